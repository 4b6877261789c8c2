; ModuleID = 'conditions.c'
source_filename = "conditions.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @conditions], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local range(i32 256, 768) i32 @conditions(ptr noundef captures(none) initializes((32, 56)) %0) #0 section "syscall" !dbg !23 {
    #dbg_value(ptr %0, !38, !DIExpression(), !48)
  %2 = load i64, ptr %0, align 8, !dbg !49, !tbaa !50
    #dbg_value(i64 %2, !39, !DIExpression(), !48)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !53
  %4 = load i64, ptr %3, align 8, !dbg !54, !tbaa !55
    #dbg_value(i64 %4, !40, !DIExpression(), !48)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !56
  %6 = load i64, ptr %5, align 8, !dbg !57, !tbaa !58
    #dbg_value(i64 %6, !41, !DIExpression(), !48)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !59
  %8 = load i64, ptr %7, align 8, !dbg !60, !tbaa !61
  %9 = trunc i64 %8 to i32, !dbg !62
    #dbg_value(i32 %9, !44, !DIExpression(), !48)
    #dbg_value(i32 0, !47, !DIExpression(), !48)
  %10 = icmp ugt i64 %2, %4, !dbg !63
  %11 = icmp slt i64 %6, 0
  %12 = select i1 %10, i1 %11, i1 false, !dbg !65
  br i1 %12, label %17, label %13, !dbg !65

13:                                               ; preds = %1
  %14 = icmp eq i32 %9, 7, !dbg !66
  %15 = icmp ne i64 %2, 0
  %16 = and i1 %15, %14, !dbg !67
  br i1 %16, label %17, label %18, !dbg !67

17:                                               ; preds = %13, %1
    #dbg_value(i32 1, !47, !DIExpression(), !48)
  br label %18, !dbg !68

