; ModuleID = 'switch_sparse.c'
source_filename = "switch_sparse.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @classes], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local range(i32 0, 9) i32 @classes(ptr noundef captures(none) initializes((32, 48)) %0) #0 section "syscall" !dbg !20 {
    #dbg_value(ptr %0, !36, !DIExpression(), !37)
  %2 = load i64, ptr %0, align 8, !dbg !38, !tbaa !39
  %3 = trunc i64 %2 to i32, !dbg !42
    #dbg_value(i32 %3, !43, !DIExpression(), !50)
  switch i32 %3, label %10 [
    i32 20, label %14
    i32 21, label %14
    i32 22, label %4
    i32 25, label %5
    i32 465, label %5
    i32 587, label %5
    i32 53, label %6
    i32 5353, label %6
    i32 80, label %7
    i32 8080, label %7
    i32 8000, label %7
    i32 8001, label %7
    i32 8002, label %7
    i32 8003, label %7
    i32 8004, label %7
    i32 8005, label %7
    i32 8006, label %7
    i32 8007, label %7
    i32 8008, label %7
    i32 8009, label %7
    i32 8010, label %7
    i32 443, label %8
    i32 8443, label %8
    i32 3306, label %9
    i32 5432, label %9
    i32 6379, label %9
  ], !dbg !52

4:                                                ; preds = %1
  br label %14, !dbg !53

5:                                                ; preds = %1, %1, %1
  br label %14, !dbg !55

6:                                                ; preds = %1, %1
  br label %14, !dbg !56

7:                                                ; preds = %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1, %1
  br label %14, !dbg !57

8:                                                ; preds = %1, %1
  br label %14, !dbg !58

9:                                                ; preds = %1, %1, %1
  br label %14, !dbg !59

10:                                               ; preds = %1
  %11 = add i32 %3, -32768, !dbg !60
  %12 = icmp ult i32 %11, 28233, !dbg !60
  br i1 %12, label %14, label %13, !dbg !60

13:                                               ; preds = %10
  br label %14, !dbg !61

14:                                               ; preds = %1, %1, %4, %5, %6, %7, %8, %9, %10, %13
  %15 = phi i64 [ 1, %1 ], [ 0, %13 ], [ 7, %9 ], [ 2, %4 ], [ 3, %5 ], [ 4, %6 ], [ 5, %7 ], [ 6, %8 ], [ 1, %1 ], [ 8, %10 ], !dbg !50
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !62
  store i64 %15, ptr %16, align 8, !dbg !63, !tbaa !64
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !65
  %18 = load i64, ptr %17, align 8, !dbg !65, !tbaa !66
  %19 = trunc i64 %18 to i8, !dbg !67
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !68
  %21 = load i64, ptr %20, align 8, !dbg !68, !tbaa !69
  %22 = and i64 %21, 16777215, !dbg !70
    #dbg_value(i8 %19, !71, !DIExpression(), !79)
    #dbg_value(i64 %22, !78, !DIExpression(), !79)
  switch i8 %19, label %33 [
    i8 103, label %23
    i8 109, label %25
    i8 107, label %28
    i8 104, label %31
  ], !dbg !81

23:                                               ; preds = %14
  %24 = mul nuw nsw i64 %22, 1000, !dbg !82
    #dbg_value(i64 %24, !78, !DIExpression(), !79)
  br label %25, !dbg !84

25:                                               ; preds = %23, %14
  %26 = phi i64 [ %24, %23 ], [ %22, %14 ]
    #dbg_value(i64 %26, !78, !DIExpression(), !79)
  %27 = mul nuw nsw i64 %26, 1000, !dbg !85
    #dbg_value(i64 %27, !78, !DIExpression(), !79)
  br label %28, !dbg !86

28:                                               ; preds = %25, %14
  %29 = phi i64 [ %27, %25 ], [ %22, %14 ]
    #dbg_value(i64 %29, !78, !DIExpression(), !79)
  %30 = mul nuw nsw i64 %29, 1000, !dbg !87
  br label %33, !dbg !88

31:                                               ; preds = %14
  %32 = mul nuw nsw i64 %22, 100, !dbg !89
  br label %33, !dbg !90

33:                                               ; preds = %14, %28, %31
  %34 = phi i64 [ %32, %31 ], [ %30, %28 ], [ %22, %14 ], !dbg !91
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !92
  store i64 %34, ptr %35, align 8, !dbg !93, !tbaa !64
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !94
  %37 = load i64, ptr %36, align 8, !dbg !95, !tbaa !96
  switch i64 %37, label %41 [
    i64 -1, label %55
    i64 -9223372036854775808, label %38
    i64 4294967296, label %39
    i64 0, label %40
  ], !dbg !97

38:                                               ; preds = %33
  br label %55, !dbg !98

39:                                               ; preds = %33
  br label %55, !dbg !100

40:                                               ; preds = %33
  br label %55, !dbg !101

