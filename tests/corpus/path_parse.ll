; ModuleID = 'path_parse.c'
source_filename = "path_parse.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.component = type { [16 x i8] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@path = dso_local local_unnamed_addr global [32 x i8] c"/usr/lib/x/libc.so.6\00\00\00\00\00\00\00\00\00\00\00\00", align 1, !dbg !5
@parts = dso_local local_unnamed_addr global [4 x %struct.component] zeroinitializer, align 1, !dbg !11
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @parse], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 -128, 128) i32 @parse(ptr noundef captures(none) initializes((32, 48)) %0) #0 section "syscall" !dbg !34 {
    #dbg_value(ptr %0, !50, !DIExpression(), !61)
    #dbg_value(i32 0, !51, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
    #dbg_value(i32 0, !55, !DIExpression(), !61)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !62
  %3 = load i64, ptr %2, align 8, !dbg !62, !tbaa !63
  %4 = and i64 %3, 1, !dbg !66
  %5 = icmp eq i64 %4, 0, !dbg !67
  %6 = trunc i64 %3 to i8, !dbg !68
  %7 = and i8 %6, 14, !dbg !68
  %8 = or disjoint i8 %7, 97, !dbg !68
  %9 = select i1 %5, i8 %8, i8 47, !dbg !68
  %10 = load i64, ptr %0, align 8, !dbg !69, !tbaa !70
  %11 = and i64 %10, 31, !dbg !71
  %12 = getelementptr inbounds nuw i8, ptr @path, i64 %11, !dbg !72
  store i8 %9, ptr %12, align 1, !dbg !73, !tbaa !74
  store i8 0, ptr getelementptr inbounds nuw (i8, ptr @path, i64 31), align 1, !dbg !75, !tbaa !74
    #dbg_value(i32 0, !56, !DIExpression(), !76)
    #dbg_value(i32 0, !51, !DIExpression(), !61)
    #dbg_value(i32 0, !55, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
    #dbg_value(i32 0, !51, !DIExpression(), !61)
    #dbg_value(i64 0, !56, !DIExpression(), !76)
    #dbg_value(i32 0, !55, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
  %13 = load i8, ptr @path, align 1, !dbg !77, !tbaa !74
    #dbg_value(i8 %13, !58, !DIExpression(), !78)
  switch i8 %13, label %14 [
    i8 0, label %140
    i8 47, label %15
  ], !dbg !79

14:                                               ; preds = %1
  store i8 %13, ptr @parts, align 1, !dbg !81, !tbaa !74
    #dbg_value(i32 1, !54, !DIExpression(), !61)
  br label %15, !dbg !82

15:                                               ; preds = %1, %14
  %16 = phi i32 [ 1, %14 ], [ 0, %1 ]
  %17 = phi i32 [ 0, %14 ], [ 1, %1 ]
    #dbg_value(i32 0, !51, !DIExpression(), !61)
    #dbg_value(i32 %17, !55, !DIExpression(), !61)
    #dbg_value(i32 %16, !54, !DIExpression(), !61)
    #dbg_value(i64 1, !56, !DIExpression(), !76)
  %18 = load i8, ptr getelementptr inbounds nuw (i8, ptr @path, i64 1), align 1, !dbg !83, !tbaa !74
    #dbg_value(i8 %18, !58, !DIExpression(), !78)
  switch i8 %18, label %21 [
    i8 0, label %140
    i8 47, label %19
  ], !dbg !84

19:                                               ; preds = %15
  %20 = add nuw nsw i32 %17, 1, !dbg !85
    #dbg_value(i32 %20, !55, !DIExpression(), !61)
    #dbg_value(i32 %16, !51, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
  br label %25, !dbg !88

21:                                               ; preds = %15
  %22 = zext nneg i32 %16 to i64, !dbg !89
  %23 = getelementptr inbounds nuw i8, ptr @parts, i64 %22, !dbg !89
  store i8 %18, ptr %23, align 1, !dbg !90, !tbaa !74
  %24 = add nuw nsw i32 %16, 1, !dbg !91
    #dbg_value(i32 %24, !54, !DIExpression(), !61)
  br label %25, !dbg !82

