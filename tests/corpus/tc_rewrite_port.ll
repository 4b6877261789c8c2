; ModuleID = 'tc_rewrite_port.c'
source_filename = "tc_rewrite_port.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @rewrite], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @rewrite(ptr noundef %0) #0 section "tc" !dbg !109 {
    #dbg_value(ptr poison, !168, !DIExpression(), !176)
    #dbg_value(ptr poison, !168, !DIExpression(), !178)
    #dbg_value(ptr poison, !168, !DIExpression(), !180)
  %2 = alloca i16, align 2, !DIAssignID !182
    #dbg_assign(i1 poison, !164, !DIExpression(), !182, ptr %2, !DIExpression(), !183)
  %3 = alloca i32, align 4, !DIAssignID !184
    #dbg_assign(i1 poison, !166, !DIExpression(), !184, ptr %3, !DIExpression(), !183)
    #dbg_value(ptr %0, !154, !DIExpression(), !183)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 76, !dbg !185
  %5 = load i32, ptr %4, align 4, !dbg !186, !tbaa !187
  %6 = zext i32 %5 to i64, !dbg !190
  %7 = inttoptr i64 %6 to ptr, !dbg !191
    #dbg_value(ptr %7, !155, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !183)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 80, !dbg !185
  %9 = load i32, ptr %8, align 8, !dbg !186, !tbaa !192
  %10 = zext i32 %9 to i64, !dbg !190
  %11 = inttoptr i64 %10 to ptr, !dbg !191
    #dbg_value(ptr %11, !155, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !183)
    #dbg_value(ptr undef, !168, !DIExpression(), !176)
    #dbg_value(i32 14, !174, !DIExpression(), !176)
    #dbg_value(ptr %7, !175, !DIExpression(), !176)
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 14, !dbg !193
  %13 = icmp samesign ule ptr %12, %11, !dbg !195
  %14 = select i1 %13, ptr %12, ptr %7, !dbg !196
    #dbg_value(ptr %14, !155, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !183)
    #dbg_value(ptr poison, !160, !DIExpression(), !183)
    #dbg_value(ptr undef, !168, !DIExpression(), !178)
    #dbg_value(i32 20, !174, !DIExpression(), !178)
    #dbg_value(ptr %14, !175, !DIExpression(), !178)
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 20, !dbg !197
  %16 = icmp samesign ugt ptr %15, %11, !dbg !198
  br i1 %16, label %60, label %17, !dbg !199

17:                                               ; preds = %1
    #dbg_value(ptr poison, !160, !DIExpression(), !183)
    #dbg_value(ptr %15, !155, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !183)
    #dbg_value(ptr %14, !161, !DIExpression(), !183)
  %18 = icmp ne i32 %5, 0, !dbg !200
  %19 = icmp ne ptr %14, null
  %20 = and i1 %18, %19, !dbg !202
  %21 = and i1 %13, %20, !dbg !202
  br i1 %21, label %22, label %60, !dbg !202

22:                                               ; preds = %17
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 12, !dbg !203
  %24 = load i16, ptr %23, align 1, !dbg !203, !tbaa !204
  %25 = icmp eq i16 %24, 8, !dbg !207
  br i1 %25, label %26, label %60, !dbg !208

26:                                               ; preds = %22
  %27 = getelementptr inbounds nuw i8, ptr %14, i64 9, !dbg !209
  %28 = load i8, ptr %27, align 1, !dbg !209, !tbaa !210
  %29 = icmp eq i8 %28, 6, !dbg !212
  br i1 %29, label %30, label %60, !dbg !213

30:                                               ; preds = %26
  %31 = load i8, ptr %14, align 4, !dbg !214
  %32 = and i8 %31, 15, !dbg !214
  %33 = icmp eq i8 %32, 5, !dbg !215
  br i1 %33, label %34, label %60, !dbg !216

34:                                               ; preds = %30
    #dbg_value(ptr undef, !168, !DIExpression(), !180)
    #dbg_value(i32 20, !174, !DIExpression(), !180)
    #dbg_value(ptr %15, !175, !DIExpression(), !180)
  %35 = getelementptr inbounds nuw i8, ptr %14, i64 40, !dbg !217
  %36 = icmp samesign ugt ptr %35, %11, !dbg !218
  br i1 %36, label %60, label %37, !dbg !219

