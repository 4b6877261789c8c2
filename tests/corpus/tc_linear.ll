; ModuleID = 'tc_linear.c'
source_filename = "tc_linear.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@even = dso_local local_unnamed_addr global i32 0, align 4, !dbg !21
@odd = dso_local local_unnamed_addr global i32 0, align 4, !dbg !17
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @parity], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 8) i32 @parity(ptr noundef %0) #0 section "tc" !dbg !42 {
  %2 = alloca [2 x i32], align 8, !DIAssignID !100
    #dbg_assign(i1 poison, !94, !DIExpression(), !100, ptr %2, !DIExpression(), !101)
    #dbg_value(ptr %0, !91, !DIExpression(), !101)
  %3 = tail call i64 inttoptr (i64 39 to ptr)(ptr noundef %0, i32 noundef 34) #2, !dbg !102
  %4 = icmp eq i64 %3, 0, !dbg !104
  br i1 %4, label %5, label %38, !dbg !105

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 76, !dbg !106
  %7 = load i32, ptr %6, align 4, !dbg !107, !tbaa !108
  %8 = zext i32 %7 to i64, !dbg !111
  %9 = inttoptr i64 %8 to ptr, !dbg !112
    #dbg_value(ptr %9, !92, !DIExpression(), !101)
  %10 = getelementptr inbounds nuw i8, ptr %9, i64 34, !dbg !113
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 80, !dbg !115
  %12 = load i32, ptr %11, align 8, !dbg !115, !tbaa !116
  %13 = zext i32 %12 to i64, !dbg !117
  %14 = inttoptr i64 %13 to ptr, !dbg !118
  %15 = icmp samesign ugt ptr %10, %14, !dbg !119
  br i1 %15, label %38, label %16, !dbg !120

16:                                               ; preds = %5
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !121
  store i64 0, ptr %2, align 8, !dbg !122, !DIAssignID !123
    #dbg_assign(i64 0, !94, !DIExpression(), !123, ptr %2, !DIExpression(), !101)
    #dbg_value(i32 0, !98, !DIExpression(), !124)
  br label %27, !dbg !125

17:                                               ; preds = %27
  %18 = load i32, ptr %2, align 8, !dbg !126, !tbaa !38
  %19 = load i32, ptr @even, align 4, !dbg !127, !tbaa !38
  %20 = add i32 %19, %18, !dbg !128
  store i32 %20, ptr @even, align 4, !dbg !129, !tbaa !38
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !130
  %22 = load i32, ptr %21, align 4, !dbg !130, !tbaa !38
  %23 = load i32, ptr @odd, align 4, !dbg !131, !tbaa !38
  %24 = add i32 %23, %22, !dbg !132
  store i32 %24, ptr @odd, align 4, !dbg !133, !tbaa !38
  %25 = icmp ugt i32 %18, %22, !dbg !134
  %26 = select i1 %25, i32 0, i32 7, !dbg !135
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !136
  br label %38

27:                                               ; preds = %16, %27
  %28 = phi i64 [ 0, %16 ], [ %36, %27 ]
    #dbg_value(i64 %28, !98, !DIExpression(), !124)
  %29 = getelementptr inbounds nuw i8, ptr %9, i64 %28, !dbg !137
  %30 = load i8, ptr %29, align 1, !dbg !137, !tbaa !139
  %31 = zext i8 %30 to i32, !dbg !137
  %32 = and i64 %28, 1, !dbg !140
  %33 = getelementptr inbounds nuw i32, ptr %2, i64 %32, !dbg !141
  %34 = load i32, ptr %33, align 4, !dbg !142, !tbaa !38
  %35 = add i32 %34, %31, !dbg !143
  store i32 %35, ptr %33, align 4, !dbg !144, !tbaa !38
  %36 = add nuw nsw i64 %28, 1, !dbg !145
    #dbg_value(i64 %36, !98, !DIExpression(), !124)
  %37 = icmp eq i64 %36, 34, !dbg !146
  br i1 %37, label %17, label %27, !dbg !147, !llvm.loop !148