25:                                               ; preds = %21, %19
  %26 = phi i32 [ %24, %21 ], [ 0, %19 ]
  %27 = phi i32 [ %17, %21 ], [ %20, %19 ]
  %28 = phi i32 [ 0, %21 ], [ %16, %19 ]
    #dbg_value(i32 %28, !51, !DIExpression(), !61)
    #dbg_value(i32 %27, !55, !DIExpression(), !61)
    #dbg_value(i32 %26, !54, !DIExpression(), !61)
    #dbg_value(i64 2, !56, !DIExpression(), !76)
  %29 = load i8, ptr getelementptr inbounds nuw (i8, ptr @path, i64 2), align 1, !dbg !92, !tbaa !74
    #dbg_value(i8 %29, !58, !DIExpression(), !78)
  switch i8 %29, label %35 [
    i8 0, label %140
    i8 47, label %30
  ], !dbg !93

30:                                               ; preds = %25
  %31 = add nuw nsw i32 %27, 1, !dbg !94
    #dbg_value(i32 %31, !55, !DIExpression(), !61)
  %32 = icmp ne i32 %26, 0, !dbg !95
  %33 = zext i1 %32 to i32, !dbg !97
  %34 = add nuw nsw i32 %28, %33, !dbg !97
    #dbg_value(i32 %34, !51, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
  br label %41, !dbg !98

35:                                               ; preds = %25
  %36 = zext nneg i32 %28 to i64, !dbg !89
  %37 = getelementptr inbounds nuw %struct.component, ptr @parts, i64 %36, !dbg !89
  %38 = zext nneg i32 %26 to i64, !dbg !89
  %39 = getelementptr inbounds nuw i8, ptr %37, i64 %38, !dbg !89
  store i8 %29, ptr %39, align 1, !dbg !99, !tbaa !74
  %40 = add nuw nsw i32 %26, 1, !dbg !100
    #dbg_value(i32 %40, !54, !DIExpression(), !61)
  br label %41, !dbg !82

41:                                               ; preds = %35, %30
  %42 = phi i32 [ %40, %35 ], [ 0, %30 ]
  %43 = phi i32 [ %27, %35 ], [ %31, %30 ]
  %44 = phi i32 [ %28, %35 ], [ %34, %30 ]
    #dbg_value(i32 %44, !51, !DIExpression(), !61)
    #dbg_value(i32 %43, !55, !DIExpression(), !61)
    #dbg_value(i32 %42, !54, !DIExpression(), !61)
    #dbg_value(i64 3, !56, !DIExpression(), !76)
  %45 = load i8, ptr getelementptr inbounds nuw (i8, ptr @path, i64 3), align 1, !dbg !101, !tbaa !74
    #dbg_value(i8 %45, !58, !DIExpression(), !78)
  switch i8 %45, label %51 [
    i8 0, label %140
    i8 47, label %46
  ], !dbg !102

46:                                               ; preds = %41
  %47 = add nuw nsw i32 %43, 1, !dbg !103
    #dbg_value(i32 %47, !55, !DIExpression(), !61)
  %48 = icmp ne i32 %42, 0, !dbg !104
  %49 = zext i1 %48 to i32, !dbg !105
  %50 = add nuw nsw i32 %44, %49, !dbg !105
    #dbg_value(i32 %50, !51, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
  br label %57, !dbg !106

51:                                               ; preds = %41
  %52 = zext nneg i32 %44 to i64, !dbg !89
  %53 = getelementptr inbounds nuw %struct.component, ptr @parts, i64 %52, !dbg !89
  %54 = zext nneg i32 %42 to i64, !dbg !89
  %55 = getelementptr inbounds nuw i8, ptr %53, i64 %54, !dbg !89
  store i8 %45, ptr %55, align 1, !dbg !107, !tbaa !74
  %56 = add nuw nsw i32 %42, 1, !dbg !108
    #dbg_value(i32 %56, !54, !DIExpression(), !61)
  br label %57, !dbg !82