37:                                               ; preds = %34
    #dbg_value(ptr %35, !155, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !183)
    #dbg_value(ptr %15, !162, !DIExpression(), !183)
  %38 = getelementptr inbounds nuw i8, ptr %14, i64 22, !dbg !220
  %39 = load i16, ptr %38, align 2, !dbg !221, !tbaa !222
    #dbg_value(i16 %39, !163, !DIExpression(), !183)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !224
  store i16 -28641, ptr %2, align 2, !dbg !225, !tbaa !226, !DIAssignID !227
    #dbg_assign(i16 -28641, !164, !DIExpression(), !227, ptr %2, !DIExpression(), !183)
  %40 = getelementptr inbounds nuw i8, ptr %14, i64 12, !dbg !228
  %41 = load i32, ptr %40, align 4, !dbg !229, !tbaa !230
    #dbg_value(i32 %41, !165, !DIExpression(), !183)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !231
  %42 = xor i32 %41, 16777216, !dbg !232
  store i32 %42, ptr %3, align 4, !dbg !233, !tbaa !105, !DIAssignID !234
    #dbg_assign(i32 %42, !166, !DIExpression(), !234, ptr %3, !DIExpression(), !183)
  %43 = icmp eq i16 %39, 20480, !dbg !235
  br i1 %43, label %44, label %58, !dbg !237

44:                                               ; preds = %37
    #dbg_value(i32 36, !167, !DIExpression(), !183)
  %45 = tail call i64 inttoptr (i64 11 to ptr)(ptr noundef nonnull %0, i32 noundef 50, i64 noundef 20480, i64 noundef 36895, i64 noundef 2) #2, !dbg !238
  %46 = icmp eq i64 %45, 0, !dbg !240
  br i1 %46, label %47, label %58, !dbg !241

47:                                               ; preds = %44
  %48 = call i64 inttoptr (i64 9 to ptr)(ptr noundef nonnull %0, i32 noundef 36, ptr noundef nonnull %2, i32 noundef 2, i64 noundef 0) #2, !dbg !242
  %49 = icmp eq i64 %48, 0, !dbg !244
  br i1 %49, label %50, label %58, !dbg !245

50:                                               ; preds = %47
    #dbg_value(i32 14, !167, !DIExpression(), !183)
  %51 = zext i32 %41 to i64, !dbg !246
  %52 = zext i32 %42 to i64, !dbg !247
  %53 = call i64 inttoptr (i64 11 to ptr)(ptr noundef nonnull %0, i32 noundef 50, i64 noundef %51, i64 noundef %52, i64 noundef 20) #2, !dbg !248
  %54 = call i64 inttoptr (i64 10 to ptr)(ptr noundef nonnull %0, i32 noundef 24, i64 noundef %51, i64 noundef %52, i64 noundef 4) #2, !dbg !249
  %55 = call i64 inttoptr (i64 9 to ptr)(ptr noundef nonnull %0, i32 noundef 26, ptr noundef nonnull %3, i32 noundef 4, i64 noundef 0) #2, !dbg !250
  %56 = icmp eq i64 %55, 0, !dbg !250
  %57 = select i1 %56, i32 0, i32 2, !dbg !251
  br label %58, !dbg !252

58:                                               ; preds = %50, %44, %47, %37
  %59 = phi i32 [ 0, %37 ], [ %57, %50 ], [ 2, %44 ], [ 2, %47 ], !dbg !183
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !253
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !253
  br label %60

