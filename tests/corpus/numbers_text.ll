; ModuleID = 'numbers_text.c'
source_filename = "numbers_text.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@buffer = dso_local local_unnamed_addr global [24 x i8] zeroinitializer, align 1, !dbg !9
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @convert], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local noundef i32 @convert(ptr noundef captures(none) %0) #0 section "syscall" !dbg !28 {
  %2 = alloca [20 x i8], align 1, !DIAssignID !45
    #dbg_value(ptr %0, !44, !DIExpression(), !46)
  %3 = load i64, ptr %0, align 8, !dbg !47, !tbaa !48
  %4 = and i64 %3, 4294967295, !dbg !51
    #dbg_assign(i1 poison, !52, !DIExpression(), !45, ptr %2, !DIExpression(), !68)
    #dbg_value(i64 %4, !58, !DIExpression(), !68)
    #dbg_value(ptr @buffer, !59, !DIExpression(), !68)
    #dbg_value(i32 0, !60, !DIExpression(), !68)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !70
    #dbg_value(i32 0, !61, !DIExpression(), !71)
    #dbg_value(i32 0, !60, !DIExpression(), !68)
    #dbg_value(i64 %4, !58, !DIExpression(), !68)
  br label %5, !dbg !72

5:                                                ; preds = %1, %17
  %6 = phi i64 [ 0, %1 ], [ %15, %17 ]
  %7 = phi i64 [ %4, %1 ], [ %9, %17 ]
    #dbg_value(i64 %6, !61, !DIExpression(), !71)
    #dbg_value(i64 %6, !60, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !68)
    #dbg_value(i64 %7, !58, !DIExpression(), !68)
  %8 = freeze i64 %7, !dbg !73
  %9 = udiv i64 %8, 10, !dbg !73
  %10 = mul i64 %9, 10, !dbg !76
  %11 = sub i64 %8, %10, !dbg !76
  %12 = trunc nuw nsw i64 %11 to i8, !dbg !77
  %13 = or disjoint i8 %12, 48, !dbg !77
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 %6, !dbg !78
  store i8 %13, ptr %14, align 1, !dbg !79, !tbaa !80
    #dbg_value(i64 poison, !58, !DIExpression(), !68)
  %15 = add nuw nsw i64 %6, 1, !dbg !81
    #dbg_value(i64 %15, !60, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !68)
  %16 = icmp samesign ult i64 %7, 10, !dbg !82
  br i1 %16, label %19, label %17, !dbg !84

17:                                               ; preds = %5
    #dbg_value(i64 %9, !58, !DIExpression(), !68)
    #dbg_value(i64 %15, !61, !DIExpression(), !71)
    #dbg_value(i64 %15, !60, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !68)
  %18 = icmp eq i64 %15, 20, !dbg !85
  br i1 %18, label %19, label %5, !dbg !86, !llvm.loop !87

19:                                               ; preds = %5, %17
  %20 = phi i64 [ %15, %5 ], [ 20, %17 ], !dbg !91
    #dbg_value(i32 poison, !60, !DIExpression(), !68)
    #dbg_value(i32 0, !63, !DIExpression(), !92)
  %21 = and i64 %6, 4294967295, !dbg !93
  br label %22, !dbg !93

22:                                               ; preds = %19, %30
  %23 = phi i64 [ 0, %19 ], [ %33, %30 ]
    #dbg_value(i64 %23, !63, !DIExpression(), !92)
  %24 = icmp samesign ugt i64 %23, %21, !dbg !94
  br i1 %24, label %30, label %25, !dbg !96

25:                                               ; preds = %22
  %26 = sub nuw nsw i64 %6, %23, !dbg !97
  %27 = and i64 %26, 15, !dbg !98
  %28 = getelementptr inbounds nuw i8, ptr %2, i64 %27, !dbg !99
  %29 = load i8, ptr %28, align 1, !dbg !99, !tbaa !80
  br label %30, !dbg !100

