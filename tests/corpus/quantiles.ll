; ModuleID = 'quantiles.c'
source_filename = "quantiles.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@buckets = dso_local local_unnamed_addr global [128 x i32] zeroinitializer, align 4, !dbg !5
@samples = dso_local local_unnamed_addr global i64 0, align 8, !dbg !13
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @add, ptr @quantile], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @add(ptr noundef readonly captures(none) %0) #0 section "syscall" !dbg !31 {
    #dbg_value(ptr %0, !45, !DIExpression(), !47)
  %2 = load i64, ptr %0, align 8, !dbg !48, !tbaa !49
  %3 = trunc i64 %2 to i32, !dbg !52
    #dbg_value(i32 %3, !53, !DIExpression(), !59)
  %4 = icmp ult i32 %3, 8, !dbg !61
  br i1 %4, label %14, label %5, !dbg !63

5:                                                ; preds = %1
  %6 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %3, i1 true), !dbg !64
    #dbg_value(i32 %6, !58, !DIExpression(DW_OP_constu, 31, DW_OP_xor, DW_OP_stack_value), !59)
  %7 = shl nuw nsw i32 %6, 3, !dbg !65
  %8 = sub nsw i32 104, %7, !dbg !65
  %9 = sub nuw nsw i32 28, %6, !dbg !66
  %10 = lshr i32 %3, %9, !dbg !67
  %11 = and i32 %10, 7, !dbg !68
  %12 = and i32 %8, 120, !dbg !69
  %13 = or disjoint i32 %12, %11, !dbg !69
  br label %14

14:                                               ; preds = %1, %5
  %15 = phi i32 [ %13, %5 ], [ %3, %1 ], !dbg !59
    #dbg_value(i32 %15, !46, !DIExpression(), !47)
  %16 = tail call i32 asm sideeffect "", "=r,0"(i32 %15) #3, !dbg !70, !srcloc !71
    #dbg_value(i32 %16, !46, !DIExpression(), !47)
  %17 = and i32 %16, 127, !dbg !72
  %18 = zext nneg i32 %17 to i64, !dbg !73
  %19 = getelementptr inbounds nuw i32, ptr @buckets, i64 %18, !dbg !73
  %20 = load i32, ptr %19, align 4, !dbg !74, !tbaa !27
  %21 = add i32 %20, 1, !dbg !75
  store i32 %21, ptr %19, align 4, !dbg !76, !tbaa !27
  %22 = load i64, ptr @samples, align 8, !dbg !77, !tbaa !78
  %23 = add i64 %22, 1, !dbg !79
  store i64 %23, ptr @samples, align 8, !dbg !80, !tbaa !78
  ret i32 0, !dbg !81
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 2) i32 @quantile(ptr noundef captures(none) %0) #1 section "syscall" !dbg !82 {
    #dbg_value(ptr %0, !84, !DIExpression(), !90)
  %2 = load i64, ptr @samples, align 8, !dbg !91, !tbaa !78
  %3 = load i64, ptr %0, align 8, !dbg !92, !tbaa !49
  %4 = urem i64 %3, 100, !dbg !93
  %5 = mul i64 %4, %2, !dbg !94
  %6 = udiv i64 %5, 100, !dbg !95
    #dbg_value(i64 %6, !85, !DIExpression(), !90)
    #dbg_value(i64 0, !86, !DIExpression(), !90)
    #dbg_value(i32 0, !87, !DIExpression(), !90)
    #dbg_value(i32 0, !88, !DIExpression(), !96)
  br label %10, !dbg !97

7:                                                ; preds = %10
  %8 = add nuw nsw i64 %11, 1, !dbg !98
    #dbg_value(i64 %8, !88, !DIExpression(), !96)
    #dbg_value(i64 %8, !88, !DIExpression(), !96)
    #dbg_value(i64 %16, !86, !DIExpression(), !90)
  %9 = icmp eq i64 %8, 128, !dbg !100
  br i1 %9, label %18, label %10, !dbg !101, !llvm.loop !102

