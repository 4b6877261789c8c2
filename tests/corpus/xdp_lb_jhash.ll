; ModuleID = 'xdp_lb_jhash.c'
source_filename = "xdp_lb_jhash.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@count = dso_local local_unnamed_addr global i32 7, align 4, !dbg !66
@seed = dso_local local_unnamed_addr global i32 -1640531527, align 4, !dbg !68
@backends = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !70
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @backends, ptr @balance], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 4) i32 @balance(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !115 {
    #dbg_value(ptr poison, !143, !DIExpression(), !151)
    #dbg_value(ptr poison, !143, !DIExpression(), !153)
    #dbg_value(ptr poison, !143, !DIExpression(), !155)
  %2 = alloca i32, align 4, !DIAssignID !157
    #dbg_assign(i1 poison, !138, !DIExpression(), !157, ptr %2, !DIExpression(), !158)
    #dbg_value(ptr %0, !128, !DIExpression(), !158)
  %3 = load i32, ptr %0, align 4, !dbg !159, !tbaa !160
  %4 = zext i32 %3 to i64, !dbg !162
  %5 = inttoptr i64 %4 to ptr, !dbg !163
    #dbg_value(ptr %5, !129, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !158)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !164
  %7 = load i32, ptr %6, align 4, !dbg !159, !tbaa !165
  %8 = zext i32 %7 to i64, !dbg !162
  %9 = inttoptr i64 %8 to ptr, !dbg !163
    #dbg_value(ptr %9, !129, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !158)
    #dbg_value(ptr undef, !143, !DIExpression(), !151)
    #dbg_value(i32 14, !149, !DIExpression(), !151)
    #dbg_value(ptr %5, !150, !DIExpression(), !151)
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 14, !dbg !166
  %11 = icmp samesign ule ptr %10, %9, !dbg !168
  %12 = select i1 %11, ptr %10, ptr %5, !dbg !169
    #dbg_value(ptr %12, !129, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !158)
    #dbg_value(ptr poison, !134, !DIExpression(), !158)
    #dbg_value(ptr undef, !143, !DIExpression(), !153)
    #dbg_value(i32 20, !149, !DIExpression(), !153)
    #dbg_value(ptr %12, !150, !DIExpression(), !153)
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 20, !dbg !170
  %14 = icmp samesign ugt ptr %13, %9, !dbg !171
  %15 = select i1 %14, ptr %12, ptr %13, !dbg !172
  %16 = select i1 %14, ptr null, ptr %12, !dbg !172
    #dbg_value(ptr %15, !129, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !158)
    #dbg_value(ptr %16, !135, !DIExpression(), !158)
    #dbg_value(ptr undef, !143, !DIExpression(), !155)
    #dbg_value(i32 8, !149, !DIExpression(), !155)
    #dbg_value(ptr %15, !150, !DIExpression(), !155)
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 8, !dbg !173
  %18 = icmp ugt ptr %17, %9, !dbg !174
  br i1 %18, label %117, label %19, !dbg !175

19:                                               ; preds = %1
    #dbg_value(ptr poison, !134, !DIExpression(), !158)
    #dbg_value(ptr %17, !129, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !158)
    #dbg_value(ptr %15, !136, !DIExpression(), !158)
  %20 = icmp ne i32 %3, 0, !dbg !176
  %21 = icmp ne ptr %16, null
  %22 = and i1 %20, %21, !dbg !178
  %23 = icmp ne ptr %15, null
  %24 = and i1 %23, %22, !dbg !178
  %25 = and i1 %11, %24, !dbg !178
  br i1 %25, label %26, label %117, !dbg !178

26:                                               ; preds = %19
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 12, !dbg !179
  %28 = load i16, ptr %27, align 1, !dbg !179, !tbaa !180
  %29 = icmp eq i16 %28, 8, !dbg !183
  br i1 %29, label %30, label %117, !dbg !184

30:                                               ; preds = %26
  %31 = load i8, ptr %12, align 4, !dbg !185
  %32 = and i8 %31, 15, !dbg !185
  %33 = icmp eq i8 %32, 5, !dbg !186
  br i1 %33, label %34, label %117, !dbg !187

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %12, i64 9, !dbg !188
  %36 = load i8, ptr %35, align 1, !dbg !188, !tbaa !190
  switch i8 %36, label %117 [
    i8 6, label %37
    i8 17, label %37
  ], !dbg !192

37:                                               ; preds = %34, %34
  %38 = getelementptr inbounds nuw i8, ptr %12, i64 12, !dbg !193
  %39 = load i32, ptr %38, align 4, !dbg !193, !tbaa !194
  %40 = getelementptr inbounds nuw i8, ptr %16, i64 16, !dbg !195
  %41 = load i32, ptr %40, align 4, !dbg !195, !tbaa !196
  %42 = load i16, ptr %15, align 2, !dbg !197, !tbaa !198
  %43 = getelementptr inbounds nuw i8, ptr %15, i64 2, !dbg !200
  %44 = load i16, ptr %43, align 2, !dbg !200, !tbaa !201
  %45 = load i32, ptr @seed, align 4, !dbg !202, !tbaa !111
    #dbg_value(i32 %39, !203, !DIExpression(), !211)
    #dbg_value(i32 %41, !208, !DIExpression(), !211)
    #dbg_value(!DIArgList(i16 %42, i16 %44), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 16, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !211)
    #dbg_value(i32 %45, !210, !DIExpression(), !211)
    #dbg_value(!DIArgList(i32 %39, i32 %45), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 559038737, DW_OP_minus, DW_OP_plus, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 %41, i32 %45), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 559038737, DW_OP_minus, DW_OP_plus, DW_OP_stack_value), !211)
    #dbg_value(i32 %54, !209, !DIExpression(), !211)
    #dbg_value(!DIArgList(i32 %54, i32 %41, i32 %45), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 559038737, DW_OP_minus, DW_OP_plus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 %41, i32 %45), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 559038737, DW_OP_minus, DW_OP_plus, DW_OP_stack_value), !219)
    #dbg_value(i32 14, !218, !DIExpression(), !219)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 3, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !221)
    #dbg_value(i32 11, !218, !DIExpression(), !221)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !223)
    #dbg_value(i32 25, !218, !DIExpression(), !223)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !225)
    #dbg_value(i32 16, !218, !DIExpression(), !225)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !227)
    #dbg_value(i32 4, !218, !DIExpression(), !227)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !229)
    #dbg_value(i32 14, !218, !DIExpression(), !229)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !231)
    #dbg_value(i32 24, !218, !DIExpression(), !231)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !137, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !158)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !233
  %46 = load i32, ptr @count, align 4, !dbg !234, !tbaa !111
  %47 = icmp eq i32 %46, 0, !dbg !235
  br i1 %47, label %79, label %48, !dbg !236

48:                                               ; preds = %37
  %49 = zext i16 %42 to i32, !dbg !237
    #dbg_value(!DIArgList(i32 %49, i16 %44), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 16, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !211)
  %50 = shl nuw i32 %49, 16, !dbg !238
    #dbg_value(!DIArgList(i32 %50, i16 %44), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !211)
  %51 = zext i16 %44 to i32, !dbg !239
    #dbg_value(!DIArgList(i32 %50, i32 %51), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !211)
  %52 = or disjoint i32 %50, %51, !dbg !240
    #dbg_value(i32 %52, !209, !DIExpression(), !211)
  %53 = add i32 %45, -559038737, !dbg !241
    #dbg_value(!DIArgList(i32 %54, i32 %41, i32 %53), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 %41, i32 %53), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !219)
    #dbg_value(!DIArgList(i32 %41, i32 %53), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 %39, i32 %53), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !211)
  %54 = add i32 %52, %53, !dbg !242
  %55 = add i32 %53, %41, !dbg !243
    #dbg_value(i32 %55, !208, !DIExpression(), !211)
    #dbg_value(!DIArgList(i32 %54, i32 %55), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(i32 %55, !213, !DIExpression(), !219)
  %56 = xor i32 %54, %55, !dbg !244
    #dbg_value(i32 %56, !209, !DIExpression(), !211)
  %57 = tail call i32 @llvm.fshl.i32(i32 %55, i32 %55, i32 14), !dbg !245
    #dbg_value(!DIArgList(i32 %39, i32 %56, i32 %53, i32 %57), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 3, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 %56, i32 %57), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !221)
    #dbg_value(!DIArgList(i32 %56, i32 %57), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
  %58 = sub i32 %56, %57, !dbg !246
    #dbg_value(!DIArgList(i32 %39, i32 %58, i32 %53), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(i32 %58, !209, !DIExpression(), !211)
    #dbg_value(i32 %58, !213, !DIExpression(), !221)
  %59 = add i32 %53, %39, !dbg !247
    #dbg_value(!DIArgList(i32 %59, i32 %58), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !211)
  %60 = xor i32 %58, %59, !dbg !248
    #dbg_value(i32 %60, !203, !DIExpression(), !211)
  %61 = tail call i32 @llvm.fshl.i32(i32 %58, i32 %58, i32 11), !dbg !249
    #dbg_value(!DIArgList(i32 %55, i32 %60, i32 %61), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 %60, i32 %61), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !223)
    #dbg_value(!DIArgList(i32 %60, i32 %61), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
  %62 = sub i32 %60, %61, !dbg !250
    #dbg_value(!DIArgList(i32 %55, i32 %62), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(i32 %62, !203, !DIExpression(), !211)
    #dbg_value(i32 %62, !213, !DIExpression(), !223)
  %63 = xor i32 %62, %55, !dbg !251
    #dbg_value(i32 %63, !208, !DIExpression(), !211)
  %64 = tail call i32 @llvm.fshl.i32(i32 %62, i32 %62, i32 25), !dbg !252
    #dbg_value(!DIArgList(i32 %58, i32 %63, i32 %64), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 %63, i32 %64), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !225)
    #dbg_value(!DIArgList(i32 %63, i32 %64), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
  %65 = sub i32 %63, %64, !dbg !253
    #dbg_value(!DIArgList(i32 %58, i32 %65), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(i32 %65, !208, !DIExpression(), !211)
    #dbg_value(i32 %65, !213, !DIExpression(), !225)
  %66 = xor i32 %65, %58, !dbg !254
    #dbg_value(i32 %66, !209, !DIExpression(), !211)
  %67 = tail call i32 @llvm.fshl.i32(i32 %65, i32 %65, i32 16), !dbg !255
    #dbg_value(!DIArgList(i32 %62, i32 %66, i32 %67), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 %66, i32 %67), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !227)
    #dbg_value(!DIArgList(i32 %66, i32 %67), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
  %68 = sub i32 %66, %67, !dbg !256
    #dbg_value(!DIArgList(i32 %62, i32 %68), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(i32 %68, !209, !DIExpression(), !211)
    #dbg_value(i32 %68, !213, !DIExpression(), !227)
  %69 = xor i32 %68, %62, !dbg !257
    #dbg_value(i32 %69, !203, !DIExpression(), !211)
  %70 = tail call i32 @llvm.fshl.i32(i32 %68, i32 %68, i32 4), !dbg !258
    #dbg_value(!DIArgList(i32 %65, i32 %69, i32 %70), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 %69, i32 %70), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !229)
    #dbg_value(!DIArgList(i32 %69, i32 %70), !203, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
  %71 = sub i32 %69, %70, !dbg !259
    #dbg_value(!DIArgList(i32 %65, i32 %71), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(i32 %71, !203, !DIExpression(), !211)
    #dbg_value(i32 %71, !213, !DIExpression(), !229)
  %72 = xor i32 %71, %65, !dbg !260
    #dbg_value(i32 %72, !208, !DIExpression(), !211)
  %73 = tail call i32 @llvm.fshl.i32(i32 %71, i32 %71, i32 14), !dbg !261
    #dbg_value(!DIArgList(i32 %68, i32 %72, i32 %73), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_minus, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(!DIArgList(i32 %72, i32 %73), !213, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !231)
    #dbg_value(!DIArgList(i32 %72, i32 %73), !208, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
  %74 = sub i32 %72, %73, !dbg !262
    #dbg_value(!DIArgList(i32 %68, i32 %74), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !211)
    #dbg_value(i32 %74, !208, !DIExpression(), !211)
    #dbg_value(i32 %74, !213, !DIExpression(), !231)
  %75 = xor i32 %74, %68, !dbg !263
    #dbg_value(i32 %75, !209, !DIExpression(), !211)
  %76 = tail call i32 @llvm.fshl.i32(i32 %74, i32 %74, i32 24), !dbg !264
    #dbg_value(!DIArgList(i32 %75, i32 %76), !137, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !158)
    #dbg_value(!DIArgList(i32 %75, i32 %76), !209, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !211)
  %77 = sub i32 %75, %76, !dbg !265
    #dbg_value(i32 %77, !209, !DIExpression(), !211)
    #dbg_value(i32 %77, !137, !DIExpression(), !158)
  %78 = urem i32 %77, %46, !dbg !266
  br label %79, !dbg !234

79:                                               ; preds = %37, %48
  %80 = phi i32 [ %78, %48 ], [ 0, %37 ], !dbg !267
  store i32 %80, ptr %2, align 4, !dbg !268, !tbaa !111, !DIAssignID !269
    #dbg_assign(i32 %80, !138, !DIExpression(), !269, ptr %2, !DIExpression(), !158)
  %81 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @backends, ptr noundef nonnull %2) #4, !dbg !270
    #dbg_value(ptr %81, !139, !DIExpression(), !158)
  %82 = icmp eq ptr %81, null, !dbg !271
  br i1 %82, label %115, label %83, !dbg !273

83:                                               ; preds = %79
  %84 = getelementptr inbounds nuw i8, ptr %81, i64 10, !dbg !274
  %85 = load i16, ptr %84, align 2, !dbg !274, !tbaa !275
  %86 = icmp eq i16 %85, 0, !dbg !277
  br i1 %86, label %115, label %87, !dbg !278

87:                                               ; preds = %83
  %88 = getelementptr inbounds nuw i8, ptr %16, i64 10, !dbg !279
  %89 = load i16, ptr %88, align 2, !dbg !279, !tbaa !280
  %90 = xor i16 %89, -1, !dbg !281
  %91 = zext i16 %90 to i32, !dbg !282
  %92 = load i32, ptr %40, align 4, !dbg !283, !tbaa !196
  %93 = and i32 %92, 65535, !dbg !284
  %94 = xor i32 %93, 65535, !dbg !284
  %95 = xor i32 %92, -1, !dbg !285
  %96 = lshr i32 %95, 16, !dbg !285
  %97 = load i32, ptr %81, align 4, !dbg !286, !tbaa !287
  %98 = and i32 %97, 65535, !dbg !288
  %99 = lshr i32 %97, 16, !dbg !289
  %100 = add nuw nsw i32 %96, %91, !dbg !290
  %101 = add nuw nsw i32 %100, %94, !dbg !291
  %102 = add nuw nsw i32 %101, %98, !dbg !292
  %103 = add nuw nsw i32 %102, %99, !dbg !293
    #dbg_value(i32 %103, !140, !DIExpression(DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !158)
    #dbg_value(i32 %103, !294, !DIExpression(DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !299)
  %104 = and i32 %103, 65535, !dbg !301
  %105 = lshr i32 %103, 16, !dbg !302
  %106 = add nuw nsw i32 %104, %105, !dbg !303
    #dbg_value(!DIArgList(i32 %103, i32 %103), !294, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_stack_value), !299)
  %107 = and i32 %106, 65535, !dbg !304
  %108 = lshr i32 %106, 16, !dbg !305
  %109 = add nuw nsw i32 %107, %108, !dbg !306
    #dbg_value(!DIArgList(i32 %103, i32 %103, i32 %103, i32 %103), !294, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_stack_value), !299)
  %110 = lshr i32 %109, 16, !dbg !307
  %111 = add nuw nsw i32 %110, %109, !dbg !308
    #dbg_value(!DIArgList(i32 %103, i32 %103, i32 %103, i32 %103, i32 %103, i32 %103, i32 %103, i32 %103), !294, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_stack_value), !299)
  %112 = trunc i32 %111 to i16, !dbg !309
  %113 = xor i16 %112, -1, !dbg !309
  store i16 %113, ptr %88, align 2, !dbg !310, !tbaa !280
  store i32 %97, ptr %40, align 4, !dbg !311, !tbaa !196
  %114 = getelementptr inbounds nuw i8, ptr %81, i64 4, !dbg !312
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %5, ptr noundef nonnull align 4 dereferenceable(6) %114, i64 6, i1 false), !dbg !313
  br label %115

