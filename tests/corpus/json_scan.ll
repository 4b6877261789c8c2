; ModuleID = 'json_scan.c'
source_filename = "json_scan.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@text = dso_local local_unnamed_addr global [48 x i8] c"{\22a\22: [1, 2, {\22b\\\22c\22: 35}], \22d\22: \22x\22}\00\00\00\00\00\00\00\00\00\00\00", align 1, !dbg !19
@.str = private unnamed_addr constant [9 x i8] c"{}[]\22\\12\00", align 1, !dbg !25
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @scan], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @scan(ptr noundef captures(none) %0) #0 section "syscall" !dbg !51 {
    #dbg_value(ptr %0, !67, !DIExpression(), !80)
    #dbg_value(i32 0, !68, !DIExpression(), !80)
    #dbg_value(i32 0, !70, !DIExpression(), !80)
    #dbg_value(i32 0, !71, !DIExpression(), !80)
    #dbg_value(i32 0, !73, !DIExpression(), !80)
    #dbg_value(i32 0, !74, !DIExpression(), !80)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !81
  %3 = load i64, ptr %2, align 8, !dbg !81, !tbaa !82
  %4 = and i64 %3, 7, !dbg !85
  %5 = getelementptr inbounds nuw i8, ptr @.str, i64 %4, !dbg !86
  %6 = load i8, ptr %5, align 1, !dbg !87, !tbaa !88
  %7 = load i64, ptr %0, align 8, !dbg !89, !tbaa !90
  %8 = and i64 %7, 31, !dbg !91
  %9 = getelementptr inbounds nuw i8, ptr @text, i64 %8, !dbg !92
  store i8 %6, ptr %9, align 1, !dbg !93, !tbaa !88
    #dbg_value(i32 0, !75, !DIExpression(), !94)
    #dbg_value(i32 0, !68, !DIExpression(), !80)
    #dbg_value(i32 0, !74, !DIExpression(), !80)
    #dbg_value(i32 0, !73, !DIExpression(), !80)
    #dbg_value(i32 0, !71, !DIExpression(), !80)
    #dbg_value(i32 0, !70, !DIExpression(), !80)
  br label %17, !dbg !95

10:                                               ; preds = %49
  %11 = zext i32 %51 to i64, !dbg !96
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !97
  store i64 %11, ptr %12, align 8, !dbg !98, !tbaa !99
  %13 = zext i32 %52 to i64, !dbg !100
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !101
  store i64 %13, ptr %14, align 8, !dbg !102, !tbaa !99
  %15 = sext i32 %55 to i64, !dbg !103
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !104
  store i64 %15, ptr %16, align 8, !dbg !105, !tbaa !99
  ret i32 %50, !dbg !106

17:                                               ; preds = %1, %49
  %18 = phi i32 [ 0, %1 ], [ %55, %49 ]
  %19 = phi i32 [ 0, %1 ], [ %56, %49 ]
  %20 = phi i32 [ 0, %1 ], [ %53, %49 ]
  %21 = phi i32 [ 0, %1 ], [ %52, %49 ]
  %22 = phi i32 [ 0, %1 ], [ %51, %49 ]
  %23 = phi i32 [ 0, %1 ], [ %50, %49 ]
    #dbg_value(i32 %18, !68, !DIExpression(), !80)
    #dbg_value(i32 %19, !75, !DIExpression(), !94)
    #dbg_value(i32 %20, !74, !DIExpression(), !80)
    #dbg_value(i32 %21, !73, !DIExpression(), !80)
    #dbg_value(i32 %22, !71, !DIExpression(), !80)
    #dbg_value(i32 %23, !70, !DIExpression(), !80)
  %24 = zext nneg i32 %19 to i64, !dbg !107
  %25 = getelementptr inbounds nuw i8, ptr @text, i64 %24, !dbg !107
  %26 = load i8, ptr %25, align 1, !dbg !107, !tbaa !88
  %27 = and i8 %26, 127, !dbg !108
    #dbg_value(i8 poison, !77, !DIExpression(), !109)
  %28 = icmp eq i32 %20, 0, !dbg !110
  br i1 %28, label %33, label %29, !dbg !112

