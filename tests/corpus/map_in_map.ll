; ModuleID = 'map_in_map.c'
source_filename = "map_in_map.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.inner = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@first = dso_local global %struct.inner zeroinitializer, section ".maps", align 8, !dbg !76
@second = dso_local global %struct.inner zeroinitializer, section ".maps", align 8, !dbg !78
@outer = dso_local global { ptr, ptr, ptr, [2 x ptr] } { ptr null, ptr null, ptr null, [2 x ptr] [ptr @first, ptr @second] }, section ".maps", align 8, !dbg !36
@llvm.compiler.used = appending global [5 x ptr] [ptr @LICENSE, ptr @by_port, ptr @first, ptr @outer, ptr @second], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 4) i32 @by_port(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !106 {
    #dbg_value(ptr poison, !131, !DIExpression(), !139)
  %2 = alloca i32, align 4, !DIAssignID !141
    #dbg_assign(i1 poison, !126, !DIExpression(), !141, ptr %2, !DIExpression(), !142)
  %3 = alloca i32, align 4, !DIAssignID !143
    #dbg_assign(i1 poison, !127, !DIExpression(), !143, ptr %3, !DIExpression(), !142)
  %4 = alloca i64, align 8, !DIAssignID !144
    #dbg_assign(i1 poison, !130, !DIExpression(), !144, ptr %4, !DIExpression(), !142)
    #dbg_value(ptr %0, !119, !DIExpression(), !142)
  %5 = load i32, ptr %0, align 4, !dbg !145, !tbaa !146
  %6 = zext i32 %5 to i64, !dbg !148
  %7 = inttoptr i64 %6 to ptr, !dbg !149
    #dbg_value(ptr %7, !120, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !142)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !150
  %9 = load i32, ptr %8, align 4, !dbg !145, !tbaa !151
  %10 = zext i32 %9 to i64, !dbg !148
  %11 = inttoptr i64 %10 to ptr, !dbg !149
    #dbg_value(ptr %11, !120, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !142)
    #dbg_value(ptr undef, !131, !DIExpression(), !139)
    #dbg_value(i32 14, !137, !DIExpression(), !139)
    #dbg_value(ptr %7, !138, !DIExpression(), !139)
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 14, !dbg !152
  %13 = icmp samesign ugt ptr %12, %11, !dbg !154
    #dbg_value(ptr %12, !120, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !142)
    #dbg_value(ptr %7, !125, !DIExpression(), !142)
  %14 = icmp eq i32 %5, 0
  %15 = or i1 %14, %13, !dbg !155
  br i1 %15, label %37, label %16, !dbg !155

16:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !156
  %17 = getelementptr inbounds nuw i8, ptr %7, i64 11, !dbg !157
  %18 = load i8, ptr %17, align 1, !dbg !157, !tbaa !158
  %19 = and i8 %18, 1, !dbg !159
  %20 = zext nneg i8 %19 to i32, !dbg !159
  store i32 %20, ptr %2, align 4, !dbg !160, !tbaa !102, !DIAssignID !161
    #dbg_assign(i32 %20, !126, !DIExpression(), !161, ptr %2, !DIExpression(), !142)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !156
  %21 = getelementptr inbounds nuw i8, ptr %7, i64 12, !dbg !162
  %22 = load i16, ptr %21, align 1, !dbg !163, !tbaa !164
  %23 = zext i16 %22 to i32, !dbg !167
  store i32 %23, ptr %3, align 4, !dbg !168, !tbaa !102, !DIAssignID !169
    #dbg_assign(i32 %23, !127, !DIExpression(), !169, ptr %3, !DIExpression(), !142)
  %24 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @outer, ptr noundef nonnull %2) #2, !dbg !170
    #dbg_value(ptr %24, !128, !DIExpression(), !142)
  %25 = icmp eq ptr %24, null, !dbg !171
  br i1 %25, label %35, label %26, !dbg !173

26:                                               ; preds = %16
  %27 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull %24, ptr noundef nonnull %3) #2, !dbg !174
    #dbg_value(ptr %27, !129, !DIExpression(), !142)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #2, !dbg !175
  store i64 1, ptr %4, align 8, !dbg !176, !tbaa !177, !DIAssignID !179
    #dbg_assign(i64 1, !130, !DIExpression(), !179, ptr %4, !DIExpression(), !142)
  %28 = icmp eq ptr %27, null, !dbg !180
  br i1 %28, label %32, label %29, !dbg !182

29:                                               ; preds = %26
  %30 = load i64, ptr %27, align 8, !dbg !183, !tbaa !177
  %31 = add i64 %30, 1, !dbg !184
  store i64 %31, ptr %27, align 8, !dbg !185, !tbaa !177
  br label %34, !dbg !183

32:                                               ; preds = %26
  %33 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull %24, ptr noundef nonnull %3, ptr noundef nonnull %4, i64 noundef 1) #2, !dbg !186
  br label %34

34:                                               ; preds = %32, %29
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #2, !dbg !187
  br label %35

35:                                               ; preds = %16, %34
  %36 = phi i32 [ 3, %34 ], [ 2, %16 ], !dbg !142
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !187
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !187
  br label %37

