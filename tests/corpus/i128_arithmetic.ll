; ModuleID = 'i128_arithmetic.c'
source_filename = "i128_arithmetic.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @wide], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local range(i32 0, 16) i32 @wide(ptr noundef captures(none) initializes((32, 64)) %0) #0 section "syscall" !dbg !24 {
    #dbg_value(ptr %0, !40, !DIExpression(), !46)
  %2 = load i64, ptr %0, align 8, !dbg !47, !tbaa !48
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !51
  %4 = load i64, ptr %3, align 8, !dbg !51, !tbaa !52
    #dbg_value(i64 %2, !53, !DIExpression(), !59)
    #dbg_value(i64 %4, !58, !DIExpression(), !59)
  %5 = zext i64 %2 to i128, !dbg !61
  %6 = shl nuw i128 %5, 64, !dbg !62
  %7 = zext i64 %4 to i128, !dbg !63
  %8 = or disjoint i128 %6, %7, !dbg !64
    #dbg_value(!DIArgList(i128 %6, i128 %7), !41, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !46)
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !65
  %10 = load i64, ptr %9, align 8, !dbg !65, !tbaa !66
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !67
  %12 = load i64, ptr %11, align 8, !dbg !67, !tbaa !68
    #dbg_value(i64 %10, !53, !DIExpression(), !69)
    #dbg_value(i64 %12, !58, !DIExpression(), !69)
  %13 = zext i64 %10 to i128, !dbg !71
  %14 = shl nuw i128 %13, 64, !dbg !72
  %15 = zext i64 %12 to i128, !dbg !73
  %16 = or disjoint i128 %14, %15, !dbg !74
    #dbg_value(i128 %16, !42, !DIExpression(), !46)
  %17 = add i128 %16, %8, !dbg !75
    #dbg_value(i128 %17, !43, !DIExpression(), !46)
  %18 = sub i128 %8, %16, !dbg !76
    #dbg_value(i128 %18, !44, !DIExpression(), !46)
  %19 = and i128 %16, %8, !dbg !77
  %20 = or i128 %17, %18, !dbg !78
  %21 = xor i128 %20, %19, !dbg !79
    #dbg_value(i128 %21, !45, !DIExpression(), !46)
    #dbg_value(!DIArgList(i128 poison, i128 poison), !45, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !46)
  %22 = trunc i128 %17 to i64, !dbg !80
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !81
  store i64 %22, ptr %23, align 8, !dbg !82, !tbaa !83
  %24 = lshr i128 %17, 64, !dbg !84
  %25 = trunc nuw i128 %24 to i64, !dbg !85
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !86
  store i64 %25, ptr %26, align 8, !dbg !87, !tbaa !83
  %27 = lshr i128 %21, 71, !dbg !88
  %28 = lshr i128 %21, 51, !dbg !88
  %29 = xor i128 %27, %28, !dbg !88
  %30 = trunc i128 %29 to i64, !dbg !89
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !90
  store i64 %30, ptr %31, align 8, !dbg !91, !tbaa !83
  %32 = lshr i128 %18, 33, !dbg !92
  %33 = trunc i128 %32 to i64, !dbg !93
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !94
  store i64 %33, ptr %34, align 8, !dbg !95, !tbaa !83
  %35 = icmp ult i128 %8, %16, !dbg !96
  %36 = zext i1 %35 to i32, !dbg !96
  %37 = icmp eq i128 %17, %18, !dbg !97
  %38 = select i1 %37, i32 2, i32 0, !dbg !98
  %39 = lshr i64 %2, 61, !dbg !99
  %40 = trunc nuw nsw i64 %39 to i32, !dbg !99
  %41 = and i32 %40, 4, !dbg !99
  %42 = icmp ult i128 %17, %8, !dbg !100
  %43 = select i1 %42, i32 8, i32 0, !dbg !101
  %44 = or disjoint i32 %41, %36, !dbg !102
  %45 = or disjoint i32 %44, %38, !dbg !103
  %46 = or disjoint i32 %45, %43, !dbg !104
  ret i32 %46, !dbg !105
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16, !17, !18}
!llvm.ident = !{!19}
!llvm.errno.tbaa = !{!20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !7, line: 395, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !9, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "i128_arithmetic.c", directory: ".")
!4 = !{!5, !6}
!5 = !DIBasicType(name: "__int128", size: 128, encoding: DW_ATE_signed)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u128", file: !7, line: 14, baseType: !8)
!7 = !DIFile(filename: "./bpf.h", directory: ".")
!8 = !DIBasicType(name: "unsigned __int128", size: 128, encoding: DW_ATE_unsigned)
!9 = !{!0}
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 32, elements: !12)
!11 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!12 = !{!13}
!13 = !DISubrange(count: 4)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{i32 7, !"frame-pointer", i32 2}
!18 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!19 = !{!"clang version 22.1.8"}
!20 = !{!21, !21, i64 0}
!21 = !{!"int", !22, i64 0}
!22 = !{!"omnipotent char", !23, i64 0}
!23 = !{!"Simple C/C++ TBAA"}
!24 = distinct !DISubprogram(name: "wide", scope: !3, file: !3, line: 6, type: !25, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !39, keyInstructions: true)
!25 = !DISubroutineType(types: !26)
!26 = !{!27, !28}
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !7, line: 390, size: 512, elements: !30)
!30 = !{!31, !34, !35, !36, !37}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !29, file: !7, line: 391, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !29, file: !7, line: 391, baseType: !32, size: 64, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !29, file: !7, line: 391, baseType: !32, size: 64, offset: 128)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !29, file: !7, line: 391, baseType: !32, size: 64, offset: 192)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !29, file: !7, line: 392, baseType: !38, size: 256, offset: 256)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 256, elements: !12)
!39 = !{!40, !41, !42, !43, !44, !45}
!40 = !DILocalVariable(name: "ctx", arg: 1, scope: !24, file: !3, line: 6, type: !28)
!41 = !DILocalVariable(name: "a", scope: !24, file: !3, line: 7, type: !6)
!42 = !DILocalVariable(name: "b", scope: !24, file: !3, line: 7, type: !6)
!43 = !DILocalVariable(name: "sum", scope: !24, file: !3, line: 8, type: !6)
!44 = !DILocalVariable(name: "difference", scope: !24, file: !3, line: 8, type: !6)
!45 = !DILocalVariable(name: "mixed", scope: !24, file: !3, line: 9, type: !6)
!46 = !DILocation(line: 0, scope: !24)
!47 = !DILocation(line: 7, column: 22, scope: !24)
!48 = !{!49, !50, i64 0}
!49 = !{!"args", !50, i64 0, !50, i64 8, !50, i64 16, !50, i64 24, !22, i64 32}
!50 = !{!"long long", !22, i64 0}
!51 = !DILocation(line: 7, column: 30, scope: !24)
!52 = !{!49, !50, i64 8}
!53 = !DILocalVariable(name: "high", arg: 1, scope: !54, file: !3, line: 4, type: !32)
!54 = distinct !DISubprogram(name: "join", scope: !3, file: !3, line: 4, type: !55, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !57, keyInstructions: true)
!55 = !DISubroutineType(types: !56)
!56 = !{!6, !32, !32}
!57 = !{!53, !58}
!58 = !DILocalVariable(name: "low", arg: 2, scope: !54, file: !3, line: 4, type: !32)
!59 = !DILocation(line: 0, scope: !54, inlinedAt: !60)
!60 = distinct !DILocation(line: 7, column: 12, scope: !24)
!61 = !DILocation(line: 4, column: 46, scope: !54, inlinedAt: !60)
!62 = !DILocation(line: 4, column: 57, scope: !54, inlinedAt: !60)
!63 = !DILocation(line: 4, column: 65, scope: !54, inlinedAt: !60)
!64 = !DILocation(line: 4, column: 63, scope: !54, inlinedAt: !60, atomGroup: 1, atomRank: 2)
!65 = !DILocation(line: 7, column: 48, scope: !24)
!66 = !{!49, !50, i64 16}
!67 = !DILocation(line: 7, column: 56, scope: !24)
!68 = !{!49, !50, i64 24}
!69 = !DILocation(line: 0, scope: !54, inlinedAt: !70)
!70 = distinct !DILocation(line: 7, column: 38, scope: !24)
!71 = !DILocation(line: 4, column: 46, scope: !54, inlinedAt: !70)
!72 = !DILocation(line: 4, column: 57, scope: !54, inlinedAt: !70)
!73 = !DILocation(line: 4, column: 65, scope: !54, inlinedAt: !70)
!74 = !DILocation(line: 4, column: 63, scope: !54, inlinedAt: !70, atomGroup: 1, atomRank: 2)
!75 = !DILocation(line: 8, column: 16, scope: !24, atomGroup: 3, atomRank: 2)
!76 = !DILocation(line: 8, column: 36, scope: !24, atomGroup: 4, atomRank: 2)
!77 = !DILocation(line: 9, column: 19, scope: !24)
!78 = !DILocation(line: 9, column: 31, scope: !24)
!79 = !DILocation(line: 9, column: 24, scope: !24, atomGroup: 5, atomRank: 2)
!80 = !DILocation(line: 11, column: 17, scope: !24, atomGroup: 7, atomRank: 2)
!81 = !DILocation(line: 11, column: 8, scope: !24)
!82 = !DILocation(line: 11, column: 15, scope: !24, atomGroup: 7, atomRank: 1)
!83 = !{!50, !50, i64 0}
!84 = !DILocation(line: 12, column: 21, scope: !24, atomGroup: 8, atomRank: 3)
!85 = !DILocation(line: 12, column: 17, scope: !24, atomGroup: 8, atomRank: 2)
!86 = !DILocation(line: 12, column: 3, scope: !24)
!87 = !DILocation(line: 12, column: 15, scope: !24, atomGroup: 8, atomRank: 1)
!88 = !DILocation(line: 13, column: 23, scope: !24, atomGroup: 9, atomRank: 3)
!89 = !DILocation(line: 13, column: 17, scope: !24, atomGroup: 9, atomRank: 2)
!90 = !DILocation(line: 13, column: 3, scope: !24)
!91 = !DILocation(line: 13, column: 15, scope: !24, atomGroup: 9, atomRank: 1)
!92 = !DILocation(line: 14, column: 28, scope: !24, atomGroup: 10, atomRank: 3)
!93 = !DILocation(line: 14, column: 17, scope: !24, atomGroup: 10, atomRank: 2)
!94 = !DILocation(line: 14, column: 3, scope: !24)
!95 = !DILocation(line: 14, column: 15, scope: !24, atomGroup: 10, atomRank: 1)
!96 = !DILocation(line: 15, column: 13, scope: !24)
!97 = !DILocation(line: 15, column: 25, scope: !24)
!98 = !DILocation(line: 15, column: 40, scope: !24)
!99 = !DILocation(line: 15, column: 65, scope: !24)
!100 = !DILocation(line: 16, column: 15, scope: !24)
!101 = !DILocation(line: 16, column: 20, scope: !24)
!102 = !DILocation(line: 15, column: 18, scope: !24)
!103 = !DILocation(line: 15, column: 45, scope: !24)
!104 = !DILocation(line: 15, column: 70, scope: !24, atomGroup: 12, atomRank: 2)
!105 = !DILocation(line: 15, column: 3, scope: !24, atomGroup: 12, atomRank: 1)
