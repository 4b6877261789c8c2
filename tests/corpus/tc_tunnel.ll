; ModuleID = 'tc_tunnel.c'
source_filename = "tc_tunnel.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.tunnel_key = type { i32, %union.anon, i8, i8, i16, i32, %union.anon.0 }
%union.anon = type { [4 x i32] }
%union.anon.0 = type { [4 x i32] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@peers = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !20
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @in, ptr @out, ptr @peers], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @in(ptr noundef %0) #0 section "tc" !dbg !75 {
  %2 = alloca %struct.tunnel_key, align 4, !DIAssignID !143
    #dbg_assign(i1 poison, !123, !DIExpression(), !143, ptr %2, !DIExpression(), !144)
    #dbg_value(ptr %0, !122, !DIExpression(), !144)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !145
  %3 = call i64 inttoptr (i64 20 to ptr)(ptr noundef %0, ptr noundef nonnull %2, i32 noundef 44, i64 noundef 0) #3, !dbg !146
  %4 = icmp slt i64 %3, 0, !dbg !148
  br i1 %4, label %10, label %5, !dbg !149

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !150
  %7 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @peers, ptr noundef nonnull %2, ptr noundef nonnull %6, i64 noundef 0) #3, !dbg !151
  %8 = load i32, ptr %2, align 4, !dbg !152, !tbaa !153
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !156
  store i32 %8, ptr %9, align 8, !dbg !157, !tbaa !158
  br label %10, !dbg !161

10:                                               ; preds = %1, %5
  %11 = phi i32 [ 0, %5 ], [ 2, %1 ], !dbg !144
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !162
  ret i32 %11, !dbg !163
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @out(ptr noundef %0) #0 section "tc" !dbg !164 {
  %2 = alloca %struct.tunnel_key, align 4, !DIAssignID !169
    #dbg_assign(i1 poison, !167, !DIExpression(), !169, ptr %2, !DIExpression(), !170)
    #dbg_value(ptr %0, !166, !DIExpression(), !170)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !171
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !172
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %3, i8 0, i64 40, i1 false), !dbg !172, !DIAssignID !173
    #dbg_assign(i8 0, !167, !DIExpression(), !173, ptr %2, !DIExpression(), !170)
    #dbg_assign(i8 0, !167, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !174, ptr poison, !DIExpression(), !170)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !175
  %5 = load i32, ptr %4, align 8, !dbg !176, !tbaa !158
  store i32 %5, ptr %2, align 4, !dbg !177, !tbaa !153, !DIAssignID !178
    #dbg_assign(i32 %5, !167, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !178, ptr %2, !DIExpression(), !170)
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 21, !dbg !179
  store i8 64, ptr %6, align 1, !dbg !177, !tbaa !180, !DIAssignID !181
    #dbg_assign(i8 64, !167, !DIExpression(DW_OP_LLVM_fragment, 168, 8), !181, ptr %6, !DIExpression(), !170)
  %7 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @peers, ptr noundef nonnull %2) #3, !dbg !182
    #dbg_value(ptr %7, !168, !DIExpression(), !170)
  %8 = icmp eq ptr %7, null, !dbg !183
  br i1 %8, label %20, label %9, !dbg !185

9:                                                ; preds = %1
  %10 = load i32, ptr %7, align 4, !dbg !186, !tbaa !71
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !187
  store i32 %10, ptr %11, align 4, !dbg !188, !tbaa !189, !DIAssignID !190
    #dbg_assign(i32 %10, !167, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !190, ptr %11, !DIExpression(), !170)
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !191
  %13 = load i32, ptr %12, align 8, !dbg !191, !tbaa !192
  %14 = trunc i32 %13 to i8, !dbg !193
  %15 = shl i8 %14, 2, !dbg !193
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 20, !dbg !194
  store i8 %15, ptr %16, align 4, !dbg !195, !tbaa !196, !DIAssignID !197
    #dbg_assign(i8 %15, !167, !DIExpression(DW_OP_LLVM_fragment, 160, 8), !197, ptr %16, !DIExpression(), !170)
  %17 = call i64 inttoptr (i64 21 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull %2, i32 noundef 44, i64 noundef 2) #3, !dbg !198
  %18 = icmp slt i64 %17, 0, !dbg !199
  %19 = select i1 %18, i32 2, i32 0, !dbg !200
  br label %20, !dbg !201

