; ModuleID = 'xdp_lb_encap.c'
source_filename = "xdp_lb_encap.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }
%struct.ethhdr = type { [6 x i8], [6 x i8], i16 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@ring = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !61
@reals = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !78
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @encap, ptr @reals, ptr @ring], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 4) i32 @encap(ptr noundef %0) #0 section "xdp" !dbg !121 {
    #dbg_value(ptr poison, !159, !DIExpression(), !167)
    #dbg_value(ptr poison, !159, !DIExpression(), !169)
  %2 = alloca i32, align 4, !DIAssignID !171
    #dbg_assign(i1 poison, !142, !DIExpression(), !171, ptr %2, !DIExpression(), !172)
  %3 = alloca i32, align 4, !DIAssignID !173
    #dbg_assign(i1 poison, !144, !DIExpression(), !173, ptr %3, !DIExpression(), !172)
  %4 = alloca %struct.ethhdr, align 1, !DIAssignID !174
    #dbg_assign(i1 poison, !146, !DIExpression(), !174, ptr %4, !DIExpression(), !172)
    #dbg_value(ptr poison, !159, !DIExpression(), !175)
    #dbg_value(ptr poison, !159, !DIExpression(), !177)
    #dbg_value(ptr %0, !134, !DIExpression(), !172)
  %5 = load i32, ptr %0, align 4, !dbg !179, !tbaa !180
  %6 = zext i32 %5 to i64, !dbg !182
  %7 = inttoptr i64 %6 to ptr, !dbg !183
    #dbg_value(ptr %7, !135, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !172)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !184
  %9 = load i32, ptr %8, align 4, !dbg !179, !tbaa !185
  %10 = zext i32 %9 to i64, !dbg !182
  %11 = inttoptr i64 %10 to ptr, !dbg !183
    #dbg_value(ptr %11, !135, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !172)
    #dbg_value(ptr undef, !159, !DIExpression(), !167)
    #dbg_value(i32 14, !165, !DIExpression(), !167)
    #dbg_value(ptr %7, !166, !DIExpression(), !167)
  %12 = getelementptr inbounds nuw i8, ptr %7, i64 14, !dbg !186
  %13 = icmp samesign ule ptr %12, %11, !dbg !188
  %14 = select i1 %13, ptr %12, ptr %7, !dbg !189
    #dbg_value(ptr %14, !135, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !172)
    #dbg_value(ptr poison, !140, !DIExpression(), !172)
    #dbg_value(ptr undef, !159, !DIExpression(), !169)
    #dbg_value(i32 20, !165, !DIExpression(), !169)
    #dbg_value(ptr %14, !166, !DIExpression(), !169)
  %15 = getelementptr inbounds nuw i8, ptr %14, i64 20, !dbg !190
  %16 = icmp samesign ugt ptr %15, %11, !dbg !191
  br i1 %16, label %139, label %17, !dbg !192

17:                                               ; preds = %1
    #dbg_value(ptr poison, !140, !DIExpression(), !172)
    #dbg_value(ptr %15, !135, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !172)
    #dbg_value(ptr %14, !141, !DIExpression(), !172)
  %18 = icmp ne i32 %5, 0, !dbg !193
  %19 = icmp ne ptr %14, null
  %20 = and i1 %18, %19, !dbg !195
  %21 = and i1 %13, %20, !dbg !195
  br i1 %21, label %22, label %139, !dbg !195

22:                                               ; preds = %17
  %23 = getelementptr inbounds nuw i8, ptr %7, i64 12, !dbg !196
  %24 = load i16, ptr %23, align 1, !dbg !196, !tbaa !197
  %25 = icmp eq i16 %24, 8, !dbg !200
  br i1 %25, label %26, label %139, !dbg !201

