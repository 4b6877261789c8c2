; ModuleID = 'loops_nested.c'
source_filename = "loops_nested.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@grid = dso_local local_unnamed_addr global [12 x [12 x i8]] zeroinitializer, align 1, !dbg !5
@found = dso_local local_unnamed_addr global i32 0, align 4, !dbg !13
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @paint], section "llvm.metadata"

; Function Attrs: nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @paint(ptr noundef captures(none) %0) #0 section "syscall" !dbg !31 {
    #dbg_value(ptr %0, !47, !DIExpression(), !55)
    #dbg_value(i32 0, !48, !DIExpression(), !55)
    #dbg_value(i32 0, !49, !DIExpression(), !56)
  %2 = load i32, ptr @found, align 4
    #dbg_value(i32 0, !49, !DIExpression(), !56)
    #dbg_value(i32 0, !48, !DIExpression(), !55)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16
  br label %8, !dbg !57

5:                                                ; preds = %55
  %6 = zext i32 %57 to i64, !dbg !58
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !59
  store i64 %6, ptr %7, align 8, !dbg !60, !tbaa !61
  ret i32 %56, !dbg !63

8:                                                ; preds = %1, %55
  %9 = phi i64 [ 0, %1 ], [ %58, %55 ]
  %10 = phi i32 [ 0, %1 ], [ %57, %55 ]
  %11 = phi i32 [ %2, %1 ], [ %56, %55 ]
    #dbg_value(i64 %9, !49, !DIExpression(), !56)
    #dbg_value(i32 %10, !48, !DIExpression(), !55)
  %12 = load i64, ptr %0, align 8, !dbg !64, !tbaa !66
  %13 = and i64 %12, 15, !dbg !68
  %14 = icmp eq i64 %13, %9, !dbg !69
  br i1 %14, label %55, label %15, !dbg !70

15:                                               ; preds = %8
    #dbg_value(i32 0, !51, !DIExpression(), !71)
    #dbg_value(i32 %10, !48, !DIExpression(), !55)
  %16 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 true)
  br i1 %16, label %17, label %55, !dbg !72

17:                                               ; preds = %15
  %18 = getelementptr inbounds nuw [12 x i8], ptr @grid, i64 %9
  %19 = trunc nuw nsw i64 %9 to i32
  br label %20, !dbg !72

20:                                               ; preds = %17, %43
  %21 = phi i32 [ %11, %17 ], [ %44, %43 ]
  %22 = phi i32 [ 0, %17 ], [ %52, %43 ]
  %23 = phi i32 [ %10, %17 ], [ %51, %43 ]
  %24 = phi i32 [ %11, %17 ], [ %45, %43 ]
    #dbg_value(i32 %22, !51, !DIExpression(), !71)
    #dbg_value(i32 %23, !48, !DIExpression(), !55)
  %25 = zext i32 %22 to i64, !dbg !73
  %26 = icmp samesign ult i64 %9, %25, !dbg !73
  br i1 %26, label %27, label %31, !dbg !77

27:                                               ; preds = %20
  %28 = load i64, ptr %3, align 8, !dbg !78, !tbaa !79
  %29 = and i64 %28, 1, !dbg !80
  %30 = icmp eq i64 %29, 0, !dbg !81
  br i1 %30, label %31, label %55, !dbg !82

31:                                               ; preds = %27, %20
  %32 = mul i32 %22, %19, !dbg !83
  %33 = zext i32 %32 to i64, !dbg !84
  %34 = load i64, ptr %4, align 8, !dbg !85, !tbaa !86
  %35 = add i64 %34, %33, !dbg !87
  %36 = getelementptr inbounds nuw i8, ptr %18, i64 %25, !dbg !88
  %37 = load i8, ptr %36, align 1, !dbg !89, !tbaa !90
  %38 = trunc i64 %35 to i8, !dbg !91
  %39 = add i8 %37, %38, !dbg !91
  store i8 %39, ptr %36, align 1, !dbg !92, !tbaa !90
  %40 = icmp eq i8 %39, 77, !dbg !93
  br i1 %40, label %41, label %43, !dbg !95

41:                                               ; preds = %31
  %42 = add i32 %24, 1, !dbg !96
  store i32 %42, ptr @found, align 4, !dbg !97, !tbaa !27
  br label %43, !dbg !98

