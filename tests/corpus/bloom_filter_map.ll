; ModuleID = 'bloom_filter_map.c'
source_filename = "bloom_filter_map.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@seen = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !20
@twice = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !44
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @add, ptr @seen, ptr @twice], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @add(ptr noundef readonly captures(none) %0) #0 section "tc" !dbg !100 {
  %2 = alloca i32, align 4, !DIAssignID !151
    #dbg_assign(i1 poison, !148, !DIExpression(), !151, ptr %2, !DIExpression(), !152)
  %3 = alloca i32, align 4, !DIAssignID !153
    #dbg_assign(i1 poison, !150, !DIExpression(), !153, ptr %3, !DIExpression(), !152)
    #dbg_value(ptr %0, !147, !DIExpression(), !152)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !154
  %4 = load i32, ptr %0, align 8, !dbg !155, !tbaa !156
  store i32 %4, ptr %2, align 4, !dbg !159, !tbaa !96, !DIAssignID !160
    #dbg_assign(i32 %4, !148, !DIExpression(), !160, ptr %2, !DIExpression(), !152)
  %5 = call i64 inttoptr (i64 89 to ptr)(ptr noundef nonnull @seen, ptr noundef nonnull %2) #2, !dbg !161
  %6 = icmp eq i64 %5, 0, !dbg !163
  br i1 %6, label %9, label %7, !dbg !164

7:                                                ; preds = %1
  %8 = call i64 inttoptr (i64 87 to ptr)(ptr noundef nonnull @seen, ptr noundef nonnull %2, i64 noundef 0) #2, !dbg !165
  br label %18, !dbg !167

9:                                                ; preds = %1
  %10 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @twice, ptr noundef nonnull %2) #2, !dbg !168
    #dbg_value(ptr %10, !149, !DIExpression(), !152)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !169
  store i32 1, ptr %3, align 4, !dbg !170, !tbaa !96, !DIAssignID !171
    #dbg_assign(i32 1, !150, !DIExpression(), !171, ptr %3, !DIExpression(), !152)
  %11 = icmp eq ptr %10, null, !dbg !172
  br i1 %11, label %15, label %12, !dbg !174

12:                                               ; preds = %9
  %13 = load i32, ptr %10, align 4, !dbg !175, !tbaa !96
  %14 = add i32 %13, 1, !dbg !176
  store i32 %14, ptr %10, align 4, !dbg !177, !tbaa !96
  br label %17, !dbg !175

15:                                               ; preds = %9
  %16 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @twice, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #2, !dbg !178
  br label %17

17:                                               ; preds = %15, %12
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !179
  br label %18

