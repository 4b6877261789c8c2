; ModuleID = 'rawtp_ranges.c'
source_filename = "rawtp_ranges.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@classes = dso_local local_unnamed_addr global [8 x i32] zeroinitializer, align 4, !dbg !13
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @ranges], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local noundef i32 @ranges(ptr noundef readonly captures(none) %0) #0 section "raw_tp/sys_exit" !dbg !32 {
    #dbg_value(ptr %0, !43, !DIExpression(), !47)
  %2 = load i64, ptr %0, align 8, !dbg !48, !tbaa !49
  %3 = add i64 %2, -2000, !dbg !51
    #dbg_value(i64 %3, !44, !DIExpression(), !47)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !52
  %5 = load i64, ptr %4, align 8, !dbg !52, !tbaa !49
    #dbg_value(i64 %3, !53, !DIExpression(), !59)
    #dbg_value(i64 %5, !58, !DIExpression(), !59)
  %6 = icmp slt i64 %3, -1000, !dbg !61
  br i1 %6, label %7, label %10, !dbg !63

7:                                                ; preds = %1
  %8 = icmp ult i64 %5, 1001, !dbg !64
  %9 = zext i1 %8 to i64, !dbg !65
  br label %27, !dbg !66

10:                                               ; preds = %1
  %11 = icmp slt i64 %3, 0, !dbg !67
  br i1 %11, label %27, label %12, !dbg !69

12:                                               ; preds = %10
  %13 = add i64 %2, -2001, !dbg !70
  %14 = icmp ult i64 %13, 100, !dbg !70
  br i1 %14, label %27, label %15, !dbg !70

15:                                               ; preds = %12
  %16 = add i64 %2, -2500, !dbg !72
  %17 = icmp ult i64 %16, 1000, !dbg !74
  br i1 %17, label %27, label %18, !dbg !75

18:                                               ; preds = %15
  %19 = icmp ugt i64 %5, 2147483647, !dbg !76
  %20 = trunc i64 %5 to i32
  %21 = icmp slt i32 %20, -5
  %22 = and i1 %19, %21, !dbg !78
  br i1 %22, label %27, label %23, !dbg !78

23:                                               ; preds = %18
  %24 = trunc i64 %3 to i32, !dbg !79
  %25 = icmp ugt i32 %24, %20, !dbg !80
  %26 = select i1 %25, i64 6, i64 7, !dbg !81
  br label %27, !dbg !82

27:                                               ; preds = %7, %10, %12, %15, %18, %23
  %28 = phi i64 [ %9, %7 ], [ %26, %23 ], [ 2, %10 ], [ 3, %12 ], [ 4, %15 ], [ 5, %18 ], !dbg !59
  %29 = getelementptr inbounds nuw i32, ptr @classes, i64 %28, !dbg !83
  %30 = load i32, ptr %29, align 4, !dbg !84, !tbaa !28
  %31 = add i32 %30, 1, !dbg !85
  store i32 %31, ptr %29, align 4, !dbg !86, !tbaa !28
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !87
  %33 = load i64, ptr %32, align 8, !dbg !87, !tbaa !49
  %34 = shl i64 %33, 32, !dbg !88
  %35 = ashr exact i64 %34, 32, !dbg !88
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !89
  %37 = load i64, ptr %36, align 8, !dbg !89, !tbaa !49
    #dbg_value(i64 %34, !53, !DIExpression(DW_OP_constu, 32, DW_OP_shra, DW_OP_stack_value), !90)
    #dbg_value(i64 %37, !58, !DIExpression(), !90)
  %38 = icmp slt i64 %35, -1000, !dbg !92
  br i1 %38, label %39, label %42, !dbg !93

39:                                               ; preds = %27
  %40 = icmp ult i64 %37, 1001, !dbg !94
  %41 = zext i1 %40 to i64, !dbg !95
  br label %60, !dbg !96

42:                                               ; preds = %27
  %43 = icmp slt i64 %35, 0, !dbg !97
  br i1 %43, label %60, label %44, !dbg !98

44:                                               ; preds = %42
  %45 = icmp ne i64 %34, 0, !dbg !99
  %46 = icmp samesign ult i64 %35, 101
  %47 = and i1 %45, %46, !dbg !100
  br i1 %47, label %60, label %48, !dbg !100

48:                                               ; preds = %44
  %49 = add nsw i64 %35, -500, !dbg !101
  %50 = icmp ult i64 %49, 1000, !dbg !102
  br i1 %50, label %60, label %51, !dbg !103

51:                                               ; preds = %48
  %52 = icmp ugt i64 %37, 2147483647, !dbg !104
  %53 = trunc i64 %37 to i32
  %54 = icmp slt i32 %53, -5
  %55 = and i1 %52, %54, !dbg !105
  br i1 %55, label %60, label %56, !dbg !105

