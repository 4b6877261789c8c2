; ModuleID = 'lru_cache.c'
source_filename = "lru_cache.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.slot = type { i32, i32, i64 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@ticks = dso_local local_unnamed_addr global i64 0, align 8, !dbg !20
@cache = dso_local local_unnamed_addr global [8 x %struct.slot] zeroinitializer, align 8, !dbg !5
@hits = dso_local local_unnamed_addr global i64 0, align 8, !dbg !22
@misses = dso_local local_unnamed_addr global i64 0, align 8, !dbg !24
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @get], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 2) i32 @get(ptr noundef captures(none) initializes((32, 40)) %0) #0 section "syscall" !dbg !40 {
    #dbg_value(ptr %0, !54, !DIExpression(), !62)
  %2 = load i64, ptr %0, align 8, !dbg !63, !tbaa !64
  %3 = trunc i64 %2 to i32, !dbg !67
  %4 = and i32 %3, 31, !dbg !67
    #dbg_value(i32 %4, !55, !DIExpression(), !62)
    #dbg_value(i32 0, !56, !DIExpression(), !62)
    #dbg_value(i64 -1, !57, !DIExpression(), !62)
  %5 = load i64, ptr @ticks, align 8, !dbg !68, !tbaa !69
  %6 = add i64 %5, 1, !dbg !70
  store i64 %6, ptr @ticks, align 8, !dbg !71, !tbaa !69
    #dbg_value(i32 0, !58, !DIExpression(), !72)
    #dbg_value(i64 -1, !57, !DIExpression(), !62)
    #dbg_value(i32 0, !56, !DIExpression(), !62)
    #dbg_value(i64 0, !58, !DIExpression(), !72)
    #dbg_value(i64 -1, !57, !DIExpression(), !62)
    #dbg_value(i32 0, !56, !DIExpression(), !62)
  %7 = load i64, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 8), align 8, !dbg !73, !tbaa !77
  %8 = icmp ne i64 %7, 0, !dbg !79
  %9 = load i32, ptr @cache, align 8
  %10 = icmp eq i32 %9, %4
  %11 = select i1 %8, i1 %10, i1 false, !dbg !80
  br i1 %11, label %12, label %19, !dbg !80

12:                                               ; preds = %64, %56, %48, %40, %32, %25, %19, %1
  %13 = phi ptr [ @cache, %1 ], [ getelementptr inbounds nuw (i8, ptr @cache, i64 16), %19 ], [ getelementptr inbounds nuw (i8, ptr @cache, i64 32), %25 ], [ getelementptr inbounds nuw (i8, ptr @cache, i64 48), %32 ], [ getelementptr inbounds nuw (i8, ptr @cache, i64 64), %40 ], [ getelementptr inbounds nuw (i8, ptr @cache, i64 80), %48 ], [ getelementptr inbounds nuw (i8, ptr @cache, i64 96), %56 ], [ getelementptr inbounds nuw (i8, ptr @cache, i64 112), %64 ], !dbg !81
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 8
  store i64 %6, ptr %14, align 8, !dbg !82, !tbaa !77
  %15 = load i64, ptr @hits, align 8, !dbg !84, !tbaa !69
  %16 = add i64 %15, 1, !dbg !85
  store i64 %16, ptr @hits, align 8, !dbg !86, !tbaa !69
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 4, !dbg !87
  %18 = load i32, ptr %17, align 4, !dbg !88, !tbaa !89
  br label %92

19:                                               ; preds = %1
    #dbg_value(i64 %7, !57, !DIExpression(), !62)
    #dbg_value(i32 0, !56, !DIExpression(), !62)
    #dbg_value(i64 1, !58, !DIExpression(), !72)
  %20 = load i64, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 24), align 8, !dbg !73, !tbaa !77
  %21 = icmp ne i64 %20, 0, !dbg !90
  %22 = load i32, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 16), align 8
  %23 = icmp eq i32 %22, %4
  %24 = select i1 %21, i1 %23, i1 false, !dbg !91
  br i1 %24, label %12, label %25, !dbg !91