41:                                               ; preds = %33
    #dbg_value(i64 %37, !43, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 65535, DW_OP_and, DW_OP_stack_value), !102)
  %42 = trunc i64 %37 to i16, !dbg !104
  switch i16 %42, label %49 [
    i16 20, label %55
    i16 21, label %55
    i16 22, label %43
    i16 25, label %44
    i16 465, label %44
    i16 587, label %44
    i16 53, label %45
    i16 5353, label %45
    i16 80, label %46
    i16 8080, label %46
    i16 8000, label %46
    i16 8001, label %46
    i16 8002, label %46
    i16 8003, label %46
    i16 8004, label %46
    i16 8005, label %46
    i16 8006, label %46
    i16 8007, label %46
    i16 8008, label %46
    i16 8009, label %46
    i16 8010, label %46
    i16 443, label %47
    i16 8443, label %47
    i16 3306, label %48
    i16 5432, label %48
    i16 6379, label %48
  ], !dbg !104

43:                                               ; preds = %41
  br label %55, !dbg !105

44:                                               ; preds = %41, %41, %41
  br label %55, !dbg !106

45:                                               ; preds = %41, %41
  br label %55, !dbg !107

46:                                               ; preds = %41, %41, %41, %41, %41, %41, %41, %41, %41, %41, %41, %41, %41
  br label %55, !dbg !108

47:                                               ; preds = %41, %41
  br label %55, !dbg !109

48:                                               ; preds = %41, %41, %41
  br label %55, !dbg !110

49:                                               ; preds = %41
  %50 = trunc i64 %37 to i32, !dbg !111
    #dbg_value(i32 %50, !43, !DIExpression(DW_OP_constu, 65535, DW_OP_and, DW_OP_stack_value), !102)
  %51 = and i32 %50, 65535, !dbg !111
  %52 = add nsw i32 %51, -32768, !dbg !112
  %53 = icmp ult i32 %52, 28233, !dbg !112
  br i1 %53, label %55, label %54, !dbg !112

54:                                               ; preds = %49
  br label %55, !dbg !113

