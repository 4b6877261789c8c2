; ModuleID = 'packets.c'
source_filename = "packets.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }
%struct.key = type { i32, i32, i16, i16, i8, [3 x i8] }
%struct.val = type { i64, i64, i64, i32 }

@flows = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !0
@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !11
@counts = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !17
@llvm.compiler.used = appending global [6 x ptr] [ptr @LICENSE, ptr @counts, ptr @csum, ptr @flows, ptr @parse, ptr @swap], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 5) i32 @parse(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !102 {
  %2 = alloca %struct.key, align 4, !DIAssignID !160
    #dbg_assign(i1 poison, !141, !DIExpression(), !160, ptr %2, !DIExpression(), !161)
  %3 = alloca %struct.val, align 8, !DIAssignID !162
    #dbg_assign(i1 poison, !157, !DIExpression(), !162, ptr %3, !DIExpression(), !163)
    #dbg_value(ptr %0, !115, !DIExpression(), !161)
  %4 = load i32, ptr %0, align 4, !dbg !164, !tbaa !165
  %5 = zext i32 %4 to i64, !dbg !167
  %6 = inttoptr i64 %5 to ptr, !dbg !168
    #dbg_value(ptr %6, !116, !DIExpression(), !161)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !169
  %8 = load i32, ptr %7, align 4, !dbg !170, !tbaa !171
  %9 = zext i32 %8 to i64, !dbg !172
  %10 = inttoptr i64 %9 to ptr, !dbg !173
    #dbg_value(ptr %10, !117, !DIExpression(), !161)
    #dbg_value(ptr %6, !118, !DIExpression(), !161)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !174
  %12 = icmp samesign ugt ptr %11, %10, !dbg !176
  br i1 %12, label %86, label %13, !dbg !177

13:                                               ; preds = %1
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !178
  %15 = load i16, ptr %14, align 1, !dbg !178, !tbaa !180
  %16 = icmp eq i16 %15, 8, !dbg !183
  br i1 %16, label %17, label %86, !dbg !184

17:                                               ; preds = %13
    #dbg_value(ptr %11, !126, !DIExpression(), !161)
  %18 = getelementptr inbounds nuw i8, ptr %6, i64 34, !dbg !185
  %19 = icmp samesign ugt ptr %18, %10, !dbg !187
  br i1 %19, label %86, label %20, !dbg !188

20:                                               ; preds = %17
  %21 = load i8, ptr %11, align 4, !dbg !189, !tbaa !190
  %22 = shl i8 %21, 2, !dbg !192
  %23 = and i8 %22, 60, !dbg !192
    #dbg_value(i8 %23, !140, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !161)
  %24 = icmp samesign ult i8 %23, 20, !dbg !193
  br i1 %24, label %86, label %25, !dbg !195

25:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8, !dbg !196
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 26, !dbg !197
  %27 = load i32, ptr %26, align 4, !dbg !198, !tbaa !199
  store i32 %27, ptr %2, align 4, !dbg !200, !tbaa !201, !DIAssignID !203
    #dbg_assign(i32 %27, !141, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !203, ptr %2, !DIExpression(), !161)
  %28 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !204
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 30, !dbg !205
  %30 = load i32, ptr %29, align 4, !dbg !206, !tbaa !207
  store i32 %30, ptr %28, align 4, !dbg !200, !tbaa !208, !DIAssignID !209
    #dbg_assign(i32 %30, !141, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !209, ptr %28, !DIExpression(), !161)
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !204
  store i16 0, ptr %31, align 4, !dbg !200, !tbaa !210, !DIAssignID !211
    #dbg_assign(i16 0, !141, !DIExpression(DW_OP_LLVM_fragment, 64, 16), !211, ptr %31, !DIExpression(), !161)
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 10, !dbg !204
  store i16 0, ptr %32, align 2, !dbg !200, !tbaa !212, !DIAssignID !213
    #dbg_assign(i16 0, !141, !DIExpression(DW_OP_LLVM_fragment, 80, 16), !213, ptr %32, !DIExpression(), !161)
  %33 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !204
  %34 = getelementptr inbounds nuw i8, ptr %6, i64 23, !dbg !214
  %35 = load i8, ptr %34, align 1, !dbg !215, !tbaa !216
  store i8 %35, ptr %33, align 4, !dbg !200, !tbaa !217, !DIAssignID !218
    #dbg_assign(i8 %35, !141, !DIExpression(DW_OP_LLVM_fragment, 96, 8), !218, ptr %33, !DIExpression(), !161)
  %36 = getelementptr inbounds nuw i8, ptr %2, i64 13, !dbg !204
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(3) %36, i8 0, i64 3, i1 false), !dbg !204, !DIAssignID !219
    #dbg_assign(i8 0, !141, !DIExpression(DW_OP_LLVM_fragment, 104, 24), !219, ptr %36, !DIExpression(), !161)
  switch i8 %35, label %48 [
    i8 6, label %37
    i8 17, label %37
  ], !dbg !220

37:                                               ; preds = %25, %25
  %38 = zext nneg i8 %23 to i64, !dbg !221
  %39 = getelementptr inbounds nuw i8, ptr %11, i64 %38, !dbg !222
    #dbg_value(ptr %39, !142, !DIExpression(), !223)
  %40 = getelementptr inbounds nuw i8, ptr %39, i64 20, !dbg !224
  %41 = icmp samesign ugt ptr %40, %10, !dbg !226
  br i1 %41, label %84, label %42, !dbg !227

42:                                               ; preds = %37
  %43 = load i16, ptr %39, align 4, !dbg !228, !tbaa !229
  %44 = tail call i16 @llvm.bswap.i16(i16 %43), !dbg !231
  store i16 %44, ptr %31, align 4, !dbg !232, !tbaa !210, !DIAssignID !233
    #dbg_assign(i16 %44, !141, !DIExpression(DW_OP_LLVM_fragment, 64, 16), !233, ptr %31, !DIExpression(), !161)
  %45 = getelementptr inbounds nuw i8, ptr %39, i64 2, !dbg !234
  %46 = load i16, ptr %45, align 2, !dbg !234, !tbaa !235
  %47 = tail call i16 @llvm.bswap.i16(i16 %46), !dbg !236
  store i16 %47, ptr %32, align 2, !dbg !237, !tbaa !212, !DIAssignID !238
    #dbg_assign(i16 %47, !141, !DIExpression(DW_OP_LLVM_fragment, 80, 16), !238, ptr %32, !DIExpression(), !161)
  br label %48

48:                                               ; preds = %42, %25
  %49 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @flows, ptr noundef nonnull %2) #8, !dbg !239
    #dbg_value(ptr %49, !156, !DIExpression(), !161)
  %50 = icmp eq ptr %49, null, !dbg !240
  %51 = getelementptr inbounds nuw i8, ptr %6, i64 15, !dbg !241
  br i1 %50, label %65, label %52, !dbg !242