57:                                               ; preds = %51, %46
  %58 = phi i32 [ %56, %51 ], [ 0, %46 ]
  %59 = phi i32 [ %43, %51 ], [ %47, %46 ]
  %60 = phi i32 [ %44, %51 ], [ %50, %46 ]
    #dbg_value(i32 %60, !51, !DIExpression(), !61)
    #dbg_value(i32 %59, !55, !DIExpression(), !61)
    #dbg_value(i32 %58, !54, !DIExpression(), !61)
    #dbg_value(i64 4, !56, !DIExpression(), !76)
  %61 = load i8, ptr getelementptr inbounds nuw (i8, ptr @path, i64 4), align 1, !dbg !109, !tbaa !74
    #dbg_value(i8 %61, !58, !DIExpression(), !78)
  switch i8 %61, label %67 [
    i8 0, label %140
    i8 47, label %62
  ], !dbg !110

62:                                               ; preds = %57
  %63 = add nuw nsw i32 %59, 1, !dbg !111
    #dbg_value(i32 %63, !55, !DIExpression(), !61)
  %64 = icmp ne i32 %58, 0, !dbg !112
  %65 = zext i1 %64 to i32, !dbg !113
  %66 = add nuw nsw i32 %60, %65, !dbg !113
    #dbg_value(i32 %66, !51, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
  br label %73, !dbg !114

67:                                               ; preds = %57
  %68 = zext nneg i32 %60 to i64, !dbg !89
  %69 = getelementptr inbounds nuw %struct.component, ptr @parts, i64 %68, !dbg !89
  %70 = zext nneg i32 %58 to i64, !dbg !89
  %71 = getelementptr inbounds nuw i8, ptr %69, i64 %70, !dbg !89
  store i8 %61, ptr %71, align 1, !dbg !115, !tbaa !74
  %72 = add nuw nsw i32 %58, 1, !dbg !116
    #dbg_value(i32 %72, !54, !DIExpression(), !61)
  br label %73, !dbg !82

73:                                               ; preds = %67, %62
  %74 = phi i32 [ %72, %67 ], [ 0, %62 ]
  %75 = phi i32 [ %59, %67 ], [ %63, %62 ]
  %76 = phi i32 [ %60, %67 ], [ %66, %62 ]
    #dbg_value(i32 %76, !51, !DIExpression(), !61)
    #dbg_value(i32 %75, !55, !DIExpression(), !61)
    #dbg_value(i32 %74, !54, !DIExpression(), !61)
    #dbg_value(i64 5, !56, !DIExpression(), !76)
  %77 = load i8, ptr getelementptr inbounds nuw (i8, ptr @path, i64 5), align 1, !dbg !117, !tbaa !74
    #dbg_value(i8 %77, !58, !DIExpression(), !78)
  switch i8 %77, label %83 [
    i8 0, label %140
    i8 47, label %78
  ], !dbg !118

78:                                               ; preds = %73
  %79 = add nuw nsw i32 %75, 1, !dbg !119
    #dbg_value(i32 %79, !55, !DIExpression(), !61)
  %80 = icmp ne i32 %74, 0, !dbg !120
  %81 = zext i1 %80 to i32, !dbg !121
  %82 = add nuw nsw i32 %76, %81, !dbg !121
    #dbg_value(i32 %82, !51, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
  br label %90, !dbg !122

83:                                               ; preds = %73
  %84 = and i32 %76, 3, !dbg !123
  %85 = zext nneg i32 %84 to i64, !dbg !89
  %86 = getelementptr inbounds nuw %struct.component, ptr @parts, i64 %85, !dbg !89
  %87 = zext nneg i32 %74 to i64, !dbg !89
  %88 = getelementptr inbounds nuw i8, ptr %86, i64 %87, !dbg !89
  store i8 %77, ptr %88, align 1, !dbg !124, !tbaa !74
  %89 = add nuw nsw i32 %74, 1, !dbg !125
    #dbg_value(i32 %89, !54, !DIExpression(), !61)
  br label %90, !dbg !82

