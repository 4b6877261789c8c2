; ModuleID = 'xdp_acl_lpm.c'
source_filename = "xdp_acl_lpm.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr, ptr }
%struct.prefix = type { i32, i32 }
%struct.rule = type { i64, i8, i8 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@rules = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !51
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @acl, ptr @rules], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @acl(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !112 {
    #dbg_value(ptr poison, !138, !DIExpression(), !146)
    #dbg_value(ptr poison, !138, !DIExpression(), !148)
  %2 = alloca %struct.prefix, align 4, !DIAssignID !150
    #dbg_assign(i1 poison, !133, !DIExpression(), !150, ptr %2, !DIExpression(), !151)
  %3 = alloca %struct.rule, align 8, !DIAssignID !152
    #dbg_assign(i1 poison, !135, !DIExpression(), !152, ptr %3, !DIExpression(), !153)
    #dbg_value(ptr %0, !125, !DIExpression(), !151)
  %4 = load i32, ptr %0, align 4, !dbg !154, !tbaa !155
  %5 = zext i32 %4 to i64, !dbg !157
  %6 = inttoptr i64 %5 to ptr, !dbg !158
    #dbg_value(ptr %6, !126, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !151)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !159
  %8 = load i32, ptr %7, align 4, !dbg !154, !tbaa !160
  %9 = zext i32 %8 to i64, !dbg !157
  %10 = inttoptr i64 %9 to ptr, !dbg !158
    #dbg_value(ptr %10, !126, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !151)
    #dbg_value(ptr undef, !138, !DIExpression(), !146)
    #dbg_value(i32 14, !144, !DIExpression(), !146)
    #dbg_value(ptr %6, !145, !DIExpression(), !146)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !161
  %12 = icmp samesign ule ptr %11, %10, !dbg !163
  %13 = select i1 %12, ptr %11, ptr %6, !dbg !164
    #dbg_value(ptr %13, !126, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !151)
    #dbg_value(ptr poison, !131, !DIExpression(), !151)
    #dbg_value(ptr undef, !138, !DIExpression(), !148)
    #dbg_value(i32 20, !144, !DIExpression(), !148)
    #dbg_value(ptr %13, !145, !DIExpression(), !148)
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 20, !dbg !165
  %15 = icmp samesign ugt ptr %14, %10, !dbg !166
  br i1 %15, label %56, label %16, !dbg !167

16:                                               ; preds = %1
    #dbg_value(ptr poison, !131, !DIExpression(), !151)
    #dbg_value(ptr %14, !126, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !151)
    #dbg_value(ptr %13, !132, !DIExpression(), !151)
  %17 = icmp ne i32 %4, 0, !dbg !168
  %18 = icmp ne ptr %13, null
  %19 = and i1 %17, %18, !dbg !170
  %20 = and i1 %12, %19, !dbg !170
  br i1 %20, label %21, label %56, !dbg !170

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !171
  %23 = load i16, ptr %22, align 1, !dbg !171, !tbaa !172
  %24 = icmp eq i16 %23, 8, !dbg !175
  br i1 %24, label %25, label %56, !dbg !176

25:                                               ; preds = %21
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !177
  store i32 32, ptr %2, align 4, !dbg !178, !tbaa !179, !DIAssignID !181
    #dbg_assign(i32 32, !133, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !181, ptr %2, !DIExpression(), !151)
  %26 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !182
  %27 = getelementptr inbounds nuw i8, ptr %13, i64 12, !dbg !183
  %28 = load i32, ptr %27, align 4, !dbg !184, !tbaa !185
  store i32 %28, ptr %26, align 4, !dbg !178, !tbaa !187, !DIAssignID !188
    #dbg_assign(i32 %28, !133, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !188, ptr %26, !DIExpression(), !151)
  %29 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @rules, ptr noundef nonnull %2) #3, !dbg !189
    #dbg_value(ptr %29, !134, !DIExpression(), !151)
  %30 = icmp eq ptr %29, null, !dbg !190
  br i1 %30, label %31, label %44, !dbg !191

31:                                               ; preds = %25
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !192
  store i64 1, ptr %3, align 8, !dbg !193, !tbaa !194, !DIAssignID !197
    #dbg_assign(i64 1, !135, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !197, ptr %3, !DIExpression(), !153)
  %32 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !198
  %33 = getelementptr inbounds nuw i8, ptr %13, i64 8, !dbg !199
  %34 = load i8, ptr %33, align 4, !dbg !199, !tbaa !200
  %35 = icmp ult i8 %34, 2, !dbg !201
  %36 = zext i1 %35 to i8, !dbg !202
  store i8 %36, ptr %32, align 8, !dbg !193, !tbaa !203, !DIAssignID !204
    #dbg_assign(i8 %36, !135, !DIExpression(DW_OP_LLVM_fragment, 64, 8), !204, ptr %32, !DIExpression(), !153)
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 9, !dbg !198
    #dbg_assign(i8 0, !135, !DIExpression(DW_OP_LLVM_fragment, 72, 8), !205, ptr %37, !DIExpression(), !153)
    #dbg_assign(i8 0, !135, !DIExpression(DW_OP_LLVM_fragment, 80, 48), !205, ptr %3, !DIExpression(DW_OP_plus_uconst, 10), !153)
  %38 = getelementptr inbounds nuw i8, ptr %13, i64 1, !dbg !206
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(7) %37, i8 0, i64 7, i1 false), !dbg !198, !DIAssignID !205
  %39 = load i8, ptr %38, align 1, !dbg !206, !tbaa !207
  %40 = and i8 %39, 7, !dbg !208
  %41 = or disjoint i8 %40, 24, !dbg !209
  %42 = zext nneg i8 %41 to i32, !dbg !209
  store i32 %42, ptr %2, align 4, !dbg !210, !tbaa !179, !DIAssignID !211
    #dbg_assign(i32 %42, !133, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !211, ptr %2, !DIExpression(), !151)
  %43 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @rules, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !212
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !213
  br label %54

