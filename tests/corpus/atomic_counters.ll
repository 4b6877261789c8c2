; ModuleID = 'atomic_counters.c'
source_filename = "atomic_counters.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.counters = type { i64, i64, i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@counters = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !20
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @count, ptr @counters], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @count(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !76 {
  %2 = alloca i32, align 4, !DIAssignID !96
    #dbg_assign(i1 poison, !91, !DIExpression(), !96, ptr %2, !DIExpression(), !97)
  %3 = alloca %struct.counters, align 8, !DIAssignID !98
    #dbg_assign(i1 poison, !93, !DIExpression(), !98, ptr %3, !DIExpression(), !99)
    #dbg_value(ptr %0, !89, !DIExpression(), !97)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !100
  %5 = load i32, ptr %4, align 4, !dbg !100, !tbaa !101
  %6 = load i32, ptr %0, align 4, !dbg !103, !tbaa !104
  %7 = sub i32 %5, %6, !dbg !105
    #dbg_value(i32 %7, !90, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !106
  %8 = and i32 %7, 7, !dbg !107
  store i32 %8, ptr %2, align 4, !dbg !108, !tbaa !72, !DIAssignID !109
    #dbg_assign(i32 %8, !91, !DIExpression(), !109, ptr %2, !DIExpression(), !97)
  %9 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @counters, ptr noundef nonnull %2) #3, !dbg !110
    #dbg_value(ptr %9, !92, !DIExpression(), !97)
  %10 = icmp eq ptr %9, null, !dbg !111
  br i1 %10, label %11, label %15, !dbg !112

11:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !113
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %3, i8 0, i64 24, i1 false), !dbg !114, !DIAssignID !115
    #dbg_assign(i8 0, !93, !DIExpression(), !115, ptr %3, !DIExpression(), !99)
  %12 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @counters, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 1) #3, !dbg !116
  %13 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @counters, ptr noundef nonnull %2) #3, !dbg !117
    #dbg_value(ptr %13, !92, !DIExpression(), !97)
  %14 = icmp eq ptr %13, null, !dbg !118
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !120
  br i1 %14, label %29, label %15

15:                                               ; preds = %11, %1
  %16 = phi ptr [ %9, %1 ], [ %13, %11 ], !dbg !97
    #dbg_value(ptr %16, !92, !DIExpression(), !97)
  %17 = atomicrmw add ptr %16, i64 1 monotonic, align 8, !dbg !121
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 8, !dbg !122
  %19 = zext i32 %7 to i64, !dbg !123
  %20 = atomicrmw add ptr %18, i64 %19 monotonic, align 8, !dbg !124
  %21 = getelementptr inbounds nuw i8, ptr %16, i64 20, !dbg !125
  %22 = and i32 %7, 31, !dbg !126
  %23 = shl nuw i32 1, %22, !dbg !127
  %24 = atomicrmw or ptr %21, i32 %23 monotonic, align 4, !dbg !128
  %25 = icmp ugt i32 %7, 200, !dbg !129
  br i1 %25, label %26, label %29, !dbg !131

26:                                               ; preds = %15
  %27 = getelementptr inbounds nuw i8, ptr %16, i64 16, !dbg !132
  %28 = atomicrmw add ptr %27, i32 1 monotonic, align 8, !dbg !134
  br label %29, !dbg !135