25:                                               ; preds = %19
  %26 = icmp ult i64 %20, %7, !dbg !92
    #dbg_value(i64 poison, !57, !DIExpression(), !62)
    #dbg_value(i1 %26, !56, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !62)
    #dbg_value(i64 2, !58, !DIExpression(), !72)
  %27 = load i64, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 40), align 8, !dbg !73, !tbaa !77
  %28 = icmp ne i64 %27, 0, !dbg !94
  %29 = load i32, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 32), align 8
  %30 = icmp eq i32 %29, %4
  %31 = select i1 %28, i1 %30, i1 false, !dbg !95
  br i1 %31, label %12, label %32, !dbg !95

32:                                               ; preds = %25
  %33 = tail call i64 @llvm.umin.i64(i64 %20, i64 %7), !dbg !96
    #dbg_value(i64 %33, !57, !DIExpression(), !62)
  %34 = icmp ult i64 %27, %33, !dbg !97
    #dbg_value(i64 poison, !57, !DIExpression(), !62)
    #dbg_value(i32 poison, !56, !DIExpression(), !62)
    #dbg_value(i64 3, !58, !DIExpression(), !72)
  %35 = load i64, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 56), align 8, !dbg !73, !tbaa !77
  %36 = icmp ne i64 %35, 0, !dbg !98
  %37 = load i32, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 48), align 8
  %38 = icmp eq i32 %37, %4
  %39 = select i1 %36, i1 %38, i1 false, !dbg !99
  br i1 %39, label %12, label %40, !dbg !99

40:                                               ; preds = %32
  %41 = tail call i64 @llvm.umin.i64(i64 %27, i64 %33), !dbg !100
    #dbg_value(i64 %41, !57, !DIExpression(), !62)
  %42 = icmp ult i64 %35, %41, !dbg !101
    #dbg_value(i64 poison, !57, !DIExpression(), !62)
    #dbg_value(i32 poison, !56, !DIExpression(), !62)
    #dbg_value(i64 4, !58, !DIExpression(), !72)
  %43 = load i64, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 72), align 8, !dbg !73, !tbaa !77
  %44 = icmp ne i64 %43, 0, !dbg !102
  %45 = load i32, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 64), align 8
  %46 = icmp eq i32 %45, %4
  %47 = select i1 %44, i1 %46, i1 false, !dbg !103
  br i1 %47, label %12, label %48, !dbg !103

48:                                               ; preds = %40
  %49 = tail call i64 @llvm.umin.i64(i64 %35, i64 %41), !dbg !104
    #dbg_value(i64 %49, !57, !DIExpression(), !62)
  %50 = icmp ult i64 %43, %49, !dbg !105
    #dbg_value(i64 poison, !57, !DIExpression(), !62)
    #dbg_value(i32 poison, !56, !DIExpression(), !62)
    #dbg_value(i64 5, !58, !DIExpression(), !72)
  %51 = load i64, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 88), align 8, !dbg !73, !tbaa !77
  %52 = icmp ne i64 %51, 0, !dbg !106
  %53 = load i32, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 80), align 8
  %54 = icmp eq i32 %53, %4
  %55 = select i1 %52, i1 %54, i1 false, !dbg !107
  br i1 %55, label %12, label %56, !dbg !107

56:                                               ; preds = %48
  %57 = tail call i64 @llvm.umin.i64(i64 %43, i64 %49), !dbg !108
    #dbg_value(i64 %57, !57, !DIExpression(), !62)
  %58 = icmp ult i64 %51, %57, !dbg !109
    #dbg_value(i64 poison, !57, !DIExpression(), !62)
    #dbg_value(i32 poison, !56, !DIExpression(), !62)
    #dbg_value(i64 6, !58, !DIExpression(), !72)
  %59 = load i64, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 104), align 8, !dbg !73, !tbaa !77
  %60 = icmp ne i64 %59, 0, !dbg !110
  %61 = load i32, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 96), align 8
  %62 = icmp eq i32 %61, %4
  %63 = select i1 %60, i1 %62, i1 false, !dbg !111
  br i1 %63, label %12, label %64, !dbg !111

