; ModuleID = 'utf8.c'
source_filename = "utf8.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@input = dso_local local_unnamed_addr global [24 x i8] c"gr\C3\BC\C3\9F dich \E2\82\AC \F0\9F\90\9D\00\00\00\00", align 1, !dbg !5
@lengths = internal unnamed_addr constant [16 x i8] c"\01\01\01\01\01\01\01\01\00\00\00\00\02\02\03\04", align 1, !dbg !13
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @validate], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 -2147483648, 2147483647) i32 @validate(ptr noundef captures(none) %0) #0 section "syscall" !dbg !33 {
    #dbg_value(ptr %0, !49, !DIExpression(), !63)
    #dbg_value(i32 0, !50, !DIExpression(), !63)
    #dbg_value(i32 0, !53, !DIExpression(), !63)
    #dbg_value(i32 0, !54, !DIExpression(), !63)
  %2 = load i64, ptr %0, align 8, !dbg !64, !tbaa !66
  %3 = and i64 %2, 1, !dbg !69
  %4 = icmp eq i64 %3, 0, !dbg !70
  br i1 %4, label %13, label %5, !dbg !71

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !72
  %7 = load i64, ptr %6, align 8, !dbg !73, !tbaa !74
  %8 = trunc i64 %7 to i8, !dbg !75
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !76
  %10 = load i64, ptr %9, align 8, !dbg !76, !tbaa !77
  %11 = and i64 %10, 15, !dbg !78
  %12 = getelementptr inbounds nuw i8, ptr @input, i64 %11, !dbg !79
  store i8 %8, ptr %12, align 1, !dbg !80, !tbaa !81
  br label %13, !dbg !79

13:                                               ; preds = %5, %1
  br label %14, !dbg !82

14:                                               ; preds = %13, %42
  %15 = phi i64 [ %47, %42 ], [ 0, %13 ]
  %16 = phi i32 [ %46, %42 ], [ 0, %13 ]
  %17 = phi i32 [ %44, %42 ], [ 0, %13 ]
  %18 = phi i32 [ %43, %42 ], [ 0, %13 ]
    #dbg_value(i32 %16, !50, !DIExpression(), !63)
    #dbg_value(i64 %15, !55, !DIExpression(), !83)
    #dbg_value(i32 %17, !54, !DIExpression(), !63)
    #dbg_value(i32 %18, !53, !DIExpression(), !63)
  %19 = getelementptr inbounds nuw i8, ptr @input, i64 %15, !dbg !84
  %20 = load i8, ptr %19, align 1, !dbg !85, !tbaa !81
    #dbg_value(i8 %20, !57, !DIExpression(), !86)
  %21 = icmp eq i32 %16, 0, !dbg !87
  %22 = zext i8 %20 to i32, !dbg !88
  br i1 %21, label %30, label %23, !dbg !89

23:                                               ; preds = %14
  %24 = and i32 %22, 192, !dbg !90
  %25 = icmp eq i32 %24, 128, !dbg !90
  br i1 %25, label %26, label %54, !dbg !93

26:                                               ; preds = %23
  %27 = shl i32 %17, 6, !dbg !94
  %28 = and i32 %22, 63, !dbg !95
  %29 = or disjoint i32 %28, %27, !dbg !96
    #dbg_value(i32 %29, !54, !DIExpression(), !63)
    #dbg_value(i32 %16, !50, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !63)
  br label %42, !dbg !97

30:                                               ; preds = %14
  %31 = lshr i32 %22, 4, !dbg !98
  %32 = zext nneg i32 %31 to i64, !dbg !99
    #dbg_value(i8 poison, !60, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !100)
  %33 = and i64 %32, 12, !dbg !101
  %34 = icmp eq i64 %33, 8, !dbg !101
  br i1 %34, label %54, label %35, !dbg !103

35:                                               ; preds = %30
  %36 = getelementptr inbounds nuw i8, ptr @lengths, i64 %32, !dbg !99
  %37 = load i8, ptr %36, align 1, !dbg !104, !tbaa !81
    #dbg_value(i8 %37, !60, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !100)
  %38 = zext i8 %37 to i32, !dbg !105
    #dbg_value(i32 %38, !60, !DIExpression(), !100)
    #dbg_value(i32 %38, !50, !DIExpression(DW_OP_constu, 1, DW_OP_minus, DW_OP_stack_value), !63)
  %39 = lshr i32 255, %38, !dbg !106
  %40 = and i32 %39, %22, !dbg !107
    #dbg_value(i32 %40, !54, !DIExpression(), !63)
  %41 = add i32 %18, 1, !dbg !108
    #dbg_value(i32 poison, !50, !DIExpression(), !63)
    #dbg_value(i32 poison, !54, !DIExpression(), !63)
    #dbg_value(i32 poison, !53, !DIExpression(), !63)
  br label %42, !dbg !109

