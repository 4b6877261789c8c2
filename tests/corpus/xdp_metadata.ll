; ModuleID = 'xdp_metadata.c'
source_filename = "xdp_metadata.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @set, ptr @use], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @set(ptr noundef %0) #0 section "xdp" !dbg !44 {
    #dbg_value(ptr %0, !58, !DIExpression(), !66)
  %2 = tail call i64 inttoptr (i64 54 to ptr)(ptr noundef %0, i32 noundef -8) #2, !dbg !67
  %3 = icmp eq i64 %2, 0, !dbg !69
  br i1 %3, label %4, label %18, !dbg !70

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !71
  %6 = load i32, ptr %5, align 4, !dbg !72, !tbaa !73
  %7 = zext i32 %6 to i64, !dbg !75
  %8 = inttoptr i64 %7 to ptr, !dbg !76
    #dbg_value(ptr %8, !59, !DIExpression(), !66)
  %9 = load i32, ptr %0, align 4, !dbg !77, !tbaa !78
  %10 = zext i32 %9 to i64, !dbg !79
  %11 = inttoptr i64 %10 to ptr, !dbg !80
    #dbg_value(ptr %11, !65, !DIExpression(), !66)
  %12 = getelementptr inbounds nuw i8, ptr %8, i64 8, !dbg !81
  %13 = icmp samesign ugt ptr %12, %11, !dbg !83
  br i1 %13, label %18, label %14, !dbg !84

14:                                               ; preds = %4
  store i32 42, ptr %8, align 4, !dbg !85, !tbaa !86
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !88
  %16 = load i32, ptr %15, align 4, !dbg !89, !tbaa !90
  %17 = getelementptr inbounds nuw i8, ptr %8, i64 4, !dbg !91
  store i32 %16, ptr %17, align 4, !dbg !92, !tbaa !93
  br label %18, !dbg !94

18:                                               ; preds = %14, %4, %1
  %19 = phi i32 [ 0, %1 ], [ 2, %14 ], [ 0, %4 ], !dbg !66
  ret i32 %19, !dbg !95
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local noundef i32 @use(ptr noundef captures(none) initializes((8, 12)) %0) #1 section "tc" !dbg !96 {
    #dbg_value(ptr %0, !145, !DIExpression(), !148)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 140, !dbg !149
  %3 = load i32, ptr %2, align 4, !dbg !150, !tbaa !151
  %4 = zext i32 %3 to i64, !dbg !154
  %5 = inttoptr i64 %4 to ptr, !dbg !155
    #dbg_value(ptr %5, !146, !DIExpression(), !148)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 76, !dbg !156
  %7 = load i32, ptr %6, align 4, !dbg !157, !tbaa !158
  %8 = zext i32 %7 to i64, !dbg !159
  %9 = inttoptr i64 %8 to ptr, !dbg !160
    #dbg_value(ptr %9, !147, !DIExpression(), !148)
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 8, !dbg !161
  %11 = icmp samesign ugt ptr %10, %9, !dbg !163
  br i1 %11, label %17, label %12, !dbg !164

12:                                               ; preds = %1
  %13 = load i32, ptr %5, align 4, !dbg !165, !tbaa !86
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 4, !dbg !166
  %15 = load i32, ptr %14, align 4, !dbg !167, !tbaa !93
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 12, !dbg !168
  store i32 %15, ptr %16, align 4, !dbg !169, !tbaa !170
  br label %17, !dbg !171

