; ModuleID = 'packet_length.c'
source_filename = "packet_length.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@lengths = dso_local local_unnamed_addr global [2 x i32] zeroinitializer, align 4, !dbg !22
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @tc_length, ptr @xdp_length], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 3) i32 @xdp_length(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !42 {
    #dbg_value(ptr %0, !55, !DIExpression(), !57)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !58
  %3 = load i32, ptr %2, align 4, !dbg !58, !tbaa !59
  %4 = add i32 %3, -14, !dbg !61
  %5 = load i32, ptr %0, align 4, !dbg !62, !tbaa !63
  %6 = sub i32 %4, %5, !dbg !64
    #dbg_value(i32 %6, !56, !DIExpression(), !57)
  store i32 %6, ptr @lengths, align 4, !dbg !65, !tbaa !38
  %7 = icmp ugt i32 %6, 64, !dbg !66
  %8 = select i1 %7, i32 2, i32 1, !dbg !67
  ret i32 %8, !dbg !68
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 3) i32 @tc_length(ptr noundef readonly captures(none) %0) #0 section "tc" !dbg !69 {
    #dbg_value(ptr %0, !118, !DIExpression(), !120)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 80, !dbg !121
  %3 = load i32, ptr %2, align 8, !dbg !121, !tbaa !122
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 76, !dbg !125
  %5 = load i32, ptr %4, align 4, !dbg !125, !tbaa !126
  %6 = add i32 %3, -14, !dbg !127
  %7 = sub i32 %6, %5, !dbg !128
    #dbg_value(i32 %7, !119, !DIExpression(), !120)
  store i32 %7, ptr getelementptr inbounds nuw (i8, ptr @lengths, i64 4), align 4, !dbg !129, !tbaa !38
  %8 = icmp ugt i32 %7, 64, !dbg !130
  %9 = select i1 %8, i32 0, i32 2, !dbg !131
  ret i32 %9, !dbg !132
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!32, !33, !34, !35, !36}
!llvm.ident = !{!37}
!llvm.errno.tbaa = !{!38}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !28, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !21, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "packet_length.c", directory: ".")
!4 = !{!5, !14}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13}
!9 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!10 = !DIEnumerator(name: "XDP_DROP", value: 1)
!11 = !DIEnumerator(name: "XDP_PASS", value: 2)
!12 = !DIEnumerator(name: "XDP_TX", value: 3)
!13 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!14 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !15, size: 32, elements: !16)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17, !18, !19, !20}
!17 = !DIEnumerator(name: "TC_OK", value: 0)
!18 = !DIEnumerator(name: "TC_SHOT", value: 2)
!19 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!20 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!21 = !{!0, !22}
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "lengths", scope: !2, file: !3, line: 4, type: !24, isLocal: false, isDefinition: true)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 64, elements: !26)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!26 = !{!27}
!27 = !DISubrange(count: 2)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 32, elements: !30)
!29 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!30 = !{!31}
!31 = !DISubrange(count: 4)
!32 = !{i32 7, !"Dwarf Version", i32 5}
!33 = !{i32 2, !"Debug Info Version", i32 3}
!34 = !{i32 1, !"wchar_size", i32 4}
!35 = !{i32 7, !"frame-pointer", i32 2}
!36 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!37 = !{!"clang version 22.1.8"}
!38 = !{!39, !39, i64 0}
!39 = !{!"int", !40, i64 0}
!40 = !{!"omnipotent char", !41, i64 0}
!41 = !{!"Simple C/C++ TBAA"}
!42 = distinct !DISubprogram(name: "xdp_length", scope: !3, file: !3, line: 6, type: !43, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !54, keyInstructions: true)
!43 = !DISubroutineType(types: !44)
!44 = !{!15, !45}
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !47)
!47 = !{!48, !49, !50, !51, !52, !53}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !46, file: !6, line: 205, baseType: !25, size: 32)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !46, file: !6, line: 205, baseType: !25, size: 32, offset: 32)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !46, file: !6, line: 205, baseType: !25, size: 32, offset: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !46, file: !6, line: 205, baseType: !25, size: 32, offset: 96)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !46, file: !6, line: 205, baseType: !25, size: 32, offset: 128)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !46, file: !6, line: 206, baseType: !25, size: 32, offset: 160)
!54 = !{!55, !56}
!55 = !DILocalVariable(name: "ctx", arg: 1, scope: !42, file: !3, line: 6, type: !45)
!56 = !DILocalVariable(name: "length", scope: !42, file: !3, line: 7, type: !25)
!57 = !DILocation(line: 0, scope: !42)
!58 = !DILocation(line: 7, column: 21, scope: !42)
!59 = !{!60, !39, i64 4}
!60 = !{!"xdp_md", !39, i64 0, !39, i64 4, !39, i64 8, !39, i64 12, !39, i64 16, !39, i64 20}
!61 = !DILocation(line: 7, column: 30, scope: !42)
!62 = !DILocation(line: 7, column: 42, scope: !42)
!63 = !{!60, !39, i64 0}
!64 = !DILocation(line: 7, column: 35, scope: !42, atomGroup: 1, atomRank: 2)
!65 = !DILocation(line: 8, column: 14, scope: !42, atomGroup: 2, atomRank: 1)
!66 = !DILocation(line: 9, column: 17, scope: !42)
!67 = !DILocation(line: 9, column: 10, scope: !42, atomGroup: 4, atomRank: 2)
!68 = !DILocation(line: 9, column: 3, scope: !42, atomGroup: 4, atomRank: 1)
!69 = distinct !DISubprogram(name: "tc_length", scope: !3, file: !3, line: 12, type: !70, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117, keyInstructions: true)
!70 = !DISubroutineType(types: !71)
!71 = !{!15, !72}
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !74)
!74 = !{!75, !76, !77, !78, !79, !80, !81, !82, !83, !84, !85, !86, !87, !91, !92, !93, !94, !95, !96, !97, !98, !99, !101, !102, !103, !104, !105, !108, !109, !110, !111, !112, !113, !116}
!75 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !73, file: !6, line: 210, baseType: !25, size: 32)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !73, file: !6, line: 210, baseType: !25, size: 32, offset: 32)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !73, file: !6, line: 210, baseType: !25, size: 32, offset: 64)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !73, file: !6, line: 210, baseType: !25, size: 32, offset: 96)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !73, file: !6, line: 210, baseType: !25, size: 32, offset: 128)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !73, file: !6, line: 210, baseType: !25, size: 32, offset: 160)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !73, file: !6, line: 210, baseType: !25, size: 32, offset: 192)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !73, file: !6, line: 211, baseType: !25, size: 32, offset: 224)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !73, file: !6, line: 211, baseType: !25, size: 32, offset: 256)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !73, file: !6, line: 211, baseType: !25, size: 32, offset: 288)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !73, file: !6, line: 211, baseType: !25, size: 32, offset: 320)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !73, file: !6, line: 211, baseType: !25, size: 32, offset: 352)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !73, file: !6, line: 211, baseType: !88, size: 160, offset: 384)
!88 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 160, elements: !89)
!89 = !{!90}
!90 = !DISubrange(count: 5)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !73, file: !6, line: 211, baseType: !25, size: 32, offset: 544)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !73, file: !6, line: 212, baseType: !25, size: 32, offset: 576)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !73, file: !6, line: 212, baseType: !25, size: 32, offset: 608)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !73, file: !6, line: 212, baseType: !25, size: 32, offset: 640)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !73, file: !6, line: 212, baseType: !25, size: 32, offset: 672)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !73, file: !6, line: 212, baseType: !25, size: 32, offset: 704)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !73, file: !6, line: 212, baseType: !25, size: 32, offset: 736)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !73, file: !6, line: 212, baseType: !25, size: 32, offset: 768)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !73, file: !6, line: 213, baseType: !100, size: 128, offset: 800)
!100 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 128, elements: !30)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !73, file: !6, line: 213, baseType: !100, size: 128, offset: 928)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !73, file: !6, line: 213, baseType: !25, size: 32, offset: 1056)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !73, file: !6, line: 213, baseType: !25, size: 32, offset: 1088)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !73, file: !6, line: 213, baseType: !25, size: 32, offset: 1120)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !73, file: !6, line: 214, baseType: !106, size: 64, offset: 1152)
!106 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !107)
!107 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !73, file: !6, line: 214, baseType: !106, size: 64, offset: 1216)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !73, file: !6, line: 215, baseType: !25, size: 32, offset: 1280)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !73, file: !6, line: 215, baseType: !25, size: 32, offset: 1312)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !73, file: !6, line: 216, baseType: !106, size: 64, offset: 1344)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !73, file: !6, line: 217, baseType: !25, size: 32, offset: 1408)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !73, file: !6, line: 218, baseType: !114, size: 8, offset: 1440)
!114 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !115)
!115 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !73, file: !6, line: 219, baseType: !106, size: 64, offset: 1472)
!117 = !{!118, !119}
!118 = !DILocalVariable(name: "skb", arg: 1, scope: !69, file: !3, line: 12, type: !72)
!119 = !DILocalVariable(name: "length", scope: !69, file: !3, line: 13, type: !25)
!120 = !DILocation(line: 0, scope: !69)
!121 = !DILocation(line: 13, column: 21, scope: !69)
!122 = !{!123, !39, i64 80}
!123 = !{!"__sk_buff", !39, i64 0, !39, i64 4, !39, i64 8, !39, i64 12, !39, i64 16, !39, i64 20, !39, i64 24, !39, i64 28, !39, i64 32, !39, i64 36, !39, i64 40, !39, i64 44, !40, i64 48, !39, i64 68, !39, i64 72, !39, i64 76, !39, i64 80, !39, i64 84, !39, i64 88, !39, i64 92, !39, i64 96, !40, i64 100, !40, i64 116, !39, i64 132, !39, i64 136, !39, i64 140, !124, i64 144, !124, i64 152, !39, i64 160, !39, i64 164, !124, i64 168, !39, i64 176, !40, i64 180, !124, i64 184}
!124 = !{!"long long", !40, i64 0}
!125 = !DILocation(line: 13, column: 38, scope: !69)
!126 = !{!123, !39, i64 76}
!127 = !DILocation(line: 13, column: 43, scope: !69)
!128 = !DILocation(line: 13, column: 30, scope: !69, atomGroup: 1, atomRank: 2)
!129 = !DILocation(line: 14, column: 14, scope: !69, atomGroup: 2, atomRank: 1)
!130 = !DILocation(line: 15, column: 17, scope: !69)
!131 = !DILocation(line: 15, column: 10, scope: !69, atomGroup: 4, atomRank: 2)
!132 = !DILocation(line: 15, column: 3, scope: !69, atomGroup: 4, atomRank: 1)
