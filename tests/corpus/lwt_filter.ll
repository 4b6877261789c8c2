; ModuleID = 'lwt_filter.c'
source_filename = "lwt_filter.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.outer = type { %struct.iphdr, i32 }
%struct.iphdr = type { i8, i8, i16, i16, i16, i8, i8, i16, i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@__const.out.outer = private unnamed_addr constant %struct.outer { %struct.iphdr { i8 69, i8 0, i16 0, i16 0, i16 0, i8 32, i8 47, i16 0, i32 16777226, i32 0 }, i32 524288 }, align 4
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @in, ptr @out], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 3) i32 @in(ptr noundef captures(none) %0) #0 section "lwt_in" !dbg !48 {
    #dbg_value(ptr poison, !103, !DIExpression(), !111)
    #dbg_value(ptr %0, !96, !DIExpression(), !113)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 76, !dbg !114
  %3 = load i32, ptr %2, align 4, !dbg !115, !tbaa !116
  %4 = zext i32 %3 to i64, !dbg !119
  %5 = inttoptr i64 %4 to ptr, !dbg !120
    #dbg_value(ptr %5, !97, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !113)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 80, !dbg !114
  %7 = load i32, ptr %6, align 8, !dbg !115, !tbaa !121
  %8 = zext i32 %7 to i64, !dbg !119
  %9 = inttoptr i64 %8 to ptr, !dbg !120
    #dbg_value(ptr %9, !97, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !113)
    #dbg_value(ptr undef, !103, !DIExpression(), !111)
    #dbg_value(i32 20, !109, !DIExpression(), !111)
    #dbg_value(ptr %5, !110, !DIExpression(), !111)
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 20, !dbg !122
  %11 = icmp samesign ugt ptr %10, %9, !dbg !124
    #dbg_value(ptr %10, !97, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !113)
    #dbg_value(ptr %5, !102, !DIExpression(), !113)
  %12 = icmp eq i32 %3, 0
  %13 = or i1 %12, %11, !dbg !125
  br i1 %13, label %23, label %14, !dbg !125

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 8, !dbg !126
  %16 = load i8, ptr %15, align 4, !dbg !127, !tbaa !128
  %17 = zext i8 %16 to i32, !dbg !131
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !132
  store i32 %17, ptr %18, align 8, !dbg !133, !tbaa !44
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !134
  %20 = load i32, ptr %19, align 8, !dbg !134, !tbaa !135
  %21 = icmp eq i32 %20, 57005, !dbg !136
  %22 = select i1 %21, i32 2, i32 0, !dbg !137
  br label %23, !dbg !138

