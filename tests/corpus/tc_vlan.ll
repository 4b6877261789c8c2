; ModuleID = 'tc_vlan.c'
source_filename = "tc_vlan.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@translate = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !14
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @translate, ptr @translate_tag], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @translate_tag(ptr noundef %0) #0 section "tc/ingress" !dbg !66 {
  %2 = alloca i16, align 2, !DIAssignID !122
    #dbg_assign(i1 poison, !118, !DIExpression(), !122, ptr %2, !DIExpression(), !123)
    #dbg_value(ptr %0, !117, !DIExpression(), !123)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 20, !dbg !124
  %4 = load i32, ptr %3, align 4, !dbg !124, !tbaa !126
  %5 = icmp eq i32 %4, 0, !dbg !129
  br i1 %5, label %6, label %15, !dbg !130

6:                                                ; preds = %1
  %7 = load i32, ptr %0, align 8, !dbg !131, !tbaa !134
  %8 = icmp ugt i32 %7, 200, !dbg !135
  br i1 %8, label %9, label %43, !dbg !136

9:                                                ; preds = %6
  %10 = trunc i32 %7 to i16, !dbg !137
  %11 = and i16 %10, 4095, !dbg !137
  %12 = tail call i64 inttoptr (i64 18 to ptr)(ptr noundef nonnull %0, i16 noundef zeroext 129, i16 noundef zeroext %11) #2, !dbg !138
  %13 = icmp eq i64 %12, 0, !dbg !138
  %14 = select i1 %13, i32 0, i32 2, !dbg !139
  br label %43, !dbg !140

15:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !141
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !142
  %17 = load i32, ptr %16, align 8, !dbg !142, !tbaa !143
  %18 = trunc i32 %17 to i16, !dbg !144
  %19 = and i16 %18, 4095, !dbg !144
  store i16 %19, ptr %2, align 2, !dbg !145, !tbaa !146, !DIAssignID !148
    #dbg_assign(i16 %19, !118, !DIExpression(), !148, ptr %2, !DIExpression(), !123)
  %20 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @translate, ptr noundef nonnull %2) #2, !dbg !149
    #dbg_value(ptr %20, !119, !DIExpression(), !123)
  %21 = load i32, ptr %16, align 8, !dbg !150, !tbaa !143
    #dbg_value(i32 %21, !120, !DIExpression(DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_constu, 18446744073709547520, DW_OP_and, DW_OP_stack_value), !123)
  %22 = call i64 inttoptr (i64 19 to ptr)(ptr noundef nonnull %0) #2, !dbg !151
  %23 = icmp eq i64 %22, 0, !dbg !153
  br i1 %23, label %24, label %41, !dbg !154

24:                                               ; preds = %15
  %25 = icmp eq ptr %20, null, !dbg !155
  br i1 %25, label %41, label %26, !dbg !157

26:                                               ; preds = %24
  %27 = load i16, ptr %20, align 2, !dbg !158, !tbaa !146
  %28 = load i16, ptr %2, align 2, !dbg !159, !tbaa !146
  %29 = icmp eq i16 %27, %28, !dbg !160
  br i1 %29, label %41, label %30, !dbg !161

30:                                               ; preds = %26
  %31 = and i16 %27, 4095, !dbg !162
  %32 = trunc i32 %21 to i16, !dbg !163
  %33 = and i16 %32, -4096, !dbg !163
  %34 = or disjoint i16 %31, %33, !dbg !163
    #dbg_value(i16 %34, !121, !DIExpression(), !123)
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 28, !dbg !164
  %36 = load i32, ptr %35, align 4, !dbg !164, !tbaa !165
  %37 = trunc i32 %36 to i16, !dbg !166
  %38 = call i64 inttoptr (i64 18 to ptr)(ptr noundef nonnull %0, i16 noundef zeroext %37, i16 noundef zeroext %34) #2, !dbg !167
  %39 = icmp eq i64 %38, 0, !dbg !167
  %40 = select i1 %39, i32 0, i32 2, !dbg !168
  br label %41

