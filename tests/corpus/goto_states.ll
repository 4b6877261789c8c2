; ModuleID = 'goto_states.c'
source_filename = "goto_states.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@tokens = dso_local local_unnamed_addr global [4 x i32] zeroinitializer, align 4, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @scan], section "llvm.metadata"

; Function Attrs: nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 2) i32 @scan(ptr noundef captures(none) %0) #0 section "syscall" !dbg !25 {
    #dbg_value(ptr %0, !41, !DIExpression(), !53)
  %2 = load i64, ptr %0, align 8, !dbg !54, !tbaa !55
    #dbg_value(i64 %2, !42, !DIExpression(), !53)
    #dbg_value(i32 8, !43, !DIExpression(), !53)
    #dbg_value(i32 0, !44, !DIExpression(), !53)
  %3 = load i32, ptr @tokens, align 4
  %4 = load i32, ptr getelementptr inbounds nuw (i8, ptr @tokens, i64 8), align 4
  %5 = load i32, ptr getelementptr inbounds nuw (i8, ptr @tokens, i64 4), align 4
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @tokens, i64 12), align 4
  br label %7, !dbg !58

7:                                                ; preds = %59, %1
  %8 = phi i32 [ %60, %59 ], [ %6, %1 ]
  %9 = phi i32 [ %51, %59 ], [ %5, %1 ]
  %10 = phi i32 [ %29, %59 ], [ %4, %1 ]
  %11 = phi i32 [ %24, %59 ], [ %3, %1 ]
  %12 = phi i32 [ %33, %59 ], [ 8, %1 ]
  %13 = phi i64 [ %35, %59 ], [ %2, %1 ]
  br label %14, !dbg !59

14:                                               ; preds = %7, %53
  %15 = phi i32 [ %51, %53 ], [ %9, %7 ]
  %16 = phi i32 [ %29, %53 ], [ %10, %7 ]
  %17 = phi i32 [ %24, %53 ], [ %11, %7 ]
  %18 = phi i32 [ %33, %53 ], [ %12, %7 ]
  %19 = phi i32 [ %50, %53 ], [ 0, %7 ]
  %20 = phi i64 [ %35, %53 ], [ %13, %7 ]
  %21 = icmp eq i32 %19, 0
    #dbg_value(i64 %20, !42, !DIExpression(), !53)
    #dbg_value(i32 %19, !44, !DIExpression(), !53)
    #dbg_value(i32 %18, !43, !DIExpression(), !53)
    #dbg_label(!48, !61)
  br label %22, !dbg !59

22:                                               ; preds = %14, %45
  %23 = phi i32 [ %16, %14 ], [ %29, %45 ]
  %24 = phi i32 [ %17, %14 ], [ %46, %45 ]
  %25 = phi i64 [ %20, %14 ], [ %35, %45 ]
  %26 = phi i32 [ %18, %14 ], [ %33, %45 ]
  %27 = phi i32 [ %16, %14 ], [ %30, %45 ]
    #dbg_value(i64 %25, !42, !DIExpression(), !53)
    #dbg_value(i32 %26, !43, !DIExpression(), !53)
  br label %28, !dbg !62

28:                                               ; preds = %22, %55
  %29 = phi i32 [ %56, %55 ], [ %23, %22 ]
  %30 = phi i32 [ %56, %55 ], [ %27, %22 ]
  %31 = phi i32 [ %33, %55 ], [ %26, %22 ], !dbg !53
  %32 = phi i64 [ %35, %55 ], [ %25, %22 ], !dbg !53
    #dbg_value(i64 %32, !42, !DIExpression(), !53)
    #dbg_value(i32 %31, !43, !DIExpression(), !53)
  %33 = add i32 %31, -1, !dbg !64
    #dbg_value(i32 %33, !43, !DIExpression(), !53)
  %34 = trunc i64 %32 to i32, !dbg !65
    #dbg_value(i64 %32, !45, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !53)
  %35 = lshr i64 %32, 8, !dbg !66
    #dbg_value(i64 %35, !42, !DIExpression(), !53)
  %36 = and i32 %34, 255, !dbg !67
  %37 = add nsw i32 %36, -48, !dbg !62
  %38 = icmp ult i32 %37, 10, !dbg !62
  br i1 %38, label %48, label %39, !dbg !62

39:                                               ; preds = %28
  %40 = or i32 %36, 32, !dbg !68
  %41 = icmp samesign ugt i32 %40, 96, !dbg !70
  %42 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %41)
  %43 = icmp samesign ult i32 %40, 123
  %44 = select i1 %42, i1 %43, i1 false, !dbg !71
  br i1 %44, label %55, label %45, !dbg !71

45:                                               ; preds = %39
  %46 = add i32 %24, 1, !dbg !72
  store i32 %46, ptr @tokens, align 4, !dbg !73, !tbaa !21
    #dbg_value(i64 %35, !42, !DIExpression(), !53)
    #dbg_value(i32 %19, !44, !DIExpression(), !53)
    #dbg_value(i32 %33, !43, !DIExpression(), !53)
    #dbg_label(!48, !61)
  %47 = icmp eq i32 %33, 0, !dbg !74
  br i1 %47, label %63, label %22, !dbg !75