42:                                               ; preds = %26, %35
  %43 = phi i32 [ %41, %35 ], [ %18, %26 ]
  %44 = phi i32 [ %40, %35 ], [ %29, %26 ]
  %45 = phi i32 [ %38, %35 ], [ %16, %26 ]
  %46 = add nsw i32 %45, -1, !dbg !88
    #dbg_value(i32 %46, !50, !DIExpression(), !63)
    #dbg_value(i32 %44, !54, !DIExpression(), !63)
    #dbg_value(i32 %43, !53, !DIExpression(), !63)
  %47 = add nuw nsw i64 %15, 1, !dbg !110
    #dbg_value(i64 %47, !55, !DIExpression(), !83)
  %48 = icmp eq i64 %47, 16, !dbg !111
  br i1 %48, label %49, label %14, !dbg !112, !llvm.loop !113

49:                                               ; preds = %42
    #dbg_value(i32 %46, !50, !DIExpression(), !63)
    #dbg_value(i32 %44, !54, !DIExpression(), !63)
    #dbg_value(i32 %43, !53, !DIExpression(), !63)
  %50 = zext i32 %43 to i64, !dbg !116
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !117
  store i64 %50, ptr %51, align 8, !dbg !118, !tbaa !119
  %52 = zext i32 %44 to i64, !dbg !120
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !121
  store i64 %52, ptr %53, align 8, !dbg !122, !tbaa !119
  br label %54, !dbg !123

