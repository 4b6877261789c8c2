; ModuleID = 'tail_call_table.c'
source_filename = "tail_call_table.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@visits = dso_local local_unnamed_addr global [8 x i32] zeroinitializer, align 4, !dbg !34
@jumps = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !14
@llvm.compiler.used = appending global [5 x ptr] [ptr @LICENSE, ptr @first, ptr @jumps, ptr @second, ptr @third], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @first(ptr noundef initializes((48, 56)) %0) #0 section "tc" !dbg !58 {
    #dbg_value(ptr %0, !107, !DIExpression(), !108)
  %2 = load i32, ptr %0, align 8, !dbg !109, !tbaa !110
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !113
  store i32 %2, ptr %3, align 8, !dbg !114, !tbaa !54
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 52, !dbg !115
  store i32 0, ptr %4, align 4, !dbg !116, !tbaa !54
  %5 = load i32, ptr @visits, align 4, !dbg !117, !tbaa !54
  %6 = add i32 %5, 1, !dbg !118
  store i32 %6, ptr @visits, align 4, !dbg !119, !tbaa !54
  %7 = load i32, ptr %0, align 8, !dbg !120, !tbaa !110
  %8 = and i32 %7, 1, !dbg !121
  %9 = add nuw nsw i32 %8, 1, !dbg !122
  %10 = tail call i64 inttoptr (i64 12 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull @jumps, i32 noundef %9) #1, !dbg !123
  ret i32 2, !dbg !124
}

; Function Attrs: nounwind
define dso_local noundef i32 @second(ptr noundef %0) #0 section "tc" !dbg !125 {
    #dbg_value(ptr %0, !127, !DIExpression(), !128)
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @visits, i64 4), align 4, !dbg !129, !tbaa !54
  %3 = add i32 %2, 1, !dbg !130
  store i32 %3, ptr getelementptr inbounds nuw (i8, ptr @visits, i64 4), align 4, !dbg !131, !tbaa !54
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !132
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 52, !dbg !133
  %6 = load i32, ptr %5, align 4, !dbg !134, !tbaa !54
  %7 = add i32 %6, 1, !dbg !135
  store i32 %7, ptr %5, align 4, !dbg !136, !tbaa !54
  %8 = load i32, ptr %4, align 8, !dbg !137, !tbaa !54
  %9 = lshr i32 %8, 1, !dbg !138
  store i32 %9, ptr %4, align 8, !dbg !139, !tbaa !54
  %10 = icmp ugt i32 %8, 41, !dbg !140
  br i1 %10, label %11, label %13, !dbg !142

11:                                               ; preds = %1
  %12 = tail call i64 inttoptr (i64 12 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull @jumps, i32 noundef 2) #1, !dbg !143
  br label %13, !dbg !143

13:                                               ; preds = %11, %1
  ret i32 0, !dbg !144
}

; Function Attrs: nounwind
define dso_local range(i32 -1, 3) i32 @third(ptr noundef %0) #0 section "tc" !dbg !145 {
    #dbg_value(ptr %0, !147, !DIExpression(), !149)
  %2 = load i32, ptr getelementptr inbounds nuw (i8, ptr @visits, i64 8), align 4, !dbg !150, !tbaa !54
  %3 = add i32 %2, 1, !dbg !151
  store i32 %3, ptr getelementptr inbounds nuw (i8, ptr @visits, i64 8), align 4, !dbg !152, !tbaa !54
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !153
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 52, !dbg !154
  %6 = load i32, ptr %5, align 4, !dbg !155, !tbaa !54
  %7 = add i32 %6, 1, !dbg !156
  store i32 %7, ptr %5, align 4, !dbg !157, !tbaa !54
  %8 = load i32, ptr %4, align 8, !dbg !158, !tbaa !54
    #dbg_value(i32 %8, !148, !DIExpression(), !149)
  %9 = and i32 %8, 1, !dbg !159
  %10 = icmp ne i32 %9, 0, !dbg !161
  %11 = icmp ult i32 %7, 6
  %12 = select i1 %10, i1 %11, i1 false, !dbg !162
  br i1 %12, label %13, label %16, !dbg !162