52:                                               ; preds = %48
  %53 = atomicrmw add ptr %49, i64 1 seq_cst, align 8, !dbg !243
  %54 = sub nsw i64 %9, %5, !dbg !245
  %55 = getelementptr inbounds nuw i8, ptr %49, i64 8, !dbg !246
  %56 = load i64, ptr %55, align 8, !dbg !247, !tbaa !248
  %57 = add i64 %54, %56, !dbg !251
  store i64 %57, ptr %55, align 8, !dbg !252, !tbaa !248
  %58 = call i64 inttoptr (i64 42 to ptr)() #8, !dbg !253
  %59 = getelementptr inbounds nuw i8, ptr %49, i64 16, !dbg !254
  store i64 %58, ptr %59, align 8, !dbg !255, !tbaa !256
  %60 = load i8, ptr %51, align 1, !dbg !257, !tbaa !258
  %61 = zext i8 %60 to i32, !dbg !259
  %62 = getelementptr inbounds nuw i8, ptr %49, i64 24, !dbg !260
  %63 = load i32, ptr %62, align 8, !dbg !261, !tbaa !262
  %64 = or i32 %63, %61, !dbg !263
  store i32 %64, ptr %62, align 8, !dbg !264, !tbaa !262
  br label %75, !dbg !265

65:                                               ; preds = %48
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8, !dbg !266
  store i64 1, ptr %3, align 8, !dbg !267, !tbaa !268, !DIAssignID !269
    #dbg_assign(i64 1, !157, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !269, ptr %3, !DIExpression(), !163)
  %66 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !270
  %67 = sub nsw i64 %9, %5, !dbg !271
  store i64 %67, ptr %66, align 8, !dbg !267, !tbaa !248, !DIAssignID !272
    #dbg_assign(i64 %67, !157, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !272, ptr %66, !DIExpression(), !163)
  %68 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !270
  %69 = call i64 inttoptr (i64 42 to ptr)() #8, !dbg !273
  store i64 %69, ptr %68, align 8, !dbg !267, !tbaa !256, !DIAssignID !274
    #dbg_assign(i64 %69, !157, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !274, ptr %68, !DIExpression(), !163)
  %70 = getelementptr inbounds nuw i8, ptr %3, i64 24, !dbg !270
  %71 = load i8, ptr %51, align 1, !dbg !275, !tbaa !258
  %72 = zext i8 %71 to i32, !dbg !276
  store i32 %72, ptr %70, align 8, !dbg !267, !tbaa !262, !DIAssignID !277
    #dbg_assign(i32 %72, !157, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !277, ptr %70, !DIExpression(), !163)
  %73 = getelementptr inbounds nuw i8, ptr %3, i64 28, !dbg !270
  store i32 0, ptr %73, align 4, !dbg !270, !DIAssignID !278
    #dbg_assign(i32 0, !157, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !278, ptr %73, !DIExpression(), !163)
  %74 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @flows, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #8, !dbg !279
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8, !dbg !280
  br label %75

75:                                               ; preds = %65, %52
  %76 = phi i64 [ %67, %65 ], [ %54, %52 ], !dbg !281
  %77 = load i8, ptr %34, align 1, !dbg !282, !tbaa !216
  %78 = zext i8 %77 to i32, !dbg !283
  call fastcc void @count(i32 noundef %78, i64 noundef %76), !dbg !284
  %79 = load i8, ptr %34, align 1, !dbg !285, !tbaa !216
  switch i8 %79, label %83 [
    i8 51, label %82
    i8 6, label %84
    i8 17, label %80
    i8 47, label %81
    i8 50, label %82
  ], !dbg !286

80:                                               ; preds = %75
  br label %84, !dbg !287

81:                                               ; preds = %75
  br label %84, !dbg !289

82:                                               ; preds = %75, %75
  br label %84, !dbg !290

83:                                               ; preds = %75
  br label %84, !dbg !291

84:                                               ; preds = %37, %80, %81, %82, %83, %75
  %85 = phi i32 [ 3, %75 ], [ 1, %37 ], [ 2, %83 ], [ 0, %82 ], [ 4, %81 ], [ 1, %80 ], !dbg !161
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8, !dbg !292
  br label %86

86:                                               ; preds = %17, %20, %84, %13, %1
  %87 = phi i32 [ 2, %13 ], [ 1, %1 ], [ 1, %17 ], [ %85, %84 ], [ 1, %20 ], !dbg !161
  ret i32 %87, !dbg !293
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: noinline nounwind
define internal fastcc void @count(i32 noundef range(i32 0, 256) %0, i64 noundef range(i64 -4294967295, 4294967296) %1) unnamed_addr #4 !dbg !294 {
  %3 = alloca i32, align 4, !DIAssignID !301
    #dbg_assign(i1 poison, !298, !DIExpression(), !301, ptr %3, !DIExpression(), !302)
  store i32 %0, ptr %3, align 4, !tbaa !98, !DIAssignID !303
    #dbg_assign(i32 %0, !298, !DIExpression(), !303, ptr %3, !DIExpression(), !302)
    #dbg_value(i64 %1, !299, !DIExpression(), !302)
  %4 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @counts, ptr noundef nonnull %3) #8, !dbg !304
    #dbg_value(ptr %4, !300, !DIExpression(), !302)
  %5 = icmp eq ptr %4, null, !dbg !305
  br i1 %5, label %9, label %6, !dbg !307

6:                                                ; preds = %2
  %7 = load i64, ptr %4, align 8, !dbg !308, !tbaa !309
  %8 = add i64 %7, %1, !dbg !310
  store i64 %8, ptr %4, align 8, !dbg !311, !tbaa !309
  br label %9, !dbg !312

9:                                                ; preds = %2, %6
  ret void, !dbg !313
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 3) i32 @csum(ptr noundef readonly captures(none) %0) #5 section "xdp" !dbg !314 {
    #dbg_value(ptr %0, !316, !DIExpression(), !325)
  %2 = load i32, ptr %0, align 4, !dbg !326, !tbaa !165
  %3 = zext i32 %2 to i64, !dbg !327
  %4 = inttoptr i64 %3 to ptr, !dbg !328
    #dbg_value(ptr %4, !317, !DIExpression(), !325)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !329
  %6 = load i32, ptr %5, align 4, !dbg !330, !tbaa !171
  %7 = zext i32 %6 to i64, !dbg !331
  %8 = inttoptr i64 %7 to ptr, !dbg !332
    #dbg_value(ptr %8, !318, !DIExpression(), !325)
    #dbg_value(i32 0, !319, !DIExpression(), !325)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !333
    #dbg_value(ptr %9, !320, !DIExpression(), !325)
    #dbg_value(i32 0, !322, !DIExpression(), !334)
    #dbg_value(i32 0, !319, !DIExpression(), !325)
  br label %10, !dbg !335

