; ModuleID = 'bytecode.c'
source_filename = "bytecode.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@code = dso_local local_unnamed_addr global <{ [15 x i8], [17 x i8] }> <{ [15 x i8] c"\08\09\0A\05\01\0D\04\02\01\07\0B\09\03\05\07", [17 x i8] zeroinitializer }>, align 1, !dbg !21
@memory = dso_local local_unnamed_addr global [8 x i32] zeroinitializer, align 4, !dbg !29
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @interpret], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @interpret(ptr noundef captures(none) %0) #0 section "syscall" !dbg !49 {
    #dbg_value(ptr %0, !65, !DIExpression(), !80)
    #dbg_value(i32 0, !67, !DIExpression(), !80)
    #dbg_value(i32 0, !68, !DIExpression(), !80)
    #dbg_value(i32 0, !69, !DIExpression(), !80)
  %2 = load i64, ptr %0, align 8, !dbg !81, !tbaa !82
    #dbg_value(i64 %2, !70, !DIExpression(), !80)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !85
  %4 = load i64, ptr %3, align 8, !dbg !86, !tbaa !87
    #dbg_value(i64 %4, !71, !DIExpression(), !80)
    #dbg_value(i32 0, !72, !DIExpression(), !88)
    #dbg_value(i32 undef, !66, !DIExpression(), !80)
    #dbg_value(i32 0, !67, !DIExpression(), !80)
    #dbg_value(i32 0, !68, !DIExpression(), !80)
    #dbg_value(i32 0, !69, !DIExpression(), !80)
  %5 = trunc i64 %4 to i32
  %6 = trunc i64 %2 to i32
  br label %7, !dbg !89

7:                                                ; preds = %1, %72
  %8 = phi i32 [ 0, %1 ], [ %75, %72 ]
  %9 = phi i32 [ 0, %1 ], [ %76, %72 ]
  %10 = phi i32 [ 0, %1 ], [ %74, %72 ]
  %11 = phi i32 [ 0, %1 ], [ %73, %72 ]
    #dbg_value(i32 %8, !67, !DIExpression(), !80)
    #dbg_value(i32 %9, !72, !DIExpression(), !88)
    #dbg_value(i32 %10, !68, !DIExpression(), !80)
    #dbg_value(i32 %11, !69, !DIExpression(), !80)
  %12 = and i32 %8, 31, !dbg !90
  %13 = zext nneg i32 %12 to i64, !dbg !91
  %14 = getelementptr inbounds nuw i8, ptr @code, i64 %13, !dbg !91
  %15 = load i8, ptr %14, align 1, !dbg !92, !tbaa !93
    #dbg_value(i8 %15, !74, !DIExpression(), !94)
  %16 = add i32 %8, 1, !dbg !95
  %17 = and i32 %16, 31, !dbg !96
  %18 = zext nneg i32 %17 to i64, !dbg !97
  %19 = getelementptr inbounds nuw i8, ptr @code, i64 %18, !dbg !97
  %20 = load i8, ptr %19, align 1, !dbg !98, !tbaa !93
    #dbg_value(i8 %20, !77, !DIExpression(), !94)
  %21 = add i32 %10, 7, !dbg !99
  %22 = and i32 %21, 7, !dbg !100
  %23 = zext nneg i32 %22 to i64, !dbg !101
  %24 = getelementptr inbounds nuw i32, ptr @memory, i64 %23, !dbg !101
  %25 = load i32, ptr %24, align 4, !dbg !102, !tbaa !45
    #dbg_value(i32 %25, !78, !DIExpression(), !94)
    #dbg_value(i32 %16, !67, !DIExpression(), !80)
  switch i8 %15, label %85 [
    i8 0, label %80
    i8 1, label %26
    i8 8, label %33
    i8 9, label %38
    i8 5, label %43
    i8 2, label %48
    i8 3, label %51
    i8 4, label %54
    i8 10, label %57
    i8 11, label %60
    i8 6, label %64
    i8 7, label %65
  ], !dbg !103

