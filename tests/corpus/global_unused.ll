; ModuleID = 'global_unused.c'
source_filename = "global_unused.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@calls = dso_local local_unnamed_addr global i64 0, align 8, !dbg !15
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @pick], section "llvm.metadata"

; Function Attrs: noinline nounwind
define dso_local range(i32 0, 2) i32 @random_of(ptr readnone captures(none) %0) local_unnamed_addr #0 !dbg !39 {
    #dbg_value(ptr poison, !53, !DIExpression(), !54)
  %2 = load i64, ptr @calls, align 8, !dbg !55, !tbaa !56
  %3 = add i64 %2, 1, !dbg !58
  store i64 %3, ptr @calls, align 8, !dbg !59, !tbaa !56
  %4 = tail call i32 inttoptr (i64 7 to ptr)() #2, !dbg !60
  %5 = and i32 %4, 1, !dbg !61
  ret i32 %5, !dbg !62
}

; Function Attrs: noinline nounwind
define dso_local range(i32 0, 2) i32 @either(ptr readnone captures(none) %0, i32 noundef %1) local_unnamed_addr #0 !dbg !63 {
    #dbg_value(ptr poison, !67, !DIExpression(), !69)
    #dbg_value(i32 %1, !68, !DIExpression(), !69)
  %3 = icmp eq i32 %1, 0, !dbg !70
  %4 = tail call i32 @random_of(ptr poison), !dbg !69
  %5 = zext i1 %3 to i32, !dbg !72
  %6 = xor i32 %4, %5, !dbg !72
  ret i32 %6, !dbg !73
}

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @pick(ptr noundef readonly captures(none) %0) #1 section "xdp" !dbg !74 {
    #dbg_value(ptr %0, !76, !DIExpression(), !78)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !79
  %3 = load i32, ptr %2, align 4, !dbg !79, !tbaa !80
  %4 = load i32, ptr %0, align 4, !dbg !82, !tbaa !83
  %5 = sub i32 %3, %4, !dbg !84
  %6 = icmp ugt i32 %5, 100, !dbg !85
  %7 = zext i1 %6 to i32, !dbg !85
  %8 = tail call i32 @either(ptr nonnull poison, i32 noundef %7), !dbg !86
    #dbg_value(i32 %8, !77, !DIExpression(), !78)
  %9 = icmp eq i32 %8, 0, !dbg !87
  %10 = select i1 %9, i32 1, i32 2, !dbg !88
  ret i32 %10, !dbg !89
}

