; ModuleID = 'varint.c'
source_filename = "varint.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@stream = dso_local local_unnamed_addr global [64 x i8] zeroinitializer, align 1, !dbg !13
@position = dso_local local_unnamed_addr global i32 0, align 4, !dbg !20
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @get, ptr @put], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 64) i32 @put(ptr noundef readonly captures(none) %0) #0 section "syscall" !dbg !36 {
    #dbg_value(ptr %0, !50, !DIExpression(), !57)
  %2 = load i64, ptr %0, align 8, !dbg !58, !tbaa !59
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !62
  %4 = load i64, ptr %3, align 8, !dbg !62, !tbaa !63
  %5 = and i64 %4, 31, !dbg !64
  %6 = ashr i64 %2, %5, !dbg !65
    #dbg_value(i64 %6, !66, !DIExpression(), !71)
  %7 = shl i64 %6, 1, !dbg !73
  %8 = ashr i64 %6, 63, !dbg !74
  %9 = xor i64 %7, %8, !dbg !75
    #dbg_value(i64 %9, !51, !DIExpression(), !57)
    #dbg_value(i32 0, !52, !DIExpression(), !76)
  %10 = load i32, ptr @position, align 4
    #dbg_value(i64 %9, !51, !DIExpression(), !57)
    #dbg_value(i32 0, !52, !DIExpression(), !76)
    #dbg_value(i64 %9, !51, !DIExpression(), !57)
    #dbg_value(i32 0, !52, !DIExpression(), !76)
  %11 = trunc i64 %9 to i8, !dbg !77
  %12 = and i8 %11, 127, !dbg !77
    #dbg_value(i64 %9, !54, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_constu, 127, DW_OP_and, DW_OP_stack_value), !78)
  %13 = lshr i64 %9, 7, !dbg !79
    #dbg_value(i64 %13, !51, !DIExpression(), !57)
  %14 = icmp eq i64 %13, 0, !dbg !80
  %15 = select i1 %14, i8 0, i8 -128, !dbg !80
  %16 = or disjoint i8 %15, %12, !dbg !81
  %17 = add i32 %10, 1, !dbg !82
  %18 = and i32 %10, 63, !dbg !83
  %19 = zext nneg i32 %18 to i64, !dbg !84
  %20 = getelementptr inbounds nuw i8, ptr @stream, i64 %19, !dbg !84
  store i8 %16, ptr %20, align 1, !dbg !85, !tbaa !86
    #dbg_value(i32 0, !52, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !76)
  br i1 %14, label %113, label %21

21:                                               ; preds = %1
    #dbg_value(i64 %13, !51, !DIExpression(), !57)
    #dbg_value(i32 1, !52, !DIExpression(), !76)
  %22 = trunc i64 %13 to i8, !dbg !87
  %23 = and i8 %22, 127, !dbg !87
    #dbg_value(i64 %13, !54, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_constu, 127, DW_OP_and, DW_OP_stack_value), !78)
  %24 = lshr i64 %9, 14, !dbg !88
    #dbg_value(i64 %24, !51, !DIExpression(), !57)
  %25 = icmp eq i64 %24, 0, !dbg !80
  %26 = select i1 %25, i8 0, i8 -128, !dbg !80
  %27 = or disjoint i8 %26, %23, !dbg !89
  %28 = add i32 %10, 2, !dbg !90
  %29 = and i32 %17, 63, !dbg !83
  %30 = zext nneg i32 %29 to i64, !dbg !84
  %31 = getelementptr inbounds nuw i8, ptr @stream, i64 %30, !dbg !84
  store i8 %27, ptr %31, align 1, !dbg !91, !tbaa !86
    #dbg_value(i32 1, !52, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !76)
  br i1 %25, label %113, label %32

32:                                               ; preds = %21
    #dbg_value(i64 %24, !51, !DIExpression(), !57)
    #dbg_value(i32 2, !52, !DIExpression(), !76)
  %33 = trunc i64 %24 to i8, !dbg !92
  %34 = and i8 %33, 127, !dbg !92
    #dbg_value(i64 %24, !54, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_constu, 127, DW_OP_and, DW_OP_stack_value), !78)
  %35 = lshr i64 %9, 21, !dbg !93
    #dbg_value(i64 %35, !51, !DIExpression(), !57)
  %36 = icmp eq i64 %35, 0, !dbg !80
  %37 = select i1 %36, i8 0, i8 -128, !dbg !80
  %38 = or disjoint i8 %37, %34, !dbg !94
  %39 = add i32 %10, 3, !dbg !95
  %40 = and i32 %28, 63, !dbg !83
  %41 = zext nneg i32 %40 to i64, !dbg !84
  %42 = getelementptr inbounds nuw i8, ptr @stream, i64 %41, !dbg !84
  store i8 %38, ptr %42, align 1, !dbg !96, !tbaa !86
    #dbg_value(i32 2, !52, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !76)
  br i1 %36, label %113, label %43

43:                                               ; preds = %32
    #dbg_value(i64 %35, !51, !DIExpression(), !57)
    #dbg_value(i32 3, !52, !DIExpression(), !76)
  %44 = trunc i64 %35 to i8, !dbg !97
  %45 = and i8 %44, 127, !dbg !97
    #dbg_value(i64 %35, !54, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_constu, 127, DW_OP_and, DW_OP_stack_value), !78)
  %46 = lshr i64 %9, 28, !dbg !98
    #dbg_value(i64 %46, !51, !DIExpression(), !57)
  %47 = icmp eq i64 %46, 0, !dbg !80
  %48 = select i1 %47, i8 0, i8 -128, !dbg !80
  %49 = or disjoint i8 %48, %45, !dbg !99
  %50 = add i32 %10, 4, !dbg !100
  %51 = and i32 %39, 63, !dbg !83
  %52 = zext nneg i32 %51 to i64, !dbg !84
  %53 = getelementptr inbounds nuw i8, ptr @stream, i64 %52, !dbg !84
  store i8 %49, ptr %53, align 1, !dbg !101, !tbaa !86
    #dbg_value(i32 3, !52, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !76)
  br i1 %47, label %113, label %54

