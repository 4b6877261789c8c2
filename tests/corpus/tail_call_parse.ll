; ModuleID = 'tail_call_parse.c'
source_filename = "tail_call_parse.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@bytes = dso_local local_unnamed_addr global [4 x i64] zeroinitializer, align 8, !dbg !103
@stages = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !90
@llvm.compiler.used = appending global [5 x ptr] [ptr @LICENSE, ptr @ip4, ptr @ip6, ptr @link, ptr @stages], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @link(ptr noundef %0) #0 section "xdp" !dbg !125 {
    #dbg_value(ptr poison, !145, !DIExpression(), !153)
    #dbg_value(ptr %0, !138, !DIExpression(), !155)
  %2 = load i32, ptr %0, align 4, !dbg !156, !tbaa !157
  %3 = zext i32 %2 to i64, !dbg !159
  %4 = inttoptr i64 %3 to ptr, !dbg !160
    #dbg_value(ptr %4, !139, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !161
  %6 = load i32, ptr %5, align 4, !dbg !156, !tbaa !162
  %7 = zext i32 %6 to i64, !dbg !159
  %8 = inttoptr i64 %7 to ptr, !dbg !160
    #dbg_value(ptr %8, !139, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !155)
    #dbg_value(ptr undef, !145, !DIExpression(), !153)
    #dbg_value(i32 14, !151, !DIExpression(), !153)
    #dbg_value(ptr %4, !152, !DIExpression(), !153)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !163
  %10 = icmp samesign ugt ptr %9, %8, !dbg !165
    #dbg_value(ptr %9, !139, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %4, !144, !DIExpression(), !155)
  %11 = icmp eq i32 %2, 0
  %12 = or i1 %11, %10, !dbg !166
  br i1 %12, label %24, label %13, !dbg !166

13:                                               ; preds = %1
  %14 = ptrtoint ptr %9 to i64, !dbg !167
  %15 = sub nsw i64 %7, %14, !dbg !167
  %16 = load i64, ptr @bytes, align 8, !dbg !168, !tbaa !169
  %17 = add i64 %15, %16, !dbg !171
  store i64 %17, ptr @bytes, align 8, !dbg !172, !tbaa !169
  %18 = getelementptr inbounds nuw i8, ptr %4, i64 12, !dbg !173
  %19 = load i16, ptr %18, align 1, !dbg !173, !tbaa !175
  switch i16 %19, label %24 [
    i16 8, label %21
    i16 -8826, label %20
  ], !dbg !178

20:                                               ; preds = %13
  br label %21, !dbg !179

21:                                               ; preds = %13, %20
  %22 = phi i32 [ 2, %20 ], [ 1, %13 ]
  %23 = tail call i64 inttoptr (i64 12 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull @stages, i32 noundef %22) #3, !dbg !181
  br label %24, !dbg !182

24:                                               ; preds = %21, %1, %13
  %25 = phi i32 [ 1, %1 ], [ 2, %13 ], [ 2, %21 ], !dbg !155
  ret i32 %25, !dbg !182
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 4) i32 @ip4(ptr noundef readonly captures(none) %0) #1 section "xdp" !dbg !183 {
    #dbg_value(ptr poison, !145, !DIExpression(), !189)
    #dbg_value(ptr poison, !145, !DIExpression(), !191)
    #dbg_value(ptr %0, !185, !DIExpression(), !193)
  %2 = load i32, ptr %0, align 4, !dbg !194, !tbaa !157
  %3 = zext i32 %2 to i64, !dbg !195
  %4 = inttoptr i64 %3 to ptr, !dbg !196
    #dbg_value(ptr %4, !186, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !193)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !197
  %6 = load i32, ptr %5, align 4, !dbg !194, !tbaa !162
  %7 = zext i32 %6 to i64, !dbg !195
  %8 = inttoptr i64 %7 to ptr, !dbg !196
    #dbg_value(ptr %8, !186, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !193)
    #dbg_value(ptr undef, !145, !DIExpression(), !189)
    #dbg_value(i32 14, !151, !DIExpression(), !189)
    #dbg_value(ptr %4, !152, !DIExpression(), !189)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !198
  %10 = icmp samesign ule ptr %9, %8, !dbg !199
  %11 = select i1 %10, ptr %9, ptr %4, !dbg !200
    #dbg_value(ptr %11, !186, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !193)
    #dbg_value(ptr poison, !187, !DIExpression(), !193)
    #dbg_value(ptr undef, !145, !DIExpression(), !191)
    #dbg_value(i32 20, !151, !DIExpression(), !191)
    #dbg_value(ptr %11, !152, !DIExpression(), !191)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 20, !dbg !201
  %13 = icmp samesign ugt ptr %12, %8, !dbg !202
  br i1 %13, label %30, label %14, !dbg !203

