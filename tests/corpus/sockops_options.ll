; ModuleID = 'sockops_options.c'
source_filename = "sockops_options.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.option = type { i8, i8, i16, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @tune], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @tune(ptr noundef %0) #0 section "sockops" !dbg !49 {
  %2 = alloca i32, align 4, !DIAssignID !116
    #dbg_assign(i1 poison, !99, !DIExpression(), !116, ptr %2, !DIExpression(), !117)
  %3 = alloca %struct.option, align 4, !DIAssignID !118
    #dbg_assign(i1 poison, !101, !DIExpression(), !118, ptr %3, !DIExpression(), !119)
  %4 = alloca %struct.option, align 8, !DIAssignID !120
    #dbg_assign(i1 poison, !114, !DIExpression(), !120, ptr %4, !DIExpression(), !121)
    #dbg_value(ptr %0, !98, !DIExpression(), !117)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !122
  store i32 150000, ptr %2, align 4, !dbg !123, !tbaa !45, !DIAssignID !124
    #dbg_assign(i32 150000, !99, !DIExpression(), !124, ptr %2, !DIExpression(), !117)
    #dbg_value(i32 -1, !100, !DIExpression(), !117)
    #dbg_value(i32 poison, !100, !DIExpression(), !117)
  %5 = load i32, ptr %0, align 8, !dbg !125, !tbaa !126
  switch i32 %5, label %20 [
    i32 13, label %18
    i32 3, label %6
    i32 14, label %9
    i32 15, label %11
  ], !dbg !129

6:                                                ; preds = %1
  %7 = call i64 inttoptr (i64 49 to ptr)(ptr noundef nonnull %0, i32 noundef 1, i32 noundef 7, ptr noundef nonnull %2, i32 noundef 4) #2, !dbg !130
    #dbg_value(!DIArgList(i32 poison, i64 poison), !100, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !117)
  %8 = call i64 inttoptr (i64 49 to ptr)(ptr noundef nonnull %0, i32 noundef 1, i32 noundef 8, ptr noundef nonnull %2, i32 noundef 4) #2, !dbg !131
    #dbg_value(!DIArgList(i32 poison, i64 poison, i64 poison), !100, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_LLVM_arg, 2, DW_OP_or, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !117)
  br label %20, !dbg !132

9:                                                ; preds = %1
  %10 = tail call i64 inttoptr (i64 144 to ptr)(ptr noundef nonnull %0, i32 noundef 8, i64 noundef 0) #2, !dbg !133
  br label %20, !dbg !134

11:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !135
  store i8 -3, ptr %3, align 4, !dbg !136, !tbaa !137, !DIAssignID !140
    #dbg_assign(i8 -3, !101, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !140, ptr %3, !DIExpression(), !119)
  %12 = getelementptr inbounds nuw i8, ptr %3, i64 1, !dbg !141
  store i8 8, ptr %12, align 1, !dbg !136, !tbaa !142, !DIAssignID !143
    #dbg_assign(i8 8, !101, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !143, ptr %12, !DIExpression(), !119)
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 2, !dbg !141
  store i16 -24597, ptr %13, align 2, !dbg !136, !tbaa !144, !DIAssignID !145
    #dbg_assign(i16 -24597, !101, !DIExpression(DW_OP_LLVM_fragment, 16, 16), !145, ptr %13, !DIExpression(), !119)
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !141
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 104, !dbg !146
  %16 = load i32, ptr %15, align 8, !dbg !147, !tbaa !148
  store i32 %16, ptr %14, align 4, !dbg !136, !tbaa !149, !DIAssignID !150
    #dbg_assign(i32 %16, !101, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !150, ptr %14, !DIExpression(), !119)
  %17 = call i64 inttoptr (i64 143 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull %3, i32 noundef 8, i64 noundef 0) #2, !dbg !151
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !152
  br label %20

18:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #2, !dbg !153
  store i64 2682979581, ptr %4, align 8, !dbg !154, !DIAssignID !155
    #dbg_assign(i1 poison, !114, !DIExpression(), !155, ptr %4, !DIExpression(), !121)
  %19 = call i64 inttoptr (i64 142 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull %4, i32 noundef 8, i64 noundef 0) #2, !dbg !156
    #dbg_value(i64 %19, !100, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !117)
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #2, !dbg !157
  br label %20

