; ModuleID = 'xdp_nat.c'
source_filename = "xdp_nat.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.conn = type { i32, i32, i16, i16, i8, [3 x i8] }
%struct.binding = type { i32, i16, i16 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@next_port = dso_local local_unnamed_addr global i16 1024, align 2, !dbg !71
@outside = dso_local constant i32 16885952, align 4, !dbg !73
@table = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !77
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @nat, ptr @table], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 4) i32 @nat(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !140 {
    #dbg_value(ptr poison, !165, !DIExpression(), !173)
    #dbg_value(ptr poison, !165, !DIExpression(), !175)
    #dbg_value(ptr poison, !165, !DIExpression(), !177)
  %2 = alloca %struct.conn, align 4, !DIAssignID !179
    #dbg_assign(i1 poison, !162, !DIExpression(), !179, ptr %2, !DIExpression(), !180)
  %3 = alloca %struct.binding, align 8, !DIAssignID !181
    #dbg_assign(i1 poison, !164, !DIExpression(), !181, ptr %3, !DIExpression(), !180)
    #dbg_value(ptr %0, !153, !DIExpression(), !180)
  %4 = load i32, ptr %0, align 4, !dbg !182, !tbaa !183
  %5 = zext i32 %4 to i64, !dbg !185
  %6 = inttoptr i64 %5 to ptr, !dbg !186
    #dbg_value(ptr %6, !154, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !180)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !187
  %8 = load i32, ptr %7, align 4, !dbg !182, !tbaa !188
  %9 = zext i32 %8 to i64, !dbg !185
  %10 = inttoptr i64 %9 to ptr, !dbg !186
    #dbg_value(ptr %10, !154, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !180)
    #dbg_value(ptr undef, !165, !DIExpression(), !173)
    #dbg_value(i32 14, !171, !DIExpression(), !173)
    #dbg_value(ptr %6, !172, !DIExpression(), !173)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !189
  %12 = icmp samesign ule ptr %11, %10, !dbg !191
  %13 = select i1 %12, ptr %11, ptr %6, !dbg !192
    #dbg_value(ptr %13, !154, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !180)
    #dbg_value(ptr poison, !159, !DIExpression(), !180)
    #dbg_value(ptr undef, !165, !DIExpression(), !175)
    #dbg_value(i32 20, !171, !DIExpression(), !175)
    #dbg_value(ptr %13, !172, !DIExpression(), !175)
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 20, !dbg !193
  %15 = icmp samesign ugt ptr %14, %10, !dbg !194
  br i1 %15, label %130, label %16, !dbg !195

16:                                               ; preds = %1
    #dbg_value(ptr poison, !159, !DIExpression(), !180)
    #dbg_value(ptr %14, !154, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !180)
    #dbg_value(ptr %13, !160, !DIExpression(), !180)
  %17 = icmp ne i32 %4, 0, !dbg !196
  %18 = icmp ne ptr %13, null
  %19 = and i1 %17, %18, !dbg !198
  %20 = and i1 %12, %19, !dbg !198
  br i1 %20, label %21, label %130, !dbg !198

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !199
  %23 = load i16, ptr %22, align 1, !dbg !199, !tbaa !200
  %24 = icmp eq i16 %23, 8, !dbg !203
  br i1 %24, label %25, label %130, !dbg !204

25:                                               ; preds = %21
  %26 = load i8, ptr %13, align 4, !dbg !205
  %27 = and i8 %26, 15, !dbg !205
  %28 = icmp eq i8 %27, 5, !dbg !206
  br i1 %28, label %29, label %130, !dbg !207

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %13, i64 9, !dbg !208
  %31 = load i8, ptr %30, align 1, !dbg !208, !tbaa !210
  %32 = icmp eq i8 %31, 17, !dbg !212
  br i1 %32, label %33, label %130, !dbg !213

33:                                               ; preds = %29
    #dbg_value(ptr undef, !165, !DIExpression(), !177)
    #dbg_value(i32 8, !171, !DIExpression(), !177)
    #dbg_value(ptr %14, !172, !DIExpression(), !177)
  %34 = getelementptr inbounds nuw i8, ptr %13, i64 28, !dbg !214
  %35 = icmp samesign ugt ptr %34, %10, !dbg !215
  br i1 %35, label %130, label %36, !dbg !216

36:                                               ; preds = %33
    #dbg_value(ptr %34, !154, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !180)
    #dbg_value(ptr %14, !161, !DIExpression(), !180)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !217
  %37 = getelementptr inbounds nuw i8, ptr %13, i64 12, !dbg !218
  %38 = load i32, ptr %37, align 4, !dbg !219, !tbaa !220
  store i32 %38, ptr %2, align 4, !dbg !221, !tbaa !222, !DIAssignID !224
    #dbg_assign(i32 %38, !162, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !224, ptr %2, !DIExpression(), !180)
  %39 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !225
  %40 = getelementptr inbounds nuw i8, ptr %13, i64 16, !dbg !226
  %41 = load i32, ptr %40, align 4, !dbg !227, !tbaa !228
  store i32 %41, ptr %39, align 4, !dbg !221, !tbaa !229, !DIAssignID !230
    #dbg_assign(i32 %41, !162, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !230, ptr %39, !DIExpression(), !180)
  %42 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !225
  %43 = load i16, ptr %14, align 4, !dbg !231, !tbaa !232
  store i16 %43, ptr %42, align 4, !dbg !221, !tbaa !234, !DIAssignID !235
    #dbg_assign(i16 %43, !162, !DIExpression(DW_OP_LLVM_fragment, 64, 16), !235, ptr %42, !DIExpression(), !180)
  %44 = getelementptr inbounds nuw i8, ptr %2, i64 10, !dbg !225
  %45 = getelementptr inbounds nuw i8, ptr %13, i64 22, !dbg !236
  %46 = load i16, ptr %45, align 2, !dbg !237, !tbaa !238
  store i16 %46, ptr %44, align 2, !dbg !221, !tbaa !239, !DIAssignID !240
    #dbg_assign(i16 %46, !162, !DIExpression(DW_OP_LLVM_fragment, 80, 16), !240, ptr %44, !DIExpression(), !180)
  %47 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !225
  store i8 17, ptr %47, align 4, !dbg !221, !tbaa !241, !DIAssignID !242
    #dbg_assign(i8 %31, !162, !DIExpression(DW_OP_LLVM_fragment, 96, 8), !242, ptr %47, !DIExpression(), !180)
  %48 = getelementptr inbounds nuw i8, ptr %2, i64 13, !dbg !225
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(3) %48, i8 0, i64 3, i1 false), !dbg !225, !DIAssignID !243
    #dbg_assign(i8 0, !162, !DIExpression(DW_OP_LLVM_fragment, 104, 24), !243, ptr %48, !DIExpression(), !180)
  %49 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @table, ptr noundef nonnull %2) #4, !dbg !244
    #dbg_value(ptr %49, !163, !DIExpression(), !180)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !245
  store i64 0, ptr %3, align 8, !dbg !246, !DIAssignID !247
    #dbg_assign(i64 0, !164, !DIExpression(), !247, ptr %3, !DIExpression(), !180)
  %50 = icmp eq ptr %49, null, !dbg !248
  br i1 %50, label %51, label %59, !dbg !250