13:                                               ; preds = %1
  %14 = tail call i64 inttoptr (i64 12 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull @jumps, i32 noundef 1) #1, !dbg !163
  %15 = load i32, ptr %5, align 4, !dbg !164, !tbaa !54
  br label %16, !dbg !163

16:                                               ; preds = %13, %1
  %17 = phi i32 [ %15, %13 ], [ %7, %1 ], !dbg !164
  %18 = icmp ugt i32 %17, 3, !dbg !165
  %19 = select i1 %18, i32 2, i32 -1, !dbg !166
  ret i32 %19, !dbg !167
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!48, !49, !50, !51, !52}
!llvm.ident = !{!53}
!llvm.errno.tbaa = !{!54}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !46, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tail_call_table.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!0, !14, !34, !39}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "jumps", scope: !2, file: !3, line: 9, type: !16, isLocal: false, isDefinition: true)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !17)
!17 = !{!18, !23, !28, !33}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !16, file: !3, line: 5, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 96, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 3)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !16, file: !3, line: 6, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 256, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 8)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key_size", scope: !16, file: !3, line: 7, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 128, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: 4)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "value_size", scope: !16, file: !3, line: 8, baseType: !29, size: 64, offset: 192)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression())
!35 = distinct !DIGlobalVariable(name: "visits", scope: !2, file: !3, line: 10, type: !36, isLocal: false, isDefinition: true)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 256, elements: !26)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !38)
!38 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression(DW_OP_constu, 12, DW_OP_stack_value))
!40 = distinct !DIGlobalVariable(name: "tail_call", scope: !2, file: !6, line: 111, type: !41, isLocal: true, isDefinition: true)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = !DISubroutineType(types: !43)
!43 = !{!44, !45, !45, !37}
!44 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !47, size: 32, elements: !31)
!47 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!48 = !{i32 7, !"Dwarf Version", i32 5}
!49 = !{i32 2, !"Debug Info Version", i32 3}
!50 = !{i32 1, !"wchar_size", i32 4}
!51 = !{i32 7, !"frame-pointer", i32 2}
!52 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!53 = !{!"clang version 22.1.8"}
!54 = !{!55, !55, i64 0}
!55 = !{!"int", !56, i64 0}
!56 = !{!"omnipotent char", !57, i64 0}
!57 = !{!"Simple C/C++ TBAA"}
!58 = distinct !DISubprogram(name: "first", scope: !3, file: !3, line: 12, type: !59, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !106, keyInstructions: true)
!59 = !DISubroutineType(types: !60)
!60 = !{!7, !61}
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!62 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !63)
!63 = !{!64, !65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !80, !81, !82, !83, !84, !85, !86, !87, !88, !90, !91, !92, !93, !94, !97, !98, !99, !100, !101, !102, !105}
!64 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !62, file: !6, line: 210, baseType: !37, size: 32)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !62, file: !6, line: 210, baseType: !37, size: 32, offset: 32)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !62, file: !6, line: 210, baseType: !37, size: 32, offset: 64)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !62, file: !6, line: 210, baseType: !37, size: 32, offset: 96)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !62, file: !6, line: 210, baseType: !37, size: 32, offset: 128)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !62, file: !6, line: 210, baseType: !37, size: 32, offset: 160)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !62, file: !6, line: 210, baseType: !37, size: 32, offset: 192)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !62, file: !6, line: 211, baseType: !37, size: 32, offset: 224)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !62, file: !6, line: 211, baseType: !37, size: 32, offset: 256)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !62, file: !6, line: 211, baseType: !37, size: 32, offset: 288)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !62, file: !6, line: 211, baseType: !37, size: 32, offset: 320)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !62, file: !6, line: 211, baseType: !37, size: 32, offset: 352)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !62, file: !6, line: 211, baseType: !77, size: 160, offset: 384)
!77 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 160, elements: !78)
!78 = !{!79}
!79 = !DISubrange(count: 5)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !62, file: !6, line: 211, baseType: !37, size: 32, offset: 544)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !62, file: !6, line: 212, baseType: !37, size: 32, offset: 576)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !62, file: !6, line: 212, baseType: !37, size: 32, offset: 608)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !62, file: !6, line: 212, baseType: !37, size: 32, offset: 640)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !62, file: !6, line: 212, baseType: !37, size: 32, offset: 672)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !62, file: !6, line: 212, baseType: !37, size: 32, offset: 704)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !62, file: !6, line: 212, baseType: !37, size: 32, offset: 736)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !62, file: !6, line: 212, baseType: !37, size: 32, offset: 768)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !62, file: !6, line: 213, baseType: !89, size: 128, offset: 800)
!89 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 128, elements: !31)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !62, file: !6, line: 213, baseType: !89, size: 128, offset: 928)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !62, file: !6, line: 213, baseType: !37, size: 32, offset: 1056)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !62, file: !6, line: 213, baseType: !37, size: 32, offset: 1088)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !62, file: !6, line: 213, baseType: !37, size: 32, offset: 1120)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !62, file: !6, line: 214, baseType: !95, size: 64, offset: 1152)
!95 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !96)
!96 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !62, file: !6, line: 214, baseType: !95, size: 64, offset: 1216)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !62, file: !6, line: 215, baseType: !37, size: 32, offset: 1280)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !62, file: !6, line: 215, baseType: !37, size: 32, offset: 1312)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !62, file: !6, line: 216, baseType: !95, size: 64, offset: 1344)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !62, file: !6, line: 217, baseType: !37, size: 32, offset: 1408)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !62, file: !6, line: 218, baseType: !103, size: 8, offset: 1440)
!103 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !104)
!104 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !62, file: !6, line: 219, baseType: !95, size: 64, offset: 1472)
!106 = !{!107}
!107 = !DILocalVariable(name: "skb", arg: 1, scope: !58, file: !3, line: 12, type: !61)
!108 = !DILocation(line: 0, scope: !58)
!109 = !DILocation(line: 13, column: 21, scope: !58, atomGroup: 1, atomRank: 2)
!110 = !{!111, !55, i64 0}
!111 = !{!"__sk_buff", !55, i64 0, !55, i64 4, !55, i64 8, !55, i64 12, !55, i64 16, !55, i64 20, !55, i64 24, !55, i64 28, !55, i64 32, !55, i64 36, !55, i64 40, !55, i64 44, !56, i64 48, !55, i64 68, !55, i64 72, !55, i64 76, !55, i64 80, !55, i64 84, !55, i64 88, !55, i64 92, !55, i64 96, !56, i64 100, !56, i64 116, !55, i64 132, !55, i64 136, !55, i64 140, !112, i64 144, !112, i64 152, !55, i64 160, !55, i64 164, !112, i64 168, !55, i64 176, !56, i64 180, !112, i64 184}
!112 = !{!"long long", !56, i64 0}
!113 = !DILocation(line: 13, column: 8, scope: !58)
!114 = !DILocation(line: 13, column: 14, scope: !58, atomGroup: 1, atomRank: 1)
!115 = !DILocation(line: 14, column: 3, scope: !58)
!116 = !DILocation(line: 14, column: 14, scope: !58, atomGroup: 2, atomRank: 1)
!117 = !DILocation(line: 15, column: 12, scope: !58)
!118 = !DILocation(line: 15, column: 12, scope: !58, atomGroup: 3, atomRank: 2)
!119 = !DILocation(line: 15, column: 12, scope: !58, atomGroup: 3, atomRank: 1)
!120 = !DILocation(line: 16, column: 36, scope: !58)
!121 = !DILocation(line: 16, column: 40, scope: !58)
!122 = !DILocation(line: 16, column: 28, scope: !58)
!123 = !DILocation(line: 16, column: 3, scope: !58)
!124 = !DILocation(line: 17, column: 3, scope: !58, atomGroup: 4, atomRank: 1)
!125 = distinct !DISubprogram(name: "second", scope: !3, file: !3, line: 20, type: !59, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126, keyInstructions: true)
!126 = !{!127}
!127 = !DILocalVariable(name: "skb", arg: 1, scope: !125, file: !3, line: 20, type: !61)
!128 = !DILocation(line: 0, scope: !125)
!129 = !DILocation(line: 21, column: 12, scope: !125)
!130 = !DILocation(line: 21, column: 12, scope: !125, atomGroup: 1, atomRank: 2)
!131 = !DILocation(line: 21, column: 12, scope: !125, atomGroup: 1, atomRank: 1)
!132 = !DILocation(line: 22, column: 8, scope: !125)
!133 = !DILocation(line: 22, column: 3, scope: !125)
!134 = !DILocation(line: 22, column: 13, scope: !125)
!135 = !DILocation(line: 22, column: 13, scope: !125, atomGroup: 2, atomRank: 2)
!136 = !DILocation(line: 22, column: 13, scope: !125, atomGroup: 2, atomRank: 1)
!137 = !DILocation(line: 23, column: 14, scope: !125)
!138 = !DILocation(line: 23, column: 14, scope: !125, atomGroup: 3, atomRank: 2)
!139 = !DILocation(line: 23, column: 14, scope: !125, atomGroup: 3, atomRank: 1)
!140 = !DILocation(line: 24, column: 18, scope: !141, atomGroup: 4, atomRank: 2)
!141 = distinct !DILexicalBlock(scope: !125, file: !3, line: 24, column: 7)
!142 = !DILocation(line: 24, column: 18, scope: !141, atomGroup: 4, atomRank: 1)
!143 = !DILocation(line: 25, column: 5, scope: !141)
!144 = !DILocation(line: 26, column: 3, scope: !125, atomGroup: 5, atomRank: 1)
!145 = distinct !DISubprogram(name: "third", scope: !3, file: !3, line: 29, type: !59, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146, keyInstructions: true)
!146 = !{!147, !148}
!147 = !DILocalVariable(name: "skb", arg: 1, scope: !145, file: !3, line: 29, type: !61)
!148 = !DILocalVariable(name: "left", scope: !145, file: !3, line: 32, type: !37)
!149 = !DILocation(line: 0, scope: !145)
!150 = !DILocation(line: 30, column: 12, scope: !145)
!151 = !DILocation(line: 30, column: 12, scope: !145, atomGroup: 1, atomRank: 2)
!152 = !DILocation(line: 30, column: 12, scope: !145, atomGroup: 1, atomRank: 1)
!153 = !DILocation(line: 31, column: 8, scope: !145)
!154 = !DILocation(line: 31, column: 3, scope: !145)
!155 = !DILocation(line: 31, column: 13, scope: !145)
!156 = !DILocation(line: 31, column: 13, scope: !145, atomGroup: 2, atomRank: 2)
!157 = !DILocation(line: 31, column: 13, scope: !145, atomGroup: 2, atomRank: 1)
!158 = !DILocation(line: 32, column: 14, scope: !145, atomGroup: 3, atomRank: 2)
!159 = !DILocation(line: 33, column: 12, scope: !160)
!160 = distinct !DILexicalBlock(scope: !145, file: !3, line: 33, column: 7)
!161 = !DILocation(line: 33, column: 12, scope: !160, atomGroup: 4, atomRank: 2)
!162 = !DILocation(line: 33, column: 16, scope: !160, atomGroup: 4, atomRank: 1)
!163 = !DILocation(line: 34, column: 5, scope: !160)
!164 = !DILocation(line: 35, column: 10, scope: !145)
!165 = !DILocation(line: 35, column: 21, scope: !145)
!166 = !DILocation(line: 35, column: 10, scope: !145, atomGroup: 7, atomRank: 2)
!167 = !DILocation(line: 35, column: 3, scope: !145, atomGroup: 7, atomRank: 1)
