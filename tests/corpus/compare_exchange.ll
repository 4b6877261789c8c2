; ModuleID = 'compare_exchange.c'
source_filename = "compare_exchange.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@maximum = dso_local global i64 0, align 8, !dbg !9
@owner = dso_local global i32 0, align 4, !dbg !13
@failures = dso_local local_unnamed_addr global i32 0, align 4, !dbg !15
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @exchange], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @exchange(ptr noundef captures(none) initializes((32, 48)) %0) #0 section "syscall" !dbg !31 {
    #dbg_value(ptr %0, !45, !DIExpression(), !54)
  %2 = load i64, ptr %0, align 8, !dbg !55, !tbaa !56
    #dbg_value(i64 %2, !46, !DIExpression(), !54)
    #dbg_value(i32 0, !47, !DIExpression(), !59)
    #dbg_value(i32 0, !47, !DIExpression(), !59)
  %3 = load i64, ptr @maximum, align 8, !dbg !60, !tbaa !61
    #dbg_value(i64 %3, !49, !DIExpression(), !62)
  %4 = icmp ult i64 %3, %2, !dbg !63
  br i1 %4, label %22, label %25, !dbg !65

5:                                                ; preds = %22
    #dbg_value(i32 1, !47, !DIExpression(), !59)
  %6 = load i64, ptr @maximum, align 8, !dbg !66, !tbaa !61
    #dbg_value(i64 %6, !49, !DIExpression(), !62)
  %7 = icmp ult i64 %6, %2, !dbg !67
  br i1 %7, label %8, label %25, !dbg !68

8:                                                ; preds = %5
  %9 = cmpxchg ptr @maximum, i64 %6, i64 %2 seq_cst seq_cst, align 8, !dbg !69
  %10 = extractvalue { i64, i1 } %9, 1, !dbg !71
    #dbg_value(i32 1, !47, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !59)
  br i1 %10, label %25, label %11

11:                                               ; preds = %8
    #dbg_value(i32 2, !47, !DIExpression(), !59)
  %12 = load i64, ptr @maximum, align 8, !dbg !72, !tbaa !61
    #dbg_value(i64 %12, !49, !DIExpression(), !62)
  %13 = icmp ult i64 %12, %2, !dbg !73
  br i1 %13, label %14, label %25, !dbg !74

14:                                               ; preds = %11
  %15 = cmpxchg ptr @maximum, i64 %12, i64 %2 seq_cst seq_cst, align 8, !dbg !69
  %16 = extractvalue { i64, i1 } %15, 1, !dbg !75
    #dbg_value(i32 2, !47, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !59)
  br i1 %16, label %25, label %17

17:                                               ; preds = %14
    #dbg_value(i32 3, !47, !DIExpression(), !59)
  %18 = load i64, ptr @maximum, align 8, !dbg !76, !tbaa !61
    #dbg_value(i64 %18, !49, !DIExpression(), !62)
  %19 = icmp ult i64 %18, %2, !dbg !77
  br i1 %19, label %20, label %25, !dbg !78

20:                                               ; preds = %17
  %21 = cmpxchg ptr @maximum, i64 %18, i64 %2 seq_cst seq_cst, align 8, !dbg !69
    #dbg_value(i32 3, !47, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !59)
  br label %25

22:                                               ; preds = %1
  %23 = cmpxchg ptr @maximum, i64 %3, i64 %2 seq_cst seq_cst, align 8, !dbg !69
  %24 = extractvalue { i64, i1 } %23, 1, !dbg !79
    #dbg_value(i32 0, !47, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !59)
  br i1 %24, label %25, label %5

25:                                               ; preds = %20, %17, %14, %11, %8, %5, %1, %22
    #dbg_value(i32 0, !52, !DIExpression(), !54)
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !80
  %27 = load i64, ptr %26, align 8, !dbg !80, !tbaa !81
  %28 = trunc i64 %27 to i32, !dbg !82
  %29 = or i32 %28, 1, !dbg !83
    #dbg_value(i32 %29, !53, !DIExpression(), !54)
  %30 = cmpxchg ptr @owner, i32 0, i32 %29 seq_cst seq_cst, align 4, !dbg !84
  %31 = extractvalue { i32, i1 } %30, 1, !dbg !86
  br i1 %31, label %41, label %32, !dbg !87