18:                                               ; preds = %17, %13
  %19 = phi i32 [ 1, %17 ], [ 0, %13 ], !dbg !48
    #dbg_value(i32 %19, !47, !DIExpression(), !48)
  %20 = and i64 %4, 2, !dbg !69
  %21 = trunc i64 %2 to i1, !dbg !71
  %22 = icmp ne i64 %20, 0, !dbg !71
  %23 = xor i1 %22, %21, !dbg !71
  %24 = or disjoint i32 %19, 2, !dbg !72
  %25 = select i1 %23, i32 %24, i32 %19, !dbg !72
    #dbg_value(i32 %25, !47, !DIExpression(), !48)
  %26 = icmp eq i64 %2, %4, !dbg !73
  %27 = select i1 %26, i32 4, i32 0, !dbg !74
    #dbg_value(i32 poison, !47, !DIExpression(), !48)
  %28 = lshr i32 %9, 28, !dbg !75
  %29 = and i32 %28, 8, !dbg !75
    #dbg_value(i32 poison, !47, !DIExpression(), !48)
  %30 = add i64 %6, 5, !dbg !76
  %31 = icmp ult i64 %30, 11, !dbg !76
  %32 = select i1 %31, i32 16, i32 0, !dbg !77
    #dbg_value(i32 poison, !47, !DIExpression(), !48)
  %33 = icmp ugt i64 %2, 10, !dbg !78
  %34 = icmp ugt i64 %4, 10, !dbg !79
  %35 = icmp ugt i32 %9, 10, !dbg !79
  %36 = select i1 %33, i1 %34, i1 %35, !dbg !79
  %37 = select i1 %36, i32 32, i32 0, !dbg !80
  %38 = or disjoint i32 %32, %27, !dbg !81
  %39 = or disjoint i32 %38, %29, !dbg !82
  %40 = or disjoint i32 %39, %37, !dbg !83
  %41 = or disjoint i32 %40, %25, !dbg !84
    #dbg_value(i32 %41, !47, !DIExpression(), !48)
  %42 = icmp ne i64 %2, 0, !dbg !85
  %43 = icmp ne i64 %4, 0
  %44 = and i1 %42, %43, !dbg !87
  %45 = icmp ne i64 %6, 0
  %46 = select i1 %44, i1 %45, i1 false, !dbg !87
  %47 = icmp ne i32 %9, 0
  %48 = select i1 %46, i1 %47, i1 false, !dbg !87
  %49 = or disjoint i32 %41, 64, !dbg !87
  %50 = select i1 %48, i32 %49, i32 %41, !dbg !87
    #dbg_value(i32 %50, !47, !DIExpression(), !48)
  %51 = icmp ult i64 %2, %4, !dbg !88
  %52 = select i1 %47, i64 %4, i64 %6, !dbg !89
  %53 = select i1 %51, i64 %2, i64 %52, !dbg !89
  %54 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !90
  store i64 %53, ptr %54, align 8, !dbg !91, !tbaa !92
  %55 = tail call i32 @llvm.ucmp.i32.i64(i64 %2, i64 %4), !dbg !93
  %56 = sext i32 %55 to i64, !dbg !94
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !95
  store i64 %56, ptr %57, align 8, !dbg !96, !tbaa !92
  %58 = tail call i64 @llvm.scmp.i64.i64(i64 %6, i64 0), !dbg !97
  %59 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !98
  store i64 %58, ptr %59, align 8, !dbg !99, !tbaa !92
  %60 = add i32 %9, -101, !dbg !100
  %61 = icmp ult i32 %60, 99, !dbg !100
  %62 = select i1 %61, i32 128, i32 0, !dbg !101
  %63 = icmp sgt i32 %9, -1, !dbg !102
  %64 = select i1 %63, i32 512, i32 256, !dbg !102
  %65 = or disjoint i32 %62, %64, !dbg !103
  %66 = or i32 %65, %50, !dbg !104
  ret i32 %66, !dbg !105
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare range(i32 -1, 2) i32 @llvm.ucmp.i32.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare range(i64 -1, 2) i64 @llvm.scmp.i64.i64(i64, i64) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15, !16, !17}
!llvm.ident = !{!18}
!llvm.errno.tbaa = !{!19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "conditions.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
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
!23 = distinct !DISubprogram(name: "conditions", scope: !3, file: !3, line: 4, type: !24, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !37, keyInstructions: true)
!24 = !DISubroutineType(types: !25)
!25 = !{!7, !26}
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !28)
!28 = !{!29, !32, !33, !34, !35}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !27, file: !6, line: 391, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !27, file: !6, line: 391, baseType: !30, size: 64, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !27, file: !6, line: 391, baseType: !30, size: 64, offset: 128)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !27, file: !6, line: 391, baseType: !30, size: 64, offset: 192)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !27, file: !6, line: 392, baseType: !36, size: 256, offset: 256)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 256, elements: !11)
!37 = !{!38, !39, !40, !41, !44, !47}
!38 = !DILocalVariable(name: "ctx", arg: 1, scope: !23, file: !3, line: 4, type: !26)
!39 = !DILocalVariable(name: "a", scope: !23, file: !3, line: 5, type: !30)
!40 = !DILocalVariable(name: "b", scope: !23, file: !3, line: 5, type: !30)
!41 = !DILocalVariable(name: "c", scope: !23, file: !3, line: 6, type: !42)
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !43)
!43 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!44 = !DILocalVariable(name: "d", scope: !23, file: !3, line: 7, type: !45)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !46)
!46 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!47 = !DILocalVariable(name: "bits", scope: !23, file: !3, line: 8, type: !45)
!48 = !DILocation(line: 0, scope: !23)
!49 = !DILocation(line: 5, column: 16, scope: !23, atomGroup: 1, atomRank: 2)
!50 = !{!51, !52, i64 0}
!51 = !{!"args", !52, i64 0, !52, i64 8, !52, i64 16, !52, i64 24, !21, i64 32}
!52 = !{!"long long", !21, i64 0}
!53 = !DILocation(line: 5, column: 28, scope: !23)
!54 = !DILocation(line: 5, column: 28, scope: !23, atomGroup: 2, atomRank: 2)
!55 = !{!51, !52, i64 8}
!56 = !DILocation(line: 6, column: 16, scope: !23)
!57 = !DILocation(line: 6, column: 16, scope: !23, atomGroup: 3, atomRank: 2)
!58 = !{!51, !52, i64 16}
!59 = !DILocation(line: 7, column: 16, scope: !23)
!60 = !DILocation(line: 7, column: 16, scope: !23, atomGroup: 4, atomRank: 3)
!61 = !{!51, !52, i64 24}
!62 = !DILocation(line: 7, column: 11, scope: !23, atomGroup: 4, atomRank: 2)
!63 = !DILocation(line: 9, column: 10, scope: !64, atomGroup: 6, atomRank: 2)
!64 = distinct !DILexicalBlock(scope: !23, file: !3, line: 9, column: 7)
!65 = !DILocation(line: 9, column: 14, scope: !64, atomGroup: 6, atomRank: 1)
!66 = !DILocation(line: 9, column: 30, scope: !64, atomGroup: 8, atomRank: 2)
!67 = !DILocation(line: 9, column: 35, scope: !64, atomGroup: 8, atomRank: 1)
!68 = !DILocation(line: 10, column: 5, scope: !64)
!69 = !DILocation(line: 11, column: 23, scope: !70)
!70 = distinct !DILexicalBlock(scope: !23, file: !3, line: 11, column: 7)
!71 = !DILocation(line: 11, column: 16, scope: !70, atomGroup: 11, atomRank: 2)
!72 = !DILocation(line: 11, column: 16, scope: !70, atomGroup: 11, atomRank: 1)
!73 = !DILocation(line: 13, column: 14, scope: !23)
!74 = !DILocation(line: 13, column: 20, scope: !23)
!75 = !DILocation(line: 14, column: 24, scope: !23)
!76 = !DILocation(line: 15, column: 20, scope: !23, atomGroup: 16, atomRank: 1)
!77 = !DILocation(line: 15, column: 31, scope: !23)
!78 = !DILocation(line: 16, column: 14, scope: !23, atomGroup: 18, atomRank: 2)
!79 = !DILocation(line: 16, column: 12, scope: !23, atomGroup: 18, atomRank: 1)
!80 = !DILocation(line: 16, column: 38, scope: !23)
!81 = !DILocation(line: 13, column: 8, scope: !23, atomGroup: 13, atomRank: 2)
!82 = !DILocation(line: 14, column: 8, scope: !23, atomGroup: 14, atomRank: 2)
!83 = !DILocation(line: 15, column: 8, scope: !23, atomGroup: 15, atomRank: 2)
!84 = !DILocation(line: 16, column: 8, scope: !23, atomGroup: 17, atomRank: 2)
!85 = !DILocation(line: 17, column: 7, scope: !86, atomGroup: 19, atomRank: 2)
!86 = distinct !DILexicalBlock(scope: !23, file: !3, line: 17, column: 7)
!87 = !DILocation(line: 17, column: 9, scope: !86, atomGroup: 19, atomRank: 1)
!88 = !DILocation(line: 19, column: 19, scope: !23, atomGroup: 25, atomRank: 2)
!89 = !DILocation(line: 19, column: 17, scope: !23, atomGroup: 25, atomRank: 1)
!90 = !DILocation(line: 19, column: 8, scope: !23)
!91 = !DILocation(line: 19, column: 15, scope: !23, atomGroup: 24, atomRank: 1)
!92 = !{!52, !52, i64 0}
!93 = !DILocation(line: 20, column: 25, scope: !23, atomGroup: 27, atomRank: 3)
!94 = !DILocation(line: 20, column: 17, scope: !23, atomGroup: 27, atomRank: 2)
!95 = !DILocation(line: 20, column: 3, scope: !23)
!96 = !DILocation(line: 20, column: 15, scope: !23, atomGroup: 27, atomRank: 1)
!97 = !DILocation(line: 21, column: 17, scope: !23, atomGroup: 29, atomRank: 1)
!98 = !DILocation(line: 21, column: 3, scope: !23)
!99 = !DILocation(line: 21, column: 15, scope: !23, atomGroup: 28, atomRank: 1)
!100 = !DILocation(line: 22, column: 26, scope: !23, atomGroup: 31, atomRank: 1)
!101 = !DILocation(line: 22, column: 18, scope: !23)
!102 = !DILocation(line: 22, column: 51, scope: !23)
!103 = !DILocation(line: 22, column: 15, scope: !23)
!104 = !DILocation(line: 22, column: 48, scope: !23, atomGroup: 32, atomRank: 2)
!105 = !DILocation(line: 22, column: 3, scope: !23, atomGroup: 32, atomRank: 1)
