; ModuleID = 'flow_dissector.c'
source_filename = "flow_dissector.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @dissect], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 3) i32 @dissect(ptr noundef readonly captures(none) %0) #0 section "flow_dissector" !dbg !70 {
    #dbg_value(ptr %0, !117, !DIExpression(), !147)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 144, !dbg !148
  %3 = load ptr, ptr %2, align 8, !dbg !149, !tbaa !150
    #dbg_value(ptr %3, !118, !DIExpression(), !147)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 76, !dbg !153
  %5 = load i32, ptr %4, align 4, !dbg !154, !tbaa !155
  %6 = zext i32 %5 to i64, !dbg !158
  %7 = inttoptr i64 %6 to ptr, !dbg !159
    #dbg_value(ptr %7, !119, !DIExpression(), !147)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 80, !dbg !160
  %9 = load i32, ptr %8, align 8, !dbg !161, !tbaa !162
  %10 = zext i32 %9 to i64, !dbg !163
  %11 = inttoptr i64 %10 to ptr, !dbg !164
    #dbg_value(ptr %11, !120, !DIExpression(), !147)
  %12 = load i16, ptr %3, align 4, !dbg !165, !tbaa !166
    #dbg_value(i16 %12, !121, !DIExpression(), !147)
  %13 = icmp ugt i16 %12, 256, !dbg !169
  br i1 %13, label %51, label %14, !dbg !171

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 10, !dbg !172
  %16 = load i16, ptr %15, align 2, !dbg !172, !tbaa !173
  %17 = icmp eq i16 %16, 8, !dbg !174
  br i1 %17, label %18, label %51, !dbg !175

18:                                               ; preds = %14
  %19 = zext nneg i16 %12 to i64, !dbg !176
  %20 = getelementptr inbounds nuw i8, ptr %7, i64 %19, !dbg !177
    #dbg_value(ptr %20, !122, !DIExpression(), !178)
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 20, !dbg !179
  %22 = icmp samesign ugt ptr %21, %11, !dbg !181
  br i1 %22, label %51, label %23, !dbg !182

23:                                               ; preds = %18
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !183
  store i16 2048, ptr %24, align 4, !dbg !184, !tbaa !185
  %25 = getelementptr inbounds nuw i8, ptr %20, i64 9, !dbg !186
  %26 = load i8, ptr %25, align 1, !dbg !187, !tbaa !188
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 9, !dbg !190
  store i8 %26, ptr %27, align 1, !dbg !191, !tbaa !192
  %28 = getelementptr inbounds nuw i8, ptr %20, i64 12, !dbg !193
  %29 = load i32, ptr %28, align 4, !dbg !194, !tbaa !195
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !196
  store i32 %29, ptr %30, align 4, !dbg !197, !tbaa !66
  %31 = getelementptr inbounds nuw i8, ptr %20, i64 16, !dbg !198
  %32 = load i32, ptr %31, align 4, !dbg !199, !tbaa !200
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 32, !dbg !201
  store i32 %32, ptr %33, align 4, !dbg !202, !tbaa !66
  %34 = getelementptr inbounds nuw i8, ptr %20, i64 6, !dbg !203
  %35 = load i16, ptr %34, align 2, !dbg !203, !tbaa !204
  %36 = and i16 %35, -193, !dbg !205
  %37 = icmp ne i16 %36, 0, !dbg !206
  %38 = zext i1 %37 to i8, !dbg !207
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 6, !dbg !208
  store i8 %38, ptr %39, align 2, !dbg !209, !tbaa !210
  %40 = add nuw nsw i16 %12, 20, !dbg !211
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 2, !dbg !212
  store i16 %40, ptr %41, align 2, !dbg !213, !tbaa !214
  switch i8 %26, label %51 [
    i8 6, label %42
    i8 17, label %42
  ], !dbg !215

42:                                               ; preds = %23, %23
    #dbg_value(ptr %21, !139, !DIExpression(), !178)
  %43 = getelementptr inbounds nuw i8, ptr %20, i64 28, !dbg !217
  %44 = icmp samesign ugt ptr %43, %11, !dbg !219
  br i1 %44, label %51, label %45, !dbg !220

