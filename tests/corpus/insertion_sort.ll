; ModuleID = 'insertion_sort.c'
source_filename = "insertion_sort.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.item = type { i32, i16, i16 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@used = dso_local local_unnamed_addr global i32 0, align 4, !dbg !20
@items = dso_local local_unnamed_addr global [12 x %struct.item] zeroinitializer, align 8, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @insert], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 -1, 2) i32 @insert(ptr noundef captures(none) %0) #0 section "syscall" !dbg !36 {
    #dbg_value(ptr %0, !52, !DIExpression(), !59)
  %2 = load i64, ptr %0, align 8, !dbg !60, !tbaa !61
  %3 = trunc i64 %2 to i32, !dbg !64
  %4 = and i32 %3, 255, !dbg !64
    #dbg_value(i32 %4, !53, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !59)
    #dbg_value(i16 1, !53, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !59)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !65
  %6 = load i64, ptr %5, align 8, !dbg !66, !tbaa !67
  %7 = trunc i64 %6 to i16, !dbg !68
    #dbg_value(i16 %7, !53, !DIExpression(DW_OP_LLVM_fragment, 48, 16), !59)
    #dbg_value(i32 12, !54, !DIExpression(), !59)
    #dbg_value(i32 0, !55, !DIExpression(), !69)
  %8 = load i32, ptr @used, align 4, !tbaa !32
    #dbg_value(i64 0, !55, !DIExpression(), !69)
  %9 = icmp eq i32 %8, 0, !dbg !70
  br i1 %9, label %68, label %10, !dbg !74

10:                                               ; preds = %1
  %11 = load i32, ptr @items, align 8, !dbg !75, !tbaa !76
  %12 = icmp ult i32 %11, %4, !dbg !79
  br i1 %12, label %13, label %70, !dbg !80

13:                                               ; preds = %10
    #dbg_value(i64 1, !55, !DIExpression(), !69)
  %14 = icmp eq i32 %8, 1, !dbg !81
  br i1 %14, label %68, label %15, !dbg !82

15:                                               ; preds = %13
  %16 = load i32, ptr getelementptr inbounds nuw (i8, ptr @items, i64 8), align 8, !dbg !75, !tbaa !76
  %17 = icmp ult i32 %16, %4, !dbg !83
  br i1 %17, label %18, label %70, !dbg !84

18:                                               ; preds = %15
    #dbg_value(i64 2, !55, !DIExpression(), !69)
  %19 = icmp eq i32 %8, 2, !dbg !85
  br i1 %19, label %68, label %20, !dbg !86

20:                                               ; preds = %18
  %21 = load i32, ptr getelementptr inbounds nuw (i8, ptr @items, i64 16), align 8, !dbg !75, !tbaa !76
  %22 = icmp ult i32 %21, %4, !dbg !87
  br i1 %22, label %23, label %70, !dbg !88

23:                                               ; preds = %20
    #dbg_value(i64 3, !55, !DIExpression(), !69)
  %24 = icmp eq i32 %8, 3, !dbg !89
  br i1 %24, label %68, label %25, !dbg !90

25:                                               ; preds = %23
  %26 = load i32, ptr getelementptr inbounds nuw (i8, ptr @items, i64 24), align 8, !dbg !75, !tbaa !76
  %27 = icmp ult i32 %26, %4, !dbg !91
  br i1 %27, label %28, label %70, !dbg !92

28:                                               ; preds = %25
    #dbg_value(i64 4, !55, !DIExpression(), !69)
  %29 = icmp eq i32 %8, 4, !dbg !93
  br i1 %29, label %68, label %30, !dbg !94

30:                                               ; preds = %28
  %31 = load i32, ptr getelementptr inbounds nuw (i8, ptr @items, i64 32), align 8, !dbg !75, !tbaa !76
  %32 = icmp ult i32 %31, %4, !dbg !95
  br i1 %32, label %33, label %70, !dbg !96

33:                                               ; preds = %30
    #dbg_value(i64 5, !55, !DIExpression(), !69)
  %34 = icmp eq i32 %8, 5, !dbg !97
  br i1 %34, label %68, label %35, !dbg !98

