; ModuleID = 'tc_dscp_mark.c'
source_filename = "tc_dscp_mark.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@priority = internal unnamed_addr constant [64 x i8] c"\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00\03\00\00\00\00\00\00\00\04\00\00\00\00\00\00\00\05\00\00\00\00\00\07\00\06\00\00\00\00\00\00\00\06\00\00\00\00\00\00\00", align 1, !dbg !77
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @classify], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 -1, 3) i32 @classify(ptr noundef captures(none) %0) #0 section "tc" !dbg !95 {
    #dbg_value(ptr poison, !155, !DIExpression(), !163)
    #dbg_value(ptr poison, !155, !DIExpression(), !165)
    #dbg_value(ptr poison, !155, !DIExpression(), !167)
    #dbg_value(ptr %0, !141, !DIExpression(), !169)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 76, !dbg !170
  %3 = load i32, ptr %2, align 4, !dbg !171, !tbaa !172
  %4 = zext i32 %3 to i64, !dbg !175
  %5 = inttoptr i64 %4 to ptr, !dbg !176
    #dbg_value(ptr %5, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !169)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 80, !dbg !170
  %7 = load i32, ptr %6, align 8, !dbg !171, !tbaa !177
  %8 = zext i32 %7 to i64, !dbg !175
  %9 = inttoptr i64 %8 to ptr, !dbg !176
    #dbg_value(ptr %9, !142, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !169)
    #dbg_value(ptr undef, !155, !DIExpression(), !163)
    #dbg_value(i32 14, !161, !DIExpression(), !163)
    #dbg_value(ptr %5, !162, !DIExpression(), !163)
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 14, !dbg !178
  %11 = icmp samesign ugt ptr %10, %9, !dbg !180
    #dbg_value(ptr %10, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !169)
    #dbg_value(ptr %5, !147, !DIExpression(), !169)
  %12 = icmp eq i32 %3, 0
  %13 = or i1 %12, %11, !dbg !181
  br i1 %13, label %49, label %14, !dbg !181

14:                                               ; preds = %1
    #dbg_value(i32 0, !148, !DIExpression(), !169)
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !182
  %16 = load i32, ptr %15, align 8, !dbg !182, !tbaa !183
  switch i32 %16, label %35 [
    i32 8, label %17
    i32 56710, label %24
  ], !dbg !184

17:                                               ; preds = %14
    #dbg_value(ptr undef, !155, !DIExpression(), !165)
    #dbg_value(i32 20, !161, !DIExpression(), !165)
    #dbg_value(ptr %10, !162, !DIExpression(), !165)
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 34, !dbg !185
  %19 = icmp samesign ugt ptr %18, %9, !dbg !186
  br i1 %19, label %49, label %20, !dbg !187

20:                                               ; preds = %17
    #dbg_value(ptr %18, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !169)
    #dbg_value(ptr %10, !149, !DIExpression(), !188)
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 15, !dbg !189
  %22 = load i8, ptr %21, align 1, !dbg !189, !tbaa !190
  %23 = lshr i8 %22, 2, !dbg !193
    #dbg_value(i8 %23, !148, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !169)
  br label %35

24:                                               ; preds = %14
    #dbg_value(ptr undef, !155, !DIExpression(), !167)
    #dbg_value(i32 40, !161, !DIExpression(), !167)
    #dbg_value(ptr %10, !162, !DIExpression(), !167)
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 54, !dbg !194
  %26 = icmp samesign ugt ptr %25, %9, !dbg !195
  br i1 %26, label %49, label %27, !dbg !196

27:                                               ; preds = %24
    #dbg_value(ptr %25, !142, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !169)
    #dbg_value(ptr %10, !152, !DIExpression(), !197)
  %28 = load i8, ptr %10, align 4, !dbg !198
  %29 = shl i8 %28, 2, !dbg !199
  %30 = and i8 %29, 60, !dbg !199
  %31 = getelementptr inbounds nuw i8, ptr %5, i64 15, !dbg !200
  %32 = load i8, ptr %31, align 1, !dbg !201, !tbaa !202
  %33 = lshr i8 %32, 6, !dbg !203
  %34 = or disjoint i8 %30, %33, !dbg !204
    #dbg_value(i8 %34, !148, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !169)
  br label %35