20:                                               ; preds = %1, %18, %11, %9, %6
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !158
  ret i32 1, !dbg !159
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!39, !40, !41, !42, !43}
!llvm.ident = !{!44}
!llvm.errno.tbaa = !{!45}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !7, line: 395, type: !35, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "sockops_options.c", directory: ".")
!4 = !{!0, !5, !14, !23, !30}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression(DW_OP_constu, 49, DW_OP_stack_value))
!6 = distinct !DIGlobalVariable(name: "setsockopt", scope: !2, file: !7, line: 132, type: !8, isLocal: true, isDefinition: true)
!7 = !DIFile(filename: "./bpf.h", directory: ".")
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DISubroutineType(types: !10)
!10 = !{!11, !12, !13, !13, !12, !13}
!11 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression(DW_OP_constu, 144, DW_OP_stack_value))
!15 = distinct !DIGlobalVariable(name: "reserve_hdr_opt", scope: !2, file: !7, line: 172, type: !16, isLocal: true, isDefinition: true)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DISubroutineType(types: !18)
!18 = !{!11, !12, !19, !21}
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 7, baseType: !20)
!20 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 8, baseType: !22)
!22 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression(DW_OP_constu, 143, DW_OP_stack_value))
!24 = distinct !DIGlobalVariable(name: "store_hdr_opt", scope: !2, file: !7, line: 170, type: !25, isLocal: true, isDefinition: true)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DISubroutineType(types: !27)
!27 = !{!11, !12, !28, !19, !21}
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression(DW_OP_constu, 142, DW_OP_stack_value))
!31 = distinct !DIGlobalVariable(name: "load_hdr_opt", scope: !2, file: !7, line: 169, type: !32, isLocal: true, isDefinition: true)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DISubroutineType(types: !34)
!34 = !{!11, !12, !12, !19, !21}
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 32, elements: !37)
!36 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!37 = !{!38}
!38 = !DISubrange(count: 4)
!39 = !{i32 7, !"Dwarf Version", i32 5}
!40 = !{i32 2, !"Debug Info Version", i32 3}
!41 = !{i32 1, !"wchar_size", i32 4}
!42 = !{i32 7, !"frame-pointer", i32 2}
!43 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!44 = !{!"clang version 22.1.8"}
!45 = !{!46, !46, i64 0}
!46 = !{!"int", !47, i64 0}
!47 = !{!"omnipotent char", !48, i64 0}
!48 = !{!"Simple C/C++ TBAA"}
!49 = distinct !DISubprogram(name: "tune", scope: !3, file: !3, line: 10, type: !50, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !97, keyInstructions: true)
!50 = !DISubroutineType(types: !51)
!51 = !{!13, !52}
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sock_ops", file: !7, line: 233, size: 1792, elements: !54)
!54 = !{!55, !56, !58, !59, !60, !61, !62, !63, !64, !65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77, !78, !79, !80, !81, !82, !83, !84, !85, !86, !87, !88, !89, !90, !91, !92, !93, !94, !95, !96}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "op", scope: !53, file: !7, line: 234, baseType: !19, size: 32)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !53, file: !7, line: 234, baseType: !57, size: 128, offset: 32)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 128, elements: !37)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !53, file: !7, line: 234, baseType: !19, size: 32, offset: 160)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !53, file: !7, line: 234, baseType: !19, size: 32, offset: 192)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !53, file: !7, line: 234, baseType: !19, size: 32, offset: 224)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !53, file: !7, line: 234, baseType: !57, size: 128, offset: 256)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !53, file: !7, line: 234, baseType: !57, size: 128, offset: 384)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !53, file: !7, line: 235, baseType: !19, size: 32, offset: 512)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !53, file: !7, line: 235, baseType: !19, size: 32, offset: 544)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "is_fullsock", scope: !53, file: !7, line: 235, baseType: !19, size: 32, offset: 576)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "snd_cwnd", scope: !53, file: !7, line: 235, baseType: !19, size: 32, offset: 608)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "srtt_us", scope: !53, file: !7, line: 235, baseType: !19, size: 32, offset: 640)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "cb_flags", scope: !53, file: !7, line: 235, baseType: !19, size: 32, offset: 672)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !53, file: !7, line: 235, baseType: !19, size: 32, offset: 704)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "rtt_min", scope: !53, file: !7, line: 236, baseType: !19, size: 32, offset: 736)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "snd_ssthresh", scope: !53, file: !7, line: 236, baseType: !19, size: 32, offset: 768)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "rcv_nxt", scope: !53, file: !7, line: 236, baseType: !19, size: 32, offset: 800)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "snd_nxt", scope: !53, file: !7, line: 236, baseType: !19, size: 32, offset: 832)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "snd_una", scope: !53, file: !7, line: 236, baseType: !19, size: 32, offset: 864)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "mss_cache", scope: !53, file: !7, line: 236, baseType: !19, size: 32, offset: 896)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "ecn_flags", scope: !53, file: !7, line: 236, baseType: !19, size: 32, offset: 928)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "rate_delivered", scope: !53, file: !7, line: 237, baseType: !19, size: 32, offset: 960)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "rate_interval_us", scope: !53, file: !7, line: 237, baseType: !19, size: 32, offset: 992)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "packets_out", scope: !53, file: !7, line: 237, baseType: !19, size: 32, offset: 1024)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "retrans_out", scope: !53, file: !7, line: 237, baseType: !19, size: 32, offset: 1056)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "total_retrans", scope: !53, file: !7, line: 237, baseType: !19, size: 32, offset: 1088)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "segs_in", scope: !53, file: !7, line: 238, baseType: !19, size: 32, offset: 1120)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "data_segs_in", scope: !53, file: !7, line: 238, baseType: !19, size: 32, offset: 1152)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "segs_out", scope: !53, file: !7, line: 238, baseType: !19, size: 32, offset: 1184)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "data_segs_out", scope: !53, file: !7, line: 238, baseType: !19, size: 32, offset: 1216)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "lost_out", scope: !53, file: !7, line: 238, baseType: !19, size: 32, offset: 1248)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "sacked_out", scope: !53, file: !7, line: 238, baseType: !19, size: 32, offset: 1280)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "sk_txhash", scope: !53, file: !7, line: 239, baseType: !19, size: 32, offset: 1312)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "bytes_received", scope: !53, file: !7, line: 240, baseType: !21, size: 64, offset: 1344)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "bytes_acked", scope: !53, file: !7, line: 240, baseType: !21, size: 64, offset: 1408)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !53, file: !7, line: 240, baseType: !21, size: 64, offset: 1472)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "skb_data", scope: !53, file: !7, line: 240, baseType: !21, size: 64, offset: 1536)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "skb_data_end", scope: !53, file: !7, line: 240, baseType: !21, size: 64, offset: 1600)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "skb_len", scope: !53, file: !7, line: 241, baseType: !19, size: 32, offset: 1664)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "skb_tcp_flags", scope: !53, file: !7, line: 241, baseType: !19, size: 32, offset: 1696)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "skb_hwtstamp", scope: !53, file: !7, line: 242, baseType: !21, size: 64, offset: 1728)
!97 = !{!98, !99, !100, !101, !114}
!98 = !DILocalVariable(name: "ops", arg: 1, scope: !49, file: !3, line: 10, type: !52)
!99 = !DILocalVariable(name: "size", scope: !49, file: !3, line: 11, type: !13)
!100 = !DILocalVariable(name: "result", scope: !49, file: !3, line: 11, type: !13)
!101 = !DILocalVariable(name: "option", scope: !102, file: !3, line: 31, type: !104)
!102 = distinct !DILexicalBlock(scope: !103, file: !3, line: 30, column: 12)
!103 = distinct !DILexicalBlock(scope: !49, file: !3, line: 20, column: 20)
!104 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "option", file: !3, line: 4, size: 64, elements: !105)
!105 = !{!106, !109, !110, !113}
!106 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !104, file: !3, line: 5, baseType: !107, size: 8)
!107 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 5, baseType: !108)
!108 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !104, file: !3, line: 5, baseType: !107, size: 8, offset: 8)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "magic", scope: !104, file: !3, line: 6, baseType: !111, size: 16, offset: 16)
!111 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !7, line: 6, baseType: !112)
!112 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !104, file: !3, line: 7, baseType: !19, size: 32, offset: 32)
!114 = !DILocalVariable(name: "option", scope: !115, file: !3, line: 36, type: !104)
!115 = distinct !DILexicalBlock(scope: !103, file: !3, line: 35, column: 12)
!116 = distinct !DIAssignID()
!117 = !DILocation(line: 0, scope: !49)
!118 = distinct !DIAssignID()
!119 = !DILocation(line: 0, scope: !102)
!120 = distinct !DIAssignID()
!121 = !DILocation(line: 0, scope: !115)
!122 = !DILocation(line: 11, column: 3, scope: !49)
!123 = !DILocation(line: 11, column: 7, scope: !49, atomGroup: 1, atomRank: 1)
!124 = distinct !DIAssignID()
!125 = !DILocation(line: 20, column: 16, scope: !49, atomGroup: 8, atomRank: 2)
!126 = !{!127, !46, i64 0}
!127 = !{!"bpf_sock_ops", !46, i64 0, !47, i64 4, !46, i64 20, !46, i64 24, !46, i64 28, !47, i64 32, !47, i64 48, !46, i64 64, !46, i64 68, !46, i64 72, !46, i64 76, !46, i64 80, !46, i64 84, !46, i64 88, !46, i64 92, !46, i64 96, !46, i64 100, !46, i64 104, !46, i64 108, !46, i64 112, !46, i64 116, !46, i64 120, !46, i64 124, !46, i64 128, !46, i64 132, !46, i64 136, !46, i64 140, !46, i64 144, !46, i64 148, !46, i64 152, !46, i64 156, !46, i64 160, !46, i64 164, !128, i64 168, !128, i64 176, !128, i64 184, !128, i64 192, !128, i64 200, !46, i64 208, !46, i64 212, !128, i64 216}
!128 = !{!"long long", !47, i64 0}
!129 = !DILocation(line: 20, column: 3, scope: !49, atomGroup: 8, atomRank: 1)
!130 = !DILocation(line: 24, column: 15, scope: !103)
!131 = !DILocation(line: 25, column: 15, scope: !103)
!132 = !DILocation(line: 26, column: 5, scope: !103, atomGroup: 11, atomRank: 1)
!133 = !DILocation(line: 28, column: 5, scope: !103)
!134 = !DILocation(line: 29, column: 5, scope: !103, atomGroup: 12, atomRank: 1)
!135 = !DILocation(line: 31, column: 5, scope: !102)
!136 = !DILocation(line: 31, column: 28, scope: !102, atomGroup: 13, atomRank: 1)
!137 = !{!138, !47, i64 0}
!138 = !{!"option", !47, i64 0, !47, i64 1, !139, i64 2, !46, i64 4}
!139 = !{!"short", !47, i64 0}
!140 = distinct !DIAssignID()
!141 = !DILocation(line: 31, column: 28, scope: !102)
!142 = !{!138, !47, i64 1}
!143 = distinct !DIAssignID()
!144 = !{!138, !139, i64 2}
!145 = distinct !DIAssignID()
!146 = !DILocation(line: 31, column: 70, scope: !102)
!147 = !DILocation(line: 31, column: 70, scope: !102, atomGroup: 13, atomRank: 2)
!148 = !{!127, !46, i64 104}
!149 = !{!138, !46, i64 4}
!150 = distinct !DIAssignID()
!151 = !DILocation(line: 32, column: 5, scope: !102)
!152 = !DILocation(line: 34, column: 3, scope: !103)
!153 = !DILocation(line: 36, column: 5, scope: !115)
!154 = !DILocation(line: 36, column: 19, scope: !115, atomGroup: 15, atomRank: 1)
!155 = distinct !DIAssignID()
!156 = !DILocation(line: 37, column: 14, scope: !115, atomGroup: 16, atomRank: 3)
!157 = !DILocation(line: 39, column: 3, scope: !103)
!158 = !DILocation(line: 44, column: 1, scope: !49)
!159 = !DILocation(line: 43, column: 3, scope: !49, atomGroup: 20, atomRank: 1)
