; ModuleID = 'xdp_redirect.c'
source_filename = "xdp_redirect.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }
%struct.anon.1 = type { ptr, ptr, ptr, ptr }
%struct.mac = type { [6 x i8] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@table = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !58
@ports = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !25
@cpus = dso_local global %struct.anon.1 zeroinitializer, section ".maps", align 8, !dbg !42
@llvm.compiler.used = appending global [6 x ptr] [ptr @LICENSE, ptr @cpus, ptr @ports, ptr @redirect_mac, ptr @spread, ptr @table], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @redirect_mac(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !116 {
  %2 = alloca %struct.mac, align 1, !DIAssignID !142
    #dbg_assign(i1 poison, !139, !DIExpression(), !142, ptr %2, !DIExpression(), !143)
  %3 = alloca i32, align 4, !DIAssignID !144
    #dbg_assign(i1 poison, !140, !DIExpression(), !144, ptr %3, !DIExpression(), !143)
    #dbg_value(ptr %0, !129, !DIExpression(), !143)
  %4 = load i32, ptr %0, align 4, !dbg !145, !tbaa !146
  %5 = zext i32 %4 to i64, !dbg !148
  %6 = inttoptr i64 %5 to ptr, !dbg !149
    #dbg_value(ptr %6, !130, !DIExpression(), !143)
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !150
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !152
  %9 = load i32, ptr %8, align 4, !dbg !152, !tbaa !153
  %10 = zext i32 %9 to i64, !dbg !154
  %11 = inttoptr i64 %10 to ptr, !dbg !155
  %12 = icmp samesign ugt ptr %7, %11, !dbg !156
  br i1 %12, label %27, label %13, !dbg !157

13:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !158
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !159
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 12, !dbg !160
  %15 = load i32, ptr %14, align 4, !dbg !161, !tbaa !162
  store i32 %15, ptr %3, align 4, !dbg !163, !tbaa !112, !DIAssignID !164
    #dbg_assign(i32 %15, !140, !DIExpression(), !164, ptr %3, !DIExpression(), !143)
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 6, !dbg !165
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %2, ptr noundef nonnull align 1 dereferenceable(6) %16, i64 6, i1 false), !dbg !166, !DIAssignID !167
    #dbg_assign(i1 poison, !139, !DIExpression(), !167, ptr %2, !DIExpression(), !143)
  %17 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @table, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !168
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %2, ptr noundef nonnull align 1 dereferenceable(6) %6, i64 6, i1 false), !dbg !169, !DIAssignID !170
    #dbg_assign(i1 poison, !139, !DIExpression(), !170, ptr %2, !DIExpression(), !143)
  %18 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @table, ptr noundef nonnull %2) #3, !dbg !171
    #dbg_value(ptr %18, !141, !DIExpression(), !143)
  %19 = icmp eq ptr %18, null, !dbg !172
  br i1 %19, label %25, label %20, !dbg !174

20:                                               ; preds = %13
  %21 = load i32, ptr %18, align 4, !dbg !175, !tbaa !112
  %22 = zext i32 %21 to i64, !dbg !175
  %23 = call i64 inttoptr (i64 51 to ptr)(ptr noundef nonnull @ports, i64 noundef %22, i64 noundef 2) #3, !dbg !176
  %24 = trunc i64 %23 to i32, !dbg !177
  br label %25, !dbg !178

25:                                               ; preds = %13, %20
  %26 = phi i32 [ %24, %20 ], [ 2, %13 ], !dbg !143
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !179
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !179
  br label %27

