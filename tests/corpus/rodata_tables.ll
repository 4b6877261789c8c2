; ModuleID = 'rodata_tables.c'
source_filename = "rodata_tables.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.entry = type { i16, i8, i8, [12 x i8] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@minimum = dso_local constant i32 2, align 4, !dbg !5
@entries = internal unnamed_addr constant [6 x %struct.entry] [%struct.entry { i16 100, i8 1, i8 0, [12 x i8] c"continue\00\00\00\00" }, %struct.entry { i16 200, i8 5, i8 1, [12 x i8] c"ok\00\00\00\00\00\00\00\00\00\00" }, %struct.entry { i16 204, i8 4, i8 1, [12 x i8] c"empty\00\00\00\00\00\00\00" }, %struct.entry { i16 301, i8 3, i8 2, [12 x i8] c"moved\00\00\00\00\00\00\00" }, %struct.entry { i16 404, i8 2, i8 4, [12 x i8] c"not found\00\00\00" }, %struct.entry { i16 500, i8 9, i8 8, [12 x i8] c"error\00\00\00\00\00\00\00" }], align 2, !dbg !12
@reverse = internal unnamed_addr constant [16 x i8] c"\00\08\04\0C\02\0A\06\0E\01\09\05\0D\03\0B\07\0F", align 1, !dbg !32
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @find], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
define dso_local range(i32 -1, 65536) i32 @find(ptr noundef captures(none) %0) #0 section "syscall" !dbg !51 {
    #dbg_value(ptr %0, !67, !DIExpression(), !71)
  %2 = load i64, ptr %0, align 8, !dbg !72, !tbaa !73
  %3 = urem i64 %2, 600, !dbg !76
    #dbg_value(i64 %3, !68, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !71)
    #dbg_value(i32 0, !69, !DIExpression(), !77)
    #dbg_value(i64 0, !69, !DIExpression(), !77)
  %4 = icmp samesign ugt i64 %3, 100, !dbg !78
    #dbg_value(i64 0, !69, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !77)
  br i1 %4, label %5, label %15, !dbg !82

5:                                                ; preds = %1
    #dbg_value(i64 1, !69, !DIExpression(), !77)
  %6 = icmp samesign ugt i64 %3, 200, !dbg !83
    #dbg_value(i64 1, !69, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !77)
  br i1 %6, label %7, label %15, !dbg !84

7:                                                ; preds = %5
    #dbg_value(i64 2, !69, !DIExpression(), !77)
  %8 = icmp samesign ugt i64 %3, 204, !dbg !85
    #dbg_value(i64 2, !69, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !77)
  br i1 %8, label %9, label %15, !dbg !86

9:                                                ; preds = %7
    #dbg_value(i64 3, !69, !DIExpression(), !77)
  %10 = icmp samesign ugt i64 %3, 301, !dbg !87
    #dbg_value(i64 3, !69, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !77)
  br i1 %10, label %11, label %15, !dbg !88

11:                                               ; preds = %9
    #dbg_value(i64 4, !69, !DIExpression(), !77)
  %12 = icmp samesign ugt i64 %3, 404, !dbg !89
    #dbg_value(i64 4, !69, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !77)
  br i1 %12, label %13, label %15, !dbg !90

13:                                               ; preds = %11
    #dbg_value(i64 5, !69, !DIExpression(), !77)
  %14 = icmp samesign ugt i64 %3, 500, !dbg !91
    #dbg_value(i64 5, !69, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !77)
  br i1 %14, label %30, label %15, !dbg !92

15:                                               ; preds = %13, %11, %9, %7, %5, %1
  %16 = phi ptr [ @entries, %1 ], [ getelementptr inbounds nuw (i8, ptr @entries, i64 16), %5 ], [ getelementptr inbounds nuw (i8, ptr @entries, i64 32), %7 ], [ getelementptr inbounds nuw (i8, ptr @entries, i64 48), %9 ], [ getelementptr inbounds nuw (i8, ptr @entries, i64 64), %11 ], [ getelementptr inbounds nuw (i8, ptr @entries, i64 80), %13 ], !dbg !93
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 2, !dbg !94
  %18 = load i8, ptr %17, align 2, !dbg !94, !tbaa !96
  %19 = zext i8 %18 to i32, !dbg !99
  %20 = load volatile i32, ptr @minimum, align 4, !dbg !100, !tbaa !47
  %21 = icmp ugt i32 %20, %19, !dbg !101
  br i1 %21, label %51, label %22, !dbg !102

22:                                               ; preds = %15
  %23 = getelementptr inbounds nuw i8, ptr %16, i64 3, !dbg !103
  %24 = load i8, ptr %23, align 1, !dbg !104, !tbaa !105
  %25 = zext i8 %24 to i64, !dbg !106
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !107
  store i64 %25, ptr %26, align 8, !dbg !108, !tbaa !109
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !110
  %28 = getelementptr inbounds nuw i8, ptr %16, i64 4, !dbg !111
  %29 = load i64, ptr %28, align 2, !dbg !112
  store i64 %29, ptr %27, align 8, !dbg !112
  br label %30, !dbg !113

