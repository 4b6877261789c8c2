; ModuleID = 'spin_lock.c'
source_filename = "spin_lock.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@accounts = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !14
@limits = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !45
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @accounts, ptr @limits, ptr @move], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @move(ptr noundef readonly captures(none) %0) #0 section "tc" !dbg !88 {
  %2 = alloca i32, align 4, !DIAssignID !145
    #dbg_assign(i1 poison, !136, !DIExpression(), !145, ptr %2, !DIExpression(), !146)
    #dbg_value(ptr %0, !135, !DIExpression(), !146)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !147
  %3 = load i32, ptr %0, align 8, !dbg !148, !tbaa !149
  %4 = and i32 %3, 7, !dbg !152
  store i32 %4, ptr %2, align 4, !dbg !153, !tbaa !84, !DIAssignID !154
    #dbg_assign(i32 %4, !136, !DIExpression(), !154, ptr %2, !DIExpression(), !146)
  %5 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @accounts, ptr noundef nonnull %2) #2, !dbg !155
    #dbg_value(ptr %5, !137, !DIExpression(), !146)
  %6 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @limits, ptr noundef nonnull %2) #2, !dbg !156
    #dbg_value(ptr %6, !138, !DIExpression(), !146)
  %7 = icmp eq ptr %5, null, !dbg !157
  br i1 %7, label %33, label %8, !dbg !159

8:                                                ; preds = %1
  %9 = load i32, ptr %0, align 8, !dbg !160, !tbaa !149
  %10 = and i32 %9, 1, !dbg !161
  %11 = icmp eq i32 %10, 0, !dbg !162
  %12 = select i1 %11, i32 -30, i32 100, !dbg !163
    #dbg_value(i32 %12, !139, !DIExpression(), !146)
    #dbg_value(i32 -1000, !140, !DIExpression(), !146)
  %13 = icmp eq ptr %6, null, !dbg !164
  br i1 %13, label %19, label %14, !dbg !166

14:                                               ; preds = %8
  %15 = call i64 inttoptr (i64 93 to ptr)(ptr noundef nonnull %6) #2, !dbg !167
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 4, !dbg !169
  %17 = load i32, ptr %16, align 4, !dbg !170, !tbaa !171
    #dbg_value(i32 %17, !140, !DIExpression(), !146)
  %18 = call i64 inttoptr (i64 94 to ptr)(ptr noundef nonnull %6) #2, !dbg !174
  br label %19, !dbg !175

19:                                               ; preds = %14, %8
  %20 = phi i32 [ %17, %14 ], [ -1000, %8 ], !dbg !146
    #dbg_value(i32 %20, !140, !DIExpression(), !146)
  %21 = call i64 inttoptr (i64 93 to ptr)(ptr noundef nonnull %5) #2, !dbg !176
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 4, !dbg !177
  %23 = load i32, ptr %22, align 4, !dbg !177, !tbaa !171
  %24 = add nsw i32 %23, %12, !dbg !178
    #dbg_value(i32 %24, !141, !DIExpression(), !146)
  %25 = icmp slt i32 %24, %20, !dbg !179
    #dbg_value(i1 %25, !142, !DIExpression(DW_OP_not, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !146)
  br i1 %25, label %27, label %26, !dbg !180

26:                                               ; preds = %19
  store i32 %24, ptr %22, align 4, !dbg !182, !tbaa !171
  br label %27, !dbg !183

27:                                               ; preds = %26, %19
  %28 = phi i32 [ 0, %26 ], [ 2, %19 ], !dbg !184
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 8, !dbg !184
  %30 = load i64, ptr %29, align 8, !dbg !185, !tbaa !186
  %31 = add i64 %30, 1, !dbg !187
  store i64 %31, ptr %29, align 8, !dbg !188, !tbaa !186
  %32 = call i64 inttoptr (i64 94 to ptr)(ptr noundef nonnull %5) #2, !dbg !189
  br label %33

