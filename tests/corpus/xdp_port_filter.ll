; ModuleID = 'xdp_port_filter.c'
source_filename = "xdp_port_filter.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@default_action = dso_local constant i32 1, align 4, !dbg !90
@allowed = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !94
@dropped = dso_local local_unnamed_addr global i64 0, align 8, !dbg !113
@passed = dso_local local_unnamed_addr global i64 0, align 8, !dbg !117
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @allowed, ptr @filter], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @filter(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !138 {
    #dbg_value(ptr poison, !176, !DIExpression(), !184)
    #dbg_value(ptr poison, !176, !DIExpression(), !186)
    #dbg_value(ptr poison, !176, !DIExpression(), !188)
  %2 = alloca i32, align 4, !DIAssignID !190
    #dbg_assign(i1 poison, !174, !DIExpression(), !190, ptr %2, !DIExpression(), !191)
    #dbg_value(ptr %0, !151, !DIExpression(), !191)
  %3 = load i32, ptr %0, align 4, !dbg !192, !tbaa !193
  %4 = zext i32 %3 to i64, !dbg !195
  %5 = inttoptr i64 %4 to ptr, !dbg !196
    #dbg_value(ptr %5, !152, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !191)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !197
  %7 = load i32, ptr %6, align 4, !dbg !192, !tbaa !198
  %8 = zext i32 %7 to i64, !dbg !195
  %9 = inttoptr i64 %8 to ptr, !dbg !196
    #dbg_value(ptr %9, !152, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !191)
    #dbg_value(ptr undef, !176, !DIExpression(), !184)
    #dbg_value(i32 14, !182, !DIExpression(), !184)
    #dbg_value(ptr %5, !183, !DIExpression(), !184)
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 14, !dbg !199
  %11 = icmp samesign ugt ptr %10, %9, !dbg !201
    #dbg_value(ptr %10, !152, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !191)
    #dbg_value(ptr %5, !157, !DIExpression(), !191)
  %12 = icmp eq i32 %3, 0
  %13 = or i1 %12, %11, !dbg !202
  br i1 %13, label %62, label %14, !dbg !202

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 12, !dbg !203
  %16 = load i16, ptr %15, align 1, !dbg !203, !tbaa !204
  switch i16 %16, label %62 [
    i16 8, label %17
    i16 -8826, label %29
  ], !dbg !207

17:                                               ; preds = %14
    #dbg_value(ptr undef, !176, !DIExpression(), !186)
    #dbg_value(i32 20, !182, !DIExpression(), !186)
    #dbg_value(ptr %10, !183, !DIExpression(), !186)
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 34, !dbg !208
  %19 = icmp samesign ugt ptr %18, %9, !dbg !209
  br i1 %19, label %62, label %20, !dbg !210

20:                                               ; preds = %17
    #dbg_value(ptr %18, !152, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !191)
    #dbg_value(ptr %10, !167, !DIExpression(), !211)
  %21 = load i8, ptr %10, align 4, !dbg !212
  %22 = shl i8 %21, 2, !dbg !213
  %23 = and i8 %22, 60, !dbg !213
    #dbg_value(i8 %23, !170, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !211)
  %24 = icmp samesign ugt i8 %23, 19, !dbg !214
  br i1 %24, label %25, label %62, !dbg !216

25:                                               ; preds = %20
  %26 = zext nneg i8 %23 to i64, !dbg !217
    #dbg_value(i64 %26, !170, !DIExpression(), !211)
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 23, !dbg !218
    #dbg_value(i8 poison, !158, !DIExpression(), !191)
  %28 = getelementptr inbounds nuw i8, ptr %10, i64 %26, !dbg !219
    #dbg_value(ptr %28, !159, !DIExpression(), !191)
  br label %34

29:                                               ; preds = %14
    #dbg_value(ptr undef, !176, !DIExpression(), !188)
    #dbg_value(i32 40, !182, !DIExpression(), !188)
    #dbg_value(ptr %10, !183, !DIExpression(), !188)
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 54, !dbg !220
  %31 = icmp samesign ugt ptr %30, %9, !dbg !221
  br i1 %31, label %62, label %32, !dbg !222

32:                                               ; preds = %29
    #dbg_value(ptr %30, !152, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !191)
    #dbg_value(ptr %10, !171, !DIExpression(), !223)
  %33 = getelementptr inbounds nuw i8, ptr %5, i64 20, !dbg !224
    #dbg_value(i8 poison, !158, !DIExpression(), !191)
    #dbg_value(ptr %30, !159, !DIExpression(), !191)
  br label %34

34:                                               ; preds = %32, %25
  %35 = phi ptr [ %28, %25 ], [ %30, %32 ]
  %36 = phi ptr [ %27, %25 ], [ %33, %32 ]
  %37 = load i8, ptr %36, align 1, !dbg !225, !tbaa !226
    #dbg_value(i8 %37, !158, !DIExpression(), !191)
    #dbg_value(ptr %35, !159, !DIExpression(), !191)
  switch i8 %37, label %38 [
    i8 17, label %40
    i8 6, label %40
  ], !dbg !227

38:                                               ; preds = %34
  %39 = load volatile i32, ptr @default_action, align 4, !dbg !229, !tbaa !134
  br label %62, !dbg !230

40:                                               ; preds = %34, %34
  %41 = getelementptr inbounds nuw i8, ptr %35, i64 8, !dbg !231
  %42 = icmp ugt ptr %41, %9, !dbg !233
  br i1 %42, label %62, label %43, !dbg !234

43:                                               ; preds = %40
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !235
  %44 = getelementptr inbounds nuw i8, ptr %35, i64 2, !dbg !236
  %45 = load i16, ptr %44, align 2, !dbg !236, !tbaa !237
  %46 = tail call i16 @llvm.bswap.i16(i16 %45), !dbg !239
  %47 = zext i16 %46 to i32, !dbg !240
  store i32 %47, ptr %2, align 4, !dbg !241, !tbaa !134, !DIAssignID !242
    #dbg_assign(i32 %47, !174, !DIExpression(), !242, ptr %2, !DIExpression(), !191)
  %48 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @allowed, ptr noundef nonnull %2) #3, !dbg !243
    #dbg_value(ptr %48, !175, !DIExpression(), !191)
  %49 = icmp eq ptr %48, null, !dbg !244
  br i1 %49, label %53, label %50, !dbg !246

50:                                               ; preds = %43
  %51 = load i8, ptr %48, align 1, !dbg !247, !tbaa !226
  %52 = icmp eq i8 %51, 0, !dbg !248
  br i1 %52, label %53, label %57, !dbg !249

53:                                               ; preds = %50, %43
  %54 = load i64, ptr @dropped, align 8, !dbg !250, !tbaa !252
  %55 = add i64 %54, 1, !dbg !254
  store i64 %55, ptr @dropped, align 8, !dbg !255, !tbaa !252
  %56 = load volatile i32, ptr @default_action, align 4, !dbg !256, !tbaa !134
  br label %60, !dbg !257

57:                                               ; preds = %50
  %58 = load i64, ptr @passed, align 8, !dbg !258, !tbaa !252
  %59 = add i64 %58, 1, !dbg !259
  store i64 %59, ptr @passed, align 8, !dbg !260, !tbaa !252
  br label %60, !dbg !261

60:                                               ; preds = %57, %53
  %61 = phi i32 [ 2, %57 ], [ %56, %53 ], !dbg !191
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !262
  br label %62

62:                                               ; preds = %29, %17, %1, %38, %60, %14, %40, %20
  %63 = phi i32 [ 1, %29 ], [ %39, %38 ], [ 2, %14 ], [ %61, %60 ], [ 1, %17 ], [ 1, %1 ], [ 1, %20 ], [ 1, %40 ], !dbg !191
  ret i32 %63, !dbg !263
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!128, !129, !130, !131, !132}
!llvm.ident = !{!133}
!llvm.errno.tbaa = !{!134}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !126, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !27, globals: !89, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_port_filter.c", directory: ".")
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
!89 = !{!0, !90, !94, !113, !117, !119}
!90 = !DIGlobalVariableExpression(var: !91, expr: !DIExpression())
!91 = distinct !DIGlobalVariable(name: "default_action", scope: !2, file: !3, line: 5, type: !92, isLocal: false, isDefinition: true)
!92 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !93)
!93 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !56)
!94 = !DIGlobalVariableExpression(var: !95, expr: !DIExpression())
!95 = distinct !DIGlobalVariable(name: "allowed", scope: !2, file: !3, line: 4, type: !96, isLocal: false, isDefinition: true)
!96 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !97)
!97 = !{!98, !104, !109, !111}
!98 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !96, file: !3, line: 4, baseType: !99, size: 64)
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DICompositeType(tag: DW_TAG_array_type, baseType: !101, size: 64, elements: !102)
!101 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!102 = !{!103}
!103 = !DISubrange(count: 2)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !96, file: !3, line: 4, baseType: !105, size: 64, offset: 64)
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64)
!106 = !DICompositeType(tag: DW_TAG_array_type, baseType: !101, size: 2097152, elements: !107)
!107 = !{!108}
!108 = !DISubrange(count: 65536)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !96, file: !3, line: 4, baseType: !110, size: 64, offset: 128)
!110 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !96, file: !3, line: 4, baseType: !112, size: 64, offset: 192)
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!113 = !DIGlobalVariableExpression(var: !114, expr: !DIExpression())
!114 = distinct !DIGlobalVariable(name: "dropped", scope: !2, file: !3, line: 6, type: !115, isLocal: false, isDefinition: true)
!115 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !116)
!116 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!117 = !DIGlobalVariableExpression(var: !118, expr: !DIExpression())
!118 = distinct !DIGlobalVariable(name: "passed", scope: !2, file: !3, line: 6, type: !115, isLocal: false, isDefinition: true)
!119 = !DIGlobalVariableExpression(var: !120, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!120 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !121, isLocal: true, isDefinition: true)
!121 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !122, size: 64)
!122 = !DISubroutineType(types: !123)
!123 = !{!28, !28, !124}
!124 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !125, size: 64)
!125 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!126 = !DICompositeType(tag: DW_TAG_array_type, baseType: !127, size: 32, elements: !86)
!127 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!128 = !{i32 7, !"Dwarf Version", i32 5}
!129 = !{i32 2, !"Debug Info Version", i32 3}
!130 = !{i32 1, !"wchar_size", i32 4}
!131 = !{i32 7, !"frame-pointer", i32 2}
!132 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!133 = !{!"clang version 22.1.8"}
!134 = !{!135, !135, i64 0}
!135 = !{!"int", !136, i64 0}
!136 = !{!"omnipotent char", !137, i64 0}
!137 = !{!"Simple C/C++ TBAA"}
!138 = distinct !DISubprogram(name: "filter", scope: !3, file: !3, line: 8, type: !139, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !150, keyInstructions: true)
!139 = !DISubroutineType(types: !140)
!140 = !{!101, !141}
!141 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !142, size: 64)
!142 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !143)
!143 = !{!144, !145, !146, !147, !148, !149}
!144 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !142, file: !6, line: 205, baseType: !56, size: 32)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !142, file: !6, line: 205, baseType: !56, size: 32, offset: 32)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !142, file: !6, line: 205, baseType: !56, size: 32, offset: 64)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !142, file: !6, line: 205, baseType: !56, size: 32, offset: 96)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !142, file: !6, line: 205, baseType: !56, size: 32, offset: 128)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !142, file: !6, line: 206, baseType: !56, size: 32, offset: 160)
!150 = !{!151, !152, !157, !158, !159, !167, !170, !171, !174, !175}
!151 = !DILocalVariable(name: "ctx", arg: 1, scope: !138, file: !3, line: 8, type: !141)
!152 = !DILocalVariable(name: "c", scope: !138, file: !3, line: 9, type: !153)
!153 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !154)
!154 = !{!155, !156}
!155 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !153, file: !6, line: 370, baseType: !28, size: 64)
!156 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !153, file: !6, line: 370, baseType: !28, size: 64, offset: 64)
!157 = !DILocalVariable(name: "eth", scope: !138, file: !3, line: 10, type: !30)
!158 = !DILocalVariable(name: "protocol", scope: !138, file: !3, line: 13, type: !35)
!159 = !DILocalVariable(name: "udp", scope: !138, file: !3, line: 14, type: !160)
!160 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !161, size: 64)
!161 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "udphdr", file: !6, line: 351, size: 64, elements: !162)
!162 = !{!163, !164, !165, !166}
!163 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !161, file: !6, line: 352, baseType: !41, size: 16)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "dest", scope: !161, file: !6, line: 352, baseType: !41, size: 16, offset: 16)
!165 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !161, file: !6, line: 352, baseType: !41, size: 16, offset: 32)
!166 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !161, file: !6, line: 352, baseType: !41, size: 16, offset: 48)
!167 = !DILocalVariable(name: "ip", scope: !168, file: !3, line: 16, type: !43)
!168 = distinct !DILexicalBlock(scope: !169, file: !3, line: 15, column: 36)
!169 = distinct !DILexicalBlock(scope: !138, file: !3, line: 15, column: 7)
!170 = !DILocalVariable(name: "size", scope: !168, file: !3, line: 19, type: !56)
!171 = !DILocalVariable(name: "ip6", scope: !172, file: !3, line: 25, type: !58)
!172 = distinct !DILexicalBlock(scope: !173, file: !3, line: 24, column: 44)
!173 = distinct !DILexicalBlock(scope: !169, file: !3, line: 24, column: 14)
!174 = !DILocalVariable(name: "port", scope: !138, file: !3, line: 37, type: !56)
!175 = !DILocalVariable(name: "allow", scope: !138, file: !3, line: 38, type: !112)
!176 = !DILocalVariable(name: "c", arg: 1, scope: !177, file: !6, line: 373, type: !180)
!177 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !178, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !181, keyInstructions: true)
!178 = !DISubroutineType(types: !179)
!179 = !{!28, !180, !56}
!180 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !153, size: 64)
!181 = !{!176, !182, !183}
!182 = !DILocalVariable(name: "size", arg: 2, scope: !177, file: !6, line: 373, type: !56)
!183 = !DILocalVariable(name: "at", scope: !177, file: !6, line: 374, type: !28)
!184 = !DILocation(line: 0, scope: !177, inlinedAt: !185)
!185 = distinct !DILocation(line: 10, column: 24, scope: !138)
!186 = !DILocation(line: 0, scope: !177, inlinedAt: !187)
!187 = distinct !DILocation(line: 16, column: 24, scope: !168)
!188 = !DILocation(line: 0, scope: !177, inlinedAt: !189)
!189 = distinct !DILocation(line: 25, column: 26, scope: !172)
!190 = distinct !DIAssignID()
!191 = !DILocation(line: 0, scope: !138)
!192 = !DILocation(line: 9, column: 21, scope: !138, atomGroup: 1, atomRank: 4)
!193 = !{!194, !135, i64 0}
!194 = !{!"xdp_md", !135, i64 0, !135, i64 4, !135, i64 8, !135, i64 12, !135, i64 16, !135, i64 20}
!195 = !DILocation(line: 9, column: 21, scope: !138, atomGroup: 1, atomRank: 3)
!196 = !DILocation(line: 9, column: 21, scope: !138, atomGroup: 1, atomRank: 2)
!197 = !DILocation(line: 9, column: 21, scope: !138)
!198 = !{!194, !135, i64 4}
!199 = !DILocation(line: 375, column: 10, scope: !200, inlinedAt: !185)
!200 = distinct !DILexicalBlock(scope: !177, file: !6, line: 375, column: 7)
!201 = !DILocation(line: 375, column: 17, scope: !200, inlinedAt: !185, atomGroup: 2, atomRank: 2)
!202 = !DILocation(line: 375, column: 17, scope: !200, inlinedAt: !185, atomGroup: 2, atomRank: 1)
!203 = !DILocation(line: 15, column: 12, scope: !169)
!204 = !{!205, !206, i64 12}
!205 = !{!"ethhdr", !136, i64 0, !136, i64 6, !206, i64 12}
!206 = !{!"short", !136, i64 0}
!207 = !DILocation(line: 15, column: 18, scope: !169, atomGroup: 5, atomRank: 1)
!208 = !DILocation(line: 375, column: 10, scope: !200, inlinedAt: !187)
!209 = !DILocation(line: 375, column: 17, scope: !200, inlinedAt: !187, atomGroup: 2, atomRank: 2)
!210 = !DILocation(line: 375, column: 17, scope: !200, inlinedAt: !187, atomGroup: 2, atomRank: 1)
!211 = !DILocation(line: 0, scope: !168)
!212 = !DILocation(line: 19, column: 20, scope: !168)
!213 = !DILocation(line: 19, column: 24, scope: !168, atomGroup: 9, atomRank: 2)
!214 = !DILocation(line: 20, column: 14, scope: !215, atomGroup: 10, atomRank: 2)
!215 = distinct !DILexicalBlock(scope: !168, file: !3, line: 20, column: 9)
!216 = !DILocation(line: 20, column: 14, scope: !215, atomGroup: 10, atomRank: 1)
!217 = !DILocation(line: 20, column: 9, scope: !215)
!218 = !DILocation(line: 22, column: 20, scope: !168)
!219 = !DILocation(line: 23, column: 22, scope: !168, atomGroup: 13, atomRank: 2)
!220 = !DILocation(line: 375, column: 10, scope: !200, inlinedAt: !189)
!221 = !DILocation(line: 375, column: 17, scope: !200, inlinedAt: !189, atomGroup: 2, atomRank: 2)
!222 = !DILocation(line: 375, column: 17, scope: !200, inlinedAt: !189, atomGroup: 2, atomRank: 1)
!223 = !DILocation(line: 0, scope: !172)
!224 = !DILocation(line: 28, column: 21, scope: !172)
!225 = !DILocation(line: 0, scope: !169)
!226 = !{!136, !136, i64 0}
!227 = !DILocation(line: 33, column: 25, scope: !228, atomGroup: 21, atomRank: 1)
!228 = distinct !DILexicalBlock(scope: !138, file: !3, line: 33, column: 7)
!229 = !DILocation(line: 34, column: 12, scope: !228, atomGroup: 23, atomRank: 2)
!230 = !DILocation(line: 34, column: 5, scope: !228, atomGroup: 23, atomRank: 1)
!231 = !DILocation(line: 35, column: 20, scope: !232)
!232 = distinct !DILexicalBlock(scope: !138, file: !3, line: 35, column: 7)
!233 = !DILocation(line: 35, column: 25, scope: !232, atomGroup: 24, atomRank: 2)
!234 = !DILocation(line: 35, column: 25, scope: !232, atomGroup: 24, atomRank: 1)
!235 = !DILocation(line: 37, column: 3, scope: !138)
!236 = !DILocation(line: 37, column: 25, scope: !138)
!237 = !{!238, !206, i64 2}
!238 = !{!"udphdr", !206, i64 0, !206, i64 2, !206, i64 4, !206, i64 6}
!239 = !DILocation(line: 37, column: 14, scope: !138, atomGroup: 26, atomRank: 3)
!240 = !DILocation(line: 37, column: 14, scope: !138, atomGroup: 26, atomRank: 2)
!241 = !DILocation(line: 37, column: 7, scope: !138, atomGroup: 26, atomRank: 1)
!242 = distinct !DIAssignID()
!243 = !DILocation(line: 38, column: 15, scope: !138, atomGroup: 27, atomRank: 2)
!244 = !DILocation(line: 39, column: 8, scope: !245, atomGroup: 28, atomRank: 2)
!245 = distinct !DILexicalBlock(scope: !138, file: !3, line: 39, column: 7)
!246 = !DILocation(line: 39, column: 14, scope: !245, atomGroup: 28, atomRank: 1)
!247 = !DILocation(line: 39, column: 18, scope: !245)
!248 = !DILocation(line: 39, column: 18, scope: !245, atomGroup: 29, atomRank: 2)
!249 = !DILocation(line: 39, column: 14, scope: !245, atomGroup: 29, atomRank: 1)
!250 = !DILocation(line: 40, column: 12, scope: !251)
!251 = distinct !DILexicalBlock(scope: !245, file: !3, line: 39, column: 26)
!252 = !{!253, !253, i64 0}
!253 = !{!"long long", !136, i64 0}
!254 = !DILocation(line: 40, column: 12, scope: !251, atomGroup: 30, atomRank: 2)
!255 = !DILocation(line: 40, column: 12, scope: !251, atomGroup: 30, atomRank: 1)
!256 = !DILocation(line: 41, column: 12, scope: !251, atomGroup: 31, atomRank: 2)
!257 = !DILocation(line: 41, column: 5, scope: !251, atomGroup: 31, atomRank: 1)
!258 = !DILocation(line: 43, column: 9, scope: !138)
!259 = !DILocation(line: 43, column: 9, scope: !138, atomGroup: 32, atomRank: 2)
!260 = !DILocation(line: 43, column: 9, scope: !138, atomGroup: 32, atomRank: 1)
!261 = !DILocation(line: 44, column: 3, scope: !138, atomGroup: 33, atomRank: 1)
!262 = !DILocation(line: 45, column: 1, scope: !138)
!263 = !DILocation(line: 45, column: 1, scope: !138, atomGroup: 34, atomRank: 1)
