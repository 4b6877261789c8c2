; ModuleID = 'loop_matrix.c'
source_filename = "loop_matrix.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@left = dso_local local_unnamed_addr global [4 x [4 x i32]] zeroinitializer, align 4, !dbg !10
@right = dso_local local_unnamed_addr global [4 x [4 x i32]] zeroinitializer, align 4, !dbg !17
@product = dso_local local_unnamed_addr global [4 x [4 x i64]] zeroinitializer, align 8, !dbg !19
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @multiply], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @multiply(ptr noundef captures(none) %0) #0 section "syscall" !dbg !45 {
    #dbg_value(ptr %0, !58, !DIExpression(), !61)
    #dbg_value(i32 0, !59, !DIExpression(), !62)
  %2 = load i64, ptr %0, align 8, !tbaa !63
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8, !tbaa !66
    #dbg_value(i32 0, !59, !DIExpression(), !62)
  br label %21, !dbg !67

5:                                                ; preds = %21
  %6 = tail call i64 inttoptr (i64 181 to ptr)(i32 noundef 16, ptr noundef nonnull @cell, ptr noundef null, i64 noundef 0) #2, !dbg !68
  %7 = load i64, ptr @product, align 8, !dbg !69, !tbaa !70
  %8 = load i64, ptr getelementptr inbounds nuw (i8, ptr @product, i64 120), align 8, !dbg !71, !tbaa !70
  %9 = add nsw i64 %8, %7, !dbg !72
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !73
  store i64 %9, ptr %10, align 8, !dbg !74, !tbaa !70
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !75
  %12 = load i64, ptr %11, align 8, !dbg !75, !tbaa !76
  %13 = and i64 %12, 3, !dbg !77
  %14 = getelementptr inbounds nuw [4 x i64], ptr @product, i64 %13, !dbg !78
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !79
  %16 = load i64, ptr %15, align 8, !dbg !79, !tbaa !80
  %17 = and i64 %16, 3, !dbg !81
  %18 = getelementptr inbounds nuw i64, ptr %14, i64 %17, !dbg !78
  %19 = load i64, ptr %18, align 8, !dbg !82, !tbaa !70
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !83
  store i64 %19, ptr %20, align 8, !dbg !84, !tbaa !70
  ret i32 0, !dbg !85