35:                                               ; preds = %33
  %36 = load i32, ptr getelementptr inbounds nuw (i8, ptr @items, i64 40), align 8, !dbg !75, !tbaa !76
  %37 = icmp ult i32 %36, %4, !dbg !99
  br i1 %37, label %38, label %70, !dbg !100

38:                                               ; preds = %35
    #dbg_value(i64 6, !55, !DIExpression(), !69)
  %39 = icmp eq i32 %8, 6, !dbg !101
  br i1 %39, label %68, label %40, !dbg !102

40:                                               ; preds = %38
  %41 = load i32, ptr getelementptr inbounds nuw (i8, ptr @items, i64 48), align 8, !dbg !75, !tbaa !76
  %42 = icmp ult i32 %41, %4, !dbg !103
  br i1 %42, label %43, label %70, !dbg !104

43:                                               ; preds = %40
    #dbg_value(i64 7, !55, !DIExpression(), !69)
  %44 = icmp eq i32 %8, 7, !dbg !105
  br i1 %44, label %68, label %45, !dbg !106

45:                                               ; preds = %43
  %46 = load i32, ptr getelementptr inbounds nuw (i8, ptr @items, i64 56), align 8, !dbg !75, !tbaa !76
  %47 = icmp ult i32 %46, %4, !dbg !107
  br i1 %47, label %48, label %70, !dbg !108

48:                                               ; preds = %45
    #dbg_value(i64 8, !55, !DIExpression(), !69)
  %49 = icmp eq i32 %8, 8, !dbg !109
  br i1 %49, label %68, label %50, !dbg !110

50:                                               ; preds = %48
  %51 = load i32, ptr getelementptr inbounds nuw (i8, ptr @items, i64 64), align 8, !dbg !75, !tbaa !76
  %52 = icmp ult i32 %51, %4, !dbg !111
  br i1 %52, label %53, label %70, !dbg !112

53:                                               ; preds = %50
    #dbg_value(i64 9, !55, !DIExpression(), !69)
  %54 = icmp eq i32 %8, 9, !dbg !113
  br i1 %54, label %68, label %55, !dbg !114

55:                                               ; preds = %53
  %56 = load i32, ptr getelementptr inbounds nuw (i8, ptr @items, i64 72), align 8, !dbg !75, !tbaa !76
  %57 = icmp ult i32 %56, %4, !dbg !115
  br i1 %57, label %58, label %70, !dbg !116

58:                                               ; preds = %55
    #dbg_value(i64 10, !55, !DIExpression(), !69)
  %59 = icmp eq i32 %8, 10, !dbg !117
  br i1 %59, label %68, label %60, !dbg !118

60:                                               ; preds = %58
  %61 = load i32, ptr getelementptr inbounds nuw (i8, ptr @items, i64 80), align 8, !dbg !75, !tbaa !76
  %62 = icmp ult i32 %61, %4, !dbg !119
  br i1 %62, label %63, label %70, !dbg !120

63:                                               ; preds = %60
    #dbg_value(i64 11, !55, !DIExpression(), !69)
  %64 = icmp eq i32 %8, 11, !dbg !121
  br i1 %64, label %68, label %65, !dbg !122

65:                                               ; preds = %63
  %66 = load i32, ptr getelementptr inbounds nuw (i8, ptr @items, i64 88), align 8, !dbg !75, !tbaa !76
  %67 = icmp ult i32 %66, %4, !dbg !123
  br i1 %67, label %128, label %70, !dbg !124

68:                                               ; preds = %63, %58, %53, %48, %43, %38, %33, %28, %23, %18, %13, %1
    #dbg_value(i32 %8, !54, !DIExpression(), !59)
  %69 = zext nneg i32 %8 to i64, !dbg !59
  br label %82, !dbg !125

