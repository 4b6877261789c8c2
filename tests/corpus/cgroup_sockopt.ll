; ModuleID = 'cgroup_sockopt.c'
source_filename = "cgroup_sockopt.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @get, ptr @set], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 2) i32 @set(ptr noundef captures(none) %0) #0 section "cgroup/setsockopt" !dbg !26 {
    #dbg_value(ptr %0, !44, !DIExpression(), !53)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !54
  %3 = load i64, ptr %2, align 8, !dbg !55, !tbaa !56
  %4 = inttoptr i64 %3 to ptr, !dbg !59
    #dbg_value(ptr %4, !45, !DIExpression(), !53)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !60
  %6 = load i64, ptr %5, align 8, !dbg !61, !tbaa !62
  %7 = inttoptr i64 %6 to ptr, !dbg !63
    #dbg_value(ptr %7, !49, !DIExpression(), !53)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !64
  %9 = load i32, ptr %8, align 8, !dbg !64, !tbaa !66
  %10 = icmp eq i32 %9, 1, !dbg !67
  br i1 %10, label %11, label %30, !dbg !68

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 28, !dbg !69
  %13 = load i32, ptr %12, align 4, !dbg !69, !tbaa !70
  %14 = icmp eq i32 %13, 13, !dbg !71
  br i1 %14, label %15, label %27, !dbg !72

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !73
  %17 = load i32, ptr %16, align 8, !dbg !73, !tbaa !74
  %18 = icmp sgt i32 %17, 3, !dbg !75
  br i1 %18, label %19, label %27, !dbg !76

19:                                               ; preds = %15
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 4, !dbg !77
  %21 = icmp ugt ptr %20, %7, !dbg !79
  br i1 %21, label %30, label %22, !dbg !80

22:                                               ; preds = %19
  %23 = load i32, ptr %4, align 4, !dbg !81, !tbaa !22
    #dbg_value(i32 %23, !50, !DIExpression(), !82)
  %24 = icmp ugt i32 %23, 65536, !dbg !83
  br i1 %24, label %25, label %26, !dbg !85

25:                                               ; preds = %22
  store i32 65536, ptr %4, align 4, !dbg !86, !tbaa !22
  br label %26, !dbg !87

26:                                               ; preds = %25, %22
  store i32 4, ptr %16, align 8, !dbg !88, !tbaa !74
  br label %30

27:                                               ; preds = %15, %11
  %28 = icmp ne i32 %13, 36, !dbg !89
  %29 = zext i1 %28 to i32, !dbg !90
  br label %30, !dbg !91

30:                                               ; preds = %19, %1, %27, %26
  %31 = phi i32 [ %29, %27 ], [ 1, %1 ], [ 1, %26 ], [ 0, %19 ], !dbg !53
  ret i32 %31, !dbg !92
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 2) i32 @get(ptr noundef captures(none) %0) #1 section "cgroup/getsockopt" !dbg !93 {
    #dbg_value(ptr %0, !95, !DIExpression(), !98)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !99
  %3 = load i64, ptr %2, align 8, !dbg !100, !tbaa !56
  %4 = inttoptr i64 %3 to ptr, !dbg !101
    #dbg_value(ptr %4, !96, !DIExpression(), !98)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !102
  %6 = load i64, ptr %5, align 8, !dbg !103, !tbaa !62
  %7 = inttoptr i64 %6 to ptr, !dbg !104
    #dbg_value(ptr %7, !97, !DIExpression(), !98)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !105
  %9 = load i32, ptr %8, align 8, !dbg !105, !tbaa !66
  %10 = icmp eq i32 %9, 1, !dbg !107
  br i1 %10, label %11, label %21, !dbg !108

11:                                               ; preds = %1
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 28, !dbg !109
  %13 = load i32, ptr %12, align 4, !dbg !109, !tbaa !70
  %14 = icmp eq i32 %13, 13, !dbg !110
  br i1 %14, label %15, label %21, !dbg !111

15:                                               ; preds = %11
  %16 = getelementptr inbounds nuw i8, ptr %4, i64 1, !dbg !112
  %17 = icmp ugt ptr %16, %7, !dbg !115
  br i1 %17, label %21, label %18, !dbg !116

18:                                               ; preds = %15
  store i8 85, ptr %4, align 1, !dbg !117, !tbaa !118
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 36, !dbg !119
  store i32 0, ptr %19, align 4, !dbg !120, !tbaa !121
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !122
  store i32 1, ptr %20, align 8, !dbg !123, !tbaa !74
  br label %21, !dbg !124

