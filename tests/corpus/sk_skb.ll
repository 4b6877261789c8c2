; ModuleID = 'sk_skb.c'
source_filename = "sk_skb.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@messages = dso_local global i64 0, align 8, !dbg !29
@sockets = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !5
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @parse, ptr @sockets, ptr @verdict], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @parse(ptr noundef %0) #0 section "sk_skb/stream_parser" !dbg !54 {
  %2 = alloca i16, align 2, !DIAssignID !105
    #dbg_assign(i1 poison, !102, !DIExpression(), !105, ptr %2, !DIExpression(), !106)
    #dbg_value(ptr %0, !101, !DIExpression(), !106)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !107
  %3 = load i32, ptr %0, align 8, !dbg !108, !tbaa !110
  %4 = icmp ult i32 %3, 2, !dbg !113
  br i1 %4, label %16, label %5, !dbg !114

5:                                                ; preds = %1
  %6 = call i64 inttoptr (i64 26 to ptr)(ptr noundef nonnull %0, i32 noundef 0, ptr noundef nonnull %2, i32 noundef 2) #3, !dbg !115
  %7 = icmp eq i64 %6, 0, !dbg !117
  br i1 %7, label %8, label %16, !dbg !118

8:                                                ; preds = %5
  %9 = load i16, ptr %2, align 2, !dbg !119, !tbaa !120
  %10 = call i16 @llvm.bswap.i16(i16 %9), !dbg !122
    #dbg_assign(i16 %10, !102, !DIExpression(), !123, ptr %2, !DIExpression(), !106)
  %11 = icmp ult i16 %10, 2, !dbg !124
  br i1 %11, label %12, label %14, !dbg !125

12:                                               ; preds = %8
  %13 = load i32, ptr %0, align 8, !dbg !126, !tbaa !110
  br label %16, !dbg !127

14:                                               ; preds = %8
  %15 = zext i16 %10 to i32, !dbg !127
  br label %16, !dbg !127

16:                                               ; preds = %12, %14, %5, %1
  %17 = phi i32 [ 0, %5 ], [ 0, %1 ], [ %13, %12 ], [ %15, %14 ], !dbg !106
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !128
  ret i32 %17, !dbg !129
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @verdict(ptr noundef %0) #0 section "sk_skb/stream_verdict" !dbg !130 {
  %2 = alloca i8, align 1, !DIAssignID !134
    #dbg_assign(i1 poison, !133, !DIExpression(), !134, ptr %2, !DIExpression(), !135)
    #dbg_value(ptr %0, !132, !DIExpression(), !135)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !136
  store i8 0, ptr %2, align 1, !dbg !137, !tbaa !138, !DIAssignID !139
    #dbg_assign(i8 0, !133, !DIExpression(), !139, ptr %2, !DIExpression(), !135)
  %3 = call i64 inttoptr (i64 26 to ptr)(ptr noundef %0, i32 noundef 2, ptr noundef nonnull %2, i32 noundef 1) #3, !dbg !140
  %4 = icmp slt i64 %3, 0, !dbg !142
  br i1 %4, label %14, label %5, !dbg !143

5:                                                ; preds = %1
  %6 = atomicrmw add ptr @messages, i64 1 seq_cst, align 8, !dbg !144
  %7 = load i8, ptr %2, align 1, !dbg !145, !tbaa !138
  %8 = icmp ult i8 %7, 10, !dbg !146
  br i1 %8, label %14, label %9, !dbg !147

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 136, !dbg !148
  %11 = load i32, ptr %10, align 8, !dbg !148, !tbaa !149
  %12 = icmp eq i32 %11, 9000, !dbg !150
  %13 = zext i1 %12 to i32, !dbg !151
  br label %14, !dbg !152