70:                                               ; preds = %10, %15, %20, %25, %30, %35, %40, %45, %50, %55, %60, %65
  %71 = phi i32 [ 11, %65 ], [ 0, %10 ], [ 1, %15 ], [ 2, %20 ], [ 3, %25 ], [ 4, %30 ], [ 5, %35 ], [ 6, %40 ], [ 7, %45 ], [ 8, %50 ], [ 9, %55 ], [ 10, %60 ]
    #dbg_value(i32 %71, !54, !DIExpression(), !59)
  %72 = icmp ult i32 %71, %8, !dbg !127
  %73 = zext nneg i32 %71 to i64, !dbg !59
  br i1 %72, label %74, label %82, !dbg !128

74:                                               ; preds = %70
  %75 = getelementptr inbounds nuw %struct.item, ptr @items, i64 %73, !dbg !129
  %76 = load i32, ptr %75, align 8, !dbg !130, !tbaa !76
  %77 = icmp eq i32 %76, %4, !dbg !131
  br i1 %77, label %78, label %82, !dbg !132

78:                                               ; preds = %74
  %79 = getelementptr inbounds nuw i8, ptr %75, i64 4, !dbg !133
  %80 = load i16, ptr %79, align 4, !dbg !135, !tbaa !136
  %81 = add i16 %80, 1, !dbg !137
  store i16 %81, ptr %79, align 4, !dbg !138, !tbaa !136
  br label %128, !dbg !139

82:                                               ; preds = %68, %70, %74
  %83 = phi i64 [ %73, %74 ], [ %73, %70 ], [ %69, %68 ], !dbg !140
    #dbg_value(i64 11, !57, !DIExpression(), !141)
  %84 = icmp samesign ult i64 %83, 11, !dbg !142
  br i1 %84, label %85, label %117, !dbg !145

85:                                               ; preds = %82
  %86 = load i64, ptr getelementptr inbounds nuw (i8, ptr @items, i64 80), align 8, !dbg !146
  store i64 %86, ptr getelementptr inbounds nuw (i8, ptr @items, i64 88), align 8, !dbg !146
    #dbg_value(i64 10, !57, !DIExpression(), !141)
  %87 = icmp eq i64 %83, 10, !dbg !147
  br i1 %87, label %117, label %88, !dbg !148

88:                                               ; preds = %85
  %89 = load i64, ptr getelementptr inbounds nuw (i8, ptr @items, i64 72), align 8, !dbg !149
  store i64 %89, ptr getelementptr inbounds nuw (i8, ptr @items, i64 80), align 8, !dbg !149
    #dbg_value(i64 9, !57, !DIExpression(), !141)
  %90 = icmp samesign ult i64 %83, 9, !dbg !150
  br i1 %90, label %91, label %117, !dbg !151

91:                                               ; preds = %88
  %92 = load i64, ptr getelementptr inbounds nuw (i8, ptr @items, i64 64), align 8, !dbg !152
  store i64 %92, ptr getelementptr inbounds nuw (i8, ptr @items, i64 72), align 8, !dbg !152
    #dbg_value(i64 8, !57, !DIExpression(), !141)
  %93 = icmp eq i64 %83, 8, !dbg !153
  br i1 %93, label %117, label %94, !dbg !154

94:                                               ; preds = %91
  %95 = load i64, ptr getelementptr inbounds nuw (i8, ptr @items, i64 56), align 8, !dbg !155
  store i64 %95, ptr getelementptr inbounds nuw (i8, ptr @items, i64 64), align 8, !dbg !155
    #dbg_value(i64 7, !57, !DIExpression(), !141)
  %96 = icmp samesign ult i64 %83, 7, !dbg !156
  br i1 %96, label %97, label %117, !dbg !157

97:                                               ; preds = %94
  %98 = load i64, ptr getelementptr inbounds nuw (i8, ptr @items, i64 48), align 8, !dbg !158
  store i64 %98, ptr getelementptr inbounds nuw (i8, ptr @items, i64 56), align 8, !dbg !158
    #dbg_value(i64 6, !57, !DIExpression(), !141)
  %99 = icmp eq i64 %83, 6, !dbg !159
  br i1 %99, label %117, label %100, !dbg !160

