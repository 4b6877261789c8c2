; ModuleID = 'i128_addresses.c'
source_filename = "i128_addresses.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@nets = dso_local local_unnamed_addr global [4 x { i128, i128, i64, [8 x i8] }] [{ i128, i128, i64, [8 x i8] } { i128 3087860000, i128 4294967295, i64 0, [8 x i8] zeroinitializer }, { i128, i128, i64, [8 x i8] } { i128 2658455991569831745807614120560689152, i128 -1329227995784915872903807060280344576, i64 0, [8 x i8] zeroinitializer }, { i128, i128, i64, [8 x i8] } { i128 0, i128 18446744073709551615, i64 0, [8 x i8] zeroinitializer }, { i128, i128, i64, [8 x i8] } zeroinitializer], align 16, !dbg !63
@smallest = dso_local local_unnamed_addr global i128 -1, align 16, !dbg !75
@loops = dso_local local_unnamed_addr global i32 0, align 4, !dbg !77
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @match], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 4) i32 @match(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !91 {
    #dbg_value(ptr poison, !117, !DIExpression(), !125)
    #dbg_value(ptr poison, !117, !DIExpression(), !127)
    #dbg_value(ptr %0, !105, !DIExpression(), !129)
  %2 = load i32, ptr %0, align 4, !dbg !130, !tbaa !131
  %3 = zext i32 %2 to i64, !dbg !133
  %4 = inttoptr i64 %3 to ptr, !dbg !134
    #dbg_value(ptr %4, !106, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !135
  %6 = load i32, ptr %5, align 4, !dbg !130, !tbaa !136
  %7 = zext i32 %6 to i64, !dbg !133
  %8 = inttoptr i64 %7 to ptr, !dbg !134
    #dbg_value(ptr %8, !106, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !129)
    #dbg_value(ptr undef, !117, !DIExpression(), !125)
    #dbg_value(i32 14, !123, !DIExpression(), !125)
    #dbg_value(ptr %4, !124, !DIExpression(), !125)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !137
  %10 = icmp samesign ule ptr %9, %8, !dbg !139
  %11 = select i1 %10, ptr %9, ptr %4, !dbg !140
    #dbg_value(ptr %11, !106, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr poison, !111, !DIExpression(), !129)
    #dbg_value(ptr undef, !117, !DIExpression(), !127)
    #dbg_value(i32 40, !123, !DIExpression(), !127)
    #dbg_value(ptr %11, !124, !DIExpression(), !127)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 40, !dbg !141
  %13 = icmp samesign ugt ptr %12, %8, !dbg !142
  br i1 %13, label %62, label %14, !dbg !143

14:                                               ; preds = %1
    #dbg_value(ptr poison, !111, !DIExpression(), !129)
    #dbg_value(ptr %12, !106, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr %11, !112, !DIExpression(), !129)
  %15 = icmp ne i32 %2, 0, !dbg !144
  %16 = icmp ne ptr %11, null
  %17 = and i1 %15, %16, !dbg !146
  %18 = and i1 %10, %17, !dbg !146
  br i1 %18, label %19, label %62, !dbg !146

19:                                               ; preds = %14
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 12, !dbg !147
  %21 = load i16, ptr %20, align 1, !dbg !147, !tbaa !148
  %22 = icmp eq i16 %21, -8826, !dbg !151
  br i1 %22, label %23, label %62, !dbg !152

23:                                               ; preds = %19
  %24 = getelementptr inbounds nuw i8, ptr %11, i64 8, !dbg !153
  %25 = load i128, ptr %24, align 4, !dbg !154
    #dbg_value(i128 %25, !113, !DIExpression(), !129)
  %26 = getelementptr inbounds nuw i8, ptr %11, i64 24, !dbg !155
  %27 = load i128, ptr %26, align 4, !dbg !156
    #dbg_value(i128 %27, !114, !DIExpression(), !129)
  %28 = icmp eq i128 %25, %27, !dbg !157
  br i1 %28, label %29, label %32, !dbg !159

29:                                               ; preds = %23
  %30 = load i32, ptr @loops, align 4, !dbg !160, !tbaa !87
  %31 = add i32 %30, 1, !dbg !162
  store i32 %31, ptr @loops, align 4, !dbg !163, !tbaa !87
  br label %62, !dbg !164

32:                                               ; preds = %23
  %33 = load i128, ptr @smallest, align 16, !dbg !165, !tbaa !167
  %34 = icmp ult i128 %25, %33, !dbg !169
  br i1 %34, label %35, label %36, !dbg !170

35:                                               ; preds = %32
  store i128 %25, ptr @smallest, align 16, !dbg !171, !tbaa !167
  br label %36, !dbg !172

36:                                               ; preds = %35, %32
    #dbg_value(i32 0, !115, !DIExpression(), !173)
    #dbg_value(i64 0, !115, !DIExpression(), !173)
  %37 = load i128, ptr getelementptr inbounds nuw (i8, ptr @nets, i64 16), align 16, !dbg !174, !tbaa !177
  %38 = and i128 %37, %27, !dbg !180
  %39 = load i128, ptr @nets, align 16, !dbg !181, !tbaa !182
  %40 = icmp eq i128 %38, %39, !dbg !183
  br i1 %40, label %56, label %41, !dbg !184

41:                                               ; preds = %36
    #dbg_value(i64 1, !115, !DIExpression(), !173)
  %42 = load i128, ptr getelementptr inbounds nuw (i8, ptr @nets, i64 64), align 16, !dbg !174, !tbaa !177
  %43 = and i128 %42, %27, !dbg !180
  %44 = load i128, ptr getelementptr inbounds nuw (i8, ptr @nets, i64 48), align 16, !dbg !181, !tbaa !182
  %45 = icmp eq i128 %43, %44, !dbg !185
  br i1 %45, label %56, label %46, !dbg !186

46:                                               ; preds = %41
    #dbg_value(i64 2, !115, !DIExpression(), !173)
  %47 = load i128, ptr getelementptr inbounds nuw (i8, ptr @nets, i64 112), align 16, !dbg !174, !tbaa !177
  %48 = and i128 %47, %27, !dbg !180
  %49 = load i128, ptr getelementptr inbounds nuw (i8, ptr @nets, i64 96), align 16, !dbg !181, !tbaa !182
  %50 = icmp eq i128 %48, %49, !dbg !187
  br i1 %50, label %56, label %51, !dbg !188

51:                                               ; preds = %46
    #dbg_value(i64 3, !115, !DIExpression(), !173)
  %52 = load i128, ptr getelementptr inbounds nuw (i8, ptr @nets, i64 160), align 16, !dbg !174, !tbaa !177
  %53 = and i128 %52, %27, !dbg !180
  %54 = load i128, ptr getelementptr inbounds nuw (i8, ptr @nets, i64 144), align 16, !dbg !181, !tbaa !182
  %55 = icmp eq i128 %53, %54, !dbg !189
  br i1 %55, label %56, label %62, !dbg !190

56:                                               ; preds = %51, %46, %41, %36
  %57 = phi i32 [ 2, %36 ], [ 3, %41 ], [ 2, %46 ], [ 2, %51 ]
  %58 = phi ptr [ @nets, %36 ], [ getelementptr inbounds nuw (i8, ptr @nets, i64 48), %41 ], [ getelementptr inbounds nuw (i8, ptr @nets, i64 96), %46 ], [ getelementptr inbounds nuw (i8, ptr @nets, i64 144), %51 ], !dbg !191
  %59 = getelementptr inbounds nuw i8, ptr %58, i64 32, !dbg !192
  %60 = load i64, ptr %59, align 16, !dbg !194, !tbaa !195
  %61 = add i64 %60, 1, !dbg !196
  store i64 %61, ptr %59, align 16, !dbg !197, !tbaa !195
  br label %62

62:                                               ; preds = %51, %1, %56, %29, %14, %19
  %63 = phi i32 [ 2, %14 ], [ 2, %19 ], [ 1, %29 ], [ 2, %1 ], [ %57, %56 ], [ 0, %51 ], !dbg !129
  ret i32 %63, !dbg !198
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!81, !82, !83, !84, !85}
!llvm.ident = !{!86}
!llvm.errno.tbaa = !{!87}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !79, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !62, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "i128_addresses.c", directory: ".")
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
!14 = !{!15, !16, !17, !30}
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
!62 = !{!0, !63, !75, !77}
!63 = !DIGlobalVariableExpression(var: !64, expr: !DIExpression())
!64 = distinct !DIGlobalVariable(name: "nets", scope: !2, file: !3, line: 8, type: !65, isLocal: false, isDefinition: true)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !66, size: 1536, elements: !59)
!66 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "net", file: !3, line: 4, size: 384, elements: !67)
!67 = !{!68, !71, !72}
!68 = !DIDerivedType(tag: DW_TAG_member, name: "address", scope: !66, file: !3, line: 5, baseType: !69, size: 128)
!69 = !DIDerivedType(tag: DW_TAG_typedef, name: "u128", file: !6, line: 14, baseType: !70)
!70 = !DIBasicType(name: "unsigned __int128", size: 128, encoding: DW_ATE_unsigned)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !66, file: !3, line: 5, baseType: !69, size: 128, offset: 128)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "hits", scope: !66, file: !3, line: 6, baseType: !73, size: 64, offset: 256)
!73 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !74)
!74 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!75 = !DIGlobalVariableExpression(var: !76, expr: !DIExpression())
!76 = distinct !DIGlobalVariable(name: "smallest", scope: !2, file: !3, line: 14, type: !69, isLocal: false, isDefinition: true)
!77 = !DIGlobalVariableExpression(var: !78, expr: !DIExpression())
!78 = distinct !DIGlobalVariable(name: "loops", scope: !2, file: !3, line: 15, type: !58, isLocal: false, isDefinition: true)
!79 = !DICompositeType(tag: DW_TAG_array_type, baseType: !80, size: 32, elements: !59)
!80 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!81 = !{i32 7, !"Dwarf Version", i32 5}
!82 = !{i32 2, !"Debug Info Version", i32 3}
!83 = !{i32 1, !"wchar_size", i32 4}
!84 = !{i32 7, !"frame-pointer", i32 2}
!85 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!86 = !{!"clang version 22.1.8"}
!87 = !{!88, !88, i64 0}
!88 = !{!"int", !89, i64 0}
!89 = !{!"omnipotent char", !90, i64 0}
!90 = !{!"Simple C/C++ TBAA"}
!91 = distinct !DISubprogram(name: "match", scope: !3, file: !3, line: 17, type: !92, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !104, keyInstructions: true)
!92 = !DISubroutineType(types: !93)
!93 = !{!94, !95}
!94 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !96, size: 64)
!96 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !97)
!97 = !{!98, !99, !100, !101, !102, !103}
!98 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !96, file: !6, line: 205, baseType: !58, size: 32)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !96, file: !6, line: 205, baseType: !58, size: 32, offset: 32)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !96, file: !6, line: 205, baseType: !58, size: 32, offset: 64)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !96, file: !6, line: 205, baseType: !58, size: 32, offset: 96)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !96, file: !6, line: 205, baseType: !58, size: 32, offset: 128)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !96, file: !6, line: 206, baseType: !58, size: 32, offset: 160)
!104 = !{!105, !106, !111, !112, !113, !114, !115}
!105 = !DILocalVariable(name: "ctx", arg: 1, scope: !91, file: !3, line: 17, type: !95)
!106 = !DILocalVariable(name: "c", scope: !91, file: !3, line: 18, type: !107)
!107 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !108)
!108 = !{!109, !110}
!109 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !107, file: !6, line: 370, baseType: !15, size: 64)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !107, file: !6, line: 370, baseType: !15, size: 64, offset: 64)
!111 = !DILocalVariable(name: "eth", scope: !91, file: !3, line: 19, type: !17)
!112 = !DILocalVariable(name: "ip6", scope: !91, file: !3, line: 20, type: !30)
!113 = !DILocalVariable(name: "source", scope: !91, file: !3, line: 23, type: !69)
!114 = !DILocalVariable(name: "target", scope: !91, file: !3, line: 23, type: !69)
!115 = !DILocalVariable(name: "i", scope: !116, file: !3, line: 33, type: !94)
!116 = distinct !DILexicalBlock(scope: !91, file: !3, line: 33, column: 3)
!117 = !DILocalVariable(name: "c", arg: 1, scope: !118, file: !6, line: 373, type: !121)
!118 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !119, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122, keyInstructions: true)
!119 = !DISubroutineType(types: !120)
!120 = !{!15, !121, !58}
!121 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !107, size: 64)
!122 = !{!117, !123, !124}
!123 = !DILocalVariable(name: "size", arg: 2, scope: !118, file: !6, line: 373, type: !58)
!124 = !DILocalVariable(name: "at", scope: !118, file: !6, line: 374, type: !15)
!125 = !DILocation(line: 0, scope: !118, inlinedAt: !126)
!126 = distinct !DILocation(line: 19, column: 24, scope: !91)
!127 = !DILocation(line: 0, scope: !118, inlinedAt: !128)
!128 = distinct !DILocation(line: 20, column: 24, scope: !91)
!129 = !DILocation(line: 0, scope: !91)
!130 = !DILocation(line: 18, column: 21, scope: !91, atomGroup: 1, atomRank: 4)
!131 = !{!132, !88, i64 0}
!132 = !{!"xdp_md", !88, i64 0, !88, i64 4, !88, i64 8, !88, i64 12, !88, i64 16, !88, i64 20}
!133 = !DILocation(line: 18, column: 21, scope: !91, atomGroup: 1, atomRank: 3)
!134 = !DILocation(line: 18, column: 21, scope: !91, atomGroup: 1, atomRank: 2)
!135 = !DILocation(line: 18, column: 21, scope: !91)
!136 = !{!132, !88, i64 4}
!137 = !DILocation(line: 375, column: 10, scope: !138, inlinedAt: !126)
!138 = distinct !DILexicalBlock(scope: !118, file: !6, line: 375, column: 7)
!139 = !DILocation(line: 375, column: 17, scope: !138, inlinedAt: !126, atomGroup: 2, atomRank: 2)
!140 = !DILocation(line: 375, column: 17, scope: !138, inlinedAt: !126, atomGroup: 2, atomRank: 1)
!141 = !DILocation(line: 375, column: 10, scope: !138, inlinedAt: !128)
!142 = !DILocation(line: 375, column: 17, scope: !138, inlinedAt: !128, atomGroup: 2, atomRank: 2)
!143 = !DILocation(line: 375, column: 17, scope: !138, inlinedAt: !128, atomGroup: 2, atomRank: 1)
!144 = !DILocation(line: 21, column: 8, scope: !145, atomGroup: 4, atomRank: 2)
!145 = distinct !DILexicalBlock(scope: !91, file: !3, line: 21, column: 7)
!146 = !DILocation(line: 21, column: 12, scope: !145, atomGroup: 4, atomRank: 1)
!147 = !DILocation(line: 21, column: 28, scope: !145)
!148 = !{!149, !150, i64 12}
!149 = !{!"ethhdr", !89, i64 0, !89, i64 6, !150, i64 12}
!150 = !{!"short", !89, i64 0}
!151 = !DILocation(line: 21, column: 34, scope: !145, atomGroup: 6, atomRank: 2)
!152 = !DILocation(line: 21, column: 20, scope: !145, atomGroup: 6, atomRank: 1)
!153 = !DILocation(line: 24, column: 25, scope: !91)
!154 = !DILocation(line: 24, column: 3, scope: !91, atomGroup: 8, atomRank: 1)
!155 = !DILocation(line: 25, column: 25, scope: !91)
!156 = !DILocation(line: 25, column: 3, scope: !91, atomGroup: 9, atomRank: 1)
!157 = !DILocation(line: 26, column: 14, scope: !158, atomGroup: 10, atomRank: 2)
!158 = distinct !DILexicalBlock(scope: !91, file: !3, line: 26, column: 7)
!159 = !DILocation(line: 26, column: 14, scope: !158, atomGroup: 10, atomRank: 1)
!160 = !DILocation(line: 27, column: 10, scope: !161)
!161 = distinct !DILexicalBlock(scope: !158, file: !3, line: 26, column: 25)
!162 = !DILocation(line: 27, column: 10, scope: !161, atomGroup: 11, atomRank: 2)
!163 = !DILocation(line: 27, column: 10, scope: !161, atomGroup: 11, atomRank: 1)
!164 = !DILocation(line: 28, column: 5, scope: !161, atomGroup: 12, atomRank: 1)
!165 = !DILocation(line: 30, column: 16, scope: !166)
!166 = distinct !DILexicalBlock(scope: !91, file: !3, line: 30, column: 7)
!167 = !{!168, !168, i64 0}
!168 = !{!"__int128", !89, i64 0}
!169 = !DILocation(line: 30, column: 14, scope: !166, atomGroup: 13, atomRank: 2)
!170 = !DILocation(line: 30, column: 14, scope: !166, atomGroup: 13, atomRank: 1)
!171 = !DILocation(line: 31, column: 14, scope: !166, atomGroup: 14, atomRank: 1)
!172 = !DILocation(line: 31, column: 5, scope: !166)
!173 = !DILocation(line: 0, scope: !116)
!174 = !DILocation(line: 34, column: 27, scope: !175)
!175 = distinct !DILexicalBlock(scope: !176, file: !3, line: 34, column: 9)
!176 = distinct !DILexicalBlock(scope: !116, file: !3, line: 33, column: 3)
!177 = !{!178, !168, i64 16}
!178 = !{!"net", !168, i64 0, !168, i64 16, !179, i64 32}
!179 = !{!"long long", !89, i64 0}
!180 = !DILocation(line: 34, column: 17, scope: !175)
!181 = !DILocation(line: 34, column: 44, scope: !175)
!182 = !{!178, !168, i64 0}
!183 = !DILocation(line: 34, column: 33, scope: !175, atomGroup: 18, atomRank: 2)
!184 = !DILocation(line: 34, column: 33, scope: !175, atomGroup: 18, atomRank: 1)
!185 = !DILocation(line: 34, column: 33, scope: !175, atomGroup: 28, atomRank: 2)
!186 = !DILocation(line: 34, column: 33, scope: !175, atomGroup: 28, atomRank: 1)
!187 = !DILocation(line: 34, column: 33, scope: !175, atomGroup: 32, atomRank: 2)
!188 = !DILocation(line: 34, column: 33, scope: !175, atomGroup: 32, atomRank: 1)
!189 = !DILocation(line: 34, column: 33, scope: !175, atomGroup: 36, atomRank: 2)
!190 = !DILocation(line: 34, column: 33, scope: !175, atomGroup: 36, atomRank: 1)
!191 = !DILocation(line: 34, column: 19, scope: !175)
!192 = !DILocation(line: 35, column: 15, scope: !193)
!193 = distinct !DILexicalBlock(scope: !175, file: !3, line: 34, column: 53)
!194 = !DILocation(line: 35, column: 19, scope: !193)
!195 = !{!178, !179, i64 32}
!196 = !DILocation(line: 35, column: 19, scope: !193, atomGroup: 19, atomRank: 2)
!197 = !DILocation(line: 35, column: 19, scope: !193, atomGroup: 19, atomRank: 1)
!198 = !DILocation(line: 39, column: 1, scope: !91, atomGroup: 24, atomRank: 1)