51:                                               ; preds = %36
  %52 = load volatile i32, ptr @outside, align 4, !dbg !251, !tbaa !136
  store i32 %52, ptr %3, align 8, !dbg !253, !tbaa !254, !DIAssignID !256
    #dbg_assign(i32 %52, !164, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !256, ptr %3, !DIExpression(), !180)
  %53 = load i16, ptr @next_port, align 2, !dbg !257, !tbaa !258
  %54 = add i16 %53, 1, !dbg !259
  store i16 %54, ptr @next_port, align 2, !dbg !260, !tbaa !258
  %55 = call i16 @llvm.bswap.i16(i16 %53), !dbg !261
  %56 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !262
  store i16 %55, ptr %56, align 4, !dbg !263, !tbaa !264, !DIAssignID !265
    #dbg_assign(i16 %55, !164, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !265, ptr %56, !DIExpression(), !180)
  %57 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @table, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 1) #4, !dbg !266
  %58 = icmp eq i64 %57, 0, !dbg !268
  br i1 %58, label %59, label %128, !dbg !269

59:                                               ; preds = %51, %36
  %60 = phi ptr [ %49, %36 ], [ %3, %51 ], !dbg !180
    #dbg_value(ptr %60, !163, !DIExpression(), !180)
  %61 = getelementptr inbounds nuw i8, ptr %13, i64 10, !dbg !270
  %62 = load i32, ptr %37, align 4, !dbg !271, !tbaa !220
  %63 = load i32, ptr %60, align 4, !dbg !272, !tbaa !254
    #dbg_value(ptr %61, !273, !DIExpression(), !282)
    #dbg_value(i32 %62, !279, !DIExpression(), !282)
    #dbg_value(i32 %63, !280, !DIExpression(), !282)
  %64 = load i16, ptr %61, align 2, !dbg !284, !tbaa !258
  %65 = xor i16 %64, -1, !dbg !285
  %66 = zext i16 %65 to i32, !dbg !286
    #dbg_value(i16 %65, !281, !DIExpression(DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !282)
  %67 = and i32 %62, 65535, !dbg !287
  %68 = xor i32 %67, 65535, !dbg !287
  %69 = xor i32 %62, -1, !dbg !288
  %70 = lshr i32 %69, 16, !dbg !288
  %71 = add nuw nsw i32 %68, %70, !dbg !289
    #dbg_value(i64 poison, !281, !DIExpression(), !282)
  %72 = and i32 %63, 65535, !dbg !290
  %73 = lshr i32 %63, 16, !dbg !291
  %74 = add nuw nsw i32 %72, %73, !dbg !292
  %75 = add nuw nsw i32 %74, %71, !dbg !293
  %76 = add nuw nsw i32 %75, %66, !dbg !294
    #dbg_value(!DIArgList(i32 %75, i16 %65), !281, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !282)
    #dbg_value(!DIArgList(i32 %75, i16 %65), !295, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !300)
  %77 = and i32 %76, 65535, !dbg !302
  %78 = lshr i32 %76, 16, !dbg !303
  %79 = add nuw nsw i32 %77, %78, !dbg !304
    #dbg_value(!DIArgList(i32 %75, i32 %75, i16 %65, i16 %65), !295, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_stack_value), !300)
  %80 = and i32 %79, 65535, !dbg !305
  %81 = lshr i32 %79, 16, !dbg !306
  %82 = add nuw nsw i32 %80, %81, !dbg !307
    #dbg_value(!DIArgList(i32 %75, i32 %75, i32 %75, i32 %75, i16 %65, i16 %65, i16 %65, i16 %65), !295, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_stack_value), !300)
  %83 = lshr i32 %82, 16, !dbg !308
  %84 = add nuw nsw i32 %83, %82, !dbg !309
    #dbg_value(!DIArgList(i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i64 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison, i16 poison), !295, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 8, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 4, DW_OP_LLVM_arg, 12, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 10, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 14, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 9, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 5, DW_OP_LLVM_arg, 13, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 11, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 15, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_stack_value), !300)
  %85 = trunc i32 %84 to i16, !dbg !310
  %86 = xor i16 %85, -1, !dbg !310
  store i16 %86, ptr %61, align 2, !dbg !311, !tbaa !258
  %87 = getelementptr inbounds nuw i8, ptr %13, i64 26, !dbg !312
  %88 = load i16, ptr %87, align 2, !dbg !312, !tbaa !314
  %89 = icmp eq i16 %88, 0, !dbg !315
  br i1 %89, label %125, label %90, !dbg !316

