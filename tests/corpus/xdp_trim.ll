; ModuleID = 'xdp_trim.c'
source_filename = "xdp_trim.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @trim], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 4) i32 @trim(ptr noundef %0) #0 section "xdp" !dbg !38 {
    #dbg_value(ptr %0, !52, !DIExpression(), !63)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !64
  %3 = load i32, ptr %2, align 4, !dbg !64, !tbaa !65
  %4 = load i32, ptr %0, align 4, !dbg !67, !tbaa !68
  %5 = sub i32 %3, %4, !dbg !69
    #dbg_value(i32 %5, !53, !DIExpression(), !63)
  %6 = icmp sgt i32 %5, 64, !dbg !70
  br i1 %6, label %7, label %14, !dbg !72

7:                                                ; preds = %1
  %8 = sub nsw i32 64, %5, !dbg !73
  %9 = tail call i64 inttoptr (i64 65 to ptr)(ptr noundef nonnull %0, i32 noundef %8) #1, !dbg !74
  %10 = icmp eq i64 %9, 0, !dbg !75
  br i1 %10, label %11, label %33, !dbg !76

11:                                               ; preds = %7
  %12 = load i32, ptr %0, align 4, !dbg !77, !tbaa !68
  %13 = load i32, ptr %2, align 4, !dbg !78, !tbaa !65
  br label %14, !dbg !76

14:                                               ; preds = %11, %1
  %15 = phi i32 [ %13, %11 ], [ %3, %1 ], !dbg !78
  %16 = phi i32 [ %12, %11 ], [ %4, %1 ], !dbg !77
  %17 = zext i32 %16 to i64, !dbg !80
  %18 = inttoptr i64 %17 to ptr, !dbg !81
    #dbg_value(ptr %18, !54, !DIExpression(), !63)
  %19 = getelementptr inbounds nuw i8, ptr %18, i64 64, !dbg !82
  %20 = zext i32 %15 to i64, !dbg !83
  %21 = inttoptr i64 %20 to ptr, !dbg !84
  %22 = icmp samesign ugt ptr %19, %21, !dbg !85
  br i1 %22, label %33, label %23, !dbg !86

23:                                               ; preds = %14, %23
  %24 = phi i64 [ %31, %23 ], [ 0, %14 ]
    #dbg_value(i64 %24, !58, !DIExpression(), !87)
  %25 = getelementptr inbounds nuw i8, ptr %18, i64 %24, !dbg !88
  %26 = getelementptr inbounds nuw i8, ptr %25, i64 14, !dbg !88
  %27 = load i8, ptr %26, align 1, !dbg !89, !tbaa !90
    #dbg_value(i8 %27, !60, !DIExpression(), !91)
  %28 = sub nuw nsw i64 63, %24, !dbg !92
  %29 = getelementptr inbounds nuw i8, ptr %18, i64 %28, !dbg !93
  %30 = load i8, ptr %29, align 1, !dbg !94, !tbaa !90
  store i8 %30, ptr %26, align 1, !dbg !95, !tbaa !90
  store i8 %27, ptr %29, align 1, !dbg !96, !tbaa !90
  %31 = add nuw nsw i64 %24, 1, !dbg !97
    #dbg_value(i64 %31, !58, !DIExpression(), !87)
  %32 = icmp eq i64 %31, 25, !dbg !98
  br i1 %32, label %33, label %23, !dbg !99, !llvm.loop !100