26:                                               ; preds = %7
  %27 = add i32 %10, 1, !dbg !104
    #dbg_value(i32 %27, !68, !DIExpression(), !80)
  %28 = and i32 %10, 7, !dbg !106
  %29 = zext nneg i32 %28 to i64, !dbg !107
  %30 = getelementptr inbounds nuw i32, ptr @memory, i64 %29, !dbg !107
  store i32 %11, ptr %30, align 4, !dbg !108, !tbaa !45
  %31 = zext i8 %20 to i32, !dbg !109
    #dbg_value(i32 %31, !69, !DIExpression(), !80)
  %32 = add i32 %8, 2, !dbg !110
    #dbg_value(i32 %32, !67, !DIExpression(), !80)
  br label %72, !dbg !111

33:                                               ; preds = %7
  %34 = add i32 %10, 1, !dbg !112
    #dbg_value(i32 %34, !68, !DIExpression(), !80)
  %35 = and i32 %10, 7, !dbg !113
  %36 = zext nneg i32 %35 to i64, !dbg !114
  %37 = getelementptr inbounds nuw i32, ptr @memory, i64 %36, !dbg !114
  store i32 %11, ptr %37, align 4, !dbg !115, !tbaa !45
    #dbg_value(i32 %6, !69, !DIExpression(), !80)
  br label %72, !dbg !116

38:                                               ; preds = %7
  %39 = add i32 %10, 1, !dbg !117
    #dbg_value(i32 %39, !68, !DIExpression(), !80)
  %40 = and i32 %10, 7, !dbg !118
  %41 = zext nneg i32 %40 to i64, !dbg !119
  %42 = getelementptr inbounds nuw i32, ptr @memory, i64 %41, !dbg !119
  store i32 %11, ptr %42, align 4, !dbg !120, !tbaa !45
    #dbg_value(i32 %5, !69, !DIExpression(), !80)
  br label %72, !dbg !121

43:                                               ; preds = %7
  %44 = add i32 %10, 1, !dbg !122
    #dbg_value(i32 %44, !68, !DIExpression(), !80)
  %45 = and i32 %10, 7, !dbg !123
  %46 = zext nneg i32 %45 to i64, !dbg !124
  %47 = getelementptr inbounds nuw i32, ptr @memory, i64 %46, !dbg !124
  store i32 %11, ptr %47, align 4, !dbg !125, !tbaa !45
  br label %72, !dbg !126

48:                                               ; preds = %7
  %49 = add i32 %25, %11, !dbg !127
    #dbg_value(i32 %49, !69, !DIExpression(), !80)
  %50 = add i32 %10, -1, !dbg !128
    #dbg_value(i32 %50, !68, !DIExpression(), !80)
  br label %72, !dbg !129

51:                                               ; preds = %7
  %52 = sub i32 %25, %11, !dbg !130
    #dbg_value(i32 %52, !69, !DIExpression(), !80)
  %53 = add i32 %10, -1, !dbg !131
    #dbg_value(i32 %53, !68, !DIExpression(), !80)
  br label %72, !dbg !132

54:                                               ; preds = %7
  %55 = mul i32 %25, %11, !dbg !133
    #dbg_value(i32 %55, !69, !DIExpression(), !80)
  %56 = add i32 %10, -1, !dbg !134
    #dbg_value(i32 %56, !68, !DIExpression(), !80)
  br label %72, !dbg !135

57:                                               ; preds = %7
  %58 = xor i32 %25, %11, !dbg !136
    #dbg_value(i32 %58, !69, !DIExpression(), !80)
  %59 = add i32 %10, -1, !dbg !137
    #dbg_value(i32 %59, !68, !DIExpression(), !80)
  br label %72, !dbg !138

60:                                               ; preds = %7
  %61 = and i32 %11, 31, !dbg !139
  %62 = lshr i32 %25, %61, !dbg !140
    #dbg_value(i32 %62, !69, !DIExpression(), !80)
  %63 = add i32 %10, -1, !dbg !141
    #dbg_value(i32 %63, !68, !DIExpression(), !80)
  br label %72, !dbg !142