90:                                               ; preds = %59
  %91 = zext nneg i32 %75 to i64, !dbg !293
    #dbg_value(!DIArgList(i64 %91, i16 %65), !281, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !282)
    #dbg_value(!DIArgList(i64 %91, i64 %91, i64 %91, i64 %91, i16 %65, i16 %65, i16 %65, i16 %65), !295, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 5, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 65535, DW_OP_and, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 7, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_constu, 16, DW_OP_shr, DW_OP_plus, DW_OP_stack_value), !300)
    #dbg_value(ptr %87, !273, !DIExpression(), !317)
    #dbg_value(i32 %62, !279, !DIExpression(), !317)
    #dbg_value(i32 %63, !280, !DIExpression(), !317)
  %92 = xor i16 %88, -1, !dbg !320
  %93 = zext i16 %92 to i64, !dbg !321
    #dbg_value(i64 %93, !281, !DIExpression(), !317)
    #dbg_value(i64 poison, !281, !DIExpression(), !317)
  %94 = add nuw nsw i64 %91, %93, !dbg !322
    #dbg_value(i64 %94, !281, !DIExpression(), !317)
    #dbg_value(i64 %94, !295, !DIExpression(), !323)
  %95 = and i64 %94, 65535, !dbg !325
  %96 = lshr i64 %94, 16, !dbg !326
  %97 = add nuw nsw i64 %95, %96, !dbg !327
    #dbg_value(i64 %97, !295, !DIExpression(), !323)
  %98 = and i64 %97, 65535, !dbg !328
  %99 = lshr i64 %97, 16, !dbg !329
  %100 = add nuw nsw i64 %98, %99, !dbg !330
    #dbg_value(i64 %100, !295, !DIExpression(), !323)
  %101 = lshr i64 %100, 16, !dbg !331
  %102 = add nuw nsw i64 %101, %100, !dbg !332
    #dbg_value(!DIArgList(i64 %100, i64 %101), !295, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !323)
  %103 = trunc i64 %102 to i16, !dbg !333
  %104 = xor i16 %103, -1, !dbg !333
  store i16 %104, ptr %87, align 2, !dbg !334, !tbaa !258
  %105 = load i16, ptr %14, align 2, !dbg !335, !tbaa !232
  %106 = getelementptr inbounds nuw i8, ptr %60, i64 4, !dbg !336
  %107 = load i16, ptr %106, align 4, !dbg !336, !tbaa !264
    #dbg_value(ptr %87, !273, !DIExpression(), !337)
    #dbg_value(i16 %105, !279, !DIExpression(DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !337)
    #dbg_value(i16 %107, !280, !DIExpression(DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !337)
  %108 = and i64 %102, 65535, !dbg !339
    #dbg_value(i64 %108, !281, !DIExpression(), !337)
  %109 = xor i16 %105, -1, !dbg !340
  %110 = zext i16 %109 to i64, !dbg !340
    #dbg_value(i64 %113, !281, !DIExpression(), !337)
  %111 = zext i16 %107 to i64, !dbg !341
  %112 = add nuw nsw i64 %108, 65535, !dbg !342
  %113 = add nuw nsw i64 %112, %110, !dbg !343
  %114 = add nuw nsw i64 %113, %111, !dbg !344
    #dbg_value(i64 %114, !281, !DIExpression(), !337)
    #dbg_value(i64 %114, !295, !DIExpression(), !345)
  %115 = and i64 %114, 65535, !dbg !347
  %116 = lshr i64 %114, 16, !dbg !348
  %117 = add nuw nsw i64 %115, %116, !dbg !349
    #dbg_value(i64 %117, !295, !DIExpression(), !345)
  %118 = and i64 %117, 65535, !dbg !350
  %119 = lshr i64 %117, 16, !dbg !351
  %120 = add nuw nsw i64 %118, %119, !dbg !352
    #dbg_value(i64 %120, !295, !DIExpression(), !345)
  %121 = lshr i64 %120, 16, !dbg !353
  %122 = add nuw nsw i64 %121, %120, !dbg !354
    #dbg_value(!DIArgList(i64 %120, i64 %121), !295, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !345)
  %123 = trunc i64 %122 to i16, !dbg !355
  %124 = xor i16 %123, -1, !dbg !355
  store i16 %124, ptr %87, align 2, !dbg !356, !tbaa !258
  br label %125, !dbg !357

125:                                              ; preds = %90, %59
  store i32 %63, ptr %37, align 4, !dbg !358, !tbaa !220
  %126 = getelementptr inbounds nuw i8, ptr %60, i64 4, !dbg !359
  %127 = load i16, ptr %126, align 4, !dbg !360, !tbaa !264
  store i16 %127, ptr %14, align 4, !dbg !361, !tbaa !232
  br label %128, !dbg !362