54:                                               ; preds = %30, %23, %49
  %55 = phi i32 [ %46, %49 ], [ -2, %30 ], [ -1, %23 ], !dbg !63
  ret i32 %55, !dbg !124
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!23, !24, !25, !26, !27}
!llvm.ident = !{!28}
!llvm.errno.tbaa = !{!29}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !19, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "utf8.c", directory: ".")
!4 = !{!0, !5, !13}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "input", scope: !2, file: !3, line: 5, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 192, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 5, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!11 = !{!12}
!12 = !DISubrange(count: 24)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "lengths", scope: !2, file: !3, line: 4, type: !15, isLocal: true, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 128, elements: !17)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!17 = !{!18}
!18 = !DISubrange(count: 16)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32, elements: !21)
!20 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!21 = !{!22}
!22 = !DISubrange(count: 4)
!23 = !{i32 7, !"Dwarf Version", i32 5}
!24 = !{i32 2, !"Debug Info Version", i32 3}
!25 = !{i32 1, !"wchar_size", i32 4}
!26 = !{i32 7, !"frame-pointer", i32 2}
!27 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!28 = !{!"clang version 22.1.8"}
!29 = !{!30, !30, i64 0}
!30 = !{!"int", !31, i64 0}
!31 = !{!"omnipotent char", !32, i64 0}
!32 = !{!"Simple C/C++ TBAA"}
!33 = distinct !DISubprogram(name: "validate", scope: !3, file: !3, line: 7, type: !34, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !48, keyInstructions: true)
!34 = !DISubroutineType(types: !35)
!35 = !{!36, !37}
!36 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !39)
!39 = !{!40, !43, !44, !45, !46}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !38, file: !9, line: 391, baseType: !41, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !42)
!42 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !38, file: !9, line: 391, baseType: !41, size: 64, offset: 64)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !38, file: !9, line: 391, baseType: !41, size: 64, offset: 128)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !38, file: !9, line: 391, baseType: !41, size: 64, offset: 192)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !38, file: !9, line: 392, baseType: !47, size: 256, offset: 256)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 256, elements: !21)
!48 = !{!49, !50, !53, !54, !55, !57, !60}
!49 = !DILocalVariable(name: "ctx", arg: 1, scope: !33, file: !3, line: 7, type: !37)
!50 = !DILocalVariable(name: "left", scope: !33, file: !3, line: 8, type: !51)
!51 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !52)
!52 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!53 = !DILocalVariable(name: "count", scope: !33, file: !3, line: 8, type: !51)
!54 = !DILocalVariable(name: "code", scope: !33, file: !3, line: 8, type: !51)
!55 = !DILocalVariable(name: "i", scope: !56, file: !3, line: 11, type: !51)
!56 = distinct !DILexicalBlock(scope: !33, file: !3, line: 11, column: 3)
!57 = !DILocalVariable(name: "byte", scope: !58, file: !3, line: 12, type: !8)
!58 = distinct !DILexicalBlock(scope: !59, file: !3, line: 11, column: 32)
!59 = distinct !DILexicalBlock(scope: !56, file: !3, line: 11, column: 3)
!60 = !DILocalVariable(name: "n", scope: !61, file: !3, line: 19, type: !51)
!61 = distinct !DILexicalBlock(scope: !62, file: !3, line: 18, column: 12)
!62 = distinct !DILexicalBlock(scope: !58, file: !3, line: 13, column: 9)
!63 = !DILocation(line: 0, scope: !33)
!64 = !DILocation(line: 9, column: 12, scope: !65)
!65 = distinct !DILexicalBlock(scope: !33, file: !3, line: 9, column: 7)
!66 = !{!67, !68, i64 0}
!67 = !{!"args", !68, i64 0, !68, i64 8, !68, i64 16, !68, i64 24, !31, i64 32}
!68 = !{!"long long", !31, i64 0}
!69 = !DILocation(line: 9, column: 14, scope: !65)
!70 = !DILocation(line: 9, column: 14, scope: !65, atomGroup: 4, atomRank: 2)
!71 = !DILocation(line: 9, column: 14, scope: !65, atomGroup: 4, atomRank: 1)
!72 = !DILocation(line: 10, column: 31, scope: !65)
!73 = !DILocation(line: 10, column: 31, scope: !65, atomGroup: 5, atomRank: 3)
!74 = !{!67, !68, i64 16}
!75 = !DILocation(line: 10, column: 26, scope: !65, atomGroup: 5, atomRank: 2)
!76 = !DILocation(line: 10, column: 16, scope: !65)
!77 = !{!67, !68, i64 8}
!78 = !DILocation(line: 10, column: 18, scope: !65)
!79 = !DILocation(line: 10, column: 5, scope: !65)
!80 = !DILocation(line: 10, column: 24, scope: !65, atomGroup: 5, atomRank: 1)
!81 = !{!31, !31, i64 0}
!82 = !DILocation(line: 11, column: 3, scope: !56)
!83 = !DILocation(line: 0, scope: !56)
!84 = !DILocation(line: 12, column: 15, scope: !58)
!85 = !DILocation(line: 12, column: 15, scope: !58, atomGroup: 9, atomRank: 2)
!86 = !DILocation(line: 0, scope: !58)
!87 = !DILocation(line: 13, column: 9, scope: !62, atomGroup: 10, atomRank: 2)
!88 = !DILocation(line: 0, scope: !62)
!89 = !DILocation(line: 13, column: 9, scope: !62, atomGroup: 10, atomRank: 1)
!90 = !DILocation(line: 14, column: 21, scope: !91, atomGroup: 11, atomRank: 2)
!91 = distinct !DILexicalBlock(scope: !92, file: !3, line: 14, column: 11)
!92 = distinct !DILexicalBlock(scope: !62, file: !3, line: 13, column: 15)
!93 = !DILocation(line: 14, column: 21, scope: !91, atomGroup: 11, atomRank: 1)
!94 = !DILocation(line: 16, column: 19, scope: !92)
!95 = !DILocation(line: 16, column: 32, scope: !92)
!96 = !DILocation(line: 16, column: 24, scope: !92, atomGroup: 13, atomRank: 2)
!97 = !DILocation(line: 18, column: 5, scope: !92)
!98 = !DILocation(line: 19, column: 28, scope: !61)
!99 = !DILocation(line: 19, column: 15, scope: !61)
!100 = !DILocation(line: 0, scope: !61)
!101 = !DILocation(line: 20, column: 12, scope: !102, atomGroup: 16, atomRank: 2)
!102 = distinct !DILexicalBlock(scope: !61, file: !3, line: 20, column: 11)
!103 = !DILocation(line: 20, column: 11, scope: !102, atomGroup: 16, atomRank: 1)
!104 = !DILocation(line: 19, column: 15, scope: !61, atomGroup: 15, atomRank: 3)
!105 = !DILocation(line: 19, column: 15, scope: !61, atomGroup: 15, atomRank: 2)
!106 = !DILocation(line: 23, column: 27, scope: !61)
!107 = !DILocation(line: 23, column: 19, scope: !61, atomGroup: 19, atomRank: 2)
!108 = !DILocation(line: 24, column: 12, scope: !61, atomGroup: 20, atomRank: 2)
!109 = !DILocation(line: 26, column: 3, scope: !59)
!110 = !DILocation(line: 11, column: 28, scope: !59, atomGroup: 21, atomRank: 2)
!111 = !DILocation(line: 11, column: 21, scope: !59, atomGroup: 7, atomRank: 1)
!112 = !DILocation(line: 11, column: 3, scope: !56, atomGroup: 8, atomRank: 1)
!113 = distinct !{!113, !82, !114, !115}
!114 = !DILocation(line: 26, column: 3, scope: !56)
!115 = !{!"llvm.loop.mustprogress"}
!116 = !DILocation(line: 27, column: 17, scope: !33, atomGroup: 23, atomRank: 2)
!117 = !DILocation(line: 27, column: 8, scope: !33)
!118 = !DILocation(line: 27, column: 15, scope: !33, atomGroup: 23, atomRank: 1)
!119 = !{!68, !68, i64 0}
!120 = !DILocation(line: 28, column: 17, scope: !33, atomGroup: 24, atomRank: 2)
!121 = !DILocation(line: 28, column: 3, scope: !33)
!122 = !DILocation(line: 28, column: 15, scope: !33, atomGroup: 24, atomRank: 1)
!123 = !DILocation(line: 29, column: 3, scope: !33, atomGroup: 25, atomRank: 1)
!124 = !DILocation(line: 30, column: 1, scope: !33, atomGroup: 26, atomRank: 1)
