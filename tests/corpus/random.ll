; ModuleID = 'random.c'
source_filename = "random.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@lcg = dso_local local_unnamed_addr global i64 1, align 8, !dbg !5
@shift = dso_local local_unnamed_addr global i64 88172645463325252, align 8, !dbg !10
@small = dso_local local_unnamed_addr global i32 -1831433054, align 4, !dbg !12
@splitmix = dso_local local_unnamed_addr global i64 0, align 8, !dbg !16
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @next], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 7) i32 @next(ptr noundef captures(none) initializes((32, 56)) %0) #0 section "syscall" !dbg !32 {
    #dbg_value(ptr %0, !46, !DIExpression(), !48)
  %2 = load i64, ptr %0, align 8, !dbg !49, !tbaa !51
  %3 = and i64 %2, 1, !dbg !54
  %4 = icmp eq i64 %3, 0, !dbg !55
  %5 = load i64, ptr @lcg, align 8, !dbg !56, !tbaa !57
  br i1 %4, label %10, label %6, !dbg !58

6:                                                ; preds = %1
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !59
  %8 = load i64, ptr %7, align 8, !dbg !59, !tbaa !60
  %9 = xor i64 %5, %8, !dbg !61
  br label %10, !dbg !62

10:                                               ; preds = %6, %1
  %11 = phi i64 [ %9, %6 ], [ %5, %1 ], !dbg !56
  %12 = mul i64 %11, 6364136223846793005, !dbg !63
  %13 = add i64 %12, 1442695040888963407, !dbg !64
  store i64 %13, ptr @lcg, align 8, !dbg !65, !tbaa !57
  %14 = load i64, ptr @shift, align 8, !dbg !66, !tbaa !57
  %15 = shl i64 %14, 13, !dbg !67
  %16 = xor i64 %15, %14, !dbg !68
  %17 = lshr i64 %16, 7, !dbg !69
  %18 = xor i64 %17, %16, !dbg !70
  %19 = shl i64 %18, 17, !dbg !71
  %20 = xor i64 %19, %18, !dbg !72
  store i64 %20, ptr @shift, align 8, !dbg !73, !tbaa !57
  %21 = load i64, ptr @splitmix, align 8, !dbg !74, !tbaa !57
  %22 = add i64 %21, -7046029254386353131, !dbg !75
  store i64 %22, ptr @splitmix, align 8, !dbg !76, !tbaa !57
    #dbg_value(i64 %22, !47, !DIExpression(), !48)
  %23 = lshr i64 %22, 30, !dbg !77
  %24 = xor i64 %23, %22, !dbg !78
  %25 = mul i64 %24, -4658895280553007687, !dbg !79
    #dbg_value(i64 %25, !47, !DIExpression(), !48)
  %26 = lshr i64 %25, 27, !dbg !80
  %27 = xor i64 %26, %25, !dbg !81
  %28 = mul i64 %27, -7723592293110705685, !dbg !82
    #dbg_value(i64 %28, !47, !DIExpression(), !48)
  %29 = load i32, ptr @small, align 4, !dbg !83, !tbaa !28
  %30 = shl i32 %29, 13, !dbg !84
  %31 = xor i32 %30, %29, !dbg !85
  %32 = lshr i32 %31, 17, !dbg !86
  %33 = xor i32 %32, %31, !dbg !87
  %34 = shl i32 %33, 5, !dbg !88
  %35 = xor i32 %34, %33, !dbg !89
  store i32 %35, ptr @small, align 4, !dbg !90, !tbaa !28
  %36 = lshr i64 %13, 33, !dbg !91
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !92
  store i64 %36, ptr %37, align 8, !dbg !93, !tbaa !57
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !94
  store i64 %20, ptr %38, align 8, !dbg !95, !tbaa !57
  %39 = lshr i64 %28, 31, !dbg !96
  %40 = xor i64 %39, %28, !dbg !97
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !98
  store i64 %40, ptr %41, align 8, !dbg !99, !tbaa !57
  %42 = urem i32 %35, 6, !dbg !100
  %43 = add nuw nsw i32 %42, 1, !dbg !101
  ret i32 %43, !dbg !102
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!22, !23, !24, !25, !26}
!llvm.ident = !{!27}
!llvm.errno.tbaa = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !8, line: 395, type: !18, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "random.c", directory: ".")
!4 = !{!0, !5, !10, !12, !16}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "lcg", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 8, baseType: !9)
!8 = !DIFile(filename: "./bpf.h", directory: ".")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "shift", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "small", scope: !2, file: !3, line: 5, type: !14, isLocal: false, isDefinition: true)
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !8, line: 7, baseType: !15)
!15 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!16 = !DIGlobalVariableExpression(var: !17, expr: !DIExpression())
!17 = distinct !DIGlobalVariable(name: "splitmix", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 32, elements: !20)
!19 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!20 = !{!21}
!21 = !DISubrange(count: 4)
!22 = !{i32 7, !"Dwarf Version", i32 5}
!23 = !{i32 2, !"Debug Info Version", i32 3}
!24 = !{i32 1, !"wchar_size", i32 4}
!25 = !{i32 7, !"frame-pointer", i32 2}
!26 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!27 = !{!"clang version 22.1.8"}
!28 = !{!29, !29, i64 0}
!29 = !{!"int", !30, i64 0}
!30 = !{!"omnipotent char", !31, i64 0}
!31 = !{!"Simple C/C++ TBAA"}
!32 = distinct !DISubprogram(name: "next", scope: !3, file: !3, line: 7, type: !33, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !45, keyInstructions: true)
!33 = !DISubroutineType(types: !34)
!34 = !{!35, !36}
!35 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !8, line: 390, size: 512, elements: !38)
!38 = !{!39, !40, !41, !42, !43}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !37, file: !8, line: 391, baseType: !7, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !37, file: !8, line: 391, baseType: !7, size: 64, offset: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !37, file: !8, line: 391, baseType: !7, size: 64, offset: 128)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !37, file: !8, line: 391, baseType: !7, size: 64, offset: 192)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !37, file: !8, line: 392, baseType: !44, size: 256, offset: 256)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 256, elements: !20)
!45 = !{!46, !47}
!46 = !DILocalVariable(name: "ctx", arg: 1, scope: !32, file: !3, line: 7, type: !36)
!47 = !DILocalVariable(name: "z", scope: !32, file: !3, line: 15, type: !7)
!48 = !DILocation(line: 0, scope: !32)
!49 = !DILocation(line: 8, column: 12, scope: !50)
!50 = distinct !DILexicalBlock(scope: !32, file: !3, line: 8, column: 7)
!51 = !{!52, !53, i64 0}
!52 = !{!"args", !53, i64 0, !53, i64 8, !53, i64 16, !53, i64 24, !30, i64 32}
!53 = !{!"long long", !30, i64 0}
!54 = !DILocation(line: 8, column: 14, scope: !50)
!55 = !DILocation(line: 8, column: 14, scope: !50, atomGroup: 1, atomRank: 2)
!56 = !DILocation(line: 10, column: 9, scope: !32)
!57 = !{!53, !53, i64 0}
!58 = !DILocation(line: 8, column: 14, scope: !50, atomGroup: 1, atomRank: 1)
!59 = !DILocation(line: 9, column: 17, scope: !50)
!60 = !{!52, !53, i64 8}
!61 = !DILocation(line: 9, column: 9, scope: !50, atomGroup: 2, atomRank: 2)
!62 = !DILocation(line: 9, column: 5, scope: !50)
!63 = !DILocation(line: 10, column: 13, scope: !32)
!64 = !DILocation(line: 10, column: 38, scope: !32, atomGroup: 3, atomRank: 2)
!65 = !DILocation(line: 10, column: 7, scope: !32, atomGroup: 3, atomRank: 1)
!66 = !DILocation(line: 11, column: 12, scope: !32)
!67 = !DILocation(line: 11, column: 18, scope: !32)
!68 = !DILocation(line: 11, column: 9, scope: !32, atomGroup: 4, atomRank: 2)
!69 = !DILocation(line: 12, column: 18, scope: !32)
!70 = !DILocation(line: 12, column: 9, scope: !32, atomGroup: 5, atomRank: 2)
!71 = !DILocation(line: 13, column: 18, scope: !32)
!72 = !DILocation(line: 13, column: 9, scope: !32, atomGroup: 6, atomRank: 2)
!73 = !DILocation(line: 13, column: 9, scope: !32, atomGroup: 6, atomRank: 1)
!74 = !DILocation(line: 14, column: 12, scope: !32)
!75 = !DILocation(line: 14, column: 12, scope: !32, atomGroup: 7, atomRank: 2)
!76 = !DILocation(line: 14, column: 12, scope: !32, atomGroup: 7, atomRank: 1)
!77 = !DILocation(line: 16, column: 14, scope: !32)
!78 = !DILocation(line: 16, column: 10, scope: !32)
!79 = !DILocation(line: 16, column: 21, scope: !32, atomGroup: 9, atomRank: 2)
!80 = !DILocation(line: 17, column: 14, scope: !32)
!81 = !DILocation(line: 17, column: 10, scope: !32)
!82 = !DILocation(line: 17, column: 21, scope: !32, atomGroup: 10, atomRank: 2)
!83 = !DILocation(line: 18, column: 12, scope: !32)
!84 = !DILocation(line: 18, column: 18, scope: !32)
!85 = !DILocation(line: 18, column: 9, scope: !32, atomGroup: 11, atomRank: 2)
!86 = !DILocation(line: 19, column: 18, scope: !32)
!87 = !DILocation(line: 19, column: 9, scope: !32, atomGroup: 12, atomRank: 2)
!88 = !DILocation(line: 20, column: 18, scope: !32)
!89 = !DILocation(line: 20, column: 9, scope: !32, atomGroup: 13, atomRank: 2)
!90 = !DILocation(line: 20, column: 9, scope: !32, atomGroup: 13, atomRank: 1)
!91 = !DILocation(line: 21, column: 21, scope: !32, atomGroup: 14, atomRank: 2)
!92 = !DILocation(line: 21, column: 8, scope: !32)
!93 = !DILocation(line: 21, column: 15, scope: !32, atomGroup: 14, atomRank: 1)
!94 = !DILocation(line: 22, column: 3, scope: !32)
!95 = !DILocation(line: 22, column: 15, scope: !32, atomGroup: 15, atomRank: 1)
!96 = !DILocation(line: 23, column: 23, scope: !32)
!97 = !DILocation(line: 23, column: 19, scope: !32, atomGroup: 16, atomRank: 2)
!98 = !DILocation(line: 23, column: 3, scope: !32)
!99 = !DILocation(line: 23, column: 15, scope: !32, atomGroup: 16, atomRank: 1)
!100 = !DILocation(line: 24, column: 16, scope: !32)
!101 = !DILocation(line: 24, column: 20, scope: !32, atomGroup: 18, atomRank: 2)
!102 = !DILocation(line: 24, column: 3, scope: !32, atomGroup: 18, atomRank: 1)