64:                                               ; preds = %7
  store i32 %11, ptr %24, align 4, !dbg !143, !tbaa !45
    #dbg_value(i32 %25, !69, !DIExpression(), !80)
  br label %72, !dbg !144

65:                                               ; preds = %7
  %66 = and i32 %11, 1, !dbg !145
  %67 = icmp eq i32 %66, 0, !dbg !147
  br i1 %67, label %70, label %68, !dbg !148

68:                                               ; preds = %65
  %69 = zext i8 %20 to i32, !dbg !149
    #dbg_value(i32 %69, !67, !DIExpression(), !80)
  br label %72, !dbg !150

70:                                               ; preds = %65
  %71 = add i32 %8, 2, !dbg !151
    #dbg_value(i32 %71, !67, !DIExpression(), !80)
  br label %72

72:                                               ; preds = %68, %70, %64, %60, %57, %54, %51, %48, %43, %38, %33, %26
  %73 = phi i32 [ %11, %70 ], [ %11, %68 ], [ %25, %64 ], [ %62, %60 ], [ %58, %57 ], [ %55, %54 ], [ %52, %51 ], [ %49, %48 ], [ %11, %43 ], [ %5, %38 ], [ %6, %33 ], [ %31, %26 ]
  %74 = phi i32 [ %10, %70 ], [ %10, %68 ], [ %10, %64 ], [ %63, %60 ], [ %59, %57 ], [ %56, %54 ], [ %53, %51 ], [ %50, %48 ], [ %44, %43 ], [ %39, %38 ], [ %34, %33 ], [ %27, %26 ]
  %75 = phi i32 [ %71, %70 ], [ %69, %68 ], [ %16, %64 ], [ %16, %60 ], [ %16, %57 ], [ %16, %54 ], [ %16, %51 ], [ %16, %48 ], [ %16, %43 ], [ %16, %38 ], [ %16, %33 ], [ %32, %26 ]
    #dbg_value(i32 undef, !66, !DIExpression(), !80)
    #dbg_value(i32 %75, !67, !DIExpression(), !80)
    #dbg_value(i32 %74, !68, !DIExpression(), !80)
    #dbg_value(i32 %73, !69, !DIExpression(), !80)
  %76 = add nuw nsw i32 %9, 1, !dbg !152
    #dbg_value(i32 %76, !72, !DIExpression(), !88)
  %77 = icmp eq i32 %76, 4, !dbg !153
  br i1 %77, label %78, label %7, !dbg !154, !llvm.loop !155

78:                                               ; preds = %72
    #dbg_value(i32 poison, !66, !DIExpression(), !80)
    #dbg_value(i32 %74, !68, !DIExpression(), !80)
    #dbg_value(i32 %73, !69, !DIExpression(), !80)
  %79 = xor i32 %73, -1, !dbg !159
    #dbg_value(i32 %79, !66, !DIExpression(), !80)
  br label %80, !dbg !160

80:                                               ; preds = %7, %78
  %81 = phi i32 [ %74, %78 ], [ %10, %7 ]
  %82 = phi i32 [ %79, %78 ], [ %11, %7 ]
    #dbg_value(i32 %82, !66, !DIExpression(), !80)
    #dbg_label(!79, !161)
  %83 = zext i32 %82 to i64, !dbg !162
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !163
  store i64 %83, ptr %84, align 8, !dbg !164, !tbaa !165
  br label %85, !dbg !166