29:                                               ; preds = %17
    #dbg_value(i8 poison, !77, !DIExpression(), !109)
  switch i8 %27, label %49 [
    i8 92, label %30
    i8 34, label %32
  ], !dbg !113

30:                                               ; preds = %29
  %31 = add nuw nsw i32 %19, 1, !dbg !116
    #dbg_value(i32 %31, !75, !DIExpression(), !94)
  br label %49, !dbg !117

32:                                               ; preds = %29
    #dbg_value(i32 0, !74, !DIExpression(), !80)
  br label %49, !dbg !118

33:                                               ; preds = %17
  %34 = and i8 %26, 95, !dbg !120
  %35 = icmp eq i8 %34, 91, !dbg !120
  %36 = zext i1 %35 to i32, !dbg !120
  %37 = icmp eq i8 %34, 93, !dbg !121
  %38 = sext i1 %37 to i32, !dbg !121
  %39 = add i32 %18, %36, !dbg !122
  %40 = add i32 %39, %38, !dbg !123
    #dbg_value(i32 %40, !68, !DIExpression(), !80)
  %41 = tail call i32 @llvm.smax.i32(i32 %40, i32 %23), !dbg !124
    #dbg_value(i32 %41, !70, !DIExpression(), !80)
  %42 = add nsw i8 %27, -48, !dbg !125
  %43 = icmp ult i8 %42, 6, !dbg !125
  %44 = zext i1 %43 to i32, !dbg !125
  %45 = add i32 %21, %44, !dbg !126
    #dbg_value(i32 %45, !73, !DIExpression(), !80)
  %46 = icmp eq i8 %27, 34, !dbg !127
  %47 = zext i1 %46 to i32, !dbg !129
  %48 = add i32 %22, %47, !dbg !129
    #dbg_value(i32 %47, !74, !DIExpression(), !80)
    #dbg_value(i32 %48, !71, !DIExpression(), !80)
  br label %49, !dbg !130

