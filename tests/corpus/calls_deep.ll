; ModuleID = 'calls_deep.c'
source_filename = "calls_deep.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @deep], section "llvm.metadata"

; Function Attrs: nofree norecurse nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define dso_local range(i32 0, 256) i32 @deep(ptr noundef captures(none) initializes((32, 48)) %0) #0 section "syscall" !dbg !20 {
    #dbg_value(ptr %0, !36, !DIExpression(), !37)
  %2 = load i64, ptr %0, align 8, !dbg !38, !tbaa !39
  %3 = tail call fastcc i64 @level1(i64 noundef %2), !dbg !42
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !43
  store i64 %3, ptr %4, align 8, !dbg !44, !tbaa !45
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !46
  %6 = load i64, ptr %5, align 8, !dbg !46, !tbaa !47
  %7 = tail call fastcc i64 @level3(i64 noundef %6), !dbg !48
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !49
  store i64 %7, ptr %8, align 8, !dbg !50, !tbaa !45
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !51
  %10 = load i64, ptr %9, align 8, !dbg !51, !tbaa !52
  %11 = tail call fastcc i64 @level5(i64 noundef %10), !dbg !53
  %12 = trunc i64 %11 to i32, !dbg !54
  %13 = and i32 %12, 255, !dbg !54
  ret i32 %13, !dbg !55
}

; Function Attrs: nofree noinline norecurse nounwind memory(inaccessiblemem: readwrite)
define internal fastcc i64 @level1(i64 noundef %0) unnamed_addr #1 !dbg !56 {
  %2 = alloca i64, align 8, !DIAssignID !66
    #dbg_assign(i1 poison, !61, !DIExpression(), !66, ptr %2, !DIExpression(), !67)
    #dbg_value(i64 %0, !60, !DIExpression(), !67)
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !68
  store volatile i64 %0, ptr %2, align 8, !dbg !69, !tbaa !45, !DIAssignID !70
    #dbg_assign(i64 %0, !61, !DIExpression(), !70, ptr %2, !DIExpression(), !67)
  %3 = add i64 %0, 1, !dbg !68
  %4 = tail call fastcc i64 @level2(i64 noundef %3), !dbg !71
  %5 = load volatile i64, ptr %2, align 8, !dbg !68, !tbaa !45
  %6 = xor i64 %5, %4, !dbg !72
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !68
  ret i64 %6, !dbg !73
}

; Function Attrs: nofree noinline norecurse nounwind memory(inaccessiblemem: readwrite)
define internal fastcc i64 @level3(i64 noundef %0) unnamed_addr #1 !dbg !74 {
  %2 = alloca i64, align 8, !DIAssignID !81
    #dbg_assign(i1 poison, !77, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !81, ptr %2, !DIExpression(), !82)
  %3 = alloca i64, align 8, !DIAssignID !83
    #dbg_assign(i1 poison, !77, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !83, ptr %3, !DIExpression(), !82)
  %4 = alloca i64, align 8, !DIAssignID !84
    #dbg_assign(i1 poison, !77, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !84, ptr %4, !DIExpression(), !82)
    #dbg_value(i64 %0, !76, !DIExpression(), !82)
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !85
  call void @llvm.lifetime.start.p0(ptr nonnull %3), !dbg !85
  call void @llvm.lifetime.start.p0(ptr nonnull %4), !dbg !85
  store volatile i64 %0, ptr %2, align 8, !dbg !86, !tbaa !45, !DIAssignID !87
    #dbg_assign(i64 %0, !77, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !87, ptr %2, !DIExpression(), !82)
  store volatile i64 0, ptr %3, align 8, !dbg !86, !tbaa !45
  store volatile i64 0, ptr %4, align 8, !dbg !88, !tbaa !45
  %5 = add i64 %0, 3, !dbg !85
  %6 = tail call fastcc i64 @level4(i64 noundef %5), !dbg !89
  %7 = load volatile i64, ptr %2, align 8, !dbg !85, !tbaa !45
  %8 = xor i64 %7, %6, !dbg !90
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !85
  call void @llvm.lifetime.end.p0(ptr nonnull %3), !dbg !85
  call void @llvm.lifetime.end.p0(ptr nonnull %4), !dbg !85
  ret i64 %8, !dbg !91
}

