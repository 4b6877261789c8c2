; ModuleID = 'hist_log2.c'
source_filename = "hist_log2.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@slots = dso_local local_unnamed_addr global [64 x i32] zeroinitializer, align 4, !dbg !9
@linear = dso_local local_unnamed_addr global [16 x i32] zeroinitializer, align 4, !dbg !16
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @record], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local noundef i32 @record(ptr noundef captures(none) %0) #0 section "syscall" !dbg !35 {
    #dbg_value(ptr %0, !49, !DIExpression(), !54)
  %2 = load i64, ptr %0, align 8, !dbg !55, !tbaa !56
    #dbg_value(i64 %2, !59, !DIExpression(), !64)
  %3 = icmp eq i64 %2, 0, !dbg !66
  br i1 %3, label %7, label %4, !dbg !67

4:                                                ; preds = %1
  %5 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %2, i1 true), !dbg !68
  %6 = xor i64 %5, 63, !dbg !69
  br label %7, !dbg !70

7:                                                ; preds = %1, %4
  %8 = phi i64 [ %6, %4 ], [ 0, %1 ], !dbg !71
    #dbg_value(i64 %8, !50, !DIExpression(), !54)
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !72
  %10 = load i64, ptr %9, align 8, !dbg !72, !tbaa !73
    #dbg_value(i64 %10, !74, !DIExpression(), !80)
    #dbg_value(i32 0, !77, !DIExpression(), !80)
    #dbg_value(i32 32, !78, !DIExpression(), !82)
    #dbg_value(i32 32, !78, !DIExpression(), !82)
    #dbg_value(i32 0, !77, !DIExpression(), !80)
    #dbg_value(i64 %10, !74, !DIExpression(), !80)
  %11 = lshr i64 %10, 32, !dbg !83
  %12 = icmp eq i64 %11, 0, !dbg !86
  %13 = select i1 %12, i64 %10, i64 %11, !dbg !87
  %14 = select i1 %12, i32 0, i32 32, !dbg !87
    #dbg_value(i32 %14, !77, !DIExpression(), !80)
    #dbg_value(i64 %13, !74, !DIExpression(), !80)
    #dbg_value(i32 16, !78, !DIExpression(), !82)
  %15 = lshr i64 %13, 16, !dbg !83
  %16 = icmp eq i64 %15, 0, !dbg !88
  %17 = select i1 %16, i64 %13, i64 %15, !dbg !89
  %18 = select i1 %16, i32 0, i32 16, !dbg !89
  %19 = or disjoint i32 %18, %14, !dbg !89
    #dbg_value(i32 %19, !77, !DIExpression(), !80)
    #dbg_value(i64 %17, !74, !DIExpression(), !80)
    #dbg_value(i32 8, !78, !DIExpression(), !82)
  %20 = lshr i64 %17, 8, !dbg !83
  %21 = icmp eq i64 %20, 0, !dbg !90
  %22 = select i1 %21, i64 %17, i64 %20, !dbg !91
  %23 = select i1 %21, i32 0, i32 8, !dbg !91
  %24 = or disjoint i32 %23, %19, !dbg !91
    #dbg_value(i32 %24, !77, !DIExpression(), !80)
    #dbg_value(i64 %22, !74, !DIExpression(), !80)
    #dbg_value(i32 4, !78, !DIExpression(), !82)
  %25 = lshr i64 %22, 4, !dbg !83
  %26 = icmp eq i64 %25, 0, !dbg !92
  %27 = select i1 %26, i64 %22, i64 %25, !dbg !93
  %28 = select i1 %26, i32 0, i32 4, !dbg !93
  %29 = or disjoint i32 %28, %24, !dbg !93
    #dbg_value(i32 %29, !77, !DIExpression(), !80)
    #dbg_value(i64 %27, !74, !DIExpression(), !80)
    #dbg_value(i32 2, !78, !DIExpression(), !82)
  %30 = lshr i64 %27, 2, !dbg !83
  %31 = icmp eq i64 %30, 0, !dbg !94
  %32 = select i1 %31, i64 %27, i64 %30, !dbg !95
  %33 = select i1 %31, i32 0, i32 2, !dbg !95
  %34 = or disjoint i32 %33, %29, !dbg !95
    #dbg_value(i32 %34, !77, !DIExpression(), !80)
    #dbg_value(i64 %32, !74, !DIExpression(), !80)
    #dbg_value(i32 1, !78, !DIExpression(), !82)
  %35 = icmp ugt i64 %32, 1, !dbg !96
  %36 = zext i1 %35 to i32, !dbg !97
  %37 = or disjoint i32 %34, %36, !dbg !97
    #dbg_value(i32 %37, !77, !DIExpression(), !80)
    #dbg_value(i64 poison, !74, !DIExpression(), !80)
    #dbg_value(i32 0, !78, !DIExpression(), !82)
    #dbg_value(i32 %37, !51, !DIExpression(), !54)
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !98
  %39 = load i64, ptr %38, align 8, !dbg !98, !tbaa !99
    #dbg_value(i64 %39, !100, !DIExpression(), !106)
    #dbg_value(i32 0, !103, !DIExpression(), !106)
    #dbg_value(i32 0, !104, !DIExpression(), !108)
  br label %40, !dbg !109