41:                                               ; preds = %24, %26, %15, %30
  %42 = phi i32 [ %40, %30 ], [ 2, %15 ], [ 0, %26 ], [ 0, %24 ], !dbg !123
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !169
  br label %43

43:                                               ; preds = %6, %41, %9
  %44 = phi i32 [ %42, %41 ], [ %14, %9 ], [ 0, %6 ], !dbg !123
  ret i32 %44, !dbg !170
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!56, !57, !58, !59, !60}
!llvm.ident = !{!61}
!llvm.errno.tbaa = !{!62}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !52, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tc_vlan.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!0, !14, !33, !40, !47}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "translate", scope: !2, file: !3, line: 4, type: !16, isLocal: false, isDefinition: true)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !17)
!17 = !{!18, !23, !28, !32}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !16, file: !3, line: 4, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 1)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !16, file: !3, line: 4, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 131072, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 4096)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !16, file: !3, line: 4, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !31)
!31 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !16, file: !3, line: 4, baseType: !29, size: 64, offset: 192)
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression(DW_OP_constu, 18, DW_OP_stack_value))
!34 = distinct !DIGlobalVariable(name: "skb_vlan_push", scope: !2, file: !6, line: 115, type: !35, isLocal: true, isDefinition: true)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = !DISubroutineType(types: !37)
!37 = !{!38, !39, !30, !30}
!38 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!41 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !42, isLocal: true, isDefinition: true)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DISubroutineType(types: !44)
!44 = !{!39, !39, !45}
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression(DW_OP_constu, 19, DW_OP_stack_value))
!48 = distinct !DIGlobalVariable(name: "skb_vlan_pop", scope: !2, file: !6, line: 116, type: !49, isLocal: true, isDefinition: true)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DISubroutineType(types: !51)
!51 = !{!38, !39}
!52 = !DICompositeType(tag: DW_TAG_array_type, baseType: !53, size: 32, elements: !54)
!53 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!54 = !{!55}
!55 = !DISubrange(count: 4)
!56 = !{i32 7, !"Dwarf Version", i32 5}
!57 = !{i32 2, !"Debug Info Version", i32 3}
!58 = !{i32 1, !"wchar_size", i32 4}
!59 = !{i32 7, !"frame-pointer", i32 2}
!60 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!61 = !{!"clang version 22.1.8"}
!62 = !{!63, !63, i64 0}
!63 = !{!"int", !64, i64 0}
!64 = !{!"omnipotent char", !65, i64 0}
!65 = !{!"Simple C/C++ TBAA"}
!66 = distinct !DISubprogram(name: "translate_tag", scope: !3, file: !3, line: 6, type: !67, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !116, keyInstructions: true)
!67 = !DISubroutineType(types: !68)
!68 = !{!7, !69}
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!70 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !71)
!71 = !{!72, !75, !76, !77, !78, !79, !80, !81, !82, !83, !84, !85, !86, !90, !91, !92, !93, !94, !95, !96, !97, !98, !100, !101, !102, !103, !104, !107, !108, !109, !110, !111, !112, !115}
!72 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !70, file: !6, line: 210, baseType: !73, size: 32)
!73 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !74)
!74 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !70, file: !6, line: 210, baseType: !73, size: 32, offset: 32)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !70, file: !6, line: 210, baseType: !73, size: 32, offset: 64)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !70, file: !6, line: 210, baseType: !73, size: 32, offset: 96)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !70, file: !6, line: 210, baseType: !73, size: 32, offset: 128)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !70, file: !6, line: 210, baseType: !73, size: 32, offset: 160)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !70, file: !6, line: 210, baseType: !73, size: 32, offset: 192)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !70, file: !6, line: 211, baseType: !73, size: 32, offset: 224)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !70, file: !6, line: 211, baseType: !73, size: 32, offset: 256)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !70, file: !6, line: 211, baseType: !73, size: 32, offset: 288)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !70, file: !6, line: 211, baseType: !73, size: 32, offset: 320)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !70, file: !6, line: 211, baseType: !73, size: 32, offset: 352)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !70, file: !6, line: 211, baseType: !87, size: 160, offset: 384)
!87 = !DICompositeType(tag: DW_TAG_array_type, baseType: !73, size: 160, elements: !88)
!88 = !{!89}
!89 = !DISubrange(count: 5)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !70, file: !6, line: 211, baseType: !73, size: 32, offset: 544)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !70, file: !6, line: 212, baseType: !73, size: 32, offset: 576)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !70, file: !6, line: 212, baseType: !73, size: 32, offset: 608)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !70, file: !6, line: 212, baseType: !73, size: 32, offset: 640)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !70, file: !6, line: 212, baseType: !73, size: 32, offset: 672)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !70, file: !6, line: 212, baseType: !73, size: 32, offset: 704)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !70, file: !6, line: 212, baseType: !73, size: 32, offset: 736)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !70, file: !6, line: 212, baseType: !73, size: 32, offset: 768)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !70, file: !6, line: 213, baseType: !99, size: 128, offset: 800)
!99 = !DICompositeType(tag: DW_TAG_array_type, baseType: !73, size: 128, elements: !54)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !70, file: !6, line: 213, baseType: !99, size: 128, offset: 928)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !70, file: !6, line: 213, baseType: !73, size: 32, offset: 1056)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !70, file: !6, line: 213, baseType: !73, size: 32, offset: 1088)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !70, file: !6, line: 213, baseType: !73, size: 32, offset: 1120)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !70, file: !6, line: 214, baseType: !105, size: 64, offset: 1152)
!105 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !106)
!106 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !70, file: !6, line: 214, baseType: !105, size: 64, offset: 1216)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !70, file: !6, line: 215, baseType: !73, size: 32, offset: 1280)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !70, file: !6, line: 215, baseType: !73, size: 32, offset: 1312)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !70, file: !6, line: 216, baseType: !105, size: 64, offset: 1344)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !70, file: !6, line: 217, baseType: !73, size: 32, offset: 1408)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !70, file: !6, line: 218, baseType: !113, size: 8, offset: 1440)
!113 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !114)
!114 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !70, file: !6, line: 219, baseType: !105, size: 64, offset: 1472)
!116 = !{!117, !118, !119, !120, !121}
!117 = !DILocalVariable(name: "skb", arg: 1, scope: !66, file: !3, line: 6, type: !69)
!118 = !DILocalVariable(name: "key", scope: !66, file: !3, line: 13, type: !30)
!119 = !DILocalVariable(name: "to", scope: !66, file: !3, line: 14, type: !29)
!120 = !DILocalVariable(name: "rest", scope: !66, file: !3, line: 15, type: !30)
!121 = !DILocalVariable(name: "tci", scope: !66, file: !3, line: 20, type: !30)
!122 = distinct !DIAssignID()
!123 = !DILocation(line: 0, scope: !66)
!124 = !DILocation(line: 7, column: 13, scope: !125)
!125 = distinct !DILexicalBlock(scope: !66, file: !3, line: 7, column: 7)
!126 = !{!127, !63, i64 20}
!127 = !{!"__sk_buff", !63, i64 0, !63, i64 4, !63, i64 8, !63, i64 12, !63, i64 16, !63, i64 20, !63, i64 24, !63, i64 28, !63, i64 32, !63, i64 36, !63, i64 40, !63, i64 44, !64, i64 48, !63, i64 68, !63, i64 72, !63, i64 76, !63, i64 80, !63, i64 84, !63, i64 88, !63, i64 92, !63, i64 96, !64, i64 100, !64, i64 116, !63, i64 132, !63, i64 136, !63, i64 140, !128, i64 144, !128, i64 152, !63, i64 160, !63, i64 164, !128, i64 168, !63, i64 176, !64, i64 180, !128, i64 184}
!128 = !{!"long long", !64, i64 0}
!129 = !DILocation(line: 7, column: 8, scope: !125, atomGroup: 1, atomRank: 2)
!130 = !DILocation(line: 7, column: 7, scope: !125, atomGroup: 1, atomRank: 1)
!131 = !DILocation(line: 8, column: 14, scope: !132)
!132 = distinct !DILexicalBlock(scope: !133, file: !3, line: 8, column: 9)
!133 = distinct !DILexicalBlock(scope: !125, file: !3, line: 7, column: 27)
!134 = !{!127, !63, i64 0}
!135 = !DILocation(line: 8, column: 18, scope: !132, atomGroup: 2, atomRank: 2)
!136 = !DILocation(line: 8, column: 18, scope: !132, atomGroup: 2, atomRank: 1)
!137 = !DILocation(line: 9, column: 50, scope: !132)
!138 = !DILocation(line: 9, column: 14, scope: !132)
!139 = !DILocation(line: 9, column: 14, scope: !132, atomGroup: 3, atomRank: 2)
!140 = !DILocation(line: 9, column: 7, scope: !132, atomGroup: 3, atomRank: 1)
!141 = !DILocation(line: 13, column: 3, scope: !66)
!142 = !DILocation(line: 13, column: 18, scope: !66)
!143 = !{!127, !63, i64 24}
!144 = !DILocation(line: 13, column: 13, scope: !66, atomGroup: 5, atomRank: 2)
!145 = !DILocation(line: 13, column: 7, scope: !66, atomGroup: 5, atomRank: 1)
!146 = !{!147, !147, i64 0}
!147 = !{!"short", !64, i64 0}
!148 = distinct !DIAssignID()
!149 = !DILocation(line: 14, column: 13, scope: !66, atomGroup: 6, atomRank: 2)
!150 = !DILocation(line: 15, column: 19, scope: !66)
!151 = !DILocation(line: 16, column: 7, scope: !152)
!152 = distinct !DILexicalBlock(scope: !66, file: !3, line: 16, column: 7)
!153 = !DILocation(line: 16, column: 7, scope: !152, atomGroup: 8, atomRank: 2)
!154 = !DILocation(line: 16, column: 7, scope: !152, atomGroup: 8, atomRank: 1)
!155 = !DILocation(line: 18, column: 8, scope: !156, atomGroup: 10, atomRank: 2)
!156 = distinct !DILexicalBlock(scope: !66, file: !3, line: 18, column: 7)
!157 = !DILocation(line: 18, column: 11, scope: !156, atomGroup: 10, atomRank: 1)
!158 = !DILocation(line: 18, column: 14, scope: !156)
!159 = !DILocation(line: 18, column: 21, scope: !156)
!160 = !DILocation(line: 18, column: 18, scope: !156, atomGroup: 11, atomRank: 2)
!161 = !DILocation(line: 18, column: 11, scope: !156, atomGroup: 11, atomRank: 1)
!162 = !DILocation(line: 20, column: 25, scope: !66)
!163 = !DILocation(line: 20, column: 13, scope: !66, atomGroup: 13, atomRank: 2)
!164 = !DILocation(line: 21, column: 34, scope: !66)
!165 = !{!127, !63, i64 28}
!166 = !DILocation(line: 21, column: 29, scope: !66)
!167 = !DILocation(line: 21, column: 10, scope: !66)
!168 = !DILocation(line: 21, column: 10, scope: !66, atomGroup: 14, atomRank: 2)
!169 = !DILocation(line: 22, column: 1, scope: !66)
!170 = !DILocation(line: 22, column: 1, scope: !66, atomGroup: 15, atomRank: 1)
