; ModuleID = 'tokenise.c'
source_filename = "tokenise.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.word = type { i8, i8 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@text = dso_local local_unnamed_addr global [48 x i8] c"mount  -t tmpfs none /tmp/some/where -o size=1m\00", align 1, !dbg !5
@words = dso_local local_unnamed_addr global [8 x %struct.word] zeroinitializer, align 1, !dbg !11
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @split], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 256) i32 @split(ptr noundef captures(none) %0) #0 section "syscall" !dbg !36 {
    #dbg_value(ptr %0, !52, !DIExpression(), !70)
    #dbg_value(i32 0, !53, !DIExpression(), !70)
    #dbg_value(i32 0, !56, !DIExpression(), !70)
    #dbg_value(i8 0, !57, !DIExpression(), !70)
  %2 = load i64, ptr %0, align 8, !dbg !71, !tbaa !73
  %3 = and i64 %2, 1, !dbg !76
  %4 = icmp eq i64 %3, 0, !dbg !77
  br i1 %4, label %10, label %5, !dbg !78

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !79
  %7 = load i64, ptr %6, align 8, !dbg !79, !tbaa !80
  %8 = and i64 %7, 31, !dbg !81
  %9 = getelementptr inbounds nuw i8, ptr @text, i64 %8, !dbg !82
  store i8 32, ptr %9, align 1, !dbg !83, !tbaa !84
  br label %10, !dbg !82

10:                                               ; preds = %5, %1
  br label %11, !dbg !85

11:                                               ; preds = %10, %35
  %12 = phi i64 [ %39, %35 ], [ 0, %10 ]
  %13 = phi i32 [ %37, %35 ], [ 0, %10 ]
  %14 = phi i32 [ %38, %35 ], [ 0, %10 ]
  %15 = phi i1 [ %36, %35 ], [ false, %10 ]
    #dbg_value(i32 %13, !53, !DIExpression(), !70)
    #dbg_value(i32 %14, !56, !DIExpression(), !70)
    #dbg_value(i64 %12, !60, !DIExpression(), !86)
  %16 = getelementptr inbounds nuw i8, ptr @text, i64 %12, !dbg !87
  %17 = load i8, ptr %16, align 1, !dbg !88, !tbaa !84
    #dbg_value(i8 %17, !62, !DIExpression(), !89)
  switch i8 %17, label %29 [
    i8 32, label %18
    i8 9, label %18
    i8 0, label %18
  ], !dbg !90

18:                                               ; preds = %11, %11, %11
    #dbg_value(i1 true, !65, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !89)
  br i1 %15, label %19, label %32, !dbg !91

19:                                               ; preds = %18
  %20 = and i32 %13, 7, !dbg !92
  %21 = zext nneg i32 %20 to i64, !dbg !93
  %22 = getelementptr inbounds nuw %struct.word, ptr @words, i64 %21, !dbg !94
    #dbg_value(ptr %22, !66, !DIExpression(), !95)
  %23 = trunc nuw nsw i32 %14 to i8, !dbg !96
  store i8 %23, ptr %22, align 1, !dbg !97, !tbaa !98
  %24 = trunc nuw nsw i64 %12 to i32, !dbg !100
  %25 = sub nsw i32 %24, %14, !dbg !100
  %26 = trunc nsw i32 %25 to i8, !dbg !101
  %27 = getelementptr inbounds nuw i8, ptr %22, i64 1, !dbg !102
  store i8 %26, ptr %27, align 1, !dbg !103, !tbaa !104
  %28 = add i32 %13, 1, !dbg !105
    #dbg_value(i32 %28, !53, !DIExpression(), !70)
  br label %32, !dbg !106

29:                                               ; preds = %11
    #dbg_value(i1 false, !65, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !89)
  br i1 %15, label %35, label %30, !dbg !107

30:                                               ; preds = %29
    #dbg_value(i64 %12, !56, !DIExpression(), !70)
  %31 = trunc nuw nsw i64 %12 to i32, !dbg !109
  br label %35, !dbg !109

32:                                               ; preds = %18, %19
  %33 = phi i32 [ %28, %19 ], [ %13, %18 ], !dbg !70
    #dbg_value(i32 %33, !53, !DIExpression(), !70)
    #dbg_value(i32 %14, !56, !DIExpression(), !70)
    #dbg_value(i1 true, !57, !DIExpression(DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !70)
  %34 = icmp eq i8 %17, 0, !dbg !111
  br i1 %34, label %41, label %35

35:                                               ; preds = %30, %29, %32
  %36 = phi i1 [ false, %32 ], [ true, %29 ], [ true, %30 ]
  %37 = phi i32 [ %33, %32 ], [ %13, %29 ], [ %13, %30 ]
  %38 = phi i32 [ %14, %32 ], [ %14, %29 ], [ %31, %30 ]
  %39 = add nuw nsw i64 %12, 1, !dbg !113
    #dbg_value(i32 %37, !53, !DIExpression(), !70)
    #dbg_value(i32 %38, !56, !DIExpression(), !70)
    #dbg_value(i8 poison, !57, !DIExpression(), !70)
    #dbg_value(i64 %39, !60, !DIExpression(), !86)
  %40 = icmp eq i64 %39, 14, !dbg !114
  br i1 %40, label %41, label %11, !dbg !115, !llvm.loop !116

