; ModuleID = 'cgroup_skb_account.c'
source_filename = "cgroup_skb_account.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@limit = dso_local local_unnamed_addr global i64 16384, align 8, !dbg !5
@usage = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !10
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @in, ptr @out, ptr @usage], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @in(ptr noundef readonly captures(none) %0) #0 section "cgroup_skb/ingress" !dbg !54 {
  %2 = alloca i32, align 4, !DIAssignID !102
    #dbg_value(ptr %0, !101, !DIExpression(), !103)
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
    #dbg_assign(i1 poison, !104, !DIExpression(), !102, ptr %2, !DIExpression(), !112)
    #dbg_value(ptr %0, !109, !DIExpression(), !112)
  store i32 0, ptr %2, align 4, !tbaa !50, !DIAssignID !114
    #dbg_assign(i32 0, !104, !DIExpression(), !114, ptr %2, !DIExpression(), !112)
  %3 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @usage, ptr noundef nonnull %2) #2, !dbg !115
    #dbg_value(ptr %3, !110, !DIExpression(), !112)
  %4 = icmp eq ptr %3, null, !dbg !116
  br i1 %4, label %26, label %5, !dbg !118

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !119
  %7 = load i32, ptr %6, align 8, !dbg !119, !tbaa !120
  %8 = icmp eq i32 %7, 56710, !dbg !123
    #dbg_value(i1 %8, !111, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !112)
  %9 = load i32, ptr %0, align 8, !dbg !124, !tbaa !125
  %10 = zext i32 %9 to i64, !dbg !126
  %11 = zext i1 %8 to i64, !dbg !127
  %12 = getelementptr inbounds nuw i64, ptr %3, i64 %11, !dbg !127
  %13 = load i64, ptr %12, align 8, !dbg !128, !tbaa !129
  %14 = add i64 %13, %10, !dbg !130
  store i64 %14, ptr %12, align 8, !dbg !131, !tbaa !129
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !132
  %16 = getelementptr inbounds nuw i64, ptr %15, i64 %11, !dbg !133
  %17 = load i64, ptr %16, align 8, !dbg !134, !tbaa !129
  %18 = add i64 %17, 1, !dbg !135
  store i64 %18, ptr %16, align 8, !dbg !136, !tbaa !129
  %19 = load i64, ptr %3, align 8, !dbg !137, !tbaa !129
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !138
  %21 = load i64, ptr %20, align 8, !dbg !138, !tbaa !129
  %22 = add i64 %21, %19, !dbg !139
  %23 = load i64, ptr @limit, align 8, !dbg !140, !tbaa !129
  %24 = icmp ult i64 %22, %23, !dbg !141
  %25 = zext i1 %24 to i32, !dbg !142
  br label %26

