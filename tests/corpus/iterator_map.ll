; ModuleID = 'iterator_map.c'
source_filename = "iterator_map.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@sum = dso_local local_unnamed_addr global i64 0, align 8, !dbg !5
@format = internal constant [10 x i8] c"%u: %llu\0A\00", align 1, !dbg !24
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @dump], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @dump(ptr noundef readonly captures(none) %0) #0 section "iter/bpf_map_elem" !dbg !47 {
  %2 = alloca [2 x i64], align 8, !DIAssignID !75
    #dbg_assign(i1 poison, !71, !DIExpression(), !75, ptr %2, !DIExpression(), !76)
    #dbg_value(ptr %0, !67, !DIExpression(), !76)
  %3 = load ptr, ptr %0, align 8, !dbg !77, !tbaa !78
  %4 = load ptr, ptr %3, align 8, !dbg !84, !tbaa !85
    #dbg_value(ptr %4, !68, !DIExpression(), !76)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !88
  %6 = load ptr, ptr %5, align 8, !dbg !89, !tbaa !90
    #dbg_value(ptr %6, !69, !DIExpression(), !76)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !91
  %8 = load ptr, ptr %7, align 8, !dbg !92, !tbaa !93
    #dbg_value(ptr %8, !70, !DIExpression(), !76)
  %9 = icmp ne ptr %6, null, !dbg !94
  %10 = icmp ne ptr %8, null
  %11 = select i1 %9, i1 %10, i1 false, !dbg !96
  br i1 %11, label %12, label %27, !dbg !96

12:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !97
  %13 = load i32, ptr %6, align 4, !dbg !98, !tbaa !43
  %14 = zext i32 %13 to i64, !dbg !99
  store i64 %14, ptr %2, align 8, !dbg !100, !tbaa !101, !DIAssignID !102
    #dbg_assign(i64 %14, !71, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !102, ptr %2, !DIExpression(), !76)
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !103
  %16 = load i64, ptr %8, align 8, !dbg !104, !tbaa !101
  store i64 %16, ptr %15, align 8, !dbg !100, !tbaa !101, !DIAssignID !105
    #dbg_assign(i64 %16, !71, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !105, ptr %15, !DIExpression(), !76)
  %17 = load i64, ptr @sum, align 8, !dbg !106, !tbaa !101
  %18 = add i64 %17, %16, !dbg !107
  store i64 %18, ptr @sum, align 8, !dbg !108, !tbaa !101
  %19 = call i64 inttoptr (i64 126 to ptr)(ptr noundef %4, ptr noundef nonnull @format, i32 noundef 10, ptr noundef nonnull %2, i32 noundef 16) #2, !dbg !109
  %20 = load ptr, ptr %0, align 8, !dbg !110, !tbaa !78
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 16, !dbg !112
  %22 = load i64, ptr %21, align 8, !dbg !112, !tbaa !113
  %23 = icmp eq i64 %22, 0, !dbg !114
  br i1 %23, label %24, label %26, !dbg !115

24:                                               ; preds = %12
  %25 = call i64 inttoptr (i64 127 to ptr)(ptr noundef %4, ptr noundef nonnull %2, i32 noundef 16) #2, !dbg !116
  br label %26, !dbg !116

26:                                               ; preds = %24, %12
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !117
  br label %27

