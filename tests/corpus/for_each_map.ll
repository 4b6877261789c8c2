; ModuleID = 'for_each_map.c'
source_filename = "for_each_map.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.sums = type { i64, i64, i32, i32 }
%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@__const.walk.sums = private unnamed_addr constant %struct.sums { i64 0, i64 0, i32 0, i32 100 }, align 8
@numbers = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !13
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @numbers, ptr @walk], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @walk(ptr noundef captures(none) initializes((32, 56)) %0) #0 section "syscall" !dbg !63 {
  %2 = alloca %struct.sums, align 8, !DIAssignID !87
    #dbg_assign(i1 poison, !77, !DIExpression(), !87, ptr %2, !DIExpression(), !88)
  %3 = alloca i32, align 4, !DIAssignID !89
    #dbg_assign(i1 poison, !84, !DIExpression(), !89, ptr %3, !DIExpression(), !88)
  %4 = alloca i64, align 8, !DIAssignID !90
    #dbg_assign(i1 poison, !85, !DIExpression(), !90, ptr %4, !DIExpression(), !88)
    #dbg_value(ptr %0, !76, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !91
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %2, ptr noundef nonnull align 8 dereferenceable(24) @__const.walk.sums, i64 24, i1 false), !dbg !92, !DIAssignID !93
    #dbg_assign(i1 poison, !77, !DIExpression(), !93, ptr %2, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !94
  %5 = load i64, ptr %0, align 8, !dbg !95, !tbaa !96
  %6 = trunc i64 %5 to i32, !dbg !99
  %7 = and i32 %6, 63, !dbg !99
  store i32 %7, ptr %3, align 4, !dbg !100, !tbaa !59, !DIAssignID !101
    #dbg_assign(i32 %7, !84, !DIExpression(), !101, ptr %3, !DIExpression(), !88)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #4, !dbg !102
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !103
  %9 = load i64, ptr %8, align 8, !dbg !103, !tbaa !104
  %10 = and i64 %9, 65535, !dbg !105
  store i64 %10, ptr %4, align 8, !dbg !106, !tbaa !107, !DIAssignID !108
    #dbg_assign(i64 %10, !85, !DIExpression(), !108, ptr %4, !DIExpression(), !88)
  %11 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @numbers, ptr noundef nonnull %3, ptr noundef nonnull %4, i64 noundef 0) #4, !dbg !109
  %12 = call i64 inttoptr (i64 164 to ptr)(ptr noundef nonnull @numbers, ptr noundef nonnull @visit, ptr noundef nonnull %2, i64 noundef 0) #4, !dbg !110
    #dbg_value(i64 %12, !86, !DIExpression(), !88)
  %13 = load i64, ptr %2, align 8, !dbg !111, !tbaa !112
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !114
  store i64 %13, ptr %14, align 8, !dbg !115, !tbaa !107
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !116
  %16 = load i64, ptr %15, align 8, !dbg !117, !tbaa !118
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !119
  store i64 %16, ptr %17, align 8, !dbg !120, !tbaa !107
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !121
  %19 = load i32, ptr %18, align 8, !dbg !122, !tbaa !123
  %20 = zext i32 %19 to i64, !dbg !124
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !125
  store i64 %20, ptr %21, align 8, !dbg !126, !tbaa !107
  %22 = icmp eq i64 %12, %20, !dbg !127
  %23 = zext i1 %22 to i32, !dbg !128
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #4, !dbg !129
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !129
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !129
  ret i32 %23, !dbg !130
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal range(i64 0, 2) i64 @visit(ptr readnone captures(none) %0, ptr noundef readonly captures(none) %1, ptr noundef readonly captures(none) %2, ptr noundef captures(none) %3) #3 !dbg !131 {
    #dbg_value(ptr poison, !136, !DIExpression(), !140)
    #dbg_value(ptr %1, !137, !DIExpression(), !140)
    #dbg_value(ptr %2, !138, !DIExpression(), !140)
    #dbg_value(ptr %3, !139, !DIExpression(), !140)
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !141
  %6 = load i32, ptr %5, align 8, !dbg !141, !tbaa !123
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 20, !dbg !143
  %8 = load i32, ptr %7, align 4, !dbg !143, !tbaa !144
  %9 = icmp ult i32 %6, %8, !dbg !145
  br i1 %9, label %10, label %24, !dbg !146

