; ModuleID = 'top_k.c'
source_filename = "top_k.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.entry = type { i64, i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@best = dso_local local_unnamed_addr global [8 x %struct.entry] zeroinitializer, align 8, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @insert], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 2) i32 @insert(ptr noundef captures(none) %0) #0 section "syscall" !dbg !34 {
    #dbg_value(ptr %0, !48, !DIExpression(), !59)
  %2 = load i64, ptr %0, align 8, !dbg !60, !tbaa !61
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !64
  %4 = load i64, ptr %3, align 8, !dbg !65, !tbaa !66
  %5 = trunc i64 %4 to i32, !dbg !67
    #dbg_value(i32 %5, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 1, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i32 0, !50, !DIExpression(), !68)
    #dbg_value(i64 0, !50, !DIExpression(), !68)
  %6 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 8), align 8, !dbg !69, !tbaa !73
  %7 = icmp ne i32 %6, %5, !dbg !75
  %8 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 12), align 4
  %9 = icmp eq i32 %8, 0
  %10 = select i1 %7, i1 true, i1 %9, !dbg !76
  br i1 %10, label %19, label %11, !dbg !76

11:                                               ; preds = %55, %49, %43, %37, %31, %25, %19, %1
  %12 = phi ptr [ @best, %1 ], [ getelementptr inbounds nuw (i8, ptr @best, i64 16), %19 ], [ getelementptr inbounds nuw (i8, ptr @best, i64 32), %25 ], [ getelementptr inbounds nuw (i8, ptr @best, i64 48), %31 ], [ getelementptr inbounds nuw (i8, ptr @best, i64 64), %37 ], [ getelementptr inbounds nuw (i8, ptr @best, i64 80), %43 ], [ getelementptr inbounds nuw (i8, ptr @best, i64 96), %49 ], [ getelementptr inbounds nuw (i8, ptr @best, i64 112), %55 ], !dbg !77
  %13 = phi i32 [ %8, %1 ], [ %22, %19 ], [ %28, %25 ], [ %34, %31 ], [ %40, %37 ], [ %46, %43 ], [ %52, %49 ], [ %58, %55 ], !dbg !78
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 12
  %15 = add i32 %13, 1, !dbg !79
  store i32 %15, ptr %14, align 4, !dbg !81, !tbaa !82
  %16 = load i64, ptr %12, align 8, !dbg !83, !tbaa !85
  %17 = icmp ugt i64 %2, %16, !dbg !86
  br i1 %17, label %18, label %126, !dbg !87

18:                                               ; preds = %11
  store i64 %2, ptr %12, align 8, !dbg !88, !tbaa !85
  br label %126, !dbg !89

19:                                               ; preds = %1
    #dbg_value(i64 1, !50, !DIExpression(), !68)
  %20 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 24), align 8, !dbg !69, !tbaa !73
  %21 = icmp ne i32 %20, %5, !dbg !90
  %22 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 28), align 4
  %23 = icmp eq i32 %22, 0
  %24 = select i1 %21, i1 true, i1 %23, !dbg !91
  br i1 %24, label %25, label %11, !dbg !91

25:                                               ; preds = %19
    #dbg_value(i64 2, !50, !DIExpression(), !68)
  %26 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 40), align 8, !dbg !69, !tbaa !73
  %27 = icmp ne i32 %26, %5, !dbg !92
  %28 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 44), align 4
  %29 = icmp eq i32 %28, 0
  %30 = select i1 %27, i1 true, i1 %29, !dbg !93
  br i1 %30, label %31, label %11, !dbg !93

31:                                               ; preds = %25
    #dbg_value(i64 3, !50, !DIExpression(), !68)
  %32 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 56), align 8, !dbg !69, !tbaa !73
  %33 = icmp ne i32 %32, %5, !dbg !94
  %34 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 60), align 4
  %35 = icmp eq i32 %34, 0
  %36 = select i1 %33, i1 true, i1 %35, !dbg !95
  br i1 %36, label %37, label %11, !dbg !95