; Function Attrs: nofree noinline norecurse nounwind memory(inaccessiblemem: readwrite)
define internal fastcc i64 @level5(i64 noundef %0) unnamed_addr #1 !dbg !92 {
  %2 = alloca i64, align 8, !DIAssignID !99
    #dbg_assign(i1 poison, !95, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !99, ptr %2, !DIExpression(), !100)
  %3 = alloca i64, align 8, !DIAssignID !101
    #dbg_assign(i1 poison, !95, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !101, ptr %3, !DIExpression(), !100)
  %4 = alloca i64, align 8, !DIAssignID !102
    #dbg_assign(i1 poison, !95, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !102, ptr %4, !DIExpression(), !100)
  %5 = alloca i64, align 8, !DIAssignID !103
    #dbg_assign(i1 poison, !95, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !103, ptr %5, !DIExpression(), !100)
  %6 = alloca i64, align 8, !DIAssignID !104
    #dbg_assign(i1 poison, !95, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !104, ptr %6, !DIExpression(), !100)
    #dbg_value(i64 %0, !94, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !105
  call void @llvm.lifetime.start.p0(ptr nonnull %3), !dbg !105
  call void @llvm.lifetime.start.p0(ptr nonnull %4), !dbg !105
  call void @llvm.lifetime.start.p0(ptr nonnull %5), !dbg !105
  call void @llvm.lifetime.start.p0(ptr nonnull %6), !dbg !105
  store volatile i64 %0, ptr %2, align 8, !dbg !106, !tbaa !45, !DIAssignID !107
    #dbg_assign(i64 %0, !95, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !107, ptr %2, !DIExpression(), !100)
  store volatile i64 0, ptr %3, align 8, !dbg !106, !tbaa !45
  store volatile i64 0, ptr %4, align 8, !dbg !108, !tbaa !45
  store volatile i64 0, ptr %5, align 8, !dbg !109, !tbaa !45
  store volatile i64 0, ptr %6, align 8, !dbg !110, !tbaa !45
  %7 = add i64 %0, 5, !dbg !105
  %8 = tail call fastcc i64 @level6(i64 noundef %7), !dbg !111
  %9 = load volatile i64, ptr %2, align 8, !dbg !105, !tbaa !45
  %10 = xor i64 %9, %8, !dbg !112
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !105
  call void @llvm.lifetime.end.p0(ptr nonnull %3), !dbg !105
  call void @llvm.lifetime.end.p0(ptr nonnull %4), !dbg !105
  call void @llvm.lifetime.end.p0(ptr nonnull %5), !dbg !105
  call void @llvm.lifetime.end.p0(ptr nonnull %6), !dbg !105
  ret i64 %10, !dbg !113
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nofree noinline norecurse nounwind memory(inaccessiblemem: readwrite)
define internal fastcc i64 @level2(i64 noundef %0) unnamed_addr #1 !dbg !114 {
  %2 = alloca i64, align 8, !DIAssignID !121
    #dbg_assign(i1 poison, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !121, ptr %2, !DIExpression(), !122)
  %3 = alloca i64, align 8, !DIAssignID !123
    #dbg_assign(i1 poison, !117, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !123, ptr %3, !DIExpression(), !122)
    #dbg_value(i64 %0, !116, !DIExpression(), !122)
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !124
  call void @llvm.lifetime.start.p0(ptr nonnull %3), !dbg !124
  store volatile i64 %0, ptr %2, align 8, !dbg !125, !tbaa !45, !DIAssignID !126
    #dbg_assign(i64 %0, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !126, ptr %2, !DIExpression(), !122)
  store volatile i64 0, ptr %3, align 8, !dbg !125, !tbaa !45
  %4 = add i64 %0, 2, !dbg !124
  %5 = tail call fastcc i64 @level3(i64 noundef %4), !dbg !127
  %6 = load volatile i64, ptr %2, align 8, !dbg !124, !tbaa !45
  %7 = xor i64 %6, %5, !dbg !128
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !124
  call void @llvm.lifetime.end.p0(ptr nonnull %3), !dbg !124
  ret i64 %7, !dbg !129
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nofree noinline norecurse nounwind memory(inaccessiblemem: readwrite)
define internal fastcc i64 @level4(i64 noundef %0) unnamed_addr #1 !dbg !130 {
  %2 = alloca i64, align 8, !DIAssignID !135
    #dbg_assign(i1 poison, !133, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !135, ptr %2, !DIExpression(), !136)
  %3 = alloca i64, align 8, !DIAssignID !137
    #dbg_assign(i1 poison, !133, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !137, ptr %3, !DIExpression(), !136)
  %4 = alloca i64, align 8, !DIAssignID !138
    #dbg_assign(i1 poison, !133, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !138, ptr %4, !DIExpression(), !136)
  %5 = alloca i64, align 8, !DIAssignID !139
    #dbg_assign(i1 poison, !133, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !139, ptr %5, !DIExpression(), !136)
    #dbg_value(i64 %0, !132, !DIExpression(), !136)
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !140
  call void @llvm.lifetime.start.p0(ptr nonnull %3), !dbg !140
  call void @llvm.lifetime.start.p0(ptr nonnull %4), !dbg !140
  call void @llvm.lifetime.start.p0(ptr nonnull %5), !dbg !140
  store volatile i64 %0, ptr %2, align 8, !dbg !141, !tbaa !45, !DIAssignID !142
    #dbg_assign(i64 %0, !133, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !142, ptr %2, !DIExpression(), !136)
  store volatile i64 0, ptr %3, align 8, !dbg !141, !tbaa !45
  store volatile i64 0, ptr %4, align 8, !dbg !143, !tbaa !45
  store volatile i64 0, ptr %5, align 8, !dbg !144, !tbaa !45
  %6 = add i64 %0, 4, !dbg !140
  %7 = tail call fastcc i64 @level5(i64 noundef %6), !dbg !145
  %8 = load volatile i64, ptr %2, align 8, !dbg !140, !tbaa !45
  %9 = xor i64 %8, %7, !dbg !146
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !140
  call void @llvm.lifetime.end.p0(ptr nonnull %3), !dbg !140
  call void @llvm.lifetime.end.p0(ptr nonnull %4), !dbg !140
  call void @llvm.lifetime.end.p0(ptr nonnull %5), !dbg !140
  ret i64 %9, !dbg !147
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef i64 @level6(i64 noundef %0) unnamed_addr #3 !dbg !148 {
    #dbg_value(i64 %0, !150, !DIExpression(), !151)
  %2 = mul i64 %0, %0, !dbg !152
  %3 = add i64 %2, 11, !dbg !153
  ret i64 %3, !dbg !154
}

