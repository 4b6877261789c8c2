; ModuleID = 'hex_dump.c'
source_filename = "hex_dump.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@line = dso_local local_unnamed_addr global [80 x i8] zeroinitializer, align 1, !dbg !18
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @dump], section "llvm.metadata"

; Function Attrs: nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 3) i32 @dump(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !37 {
    #dbg_value(ptr poison, !64, !DIExpression(), !72)
    #dbg_value(ptr %0, !52, !DIExpression(), !74)
  %2 = load i32, ptr %0, align 4, !dbg !75, !tbaa !76
  %3 = zext i32 %2 to i64, !dbg !78
  %4 = inttoptr i64 %3 to ptr, !dbg !79
    #dbg_value(ptr %4, !53, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !74)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !80
  %6 = load i32, ptr %5, align 4, !dbg !75, !tbaa !81
  %7 = zext i32 %6 to i64, !dbg !78
  %8 = inttoptr i64 %7 to ptr, !dbg !79
    #dbg_value(ptr %8, !53, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !74)
    #dbg_value(ptr undef, !64, !DIExpression(), !72)
    #dbg_value(i32 16, !70, !DIExpression(), !72)
    #dbg_value(ptr %4, !71, !DIExpression(), !72)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 16, !dbg !82
  %10 = icmp samesign ugt ptr %9, %8, !dbg !84
    #dbg_value(ptr %9, !53, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !74)
    #dbg_value(ptr %4, !58, !DIExpression(), !74)
  %11 = icmp eq i32 %2, 0
  %12 = or i1 %11, %10, !dbg !85
  br i1 %12, label %45, label %14, !dbg !85

13:                                               ; preds = %14
  store i8 124, ptr getelementptr inbounds nuw (i8, ptr @line, i64 49), align 1, !dbg !86, !tbaa !87
  store i8 124, ptr getelementptr inbounds nuw (i8, ptr @line, i64 48), align 1, !dbg !88, !tbaa !87
  store i8 124, ptr getelementptr inbounds nuw (i8, ptr @line, i64 66), align 1, !dbg !89, !tbaa !87
  br label %45, !dbg !90

14:                                               ; preds = %1, %14
  %15 = phi i64 [ %43, %14 ], [ 0, %1 ]
    #dbg_value(i64 %15, !62, !DIExpression(), !91)
  %16 = getelementptr inbounds nuw i8, ptr %4, i64 %15, !dbg !92
  %17 = load i8, ptr %16, align 1, !dbg !92, !tbaa !87
  %18 = lshr i8 %17, 4, !dbg !95
    #dbg_value(i8 %18, !96, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !101)
  %19 = icmp ult i8 %17, -96, !dbg !103
  %20 = or disjoint i8 %18, 48, !dbg !104
  %21 = add nuw nsw i8 %18, 87, !dbg !104
  %22 = select i1 %19, i8 %20, i8 %21, !dbg !104
  %23 = mul nuw nsw i64 %15, 3, !dbg !105
  %24 = getelementptr inbounds nuw i8, ptr @line, i64 %23, !dbg !106
  store i8 %22, ptr %24, align 1, !dbg !107, !tbaa !87
  %25 = load i8, ptr %16, align 1, !dbg !108, !tbaa !87
  %26 = and i8 %25, 15, !dbg !109
    #dbg_value(i8 %26, !96, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !110)
  %27 = icmp samesign ult i8 %26, 10, !dbg !112
  %28 = or disjoint i8 %26, 48, !dbg !113
  %29 = add nuw nsw i8 %26, 87, !dbg !113
  %30 = select i1 %27, i8 %28, i8 %29, !dbg !113
  %31 = getelementptr inbounds nuw i8, ptr %24, i64 1, !dbg !114
  store i8 %30, ptr %31, align 1, !dbg !115, !tbaa !87
  %32 = icmp eq i64 %15, 7, !dbg !116
  %33 = select i1 %32, i8 45, i8 32, !dbg !117
  %34 = getelementptr inbounds nuw i8, ptr %24, i64 2, !dbg !118
  store i8 %33, ptr %34, align 1, !dbg !119, !tbaa !87
  %35 = load i8, ptr %16, align 1, !dbg !120, !tbaa !87
  %36 = icmp ugt i8 %35, 31, !dbg !121
  %37 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %36)
  %38 = icmp ult i8 %35, 127
  %39 = select i1 %37, i1 %38, i1 false, !dbg !122
  %40 = select i1 %39, i8 %35, i8 46, !dbg !122
  %41 = getelementptr inbounds nuw i8, ptr @line, i64 %15, !dbg !123
  %42 = getelementptr inbounds nuw i8, ptr %41, i64 50, !dbg !123
  store i8 %40, ptr %42, align 1, !dbg !124, !tbaa !87
  %43 = add nuw nsw i64 %15, 1, !dbg !125
    #dbg_value(i64 %43, !62, !DIExpression(), !91)
  %44 = icmp eq i64 %43, 16, !dbg !126
  br i1 %44, label %13, label %14, !dbg !127, !llvm.loop !128

45:                                               ; preds = %1, %13
  %46 = phi i32 [ 2, %13 ], [ 1, %1 ], !dbg !74
  ret i32 %46, !dbg !132
}

