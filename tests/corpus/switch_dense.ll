; ModuleID = 'switch_dense.c'
source_filename = "switch_dense.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@names = internal unnamed_addr constant [4 x [8 x i8]] [[8 x i8] c"north\00\00\00", [8 x i8] c"east\00\00\00\00", [8 x i8] c"south\00\00\00", [8 x i8] c"west\00\00\00\00"], align 1, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @lookup], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local range(i32 0, 32) i32 @lookup(ptr noundef captures(none) initializes((32, 56)) %0) #0 section "syscall" !dbg !26 {
    #dbg_value(ptr %0, !42, !DIExpression(), !43)
  %2 = load i64, ptr %0, align 8, !dbg !44, !tbaa !45
  %3 = trunc i64 %2 to i32, !dbg !48
  %4 = and i32 %3, 15, !dbg !48
    #dbg_value(i32 %4, !49, !DIExpression(), !56)
  switch i32 %4, label %7 [
    i32 2, label %8
    i32 4, label %5
    i32 6, label %5
    i32 9, label %5
    i32 11, label %5
    i32 1, label %6
    i32 3, label %6
    i32 5, label %6
    i32 7, label %6
    i32 8, label %6
    i32 10, label %6
    i32 12, label %6
  ], !dbg !58

5:                                                ; preds = %1, %1, %1, %1
  br label %8, !dbg !59

6:                                                ; preds = %1, %1, %1, %1, %1, %1, %1
  br label %8, !dbg !61

7:                                                ; preds = %1
  br label %8, !dbg !62

8:                                                ; preds = %1, %5, %6, %7
  %9 = phi i64 [ 0, %7 ], [ 31, %6 ], [ 30, %5 ], [ 28, %1 ], !dbg !56
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !63
  store i64 %9, ptr %10, align 8, !dbg !64, !tbaa !65
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !66
  %12 = load i64, ptr %11, align 8, !dbg !66, !tbaa !67
  %13 = trunc i64 %12 to i8, !dbg !68
    #dbg_value(i8 %13, !69, !DIExpression(), !76)
  switch i8 %13, label %21 [
    i8 0, label %22
    i8 1, label %14
    i8 2, label %15
    i8 3, label %16
    i8 4, label %17
    i8 5, label %18
    i8 6, label %19
    i8 7, label %20
  ], !dbg !78

14:                                               ; preds = %8
  br label %22, !dbg !79

15:                                               ; preds = %8
  br label %22, !dbg !81

16:                                               ; preds = %8
  br label %22, !dbg !82

17:                                               ; preds = %8
  br label %22, !dbg !83

18:                                               ; preds = %8
  br label %22, !dbg !84

19:                                               ; preds = %8
  br label %22, !dbg !85

20:                                               ; preds = %8
  br label %22, !dbg !86

21:                                               ; preds = %8
  br label %22, !dbg !87