37:                                               ; preds = %31
    #dbg_value(i64 4, !50, !DIExpression(), !68)
  %38 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 72), align 8, !dbg !69, !tbaa !73
  %39 = icmp ne i32 %38, %5, !dbg !96
  %40 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 76), align 4
  %41 = icmp eq i32 %40, 0
  %42 = select i1 %39, i1 true, i1 %41, !dbg !97
  br i1 %42, label %43, label %11, !dbg !97

43:                                               ; preds = %37
    #dbg_value(i64 5, !50, !DIExpression(), !68)
  %44 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 88), align 8, !dbg !69, !tbaa !73
  %45 = icmp ne i32 %44, %5, !dbg !98
  %46 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 92), align 4
  %47 = icmp eq i32 %46, 0
  %48 = select i1 %45, i1 true, i1 %47, !dbg !99
  br i1 %48, label %49, label %11, !dbg !99

49:                                               ; preds = %43
    #dbg_value(i64 6, !50, !DIExpression(), !68)
  %50 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 104), align 8, !dbg !69, !tbaa !73
  %51 = icmp ne i32 %50, %5, !dbg !100
  %52 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 108), align 4
  %53 = icmp eq i32 %52, 0
  %54 = select i1 %51, i1 true, i1 %53, !dbg !101
  br i1 %54, label %55, label %11, !dbg !101

55:                                               ; preds = %49
    #dbg_value(i64 7, !50, !DIExpression(), !68)
  %56 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 120), align 8, !dbg !69, !tbaa !73
  %57 = icmp ne i32 %56, %5, !dbg !102
  %58 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 124), align 4
  %59 = icmp eq i32 %58, 0
  %60 = select i1 %57, i1 true, i1 %59, !dbg !103
  br i1 %60, label %61, label %11, !dbg !103

61:                                               ; preds = %55
    #dbg_value(i64 8, !50, !DIExpression(), !68)
    #dbg_value(i64 0, !52, !DIExpression(), !104)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %5, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 1, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  %62 = load i64, ptr @best, align 8, !dbg !105, !tbaa !85
  %63 = icmp ugt i64 %2, %62, !dbg !106
  br i1 %63, label %64, label %66, !dbg !107

64:                                               ; preds = %61
  %65 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 12), align 4, !dbg !108, !tbaa !30
    #dbg_value(i64 %62, !54, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !109)
    #dbg_value(i32 %6, !54, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !109)
    #dbg_value(i32 %65, !54, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !109)
  store i64 %2, ptr @best, align 8, !dbg !110, !tbaa !111
  store i32 %5, ptr getelementptr inbounds nuw (i8, ptr @best, i64 8), align 8, !dbg !110, !tbaa !30
  store i32 1, ptr getelementptr inbounds nuw (i8, ptr @best, i64 12), align 4, !dbg !110, !tbaa !30
    #dbg_value(i64 %62, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %6, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %65, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  br label %66, !dbg !112

66:                                               ; preds = %61, %64
  %67 = phi i64 [ %2, %64 ], [ %62, %61 ]
  %68 = phi i32 [ %65, %64 ], [ 1, %61 ], !dbg !59
  %69 = phi i32 [ %6, %64 ], [ %5, %61 ], !dbg !59
  %70 = phi i64 [ %62, %64 ], [ %2, %61 ], !dbg !59
    #dbg_value(i64 %70, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %69, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %68, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 1, !52, !DIExpression(), !104)
    #dbg_value(i64 %70, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %69, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %68, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 %70, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %69, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %68, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  %71 = load i64, ptr getelementptr inbounds nuw (i8, ptr @best, i64 16), align 8, !dbg !105, !tbaa !85
  %72 = icmp ugt i64 %70, %71, !dbg !113
  br i1 %72, label %73, label %75, !dbg !114

73:                                               ; preds = %66
  %74 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 28), align 4, !dbg !115, !tbaa !30
    #dbg_value(i64 %71, !54, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !109)
    #dbg_value(i32 %20, !54, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !109)
    #dbg_value(i32 %74, !54, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !109)
  store i64 %70, ptr getelementptr inbounds nuw (i8, ptr @best, i64 16), align 8, !dbg !116, !tbaa !111
  store i32 %69, ptr getelementptr inbounds nuw (i8, ptr @best, i64 24), align 8, !dbg !116, !tbaa !30
  store i32 %68, ptr getelementptr inbounds nuw (i8, ptr @best, i64 28), align 4, !dbg !116, !tbaa !30
    #dbg_value(i64 %71, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %20, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %74, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  br label %75, !dbg !112