100:                                              ; preds = %97
  %101 = load i64, ptr getelementptr inbounds nuw (i8, ptr @items, i64 40), align 8, !dbg !161
  store i64 %101, ptr getelementptr inbounds nuw (i8, ptr @items, i64 48), align 8, !dbg !161
    #dbg_value(i64 5, !57, !DIExpression(), !141)
  %102 = icmp samesign ult i64 %83, 5, !dbg !162
  br i1 %102, label %103, label %117, !dbg !163

103:                                              ; preds = %100
  %104 = load i64, ptr getelementptr inbounds nuw (i8, ptr @items, i64 32), align 8, !dbg !164
  store i64 %104, ptr getelementptr inbounds nuw (i8, ptr @items, i64 40), align 8, !dbg !164
    #dbg_value(i64 4, !57, !DIExpression(), !141)
  %105 = icmp eq i64 %83, 4, !dbg !165
  br i1 %105, label %117, label %106, !dbg !166

106:                                              ; preds = %103
  %107 = load i64, ptr getelementptr inbounds nuw (i8, ptr @items, i64 24), align 8, !dbg !167
  store i64 %107, ptr getelementptr inbounds nuw (i8, ptr @items, i64 32), align 8, !dbg !167
    #dbg_value(i64 3, !57, !DIExpression(), !141)
  %108 = icmp samesign ult i64 %83, 3, !dbg !168
  br i1 %108, label %109, label %117, !dbg !169

109:                                              ; preds = %106
  %110 = load i64, ptr getelementptr inbounds nuw (i8, ptr @items, i64 16), align 8, !dbg !170
  store i64 %110, ptr getelementptr inbounds nuw (i8, ptr @items, i64 24), align 8, !dbg !170
    #dbg_value(i64 2, !57, !DIExpression(), !141)
  %111 = icmp eq i64 %83, 2, !dbg !171
  br i1 %111, label %117, label %112, !dbg !172

112:                                              ; preds = %109
  %113 = load i64, ptr getelementptr inbounds nuw (i8, ptr @items, i64 8), align 8, !dbg !173
  store i64 %113, ptr getelementptr inbounds nuw (i8, ptr @items, i64 16), align 8, !dbg !173
    #dbg_value(i64 1, !57, !DIExpression(), !141)
  %114 = icmp eq i64 %83, 0, !dbg !174
  br i1 %114, label %115, label %117, !dbg !175

115:                                              ; preds = %112
  %116 = load i64, ptr @items, align 8, !dbg !176
  store i64 %116, ptr getelementptr inbounds nuw (i8, ptr @items, i64 8), align 8, !dbg !176
  br label %117, !dbg !177

117:                                              ; preds = %82, %85, %88, %91, %94, %97, %100, %103, %106, %109, %115, %112
    #dbg_value(i64 0, !57, !DIExpression(), !141)
  %118 = getelementptr inbounds nuw %struct.item, ptr @items, i64 %83, !dbg !178
  store i32 %4, ptr %118, align 8, !dbg !179, !tbaa !32
  %119 = getelementptr inbounds nuw i8, ptr %118, i64 4, !dbg !179
  store i16 1, ptr %119, align 4, !dbg !179, !tbaa !180
  %120 = getelementptr inbounds nuw i8, ptr %118, i64 6, !dbg !179
  store i16 %7, ptr %120, align 2, !dbg !179, !tbaa !180
  %121 = icmp ult i32 %8, 12, !dbg !181
  br i1 %121, label %122, label %124, !dbg !183

122:                                              ; preds = %117
  %123 = add nuw nsw i32 %8, 1, !dbg !184
  store i32 %123, ptr @used, align 4, !dbg !185, !tbaa !32
  br label %124, !dbg !186

124:                                              ; preds = %122, %117
  %125 = load i32, ptr @items, align 8, !dbg !187, !tbaa !76
  %126 = zext i32 %125 to i64, !dbg !188
  %127 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !189
  store i64 %126, ptr %127, align 8, !dbg !190, !tbaa !191
  br label %128, !dbg !192