38:                                               ; preds = %17, %5, %1
  %39 = phi i32 [ 0, %1 ], [ %26, %17 ], [ 2, %5 ], !dbg !101
  ret i32 %39, !dbg !152
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!32, !33, !34, !35, !36}
!llvm.ident = !{!37}
!llvm.errno.tbaa = !{!38}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !28, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !13, globals: !16, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tc_linear.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!14, !15}
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!15 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!16 = !{!0, !17, !21, !23}
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "odd", scope: !2, file: !3, line: 4, type: !19, isLocal: false, isDefinition: true)
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !20)
!20 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "even", scope: !2, file: !3, line: 4, type: !19, isLocal: false, isDefinition: true)
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression(DW_OP_constu, 39, DW_OP_stack_value))
!24 = distinct !DIGlobalVariable(name: "skb_pull_data", scope: !2, file: !6, line: 128, type: !25, isLocal: true, isDefinition: true)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DISubroutineType(types: !27)
!27 = !{!15, !14, !19}
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 32, elements: !30)
!29 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!30 = !{!31}
!31 = !DISubrange(count: 4)
!32 = !{i32 7, !"Dwarf Version", i32 5}
!33 = !{i32 2, !"Debug Info Version", i32 3}
!34 = !{i32 1, !"wchar_size", i32 4}
!35 = !{i32 7, !"frame-pointer", i32 2}
!36 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!37 = !{!"clang version 22.1.8"}
!38 = !{!39, !39, i64 0}
!39 = !{!"int", !40, i64 0}
!40 = !{!"omnipotent char", !41, i64 0}
!41 = !{!"Simple C/C++ TBAA"}
!42 = distinct !DISubprogram(name: "parity", scope: !3, file: !3, line: 6, type: !43, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90, keyInstructions: true)
!43 = !DISubroutineType(types: !44)
!44 = !{!7, !45}
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !47)
!47 = !{!48, !49, !50, !51, !52, !53, !54, !55, !56, !57, !58, !59, !60, !64, !65, !66, !67, !68, !69, !70, !71, !72, !74, !75, !76, !77, !78, !81, !82, !83, !84, !85, !86, !89}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !46, file: !6, line: 210, baseType: !19, size: 32)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !46, file: !6, line: 210, baseType: !19, size: 32, offset: 32)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !46, file: !6, line: 210, baseType: !19, size: 32, offset: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !46, file: !6, line: 210, baseType: !19, size: 32, offset: 96)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !46, file: !6, line: 210, baseType: !19, size: 32, offset: 128)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !46, file: !6, line: 210, baseType: !19, size: 32, offset: 160)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !46, file: !6, line: 210, baseType: !19, size: 32, offset: 192)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !46, file: !6, line: 211, baseType: !19, size: 32, offset: 224)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !46, file: !6, line: 211, baseType: !19, size: 32, offset: 256)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !46, file: !6, line: 211, baseType: !19, size: 32, offset: 288)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !46, file: !6, line: 211, baseType: !19, size: 32, offset: 320)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !46, file: !6, line: 211, baseType: !19, size: 32, offset: 352)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !46, file: !6, line: 211, baseType: !61, size: 160, offset: 384)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 160, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: 5)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !46, file: !6, line: 211, baseType: !19, size: 32, offset: 544)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !46, file: !6, line: 212, baseType: !19, size: 32, offset: 576)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !46, file: !6, line: 212, baseType: !19, size: 32, offset: 608)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !46, file: !6, line: 212, baseType: !19, size: 32, offset: 640)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !46, file: !6, line: 212, baseType: !19, size: 32, offset: 672)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !46, file: !6, line: 212, baseType: !19, size: 32, offset: 704)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !46, file: !6, line: 212, baseType: !19, size: 32, offset: 736)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !46, file: !6, line: 212, baseType: !19, size: 32, offset: 768)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !46, file: !6, line: 213, baseType: !73, size: 128, offset: 800)
!73 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 128, elements: !30)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !46, file: !6, line: 213, baseType: !73, size: 128, offset: 928)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !46, file: !6, line: 213, baseType: !19, size: 32, offset: 1056)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !46, file: !6, line: 213, baseType: !19, size: 32, offset: 1088)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !46, file: !6, line: 213, baseType: !19, size: 32, offset: 1120)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !46, file: !6, line: 214, baseType: !79, size: 64, offset: 1152)
!79 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !80)
!80 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !46, file: !6, line: 214, baseType: !79, size: 64, offset: 1216)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !46, file: !6, line: 215, baseType: !19, size: 32, offset: 1280)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !46, file: !6, line: 215, baseType: !19, size: 32, offset: 1312)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !46, file: !6, line: 216, baseType: !79, size: 64, offset: 1344)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !46, file: !6, line: 217, baseType: !19, size: 32, offset: 1408)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !46, file: !6, line: 218, baseType: !87, size: 8, offset: 1440)
!87 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !88)
!88 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !46, file: !6, line: 219, baseType: !79, size: 64, offset: 1472)
!90 = !{!91, !92, !94, !98}
!91 = !DILocalVariable(name: "skb", arg: 1, scope: !42, file: !3, line: 6, type: !45)
!92 = !DILocalVariable(name: "data", scope: !42, file: !3, line: 9, type: !93)
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !87, size: 64)
!94 = !DILocalVariable(name: "sums", scope: !42, file: !3, line: 12, type: !95)
!95 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 64, elements: !96)
!96 = !{!97}
!97 = !DISubrange(count: 2)
!98 = !DILocalVariable(name: "i", scope: !99, file: !3, line: 13, type: !7)
!99 = distinct !DILexicalBlock(scope: !42, file: !3, line: 13, column: 3)
!100 = distinct !DIAssignID()
!101 = !DILocation(line: 0, scope: !42)
!102 = !DILocation(line: 7, column: 7, scope: !103)
!103 = distinct !DILexicalBlock(scope: !42, file: !3, line: 7, column: 7)
!104 = !DILocation(line: 7, column: 7, scope: !103, atomGroup: 1, atomRank: 2)
!105 = !DILocation(line: 7, column: 7, scope: !103, atomGroup: 1, atomRank: 1)
!106 = !DILocation(line: 9, column: 33, scope: !42)
!107 = !DILocation(line: 9, column: 33, scope: !42, atomGroup: 3, atomRank: 4)
!108 = !{!109, !39, i64 76}
!109 = !{!"__sk_buff", !39, i64 0, !39, i64 4, !39, i64 8, !39, i64 12, !39, i64 16, !39, i64 20, !39, i64 24, !39, i64 28, !39, i64 32, !39, i64 36, !39, i64 40, !39, i64 44, !40, i64 48, !39, i64 68, !39, i64 72, !39, i64 76, !39, i64 80, !39, i64 84, !39, i64 88, !39, i64 92, !39, i64 96, !40, i64 100, !40, i64 116, !39, i64 132, !39, i64 136, !39, i64 140, !110, i64 144, !110, i64 152, !39, i64 160, !39, i64 164, !110, i64 168, !39, i64 176, !40, i64 180, !110, i64 184}
!110 = !{!"long long", !40, i64 0}
!111 = !DILocation(line: 9, column: 22, scope: !42, atomGroup: 3, atomRank: 3)
!112 = !DILocation(line: 9, column: 14, scope: !42, atomGroup: 3, atomRank: 2)
!113 = !DILocation(line: 10, column: 21, scope: !114)
!114 = distinct !DILexicalBlock(scope: !42, file: !3, line: 10, column: 7)
!115 = !DILocation(line: 10, column: 48, scope: !114)
!116 = !{!109, !39, i64 80}
!117 = !DILocation(line: 10, column: 37, scope: !114)
!118 = !DILocation(line: 10, column: 29, scope: !114)
!119 = !DILocation(line: 10, column: 27, scope: !114, atomGroup: 4, atomRank: 2)
!120 = !DILocation(line: 10, column: 27, scope: !114, atomGroup: 4, atomRank: 1)
!121 = !DILocation(line: 12, column: 3, scope: !42)
!122 = !DILocation(line: 12, column: 7, scope: !42, atomGroup: 6, atomRank: 1)
!123 = distinct !DIAssignID()
!124 = !DILocation(line: 0, scope: !99)
!125 = !DILocation(line: 13, column: 3, scope: !99, atomGroup: 18, atomRank: 1)
!126 = !DILocation(line: 15, column: 11, scope: !42)
!127 = !DILocation(line: 15, column: 8, scope: !42)
!128 = !DILocation(line: 15, column: 8, scope: !42, atomGroup: 13, atomRank: 2)
!129 = !DILocation(line: 15, column: 8, scope: !42, atomGroup: 13, atomRank: 1)
!130 = !DILocation(line: 16, column: 10, scope: !42)
!131 = !DILocation(line: 16, column: 7, scope: !42)
!132 = !DILocation(line: 16, column: 7, scope: !42, atomGroup: 14, atomRank: 2)
!133 = !DILocation(line: 16, column: 7, scope: !42, atomGroup: 14, atomRank: 1)
!134 = !DILocation(line: 17, column: 18, scope: !42)
!135 = !DILocation(line: 17, column: 10, scope: !42, atomGroup: 15, atomRank: 2)
!136 = !DILocation(line: 18, column: 1, scope: !42)
!137 = !DILocation(line: 14, column: 20, scope: !138)
!138 = distinct !DILexicalBlock(scope: !99, file: !3, line: 13, column: 3)
!139 = !{!40, !40, i64 0}
!140 = !DILocation(line: 14, column: 12, scope: !138)
!141 = !DILocation(line: 14, column: 5, scope: !138)
!142 = !DILocation(line: 14, column: 17, scope: !138)
!143 = !DILocation(line: 14, column: 17, scope: !138, atomGroup: 10, atomRank: 2)
!144 = !DILocation(line: 14, column: 17, scope: !138, atomGroup: 10, atomRank: 1)
!145 = !DILocation(line: 13, column: 28, scope: !138, atomGroup: 11, atomRank: 2)
!146 = !DILocation(line: 13, column: 21, scope: !138, atomGroup: 8, atomRank: 1)
!147 = !DILocation(line: 13, column: 3, scope: !99, atomGroup: 9, atomRank: 1)
!148 = distinct !{!148, !149, !150, !151}
!149 = !DILocation(line: 13, column: 3, scope: !99)
!150 = !DILocation(line: 14, column: 26, scope: !99)
!151 = !{!"llvm.loop.mustprogress"}
!152 = !DILocation(line: 18, column: 1, scope: !42, atomGroup: 16, atomRank: 1)
