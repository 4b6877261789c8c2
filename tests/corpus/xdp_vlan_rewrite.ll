; ModuleID = 'xdp_vlan_rewrite.c'
source_filename = "xdp_vlan_rewrite.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@new_tag = dso_local constant i16 42, align 2, !dbg !21
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @rewrite], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 4) i32 @rewrite(ptr noundef %0) #0 section "xdp" !dbg !45 {
    #dbg_value(ptr %0, !59, !DIExpression(), !65)
  %2 = load i32, ptr %0, align 4, !dbg !66, !tbaa !67
  %3 = zext i32 %2 to i64, !dbg !69
  %4 = inttoptr i64 %3 to ptr, !dbg !70
    #dbg_value(ptr %4, !60, !DIExpression(), !65)
  %5 = getelementptr inbounds nuw i8, ptr %4, i64 18, !dbg !71
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !73
  %7 = load i32, ptr %6, align 4, !dbg !73, !tbaa !74
  %8 = zext i32 %7 to i64, !dbg !75
  %9 = inttoptr i64 %8 to ptr, !dbg !76
  %10 = icmp samesign ugt ptr %5, %9, !dbg !77
  br i1 %10, label %46, label %11, !dbg !78

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %4, i64 12, !dbg !79
  %13 = load i16, ptr %12, align 2, !dbg !79, !tbaa !81
  %14 = icmp eq i16 %13, 129, !dbg !83
  br i1 %14, label %33, label %15, !dbg !84

15:                                               ; preds = %11
    #dbg_value(ptr %0, !85, !DIExpression(), !89)
  %16 = tail call i64 inttoptr (i64 44 to ptr)(ptr noundef nonnull %0, i32 noundef -4) #3, !dbg !91
  %17 = icmp eq i64 %16, 0, !dbg !93
  br i1 %17, label %18, label %46, !dbg !94

18:                                               ; preds = %15
  %19 = load i32, ptr %0, align 4, !dbg !95, !tbaa !67
  %20 = zext i32 %19 to i64, !dbg !96
  %21 = inttoptr i64 %20 to ptr, !dbg !97
    #dbg_value(ptr %21, !88, !DIExpression(), !89)
  %22 = getelementptr inbounds nuw i8, ptr %21, i64 18, !dbg !98
  %23 = load i32, ptr %6, align 4, !dbg !100, !tbaa !74
  %24 = zext i32 %23 to i64, !dbg !101
  %25 = inttoptr i64 %24 to ptr, !dbg !102
  %26 = icmp samesign ugt ptr %22, %25, !dbg !103
  br i1 %26, label %46, label %27, !dbg !104

27:                                               ; preds = %18
  %28 = getelementptr inbounds nuw i8, ptr %21, i64 4, !dbg !105
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %21, ptr noundef nonnull align 1 dereferenceable(12) %28, i64 12, i1 false), !dbg !106
  %29 = getelementptr inbounds nuw i8, ptr %21, i64 12, !dbg !107
  store i16 129, ptr %29, align 2, !dbg !108, !tbaa !81
  %30 = load volatile i16, ptr @new_tag, align 2, !dbg !109, !tbaa !81
  %31 = tail call i16 @llvm.bswap.i16(i16 %30), !dbg !110
  %32 = getelementptr inbounds nuw i8, ptr %21, i64 14, !dbg !111
  store i16 %31, ptr %32, align 2, !dbg !112, !tbaa !81
  br label %46, !dbg !113

33:                                               ; preds = %11
  %34 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !114
  %35 = load i16, ptr %34, align 2, !dbg !114, !tbaa !81
  %36 = tail call i16 @llvm.bswap.i16(i16 %35), !dbg !115
    #dbg_value(i16 %36, !64, !DIExpression(), !65)
  %37 = and i16 %36, 4064, !dbg !116
  %38 = icmp samesign ugt i16 %37, 3999, !dbg !118
  br i1 %38, label %46, label %39, !dbg !119

39:                                               ; preds = %33
  %40 = getelementptr inbounds nuw i8, ptr %4, i64 4, !dbg !120
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) %40, ptr noundef nonnull align 1 dereferenceable(12) %4, i64 12, i1 false), !dbg !121
  %41 = tail call i64 inttoptr (i64 44 to ptr)(ptr noundef nonnull %0, i32 noundef 4) #3, !dbg !122
  %42 = icmp eq i64 %41, 0, !dbg !124
  br i1 %42, label %43, label %46, !dbg !125

43:                                               ; preds = %39
  %44 = icmp ugt i16 %36, -24577, !dbg !126
  %45 = select i1 %44, i32 3, i32 2, !dbg !127
  br label %46, !dbg !128