64:                                               ; preds = %56
    #dbg_value(i64 poison, !57, !DIExpression(), !62)
    #dbg_value(i64 poison, !57, !DIExpression(), !62)
    #dbg_value(i32 poison, !56, !DIExpression(), !62)
    #dbg_value(i64 7, !58, !DIExpression(), !72)
  %65 = load i64, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 120), align 8, !dbg !73, !tbaa !77
  %66 = icmp ne i64 %65, 0, !dbg !112
  %67 = load i32, ptr getelementptr inbounds nuw (i8, ptr @cache, i64 112), align 8
  %68 = icmp eq i32 %67, %4
  %69 = select i1 %66, i1 %68, i1 false, !dbg !113
  br i1 %69, label %12, label %70, !dbg !113

70:                                               ; preds = %64
  %71 = tail call i64 @llvm.umin.i64(i64 %51, i64 %57), !dbg !114
    #dbg_value(i64 %71, !57, !DIExpression(), !62)
  %72 = tail call i64 @llvm.umin.i64(i64 %59, i64 %71), !dbg !115
    #dbg_value(i64 %72, !57, !DIExpression(), !62)
  %73 = icmp ult i64 %59, %71, !dbg !116
  %74 = icmp ult i64 %65, %72, !dbg !117
    #dbg_value(i64 poison, !57, !DIExpression(), !62)
    #dbg_value(i32 poison, !56, !DIExpression(), !62)
    #dbg_value(i64 8, !58, !DIExpression(), !72)
  %75 = load i64, ptr @misses, align 8, !dbg !118, !tbaa !69
  %76 = add i64 %75, 1, !dbg !119
  store i64 %76, ptr @misses, align 8, !dbg !120, !tbaa !69
  %77 = zext i1 %26 to i64, !dbg !121
  %78 = select i1 %34, i64 2, i64 %77, !dbg !100
  %79 = select i1 %42, i64 3, i64 %78, !dbg !104
  %80 = select i1 %50, i64 4, i64 %79, !dbg !108
  %81 = select i1 %58, i64 5, i64 %80, !dbg !114
  %82 = select i1 %73, i64 6, i64 %81, !dbg !115
  %83 = select i1 %74, i64 7, i64 %82, !dbg !122
  %84 = getelementptr inbounds nuw %struct.slot, ptr @cache, i64 %83, !dbg !123
    #dbg_value(ptr %84, !60, !DIExpression(), !62)
  store i32 %4, ptr %84, align 8, !dbg !124, !tbaa !125
  %85 = mul nuw nsw i32 %4, %4, !dbg !126
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !127
  %87 = load i64, ptr %86, align 8, !dbg !127, !tbaa !128
  %88 = trunc i64 %87 to i32, !dbg !129
  %89 = add i32 %85, %88, !dbg !129
  %90 = getelementptr inbounds nuw i8, ptr %84, i64 4, !dbg !130
  store i32 %89, ptr %90, align 4, !dbg !131, !tbaa !89
  %91 = getelementptr inbounds nuw i8, ptr %84, i64 8, !dbg !132
  store i64 %6, ptr %91, align 8, !dbg !133, !tbaa !77
  br label %92