55:                                               ; preds = %54, %49, %48, %47, %46, %45, %44, %43, %41, %41, %33, %40, %39, %38
  %56 = phi i32 [ 1, %33 ], [ 4, %40 ], [ 2, %38 ], [ 3, %39 ], [ 1, %41 ], [ 0, %54 ], [ 7, %48 ], [ 2, %43 ], [ 3, %44 ], [ 4, %45 ], [ 5, %46 ], [ 6, %47 ], [ 1, %41 ], [ 8, %49 ], !dbg !37
  ret i32 %56, !dbg !114
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12, !13, !14}
!llvm.ident = !{!15}
!llvm.errno.tbaa = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !5, line: 395, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "switch_sparse.c", directory: ".")
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
!20 = distinct !DISubprogram(name: "classes", scope: !3, file: !3, line: 49, type: !21, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !35, keyInstructions: true)
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
!36 = !DILocalVariable(name: "ctx", arg: 1, scope: !20, file: !3, line: 49, type: !24)
!37 = !DILocation(line: 0, scope: !20)
!38 = !DILocation(line: 50, column: 33, scope: !20)
!39 = !{!40, !41, i64 0}
!40 = !{!"args", !41, i64 0, !41, i64 8, !41, i64 16, !41, i64 24, !18, i64 32}
!41 = !{!"long long", !18, i64 0}
!42 = !DILocation(line: 50, column: 28, scope: !20)
!43 = !DILocalVariable(name: "port", arg: 1, scope: !44, file: !3, line: 4, type: !47)
!44 = distinct !DISubprogram(name: "port_class", scope: !3, file: !3, line: 4, type: !45, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !49, keyInstructions: true)
!45 = !DISubroutineType(types: !46)
!46 = !{!23, !47}
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !5, line: 7, baseType: !48)
!48 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!49 = !{!43}
!50 = !DILocation(line: 0, scope: !44, inlinedAt: !51)
!51 = distinct !DILocation(line: 50, column: 17, scope: !20)
!52 = !DILocation(line: 5, column: 3, scope: !44, inlinedAt: !51, atomGroup: 1, atomRank: 1)
!53 = !DILocation(line: 9, column: 5, scope: !54, inlinedAt: !51, atomGroup: 3, atomRank: 1)
!54 = distinct !DILexicalBlock(scope: !44, file: !3, line: 5, column: 17)
!55 = !DILocation(line: 13, column: 5, scope: !54, inlinedAt: !51, atomGroup: 4, atomRank: 1)
!56 = !DILocation(line: 16, column: 5, scope: !54, inlinedAt: !51, atomGroup: 5, atomRank: 1)
!57 = !DILocation(line: 20, column: 5, scope: !54, inlinedAt: !51, atomGroup: 6, atomRank: 1)
!58 = !DILocation(line: 23, column: 5, scope: !54, inlinedAt: !51, atomGroup: 7, atomRank: 1)
!59 = !DILocation(line: 27, column: 5, scope: !54, inlinedAt: !51, atomGroup: 8, atomRank: 1)
!60 = !DILocation(line: 29, column: 5, scope: !54, inlinedAt: !51)
!61 = !DILocation(line: 31, column: 3, scope: !44, inlinedAt: !51, atomGroup: 10, atomRank: 1)
!62 = !DILocation(line: 50, column: 8, scope: !20)
!63 = !DILocation(line: 50, column: 15, scope: !20, atomGroup: 1, atomRank: 1)
!64 = !{!41, !41, i64 0}
!65 = !DILocation(line: 51, column: 27, scope: !20)
!66 = !{!40, !41, i64 8}
!67 = !DILocation(line: 51, column: 22, scope: !20)
!68 = !DILocation(line: 51, column: 35, scope: !20)
!69 = !{!40, !41, i64 16}
!70 = !DILocation(line: 51, column: 37, scope: !20)
!71 = !DILocalVariable(name: "letter", arg: 1, scope: !72, file: !3, line: 34, type: !75)
!72 = distinct !DISubprogram(name: "unit", scope: !3, file: !3, line: 34, type: !73, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77, keyInstructions: true)
!73 = !DISubroutineType(types: !74)
!74 = !{!28, !75, !28}
!75 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !5, line: 5, baseType: !76)
!76 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!77 = !{!71, !78}
!78 = !DILocalVariable(name: "n", arg: 2, scope: !72, file: !3, line: 34, type: !28)
!79 = !DILocation(line: 0, scope: !72, inlinedAt: !80)
!80 = distinct !DILocation(line: 51, column: 17, scope: !20)
!81 = !DILocation(line: 35, column: 3, scope: !72, inlinedAt: !80, atomGroup: 1, atomRank: 1)
!82 = !DILocation(line: 37, column: 7, scope: !83, inlinedAt: !80, atomGroup: 2, atomRank: 2)
!83 = distinct !DILexicalBlock(scope: !72, file: !3, line: 35, column: 19)
!84 = !DILocation(line: 37, column: 5, scope: !83, inlinedAt: !80)
!85 = !DILocation(line: 39, column: 7, scope: !83, inlinedAt: !80, atomGroup: 3, atomRank: 2)
!86 = !DILocation(line: 39, column: 5, scope: !83, inlinedAt: !80)
!87 = !DILocation(line: 41, column: 14, scope: !83, inlinedAt: !80, atomGroup: 4, atomRank: 2)
!88 = !DILocation(line: 41, column: 5, scope: !83, inlinedAt: !80, atomGroup: 4, atomRank: 1)
!89 = !DILocation(line: 43, column: 14, scope: !83, inlinedAt: !80, atomGroup: 5, atomRank: 2)
!90 = !DILocation(line: 43, column: 5, scope: !83, inlinedAt: !80, atomGroup: 5, atomRank: 1)
!91 = !DILocation(line: 0, scope: !83, inlinedAt: !80)
!92 = !DILocation(line: 51, column: 3, scope: !20)
!93 = !DILocation(line: 51, column: 15, scope: !20, atomGroup: 2, atomRank: 1)
!94 = !DILocation(line: 52, column: 16, scope: !20)
!95 = !DILocation(line: 52, column: 16, scope: !20, atomGroup: 3, atomRank: 2)
!96 = !{!40, !41, i64 24}
!97 = !DILocation(line: 52, column: 3, scope: !20, atomGroup: 3, atomRank: 1)
!98 = !DILocation(line: 56, column: 5, scope: !99, atomGroup: 5, atomRank: 1)
!99 = distinct !DILexicalBlock(scope: !20, file: !3, line: 52, column: 19)
!100 = !DILocation(line: 58, column: 5, scope: !99, atomGroup: 6, atomRank: 1)
!101 = !DILocation(line: 60, column: 5, scope: !99, atomGroup: 7, atomRank: 1)
!102 = !DILocation(line: 0, scope: !44, inlinedAt: !103)
!103 = distinct !DILocation(line: 62, column: 10, scope: !20)
!104 = !DILocation(line: 5, column: 3, scope: !44, inlinedAt: !103, atomGroup: 1, atomRank: 1)
!105 = !DILocation(line: 9, column: 5, scope: !54, inlinedAt: !103, atomGroup: 3, atomRank: 1)
!106 = !DILocation(line: 13, column: 5, scope: !54, inlinedAt: !103, atomGroup: 4, atomRank: 1)
!107 = !DILocation(line: 16, column: 5, scope: !54, inlinedAt: !103, atomGroup: 5, atomRank: 1)
!108 = !DILocation(line: 20, column: 5, scope: !54, inlinedAt: !103, atomGroup: 6, atomRank: 1)
!109 = !DILocation(line: 23, column: 5, scope: !54, inlinedAt: !103, atomGroup: 7, atomRank: 1)
!110 = !DILocation(line: 27, column: 5, scope: !54, inlinedAt: !103, atomGroup: 8, atomRank: 1)
!111 = !DILocation(line: 62, column: 21, scope: !20)
!112 = !DILocation(line: 29, column: 5, scope: !54, inlinedAt: !103)
!113 = !DILocation(line: 31, column: 3, scope: !44, inlinedAt: !103, atomGroup: 10, atomRank: 1)
!114 = !DILocation(line: 63, column: 1, scope: !20, atomGroup: 9, atomRank: 1)