10:                                               ; preds = %4
  %11 = add nuw i32 %6, 1, !dbg !147
  store i32 %11, ptr %5, align 8, !dbg !148, !tbaa !123
  %12 = load i64, ptr %2, align 8, !dbg !149, !tbaa !107
  %13 = load i32, ptr %1, align 4, !dbg !150, !tbaa !59
  %14 = add i32 %13, 1, !dbg !151
  %15 = zext i32 %14 to i64, !dbg !152
  %16 = mul i64 %12, %15, !dbg !153
  %17 = load i64, ptr %3, align 8, !dbg !154, !tbaa !112
  %18 = add i64 %16, %17, !dbg !155
  store i64 %18, ptr %3, align 8, !dbg !156, !tbaa !112
  %19 = load i64, ptr %2, align 8, !dbg !157, !tbaa !107
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !159
  %21 = load i64, ptr %20, align 8, !dbg !159, !tbaa !118
  %22 = icmp ugt i64 %19, %21, !dbg !160
  br i1 %22, label %23, label %24, !dbg !161

23:                                               ; preds = %10
  store i64 %19, ptr %20, align 8, !dbg !162, !tbaa !118
  br label %24, !dbg !163

24:                                               ; preds = %10, %23, %4
  %25 = phi i64 [ 1, %4 ], [ 0, %23 ], [ 0, %10 ], !dbg !140
  ret i64 %25, !dbg !164
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!53, !54, !55, !56, !57}
!llvm.ident = !{!58}
!llvm.errno.tbaa = !{!59}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !49, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "for_each_map.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!0, !13, !35, !44}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "numbers", scope: !2, file: !3, line: 8, type: !15, isLocal: false, isDefinition: true)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 256, elements: !16)
!16 = !{!17, !23, !28, !31}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !15, file: !3, line: 8, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32, elements: !21)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22}
!22 = !DISubrange(count: 1)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !15, file: !3, line: 8, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 2048, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !15, file: !3, line: 8, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !15, file: !3, line: 8, baseType: !32, size: 64, offset: 192)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!36 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !37, isLocal: true, isDefinition: true)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DISubroutineType(types: !39)
!39 = !{!40, !41, !42, !42, !33}
!40 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression(DW_OP_constu, 164, DW_OP_stack_value))
!45 = distinct !DIGlobalVariable(name: "for_each_elem", scope: !2, file: !6, line: 175, type: !46, isLocal: true, isDefinition: true)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DISubroutineType(types: !48)
!48 = !{!40, !41, !41, !41, !33}
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !50, size: 32, elements: !51)
!50 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!51 = !{!52}
!52 = !DISubrange(count: 4)
!53 = !{i32 7, !"Dwarf Version", i32 5}
!54 = !{i32 2, !"Debug Info Version", i32 3}
!55 = !{i32 1, !"wchar_size", i32 4}
!56 = !{i32 7, !"frame-pointer", i32 2}
!57 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!58 = !{!"clang version 22.1.8"}
!59 = !{!60, !60, i64 0}
!60 = !{!"int", !61, i64 0}
!61 = !{!"omnipotent char", !62, i64 0}
!62 = !{!"Simple C/C++ TBAA"}
!63 = distinct !DISubprogram(name: "walk", scope: !3, file: !3, line: 20, type: !64, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75, keyInstructions: true)
!64 = !DISubroutineType(types: !65)
!65 = !{!20, !66}
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !68)
!68 = !{!69, !70, !71, !72, !73}
!69 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !67, file: !6, line: 391, baseType: !33, size: 64)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !67, file: !6, line: 391, baseType: !33, size: 64, offset: 64)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !67, file: !6, line: 391, baseType: !33, size: 64, offset: 128)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !67, file: !6, line: 391, baseType: !33, size: 64, offset: 192)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !67, file: !6, line: 392, baseType: !74, size: 256, offset: 256)
!74 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 256, elements: !51)
!75 = !{!76, !77, !84, !85, !86}
!76 = !DILocalVariable(name: "ctx", arg: 1, scope: !63, file: !3, line: 20, type: !66)
!77 = !DILocalVariable(name: "sums", scope: !63, file: !3, line: 21, type: !78)
!78 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "sums", file: !3, line: 4, size: 192, elements: !79)
!79 = !{!80, !81, !82, !83}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "total", scope: !78, file: !3, line: 5, baseType: !33, size: 64)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "largest", scope: !78, file: !3, line: 5, baseType: !33, size: 64, offset: 64)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !78, file: !3, line: 6, baseType: !30, size: 32, offset: 128)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "limit", scope: !78, file: !3, line: 6, baseType: !30, size: 32, offset: 160)
!84 = !DILocalVariable(name: "key", scope: !63, file: !3, line: 22, type: !30)
!85 = !DILocalVariable(name: "value", scope: !63, file: !3, line: 23, type: !33)
!86 = !DILocalVariable(name: "visited", scope: !63, file: !3, line: 25, type: !40)
!87 = distinct !DIAssignID()
!88 = !DILocation(line: 0, scope: !63)
!89 = distinct !DIAssignID()
!90 = distinct !DIAssignID()
!91 = !DILocation(line: 21, column: 3, scope: !63)
!92 = !DILocation(line: 21, column: 15, scope: !63, atomGroup: 1, atomRank: 1)
!93 = distinct !DIAssignID()
!94 = !DILocation(line: 22, column: 3, scope: !63)
!95 = !DILocation(line: 22, column: 18, scope: !63)
!96 = !{!97, !98, i64 0}
!97 = !{!"args", !98, i64 0, !98, i64 8, !98, i64 16, !98, i64 24, !61, i64 32}
!98 = !{!"long long", !61, i64 0}
!99 = !DILocation(line: 22, column: 13, scope: !63, atomGroup: 2, atomRank: 2)
!100 = !DILocation(line: 22, column: 7, scope: !63, atomGroup: 2, atomRank: 1)
!101 = distinct !DIAssignID()
!102 = !DILocation(line: 23, column: 3, scope: !63)
!103 = !DILocation(line: 23, column: 20, scope: !63)
!104 = !{!97, !98, i64 8}
!105 = !DILocation(line: 23, column: 22, scope: !63, atomGroup: 3, atomRank: 2)
!106 = !DILocation(line: 23, column: 7, scope: !63, atomGroup: 3, atomRank: 1)
!107 = !{!98, !98, i64 0}
!108 = distinct !DIAssignID()
!109 = !DILocation(line: 24, column: 3, scope: !63)
!110 = !DILocation(line: 25, column: 18, scope: !63, atomGroup: 4, atomRank: 2)
!111 = !DILocation(line: 26, column: 22, scope: !63, atomGroup: 5, atomRank: 2)
!112 = !{!113, !98, i64 0}
!113 = !{!"sums", !98, i64 0, !98, i64 8, !60, i64 16, !60, i64 20}
!114 = !DILocation(line: 26, column: 8, scope: !63)
!115 = !DILocation(line: 26, column: 15, scope: !63, atomGroup: 5, atomRank: 1)
!116 = !DILocation(line: 27, column: 22, scope: !63)
!117 = !DILocation(line: 27, column: 22, scope: !63, atomGroup: 6, atomRank: 2)
!118 = !{!113, !98, i64 8}
!119 = !DILocation(line: 27, column: 3, scope: !63)
!120 = !DILocation(line: 27, column: 15, scope: !63, atomGroup: 6, atomRank: 1)
!121 = !DILocation(line: 28, column: 22, scope: !63)
!122 = !DILocation(line: 28, column: 22, scope: !63, atomGroup: 7, atomRank: 3)
!123 = !{!113, !60, i64 16}
!124 = !DILocation(line: 28, column: 17, scope: !63, atomGroup: 7, atomRank: 2)
!125 = !DILocation(line: 28, column: 3, scope: !63)
!126 = !DILocation(line: 28, column: 15, scope: !63, atomGroup: 7, atomRank: 1)
!127 = !DILocation(line: 29, column: 18, scope: !63, atomGroup: 9, atomRank: 3)
!128 = !DILocation(line: 29, column: 18, scope: !63, atomGroup: 9, atomRank: 2)
!129 = !DILocation(line: 30, column: 1, scope: !63)
!130 = !DILocation(line: 29, column: 3, scope: !63, atomGroup: 9, atomRank: 1)
!131 = distinct !DISubprogram(name: "visit", scope: !3, file: !3, line: 10, type: !132, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !135, keyInstructions: true)
!132 = !DISubroutineType(types: !133)
!133 = !{!40, !41, !29, !32, !134}
!134 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64)
!135 = !{!136, !137, !138, !139}
!136 = !DILocalVariable(name: "map", arg: 1, scope: !131, file: !3, line: 10, type: !41)
!137 = !DILocalVariable(name: "key", arg: 2, scope: !131, file: !3, line: 10, type: !29)
!138 = !DILocalVariable(name: "value", arg: 3, scope: !131, file: !3, line: 10, type: !32)
!139 = !DILocalVariable(name: "sums", arg: 4, scope: !131, file: !3, line: 10, type: !134)
!140 = !DILocation(line: 0, scope: !131)
!141 = !DILocation(line: 11, column: 13, scope: !142)
!142 = distinct !DILexicalBlock(scope: !131, file: !3, line: 11, column: 7)
!143 = !DILocation(line: 11, column: 28, scope: !142)
!144 = !{!113, !60, i64 20}
!145 = !DILocation(line: 11, column: 19, scope: !142, atomGroup: 1, atomRank: 2)
!146 = !DILocation(line: 11, column: 19, scope: !142, atomGroup: 1, atomRank: 1)
!147 = !DILocation(line: 13, column: 14, scope: !131, atomGroup: 3, atomRank: 2)
!148 = !DILocation(line: 13, column: 14, scope: !131, atomGroup: 3, atomRank: 1)
!149 = !DILocation(line: 14, column: 18, scope: !131)
!150 = !DILocation(line: 14, column: 28, scope: !131)
!151 = !DILocation(line: 14, column: 33, scope: !131)
!152 = !DILocation(line: 14, column: 27, scope: !131)
!153 = !DILocation(line: 14, column: 25, scope: !131)
!154 = !DILocation(line: 14, column: 15, scope: !131)
!155 = !DILocation(line: 14, column: 15, scope: !131, atomGroup: 4, atomRank: 2)
!156 = !DILocation(line: 14, column: 15, scope: !131, atomGroup: 4, atomRank: 1)
!157 = !DILocation(line: 15, column: 7, scope: !158)
!158 = distinct !DILexicalBlock(scope: !131, file: !3, line: 15, column: 7)
!159 = !DILocation(line: 15, column: 22, scope: !158)
!160 = !DILocation(line: 15, column: 14, scope: !158, atomGroup: 5, atomRank: 2)
!161 = !DILocation(line: 15, column: 14, scope: !158, atomGroup: 5, atomRank: 1)
!162 = !DILocation(line: 16, column: 19, scope: !158, atomGroup: 6, atomRank: 1)
!163 = !DILocation(line: 16, column: 5, scope: !158)
!164 = !DILocation(line: 18, column: 1, scope: !131, atomGroup: 8, atomRank: 1)