40:                                               ; preds = %7, %45
  %41 = phi i32 [ 0, %7 ], [ %46, %45 ]
  %42 = phi i64 [ %39, %7 ], [ %43, %45 ]
    #dbg_value(i32 %41, !104, !DIExpression(), !108)
    #dbg_value(i32 %41, !103, !DIExpression(), !106)
    #dbg_value(i64 %42, !100, !DIExpression(), !106)
  %43 = lshr i64 %42, 1, !dbg !110
    #dbg_value(i64 %43, !100, !DIExpression(), !106)
  %44 = icmp eq i64 %43, 0, !dbg !113
  br i1 %44, label %48, label %45, !dbg !115

45:                                               ; preds = %40
  %46 = add nuw nsw i32 %41, 1, !dbg !116
    #dbg_value(i32 %46, !103, !DIExpression(), !106)
    #dbg_value(i32 %46, !104, !DIExpression(), !108)
    #dbg_value(i64 %43, !100, !DIExpression(), !106)
  %47 = icmp eq i32 %46, 63, !dbg !117
  br i1 %47, label %48, label %40, !dbg !118, !llvm.loop !119

48:                                               ; preds = %45, %40
  %49 = phi i32 [ 63, %45 ], [ %41, %40 ], !dbg !106
    #dbg_value(i32 %49, !52, !DIExpression(), !54)
  %50 = getelementptr inbounds nuw i32, ptr @slots, i64 %8, !dbg !123
  %51 = load i32, ptr %50, align 4, !dbg !125, !tbaa !31
  %52 = add i32 %51, 1, !dbg !126
  store i32 %52, ptr %50, align 4, !dbg !127, !tbaa !31
  %53 = zext nneg i32 %37 to i64, !dbg !128
  %54 = getelementptr inbounds nuw i32, ptr @slots, i64 %53, !dbg !128
  %55 = load i32, ptr %54, align 4, !dbg !130, !tbaa !31
  %56 = add i32 %55, 2, !dbg !131
  store i32 %56, ptr %54, align 4, !dbg !132, !tbaa !31
  %57 = icmp samesign ult i32 %49, 64, !dbg !133
  br i1 %57, label %58, label %63, !dbg !135

58:                                               ; preds = %48
  %59 = zext nneg i32 %49 to i64, !dbg !136
  %60 = getelementptr inbounds nuw i32, ptr @slots, i64 %59, !dbg !136
  %61 = load i32, ptr %60, align 4, !dbg !137, !tbaa !31
  %62 = add i32 %61, 3, !dbg !138
  store i32 %62, ptr %60, align 4, !dbg !139, !tbaa !31
  br label %63, !dbg !136

