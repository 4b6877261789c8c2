; ModuleID = 'cgroup_sock.c'
source_filename = "cgroup_sock.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@created = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !13
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @bound, ptr @create, ptr @created], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @create(ptr noundef captures(none) initializes((16, 20)) %0) #0 section "cgroup/sock_create" !dbg !62 {
  %2 = alloca i32, align 4, !DIAssignID !91
    #dbg_assign(i1 poison, !88, !DIExpression(), !91, ptr %2, !DIExpression(), !92)
  %3 = alloca i32, align 4, !DIAssignID !93
    #dbg_assign(i1 poison, !90, !DIExpression(), !93, ptr %3, !DIExpression(), !92)
    #dbg_value(ptr %0, !87, !DIExpression(), !92)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !94
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !95
  %5 = load i32, ptr %4, align 4, !dbg !95, !tbaa !96
  %6 = shl i32 %5, 16, !dbg !99
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !100
  %8 = load i32, ptr %7, align 4, !dbg !100, !tbaa !101
  %9 = shl i32 %8, 8, !dbg !102
  %10 = or i32 %9, %6, !dbg !103
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 12, !dbg !104
  %12 = load i32, ptr %11, align 4, !dbg !104, !tbaa !105
  %13 = or i32 %10, %12, !dbg !106
  store i32 %13, ptr %2, align 4, !dbg !107, !tbaa !58, !DIAssignID !108
    #dbg_assign(i32 %13, !88, !DIExpression(), !108, ptr %2, !DIExpression(), !92)
  %14 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @created, ptr noundef nonnull %2) #3, !dbg !109
    #dbg_value(ptr %14, !89, !DIExpression(), !92)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !110
  store i32 1, ptr %3, align 4, !dbg !111, !tbaa !58, !DIAssignID !112
    #dbg_assign(i32 1, !90, !DIExpression(), !112, ptr %3, !DIExpression(), !92)
  %15 = icmp eq ptr %14, null, !dbg !113
  br i1 %15, label %18, label %16, !dbg !115

16:                                               ; preds = %1
  %17 = atomicrmw add ptr %14, i32 1 seq_cst, align 4, !dbg !116
  br label %20, !dbg !116

18:                                               ; preds = %1
  %19 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @created, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !117
  br label %20

20:                                               ; preds = %18, %16
  %21 = load i32, ptr %2, align 4, !dbg !118, !tbaa !58
  %22 = and i32 %21, 255, !dbg !119
  %23 = or disjoint i32 %22, 256, !dbg !120
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !121
  store i32 %23, ptr %24, align 4, !dbg !122, !tbaa !123
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 20, !dbg !124
  %26 = load i32, ptr %25, align 4, !dbg !124, !tbaa !126
  %27 = icmp ult i32 %26, 3, !dbg !127
  br i1 %27, label %28, label %29, !dbg !128

28:                                               ; preds = %20
  store i32 3, ptr %25, align 4, !dbg !129, !tbaa !126
  br label %29, !dbg !130

29:                                               ; preds = %28, %20
  %30 = load i32, ptr %4, align 4, !dbg !131, !tbaa !96
  %31 = and i32 %30, -9, !dbg !132
  %32 = icmp eq i32 %31, 2, !dbg !132
  %33 = zext i1 %32 to i32, !dbg !132
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !133
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !133
  ret i32 %33, !dbg !134
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local range(i32 0, 2) i32 @bound(ptr noundef readonly captures(none) %0) #2 section "cgroup/post_bind4" !dbg !135 {
    #dbg_value(ptr %0, !137, !DIExpression(), !138)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 44, !dbg !139
  %3 = load i32, ptr %2, align 4, !dbg !139, !tbaa !140
  %4 = icmp ugt i32 %3, 1023, !dbg !141
  br i1 %4, label %10, label %5, !dbg !142

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !143
  %7 = load i32, ptr %6, align 4, !dbg !143, !tbaa !144
  %8 = icmp eq i32 %7, 16777343, !dbg !145
  %9 = zext i1 %8 to i32, !dbg !146
  br label %10, !dbg !147

