; ModuleID = 'tc_room.c'
source_filename = "tc_room.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.tag = type { i32, i16, i16, i64 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@ids = dso_local local_unnamed_addr global i64 0, align 8, !dbg !14
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @tag], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @tag(ptr noundef %0) #0 section "tc" !dbg !49 {
  %2 = alloca %struct.tag, align 8, !DIAssignID !106
    #dbg_assign(i1 poison, !97, !DIExpression(), !106, ptr %2, !DIExpression(), !107)
    #dbg_value(ptr %0, !96, !DIExpression(), !107)
  %3 = load i32, ptr %0, align 8, !dbg !108, !tbaa !110
  %4 = icmp ugt i32 %3, 1400, !dbg !113
  br i1 %4, label %23, label %5, !dbg !114

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !115
  %7 = load i32, ptr %6, align 8, !dbg !115, !tbaa !116
  %8 = icmp eq i32 %7, 8, !dbg !117
  br i1 %8, label %9, label %23, !dbg !118

9:                                                ; preds = %5
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !119
  store i32 -17958194, ptr %2, align 8, !dbg !120, !tbaa !121, !DIAssignID !124
    #dbg_assign(i32 -17958194, !97, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !124, ptr %2, !DIExpression(), !107)
  %10 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !125
  store i16 768, ptr %10, align 4, !dbg !120, !tbaa !126, !DIAssignID !127
    #dbg_assign(i16 768, !97, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !127, ptr %10, !DIExpression(), !107)
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 6, !dbg !125
  store i16 4096, ptr %11, align 2, !dbg !120, !tbaa !128, !DIAssignID !129
    #dbg_assign(i16 4096, !97, !DIExpression(DW_OP_LLVM_fragment, 48, 16), !129, ptr %11, !DIExpression(), !107)
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !125
  %13 = load i64, ptr @ids, align 8, !dbg !130, !tbaa !131
  %14 = add i64 %13, 1, !dbg !132
  store i64 %14, ptr @ids, align 8, !dbg !133, !tbaa !131
  store i64 %13, ptr %12, align 8, !dbg !120, !tbaa !134, !DIAssignID !135
    #dbg_assign(i64 %13, !97, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !135, ptr %12, !DIExpression(), !107)
  %15 = tail call i64 inttoptr (i64 50 to ptr)(ptr noundef nonnull %0, i32 noundef 16, i32 noundef 1, i64 noundef 0) #2, !dbg !136
  %16 = icmp eq i64 %15, 0, !dbg !138
  br i1 %16, label %17, label %21, !dbg !139

17:                                               ; preds = %9
  %18 = call i64 inttoptr (i64 9 to ptr)(ptr noundef nonnull %0, i32 noundef 14, ptr noundef nonnull %2, i32 noundef 16, i64 noundef 0) #2, !dbg !140
  %19 = icmp eq i64 %18, 0, !dbg !142
  %20 = select i1 %19, i32 0, i32 2, !dbg !107
  br label %21, !dbg !107

21:                                               ; preds = %17, %9
  %22 = phi i32 [ 2, %9 ], [ %20, %17 ], !dbg !107
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !143
  br label %23

