; ModuleID = 'xdp_arp.c'
source_filename = "xdp_arp.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@owned = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !49
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @arp, ptr @owned], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 4) i32 @arp(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !96 {
    #dbg_value(ptr poison, !123, !DIExpression(), !131)
    #dbg_value(ptr poison, !123, !DIExpression(), !133)
  %2 = alloca i32, align 4, !DIAssignID !135
    #dbg_assign(i1 poison, !117, !DIExpression(), !135, ptr %2, !DIExpression(), !136)
  %3 = alloca i64, align 8, !DIAssignID !137
    #dbg_assign(i1 poison, !119, !DIExpression(), !137, ptr %3, !DIExpression(), !138)
    #dbg_value(ptr %0, !109, !DIExpression(), !136)
  %4 = load i32, ptr %0, align 4, !dbg !139, !tbaa !140
  %5 = zext i32 %4 to i64, !dbg !142
  %6 = inttoptr i64 %5 to ptr, !dbg !143
    #dbg_value(ptr %6, !110, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !136)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !144
  %8 = load i32, ptr %7, align 4, !dbg !139, !tbaa !145
  %9 = zext i32 %8 to i64, !dbg !142
  %10 = inttoptr i64 %9 to ptr, !dbg !143
    #dbg_value(ptr %10, !110, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !136)
    #dbg_value(ptr undef, !123, !DIExpression(), !131)
    #dbg_value(i32 14, !129, !DIExpression(), !131)
    #dbg_value(ptr %6, !130, !DIExpression(), !131)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !146
  %12 = icmp samesign ugt ptr %11, %10, !dbg !148
  %13 = select i1 %12, ptr %6, ptr %11, !dbg !149
  %14 = select i1 %12, ptr null, ptr %6, !dbg !149
    #dbg_value(ptr %13, !110, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !136)
    #dbg_value(ptr %14, !115, !DIExpression(), !136)
    #dbg_value(ptr undef, !123, !DIExpression(), !133)
    #dbg_value(i32 28, !129, !DIExpression(), !133)
    #dbg_value(ptr %13, !130, !DIExpression(), !133)
  %15 = getelementptr inbounds nuw i8, ptr %13, i64 28, !dbg !150
  %16 = icmp samesign ugt ptr %15, %10, !dbg !151
  br i1 %16, label %52, label %17, !dbg !152

17:                                               ; preds = %1
    #dbg_value(ptr %15, !110, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !136)
    #dbg_value(ptr %13, !116, !DIExpression(), !136)
  %18 = icmp ne ptr %14, null, !dbg !153
  %19 = icmp ne ptr %13, null
  %20 = and i1 %18, %19, !dbg !155
  br i1 %20, label %21, label %52, !dbg !155

21:                                               ; preds = %17
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !156
  %23 = load i16, ptr %22, align 1, !dbg !156, !tbaa !158
  %24 = icmp eq i16 %23, 1544, !dbg !161
  br i1 %24, label %29, label %25, !dbg !162

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 11, !dbg !163
  %27 = load i8, ptr %26, align 1, !dbg !163, !tbaa !164
  %28 = icmp eq i8 %27, 0, !dbg !165
  br i1 %28, label %29, label %52, !dbg !166

29:                                               ; preds = %25, %21
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !167
  %30 = getelementptr inbounds nuw i8, ptr %13, i64 24, !dbg !168
  %31 = load i32, ptr %30, align 1, !dbg !169, !tbaa !170
  store i32 %31, ptr %2, align 4, !dbg !172, !tbaa !92, !DIAssignID !173
    #dbg_assign(i32 %31, !117, !DIExpression(), !173, ptr %2, !DIExpression(), !136)
  %32 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @owned, ptr noundef nonnull %2) #3, !dbg !174
    #dbg_value(ptr %32, !118, !DIExpression(), !136)
  %33 = icmp eq ptr %32, null, !dbg !175
  br i1 %33, label %34, label %40, !dbg !176

34:                                               ; preds = %29
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !177
  %35 = load i32, ptr %2, align 4, !dbg !178, !tbaa !92
  %36 = and i32 %35, 255, !dbg !179
  %37 = zext nneg i32 %36 to i64, !dbg !180
  %38 = add nuw nsw i64 %37, 2199023255553, !dbg !181
  store i64 %38, ptr %3, align 8, !dbg !182, !tbaa !183, !DIAssignID !185
    #dbg_assign(i64 %38, !119, !DIExpression(), !185, ptr %3, !DIExpression(), !138)
  %39 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @owned, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !186
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !187
  br label %50

40:                                               ; preds = %29
  %41 = load i64, ptr %32, align 8, !dbg !188, !tbaa !183
    #dbg_value(i64 %41, !122, !DIExpression(), !136)
  %42 = getelementptr inbounds nuw i8, ptr %14, i64 6, !dbg !189
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %6, ptr noundef nonnull align 1 dereferenceable(6) %42, i64 6, i1 false), !dbg !190
  %43 = trunc i64 %41 to i48, !dbg !191
  store i48 %43, ptr %42, align 1, !dbg !191
  %44 = getelementptr inbounds nuw i8, ptr %13, i64 18, !dbg !192
  %45 = getelementptr inbounds nuw i8, ptr %13, i64 8, !dbg !193
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %44, ptr noundef nonnull align 1 dereferenceable(6) %45, i64 6, i1 false), !dbg !194
  store i48 %43, ptr %45, align 1, !dbg !195
  %46 = getelementptr inbounds nuw i8, ptr %13, i64 14, !dbg !196
  %47 = load i32, ptr %46, align 1, !dbg !197, !tbaa !198
  store i32 %47, ptr %30, align 1, !dbg !199, !tbaa !170
  %48 = load i32, ptr %2, align 4, !dbg !200, !tbaa !92
  store i32 %48, ptr %46, align 1, !dbg !201, !tbaa !198
  %49 = getelementptr inbounds nuw i8, ptr %13, i64 6, !dbg !202
  store i16 512, ptr %49, align 1, !dbg !203, !tbaa !204
  br label %50