33:                                               ; preds = %1, %27
  %34 = phi i32 [ %28, %27 ], [ 0, %1 ], !dbg !146
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !190
  ret i32 %34, !dbg !191
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!78, !79, !80, !81, !82}
!llvm.ident = !{!83}
!llvm.errno.tbaa = !{!84}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !74, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "spin_lock.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!0, !14, !45, !57, !65, !72}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "accounts", scope: !2, file: !3, line: 9, type: !16, isLocal: false, isDefinition: true)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 256, elements: !17)
!17 = !{!18, !23, !28, !32}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !16, file: !3, line: 9, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 64, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 2)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !16, file: !3, line: 9, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 256, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 8)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !16, file: !3, line: 9, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !16, file: !3, line: 9, baseType: !33, size: 64, offset: 192)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "account", file: !3, line: 4, size: 128, elements: !35)
!35 = !{!36, !40, !42}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "lock", scope: !34, file: !3, line: 5, baseType: !37, size: 32)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_spin_lock", file: !6, line: 85, size: 32, elements: !38)
!38 = !{!39}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "val", scope: !37, file: !6, line: 86, baseType: !30, size: 32)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "balance", scope: !34, file: !3, line: 6, baseType: !41, size: 32, offset: 32)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !7)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "moves", scope: !34, file: !3, line: 7, baseType: !43, size: 64, offset: 64)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !44)
!44 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "limits", scope: !2, file: !3, line: 10, type: !47, isLocal: false, isDefinition: true)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 10, size: 256, elements: !48)
!48 = !{!49, !54, !55, !56}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !47, file: !3, line: 10, baseType: !50, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 1)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !47, file: !3, line: 10, baseType: !24, size: 64, offset: 64)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !47, file: !3, line: 10, baseType: !29, size: 64, offset: 128)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !47, file: !3, line: 10, baseType: !33, size: 64, offset: 192)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!58 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !59, isLocal: true, isDefinition: true)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = !DISubroutineType(types: !61)
!61 = !{!62, !62, !63}
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!65 = !DIGlobalVariableExpression(var: !66, expr: !DIExpression(DW_OP_constu, 93, DW_OP_stack_value))
!66 = distinct !DIGlobalVariable(name: "spin_lock", scope: !2, file: !6, line: 151, type: !67, isLocal: true, isDefinition: true)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DISubroutineType(types: !69)
!69 = !{!70, !71}
!70 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!72 = !DIGlobalVariableExpression(var: !73, expr: !DIExpression(DW_OP_constu, 94, DW_OP_stack_value))
!73 = distinct !DIGlobalVariable(name: "spin_unlock", scope: !2, file: !6, line: 152, type: !67, isLocal: true, isDefinition: true)
!74 = !DICompositeType(tag: DW_TAG_array_type, baseType: !75, size: 32, elements: !76)
!75 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!76 = !{!77}
!77 = !DISubrange(count: 4)
!78 = !{i32 7, !"Dwarf Version", i32 5}
!79 = !{i32 2, !"Debug Info Version", i32 3}
!80 = !{i32 1, !"wchar_size", i32 4}
!81 = !{i32 7, !"frame-pointer", i32 2}
!82 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!83 = !{!"clang version 22.1.8"}
!84 = !{!85, !85, i64 0}
!85 = !{!"int", !86, i64 0}
!86 = !{!"omnipotent char", !87, i64 0}
!87 = !{!"Simple C/C++ TBAA"}
!88 = distinct !DISubprogram(name: "move", scope: !3, file: !3, line: 12, type: !89, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134, keyInstructions: true)
!89 = !DISubroutineType(types: !90)
!90 = !{!7, !91}
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64)
!92 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !93)
!93 = !{!94, !95, !96, !97, !98, !99, !100, !101, !102, !103, !104, !105, !106, !110, !111, !112, !113, !114, !115, !116, !117, !118, !120, !121, !122, !123, !124, !125, !126, !127, !128, !129, !130, !133}
!94 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !92, file: !6, line: 210, baseType: !30, size: 32)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !92, file: !6, line: 210, baseType: !30, size: 32, offset: 32)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !92, file: !6, line: 210, baseType: !30, size: 32, offset: 64)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !92, file: !6, line: 210, baseType: !30, size: 32, offset: 96)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !92, file: !6, line: 210, baseType: !30, size: 32, offset: 128)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !92, file: !6, line: 210, baseType: !30, size: 32, offset: 160)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !92, file: !6, line: 210, baseType: !30, size: 32, offset: 192)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !92, file: !6, line: 211, baseType: !30, size: 32, offset: 224)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !92, file: !6, line: 211, baseType: !30, size: 32, offset: 256)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !92, file: !6, line: 211, baseType: !30, size: 32, offset: 288)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !92, file: !6, line: 211, baseType: !30, size: 32, offset: 320)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !92, file: !6, line: 211, baseType: !30, size: 32, offset: 352)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !92, file: !6, line: 211, baseType: !107, size: 160, offset: 384)
!107 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 160, elements: !108)
!108 = !{!109}
!109 = !DISubrange(count: 5)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !92, file: !6, line: 211, baseType: !30, size: 32, offset: 544)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !92, file: !6, line: 212, baseType: !30, size: 32, offset: 576)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !92, file: !6, line: 212, baseType: !30, size: 32, offset: 608)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !92, file: !6, line: 212, baseType: !30, size: 32, offset: 640)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !92, file: !6, line: 212, baseType: !30, size: 32, offset: 672)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !92, file: !6, line: 212, baseType: !30, size: 32, offset: 704)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !92, file: !6, line: 212, baseType: !30, size: 32, offset: 736)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !92, file: !6, line: 212, baseType: !30, size: 32, offset: 768)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !92, file: !6, line: 213, baseType: !119, size: 128, offset: 800)
!119 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 128, elements: !76)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !92, file: !6, line: 213, baseType: !119, size: 128, offset: 928)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !92, file: !6, line: 213, baseType: !30, size: 32, offset: 1056)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !92, file: !6, line: 213, baseType: !30, size: 32, offset: 1088)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !92, file: !6, line: 213, baseType: !30, size: 32, offset: 1120)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !92, file: !6, line: 214, baseType: !43, size: 64, offset: 1152)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !92, file: !6, line: 214, baseType: !43, size: 64, offset: 1216)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !92, file: !6, line: 215, baseType: !30, size: 32, offset: 1280)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !92, file: !6, line: 215, baseType: !30, size: 32, offset: 1312)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !92, file: !6, line: 216, baseType: !43, size: 64, offset: 1344)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !92, file: !6, line: 217, baseType: !30, size: 32, offset: 1408)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !92, file: !6, line: 218, baseType: !131, size: 8, offset: 1440)
!131 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !132)
!132 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !92, file: !6, line: 219, baseType: !43, size: 64, offset: 1472)
!134 = !{!135, !136, !137, !138, !139, !140, !141, !142}
!135 = !DILocalVariable(name: "skb", arg: 1, scope: !88, file: !3, line: 12, type: !91)
!136 = !DILocalVariable(name: "key", scope: !88, file: !3, line: 13, type: !30)
!137 = !DILocalVariable(name: "account", scope: !88, file: !3, line: 14, type: !33)
!138 = !DILocalVariable(name: "limit", scope: !88, file: !3, line: 15, type: !33)
!139 = !DILocalVariable(name: "amount", scope: !88, file: !3, line: 18, type: !41)
!140 = !DILocalVariable(name: "allowed", scope: !88, file: !3, line: 18, type: !41)
!141 = !DILocalVariable(name: "balance", scope: !88, file: !3, line: 25, type: !41)
!142 = !DILocalVariable(name: "ok", scope: !88, file: !3, line: 26, type: !143)
!143 = !DIDerivedType(tag: DW_TAG_typedef, name: "bool", file: !6, line: 13, baseType: !144)
!144 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!145 = distinct !DIAssignID()
!146 = !DILocation(line: 0, scope: !88)
!147 = !DILocation(line: 13, column: 3, scope: !88)
!148 = !DILocation(line: 13, column: 18, scope: !88)
!149 = !{!150, !85, i64 0}
!150 = !{!"__sk_buff", !85, i64 0, !85, i64 4, !85, i64 8, !85, i64 12, !85, i64 16, !85, i64 20, !85, i64 24, !85, i64 28, !85, i64 32, !85, i64 36, !85, i64 40, !85, i64 44, !86, i64 48, !85, i64 68, !85, i64 72, !85, i64 76, !85, i64 80, !85, i64 84, !85, i64 88, !85, i64 92, !85, i64 96, !86, i64 100, !86, i64 116, !85, i64 132, !85, i64 136, !85, i64 140, !151, i64 144, !151, i64 152, !85, i64 160, !85, i64 164, !151, i64 168, !85, i64 176, !86, i64 180, !151, i64 184}
!151 = !{!"long long", !86, i64 0}
!152 = !DILocation(line: 13, column: 22, scope: !88, atomGroup: 1, atomRank: 2)
!153 = !DILocation(line: 13, column: 7, scope: !88, atomGroup: 1, atomRank: 1)
!154 = distinct !DIAssignID()
!155 = !DILocation(line: 14, column: 29, scope: !88, atomGroup: 2, atomRank: 2)
!156 = !DILocation(line: 15, column: 27, scope: !88, atomGroup: 3, atomRank: 2)
!157 = !DILocation(line: 16, column: 8, scope: !158, atomGroup: 4, atomRank: 2)
!158 = distinct !DILexicalBlock(scope: !88, file: !3, line: 16, column: 7)
!159 = !DILocation(line: 16, column: 7, scope: !158, atomGroup: 4, atomRank: 1)
!160 = !DILocation(line: 18, column: 21, scope: !88)
!161 = !DILocation(line: 18, column: 25, scope: !88)
!162 = !DILocation(line: 18, column: 16, scope: !88)
!163 = !DILocation(line: 18, column: 16, scope: !88, atomGroup: 6, atomRank: 2)
!164 = !DILocation(line: 19, column: 7, scope: !165, atomGroup: 8, atomRank: 2)
!165 = distinct !DILexicalBlock(scope: !88, file: !3, line: 19, column: 7)
!166 = !DILocation(line: 19, column: 7, scope: !165, atomGroup: 8, atomRank: 1)
!167 = !DILocation(line: 20, column: 5, scope: !168)
!168 = distinct !DILexicalBlock(scope: !165, file: !3, line: 19, column: 14)
!169 = !DILocation(line: 21, column: 22, scope: !168)
!170 = !DILocation(line: 21, column: 22, scope: !168, atomGroup: 9, atomRank: 2)
!171 = !{!172, !85, i64 4}
!172 = !{!"account", !173, i64 0, !85, i64 4, !151, i64 8}
!173 = !{!"bpf_spin_lock", !85, i64 0}
!174 = !DILocation(line: 22, column: 5, scope: !168)
!175 = !DILocation(line: 23, column: 3, scope: !168)
!176 = !DILocation(line: 24, column: 3, scope: !88)
!177 = !DILocation(line: 25, column: 26, scope: !88)
!178 = !DILocation(line: 25, column: 34, scope: !88, atomGroup: 10, atomRank: 2)
!179 = !DILocation(line: 26, column: 21, scope: !88, atomGroup: 11, atomRank: 3)
!180 = !DILocation(line: 27, column: 7, scope: !181, atomGroup: 12, atomRank: 1)
!181 = distinct !DILexicalBlock(scope: !88, file: !3, line: 27, column: 7)
!182 = !DILocation(line: 28, column: 22, scope: !181, atomGroup: 13, atomRank: 1)
!183 = !DILocation(line: 28, column: 5, scope: !181)
!184 = !DILocation(line: 29, column: 12, scope: !88)
!185 = !DILocation(line: 29, column: 17, scope: !88)
!186 = !{!172, !151, i64 8}
!187 = !DILocation(line: 29, column: 17, scope: !88, atomGroup: 14, atomRank: 2)
!188 = !DILocation(line: 29, column: 17, scope: !88, atomGroup: 14, atomRank: 1)
!189 = !DILocation(line: 30, column: 3, scope: !88)
!190 = !DILocation(line: 32, column: 1, scope: !88)
!191 = !DILocation(line: 32, column: 1, scope: !88, atomGroup: 16, atomRank: 1)