33:                                               ; preds = %23, %14, %7
  %34 = phi i32 [ 1, %7 ], [ 2, %14 ], [ 3, %23 ], !dbg !63
  ret i32 %34, !dbg !104
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!28, !29, !30, !31, !32}
!llvm.ident = !{!33}
!llvm.errno.tbaa = !{!34}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !24, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_trim.c", directory: ".")
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
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression(DW_OP_constu, 65, DW_OP_stack_value))
!19 = distinct !DIGlobalVariable(name: "xdp_adjust_tail", scope: !2, file: !6, line: 142, type: !20, isLocal: true, isDefinition: true)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DISubroutineType(types: !22)
!22 = !{!16, !15, !23}
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 32, elements: !26)
!25 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!26 = !{!27}
!27 = !DISubrange(count: 4)
!28 = !{i32 7, !"Dwarf Version", i32 5}
!29 = !{i32 2, !"Debug Info Version", i32 3}
!30 = !{i32 1, !"wchar_size", i32 4}
!31 = !{i32 7, !"frame-pointer", i32 2}
!32 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!33 = !{!"clang version 22.1.8"}
!34 = !{!35, !35, i64 0}
!35 = !{!"int", !36, i64 0}
!36 = !{!"omnipotent char", !37, i64 0}
!37 = !{!"Simple C/C++ TBAA"}
!38 = distinct !DISubprogram(name: "trim", scope: !3, file: !3, line: 4, type: !39, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !51, keyInstructions: true)
!39 = !DISubroutineType(types: !40)
!40 = !{!23, !41}
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
!51 = !{!52, !53, !54, !58, !60}
!52 = !DILocalVariable(name: "ctx", arg: 1, scope: !38, file: !3, line: 4, type: !41)
!53 = !DILocalVariable(name: "size", scope: !38, file: !3, line: 5, type: !23)
!54 = !DILocalVariable(name: "data", scope: !38, file: !3, line: 8, type: !55)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !57)
!57 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!58 = !DILocalVariable(name: "i", scope: !59, file: !3, line: 11, type: !23)
!59 = distinct !DILexicalBlock(scope: !38, file: !3, line: 11, column: 3)
!60 = !DILocalVariable(name: "byte", scope: !61, file: !3, line: 12, type: !56)
!61 = distinct !DILexicalBlock(scope: !62, file: !3, line: 11, column: 32)
!62 = distinct !DILexicalBlock(scope: !59, file: !3, line: 11, column: 3)
!63 = !DILocation(line: 0, scope: !38)
!64 = !DILocation(line: 5, column: 19, scope: !38)
!65 = !{!66, !35, i64 4}
!66 = !{!"xdp_md", !35, i64 0, !35, i64 4, !35, i64 8, !35, i64 12, !35, i64 16, !35, i64 20}
!67 = !DILocation(line: 5, column: 35, scope: !38)
!68 = !{!66, !35, i64 0}
!69 = !DILocation(line: 5, column: 28, scope: !38, atomGroup: 1, atomRank: 2)
!70 = !DILocation(line: 6, column: 12, scope: !71, atomGroup: 2, atomRank: 2)
!71 = distinct !DILexicalBlock(scope: !38, file: !3, line: 6, column: 7)
!72 = !DILocation(line: 6, column: 17, scope: !71, atomGroup: 2, atomRank: 1)
!73 = !DILocation(line: 6, column: 44, scope: !71)
!74 = !DILocation(line: 6, column: 20, scope: !71)
!75 = !DILocation(line: 6, column: 20, scope: !71, atomGroup: 3, atomRank: 2)
!76 = !DILocation(line: 6, column: 17, scope: !71, atomGroup: 3, atomRank: 1)
!77 = !DILocation(line: 8, column: 33, scope: !38, atomGroup: 5, atomRank: 4)
!78 = !DILocation(line: 9, column: 48, scope: !79)
!79 = distinct !DILexicalBlock(scope: !38, file: !3, line: 9, column: 7)
!80 = !DILocation(line: 8, column: 22, scope: !38, atomGroup: 5, atomRank: 3)
!81 = !DILocation(line: 8, column: 14, scope: !38, atomGroup: 5, atomRank: 2)
!82 = !DILocation(line: 9, column: 21, scope: !79)
!83 = !DILocation(line: 9, column: 37, scope: !79)
!84 = !DILocation(line: 9, column: 29, scope: !79)
!85 = !DILocation(line: 9, column: 27, scope: !79, atomGroup: 6, atomRank: 2)
!86 = !DILocation(line: 9, column: 27, scope: !79, atomGroup: 6, atomRank: 1)
!87 = !DILocation(line: 0, scope: !59)
!88 = !DILocation(line: 12, column: 15, scope: !61)
!89 = !DILocation(line: 12, column: 15, scope: !61, atomGroup: 11, atomRank: 2)
!90 = !{!36, !36, i64 0}
!91 = !DILocation(line: 0, scope: !61)
!92 = !DILocation(line: 13, column: 28, scope: !61)
!93 = !DILocation(line: 13, column: 20, scope: !61)
!94 = !DILocation(line: 13, column: 20, scope: !61, atomGroup: 12, atomRank: 2)
!95 = !DILocation(line: 13, column: 18, scope: !61, atomGroup: 12, atomRank: 1)
!96 = !DILocation(line: 14, column: 18, scope: !61, atomGroup: 13, atomRank: 1)
!97 = !DILocation(line: 11, column: 28, scope: !62, atomGroup: 14, atomRank: 2)
!98 = !DILocation(line: 11, column: 21, scope: !62, atomGroup: 9, atomRank: 1)
!99 = !DILocation(line: 11, column: 3, scope: !59, atomGroup: 10, atomRank: 1)
!100 = distinct !{!100, !101, !102, !103}
!101 = !DILocation(line: 11, column: 3, scope: !59)
!102 = !DILocation(line: 15, column: 3, scope: !59)
!103 = !{!"llvm.loop.mustprogress"}
!104 = !DILocation(line: 17, column: 1, scope: !38, atomGroup: 17, atomRank: 1)