44:                                               ; preds = %25
  %45 = atomicrmw add ptr %29, i64 1 seq_cst, align 8, !dbg !214
  %46 = load i64, ptr %29, align 8, !dbg !215, !tbaa !194
  %47 = icmp ugt i64 %46, 20, !dbg !217
  %48 = getelementptr inbounds nuw i8, ptr %29, i64 8
  br i1 %47, label %53, label %49, !dbg !218

49:                                               ; preds = %44
  %50 = load i8, ptr %48, align 8, !dbg !219, !tbaa !203
  %51 = icmp eq i8 %50, 0, !dbg !220
  %52 = select i1 %51, i32 2, i32 1, !dbg !221
  br label %54, !dbg !218

53:                                               ; preds = %44
  store i8 1, ptr %48, align 8, !dbg !222, !tbaa !203
  br label %54, !dbg !223

54:                                               ; preds = %53, %49, %31
  %55 = phi i32 [ 2, %31 ], [ %52, %49 ], [ 1, %53 ], !dbg !151
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !224
  br label %56

56:                                               ; preds = %1, %16, %21, %54
  %57 = phi i32 [ %55, %54 ], [ 2, %21 ], [ 2, %16 ], [ 2, %1 ], !dbg !151
  ret i32 %57, !dbg !225
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!102, !103, !104, !105, !106}
!llvm.ident = !{!107}
!llvm.errno.tbaa = !{!108}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !98, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !19, globals: !50, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_acl_lpm.c", directory: ".")
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
!14 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !15)
!15 = !{!16, !17, !18}
!16 = !DIEnumerator(name: "ANY", value: 0)
!17 = !DIEnumerator(name: "NOEXIST", value: 1)
!18 = !DIEnumerator(name: "EXIST", value: 2)
!19 = !{!20, !21, !22, !35}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!21 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !24)
!24 = !{!25, !31, !32}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !23, file: !6, line: 316, baseType: !26, size: 48)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 48, elements: !29)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !28)
!28 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!29 = !{!30}
!30 = !DISubrange(count: 6)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !23, file: !6, line: 316, baseType: !26, size: 48, offset: 48)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !23, file: !6, line: 317, baseType: !33, size: 16, offset: 96)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !34)
!34 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !37)
!37 = !{!38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !49}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !36, file: !6, line: 323, baseType: !27, size: 4, flags: DIFlagBitField, extraData: i64 0)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !36, file: !6, line: 323, baseType: !27, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !36, file: !6, line: 324, baseType: !27, size: 8, offset: 8)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !36, file: !6, line: 325, baseType: !33, size: 16, offset: 16)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !36, file: !6, line: 325, baseType: !33, size: 16, offset: 32)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !36, file: !6, line: 325, baseType: !33, size: 16, offset: 48)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !36, file: !6, line: 326, baseType: !27, size: 8, offset: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !36, file: !6, line: 326, baseType: !27, size: 8, offset: 72)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !36, file: !6, line: 327, baseType: !33, size: 16, offset: 80)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !36, file: !6, line: 328, baseType: !48, size: 32, offset: 96)
!48 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !36, file: !6, line: 328, baseType: !48, size: 32, offset: 128)
!50 = !{!0, !51, !86, !93}
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(name: "rules", scope: !2, file: !3, line: 18, type: !53, isLocal: false, isDefinition: true)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 12, size: 320, elements: !54)
!54 = !{!55, !61, !66, !71, !77}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !53, file: !3, line: 13, baseType: !56, size: 64)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 352, elements: !59)
!58 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!59 = !{!60}
!60 = !DISubrange(count: 11)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !53, file: !3, line: 14, baseType: !62, size: 64, offset: 64)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 3200, elements: !64)
!64 = !{!65}
!65 = !DISubrange(count: 100)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "map_flags", scope: !53, file: !3, line: 15, baseType: !67, size: 64, offset: 128)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 32, elements: !69)
!69 = !{!70}
!70 = !DISubrange(count: 1)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !53, file: !3, line: 16, baseType: !72, size: 64, offset: 192)
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "prefix", file: !3, line: 4, size: 64, elements: !74)
!74 = !{!75, !76}
!75 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !73, file: !3, line: 5, baseType: !48, size: 32)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "address", scope: !73, file: !3, line: 6, baseType: !48, size: 32, offset: 32)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !53, file: !3, line: 17, baseType: !78, size: 64, offset: 256)
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rule", file: !3, line: 8, size: 128, elements: !80)
!80 = !{!81, !84, !85}
!81 = !DIDerivedType(tag: DW_TAG_member, name: "hits", scope: !79, file: !3, line: 9, baseType: !82, size: 64)
!82 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !83)
!83 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "drop", scope: !79, file: !3, line: 10, baseType: !27, size: 8, offset: 64)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "log", scope: !79, file: !3, line: 10, baseType: !27, size: 8, offset: 72)
!86 = !DIGlobalVariableExpression(var: !87, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!87 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !88, isLocal: true, isDefinition: true)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DISubroutineType(types: !90)
!90 = !{!20, !20, !91}
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64)
!92 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!93 = !DIGlobalVariableExpression(var: !94, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!94 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !95, isLocal: true, isDefinition: true)
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !96, size: 64)
!96 = !DISubroutineType(types: !97)
!97 = !{!21, !20, !91, !91, !82}
!98 = !DICompositeType(tag: DW_TAG_array_type, baseType: !99, size: 32, elements: !100)
!99 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!100 = !{!101}
!101 = !DISubrange(count: 4)
!102 = !{i32 7, !"Dwarf Version", i32 5}
!103 = !{i32 2, !"Debug Info Version", i32 3}
!104 = !{i32 1, !"wchar_size", i32 4}
!105 = !{i32 7, !"frame-pointer", i32 2}
!106 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!107 = !{!"clang version 22.1.8"}
!108 = !{!109, !109, i64 0}
!109 = !{!"int", !110, i64 0}
!110 = !{!"omnipotent char", !111, i64 0}
!111 = !{!"Simple C/C++ TBAA"}
!112 = distinct !DISubprogram(name: "acl", scope: !3, file: !3, line: 20, type: !113, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124, keyInstructions: true)
!113 = !DISubroutineType(types: !114)
!114 = !{!58, !115}
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !116, size: 64)
!116 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !117)
!117 = !{!118, !119, !120, !121, !122, !123}
!118 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !116, file: !6, line: 205, baseType: !48, size: 32)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !116, file: !6, line: 205, baseType: !48, size: 32, offset: 32)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !116, file: !6, line: 205, baseType: !48, size: 32, offset: 64)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !116, file: !6, line: 205, baseType: !48, size: 32, offset: 96)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !116, file: !6, line: 205, baseType: !48, size: 32, offset: 128)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !116, file: !6, line: 206, baseType: !48, size: 32, offset: 160)
!124 = !{!125, !126, !131, !132, !133, !134, !135}
!125 = !DILocalVariable(name: "ctx", arg: 1, scope: !112, file: !3, line: 20, type: !115)
!126 = !DILocalVariable(name: "c", scope: !112, file: !3, line: 21, type: !127)
!127 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !128)
!128 = !{!129, !130}
!129 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !127, file: !6, line: 370, baseType: !20, size: 64)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !127, file: !6, line: 370, baseType: !20, size: 64, offset: 64)
!131 = !DILocalVariable(name: "eth", scope: !112, file: !3, line: 22, type: !22)
!132 = !DILocalVariable(name: "ip", scope: !112, file: !3, line: 23, type: !35)
!133 = !DILocalVariable(name: "key", scope: !112, file: !3, line: 26, type: !73)
!134 = !DILocalVariable(name: "rule", scope: !112, file: !3, line: 27, type: !78)
!135 = !DILocalVariable(name: "fresh", scope: !136, file: !3, line: 29, type: !79)
!136 = distinct !DILexicalBlock(scope: !137, file: !3, line: 28, column: 14)
!137 = distinct !DILexicalBlock(scope: !112, file: !3, line: 28, column: 7)
!138 = !DILocalVariable(name: "c", arg: 1, scope: !139, file: !6, line: 373, type: !142)
!139 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !140, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143, keyInstructions: true)
!140 = !DISubroutineType(types: !141)
!141 = !{!20, !142, !48}
!142 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !127, size: 64)
!143 = !{!138, !144, !145}
!144 = !DILocalVariable(name: "size", arg: 2, scope: !139, file: !6, line: 373, type: !48)
!145 = !DILocalVariable(name: "at", scope: !139, file: !6, line: 374, type: !20)
!146 = !DILocation(line: 0, scope: !139, inlinedAt: !147)
!147 = distinct !DILocation(line: 22, column: 24, scope: !112)
!148 = !DILocation(line: 0, scope: !139, inlinedAt: !149)
!149 = distinct !DILocation(line: 23, column: 22, scope: !112)
!150 = distinct !DIAssignID()
!151 = !DILocation(line: 0, scope: !112)
!152 = distinct !DIAssignID()
!153 = !DILocation(line: 0, scope: !136)
!154 = !DILocation(line: 21, column: 21, scope: !112, atomGroup: 1, atomRank: 4)
!155 = !{!156, !109, i64 0}
!156 = !{!"xdp_md", !109, i64 0, !109, i64 4, !109, i64 8, !109, i64 12, !109, i64 16, !109, i64 20}
!157 = !DILocation(line: 21, column: 21, scope: !112, atomGroup: 1, atomRank: 3)
!158 = !DILocation(line: 21, column: 21, scope: !112, atomGroup: 1, atomRank: 2)
!159 = !DILocation(line: 21, column: 21, scope: !112)
!160 = !{!156, !109, i64 4}
!161 = !DILocation(line: 375, column: 10, scope: !162, inlinedAt: !147)
!162 = distinct !DILexicalBlock(scope: !139, file: !6, line: 375, column: 7)
!163 = !DILocation(line: 375, column: 17, scope: !162, inlinedAt: !147, atomGroup: 2, atomRank: 2)
!164 = !DILocation(line: 375, column: 17, scope: !162, inlinedAt: !147, atomGroup: 2, atomRank: 1)
!165 = !DILocation(line: 375, column: 10, scope: !162, inlinedAt: !149)
!166 = !DILocation(line: 375, column: 17, scope: !162, inlinedAt: !149, atomGroup: 2, atomRank: 2)
!167 = !DILocation(line: 375, column: 17, scope: !162, inlinedAt: !149, atomGroup: 2, atomRank: 1)
!168 = !DILocation(line: 24, column: 8, scope: !169, atomGroup: 4, atomRank: 2)
!169 = distinct !DILexicalBlock(scope: !112, file: !3, line: 24, column: 7)
!170 = !DILocation(line: 24, column: 12, scope: !169, atomGroup: 4, atomRank: 1)
!171 = !DILocation(line: 24, column: 27, scope: !169)
!172 = !{!173, !174, i64 12}
!173 = !{!"ethhdr", !110, i64 0, !110, i64 6, !174, i64 12}
!174 = !{!"short", !110, i64 0}
!175 = !DILocation(line: 24, column: 33, scope: !169, atomGroup: 6, atomRank: 2)
!176 = !DILocation(line: 24, column: 19, scope: !169, atomGroup: 6, atomRank: 1)
!177 = !DILocation(line: 26, column: 3, scope: !112)
!178 = !DILocation(line: 26, column: 23, scope: !112, atomGroup: 8, atomRank: 1)
!179 = !{!180, !109, i64 0}
!180 = !{!"prefix", !109, i64 0, !109, i64 4}
!181 = distinct !DIAssignID()
!182 = !DILocation(line: 26, column: 23, scope: !112)
!183 = !DILocation(line: 26, column: 32, scope: !112)
!184 = !DILocation(line: 26, column: 32, scope: !112, atomGroup: 8, atomRank: 2)
!185 = !{!186, !109, i64 12}
!186 = !{!"iphdr", !110, i64 0, !110, i64 0, !110, i64 1, !174, i64 2, !174, i64 4, !174, i64 6, !110, i64 8, !110, i64 9, !174, i64 10, !109, i64 12, !109, i64 16}
!187 = !{!180, !109, i64 4}
!188 = distinct !DIAssignID()
!189 = !DILocation(line: 27, column: 23, scope: !112, atomGroup: 9, atomRank: 2)
!190 = !DILocation(line: 28, column: 8, scope: !137, atomGroup: 10, atomRank: 2)
!191 = !DILocation(line: 28, column: 7, scope: !137, atomGroup: 10, atomRank: 1)
!192 = !DILocation(line: 29, column: 5, scope: !136)
!193 = !DILocation(line: 29, column: 25, scope: !136, atomGroup: 11, atomRank: 1)
!194 = !{!195, !196, i64 0}
!195 = !{!"rule", !196, i64 0, !110, i64 8, !110, i64 9}
!196 = !{!"long long", !110, i64 0}
!197 = distinct !DIAssignID()
!198 = !DILocation(line: 29, column: 25, scope: !136)
!199 = !DILocation(line: 29, column: 49, scope: !136)
!200 = !{!186, !110, i64 8}
!201 = !DILocation(line: 29, column: 53, scope: !136, atomGroup: 11, atomRank: 4)
!202 = !DILocation(line: 29, column: 45, scope: !136, atomGroup: 11, atomRank: 2)
!203 = !{!195, !110, i64 8}
!204 = distinct !DIAssignID()
!205 = distinct !DIAssignID()
!206 = !DILocation(line: 30, column: 28, scope: !136)
!207 = !{!186, !110, i64 1}
!208 = !DILocation(line: 30, column: 32, scope: !136)
!209 = !DILocation(line: 30, column: 21, scope: !136, atomGroup: 12, atomRank: 2)
!210 = !DILocation(line: 30, column: 16, scope: !136, atomGroup: 12, atomRank: 1)
!211 = distinct !DIAssignID()
!212 = !DILocation(line: 31, column: 5, scope: !136)
!213 = !DILocation(line: 33, column: 3, scope: !137)
!214 = !DILocation(line: 34, column: 3, scope: !112)
!215 = !DILocation(line: 35, column: 13, scope: !216)
!216 = distinct !DILexicalBlock(scope: !112, file: !3, line: 35, column: 7)
!217 = !DILocation(line: 35, column: 18, scope: !216, atomGroup: 14, atomRank: 2)
!218 = !DILocation(line: 35, column: 18, scope: !216, atomGroup: 14, atomRank: 1)
!219 = !DILocation(line: 37, column: 16, scope: !112)
!220 = !DILocation(line: 37, column: 10, scope: !112)
!221 = !DILocation(line: 37, column: 10, scope: !112, atomGroup: 16, atomRank: 2)
!222 = !DILocation(line: 36, column: 16, scope: !216, atomGroup: 15, atomRank: 1)
!223 = !DILocation(line: 36, column: 5, scope: !216)
!224 = !DILocation(line: 38, column: 1, scope: !112)
!225 = !DILocation(line: 38, column: 1, scope: !112, atomGroup: 17, atomRank: 1)