56:                                               ; preds = %51
  %57 = trunc i64 %33 to i32, !dbg !106
  %58 = icmp ugt i32 %57, %53, !dbg !107
  %59 = select i1 %58, i64 6, i64 7, !dbg !108
  br label %60, !dbg !109

60:                                               ; preds = %39, %42, %44, %48, %51, %56
  %61 = phi i64 [ %41, %39 ], [ %59, %56 ], [ 2, %42 ], [ 3, %44 ], [ 4, %48 ], [ 5, %51 ], !dbg !90
  %62 = getelementptr inbounds nuw i32, ptr @classes, i64 %61, !dbg !110
  %63 = load i32, ptr %62, align 4, !dbg !111, !tbaa !28
  %64 = add i32 %63, 2, !dbg !112
  store i32 %64, ptr %62, align 4, !dbg !113, !tbaa !28
  ret i32 0, !dbg !114
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!22, !23, !24, !25, !26}
!llvm.ident = !{!27}
!llvm.errno.tbaa = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !18, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "rawtp_ranges.c", directory: ".")
!4 = !{!5, !8, !10}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !9)
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !11)
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "classes", scope: !2, file: !3, line: 4, type: !15, isLocal: false, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 256, elements: !16)
!16 = !{!17}
!17 = !DISubrange(count: 8)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 32, elements: !20)
!19 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!20 = !{!21}
!21 = !DISubrange(count: 4)
!22 = !{i32 7, !"Dwarf Version", i32 5}
!23 = !{i32 2, !"Debug Info Version", i32 3}
!24 = !{i32 1, !"wchar_size", i32 4}
!25 = !{i32 7, !"frame-pointer", i32 2}
!26 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!27 = !{!"clang version 22.1.8"}
!28 = !{!29, !29, i64 0}
!29 = !{!"int", !30, i64 0}
!30 = !{!"omnipotent char", !31, i64 0}
!31 = !{!"Simple C/C++ TBAA"}
!32 = distinct !DISubprogram(name: "ranges", scope: !3, file: !3, line: 20, type: !33, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !42, keyInstructions: true)
!33 = !DISubroutineType(types: !34)
!34 = !{!7, !35}
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "raw_tp_args", file: !6, line: 285, elements: !37)
!37 = !{!38}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !36, file: !6, line: 286, baseType: !39)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 0)
!42 = !{!43, !44}
!43 = !DILocalVariable(name: "ctx", arg: 1, scope: !32, file: !3, line: 20, type: !35)
!44 = !DILocalVariable(name: "x", scope: !32, file: !3, line: 21, type: !45)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !46)
!46 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!47 = !DILocation(line: 0, scope: !32)
!48 = !DILocation(line: 21, column: 11, scope: !32)
!49 = !{!50, !50, i64 0}
!50 = !{!"long long", !30, i64 0}
!51 = !DILocation(line: 21, column: 24, scope: !32, atomGroup: 1, atomRank: 2)
!52 = !DILocation(line: 22, column: 23, scope: !32)
!53 = !DILocalVariable(name: "x", arg: 1, scope: !54, file: !3, line: 6, type: !45)
!54 = distinct !DISubprogram(name: "class_of", scope: !3, file: !3, line: 6, type: !55, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !57, keyInstructions: true)
!55 = !DISubroutineType(types: !56)
!56 = !{!7, !45, !8}
!57 = !{!53, !58}
!58 = !DILocalVariable(name: "y", arg: 2, scope: !54, file: !3, line: 6, type: !8)
!59 = !DILocation(line: 0, scope: !54, inlinedAt: !60)
!60 = distinct !DILocation(line: 22, column: 11, scope: !32)
!61 = !DILocation(line: 7, column: 9, scope: !62, inlinedAt: !60, atomGroup: 1, atomRank: 2)
!62 = distinct !DILexicalBlock(scope: !54, file: !3, line: 7, column: 7)
!63 = !DILocation(line: 7, column: 9, scope: !62, inlinedAt: !60, atomGroup: 1, atomRank: 1)
!64 = !DILocation(line: 8, column: 14, scope: !62, inlinedAt: !60)
!65 = !DILocation(line: 8, column: 12, scope: !62, inlinedAt: !60, atomGroup: 2, atomRank: 2)
!66 = !DILocation(line: 8, column: 5, scope: !62, inlinedAt: !60, atomGroup: 2, atomRank: 1)
!67 = !DILocation(line: 9, column: 9, scope: !68, inlinedAt: !60, atomGroup: 3, atomRank: 2)
!68 = distinct !DILexicalBlock(scope: !54, file: !3, line: 9, column: 7)
!69 = !DILocation(line: 9, column: 9, scope: !68, inlinedAt: !60, atomGroup: 3, atomRank: 1)
!70 = !DILocation(line: 11, column: 14, scope: !71, inlinedAt: !60, atomGroup: 5, atomRank: 1)
!71 = distinct !DILexicalBlock(scope: !54, file: !3, line: 11, column: 7)
!72 = !DILocation(line: 13, column: 14, scope: !73, inlinedAt: !60)
!73 = distinct !DILexicalBlock(scope: !54, file: !3, line: 13, column: 7)
!74 = !DILocation(line: 13, column: 20, scope: !73, inlinedAt: !60, atomGroup: 8, atomRank: 2)
!75 = !DILocation(line: 13, column: 20, scope: !73, inlinedAt: !60, atomGroup: 8, atomRank: 1)
!76 = !DILocation(line: 15, column: 9, scope: !77, inlinedAt: !60, atomGroup: 10, atomRank: 2)
!77 = distinct !DILexicalBlock(scope: !54, file: !3, line: 15, column: 7)
!78 = !DILocation(line: 15, column: 23, scope: !77, inlinedAt: !60, atomGroup: 10, atomRank: 1)
!79 = !DILocation(line: 17, column: 10, scope: !54, inlinedAt: !60)
!80 = !DILocation(line: 17, column: 17, scope: !54, inlinedAt: !60)
!81 = !DILocation(line: 17, column: 10, scope: !54, inlinedAt: !60, atomGroup: 13, atomRank: 2)
!82 = !DILocation(line: 17, column: 3, scope: !54, inlinedAt: !60, atomGroup: 13, atomRank: 1)
!83 = !DILocation(line: 22, column: 3, scope: !32)
!84 = !DILocation(line: 22, column: 37, scope: !32)
!85 = !DILocation(line: 22, column: 37, scope: !32, atomGroup: 2, atomRank: 2)
!86 = !DILocation(line: 22, column: 37, scope: !32, atomGroup: 2, atomRank: 1)
!87 = !DILocation(line: 23, column: 25, scope: !32)
!88 = !DILocation(line: 23, column: 20, scope: !32)
!89 = !DILocation(line: 23, column: 39, scope: !32)
!90 = !DILocation(line: 0, scope: !54, inlinedAt: !91)
!91 = distinct !DILocation(line: 23, column: 11, scope: !32)
!92 = !DILocation(line: 7, column: 9, scope: !62, inlinedAt: !91, atomGroup: 1, atomRank: 2)
!93 = !DILocation(line: 7, column: 9, scope: !62, inlinedAt: !91, atomGroup: 1, atomRank: 1)
!94 = !DILocation(line: 8, column: 14, scope: !62, inlinedAt: !91)
!95 = !DILocation(line: 8, column: 12, scope: !62, inlinedAt: !91, atomGroup: 2, atomRank: 2)
!96 = !DILocation(line: 8, column: 5, scope: !62, inlinedAt: !91, atomGroup: 2, atomRank: 1)
!97 = !DILocation(line: 9, column: 9, scope: !68, inlinedAt: !91, atomGroup: 3, atomRank: 2)
!98 = !DILocation(line: 9, column: 9, scope: !68, inlinedAt: !91, atomGroup: 3, atomRank: 1)
!99 = !DILocation(line: 11, column: 9, scope: !71, inlinedAt: !91, atomGroup: 5, atomRank: 2)
!100 = !DILocation(line: 11, column: 14, scope: !71, inlinedAt: !91, atomGroup: 5, atomRank: 1)
!101 = !DILocation(line: 13, column: 14, scope: !73, inlinedAt: !91)
!102 = !DILocation(line: 13, column: 20, scope: !73, inlinedAt: !91, atomGroup: 8, atomRank: 2)
!103 = !DILocation(line: 13, column: 20, scope: !73, inlinedAt: !91, atomGroup: 8, atomRank: 1)
!104 = !DILocation(line: 15, column: 9, scope: !77, inlinedAt: !91, atomGroup: 10, atomRank: 2)
!105 = !DILocation(line: 15, column: 23, scope: !77, inlinedAt: !91, atomGroup: 10, atomRank: 1)
!106 = !DILocation(line: 17, column: 10, scope: !54, inlinedAt: !91)
!107 = !DILocation(line: 17, column: 17, scope: !54, inlinedAt: !91)
!108 = !DILocation(line: 17, column: 10, scope: !54, inlinedAt: !91, atomGroup: 13, atomRank: 2)
!109 = !DILocation(line: 17, column: 3, scope: !54, inlinedAt: !91, atomGroup: 13, atomRank: 1)
!110 = !DILocation(line: 23, column: 3, scope: !32)
!111 = !DILocation(line: 23, column: 54, scope: !32)
!112 = !DILocation(line: 23, column: 54, scope: !32, atomGroup: 3, atomRank: 2)
!113 = !DILocation(line: 23, column: 54, scope: !32, atomGroup: 3, atomRank: 1)
!114 = !DILocation(line: 24, column: 3, scope: !32, atomGroup: 5, atomRank: 1)
