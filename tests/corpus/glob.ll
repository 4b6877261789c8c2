; ModuleID = 'glob.c'
source_filename = "glob.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@pattern = dso_local local_unnamed_addr global [16 x i8] c"eth?-*.[\00\00\00\00\00\00\00\00", align 1, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @match], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 2) i32 @match(ptr noundef captures(none) %0) #0 section "syscall" !dbg !25 {
    #dbg_value(ptr %0, !41, !DIExpression(), !55)
  %2 = load i64, ptr %0, align 8, !dbg !56, !tbaa !57
  %3 = or i64 %2, 193273528320, !dbg !60
    #dbg_value(i64 %3, !42, !DIExpression(), !55)
    #dbg_value(i32 0, !43, !DIExpression(), !55)
    #dbg_value(i32 0, !46, !DIExpression(), !55)
    #dbg_value(i32 16, !47, !DIExpression(), !55)
    #dbg_value(i32 0, !48, !DIExpression(), !55)
  store i8 0, ptr getelementptr inbounds nuw (i8, ptr @pattern, i64 7), align 1, !dbg !61, !tbaa !62
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !63
  %5 = load i64, ptr %4, align 8, !dbg !63, !tbaa !65
  %6 = and i64 %5, 1, !dbg !66
  %7 = icmp eq i64 %6, 0, !dbg !67
  br i1 %7, label %18, label %8, !dbg !68

8:                                                ; preds = %1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !69
  %10 = load i64, ptr %9, align 8, !dbg !69, !tbaa !70
  %11 = and i64 %10, 2, !dbg !71
  %12 = icmp eq i64 %11, 0, !dbg !72
  %13 = select i1 %12, i8 63, i8 42, !dbg !73
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !74
  %15 = load i64, ptr %14, align 8, !dbg !74, !tbaa !75
  %16 = and i64 %15, 7, !dbg !76
  %17 = getelementptr inbounds nuw i8, ptr @pattern, i64 %16, !dbg !77
  store i8 %13, ptr %17, align 1, !dbg !78, !tbaa !62
  br label %18, !dbg !77

18:                                               ; preds = %8, %1
  br label %19, !dbg !79

19:                                               ; preds = %18, %41
  %20 = phi i32 [ %46, %41 ], [ 0, %18 ]
  %21 = phi i32 [ %47, %41 ], [ 0, %18 ]
  %22 = phi i32 [ %44, %41 ], [ 0, %18 ]
  %23 = phi i32 [ %43, %41 ], [ 16, %18 ]
  %24 = phi i32 [ %42, %41 ], [ 0, %18 ]
    #dbg_value(i32 %20, !43, !DIExpression(), !55)
    #dbg_value(i32 %21, !49, !DIExpression(), !80)
    #dbg_value(i32 %22, !48, !DIExpression(), !55)
    #dbg_value(i32 %23, !47, !DIExpression(), !55)
    #dbg_value(i32 %24, !46, !DIExpression(), !55)
  %25 = and i32 %20, 15, !dbg !81
  %26 = zext nneg i32 %25 to i64, !dbg !82
  %27 = getelementptr inbounds nuw i8, ptr @pattern, i64 %26, !dbg !82
  %28 = load i8, ptr %27, align 1, !dbg !83, !tbaa !62
    #dbg_value(i8 %28, !51, !DIExpression(), !84)
    #dbg_value(!DIArgList(i64 %3, i32 %24), !54, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 3, DW_OP_shl, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !84)
  switch i8 %28, label %29 [
    i8 42, label %41
    i8 63, label %35
  ], !dbg !85

29:                                               ; preds = %19
  %30 = shl nuw nsw i32 %24, 3, !dbg !87
    #dbg_value(!DIArgList(i64 %3, i32 %30), !54, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !84)
  %31 = zext nneg i32 %30 to i64, !dbg !88
    #dbg_value(!DIArgList(i64 %3, i64 %31), !54, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !84)
  %32 = lshr i64 %3, %31, !dbg !89
    #dbg_value(i64 %32, !54, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !84)
  %33 = trunc i64 %32 to i8, !dbg !90
    #dbg_value(i8 %33, !54, !DIExpression(), !84)
  %34 = icmp eq i8 %28, %33, !dbg !91
  br i1 %34, label %35, label %37, !dbg !93

35:                                               ; preds = %19, %29
    #dbg_value(i32 %20, !43, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !55)
  %36 = add nuw nsw i32 %24, 1, !dbg !94
    #dbg_value(i32 %36, !46, !DIExpression(), !55)
  br label %41, !dbg !96

37:                                               ; preds = %29
  %38 = icmp ult i32 %23, 16, !dbg !97
  br i1 %38, label %39, label %62, !dbg !99

39:                                               ; preds = %37
    #dbg_value(i32 %23, !43, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !55)
  %40 = add i32 %22, 1, !dbg !100
    #dbg_value(i32 %40, !48, !DIExpression(), !55)
    #dbg_value(i32 %40, !46, !DIExpression(), !55)
  br label %41

41:                                               ; preds = %19, %35, %39
  %42 = phi i32 [ %40, %39 ], [ %36, %35 ], [ %24, %19 ], !dbg !55
  %43 = phi i32 [ %23, %39 ], [ %23, %35 ], [ %20, %19 ], !dbg !55
  %44 = phi i32 [ %40, %39 ], [ %22, %35 ], [ %24, %19 ], !dbg !55
  %45 = phi i32 [ %23, %39 ], [ %20, %35 ], [ %20, %19 ]
  %46 = add i32 %45, 1, !dbg !102
    #dbg_value(i32 %46, !43, !DIExpression(), !55)
    #dbg_value(i32 %44, !48, !DIExpression(), !55)
    #dbg_value(i32 %43, !47, !DIExpression(), !55)
    #dbg_value(i32 %42, !46, !DIExpression(), !55)
  %47 = add nuw nsw i32 %21, 1, !dbg !103
    #dbg_value(i32 %47, !49, !DIExpression(), !80)
  %48 = icmp samesign ugt i32 %21, 2, !dbg !104
  %49 = icmp ugt i32 %42, 3
  %50 = select i1 %48, i1 true, i1 %49, !dbg !105
  br i1 %50, label %51, label %19, !dbg !105, !llvm.loop !106

51:                                               ; preds = %41
    #dbg_value(i32 %46, !43, !DIExpression(), !55)
    #dbg_value(i32 %42, !46, !DIExpression(), !55)
  %52 = shl i32 %46, 16, !dbg !109
  %53 = or i32 %52, %42, !dbg !110
  %54 = zext i32 %53 to i64, !dbg !111
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !112
  store i64 %54, ptr %55, align 8, !dbg !113, !tbaa !114
  %56 = and i32 %46, 15, !dbg !115
  %57 = zext nneg i32 %56 to i64, !dbg !116
  %58 = getelementptr inbounds nuw i8, ptr @pattern, i64 %57, !dbg !116
  %59 = load i8, ptr %58, align 1, !dbg !116, !tbaa !62
  %60 = icmp eq i8 %59, 0, !dbg !117
  %61 = zext i1 %60 to i32, !dbg !118
  br label %62, !dbg !119

62:                                               ; preds = %37, %51
  %63 = phi i32 [ %61, %51 ], [ 0, %37 ]
  ret i32 %63, !dbg !120
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17, !18, !19}
!llvm.ident = !{!20}
!llvm.errno.tbaa = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !11, line: 395, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "glob.c", directory: ".")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "pattern", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 128, elements: !9)
!8 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!9 = !{!10}
!10 = !DISubrange(count: 16)
!11 = !DIFile(filename: "./bpf.h", directory: ".")
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 32, elements: !13)
!13 = !{!14}
!14 = !DISubrange(count: 4)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{i32 7, !"frame-pointer", i32 2}
!19 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!20 = !{!"clang version 22.1.8"}
!21 = !{!22, !22, i64 0}
!22 = !{!"int", !23, i64 0}
!23 = !{!"omnipotent char", !24, i64 0}
!24 = !{!"Simple C/C++ TBAA"}
!25 = distinct !DISubprogram(name: "match", scope: !3, file: !3, line: 6, type: !26, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !40, keyInstructions: true)
!26 = !DISubroutineType(types: !27)
!27 = !{!28, !29}
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !11, line: 390, size: 512, elements: !31)
!31 = !{!32, !35, !36, !37, !38}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !30, file: !11, line: 391, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !11, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !30, file: !11, line: 391, baseType: !33, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !30, file: !11, line: 391, baseType: !33, size: 64, offset: 128)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !30, file: !11, line: 391, baseType: !33, size: 64, offset: 192)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !30, file: !11, line: 392, baseType: !39, size: 256, offset: 256)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 256, elements: !13)
!40 = !{!41, !42, !43, !46, !47, !48, !49, !51, !54}
!41 = !DILocalVariable(name: "ctx", arg: 1, scope: !25, file: !3, line: 6, type: !29)
!42 = !DILocalVariable(name: "name", scope: !25, file: !3, line: 7, type: !33)
!43 = !DILocalVariable(name: "p", scope: !25, file: !3, line: 8, type: !44)
!44 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !11, line: 7, baseType: !45)
!45 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!46 = !DILocalVariable(name: "n", scope: !25, file: !3, line: 8, type: !44)
!47 = !DILocalVariable(name: "star", scope: !25, file: !3, line: 8, type: !44)
!48 = !DILocalVariable(name: "retry", scope: !25, file: !3, line: 8, type: !44)
!49 = !DILocalVariable(name: "step", scope: !50, file: !3, line: 12, type: !28)
!50 = distinct !DILexicalBlock(scope: !25, file: !3, line: 12, column: 3)
!51 = !DILocalVariable(name: "want", scope: !52, file: !3, line: 15, type: !8)
!52 = distinct !DILexicalBlock(scope: !53, file: !3, line: 12, column: 40)
!53 = distinct !DILexicalBlock(scope: !50, file: !3, line: 12, column: 3)
!54 = !DILocalVariable(name: "have", scope: !52, file: !3, line: 16, type: !8)
!55 = !DILocation(line: 0, scope: !25)
!56 = !DILocation(line: 7, column: 19, scope: !25)
!57 = !{!58, !59, i64 0}
!58 = !{!"args", !59, i64 0, !59, i64 8, !59, i64 16, !59, i64 24, !23, i64 32}
!59 = !{!"long long", !23, i64 0}
!60 = !DILocation(line: 7, column: 21, scope: !25, atomGroup: 1, atomRank: 2)
!61 = !DILocation(line: 9, column: 14, scope: !25, atomGroup: 6, atomRank: 1)
!62 = !{!23, !23, i64 0}
!63 = !DILocation(line: 10, column: 12, scope: !64)
!64 = distinct !DILexicalBlock(scope: !25, file: !3, line: 10, column: 7)
!65 = !{!58, !59, i64 8}
!66 = !DILocation(line: 10, column: 14, scope: !64)
!67 = !DILocation(line: 10, column: 14, scope: !64, atomGroup: 7, atomRank: 2)
!68 = !DILocation(line: 10, column: 14, scope: !64, atomGroup: 7, atomRank: 1)
!69 = !DILocation(line: 11, column: 32, scope: !64)
!70 = !{!58, !59, i64 24}
!71 = !DILocation(line: 11, column: 34, scope: !64)
!72 = !DILocation(line: 11, column: 27, scope: !64)
!73 = !DILocation(line: 11, column: 27, scope: !64, atomGroup: 8, atomRank: 3)
!74 = !DILocation(line: 11, column: 18, scope: !64)
!75 = !{!58, !59, i64 16}
!76 = !DILocation(line: 11, column: 20, scope: !64)
!77 = !DILocation(line: 11, column: 5, scope: !64)
!78 = !DILocation(line: 11, column: 25, scope: !64, atomGroup: 8, atomRank: 1)
!79 = !DILocation(line: 12, column: 3, scope: !50)
!80 = !DILocation(line: 0, scope: !50)
!81 = !DILocation(line: 15, column: 27, scope: !52)
!82 = !DILocation(line: 15, column: 17, scope: !52)
!83 = !DILocation(line: 15, column: 17, scope: !52, atomGroup: 14, atomRank: 2)
!84 = !DILocation(line: 0, scope: !52)
!85 = !DILocation(line: 17, column: 14, scope: !86, atomGroup: 16, atomRank: 1)
!86 = distinct !DILexicalBlock(scope: !52, file: !3, line: 17, column: 9)
!87 = !DILocation(line: 16, column: 34, scope: !52)
!88 = !DILocation(line: 16, column: 22, scope: !52)
!89 = !DILocation(line: 16, column: 22, scope: !52, atomGroup: 15, atomRank: 3)
!90 = !DILocation(line: 16, column: 17, scope: !52, atomGroup: 15, atomRank: 2)
!91 = !DILocation(line: 20, column: 36, scope: !92, atomGroup: 21, atomRank: 2)
!92 = distinct !DILexicalBlock(scope: !86, file: !3, line: 20, column: 16)
!93 = !DILocation(line: 20, column: 28, scope: !92, atomGroup: 21, atomRank: 1)
!94 = !DILocation(line: 22, column: 8, scope: !95, atomGroup: 23, atomRank: 2)
!95 = distinct !DILexicalBlock(scope: !92, file: !3, line: 20, column: 45)
!96 = !DILocation(line: 23, column: 5, scope: !95)
!97 = !DILocation(line: 23, column: 21, scope: !98, atomGroup: 24, atomRank: 2)
!98 = distinct !DILexicalBlock(scope: !92, file: !3, line: 23, column: 16)
!99 = !DILocation(line: 23, column: 21, scope: !98, atomGroup: 24, atomRank: 1)
!100 = !DILocation(line: 25, column: 11, scope: !101, atomGroup: 26, atomRank: 2)
!101 = distinct !DILexicalBlock(scope: !98, file: !3, line: 23, column: 27)
!102 = !DILocation(line: 0, scope: !86)
!103 = !DILocation(line: 12, column: 36, scope: !53, atomGroup: 29, atomRank: 2)
!104 = !DILocation(line: 12, column: 27, scope: !53, atomGroup: 10, atomRank: 1)
!105 = !DILocation(line: 12, column: 3, scope: !50, atomGroup: 11, atomRank: 1)
!106 = distinct !{!106, !79, !107, !108}
!107 = !DILocation(line: 29, column: 3, scope: !50)
!108 = !{!"llvm.loop.mustprogress"}
!109 = !DILocation(line: 30, column: 19, scope: !25)
!110 = !DILocation(line: 30, column: 25, scope: !25, atomGroup: 31, atomRank: 3)
!111 = !DILocation(line: 30, column: 17, scope: !25, atomGroup: 31, atomRank: 2)
!112 = !DILocation(line: 30, column: 8, scope: !25)
!113 = !DILocation(line: 30, column: 15, scope: !25, atomGroup: 31, atomRank: 1)
!114 = !{!59, !59, i64 0}
!115 = !DILocation(line: 31, column: 20, scope: !25)
!116 = !DILocation(line: 31, column: 10, scope: !25)
!117 = !DILocation(line: 31, column: 26, scope: !25, atomGroup: 32, atomRank: 3)
!118 = !DILocation(line: 31, column: 26, scope: !25, atomGroup: 32, atomRank: 2)
!119 = !DILocation(line: 31, column: 3, scope: !25, atomGroup: 32, atomRank: 1)
!120 = !DILocation(line: 32, column: 1, scope: !25, atomGroup: 33, atomRank: 1)