30:                                               ; preds = %13, %22
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !114
  %32 = load i64, ptr %31, align 8, !dbg !114, !tbaa !115
  %33 = and i64 %32, 15, !dbg !116
  %34 = getelementptr inbounds nuw i8, ptr @reverse, i64 %33, !dbg !117
  %35 = load i8, ptr %34, align 1, !dbg !117, !tbaa !118
  %36 = zext i8 %35 to i64, !dbg !117
  %37 = shl nuw nsw i64 %36, 4, !dbg !119
  %38 = lshr i64 %32, 4, !dbg !120
  %39 = and i64 %38, 15, !dbg !121
  %40 = getelementptr inbounds nuw i8, ptr @reverse, i64 %39, !dbg !122
  %41 = load i8, ptr %40, align 1, !dbg !122, !tbaa !118
  %42 = zext i8 %41 to i64, !dbg !122
  %43 = or i64 %37, %42, !dbg !123
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !124
  store i64 %43, ptr %44, align 8, !dbg !125, !tbaa !109
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !126
  %46 = load i64, ptr %45, align 8, !dbg !126, !tbaa !127
  %47 = and i64 %46, 3, !dbg !128
  %48 = getelementptr inbounds nuw %struct.entry, ptr @entries, i64 %47, !dbg !129
  %49 = load i16, ptr %48, align 2, !dbg !130, !tbaa !131
  %50 = zext i16 %49 to i32, !dbg !132
  br label %51, !dbg !133