75:                                               ; preds = %73, %66
  %76 = phi i32 [ %74, %73 ], [ %68, %66 ], !dbg !59
  %77 = phi i32 [ %20, %73 ], [ %69, %66 ], !dbg !59
  %78 = phi i64 [ %71, %73 ], [ %70, %66 ], !dbg !59
    #dbg_value(i64 %78, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %77, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %76, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 2, !52, !DIExpression(), !104)
    #dbg_value(i64 %78, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %77, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %76, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 %78, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %77, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %76, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  %79 = load i64, ptr getelementptr inbounds nuw (i8, ptr @best, i64 32), align 8, !dbg !105, !tbaa !85
  %80 = icmp ugt i64 %78, %79, !dbg !117
  br i1 %80, label %81, label %83, !dbg !118

81:                                               ; preds = %75
  %82 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 44), align 4, !dbg !119, !tbaa !30
    #dbg_value(i64 %79, !54, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !109)
    #dbg_value(i32 %26, !54, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !109)
    #dbg_value(i32 %82, !54, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !109)
  store i64 %78, ptr getelementptr inbounds nuw (i8, ptr @best, i64 32), align 8, !dbg !120, !tbaa !111
  store i32 %77, ptr getelementptr inbounds nuw (i8, ptr @best, i64 40), align 8, !dbg !120, !tbaa !30
  store i32 %76, ptr getelementptr inbounds nuw (i8, ptr @best, i64 44), align 4, !dbg !120, !tbaa !30
    #dbg_value(i64 %79, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %26, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %82, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  br label %83, !dbg !112

83:                                               ; preds = %81, %75
  %84 = phi i32 [ %82, %81 ], [ %76, %75 ], !dbg !59
  %85 = phi i32 [ %26, %81 ], [ %77, %75 ], !dbg !59
  %86 = phi i64 [ %79, %81 ], [ %78, %75 ], !dbg !59
    #dbg_value(i64 %86, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %85, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %84, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 3, !52, !DIExpression(), !104)
    #dbg_value(i64 %86, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %85, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %84, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 %86, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %85, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %84, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  %87 = load i64, ptr getelementptr inbounds nuw (i8, ptr @best, i64 48), align 8, !dbg !105, !tbaa !85
  %88 = icmp ugt i64 %86, %87, !dbg !121
  br i1 %88, label %89, label %91, !dbg !122

89:                                               ; preds = %83
  %90 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 60), align 4, !dbg !123, !tbaa !30
    #dbg_value(i64 %87, !54, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !109)
    #dbg_value(i32 %32, !54, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !109)
    #dbg_value(i32 %90, !54, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !109)
  store i64 %86, ptr getelementptr inbounds nuw (i8, ptr @best, i64 48), align 8, !dbg !124, !tbaa !111
  store i32 %85, ptr getelementptr inbounds nuw (i8, ptr @best, i64 56), align 8, !dbg !124, !tbaa !30
  store i32 %84, ptr getelementptr inbounds nuw (i8, ptr @best, i64 60), align 4, !dbg !124, !tbaa !30
    #dbg_value(i64 %87, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %32, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %90, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  br label %91, !dbg !112

91:                                               ; preds = %89, %83
  %92 = phi i32 [ %90, %89 ], [ %84, %83 ], !dbg !59
  %93 = phi i32 [ %32, %89 ], [ %85, %83 ], !dbg !59
  %94 = phi i64 [ %87, %89 ], [ %86, %83 ], !dbg !59
    #dbg_value(i64 %94, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %93, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %92, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 4, !52, !DIExpression(), !104)
    #dbg_value(i64 %94, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %93, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %92, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 %94, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %93, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %92, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  %95 = load i64, ptr getelementptr inbounds nuw (i8, ptr @best, i64 64), align 8, !dbg !105, !tbaa !85
  %96 = icmp ugt i64 %94, %95, !dbg !125
  br i1 %96, label %97, label %99, !dbg !126