50:                                               ; preds = %40, %34
  %51 = phi i32 [ 3, %40 ], [ 1, %34 ], !dbg !136
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !205
  br label %52

52:                                               ; preds = %1, %25, %17, %50
  %53 = phi i32 [ 2, %17 ], [ %51, %50 ], [ 2, %25 ], [ 2, %1 ], !dbg !136
  ret i32 %53, !dbg !206
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
!llvm.module.flags = !{!86, !87, !88, !89, !90}
!llvm.ident = !{!91}
!llvm.errno.tbaa = !{!92}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !82, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !19, globals: !48, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_arp.c", directory: ".")
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
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "arphdr", file: !6, line: 358, size: 224, elements: !37)
!37 = !{!38, !39, !40, !41, !42, !43, !44, !46, !47}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "hrd", scope: !36, file: !6, line: 359, baseType: !33, size: 16)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "pro", scope: !36, file: !6, line: 359, baseType: !33, size: 16, offset: 16)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "hln", scope: !36, file: !6, line: 360, baseType: !27, size: 8, offset: 32)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "pln", scope: !36, file: !6, line: 360, baseType: !27, size: 8, offset: 40)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "op", scope: !36, file: !6, line: 361, baseType: !33, size: 16, offset: 48)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "sha", scope: !36, file: !6, line: 362, baseType: !26, size: 48, offset: 64)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "spa", scope: !36, file: !6, line: 363, baseType: !45, size: 32, offset: 112)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "tha", scope: !36, file: !6, line: 364, baseType: !26, size: 48, offset: 144)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "tpa", scope: !36, file: !6, line: 365, baseType: !45, size: 32, offset: 192)
!48 = !{!0, !49, !70, !77}
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(name: "owned", scope: !2, file: !3, line: 4, type: !51, isLocal: false, isDefinition: true)
!51 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !52)
!52 = !{!53, !59, !64, !66}
!53 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !51, file: !3, line: 4, baseType: !54, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = !DICompositeType(tag: DW_TAG_array_type, baseType: !56, size: 32, elements: !57)
!56 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!57 = !{!58}
!58 = !DISubrange(count: 1)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !51, file: !3, line: 4, baseType: !60, size: 64, offset: 64)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !56, size: 2048, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: 64)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !51, file: !3, line: 4, baseType: !65, size: 64, offset: 128)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !51, file: !3, line: 4, baseType: !67, size: 64, offset: 192)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !69)
!69 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!70 = !DIGlobalVariableExpression(var: !71, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!71 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !72, isLocal: true, isDefinition: true)
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = !DISubroutineType(types: !74)
!74 = !{!20, !20, !75}
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64)
!76 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!77 = !DIGlobalVariableExpression(var: !78, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!78 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !79, isLocal: true, isDefinition: true)
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !80, size: 64)
!80 = !DISubroutineType(types: !81)
!81 = !{!21, !20, !75, !75, !68}
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !83, size: 32, elements: !84)
!83 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!84 = !{!85}
!85 = !DISubrange(count: 4)
!86 = !{i32 7, !"Dwarf Version", i32 5}
!87 = !{i32 2, !"Debug Info Version", i32 3}
!88 = !{i32 1, !"wchar_size", i32 4}
!89 = !{i32 7, !"frame-pointer", i32 2}
!90 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!91 = !{!"clang version 22.1.8"}
!92 = !{!93, !93, i64 0}
!93 = !{!"int", !94, i64 0}
!94 = !{!"omnipotent char", !95, i64 0}
!95 = !{!"Simple C/C++ TBAA"}
!96 = distinct !DISubprogram(name: "arp", scope: !3, file: !3, line: 6, type: !97, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108, keyInstructions: true)
!97 = !DISubroutineType(types: !98)
!98 = !{!56, !99}
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !101)
!101 = !{!102, !103, !104, !105, !106, !107}
!102 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !100, file: !6, line: 205, baseType: !45, size: 32)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !100, file: !6, line: 205, baseType: !45, size: 32, offset: 32)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !100, file: !6, line: 205, baseType: !45, size: 32, offset: 64)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !100, file: !6, line: 205, baseType: !45, size: 32, offset: 96)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !100, file: !6, line: 205, baseType: !45, size: 32, offset: 128)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !100, file: !6, line: 206, baseType: !45, size: 32, offset: 160)
!108 = !{!109, !110, !115, !116, !117, !118, !119, !122}
!109 = !DILocalVariable(name: "ctx", arg: 1, scope: !96, file: !3, line: 6, type: !99)
!110 = !DILocalVariable(name: "c", scope: !96, file: !3, line: 7, type: !111)
!111 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !112)
!112 = !{!113, !114}
!113 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !111, file: !6, line: 370, baseType: !20, size: 64)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !111, file: !6, line: 370, baseType: !20, size: 64, offset: 64)
!115 = !DILocalVariable(name: "eth", scope: !96, file: !3, line: 8, type: !22)
!116 = !DILocalVariable(name: "arp", scope: !96, file: !3, line: 9, type: !35)
!117 = !DILocalVariable(name: "wanted", scope: !96, file: !3, line: 14, type: !45)
!118 = !DILocalVariable(name: "mac", scope: !96, file: !3, line: 15, type: !67)
!119 = !DILocalVariable(name: "self", scope: !120, file: !3, line: 17, type: !68)
!120 = distinct !DILexicalBlock(scope: !121, file: !3, line: 16, column: 13)
!121 = distinct !DILexicalBlock(scope: !96, file: !3, line: 16, column: 7)
!122 = !DILocalVariable(name: "address", scope: !96, file: !3, line: 21, type: !68)
!123 = !DILocalVariable(name: "c", arg: 1, scope: !124, file: !6, line: 373, type: !127)
!124 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !125, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128, keyInstructions: true)
!125 = !DISubroutineType(types: !126)
!126 = !{!20, !127, !45}
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !111, size: 64)
!128 = !{!123, !129, !130}
!129 = !DILocalVariable(name: "size", arg: 2, scope: !124, file: !6, line: 373, type: !45)
!130 = !DILocalVariable(name: "at", scope: !124, file: !6, line: 374, type: !20)
!131 = !DILocation(line: 0, scope: !124, inlinedAt: !132)
!132 = distinct !DILocation(line: 8, column: 24, scope: !96)
!133 = !DILocation(line: 0, scope: !124, inlinedAt: !134)
!134 = distinct !DILocation(line: 9, column: 24, scope: !96)
!135 = distinct !DIAssignID()
!136 = !DILocation(line: 0, scope: !96)
!137 = distinct !DIAssignID()
!138 = !DILocation(line: 0, scope: !120)
!139 = !DILocation(line: 7, column: 21, scope: !96, atomGroup: 1, atomRank: 4)
!140 = !{!141, !93, i64 0}
!141 = !{!"xdp_md", !93, i64 0, !93, i64 4, !93, i64 8, !93, i64 12, !93, i64 16, !93, i64 20}
!142 = !DILocation(line: 7, column: 21, scope: !96, atomGroup: 1, atomRank: 3)
!143 = !DILocation(line: 7, column: 21, scope: !96, atomGroup: 1, atomRank: 2)
!144 = !DILocation(line: 7, column: 21, scope: !96)
!145 = !{!141, !93, i64 4}
!146 = !DILocation(line: 375, column: 10, scope: !147, inlinedAt: !132)
!147 = distinct !DILexicalBlock(scope: !124, file: !6, line: 375, column: 7)
!148 = !DILocation(line: 375, column: 17, scope: !147, inlinedAt: !132, atomGroup: 2, atomRank: 2)
!149 = !DILocation(line: 375, column: 17, scope: !147, inlinedAt: !132, atomGroup: 2, atomRank: 1)
!150 = !DILocation(line: 375, column: 10, scope: !147, inlinedAt: !134)
!151 = !DILocation(line: 375, column: 17, scope: !147, inlinedAt: !134, atomGroup: 2, atomRank: 2)
!152 = !DILocation(line: 375, column: 17, scope: !147, inlinedAt: !134, atomGroup: 2, atomRank: 1)
!153 = !DILocation(line: 10, column: 8, scope: !154, atomGroup: 4, atomRank: 2)
!154 = distinct !DILexicalBlock(scope: !96, file: !3, line: 10, column: 7)
!155 = !DILocation(line: 10, column: 12, scope: !154, atomGroup: 4, atomRank: 1)
!156 = !DILocation(line: 12, column: 12, scope: !157)
!157 = distinct !DILexicalBlock(scope: !96, file: !3, line: 12, column: 7)
!158 = !{!159, !160, i64 12}
!159 = !{!"ethhdr", !94, i64 0, !94, i64 6, !160, i64 12}
!160 = !{!"short", !94, i64 0}
!161 = !DILocation(line: 12, column: 18, scope: !157, atomGroup: 7, atomRank: 2)
!162 = !DILocation(line: 12, column: 36, scope: !157, atomGroup: 7, atomRank: 1)
!163 = !DILocation(line: 12, column: 39, scope: !157)
!164 = !{!94, !94, i64 0}
!165 = !DILocation(line: 12, column: 39, scope: !157, atomGroup: 8, atomRank: 2)
!166 = !DILocation(line: 12, column: 36, scope: !157, atomGroup: 8, atomRank: 1)
!167 = !DILocation(line: 14, column: 3, scope: !96)
!168 = !DILocation(line: 14, column: 21, scope: !96)
!169 = !DILocation(line: 14, column: 21, scope: !96, atomGroup: 10, atomRank: 2)
!170 = !{!171, !93, i64 24}
!171 = !{!"arphdr", !160, i64 0, !160, i64 2, !94, i64 4, !94, i64 5, !160, i64 6, !94, i64 8, !93, i64 14, !94, i64 18, !93, i64 24}
!172 = !DILocation(line: 14, column: 7, scope: !96, atomGroup: 10, atomRank: 1)
!173 = distinct !DIAssignID()
!174 = !DILocation(line: 15, column: 14, scope: !96, atomGroup: 11, atomRank: 2)
!175 = !DILocation(line: 16, column: 8, scope: !121, atomGroup: 12, atomRank: 2)
!176 = !DILocation(line: 16, column: 7, scope: !121, atomGroup: 12, atomRank: 1)
!177 = !DILocation(line: 17, column: 5, scope: !120)
!178 = !DILocation(line: 17, column: 34, scope: !120)
!179 = !DILocation(line: 17, column: 41, scope: !120)
!180 = !DILocation(line: 17, column: 33, scope: !120)
!181 = !DILocation(line: 17, column: 31, scope: !120, atomGroup: 13, atomRank: 2)
!182 = !DILocation(line: 17, column: 9, scope: !120, atomGroup: 13, atomRank: 1)
!183 = !{!184, !184, i64 0}
!184 = !{!"long long", !94, i64 0}
!185 = distinct !DIAssignID()
!186 = !DILocation(line: 18, column: 5, scope: !120)
!187 = !DILocation(line: 20, column: 3, scope: !121)
!188 = !DILocation(line: 21, column: 17, scope: !96, atomGroup: 15, atomRank: 2)
!189 = !DILocation(line: 22, column: 25, scope: !96)
!190 = !DILocation(line: 22, column: 3, scope: !96, atomGroup: 16, atomRank: 1)
!191 = !DILocation(line: 23, column: 3, scope: !96, atomGroup: 17, atomRank: 1)
!192 = !DILocation(line: 24, column: 15, scope: !96)
!193 = !DILocation(line: 24, column: 25, scope: !96)
!194 = !DILocation(line: 24, column: 3, scope: !96, atomGroup: 18, atomRank: 1)
!195 = !DILocation(line: 25, column: 3, scope: !96, atomGroup: 19, atomRank: 1)
!196 = !DILocation(line: 26, column: 19, scope: !96)
!197 = !DILocation(line: 26, column: 19, scope: !96, atomGroup: 20, atomRank: 2)
!198 = !{!171, !93, i64 14}
!199 = !DILocation(line: 26, column: 12, scope: !96, atomGroup: 20, atomRank: 1)
!200 = !DILocation(line: 27, column: 14, scope: !96, atomGroup: 21, atomRank: 2)
!201 = !DILocation(line: 27, column: 12, scope: !96, atomGroup: 21, atomRank: 1)
!202 = !DILocation(line: 28, column: 8, scope: !96)
!203 = !DILocation(line: 28, column: 11, scope: !96, atomGroup: 22, atomRank: 1)
!204 = !{!171, !160, i64 6}
!205 = !DILocation(line: 30, column: 1, scope: !96)
!206 = !DILocation(line: 30, column: 1, scope: !96, atomGroup: 24, atomRank: 1)