20:                                               ; preds = %1, %9
  %21 = phi i32 [ %19, %9 ], [ 2, %1 ], !dbg !170
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !202
  ret i32 %21, !dbg !203
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!65, !66, !67, !68, !69}
!llvm.ident = !{!70}
!llvm.errno.tbaa = !{!71}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !61, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !19, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tc_tunnel.c", directory: ".")
!4 = !{!5, !13}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !14, size: 32, elements: !15)
!14 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!15 = !{!16, !17, !18}
!16 = !DIEnumerator(name: "ANY", value: 0)
!17 = !DIEnumerator(name: "NOEXIST", value: 1)
!18 = !DIEnumerator(name: "EXIST", value: 2)
!19 = !{!0, !20, !38, !47, !54, !59}
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "peers", scope: !2, file: !3, line: 18, type: !22, isLocal: false, isDefinition: true)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 18, size: 256, elements: !23)
!23 = !{!24, !29, !34, !37}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !22, file: !3, line: 18, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 1)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !22, file: !3, line: 18, baseType: !30, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 4096, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 128)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !22, file: !3, line: 18, baseType: !35, size: 64, offset: 128)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !14)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !22, file: !3, line: 18, baseType: !35, size: 64, offset: 192)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression(DW_OP_constu, 20, DW_OP_stack_value))
!39 = distinct !DIGlobalVariable(name: "skb_get_tunnel_key", scope: !2, file: !6, line: 117, type: !40, isLocal: true, isDefinition: true)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = !DISubroutineType(types: !42)
!42 = !{!43, !44, !44, !36, !45}
!43 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !46)
!46 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!48 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !49, isLocal: true, isDefinition: true)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DISubroutineType(types: !51)
!51 = !{!43, !44, !52, !52, !45}
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!54 = !DIGlobalVariableExpression(var: !55, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!55 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !56, isLocal: true, isDefinition: true)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = !DISubroutineType(types: !58)
!58 = !{!44, !44, !52}
!59 = !DIGlobalVariableExpression(var: !60, expr: !DIExpression(DW_OP_constu, 21, DW_OP_stack_value))
!60 = distinct !DIGlobalVariable(name: "skb_set_tunnel_key", scope: !2, file: !6, line: 118, type: !40, isLocal: true, isDefinition: true)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !62, size: 32, elements: !63)
!62 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!63 = !{!64}
!64 = !DISubrange(count: 4)
!65 = !{i32 7, !"Dwarf Version", i32 5}
!66 = !{i32 2, !"Debug Info Version", i32 3}
!67 = !{i32 1, !"wchar_size", i32 4}
!68 = !{i32 7, !"frame-pointer", i32 2}
!69 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!70 = !{!"clang version 22.1.8"}
!71 = !{!72, !72, i64 0}
!72 = !{!"int", !73, i64 0}
!73 = !{!"omnipotent char", !74, i64 0}
!74 = !{!"Simple C/C++ TBAA"}
!75 = distinct !DISubprogram(name: "in", scope: !3, file: !3, line: 20, type: !76, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121, keyInstructions: true)
!76 = !DISubroutineType(types: !77)
!77 = !{!7, !78}
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !80)
!80 = !{!81, !82, !83, !84, !85, !86, !87, !88, !89, !90, !91, !92, !93, !97, !98, !99, !100, !101, !102, !103, !104, !105, !107, !108, !109, !110, !111, !112, !113, !114, !115, !116, !117, !120}
!81 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !79, file: !6, line: 210, baseType: !36, size: 32)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !79, file: !6, line: 210, baseType: !36, size: 32, offset: 32)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !79, file: !6, line: 210, baseType: !36, size: 32, offset: 64)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !79, file: !6, line: 210, baseType: !36, size: 32, offset: 96)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !79, file: !6, line: 210, baseType: !36, size: 32, offset: 128)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !79, file: !6, line: 210, baseType: !36, size: 32, offset: 160)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !79, file: !6, line: 210, baseType: !36, size: 32, offset: 192)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !79, file: !6, line: 211, baseType: !36, size: 32, offset: 224)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !79, file: !6, line: 211, baseType: !36, size: 32, offset: 256)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !79, file: !6, line: 211, baseType: !36, size: 32, offset: 288)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !79, file: !6, line: 211, baseType: !36, size: 32, offset: 320)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !79, file: !6, line: 211, baseType: !36, size: 32, offset: 352)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !79, file: !6, line: 211, baseType: !94, size: 160, offset: 384)
!94 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 160, elements: !95)
!95 = !{!96}
!96 = !DISubrange(count: 5)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !79, file: !6, line: 211, baseType: !36, size: 32, offset: 544)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !79, file: !6, line: 212, baseType: !36, size: 32, offset: 576)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !79, file: !6, line: 212, baseType: !36, size: 32, offset: 608)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !79, file: !6, line: 212, baseType: !36, size: 32, offset: 640)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !79, file: !6, line: 212, baseType: !36, size: 32, offset: 672)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !79, file: !6, line: 212, baseType: !36, size: 32, offset: 704)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !79, file: !6, line: 212, baseType: !36, size: 32, offset: 736)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !79, file: !6, line: 212, baseType: !36, size: 32, offset: 768)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !79, file: !6, line: 213, baseType: !106, size: 128, offset: 800)
!106 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 128, elements: !63)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !79, file: !6, line: 213, baseType: !106, size: 128, offset: 928)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !79, file: !6, line: 213, baseType: !36, size: 32, offset: 1056)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !79, file: !6, line: 213, baseType: !36, size: 32, offset: 1088)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !79, file: !6, line: 213, baseType: !36, size: 32, offset: 1120)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !79, file: !6, line: 214, baseType: !45, size: 64, offset: 1152)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !79, file: !6, line: 214, baseType: !45, size: 64, offset: 1216)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !79, file: !6, line: 215, baseType: !36, size: 32, offset: 1280)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !79, file: !6, line: 215, baseType: !36, size: 32, offset: 1312)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !79, file: !6, line: 216, baseType: !45, size: 64, offset: 1344)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !79, file: !6, line: 217, baseType: !36, size: 32, offset: 1408)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !79, file: !6, line: 218, baseType: !118, size: 8, offset: 1440)
!118 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !119)
!119 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !79, file: !6, line: 219, baseType: !45, size: 64, offset: 1472)
!121 = !{!122, !123}
!122 = !DILocalVariable(name: "skb", arg: 1, scope: !75, file: !3, line: 20, type: !78)
!123 = !DILocalVariable(name: "key", scope: !75, file: !3, line: 21, type: !124)
!124 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tunnel_key", file: !3, line: 4, size: 352, elements: !125)
!125 = !{!126, !127, !132, !133, !134, !137, !138}
!126 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !124, file: !3, line: 5, baseType: !36, size: 32)
!127 = !DIDerivedType(tag: DW_TAG_member, scope: !124, file: !3, line: 6, baseType: !128, size: 128, offset: 32)
!128 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !124, file: !3, line: 6, size: 128, elements: !129)
!129 = !{!130, !131}
!130 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ipv4", scope: !128, file: !3, line: 7, baseType: !36, size: 32)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ipv6", scope: !128, file: !3, line: 8, baseType: !106, size: 128)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !124, file: !3, line: 10, baseType: !118, size: 8, offset: 160)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !124, file: !3, line: 10, baseType: !118, size: 8, offset: 168)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "ext", scope: !124, file: !3, line: 11, baseType: !135, size: 16, offset: 176)
!135 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !136)
!136 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "label", scope: !124, file: !3, line: 12, baseType: !36, size: 32, offset: 192)
!138 = !DIDerivedType(tag: DW_TAG_member, scope: !124, file: !3, line: 13, baseType: !139, size: 128, offset: 224)
!139 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !124, file: !3, line: 13, size: 128, elements: !140)
!140 = !{!141, !142}
!141 = !DIDerivedType(tag: DW_TAG_member, name: "local_ipv4", scope: !139, file: !3, line: 14, baseType: !36, size: 32)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "local_ipv6", scope: !139, file: !3, line: 15, baseType: !106, size: 128)
!143 = distinct !DIAssignID()
!144 = !DILocation(line: 0, scope: !75)
!145 = !DILocation(line: 21, column: 3, scope: !75)
!146 = !DILocation(line: 22, column: 7, scope: !147)
!147 = distinct !DILexicalBlock(scope: !75, file: !3, line: 22, column: 7)
!148 = !DILocation(line: 22, column: 53, scope: !147, atomGroup: 1, atomRank: 2)
!149 = !DILocation(line: 22, column: 53, scope: !147, atomGroup: 1, atomRank: 1)
!150 = !DILocation(line: 24, column: 36, scope: !75)
!151 = !DILocation(line: 24, column: 3, scope: !75)
!152 = !DILocation(line: 25, column: 19, scope: !75, atomGroup: 3, atomRank: 2)
!153 = !{!154, !72, i64 0}
!154 = !{!"tunnel_key", !72, i64 0, !73, i64 4, !73, i64 20, !73, i64 21, !155, i64 22, !72, i64 24, !73, i64 28}
!155 = !{!"short", !73, i64 0}
!156 = !DILocation(line: 25, column: 8, scope: !75)
!157 = !DILocation(line: 25, column: 13, scope: !75, atomGroup: 3, atomRank: 1)
!158 = !{!159, !72, i64 8}
!159 = !{!"__sk_buff", !72, i64 0, !72, i64 4, !72, i64 8, !72, i64 12, !72, i64 16, !72, i64 20, !72, i64 24, !72, i64 28, !72, i64 32, !72, i64 36, !72, i64 40, !72, i64 44, !73, i64 48, !72, i64 68, !72, i64 72, !72, i64 76, !72, i64 80, !72, i64 84, !72, i64 88, !72, i64 92, !72, i64 96, !73, i64 100, !73, i64 116, !72, i64 132, !72, i64 136, !72, i64 140, !160, i64 144, !160, i64 152, !72, i64 160, !72, i64 164, !160, i64 168, !72, i64 176, !73, i64 180, !160, i64 184}
!160 = !{!"long long", !73, i64 0}
!161 = !DILocation(line: 26, column: 3, scope: !75, atomGroup: 4, atomRank: 1)
!162 = !DILocation(line: 27, column: 1, scope: !75)
!163 = !DILocation(line: 27, column: 1, scope: !75, atomGroup: 5, atomRank: 1)
!164 = distinct !DISubprogram(name: "out", scope: !3, file: !3, line: 29, type: !76, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !165, keyInstructions: true)
!165 = !{!166, !167, !168}
!166 = !DILocalVariable(name: "skb", arg: 1, scope: !164, file: !3, line: 29, type: !78)
!167 = !DILocalVariable(name: "key", scope: !164, file: !3, line: 30, type: !124)
!168 = !DILocalVariable(name: "peer", scope: !164, file: !3, line: 31, type: !35)
!169 = distinct !DIAssignID()
!170 = !DILocation(line: 0, scope: !164)
!171 = !DILocation(line: 30, column: 3, scope: !164)
!172 = !DILocation(line: 30, column: 21, scope: !164)
!173 = distinct !DIAssignID()
!174 = distinct !DIAssignID()
!175 = !DILocation(line: 30, column: 39, scope: !164)
!176 = !DILocation(line: 30, column: 39, scope: !164, atomGroup: 1, atomRank: 2)
!177 = !DILocation(line: 30, column: 27, scope: !164, atomGroup: 1, atomRank: 1)
!178 = distinct !DIAssignID()
!179 = !DILocation(line: 30, column: 27, scope: !164)
!180 = !{!154, !73, i64 21}
!181 = distinct !DIAssignID()
!182 = !DILocation(line: 31, column: 15, scope: !164, atomGroup: 2, atomRank: 2)
!183 = !DILocation(line: 32, column: 8, scope: !184, atomGroup: 3, atomRank: 2)
!184 = distinct !DILexicalBlock(scope: !164, file: !3, line: 32, column: 7)
!185 = !DILocation(line: 32, column: 7, scope: !184, atomGroup: 3, atomRank: 1)
!186 = !DILocation(line: 34, column: 21, scope: !164, atomGroup: 5, atomRank: 2)
!187 = !DILocation(line: 34, column: 7, scope: !164)
!188 = !DILocation(line: 34, column: 19, scope: !164, atomGroup: 5, atomRank: 1)
!189 = !{!73, !73, i64 0}
!190 = distinct !DIAssignID()
!191 = !DILocation(line: 35, column: 18, scope: !164)
!192 = !{!159, !72, i64 32}
!193 = !DILocation(line: 35, column: 13, scope: !164, atomGroup: 6, atomRank: 2)
!194 = !DILocation(line: 35, column: 7, scope: !164)
!195 = !DILocation(line: 35, column: 11, scope: !164, atomGroup: 6, atomRank: 1)
!196 = !{!154, !73, i64 20}
!197 = distinct !DIAssignID()
!198 = !DILocation(line: 36, column: 10, scope: !164)
!199 = !DILocation(line: 36, column: 56, scope: !164)
!200 = !DILocation(line: 36, column: 10, scope: !164, atomGroup: 7, atomRank: 2)
!201 = !DILocation(line: 36, column: 3, scope: !164, atomGroup: 7, atomRank: 1)
!202 = !DILocation(line: 37, column: 1, scope: !164)
!203 = !DILocation(line: 37, column: 1, scope: !164, atomGroup: 8, atomRank: 1)
