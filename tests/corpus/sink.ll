; ModuleID = 'sink.c'
source_filename = "sink.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@totals = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !17
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @account, ptr @totals], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @account(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !56 {
  %2 = alloca i32, align 4, !DIAssignID !75
    #dbg_assign(i1 poison, !70, !DIExpression(), !75, ptr %2, !DIExpression(), !76)
  %3 = alloca ptr, align 8, !DIAssignID !77
    #dbg_assign(i1 poison, !71, !DIExpression(), !77, ptr %3, !DIExpression(), !76)
  %4 = alloca i8, align 1, !DIAssignID !78
    #dbg_assign(i1 poison, !72, !DIExpression(), !78, ptr %4, !DIExpression(), !76)
    #dbg_value(ptr %0, !69, !DIExpression(), !76)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !79
  store i32 0, ptr %2, align 4, !dbg !80, !tbaa !52, !DIAssignID !81
    #dbg_assign(i32 0, !70, !DIExpression(), !81, ptr %2, !DIExpression(), !76)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !82
  %5 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @totals, ptr noundef nonnull %2) #3, !dbg !83
  store ptr %5, ptr %3, align 8, !dbg !84, !tbaa !85, !DIAssignID !88
    #dbg_assign(ptr %5, !71, !DIExpression(), !88, ptr %3, !DIExpression(), !76)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #3, !dbg !89
  store i8 3, ptr %4, align 1, !dbg !90, !tbaa !91, !DIAssignID !92
    #dbg_assign(i8 3, !72, !DIExpression(), !92, ptr %4, !DIExpression(), !76)
  call void asm sideeffect "", "=*imr,0"(ptr nonnull elementtype(i8) %4, i8 3) #3, !dbg !93, !srcloc !94
  %6 = icmp eq ptr %5, null, !dbg !95
  br i1 %6, label %17, label %7, !dbg !97

7:                                                ; preds = %1
  %8 = load i64, ptr %5, align 8, !dbg !98, !tbaa !99
  call void asm sideeffect "", "=*imr,0"(ptr nonnull elementtype(i64) %5, i64 %8) #3, !dbg !101, !srcloc !102
  %9 = load i8, ptr %4, align 1, !dbg !103, !tbaa !91
  %10 = call fastcc i32 @weigh(ptr noundef %0, i8 noundef zeroext %9), !dbg !104
  %11 = sext i32 %10 to i64, !dbg !104
  %12 = load i64, ptr %5, align 8, !dbg !105, !tbaa !99
  %13 = add i64 %12, %11, !dbg !106
  store i64 %13, ptr %5, align 8, !dbg !107, !tbaa !99
  call void asm sideeffect "", "=*imr,0"(ptr nonnull elementtype(ptr) %3, ptr nonnull %5) #3, !dbg !108, !srcloc !109
  %14 = load ptr, ptr %3, align 8, !dbg !110, !tbaa !85
  %15 = icmp eq ptr %14, null, !dbg !110
  %16 = select i1 %15, i32 1, i32 2, !dbg !111
  br label %17, !dbg !112

17:                                               ; preds = %1, %7
  %18 = phi i32 [ %16, %7 ], [ 2, %1 ], !dbg !76
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #3, !dbg !113
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !113
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !113
  ret i32 %18, !dbg !114
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: noinline nounwind
define internal fastcc i32 @weigh(ptr noundef readonly captures(none) %0, i8 noundef zeroext %1) unnamed_addr #2 !dbg !115 {
  %3 = alloca i8, align 1, !DIAssignID !121
    #dbg_assign(i1 poison, !120, !DIExpression(), !121, ptr %3, !DIExpression(), !122)
    #dbg_value(ptr %0, !119, !DIExpression(), !122)
  store i8 %1, ptr %3, align 1, !tbaa !91, !DIAssignID !123
    #dbg_assign(i8 %1, !120, !DIExpression(), !123, ptr %3, !DIExpression(), !122)
  call void asm sideeffect "", "=*imr,0"(ptr nonnull elementtype(i8) %3, i8 %1) #3, !dbg !124, !srcloc !125
  %4 = load i8, ptr %3, align 1, !dbg !126, !tbaa !91
  %5 = zext i8 %4 to i32, !dbg !126
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !127
  %7 = load i32, ptr %6, align 4, !dbg !127, !tbaa !128
  %8 = add nsw i32 %7, %5, !dbg !130
  ret i32 %8, !dbg !131
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { noinline nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!46, !47, !48, !49, !50}
!llvm.ident = !{!51}
!llvm.errno.tbaa = !{!52}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !42, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !16, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "sink.c", directory: ".")
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
!14 = !{!15}
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!0, !17, !34}
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "totals", scope: !2, file: !3, line: 5, type: !19, isLocal: false, isDefinition: true)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 5, size: 256, elements: !20)
!20 = !{!21, !26, !27, !30}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !19, file: !3, line: 5, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 64, elements: !24)
!24 = !{!25}
!25 = !DISubrange(count: 2)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !19, file: !3, line: 5, baseType: !22, size: 64, offset: 64)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !19, file: !3, line: 5, baseType: !28, size: 64, offset: 128)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !19, file: !3, line: 5, baseType: !31, size: 64, offset: 192)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!35 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !36, isLocal: true, isDefinition: true)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DISubroutineType(types: !38)
!38 = !{!39, !39, !40}
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 32, elements: !44)
!43 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!44 = !{!45}
!45 = !DISubrange(count: 4)
!46 = !{i32 7, !"Dwarf Version", i32 5}
!47 = !{i32 2, !"Debug Info Version", i32 3}
!48 = !{i32 1, !"wchar_size", i32 4}
!49 = !{i32 7, !"frame-pointer", i32 2}
!50 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!51 = !{!"clang version 22.1.8"}
!52 = !{!53, !53, i64 0}
!53 = !{!"int", !54, i64 0}
!54 = !{!"omnipotent char", !55, i64 0}
!55 = !{!"Simple C/C++ TBAA"}
!56 = distinct !DISubprogram(name: "account", scope: !3, file: !3, line: 12, type: !57, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !68, keyInstructions: true)
!57 = !DISubroutineType(types: !58)
!58 = !{!15, !59}
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !61)
!61 = !{!62, !63, !64, !65, !66, !67}
!62 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !60, file: !6, line: 205, baseType: !29, size: 32)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !60, file: !6, line: 205, baseType: !29, size: 32, offset: 32)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !60, file: !6, line: 205, baseType: !29, size: 32, offset: 64)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !60, file: !6, line: 205, baseType: !29, size: 32, offset: 96)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !60, file: !6, line: 205, baseType: !29, size: 32, offset: 128)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !60, file: !6, line: 206, baseType: !29, size: 32, offset: 160)
!68 = !{!69, !70, !71, !72}
!69 = !DILocalVariable(name: "ctx", arg: 1, scope: !56, file: !3, line: 12, type: !59)
!70 = !DILocalVariable(name: "key", scope: !56, file: !3, line: 13, type: !29)
!71 = !DILocalVariable(name: "total", scope: !56, file: !3, line: 14, type: !31)
!72 = !DILocalVariable(name: "kind", scope: !56, file: !3, line: 15, type: !73)
!73 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !74)
!74 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!75 = distinct !DIAssignID()
!76 = !DILocation(line: 0, scope: !56)
!77 = distinct !DIAssignID()
!78 = distinct !DIAssignID()
!79 = !DILocation(line: 13, column: 3, scope: !56)
!80 = !DILocation(line: 13, column: 7, scope: !56, atomGroup: 1, atomRank: 1)
!81 = distinct !DIAssignID()
!82 = !DILocation(line: 14, column: 3, scope: !56)
!83 = !DILocation(line: 14, column: 16, scope: !56, atomGroup: 2, atomRank: 2)
!84 = !DILocation(line: 14, column: 8, scope: !56, atomGroup: 2, atomRank: 1)
!85 = !{!86, !86, i64 0}
!86 = !{!"p1 long long", !87, i64 0}
!87 = !{!"any pointer", !54, i64 0}
!88 = distinct !DIAssignID()
!89 = !DILocation(line: 15, column: 3, scope: !56)
!90 = !DILocation(line: 15, column: 6, scope: !56, atomGroup: 3, atomRank: 1)
!91 = !{!54, !54, i64 0}
!92 = distinct !DIAssignID()
!93 = !DILocation(line: 16, column: 3, scope: !56, atomGroup: 4, atomRank: 1)
!94 = !{i64 2147524665}
!95 = !DILocation(line: 17, column: 8, scope: !96, atomGroup: 5, atomRank: 2)
!96 = distinct !DILexicalBlock(scope: !56, file: !3, line: 17, column: 7)
!97 = !DILocation(line: 17, column: 7, scope: !96, atomGroup: 5, atomRank: 1)
!98 = !DILocation(line: 19, column: 3, scope: !56)
!99 = !{!100, !100, i64 0}
!100 = !{!"long long", !54, i64 0}
!101 = !DILocation(line: 19, column: 3, scope: !56, atomGroup: 7, atomRank: 1)
!102 = !{i64 2147524697}
!103 = !DILocation(line: 20, column: 24, scope: !56)
!104 = !DILocation(line: 20, column: 13, scope: !56)
!105 = !DILocation(line: 20, column: 10, scope: !56)
!106 = !DILocation(line: 20, column: 10, scope: !56, atomGroup: 8, atomRank: 2)
!107 = !DILocation(line: 20, column: 10, scope: !56, atomGroup: 8, atomRank: 1)
!108 = !DILocation(line: 21, column: 3, scope: !56, atomGroup: 9, atomRank: 1)
!109 = !{i64 2147524731}
!110 = !DILocation(line: 22, column: 10, scope: !56)
!111 = !DILocation(line: 22, column: 10, scope: !56, atomGroup: 10, atomRank: 2)
!112 = !DILocation(line: 22, column: 3, scope: !56, atomGroup: 10, atomRank: 1)
!113 = !DILocation(line: 23, column: 1, scope: !56)
!114 = !DILocation(line: 23, column: 1, scope: !56, atomGroup: 11, atomRank: 1)
!115 = distinct !DISubprogram(name: "weigh", scope: !3, file: !3, line: 7, type: !116, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118, keyInstructions: true)
!116 = !DISubroutineType(types: !117)
!117 = !{!15, !59, !73}
!118 = !{!119, !120}
!119 = !DILocalVariable(name: "ctx", arg: 1, scope: !115, file: !3, line: 7, type: !59)
!120 = !DILocalVariable(name: "kind", arg: 2, scope: !115, file: !3, line: 7, type: !73)
!121 = distinct !DIAssignID()
!122 = !DILocation(line: 0, scope: !115)
!123 = distinct !DIAssignID()
!124 = !DILocation(line: 8, column: 3, scope: !115, atomGroup: 1, atomRank: 1)
!125 = !{i64 2147524590}
!126 = !DILocation(line: 9, column: 10, scope: !115)
!127 = !DILocation(line: 9, column: 27, scope: !115)
!128 = !{!129, !53, i64 16}
!129 = !{!"xdp_md", !53, i64 0, !53, i64 4, !53, i64 8, !53, i64 12, !53, i64 16, !53, i64 20}
!130 = !DILocation(line: 9, column: 15, scope: !115, atomGroup: 2, atomRank: 2)
!131 = !DILocation(line: 9, column: 3, scope: !115, atomGroup: 2, atomRank: 1)
