; ModuleID = 'memory_copy.c'
source_filename = "memory_copy.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@from = dso_local local_unnamed_addr global [128 x i8] zeroinitializer, align 1, !dbg !42
@to = dso_local local_unnamed_addr global [128 x i8] zeroinitializer, align 1, !dbg !47
@bigs = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !18
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @bigs, ptr @copies], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @copies(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !70 {
  %2 = alloca i32, align 4, !DIAssignID !89
    #dbg_assign(i1 poison, !86, !DIExpression(), !89, ptr %2, !DIExpression(), !90)
  %3 = alloca [60 x i8], align 1, !DIAssignID !91
    #dbg_assign(i1 poison, !88, !DIExpression(DW_OP_LLVM_fragment, 0, 480), !91, ptr %3, !DIExpression(), !90)
    #dbg_assign(i1 poison, !88, !DIExpression(DW_OP_LLVM_fragment, 488, 472), !92, ptr poison, !DIExpression(), !90)
    #dbg_value(ptr %0, !83, !DIExpression(), !90)
  %4 = load i32, ptr %0, align 4, !dbg !93, !tbaa !94
  %5 = zext i32 %4 to i64, !dbg !96
  %6 = inttoptr i64 %5 to ptr, !dbg !97
    #dbg_value(ptr %6, !84, !DIExpression(), !90)
  %7 = getelementptr inbounds nuw i8, ptr %6, i64 40, !dbg !98
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !100
  %9 = load i32, ptr %8, align 4, !dbg !100, !tbaa !101
  %10 = zext i32 %9 to i64, !dbg !102
  %11 = inttoptr i64 %10 to ptr, !dbg !103
  %12 = icmp samesign ugt ptr %7, %11, !dbg !104
  br i1 %12, label %35, label %13, !dbg !105

13:                                               ; preds = %1
  %14 = load i8, ptr %6, align 1, !dbg !106
  store i8 %14, ptr @from, align 1, !dbg !106
  %15 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !107
  %16 = load i16, ptr %15, align 1, !dbg !108
  store i16 %16, ptr getelementptr inbounds nuw (i8, ptr @from, i64 1), align 1, !dbg !108
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 3, !dbg !109
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(3) getelementptr inbounds nuw (i8, ptr @from, i64 3), ptr noundef nonnull align 1 dereferenceable(3) %17, i64 3, i1 false), !dbg !110
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 6, !dbg !111
  %19 = load i64, ptr %18, align 1, !dbg !112
  store i64 %19, ptr getelementptr inbounds nuw (i8, ptr @from, i64 8), align 1, !dbg !112
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !113
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(20) getelementptr inbounds nuw (i8, ptr @from, i64 16), ptr noundef nonnull align 1 dereferenceable(20) %20, i64 20, i1 false), !dbg !114
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(33) getelementptr inbounds nuw (i8, ptr @to, i64 1), ptr noundef nonnull align 1 dereferenceable(33) getelementptr inbounds nuw (i8, ptr @from, i64 2), i64 33, i1 false), !dbg !115
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) getelementptr inbounds nuw (i8, ptr @to, i64 40), ptr noundef nonnull align 1 dereferenceable(64) @from, i64 64, i1 false), !dbg !116
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !117
  %21 = load i8, ptr %6, align 1, !dbg !118, !tbaa !119
  %22 = and i8 %21, 1, !dbg !120
  %23 = zext nneg i8 %22 to i32, !dbg !120
  store i32 %23, ptr %2, align 4, !dbg !121, !tbaa !66, !DIAssignID !122
    #dbg_assign(i32 %23, !86, !DIExpression(), !122, ptr %2, !DIExpression(), !90)
  %24 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @bigs, ptr noundef nonnull %2) #3, !dbg !123
    #dbg_value(ptr %24, !87, !DIExpression(), !90)
  call void @llvm.lifetime.start.p0(ptr nonnull %3), !dbg !124
  %25 = icmp eq ptr %24, null, !dbg !125
  br i1 %25, label %33, label %26, !dbg !127

