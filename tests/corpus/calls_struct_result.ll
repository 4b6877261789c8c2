; ModuleID = 'calls_struct_result.c'
source_filename = "calls_struct_result.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.pair = type { i64, i64 }
%struct.small = type { i16, i8, i8 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @values], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local i32 @values(ptr noundef captures(none) initializes((32, 48)) %0) #0 section "syscall" !dbg !20 {
  %2 = alloca %struct.pair, align 8, !DIAssignID !53
    #dbg_assign(i1 poison, !37, !DIExpression(), !53, ptr %2, !DIExpression(), !54)
  %3 = alloca %struct.pair, align 8, !DIAssignID !55
    #dbg_assign(i1 poison, !42, !DIExpression(), !55, ptr %3, !DIExpression(), !54)
  %4 = alloca %struct.small, align 2, !DIAssignID !56
    #dbg_assign(i1 poison, !43, !DIExpression(), !56, ptr %4, !DIExpression(), !54)
    #dbg_value(ptr %0, !36, !DIExpression(), !54)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !57
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !57
  %5 = load i64, ptr %0, align 8, !dbg !58, !tbaa !59
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !62
  %7 = load i64, ptr %6, align 8, !dbg !62, !tbaa !63
  %8 = and i64 %7, 65535, !dbg !64
  call fastcc void @divide(ptr noundef %2, i64 noundef %5, i64 noundef %8), !dbg !65
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !66
  %10 = load i64, ptr %9, align 8, !dbg !66, !tbaa !67
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !69
  %12 = load i64, ptr %11, align 8, !dbg !69, !tbaa !70
  %13 = add i64 %12, %10, !dbg !71
  call fastcc void @divide(ptr noundef %3, i64 noundef %13, i64 noundef 10), !dbg !72
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #4, !dbg !73
  %14 = load i64, ptr %2, align 8, !dbg !74, !tbaa !75
  %15 = trunc i64 %14 to i16, !dbg !76
  store i16 %15, ptr %4, align 2, !dbg !77, !tbaa !78, !DIAssignID !81
    #dbg_assign(i16 %15, !43, !DIExpression(DW_OP_LLVM_fragment, 0, 16), !81, ptr %4, !DIExpression(), !54)
  %16 = getelementptr inbounds nuw i8, ptr %4, i64 2, !dbg !82
  %17 = load i64, ptr %3, align 8, !dbg !83, !tbaa !75
  %18 = trunc i64 %17 to i8, !dbg !84
  store i8 %18, ptr %16, align 2, !dbg !77, !tbaa !85, !DIAssignID !86
    #dbg_assign(i8 %18, !43, !DIExpression(DW_OP_LLVM_fragment, 16, 8), !86, ptr %16, !DIExpression(), !54)
  %19 = getelementptr inbounds nuw i8, ptr %4, i64 3, !dbg !82
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !87
  %21 = load i64, ptr %20, align 8, !dbg !88, !tbaa !67
  %22 = trunc i64 %21 to i8, !dbg !89
  store i8 %22, ptr %19, align 1, !dbg !77, !tbaa !90, !DIAssignID !91
    #dbg_assign(i8 %22, !43, !DIExpression(DW_OP_LLVM_fragment, 24, 8), !91, ptr %19, !DIExpression(), !54)
  %23 = add i64 %17, %14, !dbg !92
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !93
  store i64 %23, ptr %24, align 8, !dbg !94, !tbaa !95
  %25 = call fastcc i32 @pack(ptr noundef %4), !dbg !96
  %26 = zext i32 %25 to i64, !dbg !97
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !98
  store i64 %26, ptr %27, align 8, !dbg !99, !tbaa !95
  %28 = trunc i64 %21 to i32, !dbg !100
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #4, !dbg !101
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !101
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !101
  ret i32 %28, !dbg !102
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: write)
define internal fastcc void @divide(ptr noundef nonnull writeonly captures(none) initializes((0, 16)) %0, i64 noundef %1, i64 noundef range(i64 0, 65536) %2) unnamed_addr #2 !dbg !103 {
    #dbg_value(ptr %0, !108, !DIExpression(), !111)
    #dbg_value(i64 %1, !109, !DIExpression(), !111)
    #dbg_value(i64 %2, !110, !DIExpression(), !111)
  %4 = icmp eq i64 %2, 0, !dbg !112
  br i1 %4, label %9, label %5, !dbg !113

5:                                                ; preds = %3
  %6 = udiv i64 %1, %2, !dbg !114
  %7 = mul i64 %6, %2, !dbg !115
  %8 = sub i64 %1, %7, !dbg !115
  br label %9, !dbg !116

