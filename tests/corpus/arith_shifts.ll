; ModuleID = 'arith_shifts.c'
source_filename = "arith_shifts.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @shifts], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local i32 @shifts(ptr noundef captures(none) initializes((32, 64)) %0) #0 section "syscall" !dbg !29 {
    #dbg_value(ptr %0, !42, !DIExpression(), !46)
  %2 = load i64, ptr %0, align 8, !dbg !47, !tbaa !48
    #dbg_value(i64 %2, !43, !DIExpression(), !46)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !51
  %4 = load i64, ptr %3, align 8, !dbg !52, !tbaa !53
  %5 = trunc i64 %4 to i32, !dbg !54
    #dbg_value(i32 %5, !44, !DIExpression(), !46)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !55
  %7 = load i64, ptr %6, align 8, !dbg !56, !tbaa !57
  %8 = trunc i64 %7 to i32, !dbg !58
    #dbg_value(i32 %8, !45, !DIExpression(), !46)
    #dbg_value(i64 %2, !59, !DIExpression(), !65)
    #dbg_value(i32 17, !64, !DIExpression(), !65)
  %9 = tail call i64 @llvm.fshl.i64(i64 %2, i64 %2, i64 17), !dbg !67
    #dbg_value(i64 %2, !59, !DIExpression(), !68)
    #dbg_value(i32 %8, !64, !DIExpression(), !68)
  %10 = tail call i64 @llvm.fshl.i64(i64 %2, i64 %2, i64 %7), !dbg !70
    #dbg_value(i64 %2, !59, !DIExpression(), !71)
    #dbg_value(i32 32, !64, !DIExpression(), !71)
  %11 = tail call i64 @llvm.fshl.i64(i64 %2, i64 %2, i64 32), !dbg !73
  %12 = xor i64 %11, %9, !dbg !74
  %13 = xor i64 %12, %10, !dbg !75
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !76
  store i64 %13, ptr %14, align 8, !dbg !77, !tbaa !78
    #dbg_value(i32 %5, !79, !DIExpression(), !85)
    #dbg_value(i32 9, !84, !DIExpression(), !85)
  %15 = tail call i32 @llvm.fshl.i32(i32 %5, i32 %5, i32 23), !dbg !87
    #dbg_value(i32 %5, !79, !DIExpression(), !88)
    #dbg_value(i32 %8, !84, !DIExpression(), !88)
  %16 = tail call i32 @llvm.fshr.i32(i32 %5, i32 %5, i32 %8), !dbg !90
  %17 = trunc i64 %2 to i32, !dbg !91
    #dbg_value(i32 %17, !79, !DIExpression(), !92)
    #dbg_value(i32 16, !84, !DIExpression(), !92)
  %18 = tail call i32 @llvm.fshl.i32(i32 %17, i32 %17, i32 16), !dbg !94
  %19 = add i32 %15, %18, !dbg !95
  %20 = add i32 %19, %16, !dbg !96
  %21 = zext i32 %20 to i64, !dbg !97
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !98
  store i64 %21, ptr %22, align 8, !dbg !99, !tbaa !78
  %23 = trunc i64 %4 to i16, !dbg !100
    #dbg_value(i16 %23, !101, !DIExpression(), !109)
    #dbg_value(i32 %8, !108, !DIExpression(), !109)
  %24 = trunc i64 %7 to i16, !dbg !111
  %25 = tail call i16 @llvm.fshl.i16(i16 %23, i16 %23, i16 %24), !dbg !111
  %26 = zext i16 %25 to i64, !dbg !112
  %27 = trunc i64 %2 to i8, !dbg !113
    #dbg_value(i8 %27, !114, !DIExpression(), !122)
    #dbg_value(i32 %8, !121, !DIExpression(), !122)
  %28 = trunc i64 %7 to i8, !dbg !124
  %29 = tail call i8 @llvm.fshr.i8(i8 %27, i8 %27, i8 %28), !dbg !124
  %30 = zext i8 %29 to i64, !dbg !125
  %31 = shl nuw nsw i64 %30, 16, !dbg !126
  %32 = or disjoint i64 %31, %26, !dbg !127
    #dbg_value(i64 %2, !101, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !128)
    #dbg_value(i32 8, !108, !DIExpression(), !128)
  %33 = shl i32 %17, 16, !dbg !130
  %34 = and i32 %33, -16777216, !dbg !130
  %35 = sext i32 %34 to i64, !dbg !131
  %36 = or disjoint i64 %32, %35, !dbg !132
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !133
  store i64 %36, ptr %37, align 8, !dbg !134, !tbaa !78
  %38 = lshr i64 %2, 10, !dbg !135
  %39 = and i64 %38, 16383, !dbg !135
  %40 = shl i64 %2, 8, !dbg !136
  %41 = ashr i64 %40, 60, !dbg !137
  %42 = add nsw i64 %39, %41, !dbg !138
  %43 = lshr i64 %4, 31, !dbg !139
  %44 = and i64 %43, 1, !dbg !140
  %45 = add nsw i64 %42, %44, !dbg !141
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !142
  store i64 %45, ptr %46, align 8, !dbg !143, !tbaa !78
  %47 = and i64 %7, 63, !dbg !144
  %48 = lshr i64 %2, %47, !dbg !145
  %49 = and i32 %8, 31, !dbg !146
  %50 = shl i32 %5, %49, !dbg !147
  %51 = ashr i32 %5, %49, !dbg !148
  %52 = trunc i64 %48 to i32, !dbg !149
  %53 = xor i32 %50, %52, !dbg !149
  %54 = xor i32 %53, %51, !dbg !149
  ret i32 %54, !dbg !150
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshr.i32(i32, i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.fshl.i16(i16, i16, i16) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.fshr.i8(i8, i8, i8) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!19, !20, !21, !22, !23}
!llvm.ident = !{!24}
!llvm.errno.tbaa = !{!25}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !15, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "arith_shifts.c", directory: ".")
!4 = !{!5, !8, !10, !12}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !9)
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !11)
!11 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !13)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !{!0}
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 32, elements: !17)
!16 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!17 = !{!18}
!18 = !DISubrange(count: 4)
!19 = !{i32 7, !"Dwarf Version", i32 5}
!20 = !{i32 2, !"Debug Info Version", i32 3}
!21 = !{i32 1, !"wchar_size", i32 4}
!22 = !{i32 7, !"frame-pointer", i32 2}
!23 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!24 = !{!"clang version 22.1.8"}
!25 = !{!26, !26, i64 0}
!26 = !{!"int", !27, i64 0}
!27 = !{!"omnipotent char", !28, i64 0}
!28 = !{!"Simple C/C++ TBAA"}
!29 = distinct !DISubprogram(name: "shifts", scope: !3, file: !3, line: 9, type: !30, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !41, keyInstructions: true)
!30 = !DISubroutineType(types: !31)
!31 = !{!13, !32}
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !34)
!34 = !{!35, !36, !37, !38, !39}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !33, file: !6, line: 391, baseType: !8, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !33, file: !6, line: 391, baseType: !8, size: 64, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !33, file: !6, line: 391, baseType: !8, size: 64, offset: 128)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !33, file: !6, line: 391, baseType: !8, size: 64, offset: 192)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !33, file: !6, line: 392, baseType: !40, size: 256, offset: 256)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 256, elements: !17)
!41 = !{!42, !43, !44, !45}
!42 = !DILocalVariable(name: "ctx", arg: 1, scope: !29, file: !3, line: 9, type: !32)
!43 = !DILocalVariable(name: "a", scope: !29, file: !3, line: 10, type: !8)
!44 = !DILocalVariable(name: "b", scope: !29, file: !3, line: 11, type: !5)
!45 = !DILocalVariable(name: "n", scope: !29, file: !3, line: 11, type: !5)
!46 = !DILocation(line: 0, scope: !29)
!47 = !DILocation(line: 10, column: 16, scope: !29, atomGroup: 1, atomRank: 2)
!48 = !{!49, !50, i64 0}
!49 = !{!"args", !50, i64 0, !50, i64 8, !50, i64 16, !50, i64 24, !27, i64 32}
!50 = !{!"long long", !27, i64 0}
!51 = !DILocation(line: 11, column: 16, scope: !29)
!52 = !DILocation(line: 11, column: 16, scope: !29, atomGroup: 2, atomRank: 3)
!53 = !{!49, !50, i64 8}
!54 = !DILocation(line: 11, column: 11, scope: !29, atomGroup: 2, atomRank: 2)
!55 = !DILocation(line: 11, column: 28, scope: !29)
!56 = !DILocation(line: 11, column: 28, scope: !29, atomGroup: 3, atomRank: 3)
!57 = !{!49, !50, i64 16}
!58 = !DILocation(line: 11, column: 23, scope: !29, atomGroup: 3, atomRank: 2)
!59 = !DILocalVariable(name: "x", arg: 1, scope: !60, file: !3, line: 4, type: !8)
!60 = distinct !DISubprogram(name: "rol64", scope: !3, file: !3, line: 4, type: !61, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !63, keyInstructions: true)
!61 = !DISubroutineType(types: !62)
!62 = !{!8, !8, !5}
!63 = !{!59, !64}
!64 = !DILocalVariable(name: "n", arg: 2, scope: !60, file: !3, line: 4, type: !5)
!65 = !DILocation(line: 0, scope: !60, inlinedAt: !66)
!66 = distinct !DILocation(line: 12, column: 17, scope: !29)
!67 = !DILocation(line: 4, column: 55, scope: !60, inlinedAt: !66, atomGroup: 1, atomRank: 2)
!68 = !DILocation(line: 0, scope: !60, inlinedAt: !69)
!69 = distinct !DILocation(line: 12, column: 32, scope: !29)
!70 = !DILocation(line: 4, column: 55, scope: !60, inlinedAt: !69, atomGroup: 1, atomRank: 2)
!71 = !DILocation(line: 0, scope: !60, inlinedAt: !72)
!72 = distinct !DILocation(line: 12, column: 46, scope: !29)
!73 = !DILocation(line: 4, column: 55, scope: !60, inlinedAt: !72, atomGroup: 1, atomRank: 2)
!74 = !DILocation(line: 12, column: 30, scope: !29)
!75 = !DILocation(line: 12, column: 44, scope: !29, atomGroup: 4, atomRank: 2)
!76 = !DILocation(line: 12, column: 8, scope: !29)
!77 = !DILocation(line: 12, column: 15, scope: !29, atomGroup: 4, atomRank: 1)
!78 = !{!50, !50, i64 0}
!79 = !DILocalVariable(name: "x", arg: 1, scope: !80, file: !3, line: 5, type: !5)
!80 = distinct !DISubprogram(name: "ror32", scope: !3, file: !3, line: 5, type: !81, scopeLine: 5, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83, keyInstructions: true)
!81 = !DISubroutineType(types: !82)
!82 = !{!5, !5, !5}
!83 = !{!79, !84}
!84 = !DILocalVariable(name: "n", arg: 2, scope: !80, file: !3, line: 5, type: !5)
!85 = !DILocation(line: 0, scope: !80, inlinedAt: !86)
!86 = distinct !DILocation(line: 13, column: 17, scope: !29)
!87 = !DILocation(line: 5, column: 55, scope: !80, inlinedAt: !86, atomGroup: 1, atomRank: 2)
!88 = !DILocation(line: 0, scope: !80, inlinedAt: !89)
!89 = distinct !DILocation(line: 13, column: 31, scope: !29)
!90 = !DILocation(line: 5, column: 55, scope: !80, inlinedAt: !89, atomGroup: 1, atomRank: 2)
!91 = !DILocation(line: 13, column: 51, scope: !29)
!92 = !DILocation(line: 0, scope: !80, inlinedAt: !93)
!93 = distinct !DILocation(line: 13, column: 45, scope: !29)
!94 = !DILocation(line: 5, column: 55, scope: !80, inlinedAt: !93, atomGroup: 1, atomRank: 2)
!95 = !DILocation(line: 13, column: 29, scope: !29)
!96 = !DILocation(line: 13, column: 43, scope: !29, atomGroup: 5, atomRank: 3)
!97 = !DILocation(line: 13, column: 17, scope: !29, atomGroup: 5, atomRank: 2)
!98 = !DILocation(line: 13, column: 3, scope: !29)
!99 = !DILocation(line: 13, column: 15, scope: !29, atomGroup: 5, atomRank: 1)
!100 = !DILocation(line: 14, column: 23, scope: !29)
!101 = !DILocalVariable(name: "x", arg: 1, scope: !102, file: !3, line: 6, type: !105)
!102 = distinct !DISubprogram(name: "rol16", scope: !3, file: !3, line: 6, type: !103, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107, keyInstructions: true)
!103 = !DISubroutineType(types: !104)
!104 = !{!105, !105, !5}
!105 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !106)
!106 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!107 = !{!101, !108}
!108 = !DILocalVariable(name: "n", arg: 2, scope: !102, file: !3, line: 6, type: !5)
!109 = !DILocation(line: 0, scope: !102, inlinedAt: !110)
!110 = distinct !DILocation(line: 14, column: 17, scope: !29)
!111 = !DILocation(line: 6, column: 41, scope: !102, inlinedAt: !110, atomGroup: 1, atomRank: 2)
!112 = !DILocation(line: 14, column: 17, scope: !29)
!113 = !DILocation(line: 14, column: 41, scope: !29)
!114 = !DILocalVariable(name: "x", arg: 1, scope: !115, file: !3, line: 7, type: !118)
!115 = distinct !DISubprogram(name: "ror8", scope: !3, file: !3, line: 7, type: !116, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120, keyInstructions: true)
!116 = !DISubroutineType(types: !117)
!117 = !{!118, !118, !5}
!118 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !119)
!119 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!120 = !{!114, !121}
!121 = !DILocalVariable(name: "n", arg: 2, scope: !115, file: !3, line: 7, type: !5)
!122 = !DILocation(line: 0, scope: !115, inlinedAt: !123)
!123 = distinct !DILocation(line: 14, column: 36, scope: !29)
!124 = !DILocation(line: 7, column: 38, scope: !115, inlinedAt: !123, atomGroup: 1, atomRank: 2)
!125 = !DILocation(line: 14, column: 31, scope: !29)
!126 = !DILocation(line: 14, column: 47, scope: !29)
!127 = !DILocation(line: 14, column: 29, scope: !29)
!128 = !DILocation(line: 0, scope: !102, inlinedAt: !129)
!129 = distinct !DILocation(line: 14, column: 55, scope: !29)
!130 = !DILocation(line: 14, column: 67, scope: !29)
!131 = !DILocation(line: 14, column: 55, scope: !29)
!132 = !DILocation(line: 14, column: 53, scope: !29, atomGroup: 6, atomRank: 2)
!133 = !DILocation(line: 14, column: 3, scope: !29)
!134 = !DILocation(line: 14, column: 15, scope: !29, atomGroup: 6, atomRank: 1)
!135 = !DILocation(line: 15, column: 26, scope: !29)
!136 = !DILocation(line: 15, column: 43, scope: !29)
!137 = !DILocation(line: 15, column: 48, scope: !29)
!138 = !DILocation(line: 15, column: 33, scope: !29)
!139 = !DILocation(line: 15, column: 60, scope: !29)
!140 = !DILocation(line: 15, column: 57, scope: !29)
!141 = !DILocation(line: 15, column: 55, scope: !29, atomGroup: 7, atomRank: 2)
!142 = !DILocation(line: 15, column: 3, scope: !29)
!143 = !DILocation(line: 15, column: 15, scope: !29, atomGroup: 7, atomRank: 1)
!144 = !DILocation(line: 16, column: 19, scope: !29)
!145 = !DILocation(line: 16, column: 13, scope: !29)
!146 = !DILocation(line: 16, column: 37, scope: !29)
!147 = !DILocation(line: 16, column: 31, scope: !29)
!148 = !DILocation(line: 16, column: 54, scope: !29)
!149 = !DILocation(line: 16, column: 10, scope: !29, atomGroup: 9, atomRank: 2)
!150 = !DILocation(line: 16, column: 3, scope: !29, atomGroup: 9, atomRank: 1)