14:                                               ; preds = %5, %9, %1
  %15 = phi i32 [ 0, %1 ], [ 1, %5 ], [ %13, %9 ], !dbg !135
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !153
  ret i32 %15, !dbg !154
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!44, !45, !46, !47, !48}
!llvm.ident = !{!49}
!llvm.errno.tbaa = !{!50}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !23, line: 395, type: !40, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "sk_skb.c", directory: ".")
!4 = !{!0, !5, !29, !31}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "sockets", scope: !2, file: !3, line: 9, type: !7, isLocal: false, isDefinition: true)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !8)
!8 = !{!9, !15, !20, !25}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !7, file: !3, line: 5, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 576, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 18)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !7, file: !3, line: 6, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 2048, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 64)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !7, file: !3, line: 7, baseType: !21, size: 64, offset: 128)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !23, line: 7, baseType: !24)
!23 = !DIFile(filename: "./bpf.h", directory: ".")
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !7, file: !3, line: 8, baseType: !26, size: 64, offset: 192)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !23, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "messages", scope: !2, file: !3, line: 10, type: !27, isLocal: false, isDefinition: true)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression(DW_OP_constu, 26, DW_OP_stack_value))
!32 = distinct !DIGlobalVariable(name: "skb_load_bytes", scope: !2, file: !23, line: 122, type: !33, isLocal: true, isDefinition: true)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DISubroutineType(types: !35)
!35 = !{!36, !37, !22, !39, !22}
!36 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
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
!54 = distinct !DISubprogram(name: "parse", scope: !3, file: !3, line: 12, type: !55, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100, keyInstructions: true)
!55 = !DISubroutineType(types: !56)
!56 = !{!12, !57}
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !23, line: 209, size: 1536, elements: !59)
!59 = !{!60, !61, !62, !63, !64, !65, !66, !67, !68, !69, !70, !71, !72, !76, !77, !78, !79, !80, !81, !82, !83, !84, !86, !87, !88, !89, !90, !91, !92, !93, !94, !95, !96, !99}
!60 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !58, file: !23, line: 210, baseType: !22, size: 32)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !58, file: !23, line: 210, baseType: !22, size: 32, offset: 32)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !58, file: !23, line: 210, baseType: !22, size: 32, offset: 64)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !58, file: !23, line: 210, baseType: !22, size: 32, offset: 96)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !58, file: !23, line: 210, baseType: !22, size: 32, offset: 128)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !58, file: !23, line: 210, baseType: !22, size: 32, offset: 160)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !58, file: !23, line: 210, baseType: !22, size: 32, offset: 192)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !58, file: !23, line: 211, baseType: !22, size: 32, offset: 224)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !58, file: !23, line: 211, baseType: !22, size: 32, offset: 256)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !58, file: !23, line: 211, baseType: !22, size: 32, offset: 288)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !58, file: !23, line: 211, baseType: !22, size: 32, offset: 320)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !58, file: !23, line: 211, baseType: !22, size: 32, offset: 352)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !58, file: !23, line: 211, baseType: !73, size: 160, offset: 384)
!73 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 160, elements: !74)
!74 = !{!75}
!75 = !DISubrange(count: 5)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !58, file: !23, line: 211, baseType: !22, size: 32, offset: 544)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !58, file: !23, line: 212, baseType: !22, size: 32, offset: 576)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !58, file: !23, line: 212, baseType: !22, size: 32, offset: 608)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !58, file: !23, line: 212, baseType: !22, size: 32, offset: 640)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !58, file: !23, line: 212, baseType: !22, size: 32, offset: 672)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !58, file: !23, line: 212, baseType: !22, size: 32, offset: 704)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !58, file: !23, line: 212, baseType: !22, size: 32, offset: 736)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !58, file: !23, line: 212, baseType: !22, size: 32, offset: 768)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !58, file: !23, line: 213, baseType: !85, size: 128, offset: 800)
!85 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 128, elements: !42)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !58, file: !23, line: 213, baseType: !85, size: 128, offset: 928)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !58, file: !23, line: 213, baseType: !22, size: 32, offset: 1056)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !58, file: !23, line: 213, baseType: !22, size: 32, offset: 1088)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !58, file: !23, line: 213, baseType: !22, size: 32, offset: 1120)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !58, file: !23, line: 214, baseType: !27, size: 64, offset: 1152)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !58, file: !23, line: 214, baseType: !27, size: 64, offset: 1216)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !58, file: !23, line: 215, baseType: !22, size: 32, offset: 1280)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !58, file: !23, line: 215, baseType: !22, size: 32, offset: 1312)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !58, file: !23, line: 216, baseType: !27, size: 64, offset: 1344)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !58, file: !23, line: 217, baseType: !22, size: 32, offset: 1408)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !58, file: !23, line: 218, baseType: !97, size: 8, offset: 1440)
!97 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !23, line: 5, baseType: !98)
!98 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !58, file: !23, line: 219, baseType: !27, size: 64, offset: 1472)
!100 = !{!101, !102}
!101 = !DILocalVariable(name: "skb", arg: 1, scope: !54, file: !3, line: 12, type: !57)
!102 = !DILocalVariable(name: "size", scope: !54, file: !3, line: 13, type: !103)
!103 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !23, line: 6, baseType: !104)
!104 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!105 = distinct !DIAssignID()
!106 = !DILocation(line: 0, scope: !54)
!107 = !DILocation(line: 13, column: 3, scope: !54)
!108 = !DILocation(line: 14, column: 12, scope: !109)
!109 = distinct !DILexicalBlock(scope: !54, file: !3, line: 14, column: 7)
!110 = !{!111, !51, i64 0}
!111 = !{!"__sk_buff", !51, i64 0, !51, i64 4, !51, i64 8, !51, i64 12, !51, i64 16, !51, i64 20, !51, i64 24, !51, i64 28, !51, i64 32, !51, i64 36, !51, i64 40, !51, i64 44, !52, i64 48, !51, i64 68, !51, i64 72, !51, i64 76, !51, i64 80, !51, i64 84, !51, i64 88, !51, i64 92, !51, i64 96, !52, i64 100, !52, i64 116, !51, i64 132, !51, i64 136, !51, i64 140, !112, i64 144, !112, i64 152, !51, i64 160, !51, i64 164, !112, i64 168, !51, i64 176, !52, i64 180, !112, i64 184}
!112 = !{!"long long", !52, i64 0}
!113 = !DILocation(line: 14, column: 16, scope: !109, atomGroup: 1, atomRank: 2)
!114 = !DILocation(line: 14, column: 16, scope: !109, atomGroup: 1, atomRank: 1)
!115 = !DILocation(line: 16, column: 7, scope: !116)
!116 = distinct !DILexicalBlock(scope: !54, file: !3, line: 16, column: 7)
!117 = !DILocation(line: 16, column: 7, scope: !116, atomGroup: 3, atomRank: 2)
!118 = !DILocation(line: 16, column: 7, scope: !116, atomGroup: 3, atomRank: 1)
!119 = !DILocation(line: 18, column: 16, scope: !54)
!120 = !{!121, !121, i64 0}
!121 = !{!"short", !52, i64 0}
!122 = !DILocation(line: 18, column: 10, scope: !54, atomGroup: 5, atomRank: 2)
!123 = distinct !DIAssignID()
!124 = !DILocation(line: 19, column: 15, scope: !54, atomGroup: 7, atomRank: 2)
!125 = !DILocation(line: 19, column: 10, scope: !54, atomGroup: 7, atomRank: 1)
!126 = !DILocation(line: 19, column: 26, scope: !54)
!127 = !DILocation(line: 19, column: 10, scope: !54)
!128 = !DILocation(line: 20, column: 1, scope: !54)
!129 = !DILocation(line: 20, column: 1, scope: !54, atomGroup: 8, atomRank: 1)
!130 = distinct !DISubprogram(name: "verdict", scope: !3, file: !3, line: 22, type: !55, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131, keyInstructions: true)
!131 = !{!132, !133}
!132 = !DILocalVariable(name: "skb", arg: 1, scope: !130, file: !3, line: 22, type: !57)
!133 = !DILocalVariable(name: "kind", scope: !130, file: !3, line: 23, type: !97)
!134 = distinct !DIAssignID()
!135 = !DILocation(line: 0, scope: !130)
!136 = !DILocation(line: 23, column: 3, scope: !130)
!137 = !DILocation(line: 23, column: 6, scope: !130, atomGroup: 1, atomRank: 1)
!138 = !{!52, !52, i64 0}
!139 = distinct !DIAssignID()
!140 = !DILocation(line: 24, column: 7, scope: !141)
!141 = distinct !DILexicalBlock(scope: !130, file: !3, line: 24, column: 7)
!142 = !DILocation(line: 24, column: 40, scope: !141, atomGroup: 2, atomRank: 2)
!143 = !DILocation(line: 24, column: 40, scope: !141, atomGroup: 2, atomRank: 1)
!144 = !DILocation(line: 26, column: 3, scope: !130)
!145 = !DILocation(line: 27, column: 10, scope: !130)
!146 = !DILocation(line: 27, column: 15, scope: !130, atomGroup: 5, atomRank: 2)
!147 = !DILocation(line: 27, column: 20, scope: !130, atomGroup: 5, atomRank: 1)
!148 = !DILocation(line: 27, column: 28, scope: !130)
!149 = !{!111, !51, i64 136}
!150 = !DILocation(line: 27, column: 39, scope: !130)
!151 = !DILocation(line: 27, column: 20, scope: !130, atomGroup: 4, atomRank: 2)
!152 = !DILocation(line: 27, column: 20, scope: !130)
!153 = !DILocation(line: 28, column: 1, scope: !130)
!154 = !DILocation(line: 28, column: 1, scope: !130, atomGroup: 6, atomRank: 1)
