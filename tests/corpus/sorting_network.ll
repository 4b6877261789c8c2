; ModuleID = 'sorting_network.c'
source_filename = "sorting_network.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@sorted = dso_local local_unnamed_addr global [8 x i32] zeroinitializer, align 4, !dbg !9
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @sort], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local noundef i32 @sort(ptr noundef captures(none) initializes((32, 40)) %0) #0 section "syscall" !dbg !30 {
    #dbg_value(ptr %0, !44, !DIExpression(), !64)
  %2 = load i64, ptr %0, align 8, !dbg !65, !tbaa !66
  %3 = trunc i64 %2 to i32, !dbg !69
    #dbg_value(i32 %3, !45, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !64)
  %4 = lshr i64 %2, 32, !dbg !70
  %5 = trunc nuw i64 %4 to i32, !dbg !71
    #dbg_value(i32 %5, !45, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !64)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !72
  %7 = load i64, ptr %6, align 8, !dbg !73, !tbaa !74
  %8 = trunc i64 %7 to i32, !dbg !75
    #dbg_value(i32 %8, !45, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !64)
  %9 = lshr i64 %7, 32, !dbg !76
  %10 = trunc nuw i64 %9 to i32, !dbg !77
    #dbg_value(i32 %10, !45, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !64)
  %11 = tail call i32 @llvm.umin.i32(i32 %3, i32 %5), !dbg !78
    #dbg_value(i32 %11, !47, !DIExpression(), !79)
  %12 = tail call i32 @llvm.umax.i32(i32 %3, i32 %5), !dbg !80
    #dbg_value(i32 %12, !49, !DIExpression(), !79)
    #dbg_value(i32 %11, !45, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !64)
    #dbg_value(i32 %12, !45, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !64)
  %13 = tail call i32 @llvm.umin.i32(i32 %8, i32 %10), !dbg !81
    #dbg_value(i32 %13, !50, !DIExpression(), !82)
  %14 = tail call i32 @llvm.umax.i32(i32 %8, i32 %10), !dbg !83
    #dbg_value(i32 %14, !52, !DIExpression(), !82)
    #dbg_value(i32 %13, !45, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !64)
    #dbg_value(i32 %14, !45, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !64)
  %15 = tail call i32 @llvm.umin.i32(i32 %11, i32 %13), !dbg !84
    #dbg_value(i32 %15, !53, !DIExpression(), !85)
  %16 = tail call i32 @llvm.umax.i32(i32 %11, i32 %13), !dbg !86
    #dbg_value(i32 %16, !55, !DIExpression(), !85)
    #dbg_value(i32 %15, !45, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !64)
    #dbg_value(i32 %16, !45, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !64)
  %17 = tail call i32 @llvm.umin.i32(i32 %12, i32 %14), !dbg !87
    #dbg_value(i32 %17, !56, !DIExpression(), !88)
  %18 = tail call i32 @llvm.umax.i32(i32 %12, i32 %14), !dbg !89
    #dbg_value(i32 %18, !58, !DIExpression(), !88)
    #dbg_value(i32 %17, !45, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !64)
    #dbg_value(i32 %18, !45, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !64)
  %19 = tail call i32 @llvm.umin.i32(i32 %17, i32 %16), !dbg !90
    #dbg_value(i32 %19, !59, !DIExpression(), !91)
  %20 = tail call i32 @llvm.umax.i32(i32 %17, i32 %16), !dbg !92
    #dbg_value(i32 %20, !61, !DIExpression(), !91)
    #dbg_value(i32 %19, !45, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !64)
    #dbg_value(i32 %20, !45, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !64)
    #dbg_value(i32 0, !62, !DIExpression(), !93)
  store i32 %15, ptr @sorted, align 4, !dbg !94, !tbaa !26
  store i32 %19, ptr getelementptr inbounds nuw (i8, ptr @sorted, i64 4), align 4, !dbg !94, !tbaa !26
  store i32 %20, ptr getelementptr inbounds nuw (i8, ptr @sorted, i64 8), align 4, !dbg !94, !tbaa !26
  store i32 %18, ptr getelementptr inbounds nuw (i8, ptr @sorted, i64 12), align 4, !dbg !94, !tbaa !26
    #dbg_value(i64 poison, !62, !DIExpression(), !93)
  %21 = zext i32 %15 to i64, !dbg !96
  %22 = zext i32 %18 to i64, !dbg !97
  %23 = shl nuw i64 %22, 32, !dbg !98
  %24 = or disjoint i64 %23, %21, !dbg !99
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !100
  store i64 %24, ptr %25, align 8, !dbg !101, !tbaa !102
  ret i32 1, !dbg !103
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!20, !21, !22, !23, !24}
!llvm.ident = !{!25}
!llvm.errno.tbaa = !{!26}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !16, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "sorting_network.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{!0, !9}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "sorted", scope: !2, file: !3, line: 4, type: !11, isLocal: false, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 256, elements: !14)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !13)
!13 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!14 = !{!15}
!15 = !DISubrange(count: 8)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 32, elements: !18)
!17 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!18 = !{!19}
!19 = !DISubrange(count: 4)
!20 = !{i32 7, !"Dwarf Version", i32 5}
!21 = !{i32 2, !"Debug Info Version", i32 3}
!22 = !{i32 1, !"wchar_size", i32 4}
!23 = !{i32 7, !"frame-pointer", i32 2}
!24 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!25 = !{!"clang version 22.1.8"}
!26 = !{!27, !27, i64 0}
!27 = !{!"int", !28, i64 0}
!28 = !{!"omnipotent char", !29, i64 0}
!29 = !{!"Simple C/C++ TBAA"}
!30 = distinct !DISubprogram(name: "sort", scope: !3, file: !3, line: 11, type: !31, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !43, keyInstructions: true)
!31 = !DISubroutineType(types: !32)
!32 = !{!33, !34}
!33 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !36)
!36 = !{!37, !38, !39, !40, !41}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !35, file: !6, line: 391, baseType: !5, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !35, file: !6, line: 391, baseType: !5, size: 64, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !35, file: !6, line: 391, baseType: !5, size: 64, offset: 128)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !35, file: !6, line: 391, baseType: !5, size: 64, offset: 192)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !35, file: !6, line: 392, baseType: !42, size: 256, offset: 256)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, elements: !18)
!43 = !{!44, !45, !47, !49, !50, !52, !53, !55, !56, !58, !59, !61, !62}
!44 = !DILocalVariable(name: "ctx", arg: 1, scope: !30, file: !3, line: 11, type: !34)
!45 = !DILocalVariable(name: "v", scope: !30, file: !3, line: 12, type: !46)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 128, elements: !18)
!47 = !DILocalVariable(name: "low", scope: !48, file: !3, line: 13, type: !12)
!48 = distinct !DILexicalBlock(scope: !30, file: !3, line: 13, column: 3)
!49 = !DILocalVariable(name: "high", scope: !48, file: !3, line: 13, type: !12)
!50 = !DILocalVariable(name: "low", scope: !51, file: !3, line: 14, type: !12)
!51 = distinct !DILexicalBlock(scope: !30, file: !3, line: 14, column: 3)
!52 = !DILocalVariable(name: "high", scope: !51, file: !3, line: 14, type: !12)
!53 = !DILocalVariable(name: "low", scope: !54, file: !3, line: 15, type: !12)
!54 = distinct !DILexicalBlock(scope: !30, file: !3, line: 15, column: 3)
!55 = !DILocalVariable(name: "high", scope: !54, file: !3, line: 15, type: !12)
!56 = !DILocalVariable(name: "low", scope: !57, file: !3, line: 16, type: !12)
!57 = distinct !DILexicalBlock(scope: !30, file: !3, line: 16, column: 3)
!58 = !DILocalVariable(name: "high", scope: !57, file: !3, line: 16, type: !12)
!59 = !DILocalVariable(name: "low", scope: !60, file: !3, line: 17, type: !12)
!60 = distinct !DILexicalBlock(scope: !30, file: !3, line: 17, column: 3)
!61 = !DILocalVariable(name: "high", scope: !60, file: !3, line: 17, type: !12)
!62 = !DILocalVariable(name: "i", scope: !63, file: !3, line: 18, type: !33)
!63 = distinct !DILexicalBlock(scope: !30, file: !3, line: 18, column: 3)
!64 = !DILocation(line: 0, scope: !30)
!65 = !DILocation(line: 12, column: 20, scope: !30, atomGroup: 1, atomRank: 3)
!66 = !{!67, !68, i64 0}
!67 = !{!"args", !68, i64 0, !68, i64 8, !68, i64 16, !68, i64 24, !28, i64 32}
!68 = !{!"long long", !28, i64 0}
!69 = !DILocation(line: 12, column: 15, scope: !30, atomGroup: 1, atomRank: 2)
!70 = !DILocation(line: 12, column: 30, scope: !30, atomGroup: 1, atomRank: 3)
!71 = !DILocation(line: 12, column: 23, scope: !30, atomGroup: 1, atomRank: 2)
!72 = !DILocation(line: 12, column: 42, scope: !30)
!73 = !DILocation(line: 12, column: 42, scope: !30, atomGroup: 1, atomRank: 3)
!74 = !{!67, !68, i64 8}
!75 = !DILocation(line: 12, column: 37, scope: !30, atomGroup: 1, atomRank: 2)
!76 = !DILocation(line: 12, column: 52, scope: !30, atomGroup: 1, atomRank: 3)
!77 = !DILocation(line: 12, column: 45, scope: !30, atomGroup: 1, atomRank: 2)
!78 = !DILocation(line: 13, column: 3, scope: !48, atomGroup: 3, atomRank: 1)
!79 = !DILocation(line: 0, scope: !48)
!80 = !DILocation(line: 13, column: 3, scope: !48, atomGroup: 5, atomRank: 1)
!81 = !DILocation(line: 14, column: 3, scope: !51, atomGroup: 9, atomRank: 1)
!82 = !DILocation(line: 0, scope: !51)
!83 = !DILocation(line: 14, column: 3, scope: !51, atomGroup: 11, atomRank: 1)
!84 = !DILocation(line: 15, column: 3, scope: !54, atomGroup: 15, atomRank: 1)
!85 = !DILocation(line: 0, scope: !54)
!86 = !DILocation(line: 15, column: 3, scope: !54, atomGroup: 17, atomRank: 1)
!87 = !DILocation(line: 16, column: 3, scope: !57, atomGroup: 21, atomRank: 1)
!88 = !DILocation(line: 0, scope: !57)
!89 = !DILocation(line: 16, column: 3, scope: !57, atomGroup: 23, atomRank: 1)
!90 = !DILocation(line: 17, column: 3, scope: !60, atomGroup: 27, atomRank: 1)
!91 = !DILocation(line: 0, scope: !60)
!92 = !DILocation(line: 17, column: 3, scope: !60, atomGroup: 29, atomRank: 1)
!93 = !DILocation(line: 0, scope: !63)
!94 = !DILocation(line: 19, column: 15, scope: !95, atomGroup: 35, atomRank: 1)
!95 = distinct !DILexicalBlock(scope: !63, file: !3, line: 18, column: 3)
!96 = !DILocation(line: 20, column: 17, scope: !30)
!97 = !DILocation(line: 20, column: 24, scope: !30)
!98 = !DILocation(line: 20, column: 34, scope: !30)
!99 = !DILocation(line: 20, column: 22, scope: !30, atomGroup: 38, atomRank: 2)
!100 = !DILocation(line: 20, column: 8, scope: !30)
!101 = !DILocation(line: 20, column: 15, scope: !30, atomGroup: 38, atomRank: 1)
!102 = !{!68, !68, i64 0}
!103 = !DILocation(line: 21, column: 3, scope: !30, atomGroup: 40, atomRank: 1)