26:                                               ; preds = %22
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !202
  %27 = getelementptr inbounds nuw i8, ptr %14, i64 12, !dbg !203
  %28 = load i32, ptr %27, align 4, !dbg !203, !tbaa !204
  %29 = getelementptr inbounds nuw i8, ptr %14, i64 16, !dbg !206
  %30 = load i32, ptr %29, align 4, !dbg !206, !tbaa !207
    #dbg_value(i32 %30, !208, !DIExpression(), !213)
  %31 = lshr i32 %30, 16, !dbg !215
  %32 = xor i32 %31, %30, !dbg !216
    #dbg_value(i32 %32, !208, !DIExpression(), !213)
  %33 = mul i32 %32, -2048144789, !dbg !217
    #dbg_value(i32 %33, !208, !DIExpression(), !213)
  %34 = lshr i32 %33, 13, !dbg !218
  %35 = xor i32 %34, %33, !dbg !219
    #dbg_value(i32 %35, !208, !DIExpression(), !213)
  %36 = mul i32 %35, -1028477387, !dbg !220
    #dbg_value(i32 %36, !208, !DIExpression(), !213)
  %37 = lshr i32 %36, 16, !dbg !221
  %38 = getelementptr inbounds nuw i8, ptr %14, i64 9, !dbg !222
  %39 = load i8, ptr %38, align 1, !dbg !222, !tbaa !223
  %40 = zext i8 %39 to i32, !dbg !224
  %41 = xor i32 %28, %40, !dbg !225
  %42 = xor i32 %41, %37, !dbg !226
  %43 = xor i32 %42, %36, !dbg !226
    #dbg_value(i32 %43, !208, !DIExpression(), !227)
  %44 = lshr i32 %43, 16, !dbg !229
  %45 = xor i32 %44, %43, !dbg !230
    #dbg_value(i32 %45, !208, !DIExpression(), !227)
  %46 = mul i32 %45, -2048144789, !dbg !231
    #dbg_value(i32 %46, !208, !DIExpression(), !227)
  %47 = lshr i32 %46, 13, !dbg !232
  %48 = xor i32 %47, %46, !dbg !233
    #dbg_value(i32 %48, !208, !DIExpression(), !227)
  %49 = mul i32 %48, -1028477387, !dbg !234
    #dbg_value(i32 %49, !208, !DIExpression(), !227)
  %50 = lshr i32 %49, 16, !dbg !235
  %51 = xor i32 %50, %49, !dbg !236
  %52 = urem i32 %51, 251, !dbg !237
  store i32 %52, ptr %2, align 4, !dbg !238, !tbaa !117, !DIAssignID !239
    #dbg_assign(i32 %52, !142, !DIExpression(), !239, ptr %2, !DIExpression(), !172)
  %53 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @ring, ptr noundef nonnull %2) #4, !dbg !240
    #dbg_value(ptr %53, !143, !DIExpression(), !172)
  %54 = icmp eq ptr %53, null, !dbg !241
  br i1 %54, label %137, label %55, !dbg !243

55:                                               ; preds = %26
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !244
  %56 = load i32, ptr %53, align 4, !dbg !245, !tbaa !117
  %57 = and i32 %56, 63, !dbg !246
  store i32 %57, ptr %3, align 4, !dbg !247, !tbaa !117, !DIAssignID !248
    #dbg_assign(i32 %57, !144, !DIExpression(), !248, ptr %3, !DIExpression(), !172)
  %58 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @reals, ptr noundef nonnull %3) #4, !dbg !249
    #dbg_value(ptr %58, !145, !DIExpression(), !172)
  %59 = icmp eq ptr %58, null, !dbg !250
  br i1 %59, label %135, label %60, !dbg !252

60:                                               ; preds = %55
  %61 = getelementptr inbounds nuw i8, ptr %58, i64 4, !dbg !253
  %62 = load i32, ptr %61, align 4, !dbg !253, !tbaa !254
  %63 = and i32 %62, 1, !dbg !256
  %64 = icmp eq i32 %63, 0, !dbg !257
  br i1 %64, label %65, label %135, !dbg !258

65:                                               ; preds = %60
  call void @llvm.lifetime.start.p0(ptr nonnull %4), !dbg !259
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(14) %4, ptr noundef nonnull align 1 dereferenceable(14) %7, i64 14, i1 false), !dbg !260, !tbaa.struct !261, !DIAssignID !264
    #dbg_assign(i1 poison, !146, !DIExpression(), !264, ptr %4, !DIExpression(), !172)
  %66 = getelementptr inbounds nuw i8, ptr %14, i64 2, !dbg !265
  %67 = load i16, ptr %66, align 2, !dbg !265, !tbaa !266
  %68 = call i16 @llvm.bswap.i16(i16 %67), !dbg !267
  %69 = add i16 %68, 20, !dbg !268
    #dbg_value(i16 %69, !147, !DIExpression(), !172)
  %70 = getelementptr inbounds nuw i8, ptr %14, i64 1, !dbg !269
  %71 = load i8, ptr %70, align 1, !dbg !270, !tbaa !271
    #dbg_value(i8 %71, !148, !DIExpression(), !172)
  %72 = load i32, ptr %29, align 4, !dbg !272, !tbaa !207
    #dbg_value(i32 %72, !149, !DIExpression(), !172)
  %73 = call i64 inttoptr (i64 44 to ptr)(ptr noundef nonnull %0, i32 noundef -20) #4, !dbg !273
  %74 = icmp eq i64 %73, 0, !dbg !275
  br i1 %74, label %75, label %133, !dbg !276

75:                                               ; preds = %65
  %76 = load i32, ptr %0, align 4, !dbg !277, !tbaa !180
  %77 = zext i32 %76 to i64, !dbg !278
  %78 = inttoptr i64 %77 to ptr, !dbg !279
    #dbg_value(ptr %78, !150, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !172)
  %79 = load i32, ptr %8, align 4, !dbg !277, !tbaa !185
  %80 = zext i32 %79 to i64, !dbg !278
  %81 = inttoptr i64 %80 to ptr, !dbg !279
    #dbg_value(ptr %81, !150, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !172)
    #dbg_value(ptr undef, !159, !DIExpression(), !175)
    #dbg_value(i32 14, !165, !DIExpression(), !175)
    #dbg_value(ptr %78, !166, !DIExpression(), !175)
  %82 = getelementptr inbounds nuw i8, ptr %78, i64 14, !dbg !280
  %83 = icmp samesign ule ptr %82, %81, !dbg !281
  %84 = select i1 %83, ptr %82, ptr %78, !dbg !282
    #dbg_value(ptr %84, !150, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !172)
    #dbg_value(ptr poison, !151, !DIExpression(), !172)
    #dbg_value(ptr undef, !159, !DIExpression(), !177)
    #dbg_value(i32 20, !165, !DIExpression(), !177)
    #dbg_value(ptr %84, !166, !DIExpression(), !177)
  %85 = getelementptr inbounds nuw i8, ptr %84, i64 20, !dbg !283
  %86 = icmp samesign ugt ptr %85, %81, !dbg !284
  br i1 %86, label %133, label %87, !dbg !285

