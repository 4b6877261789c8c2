; ModuleID = 'run_length.c'
source_filename = "run_length.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.run = type { i8, i8 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@runs = dso_local local_unnamed_addr global [32 x %struct.run] zeroinitializer, align 1, !dbg !18
@used = dso_local local_unnamed_addr global i32 0, align 4, !dbg !29
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @encode], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 3) i32 @encode(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !46 {
    #dbg_value(ptr %0, !60, !DIExpression(), !71)
  %2 = load i32, ptr %0, align 4, !dbg !72, !tbaa !73
  %3 = zext i32 %2 to i64, !dbg !75
  %4 = inttoptr i64 %3 to ptr, !dbg !76
    #dbg_value(ptr %4, !61, !DIExpression(), !71)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !77
  %6 = load i32, ptr %5, align 4, !dbg !78, !tbaa !79
  %7 = zext i32 %6 to i64, !dbg !80
  %8 = inttoptr i64 %7 to ptr, !dbg !81
    #dbg_value(ptr %8, !63, !DIExpression(), !71)
    #dbg_value(i32 0, !64, !DIExpression(), !71)
    #dbg_value(i8 0, !65, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !71)
    #dbg_value(i8 0, !65, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !71)
    #dbg_value(i32 0, !66, !DIExpression(), !82)
  br label %9, !dbg !83

9:                                                ; preds = %1, %30
  %10 = phi i64 [ 0, %1 ], [ %34, %30 ]
  %11 = phi i32 [ 0, %1 ], [ %33, %30 ]
  %12 = phi i8 [ 0, %1 ], [ %32, %30 ]
  %13 = phi i8 [ 0, %1 ], [ %31, %30 ]
    #dbg_value(i32 %11, !64, !DIExpression(), !71)
    #dbg_value(i64 %10, !66, !DIExpression(), !82)
    #dbg_value(i8 %12, !65, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !71)
    #dbg_value(i8 %13, !65, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !71)
  %14 = getelementptr inbounds nuw i8, ptr %4, i64 %10, !dbg !84
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 1, !dbg !86
  %16 = icmp samesign ugt ptr %15, %8, !dbg !87
  br i1 %16, label %36, label %17, !dbg !88

17:                                               ; preds = %9
  %18 = load i8, ptr %14, align 1, !dbg !89, !tbaa !90
    #dbg_value(i8 %18, !68, !DIExpression(), !91)
  %19 = icmp ne i8 %12, 0, !dbg !92
  %20 = icmp eq i8 %18, %13
  %21 = select i1 %19, i1 %20, i1 false, !dbg !94
  br i1 %21, label %22, label %24, !dbg !94

22:                                               ; preds = %17
  %23 = add i8 %12, 1, !dbg !95
    #dbg_value(i8 %23, !65, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !71)
  br label %30, !dbg !97

24:                                               ; preds = %17
  %25 = and i32 %11, 31, !dbg !98
  %26 = zext nneg i32 %25 to i64, !dbg !99
  %27 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %26, !dbg !99
  store i8 %13, ptr %27, align 1, !dbg !100, !tbaa !90
  %28 = getelementptr inbounds nuw i8, ptr %27, i64 1, !dbg !100
  store i8 %12, ptr %28, align 1, !dbg !100, !tbaa !90
  %29 = add i32 %11, 1, !dbg !101
    #dbg_value(i32 %29, !64, !DIExpression(), !71)
    #dbg_value(i8 %18, !65, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !71)
    #dbg_value(i8 1, !65, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !71)
  br label %30, !dbg !102

30:                                               ; preds = %24, %22
  %31 = phi i8 [ %13, %22 ], [ %18, %24 ], !dbg !71
  %32 = phi i8 [ %23, %22 ], [ 1, %24 ], !dbg !91
  %33 = phi i32 [ %11, %22 ], [ %29, %24 ], !dbg !71
    #dbg_value(i32 %33, !64, !DIExpression(), !71)
    #dbg_value(i8 %32, !65, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !71)
    #dbg_value(i8 %31, !65, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !71)
  %34 = add nuw nsw i64 %10, 1, !dbg !103
    #dbg_value(i64 %34, !66, !DIExpression(), !82)
    #dbg_value(i8 %32, !65, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !71)
    #dbg_value(i8 %31, !65, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !71)
  %35 = icmp eq i64 %34, 12, !dbg !104
  br i1 %35, label %36, label %9, !dbg !105, !llvm.loop !106

36:                                               ; preds = %9, %30
  %37 = phi i8 [ %13, %9 ], [ %31, %30 ], !dbg !110
  %38 = phi i8 [ %12, %9 ], [ %32, %30 ], !dbg !71
  %39 = phi i32 [ %11, %9 ], [ %33, %30 ], !dbg !111
  %40 = and i32 %39, 31, !dbg !112
  %41 = zext nneg i32 %40 to i64, !dbg !113
  %42 = getelementptr inbounds nuw %struct.run, ptr @runs, i64 %41, !dbg !113
  store i8 %37, ptr %42, align 1, !dbg !114, !tbaa !90
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 1, !dbg !114
  store i8 %38, ptr %43, align 1, !dbg !114, !tbaa !90
  store i32 %39, ptr @used, align 4, !dbg !115, !tbaa !42
  %44 = icmp ugt i32 %39, 9, !dbg !116
  %45 = select i1 %44, i32 1, i32 2, !dbg !117
  ret i32 %45, !dbg !118
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!36, !37, !38, !39, !40}
!llvm.ident = !{!41}
!llvm.errno.tbaa = !{!42}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !32, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "run_length.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13}
!9 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!10 = !DIEnumerator(name: "XDP_DROP", value: 1)
!11 = !DIEnumerator(name: "XDP_PASS", value: 2)
!12 = !DIEnumerator(name: "XDP_TX", value: 3)
!13 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!14 = !{!15, !16}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!17 = !{!0, !18, !29}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "runs", scope: !2, file: !3, line: 7, type: !20, isLocal: false, isDefinition: true)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 512, elements: !27)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "run", file: !3, line: 4, size: 16, elements: !22)
!22 = !{!23, !26}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "byte", scope: !21, file: !3, line: 5, baseType: !24, size: 8)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !25)
!25 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !21, file: !3, line: 5, baseType: !24, size: 8, offset: 8)
!27 = !{!28}
!28 = !DISubrange(count: 32)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "used", scope: !2, file: !3, line: 8, type: !31, isLocal: false, isDefinition: true)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 32, elements: !34)
!33 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!34 = !{!35}
!35 = !DISubrange(count: 4)
!36 = !{i32 7, !"Dwarf Version", i32 5}
!37 = !{i32 2, !"Debug Info Version", i32 3}
!38 = !{i32 1, !"wchar_size", i32 4}
!39 = !{i32 7, !"frame-pointer", i32 2}
!40 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!41 = !{!"clang version 22.1.8"}
!42 = !{!43, !43, i64 0}
!43 = !{!"int", !44, i64 0}
!44 = !{!"omnipotent char", !45, i64 0}
!45 = !{!"Simple C/C++ TBAA"}
!46 = distinct !DISubprogram(name: "encode", scope: !3, file: !3, line: 10, type: !47, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !59, keyInstructions: true)
!47 = !DISubroutineType(types: !48)
!48 = !{!49, !50}
!49 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !52)
!52 = !{!53, !54, !55, !56, !57, !58}
!53 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !51, file: !6, line: 205, baseType: !31, size: 32)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !51, file: !6, line: 205, baseType: !31, size: 32, offset: 32)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !51, file: !6, line: 205, baseType: !31, size: 32, offset: 64)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !51, file: !6, line: 205, baseType: !31, size: 32, offset: 96)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !51, file: !6, line: 205, baseType: !31, size: 32, offset: 128)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !51, file: !6, line: 206, baseType: !31, size: 32, offset: 160)
!59 = !{!60, !61, !63, !64, !65, !66, !68}
!60 = !DILocalVariable(name: "ctx", arg: 1, scope: !46, file: !3, line: 10, type: !50)
!61 = !DILocalVariable(name: "at", scope: !46, file: !3, line: 11, type: !62)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!63 = !DILocalVariable(name: "end", scope: !46, file: !3, line: 12, type: !15)
!64 = !DILocalVariable(name: "n", scope: !46, file: !3, line: 13, type: !31)
!65 = !DILocalVariable(name: "run", scope: !46, file: !3, line: 14, type: !21)
!66 = !DILocalVariable(name: "i", scope: !67, file: !3, line: 15, type: !49)
!67 = distinct !DILexicalBlock(scope: !46, file: !3, line: 15, column: 3)
!68 = !DILocalVariable(name: "byte", scope: !69, file: !3, line: 18, type: !24)
!69 = distinct !DILexicalBlock(scope: !70, file: !3, line: 15, column: 32)
!70 = distinct !DILexicalBlock(scope: !67, file: !3, line: 15, column: 3)
!71 = !DILocation(line: 0, scope: !46)
!72 = !DILocation(line: 11, column: 31, scope: !46, atomGroup: 1, atomRank: 4)
!73 = !{!74, !43, i64 0}
!74 = !{!"xdp_md", !43, i64 0, !43, i64 4, !43, i64 8, !43, i64 12, !43, i64 16, !43, i64 20}
!75 = !DILocation(line: 11, column: 20, scope: !46, atomGroup: 1, atomRank: 3)
!76 = !DILocation(line: 11, column: 12, scope: !46, atomGroup: 1, atomRank: 2)
!77 = !DILocation(line: 12, column: 34, scope: !46)
!78 = !DILocation(line: 12, column: 34, scope: !46, atomGroup: 2, atomRank: 4)
!79 = !{!74, !43, i64 4}
!80 = !DILocation(line: 12, column: 23, scope: !46, atomGroup: 2, atomRank: 3)
!81 = !DILocation(line: 12, column: 15, scope: !46, atomGroup: 2, atomRank: 2)
!82 = !DILocation(line: 0, scope: !67)
!83 = !DILocation(line: 15, column: 3, scope: !67, atomGroup: 26, atomRank: 1)
!84 = !DILocation(line: 16, column: 21, scope: !85)
!85 = distinct !DILexicalBlock(scope: !69, file: !3, line: 16, column: 9)
!86 = !DILocation(line: 16, column: 25, scope: !85)
!87 = !DILocation(line: 16, column: 30, scope: !85, atomGroup: 8, atomRank: 2)
!88 = !DILocation(line: 16, column: 30, scope: !85, atomGroup: 8, atomRank: 1)
!89 = !DILocation(line: 18, column: 15, scope: !69, atomGroup: 10, atomRank: 2)
!90 = !{!44, !44, i64 0}
!91 = !DILocation(line: 0, scope: !69)
!92 = !DILocation(line: 19, column: 9, scope: !93, atomGroup: 11, atomRank: 2)
!93 = distinct !DILexicalBlock(scope: !69, file: !3, line: 19, column: 9)
!94 = !DILocation(line: 19, column: 19, scope: !93, atomGroup: 11, atomRank: 1)
!95 = !DILocation(line: 20, column: 16, scope: !96, atomGroup: 13, atomRank: 2)
!96 = distinct !DILexicalBlock(scope: !93, file: !3, line: 19, column: 40)
!97 = !DILocation(line: 21, column: 7, scope: !96, atomGroup: 14, atomRank: 1)
!98 = !DILocation(line: 23, column: 12, scope: !69)
!99 = !DILocation(line: 23, column: 5, scope: !69)
!100 = !DILocation(line: 23, column: 20, scope: !69, atomGroup: 15, atomRank: 1)
!101 = !DILocation(line: 24, column: 6, scope: !69, atomGroup: 16, atomRank: 2)
!102 = !DILocation(line: 27, column: 3, scope: !70)
!103 = !DILocation(line: 15, column: 28, scope: !70, atomGroup: 19, atomRank: 2)
!104 = !DILocation(line: 15, column: 21, scope: !70, atomGroup: 6, atomRank: 1)
!105 = !DILocation(line: 15, column: 3, scope: !67, atomGroup: 7, atomRank: 1)
!106 = distinct !{!106, !107, !108, !109}
!107 = !DILocation(line: 15, column: 3, scope: !67)
!108 = !DILocation(line: 27, column: 3, scope: !67)
!109 = !{!"llvm.loop.mustprogress"}
!110 = !DILocation(line: 14, column: 14, scope: !46, atomGroup: 4, atomRank: 1)
!111 = !DILocation(line: 13, column: 7, scope: !46, atomGroup: 3, atomRank: 1)
!112 = !DILocation(line: 28, column: 10, scope: !46)
!113 = !DILocation(line: 28, column: 3, scope: !46)
!114 = !DILocation(line: 28, column: 18, scope: !46, atomGroup: 21, atomRank: 1)
!115 = !DILocation(line: 29, column: 8, scope: !46, atomGroup: 22, atomRank: 1)
!116 = !DILocation(line: 30, column: 12, scope: !46)
!117 = !DILocation(line: 30, column: 10, scope: !46, atomGroup: 24, atomRank: 2)
!118 = !DILocation(line: 30, column: 3, scope: !46, atomGroup: 24, atomRank: 1)