43:                                               ; preds = %41, %31
  %44 = phi i32 [ %42, %41 ], [ %21, %31 ]
  %45 = phi i32 [ %42, %41 ], [ %24, %31 ]
  %46 = sub i32 11, %22, !dbg !99
  %47 = zext i32 %46 to i64, !dbg !100
  %48 = getelementptr inbounds nuw i8, ptr %18, i64 %47, !dbg !100
  %49 = load i8, ptr %48, align 1, !dbg !100, !tbaa !90
  %50 = zext i8 %49 to i32, !dbg !100
  %51 = add i32 %23, %50, !dbg !101
    #dbg_value(i32 %51, !48, !DIExpression(), !55)
  %52 = add i32 %22, 1, !dbg !102
    #dbg_value(i32 %52, !51, !DIExpression(), !71)
  %53 = icmp ult i32 %52, 12, !dbg !103
  %54 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %53)
  br i1 %54, label %20, label %55, !dbg !104, !llvm.loop !105

55:                                               ; preds = %27, %43, %15, %8
  %56 = phi i32 [ %11, %8 ], [ %11, %15 ], [ %21, %27 ], [ %44, %43 ]
  %57 = phi i32 [ %10, %8 ], [ %10, %15 ], [ %23, %27 ], [ %51, %43 ], !dbg !109
    #dbg_value(i32 %57, !48, !DIExpression(), !55)
  %58 = add nuw nsw i64 %9, 1, !dbg !110
    #dbg_value(i64 %58, !49, !DIExpression(), !56)
  %59 = icmp eq i64 %58, 12, !dbg !111
  br i1 %59, label %5, label %8, !dbg !112, !llvm.loop !113
}

; Function Attrs: nounwind memory(none)
declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1) #1

