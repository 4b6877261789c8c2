; ModuleID = 'tc_load_headers.c'
source_filename = "tc_load_headers.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.iphdr = type { i8, i8, i16, i16, i16, i8, i8, i16, i32, i32 }
%struct.key = type { i32, i32, i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@flows = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !33
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @flows, ptr @flows_seen], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 -1, 3) i32 @flows_seen(ptr noundef %0) #0 section "classifier" !dbg !93 {
  %2 = alloca %struct.iphdr, align 4, !DIAssignID !160
    #dbg_assign(i1 poison, !141, !DIExpression(), !160, ptr %2, !DIExpression(), !161)
  %3 = alloca %struct.key, align 4, !DIAssignID !162
    #dbg_assign(i1 poison, !157, !DIExpression(), !162, ptr %3, !DIExpression(), !161)
  %4 = alloca i64, align 8, !DIAssignID !163
    #dbg_assign(i1 poison, !159, !DIExpression(), !163, ptr %4, !DIExpression(), !161)
    #dbg_value(ptr %0, !140, !DIExpression(), !161)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !164
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !165
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !166
  store i32 0, ptr %5, align 4, !dbg !166, !DIAssignID !167
    #dbg_assign(i32 0, !157, !DIExpression(), !167, ptr %3, !DIExpression(), !161)
    #dbg_assign(i8 0, !157, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !168, ptr poison, !DIExpression(), !161)
    #dbg_assign(i8 0, !157, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !169, ptr poison, !DIExpression(), !161)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !170
  %7 = load i32, ptr %6, align 8, !dbg !170, !tbaa !172
  %8 = icmp eq i32 %7, 8, !dbg !175
  br i1 %8, label %9, label %57, !dbg !176

9:                                                ; preds = %1
  %10 = call i64 inttoptr (i64 26 to ptr)(ptr noundef nonnull %0, i32 noundef 14, ptr noundef nonnull %2, i32 noundef 20) #3, !dbg !177
  %11 = icmp slt i64 %10, 0, !dbg !179
  br i1 %11, label %57, label %12, !dbg !180

12:                                               ; preds = %9
  %13 = load i8, ptr %2, align 4, !dbg !181
  %14 = and i8 %13, -16, !dbg !183
  %15 = icmp ne i8 %14, 64, !dbg !183
  %16 = and i8 %13, 15
  %17 = icmp samesign ult i8 %16, 5
  %18 = select i1 %15, i1 true, i1 %17, !dbg !184
  br i1 %18, label %57, label %19, !dbg !184

19:                                               ; preds = %12
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !185
  %21 = load i32, ptr %20, align 4, !dbg !186, !tbaa !187
  store i32 %21, ptr %3, align 4, !dbg !190, !tbaa !191, !DIAssignID !193
    #dbg_assign(i32 %21, !157, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !193, ptr %3, !DIExpression(), !161)
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !194
  %23 = load i32, ptr %22, align 4, !dbg !195, !tbaa !196
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !197
  store i32 %23, ptr %24, align 4, !dbg !198, !tbaa !199, !DIAssignID !200
    #dbg_assign(i32 %23, !157, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !200, ptr %24, !DIExpression(), !161)
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 9, !dbg !201
  %26 = load i8, ptr %25, align 1, !dbg !202, !tbaa !203
  %27 = zext i8 %26 to i32, !dbg !204
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 12, !dbg !205
  store i32 %27, ptr %28, align 4, !dbg !206, !tbaa !207, !DIAssignID !208
    #dbg_assign(i32 %27, !157, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !208, ptr %28, !DIExpression(), !161)
  %29 = icmp eq i8 %26, 6, !dbg !209
  %30 = icmp eq i8 %26, 17
  %31 = call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %29)
  %32 = select i1 %31, i1 true, i1 %30, !dbg !211
  br i1 %32, label %33, label %39, !dbg !211

33:                                               ; preds = %19
  %34 = shl i8 %13, 2, !dbg !212
  %35 = add nuw nsw i8 %34, 14, !dbg !213
  %36 = zext nneg i8 %35 to i32, !dbg !214
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !215
  %38 = call i64 inttoptr (i64 26 to ptr)(ptr noundef nonnull %0, i32 noundef %36, ptr noundef nonnull %37, i32 noundef 4) #3, !dbg !216
  br label %39, !dbg !216