29:                                               ; preds = %15, %11, %26
  %30 = phi i32 [ 1, %26 ], [ 0, %11 ], [ 2, %15 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !136
  ret i32 %30, !dbg !137
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
!llvm.module.flags = !{!66, !67, !68, !69, !70}
!llvm.ident = !{!71}
!llvm.errno.tbaa = !{!72}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !62, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !19, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "atomic_counters.c", directory: ".")
!4 = !{!5, !12}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !13)
!13 = !{!14, !15, !16, !17, !18}
!14 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!15 = !DIEnumerator(name: "XDP_DROP", value: 1)
!16 = !DIEnumerator(name: "XDP_PASS", value: 2)
!17 = !DIEnumerator(name: "XDP_TX", value: 3)
!18 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!19 = !{!0, !20, !48, !56}
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "counters", scope: !2, file: !3, line: 8, type: !22, isLocal: false, isDefinition: true)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 256, elements: !23)
!23 = !{!24, !30, !35, !38}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !22, file: !3, line: 8, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 32, elements: !28)
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !{!29}
!29 = !DISubrange(count: 1)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !22, file: !3, line: 8, baseType: !31, size: 64, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 1024, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 32)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !22, file: !3, line: 8, baseType: !36, size: 64, offset: 128)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !22, file: !3, line: 8, baseType: !39, size: 64, offset: 192)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "counters", file: !3, line: 4, size: 192, elements: !41)
!41 = !{!42, !45, !46, !47}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "packets", scope: !40, file: !3, line: 5, baseType: !43, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !44)
!44 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !40, file: !3, line: 5, baseType: !43, size: 64, offset: 64)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "drops", scope: !40, file: !3, line: 6, baseType: !37, size: 32, offset: 128)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !40, file: !3, line: 6, baseType: !37, size: 32, offset: 160)
!48 = !DIGlobalVariableExpression(var: !49, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!49 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !50, isLocal: true, isDefinition: true)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = !DISubroutineType(types: !52)
!52 = !{!53, !53, !54}
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!57 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !58, isLocal: true, isDefinition: true)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = !DISubroutineType(types: !60)
!60 = !{!61, !53, !54, !54, !43}
!61 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!62 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 32, elements: !64)
!63 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!64 = !{!65}
!65 = !DISubrange(count: 4)
!66 = !{i32 7, !"Dwarf Version", i32 5}
!67 = !{i32 2, !"Debug Info Version", i32 3}
!68 = !{i32 1, !"wchar_size", i32 4}
!69 = !{i32 7, !"frame-pointer", i32 2}
!70 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!71 = !{!"clang version 22.1.8"}
!72 = !{!73, !73, i64 0}
!73 = !{!"int", !74, i64 0}
!74 = !{!"omnipotent char", !75, i64 0}
!75 = !{!"Simple C/C++ TBAA"}
!76 = distinct !DISubprogram(name: "count", scope: !3, file: !3, line: 10, type: !77, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88, keyInstructions: true)
!77 = !DISubroutineType(types: !78)
!78 = !{!27, !79}
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !80, size: 64)
!80 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !81)
!81 = !{!82, !83, !84, !85, !86, !87}
!82 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !80, file: !6, line: 205, baseType: !37, size: 32)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !80, file: !6, line: 205, baseType: !37, size: 32, offset: 32)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !80, file: !6, line: 205, baseType: !37, size: 32, offset: 64)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !80, file: !6, line: 205, baseType: !37, size: 32, offset: 96)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !80, file: !6, line: 205, baseType: !37, size: 32, offset: 128)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !80, file: !6, line: 206, baseType: !37, size: 32, offset: 160)
!88 = !{!89, !90, !91, !92, !93}
!89 = !DILocalVariable(name: "ctx", arg: 1, scope: !76, file: !3, line: 10, type: !79)
!90 = !DILocalVariable(name: "size", scope: !76, file: !3, line: 11, type: !37)
!91 = !DILocalVariable(name: "key", scope: !76, file: !3, line: 11, type: !37)
!92 = !DILocalVariable(name: "c", scope: !76, file: !3, line: 12, type: !39)
!93 = !DILocalVariable(name: "zero", scope: !94, file: !3, line: 14, type: !40)
!94 = distinct !DILexicalBlock(scope: !95, file: !3, line: 13, column: 11)
!95 = distinct !DILexicalBlock(scope: !76, file: !3, line: 13, column: 7)
!96 = distinct !DIAssignID()
!97 = !DILocation(line: 0, scope: !76)
!98 = distinct !DIAssignID()
!99 = !DILocation(line: 0, scope: !94)
!100 = !DILocation(line: 11, column: 19, scope: !76)
!101 = !{!102, !73, i64 4}
!102 = !{!"xdp_md", !73, i64 0, !73, i64 4, !73, i64 8, !73, i64 12, !73, i64 16, !73, i64 20}
!103 = !DILocation(line: 11, column: 35, scope: !76)
!104 = !{!102, !73, i64 0}
!105 = !DILocation(line: 11, column: 28, scope: !76, atomGroup: 1, atomRank: 2)
!106 = !DILocation(line: 11, column: 3, scope: !76)
!107 = !DILocation(line: 11, column: 52, scope: !76, atomGroup: 2, atomRank: 2)
!108 = !DILocation(line: 11, column: 41, scope: !76, atomGroup: 2, atomRank: 1)
!109 = distinct !DIAssignID()
!110 = !DILocation(line: 12, column: 24, scope: !76, atomGroup: 3, atomRank: 2)
!111 = !DILocation(line: 13, column: 8, scope: !95, atomGroup: 4, atomRank: 2)
!112 = !DILocation(line: 13, column: 7, scope: !95, atomGroup: 4, atomRank: 1)
!113 = !DILocation(line: 14, column: 5, scope: !94)
!114 = !DILocation(line: 14, column: 21, scope: !94, atomGroup: 5, atomRank: 1)
!115 = distinct !DIAssignID()
!116 = !DILocation(line: 15, column: 5, scope: !94)
!117 = !DILocation(line: 16, column: 9, scope: !94, atomGroup: 6, atomRank: 2)
!118 = !DILocation(line: 17, column: 10, scope: !119, atomGroup: 7, atomRank: 2)
!119 = distinct !DILexicalBlock(scope: !94, file: !3, line: 17, column: 9)
!120 = !DILocation(line: 19, column: 3, scope: !95)
!121 = !DILocation(line: 20, column: 3, scope: !76, atomGroup: 9, atomRank: 2)
!122 = !DILocation(line: 21, column: 26, scope: !76)
!123 = !DILocation(line: 21, column: 33, scope: !76, atomGroup: 10, atomRank: 2)
!124 = !DILocation(line: 21, column: 3, scope: !76, atomGroup: 10, atomRank: 2)
!125 = !DILocation(line: 22, column: 25, scope: !76)
!126 = !DILocation(line: 22, column: 44, scope: !76)
!127 = !DILocation(line: 22, column: 35, scope: !76, atomGroup: 11, atomRank: 2)
!128 = !DILocation(line: 22, column: 3, scope: !76, atomGroup: 11, atomRank: 2)
!129 = !DILocation(line: 23, column: 12, scope: !130, atomGroup: 12, atomRank: 2)
!130 = distinct !DILexicalBlock(scope: !76, file: !3, line: 23, column: 7)
!131 = !DILocation(line: 23, column: 12, scope: !130, atomGroup: 12, atomRank: 1)
!132 = !DILocation(line: 24, column: 28, scope: !133)
!133 = distinct !DILexicalBlock(scope: !130, file: !3, line: 23, column: 19)
!134 = !DILocation(line: 24, column: 5, scope: !133, atomGroup: 13, atomRank: 2)
!135 = !DILocation(line: 25, column: 5, scope: !133, atomGroup: 14, atomRank: 1)
!136 = !DILocation(line: 28, column: 1, scope: !76)
!137 = !DILocation(line: 28, column: 1, scope: !76, atomGroup: 16, atomRank: 1)
