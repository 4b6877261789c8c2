; ModuleID = 'globals.c'
source_filename = "globals.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { i32, i32, i64 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@small = dso_local local_unnamed_addr global i16 -3, align 2, !dbg !11
@flags = dso_local local_unnamed_addr global [5 x i8] c"\01\02\03\00\00", align 1, !dbg !13
@range = dso_local local_unnamed_addr global %struct.anon { i32 -1, i32 0, i64 0 }, align 8, !dbg !20
@config = dso_local constant { i8, i8, i16 } { i8 3, i8 0, i16 4080 }, align 2, !dbg !31
@text = dso_local local_unnamed_addr global [16 x i8] c"start\00\00\00\00\00\00\00\00\00\00\00", align 1, !dbg !41
@hidden = internal unnamed_addr global i32 7, align 4, !dbg !49
@counter = dso_local local_unnamed_addr global i64 0, align 8, !dbg !47
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @change, ptr @report], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: read, target_mem0: none, target_mem1: none)
define dso_local range(i32 -32768, 32768) i32 @change(ptr noundef readonly captures(none) %0) #0 section "syscall" !dbg !64 {
    #dbg_value(ptr %0, !78, !DIExpression(), !80)
  %2 = load i64, ptr %0, align 8, !dbg !81, !tbaa !82
  %3 = load volatile i16, ptr getelementptr inbounds nuw (i8, ptr @config, i64 2), align 2, !dbg !85, !tbaa !86
  %4 = zext i16 %3 to i64, !dbg !89
  %5 = and i64 %2, %4, !dbg !90
  %6 = trunc nuw nsw i64 %5 to i32, !dbg !91
    #dbg_value(i32 %6, !79, !DIExpression(), !80)
  %7 = load i32, ptr @hidden, align 4, !dbg !92, !tbaa !60
  %8 = add i32 %7, 1, !dbg !93
  store i32 %8, ptr @hidden, align 4, !dbg !94, !tbaa !60
  %9 = zext i32 %7 to i64, !dbg !95
  %10 = load i64, ptr @counter, align 8, !dbg !96, !tbaa !97
  %11 = add i64 %10, %9, !dbg !98
  store i64 %11, ptr @counter, align 8, !dbg !99, !tbaa !97
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !100
  %13 = load i64, ptr %12, align 8, !dbg !100, !tbaa !101
  %14 = trunc i64 %13 to i16, !dbg !102
  %15 = load i16, ptr @small, align 2, !dbg !103, !tbaa !104
  %16 = add i16 %15, %14, !dbg !105
  store i16 %16, ptr @small, align 2, !dbg !106, !tbaa !104
  %17 = load volatile i8, ptr @config, align 2, !dbg !107, !tbaa !108
  %18 = and i8 %17, 7, !dbg !109
  %19 = shl nuw i8 1, %18, !dbg !110
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !111
  %21 = load i64, ptr %20, align 8, !dbg !111, !tbaa !112
  %22 = and i64 %21, 3, !dbg !113
  %23 = getelementptr inbounds nuw i8, ptr @flags, i64 %22, !dbg !114
  %24 = load i8, ptr %23, align 1, !dbg !115, !tbaa !116
  %25 = xor i8 %19, %24, !dbg !117
  store i8 %25, ptr %23, align 1, !dbg !118, !tbaa !116
  %26 = load i32, ptr @range, align 8, !dbg !119, !tbaa !121
  %27 = icmp ugt i32 %26, %6, !dbg !123
  br i1 %27, label %28, label %29, !dbg !124

28:                                               ; preds = %1
  store i32 %6, ptr @range, align 8, !dbg !125, !tbaa !121
  br label %29, !dbg !126

29:                                               ; preds = %28, %1
  %30 = load i32, ptr getelementptr inbounds nuw (i8, ptr @range, i64 4), align 4, !dbg !127, !tbaa !129
  %31 = icmp ult i32 %30, %6, !dbg !130
  br i1 %31, label %32, label %33, !dbg !131

32:                                               ; preds = %29
  store i32 %6, ptr getelementptr inbounds nuw (i8, ptr @range, i64 4), align 4, !dbg !132, !tbaa !129
  br label %33, !dbg !133