90:                                               ; preds = %83, %78
  %91 = phi i32 [ %89, %83 ], [ 0, %78 ]
  %92 = phi i32 [ %75, %83 ], [ %79, %78 ]
  %93 = phi i32 [ %76, %83 ], [ %82, %78 ]
    #dbg_value(i32 %93, !51, !DIExpression(), !61)
    #dbg_value(i32 %92, !55, !DIExpression(), !61)
    #dbg_value(i32 %91, !54, !DIExpression(), !61)
    #dbg_value(i64 6, !56, !DIExpression(), !76)
  %94 = load i8, ptr getelementptr inbounds nuw (i8, ptr @path, i64 6), align 1, !dbg !126, !tbaa !74
    #dbg_value(i8 %94, !58, !DIExpression(), !78)
  switch i8 %94, label %100 [
    i8 0, label %140
    i8 47, label %95
  ], !dbg !127

95:                                               ; preds = %90
  %96 = add nuw nsw i32 %92, 1, !dbg !128
    #dbg_value(i32 %96, !55, !DIExpression(), !61)
  %97 = icmp ne i32 %91, 0, !dbg !129
  %98 = zext i1 %97 to i32, !dbg !130
  %99 = add nuw nsw i32 %93, %98, !dbg !130
    #dbg_value(i32 %99, !51, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
  br label %107, !dbg !131

100:                                              ; preds = %90
  %101 = and i32 %93, 3, !dbg !123
  %102 = zext nneg i32 %101 to i64, !dbg !89
  %103 = getelementptr inbounds nuw %struct.component, ptr @parts, i64 %102, !dbg !89
  %104 = zext nneg i32 %91 to i64, !dbg !89
  %105 = getelementptr inbounds nuw i8, ptr %103, i64 %104, !dbg !89
  store i8 %94, ptr %105, align 1, !dbg !132, !tbaa !74
  %106 = add nuw nsw i32 %91, 1, !dbg !133
    #dbg_value(i32 %106, !54, !DIExpression(), !61)
  br label %107, !dbg !82

107:                                              ; preds = %100, %95
  %108 = phi i32 [ %106, %100 ], [ 0, %95 ]
  %109 = phi i32 [ %92, %100 ], [ %96, %95 ]
  %110 = phi i32 [ %93, %100 ], [ %99, %95 ]
    #dbg_value(i32 %110, !51, !DIExpression(), !61)
    #dbg_value(i32 %109, !55, !DIExpression(), !61)
    #dbg_value(i32 %108, !54, !DIExpression(), !61)
    #dbg_value(i64 7, !56, !DIExpression(), !76)
  %111 = load i8, ptr getelementptr inbounds nuw (i8, ptr @path, i64 7), align 1, !dbg !134, !tbaa !74
    #dbg_value(i8 %111, !58, !DIExpression(), !78)
  switch i8 %111, label %117 [
    i8 0, label %140
    i8 47, label %112
  ], !dbg !135

112:                                              ; preds = %107
  %113 = add nuw nsw i32 %109, 1, !dbg !136
    #dbg_value(i32 %113, !55, !DIExpression(), !61)
  %114 = icmp ne i32 %108, 0, !dbg !137
  %115 = zext i1 %114 to i32, !dbg !138
  %116 = add nuw nsw i32 %110, %115, !dbg !138
    #dbg_value(i32 %116, !51, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
  br label %124, !dbg !139

117:                                              ; preds = %107
  %118 = and i32 %110, 3, !dbg !123
  %119 = zext nneg i32 %118 to i64, !dbg !89
  %120 = getelementptr inbounds nuw %struct.component, ptr @parts, i64 %119, !dbg !89
  %121 = zext nneg i32 %108 to i64, !dbg !89
  %122 = getelementptr inbounds nuw i8, ptr %120, i64 %121, !dbg !89
  store i8 %111, ptr %122, align 1, !dbg !140, !tbaa !74
  %123 = add nuw nsw i32 %108, 1, !dbg !141
    #dbg_value(i32 %123, !54, !DIExpression(), !61)
  br label %124, !dbg !82