14:                                               ; preds = %1
    #dbg_value(ptr poison, !187, !DIExpression(), !193)
    #dbg_value(ptr %12, !186, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !193)
    #dbg_value(ptr %11, !188, !DIExpression(), !193)
  %15 = icmp ne i32 %2, 0, !dbg !204
  %16 = icmp ne ptr %11, null
  %17 = and i1 %15, %16, !dbg !206
  %18 = and i1 %10, %17, !dbg !206
  br i1 %18, label %19, label %30, !dbg !206

19:                                               ; preds = %14
  %20 = getelementptr inbounds nuw i8, ptr %11, i64 2, !dbg !207
  %21 = load i16, ptr %20, align 2, !dbg !207, !tbaa !208
  %22 = tail call i16 @llvm.bswap.i16(i16 %21), !dbg !210
  %23 = zext i16 %22 to i64, !dbg !210
  %24 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bytes, i64 8), align 8, !dbg !211, !tbaa !169
  %25 = add i64 %24, %23, !dbg !212
  store i64 %25, ptr getelementptr inbounds nuw (i8, ptr @bytes, i64 8), align 8, !dbg !213, !tbaa !169
  %26 = getelementptr inbounds nuw i8, ptr %11, i64 9, !dbg !214
  %27 = load i8, ptr %26, align 1, !dbg !214, !tbaa !215
  %28 = icmp eq i8 %27, 17, !dbg !216
  %29 = select i1 %28, i32 3, i32 2, !dbg !217
  br label %30, !dbg !218

30:                                               ; preds = %1, %14, %19
  %31 = phi i32 [ %29, %19 ], [ 1, %14 ], [ 1, %1 ], !dbg !193
  ret i32 %31, !dbg !219
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 3) i32 @ip6(ptr noundef readonly captures(none) %0) #1 section "xdp" !dbg !220 {
    #dbg_value(ptr poison, !145, !DIExpression(), !226)
    #dbg_value(ptr poison, !145, !DIExpression(), !228)
    #dbg_value(ptr %0, !222, !DIExpression(), !230)
  %2 = load i32, ptr %0, align 4, !dbg !231, !tbaa !157
  %3 = zext i32 %2 to i64, !dbg !232
  %4 = inttoptr i64 %3 to ptr, !dbg !233
    #dbg_value(ptr %4, !223, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !230)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !234
  %6 = load i32, ptr %5, align 4, !dbg !231, !tbaa !162
  %7 = zext i32 %6 to i64, !dbg !232
  %8 = inttoptr i64 %7 to ptr, !dbg !233
    #dbg_value(ptr %8, !223, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !230)
    #dbg_value(ptr undef, !145, !DIExpression(), !226)
    #dbg_value(i32 14, !151, !DIExpression(), !226)
    #dbg_value(ptr %4, !152, !DIExpression(), !226)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !235
  %10 = icmp samesign ule ptr %9, %8, !dbg !236
  %11 = select i1 %10, ptr %9, ptr %4, !dbg !237
    #dbg_value(ptr %11, !223, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !230)
    #dbg_value(ptr poison, !224, !DIExpression(), !230)
    #dbg_value(ptr undef, !145, !DIExpression(), !228)
    #dbg_value(i32 40, !151, !DIExpression(), !228)
    #dbg_value(ptr %11, !152, !DIExpression(), !228)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 40, !dbg !238
  %13 = icmp samesign ugt ptr %12, %8, !dbg !239
  br i1 %13, label %30, label %14, !dbg !240

14:                                               ; preds = %1
    #dbg_value(ptr poison, !224, !DIExpression(), !230)
    #dbg_value(ptr %12, !223, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !230)
    #dbg_value(ptr %11, !225, !DIExpression(), !230)
  %15 = icmp ne i32 %2, 0, !dbg !241
  %16 = icmp ne ptr %11, null
  %17 = and i1 %15, %16, !dbg !243
  %18 = and i1 %10, %17, !dbg !243
  br i1 %18, label %19, label %30, !dbg !243

