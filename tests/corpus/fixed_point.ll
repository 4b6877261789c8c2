; ModuleID = 'fixed_point.c'
source_filename = "fixed_point.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@average = dso_local local_unnamed_addr global i32 0, align 4, !dbg !11
@decayed = dso_local local_unnamed_addr global i64 0, align 8, !dbg !13
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @filter], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 -32768, 32768) i32 @filter(ptr noundef captures(none) initializes((32, 56)) %0) #0 section "syscall" !dbg !31 {
    #dbg_value(ptr %0, !44, !DIExpression(), !46)
  %2 = load i64, ptr %0, align 8, !dbg !47, !tbaa !48
  %3 = trunc i64 %2 to i32, !dbg !51
  %4 = ashr i32 %3, 8, !dbg !52
    #dbg_value(i32 %4, !45, !DIExpression(), !46)
  %5 = load i32, ptr @average, align 4, !dbg !53, !tbaa !27
  %6 = sub nsw i32 %4, %5, !dbg !54
  %7 = sext i32 %6 to i64, !dbg !55
  %8 = mul nsw i64 %7, 6554, !dbg !56
  %9 = lshr i64 %8, 16, !dbg !57
  %10 = trunc i64 %9 to i32, !dbg !58
  %11 = add i32 %5, %10, !dbg !58
  store i32 %11, ptr @average, align 4, !dbg !59, !tbaa !27
  %12 = load i64, ptr @decayed, align 8, !dbg !60, !tbaa !61
  %13 = lshr i64 %12, 4, !dbg !62
  %14 = sub i64 %12, %13, !dbg !63
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !64
  %16 = load i64, ptr %15, align 8, !dbg !64, !tbaa !65
  %17 = and i64 %16, 65535, !dbg !66
  %18 = add i64 %14, %17, !dbg !67
  store i64 %18, ptr @decayed, align 8, !dbg !68, !tbaa !61
  %19 = sext i32 %11 to i64, !dbg !69
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !70
  store i64 %19, ptr %20, align 8, !dbg !71, !tbaa !61
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !72
  store i64 %18, ptr %21, align 8, !dbg !73, !tbaa !61
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !74
  %23 = load i64, ptr %22, align 8, !dbg !74, !tbaa !75
  %24 = and i64 %23, 65535, !dbg !76
    #dbg_value(i64 %24, !77, !DIExpression(), !88)
    #dbg_value(i64 0, !84, !DIExpression(), !88)
    #dbg_value(i64 16384, !85, !DIExpression(), !88)
    #dbg_value(i32 0, !86, !DIExpression(), !90)
    #dbg_value(i32 0, !86, !DIExpression(), !90)
    #dbg_value(i64 16384, !85, !DIExpression(), !88)
    #dbg_value(i64 0, !84, !DIExpression(), !88)
    #dbg_value(i64 %24, !77, !DIExpression(), !88)
  %25 = icmp samesign ult i64 %24, 16384, !dbg !91
  %26 = select i1 %25, i64 0, i64 16384, !dbg !95
  %27 = sub nuw nsw i64 %24, %26, !dbg !95
    #dbg_value(i64 %26, !84, !DIExpression(), !88)
    #dbg_value(i64 %27, !77, !DIExpression(), !88)
    #dbg_value(i64 4096, !85, !DIExpression(), !88)
    #dbg_value(i32 1, !86, !DIExpression(), !90)
  %28 = or disjoint i64 %26, 4096, !dbg !96
  %29 = icmp samesign ult i64 %27, %28, !dbg !97
  %30 = lshr exact i64 %26, 1, !dbg !98
  %31 = select i1 %29, i64 0, i64 %28, !dbg !98
  %32 = sub nuw nsw i64 %27, %31, !dbg !98
  %33 = select i1 %29, i64 0, i64 4096, !dbg !98
  %34 = or disjoint i64 %33, %30, !dbg !98
    #dbg_value(i64 %34, !84, !DIExpression(), !88)
    #dbg_value(i64 %32, !77, !DIExpression(), !88)
    #dbg_value(i64 1024, !85, !DIExpression(), !88)
    #dbg_value(i32 2, !86, !DIExpression(), !90)
  %35 = or disjoint i64 %34, 1024, !dbg !96
  %36 = icmp samesign ult i64 %32, %35, !dbg !99
  %37 = lshr exact i64 %34, 1, !dbg !100
  %38 = select i1 %36, i64 0, i64 %35, !dbg !100
  %39 = sub nuw nsw i64 %32, %38, !dbg !100
  %40 = select i1 %36, i64 0, i64 1024, !dbg !100
  %41 = or disjoint i64 %40, %37, !dbg !100
    #dbg_value(i64 %41, !84, !DIExpression(), !88)
    #dbg_value(i64 %39, !77, !DIExpression(), !88)
    #dbg_value(i64 256, !85, !DIExpression(), !88)
    #dbg_value(i32 3, !86, !DIExpression(), !90)
  %42 = or disjoint i64 %41, 256, !dbg !96
  %43 = icmp samesign ult i64 %39, %42, !dbg !101
  %44 = lshr exact i64 %41, 1, !dbg !102
  %45 = select i1 %43, i64 0, i64 %42, !dbg !102
  %46 = sub nuw nsw i64 %39, %45, !dbg !102
  %47 = select i1 %43, i64 0, i64 256, !dbg !102
  %48 = or disjoint i64 %47, %44, !dbg !102
    #dbg_value(i64 %48, !84, !DIExpression(), !88)
    #dbg_value(i64 %46, !77, !DIExpression(), !88)
    #dbg_value(i64 64, !85, !DIExpression(), !88)
    #dbg_value(i32 4, !86, !DIExpression(), !90)
  %49 = add nuw nsw i64 %48, 64, !dbg !96
  %50 = icmp samesign ult i64 %46, %49, !dbg !103
  %51 = lshr i64 %48, 1, !dbg !104
  %52 = select i1 %50, i64 0, i64 %49, !dbg !104
  %53 = sub nuw nsw i64 %46, %52, !dbg !104
  %54 = select i1 %50, i64 0, i64 64, !dbg !104
  %55 = add nuw nsw i64 %54, %51, !dbg !104
    #dbg_value(i64 %55, !84, !DIExpression(), !88)
    #dbg_value(i64 %53, !77, !DIExpression(), !88)
    #dbg_value(i64 16, !85, !DIExpression(), !88)
    #dbg_value(i32 5, !86, !DIExpression(), !90)
  %56 = add nuw nsw i64 %55, 16, !dbg !96
  %57 = icmp samesign ult i64 %53, %56, !dbg !105
  %58 = lshr i64 %55, 1, !dbg !106
  %59 = select i1 %57, i64 0, i64 %56, !dbg !106
  %60 = sub nuw nsw i64 %53, %59, !dbg !106
  %61 = select i1 %57, i64 0, i64 16, !dbg !106
  %62 = add nuw nsw i64 %61, %58, !dbg !106
    #dbg_value(i64 %62, !84, !DIExpression(), !88)
    #dbg_value(i64 %60, !77, !DIExpression(), !88)
    #dbg_value(i64 4, !85, !DIExpression(), !88)
    #dbg_value(i32 6, !86, !DIExpression(), !90)
  %63 = add nuw nsw i64 %62, 4, !dbg !96
  %64 = icmp samesign ult i64 %60, %63, !dbg !107
  %65 = lshr i64 %62, 1, !dbg !108
  %66 = select i1 %64, i64 0, i64 %63, !dbg !108
  %67 = sub nuw nsw i64 %60, %66, !dbg !108
  %68 = select i1 %64, i64 0, i64 4, !dbg !108
  %69 = add nuw nsw i64 %68, %65, !dbg !108
    #dbg_value(i64 %69, !84, !DIExpression(), !88)
    #dbg_value(i64 %67, !77, !DIExpression(), !88)
    #dbg_value(i64 1, !85, !DIExpression(), !88)
    #dbg_value(i32 7, !86, !DIExpression(), !90)
  %70 = icmp samesign ugt i64 %67, %69, !dbg !109
  %71 = lshr i64 %69, 1, !dbg !110
  %72 = zext i1 %70 to i64, !dbg !110
  %73 = add nuw nsw i64 %71, %72, !dbg !110
    #dbg_value(i64 %73, !84, !DIExpression(), !88)
    #dbg_value(!DIArgList(i64 poison, i64 poison), !77, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !88)
    #dbg_value(i64 0, !85, !DIExpression(), !88)
    #dbg_value(i32 8, !86, !DIExpression(), !90)
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !111
  store i64 %73, ptr %74, align 8, !dbg !112, !tbaa !61
  %75 = add nsw i32 %11, 32768, !dbg !113
  %76 = ashr i32 %75, 16, !dbg !114
  ret i32 %76, !dbg !115
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25}
!llvm.ident = !{!26}
!llvm.errno.tbaa = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "fixed_point.c", directory: ".")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !9)
!9 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!10 = !{!0, !11, !13}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "average", scope: !2, file: !3, line: 4, type: !5, isLocal: false, isDefinition: true)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "decayed", scope: !2, file: !3, line: 5, type: !15, isLocal: false, isDefinition: true)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !16)
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
!31 = distinct !DISubprogram(name: "filter", scope: !3, file: !3, line: 21, type: !32, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !43, keyInstructions: true)
!32 = !DISubroutineType(types: !33)
!33 = !{!7, !34}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !36)
!36 = !{!37, !38, !39, !40, !41}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !35, file: !6, line: 391, baseType: !15, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !35, file: !6, line: 391, baseType: !15, size: 64, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !35, file: !6, line: 391, baseType: !15, size: 64, offset: 128)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !35, file: !6, line: 391, baseType: !15, size: 64, offset: 192)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !35, file: !6, line: 392, baseType: !42, size: 256, offset: 256)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 256, elements: !19)
!43 = !{!44, !45}
!44 = !DILocalVariable(name: "ctx", arg: 1, scope: !31, file: !3, line: 21, type: !34)
!45 = !DILocalVariable(name: "sample", scope: !31, file: !3, line: 22, type: !5)
!46 = !DILocation(line: 0, scope: !31)
!47 = !DILocation(line: 22, column: 26, scope: !31)
!48 = !{!49, !50, i64 0}
!49 = !{!"args", !50, i64 0, !50, i64 8, !50, i64 16, !50, i64 24, !29, i64 32}
!50 = !{!"long long", !29, i64 0}
!51 = !DILocation(line: 22, column: 16, scope: !31)
!52 = !DILocation(line: 22, column: 28, scope: !31, atomGroup: 1, atomRank: 2)
!53 = !DILocation(line: 23, column: 30, scope: !31)
!54 = !DILocation(line: 23, column: 28, scope: !31)
!55 = !DILocation(line: 23, column: 15, scope: !31)
!56 = !DILocation(line: 23, column: 39, scope: !31)
!57 = !DILocation(line: 23, column: 47, scope: !31)
!58 = !DILocation(line: 23, column: 11, scope: !31, atomGroup: 2, atomRank: 2)
!59 = !DILocation(line: 23, column: 11, scope: !31, atomGroup: 2, atomRank: 1)
!60 = !DILocation(line: 24, column: 13, scope: !31)
!61 = !{!50, !50, i64 0}
!62 = !DILocation(line: 24, column: 32, scope: !31)
!63 = !DILocation(line: 24, column: 21, scope: !31)
!64 = !DILocation(line: 24, column: 46, scope: !31)
!65 = !{!49, !50, i64 8}
!66 = !DILocation(line: 24, column: 48, scope: !31)
!67 = !DILocation(line: 24, column: 38, scope: !31, atomGroup: 3, atomRank: 2)
!68 = !DILocation(line: 24, column: 11, scope: !31, atomGroup: 3, atomRank: 1)
!69 = !DILocation(line: 25, column: 17, scope: !31, atomGroup: 4, atomRank: 2)
!70 = !DILocation(line: 25, column: 8, scope: !31)
!71 = !DILocation(line: 25, column: 15, scope: !31, atomGroup: 4, atomRank: 1)
!72 = !DILocation(line: 26, column: 3, scope: !31)
!73 = !DILocation(line: 26, column: 15, scope: !31, atomGroup: 5, atomRank: 1)
!74 = !DILocation(line: 27, column: 34, scope: !31)
!75 = !{!49, !50, i64 16}
!76 = !DILocation(line: 27, column: 36, scope: !31)
!77 = !DILocalVariable(name: "x", arg: 1, scope: !78, file: !3, line: 7, type: !15)
!78 = distinct !DISubprogram(name: "square_root", scope: !3, file: !3, line: 7, type: !79, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83, keyInstructions: true)
!79 = !DISubroutineType(types: !80)
!80 = !{!81, !15}
!81 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !82)
!82 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!83 = !{!77, !84, !85, !86}
!84 = !DILocalVariable(name: "root", scope: !78, file: !3, line: 8, type: !15)
!85 = !DILocalVariable(name: "bit", scope: !78, file: !3, line: 8, type: !15)
!86 = !DILocalVariable(name: "i", scope: !87, file: !3, line: 9, type: !7)
!87 = distinct !DILexicalBlock(scope: !78, file: !3, line: 9, column: 3)
!88 = !DILocation(line: 0, scope: !78, inlinedAt: !89)
!89 = distinct !DILocation(line: 27, column: 17, scope: !31)
!90 = !DILocation(line: 0, scope: !87, inlinedAt: !89)
!91 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 6, atomRank: 2)
!92 = distinct !DILexicalBlock(scope: !93, file: !3, line: 10, column: 9)
!93 = distinct !DILexicalBlock(scope: !94, file: !3, line: 9, column: 31)
!94 = distinct !DILexicalBlock(scope: !87, file: !3, line: 9, column: 3)
!95 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 6, atomRank: 1)
!96 = !DILocation(line: 10, column: 19, scope: !92, inlinedAt: !89)
!97 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 17, atomRank: 2)
!98 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 17, atomRank: 1)
!99 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 22, atomRank: 2)
!100 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 22, atomRank: 1)
!101 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 27, atomRank: 2)
!102 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 27, atomRank: 1)
!103 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 32, atomRank: 2)
!104 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 32, atomRank: 1)
!105 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 37, atomRank: 2)
!106 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 37, atomRank: 1)
!107 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 42, atomRank: 2)
!108 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 42, atomRank: 1)
!109 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 47, atomRank: 2)
!110 = !DILocation(line: 10, column: 11, scope: !92, inlinedAt: !89, atomGroup: 47, atomRank: 1)
!111 = !DILocation(line: 27, column: 3, scope: !31)
!112 = !DILocation(line: 27, column: 15, scope: !31, atomGroup: 6, atomRank: 1)
!113 = !DILocation(line: 28, column: 19, scope: !31)
!114 = !DILocation(line: 28, column: 28, scope: !31, atomGroup: 8, atomRank: 2)
!115 = !DILocation(line: 28, column: 3, scope: !31, atomGroup: 8, atomRank: 1)
