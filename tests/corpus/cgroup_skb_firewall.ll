; ModuleID = 'cgroup_skb_firewall.c'
source_filename = "cgroup_skb_firewall.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }
%struct.in6 = type { %union.anon }
%union.anon = type { [4 x i32] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@blocked4 = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !66
@blocked6 = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !85
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @blocked4, ptr @blocked6, ptr @firewall], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @firewall(ptr noundef readonly captures(none) %0) #0 section "cgroup_skb/ingress" !dbg !120 {
    #dbg_value(ptr poison, !177, !DIExpression(), !185)
    #dbg_value(ptr poison, !177, !DIExpression(), !187)
  %2 = alloca i32, align 4, !DIAssignID !189
    #dbg_assign(i1 poison, !173, !DIExpression(), !189, ptr %2, !DIExpression(), !190)
  %3 = alloca i8, align 1, !DIAssignID !191
    #dbg_assign(i1 poison, !174, !DIExpression(), !191, ptr %3, !DIExpression(), !190)
  %4 = alloca %struct.in6, align 4, !DIAssignID !192
    #dbg_assign(i1 poison, !176, !DIExpression(), !192, ptr %4, !DIExpression(), !193)
    #dbg_value(ptr %0, !164, !DIExpression(), !193)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 76, !dbg !194
  %6 = load i32, ptr %5, align 4, !dbg !195, !tbaa !196
  %7 = zext i32 %6 to i64, !dbg !199
  %8 = inttoptr i64 %7 to ptr, !dbg !200
    #dbg_value(ptr %8, !165, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !193)
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 80, !dbg !194
  %10 = load i32, ptr %9, align 8, !dbg !195, !tbaa !201
  %11 = zext i32 %10 to i64, !dbg !199
  %12 = inttoptr i64 %11 to ptr, !dbg !200
    #dbg_value(ptr %12, !165, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !193)
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 88, !dbg !202
  %14 = load i32, ptr %13, align 8, !dbg !202, !tbaa !203
  %15 = icmp eq i32 %14, 2, !dbg !204
  br i1 %15, label %20, label %16, !dbg !205

16:                                               ; preds = %1
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !206
  %18 = load i32, ptr %17, align 8, !dbg !206, !tbaa !207
  %19 = icmp eq i32 %18, 8, !dbg !208
  br i1 %19, label %20, label %36, !dbg !209

20:                                               ; preds = %16, %1
    #dbg_value(ptr undef, !177, !DIExpression(), !185)
    #dbg_value(i32 20, !183, !DIExpression(), !185)
    #dbg_value(ptr %8, !184, !DIExpression(), !185)
  %21 = getelementptr inbounds nuw i8, ptr %8, i64 20, !dbg !210
  %22 = icmp samesign ugt ptr %21, %12, !dbg !212
    #dbg_value(ptr %21, !165, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !193)
    #dbg_value(ptr %8, !170, !DIExpression(), !190)
  %23 = icmp eq i32 %6, 0
  %24 = or i1 %23, %22, !dbg !213
  br i1 %24, label %45, label %25, !dbg !213

25:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !214
  %26 = getelementptr inbounds nuw i8, ptr %8, i64 12, !dbg !215
  %27 = load i32, ptr %26, align 4, !dbg !216, !tbaa !217
  store i32 %27, ptr %2, align 4, !dbg !220, !tbaa !116, !DIAssignID !221
    #dbg_assign(i32 %27, !173, !DIExpression(), !221, ptr %2, !DIExpression(), !190)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !222
  store i8 1, ptr %3, align 1, !dbg !223, !tbaa !224, !DIAssignID !225
    #dbg_assign(i8 1, !174, !DIExpression(), !225, ptr %3, !DIExpression(), !190)
  %28 = getelementptr inbounds nuw i8, ptr %8, i64 8, !dbg !226
  %29 = load i8, ptr %28, align 4, !dbg !226, !tbaa !228
  %30 = icmp eq i8 %29, 0, !dbg !229
  br i1 %30, label %31, label %33, !dbg !230

31:                                               ; preds = %25
  %32 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @blocked4, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !231
  br label %33, !dbg !231

33:                                               ; preds = %31, %25
  %34 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @blocked4, ptr noundef nonnull %2) #3, !dbg !232
  %35 = icmp eq ptr %34, null, !dbg !233
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !234
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !234
  br label %45

