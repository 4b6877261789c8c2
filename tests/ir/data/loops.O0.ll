; ModuleID = 'loops.c'
source_filename = "loops.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.line = type { %struct.point, %struct.point }
%struct.point = type { i32, i16, [10 x i8] }

@.str = private unnamed_addr constant [10 x i8] c"mid\00\00\00\00\00\00\00", align 1, !dbg !0
@llvm.compiler.used = appending global [1 x ptr] [ptr @walk], section "llvm.metadata"

; Function Attrs: noinline nounwind optnone
define dso_local i32 @walk(ptr noundef %0, i32 noundef %1) #0 section "socket" !dbg !14 {
  %3 = alloca ptr, align 8
  %4 = alloca i32, align 4
  %5 = alloca [3 x %struct.line], align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca %struct.point, align 4
  store ptr %0, ptr %3, align 8
    #dbg_declare(ptr %3, !30, !DIExpression(), !31)
  store i32 %1, ptr %4, align 4
    #dbg_declare(ptr %4, !32, !DIExpression(), !33)
    #dbg_declare(ptr %5, !34, !DIExpression(), !38)
  call void @llvm.memset.p0.i64(ptr align 4 %5, i8 0, i64 96, i1 false), !dbg !38
    #dbg_declare(ptr %6, !39, !DIExpression(), !40)
  store i32 0, ptr %6, align 4, !dbg !40
    #dbg_declare(ptr %7, !41, !DIExpression(), !43)
  store i32 0, ptr %7, align 4, !dbg !43
  br label %10, !dbg !44

10:                                               ; preds = %82, %2
  %11 = load i32, ptr %7, align 4, !dbg !45
  %12 = load i32, ptr %4, align 4, !dbg !47
  %13 = icmp slt i32 %11, %12, !dbg !48
  br i1 %13, label %14, label %17, !dbg !49

14:                                               ; preds = %10
  %15 = load i32, ptr %7, align 4, !dbg !50
  %16 = icmp slt i32 %15, 3, !dbg !51
  br label %17

17:                                               ; preds = %14, %10
  %18 = phi i1 [ false, %10 ], [ %16, %14 ], !dbg !52
  br i1 %18, label %19, label %85, !dbg !53

19:                                               ; preds = %17
  %20 = load i32, ptr %7, align 4, !dbg !54
  %21 = sext i32 %20 to i64, !dbg !56
  %22 = getelementptr inbounds [3 x %struct.line], ptr %5, i64 0, i64 %21, !dbg !56
  %23 = load ptr, ptr %3, align 8, !dbg !57
  %24 = load i32, ptr %7, align 4, !dbg !58
  %25 = sext i32 %24 to i64, !dbg !57
  %26 = getelementptr inbounds %struct.line, ptr %23, i64 %25, !dbg !57
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %22, ptr align 4 %26, i64 32, i1 false), !dbg !57
    #dbg_declare(ptr %8, !59, !DIExpression(), !61)
  store i32 0, ptr %8, align 4, !dbg !61
  br label %27, !dbg !62

27:                                               ; preds = %66, %19
  %28 = load i32, ptr %8, align 4, !dbg !63
  %29 = icmp slt i32 %28, 10, !dbg !65
  br i1 %29, label %30, label %69, !dbg !66

30:                                               ; preds = %27
  %31 = load i32, ptr %7, align 4, !dbg !67
  %32 = sext i32 %31 to i64, !dbg !70
  %33 = getelementptr inbounds [3 x %struct.line], ptr %5, i64 0, i64 %32, !dbg !70
  %34 = getelementptr inbounds nuw %struct.line, ptr %33, i32 0, i32 0, !dbg !71
  %35 = getelementptr inbounds nuw %struct.point, ptr %34, i32 0, i32 2, !dbg !72
  %36 = load i32, ptr %8, align 4, !dbg !73
  %37 = sext i32 %36 to i64, !dbg !70
  %38 = getelementptr inbounds [10 x i8], ptr %35, i64 0, i64 %37, !dbg !70
  %39 = load i8, ptr %38, align 1, !dbg !70
  %40 = sext i8 %39 to i32, !dbg !70
  %41 = icmp eq i32 %40, 0, !dbg !74
  br i1 %41, label %42, label %43, !dbg !74