23:                                               ; preds = %1, %14
  %24 = phi i32 [ %22, %14 ], [ 2, %1 ], !dbg !113
  ret i32 %24, !dbg !139
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define dso_local range(i32 2, 129) i32 @out(ptr noundef %0) #2 section "lwt_xmit" !dbg !140 {
  %2 = alloca %struct.outer, align 4, !DIAssignID !148
    #dbg_assign(i1 poison, !143, !DIExpression(), !148, ptr %2, !DIExpression(), !149)
    #dbg_value(ptr %0, !142, !DIExpression(), !149)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #5, !dbg !150
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(24) %2, ptr noundef nonnull align 4 dereferenceable(24) @__const.out.outer, i64 24, i1 false), !dbg !151, !DIAssignID !152
    #dbg_assign(i1 poison, !143, !DIExpression(), !152, ptr %2, !DIExpression(), !149)
  %3 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !153
  store i32 33554442, ptr %3, align 4, !dbg !154, !tbaa !155, !DIAssignID !157
    #dbg_assign(i32 33554442, !143, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !157, ptr %3, !DIExpression(), !149)
  %4 = load i32, ptr %0, align 8, !dbg !158, !tbaa !159
  %5 = trunc i32 %4 to i16, !dbg !160
  %6 = add i16 %5, 24, !dbg !161
  %7 = tail call i16 @llvm.bswap.i16(i16 %6), !dbg !162
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 2, !dbg !163
  store i16 %7, ptr %8, align 2, !dbg !164, !tbaa !165, !DIAssignID !166
    #dbg_assign(i16 %7, !143, !DIExpression(DW_OP_LLVM_fragment, 16, 16), !166, ptr %8, !DIExpression(), !149)
  %9 = call i64 inttoptr (i64 73 to ptr)(ptr noundef nonnull %0, i32 noundef 2, ptr noundef nonnull %2, i32 noundef 24) #5, !dbg !167
  %10 = icmp eq i64 %9, 0, !dbg !167
  %11 = select i1 %10, i32 128, i32 2, !dbg !168
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #5, !dbg !169
  ret i32 %11, !dbg !170
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!38, !39, !40, !41, !42}
!llvm.ident = !{!43}
!llvm.errno.tbaa = !{!44}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !34, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !28, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "lwt_filter.c", directory: ".")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !9, line: 322, size: 160, elements: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !{!11, !14, !15, !16, !19, !20, !21, !22, !23, !24, !27}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !8, file: !9, line: 323, baseType: !12, size: 4, flags: DIFlagBitField, extraData: i64 0)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 5, baseType: !13)
!13 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !8, file: !9, line: 323, baseType: !12, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !8, file: !9, line: 324, baseType: !12, size: 8, offset: 8)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !8, file: !9, line: 325, baseType: !17, size: 16, offset: 16)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !9, line: 6, baseType: !18)
!18 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !8, file: !9, line: 325, baseType: !17, size: 16, offset: 32)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !8, file: !9, line: 325, baseType: !17, size: 16, offset: 48)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !8, file: !9, line: 326, baseType: !12, size: 8, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !8, file: !9, line: 326, baseType: !12, size: 8, offset: 72)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !8, file: !9, line: 327, baseType: !17, size: 16, offset: 80)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !8, file: !9, line: 328, baseType: !25, size: 32, offset: 96)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !26)
!26 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !8, file: !9, line: 328, baseType: !25, size: 32, offset: 128)
!28 = !{!0, !29}
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression(DW_OP_constu, 73, DW_OP_stack_value))
!30 = distinct !DIGlobalVariable(name: "lwt_push_encap", scope: !2, file: !9, line: 144, type: !31, isLocal: true, isDefinition: true)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DISubroutineType(types: !33)
!33 = !{!6, !5, !25, !5, !25}
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 32, elements: !36)
!35 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!36 = !{!37}
!37 = !DISubrange(count: 4)
!38 = !{i32 7, !"Dwarf Version", i32 5}
!39 = !{i32 2, !"Debug Info Version", i32 3}
!40 = !{i32 1, !"wchar_size", i32 4}
!41 = !{i32 7, !"frame-pointer", i32 2}
!42 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!43 = !{!"clang version 22.1.8"}
!44 = !{!45, !45, i64 0}
!45 = !{!"int", !46, i64 0}
!46 = !{!"omnipotent char", !47, i64 0}
!47 = !{!"Simple C/C++ TBAA"}
!48 = distinct !DISubprogram(name: "in", scope: !3, file: !3, line: 9, type: !49, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95, keyInstructions: true)
!49 = !DISubroutineType(types: !50)
!50 = !{!51, !52}
!51 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !9, line: 209, size: 1536, elements: !54)
!54 = !{!55, !56, !57, !58, !59, !60, !61, !62, !63, !64, !65, !66, !67, !71, !72, !73, !74, !75, !76, !77, !78, !79, !81, !82, !83, !84, !85, !88, !89, !90, !91, !92, !93, !94}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !53, file: !9, line: 210, baseType: !25, size: 32)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !53, file: !9, line: 210, baseType: !25, size: 32, offset: 32)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !53, file: !9, line: 210, baseType: !25, size: 32, offset: 64)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !53, file: !9, line: 210, baseType: !25, size: 32, offset: 96)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !53, file: !9, line: 210, baseType: !25, size: 32, offset: 128)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !53, file: !9, line: 210, baseType: !25, size: 32, offset: 160)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !53, file: !9, line: 210, baseType: !25, size: 32, offset: 192)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !53, file: !9, line: 211, baseType: !25, size: 32, offset: 224)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !53, file: !9, line: 211, baseType: !25, size: 32, offset: 256)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !53, file: !9, line: 211, baseType: !25, size: 32, offset: 288)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !53, file: !9, line: 211, baseType: !25, size: 32, offset: 320)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !53, file: !9, line: 211, baseType: !25, size: 32, offset: 352)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !53, file: !9, line: 211, baseType: !68, size: 160, offset: 384)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 160, elements: !69)
!69 = !{!70}
!70 = !DISubrange(count: 5)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !53, file: !9, line: 211, baseType: !25, size: 32, offset: 544)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !53, file: !9, line: 212, baseType: !25, size: 32, offset: 576)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !53, file: !9, line: 212, baseType: !25, size: 32, offset: 608)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !53, file: !9, line: 212, baseType: !25, size: 32, offset: 640)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !53, file: !9, line: 212, baseType: !25, size: 32, offset: 672)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !53, file: !9, line: 212, baseType: !25, size: 32, offset: 704)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !53, file: !9, line: 212, baseType: !25, size: 32, offset: 736)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !53, file: !9, line: 212, baseType: !25, size: 32, offset: 768)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !53, file: !9, line: 213, baseType: !80, size: 128, offset: 800)
!80 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 128, elements: !36)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !53, file: !9, line: 213, baseType: !80, size: 128, offset: 928)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !53, file: !9, line: 213, baseType: !25, size: 32, offset: 1056)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !53, file: !9, line: 213, baseType: !25, size: 32, offset: 1088)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !53, file: !9, line: 213, baseType: !25, size: 32, offset: 1120)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !53, file: !9, line: 214, baseType: !86, size: 64, offset: 1152)
!86 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !87)
!87 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !53, file: !9, line: 214, baseType: !86, size: 64, offset: 1216)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !53, file: !9, line: 215, baseType: !25, size: 32, offset: 1280)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !53, file: !9, line: 215, baseType: !25, size: 32, offset: 1312)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !53, file: !9, line: 216, baseType: !86, size: 64, offset: 1344)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !53, file: !9, line: 217, baseType: !25, size: 32, offset: 1408)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !53, file: !9, line: 218, baseType: !12, size: 8, offset: 1440)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !53, file: !9, line: 219, baseType: !86, size: 64, offset: 1472)
!95 = !{!96, !97, !102}
!96 = !DILocalVariable(name: "skb", arg: 1, scope: !48, file: !3, line: 9, type: !52)
!97 = !DILocalVariable(name: "c", scope: !48, file: !3, line: 10, type: !98)
!98 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !9, line: 369, size: 128, elements: !99)
!99 = !{!100, !101}
!100 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !98, file: !9, line: 370, baseType: !5, size: 64)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !98, file: !9, line: 370, baseType: !5, size: 64, offset: 64)
!102 = !DILocalVariable(name: "ip", scope: !48, file: !3, line: 11, type: !7)
!103 = !DILocalVariable(name: "c", arg: 1, scope: !104, file: !9, line: 373, type: !107)
!104 = distinct !DISubprogram(name: "pull_bytes", scope: !9, file: !9, line: 373, type: !105, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108, keyInstructions: true)
!105 = !DISubroutineType(types: !106)
!106 = !{!5, !107, !25}
!107 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !98, size: 64)
!108 = !{!103, !109, !110}
!109 = !DILocalVariable(name: "size", arg: 2, scope: !104, file: !9, line: 373, type: !25)
!110 = !DILocalVariable(name: "at", scope: !104, file: !9, line: 374, type: !5)
!111 = !DILocation(line: 0, scope: !104, inlinedAt: !112)
!112 = distinct !DILocation(line: 11, column: 22, scope: !48)
!113 = !DILocation(line: 0, scope: !48)
!114 = !DILocation(line: 10, column: 21, scope: !48)
!115 = !DILocation(line: 10, column: 21, scope: !48, atomGroup: 1, atomRank: 4)
!116 = !{!117, !45, i64 76}
!117 = !{!"__sk_buff", !45, i64 0, !45, i64 4, !45, i64 8, !45, i64 12, !45, i64 16, !45, i64 20, !45, i64 24, !45, i64 28, !45, i64 32, !45, i64 36, !45, i64 40, !45, i64 44, !46, i64 48, !45, i64 68, !45, i64 72, !45, i64 76, !45, i64 80, !45, i64 84, !45, i64 88, !45, i64 92, !45, i64 96, !46, i64 100, !46, i64 116, !45, i64 132, !45, i64 136, !45, i64 140, !118, i64 144, !118, i64 152, !45, i64 160, !45, i64 164, !118, i64 168, !45, i64 176, !46, i64 180, !118, i64 184}
!118 = !{!"long long", !46, i64 0}
!119 = !DILocation(line: 10, column: 21, scope: !48, atomGroup: 1, atomRank: 3)
!120 = !DILocation(line: 10, column: 21, scope: !48, atomGroup: 1, atomRank: 2)
!121 = !{!117, !45, i64 80}
!122 = !DILocation(line: 375, column: 10, scope: !123, inlinedAt: !112)
!123 = distinct !DILexicalBlock(scope: !104, file: !9, line: 375, column: 7)
!124 = !DILocation(line: 375, column: 17, scope: !123, inlinedAt: !112, atomGroup: 2, atomRank: 2)
!125 = !DILocation(line: 375, column: 17, scope: !123, inlinedAt: !112, atomGroup: 2, atomRank: 1)
!126 = !DILocation(line: 14, column: 20, scope: !48)
!127 = !DILocation(line: 14, column: 20, scope: !48, atomGroup: 5, atomRank: 3)
!128 = !{!129, !46, i64 8}
!129 = !{!"iphdr", !46, i64 0, !46, i64 0, !46, i64 1, !130, i64 2, !130, i64 4, !130, i64 6, !46, i64 8, !46, i64 9, !130, i64 10, !45, i64 12, !45, i64 16}
!130 = !{!"short", !46, i64 0}
!131 = !DILocation(line: 14, column: 16, scope: !48, atomGroup: 5, atomRank: 2)
!132 = !DILocation(line: 14, column: 3, scope: !48)
!133 = !DILocation(line: 14, column: 14, scope: !48, atomGroup: 5, atomRank: 1)
!134 = !DILocation(line: 15, column: 15, scope: !48)
!135 = !{!117, !45, i64 8}
!136 = !DILocation(line: 15, column: 20, scope: !48)
!137 = !DILocation(line: 15, column: 10, scope: !48, atomGroup: 6, atomRank: 2)
!138 = !DILocation(line: 15, column: 3, scope: !48, atomGroup: 6, atomRank: 1)
!139 = !DILocation(line: 16, column: 1, scope: !48, atomGroup: 7, atomRank: 1)
!140 = distinct !DISubprogram(name: "out", scope: !3, file: !3, line: 18, type: !49, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !141, keyInstructions: true)
!141 = !{!142, !143}
!142 = !DILocalVariable(name: "skb", arg: 1, scope: !140, file: !3, line: 18, type: !52)
!143 = !DILocalVariable(name: "outer", scope: !140, file: !3, line: 19, type: !144)
!144 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "outer", file: !3, line: 4, size: 192, elements: !145)
!145 = !{!146, !147}
!146 = !DIDerivedType(tag: DW_TAG_member, name: "ip", scope: !144, file: !3, line: 5, baseType: !8, size: 160)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !144, file: !3, line: 6, baseType: !25, size: 32, offset: 160)
!148 = distinct !DIAssignID()
!149 = !DILocation(line: 0, scope: !140)
!150 = !DILocation(line: 19, column: 3, scope: !140)
!151 = !DILocation(line: 19, column: 16, scope: !140, atomGroup: 1, atomRank: 1)
!152 = distinct !DIAssignID()
!153 = !DILocation(line: 25, column: 12, scope: !140)
!154 = !DILocation(line: 25, column: 18, scope: !140, atomGroup: 2, atomRank: 1)
!155 = !{!156, !45, i64 16}
!156 = !{!"outer", !129, i64 0, !45, i64 20}
!157 = distinct !DIAssignID()
!158 = !DILocation(line: 26, column: 33, scope: !140)
!159 = !{!117, !45, i64 0}
!160 = !DILocation(line: 26, column: 28, scope: !140)
!161 = !DILocation(line: 26, column: 37, scope: !140)
!162 = !DILocation(line: 26, column: 22, scope: !140, atomGroup: 3, atomRank: 2)
!163 = !DILocation(line: 26, column: 12, scope: !140)
!164 = !DILocation(line: 26, column: 20, scope: !140, atomGroup: 3, atomRank: 1)
!165 = !{!156, !130, i64 2}
!166 = distinct !DIAssignID()
!167 = !DILocation(line: 27, column: 10, scope: !140)
!168 = !DILocation(line: 27, column: 10, scope: !140, atomGroup: 5, atomRank: 2)
!169 = !DILocation(line: 28, column: 1, scope: !140)
!170 = !DILocation(line: 27, column: 3, scope: !140, atomGroup: 5, atomRank: 1)
