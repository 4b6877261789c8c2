; ModuleID = 'map_queue_stack.c'
source_filename = "map_queue_stack.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }
%struct.job = type { i64, i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@waiting = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !13
@done = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !38
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @done, ptr @waiting, ptr @work], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 6) i32 @work(ptr noundef captures(none) %0) #0 section "syscall" !dbg !86 {
  %2 = alloca %struct.job, align 8, !DIAssignID !108
    #dbg_assign(i1 poison, !100, !DIExpression(), !108, ptr %2, !DIExpression(), !109)
  %3 = alloca i64, align 8, !DIAssignID !110
    #dbg_assign(i1 poison, !107, !DIExpression(), !110, ptr %3, !DIExpression(), !109)
    #dbg_value(ptr %0, !99, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !111
  %4 = load i64, ptr %0, align 8, !dbg !112, !tbaa !113
  store i64 %4, ptr %2, align 8, !dbg !116, !tbaa !117, !DIAssignID !119
    #dbg_assign(i64 %4, !100, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !119, ptr %2, !DIExpression(), !109)
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !120
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !121
  %7 = load i64, ptr %6, align 8, !dbg !121, !tbaa !122
  %8 = trunc i64 %7 to i32, !dbg !123
  %9 = and i32 %8, 7, !dbg !123
  store i32 %9, ptr %5, align 8, !dbg !116, !tbaa !124, !DIAssignID !125
    #dbg_assign(i32 %9, !100, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !125, ptr %5, !DIExpression(), !109)
  %10 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !120
  store i32 0, ptr %10, align 4, !dbg !116, !tbaa !126, !DIAssignID !127
    #dbg_assign(i32 0, !100, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !127, ptr %10, !DIExpression(), !109)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !128
  store i64 0, ptr %3, align 8, !dbg !129, !tbaa !130, !DIAssignID !131
    #dbg_assign(i64 0, !107, !DIExpression(), !131, ptr %3, !DIExpression(), !109)
  %11 = call i64 inttoptr (i64 87 to ptr)(ptr noundef nonnull @waiting, ptr noundef nonnull %2, i64 noundef 2) #2, !dbg !132
  %12 = icmp eq i64 %11, 0, !dbg !134
  br i1 %12, label %13, label %42, !dbg !135

13:                                               ; preds = %1
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !136
  %15 = load i64, ptr %14, align 8, !dbg !136, !tbaa !138
  %16 = and i64 %15, 1, !dbg !139
  %17 = icmp eq i64 %16, 0, !dbg !140
  br i1 %17, label %18, label %42, !dbg !141

18:                                               ; preds = %13
  %19 = call i64 inttoptr (i64 88 to ptr)(ptr noundef nonnull @waiting, ptr noundef nonnull %2) #2, !dbg !142
  %20 = icmp eq i64 %19, 0, !dbg !144
  br i1 %20, label %21, label %42, !dbg !145

21:                                               ; preds = %18
  %22 = load i32, ptr %5, align 8, !dbg !146, !tbaa !124
  %23 = icmp ugt i32 %22, 5, !dbg !148
  %24 = load i32, ptr %10, align 4
  %25 = icmp ult i32 %24, 3
  %26 = select i1 %23, i1 %25, i1 false, !dbg !149
  br i1 %26, label %27, label %31, !dbg !149

27:                                               ; preds = %21
  %28 = add nuw nsw i32 %24, 1, !dbg !150
  store i32 %28, ptr %10, align 4, !dbg !152, !tbaa !126, !DIAssignID !153
    #dbg_assign(i32 %28, !100, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !153, ptr %10, !DIExpression(), !109)
  %29 = add i32 %22, -1, !dbg !154
  store i32 %29, ptr %5, align 8, !dbg !155, !tbaa !124, !DIAssignID !156
    #dbg_assign(i32 %29, !100, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !156, ptr %5, !DIExpression(), !109)
  %30 = call i64 inttoptr (i64 87 to ptr)(ptr noundef nonnull @waiting, ptr noundef nonnull %2, i64 noundef 0) #2, !dbg !157
  br label %42, !dbg !158

