; ModuleID = 'chacha.c'
source_filename = "chacha.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@state = dso_local local_unnamed_addr global <{ i32, i32, i32, i32, [12 x i32] }> <{ i32 1634760805, i32 857760878, i32 2036477234, i32 1797285236, [12 x i32] zeroinitializer }>, align 4, !dbg !9
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @block], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @block(ptr noundef captures(none) %0) #0 section "syscall" !dbg !30 {
    #dbg_value(ptr %0, !44, !DIExpression(), !50)
    #dbg_value(i32 0, !46, !DIExpression(), !51)
  %2 = load i64, ptr %0, align 8, !tbaa !52
    #dbg_value(i32 0, !46, !DIExpression(), !51)
    #dbg_value(i64 0, !46, !DIExpression(), !51)
  %3 = trunc i64 %2 to i32, !dbg !55
  store i32 %3, ptr getelementptr inbounds nuw (i8, ptr @state, i64 16), align 4, !dbg !57, !tbaa !26
    #dbg_value(i64 1, !46, !DIExpression(), !51)
  %4 = lshr i64 %2, 3, !dbg !58
  %5 = trunc i64 %4 to i32, !dbg !59
  store i32 %5, ptr getelementptr inbounds nuw (i8, ptr @state, i64 20), align 4, !dbg !60, !tbaa !26
    #dbg_value(i64 2, !46, !DIExpression(), !51)
  %6 = lshr i64 %2, 6, !dbg !61
  %7 = trunc i64 %6 to i32, !dbg !62
  store i32 %7, ptr getelementptr inbounds nuw (i8, ptr @state, i64 24), align 4, !dbg !63, !tbaa !26
    #dbg_value(i64 3, !46, !DIExpression(), !51)
  %8 = lshr i64 %2, 9, !dbg !64
  %9 = trunc i64 %8 to i32, !dbg !65
  store i32 %9, ptr getelementptr inbounds nuw (i8, ptr @state, i64 28), align 4, !dbg !66, !tbaa !26
    #dbg_value(i64 4, !46, !DIExpression(), !51)
  %10 = lshr i64 %2, 12, !dbg !67
  %11 = trunc i64 %10 to i32, !dbg !68
  store i32 %11, ptr getelementptr inbounds nuw (i8, ptr @state, i64 32), align 4, !dbg !69, !tbaa !26
    #dbg_value(i64 5, !46, !DIExpression(), !51)
  %12 = lshr i64 %2, 15, !dbg !70
  %13 = trunc i64 %12 to i32, !dbg !71
  store i32 %13, ptr getelementptr inbounds nuw (i8, ptr @state, i64 36), align 4, !dbg !72, !tbaa !26
    #dbg_value(i64 6, !46, !DIExpression(), !51)
  %14 = lshr i64 %2, 18, !dbg !73
  %15 = trunc i64 %14 to i32, !dbg !74
  store i32 %15, ptr getelementptr inbounds nuw (i8, ptr @state, i64 40), align 4, !dbg !75, !tbaa !26
    #dbg_value(i64 7, !46, !DIExpression(), !51)
  %16 = lshr i64 %2, 21, !dbg !76
  %17 = trunc i64 %16 to i32, !dbg !77
  store i32 %17, ptr getelementptr inbounds nuw (i8, ptr @state, i64 44), align 4, !dbg !78, !tbaa !26
    #dbg_value(i64 8, !46, !DIExpression(), !51)
  %18 = load i32, ptr getelementptr inbounds nuw (i8, ptr @state, i64 48), align 4, !dbg !79, !tbaa !26
  %19 = add i32 %18, 1, !dbg !80
  store i32 %19, ptr getelementptr inbounds nuw (i8, ptr @state, i64 48), align 4, !dbg !81, !tbaa !26
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !82
  %21 = load i64, ptr %20, align 8, !dbg !83, !tbaa !84
  %22 = trunc i64 %21 to i32, !dbg !85
  store i32 %22, ptr getelementptr inbounds nuw (i8, ptr @state, i64 52), align 4, !dbg !86, !tbaa !26
  %23 = load i32, ptr @state, align 4, !dbg !87
  %24 = load i32, ptr getelementptr inbounds nuw (i8, ptr @state, i64 4), align 4, !dbg !87
  %25 = load i32, ptr getelementptr inbounds nuw (i8, ptr @state, i64 8), align 4, !dbg !87
  %26 = load i32, ptr getelementptr inbounds nuw (i8, ptr @state, i64 12), align 4, !dbg !87
  %27 = load i32, ptr getelementptr inbounds nuw (i8, ptr @state, i64 56), align 4, !dbg !87
  %28 = load i32, ptr getelementptr inbounds nuw (i8, ptr @state, i64 60), align 4, !dbg !87
    #dbg_value(i32 %23, !45, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !50)
    #dbg_value(i32 %24, !45, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !50)
    #dbg_value(i32 %25, !45, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !50)
    #dbg_value(i32 %26, !45, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !50)
    #dbg_value(i32 %3, !45, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !50)
    #dbg_value(i32 %5, !45, !DIExpression(DW_OP_LLVM_fragment, 160, 32), !50)
    #dbg_value(i32 %7, !45, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !50)
    #dbg_value(i32 %9, !45, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !50)
    #dbg_value(i32 %11, !45, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !50)
    #dbg_value(i32 %13, !45, !DIExpression(DW_OP_LLVM_fragment, 288, 32), !50)
    #dbg_value(i32 %15, !45, !DIExpression(DW_OP_LLVM_fragment, 320, 32), !50)
    #dbg_value(i32 %17, !45, !DIExpression(DW_OP_LLVM_fragment, 352, 32), !50)
    #dbg_value(i32 %19, !45, !DIExpression(DW_OP_LLVM_fragment, 384, 32), !50)
    #dbg_value(i32 %22, !45, !DIExpression(DW_OP_LLVM_fragment, 416, 32), !50)
    #dbg_value(i32 %27, !45, !DIExpression(DW_OP_LLVM_fragment, 448, 32), !50)
    #dbg_value(i32 %28, !45, !DIExpression(DW_OP_LLVM_fragment, 480, 32), !50)
    #dbg_value(i32 0, !48, !DIExpression(), !88)
  br label %40, !dbg !89

