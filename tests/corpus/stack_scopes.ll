; ModuleID = 'stack_scopes.c'
source_filename = "stack_scopes.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.record = type { i64, [120 x i8] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@records = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !17
@__const.choose.text = private unnamed_addr constant [64 x i8] c"nothing to do\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", align 1
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @choose, ptr @records], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @choose(ptr noundef captures(none) %0) #0 section "syscall" !dbg !67 {
  %2 = alloca i64, align 8, !DIAssignID !87
    #dbg_assign(i1 poison, !88, !DIExpression(), !87, ptr %2, !DIExpression(), !95)
  %3 = alloca %struct.record, align 8, !DIAssignID !98
  %4 = alloca i64, align 8, !DIAssignID !99
    #dbg_assign(i1 poison, !88, !DIExpression(), !99, ptr %4, !DIExpression(), !100)
  %5 = alloca %struct.record, align 8, !DIAssignID !103
  %6 = alloca %struct.record, align 8, !DIAssignID !104
    #dbg_assign(i1 poison, !81, !DIExpression(), !104, ptr %6, !DIExpression(), !105)
  %7 = alloca i64, align 8, !DIAssignID !106
    #dbg_assign(i1 poison, !84, !DIExpression(), !106, ptr %7, !DIExpression(), !105)
  %8 = alloca [64 x i8], align 1, !DIAssignID !107
    #dbg_assign(i1 poison, !85, !DIExpression(), !107, ptr %8, !DIExpression(), !108)
    #dbg_value(ptr %0, !80, !DIExpression(), !108)
  %9 = load i64, ptr %0, align 8, !dbg !109, !tbaa !110
  %10 = and i64 %9, 1, !dbg !113
  %11 = icmp eq i64 %10, 0, !dbg !114
  br i1 %11, label %22, label %12, !dbg !115

12:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #4, !dbg !116
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 8, !dbg !117
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(120) %13, i8 0, i64 120, i1 false), !dbg !117, !DIAssignID !118
    #dbg_assign(i8 0, !81, !DIExpression(), !118, ptr %6, !DIExpression(), !105)
    #dbg_assign(i8 0, !81, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !119, ptr poison, !DIExpression(), !105)
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !120
  %15 = load i64, ptr %14, align 8, !dbg !121, !tbaa !122
  store i64 %15, ptr %6, align 8, !dbg !123, !tbaa !124, !DIAssignID !126
    #dbg_assign(i64 %15, !81, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !126, ptr %6, !DIExpression(), !105)
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !127
  %17 = load i64, ptr %16, align 8, !dbg !128, !tbaa !129
  %18 = trunc i64 %17 to i8, !dbg !130
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 15, !dbg !131
  store i8 %18, ptr %19, align 1, !dbg !132, !tbaa !133, !DIAssignID !134
    #dbg_assign(i8 %18, !81, !DIExpression(DW_OP_LLVM_fragment, 120, 8), !134, ptr %19, !DIExpression(), !105)
  call void @llvm.lifetime.start.p0(ptr nonnull %7) #4, !dbg !135
  store i64 1, ptr %7, align 8, !dbg !136, !tbaa !137, !DIAssignID !138
    #dbg_assign(i64 1, !84, !DIExpression(), !138, ptr %7, !DIExpression(), !105)
  %20 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @records, ptr noundef nonnull %7, ptr noundef nonnull %6, i64 noundef 0) #4, !dbg !139
  %21 = trunc i64 %20 to i32, !dbg !140
  call void @llvm.lifetime.end.p0(ptr nonnull %7) #4, !dbg !141
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #4, !dbg !141
  br label %55

22:                                               ; preds = %1
  %23 = and i64 %9, 2, !dbg !142
  %24 = icmp eq i64 %23, 0, !dbg !143
  br i1 %24, label %32, label %25, !dbg !144