18:                                               ; preds = %17, %7
  %19 = phi i32 [ 0, %7 ], [ 2, %17 ], !dbg !152
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !179
  ret i32 %19, !dbg !180
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!90, !91, !92, !93, !94}
!llvm.ident = !{!95}
!llvm.errno.tbaa = !{!96}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !88, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !19, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "bloom_filter_map.c", directory: ".")
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
!19 = !{!0, !20, !44, !62, !69, !78, !83}
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "seen", scope: !2, file: !3, line: 9, type: !22, isLocal: false, isDefinition: true)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !23)
!23 = !{!24, !29, !34, !39}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !22, file: !3, line: 5, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 960, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 30)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !22, file: !3, line: 6, baseType: !30, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32000, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 1000)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "value_size", scope: !22, file: !3, line: 7, baseType: !35, size: 64, offset: 128)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 128, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 4)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "map_extra", scope: !22, file: !3, line: 8, baseType: !40, size: 64, offset: 192)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 96, elements: !42)
!42 = !{!43}
!43 = !DISubrange(count: 3)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression())
!45 = distinct !DIGlobalVariable(name: "twice", scope: !2, file: !3, line: 10, type: !46, isLocal: false, isDefinition: true)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 10, size: 256, elements: !47)
!47 = !{!48, !53, !58, !61}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !46, file: !3, line: 10, baseType: !49, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: 1)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !46, file: !3, line: 10, baseType: !54, size: 64, offset: 64)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32768, elements: !56)
!56 = !{!57}
!57 = !DISubrange(count: 1024)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !46, file: !3, line: 10, baseType: !59, size: 64, offset: 128)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !14)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !46, file: !3, line: 10, baseType: !59, size: 64, offset: 192)
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression(DW_OP_constu, 89, DW_OP_stack_value))
!63 = distinct !DIGlobalVariable(name: "map_peek", scope: !2, file: !6, line: 150, type: !64, isLocal: true, isDefinition: true)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!65 = !DISubroutineType(types: !66)
!66 = !{!67, !68, !68}
!67 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!69 = !DIGlobalVariableExpression(var: !70, expr: !DIExpression(DW_OP_constu, 87, DW_OP_stack_value))
!70 = distinct !DIGlobalVariable(name: "map_push", scope: !2, file: !6, line: 148, type: !71, isLocal: true, isDefinition: true)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!72 = !DISubroutineType(types: !73)
!73 = !{!67, !68, !74, !76}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!76 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !77)
!77 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!78 = !DIGlobalVariableExpression(var: !79, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!79 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !80, isLocal: true, isDefinition: true)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!81 = !DISubroutineType(types: !82)
!82 = !{!68, !68, !74}
!83 = !DIGlobalVariableExpression(var: !84, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!84 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !85, isLocal: true, isDefinition: true)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DISubroutineType(types: !87)
!87 = !{!67, !68, !74, !74, !76}
!88 = !DICompositeType(tag: DW_TAG_array_type, baseType: !89, size: 32, elements: !37)
!89 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!90 = !{i32 7, !"Dwarf Version", i32 5}
!91 = !{i32 2, !"Debug Info Version", i32 3}
!92 = !{i32 1, !"wchar_size", i32 4}
!93 = !{i32 7, !"frame-pointer", i32 2}
!94 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!95 = !{!"clang version 22.1.8"}
!96 = !{!97, !97, i64 0}
!97 = !{!"int", !98, i64 0}
!98 = !{!"omnipotent char", !99, i64 0}
!99 = !{!"Simple C/C++ TBAA"}
!100 = distinct !DISubprogram(name: "add", scope: !3, file: !3, line: 12, type: !101, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146, keyInstructions: true)
!101 = !DISubroutineType(types: !102)
!102 = !{!7, !103}
!103 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !104, size: 64)
!104 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !105)
!105 = !{!106, !107, !108, !109, !110, !111, !112, !113, !114, !115, !116, !117, !118, !122, !123, !124, !125, !126, !127, !128, !129, !130, !132, !133, !134, !135, !136, !137, !138, !139, !140, !141, !142, !145}
!106 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !104, file: !6, line: 210, baseType: !60, size: 32)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !104, file: !6, line: 210, baseType: !60, size: 32, offset: 32)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !104, file: !6, line: 210, baseType: !60, size: 32, offset: 64)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !104, file: !6, line: 210, baseType: !60, size: 32, offset: 96)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !104, file: !6, line: 210, baseType: !60, size: 32, offset: 128)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !104, file: !6, line: 210, baseType: !60, size: 32, offset: 160)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !104, file: !6, line: 210, baseType: !60, size: 32, offset: 192)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !104, file: !6, line: 211, baseType: !60, size: 32, offset: 224)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !104, file: !6, line: 211, baseType: !60, size: 32, offset: 256)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !104, file: !6, line: 211, baseType: !60, size: 32, offset: 288)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !104, file: !6, line: 211, baseType: !60, size: 32, offset: 320)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !104, file: !6, line: 211, baseType: !60, size: 32, offset: 352)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !104, file: !6, line: 211, baseType: !119, size: 160, offset: 384)
!119 = !DICompositeType(tag: DW_TAG_array_type, baseType: !60, size: 160, elements: !120)
!120 = !{!121}
!121 = !DISubrange(count: 5)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !104, file: !6, line: 211, baseType: !60, size: 32, offset: 544)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !104, file: !6, line: 212, baseType: !60, size: 32, offset: 576)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !104, file: !6, line: 212, baseType: !60, size: 32, offset: 608)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !104, file: !6, line: 212, baseType: !60, size: 32, offset: 640)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !104, file: !6, line: 212, baseType: !60, size: 32, offset: 672)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !104, file: !6, line: 212, baseType: !60, size: 32, offset: 704)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !104, file: !6, line: 212, baseType: !60, size: 32, offset: 736)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !104, file: !6, line: 212, baseType: !60, size: 32, offset: 768)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !104, file: !6, line: 213, baseType: !131, size: 128, offset: 800)
!131 = !DICompositeType(tag: DW_TAG_array_type, baseType: !60, size: 128, elements: !37)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !104, file: !6, line: 213, baseType: !131, size: 128, offset: 928)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !104, file: !6, line: 213, baseType: !60, size: 32, offset: 1056)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !104, file: !6, line: 213, baseType: !60, size: 32, offset: 1088)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !104, file: !6, line: 213, baseType: !60, size: 32, offset: 1120)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !104, file: !6, line: 214, baseType: !76, size: 64, offset: 1152)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !104, file: !6, line: 214, baseType: !76, size: 64, offset: 1216)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !104, file: !6, line: 215, baseType: !60, size: 32, offset: 1280)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !104, file: !6, line: 215, baseType: !60, size: 32, offset: 1312)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !104, file: !6, line: 216, baseType: !76, size: 64, offset: 1344)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !104, file: !6, line: 217, baseType: !60, size: 32, offset: 1408)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !104, file: !6, line: 218, baseType: !143, size: 8, offset: 1440)
!143 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !144)
!144 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !104, file: !6, line: 219, baseType: !76, size: 64, offset: 1472)
!146 = !{!147, !148, !149, !150}
!147 = !DILocalVariable(name: "skb", arg: 1, scope: !100, file: !3, line: 12, type: !103)
!148 = !DILocalVariable(name: "value", scope: !100, file: !3, line: 13, type: !60)
!149 = !DILocalVariable(name: "count", scope: !100, file: !3, line: 18, type: !59)
!150 = !DILocalVariable(name: "one", scope: !100, file: !3, line: 18, type: !60)
!151 = distinct !DIAssignID()
!152 = !DILocation(line: 0, scope: !100)
!153 = distinct !DIAssignID()
!154 = !DILocation(line: 13, column: 3, scope: !100)
!155 = !DILocation(line: 13, column: 20, scope: !100, atomGroup: 1, atomRank: 2)
!156 = !{!157, !97, i64 0}
!157 = !{!"__sk_buff", !97, i64 0, !97, i64 4, !97, i64 8, !97, i64 12, !97, i64 16, !97, i64 20, !97, i64 24, !97, i64 28, !97, i64 32, !97, i64 36, !97, i64 40, !97, i64 44, !98, i64 48, !97, i64 68, !97, i64 72, !97, i64 76, !97, i64 80, !97, i64 84, !97, i64 88, !97, i64 92, !97, i64 96, !98, i64 100, !98, i64 116, !97, i64 132, !97, i64 136, !97, i64 140, !158, i64 144, !158, i64 152, !97, i64 160, !97, i64 164, !158, i64 168, !97, i64 176, !98, i64 180, !158, i64 184}
!158 = !{!"long long", !98, i64 0}
!159 = !DILocation(line: 13, column: 7, scope: !100, atomGroup: 1, atomRank: 1)
!160 = distinct !DIAssignID()
!161 = !DILocation(line: 14, column: 7, scope: !162)
!162 = distinct !DILexicalBlock(scope: !100, file: !3, line: 14, column: 7)
!163 = !DILocation(line: 14, column: 7, scope: !162, atomGroup: 2, atomRank: 2)
!164 = !DILocation(line: 14, column: 7, scope: !162, atomGroup: 2, atomRank: 1)
!165 = !DILocation(line: 15, column: 5, scope: !166)
!166 = distinct !DILexicalBlock(scope: !162, file: !3, line: 14, column: 32)
!167 = !DILocation(line: 16, column: 5, scope: !166, atomGroup: 3, atomRank: 1)
!168 = !DILocation(line: 18, column: 16, scope: !100, atomGroup: 4, atomRank: 2)
!169 = !DILocation(line: 18, column: 3, scope: !100)
!170 = !DILocation(line: 18, column: 44, scope: !100, atomGroup: 5, atomRank: 1)
!171 = distinct !DIAssignID()
!172 = !DILocation(line: 19, column: 7, scope: !173, atomGroup: 6, atomRank: 2)
!173 = distinct !DILexicalBlock(scope: !100, file: !3, line: 19, column: 7)
!174 = !DILocation(line: 19, column: 7, scope: !173, atomGroup: 6, atomRank: 1)
!175 = !DILocation(line: 20, column: 5, scope: !173)
!176 = !DILocation(line: 20, column: 5, scope: !173, atomGroup: 7, atomRank: 2)
!177 = !DILocation(line: 20, column: 5, scope: !173, atomGroup: 7, atomRank: 1)
!178 = !DILocation(line: 22, column: 5, scope: !173)
!179 = !DILocation(line: 24, column: 1, scope: !100)
!180 = !DILocation(line: 24, column: 1, scope: !100, atomGroup: 9, atomRank: 1)