21:                                               ; preds = %1, %11, %18, %15
  %22 = phi i32 [ 0, %15 ], [ 1, %18 ], [ 1, %11 ], [ 1, %1 ], !dbg !98
  ret i32 %22, !dbg !125
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!16, !17, !18, !19, !20}
!llvm.ident = !{!21}
!llvm.errno.tbaa = !{!22}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !12, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !11, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cgroup_sockopt.c", directory: ".")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!11 = !{!0}
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 32, elements: !14)
!13 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!14 = !{!15}
!15 = !DISubrange(count: 4)
!16 = !{i32 7, !"Dwarf Version", i32 5}
!17 = !{i32 2, !"Debug Info Version", i32 3}
!18 = !{i32 1, !"wchar_size", i32 4}
!19 = !{i32 7, !"frame-pointer", i32 2}
!20 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!21 = !{!"clang version 22.1.8"}
!22 = !{!23, !23, i64 0}
!23 = !{!"int", !24, i64 0}
!24 = !{!"omnipotent char", !25, i64 0}
!25 = !{!"Simple C/C++ TBAA"}
!26 = distinct !DISubprogram(name: "set", scope: !3, file: !3, line: 4, type: !27, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !43, keyInstructions: true)
!27 = !DISubroutineType(types: !28)
!28 = !{!29, !30}
!29 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sockopt", file: !9, line: 267, size: 320, elements: !32)
!32 = !{!33, !36, !37, !38, !40, !41, !42}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !31, file: !9, line: 268, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !35)
!35 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "optval", scope: !31, file: !9, line: 268, baseType: !34, size: 64, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "optval_end", scope: !31, file: !9, line: 268, baseType: !34, size: 64, offset: 128)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "level", scope: !31, file: !9, line: 269, baseType: !39, size: 32, offset: 192)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !9, line: 11, baseType: !29)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "optname", scope: !31, file: !9, line: 269, baseType: !39, size: 32, offset: 224)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "optlen", scope: !31, file: !9, line: 269, baseType: !39, size: 32, offset: 256)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "retval", scope: !31, file: !9, line: 269, baseType: !39, size: 32, offset: 288)
!43 = !{!44, !45, !49, !50}
!44 = !DILocalVariable(name: "ctx", arg: 1, scope: !26, file: !3, line: 4, type: !30)
!45 = !DILocalVariable(name: "value", scope: !26, file: !3, line: 5, type: !46)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 5, baseType: !48)
!48 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!49 = !DILocalVariable(name: "end", scope: !26, file: !3, line: 5, type: !46)
!50 = !DILocalVariable(name: "number", scope: !51, file: !3, line: 11, type: !8)
!51 = distinct !DILexicalBlock(scope: !52, file: !3, line: 8, column: 47)
!52 = distinct !DILexicalBlock(scope: !26, file: !3, line: 8, column: 7)
!53 = !DILocation(line: 0, scope: !26)
!54 = !DILocation(line: 5, column: 34, scope: !26)
!55 = !DILocation(line: 5, column: 34, scope: !26, atomGroup: 1, atomRank: 3)
!56 = !{!57, !58, i64 8}
!57 = !{!"bpf_sockopt", !58, i64 0, !58, i64 8, !58, i64 16, !23, i64 24, !23, i64 28, !23, i64 32, !23, i64 36}
!58 = !{!"long long", !24, i64 0}
!59 = !DILocation(line: 5, column: 15, scope: !26, atomGroup: 1, atomRank: 2)
!60 = !DILocation(line: 5, column: 68, scope: !26)
!61 = !DILocation(line: 5, column: 68, scope: !26, atomGroup: 2, atomRank: 3)
!62 = !{!57, !58, i64 16}
!63 = !DILocation(line: 5, column: 49, scope: !26, atomGroup: 2, atomRank: 2)
!64 = !DILocation(line: 6, column: 12, scope: !65)
!65 = distinct !DILexicalBlock(scope: !26, file: !3, line: 6, column: 7)
!66 = !{!57, !23, i64 24}
!67 = !DILocation(line: 6, column: 18, scope: !65, atomGroup: 3, atomRank: 2)
!68 = !DILocation(line: 6, column: 18, scope: !65, atomGroup: 3, atomRank: 1)
!69 = !DILocation(line: 8, column: 12, scope: !52)
!70 = !{!57, !23, i64 28}
!71 = !DILocation(line: 8, column: 20, scope: !52, atomGroup: 5, atomRank: 2)
!72 = !DILocation(line: 8, column: 26, scope: !52, atomGroup: 5, atomRank: 1)
!73 = !DILocation(line: 8, column: 34, scope: !52)
!74 = !{!57, !23, i64 32}
!75 = !DILocation(line: 8, column: 41, scope: !52, atomGroup: 6, atomRank: 2)
!76 = !DILocation(line: 8, column: 26, scope: !52, atomGroup: 6, atomRank: 1)
!77 = !DILocation(line: 9, column: 15, scope: !78)
!78 = distinct !DILexicalBlock(scope: !51, file: !3, line: 9, column: 9)
!79 = !DILocation(line: 9, column: 19, scope: !78, atomGroup: 7, atomRank: 2)
!80 = !DILocation(line: 9, column: 19, scope: !78, atomGroup: 7, atomRank: 1)
!81 = !DILocation(line: 11, column: 18, scope: !51, atomGroup: 9, atomRank: 2)
!82 = !DILocation(line: 0, scope: !51)
!83 = !DILocation(line: 12, column: 16, scope: !84, atomGroup: 10, atomRank: 2)
!84 = distinct !DILexicalBlock(scope: !51, file: !3, line: 12, column: 9)
!85 = !DILocation(line: 12, column: 16, scope: !84, atomGroup: 10, atomRank: 1)
!86 = !DILocation(line: 13, column: 21, scope: !84, atomGroup: 11, atomRank: 1)
!87 = !DILocation(line: 13, column: 7, scope: !84)
!88 = !DILocation(line: 14, column: 17, scope: !51, atomGroup: 12, atomRank: 1)
!89 = !DILocation(line: 17, column: 23, scope: !26, atomGroup: 14, atomRank: 3)
!90 = !DILocation(line: 17, column: 23, scope: !26, atomGroup: 14, atomRank: 2)
!91 = !DILocation(line: 17, column: 3, scope: !26, atomGroup: 14, atomRank: 1)
!92 = !DILocation(line: 18, column: 1, scope: !26, atomGroup: 15, atomRank: 1)
!93 = distinct !DISubprogram(name: "get", scope: !3, file: !3, line: 20, type: !27, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94, keyInstructions: true)
!94 = !{!95, !96, !97}
!95 = !DILocalVariable(name: "ctx", arg: 1, scope: !93, file: !3, line: 20, type: !30)
!96 = !DILocalVariable(name: "value", scope: !93, file: !3, line: 21, type: !46)
!97 = !DILocalVariable(name: "end", scope: !93, file: !3, line: 21, type: !46)
!98 = !DILocation(line: 0, scope: !93)
!99 = !DILocation(line: 21, column: 34, scope: !93)
!100 = !DILocation(line: 21, column: 34, scope: !93, atomGroup: 1, atomRank: 3)
!101 = !DILocation(line: 21, column: 15, scope: !93, atomGroup: 1, atomRank: 2)
!102 = !DILocation(line: 21, column: 68, scope: !93)
!103 = !DILocation(line: 21, column: 68, scope: !93, atomGroup: 2, atomRank: 3)
!104 = !DILocation(line: 21, column: 49, scope: !93, atomGroup: 2, atomRank: 2)
!105 = !DILocation(line: 22, column: 12, scope: !106)
!106 = distinct !DILexicalBlock(scope: !93, file: !3, line: 22, column: 7)
!107 = !DILocation(line: 22, column: 18, scope: !106, atomGroup: 3, atomRank: 2)
!108 = !DILocation(line: 22, column: 23, scope: !106, atomGroup: 3, atomRank: 1)
!109 = !DILocation(line: 22, column: 31, scope: !106)
!110 = !DILocation(line: 22, column: 39, scope: !106, atomGroup: 4, atomRank: 2)
!111 = !DILocation(line: 22, column: 23, scope: !106, atomGroup: 4, atomRank: 1)
!112 = !DILocation(line: 23, column: 15, scope: !113)
!113 = distinct !DILexicalBlock(scope: !114, file: !3, line: 23, column: 9)
!114 = distinct !DILexicalBlock(scope: !106, file: !3, line: 22, column: 46)
!115 = !DILocation(line: 23, column: 19, scope: !113, atomGroup: 5, atomRank: 2)
!116 = !DILocation(line: 23, column: 19, scope: !113, atomGroup: 5, atomRank: 1)
!117 = !DILocation(line: 25, column: 14, scope: !114, atomGroup: 7, atomRank: 1)
!118 = !{!24, !24, i64 0}
!119 = !DILocation(line: 26, column: 10, scope: !114)
!120 = !DILocation(line: 26, column: 17, scope: !114, atomGroup: 8, atomRank: 1)
!121 = !{!57, !23, i64 36}
!122 = !DILocation(line: 27, column: 10, scope: !114)
!123 = !DILocation(line: 27, column: 17, scope: !114, atomGroup: 9, atomRank: 1)
!124 = !DILocation(line: 28, column: 3, scope: !114)
!125 = !DILocation(line: 30, column: 1, scope: !93, atomGroup: 11, atomRank: 1)
