; ModuleID = 'matrix.c'
source_filename = "matrix.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@m = dso_local local_unnamed_addr global [3 x [3 x i32]] [[3 x i32] [i32 1, i32 2, i32 3], [3 x i32] [i32 0, i32 1, i32 4], [3 x i32] [i32 5, i32 6, i32 0]], align 4, !dbg !11
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @product], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @product(ptr noundef captures(none) initializes((32, 40)) %0) #0 section "syscall" !dbg !32 {
  %2 = alloca [3 x [3 x i32]], align 4, !DIAssignID !71
    #dbg_assign(i1 poison, !49, !DIExpression(), !71, ptr %2, !DIExpression(), !72)
    #dbg_value(ptr %0, !47, !DIExpression(), !72)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !73
    #dbg_value(i32 0, !50, !DIExpression(), !74)
  %3 = load i64, ptr %0, align 8, !tbaa !75
    #dbg_value(i64 0, !50, !DIExpression(), !74)
    #dbg_value(i64 0, !52, !DIExpression(), !78)
  %4 = trunc i64 %3 to i8, !dbg !79
  %5 = sext i8 %4 to i32, !dbg !81
    #dbg_value(i32 %5, !48, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !72)
    #dbg_value(i64 1, !52, !DIExpression(), !78)
  %6 = lshr i64 %3, 7, !dbg !82
  %7 = trunc i64 %6 to i8, !dbg !83
  %8 = sext i8 %7 to i32, !dbg !84
    #dbg_value(i32 %8, !48, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !72)
    #dbg_value(i64 2, !52, !DIExpression(), !78)
  %9 = lshr i64 %3, 14, !dbg !85
  %10 = trunc i64 %9 to i8, !dbg !86
  %11 = sext i8 %10 to i32, !dbg !87
    #dbg_value(i32 %11, !48, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !72)
    #dbg_value(i64 1, !50, !DIExpression(), !74)
    #dbg_value(i64 0, !52, !DIExpression(), !78)
  %12 = lshr i64 %3, 21, !dbg !88
  %13 = trunc i64 %12 to i8, !dbg !89
  %14 = sext i8 %13 to i32, !dbg !90
    #dbg_value(i32 %14, !48, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !72)
    #dbg_value(i64 1, !52, !DIExpression(), !78)
  %15 = lshr i64 %3, 28, !dbg !91
  %16 = trunc i64 %15 to i8, !dbg !92
  %17 = sext i8 %16 to i32, !dbg !93
    #dbg_value(i32 %17, !48, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !72)
    #dbg_value(i64 2, !52, !DIExpression(), !78)
  %18 = lshr i64 %3, 35, !dbg !94
  %19 = trunc i64 %18 to i8, !dbg !95
  %20 = sext i8 %19 to i32, !dbg !96
    #dbg_value(i32 %20, !48, !DIExpression(DW_OP_LLVM_fragment, 160, 32), !72)
    #dbg_value(i64 2, !50, !DIExpression(), !74)
    #dbg_value(i64 0, !52, !DIExpression(), !78)
  %21 = lshr i64 %3, 42, !dbg !97
  %22 = trunc i64 %21 to i8, !dbg !98
  %23 = sext i8 %22 to i32, !dbg !99
    #dbg_value(i32 %23, !48, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !72)
    #dbg_value(i64 1, !52, !DIExpression(), !78)
  %24 = lshr i64 %3, 49, !dbg !100
  %25 = trunc i64 %24 to i8, !dbg !101
  %26 = sext i8 %25 to i32, !dbg !102
    #dbg_value(i32 %26, !48, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !72)
    #dbg_value(i64 2, !52, !DIExpression(), !78)
  %27 = ashr i64 %3, 56, !dbg !103
  %28 = trunc nsw i64 %27 to i32, !dbg !103
    #dbg_value(i32 %28, !48, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !72)
    #dbg_value(i64 3, !52, !DIExpression(), !78)
    #dbg_value(i64 3, !50, !DIExpression(), !74)
    #dbg_value(i64 0, !55, !DIExpression(), !104)
    #dbg_value(i64 0, !57, !DIExpression(), !105)
    #dbg_value(i64 0, !63, !DIExpression(), !106)
    #dbg_value(i32 0, !60, !DIExpression(), !107)
  %29 = load i32, ptr @m, align 4, !dbg !108, !tbaa !28
  %30 = mul nsw i32 %29, %5, !dbg !110
    #dbg_value(i32 %30, !60, !DIExpression(), !107)
    #dbg_value(i64 1, !63, !DIExpression(), !106)
  %31 = load i32, ptr getelementptr inbounds nuw (i8, ptr @m, i64 4), align 4, !dbg !108, !tbaa !28
  %32 = mul nsw i32 %31, %14, !dbg !110
  %33 = add nsw i32 %32, %30, !dbg !111
    #dbg_value(i32 %33, !60, !DIExpression(), !107)
    #dbg_value(i64 2, !63, !DIExpression(), !106)
  %34 = load i32, ptr getelementptr inbounds nuw (i8, ptr @m, i64 8), align 4, !dbg !108, !tbaa !28
  %35 = mul nsw i32 %34, %23, !dbg !110
  %36 = add nsw i32 %35, %33, !dbg !112
    #dbg_value(i32 %36, !60, !DIExpression(), !107)
    #dbg_value(i64 3, !63, !DIExpression(), !106)
  store i32 %36, ptr %2, align 4, !dbg !113, !tbaa !28
    #dbg_value(i64 1, !57, !DIExpression(), !105)
    #dbg_value(i64 0, !63, !DIExpression(), !106)
    #dbg_value(i32 0, !60, !DIExpression(), !107)
  %37 = mul nsw i32 %29, %8, !dbg !110
    #dbg_value(i32 %37, !60, !DIExpression(), !107)
    #dbg_value(i64 1, !63, !DIExpression(), !106)
  %38 = mul nsw i32 %31, %17, !dbg !110
  %39 = add nsw i32 %38, %37, !dbg !114
    #dbg_value(i32 %39, !60, !DIExpression(), !107)
    #dbg_value(i64 2, !63, !DIExpression(), !106)
  %40 = mul nsw i32 %34, %26, !dbg !110
  %41 = add nsw i32 %40, %39, !dbg !115
    #dbg_value(i32 %41, !60, !DIExpression(), !107)
    #dbg_value(i64 3, !63, !DIExpression(), !106)
  %42 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !116
  store i32 %41, ptr %42, align 4, !dbg !117, !tbaa !28
    #dbg_value(i64 2, !57, !DIExpression(), !105)
    #dbg_value(i64 0, !63, !DIExpression(), !106)
    #dbg_value(i32 0, !60, !DIExpression(), !107)
  %43 = mul nsw i32 %29, %11, !dbg !110
    #dbg_value(i32 %43, !60, !DIExpression(), !107)
    #dbg_value(i64 1, !63, !DIExpression(), !106)
  %44 = mul nsw i32 %31, %20, !dbg !110
  %45 = add nsw i32 %44, %43, !dbg !118
    #dbg_value(i32 %45, !60, !DIExpression(), !107)
    #dbg_value(i64 2, !63, !DIExpression(), !106)
  %46 = mul nsw i32 %34, %28, !dbg !110
  %47 = add nsw i32 %46, %45, !dbg !119
    #dbg_value(i32 %47, !60, !DIExpression(), !107)
    #dbg_value(i64 3, !63, !DIExpression(), !106)
  %48 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !116
  store i32 %47, ptr %48, align 4, !dbg !120, !tbaa !28
    #dbg_value(i64 3, !57, !DIExpression(), !105)
    #dbg_value(i64 1, !55, !DIExpression(), !104)
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 12
    #dbg_value(i64 0, !57, !DIExpression(), !105)
    #dbg_value(i64 0, !63, !DIExpression(), !106)
    #dbg_value(i32 0, !60, !DIExpression(), !107)
  %50 = load i32, ptr getelementptr inbounds nuw (i8, ptr @m, i64 12), align 4, !dbg !108, !tbaa !28
  %51 = mul nsw i32 %50, %5, !dbg !110
    #dbg_value(i32 %51, !60, !DIExpression(), !107)
    #dbg_value(i64 1, !63, !DIExpression(), !106)
  %52 = load i32, ptr getelementptr inbounds nuw (i8, ptr @m, i64 16), align 4, !dbg !108, !tbaa !28
  %53 = mul nsw i32 %52, %14, !dbg !110
  %54 = add nsw i32 %53, %51, !dbg !121
    #dbg_value(i32 %54, !60, !DIExpression(), !107)
    #dbg_value(i64 2, !63, !DIExpression(), !106)
  %55 = load i32, ptr getelementptr inbounds nuw (i8, ptr @m, i64 20), align 4, !dbg !108, !tbaa !28
  %56 = mul nsw i32 %55, %23, !dbg !110
  %57 = add nsw i32 %56, %54, !dbg !122
    #dbg_value(i32 %57, !60, !DIExpression(), !107)
    #dbg_value(i64 3, !63, !DIExpression(), !106)
  store i32 %57, ptr %49, align 4, !dbg !123, !tbaa !28
    #dbg_value(i64 1, !57, !DIExpression(), !105)
    #dbg_value(i64 0, !63, !DIExpression(), !106)
    #dbg_value(i32 0, !60, !DIExpression(), !107)
  %58 = mul nsw i32 %50, %8, !dbg !110
    #dbg_value(i32 %58, !60, !DIExpression(), !107)
    #dbg_value(i64 1, !63, !DIExpression(), !106)
  %59 = mul nsw i32 %52, %17, !dbg !110
  %60 = add nsw i32 %59, %58, !dbg !124
    #dbg_value(i32 %60, !60, !DIExpression(), !107)
    #dbg_value(i64 2, !63, !DIExpression(), !106)
  %61 = mul nsw i32 %55, %26, !dbg !110
  %62 = add nsw i32 %61, %60, !dbg !125
    #dbg_value(i32 %62, !60, !DIExpression(), !107)
    #dbg_value(i64 3, !63, !DIExpression(), !106)
  %63 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !116
  store i32 %62, ptr %63, align 4, !dbg !126, !tbaa !28
    #dbg_value(i64 2, !57, !DIExpression(), !105)
    #dbg_value(i64 0, !63, !DIExpression(), !106)
    #dbg_value(i32 0, !60, !DIExpression(), !107)
  %64 = mul nsw i32 %50, %11, !dbg !110
    #dbg_value(i32 %64, !60, !DIExpression(), !107)
    #dbg_value(i64 1, !63, !DIExpression(), !106)
  %65 = mul nsw i32 %52, %20, !dbg !110
  %66 = add nsw i32 %65, %64, !dbg !127
    #dbg_value(i32 %66, !60, !DIExpression(), !107)
    #dbg_value(i64 2, !63, !DIExpression(), !106)
  %67 = mul nsw i32 %55, %28, !dbg !110
  %68 = add nsw i32 %67, %66, !dbg !128
    #dbg_value(i64 2, !55, !DIExpression(), !104)
    #dbg_value(i64 0, !57, !DIExpression(), !105)
    #dbg_value(i64 0, !63, !DIExpression(), !106)
    #dbg_value(i32 0, !60, !DIExpression(), !107)
  %69 = load i32, ptr getelementptr inbounds nuw (i8, ptr @m, i64 24), align 4, !dbg !108, !tbaa !28
  %70 = mul nsw i32 %69, %5, !dbg !110
    #dbg_value(i32 %70, !60, !DIExpression(), !107)
    #dbg_value(i64 1, !63, !DIExpression(), !106)
  %71 = load i32, ptr getelementptr inbounds nuw (i8, ptr @m, i64 28), align 4, !dbg !108, !tbaa !28
  %72 = mul nsw i32 %71, %14, !dbg !110
  %73 = add nsw i32 %72, %70, !dbg !129
    #dbg_value(i32 %73, !60, !DIExpression(), !107)
    #dbg_value(i64 2, !63, !DIExpression(), !106)
  %74 = load i32, ptr getelementptr inbounds nuw (i8, ptr @m, i64 32), align 4, !dbg !108, !tbaa !28
  %75 = mul nsw i32 %74, %23, !dbg !110
  %76 = add nsw i32 %75, %73, !dbg !130
    #dbg_value(i64 1, !57, !DIExpression(), !105)
    #dbg_value(i64 0, !63, !DIExpression(), !106)
    #dbg_value(i32 0, !60, !DIExpression(), !107)
  %77 = mul nsw i32 %69, %8, !dbg !110
    #dbg_value(i32 %77, !60, !DIExpression(), !107)
    #dbg_value(i64 1, !63, !DIExpression(), !106)
  %78 = mul nsw i32 %71, %17, !dbg !110
  %79 = add nsw i32 %78, %77, !dbg !131
    #dbg_value(i32 %79, !60, !DIExpression(), !107)
    #dbg_value(i64 2, !63, !DIExpression(), !106)
  %80 = mul nsw i32 %74, %26, !dbg !110
  %81 = add nsw i32 %80, %79, !dbg !132
    #dbg_value(i64 2, !57, !DIExpression(), !105)
    #dbg_value(i64 0, !63, !DIExpression(), !106)
    #dbg_value(i32 0, !60, !DIExpression(), !107)
  %82 = mul nsw i32 %69, %11, !dbg !110
    #dbg_value(i32 %82, !60, !DIExpression(), !107)
    #dbg_value(i64 1, !63, !DIExpression(), !106)
  %83 = mul nsw i32 %71, %20, !dbg !110
  %84 = add nsw i32 %83, %82, !dbg !133
    #dbg_value(i32 %84, !60, !DIExpression(), !107)
    #dbg_value(i64 2, !63, !DIExpression(), !106)
  %85 = mul nsw i32 %74, %28, !dbg !110
  %86 = add nsw i32 %85, %84, !dbg !134
    #dbg_value(i32 %86, !60, !DIExpression(), !107)
    #dbg_value(i64 3, !63, !DIExpression(), !106)
    #dbg_value(i64 3, !57, !DIExpression(), !105)
    #dbg_value(i64 3, !55, !DIExpression(), !104)
  %87 = sext i32 %36 to i64, !dbg !135
  %88 = mul nsw i32 %86, %62, !dbg !136
  %89 = mul nsw i32 %81, %68, !dbg !137
  %90 = sub nsw i32 %88, %89, !dbg !138
  %91 = sext i32 %90 to i64, !dbg !139
  %92 = mul nsw i64 %91, %87, !dbg !140
  %93 = sext i32 %41 to i64, !dbg !141
  %94 = mul nsw i32 %57, %86, !dbg !142
  %95 = mul nsw i32 %76, %68, !dbg !143
  %96 = sub nsw i32 %94, %95, !dbg !144
  %97 = sext i32 %96 to i64, !dbg !145
  %98 = mul nsw i64 %97, %93, !dbg !146
  %99 = sext i32 %47 to i64, !dbg !147
  %100 = mul nsw i32 %57, %81, !dbg !148
  %101 = mul nsw i32 %76, %62, !dbg !149
  %102 = sub nsw i32 %100, %101, !dbg !150
  %103 = sext i32 %102 to i64, !dbg !151
  %104 = mul nsw i64 %103, %99, !dbg !152
  %105 = add i64 %104, %92, !dbg !153
  %106 = sub i64 %105, %98, !dbg !154
    #dbg_value(i64 %106, !65, !DIExpression(), !72)
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !155
  store i64 %106, ptr %107, align 8, !dbg !156, !tbaa !157
    #dbg_value(i64 1, !66, !DIExpression(), !158)
    #dbg_value(i64 0, !68, !DIExpression(), !159)
  %108 = and i32 %31, 15, !dbg !160
  store i32 %108, ptr getelementptr inbounds nuw (i8, ptr @m, i64 12), align 4, !dbg !162, !tbaa !28
    #dbg_value(i64 2, !66, !DIExpression(), !158)
  %109 = and i32 %34, 15, !dbg !163
  store i32 %109, ptr getelementptr inbounds nuw (i8, ptr @m, i64 24), align 4, !dbg !164, !tbaa !28
    #dbg_value(i64 1, !68, !DIExpression(), !159)
  %110 = and i32 %55, 15, !dbg !165
  store i32 %110, ptr getelementptr inbounds nuw (i8, ptr @m, i64 28), align 4, !dbg !166, !tbaa !28
    #dbg_value(i64 2, !68, !DIExpression(), !159)
    #dbg_value(i64 3, !66, !DIExpression(), !158)
  %111 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !167
  %112 = load i64, ptr %111, align 8, !dbg !167, !tbaa !168
  %113 = and i64 %112, 1, !dbg !169
  %114 = getelementptr inbounds nuw [3 x i32], ptr %2, i64 %113, !dbg !170
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !171
  %116 = load i64, ptr %115, align 8, !dbg !171, !tbaa !172
  %117 = and i64 %116, 1, !dbg !173
  %118 = getelementptr inbounds nuw i32, ptr %114, i64 %117, !dbg !170
  %119 = load i32, ptr %118, align 4, !dbg !174, !tbaa !28
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !175
  ret i32 %119, !dbg !176
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!22, !23, !24, !25, !26}
!llvm.ident = !{!27}
!llvm.errno.tbaa = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !18, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "matrix.c", directory: ".")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "s8", file: !6, line: 9, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !9)
!9 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!10 = !{!0, !11}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "m", scope: !2, file: !3, line: 4, type: !13, isLocal: false, isDefinition: true)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 288, elements: !16)
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !15)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17, !17}
!17 = !DISubrange(count: 3)
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
!32 = distinct !DISubprogram(name: "product", scope: !3, file: !3, line: 6, type: !33, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !46, keyInstructions: true)
!33 = !DISubroutineType(types: !34)
!34 = !{!15, !35}
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
!46 = !{!47, !48, !49, !50, !52, !55, !57, !60, !63, !65, !66, !68}
!47 = !DILocalVariable(name: "ctx", arg: 1, scope: !32, file: !3, line: 6, type: !35)
!48 = !DILocalVariable(name: "n", scope: !32, file: !3, line: 7, type: !13)
!49 = !DILocalVariable(name: "p", scope: !32, file: !3, line: 7, type: !13)
!50 = !DILocalVariable(name: "i", scope: !51, file: !3, line: 8, type: !15)
!51 = distinct !DILexicalBlock(scope: !32, file: !3, line: 8, column: 3)
!52 = !DILocalVariable(name: "j", scope: !53, file: !3, line: 9, type: !15)
!53 = distinct !DILexicalBlock(scope: !54, file: !3, line: 9, column: 5)
!54 = distinct !DILexicalBlock(scope: !51, file: !3, line: 8, column: 3)
!55 = !DILocalVariable(name: "i", scope: !56, file: !3, line: 11, type: !15)
!56 = distinct !DILexicalBlock(scope: !32, file: !3, line: 11, column: 3)
!57 = !DILocalVariable(name: "j", scope: !58, file: !3, line: 12, type: !15)
!58 = distinct !DILexicalBlock(scope: !59, file: !3, line: 12, column: 5)
!59 = distinct !DILexicalBlock(scope: !56, file: !3, line: 11, column: 3)
!60 = !DILocalVariable(name: "sum", scope: !61, file: !3, line: 13, type: !14)
!61 = distinct !DILexicalBlock(scope: !62, file: !3, line: 12, column: 33)
!62 = distinct !DILexicalBlock(scope: !58, file: !3, line: 12, column: 5)
!63 = !DILocalVariable(name: "k", scope: !64, file: !3, line: 14, type: !15)
!64 = distinct !DILexicalBlock(scope: !61, file: !3, line: 14, column: 7)
!65 = !DILocalVariable(name: "det", scope: !32, file: !3, line: 18, type: !8)
!66 = !DILocalVariable(name: "i", scope: !67, file: !3, line: 22, type: !15)
!67 = distinct !DILexicalBlock(scope: !32, file: !3, line: 22, column: 3)
!68 = !DILocalVariable(name: "j", scope: !69, file: !3, line: 23, type: !15)
!69 = distinct !DILexicalBlock(scope: !70, file: !3, line: 23, column: 5)
!70 = distinct !DILexicalBlock(scope: !67, file: !3, line: 22, column: 3)
!71 = distinct !DIAssignID()
!72 = !DILocation(line: 0, scope: !32)
!73 = !DILocation(line: 7, column: 3, scope: !32)
!74 = !DILocation(line: 0, scope: !51)
!75 = !{!76, !77, i64 0}
!76 = !{!"args", !77, i64 0, !77, i64 8, !77, i64 16, !77, i64 24, !30, i64 32}
!77 = !{!"long long", !30, i64 0}
!78 = !DILocation(line: 0, scope: !53)
!79 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 7, atomRank: 3)
!80 = distinct !DILexicalBlock(scope: !53, file: !3, line: 9, column: 5)
!81 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 7, atomRank: 2)
!82 = !DILocation(line: 10, column: 29, scope: !80, atomGroup: 59, atomRank: 4)
!83 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 59, atomRank: 3)
!84 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 59, atomRank: 2)
!85 = !DILocation(line: 10, column: 29, scope: !80, atomGroup: 63, atomRank: 4)
!86 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 63, atomRank: 3)
!87 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 63, atomRank: 2)
!88 = !DILocation(line: 10, column: 29, scope: !80, atomGroup: 68, atomRank: 4)
!89 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 68, atomRank: 3)
!90 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 68, atomRank: 2)
!91 = !DILocation(line: 10, column: 29, scope: !80, atomGroup: 69, atomRank: 4)
!92 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 69, atomRank: 3)
!93 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 69, atomRank: 2)
!94 = !DILocation(line: 10, column: 29, scope: !80, atomGroup: 70, atomRank: 4)
!95 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 70, atomRank: 3)
!96 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 70, atomRank: 2)
!97 = !DILocation(line: 10, column: 29, scope: !80, atomGroup: 75, atomRank: 4)
!98 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 75, atomRank: 3)
!99 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 75, atomRank: 2)
!100 = !DILocation(line: 10, column: 29, scope: !80, atomGroup: 76, atomRank: 4)
!101 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 76, atomRank: 3)
!102 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 76, atomRank: 2)
!103 = !DILocation(line: 10, column: 17, scope: !80, atomGroup: 77, atomRank: 2)
!104 = !DILocation(line: 0, scope: !56)
!105 = !DILocation(line: 0, scope: !58)
!106 = !DILocation(line: 0, scope: !64)
!107 = !DILocation(line: 0, scope: !61)
!108 = !DILocation(line: 15, column: 16, scope: !109)
!109 = distinct !DILexicalBlock(scope: !64, file: !3, line: 14, column: 7)
!110 = !DILocation(line: 15, column: 24, scope: !109)
!111 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 81, atomRank: 2)
!112 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 85, atomRank: 2)
!113 = !DILocation(line: 16, column: 15, scope: !61, atomGroup: 25, atomRank: 1)
!114 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 90, atomRank: 2)
!115 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 91, atomRank: 2)
!116 = !DILocation(line: 16, column: 7, scope: !61)
!117 = !DILocation(line: 16, column: 15, scope: !61, atomGroup: 92, atomRank: 1)
!118 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 97, atomRank: 2)
!119 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 98, atomRank: 2)
!120 = !DILocation(line: 16, column: 15, scope: !61, atomGroup: 99, atomRank: 1)
!121 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 105, atomRank: 2)
!122 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 106, atomRank: 2)
!123 = !DILocation(line: 16, column: 15, scope: !61, atomGroup: 107, atomRank: 1)
!124 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 109, atomRank: 2)
!125 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 110, atomRank: 2)
!126 = !DILocation(line: 16, column: 15, scope: !61, atomGroup: 111, atomRank: 1)
!127 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 113, atomRank: 2)
!128 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 114, atomRank: 2)
!129 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 121, atomRank: 2)
!130 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 122, atomRank: 2)
!131 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 125, atomRank: 2)
!132 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 126, atomRank: 2)
!133 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 129, atomRank: 2)
!134 = !DILocation(line: 15, column: 13, scope: !109, atomGroup: 130, atomRank: 2)
!135 = !DILocation(line: 18, column: 13, scope: !32)
!136 = !DILocation(line: 18, column: 37, scope: !32)
!137 = !DILocation(line: 18, column: 57, scope: !32)
!138 = !DILocation(line: 18, column: 47, scope: !32)
!139 = !DILocation(line: 18, column: 28, scope: !32)
!140 = !DILocation(line: 18, column: 26, scope: !32)
!141 = !DILocation(line: 19, column: 13, scope: !32)
!142 = !DILocation(line: 19, column: 37, scope: !32)
!143 = !DILocation(line: 19, column: 57, scope: !32)
!144 = !DILocation(line: 19, column: 47, scope: !32)
!145 = !DILocation(line: 19, column: 28, scope: !32)
!146 = !DILocation(line: 19, column: 26, scope: !32)
!147 = !DILocation(line: 20, column: 13, scope: !32)
!148 = !DILocation(line: 20, column: 37, scope: !32)
!149 = !DILocation(line: 20, column: 57, scope: !32)
!150 = !DILocation(line: 20, column: 47, scope: !32)
!151 = !DILocation(line: 20, column: 28, scope: !32)
!152 = !DILocation(line: 20, column: 26, scope: !32)
!153 = !DILocation(line: 18, column: 68, scope: !32)
!154 = !DILocation(line: 19, column: 68, scope: !32, atomGroup: 30, atomRank: 2)
!155 = !DILocation(line: 21, column: 8, scope: !32)
!156 = !DILocation(line: 21, column: 15, scope: !32, atomGroup: 31, atomRank: 1)
!157 = !{!77, !77, i64 0}
!158 = !DILocation(line: 0, scope: !67)
!159 = !DILocation(line: 0, scope: !69)
!160 = !DILocation(line: 24, column: 25, scope: !161, atomGroup: 138, atomRank: 2)
!161 = distinct !DILexicalBlock(scope: !69, file: !3, line: 23, column: 5)
!162 = !DILocation(line: 24, column: 15, scope: !161, atomGroup: 138, atomRank: 1)
!163 = !DILocation(line: 24, column: 25, scope: !161, atomGroup: 149, atomRank: 2)
!164 = !DILocation(line: 24, column: 15, scope: !161, atomGroup: 149, atomRank: 1)
!165 = !DILocation(line: 24, column: 25, scope: !161, atomGroup: 157, atomRank: 2)
!166 = !DILocation(line: 24, column: 15, scope: !161, atomGroup: 157, atomRank: 1)
!167 = !DILocation(line: 25, column: 17, scope: !32)
!168 = !{!76, !77, i64 8}
!169 = !DILocation(line: 25, column: 19, scope: !32)
!170 = !DILocation(line: 25, column: 10, scope: !32)
!171 = !DILocation(line: 25, column: 29, scope: !32)
!172 = !{!76, !77, i64 16}
!173 = !DILocation(line: 25, column: 31, scope: !32)
!174 = !DILocation(line: 25, column: 10, scope: !32, atomGroup: 44, atomRank: 2)
!175 = !DILocation(line: 26, column: 1, scope: !32)
!176 = !DILocation(line: 25, column: 3, scope: !32, atomGroup: 44, atomRank: 1)