54:                                               ; preds = %43
    #dbg_value(i64 %46, !51, !DIExpression(), !57)
    #dbg_value(i32 4, !52, !DIExpression(), !76)
  %55 = trunc i64 %46 to i8, !dbg !102
  %56 = and i8 %55, 127, !dbg !102
    #dbg_value(i64 %46, !54, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_constu, 127, DW_OP_and, DW_OP_stack_value), !78)
  %57 = lshr i64 %9, 35, !dbg !103
    #dbg_value(i64 %57, !51, !DIExpression(), !57)
  %58 = icmp eq i64 %57, 0, !dbg !80
  %59 = select i1 %58, i8 0, i8 -128, !dbg !80
  %60 = or disjoint i8 %59, %56, !dbg !104
  %61 = add i32 %10, 5, !dbg !105
  %62 = and i32 %50, 63, !dbg !83
  %63 = zext nneg i32 %62 to i64, !dbg !84
  %64 = getelementptr inbounds nuw i8, ptr @stream, i64 %63, !dbg !84
  store i8 %60, ptr %64, align 1, !dbg !106, !tbaa !86
    #dbg_value(i32 4, !52, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !76)
  br i1 %58, label %113, label %65

65:                                               ; preds = %54
    #dbg_value(i64 %57, !51, !DIExpression(), !57)
    #dbg_value(i32 5, !52, !DIExpression(), !76)
  %66 = trunc i64 %57 to i8, !dbg !107
  %67 = and i8 %66, 127, !dbg !107
    #dbg_value(i64 %57, !54, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_constu, 127, DW_OP_and, DW_OP_stack_value), !78)
  %68 = lshr i64 %9, 42, !dbg !108
    #dbg_value(i64 %68, !51, !DIExpression(), !57)
  %69 = icmp eq i64 %68, 0, !dbg !80
  %70 = select i1 %69, i8 0, i8 -128, !dbg !80
  %71 = or disjoint i8 %70, %67, !dbg !109
  %72 = add i32 %10, 6, !dbg !110
  %73 = and i32 %61, 63, !dbg !83
  %74 = zext nneg i32 %73 to i64, !dbg !84
  %75 = getelementptr inbounds nuw i8, ptr @stream, i64 %74, !dbg !84
  store i8 %71, ptr %75, align 1, !dbg !111, !tbaa !86
    #dbg_value(i32 5, !52, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !76)
  br i1 %69, label %113, label %76

76:                                               ; preds = %65
    #dbg_value(i64 %68, !51, !DIExpression(), !57)
    #dbg_value(i32 6, !52, !DIExpression(), !76)
  %77 = trunc i64 %68 to i8, !dbg !112
  %78 = and i8 %77, 127, !dbg !112
    #dbg_value(i64 %68, !54, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_constu, 127, DW_OP_and, DW_OP_stack_value), !78)
  %79 = lshr i64 %9, 49, !dbg !113
    #dbg_value(i64 %79, !51, !DIExpression(), !57)
  %80 = icmp eq i64 %79, 0, !dbg !80
  %81 = select i1 %80, i8 0, i8 -128, !dbg !80
  %82 = or disjoint i8 %81, %78, !dbg !114
  %83 = add i32 %10, 7, !dbg !115
  %84 = and i32 %72, 63, !dbg !83
  %85 = zext nneg i32 %84 to i64, !dbg !84
  %86 = getelementptr inbounds nuw i8, ptr @stream, i64 %85, !dbg !84
  store i8 %82, ptr %86, align 1, !dbg !116, !tbaa !86
    #dbg_value(i32 6, !52, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !76)
  br i1 %80, label %113, label %87

87:                                               ; preds = %76
    #dbg_value(i64 %79, !51, !DIExpression(), !57)
    #dbg_value(i32 7, !52, !DIExpression(), !76)
  %88 = trunc i64 %79 to i8, !dbg !117
  %89 = and i8 %88, 127, !dbg !117
    #dbg_value(i64 %79, !54, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_constu, 127, DW_OP_and, DW_OP_stack_value), !78)
  %90 = lshr i64 %9, 56, !dbg !118
    #dbg_value(i64 %90, !51, !DIExpression(), !57)
  %91 = icmp eq i64 %90, 0, !dbg !80
  %92 = select i1 %91, i8 0, i8 -128, !dbg !80
  %93 = or disjoint i8 %92, %89, !dbg !119
  %94 = add i32 %10, 8, !dbg !120
  %95 = and i32 %83, 63, !dbg !83
  %96 = zext nneg i32 %95 to i64, !dbg !84
  %97 = getelementptr inbounds nuw i8, ptr @stream, i64 %96, !dbg !84
  store i8 %93, ptr %97, align 1, !dbg !121, !tbaa !86
    #dbg_value(i32 7, !52, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !76)
  br i1 %91, label %113, label %98

