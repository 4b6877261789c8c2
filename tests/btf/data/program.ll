; ModuleID = 'program.c'
source_filename = "program.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@factor = internal global i32 7, align 4, !dbg !0
@where = dso_local local_unnamed_addr global ptr @factor, align 8, !dbg !5
@step = dso_local constant i32 5, align 4, !dbg !11
@total = dso_local local_unnamed_addr global i32 0, align 4, !dbg !42
@counts = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !20
@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !14
@calls = internal global i32 0, align 4, !dbg !58
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @counts, ptr @first, ptr @second], section "llvm.metadata"

; Function Attrs: noinline nounwind
define dso_local i32 @add(i32 noundef %0) local_unnamed_addr #0 !dbg !70 {
    #dbg_value(i32 %0, !74, !DIExpression(), !75)
  %2 = tail call i32 asm sideeffect "", "=r,0"(i32 %0) #4, !dbg !76, !srcloc !77
    #dbg_value(i32 %2, !74, !DIExpression(), !75)
  %3 = load i32, ptr @total, align 4, !dbg !78, !tbaa !66
  %4 = add nsw i32 %3, %2, !dbg !79
  ret i32 %4, !dbg !80
}

; Function Attrs: nounwind
define dso_local noundef i32 @first(ptr readnone captures(none) %0) #1 section "xdp" !dbg !81 {
  %2 = alloca i32, align 4, !DIAssignID !88
    #dbg_assign(i1 poison, !86, !DIExpression(), !88, ptr %2, !DIExpression(), !89)
    #dbg_value(ptr poison, !85, !DIExpression(), !89)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !90
  store i32 0, ptr %2, align 4, !dbg !91, !tbaa !66, !DIAssignID !92
    #dbg_assign(i32 0, !86, !DIExpression(), !92, ptr %2, !DIExpression(), !89)
  %3 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @counts, ptr noundef nonnull %2) #4, !dbg !93
    #dbg_value(ptr %3, !87, !DIExpression(), !89)
  %4 = icmp eq ptr %3, null, !dbg !94
  br i1 %4, label %10, label %5, !dbg !96

5:                                                ; preds = %1
  %6 = call fastcc i32 @twice(), !dbg !97
  %7 = sext i32 %6 to i64, !dbg !97
  %8 = load i64, ptr %3, align 8, !dbg !98, !tbaa !99
  %9 = add i64 %8, %7, !dbg !101
  store i64 %9, ptr %3, align 8, !dbg !102, !tbaa !99
  br label %10, !dbg !103

10:                                               ; preds = %5, %1
  %11 = call i64 inttoptr (i64 181 to ptr)(i32 noundef 3, ptr noundef nonnull @body, ptr noundef nonnull %2, i64 noundef 0) #4, !dbg !104
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !105
  ret i32 2, !dbg !106
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: noinline nounwind
define internal fastcc i32 @twice() unnamed_addr #0 !dbg !107 {
    #dbg_value(i32 3, !110, !DIExpression(), !111)
  %1 = tail call i32 asm sideeffect "", "=r,0"(i32 3) #4, !dbg !112, !srcloc !113
    #dbg_value(i32 %1, !110, !DIExpression(), !111)
  %2 = tail call fastcc i32 @scale(i32 noundef %1), !dbg !114
  %3 = add nsw i32 %1, 1, !dbg !115
  %4 = tail call fastcc i32 @scale(i32 noundef %3), !dbg !116
  %5 = add nsw i32 %4, %2, !dbg !117
  ret i32 %5, !dbg !118
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none)
define internal noundef i64 @body(i32 noundef %0, ptr readnone captures(none) %1) #3 !dbg !119 {
    #dbg_value(i32 %0, !123, !DIExpression(), !125)
    #dbg_value(ptr poison, !124, !DIExpression(), !125)
  %3 = load volatile i32, ptr @calls, align 4, !dbg !126, !tbaa !66
  %4 = add i32 %3, %0, !dbg !127
  store volatile i32 %4, ptr @calls, align 4, !dbg !128, !tbaa !66
  ret i64 0, !dbg !129
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nounwind
define dso_local noundef i32 @second(ptr readnone captures(none) %0) #1 section "xdp" !dbg !130 {
    #dbg_value(ptr poison, !132, !DIExpression(), !133)
  %2 = load volatile i32, ptr @step, align 4, !dbg !134, !tbaa !66
  %3 = tail call i32 @add(i32 noundef %2), !dbg !135
  %4 = tail call fastcc i32 @scale(i32 noundef 1), !dbg !136
  %5 = add nsw i32 %4, %3, !dbg !137
  %6 = tail call fastcc i32 @near(), !dbg !138
  %7 = add nsw i32 %5, %6, !dbg !139
  %8 = load i32, ptr @total, align 4, !dbg !140, !tbaa !66
  %9 = add nsw i32 %7, %8, !dbg !141
  store i32 %9, ptr @total, align 4, !dbg !142, !tbaa !66
  ret i32 2, !dbg !143
}

