; ModuleID = 'xdp_decap.c'
source_filename = "xdp_decap.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @decap], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 4) i32 @decap(ptr noundef %0) #0 section "xdp" !dbg !79 {
    #dbg_value(ptr poison, !103, !DIExpression(), !111)
    #dbg_value(ptr poison, !103, !DIExpression(), !113)
  %2 = alloca { [6 x i8], [6 x i8] }, align 8, !DIAssignID !115
    #dbg_assign(i1 poison, !100, !DIExpression(DW_OP_LLVM_fragment, 0, 96), !115, ptr %2, !DIExpression(), !116)
    #dbg_value(ptr %0, !92, !DIExpression(), !116)
  %3 = load i32, ptr %0, align 4, !dbg !117, !tbaa !118
  %4 = zext i32 %3 to i64, !dbg !120
  %5 = inttoptr i64 %4 to ptr, !dbg !121
    #dbg_value(ptr %5, !93, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !116)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !122
  %7 = load i32, ptr %6, align 4, !dbg !117, !tbaa !123
  %8 = zext i32 %7 to i64, !dbg !120
  %9 = inttoptr i64 %8 to ptr, !dbg !121
    #dbg_value(ptr %9, !93, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !116)
    #dbg_value(ptr undef, !103, !DIExpression(), !111)
    #dbg_value(i32 14, !109, !DIExpression(), !111)
    #dbg_value(ptr %5, !110, !DIExpression(), !111)
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 14, !dbg !124
  %11 = icmp samesign ule ptr %10, %9, !dbg !126
  %12 = select i1 %11, ptr %10, ptr %5, !dbg !127
    #dbg_value(ptr %12, !93, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !116)
    #dbg_value(ptr poison, !98, !DIExpression(), !116)
    #dbg_value(ptr undef, !103, !DIExpression(), !113)
    #dbg_value(i32 20, !109, !DIExpression(), !113)
    #dbg_value(ptr %12, !110, !DIExpression(), !113)
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 20, !dbg !128
  %14 = icmp samesign ugt ptr %13, %9, !dbg !129
  br i1 %14, label %49, label %15, !dbg !130

15:                                               ; preds = %1
    #dbg_value(ptr poison, !98, !DIExpression(), !116)
    #dbg_value(ptr %13, !93, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !116)
    #dbg_value(ptr %12, !99, !DIExpression(), !116)
  %16 = icmp ne i32 %3, 0, !dbg !131
  %17 = icmp ne ptr %12, null
  %18 = and i1 %16, %17, !dbg !133
  %19 = and i1 %11, %18, !dbg !133
  br i1 %19, label %20, label %49, !dbg !133

20:                                               ; preds = %15
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 12, !dbg !134
  %22 = load i16, ptr %21, align 1, !dbg !134, !tbaa !135
  %23 = icmp eq i16 %22, 8, !dbg !138
  br i1 %23, label %24, label %49, !dbg !139

24:                                               ; preds = %20
  %25 = load i8, ptr %12, align 4, !dbg !140
  %26 = and i8 %25, 15, !dbg !140
  %27 = icmp eq i8 %26, 5, !dbg !142
  br i1 %27, label %28, label %49, !dbg !143

28:                                               ; preds = %24
  %29 = getelementptr inbounds nuw i8, ptr %12, i64 9, !dbg !144
  %30 = load i8, ptr %29, align 1, !dbg !144, !tbaa !145
  switch i8 %30, label %49 [
    i8 4, label %31
    i8 41, label %31
  ], !dbg !147

