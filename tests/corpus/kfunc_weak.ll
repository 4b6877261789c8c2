; ModuleID = 'kfunc_weak.c'
source_filename = "kfunc_weak.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@seen = dso_local local_unnamed_addr global i64 0, align 8, !dbg !14
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @guarded], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @guarded(ptr noundef readonly captures(none) %0) #0 section "tc" !dbg !32 {
    #dbg_value(ptr %0, !81, !DIExpression(), !82)
  tail call void @bpf_rcu_read_lock() #2, !dbg !83
  %2 = load i32, ptr %0, align 8, !dbg !84, !tbaa !85
  %3 = zext i32 %2 to i64, !dbg !88
  %4 = load i64, ptr @seen, align 8, !dbg !89, !tbaa !90
  %5 = add i64 %4, %3, !dbg !91
  store i64 %5, ptr @seen, align 8, !dbg !92, !tbaa !90
  tail call void @bpf_rcu_read_unlock() #2, !dbg !93
  %6 = icmp eq ptr @bpf_get_kmem_cache_nothing, null, !dbg !94
  %7 = load i64, ptr @seen, align 8, !dbg !96, !tbaa !90
  br i1 %6, label %12, label %8, !dbg !97

8:                                                ; preds = %1
  %9 = tail call i64 @bpf_get_kmem_cache_nothing(i64 noundef %7) #2, !dbg !98
  %10 = load i64, ptr @seen, align 8, !dbg !99, !tbaa !90
  %11 = add i64 %10, %9, !dbg !100
  store i64 %11, ptr @seen, align 8, !dbg !101, !tbaa !90
  br label %12, !dbg !102

12:                                               ; preds = %8, %1
  %13 = phi i64 [ %11, %8 ], [ %7, %1 ], !dbg !96
  %14 = and i64 %13, 1, !dbg !103
  %15 = icmp eq i64 %14, 0, !dbg !96
  %16 = select i1 %15, i32 2, i32 0, !dbg !104
  ret i32 %16, !dbg !105
}

declare !dbg !106 dso_local void @bpf_rcu_read_lock() local_unnamed_addr #1 section ".ksyms"

declare !dbg !109 dso_local void @bpf_rcu_read_unlock() local_unnamed_addr #1 section ".ksyms"