attributes #0 = { noinline nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!29, !30, !31, !32, !33}
!llvm.ident = !{!34}
!llvm.errno.tbaa = !{!35}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !25, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "global_unused.c", directory: ".")
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
!14 = !{!0, !15, !19}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "calls", scope: !2, file: !3, line: 4, type: !17, isLocal: false, isDefinition: true)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !18)
!18 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!19 = !DIGlobalVariableExpression(var: !20, expr: !DIExpression(DW_OP_constu, 7, DW_OP_stack_value))
!20 = distinct !DIGlobalVariable(name: "prandom", scope: !2, file: !6, line: 103, type: !21, isLocal: true, isDefinition: true)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DISubroutineType(types: !23)
!23 = !{!24}
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 32, elements: !27)
!26 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!27 = !{!28}
!28 = !DISubrange(count: 4)
!29 = !{i32 7, !"Dwarf Version", i32 5}
!30 = !{i32 2, !"Debug Info Version", i32 3}
!31 = !{i32 1, !"wchar_size", i32 4}
!32 = !{i32 7, !"frame-pointer", i32 2}
!33 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!34 = !{!"clang version 22.1.8"}
!35 = !{!36, !36, i64 0}
!36 = !{!"int", !37, i64 0}
!37 = !{!"omnipotent char", !38, i64 0}
!38 = !{!"Simple C/C++ TBAA"}
!39 = distinct !DISubprogram(name: "random_of", scope: !3, file: !3, line: 6, type: !40, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !52, keyInstructions: true)
!40 = !DISubroutineType(types: !41)
!41 = !{!42, !43}
!42 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !45)
!45 = !{!46, !47, !48, !49, !50, !51}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !44, file: !6, line: 205, baseType: !24, size: 32)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !44, file: !6, line: 205, baseType: !24, size: 32, offset: 32)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !44, file: !6, line: 205, baseType: !24, size: 32, offset: 64)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !44, file: !6, line: 205, baseType: !24, size: 32, offset: 96)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !44, file: !6, line: 205, baseType: !24, size: 32, offset: 128)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !44, file: !6, line: 206, baseType: !24, size: 32, offset: 160)
!52 = !{!53}
!53 = !DILocalVariable(name: "ctx", arg: 1, scope: !39, file: !3, line: 6, type: !43)
!54 = !DILocation(line: 0, scope: !39)
!55 = !DILocation(line: 7, column: 8, scope: !39)
!56 = !{!57, !57, i64 0}
!57 = !{!"long long", !37, i64 0}
!58 = !DILocation(line: 7, column: 8, scope: !39, atomGroup: 1, atomRank: 2)
!59 = !DILocation(line: 7, column: 8, scope: !39, atomGroup: 1, atomRank: 1)
!60 = !DILocation(line: 8, column: 10, scope: !39)
!61 = !DILocation(line: 8, column: 20, scope: !39, atomGroup: 2, atomRank: 2)
!62 = !DILocation(line: 8, column: 3, scope: !39, atomGroup: 2, atomRank: 1)
!63 = distinct !DISubprogram(name: "either", scope: !3, file: !3, line: 11, type: !64, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !66, keyInstructions: true)
!64 = !DISubroutineType(types: !65)
!65 = !{!42, !43, !42}
!66 = !{!67, !68}
!67 = !DILocalVariable(name: "ctx", arg: 1, scope: !63, file: !3, line: 11, type: !43)
!68 = !DILocalVariable(name: "which", arg: 2, scope: !63, file: !3, line: 11, type: !42)
!69 = !DILocation(line: 0, scope: !63)
!70 = !DILocation(line: 12, column: 7, scope: !71, atomGroup: 1, atomRank: 2)
!71 = distinct !DILexicalBlock(scope: !63, file: !3, line: 12, column: 7)
!72 = !DILocation(line: 12, column: 7, scope: !71, atomGroup: 1, atomRank: 1)
!73 = !DILocation(line: 15, column: 1, scope: !63, atomGroup: 4, atomRank: 1)
!74 = distinct !DISubprogram(name: "pick", scope: !3, file: !3, line: 17, type: !40, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75, keyInstructions: true)
!75 = !{!76, !77}
!76 = !DILocalVariable(name: "ctx", arg: 1, scope: !74, file: !3, line: 17, type: !43)
!77 = !DILocalVariable(name: "first", scope: !74, file: !3, line: 18, type: !42)
!78 = !DILocation(line: 0, scope: !74)
!79 = !DILocation(line: 18, column: 32, scope: !74)
!80 = !{!81, !36, i64 4}
!81 = !{!"xdp_md", !36, i64 0, !36, i64 4, !36, i64 8, !36, i64 12, !36, i64 16, !36, i64 20}
!82 = !DILocation(line: 18, column: 48, scope: !74)
!83 = !{!81, !36, i64 0}
!84 = !DILocation(line: 18, column: 41, scope: !74)
!85 = !DILocation(line: 18, column: 53, scope: !74)
!86 = !DILocation(line: 18, column: 15, scope: !74, atomGroup: 1, atomRank: 2)
!87 = !DILocation(line: 19, column: 10, scope: !74)
!88 = !DILocation(line: 19, column: 10, scope: !74, atomGroup: 3, atomRank: 2)
!89 = !DILocation(line: 19, column: 3, scope: !74, atomGroup: 3, atomRank: 1)
