; ModuleID = 'arena.c'
source_filename = "arena.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, i64 }
%struct.node = type { ptr addrspace(1), i64 }

@limit = dso_local local_unnamed_addr addrspace(1) global i32 5, align 4, !dbg !0
@arena = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !36
@missing = dso_local local_unnamed_addr global i64 0, align 8, !dbg !49
@first = dso_local local_unnamed_addr addrspace(1) global ptr addrspace(1) null, align 8, !dbg !42
@sum = dso_local local_unnamed_addr addrspace(1) global i64 0, align 8, !dbg !38
@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !30
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @add, ptr @arena, ptr @make], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @make(ptr readnone captures(none) %0) #0 section "syscall" !dbg !63 {
    #dbg_value(ptr poison, !68, !DIExpression(), !73)
  %2 = tail call ptr addrspace(1) @bpf_arena_alloc_pages(ptr noundef nonnull @arena, ptr addrspace(1) noundef null, i32 noundef 1, i32 noundef -1, i64 noundef 0) #4, !dbg !74
    #dbg_value(ptr addrspace(1) %2, !69, !DIExpression(), !73)
  %3 = icmp eq ptr addrspace(1) %2, null, !dbg !75
  br i1 %3, label %10, label %4, !dbg !77

4:                                                ; preds = %1
  %5 = load i32, ptr addrspace(1) @limit, align 4, !tbaa !59
    #dbg_value(i32 0, !71, !DIExpression(), !78)
    #dbg_value(ptr addrspace(1) null, !70, !DIExpression(), !73)
  %6 = icmp eq i32 %5, 0, !dbg !79
  br i1 %6, label %13, label %7, !dbg !81

7:                                                ; preds = %4
  %8 = tail call i32 @llvm.umin.i32(i32 %5, i32 100), !dbg !82
  %9 = zext nneg i32 %8 to i64, !dbg !82
  br label %15, !dbg !82

10:                                               ; preds = %1
  %11 = load i64, ptr @missing, align 8, !dbg !83, !tbaa !85
  %12 = add i64 %11, 1, !dbg !87
  store i64 %12, ptr @missing, align 8, !dbg !88, !tbaa !85
  br label %23, !dbg !89

13:                                               ; preds = %15, %4
  %14 = phi ptr addrspace(1) [ null, %4 ], [ %19, %15 ], !dbg !73
  store ptr addrspace(1) %14, ptr addrspace(1) @first, align 8, !dbg !90, !tbaa !91
  br label %23

15:                                               ; preds = %7, %15
  %16 = phi i64 [ 0, %7 ], [ %21, %15 ]
  %17 = phi ptr addrspace(1) [ null, %7 ], [ %19, %15 ]
    #dbg_value(i64 %16, !71, !DIExpression(), !78)
    #dbg_value(ptr addrspace(1) %17, !70, !DIExpression(), !73)
  %18 = mul nuw nsw i64 %16, %16, !dbg !94
  %19 = getelementptr inbounds nuw %struct.node, ptr addrspace(1) %2, i64 %16, !dbg !96
  %20 = getelementptr inbounds nuw i8, ptr addrspace(1) %19, i64 8, !dbg !97
  store i64 %18, ptr addrspace(1) %20, align 8, !dbg !98, !tbaa !99
  store ptr addrspace(1) %17, ptr addrspace(1) %19, align 8, !dbg !101, !tbaa !102
    #dbg_value(ptr addrspace(1) %19, !70, !DIExpression(), !73)
  %21 = add nuw nsw i64 %16, 1, !dbg !103
    #dbg_value(i64 %21, !71, !DIExpression(), !78)
  %22 = icmp samesign ult i64 %21, %9, !dbg !104
  br i1 %22, label %15, label %13, !dbg !105, !llvm.loop !106

23:                                               ; preds = %13, %10
  %24 = phi i32 [ 0, %13 ], [ 1, %10 ], !dbg !73
  ret i32 %24, !dbg !109
}