41:                                               ; preds = %35, %32
  %42 = phi i32 [ %33, %32 ], [ %37, %35 ], !dbg !70
    #dbg_value(i32 %42, !53, !DIExpression(), !70)
  %43 = zext i32 %42 to i64, !dbg !119
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !120
  store i64 %43, ptr %44, align 8, !dbg !121, !tbaa !122
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !123
  %46 = load i64, ptr %45, align 8, !dbg !123, !tbaa !124
  %47 = and i64 %46, 7, !dbg !125
  %48 = getelementptr inbounds nuw %struct.word, ptr @words, i64 %47, !dbg !126
  %49 = getelementptr inbounds nuw i8, ptr %48, i64 1, !dbg !127
  %50 = load i8, ptr %49, align 1, !dbg !128, !tbaa !104
  %51 = zext i8 %50 to i32, !dbg !129
  ret i32 %51, !dbg !130
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!26, !27, !28, !29, !30}
!llvm.ident = !{!31}
!llvm.errno.tbaa = !{!32}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !18, line: 395, type: !23, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tokenise.c", directory: ".")
!4 = !{!0, !5, !11}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "text", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 384, elements: !9)
!8 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!9 = !{!10}
!10 = !DISubrange(count: 48)
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "words", scope: !2, file: !3, line: 8, type: !13, isLocal: false, isDefinition: true)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 128, elements: !21)
!14 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "word", file: !3, line: 5, size: 16, elements: !15)
!15 = !{!16, !20}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !14, file: !3, line: 6, baseType: !17, size: 8)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !18, line: 5, baseType: !19)
!18 = !DIFile(filename: "./bpf.h", directory: ".")
!19 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !14, file: !3, line: 6, baseType: !17, size: 8, offset: 8)
!21 = !{!22}
!22 = !DISubrange(count: 8)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 32, elements: !24)
!24 = !{!25}
!25 = !DISubrange(count: 4)
!26 = !{i32 7, !"Dwarf Version", i32 5}
!27 = !{i32 2, !"Debug Info Version", i32 3}
!28 = !{i32 1, !"wchar_size", i32 4}
!29 = !{i32 7, !"frame-pointer", i32 2}
!30 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!31 = !{!"clang version 22.1.8"}
!32 = !{!33, !33, i64 0}
!33 = !{!"int", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = distinct !DISubprogram(name: "split", scope: !3, file: !3, line: 10, type: !37, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !51, keyInstructions: true)
!37 = !DISubroutineType(types: !38)
!38 = !{!39, !40}
!39 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !18, line: 390, size: 512, elements: !42)
!42 = !{!43, !46, !47, !48, !49}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !41, file: !18, line: 391, baseType: !44, size: 64)
!44 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !18, line: 8, baseType: !45)
!45 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !41, file: !18, line: 391, baseType: !44, size: 64, offset: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !41, file: !18, line: 391, baseType: !44, size: 64, offset: 128)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !41, file: !18, line: 391, baseType: !44, size: 64, offset: 192)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !41, file: !18, line: 392, baseType: !50, size: 256, offset: 256)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 256, elements: !24)
!51 = !{!52, !53, !56, !57, !60, !62, !65, !66}
!52 = !DILocalVariable(name: "ctx", arg: 1, scope: !36, file: !3, line: 10, type: !40)
!53 = !DILocalVariable(name: "count", scope: !36, file: !3, line: 11, type: !54)
!54 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !18, line: 7, baseType: !55)
!55 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!56 = !DILocalVariable(name: "start", scope: !36, file: !3, line: 11, type: !54)
!57 = !DILocalVariable(name: "inside", scope: !36, file: !3, line: 12, type: !58)
!58 = !DIDerivedType(tag: DW_TAG_typedef, name: "bool", file: !18, line: 13, baseType: !59)
!59 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!60 = !DILocalVariable(name: "i", scope: !61, file: !3, line: 15, type: !54)
!61 = distinct !DILexicalBlock(scope: !36, file: !3, line: 15, column: 3)
!62 = !DILocalVariable(name: "c", scope: !63, file: !3, line: 16, type: !8)
!63 = distinct !DILexicalBlock(scope: !64, file: !3, line: 15, column: 32)
!64 = distinct !DILexicalBlock(scope: !61, file: !3, line: 15, column: 3)
!65 = !DILocalVariable(name: "blank", scope: !63, file: !3, line: 17, type: !58)
!66 = !DILocalVariable(name: "word", scope: !67, file: !3, line: 19, type: !69)
!67 = distinct !DILexicalBlock(scope: !68, file: !3, line: 18, column: 26)
!68 = distinct !DILexicalBlock(scope: !63, file: !3, line: 18, column: 9)
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!70 = !DILocation(line: 0, scope: !36)
!71 = !DILocation(line: 13, column: 12, scope: !72)
!72 = distinct !DILexicalBlock(scope: !36, file: !3, line: 13, column: 7)
!73 = !{!74, !75, i64 0}
!74 = !{!"args", !75, i64 0, !75, i64 8, !75, i64 16, !75, i64 24, !34, i64 32}
!75 = !{!"long long", !34, i64 0}
!76 = !DILocation(line: 13, column: 14, scope: !72)
!77 = !DILocation(line: 13, column: 14, scope: !72, atomGroup: 4, atomRank: 2)
!78 = !DILocation(line: 13, column: 14, scope: !72, atomGroup: 4, atomRank: 1)
!79 = !DILocation(line: 14, column: 15, scope: !72)
!80 = !{!74, !75, i64 8}
!81 = !DILocation(line: 14, column: 17, scope: !72)
!82 = !DILocation(line: 14, column: 5, scope: !72)
!83 = !DILocation(line: 14, column: 23, scope: !72, atomGroup: 5, atomRank: 1)
!84 = !{!34, !34, i64 0}
!85 = !DILocation(line: 15, column: 3, scope: !61)
!86 = !DILocation(line: 0, scope: !61)
!87 = !DILocation(line: 16, column: 14, scope: !63)
!88 = !DILocation(line: 16, column: 14, scope: !63, atomGroup: 9, atomRank: 2)
!89 = !DILocation(line: 0, scope: !63)
!90 = !DILocation(line: 17, column: 27, scope: !63, atomGroup: 11, atomRank: 1)
!91 = !DILocation(line: 18, column: 16, scope: !68, atomGroup: 13, atomRank: 1)
!92 = !DILocation(line: 19, column: 40, scope: !67)
!93 = !DILocation(line: 19, column: 28, scope: !67)
!94 = !DILocation(line: 19, column: 28, scope: !67, atomGroup: 15, atomRank: 2)
!95 = !DILocation(line: 0, scope: !67)
!96 = !DILocation(line: 20, column: 21, scope: !67, atomGroup: 16, atomRank: 2)
!97 = !DILocation(line: 20, column: 19, scope: !67, atomGroup: 16, atomRank: 1)
!98 = !{!99, !34, i64 0}
!99 = !{!"word", !34, i64 0, !34, i64 1}
!100 = !DILocation(line: 21, column: 24, scope: !67, atomGroup: 17, atomRank: 3)
!101 = !DILocation(line: 21, column: 22, scope: !67, atomGroup: 17, atomRank: 2)
!102 = !DILocation(line: 21, column: 13, scope: !67)
!103 = !DILocation(line: 21, column: 20, scope: !67, atomGroup: 17, atomRank: 1)
!104 = !{!99, !34, i64 1}
!105 = !DILocation(line: 22, column: 12, scope: !67, atomGroup: 18, atomRank: 2)
!106 = !DILocation(line: 23, column: 5, scope: !67)
!107 = !DILocation(line: 23, column: 24, scope: !108, atomGroup: 19, atomRank: 1)
!108 = distinct !DILexicalBlock(scope: !68, file: !3, line: 23, column: 16)
!109 = !DILocation(line: 25, column: 5, scope: !110)
!110 = distinct !DILexicalBlock(scope: !108, file: !3, line: 23, column: 35)
!111 = !DILocation(line: 27, column: 10, scope: !112, atomGroup: 23, atomRank: 2)
!112 = distinct !DILexicalBlock(scope: !63, file: !3, line: 27, column: 9)
!113 = !DILocation(line: 15, column: 28, scope: !64, atomGroup: 25, atomRank: 2)
!114 = !DILocation(line: 15, column: 21, scope: !64, atomGroup: 7, atomRank: 1)
!115 = !DILocation(line: 15, column: 3, scope: !61, atomGroup: 8, atomRank: 1)
!116 = distinct !{!116, !85, !117, !118}
!117 = !DILocation(line: 29, column: 3, scope: !61)
!118 = !{!"llvm.loop.mustprogress"}
!119 = !DILocation(line: 30, column: 17, scope: !36, atomGroup: 27, atomRank: 2)
!120 = !DILocation(line: 30, column: 8, scope: !36)
!121 = !DILocation(line: 30, column: 15, scope: !36, atomGroup: 27, atomRank: 1)
!122 = !{!75, !75, i64 0}
!123 = !DILocation(line: 31, column: 21, scope: !36)
!124 = !{!74, !75, i64 16}
!125 = !DILocation(line: 31, column: 23, scope: !36)
!126 = !DILocation(line: 31, column: 10, scope: !36)
!127 = !DILocation(line: 31, column: 28, scope: !36)
!128 = !DILocation(line: 31, column: 28, scope: !36, atomGroup: 29, atomRank: 3)
!129 = !DILocation(line: 31, column: 10, scope: !36, atomGroup: 29, atomRank: 2)
!130 = !DILocation(line: 31, column: 3, scope: !36, atomGroup: 29, atomRank: 1)