98:                                               ; preds = %87
    #dbg_value(i64 %90, !51, !DIExpression(), !57)
    #dbg_value(i32 8, !52, !DIExpression(), !76)
  %99 = trunc nuw i64 %90 to i8, !dbg !122
  %100 = and i8 %99, 127, !dbg !122
    #dbg_value(i64 %90, !54, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_constu, 127, DW_OP_and, DW_OP_stack_value), !78)
    #dbg_value(i64 %9, !51, !DIExpression(DW_OP_constu, 63, DW_OP_shr, DW_OP_stack_value), !57)
  %101 = icmp sgt i64 %9, -1, !dbg !80
  %102 = select i1 %101, i8 0, i8 -128, !dbg !80
  %103 = or disjoint i8 %102, %100, !dbg !123
  %104 = add i32 %10, 9, !dbg !124
  %105 = and i32 %94, 63, !dbg !83
  %106 = zext nneg i32 %105 to i64, !dbg !84
  %107 = getelementptr inbounds nuw i8, ptr @stream, i64 %106, !dbg !84
  store i8 %103, ptr %107, align 1, !dbg !125, !tbaa !86
    #dbg_value(i32 8, !52, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !76)
  br i1 %101, label %113, label %108

108:                                              ; preds = %98
    #dbg_value(i64 %9, !51, !DIExpression(DW_OP_constu, 63, DW_OP_shr, DW_OP_stack_value), !57)
    #dbg_value(i32 9, !52, !DIExpression(), !76)
    #dbg_value(i64 %9, !54, !DIExpression(DW_OP_constu, 63, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_constu, 127, DW_OP_and, DW_OP_stack_value), !78)
    #dbg_value(i64 0, !51, !DIExpression(), !57)
  %109 = add i32 %10, 10, !dbg !126
  %110 = and i32 %104, 63, !dbg !83
  %111 = zext nneg i32 %110 to i64, !dbg !84
  %112 = getelementptr inbounds nuw i8, ptr @stream, i64 %111, !dbg !84
  store i8 1, ptr %112, align 1, !dbg !127, !tbaa !86
    #dbg_value(i32 9, !52, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !76)
  br label %113

113:                                              ; preds = %108, %98, %87, %76, %65, %54, %43, %32, %21, %1
  %114 = phi i32 [ %72, %65 ], [ %17, %1 ], [ %28, %21 ], [ %109, %108 ], [ %39, %32 ], [ %94, %87 ], [ %50, %43 ], [ %104, %98 ], [ %61, %54 ], [ %83, %76 ], !dbg !82
  store i32 %114, ptr @position, align 4, !dbg !128, !tbaa !32
  %115 = and i32 %114, 63, !dbg !129
  ret i32 %115, !dbg !130
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @get(ptr noundef captures(none) initializes((32, 40)) %0) #1 section "syscall" !dbg !131 {
    #dbg_value(ptr %0, !133, !DIExpression(), !141)
    #dbg_value(i64 0, !134, !DIExpression(), !141)
  %2 = load i64, ptr %0, align 8, !dbg !142, !tbaa !59
  %3 = trunc i64 %2 to i32, !dbg !143
    #dbg_value(i32 %3, !135, !DIExpression(), !141)
    #dbg_value(i32 0, !136, !DIExpression(), !144)
    #dbg_value(i64 0, !134, !DIExpression(), !141)
    #dbg_value(i64 0, !134, !DIExpression(), !141)
    #dbg_value(i64 0, !136, !DIExpression(), !144)
    #dbg_value(i32 %3, !135, !DIExpression(), !141)
  %4 = add i32 %3, 1, !dbg !145
    #dbg_value(i32 %4, !135, !DIExpression(), !141)
  %5 = and i64 %2, 63, !dbg !146
  %6 = getelementptr inbounds nuw i8, ptr @stream, i64 %5, !dbg !147
  %7 = load i8, ptr %6, align 1, !dbg !148, !tbaa !86
    #dbg_value(i8 %7, !138, !DIExpression(), !149)
  %8 = and i8 %7, 127, !dbg !150
  %9 = zext nneg i8 %8 to i64, !dbg !151
    #dbg_value(i64 %9, !134, !DIExpression(), !141)
  %10 = icmp slt i8 %7, 0, !dbg !152
    #dbg_value(i64 0, !136, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !144)
  br i1 %10, label %11, label %108

11:                                               ; preds = %1
    #dbg_value(i64 %9, !134, !DIExpression(), !141)
    #dbg_value(i64 1, !136, !DIExpression(), !144)
    #dbg_value(i32 %4, !135, !DIExpression(), !141)
  %12 = add i32 %3, 2, !dbg !154
    #dbg_value(i32 %12, !135, !DIExpression(), !141)
  %13 = and i32 %4, 63, !dbg !146
  %14 = zext nneg i32 %13 to i64, !dbg !147
  %15 = getelementptr inbounds nuw i8, ptr @stream, i64 %14, !dbg !147
  %16 = load i8, ptr %15, align 1, !dbg !155, !tbaa !86
    #dbg_value(i8 %16, !138, !DIExpression(), !149)
  %17 = and i8 %16, 127, !dbg !150
  %18 = zext nneg i8 %17 to i64, !dbg !151
  %19 = shl nuw nsw i64 %18, 7, !dbg !156
  %20 = or disjoint i64 %19, %9, !dbg !157
    #dbg_value(i64 %20, !134, !DIExpression(), !141)
  %21 = icmp slt i8 %16, 0, !dbg !158
    #dbg_value(i64 1, !136, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !144)
  br i1 %21, label %22, label %108