26:                                               ; preds = %13
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(60) %3, ptr noundef nonnull align 1 dereferenceable(60) %24, i64 60, i1 false), !dbg !128, !tbaa.struct !129, !DIAssignID !130
  %27 = getelementptr inbounds nuw i8, ptr %24, i64 60, !dbg !128
  %28 = load i8, ptr %27, align 1, !dbg !128
    #dbg_assign(i1 poison, !88, !DIExpression(DW_OP_LLVM_fragment, 0, 480), !130, ptr %3, !DIExpression(), !90)
    #dbg_value(i8 %28, !88, !DIExpression(DW_OP_LLVM_fragment, 480, 8), !90)
    #dbg_assign(i1 poison, !88, !DIExpression(DW_OP_LLVM_fragment, 488, 472), !131, ptr poison, !DIExpression(), !90)
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 5, !dbg !132
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 5, !dbg !133
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(17) %30, ptr noundef nonnull align 1 dereferenceable(17) %29, i64 17, i1 false), !dbg !133, !DIAssignID !134
    #dbg_assign(i1 poison, !88, !DIExpression(DW_OP_LLVM_fragment, 40, 136), !134, ptr %30, !DIExpression(), !90)
  %31 = xor i8 %28, 1, !dbg !135
    #dbg_value(i8 %31, !88, !DIExpression(DW_OP_LLVM_fragment, 480, 8), !90)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(60) %24, ptr noundef nonnull align 1 dereferenceable(60) %3, i64 60, i1 false), !dbg !136, !tbaa.struct !129
  store i8 %31, ptr %27, align 1, !dbg !136
  %32 = getelementptr inbounds nuw i8, ptr %24, i64 100, !dbg !137
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %20, ptr noundef nonnull align 1 dereferenceable(6) %32, i64 6, i1 false), !dbg !138
  br label %33, !dbg !139

33:                                               ; preds = %13, %26
  %34 = phi i32 [ 2, %26 ], [ 0, %13 ], !dbg !90
  call void @llvm.lifetime.end.p0(ptr nonnull %3), !dbg !140
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !140
  br label %35