128:                                              ; preds = %51, %125
  %129 = phi i32 [ 3, %125 ], [ 0, %51 ], !dbg !180
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !363
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !363
  br label %130

130:                                              ; preds = %33, %1, %128, %29, %16, %21, %25
  %131 = phi i32 [ 2, %29 ], [ 2, %16 ], [ 2, %25 ], [ 2, %21 ], [ %129, %128 ], [ 2, %1 ], [ 1, %33 ], !dbg !180
  ret i32 %131, !dbg !364
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!130, !131, !132, !133, !134}
!llvm.ident = !{!135}
!llvm.errno.tbaa = !{!136}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !126, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !32, globals: !70, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_nat.c", directory: ".")
!4 = !{!5, !14, !27}
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
!27 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !28)
!28 = !{!29, !30, !31}
!29 = !DIEnumerator(name: "ANY", value: 0)
!30 = !DIEnumerator(name: "NOEXIST", value: 1)
!31 = !DIEnumerator(name: "EXIST", value: 2)
!32 = !{!33, !34, !35, !48, !63, !46}
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!34 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !37)
!37 = !{!38, !44, !45}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !36, file: !6, line: 316, baseType: !39, size: 48)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 48, elements: !42)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !41)
!41 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!42 = !{!43}
!43 = !DISubrange(count: 6)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !36, file: !6, line: 316, baseType: !39, size: 48, offset: 48)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !36, file: !6, line: 317, baseType: !46, size: 16, offset: 96)
!46 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !47)
!47 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !50)
!50 = !{!51, !52, !53, !54, !55, !56, !57, !58, !59, !60, !62}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !49, file: !6, line: 323, baseType: !40, size: 4, flags: DIFlagBitField, extraData: i64 0)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !49, file: !6, line: 323, baseType: !40, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !49, file: !6, line: 324, baseType: !40, size: 8, offset: 8)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !49, file: !6, line: 325, baseType: !46, size: 16, offset: 16)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !49, file: !6, line: 325, baseType: !46, size: 16, offset: 32)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !49, file: !6, line: 325, baseType: !46, size: 16, offset: 48)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !49, file: !6, line: 326, baseType: !40, size: 8, offset: 64)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !49, file: !6, line: 326, baseType: !40, size: 8, offset: 72)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !49, file: !6, line: 327, baseType: !46, size: 16, offset: 80)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !49, file: !6, line: 328, baseType: !61, size: 32, offset: 96)
!61 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !49, file: !6, line: 328, baseType: !61, size: 32, offset: 128)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!64 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "udphdr", file: !6, line: 351, size: 64, elements: !65)
!65 = !{!66, !67, !68, !69}
!66 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !64, file: !6, line: 352, baseType: !46, size: 16)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "dest", scope: !64, file: !6, line: 352, baseType: !46, size: 16, offset: 16)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !64, file: !6, line: 352, baseType: !46, size: 16, offset: 32)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !64, file: !6, line: 352, baseType: !46, size: 16, offset: 48)
!70 = !{!0, !71, !73, !77, !112, !119}
!71 = !DIGlobalVariableExpression(var: !72, expr: !DIExpression())
!72 = distinct !DIGlobalVariable(name: "next_port", scope: !2, file: !3, line: 15, type: !46, isLocal: false, isDefinition: true)
!73 = !DIGlobalVariableExpression(var: !74, expr: !DIExpression())
!74 = distinct !DIGlobalVariable(name: "outside", scope: !2, file: !3, line: 16, type: !75, isLocal: false, isDefinition: true)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !76)
!76 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !61)
!77 = !DIGlobalVariableExpression(var: !78, expr: !DIExpression())
!78 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 14, type: !79, isLocal: false, isDefinition: true)
!79 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 14, size: 256, elements: !80)
!80 = !{!81, !87, !92, !105}
!81 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !79, file: !3, line: 14, baseType: !82, size: 64)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!83 = !DICompositeType(tag: DW_TAG_array_type, baseType: !84, size: 288, elements: !85)
!84 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!85 = !{!86}
!86 = !DISubrange(count: 9)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !79, file: !3, line: 14, baseType: !88, size: 64, offset: 64)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DICompositeType(tag: DW_TAG_array_type, baseType: !84, size: 32768, elements: !90)
!90 = !{!91}
!91 = !DISubrange(count: 1024)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !79, file: !3, line: 14, baseType: !93, size: 64, offset: 128)
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !94, size: 64)
!94 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "conn", file: !3, line: 4, size: 128, elements: !95)
!95 = !{!96, !97, !98, !99, !100, !101}
!96 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !94, file: !3, line: 5, baseType: !61, size: 32)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !94, file: !3, line: 5, baseType: !61, size: 32, offset: 32)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "sport", scope: !94, file: !3, line: 6, baseType: !46, size: 16, offset: 64)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "dport", scope: !94, file: !3, line: 6, baseType: !46, size: 16, offset: 80)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !94, file: !3, line: 7, baseType: !40, size: 8, offset: 96)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !94, file: !3, line: 7, baseType: !102, size: 24, offset: 104)
!102 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 24, elements: !103)
!103 = !{!104}
!104 = !DISubrange(count: 3)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !79, file: !3, line: 14, baseType: !106, size: 64, offset: 192)
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !107, size: 64)
!107 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "binding", file: !3, line: 9, size: 64, elements: !108)
!108 = !{!109, !110, !111}
!109 = !DIDerivedType(tag: DW_TAG_member, name: "address", scope: !107, file: !3, line: 10, baseType: !61, size: 32)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "port", scope: !107, file: !3, line: 11, baseType: !46, size: 16, offset: 32)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !107, file: !3, line: 12, baseType: !46, size: 16, offset: 48)
!112 = !DIGlobalVariableExpression(var: !113, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!113 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !114, isLocal: true, isDefinition: true)
!114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !115, size: 64)
!115 = !DISubroutineType(types: !116)
!116 = !{!33, !33, !117}
!117 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 64)
!118 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!119 = !DIGlobalVariableExpression(var: !120, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!120 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !121, isLocal: true, isDefinition: true)
!121 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !122, size: 64)
!122 = !DISubroutineType(types: !123)
!123 = !{!34, !33, !117, !117, !124}
!124 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !125)
!125 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!126 = !DICompositeType(tag: DW_TAG_array_type, baseType: !127, size: 32, elements: !128)
!127 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!128 = !{!129}
!129 = !DISubrange(count: 4)
!130 = !{i32 7, !"Dwarf Version", i32 5}
!131 = !{i32 2, !"Debug Info Version", i32 3}
!132 = !{i32 1, !"wchar_size", i32 4}
!133 = !{i32 7, !"frame-pointer", i32 2}
!134 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!135 = !{!"clang version 22.1.8"}
!136 = !{!137, !137, i64 0}
!137 = !{!"int", !138, i64 0}
!138 = !{!"omnipotent char", !139, i64 0}
!139 = !{!"Simple C/C++ TBAA"}
!140 = distinct !DISubprogram(name: "nat", scope: !3, file: !3, line: 25, type: !141, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !152, keyInstructions: true)
!141 = !DISubroutineType(types: !142)
!142 = !{!84, !143}
!143 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !144, size: 64)
!144 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !145)
!145 = !{!146, !147, !148, !149, !150, !151}
!146 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !144, file: !6, line: 205, baseType: !61, size: 32)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !144, file: !6, line: 205, baseType: !61, size: 32, offset: 32)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !144, file: !6, line: 205, baseType: !61, size: 32, offset: 64)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !144, file: !6, line: 205, baseType: !61, size: 32, offset: 96)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !144, file: !6, line: 205, baseType: !61, size: 32, offset: 128)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !144, file: !6, line: 206, baseType: !61, size: 32, offset: 160)
!152 = !{!153, !154, !159, !160, !161, !162, !163, !164}
!153 = !DILocalVariable(name: "ctx", arg: 1, scope: !140, file: !3, line: 25, type: !143)
!154 = !DILocalVariable(name: "c", scope: !140, file: !3, line: 26, type: !155)
!155 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !156)
!156 = !{!157, !158}
!157 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !155, file: !6, line: 370, baseType: !33, size: 64)
!158 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !155, file: !6, line: 370, baseType: !33, size: 64, offset: 64)
!159 = !DILocalVariable(name: "eth", scope: !140, file: !3, line: 27, type: !35)
!160 = !DILocalVariable(name: "ip", scope: !140, file: !3, line: 28, type: !48)
!161 = !DILocalVariable(name: "udp", scope: !140, file: !3, line: 33, type: !63)
!162 = !DILocalVariable(name: "key", scope: !140, file: !3, line: 36, type: !94)
!163 = !DILocalVariable(name: "found", scope: !140, file: !3, line: 41, type: !106)
!164 = !DILocalVariable(name: "fresh", scope: !140, file: !3, line: 42, type: !107)
!165 = !DILocalVariable(name: "c", arg: 1, scope: !166, file: !6, line: 373, type: !169)
!166 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !167, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !170, keyInstructions: true)
!167 = !DISubroutineType(types: !168)
!168 = !{!33, !169, !61}
!169 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !155, size: 64)
!170 = !{!165, !171, !172}
!171 = !DILocalVariable(name: "size", arg: 2, scope: !166, file: !6, line: 373, type: !61)
!172 = !DILocalVariable(name: "at", scope: !166, file: !6, line: 374, type: !33)
!173 = !DILocation(line: 0, scope: !166, inlinedAt: !174)
!174 = distinct !DILocation(line: 27, column: 24, scope: !140)
!175 = !DILocation(line: 0, scope: !166, inlinedAt: !176)
!176 = distinct !DILocation(line: 28, column: 22, scope: !140)
!177 = !DILocation(line: 0, scope: !166, inlinedAt: !178)
!178 = distinct !DILocation(line: 33, column: 24, scope: !140)
!179 = distinct !DIAssignID()
!180 = !DILocation(line: 0, scope: !140)
!181 = distinct !DIAssignID()
!182 = !DILocation(line: 26, column: 21, scope: !140, atomGroup: 1, atomRank: 4)
!183 = !{!184, !137, i64 0}
!184 = !{!"xdp_md", !137, i64 0, !137, i64 4, !137, i64 8, !137, i64 12, !137, i64 16, !137, i64 20}
!185 = !DILocation(line: 26, column: 21, scope: !140, atomGroup: 1, atomRank: 3)
!186 = !DILocation(line: 26, column: 21, scope: !140, atomGroup: 1, atomRank: 2)
!187 = !DILocation(line: 26, column: 21, scope: !140)
!188 = !{!184, !137, i64 4}
!189 = !DILocation(line: 375, column: 10, scope: !190, inlinedAt: !174)
!190 = distinct !DILexicalBlock(scope: !166, file: !6, line: 375, column: 7)
!191 = !DILocation(line: 375, column: 17, scope: !190, inlinedAt: !174, atomGroup: 2, atomRank: 2)
!192 = !DILocation(line: 375, column: 17, scope: !190, inlinedAt: !174, atomGroup: 2, atomRank: 1)
!193 = !DILocation(line: 375, column: 10, scope: !190, inlinedAt: !176)
!194 = !DILocation(line: 375, column: 17, scope: !190, inlinedAt: !176, atomGroup: 2, atomRank: 2)
!195 = !DILocation(line: 375, column: 17, scope: !190, inlinedAt: !176, atomGroup: 2, atomRank: 1)
!196 = !DILocation(line: 29, column: 8, scope: !197, atomGroup: 4, atomRank: 2)
!197 = distinct !DILexicalBlock(scope: !140, file: !3, line: 29, column: 7)
!198 = !DILocation(line: 29, column: 12, scope: !197, atomGroup: 4, atomRank: 1)
!199 = !DILocation(line: 29, column: 27, scope: !197)
!200 = !{!201, !202, i64 12}
!201 = !{!"ethhdr", !138, i64 0, !138, i64 6, !202, i64 12}
!202 = !{!"short", !138, i64 0}
!203 = !DILocation(line: 29, column: 33, scope: !197, atomGroup: 6, atomRank: 2)
!204 = !DILocation(line: 29, column: 50, scope: !197, atomGroup: 6, atomRank: 1)
!205 = !DILocation(line: 29, column: 57, scope: !197)
!206 = !DILocation(line: 29, column: 61, scope: !197, atomGroup: 7, atomRank: 2)
!207 = !DILocation(line: 29, column: 50, scope: !197, atomGroup: 7, atomRank: 1)
!208 = !DILocation(line: 31, column: 11, scope: !209)
!209 = distinct !DILexicalBlock(scope: !140, file: !3, line: 31, column: 7)
!210 = !{!211, !138, i64 9}
!211 = !{!"iphdr", !138, i64 0, !138, i64 0, !138, i64 1, !202, i64 2, !202, i64 4, !202, i64 6, !138, i64 8, !138, i64 9, !202, i64 10, !137, i64 12, !137, i64 16}
!212 = !DILocation(line: 31, column: 20, scope: !209, atomGroup: 9, atomRank: 2)
!213 = !DILocation(line: 31, column: 20, scope: !209, atomGroup: 9, atomRank: 1)
!214 = !DILocation(line: 375, column: 10, scope: !190, inlinedAt: !178)
!215 = !DILocation(line: 375, column: 17, scope: !190, inlinedAt: !178, atomGroup: 2, atomRank: 2)
!216 = !DILocation(line: 375, column: 17, scope: !190, inlinedAt: !178, atomGroup: 2, atomRank: 1)
!217 = !DILocation(line: 36, column: 3, scope: !140)
!218 = !DILocation(line: 36, column: 35, scope: !140)
!219 = !DILocation(line: 36, column: 35, scope: !140, atomGroup: 14, atomRank: 2)
!220 = !{!211, !137, i64 12}
!221 = !DILocation(line: 36, column: 21, scope: !140, atomGroup: 14, atomRank: 1)
!222 = !{!223, !137, i64 0}
!223 = !{!"conn", !137, i64 0, !137, i64 4, !202, i64 8, !202, i64 10, !138, i64 12, !138, i64 13}
!224 = distinct !DIAssignID()
!225 = !DILocation(line: 36, column: 21, scope: !140)
!226 = !DILocation(line: 37, column: 35, scope: !140)
!227 = !DILocation(line: 37, column: 35, scope: !140, atomGroup: 14, atomRank: 2)
!228 = !{!211, !137, i64 16}
!229 = !{!223, !137, i64 4}
!230 = distinct !DIAssignID()
!231 = !DILocation(line: 38, column: 36, scope: !140, atomGroup: 14, atomRank: 2)
!232 = !{!233, !202, i64 0}
!233 = !{!"udphdr", !202, i64 0, !202, i64 2, !202, i64 4, !202, i64 6}
!234 = !{!223, !202, i64 8}
!235 = distinct !DIAssignID()
!236 = !DILocation(line: 39, column: 36, scope: !140)
!237 = !DILocation(line: 39, column: 36, scope: !140, atomGroup: 14, atomRank: 2)
!238 = !{!233, !202, i64 2}
!239 = !{!223, !202, i64 10}
!240 = distinct !DIAssignID()
!241 = !{!223, !138, i64 12}
!242 = distinct !DIAssignID()
!243 = distinct !DIAssignID()
!244 = !DILocation(line: 41, column: 27, scope: !140, atomGroup: 15, atomRank: 2)
!245 = !DILocation(line: 42, column: 3, scope: !140)
!246 = !DILocation(line: 42, column: 18, scope: !140, atomGroup: 16, atomRank: 1)
!247 = distinct !DIAssignID()
!248 = !DILocation(line: 43, column: 8, scope: !249, atomGroup: 17, atomRank: 2)
!249 = distinct !DILexicalBlock(scope: !140, file: !3, line: 43, column: 7)
!250 = !DILocation(line: 43, column: 7, scope: !249, atomGroup: 17, atomRank: 1)
!251 = !DILocation(line: 44, column: 21, scope: !252, atomGroup: 18, atomRank: 2)
!252 = distinct !DILexicalBlock(scope: !249, file: !3, line: 43, column: 15)
!253 = !DILocation(line: 44, column: 19, scope: !252, atomGroup: 18, atomRank: 1)
!254 = !{!255, !137, i64 0}
!255 = !{!"binding", !137, i64 0, !202, i64 4, !202, i64 6}
!256 = distinct !DIAssignID()
!257 = !DILocation(line: 45, column: 33, scope: !252)
!258 = !{!202, !202, i64 0}
!259 = !DILocation(line: 45, column: 33, scope: !252, atomGroup: 20, atomRank: 2)
!260 = !DILocation(line: 45, column: 33, scope: !252, atomGroup: 20, atomRank: 1)
!261 = !DILocation(line: 45, column: 18, scope: !252, atomGroup: 19, atomRank: 2)
!262 = !DILocation(line: 45, column: 11, scope: !252)
!263 = !DILocation(line: 45, column: 16, scope: !252, atomGroup: 19, atomRank: 1)
!264 = !{!255, !202, i64 4}
!265 = distinct !DIAssignID()
!266 = !DILocation(line: 46, column: 9, scope: !267)
!267 = distinct !DILexicalBlock(scope: !252, file: !3, line: 46, column: 9)
!268 = !DILocation(line: 46, column: 9, scope: !267, atomGroup: 21, atomRank: 2)
!269 = !DILocation(line: 46, column: 9, scope: !267, atomGroup: 21, atomRank: 1)
!270 = !DILocation(line: 50, column: 16, scope: !140)
!271 = !DILocation(line: 50, column: 27, scope: !140)
!272 = !DILocation(line: 50, column: 41, scope: !140)
!273 = !DILocalVariable(name: "check", arg: 1, scope: !274, file: !3, line: 18, type: !277)
!274 = distinct !DISubprogram(name: "replace", scope: !3, file: !3, line: 18, type: !275, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !278, keyInstructions: true)
!275 = !DISubroutineType(types: !276)
!276 = !{null, !277, !61, !61}
!277 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!278 = !{!273, !279, !280, !281}
!279 = !DILocalVariable(name: "from", arg: 2, scope: !274, file: !3, line: 18, type: !61)
!280 = !DILocalVariable(name: "to", arg: 3, scope: !274, file: !3, line: 18, type: !61)
!281 = !DILocalVariable(name: "sum", scope: !274, file: !3, line: 19, type: !124)
!282 = !DILocation(line: 0, scope: !274, inlinedAt: !283)
!283 = distinct !DILocation(line: 50, column: 3, scope: !140)
!284 = !DILocation(line: 19, column: 20, scope: !274, inlinedAt: !283)
!285 = !DILocation(line: 19, column: 19, scope: !274, inlinedAt: !283, atomGroup: 1, atomRank: 4)
!286 = !DILocation(line: 19, column: 13, scope: !274, inlinedAt: !283, atomGroup: 1, atomRank: 2)
!287 = !DILocation(line: 20, column: 10, scope: !274, inlinedAt: !283)
!288 = !DILocation(line: 20, column: 23, scope: !274, inlinedAt: !283)
!289 = !DILocation(line: 20, column: 21, scope: !274, inlinedAt: !283)
!290 = !DILocation(line: 21, column: 10, scope: !274, inlinedAt: !283)
!291 = !DILocation(line: 21, column: 29, scope: !274, inlinedAt: !283)
!292 = !DILocation(line: 21, column: 18, scope: !274, inlinedAt: !283)
!293 = !DILocation(line: 20, column: 7, scope: !274, inlinedAt: !283, atomGroup: 2, atomRank: 2)
!294 = !DILocation(line: 21, column: 7, scope: !274, inlinedAt: !283, atomGroup: 3, atomRank: 2)
!295 = !DILocalVariable(name: "sum", arg: 1, scope: !296, file: !6, line: 382, type: !124)
!296 = distinct !DISubprogram(name: "fold", scope: !6, file: !6, line: 382, type: !297, scopeLine: 382, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !299, keyInstructions: true)
!297 = !DISubroutineType(types: !298)
!298 = !{!46, !124}
!299 = !{!295}
!300 = !DILocation(line: 0, scope: !296, inlinedAt: !301)
!301 = distinct !DILocation(line: 22, column: 12, scope: !274, inlinedAt: !283)
!302 = !DILocation(line: 383, column: 14, scope: !296, inlinedAt: !301)
!303 = !DILocation(line: 383, column: 31, scope: !296, inlinedAt: !301)
!304 = !DILocation(line: 383, column: 24, scope: !296, inlinedAt: !301, atomGroup: 1, atomRank: 2)
!305 = !DILocation(line: 384, column: 14, scope: !296, inlinedAt: !301)
!306 = !DILocation(line: 384, column: 31, scope: !296, inlinedAt: !301)
!307 = !DILocation(line: 384, column: 24, scope: !296, inlinedAt: !301, atomGroup: 2, atomRank: 2)
!308 = !DILocation(line: 385, column: 31, scope: !296, inlinedAt: !301)
!309 = !DILocation(line: 385, column: 24, scope: !296, inlinedAt: !301, atomGroup: 3, atomRank: 2)
!310 = !DILocation(line: 386, column: 10, scope: !296, inlinedAt: !301, atomGroup: 4, atomRank: 2)
!311 = !DILocation(line: 22, column: 10, scope: !274, inlinedAt: !283, atomGroup: 4, atomRank: 1)
!312 = !DILocation(line: 51, column: 12, scope: !313)
!313 = distinct !DILexicalBlock(scope: !140, file: !3, line: 51, column: 7)
!314 = !{!233, !202, i64 6}
!315 = !DILocation(line: 51, column: 7, scope: !313, atomGroup: 24, atomRank: 2)
!316 = !DILocation(line: 51, column: 7, scope: !313, atomGroup: 24, atomRank: 1)
!317 = !DILocation(line: 0, scope: !274, inlinedAt: !318)
!318 = distinct !DILocation(line: 52, column: 5, scope: !319)
!319 = distinct !DILexicalBlock(scope: !313, file: !3, line: 51, column: 19)
!320 = !DILocation(line: 19, column: 19, scope: !274, inlinedAt: !318, atomGroup: 1, atomRank: 4)
!321 = !DILocation(line: 19, column: 13, scope: !274, inlinedAt: !318, atomGroup: 1, atomRank: 2)
!322 = !DILocation(line: 21, column: 7, scope: !274, inlinedAt: !318, atomGroup: 3, atomRank: 2)
!323 = !DILocation(line: 0, scope: !296, inlinedAt: !324)
!324 = distinct !DILocation(line: 22, column: 12, scope: !274, inlinedAt: !318)
!325 = !DILocation(line: 383, column: 14, scope: !296, inlinedAt: !324)
!326 = !DILocation(line: 383, column: 31, scope: !296, inlinedAt: !324)
!327 = !DILocation(line: 383, column: 24, scope: !296, inlinedAt: !324, atomGroup: 1, atomRank: 2)
!328 = !DILocation(line: 384, column: 14, scope: !296, inlinedAt: !324)
!329 = !DILocation(line: 384, column: 31, scope: !296, inlinedAt: !324)
!330 = !DILocation(line: 384, column: 24, scope: !296, inlinedAt: !324, atomGroup: 2, atomRank: 2)
!331 = !DILocation(line: 385, column: 31, scope: !296, inlinedAt: !324)
!332 = !DILocation(line: 385, column: 24, scope: !296, inlinedAt: !324, atomGroup: 3, atomRank: 2)
!333 = !DILocation(line: 386, column: 10, scope: !296, inlinedAt: !324, atomGroup: 4, atomRank: 2)
!334 = !DILocation(line: 22, column: 10, scope: !274, inlinedAt: !318, atomGroup: 4, atomRank: 1)
!335 = !DILocation(line: 53, column: 31, scope: !319)
!336 = !DILocation(line: 53, column: 46, scope: !319)
!337 = !DILocation(line: 0, scope: !274, inlinedAt: !338)
!338 = distinct !DILocation(line: 53, column: 5, scope: !319)
!339 = !DILocation(line: 19, column: 13, scope: !274, inlinedAt: !338, atomGroup: 1, atomRank: 2)
!340 = !DILocation(line: 20, column: 10, scope: !274, inlinedAt: !338)
!341 = !DILocation(line: 21, column: 10, scope: !274, inlinedAt: !338)
!342 = !DILocation(line: 20, column: 21, scope: !274, inlinedAt: !338)
!343 = !DILocation(line: 20, column: 7, scope: !274, inlinedAt: !338, atomGroup: 2, atomRank: 2)
!344 = !DILocation(line: 21, column: 7, scope: !274, inlinedAt: !338, atomGroup: 3, atomRank: 2)
!345 = !DILocation(line: 0, scope: !296, inlinedAt: !346)
!346 = distinct !DILocation(line: 22, column: 12, scope: !274, inlinedAt: !338)
!347 = !DILocation(line: 383, column: 14, scope: !296, inlinedAt: !346)
!348 = !DILocation(line: 383, column: 31, scope: !296, inlinedAt: !346)
!349 = !DILocation(line: 383, column: 24, scope: !296, inlinedAt: !346, atomGroup: 1, atomRank: 2)
!350 = !DILocation(line: 384, column: 14, scope: !296, inlinedAt: !346)
!351 = !DILocation(line: 384, column: 31, scope: !296, inlinedAt: !346)
!352 = !DILocation(line: 384, column: 24, scope: !296, inlinedAt: !346, atomGroup: 2, atomRank: 2)
!353 = !DILocation(line: 385, column: 31, scope: !296, inlinedAt: !346)
!354 = !DILocation(line: 385, column: 24, scope: !296, inlinedAt: !346, atomGroup: 3, atomRank: 2)
!355 = !DILocation(line: 386, column: 10, scope: !296, inlinedAt: !346, atomGroup: 4, atomRank: 2)
!356 = !DILocation(line: 22, column: 10, scope: !274, inlinedAt: !338, atomGroup: 4, atomRank: 1)
!357 = !DILocation(line: 54, column: 3, scope: !319)
!358 = !DILocation(line: 55, column: 13, scope: !140, atomGroup: 25, atomRank: 1)
!359 = !DILocation(line: 56, column: 24, scope: !140)
!360 = !DILocation(line: 56, column: 24, scope: !140, atomGroup: 26, atomRank: 2)
!361 = !DILocation(line: 56, column: 15, scope: !140, atomGroup: 26, atomRank: 1)
!362 = !DILocation(line: 57, column: 3, scope: !140, atomGroup: 27, atomRank: 1)
!363 = !DILocation(line: 58, column: 1, scope: !140)
!364 = !DILocation(line: 58, column: 1, scope: !140, atomGroup: 28, atomRank: 1)