37:                                               ; preds = %1, %35
  %38 = phi i32 [ %36, %35 ], [ 1, %1 ], !dbg !142
  ret i32 %38, !dbg !188
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!96, !97, !98, !99, !100}
!llvm.ident = !{!101}
!llvm.errno.tbaa = !{!102}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !92, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !19, globals: !35, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "map_in_map.c", directory: ".")
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
!19 = !{!20, !21, !22}
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
!35 = !{!0, !36, !76, !78, !80, !87}
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(name: "outer", scope: !2, file: !3, line: 15, type: !38, isLocal: false, isDefinition: true)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 10, size: 192, elements: !39)
!39 = !{!40, !46, !51, !54}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !38, file: !3, line: 11, baseType: !41, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 384, elements: !44)
!43 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!44 = !{!45}
!45 = !DISubrange(count: 12)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !38, file: !3, line: 12, baseType: !47, size: 64, offset: 64)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 64, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: 2)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !38, file: !3, line: 13, baseType: !52, size: 64, offset: 128)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !38, file: !3, line: 14, baseType: !55, offset: 192)
!55 = !DICompositeType(tag: DW_TAG_array_type, baseType: !56, elements: !74)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "inner", file: !3, line: 4, size: 256, elements: !58)
!58 = !{!59, !64, !69, !70}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !57, file: !3, line: 5, baseType: !60, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 32, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: 1)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !57, file: !3, line: 6, baseType: !65, size: 64, offset: 64)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 2048, elements: !67)
!67 = !{!68}
!68 = !DISubrange(count: 64)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !57, file: !3, line: 7, baseType: !52, size: 64, offset: 128)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !57, file: !3, line: 8, baseType: !71, size: 64, offset: 192)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!72 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !73)
!73 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!74 = !{!75}
!75 = !DISubrange(count: -1)
!76 = !DIGlobalVariableExpression(var: !77, expr: !DIExpression())
!77 = distinct !DIGlobalVariable(name: "first", scope: !2, file: !3, line: 9, type: !57, isLocal: false, isDefinition: true)
!78 = !DIGlobalVariableExpression(var: !79, expr: !DIExpression())
!79 = distinct !DIGlobalVariable(name: "second", scope: !2, file: !3, line: 9, type: !57, isLocal: false, isDefinition: true)
!80 = !DIGlobalVariableExpression(var: !81, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!81 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !82, isLocal: true, isDefinition: true)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!83 = !DISubroutineType(types: !84)
!84 = !{!20, !20, !85}
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!87 = !DIGlobalVariableExpression(var: !88, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!88 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !89, isLocal: true, isDefinition: true)
!89 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !90, size: 64)
!90 = !DISubroutineType(types: !91)
!91 = !{!21, !20, !85, !85, !72}
!92 = !DICompositeType(tag: DW_TAG_array_type, baseType: !93, size: 32, elements: !94)
!93 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!94 = !{!95}
!95 = !DISubrange(count: 4)
!96 = !{i32 7, !"Dwarf Version", i32 5}
!97 = !{i32 2, !"Debug Info Version", i32 3}
!98 = !{i32 1, !"wchar_size", i32 4}
!99 = !{i32 7, !"frame-pointer", i32 2}
!100 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!101 = !{!"clang version 22.1.8"}
!102 = !{!103, !103, i64 0}
!103 = !{!"int", !104, i64 0}
!104 = !{!"omnipotent char", !105, i64 0}
!105 = !{!"Simple C/C++ TBAA"}
!106 = distinct !DISubprogram(name: "by_port", scope: !3, file: !3, line: 17, type: !107, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118, keyInstructions: true)
!107 = !DISubroutineType(types: !108)
!108 = !{!43, !109}
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !110, size: 64)
!110 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !111)
!111 = !{!112, !113, !114, !115, !116, !117}
!112 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !110, file: !6, line: 205, baseType: !53, size: 32)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !110, file: !6, line: 205, baseType: !53, size: 32, offset: 32)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !110, file: !6, line: 205, baseType: !53, size: 32, offset: 64)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !110, file: !6, line: 205, baseType: !53, size: 32, offset: 96)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !110, file: !6, line: 205, baseType: !53, size: 32, offset: 128)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !110, file: !6, line: 206, baseType: !53, size: 32, offset: 160)
!118 = !{!119, !120, !125, !126, !127, !128, !129, !130}
!119 = !DILocalVariable(name: "ctx", arg: 1, scope: !106, file: !3, line: 17, type: !109)
!120 = !DILocalVariable(name: "c", scope: !106, file: !3, line: 18, type: !121)
!121 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !122)
!122 = !{!123, !124}
!123 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !121, file: !6, line: 370, baseType: !20, size: 64)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !121, file: !6, line: 370, baseType: !20, size: 64, offset: 64)
!125 = !DILocalVariable(name: "eth", scope: !106, file: !3, line: 19, type: !22)
!126 = !DILocalVariable(name: "which", scope: !106, file: !3, line: 22, type: !53)
!127 = !DILocalVariable(name: "key", scope: !106, file: !3, line: 22, type: !53)
!128 = !DILocalVariable(name: "map", scope: !106, file: !3, line: 23, type: !20)
!129 = !DILocalVariable(name: "value", scope: !106, file: !3, line: 26, type: !71)
!130 = !DILocalVariable(name: "one", scope: !106, file: !3, line: 26, type: !72)
!131 = !DILocalVariable(name: "c", arg: 1, scope: !132, file: !6, line: 373, type: !135)
!132 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !133, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136, keyInstructions: true)
!133 = !DISubroutineType(types: !134)
!134 = !{!20, !135, !53}
!135 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !121, size: 64)
!136 = !{!131, !137, !138}
!137 = !DILocalVariable(name: "size", arg: 2, scope: !132, file: !6, line: 373, type: !53)
!138 = !DILocalVariable(name: "at", scope: !132, file: !6, line: 374, type: !20)
!139 = !DILocation(line: 0, scope: !132, inlinedAt: !140)
!140 = distinct !DILocation(line: 19, column: 24, scope: !106)
!141 = distinct !DIAssignID()
!142 = !DILocation(line: 0, scope: !106)
!143 = distinct !DIAssignID()
!144 = distinct !DIAssignID()
!145 = !DILocation(line: 18, column: 21, scope: !106, atomGroup: 1, atomRank: 4)
!146 = !{!147, !103, i64 0}
!147 = !{!"xdp_md", !103, i64 0, !103, i64 4, !103, i64 8, !103, i64 12, !103, i64 16, !103, i64 20}
!148 = !DILocation(line: 18, column: 21, scope: !106, atomGroup: 1, atomRank: 3)
!149 = !DILocation(line: 18, column: 21, scope: !106, atomGroup: 1, atomRank: 2)
!150 = !DILocation(line: 18, column: 21, scope: !106)
!151 = !{!147, !103, i64 4}
!152 = !DILocation(line: 375, column: 10, scope: !153, inlinedAt: !140)
!153 = distinct !DILexicalBlock(scope: !132, file: !6, line: 375, column: 7)
!154 = !DILocation(line: 375, column: 17, scope: !153, inlinedAt: !140, atomGroup: 2, atomRank: 2)
!155 = !DILocation(line: 375, column: 17, scope: !153, inlinedAt: !140, atomGroup: 2, atomRank: 1)
!156 = !DILocation(line: 22, column: 3, scope: !106)
!157 = !DILocation(line: 22, column: 15, scope: !106)
!158 = !{!104, !104, i64 0}
!159 = !DILocation(line: 22, column: 27, scope: !106, atomGroup: 5, atomRank: 2)
!160 = !DILocation(line: 22, column: 7, scope: !106, atomGroup: 5, atomRank: 1)
!161 = distinct !DIAssignID()
!162 = !DILocation(line: 22, column: 43, scope: !106)
!163 = !DILocation(line: 22, column: 43, scope: !106, atomGroup: 6, atomRank: 3)
!164 = !{!165, !166, i64 12}
!165 = !{!"ethhdr", !104, i64 0, !104, i64 6, !166, i64 12}
!166 = !{!"short", !104, i64 0}
!167 = !DILocation(line: 22, column: 38, scope: !106, atomGroup: 6, atomRank: 2)
!168 = !DILocation(line: 22, column: 32, scope: !106, atomGroup: 6, atomRank: 1)
!169 = distinct !DIAssignID()
!170 = !DILocation(line: 23, column: 15, scope: !106, atomGroup: 7, atomRank: 2)
!171 = !DILocation(line: 24, column: 8, scope: !172, atomGroup: 8, atomRank: 2)
!172 = distinct !DILexicalBlock(scope: !106, file: !3, line: 24, column: 7)
!173 = !DILocation(line: 24, column: 7, scope: !172, atomGroup: 8, atomRank: 1)
!174 = !DILocation(line: 26, column: 16, scope: !106, atomGroup: 10, atomRank: 2)
!175 = !DILocation(line: 26, column: 3, scope: !106)
!176 = !DILocation(line: 26, column: 39, scope: !106, atomGroup: 11, atomRank: 1)
!177 = !{!178, !178, i64 0}
!178 = !{!"long long", !104, i64 0}
!179 = distinct !DIAssignID()
!180 = !DILocation(line: 27, column: 7, scope: !181, atomGroup: 12, atomRank: 2)
!181 = distinct !DILexicalBlock(scope: !106, file: !3, line: 27, column: 7)
!182 = !DILocation(line: 27, column: 7, scope: !181, atomGroup: 12, atomRank: 1)
!183 = !DILocation(line: 28, column: 5, scope: !181)
!184 = !DILocation(line: 28, column: 5, scope: !181, atomGroup: 13, atomRank: 2)
!185 = !DILocation(line: 28, column: 5, scope: !181, atomGroup: 13, atomRank: 1)
!186 = !DILocation(line: 30, column: 5, scope: !181)
!187 = !DILocation(line: 32, column: 1, scope: !106)
!188 = !DILocation(line: 32, column: 1, scope: !106, atomGroup: 15, atomRank: 1)