29:                                               ; preds = %40
  %30 = add i32 %112, %23, !dbg !90
  %31 = zext i32 %30 to i64, !dbg !91
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !92
  store i64 %31, ptr %32, align 8, !dbg !93, !tbaa !94
  %33 = zext i32 %117 to i64, !dbg !95
  %34 = zext i32 %115 to i64, !dbg !96
  %35 = shl nuw i64 %34, 32, !dbg !97
  %36 = or disjoint i64 %35, %33, !dbg !98
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !99
  store i64 %36, ptr %37, align 8, !dbg !100, !tbaa !94
  %38 = zext i32 %114 to i64, !dbg !101
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !102
  store i64 %38, ptr %39, align 8, !dbg !103, !tbaa !94
  ret i32 %141, !dbg !104

40:                                               ; preds = %1, %40
  %41 = phi i32 [ 0, %1 ], [ %154, %40 ]
  %42 = phi i32 [ %23, %1 ], [ %112, %40 ]
  %43 = phi i32 [ %24, %1 ], [ %124, %40 ]
  %44 = phi i32 [ %25, %1 ], [ %136, %40 ]
  %45 = phi i32 [ %26, %1 ], [ %148, %40 ]
  %46 = phi i32 [ %3, %1 ], [ %153, %40 ]
  %47 = phi i32 [ %5, %1 ], [ %117, %40 ]
  %48 = phi i32 [ %7, %1 ], [ %129, %40 ]
  %49 = phi i32 [ %9, %1 ], [ %141, %40 ]
  %50 = phi i32 [ %11, %1 ], [ %139, %40 ]
  %51 = phi i32 [ %13, %1 ], [ %151, %40 ]
  %52 = phi i32 [ %15, %1 ], [ %115, %40 ]
  %53 = phi i32 [ %17, %1 ], [ %127, %40 ]
  %54 = phi i32 [ %19, %1 ], [ %126, %40 ]
  %55 = phi i32 [ %22, %1 ], [ %138, %40 ]
  %56 = phi i32 [ %27, %1 ], [ %150, %40 ]
  %57 = phi i32 [ %28, %1 ], [ %114, %40 ]
    #dbg_value(i32 %41, !48, !DIExpression(), !88)
    #dbg_value(i32 %42, !45, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !50)
    #dbg_value(i32 %43, !45, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !50)
    #dbg_value(i32 %44, !45, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !50)
    #dbg_value(i32 %45, !45, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !50)
    #dbg_value(i32 %46, !45, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !50)
    #dbg_value(i32 %47, !45, !DIExpression(DW_OP_LLVM_fragment, 160, 32), !50)
    #dbg_value(i32 %48, !45, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !50)
    #dbg_value(i32 %49, !45, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !50)
    #dbg_value(i32 %50, !45, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !50)
    #dbg_value(i32 %51, !45, !DIExpression(DW_OP_LLVM_fragment, 288, 32), !50)
    #dbg_value(i32 %52, !45, !DIExpression(DW_OP_LLVM_fragment, 320, 32), !50)
    #dbg_value(i32 %53, !45, !DIExpression(DW_OP_LLVM_fragment, 352, 32), !50)
    #dbg_value(i32 %54, !45, !DIExpression(DW_OP_LLVM_fragment, 384, 32), !50)
    #dbg_value(i32 %55, !45, !DIExpression(DW_OP_LLVM_fragment, 416, 32), !50)
    #dbg_value(i32 %56, !45, !DIExpression(DW_OP_LLVM_fragment, 448, 32), !50)
    #dbg_value(i32 %57, !45, !DIExpression(DW_OP_LLVM_fragment, 480, 32), !50)
  %58 = add i32 %42, %46, !dbg !105
    #dbg_value(i32 %58, !45, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !50)
  %59 = xor i32 %58, %54, !dbg !108
    #dbg_value(i32 %59, !109, !DIExpression(), !115)
    #dbg_value(i32 16, !114, !DIExpression(), !115)
  %60 = tail call i32 @llvm.fshl.i32(i32 %59, i32 %59, i32 16), !dbg !117
    #dbg_value(i32 %60, !45, !DIExpression(DW_OP_LLVM_fragment, 384, 32), !50)
  %61 = add i32 %60, %50, !dbg !118
    #dbg_value(i32 %61, !45, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !50)
  %62 = xor i32 %61, %46, !dbg !108
    #dbg_value(i32 %62, !109, !DIExpression(), !119)
    #dbg_value(i32 12, !114, !DIExpression(), !119)
  %63 = tail call i32 @llvm.fshl.i32(i32 %62, i32 %62, i32 12), !dbg !121
    #dbg_value(i32 %63, !45, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !50)
  %64 = add i32 %63, %58, !dbg !122
    #dbg_value(i32 %64, !45, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !50)
  %65 = xor i32 %64, %60, !dbg !108
    #dbg_value(i32 %65, !109, !DIExpression(), !123)
    #dbg_value(i32 8, !114, !DIExpression(), !123)
  %66 = tail call i32 @llvm.fshl.i32(i32 %65, i32 %65, i32 8), !dbg !125
    #dbg_value(i32 %66, !45, !DIExpression(DW_OP_LLVM_fragment, 384, 32), !50)
  %67 = add i32 %66, %61, !dbg !126
    #dbg_value(i32 %67, !45, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !50)
  %68 = xor i32 %67, %63, !dbg !108
    #dbg_value(i32 %68, !109, !DIExpression(), !127)
    #dbg_value(i32 7, !114, !DIExpression(), !127)
  %69 = tail call i32 @llvm.fshl.i32(i32 %68, i32 %68, i32 7), !dbg !129
    #dbg_value(i32 %69, !45, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !50)
  %70 = add i32 %43, %47, !dbg !130
    #dbg_value(i32 %70, !45, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !50)
  %71 = xor i32 %70, %55, !dbg !131
    #dbg_value(i32 %71, !109, !DIExpression(), !132)
    #dbg_value(i32 16, !114, !DIExpression(), !132)
  %72 = tail call i32 @llvm.fshl.i32(i32 %71, i32 %71, i32 16), !dbg !134
    #dbg_value(i32 %72, !45, !DIExpression(DW_OP_LLVM_fragment, 416, 32), !50)
  %73 = add i32 %72, %51, !dbg !135
    #dbg_value(i32 %73, !45, !DIExpression(DW_OP_LLVM_fragment, 288, 32), !50)
  %74 = xor i32 %73, %47, !dbg !131
    #dbg_value(i32 %74, !109, !DIExpression(), !136)
    #dbg_value(i32 12, !114, !DIExpression(), !136)
  %75 = tail call i32 @llvm.fshl.i32(i32 %74, i32 %74, i32 12), !dbg !138
    #dbg_value(i32 %75, !45, !DIExpression(DW_OP_LLVM_fragment, 160, 32), !50)
  %76 = add i32 %75, %70, !dbg !139
    #dbg_value(i32 %76, !45, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !50)
  %77 = xor i32 %76, %72, !dbg !131
    #dbg_value(i32 %77, !109, !DIExpression(), !140)
    #dbg_value(i32 8, !114, !DIExpression(), !140)
  %78 = tail call i32 @llvm.fshl.i32(i32 %77, i32 %77, i32 8), !dbg !142
    #dbg_value(i32 %78, !45, !DIExpression(DW_OP_LLVM_fragment, 416, 32), !50)
  %79 = add i32 %78, %73, !dbg !143
    #dbg_value(i32 %79, !45, !DIExpression(DW_OP_LLVM_fragment, 288, 32), !50)
  %80 = xor i32 %79, %75, !dbg !131
    #dbg_value(i32 %80, !109, !DIExpression(), !144)
    #dbg_value(i32 7, !114, !DIExpression(), !144)
  %81 = tail call i32 @llvm.fshl.i32(i32 %80, i32 %80, i32 7), !dbg !146
    #dbg_value(i32 %81, !45, !DIExpression(DW_OP_LLVM_fragment, 160, 32), !50)
  %82 = add i32 %44, %48, !dbg !147
    #dbg_value(i32 %82, !45, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !50)
  %83 = xor i32 %82, %56, !dbg !148
    #dbg_value(i32 %83, !109, !DIExpression(), !149)
    #dbg_value(i32 16, !114, !DIExpression(), !149)
  %84 = tail call i32 @llvm.fshl.i32(i32 %83, i32 %83, i32 16), !dbg !151
    #dbg_value(i32 %84, !45, !DIExpression(DW_OP_LLVM_fragment, 448, 32), !50)
  %85 = add i32 %84, %52, !dbg !152
    #dbg_value(i32 %85, !45, !DIExpression(DW_OP_LLVM_fragment, 320, 32), !50)
  %86 = xor i32 %85, %48, !dbg !148
    #dbg_value(i32 %86, !109, !DIExpression(), !153)
    #dbg_value(i32 12, !114, !DIExpression(), !153)
  %87 = tail call i32 @llvm.fshl.i32(i32 %86, i32 %86, i32 12), !dbg !155
    #dbg_value(i32 %87, !45, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !50)
  %88 = add i32 %87, %82, !dbg !156
    #dbg_value(i32 %88, !45, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !50)
  %89 = xor i32 %88, %84, !dbg !148
    #dbg_value(i32 %89, !109, !DIExpression(), !157)
    #dbg_value(i32 8, !114, !DIExpression(), !157)
  %90 = tail call i32 @llvm.fshl.i32(i32 %89, i32 %89, i32 8), !dbg !159
    #dbg_value(i32 %90, !45, !DIExpression(DW_OP_LLVM_fragment, 448, 32), !50)
  %91 = add i32 %90, %85, !dbg !160
    #dbg_value(i32 %91, !45, !DIExpression(DW_OP_LLVM_fragment, 320, 32), !50)
  %92 = xor i32 %91, %87, !dbg !148
    #dbg_value(i32 %92, !109, !DIExpression(), !161)
    #dbg_value(i32 7, !114, !DIExpression(), !161)
  %93 = tail call i32 @llvm.fshl.i32(i32 %92, i32 %92, i32 7), !dbg !163
    #dbg_value(i32 %93, !45, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !50)
  %94 = add i32 %45, %49, !dbg !164
    #dbg_value(i32 %94, !45, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !50)
  %95 = xor i32 %94, %57, !dbg !165
    #dbg_value(i32 %95, !109, !DIExpression(), !166)
    #dbg_value(i32 16, !114, !DIExpression(), !166)
  %96 = tail call i32 @llvm.fshl.i32(i32 %95, i32 %95, i32 16), !dbg !168
    #dbg_value(i32 %96, !45, !DIExpression(DW_OP_LLVM_fragment, 480, 32), !50)
  %97 = add i32 %96, %53, !dbg !169
    #dbg_value(i32 %97, !45, !DIExpression(DW_OP_LLVM_fragment, 352, 32), !50)
  %98 = xor i32 %97, %49, !dbg !165
    #dbg_value(i32 %98, !109, !DIExpression(), !170)
    #dbg_value(i32 12, !114, !DIExpression(), !170)
  %99 = tail call i32 @llvm.fshl.i32(i32 %98, i32 %98, i32 12), !dbg !172
    #dbg_value(i32 %99, !45, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !50)
  %100 = add i32 %99, %94, !dbg !173
    #dbg_value(i32 %100, !45, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !50)
  %101 = xor i32 %100, %96, !dbg !165
    #dbg_value(i32 %101, !109, !DIExpression(), !174)
    #dbg_value(i32 8, !114, !DIExpression(), !174)
  %102 = tail call i32 @llvm.fshl.i32(i32 %101, i32 %101, i32 8), !dbg !176
    #dbg_value(i32 %102, !45, !DIExpression(DW_OP_LLVM_fragment, 480, 32), !50)
  %103 = add i32 %102, %97, !dbg !177
    #dbg_value(i32 %103, !45, !DIExpression(DW_OP_LLVM_fragment, 352, 32), !50)
  %104 = xor i32 %103, %99, !dbg !165
    #dbg_value(i32 %104, !109, !DIExpression(), !178)
    #dbg_value(i32 7, !114, !DIExpression(), !178)
  %105 = tail call i32 @llvm.fshl.i32(i32 %104, i32 %104, i32 7), !dbg !180
    #dbg_value(i32 %105, !45, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !50)
  %106 = add i32 %81, %64, !dbg !181
    #dbg_value(i32 %106, !45, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !50)
  %107 = xor i32 %106, %102, !dbg !182
    #dbg_value(i32 %107, !109, !DIExpression(), !183)
    #dbg_value(i32 16, !114, !DIExpression(), !183)
  %108 = tail call i32 @llvm.fshl.i32(i32 %107, i32 %107, i32 16), !dbg !185
    #dbg_value(i32 %108, !45, !DIExpression(DW_OP_LLVM_fragment, 480, 32), !50)
  %109 = add i32 %108, %91, !dbg !186
    #dbg_value(i32 %109, !45, !DIExpression(DW_OP_LLVM_fragment, 320, 32), !50)
  %110 = xor i32 %109, %81, !dbg !182
    #dbg_value(i32 %110, !109, !DIExpression(), !187)
    #dbg_value(i32 12, !114, !DIExpression(), !187)
  %111 = tail call i32 @llvm.fshl.i32(i32 %110, i32 %110, i32 12), !dbg !189
    #dbg_value(i32 %111, !45, !DIExpression(DW_OP_LLVM_fragment, 160, 32), !50)
  %112 = add i32 %111, %106, !dbg !190
    #dbg_value(i32 %112, !45, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !50)
  %113 = xor i32 %112, %108, !dbg !182
    #dbg_value(i32 %113, !109, !DIExpression(), !191)
    #dbg_value(i32 8, !114, !DIExpression(), !191)
  %114 = tail call i32 @llvm.fshl.i32(i32 %113, i32 %113, i32 8), !dbg !193
    #dbg_value(i32 %114, !45, !DIExpression(DW_OP_LLVM_fragment, 480, 32), !50)
  %115 = add i32 %114, %109, !dbg !194
    #dbg_value(i32 %115, !45, !DIExpression(DW_OP_LLVM_fragment, 320, 32), !50)
  %116 = xor i32 %115, %111, !dbg !182
    #dbg_value(i32 %116, !109, !DIExpression(), !195)
    #dbg_value(i32 7, !114, !DIExpression(), !195)
  %117 = tail call i32 @llvm.fshl.i32(i32 %116, i32 %116, i32 7), !dbg !197
    #dbg_value(i32 %117, !45, !DIExpression(DW_OP_LLVM_fragment, 160, 32), !50)
  %118 = add i32 %93, %76, !dbg !198
    #dbg_value(i32 %118, !45, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !50)
  %119 = xor i32 %118, %66, !dbg !199
    #dbg_value(i32 %119, !109, !DIExpression(), !200)
    #dbg_value(i32 16, !114, !DIExpression(), !200)
  %120 = tail call i32 @llvm.fshl.i32(i32 %119, i32 %119, i32 16), !dbg !202
    #dbg_value(i32 %120, !45, !DIExpression(DW_OP_LLVM_fragment, 384, 32), !50)
  %121 = add i32 %120, %103, !dbg !203
    #dbg_value(i32 %121, !45, !DIExpression(DW_OP_LLVM_fragment, 352, 32), !50)
  %122 = xor i32 %121, %93, !dbg !199
    #dbg_value(i32 %122, !109, !DIExpression(), !204)
    #dbg_value(i32 12, !114, !DIExpression(), !204)
  %123 = tail call i32 @llvm.fshl.i32(i32 %122, i32 %122, i32 12), !dbg !206
    #dbg_value(i32 %123, !45, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !50)
  %124 = add i32 %123, %118, !dbg !207
    #dbg_value(i32 %124, !45, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !50)
  %125 = xor i32 %124, %120, !dbg !199
    #dbg_value(i32 %125, !109, !DIExpression(), !208)
    #dbg_value(i32 8, !114, !DIExpression(), !208)
  %126 = tail call i32 @llvm.fshl.i32(i32 %125, i32 %125, i32 8), !dbg !210
    #dbg_value(i32 %126, !45, !DIExpression(DW_OP_LLVM_fragment, 384, 32), !50)
  %127 = add i32 %126, %121, !dbg !211
    #dbg_value(i32 %127, !45, !DIExpression(DW_OP_LLVM_fragment, 352, 32), !50)
  %128 = xor i32 %127, %123, !dbg !199
    #dbg_value(i32 %128, !109, !DIExpression(), !212)
    #dbg_value(i32 7, !114, !DIExpression(), !212)
  %129 = tail call i32 @llvm.fshl.i32(i32 %128, i32 %128, i32 7), !dbg !214
    #dbg_value(i32 %129, !45, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !50)
  %130 = add i32 %105, %88, !dbg !215
    #dbg_value(i32 %130, !45, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !50)
  %131 = xor i32 %130, %78, !dbg !216
    #dbg_value(i32 %131, !109, !DIExpression(), !217)
    #dbg_value(i32 16, !114, !DIExpression(), !217)
  %132 = tail call i32 @llvm.fshl.i32(i32 %131, i32 %131, i32 16), !dbg !219
    #dbg_value(i32 %132, !45, !DIExpression(DW_OP_LLVM_fragment, 416, 32), !50)
  %133 = add i32 %132, %67, !dbg !220
    #dbg_value(i32 %133, !45, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !50)
  %134 = xor i32 %133, %105, !dbg !216
    #dbg_value(i32 %134, !109, !DIExpression(), !221)
    #dbg_value(i32 12, !114, !DIExpression(), !221)
  %135 = tail call i32 @llvm.fshl.i32(i32 %134, i32 %134, i32 12), !dbg !223
    #dbg_value(i32 %135, !45, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !50)
  %136 = add i32 %135, %130, !dbg !224
    #dbg_value(i32 %136, !45, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !50)
  %137 = xor i32 %136, %132, !dbg !216
    #dbg_value(i32 %137, !109, !DIExpression(), !225)
    #dbg_value(i32 8, !114, !DIExpression(), !225)
  %138 = tail call i32 @llvm.fshl.i32(i32 %137, i32 %137, i32 8), !dbg !227
    #dbg_value(i32 %138, !45, !DIExpression(DW_OP_LLVM_fragment, 416, 32), !50)
  %139 = add i32 %138, %133, !dbg !228
    #dbg_value(i32 %139, !45, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !50)
  %140 = xor i32 %139, %135, !dbg !216
    #dbg_value(i32 %140, !109, !DIExpression(), !229)
    #dbg_value(i32 7, !114, !DIExpression(), !229)
  %141 = tail call i32 @llvm.fshl.i32(i32 %140, i32 %140, i32 7), !dbg !231
    #dbg_value(i32 %141, !45, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !50)
  %142 = add i32 %69, %100, !dbg !232
    #dbg_value(i32 %142, !45, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !50)
  %143 = xor i32 %142, %90, !dbg !233
    #dbg_value(i32 %143, !109, !DIExpression(), !234)
    #dbg_value(i32 16, !114, !DIExpression(), !234)
  %144 = tail call i32 @llvm.fshl.i32(i32 %143, i32 %143, i32 16), !dbg !236
    #dbg_value(i32 %144, !45, !DIExpression(DW_OP_LLVM_fragment, 448, 32), !50)
  %145 = add i32 %144, %79, !dbg !237
    #dbg_value(i32 %145, !45, !DIExpression(DW_OP_LLVM_fragment, 288, 32), !50)
  %146 = xor i32 %145, %69, !dbg !233
    #dbg_value(i32 %146, !109, !DIExpression(), !238)
    #dbg_value(i32 12, !114, !DIExpression(), !238)
  %147 = tail call i32 @llvm.fshl.i32(i32 %146, i32 %146, i32 12), !dbg !240
    #dbg_value(i32 %147, !45, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !50)
  %148 = add i32 %147, %142, !dbg !241
    #dbg_value(i32 %148, !45, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !50)
  %149 = xor i32 %148, %144, !dbg !233
    #dbg_value(i32 %149, !109, !DIExpression(), !242)
    #dbg_value(i32 8, !114, !DIExpression(), !242)
  %150 = tail call i32 @llvm.fshl.i32(i32 %149, i32 %149, i32 8), !dbg !244
    #dbg_value(i32 %150, !45, !DIExpression(DW_OP_LLVM_fragment, 448, 32), !50)
  %151 = add i32 %150, %145, !dbg !245
    #dbg_value(i32 %151, !45, !DIExpression(DW_OP_LLVM_fragment, 288, 32), !50)
  %152 = xor i32 %151, %147, !dbg !233
    #dbg_value(i32 %152, !109, !DIExpression(), !246)
    #dbg_value(i32 7, !114, !DIExpression(), !246)
  %153 = tail call i32 @llvm.fshl.i32(i32 %152, i32 %152, i32 7), !dbg !248
    #dbg_value(i32 %153, !45, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !50)
  %154 = add nuw nsw i32 %41, 1, !dbg !249
    #dbg_value(i32 %154, !48, !DIExpression(), !88)
    #dbg_value(i32 %112, !45, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !50)
    #dbg_value(i32 %124, !45, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !50)
    #dbg_value(i32 %136, !45, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !50)
    #dbg_value(i32 %148, !45, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !50)
    #dbg_value(i32 %153, !45, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !50)
    #dbg_value(i32 %117, !45, !DIExpression(DW_OP_LLVM_fragment, 160, 32), !50)
    #dbg_value(i32 %129, !45, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !50)
    #dbg_value(i32 %141, !45, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !50)
    #dbg_value(i32 %139, !45, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !50)
    #dbg_value(i32 %151, !45, !DIExpression(DW_OP_LLVM_fragment, 288, 32), !50)
    #dbg_value(i32 %115, !45, !DIExpression(DW_OP_LLVM_fragment, 320, 32), !50)
    #dbg_value(i32 %127, !45, !DIExpression(DW_OP_LLVM_fragment, 352, 32), !50)
    #dbg_value(i32 %126, !45, !DIExpression(DW_OP_LLVM_fragment, 384, 32), !50)
    #dbg_value(i32 %138, !45, !DIExpression(DW_OP_LLVM_fragment, 416, 32), !50)
    #dbg_value(i32 %150, !45, !DIExpression(DW_OP_LLVM_fragment, 448, 32), !50)
    #dbg_value(i32 %114, !45, !DIExpression(DW_OP_LLVM_fragment, 480, 32), !50)
  %155 = icmp eq i32 %154, 4, !dbg !250
  br i1 %155, label %29, label %40, !dbg !251, !llvm.loop !252
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!20, !21, !22, !23, !24}
!llvm.ident = !{!25}
!llvm.errno.tbaa = !{!26}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !16, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "chacha.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{!0, !9}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "state", scope: !2, file: !3, line: 4, type: !11, isLocal: false, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 512, elements: !14)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !13)
!13 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!14 = !{!15}
!15 = !DISubrange(count: 16)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 32, elements: !18)
!17 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!18 = !{!19}
!19 = !DISubrange(count: 4)
!20 = !{i32 7, !"Dwarf Version", i32 5}
!21 = !{i32 2, !"Debug Info Version", i32 3}
!22 = !{i32 1, !"wchar_size", i32 4}
!23 = !{i32 7, !"frame-pointer", i32 2}
!24 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!25 = !{!"clang version 22.1.8"}
!26 = !{!27, !27, i64 0}
!27 = !{!"int", !28, i64 0}
!28 = !{!"omnipotent char", !29, i64 0}
!29 = !{!"Simple C/C++ TBAA"}
!30 = distinct !DISubprogram(name: "block", scope: !3, file: !3, line: 13, type: !31, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !43, keyInstructions: true)
!31 = !DISubroutineType(types: !32)
!32 = !{!33, !34}
!33 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !36)
!36 = !{!37, !38, !39, !40, !41}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !35, file: !6, line: 391, baseType: !5, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !35, file: !6, line: 391, baseType: !5, size: 64, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !35, file: !6, line: 391, baseType: !5, size: 64, offset: 128)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !35, file: !6, line: 391, baseType: !5, size: 64, offset: 192)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !35, file: !6, line: 392, baseType: !42, size: 256, offset: 256)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, elements: !18)
!43 = !{!44, !45, !46, !48}
!44 = !DILocalVariable(name: "ctx", arg: 1, scope: !30, file: !3, line: 13, type: !34)
!45 = !DILocalVariable(name: "x", scope: !30, file: !3, line: 14, type: !11)
!46 = !DILocalVariable(name: "i", scope: !47, file: !3, line: 15, type: !33)
!47 = distinct !DILexicalBlock(scope: !30, file: !3, line: 15, column: 3)
!48 = !DILocalVariable(name: "round", scope: !49, file: !3, line: 20, type: !33)
!49 = distinct !DILexicalBlock(scope: !30, file: !3, line: 20, column: 3)
!50 = !DILocation(line: 0, scope: !30)
!51 = !DILocation(line: 0, scope: !47)
!52 = !{!53, !54, i64 0}
!53 = !{!"args", !54, i64 0, !54, i64 8, !54, i64 16, !54, i64 24, !28, i64 32}
!54 = !{!"long long", !28, i64 0}
!55 = !DILocation(line: 16, column: 20, scope: !56, atomGroup: 4, atomRank: 2)
!56 = distinct !DILexicalBlock(scope: !47, file: !3, line: 15, column: 3)
!57 = !DILocation(line: 16, column: 18, scope: !56, atomGroup: 4, atomRank: 1)
!58 = !DILocation(line: 16, column: 27, scope: !56, atomGroup: 88, atomRank: 3)
!59 = !DILocation(line: 16, column: 20, scope: !56, atomGroup: 88, atomRank: 2)
!60 = !DILocation(line: 16, column: 18, scope: !56, atomGroup: 88, atomRank: 1)
!61 = !DILocation(line: 16, column: 27, scope: !56, atomGroup: 92, atomRank: 3)
!62 = !DILocation(line: 16, column: 20, scope: !56, atomGroup: 92, atomRank: 2)
!63 = !DILocation(line: 16, column: 18, scope: !56, atomGroup: 92, atomRank: 1)
!64 = !DILocation(line: 16, column: 27, scope: !56, atomGroup: 96, atomRank: 3)
!65 = !DILocation(line: 16, column: 20, scope: !56, atomGroup: 96, atomRank: 2)
!66 = !DILocation(line: 16, column: 18, scope: !56, atomGroup: 96, atomRank: 1)
!67 = !DILocation(line: 16, column: 27, scope: !56, atomGroup: 100, atomRank: 3)
!68 = !DILocation(line: 16, column: 20, scope: !56, atomGroup: 100, atomRank: 2)
!69 = !DILocation(line: 16, column: 18, scope: !56, atomGroup: 100, atomRank: 1)
!70 = !DILocation(line: 16, column: 27, scope: !56, atomGroup: 104, atomRank: 3)
!71 = !DILocation(line: 16, column: 20, scope: !56, atomGroup: 104, atomRank: 2)
!72 = !DILocation(line: 16, column: 18, scope: !56, atomGroup: 104, atomRank: 1)
!73 = !DILocation(line: 16, column: 27, scope: !56, atomGroup: 108, atomRank: 3)
!74 = !DILocation(line: 16, column: 20, scope: !56, atomGroup: 108, atomRank: 2)
!75 = !DILocation(line: 16, column: 18, scope: !56, atomGroup: 108, atomRank: 1)
!76 = !DILocation(line: 16, column: 27, scope: !56, atomGroup: 112, atomRank: 3)
!77 = !DILocation(line: 16, column: 20, scope: !56, atomGroup: 112, atomRank: 2)
!78 = !DILocation(line: 16, column: 18, scope: !56, atomGroup: 112, atomRank: 1)
!79 = !DILocation(line: 17, column: 12, scope: !30)
!80 = !DILocation(line: 17, column: 12, scope: !30, atomGroup: 7, atomRank: 2)
!81 = !DILocation(line: 17, column: 12, scope: !30, atomGroup: 7, atomRank: 1)
!82 = !DILocation(line: 18, column: 20, scope: !30)
!83 = !DILocation(line: 18, column: 20, scope: !30, atomGroup: 8, atomRank: 3)
!84 = !{!53, !54, i64 8}
!85 = !DILocation(line: 18, column: 15, scope: !30, atomGroup: 8, atomRank: 2)
!86 = !DILocation(line: 18, column: 13, scope: !30, atomGroup: 8, atomRank: 1)
!87 = !DILocation(line: 19, column: 3, scope: !30, atomGroup: 9, atomRank: 1)
!88 = !DILocation(line: 0, scope: !49)
!89 = !DILocation(line: 20, column: 3, scope: !49, atomGroup: 87, atomRank: 1)
!90 = !DILocation(line: 30, column: 22, scope: !30, atomGroup: 79, atomRank: 3)
!91 = !DILocation(line: 30, column: 17, scope: !30, atomGroup: 79, atomRank: 2)
!92 = !DILocation(line: 30, column: 8, scope: !30)
!93 = !DILocation(line: 30, column: 15, scope: !30, atomGroup: 79, atomRank: 1)
!94 = !{!54, !54, i64 0}
!95 = !DILocation(line: 31, column: 17, scope: !30)
!96 = !DILocation(line: 31, column: 24, scope: !30)
!97 = !DILocation(line: 31, column: 35, scope: !30)
!98 = !DILocation(line: 31, column: 22, scope: !30, atomGroup: 80, atomRank: 2)
!99 = !DILocation(line: 31, column: 3, scope: !30)
!100 = !DILocation(line: 31, column: 15, scope: !30, atomGroup: 80, atomRank: 1)
!101 = !DILocation(line: 32, column: 17, scope: !30, atomGroup: 81, atomRank: 2)
!102 = !DILocation(line: 32, column: 3, scope: !30)
!103 = !DILocation(line: 32, column: 15, scope: !30, atomGroup: 81, atomRank: 1)
!104 = !DILocation(line: 33, column: 3, scope: !30, atomGroup: 83, atomRank: 1)
!105 = !DILocation(line: 21, column: 5, scope: !106, atomGroup: 13, atomRank: 2)
!106 = distinct !DILexicalBlock(scope: !107, file: !3, line: 20, column: 43)
!107 = distinct !DILexicalBlock(scope: !49, file: !3, line: 20, column: 3)
!108 = !DILocation(line: 21, column: 5, scope: !106)
!109 = !DILocalVariable(name: "x", arg: 1, scope: !110, file: !3, line: 6, type: !12)
!110 = distinct !DISubprogram(name: "rol", scope: !3, file: !3, line: 6, type: !111, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113, keyInstructions: true)
!111 = !DISubroutineType(types: !112)
!112 = !{!12, !12, !33}
!113 = !{!109, !114}
!114 = !DILocalVariable(name: "n", arg: 2, scope: !110, file: !3, line: 6, type: !33)
!115 = !DILocation(line: 0, scope: !110, inlinedAt: !116)
!116 = distinct !DILocation(line: 21, column: 5, scope: !106)
!117 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !116, atomGroup: 1, atomRank: 2)
!118 = !DILocation(line: 21, column: 5, scope: !106, atomGroup: 15, atomRank: 2)
!119 = !DILocation(line: 0, scope: !110, inlinedAt: !120)
!120 = distinct !DILocation(line: 21, column: 5, scope: !106)
!121 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !120, atomGroup: 1, atomRank: 2)
!122 = !DILocation(line: 21, column: 5, scope: !106, atomGroup: 17, atomRank: 2)
!123 = !DILocation(line: 0, scope: !110, inlinedAt: !124)
!124 = distinct !DILocation(line: 21, column: 5, scope: !106)
!125 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !124, atomGroup: 1, atomRank: 2)
!126 = !DILocation(line: 21, column: 5, scope: !106, atomGroup: 19, atomRank: 2)
!127 = !DILocation(line: 0, scope: !110, inlinedAt: !128)
!128 = distinct !DILocation(line: 21, column: 5, scope: !106)
!129 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !128, atomGroup: 1, atomRank: 2)
!130 = !DILocation(line: 22, column: 5, scope: !106, atomGroup: 21, atomRank: 2)
!131 = !DILocation(line: 22, column: 5, scope: !106)
!132 = !DILocation(line: 0, scope: !110, inlinedAt: !133)
!133 = distinct !DILocation(line: 22, column: 5, scope: !106)
!134 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !133, atomGroup: 1, atomRank: 2)
!135 = !DILocation(line: 22, column: 5, scope: !106, atomGroup: 23, atomRank: 2)
!136 = !DILocation(line: 0, scope: !110, inlinedAt: !137)
!137 = distinct !DILocation(line: 22, column: 5, scope: !106)
!138 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !137, atomGroup: 1, atomRank: 2)
!139 = !DILocation(line: 22, column: 5, scope: !106, atomGroup: 25, atomRank: 2)
!140 = !DILocation(line: 0, scope: !110, inlinedAt: !141)
!141 = distinct !DILocation(line: 22, column: 5, scope: !106)
!142 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !141, atomGroup: 1, atomRank: 2)
!143 = !DILocation(line: 22, column: 5, scope: !106, atomGroup: 27, atomRank: 2)
!144 = !DILocation(line: 0, scope: !110, inlinedAt: !145)
!145 = distinct !DILocation(line: 22, column: 5, scope: !106)
!146 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !145, atomGroup: 1, atomRank: 2)
!147 = !DILocation(line: 23, column: 5, scope: !106, atomGroup: 29, atomRank: 2)
!148 = !DILocation(line: 23, column: 5, scope: !106)
!149 = !DILocation(line: 0, scope: !110, inlinedAt: !150)
!150 = distinct !DILocation(line: 23, column: 5, scope: !106)
!151 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !150, atomGroup: 1, atomRank: 2)
!152 = !DILocation(line: 23, column: 5, scope: !106, atomGroup: 31, atomRank: 2)
!153 = !DILocation(line: 0, scope: !110, inlinedAt: !154)
!154 = distinct !DILocation(line: 23, column: 5, scope: !106)
!155 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !154, atomGroup: 1, atomRank: 2)
!156 = !DILocation(line: 23, column: 5, scope: !106, atomGroup: 33, atomRank: 2)
!157 = !DILocation(line: 0, scope: !110, inlinedAt: !158)
!158 = distinct !DILocation(line: 23, column: 5, scope: !106)
!159 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !158, atomGroup: 1, atomRank: 2)
!160 = !DILocation(line: 23, column: 5, scope: !106, atomGroup: 35, atomRank: 2)
!161 = !DILocation(line: 0, scope: !110, inlinedAt: !162)
!162 = distinct !DILocation(line: 23, column: 5, scope: !106)
!163 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !162, atomGroup: 1, atomRank: 2)
!164 = !DILocation(line: 24, column: 5, scope: !106, atomGroup: 37, atomRank: 2)
!165 = !DILocation(line: 24, column: 5, scope: !106)
!166 = !DILocation(line: 0, scope: !110, inlinedAt: !167)
!167 = distinct !DILocation(line: 24, column: 5, scope: !106)
!168 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !167, atomGroup: 1, atomRank: 2)
!169 = !DILocation(line: 24, column: 5, scope: !106, atomGroup: 39, atomRank: 2)
!170 = !DILocation(line: 0, scope: !110, inlinedAt: !171)
!171 = distinct !DILocation(line: 24, column: 5, scope: !106)
!172 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !171, atomGroup: 1, atomRank: 2)
!173 = !DILocation(line: 24, column: 5, scope: !106, atomGroup: 41, atomRank: 2)
!174 = !DILocation(line: 0, scope: !110, inlinedAt: !175)
!175 = distinct !DILocation(line: 24, column: 5, scope: !106)
!176 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !175, atomGroup: 1, atomRank: 2)
!177 = !DILocation(line: 24, column: 5, scope: !106, atomGroup: 43, atomRank: 2)
!178 = !DILocation(line: 0, scope: !110, inlinedAt: !179)
!179 = distinct !DILocation(line: 24, column: 5, scope: !106)
!180 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !179, atomGroup: 1, atomRank: 2)
!181 = !DILocation(line: 25, column: 5, scope: !106, atomGroup: 45, atomRank: 2)
!182 = !DILocation(line: 25, column: 5, scope: !106)
!183 = !DILocation(line: 0, scope: !110, inlinedAt: !184)
!184 = distinct !DILocation(line: 25, column: 5, scope: !106)
!185 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !184, atomGroup: 1, atomRank: 2)
!186 = !DILocation(line: 25, column: 5, scope: !106, atomGroup: 47, atomRank: 2)
!187 = !DILocation(line: 0, scope: !110, inlinedAt: !188)
!188 = distinct !DILocation(line: 25, column: 5, scope: !106)
!189 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !188, atomGroup: 1, atomRank: 2)
!190 = !DILocation(line: 25, column: 5, scope: !106, atomGroup: 49, atomRank: 2)
!191 = !DILocation(line: 0, scope: !110, inlinedAt: !192)
!192 = distinct !DILocation(line: 25, column: 5, scope: !106)
!193 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !192, atomGroup: 1, atomRank: 2)
!194 = !DILocation(line: 25, column: 5, scope: !106, atomGroup: 51, atomRank: 2)
!195 = !DILocation(line: 0, scope: !110, inlinedAt: !196)
!196 = distinct !DILocation(line: 25, column: 5, scope: !106)
!197 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !196, atomGroup: 1, atomRank: 2)
!198 = !DILocation(line: 26, column: 5, scope: !106, atomGroup: 53, atomRank: 2)
!199 = !DILocation(line: 26, column: 5, scope: !106)
!200 = !DILocation(line: 0, scope: !110, inlinedAt: !201)
!201 = distinct !DILocation(line: 26, column: 5, scope: !106)
!202 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !201, atomGroup: 1, atomRank: 2)
!203 = !DILocation(line: 26, column: 5, scope: !106, atomGroup: 55, atomRank: 2)
!204 = !DILocation(line: 0, scope: !110, inlinedAt: !205)
!205 = distinct !DILocation(line: 26, column: 5, scope: !106)
!206 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !205, atomGroup: 1, atomRank: 2)
!207 = !DILocation(line: 26, column: 5, scope: !106, atomGroup: 57, atomRank: 2)
!208 = !DILocation(line: 0, scope: !110, inlinedAt: !209)
!209 = distinct !DILocation(line: 26, column: 5, scope: !106)
!210 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !209, atomGroup: 1, atomRank: 2)
!211 = !DILocation(line: 26, column: 5, scope: !106, atomGroup: 59, atomRank: 2)
!212 = !DILocation(line: 0, scope: !110, inlinedAt: !213)
!213 = distinct !DILocation(line: 26, column: 5, scope: !106)
!214 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !213, atomGroup: 1, atomRank: 2)
!215 = !DILocation(line: 27, column: 5, scope: !106, atomGroup: 61, atomRank: 2)
!216 = !DILocation(line: 27, column: 5, scope: !106)
!217 = !DILocation(line: 0, scope: !110, inlinedAt: !218)
!218 = distinct !DILocation(line: 27, column: 5, scope: !106)
!219 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !218, atomGroup: 1, atomRank: 2)
!220 = !DILocation(line: 27, column: 5, scope: !106, atomGroup: 63, atomRank: 2)
!221 = !DILocation(line: 0, scope: !110, inlinedAt: !222)
!222 = distinct !DILocation(line: 27, column: 5, scope: !106)
!223 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !222, atomGroup: 1, atomRank: 2)
!224 = !DILocation(line: 27, column: 5, scope: !106, atomGroup: 65, atomRank: 2)
!225 = !DILocation(line: 0, scope: !110, inlinedAt: !226)
!226 = distinct !DILocation(line: 27, column: 5, scope: !106)
!227 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !226, atomGroup: 1, atomRank: 2)
!228 = !DILocation(line: 27, column: 5, scope: !106, atomGroup: 67, atomRank: 2)
!229 = !DILocation(line: 0, scope: !110, inlinedAt: !230)
!230 = distinct !DILocation(line: 27, column: 5, scope: !106)
!231 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !230, atomGroup: 1, atomRank: 2)
!232 = !DILocation(line: 28, column: 5, scope: !106, atomGroup: 69, atomRank: 2)
!233 = !DILocation(line: 28, column: 5, scope: !106)
!234 = !DILocation(line: 0, scope: !110, inlinedAt: !235)
!235 = distinct !DILocation(line: 28, column: 5, scope: !106)
!236 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !235, atomGroup: 1, atomRank: 2)
!237 = !DILocation(line: 28, column: 5, scope: !106, atomGroup: 71, atomRank: 2)
!238 = !DILocation(line: 0, scope: !110, inlinedAt: !239)
!239 = distinct !DILocation(line: 28, column: 5, scope: !106)
!240 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !239, atomGroup: 1, atomRank: 2)
!241 = !DILocation(line: 28, column: 5, scope: !106, atomGroup: 73, atomRank: 2)
!242 = !DILocation(line: 0, scope: !110, inlinedAt: !243)
!243 = distinct !DILocation(line: 28, column: 5, scope: !106)
!244 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !243, atomGroup: 1, atomRank: 2)
!245 = !DILocation(line: 28, column: 5, scope: !106, atomGroup: 75, atomRank: 2)
!246 = !DILocation(line: 0, scope: !110, inlinedAt: !247)
!247 = distinct !DILocation(line: 28, column: 5, scope: !106)
!248 = !DILocation(line: 6, column: 46, scope: !110, inlinedAt: !247, atomGroup: 1, atomRank: 2)
!249 = !DILocation(line: 20, column: 39, scope: !107, atomGroup: 77, atomRank: 2)
!250 = !DILocation(line: 20, column: 29, scope: !107, atomGroup: 11, atomRank: 1)
!251 = !DILocation(line: 20, column: 3, scope: !49, atomGroup: 12, atomRank: 1)
!252 = distinct !{!252, !253, !254, !255}
!253 = !DILocation(line: 20, column: 3, scope: !49)
!254 = !DILocation(line: 29, column: 3, scope: !49)
!255 = !{!"llvm.loop.mustprogress"}