19:                                               ; preds = %14
  %20 = getelementptr inbounds nuw i8, ptr %11, i64 4, !dbg !244
  %21 = load i16, ptr %20, align 4, !dbg !244, !tbaa !245
  %22 = tail call i16 @llvm.bswap.i16(i16 %21), !dbg !248
  %23 = zext i16 %22 to i64, !dbg !248
  %24 = load i64, ptr getelementptr inbounds nuw (i8, ptr @bytes, i64 16), align 8, !dbg !249, !tbaa !169
  %25 = add i64 %24, %23, !dbg !250
  store i64 %25, ptr getelementptr inbounds nuw (i8, ptr @bytes, i64 16), align 8, !dbg !251, !tbaa !169
  %26 = getelementptr inbounds nuw i8, ptr %11, i64 7, !dbg !252
  %27 = load i8, ptr %26, align 1, !dbg !252, !tbaa !253
  %28 = icmp ugt i8 %27, 1, !dbg !254
  %29 = select i1 %28, i32 2, i32 1, !dbg !255
  br label %30, !dbg !256

30:                                               ; preds = %1, %14, %19
  %31 = phi i32 [ %29, %19 ], [ 1, %14 ], [ 1, %1 ], !dbg !230
  ret i32 %31, !dbg !257
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!115, !116, !117, !118, !119}
!llvm.ident = !{!120}
!llvm.errno.tbaa = !{!121}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !113, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !27, globals: !89, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tail_call_parse.c", directory: ".")
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
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ip6hdr", file: !6, line: 337, size: 320, elements: !60)
!60 = !{!61, !62, !63, !67, !68, !69, !70, !88}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !59, file: !6, line: 338, baseType: !35, size: 4, flags: DIFlagBitField, extraData: i64 0)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !59, file: !6, line: 338, baseType: !35, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "flow_lbl", scope: !59, file: !6, line: 339, baseType: !64, size: 24, offset: 8)
!64 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !65)
!65 = !{!66}
!66 = !DISubrange(count: 3)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "payload_len", scope: !59, file: !6, line: 340, baseType: !41, size: 16, offset: 32)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "nexthdr", scope: !59, file: !6, line: 341, baseType: !35, size: 8, offset: 48)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "hop_limit", scope: !59, file: !6, line: 341, baseType: !35, size: 8, offset: 56)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !59, file: !6, line: 342, baseType: !71, size: 128, offset: 64)
!71 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "in6", file: !6, line: 330, size: 128, elements: !72)
!72 = !{!73}
!73 = !DIDerivedType(tag: DW_TAG_member, scope: !71, file: !6, line: 331, baseType: !74, size: 128)
!74 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !71, file: !6, line: 331, size: 128, elements: !75)
!75 = !{!76, !80, !84}
!76 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !74, file: !6, line: 332, baseType: !77, size: 128)
!77 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 128, elements: !78)
!78 = !{!79}
!79 = !DISubrange(count: 16)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !74, file: !6, line: 333, baseType: !81, size: 128)
!81 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 128, elements: !82)
!82 = !{!83}
!83 = !DISubrange(count: 8)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !74, file: !6, line: 334, baseType: !85, size: 128)
!85 = !DICompositeType(tag: DW_TAG_array_type, baseType: !56, size: 128, elements: !86)
!86 = !{!87}
!87 = !DISubrange(count: 4)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !59, file: !6, line: 342, baseType: !71, size: 128, offset: 192)
!89 = !{!0, !90, !103, !108}
!90 = !DIGlobalVariableExpression(var: !91, expr: !DIExpression())
!91 = distinct !DIGlobalVariable(name: "stages", scope: !2, file: !3, line: 9, type: !92, isLocal: false, isDefinition: true)
!92 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !93)
!93 = !{!94, !98, !101, !102}
!94 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !92, file: !3, line: 5, baseType: !95, size: 64)
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !96, size: 64)
!96 = !DICompositeType(tag: DW_TAG_array_type, baseType: !97, size: 96, elements: !65)
!97 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !92, file: !3, line: 6, baseType: !99, size: 64, offset: 64)
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DICompositeType(tag: DW_TAG_array_type, baseType: !97, size: 128, elements: !86)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "key_size", scope: !92, file: !3, line: 7, baseType: !99, size: 64, offset: 128)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "value_size", scope: !92, file: !3, line: 8, baseType: !99, size: 64, offset: 192)
!103 = !DIGlobalVariableExpression(var: !104, expr: !DIExpression())
!104 = distinct !DIGlobalVariable(name: "bytes", scope: !2, file: !3, line: 10, type: !105, isLocal: false, isDefinition: true)
!105 = !DICompositeType(tag: DW_TAG_array_type, baseType: !106, size: 256, elements: !86)
!106 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !107)
!107 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!108 = !DIGlobalVariableExpression(var: !109, expr: !DIExpression(DW_OP_constu, 12, DW_OP_stack_value))
!109 = distinct !DIGlobalVariable(name: "tail_call", scope: !2, file: !6, line: 111, type: !110, isLocal: true, isDefinition: true)
!110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !111, size: 64)
!111 = !DISubroutineType(types: !112)
!112 = !{!29, !28, !28, !56}
!113 = !DICompositeType(tag: DW_TAG_array_type, baseType: !114, size: 32, elements: !86)
!114 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!115 = !{i32 7, !"Dwarf Version", i32 5}
!116 = !{i32 2, !"Debug Info Version", i32 3}
!117 = !{i32 1, !"wchar_size", i32 4}
!118 = !{i32 7, !"frame-pointer", i32 2}
!119 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!120 = !{!"clang version 22.1.8"}
!121 = !{!122, !122, i64 0}
!122 = !{!"int", !123, i64 0}
!123 = !{!"omnipotent char", !124, i64 0}
!124 = !{!"Simple C/C++ TBAA"}
!125 = distinct !DISubprogram(name: "link", scope: !3, file: !3, line: 12, type: !126, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137, keyInstructions: true)
!126 = !DISubroutineType(types: !127)
!127 = !{!97, !128}
!128 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !129, size: 64)
!129 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !130)
!130 = !{!131, !132, !133, !134, !135, !136}
!131 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !129, file: !6, line: 205, baseType: !56, size: 32)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !129, file: !6, line: 205, baseType: !56, size: 32, offset: 32)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !129, file: !6, line: 205, baseType: !56, size: 32, offset: 64)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !129, file: !6, line: 205, baseType: !56, size: 32, offset: 96)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !129, file: !6, line: 205, baseType: !56, size: 32, offset: 128)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !129, file: !6, line: 206, baseType: !56, size: 32, offset: 160)
!137 = !{!138, !139, !144}
!138 = !DILocalVariable(name: "ctx", arg: 1, scope: !125, file: !3, line: 12, type: !128)
!139 = !DILocalVariable(name: "c", scope: !125, file: !3, line: 13, type: !140)
!140 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !141)
!141 = !{!142, !143}
!142 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !140, file: !6, line: 370, baseType: !28, size: 64)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !140, file: !6, line: 370, baseType: !28, size: 64, offset: 64)
!144 = !DILocalVariable(name: "eth", scope: !125, file: !3, line: 14, type: !30)
!145 = !DILocalVariable(name: "c", arg: 1, scope: !146, file: !6, line: 373, type: !149)
!146 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !147, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !150, keyInstructions: true)
!147 = !DISubroutineType(types: !148)
!148 = !{!28, !149, !56}
!149 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !140, size: 64)
!150 = !{!145, !151, !152}
!151 = !DILocalVariable(name: "size", arg: 2, scope: !146, file: !6, line: 373, type: !56)
!152 = !DILocalVariable(name: "at", scope: !146, file: !6, line: 374, type: !28)
!153 = !DILocation(line: 0, scope: !146, inlinedAt: !154)
!154 = distinct !DILocation(line: 14, column: 24, scope: !125)
!155 = !DILocation(line: 0, scope: !125)
!156 = !DILocation(line: 13, column: 21, scope: !125, atomGroup: 1, atomRank: 4)
!157 = !{!158, !122, i64 0}
!158 = !{!"xdp_md", !122, i64 0, !122, i64 4, !122, i64 8, !122, i64 12, !122, i64 16, !122, i64 20}
!159 = !DILocation(line: 13, column: 21, scope: !125, atomGroup: 1, atomRank: 3)
!160 = !DILocation(line: 13, column: 21, scope: !125, atomGroup: 1, atomRank: 2)
!161 = !DILocation(line: 13, column: 21, scope: !125)
!162 = !{!158, !122, i64 4}
!163 = !DILocation(line: 375, column: 10, scope: !164, inlinedAt: !154)
!164 = distinct !DILexicalBlock(scope: !146, file: !6, line: 375, column: 7)
!165 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !154, atomGroup: 2, atomRank: 2)
!166 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !154, atomGroup: 2, atomRank: 1)
!167 = !DILocation(line: 17, column: 21, scope: !125)
!168 = !DILocation(line: 17, column: 12, scope: !125)
!169 = !{!170, !170, i64 0}
!170 = !{!"long long", !123, i64 0}
!171 = !DILocation(line: 17, column: 12, scope: !125, atomGroup: 5, atomRank: 2)
!172 = !DILocation(line: 17, column: 12, scope: !125, atomGroup: 5, atomRank: 1)
!173 = !DILocation(line: 18, column: 12, scope: !174)
!174 = distinct !DILexicalBlock(scope: !125, file: !3, line: 18, column: 7)
!175 = !{!176, !177, i64 12}
!176 = !{!"ethhdr", !123, i64 0, !123, i64 6, !177, i64 12}
!177 = !{!"short", !123, i64 0}
!178 = !DILocation(line: 18, column: 18, scope: !174, atomGroup: 6, atomRank: 1)
!179 = !DILocation(line: 21, column: 5, scope: !180)
!180 = distinct !DILexicalBlock(scope: !174, file: !3, line: 20, column: 12)
!181 = !DILocation(line: 0, scope: !174)
!182 = !DILocation(line: 23, column: 1, scope: !125, atomGroup: 9, atomRank: 1)
!183 = distinct !DISubprogram(name: "ip4", scope: !3, file: !3, line: 25, type: !126, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !184, keyInstructions: true)
!184 = !{!185, !186, !187, !188}
!185 = !DILocalVariable(name: "ctx", arg: 1, scope: !183, file: !3, line: 25, type: !128)
!186 = !DILocalVariable(name: "c", scope: !183, file: !3, line: 26, type: !140)
!187 = !DILocalVariable(name: "eth", scope: !183, file: !3, line: 27, type: !30)
!188 = !DILocalVariable(name: "ip", scope: !183, file: !3, line: 28, type: !43)
!189 = !DILocation(line: 0, scope: !146, inlinedAt: !190)
!190 = distinct !DILocation(line: 27, column: 24, scope: !183)
!191 = !DILocation(line: 0, scope: !146, inlinedAt: !192)
!192 = distinct !DILocation(line: 28, column: 22, scope: !183)
!193 = !DILocation(line: 0, scope: !183)
!194 = !DILocation(line: 26, column: 21, scope: !183, atomGroup: 1, atomRank: 4)
!195 = !DILocation(line: 26, column: 21, scope: !183, atomGroup: 1, atomRank: 3)
!196 = !DILocation(line: 26, column: 21, scope: !183, atomGroup: 1, atomRank: 2)
!197 = !DILocation(line: 26, column: 21, scope: !183)
!198 = !DILocation(line: 375, column: 10, scope: !164, inlinedAt: !190)
!199 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !190, atomGroup: 2, atomRank: 2)
!200 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !190, atomGroup: 2, atomRank: 1)
!201 = !DILocation(line: 375, column: 10, scope: !164, inlinedAt: !192)
!202 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !192, atomGroup: 2, atomRank: 2)
!203 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !192, atomGroup: 2, atomRank: 1)
!204 = !DILocation(line: 29, column: 8, scope: !205, atomGroup: 4, atomRank: 2)
!205 = distinct !DILexicalBlock(scope: !183, file: !3, line: 29, column: 7)
!206 = !DILocation(line: 29, column: 12, scope: !205, atomGroup: 4, atomRank: 1)
!207 = !DILocation(line: 31, column: 25, scope: !183)
!208 = !{!209, !177, i64 2}
!209 = !{!"iphdr", !123, i64 0, !123, i64 0, !123, i64 1, !177, i64 2, !177, i64 4, !177, i64 6, !123, i64 8, !123, i64 9, !177, i64 10, !122, i64 12, !122, i64 16}
!210 = !DILocation(line: 31, column: 15, scope: !183)
!211 = !DILocation(line: 31, column: 12, scope: !183)
!212 = !DILocation(line: 31, column: 12, scope: !183, atomGroup: 7, atomRank: 2)
!213 = !DILocation(line: 31, column: 12, scope: !183, atomGroup: 7, atomRank: 1)
!214 = !DILocation(line: 32, column: 14, scope: !183)
!215 = !{!209, !123, i64 9}
!216 = !DILocation(line: 32, column: 23, scope: !183)
!217 = !DILocation(line: 32, column: 10, scope: !183, atomGroup: 8, atomRank: 2)
!218 = !DILocation(line: 32, column: 3, scope: !183, atomGroup: 8, atomRank: 1)
!219 = !DILocation(line: 33, column: 1, scope: !183, atomGroup: 9, atomRank: 1)
!220 = distinct !DISubprogram(name: "ip6", scope: !3, file: !3, line: 35, type: !126, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !221, keyInstructions: true)
!221 = !{!222, !223, !224, !225}
!222 = !DILocalVariable(name: "ctx", arg: 1, scope: !220, file: !3, line: 35, type: !128)
!223 = !DILocalVariable(name: "c", scope: !220, file: !3, line: 36, type: !140)
!224 = !DILocalVariable(name: "eth", scope: !220, file: !3, line: 37, type: !30)
!225 = !DILocalVariable(name: "ip6", scope: !220, file: !3, line: 38, type: !58)
!226 = !DILocation(line: 0, scope: !146, inlinedAt: !227)
!227 = distinct !DILocation(line: 37, column: 24, scope: !220)
!228 = !DILocation(line: 0, scope: !146, inlinedAt: !229)
!229 = distinct !DILocation(line: 38, column: 24, scope: !220)
!230 = !DILocation(line: 0, scope: !220)
!231 = !DILocation(line: 36, column: 21, scope: !220, atomGroup: 1, atomRank: 4)
!232 = !DILocation(line: 36, column: 21, scope: !220, atomGroup: 1, atomRank: 3)
!233 = !DILocation(line: 36, column: 21, scope: !220, atomGroup: 1, atomRank: 2)
!234 = !DILocation(line: 36, column: 21, scope: !220)
!235 = !DILocation(line: 375, column: 10, scope: !164, inlinedAt: !227)
!236 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !227, atomGroup: 2, atomRank: 2)
!237 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !227, atomGroup: 2, atomRank: 1)
!238 = !DILocation(line: 375, column: 10, scope: !164, inlinedAt: !229)
!239 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !229, atomGroup: 2, atomRank: 2)
!240 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !229, atomGroup: 2, atomRank: 1)
!241 = !DILocation(line: 39, column: 8, scope: !242, atomGroup: 4, atomRank: 2)
!242 = distinct !DILexicalBlock(scope: !220, file: !3, line: 39, column: 7)
!243 = !DILocation(line: 39, column: 12, scope: !242, atomGroup: 4, atomRank: 1)
!244 = !DILocation(line: 41, column: 26, scope: !220)
!245 = !{!246, !177, i64 4}
!246 = !{!"ip6hdr", !123, i64 0, !123, i64 0, !123, i64 1, !177, i64 4, !123, i64 6, !123, i64 7, !247, i64 8, !247, i64 24}
!247 = !{!"in6", !123, i64 0}
!248 = !DILocation(line: 41, column: 15, scope: !220)
!249 = !DILocation(line: 41, column: 12, scope: !220)
!250 = !DILocation(line: 41, column: 12, scope: !220, atomGroup: 7, atomRank: 2)
!251 = !DILocation(line: 41, column: 12, scope: !220, atomGroup: 7, atomRank: 1)
!252 = !DILocation(line: 42, column: 15, scope: !220)
!253 = !{!246, !123, i64 7}
!254 = !DILocation(line: 42, column: 25, scope: !220)
!255 = !DILocation(line: 42, column: 10, scope: !220, atomGroup: 8, atomRank: 2)
!256 = !DILocation(line: 42, column: 3, scope: !220, atomGroup: 8, atomRank: 1)
!257 = !DILocation(line: 43, column: 1, scope: !220, atomGroup: 9, atomRank: 1)