97:                                               ; preds = %91
  %98 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 76), align 4, !dbg !127, !tbaa !30
    #dbg_value(i64 %95, !54, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !109)
    #dbg_value(i32 %38, !54, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !109)
    #dbg_value(i32 %98, !54, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !109)
  store i64 %94, ptr getelementptr inbounds nuw (i8, ptr @best, i64 64), align 8, !dbg !128, !tbaa !111
  store i32 %93, ptr getelementptr inbounds nuw (i8, ptr @best, i64 72), align 8, !dbg !128, !tbaa !30
  store i32 %92, ptr getelementptr inbounds nuw (i8, ptr @best, i64 76), align 4, !dbg !128, !tbaa !30
    #dbg_value(i64 %95, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %38, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %98, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  br label %99, !dbg !112

99:                                               ; preds = %97, %91
  %100 = phi i32 [ %98, %97 ], [ %92, %91 ], !dbg !59
  %101 = phi i32 [ %38, %97 ], [ %93, %91 ], !dbg !59
  %102 = phi i64 [ %95, %97 ], [ %94, %91 ], !dbg !59
    #dbg_value(i64 %102, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %101, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %100, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 5, !52, !DIExpression(), !104)
    #dbg_value(i64 %102, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %101, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %100, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 %102, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %101, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %100, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  %103 = load i64, ptr getelementptr inbounds nuw (i8, ptr @best, i64 80), align 8, !dbg !105, !tbaa !85
  %104 = icmp ugt i64 %102, %103, !dbg !129
  br i1 %104, label %105, label %107, !dbg !130

105:                                              ; preds = %99
  %106 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 92), align 4, !dbg !131, !tbaa !30
    #dbg_value(i64 %103, !54, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !109)
    #dbg_value(i32 %44, !54, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !109)
    #dbg_value(i32 %106, !54, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !109)
  store i64 %102, ptr getelementptr inbounds nuw (i8, ptr @best, i64 80), align 8, !dbg !132, !tbaa !111
  store i32 %101, ptr getelementptr inbounds nuw (i8, ptr @best, i64 88), align 8, !dbg !132, !tbaa !30
  store i32 %100, ptr getelementptr inbounds nuw (i8, ptr @best, i64 92), align 4, !dbg !132, !tbaa !30
    #dbg_value(i64 %103, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %44, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %106, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  br label %107, !dbg !112

107:                                              ; preds = %105, %99
  %108 = phi i32 [ %106, %105 ], [ %100, %99 ], !dbg !59
  %109 = phi i32 [ %44, %105 ], [ %101, %99 ], !dbg !59
  %110 = phi i64 [ %103, %105 ], [ %102, %99 ], !dbg !59
    #dbg_value(i64 %110, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %109, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %108, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 6, !52, !DIExpression(), !104)
    #dbg_value(i64 %110, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %109, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %108, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 %110, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %109, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %108, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  %111 = load i64, ptr getelementptr inbounds nuw (i8, ptr @best, i64 96), align 8, !dbg !105, !tbaa !85
  %112 = icmp ugt i64 %110, %111, !dbg !133
  br i1 %112, label %113, label %115, !dbg !134

113:                                              ; preds = %107
  %114 = load i32, ptr getelementptr inbounds nuw (i8, ptr @best, i64 108), align 4, !dbg !135, !tbaa !30
    #dbg_value(i64 %111, !54, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !109)
    #dbg_value(i32 %50, !54, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !109)
    #dbg_value(i32 %114, !54, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !109)
  store i64 %110, ptr getelementptr inbounds nuw (i8, ptr @best, i64 96), align 8, !dbg !136, !tbaa !111
  store i32 %109, ptr getelementptr inbounds nuw (i8, ptr @best, i64 104), align 8, !dbg !136, !tbaa !30
  store i32 %108, ptr getelementptr inbounds nuw (i8, ptr @best, i64 108), align 4, !dbg !136, !tbaa !30
    #dbg_value(i64 %111, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %50, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %114, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  br label %115, !dbg !112