42:                                               ; preds = %30
  br label %69, !dbg !75

43:                                               ; preds = %30
  %44 = load i32, ptr %8, align 4, !dbg !76
  %45 = icmp eq i32 %44, 7, !dbg !78
  br i1 %45, label %46, label %47, !dbg !78

46:                                               ; preds = %43
  br label %66, !dbg !79

47:                                               ; preds = %43
  %48 = load i32, ptr %7, align 4, !dbg !80
  %49 = sext i32 %48 to i64, !dbg !81
  %50 = getelementptr inbounds [3 x %struct.line], ptr %5, i64 0, i64 %49, !dbg !81
  %51 = getelementptr inbounds nuw %struct.line, ptr %50, i32 0, i32 0, !dbg !82
  %52 = getelementptr inbounds nuw %struct.point, ptr %51, i32 0, i32 2, !dbg !83
  %53 = load i32, ptr %8, align 4, !dbg !84
  %54 = sext i32 %53 to i64, !dbg !81
  %55 = getelementptr inbounds [10 x i8], ptr %52, i64 0, i64 %54, !dbg !81
  %56 = load i8, ptr %55, align 1, !dbg !81
  %57 = sext i8 %56 to i32, !dbg !81
  %58 = load i32, ptr %8, align 4, !dbg !85
  %59 = and i32 %58, 1, !dbg !86
  %60 = icmp ne i32 %59, 0, !dbg !85
  %61 = zext i1 %60 to i64, !dbg !85
  %62 = select i1 %60, i32 3, i32 -1, !dbg !85
  %63 = mul nsw i32 %57, %62, !dbg !87
  %64 = load i32, ptr %6, align 4, !dbg !88
  %65 = add nsw i32 %64, %63, !dbg !88
  store i32 %65, ptr %6, align 4, !dbg !88
  br label %66, !dbg !89

66:                                               ; preds = %47, %46
  %67 = load i32, ptr %8, align 4, !dbg !90
  %68 = add nsw i32 %67, 1, !dbg !90
  store i32 %68, ptr %8, align 4, !dbg !90
  br label %27, !dbg !91, !llvm.loop !92

69:                                               ; preds = %42, %27
  %70 = load i32, ptr %7, align 4, !dbg !95
  %71 = sext i32 %70 to i64, !dbg !96
  %72 = getelementptr inbounds [3 x %struct.line], ptr %5, i64 0, i64 %71, !dbg !96
  %73 = call i32 @length(ptr noundef byval(%struct.line) align 4 %72), !dbg !97
  %74 = load i32, ptr %7, align 4, !dbg !98
  %75 = sext i32 %74 to i64, !dbg !99
  %76 = getelementptr inbounds [3 x %struct.line], ptr %5, i64 0, i64 %75, !dbg !99
  call void @middle(ptr dead_on_unwind writable sret(%struct.point) align 4 %9, ptr noundef %76), !dbg !100
  %77 = getelementptr inbounds nuw %struct.point, ptr %9, i32 0, i32 0, !dbg !101
  %78 = load i32, ptr %77, align 4, !dbg !101
  %79 = add nsw i32 %73, %78, !dbg !102
  %80 = load i32, ptr %6, align 4, !dbg !103
  %81 = add nsw i32 %80, %79, !dbg !103
  store i32 %81, ptr %6, align 4, !dbg !103
  br label %82, !dbg !104

82:                                               ; preds = %69
  %83 = load i32, ptr %7, align 4, !dbg !105
  %84 = add nsw i32 %83, 1, !dbg !105
  store i32 %84, ptr %7, align 4, !dbg !105
  br label %10, !dbg !106, !llvm.loop !107