17:                                               ; preds = %1, %12
  %18 = phi i32 [ %13, %12 ], [ 41, %1 ], !dbg !148
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !148
  store i32 %18, ptr %19, align 8, !dbg !148, !tbaa !172
  ret i32 0, !dbg !173
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!34, !35, !36, !37, !38}
!llvm.ident = !{!39}
!llvm.errno.tbaa = !{!40}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !30, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !21, globals: !24, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_metadata.c", directory: ".")
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
!21 = !{!15, !22, !23}
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!23 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!24 = !{!0, !25}
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression(DW_OP_constu, 54, DW_OP_stack_value))
!26 = distinct !DIGlobalVariable(name: "xdp_adjust_meta", scope: !2, file: !6, line: 136, type: !27, isLocal: true, isDefinition: true)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = !DISubroutineType(types: !29)
!29 = !{!23, !22, !15}
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 32, elements: !32)
!31 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!32 = !{!33}
!33 = !DISubrange(count: 4)
!34 = !{i32 7, !"Dwarf Version", i32 5}
!35 = !{i32 2, !"Debug Info Version", i32 3}
!36 = !{i32 1, !"wchar_size", i32 4}
!37 = !{i32 7, !"frame-pointer", i32 2}
!38 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!39 = !{!"clang version 22.1.8"}
!40 = !{!41, !41, i64 0}
!41 = !{!"int", !42, i64 0}
!42 = !{!"omnipotent char", !43, i64 0}
!43 = !{!"Simple C/C++ TBAA"}
!44 = distinct !DISubprogram(name: "set", scope: !3, file: !3, line: 9, type: !45, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !57, keyInstructions: true)
!45 = !DISubroutineType(types: !46)
!46 = !{!15, !47}
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !49)
!49 = !{!50, !52, !53, !54, !55, !56}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !48, file: !6, line: 205, baseType: !51, size: 32)
!51 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !48, file: !6, line: 205, baseType: !51, size: 32, offset: 32)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !48, file: !6, line: 205, baseType: !51, size: 32, offset: 64)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !48, file: !6, line: 205, baseType: !51, size: 32, offset: 96)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !48, file: !6, line: 205, baseType: !51, size: 32, offset: 128)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !48, file: !6, line: 206, baseType: !51, size: 32, offset: 160)
!57 = !{!58, !59, !65}
!58 = !DILocalVariable(name: "ctx", arg: 1, scope: !44, file: !3, line: 9, type: !47)
!59 = !DILocalVariable(name: "mark", scope: !44, file: !3, line: 12, type: !60)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mark", file: !3, line: 4, size: 64, elements: !62)
!62 = !{!63, !64}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !61, file: !3, line: 5, baseType: !51, size: 32)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "queue", scope: !61, file: !3, line: 6, baseType: !51, size: 32, offset: 32)
!65 = !DILocalVariable(name: "data", scope: !44, file: !3, line: 13, type: !22)
!66 = !DILocation(line: 0, scope: !44)
!67 = !DILocation(line: 10, column: 7, scope: !68)
!68 = distinct !DILexicalBlock(scope: !44, file: !3, line: 10, column: 7)
!69 = !DILocation(line: 10, column: 7, scope: !68, atomGroup: 1, atomRank: 2)
!70 = !DILocation(line: 10, column: 7, scope: !68, atomGroup: 1, atomRank: 1)
!71 = !DILocation(line: 12, column: 42, scope: !44)
!72 = !DILocation(line: 12, column: 42, scope: !44, atomGroup: 3, atomRank: 4)
!73 = !{!74, !41, i64 8}
!74 = !{!"xdp_md", !41, i64 0, !41, i64 4, !41, i64 8, !41, i64 12, !41, i64 16, !41, i64 20}
!75 = !DILocation(line: 12, column: 31, scope: !44, atomGroup: 3, atomRank: 3)
!76 = !DILocation(line: 12, column: 23, scope: !44, atomGroup: 3, atomRank: 2)
!77 = !DILocation(line: 13, column: 35, scope: !44, atomGroup: 4, atomRank: 4)
!78 = !{!74, !41, i64 0}
!79 = !DILocation(line: 13, column: 24, scope: !44, atomGroup: 4, atomRank: 3)
!80 = !DILocation(line: 13, column: 16, scope: !44, atomGroup: 4, atomRank: 2)
!81 = !DILocation(line: 14, column: 21, scope: !82)
!82 = distinct !DILexicalBlock(scope: !44, file: !3, line: 14, column: 7)
!83 = !DILocation(line: 14, column: 26, scope: !82, atomGroup: 5, atomRank: 2)
!84 = !DILocation(line: 14, column: 26, scope: !82, atomGroup: 5, atomRank: 1)
!85 = !DILocation(line: 16, column: 15, scope: !44, atomGroup: 7, atomRank: 1)
!86 = !{!87, !41, i64 0}
!87 = !{!"mark", !41, i64 0, !41, i64 4}
!88 = !DILocation(line: 17, column: 22, scope: !44)
!89 = !DILocation(line: 17, column: 22, scope: !44, atomGroup: 8, atomRank: 2)
!90 = !{!74, !41, i64 16}
!91 = !DILocation(line: 17, column: 9, scope: !44)
!92 = !DILocation(line: 17, column: 15, scope: !44, atomGroup: 8, atomRank: 1)
!93 = !{!87, !41, i64 4}
!94 = !DILocation(line: 18, column: 3, scope: !44, atomGroup: 9, atomRank: 1)
!95 = !DILocation(line: 19, column: 1, scope: !44, atomGroup: 10, atomRank: 1)
!96 = distinct !DISubprogram(name: "use", scope: !3, file: !3, line: 21, type: !97, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !144, keyInstructions: true)
!97 = !DISubroutineType(types: !98)
!98 = !{!15, !99}
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !101)
!101 = !{!102, !103, !104, !105, !106, !107, !108, !109, !110, !111, !112, !113, !114, !118, !119, !120, !121, !122, !123, !124, !125, !126, !128, !129, !130, !131, !132, !135, !136, !137, !138, !139, !140, !143}
!102 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !100, file: !6, line: 210, baseType: !51, size: 32)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !100, file: !6, line: 210, baseType: !51, size: 32, offset: 32)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !100, file: !6, line: 210, baseType: !51, size: 32, offset: 64)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !100, file: !6, line: 210, baseType: !51, size: 32, offset: 96)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !100, file: !6, line: 210, baseType: !51, size: 32, offset: 128)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !100, file: !6, line: 210, baseType: !51, size: 32, offset: 160)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !100, file: !6, line: 210, baseType: !51, size: 32, offset: 192)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !100, file: !6, line: 211, baseType: !51, size: 32, offset: 224)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !100, file: !6, line: 211, baseType: !51, size: 32, offset: 256)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !100, file: !6, line: 211, baseType: !51, size: 32, offset: 288)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !100, file: !6, line: 211, baseType: !51, size: 32, offset: 320)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !100, file: !6, line: 211, baseType: !51, size: 32, offset: 352)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !100, file: !6, line: 211, baseType: !115, size: 160, offset: 384)
!115 = !DICompositeType(tag: DW_TAG_array_type, baseType: !51, size: 160, elements: !116)
!116 = !{!117}
!117 = !DISubrange(count: 5)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !100, file: !6, line: 211, baseType: !51, size: 32, offset: 544)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !100, file: !6, line: 212, baseType: !51, size: 32, offset: 576)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !100, file: !6, line: 212, baseType: !51, size: 32, offset: 608)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !100, file: !6, line: 212, baseType: !51, size: 32, offset: 640)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !100, file: !6, line: 212, baseType: !51, size: 32, offset: 672)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !100, file: !6, line: 212, baseType: !51, size: 32, offset: 704)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !100, file: !6, line: 212, baseType: !51, size: 32, offset: 736)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !100, file: !6, line: 212, baseType: !51, size: 32, offset: 768)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !100, file: !6, line: 213, baseType: !127, size: 128, offset: 800)
!127 = !DICompositeType(tag: DW_TAG_array_type, baseType: !51, size: 128, elements: !32)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !100, file: !6, line: 213, baseType: !127, size: 128, offset: 928)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !100, file: !6, line: 213, baseType: !51, size: 32, offset: 1056)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !100, file: !6, line: 213, baseType: !51, size: 32, offset: 1088)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !100, file: !6, line: 213, baseType: !51, size: 32, offset: 1120)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !100, file: !6, line: 214, baseType: !133, size: 64, offset: 1152)
!133 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !134)
!134 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !100, file: !6, line: 214, baseType: !133, size: 64, offset: 1216)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !100, file: !6, line: 215, baseType: !51, size: 32, offset: 1280)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !100, file: !6, line: 215, baseType: !51, size: 32, offset: 1312)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !100, file: !6, line: 216, baseType: !133, size: 64, offset: 1344)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !100, file: !6, line: 217, baseType: !51, size: 32, offset: 1408)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !100, file: !6, line: 218, baseType: !141, size: 8, offset: 1440)
!141 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !142)
!142 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !100, file: !6, line: 219, baseType: !133, size: 64, offset: 1472)
!144 = !{!145, !146, !147}
!145 = !DILocalVariable(name: "skb", arg: 1, scope: !96, file: !3, line: 21, type: !99)
!146 = !DILocalVariable(name: "mark", scope: !96, file: !3, line: 22, type: !60)
!147 = !DILocalVariable(name: "data", scope: !96, file: !3, line: 23, type: !22)
!148 = !DILocation(line: 0, scope: !96)
!149 = !DILocation(line: 22, column: 42, scope: !96)
!150 = !DILocation(line: 22, column: 42, scope: !96, atomGroup: 1, atomRank: 4)
!151 = !{!152, !41, i64 140}
!152 = !{!"__sk_buff", !41, i64 0, !41, i64 4, !41, i64 8, !41, i64 12, !41, i64 16, !41, i64 20, !41, i64 24, !41, i64 28, !41, i64 32, !41, i64 36, !41, i64 40, !41, i64 44, !42, i64 48, !41, i64 68, !41, i64 72, !41, i64 76, !41, i64 80, !41, i64 84, !41, i64 88, !41, i64 92, !41, i64 96, !42, i64 100, !42, i64 116, !41, i64 132, !41, i64 136, !41, i64 140, !153, i64 144, !153, i64 152, !41, i64 160, !41, i64 164, !153, i64 168, !41, i64 176, !42, i64 180, !153, i64 184}
!153 = !{!"long long", !42, i64 0}
!154 = !DILocation(line: 22, column: 31, scope: !96, atomGroup: 1, atomRank: 3)
!155 = !DILocation(line: 22, column: 23, scope: !96, atomGroup: 1, atomRank: 2)
!156 = !DILocation(line: 23, column: 35, scope: !96)
!157 = !DILocation(line: 23, column: 35, scope: !96, atomGroup: 2, atomRank: 4)
!158 = !{!152, !41, i64 76}
!159 = !DILocation(line: 23, column: 24, scope: !96, atomGroup: 2, atomRank: 3)
!160 = !DILocation(line: 23, column: 16, scope: !96, atomGroup: 2, atomRank: 2)
!161 = !DILocation(line: 24, column: 21, scope: !162)
!162 = distinct !DILexicalBlock(scope: !96, file: !3, line: 24, column: 7)
!163 = !DILocation(line: 24, column: 26, scope: !162, atomGroup: 3, atomRank: 2)
!164 = !DILocation(line: 24, column: 26, scope: !162, atomGroup: 3, atomRank: 1)
!165 = !DILocation(line: 28, column: 21, scope: !96, atomGroup: 6, atomRank: 2)
!166 = !DILocation(line: 29, column: 30, scope: !96)
!167 = !DILocation(line: 29, column: 30, scope: !96, atomGroup: 7, atomRank: 2)
!168 = !DILocation(line: 29, column: 8, scope: !96)
!169 = !DILocation(line: 29, column: 22, scope: !96, atomGroup: 7, atomRank: 1)
!170 = !{!152, !41, i64 12}
!171 = !DILocation(line: 30, column: 3, scope: !96, atomGroup: 8, atomRank: 1)
!172 = !{!152, !41, i64 8}
!173 = !DILocation(line: 31, column: 1, scope: !96, atomGroup: 9, atomRank: 1)