31:                                               ; preds = %28, %28
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !148
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(12) %2, ptr noundef nonnull align 1 dereferenceable(12) %5, i64 12, i1 false), !dbg !149, !DIAssignID !150
    #dbg_assign(i1 poison, !100, !DIExpression(DW_OP_LLVM_fragment, 0, 96), !150, ptr %2, !DIExpression(), !116)
    #dbg_value(i16 poison, !100, !DIExpression(DW_OP_LLVM_fragment, 96, 16), !116)
  %32 = icmp eq i8 %30, 4, !dbg !151
  %33 = select i1 %32, i16 8, i16 -8826, !dbg !152
    #dbg_value(i16 %33, !100, !DIExpression(DW_OP_LLVM_fragment, 96, 16), !116)
  %34 = tail call i64 inttoptr (i64 44 to ptr)(ptr noundef nonnull %0, i32 noundef 20) #3, !dbg !153
  %35 = icmp eq i64 %34, 0, !dbg !155
  br i1 %35, label %36, label %47, !dbg !156

36:                                               ; preds = %31
  %37 = load i32, ptr %0, align 4, !dbg !157, !tbaa !118
  %38 = zext i32 %37 to i64, !dbg !158
  %39 = inttoptr i64 %38 to ptr, !dbg !159
    #dbg_value(ptr %39, !101, !DIExpression(), !116)
  %40 = load i32, ptr %6, align 4, !dbg !160, !tbaa !123
  %41 = zext i32 %40 to i64, !dbg !161
  %42 = inttoptr i64 %41 to ptr, !dbg !162
    #dbg_value(ptr %42, !102, !DIExpression(), !116)
  %43 = getelementptr inbounds nuw i8, ptr %39, i64 14, !dbg !163
  %44 = icmp samesign ugt ptr %43, %42, !dbg !165
  br i1 %44, label %47, label %45, !dbg !166

45:                                               ; preds = %36
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %39, ptr noundef nonnull align 8 dereferenceable(12) %2, i64 12, i1 false), !dbg !167
  %46 = getelementptr inbounds nuw i8, ptr %39, i64 12, !dbg !167
  store i16 %33, ptr %46, align 1, !dbg !167
  br label %47, !dbg !168

47:                                               ; preds = %45, %36, %31
  %48 = phi i32 [ 1, %31 ], [ 3, %45 ], [ 1, %36 ], !dbg !116
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !169
  br label %49

