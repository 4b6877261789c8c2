; ModuleID = 'xdp_search.c'
source_filename = "xdp_search.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@pattern = dso_local local_unnamed_addr global i64 7311701117701481731, align 8, !dbg !18
@matches = dso_local local_unnamed_addr global i32 0, align 4, !dbg !22
@at_offset = dso_local local_unnamed_addr global i32 0, align 4, !dbg !25
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @search], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 3) i32 @search(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !41 {
    #dbg_value(ptr %0, !55, !DIExpression(), !64)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !65
  %3 = load i32, ptr %2, align 4, !dbg !66, !tbaa !67
  %4 = zext i32 %3 to i64, !dbg !69
  %5 = inttoptr i64 %4 to ptr, !dbg !70
    #dbg_value(ptr %5, !56, !DIExpression(), !64)
  %6 = load i32, ptr %0, align 4, !dbg !71, !tbaa !72
  %7 = zext i32 %6 to i64, !dbg !73
  %8 = inttoptr i64 %7 to ptr, !dbg !74
    #dbg_value(ptr %8, !57, !DIExpression(), !64)
    #dbg_value(i64 0, !61, !DIExpression(), !64)
    #dbg_value(i32 0, !62, !DIExpression(), !75)
  %9 = load i64, ptr @pattern, align 8
  br label %10, !dbg !76

10:                                               ; preds = %1, %26
  %11 = phi i64 [ 0, %1 ], [ %27, %26 ]
  %12 = phi i64 [ 0, %1 ], [ %20, %26 ]
    #dbg_value(i64 %11, !62, !DIExpression(), !75)
    #dbg_value(i64 %12, !61, !DIExpression(), !64)
  %13 = getelementptr inbounds nuw i8, ptr %8, i64 %11, !dbg !77
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 1, !dbg !81
  %15 = icmp samesign ugt ptr %14, %5, !dbg !82
  br i1 %15, label %29, label %16, !dbg !83

16:                                               ; preds = %10
  %17 = shl i64 %12, 8, !dbg !84
  %18 = load i8, ptr %13, align 1, !dbg !85, !tbaa !86
  %19 = zext i8 %18 to i64, !dbg !85
  %20 = or disjoint i64 %17, %19, !dbg !87
    #dbg_value(i64 %20, !61, !DIExpression(), !64)
  %21 = icmp eq i64 %20, %9, !dbg !88
  br i1 %21, label %22, label %26, !dbg !90

22:                                               ; preds = %16
  %23 = trunc nuw nsw i64 %11 to i32, !dbg !91
  %24 = load i32, ptr @matches, align 4, !dbg !91, !tbaa !37
  %25 = add i32 %24, 1, !dbg !93
  store i32 %25, ptr @matches, align 4, !dbg !94, !tbaa !37
  store i32 %23, ptr @at_offset, align 4, !dbg !95, !tbaa !37
  br label %29

26:                                               ; preds = %16
  %27 = add nuw nsw i64 %11, 1, !dbg !96
    #dbg_value(i64 %27, !62, !DIExpression(), !75)
    #dbg_value(i64 %20, !61, !DIExpression(), !64)
  %28 = icmp eq i64 %27, 200, !dbg !97
  br i1 %28, label %29, label %10, !dbg !98, !llvm.loop !99

29:                                               ; preds = %26, %10, %22
  %30 = phi i32 [ 1, %22 ], [ 2, %10 ], [ 2, %26 ]
  ret i32 %30, !dbg !103
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!31, !32, !33, !34, !35}
!llvm.ident = !{!36}
!llvm.errno.tbaa = !{!37}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !27, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_search.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13}
!9 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!10 = !DIEnumerator(name: "XDP_DROP", value: 1)
!11 = !DIEnumerator(name: "XDP_PASS", value: 2)
!12 = !DIEnumerator(name: "XDP_TX", value: 3)
!13 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!14 = !{!15, !16}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!17 = !{!0, !18, !22, !25}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "pattern", scope: !2, file: !3, line: 4, type: !20, isLocal: false, isDefinition: true)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "matches", scope: !2, file: !3, line: 5, type: !24, isLocal: false, isDefinition: true)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(name: "at_offset", scope: !2, file: !3, line: 5, type: !24, isLocal: false, isDefinition: true)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 32, elements: !29)
!28 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!29 = !{!30}
!30 = !DISubrange(count: 4)
!31 = !{i32 7, !"Dwarf Version", i32 5}
!32 = !{i32 2, !"Debug Info Version", i32 3}
!33 = !{i32 1, !"wchar_size", i32 4}
!34 = !{i32 7, !"frame-pointer", i32 2}
!35 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!36 = !{!"clang version 22.1.8"}
!37 = !{!38, !38, i64 0}
!38 = !{!"int", !39, i64 0}
!39 = !{!"omnipotent char", !40, i64 0}
!40 = !{!"Simple C/C++ TBAA"}
!41 = distinct !DISubprogram(name: "search", scope: !3, file: !3, line: 7, type: !42, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !54, keyInstructions: true)
!42 = !DISubroutineType(types: !43)
!43 = !{!44, !45}
!44 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !47)
!47 = !{!48, !49, !50, !51, !52, !53}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !46, file: !6, line: 205, baseType: !24, size: 32)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !46, file: !6, line: 205, baseType: !24, size: 32, offset: 32)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !46, file: !6, line: 205, baseType: !24, size: 32, offset: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !46, file: !6, line: 205, baseType: !24, size: 32, offset: 96)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !46, file: !6, line: 205, baseType: !24, size: 32, offset: 128)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !46, file: !6, line: 206, baseType: !24, size: 32, offset: 160)
!54 = !{!55, !56, !57, !61, !62}
!55 = !DILocalVariable(name: "ctx", arg: 1, scope: !41, file: !3, line: 7, type: !45)
!56 = !DILocalVariable(name: "end", scope: !41, file: !3, line: 8, type: !15)
!57 = !DILocalVariable(name: "at", scope: !41, file: !3, line: 9, type: !58)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !60)
!60 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!61 = !DILocalVariable(name: "window", scope: !41, file: !3, line: 10, type: !20)
!62 = !DILocalVariable(name: "i", scope: !63, file: !3, line: 11, type: !24)
!63 = distinct !DILexicalBlock(scope: !41, file: !3, line: 11, column: 3)
!64 = !DILocation(line: 0, scope: !41)
!65 = !DILocation(line: 8, column: 34, scope: !41)
!66 = !DILocation(line: 8, column: 34, scope: !41, atomGroup: 1, atomRank: 4)
!67 = !{!68, !38, i64 4}
!68 = !{!"xdp_md", !38, i64 0, !38, i64 4, !38, i64 8, !38, i64 12, !38, i64 16, !38, i64 20}
!69 = !DILocation(line: 8, column: 23, scope: !41, atomGroup: 1, atomRank: 3)
!70 = !DILocation(line: 8, column: 15, scope: !41, atomGroup: 1, atomRank: 2)
!71 = !DILocation(line: 9, column: 31, scope: !41, atomGroup: 2, atomRank: 4)
!72 = !{!68, !38, i64 0}
!73 = !DILocation(line: 9, column: 20, scope: !41, atomGroup: 2, atomRank: 3)
!74 = !DILocation(line: 9, column: 12, scope: !41, atomGroup: 2, atomRank: 2)
!75 = !DILocation(line: 0, scope: !63)
!76 = !DILocation(line: 11, column: 3, scope: !63, atomGroup: 19, atomRank: 1)
!77 = !DILocation(line: 12, column: 21, scope: !78)
!78 = distinct !DILexicalBlock(scope: !79, file: !3, line: 12, column: 9)
!79 = distinct !DILexicalBlock(scope: !80, file: !3, line: 11, column: 33)
!80 = distinct !DILexicalBlock(scope: !63, file: !3, line: 11, column: 3)
!81 = !DILocation(line: 12, column: 25, scope: !78)
!82 = !DILocation(line: 12, column: 30, scope: !78, atomGroup: 7, atomRank: 2)
!83 = !DILocation(line: 12, column: 30, scope: !78, atomGroup: 7, atomRank: 1)
!84 = !DILocation(line: 14, column: 21, scope: !79)
!85 = !DILocation(line: 14, column: 28, scope: !79)
!86 = !{!39, !39, i64 0}
!87 = !DILocation(line: 14, column: 26, scope: !79, atomGroup: 9, atomRank: 2)
!88 = !DILocation(line: 15, column: 16, scope: !89, atomGroup: 10, atomRank: 2)
!89 = distinct !DILexicalBlock(scope: !79, file: !3, line: 15, column: 9)
!90 = !DILocation(line: 15, column: 16, scope: !89, atomGroup: 10, atomRank: 1)
!91 = !DILocation(line: 16, column: 14, scope: !92)
!92 = distinct !DILexicalBlock(scope: !89, file: !3, line: 15, column: 28)
!93 = !DILocation(line: 16, column: 14, scope: !92, atomGroup: 11, atomRank: 2)
!94 = !DILocation(line: 16, column: 14, scope: !92, atomGroup: 11, atomRank: 1)
!95 = !DILocation(line: 17, column: 17, scope: !92, atomGroup: 12, atomRank: 1)
!96 = !DILocation(line: 11, column: 29, scope: !80, atomGroup: 14, atomRank: 2)
!97 = !DILocation(line: 11, column: 21, scope: !80, atomGroup: 5, atomRank: 1)
!98 = !DILocation(line: 11, column: 3, scope: !63, atomGroup: 6, atomRank: 1)
!99 = distinct !{!99, !100, !101, !102}
!100 = !DILocation(line: 11, column: 3, scope: !63)
!101 = !DILocation(line: 20, column: 3, scope: !63)
!102 = !{!"llvm.loop.mustprogress"}
!103 = !DILocation(line: 22, column: 1, scope: !41, atomGroup: 17, atomRank: 1)
