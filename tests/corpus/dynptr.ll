; ModuleID = 'dynptr.c'
source_filename = "dynptr.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr }
%struct.bpf_dynptr = type { [2 x i64] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@blobs = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !14
@out = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !42
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @blobs, ptr @copy, ptr @out], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @copy(ptr noundef readonly captures(none) %0) #0 section "tc" !dbg !113 {
  %2 = alloca i32, align 4, !DIAssignID !167
    #dbg_assign(i1 poison, !159, !DIExpression(), !167, ptr %2, !DIExpression(), !168)
  %3 = alloca i32, align 4, !DIAssignID !169
    #dbg_assign(i1 poison, !160, !DIExpression(), !169, ptr %3, !DIExpression(), !168)
  %4 = alloca %struct.bpf_dynptr, align 8, !DIAssignID !170
    #dbg_assign(i1 poison, !162, !DIExpression(), !170, ptr %4, !DIExpression(), !168)
  %5 = alloca %struct.bpf_dynptr, align 8, !DIAssignID !171
    #dbg_assign(i1 poison, !163, !DIExpression(), !171, ptr %5, !DIExpression(), !168)
    #dbg_value(ptr %0, !158, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !172
  %6 = load i32, ptr %0, align 8, !dbg !173, !tbaa !174
  %7 = and i32 %6, 3, !dbg !177
  store i32 %7, ptr %2, align 4, !dbg !178, !tbaa !109, !DIAssignID !179
    #dbg_assign(i32 %7, !159, !DIExpression(), !179, ptr %2, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !172
  store i32 0, ptr %3, align 4, !dbg !180, !tbaa !109, !DIAssignID !181
    #dbg_assign(i32 0, !160, !DIExpression(), !181, ptr %3, !DIExpression(), !168)
  %8 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @blobs, ptr noundef nonnull %2) #2, !dbg !182
    #dbg_value(ptr %8, !161, !DIExpression(), !168)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #2, !dbg !183
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #2, !dbg !183
  %9 = icmp eq ptr %8, null, !dbg !184
  br i1 %9, label %40, label %10, !dbg !186

10:                                               ; preds = %1
  %11 = call i64 inttoptr (i64 197 to ptr)(ptr noundef nonnull %8, i32 noundef 64, i64 noundef 0, ptr noundef nonnull %4) #2, !dbg !187
  %12 = icmp eq i64 %11, 0, !dbg !189
  br i1 %12, label %13, label %40, !dbg !190

13:                                               ; preds = %10
  %14 = load i32, ptr %0, align 8, !dbg !191, !tbaa !174
  %15 = shl i32 %14, 2, !dbg !192
    #dbg_value(i32 %15, !164, !DIExpression(DW_OP_constu, 60, DW_OP_and, DW_OP_stack_value), !168)
  %16 = and i32 %15, 60, !dbg !193
    #dbg_value(i32 %16, !164, !DIExpression(), !168)
  %17 = call i64 inttoptr (i64 201 to ptr)(ptr noundef nonnull %3, i32 noundef 4, ptr noundef nonnull %4, i32 noundef %16, i64 noundef 0) #2, !dbg !194
  %18 = load i32, ptr %3, align 4, !dbg !196, !tbaa !109
  %19 = mul i32 %18, -1640531535, !dbg !197
  %20 = load i32, ptr %0, align 8, !dbg !198, !tbaa !174
  %21 = add i32 %19, %20, !dbg !199
  store i32 %21, ptr %3, align 4, !dbg !200, !tbaa !109, !DIAssignID !201
    #dbg_assign(i32 %21, !160, !DIExpression(), !201, ptr %3, !DIExpression(), !168)
  %22 = and i32 %15, 56, !dbg !202
  %23 = call i64 inttoptr (i64 202 to ptr)(ptr noundef nonnull %4, i32 noundef %22, ptr noundef nonnull %3, i32 noundef 4, i64 noundef 0) #2, !dbg !203
  %24 = call ptr inttoptr (i64 203 to ptr)(ptr noundef nonnull %4, i32 noundef 0, i32 noundef 16) #2, !dbg !204
    #dbg_value(ptr %24, !165, !DIExpression(), !168)
  %25 = icmp eq ptr %24, null, !dbg !205
  br i1 %25, label %31, label %26, !dbg !207

