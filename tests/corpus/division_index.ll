; ModuleID = 'division_index.c'
source_filename = "division_index.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@slots = dso_local local_unnamed_addr global [26 x i32] zeroinitializer, align 4, !dbg !9
@hists = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !19
@buckets = dso_local local_unnamed_addr global [16 x i32] zeroinitializer, align 4, !dbg !14
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @count, ptr @hists, ptr @shifted], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 26) i32 @count(ptr noundef readonly captures(none) %0) #0 section "syscall" !dbg !57 {
  %2 = alloca i32, align 4, !DIAssignID !77
    #dbg_assign(i1 poison, !75, !DIExpression(), !77, ptr %2, !DIExpression(), !78)
    #dbg_value(ptr %0, !72, !DIExpression(), !78)
  %3 = load i64, ptr %0, align 8, !dbg !79, !tbaa !80
  %4 = trunc i64 %3 to i32, !dbg !83
    #dbg_value(i32 %4, !73, !DIExpression(), !78)
  %5 = udiv i32 %4, 200, !dbg !84
    #dbg_value(i32 %5, !74, !DIExpression(), !78)
  %6 = tail call i32 @llvm.umin.i32(i32 %5, i32 25), !dbg !85
    #dbg_value(i32 %6, !74, !DIExpression(), !78)
  %7 = zext nneg i32 %6 to i64, !dbg !87
  %8 = getelementptr inbounds nuw i32, ptr @slots, i64 %7, !dbg !87
  %9 = load i32, ptr %8, align 4, !dbg !88, !tbaa !53
  %10 = add i32 %9, 1, !dbg !89
  store i32 %10, ptr %8, align 4, !dbg !90, !tbaa !53
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !91
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !92
  %12 = load i64, ptr %11, align 8, !dbg !92, !tbaa !93
  %13 = trunc i64 %12 to i32, !dbg !94
  %14 = urem i32 %13, 5, !dbg !95
  store i32 %14, ptr %2, align 4, !dbg !96, !tbaa !53, !DIAssignID !97
    #dbg_assign(i32 %14, !75, !DIExpression(), !97, ptr %2, !DIExpression(), !78)
  %15 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @hists, ptr noundef nonnull %2) #4, !dbg !98
    #dbg_value(ptr %15, !76, !DIExpression(), !78)
  %16 = icmp eq ptr %15, null, !dbg !99
  br i1 %16, label %20, label %17, !dbg !101

17:                                               ; preds = %1
  %18 = load i32, ptr %15, align 4, !dbg !102, !tbaa !53
  %19 = add i32 %18, %6, !dbg !103
  store i32 %19, ptr %15, align 4, !dbg !104, !tbaa !53
  br label %20, !dbg !105