21:                                               ; preds = %1, %21
  %22 = phi i64 [ 0, %1 ], [ %36, %21 ]
    #dbg_value(i64 %22, !59, !DIExpression(), !62)
  %23 = lshr i64 %2, %22, !dbg !86
  %24 = trunc i64 %23 to i32, !dbg !89
  %25 = lshr i64 %22, 2, !dbg !90
  %26 = and i64 %25, 1073741823, !dbg !91
  %27 = getelementptr inbounds nuw [4 x i32], ptr @left, i64 %26, !dbg !91
  %28 = and i64 %22, 3, !dbg !92
  %29 = getelementptr inbounds nuw i32, ptr %27, i64 %28, !dbg !91
  store i32 %24, ptr %29, align 4, !dbg !93, !tbaa !41
  %30 = shl nuw nsw i64 %22, 1, !dbg !94
  %31 = lshr i64 %4, %30, !dbg !95
  %32 = trunc i64 %31 to i32, !dbg !96
  %33 = and i32 %32, 255, !dbg !96
  %34 = getelementptr inbounds nuw [4 x i32], ptr @right, i64 %26, !dbg !97
  %35 = getelementptr inbounds nuw i32, ptr %34, i64 %28, !dbg !97
  store i32 %33, ptr %35, align 4, !dbg !98, !tbaa !41
  %36 = add nuw nsw i64 %22, 1, !dbg !99
    #dbg_value(i64 %36, !59, !DIExpression(), !62)
  %37 = icmp eq i64 %36, 16, !dbg !100
  br i1 %37, label %5, label %21, !dbg !101, !llvm.loop !102
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal noundef i64 @cell(i32 noundef %0, ptr readnone captures(none) %1) #1 !dbg !106 {
    #dbg_value(i32 %0, !110, !DIExpression(), !117)
    #dbg_value(ptr poison, !111, !DIExpression(), !117)
  %3 = lshr i32 %0, 2, !dbg !118
  %4 = and i32 %3, 3, !dbg !119
    #dbg_value(i32 %4, !112, !DIExpression(), !117)
  %5 = and i32 %0, 3, !dbg !120
    #dbg_value(i32 %5, !113, !DIExpression(), !117)
    #dbg_value(i64 0, !114, !DIExpression(), !117)
    #dbg_value(i32 0, !115, !DIExpression(), !121)
  %6 = zext nneg i32 %4 to i64
  %7 = getelementptr inbounds nuw [4 x i32], ptr @left, i64 %6
  %8 = zext nneg i32 %5 to i64
  %9 = getelementptr inbounds nuw i32, ptr @right, i64 %8, !dbg !122
    #dbg_value(i32 0, !115, !DIExpression(), !121)
    #dbg_value(i64 0, !114, !DIExpression(), !117)
    #dbg_value(i64 0, !115, !DIExpression(), !121)
    #dbg_value(i64 0, !114, !DIExpression(), !117)
  %10 = load i32, ptr %7, align 4, !dbg !123, !tbaa !41
  %11 = sext i32 %10 to i64, !dbg !125
  %12 = load i32, ptr %9, align 4, !dbg !126, !tbaa !41
  %13 = sext i32 %12 to i64, !dbg !126
  %14 = mul nsw i64 %13, %11, !dbg !127
    #dbg_value(i64 %14, !114, !DIExpression(), !117)
    #dbg_value(i64 1, !115, !DIExpression(), !121)
  %15 = getelementptr inbounds nuw i8, ptr %7, i64 4, !dbg !123
  %16 = load i32, ptr %15, align 4, !dbg !123, !tbaa !41
  %17 = sext i32 %16 to i64, !dbg !125
  %18 = getelementptr inbounds nuw i8, ptr %9, i64 16, !dbg !126
  %19 = load i32, ptr %18, align 4, !dbg !126, !tbaa !41
  %20 = sext i32 %19 to i64, !dbg !126
  %21 = mul nsw i64 %20, %17, !dbg !127
  %22 = add nsw i64 %21, %14, !dbg !128
    #dbg_value(i64 %22, !114, !DIExpression(), !117)
    #dbg_value(i64 2, !115, !DIExpression(), !121)
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 8, !dbg !123
  %24 = load i32, ptr %23, align 4, !dbg !123, !tbaa !41
  %25 = sext i32 %24 to i64, !dbg !125
  %26 = getelementptr inbounds nuw i8, ptr %9, i64 32, !dbg !126
  %27 = load i32, ptr %26, align 4, !dbg !126, !tbaa !41
  %28 = sext i32 %27 to i64, !dbg !126
  %29 = mul nsw i64 %28, %25, !dbg !127
  %30 = add nsw i64 %29, %22, !dbg !129
    #dbg_value(i64 %30, !114, !DIExpression(), !117)
    #dbg_value(i64 3, !115, !DIExpression(), !121)
  %31 = getelementptr inbounds nuw i8, ptr %7, i64 12, !dbg !123
  %32 = load i32, ptr %31, align 4, !dbg !123, !tbaa !41
  %33 = sext i32 %32 to i64, !dbg !125
  %34 = getelementptr inbounds nuw i8, ptr %9, i64 48, !dbg !126
  %35 = load i32, ptr %34, align 4, !dbg !126, !tbaa !41
  %36 = sext i32 %35 to i64, !dbg !126
  %37 = mul nsw i64 %36, %33, !dbg !127
  %38 = add nsw i64 %37, %30, !dbg !130
    #dbg_value(i64 %38, !114, !DIExpression(), !117)
    #dbg_value(i64 4, !115, !DIExpression(), !121)
  %39 = getelementptr inbounds nuw [4 x i64], ptr @product, i64 %6, !dbg !131
  %40 = getelementptr inbounds nuw i64, ptr %39, i64 %8, !dbg !131
  store i64 %38, ptr %40, align 8, !dbg !132, !tbaa !70
  ret i64 0, !dbg !133
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!35, !36, !37, !38, !39}
!llvm.ident = !{!40}
!llvm.errno.tbaa = !{!41}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !7, line: 395, type: !32, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !9, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "loop_matrix.c", directory: ".")
!4 = !{!5, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !7, line: 12, baseType: !8)
!7 = !DIFile(filename: "./bpf.h", directory: ".")
!8 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!9 = !{!0, !10, !17, !19, !22}
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "left", scope: !2, file: !3, line: 4, type: !12, isLocal: false, isDefinition: true)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 512, elements: !15)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !7, line: 11, baseType: !14)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{!16, !16}
!16 = !DISubrange(count: 4)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "right", scope: !2, file: !3, line: 4, type: !12, isLocal: false, isDefinition: true)
!19 = !DIGlobalVariableExpression(var: !20, expr: !DIExpression())
!20 = distinct !DIGlobalVariable(name: "product", scope: !2, file: !3, line: 5, type: !21, isLocal: false, isDefinition: true)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 1024, elements: !15)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression(DW_OP_constu, 181, DW_OP_stack_value))
!23 = distinct !DIGlobalVariable(name: "loop", scope: !2, file: !7, line: 183, type: !24, isLocal: true, isDefinition: true)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DISubroutineType(types: !26)
!26 = !{!27, !28, !5, !5, !30}
!27 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 7, baseType: !29)
!29 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 32, elements: !34)
!33 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!34 = !{!16}
!35 = !{i32 7, !"Dwarf Version", i32 5}
!36 = !{i32 2, !"Debug Info Version", i32 3}
!37 = !{i32 1, !"wchar_size", i32 4}
!38 = !{i32 7, !"frame-pointer", i32 2}
!39 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!40 = !{!"clang version 22.1.8"}
!41 = !{!42, !42, i64 0}
!42 = !{!"int", !43, i64 0}
!43 = !{!"omnipotent char", !44, i64 0}
!44 = !{!"Simple C/C++ TBAA"}
!45 = distinct !DISubprogram(name: "multiply", scope: !3, file: !3, line: 16, type: !46, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !57, keyInstructions: true)
!46 = !DISubroutineType(types: !47)
!47 = !{!14, !48}
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !7, line: 390, size: 512, elements: !50)
!50 = !{!51, !52, !53, !54, !55}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !49, file: !7, line: 391, baseType: !30, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !49, file: !7, line: 391, baseType: !30, size: 64, offset: 64)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !49, file: !7, line: 391, baseType: !30, size: 64, offset: 128)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !49, file: !7, line: 391, baseType: !30, size: 64, offset: 192)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !49, file: !7, line: 392, baseType: !56, size: 256, offset: 256)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 256, elements: !34)
!57 = !{!58, !59}
!58 = !DILocalVariable(name: "ctx", arg: 1, scope: !45, file: !3, line: 16, type: !48)
!59 = !DILocalVariable(name: "i", scope: !60, file: !3, line: 17, type: !14)
!60 = distinct !DILexicalBlock(scope: !45, file: !3, line: 17, column: 3)
!61 = !DILocation(line: 0, scope: !45)
!62 = !DILocation(line: 0, scope: !60)
!63 = !{!64, !65, i64 0}
!64 = !{!"args", !65, i64 0, !65, i64 8, !65, i64 16, !65, i64 24, !43, i64 32}
!65 = !{!"long long", !43, i64 0}
!66 = !{!64, !65, i64 8}
!67 = !DILocation(line: 17, column: 3, scope: !60, atomGroup: 28, atomRank: 1)
!68 = !DILocation(line: 21, column: 3, scope: !45)
!69 = !DILocation(line: 22, column: 17, scope: !45)
!70 = !{!65, !65, i64 0}
!71 = !DILocation(line: 22, column: 33, scope: !45)
!72 = !DILocation(line: 22, column: 31, scope: !45, atomGroup: 8, atomRank: 2)
!73 = !DILocation(line: 22, column: 8, scope: !45)
!74 = !DILocation(line: 22, column: 15, scope: !45, atomGroup: 8, atomRank: 1)
!75 = !DILocation(line: 23, column: 30, scope: !45)
!76 = !{!64, !65, i64 16}
!77 = !DILocation(line: 23, column: 32, scope: !45)
!78 = !DILocation(line: 23, column: 17, scope: !45)
!79 = !DILocation(line: 23, column: 42, scope: !45)
!80 = !{!64, !65, i64 24}
!81 = !DILocation(line: 23, column: 44, scope: !45)
!82 = !DILocation(line: 23, column: 17, scope: !45, atomGroup: 9, atomRank: 2)
!83 = !DILocation(line: 23, column: 3, scope: !45)
!84 = !DILocation(line: 23, column: 15, scope: !45, atomGroup: 9, atomRank: 1)
!85 = !DILocation(line: 24, column: 3, scope: !45, atomGroup: 10, atomRank: 1)
!86 = !DILocation(line: 18, column: 33, scope: !87, atomGroup: 4, atomRank: 3)
!87 = distinct !DILexicalBlock(scope: !88, file: !3, line: 17, column: 32)
!88 = distinct !DILexicalBlock(scope: !60, file: !3, line: 17, column: 3)
!89 = !DILocation(line: 18, column: 26, scope: !87, atomGroup: 4, atomRank: 2)
!90 = !DILocation(line: 18, column: 12, scope: !87)
!91 = !DILocation(line: 18, column: 5, scope: !87)
!92 = !DILocation(line: 18, column: 19, scope: !87)
!93 = !DILocation(line: 18, column: 24, scope: !87, atomGroup: 4, atomRank: 1)
!94 = !DILocation(line: 19, column: 40, scope: !87)
!95 = !DILocation(line: 19, column: 34, scope: !87)
!96 = !DILocation(line: 19, column: 27, scope: !87, atomGroup: 5, atomRank: 2)
!97 = !DILocation(line: 19, column: 5, scope: !87)
!98 = !DILocation(line: 19, column: 25, scope: !87, atomGroup: 5, atomRank: 1)
!99 = !DILocation(line: 17, column: 28, scope: !88, atomGroup: 6, atomRank: 2)
!100 = !DILocation(line: 17, column: 21, scope: !88, atomGroup: 2, atomRank: 1)
!101 = !DILocation(line: 17, column: 3, scope: !60, atomGroup: 3, atomRank: 1)
!102 = distinct !{!102, !103, !104, !105}
!103 = !DILocation(line: 17, column: 3, scope: !60)
!104 = !DILocation(line: 20, column: 3, scope: !60)
!105 = !{!"llvm.loop.mustprogress"}
!106 = distinct !DISubprogram(name: "cell", scope: !3, file: !3, line: 7, type: !107, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109, keyInstructions: true)
!107 = !DISubroutineType(types: !108)
!108 = !{!27, !28, !5}
!109 = !{!110, !111, !112, !113, !114, !115}
!110 = !DILocalVariable(name: "index", arg: 1, scope: !106, file: !3, line: 7, type: !28)
!111 = !DILocalVariable(name: "unused", arg: 2, scope: !106, file: !3, line: 7, type: !5)
!112 = !DILocalVariable(name: "row", scope: !106, file: !3, line: 8, type: !28)
!113 = !DILocalVariable(name: "column", scope: !106, file: !3, line: 8, type: !28)
!114 = !DILocalVariable(name: "sum", scope: !106, file: !3, line: 9, type: !6)
!115 = !DILocalVariable(name: "k", scope: !116, file: !3, line: 10, type: !14)
!116 = distinct !DILexicalBlock(scope: !106, file: !3, line: 10, column: 3)
!117 = !DILocation(line: 0, scope: !106)
!118 = !DILocation(line: 8, column: 19, scope: !106)
!119 = !DILocation(line: 8, column: 23, scope: !106, atomGroup: 1, atomRank: 2)
!120 = !DILocation(line: 8, column: 43, scope: !106, atomGroup: 2, atomRank: 2)
!121 = !DILocation(line: 0, scope: !116)
!122 = !DILocation(line: 10, column: 8, scope: !116)
!123 = !DILocation(line: 11, column: 17, scope: !124)
!124 = distinct !DILexicalBlock(scope: !116, file: !3, line: 10, column: 3)
!125 = !DILocation(line: 11, column: 12, scope: !124)
!126 = !DILocation(line: 11, column: 32, scope: !124)
!127 = !DILocation(line: 11, column: 30, scope: !124)
!128 = !DILocation(line: 11, column: 9, scope: !124, atomGroup: 15, atomRank: 2)
!129 = !DILocation(line: 11, column: 9, scope: !124, atomGroup: 19, atomRank: 2)
!130 = !DILocation(line: 11, column: 9, scope: !124, atomGroup: 23, atomRank: 2)
!131 = !DILocation(line: 12, column: 3, scope: !106)
!132 = !DILocation(line: 12, column: 24, scope: !106, atomGroup: 10, atomRank: 1)
!133 = !DILocation(line: 13, column: 3, scope: !106, atomGroup: 12, atomRank: 1)