115:                                              ; preds = %113, %107
  %116 = phi i32 [ %114, %113 ], [ %108, %107 ], !dbg !59
  %117 = phi i32 [ %50, %113 ], [ %109, %107 ], !dbg !59
  %118 = phi i64 [ %111, %113 ], [ %110, %107 ], !dbg !59
    #dbg_value(i64 %118, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %117, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %116, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 7, !52, !DIExpression(), !104)
    #dbg_value(i64 %118, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %117, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %116, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 %118, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 %117, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 %116, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  %119 = load i64, ptr getelementptr inbounds nuw (i8, ptr @best, i64 112), align 8, !dbg !105, !tbaa !85
  %120 = icmp ugt i64 %118, %119, !dbg !137
  br i1 %120, label %121, label %122, !dbg !138

121:                                              ; preds = %115
    #dbg_value(i64 %119, !54, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !109)
    #dbg_value(i32 poison, !54, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !109)
    #dbg_value(i32 poison, !54, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !109)
  store i64 %118, ptr getelementptr inbounds nuw (i8, ptr @best, i64 112), align 8, !dbg !139, !tbaa !111
  store i32 %117, ptr getelementptr inbounds nuw (i8, ptr @best, i64 120), align 8, !dbg !139, !tbaa !30
  store i32 %116, ptr getelementptr inbounds nuw (i8, ptr @best, i64 124), align 4, !dbg !139, !tbaa !30
    #dbg_value(i64 %119, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 poison, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 poison, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  br label %122, !dbg !112

122:                                              ; preds = %121, %115
    #dbg_value(i64 poison, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 poison, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 poison, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
    #dbg_value(i64 8, !52, !DIExpression(), !104)
    #dbg_value(i64 poison, !49, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !59)
    #dbg_value(i32 poison, !49, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !59)
    #dbg_value(i32 poison, !49, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !59)
  %123 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !140
  store i64 %67, ptr %123, align 8, !dbg !141, !tbaa !111
  %124 = load i64, ptr getelementptr inbounds nuw (i8, ptr @best, i64 112), align 8, !dbg !142, !tbaa !85
  %125 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !143
  store i64 %124, ptr %125, align 8, !dbg !144, !tbaa !111
  br label %126, !dbg !145

