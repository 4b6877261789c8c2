; ModuleID = 'context_writes.c'
source_filename = "context_writes.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [6 x ptr] [ptr @LICENSE, ptr @address, ptr @position, ptr @reply, ptr @skb, ptr @sock], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local noundef range(i32 0, 3) i32 @skb(ptr noundef writeonly captures(none) initializes((8, 16), (32, 36), (48, 56), (64, 68), (72, 76)) %0) #0 section "tc" !dbg !28 {
    #dbg_value(ptr %0, !79, !DIExpression(), !80)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !81
  store i32 7, ptr %2, align 8, !dbg !82, !tbaa !83
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !86
  store i32 0, ptr %3, align 8, !dbg !87, !tbaa !88
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !89
  store i32 1, ptr %4, align 8, !dbg !90, !tbaa !24
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 52, !dbg !91
  store i32 1, ptr %5, align 4, !dbg !92, !tbaa !24
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 64, !dbg !93
  store i32 2147483647, ptr %6, align 8, !dbg !94, !tbaa !24
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 72, !dbg !95
  store i32 3, ptr %7, align 8, !dbg !96, !tbaa !97
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 12, !dbg !98
  store i32 2, ptr %8, align 4, !dbg !99, !tbaa !100
  ret i32 0, !dbg !101
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local noundef i32 @address(ptr noundef captures(none) %0) #1 section "cgroup/connect6" !dbg !102 {
    #dbg_value(ptr %0, !119, !DIExpression(), !120)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !121
  %3 = load i32, ptr %2, align 8, !dbg !121, !tbaa !123
  %4 = icmp eq i32 %3, 0, !dbg !125
  br i1 %4, label %5, label %10, !dbg !126

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !127
  store i32 0, ptr %6, align 8, !dbg !129, !tbaa !24
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 12, !dbg !130
  store i32 0, ptr %7, align 4, !dbg !131, !tbaa !24
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !132
  store i32 -65536, ptr %8, align 8, !dbg !133, !tbaa !24
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 20, !dbg !134
  store i32 16777343, ptr %9, align 4, !dbg !135, !tbaa !24
  store i32 36895, ptr %2, align 8, !dbg !136, !tbaa !123
  br label %10, !dbg !137

10:                                               ; preds = %5, %1
  ret i32 1, !dbg !138
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local noundef i32 @reply(ptr noundef captures(none) initializes((4, 8)) %0) #1 section "sockops" !dbg !139 {
    #dbg_value(ptr %0, !187, !DIExpression(), !188)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !189
  %3 = load i32, ptr %0, align 8, !dbg !190, !tbaa !192
  %4 = icmp eq i32 %3, 2, !dbg !194
  %5 = select i1 %4, i32 10, i32 42, !dbg !195
  store i32 %5, ptr %2, align 4, !dbg !196
  ret i32 1, !dbg !197
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local noundef i32 @sock(ptr noundef writeonly captures(none) initializes((0, 4), (16, 24)) %0) #0 section "cgroup/sock_create" !dbg !198 {
    #dbg_value(ptr %0, !222, !DIExpression(), !223)
  store i32 1, ptr %0, align 4, !dbg !224, !tbaa !225
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !228
  store i32 0, ptr %2, align 4, !dbg !229, !tbaa !230
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 20, !dbg !231
  store i32 6, ptr %3, align 4, !dbg !232, !tbaa !233
  ret i32 1, !dbg !234
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local noundef i32 @position(ptr noundef captures(none) %0) #1 section "cgroup/sysctl" !dbg !235 {
    #dbg_value(ptr %0, !244, !DIExpression(), !245)
  %2 = load i32, ptr %0, align 4, !dbg !246, !tbaa !248
  %3 = icmp eq i32 %2, 0, !dbg !250
  br i1 %3, label %6, label %4, !dbg !251

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !252
  store i32 0, ptr %5, align 4, !dbg !253, !tbaa !254
  br label %6, !dbg !255