36:                                               ; preds = %16
    #dbg_value(ptr undef, !177, !DIExpression(), !187)
    #dbg_value(i32 40, !183, !DIExpression(), !187)
    #dbg_value(ptr %8, !184, !DIExpression(), !187)
  %37 = getelementptr inbounds nuw i8, ptr %8, i64 40, !dbg !235
  %38 = icmp samesign ugt ptr %37, %12, !dbg !236
    #dbg_value(ptr %37, !165, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !193)
    #dbg_value(ptr %8, !175, !DIExpression(), !193)
  %39 = icmp eq i32 %6, 0
  %40 = or i1 %39, %38, !dbg !237
  br i1 %40, label %45, label %41, !dbg !237

41:                                               ; preds = %36
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #3, !dbg !238
  %42 = getelementptr inbounds nuw i8, ptr %8, i64 8, !dbg !239
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %4, ptr noundef nonnull align 4 dereferenceable(16) %42, i64 16, i1 false), !dbg !240, !tbaa.struct !241, !DIAssignID !242
    #dbg_assign(i1 poison, !176, !DIExpression(), !242, ptr %4, !DIExpression(), !193)
  %43 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @blocked6, ptr noundef nonnull %4) #3, !dbg !243
  %44 = icmp eq ptr %43, null, !dbg !244
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #3, !dbg !245
  br label %45

