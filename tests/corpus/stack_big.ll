; ModuleID = 'stack_big.c'
source_filename = "stack_big.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @sum], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local range(i32 0, 256) i32 @sum(ptr noundef captures(none) %0) #0 section "syscall" !dbg !20 {
  %2 = alloca [256 x i8], align 1, !DIAssignID !56
    #dbg_assign(i1 poison, !37, !DIExpression(), !56, ptr %2, !DIExpression(), !57)
  %3 = alloca [48 x i32], align 4, !DIAssignID !58
    #dbg_assign(i1 poison, !43, !DIExpression(), !58, ptr %3, !DIExpression(), !57)
    #dbg_value(ptr %0, !36, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !59
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !60
    #dbg_value(i64 0, !49, !DIExpression(), !57)
    #dbg_value(i32 0, !50, !DIExpression(), !61)
  %4 = load i64, ptr %0, align 8, !tbaa !62
    #dbg_value(i32 0, !50, !DIExpression(), !61)
  br label %9, !dbg !65

5:                                                ; preds = %9
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load i64, ptr %6, align 8, !tbaa !66
  %8 = trunc i64 %7 to i32
    #dbg_value(i32 0, !52, !DIExpression(), !67)
  br label %17, !dbg !68

9:                                                ; preds = %1, %9
  %10 = phi i64 [ 0, %1 ], [ %15, %9 ]
    #dbg_value(i64 %10, !50, !DIExpression(), !61)
  %11 = and i64 %10, 7, !dbg !69
  %12 = lshr i64 %4, %11, !dbg !71
  %13 = trunc i64 %12 to i8, !dbg !72
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 %10, !dbg !73
  store i8 %13, ptr %14, align 1, !dbg !74, !tbaa !75
  %15 = add nuw nsw i64 %10, 1, !dbg !76
    #dbg_value(i64 %15, !50, !DIExpression(), !61)
  %16 = icmp eq i64 %15, 256, !dbg !77
  br i1 %16, label %5, label %9, !dbg !78, !llvm.loop !79

17:                                               ; preds = %5, %17
  %18 = phi i64 [ 0, %5 ], [ %27, %17 ]
    #dbg_value(i64 %18, !52, !DIExpression(), !67)
  %19 = mul nuw nsw i64 %18, 5, !dbg !83
  %20 = getelementptr inbounds nuw i8, ptr %2, i64 %19, !dbg !85
  %21 = load i8, ptr %20, align 1, !dbg !85, !tbaa !75
  %22 = zext i8 %21 to i32, !dbg !85
  %23 = trunc nuw nsw i64 %18 to i32, !dbg !86
  %24 = mul nuw nsw i32 %23, %22, !dbg !86
  %25 = add i32 %24, %8, !dbg !87
  %26 = getelementptr inbounds nuw i32, ptr %3, i64 %18, !dbg !88
  store i32 %25, ptr %26, align 4, !dbg !89, !tbaa !16
  %27 = add nuw nsw i64 %18, 1, !dbg !90
    #dbg_value(i64 %27, !52, !DIExpression(), !67)
  %28 = icmp eq i64 %27, 48, !dbg !91
  br i1 %28, label %37, label %17, !dbg !92, !llvm.loop !93

29:                                               ; preds = %37
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !96
  store i64 %48, ptr %30, align 8, !dbg !97, !tbaa !98
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !99
  %32 = load i64, ptr %31, align 8, !dbg !99, !tbaa !100
  %33 = and i64 %32, 255, !dbg !101
  %34 = getelementptr inbounds nuw i8, ptr %2, i64 %33, !dbg !102
  %35 = load i8, ptr %34, align 1, !dbg !103, !tbaa !75
  %36 = zext i8 %35 to i32, !dbg !104
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !105
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !105
  ret i32 %36, !dbg !106