87:                                               ; preds = %75
    #dbg_value(ptr poison, !151, !DIExpression(), !172)
    #dbg_value(ptr %85, !150, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !172)
    #dbg_value(ptr %84, !152, !DIExpression(), !172)
  %88 = icmp ne i32 %76, 0, !dbg !286
  %89 = icmp ne ptr %84, null
  %90 = and i1 %88, %89, !dbg !288
  %91 = and i1 %83, %90, !dbg !288
  br i1 %91, label %92, label %133, !dbg !288

92:                                               ; preds = %87
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(14) %78, ptr noundef nonnull align 1 dereferenceable(14) %4, i64 14, i1 false), !dbg !289, !tbaa.struct !261
  store i8 69, ptr %84, align 4, !dbg !290
  %93 = getelementptr inbounds nuw i8, ptr %84, i64 1, !dbg !291
  store i8 %71, ptr %93, align 1, !dbg !292, !tbaa !271
  %94 = call i16 @llvm.bswap.i16(i16 %69), !dbg !293
  %95 = getelementptr inbounds nuw i8, ptr %84, i64 2, !dbg !294
  store i16 %94, ptr %95, align 2, !dbg !295, !tbaa !266
  %96 = getelementptr inbounds nuw i8, ptr %84, i64 4, !dbg !296
  store i16 0, ptr %96, align 4, !dbg !297, !tbaa !298
  %97 = getelementptr inbounds nuw i8, ptr %84, i64 6, !dbg !299
  store i16 0, ptr %97, align 2, !dbg !300, !tbaa !301
  %98 = getelementptr inbounds nuw i8, ptr %84, i64 8, !dbg !302
  store i8 64, ptr %98, align 4, !dbg !303, !tbaa !304
  %99 = getelementptr inbounds nuw i8, ptr %84, i64 9, !dbg !305
  store i8 4, ptr %99, align 1, !dbg !306, !tbaa !223
  %100 = getelementptr inbounds nuw i8, ptr %84, i64 10, !dbg !307
  %101 = getelementptr inbounds nuw i8, ptr %84, i64 12, !dbg !308
  store i32 %72, ptr %101, align 4, !dbg !309, !tbaa !204
  %102 = load i32, ptr %58, align 4, !dbg !310, !tbaa !311
  %103 = getelementptr inbounds nuw i8, ptr %84, i64 16, !dbg !312
  store i32 %102, ptr %103, align 4, !dbg !313, !tbaa !207
    #dbg_value(ptr %84, !156, !DIExpression(), !172)
    #dbg_value(i64 0, !157, !DIExpression(), !314)
    #dbg_value(i64 0, !153, !DIExpression(), !172)
  %104 = load i16, ptr %84, align 4, !dbg !315, !tbaa !263
  %105 = zext i16 %104 to i64, !dbg !315
    #dbg_value(i64 %105, !153, !DIExpression(), !172)
    #dbg_value(i64 1, !157, !DIExpression(), !314)
  %106 = zext i16 %94 to i64, !dbg !315
  %107 = add nuw nsw i64 %105, %106, !dbg !317
    #dbg_value(i64 %107, !153, !DIExpression(), !172)
    #dbg_value(i64 4, !157, !DIExpression(), !314)
  %108 = load i16, ptr %98, align 4, !dbg !315, !tbaa !263
  %109 = zext i16 %108 to i64, !dbg !315
  %110 = add nuw nsw i64 %107, %109, !dbg !318
    #dbg_value(i64 %110, !153, !DIExpression(), !172)
    #dbg_value(i64 6, !157, !DIExpression(), !314)
  %111 = and i32 %72, 65535, !dbg !315
  %112 = zext nneg i32 %111 to i64, !dbg !315
  %113 = add nuw nsw i64 %110, %112, !dbg !319
    #dbg_value(i64 %113, !153, !DIExpression(), !172)
    #dbg_value(i64 7, !157, !DIExpression(), !314)
  %114 = lshr i32 %72, 16, !dbg !315
  %115 = zext nneg i32 %114 to i64, !dbg !315
  %116 = add nuw nsw i64 %113, %115, !dbg !320
    #dbg_value(i64 %116, !153, !DIExpression(), !172)
    #dbg_value(i64 8, !157, !DIExpression(), !314)
  %117 = and i32 %102, 65535, !dbg !315
  %118 = zext nneg i32 %117 to i64, !dbg !315
  %119 = add nuw nsw i64 %116, %118, !dbg !321
    #dbg_value(i64 %119, !153, !DIExpression(), !172)
    #dbg_value(i64 9, !157, !DIExpression(), !314)
  %120 = lshr i32 %102, 16, !dbg !315
  %121 = zext nneg i32 %120 to i64, !dbg !315
  %122 = add nuw nsw i64 %119, %121, !dbg !322
    #dbg_value(i64 %122, !153, !DIExpression(), !172)
    #dbg_value(i64 10, !157, !DIExpression(), !314)
    #dbg_value(i64 %122, !323, !DIExpression(), !328)
  %123 = and i64 %122, 65535, !dbg !330
  %124 = lshr i64 %122, 16, !dbg !331
  %125 = add nuw nsw i64 %123, %124, !dbg !332
    #dbg_value(i64 %125, !323, !DIExpression(), !328)
  %126 = and i64 %125, 65535, !dbg !333
  %127 = lshr i64 %125, 16, !dbg !334
  %128 = add nuw nsw i64 %126, %127, !dbg !335
    #dbg_value(i64 %128, !323, !DIExpression(), !328)
  %129 = lshr i64 %128, 16, !dbg !336
  %130 = add nuw nsw i64 %129, %128, !dbg !337
    #dbg_value(!DIArgList(i64 %128, i64 %129), !323, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !328)
  %131 = trunc i64 %130 to i16, !dbg !338
  %132 = xor i16 %131, -1, !dbg !338
  store i16 %132, ptr %100, align 2, !dbg !339, !tbaa !340
  br label %133

