; ModuleID = 'shared.c'
source_filename = "shared.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@steps = dso_local local_unnamed_addr global i32 2, align 4, !dbg !0
@wide = dso_local local_unnamed_addr global i64 1234605616436508552, align 8, !dbg !5
@table = internal unnamed_addr constant [2 x i32] [i32 10, i32 20], align 4, !dbg !36
@LINUX_KERNEL_VERSION = external dso_local local_unnamed_addr global i32, section ".kconfig", align 4, !dbg !34
@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !9
@totals = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !15
@calls = internal global i32 100, align 4, !dbg !40
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @totals], section "llvm.metadata"

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local i32 @scale(i32 noundef %0, ptr noundef readonly captures(address_is_null) %1) local_unnamed_addr #0 !dbg !53 {
    #dbg_value(i32 %0, !70, !DIExpression(), !73)
    #dbg_value(ptr %1, !71, !DIExpression(), !73)
  %3 = icmp eq ptr %1, null, !dbg !74
  br i1 %3, label %20, label %4, !dbg !76

4:                                                ; preds = %2
  %5 = getelementptr inbounds nuw i8, ptr %1, i64 8, !dbg !77
  %6 = load ptr, ptr %5, align 8, !dbg !78, !tbaa !79
    #dbg_value(ptr %6, !72, !DIExpression(), !73)
  %7 = shl nsw i32 %0, 1, !dbg !83
  %8 = load i32, ptr %1, align 8, !dbg !84, !tbaa !85
  %9 = add i32 %8, %7, !dbg !86
  %10 = and i32 %0, 1, !dbg !87
  %11 = zext nneg i32 %10 to i64, !dbg !88
  %12 = getelementptr inbounds nuw i32, ptr @table, i64 %11, !dbg !88
  %13 = load i32, ptr %12, align 4, !dbg !88, !tbaa !49
  %14 = add i32 %9, %13, !dbg !89
  %15 = tail call fastcc i32 @helper(), !dbg !90
  %16 = icmp ne ptr %6, null, !dbg !91
  %17 = zext i1 %16 to i32, !dbg !91
  %18 = add i32 %14, %17, !dbg !92
  %19 = add i32 %18, %15, !dbg !93
  br label %20

20:                                               ; preds = %2, %4
  %21 = phi i32 [ %19, %4 ], [ 0, %2 ], !dbg !73
  ret i32 %21, !dbg !94
}

; Function Attrs: nofree noinline norecurse nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @helper() unnamed_addr #1 !dbg !95 {
    #dbg_value(i32 1, !99, !DIExpression(), !100)
  %1 = load volatile i32, ptr @calls, align 4, !dbg !101, !tbaa !49
  %2 = add nsw i32 %1, 1, !dbg !102
  store volatile i32 %2, ptr @calls, align 4, !dbg !103, !tbaa !49
  %3 = load volatile i32, ptr @calls, align 4, !dbg !104, !tbaa !49
  ret i32 %3, !dbg !105
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 4, 6) i32 @choose() local_unnamed_addr #2 !dbg !106 {
  %1 = load i32, ptr @LINUX_KERNEL_VERSION, align 4, !dbg !109, !tbaa !49
  %2 = icmp eq i32 %1, 1, !dbg !110
  %3 = select i1 %2, i32 5, i32 4, !dbg !111
  ret i32 %3, !dbg !112
}