85:                                               ; preds = %17
  %86 = load i32, ptr %6, align 4, !dbg !109
  ret i32 %86, !dbg !110
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: noinline nounwind optnone
define internal i32 @length(ptr noundef byval(%struct.line) align 4 %0) #0 !dbg !111 {
    #dbg_declare(ptr %0, !114, !DIExpression(), !115)
  %2 = getelementptr inbounds nuw %struct.line, ptr %0, i32 0, i32 1, !dbg !116
  %3 = getelementptr inbounds nuw %struct.point, ptr %2, i32 0, i32 0, !dbg !117
  %4 = load i32, ptr %3, align 4, !dbg !117
  %5 = getelementptr inbounds nuw %struct.line, ptr %0, i32 0, i32 0, !dbg !118
  %6 = getelementptr inbounds nuw %struct.point, ptr %5, i32 0, i32 0, !dbg !119
  %7 = load i32, ptr %6, align 4, !dbg !119
  %8 = sub nsw i32 %4, %7, !dbg !120
  ret i32 %8, !dbg !121
}

; Function Attrs: noinline nounwind optnone
define internal void @middle(ptr dead_on_unwind noalias writable sret(%struct.point) align 4 %0, ptr noundef %1) #0 !dbg !122 {
  %3 = alloca ptr, align 8
  store ptr %1, ptr %3, align 8
    #dbg_declare(ptr %3, !125, !DIExpression(), !126)
    #dbg_declare(ptr %0, !127, !DIExpression(), !128)
  %4 = getelementptr inbounds nuw %struct.point, ptr %0, i32 0, i32 0, !dbg !129
  %5 = load ptr, ptr %3, align 8, !dbg !130
  %6 = getelementptr inbounds nuw %struct.line, ptr %5, i32 0, i32 0, !dbg !131
  %7 = getelementptr inbounds nuw %struct.point, ptr %6, i32 0, i32 0, !dbg !132
  %8 = load i32, ptr %7, align 4, !dbg !132
  %9 = load ptr, ptr %3, align 8, !dbg !133
  %10 = getelementptr inbounds nuw %struct.line, ptr %9, i32 0, i32 1, !dbg !134
  %11 = getelementptr inbounds nuw %struct.point, ptr %10, i32 0, i32 0, !dbg !135
  %12 = load i32, ptr %11, align 4, !dbg !135
  %13 = add nsw i32 %8, %12, !dbg !136
  %14 = sdiv i32 %13, 2, !dbg !137
  store i32 %14, ptr %4, align 4, !dbg !129
  %15 = getelementptr inbounds nuw %struct.point, ptr %0, i32 0, i32 1, !dbg !129
  store i16 1, ptr %15, align 4, !dbg !129
  %16 = getelementptr inbounds nuw %struct.point, ptr %0, i32 0, i32 2, !dbg !129
  call void @llvm.memcpy.p0.p0.i64(ptr align 2 %16, ptr align 1 @.str, i64 10, i1 false), !dbg !138
  ret void, !dbg !139
}