124:                                              ; preds = %117, %112
  %125 = phi i32 [ %123, %117 ], [ 0, %112 ]
  %126 = phi i32 [ %109, %117 ], [ %113, %112 ]
  %127 = phi i32 [ %110, %117 ], [ %116, %112 ]
    #dbg_value(i32 %127, !51, !DIExpression(), !61)
    #dbg_value(i32 %126, !55, !DIExpression(), !61)
    #dbg_value(i32 %125, !54, !DIExpression(), !61)
    #dbg_value(i64 8, !56, !DIExpression(), !76)
  %128 = load i8, ptr getelementptr inbounds nuw (i8, ptr @path, i64 8), align 1, !dbg !142, !tbaa !74
    #dbg_value(i8 %128, !58, !DIExpression(), !78)
  switch i8 %128, label %134 [
    i8 0, label %140
    i8 47, label %129
  ], !dbg !143

129:                                              ; preds = %124
  %130 = add nuw nsw i32 %126, 1, !dbg !144
    #dbg_value(i32 %130, !55, !DIExpression(), !61)
  %131 = icmp ne i32 %125, 0, !dbg !145
  %132 = zext i1 %131 to i32, !dbg !146
  %133 = add nuw nsw i32 %127, %132, !dbg !146
    #dbg_value(i32 %133, !51, !DIExpression(), !61)
    #dbg_value(i32 0, !54, !DIExpression(), !61)
  br label %140, !dbg !147

134:                                              ; preds = %124
  %135 = and i32 %127, 3, !dbg !123
  %136 = zext nneg i32 %135 to i64, !dbg !89
  %137 = getelementptr inbounds nuw %struct.component, ptr @parts, i64 %136, !dbg !89
  %138 = zext nneg i32 %125 to i64, !dbg !89
  %139 = getelementptr inbounds nuw i8, ptr %137, i64 %138, !dbg !89
  store i8 %128, ptr %139, align 1, !dbg !148, !tbaa !74
    #dbg_value(i32 %125, !54, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !61)
  br label %140, !dbg !82

