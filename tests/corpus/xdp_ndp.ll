; ModuleID = 'xdp_ndp.c'
source_filename = "xdp_ndp.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@self = dso_local global { { [16 x i8] } } { { [16 x i8] } { [16 x i8] c" \01\0D\B8\00\00\00\00\00\00\00\00\00\00\00\02" } }, align 4, !dbg !71
@others = dso_local local_unnamed_addr global i32 0, align 4, !dbg !75
@asked = dso_local local_unnamed_addr global i32 0, align 4, !dbg !73
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @ndp], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 4) i32 @ndp(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !89 {
    #dbg_value(ptr poison, !112, !DIExpression(), !120)
    #dbg_value(ptr poison, !112, !DIExpression(), !122)
    #dbg_value(ptr poison, !112, !DIExpression(), !124)
    #dbg_value(ptr %0, !103, !DIExpression(), !126)
  %2 = load i32, ptr %0, align 4, !dbg !127, !tbaa !128
  %3 = zext i32 %2 to i64, !dbg !130
  %4 = inttoptr i64 %3 to ptr, !dbg !131
    #dbg_value(ptr %4, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !126)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !132
  %6 = load i32, ptr %5, align 4, !dbg !127, !tbaa !133
  %7 = zext i32 %6 to i64, !dbg !130
  %8 = inttoptr i64 %7 to ptr, !dbg !131
    #dbg_value(ptr %8, !104, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !126)
    #dbg_value(ptr undef, !112, !DIExpression(), !120)
    #dbg_value(i32 14, !118, !DIExpression(), !120)
    #dbg_value(ptr %4, !119, !DIExpression(), !120)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !134
  %10 = icmp samesign ule ptr %9, %8, !dbg !136
  %11 = select i1 %10, ptr %9, ptr %4, !dbg !137
    #dbg_value(ptr %11, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !126)
    #dbg_value(ptr poison, !109, !DIExpression(), !126)
    #dbg_value(ptr undef, !112, !DIExpression(), !122)
    #dbg_value(i32 40, !118, !DIExpression(), !122)
    #dbg_value(ptr %11, !119, !DIExpression(), !122)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 40, !dbg !138
  %13 = icmp samesign ugt ptr %12, %8, !dbg !139
  br i1 %13, label %45, label %14, !dbg !140

14:                                               ; preds = %1
    #dbg_value(ptr poison, !109, !DIExpression(), !126)
    #dbg_value(ptr %12, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !126)
    #dbg_value(ptr %11, !110, !DIExpression(), !126)
  %15 = icmp ne i32 %2, 0, !dbg !141
  %16 = icmp ne ptr %11, null
  %17 = and i1 %15, %16, !dbg !143
  %18 = and i1 %10, %17, !dbg !143
  br i1 %18, label %19, label %45, !dbg !143

19:                                               ; preds = %14
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 12, !dbg !144
  %21 = load i16, ptr %20, align 1, !dbg !144, !tbaa !145
  %22 = icmp eq i16 %21, -8826, !dbg !148
  br i1 %22, label %23, label %45, !dbg !149

23:                                               ; preds = %19
  %24 = getelementptr inbounds nuw i8, ptr %11, i64 8, !dbg !150
  %25 = getelementptr inbounds nuw i8, ptr %11, i64 24, !dbg !152
    #dbg_value(ptr %24, !153, !DIExpression(), !163)
    #dbg_value(ptr %25, !162, !DIExpression(), !163)
  %26 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(16) %24, ptr noundef nonnull dereferenceable(16) %25, i64 noundef 16) #3, !dbg !165
  %27 = icmp eq i32 %26, 0, !dbg !166
  br i1 %27, label %45, label %28, !dbg !167

28:                                               ; preds = %23
    #dbg_value(ptr %25, !153, !DIExpression(), !168)
    #dbg_value(ptr @self, !162, !DIExpression(), !168)
  %29 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(16) %25, ptr noundef nonnull dereferenceable(16) @self, i64 noundef 16) #3, !dbg !171
  %30 = icmp eq i32 %29, 0, !dbg !172
  br i1 %30, label %34, label %31, !dbg !173

