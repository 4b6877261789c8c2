; ModuleID = 'reductions.c'
source_filename = "reductions.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@numbers = dso_local local_unnamed_addr global [32 x i32] zeroinitializer, align 4, !dbg !9
@wide = dso_local local_unnamed_addr global [8 x i64] zeroinitializer, align 8, !dbg !16
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @reduce], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 65536) i32 @reduce(ptr noundef captures(none) %0) #0 section "syscall" !dbg !37 {
    #dbg_value(ptr %0, !51, !DIExpression(), !61)
    #dbg_value(i32 0, !52, !DIExpression(), !61)
    #dbg_value(i32 -1, !53, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
    #dbg_value(i32 0, !55, !DIExpression(), !61)
    #dbg_value(i64 0, !56, !DIExpression(), !61)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !62
  %3 = load i64, ptr %2, align 8, !dbg !63, !tbaa !64
  %4 = trunc i64 %3 to i32, !dbg !67
  %5 = load i64, ptr %0, align 8, !dbg !68, !tbaa !69
  %6 = and i64 %5, 31, !dbg !70
  %7 = getelementptr inbounds nuw i32, ptr @numbers, i64 %6, !dbg !71
  store i32 %4, ptr %7, align 4, !dbg !72, !tbaa !33
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !73
  %9 = load i64, ptr %8, align 8, !dbg !74, !tbaa !75
  %10 = and i64 %5, 7, !dbg !76
  %11 = getelementptr inbounds nuw i64, ptr @wide, i64 %10, !dbg !77
  store i64 %9, ptr %11, align 8, !dbg !78, !tbaa !79
    #dbg_value(i32 0, !57, !DIExpression(), !80)
    #dbg_value(i32 0, !55, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
    #dbg_value(i32 -1, !53, !DIExpression(), !61)
    #dbg_value(i32 0, !52, !DIExpression(), !61)
  br label %37, !dbg !81

12:                                               ; preds = %37
    #dbg_value(i32 0, !59, !DIExpression(), !82)
    #dbg_value(i64 0, !56, !DIExpression(), !61)
    #dbg_value(i64 0, !59, !DIExpression(), !82)
    #dbg_value(i64 0, !56, !DIExpression(), !61)
  %13 = load i64, ptr @wide, align 8, !dbg !83, !tbaa !79
    #dbg_value(i64 %13, !56, !DIExpression(), !61)
    #dbg_value(i64 1, !59, !DIExpression(), !82)
  %14 = load i64, ptr getelementptr inbounds nuw (i8, ptr @wide, i64 8), align 8, !dbg !83, !tbaa !79
  %15 = add nsw i64 %14, %13, !dbg !85
    #dbg_value(i64 %15, !56, !DIExpression(), !61)
    #dbg_value(i64 2, !59, !DIExpression(), !82)
  %16 = load i64, ptr getelementptr inbounds nuw (i8, ptr @wide, i64 16), align 8, !dbg !83, !tbaa !79
  %17 = add nsw i64 %16, %15, !dbg !86
    #dbg_value(i64 %17, !56, !DIExpression(), !61)
    #dbg_value(i64 3, !59, !DIExpression(), !82)
  %18 = load i64, ptr getelementptr inbounds nuw (i8, ptr @wide, i64 24), align 8, !dbg !83, !tbaa !79
  %19 = add nsw i64 %18, %17, !dbg !87
    #dbg_value(i64 %19, !56, !DIExpression(), !61)
    #dbg_value(i64 4, !59, !DIExpression(), !82)
  %20 = load i64, ptr getelementptr inbounds nuw (i8, ptr @wide, i64 32), align 8, !dbg !83, !tbaa !79
  %21 = add nsw i64 %20, %19, !dbg !88
    #dbg_value(i64 %21, !56, !DIExpression(), !61)
    #dbg_value(i64 5, !59, !DIExpression(), !82)
  %22 = load i64, ptr getelementptr inbounds nuw (i8, ptr @wide, i64 40), align 8, !dbg !83, !tbaa !79
  %23 = add nsw i64 %22, %21, !dbg !89
    #dbg_value(i64 %23, !56, !DIExpression(), !61)
    #dbg_value(i64 6, !59, !DIExpression(), !82)
  %24 = load i64, ptr getelementptr inbounds nuw (i8, ptr @wide, i64 48), align 8, !dbg !83, !tbaa !79
  %25 = add nsw i64 %24, %23, !dbg !90
    #dbg_value(i64 %25, !56, !DIExpression(), !61)
    #dbg_value(i64 7, !59, !DIExpression(), !82)
  %26 = load i64, ptr getelementptr inbounds nuw (i8, ptr @wide, i64 56), align 8, !dbg !83, !tbaa !79
  %27 = add nsw i64 %26, %25, !dbg !91
    #dbg_value(i64 %27, !56, !DIExpression(), !61)
    #dbg_value(i64 8, !59, !DIExpression(), !82)
  %28 = zext i32 %48 to i64, !dbg !92
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !93
  store i64 %28, ptr %29, align 8, !dbg !94, !tbaa !79
  %30 = zext i32 %51 to i64, !dbg !95
  %31 = shl nuw i64 %30, 32, !dbg !96
  %32 = zext i32 %52 to i64, !dbg !97
  %33 = or disjoint i64 %31, %32, !dbg !98
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !99
  store i64 %33, ptr %34, align 8, !dbg !100, !tbaa !79
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !101
  store i64 %27, ptr %35, align 8, !dbg !102, !tbaa !79
  %36 = and i32 %53, 65535, !dbg !103
  ret i32 %36, !dbg !104