30:                                               ; preds = %25, %22
  %31 = phi i8 [ %29, %25 ], [ 0, %22 ], !dbg !101
  %32 = getelementptr inbounds nuw i8, ptr @buffer, i64 %23, !dbg !102
  store i8 %31, ptr %32, align 1, !dbg !103, !tbaa !80
  %33 = add nuw nsw i64 %23, 1, !dbg !104
    #dbg_value(i64 %33, !63, !DIExpression(), !92)
  %34 = icmp eq i64 %33, 20, !dbg !105
  br i1 %34, label %35, label %22, !dbg !106, !llvm.loop !107

35:                                               ; preds = %30
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !110
  %36 = and i64 %20, 4294967295, !dbg !111
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !112
  store i64 %36, ptr %37, align 8, !dbg !113, !tbaa !114
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !115
  %39 = load i64, ptr %38, align 8, !dbg !115, !tbaa !117
  %40 = and i64 %39, 1, !dbg !118
  %41 = icmp eq i64 %40, 0, !dbg !119
  br i1 %41, label %42, label %45, !dbg !120

42:                                               ; preds = %35
  %43 = load i8, ptr @buffer, align 1, !dbg !121, !tbaa !80
  %44 = icmp eq i8 %43, 45, !dbg !142
  br label %46, !dbg !120

45:                                               ; preds = %35
  store i8 45, ptr @buffer, align 1, !dbg !143, !tbaa !80
  br label %46, !dbg !144

46:                                               ; preds = %42, %45
  %47 = phi i1 [ %44, %42 ], [ true, %45 ], !dbg !121
    #dbg_value(ptr @buffer, !131, !DIExpression(), !145)
    #dbg_value(i64 0, !132, !DIExpression(), !145)
    #dbg_value(i32 1, !133, !DIExpression(), !145)
    #dbg_value(i32 0, !134, !DIExpression(), !145)
    #dbg_value(i1 %47, !134, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !145)
    #dbg_value(i64 poison, !133, !DIExpression(), !145)
    #dbg_value(i64 0, !132, !DIExpression(), !145)
  %48 = zext i1 %47 to i64, !dbg !146
  br label %49, !dbg !146

49:                                               ; preds = %46, %57
  %50 = phi i64 [ %48, %46 ], [ %61, %57 ]
  %51 = phi i64 [ 0, %46 ], [ %60, %57 ]
    #dbg_value(i64 %51, !132, !DIExpression(), !145)
    #dbg_value(i64 %50, !134, !DIExpression(), !145)
  %52 = getelementptr inbounds nuw i8, ptr @buffer, i64 %50, !dbg !147
  %53 = load i8, ptr %52, align 1, !dbg !147, !tbaa !80
  %54 = zext i8 %53 to i32, !dbg !148
  %55 = add nsw i32 %54, -48, !dbg !149
    #dbg_value(i32 %55, !135, !DIExpression(), !150)
  %56 = icmp ugt i32 %55, 9, !dbg !151
    #dbg_value(i64 poison, !132, !DIExpression(), !145)
  br i1 %56, label %63, label %57

57:                                               ; preds = %49
  %58 = mul nsw i64 %51, 10, !dbg !153
  %59 = zext nneg i32 %55 to i64, !dbg !153
  %60 = add nsw i64 %58, %59, !dbg !153
  %61 = add nuw nsw i64 %50, 1, !dbg !154
    #dbg_value(i64 %60, !132, !DIExpression(), !145)
    #dbg_value(i64 %61, !134, !DIExpression(), !145)
  %62 = icmp samesign ult i64 %50, 15, !dbg !155
  br i1 %62, label %49, label %63, !dbg !156, !llvm.loop !157