26:                                               ; preds = %1, %5
  %27 = phi i32 [ %25, %5 ], [ 1, %1 ], !dbg !112
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !143
  ret i32 %27, !dbg !144
}

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @out(ptr noundef readonly captures(none) %0) #0 section "cgroup_skb/egress" !dbg !145 {
  %2 = alloca i32, align 4, !DIAssignID !148
    #dbg_value(ptr %0, !147, !DIExpression(), !149)
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
    #dbg_assign(i1 poison, !104, !DIExpression(), !148, ptr %2, !DIExpression(), !150)
    #dbg_value(ptr %0, !109, !DIExpression(), !150)
  store i32 1, ptr %2, align 4, !tbaa !50, !DIAssignID !152
    #dbg_assign(i32 1, !104, !DIExpression(), !152, ptr %2, !DIExpression(), !150)
  %3 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @usage, ptr noundef nonnull %2) #2, !dbg !153
    #dbg_value(ptr %3, !110, !DIExpression(), !150)
  %4 = icmp eq ptr %3, null, !dbg !154
  br i1 %4, label %26, label %5, !dbg !155

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !156
  %7 = load i32, ptr %6, align 8, !dbg !156, !tbaa !120
  %8 = icmp eq i32 %7, 56710, !dbg !157
    #dbg_value(i1 %8, !111, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !150)
  %9 = load i32, ptr %0, align 8, !dbg !158, !tbaa !125
  %10 = zext i32 %9 to i64, !dbg !159
  %11 = zext i1 %8 to i64, !dbg !160
  %12 = getelementptr inbounds nuw i64, ptr %3, i64 %11, !dbg !160
  %13 = load i64, ptr %12, align 8, !dbg !161, !tbaa !129
  %14 = add i64 %13, %10, !dbg !162
  store i64 %14, ptr %12, align 8, !dbg !163, !tbaa !129
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !164
  %16 = getelementptr inbounds nuw i64, ptr %15, i64 %11, !dbg !165
  %17 = load i64, ptr %16, align 8, !dbg !166, !tbaa !129
  %18 = add i64 %17, 1, !dbg !167
  store i64 %18, ptr %16, align 8, !dbg !168, !tbaa !129
  %19 = load i64, ptr %3, align 8, !dbg !169, !tbaa !129
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !170
  %21 = load i64, ptr %20, align 8, !dbg !170, !tbaa !129
  %22 = add i64 %21, %19, !dbg !171
  %23 = load i64, ptr @limit, align 8, !dbg !172, !tbaa !129
  %24 = icmp ult i64 %22, %23, !dbg !173
  %25 = zext i1 %24 to i32, !dbg !174
  br label %26