39:                                               ; preds = %19, %33
  %40 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @flows, ptr noundef nonnull %3) #3, !dbg !217
    #dbg_value(ptr %40, !158, !DIExpression(), !161)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #3, !dbg !218
  %41 = load i32, ptr %0, align 8, !dbg !219, !tbaa !220
  %42 = zext i32 %41 to i64, !dbg !221
  store i64 %42, ptr %4, align 8, !dbg !222, !tbaa !223, !DIAssignID !224
    #dbg_assign(i64 %42, !159, !DIExpression(), !224, ptr %4, !DIExpression(), !161)
  %43 = icmp eq ptr %40, null, !dbg !225
  br i1 %43, label %47, label %44, !dbg !227

44:                                               ; preds = %39
  %45 = load i64, ptr %40, align 8, !dbg !228, !tbaa !223
  %46 = add i64 %45, %42, !dbg !229
  store i64 %46, ptr %40, align 8, !dbg !230, !tbaa !223
  br label %51, !dbg !231

47:                                               ; preds = %39
  %48 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @flows, ptr noundef nonnull %3, ptr noundef nonnull %4, i64 noundef 0) #3, !dbg !232
  %49 = load i64, ptr %4, align 8, !dbg !233, !tbaa !223
  %50 = trunc i64 %49 to i32, !dbg !234
  br label %51

51:                                               ; preds = %47, %44
  %52 = phi i32 [ %50, %47 ], [ %41, %44 ], !dbg !233
  %53 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !235
  %54 = load i32, ptr %53, align 4, !dbg !236, !tbaa !237
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !238
  store i32 %54, ptr %55, align 8, !dbg !239, !tbaa !89
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 52, !dbg !240
  store i32 %52, ptr %56, align 4, !dbg !241, !tbaa !89
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #3, !dbg !242
  br label %57

