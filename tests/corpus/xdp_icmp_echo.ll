; ModuleID = 'xdp_icmp_echo.c'
source_filename = "xdp_icmp_echo.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @echo], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 2, 4) i32 @echo(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !81 {
  %2 = alloca [6 x i8], align 1, !DIAssignID !106
    #dbg_value(ptr poison, !107, !DIExpression(), !115)
    #dbg_value(ptr poison, !107, !DIExpression(), !117)
    #dbg_value(ptr poison, !107, !DIExpression(), !119)
    #dbg_value(ptr %0, !95, !DIExpression(), !121)
  %3 = load i32, ptr %0, align 4, !dbg !122, !tbaa !123
  %4 = zext i32 %3 to i64, !dbg !125
  %5 = inttoptr i64 %4 to ptr, !dbg !126
    #dbg_value(ptr %5, !96, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !121)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !127
  %7 = load i32, ptr %6, align 4, !dbg !122, !tbaa !128
  %8 = zext i32 %7 to i64, !dbg !125
  %9 = inttoptr i64 %8 to ptr, !dbg !126
    #dbg_value(ptr %9, !96, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !121)
    #dbg_value(ptr undef, !107, !DIExpression(), !115)
    #dbg_value(i32 14, !113, !DIExpression(), !115)
    #dbg_value(ptr %5, !114, !DIExpression(), !115)
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 14, !dbg !129
  %11 = icmp samesign ugt ptr %10, %9, !dbg !131
    #dbg_value(ptr %10, !96, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !121)
    #dbg_value(ptr %5, !101, !DIExpression(), !121)
  %12 = icmp eq i32 %3, 0
  %13 = or i1 %12, %11, !dbg !132
  br i1 %13, label %57, label %14, !dbg !132

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 12, !dbg !133
  %16 = load i16, ptr %15, align 1, !dbg !133, !tbaa !135
  %17 = icmp eq i16 %16, 8, !dbg !138
  br i1 %17, label %18, label %57, !dbg !139

18:                                               ; preds = %14
    #dbg_value(ptr undef, !107, !DIExpression(), !117)
    #dbg_value(i32 20, !113, !DIExpression(), !117)
    #dbg_value(ptr %10, !114, !DIExpression(), !117)
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 34, !dbg !140
  %20 = icmp samesign ugt ptr %19, %9, !dbg !141
  br i1 %20, label %57, label %21, !dbg !142

21:                                               ; preds = %18
    #dbg_value(ptr %19, !96, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !121)
    #dbg_value(ptr %10, !102, !DIExpression(), !121)
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 23, !dbg !143
  %23 = load i8, ptr %22, align 1, !dbg !143, !tbaa !145
  %24 = icmp eq i8 %23, 1, !dbg !147
  br i1 %24, label %25, label %57, !dbg !148

25:                                               ; preds = %21
  %26 = load i8, ptr %10, align 4, !dbg !149
  %27 = and i8 %26, 15, !dbg !149
  %28 = icmp ne i8 %27, 5, !dbg !150
    #dbg_value(ptr undef, !107, !DIExpression(), !119)
    #dbg_value(i32 8, !113, !DIExpression(), !119)
    #dbg_value(ptr %19, !114, !DIExpression(), !119)
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 42
  %30 = icmp samesign ugt ptr %29, %9
  %31 = select i1 %28, i1 true, i1 %30, !dbg !151
  br i1 %31, label %57, label %32, !dbg !151

32:                                               ; preds = %25
    #dbg_value(ptr poison, !96, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !121)
    #dbg_value(ptr %19, !103, !DIExpression(), !121)
  %33 = load i8, ptr %19, align 2, !dbg !152, !tbaa !154
  %34 = icmp eq i8 %33, 8, !dbg !156
  br i1 %34, label %35, label %57, !dbg !157

35:                                               ; preds = %32
  %36 = getelementptr inbounds nuw i8, ptr %5, i64 35, !dbg !158
  %37 = load i8, ptr %36, align 1, !dbg !158, !tbaa !159
  %38 = icmp eq i8 %37, 0, !dbg !160
  br i1 %38, label %39, label %57, !dbg !161