48:                                               ; preds = %28
    #dbg_label(!49, !76)
  %49 = mul nuw nsw i32 %19, 10, !dbg !77
  %50 = add nuw nsw i32 %37, %49, !dbg !78
    #dbg_value(i32 %50, !44, !DIExpression(), !53)
  %51 = add i32 %15, 1, !dbg !79
  store i32 %51, ptr getelementptr inbounds nuw (i8, ptr @tokens, i64 4), align 4, !dbg !80, !tbaa !21
  %52 = icmp eq i32 %33, 0, !dbg !81
  br i1 %52, label %63, label %53, !dbg !83

53:                                               ; preds = %48
  %54 = icmp ugt i32 %50, 9999, !dbg !84
  br i1 %54, label %59, label %14, !dbg !86

55:                                               ; preds = %39
    #dbg_label(!50, !87)
  %56 = add i32 %30, 1, !dbg !88
  store i32 %56, ptr getelementptr inbounds nuw (i8, ptr @tokens, i64 8), align 4, !dbg !89, !tbaa !21
    #dbg_label(!48, !61)
  %57 = icmp ne i32 %33, 0
  %58 = select i1 %21, i1 %57, i1 false, !dbg !90
  br i1 %58, label %28, label %61, !dbg !90

59:                                               ; preds = %53
    #dbg_label(!51, !92)
  %60 = add i32 %8, 1, !dbg !93
  store i32 %60, ptr getelementptr inbounds nuw (i8, ptr @tokens, i64 12), align 4, !dbg !94, !tbaa !21
    #dbg_value(i32 0, !44, !DIExpression(), !53)
  br label %7, !dbg !95

61:                                               ; preds = %55
  %62 = zext i32 %33 to i64, !dbg !96
  br label %63, !dbg !97

63:                                               ; preds = %48, %45, %61
  %64 = phi i64 [ %62, %61 ], [ 0, %45 ], [ 0, %48 ], !dbg !53
  %65 = phi i32 [ %19, %61 ], [ %19, %45 ], [ %50, %48 ], !dbg !53
    #dbg_value(i32 %65, !44, !DIExpression(), !53)
    #dbg_value(i64 %64, !43, !DIExpression(), !53)
    #dbg_label(!52, !98)
  %66 = zext i32 %65 to i64, !dbg !97
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !99
  store i64 %66, ptr %67, align 8, !dbg !100, !tbaa !101
  %68 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !102
  store i64 %64, ptr %68, align 8, !dbg !103, !tbaa !101
  %69 = and i32 %8, 1, !dbg !104
  ret i32 %69, !dbg !105
}

; Function Attrs: nounwind memory(none)
declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1) #1