133:                                              ; preds = %75, %92, %87, %65
  %134 = phi i32 [ 0, %65 ], [ 3, %92 ], [ 0, %87 ], [ 0, %75 ], !dbg !172
  call void @llvm.lifetime.end.p0(ptr nonnull %4), !dbg !341
  br label %135

135:                                              ; preds = %55, %60, %133
  %136 = phi i32 [ %134, %133 ], [ 1, %60 ], [ 1, %55 ], !dbg !172
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !341
  br label %137

137:                                              ; preds = %26, %135
  %138 = phi i32 [ %136, %135 ], [ 1, %26 ], !dbg !172
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !341
  br label %139

139:                                              ; preds = %1, %17, %22, %137
  %140 = phi i32 [ %138, %137 ], [ 2, %22 ], [ 2, %17 ], [ 2, %1 ], !dbg !172
  ret i32 %140, !dbg !342
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!111, !112, !113, !114, !115}
!llvm.ident = !{!116}
!llvm.errno.tbaa = !{!117}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !107, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !27, globals: !60, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_lb_encap.c", directory: ".")
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
!27 = !{!28, !29, !30, !43, !58, !59}
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
!58 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!60 = !{!0, !61, !78, !95, !102}
!61 = !DIGlobalVariableExpression(var: !62, expr: !DIExpression())
!62 = distinct !DIGlobalVariable(name: "ring", scope: !2, file: !3, line: 9, type: !63, isLocal: false, isDefinition: true)
!63 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 256, elements: !64)
!64 = !{!65, !70, !75, !77}
!65 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !63, file: !3, line: 9, baseType: !66, size: 64)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 64, elements: !68)
!68 = !{!69}
!69 = !DISubrange(count: 2)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !63, file: !3, line: 9, baseType: !71, size: 64, offset: 64)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 8032, elements: !73)
!73 = !{!74}
!74 = !DISubrange(count: 251)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !63, file: !3, line: 9, baseType: !76, size: 64, offset: 128)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !63, file: !3, line: 9, baseType: !76, size: 64, offset: 192)
!78 = !DIGlobalVariableExpression(var: !79, expr: !DIExpression())
!79 = distinct !DIGlobalVariable(name: "reals", scope: !2, file: !3, line: 10, type: !80, isLocal: false, isDefinition: true)
!80 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 10, size: 256, elements: !81)
!81 = !{!82, !83, !88, !89}
!82 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !80, file: !3, line: 10, baseType: !66, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !80, file: !3, line: 10, baseType: !84, size: 64, offset: 64)
!84 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !85, size: 64)
!85 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 2048, elements: !86)
!86 = !{!87}
!87 = !DISubrange(count: 64)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !80, file: !3, line: 10, baseType: !76, size: 64, offset: 128)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !80, file: !3, line: 10, baseType: !90, size: 64, offset: 192)
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !91, size: 64)
!91 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "real", file: !3, line: 5, size: 64, elements: !92)
!92 = !{!93, !94}
!93 = !DIDerivedType(tag: DW_TAG_member, name: "address", scope: !91, file: !3, line: 6, baseType: !56, size: 32)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !91, file: !3, line: 7, baseType: !56, size: 32, offset: 32)
!95 = !DIGlobalVariableExpression(var: !96, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!96 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !97, isLocal: true, isDefinition: true)
!97 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !98, size: 64)
!98 = !DISubroutineType(types: !99)
!99 = !{!28, !28, !100}
!100 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !101, size: 64)
!101 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!102 = !DIGlobalVariableExpression(var: !103, expr: !DIExpression(DW_OP_constu, 44, DW_OP_stack_value))
!103 = distinct !DIGlobalVariable(name: "xdp_adjust_head", scope: !2, file: !6, line: 130, type: !104, isLocal: true, isDefinition: true)
!104 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !105, size: 64)
!105 = !DISubroutineType(types: !106)
!106 = !{!29, !28, !58}
!107 = !DICompositeType(tag: DW_TAG_array_type, baseType: !108, size: 32, elements: !109)
!108 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!109 = !{!110}
!110 = !DISubrange(count: 4)
!111 = !{i32 7, !"Dwarf Version", i32 5}
!112 = !{i32 2, !"Debug Info Version", i32 3}
!113 = !{i32 1, !"wchar_size", i32 4}
!114 = !{i32 7, !"frame-pointer", i32 2}
!115 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!116 = !{!"clang version 22.1.8"}
!117 = !{!118, !118, i64 0}
!118 = !{!"int", !119, i64 0}
!119 = !{!"omnipotent char", !120, i64 0}
!120 = !{!"Simple C/C++ TBAA"}
!121 = distinct !DISubprogram(name: "encap", scope: !3, file: !3, line: 20, type: !122, scopeLine: 20, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !133, keyInstructions: true)
!122 = !DISubroutineType(types: !123)
!123 = !{!58, !124}
!124 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !125, size: 64)
!125 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !126)
!126 = !{!127, !128, !129, !130, !131, !132}
!127 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !125, file: !6, line: 205, baseType: !56, size: 32)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !125, file: !6, line: 205, baseType: !56, size: 32, offset: 32)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !125, file: !6, line: 205, baseType: !56, size: 32, offset: 64)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !125, file: !6, line: 205, baseType: !56, size: 32, offset: 96)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !125, file: !6, line: 205, baseType: !56, size: 32, offset: 128)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !125, file: !6, line: 206, baseType: !56, size: 32, offset: 160)
!133 = !{!134, !135, !140, !141, !142, !143, !144, !145, !146, !147, !148, !149, !150, !151, !152, !153, !156, !157}
!134 = !DILocalVariable(name: "ctx", arg: 1, scope: !121, file: !3, line: 20, type: !124)
!135 = !DILocalVariable(name: "c", scope: !121, file: !3, line: 21, type: !136)
!136 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !137)
!137 = !{!138, !139}
!138 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !136, file: !6, line: 370, baseType: !28, size: 64)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !136, file: !6, line: 370, baseType: !28, size: 64, offset: 64)
!140 = !DILocalVariable(name: "eth", scope: !121, file: !3, line: 22, type: !30)
!141 = !DILocalVariable(name: "ip", scope: !121, file: !3, line: 23, type: !43)
!142 = !DILocalVariable(name: "slot", scope: !121, file: !3, line: 26, type: !56)
!143 = !DILocalVariable(name: "index", scope: !121, file: !3, line: 27, type: !76)
!144 = !DILocalVariable(name: "which", scope: !121, file: !3, line: 30, type: !56)
!145 = !DILocalVariable(name: "real", scope: !121, file: !3, line: 31, type: !90)
!146 = !DILocalVariable(name: "old", scope: !121, file: !3, line: 34, type: !31)
!147 = !DILocalVariable(name: "total", scope: !121, file: !3, line: 35, type: !41)
!148 = !DILocalVariable(name: "tos", scope: !121, file: !3, line: 36, type: !35)
!149 = !DILocalVariable(name: "source", scope: !121, file: !3, line: 37, type: !56)
!150 = !DILocalVariable(name: "out", scope: !121, file: !3, line: 40, type: !136)
!151 = !DILocalVariable(name: "head", scope: !121, file: !3, line: 41, type: !30)
!152 = !DILocalVariable(name: "outer", scope: !121, file: !3, line: 42, type: !43)
!153 = !DILocalVariable(name: "sum", scope: !121, file: !3, line: 57, type: !154)
!154 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !155)
!155 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!156 = !DILocalVariable(name: "half", scope: !121, file: !3, line: 58, type: !59)
!157 = !DILocalVariable(name: "i", scope: !158, file: !3, line: 60, type: !58)
!158 = distinct !DILexicalBlock(scope: !121, file: !3, line: 60, column: 3)
!159 = !DILocalVariable(name: "c", arg: 1, scope: !160, file: !6, line: 373, type: !163)
!160 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !161, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !164, keyInstructions: true)
!161 = !DISubroutineType(types: !162)
!162 = !{!28, !163, !56}
!163 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !136, size: 64)
!164 = !{!159, !165, !166}
!165 = !DILocalVariable(name: "size", arg: 2, scope: !160, file: !6, line: 373, type: !56)
!166 = !DILocalVariable(name: "at", scope: !160, file: !6, line: 374, type: !28)
!167 = !DILocation(line: 0, scope: !160, inlinedAt: !168)
!168 = distinct !DILocation(line: 22, column: 24, scope: !121)
!169 = !DILocation(line: 0, scope: !160, inlinedAt: !170)
!170 = distinct !DILocation(line: 23, column: 22, scope: !121)
!171 = distinct !DIAssignID()
!172 = !DILocation(line: 0, scope: !121)
!173 = distinct !DIAssignID()
!174 = distinct !DIAssignID()
!175 = !DILocation(line: 0, scope: !160, inlinedAt: !176)
!176 = distinct !DILocation(line: 41, column: 25, scope: !121)
!177 = !DILocation(line: 0, scope: !160, inlinedAt: !178)
!178 = distinct !DILocation(line: 42, column: 25, scope: !121)
!179 = !DILocation(line: 21, column: 21, scope: !121, atomGroup: 1, atomRank: 4)
!180 = !{!181, !118, i64 0}
!181 = !{!"xdp_md", !118, i64 0, !118, i64 4, !118, i64 8, !118, i64 12, !118, i64 16, !118, i64 20}
!182 = !DILocation(line: 21, column: 21, scope: !121, atomGroup: 1, atomRank: 3)
!183 = !DILocation(line: 21, column: 21, scope: !121, atomGroup: 1, atomRank: 2)
!184 = !DILocation(line: 21, column: 21, scope: !121)
!185 = !{!181, !118, i64 4}
!186 = !DILocation(line: 375, column: 10, scope: !187, inlinedAt: !168)
!187 = distinct !DILexicalBlock(scope: !160, file: !6, line: 375, column: 7)
!188 = !DILocation(line: 375, column: 17, scope: !187, inlinedAt: !168, atomGroup: 2, atomRank: 2)
!189 = !DILocation(line: 375, column: 17, scope: !187, inlinedAt: !168, atomGroup: 2, atomRank: 1)
!190 = !DILocation(line: 375, column: 10, scope: !187, inlinedAt: !170)
!191 = !DILocation(line: 375, column: 17, scope: !187, inlinedAt: !170, atomGroup: 2, atomRank: 2)
!192 = !DILocation(line: 375, column: 17, scope: !187, inlinedAt: !170, atomGroup: 2, atomRank: 1)
!193 = !DILocation(line: 24, column: 8, scope: !194, atomGroup: 4, atomRank: 2)
!194 = distinct !DILexicalBlock(scope: !121, file: !3, line: 24, column: 7)
!195 = !DILocation(line: 24, column: 12, scope: !194, atomGroup: 4, atomRank: 1)
!196 = !DILocation(line: 24, column: 27, scope: !194)
!197 = !{!198, !199, i64 12}
!198 = !{!"ethhdr", !119, i64 0, !119, i64 6, !199, i64 12}
!199 = !{!"short", !119, i64 0}
!200 = !DILocation(line: 24, column: 33, scope: !194, atomGroup: 6, atomRank: 2)
!201 = !DILocation(line: 24, column: 19, scope: !194, atomGroup: 6, atomRank: 1)
!202 = !DILocation(line: 26, column: 3, scope: !121)
!203 = !DILocation(line: 26, column: 22, scope: !121)
!204 = !{!205, !118, i64 12}
!205 = !{!"iphdr", !119, i64 0, !119, i64 0, !119, i64 1, !199, i64 2, !199, i64 4, !199, i64 6, !119, i64 8, !119, i64 9, !199, i64 10, !118, i64 12, !118, i64 16}
!206 = !DILocation(line: 26, column: 38, scope: !121)
!207 = !{!205, !118, i64 16}
!208 = !DILocalVariable(name: "h", arg: 1, scope: !209, file: !3, line: 12, type: !56)
!209 = distinct !DISubprogram(name: "mix", scope: !3, file: !3, line: 12, type: !210, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !212, keyInstructions: true)
!210 = !DISubroutineType(types: !211)
!211 = !{!56, !56}
!212 = !{!208}
!213 = !DILocation(line: 0, scope: !209, inlinedAt: !214)
!214 = distinct !DILocation(line: 26, column: 30, scope: !121)
!215 = !DILocation(line: 13, column: 10, scope: !209, inlinedAt: !214)
!216 = !DILocation(line: 13, column: 5, scope: !209, inlinedAt: !214, atomGroup: 1, atomRank: 2)
!217 = !DILocation(line: 14, column: 5, scope: !209, inlinedAt: !214, atomGroup: 2, atomRank: 2)
!218 = !DILocation(line: 15, column: 10, scope: !209, inlinedAt: !214)
!219 = !DILocation(line: 15, column: 5, scope: !209, inlinedAt: !214, atomGroup: 3, atomRank: 2)
!220 = !DILocation(line: 16, column: 5, scope: !209, inlinedAt: !214, atomGroup: 4, atomRank: 2)
!221 = !DILocation(line: 17, column: 16, scope: !209, inlinedAt: !214)
!222 = !DILocation(line: 26, column: 51, scope: !121)
!223 = !{!205, !119, i64 9}
!224 = !DILocation(line: 26, column: 47, scope: !121)
!225 = !DILocation(line: 26, column: 28, scope: !121)
!226 = !DILocation(line: 26, column: 45, scope: !121)
!227 = !DILocation(line: 0, scope: !209, inlinedAt: !228)
!228 = distinct !DILocation(line: 26, column: 14, scope: !121)
!229 = !DILocation(line: 13, column: 10, scope: !209, inlinedAt: !228)
!230 = !DILocation(line: 13, column: 5, scope: !209, inlinedAt: !228, atomGroup: 1, atomRank: 2)
!231 = !DILocation(line: 14, column: 5, scope: !209, inlinedAt: !228, atomGroup: 2, atomRank: 2)
!232 = !DILocation(line: 15, column: 10, scope: !209, inlinedAt: !228)
!233 = !DILocation(line: 15, column: 5, scope: !209, inlinedAt: !228, atomGroup: 3, atomRank: 2)
!234 = !DILocation(line: 16, column: 5, scope: !209, inlinedAt: !228, atomGroup: 4, atomRank: 2)
!235 = !DILocation(line: 17, column: 16, scope: !209, inlinedAt: !228)
!236 = !DILocation(line: 17, column: 12, scope: !209, inlinedAt: !228, atomGroup: 5, atomRank: 2)
!237 = !DILocation(line: 26, column: 61, scope: !121, atomGroup: 8, atomRank: 2)
!238 = !DILocation(line: 26, column: 7, scope: !121, atomGroup: 8, atomRank: 1)
!239 = distinct !DIAssignID()
!240 = !DILocation(line: 27, column: 16, scope: !121, atomGroup: 9, atomRank: 2)
!241 = !DILocation(line: 28, column: 8, scope: !242, atomGroup: 10, atomRank: 2)
!242 = distinct !DILexicalBlock(scope: !121, file: !3, line: 28, column: 7)
!243 = !DILocation(line: 28, column: 7, scope: !242, atomGroup: 10, atomRank: 1)
!244 = !DILocation(line: 30, column: 3, scope: !121)
!245 = !DILocation(line: 30, column: 15, scope: !121)
!246 = !DILocation(line: 30, column: 22, scope: !121, atomGroup: 12, atomRank: 2)
!247 = !DILocation(line: 30, column: 7, scope: !121, atomGroup: 12, atomRank: 1)
!248 = distinct !DIAssignID()
!249 = !DILocation(line: 31, column: 23, scope: !121, atomGroup: 13, atomRank: 2)
!250 = !DILocation(line: 32, column: 8, scope: !251, atomGroup: 14, atomRank: 2)
!251 = distinct !DILexicalBlock(scope: !121, file: !3, line: 32, column: 7)
!252 = !DILocation(line: 32, column: 13, scope: !251, atomGroup: 14, atomRank: 1)
!253 = !DILocation(line: 32, column: 22, scope: !251)
!254 = !{!255, !118, i64 4}
!255 = !{!"real", !118, i64 0, !118, i64 4}
!256 = !DILocation(line: 32, column: 28, scope: !251)
!257 = !DILocation(line: 32, column: 28, scope: !251, atomGroup: 15, atomRank: 2)
!258 = !DILocation(line: 32, column: 13, scope: !251, atomGroup: 15, atomRank: 1)
!259 = !DILocation(line: 34, column: 3, scope: !121)
!260 = !DILocation(line: 34, column: 23, scope: !121, atomGroup: 17, atomRank: 1)
!261 = !{i64 0, i64 6, !262, i64 6, i64 6, !262, i64 12, i64 2, !263}
!262 = !{!119, !119, i64 0}
!263 = !{!199, !199, i64 0}
!264 = distinct !DIAssignID()
!265 = !DILocation(line: 35, column: 25, scope: !121)
!266 = !{!205, !199, i64 2}
!267 = !DILocation(line: 35, column: 15, scope: !121)
!268 = !DILocation(line: 35, column: 34, scope: !121, atomGroup: 18, atomRank: 3)
!269 = !DILocation(line: 36, column: 16, scope: !121)
!270 = !DILocation(line: 36, column: 16, scope: !121, atomGroup: 19, atomRank: 2)
!271 = !{!205, !119, i64 1}
!272 = !DILocation(line: 37, column: 20, scope: !121, atomGroup: 20, atomRank: 2)
!273 = !DILocation(line: 38, column: 7, scope: !274)
!274 = distinct !DILexicalBlock(scope: !121, file: !3, line: 38, column: 7)
!275 = !DILocation(line: 38, column: 7, scope: !274, atomGroup: 21, atomRank: 2)
!276 = !DILocation(line: 38, column: 7, scope: !274, atomGroup: 21, atomRank: 1)
!277 = !DILocation(line: 40, column: 23, scope: !121, atomGroup: 23, atomRank: 4)
!278 = !DILocation(line: 40, column: 23, scope: !121, atomGroup: 23, atomRank: 3)
!279 = !DILocation(line: 40, column: 23, scope: !121, atomGroup: 23, atomRank: 2)
!280 = !DILocation(line: 375, column: 10, scope: !187, inlinedAt: !176)
!281 = !DILocation(line: 375, column: 17, scope: !187, inlinedAt: !176, atomGroup: 2, atomRank: 2)
!282 = !DILocation(line: 375, column: 17, scope: !187, inlinedAt: !176, atomGroup: 2, atomRank: 1)
!283 = !DILocation(line: 375, column: 10, scope: !187, inlinedAt: !178)
!284 = !DILocation(line: 375, column: 17, scope: !187, inlinedAt: !178, atomGroup: 2, atomRank: 2)
!285 = !DILocation(line: 375, column: 17, scope: !187, inlinedAt: !178, atomGroup: 2, atomRank: 1)
!286 = !DILocation(line: 43, column: 8, scope: !287, atomGroup: 26, atomRank: 2)
!287 = distinct !DILexicalBlock(scope: !121, file: !3, line: 43, column: 7)
!288 = !DILocation(line: 43, column: 13, scope: !287, atomGroup: 26, atomRank: 1)
!289 = !DILocation(line: 45, column: 11, scope: !121, atomGroup: 29, atomRank: 1)
!290 = !DILocation(line: 47, column: 14, scope: !121, atomGroup: 31, atomRank: 1)
!291 = !DILocation(line: 48, column: 10, scope: !121)
!292 = !DILocation(line: 48, column: 14, scope: !121, atomGroup: 32, atomRank: 1)
!293 = !DILocation(line: 49, column: 20, scope: !121, atomGroup: 33, atomRank: 2)
!294 = !DILocation(line: 49, column: 10, scope: !121)
!295 = !DILocation(line: 49, column: 18, scope: !121, atomGroup: 33, atomRank: 1)
!296 = !DILocation(line: 50, column: 10, scope: !121)
!297 = !DILocation(line: 50, column: 13, scope: !121, atomGroup: 34, atomRank: 1)
!298 = !{!205, !199, i64 4}
!299 = !DILocation(line: 51, column: 10, scope: !121)
!300 = !DILocation(line: 51, column: 19, scope: !121, atomGroup: 35, atomRank: 1)
!301 = !{!205, !199, i64 6}
!302 = !DILocation(line: 52, column: 10, scope: !121)
!303 = !DILocation(line: 52, column: 14, scope: !121, atomGroup: 36, atomRank: 1)
!304 = !{!205, !119, i64 8}
!305 = !DILocation(line: 53, column: 10, scope: !121)
!306 = !DILocation(line: 53, column: 19, scope: !121, atomGroup: 37, atomRank: 1)
!307 = !DILocation(line: 54, column: 10, scope: !121)
!308 = !DILocation(line: 55, column: 10, scope: !121)
!309 = !DILocation(line: 55, column: 16, scope: !121, atomGroup: 39, atomRank: 1)
!310 = !DILocation(line: 56, column: 24, scope: !121, atomGroup: 40, atomRank: 2)
!311 = !{!255, !118, i64 0}
!312 = !DILocation(line: 56, column: 10, scope: !121)
!313 = !DILocation(line: 56, column: 16, scope: !121, atomGroup: 40, atomRank: 1)
!314 = !DILocation(line: 0, scope: !158)
!315 = !DILocation(line: 61, column: 12, scope: !316)
!316 = distinct !DILexicalBlock(scope: !158, file: !3, line: 60, column: 3)
!317 = !DILocation(line: 61, column: 9, scope: !316, atomGroup: 56, atomRank: 2)
!318 = !DILocation(line: 61, column: 9, scope: !316, atomGroup: 68, atomRank: 2)
!319 = !DILocation(line: 61, column: 9, scope: !316, atomGroup: 76, atomRank: 2)
!320 = !DILocation(line: 61, column: 9, scope: !316, atomGroup: 80, atomRank: 2)
!321 = !DILocation(line: 61, column: 9, scope: !316, atomGroup: 84, atomRank: 2)
!322 = !DILocation(line: 61, column: 9, scope: !316, atomGroup: 88, atomRank: 2)
!323 = !DILocalVariable(name: "sum", arg: 1, scope: !324, file: !6, line: 382, type: !154)
!324 = distinct !DISubprogram(name: "fold", scope: !6, file: !6, line: 382, type: !325, scopeLine: 382, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !327, keyInstructions: true)
!325 = !DISubroutineType(types: !326)
!326 = !{!41, !154}
!327 = !{!323}
!328 = !DILocation(line: 0, scope: !324, inlinedAt: !329)
!329 = distinct !DILocation(line: 62, column: 18, scope: !121)
!330 = !DILocation(line: 383, column: 14, scope: !324, inlinedAt: !329)
!331 = !DILocation(line: 383, column: 31, scope: !324, inlinedAt: !329)
!332 = !DILocation(line: 383, column: 24, scope: !324, inlinedAt: !329, atomGroup: 1, atomRank: 2)
!333 = !DILocation(line: 384, column: 14, scope: !324, inlinedAt: !329)
!334 = !DILocation(line: 384, column: 31, scope: !324, inlinedAt: !329)
!335 = !DILocation(line: 384, column: 24, scope: !324, inlinedAt: !329, atomGroup: 2, atomRank: 2)
!336 = !DILocation(line: 385, column: 31, scope: !324, inlinedAt: !329)
!337 = !DILocation(line: 385, column: 24, scope: !324, inlinedAt: !329, atomGroup: 3, atomRank: 2)
!338 = !DILocation(line: 386, column: 10, scope: !324, inlinedAt: !329, atomGroup: 4, atomRank: 2)
!339 = !DILocation(line: 62, column: 16, scope: !121, atomGroup: 49, atomRank: 1)
!340 = !{!205, !199, i64 10}
!341 = !DILocation(line: 64, column: 1, scope: !121)
!342 = !DILocation(line: 64, column: 1, scope: !121, atomGroup: 51, atomRank: 1)