35:                                               ; preds = %27, %20, %14
  %36 = phi i8 [ %23, %20 ], [ %34, %27 ], [ 0, %14 ]
  %37 = zext nneg i8 %36 to i32, !dbg !169
    #dbg_value(i32 %37, !148, !DIExpression(), !169)
  %38 = zext nneg i8 %36 to i64, !dbg !205
  %39 = getelementptr inbounds nuw i8, ptr @priority, i64 %38, !dbg !205
  %40 = load i8, ptr %39, align 1, !dbg !206, !tbaa !202
  %41 = zext i8 %40 to i32, !dbg !207
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !208
  store i32 %41, ptr %42, align 8, !dbg !209, !tbaa !210
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !211
  %44 = load i32, ptr %43, align 8, !dbg !211, !tbaa !212
  %45 = and i32 %44, -64, !dbg !213
  %46 = or i32 %45, %37, !dbg !214
  store i32 %46, ptr %43, align 8, !dbg !215, !tbaa !212
  %47 = or disjoint i32 %41, 65536, !dbg !216
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 72, !dbg !217
  store i32 %47, ptr %48, align 8, !dbg !218, !tbaa !219
  br label %49, !dbg !220

49:                                               ; preds = %24, %17, %1, %35
  %50 = phi i32 [ 2, %24 ], [ 0, %35 ], [ 2, %17 ], [ -1, %1 ], !dbg !169
  ret i32 %50, !dbg !221
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!85, !86, !87, !88, !89}
!llvm.ident = !{!90}
!llvm.errno.tbaa = !{!91}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !83, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !13, globals: !76, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tc_dscp_mark.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!14, !15, !16, !29, !45}
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!15 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !18)
!18 = !{!19, !25, !26}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !17, file: !6, line: 316, baseType: !20, size: 48)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 48, elements: !23)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !22)
!22 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!23 = !{!24}
!24 = !DISubrange(count: 6)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !17, file: !6, line: 316, baseType: !20, size: 48, offset: 48)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !17, file: !6, line: 317, baseType: !27, size: 16, offset: 96)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !28)
!28 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !31)
!31 = !{!32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !44}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !30, file: !6, line: 323, baseType: !21, size: 4, flags: DIFlagBitField, extraData: i64 0)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !30, file: !6, line: 323, baseType: !21, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !30, file: !6, line: 324, baseType: !21, size: 8, offset: 8)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !30, file: !6, line: 325, baseType: !27, size: 16, offset: 16)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !30, file: !6, line: 325, baseType: !27, size: 16, offset: 32)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !30, file: !6, line: 325, baseType: !27, size: 16, offset: 48)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !30, file: !6, line: 326, baseType: !21, size: 8, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !30, file: !6, line: 326, baseType: !21, size: 8, offset: 72)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !30, file: !6, line: 327, baseType: !27, size: 16, offset: 80)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !30, file: !6, line: 328, baseType: !42, size: 32, offset: 96)
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !43)
!43 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !30, file: !6, line: 328, baseType: !42, size: 32, offset: 128)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ip6hdr", file: !6, line: 337, size: 320, elements: !47)
!47 = !{!48, !49, !50, !54, !55, !56, !57, !75}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !46, file: !6, line: 338, baseType: !21, size: 4, flags: DIFlagBitField, extraData: i64 0)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !46, file: !6, line: 338, baseType: !21, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "flow_lbl", scope: !46, file: !6, line: 339, baseType: !51, size: 24, offset: 8)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 24, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 3)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "payload_len", scope: !46, file: !6, line: 340, baseType: !27, size: 16, offset: 32)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "nexthdr", scope: !46, file: !6, line: 341, baseType: !21, size: 8, offset: 48)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "hop_limit", scope: !46, file: !6, line: 341, baseType: !21, size: 8, offset: 56)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !46, file: !6, line: 342, baseType: !58, size: 128, offset: 64)
!58 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "in6", file: !6, line: 330, size: 128, elements: !59)
!59 = !{!60}
!60 = !DIDerivedType(tag: DW_TAG_member, scope: !58, file: !6, line: 331, baseType: !61, size: 128)
!61 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !58, file: !6, line: 331, size: 128, elements: !62)
!62 = !{!63, !67, !71}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !61, file: !6, line: 332, baseType: !64, size: 128)
!64 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 128, elements: !65)
!65 = !{!66}
!66 = !DISubrange(count: 16)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !61, file: !6, line: 333, baseType: !68, size: 128)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 128, elements: !69)
!69 = !{!70}
!70 = !DISubrange(count: 8)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !61, file: !6, line: 334, baseType: !72, size: 128)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !42, size: 128, elements: !73)
!73 = !{!74}
!74 = !DISubrange(count: 4)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !46, file: !6, line: 342, baseType: !58, size: 128, offset: 192)
!76 = !{!0, !77}
!77 = !DIGlobalVariableExpression(var: !78, expr: !DIExpression())
!78 = distinct !DIGlobalVariable(name: "priority", scope: !2, file: !3, line: 4, type: !79, isLocal: true, isDefinition: true)
!79 = !DICompositeType(tag: DW_TAG_array_type, baseType: !80, size: 512, elements: !81)
!80 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!81 = !{!82}
!82 = !DISubrange(count: 64)
!83 = !DICompositeType(tag: DW_TAG_array_type, baseType: !84, size: 32, elements: !73)
!84 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!85 = !{i32 7, !"Dwarf Version", i32 5}
!86 = !{i32 2, !"Debug Info Version", i32 3}
!87 = !{i32 1, !"wchar_size", i32 4}
!88 = !{i32 7, !"frame-pointer", i32 2}
!89 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!90 = !{!"clang version 22.1.8"}
!91 = !{!92, !92, i64 0}
!92 = !{!"int", !93, i64 0}
!93 = !{!"omnipotent char", !94, i64 0}
!94 = !{!"Simple C/C++ TBAA"}
!95 = distinct !DISubprogram(name: "classify", scope: !3, file: !3, line: 7, type: !96, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !140, keyInstructions: true)
!96 = !DISubroutineType(types: !97)
!97 = !{!7, !98}
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !99, size: 64)
!99 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !100)
!100 = !{!101, !102, !103, !104, !105, !106, !107, !108, !109, !110, !111, !112, !113, !117, !118, !119, !120, !121, !122, !123, !124, !125, !126, !127, !128, !129, !130, !133, !134, !135, !136, !137, !138, !139}
!101 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !99, file: !6, line: 210, baseType: !42, size: 32)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !99, file: !6, line: 210, baseType: !42, size: 32, offset: 32)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !99, file: !6, line: 210, baseType: !42, size: 32, offset: 64)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !99, file: !6, line: 210, baseType: !42, size: 32, offset: 96)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !99, file: !6, line: 210, baseType: !42, size: 32, offset: 128)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !99, file: !6, line: 210, baseType: !42, size: 32, offset: 160)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !99, file: !6, line: 210, baseType: !42, size: 32, offset: 192)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !99, file: !6, line: 211, baseType: !42, size: 32, offset: 224)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !99, file: !6, line: 211, baseType: !42, size: 32, offset: 256)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !99, file: !6, line: 211, baseType: !42, size: 32, offset: 288)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !99, file: !6, line: 211, baseType: !42, size: 32, offset: 320)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !99, file: !6, line: 211, baseType: !42, size: 32, offset: 352)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !99, file: !6, line: 211, baseType: !114, size: 160, offset: 384)
!114 = !DICompositeType(tag: DW_TAG_array_type, baseType: !42, size: 160, elements: !115)
!115 = !{!116}
!116 = !DISubrange(count: 5)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !99, file: !6, line: 211, baseType: !42, size: 32, offset: 544)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !99, file: !6, line: 212, baseType: !42, size: 32, offset: 576)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !99, file: !6, line: 212, baseType: !42, size: 32, offset: 608)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !99, file: !6, line: 212, baseType: !42, size: 32, offset: 640)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !99, file: !6, line: 212, baseType: !42, size: 32, offset: 672)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !99, file: !6, line: 212, baseType: !42, size: 32, offset: 704)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !99, file: !6, line: 212, baseType: !42, size: 32, offset: 736)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !99, file: !6, line: 212, baseType: !42, size: 32, offset: 768)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !99, file: !6, line: 213, baseType: !72, size: 128, offset: 800)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !99, file: !6, line: 213, baseType: !72, size: 128, offset: 928)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !99, file: !6, line: 213, baseType: !42, size: 32, offset: 1056)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !99, file: !6, line: 213, baseType: !42, size: 32, offset: 1088)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !99, file: !6, line: 213, baseType: !42, size: 32, offset: 1120)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !99, file: !6, line: 214, baseType: !131, size: 64, offset: 1152)
!131 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !132)
!132 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !99, file: !6, line: 214, baseType: !131, size: 64, offset: 1216)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !99, file: !6, line: 215, baseType: !42, size: 32, offset: 1280)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !99, file: !6, line: 215, baseType: !42, size: 32, offset: 1312)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !99, file: !6, line: 216, baseType: !131, size: 64, offset: 1344)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !99, file: !6, line: 217, baseType: !42, size: 32, offset: 1408)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !99, file: !6, line: 218, baseType: !21, size: 8, offset: 1440)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !99, file: !6, line: 219, baseType: !131, size: 64, offset: 1472)
!140 = !{!141, !142, !147, !148, !149, !152}
!141 = !DILocalVariable(name: "skb", arg: 1, scope: !95, file: !3, line: 7, type: !98)
!142 = !DILocalVariable(name: "c", scope: !95, file: !3, line: 8, type: !143)
!143 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !144)
!144 = !{!145, !146}
!145 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !143, file: !6, line: 370, baseType: !14, size: 64)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !143, file: !6, line: 370, baseType: !14, size: 64, offset: 64)
!147 = !DILocalVariable(name: "eth", scope: !95, file: !3, line: 9, type: !16)
!148 = !DILocalVariable(name: "dscp", scope: !95, file: !3, line: 12, type: !42)
!149 = !DILocalVariable(name: "ip", scope: !150, file: !3, line: 14, type: !29)
!150 = distinct !DILexicalBlock(scope: !151, file: !3, line: 13, column: 39)
!151 = distinct !DILexicalBlock(scope: !95, file: !3, line: 13, column: 7)
!152 = !DILocalVariable(name: "ip6", scope: !153, file: !3, line: 19, type: !45)
!153 = distinct !DILexicalBlock(scope: !154, file: !3, line: 18, column: 47)
!154 = distinct !DILexicalBlock(scope: !151, file: !3, line: 18, column: 14)
!155 = !DILocalVariable(name: "c", arg: 1, scope: !156, file: !6, line: 373, type: !159)
!156 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !157, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !160, keyInstructions: true)
!157 = !DISubroutineType(types: !158)
!158 = !{!14, !159, !42}
!159 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !143, size: 64)
!160 = !{!155, !161, !162}
!161 = !DILocalVariable(name: "size", arg: 2, scope: !156, file: !6, line: 373, type: !42)
!162 = !DILocalVariable(name: "at", scope: !156, file: !6, line: 374, type: !14)
!163 = !DILocation(line: 0, scope: !156, inlinedAt: !164)
!164 = distinct !DILocation(line: 9, column: 24, scope: !95)
!165 = !DILocation(line: 0, scope: !156, inlinedAt: !166)
!166 = distinct !DILocation(line: 14, column: 24, scope: !150)
!167 = !DILocation(line: 0, scope: !156, inlinedAt: !168)
!168 = distinct !DILocation(line: 19, column: 26, scope: !153)
!169 = !DILocation(line: 0, scope: !95)
!170 = !DILocation(line: 8, column: 21, scope: !95)
!171 = !DILocation(line: 8, column: 21, scope: !95, atomGroup: 1, atomRank: 4)
!172 = !{!173, !92, i64 76}
!173 = !{!"__sk_buff", !92, i64 0, !92, i64 4, !92, i64 8, !92, i64 12, !92, i64 16, !92, i64 20, !92, i64 24, !92, i64 28, !92, i64 32, !92, i64 36, !92, i64 40, !92, i64 44, !93, i64 48, !92, i64 68, !92, i64 72, !92, i64 76, !92, i64 80, !92, i64 84, !92, i64 88, !92, i64 92, !92, i64 96, !93, i64 100, !93, i64 116, !92, i64 132, !92, i64 136, !92, i64 140, !174, i64 144, !174, i64 152, !92, i64 160, !92, i64 164, !174, i64 168, !92, i64 176, !93, i64 180, !174, i64 184}
!174 = !{!"long long", !93, i64 0}
!175 = !DILocation(line: 8, column: 21, scope: !95, atomGroup: 1, atomRank: 3)
!176 = !DILocation(line: 8, column: 21, scope: !95, atomGroup: 1, atomRank: 2)
!177 = !{!173, !92, i64 80}
!178 = !DILocation(line: 375, column: 10, scope: !179, inlinedAt: !164)
!179 = distinct !DILexicalBlock(scope: !156, file: !6, line: 375, column: 7)
!180 = !DILocation(line: 375, column: 17, scope: !179, inlinedAt: !164, atomGroup: 2, atomRank: 2)
!181 = !DILocation(line: 375, column: 17, scope: !179, inlinedAt: !164, atomGroup: 2, atomRank: 1)
!182 = !DILocation(line: 13, column: 12, scope: !151)
!183 = !{!173, !92, i64 16}
!184 = !DILocation(line: 13, column: 21, scope: !151, atomGroup: 6, atomRank: 1)
!185 = !DILocation(line: 375, column: 10, scope: !179, inlinedAt: !166)
!186 = !DILocation(line: 375, column: 17, scope: !179, inlinedAt: !166, atomGroup: 2, atomRank: 2)
!187 = !DILocation(line: 375, column: 17, scope: !179, inlinedAt: !166, atomGroup: 2, atomRank: 1)
!188 = !DILocation(line: 0, scope: !150)
!189 = !DILocation(line: 17, column: 16, scope: !150)
!190 = !{!191, !93, i64 1}
!191 = !{!"iphdr", !93, i64 0, !93, i64 0, !93, i64 1, !192, i64 2, !192, i64 4, !192, i64 6, !93, i64 8, !93, i64 9, !192, i64 10, !92, i64 12, !92, i64 16}
!192 = !{!"short", !93, i64 0}
!193 = !DILocation(line: 17, column: 20, scope: !150, atomGroup: 10, atomRank: 2)
!194 = !DILocation(line: 375, column: 10, scope: !179, inlinedAt: !168)
!195 = !DILocation(line: 375, column: 17, scope: !179, inlinedAt: !168, atomGroup: 2, atomRank: 2)
!196 = !DILocation(line: 375, column: 17, scope: !179, inlinedAt: !168, atomGroup: 2, atomRank: 1)
!197 = !DILocation(line: 0, scope: !153)
!198 = !DILocation(line: 22, column: 17, scope: !153)
!199 = !DILocation(line: 22, column: 26, scope: !153)
!200 = !DILocation(line: 22, column: 38, scope: !153)
!201 = !DILocation(line: 22, column: 33, scope: !153)
!202 = !{!93, !93, i64 0}
!203 = !DILocation(line: 22, column: 50, scope: !153)
!204 = !DILocation(line: 22, column: 31, scope: !153, atomGroup: 15, atomRank: 2)
!205 = !DILocation(line: 24, column: 19, scope: !95)
!206 = !DILocation(line: 24, column: 19, scope: !95, atomGroup: 16, atomRank: 3)
!207 = !DILocation(line: 24, column: 19, scope: !95, atomGroup: 16, atomRank: 2)
!208 = !DILocation(line: 24, column: 8, scope: !95)
!209 = !DILocation(line: 24, column: 17, scope: !95, atomGroup: 16, atomRank: 1)
!210 = !{!173, !92, i64 32}
!211 = !DILocation(line: 25, column: 21, scope: !95)
!212 = !{!173, !92, i64 8}
!213 = !DILocation(line: 25, column: 26, scope: !95)
!214 = !DILocation(line: 25, column: 36, scope: !95, atomGroup: 17, atomRank: 2)
!215 = !DILocation(line: 25, column: 13, scope: !95, atomGroup: 17, atomRank: 1)
!216 = !DILocation(line: 26, column: 29, scope: !95, atomGroup: 18, atomRank: 2)
!217 = !DILocation(line: 26, column: 8, scope: !95)
!218 = !DILocation(line: 26, column: 19, scope: !95, atomGroup: 18, atomRank: 1)
!219 = !{!173, !92, i64 72}
!220 = !DILocation(line: 27, column: 3, scope: !95, atomGroup: 19, atomRank: 1)
!221 = !DILocation(line: 28, column: 1, scope: !95, atomGroup: 20, atomRank: 1)