22:                                               ; preds = %8, %14, %15, %16, %17, %18, %19, %20, %21
  %23 = phi i64 [ 7, %21 ], [ 1, %20 ], [ 3, %14 ], [ 99, %15 ], [ 1024, %16 ], [ 5, %17 ], [ 70000, %18 ], [ 12, %19 ], [ 17, %8 ], !dbg !76
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !88
  store i64 %23, ptr %24, align 8, !dbg !89, !tbaa !65
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !90
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !91
  %27 = load i64, ptr %26, align 8, !dbg !91, !tbaa !92
  %28 = and i64 %27, 3, !dbg !93
  %29 = getelementptr inbounds nuw [8 x i8], ptr @names, i64 %28, !dbg !94
  %30 = load i64, ptr %29, align 1, !dbg !95
  store i64 %30, ptr %25, align 8, !dbg !95
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !96
  %32 = load i64, ptr %31, align 8, !dbg !96, !tbaa !97
  %33 = trunc i64 %32 to i8, !dbg !98
    #dbg_value(i8 %33, !69, !DIExpression(), !99)
  %34 = add i8 %33, -3, !dbg !101
  %35 = and i8 %34, -3, !dbg !101
  %36 = icmp eq i8 %35, 0, !dbg !101
  %37 = select i1 %36, i32 0, i32 31, !dbg !101
  ret i32 %37, !dbg !102
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!16, !17, !18, !19, !20}
!llvm.ident = !{!21}
!llvm.errno.tbaa = !{!22}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !13, line: 395, type: !14, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "switch_dense.c", directory: ".")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "names", scope: !2, file: !3, line: 45, type: !7, isLocal: true, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 256, elements: !10)
!8 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!9 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!10 = !{!11, !12}
!11 = !DISubrange(count: 4)
!12 = !DISubrange(count: 8)
!13 = !DIFile(filename: "./bpf.h", directory: ".")
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 32, elements: !15)
!15 = !{!11}
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{i32 7, !"frame-pointer", i32 2}
!20 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!21 = !{!"clang version 22.1.8"}
!22 = !{!23, !23, i64 0}
!23 = !{!"int", !24, i64 0}
!24 = !{!"omnipotent char", !25, i64 0}
!25 = !{!"Simple C/C++ TBAA"}
!26 = distinct !DISubprogram(name: "lookup", scope: !3, file: !3, line: 47, type: !27, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !41, keyInstructions: true)
!27 = !DISubroutineType(types: !28)
!28 = !{!29, !30}
!29 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !13, line: 390, size: 512, elements: !32)
!32 = !{!33, !36, !37, !38, !39}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !31, file: !13, line: 391, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !13, line: 8, baseType: !35)
!35 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !31, file: !13, line: 391, baseType: !34, size: 64, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !31, file: !13, line: 391, baseType: !34, size: 64, offset: 128)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !31, file: !13, line: 391, baseType: !34, size: 64, offset: 192)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !31, file: !13, line: 392, baseType: !40, size: 256, offset: 256)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 256, elements: !15)
!41 = !{!42}
!42 = !DILocalVariable(name: "ctx", arg: 1, scope: !26, file: !3, line: 47, type: !30)
!43 = !DILocation(line: 0, scope: !26)
!44 = !DILocation(line: 48, column: 27, scope: !26)
!45 = !{!46, !47, i64 0}
!46 = !{!"args", !47, i64 0, !47, i64 8, !47, i64 16, !47, i64 24, !24, i64 32}
!47 = !{!"long long", !24, i64 0}
!48 = !DILocation(line: 48, column: 22, scope: !26)
!49 = !DILocalVariable(name: "month", arg: 1, scope: !50, file: !3, line: 4, type: !53)
!50 = distinct !DISubprogram(name: "days", scope: !3, file: !3, line: 4, type: !51, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55, keyInstructions: true)
!51 = !DISubroutineType(types: !52)
!52 = !{!53, !53}
!53 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !13, line: 7, baseType: !54)
!54 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!55 = !{!49}
!56 = !DILocation(line: 0, scope: !50, inlinedAt: !57)
!57 = distinct !DILocation(line: 48, column: 17, scope: !26)
!58 = !DILocation(line: 5, column: 3, scope: !50, inlinedAt: !57, atomGroup: 1, atomRank: 1)
!59 = !DILocation(line: 12, column: 5, scope: !60, inlinedAt: !57, atomGroup: 3, atomRank: 1)
!60 = distinct !DILexicalBlock(scope: !50, file: !3, line: 5, column: 18)
!61 = !DILocation(line: 20, column: 5, scope: !60, inlinedAt: !57, atomGroup: 4, atomRank: 1)
!62 = !DILocation(line: 22, column: 3, scope: !50, inlinedAt: !57, atomGroup: 5, atomRank: 1)
!63 = !DILocation(line: 48, column: 8, scope: !26)
!64 = !DILocation(line: 48, column: 15, scope: !26, atomGroup: 1, atomRank: 1)
!65 = !{!47, !47, i64 0}
!66 = !DILocation(line: 49, column: 27, scope: !26)
!67 = !{!46, !47, i64 8}
!68 = !DILocation(line: 49, column: 22, scope: !26)
!69 = !DILocalVariable(name: "code", arg: 1, scope: !70, file: !3, line: 24, type: !73)
!70 = distinct !DISubprogram(name: "cost", scope: !3, file: !3, line: 24, type: !71, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75, keyInstructions: true)
!71 = !DISubroutineType(types: !72)
!72 = !{!53, !73}
!73 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !13, line: 5, baseType: !74)
!74 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!75 = !{!69}
!76 = !DILocation(line: 0, scope: !70, inlinedAt: !77)
!77 = distinct !DILocation(line: 49, column: 17, scope: !26)
!78 = !DILocation(line: 25, column: 3, scope: !70, inlinedAt: !77, atomGroup: 1, atomRank: 1)
!79 = !DILocation(line: 29, column: 5, scope: !80, inlinedAt: !77, atomGroup: 3, atomRank: 1)
!80 = distinct !DILexicalBlock(scope: !70, file: !3, line: 25, column: 17)
!81 = !DILocation(line: 31, column: 5, scope: !80, inlinedAt: !77, atomGroup: 4, atomRank: 1)
!82 = !DILocation(line: 33, column: 5, scope: !80, inlinedAt: !77, atomGroup: 5, atomRank: 1)
!83 = !DILocation(line: 35, column: 5, scope: !80, inlinedAt: !77, atomGroup: 6, atomRank: 1)
!84 = !DILocation(line: 37, column: 5, scope: !80, inlinedAt: !77, atomGroup: 7, atomRank: 1)
!85 = !DILocation(line: 39, column: 5, scope: !80, inlinedAt: !77, atomGroup: 8, atomRank: 1)
!86 = !DILocation(line: 41, column: 5, scope: !80, inlinedAt: !77, atomGroup: 9, atomRank: 1)
!87 = !DILocation(line: 43, column: 3, scope: !70, inlinedAt: !77, atomGroup: 10, atomRank: 1)
!88 = !DILocation(line: 49, column: 3, scope: !26)
!89 = !DILocation(line: 49, column: 15, scope: !26, atomGroup: 2, atomRank: 1)
!90 = !DILocation(line: 50, column: 11, scope: !26)
!91 = !DILocation(line: 50, column: 35, scope: !26)
!92 = !{!46, !47, i64 16}
!93 = !DILocation(line: 50, column: 37, scope: !26)
!94 = !DILocation(line: 50, column: 24, scope: !26)
!95 = !DILocation(line: 50, column: 3, scope: !26, atomGroup: 3, atomRank: 1)
!96 = !DILocation(line: 51, column: 25, scope: !26)
!97 = !{!46, !47, i64 24}
!98 = !DILocation(line: 51, column: 20, scope: !26)
!99 = !DILocation(line: 0, scope: !70, inlinedAt: !100)
!100 = distinct !DILocation(line: 51, column: 15, scope: !26)
!101 = !DILocation(line: 25, column: 3, scope: !70, inlinedAt: !100, atomGroup: 1, atomRank: 1)
!102 = !DILocation(line: 51, column: 3, scope: !26, atomGroup: 4, atomRank: 1)