; Function Attrs: noinline nounwind
define internal fastcc i32 @scale(i32 noundef %0) unnamed_addr #0 !dbg !144 {
    #dbg_value(i32 %0, !146, !DIExpression(), !147)
  %2 = tail call i32 asm sideeffect "", "=r,0"(i32 %0) #4, !dbg !148, !srcloc !149
    #dbg_value(i32 %2, !146, !DIExpression(), !147)
  %3 = load volatile i32, ptr @factor, align 4, !dbg !150, !tbaa !66
  %4 = mul nsw i32 %3, %2, !dbg !151
  %5 = load volatile i32, ptr @calls, align 4, !dbg !152, !tbaa !66
  %6 = add nsw i32 %4, %5, !dbg !153
  ret i32 %6, !dbg !154
}

; Function Attrs: noinline nounwind
define internal fastcc i32 @near() unnamed_addr #0 !dbg !155 {
    #dbg_value(i32 2, !157, !DIExpression(), !158)
  %1 = tail call i32 asm sideeffect "", "=r,0"(i32 2) #4, !dbg !159, !srcloc !160
    #dbg_value(i32 %1, !157, !DIExpression(), !158)
  %2 = mul nsw i32 %1, 9, !dbg !161
  ret i32 %2, !dbg !162
}

attributes #0 = { noinline nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree norecurse nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!60, !61, !62, !63, !64}
!llvm.ident = !{!65}
!llvm.errno.tbaa = !{!66}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "factor", scope: !2, file: !3, line: 19, type: !9, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "program.c", directory: ".", checksumkind: CSK_MD5, checksum: "43935f69a2412629cd2d9617480b5abe")
!4 = !{!5, !11, !14, !20, !42, !0, !44, !52, !58}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "where", scope: !2, file: !3, line: 22, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !8)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !10)
!10 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "step", scope: !2, file: !3, line: 23, type: !13, isLocal: false, isDefinition: true)
!13 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !3, line: 48, type: !16, isLocal: false, isDefinition: true)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 32, elements: !18)
!17 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!18 = !{!19}
!19 = !DISubrange(count: 4)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "counts", scope: !2, file: !3, line: 17, type: !22, isLocal: false, isDefinition: true)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 17, size: 256, elements: !23)
!23 = !{!24, !29, !34, !38}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !22, file: !3, line: 17, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 64, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 2)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !22, file: !3, line: 17, baseType: !30, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 32, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 1)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !22, file: !3, line: 17, baseType: !35, size: 64, offset: 128)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 11, baseType: !37)
!37 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !22, file: !3, line: 17, baseType: !39, size: 64, offset: 192)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 12, baseType: !41)
!41 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "total", scope: !2, file: !3, line: 21, type: !10, isLocal: false, isDefinition: true)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!45 = distinct !DIGlobalVariable(name: "lookup", scope: !2, file: !3, line: 14, type: !46, isLocal: true, isDefinition: true)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DISubroutineType(types: !48)
!48 = !{!49, !49, !50}
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression(DW_OP_constu, 181, DW_OP_stack_value))
!53 = distinct !DIGlobalVariable(name: "loop", scope: !2, file: !3, line: 15, type: !54, isLocal: true, isDefinition: true)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = !DISubroutineType(types: !56)
!56 = !{!57, !36, !49, !49, !40}
!57 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression())
!59 = distinct !DIGlobalVariable(name: "calls", scope: !2, file: !3, line: 20, type: !9, isLocal: true, isDefinition: true)
!60 = !{i32 7, !"Dwarf Version", i32 5}
!61 = !{i32 2, !"Debug Info Version", i32 3}
!62 = !{i32 1, !"wchar_size", i32 4}
!63 = !{i32 7, !"frame-pointer", i32 2}
!64 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!65 = !{!"clang version 22.1.8"}
!66 = !{!67, !67, i64 0}
!67 = !{!"int", !68, i64 0}
!68 = !{!"omnipotent char", !69, i64 0}
!69 = !{!"Simple C/C++ TBAA"}
!70 = distinct !DISubprogram(name: "add", scope: !3, file: !3, line: 27, type: !71, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73, keyInstructions: true)
!71 = !DISubroutineType(types: !72)
!72 = !{!10, !10}
!73 = !{!74}
!74 = !DILocalVariable(name: "a", arg: 1, scope: !70, file: !3, line: 27, type: !10)
!75 = !DILocation(line: 0, scope: !70)
!76 = !DILocation(line: 27, column: 27, scope: !70, atomGroup: 1, atomRank: 1)
!77 = !{i64 1263}
!78 = !DILocation(line: 27, column: 66, scope: !70)
!79 = !DILocation(line: 27, column: 64, scope: !70, atomGroup: 3, atomRank: 2)
!80 = !DILocation(line: 27, column: 55, scope: !70, atomGroup: 3, atomRank: 1)
!81 = distinct !DISubprogram(name: "first", scope: !3, file: !3, line: 30, type: !82, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !84, keyInstructions: true)
!82 = !DISubroutineType(types: !83)
!83 = !{!10, !49}
!84 = !{!85, !86, !87}
!85 = !DILocalVariable(name: "ctx", arg: 1, scope: !81, file: !3, line: 30, type: !49)
!86 = !DILocalVariable(name: "key", scope: !81, file: !3, line: 32, type: !36)
!87 = !DILocalVariable(name: "count", scope: !81, file: !3, line: 33, type: !39)
!88 = distinct !DIAssignID()
!89 = !DILocation(line: 0, scope: !81)
!90 = !DILocation(line: 32, column: 2, scope: !81)
!91 = !DILocation(line: 32, column: 6, scope: !81, atomGroup: 1, atomRank: 1)
!92 = distinct !DIAssignID()
!93 = !DILocation(line: 33, column: 15, scope: !81, atomGroup: 2, atomRank: 2)
!94 = !DILocation(line: 34, column: 6, scope: !95, atomGroup: 3, atomRank: 2)
!95 = distinct !DILexicalBlock(scope: !81, file: !3, line: 34, column: 6)
!96 = !DILocation(line: 34, column: 6, scope: !95, atomGroup: 3, atomRank: 1)
!97 = !DILocation(line: 35, column: 13, scope: !95)
!98 = !DILocation(line: 35, column: 10, scope: !95)
!99 = !{!100, !100, i64 0}
!100 = !{!"long long", !68, i64 0}
!101 = !DILocation(line: 35, column: 10, scope: !95, atomGroup: 4, atomRank: 2)
!102 = !DILocation(line: 35, column: 10, scope: !95, atomGroup: 4, atomRank: 1)
!103 = !DILocation(line: 35, column: 3, scope: !95)
!104 = !DILocation(line: 36, column: 2, scope: !81)
!105 = !DILocation(line: 38, column: 1, scope: !81)
!106 = !DILocation(line: 37, column: 2, scope: !81, atomGroup: 6, atomRank: 1)
!107 = distinct !DISubprogram(name: "twice", scope: !3, file: !3, line: 26, type: !108, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109, keyInstructions: true)
!108 = !DISubroutineType(cc: DW_CC_nocall, types: !72)
!109 = !{!110}
!110 = !DILocalVariable(name: "a", arg: 1, scope: !107, file: !3, line: 26, type: !10)
!111 = !DILocation(line: 0, scope: !107)
!112 = !DILocation(line: 26, column: 36, scope: !107, atomGroup: 1, atomRank: 1)
!113 = !{i64 1175}
!114 = !DILocation(line: 26, column: 71, scope: !107)
!115 = !DILocation(line: 26, column: 90, scope: !107)
!116 = !DILocation(line: 26, column: 82, scope: !107)
!117 = !DILocation(line: 26, column: 80, scope: !107, atomGroup: 3, atomRank: 2)
!118 = !DILocation(line: 26, column: 64, scope: !107, atomGroup: 3, atomRank: 1)
!119 = distinct !DISubprogram(name: "body", scope: !3, file: !3, line: 28, type: !120, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122, keyInstructions: true)
!120 = !DISubroutineType(types: !121)
!121 = !{!57, !36, !49}
!122 = !{!123, !124}
!123 = !DILocalVariable(name: "index", arg: 1, scope: !119, file: !3, line: 28, type: !36)
!124 = !DILocalVariable(name: "ctx", arg: 2, scope: !119, file: !3, line: 28, type: !49)
!125 = !DILocation(line: 0, scope: !119)
!126 = !DILocation(line: 28, column: 48, scope: !119)
!127 = !DILocation(line: 28, column: 48, scope: !119, atomGroup: 1, atomRank: 2)
!128 = !DILocation(line: 28, column: 48, scope: !119, atomGroup: 1, atomRank: 1)
!129 = !DILocation(line: 28, column: 58, scope: !119, atomGroup: 2, atomRank: 1)
!130 = distinct !DISubprogram(name: "second", scope: !3, file: !3, line: 42, type: !82, scopeLine: 43, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131, keyInstructions: true)
!131 = !{!132}
!132 = !DILocalVariable(name: "ctx", arg: 1, scope: !130, file: !3, line: 42, type: !49)
!133 = !DILocation(line: 0, scope: !130)
!134 = !DILocation(line: 44, column: 15, scope: !130)
!135 = !DILocation(line: 44, column: 11, scope: !130)
!136 = !DILocation(line: 44, column: 23, scope: !130)
!137 = !DILocation(line: 44, column: 21, scope: !130)
!138 = !DILocation(line: 44, column: 34, scope: !130)
!139 = !DILocation(line: 44, column: 32, scope: !130)
!140 = !DILocation(line: 44, column: 8, scope: !130)
!141 = !DILocation(line: 44, column: 8, scope: !130, atomGroup: 1, atomRank: 2)
!142 = !DILocation(line: 44, column: 8, scope: !130, atomGroup: 1, atomRank: 1)
!143 = !DILocation(line: 45, column: 2, scope: !130, atomGroup: 2, atomRank: 1)
!144 = distinct !DISubprogram(name: "scale", scope: !3, file: !3, line: 25, type: !71, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145, keyInstructions: true)
!145 = !{!146}
!146 = !DILocalVariable(name: "a", arg: 1, scope: !144, file: !3, line: 25, type: !10)
!147 = !DILocation(line: 0, scope: !144)
!148 = !DILocation(line: 25, column: 36, scope: !144, atomGroup: 1, atomRank: 1)
!149 = !{i64 1083}
!150 = !DILocation(line: 25, column: 75, scope: !144)
!151 = !DILocation(line: 25, column: 73, scope: !144)
!152 = !DILocation(line: 25, column: 84, scope: !144)
!153 = !DILocation(line: 25, column: 82, scope: !144, atomGroup: 3, atomRank: 2)
!154 = !DILocation(line: 25, column: 64, scope: !144, atomGroup: 3, atomRank: 1)
!155 = distinct !DISubprogram(name: "near", scope: !3, file: !3, line: 40, type: !108, scopeLine: 40, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !156, keyInstructions: true)
!156 = !{!157}
!157 = !DILocalVariable(name: "a", arg: 1, scope: !155, file: !3, line: 40, type: !10)
!158 = !DILocation(line: 0, scope: !155)
!159 = !DILocation(line: 40, column: 35, scope: !155, atomGroup: 1, atomRank: 1)
!160 = !{i64 1573}
!161 = !DILocation(line: 40, column: 72, scope: !155, atomGroup: 3, atomRank: 2)
!162 = !DILocation(line: 40, column: 63, scope: !155, atomGroup: 3, atomRank: 1)