31:                                               ; preds = %28
  %32 = load i32, ptr @others, align 4, !dbg !174, !tbaa !85
  %33 = add i32 %32, 1, !dbg !176
  store i32 %33, ptr @others, align 4, !dbg !177, !tbaa !85
  br label %45, !dbg !178

34:                                               ; preds = %28
    #dbg_value(ptr undef, !112, !DIExpression(), !124)
    #dbg_value(i32 24, !118, !DIExpression(), !124)
    #dbg_value(ptr %12, !119, !DIExpression(), !124)
  %35 = getelementptr inbounds nuw i8, ptr %11, i64 64, !dbg !179
  %36 = icmp samesign ugt ptr %35, %8, !dbg !180
  br i1 %36, label %45, label %37, !dbg !181

37:                                               ; preds = %34
    #dbg_value(ptr %35, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !126)
    #dbg_value(ptr %12, !111, !DIExpression(), !126)
  %38 = load i8, ptr %12, align 4, !dbg !182, !tbaa !184
  %39 = icmp eq i8 %38, -121, !dbg !187
  br i1 %39, label %40, label %45, !dbg !188

40:                                               ; preds = %37
  %41 = load i32, ptr @asked, align 4, !dbg !189, !tbaa !85
  %42 = add i32 %41, 1, !dbg !190
  store i32 %42, ptr @asked, align 4, !dbg !191, !tbaa !85
  store i8 -120, ptr %12, align 4, !dbg !192, !tbaa !184
  %43 = getelementptr inbounds nuw i8, ptr %11, i64 44, !dbg !193
  store i32 96, ptr %43, align 4, !dbg !194, !tbaa !195
  %44 = getelementptr inbounds nuw i8, ptr %11, i64 48, !dbg !196
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %44, ptr noundef nonnull align 4 dereferenceable(16) @self, i64 16, i1 false), !dbg !197, !tbaa.struct !198
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %25, ptr noundef nonnull align 4 dereferenceable(16) %24, i64 16, i1 false), !dbg !200, !tbaa.struct !198
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %24, ptr noundef nonnull align 4 dereferenceable(16) @self, i64 16, i1 false), !dbg !201, !tbaa.struct !198
  br label %45, !dbg !202