22:                                               ; preds = %11
    #dbg_value(i64 %20, !134, !DIExpression(), !141)
    #dbg_value(i64 2, !136, !DIExpression(), !144)
    #dbg_value(i32 %12, !135, !DIExpression(), !141)
  %23 = add i32 %3, 3, !dbg !159
    #dbg_value(i32 %23, !135, !DIExpression(), !141)
  %24 = and i32 %12, 63, !dbg !146
  %25 = zext nneg i32 %24 to i64, !dbg !147
  %26 = getelementptr inbounds nuw i8, ptr @stream, i64 %25, !dbg !147
  %27 = load i8, ptr %26, align 1, !dbg !160, !tbaa !86
    #dbg_value(i8 %27, !138, !DIExpression(), !149)
  %28 = and i8 %27, 127, !dbg !150
  %29 = zext nneg i8 %28 to i64, !dbg !151
  %30 = shl nuw nsw i64 %29, 14, !dbg !156
  %31 = or disjoint i64 %30, %20, !dbg !161
    #dbg_value(i64 %31, !134, !DIExpression(), !141)
  %32 = icmp slt i8 %27, 0, !dbg !162
    #dbg_value(i64 2, !136, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !144)
  br i1 %32, label %33, label %108

33:                                               ; preds = %22
    #dbg_value(i64 %31, !134, !DIExpression(), !141)
    #dbg_value(i64 3, !136, !DIExpression(), !144)
    #dbg_value(i32 %23, !135, !DIExpression(), !141)
  %34 = add i32 %3, 4, !dbg !163
    #dbg_value(i32 %34, !135, !DIExpression(), !141)
  %35 = and i32 %23, 63, !dbg !146
  %36 = zext nneg i32 %35 to i64, !dbg !147
  %37 = getelementptr inbounds nuw i8, ptr @stream, i64 %36, !dbg !147
  %38 = load i8, ptr %37, align 1, !dbg !164, !tbaa !86
    #dbg_value(i8 %38, !138, !DIExpression(), !149)
  %39 = and i8 %38, 127, !dbg !150
  %40 = zext nneg i8 %39 to i64, !dbg !151
  %41 = shl nuw nsw i64 %40, 21, !dbg !156
  %42 = or disjoint i64 %41, %31, !dbg !165
    #dbg_value(i64 %42, !134, !DIExpression(), !141)
  %43 = icmp slt i8 %38, 0, !dbg !166
    #dbg_value(i64 3, !136, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !144)
  br i1 %43, label %44, label %108

44:                                               ; preds = %33
    #dbg_value(i64 %42, !134, !DIExpression(), !141)
    #dbg_value(i64 4, !136, !DIExpression(), !144)
    #dbg_value(i32 %34, !135, !DIExpression(), !141)
  %45 = add i32 %3, 5, !dbg !167
    #dbg_value(i32 %45, !135, !DIExpression(), !141)
  %46 = and i32 %34, 63, !dbg !146
  %47 = zext nneg i32 %46 to i64, !dbg !147
  %48 = getelementptr inbounds nuw i8, ptr @stream, i64 %47, !dbg !147
  %49 = load i8, ptr %48, align 1, !dbg !168, !tbaa !86
    #dbg_value(i8 %49, !138, !DIExpression(), !149)
  %50 = and i8 %49, 127, !dbg !150
  %51 = zext nneg i8 %50 to i64, !dbg !151
  %52 = shl nuw nsw i64 %51, 28, !dbg !156
  %53 = or disjoint i64 %52, %42, !dbg !169
    #dbg_value(i64 %53, !134, !DIExpression(), !141)
  %54 = icmp slt i8 %49, 0, !dbg !170
    #dbg_value(i64 4, !136, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !144)
  br i1 %54, label %55, label %108

55:                                               ; preds = %44
    #dbg_value(i64 %53, !134, !DIExpression(), !141)
    #dbg_value(i64 5, !136, !DIExpression(), !144)
    #dbg_value(i32 %45, !135, !DIExpression(), !141)
  %56 = add i32 %3, 6, !dbg !171
    #dbg_value(i32 %56, !135, !DIExpression(), !141)
  %57 = and i32 %45, 63, !dbg !146
  %58 = zext nneg i32 %57 to i64, !dbg !147
  %59 = getelementptr inbounds nuw i8, ptr @stream, i64 %58, !dbg !147
  %60 = load i8, ptr %59, align 1, !dbg !172, !tbaa !86
    #dbg_value(i8 %60, !138, !DIExpression(), !149)
  %61 = and i8 %60, 127, !dbg !150
  %62 = zext nneg i8 %61 to i64, !dbg !151
  %63 = shl nuw nsw i64 %62, 35, !dbg !156
  %64 = or i64 %63, %53, !dbg !173
    #dbg_value(i64 %64, !134, !DIExpression(), !141)
  %65 = icmp slt i8 %60, 0, !dbg !174
    #dbg_value(i64 5, !136, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !144)
  br i1 %65, label %66, label %108

66:                                               ; preds = %55
    #dbg_value(i64 %64, !134, !DIExpression(), !141)
    #dbg_value(i64 6, !136, !DIExpression(), !144)
    #dbg_value(i32 %56, !135, !DIExpression(), !141)
  %67 = add i32 %3, 7, !dbg !175
    #dbg_value(i32 %67, !135, !DIExpression(), !141)
  %68 = and i32 %56, 63, !dbg !146
  %69 = zext nneg i32 %68 to i64, !dbg !147
  %70 = getelementptr inbounds nuw i8, ptr @stream, i64 %69, !dbg !147
  %71 = load i8, ptr %70, align 1, !dbg !176, !tbaa !86
    #dbg_value(i8 %71, !138, !DIExpression(), !149)
  %72 = and i8 %71, 127, !dbg !150
  %73 = zext nneg i8 %72 to i64, !dbg !151
  %74 = shl nuw nsw i64 %73, 42, !dbg !156
  %75 = or i64 %74, %64, !dbg !177
    #dbg_value(i64 %75, !134, !DIExpression(), !141)
  %76 = icmp slt i8 %71, 0, !dbg !178
    #dbg_value(i64 6, !136, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !144)
  br i1 %76, label %77, label %108