45:                                               ; preds = %36, %20, %41, %33
  %46 = phi i1 [ false, %36 ], [ %35, %33 ], [ %44, %41 ], [ false, %20 ]
  %47 = zext i1 %46 to i32, !dbg !193
  ret i32 %47, !dbg !246
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!110, !111, !112, !113, !114}
!llvm.ident = !{!115}
!llvm.errno.tbaa = !{!116}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !108, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !12, globals: !65, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cgroup_skb_firewall.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!13, !14, !15, !34}
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!14 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !16, size: 64)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !17)
!17 = !{!18, !21, !22, !23, !26, !27, !28, !29, !30, !31, !33}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !16, file: !6, line: 323, baseType: !19, size: 4, flags: DIFlagBitField, extraData: i64 0)
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !20)
!20 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !16, file: !6, line: 323, baseType: !19, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !16, file: !6, line: 324, baseType: !19, size: 8, offset: 8)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !16, file: !6, line: 325, baseType: !24, size: 16, offset: 16)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !25)
!25 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !16, file: !6, line: 325, baseType: !24, size: 16, offset: 32)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !16, file: !6, line: 325, baseType: !24, size: 16, offset: 48)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !16, file: !6, line: 326, baseType: !19, size: 8, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !16, file: !6, line: 326, baseType: !19, size: 8, offset: 72)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !16, file: !6, line: 327, baseType: !24, size: 16, offset: 80)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !16, file: !6, line: 328, baseType: !32, size: 32, offset: 96)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !16, file: !6, line: 328, baseType: !32, size: 32, offset: 128)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ip6hdr", file: !6, line: 337, size: 320, elements: !36)
!36 = !{!37, !38, !39, !43, !44, !45, !46, !64}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !35, file: !6, line: 338, baseType: !19, size: 4, flags: DIFlagBitField, extraData: i64 0)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !35, file: !6, line: 338, baseType: !19, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "flow_lbl", scope: !35, file: !6, line: 339, baseType: !40, size: 24, offset: 8)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 24, elements: !41)
!41 = !{!42}
!42 = !DISubrange(count: 3)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "payload_len", scope: !35, file: !6, line: 340, baseType: !24, size: 16, offset: 32)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "nexthdr", scope: !35, file: !6, line: 341, baseType: !19, size: 8, offset: 48)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "hop_limit", scope: !35, file: !6, line: 341, baseType: !19, size: 8, offset: 56)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !35, file: !6, line: 342, baseType: !47, size: 128, offset: 64)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "in6", file: !6, line: 330, size: 128, elements: !48)
!48 = !{!49}
!49 = !DIDerivedType(tag: DW_TAG_member, scope: !47, file: !6, line: 331, baseType: !50, size: 128)
!50 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !47, file: !6, line: 331, size: 128, elements: !51)
!51 = !{!52, !56, !60}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !50, file: !6, line: 332, baseType: !53, size: 128)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 128, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 16)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !50, file: !6, line: 333, baseType: !57, size: 128)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 128, elements: !58)
!58 = !{!59}
!59 = !DISubrange(count: 8)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !50, file: !6, line: 334, baseType: !61, size: 128)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 128, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: 4)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !35, file: !6, line: 342, baseType: !47, size: 128, offset: 192)
!65 = !{!0, !66, !85, !94, !103}
!66 = !DIGlobalVariableExpression(var: !67, expr: !DIExpression())
!67 = distinct !DIGlobalVariable(name: "blocked4", scope: !2, file: !3, line: 4, type: !68, isLocal: false, isDefinition: true)
!68 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !69)
!69 = !{!70, !76, !81, !83}
!70 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !68, file: !3, line: 4, baseType: !71, size: 64)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !73, size: 32, elements: !74)
!73 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!74 = !{!75}
!75 = !DISubrange(count: 1)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !68, file: !3, line: 4, baseType: !77, size: 64, offset: 64)
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64)
!78 = !DICompositeType(tag: DW_TAG_array_type, baseType: !73, size: 4096, elements: !79)
!79 = !{!80}
!80 = !DISubrange(count: 128)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !68, file: !3, line: 4, baseType: !82, size: 64, offset: 128)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !68, file: !3, line: 4, baseType: !84, size: 64, offset: 192)
!84 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!85 = !DIGlobalVariableExpression(var: !86, expr: !DIExpression())
!86 = distinct !DIGlobalVariable(name: "blocked6", scope: !2, file: !3, line: 5, type: !87, isLocal: false, isDefinition: true)
!87 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 5, size: 256, elements: !88)
!88 = !{!89, !90, !91, !93}
!89 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !87, file: !3, line: 5, baseType: !71, size: 64)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !87, file: !3, line: 5, baseType: !77, size: 64, offset: 64)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !87, file: !3, line: 5, baseType: !92, size: 64, offset: 128)
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !87, file: !3, line: 5, baseType: !84, size: 64, offset: 192)
!94 = !DIGlobalVariableExpression(var: !95, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!95 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !96, isLocal: true, isDefinition: true)
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64)
!97 = !DISubroutineType(types: !98)
!98 = !{!14, !13, !99, !99, !101}
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!101 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !102)
!102 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!103 = !DIGlobalVariableExpression(var: !104, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!104 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !105, isLocal: true, isDefinition: true)
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64)
!106 = !DISubroutineType(types: !107)
!107 = !{!13, !13, !99}
!108 = !DICompositeType(tag: DW_TAG_array_type, baseType: !109, size: 32, elements: !62)
!109 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!110 = !{i32 7, !"Dwarf Version", i32 5}
!111 = !{i32 2, !"Debug Info Version", i32 3}
!112 = !{i32 1, !"wchar_size", i32 4}
!113 = !{i32 7, !"frame-pointer", i32 2}
!114 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!115 = !{!"clang version 22.1.8"}
!116 = !{!117, !117, i64 0}
!117 = !{!"int", !118, i64 0}
!118 = !{!"omnipotent char", !119, i64 0}
!119 = !{!"Simple C/C++ TBAA"}
!120 = distinct !DISubprogram(name: "firewall", scope: !3, file: !3, line: 7, type: !121, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !163, keyInstructions: true)
!121 = !DISubroutineType(types: !122)
!122 = !{!73, !123}
!123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !124, size: 64)
!124 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !125)
!125 = !{!126, !127, !128, !129, !130, !131, !132, !133, !134, !135, !136, !137, !138, !142, !143, !144, !145, !146, !147, !148, !149, !150, !151, !152, !153, !154, !155, !156, !157, !158, !159, !160, !161, !162}
!126 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !124, file: !6, line: 210, baseType: !32, size: 32)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !124, file: !6, line: 210, baseType: !32, size: 32, offset: 32)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !124, file: !6, line: 210, baseType: !32, size: 32, offset: 64)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !124, file: !6, line: 210, baseType: !32, size: 32, offset: 96)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !124, file: !6, line: 210, baseType: !32, size: 32, offset: 128)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !124, file: !6, line: 210, baseType: !32, size: 32, offset: 160)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !124, file: !6, line: 210, baseType: !32, size: 32, offset: 192)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !124, file: !6, line: 211, baseType: !32, size: 32, offset: 224)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !124, file: !6, line: 211, baseType: !32, size: 32, offset: 256)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !124, file: !6, line: 211, baseType: !32, size: 32, offset: 288)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !124, file: !6, line: 211, baseType: !32, size: 32, offset: 320)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !124, file: !6, line: 211, baseType: !32, size: 32, offset: 352)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !124, file: !6, line: 211, baseType: !139, size: 160, offset: 384)
!139 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 160, elements: !140)
!140 = !{!141}
!141 = !DISubrange(count: 5)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !124, file: !6, line: 211, baseType: !32, size: 32, offset: 544)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !124, file: !6, line: 212, baseType: !32, size: 32, offset: 576)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !124, file: !6, line: 212, baseType: !32, size: 32, offset: 608)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !124, file: !6, line: 212, baseType: !32, size: 32, offset: 640)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !124, file: !6, line: 212, baseType: !32, size: 32, offset: 672)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !124, file: !6, line: 212, baseType: !32, size: 32, offset: 704)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !124, file: !6, line: 212, baseType: !32, size: 32, offset: 736)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !124, file: !6, line: 212, baseType: !32, size: 32, offset: 768)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !124, file: !6, line: 213, baseType: !61, size: 128, offset: 800)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !124, file: !6, line: 213, baseType: !61, size: 128, offset: 928)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !124, file: !6, line: 213, baseType: !32, size: 32, offset: 1056)
!153 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !124, file: !6, line: 213, baseType: !32, size: 32, offset: 1088)
!154 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !124, file: !6, line: 213, baseType: !32, size: 32, offset: 1120)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !124, file: !6, line: 214, baseType: !101, size: 64, offset: 1152)
!156 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !124, file: !6, line: 214, baseType: !101, size: 64, offset: 1216)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !124, file: !6, line: 215, baseType: !32, size: 32, offset: 1280)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !124, file: !6, line: 215, baseType: !32, size: 32, offset: 1312)
!159 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !124, file: !6, line: 216, baseType: !101, size: 64, offset: 1344)
!160 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !124, file: !6, line: 217, baseType: !32, size: 32, offset: 1408)
!161 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !124, file: !6, line: 218, baseType: !19, size: 8, offset: 1440)
!162 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !124, file: !6, line: 219, baseType: !101, size: 64, offset: 1472)
!163 = !{!164, !165, !170, !173, !174, !175, !176}
!164 = !DILocalVariable(name: "skb", arg: 1, scope: !120, file: !3, line: 7, type: !123)
!165 = !DILocalVariable(name: "c", scope: !120, file: !3, line: 8, type: !166)
!166 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !167)
!167 = !{!168, !169}
!168 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !166, file: !6, line: 370, baseType: !13, size: 64)
!169 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !166, file: !6, line: 370, baseType: !13, size: 64, offset: 64)
!170 = !DILocalVariable(name: "ip", scope: !171, file: !3, line: 10, type: !15)
!171 = distinct !DILexicalBlock(scope: !172, file: !3, line: 9, column: 59)
!172 = distinct !DILexicalBlock(scope: !120, file: !3, line: 9, column: 7)
!173 = !DILocalVariable(name: "key", scope: !171, file: !3, line: 13, type: !32)
!174 = !DILocalVariable(name: "one", scope: !171, file: !3, line: 14, type: !19)
!175 = !DILocalVariable(name: "ip6", scope: !120, file: !3, line: 19, type: !34)
!176 = !DILocalVariable(name: "key", scope: !120, file: !3, line: 22, type: !47)
!177 = !DILocalVariable(name: "c", arg: 1, scope: !178, file: !6, line: 373, type: !181)
!178 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !179, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !182, keyInstructions: true)
!179 = !DISubroutineType(types: !180)
!180 = !{!13, !181, !32}
!181 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !166, size: 64)
!182 = !{!177, !183, !184}
!183 = !DILocalVariable(name: "size", arg: 2, scope: !178, file: !6, line: 373, type: !32)
!184 = !DILocalVariable(name: "at", scope: !178, file: !6, line: 374, type: !13)
!185 = !DILocation(line: 0, scope: !178, inlinedAt: !186)
!186 = distinct !DILocation(line: 10, column: 24, scope: !171)
!187 = !DILocation(line: 0, scope: !178, inlinedAt: !188)
!188 = distinct !DILocation(line: 19, column: 24, scope: !120)
!189 = distinct !DIAssignID()
!190 = !DILocation(line: 0, scope: !171)
!191 = distinct !DIAssignID()
!192 = distinct !DIAssignID()
!193 = !DILocation(line: 0, scope: !120)
!194 = !DILocation(line: 8, column: 21, scope: !120)
!195 = !DILocation(line: 8, column: 21, scope: !120, atomGroup: 1, atomRank: 4)
!196 = !{!197, !117, i64 76}
!197 = !{!"__sk_buff", !117, i64 0, !117, i64 4, !117, i64 8, !117, i64 12, !117, i64 16, !117, i64 20, !117, i64 24, !117, i64 28, !117, i64 32, !117, i64 36, !117, i64 40, !117, i64 44, !118, i64 48, !117, i64 68, !117, i64 72, !117, i64 76, !117, i64 80, !117, i64 84, !117, i64 88, !117, i64 92, !117, i64 96, !118, i64 100, !118, i64 116, !117, i64 132, !117, i64 136, !117, i64 140, !198, i64 144, !198, i64 152, !117, i64 160, !117, i64 164, !198, i64 168, !117, i64 176, !118, i64 180, !198, i64 184}
!198 = !{!"long long", !118, i64 0}
!199 = !DILocation(line: 8, column: 21, scope: !120, atomGroup: 1, atomRank: 3)
!200 = !DILocation(line: 8, column: 21, scope: !120, atomGroup: 1, atomRank: 2)
!201 = !{!197, !117, i64 80}
!202 = !DILocation(line: 9, column: 12, scope: !172)
!203 = !{!197, !117, i64 88}
!204 = !DILocation(line: 9, column: 19, scope: !172, atomGroup: 2, atomRank: 2)
!205 = !DILocation(line: 9, column: 24, scope: !172, atomGroup: 2, atomRank: 1)
!206 = !DILocation(line: 9, column: 32, scope: !172)
!207 = !{!197, !117, i64 16}
!208 = !DILocation(line: 9, column: 41, scope: !172, atomGroup: 3, atomRank: 2)
!209 = !DILocation(line: 9, column: 24, scope: !172, atomGroup: 3, atomRank: 1)
!210 = !DILocation(line: 375, column: 10, scope: !211, inlinedAt: !186)
!211 = distinct !DILexicalBlock(scope: !178, file: !6, line: 375, column: 7)
!212 = !DILocation(line: 375, column: 17, scope: !211, inlinedAt: !186, atomGroup: 2, atomRank: 2)
!213 = !DILocation(line: 375, column: 17, scope: !211, inlinedAt: !186, atomGroup: 2, atomRank: 1)
!214 = !DILocation(line: 13, column: 5, scope: !171)
!215 = !DILocation(line: 13, column: 19, scope: !171)
!216 = !DILocation(line: 13, column: 19, scope: !171, atomGroup: 7, atomRank: 2)
!217 = !{!218, !117, i64 12}
!218 = !{!"iphdr", !118, i64 0, !118, i64 0, !118, i64 1, !219, i64 2, !219, i64 4, !219, i64 6, !118, i64 8, !118, i64 9, !219, i64 10, !117, i64 12, !117, i64 16}
!219 = !{!"short", !118, i64 0}
!220 = !DILocation(line: 13, column: 9, scope: !171, atomGroup: 7, atomRank: 1)
!221 = distinct !DIAssignID()
!222 = !DILocation(line: 14, column: 5, scope: !171)
!223 = !DILocation(line: 14, column: 8, scope: !171, atomGroup: 8, atomRank: 1)
!224 = !{!118, !118, i64 0}
!225 = distinct !DIAssignID()
!226 = !DILocation(line: 15, column: 13, scope: !227)
!227 = distinct !DILexicalBlock(scope: !171, file: !3, line: 15, column: 9)
!228 = !{!218, !118, i64 8}
!229 = !DILocation(line: 15, column: 17, scope: !227, atomGroup: 9, atomRank: 2)
!230 = !DILocation(line: 15, column: 17, scope: !227, atomGroup: 9, atomRank: 1)
!231 = !DILocation(line: 16, column: 7, scope: !227)
!232 = !DILocation(line: 17, column: 13, scope: !171)
!233 = !DILocation(line: 17, column: 12, scope: !171)
!234 = !DILocation(line: 18, column: 3, scope: !172)
!235 = !DILocation(line: 375, column: 10, scope: !211, inlinedAt: !188)
!236 = !DILocation(line: 375, column: 17, scope: !211, inlinedAt: !188, atomGroup: 2, atomRank: 2)
!237 = !DILocation(line: 375, column: 17, scope: !211, inlinedAt: !188, atomGroup: 2, atomRank: 1)
!238 = !DILocation(line: 22, column: 3, scope: !120)
!239 = !DILocation(line: 22, column: 25, scope: !120)
!240 = !DILocation(line: 22, column: 25, scope: !120, atomGroup: 14, atomRank: 1)
!241 = !{i64 0, i64 16, !224}
!242 = distinct !DIAssignID()
!243 = !DILocation(line: 23, column: 11, scope: !120)
!244 = !DILocation(line: 23, column: 10, scope: !120)
!245 = !DILocation(line: 24, column: 1, scope: !120)
!246 = !DILocation(line: 24, column: 1, scope: !120, atomGroup: 16, atomRank: 1)
