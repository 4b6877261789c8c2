; ModuleID = 'sockops_rtt.c'
source_filename = "sockops_rtt.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.rtt = type { i32, i32, i32, i32 }
%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@__const.rtt.fresh = private unnamed_addr constant %struct.rtt { i32 0, i32 -1, i32 0, i32 1 }, align 4
@rtts = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !13
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @rtt, ptr @rtts], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @rtt(ptr noundef %0) #0 section "sockops" !dbg !79 {
  %2 = alloca i32, align 4, !DIAssignID !134
    #dbg_assign(i1 poison, !129, !DIExpression(), !134, ptr %2, !DIExpression(), !135)
  %3 = alloca %struct.rtt, align 4, !DIAssignID !136
    #dbg_assign(i1 poison, !131, !DIExpression(), !136, ptr %3, !DIExpression(), !137)
    #dbg_value(ptr %0, !128, !DIExpression(), !135)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !138
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !139
  %5 = load i32, ptr %4, align 8, !dbg !140, !tbaa !141
  store i32 %5, ptr %2, align 4, !dbg !144, !tbaa !75, !DIAssignID !145
    #dbg_assign(i32 %5, !129, !DIExpression(), !145, ptr %2, !DIExpression(), !135)
  %6 = load i32, ptr %0, align 8, !dbg !146, !tbaa !147
  switch i32 %6, label %35 [
    i32 4, label %7
    i32 5, label %7
    i32 10, label %10
    i32 12, label %21
  ], !dbg !148

7:                                                ; preds = %1, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !149
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %3, ptr noundef nonnull align 4 dereferenceable(16) @__const.rtt.fresh, i64 16, i1 false), !dbg !150, !DIAssignID !151
    #dbg_assign(i1 poison, !131, !DIExpression(), !151, ptr %3, !DIExpression(), !137)
  %8 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @rtts, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !152
  %9 = call i64 inttoptr (i64 59 to ptr)(ptr noundef nonnull %0, i32 noundef 12) #3, !dbg !153
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !154
  br label %35

10:                                               ; preds = %1
  %11 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @rtts, ptr noundef nonnull %2) #3, !dbg !155
    #dbg_value(ptr %11, !130, !DIExpression(), !135)
  %12 = icmp eq ptr %11, null, !dbg !156
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load i32, ptr %13, align 4, !dbg !158, !tbaa !75
  br i1 %12, label %17, label %15, !dbg !159

15:                                               ; preds = %10
  %16 = getelementptr inbounds nuw i8, ptr %11, i64 12, !dbg !160
  store i32 %14, ptr %16, align 4, !dbg !161, !tbaa !162
  br label %17, !dbg !164

17:                                               ; preds = %10, %15
  %18 = icmp eq i32 %14, 7, !dbg !165
  br i1 %18, label %19, label %35, !dbg !167

19:                                               ; preds = %17
  %20 = call i64 inttoptr (i64 3 to ptr)(ptr noundef nonnull @rtts, ptr noundef nonnull %2) #3, !dbg !168
  br label %35, !dbg !168

21:                                               ; preds = %1
  %22 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @rtts, ptr noundef nonnull %2) #3, !dbg !169
    #dbg_value(ptr %22, !130, !DIExpression(), !135)
  %23 = icmp eq ptr %22, null, !dbg !170
  br i1 %23, label %35, label %24, !dbg !172

24:                                               ; preds = %21
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 80, !dbg !173
  %26 = load i32, ptr %25, align 8, !dbg !173, !tbaa !174
  %27 = lshr i32 %26, 3, !dbg !175
  store i32 %27, ptr %22, align 4, !dbg !176, !tbaa !177
  %28 = getelementptr inbounds nuw i8, ptr %22, i64 8, !dbg !178
  %29 = load i32, ptr %28, align 4, !dbg !179, !tbaa !180
  %30 = add i32 %29, 1, !dbg !181
  store i32 %30, ptr %28, align 4, !dbg !182, !tbaa !180
  %31 = getelementptr inbounds nuw i8, ptr %22, i64 4, !dbg !183
  %32 = load i32, ptr %31, align 4, !dbg !183, !tbaa !185
  %33 = icmp ult i32 %27, %32, !dbg !186
  br i1 %33, label %34, label %35, !dbg !187

34:                                               ; preds = %24
  store i32 %27, ptr %31, align 4, !dbg !188, !tbaa !185
  br label %35, !dbg !189