25:                                               ; preds = %22
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !145
  %27 = load i64, ptr %26, align 8, !dbg !145, !tbaa !122
  %28 = and i64 %27, 15, !dbg !146
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
    #dbg_assign(i1 poison, !94, !DIExpression(), !98, ptr %3, !DIExpression(), !95)
  store i64 %28, ptr %2, align 8, !tbaa !137, !DIAssignID !147
    #dbg_assign(i64 %28, !88, !DIExpression(), !147, ptr %2, !DIExpression(), !95)
    #dbg_value(i8 -86, !93, !DIExpression(), !95)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !148
    #dbg_assign(i8 0, !94, !DIExpression(), !149, ptr %3, !DIExpression(), !95)
  store i64 %28, ptr %3, align 8, !dbg !150, !tbaa !124, !DIAssignID !151
    #dbg_assign(i64 %28, !94, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !151, ptr %3, !DIExpression(), !95)
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !152
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(120) %29, i8 -86, i64 120, i1 false), !dbg !153, !DIAssignID !154
    #dbg_assign(i1 poison, !94, !DIExpression(DW_OP_LLVM_fragment, 64, 960), !154, ptr %29, !DIExpression(), !95)
  %30 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @records, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #4, !dbg !155
  %31 = trunc i64 %30 to i32, !dbg !156
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !157
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !158
  br label %55, !dbg !159

32:                                               ; preds = %22
  %33 = and i64 %9, 4, !dbg !160
  %34 = icmp eq i64 %33, 0, !dbg !161
  br i1 %34, label %45, label %35, !dbg !162

35:                                               ; preds = %32
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !163
  %37 = load i64, ptr %36, align 8, !dbg !163, !tbaa !122
  %38 = and i64 %37, 3, !dbg !164
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !165
  %40 = load i64, ptr %39, align 8, !dbg !165, !tbaa !129
  %41 = trunc i64 %40 to i8, !dbg !166
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
    #dbg_assign(i1 poison, !94, !DIExpression(), !103, ptr %5, !DIExpression(), !100)
  store i64 %38, ptr %4, align 8, !tbaa !137, !DIAssignID !167
    #dbg_assign(i64 %38, !88, !DIExpression(), !167, ptr %4, !DIExpression(), !100)
    #dbg_value(i8 %41, !93, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #4, !dbg !168
    #dbg_assign(i8 0, !94, !DIExpression(), !169, ptr %5, !DIExpression(), !100)
  store i64 %38, ptr %5, align 8, !dbg !170, !tbaa !124, !DIAssignID !171
    #dbg_assign(i64 %38, !94, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !171, ptr %5, !DIExpression(), !100)
  %42 = getelementptr inbounds nuw i8, ptr %5, i64 8, !dbg !172
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(120) %42, i8 %41, i64 120, i1 false), !dbg !173, !DIAssignID !174
    #dbg_assign(i1 poison, !94, !DIExpression(DW_OP_LLVM_fragment, 64, 960), !174, ptr %42, !DIExpression(), !100)
  %43 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @records, ptr noundef nonnull %4, ptr noundef nonnull %5, i64 noundef 0) #4, !dbg !175
  %44 = trunc i64 %43 to i32, !dbg !176
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #4, !dbg !177
  call void @llvm.lifetime.end.p0(ptr nonnull %4), !dbg !178
  br label %55, !dbg !179

45:                                               ; preds = %32
  call void @llvm.lifetime.start.p0(ptr nonnull %8) #4, !dbg !180
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %8, ptr noundef nonnull align 1 dereferenceable(64) @__const.choose.text, i64 64, i1 false), !dbg !181, !DIAssignID !182
    #dbg_assign(i1 poison, !85, !DIExpression(), !182, ptr %8, !DIExpression(), !108)
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !183
  %47 = load i64, ptr %46, align 8, !dbg !183, !tbaa !184
  %48 = and i64 %47, 63, !dbg !185
  %49 = getelementptr inbounds nuw i8, ptr %8, i64 %48, !dbg !186
  store i8 33, ptr %49, align 1, !dbg !187, !tbaa !133
  %50 = getelementptr inbounds nuw i8, ptr %8, i64 8, !dbg !188
  %51 = load i64, ptr %50, align 1, !dbg !189, !tbaa !137
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !190
  store i64 %51, ptr %52, align 8, !dbg !191, !tbaa !137
  %53 = load i8, ptr %8, align 1, !dbg !192, !tbaa !133
  %54 = sext i8 %53 to i32, !dbg !193
  call void @llvm.lifetime.end.p0(ptr nonnull %8) #4, !dbg !194
  br label %55