; Function Attrs: nounwind memory(none)
declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1) #1

attributes #0 = { nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!27, !28, !29, !30, !31}
!llvm.ident = !{!32}
!llvm.errno.tbaa = !{!33}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !24, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hex_dump.c", directory: ".")
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
!17 = !{!0, !18}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "line", scope: !2, file: !3, line: 4, type: !20, isLocal: false, isDefinition: true)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 640, elements: !22)
!21 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!22 = !{!23}
!23 = !DISubrange(count: 80)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 32, elements: !25)
!25 = !{!26}
!26 = !DISubrange(count: 4)
!27 = !{i32 7, !"Dwarf Version", i32 5}
!28 = !{i32 2, !"Debug Info Version", i32 3}
!29 = !{i32 1, !"wchar_size", i32 4}
!30 = !{i32 7, !"frame-pointer", i32 2}
!31 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!32 = !{!"clang version 22.1.8"}
!33 = !{!34, !34, i64 0}
!34 = !{!"int", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = distinct !DISubprogram(name: "dump", scope: !3, file: !3, line: 8, type: !38, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !51, keyInstructions: true)
!38 = !DISubroutineType(types: !39)
!39 = !{!40, !41}
!40 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !43)
!43 = !{!44, !46, !47, !48, !49, !50}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !42, file: !6, line: 205, baseType: !45, size: 32)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !42, file: !6, line: 205, baseType: !45, size: 32, offset: 32)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !42, file: !6, line: 205, baseType: !45, size: 32, offset: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !42, file: !6, line: 205, baseType: !45, size: 32, offset: 96)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !42, file: !6, line: 205, baseType: !45, size: 32, offset: 128)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !42, file: !6, line: 206, baseType: !45, size: 32, offset: 160)
!51 = !{!52, !53, !58, !62}
!52 = !DILocalVariable(name: "ctx", arg: 1, scope: !37, file: !3, line: 8, type: !41)
!53 = !DILocalVariable(name: "c", scope: !37, file: !3, line: 9, type: !54)
!54 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !55)
!55 = !{!56, !57}
!56 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !54, file: !6, line: 370, baseType: !15, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !54, file: !6, line: 370, baseType: !15, size: 64, offset: 64)
!58 = !DILocalVariable(name: "bytes", scope: !37, file: !3, line: 10, type: !59)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !61)
!61 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!62 = !DILocalVariable(name: "i", scope: !63, file: !3, line: 13, type: !40)
!63 = distinct !DILexicalBlock(scope: !37, file: !3, line: 13, column: 3)
!64 = !DILocalVariable(name: "c", arg: 1, scope: !65, file: !6, line: 373, type: !68)
!65 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !66, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69, keyInstructions: true)
!66 = !DISubroutineType(types: !67)
!67 = !{!15, !68, !45}
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!69 = !{!64, !70, !71}
!70 = !DILocalVariable(name: "size", arg: 2, scope: !65, file: !6, line: 373, type: !45)
!71 = !DILocalVariable(name: "at", scope: !65, file: !6, line: 374, type: !15)
!72 = !DILocation(line: 0, scope: !65, inlinedAt: !73)
!73 = distinct !DILocation(line: 10, column: 15, scope: !37)
!74 = !DILocation(line: 0, scope: !37)
!75 = !DILocation(line: 9, column: 21, scope: !37, atomGroup: 1, atomRank: 4)
!76 = !{!77, !34, i64 0}
!77 = !{!"xdp_md", !34, i64 0, !34, i64 4, !34, i64 8, !34, i64 12, !34, i64 16, !34, i64 20}
!78 = !DILocation(line: 9, column: 21, scope: !37, atomGroup: 1, atomRank: 3)
!79 = !DILocation(line: 9, column: 21, scope: !37, atomGroup: 1, atomRank: 2)
!80 = !DILocation(line: 9, column: 21, scope: !37)
!81 = !{!77, !34, i64 4}
!82 = !DILocation(line: 375, column: 10, scope: !83, inlinedAt: !73)
!83 = distinct !DILexicalBlock(scope: !65, file: !6, line: 375, column: 7)
!84 = !DILocation(line: 375, column: 17, scope: !83, inlinedAt: !73, atomGroup: 2, atomRank: 2)
!85 = !DILocation(line: 375, column: 17, scope: !83, inlinedAt: !73, atomGroup: 2, atomRank: 1)
!86 = !DILocation(line: 19, column: 23, scope: !37, atomGroup: 17, atomRank: 1)
!87 = !{!35, !35, i64 0}
!88 = !DILocation(line: 19, column: 12, scope: !37, atomGroup: 16, atomRank: 1)
!89 = !DILocation(line: 20, column: 12, scope: !37, atomGroup: 18, atomRank: 1)
!90 = !DILocation(line: 21, column: 3, scope: !37, atomGroup: 19, atomRank: 1)
!91 = !DILocation(line: 0, scope: !63)
!92 = !DILocation(line: 14, column: 25, scope: !93)
!93 = distinct !DILexicalBlock(scope: !94, file: !3, line: 13, column: 32)
!94 = distinct !DILexicalBlock(scope: !63, file: !3, line: 13, column: 3)
!95 = !DILocation(line: 14, column: 34, scope: !93)
!96 = !DILocalVariable(name: "x", arg: 1, scope: !97, file: !3, line: 6, type: !45)
!97 = distinct !DISubprogram(name: "digit", scope: !3, file: !3, line: 6, type: !98, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100, keyInstructions: true)
!98 = !DISubroutineType(types: !99)
!99 = !{!21, !45}
!100 = !{!96}
!101 = !DILocation(line: 0, scope: !97, inlinedAt: !102)
!102 = distinct !DILocation(line: 14, column: 19, scope: !93)
!103 = !DILocation(line: 6, column: 37, scope: !97, inlinedAt: !102, atomGroup: 2, atomRank: 2)
!104 = !DILocation(line: 6, column: 35, scope: !97, inlinedAt: !102, atomGroup: 2, atomRank: 1)
!105 = !DILocation(line: 14, column: 12, scope: !93)
!106 = !DILocation(line: 14, column: 5, scope: !93)
!107 = !DILocation(line: 14, column: 17, scope: !93, atomGroup: 8, atomRank: 1)
!108 = !DILocation(line: 15, column: 29, scope: !93)
!109 = !DILocation(line: 15, column: 38, scope: !93)
!110 = !DILocation(line: 0, scope: !97, inlinedAt: !111)
!111 = distinct !DILocation(line: 15, column: 23, scope: !93)
!112 = !DILocation(line: 6, column: 37, scope: !97, inlinedAt: !111, atomGroup: 2, atomRank: 2)
!113 = !DILocation(line: 6, column: 35, scope: !97, inlinedAt: !111, atomGroup: 2, atomRank: 1)
!114 = !DILocation(line: 15, column: 5, scope: !93)
!115 = !DILocation(line: 15, column: 21, scope: !93, atomGroup: 9, atomRank: 1)
!116 = !DILocation(line: 16, column: 25, scope: !93)
!117 = !DILocation(line: 16, column: 23, scope: !93, atomGroup: 10, atomRank: 3)
!118 = !DILocation(line: 16, column: 5, scope: !93)
!119 = !DILocation(line: 16, column: 21, scope: !93, atomGroup: 10, atomRank: 1)
!120 = !DILocation(line: 17, column: 20, scope: !93)
!121 = !DILocation(line: 17, column: 29, scope: !93, atomGroup: 12, atomRank: 2)
!122 = !DILocation(line: 17, column: 35, scope: !93, atomGroup: 12, atomRank: 1)
!123 = !DILocation(line: 17, column: 5, scope: !93)
!124 = !DILocation(line: 17, column: 18, scope: !93, atomGroup: 11, atomRank: 1)
!125 = !DILocation(line: 13, column: 28, scope: !94, atomGroup: 14, atomRank: 2)
!126 = !DILocation(line: 13, column: 21, scope: !94, atomGroup: 6, atomRank: 1)
!127 = !DILocation(line: 13, column: 3, scope: !63, atomGroup: 7, atomRank: 1)
!128 = distinct !{!128, !129, !130, !131}
!129 = !DILocation(line: 13, column: 3, scope: !63)
!130 = !DILocation(line: 18, column: 3, scope: !63)
!131 = !{!"llvm.loop.mustprogress"}
!132 = !DILocation(line: 22, column: 1, scope: !37, atomGroup: 20, atomRank: 1)
