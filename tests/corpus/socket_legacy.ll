; ModuleID = 'socket_legacy.c'
source_filename = "socket_legacy.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@sizes = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !29
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @filter, ptr @sizes], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 -1, 129) i32 @filter(ptr noundef %0) #0 section "socket" !dbg !73 {
  %2 = alloca i32, align 4, !DIAssignID !125
    #dbg_assign(i1 poison, !121, !DIExpression(), !125, ptr %2, !DIExpression(), !126)
    #dbg_value(ptr %0, !120, !DIExpression(), !126)
  %3 = tail call i64 @llvm.bpf.load.half(ptr noundef %0, i64 noundef 12), !dbg !127
  %4 = icmp eq i64 %3, 2048, !dbg !129
  br i1 %4, label %5, label %32, !dbg !130

5:                                                ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !131
  %6 = tail call i64 @llvm.bpf.load.byte(ptr noundef %0, i64 noundef 23), !dbg !132
  %7 = trunc i64 %6 to i32, !dbg !133
  store i32 %7, ptr %2, align 4, !dbg !134, !tbaa !69, !DIAssignID !135
    #dbg_assign(i32 %7, !121, !DIExpression(), !135, ptr %2, !DIExpression(), !126)
  %8 = tail call i64 @llvm.bpf.load.byte(ptr noundef %0, i64 noundef 14), !dbg !136
    #dbg_value(i64 %8, !122, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 15, DW_OP_and, DW_OP_stack_value), !126)
  %9 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @sizes, ptr noundef nonnull %2) #3, !dbg !137
    #dbg_value(ptr %9, !123, !DIExpression(), !126)
  %10 = icmp eq ptr %9, null, !dbg !138
  br i1 %10, label %15, label %11, !dbg !140

11:                                               ; preds = %5
  %12 = load i32, ptr %0, align 8, !dbg !141, !tbaa !142
  %13 = zext i32 %12 to i64, !dbg !145
  %14 = atomicrmw add ptr %9, i64 %13 seq_cst, align 8, !dbg !146
  br label %15, !dbg !146

15:                                               ; preds = %11, %5
  %16 = load i32, ptr %2, align 4, !dbg !147, !tbaa !69
  switch i32 %16, label %17 [
    i32 17, label %22
    i32 6, label %22
  ], !dbg !149

17:                                               ; preds = %15
  %18 = call i64 @llvm.bpf.load.word(ptr noundef %0, i64 noundef 26), !dbg !150
  %19 = and i64 %18, -16777216, !dbg !151
  %20 = icmp eq i64 %19, 167772160, !dbg !151
  %21 = select i1 %20, i32 64, i32 0, !dbg !152
  br label %30, !dbg !153

22:                                               ; preds = %15, %15
  %23 = shl i64 %8, 2, !dbg !154
  %24 = and i64 %23, 60, !dbg !154
  %25 = add nuw nsw i64 %24, 16, !dbg !155
  %26 = call i64 @llvm.bpf.load.half(ptr noundef %0, i64 noundef %25), !dbg !156
    #dbg_value(i64 %26, !124, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !126)
  %27 = and i64 %26, 4294967295, !dbg !157
  %28 = icmp eq i64 %27, 53, !dbg !157
  %29 = select i1 %28, i32 -1, i32 128, !dbg !158
  br label %30

30:                                               ; preds = %22, %17
  %31 = phi i32 [ %21, %17 ], [ %29, %22 ], !dbg !126
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !159
  br label %32