51:                                               ; preds = %15, %30
  %52 = phi i32 [ %50, %30 ], [ -1, %15 ], !dbg !71
  ret i32 %52, !dbg !134
}

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!41, !42, !43, !44, !45}
!llvm.ident = !{!46}
!llvm.errno.tbaa = !{!47}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !10, line: 395, type: !38, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "rodata_tables.c", directory: ".")
!4 = !{!0, !5, !12, !32}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "minimum", scope: !2, file: !3, line: 15, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!8 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !9)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 7, baseType: !11)
!10 = !DIFile(filename: "./bpf.h", directory: ".")
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "entries", scope: !2, file: !3, line: 9, type: !14, isLocal: true, isDefinition: true)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 768, elements: !30)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "entry", file: !3, line: 4, size: 128, elements: !17)
!17 = !{!18, !21, !24, !25}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "code", scope: !16, file: !3, line: 5, baseType: !19, size: 16)
!19 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !10, line: 6, baseType: !20)
!20 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !16, file: !3, line: 6, baseType: !22, size: 8, offset: 16)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 5, baseType: !23)
!23 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !16, file: !3, line: 6, baseType: !22, size: 8, offset: 24)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !16, file: !3, line: 7, baseType: !26, size: 96, offset: 32)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 96, elements: !28)
!27 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!28 = !{!29}
!29 = !DISubrange(count: 12)
!30 = !{!31}
!31 = !DISubrange(count: 6)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(name: "reverse", scope: !2, file: !3, line: 13, type: !34, isLocal: true, isDefinition: true)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 128, elements: !36)
!35 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !22)
!36 = !{!37}
!37 = !DISubrange(count: 16)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 32, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 4)
!41 = !{i32 7, !"Dwarf Version", i32 5}
!42 = !{i32 2, !"Debug Info Version", i32 3}
!43 = !{i32 1, !"wchar_size", i32 4}
!44 = !{i32 7, !"frame-pointer", i32 2}
!45 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!46 = !{!"clang version 22.1.8"}
!47 = !{!48, !48, i64 0}
!48 = !{!"int", !49, i64 0}
!49 = !{!"omnipotent char", !50, i64 0}
!50 = !{!"Simple C/C++ TBAA"}
!51 = distinct !DISubprogram(name: "find", scope: !3, file: !3, line: 17, type: !52, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !66, keyInstructions: true)
!52 = !DISubroutineType(types: !53)
!53 = !{!54, !55}
!54 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !10, line: 390, size: 512, elements: !57)
!57 = !{!58, !61, !62, !63, !64}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !56, file: !10, line: 391, baseType: !59, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 8, baseType: !60)
!60 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !56, file: !10, line: 391, baseType: !59, size: 64, offset: 64)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !56, file: !10, line: 391, baseType: !59, size: 64, offset: 128)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !56, file: !10, line: 391, baseType: !59, size: 64, offset: 192)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !56, file: !10, line: 392, baseType: !65, size: 256, offset: 256)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !59, size: 256, elements: !39)
!66 = !{!67, !68, !69}
!67 = !DILocalVariable(name: "ctx", arg: 1, scope: !51, file: !3, line: 17, type: !55)
!68 = !DILocalVariable(name: "code", scope: !51, file: !3, line: 18, type: !9)
!69 = !DILocalVariable(name: "i", scope: !70, file: !3, line: 19, type: !54)
!70 = distinct !DILexicalBlock(scope: !51, file: !3, line: 19, column: 3)
!71 = !DILocation(line: 0, scope: !51)
!72 = !DILocation(line: 18, column: 19, scope: !51)
!73 = !{!74, !75, i64 0}
!74 = !{!"args", !75, i64 0, !75, i64 8, !75, i64 16, !75, i64 24, !49, i64 32}
!75 = !{!"long long", !49, i64 0}
!76 = !DILocation(line: 18, column: 21, scope: !51, atomGroup: 1, atomRank: 3)
!77 = !DILocation(line: 0, scope: !70)
!78 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 5, atomRank: 2)
!79 = distinct !DILexicalBlock(scope: !80, file: !3, line: 20, column: 9)
!80 = distinct !DILexicalBlock(scope: !81, file: !3, line: 19, column: 49)
!81 = distinct !DILexicalBlock(scope: !70, file: !3, line: 19, column: 3)
!82 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 5, atomRank: 1)
!83 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 18, atomRank: 2)
!84 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 18, atomRank: 1)
!85 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 22, atomRank: 2)
!86 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 22, atomRank: 1)
!87 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 26, atomRank: 2)
!88 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 26, atomRank: 1)
!89 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 30, atomRank: 2)
!90 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 30, atomRank: 1)
!91 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 34, atomRank: 2)
!92 = !DILocation(line: 20, column: 25, scope: !79, atomGroup: 34, atomRank: 1)
!93 = !DILocation(line: 20, column: 9, scope: !79)
!94 = !DILocation(line: 22, column: 20, scope: !95)
!95 = distinct !DILexicalBlock(scope: !80, file: !3, line: 22, column: 9)
!96 = !{!97, !49, i64 2}
!97 = !{!"entry", !98, i64 0, !49, i64 2, !49, i64 3, !49, i64 4}
!98 = !{!"short", !49, i64 0}
!99 = !DILocation(line: 22, column: 9, scope: !95)
!100 = !DILocation(line: 22, column: 29, scope: !95)
!101 = !DILocation(line: 22, column: 27, scope: !95, atomGroup: 7, atomRank: 2)
!102 = !DILocation(line: 22, column: 27, scope: !95, atomGroup: 7, atomRank: 1)
!103 = !DILocation(line: 24, column: 30, scope: !80)
!104 = !DILocation(line: 24, column: 30, scope: !80, atomGroup: 9, atomRank: 3)
!105 = !{!97, !49, i64 3}
!106 = !DILocation(line: 24, column: 19, scope: !80, atomGroup: 9, atomRank: 2)
!107 = !DILocation(line: 24, column: 10, scope: !80)
!108 = !DILocation(line: 24, column: 17, scope: !80, atomGroup: 9, atomRank: 1)
!109 = !{!75, !75, i64 0}
!110 = !DILocation(line: 25, column: 13, scope: !80)
!111 = !DILocation(line: 25, column: 37, scope: !80)
!112 = !DILocation(line: 25, column: 5, scope: !80, atomGroup: 10, atomRank: 1)
!113 = !DILocation(line: 26, column: 5, scope: !80, atomGroup: 11, atomRank: 1)
!114 = !DILocation(line: 28, column: 30, scope: !51)
!115 = !{!74, !75, i64 8}
!116 = !DILocation(line: 28, column: 32, scope: !51)
!117 = !DILocation(line: 28, column: 17, scope: !51)
!118 = !{!49, !49, i64 0}
!119 = !DILocation(line: 28, column: 38, scope: !51)
!120 = !DILocation(line: 28, column: 60, scope: !51)
!121 = !DILocation(line: 28, column: 65, scope: !51)
!122 = !DILocation(line: 28, column: 45, scope: !51)
!123 = !DILocation(line: 28, column: 43, scope: !51, atomGroup: 13, atomRank: 3)
!124 = !DILocation(line: 28, column: 3, scope: !51)
!125 = !DILocation(line: 28, column: 15, scope: !51, atomGroup: 13, atomRank: 1)
!126 = !DILocation(line: 29, column: 23, scope: !51)
!127 = !{!74, !75, i64 16}
!128 = !DILocation(line: 29, column: 25, scope: !51)
!129 = !DILocation(line: 29, column: 10, scope: !51)
!130 = !DILocation(line: 29, column: 30, scope: !51, atomGroup: 14, atomRank: 3)
!131 = !{!97, !98, i64 0}
!132 = !DILocation(line: 29, column: 10, scope: !51, atomGroup: 14, atomRank: 2)
!133 = !DILocation(line: 29, column: 3, scope: !51, atomGroup: 14, atomRank: 1)
!134 = !DILocation(line: 30, column: 1, scope: !51, atomGroup: 15, atomRank: 1)
