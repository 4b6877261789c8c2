; ModuleID = 'tc_pacing.c'
source_filename = "tc_pacing.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@rates = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !23
@departures = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !42
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @departures, ptr @pace, ptr @rates], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @pace(ptr noundef captures(none) %0) #0 section "tc/egress" !dbg !82 {
  %2 = alloca i32, align 4, !DIAssignID !137
    #dbg_assign(i1 poison, !130, !DIExpression(), !137, ptr %2, !DIExpression(), !138)
  %3 = alloca i64, align 8, !DIAssignID !139
    #dbg_assign(i1 poison, !136, !DIExpression(), !139, ptr %3, !DIExpression(), !138)
    #dbg_value(ptr %0, !129, !DIExpression(), !138)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !140
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 68, !dbg !141
  %5 = load i32, ptr %4, align 4, !dbg !141, !tbaa !142
  %6 = and i32 %5, 255, !dbg !145
  store i32 %6, ptr %2, align 4, !dbg !146, !tbaa !78, !DIAssignID !147
    #dbg_assign(i32 %6, !130, !DIExpression(), !147, ptr %2, !DIExpression(), !138)
  %7 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @rates, ptr noundef nonnull %2) #3, !dbg !148
    #dbg_value(ptr %7, !131, !DIExpression(), !138)
  %8 = icmp eq ptr %7, null, !dbg !149
  br i1 %8, label %35, label %9, !dbg !151

9:                                                ; preds = %1
  %10 = load i64, ptr %7, align 8, !dbg !152, !tbaa !153
  %11 = icmp eq i64 %10, 0, !dbg !154
  br i1 %11, label %35, label %12, !dbg !155

12:                                               ; preds = %9
  %13 = load i32, ptr %0, align 8, !dbg !156, !tbaa !157
    #dbg_value(i64 poison, !132, !DIExpression(), !138)
  %14 = call i64 inttoptr (i64 5 to ptr)() #3, !dbg !158
    #dbg_value(i64 %14, !133, !DIExpression(), !138)
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 152, !dbg !159
  %16 = load i64, ptr %15, align 8, !dbg !159, !tbaa !160
  %17 = call i64 @llvm.umax.i64(i64 %16, i64 %14), !dbg !161
    #dbg_value(i64 %17, !134, !DIExpression(), !138)
  %18 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @departures, ptr noundef nonnull %2) #3, !dbg !162
    #dbg_value(ptr %18, !135, !DIExpression(), !138)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !163
  %19 = icmp eq ptr %18, null, !dbg !164
  br i1 %19, label %27, label %20, !dbg !165

20:                                               ; preds = %12
  %21 = zext i32 %13 to i64, !dbg !166
  %22 = mul nuw nsw i64 %21, 1000000000, !dbg !167
  %23 = udiv i64 %22, %10, !dbg !168
    #dbg_value(i64 %23, !132, !DIExpression(), !138)
  %24 = load i64, ptr %18, align 8, !dbg !169, !tbaa !153
  %25 = add i64 %24, %23, !dbg !170
    #dbg_assign(i64 %25, !136, !DIExpression(), !171, ptr %3, !DIExpression(), !138)
  %26 = icmp ugt i64 %25, %17, !dbg !172
  br i1 %26, label %29, label %27, !dbg !174

27:                                               ; preds = %12, %20
  store i64 %17, ptr %3, align 8, !dbg !175, !tbaa !153, !DIAssignID !177
    #dbg_assign(i64 %17, !136, !DIExpression(), !177, ptr %3, !DIExpression(), !138)
  %28 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @departures, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !178
  br label %33, !dbg !179

29:                                               ; preds = %20
  %30 = sub i64 %25, %14, !dbg !180
  %31 = icmp ugt i64 %30, 1999999999, !dbg !182
  br i1 %31, label %33, label %32, !dbg !183

32:                                               ; preds = %29
  store i64 %25, ptr %18, align 8, !dbg !184, !tbaa !153
  store i64 %25, ptr %15, align 8, !dbg !186, !tbaa !160
  br label %33, !dbg !187