declare !dbg !110 dso_local ptr addrspace(1) @bpf_arena_alloc_pages(ptr noundef, ptr addrspace(1) noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #1 section ".ksyms"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @add(ptr readnone captures(none) %0) #2 section "syscall" !dbg !119 {
    #dbg_value(ptr poison, !121, !DIExpression(), !126)
    #dbg_value(i64 0, !122, !DIExpression(), !126)
    #dbg_value(ptr addrspace(1) poison, !123, !DIExpression(), !126)
    #dbg_value(i32 0, !124, !DIExpression(), !127)
  %2 = load ptr addrspace(1), ptr addrspace(1) @first, align 8, !dbg !126, !tbaa !91
  %3 = icmp eq ptr addrspace(1) %2, null, !dbg !128
  br i1 %3, label %4, label %7, !dbg !130

4:                                                ; preds = %7, %1
  %5 = phi i64 [ 0, %1 ], [ %13, %7 ], !dbg !126
  store i64 %5, ptr addrspace(1) @sum, align 8, !dbg !131, !tbaa !85
  %6 = trunc i64 %5 to i32, !dbg !132
  ret i32 %6, !dbg !133

7:                                                ; preds = %1, %7
  %8 = phi ptr addrspace(1) [ %15, %7 ], [ %2, %1 ]
  %9 = phi i32 [ %14, %7 ], [ 0, %1 ]
  %10 = phi i64 [ %13, %7 ], [ 0, %1 ]
    #dbg_value(i32 %9, !124, !DIExpression(), !127)
    #dbg_value(i64 %10, !122, !DIExpression(), !126)
  %11 = getelementptr inbounds nuw i8, ptr addrspace(1) %8, i64 8, !dbg !134
  %12 = load i64, ptr addrspace(1) %11, align 8, !dbg !134, !tbaa !99
  %13 = add i64 %12, %10, !dbg !136
    #dbg_value(i64 %13, !122, !DIExpression(), !126)
    #dbg_value(ptr addrspace(1) poison, !123, !DIExpression(), !126)
  %14 = add nuw nsw i32 %9, 1, !dbg !137
    #dbg_value(i32 %14, !124, !DIExpression(), !127)
  %15 = load ptr addrspace(1), ptr addrspace(1) %8, align 8, !dbg !126, !tbaa !91
    #dbg_value(ptr addrspace(1) %15, !123, !DIExpression(), !126)
  %16 = icmp ne ptr addrspace(1) %15, null, !dbg !138
  %17 = icmp samesign ult i32 %9, 99, !dbg !139
  %18 = select i1 %16, i1 %17, i1 false, !dbg !139
  br i1 %18, label %7, label %4, !dbg !140, !llvm.loop !141
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!53, !54, !55, !56, !57}
!llvm.ident = !{!58}
!llvm.errno.tbaa = !{!59}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "limit", scope: !2, file: !3, line: 21, type: !51, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !28, globals: !29, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "arena.c", directory: ".", checksumkind: CSK_MD5, checksum: "6770d1ec7a8609aeb6b9b611e5ad9d9b")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, scope: !6, file: !3, line: 14, baseType: !25, size: 64, elements: !26)
!6 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 10, size: 256, elements: !7)
!7 = !{!8, !14, !19, !24}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !6, file: !3, line: 11, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 1056, elements: !12)
!11 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!12 = !{!13}
!13 = !DISubrange(count: 33)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "map_flags", scope: !6, file: !3, line: 12, baseType: !15, size: 64, offset: 64)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 32768, elements: !17)
!17 = !{!18}
!18 = !DISubrange(count: 1024)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !6, file: !3, line: 13, baseType: !20, size: 64, offset: 128)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 256, elements: !22)
!22 = !{!23}
!23 = !DISubrange(count: 8)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "map_extra", scope: !6, file: !3, line: 14, baseType: !5, size: 64, offset: 192)
!25 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!26 = !{!27}
!27 = !DIEnumerator(name: "arena_address", value: 17592186044416, isUnsigned: true)
!28 = !{!11}
!29 = !{!0, !30, !36, !38, !42, !49}
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression())
!31 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !3, line: 49, type: !32, isLocal: false, isDefinition: true)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 32, elements: !34)
!33 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!34 = !{!35}
!35 = !DISubrange(count: 4)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(name: "arena", scope: !2, file: !3, line: 15, type: !6, isLocal: false, isDefinition: true)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(name: "sum", scope: !2, file: !3, line: 22, type: !40, isLocal: false, isDefinition: true)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 5, baseType: !41)
!41 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "first", scope: !2, file: !3, line: 23, type: !44, isLocal: false, isDefinition: true)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !3, line: 17, size: 128, elements: !46)
!46 = !{!47, !48}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !45, file: !3, line: 17, baseType: !44, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !45, file: !3, line: 17, baseType: !40, size: 64, offset: 64)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(name: "missing", scope: !2, file: !3, line: 24, type: !40, isLocal: false, isDefinition: true)
!51 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 4, baseType: !52)
!52 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!53 = !{i32 7, !"Dwarf Version", i32 5}
!54 = !{i32 2, !"Debug Info Version", i32 3}
!55 = !{i32 1, !"wchar_size", i32 4}
!56 = !{i32 7, !"frame-pointer", i32 2}
!57 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!58 = !{!"clang version 22.1.8"}
!59 = !{!60, !60, i64 0}
!60 = !{!"int", !61, i64 0}
!61 = !{!"omnipotent char", !62, i64 0}
!62 = !{!"Simple C/C++ TBAA"}
!63 = distinct !DISubprogram(name: "make", scope: !3, file: !3, line: 26, type: !64, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !67, keyInstructions: true)
!64 = !DISubroutineType(types: !65)
!65 = !{!11, !66}
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!67 = !{!68, !69, !70, !71}
!68 = !DILocalVariable(name: "ctx", arg: 1, scope: !63, file: !3, line: 26, type: !66)
!69 = !DILocalVariable(name: "page", scope: !63, file: !3, line: 27, type: !44)
!70 = !DILocalVariable(name: "before", scope: !63, file: !3, line: 29, type: !44)
!71 = !DILocalVariable(name: "i", scope: !72, file: !3, line: 30, type: !51)
!72 = distinct !DILexicalBlock(scope: !63, file: !3, line: 30, column: 3)
!73 = !DILocation(line: 0, scope: !63)
!74 = !DILocation(line: 27, column: 31, scope: !63, atomGroup: 1, atomRank: 2)
!75 = !DILocation(line: 28, column: 8, scope: !76, atomGroup: 2, atomRank: 2)
!76 = distinct !DILexicalBlock(scope: !63, file: !3, line: 28, column: 7)
!77 = !DILocation(line: 28, column: 7, scope: !76, atomGroup: 2, atomRank: 1)
!78 = !DILocation(line: 0, scope: !72)
!79 = !DILocation(line: 30, column: 29, scope: !80, atomGroup: 17, atomRank: 1)
!80 = distinct !DILexicalBlock(scope: !72, file: !3, line: 30, column: 3)
!81 = !DILocation(line: 30, column: 3, scope: !72, atomGroup: 18, atomRank: 1)
!82 = !DILocation(line: 30, column: 3, scope: !72)
!83 = !DILocation(line: 28, column: 23, scope: !84)
!84 = distinct !DILexicalBlock(scope: !76, file: !3, line: 28, column: 14)
!85 = !{!86, !86, i64 0}
!86 = !{!"long long", !61, i64 0}
!87 = !DILocation(line: 28, column: 23, scope: !84, atomGroup: 3, atomRank: 2)
!88 = !DILocation(line: 28, column: 23, scope: !84, atomGroup: 3, atomRank: 1)
!89 = !DILocation(line: 28, column: 27, scope: !84, atomGroup: 4, atomRank: 1)
!90 = !DILocation(line: 35, column: 9, scope: !63, atomGroup: 14, atomRank: 1)
!91 = !{!92, !92, i64 0}
!92 = !{!"p1 _ZTS4node", !93, i64 0}
!93 = !{!"any pointer", !61, i64 0}
!94 = !DILocation(line: 31, column: 23, scope: !95, atomGroup: 9, atomRank: 3)
!95 = distinct !DILexicalBlock(scope: !80, file: !3, line: 30, column: 46)
!96 = !DILocation(line: 31, column: 5, scope: !95)
!97 = !DILocation(line: 31, column: 13, scope: !95)
!98 = !DILocation(line: 31, column: 19, scope: !95, atomGroup: 9, atomRank: 1)
!99 = !{!100, !86, i64 8}
!100 = !{!"node", !92, i64 0, !86, i64 8}
!101 = !DILocation(line: 32, column: 18, scope: !95, atomGroup: 10, atomRank: 1)
!102 = !{!100, !92, i64 0}
!103 = !DILocation(line: 30, column: 42, scope: !80, atomGroup: 12, atomRank: 2)
!104 = !DILocation(line: 30, column: 29, scope: !80, atomGroup: 7, atomRank: 1)
!105 = !DILocation(line: 30, column: 3, scope: !72, atomGroup: 8, atomRank: 1)
!106 = distinct !{!106, !82, !107, !108}
!107 = !DILocation(line: 34, column: 3, scope: !72)
!108 = !{!"llvm.loop.mustprogress"}
!109 = !DILocation(line: 37, column: 1, scope: !63, atomGroup: 16, atomRank: 1)
!110 = !DISubprogram(name: "bpf_arena_alloc_pages", scope: !3, file: !3, line: 18, type: !111, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!66, !66, !66, !51, !11, !40}
!113 = !{!114, !115, !116, !117, !118}
!114 = !DILocalVariable(name: "map", arg: 1, scope: !110, file: !3, line: 18, type: !66)
!115 = !DILocalVariable(name: "address", arg: 2, scope: !110, file: !3, line: 18, type: !66)
!116 = !DILocalVariable(name: "pages", arg: 3, scope: !110, file: !3, line: 18, type: !51)
!117 = !DILocalVariable(name: "node", arg: 4, scope: !110, file: !3, line: 18, type: !11)
!118 = !DILocalVariable(name: "flags", arg: 5, scope: !110, file: !3, line: 18, type: !40)
!119 = distinct !DISubprogram(name: "add", scope: !3, file: !3, line: 39, type: !64, scopeLine: 39, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120, keyInstructions: true)
!120 = !{!121, !122, !123, !124}
!121 = !DILocalVariable(name: "ctx", arg: 1, scope: !119, file: !3, line: 39, type: !66)
!122 = !DILocalVariable(name: "all", scope: !119, file: !3, line: 40, type: !40)
!123 = !DILocalVariable(name: "node", scope: !119, file: !3, line: 41, type: !44)
!124 = !DILocalVariable(name: "i", scope: !125, file: !3, line: 42, type: !11)
!125 = distinct !DILexicalBlock(scope: !119, file: !3, line: 42, column: 3)
!126 = !DILocation(line: 0, scope: !119)
!127 = !DILocation(line: 0, scope: !125)
!128 = !DILocation(line: 42, column: 19, scope: !129, atomGroup: 19, atomRank: 2)
!129 = distinct !DILexicalBlock(scope: !125, file: !3, line: 42, column: 3)
!130 = !DILocation(line: 42, column: 3, scope: !125, atomGroup: 20, atomRank: 1)
!131 = !DILocation(line: 46, column: 7, scope: !119, atomGroup: 10, atomRank: 1)
!132 = !DILocation(line: 47, column: 10, scope: !119, atomGroup: 12, atomRank: 2)
!133 = !DILocation(line: 47, column: 3, scope: !119, atomGroup: 12, atomRank: 1)
!134 = !DILocation(line: 43, column: 18, scope: !135)
!135 = distinct !DILexicalBlock(scope: !129, file: !3, line: 42, column: 41)
!136 = !DILocation(line: 43, column: 9, scope: !135, atomGroup: 6, atomRank: 2)
!137 = !DILocation(line: 42, column: 37, scope: !129, atomGroup: 8, atomRank: 2)
!138 = !DILocation(line: 42, column: 19, scope: !129, atomGroup: 4, atomRank: 2)
!139 = !DILocation(line: 42, column: 24, scope: !129, atomGroup: 4, atomRank: 1)
!140 = !DILocation(line: 42, column: 3, scope: !125, atomGroup: 5, atomRank: 1)
!141 = distinct !{!141, !142, !143, !108}
!142 = !DILocation(line: 42, column: 3, scope: !125)
!143 = !DILocation(line: 45, column: 3, scope: !125)