39:                                               ; preds = %35
  %40 = getelementptr inbounds nuw i8, ptr %5, i64 26, !dbg !162
  %41 = load i32, ptr %40, align 4, !dbg !163, !tbaa !164
    #dbg_value(i32 %41, !104, !DIExpression(), !121)
    #dbg_assign(i1 poison, !165, !DIExpression(), !106, ptr %2, !DIExpression(), !171)
    #dbg_value(ptr %5, !170, !DIExpression(), !171)
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !173
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %2, ptr noundef nonnull align 1 dereferenceable(6) %5, i64 6, i1 false), !dbg !174, !DIAssignID !175
    #dbg_assign(i1 poison, !165, !DIExpression(), !175, ptr %2, !DIExpression(), !171)
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 6, !dbg !176
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %5, ptr noundef nonnull align 1 dereferenceable(6) %42, i64 6, i1 false), !dbg !177
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %42, ptr noundef nonnull align 1 dereferenceable(6) %2, i64 6, i1 false), !dbg !178
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !179
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 30, !dbg !180
  %44 = load i32, ptr %43, align 4, !dbg !181, !tbaa !182
  store i32 %44, ptr %40, align 4, !dbg !183, !tbaa !164
  store i32 %41, ptr %43, align 4, !dbg !184, !tbaa !182
  store i8 0, ptr %19, align 2, !dbg !185, !tbaa !154
  %45 = getelementptr inbounds nuw i8, ptr %5, i64 36, !dbg !186
  %46 = load i16, ptr %45, align 2, !dbg !186, !tbaa !187
  %47 = xor i16 %46, -1, !dbg !188
  %48 = zext i16 %47 to i32, !dbg !189
  %49 = add nuw nsw i32 %48, 65527, !dbg !190
    #dbg_value(i32 %49, !105, !DIExpression(), !121)
  %50 = and i32 %49, 65535, !dbg !191
  %51 = lshr i32 %49, 16, !dbg !192
  %52 = add nuw nsw i32 %50, %51, !dbg !193
    #dbg_value(i32 %52, !105, !DIExpression(), !121)
  %53 = lshr i32 %52, 16, !dbg !194
  %54 = add nuw nsw i32 %53, %52, !dbg !195
  %55 = trunc i32 %54 to i16, !dbg !196
  %56 = xor i16 %55, -1, !dbg !196
  store i16 %56, ptr %45, align 2, !dbg !197, !tbaa !187
  br label %57