declare !dbg !110 extern_weak dso_local i64 @bpf_get_kmem_cache_nothing(i64 noundef) #1 section ".ksyms"

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!22, !23, !24, !25, !26}
!llvm.ident = !{!27}
!llvm.errno.tbaa = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !18, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "kfunc_weak.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!0, !14}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "seen", scope: !2, file: !3, line: 7, type: !16, isLocal: false, isDefinition: true)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !17)
!17 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 32, elements: !20)
!19 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!20 = !{!21}
!21 = !DISubrange(count: 4)
!22 = !{i32 7, !"Dwarf Version", i32 5}
!23 = !{i32 2, !"Debug Info Version", i32 3}
!24 = !{i32 1, !"wchar_size", i32 4}
!25 = !{i32 7, !"frame-pointer", i32 2}
!26 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!27 = !{!"clang version 22.1.8"}
!28 = !{!29, !29, i64 0}
!29 = !{!"int", !30, i64 0}
!30 = !{!"omnipotent char", !31, i64 0}
!31 = !{!"Simple C/C++ TBAA"}
!32 = distinct !DISubprogram(name: "guarded", scope: !3, file: !3, line: 9, type: !33, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !80, keyInstructions: true)
!33 = !DISubroutineType(types: !34)
!34 = !{!7, !35}
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !37)
!37 = !{!38, !41, !42, !43, !44, !45, !46, !47, !48, !49, !50, !51, !52, !56, !57, !58, !59, !60, !61, !62, !63, !64, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !79}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !36, file: !6, line: 210, baseType: !39, size: 32)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !40)
!40 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !36, file: !6, line: 210, baseType: !39, size: 32, offset: 32)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !36, file: !6, line: 210, baseType: !39, size: 32, offset: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !36, file: !6, line: 210, baseType: !39, size: 32, offset: 96)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !36, file: !6, line: 210, baseType: !39, size: 32, offset: 128)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !36, file: !6, line: 210, baseType: !39, size: 32, offset: 160)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !36, file: !6, line: 210, baseType: !39, size: 32, offset: 192)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !36, file: !6, line: 211, baseType: !39, size: 32, offset: 224)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !36, file: !6, line: 211, baseType: !39, size: 32, offset: 256)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !36, file: !6, line: 211, baseType: !39, size: 32, offset: 288)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !36, file: !6, line: 211, baseType: !39, size: 32, offset: 320)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !36, file: !6, line: 211, baseType: !39, size: 32, offset: 352)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !36, file: !6, line: 211, baseType: !53, size: 160, offset: 384)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 160, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 5)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !36, file: !6, line: 211, baseType: !39, size: 32, offset: 544)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !36, file: !6, line: 212, baseType: !39, size: 32, offset: 576)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !36, file: !6, line: 212, baseType: !39, size: 32, offset: 608)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !36, file: !6, line: 212, baseType: !39, size: 32, offset: 640)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !36, file: !6, line: 212, baseType: !39, size: 32, offset: 672)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !36, file: !6, line: 212, baseType: !39, size: 32, offset: 704)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !36, file: !6, line: 212, baseType: !39, size: 32, offset: 736)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !36, file: !6, line: 212, baseType: !39, size: 32, offset: 768)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !36, file: !6, line: 213, baseType: !65, size: 128, offset: 800)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 128, elements: !20)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !36, file: !6, line: 213, baseType: !65, size: 128, offset: 928)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !36, file: !6, line: 213, baseType: !39, size: 32, offset: 1056)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !36, file: !6, line: 213, baseType: !39, size: 32, offset: 1088)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !36, file: !6, line: 213, baseType: !39, size: 32, offset: 1120)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !36, file: !6, line: 214, baseType: !16, size: 64, offset: 1152)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !36, file: !6, line: 214, baseType: !16, size: 64, offset: 1216)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !36, file: !6, line: 215, baseType: !39, size: 32, offset: 1280)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !36, file: !6, line: 215, baseType: !39, size: 32, offset: 1312)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !36, file: !6, line: 216, baseType: !16, size: 64, offset: 1344)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !36, file: !6, line: 217, baseType: !39, size: 32, offset: 1408)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !36, file: !6, line: 218, baseType: !77, size: 8, offset: 1440)
!77 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !78)
!78 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !36, file: !6, line: 219, baseType: !16, size: 64, offset: 1472)
!80 = !{!81}
!81 = !DILocalVariable(name: "skb", arg: 1, scope: !32, file: !3, line: 9, type: !35)
!82 = !DILocation(line: 0, scope: !32)
!83 = !DILocation(line: 10, column: 3, scope: !32)
!84 = !DILocation(line: 11, column: 16, scope: !32)
!85 = !{!86, !29, i64 0}
!86 = !{!"__sk_buff", !29, i64 0, !29, i64 4, !29, i64 8, !29, i64 12, !29, i64 16, !29, i64 20, !29, i64 24, !29, i64 28, !29, i64 32, !29, i64 36, !29, i64 40, !29, i64 44, !30, i64 48, !29, i64 68, !29, i64 72, !29, i64 76, !29, i64 80, !29, i64 84, !29, i64 88, !29, i64 92, !29, i64 96, !30, i64 100, !30, i64 116, !29, i64 132, !29, i64 136, !29, i64 140, !87, i64 144, !87, i64 152, !29, i64 160, !29, i64 164, !87, i64 168, !29, i64 176, !30, i64 180, !87, i64 184}
!87 = !{!"long long", !30, i64 0}
!88 = !DILocation(line: 11, column: 11, scope: !32)
!89 = !DILocation(line: 11, column: 8, scope: !32)
!90 = !{!87, !87, i64 0}
!91 = !DILocation(line: 11, column: 8, scope: !32, atomGroup: 1, atomRank: 2)
!92 = !DILocation(line: 11, column: 8, scope: !32, atomGroup: 1, atomRank: 1)
!93 = !DILocation(line: 12, column: 3, scope: !32)
!94 = !DILocation(line: 13, column: 7, scope: !95, atomGroup: 2, atomRank: 2)
!95 = distinct !DILexicalBlock(scope: !32, file: !3, line: 13, column: 7)
!96 = !DILocation(line: 15, column: 10, scope: !32)
!97 = !DILocation(line: 13, column: 7, scope: !95, atomGroup: 2, atomRank: 1)
!98 = !DILocation(line: 14, column: 13, scope: !95)
!99 = !DILocation(line: 14, column: 10, scope: !95)
!100 = !DILocation(line: 14, column: 10, scope: !95, atomGroup: 3, atomRank: 2)
!101 = !DILocation(line: 14, column: 10, scope: !95, atomGroup: 3, atomRank: 1)
!102 = !DILocation(line: 14, column: 5, scope: !95)
!103 = !DILocation(line: 15, column: 15, scope: !32)
!104 = !DILocation(line: 15, column: 10, scope: !32, atomGroup: 4, atomRank: 2)
!105 = !DILocation(line: 15, column: 3, scope: !32, atomGroup: 4, atomRank: 1)
!106 = !DISubprogram(name: "bpf_rcu_read_lock", scope: !3, file: !3, line: 5, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!107 = !DISubroutineType(types: !108)
!108 = !{null}
!109 = !DISubprogram(name: "bpf_rcu_read_unlock", scope: !3, file: !3, line: 6, type: !107, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!110 = !DISubprogram(name: "bpf_get_kmem_cache_nothing", scope: !3, file: !3, line: 4, type: !111, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !113)
!111 = !DISubroutineType(types: !112)
!112 = !{!16, !16}
!113 = !{!114}
!114 = !DILocalVariable(name: "address", arg: 1, scope: !110, file: !3, line: 4, type: !16)