126:                                              ; preds = %18, %11, %122
  %127 = phi i32 [ 0, %122 ], [ 1, %11 ], [ 1, %18 ], !dbg !59
  ret i32 %127, !dbg !146
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!24, !25, !26, !27, !28}
!llvm.ident = !{!29}
!llvm.errno.tbaa = !{!30}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !12, line: 395, type: !20, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "top_k.c", directory: ".")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "best", scope: !2, file: !3, line: 8, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 1024, elements: !18)
!8 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "entry", file: !3, line: 4, size: 128, elements: !9)
!9 = !{!10, !14, !17}
!10 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !8, file: !3, line: 5, baseType: !11, size: 64)
!11 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !12, line: 8, baseType: !13)
!12 = !DIFile(filename: "./bpf.h", directory: ".")
!13 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !8, file: !3, line: 6, baseType: !15, size: 32, offset: 64)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !12, line: 7, baseType: !16)
!16 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "seen", scope: !8, file: !3, line: 6, baseType: !15, size: 32, offset: 96)
!18 = !{!19}
!19 = !DISubrange(count: 8)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 32, elements: !22)
!21 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!22 = !{!23}
!23 = !DISubrange(count: 4)
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
!34 = distinct !DISubprogram(name: "insert", scope: !3, file: !3, line: 10, type: !35, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !47, keyInstructions: true)
!35 = !DISubroutineType(types: !36)
!36 = !{!37, !38}
!37 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !12, line: 390, size: 512, elements: !40)
!40 = !{!41, !42, !43, !44, !45}
!41 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !39, file: !12, line: 391, baseType: !11, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !39, file: !12, line: 391, baseType: !11, size: 64, offset: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !39, file: !12, line: 391, baseType: !11, size: 64, offset: 128)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !39, file: !12, line: 391, baseType: !11, size: 64, offset: 192)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !39, file: !12, line: 392, baseType: !46, size: 256, offset: 256)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 256, elements: !22)
!47 = !{!48, !49, !50, !52, !54}
!48 = !DILocalVariable(name: "ctx", arg: 1, scope: !34, file: !3, line: 10, type: !38)
!49 = !DILocalVariable(name: "fresh", scope: !34, file: !3, line: 11, type: !8)
!50 = !DILocalVariable(name: "i", scope: !51, file: !3, line: 12, type: !37)
!51 = distinct !DILexicalBlock(scope: !34, file: !3, line: 12, column: 3)
!52 = !DILocalVariable(name: "i", scope: !53, file: !3, line: 20, type: !37)
!53 = distinct !DILexicalBlock(scope: !34, file: !3, line: 20, column: 3)
!54 = !DILocalVariable(name: "old", scope: !55, file: !3, line: 22, type: !8)
!55 = distinct !DILexicalBlock(scope: !56, file: !3, line: 21, column: 40)
!56 = distinct !DILexicalBlock(scope: !57, file: !3, line: 21, column: 9)
!57 = distinct !DILexicalBlock(scope: !58, file: !3, line: 20, column: 31)
!58 = distinct !DILexicalBlock(scope: !53, file: !3, line: 20, column: 3)
!59 = !DILocation(line: 0, scope: !34)
!60 = !DILocation(line: 11, column: 30, scope: !34, atomGroup: 1, atomRank: 2)
!61 = !{!62, !63, i64 0}
!62 = !{!"args", !63, i64 0, !63, i64 8, !63, i64 16, !63, i64 24, !32, i64 32}
!63 = !{!"long long", !32, i64 0}
!64 = !DILocation(line: 11, column: 38, scope: !34)
!65 = !DILocation(line: 11, column: 38, scope: !34, atomGroup: 1, atomRank: 3)
!66 = !{!62, !63, i64 8}
!67 = !DILocation(line: 11, column: 33, scope: !34, atomGroup: 1, atomRank: 2)
!68 = !DILocation(line: 0, scope: !51)
!69 = !DILocation(line: 13, column: 17, scope: !70)
!70 = distinct !DILexicalBlock(scope: !71, file: !3, line: 13, column: 9)
!71 = distinct !DILexicalBlock(scope: !72, file: !3, line: 12, column: 31)
!72 = distinct !DILexicalBlock(scope: !51, file: !3, line: 12, column: 3)
!73 = !{!74, !31, i64 8}
!74 = !{!"entry", !63, i64 0, !31, i64 8, !31, i64 12}
!75 = !DILocation(line: 13, column: 20, scope: !70, atomGroup: 5, atomRank: 2)
!76 = !DILocation(line: 13, column: 32, scope: !70, atomGroup: 5, atomRank: 1)
!77 = !DILocation(line: 13, column: 9, scope: !70)
!78 = !DILocation(line: 13, column: 43, scope: !70)
!79 = !DILocation(line: 14, column: 19, scope: !80, atomGroup: 7, atomRank: 2)
!80 = distinct !DILexicalBlock(scope: !70, file: !3, line: 13, column: 49)
!81 = !DILocation(line: 14, column: 19, scope: !80, atomGroup: 7, atomRank: 1)
!82 = !{!74, !31, i64 12}
!83 = !DILocation(line: 15, column: 34, scope: !84)
!84 = distinct !DILexicalBlock(scope: !80, file: !3, line: 15, column: 11)
!85 = !{!74, !63, i64 0}
!86 = !DILocation(line: 15, column: 24, scope: !84, atomGroup: 8, atomRank: 2)
!87 = !DILocation(line: 15, column: 24, scope: !84, atomGroup: 8, atomRank: 1)
!88 = !DILocation(line: 16, column: 24, scope: !84, atomGroup: 9, atomRank: 1)
!89 = !DILocation(line: 16, column: 9, scope: !84)
!90 = !DILocation(line: 13, column: 20, scope: !70, atomGroup: 30, atomRank: 2)
!91 = !DILocation(line: 13, column: 32, scope: !70, atomGroup: 30, atomRank: 1)
!92 = !DILocation(line: 13, column: 20, scope: !70, atomGroup: 35, atomRank: 2)
!93 = !DILocation(line: 13, column: 32, scope: !70, atomGroup: 35, atomRank: 1)
!94 = !DILocation(line: 13, column: 20, scope: !70, atomGroup: 40, atomRank: 2)
!95 = !DILocation(line: 13, column: 32, scope: !70, atomGroup: 40, atomRank: 1)
!96 = !DILocation(line: 13, column: 20, scope: !70, atomGroup: 45, atomRank: 2)
!97 = !DILocation(line: 13, column: 32, scope: !70, atomGroup: 45, atomRank: 1)
!98 = !DILocation(line: 13, column: 20, scope: !70, atomGroup: 50, atomRank: 2)
!99 = !DILocation(line: 13, column: 32, scope: !70, atomGroup: 50, atomRank: 1)
!100 = !DILocation(line: 13, column: 20, scope: !70, atomGroup: 55, atomRank: 2)
!101 = !DILocation(line: 13, column: 32, scope: !70, atomGroup: 55, atomRank: 1)
!102 = !DILocation(line: 13, column: 20, scope: !70, atomGroup: 60, atomRank: 2)
!103 = !DILocation(line: 13, column: 32, scope: !70, atomGroup: 60, atomRank: 1)
!104 = !DILocation(line: 0, scope: !53)
!105 = !DILocation(line: 21, column: 32, scope: !56)
!106 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 16, atomRank: 2)
!107 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 16, atomRank: 1)
!108 = !DILocation(line: 22, column: 26, scope: !55, atomGroup: 17, atomRank: 1)
!109 = !DILocation(line: 0, scope: !55)
!110 = !DILocation(line: 23, column: 17, scope: !55, atomGroup: 18, atomRank: 1)
!111 = !{!63, !63, i64 0}
!112 = !DILocation(line: 25, column: 5, scope: !55)
!113 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 65, atomRank: 2)
!114 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 65, atomRank: 1)
!115 = !DILocation(line: 22, column: 26, scope: !55, atomGroup: 66, atomRank: 1)
!116 = !DILocation(line: 23, column: 17, scope: !55, atomGroup: 67, atomRank: 1)
!117 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 71, atomRank: 2)
!118 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 71, atomRank: 1)
!119 = !DILocation(line: 22, column: 26, scope: !55, atomGroup: 72, atomRank: 1)
!120 = !DILocation(line: 23, column: 17, scope: !55, atomGroup: 73, atomRank: 1)
!121 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 77, atomRank: 2)
!122 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 77, atomRank: 1)
!123 = !DILocation(line: 22, column: 26, scope: !55, atomGroup: 78, atomRank: 1)
!124 = !DILocation(line: 23, column: 17, scope: !55, atomGroup: 79, atomRank: 1)
!125 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 83, atomRank: 2)
!126 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 83, atomRank: 1)
!127 = !DILocation(line: 22, column: 26, scope: !55, atomGroup: 84, atomRank: 1)
!128 = !DILocation(line: 23, column: 17, scope: !55, atomGroup: 85, atomRank: 1)
!129 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 89, atomRank: 2)
!130 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 89, atomRank: 1)
!131 = !DILocation(line: 22, column: 26, scope: !55, atomGroup: 90, atomRank: 1)
!132 = !DILocation(line: 23, column: 17, scope: !55, atomGroup: 91, atomRank: 1)
!133 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 95, atomRank: 2)
!134 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 95, atomRank: 1)
!135 = !DILocation(line: 22, column: 26, scope: !55, atomGroup: 96, atomRank: 1)
!136 = !DILocation(line: 23, column: 17, scope: !55, atomGroup: 97, atomRank: 1)
!137 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 101, atomRank: 2)
!138 = !DILocation(line: 21, column: 22, scope: !56, atomGroup: 101, atomRank: 1)
!139 = !DILocation(line: 23, column: 17, scope: !55, atomGroup: 103, atomRank: 1)
!140 = !DILocation(line: 27, column: 8, scope: !34)
!141 = !DILocation(line: 27, column: 15, scope: !34, atomGroup: 22, atomRank: 1)
!142 = !DILocation(line: 28, column: 25, scope: !34, atomGroup: 23, atomRank: 2)
!143 = !DILocation(line: 28, column: 3, scope: !34)
!144 = !DILocation(line: 28, column: 15, scope: !34, atomGroup: 23, atomRank: 1)
!145 = !DILocation(line: 29, column: 3, scope: !34, atomGroup: 24, atomRank: 1)
!146 = !DILocation(line: 30, column: 1, scope: !34, atomGroup: 25, atomRank: 1)
