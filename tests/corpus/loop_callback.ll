; ModuleID = 'loop_callback.c'
source_filename = "loop_callback.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.state = type { i64, i64, i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @run], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @run(ptr noundef captures(none) initializes((32, 56)) %0) #0 section "syscall" !dbg !31 {
  %2 = alloca %struct.state, align 8, !DIAssignID !55
    #dbg_assign(i1 poison, !46, !DIExpression(), !55, ptr %2, !DIExpression(), !56)
  %3 = alloca %struct.state, align 8, !DIAssignID !57
    #dbg_assign(i1 poison, !53, !DIExpression(), !57, ptr %3, !DIExpression(), !56)
    #dbg_value(ptr %0, !45, !DIExpression(), !56)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !58
  %4 = load i64, ptr %0, align 8, !dbg !59, !tbaa !60
  %5 = and i64 %4, 15, !dbg !63
  store i64 %5, ptr %2, align 8, !dbg !64, !tbaa !65, !DIAssignID !67
    #dbg_assign(i64 %5, !46, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !67, ptr %2, !DIExpression(), !56)
  %6 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !68
  store i64 1, ptr %6, align 8, !dbg !64, !tbaa !69, !DIAssignID !70
    #dbg_assign(i64 1, !46, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !70, ptr %6, !DIExpression(), !56)
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !68
  store i32 0, ptr %7, align 8, !dbg !64, !tbaa !71, !DIAssignID !72
    #dbg_assign(i32 0, !46, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !72, ptr %7, !DIExpression(), !56)
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 20, !dbg !68
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !73
  %10 = load i64, ptr %9, align 8, !dbg !73, !tbaa !74
  %11 = trunc i64 %10 to i32, !dbg !75
  %12 = and i32 %11, 31, !dbg !75
  store i32 %12, ptr %8, align 4, !dbg !64, !tbaa !76, !DIAssignID !77
    #dbg_assign(i32 %12, !46, !DIExpression(DW_OP_LLVM_fragment, 160, 32), !77, ptr %8, !DIExpression(), !56)
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !78
  %14 = load i64, ptr %13, align 8, !dbg !78, !tbaa !79
  %15 = trunc i64 %14 to i32, !dbg !80
  %16 = and i32 %15, 127, !dbg !80
  %17 = call i64 inttoptr (i64 181 to ptr)(i32 noundef %16, ptr noundef nonnull @fibonacci, ptr noundef nonnull %2, i64 noundef 0) #4, !dbg !81
  %18 = load i64, ptr %6, align 8, !dbg !82, !tbaa !69
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !83
  store i64 %18, ptr %19, align 8, !dbg !84, !tbaa !85
  %20 = load i32, ptr %7, align 8, !dbg !86, !tbaa !71
  %21 = zext i32 %20 to i64, !dbg !87
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !88
  store i64 %21, ptr %22, align 8, !dbg !89, !tbaa !85
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !90
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !91
  %24 = load i64, ptr %23, align 8, !dbg !92, !tbaa !93
  store i64 %24, ptr %3, align 8, !dbg !94, !tbaa !65, !DIAssignID !95
    #dbg_assign(i64 %24, !53, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !95, ptr %3, !DIExpression(), !56)
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !96
    #dbg_assign(i64 0, !53, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !97, ptr %25, !DIExpression(), !56)
    #dbg_assign(i32 0, !53, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !97, ptr %3, !DIExpression(DW_OP_plus_uconst, 16), !56)
    #dbg_assign(i32 0, !53, !DIExpression(DW_OP_LLVM_fragment, 160, 32), !97, ptr %3, !DIExpression(DW_OP_plus_uconst, 20), !56)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %25, i8 0, i64 16, i1 false), !dbg !94, !DIAssignID !97
  %26 = call i64 inttoptr (i64 181 to ptr)(i32 noundef 50, ptr noundef nonnull @xorshift, ptr noundef nonnull %3, i64 noundef 0) #4, !dbg !98
    #dbg_value(i64 %26, !54, !DIExpression(), !56)
  %27 = load i64, ptr %3, align 8, !dbg !99, !tbaa !65
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !100
  store i64 %27, ptr %28, align 8, !dbg !101, !tbaa !85
  %29 = trunc i64 %26 to i32, !dbg !102
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !103
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !103
  ret i32 %29, !dbg !104
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal range(i64 0, 2) i64 @fibonacci(i32 noundef %0, ptr noundef captures(none) initializes((16, 20)) %1) #2 !dbg !105 {
    #dbg_value(i32 %0, !110, !DIExpression(), !113)
    #dbg_value(ptr %1, !111, !DIExpression(), !113)
  %3 = load i64, ptr %1, align 8, !dbg !114, !tbaa !65
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 8, !dbg !115
  %5 = load i64, ptr %4, align 8, !dbg !115, !tbaa !69
  %6 = add i64 %5, %3, !dbg !116
    #dbg_value(i64 %6, !112, !DIExpression(), !113)
  store i64 %5, ptr %1, align 8, !dbg !117, !tbaa !65
  store i64 %6, ptr %4, align 8, !dbg !118, !tbaa !69
  %7 = add i32 %0, 1, !dbg !119
  %8 = getelementptr inbounds nuw i8, ptr %1, i64 16, !dbg !120
  store i32 %7, ptr %8, align 8, !dbg !121, !tbaa !71
  %9 = getelementptr inbounds nuw i8, ptr %1, i64 20, !dbg !122
  %10 = load i32, ptr %9, align 4, !dbg !122, !tbaa !76
  %11 = icmp uge i32 %0, %10, !dbg !123
  %12 = zext i1 %11 to i64, !dbg !124
  ret i64 %12, !dbg !125
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal noundef i64 @xorshift(i32 %0, ptr noundef captures(none) %1) #2 !dbg !126 {
    #dbg_value(i32 poison, !128, !DIExpression(), !130)
    #dbg_value(ptr %1, !129, !DIExpression(), !130)
  %3 = load i64, ptr %1, align 8, !dbg !131, !tbaa !65
  %4 = shl i64 %3, 13, !dbg !132
  %5 = xor i64 %4, %3, !dbg !133
  %6 = lshr i64 %5, 7, !dbg !134
  %7 = xor i64 %6, %5, !dbg !135
  %8 = shl i64 %7, 17, !dbg !136
  %9 = xor i64 %8, %7, !dbg !137
  store i64 %9, ptr %1, align 8, !dbg !138, !tbaa !65
  ret i64 0, !dbg !139
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25}
!llvm.ident = !{!26}
!llvm.errno.tbaa = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !7, line: 395, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "loop_callback.c", directory: ".")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression(DW_OP_constu, 181, DW_OP_stack_value))
!6 = distinct !DIGlobalVariable(name: "loop", scope: !2, file: !7, line: 183, type: !8, isLocal: true, isDefinition: true)
!7 = !DIFile(filename: "./bpf.h", directory: ".")
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DISubroutineType(types: !10)
!10 = !{!11, !12, !14, !14, !15}
!11 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 7, baseType: !13)
!13 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 8, baseType: !16)
!16 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 32, elements: !19)
!18 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!19 = !{!20}
!20 = !DISubrange(count: 4)
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 7, !"frame-pointer", i32 2}
!25 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!26 = !{!"clang version 22.1.8"}
!27 = !{!28, !28, i64 0}
!28 = !{!"int", !29, i64 0}
!29 = !{!"omnipotent char", !30, i64 0}
!30 = !{!"Simple C/C++ TBAA"}
!31 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 24, type: !32, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !44, keyInstructions: true)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !35}
!34 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !7, line: 390, size: 512, elements: !37)
!37 = !{!38, !39, !40, !41, !42}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !36, file: !7, line: 391, baseType: !15, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !36, file: !7, line: 391, baseType: !15, size: 64, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !36, file: !7, line: 391, baseType: !15, size: 64, offset: 128)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !36, file: !7, line: 391, baseType: !15, size: 64, offset: 192)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !36, file: !7, line: 392, baseType: !43, size: 256, offset: 256)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 256, elements: !19)
!44 = !{!45, !46, !53, !54}
!45 = !DILocalVariable(name: "ctx", arg: 1, scope: !31, file: !3, line: 24, type: !35)
!46 = !DILocalVariable(name: "s", scope: !31, file: !3, line: 25, type: !47)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "state", file: !3, line: 4, size: 192, elements: !48)
!48 = !{!49, !50, !51, !52}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !47, file: !3, line: 5, baseType: !15, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !47, file: !3, line: 5, baseType: !15, size: 64, offset: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "steps", scope: !47, file: !3, line: 6, baseType: !12, size: 32, offset: 128)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "limit", scope: !47, file: !3, line: 6, baseType: !12, size: 32, offset: 160)
!53 = !DILocalVariable(name: "t", scope: !31, file: !3, line: 29, type: !47)
!54 = !DILocalVariable(name: "done", scope: !31, file: !3, line: 30, type: !11)
!55 = distinct !DIAssignID()
!56 = !DILocation(line: 0, scope: !31)
!57 = distinct !DIAssignID()
!58 = !DILocation(line: 25, column: 3, scope: !31)
!59 = !DILocation(line: 25, column: 26, scope: !31)
!60 = !{!61, !62, i64 0}
!61 = !{!"args", !62, i64 0, !62, i64 8, !62, i64 16, !62, i64 24, !29, i64 32}
!62 = !{!"long long", !29, i64 0}
!63 = !DILocation(line: 25, column: 28, scope: !31, atomGroup: 1, atomRank: 2)
!64 = !DILocation(line: 25, column: 20, scope: !31, atomGroup: 1, atomRank: 1)
!65 = !{!66, !62, i64 0}
!66 = !{!"state", !62, i64 0, !62, i64 8, !28, i64 16, !28, i64 20}
!67 = distinct !DIAssignID()
!68 = !DILocation(line: 25, column: 20, scope: !31)
!69 = !{!66, !62, i64 8}
!70 = distinct !DIAssignID()
!71 = !{!66, !28, i64 16}
!72 = distinct !DIAssignID()
!73 = !DILocation(line: 25, column: 45, scope: !31)
!74 = !{!61, !62, i64 24}
!75 = !DILocation(line: 25, column: 40, scope: !31, atomGroup: 1, atomRank: 2)
!76 = !{!66, !28, i64 20}
!77 = distinct !DIAssignID()
!78 = !DILocation(line: 26, column: 13, scope: !31)
!79 = !{!61, !62, i64 8}
!80 = !DILocation(line: 26, column: 8, scope: !31)
!81 = !DILocation(line: 26, column: 3, scope: !31)
!82 = !DILocation(line: 27, column: 19, scope: !31, atomGroup: 2, atomRank: 2)
!83 = !DILocation(line: 27, column: 8, scope: !31)
!84 = !DILocation(line: 27, column: 15, scope: !31, atomGroup: 2, atomRank: 1)
!85 = !{!62, !62, i64 0}
!86 = !DILocation(line: 28, column: 19, scope: !31, atomGroup: 3, atomRank: 3)
!87 = !DILocation(line: 28, column: 17, scope: !31, atomGroup: 3, atomRank: 2)
!88 = !DILocation(line: 28, column: 3, scope: !31)
!89 = !DILocation(line: 28, column: 15, scope: !31, atomGroup: 3, atomRank: 1)
!90 = !DILocation(line: 29, column: 3, scope: !31)
!91 = !DILocation(line: 29, column: 26, scope: !31)
!92 = !DILocation(line: 29, column: 26, scope: !31, atomGroup: 4, atomRank: 2)
!93 = !{!61, !62, i64 16}
!94 = !DILocation(line: 29, column: 20, scope: !31, atomGroup: 4, atomRank: 1)
!95 = distinct !DIAssignID()
!96 = !DILocation(line: 29, column: 20, scope: !31)
!97 = distinct !DIAssignID()
!98 = !DILocation(line: 30, column: 15, scope: !31, atomGroup: 5, atomRank: 2)
!99 = !DILocation(line: 31, column: 19, scope: !31, atomGroup: 6, atomRank: 2)
!100 = !DILocation(line: 31, column: 3, scope: !31)
!101 = !DILocation(line: 31, column: 15, scope: !31, atomGroup: 6, atomRank: 1)
!102 = !DILocation(line: 32, column: 10, scope: !31, atomGroup: 8, atomRank: 2)
!103 = !DILocation(line: 33, column: 1, scope: !31)
!104 = !DILocation(line: 32, column: 3, scope: !31, atomGroup: 8, atomRank: 1)
!105 = distinct !DISubprogram(name: "fibonacci", scope: !3, file: !3, line: 9, type: !106, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !109, keyInstructions: true)
!106 = !DISubroutineType(types: !107)
!107 = !{!11, !12, !108}
!108 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!109 = !{!110, !111, !112}
!110 = !DILocalVariable(name: "index", arg: 1, scope: !105, file: !3, line: 9, type: !12)
!111 = !DILocalVariable(name: "s", arg: 2, scope: !105, file: !3, line: 9, type: !108)
!112 = !DILocalVariable(name: "next", scope: !105, file: !3, line: 10, type: !15)
!113 = !DILocation(line: 0, scope: !105)
!114 = !DILocation(line: 10, column: 17, scope: !105)
!115 = !DILocation(line: 10, column: 24, scope: !105)
!116 = !DILocation(line: 10, column: 19, scope: !105, atomGroup: 1, atomRank: 2)
!117 = !DILocation(line: 11, column: 8, scope: !105, atomGroup: 2, atomRank: 1)
!118 = !DILocation(line: 12, column: 8, scope: !105, atomGroup: 3, atomRank: 1)
!119 = !DILocation(line: 13, column: 20, scope: !105, atomGroup: 4, atomRank: 2)
!120 = !DILocation(line: 13, column: 6, scope: !105)
!121 = !DILocation(line: 13, column: 12, scope: !105, atomGroup: 4, atomRank: 1)
!122 = !DILocation(line: 14, column: 22, scope: !105)
!123 = !DILocation(line: 14, column: 16, scope: !105, atomGroup: 6, atomRank: 4)
!124 = !DILocation(line: 14, column: 10, scope: !105, atomGroup: 6, atomRank: 2)
!125 = !DILocation(line: 14, column: 3, scope: !105, atomGroup: 6, atomRank: 1)
!126 = distinct !DISubprogram(name: "xorshift", scope: !3, file: !3, line: 17, type: !106, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127, keyInstructions: true)
!127 = !{!128, !129}
!128 = !DILocalVariable(name: "index", arg: 1, scope: !126, file: !3, line: 17, type: !12)
!129 = !DILocalVariable(name: "s", arg: 2, scope: !126, file: !3, line: 17, type: !108)
!130 = !DILocation(line: 0, scope: !126)
!131 = !DILocation(line: 18, column: 14, scope: !126)
!132 = !DILocation(line: 18, column: 16, scope: !126)
!133 = !DILocation(line: 18, column: 8, scope: !126, atomGroup: 1, atomRank: 2)
!134 = !DILocation(line: 19, column: 16, scope: !126)
!135 = !DILocation(line: 19, column: 8, scope: !126, atomGroup: 2, atomRank: 2)
!136 = !DILocation(line: 20, column: 16, scope: !126)
!137 = !DILocation(line: 20, column: 8, scope: !126, atomGroup: 3, atomRank: 2)
!138 = !DILocation(line: 20, column: 8, scope: !126, atomGroup: 3, atomRank: 1)
!139 = !DILocation(line: 21, column: 3, scope: !126, atomGroup: 4, atomRank: 1)