63:                                               ; preds = %57, %49
  %64 = phi i64 [ %60, %57 ], [ %51, %49 ], !dbg !160
    #dbg_value(i64 poison, !133, !DIExpression(), !145)
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !161
    #dbg_value(i64 %64, !132, !DIExpression(), !145)
  %66 = sub nsw i64 0, %64, !dbg !162
  %67 = select i1 %47, i64 %66, i64 %64, !dbg !162
  store i64 %67, ptr %65, align 8, !dbg !163, !tbaa !114
  ret i32 0, !dbg !164
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!18, !19, !20, !21, !22}
!llvm.ident = !{!23}
!llvm.errno.tbaa = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !15, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "numbers_text.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!8 = !{!0, !9}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "buffer", scope: !2, file: !3, line: 4, type: !11, isLocal: false, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 192, elements: !13)
!12 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!13 = !{!14}
!14 = !DISubrange(count: 24)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !16)
!16 = !{!17}
!17 = !DISubrange(count: 4)
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{i32 7, !"frame-pointer", i32 2}
!22 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!23 = !{!"clang version 22.1.8"}
!24 = !{!25, !25, i64 0}
!25 = !{!"int", !26, i64 0}
!26 = !{!"omnipotent char", !27, i64 0}
!27 = !{!"Simple C/C++ TBAA"}
!28 = distinct !DISubprogram(name: "convert", scope: !3, file: !3, line: 36, type: !29, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !43, keyInstructions: true)
!29 = !DISubroutineType(types: !30)
!30 = !{!31, !32}
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !34)
!34 = !{!35, !38, !39, !40, !41}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !33, file: !6, line: 391, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !37)
!37 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !33, file: !6, line: 391, baseType: !36, size: 64, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !33, file: !6, line: 391, baseType: !36, size: 64, offset: 128)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !33, file: !6, line: 391, baseType: !36, size: 64, offset: 192)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !33, file: !6, line: 392, baseType: !42, size: 256, offset: 256)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 256, elements: !16)
!43 = !{!44}
!44 = !DILocalVariable(name: "ctx", arg: 1, scope: !28, file: !3, line: 36, type: !32)
!45 = distinct !DIAssignID()
!46 = !DILocation(line: 0, scope: !28)
!47 = !DILocation(line: 37, column: 29, scope: !28)
!48 = !{!49, !50, i64 0}
!49 = !{!"args", !50, i64 0, !50, i64 8, !50, i64 16, !50, i64 24, !26, i64 32}
!50 = !{!"long long", !26, i64 0}
!51 = !DILocation(line: 37, column: 31, scope: !28)
!52 = !DILocalVariable(name: "digits", scope: !53, file: !3, line: 8, type: !65)
!53 = distinct !DISubprogram(name: "format", scope: !3, file: !3, line: 6, type: !54, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !57, keyInstructions: true)
!54 = !DISubroutineType(types: !55)
!55 = !{!31, !36, !56}
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!57 = !{!58, !59, !60, !52, !61, !63}
!58 = !DILocalVariable(name: "n", arg: 1, scope: !53, file: !3, line: 6, type: !36)
!59 = !DILocalVariable(name: "to", arg: 2, scope: !53, file: !3, line: 6, type: !56)
!60 = !DILocalVariable(name: "used", scope: !53, file: !3, line: 7, type: !31)
!61 = !DILocalVariable(name: "i", scope: !62, file: !3, line: 9, type: !31)
!62 = distinct !DILexicalBlock(scope: !53, file: !3, line: 9, column: 3)
!63 = !DILocalVariable(name: "i", scope: !64, file: !3, line: 16, type: !31)
!64 = distinct !DILexicalBlock(scope: !53, file: !3, line: 16, column: 3)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 160, elements: !66)
!66 = !{!67}
!67 = !DISubrange(count: 20)
!68 = !DILocation(line: 0, scope: !53, inlinedAt: !69)
!69 = distinct !DILocation(line: 37, column: 17, scope: !28)
!70 = !DILocation(line: 8, column: 3, scope: !53, inlinedAt: !69)
!71 = !DILocation(line: 0, scope: !62, inlinedAt: !69)
!72 = !DILocation(line: 9, column: 3, scope: !62, inlinedAt: !69, atomGroup: 22, atomRank: 1)
!73 = !DILocation(line: 11, column: 7, scope: !74, inlinedAt: !69, atomGroup: 6, atomRank: 2)
!74 = distinct !DILexicalBlock(scope: !75, file: !3, line: 9, column: 32)
!75 = distinct !DILexicalBlock(scope: !62, file: !3, line: 9, column: 3)
!76 = !DILocation(line: 10, column: 25, scope: !74, inlinedAt: !69)
!77 = !DILocation(line: 10, column: 17, scope: !74, inlinedAt: !69, atomGroup: 5, atomRank: 2)
!78 = !DILocation(line: 10, column: 5, scope: !74, inlinedAt: !69)
!79 = !DILocation(line: 10, column: 15, scope: !74, inlinedAt: !69, atomGroup: 5, atomRank: 1)
!80 = !{!26, !26, i64 0}
!81 = !DILocation(line: 9, column: 28, scope: !75, inlinedAt: !69, atomGroup: 10, atomRank: 2)
!82 = !DILocation(line: 13, column: 10, scope: !83, inlinedAt: !69, atomGroup: 8, atomRank: 2)
!83 = distinct !DILexicalBlock(scope: !74, file: !3, line: 13, column: 9)
!84 = !DILocation(line: 13, column: 9, scope: !83, inlinedAt: !69, atomGroup: 8, atomRank: 1)
!85 = !DILocation(line: 9, column: 21, scope: !75, inlinedAt: !69, atomGroup: 3, atomRank: 1)
!86 = !DILocation(line: 9, column: 3, scope: !62, inlinedAt: !69, atomGroup: 4, atomRank: 1)
!87 = distinct !{!87, !88, !89, !90}
!88 = !DILocation(line: 9, column: 3, scope: !62, inlinedAt: !69)
!89 = !DILocation(line: 15, column: 3, scope: !62, inlinedAt: !69)
!90 = !{!"llvm.loop.mustprogress"}
!91 = !DILocation(line: 12, column: 9, scope: !74, inlinedAt: !69, atomGroup: 7, atomRank: 2)
!92 = !DILocation(line: 0, scope: !64, inlinedAt: !69)
!93 = !DILocation(line: 16, column: 3, scope: !64, inlinedAt: !69, atomGroup: 24, atomRank: 1)
!94 = !DILocation(line: 17, column: 15, scope: !95, inlinedAt: !69, atomGroup: 16, atomRank: 2)
!95 = distinct !DILexicalBlock(scope: !64, file: !3, line: 16, column: 3)
!96 = !DILocation(line: 17, column: 13, scope: !95, inlinedAt: !69, atomGroup: 16, atomRank: 1)
!97 = !DILocation(line: 17, column: 41, scope: !95, inlinedAt: !69)
!98 = !DILocation(line: 17, column: 46, scope: !95, inlinedAt: !69)
!99 = !DILocation(line: 17, column: 24, scope: !95, inlinedAt: !69)
!100 = !DILocation(line: 17, column: 13, scope: !95, inlinedAt: !69)
!101 = !DILocation(line: 17, column: 13, scope: !95, inlinedAt: !69, atomGroup: 15, atomRank: 3)
!102 = !DILocation(line: 17, column: 5, scope: !95, inlinedAt: !69)
!103 = !DILocation(line: 17, column: 11, scope: !95, inlinedAt: !69, atomGroup: 15, atomRank: 1)
!104 = !DILocation(line: 16, column: 28, scope: !95, inlinedAt: !69, atomGroup: 17, atomRank: 2)
!105 = !DILocation(line: 16, column: 21, scope: !95, inlinedAt: !69, atomGroup: 13, atomRank: 1)
!106 = !DILocation(line: 16, column: 3, scope: !64, inlinedAt: !69, atomGroup: 14, atomRank: 1)
!107 = distinct !{!107, !108, !109, !90}
!108 = !DILocation(line: 16, column: 3, scope: !64, inlinedAt: !69)
!109 = !DILocation(line: 17, column: 54, scope: !64, inlinedAt: !69)
!110 = !DILocation(line: 19, column: 1, scope: !53, inlinedAt: !69)
!111 = !DILocation(line: 37, column: 17, scope: !28, atomGroup: 1, atomRank: 2)
!112 = !DILocation(line: 37, column: 3, scope: !28)
!113 = !DILocation(line: 37, column: 15, scope: !28, atomGroup: 1, atomRank: 1)
!114 = !{!50, !50, i64 0}
!115 = !DILocation(line: 38, column: 12, scope: !116)
!116 = distinct !DILexicalBlock(scope: !28, file: !3, line: 38, column: 7)
!117 = !{!49, !50, i64 8}
!118 = !DILocation(line: 38, column: 14, scope: !116)
!119 = !DILocation(line: 38, column: 14, scope: !116, atomGroup: 2, atomRank: 2)
!120 = !DILocation(line: 38, column: 14, scope: !116, atomGroup: 2, atomRank: 1)
!121 = !DILocation(line: 23, column: 7, scope: !122, inlinedAt: !141)
!122 = distinct !DILexicalBlock(scope: !123, file: !3, line: 23, column: 7)
!123 = distinct !DISubprogram(name: "parse", scope: !3, file: !3, line: 20, type: !124, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !130, keyInstructions: true)
!124 = !DISubroutineType(types: !125)
!125 = !{!126, !128}
!126 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !127)
!127 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!128 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !129, size: 64)
!129 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!130 = !{!131, !132, !133, !134, !135}
!131 = !DILocalVariable(name: "from", arg: 1, scope: !123, file: !3, line: 20, type: !128)
!132 = !DILocalVariable(name: "n", scope: !123, file: !3, line: 21, type: !126)
!133 = !DILocalVariable(name: "sign", scope: !123, file: !3, line: 22, type: !31)
!134 = !DILocalVariable(name: "i", scope: !123, file: !3, line: 22, type: !31)
!135 = !DILocalVariable(name: "digit", scope: !136, file: !3, line: 28, type: !139)
!136 = distinct !DILexicalBlock(scope: !137, file: !3, line: 27, column: 23)
!137 = distinct !DILexicalBlock(scope: !138, file: !3, line: 27, column: 3)
!138 = distinct !DILexicalBlock(scope: !123, file: !3, line: 27, column: 3)
!139 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !140)
!140 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!141 = distinct !DILocation(line: 40, column: 17, scope: !28)
!142 = !DILocation(line: 23, column: 15, scope: !122, inlinedAt: !141, atomGroup: 4, atomRank: 2)
!143 = !DILocation(line: 39, column: 15, scope: !116, atomGroup: 3, atomRank: 1)
!144 = !DILocation(line: 39, column: 5, scope: !116)
!145 = !DILocation(line: 0, scope: !123, inlinedAt: !141)
!146 = !DILocation(line: 27, column: 3, scope: !138, inlinedAt: !141, atomGroup: 26, atomRank: 1)
!147 = !DILocation(line: 28, column: 21, scope: !136, inlinedAt: !141)
!148 = !DILocation(line: 28, column: 17, scope: !136, inlinedAt: !141)
!149 = !DILocation(line: 28, column: 29, scope: !136, inlinedAt: !141, atomGroup: 9, atomRank: 2)
!150 = !DILocation(line: 0, scope: !136, inlinedAt: !141)
!151 = !DILocation(line: 29, column: 15, scope: !152, inlinedAt: !141, atomGroup: 10, atomRank: 2)
!152 = distinct !DILexicalBlock(scope: !136, file: !3, line: 29, column: 9)
!153 = !DILocation(line: 29, column: 15, scope: !152, inlinedAt: !141, atomGroup: 10, atomRank: 1)
!154 = !DILocation(line: 27, column: 19, scope: !137, inlinedAt: !141, atomGroup: 13, atomRank: 2)
!155 = !DILocation(line: 27, column: 12, scope: !137, inlinedAt: !141, atomGroup: 7, atomRank: 1)
!156 = !DILocation(line: 27, column: 3, scope: !138, inlinedAt: !141, atomGroup: 8, atomRank: 1)
!157 = distinct !{!157, !158, !159, !90}
!158 = !DILocation(line: 27, column: 3, scope: !138, inlinedAt: !141)
!159 = !DILocation(line: 32, column: 3, scope: !138, inlinedAt: !141)
!160 = !DILocation(line: 21, column: 7, scope: !123, inlinedAt: !141, atomGroup: 1, atomRank: 1)
!161 = !DILocation(line: 37, column: 8, scope: !28)
!162 = !DILocation(line: 33, column: 12, scope: !123, inlinedAt: !141, atomGroup: 16, atomRank: 2)
!163 = !DILocation(line: 40, column: 15, scope: !28, atomGroup: 4, atomRank: 1)
!164 = !DILocation(line: 41, column: 3, scope: !28, atomGroup: 5, atomRank: 1)