92:                                               ; preds = %12, %70
  %93 = phi i32 [ %18, %12 ], [ %89, %70 ]
  %94 = phi i32 [ 1, %12 ], [ 0, %70 ], !dbg !62
  %95 = zext i32 %93 to i64, !dbg !62
  %96 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !62
  store i64 %95, ptr %96, align 8, !dbg !62, !tbaa !69
  ret i32 %94, !dbg !134
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!30, !31, !32, !33, !34}
!llvm.ident = !{!35}
!llvm.errno.tbaa = !{!36}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !12, line: 395, type: !26, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "lru_cache.c", directory: ".")
!4 = !{!0, !5, !20, !22, !24}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "cache", scope: !2, file: !3, line: 8, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 1024, elements: !18)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "slot", file: !3, line: 4, size: 128, elements: !9)
!9 = !{!10, !14, !15}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, file: !3, line: 5, baseType: !11, size: 32)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !12, line: 7, baseType: !13)
!12 = !DIFile(filename: "./bpf.h", directory: ".")
!13 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !8, file: !3, line: 5, baseType: !11, size: 32, offset: 32)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "used", scope: !8, file: !3, line: 6, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !12, line: 8, baseType: !17)
!17 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!18 = !{!19}
!19 = !DISubrange(count: 8)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "ticks", scope: !2, file: !3, line: 9, type: !16, isLocal: false, isDefinition: true)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "hits", scope: !2, file: !3, line: 9, type: !16, isLocal: false, isDefinition: true)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(name: "misses", scope: !2, file: !3, line: 9, type: !16, isLocal: false, isDefinition: true)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 32, elements: !28)
!27 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!28 = !{!29}
!29 = !DISubrange(count: 4)
!30 = !{i32 7, !"Dwarf Version", i32 5}
!31 = !{i32 2, !"Debug Info Version", i32 3}
!32 = !{i32 1, !"wchar_size", i32 4}
!33 = !{i32 7, !"frame-pointer", i32 2}
!34 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!35 = !{!"clang version 22.1.8"}
!36 = !{!37, !37, i64 0}
!37 = !{!"int", !38, i64 0}
!38 = !{!"omnipotent char", !39, i64 0}
!39 = !{!"Simple C/C++ TBAA"}
!40 = distinct !DISubprogram(name: "get", scope: !3, file: !3, line: 11, type: !41, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !53, keyInstructions: true)
!41 = !DISubroutineType(types: !42)
!42 = !{!43, !44}
!43 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !12, line: 390, size: 512, elements: !46)
!46 = !{!47, !48, !49, !50, !51}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !45, file: !12, line: 391, baseType: !16, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !45, file: !12, line: 391, baseType: !16, size: 64, offset: 64)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !45, file: !12, line: 391, baseType: !16, size: 64, offset: 128)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !45, file: !12, line: 391, baseType: !16, size: 64, offset: 192)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !45, file: !12, line: 392, baseType: !52, size: 256, offset: 256)
!52 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 256, elements: !28)
!53 = !{!54, !55, !56, !57, !58, !60}
!54 = !DILocalVariable(name: "ctx", arg: 1, scope: !40, file: !3, line: 11, type: !44)
!55 = !DILocalVariable(name: "key", scope: !40, file: !3, line: 12, type: !11)
!56 = !DILocalVariable(name: "oldest", scope: !40, file: !3, line: 12, type: !11)
!57 = !DILocalVariable(name: "least", scope: !40, file: !3, line: 13, type: !16)
!58 = !DILocalVariable(name: "i", scope: !59, file: !3, line: 15, type: !11)
!59 = distinct !DILexicalBlock(scope: !40, file: !3, line: 15, column: 3)
!60 = !DILocalVariable(name: "slot", scope: !40, file: !3, line: 28, type: !61)
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!62 = !DILocation(line: 0, scope: !40)
!63 = !DILocation(line: 12, column: 18, scope: !40)
!64 = !{!65, !66, i64 0}
!65 = !{!"args", !66, i64 0, !66, i64 8, !66, i64 16, !66, i64 24, !38, i64 32}
!66 = !{!"long long", !38, i64 0}
!67 = !DILocation(line: 12, column: 13, scope: !40, atomGroup: 1, atomRank: 2)
!68 = !DILocation(line: 14, column: 8, scope: !40)
!69 = !{!66, !66, i64 0}
!70 = !DILocation(line: 14, column: 8, scope: !40, atomGroup: 4, atomRank: 2)
!71 = !DILocation(line: 14, column: 8, scope: !40, atomGroup: 4, atomRank: 1)
!72 = !DILocation(line: 0, scope: !59)
!73 = !DILocation(line: 16, column: 18, scope: !74)
!74 = distinct !DILexicalBlock(scope: !75, file: !3, line: 16, column: 9)
!75 = distinct !DILexicalBlock(scope: !76, file: !3, line: 15, column: 31)
!76 = distinct !DILexicalBlock(scope: !59, file: !3, line: 15, column: 3)
!77 = !{!78, !66, i64 8}
!78 = !{!"slot", !37, i64 0, !37, i64 4, !66, i64 8}
!79 = !DILocation(line: 16, column: 9, scope: !74, atomGroup: 8, atomRank: 2)
!80 = !DILocation(line: 16, column: 23, scope: !74, atomGroup: 8, atomRank: 1)
!81 = !DILocation(line: 16, column: 9, scope: !74)
!82 = !DILocation(line: 17, column: 21, scope: !83, atomGroup: 10, atomRank: 1)
!83 = distinct !DILexicalBlock(scope: !74, file: !3, line: 16, column: 47)
!84 = !DILocation(line: 18, column: 11, scope: !83)
!85 = !DILocation(line: 18, column: 11, scope: !83, atomGroup: 11, atomRank: 2)
!86 = !DILocation(line: 18, column: 11, scope: !83, atomGroup: 11, atomRank: 1)
!87 = !DILocation(line: 19, column: 30, scope: !83)
!88 = !DILocation(line: 19, column: 30, scope: !83, atomGroup: 12, atomRank: 3)
!89 = !{!78, !37, i64 4}
!90 = !DILocation(line: 16, column: 9, scope: !74, atomGroup: 29, atomRank: 2)
!91 = !DILocation(line: 16, column: 23, scope: !74, atomGroup: 29, atomRank: 1)
!92 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 31, atomRank: 2)
!93 = distinct !DILexicalBlock(scope: !75, file: !3, line: 22, column: 9)
!94 = !DILocation(line: 16, column: 9, scope: !74, atomGroup: 35, atomRank: 2)
!95 = !DILocation(line: 16, column: 23, scope: !74, atomGroup: 35, atomRank: 1)
!96 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 31, atomRank: 1)
!97 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 37, atomRank: 2)
!98 = !DILocation(line: 16, column: 9, scope: !74, atomGroup: 41, atomRank: 2)
!99 = !DILocation(line: 16, column: 23, scope: !74, atomGroup: 41, atomRank: 1)
!100 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 37, atomRank: 1)
!101 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 43, atomRank: 2)
!102 = !DILocation(line: 16, column: 9, scope: !74, atomGroup: 47, atomRank: 2)
!103 = !DILocation(line: 16, column: 23, scope: !74, atomGroup: 47, atomRank: 1)
!104 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 43, atomRank: 1)
!105 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 49, atomRank: 2)
!106 = !DILocation(line: 16, column: 9, scope: !74, atomGroup: 53, atomRank: 2)
!107 = !DILocation(line: 16, column: 23, scope: !74, atomGroup: 53, atomRank: 1)
!108 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 49, atomRank: 1)
!109 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 55, atomRank: 2)
!110 = !DILocation(line: 16, column: 9, scope: !74, atomGroup: 59, atomRank: 2)
!111 = !DILocation(line: 16, column: 23, scope: !74, atomGroup: 59, atomRank: 1)
!112 = !DILocation(line: 16, column: 9, scope: !74, atomGroup: 65, atomRank: 2)
!113 = !DILocation(line: 16, column: 23, scope: !74, atomGroup: 65, atomRank: 1)
!114 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 55, atomRank: 1)
!115 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 61, atomRank: 1)
!116 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 61, atomRank: 2)
!117 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 67, atomRank: 2)
!118 = !DILocation(line: 27, column: 9, scope: !40)
!119 = !DILocation(line: 27, column: 9, scope: !40, atomGroup: 19, atomRank: 2)
!120 = !DILocation(line: 27, column: 9, scope: !40, atomGroup: 19, atomRank: 1)
!121 = !DILocation(line: 28, column: 24, scope: !40)
!122 = !DILocation(line: 22, column: 23, scope: !93, atomGroup: 67, atomRank: 1)
!123 = !DILocation(line: 28, column: 24, scope: !40, atomGroup: 20, atomRank: 2)
!124 = !DILocation(line: 29, column: 13, scope: !40, atomGroup: 21, atomRank: 1)
!125 = !{!78, !37, i64 0}
!126 = !DILocation(line: 30, column: 21, scope: !40)
!127 = !DILocation(line: 30, column: 34, scope: !40)
!128 = !{!65, !66, i64 8}
!129 = !DILocation(line: 30, column: 17, scope: !40, atomGroup: 22, atomRank: 2)
!130 = !DILocation(line: 30, column: 9, scope: !40)
!131 = !DILocation(line: 30, column: 15, scope: !40, atomGroup: 22, atomRank: 1)
!132 = !DILocation(line: 31, column: 9, scope: !40)
!133 = !DILocation(line: 31, column: 14, scope: !40, atomGroup: 23, atomRank: 1)
!134 = !DILocation(line: 34, column: 1, scope: !40, atomGroup: 26, atomRank: 1)
