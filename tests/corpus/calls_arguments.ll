; ModuleID = 'calls_arguments.c'
source_filename = "calls_arguments.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @call_all], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local range(i32 0, 4) i32 @call_all(ptr noundef captures(none) initializes((32, 56)) %0) #0 section "syscall" !dbg !25 {
    #dbg_value(ptr %0, !40, !DIExpression(), !53)
  %2 = load i64, ptr %0, align 8, !dbg !54, !tbaa !55
    #dbg_value(i64 %2, !41, !DIExpression(), !53)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !58
  %4 = load i64, ptr %3, align 8, !dbg !59, !tbaa !60
    #dbg_value(i64 %4, !42, !DIExpression(), !53)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !61
  %6 = load i64, ptr %5, align 8, !dbg !62, !tbaa !63
    #dbg_value(i64 %6, !43, !DIExpression(), !53)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !64
  %8 = load i64, ptr %7, align 8, !dbg !65, !tbaa !66
    #dbg_value(i64 %8, !44, !DIExpression(), !53)
  %9 = tail call fastcc i64 @one(i64 noundef %2), !dbg !67
  %10 = tail call fastcc i64 @one(i64 noundef %4), !dbg !68
  %11 = add i64 %10, %9, !dbg !69
    #dbg_value(i64 %11, !45, !DIExpression(), !53)
  %12 = trunc i64 %4 to i32, !dbg !70
  %13 = trunc i64 %6 to i32, !dbg !71
  %14 = tail call fastcc i32 @two(i32 noundef %12, i32 noundef %13), !dbg !72
    #dbg_value(i32 %14, !46, !DIExpression(), !53)
  %15 = trunc i64 %2 to i16, !dbg !73
  %16 = trunc i64 %4 to i8, !dbg !74
  %17 = tail call fastcc i64 @three(i32 noundef %13, i16 noundef signext %15, i8 noundef signext %16), !dbg !75
    #dbg_value(i64 %17, !49, !DIExpression(), !53)
  %18 = trunc i64 %8 to i8, !dbg !76
  %19 = tail call fastcc i16 @four(i8 noundef zeroext %18, i16 noundef zeroext %15, i32 noundef %12, i64 noundef %6), !dbg !77
    #dbg_value(i16 %19, !50, !DIExpression(), !53)
  %20 = zext i32 %14 to i64, !dbg !78
  %21 = xor i64 %11, %20, !dbg !79
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !80
  store i64 %21, ptr %22, align 8, !dbg !81, !tbaa !82
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !83
  store i64 %17, ptr %23, align 8, !dbg !84, !tbaa !82
  %24 = zext i16 %19 to i64, !dbg !85
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !86
  store i64 %24, ptr %25, align 8, !dbg !87, !tbaa !82
  %26 = and i64 %2, 1, !dbg !88
  %27 = icmp ne i64 %26, 0, !dbg !89
  %28 = trunc i16 %19 to i8, !dbg !90
  %29 = tail call fastcc i1 @five(i64 noundef %11, i64 noundef %17, i1 noundef zeroext %27, i32 noundef %14, i8 noundef zeroext %28), !dbg !91
  %30 = zext i1 %29 to i32, !dbg !91
  %31 = and i64 %8, 1, !dbg !92
  %32 = icmp ne i64 %31, 0, !dbg !93
  %33 = zext i16 %19 to i32, !dbg !94
  %34 = trunc i32 %14 to i8, !dbg !95
  %35 = tail call fastcc i1 @five(i64 noundef %17, i64 noundef %11, i1 noundef zeroext %32, i32 noundef %33, i8 noundef zeroext %34), !dbg !96
  %36 = select i1 %35, i32 2, i32 0, !dbg !97
  %37 = or disjoint i32 %36, %30, !dbg !98
  ret i32 %37, !dbg !99
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef i64 @one(i64 noundef %0) unnamed_addr #1 !dbg !100 {
    #dbg_value(i64 %0, !104, !DIExpression(), !105)
  %2 = mul i64 %0, 3, !dbg !106
  %3 = add i64 %2, 1, !dbg !107
  ret i64 %3, !dbg !108
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef i32 @two(i32 noundef %0, i32 noundef %1) unnamed_addr #1 !dbg !109 {
    #dbg_value(i32 %0, !113, !DIExpression(), !115)
    #dbg_value(i32 %1, !114, !DIExpression(), !115)
  %3 = or i32 %1, 1, !dbg !116
  %4 = udiv i32 %0, %3, !dbg !117
  ret i32 %4, !dbg !118
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i64 -70368744145024, 70368744177792) i64 @three(i32 noundef %0, i16 noundef signext %1, i8 noundef signext %2) unnamed_addr #1 !dbg !119 {
    #dbg_value(i32 %0, !127, !DIExpression(), !130)
    #dbg_value(i16 %1, !128, !DIExpression(), !130)
    #dbg_value(i8 %2, !129, !DIExpression(), !130)
  %4 = sext i32 %0 to i64, !dbg !131
  %5 = sext i16 %1 to i64, !dbg !132
  %6 = mul nsw i64 %5, %4, !dbg !133
  %7 = sext i8 %2 to i64, !dbg !134
  %8 = add nsw i64 %6, %7, !dbg !135
  ret i64 %8, !dbg !136
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc i16 @four(i8 noundef zeroext %0, i16 noundef zeroext %1, i32 noundef %2, i64 noundef %3) unnamed_addr #1 !dbg !137 {
    #dbg_value(i8 %0, !143, !DIExpression(), !147)
    #dbg_value(i16 %1, !144, !DIExpression(), !147)
    #dbg_value(i32 %2, !145, !DIExpression(), !147)
    #dbg_value(i64 %3, !146, !DIExpression(), !147)
  %5 = zext i8 %0 to i32, !dbg !148
  %6 = zext i16 %1 to i32, !dbg !149
  %7 = mul i32 %2, %6, !dbg !150
  %8 = add i32 %7, %5, !dbg !151
  %9 = zext i32 %8 to i64, !dbg !148
  %10 = lshr i64 %3, 9, !dbg !152
  %11 = sub nsw i64 %9, %10, !dbg !153
  %12 = trunc i64 %11 to i16, !dbg !154
  ret i16 %12, !dbg !155
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef i1 @five(i64 noundef %0, i64 noundef %1, i1 noundef zeroext %2, i32 noundef %3, i8 noundef zeroext %4) unnamed_addr #1 !dbg !156 {
    #dbg_value(i64 %0, !162, !DIExpression(), !167)
    #dbg_value(i64 %1, !163, !DIExpression(), !167)
    #dbg_value(i1 %2, !164, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !167)
    #dbg_value(i32 %3, !165, !DIExpression(), !167)
    #dbg_value(i8 %4, !166, !DIExpression(), !167)
  %6 = zext i8 %4 to i64, !dbg !168
  %7 = add i64 %0, %6, !dbg !168
  %8 = icmp ugt i64 %7, %1, !dbg !168
  %9 = zext i8 %4 to i32, !dbg !168
  %10 = icmp slt i32 %3, %9, !dbg !168
  %11 = select i1 %2, i1 %8, i1 %10, !dbg !168
  ret i1 %11, !dbg !169
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17, !18, !19}
!llvm.ident = !{!20}
!llvm.errno.tbaa = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !11, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "calls_arguments.c", directory: ".")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !9)
!9 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!10 = !{!0}
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !13)
!12 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!13 = !{!14}
!14 = !DISubrange(count: 4)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{i32 7, !"frame-pointer", i32 2}
!19 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!20 = !{!"clang version 22.1.8"}
!21 = !{!22, !22, i64 0}
!22 = !{!"int", !23, i64 0}
!23 = !{!"omnipotent char", !24, i64 0}
!24 = !{!"Simple C/C++ TBAA"}
!25 = distinct !DISubprogram(name: "call_all", scope: !3, file: !3, line: 12, type: !26, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !39, keyInstructions: true)
!26 = !DISubroutineType(types: !27)
!27 = !{!9, !28}
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !30)
!30 = !{!31, !34, !35, !36, !37}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !29, file: !6, line: 391, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !29, file: !6, line: 391, baseType: !32, size: 64, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !29, file: !6, line: 391, baseType: !32, size: 64, offset: 128)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !29, file: !6, line: 391, baseType: !32, size: 64, offset: 192)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !29, file: !6, line: 392, baseType: !38, size: 256, offset: 256)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 256, elements: !13)
!39 = !{!40, !41, !42, !43, !44, !45, !46, !49, !50}
!40 = !DILocalVariable(name: "ctx", arg: 1, scope: !25, file: !3, line: 12, type: !28)
!41 = !DILocalVariable(name: "a", scope: !25, file: !3, line: 13, type: !32)
!42 = !DILocalVariable(name: "b", scope: !25, file: !3, line: 13, type: !32)
!43 = !DILocalVariable(name: "c", scope: !25, file: !3, line: 13, type: !32)
!44 = !DILocalVariable(name: "d", scope: !25, file: !3, line: 13, type: !32)
!45 = !DILocalVariable(name: "x", scope: !25, file: !3, line: 14, type: !32)
!46 = !DILocalVariable(name: "y", scope: !25, file: !3, line: 15, type: !47)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !48)
!48 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!49 = !DILocalVariable(name: "z", scope: !25, file: !3, line: 16, type: !5)
!50 = !DILocalVariable(name: "w", scope: !25, file: !3, line: 17, type: !51)
!51 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !52)
!52 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!53 = !DILocation(line: 0, scope: !25)
!54 = !DILocation(line: 13, column: 16, scope: !25, atomGroup: 1, atomRank: 2)
!55 = !{!56, !57, i64 0}
!56 = !{!"args", !57, i64 0, !57, i64 8, !57, i64 16, !57, i64 24, !23, i64 32}
!57 = !{!"long long", !23, i64 0}
!58 = !DILocation(line: 13, column: 28, scope: !25)
!59 = !DILocation(line: 13, column: 28, scope: !25, atomGroup: 2, atomRank: 2)
!60 = !{!56, !57, i64 8}
!61 = !DILocation(line: 13, column: 40, scope: !25)
!62 = !DILocation(line: 13, column: 40, scope: !25, atomGroup: 3, atomRank: 2)
!63 = !{!56, !57, i64 16}
!64 = !DILocation(line: 13, column: 52, scope: !25)
!65 = !DILocation(line: 13, column: 52, scope: !25, atomGroup: 4, atomRank: 2)
!66 = !{!56, !57, i64 24}
!67 = !DILocation(line: 14, column: 11, scope: !25)
!68 = !DILocation(line: 14, column: 20, scope: !25)
!69 = !DILocation(line: 14, column: 18, scope: !25, atomGroup: 5, atomRank: 2)
!70 = !DILocation(line: 15, column: 15, scope: !25)
!71 = !DILocation(line: 15, column: 18, scope: !25)
!72 = !DILocation(line: 15, column: 11, scope: !25, atomGroup: 6, atomRank: 2)
!73 = !DILocation(line: 16, column: 20, scope: !25)
!74 = !DILocation(line: 16, column: 23, scope: !25)
!75 = !DILocation(line: 16, column: 11, scope: !25, atomGroup: 7, atomRank: 2)
!76 = !DILocation(line: 17, column: 16, scope: !25)
!77 = !DILocation(line: 17, column: 11, scope: !25, atomGroup: 8, atomRank: 2)
!78 = !DILocation(line: 18, column: 21, scope: !25)
!79 = !DILocation(line: 18, column: 19, scope: !25, atomGroup: 9, atomRank: 2)
!80 = !DILocation(line: 18, column: 8, scope: !25)
!81 = !DILocation(line: 18, column: 15, scope: !25, atomGroup: 9, atomRank: 1)
!82 = !{!57, !57, i64 0}
!83 = !DILocation(line: 19, column: 3, scope: !25)
!84 = !DILocation(line: 19, column: 15, scope: !25, atomGroup: 10, atomRank: 1)
!85 = !DILocation(line: 20, column: 17, scope: !25, atomGroup: 11, atomRank: 2)
!86 = !DILocation(line: 20, column: 3, scope: !25)
!87 = !DILocation(line: 20, column: 15, scope: !25, atomGroup: 11, atomRank: 1)
!88 = !DILocation(line: 21, column: 23, scope: !25)
!89 = !DILocation(line: 21, column: 21, scope: !25)
!90 = !DILocation(line: 21, column: 31, scope: !25)
!91 = !DILocation(line: 21, column: 10, scope: !25)
!92 = !DILocation(line: 21, column: 53, scope: !25)
!93 = !DILocation(line: 21, column: 51, scope: !25)
!94 = !DILocation(line: 21, column: 58, scope: !25)
!95 = !DILocation(line: 21, column: 61, scope: !25)
!96 = !DILocation(line: 21, column: 40, scope: !25)
!97 = !DILocation(line: 21, column: 38, scope: !25)
!98 = !DILocation(line: 21, column: 34, scope: !25, atomGroup: 13, atomRank: 2)
!99 = !DILocation(line: 21, column: 3, scope: !25, atomGroup: 13, atomRank: 1)
!100 = distinct !DISubprogram(name: "one", scope: !3, file: !3, line: 4, type: !101, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !103, keyInstructions: true)
!101 = !DISubroutineType(types: !102)
!102 = !{!32, !32}
!103 = !{!104}
!104 = !DILocalVariable(name: "a", arg: 1, scope: !100, file: !3, line: 4, type: !32)
!105 = !DILocation(line: 0, scope: !100)
!106 = !DILocation(line: 4, column: 36, scope: !100)
!107 = !DILocation(line: 4, column: 40, scope: !100, atomGroup: 1, atomRank: 2)
!108 = !DILocation(line: 4, column: 27, scope: !100, atomGroup: 1, atomRank: 1)
!109 = distinct !DISubprogram(name: "two", scope: !3, file: !3, line: 5, type: !110, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112, keyInstructions: true)
!110 = !DISubroutineType(types: !111)
!111 = !{!47, !47, !47}
!112 = !{!113, !114}
!113 = !DILocalVariable(name: "a", arg: 1, scope: !109, file: !3, line: 5, type: !47)
!114 = !DILocalVariable(name: "b", arg: 2, scope: !109, file: !3, line: 5, type: !47)
!115 = !DILocation(line: 0, scope: !109)
!116 = !DILocation(line: 5, column: 48, scope: !109)
!117 = !DILocation(line: 5, column: 43, scope: !109, atomGroup: 1, atomRank: 2)
!118 = !DILocation(line: 5, column: 34, scope: !109, atomGroup: 1, atomRank: 1)
!119 = distinct !DISubprogram(name: "three", scope: !3, file: !3, line: 6, type: !120, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126, keyInstructions: true)
!120 = !DISubroutineType(types: !121)
!121 = !{!5, !8, !122, !124}
!122 = !DIDerivedType(tag: DW_TAG_typedef, name: "s16", file: !6, line: 10, baseType: !123)
!123 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!124 = !DIDerivedType(tag: DW_TAG_typedef, name: "s8", file: !6, line: 9, baseType: !125)
!125 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!126 = !{!127, !128, !129}
!127 = !DILocalVariable(name: "a", arg: 1, scope: !119, file: !3, line: 6, type: !8)
!128 = !DILocalVariable(name: "b", arg: 2, scope: !119, file: !3, line: 6, type: !122)
!129 = !DILocalVariable(name: "c", arg: 3, scope: !119, file: !3, line: 6, type: !124)
!130 = !DILocation(line: 0, scope: !119)
!131 = !DILocation(line: 6, column: 49, scope: !119)
!132 = !DILocation(line: 6, column: 58, scope: !119)
!133 = !DILocation(line: 6, column: 56, scope: !119)
!134 = !DILocation(line: 6, column: 62, scope: !119)
!135 = !DILocation(line: 6, column: 60, scope: !119, atomGroup: 1, atomRank: 2)
!136 = !DILocation(line: 6, column: 42, scope: !119, atomGroup: 1, atomRank: 1)
!137 = distinct !DISubprogram(name: "four", scope: !3, file: !3, line: 7, type: !138, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !142, keyInstructions: true)
!138 = !DISubroutineType(types: !139)
!139 = !{!51, !140, !51, !47, !32}
!140 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !141)
!141 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!142 = !{!143, !144, !145, !146}
!143 = !DILocalVariable(name: "a", arg: 1, scope: !137, file: !3, line: 7, type: !140)
!144 = !DILocalVariable(name: "b", arg: 2, scope: !137, file: !3, line: 7, type: !51)
!145 = !DILocalVariable(name: "c", arg: 3, scope: !137, file: !3, line: 7, type: !47)
!146 = !DILocalVariable(name: "d", arg: 4, scope: !137, file: !3, line: 7, type: !32)
!147 = !DILocation(line: 0, scope: !137)
!148 = !DILocation(line: 7, column: 55, scope: !137)
!149 = !DILocation(line: 7, column: 59, scope: !137)
!150 = !DILocation(line: 7, column: 61, scope: !137)
!151 = !DILocation(line: 7, column: 57, scope: !137)
!152 = !DILocation(line: 7, column: 70, scope: !137)
!153 = !DILocation(line: 7, column: 65, scope: !137, atomGroup: 1, atomRank: 3)
!154 = !DILocation(line: 7, column: 55, scope: !137, atomGroup: 1, atomRank: 2)
!155 = !DILocation(line: 7, column: 48, scope: !137, atomGroup: 1, atomRank: 1)
!156 = distinct !DISubprogram(name: "five", scope: !3, file: !3, line: 8, type: !157, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !161, keyInstructions: true)
!157 = !DISubroutineType(types: !158)
!158 = !{!159, !32, !32, !159, !8, !140}
!159 = !DIDerivedType(tag: DW_TAG_typedef, name: "bool", file: !6, line: 13, baseType: !160)
!160 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!161 = !{!162, !163, !164, !165, !166}
!162 = !DILocalVariable(name: "a", arg: 1, scope: !156, file: !3, line: 8, type: !32)
!163 = !DILocalVariable(name: "b", arg: 2, scope: !156, file: !3, line: 8, type: !32)
!164 = !DILocalVariable(name: "c", arg: 3, scope: !156, file: !3, line: 8, type: !159)
!165 = !DILocalVariable(name: "d", arg: 4, scope: !156, file: !3, line: 8, type: !8)
!166 = !DILocalVariable(name: "e", arg: 5, scope: !156, file: !3, line: 8, type: !140)
!167 = !DILocation(line: 0, scope: !156)
!168 = !DILocation(line: 9, column: 10, scope: !156, atomGroup: 2, atomRank: 1)
!169 = !DILocation(line: 9, column: 3, scope: !156, atomGroup: 1, atomRank: 1)