10:                                               ; preds = %1, %16
  %11 = phi i32 [ 0, %1 ], [ %19, %16 ]
  %12 = phi i32 [ 0, %1 ], [ %20, %16 ]
  %13 = phi ptr [ %9, %1 ], [ %14, %16 ]
    #dbg_value(i32 %11, !319, !DIExpression(), !325)
    #dbg_value(i32 %12, !322, !DIExpression(), !334)
    #dbg_value(ptr %13, !320, !DIExpression(), !325)
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 2, !dbg !336
  %15 = icmp samesign ugt ptr %14, %8, !dbg !340
  br i1 %15, label %22, label %16, !dbg !341

16:                                               ; preds = %10
    #dbg_value(ptr %14, !320, !DIExpression(), !325)
  %17 = load i16, ptr %13, align 2, !dbg !342, !tbaa !343
  %18 = zext i16 %17 to i32, !dbg !342
  %19 = add i32 %11, %18, !dbg !344
    #dbg_value(i32 %19, !319, !DIExpression(), !325)
  %20 = add nuw nsw i32 %12, 1, !dbg !345
    #dbg_value(i32 %20, !322, !DIExpression(), !334)
  %21 = icmp eq i32 %20, 10, !dbg !346
  br i1 %21, label %22, label %10, !dbg !347, !llvm.loop !348

22:                                               ; preds = %10, %16
  %23 = phi i32 [ %11, %10 ], [ %19, %16 ], !dbg !325
    #dbg_value(i32 %23, !353, !DIExpression(), !358)
  %24 = and i32 %23, 65535, !dbg !360
  %25 = lshr i32 %23, 16, !dbg !361
  %26 = add nuw nsw i32 %24, %25, !dbg !362
    #dbg_value(i32 %26, !353, !DIExpression(), !358)
  %27 = lshr i32 %26, 16, !dbg !363
  %28 = add nuw nsw i32 %27, %26, !dbg !364
    #dbg_value(!DIArgList(i32 %26, i32 %27), !353, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !358)
    #dbg_value(i32 %28, !324, !DIExpression(DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_stack_value), !325)
  %29 = and i32 %28, 1, !dbg !365
  %30 = sub nuw nsw i32 2, %29, !dbg !366
  ret i32 %30, !dbg !367
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 4) i32 @swap(ptr noundef readonly captures(none) %0) #6 section "xdp" !dbg !368 {
  %2 = alloca [6 x i8], align 1, !DIAssignID !381
    #dbg_assign(i1 poison, !374, !DIExpression(), !381, ptr %2, !DIExpression(), !382)
  %3 = alloca [64 x i8], align 1, !DIAssignID !383
    #dbg_assign(i1 poison, !375, !DIExpression(), !383, ptr %3, !DIExpression(), !382)
    #dbg_value(ptr %0, !370, !DIExpression(), !382)
  %4 = load i32, ptr %0, align 4, !dbg !384, !tbaa !165
  %5 = zext i32 %4 to i64, !dbg !385
  %6 = inttoptr i64 %5 to ptr, !dbg !386
    #dbg_value(ptr %6, !371, !DIExpression(), !382)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !387
  %8 = load i32, ptr %7, align 4, !dbg !388, !tbaa !171
  %9 = zext i32 %8 to i64, !dbg !389
  %10 = inttoptr i64 %9 to ptr, !dbg !390
    #dbg_value(ptr %10, !372, !DIExpression(), !382)
    #dbg_value(ptr %6, !373, !DIExpression(), !382)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !391
  %12 = icmp samesign ugt ptr %11, %10, !dbg !393
  br i1 %12, label %34, label %13, !dbg !394

13:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !395
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %2, ptr noundef nonnull align 1 dereferenceable(6) %6, i64 6, i1 false), !dbg !396, !DIAssignID !397
    #dbg_assign(i1 poison, !374, !DIExpression(), !397, ptr %2, !DIExpression(), !382)
  %14 = getelementptr inbounds nuw i8, ptr %6, i64 6, !dbg !398
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %6, ptr noundef nonnull align 1 dereferenceable(6) %14, i64 6, i1 false), !dbg !399
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(6) %14, ptr noundef nonnull align 1 dereferenceable(6) %2, i64 6, i1 false), !dbg !400
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8, !dbg !401
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %3, i8 0, i64 64, i1 false), !dbg !402, !DIAssignID !403
    #dbg_assign(i8 0, !375, !DIExpression(), !403, ptr %3, !DIExpression(), !382)
    #dbg_value(i32 0, !379, !DIExpression(), !404)
  br label %15, !dbg !405

15:                                               ; preds = %13, %20
  %16 = phi i64 [ 0, %13 ], [ %27, %20 ]
    #dbg_value(i64 %16, !379, !DIExpression(), !404)
  %17 = getelementptr inbounds nuw i8, ptr %11, i64 %16, !dbg !406
  %18 = getelementptr inbounds nuw i8, ptr %17, i64 1, !dbg !410
  %19 = icmp samesign ugt ptr %18, %10, !dbg !411
  br i1 %19, label %29, label %20, !dbg !412

20:                                               ; preds = %15
  %21 = load i8, ptr %17, align 1, !dbg !413, !tbaa !414
  %22 = and i8 %21, 63, !dbg !415
  %23 = zext nneg i8 %22 to i64, !dbg !416
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 %23, !dbg !416
  %25 = load i8, ptr %24, align 1, !dbg !417, !tbaa !414
  %26 = add i8 %25, 1, !dbg !418
  store i8 %26, ptr %24, align 1, !dbg !419, !tbaa !414
  %27 = add nuw nsw i64 %16, 1, !dbg !420
    #dbg_value(i64 %27, !379, !DIExpression(), !404)
  %28 = icmp eq i64 %27, 40, !dbg !421
  br i1 %28, label %29, label %15, !dbg !422, !llvm.loop !423

29:                                               ; preds = %15, %20
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 3, !dbg !426
  %31 = load i8, ptr %30, align 1, !dbg !426, !tbaa !414
  %32 = icmp sgt i8 %31, 2, !dbg !427
  %33 = select i1 %32, i32 3, i32 2, !dbg !428
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8, !dbg !429
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !429
  br label %34