115:                                              ; preds = %79, %83, %87
  %116 = phi i32 [ 3, %87 ], [ 1, %83 ], [ 1, %79 ], !dbg !158
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !314
  br label %117

117:                                              ; preds = %1, %34, %19, %26, %30, %115
  %118 = phi i32 [ %116, %115 ], [ 2, %19 ], [ 2, %30 ], [ 2, %26 ], [ 2, %34 ], [ 2, %1 ], !dbg !158
  ret i32 %118, !dbg !315
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!105, !106, !107, !108, !109}
!llvm.ident = !{!110}
!llvm.errno.tbaa = !{!111}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !101, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !27, globals: !65, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_lb_jhash.c", directory: ".")
!4 = !{!5, !14}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13}
!9 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!10 = !DIEnumerator(name: "XDP_DROP", value: 1)
!11 = !DIEnumerator(name: "XDP_PASS", value: 2)
!12 = !DIEnumerator(name: "XDP_TX", value: 3)
!13 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!14 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 302, baseType: !7, size: 32, elements: !15)
!15 = !{!16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26}
!16 = !DIEnumerator(name: "P_HOPOPTS", value: 0)
!17 = !DIEnumerator(name: "P_ICMP", value: 1)
!18 = !DIEnumerator(name: "P_IPIP", value: 4)
!19 = !DIEnumerator(name: "P_TCP", value: 6)
!20 = !DIEnumerator(name: "P_UDP", value: 17)
!21 = !DIEnumerator(name: "P_IP6", value: 41)
!22 = !DIEnumerator(name: "P_ROUTING", value: 43)
!23 = !DIEnumerator(name: "P_FRAGMENT", value: 44)
!24 = !DIEnumerator(name: "P_GRE", value: 47)
!25 = !DIEnumerator(name: "P_ICMP6", value: 58)
!26 = !DIEnumerator(name: "P_DSTOPTS", value: 60)
!27 = !{!28, !29, !30, !43, !58, !41}
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!29 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !32)
!32 = !{!33, !39, !40}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !31, file: !6, line: 316, baseType: !34, size: 48)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 48, elements: !37)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !{!38}
!38 = !DISubrange(count: 6)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !31, file: !6, line: 316, baseType: !34, size: 48, offset: 48)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !31, file: !6, line: 317, baseType: !41, size: 16, offset: 96)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !42)
!42 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !45)
!45 = !{!46, !47, !48, !49, !50, !51, !52, !53, !54, !55, !57}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !44, file: !6, line: 323, baseType: !35, size: 4, flags: DIFlagBitField, extraData: i64 0)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !44, file: !6, line: 323, baseType: !35, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !44, file: !6, line: 324, baseType: !35, size: 8, offset: 8)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !44, file: !6, line: 325, baseType: !41, size: 16, offset: 16)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !44, file: !6, line: 325, baseType: !41, size: 16, offset: 32)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !44, file: !6, line: 325, baseType: !41, size: 16, offset: 48)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !44, file: !6, line: 326, baseType: !35, size: 8, offset: 64)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !44, file: !6, line: 326, baseType: !35, size: 8, offset: 72)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !44, file: !6, line: 327, baseType: !41, size: 16, offset: 80)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !44, file: !6, line: 328, baseType: !56, size: 32, offset: 96)
!56 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !44, file: !6, line: 328, baseType: !56, size: 32, offset: 128)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "udphdr", file: !6, line: 351, size: 64, elements: !60)
!60 = !{!61, !62, !63, !64}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !59, file: !6, line: 352, baseType: !41, size: 16)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "dest", scope: !59, file: !6, line: 352, baseType: !41, size: 16, offset: 16)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !59, file: !6, line: 352, baseType: !41, size: 16, offset: 32)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !59, file: !6, line: 352, baseType: !41, size: 16, offset: 48)
!65 = !{!0, !66, !68, !70, !94}
!66 = !DIGlobalVariableExpression(var: !67, expr: !DIExpression())
!67 = distinct !DIGlobalVariable(name: "count", scope: !2, file: !3, line: 10, type: !56, isLocal: false, isDefinition: true)
!68 = !DIGlobalVariableExpression(var: !69, expr: !DIExpression())
!69 = distinct !DIGlobalVariable(name: "seed", scope: !2, file: !3, line: 10, type: !56, isLocal: false, isDefinition: true)
!70 = !DIGlobalVariableExpression(var: !71, expr: !DIExpression())
!71 = distinct !DIGlobalVariable(name: "backends", scope: !2, file: !3, line: 9, type: !72, isLocal: false, isDefinition: true)
!72 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 256, elements: !73)
!73 = !{!74, !80, !85, !87}
!74 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !72, file: !3, line: 9, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !77, size: 64, elements: !78)
!77 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!78 = !{!79}
!79 = !DISubrange(count: 2)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !72, file: !3, line: 9, baseType: !81, size: 64, offset: 64)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !77, size: 512, elements: !83)
!83 = !{!84}
!84 = !DISubrange(count: 16)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !72, file: !3, line: 9, baseType: !86, size: 64, offset: 128)
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !72, file: !3, line: 9, baseType: !88, size: 64, offset: 192)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "backend", file: !3, line: 4, size: 96, elements: !90)
!90 = !{!91, !92, !93}
!91 = !DIDerivedType(tag: DW_TAG_member, name: "address", scope: !89, file: !3, line: 5, baseType: !56, size: 32)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "mac", scope: !89, file: !3, line: 6, baseType: !34, size: 48, offset: 32)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !89, file: !3, line: 7, baseType: !41, size: 16, offset: 80)
!94 = !DIGlobalVariableExpression(var: !95, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!95 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !96, isLocal: true, isDefinition: true)
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64)
!97 = !DISubroutineType(types: !98)
!98 = !{!28, !28, !99}
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!101 = !DICompositeType(tag: DW_TAG_array_type, baseType: !102, size: 32, elements: !103)
!102 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!103 = !{!104}
!104 = !DISubrange(count: 4)
!105 = !{i32 7, !"Dwarf Version", i32 5}
!106 = !{i32 2, !"Debug Info Version", i32 3}
!107 = !{i32 1, !"wchar_size", i32 4}
!108 = !{i32 7, !"frame-pointer", i32 2}
!109 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!110 = !{!"clang version 22.1.8"}
!111 = !{!112, !112, i64 0}
!112 = !{!"int", !113, i64 0}
!113 = !{!"omnipotent char", !114, i64 0}
!114 = !{!"Simple C/C++ TBAA"}
!115 = distinct !DISubprogram(name: "balance", scope: !3, file: !3, line: 25, type: !116, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !127, keyInstructions: true)
!116 = !DISubroutineType(types: !117)
!117 = !{!77, !118}
!118 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !119, size: 64)
!119 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !120)
!120 = !{!121, !122, !123, !124, !125, !126}
!121 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !119, file: !6, line: 205, baseType: !56, size: 32)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !119, file: !6, line: 205, baseType: !56, size: 32, offset: 32)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !119, file: !6, line: 205, baseType: !56, size: 32, offset: 64)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !119, file: !6, line: 205, baseType: !56, size: 32, offset: 96)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !119, file: !6, line: 205, baseType: !56, size: 32, offset: 128)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !119, file: !6, line: 206, baseType: !56, size: 32, offset: 160)
!127 = !{!128, !129, !134, !135, !136, !137, !138, !139, !140}
!128 = !DILocalVariable(name: "ctx", arg: 1, scope: !115, file: !3, line: 25, type: !118)
!129 = !DILocalVariable(name: "c", scope: !115, file: !3, line: 26, type: !130)
!130 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !131)
!131 = !{!132, !133}
!132 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !130, file: !6, line: 370, baseType: !28, size: 64)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !130, file: !6, line: 370, baseType: !28, size: 64, offset: 64)
!134 = !DILocalVariable(name: "eth", scope: !115, file: !3, line: 27, type: !30)
!135 = !DILocalVariable(name: "ip", scope: !115, file: !3, line: 28, type: !43)
!136 = !DILocalVariable(name: "ports", scope: !115, file: !3, line: 29, type: !58)
!137 = !DILocalVariable(name: "hash", scope: !115, file: !3, line: 34, type: !56)
!138 = !DILocalVariable(name: "key", scope: !115, file: !3, line: 36, type: !56)
!139 = !DILocalVariable(name: "backend", scope: !115, file: !3, line: 37, type: !88)
!140 = !DILocalVariable(name: "sum", scope: !115, file: !3, line: 40, type: !141)
!141 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !142)
!142 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!143 = !DILocalVariable(name: "c", arg: 1, scope: !144, file: !6, line: 373, type: !147)
!144 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !145, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !148, keyInstructions: true)
!145 = !DISubroutineType(types: !146)
!146 = !{!28, !147, !56}
!147 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !130, size: 64)
!148 = !{!143, !149, !150}
!149 = !DILocalVariable(name: "size", arg: 2, scope: !144, file: !6, line: 373, type: !56)
!150 = !DILocalVariable(name: "at", scope: !144, file: !6, line: 374, type: !28)
!151 = !DILocation(line: 0, scope: !144, inlinedAt: !152)
!152 = distinct !DILocation(line: 27, column: 24, scope: !115)
!153 = !DILocation(line: 0, scope: !144, inlinedAt: !154)
!154 = distinct !DILocation(line: 28, column: 22, scope: !115)
!155 = !DILocation(line: 0, scope: !144, inlinedAt: !156)
!156 = distinct !DILocation(line: 29, column: 26, scope: !115)
!157 = distinct !DIAssignID()
!158 = !DILocation(line: 0, scope: !115)
!159 = !DILocation(line: 26, column: 21, scope: !115, atomGroup: 1, atomRank: 4)
!160 = !{!161, !112, i64 0}
!161 = !{!"xdp_md", !112, i64 0, !112, i64 4, !112, i64 8, !112, i64 12, !112, i64 16, !112, i64 20}
!162 = !DILocation(line: 26, column: 21, scope: !115, atomGroup: 1, atomRank: 3)
!163 = !DILocation(line: 26, column: 21, scope: !115, atomGroup: 1, atomRank: 2)
!164 = !DILocation(line: 26, column: 21, scope: !115)
!165 = !{!161, !112, i64 4}
!166 = !DILocation(line: 375, column: 10, scope: !167, inlinedAt: !152)
!167 = distinct !DILexicalBlock(scope: !144, file: !6, line: 375, column: 7)
!168 = !DILocation(line: 375, column: 17, scope: !167, inlinedAt: !152, atomGroup: 2, atomRank: 2)
!169 = !DILocation(line: 375, column: 17, scope: !167, inlinedAt: !152, atomGroup: 2, atomRank: 1)
!170 = !DILocation(line: 375, column: 10, scope: !167, inlinedAt: !154)
!171 = !DILocation(line: 375, column: 17, scope: !167, inlinedAt: !154, atomGroup: 2, atomRank: 2)
!172 = !DILocation(line: 375, column: 17, scope: !167, inlinedAt: !154, atomGroup: 2, atomRank: 1)
!173 = !DILocation(line: 375, column: 10, scope: !167, inlinedAt: !156)
!174 = !DILocation(line: 375, column: 17, scope: !167, inlinedAt: !156, atomGroup: 2, atomRank: 2)
!175 = !DILocation(line: 375, column: 17, scope: !167, inlinedAt: !156, atomGroup: 2, atomRank: 1)
!176 = !DILocation(line: 30, column: 8, scope: !177, atomGroup: 5, atomRank: 2)
!177 = distinct !DILexicalBlock(scope: !115, file: !3, line: 30, column: 7)
!178 = !DILocation(line: 30, column: 12, scope: !177, atomGroup: 5, atomRank: 1)
!179 = !DILocation(line: 30, column: 37, scope: !177)
!180 = !{!181, !182, i64 12}
!181 = !{!"ethhdr", !113, i64 0, !113, i64 6, !182, i64 12}
!182 = !{!"short", !113, i64 0}
!183 = !DILocation(line: 30, column: 43, scope: !177, atomGroup: 8, atomRank: 2)
!184 = !DILocation(line: 30, column: 60, scope: !177, atomGroup: 8, atomRank: 1)
!185 = !DILocation(line: 30, column: 67, scope: !177)
!186 = !DILocation(line: 30, column: 71, scope: !177, atomGroup: 9, atomRank: 2)
!187 = !DILocation(line: 30, column: 60, scope: !177, atomGroup: 9, atomRank: 1)
!188 = !DILocation(line: 32, column: 11, scope: !189)
!189 = distinct !DILexicalBlock(scope: !115, file: !3, line: 32, column: 7)
!190 = !{!191, !113, i64 9}
!191 = !{!"iphdr", !113, i64 0, !113, i64 0, !113, i64 1, !182, i64 2, !182, i64 4, !182, i64 6, !113, i64 8, !113, i64 9, !182, i64 10, !112, i64 12, !112, i64 16}
!192 = !DILocation(line: 32, column: 29, scope: !189, atomGroup: 11, atomRank: 1)
!193 = !DILocation(line: 35, column: 18, scope: !115)
!194 = !{!191, !112, i64 12}
!195 = !DILocation(line: 35, column: 29, scope: !115)
!196 = !{!191, !112, i64 16}
!197 = !DILocation(line: 35, column: 43, scope: !115)
!198 = !{!199, !182, i64 0}
!199 = !{!"udphdr", !182, i64 0, !182, i64 2, !182, i64 4, !182, i64 6}
!200 = !DILocation(line: 35, column: 65, scope: !115)
!201 = !{!199, !182, i64 2}
!202 = !DILocation(line: 35, column: 71, scope: !115)
!203 = !DILocalVariable(name: "a", arg: 1, scope: !204, file: !3, line: 13, type: !56)
!204 = distinct !DISubprogram(name: "jhash3", scope: !3, file: !3, line: 13, type: !205, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !207, keyInstructions: true)
!205 = !DISubroutineType(types: !206)
!206 = !{!56, !56, !56, !56, !56}
!207 = !{!203, !208, !209, !210}
!208 = !DILocalVariable(name: "b", arg: 2, scope: !204, file: !3, line: 13, type: !56)
!209 = !DILocalVariable(name: "c", arg: 3, scope: !204, file: !3, line: 13, type: !56)
!210 = !DILocalVariable(name: "seed", arg: 4, scope: !204, file: !3, line: 13, type: !56)
!211 = !DILocation(line: 0, scope: !204, inlinedAt: !212)
!212 = distinct !DILocation(line: 35, column: 7, scope: !115)
!213 = !DILocalVariable(name: "x", arg: 1, scope: !214, file: !3, line: 12, type: !56)
!214 = distinct !DISubprogram(name: "rol", scope: !3, file: !3, line: 12, type: !215, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !217, keyInstructions: true)
!215 = !DISubroutineType(types: !216)
!216 = !{!56, !56, !77}
!217 = !{!213, !218}
!218 = !DILocalVariable(name: "n", arg: 2, scope: !214, file: !3, line: 12, type: !77)
!219 = !DILocation(line: 0, scope: !214, inlinedAt: !220)
!220 = distinct !DILocation(line: 15, column: 16, scope: !204, inlinedAt: !212)
!221 = !DILocation(line: 0, scope: !214, inlinedAt: !222)
!222 = distinct !DILocation(line: 16, column: 16, scope: !204, inlinedAt: !212)
!223 = !DILocation(line: 0, scope: !214, inlinedAt: !224)
!224 = distinct !DILocation(line: 17, column: 16, scope: !204, inlinedAt: !212)
!225 = !DILocation(line: 0, scope: !214, inlinedAt: !226)
!226 = distinct !DILocation(line: 18, column: 16, scope: !204, inlinedAt: !212)
!227 = !DILocation(line: 0, scope: !214, inlinedAt: !228)
!228 = distinct !DILocation(line: 19, column: 16, scope: !204, inlinedAt: !212)
!229 = !DILocation(line: 0, scope: !214, inlinedAt: !230)
!230 = distinct !DILocation(line: 20, column: 16, scope: !204, inlinedAt: !212)
!231 = !DILocation(line: 0, scope: !214, inlinedAt: !232)
!232 = distinct !DILocation(line: 21, column: 16, scope: !204, inlinedAt: !212)
!233 = !DILocation(line: 36, column: 3, scope: !115)
!234 = !DILocation(line: 36, column: 13, scope: !115)
!235 = !DILocation(line: 36, column: 13, scope: !115, atomGroup: 16, atomRank: 2)
!236 = !DILocation(line: 36, column: 13, scope: !115, atomGroup: 16, atomRank: 1)
!237 = !DILocation(line: 35, column: 36, scope: !115)
!238 = !DILocation(line: 35, column: 50, scope: !115)
!239 = !DILocation(line: 35, column: 58, scope: !115)
!240 = !DILocation(line: 35, column: 56, scope: !115)
!241 = !DILocation(line: 14, column: 19, scope: !204, inlinedAt: !212)
!242 = !DILocation(line: 14, column: 53, scope: !204, inlinedAt: !212, atomGroup: 3, atomRank: 2)
!243 = !DILocation(line: 14, column: 29, scope: !204, inlinedAt: !212, atomGroup: 2, atomRank: 2)
!244 = !DILocation(line: 15, column: 5, scope: !204, inlinedAt: !212, atomGroup: 4, atomRank: 2)
!245 = !DILocation(line: 12, column: 46, scope: !214, inlinedAt: !220, atomGroup: 1, atomRank: 2)
!246 = !DILocation(line: 15, column: 13, scope: !204, inlinedAt: !212, atomGroup: 5, atomRank: 2)
!247 = !DILocation(line: 14, column: 5, scope: !204, inlinedAt: !212, atomGroup: 1, atomRank: 2)
!248 = !DILocation(line: 16, column: 5, scope: !204, inlinedAt: !212, atomGroup: 6, atomRank: 2)
!249 = !DILocation(line: 12, column: 46, scope: !214, inlinedAt: !222, atomGroup: 1, atomRank: 2)
!250 = !DILocation(line: 16, column: 13, scope: !204, inlinedAt: !212, atomGroup: 7, atomRank: 2)
!251 = !DILocation(line: 17, column: 5, scope: !204, inlinedAt: !212, atomGroup: 8, atomRank: 2)
!252 = !DILocation(line: 12, column: 46, scope: !214, inlinedAt: !224, atomGroup: 1, atomRank: 2)
!253 = !DILocation(line: 17, column: 13, scope: !204, inlinedAt: !212, atomGroup: 9, atomRank: 2)
!254 = !DILocation(line: 18, column: 5, scope: !204, inlinedAt: !212, atomGroup: 10, atomRank: 2)
!255 = !DILocation(line: 12, column: 46, scope: !214, inlinedAt: !226, atomGroup: 1, atomRank: 2)
!256 = !DILocation(line: 18, column: 13, scope: !204, inlinedAt: !212, atomGroup: 11, atomRank: 2)
!257 = !DILocation(line: 19, column: 5, scope: !204, inlinedAt: !212, atomGroup: 12, atomRank: 2)
!258 = !DILocation(line: 12, column: 46, scope: !214, inlinedAt: !228, atomGroup: 1, atomRank: 2)
!259 = !DILocation(line: 19, column: 13, scope: !204, inlinedAt: !212, atomGroup: 13, atomRank: 2)
!260 = !DILocation(line: 20, column: 5, scope: !204, inlinedAt: !212, atomGroup: 14, atomRank: 2)
!261 = !DILocation(line: 12, column: 46, scope: !214, inlinedAt: !230, atomGroup: 1, atomRank: 2)
!262 = !DILocation(line: 20, column: 13, scope: !204, inlinedAt: !212, atomGroup: 15, atomRank: 2)
!263 = !DILocation(line: 21, column: 5, scope: !204, inlinedAt: !212, atomGroup: 16, atomRank: 2)
!264 = !DILocation(line: 12, column: 46, scope: !214, inlinedAt: !232, atomGroup: 1, atomRank: 2)
!265 = !DILocation(line: 21, column: 13, scope: !204, inlinedAt: !212, atomGroup: 17, atomRank: 2)
!266 = !DILocation(line: 36, column: 26, scope: !115)
!267 = !DILocation(line: 36, column: 13, scope: !115, atomGroup: 15, atomRank: 2)
!268 = !DILocation(line: 36, column: 7, scope: !115, atomGroup: 15, atomRank: 1)
!269 = distinct !DIAssignID()
!270 = !DILocation(line: 37, column: 29, scope: !115, atomGroup: 17, atomRank: 2)
!271 = !DILocation(line: 38, column: 8, scope: !272, atomGroup: 18, atomRank: 2)
!272 = distinct !DILexicalBlock(scope: !115, file: !3, line: 38, column: 7)
!273 = !DILocation(line: 38, column: 16, scope: !272, atomGroup: 18, atomRank: 1)
!274 = !DILocation(line: 38, column: 29, scope: !272)
!275 = !{!276, !182, i64 10}
!276 = !{!"backend", !112, i64 0, !113, i64 4, !182, i64 10}
!277 = !DILocation(line: 38, column: 20, scope: !272, atomGroup: 19, atomRank: 2)
!278 = !DILocation(line: 38, column: 16, scope: !272, atomGroup: 19, atomRank: 1)
!279 = !DILocation(line: 40, column: 23, scope: !115)
!280 = !{!191, !182, i64 10}
!281 = !DILocation(line: 40, column: 18, scope: !115)
!282 = !DILocation(line: 40, column: 13, scope: !115)
!283 = !DILocation(line: 40, column: 43, scope: !115)
!284 = !DILocation(line: 40, column: 31, scope: !115)
!285 = !DILocation(line: 41, column: 13, scope: !115)
!286 = !DILocation(line: 41, column: 50, scope: !115)
!287 = !{!276, !112, i64 0}
!288 = !DILocation(line: 41, column: 58, scope: !115)
!289 = !DILocation(line: 42, column: 31, scope: !115)
!290 = !DILocation(line: 40, column: 29, scope: !115)
!291 = !DILocation(line: 40, column: 59, scope: !115)
!292 = !DILocation(line: 41, column: 38, scope: !115)
!293 = !DILocation(line: 41, column: 68, scope: !115, atomGroup: 21, atomRank: 3)
!294 = !DILocalVariable(name: "sum", arg: 1, scope: !295, file: !6, line: 382, type: !141)
!295 = distinct !DISubprogram(name: "fold", scope: !6, file: !6, line: 382, type: !296, scopeLine: 382, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !298, keyInstructions: true)
!296 = !DISubroutineType(types: !297)
!297 = !{!41, !141}
!298 = !{!294}
!299 = !DILocation(line: 0, scope: !295, inlinedAt: !300)
!300 = distinct !DILocation(line: 43, column: 15, scope: !115)
!301 = !DILocation(line: 383, column: 14, scope: !295, inlinedAt: !300)
!302 = !DILocation(line: 383, column: 31, scope: !295, inlinedAt: !300)
!303 = !DILocation(line: 383, column: 24, scope: !295, inlinedAt: !300, atomGroup: 1, atomRank: 2)
!304 = !DILocation(line: 384, column: 14, scope: !295, inlinedAt: !300)
!305 = !DILocation(line: 384, column: 31, scope: !295, inlinedAt: !300)
!306 = !DILocation(line: 384, column: 24, scope: !295, inlinedAt: !300, atomGroup: 2, atomRank: 2)
!307 = !DILocation(line: 385, column: 31, scope: !295, inlinedAt: !300)
!308 = !DILocation(line: 385, column: 24, scope: !295, inlinedAt: !300, atomGroup: 3, atomRank: 2)
!309 = !DILocation(line: 386, column: 10, scope: !295, inlinedAt: !300, atomGroup: 4, atomRank: 2)
!310 = !DILocation(line: 43, column: 13, scope: !115, atomGroup: 22, atomRank: 1)
!311 = !DILocation(line: 44, column: 13, scope: !115, atomGroup: 23, atomRank: 1)
!312 = !DILocation(line: 45, column: 29, scope: !115)
!313 = !DILocation(line: 45, column: 3, scope: !115, atomGroup: 24, atomRank: 1)
!314 = !DILocation(line: 47, column: 1, scope: !115)
!315 = !DILocation(line: 47, column: 1, scope: !115, atomGroup: 26, atomRank: 1)