45:                                               ; preds = %34, %1, %40, %37, %23, %14, %19, %31
  %46 = phi i32 [ 2, %31 ], [ 2, %14 ], [ 1, %23 ], [ 2, %19 ], [ 3, %40 ], [ 2, %37 ], [ 2, %1 ], [ 2, %34 ], !dbg !126
  ret i32 %46, !dbg !203
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare !dbg !204 dso_local i32 @memcmp(ptr noundef captures(none), ptr noundef captures(none), i64 noundef) local_unnamed_addr #2

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!79, !80, !81, !82, !83}
!llvm.ident = !{!84}
!llvm.errno.tbaa = !{!85}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !77, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !70, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_ndp.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13}
!9 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!10 = !DIEnumerator(name: "XDP_DROP", value: 1)
!11 = !DIEnumerator(name: "XDP_PASS", value: 2)
!12 = !DIEnumerator(name: "XDP_TX", value: 3)
!13 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!14 = !{!15, !16, !17, !30, !62}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !19)
!19 = !{!20, !26, !27}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !18, file: !6, line: 316, baseType: !21, size: 48)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 48, elements: !24)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !23)
!23 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!24 = !{!25}
!25 = !DISubrange(count: 6)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !18, file: !6, line: 316, baseType: !21, size: 48, offset: 48)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !18, file: !6, line: 317, baseType: !28, size: 16, offset: 96)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !29)
!29 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ip6hdr", file: !6, line: 337, size: 320, elements: !32)
!32 = !{!33, !34, !35, !39, !40, !41, !42, !61}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !31, file: !6, line: 338, baseType: !22, size: 4, flags: DIFlagBitField, extraData: i64 0)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !31, file: !6, line: 338, baseType: !22, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "flow_lbl", scope: !31, file: !6, line: 339, baseType: !36, size: 24, offset: 8)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 24, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 3)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "payload_len", scope: !31, file: !6, line: 340, baseType: !28, size: 16, offset: 32)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "nexthdr", scope: !31, file: !6, line: 341, baseType: !22, size: 8, offset: 48)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "hop_limit", scope: !31, file: !6, line: 341, baseType: !22, size: 8, offset: 56)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !31, file: !6, line: 342, baseType: !43, size: 128, offset: 64)
!43 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "in6", file: !6, line: 330, size: 128, elements: !44)
!44 = !{!45}
!45 = !DIDerivedType(tag: DW_TAG_member, scope: !43, file: !6, line: 331, baseType: !46, size: 128)
!46 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !43, file: !6, line: 331, size: 128, elements: !47)
!47 = !{!48, !52, !56}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !46, file: !6, line: 332, baseType: !49, size: 128)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 128, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 16)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !46, file: !6, line: 333, baseType: !53, size: 128)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 128, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 8)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !46, file: !6, line: 334, baseType: !57, size: 128)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 128, elements: !59)
!58 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!59 = !{!60}
!60 = !DISubrange(count: 4)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !31, file: !6, line: 342, baseType: !43, size: 128, offset: 192)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ndp", file: !3, line: 4, size: 192, elements: !64)
!64 = !{!65, !66, !67, !68, !69}
!65 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !63, file: !3, line: 5, baseType: !22, size: 8)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !63, file: !3, line: 5, baseType: !22, size: 8, offset: 8)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !63, file: !3, line: 6, baseType: !28, size: 16, offset: 16)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !63, file: !3, line: 7, baseType: !58, size: 32, offset: 32)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "target", scope: !63, file: !3, line: 8, baseType: !43, size: 128, offset: 64)
!70 = !{!0, !71, !73, !75}
!71 = !DIGlobalVariableExpression(var: !72, expr: !DIExpression())
!72 = distinct !DIGlobalVariable(name: "self", scope: !2, file: !3, line: 10, type: !43, isLocal: false, isDefinition: true)
!73 = !DIGlobalVariableExpression(var: !74, expr: !DIExpression())
!74 = distinct !DIGlobalVariable(name: "asked", scope: !2, file: !3, line: 11, type: !58, isLocal: false, isDefinition: true)
!75 = !DIGlobalVariableExpression(var: !76, expr: !DIExpression())
!76 = distinct !DIGlobalVariable(name: "others", scope: !2, file: !3, line: 11, type: !58, isLocal: false, isDefinition: true)
!77 = !DICompositeType(tag: DW_TAG_array_type, baseType: !78, size: 32, elements: !59)
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
!89 = distinct !DISubprogram(name: "ndp", scope: !3, file: !3, line: 17, type: !90, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102, keyInstructions: true)
!90 = !DISubroutineType(types: !91)
!91 = !{!92, !93}
!92 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !94, size: 64)
!94 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !95)
!95 = !{!96, !97, !98, !99, !100, !101}
!96 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !94, file: !6, line: 205, baseType: !58, size: 32)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !94, file: !6, line: 205, baseType: !58, size: 32, offset: 32)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !94, file: !6, line: 205, baseType: !58, size: 32, offset: 64)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !94, file: !6, line: 205, baseType: !58, size: 32, offset: 96)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !94, file: !6, line: 205, baseType: !58, size: 32, offset: 128)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !94, file: !6, line: 206, baseType: !58, size: 32, offset: 160)
!102 = !{!103, !104, !109, !110, !111}
!103 = !DILocalVariable(name: "ctx", arg: 1, scope: !89, file: !3, line: 17, type: !93)
!104 = !DILocalVariable(name: "c", scope: !89, file: !3, line: 18, type: !105)
!105 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !106)
!106 = !{!107, !108}
!107 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !105, file: !6, line: 370, baseType: !15, size: 64)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !105, file: !6, line: 370, baseType: !15, size: 64, offset: 64)
!109 = !DILocalVariable(name: "eth", scope: !89, file: !3, line: 19, type: !17)
!110 = !DILocalVariable(name: "ip6", scope: !89, file: !3, line: 20, type: !30)
!111 = !DILocalVariable(name: "ndp", scope: !89, file: !3, line: 29, type: !62)
!112 = !DILocalVariable(name: "c", arg: 1, scope: !113, file: !6, line: 373, type: !116)
!113 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !114, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117, keyInstructions: true)
!114 = !DISubroutineType(types: !115)
!115 = !{!15, !116, !58}
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !105, size: 64)
!117 = !{!112, !118, !119}
!118 = !DILocalVariable(name: "size", arg: 2, scope: !113, file: !6, line: 373, type: !58)
!119 = !DILocalVariable(name: "at", scope: !113, file: !6, line: 374, type: !15)
!120 = !DILocation(line: 0, scope: !113, inlinedAt: !121)
!121 = distinct !DILocation(line: 19, column: 24, scope: !89)
!122 = !DILocation(line: 0, scope: !113, inlinedAt: !123)
!123 = distinct !DILocation(line: 20, column: 24, scope: !89)
!124 = !DILocation(line: 0, scope: !113, inlinedAt: !125)
!125 = distinct !DILocation(line: 29, column: 21, scope: !89)
!126 = !DILocation(line: 0, scope: !89)
!127 = !DILocation(line: 18, column: 21, scope: !89, atomGroup: 1, atomRank: 4)
!128 = !{!129, !86, i64 0}
!129 = !{!"xdp_md", !86, i64 0, !86, i64 4, !86, i64 8, !86, i64 12, !86, i64 16, !86, i64 20}
!130 = !DILocation(line: 18, column: 21, scope: !89, atomGroup: 1, atomRank: 3)
!131 = !DILocation(line: 18, column: 21, scope: !89, atomGroup: 1, atomRank: 2)
!132 = !DILocation(line: 18, column: 21, scope: !89)
!133 = !{!129, !86, i64 4}
!134 = !DILocation(line: 375, column: 10, scope: !135, inlinedAt: !121)
!135 = distinct !DILexicalBlock(scope: !113, file: !6, line: 375, column: 7)
!136 = !DILocation(line: 375, column: 17, scope: !135, inlinedAt: !121, atomGroup: 2, atomRank: 2)
!137 = !DILocation(line: 375, column: 17, scope: !135, inlinedAt: !121, atomGroup: 2, atomRank: 1)
!138 = !DILocation(line: 375, column: 10, scope: !135, inlinedAt: !123)
!139 = !DILocation(line: 375, column: 17, scope: !135, inlinedAt: !123, atomGroup: 2, atomRank: 2)
!140 = !DILocation(line: 375, column: 17, scope: !135, inlinedAt: !123, atomGroup: 2, atomRank: 1)
!141 = !DILocation(line: 21, column: 8, scope: !142, atomGroup: 4, atomRank: 2)
!142 = distinct !DILexicalBlock(scope: !89, file: !3, line: 21, column: 7)
!143 = !DILocation(line: 21, column: 12, scope: !142, atomGroup: 4, atomRank: 1)
!144 = !DILocation(line: 21, column: 28, scope: !142)
!145 = !{!146, !147, i64 12}
!146 = !{!"ethhdr", !87, i64 0, !87, i64 6, !147, i64 12}
!147 = !{!"short", !87, i64 0}
!148 = !DILocation(line: 21, column: 34, scope: !142, atomGroup: 6, atomRank: 2)
!149 = !DILocation(line: 21, column: 20, scope: !142, atomGroup: 6, atomRank: 1)
!150 = !DILocation(line: 23, column: 18, scope: !151)
!151 = distinct !DILexicalBlock(scope: !89, file: !3, line: 23, column: 7)
!152 = !DILocation(line: 23, column: 31, scope: !151)
!153 = !DILocalVariable(name: "a", arg: 1, scope: !154, file: !3, line: 13, type: !159)
!154 = distinct !DISubprogram(name: "same", scope: !3, file: !3, line: 13, type: !155, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !161, keyInstructions: true)
!155 = !DISubroutineType(types: !156)
!156 = !{!157, !159, !159}
!157 = !DIDerivedType(tag: DW_TAG_typedef, name: "bool", file: !6, line: 13, baseType: !158)
!158 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!159 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64)
!160 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !43)
!161 = !{!153, !162}
!162 = !DILocalVariable(name: "b", arg: 2, scope: !154, file: !3, line: 13, type: !159)
!163 = !DILocation(line: 0, scope: !154, inlinedAt: !164)
!164 = distinct !DILocation(line: 23, column: 7, scope: !151)
!165 = !DILocation(line: 14, column: 11, scope: !154, inlinedAt: !164)
!166 = !DILocation(line: 14, column: 10, scope: !154, inlinedAt: !164)
!167 = !DILocation(line: 23, column: 7, scope: !151, atomGroup: 8, atomRank: 1)
!168 = !DILocation(line: 0, scope: !154, inlinedAt: !169)
!169 = distinct !DILocation(line: 25, column: 8, scope: !170)
!170 = distinct !DILexicalBlock(scope: !89, file: !3, line: 25, column: 7)
!171 = !DILocation(line: 14, column: 11, scope: !154, inlinedAt: !169)
!172 = !DILocation(line: 14, column: 10, scope: !154, inlinedAt: !169)
!173 = !DILocation(line: 25, column: 7, scope: !170, atomGroup: 10, atomRank: 1)
!174 = !DILocation(line: 26, column: 11, scope: !175)
!175 = distinct !DILexicalBlock(scope: !170, file: !3, line: 25, column: 34)
!176 = !DILocation(line: 26, column: 11, scope: !175, atomGroup: 11, atomRank: 2)
!177 = !DILocation(line: 26, column: 11, scope: !175, atomGroup: 11, atomRank: 1)
!178 = !DILocation(line: 27, column: 5, scope: !175, atomGroup: 12, atomRank: 1)
!179 = !DILocation(line: 375, column: 10, scope: !135, inlinedAt: !125)
!180 = !DILocation(line: 375, column: 17, scope: !135, inlinedAt: !125, atomGroup: 2, atomRank: 2)
!181 = !DILocation(line: 375, column: 17, scope: !135, inlinedAt: !125, atomGroup: 2, atomRank: 1)
!182 = !DILocation(line: 30, column: 20, scope: !183)
!183 = distinct !DILexicalBlock(scope: !89, file: !3, line: 30, column: 7)
!184 = !{!185, !87, i64 0}
!185 = !{!"ndp", !87, i64 0, !87, i64 1, !147, i64 2, !86, i64 4, !186, i64 8}
!186 = !{!"in6", !87, i64 0}
!187 = !DILocation(line: 30, column: 25, scope: !183, atomGroup: 15, atomRank: 2)
!188 = !DILocation(line: 30, column: 12, scope: !183, atomGroup: 15, atomRank: 1)
!189 = !DILocation(line: 32, column: 8, scope: !89)
!190 = !DILocation(line: 32, column: 8, scope: !89, atomGroup: 17, atomRank: 2)
!191 = !DILocation(line: 32, column: 8, scope: !89, atomGroup: 17, atomRank: 1)
!192 = !DILocation(line: 33, column: 13, scope: !89, atomGroup: 18, atomRank: 1)
!193 = !DILocation(line: 34, column: 8, scope: !89)
!194 = !DILocation(line: 34, column: 17, scope: !89, atomGroup: 19, atomRank: 1)
!195 = !{!185, !86, i64 4}
!196 = !DILocation(line: 35, column: 8, scope: !89)
!197 = !DILocation(line: 35, column: 17, scope: !89, atomGroup: 20, atomRank: 1)
!198 = !{i64 0, i64 16, !199}
!199 = !{!87, !87, i64 0}
!200 = !DILocation(line: 36, column: 21, scope: !89, atomGroup: 21, atomRank: 1)
!201 = !DILocation(line: 37, column: 16, scope: !89, atomGroup: 22, atomRank: 1)
!202 = !DILocation(line: 38, column: 3, scope: !89, atomGroup: 23, atomRank: 1)
!203 = !DILocation(line: 39, column: 1, scope: !89, atomGroup: 24, atomRank: 1)
!204 = !DISubprogram(name: "__builtin_memcmp", scope: !3, file: !3, line: 14, type: !205, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !210)
!205 = !DISubroutineType(types: !206)
!206 = !{!92, !207, !207, !209}
!207 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !208, size: 64)
!208 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!209 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!210 = !{!211, !212, !213}
!211 = !DILocalVariable(arg: 1, scope: !204, file: !3, line: 14, type: !207)
!212 = !DILocalVariable(arg: 2, scope: !204, file: !3, line: 14, type: !207)
!213 = !DILocalVariable(arg: 3, scope: !204, file: !3, line: 14, type: !209)