10:                                               ; preds = %5, %1
  %11 = phi i32 [ 1, %1 ], [ %9, %5 ]
  ret i32 %11, !dbg !148
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!52, !53, !54, !55, !56}
!llvm.ident = !{!57}
!llvm.errno.tbaa = !{!58}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !48, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cgroup_sock.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!0, !13, !32, !40}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "created", scope: !2, file: !3, line: 4, type: !15, isLocal: false, isDefinition: true)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !16)
!16 = !{!17, !23, !28, !31}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !15, file: !3, line: 4, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32, elements: !21)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22}
!22 = !DISubrange(count: 1)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !15, file: !3, line: 4, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 2048, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !15, file: !3, line: 4, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !15, file: !3, line: 4, baseType: !29, size: 64, offset: 192)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!33 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !34, isLocal: true, isDefinition: true)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DISubroutineType(types: !36)
!36 = !{!37, !37, !38}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!41 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !42, isLocal: true, isDefinition: true)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DISubroutineType(types: !44)
!44 = !{!45, !37, !38, !38, !46}
!45 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!46 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !47)
!47 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !49, size: 32, elements: !50)
!49 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!50 = !{!51}
!51 = !DISubrange(count: 4)
!52 = !{i32 7, !"Dwarf Version", i32 5}
!53 = !{i32 2, !"Debug Info Version", i32 3}
!54 = !{i32 1, !"wchar_size", i32 4}
!55 = !{i32 7, !"frame-pointer", i32 2}
!56 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!57 = !{!"clang version 22.1.8"}
!58 = !{!59, !59, i64 0}
!59 = !{!"int", !60, i64 0}
!60 = !{!"omnipotent char", !61, i64 0}
!61 = !{!"Simple C/C++ TBAA"}
!62 = distinct !DISubprogram(name: "create", scope: !3, file: !3, line: 6, type: !63, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86, keyInstructions: true)
!63 = !DISubroutineType(types: !64)
!64 = !{!20, !65}
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sock", file: !6, line: 221, size: 640, elements: !67)
!67 = !{!68, !69, !70, !71, !72, !73, !74, !75, !77, !78, !81, !82, !83, !84}
!68 = !DIDerivedType(tag: DW_TAG_member, name: "bound_dev_if", scope: !66, file: !6, line: 222, baseType: !30, size: 32)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !66, file: !6, line: 222, baseType: !30, size: 32, offset: 32)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !66, file: !6, line: 222, baseType: !30, size: 32, offset: 64)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !66, file: !6, line: 222, baseType: !30, size: 32, offset: 96)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !66, file: !6, line: 222, baseType: !30, size: 32, offset: 128)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !66, file: !6, line: 222, baseType: !30, size: 32, offset: 160)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "src_ip4", scope: !66, file: !6, line: 222, baseType: !30, size: 32, offset: 192)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "src_ip6", scope: !66, file: !6, line: 222, baseType: !76, size: 128, offset: 224)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 128, elements: !50)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "src_port", scope: !66, file: !6, line: 223, baseType: !30, size: 32, offset: 352)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "dst_port", scope: !66, file: !6, line: 224, baseType: !79, size: 16, offset: 384)
!79 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !80)
!80 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "dst_ip4", scope: !66, file: !6, line: 225, baseType: !30, size: 32, offset: 416)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "dst_ip6", scope: !66, file: !6, line: 225, baseType: !76, size: 128, offset: 448)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !66, file: !6, line: 225, baseType: !30, size: 32, offset: 576)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_mapping", scope: !66, file: !6, line: 226, baseType: !85, size: 32, offset: 608)
!85 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !20)
!86 = !{!87, !88, !89, !90}
!87 = !DILocalVariable(name: "sk", arg: 1, scope: !62, file: !3, line: 6, type: !65)
!88 = !DILocalVariable(name: "key", scope: !62, file: !3, line: 7, type: !30)
!89 = !DILocalVariable(name: "count", scope: !62, file: !3, line: 8, type: !29)
!90 = !DILocalVariable(name: "one", scope: !62, file: !3, line: 8, type: !30)
!91 = distinct !DIAssignID()
!92 = !DILocation(line: 0, scope: !62)
!93 = distinct !DIAssignID()
!94 = !DILocation(line: 7, column: 3, scope: !62)
!95 = !DILocation(line: 7, column: 17, scope: !62)
!96 = !{!97, !59, i64 4}
!97 = !{!"bpf_sock", !59, i64 0, !59, i64 4, !59, i64 8, !59, i64 12, !59, i64 16, !59, i64 20, !59, i64 24, !60, i64 28, !59, i64 44, !98, i64 48, !59, i64 52, !60, i64 56, !59, i64 72, !59, i64 76}
!98 = !{!"short", !60, i64 0}
!99 = !DILocation(line: 7, column: 24, scope: !62)
!100 = !DILocation(line: 7, column: 36, scope: !62)
!101 = !{!97, !59, i64 8}
!102 = !DILocation(line: 7, column: 41, scope: !62)
!103 = !DILocation(line: 7, column: 30, scope: !62)
!104 = !DILocation(line: 7, column: 52, scope: !62)
!105 = !{!97, !59, i64 12}
!106 = !DILocation(line: 7, column: 46, scope: !62, atomGroup: 1, atomRank: 2)
!107 = !DILocation(line: 7, column: 7, scope: !62, atomGroup: 1, atomRank: 1)
!108 = distinct !DIAssignID()
!109 = !DILocation(line: 8, column: 16, scope: !62, atomGroup: 2, atomRank: 2)
!110 = !DILocation(line: 8, column: 3, scope: !62)
!111 = !DILocation(line: 8, column: 44, scope: !62, atomGroup: 3, atomRank: 1)
!112 = distinct !DIAssignID()
!113 = !DILocation(line: 9, column: 7, scope: !114, atomGroup: 4, atomRank: 2)
!114 = distinct !DILexicalBlock(scope: !62, file: !3, line: 9, column: 7)
!115 = !DILocation(line: 9, column: 7, scope: !114, atomGroup: 4, atomRank: 1)
!116 = !DILocation(line: 10, column: 5, scope: !114)
!117 = !DILocation(line: 12, column: 5, scope: !114)
!118 = !DILocation(line: 13, column: 23, scope: !62)
!119 = !DILocation(line: 13, column: 27, scope: !62)
!120 = !DILocation(line: 13, column: 20, scope: !62, atomGroup: 5, atomRank: 2)
!121 = !DILocation(line: 13, column: 7, scope: !62)
!122 = !DILocation(line: 13, column: 12, scope: !62, atomGroup: 5, atomRank: 1)
!123 = !{!97, !59, i64 16}
!124 = !DILocation(line: 14, column: 11, scope: !125)
!125 = distinct !DILexicalBlock(scope: !62, file: !3, line: 14, column: 7)
!126 = !{!97, !59, i64 20}
!127 = !DILocation(line: 14, column: 20, scope: !125, atomGroup: 6, atomRank: 2)
!128 = !DILocation(line: 14, column: 20, scope: !125, atomGroup: 6, atomRank: 1)
!129 = !DILocation(line: 15, column: 18, scope: !125, atomGroup: 7, atomRank: 1)
!130 = !DILocation(line: 15, column: 5, scope: !125)
!131 = !DILocation(line: 16, column: 14, scope: !62)
!132 = !DILocation(line: 16, column: 26, scope: !62, atomGroup: 9, atomRank: 1)
!133 = !DILocation(line: 17, column: 1, scope: !62)
!134 = !DILocation(line: 16, column: 3, scope: !62, atomGroup: 10, atomRank: 1)
!135 = distinct !DISubprogram(name: "bound", scope: !3, file: !3, line: 19, type: !63, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !136, keyInstructions: true)
!136 = !{!137}
!137 = !DILocalVariable(name: "sk", arg: 1, scope: !135, file: !3, line: 19, type: !65)
!138 = !DILocation(line: 0, scope: !135)
!139 = !DILocation(line: 20, column: 14, scope: !135)
!140 = !{!97, !59, i64 44}
!141 = !DILocation(line: 20, column: 23, scope: !135, atomGroup: 2, atomRank: 2)
!142 = !DILocation(line: 20, column: 31, scope: !135, atomGroup: 2, atomRank: 1)
!143 = !DILocation(line: 20, column: 38, scope: !135)
!144 = !{!97, !59, i64 24}
!145 = !DILocation(line: 20, column: 46, scope: !135)
!146 = !DILocation(line: 20, column: 31, scope: !135, atomGroup: 1, atomRank: 2)
!147 = !DILocation(line: 20, column: 31, scope: !135)
!148 = !DILocation(line: 20, column: 3, scope: !135, atomGroup: 1, atomRank: 1)
