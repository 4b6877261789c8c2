; ModuleID = 'bloom_filter_own.c'
source_filename = "bloom_filter_own.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@bits = dso_local local_unnamed_addr global [64 x i64] zeroinitializer, align 8, !dbg !5
@added = dso_local local_unnamed_addr global i32 0, align 4, !dbg !13
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @test_and_set], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 2) i32 @test_and_set(ptr noundef captures(none) initializes((32, 40)) %0) #0 section "syscall" !dbg !31 {
    #dbg_value(ptr %0, !45, !DIExpression(), !57)
    #dbg_value(i8 1, !46, !DIExpression(), !57)
    #dbg_value(i32 0, !49, !DIExpression(), !58)
    #dbg_value(i8 poison, !46, !DIExpression(), !57)
    #dbg_value(i64 0, !49, !DIExpression(), !58)
  %2 = load i64, ptr %0, align 8, !dbg !59, !tbaa !60
  %3 = and i64 %2, 255, !dbg !63
    #dbg_value(i64 %3, !64, !DIExpression(), !70)
    #dbg_value(i64 0, !69, !DIExpression(), !70)
    #dbg_value(!DIArgList(i64 %3, i64 0), !64, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !70)
    #dbg_value(i64 %3, !64, !DIExpression(), !70)
  %4 = mul i64 %3, -49064778989728563, !dbg !72
    #dbg_value(i64 %4, !64, !DIExpression(), !70)
  %5 = lshr i64 %4, 33, !dbg !73
  %6 = xor i64 %5, %4, !dbg !74
    #dbg_value(i64 %6, !64, !DIExpression(), !70)
  %7 = mul i64 %6, -4265267296055464877, !dbg !75
    #dbg_value(i64 %7, !64, !DIExpression(), !70)
  %8 = lshr i64 %7, 33, !dbg !76
  %9 = xor i64 %8, %7, !dbg !77
    #dbg_value(i64 %9, !51, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 4032, DW_OP_and, DW_OP_stack_value), !78)
  %10 = lshr i64 %9, 6, !dbg !79
  %11 = and i64 %10, 63, !dbg !79
  %12 = getelementptr inbounds nuw i64, ptr @bits, i64 %11, !dbg !80
    #dbg_value(ptr %12, !54, !DIExpression(), !78)
  %13 = and i64 %9, 63, !dbg !81
  %14 = shl nuw i64 1, %13, !dbg !82
    #dbg_value(i64 %14, !56, !DIExpression(), !78)
  %15 = load i64, ptr %12, align 8, !dbg !83, !tbaa !84
  %16 = and i64 %14, %15, !dbg !85
  %17 = icmp ne i64 %16, 0, !dbg !85
    #dbg_value(i1 %17, !46, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !57)
  %18 = or i64 %14, %15, !dbg !86
  store i64 %18, ptr %12, align 8, !dbg !87, !tbaa !84
    #dbg_value(i8 poison, !46, !DIExpression(), !57)
    #dbg_value(i64 1, !49, !DIExpression(), !58)
  %19 = load i64, ptr %0, align 8, !dbg !59, !tbaa !60
  %20 = and i64 %19, 255, !dbg !63
    #dbg_value(i64 %20, !64, !DIExpression(), !70)
    #dbg_value(i64 1, !69, !DIExpression(), !70)
    #dbg_value(!DIArgList(i64 %20, i64 -7046029254386353131), !64, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !70)
  %21 = xor i64 %20, -7046029255711276855, !dbg !88
    #dbg_value(i64 %21, !64, !DIExpression(), !70)
  %22 = mul i64 %21, -49064778989728563, !dbg !89
    #dbg_value(i64 %22, !64, !DIExpression(), !70)
  %23 = lshr i64 %22, 33, !dbg !73
  %24 = xor i64 %23, %22, !dbg !90
    #dbg_value(i64 %24, !64, !DIExpression(), !70)
  %25 = mul i64 %24, -4265267296055464877, !dbg !91
    #dbg_value(i64 %25, !64, !DIExpression(), !70)
  %26 = lshr i64 %25, 33, !dbg !76
  %27 = xor i64 %26, %25, !dbg !92
    #dbg_value(i64 %27, !51, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 4032, DW_OP_and, DW_OP_stack_value), !78)
  %28 = lshr i64 %27, 6, !dbg !79
  %29 = and i64 %28, 63, !dbg !79
  %30 = getelementptr inbounds nuw i64, ptr @bits, i64 %29, !dbg !93
    #dbg_value(ptr %30, !54, !DIExpression(), !78)
  %31 = and i64 %27, 63, !dbg !81
  %32 = shl nuw i64 1, %31, !dbg !94
    #dbg_value(i64 %32, !56, !DIExpression(), !78)
  %33 = load i64, ptr %30, align 8, !dbg !83, !tbaa !84
  %34 = and i64 %32, %33, !dbg !95
  %35 = icmp ne i64 %34, 0, !dbg !95
  %36 = select i1 %17, i1 %35, i1 false, !dbg !95
    #dbg_value(i1 %36, !46, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !57)
  %37 = or i64 %32, %33, !dbg !96
  store i64 %37, ptr %30, align 8, !dbg !97, !tbaa !84
    #dbg_value(i8 poison, !46, !DIExpression(), !57)
    #dbg_value(i64 2, !49, !DIExpression(), !58)
  %38 = load i64, ptr %0, align 8, !dbg !59, !tbaa !60
  %39 = and i64 %38, 255, !dbg !63
    #dbg_value(i64 %39, !64, !DIExpression(), !70)
    #dbg_value(i64 2, !69, !DIExpression(), !70)
    #dbg_value(!DIArgList(i64 %39, i64 4354685564936845354), !64, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !70)
  %40 = xor i64 %39, 4354685564434481555, !dbg !98
    #dbg_value(i64 %40, !64, !DIExpression(), !70)
  %41 = mul i64 %40, -49064778989728563, !dbg !99
    #dbg_value(i64 %41, !64, !DIExpression(), !70)
  %42 = lshr i64 %41, 33, !dbg !73
  %43 = xor i64 %42, %41, !dbg !100
    #dbg_value(i64 %43, !64, !DIExpression(), !70)
  %44 = mul i64 %43, -4265267296055464877, !dbg !101
    #dbg_value(i64 %44, !64, !DIExpression(), !70)
  %45 = lshr i64 %44, 33, !dbg !76
  %46 = xor i64 %45, %44, !dbg !102
    #dbg_value(i64 %46, !51, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 4032, DW_OP_and, DW_OP_stack_value), !78)
  %47 = lshr i64 %46, 6, !dbg !79
  %48 = and i64 %47, 63, !dbg !79
  %49 = getelementptr inbounds nuw i64, ptr @bits, i64 %48, !dbg !103
    #dbg_value(ptr %49, !54, !DIExpression(), !78)
  %50 = and i64 %46, 63, !dbg !81
  %51 = shl nuw i64 1, %50, !dbg !104
    #dbg_value(i64 %51, !56, !DIExpression(), !78)
  %52 = load i64, ptr %49, align 8, !dbg !83, !tbaa !84
  %53 = and i64 %51, %52, !dbg !105
  %54 = icmp ne i64 %53, 0, !dbg !105
  %55 = select i1 %36, i1 %54, i1 false, !dbg !105
    #dbg_value(i1 %55, !46, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !57)
  %56 = or i64 %51, %52, !dbg !106
  store i64 %56, ptr %49, align 8, !dbg !107, !tbaa !84
    #dbg_value(i8 poison, !46, !DIExpression(), !57)
    #dbg_value(i64 3, !49, !DIExpression(), !58)
  %57 = xor i1 %55, true, !dbg !108
  %58 = zext i1 %57 to i32, !dbg !108
  %59 = load i32, ptr @added, align 4, !dbg !109, !tbaa !27
  %60 = add i32 %59, %58, !dbg !110
  store i32 %60, ptr @added, align 4, !dbg !111, !tbaa !27
  %61 = zext i32 %60 to i64, !dbg !112
  %62 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !113
  store i64 %61, ptr %62, align 8, !dbg !114, !tbaa !84
  %63 = zext i1 %55 to i32, !dbg !115
  ret i32 %63, !dbg !116
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25}
!llvm.ident = !{!26}
!llvm.errno.tbaa = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "bloom_filter_own.c", directory: ".")
!4 = !{!0, !5, !13}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "bits", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 4096, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!11 = !{!12}
!12 = !DISubrange(count: 64)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "added", scope: !2, file: !3, line: 5, type: !15, isLocal: false, isDefinition: true)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !16)
!16 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
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
!31 = distinct !DISubprogram(name: "test_and_set", scope: !3, file: !3, line: 16, type: !32, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !44, keyInstructions: true)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !35}
!34 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !37)
!37 = !{!38, !39, !40, !41, !42}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !36, file: !9, line: 391, baseType: !8, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !36, file: !9, line: 391, baseType: !8, size: 64, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !36, file: !9, line: 391, baseType: !8, size: 64, offset: 128)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !36, file: !9, line: 391, baseType: !8, size: 64, offset: 192)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !36, file: !9, line: 392, baseType: !43, size: 256, offset: 256)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 256, elements: !19)
!44 = !{!45, !46, !49, !51, !54, !56}
!45 = !DILocalVariable(name: "ctx", arg: 1, scope: !31, file: !3, line: 16, type: !35)
!46 = !DILocalVariable(name: "known", scope: !31, file: !3, line: 17, type: !47)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "bool", file: !9, line: 13, baseType: !48)
!48 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!49 = !DILocalVariable(name: "n", scope: !50, file: !3, line: 18, type: !15)
!50 = distinct !DILexicalBlock(scope: !31, file: !3, line: 18, column: 3)
!51 = !DILocalVariable(name: "h", scope: !52, file: !3, line: 19, type: !15)
!52 = distinct !DILexicalBlock(scope: !53, file: !3, line: 18, column: 31)
!53 = distinct !DILexicalBlock(scope: !50, file: !3, line: 18, column: 3)
!54 = !DILocalVariable(name: "word", scope: !52, file: !3, line: 20, type: !55)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!56 = !DILocalVariable(name: "bit", scope: !52, file: !3, line: 20, type: !8)
!57 = !DILocation(line: 0, scope: !31)
!58 = !DILocation(line: 0, scope: !50)
!59 = !DILocation(line: 19, column: 23, scope: !52)
!60 = !{!61, !62, i64 0}
!61 = !{!"args", !62, i64 0, !62, i64 8, !62, i64 16, !62, i64 24, !29, i64 32}
!62 = !{!"long long", !29, i64 0}
!63 = !DILocation(line: 19, column: 25, scope: !52)
!64 = !DILocalVariable(name: "x", arg: 1, scope: !65, file: !3, line: 7, type: !8)
!65 = distinct !DISubprogram(name: "hash", scope: !3, file: !3, line: 7, type: !66, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !68, keyInstructions: true)
!66 = !DISubroutineType(types: !67)
!67 = !{!15, !8, !15}
!68 = !{!64, !69}
!69 = !DILocalVariable(name: "n", arg: 2, scope: !65, file: !3, line: 7, type: !15)
!70 = !DILocation(line: 0, scope: !65, inlinedAt: !71)
!71 = distinct !DILocation(line: 19, column: 13, scope: !52)
!72 = !DILocation(line: 10, column: 5, scope: !65, inlinedAt: !71, atomGroup: 3, atomRank: 2)
!73 = !DILocation(line: 11, column: 10, scope: !65, inlinedAt: !71)
!74 = !DILocation(line: 11, column: 5, scope: !65, inlinedAt: !71, atomGroup: 4, atomRank: 2)
!75 = !DILocation(line: 12, column: 5, scope: !65, inlinedAt: !71, atomGroup: 5, atomRank: 2)
!76 = !DILocation(line: 13, column: 16, scope: !65, inlinedAt: !71)
!77 = !DILocation(line: 13, column: 12, scope: !65, inlinedAt: !71, atomGroup: 6, atomRank: 3)
!78 = !DILocation(line: 0, scope: !52)
!79 = !DILocation(line: 20, column: 25, scope: !52)
!80 = !DILocation(line: 20, column: 18, scope: !52, atomGroup: 6, atomRank: 2)
!81 = !DILocation(line: 20, column: 49, scope: !52)
!82 = !DILocation(line: 20, column: 43, scope: !52, atomGroup: 7, atomRank: 2)
!83 = !DILocation(line: 21, column: 17, scope: !52)
!84 = !{!62, !62, i64 0}
!85 = !DILocation(line: 21, column: 11, scope: !52, atomGroup: 8, atomRank: 3)
!86 = !DILocation(line: 22, column: 11, scope: !52, atomGroup: 9, atomRank: 2)
!87 = !DILocation(line: 22, column: 11, scope: !52, atomGroup: 9, atomRank: 1)
!88 = !DILocation(line: 9, column: 5, scope: !65, inlinedAt: !71, atomGroup: 18, atomRank: 2)
!89 = !DILocation(line: 10, column: 5, scope: !65, inlinedAt: !71, atomGroup: 19, atomRank: 2)
!90 = !DILocation(line: 11, column: 5, scope: !65, inlinedAt: !71, atomGroup: 20, atomRank: 2)
!91 = !DILocation(line: 12, column: 5, scope: !65, inlinedAt: !71, atomGroup: 21, atomRank: 2)
!92 = !DILocation(line: 13, column: 12, scope: !65, inlinedAt: !71, atomGroup: 22, atomRank: 3)
!93 = !DILocation(line: 20, column: 18, scope: !52, atomGroup: 23, atomRank: 2)
!94 = !DILocation(line: 20, column: 43, scope: !52, atomGroup: 24, atomRank: 2)
!95 = !DILocation(line: 21, column: 11, scope: !52, atomGroup: 25, atomRank: 3)
!96 = !DILocation(line: 22, column: 11, scope: !52, atomGroup: 26, atomRank: 2)
!97 = !DILocation(line: 22, column: 11, scope: !52, atomGroup: 26, atomRank: 1)
!98 = !DILocation(line: 9, column: 5, scope: !65, inlinedAt: !71, atomGroup: 30, atomRank: 2)
!99 = !DILocation(line: 10, column: 5, scope: !65, inlinedAt: !71, atomGroup: 31, atomRank: 2)
!100 = !DILocation(line: 11, column: 5, scope: !65, inlinedAt: !71, atomGroup: 32, atomRank: 2)
!101 = !DILocation(line: 12, column: 5, scope: !65, inlinedAt: !71, atomGroup: 33, atomRank: 2)
!102 = !DILocation(line: 13, column: 12, scope: !65, inlinedAt: !71, atomGroup: 34, atomRank: 3)
!103 = !DILocation(line: 20, column: 18, scope: !52, atomGroup: 35, atomRank: 2)
!104 = !DILocation(line: 20, column: 43, scope: !52, atomGroup: 36, atomRank: 2)
!105 = !DILocation(line: 21, column: 11, scope: !52, atomGroup: 37, atomRank: 3)
!106 = !DILocation(line: 22, column: 11, scope: !52, atomGroup: 38, atomRank: 2)
!107 = !DILocation(line: 22, column: 11, scope: !52, atomGroup: 38, atomRank: 1)
!108 = !DILocation(line: 24, column: 12, scope: !31)
!109 = !DILocation(line: 24, column: 9, scope: !31)
!110 = !DILocation(line: 24, column: 9, scope: !31, atomGroup: 12, atomRank: 2)
!111 = !DILocation(line: 24, column: 9, scope: !31, atomGroup: 12, atomRank: 1)
!112 = !DILocation(line: 25, column: 17, scope: !31, atomGroup: 13, atomRank: 2)
!113 = !DILocation(line: 25, column: 8, scope: !31)
!114 = !DILocation(line: 25, column: 15, scope: !31, atomGroup: 13, atomRank: 1)
!115 = !DILocation(line: 26, column: 10, scope: !31, atomGroup: 15, atomRank: 2)
!116 = !DILocation(line: 26, column: 3, scope: !31, atomGroup: 15, atomRank: 1)
