; ModuleID = 'arith_signed.c'
source_filename = "arith_signed.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@table = dso_local local_unnamed_addr global [8 x i32] [i32 -5, i32 100, i32 -32768, i32 7, i32 0, i32 2147483647, i32 -2147483647, i32 1], align 4, !dbg !13
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @signed_all], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 -134217728, 134217728) i32 @signed_all(ptr noundef captures(none) initializes((32, 64)) %0) #0 section "syscall" !dbg !32 {
    #dbg_value(ptr %0, !47, !DIExpression(), !56)
  %2 = load i64, ptr %0, align 8, !dbg !57, !tbaa !58
  %3 = trunc i64 %2 to i8, !dbg !61
    #dbg_value(i8 %3, !48, !DIExpression(), !56)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !62
  %5 = load i64, ptr %4, align 8, !dbg !63, !tbaa !64
  %6 = trunc i64 %5 to i16, !dbg !65
    #dbg_value(i16 %6, !51, !DIExpression(), !56)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !66
  %8 = load i64, ptr %7, align 8, !dbg !67, !tbaa !68
  %9 = trunc i64 %8 to i32, !dbg !69
    #dbg_value(i32 %9, !52, !DIExpression(), !56)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !70
  %11 = load i64, ptr %10, align 8, !dbg !71, !tbaa !72
    #dbg_value(i64 %11, !53, !DIExpression(), !56)
  %12 = sext i8 %3 to i32, !dbg !73
  %13 = sext i16 %6 to i32, !dbg !74
  %14 = mul nsw i32 %13, %12, !dbg !75
  %15 = add nsw i32 %14, %9, !dbg !76
  %16 = sext i32 %15 to i64, !dbg !73
  %17 = sub nsw i64 %16, %11, !dbg !77
    #dbg_value(i64 %17, !54, !DIExpression(), !56)
  %18 = shl i64 %17, 25, !dbg !78
  %19 = ashr i64 %18, 32, !dbg !78
  %20 = shl i64 %2, 56, !dbg !79
  %21 = ashr exact i64 %20, 56, !dbg !79
  %22 = mul nsw i64 %19, %21, !dbg !80
  %23 = add nsw i64 %22, %17, !dbg !81
    #dbg_value(i64 %23, !54, !DIExpression(), !56)
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !82
  store i64 %23, ptr %24, align 8, !dbg !83, !tbaa !84
  %25 = shl i64 %8, 32, !dbg !85
  %26 = ashr exact i64 %25, 32, !dbg !85
  %27 = and i32 %13, 31, !dbg !86
  %28 = zext nneg i32 %27 to i64, !dbg !87
  %29 = ashr i64 %26, %28, !dbg !88
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !89
  store i64 %29, ptr %30, align 8, !dbg !90, !tbaa !84
  %31 = icmp slt i32 %12, %13, !dbg !91
  %32 = zext i1 %31 to i64, !dbg !91
  %33 = icmp slt i32 %13, %9, !dbg !92
  %34 = zext i1 %33 to i64, !dbg !92
  %35 = add nuw nsw i64 %32, %34, !dbg !93
  %36 = icmp slt i64 %26, %11, !dbg !94
  %37 = zext i1 %36 to i64, !dbg !94
  %38 = add nuw nsw i64 %35, %37, !dbg !95
  %39 = tail call i64 @llvm.abs.i64(i64 %23, i1 true), !dbg !96
  %40 = add nuw nsw i64 %38, %39, !dbg !97
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !98
  store i64 %40, ptr %41, align 8, !dbg !99, !tbaa !84
  %42 = shl nsw i32 %12, 4, !dbg !100
  %43 = lshr i64 %8, 3, !dbg !101
  %44 = trunc i64 %43 to i16, !dbg !101
  %45 = sext i16 %44 to i32, !dbg !101
  %46 = xor i32 %42, %45, !dbg !102
  %47 = sext i32 %46 to i64, !dbg !103
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !104
  store i64 %47, ptr %48, align 8, !dbg !105, !tbaa !84
  %49 = and i32 %12, 7, !dbg !106
  %50 = zext nneg i32 %49 to i64, !dbg !107
    #dbg_value(i64 %50, !55, !DIExpression(), !56)
  %51 = getelementptr inbounds nuw i32, ptr @table, i64 %50, !dbg !108
  %52 = load i32, ptr %51, align 4, !dbg !108, !tbaa !28
  %53 = sext i32 %52 to i64, !dbg !108
  %54 = shl i64 %5, 48, !dbg !109
  %55 = ashr exact i64 %54, 48, !dbg !109
  %56 = mul nsw i64 %55, %53, !dbg !110
    #dbg_value(i64 %56, !54, !DIExpression(), !56)
  %57 = add nsw i64 %56, 99, !dbg !111
  %58 = icmp ult i64 %57, 199, !dbg !111
  br i1 %58, label %59, label %61, !dbg !111