attributes #0 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nofree noinline norecurse nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!43, !44, !45, !46, !47}
!llvm.ident = !{!48}
!llvm.errno.tbaa = !{!49}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "steps", scope: !2, file: !3, line: 26, type: !22, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "shared.c", directory: ".", checksumkind: CSK_MD5, checksum: "d8daddf72b434edb1d8bd12642e8e2c2")
!4 = !{!0, !5, !9, !15, !34, !36, !40}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "wide", scope: !2, file: !3, line: 27, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 4, baseType: !8)
!8 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !3, line: 48, type: !11, isLocal: false, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !13)
!12 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!13 = !{!14}
!14 = !DISubrange(count: 4)
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "totals", scope: !2, file: !3, line: 21, type: !17, isLocal: false, isDefinition: true)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 16, size: 256, elements: !18)
!18 = !{!19, !25, !29, !31}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !17, file: !3, line: 17, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 64, elements: !23)
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24}
!24 = !DISubrange(count: 2)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !17, file: !3, line: 18, baseType: !26, size: 64, offset: 64)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 3, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !17, file: !3, line: 19, baseType: !30, size: 64, offset: 128)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !17, file: !3, line: 20, baseType: !32, size: 64, offset: 192)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 128, elements: !13)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression())
!35 = distinct !DIGlobalVariable(name: "LINUX_KERNEL_VERSION", scope: !2, file: !3, line: 23, type: !22, isLocal: false, isDefinition: false)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 24, type: !38, isLocal: true, isDefinition: true)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 64, elements: !23)
!39 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression())
!41 = distinct !DIGlobalVariable(name: "calls", scope: !2, file: !3, line: 25, type: !42, isLocal: true, isDefinition: true)
!42 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !22)
!43 = !{i32 7, !"Dwarf Version", i32 5}
!44 = !{i32 2, !"Debug Info Version", i32 3}
!45 = !{i32 1, !"wchar_size", i32 4}
!46 = !{i32 7, !"frame-pointer", i32 2}
!47 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!48 = !{!"clang version 22.1.8"}
!49 = !{!50, !50, i64 0}
!50 = !{!"int", !51, i64 0}
!51 = !{!"omnipotent char", !52, i64 0}
!52 = !{!"Simple C/C++ TBAA"}
!53 = distinct !DISubprogram(name: "scale", scope: !3, file: !3, line: 35, type: !54, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69, keyInstructions: true)
!54 = !DISubroutineType(types: !55)
!55 = !{!22, !22, !56}
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "event", file: !3, line: 11, size: 128, elements: !58)
!58 = !{!59, !60}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !57, file: !3, line: 12, baseType: !27, size: 32)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "detail", scope: !57, file: !3, line: 13, baseType: !61, size: 64, offset: 64)
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!62 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "detail", file: !3, line: 6, size: 128, elements: !63)
!63 = !{!64, !65}
!64 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !62, file: !3, line: 7, baseType: !22, size: 32)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "unused", scope: !62, file: !3, line: 8, baseType: !66, size: 96, offset: 32)
!66 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 96, elements: !67)
!67 = !{!68}
!68 = !DISubrange(count: 3)
!69 = !{!70, !71, !72}
!70 = !DILocalVariable(name: "value", arg: 1, scope: !53, file: !3, line: 35, type: !22)
!71 = !DILocalVariable(name: "event", arg: 2, scope: !53, file: !3, line: 35, type: !56)
!72 = !DILocalVariable(name: "detail", scope: !53, file: !3, line: 39, type: !61)
!73 = !DILocation(line: 0, scope: !53)
!74 = !DILocation(line: 37, column: 7, scope: !75, atomGroup: 1, atomRank: 2)
!75 = distinct !DILexicalBlock(scope: !53, file: !3, line: 37, column: 6)
!76 = !DILocation(line: 37, column: 6, scope: !75, atomGroup: 1, atomRank: 1)
!77 = !DILocation(line: 39, column: 33, scope: !53)
!78 = !DILocation(line: 39, column: 33, scope: !53, atomGroup: 3, atomRank: 2)
!79 = !{!80, !81, i64 8}
!80 = !{!"event", !50, i64 0, !81, i64 8}
!81 = !{!"p1 _ZTS6detail", !82, i64 0}
!82 = !{!"any pointer", !51, i64 0}
!83 = !DILocation(line: 40, column: 15, scope: !53)
!84 = !DILocation(line: 40, column: 28, scope: !53)
!85 = !{!80, !50, i64 0}
!86 = !DILocation(line: 40, column: 19, scope: !53)
!87 = !DILocation(line: 40, column: 47, scope: !53)
!88 = !DILocation(line: 40, column: 35, scope: !53)
!89 = !DILocation(line: 40, column: 33, scope: !53)
!90 = !DILocation(line: 40, column: 54, scope: !53)
!91 = !DILocation(line: 40, column: 74, scope: !53)
!92 = !DILocation(line: 40, column: 52, scope: !53)
!93 = !DILocation(line: 40, column: 64, scope: !53, atomGroup: 4, atomRank: 2)
!94 = !DILocation(line: 41, column: 1, scope: !53, atomGroup: 5, atomRank: 1)
!95 = distinct !DISubprogram(name: "helper", scope: !3, file: !3, line: 29, type: !96, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98, keyInstructions: true)
!96 = !DISubroutineType(cc: DW_CC_nocall, types: !97)
!97 = !{!22, !22}
!98 = !{!99}
!99 = !DILocalVariable(name: "x", arg: 1, scope: !95, file: !3, line: 29, type: !22)
!100 = !DILocation(line: 0, scope: !95)
!101 = !DILocation(line: 31, column: 8, scope: !95)
!102 = !DILocation(line: 31, column: 8, scope: !95, atomGroup: 1, atomRank: 2)
!103 = !DILocation(line: 31, column: 8, scope: !95, atomGroup: 1, atomRank: 1)
!104 = !DILocation(line: 32, column: 9, scope: !95, atomGroup: 2, atomRank: 2)
!105 = !DILocation(line: 32, column: 2, scope: !95, atomGroup: 2, atomRank: 1)
!106 = distinct !DISubprogram(name: "choose", scope: !3, file: !3, line: 43, type: !107, scopeLine: 44, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, keyInstructions: true)
!107 = !DISubroutineType(types: !108)
!108 = !{!22}
!109 = !DILocation(line: 45, column: 14, scope: !106)
!110 = !DILocation(line: 45, column: 35, scope: !106)
!111 = !DILocation(line: 45, column: 11, scope: !106, atomGroup: 1, atomRank: 2)
!112 = !DILocation(line: 45, column: 2, scope: !106, atomGroup: 1, atomRank: 1)