32:                                               ; preds = %25
  %33 = load i32, ptr @failures, align 4, !dbg !88, !tbaa !27
  %34 = add i32 %33, 1, !dbg !90
  store i32 %34, ptr @failures, align 4, !dbg !91, !tbaa !27
  %35 = load i32, ptr @owner, align 4, !dbg !92, !tbaa !27
  %36 = icmp eq i32 %35, %29, !dbg !94
  %37 = and i32 %33, 1
  %38 = icmp eq i32 %37, 0
  %39 = select i1 %36, i1 true, i1 %38, !dbg !95
  br i1 %39, label %40, label %41, !dbg !95

40:                                               ; preds = %32
  store i32 0, ptr @owner, align 4, !dbg !96, !tbaa !27
  br label %41, !dbg !97

41:                                               ; preds = %32, %40, %25
  %42 = load i64, ptr @maximum, align 8, !dbg !98, !tbaa !61
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !99
  store i64 %42, ptr %43, align 8, !dbg !100, !tbaa !61
  %44 = add i32 %29, 2, !dbg !101
  %45 = cmpxchg ptr @owner, i32 %29, i32 %44 seq_cst seq_cst, align 4, !dbg !102
  %46 = extractvalue { i32, i1 } %45, 0, !dbg !103
  %47 = zext i32 %46 to i64, !dbg !104
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !105
  store i64 %47, ptr %48, align 8, !dbg !106, !tbaa !61
  %49 = load i32, ptr @failures, align 4, !dbg !107, !tbaa !27
  ret i32 %49, !dbg !108
}

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25}
!llvm.ident = !{!26}
!llvm.errno.tbaa = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "compare_exchange.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!0, !9, !13, !15}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "maximum", scope: !2, file: !3, line: 4, type: !11, isLocal: false, isDefinition: true)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !12)
!12 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "owner", scope: !2, file: !3, line: 5, type: !5, isLocal: false, isDefinition: true)
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "failures", scope: !2, file: !3, line: 5, type: !5, isLocal: false, isDefinition: true)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 32, elements: !19)
!18 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!19 = !{!20}
!20 = !DISubrange(count: 4)
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 7, !"frame-pointer", i32 2}
!25 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!26 = !{!"clang version 22.1.8"}
!27 = !{!28, !28, i64 0}
!28 = !{!"int", !29, i64 0}
!29 = !{!"omnipotent char", !30, i64 0}
!30 = !{!"Simple C/C++ TBAA"}
!31 = distinct !DISubprogram(name: "exchange", scope: !3, file: !3, line: 7, type: !32, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !44, keyInstructions: true)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !35}
!34 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !37)
!37 = !{!38, !39, !40, !41, !42}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !36, file: !6, line: 391, baseType: !11, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !36, file: !6, line: 391, baseType: !11, size: 64, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !36, file: !6, line: 391, baseType: !11, size: 64, offset: 128)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !36, file: !6, line: 391, baseType: !11, size: 64, offset: 192)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !36, file: !6, line: 392, baseType: !43, size: 256, offset: 256)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 256, elements: !19)
!44 = !{!45, !46, !47, !49, !52, !53}
!45 = !DILocalVariable(name: "ctx", arg: 1, scope: !31, file: !3, line: 7, type: !35)
!46 = !DILocalVariable(name: "mine", scope: !31, file: !3, line: 8, type: !11)
!47 = !DILocalVariable(name: "i", scope: !48, file: !3, line: 9, type: !34)
!48 = distinct !DILexicalBlock(scope: !31, file: !3, line: 9, column: 3)
!49 = !DILocalVariable(name: "now", scope: !50, file: !3, line: 10, type: !11)
!50 = distinct !DILexicalBlock(scope: !51, file: !3, line: 9, column: 31)
!51 = distinct !DILexicalBlock(scope: !48, file: !3, line: 9, column: 3)
!52 = !DILocalVariable(name: "nobody", scope: !31, file: !3, line: 16, type: !5)
!53 = !DILocalVariable(name: "me", scope: !31, file: !3, line: 16, type: !5)
!54 = !DILocation(line: 0, scope: !31)
!55 = !DILocation(line: 8, column: 19, scope: !31, atomGroup: 1, atomRank: 2)
!56 = !{!57, !58, i64 0}
!57 = !{!"args", !58, i64 0, !58, i64 8, !58, i64 16, !58, i64 24, !29, i64 32}
!58 = !{!"long long", !29, i64 0}
!59 = !DILocation(line: 0, scope: !48)
!60 = !DILocation(line: 10, column: 15, scope: !50, atomGroup: 5, atomRank: 2)
!61 = !{!58, !58, i64 0}
!62 = !DILocation(line: 0, scope: !50)
!63 = !DILocation(line: 11, column: 13, scope: !64, atomGroup: 6, atomRank: 2)
!64 = distinct !DILexicalBlock(scope: !50, file: !3, line: 11, column: 9)
!65 = !DILocation(line: 11, column: 13, scope: !64, atomGroup: 6, atomRank: 1)
!66 = !DILocation(line: 10, column: 15, scope: !50, atomGroup: 25, atomRank: 2)
!67 = !DILocation(line: 11, column: 13, scope: !64, atomGroup: 26, atomRank: 2)
!68 = !DILocation(line: 11, column: 13, scope: !64, atomGroup: 26, atomRank: 1)
!69 = !DILocation(line: 13, column: 9, scope: !70)
!70 = distinct !DILexicalBlock(scope: !50, file: !3, line: 13, column: 9)
!71 = !DILocation(line: 13, column: 58, scope: !70, atomGroup: 27, atomRank: 2)
!72 = !DILocation(line: 10, column: 15, scope: !50, atomGroup: 31, atomRank: 2)
!73 = !DILocation(line: 11, column: 13, scope: !64, atomGroup: 32, atomRank: 2)
!74 = !DILocation(line: 11, column: 13, scope: !64, atomGroup: 32, atomRank: 1)
!75 = !DILocation(line: 13, column: 58, scope: !70, atomGroup: 33, atomRank: 2)
!76 = !DILocation(line: 10, column: 15, scope: !50, atomGroup: 37, atomRank: 2)
!77 = !DILocation(line: 11, column: 13, scope: !64, atomGroup: 38, atomRank: 2)
!78 = !DILocation(line: 11, column: 13, scope: !64, atomGroup: 38, atomRank: 1)
!79 = !DILocation(line: 13, column: 58, scope: !70, atomGroup: 8, atomRank: 2)
!80 = !DILocation(line: 16, column: 34, scope: !31)
!81 = !{!57, !58, i64 8}
!82 = !DILocation(line: 16, column: 24, scope: !31)
!83 = !DILocation(line: 16, column: 36, scope: !31, atomGroup: 13, atomRank: 2)
!84 = !DILocation(line: 17, column: 8, scope: !85)
!85 = distinct !DILexicalBlock(scope: !31, file: !3, line: 17, column: 7)
!86 = !DILocation(line: 17, column: 8, scope: !85, atomGroup: 14, atomRank: 2)
!87 = !DILocation(line: 17, column: 7, scope: !85, atomGroup: 14, atomRank: 1)
!88 = !DILocation(line: 18, column: 13, scope: !89)
!89 = distinct !DILexicalBlock(scope: !85, file: !3, line: 17, column: 58)
!90 = !DILocation(line: 18, column: 13, scope: !89, atomGroup: 15, atomRank: 2)
!91 = !DILocation(line: 18, column: 13, scope: !89, atomGroup: 15, atomRank: 1)
!92 = !DILocation(line: 19, column: 9, scope: !93)
!93 = distinct !DILexicalBlock(scope: !89, file: !3, line: 19, column: 9)
!94 = !DILocation(line: 19, column: 15, scope: !93, atomGroup: 16, atomRank: 2)
!95 = !DILocation(line: 19, column: 21, scope: !93, atomGroup: 16, atomRank: 1)
!96 = !DILocation(line: 20, column: 13, scope: !93, atomGroup: 18, atomRank: 1)
!97 = !DILocation(line: 20, column: 7, scope: !93)
!98 = !DILocation(line: 22, column: 17, scope: !31, atomGroup: 19, atomRank: 2)
!99 = !DILocation(line: 22, column: 8, scope: !31)
!100 = !DILocation(line: 22, column: 15, scope: !31, atomGroup: 19, atomRank: 1)
!101 = !DILocation(line: 23, column: 60, scope: !31)
!102 = !DILocation(line: 23, column: 17, scope: !31)
!103 = !DILocation(line: 23, column: 17, scope: !31, atomGroup: 20, atomRank: 3)
!104 = !DILocation(line: 23, column: 17, scope: !31, atomGroup: 20, atomRank: 2)
!105 = !DILocation(line: 23, column: 3, scope: !31)
!106 = !DILocation(line: 23, column: 15, scope: !31, atomGroup: 20, atomRank: 1)
!107 = !DILocation(line: 24, column: 10, scope: !31, atomGroup: 22, atomRank: 2)
!108 = !DILocation(line: 24, column: 3, scope: !31, atomGroup: 22, atomRank: 1)