attributes #0 = { noinline nounwind optnone "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!9, !10, !11, !12}
!llvm.ident = !{!13}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 11, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "loops.c", directory: "/src", checksumkind: CSK_MD5, checksum: "fd7909469b56aeab33e8dd2b17033c05")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 10)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "clang version 22.1.8", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, globals: !8, splitDebugInlining: false, nameTableKind: None)
!8 = !{!0}
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{i32 7, !"frame-pointer", i32 2}
!13 = !{!"clang version 22.1.8"}
!14 = distinct !DISubprogram(name: "walk", scope: !2, file: !2, line: 15, type: !15, scopeLine: 15, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !7, retainedNodes: !29)
!15 = !DISubroutineType(types: !16)
!16 = !{!17, !18, !17}
!17 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "line", file: !2, line: 7, size: 256, elements: !20)
!20 = !{!21, !28}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !19, file: !2, line: 7, baseType: !22, size: 128)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "point", file: !2, line: 6, size: 128, elements: !23)
!23 = !{!24, !25, !27}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !22, file: !2, line: 6, baseType: !17, size: 32)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !22, file: !2, line: 6, baseType: !26, size: 16, offset: 32)
!26 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !22, file: !2, line: 6, baseType: !3, size: 80, offset: 48)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !19, file: !2, line: 7, baseType: !22, size: 128, offset: 128)
!29 = !{}
!30 = !DILocalVariable(name: "lines", arg: 1, scope: !14, file: !2, line: 15, type: !18)
!31 = !DILocation(line: 15, column: 37, scope: !14)
!32 = !DILocalVariable(name: "count", arg: 2, scope: !14, file: !2, line: 15, type: !17)
!33 = !DILocation(line: 15, column: 48, scope: !14)
!34 = !DILocalVariable(name: "copy", scope: !14, file: !2, line: 16, type: !35)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 768, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 3)
!38 = !DILocation(line: 16, column: 14, scope: !14)
!39 = !DILocalVariable(name: "sum", scope: !14, file: !2, line: 17, type: !17)
!40 = !DILocation(line: 17, column: 6, scope: !14)
!41 = !DILocalVariable(name: "i", scope: !42, file: !2, line: 18, type: !17)
!42 = distinct !DILexicalBlock(scope: !14, file: !2, line: 18, column: 2)
!43 = !DILocation(line: 18, column: 11, scope: !42)
!44 = !DILocation(line: 18, column: 7, scope: !42)
!45 = !DILocation(line: 18, column: 18, scope: !46)
!46 = distinct !DILexicalBlock(scope: !42, file: !2, line: 18, column: 2)
!47 = !DILocation(line: 18, column: 22, scope: !46)
!48 = !DILocation(line: 18, column: 20, scope: !46)
!49 = !DILocation(line: 18, column: 28, scope: !46)
!50 = !DILocation(line: 18, column: 31, scope: !46)
!51 = !DILocation(line: 18, column: 33, scope: !46)
!52 = !DILocation(line: 0, scope: !46)
!53 = !DILocation(line: 18, column: 2, scope: !42)
!54 = !DILocation(line: 19, column: 8, scope: !55)
!55 = distinct !DILexicalBlock(scope: !46, file: !2, line: 18, column: 43)
!56 = !DILocation(line: 19, column: 3, scope: !55)
!57 = !DILocation(line: 19, column: 13, scope: !55)
!58 = !DILocation(line: 19, column: 19, scope: !55)
!59 = !DILocalVariable(name: "k", scope: !60, file: !2, line: 20, type: !17)
!60 = distinct !DILexicalBlock(scope: !55, file: !2, line: 20, column: 3)
!61 = !DILocation(line: 20, column: 12, scope: !60)
!62 = !DILocation(line: 20, column: 8, scope: !60)
!63 = !DILocation(line: 20, column: 19, scope: !64)
!64 = distinct !DILexicalBlock(scope: !60, file: !2, line: 20, column: 3)
!65 = !DILocation(line: 20, column: 21, scope: !64)
!66 = !DILocation(line: 20, column: 3, scope: !60)
!67 = !DILocation(line: 21, column: 13, scope: !68)
!68 = distinct !DILexicalBlock(scope: !69, file: !2, line: 21, column: 8)
!69 = distinct !DILexicalBlock(scope: !64, file: !2, line: 20, column: 32)
!70 = !DILocation(line: 21, column: 8, scope: !68)
!71 = !DILocation(line: 21, column: 16, scope: !68)
!72 = !DILocation(line: 21, column: 21, scope: !68)
!73 = !DILocation(line: 21, column: 26, scope: !68)
!74 = !DILocation(line: 21, column: 29, scope: !68)
!75 = !DILocation(line: 22, column: 5, scope: !68)
!76 = !DILocation(line: 23, column: 8, scope: !77)
!77 = distinct !DILexicalBlock(scope: !69, file: !2, line: 23, column: 8)
!78 = !DILocation(line: 23, column: 10, scope: !77)
!79 = !DILocation(line: 24, column: 5, scope: !77)
!80 = !DILocation(line: 25, column: 16, scope: !69)
!81 = !DILocation(line: 25, column: 11, scope: !69)
!82 = !DILocation(line: 25, column: 19, scope: !69)
!83 = !DILocation(line: 25, column: 24, scope: !69)
!84 = !DILocation(line: 25, column: 29, scope: !69)
!85 = !DILocation(line: 25, column: 35, scope: !69)
!86 = !DILocation(line: 25, column: 37, scope: !69)
!87 = !DILocation(line: 25, column: 32, scope: !69)
!88 = !DILocation(line: 25, column: 8, scope: !69)
!89 = !DILocation(line: 26, column: 3, scope: !69)
!90 = !DILocation(line: 20, column: 28, scope: !64)
!91 = !DILocation(line: 20, column: 3, scope: !64)
!92 = distinct !{!92, !66, !93, !94}
!93 = !DILocation(line: 26, column: 3, scope: !60)
!94 = !{!"llvm.loop.mustprogress"}
!95 = !DILocation(line: 27, column: 22, scope: !55)
!96 = !DILocation(line: 27, column: 17, scope: !55)
!97 = !DILocation(line: 27, column: 10, scope: !55)
!98 = !DILocation(line: 27, column: 41, scope: !55)
!99 = !DILocation(line: 27, column: 36, scope: !55)
!100 = !DILocation(line: 27, column: 28, scope: !55)
!101 = !DILocation(line: 27, column: 45, scope: !55)
!102 = !DILocation(line: 27, column: 26, scope: !55)
!103 = !DILocation(line: 27, column: 7, scope: !55)
!104 = !DILocation(line: 28, column: 2, scope: !55)
!105 = !DILocation(line: 18, column: 39, scope: !46)
!106 = !DILocation(line: 18, column: 2, scope: !46)
!107 = distinct !{!107, !53, !108, !94}
!108 = !DILocation(line: 28, column: 2, scope: !42)
!109 = !DILocation(line: 29, column: 9, scope: !14)
!110 = !DILocation(line: 29, column: 2, scope: !14)
!111 = distinct !DISubprogram(name: "length", scope: !2, file: !2, line: 9, type: !112, scopeLine: 9, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !29)
!112 = !DISubroutineType(types: !113)
!113 = !{!17, !19}
!114 = !DILocalVariable(name: "line", arg: 1, scope: !111, file: !2, line: 9, type: !19)
!115 = !DILocation(line: 9, column: 57, scope: !111)
!116 = !DILocation(line: 9, column: 77, scope: !111)
!117 = !DILocation(line: 9, column: 80, scope: !111)
!118 = !DILocation(line: 9, column: 89, scope: !111)
!119 = !DILocation(line: 9, column: 94, scope: !111)
!120 = !DILocation(line: 9, column: 82, scope: !111)
!121 = !DILocation(line: 9, column: 65, scope: !111)
!122 = distinct !DISubprogram(name: "middle", scope: !2, file: !2, line: 10, type: !123, scopeLine: 10, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !7, retainedNodes: !29)
!123 = !DISubroutineType(types: !124)
!124 = !{!22, !18}
!125 = !DILocalVariable(name: "line", arg: 1, scope: !122, file: !2, line: 10, type: !18)
!126 = !DILocation(line: 10, column: 67, scope: !122)
!127 = !DILocalVariable(name: "p", scope: !122, file: !2, line: 11, type: !22)
!128 = !DILocation(line: 11, column: 15, scope: !122)
!129 = !DILocation(line: 11, column: 19, scope: !122)
!130 = !DILocation(line: 11, column: 21, scope: !122)
!131 = !DILocation(line: 11, column: 27, scope: !122)
!132 = !DILocation(line: 11, column: 32, scope: !122)
!133 = !DILocation(line: 11, column: 36, scope: !122)
!134 = !DILocation(line: 11, column: 42, scope: !122)
!135 = !DILocation(line: 11, column: 45, scope: !122)
!136 = !DILocation(line: 11, column: 34, scope: !122)
!137 = !DILocation(line: 11, column: 48, scope: !122)
!138 = !DILocation(line: 11, column: 56, scope: !122)
!139 = !DILocation(line: 12, column: 2, scope: !122)