128:                                              ; preds = %65, %124, %78
  %129 = phi i32 [ 0, %124 ], [ 1, %78 ], [ -1, %65 ], !dbg !59
  ret i32 %129, !dbg !193
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!26, !27, !28, !29, !30}
!llvm.ident = !{!31}
!llvm.errno.tbaa = !{!32}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !12, line: 395, type: !22, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "insertion_sort.c", directory: ".")
!4 = !{!0, !5, !20}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "items", scope: !2, file: !3, line: 8, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 768, elements: !18)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "item", file: !3, line: 4, size: 64, elements: !9)
!9 = !{!10, !14, !17}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !8, file: !3, line: 5, baseType: !11, size: 32)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !12, line: 7, baseType: !13)
!12 = !DIFile(filename: "./bpf.h", directory: ".")
!13 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !8, file: !3, line: 6, baseType: !15, size: 16, offset: 32)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !12, line: 6, baseType: !16)
!16 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "tag", scope: !8, file: !3, line: 6, baseType: !15, size: 16, offset: 48)
!18 = !{!19}
!19 = !DISubrange(count: 12)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "used", scope: !2, file: !3, line: 9, type: !11, isLocal: false, isDefinition: true)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 32, elements: !24)
!23 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!24 = !{!25}
!25 = !DISubrange(count: 4)
!26 = !{i32 7, !"Dwarf Version", i32 5}
!27 = !{i32 2, !"Debug Info Version", i32 3}
!28 = !{i32 1, !"wchar_size", i32 4}
!29 = !{i32 7, !"frame-pointer", i32 2}
!30 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!31 = !{!"clang version 22.1.8"}
!32 = !{!33, !33, i64 0}
!33 = !{!"int", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = distinct !DISubprogram(name: "insert", scope: !3, file: !3, line: 11, type: !37, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !51, keyInstructions: true)
!37 = !DISubroutineType(types: !38)
!38 = !{!39, !40}
!39 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !12, line: 390, size: 512, elements: !42)
!42 = !{!43, !46, !47, !48, !49}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !41, file: !12, line: 391, baseType: !44, size: 64)
!44 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !12, line: 8, baseType: !45)
!45 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !41, file: !12, line: 391, baseType: !44, size: 64, offset: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !41, file: !12, line: 391, baseType: !44, size: 64, offset: 128)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !41, file: !12, line: 391, baseType: !44, size: 64, offset: 192)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !41, file: !12, line: 392, baseType: !50, size: 256, offset: 256)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 256, elements: !24)
!51 = !{!52, !53, !54, !55, !57}
!52 = !DILocalVariable(name: "ctx", arg: 1, scope: !36, file: !3, line: 11, type: !40)
!53 = !DILocalVariable(name: "fresh", scope: !36, file: !3, line: 12, type: !8)
!54 = !DILocalVariable(name: "at", scope: !36, file: !3, line: 13, type: !11)
!55 = !DILocalVariable(name: "i", scope: !56, file: !3, line: 14, type: !11)
!56 = distinct !DILexicalBlock(scope: !36, file: !3, line: 14, column: 3)
!57 = !DILocalVariable(name: "i", scope: !58, file: !3, line: 26, type: !11)
!58 = distinct !DILexicalBlock(scope: !36, file: !3, line: 26, column: 3)
!59 = !DILocation(line: 0, scope: !36)
!60 = !DILocation(line: 12, column: 29, scope: !36)
!61 = !{!62, !63, i64 0}
!62 = !{!"args", !63, i64 0, !63, i64 8, !63, i64 16, !63, i64 24, !34, i64 32}
!63 = !{!"long long", !34, i64 0}
!64 = !DILocation(line: 12, column: 24, scope: !36, atomGroup: 1, atomRank: 2)
!65 = !DILocation(line: 12, column: 47, scope: !36)
!66 = !DILocation(line: 12, column: 47, scope: !36, atomGroup: 1, atomRank: 3)
!67 = !{!62, !63, i64 8}
!68 = !DILocation(line: 12, column: 42, scope: !36, atomGroup: 1, atomRank: 2)
!69 = !DILocation(line: 0, scope: !56)
!70 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 6, atomRank: 2)
!71 = distinct !DILexicalBlock(scope: !72, file: !3, line: 15, column: 9)
!72 = distinct !DILexicalBlock(scope: !73, file: !3, line: 14, column: 32)
!73 = distinct !DILexicalBlock(scope: !56, file: !3, line: 14, column: 3)
!74 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 6, atomRank: 1)
!75 = !DILocation(line: 15, column: 31, scope: !71)
!76 = !{!77, !33, i64 0}
!77 = !{!"item", !33, i64 0, !78, i64 4, !78, i64 6}
!78 = !{!"short", !34, i64 0}
!79 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 7, atomRank: 2)
!80 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 7, atomRank: 1)
!81 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 36, atomRank: 2)
!82 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 36, atomRank: 1)
!83 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 37, atomRank: 2)
!84 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 37, atomRank: 1)
!85 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 41, atomRank: 2)
!86 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 41, atomRank: 1)
!87 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 42, atomRank: 2)
!88 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 42, atomRank: 1)
!89 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 46, atomRank: 2)
!90 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 46, atomRank: 1)
!91 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 47, atomRank: 2)
!92 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 47, atomRank: 1)
!93 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 51, atomRank: 2)
!94 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 51, atomRank: 1)
!95 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 52, atomRank: 2)
!96 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 52, atomRank: 1)
!97 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 56, atomRank: 2)
!98 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 56, atomRank: 1)
!99 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 57, atomRank: 2)
!100 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 57, atomRank: 1)
!101 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 61, atomRank: 2)
!102 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 61, atomRank: 1)
!103 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 62, atomRank: 2)
!104 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 62, atomRank: 1)
!105 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 66, atomRank: 2)
!106 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 66, atomRank: 1)
!107 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 67, atomRank: 2)
!108 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 67, atomRank: 1)
!109 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 71, atomRank: 2)
!110 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 71, atomRank: 1)
!111 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 72, atomRank: 2)
!112 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 72, atomRank: 1)
!113 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 76, atomRank: 2)
!114 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 76, atomRank: 1)
!115 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 77, atomRank: 2)
!116 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 77, atomRank: 1)
!117 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 81, atomRank: 2)
!118 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 81, atomRank: 1)
!119 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 82, atomRank: 2)
!120 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 82, atomRank: 1)
!121 = !DILocation(line: 15, column: 11, scope: !71, atomGroup: 86, atomRank: 2)
!122 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 86, atomRank: 1)
!123 = !DILocation(line: 15, column: 35, scope: !71, atomGroup: 87, atomRank: 2)
!124 = !DILocation(line: 15, column: 19, scope: !71, atomGroup: 87, atomRank: 1)
!125 = !DILocation(line: 22, column: 17, scope: !126, atomGroup: 141, atomRank: 1)
!126 = distinct !DILexicalBlock(scope: !36, file: !3, line: 22, column: 7)
!127 = !DILocation(line: 22, column: 10, scope: !126, atomGroup: 14, atomRank: 2)
!128 = !DILocation(line: 22, column: 17, scope: !126, atomGroup: 14, atomRank: 1)
!129 = !DILocation(line: 22, column: 20, scope: !126)
!130 = !DILocation(line: 22, column: 30, scope: !126)
!131 = !DILocation(line: 22, column: 34, scope: !126, atomGroup: 15, atomRank: 2)
!132 = !DILocation(line: 22, column: 17, scope: !126, atomGroup: 15, atomRank: 1)
!133 = !DILocation(line: 23, column: 15, scope: !134)
!134 = distinct !DILexicalBlock(scope: !126, file: !3, line: 22, column: 48)
!135 = !DILocation(line: 23, column: 20, scope: !134)
!136 = !{!77, !78, i64 4}
!137 = !DILocation(line: 23, column: 20, scope: !134, atomGroup: 16, atomRank: 2)
!138 = !DILocation(line: 23, column: 20, scope: !134, atomGroup: 16, atomRank: 1)
!139 = !DILocation(line: 24, column: 5, scope: !134, atomGroup: 17, atomRank: 1)
!140 = !DILocation(line: 26, column: 3, scope: !58, atomGroup: 35, atomRank: 1)
!141 = !DILocation(line: 0, scope: !58)
!142 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 21, atomRank: 2)
!143 = distinct !DILexicalBlock(scope: !144, file: !3, line: 27, column: 9)
!144 = distinct !DILexicalBlock(scope: !58, file: !3, line: 26, column: 3)
!145 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 21, atomRank: 1)
!146 = !DILocation(line: 28, column: 18, scope: !143, atomGroup: 22, atomRank: 1)
!147 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 91, atomRank: 2)
!148 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 91, atomRank: 1)
!149 = !DILocation(line: 28, column: 18, scope: !143, atomGroup: 92, atomRank: 1)
!150 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 96, atomRank: 2)
!151 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 96, atomRank: 1)
!152 = !DILocation(line: 28, column: 18, scope: !143, atomGroup: 97, atomRank: 1)
!153 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 101, atomRank: 2)
!154 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 101, atomRank: 1)
!155 = !DILocation(line: 28, column: 18, scope: !143, atomGroup: 102, atomRank: 1)
!156 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 106, atomRank: 2)
!157 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 106, atomRank: 1)
!158 = !DILocation(line: 28, column: 18, scope: !143, atomGroup: 107, atomRank: 1)
!159 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 111, atomRank: 2)
!160 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 111, atomRank: 1)
!161 = !DILocation(line: 28, column: 18, scope: !143, atomGroup: 112, atomRank: 1)
!162 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 116, atomRank: 2)
!163 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 116, atomRank: 1)
!164 = !DILocation(line: 28, column: 18, scope: !143, atomGroup: 117, atomRank: 1)
!165 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 121, atomRank: 2)
!166 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 121, atomRank: 1)
!167 = !DILocation(line: 28, column: 18, scope: !143, atomGroup: 122, atomRank: 1)
!168 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 126, atomRank: 2)
!169 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 126, atomRank: 1)
!170 = !DILocation(line: 28, column: 18, scope: !143, atomGroup: 127, atomRank: 1)
!171 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 131, atomRank: 2)
!172 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 131, atomRank: 1)
!173 = !DILocation(line: 28, column: 18, scope: !143, atomGroup: 132, atomRank: 1)
!174 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 136, atomRank: 2)
!175 = !DILocation(line: 27, column: 11, scope: !143, atomGroup: 136, atomRank: 1)
!176 = !DILocation(line: 28, column: 18, scope: !143, atomGroup: 137, atomRank: 1)
!177 = !DILocation(line: 28, column: 7, scope: !143)
!178 = !DILocation(line: 29, column: 3, scope: !36)
!179 = !DILocation(line: 29, column: 15, scope: !36, atomGroup: 25, atomRank: 1)
!180 = !{!78, !78, i64 0}
!181 = !DILocation(line: 30, column: 12, scope: !182, atomGroup: 26, atomRank: 2)
!182 = distinct !DILexicalBlock(scope: !36, file: !3, line: 30, column: 7)
!183 = !DILocation(line: 30, column: 12, scope: !182, atomGroup: 26, atomRank: 1)
!184 = !DILocation(line: 31, column: 9, scope: !182, atomGroup: 27, atomRank: 2)
!185 = !DILocation(line: 31, column: 9, scope: !182, atomGroup: 27, atomRank: 1)
!186 = !DILocation(line: 31, column: 5, scope: !182)
!187 = !DILocation(line: 32, column: 26, scope: !36, atomGroup: 28, atomRank: 3)
!188 = !DILocation(line: 32, column: 17, scope: !36, atomGroup: 28, atomRank: 2)
!189 = !DILocation(line: 32, column: 8, scope: !36)
!190 = !DILocation(line: 32, column: 15, scope: !36, atomGroup: 28, atomRank: 1)
!191 = !{!63, !63, i64 0}
!192 = !DILocation(line: 33, column: 3, scope: !36, atomGroup: 29, atomRank: 1)
!193 = !DILocation(line: 34, column: 1, scope: !36, atomGroup: 30, atomRank: 1)