23:                                               ; preds = %1, %5, %21
  %24 = phi i32 [ %22, %21 ], [ 2, %5 ], [ 2, %1 ], !dbg !107
  ret i32 %24, !dbg !144
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
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !35, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tc_room.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!0, !14, !18, !28}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "ids", scope: !2, file: !3, line: 9, type: !16, isLocal: false, isDefinition: true)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !17)
!17 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression(DW_OP_constu, 50, DW_OP_stack_value))
!19 = distinct !DIGlobalVariable(name: "skb_adjust_room", scope: !2, file: !6, line: 134, type: !20, isLocal: true, isDefinition: true)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DISubroutineType(types: !22)
!22 = !{!23, !24, !25, !26, !16}
!23 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !7)
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !27)
!27 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression(DW_OP_constu, 9, DW_OP_stack_value))
!29 = distinct !DIGlobalVariable(name: "skb_store_bytes", scope: !2, file: !6, line: 105, type: !30, isLocal: true, isDefinition: true)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = !DISubroutineType(types: !32)
!32 = !{!23, !24, !26, !33, !26, !16}
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
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
!49 = distinct !DISubprogram(name: "tag", scope: !3, file: !3, line: 11, type: !50, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95, keyInstructions: true)
!50 = !DISubroutineType(types: !51)
!51 = !{!7, !52}
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !54)
!54 = !{!55, !56, !57, !58, !59, !60, !61, !62, !63, !64, !65, !66, !67, !71, !72, !73, !74, !75, !76, !77, !78, !79, !81, !82, !83, !84, !85, !86, !87, !88, !89, !90, !91, !94}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !53, file: !6, line: 210, baseType: !26, size: 32)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !53, file: !6, line: 210, baseType: !26, size: 32, offset: 32)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !53, file: !6, line: 210, baseType: !26, size: 32, offset: 64)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !53, file: !6, line: 210, baseType: !26, size: 32, offset: 96)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !53, file: !6, line: 210, baseType: !26, size: 32, offset: 128)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !53, file: !6, line: 210, baseType: !26, size: 32, offset: 160)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !53, file: !6, line: 210, baseType: !26, size: 32, offset: 192)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !53, file: !6, line: 211, baseType: !26, size: 32, offset: 224)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !53, file: !6, line: 211, baseType: !26, size: 32, offset: 256)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !53, file: !6, line: 211, baseType: !26, size: 32, offset: 288)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !53, file: !6, line: 211, baseType: !26, size: 32, offset: 320)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !53, file: !6, line: 211, baseType: !26, size: 32, offset: 352)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !53, file: !6, line: 211, baseType: !68, size: 160, offset: 384)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 160, elements: !69)
!69 = !{!70}
!70 = !DISubrange(count: 5)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !53, file: !6, line: 211, baseType: !26, size: 32, offset: 544)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !53, file: !6, line: 212, baseType: !26, size: 32, offset: 576)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !53, file: !6, line: 212, baseType: !26, size: 32, offset: 608)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !53, file: !6, line: 212, baseType: !26, size: 32, offset: 640)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !53, file: !6, line: 212, baseType: !26, size: 32, offset: 672)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !53, file: !6, line: 212, baseType: !26, size: 32, offset: 704)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !53, file: !6, line: 212, baseType: !26, size: 32, offset: 736)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !53, file: !6, line: 212, baseType: !26, size: 32, offset: 768)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !53, file: !6, line: 213, baseType: !80, size: 128, offset: 800)
!80 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 128, elements: !37)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !53, file: !6, line: 213, baseType: !80, size: 128, offset: 928)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !53, file: !6, line: 213, baseType: !26, size: 32, offset: 1056)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !53, file: !6, line: 213, baseType: !26, size: 32, offset: 1088)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !53, file: !6, line: 213, baseType: !26, size: 32, offset: 1120)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !53, file: !6, line: 214, baseType: !16, size: 64, offset: 1152)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !53, file: !6, line: 214, baseType: !16, size: 64, offset: 1216)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !53, file: !6, line: 215, baseType: !26, size: 32, offset: 1280)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !53, file: !6, line: 215, baseType: !26, size: 32, offset: 1312)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !53, file: !6, line: 216, baseType: !16, size: 64, offset: 1344)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !53, file: !6, line: 217, baseType: !26, size: 32, offset: 1408)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !53, file: !6, line: 218, baseType: !92, size: 8, offset: 1440)
!92 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !93)
!93 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !53, file: !6, line: 219, baseType: !16, size: 64, offset: 1472)
!95 = !{!96, !97}
!96 = !DILocalVariable(name: "skb", arg: 1, scope: !49, file: !3, line: 11, type: !52)
!97 = !DILocalVariable(name: "tag", scope: !49, file: !3, line: 14, type: !98)
!98 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tag", file: !3, line: 4, size: 128, elements: !99)
!99 = !{!100, !101, !104, !105}
!100 = !DIDerivedType(tag: DW_TAG_member, name: "magic", scope: !98, file: !3, line: 5, baseType: !26, size: 32)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !98, file: !3, line: 6, baseType: !102, size: 16, offset: 32)
!102 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !103)
!103 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !98, file: !3, line: 6, baseType: !102, size: 16, offset: 48)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !98, file: !3, line: 7, baseType: !16, size: 64, offset: 64)
!106 = distinct !DIAssignID()
!107 = !DILocation(line: 0, scope: !49)
!108 = !DILocation(line: 12, column: 12, scope: !109)
!109 = distinct !DILexicalBlock(scope: !49, file: !3, line: 12, column: 7)
!110 = !{!111, !46, i64 0}
!111 = !{!"__sk_buff", !46, i64 0, !46, i64 4, !46, i64 8, !46, i64 12, !46, i64 16, !46, i64 20, !46, i64 24, !46, i64 28, !46, i64 32, !46, i64 36, !46, i64 40, !46, i64 44, !47, i64 48, !46, i64 68, !46, i64 72, !46, i64 76, !46, i64 80, !46, i64 84, !46, i64 88, !46, i64 92, !46, i64 96, !47, i64 100, !47, i64 116, !46, i64 132, !46, i64 136, !46, i64 140, !112, i64 144, !112, i64 152, !46, i64 160, !46, i64 164, !112, i64 168, !46, i64 176, !47, i64 180, !112, i64 184}
!112 = !{!"long long", !47, i64 0}
!113 = !DILocation(line: 12, column: 16, scope: !109, atomGroup: 1, atomRank: 2)
!114 = !DILocation(line: 12, column: 23, scope: !109, atomGroup: 1, atomRank: 1)
!115 = !DILocation(line: 12, column: 31, scope: !109)
!116 = !{!111, !46, i64 16}
!117 = !DILocation(line: 12, column: 40, scope: !109, atomGroup: 2, atomRank: 2)
!118 = !DILocation(line: 12, column: 23, scope: !109, atomGroup: 2, atomRank: 1)
!119 = !DILocation(line: 14, column: 3, scope: !49)
!120 = !DILocation(line: 14, column: 20, scope: !49, atomGroup: 4, atomRank: 1)
!121 = !{!122, !46, i64 0}
!122 = !{!"tag", !46, i64 0, !123, i64 4, !123, i64 6, !112, i64 8}
!123 = !{!"short", !47, i64 0}
!124 = distinct !DIAssignID()
!125 = !DILocation(line: 14, column: 20, scope: !49)
!126 = !{!122, !123, i64 4}
!127 = distinct !DIAssignID()
!128 = !{!122, !123, i64 6}
!129 = distinct !DIAssignID()
!130 = !DILocation(line: 17, column: 30, scope: !49, atomGroup: 4, atomRank: 2)
!131 = !{!112, !112, i64 0}
!132 = !DILocation(line: 17, column: 30, scope: !49, atomGroup: 5, atomRank: 2)
!133 = !DILocation(line: 17, column: 30, scope: !49, atomGroup: 5, atomRank: 1)
!134 = !{!122, !112, i64 8}
!135 = distinct !DIAssignID()
!136 = !DILocation(line: 18, column: 7, scope: !137)
!137 = distinct !DILexicalBlock(scope: !49, file: !3, line: 18, column: 7)
!138 = !DILocation(line: 18, column: 7, scope: !137, atomGroup: 6, atomRank: 2)
!139 = !DILocation(line: 18, column: 7, scope: !137, atomGroup: 6, atomRank: 1)
!140 = !DILocation(line: 20, column: 7, scope: !141)
!141 = distinct !DILexicalBlock(scope: !49, file: !3, line: 20, column: 7)
!142 = !DILocation(line: 20, column: 7, scope: !141, atomGroup: 8, atomRank: 2)
!143 = !DILocation(line: 23, column: 1, scope: !49)
!144 = !DILocation(line: 23, column: 1, scope: !49, atomGroup: 11, atomRank: 1)