45:                                               ; preds = %42
  %46 = load i16, ptr %21, align 2, !dbg !221, !tbaa !222
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 12, !dbg !224
  store i16 %46, ptr %47, align 4, !dbg !225, !tbaa !226
  %48 = getelementptr inbounds nuw i8, ptr %20, i64 22, !dbg !227
  %49 = load i16, ptr %48, align 2, !dbg !228, !tbaa !229
  %50 = getelementptr inbounds nuw i8, ptr %3, i64 14, !dbg !230
  store i16 %49, ptr %50, align 2, !dbg !231, !tbaa !232
  br label %51, !dbg !233

51:                                               ; preds = %14, %18, %23, %42, %45, %1
  %52 = phi i32 [ 2, %42 ], [ 2, %1 ], [ 0, %23 ], [ 2, %18 ], [ 0, %45 ], [ 2, %14 ], !dbg !147
  ret i32 %52, !dbg !234
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!60, !61, !62, !63, !64}
!llvm.ident = !{!65}
!llvm.errno.tbaa = !{!66}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !58, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !28, globals: !57, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "flow_dissector.c", directory: ".")
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
!28 = !{!29, !55, !56}
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_flow_keys", file: !6, line: 271, size: 448, elements: !32)
!32 = !{!33, !36, !37, !38, !41, !42, !43, !44, !45, !46, !47, !52, !53, !54}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "nhoff", scope: !31, file: !6, line: 272, baseType: !34, size: 16)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !35)
!35 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "thoff", scope: !31, file: !6, line: 272, baseType: !34, size: 16, offset: 16)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "addr_proto", scope: !31, file: !6, line: 272, baseType: !34, size: 16, offset: 32)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "is_frag", scope: !31, file: !6, line: 273, baseType: !39, size: 8, offset: 48)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !40)
!40 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "is_first_frag", scope: !31, file: !6, line: 273, baseType: !39, size: 8, offset: 56)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "is_encap", scope: !31, file: !6, line: 273, baseType: !39, size: 8, offset: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "ip_proto", scope: !31, file: !6, line: 273, baseType: !39, size: 8, offset: 72)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "n_proto", scope: !31, file: !6, line: 274, baseType: !34, size: 16, offset: 80)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "sport", scope: !31, file: !6, line: 274, baseType: !34, size: 16, offset: 96)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "dport", scope: !31, file: !6, line: 274, baseType: !34, size: 16, offset: 112)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "ip6_src", scope: !31, file: !6, line: 275, baseType: !48, size: 128, offset: 128)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !49, size: 128, elements: !50)
!49 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!50 = !{!51}
!51 = !DISubrange(count: 4)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "ip6_dst", scope: !31, file: !6, line: 275, baseType: !48, size: 128, offset: 256)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !31, file: !6, line: 275, baseType: !49, size: 32, offset: 384)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "flow_label", scope: !31, file: !6, line: 275, baseType: !49, size: 32, offset: 416)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!56 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!57 = !{!0}
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !59, size: 32, elements: !50)
!59 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
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
!70 = distinct !DISubprogram(name: "dissect", scope: !3, file: !3, line: 4, type: !71, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116, keyInstructions: true)
!71 = !DISubroutineType(types: !72)
!72 = !{!73, !74}
!73 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !76)
!76 = !{!77, !78, !79, !80, !81, !82, !83, !84, !85, !86, !87, !88, !89, !93, !94, !95, !96, !97, !98, !99, !100, !101, !102, !103, !104, !105, !106, !109, !110, !111, !112, !113, !114, !115}
!77 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !75, file: !6, line: 210, baseType: !49, size: 32)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !75, file: !6, line: 210, baseType: !49, size: 32, offset: 32)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !75, file: !6, line: 210, baseType: !49, size: 32, offset: 64)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !75, file: !6, line: 210, baseType: !49, size: 32, offset: 96)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !75, file: !6, line: 210, baseType: !49, size: 32, offset: 128)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !75, file: !6, line: 210, baseType: !49, size: 32, offset: 160)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !75, file: !6, line: 210, baseType: !49, size: 32, offset: 192)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !75, file: !6, line: 211, baseType: !49, size: 32, offset: 224)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !75, file: !6, line: 211, baseType: !49, size: 32, offset: 256)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !75, file: !6, line: 211, baseType: !49, size: 32, offset: 288)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !75, file: !6, line: 211, baseType: !49, size: 32, offset: 320)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !75, file: !6, line: 211, baseType: !49, size: 32, offset: 352)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !75, file: !6, line: 211, baseType: !90, size: 160, offset: 384)
!90 = !DICompositeType(tag: DW_TAG_array_type, baseType: !49, size: 160, elements: !91)
!91 = !{!92}
!92 = !DISubrange(count: 5)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !75, file: !6, line: 211, baseType: !49, size: 32, offset: 544)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !75, file: !6, line: 212, baseType: !49, size: 32, offset: 576)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !75, file: !6, line: 212, baseType: !49, size: 32, offset: 608)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !75, file: !6, line: 212, baseType: !49, size: 32, offset: 640)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !75, file: !6, line: 212, baseType: !49, size: 32, offset: 672)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !75, file: !6, line: 212, baseType: !49, size: 32, offset: 704)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !75, file: !6, line: 212, baseType: !49, size: 32, offset: 736)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !75, file: !6, line: 212, baseType: !49, size: 32, offset: 768)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !75, file: !6, line: 213, baseType: !48, size: 128, offset: 800)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !75, file: !6, line: 213, baseType: !48, size: 128, offset: 928)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !75, file: !6, line: 213, baseType: !49, size: 32, offset: 1056)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !75, file: !6, line: 213, baseType: !49, size: 32, offset: 1088)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !75, file: !6, line: 213, baseType: !49, size: 32, offset: 1120)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !75, file: !6, line: 214, baseType: !107, size: 64, offset: 1152)
!107 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !108)
!108 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !75, file: !6, line: 214, baseType: !107, size: 64, offset: 1216)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !75, file: !6, line: 215, baseType: !49, size: 32, offset: 1280)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !75, file: !6, line: 215, baseType: !49, size: 32, offset: 1312)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !75, file: !6, line: 216, baseType: !107, size: 64, offset: 1344)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !75, file: !6, line: 217, baseType: !49, size: 32, offset: 1408)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !75, file: !6, line: 218, baseType: !39, size: 8, offset: 1440)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !75, file: !6, line: 219, baseType: !107, size: 64, offset: 1472)
!116 = !{!117, !118, !119, !120, !121, !122, !139}
!117 = !DILocalVariable(name: "skb", arg: 1, scope: !70, file: !3, line: 4, type: !74)
!118 = !DILocalVariable(name: "keys", scope: !70, file: !3, line: 5, type: !30)
!119 = !DILocalVariable(name: "data", scope: !70, file: !3, line: 6, type: !55)
!120 = !DILocalVariable(name: "end", scope: !70, file: !3, line: 6, type: !55)
!121 = !DILocalVariable(name: "at", scope: !70, file: !3, line: 7, type: !34)
!122 = !DILocalVariable(name: "ip", scope: !123, file: !3, line: 11, type: !125)
!123 = distinct !DILexicalBlock(scope: !124, file: !3, line: 10, column: 39)
!124 = distinct !DILexicalBlock(scope: !70, file: !3, line: 10, column: 7)
!125 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !126, size: 64)
!126 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !127)
!127 = !{!128, !129, !130, !131, !132, !133, !134, !135, !136, !137, !138}
!128 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !126, file: !6, line: 323, baseType: !39, size: 4, flags: DIFlagBitField, extraData: i64 0)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !126, file: !6, line: 323, baseType: !39, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !126, file: !6, line: 324, baseType: !39, size: 8, offset: 8)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !126, file: !6, line: 325, baseType: !34, size: 16, offset: 16)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !126, file: !6, line: 325, baseType: !34, size: 16, offset: 32)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !126, file: !6, line: 325, baseType: !34, size: 16, offset: 48)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !126, file: !6, line: 326, baseType: !39, size: 8, offset: 64)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !126, file: !6, line: 326, baseType: !39, size: 8, offset: 72)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !126, file: !6, line: 327, baseType: !34, size: 16, offset: 80)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !126, file: !6, line: 328, baseType: !49, size: 32, offset: 96)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !126, file: !6, line: 328, baseType: !49, size: 32, offset: 128)
!139 = !DILocalVariable(name: "udp", scope: !123, file: !3, line: 22, type: !140)
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !141, size: 64)
!141 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "udphdr", file: !6, line: 351, size: 64, elements: !142)
!142 = !{!143, !144, !145, !146}
!143 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !141, file: !6, line: 352, baseType: !34, size: 16)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "dest", scope: !141, file: !6, line: 352, baseType: !34, size: 16, offset: 16)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !141, file: !6, line: 352, baseType: !34, size: 16, offset: 32)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !141, file: !6, line: 352, baseType: !34, size: 16, offset: 48)
!147 = !DILocation(line: 0, scope: !70)
!148 = !DILocation(line: 5, column: 64, scope: !70)
!149 = !DILocation(line: 5, column: 32, scope: !70, atomGroup: 1, atomRank: 2)
!150 = !{!151, !151, i64 0}
!151 = !{!"p1 _ZTS13bpf_flow_keys", !152, i64 0}
!152 = !{!"any pointer", !68, i64 0}
!153 = !DILocation(line: 6, column: 35, scope: !70)
!154 = !DILocation(line: 6, column: 35, scope: !70, atomGroup: 2, atomRank: 4)
!155 = !{!156, !67, i64 76}
!156 = !{!"__sk_buff", !67, i64 0, !67, i64 4, !67, i64 8, !67, i64 12, !67, i64 16, !67, i64 20, !67, i64 24, !67, i64 28, !67, i64 32, !67, i64 36, !67, i64 40, !67, i64 44, !68, i64 48, !67, i64 68, !67, i64 72, !67, i64 76, !67, i64 80, !67, i64 84, !67, i64 88, !67, i64 92, !67, i64 96, !68, i64 100, !68, i64 116, !67, i64 132, !67, i64 136, !67, i64 140, !157, i64 144, !157, i64 152, !67, i64 160, !67, i64 164, !157, i64 168, !67, i64 176, !68, i64 180, !157, i64 184}
!157 = !{!"long long", !68, i64 0}
!158 = !DILocation(line: 6, column: 24, scope: !70, atomGroup: 2, atomRank: 3)
!159 = !DILocation(line: 6, column: 16, scope: !70, atomGroup: 2, atomRank: 2)
!160 = !DILocation(line: 6, column: 67, scope: !70)
!161 = !DILocation(line: 6, column: 67, scope: !70, atomGroup: 3, atomRank: 4)
!162 = !{!156, !67, i64 80}
!163 = !DILocation(line: 6, column: 56, scope: !70, atomGroup: 3, atomRank: 3)
!164 = !DILocation(line: 6, column: 48, scope: !70, atomGroup: 3, atomRank: 2)
!165 = !DILocation(line: 7, column: 18, scope: !70, atomGroup: 4, atomRank: 2)
!166 = !{!167, !168, i64 0}
!167 = !{!"bpf_flow_keys", !168, i64 0, !168, i64 2, !168, i64 4, !68, i64 6, !68, i64 7, !68, i64 8, !68, i64 9, !168, i64 10, !168, i64 12, !168, i64 14, !68, i64 16, !68, i64 32, !67, i64 48, !67, i64 52}
!168 = !{!"short", !68, i64 0}
!169 = !DILocation(line: 8, column: 10, scope: !170, atomGroup: 5, atomRank: 2)
!170 = distinct !DILexicalBlock(scope: !70, file: !3, line: 8, column: 7)
!171 = !DILocation(line: 8, column: 10, scope: !170, atomGroup: 5, atomRank: 1)
!172 = !DILocation(line: 10, column: 13, scope: !124)
!173 = !{!167, !168, i64 10}
!174 = !DILocation(line: 10, column: 21, scope: !124, atomGroup: 7, atomRank: 2)
!175 = !DILocation(line: 10, column: 21, scope: !124, atomGroup: 7, atomRank: 1)
!176 = !DILocation(line: 11, column: 29, scope: !123)
!177 = !DILocation(line: 11, column: 29, scope: !123, atomGroup: 8, atomRank: 2)
!178 = !DILocation(line: 0, scope: !123)
!179 = !DILocation(line: 12, column: 21, scope: !180)
!180 = distinct !DILexicalBlock(scope: !123, file: !3, line: 12, column: 9)
!181 = !DILocation(line: 12, column: 26, scope: !180, atomGroup: 9, atomRank: 2)
!182 = !DILocation(line: 12, column: 26, scope: !180, atomGroup: 9, atomRank: 1)
!183 = !DILocation(line: 14, column: 11, scope: !123)
!184 = !DILocation(line: 14, column: 22, scope: !123, atomGroup: 11, atomRank: 1)
!185 = !{!167, !168, i64 4}
!186 = !DILocation(line: 15, column: 26, scope: !123)
!187 = !DILocation(line: 15, column: 26, scope: !123, atomGroup: 12, atomRank: 2)
!188 = !{!189, !68, i64 9}
!189 = !{!"iphdr", !68, i64 0, !68, i64 0, !68, i64 1, !168, i64 2, !168, i64 4, !168, i64 6, !68, i64 8, !68, i64 9, !168, i64 10, !67, i64 12, !67, i64 16}
!190 = !DILocation(line: 15, column: 11, scope: !123)
!191 = !DILocation(line: 15, column: 20, scope: !123, atomGroup: 12, atomRank: 1)
!192 = !{!167, !68, i64 9}
!193 = !DILocation(line: 16, column: 28, scope: !123)
!194 = !DILocation(line: 16, column: 28, scope: !123, atomGroup: 13, atomRank: 2)
!195 = !{!189, !67, i64 12}
!196 = !DILocation(line: 16, column: 11, scope: !123)
!197 = !DILocation(line: 16, column: 22, scope: !123, atomGroup: 13, atomRank: 1)
!198 = !DILocation(line: 17, column: 28, scope: !123)
!199 = !DILocation(line: 17, column: 28, scope: !123, atomGroup: 14, atomRank: 2)
!200 = !{!189, !67, i64 16}
!201 = !DILocation(line: 17, column: 11, scope: !123)
!202 = !DILocation(line: 17, column: 22, scope: !123, atomGroup: 14, atomRank: 1)
!203 = !DILocation(line: 18, column: 28, scope: !123)
!204 = !{!189, !168, i64 6}
!205 = !DILocation(line: 18, column: 37, scope: !123)
!206 = !DILocation(line: 18, column: 22, scope: !123)
!207 = !DILocation(line: 18, column: 21, scope: !123, atomGroup: 15, atomRank: 2)
!208 = !DILocation(line: 18, column: 11, scope: !123)
!209 = !DILocation(line: 18, column: 19, scope: !123, atomGroup: 15, atomRank: 1)
!210 = !{!167, !68, i64 6}
!211 = !DILocation(line: 19, column: 22, scope: !123, atomGroup: 16, atomRank: 3)
!212 = !DILocation(line: 19, column: 11, scope: !123)
!213 = !DILocation(line: 19, column: 17, scope: !123, atomGroup: 16, atomRank: 1)
!214 = !{!167, !168, i64 2}
!215 = !DILocation(line: 20, column: 31, scope: !216, atomGroup: 17, atomRank: 1)
!216 = distinct !DILexicalBlock(scope: !123, file: !3, line: 20, column: 9)
!217 = !DILocation(line: 23, column: 22, scope: !218)
!218 = distinct !DILexicalBlock(scope: !123, file: !3, line: 23, column: 9)
!219 = !DILocation(line: 23, column: 27, scope: !218, atomGroup: 21, atomRank: 2)
!220 = !DILocation(line: 23, column: 27, scope: !218, atomGroup: 21, atomRank: 1)
!221 = !DILocation(line: 25, column: 24, scope: !123, atomGroup: 23, atomRank: 2)
!222 = !{!223, !168, i64 0}
!223 = !{!"udphdr", !168, i64 0, !168, i64 2, !168, i64 4, !168, i64 6}
!224 = !DILocation(line: 25, column: 11, scope: !123)
!225 = !DILocation(line: 25, column: 17, scope: !123, atomGroup: 23, atomRank: 1)
!226 = !{!167, !168, i64 12}
!227 = !DILocation(line: 26, column: 24, scope: !123)
!228 = !DILocation(line: 26, column: 24, scope: !123, atomGroup: 24, atomRank: 2)
!229 = !{!223, !168, i64 2}
!230 = !DILocation(line: 26, column: 11, scope: !123)
!231 = !DILocation(line: 26, column: 17, scope: !123, atomGroup: 24, atomRank: 1)
!232 = !{!167, !168, i64 14}
!233 = !DILocation(line: 27, column: 5, scope: !123, atomGroup: 25, atomRank: 1)
!234 = !DILocation(line: 30, column: 1, scope: !70, atomGroup: 27, atomRank: 1)