34:                                               ; preds = %1, %29
  %35 = phi i32 [ %33, %29 ], [ 1, %1 ], !dbg !382
  ret i32 %35, !dbg !430
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #7

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { noinline nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #5 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #6 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #7 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!92, !93, !94, !95, !96}
!llvm.ident = !{!97}
!llvm.errno.tbaa = !{!98}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "flows", scope: !2, file: !3, line: 48, type: !57, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "packets.c", directory: ".", checksumkind: CSK_MD5, checksum: "ce748aae0c0b041f21c1b969237a01bb")
!4 = !{!5, !6, !7}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!7 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !8, size: 64)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !3, line: 4, baseType: !9)
!9 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!10 = !{!11, !0, !17, !40, !47, !52}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !3, line: 146, type: !13, isLocal: false, isDefinition: true)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 32, elements: !15)
!14 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!15 = !{!16}
!16 = !DISubrange(count: 4)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "counts", scope: !2, file: !3, line: 54, type: !19, isLocal: false, isDefinition: true)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 49, size: 256, elements: !20)
!20 = !{!21, !27, !31, !35}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !19, file: !3, line: 50, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 192, elements: !25)
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{!26}
!26 = !DISubrange(count: 6)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !19, file: !3, line: 51, baseType: !28, size: 64, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 6, baseType: !30)
!30 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !19, file: !3, line: 52, baseType: !32, size: 64, offset: 128)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 7, baseType: !34)
!34 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !19, file: !3, line: 53, baseType: !36, size: 64, offset: 192)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 8192, elements: !38)
!38 = !{!39}
!39 = !DISubrange(count: 256)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!41 = distinct !DIGlobalVariable(name: "bpf_map_lookup_elem", scope: !2, file: !3, line: 15, type: !42, isLocal: true, isDefinition: true)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DISubroutineType(types: !44)
!44 = !{!5, !5, !45}
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!47 = !DIGlobalVariableExpression(var: !48, expr: !DIExpression(DW_OP_constu, 42, DW_OP_stack_value))
!48 = distinct !DIGlobalVariable(name: "bpf_get_numa_node_id", scope: !2, file: !3, line: 17, type: !49, isLocal: true, isDefinition: true)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DISubroutineType(types: !51)
!51 = !{!33}
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!53 = distinct !DIGlobalVariable(name: "bpf_map_update_elem", scope: !2, file: !3, line: 16, type: !54, isLocal: true, isDefinition: true)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = !DISubroutineType(types: !56)
!56 = !{!6, !5, !45, !45, !33}
!57 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 43, size: 256, elements: !58)
!58 = !{!59, !64, !79, !87}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !57, file: !3, line: 44, baseType: !60, size: 64)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 32, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: 1)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !57, file: !3, line: 45, baseType: !65, size: 64, offset: 64)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", file: !3, line: 34, size: 128, elements: !67)
!67 = !{!68, !69, !70, !73, !74, !75}
!68 = !DIDerivedType(tag: DW_TAG_member, name: "s", scope: !66, file: !3, line: 35, baseType: !29, size: 32)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !66, file: !3, line: 35, baseType: !29, size: 32, offset: 32)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "sp", scope: !66, file: !3, line: 36, baseType: !71, size: 16, offset: 64)
!71 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !3, line: 5, baseType: !72)
!72 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "dp", scope: !66, file: !3, line: 36, baseType: !71, size: 16, offset: 80)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !66, file: !3, line: 37, baseType: !8, size: 8, offset: 96)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !66, file: !3, line: 37, baseType: !76, size: 24, offset: 104)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 24, elements: !77)
!77 = !{!78}
!78 = !DISubrange(count: 3)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !57, file: !3, line: 46, baseType: !80, size: 64, offset: 128)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!81 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "val", file: !3, line: 39, size: 256, elements: !82)
!82 = !{!83, !84, !85, !86}
!83 = !DIDerivedType(tag: DW_TAG_member, name: "packets", scope: !81, file: !3, line: 40, baseType: !33, size: 64)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !81, file: !3, line: 40, baseType: !33, size: 64, offset: 64)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "last", scope: !81, file: !3, line: 40, baseType: !33, size: 64, offset: 128)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !81, file: !3, line: 41, baseType: !29, size: 32, offset: 192)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !57, file: !3, line: 47, baseType: !88, size: 64, offset: 192)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 32768, elements: !90)
!90 = !{!91}
!91 = !DISubrange(count: 1024)
!92 = !{i32 7, !"Dwarf Version", i32 5}
!93 = !{i32 2, !"Debug Info Version", i32 3}
!94 = !{i32 1, !"wchar_size", i32 4}
!95 = !{i32 7, !"frame-pointer", i32 2}
!96 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!97 = !{!"clang version 22.1.8"}
!98 = !{!99, !99, i64 0}
!99 = !{!"int", !100, i64 0}
!100 = !{!"omnipotent char", !101, i64 0}
!101 = !{!"Simple C/C++ TBAA"}
!102 = distinct !DISubprogram(name: "parse", scope: !3, file: !3, line: 67, type: !103, scopeLine: 67, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114, keyInstructions: true)
!103 = !DISubroutineType(types: !104)
!104 = !{!24, !105}
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !106, size: 64)
!106 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !3, line: 12, size: 192, elements: !107)
!107 = !{!108, !109, !110, !111, !112, !113}
!108 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !106, file: !3, line: 13, baseType: !29, size: 32)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !106, file: !3, line: 13, baseType: !29, size: 32, offset: 32)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !106, file: !3, line: 13, baseType: !29, size: 32, offset: 64)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !106, file: !3, line: 13, baseType: !29, size: 32, offset: 96)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !106, file: !3, line: 13, baseType: !29, size: 32, offset: 128)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !106, file: !3, line: 13, baseType: !29, size: 32, offset: 160)
!114 = !{!115, !116, !117, !118, !126, !140, !141, !142, !156, !157}
!115 = !DILocalVariable(name: "ctx", arg: 1, scope: !102, file: !3, line: 67, type: !105)
!116 = !DILocalVariable(name: "data", scope: !102, file: !3, line: 68, type: !5)
!117 = !DILocalVariable(name: "end", scope: !102, file: !3, line: 68, type: !5)
!118 = !DILocalVariable(name: "e", scope: !102, file: !3, line: 69, type: !119)
!119 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 64)
!120 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "eth", file: !3, line: 18, size: 112, elements: !121)
!121 = !{!122, !124, !125}
!122 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !120, file: !3, line: 19, baseType: !123, size: 48)
!123 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 48, elements: !25)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "s", scope: !120, file: !3, line: 19, baseType: !123, size: 48, offset: 48)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !120, file: !3, line: 20, baseType: !71, size: 16, offset: 96)
!126 = !DILocalVariable(name: "ip", scope: !102, file: !3, line: 74, type: !127)
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !128, size: 64)
!128 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ip", file: !3, line: 22, size: 160, elements: !129)
!129 = !{!130, !131, !132, !133, !134, !135, !136, !137, !138, !139}
!130 = !DIDerivedType(tag: DW_TAG_member, name: "vihl", scope: !128, file: !3, line: 23, baseType: !8, size: 8)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !128, file: !3, line: 23, baseType: !8, size: 8, offset: 8)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !128, file: !3, line: 24, baseType: !71, size: 16, offset: 16)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !128, file: !3, line: 24, baseType: !71, size: 16, offset: 32)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "frag", scope: !128, file: !3, line: 24, baseType: !71, size: 16, offset: 48)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !128, file: !3, line: 25, baseType: !8, size: 8, offset: 64)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !128, file: !3, line: 25, baseType: !8, size: 8, offset: 72)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "csum", scope: !128, file: !3, line: 26, baseType: !71, size: 16, offset: 80)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "s", scope: !128, file: !3, line: 27, baseType: !29, size: 32, offset: 96)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !128, file: !3, line: 27, baseType: !29, size: 32, offset: 128)
!140 = !DILocalVariable(name: "hl", scope: !102, file: !3, line: 77, type: !29)
!141 = !DILocalVariable(name: "k", scope: !102, file: !3, line: 80, type: !66)
!142 = !DILocalVariable(name: "t", scope: !143, file: !3, line: 82, type: !145)
!143 = distinct !DILexicalBlock(scope: !144, file: !3, line: 81, column: 42)
!144 = distinct !DILexicalBlock(scope: !102, file: !3, line: 81, column: 7)
!145 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !146, size: 64)
!146 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tcp", file: !3, line: 29, size: 160, elements: !147)
!147 = !{!148, !149, !150, !151, !152, !153, !154, !155}
!148 = !DIDerivedType(tag: DW_TAG_member, name: "sp", scope: !146, file: !3, line: 30, baseType: !71, size: 16)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "dp", scope: !146, file: !3, line: 30, baseType: !71, size: 16, offset: 16)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "seq", scope: !146, file: !3, line: 31, baseType: !29, size: 32, offset: 32)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "ack", scope: !146, file: !3, line: 31, baseType: !29, size: 32, offset: 64)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "fl", scope: !146, file: !3, line: 32, baseType: !71, size: 16, offset: 96)
!153 = !DIDerivedType(tag: DW_TAG_member, name: "win", scope: !146, file: !3, line: 32, baseType: !71, size: 16, offset: 112)
!154 = !DIDerivedType(tag: DW_TAG_member, name: "cs", scope: !146, file: !3, line: 32, baseType: !71, size: 16, offset: 128)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "urg", scope: !146, file: !3, line: 32, baseType: !71, size: 16, offset: 144)
!156 = !DILocalVariable(name: "v", scope: !102, file: !3, line: 88, type: !80)
!157 = !DILocalVariable(name: "n", scope: !158, file: !3, line: 95, type: !81)
!158 = distinct !DILexicalBlock(scope: !159, file: !3, line: 94, column: 10)
!159 = distinct !DILexicalBlock(scope: !102, file: !3, line: 89, column: 7)
!160 = distinct !DIAssignID()
!161 = !DILocation(line: 0, scope: !102)
!162 = distinct !DIAssignID()
!163 = !DILocation(line: 0, scope: !158)
!164 = !DILocation(line: 68, column: 35, scope: !102, atomGroup: 1, atomRank: 4)
!165 = !{!166, !99, i64 0}
!166 = !{!"xdp_md", !99, i64 0, !99, i64 4, !99, i64 8, !99, i64 12, !99, i64 16, !99, i64 20}
!167 = !DILocation(line: 68, column: 24, scope: !102, atomGroup: 1, atomRank: 3)
!168 = !DILocation(line: 68, column: 16, scope: !102, atomGroup: 1, atomRank: 2)
!169 = !DILocation(line: 68, column: 67, scope: !102)
!170 = !DILocation(line: 68, column: 67, scope: !102, atomGroup: 2, atomRank: 4)
!171 = !{!166, !99, i64 4}
!172 = !DILocation(line: 68, column: 56, scope: !102, atomGroup: 2, atomRank: 3)
!173 = !DILocation(line: 68, column: 48, scope: !102, atomGroup: 2, atomRank: 2)
!174 = !DILocation(line: 70, column: 18, scope: !175)
!175 = distinct !DILexicalBlock(scope: !102, file: !3, line: 70, column: 7)
!176 = !DILocation(line: 70, column: 23, scope: !175, atomGroup: 4, atomRank: 2)
!177 = !DILocation(line: 70, column: 23, scope: !175, atomGroup: 4, atomRank: 1)
!178 = !DILocation(line: 72, column: 10, scope: !179)
!179 = distinct !DILexicalBlock(scope: !102, file: !3, line: 72, column: 7)
!180 = !{!181, !182, i64 12}
!181 = !{!"eth", !100, i64 0, !100, i64 6, !182, i64 12}
!182 = !{!"short", !100, i64 0}
!183 = !DILocation(line: 72, column: 16, scope: !179, atomGroup: 6, atomRank: 2)
!184 = !DILocation(line: 72, column: 16, scope: !179, atomGroup: 6, atomRank: 1)
!185 = !DILocation(line: 75, column: 19, scope: !186)
!186 = distinct !DILexicalBlock(scope: !102, file: !3, line: 75, column: 7)
!187 = !DILocation(line: 75, column: 24, scope: !186, atomGroup: 9, atomRank: 2)
!188 = !DILocation(line: 75, column: 24, scope: !186, atomGroup: 9, atomRank: 1)
!189 = !DILocation(line: 77, column: 17, scope: !102)
!190 = !{!191, !100, i64 0}
!191 = !{!"ip", !100, i64 0, !100, i64 1, !182, i64 2, !182, i64 4, !182, i64 6, !100, i64 8, !100, i64 9, !182, i64 10, !99, i64 12, !99, i64 16}
!192 = !DILocation(line: 77, column: 28, scope: !102, atomGroup: 11, atomRank: 2)
!193 = !DILocation(line: 78, column: 10, scope: !194, atomGroup: 12, atomRank: 2)
!194 = distinct !DILexicalBlock(scope: !102, file: !3, line: 78, column: 7)
!195 = !DILocation(line: 78, column: 10, scope: !194, atomGroup: 12, atomRank: 1)
!196 = !DILocation(line: 80, column: 3, scope: !102)
!197 = !DILocation(line: 80, column: 23, scope: !102)
!198 = !DILocation(line: 80, column: 23, scope: !102, atomGroup: 14, atomRank: 2)
!199 = !{!191, !99, i64 12}
!200 = !DILocation(line: 80, column: 18, scope: !102, atomGroup: 14, atomRank: 1)
!201 = !{!202, !99, i64 0}
!202 = !{!"key", !99, i64 0, !99, i64 4, !182, i64 8, !182, i64 10, !100, i64 12, !100, i64 13}
!203 = distinct !DIAssignID()
!204 = !DILocation(line: 80, column: 18, scope: !102)
!205 = !DILocation(line: 80, column: 30, scope: !102)
!206 = !DILocation(line: 80, column: 30, scope: !102, atomGroup: 14, atomRank: 2)
!207 = !{!191, !99, i64 16}
!208 = !{!202, !99, i64 4}
!209 = distinct !DIAssignID()
!210 = !{!202, !182, i64 8}
!211 = distinct !DIAssignID()
!212 = !{!202, !182, i64 10}
!213 = distinct !DIAssignID()
!214 = !DILocation(line: 80, column: 43, scope: !102)
!215 = !DILocation(line: 80, column: 43, scope: !102, atomGroup: 14, atomRank: 2)
!216 = !{!191, !100, i64 9}
!217 = !{!202, !100, i64 12}
!218 = distinct !DIAssignID()
!219 = distinct !DIAssignID()
!220 = !DILocation(line: 81, column: 22, scope: !144, atomGroup: 15, atomRank: 1)
!221 = !DILocation(line: 82, column: 32, scope: !143)
!222 = !DILocation(line: 82, column: 32, scope: !143, atomGroup: 17, atomRank: 2)
!223 = !DILocation(line: 0, scope: !143)
!224 = !DILocation(line: 83, column: 20, scope: !225)
!225 = distinct !DILexicalBlock(scope: !143, file: !3, line: 83, column: 9)
!226 = !DILocation(line: 83, column: 25, scope: !225, atomGroup: 18, atomRank: 2)
!227 = !DILocation(line: 83, column: 25, scope: !225, atomGroup: 18, atomRank: 1)
!228 = !DILocation(line: 85, column: 33, scope: !143)
!229 = !{!230, !182, i64 0}
!230 = !{!"tcp", !182, i64 0, !182, i64 2, !99, i64 4, !99, i64 8, !182, i64 12, !182, i64 14, !182, i64 16, !182, i64 18}
!231 = !DILocation(line: 85, column: 12, scope: !143, atomGroup: 20, atomRank: 2)
!232 = !DILocation(line: 85, column: 10, scope: !143, atomGroup: 20, atomRank: 1)
!233 = distinct !DIAssignID()
!234 = !DILocation(line: 86, column: 33, scope: !143)
!235 = !{!230, !182, i64 2}
!236 = !DILocation(line: 86, column: 12, scope: !143, atomGroup: 21, atomRank: 2)
!237 = !DILocation(line: 86, column: 10, scope: !143, atomGroup: 21, atomRank: 1)
!238 = distinct !DIAssignID()
!239 = !DILocation(line: 88, column: 19, scope: !102, atomGroup: 22, atomRank: 2)
!240 = !DILocation(line: 89, column: 7, scope: !159, atomGroup: 23, atomRank: 2)
!241 = !DILocation(line: 0, scope: !159)
!242 = !DILocation(line: 89, column: 7, scope: !159, atomGroup: 23, atomRank: 1)
!243 = !DILocation(line: 90, column: 5, scope: !244)
!244 = distinct !DILexicalBlock(scope: !159, file: !3, line: 89, column: 10)
!245 = !DILocation(line: 91, column: 21, scope: !244)
!246 = !DILocation(line: 91, column: 8, scope: !244)
!247 = !DILocation(line: 91, column: 14, scope: !244)
!248 = !{!249, !250, i64 8}
!249 = !{!"val", !250, i64 0, !250, i64 8, !250, i64 16, !99, i64 24}
!250 = !{!"long long", !100, i64 0}
!251 = !DILocation(line: 91, column: 14, scope: !244, atomGroup: 24, atomRank: 2)
!252 = !DILocation(line: 91, column: 14, scope: !244, atomGroup: 24, atomRank: 1)
!253 = !DILocation(line: 92, column: 15, scope: !244, atomGroup: 25, atomRank: 2)
!254 = !DILocation(line: 92, column: 8, scope: !244)
!255 = !DILocation(line: 92, column: 13, scope: !244, atomGroup: 25, atomRank: 1)
!256 = !{!249, !250, i64 16}
!257 = !DILocation(line: 93, column: 21, scope: !244)
!258 = !{!191, !100, i64 1}
!259 = !DILocation(line: 93, column: 17, scope: !244)
!260 = !DILocation(line: 93, column: 8, scope: !244)
!261 = !DILocation(line: 93, column: 14, scope: !244)
!262 = !{!249, !99, i64 24}
!263 = !DILocation(line: 93, column: 14, scope: !244, atomGroup: 26, atomRank: 2)
!264 = !DILocation(line: 93, column: 14, scope: !244, atomGroup: 26, atomRank: 1)
!265 = !DILocation(line: 94, column: 3, scope: !244)
!266 = !DILocation(line: 95, column: 5, scope: !158)
!267 = !DILocation(line: 95, column: 20, scope: !158, atomGroup: 27, atomRank: 1)
!268 = !{!249, !250, i64 0}
!269 = distinct !DIAssignID()
!270 = !DILocation(line: 95, column: 20, scope: !158)
!271 = !DILocation(line: 95, column: 28, scope: !158, atomGroup: 27, atomRank: 2)
!272 = distinct !DIAssignID()
!273 = !DILocation(line: 95, column: 36, scope: !158, atomGroup: 27, atomRank: 2)
!274 = distinct !DIAssignID()
!275 = !DILocation(line: 95, column: 64, scope: !158, atomGroup: 27, atomRank: 3)
!276 = !DILocation(line: 95, column: 60, scope: !158, atomGroup: 27, atomRank: 2)
!277 = distinct !DIAssignID()
!278 = distinct !DIAssignID()
!279 = !DILocation(line: 96, column: 5, scope: !158)
!280 = !DILocation(line: 97, column: 3, scope: !159)
!281 = !DILocation(line: 98, column: 24, scope: !102)
!282 = !DILocation(line: 98, column: 13, scope: !102)
!283 = !DILocation(line: 98, column: 9, scope: !102)
!284 = !DILocation(line: 98, column: 3, scope: !102)
!285 = !DILocation(line: 99, column: 15, scope: !102, atomGroup: 28, atomRank: 3)
!286 = !DILocation(line: 99, column: 3, scope: !102, atomGroup: 28, atomRank: 1)
!287 = !DILocation(line: 105, column: 5, scope: !288, atomGroup: 31, atomRank: 1)
!288 = distinct !DILexicalBlock(scope: !102, file: !3, line: 99, column: 22)
!289 = !DILocation(line: 107, column: 5, scope: !288, atomGroup: 32, atomRank: 1)
!290 = !DILocation(line: 110, column: 5, scope: !288, atomGroup: 33, atomRank: 1)
!291 = !DILocation(line: 112, column: 3, scope: !102, atomGroup: 34, atomRank: 1)
!292 = !DILocation(line: 113, column: 1, scope: !102)
!293 = !DILocation(line: 113, column: 1, scope: !102, atomGroup: 35, atomRank: 1)
!294 = distinct !DISubprogram(name: "count", scope: !3, file: !3, line: 60, type: !295, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !297, keyInstructions: true)
!295 = !DISubroutineType(cc: DW_CC_nocall, types: !296)
!296 = !{!24, !29, !33}
!297 = !{!298, !299, !300}
!298 = !DILocalVariable(name: "k", arg: 1, scope: !294, file: !3, line: 60, type: !29)
!299 = !DILocalVariable(name: "n", arg: 2, scope: !294, file: !3, line: 60, type: !33)
!300 = !DILocalVariable(name: "v", scope: !294, file: !3, line: 61, type: !32)
!301 = distinct !DIAssignID()
!302 = !DILocation(line: 0, scope: !294)
!303 = distinct !DIAssignID()
!304 = !DILocation(line: 61, column: 12, scope: !294, atomGroup: 1, atomRank: 2)
!305 = !DILocation(line: 62, column: 8, scope: !306, atomGroup: 2, atomRank: 2)
!306 = distinct !DILexicalBlock(scope: !294, file: !3, line: 62, column: 7)
!307 = !DILocation(line: 62, column: 7, scope: !306, atomGroup: 2, atomRank: 1)
!308 = !DILocation(line: 64, column: 6, scope: !294)
!309 = !{!250, !250, i64 0}
!310 = !DILocation(line: 64, column: 6, scope: !294, atomGroup: 4, atomRank: 2)
!311 = !DILocation(line: 64, column: 6, scope: !294, atomGroup: 4, atomRank: 1)
!312 = !DILocation(line: 65, column: 3, scope: !294, atomGroup: 5, atomRank: 1)
!313 = !DILocation(line: 66, column: 1, scope: !294, atomGroup: 6, atomRank: 1)
!314 = distinct !DISubprogram(name: "csum", scope: !3, file: !3, line: 114, type: !103, scopeLine: 114, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !315, keyInstructions: true)
!315 = !{!316, !317, !318, !319, !320, !322, !324}
!316 = !DILocalVariable(name: "ctx", arg: 1, scope: !314, file: !3, line: 114, type: !105)
!317 = !DILocalVariable(name: "data", scope: !314, file: !3, line: 115, type: !5)
!318 = !DILocalVariable(name: "end", scope: !314, file: !3, line: 115, type: !5)
!319 = !DILocalVariable(name: "s", scope: !314, file: !3, line: 116, type: !29)
!320 = !DILocalVariable(name: "p", scope: !314, file: !3, line: 117, type: !321)
!321 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64)
!322 = !DILocalVariable(name: "i", scope: !323, file: !3, line: 119, type: !24)
!323 = distinct !DILexicalBlock(scope: !314, file: !3, line: 119, column: 3)
!324 = !DILocalVariable(name: "f", scope: !314, file: !3, line: 124, type: !71)
!325 = !DILocation(line: 0, scope: !314)
!326 = !DILocation(line: 115, column: 35, scope: !314, atomGroup: 1, atomRank: 4)
!327 = !DILocation(line: 115, column: 24, scope: !314, atomGroup: 1, atomRank: 3)
!328 = !DILocation(line: 115, column: 16, scope: !314, atomGroup: 1, atomRank: 2)
!329 = !DILocation(line: 115, column: 67, scope: !314)
!330 = !DILocation(line: 115, column: 67, scope: !314, atomGroup: 2, atomRank: 4)
!331 = !DILocation(line: 115, column: 56, scope: !314, atomGroup: 2, atomRank: 3)
!332 = !DILocation(line: 115, column: 48, scope: !314, atomGroup: 2, atomRank: 2)
!333 = !DILocation(line: 117, column: 17, scope: !314, atomGroup: 4, atomRank: 2)
!334 = !DILocation(line: 0, scope: !323)
!335 = !DILocation(line: 119, column: 3, scope: !323, atomGroup: 37, atomRank: 1)
!336 = !DILocation(line: 120, column: 20, scope: !337)
!337 = distinct !DILexicalBlock(scope: !338, file: !3, line: 120, column: 9)
!338 = distinct !DILexicalBlock(scope: !339, file: !3, line: 119, column: 32)
!339 = distinct !DILexicalBlock(scope: !323, file: !3, line: 119, column: 3)
!340 = !DILocation(line: 120, column: 25, scope: !337, atomGroup: 8, atomRank: 2)
!341 = !DILocation(line: 120, column: 25, scope: !337, atomGroup: 8, atomRank: 1)
!342 = !DILocation(line: 122, column: 10, scope: !338)
!343 = !{!182, !182, i64 0}
!344 = !DILocation(line: 122, column: 7, scope: !338, atomGroup: 10, atomRank: 2)
!345 = !DILocation(line: 119, column: 28, scope: !339, atomGroup: 12, atomRank: 2)
!346 = !DILocation(line: 119, column: 21, scope: !339, atomGroup: 6, atomRank: 1)
!347 = !DILocation(line: 119, column: 3, scope: !323, atomGroup: 7, atomRank: 1)
!348 = distinct !{!348, !349, !350, !351, !352}
!349 = !DILocation(line: 119, column: 3, scope: !323)
!350 = !DILocation(line: 123, column: 3, scope: !323)
!351 = !{!"llvm.loop.mustprogress"}
!352 = !{!"llvm.loop.unroll.disable"}
!353 = !DILocalVariable(name: "c", arg: 1, scope: !354, file: !3, line: 55, type: !29)
!354 = distinct !DISubprogram(name: "csum_fold", scope: !3, file: !3, line: 55, type: !355, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !357, keyInstructions: true)
!355 = !DISubroutineType(types: !356)
!356 = !{!71, !29}
!357 = !{!353}
!358 = !DILocation(line: 0, scope: !354, inlinedAt: !359)
!359 = distinct !DILocation(line: 124, column: 11, scope: !314)
!360 = !DILocation(line: 56, column: 10, scope: !354, inlinedAt: !359)
!361 = !DILocation(line: 56, column: 25, scope: !354, inlinedAt: !359)
!362 = !DILocation(line: 56, column: 20, scope: !354, inlinedAt: !359, atomGroup: 1, atomRank: 2)
!363 = !DILocation(line: 57, column: 25, scope: !354, inlinedAt: !359)
!364 = !DILocation(line: 57, column: 20, scope: !354, inlinedAt: !359, atomGroup: 2, atomRank: 2)
!365 = !DILocation(line: 125, column: 10, scope: !314)
!366 = !DILocation(line: 125, column: 10, scope: !314, atomGroup: 16, atomRank: 2)
!367 = !DILocation(line: 125, column: 3, scope: !314, atomGroup: 16, atomRank: 1)
!368 = distinct !DISubprogram(name: "swap", scope: !3, file: !3, line: 127, type: !103, scopeLine: 127, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !369, keyInstructions: true)
!369 = !{!370, !371, !372, !373, !374, !375, !379}
!370 = !DILocalVariable(name: "ctx", arg: 1, scope: !368, file: !3, line: 127, type: !105)
!371 = !DILocalVariable(name: "data", scope: !368, file: !3, line: 128, type: !5)
!372 = !DILocalVariable(name: "end", scope: !368, file: !3, line: 128, type: !5)
!373 = !DILocalVariable(name: "e", scope: !368, file: !3, line: 129, type: !119)
!374 = !DILocalVariable(name: "t", scope: !368, file: !3, line: 132, type: !123)
!375 = !DILocalVariable(name: "buf", scope: !368, file: !3, line: 136, type: !376)
!376 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 512, elements: !377)
!377 = !{!378}
!378 = !DISubrange(count: 64)
!379 = !DILocalVariable(name: "i", scope: !380, file: !3, line: 139, type: !24)
!380 = distinct !DILexicalBlock(scope: !368, file: !3, line: 139, column: 3)
!381 = distinct !DIAssignID()
!382 = !DILocation(line: 0, scope: !368)
!383 = distinct !DIAssignID()
!384 = !DILocation(line: 128, column: 35, scope: !368, atomGroup: 1, atomRank: 4)
!385 = !DILocation(line: 128, column: 24, scope: !368, atomGroup: 1, atomRank: 3)
!386 = !DILocation(line: 128, column: 16, scope: !368, atomGroup: 1, atomRank: 2)
!387 = !DILocation(line: 128, column: 67, scope: !368)
!388 = !DILocation(line: 128, column: 67, scope: !368, atomGroup: 2, atomRank: 4)
!389 = !DILocation(line: 128, column: 56, scope: !368, atomGroup: 2, atomRank: 3)
!390 = !DILocation(line: 128, column: 48, scope: !368, atomGroup: 2, atomRank: 2)
!391 = !DILocation(line: 130, column: 18, scope: !392)
!392 = distinct !DILexicalBlock(scope: !368, file: !3, line: 130, column: 7)
!393 = !DILocation(line: 130, column: 23, scope: !392, atomGroup: 4, atomRank: 2)
!394 = !DILocation(line: 130, column: 23, scope: !392, atomGroup: 4, atomRank: 1)
!395 = !DILocation(line: 132, column: 3, scope: !368)
!396 = !DILocation(line: 133, column: 3, scope: !368, atomGroup: 6, atomRank: 1)
!397 = distinct !DIAssignID()
!398 = !DILocation(line: 134, column: 29, scope: !368)
!399 = !DILocation(line: 134, column: 3, scope: !368, atomGroup: 7, atomRank: 1)
!400 = !DILocation(line: 135, column: 3, scope: !368, atomGroup: 8, atomRank: 1)
!401 = !DILocation(line: 136, column: 3, scope: !368)
!402 = !DILocation(line: 137, column: 3, scope: !368, atomGroup: 9, atomRank: 1)
!403 = distinct !DIAssignID()
!404 = !DILocation(line: 0, scope: !380)
!405 = !DILocation(line: 139, column: 3, scope: !380, atomGroup: 39, atomRank: 1)
!406 = !DILocation(line: 140, column: 19, scope: !407)
!407 = distinct !DILexicalBlock(scope: !408, file: !3, line: 140, column: 9)
!408 = distinct !DILexicalBlock(scope: !409, file: !3, line: 139, column: 32)
!409 = distinct !DILexicalBlock(scope: !380, file: !3, line: 139, column: 3)
!410 = !DILocation(line: 140, column: 23, scope: !407)
!411 = !DILocation(line: 140, column: 27, scope: !407, atomGroup: 13, atomRank: 2)
!412 = !DILocation(line: 140, column: 27, scope: !407, atomGroup: 13, atomRank: 1)
!413 = !DILocation(line: 142, column: 10, scope: !408)
!414 = !{!100, !100, i64 0}
!415 = !DILocation(line: 142, column: 34, scope: !408)
!416 = !DILocation(line: 142, column: 5, scope: !408)
!417 = !DILocation(line: 142, column: 39, scope: !408)
!418 = !DILocation(line: 142, column: 39, scope: !408, atomGroup: 15, atomRank: 2)
!419 = !DILocation(line: 142, column: 39, scope: !408, atomGroup: 15, atomRank: 1)
!420 = !DILocation(line: 139, column: 28, scope: !409, atomGroup: 16, atomRank: 2)
!421 = !DILocation(line: 139, column: 21, scope: !409, atomGroup: 11, atomRank: 1)
!422 = !DILocation(line: 139, column: 3, scope: !380, atomGroup: 12, atomRank: 1)
!423 = distinct !{!423, !424, !425, !351, !352}
!424 = !DILocation(line: 139, column: 3, scope: !380)
!425 = !DILocation(line: 143, column: 3, scope: !380)
!426 = !DILocation(line: 144, column: 10, scope: !368)
!427 = !DILocation(line: 144, column: 17, scope: !368)
!428 = !DILocation(line: 144, column: 10, scope: !368, atomGroup: 18, atomRank: 2)
!429 = !DILocation(line: 145, column: 1, scope: !368)
!430 = !DILocation(line: 145, column: 1, scope: !368, atomGroup: 19, atomRank: 1)