6:                                                ; preds = %4, %1
  ret i32 1, !dbg !256
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!18, !19, !20, !21, !22}
!llvm.ident = !{!23}
!llvm.errno.tbaa = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !14, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "context_writes.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!0}
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 32, elements: !16)
!15 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!16 = !{!17}
!17 = !DISubrange(count: 4)
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{i32 7, !"frame-pointer", i32 2}
!22 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!23 = !{!"clang version 22.1.8"}
!24 = !{!25, !25, i64 0}
!25 = !{!"int", !26, i64 0}
!26 = !{!"omnipotent char", !27, i64 0}
!27 = !{!"Simple C/C++ TBAA"}
!28 = distinct !DISubprogram(name: "skb", scope: !3, file: !3, line: 4, type: !29, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !78, keyInstructions: true)
!29 = !DISubroutineType(types: !30)
!30 = !{!7, !31}
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !33)
!33 = !{!34, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !48, !52, !53, !54, !55, !56, !57, !58, !59, !60, !62, !63, !64, !65, !66, !69, !70, !71, !72, !73, !74, !77}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !32, file: !6, line: 210, baseType: !35, size: 32)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !36)
!36 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !32, file: !6, line: 210, baseType: !35, size: 32, offset: 32)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !32, file: !6, line: 210, baseType: !35, size: 32, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !32, file: !6, line: 210, baseType: !35, size: 32, offset: 96)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !32, file: !6, line: 210, baseType: !35, size: 32, offset: 128)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !32, file: !6, line: 210, baseType: !35, size: 32, offset: 160)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !32, file: !6, line: 210, baseType: !35, size: 32, offset: 192)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !32, file: !6, line: 211, baseType: !35, size: 32, offset: 224)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !32, file: !6, line: 211, baseType: !35, size: 32, offset: 256)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !32, file: !6, line: 211, baseType: !35, size: 32, offset: 288)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !32, file: !6, line: 211, baseType: !35, size: 32, offset: 320)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !32, file: !6, line: 211, baseType: !35, size: 32, offset: 352)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !32, file: !6, line: 211, baseType: !49, size: 160, offset: 384)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 160, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 5)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !32, file: !6, line: 211, baseType: !35, size: 32, offset: 544)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !32, file: !6, line: 212, baseType: !35, size: 32, offset: 576)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !32, file: !6, line: 212, baseType: !35, size: 32, offset: 608)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !32, file: !6, line: 212, baseType: !35, size: 32, offset: 640)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !32, file: !6, line: 212, baseType: !35, size: 32, offset: 672)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !32, file: !6, line: 212, baseType: !35, size: 32, offset: 704)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !32, file: !6, line: 212, baseType: !35, size: 32, offset: 736)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !32, file: !6, line: 212, baseType: !35, size: 32, offset: 768)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !32, file: !6, line: 213, baseType: !61, size: 128, offset: 800)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 128, elements: !16)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !32, file: !6, line: 213, baseType: !61, size: 128, offset: 928)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !32, file: !6, line: 213, baseType: !35, size: 32, offset: 1056)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !32, file: !6, line: 213, baseType: !35, size: 32, offset: 1088)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !32, file: !6, line: 213, baseType: !35, size: 32, offset: 1120)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !32, file: !6, line: 214, baseType: !67, size: 64, offset: 1152)
!67 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !68)
!68 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !32, file: !6, line: 214, baseType: !67, size: 64, offset: 1216)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !32, file: !6, line: 215, baseType: !35, size: 32, offset: 1280)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !32, file: !6, line: 215, baseType: !35, size: 32, offset: 1312)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !32, file: !6, line: 216, baseType: !67, size: 64, offset: 1344)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !32, file: !6, line: 217, baseType: !35, size: 32, offset: 1408)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !32, file: !6, line: 218, baseType: !75, size: 8, offset: 1440)
!75 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !76)
!76 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !32, file: !6, line: 219, baseType: !67, size: 64, offset: 1472)
!78 = !{!79}
!79 = !DILocalVariable(name: "skb", arg: 1, scope: !28, file: !3, line: 4, type: !31)
!80 = !DILocation(line: 0, scope: !28)
!81 = !DILocation(line: 5, column: 8, scope: !28)
!82 = !DILocation(line: 5, column: 13, scope: !28, atomGroup: 1, atomRank: 1)
!83 = !{!84, !25, i64 8}
!84 = !{!"__sk_buff", !25, i64 0, !25, i64 4, !25, i64 8, !25, i64 12, !25, i64 16, !25, i64 20, !25, i64 24, !25, i64 28, !25, i64 32, !25, i64 36, !25, i64 40, !25, i64 44, !26, i64 48, !25, i64 68, !25, i64 72, !25, i64 76, !25, i64 80, !25, i64 84, !25, i64 88, !25, i64 92, !25, i64 96, !26, i64 100, !26, i64 116, !25, i64 132, !25, i64 136, !25, i64 140, !85, i64 144, !85, i64 152, !25, i64 160, !25, i64 164, !85, i64 168, !25, i64 176, !26, i64 180, !85, i64 184}
!85 = !{!"long long", !26, i64 0}
!86 = !DILocation(line: 6, column: 8, scope: !28)
!87 = !DILocation(line: 6, column: 17, scope: !28, atomGroup: 2, atomRank: 1)
!88 = !{!84, !25, i64 32}
!89 = !DILocation(line: 7, column: 8, scope: !28)
!90 = !DILocation(line: 7, column: 14, scope: !28, atomGroup: 3, atomRank: 1)
!91 = !DILocation(line: 8, column: 3, scope: !28)
!92 = !DILocation(line: 8, column: 14, scope: !28, atomGroup: 4, atomRank: 1)
!93 = !DILocation(line: 9, column: 3, scope: !28)
!94 = !DILocation(line: 9, column: 14, scope: !28, atomGroup: 5, atomRank: 1)
!95 = !DILocation(line: 10, column: 8, scope: !28)
!96 = !DILocation(line: 10, column: 19, scope: !28, atomGroup: 6, atomRank: 1)
!97 = !{!84, !25, i64 72}
!98 = !DILocation(line: 11, column: 8, scope: !28)
!99 = !DILocation(line: 11, column: 22, scope: !28, atomGroup: 7, atomRank: 1)
!100 = !{!84, !25, i64 12}
!101 = !DILocation(line: 12, column: 3, scope: !28, atomGroup: 8, atomRank: 1)
!102 = distinct !DISubprogram(name: "address", scope: !3, file: !3, line: 15, type: !103, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118, keyInstructions: true)
!103 = !DISubroutineType(types: !104)
!104 = !{!7, !105}
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64)
!106 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sock_addr", file: !6, line: 228, size: 576, elements: !107)
!107 = !{!108, !109, !110, !111, !112, !113, !114, !115, !116, !117}
!108 = !DIDerivedType(tag: DW_TAG_member, name: "user_family", scope: !106, file: !6, line: 229, baseType: !35, size: 32)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "user_ip4", scope: !106, file: !6, line: 229, baseType: !35, size: 32, offset: 32)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "user_ip6", scope: !106, file: !6, line: 229, baseType: !61, size: 128, offset: 64)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "user_port", scope: !106, file: !6, line: 229, baseType: !35, size: 32, offset: 192)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !106, file: !6, line: 229, baseType: !35, size: 32, offset: 224)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !106, file: !6, line: 229, baseType: !35, size: 32, offset: 256)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !106, file: !6, line: 229, baseType: !35, size: 32, offset: 288)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "msg_src_ip4", scope: !106, file: !6, line: 230, baseType: !35, size: 32, offset: 320)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "msg_src_ip6", scope: !106, file: !6, line: 230, baseType: !61, size: 128, offset: 352)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !106, file: !6, line: 231, baseType: !67, size: 64, offset: 512)
!118 = !{!119}
!119 = !DILocalVariable(name: "ctx", arg: 1, scope: !102, file: !3, line: 15, type: !105)
!120 = !DILocation(line: 0, scope: !102)
!121 = !DILocation(line: 16, column: 12, scope: !122)
!122 = distinct !DILexicalBlock(scope: !102, file: !3, line: 16, column: 7)
!123 = !{!124, !25, i64 24}
!124 = !{!"bpf_sock_addr", !25, i64 0, !25, i64 4, !26, i64 8, !25, i64 24, !25, i64 28, !25, i64 32, !25, i64 36, !25, i64 40, !26, i64 44, !85, i64 64}
!125 = !DILocation(line: 16, column: 22, scope: !122, atomGroup: 1, atomRank: 2)
!126 = !DILocation(line: 16, column: 22, scope: !122, atomGroup: 1, atomRank: 1)
!127 = !DILocation(line: 17, column: 10, scope: !128)
!128 = distinct !DILexicalBlock(scope: !122, file: !3, line: 16, column: 28)
!129 = !DILocation(line: 17, column: 22, scope: !128, atomGroup: 2, atomRank: 1)
!130 = !DILocation(line: 18, column: 5, scope: !128)
!131 = !DILocation(line: 18, column: 22, scope: !128, atomGroup: 3, atomRank: 1)
!132 = !DILocation(line: 19, column: 5, scope: !128)
!133 = !DILocation(line: 19, column: 22, scope: !128, atomGroup: 4, atomRank: 1)
!134 = !DILocation(line: 20, column: 5, scope: !128)
!135 = !DILocation(line: 20, column: 22, scope: !128, atomGroup: 5, atomRank: 1)
!136 = !DILocation(line: 21, column: 20, scope: !128, atomGroup: 6, atomRank: 1)
!137 = !DILocation(line: 22, column: 3, scope: !128)
!138 = !DILocation(line: 23, column: 3, scope: !102, atomGroup: 7, atomRank: 1)
!139 = distinct !DISubprogram(name: "reply", scope: !3, file: !3, line: 26, type: !140, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !186, keyInstructions: true)
!140 = !DISubroutineType(types: !141)
!141 = !{!7, !142}
!142 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !143, size: 64)
!143 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sock_ops", file: !6, line: 233, size: 1792, elements: !144)
!144 = !{!145, !146, !147, !148, !149, !150, !151, !152, !153, !154, !155, !156, !157, !158, !159, !160, !161, !162, !163, !164, !165, !166, !167, !168, !169, !170, !171, !172, !173, !174, !175, !176, !177, !178, !179, !180, !181, !182, !183, !184, !185}
!145 = !DIDerivedType(tag: DW_TAG_member, name: "op", scope: !143, file: !6, line: 234, baseType: !35, size: 32)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !143, file: !6, line: 234, baseType: !61, size: 128, offset: 32)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !143, file: !6, line: 234, baseType: !35, size: 32, offset: 160)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !143, file: !6, line: 234, baseType: !35, size: 32, offset: 192)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !143, file: !6, line: 234, baseType: !35, size: 32, offset: 224)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !143, file: !6, line: 234, baseType: !61, size: 128, offset: 256)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !143, file: !6, line: 234, baseType: !61, size: 128, offset: 384)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !143, file: !6, line: 235, baseType: !35, size: 32, offset: 512)
!153 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !143, file: !6, line: 235, baseType: !35, size: 32, offset: 544)
!154 = !DIDerivedType(tag: DW_TAG_member, name: "is_fullsock", scope: !143, file: !6, line: 235, baseType: !35, size: 32, offset: 576)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "snd_cwnd", scope: !143, file: !6, line: 235, baseType: !35, size: 32, offset: 608)
!156 = !DIDerivedType(tag: DW_TAG_member, name: "srtt_us", scope: !143, file: !6, line: 235, baseType: !35, size: 32, offset: 640)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "cb_flags", scope: !143, file: !6, line: 235, baseType: !35, size: 32, offset: 672)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !143, file: !6, line: 235, baseType: !35, size: 32, offset: 704)
!159 = !DIDerivedType(tag: DW_TAG_member, name: "rtt_min", scope: !143, file: !6, line: 236, baseType: !35, size: 32, offset: 736)
!160 = !DIDerivedType(tag: DW_TAG_member, name: "snd_ssthresh", scope: !143, file: !6, line: 236, baseType: !35, size: 32, offset: 768)
!161 = !DIDerivedType(tag: DW_TAG_member, name: "rcv_nxt", scope: !143, file: !6, line: 236, baseType: !35, size: 32, offset: 800)
!162 = !DIDerivedType(tag: DW_TAG_member, name: "snd_nxt", scope: !143, file: !6, line: 236, baseType: !35, size: 32, offset: 832)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "snd_una", scope: !143, file: !6, line: 236, baseType: !35, size: 32, offset: 864)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "mss_cache", scope: !143, file: !6, line: 236, baseType: !35, size: 32, offset: 896)
!165 = !DIDerivedType(tag: DW_TAG_member, name: "ecn_flags", scope: !143, file: !6, line: 236, baseType: !35, size: 32, offset: 928)
!166 = !DIDerivedType(tag: DW_TAG_member, name: "rate_delivered", scope: !143, file: !6, line: 237, baseType: !35, size: 32, offset: 960)
!167 = !DIDerivedType(tag: DW_TAG_member, name: "rate_interval_us", scope: !143, file: !6, line: 237, baseType: !35, size: 32, offset: 992)
!168 = !DIDerivedType(tag: DW_TAG_member, name: "packets_out", scope: !143, file: !6, line: 237, baseType: !35, size: 32, offset: 1024)
!169 = !DIDerivedType(tag: DW_TAG_member, name: "retrans_out", scope: !143, file: !6, line: 237, baseType: !35, size: 32, offset: 1056)
!170 = !DIDerivedType(tag: DW_TAG_member, name: "total_retrans", scope: !143, file: !6, line: 237, baseType: !35, size: 32, offset: 1088)
!171 = !DIDerivedType(tag: DW_TAG_member, name: "segs_in", scope: !143, file: !6, line: 238, baseType: !35, size: 32, offset: 1120)
!172 = !DIDerivedType(tag: DW_TAG_member, name: "data_segs_in", scope: !143, file: !6, line: 238, baseType: !35, size: 32, offset: 1152)
!173 = !DIDerivedType(tag: DW_TAG_member, name: "segs_out", scope: !143, file: !6, line: 238, baseType: !35, size: 32, offset: 1184)
!174 = !DIDerivedType(tag: DW_TAG_member, name: "data_segs_out", scope: !143, file: !6, line: 238, baseType: !35, size: 32, offset: 1216)
!175 = !DIDerivedType(tag: DW_TAG_member, name: "lost_out", scope: !143, file: !6, line: 238, baseType: !35, size: 32, offset: 1248)
!176 = !DIDerivedType(tag: DW_TAG_member, name: "sacked_out", scope: !143, file: !6, line: 238, baseType: !35, size: 32, offset: 1280)
!177 = !DIDerivedType(tag: DW_TAG_member, name: "sk_txhash", scope: !143, file: !6, line: 239, baseType: !35, size: 32, offset: 1312)
!178 = !DIDerivedType(tag: DW_TAG_member, name: "bytes_received", scope: !143, file: !6, line: 240, baseType: !67, size: 64, offset: 1344)
!179 = !DIDerivedType(tag: DW_TAG_member, name: "bytes_acked", scope: !143, file: !6, line: 240, baseType: !67, size: 64, offset: 1408)
!180 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !143, file: !6, line: 240, baseType: !67, size: 64, offset: 1472)
!181 = !DIDerivedType(tag: DW_TAG_member, name: "skb_data", scope: !143, file: !6, line: 240, baseType: !67, size: 64, offset: 1536)
!182 = !DIDerivedType(tag: DW_TAG_member, name: "skb_data_end", scope: !143, file: !6, line: 240, baseType: !67, size: 64, offset: 1600)
!183 = !DIDerivedType(tag: DW_TAG_member, name: "skb_len", scope: !143, file: !6, line: 241, baseType: !35, size: 32, offset: 1664)
!184 = !DIDerivedType(tag: DW_TAG_member, name: "skb_tcp_flags", scope: !143, file: !6, line: 241, baseType: !35, size: 32, offset: 1696)
!185 = !DIDerivedType(tag: DW_TAG_member, name: "skb_hwtstamp", scope: !143, file: !6, line: 242, baseType: !67, size: 64, offset: 1728)
!186 = !{!187}
!187 = !DILocalVariable(name: "ops", arg: 1, scope: !139, file: !3, line: 26, type: !142)
!188 = !DILocation(line: 0, scope: !139)
!189 = !DILocation(line: 27, column: 8, scope: !139)
!190 = !DILocation(line: 28, column: 12, scope: !191)
!191 = distinct !DILexicalBlock(scope: !139, file: !3, line: 28, column: 7)
!192 = !{!193, !25, i64 0}
!193 = !{!"bpf_sock_ops", !25, i64 0, !26, i64 4, !25, i64 20, !25, i64 24, !25, i64 28, !26, i64 32, !26, i64 48, !25, i64 64, !25, i64 68, !25, i64 72, !25, i64 76, !25, i64 80, !25, i64 84, !25, i64 88, !25, i64 92, !25, i64 96, !25, i64 100, !25, i64 104, !25, i64 108, !25, i64 112, !25, i64 116, !25, i64 120, !25, i64 124, !25, i64 128, !25, i64 132, !25, i64 136, !25, i64 140, !25, i64 144, !25, i64 148, !25, i64 152, !25, i64 156, !25, i64 160, !25, i64 164, !85, i64 168, !85, i64 176, !85, i64 184, !85, i64 192, !85, i64 200, !25, i64 208, !25, i64 212, !85, i64 216}
!194 = !DILocation(line: 28, column: 15, scope: !191, atomGroup: 2, atomRank: 2)
!195 = !DILocation(line: 28, column: 15, scope: !191, atomGroup: 2, atomRank: 1)
!196 = !DILocation(line: 0, scope: !191)
!197 = !DILocation(line: 30, column: 3, scope: !139, atomGroup: 4, atomRank: 1)
!198 = distinct !DISubprogram(name: "sock", scope: !3, file: !3, line: 33, type: !199, scopeLine: 33, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !221, keyInstructions: true)
!199 = !DISubroutineType(types: !200)
!200 = !{!7, !201}
!201 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !202, size: 64)
!202 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sock", file: !6, line: 221, size: 640, elements: !203)
!203 = !{!204, !205, !206, !207, !208, !209, !210, !211, !212, !213, !216, !217, !218, !219}
!204 = !DIDerivedType(tag: DW_TAG_member, name: "bound_dev_if", scope: !202, file: !6, line: 222, baseType: !35, size: 32)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !202, file: !6, line: 222, baseType: !35, size: 32, offset: 32)
!206 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !202, file: !6, line: 222, baseType: !35, size: 32, offset: 64)
!207 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !202, file: !6, line: 222, baseType: !35, size: 32, offset: 96)
!208 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !202, file: !6, line: 222, baseType: !35, size: 32, offset: 128)
!209 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !202, file: !6, line: 222, baseType: !35, size: 32, offset: 160)
!210 = !DIDerivedType(tag: DW_TAG_member, name: "src_ip4", scope: !202, file: !6, line: 222, baseType: !35, size: 32, offset: 192)
!211 = !DIDerivedType(tag: DW_TAG_member, name: "src_ip6", scope: !202, file: !6, line: 222, baseType: !61, size: 128, offset: 224)
!212 = !DIDerivedType(tag: DW_TAG_member, name: "src_port", scope: !202, file: !6, line: 223, baseType: !35, size: 32, offset: 352)
!213 = !DIDerivedType(tag: DW_TAG_member, name: "dst_port", scope: !202, file: !6, line: 224, baseType: !214, size: 16, offset: 384)
!214 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !215)
!215 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!216 = !DIDerivedType(tag: DW_TAG_member, name: "dst_ip4", scope: !202, file: !6, line: 225, baseType: !35, size: 32, offset: 416)
!217 = !DIDerivedType(tag: DW_TAG_member, name: "dst_ip6", scope: !202, file: !6, line: 225, baseType: !61, size: 128, offset: 448)
!218 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !202, file: !6, line: 225, baseType: !35, size: 32, offset: 576)
!219 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_mapping", scope: !202, file: !6, line: 226, baseType: !220, size: 32, offset: 608)
!220 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !7)
!221 = !{!222}
!222 = !DILocalVariable(name: "sk", arg: 1, scope: !198, file: !3, line: 33, type: !201)
!223 = !DILocation(line: 0, scope: !198)
!224 = !DILocation(line: 34, column: 20, scope: !198, atomGroup: 1, atomRank: 1)
!225 = !{!226, !25, i64 0}
!226 = !{!"bpf_sock", !25, i64 0, !25, i64 4, !25, i64 8, !25, i64 12, !25, i64 16, !25, i64 20, !25, i64 24, !26, i64 28, !25, i64 44, !227, i64 48, !25, i64 52, !26, i64 56, !25, i64 72, !25, i64 76}
!227 = !{!"short", !26, i64 0}
!228 = !DILocation(line: 35, column: 7, scope: !198)
!229 = !DILocation(line: 35, column: 12, scope: !198, atomGroup: 2, atomRank: 1)
!230 = !{!226, !25, i64 16}
!231 = !DILocation(line: 36, column: 7, scope: !198)
!232 = !DILocation(line: 36, column: 16, scope: !198, atomGroup: 3, atomRank: 1)
!233 = !{!226, !25, i64 20}
!234 = !DILocation(line: 37, column: 3, scope: !198, atomGroup: 4, atomRank: 1)
!235 = distinct !DISubprogram(name: "position", scope: !3, file: !3, line: 40, type: !236, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !243, keyInstructions: true)
!236 = !DISubroutineType(types: !237)
!237 = !{!7, !238}
!238 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !239, size: 64)
!239 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sysctl", file: !6, line: 261, size: 64, elements: !240)
!240 = !{!241, !242}
!241 = !DIDerivedType(tag: DW_TAG_member, name: "write", scope: !239, file: !6, line: 262, baseType: !35, size: 32)
!242 = !DIDerivedType(tag: DW_TAG_member, name: "file_pos", scope: !239, file: !6, line: 262, baseType: !35, size: 32, offset: 32)
!243 = !{!244}
!244 = !DILocalVariable(name: "ctx", arg: 1, scope: !235, file: !3, line: 40, type: !238)
!245 = !DILocation(line: 0, scope: !235)
!246 = !DILocation(line: 41, column: 12, scope: !247)
!247 = distinct !DILexicalBlock(scope: !235, file: !3, line: 41, column: 7)
!248 = !{!249, !25, i64 0}
!249 = !{!"bpf_sysctl", !25, i64 0, !25, i64 4}
!250 = !DILocation(line: 41, column: 7, scope: !247, atomGroup: 1, atomRank: 2)
!251 = !DILocation(line: 41, column: 7, scope: !247, atomGroup: 1, atomRank: 1)
!252 = !DILocation(line: 42, column: 10, scope: !247)
!253 = !DILocation(line: 42, column: 19, scope: !247, atomGroup: 2, atomRank: 1)
!254 = !{!249, !25, i64 4}
!255 = !DILocation(line: 42, column: 5, scope: !247)
!256 = !DILocation(line: 43, column: 3, scope: !235, atomGroup: 3, atomRank: 1)