85:                                               ; preds = %7, %80
  %86 = phi i32 [ %81, %80 ], [ -1, %7 ], !dbg !80
  ret i32 %86, !dbg !167
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!39, !40, !41, !42, !43}
!llvm.ident = !{!44}
!llvm.errno.tbaa = !{!45}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !25, line: 395, type: !35, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !20, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "bytecode.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !3, line: 4, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8, !9, !10, !11, !12, !13, !14, !15, !16, !17, !18, !19}
!8 = !DIEnumerator(name: "HALT", value: 0)
!9 = !DIEnumerator(name: "PUSH", value: 1)
!10 = !DIEnumerator(name: "ADD", value: 2)
!11 = !DIEnumerator(name: "SUB", value: 3)
!12 = !DIEnumerator(name: "MUL", value: 4)
!13 = !DIEnumerator(name: "DUP", value: 5)
!14 = !DIEnumerator(name: "SWAP", value: 6)
!15 = !DIEnumerator(name: "JNZ", value: 7)
!16 = !DIEnumerator(name: "LOADA", value: 8)
!17 = !DIEnumerator(name: "LOADB", value: 9)
!18 = !DIEnumerator(name: "XOR", value: 10)
!19 = !DIEnumerator(name: "SHR", value: 11)
!20 = !{!0, !21, !29}
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "code", scope: !2, file: !3, line: 5, type: !23, isLocal: false, isDefinition: true)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 256, elements: !27)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !25, line: 5, baseType: !26)
!25 = !DIFile(filename: "./bpf.h", directory: ".")
!26 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!27 = !{!28}
!28 = !DISubrange(count: 32)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "memory", scope: !2, file: !3, line: 7, type: !31, isLocal: false, isDefinition: true)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 256, elements: !33)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !25, line: 7, baseType: !6)
!33 = !{!34}
!34 = !DISubrange(count: 8)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 32, elements: !37)
!36 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!37 = !{!38}
!38 = !DISubrange(count: 4)
!39 = !{i32 7, !"Dwarf Version", i32 5}
!40 = !{i32 2, !"Debug Info Version", i32 3}
!41 = !{i32 1, !"wchar_size", i32 4}
!42 = !{i32 7, !"frame-pointer", i32 2}
!43 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!44 = !{!"clang version 22.1.8"}
!45 = !{!46, !46, i64 0}
!46 = !{!"int", !47, i64 0}
!47 = !{!"omnipotent char", !48, i64 0}
!48 = !{!"Simple C/C++ TBAA"}
!49 = distinct !DISubprogram(name: "interpret", scope: !3, file: !3, line: 9, type: !50, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !64, keyInstructions: true)
!50 = !DISubroutineType(types: !51)
!51 = !{!52, !53}
!52 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !25, line: 390, size: 512, elements: !55)
!55 = !{!56, !59, !60, !61, !62}
!56 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !54, file: !25, line: 391, baseType: !57, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !25, line: 8, baseType: !58)
!58 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !54, file: !25, line: 391, baseType: !57, size: 64, offset: 64)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !54, file: !25, line: 391, baseType: !57, size: 64, offset: 128)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !54, file: !25, line: 391, baseType: !57, size: 64, offset: 192)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !54, file: !25, line: 392, baseType: !63, size: 256, offset: 256)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !57, size: 256, elements: !37)
!64 = !{!65, !66, !67, !68, !69, !70, !71, !72, !74, !77, !78, !79}
!65 = !DILocalVariable(name: "ctx", arg: 1, scope: !49, file: !3, line: 9, type: !53)
!66 = !DILocalVariable(name: "result", scope: !49, file: !3, line: 10, type: !32)
!67 = !DILocalVariable(name: "pc", scope: !49, file: !3, line: 10, type: !32)
!68 = !DILocalVariable(name: "sp", scope: !49, file: !3, line: 10, type: !32)
!69 = !DILocalVariable(name: "top", scope: !49, file: !3, line: 10, type: !32)
!70 = !DILocalVariable(name: "a", scope: !49, file: !3, line: 11, type: !57)
!71 = !DILocalVariable(name: "b", scope: !49, file: !3, line: 11, type: !57)
!72 = !DILocalVariable(name: "step", scope: !73, file: !3, line: 13, type: !52)
!73 = distinct !DILexicalBlock(scope: !49, file: !3, line: 13, column: 3)
!74 = !DILocalVariable(name: "op", scope: !75, file: !3, line: 14, type: !24)
!75 = distinct !DILexicalBlock(scope: !76, file: !3, line: 13, column: 40)
!76 = distinct !DILexicalBlock(scope: !73, file: !3, line: 13, column: 3)
!77 = !DILocalVariable(name: "operand", scope: !75, file: !3, line: 15, type: !24)
!78 = !DILocalVariable(name: "below", scope: !75, file: !3, line: 16, type: !32)
!79 = !DILabel(scope: !49, name: "out", file: !3, line: 68, column: 1)
!80 = !DILocation(line: 0, scope: !49)
!81 = !DILocation(line: 11, column: 16, scope: !49, atomGroup: 4, atomRank: 2)
!82 = !{!83, !84, i64 0}
!83 = !{!"args", !84, i64 0, !84, i64 8, !84, i64 16, !84, i64 24, !47, i64 32}
!84 = !{!"long long", !47, i64 0}
!85 = !DILocation(line: 11, column: 28, scope: !49)
!86 = !DILocation(line: 11, column: 28, scope: !49, atomGroup: 5, atomRank: 2)
!87 = !{!83, !84, i64 8}
!88 = !DILocation(line: 0, scope: !73)
!89 = !DILocation(line: 13, column: 3, scope: !73, atomGroup: 66, atomRank: 1)
!90 = !DILocation(line: 14, column: 21, scope: !75)
!91 = !DILocation(line: 14, column: 13, scope: !75)
!92 = !DILocation(line: 14, column: 13, scope: !75, atomGroup: 9, atomRank: 2)
!93 = !{!47, !47, i64 0}
!94 = !DILocation(line: 0, scope: !75)
!95 = !DILocation(line: 15, column: 27, scope: !75)
!96 = !DILocation(line: 15, column: 32, scope: !75)
!97 = !DILocation(line: 15, column: 18, scope: !75)
!98 = !DILocation(line: 15, column: 18, scope: !75, atomGroup: 10, atomRank: 2)
!99 = !DILocation(line: 16, column: 28, scope: !75)
!100 = !DILocation(line: 16, column: 33, scope: !75)
!101 = !DILocation(line: 16, column: 17, scope: !75)
!102 = !DILocation(line: 16, column: 17, scope: !75, atomGroup: 11, atomRank: 2)
!103 = !DILocation(line: 18, column: 5, scope: !75, atomGroup: 13, atomRank: 1)
!104 = !DILocation(line: 23, column: 16, scope: !105, atomGroup: 17, atomRank: 2)
!105 = distinct !DILexicalBlock(scope: !75, file: !3, line: 18, column: 17)
!106 = !DILocation(line: 23, column: 19, scope: !105)
!107 = !DILocation(line: 23, column: 7, scope: !105)
!108 = !DILocation(line: 23, column: 24, scope: !105, atomGroup: 16, atomRank: 1)
!109 = !DILocation(line: 24, column: 13, scope: !105, atomGroup: 18, atomRank: 2)
!110 = !DILocation(line: 25, column: 9, scope: !105, atomGroup: 19, atomRank: 2)
!111 = !DILocation(line: 26, column: 7, scope: !105, atomGroup: 20, atomRank: 1)
!112 = !DILocation(line: 28, column: 16, scope: !105, atomGroup: 22, atomRank: 2)
!113 = !DILocation(line: 28, column: 19, scope: !105)
!114 = !DILocation(line: 28, column: 7, scope: !105)
!115 = !DILocation(line: 28, column: 24, scope: !105, atomGroup: 21, atomRank: 1)
!116 = !DILocation(line: 30, column: 7, scope: !105, atomGroup: 24, atomRank: 1)
!117 = !DILocation(line: 32, column: 16, scope: !105, atomGroup: 26, atomRank: 2)
!118 = !DILocation(line: 32, column: 19, scope: !105)
!119 = !DILocation(line: 32, column: 7, scope: !105)
!120 = !DILocation(line: 32, column: 24, scope: !105, atomGroup: 25, atomRank: 1)
!121 = !DILocation(line: 34, column: 7, scope: !105, atomGroup: 28, atomRank: 1)
!122 = !DILocation(line: 36, column: 16, scope: !105, atomGroup: 30, atomRank: 2)
!123 = !DILocation(line: 36, column: 19, scope: !105)
!124 = !DILocation(line: 36, column: 7, scope: !105)
!125 = !DILocation(line: 36, column: 24, scope: !105, atomGroup: 29, atomRank: 1)
!126 = !DILocation(line: 37, column: 7, scope: !105, atomGroup: 31, atomRank: 1)
!127 = !DILocation(line: 39, column: 11, scope: !105, atomGroup: 32, atomRank: 2)
!128 = !DILocation(line: 39, column: 23, scope: !105, atomGroup: 33, atomRank: 2)
!129 = !DILocation(line: 40, column: 7, scope: !105, atomGroup: 34, atomRank: 1)
!130 = !DILocation(line: 42, column: 19, scope: !105, atomGroup: 35, atomRank: 2)
!131 = !DILocation(line: 42, column: 28, scope: !105, atomGroup: 36, atomRank: 2)
!132 = !DILocation(line: 43, column: 7, scope: !105, atomGroup: 37, atomRank: 1)
!133 = !DILocation(line: 45, column: 11, scope: !105, atomGroup: 38, atomRank: 2)
!134 = !DILocation(line: 45, column: 23, scope: !105, atomGroup: 39, atomRank: 2)
!135 = !DILocation(line: 46, column: 7, scope: !105, atomGroup: 40, atomRank: 1)
!136 = !DILocation(line: 48, column: 11, scope: !105, atomGroup: 41, atomRank: 2)
!137 = !DILocation(line: 48, column: 23, scope: !105, atomGroup: 42, atomRank: 2)
!138 = !DILocation(line: 49, column: 7, scope: !105, atomGroup: 43, atomRank: 1)
!139 = !DILocation(line: 51, column: 27, scope: !105)
!140 = !DILocation(line: 51, column: 19, scope: !105, atomGroup: 44, atomRank: 2)
!141 = !DILocation(line: 51, column: 36, scope: !105, atomGroup: 45, atomRank: 2)
!142 = !DILocation(line: 52, column: 7, scope: !105, atomGroup: 46, atomRank: 1)
!143 = !DILocation(line: 54, column: 28, scope: !105, atomGroup: 47, atomRank: 1)
!144 = !DILocation(line: 56, column: 7, scope: !105, atomGroup: 49, atomRank: 1)
!145 = !DILocation(line: 58, column: 15, scope: !146)
!146 = distinct !DILexicalBlock(scope: !105, file: !3, line: 58, column: 11)
!147 = !DILocation(line: 58, column: 15, scope: !146, atomGroup: 50, atomRank: 2)
!148 = !DILocation(line: 58, column: 15, scope: !146, atomGroup: 50, atomRank: 1)
!149 = !DILocation(line: 59, column: 14, scope: !146, atomGroup: 51, atomRank: 2)
!150 = !DILocation(line: 59, column: 9, scope: !146)
!151 = !DILocation(line: 61, column: 11, scope: !146, atomGroup: 52, atomRank: 2)
!152 = !DILocation(line: 13, column: 36, scope: !76, atomGroup: 55, atomRank: 2)
!153 = !DILocation(line: 13, column: 27, scope: !76, atomGroup: 7, atomRank: 1)
!154 = !DILocation(line: 13, column: 3, scope: !73, atomGroup: 8, atomRank: 1)
!155 = distinct !{!155, !156, !157, !158}
!156 = !DILocation(line: 13, column: 3, scope: !73)
!157 = !DILocation(line: 66, column: 3, scope: !73)
!158 = !{!"llvm.loop.mustprogress"}
!159 = !DILocation(line: 67, column: 12, scope: !49, atomGroup: 57, atomRank: 2)
!160 = !DILocation(line: 67, column: 3, scope: !49)
!161 = !DILocation(line: 68, column: 1, scope: !49)
!162 = !DILocation(line: 69, column: 17, scope: !49, atomGroup: 58, atomRank: 2)
!163 = !DILocation(line: 69, column: 8, scope: !49)
!164 = !DILocation(line: 69, column: 15, scope: !49, atomGroup: 58, atomRank: 1)
!165 = !{!84, !84, i64 0}
!166 = !DILocation(line: 70, column: 3, scope: !49, atomGroup: 59, atomRank: 1)
!167 = !DILocation(line: 71, column: 1, scope: !49, atomGroup: 60, atomRank: 1)