49:                                               ; preds = %30, %32, %29, %33
  %50 = phi i32 [ %41, %33 ], [ %23, %29 ], [ %23, %32 ], [ %23, %30 ], !dbg !80
  %51 = phi i32 [ %48, %33 ], [ %22, %29 ], [ %22, %32 ], [ %22, %30 ], !dbg !80
  %52 = phi i32 [ %45, %33 ], [ %21, %29 ], [ %21, %32 ], [ %21, %30 ], !dbg !80
  %53 = phi i32 [ %47, %33 ], [ 1, %29 ], [ 0, %32 ], [ 1, %30 ], !dbg !80
  %54 = phi i32 [ %19, %33 ], [ %19, %29 ], [ %19, %32 ], [ %31, %30 ], !dbg !94
  %55 = phi i32 [ %40, %33 ], [ %18, %29 ], [ %18, %32 ], [ %18, %30 ], !dbg !80
    #dbg_value(i32 %55, !68, !DIExpression(), !80)
    #dbg_value(i32 %54, !75, !DIExpression(), !94)
    #dbg_value(i32 %53, !74, !DIExpression(), !80)
    #dbg_value(i32 %52, !73, !DIExpression(), !80)
    #dbg_value(i32 %51, !71, !DIExpression(), !80)
    #dbg_value(i32 %50, !70, !DIExpression(), !80)
  %56 = add nuw nsw i32 %54, 1, !dbg !131
    #dbg_value(i32 %56, !75, !DIExpression(), !94)
  %57 = icmp ult i32 %54, 5, !dbg !132
  br i1 %57, label %17, label %10, !dbg !133, !llvm.loop !134
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!41, !42, !43, !44, !45}
!llvm.ident = !{!46}
!llvm.errno.tbaa = !{!47}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !16, line: 395, type: !38, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !18, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "json_scan.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !3, line: 4, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8, !9, !10, !11, !12, !13}
!8 = !DIEnumerator(name: "OTHER", value: 0)
!9 = !DIEnumerator(name: "OPEN", value: 1)
!10 = !DIEnumerator(name: "CLOSE", value: 2)
!11 = !DIEnumerator(name: "QUOTE", value: 3)
!12 = !DIEnumerator(name: "ESCAPE", value: 4)
!13 = !DIEnumerator(name: "DIGIT", value: 5)
!14 = !{!15}
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !16, line: 12, baseType: !17)
!16 = !DIFile(filename: "./bpf.h", directory: ".")
!17 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!18 = !{!0, !19, !25, !30}
!19 = !DIGlobalVariableExpression(var: !20, expr: !DIExpression())
!20 = distinct !DIGlobalVariable(name: "text", scope: !2, file: !3, line: 9, type: !21, isLocal: false, isDefinition: true)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 384, elements: !23)
!22 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!23 = !{!24}
!24 = !DISubrange(count: 48)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(scope: null, file: !3, line: 14, type: !27, isLocal: true, isDefinition: true)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 72, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 9)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression())
!31 = distinct !DIGlobalVariable(name: "classes", scope: !2, file: !3, line: 5, type: !32, isLocal: true, isDefinition: true)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 1024, elements: !36)
!33 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !34)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !16, line: 5, baseType: !35)
!35 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!36 = !{!37}
!37 = !DISubrange(count: 128)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 32, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 4)
!41 = !{i32 7, !"Dwarf Version", i32 5}
!42 = !{i32 2, !"Debug Info Version", i32 3}
!43 = !{i32 1, !"wchar_size", i32 4}
!44 = !{i32 7, !"frame-pointer", i32 2}
!45 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!46 = !{!"clang version 22.1.8"}
!47 = !{!48, !48, i64 0}
!48 = !{!"int", !49, i64 0}
!49 = !{!"omnipotent char", !50, i64 0}
!50 = !{!"Simple C/C++ TBAA"}
!51 = distinct !DISubprogram(name: "scan", scope: !3, file: !3, line: 11, type: !52, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !66, keyInstructions: true)
!52 = !DISubroutineType(types: !53)
!53 = !{!54, !55}
!54 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !16, line: 390, size: 512, elements: !57)
!57 = !{!58, !61, !62, !63, !64}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !56, file: !16, line: 391, baseType: !59, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !16, line: 8, baseType: !60)
!60 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !56, file: !16, line: 391, baseType: !59, size: 64, offset: 64)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !56, file: !16, line: 391, baseType: !59, size: 64, offset: 128)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !56, file: !16, line: 391, baseType: !59, size: 64, offset: 192)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !56, file: !16, line: 392, baseType: !65, size: 256, offset: 256)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !59, size: 256, elements: !39)
!66 = !{!67, !68, !70, !71, !73, !74, !75, !77}
!67 = !DILocalVariable(name: "ctx", arg: 1, scope: !51, file: !3, line: 11, type: !55)
!68 = !DILocalVariable(name: "depth", scope: !51, file: !3, line: 12, type: !69)
!69 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !16, line: 11, baseType: !54)
!70 = !DILocalVariable(name: "deepest", scope: !51, file: !3, line: 12, type: !69)
!71 = !DILocalVariable(name: "strings", scope: !51, file: !3, line: 13, type: !72)
!72 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !16, line: 7, baseType: !6)
!73 = !DILocalVariable(name: "digits", scope: !51, file: !3, line: 13, type: !72)
!74 = !DILocalVariable(name: "inside", scope: !51, file: !3, line: 13, type: !72)
!75 = !DILocalVariable(name: "i", scope: !76, file: !3, line: 15, type: !72)
!76 = distinct !DILexicalBlock(scope: !51, file: !3, line: 15, column: 3)
!77 = !DILocalVariable(name: "kind", scope: !78, file: !3, line: 16, type: !34)
!78 = distinct !DILexicalBlock(scope: !79, file: !3, line: 15, column: 31)
!79 = distinct !DILexicalBlock(scope: !76, file: !3, line: 15, column: 3)
!80 = !DILocation(line: 0, scope: !51)
!81 = !DILocation(line: 14, column: 41, scope: !51)
!82 = !{!83, !84, i64 8}
!83 = !{!"args", !84, i64 0, !84, i64 8, !84, i64 16, !84, i64 24, !49, i64 32}
!84 = !{!"long long", !49, i64 0}
!85 = !DILocation(line: 14, column: 43, scope: !51)
!86 = !DILocation(line: 14, column: 23, scope: !51)
!87 = !DILocation(line: 14, column: 23, scope: !51, atomGroup: 6, atomRank: 2)
!88 = !{!49, !49, i64 0}
!89 = !DILocation(line: 14, column: 13, scope: !51)
!90 = !{!83, !84, i64 0}
!91 = !DILocation(line: 14, column: 15, scope: !51)
!92 = !DILocation(line: 14, column: 3, scope: !51)
!93 = !DILocation(line: 14, column: 21, scope: !51, atomGroup: 6, atomRank: 1)
!94 = !DILocation(line: 0, scope: !76)
!95 = !DILocation(line: 15, column: 3, scope: !76, atomGroup: 32, atomRank: 1)
!96 = !DILocation(line: 32, column: 17, scope: !51, atomGroup: 26, atomRank: 2)
!97 = !DILocation(line: 32, column: 8, scope: !51)
!98 = !DILocation(line: 32, column: 15, scope: !51, atomGroup: 26, atomRank: 1)
!99 = !{!84, !84, i64 0}
!100 = !DILocation(line: 33, column: 17, scope: !51, atomGroup: 27, atomRank: 2)
!101 = !DILocation(line: 33, column: 3, scope: !51)
!102 = !DILocation(line: 33, column: 15, scope: !51, atomGroup: 27, atomRank: 1)
!103 = !DILocation(line: 34, column: 17, scope: !51, atomGroup: 28, atomRank: 2)
!104 = !DILocation(line: 34, column: 3, scope: !51)
!105 = !DILocation(line: 34, column: 15, scope: !51, atomGroup: 28, atomRank: 1)
!106 = !DILocation(line: 35, column: 3, scope: !51, atomGroup: 30, atomRank: 1)
!107 = !DILocation(line: 16, column: 23, scope: !78)
!108 = !DILocation(line: 16, column: 31, scope: !78)
!109 = !DILocation(line: 0, scope: !78)
!110 = !DILocation(line: 17, column: 9, scope: !111, atomGroup: 11, atomRank: 2)
!111 = distinct !DILexicalBlock(scope: !78, file: !3, line: 17, column: 9)
!112 = !DILocation(line: 17, column: 9, scope: !111, atomGroup: 11, atomRank: 1)
!113 = !DILocation(line: 18, column: 16, scope: !114, atomGroup: 12, atomRank: 1)
!114 = distinct !DILexicalBlock(scope: !115, file: !3, line: 18, column: 11)
!115 = distinct !DILexicalBlock(scope: !111, file: !3, line: 17, column: 17)
!116 = !DILocation(line: 19, column: 10, scope: !114, atomGroup: 13, atomRank: 2)
!117 = !DILocation(line: 19, column: 9, scope: !114)
!118 = !DILocation(line: 21, column: 9, scope: !119)
!119 = distinct !DILexicalBlock(scope: !114, file: !3, line: 20, column: 16)
!120 = !DILocation(line: 24, column: 20, scope: !78)
!121 = !DILocation(line: 24, column: 37, scope: !78)
!122 = !DILocation(line: 24, column: 29, scope: !78)
!123 = !DILocation(line: 24, column: 11, scope: !78, atomGroup: 17, atomRank: 2)
!124 = !DILocation(line: 25, column: 15, scope: !78, atomGroup: 19, atomRank: 1)
!125 = !DILocation(line: 26, column: 20, scope: !78)
!126 = !DILocation(line: 26, column: 12, scope: !78, atomGroup: 20, atomRank: 2)
!127 = !DILocation(line: 27, column: 14, scope: !128, atomGroup: 21, atomRank: 2)
!128 = distinct !DILexicalBlock(scope: !78, file: !3, line: 27, column: 9)
!129 = !DILocation(line: 27, column: 14, scope: !128, atomGroup: 21, atomRank: 1)
!130 = !DILocation(line: 31, column: 3, scope: !79)
!131 = !DILocation(line: 15, column: 27, scope: !79, atomGroup: 24, atomRank: 2)
!132 = !DILocation(line: 15, column: 21, scope: !79, atomGroup: 8, atomRank: 1)
!133 = !DILocation(line: 15, column: 3, scope: !76, atomGroup: 9, atomRank: 1)
!134 = distinct !{!134, !135, !136, !137}
!135 = !DILocation(line: 15, column: 3, scope: !76)
!136 = !DILocation(line: 31, column: 3, scope: !76)
!137 = !{!"llvm.loop.mustprogress"}