26:                                               ; preds = %13
  %27 = load i64, ptr %24, align 8, !dbg !208, !tbaa !209
  %28 = getelementptr inbounds nuw i8, ptr %24, i64 8, !dbg !210
  %29 = load i64, ptr %28, align 8, !dbg !211, !tbaa !209
  %30 = add i64 %29, %27, !dbg !212
  store i64 %30, ptr %28, align 8, !dbg !213, !tbaa !209
  br label %31, !dbg !210

31:                                               ; preds = %26, %13
  %32 = load i32, ptr %0, align 8, !dbg !214, !tbaa !174
  %33 = and i32 %32, 31, !dbg !216
  %34 = add nuw nsw i32 %33, 8, !dbg !217
  %35 = call i64 inttoptr (i64 198 to ptr)(ptr noundef nonnull @out, i32 noundef %34, i64 noundef 0, ptr noundef nonnull %5) #2, !dbg !218
  %36 = icmp eq i64 %35, 0, !dbg !219
  br i1 %36, label %37, label %39, !dbg !220

37:                                               ; preds = %31
  %38 = call i64 inttoptr (i64 202 to ptr)(ptr noundef nonnull %5, i32 noundef 0, ptr noundef nonnull %3, i32 noundef 4, i64 noundef 0) #2, !dbg !221
  br label %39, !dbg !221

39:                                               ; preds = %37, %31
  call void inttoptr (i64 199 to ptr)(ptr noundef nonnull %5, i64 noundef 0) #2, !dbg !222
  br label %40