attributes #0 = { nofree norecurse nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nofree noinline norecurse nounwind memory(inaccessiblemem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12, !13, !14}
!llvm.ident = !{!15}
!llvm.errno.tbaa = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !5, line: 395, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "calls_deep.c", directory: ".")
!4 = !{!0}
!5 = !DIFile(filename: "./bpf.h", directory: ".")
!6 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32, elements: !8)
!7 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!8 = !{!9}
!9 = !DISubrange(count: 4)
!10 = !{i32 7, !"Dwarf Version", i32 5}
!11 = !{i32 2, !"Debug Info Version", i32 3}
!12 = !{i32 1, !"wchar_size", i32 4}
!13 = !{i32 7, !"frame-pointer", i32 2}
!14 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!15 = !{!"clang version 22.1.8"}
!16 = !{!17, !17, i64 0}
!17 = !{!"int", !18, i64 0}
!18 = !{!"omnipotent char", !19, i64 0}
!19 = !{!"Simple C/C++ TBAA"}
!20 = distinct !DISubprogram(name: "deep", scope: !3, file: !3, line: 16, type: !21, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !35, keyInstructions: true)
!21 = !DISubroutineType(types: !22)
!22 = !{!23, !24}
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !5, line: 390, size: 512, elements: !26)
!26 = !{!27, !30, !31, !32, !33}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !25, file: !5, line: 391, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !5, line: 8, baseType: !29)
!29 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !25, file: !5, line: 391, baseType: !28, size: 64, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !25, file: !5, line: 391, baseType: !28, size: 64, offset: 128)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !25, file: !5, line: 391, baseType: !28, size: 64, offset: 192)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !25, file: !5, line: 392, baseType: !34, size: 256, offset: 256)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 256, elements: !8)
!35 = !{!36}
!36 = !DILocalVariable(name: "ctx", arg: 1, scope: !20, file: !3, line: 16, type: !24)
!37 = !DILocation(line: 0, scope: !20)
!38 = !DILocation(line: 17, column: 29, scope: !20)
!39 = !{!40, !41, i64 0}
!40 = !{!"args", !41, i64 0, !41, i64 8, !41, i64 16, !41, i64 24, !18, i64 32}
!41 = !{!"long long", !18, i64 0}
!42 = !DILocation(line: 17, column: 17, scope: !20, atomGroup: 1, atomRank: 2)
!43 = !DILocation(line: 17, column: 8, scope: !20)
!44 = !DILocation(line: 17, column: 15, scope: !20, atomGroup: 1, atomRank: 1)
!45 = !{!41, !41, i64 0}
!46 = !DILocation(line: 18, column: 29, scope: !20)
!47 = !{!40, !41, i64 8}
!48 = !DILocation(line: 18, column: 17, scope: !20, atomGroup: 2, atomRank: 2)
!49 = !DILocation(line: 18, column: 3, scope: !20)
!50 = !DILocation(line: 18, column: 15, scope: !20, atomGroup: 2, atomRank: 1)
!51 = !DILocation(line: 19, column: 22, scope: !20)
!52 = !{!40, !41, i64 16}
!53 = !DILocation(line: 19, column: 10, scope: !20)
!54 = !DILocation(line: 19, column: 10, scope: !20, atomGroup: 3, atomRank: 2)
!55 = !DILocation(line: 19, column: 3, scope: !20, atomGroup: 3, atomRank: 1)
!56 = distinct !DISubprogram(name: "level1", scope: !3, file: !3, line: 14, type: !57, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !59, keyInstructions: true)
!57 = !DISubroutineType(types: !58)
!58 = !{!28, !28}
!59 = !{!60, !61}
!60 = !DILocalVariable(name: "x", arg: 1, scope: !56, file: !3, line: 14, type: !28)
!61 = !DILocalVariable(name: "save", scope: !56, file: !3, line: 14, type: !62)
!62 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 64, elements: !64)
!63 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !28)
!64 = !{!65}
!65 = !DISubrange(count: 1)
!66 = distinct !DIAssignID()
!67 = !DILocation(line: 0, scope: !56)
!68 = !DILocation(line: 14, column: 1, scope: !56)
!69 = !DILocation(line: 14, column: 1, scope: !56, atomGroup: 1, atomRank: 1)
!70 = distinct !DIAssignID()
!71 = !DILocation(line: 14, column: 10, scope: !56)
!72 = !DILocation(line: 14, column: 1, scope: !56, atomGroup: 3, atomRank: 2)
!73 = !DILocation(line: 14, column: 1, scope: !56, atomGroup: 3, atomRank: 1)
!74 = distinct !DISubprogram(name: "level3", scope: !3, file: !3, line: 12, type: !57, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75, keyInstructions: true)
!75 = !{!76, !77}
!76 = !DILocalVariable(name: "x", arg: 1, scope: !74, file: !3, line: 12, type: !28)
!77 = !DILocalVariable(name: "save", scope: !74, file: !3, line: 12, type: !78)
!78 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 192, elements: !79)
!79 = !{!80}
!80 = !DISubrange(count: 3)
!81 = distinct !DIAssignID()
!82 = !DILocation(line: 0, scope: !74)
!83 = distinct !DIAssignID()
!84 = distinct !DIAssignID()
!85 = !DILocation(line: 12, column: 1, scope: !74)
!86 = !DILocation(line: 12, column: 1, scope: !74, atomGroup: 1, atomRank: 1)
!87 = distinct !DIAssignID()
!88 = !DILocation(line: 12, column: 1, scope: !74, atomGroup: 9, atomRank: 1)
!89 = !DILocation(line: 12, column: 10, scope: !74)
!90 = !DILocation(line: 12, column: 1, scope: !74, atomGroup: 3, atomRank: 2)
!91 = !DILocation(line: 12, column: 1, scope: !74, atomGroup: 3, atomRank: 1)
!92 = distinct !DISubprogram(name: "level5", scope: !3, file: !3, line: 10, type: !57, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !93, keyInstructions: true)
!93 = !{!94, !95}
!94 = !DILocalVariable(name: "x", arg: 1, scope: !92, file: !3, line: 10, type: !28)
!95 = !DILocalVariable(name: "save", scope: !92, file: !3, line: 10, type: !96)
!96 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 320, elements: !97)
!97 = !{!98}
!98 = !DISubrange(count: 5)
!99 = distinct !DIAssignID()
!100 = !DILocation(line: 0, scope: !92)
!101 = distinct !DIAssignID()
!102 = distinct !DIAssignID()
!103 = distinct !DIAssignID()
!104 = distinct !DIAssignID()
!105 = !DILocation(line: 10, column: 1, scope: !92)
!106 = !DILocation(line: 10, column: 1, scope: !92, atomGroup: 1, atomRank: 1)
!107 = distinct !DIAssignID()
!108 = !DILocation(line: 10, column: 1, scope: !92, atomGroup: 4, atomRank: 1)
!109 = !DILocation(line: 10, column: 1, scope: !92, atomGroup: 5, atomRank: 1)
!110 = !DILocation(line: 10, column: 1, scope: !92, atomGroup: 6, atomRank: 1)
!111 = !DILocation(line: 10, column: 10, scope: !92)
!112 = !DILocation(line: 10, column: 1, scope: !92, atomGroup: 3, atomRank: 2)
!113 = !DILocation(line: 10, column: 1, scope: !92, atomGroup: 3, atomRank: 1)
!114 = distinct !DISubprogram(name: "level2", scope: !3, file: !3, line: 13, type: !57, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115, keyInstructions: true)
!115 = !{!116, !117}
!116 = !DILocalVariable(name: "x", arg: 1, scope: !114, file: !3, line: 13, type: !28)
!117 = !DILocalVariable(name: "save", scope: !114, file: !3, line: 13, type: !118)
!118 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 128, elements: !119)
!119 = !{!120}
!120 = !DISubrange(count: 2)
!121 = distinct !DIAssignID()
!122 = !DILocation(line: 0, scope: !114)
!123 = distinct !DIAssignID()
!124 = !DILocation(line: 13, column: 1, scope: !114)
!125 = !DILocation(line: 13, column: 1, scope: !114, atomGroup: 1, atomRank: 1)
!126 = distinct !DIAssignID()
!127 = !DILocation(line: 13, column: 10, scope: !114)
!128 = !DILocation(line: 13, column: 1, scope: !114, atomGroup: 3, atomRank: 2)
!129 = !DILocation(line: 13, column: 1, scope: !114, atomGroup: 3, atomRank: 1)
!130 = distinct !DISubprogram(name: "level4", scope: !3, file: !3, line: 11, type: !57, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131, keyInstructions: true)
!131 = !{!132, !133}
!132 = !DILocalVariable(name: "x", arg: 1, scope: !130, file: !3, line: 11, type: !28)
!133 = !DILocalVariable(name: "save", scope: !130, file: !3, line: 11, type: !134)
!134 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 256, elements: !8)
!135 = distinct !DIAssignID()
!136 = !DILocation(line: 0, scope: !130)
!137 = distinct !DIAssignID()
!138 = distinct !DIAssignID()
!139 = distinct !DIAssignID()
!140 = !DILocation(line: 11, column: 1, scope: !130)
!141 = !DILocation(line: 11, column: 1, scope: !130, atomGroup: 1, atomRank: 1)
!142 = distinct !DIAssignID()
!143 = !DILocation(line: 11, column: 1, scope: !130, atomGroup: 7, atomRank: 1)
!144 = !DILocation(line: 11, column: 1, scope: !130, atomGroup: 8, atomRank: 1)
!145 = !DILocation(line: 11, column: 10, scope: !130)
!146 = !DILocation(line: 11, column: 1, scope: !130, atomGroup: 3, atomRank: 2)
!147 = !DILocation(line: 11, column: 1, scope: !130, atomGroup: 3, atomRank: 1)
!148 = distinct !DISubprogram(name: "level6", scope: !3, file: !3, line: 4, type: !57, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !149, keyInstructions: true)
!149 = !{!150}
!150 = !DILocalVariable(name: "x", arg: 1, scope: !148, file: !3, line: 4, type: !28)
!151 = !DILocation(line: 0, scope: !148)
!152 = !DILocation(line: 4, column: 39, scope: !148)
!153 = !DILocation(line: 4, column: 43, scope: !148, atomGroup: 1, atomRank: 2)
!154 = !DILocation(line: 4, column: 30, scope: !148, atomGroup: 1, atomRank: 1)