57:                                               ; preds = %12, %9, %1, %51
  %58 = phi i32 [ 0, %51 ], [ -1, %1 ], [ 2, %9 ], [ 2, %12 ], !dbg !161
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !242
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !242
  ret i32 %58, !dbg !243
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind memory(none)
declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!83, !84, !85, !86, !87}
!llvm.ident = !{!88}
!llvm.errno.tbaa = !{!89}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !79, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !32, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tc_load_headers.c", directory: ".")
!4 = !{!5, !13, !27}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 302, baseType: !14, size: 32, elements: !15)
!14 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
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
!27 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !14, size: 32, elements: !28)
!28 = !{!29, !30, !31}
!29 = !DIEnumerator(name: "ANY", value: 0)
!30 = !DIEnumerator(name: "NOEXIST", value: 1)
!31 = !DIEnumerator(name: "EXIST", value: 2)
!32 = !{!0, !33, !60, !69, !74}
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression())
!34 = distinct !DIGlobalVariable(name: "flows", scope: !2, file: !3, line: 9, type: !35, isLocal: false, isDefinition: true)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 256, elements: !36)
!36 = !{!37, !42, !47, !56}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !35, file: !3, line: 9, baseType: !38, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 288, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 9)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !35, file: !3, line: 9, baseType: !43, size: 64, offset: 64)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32768, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 1024)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !35, file: !3, line: 9, baseType: !48, size: 64, offset: 128)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", file: !3, line: 4, size: 128, elements: !50)
!50 = !{!51, !53, !54, !55}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !49, file: !3, line: 5, baseType: !52, size: 32)
!52 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !14)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !49, file: !3, line: 5, baseType: !52, size: 32, offset: 32)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "ports", scope: !49, file: !3, line: 6, baseType: !52, size: 32, offset: 64)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !49, file: !3, line: 7, baseType: !52, size: 32, offset: 96)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !35, file: !3, line: 9, baseType: !57, size: 64, offset: 192)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !59)
!59 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!60 = !DIGlobalVariableExpression(var: !61, expr: !DIExpression(DW_OP_constu, 26, DW_OP_stack_value))
!61 = distinct !DIGlobalVariable(name: "skb_load_bytes", scope: !2, file: !6, line: 122, type: !62, isLocal: true, isDefinition: true)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = !DISubroutineType(types: !64)
!64 = !{!65, !66, !52, !68, !52}
!65 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!69 = !DIGlobalVariableExpression(var: !70, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!70 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !71, isLocal: true, isDefinition: true)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!72 = !DISubroutineType(types: !73)
!73 = !{!68, !68, !66}
!74 = !DIGlobalVariableExpression(var: !75, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!75 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !76, isLocal: true, isDefinition: true)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!77 = !DISubroutineType(types: !78)
!78 = !{!65, !68, !66, !66, !58}
!79 = !DICompositeType(tag: DW_TAG_array_type, baseType: !80, size: 32, elements: !81)
!80 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!81 = !{!82}
!82 = !DISubrange(count: 4)
!83 = !{i32 7, !"Dwarf Version", i32 5}
!84 = !{i32 2, !"Debug Info Version", i32 3}
!85 = !{i32 1, !"wchar_size", i32 4}
!86 = !{i32 7, !"frame-pointer", i32 2}
!87 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!88 = !{!"clang version 22.1.8"}
!89 = !{!90, !90, i64 0}
!90 = !{!"int", !91, i64 0}
!91 = !{!"omnipotent char", !92, i64 0}
!92 = !{!"Simple C/C++ TBAA"}
!93 = distinct !DISubprogram(name: "flows_seen", scope: !3, file: !3, line: 11, type: !94, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !139, keyInstructions: true)
!94 = !DISubroutineType(types: !95)
!95 = !{!7, !96}
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64)
!97 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !98)
!98 = !{!99, !100, !101, !102, !103, !104, !105, !106, !107, !108, !109, !110, !111, !115, !116, !117, !118, !119, !120, !121, !122, !123, !125, !126, !127, !128, !129, !130, !131, !132, !133, !134, !135, !138}
!99 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !97, file: !6, line: 210, baseType: !52, size: 32)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !97, file: !6, line: 210, baseType: !52, size: 32, offset: 32)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !97, file: !6, line: 210, baseType: !52, size: 32, offset: 64)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !97, file: !6, line: 210, baseType: !52, size: 32, offset: 96)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !97, file: !6, line: 210, baseType: !52, size: 32, offset: 128)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !97, file: !6, line: 210, baseType: !52, size: 32, offset: 160)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !97, file: !6, line: 210, baseType: !52, size: 32, offset: 192)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !97, file: !6, line: 211, baseType: !52, size: 32, offset: 224)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !97, file: !6, line: 211, baseType: !52, size: 32, offset: 256)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !97, file: !6, line: 211, baseType: !52, size: 32, offset: 288)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !97, file: !6, line: 211, baseType: !52, size: 32, offset: 320)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !97, file: !6, line: 211, baseType: !52, size: 32, offset: 352)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !97, file: !6, line: 211, baseType: !112, size: 160, offset: 384)
!112 = !DICompositeType(tag: DW_TAG_array_type, baseType: !52, size: 160, elements: !113)
!113 = !{!114}
!114 = !DISubrange(count: 5)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !97, file: !6, line: 211, baseType: !52, size: 32, offset: 544)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !97, file: !6, line: 212, baseType: !52, size: 32, offset: 576)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !97, file: !6, line: 212, baseType: !52, size: 32, offset: 608)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !97, file: !6, line: 212, baseType: !52, size: 32, offset: 640)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !97, file: !6, line: 212, baseType: !52, size: 32, offset: 672)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !97, file: !6, line: 212, baseType: !52, size: 32, offset: 704)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !97, file: !6, line: 212, baseType: !52, size: 32, offset: 736)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !97, file: !6, line: 212, baseType: !52, size: 32, offset: 768)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !97, file: !6, line: 213, baseType: !124, size: 128, offset: 800)
!124 = !DICompositeType(tag: DW_TAG_array_type, baseType: !52, size: 128, elements: !81)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !97, file: !6, line: 213, baseType: !124, size: 128, offset: 928)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !97, file: !6, line: 213, baseType: !52, size: 32, offset: 1056)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !97, file: !6, line: 213, baseType: !52, size: 32, offset: 1088)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !97, file: !6, line: 213, baseType: !52, size: 32, offset: 1120)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !97, file: !6, line: 214, baseType: !58, size: 64, offset: 1152)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !97, file: !6, line: 214, baseType: !58, size: 64, offset: 1216)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !97, file: !6, line: 215, baseType: !52, size: 32, offset: 1280)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !97, file: !6, line: 215, baseType: !52, size: 32, offset: 1312)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !97, file: !6, line: 216, baseType: !58, size: 64, offset: 1344)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !97, file: !6, line: 217, baseType: !52, size: 32, offset: 1408)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !97, file: !6, line: 218, baseType: !136, size: 8, offset: 1440)
!136 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !137)
!137 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !97, file: !6, line: 219, baseType: !58, size: 64, offset: 1472)
!139 = !{!140, !141, !157, !158, !159}
!140 = !DILocalVariable(name: "skb", arg: 1, scope: !93, file: !3, line: 11, type: !96)
!141 = !DILocalVariable(name: "ip", scope: !93, file: !3, line: 12, type: !142)
!142 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !143)
!143 = !{!144, !145, !146, !147, !150, !151, !152, !153, !154, !155, !156}
!144 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !142, file: !6, line: 323, baseType: !136, size: 4, flags: DIFlagBitField, extraData: i64 0)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !142, file: !6, line: 323, baseType: !136, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !142, file: !6, line: 324, baseType: !136, size: 8, offset: 8)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !142, file: !6, line: 325, baseType: !148, size: 16, offset: 16)
!148 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !149)
!149 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !142, file: !6, line: 325, baseType: !148, size: 16, offset: 32)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !142, file: !6, line: 325, baseType: !148, size: 16, offset: 48)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !142, file: !6, line: 326, baseType: !136, size: 8, offset: 64)
!153 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !142, file: !6, line: 326, baseType: !136, size: 8, offset: 72)
!154 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !142, file: !6, line: 327, baseType: !148, size: 16, offset: 80)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !142, file: !6, line: 328, baseType: !52, size: 32, offset: 96)
!156 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !142, file: !6, line: 328, baseType: !52, size: 32, offset: 128)
!157 = !DILocalVariable(name: "key", scope: !93, file: !3, line: 13, type: !49)
!158 = !DILocalVariable(name: "bytes", scope: !93, file: !3, line: 25, type: !57)
!159 = !DILocalVariable(name: "size", scope: !93, file: !3, line: 25, type: !58)
!160 = distinct !DIAssignID()
!161 = !DILocation(line: 0, scope: !93)
!162 = distinct !DIAssignID()
!163 = distinct !DIAssignID()
!164 = !DILocation(line: 12, column: 3, scope: !93)
!165 = !DILocation(line: 13, column: 3, scope: !93)
!166 = !DILocation(line: 13, column: 14, scope: !93, atomGroup: 1, atomRank: 1)
!167 = distinct !DIAssignID()
!168 = distinct !DIAssignID()
!169 = distinct !DIAssignID()
!170 = !DILocation(line: 14, column: 12, scope: !171)
!171 = distinct !DILexicalBlock(scope: !93, file: !3, line: 14, column: 7)
!172 = !{!173, !90, i64 16}
!173 = !{!"__sk_buff", !90, i64 0, !90, i64 4, !90, i64 8, !90, i64 12, !90, i64 16, !90, i64 20, !90, i64 24, !90, i64 28, !90, i64 32, !90, i64 36, !90, i64 40, !90, i64 44, !91, i64 48, !90, i64 68, !90, i64 72, !90, i64 76, !90, i64 80, !90, i64 84, !90, i64 88, !90, i64 92, !90, i64 96, !91, i64 100, !91, i64 116, !90, i64 132, !90, i64 136, !90, i64 140, !174, i64 144, !174, i64 152, !90, i64 160, !90, i64 164, !174, i64 168, !90, i64 176, !91, i64 180, !174, i64 184}
!174 = !{!"long long", !91, i64 0}
!175 = !DILocation(line: 14, column: 21, scope: !171, atomGroup: 2, atomRank: 2)
!176 = !DILocation(line: 14, column: 21, scope: !171, atomGroup: 2, atomRank: 1)
!177 = !DILocation(line: 16, column: 7, scope: !178)
!178 = distinct !DILexicalBlock(scope: !93, file: !3, line: 16, column: 7)
!179 = !DILocation(line: 16, column: 67, scope: !178, atomGroup: 4, atomRank: 2)
!180 = !DILocation(line: 16, column: 67, scope: !178, atomGroup: 4, atomRank: 1)
!181 = !DILocation(line: 18, column: 10, scope: !182)
!182 = distinct !DILexicalBlock(scope: !93, file: !3, line: 18, column: 7)
!183 = !DILocation(line: 18, column: 18, scope: !182, atomGroup: 6, atomRank: 2)
!184 = !DILocation(line: 18, column: 23, scope: !182, atomGroup: 6, atomRank: 1)
!185 = !DILocation(line: 20, column: 18, scope: !93)
!186 = !DILocation(line: 20, column: 18, scope: !93, atomGroup: 9, atomRank: 2)
!187 = !{!188, !90, i64 12}
!188 = !{!"iphdr", !91, i64 0, !91, i64 0, !91, i64 1, !189, i64 2, !189, i64 4, !189, i64 6, !91, i64 8, !91, i64 9, !189, i64 10, !90, i64 12, !90, i64 16}
!189 = !{!"short", !91, i64 0}
!190 = !DILocation(line: 20, column: 13, scope: !93, atomGroup: 9, atomRank: 1)
!191 = !{!192, !90, i64 0}
!192 = !{!"key", !90, i64 0, !90, i64 4, !90, i64 8, !90, i64 12}
!193 = distinct !DIAssignID()
!194 = !DILocation(line: 21, column: 18, scope: !93)
!195 = !DILocation(line: 21, column: 18, scope: !93, atomGroup: 10, atomRank: 2)
!196 = !{!188, !90, i64 16}
!197 = !DILocation(line: 21, column: 7, scope: !93)
!198 = !DILocation(line: 21, column: 13, scope: !93, atomGroup: 10, atomRank: 1)
!199 = !{!192, !90, i64 4}
!200 = distinct !DIAssignID()
!201 = !DILocation(line: 22, column: 18, scope: !93)
!202 = !DILocation(line: 22, column: 18, scope: !93, atomGroup: 11, atomRank: 3)
!203 = !{!188, !91, i64 9}
!204 = !DILocation(line: 22, column: 15, scope: !93, atomGroup: 11, atomRank: 2)
!205 = !DILocation(line: 22, column: 7, scope: !93)
!206 = !DILocation(line: 22, column: 13, scope: !93, atomGroup: 11, atomRank: 1)
!207 = !{!192, !90, i64 12}
!208 = distinct !DIAssignID()
!209 = !DILocation(line: 23, column: 19, scope: !210, atomGroup: 12, atomRank: 2)
!210 = distinct !DILexicalBlock(scope: !93, file: !3, line: 23, column: 7)
!211 = !DILocation(line: 23, column: 28, scope: !210, atomGroup: 12, atomRank: 1)
!212 = !DILocation(line: 24, column: 56, scope: !210)
!213 = !DILocation(line: 24, column: 47, scope: !210)
!214 = !DILocation(line: 24, column: 25, scope: !210)
!215 = !DILocation(line: 24, column: 66, scope: !210)
!216 = !DILocation(line: 24, column: 5, scope: !210)
!217 = !DILocation(line: 25, column: 16, scope: !93, atomGroup: 14, atomRank: 2)
!218 = !DILocation(line: 25, column: 3, scope: !93)
!219 = !DILocation(line: 25, column: 54, scope: !93, atomGroup: 15, atomRank: 3)
!220 = !{!173, !90, i64 0}
!221 = !DILocation(line: 25, column: 49, scope: !93, atomGroup: 15, atomRank: 2)
!222 = !DILocation(line: 25, column: 42, scope: !93, atomGroup: 15, atomRank: 1)
!223 = !{!174, !174, i64 0}
!224 = distinct !DIAssignID()
!225 = !DILocation(line: 26, column: 7, scope: !226, atomGroup: 16, atomRank: 2)
!226 = distinct !DILexicalBlock(scope: !93, file: !3, line: 26, column: 7)
!227 = !DILocation(line: 26, column: 7, scope: !226, atomGroup: 16, atomRank: 1)
!228 = !DILocation(line: 27, column: 12, scope: !226)
!229 = !DILocation(line: 27, column: 12, scope: !226, atomGroup: 17, atomRank: 2)
!230 = !DILocation(line: 27, column: 12, scope: !226, atomGroup: 17, atomRank: 1)
!231 = !DILocation(line: 27, column: 5, scope: !226)
!232 = !DILocation(line: 29, column: 5, scope: !226)
!233 = !DILocation(line: 31, column: 16, scope: !93, atomGroup: 19, atomRank: 3)
!234 = !DILocation(line: 31, column: 16, scope: !93, atomGroup: 19, atomRank: 2)
!235 = !DILocation(line: 30, column: 20, scope: !93)
!236 = !DILocation(line: 30, column: 20, scope: !93, atomGroup: 18, atomRank: 2)
!237 = !{!192, !90, i64 8}
!238 = !DILocation(line: 30, column: 8, scope: !93)
!239 = !DILocation(line: 30, column: 14, scope: !93, atomGroup: 18, atomRank: 1)
!240 = !DILocation(line: 31, column: 3, scope: !93)
!241 = !DILocation(line: 31, column: 14, scope: !93, atomGroup: 19, atomRank: 1)
!242 = !DILocation(line: 33, column: 1, scope: !93)
!243 = !DILocation(line: 33, column: 1, scope: !93, atomGroup: 21, atomRank: 1)