27:                                               ; preds = %1, %26
  ret i32 0, !dbg !118
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!37, !38, !39, !40, !41}
!llvm.ident = !{!42}
!llvm.errno.tbaa = !{!43}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !8, line: 395, type: !34, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "iterator_map.c", directory: ".")
!4 = !{!0, !5, !10, !24, !29}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "sum", scope: !2, file: !3, line: 15, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 8, baseType: !9)
!8 = !DIFile(filename: "./bpf.h", directory: ".")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression(DW_OP_constu, 126, DW_OP_stack_value))
!11 = distinct !DIGlobalVariable(name: "seq_printf", scope: !2, file: !8, line: 162, type: !12, isLocal: true, isDefinition: true)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DISubroutineType(types: !14)
!14 = !{!15, !16, !17, !20, !22, !20}
!15 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !19)
!19 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 7, baseType: !21)
!21 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(name: "format", scope: !2, file: !3, line: 14, type: !26, isLocal: true, isDefinition: true)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 80, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 10)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression(DW_OP_constu, 127, DW_OP_stack_value))
!30 = distinct !DIGlobalVariable(name: "seq_write", scope: !2, file: !8, line: 164, type: !31, isLocal: true, isDefinition: true)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DISubroutineType(types: !33)
!33 = !{!15, !16, !22, !20}
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 32, elements: !35)
!35 = !{!36}
!36 = !DISubrange(count: 4)
!37 = !{i32 7, !"Dwarf Version", i32 5}
!38 = !{i32 2, !"Debug Info Version", i32 3}
!39 = !{i32 1, !"wchar_size", i32 4}
!40 = !{i32 7, !"frame-pointer", i32 2}
!41 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!42 = !{!"clang version 22.1.8"}
!43 = !{!44, !44, i64 0}
!44 = !{!"int", !45, i64 0}
!45 = !{!"omnipotent char", !46, i64 0}
!46 = !{!"Simple C/C++ TBAA"}
!47 = distinct !DISubprogram(name: "dump", scope: !3, file: !3, line: 17, type: !48, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !66, keyInstructions: true)
!48 = !DISubroutineType(types: !49)
!49 = !{!50, !51}
!50 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_iter__bpf_map_elem", file: !3, line: 8, size: 256, elements: !53)
!53 = !{!54, !61, !62, !64}
!54 = !DIDerivedType(tag: DW_TAG_member, name: "meta", scope: !52, file: !3, line: 9, baseType: !55, size: 64)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "meta", file: !3, line: 4, size: 192, elements: !57)
!57 = !{!58, !59, !60}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "seq", scope: !56, file: !3, line: 5, baseType: !16, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "session", scope: !56, file: !3, line: 6, baseType: !7, size: 64, offset: 64)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "number", scope: !56, file: !3, line: 6, baseType: !7, size: 64, offset: 128)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "map", scope: !52, file: !3, line: 10, baseType: !16, size: 64, offset: 64)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !52, file: !3, line: 11, baseType: !63, size: 64, offset: 128)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !52, file: !3, line: 12, baseType: !65, size: 64, offset: 192)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !7, size: 64)
!66 = !{!67, !68, !69, !70, !71}
!67 = !DILocalVariable(name: "ctx", arg: 1, scope: !47, file: !3, line: 17, type: !51)
!68 = !DILocalVariable(name: "seq", scope: !47, file: !3, line: 18, type: !16)
!69 = !DILocalVariable(name: "key", scope: !47, file: !3, line: 19, type: !63)
!70 = !DILocalVariable(name: "value", scope: !47, file: !3, line: 20, type: !65)
!71 = !DILocalVariable(name: "data", scope: !47, file: !3, line: 23, type: !72)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 128, elements: !73)
!73 = !{!74}
!74 = !DISubrange(count: 2)
!75 = distinct !DIAssignID()
!76 = !DILocation(line: 0, scope: !47)
!77 = !DILocation(line: 18, column: 20, scope: !47)
!78 = !{!79, !80, i64 0}
!79 = !{!"bpf_iter__bpf_map_elem", !80, i64 0, !81, i64 8, !82, i64 16, !83, i64 24}
!80 = !{!"p1 _ZTS4meta", !81, i64 0}
!81 = !{!"any pointer", !45, i64 0}
!82 = !{!"p1 int", !81, i64 0}
!83 = !{!"p1 long long", !81, i64 0}
!84 = !DILocation(line: 18, column: 26, scope: !47, atomGroup: 1, atomRank: 2)
!85 = !{!86, !81, i64 0}
!86 = !{!"meta", !81, i64 0, !87, i64 8, !87, i64 16}
!87 = !{!"long long", !45, i64 0}
!88 = !DILocation(line: 19, column: 19, scope: !47)
!89 = !DILocation(line: 19, column: 19, scope: !47, atomGroup: 2, atomRank: 2)
!90 = !{!79, !82, i64 16}
!91 = !DILocation(line: 20, column: 21, scope: !47)
!92 = !DILocation(line: 20, column: 21, scope: !47, atomGroup: 3, atomRank: 2)
!93 = !{!79, !83, i64 24}
!94 = !DILocation(line: 21, column: 8, scope: !95, atomGroup: 4, atomRank: 2)
!95 = distinct !DILexicalBlock(scope: !47, file: !3, line: 21, column: 7)
!96 = !DILocation(line: 21, column: 12, scope: !95, atomGroup: 4, atomRank: 1)
!97 = !DILocation(line: 23, column: 3, scope: !47)
!98 = !DILocation(line: 23, column: 18, scope: !47, atomGroup: 7, atomRank: 3)
!99 = !DILocation(line: 23, column: 18, scope: !47, atomGroup: 7, atomRank: 2)
!100 = !DILocation(line: 23, column: 17, scope: !47, atomGroup: 7, atomRank: 1)
!101 = !{!87, !87, i64 0}
!102 = distinct !DIAssignID()
!103 = !DILocation(line: 23, column: 17, scope: !47)
!104 = !DILocation(line: 23, column: 24, scope: !47, atomGroup: 7, atomRank: 2)
!105 = distinct !DIAssignID()
!106 = !DILocation(line: 24, column: 7, scope: !47)
!107 = !DILocation(line: 24, column: 7, scope: !47, atomGroup: 8, atomRank: 2)
!108 = !DILocation(line: 24, column: 7, scope: !47, atomGroup: 8, atomRank: 1)
!109 = !DILocation(line: 25, column: 3, scope: !47)
!110 = !DILocation(line: 26, column: 12, scope: !111)
!111 = distinct !DILexicalBlock(scope: !47, file: !3, line: 26, column: 7)
!112 = !DILocation(line: 26, column: 18, scope: !111)
!113 = !{!86, !87, i64 16}
!114 = !DILocation(line: 26, column: 25, scope: !111, atomGroup: 9, atomRank: 2)
!115 = !DILocation(line: 26, column: 25, scope: !111, atomGroup: 9, atomRank: 1)
!116 = !DILocation(line: 27, column: 5, scope: !111)
!117 = !DILocation(line: 29, column: 1, scope: !47)
!118 = !DILocation(line: 29, column: 1, scope: !47, atomGroup: 11, atomRank: 1)
