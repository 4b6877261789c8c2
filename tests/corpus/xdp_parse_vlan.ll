; ModuleID = 'xdp_parse_vlan.c'
source_filename = "xdp_parse_vlan.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@stats = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !95
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @count_protocols, ptr @stats], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @count_protocols(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !137 {
    #dbg_value(ptr poison, !172, !DIExpression(), !180)
    #dbg_value(ptr poison, !172, !DIExpression(), !182)
    #dbg_value(ptr poison, !172, !DIExpression(), !184)
    #dbg_value(ptr poison, !172, !DIExpression(), !186)
  %2 = alloca i32, align 4, !DIAssignID !188
    #dbg_assign(i1 poison, !156, !DIExpression(), !188, ptr %2, !DIExpression(), !189)
    #dbg_value(ptr %0, !150, !DIExpression(), !189)
  %3 = load i32, ptr %0, align 4, !dbg !190, !tbaa !191
  %4 = zext i32 %3 to i64, !dbg !193
  %5 = inttoptr i64 %4 to ptr, !dbg !194
    #dbg_value(ptr %5, !151, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !189)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !195
  %7 = load i32, ptr %6, align 4, !dbg !190, !tbaa !196
  %8 = zext i32 %7 to i64, !dbg !193
  %9 = inttoptr i64 %8 to ptr, !dbg !194
    #dbg_value(ptr %9, !151, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !189)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !197
  store i32 255, ptr %2, align 4, !dbg !198, !tbaa !133, !DIAssignID !199
    #dbg_assign(i32 255, !156, !DIExpression(), !199, ptr %2, !DIExpression(), !189)
  %10 = sub nsw i64 %8, %4, !dbg !200
    #dbg_value(i64 %10, !157, !DIExpression(), !189)
    #dbg_value(ptr undef, !172, !DIExpression(), !180)
    #dbg_value(i32 14, !178, !DIExpression(), !180)
    #dbg_value(ptr %5, !179, !DIExpression(), !180)
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 14, !dbg !201
  %12 = icmp samesign ugt ptr %11, %9, !dbg !203
    #dbg_value(ptr %11, !151, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !189)
    #dbg_value(ptr %5, !158, !DIExpression(), !189)
  %13 = icmp eq i32 %3, 0
  %14 = or i1 %13, %12, !dbg !204
  br i1 %14, label %59, label %15, !dbg !204

15:                                               ; preds = %1
  %16 = getelementptr inbounds nuw i8, ptr %5, i64 12, !dbg !205
    #dbg_value(i16 poison, !159, !DIExpression(), !189)
    #dbg_value(i32 0, !160, !DIExpression(), !206)
  %17 = load i16, ptr %16, align 1, !dbg !189, !tbaa !207
    #dbg_value(i32 0, !160, !DIExpression(), !206)
    #dbg_value(ptr %11, !151, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !189)
  switch i16 %17, label %46 [
    i16 -22392, label %18
    i16 129, label %18
    i16 8, label %30
    i16 -8826, label %36
  ], !dbg !209

18:                                               ; preds = %15, %15
    #dbg_value(ptr undef, !172, !DIExpression(), !182)
    #dbg_value(i32 4, !178, !DIExpression(), !182)
    #dbg_value(ptr %11, !179, !DIExpression(), !182)
  %19 = getelementptr inbounds nuw i8, ptr %5, i64 18, !dbg !211
  %20 = icmp samesign ugt ptr %19, %9, !dbg !212
  br i1 %20, label %59, label %21, !dbg !213

21:                                               ; preds = %18
    #dbg_value(ptr %19, !151, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !189)
    #dbg_value(ptr %11, !162, !DIExpression(), !214)
  %22 = getelementptr inbounds nuw i8, ptr %5, i64 16, !dbg !215
    #dbg_value(i16 poison, !159, !DIExpression(), !189)
    #dbg_value(i32 1, !160, !DIExpression(), !206)
  %23 = load i16, ptr %22, align 1, !dbg !189, !tbaa !207
    #dbg_value(i16 %23, !159, !DIExpression(), !189)
  switch i16 %23, label %46 [
    i16 -22392, label %24
    i16 129, label %24
    i16 8, label %30
    i16 -8826, label %36
  ], !dbg !216

24:                                               ; preds = %21, %21
    #dbg_value(ptr undef, !172, !DIExpression(), !182)
    #dbg_value(i32 4, !178, !DIExpression(), !182)
    #dbg_value(ptr %19, !179, !DIExpression(), !182)
  %25 = getelementptr inbounds nuw i8, ptr %5, i64 22, !dbg !211
  %26 = icmp samesign ugt ptr %25, %9, !dbg !217
  br i1 %26, label %59, label %27, !dbg !218

27:                                               ; preds = %24
    #dbg_value(ptr %25, !151, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !189)
    #dbg_value(ptr %19, !162, !DIExpression(), !214)
  %28 = getelementptr inbounds nuw i8, ptr %5, i64 20, !dbg !215
    #dbg_value(i16 poison, !159, !DIExpression(), !189)
    #dbg_value(i32 2, !160, !DIExpression(), !206)
  %29 = load i16, ptr %28, align 1, !dbg !189, !tbaa !207
    #dbg_value(i16 %29, !159, !DIExpression(), !189)
  switch i16 %29, label %46 [
    i16 8, label %30
    i16 -8826, label %36
  ], !dbg !219

30:                                               ; preds = %15, %21, %27
  %31 = phi ptr [ %25, %27 ], [ %11, %15 ], [ %19, %21 ]
    #dbg_value(ptr undef, !172, !DIExpression(), !184)
    #dbg_value(i32 20, !178, !DIExpression(), !184)
    #dbg_value(ptr %31, !179, !DIExpression(), !184)
  %32 = getelementptr inbounds nuw i8, ptr %31, i64 20, !dbg !220
  %33 = icmp ugt ptr %32, %9, !dbg !221
  br i1 %33, label %59, label %34, !dbg !222

34:                                               ; preds = %30
    #dbg_value(ptr %32, !151, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !189)
    #dbg_value(ptr %31, !165, !DIExpression(), !223)
  %35 = getelementptr inbounds nuw i8, ptr %31, i64 9, !dbg !224
    #dbg_assign(i32 %45, !156, !DIExpression(), !225, ptr %2, !DIExpression(), !189)
  br label %42

36:                                               ; preds = %15, %21, %27
  %37 = phi ptr [ %25, %27 ], [ %11, %15 ], [ %19, %21 ]
    #dbg_value(ptr undef, !172, !DIExpression(), !186)
    #dbg_value(i32 40, !178, !DIExpression(), !186)
    #dbg_value(ptr %37, !179, !DIExpression(), !186)
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 40, !dbg !226
  %39 = icmp ugt ptr %38, %9, !dbg !227
  br i1 %39, label %59, label %40, !dbg !228

40:                                               ; preds = %36
    #dbg_value(ptr %38, !151, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !189)
    #dbg_value(ptr %37, !168, !DIExpression(), !229)
  %41 = getelementptr inbounds nuw i8, ptr %37, i64 6, !dbg !230
    #dbg_assign(i32 %45, !156, !DIExpression(), !225, ptr %2, !DIExpression(), !189)
  br label %42

42:                                               ; preds = %34, %40
  %43 = phi ptr [ %41, %40 ], [ %35, %34 ]
  %44 = load i8, ptr %43, align 1, !dbg !231, !tbaa !232
  %45 = zext i8 %44 to i32, !dbg !231
  store i32 %45, ptr %2, align 4, !dbg !231, !tbaa !133, !DIAssignID !225
  br label %46, !dbg !233

46:                                               ; preds = %42, %15, %21, %27
  %47 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @stats, ptr noundef nonnull %2) #2, !dbg !233
    #dbg_value(ptr %47, !171, !DIExpression(), !189)
  %48 = icmp eq ptr %47, null, !dbg !234
  br i1 %48, label %55, label %49, !dbg !236

49:                                               ; preds = %46
  %50 = load i64, ptr %47, align 8, !dbg !237, !tbaa !239
  %51 = add i64 %50, 1, !dbg !242
  store i64 %51, ptr %47, align 8, !dbg !243, !tbaa !239
  %52 = getelementptr inbounds nuw i8, ptr %47, i64 8, !dbg !244
  %53 = load i64, ptr %52, align 8, !dbg !245, !tbaa !246
  %54 = add i64 %10, %53, !dbg !247
  store i64 %54, ptr %52, align 8, !dbg !248, !tbaa !246
  br label %55, !dbg !249

55:                                               ; preds = %49, %46
  %56 = load i32, ptr %2, align 4, !dbg !250, !tbaa !133
  %57 = icmp eq i32 %56, 47, !dbg !251
  %58 = select i1 %57, i32 1, i32 2, !dbg !252
  br label %59

59:                                               ; preds = %18, %24, %36, %30, %1, %55
  %60 = phi i32 [ 1, %36 ], [ %58, %55 ], [ 1, %1 ], [ 1, %30 ], [ 1, %24 ], [ 1, %18 ], !dbg !189
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !253
  ret i32 %60, !dbg !254
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!127, !128, !129, !130, !131}
!llvm.ident = !{!132}
!llvm.errno.tbaa = !{!133}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !125, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !27, globals: !94, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_parse_vlan.c", directory: ".")
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
!27 = !{!28, !29, !30, !43, !48, !63}
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
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "vlanhdr", file: !6, line: 319, size: 32, elements: !45)
!45 = !{!46, !47}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "tci", scope: !44, file: !6, line: 320, baseType: !41, size: 16)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !44, file: !6, line: 320, baseType: !41, size: 16, offset: 16)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !50)
!50 = !{!51, !52, !53, !54, !55, !56, !57, !58, !59, !60, !62}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !49, file: !6, line: 323, baseType: !35, size: 4, flags: DIFlagBitField, extraData: i64 0)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !49, file: !6, line: 323, baseType: !35, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !49, file: !6, line: 324, baseType: !35, size: 8, offset: 8)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !49, file: !6, line: 325, baseType: !41, size: 16, offset: 16)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !49, file: !6, line: 325, baseType: !41, size: 16, offset: 32)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !49, file: !6, line: 325, baseType: !41, size: 16, offset: 48)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !49, file: !6, line: 326, baseType: !35, size: 8, offset: 64)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !49, file: !6, line: 326, baseType: !35, size: 8, offset: 72)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !49, file: !6, line: 327, baseType: !41, size: 16, offset: 80)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !49, file: !6, line: 328, baseType: !61, size: 32, offset: 96)
!61 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !49, file: !6, line: 328, baseType: !61, size: 32, offset: 128)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!64 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ip6hdr", file: !6, line: 337, size: 320, elements: !65)
!65 = !{!66, !67, !68, !72, !73, !74, !75, !93}
!66 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !64, file: !6, line: 338, baseType: !35, size: 4, flags: DIFlagBitField, extraData: i64 0)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !64, file: !6, line: 338, baseType: !35, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "flow_lbl", scope: !64, file: !6, line: 339, baseType: !69, size: 24, offset: 8)
!69 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !70)
!70 = !{!71}
!71 = !DISubrange(count: 3)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "payload_len", scope: !64, file: !6, line: 340, baseType: !41, size: 16, offset: 32)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "nexthdr", scope: !64, file: !6, line: 341, baseType: !35, size: 8, offset: 48)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "hop_limit", scope: !64, file: !6, line: 341, baseType: !35, size: 8, offset: 56)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !64, file: !6, line: 342, baseType: !76, size: 128, offset: 64)
!76 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "in6", file: !6, line: 330, size: 128, elements: !77)
!77 = !{!78}
!78 = !DIDerivedType(tag: DW_TAG_member, scope: !76, file: !6, line: 331, baseType: !79, size: 128)
!79 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !76, file: !6, line: 331, size: 128, elements: !80)
!80 = !{!81, !85, !89}
!81 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !79, file: !6, line: 332, baseType: !82, size: 128)
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 128, elements: !83)
!83 = !{!84}
!84 = !DISubrange(count: 16)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !79, file: !6, line: 333, baseType: !86, size: 128)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 128, elements: !87)
!87 = !{!88}
!88 = !DISubrange(count: 8)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !79, file: !6, line: 334, baseType: !90, size: 128)
!90 = !DICompositeType(tag: DW_TAG_array_type, baseType: !61, size: 128, elements: !91)
!91 = !{!92}
!92 = !DISubrange(count: 4)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !64, file: !6, line: 342, baseType: !76, size: 128, offset: 192)
!94 = !{!0, !95, !118}
!95 = !DIGlobalVariableExpression(var: !96, expr: !DIExpression())
!96 = distinct !DIGlobalVariable(name: "stats", scope: !2, file: !3, line: 7, type: !97, isLocal: false, isDefinition: true)
!97 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 7, size: 256, elements: !98)
!98 = !{!99, !103, !108, !110}
!99 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !97, file: !3, line: 7, baseType: !100, size: 64)
!100 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !101, size: 64)
!101 = !DICompositeType(tag: DW_TAG_array_type, baseType: !102, size: 192, elements: !37)
!102 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !97, file: !3, line: 7, baseType: !104, size: 64, offset: 64)
!104 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !105, size: 64)
!105 = !DICompositeType(tag: DW_TAG_array_type, baseType: !102, size: 8192, elements: !106)
!106 = !{!107}
!107 = !DISubrange(count: 256)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !97, file: !3, line: 7, baseType: !109, size: 64, offset: 128)
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !97, file: !3, line: 7, baseType: !111, size: 64, offset: 192)
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!112 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "stat", file: !3, line: 4, size: 128, elements: !113)
!113 = !{!114, !117}
!114 = !DIDerivedType(tag: DW_TAG_member, name: "packets", scope: !112, file: !3, line: 5, baseType: !115, size: 64)
!115 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !116)
!116 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !112, file: !3, line: 5, baseType: !115, size: 64, offset: 64)
!118 = !DIGlobalVariableExpression(var: !119, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!119 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !120, isLocal: true, isDefinition: true)
!120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !121, size: 64)
!121 = !DISubroutineType(types: !122)
!122 = !{!28, !28, !123}
!123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !124, size: 64)
!124 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!125 = !DICompositeType(tag: DW_TAG_array_type, baseType: !126, size: 32, elements: !91)
!126 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!127 = !{i32 7, !"Dwarf Version", i32 5}
!128 = !{i32 2, !"Debug Info Version", i32 3}
!129 = !{i32 1, !"wchar_size", i32 4}
!130 = !{i32 7, !"frame-pointer", i32 2}
!131 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!132 = !{!"clang version 22.1.8"}
!133 = !{!134, !134, i64 0}
!134 = !{!"int", !135, i64 0}
!135 = !{!"omnipotent char", !136, i64 0}
!136 = !{!"Simple C/C++ TBAA"}
!137 = distinct !DISubprogram(name: "count_protocols", scope: !3, file: !3, line: 9, type: !138, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !149, keyInstructions: true)
!138 = !DISubroutineType(types: !139)
!139 = !{!102, !140}
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !141, size: 64)
!141 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !142)
!142 = !{!143, !144, !145, !146, !147, !148}
!143 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !141, file: !6, line: 205, baseType: !61, size: 32)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !141, file: !6, line: 205, baseType: !61, size: 32, offset: 32)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !141, file: !6, line: 205, baseType: !61, size: 32, offset: 64)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !141, file: !6, line: 205, baseType: !61, size: 32, offset: 96)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !141, file: !6, line: 205, baseType: !61, size: 32, offset: 128)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !141, file: !6, line: 206, baseType: !61, size: 32, offset: 160)
!149 = !{!150, !151, !156, !157, !158, !159, !160, !162, !165, !168, !171}
!150 = !DILocalVariable(name: "ctx", arg: 1, scope: !137, file: !3, line: 9, type: !140)
!151 = !DILocalVariable(name: "c", scope: !137, file: !3, line: 10, type: !152)
!152 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !153)
!153 = !{!154, !155}
!154 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !152, file: !6, line: 370, baseType: !28, size: 64)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !152, file: !6, line: 370, baseType: !28, size: 64, offset: 64)
!156 = !DILocalVariable(name: "key", scope: !137, file: !3, line: 11, type: !61)
!157 = !DILocalVariable(name: "size", scope: !137, file: !3, line: 12, type: !115)
!158 = !DILocalVariable(name: "eth", scope: !137, file: !3, line: 13, type: !30)
!159 = !DILocalVariable(name: "proto", scope: !137, file: !3, line: 16, type: !41)
!160 = !DILocalVariable(name: "i", scope: !161, file: !3, line: 18, type: !102)
!161 = distinct !DILexicalBlock(scope: !137, file: !3, line: 18, column: 3)
!162 = !DILocalVariable(name: "vlan", scope: !163, file: !3, line: 21, type: !43)
!163 = distinct !DILexicalBlock(scope: !164, file: !3, line: 18, column: 31)
!164 = distinct !DILexicalBlock(scope: !161, file: !3, line: 18, column: 3)
!165 = !DILocalVariable(name: "ip", scope: !166, file: !3, line: 27, type: !48)
!166 = distinct !DILexicalBlock(scope: !167, file: !3, line: 26, column: 31)
!167 = distinct !DILexicalBlock(scope: !137, file: !3, line: 26, column: 7)
!168 = !DILocalVariable(name: "ip6", scope: !169, file: !3, line: 32, type: !63)
!169 = distinct !DILexicalBlock(scope: !170, file: !3, line: 31, column: 39)
!170 = distinct !DILexicalBlock(scope: !167, file: !3, line: 31, column: 14)
!171 = !DILocalVariable(name: "stat", scope: !137, file: !3, line: 37, type: !111)
!172 = !DILocalVariable(name: "c", arg: 1, scope: !173, file: !6, line: 373, type: !176)
!173 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !174, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !177, keyInstructions: true)
!174 = !DISubroutineType(types: !175)
!175 = !{!28, !176, !61}
!176 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !152, size: 64)
!177 = !{!172, !178, !179}
!178 = !DILocalVariable(name: "size", arg: 2, scope: !173, file: !6, line: 373, type: !61)
!179 = !DILocalVariable(name: "at", scope: !173, file: !6, line: 374, type: !28)
!180 = !DILocation(line: 0, scope: !173, inlinedAt: !181)
!181 = distinct !DILocation(line: 13, column: 24, scope: !137)
!182 = !DILocation(line: 0, scope: !173, inlinedAt: !183)
!183 = distinct !DILocation(line: 21, column: 28, scope: !163)
!184 = !DILocation(line: 0, scope: !173, inlinedAt: !185)
!185 = distinct !DILocation(line: 27, column: 24, scope: !166)
!186 = !DILocation(line: 0, scope: !173, inlinedAt: !187)
!187 = distinct !DILocation(line: 32, column: 26, scope: !169)
!188 = distinct !DIAssignID()
!189 = !DILocation(line: 0, scope: !137)
!190 = !DILocation(line: 10, column: 21, scope: !137, atomGroup: 1, atomRank: 4)
!191 = !{!192, !134, i64 0}
!192 = !{!"xdp_md", !134, i64 0, !134, i64 4, !134, i64 8, !134, i64 12, !134, i64 16, !134, i64 20}
!193 = !DILocation(line: 10, column: 21, scope: !137, atomGroup: 1, atomRank: 3)
!194 = !DILocation(line: 10, column: 21, scope: !137, atomGroup: 1, atomRank: 2)
!195 = !DILocation(line: 10, column: 21, scope: !137)
!196 = !{!192, !134, i64 4}
!197 = !DILocation(line: 11, column: 3, scope: !137)
!198 = !DILocation(line: 11, column: 7, scope: !137, atomGroup: 2, atomRank: 1)
!199 = distinct !DIAssignID()
!200 = !DILocation(line: 12, column: 20, scope: !137, atomGroup: 3, atomRank: 2)
!201 = !DILocation(line: 375, column: 10, scope: !202, inlinedAt: !181)
!202 = distinct !DILexicalBlock(scope: !173, file: !6, line: 375, column: 7)
!203 = !DILocation(line: 375, column: 17, scope: !202, inlinedAt: !181, atomGroup: 2, atomRank: 2)
!204 = !DILocation(line: 375, column: 17, scope: !202, inlinedAt: !181, atomGroup: 2, atomRank: 1)
!205 = !DILocation(line: 16, column: 20, scope: !137)
!206 = !DILocation(line: 0, scope: !161)
!207 = !{!208, !208, i64 0}
!208 = !{!"short", !135, i64 0}
!209 = !DILocation(line: 19, column: 34, scope: !210, atomGroup: 11, atomRank: 1)
!210 = distinct !DILexicalBlock(scope: !163, file: !3, line: 19, column: 9)
!211 = !DILocation(line: 375, column: 10, scope: !202, inlinedAt: !183)
!212 = !DILocation(line: 375, column: 17, scope: !202, inlinedAt: !183, atomGroup: 2, atomRank: 2)
!213 = !DILocation(line: 375, column: 17, scope: !202, inlinedAt: !183, atomGroup: 2, atomRank: 1)
!214 = !DILocation(line: 0, scope: !163)
!215 = !DILocation(line: 24, column: 19, scope: !163)
!216 = !DILocation(line: 19, column: 34, scope: !210, atomGroup: 42, atomRank: 1)
!217 = !DILocation(line: 375, column: 17, scope: !202, inlinedAt: !183, atomGroup: 43, atomRank: 2)
!218 = !DILocation(line: 375, column: 17, scope: !202, inlinedAt: !183, atomGroup: 43, atomRank: 1)
!219 = !DILocation(line: 26, column: 13, scope: !167, atomGroup: 20, atomRank: 1)
!220 = !DILocation(line: 375, column: 10, scope: !202, inlinedAt: !185)
!221 = !DILocation(line: 375, column: 17, scope: !202, inlinedAt: !185, atomGroup: 2, atomRank: 2)
!222 = !DILocation(line: 375, column: 17, scope: !202, inlinedAt: !185, atomGroup: 2, atomRank: 1)
!223 = !DILocation(line: 0, scope: !166)
!224 = !DILocation(line: 30, column: 15, scope: !166)
!225 = distinct !DIAssignID()
!226 = !DILocation(line: 375, column: 10, scope: !202, inlinedAt: !187)
!227 = !DILocation(line: 375, column: 17, scope: !202, inlinedAt: !187, atomGroup: 2, atomRank: 2)
!228 = !DILocation(line: 375, column: 17, scope: !202, inlinedAt: !187, atomGroup: 2, atomRank: 1)
!229 = !DILocation(line: 0, scope: !169)
!230 = !DILocation(line: 35, column: 16, scope: !169)
!231 = !DILocation(line: 0, scope: !167)
!232 = !{!135, !135, i64 0}
!233 = !DILocation(line: 37, column: 23, scope: !137, atomGroup: 30, atomRank: 2)
!234 = !DILocation(line: 38, column: 7, scope: !235, atomGroup: 31, atomRank: 2)
!235 = distinct !DILexicalBlock(scope: !137, file: !3, line: 38, column: 7)
!236 = !DILocation(line: 38, column: 7, scope: !235, atomGroup: 31, atomRank: 1)
!237 = !DILocation(line: 39, column: 18, scope: !238)
!238 = distinct !DILexicalBlock(scope: !235, file: !3, line: 38, column: 13)
!239 = !{!240, !241, i64 0}
!240 = !{!"stat", !241, i64 0, !241, i64 8}
!241 = !{!"long long", !135, i64 0}
!242 = !DILocation(line: 39, column: 18, scope: !238, atomGroup: 32, atomRank: 2)
!243 = !DILocation(line: 39, column: 18, scope: !238, atomGroup: 32, atomRank: 1)
!244 = !DILocation(line: 40, column: 11, scope: !238)
!245 = !DILocation(line: 40, column: 17, scope: !238)
!246 = !{!240, !241, i64 8}
!247 = !DILocation(line: 40, column: 17, scope: !238, atomGroup: 33, atomRank: 2)
!248 = !DILocation(line: 40, column: 17, scope: !238, atomGroup: 33, atomRank: 1)
!249 = !DILocation(line: 41, column: 3, scope: !238)
!250 = !DILocation(line: 42, column: 10, scope: !137)
!251 = !DILocation(line: 42, column: 14, scope: !137)
!252 = !DILocation(line: 42, column: 10, scope: !137, atomGroup: 34, atomRank: 2)
!253 = !DILocation(line: 43, column: 1, scope: !137)
!254 = !DILocation(line: 43, column: 1, scope: !137, atomGroup: 35, atomRank: 1)