77:                                               ; preds = %66
    #dbg_value(i64 %75, !134, !DIExpression(), !141)
    #dbg_value(i64 7, !136, !DIExpression(), !144)
    #dbg_value(i32 %67, !135, !DIExpression(), !141)
  %78 = add i32 %3, 8, !dbg !179
    #dbg_value(i32 %78, !135, !DIExpression(), !141)
  %79 = and i32 %67, 63, !dbg !146
  %80 = zext nneg i32 %79 to i64, !dbg !147
  %81 = getelementptr inbounds nuw i8, ptr @stream, i64 %80, !dbg !147
  %82 = load i8, ptr %81, align 1, !dbg !180, !tbaa !86
    #dbg_value(i8 %82, !138, !DIExpression(), !149)
  %83 = and i8 %82, 127, !dbg !150
  %84 = zext nneg i8 %83 to i64, !dbg !151
  %85 = shl nuw nsw i64 %84, 49, !dbg !156
  %86 = or i64 %85, %75, !dbg !181
    #dbg_value(i64 %86, !134, !DIExpression(), !141)
  %87 = icmp slt i8 %82, 0, !dbg !182
    #dbg_value(i64 7, !136, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !144)
  br i1 %87, label %88, label %108

88:                                               ; preds = %77
    #dbg_value(i64 %86, !134, !DIExpression(), !141)
    #dbg_value(i64 8, !136, !DIExpression(), !144)
    #dbg_value(i32 %78, !135, !DIExpression(), !141)
  %89 = add i32 %3, 9, !dbg !183
    #dbg_value(i32 %89, !135, !DIExpression(), !141)
  %90 = and i32 %78, 63, !dbg !146
  %91 = zext nneg i32 %90 to i64, !dbg !147
  %92 = getelementptr inbounds nuw i8, ptr @stream, i64 %91, !dbg !147
  %93 = load i8, ptr %92, align 1, !dbg !184, !tbaa !86
    #dbg_value(i8 %93, !138, !DIExpression(), !149)
  %94 = and i8 %93, 127, !dbg !150
  %95 = zext nneg i8 %94 to i64, !dbg !151
  %96 = shl nuw nsw i64 %95, 56, !dbg !156
  %97 = or i64 %96, %86, !dbg !185
    #dbg_value(i64 %97, !134, !DIExpression(), !141)
  %98 = icmp slt i8 %93, 0, !dbg !186
    #dbg_value(i64 8, !136, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !144)
  br i1 %98, label %99, label %108

99:                                               ; preds = %88
    #dbg_value(i64 %97, !134, !DIExpression(), !141)
    #dbg_value(i64 9, !136, !DIExpression(), !144)
    #dbg_value(i32 %89, !135, !DIExpression(), !141)
  %100 = add i32 %3, 10, !dbg !187
    #dbg_value(i32 %100, !135, !DIExpression(), !141)
  %101 = and i32 %89, 63, !dbg !146
  %102 = zext nneg i32 %101 to i64, !dbg !147
  %103 = getelementptr inbounds nuw i8, ptr @stream, i64 %102, !dbg !147
  %104 = load i8, ptr %103, align 1, !dbg !188, !tbaa !86
    #dbg_value(i8 %104, !138, !DIExpression(), !149)
  %105 = zext i8 %104 to i64, !dbg !151
  %106 = shl i64 %105, 63, !dbg !156
  %107 = or i64 %106, %97, !dbg !189
    #dbg_value(i64 %107, !134, !DIExpression(), !141)
    #dbg_value(i64 9, !136, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !144)
  br label %108