33:                                               ; preds = %29, %32, %27
  %34 = phi i32 [ 0, %27 ], [ 0, %32 ], [ 2, %29 ], !dbg !138
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !188
  br label %35

35:                                               ; preds = %1, %9, %33
  %36 = phi i32 [ %34, %33 ], [ 0, %9 ], [ 0, %1 ], !dbg !138
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !188
  ret i32 %36, !dbg !189
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!72, !73, !74, !75, !76}
!llvm.ident = !{!77}
!llvm.errno.tbaa = !{!78}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !68, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !19, globals: !22, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tc_pacing.c", directory: ".")
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
!19 = !{!20}
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!22 = !{!0, !23, !42, !50, !58, !62}
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression())
!24 = distinct !DIGlobalVariable(name: "rates", scope: !2, file: !3, line: 4, type: !25, isLocal: false, isDefinition: true)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !26)
!26 = !{!27, !32, !37, !40}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !25, file: !3, line: 4, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 1)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !25, file: !3, line: 4, baseType: !33, size: 64, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 8192, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 256)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !25, file: !3, line: 4, baseType: !38, size: 64, offset: 128)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !14)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !25, file: !3, line: 4, baseType: !41, size: 64, offset: 192)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "departures", scope: !2, file: !3, line: 5, type: !44, isLocal: false, isDefinition: true)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 5, size: 256, elements: !45)
!45 = !{!46, !47, !48, !49}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !44, file: !3, line: 5, baseType: !28, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !44, file: !3, line: 5, baseType: !33, size: 64, offset: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !44, file: !3, line: 5, baseType: !38, size: 64, offset: 128)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !44, file: !3, line: 5, baseType: !41, size: 64, offset: 192)
!50 = !DIGlobalVariableExpression(var: !51, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!51 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !52, isLocal: true, isDefinition: true)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = !DISubroutineType(types: !54)
!54 = !{!55, !55, !56}
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression(DW_OP_constu, 5, DW_OP_stack_value))
!59 = distinct !DIGlobalVariable(name: "ktime", scope: !2, file: !6, line: 101, type: !60, isLocal: true, isDefinition: true)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = !DISubroutineType(types: !19)
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!63 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !64, isLocal: true, isDefinition: true)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!65 = !DISubroutineType(types: !66)
!66 = !{!67, !55, !56, !56, !20}
!67 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !69, size: 32, elements: !70)
!69 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!70 = !{!71}
!71 = !DISubrange(count: 4)
!72 = !{i32 7, !"Dwarf Version", i32 5}
!73 = !{i32 2, !"Debug Info Version", i32 3}
!74 = !{i32 1, !"wchar_size", i32 4}
!75 = !{i32 7, !"frame-pointer", i32 2}
!76 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!77 = !{!"clang version 22.1.8"}
!78 = !{!79, !79, i64 0}
!79 = !{!"int", !80, i64 0}
!80 = !{!"omnipotent char", !81, i64 0}
!81 = !{!"Simple C/C++ TBAA"}
!82 = distinct !DISubprogram(name: "pace", scope: !3, file: !3, line: 7, type: !83, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128, keyInstructions: true)
!83 = !DISubroutineType(types: !84)
!84 = !{!7, !85}
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !87)
!87 = !{!88, !89, !90, !91, !92, !93, !94, !95, !96, !97, !98, !99, !100, !104, !105, !106, !107, !108, !109, !110, !111, !112, !114, !115, !116, !117, !118, !119, !120, !121, !122, !123, !124, !127}
!88 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !86, file: !6, line: 210, baseType: !39, size: 32)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !86, file: !6, line: 210, baseType: !39, size: 32, offset: 32)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !86, file: !6, line: 210, baseType: !39, size: 32, offset: 64)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !86, file: !6, line: 210, baseType: !39, size: 32, offset: 96)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !86, file: !6, line: 210, baseType: !39, size: 32, offset: 128)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !86, file: !6, line: 210, baseType: !39, size: 32, offset: 160)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !86, file: !6, line: 210, baseType: !39, size: 32, offset: 192)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !86, file: !6, line: 211, baseType: !39, size: 32, offset: 224)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !86, file: !6, line: 211, baseType: !39, size: 32, offset: 256)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !86, file: !6, line: 211, baseType: !39, size: 32, offset: 288)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !86, file: !6, line: 211, baseType: !39, size: 32, offset: 320)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !86, file: !6, line: 211, baseType: !39, size: 32, offset: 352)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !86, file: !6, line: 211, baseType: !101, size: 160, offset: 384)
!101 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 160, elements: !102)
!102 = !{!103}
!103 = !DISubrange(count: 5)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !86, file: !6, line: 211, baseType: !39, size: 32, offset: 544)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !86, file: !6, line: 212, baseType: !39, size: 32, offset: 576)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !86, file: !6, line: 212, baseType: !39, size: 32, offset: 608)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !86, file: !6, line: 212, baseType: !39, size: 32, offset: 640)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !86, file: !6, line: 212, baseType: !39, size: 32, offset: 672)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !86, file: !6, line: 212, baseType: !39, size: 32, offset: 704)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !86, file: !6, line: 212, baseType: !39, size: 32, offset: 736)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !86, file: !6, line: 212, baseType: !39, size: 32, offset: 768)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !86, file: !6, line: 213, baseType: !113, size: 128, offset: 800)
!113 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 128, elements: !70)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !86, file: !6, line: 213, baseType: !113, size: 128, offset: 928)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !86, file: !6, line: 213, baseType: !39, size: 32, offset: 1056)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !86, file: !6, line: 213, baseType: !39, size: 32, offset: 1088)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !86, file: !6, line: 213, baseType: !39, size: 32, offset: 1120)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !86, file: !6, line: 214, baseType: !20, size: 64, offset: 1152)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !86, file: !6, line: 214, baseType: !20, size: 64, offset: 1216)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !86, file: !6, line: 215, baseType: !39, size: 32, offset: 1280)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !86, file: !6, line: 215, baseType: !39, size: 32, offset: 1312)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !86, file: !6, line: 216, baseType: !20, size: 64, offset: 1344)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !86, file: !6, line: 217, baseType: !39, size: 32, offset: 1408)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !86, file: !6, line: 218, baseType: !125, size: 8, offset: 1440)
!125 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !126)
!126 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !86, file: !6, line: 219, baseType: !20, size: 64, offset: 1472)
!128 = !{!129, !130, !131, !132, !133, !134, !135, !136}
!129 = !DILocalVariable(name: "skb", arg: 1, scope: !82, file: !3, line: 7, type: !85)
!130 = !DILocalVariable(name: "key", scope: !82, file: !3, line: 8, type: !39)
!131 = !DILocalVariable(name: "rate", scope: !82, file: !3, line: 9, type: !41)
!132 = !DILocalVariable(name: "delay", scope: !82, file: !3, line: 12, type: !20)
!133 = !DILocalVariable(name: "now", scope: !82, file: !3, line: 13, type: !20)
!134 = !DILocalVariable(name: "time", scope: !82, file: !3, line: 14, type: !20)
!135 = !DILocalVariable(name: "last", scope: !82, file: !3, line: 15, type: !41)
!136 = !DILocalVariable(name: "next", scope: !82, file: !3, line: 16, type: !20)
!137 = distinct !DIAssignID()
!138 = !DILocation(line: 0, scope: !82)
!139 = distinct !DIAssignID()
!140 = !DILocation(line: 8, column: 3, scope: !82)
!141 = !DILocation(line: 8, column: 18, scope: !82)
!142 = !{!143, !79, i64 68}
!143 = !{!"__sk_buff", !79, i64 0, !79, i64 4, !79, i64 8, !79, i64 12, !79, i64 16, !79, i64 20, !79, i64 24, !79, i64 28, !79, i64 32, !79, i64 36, !79, i64 40, !79, i64 44, !80, i64 48, !79, i64 68, !79, i64 72, !79, i64 76, !79, i64 80, !79, i64 84, !79, i64 88, !79, i64 92, !79, i64 96, !80, i64 100, !80, i64 116, !79, i64 132, !79, i64 136, !79, i64 140, !144, i64 144, !144, i64 152, !79, i64 160, !79, i64 164, !144, i64 168, !79, i64 176, !80, i64 180, !144, i64 184}
!144 = !{!"long long", !80, i64 0}
!145 = !DILocation(line: 8, column: 23, scope: !82, atomGroup: 1, atomRank: 2)
!146 = !DILocation(line: 8, column: 7, scope: !82, atomGroup: 1, atomRank: 1)
!147 = distinct !DIAssignID()
!148 = !DILocation(line: 9, column: 15, scope: !82, atomGroup: 2, atomRank: 2)
!149 = !DILocation(line: 10, column: 8, scope: !150, atomGroup: 3, atomRank: 2)
!150 = distinct !DILexicalBlock(scope: !82, file: !3, line: 10, column: 7)
!151 = !DILocation(line: 10, column: 13, scope: !150, atomGroup: 3, atomRank: 1)
!152 = !DILocation(line: 10, column: 17, scope: !150)
!153 = !{!144, !144, i64 0}
!154 = !DILocation(line: 10, column: 17, scope: !150, atomGroup: 4, atomRank: 2)
!155 = !DILocation(line: 10, column: 13, scope: !150, atomGroup: 4, atomRank: 1)
!156 = !DILocation(line: 12, column: 25, scope: !82)
!157 = !{!143, !79, i64 0}
!158 = !DILocation(line: 13, column: 13, scope: !82, atomGroup: 7, atomRank: 2)
!159 = !DILocation(line: 14, column: 19, scope: !82)
!160 = !{!143, !144, i64 152}
!161 = !DILocation(line: 14, column: 14, scope: !82)
!162 = !DILocation(line: 15, column: 15, scope: !82, atomGroup: 10, atomRank: 2)
!163 = !DILocation(line: 16, column: 3, scope: !82)
!164 = !DILocation(line: 16, column: 14, scope: !82, atomGroup: 12, atomRank: 2)
!165 = !DILocation(line: 16, column: 14, scope: !82, atomGroup: 12, atomRank: 1)
!166 = !DILocation(line: 12, column: 15, scope: !82)
!167 = !DILocation(line: 12, column: 29, scope: !82)
!168 = !DILocation(line: 12, column: 45, scope: !82, atomGroup: 6, atomRank: 2)
!169 = !DILocation(line: 16, column: 21, scope: !82)
!170 = !DILocation(line: 16, column: 27, scope: !82)
!171 = distinct !DIAssignID()
!172 = !DILocation(line: 17, column: 12, scope: !173, atomGroup: 13, atomRank: 2)
!173 = distinct !DILexicalBlock(scope: !82, file: !3, line: 17, column: 7)
!174 = !DILocation(line: 17, column: 12, scope: !173, atomGroup: 13, atomRank: 1)
!175 = !DILocation(line: 18, column: 10, scope: !176, atomGroup: 14, atomRank: 1)
!176 = distinct !DILexicalBlock(scope: !173, file: !3, line: 17, column: 21)
!177 = distinct !DIAssignID()
!178 = !DILocation(line: 19, column: 5, scope: !176)
!179 = !DILocation(line: 20, column: 5, scope: !176, atomGroup: 15, atomRank: 1)
!180 = !DILocation(line: 22, column: 12, scope: !181)
!181 = distinct !DILexicalBlock(scope: !82, file: !3, line: 22, column: 7)
!182 = !DILocation(line: 22, column: 18, scope: !181, atomGroup: 16, atomRank: 2)
!183 = !DILocation(line: 22, column: 18, scope: !181, atomGroup: 16, atomRank: 1)
!184 = !DILocation(line: 25, column: 11, scope: !185, atomGroup: 19, atomRank: 1)
!185 = distinct !DILexicalBlock(scope: !82, file: !3, line: 24, column: 7)
!186 = !DILocation(line: 26, column: 15, scope: !82, atomGroup: 20, atomRank: 1)
!187 = !DILocation(line: 27, column: 3, scope: !82, atomGroup: 21, atomRank: 1)
!188 = !DILocation(line: 28, column: 1, scope: !82)
!189 = !DILocation(line: 28, column: 1, scope: !82, atomGroup: 22, atomRank: 1)