attributes #0 = { nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17, !18, !19}
!llvm.ident = !{!20}
!llvm.errno.tbaa = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "goto_states.c", directory: ".")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "tokens", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 128, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!11 = !{!12}
!12 = !DISubrange(count: 4)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 32, elements: !11)
!14 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
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
!25 = distinct !DISubprogram(name: "scan", scope: !3, file: !3, line: 6, type: !26, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !40, keyInstructions: true)
!26 = !DISubroutineType(types: !27)
!27 = !{!28, !29}
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !31)
!31 = !{!32, !35, !36, !37, !38}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !30, file: !9, line: 391, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !30, file: !9, line: 391, baseType: !33, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !30, file: !9, line: 391, baseType: !33, size: 64, offset: 128)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !30, file: !9, line: 391, baseType: !33, size: 64, offset: 192)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !30, file: !9, line: 392, baseType: !39, size: 256, offset: 256)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 256, elements: !11)
!40 = !{!41, !42, !43, !44, !45, !48, !49, !50, !51, !52}
!41 = !DILocalVariable(name: "ctx", arg: 1, scope: !25, file: !3, line: 6, type: !29)
!42 = !DILocalVariable(name: "text", scope: !25, file: !3, line: 7, type: !33)
!43 = !DILocalVariable(name: "left", scope: !25, file: !3, line: 8, type: !8)
!44 = !DILocalVariable(name: "number", scope: !25, file: !3, line: 8, type: !8)
!45 = !DILocalVariable(name: "c", scope: !25, file: !3, line: 9, type: !46)
!46 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 5, baseType: !47)
!47 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!48 = !DILabel(scope: !25, name: "start", file: !3, line: 10, column: 1)
!49 = !DILabel(scope: !25, name: "digit", file: !3, line: 22, column: 1)
!50 = !DILabel(scope: !25, name: "letter", file: !3, line: 30, column: 1)
!51 = !DILabel(scope: !25, name: "overflow", file: !3, line: 35, column: 1)
!52 = !DILabel(scope: !25, name: "done", file: !3, line: 39, column: 1)
!53 = !DILocation(line: 0, scope: !25)
!54 = !DILocation(line: 7, column: 19, scope: !25, atomGroup: 1, atomRank: 2)
!55 = !{!56, !57, i64 0}
!56 = !{!"args", !57, i64 0, !57, i64 8, !57, i64 16, !57, i64 24, !23, i64 32}
!57 = !{!"long long", !23, i64 0}
!58 = !DILocation(line: 9, column: 3, scope: !25)
!59 = !DILocation(line: 11, column: 7, scope: !60, atomGroup: 35, atomRank: 1)
!60 = distinct !DILexicalBlock(scope: !25, file: !3, line: 11, column: 7)
!61 = !DILocation(line: 10, column: 1, scope: !25)
!62 = !DILocation(line: 16, column: 16, scope: !63, atomGroup: 9, atomRank: 1)
!63 = distinct !DILexicalBlock(scope: !25, file: !3, line: 16, column: 7)
!64 = !DILocation(line: 13, column: 7, scope: !25, atomGroup: 6, atomRank: 2)
!65 = !DILocation(line: 14, column: 7, scope: !25, atomGroup: 7, atomRank: 2)
!66 = !DILocation(line: 15, column: 8, scope: !25, atomGroup: 8, atomRank: 2)
!67 = !DILocation(line: 16, column: 7, scope: !63)
!68 = !DILocation(line: 18, column: 10, scope: !69)
!69 = distinct !DILexicalBlock(scope: !25, file: !3, line: 18, column: 7)
!70 = !DILocation(line: 18, column: 16, scope: !69, atomGroup: 12, atomRank: 2)
!71 = !DILocation(line: 18, column: 23, scope: !69, atomGroup: 12, atomRank: 1)
!72 = !DILocation(line: 20, column: 12, scope: !25, atomGroup: 15, atomRank: 2)
!73 = !DILocation(line: 20, column: 12, scope: !25, atomGroup: 15, atomRank: 1)
!74 = !DILocation(line: 11, column: 8, scope: !60, atomGroup: 4, atomRank: 2)
!75 = !DILocation(line: 11, column: 7, scope: !60, atomGroup: 4, atomRank: 1)
!76 = !DILocation(line: 22, column: 1, scope: !25)
!77 = !DILocation(line: 23, column: 19, scope: !25)
!78 = !DILocation(line: 23, column: 24, scope: !25, atomGroup: 17, atomRank: 2)
!79 = !DILocation(line: 24, column: 12, scope: !25, atomGroup: 18, atomRank: 2)
!80 = !DILocation(line: 24, column: 12, scope: !25, atomGroup: 18, atomRank: 1)
!81 = !DILocation(line: 25, column: 8, scope: !82, atomGroup: 19, atomRank: 2)
!82 = distinct !DILexicalBlock(scope: !25, file: !3, line: 25, column: 7)
!83 = !DILocation(line: 25, column: 7, scope: !82, atomGroup: 19, atomRank: 1)
!84 = !DILocation(line: 27, column: 14, scope: !85, atomGroup: 21, atomRank: 2)
!85 = distinct !DILexicalBlock(scope: !25, file: !3, line: 27, column: 7)
!86 = !DILocation(line: 27, column: 14, scope: !85, atomGroup: 21, atomRank: 1)
!87 = !DILocation(line: 30, column: 1, scope: !25)
!88 = !DILocation(line: 31, column: 12, scope: !25, atomGroup: 24, atomRank: 2)
!89 = !DILocation(line: 31, column: 12, scope: !25, atomGroup: 24, atomRank: 1)
!90 = !DILocation(line: 32, column: 7, scope: !91, atomGroup: 25, atomRank: 1)
!91 = distinct !DILexicalBlock(scope: !25, file: !3, line: 32, column: 7)
!92 = !DILocation(line: 35, column: 1, scope: !25)
!93 = !DILocation(line: 36, column: 12, scope: !25, atomGroup: 28, atomRank: 2)
!94 = !DILocation(line: 36, column: 12, scope: !25, atomGroup: 28, atomRank: 1)
!95 = !DILocation(line: 38, column: 3, scope: !25, atomGroup: 30, atomRank: 1)
!96 = !DILocation(line: 41, column: 17, scope: !25, atomGroup: 32, atomRank: 2)
!97 = !DILocation(line: 40, column: 17, scope: !25, atomGroup: 31, atomRank: 2)
!98 = !DILocation(line: 39, column: 1, scope: !25)
!99 = !DILocation(line: 40, column: 8, scope: !25)
!100 = !DILocation(line: 40, column: 15, scope: !25, atomGroup: 31, atomRank: 1)
!101 = !{!57, !57, i64 0}
!102 = !DILocation(line: 41, column: 3, scope: !25)
!103 = !DILocation(line: 41, column: 15, scope: !25, atomGroup: 32, atomRank: 1)
!104 = !DILocation(line: 42, column: 20, scope: !25, atomGroup: 34, atomRank: 2)
!105 = !DILocation(line: 42, column: 3, scope: !25, atomGroup: 34, atomRank: 1)
