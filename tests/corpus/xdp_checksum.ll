; ModuleID = 'xdp_checksum.c'
source_filename = "xdp_checksum.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@last = dso_local local_unnamed_addr global i16 0, align 2, !dbg !47
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @sum_all, ptr @sum_header], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 2, 4) i32 @sum_all(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !70 {
    #dbg_value(ptr %0, !84, !DIExpression(), !94)
  %2 = load i32, ptr %0, align 4, !dbg !95, !tbaa !96
  %3 = zext i32 %2 to i64, !dbg !98
  %4 = inttoptr i64 %3 to ptr, !dbg !99
    #dbg_value(ptr %4, !85, !DIExpression(), !94)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !100
  %6 = load i32, ptr %5, align 4, !dbg !101, !tbaa !102
  %7 = zext i32 %6 to i64, !dbg !103
  %8 = inttoptr i64 %7 to ptr, !dbg !104
    #dbg_value(ptr %8, !86, !DIExpression(), !94)
    #dbg_value(ptr %4, !87, !DIExpression(), !94)
    #dbg_value(i64 0, !89, !DIExpression(), !94)
    #dbg_value(i32 0, !92, !DIExpression(), !105)
  br label %9, !dbg !106

9:                                                ; preds = %1, %15
  %10 = phi i32 [ 0, %1 ], [ %19, %15 ]
  %11 = phi i64 [ 0, %1 ], [ %18, %15 ]
  %12 = phi ptr [ %4, %1 ], [ %13, %15 ]
    #dbg_value(i32 %10, !92, !DIExpression(), !105)
    #dbg_value(i64 %11, !89, !DIExpression(), !94)
    #dbg_value(ptr %12, !87, !DIExpression(), !94)
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 2, !dbg !107
  %14 = icmp samesign ugt ptr %13, %8, !dbg !111
  br i1 %14, label %21, label %15, !dbg !112

15:                                               ; preds = %9
    #dbg_value(ptr %13, !87, !DIExpression(), !94)
  %16 = load i16, ptr %12, align 2, !dbg !113, !tbaa !114
  %17 = zext i16 %16 to i64, !dbg !113
  %18 = add i64 %11, %17, !dbg !116
    #dbg_value(i64 %18, !89, !DIExpression(), !94)
  %19 = add nuw nsw i32 %10, 1, !dbg !117
    #dbg_value(i32 %19, !92, !DIExpression(), !105)
  %20 = icmp eq i32 %19, 256, !dbg !118
  br i1 %20, label %21, label %9, !dbg !119, !llvm.loop !120

21:                                               ; preds = %9, %15
  %22 = phi ptr [ %12, %9 ], [ %13, %15 ], !dbg !94
  %23 = phi i64 [ %11, %9 ], [ %18, %15 ], !dbg !94
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 1, !dbg !124
  %25 = icmp ugt ptr %24, %8, !dbg !126
  br i1 %25, label %30, label %26, !dbg !127

26:                                               ; preds = %21
  %27 = load i8, ptr %22, align 1, !dbg !128, !tbaa !129
  %28 = zext i8 %27 to i64, !dbg !128
  %29 = add i64 %23, %28, !dbg !130
    #dbg_value(i64 %29, !89, !DIExpression(), !94)
  br label %30, !dbg !131

30:                                               ; preds = %26, %21
  %31 = phi i64 [ %29, %26 ], [ %23, %21 ], !dbg !94
    #dbg_value(i64 %31, !89, !DIExpression(), !94)
    #dbg_value(i64 %31, !132, !DIExpression(), !137)
  %32 = and i64 %31, 65535, !dbg !139
  %33 = lshr i64 %31, 16, !dbg !140
  %34 = add nuw nsw i64 %32, %33, !dbg !141
    #dbg_value(i64 %34, !132, !DIExpression(), !137)
  %35 = and i64 %34, 65535, !dbg !142
  %36 = lshr i64 %34, 16, !dbg !143
  %37 = add nuw nsw i64 %35, %36, !dbg !144
    #dbg_value(i64 %37, !132, !DIExpression(), !137)
  %38 = lshr i64 %37, 16, !dbg !145
  %39 = add nuw nsw i64 %38, %37, !dbg !146
    #dbg_value(!DIArgList(i64 %37, i64 %38), !132, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !137)
  %40 = trunc i64 %39 to i16, !dbg !147
  %41 = xor i16 %40, -1, !dbg !147
  store i16 %41, ptr @last, align 2, !dbg !148, !tbaa !114
  %42 = and i16 %40, 1, !dbg !149
  %43 = icmp eq i16 %42, 0, !dbg !149
  %44 = select i1 %43, i32 2, i32 3, !dbg !150
  ret i32 %44, !dbg !151
}

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @sum_header(ptr noundef readonly captures(none) %0) #1 section "xdp" !dbg !152 {
    #dbg_value(ptr poison, !163, !DIExpression(), !171)
    #dbg_value(ptr poison, !163, !DIExpression(), !173)
    #dbg_value(ptr %0, !154, !DIExpression(), !175)
  %2 = load i32, ptr %0, align 4, !dbg !176, !tbaa !96
  %3 = zext i32 %2 to i64, !dbg !177
  %4 = inttoptr i64 %3 to ptr, !dbg !178
    #dbg_value(ptr %4, !155, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !175)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !179
  %6 = load i32, ptr %5, align 4, !dbg !176, !tbaa !102
  %7 = zext i32 %6 to i64, !dbg !177
  %8 = inttoptr i64 %7 to ptr, !dbg !178
    #dbg_value(ptr %8, !155, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !175)
    #dbg_value(ptr undef, !163, !DIExpression(), !171)
    #dbg_value(i32 14, !169, !DIExpression(), !171)
    #dbg_value(ptr %4, !170, !DIExpression(), !171)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !180
  %10 = icmp samesign ule ptr %9, %8, !dbg !182
  %11 = select i1 %10, ptr %9, ptr %4, !dbg !183
    #dbg_value(ptr %11, !155, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !175)
    #dbg_value(ptr poison, !160, !DIExpression(), !175)
    #dbg_value(ptr undef, !163, !DIExpression(), !173)
    #dbg_value(i32 20, !169, !DIExpression(), !173)
    #dbg_value(ptr %11, !170, !DIExpression(), !173)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 20, !dbg !184
  %13 = icmp samesign ugt ptr %12, %8, !dbg !185
  br i1 %13, label %35, label %14, !dbg !186

14:                                               ; preds = %1
    #dbg_value(ptr poison, !160, !DIExpression(), !175)
    #dbg_value(ptr %12, !155, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !175)
    #dbg_value(ptr %11, !161, !DIExpression(), !175)
  %15 = icmp ne i32 %2, 0, !dbg !187
  %16 = icmp ne ptr %11, null
  %17 = and i1 %15, %16, !dbg !189
  %18 = and i1 %10, %17, !dbg !189
  br i1 %18, label %19, label %35, !dbg !189

19:                                               ; preds = %14
  %20 = getelementptr inbounds nuw i8, ptr %11, i64 10, !dbg !190
  %21 = load i16, ptr %20, align 2, !dbg !191, !tbaa !192
    #dbg_value(i16 %21, !162, !DIExpression(), !175)
  store i16 0, ptr %20, align 2, !dbg !194, !tbaa !192
  %22 = tail call i64 inttoptr (i64 28 to ptr)(ptr noundef null, i32 noundef 0, ptr noundef nonnull %11, i32 noundef 20, i32 noundef 0) #2, !dbg !195
    #dbg_value(i64 %22, !132, !DIExpression(), !196)
  %23 = and i64 %22, 65535, !dbg !198
  %24 = lshr i64 %22, 16, !dbg !199
  %25 = add nuw nsw i64 %23, %24, !dbg !200
    #dbg_value(i64 %25, !132, !DIExpression(), !196)
  %26 = and i64 %25, 65535, !dbg !201
  %27 = lshr i64 %25, 16, !dbg !202
  %28 = add nuw nsw i64 %26, %27, !dbg !203
    #dbg_value(i64 %28, !132, !DIExpression(), !196)
  %29 = lshr i64 %28, 16, !dbg !204
  %30 = add nuw nsw i64 %29, %28, !dbg !205
    #dbg_value(!DIArgList(i64 %28, i64 %29), !132, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !196)
  %31 = trunc i64 %30 to i16, !dbg !206
  %32 = xor i16 %31, -1, !dbg !206
  store i16 %32, ptr %20, align 2, !dbg !207, !tbaa !192
  %33 = icmp eq i16 %21, %32, !dbg !208
  %34 = select i1 %33, i32 2, i32 1, !dbg !209
  br label %35

35:                                               ; preds = %1, %14, %19
  %36 = phi i32 [ %34, %19 ], [ 1, %14 ], [ 1, %1 ], !dbg !175
  ret i32 %36, !dbg !210
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!60, !61, !62, !63, !64}
!llvm.ident = !{!65}
!llvm.errno.tbaa = !{!66}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !56, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !46, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_checksum.c", directory: ".")
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
!14 = !{!15, !16, !17, !20, !31}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !19)
!19 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !22)
!22 = !{!23, !27, !28}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !21, file: !6, line: 316, baseType: !24, size: 48)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 48, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 6)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !21, file: !6, line: 316, baseType: !24, size: 48, offset: 48)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !21, file: !6, line: 317, baseType: !29, size: 16, offset: 96)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !30)
!30 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !33)
!33 = !{!34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !45}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !32, file: !6, line: 323, baseType: !18, size: 4, flags: DIFlagBitField, extraData: i64 0)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !32, file: !6, line: 323, baseType: !18, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !32, file: !6, line: 324, baseType: !18, size: 8, offset: 8)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !32, file: !6, line: 325, baseType: !29, size: 16, offset: 16)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !32, file: !6, line: 325, baseType: !29, size: 16, offset: 32)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !32, file: !6, line: 325, baseType: !29, size: 16, offset: 48)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !32, file: !6, line: 326, baseType: !18, size: 8, offset: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !32, file: !6, line: 326, baseType: !18, size: 8, offset: 72)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !32, file: !6, line: 327, baseType: !29, size: 16, offset: 80)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !32, file: !6, line: 328, baseType: !44, size: 32, offset: 96)
!44 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !32, file: !6, line: 328, baseType: !44, size: 32, offset: 128)
!46 = !{!0, !47, !49}
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(name: "last", scope: !2, file: !3, line: 4, type: !29, isLocal: false, isDefinition: true)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression(DW_OP_constu, 28, DW_OP_stack_value))
!50 = distinct !DIGlobalVariable(name: "csum_diff", scope: !2, file: !6, line: 124, type: !51, isLocal: true, isDefinition: true)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = !DISubroutineType(types: !53)
!53 = !{!54, !15, !44, !15, !44, !44}
!54 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !55)
!55 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !57, size: 32, elements: !58)
!57 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!58 = !{!59}
!59 = !DISubrange(count: 4)
!60 = !{i32 7, !"Dwarf Version", i32 5}
!61 = !{i32 2, !"Debug Info Version", i32 3}
!62 = !{i32 1, !"wchar_size", i32 4}
!63 = !{i32 7, !"frame-pointer", i32 2}
!64 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!65 = !{!"clang version 22.1.8"}
!66 = !{!67, !67, i64 0}
!67 = !{!"int", !68, i64 0}
!68 = !{!"omnipotent char", !69, i64 0}
!69 = !{!"Simple C/C++ TBAA"}
!70 = distinct !DISubprogram(name: "sum_all", scope: !3, file: !3, line: 6, type: !71, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83, keyInstructions: true)
!71 = !DISubroutineType(types: !72)
!72 = !{!73, !74}
!73 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !76)
!76 = !{!77, !78, !79, !80, !81, !82}
!77 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !75, file: !6, line: 205, baseType: !44, size: 32)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !75, file: !6, line: 205, baseType: !44, size: 32, offset: 32)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !75, file: !6, line: 205, baseType: !44, size: 32, offset: 64)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !75, file: !6, line: 205, baseType: !44, size: 32, offset: 96)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !75, file: !6, line: 205, baseType: !44, size: 32, offset: 128)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !75, file: !6, line: 206, baseType: !44, size: 32, offset: 160)
!83 = !{!84, !85, !86, !87, !89, !92}
!84 = !DILocalVariable(name: "ctx", arg: 1, scope: !70, file: !3, line: 6, type: !74)
!85 = !DILocalVariable(name: "data", scope: !70, file: !3, line: 7, type: !15)
!86 = !DILocalVariable(name: "end", scope: !70, file: !3, line: 7, type: !15)
!87 = !DILocalVariable(name: "at", scope: !70, file: !3, line: 8, type: !88)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!89 = !DILocalVariable(name: "sum", scope: !70, file: !3, line: 9, type: !90)
!90 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !91)
!91 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!92 = !DILocalVariable(name: "i", scope: !93, file: !3, line: 10, type: !73)
!93 = distinct !DILexicalBlock(scope: !70, file: !3, line: 10, column: 3)
!94 = !DILocation(line: 0, scope: !70)
!95 = !DILocation(line: 7, column: 35, scope: !70, atomGroup: 1, atomRank: 4)
!96 = !{!97, !67, i64 0}
!97 = !{!"xdp_md", !67, i64 0, !67, i64 4, !67, i64 8, !67, i64 12, !67, i64 16, !67, i64 20}
!98 = !DILocation(line: 7, column: 24, scope: !70, atomGroup: 1, atomRank: 3)
!99 = !DILocation(line: 7, column: 16, scope: !70, atomGroup: 1, atomRank: 2)
!100 = !DILocation(line: 7, column: 67, scope: !70)
!101 = !DILocation(line: 7, column: 67, scope: !70, atomGroup: 2, atomRank: 4)
!102 = !{!97, !67, i64 4}
!103 = !DILocation(line: 7, column: 56, scope: !70, atomGroup: 2, atomRank: 3)
!104 = !DILocation(line: 7, column: 48, scope: !70, atomGroup: 2, atomRank: 2)
!105 = !DILocation(line: 0, scope: !93)
!106 = !DILocation(line: 10, column: 3, scope: !93, atomGroup: 20, atomRank: 1)
!107 = !DILocation(line: 11, column: 21, scope: !108)
!108 = distinct !DILexicalBlock(scope: !109, file: !3, line: 11, column: 9)
!109 = distinct !DILexicalBlock(scope: !110, file: !3, line: 10, column: 33)
!110 = distinct !DILexicalBlock(scope: !93, file: !3, line: 10, column: 3)
!111 = !DILocation(line: 11, column: 26, scope: !108, atomGroup: 8, atomRank: 2)
!112 = !DILocation(line: 11, column: 26, scope: !108, atomGroup: 8, atomRank: 1)
!113 = !DILocation(line: 13, column: 12, scope: !109)
!114 = !{!115, !115, i64 0}
!115 = !{!"short", !68, i64 0}
!116 = !DILocation(line: 13, column: 9, scope: !109, atomGroup: 10, atomRank: 2)
!117 = !DILocation(line: 10, column: 29, scope: !110, atomGroup: 12, atomRank: 2)
!118 = !DILocation(line: 10, column: 21, scope: !110, atomGroup: 6, atomRank: 1)
!119 = !DILocation(line: 10, column: 3, scope: !93, atomGroup: 7, atomRank: 1)
!120 = distinct !{!120, !121, !122, !123}
!121 = !DILocation(line: 10, column: 3, scope: !93)
!122 = !DILocation(line: 14, column: 3, scope: !93)
!123 = !{!"llvm.loop.mustprogress"}
!124 = !DILocation(line: 15, column: 18, scope: !125)
!125 = distinct !DILexicalBlock(scope: !70, file: !3, line: 15, column: 7)
!126 = !DILocation(line: 15, column: 22, scope: !125, atomGroup: 14, atomRank: 2)
!127 = !DILocation(line: 15, column: 22, scope: !125, atomGroup: 14, atomRank: 1)
!128 = !DILocation(line: 16, column: 12, scope: !125)
!129 = !{!68, !68, i64 0}
!130 = !DILocation(line: 16, column: 9, scope: !125, atomGroup: 15, atomRank: 2)
!131 = !DILocation(line: 16, column: 5, scope: !125)
!132 = !DILocalVariable(name: "sum", arg: 1, scope: !133, file: !6, line: 382, type: !90)
!133 = distinct !DISubprogram(name: "fold", scope: !6, file: !6, line: 382, type: !134, scopeLine: 382, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136, keyInstructions: true)
!134 = !DISubroutineType(types: !135)
!135 = !{!29, !90}
!136 = !{!132}
!137 = !DILocation(line: 0, scope: !133, inlinedAt: !138)
!138 = distinct !DILocation(line: 17, column: 10, scope: !70)
!139 = !DILocation(line: 383, column: 14, scope: !133, inlinedAt: !138)
!140 = !DILocation(line: 383, column: 31, scope: !133, inlinedAt: !138)
!141 = !DILocation(line: 383, column: 24, scope: !133, inlinedAt: !138, atomGroup: 1, atomRank: 2)
!142 = !DILocation(line: 384, column: 14, scope: !133, inlinedAt: !138)
!143 = !DILocation(line: 384, column: 31, scope: !133, inlinedAt: !138)
!144 = !DILocation(line: 384, column: 24, scope: !133, inlinedAt: !138, atomGroup: 2, atomRank: 2)
!145 = !DILocation(line: 385, column: 31, scope: !133, inlinedAt: !138)
!146 = !DILocation(line: 385, column: 24, scope: !133, inlinedAt: !138, atomGroup: 3, atomRank: 2)
!147 = !DILocation(line: 386, column: 10, scope: !133, inlinedAt: !138, atomGroup: 4, atomRank: 2)
!148 = !DILocation(line: 17, column: 8, scope: !70, atomGroup: 16, atomRank: 1)
!149 = !DILocation(line: 18, column: 10, scope: !70)
!150 = !DILocation(line: 18, column: 10, scope: !70, atomGroup: 18, atomRank: 2)
!151 = !DILocation(line: 18, column: 3, scope: !70, atomGroup: 18, atomRank: 1)
!152 = distinct !DISubprogram(name: "sum_header", scope: !3, file: !3, line: 21, type: !71, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153, keyInstructions: true)
!153 = !{!154, !155, !160, !161, !162}
!154 = !DILocalVariable(name: "ctx", arg: 1, scope: !152, file: !3, line: 21, type: !74)
!155 = !DILocalVariable(name: "c", scope: !152, file: !3, line: 22, type: !156)
!156 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !157)
!157 = !{!158, !159}
!158 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !156, file: !6, line: 370, baseType: !15, size: 64)
!159 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !156, file: !6, line: 370, baseType: !15, size: 64, offset: 64)
!160 = !DILocalVariable(name: "eth", scope: !152, file: !3, line: 23, type: !20)
!161 = !DILocalVariable(name: "ip", scope: !152, file: !3, line: 24, type: !31)
!162 = !DILocalVariable(name: "was", scope: !152, file: !3, line: 27, type: !29)
!163 = !DILocalVariable(name: "c", arg: 1, scope: !164, file: !6, line: 373, type: !167)
!164 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !165, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !168, keyInstructions: true)
!165 = !DISubroutineType(types: !166)
!166 = !{!15, !167, !44}
!167 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !156, size: 64)
!168 = !{!163, !169, !170}
!169 = !DILocalVariable(name: "size", arg: 2, scope: !164, file: !6, line: 373, type: !44)
!170 = !DILocalVariable(name: "at", scope: !164, file: !6, line: 374, type: !15)
!171 = !DILocation(line: 0, scope: !164, inlinedAt: !172)
!172 = distinct !DILocation(line: 23, column: 24, scope: !152)
!173 = !DILocation(line: 0, scope: !164, inlinedAt: !174)
!174 = distinct !DILocation(line: 24, column: 22, scope: !152)
!175 = !DILocation(line: 0, scope: !152)
!176 = !DILocation(line: 22, column: 21, scope: !152, atomGroup: 1, atomRank: 4)
!177 = !DILocation(line: 22, column: 21, scope: !152, atomGroup: 1, atomRank: 3)
!178 = !DILocation(line: 22, column: 21, scope: !152, atomGroup: 1, atomRank: 2)
!179 = !DILocation(line: 22, column: 21, scope: !152)
!180 = !DILocation(line: 375, column: 10, scope: !181, inlinedAt: !172)
!181 = distinct !DILexicalBlock(scope: !164, file: !6, line: 375, column: 7)
!182 = !DILocation(line: 375, column: 17, scope: !181, inlinedAt: !172, atomGroup: 2, atomRank: 2)
!183 = !DILocation(line: 375, column: 17, scope: !181, inlinedAt: !172, atomGroup: 2, atomRank: 1)
!184 = !DILocation(line: 375, column: 10, scope: !181, inlinedAt: !174)
!185 = !DILocation(line: 375, column: 17, scope: !181, inlinedAt: !174, atomGroup: 2, atomRank: 2)
!186 = !DILocation(line: 375, column: 17, scope: !181, inlinedAt: !174, atomGroup: 2, atomRank: 1)
!187 = !DILocation(line: 25, column: 8, scope: !188, atomGroup: 4, atomRank: 2)
!188 = distinct !DILexicalBlock(scope: !152, file: !3, line: 25, column: 7)
!189 = !DILocation(line: 25, column: 12, scope: !188, atomGroup: 4, atomRank: 1)
!190 = !DILocation(line: 27, column: 17, scope: !152)
!191 = !DILocation(line: 27, column: 17, scope: !152, atomGroup: 7, atomRank: 2)
!192 = !{!193, !115, i64 10}
!193 = !{!"iphdr", !68, i64 0, !68, i64 0, !68, i64 1, !115, i64 2, !115, i64 4, !115, i64 6, !68, i64 8, !68, i64 9, !115, i64 10, !67, i64 12, !67, i64 16}
!194 = !DILocation(line: 28, column: 13, scope: !152, atomGroup: 8, atomRank: 1)
!195 = !DILocation(line: 29, column: 20, scope: !152)
!196 = !DILocation(line: 0, scope: !133, inlinedAt: !197)
!197 = distinct !DILocation(line: 29, column: 15, scope: !152)
!198 = !DILocation(line: 383, column: 14, scope: !133, inlinedAt: !197)
!199 = !DILocation(line: 383, column: 31, scope: !133, inlinedAt: !197)
!200 = !DILocation(line: 383, column: 24, scope: !133, inlinedAt: !197, atomGroup: 1, atomRank: 2)
!201 = !DILocation(line: 384, column: 14, scope: !133, inlinedAt: !197)
!202 = !DILocation(line: 384, column: 31, scope: !133, inlinedAt: !197)
!203 = !DILocation(line: 384, column: 24, scope: !133, inlinedAt: !197, atomGroup: 2, atomRank: 2)
!204 = !DILocation(line: 385, column: 31, scope: !133, inlinedAt: !197)
!205 = !DILocation(line: 385, column: 24, scope: !133, inlinedAt: !197, atomGroup: 3, atomRank: 2)
!206 = !DILocation(line: 386, column: 10, scope: !133, inlinedAt: !197, atomGroup: 4, atomRank: 2)
!207 = !DILocation(line: 29, column: 13, scope: !152, atomGroup: 9, atomRank: 1)
!208 = !DILocation(line: 30, column: 14, scope: !152)
!209 = !DILocation(line: 30, column: 10, scope: !152, atomGroup: 10, atomRank: 2)
!210 = !DILocation(line: 31, column: 1, scope: !152, atomGroup: 11, atomRank: 1)