40:                                               ; preds = %10, %1, %39
  %41 = phi i32 [ 0, %1 ], [ 0, %39 ], [ 2, %10 ], !dbg !168
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #2, !dbg !223
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #2, !dbg !223
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !223
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !223
  ret i32 %41, !dbg !224
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!103, !104, !105, !106, !107}
!llvm.ident = !{!108}
!llvm.errno.tbaa = !{!109}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !101, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "dynptr.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!0, !14, !42, !56, !64, !77, !84, !89, !94, !96}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "blobs", scope: !2, file: !3, line: 7, type: !16, isLocal: false, isDefinition: true)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 7, size: 256, elements: !17)
!17 = !{!18, !23, !28, !32}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !16, file: !3, line: 7, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 64, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 2)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !16, file: !3, line: 7, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 128, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 4)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !16, file: !3, line: 7, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !16, file: !3, line: 7, baseType: !33, size: 64, offset: 192)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "blob", file: !3, line: 4, size: 512, elements: !35)
!35 = !{!36}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !34, file: !3, line: 5, baseType: !37, size: 512)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 512, elements: !40)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !39)
!39 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!40 = !{!41}
!41 = !DISubrange(count: 64)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "out", scope: !2, file: !3, line: 8, type: !44, isLocal: false, isDefinition: true)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 128, elements: !45)
!45 = !{!46, !51}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !44, file: !3, line: 8, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 864, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: 27)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !44, file: !3, line: 8, baseType: !52, size: 64, offset: 64)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 131072, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 4096)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!57 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !58, isLocal: true, isDefinition: true)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = !DISubroutineType(types: !60)
!60 = !{!61, !61, !62}
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!64 = !DIGlobalVariableExpression(var: !65, expr: !DIExpression(DW_OP_constu, 197, DW_OP_stack_value))
!65 = distinct !DIGlobalVariable(name: "dynptr_from_mem", scope: !2, file: !6, line: 188, type: !66, isLocal: true, isDefinition: true)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = !DISubroutineType(types: !68)
!68 = !{!69, !61, !30, !70, !72}
!69 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!70 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !71)
!71 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_dynptr", file: !6, line: 91, size: 128, align: 64, elements: !74)
!74 = !{!75}
!75 = !DIDerivedType(tag: DW_TAG_member, name: "opaque", scope: !73, file: !6, line: 92, baseType: !76, size: 128)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !70, size: 128, elements: !21)
!77 = !DIGlobalVariableExpression(var: !78, expr: !DIExpression(DW_OP_constu, 201, DW_OP_stack_value))
!78 = distinct !DIGlobalVariable(name: "dynptr_read", scope: !2, file: !6, line: 193, type: !79, isLocal: true, isDefinition: true)
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !80, size: 64)
!80 = !DISubroutineType(types: !81)
!81 = !{!69, !61, !30, !82, !30, !70}
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !73)
!84 = !DIGlobalVariableExpression(var: !85, expr: !DIExpression(DW_OP_constu, 202, DW_OP_stack_value))
!85 = distinct !DIGlobalVariable(name: "dynptr_write", scope: !2, file: !6, line: 195, type: !86, isLocal: true, isDefinition: true)
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !87, size: 64)
!87 = !DISubroutineType(types: !88)
!88 = !{!69, !82, !30, !61, !30, !70}
!89 = !DIGlobalVariableExpression(var: !90, expr: !DIExpression(DW_OP_constu, 203, DW_OP_stack_value))
!90 = distinct !DIGlobalVariable(name: "dynptr_data", scope: !2, file: !6, line: 197, type: !91, isLocal: true, isDefinition: true)
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64)
!92 = !DISubroutineType(types: !93)
!93 = !{!61, !82, !30, !30}
!94 = !DIGlobalVariableExpression(var: !95, expr: !DIExpression(DW_OP_constu, 198, DW_OP_stack_value))
!95 = distinct !DIGlobalVariable(name: "ringbuf_reserve_dynptr", scope: !2, file: !6, line: 190, type: !66, isLocal: true, isDefinition: true)
!96 = !DIGlobalVariableExpression(var: !97, expr: !DIExpression(DW_OP_constu, 199, DW_OP_stack_value))
!97 = distinct !DIGlobalVariable(name: "ringbuf_submit_dynptr", scope: !2, file: !6, line: 192, type: !98, isLocal: true, isDefinition: true)
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !99, size: 64)
!99 = !DISubroutineType(types: !100)
!100 = !{null, !72, !70}
!101 = !DICompositeType(tag: DW_TAG_array_type, baseType: !102, size: 32, elements: !26)
!102 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!103 = !{i32 7, !"Dwarf Version", i32 5}
!104 = !{i32 2, !"Debug Info Version", i32 3}
!105 = !{i32 1, !"wchar_size", i32 4}
!106 = !{i32 7, !"frame-pointer", i32 2}
!107 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!108 = !{!"clang version 22.1.8"}
!109 = !{!110, !110, i64 0}
!110 = !{!"int", !111, i64 0}
!111 = !{!"omnipotent char", !112, i64 0}
!112 = !{!"Simple C/C++ TBAA"}
!113 = distinct !DISubprogram(name: "copy", scope: !3, file: !3, line: 10, type: !114, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !157, keyInstructions: true)
!114 = !DISubroutineType(types: !115)
!115 = !{!7, !116}
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !117, size: 64)
!117 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !118)
!118 = !{!119, !120, !121, !122, !123, !124, !125, !126, !127, !128, !129, !130, !131, !135, !136, !137, !138, !139, !140, !141, !142, !143, !145, !146, !147, !148, !149, !150, !151, !152, !153, !154, !155, !156}
!119 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !117, file: !6, line: 210, baseType: !30, size: 32)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !117, file: !6, line: 210, baseType: !30, size: 32, offset: 32)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !117, file: !6, line: 210, baseType: !30, size: 32, offset: 64)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !117, file: !6, line: 210, baseType: !30, size: 32, offset: 96)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !117, file: !6, line: 210, baseType: !30, size: 32, offset: 128)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !117, file: !6, line: 210, baseType: !30, size: 32, offset: 160)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !117, file: !6, line: 210, baseType: !30, size: 32, offset: 192)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !117, file: !6, line: 211, baseType: !30, size: 32, offset: 224)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !117, file: !6, line: 211, baseType: !30, size: 32, offset: 256)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !117, file: !6, line: 211, baseType: !30, size: 32, offset: 288)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !117, file: !6, line: 211, baseType: !30, size: 32, offset: 320)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !117, file: !6, line: 211, baseType: !30, size: 32, offset: 352)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !117, file: !6, line: 211, baseType: !132, size: 160, offset: 384)
!132 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 160, elements: !133)
!133 = !{!134}
!134 = !DISubrange(count: 5)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !117, file: !6, line: 211, baseType: !30, size: 32, offset: 544)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !117, file: !6, line: 212, baseType: !30, size: 32, offset: 576)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !117, file: !6, line: 212, baseType: !30, size: 32, offset: 608)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !117, file: !6, line: 212, baseType: !30, size: 32, offset: 640)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !117, file: !6, line: 212, baseType: !30, size: 32, offset: 672)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !117, file: !6, line: 212, baseType: !30, size: 32, offset: 704)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !117, file: !6, line: 212, baseType: !30, size: 32, offset: 736)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !117, file: !6, line: 212, baseType: !30, size: 32, offset: 768)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !117, file: !6, line: 213, baseType: !144, size: 128, offset: 800)
!144 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 128, elements: !26)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !117, file: !6, line: 213, baseType: !144, size: 128, offset: 928)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !117, file: !6, line: 213, baseType: !30, size: 32, offset: 1056)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !117, file: !6, line: 213, baseType: !30, size: 32, offset: 1088)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !117, file: !6, line: 213, baseType: !30, size: 32, offset: 1120)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !117, file: !6, line: 214, baseType: !70, size: 64, offset: 1152)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !117, file: !6, line: 214, baseType: !70, size: 64, offset: 1216)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !117, file: !6, line: 215, baseType: !30, size: 32, offset: 1280)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !117, file: !6, line: 215, baseType: !30, size: 32, offset: 1312)
!153 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !117, file: !6, line: 216, baseType: !70, size: 64, offset: 1344)
!154 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !117, file: !6, line: 217, baseType: !30, size: 32, offset: 1408)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !117, file: !6, line: 218, baseType: !38, size: 8, offset: 1440)
!156 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !117, file: !6, line: 219, baseType: !70, size: 64, offset: 1472)
!157 = !{!158, !159, !160, !161, !162, !163, !164, !165}
!158 = !DILocalVariable(name: "skb", arg: 1, scope: !113, file: !3, line: 10, type: !116)
!159 = !DILocalVariable(name: "key", scope: !113, file: !3, line: 11, type: !30)
!160 = !DILocalVariable(name: "word", scope: !113, file: !3, line: 11, type: !30)
!161 = !DILocalVariable(name: "blob", scope: !113, file: !3, line: 12, type: !33)
!162 = !DILocalVariable(name: "from", scope: !113, file: !3, line: 13, type: !73)
!163 = !DILocalVariable(name: "to", scope: !113, file: !3, line: 13, type: !73)
!164 = !DILocalVariable(name: "at", scope: !113, file: !3, line: 18, type: !30)
!165 = !DILocalVariable(name: "whole", scope: !113, file: !3, line: 23, type: !166)
!166 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!167 = distinct !DIAssignID()
!168 = !DILocation(line: 0, scope: !113)
!169 = distinct !DIAssignID()
!170 = distinct !DIAssignID()
!171 = distinct !DIAssignID()
!172 = !DILocation(line: 11, column: 3, scope: !113)
!173 = !DILocation(line: 11, column: 18, scope: !113)
!174 = !{!175, !110, i64 0}
!175 = !{!"__sk_buff", !110, i64 0, !110, i64 4, !110, i64 8, !110, i64 12, !110, i64 16, !110, i64 20, !110, i64 24, !110, i64 28, !110, i64 32, !110, i64 36, !110, i64 40, !110, i64 44, !111, i64 48, !110, i64 68, !110, i64 72, !110, i64 76, !110, i64 80, !110, i64 84, !110, i64 88, !110, i64 92, !110, i64 96, !111, i64 100, !111, i64 116, !110, i64 132, !110, i64 136, !110, i64 140, !176, i64 144, !176, i64 152, !110, i64 160, !110, i64 164, !176, i64 168, !110, i64 176, !111, i64 180, !176, i64 184}
!176 = !{!"long long", !111, i64 0}
!177 = !DILocation(line: 11, column: 22, scope: !113, atomGroup: 1, atomRank: 2)
!178 = !DILocation(line: 11, column: 7, scope: !113, atomGroup: 1, atomRank: 1)
!179 = distinct !DIAssignID()
!180 = !DILocation(line: 11, column: 27, scope: !113, atomGroup: 2, atomRank: 1)
!181 = distinct !DIAssignID()
!182 = !DILocation(line: 12, column: 23, scope: !113, atomGroup: 3, atomRank: 2)
!183 = !DILocation(line: 13, column: 3, scope: !113)
!184 = !DILocation(line: 14, column: 8, scope: !185, atomGroup: 4, atomRank: 2)
!185 = distinct !DILexicalBlock(scope: !113, file: !3, line: 14, column: 7)
!186 = !DILocation(line: 14, column: 7, scope: !185, atomGroup: 4, atomRank: 1)
!187 = !DILocation(line: 16, column: 7, scope: !188)
!188 = distinct !DILexicalBlock(scope: !113, file: !3, line: 16, column: 7)
!189 = !DILocation(line: 16, column: 7, scope: !188, atomGroup: 6, atomRank: 2)
!190 = !DILocation(line: 16, column: 7, scope: !188, atomGroup: 6, atomRank: 1)
!191 = !DILocation(line: 18, column: 18, scope: !113)
!192 = !DILocation(line: 18, column: 22, scope: !113)
!193 = !DILocation(line: 18, column: 27, scope: !113, atomGroup: 8, atomRank: 2)
!194 = !DILocation(line: 20, column: 5, scope: !195)
!195 = distinct !DILexicalBlock(scope: !113, file: !3, line: 19, column: 7)
!196 = !DILocation(line: 21, column: 10, scope: !113)
!197 = !DILocation(line: 21, column: 15, scope: !113)
!198 = !DILocation(line: 21, column: 36, scope: !113)
!199 = !DILocation(line: 21, column: 29, scope: !113, atomGroup: 10, atomRank: 2)
!200 = !DILocation(line: 21, column: 8, scope: !113, atomGroup: 10, atomRank: 1)
!201 = distinct !DIAssignID()
!202 = !DILocation(line: 22, column: 26, scope: !113)
!203 = !DILocation(line: 22, column: 3, scope: !113)
!204 = !DILocation(line: 23, column: 16, scope: !113, atomGroup: 11, atomRank: 2)
!205 = !DILocation(line: 24, column: 7, scope: !206, atomGroup: 12, atomRank: 2)
!206 = distinct !DILexicalBlock(scope: !113, file: !3, line: 24, column: 7)
!207 = !DILocation(line: 24, column: 7, scope: !206, atomGroup: 12, atomRank: 1)
!208 = !DILocation(line: 25, column: 17, scope: !206)
!209 = !{!176, !176, i64 0}
!210 = !DILocation(line: 25, column: 5, scope: !206)
!211 = !DILocation(line: 25, column: 14, scope: !206)
!212 = !DILocation(line: 25, column: 14, scope: !206, atomGroup: 13, atomRank: 2)
!213 = !DILocation(line: 25, column: 14, scope: !206, atomGroup: 13, atomRank: 1)
!214 = !DILocation(line: 26, column: 46, scope: !215)
!215 = distinct !DILexicalBlock(scope: !113, file: !3, line: 26, column: 7)
!216 = !DILocation(line: 26, column: 50, scope: !215)
!217 = !DILocation(line: 26, column: 38, scope: !215)
!218 = !DILocation(line: 26, column: 7, scope: !215)
!219 = !DILocation(line: 26, column: 65, scope: !215, atomGroup: 14, atomRank: 2)
!220 = !DILocation(line: 26, column: 65, scope: !215, atomGroup: 14, atomRank: 1)
!221 = !DILocation(line: 27, column: 5, scope: !215)
!222 = !DILocation(line: 28, column: 3, scope: !113)
!223 = !DILocation(line: 30, column: 1, scope: !113)
!224 = !DILocation(line: 30, column: 1, scope: !113, atomGroup: 16, atomRank: 1)