59:                                               ; preds = %1
  %60 = trunc nsw i64 %56 to i32, !dbg !112
  br label %67, !dbg !113

61:                                               ; preds = %1
  %62 = add nuw nsw i64 %50, 3, !dbg !114
  %63 = and i64 %62, 7, !dbg !115
  %64 = getelementptr inbounds nuw i32, ptr @table, i64 %63, !dbg !116
  %65 = load i32, ptr %64, align 4, !dbg !116, !tbaa !28
  %66 = ashr i32 %65, 4, !dbg !117
  br label %67, !dbg !113

67:                                               ; preds = %61, %59
  %68 = phi i32 [ %60, %59 ], [ %66, %61 ], !dbg !118
  ret i32 %68, !dbg !119
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!22, !23, !24, !25, !26}
!llvm.ident = !{!27}
!llvm.errno.tbaa = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !18, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "arith_signed.c", directory: ".")
!4 = !{!5, !8, !10}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !9)
!9 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "s16", file: !6, line: 10, baseType: !11)
!11 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 4, type: !15, isLocal: false, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 256, elements: !16)
!16 = !{!17}
!17 = !DISubrange(count: 8)
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
!32 = distinct !DISubprogram(name: "signed_all", scope: !3, file: !3, line: 6, type: !33, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !46, keyInstructions: true)
!33 = !DISubroutineType(types: !34)
!34 = !{!9, !35}
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !37)
!37 = !{!38, !41, !42, !43, !44}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !36, file: !6, line: 391, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !40)
!40 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !36, file: !6, line: 391, baseType: !39, size: 64, offset: 64)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !36, file: !6, line: 391, baseType: !39, size: 64, offset: 128)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !36, file: !6, line: 391, baseType: !39, size: 64, offset: 192)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !36, file: !6, line: 392, baseType: !45, size: 256, offset: 256)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 256, elements: !20)
!46 = !{!47, !48, !51, !52, !53, !54, !55}
!47 = !DILocalVariable(name: "ctx", arg: 1, scope: !32, file: !3, line: 6, type: !35)
!48 = !DILocalVariable(name: "a", scope: !32, file: !3, line: 7, type: !49)
!49 = !DIDerivedType(tag: DW_TAG_typedef, name: "s8", file: !6, line: 9, baseType: !50)
!50 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!51 = !DILocalVariable(name: "b", scope: !32, file: !3, line: 8, type: !10)
!52 = !DILocalVariable(name: "c", scope: !32, file: !3, line: 9, type: !8)
!53 = !DILocalVariable(name: "d", scope: !32, file: !3, line: 10, type: !5)
!54 = !DILocalVariable(name: "sum", scope: !32, file: !3, line: 11, type: !5)
!55 = !DILocalVariable(name: "index", scope: !32, file: !3, line: 17, type: !5)
!56 = !DILocation(line: 0, scope: !32)
!57 = !DILocation(line: 7, column: 15, scope: !32, atomGroup: 1, atomRank: 3)
!58 = !{!59, !60, i64 0}
!59 = !{!"args", !60, i64 0, !60, i64 8, !60, i64 16, !60, i64 24, !30, i64 32}
!60 = !{!"long long", !30, i64 0}
!61 = !DILocation(line: 7, column: 10, scope: !32, atomGroup: 1, atomRank: 2)
!62 = !DILocation(line: 8, column: 16, scope: !32)
!63 = !DILocation(line: 8, column: 16, scope: !32, atomGroup: 2, atomRank: 3)
!64 = !{!59, !60, i64 8}
!65 = !DILocation(line: 8, column: 11, scope: !32, atomGroup: 2, atomRank: 2)
!66 = !DILocation(line: 9, column: 16, scope: !32)
!67 = !DILocation(line: 9, column: 16, scope: !32, atomGroup: 3, atomRank: 3)
!68 = !{!59, !60, i64 16}
!69 = !DILocation(line: 9, column: 11, scope: !32, atomGroup: 3, atomRank: 2)
!70 = !DILocation(line: 10, column: 16, scope: !32)
!71 = !DILocation(line: 10, column: 16, scope: !32, atomGroup: 4, atomRank: 2)
!72 = !{!59, !60, i64 24}
!73 = !DILocation(line: 11, column: 13, scope: !32)
!74 = !DILocation(line: 11, column: 17, scope: !32)
!75 = !DILocation(line: 11, column: 15, scope: !32)
!76 = !DILocation(line: 11, column: 19, scope: !32)
!77 = !DILocation(line: 11, column: 23, scope: !32, atomGroup: 5, atomRank: 2)
!78 = !DILocation(line: 12, column: 10, scope: !32)
!79 = !DILocation(line: 12, column: 33, scope: !32)
!80 = !DILocation(line: 12, column: 31, scope: !32)
!81 = !DILocation(line: 12, column: 7, scope: !32, atomGroup: 6, atomRank: 2)
!82 = !DILocation(line: 13, column: 8, scope: !32)
!83 = !DILocation(line: 13, column: 15, scope: !32, atomGroup: 7, atomRank: 1)
!84 = !{!60, !60, i64 0}
!85 = !DILocation(line: 14, column: 17, scope: !32)
!86 = !DILocation(line: 14, column: 30, scope: !32)
!87 = !DILocation(line: 14, column: 24, scope: !32)
!88 = !DILocation(line: 14, column: 24, scope: !32, atomGroup: 8, atomRank: 2)
!89 = !DILocation(line: 14, column: 3, scope: !32)
!90 = !DILocation(line: 14, column: 15, scope: !32, atomGroup: 8, atomRank: 1)
!91 = !DILocation(line: 15, column: 20, scope: !32)
!92 = !DILocation(line: 15, column: 30, scope: !32)
!93 = !DILocation(line: 15, column: 25, scope: !32)
!94 = !DILocation(line: 15, column: 40, scope: !32)
!95 = !DILocation(line: 15, column: 35, scope: !32)
!96 = !DILocation(line: 15, column: 48, scope: !32, atomGroup: 10, atomRank: 1)
!97 = !DILocation(line: 15, column: 45, scope: !32, atomGroup: 9, atomRank: 2)
!98 = !DILocation(line: 15, column: 3, scope: !32)
!99 = !DILocation(line: 15, column: 15, scope: !32, atomGroup: 9, atomRank: 1)
!100 = !DILocation(line: 16, column: 32, scope: !32)
!101 = !DILocation(line: 16, column: 40, scope: !32)
!102 = !DILocation(line: 16, column: 38, scope: !32, atomGroup: 11, atomRank: 3)
!103 = !DILocation(line: 16, column: 17, scope: !32, atomGroup: 11, atomRank: 2)
!104 = !DILocation(line: 16, column: 3, scope: !32)
!105 = !DILocation(line: 16, column: 15, scope: !32, atomGroup: 11, atomRank: 1)
!106 = !DILocation(line: 17, column: 17, scope: !32, atomGroup: 12, atomRank: 3)
!107 = !DILocation(line: 17, column: 15, scope: !32, atomGroup: 12, atomRank: 2)
!108 = !DILocation(line: 18, column: 9, scope: !32)
!109 = !DILocation(line: 18, column: 24, scope: !32)
!110 = !DILocation(line: 18, column: 22, scope: !32, atomGroup: 13, atomRank: 2)
!111 = !DILocation(line: 19, column: 21, scope: !32, atomGroup: 15, atomRank: 1)
!112 = !DILocation(line: 19, column: 36, scope: !32)
!113 = !DILocation(line: 19, column: 10, scope: !32)
!114 = !DILocation(line: 19, column: 60, scope: !32)
!115 = !DILocation(line: 19, column: 65, scope: !32)
!116 = !DILocation(line: 19, column: 47, scope: !32)
!117 = !DILocation(line: 19, column: 70, scope: !32)
!118 = !DILocation(line: 19, column: 10, scope: !32, atomGroup: 17, atomRank: 2)
!119 = !DILocation(line: 19, column: 3, scope: !32, atomGroup: 17, atomRank: 1)
