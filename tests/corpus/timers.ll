; ModuleID = 'timers.c'
source_filename = "timers.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@elements = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !14
@total = dso_local global i64 0, align 8, !dbg !45
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @arm, ptr @elements], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @arm(ptr noundef readonly captures(none) %0) #0 section "tc" !dbg !89 {
  %2 = alloca i32, align 4, !DIAssignID !139
    #dbg_assign(i1 poison, !137, !DIExpression(), !139, ptr %2, !DIExpression(), !140)
    #dbg_value(ptr %0, !136, !DIExpression(), !140)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !141
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !142
  %4 = load i32, ptr %3, align 8, !dbg !142, !tbaa !143
  %5 = and i32 %4, 3, !dbg !146
  store i32 %5, ptr %2, align 4, !dbg !147, !tbaa !85, !DIAssignID !148
    #dbg_assign(i32 %5, !137, !DIExpression(), !148, ptr %2, !DIExpression(), !140)
  %6 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @elements, ptr noundef nonnull %2) #2, !dbg !149
    #dbg_value(ptr %6, !138, !DIExpression(), !140)
  %7 = icmp eq ptr %6, null, !dbg !150
  br i1 %7, label %24, label %8, !dbg !152

8:                                                ; preds = %1
  %9 = load i32, ptr %0, align 8, !dbg !153, !tbaa !155
  %10 = icmp ugt i32 %9, 1000, !dbg !156
  br i1 %10, label %11, label %13, !dbg !157

11:                                               ; preds = %8
  %12 = call i64 inttoptr (i64 172 to ptr)(ptr noundef nonnull %6) #2, !dbg !158
  br label %24, !dbg !160

13:                                               ; preds = %8
  %14 = load i32, ptr %2, align 4, !dbg !161, !tbaa !85
  %15 = add i32 %14, 1000000, !dbg !162
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 24, !dbg !163
  store i32 %15, ptr %16, align 8, !dbg !164, !tbaa !165
  %17 = call i64 inttoptr (i64 169 to ptr)(ptr noundef nonnull %6, ptr noundef nonnull @elements, i64 noundef 1) #2, !dbg !168
  %18 = icmp eq i64 %17, 0, !dbg !170
  br i1 %18, label %19, label %24, !dbg !171

19:                                               ; preds = %13
  %20 = call i64 inttoptr (i64 170 to ptr)(ptr noundef nonnull %6, ptr noundef nonnull @fire) #2, !dbg !172
  %21 = load i32, ptr %16, align 8, !dbg !173, !tbaa !165
  %22 = zext i32 %21 to i64, !dbg !174
  %23 = call i64 inttoptr (i64 171 to ptr)(ptr noundef nonnull %6, i64 noundef %22, i64 noundef 0) #2, !dbg !175
  br label %24, !dbg !176

24:                                               ; preds = %13, %1, %19, %11
  %25 = phi i32 [ 0, %11 ], [ 0, %1 ], [ 0, %19 ], [ 2, %13 ], !dbg !140
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !177
  ret i32 %25, !dbg !178
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define internal noundef i32 @fire(ptr readnone captures(none) %0, ptr readnone captures(none) %1, ptr noundef %2) #0 !dbg !179 {
    #dbg_value(ptr poison, !183, !DIExpression(), !186)
    #dbg_value(ptr poison, !184, !DIExpression(), !186)
    #dbg_value(ptr %2, !185, !DIExpression(), !186)
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !187
  %5 = load i64, ptr %4, align 8, !dbg !188, !tbaa !189
  %6 = add i64 %5, 1, !dbg !190
  store i64 %6, ptr %4, align 8, !dbg !191, !tbaa !189
  %7 = atomicrmw add ptr @total, i64 1 seq_cst, align 8, !dbg !192
  %8 = load i64, ptr %4, align 8, !dbg !193, !tbaa !189
  %9 = icmp ult i64 %8, 3, !dbg !195
  br i1 %9, label %10, label %15, !dbg !196

10:                                               ; preds = %3
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 24, !dbg !197
  %12 = load i32, ptr %11, align 8, !dbg !197, !tbaa !165
  %13 = zext i32 %12 to i64, !dbg !198
  %14 = tail call i64 inttoptr (i64 171 to ptr)(ptr noundef nonnull %2, i64 noundef %13, i64 noundef 0) #2, !dbg !199
  br label %15, !dbg !199