26:                                               ; preds = %1, %5
  %27 = phi i32 [ %25, %5 ], [ 1, %1 ], !dbg !150
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !175
  ret i32 %27, !dbg !176
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!44, !45, !46, !47, !48}
!llvm.ident = !{!49}
!llvm.errno.tbaa = !{!50}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !8, line: 395, type: !40, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cgroup_skb_account.c", directory: ".")
!4 = !{!0, !5, !10, !32}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "limit", scope: !2, file: !3, line: 8, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 8, baseType: !9)
!8 = !DIFile(filename: "./bpf.h", directory: ".")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "usage", scope: !2, file: !3, line: 7, type: !12, isLocal: false, isDefinition: true)
!12 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 7, size: 256, elements: !13)
!13 = !{!14, !20, !21, !25}
!14 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !12, file: !3, line: 7, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 64, elements: !18)
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !{!19}
!19 = !DISubrange(count: 2)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !12, file: !3, line: 7, baseType: !15, size: 64, offset: 64)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !12, file: !3, line: 7, baseType: !22, size: 64, offset: 128)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 7, baseType: !24)
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !12, file: !3, line: 7, baseType: !26, size: 64, offset: 192)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "counters", file: !3, line: 4, size: 256, elements: !28)
!28 = !{!29, !31}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !27, file: !3, line: 5, baseType: !30, size: 128)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 128, elements: !18)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "packets", scope: !27, file: !3, line: 5, baseType: !30, size: 128, offset: 128)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!33 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !8, line: 97, type: !34, isLocal: true, isDefinition: true)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DISubroutineType(types: !36)
!36 = !{!37, !37, !38}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 32, elements: !42)
!41 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!42 = !{!43}
!43 = !DISubrange(count: 4)
!44 = !{i32 7, !"Dwarf Version", i32 5}
!45 = !{i32 2, !"Debug Info Version", i32 3}
!46 = !{i32 1, !"wchar_size", i32 4}
!47 = !{i32 7, !"frame-pointer", i32 2}
!48 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!49 = !{!"clang version 22.1.8"}
!50 = !{!51, !51, i64 0}
!51 = !{!"int", !52, i64 0}
!52 = !{!"omnipotent char", !53, i64 0}
!53 = !{!"Simple C/C++ TBAA"}
!54 = distinct !DISubprogram(name: "in", scope: !3, file: !3, line: 20, type: !55, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100, keyInstructions: true)
!55 = !DISubroutineType(types: !56)
!56 = !{!17, !57}
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !8, line: 209, size: 1536, elements: !59)
!59 = !{!60, !61, !62, !63, !64, !65, !66, !67, !68, !69, !70, !71, !72, !76, !77, !78, !79, !80, !81, !82, !83, !84, !86, !87, !88, !89, !90, !91, !92, !93, !94, !95, !96, !99}
!60 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !58, file: !8, line: 210, baseType: !23, size: 32)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !58, file: !8, line: 210, baseType: !23, size: 32, offset: 32)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !58, file: !8, line: 210, baseType: !23, size: 32, offset: 64)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !58, file: !8, line: 210, baseType: !23, size: 32, offset: 96)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !58, file: !8, line: 210, baseType: !23, size: 32, offset: 128)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !58, file: !8, line: 210, baseType: !23, size: 32, offset: 160)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !58, file: !8, line: 210, baseType: !23, size: 32, offset: 192)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !58, file: !8, line: 211, baseType: !23, size: 32, offset: 224)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !58, file: !8, line: 211, baseType: !23, size: 32, offset: 256)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !58, file: !8, line: 211, baseType: !23, size: 32, offset: 288)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !58, file: !8, line: 211, baseType: !23, size: 32, offset: 320)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !58, file: !8, line: 211, baseType: !23, size: 32, offset: 352)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !58, file: !8, line: 211, baseType: !73, size: 160, offset: 384)
!73 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 160, elements: !74)
!74 = !{!75}
!75 = !DISubrange(count: 5)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !58, file: !8, line: 211, baseType: !23, size: 32, offset: 544)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !58, file: !8, line: 212, baseType: !23, size: 32, offset: 576)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !58, file: !8, line: 212, baseType: !23, size: 32, offset: 608)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !58, file: !8, line: 212, baseType: !23, size: 32, offset: 640)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !58, file: !8, line: 212, baseType: !23, size: 32, offset: 672)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !58, file: !8, line: 212, baseType: !23, size: 32, offset: 704)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !58, file: !8, line: 212, baseType: !23, size: 32, offset: 736)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !58, file: !8, line: 212, baseType: !23, size: 32, offset: 768)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !58, file: !8, line: 213, baseType: !85, size: 128, offset: 800)
!85 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 128, elements: !42)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !58, file: !8, line: 213, baseType: !85, size: 128, offset: 928)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !58, file: !8, line: 213, baseType: !23, size: 32, offset: 1056)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !58, file: !8, line: 213, baseType: !23, size: 32, offset: 1088)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !58, file: !8, line: 213, baseType: !23, size: 32, offset: 1120)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !58, file: !8, line: 214, baseType: !7, size: 64, offset: 1152)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !58, file: !8, line: 214, baseType: !7, size: 64, offset: 1216)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !58, file: !8, line: 215, baseType: !23, size: 32, offset: 1280)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !58, file: !8, line: 215, baseType: !23, size: 32, offset: 1312)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !58, file: !8, line: 216, baseType: !7, size: 64, offset: 1344)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !58, file: !8, line: 217, baseType: !23, size: 32, offset: 1408)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !58, file: !8, line: 218, baseType: !97, size: 8, offset: 1440)
!97 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !8, line: 5, baseType: !98)
!98 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !58, file: !8, line: 219, baseType: !7, size: 64, offset: 1472)
!100 = !{!101}
!101 = !DILocalVariable(name: "skb", arg: 1, scope: !54, file: !3, line: 20, type: !57)
!102 = distinct !DIAssignID()
!103 = !DILocation(line: 0, scope: !54)
!104 = !DILocalVariable(name: "direction", arg: 2, scope: !105, file: !3, line: 10, type: !23)
!105 = distinct !DISubprogram(name: "account", scope: !3, file: !3, line: 10, type: !106, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108, keyInstructions: true)
!106 = !DISubroutineType(types: !107)
!107 = !{!17, !57, !23}
!108 = !{!109, !104, !110, !111}
!109 = !DILocalVariable(name: "skb", arg: 1, scope: !105, file: !3, line: 10, type: !57)
!110 = !DILocalVariable(name: "counters", scope: !105, file: !3, line: 11, type: !26)
!111 = !DILocalVariable(name: "family", scope: !105, file: !3, line: 14, type: !17)
!112 = !DILocation(line: 0, scope: !105, inlinedAt: !113)
!113 = distinct !DILocation(line: 21, column: 10, scope: !54)
!114 = distinct !DIAssignID()
!115 = !DILocation(line: 11, column: 31, scope: !105, inlinedAt: !113, atomGroup: 1, atomRank: 2)
!116 = !DILocation(line: 12, column: 8, scope: !117, inlinedAt: !113, atomGroup: 2, atomRank: 2)
!117 = distinct !DILexicalBlock(scope: !105, file: !3, line: 12, column: 7)
!118 = !DILocation(line: 12, column: 7, scope: !117, inlinedAt: !113, atomGroup: 2, atomRank: 1)
!119 = !DILocation(line: 14, column: 21, scope: !105, inlinedAt: !113)
!120 = !{!121, !51, i64 16}
!121 = !{!"__sk_buff", !51, i64 0, !51, i64 4, !51, i64 8, !51, i64 12, !51, i64 16, !51, i64 20, !51, i64 24, !51, i64 28, !51, i64 32, !51, i64 36, !51, i64 40, !51, i64 44, !52, i64 48, !51, i64 68, !51, i64 72, !51, i64 76, !51, i64 80, !51, i64 84, !51, i64 88, !51, i64 92, !51, i64 96, !52, i64 100, !52, i64 116, !51, i64 132, !51, i64 136, !51, i64 140, !122, i64 144, !122, i64 152, !51, i64 160, !51, i64 164, !122, i64 168, !51, i64 176, !52, i64 180, !122, i64 184}
!122 = !{!"long long", !52, i64 0}
!123 = !DILocation(line: 14, column: 30, scope: !105, inlinedAt: !113, atomGroup: 4, atomRank: 3)
!124 = !DILocation(line: 15, column: 35, scope: !105, inlinedAt: !113)
!125 = !{!121, !51, i64 0}
!126 = !DILocation(line: 15, column: 30, scope: !105, inlinedAt: !113)
!127 = !DILocation(line: 15, column: 3, scope: !105, inlinedAt: !113)
!128 = !DILocation(line: 15, column: 27, scope: !105, inlinedAt: !113)
!129 = !{!122, !122, i64 0}
!130 = !DILocation(line: 15, column: 27, scope: !105, inlinedAt: !113, atomGroup: 5, atomRank: 2)
!131 = !DILocation(line: 15, column: 27, scope: !105, inlinedAt: !113, atomGroup: 5, atomRank: 1)
!132 = !DILocation(line: 16, column: 13, scope: !105, inlinedAt: !113)
!133 = !DILocation(line: 16, column: 3, scope: !105, inlinedAt: !113)
!134 = !DILocation(line: 16, column: 28, scope: !105, inlinedAt: !113)
!135 = !DILocation(line: 16, column: 28, scope: !105, inlinedAt: !113, atomGroup: 6, atomRank: 2)
!136 = !DILocation(line: 16, column: 28, scope: !105, inlinedAt: !113, atomGroup: 6, atomRank: 1)
!137 = !DILocation(line: 17, column: 10, scope: !105, inlinedAt: !113)
!138 = !DILocation(line: 17, column: 31, scope: !105, inlinedAt: !113)
!139 = !DILocation(line: 17, column: 29, scope: !105, inlinedAt: !113)
!140 = !DILocation(line: 17, column: 52, scope: !105, inlinedAt: !113)
!141 = !DILocation(line: 17, column: 50, scope: !105, inlinedAt: !113, atomGroup: 7, atomRank: 3)
!142 = !DILocation(line: 17, column: 50, scope: !105, inlinedAt: !113, atomGroup: 7, atomRank: 2)
!143 = !DILocation(line: 18, column: 1, scope: !105, inlinedAt: !113, atomGroup: 8, atomRank: 1)
!144 = !DILocation(line: 21, column: 3, scope: !54, atomGroup: 1, atomRank: 1)
!145 = distinct !DISubprogram(name: "out", scope: !3, file: !3, line: 23, type: !55, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146, keyInstructions: true)
!146 = !{!147}
!147 = !DILocalVariable(name: "skb", arg: 1, scope: !145, file: !3, line: 23, type: !57)
!148 = distinct !DIAssignID()
!149 = !DILocation(line: 0, scope: !145)
!150 = !DILocation(line: 0, scope: !105, inlinedAt: !151)
!151 = distinct !DILocation(line: 24, column: 10, scope: !145)
!152 = distinct !DIAssignID()
!153 = !DILocation(line: 11, column: 31, scope: !105, inlinedAt: !151, atomGroup: 1, atomRank: 2)
!154 = !DILocation(line: 12, column: 8, scope: !117, inlinedAt: !151, atomGroup: 2, atomRank: 2)
!155 = !DILocation(line: 12, column: 7, scope: !117, inlinedAt: !151, atomGroup: 2, atomRank: 1)
!156 = !DILocation(line: 14, column: 21, scope: !105, inlinedAt: !151)
!157 = !DILocation(line: 14, column: 30, scope: !105, inlinedAt: !151, atomGroup: 4, atomRank: 3)
!158 = !DILocation(line: 15, column: 35, scope: !105, inlinedAt: !151)
!159 = !DILocation(line: 15, column: 30, scope: !105, inlinedAt: !151)
!160 = !DILocation(line: 15, column: 3, scope: !105, inlinedAt: !151)
!161 = !DILocation(line: 15, column: 27, scope: !105, inlinedAt: !151)
!162 = !DILocation(line: 15, column: 27, scope: !105, inlinedAt: !151, atomGroup: 5, atomRank: 2)
!163 = !DILocation(line: 15, column: 27, scope: !105, inlinedAt: !151, atomGroup: 5, atomRank: 1)
!164 = !DILocation(line: 16, column: 13, scope: !105, inlinedAt: !151)
!165 = !DILocation(line: 16, column: 3, scope: !105, inlinedAt: !151)
!166 = !DILocation(line: 16, column: 28, scope: !105, inlinedAt: !151)
!167 = !DILocation(line: 16, column: 28, scope: !105, inlinedAt: !151, atomGroup: 6, atomRank: 2)
!168 = !DILocation(line: 16, column: 28, scope: !105, inlinedAt: !151, atomGroup: 6, atomRank: 1)
!169 = !DILocation(line: 17, column: 10, scope: !105, inlinedAt: !151)
!170 = !DILocation(line: 17, column: 31, scope: !105, inlinedAt: !151)
!171 = !DILocation(line: 17, column: 29, scope: !105, inlinedAt: !151)
!172 = !DILocation(line: 17, column: 52, scope: !105, inlinedAt: !151)
!173 = !DILocation(line: 17, column: 50, scope: !105, inlinedAt: !151, atomGroup: 7, atomRank: 3)
!174 = !DILocation(line: 17, column: 50, scope: !105, inlinedAt: !151, atomGroup: 7, atomRank: 2)
!175 = !DILocation(line: 18, column: 1, scope: !105, inlinedAt: !151, atomGroup: 8, atomRank: 1)
!176 = !DILocation(line: 24, column: 3, scope: !145, atomGroup: 1, atomRank: 1)