57:                                               ; preds = %18, %1, %25, %21, %32, %35, %39, %14
  %58 = phi i32 [ 2, %18 ], [ 2, %14 ], [ 2, %1 ], [ 2, %25 ], [ 2, %21 ], [ 3, %39 ], [ 2, %35 ], [ 2, %32 ], !dbg !121
  ret i32 %58, !dbg !198
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!71, !72, !73, !74, !75}
!llvm.ident = !{!76}
!llvm.errno.tbaa = !{!77}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !67, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !27, globals: !66, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_icmp_echo.c", directory: ".")
!4 = !{!5, !14}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13}
!9 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!10 = !DIEnumerator(name: "XDP_DROP", value: 1)
!11 = !DIEnumerator(name: "XDP_PASS", value: 2)
!12 = !DIEnumerator(name: "XDP_TX", value: 3)
!13 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!14 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 302, baseType: !7, size: 32, elements: !15)
!15 = !{!16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26}
!16 = !DIEnumerator(name: "P_HOPOPTS", value: 0)
!17 = !DIEnumerator(name: "P_ICMP", value: 1)
!18 = !DIEnumerator(name: "P_IPIP", value: 4)
!19 = !DIEnumerator(name: "P_TCP", value: 6)
!20 = !DIEnumerator(name: "P_UDP", value: 17)
!21 = !DIEnumerator(name: "P_IP6", value: 41)
!22 = !DIEnumerator(name: "P_ROUTING", value: 43)
!23 = !DIEnumerator(name: "P_FRAGMENT", value: 44)
!24 = !DIEnumerator(name: "P_GRE", value: 47)
!25 = !DIEnumerator(name: "P_ICMP6", value: 58)
!26 = !DIEnumerator(name: "P_DSTOPTS", value: 60)
!27 = !{!28, !29, !30, !43, !58, !41}
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!29 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !32)
!32 = !{!33, !39, !40}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !31, file: !6, line: 316, baseType: !34, size: 48)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 48, elements: !37)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !{!38}
!38 = !DISubrange(count: 6)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !31, file: !6, line: 316, baseType: !34, size: 48, offset: 48)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !31, file: !6, line: 317, baseType: !41, size: 16, offset: 96)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !42)
!42 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !45)
!45 = !{!46, !47, !48, !49, !50, !51, !52, !53, !54, !55, !57}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !44, file: !6, line: 323, baseType: !35, size: 4, flags: DIFlagBitField, extraData: i64 0)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !44, file: !6, line: 323, baseType: !35, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !44, file: !6, line: 324, baseType: !35, size: 8, offset: 8)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !44, file: !6, line: 325, baseType: !41, size: 16, offset: 16)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !44, file: !6, line: 325, baseType: !41, size: 16, offset: 32)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !44, file: !6, line: 325, baseType: !41, size: 16, offset: 48)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !44, file: !6, line: 326, baseType: !35, size: 8, offset: 64)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !44, file: !6, line: 326, baseType: !35, size: 8, offset: 72)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !44, file: !6, line: 327, baseType: !41, size: 16, offset: 80)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !44, file: !6, line: 328, baseType: !56, size: 32, offset: 96)
!56 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !44, file: !6, line: 328, baseType: !56, size: 32, offset: 128)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "icmphdr", file: !6, line: 354, size: 64, elements: !60)
!60 = !{!61, !62, !63, !64, !65}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !59, file: !6, line: 355, baseType: !35, size: 8)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !59, file: !6, line: 355, baseType: !35, size: 8, offset: 8)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !59, file: !6, line: 356, baseType: !41, size: 16, offset: 16)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !59, file: !6, line: 356, baseType: !41, size: 16, offset: 32)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "sequence", scope: !59, file: !6, line: 356, baseType: !41, size: 16, offset: 48)
!66 = !{!0}
!67 = !DICompositeType(tag: DW_TAG_array_type, baseType: !68, size: 32, elements: !69)
!68 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!69 = !{!70}
!70 = !DISubrange(count: 4)
!71 = !{i32 7, !"Dwarf Version", i32 5}
!72 = !{i32 2, !"Debug Info Version", i32 3}
!73 = !{i32 1, !"wchar_size", i32 4}
!74 = !{i32 7, !"frame-pointer", i32 2}
!75 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!76 = !{!"clang version 22.1.8"}
!77 = !{!78, !78, i64 0}
!78 = !{!"int", !79, i64 0}
!79 = !{!"omnipotent char", !80, i64 0}
!80 = !{!"Simple C/C++ TBAA"}
!81 = distinct !DISubprogram(name: "echo", scope: !3, file: !3, line: 11, type: !82, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94, keyInstructions: true)
!82 = !DISubroutineType(types: !83)
!83 = !{!84, !85}
!84 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !87)
!87 = !{!88, !89, !90, !91, !92, !93}
!88 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !86, file: !6, line: 205, baseType: !56, size: 32)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !86, file: !6, line: 205, baseType: !56, size: 32, offset: 32)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !86, file: !6, line: 205, baseType: !56, size: 32, offset: 64)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !86, file: !6, line: 205, baseType: !56, size: 32, offset: 96)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !86, file: !6, line: 205, baseType: !56, size: 32, offset: 128)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !86, file: !6, line: 206, baseType: !56, size: 32, offset: 160)
!94 = !{!95, !96, !101, !102, !103, !104, !105}
!95 = !DILocalVariable(name: "ctx", arg: 1, scope: !81, file: !3, line: 11, type: !85)
!96 = !DILocalVariable(name: "c", scope: !81, file: !3, line: 12, type: !97)
!97 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !98)
!98 = !{!99, !100}
!99 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !97, file: !6, line: 370, baseType: !28, size: 64)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !97, file: !6, line: 370, baseType: !28, size: 64, offset: 64)
!101 = !DILocalVariable(name: "eth", scope: !81, file: !3, line: 13, type: !30)
!102 = !DILocalVariable(name: "ip", scope: !81, file: !3, line: 16, type: !43)
!103 = !DILocalVariable(name: "icmp", scope: !81, file: !3, line: 19, type: !58)
!104 = !DILocalVariable(name: "source", scope: !81, file: !3, line: 22, type: !56)
!105 = !DILocalVariable(name: "sum", scope: !81, file: !3, line: 27, type: !56)
!106 = distinct !DIAssignID()
!107 = !DILocalVariable(name: "c", arg: 1, scope: !108, file: !6, line: 373, type: !111)
!108 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !109, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112, keyInstructions: true)
!109 = !DISubroutineType(types: !110)
!110 = !{!28, !111, !56}
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64)
!112 = !{!107, !113, !114}
!113 = !DILocalVariable(name: "size", arg: 2, scope: !108, file: !6, line: 373, type: !56)
!114 = !DILocalVariable(name: "at", scope: !108, file: !6, line: 374, type: !28)
!115 = !DILocation(line: 0, scope: !108, inlinedAt: !116)
!116 = distinct !DILocation(line: 13, column: 24, scope: !81)
!117 = !DILocation(line: 0, scope: !108, inlinedAt: !118)
!118 = distinct !DILocation(line: 16, column: 22, scope: !81)
!119 = !DILocation(line: 0, scope: !108, inlinedAt: !120)
!120 = distinct !DILocation(line: 19, column: 26, scope: !81)
!121 = !DILocation(line: 0, scope: !81)
!122 = !DILocation(line: 12, column: 21, scope: !81, atomGroup: 1, atomRank: 4)
!123 = !{!124, !78, i64 0}
!124 = !{!"xdp_md", !78, i64 0, !78, i64 4, !78, i64 8, !78, i64 12, !78, i64 16, !78, i64 20}
!125 = !DILocation(line: 12, column: 21, scope: !81, atomGroup: 1, atomRank: 3)
!126 = !DILocation(line: 12, column: 21, scope: !81, atomGroup: 1, atomRank: 2)
!127 = !DILocation(line: 12, column: 21, scope: !81)
!128 = !{!124, !78, i64 4}
!129 = !DILocation(line: 375, column: 10, scope: !130, inlinedAt: !116)
!130 = distinct !DILexicalBlock(scope: !108, file: !6, line: 375, column: 7)
!131 = !DILocation(line: 375, column: 17, scope: !130, inlinedAt: !116, atomGroup: 2, atomRank: 2)
!132 = !DILocation(line: 375, column: 17, scope: !130, inlinedAt: !116, atomGroup: 2, atomRank: 1)
!133 = !DILocation(line: 14, column: 20, scope: !134)
!134 = distinct !DILexicalBlock(scope: !81, file: !3, line: 14, column: 7)
!135 = !{!136, !137, i64 12}
!136 = !{!"ethhdr", !79, i64 0, !79, i64 6, !137, i64 12}
!137 = !{!"short", !79, i64 0}
!138 = !DILocation(line: 14, column: 26, scope: !134, atomGroup: 4, atomRank: 2)
!139 = !DILocation(line: 14, column: 12, scope: !134, atomGroup: 4, atomRank: 1)
!140 = !DILocation(line: 375, column: 10, scope: !130, inlinedAt: !118)
!141 = !DILocation(line: 375, column: 17, scope: !130, inlinedAt: !118, atomGroup: 2, atomRank: 2)
!142 = !DILocation(line: 375, column: 17, scope: !130, inlinedAt: !118, atomGroup: 2, atomRank: 1)
!143 = !DILocation(line: 17, column: 18, scope: !144)
!144 = distinct !DILexicalBlock(scope: !81, file: !3, line: 17, column: 7)
!145 = !{!146, !79, i64 9}
!146 = !{!"iphdr", !79, i64 0, !79, i64 0, !79, i64 1, !137, i64 2, !137, i64 4, !137, i64 6, !79, i64 8, !79, i64 9, !137, i64 10, !78, i64 12, !78, i64 16}
!147 = !DILocation(line: 17, column: 27, scope: !144, atomGroup: 8, atomRank: 2)
!148 = !DILocation(line: 17, column: 37, scope: !144, atomGroup: 8, atomRank: 1)
!149 = !DILocation(line: 17, column: 44, scope: !144)
!150 = !DILocation(line: 17, column: 48, scope: !144, atomGroup: 9, atomRank: 2)
!151 = !DILocation(line: 17, column: 37, scope: !144, atomGroup: 9, atomRank: 1)
!152 = !DILocation(line: 20, column: 22, scope: !153)
!153 = distinct !DILexicalBlock(scope: !81, file: !3, line: 20, column: 7)
!154 = !{!155, !79, i64 0}
!155 = !{!"icmphdr", !79, i64 0, !79, i64 1, !137, i64 2, !137, i64 4, !137, i64 6}
!156 = !DILocation(line: 20, column: 27, scope: !153, atomGroup: 13, atomRank: 2)
!157 = !DILocation(line: 20, column: 32, scope: !153, atomGroup: 13, atomRank: 1)
!158 = !DILocation(line: 20, column: 41, scope: !153)
!159 = !{!155, !79, i64 1}
!160 = !DILocation(line: 20, column: 35, scope: !153, atomGroup: 14, atomRank: 2)
!161 = !DILocation(line: 20, column: 32, scope: !153, atomGroup: 14, atomRank: 1)
!162 = !DILocation(line: 22, column: 20, scope: !81)
!163 = !DILocation(line: 22, column: 20, scope: !81, atomGroup: 16, atomRank: 2)
!164 = !{!146, !78, i64 12}
!165 = !DILocalVariable(name: "mac", scope: !166, file: !3, line: 5, type: !34)
!166 = distinct !DISubprogram(name: "swap_mac", scope: !3, file: !3, line: 4, type: !167, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !169, keyInstructions: true)
!167 = !DISubroutineType(types: !168)
!168 = !{null, !30}
!169 = !{!170, !165}
!170 = !DILocalVariable(name: "eth", arg: 1, scope: !166, file: !3, line: 4, type: !30)
!171 = !DILocation(line: 0, scope: !166, inlinedAt: !172)
!172 = distinct !DILocation(line: 23, column: 3, scope: !81)
!173 = !DILocation(line: 5, column: 3, scope: !166, inlinedAt: !172)
!174 = !DILocation(line: 6, column: 3, scope: !166, inlinedAt: !172, atomGroup: 1, atomRank: 1)
!175 = distinct !DIAssignID()
!176 = !DILocation(line: 7, column: 25, scope: !166, inlinedAt: !172)
!177 = !DILocation(line: 7, column: 3, scope: !166, inlinedAt: !172, atomGroup: 2, atomRank: 1)
!178 = !DILocation(line: 8, column: 3, scope: !166, inlinedAt: !172, atomGroup: 3, atomRank: 1)
!179 = !DILocation(line: 9, column: 1, scope: !166, inlinedAt: !172)
!180 = !DILocation(line: 24, column: 19, scope: !81)
!181 = !DILocation(line: 24, column: 19, scope: !81, atomGroup: 17, atomRank: 2)
!182 = !{!146, !78, i64 16}
!183 = !DILocation(line: 24, column: 13, scope: !81, atomGroup: 17, atomRank: 1)
!184 = !DILocation(line: 25, column: 13, scope: !81, atomGroup: 18, atomRank: 1)
!185 = !DILocation(line: 26, column: 14, scope: !81, atomGroup: 19, atomRank: 1)
!186 = !DILocation(line: 27, column: 25, scope: !81)
!187 = !{!155, !137, i64 2}
!188 = !DILocation(line: 27, column: 18, scope: !81)
!189 = !DILocation(line: 27, column: 13, scope: !81)
!190 = !DILocation(line: 27, column: 31, scope: !81, atomGroup: 20, atomRank: 2)
!191 = !DILocation(line: 28, column: 14, scope: !81)
!192 = !DILocation(line: 28, column: 31, scope: !81)
!193 = !DILocation(line: 28, column: 24, scope: !81, atomGroup: 21, atomRank: 2)
!194 = !DILocation(line: 29, column: 41, scope: !81)
!195 = !DILocation(line: 29, column: 34, scope: !81)
!196 = !DILocation(line: 29, column: 17, scope: !81, atomGroup: 22, atomRank: 2)
!197 = !DILocation(line: 29, column: 15, scope: !81, atomGroup: 22, atomRank: 1)
!198 = !DILocation(line: 31, column: 1, scope: !81, atomGroup: 24, atomRank: 1)