15:                                               ; preds = %10, %3
  ret i32 0, !dbg !200
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!79, !80, !81, !82, !83}
!llvm.ident = !{!84}
!llvm.errno.tbaa = !{!85}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !77, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "timers.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!0, !14, !45, !47, !55, !62, !67, !72}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "elements", scope: !2, file: !3, line: 9, type: !16, isLocal: false, isDefinition: true)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 256, elements: !17)
!17 = !{!18, !23, !28, !32}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !16, file: !3, line: 9, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 64, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 2)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !16, file: !3, line: 9, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 128, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 4)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !16, file: !3, line: 9, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !16, file: !3, line: 9, baseType: !33, size: 64, offset: 192)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "element", file: !3, line: 4, size: 256, elements: !35)
!35 = !{!36, !43, !44}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "timer", scope: !34, file: !3, line: 5, baseType: !37, size: 128, align: 64)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_timer", file: !6, line: 88, size: 128, align: 64, elements: !38)
!38 = !{!39}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "opaque", scope: !37, file: !6, line: 89, baseType: !40, size: 128)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 128, elements: !21)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !42)
!42 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "fired", scope: !34, file: !3, line: 6, baseType: !41, size: 64, offset: 128)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "period", scope: !34, file: !3, line: 7, baseType: !30, size: 32, offset: 192)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "total", scope: !2, file: !3, line: 10, type: !41, isLocal: false, isDefinition: true)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!48 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !49, isLocal: true, isDefinition: true)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DISubroutineType(types: !51)
!51 = !{!52, !52, !53}
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!55 = !DIGlobalVariableExpression(var: !56, expr: !DIExpression(DW_OP_constu, 172, DW_OP_stack_value))
!56 = distinct !DIGlobalVariable(name: "timer_cancel", scope: !2, file: !6, line: 182, type: !57, isLocal: true, isDefinition: true)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DISubroutineType(types: !59)
!59 = !{!60, !61}
!60 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression(DW_OP_constu, 169, DW_OP_stack_value))
!63 = distinct !DIGlobalVariable(name: "timer_init", scope: !2, file: !6, line: 179, type: !64, isLocal: true, isDefinition: true)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!65 = !DISubroutineType(types: !66)
!66 = !{!60, !61, !52, !41}
!67 = !DIGlobalVariableExpression(var: !68, expr: !DIExpression(DW_OP_constu, 170, DW_OP_stack_value))
!68 = distinct !DIGlobalVariable(name: "timer_set_callback", scope: !2, file: !6, line: 180, type: !69, isLocal: true, isDefinition: true)
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!70 = !DISubroutineType(types: !71)
!71 = !{!60, !61, !52}
!72 = !DIGlobalVariableExpression(var: !73, expr: !DIExpression(DW_OP_constu, 171, DW_OP_stack_value))
!73 = distinct !DIGlobalVariable(name: "timer_start", scope: !2, file: !6, line: 181, type: !74, isLocal: true, isDefinition: true)
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DISubroutineType(types: !76)
!76 = !{!60, !61, !41, !41}
!77 = !DICompositeType(tag: DW_TAG_array_type, baseType: !78, size: 32, elements: !26)
!78 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!79 = !{i32 7, !"Dwarf Version", i32 5}
!80 = !{i32 2, !"Debug Info Version", i32 3}
!81 = !{i32 1, !"wchar_size", i32 4}
!82 = !{i32 7, !"frame-pointer", i32 2}
!83 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!84 = !{!"clang version 22.1.8"}
!85 = !{!86, !86, i64 0}
!86 = !{!"int", !87, i64 0}
!87 = !{!"omnipotent char", !88, i64 0}
!88 = !{!"Simple C/C++ TBAA"}
!89 = distinct !DISubprogram(name: "arm", scope: !3, file: !3, line: 20, type: !90, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135, keyInstructions: true)
!90 = !DISubroutineType(types: !91)
!91 = !{!7, !92}
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !93, size: 64)
!93 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !94)
!94 = !{!95, !96, !97, !98, !99, !100, !101, !102, !103, !104, !105, !106, !107, !111, !112, !113, !114, !115, !116, !117, !118, !119, !121, !122, !123, !124, !125, !126, !127, !128, !129, !130, !131, !134}
!95 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !93, file: !6, line: 210, baseType: !30, size: 32)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !93, file: !6, line: 210, baseType: !30, size: 32, offset: 32)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !93, file: !6, line: 210, baseType: !30, size: 32, offset: 64)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !93, file: !6, line: 210, baseType: !30, size: 32, offset: 96)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !93, file: !6, line: 210, baseType: !30, size: 32, offset: 128)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !93, file: !6, line: 210, baseType: !30, size: 32, offset: 160)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !93, file: !6, line: 210, baseType: !30, size: 32, offset: 192)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !93, file: !6, line: 211, baseType: !30, size: 32, offset: 224)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !93, file: !6, line: 211, baseType: !30, size: 32, offset: 256)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !93, file: !6, line: 211, baseType: !30, size: 32, offset: 288)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !93, file: !6, line: 211, baseType: !30, size: 32, offset: 320)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !93, file: !6, line: 211, baseType: !30, size: 32, offset: 352)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !93, file: !6, line: 211, baseType: !108, size: 160, offset: 384)
!108 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 160, elements: !109)
!109 = !{!110}
!110 = !DISubrange(count: 5)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !93, file: !6, line: 211, baseType: !30, size: 32, offset: 544)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !93, file: !6, line: 212, baseType: !30, size: 32, offset: 576)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !93, file: !6, line: 212, baseType: !30, size: 32, offset: 608)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !93, file: !6, line: 212, baseType: !30, size: 32, offset: 640)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !93, file: !6, line: 212, baseType: !30, size: 32, offset: 672)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !93, file: !6, line: 212, baseType: !30, size: 32, offset: 704)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !93, file: !6, line: 212, baseType: !30, size: 32, offset: 736)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !93, file: !6, line: 212, baseType: !30, size: 32, offset: 768)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !93, file: !6, line: 213, baseType: !120, size: 128, offset: 800)
!120 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 128, elements: !26)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !93, file: !6, line: 213, baseType: !120, size: 128, offset: 928)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !93, file: !6, line: 213, baseType: !30, size: 32, offset: 1056)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !93, file: !6, line: 213, baseType: !30, size: 32, offset: 1088)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !93, file: !6, line: 213, baseType: !30, size: 32, offset: 1120)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !93, file: !6, line: 214, baseType: !41, size: 64, offset: 1152)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !93, file: !6, line: 214, baseType: !41, size: 64, offset: 1216)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !93, file: !6, line: 215, baseType: !30, size: 32, offset: 1280)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !93, file: !6, line: 215, baseType: !30, size: 32, offset: 1312)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !93, file: !6, line: 216, baseType: !41, size: 64, offset: 1344)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !93, file: !6, line: 217, baseType: !30, size: 32, offset: 1408)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !93, file: !6, line: 218, baseType: !132, size: 8, offset: 1440)
!132 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !133)
!133 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !93, file: !6, line: 219, baseType: !41, size: 64, offset: 1472)
!135 = !{!136, !137, !138}
!136 = !DILocalVariable(name: "skb", arg: 1, scope: !89, file: !3, line: 20, type: !92)
!137 = !DILocalVariable(name: "key", scope: !89, file: !3, line: 21, type: !30)
!138 = !DILocalVariable(name: "element", scope: !89, file: !3, line: 22, type: !33)
!139 = distinct !DIAssignID()
!140 = !DILocation(line: 0, scope: !89)
!141 = !DILocation(line: 21, column: 3, scope: !89)
!142 = !DILocation(line: 21, column: 18, scope: !89)
!143 = !{!144, !86, i64 8}
!144 = !{!"__sk_buff", !86, i64 0, !86, i64 4, !86, i64 8, !86, i64 12, !86, i64 16, !86, i64 20, !86, i64 24, !86, i64 28, !86, i64 32, !86, i64 36, !86, i64 40, !86, i64 44, !87, i64 48, !86, i64 68, !86, i64 72, !86, i64 76, !86, i64 80, !86, i64 84, !86, i64 88, !86, i64 92, !86, i64 96, !87, i64 100, !87, i64 116, !86, i64 132, !86, i64 136, !86, i64 140, !145, i64 144, !145, i64 152, !86, i64 160, !86, i64 164, !145, i64 168, !86, i64 176, !87, i64 180, !145, i64 184}
!145 = !{!"long long", !87, i64 0}
!146 = !DILocation(line: 21, column: 23, scope: !89, atomGroup: 1, atomRank: 2)
!147 = !DILocation(line: 21, column: 7, scope: !89, atomGroup: 1, atomRank: 1)
!148 = distinct !DIAssignID()
!149 = !DILocation(line: 22, column: 29, scope: !89, atomGroup: 2, atomRank: 2)
!150 = !DILocation(line: 23, column: 8, scope: !151, atomGroup: 3, atomRank: 2)
!151 = distinct !DILexicalBlock(scope: !89, file: !3, line: 23, column: 7)
!152 = !DILocation(line: 23, column: 7, scope: !151, atomGroup: 3, atomRank: 1)
!153 = !DILocation(line: 25, column: 12, scope: !154)
!154 = distinct !DILexicalBlock(scope: !89, file: !3, line: 25, column: 7)
!155 = !{!144, !86, i64 0}
!156 = !DILocation(line: 25, column: 16, scope: !154, atomGroup: 5, atomRank: 2)
!157 = !DILocation(line: 25, column: 16, scope: !154, atomGroup: 5, atomRank: 1)
!158 = !DILocation(line: 26, column: 5, scope: !159)
!159 = distinct !DILexicalBlock(scope: !154, file: !3, line: 25, column: 24)
!160 = !DILocation(line: 27, column: 5, scope: !159, atomGroup: 6, atomRank: 1)
!161 = !DILocation(line: 29, column: 31, scope: !89)
!162 = !DILocation(line: 29, column: 29, scope: !89, atomGroup: 7, atomRank: 2)
!163 = !DILocation(line: 29, column: 12, scope: !89)
!164 = !DILocation(line: 29, column: 19, scope: !89, atomGroup: 7, atomRank: 1)
!165 = !{!166, !86, i64 24}
!166 = !{!"element", !167, i64 0, !145, i64 16, !86, i64 24}
!167 = !{!"bpf_timer", !87, i64 0}
!168 = !DILocation(line: 30, column: 7, scope: !169)
!169 = distinct !DILexicalBlock(scope: !89, file: !3, line: 30, column: 7)
!170 = !DILocation(line: 30, column: 7, scope: !169, atomGroup: 8, atomRank: 2)
!171 = !DILocation(line: 30, column: 7, scope: !169, atomGroup: 8, atomRank: 1)
!172 = !DILocation(line: 32, column: 3, scope: !89)
!173 = !DILocation(line: 33, column: 41, scope: !89)
!174 = !DILocation(line: 33, column: 32, scope: !89)
!175 = !DILocation(line: 33, column: 3, scope: !89)
!176 = !DILocation(line: 34, column: 3, scope: !89, atomGroup: 10, atomRank: 1)
!177 = !DILocation(line: 35, column: 1, scope: !89)
!178 = !DILocation(line: 35, column: 1, scope: !89, atomGroup: 11, atomRank: 1)
!179 = distinct !DISubprogram(name: "fire", scope: !3, file: !3, line: 12, type: !180, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !182, keyInstructions: true)
!180 = !DISubroutineType(types: !181)
!181 = !{!7, !52, !29, !33}
!182 = !{!183, !184, !185}
!183 = !DILocalVariable(name: "map", arg: 1, scope: !179, file: !3, line: 12, type: !52)
!184 = !DILocalVariable(name: "key", arg: 2, scope: !179, file: !3, line: 12, type: !29)
!185 = !DILocalVariable(name: "element", arg: 3, scope: !179, file: !3, line: 12, type: !33)
!186 = !DILocation(line: 0, scope: !179)
!187 = !DILocation(line: 13, column: 12, scope: !179)
!188 = !DILocation(line: 13, column: 17, scope: !179)
!189 = !{!166, !145, i64 16}
!190 = !DILocation(line: 13, column: 17, scope: !179, atomGroup: 1, atomRank: 2)
!191 = !DILocation(line: 13, column: 17, scope: !179, atomGroup: 1, atomRank: 1)
!192 = !DILocation(line: 14, column: 3, scope: !179)
!193 = !DILocation(line: 15, column: 16, scope: !194)
!194 = distinct !DILexicalBlock(scope: !179, file: !3, line: 15, column: 7)
!195 = !DILocation(line: 15, column: 22, scope: !194, atomGroup: 2, atomRank: 2)
!196 = !DILocation(line: 15, column: 22, scope: !194, atomGroup: 2, atomRank: 1)
!197 = !DILocation(line: 16, column: 43, scope: !194)
!198 = !DILocation(line: 16, column: 34, scope: !194)
!199 = !DILocation(line: 16, column: 5, scope: !194)
!200 = !DILocation(line: 17, column: 3, scope: !179, atomGroup: 3, atomRank: 1)