32:                                               ; preds = %1, %30
  %33 = phi i32 [ %31, %30 ], [ 0, %1 ], !dbg !126
  ret i32 %33, !dbg !160
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(read)
declare !dbg !161 i64 @llvm.bpf.load.half(ptr, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(read)
declare !dbg !167 i64 @llvm.bpf.load.byte(ptr, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(read)
declare !dbg !171 i64 @llvm.bpf.load.word(ptr, i64) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(read) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!63, !64, !65, !66, !67}
!llvm.ident = !{!68}
!llvm.errno.tbaa = !{!69}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !59, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !28, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "socket_legacy.c", directory: ".")
!4 = !{!5, !15}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 294, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13, !14}
!9 = !DIEnumerator(name: "ETH_IP", value: 2048)
!10 = !DIEnumerator(name: "ETH_ARP", value: 2054)
!11 = !DIEnumerator(name: "ETH_VLAN", value: 33024)
!12 = !DIEnumerator(name: "ETH_QINQ", value: 34984)
!13 = !DIEnumerator(name: "ETH_IP6", value: 34525)
!14 = !DIEnumerator(name: "ETH_MPLS", value: 34887)
!15 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 302, baseType: !7, size: 32, elements: !16)
!16 = !{!17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27}
!17 = !DIEnumerator(name: "P_HOPOPTS", value: 0)
!18 = !DIEnumerator(name: "P_ICMP", value: 1)
!19 = !DIEnumerator(name: "P_IPIP", value: 4)
!20 = !DIEnumerator(name: "P_TCP", value: 6)
!21 = !DIEnumerator(name: "P_UDP", value: 17)
!22 = !DIEnumerator(name: "P_IP6", value: 41)
!23 = !DIEnumerator(name: "P_ROUTING", value: 43)
!24 = !DIEnumerator(name: "P_FRAGMENT", value: 44)
!25 = !DIEnumerator(name: "P_GRE", value: 47)
!26 = !DIEnumerator(name: "P_ICMP6", value: 58)
!27 = !DIEnumerator(name: "P_DSTOPTS", value: 60)
!28 = !{!0, !29, !51}
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "sizes", scope: !2, file: !3, line: 7, type: !31, isLocal: false, isDefinition: true)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 7, size: 256, elements: !32)
!32 = !{!33, !39, !44, !47}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !31, file: !3, line: 7, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 64, elements: !37)
!36 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!37 = !{!38}
!38 = !DISubrange(count: 2)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !31, file: !3, line: 7, baseType: !40, size: 64, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 8192, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 256)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !31, file: !3, line: 7, baseType: !45, size: 64, offset: 128)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !31, file: !3, line: 7, baseType: !48, size: 64, offset: 192)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !50)
!50 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!52 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !53, isLocal: true, isDefinition: true)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = !DISubroutineType(types: !55)
!55 = !{!56, !56, !57}
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!59 = !DICompositeType(tag: DW_TAG_array_type, baseType: !60, size: 32, elements: !61)
!60 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!61 = !{!62}
!62 = !DISubrange(count: 4)
!63 = !{i32 7, !"Dwarf Version", i32 5}
!64 = !{i32 2, !"Debug Info Version", i32 3}
!65 = !{i32 1, !"wchar_size", i32 4}
!66 = !{i32 7, !"frame-pointer", i32 2}
!67 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!68 = !{!"clang version 22.1.8"}
!69 = !{!70, !70, i64 0}
!70 = !{!"int", !71, i64 0}
!71 = !{!"omnipotent char", !72, i64 0}
!72 = !{!"Simple C/C++ TBAA"}
!73 = distinct !DISubprogram(name: "filter", scope: !3, file: !3, line: 9, type: !74, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !119, keyInstructions: true)
!74 = !DISubroutineType(types: !75)
!75 = !{!36, !76}
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!77 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !78)
!78 = !{!79, !80, !81, !82, !83, !84, !85, !86, !87, !88, !89, !90, !91, !95, !96, !97, !98, !99, !100, !101, !102, !103, !105, !106, !107, !108, !109, !110, !111, !112, !113, !114, !115, !118}
!79 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !77, file: !6, line: 210, baseType: !46, size: 32)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !77, file: !6, line: 210, baseType: !46, size: 32, offset: 32)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !77, file: !6, line: 210, baseType: !46, size: 32, offset: 64)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !77, file: !6, line: 210, baseType: !46, size: 32, offset: 96)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !77, file: !6, line: 210, baseType: !46, size: 32, offset: 128)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !77, file: !6, line: 210, baseType: !46, size: 32, offset: 160)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !77, file: !6, line: 210, baseType: !46, size: 32, offset: 192)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !77, file: !6, line: 211, baseType: !46, size: 32, offset: 224)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !77, file: !6, line: 211, baseType: !46, size: 32, offset: 256)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !77, file: !6, line: 211, baseType: !46, size: 32, offset: 288)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !77, file: !6, line: 211, baseType: !46, size: 32, offset: 320)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !77, file: !6, line: 211, baseType: !46, size: 32, offset: 352)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !77, file: !6, line: 211, baseType: !92, size: 160, offset: 384)
!92 = !DICompositeType(tag: DW_TAG_array_type, baseType: !46, size: 160, elements: !93)
!93 = !{!94}
!94 = !DISubrange(count: 5)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !77, file: !6, line: 211, baseType: !46, size: 32, offset: 544)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !77, file: !6, line: 212, baseType: !46, size: 32, offset: 576)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !77, file: !6, line: 212, baseType: !46, size: 32, offset: 608)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !77, file: !6, line: 212, baseType: !46, size: 32, offset: 640)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !77, file: !6, line: 212, baseType: !46, size: 32, offset: 672)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !77, file: !6, line: 212, baseType: !46, size: 32, offset: 704)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !77, file: !6, line: 212, baseType: !46, size: 32, offset: 736)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !77, file: !6, line: 212, baseType: !46, size: 32, offset: 768)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !77, file: !6, line: 213, baseType: !104, size: 128, offset: 800)
!104 = !DICompositeType(tag: DW_TAG_array_type, baseType: !46, size: 128, elements: !61)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !77, file: !6, line: 213, baseType: !104, size: 128, offset: 928)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !77, file: !6, line: 213, baseType: !46, size: 32, offset: 1056)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !77, file: !6, line: 213, baseType: !46, size: 32, offset: 1088)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !77, file: !6, line: 213, baseType: !46, size: 32, offset: 1120)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !77, file: !6, line: 214, baseType: !49, size: 64, offset: 1152)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !77, file: !6, line: 214, baseType: !49, size: 64, offset: 1216)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !77, file: !6, line: 215, baseType: !46, size: 32, offset: 1280)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !77, file: !6, line: 215, baseType: !46, size: 32, offset: 1312)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !77, file: !6, line: 216, baseType: !49, size: 64, offset: 1344)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !77, file: !6, line: 217, baseType: !46, size: 32, offset: 1408)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !77, file: !6, line: 218, baseType: !116, size: 8, offset: 1440)
!116 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !117)
!117 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !77, file: !6, line: 219, baseType: !49, size: 64, offset: 1472)
!119 = !{!120, !121, !122, !123, !124}
!120 = !DILocalVariable(name: "skb", arg: 1, scope: !73, file: !3, line: 9, type: !76)
!121 = !DILocalVariable(name: "protocol", scope: !73, file: !3, line: 12, type: !46)
!122 = !DILocalVariable(name: "words", scope: !73, file: !3, line: 13, type: !46)
!123 = !DILocalVariable(name: "size", scope: !73, file: !3, line: 14, type: !48)
!124 = !DILocalVariable(name: "port", scope: !73, file: !3, line: 19, type: !46)
!125 = distinct !DIAssignID()
!126 = !DILocation(line: 0, scope: !73)
!127 = !DILocation(line: 10, column: 7, scope: !128)
!128 = distinct !DILexicalBlock(scope: !73, file: !3, line: 10, column: 7)
!129 = !DILocation(line: 10, column: 26, scope: !128, atomGroup: 1, atomRank: 2)
!130 = !DILocation(line: 10, column: 26, scope: !128, atomGroup: 1, atomRank: 1)
!131 = !DILocation(line: 12, column: 3, scope: !73)
!132 = !DILocation(line: 12, column: 18, scope: !73, atomGroup: 3, atomRank: 3)
!133 = !DILocation(line: 12, column: 18, scope: !73, atomGroup: 3, atomRank: 2)
!134 = !DILocation(line: 12, column: 7, scope: !73, atomGroup: 3, atomRank: 1)
!135 = distinct !DIAssignID()
!136 = !DILocation(line: 13, column: 15, scope: !73)
!137 = !DILocation(line: 14, column: 15, scope: !73, atomGroup: 5, atomRank: 2)
!138 = !DILocation(line: 15, column: 7, scope: !139, atomGroup: 6, atomRank: 2)
!139 = distinct !DILexicalBlock(scope: !73, file: !3, line: 15, column: 7)
!140 = !DILocation(line: 15, column: 7, scope: !139, atomGroup: 6, atomRank: 1)
!141 = !DILocation(line: 16, column: 37, scope: !139)
!142 = !{!143, !70, i64 0}
!143 = !{!"__sk_buff", !70, i64 0, !70, i64 4, !70, i64 8, !70, i64 12, !70, i64 16, !70, i64 20, !70, i64 24, !70, i64 28, !70, i64 32, !70, i64 36, !70, i64 40, !70, i64 44, !71, i64 48, !70, i64 68, !70, i64 72, !70, i64 76, !70, i64 80, !70, i64 84, !70, i64 88, !70, i64 92, !70, i64 96, !71, i64 100, !71, i64 116, !70, i64 132, !70, i64 136, !70, i64 140, !144, i64 144, !144, i64 152, !70, i64 160, !70, i64 164, !144, i64 168, !70, i64 176, !71, i64 180, !144, i64 184}
!144 = !{!"long long", !71, i64 0}
!145 = !DILocation(line: 16, column: 32, scope: !139)
!146 = !DILocation(line: 16, column: 5, scope: !139)
!147 = !DILocation(line: 17, column: 7, scope: !148)
!148 = distinct !DILexicalBlock(scope: !73, file: !3, line: 17, column: 7)
!149 = !DILocation(line: 17, column: 25, scope: !148, atomGroup: 7, atomRank: 1)
!150 = !DILocation(line: 18, column: 12, scope: !148)
!151 = !DILocation(line: 18, column: 42, scope: !148)
!152 = !DILocation(line: 18, column: 12, scope: !148, atomGroup: 9, atomRank: 2)
!153 = !DILocation(line: 18, column: 5, scope: !148, atomGroup: 9, atomRank: 1)
!154 = !DILocation(line: 19, column: 40, scope: !73)
!155 = !DILocation(line: 19, column: 44, scope: !73)
!156 = !DILocation(line: 19, column: 14, scope: !73, atomGroup: 10, atomRank: 3)
!157 = !DILocation(line: 20, column: 15, scope: !73)
!158 = !DILocation(line: 20, column: 10, scope: !73, atomGroup: 11, atomRank: 2)
!159 = !DILocation(line: 21, column: 1, scope: !73)
!160 = !DILocation(line: 21, column: 1, scope: !73, atomGroup: 12, atomRank: 1)
!161 = !DISubprogram(name: "load_half", linkageName: "llvm.bpf.load.half", scope: !3, file: !3, line: 5, type: !162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !164)
!162 = !DISubroutineType(types: !163)
!163 = !{!49, !56, !49}
!164 = !{!165, !166}
!165 = !DILocalVariable(name: "skb", arg: 1, scope: !161, file: !3, line: 5, type: !56)
!166 = !DILocalVariable(name: "at", arg: 2, scope: !161, file: !3, line: 5, type: !49)
!167 = !DISubprogram(name: "load_byte", linkageName: "llvm.bpf.load.byte", scope: !3, file: !3, line: 4, type: !162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !168)
!168 = !{!169, !170}
!169 = !DILocalVariable(name: "skb", arg: 1, scope: !167, file: !3, line: 4, type: !56)
!170 = !DILocalVariable(name: "at", arg: 2, scope: !167, file: !3, line: 4, type: !49)
!171 = !DISubprogram(name: "load_word", linkageName: "llvm.bpf.load.word", scope: !3, file: !3, line: 6, type: !162, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !172)
!172 = !{!173, !174}
!173 = !DILocalVariable(name: "skb", arg: 1, scope: !171, file: !3, line: 6, type: !56)
!174 = !DILocalVariable(name: "at", arg: 2, scope: !171, file: !3, line: 6, type: !49)