55:                                               ; preds = %45, %35, %25, %12
  %56 = phi i32 [ %21, %12 ], [ %31, %25 ], [ %44, %35 ], [ %54, %45 ], !dbg !108
  ret i32 %56, !dbg !195
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!57, !58, !59, !60, !61}
!llvm.ident = !{!62}
!llvm.errno.tbaa = !{!63}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !53, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !12, globals: !16, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "stack_scopes.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!13}
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !15)
!15 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!16 = !{!0, !17, !44}
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "records", scope: !2, file: !3, line: 8, type: !19, isLocal: false, isDefinition: true)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 256, elements: !20)
!20 = !{!21, !27, !32, !33}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !19, file: !3, line: 8, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 32, elements: !25)
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{!26}
!26 = !DISubrange(count: 1)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !19, file: !3, line: 8, baseType: !28, size: 64, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 2048, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !19, file: !3, line: 8, baseType: !13, size: 64, offset: 128)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !19, file: !3, line: 8, baseType: !34, size: 64, offset: 192)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "record", file: !3, line: 4, size: 1024, elements: !36)
!36 = !{!37, !38}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !35, file: !3, line: 5, baseType: !14, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !35, file: !3, line: 6, baseType: !39, size: 960, offset: 64)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 960, elements: !42)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !41)
!41 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!42 = !{!43}
!43 = !DISubrange(count: 120)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!45 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !46, isLocal: true, isDefinition: true)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DISubroutineType(types: !48)
!48 = !{!49, !50, !51, !51, !14}
!49 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 32, elements: !55)
!54 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!55 = !{!56}
!56 = !DISubrange(count: 4)
!57 = !{i32 7, !"Dwarf Version", i32 5}
!58 = !{i32 2, !"Debug Info Version", i32 3}
!59 = !{i32 1, !"wchar_size", i32 4}
!60 = !{i32 7, !"frame-pointer", i32 2}
!61 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!62 = !{!"clang version 22.1.8"}
!63 = !{!64, !64, i64 0}
!64 = !{!"int", !65, i64 0}
!65 = !{!"omnipotent char", !66, i64 0}
!66 = !{!"Simple C/C++ TBAA"}
!67 = distinct !DISubprogram(name: "choose", scope: !3, file: !3, line: 16, type: !68, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79, keyInstructions: true)
!68 = !DISubroutineType(types: !69)
!69 = !{!24, !70}
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64)
!71 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !72)
!72 = !{!73, !74, !75, !76, !77}
!73 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !71, file: !6, line: 391, baseType: !14, size: 64)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !71, file: !6, line: 391, baseType: !14, size: 64, offset: 64)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !71, file: !6, line: 391, baseType: !14, size: 64, offset: 128)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !71, file: !6, line: 391, baseType: !14, size: 64, offset: 192)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !71, file: !6, line: 392, baseType: !78, size: 256, offset: 256)
!78 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 256, elements: !55)
!79 = !{!80, !81, !84, !85}
!80 = !DILocalVariable(name: "ctx", arg: 1, scope: !67, file: !3, line: 16, type: !70)
!81 = !DILocalVariable(name: "mine", scope: !82, file: !3, line: 18, type: !35)
!82 = distinct !DILexicalBlock(scope: !83, file: !3, line: 17, column: 19)
!83 = distinct !DILexicalBlock(scope: !67, file: !3, line: 17, column: 7)
!84 = !DILocalVariable(name: "key", scope: !82, file: !3, line: 20, type: !14)
!85 = !DILocalVariable(name: "text", scope: !67, file: !3, line: 27, type: !86)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !54, size: 512, elements: !30)
!87 = distinct !DIAssignID()
!88 = !DILocalVariable(name: "id", arg: 1, scope: !89, file: !3, line: 10, type: !14)
!89 = distinct !DISubprogram(name: "save", scope: !3, file: !3, line: 10, type: !90, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !92, keyInstructions: true)
!90 = !DISubroutineType(types: !91)
!91 = !{!24, !14, !40}
!92 = !{!88, !93, !94}
!93 = !DILocalVariable(name: "fill", arg: 2, scope: !89, file: !3, line: 10, type: !40)
!94 = !DILocalVariable(name: "record", scope: !89, file: !3, line: 11, type: !35)
!95 = !DILocation(line: 0, scope: !89, inlinedAt: !96)
!96 = distinct !DILocation(line: 24, column: 12, scope: !97)
!97 = distinct !DILexicalBlock(scope: !67, file: !3, line: 23, column: 7)
!98 = distinct !DIAssignID()
!99 = distinct !DIAssignID()
!100 = !DILocation(line: 0, scope: !89, inlinedAt: !101)
!101 = distinct !DILocation(line: 26, column: 12, scope: !102)
!102 = distinct !DILexicalBlock(scope: !67, file: !3, line: 25, column: 7)
!103 = distinct !DIAssignID()
!104 = distinct !DIAssignID()
!105 = !DILocation(line: 0, scope: !82)
!106 = distinct !DIAssignID()
!107 = distinct !DIAssignID()
!108 = !DILocation(line: 0, scope: !67)
!109 = !DILocation(line: 17, column: 12, scope: !83)
!110 = !{!111, !112, i64 0}
!111 = !{!"args", !112, i64 0, !112, i64 8, !112, i64 16, !112, i64 24, !65, i64 32}
!112 = !{!"long long", !65, i64 0}
!113 = !DILocation(line: 17, column: 14, scope: !83)
!114 = !DILocation(line: 17, column: 14, scope: !83, atomGroup: 1, atomRank: 2)
!115 = !DILocation(line: 17, column: 14, scope: !83, atomGroup: 1, atomRank: 1)
!116 = !DILocation(line: 18, column: 5, scope: !82)
!117 = !DILocation(line: 18, column: 19, scope: !82)
!118 = distinct !DIAssignID()
!119 = distinct !DIAssignID()
!120 = !DILocation(line: 18, column: 38, scope: !82)
!121 = !DILocation(line: 18, column: 38, scope: !82, atomGroup: 2, atomRank: 2)
!122 = !{!111, !112, i64 8}
!123 = !DILocation(line: 18, column: 26, scope: !82, atomGroup: 2, atomRank: 1)
!124 = !{!125, !112, i64 0}
!125 = !{!"record", !112, i64 0, !65, i64 8}
!126 = distinct !DIAssignID()
!127 = !DILocation(line: 19, column: 25, scope: !82)
!128 = !DILocation(line: 19, column: 25, scope: !82, atomGroup: 3, atomRank: 3)
!129 = !{!111, !112, i64 16}
!130 = !DILocation(line: 19, column: 20, scope: !82, atomGroup: 3, atomRank: 2)
!131 = !DILocation(line: 19, column: 5, scope: !82)
!132 = !DILocation(line: 19, column: 18, scope: !82, atomGroup: 3, atomRank: 1)
!133 = !{!65, !65, i64 0}
!134 = distinct !DIAssignID()
!135 = !DILocation(line: 20, column: 5, scope: !82)
!136 = !DILocation(line: 20, column: 9, scope: !82, atomGroup: 4, atomRank: 1)
!137 = !{!112, !112, i64 0}
!138 = distinct !DIAssignID()
!139 = !DILocation(line: 21, column: 12, scope: !82, atomGroup: 5, atomRank: 3)
!140 = !DILocation(line: 21, column: 12, scope: !82, atomGroup: 5, atomRank: 2)
!141 = !DILocation(line: 22, column: 3, scope: !83)
!142 = !DILocation(line: 23, column: 14, scope: !97)
!143 = !DILocation(line: 23, column: 14, scope: !97, atomGroup: 6, atomRank: 2)
!144 = !DILocation(line: 23, column: 14, scope: !97, atomGroup: 6, atomRank: 1)
!145 = !DILocation(line: 24, column: 22, scope: !97)
!146 = !DILocation(line: 24, column: 24, scope: !97)
!147 = distinct !DIAssignID()
!148 = !DILocation(line: 11, column: 3, scope: !89, inlinedAt: !96)
!149 = distinct !DIAssignID()
!150 = !DILocation(line: 11, column: 26, scope: !89, inlinedAt: !96, atomGroup: 1, atomRank: 1)
!151 = distinct !DIAssignID()
!152 = !DILocation(line: 12, column: 17, scope: !89, inlinedAt: !96)
!153 = !DILocation(line: 12, column: 3, scope: !89, inlinedAt: !96, atomGroup: 2, atomRank: 1)
!154 = distinct !DIAssignID()
!155 = !DILocation(line: 13, column: 10, scope: !89, inlinedAt: !96, atomGroup: 4, atomRank: 3)
!156 = !DILocation(line: 13, column: 10, scope: !89, inlinedAt: !96, atomGroup: 4, atomRank: 2)
!157 = !DILocation(line: 14, column: 1, scope: !89, inlinedAt: !96)
!158 = !DILocation(line: 13, column: 3, scope: !89, inlinedAt: !96, atomGroup: 4, atomRank: 1)
!159 = !DILocation(line: 24, column: 5, scope: !97, atomGroup: 7, atomRank: 1)
!160 = !DILocation(line: 25, column: 14, scope: !102)
!161 = !DILocation(line: 25, column: 14, scope: !102, atomGroup: 8, atomRank: 2)
!162 = !DILocation(line: 25, column: 14, scope: !102, atomGroup: 8, atomRank: 1)
!163 = !DILocation(line: 26, column: 22, scope: !102)
!164 = !DILocation(line: 26, column: 24, scope: !102)
!165 = !DILocation(line: 26, column: 34, scope: !102)
!166 = !DILocation(line: 26, column: 29, scope: !102)
!167 = distinct !DIAssignID()
!168 = !DILocation(line: 11, column: 3, scope: !89, inlinedAt: !101)
!169 = distinct !DIAssignID()
!170 = !DILocation(line: 11, column: 26, scope: !89, inlinedAt: !101, atomGroup: 1, atomRank: 1)
!171 = distinct !DIAssignID()
!172 = !DILocation(line: 12, column: 17, scope: !89, inlinedAt: !101)
!173 = !DILocation(line: 12, column: 3, scope: !89, inlinedAt: !101, atomGroup: 2, atomRank: 1)
!174 = distinct !DIAssignID()
!175 = !DILocation(line: 13, column: 10, scope: !89, inlinedAt: !101, atomGroup: 4, atomRank: 3)
!176 = !DILocation(line: 13, column: 10, scope: !89, inlinedAt: !101, atomGroup: 4, atomRank: 2)
!177 = !DILocation(line: 14, column: 1, scope: !89, inlinedAt: !101)
!178 = !DILocation(line: 13, column: 3, scope: !89, inlinedAt: !101, atomGroup: 4, atomRank: 1)
!179 = !DILocation(line: 26, column: 5, scope: !102, atomGroup: 9, atomRank: 1)
!180 = !DILocation(line: 27, column: 3, scope: !67)
!181 = !DILocation(line: 27, column: 8, scope: !67, atomGroup: 10, atomRank: 1)
!182 = distinct !DIAssignID()
!183 = !DILocation(line: 28, column: 13, scope: !67)
!184 = !{!111, !112, i64 24}
!185 = !DILocation(line: 28, column: 15, scope: !67)
!186 = !DILocation(line: 28, column: 3, scope: !67)
!187 = !DILocation(line: 28, column: 21, scope: !67, atomGroup: 11, atomRank: 1)
!188 = !DILocation(line: 29, column: 17, scope: !67)
!189 = !DILocation(line: 29, column: 17, scope: !67, atomGroup: 12, atomRank: 2)
!190 = !DILocation(line: 29, column: 8, scope: !67)
!191 = !DILocation(line: 29, column: 15, scope: !67, atomGroup: 12, atomRank: 1)
!192 = !DILocation(line: 30, column: 10, scope: !67, atomGroup: 13, atomRank: 3)
!193 = !DILocation(line: 30, column: 10, scope: !67, atomGroup: 13, atomRank: 2)
!194 = !DILocation(line: 31, column: 1, scope: !67)
!195 = !DILocation(line: 31, column: 1, scope: !67, atomGroup: 14, atomRank: 1)