37:                                               ; preds = %17, %37
  %38 = phi i64 [ %49, %37 ], [ 0, %17 ]
  %39 = phi i64 [ %48, %37 ], [ 0, %17 ]
    #dbg_value(i64 %38, !54, !DIExpression(), !107)
    #dbg_value(i64 %39, !49, !DIExpression(), !57)
  %40 = sub nuw nsw i64 47, %38, !dbg !108
  %41 = getelementptr inbounds nuw i32, ptr %3, i64 %40, !dbg !110
  %42 = load i32, ptr %41, align 4, !dbg !110, !tbaa !16
  %43 = getelementptr inbounds nuw i8, ptr %2, i64 %38, !dbg !111
  %44 = load i8, ptr %43, align 1, !dbg !111, !tbaa !75
  %45 = zext i8 %44 to i32, !dbg !111
  %46 = xor i32 %42, %45, !dbg !112
  %47 = zext i32 %46 to i64, !dbg !110
  %48 = add i64 %39, %47, !dbg !113
    #dbg_value(i64 %48, !49, !DIExpression(), !57)
  %49 = add nuw nsw i64 %38, 1, !dbg !114
    #dbg_value(i64 %49, !54, !DIExpression(), !107)
  %50 = icmp eq i64 %49, 48, !dbg !115
  br i1 %50, label %29, label %37, !dbg !116, !llvm.loop !117
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12, !13, !14}
!llvm.ident = !{!15}
!llvm.errno.tbaa = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !5, line: 395, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stack_big.c", directory: ".")
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
!20 = distinct !DISubprogram(name: "sum", scope: !3, file: !3, line: 4, type: !21, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !35, keyInstructions: true)
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
!35 = !{!36, !37, !43, !49, !50, !52, !54}
!36 = !DILocalVariable(name: "ctx", arg: 1, scope: !20, file: !3, line: 4, type: !24)
!37 = !DILocalVariable(name: "bytes", scope: !20, file: !3, line: 5, type: !38)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 2048, elements: !41)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !5, line: 5, baseType: !40)
!40 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!41 = !{!42}
!42 = !DISubrange(count: 256)
!43 = !DILocalVariable(name: "words", scope: !20, file: !3, line: 6, type: !44)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !45, size: 1536, elements: !47)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !5, line: 7, baseType: !46)
!46 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!47 = !{!48}
!48 = !DISubrange(count: 48)
!49 = !DILocalVariable(name: "total", scope: !20, file: !3, line: 7, type: !28)
!50 = !DILocalVariable(name: "i", scope: !51, file: !3, line: 8, type: !23)
!51 = distinct !DILexicalBlock(scope: !20, file: !3, line: 8, column: 3)
!52 = !DILocalVariable(name: "i", scope: !53, file: !3, line: 10, type: !23)
!53 = distinct !DILexicalBlock(scope: !20, file: !3, line: 10, column: 3)
!54 = !DILocalVariable(name: "i", scope: !55, file: !3, line: 12, type: !23)
!55 = distinct !DILexicalBlock(scope: !20, file: !3, line: 12, column: 3)
!56 = distinct !DIAssignID()
!57 = !DILocation(line: 0, scope: !20)
!58 = distinct !DIAssignID()
!59 = !DILocation(line: 5, column: 3, scope: !20)
!60 = !DILocation(line: 6, column: 3, scope: !20)
!61 = !DILocation(line: 0, scope: !51)
!62 = !{!63, !64, i64 0}
!63 = !{!"args", !64, i64 0, !64, i64 8, !64, i64 16, !64, i64 24, !18, i64 32}
!64 = !{!"long long", !18, i64 0}
!65 = !DILocation(line: 8, column: 3, scope: !51, atomGroup: 24, atomRank: 1)
!66 = !{!63, !64, i64 8}
!67 = !DILocation(line: 0, scope: !53)
!68 = !DILocation(line: 10, column: 3, scope: !53, atomGroup: 26, atomRank: 1)
!69 = !DILocation(line: 9, column: 29, scope: !70)
!70 = distinct !DILexicalBlock(scope: !51, file: !3, line: 8, column: 3)
!71 = !DILocation(line: 9, column: 23, scope: !70, atomGroup: 5, atomRank: 3)
!72 = !DILocation(line: 9, column: 16, scope: !70, atomGroup: 5, atomRank: 2)
!73 = !DILocation(line: 9, column: 5, scope: !70)
!74 = !DILocation(line: 9, column: 14, scope: !70, atomGroup: 5, atomRank: 1)
!75 = !{!18, !18, i64 0}
!76 = !DILocation(line: 8, column: 29, scope: !70, atomGroup: 6, atomRank: 2)
!77 = !DILocation(line: 8, column: 21, scope: !70, atomGroup: 3, atomRank: 1)
!78 = !DILocation(line: 8, column: 3, scope: !51, atomGroup: 4, atomRank: 1)
!79 = distinct !{!79, !80, !81, !82}
!80 = !DILocation(line: 8, column: 3, scope: !51)
!81 = !DILocation(line: 9, column: 32, scope: !51)
!82 = !{!"llvm.loop.mustprogress"}
!83 = !DILocation(line: 11, column: 24, scope: !84)
!84 = distinct !DILexicalBlock(scope: !53, file: !3, line: 10, column: 3)
!85 = !DILocation(line: 11, column: 16, scope: !84)
!86 = !DILocation(line: 11, column: 29, scope: !84)
!87 = !DILocation(line: 11, column: 16, scope: !84, atomGroup: 11, atomRank: 2)
!88 = !DILocation(line: 11, column: 5, scope: !84)
!89 = !DILocation(line: 11, column: 14, scope: !84, atomGroup: 11, atomRank: 1)
!90 = !DILocation(line: 10, column: 28, scope: !84, atomGroup: 12, atomRank: 2)
!91 = !DILocation(line: 10, column: 21, scope: !84, atomGroup: 9, atomRank: 1)
!92 = !DILocation(line: 10, column: 3, scope: !53, atomGroup: 10, atomRank: 1)
!93 = distinct !{!93, !94, !95, !82}
!94 = !DILocation(line: 10, column: 3, scope: !53)
!95 = !DILocation(line: 11, column: 40, scope: !53)
!96 = !DILocation(line: 14, column: 8, scope: !20)
!97 = !DILocation(line: 14, column: 15, scope: !20, atomGroup: 20, atomRank: 1)
!98 = !{!64, !64, i64 0}
!99 = !DILocation(line: 15, column: 21, scope: !20)
!100 = !{!63, !64, i64 16}
!101 = !DILocation(line: 15, column: 23, scope: !20)
!102 = !DILocation(line: 15, column: 10, scope: !20)
!103 = !DILocation(line: 15, column: 10, scope: !20, atomGroup: 22, atomRank: 3)
!104 = !DILocation(line: 15, column: 10, scope: !20, atomGroup: 22, atomRank: 2)
!105 = !DILocation(line: 16, column: 1, scope: !20)
!106 = !DILocation(line: 15, column: 3, scope: !20, atomGroup: 22, atomRank: 1)
!107 = !DILocation(line: 0, scope: !55)
!108 = !DILocation(line: 13, column: 23, scope: !109)
!109 = distinct !DILexicalBlock(scope: !55, file: !3, line: 12, column: 3)
!110 = !DILocation(line: 13, column: 14, scope: !109)
!111 = !DILocation(line: 13, column: 30, scope: !109)
!112 = !DILocation(line: 13, column: 28, scope: !109)
!113 = !DILocation(line: 13, column: 11, scope: !109, atomGroup: 17, atomRank: 2)
!114 = !DILocation(line: 12, column: 28, scope: !109, atomGroup: 18, atomRank: 2)
!115 = !DILocation(line: 12, column: 21, scope: !109, atomGroup: 15, atomRank: 1)
!116 = !DILocation(line: 12, column: 3, scope: !55, atomGroup: 16, atomRank: 1)
!117 = distinct !{!117, !118, !119, !82}
!118 = !DILocation(line: 12, column: 3, scope: !55)
!119 = !DILocation(line: 13, column: 37, scope: !55)