108:                                              ; preds = %99, %88, %77, %66, %55, %44, %33, %22, %11, %1
  %109 = phi i32 [ %56, %55 ], [ %4, %1 ], [ %12, %11 ], [ %100, %99 ], [ %23, %22 ], [ %78, %77 ], [ %34, %33 ], [ %89, %88 ], [ %45, %44 ], [ %67, %66 ], !dbg !145
  %110 = phi i64 [ %64, %55 ], [ %9, %1 ], [ %20, %11 ], [ %107, %99 ], [ %31, %22 ], [ %86, %77 ], [ %42, %33 ], [ %97, %88 ], [ %53, %44 ], [ %75, %66 ], !dbg !190
    #dbg_value(i64 %110, !134, !DIExpression(), !141)
    #dbg_value(i32 %109, !135, !DIExpression(), !141)
    #dbg_value(i64 %110, !191, !DIExpression(), !196)
  %111 = lshr i64 %110, 1, !dbg !198
  %112 = and i64 %110, 1, !dbg !199
  %113 = sub nsw i64 0, %112, !dbg !200
  %114 = xor i64 %111, %113, !dbg !201
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !202
  store i64 %114, ptr %115, align 8, !dbg !203, !tbaa !204
  %116 = sub i32 %109, %3, !dbg !205
  ret i32 %116, !dbg !206
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!26, !27, !28, !29, !30}
!llvm.ident = !{!31}
!llvm.errno.tbaa = !{!32}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !22, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "varint.c", directory: ".")
!4 = !{!5, !8, !10}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !9)
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !11)
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !{!0, !13, !20}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "stream", scope: !2, file: !3, line: 4, type: !15, isLocal: false, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 512, elements: !18)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !17)
!17 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!18 = !{!19}
!19 = !DISubrange(count: 64)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "position", scope: !2, file: !3, line: 5, type: !10, isLocal: false, isDefinition: true)
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
!36 = distinct !DISubprogram(name: "put", scope: !3, file: !3, line: 10, type: !37, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !49, keyInstructions: true)
!37 = !DISubroutineType(types: !38)
!38 = !{!39, !40}
!39 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !42)
!42 = !{!43, !44, !45, !46, !47}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !41, file: !6, line: 391, baseType: !8, size: 64)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !41, file: !6, line: 391, baseType: !8, size: 64, offset: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !41, file: !6, line: 391, baseType: !8, size: 64, offset: 128)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !41, file: !6, line: 391, baseType: !8, size: 64, offset: 192)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !41, file: !6, line: 392, baseType: !48, size: 256, offset: 256)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 256, elements: !24)
!49 = !{!50, !51, !52, !54}
!50 = !DILocalVariable(name: "ctx", arg: 1, scope: !36, file: !3, line: 10, type: !40)
!51 = !DILocalVariable(name: "x", scope: !36, file: !3, line: 11, type: !8)
!52 = !DILocalVariable(name: "i", scope: !53, file: !3, line: 12, type: !39)
!53 = distinct !DILexicalBlock(scope: !36, file: !3, line: 12, column: 3)
!54 = !DILocalVariable(name: "byte", scope: !55, file: !3, line: 13, type: !16)
!55 = distinct !DILexicalBlock(scope: !56, file: !3, line: 12, column: 32)
!56 = distinct !DILexicalBlock(scope: !53, file: !3, line: 12, column: 3)
!57 = !DILocation(line: 0, scope: !36)
!58 = !DILocation(line: 11, column: 28, scope: !36)
!59 = !{!60, !61, i64 0}
!60 = !{!"args", !61, i64 0, !61, i64 8, !61, i64 16, !61, i64 24, !34, i64 32}
!61 = !{!"long long", !34, i64 0}
!62 = !DILocation(line: 11, column: 39, scope: !36)
!63 = !{!60, !61, i64 8}
!64 = !DILocation(line: 11, column: 41, scope: !36)
!65 = !DILocation(line: 11, column: 30, scope: !36)
!66 = !DILocalVariable(name: "x", arg: 1, scope: !67, file: !3, line: 7, type: !5)
!67 = distinct !DISubprogram(name: "zigzag", scope: !3, file: !3, line: 7, type: !68, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !70, keyInstructions: true)
!68 = !DISubroutineType(types: !69)
!69 = !{!8, !5}
!70 = !{!66}
!71 = !DILocation(line: 0, scope: !67, inlinedAt: !72)
!72 = distinct !DILocation(line: 11, column: 11, scope: !36)
!73 = !DILocation(line: 7, column: 42, scope: !67, inlinedAt: !72)
!74 = !DILocation(line: 7, column: 57, scope: !67, inlinedAt: !72)
!75 = !DILocation(line: 7, column: 47, scope: !67, inlinedAt: !72, atomGroup: 1, atomRank: 2)
!76 = !DILocation(line: 0, scope: !53)
!77 = !DILocation(line: 13, column: 15, scope: !55, atomGroup: 5, atomRank: 2)
!78 = !DILocation(line: 0, scope: !55)
!79 = !DILocation(line: 14, column: 7, scope: !55, atomGroup: 6, atomRank: 2)
!80 = !DILocation(line: 15, column: 39, scope: !55)
!81 = !DILocation(line: 15, column: 36, scope: !55, atomGroup: 7, atomRank: 3)
!82 = !DILocation(line: 15, column: 20, scope: !55, atomGroup: 8, atomRank: 2)
!83 = !DILocation(line: 15, column: 23, scope: !55)
!84 = !DILocation(line: 15, column: 5, scope: !55)
!85 = !DILocation(line: 15, column: 29, scope: !55, atomGroup: 7, atomRank: 1)
!86 = !{!34, !34, i64 0}
!87 = !DILocation(line: 13, column: 15, scope: !55, atomGroup: 18, atomRank: 2)
!88 = !DILocation(line: 14, column: 7, scope: !55, atomGroup: 19, atomRank: 2)
!89 = !DILocation(line: 15, column: 36, scope: !55, atomGroup: 20, atomRank: 3)
!90 = !DILocation(line: 15, column: 20, scope: !55, atomGroup: 21, atomRank: 2)
!91 = !DILocation(line: 15, column: 29, scope: !55, atomGroup: 20, atomRank: 1)
!92 = !DILocation(line: 13, column: 15, scope: !55, atomGroup: 25, atomRank: 2)
!93 = !DILocation(line: 14, column: 7, scope: !55, atomGroup: 26, atomRank: 2)
!94 = !DILocation(line: 15, column: 36, scope: !55, atomGroup: 27, atomRank: 3)
!95 = !DILocation(line: 15, column: 20, scope: !55, atomGroup: 28, atomRank: 2)
!96 = !DILocation(line: 15, column: 29, scope: !55, atomGroup: 27, atomRank: 1)
!97 = !DILocation(line: 13, column: 15, scope: !55, atomGroup: 32, atomRank: 2)
!98 = !DILocation(line: 14, column: 7, scope: !55, atomGroup: 33, atomRank: 2)
!99 = !DILocation(line: 15, column: 36, scope: !55, atomGroup: 34, atomRank: 3)
!100 = !DILocation(line: 15, column: 20, scope: !55, atomGroup: 35, atomRank: 2)
!101 = !DILocation(line: 15, column: 29, scope: !55, atomGroup: 34, atomRank: 1)
!102 = !DILocation(line: 13, column: 15, scope: !55, atomGroup: 39, atomRank: 2)
!103 = !DILocation(line: 14, column: 7, scope: !55, atomGroup: 40, atomRank: 2)
!104 = !DILocation(line: 15, column: 36, scope: !55, atomGroup: 41, atomRank: 3)
!105 = !DILocation(line: 15, column: 20, scope: !55, atomGroup: 42, atomRank: 2)
!106 = !DILocation(line: 15, column: 29, scope: !55, atomGroup: 41, atomRank: 1)
!107 = !DILocation(line: 13, column: 15, scope: !55, atomGroup: 46, atomRank: 2)
!108 = !DILocation(line: 14, column: 7, scope: !55, atomGroup: 47, atomRank: 2)
!109 = !DILocation(line: 15, column: 36, scope: !55, atomGroup: 48, atomRank: 3)
!110 = !DILocation(line: 15, column: 20, scope: !55, atomGroup: 49, atomRank: 2)
!111 = !DILocation(line: 15, column: 29, scope: !55, atomGroup: 48, atomRank: 1)
!112 = !DILocation(line: 13, column: 15, scope: !55, atomGroup: 53, atomRank: 2)
!113 = !DILocation(line: 14, column: 7, scope: !55, atomGroup: 54, atomRank: 2)
!114 = !DILocation(line: 15, column: 36, scope: !55, atomGroup: 55, atomRank: 3)
!115 = !DILocation(line: 15, column: 20, scope: !55, atomGroup: 56, atomRank: 2)
!116 = !DILocation(line: 15, column: 29, scope: !55, atomGroup: 55, atomRank: 1)
!117 = !DILocation(line: 13, column: 15, scope: !55, atomGroup: 60, atomRank: 2)
!118 = !DILocation(line: 14, column: 7, scope: !55, atomGroup: 61, atomRank: 2)
!119 = !DILocation(line: 15, column: 36, scope: !55, atomGroup: 62, atomRank: 3)
!120 = !DILocation(line: 15, column: 20, scope: !55, atomGroup: 63, atomRank: 2)
!121 = !DILocation(line: 15, column: 29, scope: !55, atomGroup: 62, atomRank: 1)
!122 = !DILocation(line: 13, column: 15, scope: !55, atomGroup: 67, atomRank: 2)
!123 = !DILocation(line: 15, column: 36, scope: !55, atomGroup: 69, atomRank: 3)
!124 = !DILocation(line: 15, column: 20, scope: !55, atomGroup: 70, atomRank: 2)
!125 = !DILocation(line: 15, column: 29, scope: !55, atomGroup: 69, atomRank: 1)
!126 = !DILocation(line: 15, column: 20, scope: !55, atomGroup: 77, atomRank: 2)
!127 = !DILocation(line: 15, column: 29, scope: !55, atomGroup: 76, atomRank: 1)
!128 = !DILocation(line: 15, column: 20, scope: !55, atomGroup: 8, atomRank: 1)
!129 = !DILocation(line: 19, column: 19, scope: !36, atomGroup: 14, atomRank: 2)
!130 = !DILocation(line: 19, column: 3, scope: !36, atomGroup: 14, atomRank: 1)
!131 = distinct !DISubprogram(name: "get", scope: !3, file: !3, line: 21, type: !37, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132, keyInstructions: true)
!132 = !{!133, !134, !135, !136, !138}
!133 = !DILocalVariable(name: "ctx", arg: 1, scope: !131, file: !3, line: 21, type: !40)
!134 = !DILocalVariable(name: "x", scope: !131, file: !3, line: 22, type: !8)
!135 = !DILocalVariable(name: "at", scope: !131, file: !3, line: 23, type: !10)
!136 = !DILocalVariable(name: "i", scope: !137, file: !3, line: 24, type: !39)
!137 = distinct !DILexicalBlock(scope: !131, file: !3, line: 24, column: 3)
!138 = !DILocalVariable(name: "byte", scope: !139, file: !3, line: 25, type: !16)
!139 = distinct !DILexicalBlock(scope: !140, file: !3, line: 24, column: 32)
!140 = distinct !DILexicalBlock(scope: !137, file: !3, line: 24, column: 3)
!141 = !DILocation(line: 0, scope: !131)
!142 = !DILocation(line: 23, column: 17, scope: !131, atomGroup: 2, atomRank: 3)
!143 = !DILocation(line: 23, column: 12, scope: !131, atomGroup: 2, atomRank: 2)
!144 = !DILocation(line: 0, scope: !137)
!145 = !DILocation(line: 25, column: 24, scope: !139, atomGroup: 7, atomRank: 2)
!146 = !DILocation(line: 25, column: 27, scope: !139)
!147 = !DILocation(line: 25, column: 15, scope: !139)
!148 = !DILocation(line: 25, column: 15, scope: !139, atomGroup: 6, atomRank: 2)
!149 = !DILocation(line: 0, scope: !139)
!150 = !DILocation(line: 26, column: 21, scope: !139)
!151 = !DILocation(line: 26, column: 10, scope: !139)
!152 = !DILocation(line: 27, column: 16, scope: !153, atomGroup: 9, atomRank: 2)
!153 = distinct !DILexicalBlock(scope: !139, file: !3, line: 27, column: 9)
!154 = !DILocation(line: 25, column: 24, scope: !139, atomGroup: 83, atomRank: 2)
!155 = !DILocation(line: 25, column: 15, scope: !139, atomGroup: 84, atomRank: 2)
!156 = !DILocation(line: 26, column: 28, scope: !139)
!157 = !DILocation(line: 26, column: 7, scope: !139, atomGroup: 85, atomRank: 2)
!158 = !DILocation(line: 27, column: 16, scope: !153, atomGroup: 86, atomRank: 2)
!159 = !DILocation(line: 25, column: 24, scope: !139, atomGroup: 90, atomRank: 2)
!160 = !DILocation(line: 25, column: 15, scope: !139, atomGroup: 91, atomRank: 2)
!161 = !DILocation(line: 26, column: 7, scope: !139, atomGroup: 92, atomRank: 2)
!162 = !DILocation(line: 27, column: 16, scope: !153, atomGroup: 93, atomRank: 2)
!163 = !DILocation(line: 25, column: 24, scope: !139, atomGroup: 97, atomRank: 2)
!164 = !DILocation(line: 25, column: 15, scope: !139, atomGroup: 98, atomRank: 2)
!165 = !DILocation(line: 26, column: 7, scope: !139, atomGroup: 99, atomRank: 2)
!166 = !DILocation(line: 27, column: 16, scope: !153, atomGroup: 100, atomRank: 2)
!167 = !DILocation(line: 25, column: 24, scope: !139, atomGroup: 104, atomRank: 2)
!168 = !DILocation(line: 25, column: 15, scope: !139, atomGroup: 105, atomRank: 2)
!169 = !DILocation(line: 26, column: 7, scope: !139, atomGroup: 106, atomRank: 2)
!170 = !DILocation(line: 27, column: 16, scope: !153, atomGroup: 107, atomRank: 2)
!171 = !DILocation(line: 25, column: 24, scope: !139, atomGroup: 111, atomRank: 2)
!172 = !DILocation(line: 25, column: 15, scope: !139, atomGroup: 112, atomRank: 2)
!173 = !DILocation(line: 26, column: 7, scope: !139, atomGroup: 113, atomRank: 2)
!174 = !DILocation(line: 27, column: 16, scope: !153, atomGroup: 114, atomRank: 2)
!175 = !DILocation(line: 25, column: 24, scope: !139, atomGroup: 118, atomRank: 2)
!176 = !DILocation(line: 25, column: 15, scope: !139, atomGroup: 119, atomRank: 2)
!177 = !DILocation(line: 26, column: 7, scope: !139, atomGroup: 120, atomRank: 2)
!178 = !DILocation(line: 27, column: 16, scope: !153, atomGroup: 121, atomRank: 2)
!179 = !DILocation(line: 25, column: 24, scope: !139, atomGroup: 125, atomRank: 2)
!180 = !DILocation(line: 25, column: 15, scope: !139, atomGroup: 126, atomRank: 2)
!181 = !DILocation(line: 26, column: 7, scope: !139, atomGroup: 127, atomRank: 2)
!182 = !DILocation(line: 27, column: 16, scope: !153, atomGroup: 128, atomRank: 2)
!183 = !DILocation(line: 25, column: 24, scope: !139, atomGroup: 132, atomRank: 2)
!184 = !DILocation(line: 25, column: 15, scope: !139, atomGroup: 133, atomRank: 2)
!185 = !DILocation(line: 26, column: 7, scope: !139, atomGroup: 134, atomRank: 2)
!186 = !DILocation(line: 27, column: 16, scope: !153, atomGroup: 135, atomRank: 2)
!187 = !DILocation(line: 25, column: 24, scope: !139, atomGroup: 139, atomRank: 2)
!188 = !DILocation(line: 25, column: 15, scope: !139, atomGroup: 140, atomRank: 2)
!189 = !DILocation(line: 26, column: 7, scope: !139, atomGroup: 141, atomRank: 2)
!190 = !DILocation(line: 26, column: 7, scope: !139, atomGroup: 8, atomRank: 2)
!191 = !DILocalVariable(name: "x", arg: 1, scope: !192, file: !3, line: 8, type: !8)
!192 = distinct !DISubprogram(name: "unzigzag", scope: !3, file: !3, line: 8, type: !193, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !195, keyInstructions: true)
!193 = !DISubroutineType(types: !194)
!194 = !{!5, !8}
!195 = !{!191}
!196 = !DILocation(line: 0, scope: !192, inlinedAt: !197)
!197 = distinct !DILocation(line: 30, column: 17, scope: !131)
!198 = !DILocation(line: 8, column: 45, scope: !192, inlinedAt: !197)
!199 = !DILocation(line: 8, column: 62, scope: !192, inlinedAt: !197)
!200 = !DILocation(line: 8, column: 53, scope: !192, inlinedAt: !197)
!201 = !DILocation(line: 8, column: 51, scope: !192, inlinedAt: !197, atomGroup: 1, atomRank: 2)
!202 = !DILocation(line: 30, column: 8, scope: !131)
!203 = !DILocation(line: 30, column: 15, scope: !131, atomGroup: 13, atomRank: 1)
!204 = !{!61, !61, i64 0}
!205 = !DILocation(line: 31, column: 13, scope: !131, atomGroup: 15, atomRank: 2)
!206 = !DILocation(line: 31, column: 3, scope: !131, atomGroup: 15, atomRank: 1)
