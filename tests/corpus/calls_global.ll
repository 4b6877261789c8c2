; ModuleID = 'calls_global.c'
source_filename = "calls_global.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.pair = type { i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @classify], section "llvm.metadata"

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define dso_local noundef i32 @mix(i32 noundef %0, i32 noundef %1) local_unnamed_addr #0 !dbg !31 {
    #dbg_value(i32 %0, !37, !DIExpression(), !39)
    #dbg_value(i32 %1, !38, !DIExpression(), !39)
  %3 = lshr i32 %1, 3, !dbg !40
  %4 = xor i32 %3, %0, !dbg !41
  %5 = mul i32 %4, -1640531535, !dbg !42
  ret i32 %5, !dbg !43
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define dso_local noundef i32 @clamp(i32 noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 !dbg !44 {
    #dbg_value(i32 %0, !48, !DIExpression(), !51)
    #dbg_value(i32 %1, !49, !DIExpression(), !51)
    #dbg_value(i32 %2, !50, !DIExpression(), !51)
  %4 = icmp slt i32 %0, %1, !dbg !52
  %5 = tail call i32 @llvm.smin.i32(i32 %0, i32 %2), !dbg !53
  %6 = select i1 %4, i32 %1, i32 %5, !dbg !53
  ret i32 %6, !dbg !54
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local range(i64 0, 8589934591) i64 @sum(ptr noundef captures(address_is_null) %0) local_unnamed_addr #1 !dbg !55 {
    #dbg_value(ptr %0, !64, !DIExpression(), !65)
  %2 = icmp eq ptr %0, null, !dbg !66
  br i1 %2, label %11, label %3, !dbg !68

3:                                                ; preds = %1
  %4 = load i32, ptr %0, align 4, !dbg !69, !tbaa !70
  %5 = add i32 %4, 1, !dbg !72
  store i32 %5, ptr %0, align 4, !dbg !73, !tbaa !70
  %6 = zext i32 %5 to i64, !dbg !74
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !75
  %8 = load i32, ptr %7, align 4, !dbg !75, !tbaa !76
  %9 = zext i32 %8 to i64, !dbg !77
  %10 = add nuw nsw i64 %9, %6, !dbg !78
  br label %11, !dbg !79

11:                                               ; preds = %1, %3
  %12 = phi i64 [ %10, %3 ], [ 0, %1 ], !dbg !65
  ret i64 %12, !dbg !80
}

; Function Attrs: noinline nounwind
define weak dso_local i32 @scale(i32 noundef %0) local_unnamed_addr #2 !dbg !81 {
    #dbg_value(i32 %0, !85, !DIExpression(), !86)
  %2 = mul nsw i32 %0, 5, !dbg !87
  %3 = ashr i32 %0, 1, !dbg !88
  %4 = sub nsw i32 %2, %3, !dbg !89
  ret i32 %4, !dbg !90
}

; Function Attrs: nounwind
define dso_local noundef i32 @classify(ptr noundef readonly captures(none) %0) #3 section "tc" !dbg !91 {
  %2 = alloca %struct.pair, align 4, !DIAssignID !142
    #dbg_assign(i1 poison, !139, !DIExpression(), !142, ptr %2, !DIExpression(), !143)
    #dbg_value(ptr %0, !138, !DIExpression(), !143)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6, !dbg !144
  %3 = load i32, ptr %0, align 8, !dbg !145, !tbaa !146
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !149
  %5 = load i32, ptr %4, align 8, !dbg !149, !tbaa !150
  %6 = tail call i32 @mix(i32 noundef %3, i32 noundef %5), !dbg !151
  store i32 %6, ptr %2, align 4, !dbg !152, !tbaa !70, !DIAssignID !153
    #dbg_assign(i32 %6, !139, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !153, ptr %2, !DIExpression(), !143)
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !154
  store i32 %3, ptr %7, align 4, !dbg !152, !tbaa !76, !DIAssignID !155
    #dbg_assign(i32 %3, !139, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !155, ptr %7, !DIExpression(), !143)
  %8 = call i64 @sum(ptr noundef nonnull %2), !dbg !156
    #dbg_value(i64 %8, !140, !DIExpression(), !143)
  %9 = call i64 @sum(ptr noundef null), !dbg !157
  %10 = load i32, ptr %2, align 4, !dbg !158, !tbaa !70
  %11 = add nuw nsw i64 %9, %8, !dbg !159
    #dbg_value(!DIArgList(i64 %11, i32 %10), !140, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !143)
  %12 = trunc i64 %11 to i32, !dbg !160
  %13 = add i32 %10, %12, !dbg !160
  %14 = srem i32 %13, 1000, !dbg !161
  %15 = call i32 @scale(i32 noundef %14), !dbg !162
    #dbg_value(i32 %15, !141, !DIExpression(), !143)
  %16 = call i32 @clamp(i32 noundef %15, i32 noundef 0, i32 noundef 2), !dbg !163
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6, !dbg !164
  ret i32 %16, !dbg !165
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #5