20:                                               ; preds = %17, %1
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !106
  ret i32 %6, !dbg !107
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local noundef i32 @shifted(ptr noundef readonly captures(none) %0) #2 section "syscall" !dbg !108 {
    #dbg_value(ptr %0, !110, !DIExpression(), !112)
  %2 = load i64, ptr %0, align 8, !dbg !113, !tbaa !80
    #dbg_value(i64 %2, !111, !DIExpression(DW_OP_constu, 4294967288, DW_OP_and, DW_OP_stack_value), !112)
  %3 = trunc i64 %2 to i32, !dbg !114
  %4 = udiv i32 %3, 200, !dbg !114
    #dbg_value(i32 %4, !111, !DIExpression(DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !112)
  %5 = tail call i32 @llvm.umin.i32(i32 %4, i32 15), !dbg !115
  %6 = zext nneg i32 %5 to i64, !dbg !115
    #dbg_value(i64 %6, !111, !DIExpression(), !112)
  %7 = getelementptr inbounds nuw i32, ptr @buckets, i64 %6, !dbg !117
  %8 = load i32, ptr %7, align 4, !dbg !118, !tbaa !53
  %9 = add i32 %8, 1, !dbg !119
  store i32 %9, ptr %7, align 4, !dbg !120, !tbaa !53
  ret i32 0, !dbg !121
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!47, !48, !49, !50, !51}
!llvm.ident = !{!52}
!llvm.errno.tbaa = !{!53}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !45, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "division_index.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!0, !9, !14, !19, !37}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "slots", scope: !2, file: !3, line: 4, type: !11, isLocal: false, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 832, elements: !12)
!12 = !{!13}
!13 = !DISubrange(count: 26)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "buckets", scope: !2, file: !3, line: 4, type: !16, isLocal: false, isDefinition: true)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 512, elements: !17)
!17 = !{!18}
!18 = !DISubrange(count: 16)
!19 = !DIGlobalVariableExpression(var: !20, expr: !DIExpression())
!20 = distinct !DIGlobalVariable(name: "hists", scope: !2, file: !3, line: 5, type: !21, isLocal: false, isDefinition: true)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 5, size: 256, elements: !22)
!22 = !{!23, !29, !34, !36}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !21, file: !3, line: 5, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 64, elements: !27)
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !{!28}
!28 = !DISubrange(count: 2)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !21, file: !3, line: 5, baseType: !30, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 128, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 4)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !21, file: !3, line: 5, baseType: !35, size: 64, offset: 128)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !21, file: !3, line: 5, baseType: !35, size: 64, offset: 192)
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!38 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !39, isLocal: true, isDefinition: true)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = !DISubroutineType(types: !41)
!41 = !{!42, !42, !43}
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !46, size: 32, elements: !32)
!46 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!47 = !{i32 7, !"Dwarf Version", i32 5}
!48 = !{i32 2, !"Debug Info Version", i32 3}
!49 = !{i32 1, !"wchar_size", i32 4}
!50 = !{i32 7, !"frame-pointer", i32 2}
!51 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!52 = !{!"clang version 22.1.8"}
!53 = !{!54, !54, i64 0}
!54 = !{!"int", !55, i64 0}
!55 = !{!"omnipotent char", !56, i64 0}
!56 = !{!"Simple C/C++ TBAA"}
!57 = distinct !DISubprogram(name: "count", scope: !3, file: !3, line: 7, type: !58, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71, keyInstructions: true)
!58 = !DISubroutineType(types: !59)
!59 = !{!26, !60}
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !62)
!62 = !{!63, !66, !67, !68, !69}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !61, file: !6, line: 391, baseType: !64, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !65)
!65 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !61, file: !6, line: 391, baseType: !64, size: 64, offset: 64)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !61, file: !6, line: 391, baseType: !64, size: 64, offset: 128)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !61, file: !6, line: 391, baseType: !64, size: 64, offset: 192)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !61, file: !6, line: 392, baseType: !70, size: 256, offset: 256)
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !64, size: 256, elements: !32)
!71 = !{!72, !73, !74, !75, !76}
!72 = !DILocalVariable(name: "ctx", arg: 1, scope: !57, file: !3, line: 7, type: !60)
!73 = !DILocalVariable(name: "frequency", scope: !57, file: !3, line: 8, type: !5)
!74 = !DILocalVariable(name: "slot", scope: !57, file: !3, line: 9, type: !5)
!75 = !DILocalVariable(name: "key", scope: !57, file: !3, line: 13, type: !5)
!76 = !DILocalVariable(name: "hist", scope: !57, file: !3, line: 14, type: !35)
!77 = distinct !DIAssignID()
!78 = !DILocation(line: 0, scope: !57)
!79 = !DILocation(line: 8, column: 24, scope: !57, atomGroup: 1, atomRank: 3)
!80 = !{!81, !82, i64 0}
!81 = !{!"args", !82, i64 0, !82, i64 8, !82, i64 16, !82, i64 24, !55, i64 32}
!82 = !{!"long long", !55, i64 0}
!83 = !DILocation(line: 8, column: 19, scope: !57, atomGroup: 1, atomRank: 2)
!84 = !DILocation(line: 9, column: 24, scope: !57, atomGroup: 2, atomRank: 2)
!85 = !DILocation(line: 10, column: 12, scope: !86, atomGroup: 3, atomRank: 1)
!86 = distinct !DILexicalBlock(scope: !57, file: !3, line: 10, column: 7)
!87 = !DILocation(line: 12, column: 3, scope: !57)
!88 = !DILocation(line: 12, column: 14, scope: !57)
!89 = !DILocation(line: 12, column: 14, scope: !57, atomGroup: 5, atomRank: 2)
!90 = !DILocation(line: 12, column: 14, scope: !57, atomGroup: 5, atomRank: 1)
!91 = !DILocation(line: 13, column: 3, scope: !57)
!92 = !DILocation(line: 13, column: 23, scope: !57)
!93 = !{!81, !82, i64 24}
!94 = !DILocation(line: 13, column: 13, scope: !57)
!95 = !DILocation(line: 13, column: 25, scope: !57, atomGroup: 6, atomRank: 2)
!96 = !DILocation(line: 13, column: 7, scope: !57, atomGroup: 6, atomRank: 1)
!97 = distinct !DIAssignID()
!98 = !DILocation(line: 14, column: 15, scope: !57, atomGroup: 7, atomRank: 2)
!99 = !DILocation(line: 15, column: 7, scope: !100, atomGroup: 8, atomRank: 2)
!100 = distinct !DILexicalBlock(scope: !57, file: !3, line: 15, column: 7)
!101 = !DILocation(line: 15, column: 7, scope: !100, atomGroup: 8, atomRank: 1)
!102 = !DILocation(line: 16, column: 11, scope: !100)
!103 = !DILocation(line: 16, column: 11, scope: !100, atomGroup: 9, atomRank: 2)
!104 = !DILocation(line: 16, column: 11, scope: !100, atomGroup: 9, atomRank: 1)
!105 = !DILocation(line: 16, column: 5, scope: !100)
!106 = !DILocation(line: 18, column: 1, scope: !57)
!107 = !DILocation(line: 17, column: 3, scope: !57, atomGroup: 11, atomRank: 1)
!108 = distinct !DISubprogram(name: "shifted", scope: !3, file: !3, line: 20, type: !58, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109, keyInstructions: true)
!109 = !{!110, !111}
!110 = !DILocalVariable(name: "ctx", arg: 1, scope: !108, file: !3, line: 20, type: !60)
!111 = !DILocalVariable(name: "index", scope: !108, file: !3, line: 21, type: !64)
!112 = !DILocation(line: 0, scope: !108)
!113 = !DILocation(line: 21, column: 20, scope: !108)
!114 = !DILocation(line: 22, column: 9, scope: !108, atomGroup: 2, atomRank: 2)
!115 = !DILocation(line: 23, column: 13, scope: !116, atomGroup: 3, atomRank: 1)
!116 = distinct !DILexicalBlock(scope: !108, file: !3, line: 23, column: 7)
!117 = !DILocation(line: 25, column: 3, scope: !108)
!118 = !DILocation(line: 25, column: 17, scope: !108)
!119 = !DILocation(line: 25, column: 17, scope: !108, atomGroup: 5, atomRank: 2)
!120 = !DILocation(line: 25, column: 17, scope: !108, atomGroup: 5, atomRank: 1)
!121 = !DILocation(line: 26, column: 3, scope: !108, atomGroup: 7, atomRank: 1)