9:                                                ; preds = %3, %5
  %10 = phi i64 [ %6, %5 ], [ 0, %3 ], !dbg !117
  %11 = phi i64 [ %8, %5 ], [ %1, %3 ], !dbg !118
  store i64 %10, ptr %0, align 8, !dbg !117, !tbaa !75
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !119
  store i64 %11, ptr %12, align 8, !dbg !120, !tbaa !67
  ret void, !dbg !121
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i32 @pack(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #3 !dbg !122 {
    #dbg_value(ptr %0, !129, !DIExpression(), !130)
  %2 = load i16, ptr %0, align 2, !dbg !131, !tbaa !78
  %3 = zext i16 %2 to i32, !dbg !132
  %4 = shl nuw i32 %3, 16, !dbg !133
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 2, !dbg !134
  %6 = load i8, ptr %5, align 2, !dbg !134, !tbaa !85
  %7 = zext i8 %6 to i32, !dbg !135
  %8 = shl nuw nsw i32 %7, 8, !dbg !136
  %9 = or disjoint i32 %8, %4, !dbg !137
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 3, !dbg !138
  %11 = load i8, ptr %10, align 1, !dbg !138, !tbaa !90
  %12 = zext i8 %11 to i32, !dbg !139
  %13 = or disjoint i32 %9, %12, !dbg !140
  ret i32 %13, !dbg !141
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: write) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12, !13, !14}
!llvm.ident = !{!15}
!llvm.errno.tbaa = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !5, line: 395, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "calls_struct_result.c", directory: ".")
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
!20 = distinct !DISubprogram(name: "values", scope: !3, file: !3, line: 18, type: !21, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !35, keyInstructions: true)
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
!35 = !{!36, !37, !42, !43}
!36 = !DILocalVariable(name: "ctx", arg: 1, scope: !20, file: !3, line: 18, type: !24)
!37 = !DILocalVariable(name: "p", scope: !20, file: !3, line: 19, type: !38)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pair", file: !3, line: 4, size: 128, elements: !39)
!39 = !{!40, !41}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !38, file: !3, line: 5, baseType: !28, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !38, file: !3, line: 5, baseType: !28, size: 64, offset: 64)
!42 = !DILocalVariable(name: "q", scope: !20, file: !3, line: 19, type: !38)
!43 = !DILocalVariable(name: "s", scope: !20, file: !3, line: 22, type: !44)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "small", file: !3, line: 7, size: 32, elements: !45)
!45 = !{!46, !49, !52}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !44, file: !3, line: 8, baseType: !47, size: 16)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !5, line: 6, baseType: !48)
!48 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !44, file: !3, line: 9, baseType: !50, size: 8, offset: 16)
!50 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !5, line: 5, baseType: !51)
!51 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !44, file: !3, line: 9, baseType: !50, size: 8, offset: 24)
!53 = distinct !DIAssignID()
!54 = !DILocation(line: 0, scope: !20)
!55 = distinct !DIAssignID()
!56 = distinct !DIAssignID()
!57 = !DILocation(line: 19, column: 3, scope: !20)
!58 = !DILocation(line: 20, column: 19, scope: !20)
!59 = !{!60, !61, i64 0}
!60 = !{!"args", !61, i64 0, !61, i64 8, !61, i64 16, !61, i64 24, !18, i64 32}
!61 = !{!"long long", !18, i64 0}
!62 = !DILocation(line: 20, column: 27, scope: !20)
!63 = !{!60, !61, i64 8}
!64 = !DILocation(line: 20, column: 29, scope: !20)
!65 = !DILocation(line: 20, column: 3, scope: !20)
!66 = !DILocation(line: 21, column: 16, scope: !20)
!67 = !{!68, !61, i64 8}
!68 = !{!"pair", !61, i64 0, !61, i64 8}
!69 = !DILocation(line: 21, column: 30, scope: !20)
!70 = !{!60, !61, i64 16}
!71 = !DILocation(line: 21, column: 23, scope: !20)
!72 = !DILocation(line: 21, column: 3, scope: !20)
!73 = !DILocation(line: 22, column: 3, scope: !20)
!74 = !DILocation(line: 22, column: 23, scope: !20, atomGroup: 1, atomRank: 3)
!75 = !{!68, !61, i64 0}
!76 = !DILocation(line: 22, column: 21, scope: !20, atomGroup: 1, atomRank: 2)
!77 = !DILocation(line: 22, column: 20, scope: !20, atomGroup: 1, atomRank: 1)
!78 = !{!79, !80, i64 0}
!79 = !{!"small", !80, i64 0, !18, i64 2, !18, i64 3}
!80 = !{!"short", !18, i64 0}
!81 = distinct !DIAssignID()
!82 = !DILocation(line: 22, column: 20, scope: !20)
!83 = !DILocation(line: 22, column: 32, scope: !20, atomGroup: 1, atomRank: 3)
!84 = !DILocation(line: 22, column: 30, scope: !20, atomGroup: 1, atomRank: 2)
!85 = !{!79, !18, i64 2}
!86 = distinct !DIAssignID()
!87 = !DILocation(line: 22, column: 41, scope: !20)
!88 = !DILocation(line: 22, column: 41, scope: !20, atomGroup: 1, atomRank: 3)
!89 = !DILocation(line: 22, column: 39, scope: !20, atomGroup: 1, atomRank: 2)
!90 = !{!79, !18, i64 3}
!91 = distinct !DIAssignID()
!92 = !DILocation(line: 23, column: 25, scope: !20, atomGroup: 2, atomRank: 2)
!93 = !DILocation(line: 23, column: 8, scope: !20)
!94 = !DILocation(line: 23, column: 15, scope: !20, atomGroup: 2, atomRank: 1)
!95 = !{!61, !61, i64 0}
!96 = !DILocation(line: 24, column: 17, scope: !20, atomGroup: 3, atomRank: 3)
!97 = !DILocation(line: 24, column: 17, scope: !20, atomGroup: 3, atomRank: 2)
!98 = !DILocation(line: 24, column: 3, scope: !20)
!99 = !DILocation(line: 24, column: 15, scope: !20, atomGroup: 3, atomRank: 1)
!100 = !DILocation(line: 25, column: 10, scope: !20, atomGroup: 5, atomRank: 2)
!101 = !DILocation(line: 26, column: 1, scope: !20)
!102 = !DILocation(line: 25, column: 3, scope: !20, atomGroup: 5, atomRank: 1)
!103 = distinct !DISubprogram(name: "divide", scope: !3, file: !3, line: 12, type: !104, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107, keyInstructions: true)
!104 = !DISubroutineType(types: !105)
!105 = !{null, !106, !28, !28}
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!107 = !{!108, !109, !110}
!108 = !DILocalVariable(name: "out", arg: 1, scope: !103, file: !3, line: 12, type: !106)
!109 = !DILocalVariable(name: "a", arg: 2, scope: !103, file: !3, line: 12, type: !28)
!110 = !DILocalVariable(name: "b", arg: 3, scope: !103, file: !3, line: 12, type: !28)
!111 = !DILocation(line: 0, scope: !103)
!112 = !DILocation(line: 13, column: 16, scope: !103, atomGroup: 2, atomRank: 2)
!113 = !DILocation(line: 13, column: 16, scope: !103, atomGroup: 2, atomRank: 1)
!114 = !DILocation(line: 13, column: 22, scope: !103)
!115 = !DILocation(line: 14, column: 23, scope: !103)
!116 = !DILocation(line: 14, column: 17, scope: !103)
!117 = !DILocation(line: 13, column: 14, scope: !103, atomGroup: 1, atomRank: 1)
!118 = !DILocation(line: 14, column: 17, scope: !103, atomGroup: 3, atomRank: 2)
!119 = !DILocation(line: 14, column: 8, scope: !103)
!120 = !DILocation(line: 14, column: 15, scope: !103, atomGroup: 3, atomRank: 1)
!121 = !DILocation(line: 15, column: 1, scope: !103, atomGroup: 5, atomRank: 1)
!122 = distinct !DISubprogram(name: "pack", scope: !3, file: !3, line: 16, type: !123, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128, keyInstructions: true)
!123 = !DISubroutineType(types: !124)
!124 = !{!125, !127}
!125 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !5, line: 7, baseType: !126)
!126 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!128 = !{!129}
!129 = !DILocalVariable(name: "s", arg: 1, scope: !122, file: !3, line: 16, type: !127)
!130 = !DILocation(line: 0, scope: !122)
!131 = !DILocation(line: 16, column: 48, scope: !122)
!132 = !DILocation(line: 16, column: 45, scope: !122)
!133 = !DILocation(line: 16, column: 50, scope: !122)
!134 = !DILocation(line: 16, column: 61, scope: !122)
!135 = !DILocation(line: 16, column: 58, scope: !122)
!136 = !DILocation(line: 16, column: 63, scope: !122)
!137 = !DILocation(line: 16, column: 56, scope: !122)
!138 = !DILocation(line: 16, column: 73, scope: !122)
!139 = !DILocation(line: 16, column: 70, scope: !122)
!140 = !DILocation(line: 16, column: 68, scope: !122, atomGroup: 1, atomRank: 2)
!141 = !DILocation(line: 16, column: 38, scope: !122, atomGroup: 1, atomRank: 1)