60:                                               ; preds = %34, %1, %58, %17, %22, %26, %30
  %61 = phi i32 [ 0, %17 ], [ 0, %30 ], [ 0, %26 ], [ 0, %22 ], [ %59, %58 ], [ 0, %1 ], [ 2, %34 ], !dbg !183
  ret i32 %61, !dbg !254
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!99, !100, !101, !102, !103}
!llvm.ident = !{!104}
!llvm.errno.tbaa = !{!105}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !95, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !27, globals: !78, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tc_rewrite_port.c", directory: ".")
!4 = !{!5, !20}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 302, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13, !14, !15, !16, !17, !18, !19}
!9 = !DIEnumerator(name: "P_HOPOPTS", value: 0)
!10 = !DIEnumerator(name: "P_ICMP", value: 1)
!11 = !DIEnumerator(name: "P_IPIP", value: 4)
!12 = !DIEnumerator(name: "P_TCP", value: 6)
!13 = !DIEnumerator(name: "P_UDP", value: 17)
!14 = !DIEnumerator(name: "P_IP6", value: 41)
!15 = !DIEnumerator(name: "P_ROUTING", value: 43)
!16 = !DIEnumerator(name: "P_FRAGMENT", value: 44)
!17 = !DIEnumerator(name: "P_GRE", value: 47)
!18 = !DIEnumerator(name: "P_ICMP6", value: 58)
!19 = !DIEnumerator(name: "P_DSTOPTS", value: 60)
!20 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !21, size: 32, elements: !22)
!21 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!22 = !{!23, !24, !25, !26}
!23 = !DIEnumerator(name: "TC_OK", value: 0)
!24 = !DIEnumerator(name: "TC_SHOT", value: 2)
!25 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!26 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!27 = !{!28, !29, !30, !43, !58}
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
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tcphdr", file: !6, line: 344, size: 160, elements: !60)
!60 = !{!61, !62, !63, !64, !65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !59, file: !6, line: 345, baseType: !41, size: 16)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "dest", scope: !59, file: !6, line: 345, baseType: !41, size: 16, offset: 16)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "seq", scope: !59, file: !6, line: 346, baseType: !56, size: 32, offset: 32)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "ack_seq", scope: !59, file: !6, line: 346, baseType: !56, size: 32, offset: 64)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "res1", scope: !59, file: !6, line: 347, baseType: !41, size: 4, offset: 96, flags: DIFlagBitField, extraData: i64 96)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "doff", scope: !59, file: !6, line: 347, baseType: !41, size: 4, offset: 100, flags: DIFlagBitField, extraData: i64 96)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "fin", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 104, flags: DIFlagBitField, extraData: i64 96)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "syn", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 105, flags: DIFlagBitField, extraData: i64 96)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "rst", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 106, flags: DIFlagBitField, extraData: i64 96)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "psh", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 107, flags: DIFlagBitField, extraData: i64 96)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "ack", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 108, flags: DIFlagBitField, extraData: i64 96)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "urg", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 109, flags: DIFlagBitField, extraData: i64 96)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "ece", scope: !59, file: !6, line: 348, baseType: !41, size: 1, offset: 110, flags: DIFlagBitField, extraData: i64 96)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "cwr", scope: !59, file: !6, line: 348, baseType: !41, size: 1, offset: 111, flags: DIFlagBitField, extraData: i64 96)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "window", scope: !59, file: !6, line: 349, baseType: !41, size: 16, offset: 112)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !59, file: !6, line: 349, baseType: !41, size: 16, offset: 128)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "urg_ptr", scope: !59, file: !6, line: 349, baseType: !41, size: 16, offset: 144)
!78 = !{!0, !79, !86, !93}
!79 = !DIGlobalVariableExpression(var: !80, expr: !DIExpression(DW_OP_constu, 11, DW_OP_stack_value))
!80 = distinct !DIGlobalVariable(name: "l4_csum_replace", scope: !2, file: !6, line: 109, type: !81, isLocal: true, isDefinition: true)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!82 = !DISubroutineType(types: !83)
!83 = !{!29, !28, !56, !84, !84, !84}
!84 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !85)
!85 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!86 = !DIGlobalVariableExpression(var: !87, expr: !DIExpression(DW_OP_constu, 9, DW_OP_stack_value))
!87 = distinct !DIGlobalVariable(name: "skb_store_bytes", scope: !2, file: !6, line: 105, type: !88, isLocal: true, isDefinition: true)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DISubroutineType(types: !90)
!90 = !{!29, !28, !56, !91, !56, !84}
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64)
!92 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!93 = !DIGlobalVariableExpression(var: !94, expr: !DIExpression(DW_OP_constu, 10, DW_OP_stack_value))
!94 = distinct !DIGlobalVariable(name: "l3_csum_replace", scope: !2, file: !6, line: 107, type: !81, isLocal: true, isDefinition: true)
!95 = !DICompositeType(tag: DW_TAG_array_type, baseType: !96, size: 32, elements: !97)
!96 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!97 = !{!98}
!98 = !DISubrange(count: 4)
!99 = !{i32 7, !"Dwarf Version", i32 5}
!100 = !{i32 2, !"Debug Info Version", i32 3}
!101 = !{i32 1, !"wchar_size", i32 4}
!102 = !{i32 7, !"frame-pointer", i32 2}
!103 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!104 = !{!"clang version 22.1.8"}
!105 = !{!106, !106, i64 0}
!106 = !{!"int", !107, i64 0}
!107 = !{!"omnipotent char", !108, i64 0}
!108 = !{!"Simple C/C++ TBAA"}
!109 = distinct !DISubprogram(name: "rewrite", scope: !3, file: !3, line: 6, type: !110, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !153, keyInstructions: true)
!110 = !DISubroutineType(types: !111)
!111 = !{!21, !112}
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !113, size: 64)
!113 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !114)
!114 = !{!115, !116, !117, !118, !119, !120, !121, !122, !123, !124, !125, !126, !127, !131, !132, !133, !134, !135, !136, !137, !138, !139, !141, !142, !143, !144, !145, !146, !147, !148, !149, !150, !151, !152}
!115 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !113, file: !6, line: 210, baseType: !56, size: 32)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !113, file: !6, line: 210, baseType: !56, size: 32, offset: 32)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !113, file: !6, line: 210, baseType: !56, size: 32, offset: 64)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !113, file: !6, line: 210, baseType: !56, size: 32, offset: 96)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !113, file: !6, line: 210, baseType: !56, size: 32, offset: 128)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !113, file: !6, line: 210, baseType: !56, size: 32, offset: 160)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !113, file: !6, line: 210, baseType: !56, size: 32, offset: 192)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !113, file: !6, line: 211, baseType: !56, size: 32, offset: 224)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !113, file: !6, line: 211, baseType: !56, size: 32, offset: 256)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !113, file: !6, line: 211, baseType: !56, size: 32, offset: 288)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !113, file: !6, line: 211, baseType: !56, size: 32, offset: 320)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !113, file: !6, line: 211, baseType: !56, size: 32, offset: 352)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !113, file: !6, line: 211, baseType: !128, size: 160, offset: 384)
!128 = !DICompositeType(tag: DW_TAG_array_type, baseType: !56, size: 160, elements: !129)
!129 = !{!130}
!130 = !DISubrange(count: 5)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !113, file: !6, line: 211, baseType: !56, size: 32, offset: 544)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !113, file: !6, line: 212, baseType: !56, size: 32, offset: 576)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !113, file: !6, line: 212, baseType: !56, size: 32, offset: 608)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !113, file: !6, line: 212, baseType: !56, size: 32, offset: 640)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !113, file: !6, line: 212, baseType: !56, size: 32, offset: 672)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !113, file: !6, line: 212, baseType: !56, size: 32, offset: 704)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !113, file: !6, line: 212, baseType: !56, size: 32, offset: 736)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !113, file: !6, line: 212, baseType: !56, size: 32, offset: 768)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !113, file: !6, line: 213, baseType: !140, size: 128, offset: 800)
!140 = !DICompositeType(tag: DW_TAG_array_type, baseType: !56, size: 128, elements: !97)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !113, file: !6, line: 213, baseType: !140, size: 128, offset: 928)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !113, file: !6, line: 213, baseType: !56, size: 32, offset: 1056)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !113, file: !6, line: 213, baseType: !56, size: 32, offset: 1088)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !113, file: !6, line: 213, baseType: !56, size: 32, offset: 1120)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !113, file: !6, line: 214, baseType: !84, size: 64, offset: 1152)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !113, file: !6, line: 214, baseType: !84, size: 64, offset: 1216)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !113, file: !6, line: 215, baseType: !56, size: 32, offset: 1280)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !113, file: !6, line: 215, baseType: !56, size: 32, offset: 1312)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !113, file: !6, line: 216, baseType: !84, size: 64, offset: 1344)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !113, file: !6, line: 217, baseType: !56, size: 32, offset: 1408)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !113, file: !6, line: 218, baseType: !35, size: 8, offset: 1440)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !113, file: !6, line: 219, baseType: !84, size: 64, offset: 1472)
!153 = !{!154, !155, !160, !161, !162, !163, !164, !165, !166, !167}
!154 = !DILocalVariable(name: "skb", arg: 1, scope: !109, file: !3, line: 6, type: !112)
!155 = !DILocalVariable(name: "c", scope: !109, file: !3, line: 7, type: !156)
!156 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !157)
!157 = !{!158, !159}
!158 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !156, file: !6, line: 370, baseType: !28, size: 64)
!159 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !156, file: !6, line: 370, baseType: !28, size: 64, offset: 64)
!160 = !DILocalVariable(name: "eth", scope: !109, file: !3, line: 8, type: !30)
!161 = !DILocalVariable(name: "ip", scope: !109, file: !3, line: 9, type: !43)
!162 = !DILocalVariable(name: "tcp", scope: !109, file: !3, line: 13, type: !58)
!163 = !DILocalVariable(name: "from", scope: !109, file: !3, line: 16, type: !41)
!164 = !DILocalVariable(name: "to", scope: !109, file: !3, line: 16, type: !41)
!165 = !DILocalVariable(name: "saddr", scope: !109, file: !3, line: 17, type: !56)
!166 = !DILocalVariable(name: "moved", scope: !109, file: !3, line: 17, type: !56)
!167 = !DILocalVariable(name: "at", scope: !109, file: !3, line: 20, type: !56)
!168 = !DILocalVariable(name: "c", arg: 1, scope: !169, file: !6, line: 373, type: !172)
!169 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !170, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !173, keyInstructions: true)
!170 = !DISubroutineType(types: !171)
!171 = !{!28, !172, !56}
!172 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !156, size: 64)
!173 = !{!168, !174, !175}
!174 = !DILocalVariable(name: "size", arg: 2, scope: !169, file: !6, line: 373, type: !56)
!175 = !DILocalVariable(name: "at", scope: !169, file: !6, line: 374, type: !28)
!176 = !DILocation(line: 0, scope: !169, inlinedAt: !177)
!177 = distinct !DILocation(line: 8, column: 24, scope: !109)
!178 = !DILocation(line: 0, scope: !169, inlinedAt: !179)
!179 = distinct !DILocation(line: 9, column: 22, scope: !109)
!180 = !DILocation(line: 0, scope: !169, inlinedAt: !181)
!181 = distinct !DILocation(line: 13, column: 24, scope: !109)
!182 = distinct !DIAssignID()
!183 = !DILocation(line: 0, scope: !109)
!184 = distinct !DIAssignID()
!185 = !DILocation(line: 7, column: 21, scope: !109)
!186 = !DILocation(line: 7, column: 21, scope: !109, atomGroup: 1, atomRank: 4)
!187 = !{!188, !106, i64 76}
!188 = !{!"__sk_buff", !106, i64 0, !106, i64 4, !106, i64 8, !106, i64 12, !106, i64 16, !106, i64 20, !106, i64 24, !106, i64 28, !106, i64 32, !106, i64 36, !106, i64 40, !106, i64 44, !107, i64 48, !106, i64 68, !106, i64 72, !106, i64 76, !106, i64 80, !106, i64 84, !106, i64 88, !106, i64 92, !106, i64 96, !107, i64 100, !107, i64 116, !106, i64 132, !106, i64 136, !106, i64 140, !189, i64 144, !189, i64 152, !106, i64 160, !106, i64 164, !189, i64 168, !106, i64 176, !107, i64 180, !189, i64 184}
!189 = !{!"long long", !107, i64 0}
!190 = !DILocation(line: 7, column: 21, scope: !109, atomGroup: 1, atomRank: 3)
!191 = !DILocation(line: 7, column: 21, scope: !109, atomGroup: 1, atomRank: 2)
!192 = !{!188, !106, i64 80}
!193 = !DILocation(line: 375, column: 10, scope: !194, inlinedAt: !177)
!194 = distinct !DILexicalBlock(scope: !169, file: !6, line: 375, column: 7)
!195 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !177, atomGroup: 2, atomRank: 2)
!196 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !177, atomGroup: 2, atomRank: 1)
!197 = !DILocation(line: 375, column: 10, scope: !194, inlinedAt: !179)
!198 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !179, atomGroup: 2, atomRank: 2)
!199 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !179, atomGroup: 2, atomRank: 1)
!200 = !DILocation(line: 10, column: 8, scope: !201, atomGroup: 4, atomRank: 2)
!201 = distinct !DILexicalBlock(scope: !109, file: !3, line: 10, column: 7)
!202 = !DILocation(line: 10, column: 12, scope: !201, atomGroup: 4, atomRank: 1)
!203 = !DILocation(line: 10, column: 27, scope: !201)
!204 = !{!205, !206, i64 12}
!205 = !{!"ethhdr", !107, i64 0, !107, i64 6, !206, i64 12}
!206 = !{!"short", !107, i64 0}
!207 = !DILocation(line: 10, column: 33, scope: !201, atomGroup: 6, atomRank: 2)
!208 = !DILocation(line: 10, column: 50, scope: !201, atomGroup: 6, atomRank: 1)
!209 = !DILocation(line: 10, column: 57, scope: !201)
!210 = !{!211, !107, i64 9}
!211 = !{!"iphdr", !107, i64 0, !107, i64 0, !107, i64 1, !206, i64 2, !206, i64 4, !206, i64 6, !107, i64 8, !107, i64 9, !206, i64 10, !106, i64 12, !106, i64 16}
!212 = !DILocation(line: 10, column: 66, scope: !201, atomGroup: 7, atomRank: 2)
!213 = !DILocation(line: 10, column: 75, scope: !201, atomGroup: 7, atomRank: 1)
!214 = !DILocation(line: 11, column: 11, scope: !201)
!215 = !DILocation(line: 11, column: 15, scope: !201, atomGroup: 8, atomRank: 2)
!216 = !DILocation(line: 10, column: 75, scope: !201, atomGroup: 8, atomRank: 1)
!217 = !DILocation(line: 375, column: 10, scope: !194, inlinedAt: !181)
!218 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !181, atomGroup: 2, atomRank: 2)
!219 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !181, atomGroup: 2, atomRank: 1)
!220 = !DILocation(line: 16, column: 19, scope: !109)
!221 = !DILocation(line: 16, column: 19, scope: !109, atomGroup: 13, atomRank: 2)
!222 = !{!223, !206, i64 2}
!223 = !{!"tcphdr", !206, i64 0, !206, i64 2, !106, i64 4, !106, i64 8, !206, i64 12, !206, i64 12, !206, i64 13, !206, i64 13, !206, i64 13, !206, i64 13, !206, i64 13, !206, i64 13, !206, i64 13, !206, i64 13, !206, i64 14, !206, i64 16, !206, i64 18}
!224 = !DILocation(line: 16, column: 3, scope: !109)
!225 = !DILocation(line: 16, column: 25, scope: !109, atomGroup: 14, atomRank: 1)
!226 = !{!206, !206, i64 0}
!227 = distinct !DIAssignID()
!228 = !DILocation(line: 17, column: 19, scope: !109)
!229 = !DILocation(line: 17, column: 19, scope: !109, atomGroup: 15, atomRank: 2)
!230 = !{!211, !106, i64 12}
!231 = !DILocation(line: 17, column: 3, scope: !109)
!232 = !DILocation(line: 17, column: 40, scope: !109, atomGroup: 16, atomRank: 2)
!233 = !DILocation(line: 17, column: 26, scope: !109, atomGroup: 16, atomRank: 1)
!234 = distinct !DIAssignID()
!235 = !DILocation(line: 18, column: 12, scope: !236, atomGroup: 17, atomRank: 2)
!236 = distinct !DILexicalBlock(scope: !109, file: !3, line: 18, column: 7)
!237 = !DILocation(line: 18, column: 12, scope: !236, atomGroup: 17, atomRank: 1)
!238 = !DILocation(line: 21, column: 7, scope: !239)
!239 = distinct !DILexicalBlock(scope: !109, file: !3, line: 21, column: 7)
!240 = !DILocation(line: 21, column: 7, scope: !239, atomGroup: 20, atomRank: 2)
!241 = !DILocation(line: 21, column: 7, scope: !239, atomGroup: 20, atomRank: 1)
!242 = !DILocation(line: 23, column: 7, scope: !243)
!243 = distinct !DILexicalBlock(scope: !109, file: !3, line: 23, column: 7)
!244 = !DILocation(line: 23, column: 7, scope: !243, atomGroup: 22, atomRank: 2)
!245 = !DILocation(line: 23, column: 7, scope: !243, atomGroup: 22, atomRank: 1)
!246 = !DILocation(line: 26, column: 61, scope: !109)
!247 = !DILocation(line: 26, column: 68, scope: !109)
!248 = !DILocation(line: 26, column: 3, scope: !109)
!249 = !DILocation(line: 28, column: 3, scope: !109)
!250 = !DILocation(line: 29, column: 10, scope: !109)
!251 = !DILocation(line: 29, column: 10, scope: !109, atomGroup: 25, atomRank: 2)
!252 = !DILocation(line: 29, column: 3, scope: !109, atomGroup: 25, atomRank: 1)
!253 = !DILocation(line: 32, column: 1, scope: !109)
!254 = !DILocation(line: 32, column: 1, scope: !109, atomGroup: 26, atomRank: 1)