35:                                               ; preds = %24, %34, %21, %17, %19, %1, %7
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !190
  ret i32 1, !dbg !191
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!69, !70, !71, !72, !73}
!llvm.ident = !{!74}
!llvm.errno.tbaa = !{!75}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !65, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "sockops_rtt.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!0, !13, !39, !50, !55, !60}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "rtts", scope: !2, file: !3, line: 8, type: !15, isLocal: false, isDefinition: true)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 256, elements: !16)
!16 = !{!17, !23, !28, !31}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !15, file: !3, line: 8, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32, elements: !21)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22}
!22 = !DISubrange(count: 1)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !15, file: !3, line: 8, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32768, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 1024)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !15, file: !3, line: 8, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !15, file: !3, line: 8, baseType: !32, size: 64, offset: 192)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rtt", file: !3, line: 4, size: 128, elements: !34)
!34 = !{!35, !36, !37, !38}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "last", scope: !33, file: !3, line: 5, baseType: !30, size: 32)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "smallest", scope: !33, file: !3, line: 5, baseType: !30, size: 32, offset: 32)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "samples", scope: !33, file: !3, line: 5, baseType: !30, size: 32, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !33, file: !3, line: 6, baseType: !30, size: 32, offset: 96)
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!40 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !41, isLocal: true, isDefinition: true)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = !DISubroutineType(types: !43)
!43 = !{!44, !45, !46, !46, !48}
!44 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!48 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !49)
!49 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!50 = !DIGlobalVariableExpression(var: !51, expr: !DIExpression(DW_OP_constu, 59, DW_OP_stack_value))
!51 = distinct !DIGlobalVariable(name: "sock_ops_cb_flags_set", scope: !2, file: !6, line: 138, type: !52, isLocal: true, isDefinition: true)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = !DISubroutineType(types: !54)
!54 = !{!44, !45, !20}
!55 = !DIGlobalVariableExpression(var: !56, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!56 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !57, isLocal: true, isDefinition: true)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DISubroutineType(types: !59)
!59 = !{!45, !45, !46}
!60 = !DIGlobalVariableExpression(var: !61, expr: !DIExpression(DW_OP_constu, 3, DW_OP_stack_value))
!61 = distinct !DIGlobalVariable(name: "map_delete", scope: !2, file: !6, line: 100, type: !62, isLocal: true, isDefinition: true)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = !DISubroutineType(types: !64)
!64 = !{!44, !45, !46}
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !66, size: 32, elements: !67)
!66 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!67 = !{!68}
!68 = !DISubrange(count: 4)
!69 = !{i32 7, !"Dwarf Version", i32 5}
!70 = !{i32 2, !"Debug Info Version", i32 3}
!71 = !{i32 1, !"wchar_size", i32 4}
!72 = !{i32 7, !"frame-pointer", i32 2}
!73 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!74 = !{!"clang version 22.1.8"}
!75 = !{!76, !76, i64 0}
!76 = !{!"int", !77, i64 0}
!77 = !{!"omnipotent char", !78, i64 0}
!78 = !{!"Simple C/C++ TBAA"}
!79 = distinct !DISubprogram(name: "rtt", scope: !3, file: !3, line: 10, type: !80, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127, keyInstructions: true)
!80 = !DISubroutineType(types: !81)
!81 = !{!20, !82}
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!83 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sock_ops", file: !6, line: 233, size: 1792, elements: !84)
!84 = !{!85, !86, !88, !89, !90, !91, !92, !93, !94, !95, !96, !97, !98, !99, !100, !101, !102, !103, !104, !105, !106, !107, !108, !109, !110, !111, !112, !113, !114, !115, !116, !117, !118, !119, !120, !121, !122, !123, !124, !125, !126}
!85 = !DIDerivedType(tag: DW_TAG_member, name: "op", scope: !83, file: !6, line: 234, baseType: !30, size: 32)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !83, file: !6, line: 234, baseType: !87, size: 128, offset: 32)
!87 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 128, elements: !67)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !83, file: !6, line: 234, baseType: !30, size: 32, offset: 160)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !83, file: !6, line: 234, baseType: !30, size: 32, offset: 192)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !83, file: !6, line: 234, baseType: !30, size: 32, offset: 224)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !83, file: !6, line: 234, baseType: !87, size: 128, offset: 256)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !83, file: !6, line: 234, baseType: !87, size: 128, offset: 384)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !83, file: !6, line: 235, baseType: !30, size: 32, offset: 512)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !83, file: !6, line: 235, baseType: !30, size: 32, offset: 544)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "is_fullsock", scope: !83, file: !6, line: 235, baseType: !30, size: 32, offset: 576)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "snd_cwnd", scope: !83, file: !6, line: 235, baseType: !30, size: 32, offset: 608)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "srtt_us", scope: !83, file: !6, line: 235, baseType: !30, size: 32, offset: 640)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "cb_flags", scope: !83, file: !6, line: 235, baseType: !30, size: 32, offset: 672)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !83, file: !6, line: 235, baseType: !30, size: 32, offset: 704)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "rtt_min", scope: !83, file: !6, line: 236, baseType: !30, size: 32, offset: 736)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "snd_ssthresh", scope: !83, file: !6, line: 236, baseType: !30, size: 32, offset: 768)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "rcv_nxt", scope: !83, file: !6, line: 236, baseType: !30, size: 32, offset: 800)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "snd_nxt", scope: !83, file: !6, line: 236, baseType: !30, size: 32, offset: 832)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "snd_una", scope: !83, file: !6, line: 236, baseType: !30, size: 32, offset: 864)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "mss_cache", scope: !83, file: !6, line: 236, baseType: !30, size: 32, offset: 896)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "ecn_flags", scope: !83, file: !6, line: 236, baseType: !30, size: 32, offset: 928)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "rate_delivered", scope: !83, file: !6, line: 237, baseType: !30, size: 32, offset: 960)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "rate_interval_us", scope: !83, file: !6, line: 237, baseType: !30, size: 32, offset: 992)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "packets_out", scope: !83, file: !6, line: 237, baseType: !30, size: 32, offset: 1024)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "retrans_out", scope: !83, file: !6, line: 237, baseType: !30, size: 32, offset: 1056)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "total_retrans", scope: !83, file: !6, line: 237, baseType: !30, size: 32, offset: 1088)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "segs_in", scope: !83, file: !6, line: 238, baseType: !30, size: 32, offset: 1120)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "data_segs_in", scope: !83, file: !6, line: 238, baseType: !30, size: 32, offset: 1152)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "segs_out", scope: !83, file: !6, line: 238, baseType: !30, size: 32, offset: 1184)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "data_segs_out", scope: !83, file: !6, line: 238, baseType: !30, size: 32, offset: 1216)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "lost_out", scope: !83, file: !6, line: 238, baseType: !30, size: 32, offset: 1248)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "sacked_out", scope: !83, file: !6, line: 238, baseType: !30, size: 32, offset: 1280)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "sk_txhash", scope: !83, file: !6, line: 239, baseType: !30, size: 32, offset: 1312)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "bytes_received", scope: !83, file: !6, line: 240, baseType: !48, size: 64, offset: 1344)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "bytes_acked", scope: !83, file: !6, line: 240, baseType: !48, size: 64, offset: 1408)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !83, file: !6, line: 240, baseType: !48, size: 64, offset: 1472)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "skb_data", scope: !83, file: !6, line: 240, baseType: !48, size: 64, offset: 1536)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "skb_data_end", scope: !83, file: !6, line: 240, baseType: !48, size: 64, offset: 1600)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "skb_len", scope: !83, file: !6, line: 241, baseType: !30, size: 32, offset: 1664)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "skb_tcp_flags", scope: !83, file: !6, line: 241, baseType: !30, size: 32, offset: 1696)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "skb_hwtstamp", scope: !83, file: !6, line: 242, baseType: !48, size: 64, offset: 1728)
!127 = !{!128, !129, !130, !131}
!128 = !DILocalVariable(name: "ops", arg: 1, scope: !79, file: !3, line: 10, type: !82)
!129 = !DILocalVariable(name: "key", scope: !79, file: !3, line: 11, type: !30)
!130 = !DILocalVariable(name: "rtt", scope: !79, file: !3, line: 12, type: !32)
!131 = !DILocalVariable(name: "fresh", scope: !132, file: !3, line: 16, type: !33)
!132 = distinct !DILexicalBlock(scope: !133, file: !3, line: 15, column: 11)
!133 = distinct !DILexicalBlock(scope: !79, file: !3, line: 13, column: 20)
!134 = distinct !DIAssignID()
!135 = !DILocation(line: 0, scope: !79)
!136 = distinct !DIAssignID()
!137 = !DILocation(line: 0, scope: !132)
!138 = !DILocation(line: 11, column: 3, scope: !79)
!139 = !DILocation(line: 11, column: 18, scope: !79)
!140 = !DILocation(line: 11, column: 18, scope: !79, atomGroup: 1, atomRank: 2)
!141 = !{!142, !76, i64 24}
!142 = !{!"bpf_sock_ops", !76, i64 0, !77, i64 4, !76, i64 20, !76, i64 24, !76, i64 28, !77, i64 32, !77, i64 48, !76, i64 64, !76, i64 68, !76, i64 72, !76, i64 76, !76, i64 80, !76, i64 84, !76, i64 88, !76, i64 92, !76, i64 96, !76, i64 100, !76, i64 104, !76, i64 108, !76, i64 112, !76, i64 116, !76, i64 120, !76, i64 124, !76, i64 128, !76, i64 132, !76, i64 136, !76, i64 140, !76, i64 144, !76, i64 148, !76, i64 152, !76, i64 156, !76, i64 160, !76, i64 164, !143, i64 168, !143, i64 176, !143, i64 184, !143, i64 192, !143, i64 200, !76, i64 208, !76, i64 212, !143, i64 216}
!143 = !{!"long long", !77, i64 0}
!144 = !DILocation(line: 11, column: 7, scope: !79, atomGroup: 1, atomRank: 1)
!145 = distinct !DIAssignID()
!146 = !DILocation(line: 13, column: 16, scope: !79, atomGroup: 2, atomRank: 2)
!147 = !{!142, !76, i64 0}
!148 = !DILocation(line: 13, column: 3, scope: !79, atomGroup: 2, atomRank: 1)
!149 = !DILocation(line: 16, column: 5, scope: !132)
!150 = !DILocation(line: 16, column: 16, scope: !132, atomGroup: 3, atomRank: 1)
!151 = distinct !DIAssignID()
!152 = !DILocation(line: 17, column: 5, scope: !132)
!153 = !DILocation(line: 18, column: 5, scope: !132)
!154 = !DILocation(line: 20, column: 3, scope: !133)
!155 = !DILocation(line: 22, column: 11, scope: !133, atomGroup: 5, atomRank: 2)
!156 = !DILocation(line: 23, column: 9, scope: !157, atomGroup: 6, atomRank: 2)
!157 = distinct !DILexicalBlock(scope: !133, file: !3, line: 23, column: 9)
!158 = !DILocation(line: 0, scope: !133)
!159 = !DILocation(line: 23, column: 9, scope: !157, atomGroup: 6, atomRank: 1)
!160 = !DILocation(line: 24, column: 12, scope: !157)
!161 = !DILocation(line: 24, column: 18, scope: !157, atomGroup: 7, atomRank: 1)
!162 = !{!163, !76, i64 12}
!163 = !{!"rtt", !76, i64 0, !76, i64 4, !76, i64 8, !76, i64 12}
!164 = !DILocation(line: 24, column: 7, scope: !157)
!165 = !DILocation(line: 25, column: 22, scope: !166, atomGroup: 8, atomRank: 2)
!166 = distinct !DILexicalBlock(scope: !133, file: !3, line: 25, column: 9)
!167 = !DILocation(line: 25, column: 22, scope: !166, atomGroup: 8, atomRank: 1)
!168 = !DILocation(line: 26, column: 7, scope: !166)
!169 = !DILocation(line: 29, column: 11, scope: !133, atomGroup: 10, atomRank: 2)
!170 = !DILocation(line: 30, column: 10, scope: !171, atomGroup: 11, atomRank: 2)
!171 = distinct !DILexicalBlock(scope: !133, file: !3, line: 30, column: 9)
!172 = !DILocation(line: 30, column: 9, scope: !171, atomGroup: 11, atomRank: 1)
!173 = !DILocation(line: 32, column: 22, scope: !133)
!174 = !{!142, !76, i64 80}
!175 = !DILocation(line: 32, column: 30, scope: !133, atomGroup: 13, atomRank: 2)
!176 = !DILocation(line: 32, column: 15, scope: !133, atomGroup: 13, atomRank: 1)
!177 = !{!163, !76, i64 0}
!178 = !DILocation(line: 33, column: 10, scope: !133)
!179 = !DILocation(line: 33, column: 17, scope: !133)
!180 = !{!163, !76, i64 8}
!181 = !DILocation(line: 33, column: 17, scope: !133, atomGroup: 14, atomRank: 2)
!182 = !DILocation(line: 33, column: 17, scope: !133, atomGroup: 14, atomRank: 1)
!183 = !DILocation(line: 34, column: 26, scope: !184)
!184 = distinct !DILexicalBlock(scope: !133, file: !3, line: 34, column: 9)
!185 = !{!163, !76, i64 4}
!186 = !DILocation(line: 34, column: 19, scope: !184, atomGroup: 15, atomRank: 2)
!187 = !DILocation(line: 34, column: 19, scope: !184, atomGroup: 15, atomRank: 1)
!188 = !DILocation(line: 35, column: 21, scope: !184, atomGroup: 16, atomRank: 1)
!189 = !DILocation(line: 35, column: 7, scope: !184)
!190 = !DILocation(line: 39, column: 1, scope: !79)
!191 = !DILocation(line: 38, column: 3, scope: !79, atomGroup: 19, atomRank: 1)
