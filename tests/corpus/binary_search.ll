; ModuleID = 'binary_search.c'
source_filename = "binary_search.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@limits = internal unnamed_addr constant [64 x i32] [i32 1, i32 2, i32 4, i32 6, i32 9, i32 12, i32 16, i32 20, i32 25, i32 30, i32 36, i32 42, i32 49, i32 56, i32 64, i32 72, i32 81, i32 90, i32 100, i32 110, i32 121, i32 132, i32 144, i32 156, i32 169, i32 182, i32 196, i32 210, i32 225, i32 240, i32 256, i32 300, i32 400, i32 500, i32 600, i32 700, i32 800, i32 900, i32 1000, i32 1200, i32 1500, i32 2000, i32 3000, i32 4000, i32 5000, i32 7000, i32 10000, i32 15000, i32 20000, i32 30000, i32 40000, i32 50000, i32 70000, i32 100000, i32 150000, i32 200000, i32 300000, i32 1048576, i32 4194304, i32 16777216, i32 67108864, i32 268435456, i32 1073741824, i32 -2147483648], align 4, !dbg !13
@histogram = dso_local local_unnamed_addr global [64 x i32] zeroinitializer, align 4, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @search], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 64) i32 @search(ptr noundef captures(none) initializes((32, 40)) %0) #0 section "syscall" !dbg !31 {
    #dbg_value(ptr %0, !47, !DIExpression(), !52)
  %2 = load i64, ptr %0, align 8, !dbg !53, !tbaa !54
  %3 = trunc i64 %2 to i32, !dbg !57
    #dbg_value(i32 %3, !48, !DIExpression(), !52)
    #dbg_value(i32 0, !49, !DIExpression(), !52)
    #dbg_value(i32 32, !50, !DIExpression(), !58)
    #dbg_value(i32 32, !50, !DIExpression(), !58)
    #dbg_value(i32 0, !49, !DIExpression(), !52)
  %4 = icmp ult i32 %3, 400, !dbg !59
  %5 = select i1 %4, i32 0, i32 32, !dbg !62
    #dbg_value(i32 %5, !49, !DIExpression(), !52)
    #dbg_value(i32 16, !50, !DIExpression(), !58)
  %6 = or disjoint i32 %5, 16, !dbg !63
  %7 = zext nneg i32 %6 to i64, !dbg !64
  %8 = getelementptr inbounds nuw i32, ptr @limits, i64 %7, !dbg !64
  %9 = load i32, ptr %8, align 4, !dbg !64, !tbaa !27
  %10 = icmp ugt i32 %9, %3, !dbg !65
  %11 = select i1 %10, i32 %5, i32 %6, !dbg !66
    #dbg_value(i32 %11, !49, !DIExpression(), !52)
    #dbg_value(i32 8, !50, !DIExpression(), !58)
  %12 = or disjoint i32 %11, 8, !dbg !63
  %13 = zext nneg i32 %12 to i64, !dbg !64
  %14 = getelementptr inbounds nuw i32, ptr @limits, i64 %13, !dbg !64
  %15 = load i32, ptr %14, align 4, !dbg !64, !tbaa !27
  %16 = icmp ugt i32 %15, %3, !dbg !67
  %17 = select i1 %16, i32 %11, i32 %12, !dbg !68
    #dbg_value(i32 %17, !49, !DIExpression(), !52)
    #dbg_value(i32 4, !50, !DIExpression(), !58)
  %18 = or disjoint i32 %17, 4, !dbg !63
  %19 = zext nneg i32 %18 to i64, !dbg !64
  %20 = getelementptr inbounds nuw i32, ptr @limits, i64 %19, !dbg !64
  %21 = load i32, ptr %20, align 4, !dbg !64, !tbaa !27
  %22 = icmp ugt i32 %21, %3, !dbg !69
  %23 = select i1 %22, i32 %17, i32 %18, !dbg !70
    #dbg_value(i32 %23, !49, !DIExpression(), !52)
    #dbg_value(i32 2, !50, !DIExpression(), !58)
  %24 = add nuw nsw i32 %23, 2, !dbg !63
  %25 = zext nneg i32 %24 to i64, !dbg !64
  %26 = getelementptr inbounds nuw i32, ptr @limits, i64 %25, !dbg !64
  %27 = load i32, ptr %26, align 4, !dbg !64, !tbaa !27
  %28 = icmp ugt i32 %27, %3, !dbg !71
  %29 = select i1 %28, i32 %23, i32 %24, !dbg !72
    #dbg_value(i32 %29, !49, !DIExpression(), !52)
    #dbg_value(i32 1, !50, !DIExpression(), !58)
  %30 = add nuw nsw i32 %29, 1, !dbg !63
  %31 = zext nneg i32 %30 to i64, !dbg !64
  %32 = getelementptr inbounds nuw i32, ptr @limits, i64 %31, !dbg !64
  %33 = load i32, ptr %32, align 4, !dbg !64, !tbaa !27
  %34 = icmp ugt i32 %33, %3, !dbg !73
  %35 = select i1 %34, i32 %29, i32 %30, !dbg !74
    #dbg_value(i32 %35, !49, !DIExpression(), !52)
    #dbg_value(i32 0, !50, !DIExpression(), !58)
  %36 = zext nneg i32 %35 to i64, !dbg !75
  %37 = getelementptr inbounds nuw i32, ptr @histogram, i64 %36, !dbg !75
  %38 = load i32, ptr %37, align 4, !dbg !76, !tbaa !27
  %39 = add i32 %38, 1, !dbg !77
  store i32 %39, ptr %37, align 4, !dbg !78, !tbaa !27
  %40 = getelementptr inbounds nuw i32, ptr @limits, i64 %36, !dbg !79
  %41 = load i32, ptr %40, align 4, !dbg !80, !tbaa !27
  %42 = zext i32 %41 to i64, !dbg !81
  %43 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !82
  store i64 %42, ptr %43, align 8, !dbg !83, !tbaa !84
  ret i32 %35, !dbg !85
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25}
!llvm.ident = !{!26}
!llvm.errno.tbaa = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "binary_search.c", directory: ".")
!4 = !{!0, !5, !13}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "histogram", scope: !2, file: !3, line: 15, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 2048, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!11 = !{!12}
!12 = !DISubrange(count: 64)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "limits", scope: !2, file: !3, line: 4, type: !15, isLocal: true, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 2048, elements: !11)
!16 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
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
!31 = distinct !DISubprogram(name: "search", scope: !3, file: !3, line: 17, type: !32, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !46, keyInstructions: true)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !35}
!34 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !37)
!37 = !{!38, !41, !42, !43, !44}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !36, file: !9, line: 391, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !40)
!40 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !36, file: !9, line: 391, baseType: !39, size: 64, offset: 64)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !36, file: !9, line: 391, baseType: !39, size: 64, offset: 128)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !36, file: !9, line: 391, baseType: !39, size: 64, offset: 192)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !36, file: !9, line: 392, baseType: !45, size: 256, offset: 256)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 256, elements: !19)
!46 = !{!47, !48, !49, !50}
!47 = !DILocalVariable(name: "ctx", arg: 1, scope: !31, file: !3, line: 17, type: !35)
!48 = !DILocalVariable(name: "value", scope: !31, file: !3, line: 18, type: !8)
!49 = !DILocalVariable(name: "at", scope: !31, file: !3, line: 18, type: !8)
!50 = !DILocalVariable(name: "step", scope: !51, file: !3, line: 20, type: !8)
!51 = distinct !DILexicalBlock(scope: !31, file: !3, line: 20, column: 3)
!52 = !DILocation(line: 0, scope: !31)
!53 = !DILocation(line: 18, column: 20, scope: !31, atomGroup: 1, atomRank: 3)
!54 = !{!55, !56, i64 0}
!55 = !{!"args", !56, i64 0, !56, i64 8, !56, i64 16, !56, i64 24, !29, i64 32}
!56 = !{!"long long", !29, i64 0}
!57 = !DILocation(line: 18, column: 15, scope: !31, atomGroup: 1, atomRank: 2)
!58 = !DILocation(line: 0, scope: !51)
!59 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 6, atomRank: 2)
!60 = distinct !DILexicalBlock(scope: !61, file: !3, line: 21, column: 9)
!61 = distinct !DILexicalBlock(scope: !51, file: !3, line: 20, column: 3)
!62 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 6, atomRank: 1)
!63 = !DILocation(line: 21, column: 20, scope: !60)
!64 = !DILocation(line: 21, column: 9, scope: !60)
!65 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 16, atomRank: 2)
!66 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 16, atomRank: 1)
!67 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 20, atomRank: 2)
!68 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 20, atomRank: 1)
!69 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 24, atomRank: 2)
!70 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 24, atomRank: 1)
!71 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 28, atomRank: 2)
!72 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 28, atomRank: 1)
!73 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 32, atomRank: 2)
!74 = !DILocation(line: 21, column: 34, scope: !60, atomGroup: 32, atomRank: 1)
!75 = !DILocation(line: 23, column: 3, scope: !31)
!76 = !DILocation(line: 23, column: 21, scope: !31)
!77 = !DILocation(line: 23, column: 21, scope: !31, atomGroup: 10, atomRank: 2)
!78 = !DILocation(line: 23, column: 21, scope: !31, atomGroup: 10, atomRank: 1)
!79 = !DILocation(line: 24, column: 17, scope: !31)
!80 = !DILocation(line: 24, column: 17, scope: !31, atomGroup: 11, atomRank: 3)
!81 = !DILocation(line: 24, column: 17, scope: !31, atomGroup: 11, atomRank: 2)
!82 = !DILocation(line: 24, column: 8, scope: !31)
!83 = !DILocation(line: 24, column: 15, scope: !31, atomGroup: 11, atomRank: 1)
!84 = !{!56, !56, i64 0}
!85 = !DILocation(line: 25, column: 3, scope: !31, atomGroup: 13, atomRank: 1)