63:                                               ; preds = %58, %48
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !140
  %65 = load i64, ptr %64, align 8, !dbg !140, !tbaa !141
  %66 = udiv i64 %65, 100, !dbg !142
    #dbg_value(i64 %66, !53, !DIExpression(), !54)
  %67 = icmp ult i64 %65, 1600, !dbg !143
  %68 = select i1 %67, i64 %66, i64 15, !dbg !144
  %69 = getelementptr inbounds nuw i32, ptr @linear, i64 %68, !dbg !145
  %70 = load i32, ptr %69, align 4, !dbg !146, !tbaa !31
  %71 = add i32 %70, 1, !dbg !147
  store i32 %71, ptr %69, align 4, !dbg !148, !tbaa !31
  %72 = shl nuw nsw i32 %37, 8, !dbg !149
  %73 = shl i32 %49, 16, !dbg !150
  %74 = or i32 %72, %73, !dbg !151
  %75 = zext i32 %74 to i64, !dbg !151
  %76 = or i64 %8, %75, !dbg !151
  %77 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !152
  store i64 %76, ptr %77, align 8, !dbg !153, !tbaa !154
  ret i32 0, !dbg !155
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!25, !26, !27, !28, !29}
!llvm.ident = !{!30}
!llvm.errno.tbaa = !{!31}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 396, type: !21, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hist_log2.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{!0, !9, !16}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "slots", scope: !2, file: !3, line: 4, type: !11, isLocal: false, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 2048, elements: !14)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !13)
!13 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!14 = !{!15}
!15 = !DISubrange(count: 64)
!16 = !DIGlobalVariableExpression(var: !17, expr: !DIExpression())
!17 = distinct !DIGlobalVariable(name: "linear", scope: !2, file: !3, line: 4, type: !18, isLocal: false, isDefinition: true)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 512, elements: !19)
!19 = !{!20}
!20 = !DISubrange(count: 16)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 32, elements: !23)
!22 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!23 = !{!24}
!24 = !DISubrange(count: 4)
!25 = !{i32 7, !"Dwarf Version", i32 5}
!26 = !{i32 2, !"Debug Info Version", i32 3}
!27 = !{i32 1, !"wchar_size", i32 4}
!28 = !{i32 7, !"frame-pointer", i32 2}
!29 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!30 = !{!"clang version 22.1.8"}
!31 = !{!32, !32, i64 0}
!32 = !{!"int", !33, i64 0}
!33 = !{!"omnipotent char", !34, i64 0}
!34 = !{!"Simple C/C++ TBAA"}
!35 = distinct !DISubprogram(name: "record", scope: !3, file: !3, line: 28, type: !36, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !48, keyInstructions: true)
!36 = !DISubroutineType(types: !37)
!37 = !{!38, !39}
!38 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 391, size: 512, elements: !41)
!41 = !{!42, !43, !44, !45, !46}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !40, file: !6, line: 392, baseType: !5, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !40, file: !6, line: 392, baseType: !5, size: 64, offset: 64)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !40, file: !6, line: 392, baseType: !5, size: 64, offset: 128)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !40, file: !6, line: 392, baseType: !5, size: 64, offset: 192)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !40, file: !6, line: 393, baseType: !47, size: 256, offset: 256)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, elements: !23)
!48 = !{!49, !50, !51, !52, !53}
!49 = !DILocalVariable(name: "ctx", arg: 1, scope: !35, file: !3, line: 28, type: !39)
!50 = !DILocalVariable(name: "a", scope: !35, file: !3, line: 29, type: !12)
!51 = !DILocalVariable(name: "b", scope: !35, file: !3, line: 29, type: !12)
!52 = !DILocalVariable(name: "c", scope: !35, file: !3, line: 29, type: !12)
!53 = !DILocalVariable(name: "step", scope: !35, file: !3, line: 36, type: !5)
!54 = !DILocation(line: 0, scope: !35)
!55 = !DILocation(line: 29, column: 23, scope: !35)
!56 = !{!57, !58, i64 0}
!57 = !{!"args", !58, i64 0, !58, i64 8, !58, i64 16, !58, i64 24, !33, i64 32}
!58 = !{!"long long", !33, i64 0}
!59 = !DILocalVariable(name: "x", arg: 1, scope: !60, file: !3, line: 6, type: !5)
!60 = distinct !DISubprogram(name: "by_clz", scope: !3, file: !3, line: 6, type: !61, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !63, keyInstructions: true)
!61 = !DISubroutineType(types: !62)
!62 = !{!12, !5}
!63 = !{!59}
!64 = !DILocation(line: 0, scope: !60, inlinedAt: !65)
!65 = distinct !DILocation(line: 29, column: 11, scope: !35)
!66 = !DILocation(line: 6, column: 35, scope: !60, inlinedAt: !65, atomGroup: 2, atomRank: 2)
!67 = !DILocation(line: 6, column: 35, scope: !60, inlinedAt: !65, atomGroup: 2, atomRank: 1)
!68 = !DILocation(line: 6, column: 44, scope: !60, inlinedAt: !65)
!69 = !DILocation(line: 6, column: 42, scope: !60, inlinedAt: !65)
!70 = !DILocation(line: 6, column: 35, scope: !60, inlinedAt: !65)
!71 = !DILocation(line: 6, column: 35, scope: !60, inlinedAt: !65, atomGroup: 1, atomRank: 2)
!72 = !DILocation(line: 29, column: 45, scope: !35)
!73 = !{!57, !58, i64 8}
!74 = !DILocalVariable(name: "x", arg: 1, scope: !75, file: !3, line: 7, type: !5)
!75 = distinct !DISubprogram(name: "by_steps", scope: !3, file: !3, line: 7, type: !61, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76, keyInstructions: true)
!76 = !{!74, !77, !78}
!77 = !DILocalVariable(name: "r", scope: !75, file: !3, line: 8, type: !12)
!78 = !DILocalVariable(name: "s", scope: !79, file: !3, line: 10, type: !38)
!79 = distinct !DILexicalBlock(scope: !75, file: !3, line: 10, column: 3)
!80 = !DILocation(line: 0, scope: !75, inlinedAt: !81)
!81 = distinct !DILocation(line: 29, column: 31, scope: !35)
!82 = !DILocation(line: 0, scope: !79, inlinedAt: !81)
!83 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81)
!84 = distinct !DILexicalBlock(scope: !85, file: !3, line: 11, column: 9)
!85 = distinct !DILexicalBlock(scope: !79, file: !3, line: 10, column: 3)
!86 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 5, atomRank: 2)
!87 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 5, atomRank: 1)
!88 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 20, atomRank: 2)
!89 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 20, atomRank: 1)
!90 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 24, atomRank: 2)
!91 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 24, atomRank: 1)
!92 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 28, atomRank: 2)
!93 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 28, atomRank: 1)
!94 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 32, atomRank: 2)
!95 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 32, atomRank: 1)
!96 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 36, atomRank: 2)
!97 = !DILocation(line: 11, column: 11, scope: !84, inlinedAt: !81, atomGroup: 36, atomRank: 1)
!98 = !DILocation(line: 29, column: 66, scope: !35)
!99 = !{!57, !58, i64 16}
!100 = !DILocalVariable(name: "x", arg: 1, scope: !101, file: !3, line: 17, type: !5)
!101 = distinct !DISubprogram(name: "by_loop", scope: !3, file: !3, line: 17, type: !61, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102, keyInstructions: true)
!102 = !{!100, !103, !104}
!103 = !DILocalVariable(name: "r", scope: !101, file: !3, line: 18, type: !12)
!104 = !DILocalVariable(name: "i", scope: !105, file: !3, line: 19, type: !38)
!105 = distinct !DILexicalBlock(scope: !101, file: !3, line: 19, column: 3)
!106 = !DILocation(line: 0, scope: !101, inlinedAt: !107)
!107 = distinct !DILocation(line: 29, column: 53, scope: !35)
!108 = !DILocation(line: 0, scope: !105, inlinedAt: !107)
!109 = !DILocation(line: 19, column: 3, scope: !105, inlinedAt: !107, atomGroup: 19, atomRank: 1)
!110 = !DILocation(line: 20, column: 7, scope: !111, inlinedAt: !107, atomGroup: 5, atomRank: 2)
!111 = distinct !DILexicalBlock(scope: !112, file: !3, line: 19, column: 32)
!112 = distinct !DILexicalBlock(scope: !105, file: !3, line: 19, column: 3)
!113 = !DILocation(line: 21, column: 10, scope: !114, inlinedAt: !107, atomGroup: 6, atomRank: 2)
!114 = distinct !DILexicalBlock(scope: !111, file: !3, line: 21, column: 9)
!115 = !DILocation(line: 21, column: 9, scope: !114, inlinedAt: !107, atomGroup: 6, atomRank: 1)
!116 = !DILocation(line: 19, column: 28, scope: !112, inlinedAt: !107, atomGroup: 9, atomRank: 2)
!117 = !DILocation(line: 19, column: 21, scope: !112, inlinedAt: !107, atomGroup: 3, atomRank: 1)
!118 = !DILocation(line: 19, column: 3, scope: !105, inlinedAt: !107, atomGroup: 4, atomRank: 1)
!119 = distinct !{!119, !120, !121, !122}
!120 = !DILocation(line: 19, column: 3, scope: !105, inlinedAt: !107)
!121 = !DILocation(line: 24, column: 3, scope: !105, inlinedAt: !107)
!122 = !{!"llvm.loop.mustprogress"}
!123 = !DILocation(line: 31, column: 5, scope: !124)
!124 = distinct !DILexicalBlock(scope: !35, file: !3, line: 30, column: 7)
!125 = !DILocation(line: 31, column: 13, scope: !124)
!126 = !DILocation(line: 31, column: 13, scope: !124, atomGroup: 5, atomRank: 2)
!127 = !DILocation(line: 31, column: 13, scope: !124, atomGroup: 5, atomRank: 1)
!128 = !DILocation(line: 33, column: 5, scope: !129)
!129 = distinct !DILexicalBlock(scope: !35, file: !3, line: 32, column: 7)
!130 = !DILocation(line: 33, column: 14, scope: !129)
!131 = !DILocation(line: 33, column: 14, scope: !129, atomGroup: 7, atomRank: 2)
!132 = !DILocation(line: 33, column: 14, scope: !129, atomGroup: 7, atomRank: 1)
!133 = !DILocation(line: 34, column: 9, scope: !134, atomGroup: 8, atomRank: 2)
!134 = distinct !DILexicalBlock(scope: !35, file: !3, line: 34, column: 7)
!135 = !DILocation(line: 34, column: 9, scope: !134, atomGroup: 8, atomRank: 1)
!136 = !DILocation(line: 35, column: 5, scope: !134)
!137 = !DILocation(line: 35, column: 14, scope: !134)
!138 = !DILocation(line: 35, column: 14, scope: !134, atomGroup: 9, atomRank: 2)
!139 = !DILocation(line: 35, column: 14, scope: !134, atomGroup: 9, atomRank: 1)
!140 = !DILocation(line: 36, column: 19, scope: !35)
!141 = !{!57, !58, i64 24}
!142 = !DILocation(line: 36, column: 21, scope: !35, atomGroup: 10, atomRank: 2)
!143 = !DILocation(line: 37, column: 15, scope: !35, atomGroup: 11, atomRank: 2)
!144 = !DILocation(line: 37, column: 10, scope: !35, atomGroup: 11, atomRank: 1)
!145 = !DILocation(line: 37, column: 3, scope: !35)
!146 = !DILocation(line: 37, column: 32, scope: !35)
!147 = !DILocation(line: 37, column: 32, scope: !35, atomGroup: 12, atomRank: 2)
!148 = !DILocation(line: 37, column: 32, scope: !35, atomGroup: 12, atomRank: 1)
!149 = !DILocation(line: 38, column: 28, scope: !35)
!150 = !DILocation(line: 38, column: 37, scope: !35)
!151 = !DILocation(line: 38, column: 33, scope: !35, atomGroup: 13, atomRank: 2)
!152 = !DILocation(line: 38, column: 8, scope: !35)
!153 = !DILocation(line: 38, column: 15, scope: !35, atomGroup: 13, atomRank: 1)
!154 = !{!58, !58, i64 0}
!155 = !DILocation(line: 39, column: 3, scope: !35, atomGroup: 15, atomRank: 1)