attributes #0 = { nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25}
!llvm.ident = !{!26}
!llvm.errno.tbaa = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "loops_nested.c", directory: ".")
!4 = !{!0, !5, !13}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "grid", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 1152, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 5, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!11 = !{!12, !12}
!12 = !DISubrange(count: 12)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "found", scope: !2, file: !3, line: 5, type: !15, isLocal: false, isDefinition: true)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !16)
!16 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
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
!31 = distinct !DISubprogram(name: "paint", scope: !3, file: !3, line: 7, type: !32, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !46, keyInstructions: true)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !35}
!34 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !37)
!37 = !{!38, !41, !42, !43, !44}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !36, file: !9, line: 391, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !40)
!40 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !36, file: !9, line: 391, baseType: !39, size: 64, offset: 64)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !36, file: !9, line: 391, baseType: !39, size: 64, offset: 128)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !36, file: !9, line: 391, baseType: !39, size: 64, offset: 192)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !36, file: !9, line: 392, baseType: !45, size: 256, offset: 256)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 256, elements: !19)
!46 = !{!47, !48, !49, !51}
!47 = !DILocalVariable(name: "ctx", arg: 1, scope: !31, file: !3, line: 7, type: !35)
!48 = !DILocalVariable(name: "sum", scope: !31, file: !3, line: 8, type: !15)
!49 = !DILocalVariable(name: "y", scope: !50, file: !3, line: 9, type: !15)
!50 = distinct !DILexicalBlock(scope: !31, file: !3, line: 9, column: 3)
!51 = !DILocalVariable(name: "x", scope: !52, file: !3, line: 12, type: !15)
!52 = distinct !DILexicalBlock(scope: !53, file: !3, line: 12, column: 5)
!53 = distinct !DILexicalBlock(scope: !54, file: !3, line: 9, column: 32)
!54 = distinct !DILexicalBlock(scope: !50, file: !3, line: 9, column: 3)
!55 = !DILocation(line: 0, scope: !31)
!56 = !DILocation(line: 0, scope: !50)
!57 = !DILocation(line: 9, column: 3, scope: !50, atomGroup: 27, atomRank: 1)
!58 = !DILocation(line: 21, column: 17, scope: !31, atomGroup: 21, atomRank: 2)
!59 = !DILocation(line: 21, column: 8, scope: !31)
!60 = !DILocation(line: 21, column: 15, scope: !31, atomGroup: 21, atomRank: 1)
!61 = !{!62, !62, i64 0}
!62 = !{!"long long", !29, i64 0}
!63 = !DILocation(line: 22, column: 3, scope: !31, atomGroup: 23, atomRank: 1)
!64 = !DILocation(line: 10, column: 20, scope: !65)
!65 = distinct !DILexicalBlock(scope: !53, file: !3, line: 10, column: 9)
!66 = !{!67, !62, i64 0}
!67 = !{!"args", !62, i64 0, !62, i64 8, !62, i64 16, !62, i64 24, !29, i64 32}
!68 = !DILocation(line: 10, column: 22, scope: !65)
!69 = !DILocation(line: 10, column: 11, scope: !65, atomGroup: 5, atomRank: 2)
!70 = !DILocation(line: 10, column: 11, scope: !65, atomGroup: 5, atomRank: 1)
!71 = !DILocation(line: 0, scope: !52)
!72 = !DILocation(line: 12, column: 5, scope: !52, atomGroup: 25, atomRank: 1)
!73 = !DILocation(line: 13, column: 13, scope: !74, atomGroup: 10, atomRank: 2)
!74 = distinct !DILexicalBlock(scope: !75, file: !3, line: 13, column: 11)
!75 = distinct !DILexicalBlock(scope: !76, file: !3, line: 12, column: 34)
!76 = distinct !DILexicalBlock(scope: !52, file: !3, line: 12, column: 5)
!77 = !DILocation(line: 13, column: 17, scope: !74, atomGroup: 10, atomRank: 1)
!78 = !DILocation(line: 13, column: 25, scope: !74)
!79 = !{!67, !62, i64 8}
!80 = !DILocation(line: 13, column: 27, scope: !74)
!81 = !DILocation(line: 13, column: 27, scope: !74, atomGroup: 11, atomRank: 2)
!82 = !DILocation(line: 13, column: 17, scope: !74, atomGroup: 11, atomRank: 1)
!83 = !DILocation(line: 15, column: 23, scope: !75)
!84 = !DILocation(line: 15, column: 21, scope: !75)
!85 = !DILocation(line: 15, column: 34, scope: !75)
!86 = !{!67, !62, i64 16}
!87 = !DILocation(line: 15, column: 27, scope: !75)
!88 = !DILocation(line: 15, column: 7, scope: !75)
!89 = !DILocation(line: 15, column: 18, scope: !75)
!90 = !{!29, !29, i64 0}
!91 = !DILocation(line: 15, column: 18, scope: !75, atomGroup: 13, atomRank: 2)
!92 = !DILocation(line: 15, column: 18, scope: !75, atomGroup: 13, atomRank: 1)
!93 = !DILocation(line: 16, column: 22, scope: !94, atomGroup: 14, atomRank: 2)
!94 = distinct !DILexicalBlock(scope: !75, file: !3, line: 16, column: 11)
!95 = !DILocation(line: 16, column: 22, scope: !94, atomGroup: 14, atomRank: 1)
!96 = !DILocation(line: 17, column: 14, scope: !94, atomGroup: 15, atomRank: 2)
!97 = !DILocation(line: 17, column: 14, scope: !94, atomGroup: 15, atomRank: 1)
!98 = !DILocation(line: 17, column: 9, scope: !94)
!99 = !DILocation(line: 18, column: 25, scope: !75)
!100 = !DILocation(line: 18, column: 14, scope: !75)
!101 = !DILocation(line: 18, column: 11, scope: !75, atomGroup: 16, atomRank: 2)
!102 = !DILocation(line: 12, column: 30, scope: !76, atomGroup: 17, atomRank: 2)
!103 = !DILocation(line: 12, column: 23, scope: !76, atomGroup: 8, atomRank: 1)
!104 = !DILocation(line: 12, column: 5, scope: !52, atomGroup: 9, atomRank: 1)
!105 = distinct !{!105, !106, !107, !108}
!106 = !DILocation(line: 12, column: 5, scope: !52)
!107 = !DILocation(line: 19, column: 5, scope: !52)
!108 = !{!"llvm.loop.mustprogress"}
!109 = !DILocation(line: 8, column: 7, scope: !31, atomGroup: 1, atomRank: 1)
!110 = !DILocation(line: 9, column: 28, scope: !54, atomGroup: 19, atomRank: 2)
!111 = !DILocation(line: 9, column: 21, scope: !54, atomGroup: 3, atomRank: 1)
!112 = !DILocation(line: 9, column: 3, scope: !50, atomGroup: 4, atomRank: 1)
!113 = distinct !{!113, !114, !115, !108}
!114 = !DILocation(line: 9, column: 3, scope: !50)
!115 = !DILocation(line: 20, column: 3, scope: !50)