27:                                               ; preds = %1, %25
  %28 = phi i32 [ %26, %25 ], [ 1, %1 ], !dbg !143
  ret i32 %28, !dbg !180
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define dso_local i32 @spread(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !181 {
    #dbg_value(ptr %0, !183, !DIExpression(), !187)
  %2 = load i32, ptr %0, align 4, !dbg !188, !tbaa !146
  %3 = zext i32 %2 to i64, !dbg !189
  %4 = inttoptr i64 %3 to ptr, !dbg !190
    #dbg_value(ptr %4, !184, !DIExpression(), !187)
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 34, !dbg !191
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !193
  %7 = load i32, ptr %6, align 4, !dbg !193, !tbaa !153
  %8 = zext i32 %7 to i64, !dbg !194
  %9 = inttoptr i64 %8 to ptr, !dbg !195
  %10 = icmp samesign ugt ptr %5, %9, !dbg !196
  br i1 %10, label %19, label %11, !dbg !197

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %4, i64 26, !dbg !198
  %13 = load i32, ptr %12, align 4, !dbg !198, !tbaa !112
  %14 = mul i32 %13, -1640531535, !dbg !199
    #dbg_value(i32 %14, !186, !DIExpression(), !187)
  %15 = lshr i32 %14, 29, !dbg !200
  %16 = zext nneg i32 %15 to i64, !dbg !201
  %17 = tail call i64 inttoptr (i64 51 to ptr)(ptr noundef nonnull @cpus, i64 noundef %16, i64 noundef 2) #3, !dbg !202
  %18 = trunc i64 %17 to i32, !dbg !203
  br label %19

19:                                               ; preds = %1, %11
  %20 = phi i32 [ %18, %11 ], [ 1, %1 ], !dbg !187
  ret i32 %20, !dbg !204
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!106, !107, !108, !109, !110}
!llvm.ident = !{!111}
!llvm.errno.tbaa = !{!112}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !102, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !19, globals: !24, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_redirect.c", directory: ".")
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
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!24 = !{!0, !25, !42, !58, !83, !92, !97}
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(name: "ports", scope: !2, file: !3, line: 4, type: !27, isLocal: false, isDefinition: true)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !28)
!28 = !{!29, !35, !40, !41}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !27, file: !3, line: 4, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 448, elements: !33)
!32 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!33 = !{!34}
!34 = !DISubrange(count: 14)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !27, file: !3, line: 4, baseType: !36, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 2048, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !27, file: !3, line: 4, baseType: !22, size: 64, offset: 128)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !27, file: !3, line: 4, baseType: !22, size: 64, offset: 192)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "cpus", scope: !2, file: !3, line: 5, type: !44, isLocal: false, isDefinition: true)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 5, size: 256, elements: !45)
!45 = !{!46, !51, !56, !57}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !44, file: !3, line: 5, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 512, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: 16)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !44, file: !3, line: 5, baseType: !52, size: 64, offset: 64)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 256, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 8)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !44, file: !3, line: 5, baseType: !22, size: 64, offset: 128)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !44, file: !3, line: 5, baseType: !22, size: 64, offset: 192)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 14, type: !60, isLocal: false, isDefinition: true)
!60 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 256, elements: !61)
!61 = !{!62, !67, !72, !82}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !60, file: !3, line: 10, baseType: !63, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!64 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 32, elements: !65)
!65 = !{!66}
!66 = !DISubrange(count: 1)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !60, file: !3, line: 11, baseType: !68, size: 64, offset: 64)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !69, size: 64)
!69 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 8192, elements: !70)
!70 = !{!71}
!71 = !DISubrange(count: 256)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !60, file: !3, line: 12, baseType: !73, size: 64, offset: 128)
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mac", file: !3, line: 6, size: 48, elements: !75)
!75 = !{!76}
!76 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !74, file: !3, line: 7, baseType: !77, size: 48)
!77 = !DICompositeType(tag: DW_TAG_array_type, baseType: !78, size: 48, elements: !80)
!78 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !79)
!79 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!80 = !{!81}
!81 = !DISubrange(count: 6)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !60, file: !3, line: 13, baseType: !22, size: 64, offset: 192)
!83 = !DIGlobalVariableExpression(var: !84, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!84 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !85, isLocal: true, isDefinition: true)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DISubroutineType(types: !87)
!87 = !{!21, !20, !88, !88, !90}
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!90 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !91)
!91 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!92 = !DIGlobalVariableExpression(var: !93, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!93 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !94, isLocal: true, isDefinition: true)
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !95, size: 64)
!95 = !DISubroutineType(types: !96)
!96 = !{!20, !20, !88}
!97 = !DIGlobalVariableExpression(var: !98, expr: !DIExpression(DW_OP_constu, 51, DW_OP_stack_value))
!98 = distinct !DIGlobalVariable(name: "redirect_map", scope: !2, file: !6, line: 135, type: !99, isLocal: true, isDefinition: true)
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DISubroutineType(types: !101)
!101 = !{!21, !20, !90, !90}
!102 = !DICompositeType(tag: DW_TAG_array_type, baseType: !103, size: 32, elements: !104)
!103 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!104 = !{!105}
!105 = !DISubrange(count: 4)
!106 = !{i32 7, !"Dwarf Version", i32 5}
!107 = !{i32 2, !"Debug Info Version", i32 3}
!108 = !{i32 1, !"wchar_size", i32 4}
!109 = !{i32 7, !"frame-pointer", i32 2}
!110 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!111 = !{!"clang version 22.1.8"}
!112 = !{!113, !113, i64 0}
!113 = !{!"int", !114, i64 0}
!114 = !{!"omnipotent char", !115, i64 0}
!115 = !{!"Simple C/C++ TBAA"}
!116 = distinct !DISubprogram(name: "redirect_mac", scope: !3, file: !3, line: 16, type: !117, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128, keyInstructions: true)
!117 = !DISubroutineType(types: !118)
!118 = !{!32, !119}
!119 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 64)
!120 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !121)
!121 = !{!122, !123, !124, !125, !126, !127}
!122 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !120, file: !6, line: 205, baseType: !23, size: 32)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !120, file: !6, line: 205, baseType: !23, size: 32, offset: 32)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !120, file: !6, line: 205, baseType: !23, size: 32, offset: 64)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !120, file: !6, line: 205, baseType: !23, size: 32, offset: 96)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !120, file: !6, line: 205, baseType: !23, size: 32, offset: 128)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !120, file: !6, line: 206, baseType: !23, size: 32, offset: 160)
!128 = !{!129, !130, !139, !140, !141}
!129 = !DILocalVariable(name: "ctx", arg: 1, scope: !116, file: !3, line: 16, type: !119)
!130 = !DILocalVariable(name: "eth", scope: !116, file: !3, line: 17, type: !131)
!131 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !132, size: 64)
!132 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !133)
!133 = !{!134, !135, !136}
!134 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !132, file: !6, line: 316, baseType: !77, size: 48)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !132, file: !6, line: 316, baseType: !77, size: 48, offset: 48)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !132, file: !6, line: 317, baseType: !137, size: 16, offset: 96)
!137 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !138)
!138 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!139 = !DILocalVariable(name: "key", scope: !116, file: !3, line: 20, type: !74)
!140 = !DILocalVariable(name: "in", scope: !116, file: !3, line: 21, type: !23)
!141 = !DILocalVariable(name: "out", scope: !116, file: !3, line: 25, type: !22)
!142 = distinct !DIAssignID()
!143 = !DILocation(line: 0, scope: !116)
!144 = distinct !DIAssignID()
!145 = !DILocation(line: 17, column: 43, scope: !116, atomGroup: 1, atomRank: 4)
!146 = !{!147, !113, i64 0}
!147 = !{!"xdp_md", !113, i64 0, !113, i64 4, !113, i64 8, !113, i64 12, !113, i64 16, !113, i64 20}
!148 = !DILocation(line: 17, column: 32, scope: !116, atomGroup: 1, atomRank: 3)
!149 = !DILocation(line: 17, column: 24, scope: !116, atomGroup: 1, atomRank: 2)
!150 = !DILocation(line: 18, column: 20, scope: !151)
!151 = distinct !DILexicalBlock(scope: !116, file: !3, line: 18, column: 7)
!152 = !DILocation(line: 18, column: 46, scope: !151)
!153 = !{!147, !113, i64 4}
!154 = !DILocation(line: 18, column: 35, scope: !151)
!155 = !DILocation(line: 18, column: 27, scope: !151)
!156 = !DILocation(line: 18, column: 25, scope: !151, atomGroup: 2, atomRank: 2)
!157 = !DILocation(line: 18, column: 25, scope: !151, atomGroup: 2, atomRank: 1)
!158 = !DILocation(line: 20, column: 3, scope: !116)
!159 = !DILocation(line: 21, column: 3, scope: !116)
!160 = !DILocation(line: 21, column: 17, scope: !116)
!161 = !DILocation(line: 21, column: 17, scope: !116, atomGroup: 4, atomRank: 2)
!162 = !{!147, !113, i64 12}
!163 = !DILocation(line: 21, column: 7, scope: !116, atomGroup: 4, atomRank: 1)
!164 = distinct !DIAssignID()
!165 = !DILocation(line: 22, column: 22, scope: !116)
!166 = !DILocation(line: 22, column: 3, scope: !116, atomGroup: 5, atomRank: 1)
!167 = distinct !DIAssignID()
!168 = !DILocation(line: 23, column: 3, scope: !116)
!169 = !DILocation(line: 24, column: 3, scope: !116, atomGroup: 6, atomRank: 1)
!170 = distinct !DIAssignID()
!171 = !DILocation(line: 25, column: 14, scope: !116, atomGroup: 7, atomRank: 2)
!172 = !DILocation(line: 26, column: 8, scope: !173, atomGroup: 8, atomRank: 2)
!173 = distinct !DILexicalBlock(scope: !116, file: !3, line: 26, column: 7)
!174 = !DILocation(line: 26, column: 7, scope: !173, atomGroup: 8, atomRank: 1)
!175 = !DILocation(line: 28, column: 31, scope: !116)
!176 = !DILocation(line: 28, column: 10, scope: !116, atomGroup: 10, atomRank: 3)
!177 = !DILocation(line: 28, column: 10, scope: !116, atomGroup: 10, atomRank: 2)
!178 = !DILocation(line: 28, column: 3, scope: !116, atomGroup: 10, atomRank: 1)
!179 = !DILocation(line: 29, column: 1, scope: !116)
!180 = !DILocation(line: 29, column: 1, scope: !116, atomGroup: 11, atomRank: 1)
!181 = distinct !DISubprogram(name: "spread", scope: !3, file: !3, line: 31, type: !117, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !182, keyInstructions: true)
!182 = !{!183, !184, !186}
!183 = !DILocalVariable(name: "ctx", arg: 1, scope: !181, file: !3, line: 31, type: !119)
!184 = !DILocalVariable(name: "data", scope: !181, file: !3, line: 32, type: !185)
!185 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64)
!186 = !DILocalVariable(name: "hash", scope: !181, file: !3, line: 35, type: !23)
!187 = !DILocation(line: 0, scope: !181)
!188 = !DILocation(line: 32, column: 33, scope: !181, atomGroup: 1, atomRank: 4)
!189 = !DILocation(line: 32, column: 22, scope: !181, atomGroup: 1, atomRank: 3)
!190 = !DILocation(line: 32, column: 14, scope: !181, atomGroup: 1, atomRank: 2)
!191 = !DILocation(line: 33, column: 21, scope: !192)
!192 = distinct !DILexicalBlock(scope: !181, file: !3, line: 33, column: 7)
!193 = !DILocation(line: 33, column: 48, scope: !192)
!194 = !DILocation(line: 33, column: 37, scope: !192)
!195 = !DILocation(line: 33, column: 29, scope: !192)
!196 = !DILocation(line: 33, column: 27, scope: !192, atomGroup: 2, atomRank: 2)
!197 = !DILocation(line: 33, column: 27, scope: !192, atomGroup: 2, atomRank: 1)
!198 = !DILocation(line: 35, column: 14, scope: !181)
!199 = !DILocation(line: 35, column: 34, scope: !181, atomGroup: 4, atomRank: 2)
!200 = !DILocation(line: 36, column: 35, scope: !181)
!201 = !DILocation(line: 36, column: 30, scope: !181)
!202 = !DILocation(line: 36, column: 10, scope: !181, atomGroup: 5, atomRank: 3)
!203 = !DILocation(line: 36, column: 10, scope: !181, atomGroup: 5, atomRank: 2)
!204 = !DILocation(line: 37, column: 1, scope: !181, atomGroup: 6, atomRank: 1)
