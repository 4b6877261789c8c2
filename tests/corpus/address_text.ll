; ModuleID = 'address_text.c'
source_filename = "address_text.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@parsed = dso_local local_unnamed_addr global [4 x i32] zeroinitializer, align 4, !dbg !18
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @address], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 4) i32 @address(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !36 {
    #dbg_value(ptr poison, !68, !DIExpression(), !76)
    #dbg_value(ptr %0, !50, !DIExpression(), !78)
  %2 = load i32, ptr %0, align 4, !dbg !79, !tbaa !80
  %3 = zext i32 %2 to i64, !dbg !82
  %4 = inttoptr i64 %3 to ptr, !dbg !83
    #dbg_value(ptr %4, !51, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !78)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !84
  %6 = load i32, ptr %5, align 4, !dbg !79, !tbaa !85
  %7 = zext i32 %6 to i64, !dbg !82
  %8 = inttoptr i64 %7 to ptr, !dbg !83
    #dbg_value(ptr %8, !51, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !78)
    #dbg_value(ptr undef, !68, !DIExpression(), !76)
    #dbg_value(i32 12, !74, !DIExpression(), !76)
    #dbg_value(ptr %4, !75, !DIExpression(), !76)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 12, !dbg !86
  %10 = icmp samesign ugt ptr %9, %8, !dbg !88
    #dbg_value(ptr %9, !51, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !78)
    #dbg_value(ptr %4, !56, !DIExpression(), !78)
  %11 = icmp eq i32 %2, 0
  %12 = or i1 %11, %10, !dbg !89
  br i1 %12, label %46, label %19, !dbg !89

13:                                               ; preds = %40
  %14 = and i32 %43, 3, !dbg !90
  %15 = zext nneg i32 %14 to i64, !dbg !91
  %16 = getelementptr inbounds nuw i32, ptr @parsed, i64 %15, !dbg !91
  store i32 %41, ptr %16, align 4, !dbg !92, !tbaa !32
  %17 = icmp eq i32 %43, 3, !dbg !93
  %18 = select i1 %17, i32 2, i32 3, !dbg !94
  br label %46

19:                                               ; preds = %1, %40
  %20 = phi i64 [ %44, %40 ], [ 0, %1 ]
  %21 = phi i32 [ %43, %40 ], [ 0, %1 ]
  %22 = phi i32 [ %42, %40 ], [ 0, %1 ]
  %23 = phi i32 [ %41, %40 ], [ 0, %1 ]
    #dbg_value(i64 %20, !63, !DIExpression(), !95)
    #dbg_value(i32 %21, !62, !DIExpression(), !78)
    #dbg_value(i32 %22, !61, !DIExpression(), !78)
    #dbg_value(i32 %23, !60, !DIExpression(), !78)
  %24 = getelementptr inbounds nuw i8, ptr %4, i64 %20, !dbg !96
  %25 = load i8, ptr %24, align 1, !dbg !96, !tbaa !97
  %26 = and i8 %25, 15, !dbg !98
  %27 = or disjoint i8 %26, 48, !dbg !99
    #dbg_value(i8 %27, !65, !DIExpression(), !100)
  %28 = icmp samesign ult i8 %27, 58, !dbg !101
  br i1 %28, label %29, label %35, !dbg !103

29:                                               ; preds = %19
  %30 = zext nneg i8 %27 to i32, !dbg !104
  %31 = mul nsw i32 %22, 10, !dbg !105
  %32 = add nsw i32 %31, -48, !dbg !107
  %33 = add nsw i32 %32, %30, !dbg !108
    #dbg_value(i32 %33, !61, !DIExpression(), !78)
  %34 = tail call i32 @llvm.umin.i32(i32 %33, i32 255), !dbg !109
    #dbg_value(i32 %34, !61, !DIExpression(), !78)
  br label %40, !dbg !110

35:                                               ; preds = %19
  %36 = shl i32 %23, 8, !dbg !111
  %37 = and i32 %22, 255, !dbg !113
  %38 = or disjoint i32 %37, %36, !dbg !114
    #dbg_value(i32 %38, !60, !DIExpression(), !78)
    #dbg_value(i32 0, !61, !DIExpression(), !78)
  %39 = add i32 %21, 1, !dbg !115
    #dbg_value(i32 %39, !62, !DIExpression(), !78)
  br label %40

40:                                               ; preds = %35, %29
  %41 = phi i32 [ %23, %29 ], [ %38, %35 ], !dbg !78
  %42 = phi i32 [ %34, %29 ], [ 0, %35 ], !dbg !116
  %43 = phi i32 [ %21, %29 ], [ %39, %35 ], !dbg !78
    #dbg_value(i32 %43, !62, !DIExpression(), !78)
    #dbg_value(i32 %42, !61, !DIExpression(), !78)
    #dbg_value(i32 %41, !60, !DIExpression(), !78)
  %44 = add nuw nsw i64 %20, 1, !dbg !117
    #dbg_value(i64 %44, !63, !DIExpression(), !95)
  %45 = icmp eq i64 %44, 12, !dbg !118
  br i1 %45, label %13, label %19, !dbg !119, !llvm.loop !120

46:                                               ; preds = %1, %13
  %47 = phi i32 [ %18, %13 ], [ 1, %1 ], !dbg !78
  ret i32 %47, !dbg !124
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!26, !27, !28, !29, !30}
!llvm.ident = !{!31}
!llvm.errno.tbaa = !{!32}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !24, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "address_text.c", directory: ".")
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
!17 = !{!0, !18}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "parsed", scope: !2, file: !3, line: 4, type: !20, isLocal: false, isDefinition: true)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 128, elements: !22)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!22 = !{!23}
!23 = !DISubrange(count: 4)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 32, elements: !22)
!25 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!26 = !{i32 7, !"Dwarf Version", i32 5}
!27 = !{i32 2, !"Debug Info Version", i32 3}
!28 = !{i32 1, !"wchar_size", i32 4}
!29 = !{i32 7, !"frame-pointer", i32 2}
!30 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!31 = !{!"clang version 22.1.8"}
!32 = !{!33, !33, i64 0}
!33 = !{!"int", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = distinct !DISubprogram(name: "address", scope: !3, file: !3, line: 6, type: !37, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !49, keyInstructions: true)
!37 = !DISubroutineType(types: !38)
!38 = !{!39, !40}
!39 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !42)
!42 = !{!43, !44, !45, !46, !47, !48}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !41, file: !6, line: 205, baseType: !21, size: 32)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !41, file: !6, line: 205, baseType: !21, size: 32, offset: 32)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !41, file: !6, line: 205, baseType: !21, size: 32, offset: 64)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !41, file: !6, line: 205, baseType: !21, size: 32, offset: 96)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !41, file: !6, line: 205, baseType: !21, size: 32, offset: 128)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !41, file: !6, line: 206, baseType: !21, size: 32, offset: 160)
!49 = !{!50, !51, !56, !60, !61, !62, !63, !65}
!50 = !DILocalVariable(name: "ctx", arg: 1, scope: !36, file: !3, line: 6, type: !40)
!51 = !DILocalVariable(name: "c", scope: !36, file: !3, line: 7, type: !52)
!52 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !53)
!53 = !{!54, !55}
!54 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !52, file: !6, line: 370, baseType: !15, size: 64)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !52, file: !6, line: 370, baseType: !15, size: 64, offset: 64)
!56 = !DILocalVariable(name: "text", scope: !36, file: !3, line: 8, type: !57)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !59)
!59 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!60 = !DILocalVariable(name: "value", scope: !36, file: !3, line: 11, type: !21)
!61 = !DILocalVariable(name: "part", scope: !36, file: !3, line: 11, type: !21)
!62 = !DILocalVariable(name: "dots", scope: !36, file: !3, line: 11, type: !21)
!63 = !DILocalVariable(name: "i", scope: !64, file: !3, line: 12, type: !39)
!64 = distinct !DILexicalBlock(scope: !36, file: !3, line: 12, column: 3)
!65 = !DILocalVariable(name: "byte", scope: !66, file: !3, line: 13, type: !58)
!66 = distinct !DILexicalBlock(scope: !67, file: !3, line: 12, column: 32)
!67 = distinct !DILexicalBlock(scope: !64, file: !3, line: 12, column: 3)
!68 = !DILocalVariable(name: "c", arg: 1, scope: !69, file: !6, line: 373, type: !72)
!69 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !70, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73, keyInstructions: true)
!70 = !DISubroutineType(types: !71)
!71 = !{!15, !72, !21}
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!73 = !{!68, !74, !75}
!74 = !DILocalVariable(name: "size", arg: 2, scope: !69, file: !6, line: 373, type: !21)
!75 = !DILocalVariable(name: "at", scope: !69, file: !6, line: 374, type: !15)
!76 = !DILocation(line: 0, scope: !69, inlinedAt: !77)
!77 = distinct !DILocation(line: 8, column: 14, scope: !36)
!78 = !DILocation(line: 0, scope: !36)
!79 = !DILocation(line: 7, column: 21, scope: !36, atomGroup: 1, atomRank: 4)
!80 = !{!81, !33, i64 0}
!81 = !{!"xdp_md", !33, i64 0, !33, i64 4, !33, i64 8, !33, i64 12, !33, i64 16, !33, i64 20}
!82 = !DILocation(line: 7, column: 21, scope: !36, atomGroup: 1, atomRank: 3)
!83 = !DILocation(line: 7, column: 21, scope: !36, atomGroup: 1, atomRank: 2)
!84 = !DILocation(line: 7, column: 21, scope: !36)
!85 = !{!81, !33, i64 4}
!86 = !DILocation(line: 375, column: 10, scope: !87, inlinedAt: !77)
!87 = distinct !DILexicalBlock(scope: !69, file: !6, line: 375, column: 7)
!88 = !DILocation(line: 375, column: 17, scope: !87, inlinedAt: !77, atomGroup: 2, atomRank: 2)
!89 = !DILocation(line: 375, column: 17, scope: !87, inlinedAt: !77, atomGroup: 2, atomRank: 1)
!90 = !DILocation(line: 23, column: 15, scope: !36)
!91 = !DILocation(line: 23, column: 3, scope: !36)
!92 = !DILocation(line: 23, column: 20, scope: !36, atomGroup: 21, atomRank: 1)
!93 = !DILocation(line: 24, column: 15, scope: !36)
!94 = !DILocation(line: 24, column: 10, scope: !36, atomGroup: 22, atomRank: 2)
!95 = !DILocation(line: 0, scope: !64)
!96 = !DILocation(line: 13, column: 16, scope: !66)
!97 = !{!34, !34, i64 0}
!98 = !DILocation(line: 13, column: 24, scope: !66)
!99 = !DILocation(line: 13, column: 30, scope: !66, atomGroup: 11, atomRank: 3)
!100 = !DILocation(line: 0, scope: !66)
!101 = !DILocation(line: 14, column: 14, scope: !102, atomGroup: 12, atomRank: 2)
!102 = distinct !DILexicalBlock(scope: !66, file: !3, line: 14, column: 9)
!103 = !DILocation(line: 14, column: 14, scope: !102, atomGroup: 12, atomRank: 1)
!104 = !DILocation(line: 14, column: 9, scope: !102)
!105 = !DILocation(line: 15, column: 19, scope: !106)
!106 = distinct !DILexicalBlock(scope: !102, file: !3, line: 14, column: 22)
!107 = !DILocation(line: 15, column: 24, scope: !106)
!108 = !DILocation(line: 15, column: 31, scope: !106, atomGroup: 13, atomRank: 2)
!109 = !DILocation(line: 16, column: 14, scope: !106, atomGroup: 15, atomRank: 1)
!110 = !DILocation(line: 17, column: 5, scope: !106)
!111 = !DILocation(line: 18, column: 21, scope: !112)
!112 = distinct !DILexicalBlock(scope: !102, file: !3, line: 17, column: 12)
!113 = !DILocation(line: 18, column: 34, scope: !112)
!114 = !DILocation(line: 18, column: 26, scope: !112, atomGroup: 16, atomRank: 2)
!115 = !DILocation(line: 20, column: 11, scope: !112, atomGroup: 18, atomRank: 2)
!116 = !DILocation(line: 0, scope: !102)
!117 = !DILocation(line: 12, column: 28, scope: !67, atomGroup: 19, atomRank: 2)
!118 = !DILocation(line: 12, column: 21, scope: !67, atomGroup: 9, atomRank: 1)
!119 = !DILocation(line: 12, column: 3, scope: !64, atomGroup: 10, atomRank: 1)
!120 = distinct !{!120, !121, !122, !123}
!121 = !DILocation(line: 12, column: 3, scope: !64)
!122 = !DILocation(line: 22, column: 3, scope: !64)
!123 = !{!"llvm.loop.mustprogress"}
!124 = !DILocation(line: 25, column: 1, scope: !36, atomGroup: 23, atomRank: 1)