31:                                               ; preds = %21
  %32 = call i64 inttoptr (i64 89 to ptr)(ptr noundef nonnull @done, ptr noundef nonnull %3) #2, !dbg !159
  %33 = icmp eq i64 %32, 0, !dbg !161
  br i1 %33, label %34, label %38, !dbg !162

34:                                               ; preds = %31
  %35 = load i64, ptr %3, align 8, !dbg !163, !tbaa !130
  %36 = load i64, ptr %2, align 8, !dbg !164, !tbaa !117
  %37 = icmp eq i64 %35, %36, !dbg !165
  br i1 %37, label %42, label %38, !dbg !166

38:                                               ; preds = %34, %31
  %39 = call i64 inttoptr (i64 87 to ptr)(ptr noundef nonnull @done, ptr noundef nonnull %2, i64 noundef 2) #2, !dbg !167
  %40 = load i64, ptr %3, align 8, !dbg !168, !tbaa !130
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !169
  store i64 %40, ptr %41, align 8, !dbg !170, !tbaa !130
  br label %42, !dbg !171

42:                                               ; preds = %34, %18, %13, %1, %38, %27
  %43 = phi i32 [ 3, %18 ], [ 1, %1 ], [ 2, %13 ], [ 4, %27 ], [ 0, %38 ], [ 5, %34 ], !dbg !109
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !172
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !172
  ret i32 %43, !dbg !173
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!76, !77, !78, !79, !80}
!llvm.ident = !{!81}
!llvm.errno.tbaa = !{!82}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !72, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "map_queue_stack.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!0, !13, !38, !54, !65, !70}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "waiting", scope: !2, file: !3, line: 13, type: !15, isLocal: false, isDefinition: true)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 256, elements: !16)
!16 = !{!17, !23, !28, !33}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !15, file: !3, line: 9, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 704, elements: !21)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22}
!22 = !DISubrange(count: 22)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !15, file: !3, line: 10, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 1024, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 32)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key_size", scope: !15, file: !3, line: 11, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: 0)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "value_size", scope: !15, file: !3, line: 12, baseType: !34, size: 64, offset: 192)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 512, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 16)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(name: "done", scope: !2, file: !3, line: 19, type: !40, isLocal: false, isDefinition: true)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 14, size: 256, elements: !41)
!41 = !{!42, !47, !48, !49}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !40, file: !3, line: 15, baseType: !43, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 736, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 23)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !40, file: !3, line: 16, baseType: !24, size: 64, offset: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "key_size", scope: !40, file: !3, line: 17, baseType: !29, size: 64, offset: 128)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "value_size", scope: !40, file: !3, line: 18, baseType: !50, size: 64, offset: 192)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 256, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 8)
!54 = !DIGlobalVariableExpression(var: !55, expr: !DIExpression(DW_OP_constu, 87, DW_OP_stack_value))
!55 = distinct !DIGlobalVariable(name: "map_push", scope: !2, file: !6, line: 148, type: !56, isLocal: true, isDefinition: true)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = !DISubroutineType(types: !58)
!58 = !{!59, !60, !61, !63}
!59 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!63 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !64)
!64 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!65 = !DIGlobalVariableExpression(var: !66, expr: !DIExpression(DW_OP_constu, 88, DW_OP_stack_value))
!66 = distinct !DIGlobalVariable(name: "map_pop", scope: !2, file: !6, line: 149, type: !67, isLocal: true, isDefinition: true)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DISubroutineType(types: !69)
!69 = !{!59, !60, !60}
!70 = !DIGlobalVariableExpression(var: !71, expr: !DIExpression(DW_OP_constu, 89, DW_OP_stack_value))
!71 = distinct !DIGlobalVariable(name: "map_peek", scope: !2, file: !6, line: 150, type: !67, isLocal: true, isDefinition: true)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !73, size: 32, elements: !74)
!73 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!74 = !{!75}
!75 = !DISubrange(count: 4)
!76 = !{i32 7, !"Dwarf Version", i32 5}
!77 = !{i32 2, !"Debug Info Version", i32 3}
!78 = !{i32 1, !"wchar_size", i32 4}
!79 = !{i32 7, !"frame-pointer", i32 2}
!80 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!81 = !{!"clang version 22.1.8"}
!82 = !{!83, !83, i64 0}
!83 = !{!"int", !84, i64 0}
!84 = !{!"omnipotent char", !85, i64 0}
!85 = !{!"Simple C/C++ TBAA"}
!86 = distinct !DISubprogram(name: "work", scope: !3, file: !3, line: 21, type: !87, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !98, keyInstructions: true)
!87 = !DISubroutineType(types: !88)
!88 = !{!20, !89}
!89 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !90, size: 64)
!90 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !91)
!91 = !{!92, !93, !94, !95, !96}
!92 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !90, file: !6, line: 391, baseType: !63, size: 64)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !90, file: !6, line: 391, baseType: !63, size: 64, offset: 64)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !90, file: !6, line: 391, baseType: !63, size: 64, offset: 128)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !90, file: !6, line: 391, baseType: !63, size: 64, offset: 192)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !90, file: !6, line: 392, baseType: !97, size: 256, offset: 256)
!97 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 256, elements: !74)
!98 = !{!99, !100, !107}
!99 = !DILocalVariable(name: "ctx", arg: 1, scope: !86, file: !3, line: 21, type: !89)
!100 = !DILocalVariable(name: "job", scope: !86, file: !3, line: 22, type: !101)
!101 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "job", file: !3, line: 4, size: 128, elements: !102)
!102 = !{!103, !104, !106}
!103 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !101, file: !3, line: 5, baseType: !63, size: 64)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "cost", scope: !101, file: !3, line: 6, baseType: !105, size: 32, offset: 64)
!105 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "tries", scope: !101, file: !3, line: 6, baseType: !105, size: 32, offset: 96)
!107 = !DILocalVariable(name: "last", scope: !86, file: !3, line: 23, type: !63)
!108 = distinct !DIAssignID()
!109 = !DILocation(line: 0, scope: !86)
!110 = distinct !DIAssignID()
!111 = !DILocation(line: 22, column: 3, scope: !86)
!112 = !DILocation(line: 22, column: 26, scope: !86, atomGroup: 1, atomRank: 2)
!113 = !{!114, !115, i64 0}
!114 = !{!"args", !115, i64 0, !115, i64 8, !115, i64 16, !115, i64 24, !84, i64 32}
!115 = !{!"long long", !84, i64 0}
!116 = !DILocation(line: 22, column: 20, scope: !86, atomGroup: 1, atomRank: 1)
!117 = !{!118, !115, i64 0}
!118 = !{!"job", !115, i64 0, !83, i64 8, !83, i64 12}
!119 = distinct !DIAssignID()
!120 = !DILocation(line: 22, column: 20, scope: !86)
!121 = !DILocation(line: 22, column: 34, scope: !86)
!122 = !{!114, !115, i64 8}
!123 = !DILocation(line: 22, column: 29, scope: !86, atomGroup: 1, atomRank: 2)
!124 = !{!118, !83, i64 8}
!125 = distinct !DIAssignID()
!126 = !{!118, !83, i64 12}
!127 = distinct !DIAssignID()
!128 = !DILocation(line: 23, column: 3, scope: !86)
!129 = !DILocation(line: 23, column: 7, scope: !86, atomGroup: 2, atomRank: 1)
!130 = !{!115, !115, i64 0}
!131 = distinct !DIAssignID()
!132 = !DILocation(line: 24, column: 7, scope: !133)
!133 = distinct !DILexicalBlock(scope: !86, file: !3, line: 24, column: 7)
!134 = !DILocation(line: 24, column: 7, scope: !133, atomGroup: 3, atomRank: 2)
!135 = !DILocation(line: 24, column: 7, scope: !133, atomGroup: 3, atomRank: 1)
!136 = !DILocation(line: 26, column: 12, scope: !137)
!137 = distinct !DILexicalBlock(scope: !86, file: !3, line: 26, column: 7)
!138 = !{!114, !115, i64 16}
!139 = !DILocation(line: 26, column: 14, scope: !137)
!140 = !DILocation(line: 26, column: 14, scope: !137, atomGroup: 5, atomRank: 2)
!141 = !DILocation(line: 26, column: 14, scope: !137, atomGroup: 5, atomRank: 1)
!142 = !DILocation(line: 28, column: 7, scope: !143)
!143 = distinct !DILexicalBlock(scope: !86, file: !3, line: 28, column: 7)
!144 = !DILocation(line: 28, column: 7, scope: !143, atomGroup: 7, atomRank: 2)
!145 = !DILocation(line: 28, column: 7, scope: !143, atomGroup: 7, atomRank: 1)
!146 = !DILocation(line: 30, column: 11, scope: !147)
!147 = distinct !DILexicalBlock(scope: !86, file: !3, line: 30, column: 7)
!148 = !DILocation(line: 30, column: 16, scope: !147, atomGroup: 9, atomRank: 2)
!149 = !DILocation(line: 30, column: 20, scope: !147, atomGroup: 9, atomRank: 1)
!150 = !DILocation(line: 31, column: 14, scope: !151, atomGroup: 11, atomRank: 2)
!151 = distinct !DILexicalBlock(scope: !147, file: !3, line: 30, column: 38)
!152 = !DILocation(line: 31, column: 14, scope: !151, atomGroup: 11, atomRank: 1)
!153 = distinct !DIAssignID()
!154 = !DILocation(line: 32, column: 13, scope: !151, atomGroup: 12, atomRank: 2)
!155 = !DILocation(line: 32, column: 13, scope: !151, atomGroup: 12, atomRank: 1)
!156 = distinct !DIAssignID()
!157 = !DILocation(line: 33, column: 5, scope: !151)
!158 = !DILocation(line: 34, column: 5, scope: !151, atomGroup: 13, atomRank: 1)
!159 = !DILocation(line: 36, column: 8, scope: !160)
!160 = distinct !DILexicalBlock(scope: !86, file: !3, line: 36, column: 7)
!161 = !DILocation(line: 36, column: 8, scope: !160, atomGroup: 14, atomRank: 2)
!162 = !DILocation(line: 36, column: 31, scope: !160, atomGroup: 14, atomRank: 1)
!163 = !DILocation(line: 36, column: 34, scope: !160)
!164 = !DILocation(line: 36, column: 46, scope: !160)
!165 = !DILocation(line: 36, column: 39, scope: !160, atomGroup: 15, atomRank: 2)
!166 = !DILocation(line: 36, column: 31, scope: !160, atomGroup: 15, atomRank: 1)
!167 = !DILocation(line: 38, column: 3, scope: !86)
!168 = !DILocation(line: 39, column: 17, scope: !86, atomGroup: 17, atomRank: 2)
!169 = !DILocation(line: 39, column: 8, scope: !86)
!170 = !DILocation(line: 39, column: 15, scope: !86, atomGroup: 17, atomRank: 1)
!171 = !DILocation(line: 40, column: 3, scope: !86, atomGroup: 18, atomRank: 1)
!172 = !DILocation(line: 41, column: 1, scope: !86)
!173 = !DILocation(line: 41, column: 1, scope: !86, atomGroup: 19, atomRank: 1)