37:                                               ; preds = %1, %37
  %38 = phi i64 [ 0, %1 ], [ %45, %37 ]
  %39 = phi i32 [ 0, %1 ], [ %53, %37 ]
  %40 = phi i32 [ 0, %1 ], [ %52, %37 ]
  %41 = phi i32 [ -1, %1 ], [ %51, %37 ]
  %42 = phi i32 [ 0, %1 ], [ %48, %37 ]
    #dbg_value(i64 %38, !57, !DIExpression(), !80)
    #dbg_value(i32 %39, !55, !DIExpression(), !61)
    #dbg_value(i32 %40, !54, !DIExpression(), !61)
    #dbg_value(i32 %41, !53, !DIExpression(), !61)
    #dbg_value(i32 %42, !52, !DIExpression(), !61)
  %43 = getelementptr inbounds nuw i32, ptr @numbers, i64 %38, !dbg !105
  %44 = load i32, ptr %43, align 4, !dbg !105, !tbaa !33
  %45 = add nuw nsw i64 %38, 1, !dbg !108
  %46 = trunc nuw nsw i64 %45 to i32, !dbg !109
  %47 = mul i32 %44, %46, !dbg !109
  %48 = add i32 %47, %42, !dbg !110
    #dbg_value(i32 %48, !52, !DIExpression(), !61)
  %49 = trunc nuw nsw i64 %38 to i32, !dbg !111
  %50 = or i32 %44, %49, !dbg !111
  %51 = and i32 %50, %41, !dbg !112
    #dbg_value(i32 %51, !53, !DIExpression(), !61)
  %52 = or i32 %44, %40, !dbg !113
    #dbg_value(i32 %52, !54, !DIExpression(), !61)
  %53 = tail call i32 @llvm.umax.i32(i32 %44, i32 %39), !dbg !114
    #dbg_value(i64 %45, !57, !DIExpression(), !80)
    #dbg_value(i32 %53, !55, !DIExpression(), !61)
  %54 = icmp eq i64 %45, 32, !dbg !116
  br i1 %54, label %12, label %37, !dbg !117, !llvm.loop !118
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!27, !28, !29, !30, !31}
!llvm.ident = !{!32}
!llvm.errno.tbaa = !{!33}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !23, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "reductions.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{!0, !9, !16}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "numbers", scope: !2, file: !3, line: 4, type: !11, isLocal: false, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 1024, elements: !14)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !13)
!13 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!14 = !{!15}
!15 = !DISubrange(count: 32)
!16 = !DIGlobalVariableExpression(var: !17, expr: !DIExpression())
!17 = distinct !DIGlobalVariable(name: "wide", scope: !2, file: !3, line: 5, type: !18, isLocal: false, isDefinition: true)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 512, elements: !21)
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !20)
!20 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!21 = !{!22}
!22 = !DISubrange(count: 8)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 32, elements: !25)
!24 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!25 = !{!26}
!26 = !DISubrange(count: 4)
!27 = !{i32 7, !"Dwarf Version", i32 5}
!28 = !{i32 2, !"Debug Info Version", i32 3}
!29 = !{i32 1, !"wchar_size", i32 4}
!30 = !{i32 7, !"frame-pointer", i32 2}
!31 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!32 = !{!"clang version 22.1.8"}
!33 = !{!34, !34, i64 0}
!34 = !{!"int", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = distinct !DISubprogram(name: "reduce", scope: !3, file: !3, line: 7, type: !38, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !50, keyInstructions: true)
!38 = !DISubroutineType(types: !39)
!39 = !{!40, !41}
!40 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !43)
!43 = !{!44, !45, !46, !47, !48}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !42, file: !6, line: 391, baseType: !5, size: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !42, file: !6, line: 391, baseType: !5, size: 64, offset: 64)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !42, file: !6, line: 391, baseType: !5, size: 64, offset: 128)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !42, file: !6, line: 391, baseType: !5, size: 64, offset: 192)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !42, file: !6, line: 392, baseType: !49, size: 256, offset: 256)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, elements: !25)
!50 = !{!51, !52, !53, !54, !55, !56, !57, !59}
!51 = !DILocalVariable(name: "ctx", arg: 1, scope: !37, file: !3, line: 7, type: !41)
!52 = !DILocalVariable(name: "sum", scope: !37, file: !3, line: 8, type: !12)
!53 = !DILocalVariable(name: "all", scope: !37, file: !3, line: 8, type: !12)
!54 = !DILocalVariable(name: "any", scope: !37, file: !3, line: 8, type: !12)
!55 = !DILocalVariable(name: "largest", scope: !37, file: !3, line: 8, type: !12)
!56 = !DILocalVariable(name: "total", scope: !37, file: !3, line: 9, type: !19)
!57 = !DILocalVariable(name: "i", scope: !58, file: !3, line: 12, type: !40)
!58 = distinct !DILexicalBlock(scope: !37, file: !3, line: 12, column: 3)
!59 = !DILocalVariable(name: "i", scope: !60, file: !3, line: 20, type: !40)
!60 = distinct !DILexicalBlock(scope: !37, file: !3, line: 20, column: 3)
!61 = !DILocation(line: 0, scope: !37)
!62 = !DILocation(line: 10, column: 31, scope: !37)
!63 = !DILocation(line: 10, column: 31, scope: !37, atomGroup: 6, atomRank: 3)
!64 = !{!65, !66, i64 8}
!65 = !{!"args", !66, i64 0, !66, i64 8, !66, i64 16, !66, i64 24, !35, i64 32}
!66 = !{!"long long", !35, i64 0}
!67 = !DILocation(line: 10, column: 26, scope: !37, atomGroup: 6, atomRank: 2)
!68 = !DILocation(line: 10, column: 16, scope: !37)
!69 = !{!65, !66, i64 0}
!70 = !DILocation(line: 10, column: 18, scope: !37)
!71 = !DILocation(line: 10, column: 3, scope: !37)
!72 = !DILocation(line: 10, column: 24, scope: !37, atomGroup: 6, atomRank: 1)
!73 = !DILocation(line: 11, column: 27, scope: !37)
!74 = !DILocation(line: 11, column: 27, scope: !37, atomGroup: 7, atomRank: 2)
!75 = !{!65, !66, i64 16}
!76 = !DILocation(line: 11, column: 15, scope: !37)
!77 = !DILocation(line: 11, column: 3, scope: !37)
!78 = !DILocation(line: 11, column: 20, scope: !37, atomGroup: 7, atomRank: 1)
!79 = !{!66, !66, i64 0}
!80 = !DILocation(line: 0, scope: !58)
!81 = !DILocation(line: 12, column: 3, scope: !58, atomGroup: 30, atomRank: 1)
!82 = !DILocation(line: 0, scope: !60)
!83 = !DILocation(line: 21, column: 14, scope: !84)
!84 = distinct !DILexicalBlock(scope: !60, file: !3, line: 20, column: 3)
!85 = !DILocation(line: 21, column: 11, scope: !84, atomGroup: 33, atomRank: 2)
!86 = !DILocation(line: 21, column: 11, scope: !84, atomGroup: 37, atomRank: 2)
!87 = !DILocation(line: 21, column: 11, scope: !84, atomGroup: 41, atomRank: 2)
!88 = !DILocation(line: 21, column: 11, scope: !84, atomGroup: 45, atomRank: 2)
!89 = !DILocation(line: 21, column: 11, scope: !84, atomGroup: 49, atomRank: 2)
!90 = !DILocation(line: 21, column: 11, scope: !84, atomGroup: 53, atomRank: 2)
!91 = !DILocation(line: 21, column: 11, scope: !84, atomGroup: 57, atomRank: 2)
!92 = !DILocation(line: 22, column: 17, scope: !37, atomGroup: 24, atomRank: 2)
!93 = !DILocation(line: 22, column: 8, scope: !37)
!94 = !DILocation(line: 22, column: 15, scope: !37, atomGroup: 24, atomRank: 1)
!95 = !DILocation(line: 23, column: 17, scope: !37)
!96 = !DILocation(line: 23, column: 26, scope: !37)
!97 = !DILocation(line: 23, column: 34, scope: !37)
!98 = !DILocation(line: 23, column: 32, scope: !37, atomGroup: 25, atomRank: 2)
!99 = !DILocation(line: 23, column: 3, scope: !37)
!100 = !DILocation(line: 23, column: 15, scope: !37, atomGroup: 25, atomRank: 1)
!101 = !DILocation(line: 24, column: 3, scope: !37)
!102 = !DILocation(line: 24, column: 15, scope: !37, atomGroup: 26, atomRank: 1)
!103 = !DILocation(line: 25, column: 18, scope: !37, atomGroup: 28, atomRank: 2)
!104 = !DILocation(line: 25, column: 3, scope: !37, atomGroup: 28, atomRank: 1)
!105 = !DILocation(line: 13, column: 12, scope: !106)
!106 = distinct !DILexicalBlock(scope: !107, file: !3, line: 12, column: 32)
!107 = distinct !DILexicalBlock(scope: !58, file: !3, line: 12, column: 3)
!108 = !DILocation(line: 13, column: 28, scope: !106)
!109 = !DILocation(line: 13, column: 23, scope: !106)
!110 = !DILocation(line: 13, column: 9, scope: !106, atomGroup: 11, atomRank: 2)
!111 = !DILocation(line: 14, column: 23, scope: !106)
!112 = !DILocation(line: 14, column: 9, scope: !106, atomGroup: 12, atomRank: 2)
!113 = !DILocation(line: 15, column: 9, scope: !106, atomGroup: 13, atomRank: 2)
!114 = !DILocation(line: 16, column: 20, scope: !115, atomGroup: 14, atomRank: 1)
!115 = distinct !DILexicalBlock(scope: !106, file: !3, line: 16, column: 9)
!116 = !DILocation(line: 12, column: 21, scope: !107, atomGroup: 9, atomRank: 1)
!117 = !DILocation(line: 12, column: 3, scope: !58, atomGroup: 10, atomRank: 1)
!118 = distinct !{!118, !119, !120, !121}
!119 = !DILocation(line: 12, column: 3, scope: !58)
!120 = !DILocation(line: 18, column: 3, scope: !58)
!121 = !{!"llvm.loop.mustprogress"}