10:                                               ; preds = %1, %7
  %11 = phi i64 [ 0, %1 ], [ %8, %7 ]
  %12 = phi i64 [ 0, %1 ], [ %16, %7 ]
    #dbg_value(i64 %11, !88, !DIExpression(), !96)
    #dbg_value(i64 %12, !86, !DIExpression(), !90)
  %13 = getelementptr inbounds nuw i32, ptr @buckets, i64 %11, !dbg !106
  %14 = load i32, ptr %13, align 4, !dbg !106, !tbaa !27
  %15 = zext i32 %14 to i64, !dbg !106
  %16 = add i64 %12, %15, !dbg !108
    #dbg_value(i64 %16, !86, !DIExpression(), !90)
  %17 = icmp ugt i64 %16, %6, !dbg !109
    #dbg_value(i64 %11, !88, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !96)
  br i1 %17, label %18, label %7, !dbg !111

18:                                               ; preds = %10, %7
  %19 = phi i64 [ %11, %10 ], [ 0, %7 ], !dbg !90
    #dbg_value(i64 %19, !87, !DIExpression(), !90)
    #dbg_value(i64 poison, !86, !DIExpression(), !90)
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !112
  store i64 %19, ptr %20, align 8, !dbg !113, !tbaa !78
  %21 = zext i1 %17 to i32, !dbg !114
  ret i32 %21, !dbg !115
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25}
!llvm.ident = !{!26}
!llvm.errno.tbaa = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "quantiles.c", directory: ".")
!4 = !{!0, !5, !13}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "buckets", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 4096, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!11 = !{!12}
!12 = !DISubrange(count: 128)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "samples", scope: !2, file: !3, line: 5, type: !15, isLocal: false, isDefinition: true)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !16)
!16 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 32, elements: !19)
!18 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!19 = !{!20}
!20 = !DISubrange(count: 4)
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 7, !"frame-pointer", i32 2}
!25 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!26 = !{!"clang version 22.1.8"}
!27 = !{!28, !28, i64 0}
!28 = !{!"int", !29, i64 0}
!29 = !{!"omnipotent char", !30, i64 0}
!30 = !{!"Simple C/C++ TBAA"}
!31 = distinct !DISubprogram(name: "add", scope: !3, file: !3, line: 14, type: !32, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !44, keyInstructions: true)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !35}
!34 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !37)
!37 = !{!38, !39, !40, !41, !42}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !36, file: !9, line: 391, baseType: !15, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !36, file: !9, line: 391, baseType: !15, size: 64, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !36, file: !9, line: 391, baseType: !15, size: 64, offset: 128)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !36, file: !9, line: 391, baseType: !15, size: 64, offset: 192)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !36, file: !9, line: 392, baseType: !43, size: 256, offset: 256)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 256, elements: !19)
!44 = !{!45, !46}
!45 = !DILocalVariable(name: "ctx", arg: 1, scope: !31, file: !3, line: 14, type: !35)
!46 = !DILocalVariable(name: "b", scope: !31, file: !3, line: 15, type: !8)
!47 = !DILocation(line: 0, scope: !31)
!48 = !DILocation(line: 15, column: 26, scope: !31)
!49 = !{!50, !51, i64 0}
!50 = !{!"args", !51, i64 0, !51, i64 8, !51, i64 16, !51, i64 24, !29, i64 32}
!51 = !{!"long long", !29, i64 0}
!52 = !DILocation(line: 15, column: 21, scope: !31)
!53 = !DILocalVariable(name: "x", arg: 1, scope: !54, file: !3, line: 7, type: !8)
!54 = distinct !DISubprogram(name: "bucket_of", scope: !3, file: !3, line: 7, type: !55, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !57, keyInstructions: true)
!55 = !DISubroutineType(types: !56)
!56 = !{!8, !8}
!57 = !{!53, !58}
!58 = !DILocalVariable(name: "log", scope: !54, file: !3, line: 10, type: !8)
!59 = !DILocation(line: 0, scope: !54, inlinedAt: !60)
!60 = distinct !DILocation(line: 15, column: 11, scope: !31)
!61 = !DILocation(line: 8, column: 9, scope: !62, inlinedAt: !60, atomGroup: 1, atomRank: 2)
!62 = distinct !DILexicalBlock(scope: !54, file: !3, line: 8, column: 7)
!63 = !DILocation(line: 8, column: 9, scope: !62, inlinedAt: !60, atomGroup: 1, atomRank: 1)
!64 = !DILocation(line: 10, column: 18, scope: !54, inlinedAt: !60)
!65 = !DILocation(line: 11, column: 21, scope: !54, inlinedAt: !60)
!66 = !DILocation(line: 11, column: 40, scope: !54, inlinedAt: !60)
!67 = !DILocation(line: 11, column: 32, scope: !54, inlinedAt: !60)
!68 = !DILocation(line: 11, column: 46, scope: !54, inlinedAt: !60)
!69 = !DILocation(line: 11, column: 52, scope: !54, inlinedAt: !60, atomGroup: 4, atomRank: 2)
!70 = !DILocation(line: 16, column: 3, scope: !31, atomGroup: 2, atomRank: 1)
!71 = !{i64 2147524166}
!72 = !DILocation(line: 17, column: 13, scope: !31)
!73 = !DILocation(line: 17, column: 3, scope: !31)
!74 = !DILocation(line: 17, column: 19, scope: !31)
!75 = !DILocation(line: 17, column: 19, scope: !31, atomGroup: 4, atomRank: 2)
!76 = !DILocation(line: 17, column: 19, scope: !31, atomGroup: 4, atomRank: 1)
!77 = !DILocation(line: 18, column: 10, scope: !31)
!78 = !{!51, !51, i64 0}
!79 = !DILocation(line: 18, column: 10, scope: !31, atomGroup: 5, atomRank: 2)
!80 = !DILocation(line: 18, column: 10, scope: !31, atomGroup: 5, atomRank: 1)
!81 = !DILocation(line: 19, column: 3, scope: !31, atomGroup: 7, atomRank: 1)
!82 = distinct !DISubprogram(name: "quantile", scope: !3, file: !3, line: 21, type: !32, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83, keyInstructions: true)
!83 = !{!84, !85, !86, !87, !88}
!84 = !DILocalVariable(name: "ctx", arg: 1, scope: !82, file: !3, line: 21, type: !35)
!85 = !DILocalVariable(name: "wanted", scope: !82, file: !3, line: 22, type: !15)
!86 = !DILocalVariable(name: "seen", scope: !82, file: !3, line: 22, type: !15)
!87 = !DILocalVariable(name: "at", scope: !82, file: !3, line: 23, type: !8)
!88 = !DILocalVariable(name: "i", scope: !89, file: !3, line: 24, type: !8)
!89 = distinct !DILexicalBlock(scope: !82, file: !3, line: 24, column: 3)
!90 = !DILocation(line: 0, scope: !82)
!91 = !DILocation(line: 22, column: 16, scope: !82)
!92 = !DILocation(line: 22, column: 32, scope: !82)
!93 = !DILocation(line: 22, column: 34, scope: !82)
!94 = !DILocation(line: 22, column: 24, scope: !82)
!95 = !DILocation(line: 22, column: 41, scope: !82, atomGroup: 1, atomRank: 2)
!96 = !DILocation(line: 0, scope: !89)
!97 = !DILocation(line: 24, column: 3, scope: !89, atomGroup: 17, atomRank: 1)
!98 = !DILocation(line: 24, column: 29, scope: !99, atomGroup: 11, atomRank: 2)
!99 = distinct !DILexicalBlock(scope: !89, file: !3, line: 24, column: 3)
!100 = !DILocation(line: 24, column: 21, scope: !99, atomGroup: 5, atomRank: 1)
!101 = !DILocation(line: 24, column: 3, scope: !89, atomGroup: 6, atomRank: 1)
!102 = distinct !{!102, !103, !104, !105}
!103 = !DILocation(line: 24, column: 3, scope: !89)
!104 = !DILocation(line: 30, column: 3, scope: !89)
!105 = !{!"llvm.loop.mustprogress"}
!106 = !DILocation(line: 25, column: 13, scope: !107)
!107 = distinct !DILexicalBlock(scope: !99, file: !3, line: 24, column: 33)
!108 = !DILocation(line: 25, column: 10, scope: !107, atomGroup: 7, atomRank: 2)
!109 = !DILocation(line: 26, column: 14, scope: !110, atomGroup: 8, atomRank: 2)
!110 = distinct !DILexicalBlock(scope: !107, file: !3, line: 26, column: 9)
!111 = !DILocation(line: 26, column: 14, scope: !110, atomGroup: 8, atomRank: 1)
!112 = !DILocation(line: 31, column: 8, scope: !82)
!113 = !DILocation(line: 31, column: 15, scope: !82, atomGroup: 13, atomRank: 1)
!114 = !DILocation(line: 32, column: 15, scope: !82, atomGroup: 15, atomRank: 2)
!115 = !DILocation(line: 32, column: 3, scope: !82, atomGroup: 15, atomRank: 1)
