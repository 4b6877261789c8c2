; ModuleID = 'mul_high.c'
source_filename = "mul_high.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @scaled], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local i32 @scaled(ptr noundef captures(none) initializes((32, 56)) %0) #0 section "syscall" !dbg !23 {
    #dbg_value(ptr %0, !39, !DIExpression(), !40)
  %2 = load i64, ptr %0, align 8, !dbg !41, !tbaa !42
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !45
  %4 = load i64, ptr %3, align 8, !dbg !45, !tbaa !46
    #dbg_value(i64 %2, !47, !DIExpression(), !60)
    #dbg_value(i64 %4, !52, !DIExpression(), !60)
  %5 = and i64 %2, 4294967295, !dbg !62
    #dbg_value(i64 %5, !53, !DIExpression(), !60)
  %6 = lshr i64 %2, 32, !dbg !63
    #dbg_value(i64 %6, !54, !DIExpression(), !60)
    #dbg_value(i64 %4, !55, !DIExpression(DW_OP_constu, 4294967295, DW_OP_and, DW_OP_stack_value), !60)
    #dbg_value(i64 %4, !56, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_stack_value), !60)
    #dbg_value(!DIArgList(i64 %5, i64 %4), !57, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_mul, DW_OP_stack_value), !60)
    #dbg_value(!DIArgList(i64 %6, i64 %5, i64 %4, i64 %4), !58, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 3, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_mul, DW_OP_constu, 32, DW_OP_shr, DW_OP_plus, DW_OP_stack_value), !60)
    #dbg_value(!DIArgList(i64 %5, i64 %6, i64 %4, i64 %5, i64 %4, i64 %4), !59, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_constu, 32, DW_OP_shr, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 5, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_mul, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_mul, DW_OP_constu, 32, DW_OP_shr, DW_OP_plus, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_plus, DW_OP_stack_value), !60)
  %7 = zext i64 %2 to i128, !dbg !64
  %8 = zext i64 %4 to i128, !dbg !64
  %9 = mul nuw i128 %8, %7, !dbg !64
  %10 = lshr i128 %9, 64, !dbg !64
  %11 = trunc nuw i128 %10 to i64, !dbg !64
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !65
  store i64 %11, ptr %12, align 8, !dbg !66, !tbaa !67
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !68
  %14 = load i64, ptr %13, align 8, !dbg !68, !tbaa !69
    #dbg_value(i64 %14, !47, !DIExpression(), !70)
    #dbg_value(i64 -3689348814741910323, !52, !DIExpression(), !70)
  %15 = and i64 %14, 4294967295, !dbg !72
    #dbg_value(i64 %15, !53, !DIExpression(), !70)
  %16 = lshr i64 %14, 32, !dbg !73
    #dbg_value(i64 %16, !54, !DIExpression(), !70)
    #dbg_value(i64 3435973837, !55, !DIExpression(), !70)
    #dbg_value(i64 3435973836, !56, !DIExpression(), !70)
  %17 = mul nuw i64 %15, 3435973837, !dbg !74
    #dbg_value(i64 %17, !57, !DIExpression(), !70)
  %18 = mul nuw i64 %16, 3435973837, !dbg !75
  %19 = lshr i64 %17, 32, !dbg !76
  %20 = add nuw i64 %19, %18, !dbg !77
    #dbg_value(i64 %20, !58, !DIExpression(), !70)
  %21 = mul nuw i64 %15, 3435973836, !dbg !78
  %22 = and i64 %20, 4294967292, !dbg !79
  %23 = add nuw i64 %22, %21, !dbg !80
    #dbg_value(!DIArgList(i64 %22, i64 %21), !59, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !70)
  %24 = mul nuw i64 %16, 3435973836, !dbg !81
  %25 = lshr i64 %20, 32, !dbg !82
  %26 = add nuw i64 %25, %24, !dbg !83
  %27 = lshr i64 %23, 32, !dbg !84
  %28 = add nuw i64 %26, %27, !dbg !85
  %29 = lshr i64 %28, 3, !dbg !86
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !87
  store i64 %29, ptr %30, align 8, !dbg !88, !tbaa !67
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !89
  %32 = load i64, ptr %31, align 8, !dbg !89, !tbaa !90
    #dbg_value(i64 %32, !91, !DIExpression(), !98)
    #dbg_value(i32 4294967, !96, !DIExpression(), !98)
    #dbg_value(i32 22, !97, !DIExpression(), !98)
  %33 = mul i64 %32, 4294967, !dbg !100
  %34 = lshr i64 %33, 22, !dbg !101
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !102
  store i64 %34, ptr %35, align 8, !dbg !103, !tbaa !67
    #dbg_value(i64 %2, !47, !DIExpression(), !104)
    #dbg_value(i64 10, !52, !DIExpression(), !104)
    #dbg_value(i64 %5, !53, !DIExpression(), !104)
    #dbg_value(i64 %6, !54, !DIExpression(), !104)
    #dbg_value(i64 10, !55, !DIExpression(), !104)
    #dbg_value(i64 0, !56, !DIExpression(), !104)
  %36 = mul nuw nsw i64 %5, 10, !dbg !106
    #dbg_value(i64 %36, !57, !DIExpression(), !104)
  %37 = mul nuw nsw i64 %6, 10, !dbg !107
  %38 = lshr i64 %36, 32, !dbg !108
  %39 = add nuw nsw i64 %38, %37, !dbg !109
    #dbg_value(i64 %39, !58, !DIExpression(), !104)
    #dbg_value(i64 undef, !59, !DIExpression(DW_OP_constu, 4294967295, DW_OP_and, DW_OP_stack_value), !104)
  %40 = lshr i64 %39, 32, !dbg !110
    #dbg_value(i64 %32, !47, !DIExpression(), !111)
    #dbg_value(i64 %32, !52, !DIExpression(), !111)
    #dbg_value(i64 %32, !53, !DIExpression(DW_OP_constu, 4294967295, DW_OP_and, DW_OP_stack_value), !111)
    #dbg_value(i64 %32, !54, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_stack_value), !111)
    #dbg_value(i64 %32, !55, !DIExpression(DW_OP_constu, 4294967295, DW_OP_and, DW_OP_stack_value), !111)
    #dbg_value(i64 %32, !56, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_stack_value), !111)
    #dbg_value(!DIArgList(i64 %32, i64 %32), !57, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_LLVM_arg, 1, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_mul, DW_OP_stack_value), !111)
    #dbg_value(!DIArgList(i64 %32, i64 %32, i64 %32, i64 %32), !58, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_arg, 3, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_LLVM_arg, 2, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_mul, DW_OP_constu, 32, DW_OP_shr, DW_OP_plus, DW_OP_stack_value), !111)
    #dbg_value(!DIArgList(i64 %32, i64 %32, i64 %32, i64 %32, i64 %32, i64 %32), !59, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_arg, 4, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_arg, 5, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_LLVM_arg, 3, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_mul, DW_OP_constu, 32, DW_OP_shr, DW_OP_plus, DW_OP_constu, 4294967295, DW_OP_and, DW_OP_plus, DW_OP_stack_value), !111)
  %41 = zext i64 %32 to i128, !dbg !113
  %42 = mul nuw i128 %41, %41, !dbg !113
  %43 = lshr i128 %42, 64, !dbg !113
  %44 = trunc nuw i128 %43 to i64, !dbg !113
  %45 = add i64 %40, %44, !dbg !114
  %46 = trunc i64 %45 to i32, !dbg !115
  ret i32 %46, !dbg !116
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15, !16, !17}
!llvm.ident = !{!18}
!llvm.errno.tbaa = !{!19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "mul_high.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!0}
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 32, elements: !11)
!10 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!11 = !{!12}
!12 = !DISubrange(count: 4)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{i32 7, !"frame-pointer", i32 2}
!17 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!18 = !{!"clang version 22.1.8"}
!19 = !{!20, !20, i64 0}
!20 = !{!"int", !21, i64 0}
!21 = !{!"omnipotent char", !22, i64 0}
!22 = !{!"Simple C/C++ TBAA"}
!23 = distinct !DISubprogram(name: "scaled", scope: !3, file: !3, line: 13, type: !24, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !38, keyInstructions: true)
!24 = !DISubroutineType(types: !25)
!25 = !{!26, !27}
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !29)
!29 = !{!30, !33, !34, !35, !36}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !28, file: !6, line: 391, baseType: !31, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !32)
!32 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !28, file: !6, line: 391, baseType: !31, size: 64, offset: 64)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !28, file: !6, line: 391, baseType: !31, size: 64, offset: 128)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !28, file: !6, line: 391, baseType: !31, size: 64, offset: 192)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !28, file: !6, line: 392, baseType: !37, size: 256, offset: 256)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 256, elements: !11)
!38 = !{!39}
!39 = !DILocalVariable(name: "ctx", arg: 1, scope: !23, file: !3, line: 13, type: !27)
!40 = !DILocation(line: 0, scope: !23)
!41 = !DILocation(line: 14, column: 31, scope: !23)
!42 = !{!43, !44, i64 0}
!43 = !{!"args", !44, i64 0, !44, i64 8, !44, i64 16, !44, i64 24, !21, i64 32}
!44 = !{!"long long", !21, i64 0}
!45 = !DILocation(line: 14, column: 39, scope: !23)
!46 = !{!43, !44, i64 8}
!47 = !DILocalVariable(name: "a", arg: 1, scope: !48, file: !3, line: 4, type: !31)
!48 = distinct !DISubprogram(name: "mul_high", scope: !3, file: !3, line: 4, type: !49, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !51, keyInstructions: true)
!49 = !DISubroutineType(types: !50)
!50 = !{!31, !31, !31}
!51 = !{!47, !52, !53, !54, !55, !56, !57, !58, !59}
!52 = !DILocalVariable(name: "b", arg: 2, scope: !48, file: !3, line: 4, type: !31)
!53 = !DILocalVariable(name: "al", scope: !48, file: !3, line: 5, type: !31)
!54 = !DILocalVariable(name: "ah", scope: !48, file: !3, line: 5, type: !31)
!55 = !DILocalVariable(name: "bl", scope: !48, file: !3, line: 5, type: !31)
!56 = !DILocalVariable(name: "bh", scope: !48, file: !3, line: 5, type: !31)
!57 = !DILocalVariable(name: "low", scope: !48, file: !3, line: 6, type: !31)
!58 = !DILocalVariable(name: "m1", scope: !48, file: !3, line: 6, type: !31)
!59 = !DILocalVariable(name: "m2", scope: !48, file: !3, line: 6, type: !31)
!60 = !DILocation(line: 0, scope: !48, inlinedAt: !61)
!61 = distinct !DILocation(line: 14, column: 17, scope: !23)
!62 = !DILocation(line: 5, column: 12, scope: !48, inlinedAt: !61, atomGroup: 1, atomRank: 2)
!63 = !DILocation(line: 5, column: 27, scope: !48, inlinedAt: !61, atomGroup: 2, atomRank: 2)
!64 = !DILocation(line: 7, column: 31, scope: !48, inlinedAt: !61, atomGroup: 9, atomRank: 2)
!65 = !DILocation(line: 14, column: 8, scope: !23)
!66 = !DILocation(line: 14, column: 15, scope: !23, atomGroup: 1, atomRank: 1)
!67 = !{!44, !44, i64 0}
!68 = !DILocation(line: 15, column: 31, scope: !23)
!69 = !{!43, !44, i64 16}
!70 = !DILocation(line: 0, scope: !48, inlinedAt: !71)
!71 = distinct !DILocation(line: 15, column: 17, scope: !23)
!72 = !DILocation(line: 5, column: 12, scope: !48, inlinedAt: !71, atomGroup: 1, atomRank: 2)
!73 = !DILocation(line: 5, column: 27, scope: !48, inlinedAt: !71, atomGroup: 2, atomRank: 2)
!74 = !DILocation(line: 6, column: 16, scope: !48, inlinedAt: !71, atomGroup: 5, atomRank: 2)
!75 = !DILocation(line: 6, column: 30, scope: !48, inlinedAt: !71)
!76 = !DILocation(line: 6, column: 42, scope: !48, inlinedAt: !71)
!77 = !DILocation(line: 6, column: 35, scope: !48, inlinedAt: !71, atomGroup: 6, atomRank: 2)
!78 = !DILocation(line: 6, column: 58, scope: !48, inlinedAt: !71)
!79 = !DILocation(line: 6, column: 65, scope: !48, inlinedAt: !71)
!80 = !DILocation(line: 6, column: 63, scope: !48, inlinedAt: !71, atomGroup: 7, atomRank: 2)
!81 = !DILocation(line: 7, column: 13, scope: !48, inlinedAt: !71)
!82 = !DILocation(line: 7, column: 24, scope: !48, inlinedAt: !71)
!83 = !DILocation(line: 7, column: 18, scope: !48, inlinedAt: !71)
!84 = !DILocation(line: 7, column: 37, scope: !48, inlinedAt: !71)
!85 = !DILocation(line: 7, column: 31, scope: !48, inlinedAt: !71, atomGroup: 9, atomRank: 2)
!86 = !DILocation(line: 15, column: 54, scope: !23, atomGroup: 2, atomRank: 2)
!87 = !DILocation(line: 15, column: 3, scope: !23)
!88 = !DILocation(line: 15, column: 15, scope: !23, atomGroup: 2, atomRank: 1)
!89 = !DILocation(line: 16, column: 28, scope: !23)
!90 = !{!43, !44, i64 24}
!91 = !DILocalVariable(name: "value", arg: 1, scope: !92, file: !3, line: 9, type: !31)
!92 = distinct !DISubprogram(name: "scale", scope: !3, file: !3, line: 9, type: !93, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95, keyInstructions: true)
!93 = !DISubroutineType(types: !94)
!94 = !{!31, !31, !5, !5}
!95 = !{!91, !96, !97}
!96 = !DILocalVariable(name: "mult", arg: 2, scope: !92, file: !3, line: 9, type: !5)
!97 = !DILocalVariable(name: "shift", arg: 3, scope: !92, file: !3, line: 9, type: !5)
!98 = !DILocation(line: 0, scope: !92, inlinedAt: !99)
!99 = distinct !DILocation(line: 16, column: 17, scope: !23)
!100 = !DILocation(line: 10, column: 17, scope: !92, inlinedAt: !99)
!101 = !DILocation(line: 10, column: 25, scope: !92, inlinedAt: !99, atomGroup: 1, atomRank: 2)
!102 = !DILocation(line: 16, column: 3, scope: !23)
!103 = !DILocation(line: 16, column: 15, scope: !23, atomGroup: 3, atomRank: 1)
!104 = !DILocation(line: 0, scope: !48, inlinedAt: !105)
!105 = distinct !DILocation(line: 17, column: 10, scope: !23)
!106 = !DILocation(line: 6, column: 16, scope: !48, inlinedAt: !105, atomGroup: 5, atomRank: 2)
!107 = !DILocation(line: 6, column: 30, scope: !48, inlinedAt: !105)
!108 = !DILocation(line: 6, column: 42, scope: !48, inlinedAt: !105)
!109 = !DILocation(line: 6, column: 35, scope: !48, inlinedAt: !105, atomGroup: 6, atomRank: 2)
!110 = !DILocation(line: 7, column: 24, scope: !48, inlinedAt: !105)
!111 = !DILocation(line: 0, scope: !48, inlinedAt: !112)
!112 = distinct !DILocation(line: 17, column: 33, scope: !23)
!113 = !DILocation(line: 7, column: 31, scope: !48, inlinedAt: !112, atomGroup: 9, atomRank: 2)
!114 = !DILocation(line: 17, column: 31, scope: !23, atomGroup: 4, atomRank: 3)
!115 = !DILocation(line: 17, column: 10, scope: !23, atomGroup: 4, atomRank: 2)
!116 = !DILocation(line: 17, column: 3, scope: !23, atomGroup: 4, atomRank: 1)