140:                                              ; preds = %129, %134, %124, %107, %90, %73, %57, %41, %25, %15, %1
  %141 = phi i32 [ 0, %1 ], [ %92, %90 ], [ %17, %15 ], [ %126, %124 ], [ %27, %25 ], [ %75, %73 ], [ %43, %41 ], [ %109, %107 ], [ %59, %57 ], [ %126, %134 ], [ %130, %129 ], !dbg !61
  %142 = phi i32 [ 0, %1 ], [ %93, %90 ], [ 0, %15 ], [ %127, %124 ], [ %28, %25 ], [ %76, %73 ], [ %44, %41 ], [ %110, %107 ], [ %60, %57 ], [ %127, %134 ], [ %133, %129 ], !dbg !61
    #dbg_value(i32 %142, !51, !DIExpression(), !61)
    #dbg_value(i32 %141, !55, !DIExpression(), !61)
  %143 = zext nneg i32 %142 to i64, !dbg !149
  %144 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !150
  store i64 %143, ptr %144, align 8, !dbg !151, !tbaa !152
  %145 = zext nneg i32 %141 to i64, !dbg !153
  %146 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !154
  store i64 %145, ptr %146, align 8, !dbg !155, !tbaa !152
  %147 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !156
  %148 = load i64, ptr %147, align 8, !dbg !156, !tbaa !157
  %149 = and i64 %148, 3, !dbg !158
  %150 = getelementptr inbounds nuw %struct.component, ptr @parts, i64 %149, !dbg !159
  %151 = load i8, ptr %150, align 1, !dbg !160, !tbaa !74
  %152 = sext i8 %151 to i32, !dbg !161
  ret i32 %152, !dbg !162
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!24, !25, !26, !27, !28}
!llvm.ident = !{!29}
!llvm.errno.tbaa = !{!30}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !22, line: 395, type: !23, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "path_parse.c", directory: ".")
!4 = !{!0, !5, !11}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "path", scope: !2, file: !3, line: 8, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 256, elements: !9)
!8 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!9 = !{!10}
!10 = !DISubrange(count: 32)
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "parts", scope: !2, file: !3, line: 7, type: !13, isLocal: false, isDefinition: true)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 512, elements: !20)
!14 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "component", file: !3, line: 4, size: 128, elements: !15)
!15 = !{!16}
!16 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !14, file: !3, line: 5, baseType: !17, size: 128)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 128, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 16)
!20 = !{!21}
!21 = !DISubrange(count: 4)
!22 = !DIFile(filename: "./bpf.h", directory: ".")
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 32, elements: !20)
!24 = !{i32 7, !"Dwarf Version", i32 5}
!25 = !{i32 2, !"Debug Info Version", i32 3}
!26 = !{i32 1, !"wchar_size", i32 4}
!27 = !{i32 7, !"frame-pointer", i32 2}
!28 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!29 = !{!"clang version 22.1.8"}
!30 = !{!31, !31, i64 0}
!31 = !{!"int", !32, i64 0}
!32 = !{!"omnipotent char", !33, i64 0}
!33 = !{!"Simple C/C++ TBAA"}
!34 = distinct !DISubprogram(name: "parse", scope: !3, file: !3, line: 10, type: !35, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !49, keyInstructions: true)
!35 = !DISubroutineType(types: !36)
!36 = !{!37, !38}
!37 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !22, line: 390, size: 512, elements: !40)
!40 = !{!41, !44, !45, !46, !47}
!41 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !39, file: !22, line: 391, baseType: !42, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !22, line: 8, baseType: !43)
!43 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !39, file: !22, line: 391, baseType: !42, size: 64, offset: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !39, file: !22, line: 391, baseType: !42, size: 64, offset: 128)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !39, file: !22, line: 391, baseType: !42, size: 64, offset: 192)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !39, file: !22, line: 392, baseType: !48, size: 256, offset: 256)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !42, size: 256, elements: !20)
!49 = !{!50, !51, !54, !55, !56, !58}
!50 = !DILocalVariable(name: "ctx", arg: 1, scope: !34, file: !3, line: 10, type: !38)
!51 = !DILocalVariable(name: "part", scope: !34, file: !3, line: 11, type: !52)
!52 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !22, line: 7, baseType: !53)
!53 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!54 = !DILocalVariable(name: "at", scope: !34, file: !3, line: 11, type: !52)
!55 = !DILocalVariable(name: "slashes", scope: !34, file: !3, line: 11, type: !52)
!56 = !DILocalVariable(name: "i", scope: !57, file: !3, line: 14, type: !52)
!57 = distinct !DILexicalBlock(scope: !34, file: !3, line: 14, column: 3)
!58 = !DILocalVariable(name: "c", scope: !59, file: !3, line: 15, type: !8)
!59 = distinct !DILexicalBlock(scope: !60, file: !3, line: 14, column: 31)
!60 = distinct !DILexicalBlock(scope: !57, file: !3, line: 14, column: 3)
!61 = !DILocation(line: 0, scope: !34)
!62 = !DILocation(line: 12, column: 28, scope: !34)
!63 = !{!64, !65, i64 8}
!64 = !{!"args", !65, i64 0, !65, i64 8, !65, i64 16, !65, i64 24, !32, i64 32}
!65 = !{!"long long", !32, i64 0}
!66 = !DILocation(line: 12, column: 30, scope: !34)
!67 = !DILocation(line: 12, column: 30, scope: !34, atomGroup: 5, atomRank: 2)
!68 = !DILocation(line: 12, column: 23, scope: !34, atomGroup: 5, atomRank: 1)
!69 = !DILocation(line: 12, column: 13, scope: !34)
!70 = !{!64, !65, i64 0}
!71 = !DILocation(line: 12, column: 15, scope: !34)
!72 = !DILocation(line: 12, column: 3, scope: !34)
!73 = !DILocation(line: 12, column: 21, scope: !34, atomGroup: 4, atomRank: 1)
!74 = !{!32, !32, i64 0}
!75 = !DILocation(line: 13, column: 12, scope: !34, atomGroup: 6, atomRank: 1)
!76 = !DILocation(line: 0, scope: !57)
!77 = !DILocation(line: 15, column: 14, scope: !59, atomGroup: 10, atomRank: 2)
!78 = !DILocation(line: 0, scope: !59)
!79 = !DILocation(line: 16, column: 9, scope: !80, atomGroup: 11, atomRank: 1)
!80 = distinct !DILexicalBlock(scope: !59, file: !3, line: 16, column: 9)
!81 = !DILocation(line: 25, column: 35, scope: !59, atomGroup: 19, atomRank: 1)
!82 = !DILocation(line: 27, column: 3, scope: !60)
!83 = !DILocation(line: 15, column: 14, scope: !59, atomGroup: 29, atomRank: 2)
!84 = !DILocation(line: 16, column: 9, scope: !80, atomGroup: 30, atomRank: 1)
!85 = !DILocation(line: 19, column: 14, scope: !86, atomGroup: 31, atomRank: 2)
!86 = distinct !DILexicalBlock(scope: !87, file: !3, line: 18, column: 19)
!87 = distinct !DILexicalBlock(scope: !59, file: !3, line: 18, column: 9)
!88 = !DILocation(line: 23, column: 7, scope: !86, atomGroup: 33, atomRank: 1)
!89 = !DILocation(line: 25, column: 5, scope: !59)
!90 = !DILocation(line: 25, column: 35, scope: !59, atomGroup: 34, atomRank: 1)
!91 = !DILocation(line: 26, column: 7, scope: !59, atomGroup: 35, atomRank: 2)
!92 = !DILocation(line: 15, column: 14, scope: !59, atomGroup: 39, atomRank: 2)
!93 = !DILocation(line: 16, column: 9, scope: !80, atomGroup: 40, atomRank: 1)
!94 = !DILocation(line: 19, column: 14, scope: !86, atomGroup: 41, atomRank: 2)
!95 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 42, atomRank: 2)
!96 = distinct !DILexicalBlock(scope: !86, file: !3, line: 20, column: 11)
!97 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 42, atomRank: 1)
!98 = !DILocation(line: 23, column: 7, scope: !86, atomGroup: 43, atomRank: 1)
!99 = !DILocation(line: 25, column: 35, scope: !59, atomGroup: 44, atomRank: 1)
!100 = !DILocation(line: 26, column: 7, scope: !59, atomGroup: 45, atomRank: 2)
!101 = !DILocation(line: 15, column: 14, scope: !59, atomGroup: 49, atomRank: 2)
!102 = !DILocation(line: 16, column: 9, scope: !80, atomGroup: 50, atomRank: 1)
!103 = !DILocation(line: 19, column: 14, scope: !86, atomGroup: 51, atomRank: 2)
!104 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 52, atomRank: 2)
!105 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 52, atomRank: 1)
!106 = !DILocation(line: 23, column: 7, scope: !86, atomGroup: 53, atomRank: 1)
!107 = !DILocation(line: 25, column: 35, scope: !59, atomGroup: 54, atomRank: 1)
!108 = !DILocation(line: 26, column: 7, scope: !59, atomGroup: 55, atomRank: 2)
!109 = !DILocation(line: 15, column: 14, scope: !59, atomGroup: 59, atomRank: 2)
!110 = !DILocation(line: 16, column: 9, scope: !80, atomGroup: 60, atomRank: 1)
!111 = !DILocation(line: 19, column: 14, scope: !86, atomGroup: 61, atomRank: 2)
!112 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 62, atomRank: 2)
!113 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 62, atomRank: 1)
!114 = !DILocation(line: 23, column: 7, scope: !86, atomGroup: 63, atomRank: 1)
!115 = !DILocation(line: 25, column: 35, scope: !59, atomGroup: 64, atomRank: 1)
!116 = !DILocation(line: 26, column: 7, scope: !59, atomGroup: 65, atomRank: 2)
!117 = !DILocation(line: 15, column: 14, scope: !59, atomGroup: 69, atomRank: 2)
!118 = !DILocation(line: 16, column: 9, scope: !80, atomGroup: 70, atomRank: 1)
!119 = !DILocation(line: 19, column: 14, scope: !86, atomGroup: 71, atomRank: 2)
!120 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 72, atomRank: 2)
!121 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 72, atomRank: 1)
!122 = !DILocation(line: 23, column: 7, scope: !86, atomGroup: 73, atomRank: 1)
!123 = !DILocation(line: 25, column: 16, scope: !59)
!124 = !DILocation(line: 25, column: 35, scope: !59, atomGroup: 74, atomRank: 1)
!125 = !DILocation(line: 26, column: 7, scope: !59, atomGroup: 75, atomRank: 2)
!126 = !DILocation(line: 15, column: 14, scope: !59, atomGroup: 79, atomRank: 2)
!127 = !DILocation(line: 16, column: 9, scope: !80, atomGroup: 80, atomRank: 1)
!128 = !DILocation(line: 19, column: 14, scope: !86, atomGroup: 81, atomRank: 2)
!129 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 82, atomRank: 2)
!130 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 82, atomRank: 1)
!131 = !DILocation(line: 23, column: 7, scope: !86, atomGroup: 83, atomRank: 1)
!132 = !DILocation(line: 25, column: 35, scope: !59, atomGroup: 84, atomRank: 1)
!133 = !DILocation(line: 26, column: 7, scope: !59, atomGroup: 85, atomRank: 2)
!134 = !DILocation(line: 15, column: 14, scope: !59, atomGroup: 89, atomRank: 2)
!135 = !DILocation(line: 16, column: 9, scope: !80, atomGroup: 90, atomRank: 1)
!136 = !DILocation(line: 19, column: 14, scope: !86, atomGroup: 91, atomRank: 2)
!137 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 92, atomRank: 2)
!138 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 92, atomRank: 1)
!139 = !DILocation(line: 23, column: 7, scope: !86, atomGroup: 93, atomRank: 1)
!140 = !DILocation(line: 25, column: 35, scope: !59, atomGroup: 94, atomRank: 1)
!141 = !DILocation(line: 26, column: 7, scope: !59, atomGroup: 95, atomRank: 2)
!142 = !DILocation(line: 15, column: 14, scope: !59, atomGroup: 99, atomRank: 2)
!143 = !DILocation(line: 16, column: 9, scope: !80, atomGroup: 100, atomRank: 1)
!144 = !DILocation(line: 19, column: 14, scope: !86, atomGroup: 101, atomRank: 2)
!145 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 102, atomRank: 2)
!146 = !DILocation(line: 20, column: 11, scope: !96, atomGroup: 102, atomRank: 1)
!147 = !DILocation(line: 23, column: 7, scope: !86, atomGroup: 103, atomRank: 1)
!148 = !DILocation(line: 25, column: 35, scope: !59, atomGroup: 104, atomRank: 1)
!149 = !DILocation(line: 28, column: 17, scope: !34, atomGroup: 23, atomRank: 2)
!150 = !DILocation(line: 28, column: 8, scope: !34)
!151 = !DILocation(line: 28, column: 15, scope: !34, atomGroup: 23, atomRank: 1)
!152 = !{!65, !65, i64 0}
!153 = !DILocation(line: 29, column: 17, scope: !34, atomGroup: 24, atomRank: 2)
!154 = !DILocation(line: 29, column: 3, scope: !34)
!155 = !DILocation(line: 29, column: 15, scope: !34, atomGroup: 24, atomRank: 1)
!156 = !DILocation(line: 30, column: 21, scope: !34)
!157 = !{!64, !65, i64 16}
!158 = !DILocation(line: 30, column: 23, scope: !34)
!159 = !DILocation(line: 30, column: 10, scope: !34)
!160 = !DILocation(line: 30, column: 10, scope: !34, atomGroup: 26, atomRank: 3)
!161 = !DILocation(line: 30, column: 10, scope: !34, atomGroup: 26, atomRank: 2)
!162 = !DILocation(line: 30, column: 3, scope: !34, atomGroup: 26, atomRank: 1)