49:                                               ; preds = %1, %24, %28, %15, %20, %47
  %50 = phi i32 [ %48, %47 ], [ 2, %15 ], [ 2, %20 ], [ 2, %28 ], [ 2, %24 ], [ 2, %1 ], !dbg !116
  ret i32 %50, !dbg !170
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!69, !70, !71, !72, !73}
!llvm.ident = !{!74}
!llvm.errno.tbaa = !{!75}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !65, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !27, globals: !58, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_decap.c", directory: ".")
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
!27 = !{!28, !29, !30, !43}
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
!58 = !{!0, !59}
!59 = !DIGlobalVariableExpression(var: !60, expr: !DIExpression(DW_OP_constu, 44, DW_OP_stack_value))
!60 = distinct !DIGlobalVariable(name: "xdp_adjust_head", scope: !2, file: !6, line: 130, type: !61, isLocal: true, isDefinition: true)
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!62 = !DISubroutineType(types: !63)
!63 = !{!29, !28, !64}
!64 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !66, size: 32, elements: !67)
!66 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!67 = !{!68}
!68 = !DISubrange(count: 4)
!69 = !{i32 7, !"Dwarf Version", i32 5}
!70 = !{i32 2, !"Debug Info Version", i32 3}
!71 = !{i32 1, !"wchar_size", i32 4}
!72 = !{i32 7, !"frame-pointer", i32 2}
!73 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!74 = !{!"clang version 22.1.8"}
!75 = !{!76, !76, i64 0}
!76 = !{!"int", !77, i64 0}
!77 = !{!"omnipotent char", !78, i64 0}
!78 = !{!"Simple C/C++ TBAA"}
!79 = distinct !DISubprogram(name: "decap", scope: !3, file: !3, line: 4, type: !80, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91, keyInstructions: true)
!80 = !DISubroutineType(types: !81)
!81 = !{!64, !82}
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!83 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !84)
!84 = !{!85, !86, !87, !88, !89, !90}
!85 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !83, file: !6, line: 205, baseType: !56, size: 32)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !83, file: !6, line: 205, baseType: !56, size: 32, offset: 32)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !83, file: !6, line: 205, baseType: !56, size: 32, offset: 64)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !83, file: !6, line: 205, baseType: !56, size: 32, offset: 96)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !83, file: !6, line: 205, baseType: !56, size: 32, offset: 128)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !83, file: !6, line: 206, baseType: !56, size: 32, offset: 160)
!91 = !{!92, !93, !98, !99, !100, !101, !102}
!92 = !DILocalVariable(name: "ctx", arg: 1, scope: !79, file: !3, line: 4, type: !82)
!93 = !DILocalVariable(name: "c", scope: !79, file: !3, line: 5, type: !94)
!94 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !95)
!95 = !{!96, !97}
!96 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !94, file: !6, line: 370, baseType: !28, size: 64)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !94, file: !6, line: 370, baseType: !28, size: 64, offset: 64)
!98 = !DILocalVariable(name: "eth", scope: !79, file: !3, line: 6, type: !30)
!99 = !DILocalVariable(name: "ip", scope: !79, file: !3, line: 7, type: !43)
!100 = !DILocalVariable(name: "copy", scope: !79, file: !3, line: 12, type: !31)
!101 = !DILocalVariable(name: "data", scope: !79, file: !3, line: 17, type: !28)
!102 = !DILocalVariable(name: "end", scope: !79, file: !3, line: 17, type: !28)
!103 = !DILocalVariable(name: "c", arg: 1, scope: !104, file: !6, line: 373, type: !107)
!104 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !105, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108, keyInstructions: true)
!105 = !DISubroutineType(types: !106)
!106 = !{!28, !107, !56}
!107 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !94, size: 64)
!108 = !{!103, !109, !110}
!109 = !DILocalVariable(name: "size", arg: 2, scope: !104, file: !6, line: 373, type: !56)
!110 = !DILocalVariable(name: "at", scope: !104, file: !6, line: 374, type: !28)
!111 = !DILocation(line: 0, scope: !104, inlinedAt: !112)
!112 = distinct !DILocation(line: 6, column: 24, scope: !79)
!113 = !DILocation(line: 0, scope: !104, inlinedAt: !114)
!114 = distinct !DILocation(line: 7, column: 22, scope: !79)
!115 = distinct !DIAssignID()
!116 = !DILocation(line: 0, scope: !79)
!117 = !DILocation(line: 5, column: 21, scope: !79, atomGroup: 1, atomRank: 4)
!118 = !{!119, !76, i64 0}
!119 = !{!"xdp_md", !76, i64 0, !76, i64 4, !76, i64 8, !76, i64 12, !76, i64 16, !76, i64 20}
!120 = !DILocation(line: 5, column: 21, scope: !79, atomGroup: 1, atomRank: 3)
!121 = !DILocation(line: 5, column: 21, scope: !79, atomGroup: 1, atomRank: 2)
!122 = !DILocation(line: 5, column: 21, scope: !79)
!123 = !{!119, !76, i64 4}
!124 = !DILocation(line: 375, column: 10, scope: !125, inlinedAt: !112)
!125 = distinct !DILexicalBlock(scope: !104, file: !6, line: 375, column: 7)
!126 = !DILocation(line: 375, column: 17, scope: !125, inlinedAt: !112, atomGroup: 2, atomRank: 2)
!127 = !DILocation(line: 375, column: 17, scope: !125, inlinedAt: !112, atomGroup: 2, atomRank: 1)
!128 = !DILocation(line: 375, column: 10, scope: !125, inlinedAt: !114)
!129 = !DILocation(line: 375, column: 17, scope: !125, inlinedAt: !114, atomGroup: 2, atomRank: 2)
!130 = !DILocation(line: 375, column: 17, scope: !125, inlinedAt: !114, atomGroup: 2, atomRank: 1)
!131 = !DILocation(line: 8, column: 8, scope: !132, atomGroup: 4, atomRank: 2)
!132 = distinct !DILexicalBlock(scope: !79, file: !3, line: 8, column: 7)
!133 = !DILocation(line: 8, column: 12, scope: !132, atomGroup: 4, atomRank: 1)
!134 = !DILocation(line: 8, column: 27, scope: !132)
!135 = !{!136, !137, i64 12}
!136 = !{!"ethhdr", !77, i64 0, !77, i64 6, !137, i64 12}
!137 = !{!"short", !77, i64 0}
!138 = !DILocation(line: 8, column: 33, scope: !132, atomGroup: 6, atomRank: 2)
!139 = !DILocation(line: 8, column: 19, scope: !132, atomGroup: 6, atomRank: 1)
!140 = !DILocation(line: 10, column: 11, scope: !141)
!141 = distinct !DILexicalBlock(scope: !79, file: !3, line: 10, column: 7)
!142 = !DILocation(line: 10, column: 15, scope: !141, atomGroup: 8, atomRank: 2)
!143 = !DILocation(line: 10, column: 20, scope: !141, atomGroup: 8, atomRank: 1)
!144 = !DILocation(line: 10, column: 28, scope: !141)
!145 = !{!146, !77, i64 9}
!146 = !{!"iphdr", !77, i64 0, !77, i64 0, !77, i64 1, !137, i64 2, !137, i64 4, !137, i64 6, !77, i64 8, !77, i64 9, !137, i64 10, !76, i64 12, !76, i64 16}
!147 = !DILocation(line: 10, column: 47, scope: !141, atomGroup: 9, atomRank: 1)
!148 = !DILocation(line: 12, column: 3, scope: !79)
!149 = !DILocation(line: 13, column: 3, scope: !79, atomGroup: 12, atomRank: 1)
!150 = distinct !DIAssignID()
!151 = !DILocation(line: 14, column: 29, scope: !79)
!152 = !DILocation(line: 14, column: 16, scope: !79, atomGroup: 13, atomRank: 3)
!153 = !DILocation(line: 15, column: 7, scope: !154)
!154 = distinct !DILexicalBlock(scope: !79, file: !3, line: 15, column: 7)
!155 = !DILocation(line: 15, column: 7, scope: !154, atomGroup: 14, atomRank: 2)
!156 = !DILocation(line: 15, column: 7, scope: !154, atomGroup: 14, atomRank: 1)
!157 = !DILocation(line: 17, column: 35, scope: !79, atomGroup: 16, atomRank: 4)
!158 = !DILocation(line: 17, column: 24, scope: !79, atomGroup: 16, atomRank: 3)
!159 = !DILocation(line: 17, column: 16, scope: !79, atomGroup: 16, atomRank: 2)
!160 = !DILocation(line: 17, column: 67, scope: !79, atomGroup: 17, atomRank: 4)
!161 = !DILocation(line: 17, column: 56, scope: !79, atomGroup: 17, atomRank: 3)
!162 = !DILocation(line: 17, column: 48, scope: !79, atomGroup: 17, atomRank: 2)
!163 = !DILocation(line: 18, column: 12, scope: !164)
!164 = distinct !DILexicalBlock(scope: !79, file: !3, line: 18, column: 7)
!165 = !DILocation(line: 18, column: 27, scope: !164, atomGroup: 18, atomRank: 2)
!166 = !DILocation(line: 18, column: 27, scope: !164, atomGroup: 18, atomRank: 1)
!167 = !DILocation(line: 20, column: 3, scope: !79, atomGroup: 20, atomRank: 1)
!168 = !DILocation(line: 21, column: 3, scope: !79, atomGroup: 21, atomRank: 1)
!169 = !DILocation(line: 22, column: 1, scope: !79)
!170 = !DILocation(line: 22, column: 1, scope: !79, atomGroup: 22, atomRank: 1)