35:                                               ; preds = %1, %33
  %36 = phi i32 [ %34, %33 ], [ 1, %1 ], !dbg !90
  ret i32 %36, !dbg !141
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!60, !61, !62, !63, !64}
!llvm.ident = !{!65}
!llvm.errno.tbaa = !{!66}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !56, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "memory_copy.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13}
!9 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!10 = !DIEnumerator(name: "XDP_DROP", value: 1)
!11 = !DIEnumerator(name: "XDP_PASS", value: 2)
!12 = !DIEnumerator(name: "XDP_TX", value: 3)
!13 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!14 = !{!15, !16}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!17 = !{!0, !18, !42, !47, !49}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "bigs", scope: !2, file: !3, line: 7, type: !20, isLocal: false, isDefinition: true)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 7, size: 256, elements: !21)
!21 = !{!22, !28, !29, !32}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !20, file: !3, line: 7, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 64, elements: !26)
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27}
!27 = !DISubrange(count: 2)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !20, file: !3, line: 7, baseType: !23, size: 64, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !20, file: !3, line: 7, baseType: !30, size: 64, offset: 128)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !20, file: !3, line: 7, baseType: !33, size: 64, offset: 192)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "big", file: !3, line: 4, size: 960, elements: !35)
!35 = !{!36}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !34, file: !3, line: 5, baseType: !37, size: 960)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 960, elements: !40)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !39)
!39 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!40 = !{!41}
!41 = !DISubrange(count: 120)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "from", scope: !2, file: !3, line: 8, type: !44, isLocal: false, isDefinition: true)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 1024, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 128)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(name: "to", scope: !2, file: !3, line: 8, type: !44, isLocal: false, isDefinition: true)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!50 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !51, isLocal: true, isDefinition: true)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = !DISubroutineType(types: !53)
!53 = !{!15, !15, !54}
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !57, size: 32, elements: !58)
!57 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!58 = !{!59}
!59 = !DISubrange(count: 4)
!60 = !{i32 7, !"Dwarf Version", i32 5}
!61 = !{i32 2, !"Debug Info Version", i32 3}
!62 = !{i32 1, !"wchar_size", i32 4}
!63 = !{i32 7, !"frame-pointer", i32 2}
!64 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!65 = !{!"clang version 22.1.8"}
!66 = !{!67, !67, i64 0}
!67 = !{!"int", !68, i64 0}
!68 = !{!"omnipotent char", !69, i64 0}
!69 = !{!"Simple C/C++ TBAA"}
!70 = distinct !DISubprogram(name: "copies", scope: !3, file: !3, line: 10, type: !71, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82, keyInstructions: true)
!71 = !DISubroutineType(types: !72)
!72 = !{!25, !73}
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !75)
!75 = !{!76, !77, !78, !79, !80, !81}
!76 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !74, file: !6, line: 205, baseType: !31, size: 32)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !74, file: !6, line: 205, baseType: !31, size: 32, offset: 32)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !74, file: !6, line: 205, baseType: !31, size: 32, offset: 64)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !74, file: !6, line: 205, baseType: !31, size: 32, offset: 96)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !74, file: !6, line: 205, baseType: !31, size: 32, offset: 128)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !74, file: !6, line: 206, baseType: !31, size: 32, offset: 160)
!82 = !{!83, !84, !86, !87, !88}
!83 = !DILocalVariable(name: "ctx", arg: 1, scope: !70, file: !3, line: 10, type: !73)
!84 = !DILocalVariable(name: "data", scope: !70, file: !3, line: 11, type: !85)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!86 = !DILocalVariable(name: "key", scope: !70, file: !3, line: 21, type: !31)
!87 = !DILocalVariable(name: "big", scope: !70, file: !3, line: 22, type: !33)
!88 = !DILocalVariable(name: "copy", scope: !70, file: !3, line: 22, type: !34)
!89 = distinct !DIAssignID()
!90 = !DILocation(line: 0, scope: !70)
!91 = distinct !DIAssignID()
!92 = distinct !DIAssignID()
!93 = !DILocation(line: 11, column: 33, scope: !70, atomGroup: 1, atomRank: 4)
!94 = !{!95, !67, i64 0}
!95 = !{!"xdp_md", !67, i64 0, !67, i64 4, !67, i64 8, !67, i64 12, !67, i64 16, !67, i64 20}
!96 = !DILocation(line: 11, column: 22, scope: !70, atomGroup: 1, atomRank: 3)
!97 = !DILocation(line: 11, column: 14, scope: !70, atomGroup: 1, atomRank: 2)
!98 = !DILocation(line: 12, column: 21, scope: !99)
!99 = distinct !DILexicalBlock(scope: !70, file: !3, line: 12, column: 7)
!100 = !DILocation(line: 12, column: 48, scope: !99)
!101 = !{!95, !67, i64 4}
!102 = !DILocation(line: 12, column: 37, scope: !99)
!103 = !DILocation(line: 12, column: 29, scope: !99)
!104 = !DILocation(line: 12, column: 27, scope: !99, atomGroup: 2, atomRank: 2)
!105 = !DILocation(line: 12, column: 27, scope: !99, atomGroup: 2, atomRank: 1)
!106 = !DILocation(line: 14, column: 3, scope: !70, atomGroup: 4, atomRank: 1)
!107 = !DILocation(line: 15, column: 3, scope: !70)
!108 = !DILocation(line: 15, column: 3, scope: !70, atomGroup: 5, atomRank: 1)
!109 = !DILocation(line: 16, column: 3, scope: !70)
!110 = !DILocation(line: 16, column: 3, scope: !70, atomGroup: 6, atomRank: 1)
!111 = !DILocation(line: 17, column: 3, scope: !70)
!112 = !DILocation(line: 17, column: 3, scope: !70, atomGroup: 7, atomRank: 1)
!113 = !DILocation(line: 18, column: 3, scope: !70)
!114 = !DILocation(line: 18, column: 3, scope: !70, atomGroup: 8, atomRank: 1)
!115 = !DILocation(line: 19, column: 3, scope: !70, atomGroup: 9, atomRank: 1)
!116 = !DILocation(line: 20, column: 3, scope: !70, atomGroup: 10, atomRank: 1)
!117 = !DILocation(line: 21, column: 3, scope: !70)
!118 = !DILocation(line: 21, column: 13, scope: !70)
!119 = !{!68, !68, i64 0}
!120 = !DILocation(line: 21, column: 21, scope: !70, atomGroup: 11, atomRank: 2)
!121 = !DILocation(line: 21, column: 7, scope: !70, atomGroup: 11, atomRank: 1)
!122 = distinct !DIAssignID()
!123 = !DILocation(line: 22, column: 21, scope: !70, atomGroup: 12, atomRank: 2)
!124 = !DILocation(line: 22, column: 3, scope: !70)
!125 = !DILocation(line: 23, column: 8, scope: !126, atomGroup: 13, atomRank: 2)
!126 = distinct !DILexicalBlock(scope: !70, file: !3, line: 23, column: 7)
!127 = !DILocation(line: 23, column: 7, scope: !126, atomGroup: 13, atomRank: 1)
!128 = !DILocation(line: 25, column: 10, scope: !70, atomGroup: 15, atomRank: 1)
!129 = !{i64 0, i64 120, !119}
!130 = distinct !DIAssignID()
!131 = distinct !DIAssignID()
!132 = !DILocation(line: 26, column: 3, scope: !70)
!133 = !DILocation(line: 26, column: 3, scope: !70, atomGroup: 16, atomRank: 1)
!134 = distinct !DIAssignID()
!135 = !DILocation(line: 27, column: 18, scope: !70, atomGroup: 17, atomRank: 3)
!136 = !DILocation(line: 28, column: 10, scope: !70, atomGroup: 18, atomRank: 1)
!137 = !DILocation(line: 29, column: 3, scope: !70)
!138 = !DILocation(line: 29, column: 3, scope: !70, atomGroup: 19, atomRank: 1)
!139 = !DILocation(line: 30, column: 3, scope: !70, atomGroup: 20, atomRank: 1)
!140 = !DILocation(line: 31, column: 1, scope: !70)
!141 = !DILocation(line: 31, column: 1, scope: !70, atomGroup: 21, atomRank: 1)