attributes #0 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { noinline nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25}
!llvm.ident = !{!26}
!llvm.errno.tbaa = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !13, globals: !16, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "calls_global.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!14, !7}
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !15)
!15 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!16 = !{!0}
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 32, elements: !19)
!18 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!19 = !{!20}
!20 = !DISubrange(count: 4)
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 7, !"frame-pointer", i32 2}
!25 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!26 = !{!"clang version 22.1.8"}
!27 = !{!28, !28, i64 0}
!28 = !{!"int", !29, i64 0}
!29 = !{!"omnipotent char", !30, i64 0}
!30 = !{!"Simple C/C++ TBAA"}
!31 = distinct !DISubprogram(name: "mix", scope: !3, file: !3, line: 8, type: !32, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !36, keyInstructions: true)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !34, !34}
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !35)
!35 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!36 = !{!37, !38}
!37 = !DILocalVariable(name: "a", arg: 1, scope: !31, file: !3, line: 8, type: !34)
!38 = !DILocalVariable(name: "b", arg: 2, scope: !31, file: !3, line: 8, type: !34)
!39 = !DILocation(line: 0, scope: !31)
!40 = !DILocation(line: 8, column: 46, scope: !31)
!41 = !DILocation(line: 8, column: 42, scope: !31)
!42 = !DILocation(line: 8, column: 52, scope: !31, atomGroup: 1, atomRank: 2)
!43 = !DILocation(line: 8, column: 32, scope: !31, atomGroup: 1, atomRank: 1)
!44 = distinct !DISubprogram(name: "clamp", scope: !3, file: !3, line: 9, type: !45, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !47, keyInstructions: true)
!45 = !DISubroutineType(types: !46)
!46 = !{!7, !7, !7, !7}
!47 = !{!48, !49, !50}
!48 = !DILocalVariable(name: "value", arg: 1, scope: !44, file: !3, line: 9, type: !7)
!49 = !DILocalVariable(name: "low", arg: 2, scope: !44, file: !3, line: 9, type: !7)
!50 = !DILocalVariable(name: "high", arg: 3, scope: !44, file: !3, line: 9, type: !7)
!51 = !DILocation(line: 0, scope: !44)
!52 = !DILocation(line: 10, column: 16, scope: !44, atomGroup: 2, atomRank: 2)
!53 = !DILocation(line: 10, column: 10, scope: !44, atomGroup: 2, atomRank: 1)
!54 = !DILocation(line: 10, column: 3, scope: !44, atomGroup: 1, atomRank: 1)
!55 = distinct !DISubprogram(name: "sum", scope: !3, file: !3, line: 12, type: !56, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !63, keyInstructions: true)
!56 = !DISubroutineType(types: !57)
!57 = !{!14, !58}
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair", file: !3, line: 4, size: 64, elements: !60)
!60 = !{!61, !62}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !59, file: !3, line: 5, baseType: !34, size: 32)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !59, file: !3, line: 5, baseType: !34, size: 32, offset: 32)
!63 = !{!64}
!64 = !DILocalVariable(name: "pair", arg: 1, scope: !55, file: !3, line: 12, type: !58)
!65 = !DILocation(line: 0, scope: !55)
!66 = !DILocation(line: 13, column: 8, scope: !67, atomGroup: 1, atomRank: 2)
!67 = distinct !DILexicalBlock(scope: !55, file: !3, line: 13, column: 7)
!68 = !DILocation(line: 13, column: 7, scope: !67, atomGroup: 1, atomRank: 1)
!69 = !DILocation(line: 15, column: 10, scope: !55)
!70 = !{!71, !28, i64 0}
!71 = !{!"pair", !28, i64 0, !28, i64 4}
!72 = !DILocation(line: 15, column: 10, scope: !55, atomGroup: 3, atomRank: 2)
!73 = !DILocation(line: 15, column: 10, scope: !55, atomGroup: 3, atomRank: 1)
!74 = !DILocation(line: 16, column: 10, scope: !55)
!75 = !DILocation(line: 16, column: 31, scope: !55)
!76 = !{!71, !28, i64 4}
!77 = !DILocation(line: 16, column: 25, scope: !55)
!78 = !DILocation(line: 16, column: 23, scope: !55, atomGroup: 4, atomRank: 2)
!79 = !DILocation(line: 16, column: 3, scope: !55, atomGroup: 4, atomRank: 1)
!80 = !DILocation(line: 17, column: 1, scope: !55, atomGroup: 5, atomRank: 1)
!81 = distinct !DISubprogram(name: "scale", scope: !3, file: !3, line: 18, type: !82, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84, keyInstructions: true)
!82 = !DISubroutineType(types: !83)
!83 = !{!7, !7}
!84 = !{!85}
!85 = !DILocalVariable(name: "x", arg: 1, scope: !81, file: !3, line: 18, type: !7)
!86 = !DILocation(line: 0, scope: !81)
!87 = !DILocation(line: 18, column: 58, scope: !81)
!88 = !DILocation(line: 18, column: 67, scope: !81)
!89 = !DILocation(line: 18, column: 62, scope: !81, atomGroup: 1, atomRank: 2)
!90 = !DILocation(line: 18, column: 49, scope: !81, atomGroup: 1, atomRank: 1)
!91 = distinct !DISubprogram(name: "classify", scope: !3, file: !3, line: 20, type: !92, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137, keyInstructions: true)
!92 = !DISubroutineType(types: !93)
!93 = !{!7, !94}
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !95, size: 64)
!95 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !96)
!96 = !{!97, !98, !99, !100, !101, !102, !103, !104, !105, !106, !107, !108, !109, !113, !114, !115, !116, !117, !118, !119, !120, !121, !123, !124, !125, !126, !127, !128, !129, !130, !131, !132, !133, !136}
!97 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !95, file: !6, line: 210, baseType: !34, size: 32)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !95, file: !6, line: 210, baseType: !34, size: 32, offset: 32)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !95, file: !6, line: 210, baseType: !34, size: 32, offset: 64)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !95, file: !6, line: 210, baseType: !34, size: 32, offset: 96)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !95, file: !6, line: 210, baseType: !34, size: 32, offset: 128)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !95, file: !6, line: 210, baseType: !34, size: 32, offset: 160)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !95, file: !6, line: 210, baseType: !34, size: 32, offset: 192)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !95, file: !6, line: 211, baseType: !34, size: 32, offset: 224)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !95, file: !6, line: 211, baseType: !34, size: 32, offset: 256)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !95, file: !6, line: 211, baseType: !34, size: 32, offset: 288)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !95, file: !6, line: 211, baseType: !34, size: 32, offset: 320)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !95, file: !6, line: 211, baseType: !34, size: 32, offset: 352)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !95, file: !6, line: 211, baseType: !110, size: 160, offset: 384)
!110 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 160, elements: !111)
!111 = !{!112}
!112 = !DISubrange(count: 5)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !95, file: !6, line: 211, baseType: !34, size: 32, offset: 544)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !95, file: !6, line: 212, baseType: !34, size: 32, offset: 576)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !95, file: !6, line: 212, baseType: !34, size: 32, offset: 608)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !95, file: !6, line: 212, baseType: !34, size: 32, offset: 640)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !95, file: !6, line: 212, baseType: !34, size: 32, offset: 672)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !95, file: !6, line: 212, baseType: !34, size: 32, offset: 704)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !95, file: !6, line: 212, baseType: !34, size: 32, offset: 736)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !95, file: !6, line: 212, baseType: !34, size: 32, offset: 768)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !95, file: !6, line: 213, baseType: !122, size: 128, offset: 800)
!122 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 128, elements: !19)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !95, file: !6, line: 213, baseType: !122, size: 128, offset: 928)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !95, file: !6, line: 213, baseType: !34, size: 32, offset: 1056)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !95, file: !6, line: 213, baseType: !34, size: 32, offset: 1088)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !95, file: !6, line: 213, baseType: !34, size: 32, offset: 1120)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !95, file: !6, line: 214, baseType: !14, size: 64, offset: 1152)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !95, file: !6, line: 214, baseType: !14, size: 64, offset: 1216)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !95, file: !6, line: 215, baseType: !34, size: 32, offset: 1280)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !95, file: !6, line: 215, baseType: !34, size: 32, offset: 1312)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !95, file: !6, line: 216, baseType: !14, size: 64, offset: 1344)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !95, file: !6, line: 217, baseType: !34, size: 32, offset: 1408)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !95, file: !6, line: 218, baseType: !134, size: 8, offset: 1440)
!134 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !135)
!135 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !95, file: !6, line: 219, baseType: !14, size: 64, offset: 1472)
!137 = !{!138, !139, !140, !141}
!138 = !DILocalVariable(name: "skb", arg: 1, scope: !91, file: !3, line: 20, type: !94)
!139 = !DILocalVariable(name: "pair", scope: !91, file: !3, line: 21, type: !59)
!140 = !DILocalVariable(name: "total", scope: !91, file: !3, line: 22, type: !14)
!141 = !DILocalVariable(name: "value", scope: !91, file: !3, line: 24, type: !7)
!142 = distinct !DIAssignID()
!143 = !DILocation(line: 0, scope: !91)
!144 = !DILocation(line: 21, column: 3, scope: !91)
!145 = !DILocation(line: 21, column: 32, scope: !91)
!146 = !{!147, !28, i64 0}
!147 = !{!"__sk_buff", !28, i64 0, !28, i64 4, !28, i64 8, !28, i64 12, !28, i64 16, !28, i64 20, !28, i64 24, !28, i64 28, !28, i64 32, !28, i64 36, !28, i64 40, !28, i64 44, !29, i64 48, !28, i64 68, !28, i64 72, !28, i64 76, !28, i64 80, !28, i64 84, !28, i64 88, !28, i64 92, !28, i64 96, !29, i64 100, !29, i64 116, !28, i64 132, !28, i64 136, !28, i64 140, !148, i64 144, !148, i64 152, !28, i64 160, !28, i64 164, !148, i64 168, !28, i64 176, !29, i64 180, !148, i64 184}
!148 = !{!"long long", !29, i64 0}
!149 = !DILocation(line: 21, column: 42, scope: !91)
!150 = !{!147, !28, i64 16}
!151 = !DILocation(line: 21, column: 23, scope: !91, atomGroup: 1, atomRank: 2)
!152 = !DILocation(line: 21, column: 22, scope: !91, atomGroup: 1, atomRank: 1)
!153 = distinct !DIAssignID()
!154 = !DILocation(line: 21, column: 22, scope: !91)
!155 = distinct !DIAssignID()
!156 = !DILocation(line: 22, column: 15, scope: !91, atomGroup: 2, atomRank: 2)
!157 = !DILocation(line: 23, column: 12, scope: !91)
!158 = !DILocation(line: 23, column: 29, scope: !91)
!159 = !DILocation(line: 23, column: 22, scope: !91)
!160 = !DILocation(line: 24, column: 21, scope: !91)
!161 = !DILocation(line: 24, column: 32, scope: !91)
!162 = !DILocation(line: 24, column: 15, scope: !91, atomGroup: 4, atomRank: 2)
!163 = !DILocation(line: 25, column: 10, scope: !91, atomGroup: 6, atomRank: 2)
!164 = !DILocation(line: 26, column: 1, scope: !91)
!165 = !DILocation(line: 25, column: 3, scope: !91, atomGroup: 6, atomRank: 1)