46:                                               ; preds = %27, %18, %15, %43, %33, %39, %1
  %47 = phi i32 [ 1, %1 ], [ 0, %39 ], [ %45, %43 ], [ 1, %33 ], [ 0, %15 ], [ 2, %27 ], [ 0, %18 ], !dbg !65
  ret i32 %47, !dbg !129
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!35, !36, !37, !38, !39}
!llvm.ident = !{!40}
!llvm.errno.tbaa = !{!41}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !31, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !20, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_vlan_rewrite.c", directory: ".")
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
!14 = !{!15, !16, !17}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !19)
!19 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!20 = !{!0, !21, !25}
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "new_tag", scope: !2, file: !3, line: 4, type: !23, isLocal: false, isDefinition: true)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!24 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !18)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression(DW_OP_constu, 44, DW_OP_stack_value))
!26 = distinct !DIGlobalVariable(name: "xdp_adjust_head", scope: !2, file: !6, line: 130, type: !27, isLocal: true, isDefinition: true)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = !DISubroutineType(types: !29)
!29 = !{!16, !15, !30}
!30 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 32, elements: !33)
!32 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!33 = !{!34}
!34 = !DISubrange(count: 4)
!35 = !{i32 7, !"Dwarf Version", i32 5}
!36 = !{i32 2, !"Debug Info Version", i32 3}
!37 = !{i32 1, !"wchar_size", i32 4}
!38 = !{i32 7, !"frame-pointer", i32 2}
!39 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!40 = !{!"clang version 22.1.8"}
!41 = !{!42, !42, i64 0}
!42 = !{!"int", !43, i64 0}
!43 = !{!"omnipotent char", !44, i64 0}
!44 = !{!"Simple C/C++ TBAA"}
!45 = distinct !DISubprogram(name: "rewrite", scope: !3, file: !3, line: 18, type: !46, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !58, keyInstructions: true)
!46 = !DISubroutineType(types: !47)
!47 = !{!30, !48}
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !50)
!50 = !{!51, !53, !54, !55, !56, !57}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !49, file: !6, line: 205, baseType: !52, size: 32)
!52 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !49, file: !6, line: 205, baseType: !52, size: 32, offset: 32)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !49, file: !6, line: 205, baseType: !52, size: 32, offset: 64)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !49, file: !6, line: 205, baseType: !52, size: 32, offset: 96)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !49, file: !6, line: 205, baseType: !52, size: 32, offset: 128)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !49, file: !6, line: 206, baseType: !52, size: 32, offset: 160)
!58 = !{!59, !60, !64}
!59 = !DILocalVariable(name: "ctx", arg: 1, scope: !45, file: !3, line: 18, type: !48)
!60 = !DILocalVariable(name: "data", scope: !45, file: !3, line: 19, type: !61)
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !63)
!63 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!64 = !DILocalVariable(name: "tci", scope: !45, file: !3, line: 24, type: !18)
!65 = !DILocation(line: 0, scope: !45)
!66 = !DILocation(line: 19, column: 33, scope: !45, atomGroup: 1, atomRank: 4)
!67 = !{!68, !42, i64 0}
!68 = !{!"xdp_md", !42, i64 0, !42, i64 4, !42, i64 8, !42, i64 12, !42, i64 16, !42, i64 20}
!69 = !DILocation(line: 19, column: 22, scope: !45, atomGroup: 1, atomRank: 3)
!70 = !DILocation(line: 19, column: 14, scope: !45, atomGroup: 1, atomRank: 2)
!71 = !DILocation(line: 20, column: 21, scope: !72)
!72 = distinct !DILexicalBlock(scope: !45, file: !3, line: 20, column: 7)
!73 = !DILocation(line: 20, column: 48, scope: !72)
!74 = !{!68, !42, i64 4}
!75 = !DILocation(line: 20, column: 37, scope: !72)
!76 = !DILocation(line: 20, column: 29, scope: !72)
!77 = !DILocation(line: 20, column: 27, scope: !72, atomGroup: 2, atomRank: 2)
!78 = !DILocation(line: 20, column: 27, scope: !72, atomGroup: 2, atomRank: 1)
!79 = !DILocation(line: 22, column: 7, scope: !80)
!80 = distinct !DILexicalBlock(scope: !45, file: !3, line: 22, column: 7)
!81 = !{!82, !82, i64 0}
!82 = !{!"short", !43, i64 0}
!83 = !DILocation(line: 22, column: 27, scope: !80, atomGroup: 4, atomRank: 2)
!84 = !DILocation(line: 22, column: 27, scope: !80, atomGroup: 4, atomRank: 1)
!85 = !DILocalVariable(name: "ctx", arg: 1, scope: !86, file: !3, line: 6, type: !48)
!86 = distinct !DISubprogram(name: "push", scope: !3, file: !3, line: 6, type: !46, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87, keyInstructions: true)
!87 = !{!85, !88}
!88 = !DILocalVariable(name: "data", scope: !86, file: !3, line: 9, type: !61)
!89 = !DILocation(line: 0, scope: !86, inlinedAt: !90)
!90 = distinct !DILocation(line: 23, column: 12, scope: !80)
!91 = !DILocation(line: 7, column: 7, scope: !92, inlinedAt: !90)
!92 = distinct !DILexicalBlock(scope: !86, file: !3, line: 7, column: 7)
!93 = !DILocation(line: 7, column: 7, scope: !92, inlinedAt: !90, atomGroup: 1, atomRank: 2)
!94 = !DILocation(line: 7, column: 7, scope: !92, inlinedAt: !90, atomGroup: 1, atomRank: 1)
!95 = !DILocation(line: 9, column: 33, scope: !86, inlinedAt: !90, atomGroup: 3, atomRank: 4)
!96 = !DILocation(line: 9, column: 22, scope: !86, inlinedAt: !90, atomGroup: 3, atomRank: 3)
!97 = !DILocation(line: 9, column: 14, scope: !86, inlinedAt: !90, atomGroup: 3, atomRank: 2)
!98 = !DILocation(line: 10, column: 21, scope: !99, inlinedAt: !90)
!99 = distinct !DILexicalBlock(scope: !86, file: !3, line: 10, column: 7)
!100 = !DILocation(line: 10, column: 48, scope: !99, inlinedAt: !90)
!101 = !DILocation(line: 10, column: 37, scope: !99, inlinedAt: !90)
!102 = !DILocation(line: 10, column: 29, scope: !99, inlinedAt: !90)
!103 = !DILocation(line: 10, column: 27, scope: !99, inlinedAt: !90, atomGroup: 4, atomRank: 2)
!104 = !DILocation(line: 10, column: 27, scope: !99, inlinedAt: !90, atomGroup: 4, atomRank: 1)
!105 = !DILocation(line: 12, column: 3, scope: !86, inlinedAt: !90)
!106 = !DILocation(line: 12, column: 3, scope: !86, inlinedAt: !90, atomGroup: 6, atomRank: 1)
!107 = !DILocation(line: 13, column: 3, scope: !86, inlinedAt: !90)
!108 = !DILocation(line: 13, column: 23, scope: !86, inlinedAt: !90, atomGroup: 7, atomRank: 1)
!109 = !DILocation(line: 14, column: 31, scope: !86, inlinedAt: !90)
!110 = !DILocation(line: 14, column: 25, scope: !86, inlinedAt: !90, atomGroup: 8, atomRank: 2)
!111 = !DILocation(line: 14, column: 3, scope: !86, inlinedAt: !90)
!112 = !DILocation(line: 14, column: 23, scope: !86, inlinedAt: !90, atomGroup: 8, atomRank: 1)
!113 = !DILocation(line: 15, column: 3, scope: !86, inlinedAt: !90, atomGroup: 9, atomRank: 1)
!114 = !DILocation(line: 24, column: 19, scope: !45)
!115 = !DILocation(line: 24, column: 13, scope: !45, atomGroup: 6, atomRank: 2)
!116 = !DILocation(line: 25, column: 12, scope: !117)
!117 = distinct !DILexicalBlock(scope: !45, file: !3, line: 25, column: 7)
!118 = !DILocation(line: 25, column: 21, scope: !117, atomGroup: 7, atomRank: 2)
!119 = !DILocation(line: 25, column: 21, scope: !117, atomGroup: 7, atomRank: 1)
!120 = !DILocation(line: 27, column: 3, scope: !45)
!121 = !DILocation(line: 27, column: 3, scope: !45, atomGroup: 9, atomRank: 1)
!122 = !DILocation(line: 28, column: 7, scope: !123)
!123 = distinct !DILexicalBlock(scope: !45, file: !3, line: 28, column: 7)
!124 = !DILocation(line: 28, column: 7, scope: !123, atomGroup: 10, atomRank: 2)
!125 = !DILocation(line: 28, column: 7, scope: !123, atomGroup: 10, atomRank: 1)
!126 = !DILocation(line: 30, column: 20, scope: !45)
!127 = !DILocation(line: 30, column: 10, scope: !45, atomGroup: 12, atomRank: 2)
!128 = !DILocation(line: 30, column: 3, scope: !45, atomGroup: 12, atomRank: 1)
!129 = !DILocation(line: 31, column: 1, scope: !45, atomGroup: 13, atomRank: 1)