33:                                               ; preds = %32, %29
  %34 = add nuw nsw i64 %5, 4294967196, !dbg !134
  %35 = and i64 %34, 4294967295, !dbg !135
  %36 = load i64, ptr getelementptr inbounds nuw (i8, ptr @range, i64 8), align 8, !dbg !136, !tbaa !137
  %37 = add nsw i64 %36, %35, !dbg !138
  store i64 %37, ptr getelementptr inbounds nuw (i8, ptr @range, i64 8), align 8, !dbg !139, !tbaa !137
  %38 = trunc nuw i64 %5 to i16, !dbg !140
  %39 = urem i16 %38, 10, !dbg !140
  %40 = trunc nuw nsw i16 %39 to i8, !dbg !141
  %41 = or disjoint i8 %40, 48, !dbg !141
  %42 = and i64 %5, 15, !dbg !142
  %43 = getelementptr inbounds nuw i8, ptr @text, i64 %42, !dbg !143
  store i8 %41, ptr %43, align 1, !dbg !144, !tbaa !116
  %44 = sext i16 %16 to i32, !dbg !145
  ret i32 %44, !dbg !146
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @report(ptr noundef writeonly captures(none) initializes((32, 64)) %0) #1 section "syscall" !dbg !147 {
    #dbg_value(ptr %0, !149, !DIExpression(), !150)
  %2 = load i64, ptr @counter, align 8, !dbg !151, !tbaa !97
  %3 = load i64, ptr getelementptr inbounds nuw (i8, ptr @range, i64 8), align 8, !dbg !152, !tbaa !137
  %4 = add i64 %3, %2, !dbg !153
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !154
  store i64 %4, ptr %5, align 8, !dbg !155, !tbaa !97
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @range, i64 4), align 4, !dbg !156, !tbaa !129
  %7 = zext i32 %6 to i64, !dbg !157
  %8 = shl nuw i64 %7, 32, !dbg !158
  %9 = load i32, ptr @range, align 8, !dbg !159, !tbaa !121
  %10 = zext i32 %9 to i64, !dbg !160
  %11 = or disjoint i64 %8, %10, !dbg !161
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !162
  store i64 %11, ptr %12, align 8, !dbg !163, !tbaa !97
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !164
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %13, ptr noundef nonnull align 1 dereferenceable(16) @text, i64 16, i1 false), !dbg !165
  %14 = load i8, ptr @flags, align 1, !dbg !166, !tbaa !116
  %15 = zext i8 %14 to i32, !dbg !166
  %16 = load i8, ptr getelementptr inbounds nuw (i8, ptr @flags, i64 1), align 1, !dbg !167, !tbaa !116
  %17 = zext i8 %16 to i32, !dbg !167
  %18 = add nuw nsw i32 %17, %15, !dbg !168
  %19 = load i16, ptr @small, align 2, !dbg !169, !tbaa !104
  %20 = sext i16 %19 to i32, !dbg !169
  %21 = add nsw i32 %18, %20, !dbg !170
  %22 = load i32, ptr @hidden, align 4, !dbg !171, !tbaa !60
  %23 = add i32 %21, %22, !dbg !172
  ret i32 %23, !dbg !173
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: read, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!54, !55, !56, !57, !58}
!llvm.ident = !{!59}
!llvm.errno.tbaa = !{!60}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !51, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "globals.c", directory: ".")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "s16", file: !6, line: 10, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !9)
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !{!0, !11, !13, !20, !31, !41, !47, !49}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "small", scope: !2, file: !3, line: 6, type: !5, isLocal: false, isDefinition: true)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "flags", scope: !2, file: !3, line: 7, type: !15, isLocal: false, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 40, elements: !18)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !17)
!17 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!18 = !{!19}
!19 = !DISubrange(count: 5)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "range", scope: !2, file: !3, line: 11, type: !22, isLocal: false, isDefinition: true)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 128, elements: !23)
!23 = !{!24, !27, !28}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !22, file: !3, line: 9, baseType: !25, size: 32)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !26)
!26 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !22, file: !3, line: 9, baseType: !25, size: 32, offset: 32)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "sum", scope: !22, file: !3, line: 10, baseType: !29, size: 64, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !30)
!30 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(name: "config", scope: !2, file: !3, line: 15, type: !33, isLocal: false, isDefinition: true)
!33 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !34)
!34 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !35)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 12, size: 32, elements: !36)
!36 = !{!37, !38}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "level", scope: !35, file: !3, line: 13, baseType: !16, size: 8)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "mask", scope: !35, file: !3, line: 14, baseType: !39, size: 16, offset: 16)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !40)
!40 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression())
!42 = distinct !DIGlobalVariable(name: "text", scope: !2, file: !3, line: 16, type: !43, isLocal: false, isDefinition: true)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 128, elements: !45)
!44 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!45 = !{!46}
!46 = !DISubrange(count: 16)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression())
!48 = distinct !DIGlobalVariable(name: "counter", scope: !2, file: !3, line: 4, type: !8, isLocal: false, isDefinition: true)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(name: "hidden", scope: !2, file: !3, line: 5, type: !25, isLocal: true, isDefinition: true)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 32, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 4)
!54 = !{i32 7, !"Dwarf Version", i32 5}
!55 = !{i32 2, !"Debug Info Version", i32 3}
!56 = !{i32 1, !"wchar_size", i32 4}
!57 = !{i32 7, !"frame-pointer", i32 2}
!58 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!59 = !{!"clang version 22.1.8"}
!60 = !{!61, !61, i64 0}
!61 = !{!"int", !62, i64 0}
!62 = !{!"omnipotent char", !63, i64 0}
!63 = !{!"Simple C/C++ TBAA"}
!64 = distinct !DISubprogram(name: "change", scope: !3, file: !3, line: 18, type: !65, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77, keyInstructions: true)
!65 = !DISubroutineType(types: !66)
!66 = !{!67, !68}
!67 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !69, size: 64)
!69 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !70)
!70 = !{!71, !72, !73, !74, !75}
!71 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !69, file: !6, line: 391, baseType: !8, size: 64)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !69, file: !6, line: 391, baseType: !8, size: 64, offset: 64)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !69, file: !6, line: 391, baseType: !8, size: 64, offset: 128)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !69, file: !6, line: 391, baseType: !8, size: 64, offset: 192)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !69, file: !6, line: 392, baseType: !76, size: 256, offset: 256)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 256, elements: !52)
!77 = !{!78, !79}
!78 = !DILocalVariable(name: "ctx", arg: 1, scope: !64, file: !3, line: 18, type: !68)
!79 = !DILocalVariable(name: "value", scope: !64, file: !3, line: 19, type: !25)
!80 = !DILocation(line: 0, scope: !64)
!81 = !DILocation(line: 19, column: 20, scope: !64)
!82 = !{!83, !84, i64 0}
!83 = !{!"args", !84, i64 0, !84, i64 8, !84, i64 16, !84, i64 24, !62, i64 32}
!84 = !{!"long long", !62, i64 0}
!85 = !DILocation(line: 19, column: 31, scope: !64)
!86 = !{!87, !88, i64 2}
!87 = !{!"", !62, i64 0, !88, i64 2}
!88 = !{!"short", !62, i64 0}
!89 = !DILocation(line: 19, column: 24, scope: !64)
!90 = !DILocation(line: 19, column: 22, scope: !64, atomGroup: 1, atomRank: 3)
!91 = !DILocation(line: 19, column: 15, scope: !64, atomGroup: 1, atomRank: 2)
!92 = !DILocation(line: 20, column: 20, scope: !64)
!93 = !DILocation(line: 20, column: 20, scope: !64, atomGroup: 3, atomRank: 2)
!94 = !DILocation(line: 20, column: 20, scope: !64, atomGroup: 3, atomRank: 1)
!95 = !DILocation(line: 20, column: 14, scope: !64)
!96 = !DILocation(line: 20, column: 11, scope: !64)
!97 = !{!84, !84, i64 0}
!98 = !DILocation(line: 20, column: 11, scope: !64, atomGroup: 2, atomRank: 2)
!99 = !DILocation(line: 20, column: 11, scope: !64, atomGroup: 2, atomRank: 1)
!100 = !DILocation(line: 21, column: 22, scope: !64)
!101 = !{!83, !84, i64 8}
!102 = !DILocation(line: 21, column: 12, scope: !64)
!103 = !DILocation(line: 21, column: 9, scope: !64)
!104 = !{!88, !88, i64 0}
!105 = !DILocation(line: 21, column: 9, scope: !64, atomGroup: 4, atomRank: 3)
!106 = !DILocation(line: 21, column: 9, scope: !64, atomGroup: 4, atomRank: 1)
!107 = !DILocation(line: 22, column: 37, scope: !64)
!108 = !{!87, !62, i64 0}
!109 = !DILocation(line: 22, column: 43, scope: !64)
!110 = !DILocation(line: 22, column: 26, scope: !64)
!111 = !DILocation(line: 22, column: 14, scope: !64)
!112 = !{!83, !84, i64 16}
!113 = !DILocation(line: 22, column: 16, scope: !64)
!114 = !DILocation(line: 22, column: 3, scope: !64)
!115 = !DILocation(line: 22, column: 21, scope: !64)
!116 = !{!62, !62, i64 0}
!117 = !DILocation(line: 22, column: 21, scope: !64, atomGroup: 5, atomRank: 3)
!118 = !DILocation(line: 22, column: 21, scope: !64, atomGroup: 5, atomRank: 1)
!119 = !DILocation(line: 23, column: 21, scope: !120)
!120 = distinct !DILexicalBlock(scope: !64, file: !3, line: 23, column: 7)
!121 = !{!122, !61, i64 0}
!122 = !{!"", !61, i64 0, !61, i64 4, !84, i64 8}
!123 = !DILocation(line: 23, column: 13, scope: !120, atomGroup: 6, atomRank: 2)
!124 = !DILocation(line: 23, column: 13, scope: !120, atomGroup: 6, atomRank: 1)
!125 = !DILocation(line: 24, column: 15, scope: !120, atomGroup: 7, atomRank: 1)
!126 = !DILocation(line: 24, column: 5, scope: !120)
!127 = !DILocation(line: 25, column: 21, scope: !128)
!128 = distinct !DILexicalBlock(scope: !64, file: !3, line: 25, column: 7)
!129 = !{!122, !61, i64 4}
!130 = !DILocation(line: 25, column: 13, scope: !128, atomGroup: 8, atomRank: 2)
!131 = !DILocation(line: 25, column: 13, scope: !128, atomGroup: 8, atomRank: 1)
!132 = !DILocation(line: 26, column: 16, scope: !128, atomGroup: 9, atomRank: 1)
!133 = !DILocation(line: 26, column: 5, scope: !128)
!134 = !DILocation(line: 27, column: 22, scope: !64)
!135 = !DILocation(line: 27, column: 16, scope: !64)
!136 = !DILocation(line: 27, column: 13, scope: !64)
!137 = !{!122, !84, i64 8}
!138 = !DILocation(line: 27, column: 13, scope: !64, atomGroup: 10, atomRank: 2)
!139 = !DILocation(line: 27, column: 13, scope: !64, atomGroup: 10, atomRank: 1)
!140 = !DILocation(line: 28, column: 34, scope: !64)
!141 = !DILocation(line: 28, column: 22, scope: !64, atomGroup: 11, atomRank: 2)
!142 = !DILocation(line: 28, column: 14, scope: !64)
!143 = !DILocation(line: 28, column: 3, scope: !64)
!144 = !DILocation(line: 28, column: 20, scope: !64, atomGroup: 11, atomRank: 1)
!145 = !DILocation(line: 29, column: 10, scope: !64, atomGroup: 13, atomRank: 2)
!146 = !DILocation(line: 29, column: 3, scope: !64, atomGroup: 13, atomRank: 1)
!147 = distinct !DISubprogram(name: "report", scope: !3, file: !3, line: 31, type: !65, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148, keyInstructions: true)
!148 = !{!149}
!149 = !DILocalVariable(name: "ctx", arg: 1, scope: !147, file: !3, line: 31, type: !68)
!150 = !DILocation(line: 0, scope: !147)
!151 = !DILocation(line: 32, column: 17, scope: !147)
!152 = !DILocation(line: 32, column: 33, scope: !147)
!153 = !DILocation(line: 32, column: 25, scope: !147, atomGroup: 1, atomRank: 2)
!154 = !DILocation(line: 32, column: 8, scope: !147)
!155 = !DILocation(line: 32, column: 15, scope: !147, atomGroup: 1, atomRank: 1)
!156 = !DILocation(line: 33, column: 28, scope: !147)
!157 = !DILocation(line: 33, column: 17, scope: !147)
!158 = !DILocation(line: 33, column: 33, scope: !147)
!159 = !DILocation(line: 33, column: 47, scope: !147)
!160 = !DILocation(line: 33, column: 41, scope: !147)
!161 = !DILocation(line: 33, column: 39, scope: !147, atomGroup: 2, atomRank: 2)
!162 = !DILocation(line: 33, column: 3, scope: !147)
!163 = !DILocation(line: 33, column: 15, scope: !147, atomGroup: 2, atomRank: 1)
!164 = !DILocation(line: 34, column: 11, scope: !147)
!165 = !DILocation(line: 34, column: 3, scope: !147, atomGroup: 3, atomRank: 1)
!166 = !DILocation(line: 35, column: 10, scope: !147)
!167 = !DILocation(line: 35, column: 21, scope: !147)
!168 = !DILocation(line: 35, column: 19, scope: !147)
!169 = !DILocation(line: 35, column: 32, scope: !147)
!170 = !DILocation(line: 35, column: 30, scope: !147)
!171 = !DILocation(line: 35, column: 40, scope: !147)
!172 = !DILocation(line: 35, column: 38, scope: !147, atomGroup: 4, atomRank: 2)
!173 = !DILocation(line: 35, column: 3, scope: !147, atomGroup: 4, atomRank: 1)
