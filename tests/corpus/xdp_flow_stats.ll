; ModuleID = 'xdp_flow_stats.c'
source_filename = "xdp_flow_stats.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.flow = type { %struct.in6, %struct.in6, i16, i16, i8, i8, i16 }
%struct.in6 = type { %union.anon }
%union.anon = type { [4 x i32] }
%struct.numbers = type { i64, i64, i32, i32, i8 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@flows = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !95
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @account, ptr @flows], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @account(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !156 {
    #dbg_value(ptr poison, !193, !DIExpression(), !201)
    #dbg_value(ptr poison, !193, !DIExpression(), !203)
    #dbg_value(ptr poison, !193, !DIExpression(), !205)
    #dbg_value(ptr poison, !193, !DIExpression(), !207)
    #dbg_value(ptr poison, !193, !DIExpression(), !209)
  %2 = alloca %struct.flow, align 4, !DIAssignID !211
    #dbg_assign(i1 poison, !177, !DIExpression(), !211, ptr %2, !DIExpression(), !212)
  %3 = alloca %struct.numbers, align 8, !DIAssignID !213
    #dbg_assign(i1 poison, !192, !DIExpression(), !213, ptr %3, !DIExpression(), !212)
    #dbg_value(ptr %0, !169, !DIExpression(), !212)
  %4 = load i32, ptr %0, align 4, !dbg !214, !tbaa !215
  %5 = zext i32 %4 to i64, !dbg !217
  %6 = inttoptr i64 %5 to ptr, !dbg !218
    #dbg_value(ptr %6, !170, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !212)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !219
  %8 = load i32, ptr %7, align 4, !dbg !214, !tbaa !220
  %9 = zext i32 %8 to i64, !dbg !217
  %10 = inttoptr i64 %9 to ptr, !dbg !218
    #dbg_value(ptr %10, !170, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !212)
  %11 = sub i32 %8, %4, !dbg !221
    #dbg_value(i32 %11, !175, !DIExpression(), !212)
    #dbg_value(ptr undef, !193, !DIExpression(), !201)
    #dbg_value(i32 14, !199, !DIExpression(), !201)
    #dbg_value(ptr %6, !200, !DIExpression(), !201)
  %12 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !222
  %13 = icmp samesign ugt ptr %12, %10, !dbg !224
    #dbg_value(ptr %12, !170, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !212)
    #dbg_value(ptr %6, !176, !DIExpression(), !212)
  %14 = icmp eq i32 %4, 0
  %15 = or i1 %14, %13, !dbg !225
  br i1 %15, label %95, label %16, !dbg !225

16:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #5, !dbg !226
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(40) %2, i8 0, i64 40, i1 false), !dbg !227, !DIAssignID !228
    #dbg_assign(i8 0, !177, !DIExpression(), !228, ptr %2, !DIExpression(), !212)
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !229
  %18 = load i16, ptr %17, align 1, !dbg !229, !tbaa !230
  switch i16 %18, label %93 [
    i16 8, label %19
    i16 -8826, label %29
  ], !dbg !233

19:                                               ; preds = %16
    #dbg_value(ptr undef, !193, !DIExpression(), !203)
    #dbg_value(i32 20, !199, !DIExpression(), !203)
    #dbg_value(ptr %12, !200, !DIExpression(), !203)
  %20 = getelementptr inbounds nuw i8, ptr %6, i64 34, !dbg !234
  %21 = icmp samesign ugt ptr %20, %10, !dbg !235
  br i1 %21, label %93, label %22, !dbg !236

22:                                               ; preds = %19
    #dbg_value(ptr %20, !170, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !212)
    #dbg_value(ptr %12, !178, !DIExpression(), !237)
  %23 = getelementptr inbounds nuw i8, ptr %6, i64 26, !dbg !238
  %24 = load i32, ptr %23, align 4, !dbg !239, !tbaa !240
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !242
  store i32 %24, ptr %25, align 4, !dbg !243, !tbaa !244, !DIAssignID !245
    #dbg_assign(i32 %24, !177, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !245, ptr %25, !DIExpression(), !212)
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 30, !dbg !246
  %27 = load i32, ptr %26, align 4, !dbg !247, !tbaa !248
  %28 = getelementptr inbounds nuw i8, ptr %2, i64 28, !dbg !249
  store i32 %27, ptr %28, align 4, !dbg !250, !tbaa !244, !DIAssignID !251
    #dbg_assign(i32 %27, !177, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !251, ptr %28, !DIExpression(), !212)
    #dbg_assign(i8 poison, !177, !DIExpression(DW_OP_LLVM_fragment, 288, 8), !252, ptr %42, !DIExpression(), !212)
    #dbg_assign(i8 4, !177, !DIExpression(DW_OP_LLVM_fragment, 296, 8), !253, ptr %43, !DIExpression(), !212)
  br label %36

29:                                               ; preds = %16
    #dbg_value(ptr undef, !193, !DIExpression(), !205)
    #dbg_value(i32 40, !199, !DIExpression(), !205)
    #dbg_value(ptr %12, !200, !DIExpression(), !205)
  %30 = getelementptr inbounds nuw i8, ptr %6, i64 54, !dbg !254
  %31 = icmp samesign ugt ptr %30, %10, !dbg !255
  br i1 %31, label %93, label %32, !dbg !256

32:                                               ; preds = %29
    #dbg_value(ptr %30, !170, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !212)
    #dbg_value(ptr %12, !181, !DIExpression(), !257)
  %33 = getelementptr inbounds nuw i8, ptr %6, i64 22, !dbg !258
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %2, ptr noundef nonnull align 4 dereferenceable(16) %33, i64 16, i1 false), !dbg !259, !tbaa.struct !260, !DIAssignID !261
    #dbg_assign(i1 poison, !177, !DIExpression(DW_OP_LLVM_fragment, 0, 128), !261, ptr %2, !DIExpression(), !212)
  %34 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !262
  %35 = getelementptr inbounds nuw i8, ptr %6, i64 38, !dbg !263
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %34, ptr noundef nonnull align 4 dereferenceable(16) %35, i64 16, i1 false), !dbg !264, !tbaa.struct !260, !DIAssignID !265
    #dbg_assign(i1 poison, !177, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !265, ptr %34, !DIExpression(), !212)
    #dbg_assign(i8 poison, !177, !DIExpression(DW_OP_LLVM_fragment, 288, 8), !252, ptr %42, !DIExpression(), !212)
    #dbg_assign(i8 6, !177, !DIExpression(DW_OP_LLVM_fragment, 296, 8), !253, ptr %43, !DIExpression(), !212)
  br label %36

36:                                               ; preds = %32, %22
  %37 = phi i64 [ 20, %32 ], [ 23, %22 ]
  %38 = phi i8 [ 6, %32 ], [ 4, %22 ]
  %39 = phi ptr [ %30, %32 ], [ %20, %22 ], !dbg !266
  %40 = getelementptr inbounds nuw i8, ptr %6, i64 %37, !dbg !267
  %41 = load i8, ptr %40, align 1, !dbg !267, !tbaa !244
  %42 = getelementptr inbounds nuw i8, ptr %2, i64 36, !dbg !267
  store i8 %41, ptr %42, align 4, !dbg !267, !tbaa !268, !DIAssignID !252
  %43 = getelementptr inbounds nuw i8, ptr %2, i64 37, !dbg !267
  store i8 %38, ptr %43, align 1, !dbg !267, !tbaa !271, !DIAssignID !253
    #dbg_value(ptr %39, !170, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !212)
    #dbg_value(i8 0, !184, !DIExpression(), !212)
  %44 = icmp eq i8 %41, 6, !dbg !272
  %45 = icmp eq i8 %41, 17
  %46 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %44)
  %47 = select i1 %46, i1 true, i1 %45, !dbg !273
  br i1 %47, label %48, label %63, !dbg !273

48:                                               ; preds = %36
    #dbg_value(ptr undef, !193, !DIExpression(), !207)
    #dbg_value(i32 4, !199, !DIExpression(), !207)
    #dbg_value(ptr %39, !200, !DIExpression(), !207)
  %49 = getelementptr inbounds nuw i8, ptr %39, i64 4, !dbg !274
  %50 = icmp ugt ptr %49, %10, !dbg !275
  br i1 %50, label %93, label %51, !dbg !276

51:                                               ; preds = %48
    #dbg_value(ptr %49, !170, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !212)
    #dbg_value(ptr %39, !185, !DIExpression(), !277)
  %52 = load i16, ptr %39, align 2, !dbg !278, !tbaa !279
  %53 = getelementptr inbounds nuw i8, ptr %2, i64 32, !dbg !280
  store i16 %52, ptr %53, align 4, !dbg !281, !tbaa !282, !DIAssignID !283
    #dbg_assign(i16 %52, !177, !DIExpression(DW_OP_LLVM_fragment, 256, 16), !283, ptr %53, !DIExpression(), !212)
  %54 = getelementptr inbounds nuw i8, ptr %39, i64 2, !dbg !284
  %55 = load i16, ptr %54, align 2, !dbg !285, !tbaa !279
  %56 = getelementptr inbounds nuw i8, ptr %2, i64 34, !dbg !286
  store i16 %55, ptr %56, align 2, !dbg !287, !tbaa !288, !DIAssignID !289
    #dbg_assign(i16 %55, !177, !DIExpression(DW_OP_LLVM_fragment, 272, 16), !289, ptr %56, !DIExpression(), !212)
    #dbg_value(ptr undef, !193, !DIExpression(), !209)
    #dbg_value(i32 16, !199, !DIExpression(), !209)
    #dbg_value(ptr %49, !200, !DIExpression(), !209)
  %57 = getelementptr inbounds nuw i8, ptr %39, i64 20, !dbg !290
  %58 = icmp ule ptr %57, %10, !dbg !291
    #dbg_value(ptr %57, !170, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !212)
    #dbg_value(ptr %49, !189, !DIExpression(), !277)
  %59 = select i1 %58, i1 %44, i1 false, !dbg !292
  br i1 %59, label %60, label %63, !dbg !292

60:                                               ; preds = %51
  %61 = getelementptr inbounds nuw i8, ptr %39, i64 13, !dbg !293
  %62 = load i8, ptr %61, align 1, !dbg !295, !tbaa !244
    #dbg_value(i8 %62, !184, !DIExpression(), !212)
  br label %63, !dbg !296

63:                                               ; preds = %51, %60, %36
  %64 = phi i8 [ 0, %36 ], [ 0, %51 ], [ %62, %60 ], !dbg !212
    #dbg_value(i8 %64, !184, !DIExpression(), !212)
  %65 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @flows, ptr noundef nonnull %2) #5, !dbg !297
    #dbg_value(ptr %65, !191, !DIExpression(), !212)
  %66 = icmp eq ptr %65, null, !dbg !298
  %67 = zext i32 %11 to i64, !dbg !212
  br i1 %66, label %86, label %68, !dbg !300

68:                                               ; preds = %63
  %69 = load i64, ptr %65, align 8, !dbg !301, !tbaa !303
  %70 = add i64 %69, 1, !dbg !306
  store i64 %70, ptr %65, align 8, !dbg !307, !tbaa !303
  %71 = getelementptr inbounds nuw i8, ptr %65, i64 8, !dbg !308
  %72 = load i64, ptr %71, align 8, !dbg !309, !tbaa !310
  %73 = add i64 %72, %67, !dbg !311
  store i64 %73, ptr %71, align 8, !dbg !312, !tbaa !310
  %74 = getelementptr inbounds nuw i8, ptr %65, i64 24, !dbg !313
  %75 = load i8, ptr %74, align 8, !dbg !314, !tbaa !315
  %76 = or i8 %75, %64, !dbg !316
  store i8 %76, ptr %74, align 8, !dbg !317, !tbaa !315
  %77 = getelementptr inbounds nuw i8, ptr %65, i64 16, !dbg !318
  %78 = load i32, ptr %77, align 8, !dbg !318, !tbaa !320
  %79 = icmp ult i32 %11, %78, !dbg !321
  br i1 %79, label %80, label %81, !dbg !322

80:                                               ; preds = %68
  store i32 %11, ptr %77, align 8, !dbg !323, !tbaa !320
  br label %81, !dbg !324

81:                                               ; preds = %80, %68
  %82 = getelementptr inbounds nuw i8, ptr %65, i64 20, !dbg !325
  %83 = load i32, ptr %82, align 4, !dbg !325, !tbaa !327
  %84 = icmp ugt i32 %11, %83, !dbg !328
  br i1 %84, label %85, label %93, !dbg !329

85:                                               ; preds = %81
  store i32 %11, ptr %82, align 4, !dbg !330, !tbaa !327
  br label %93, !dbg !331

86:                                               ; preds = %63
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #5, !dbg !332
  store i64 1, ptr %3, align 8, !dbg !333, !tbaa !303, !DIAssignID !334
    #dbg_assign(i64 1, !192, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !334, ptr %3, !DIExpression(), !212)
  %87 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !335
  store i64 %67, ptr %87, align 8, !dbg !333, !tbaa !310, !DIAssignID !336
    #dbg_assign(i64 %67, !192, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !336, ptr %87, !DIExpression(), !212)
  %88 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !335
  store i32 %11, ptr %88, align 8, !dbg !333, !tbaa !320, !DIAssignID !337
    #dbg_assign(i32 %11, !192, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !337, ptr %88, !DIExpression(), !212)
  %89 = getelementptr inbounds nuw i8, ptr %3, i64 20, !dbg !335
  store i32 %11, ptr %89, align 4, !dbg !333, !tbaa !327, !DIAssignID !338
    #dbg_assign(i32 %11, !192, !DIExpression(DW_OP_LLVM_fragment, 160, 32), !338, ptr %89, !DIExpression(), !212)
  %90 = getelementptr inbounds nuw i8, ptr %3, i64 24, !dbg !335
  store i8 %64, ptr %90, align 8, !dbg !333, !tbaa !315, !DIAssignID !339
    #dbg_assign(i8 %64, !192, !DIExpression(DW_OP_LLVM_fragment, 192, 8), !339, ptr %90, !DIExpression(), !212)
  %91 = getelementptr inbounds nuw i8, ptr %3, i64 25, !dbg !335
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(7) %91, i8 0, i64 7, i1 false), !dbg !335, !DIAssignID !340
    #dbg_assign(i8 0, !192, !DIExpression(DW_OP_LLVM_fragment, 200, 56), !340, ptr %91, !DIExpression(), !212)
  %92 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @flows, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #5, !dbg !341
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #5, !dbg !342
  br label %93

93:                                               ; preds = %48, %29, %19, %81, %85, %86, %16
  %94 = phi i32 [ 2, %16 ], [ 1, %19 ], [ 2, %85 ], [ 2, %81 ], [ 1, %29 ], [ 2, %86 ], [ 1, %48 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #5, !dbg !342
  br label %95

95:                                               ; preds = %1, %93
  %96 = phi i32 [ %94, %93 ], [ 1, %1 ], !dbg !212
  ret i32 %96, !dbg !343
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: nounwind memory(none)
declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1) #4

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind memory(none) }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!146, !147, !148, !149, !150}
!llvm.ident = !{!151}
!llvm.errno.tbaa = !{!152}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !144, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !32, globals: !94, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_flow_stats.c", directory: ".")
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
!32 = !{!33, !34, !35, !48, !63}
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
!64 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ip6hdr", file: !6, line: 337, size: 320, elements: !65)
!65 = !{!66, !67, !68, !72, !73, !74, !75, !93}
!66 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !64, file: !6, line: 338, baseType: !40, size: 4, flags: DIFlagBitField, extraData: i64 0)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !64, file: !6, line: 338, baseType: !40, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "flow_lbl", scope: !64, file: !6, line: 339, baseType: !69, size: 24, offset: 8)
!69 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 24, elements: !70)
!70 = !{!71}
!71 = !DISubrange(count: 3)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "payload_len", scope: !64, file: !6, line: 340, baseType: !46, size: 16, offset: 32)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "nexthdr", scope: !64, file: !6, line: 341, baseType: !40, size: 8, offset: 48)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "hop_limit", scope: !64, file: !6, line: 341, baseType: !40, size: 8, offset: 56)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !64, file: !6, line: 342, baseType: !76, size: 128, offset: 64)
!76 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "in6", file: !6, line: 330, size: 128, elements: !77)
!77 = !{!78}
!78 = !DIDerivedType(tag: DW_TAG_member, scope: !76, file: !6, line: 331, baseType: !79, size: 128)
!79 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !76, file: !6, line: 331, size: 128, elements: !80)
!80 = !{!81, !85, !89}
!81 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !79, file: !6, line: 332, baseType: !82, size: 128)
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 128, elements: !83)
!83 = !{!84}
!84 = !DISubrange(count: 16)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !79, file: !6, line: 333, baseType: !86, size: 128)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !46, size: 128, elements: !87)
!87 = !{!88}
!88 = !DISubrange(count: 8)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !79, file: !6, line: 334, baseType: !90, size: 128)
!90 = !DICompositeType(tag: DW_TAG_array_type, baseType: !61, size: 128, elements: !91)
!91 = !{!92}
!92 = !DISubrange(count: 4)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !64, file: !6, line: 342, baseType: !76, size: 128, offset: 192)
!94 = !{!0, !95, !132, !139}
!95 = !DIGlobalVariableExpression(var: !96, expr: !DIExpression())
!96 = distinct !DIGlobalVariable(name: "flows", scope: !2, file: !3, line: 15, type: !97, isLocal: false, isDefinition: true)
!97 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 15, size: 256, elements: !98)
!98 = !{!99, !105, !110, !121}
!99 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !97, file: !3, line: 15, baseType: !100, size: 64)
!100 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !101, size: 64)
!101 = !DICompositeType(tag: DW_TAG_array_type, baseType: !102, size: 288, elements: !103)
!102 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!103 = !{!104}
!104 = !DISubrange(count: 9)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !97, file: !3, line: 15, baseType: !106, size: 64, offset: 64)
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !107, size: 64)
!107 = !DICompositeType(tag: DW_TAG_array_type, baseType: !102, size: 131072, elements: !108)
!108 = !{!109}
!109 = !DISubrange(count: 4096)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !97, file: !3, line: 15, baseType: !111, size: 64, offset: 128)
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!112 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "flow", file: !3, line: 4, size: 320, elements: !113)
!113 = !{!114, !115, !116, !117, !118, !119, !120}
!114 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !112, file: !3, line: 5, baseType: !76, size: 128)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !112, file: !3, line: 5, baseType: !76, size: 128, offset: 128)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "sport", scope: !112, file: !3, line: 6, baseType: !46, size: 16, offset: 256)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "dport", scope: !112, file: !3, line: 6, baseType: !46, size: 16, offset: 272)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !112, file: !3, line: 7, baseType: !40, size: 8, offset: 288)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !112, file: !3, line: 7, baseType: !40, size: 8, offset: 296)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !112, file: !3, line: 8, baseType: !46, size: 16, offset: 304)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !97, file: !3, line: 15, baseType: !122, size: 64, offset: 192)
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !123, size: 64)
!123 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "numbers", file: !3, line: 10, size: 256, elements: !124)
!124 = !{!125, !128, !129, !130, !131}
!125 = !DIDerivedType(tag: DW_TAG_member, name: "packets", scope: !123, file: !3, line: 11, baseType: !126, size: 64)
!126 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !127)
!127 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !123, file: !3, line: 11, baseType: !126, size: 64, offset: 64)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "smallest", scope: !123, file: !3, line: 12, baseType: !61, size: 32, offset: 128)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "largest", scope: !123, file: !3, line: 12, baseType: !61, size: 32, offset: 160)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !123, file: !3, line: 13, baseType: !40, size: 8, offset: 192)
!132 = !DIGlobalVariableExpression(var: !133, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!133 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !134, isLocal: true, isDefinition: true)
!134 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !135, size: 64)
!135 = !DISubroutineType(types: !136)
!136 = !{!33, !33, !137}
!137 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !138, size: 64)
!138 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!139 = !DIGlobalVariableExpression(var: !140, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!140 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !141, isLocal: true, isDefinition: true)
!141 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !142, size: 64)
!142 = !DISubroutineType(types: !143)
!143 = !{!34, !33, !137, !137, !126}
!144 = !DICompositeType(tag: DW_TAG_array_type, baseType: !145, size: 32, elements: !91)
!145 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!146 = !{i32 7, !"Dwarf Version", i32 5}
!147 = !{i32 2, !"Debug Info Version", i32 3}
!148 = !{i32 1, !"wchar_size", i32 4}
!149 = !{i32 7, !"frame-pointer", i32 2}
!150 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!151 = !{!"clang version 22.1.8"}
!152 = !{!153, !153, i64 0}
!153 = !{!"int", !154, i64 0}
!154 = !{!"omnipotent char", !155, i64 0}
!155 = !{!"Simple C/C++ TBAA"}
!156 = distinct !DISubprogram(name: "account", scope: !3, file: !3, line: 17, type: !157, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !168, keyInstructions: true)
!157 = !DISubroutineType(types: !158)
!158 = !{!102, !159}
!159 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64)
!160 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !161)
!161 = !{!162, !163, !164, !165, !166, !167}
!162 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !160, file: !6, line: 205, baseType: !61, size: 32)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !160, file: !6, line: 205, baseType: !61, size: 32, offset: 32)
!164 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !160, file: !6, line: 205, baseType: !61, size: 32, offset: 64)
!165 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !160, file: !6, line: 205, baseType: !61, size: 32, offset: 96)
!166 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !160, file: !6, line: 205, baseType: !61, size: 32, offset: 128)
!167 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !160, file: !6, line: 206, baseType: !61, size: 32, offset: 160)
!168 = !{!169, !170, !175, !176, !177, !178, !181, !184, !185, !189, !191, !192}
!169 = !DILocalVariable(name: "ctx", arg: 1, scope: !156, file: !3, line: 17, type: !159)
!170 = !DILocalVariable(name: "c", scope: !156, file: !3, line: 18, type: !171)
!171 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !172)
!172 = !{!173, !174}
!173 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !171, file: !6, line: 370, baseType: !33, size: 64)
!174 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !171, file: !6, line: 370, baseType: !33, size: 64, offset: 64)
!175 = !DILocalVariable(name: "size", scope: !156, file: !3, line: 19, type: !61)
!176 = !DILocalVariable(name: "eth", scope: !156, file: !3, line: 20, type: !35)
!177 = !DILocalVariable(name: "key", scope: !156, file: !3, line: 23, type: !112)
!178 = !DILocalVariable(name: "ip", scope: !179, file: !3, line: 26, type: !48)
!179 = distinct !DILexicalBlock(scope: !180, file: !3, line: 25, column: 36)
!180 = distinct !DILexicalBlock(scope: !156, file: !3, line: 25, column: 7)
!181 = !DILocalVariable(name: "ip6", scope: !182, file: !3, line: 34, type: !63)
!182 = distinct !DILexicalBlock(scope: !183, file: !3, line: 33, column: 44)
!183 = distinct !DILexicalBlock(scope: !180, file: !3, line: 33, column: 14)
!184 = !DILocalVariable(name: "flags", scope: !156, file: !3, line: 44, type: !40)
!185 = !DILocalVariable(name: "ports", scope: !186, file: !3, line: 46, type: !188)
!186 = distinct !DILexicalBlock(scope: !187, file: !3, line: 45, column: 49)
!187 = distinct !DILexicalBlock(scope: !156, file: !3, line: 45, column: 7)
!188 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!189 = !DILocalVariable(name: "rest", scope: !186, file: !3, line: 51, type: !190)
!190 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!191 = !DILocalVariable(name: "known", scope: !156, file: !3, line: 55, type: !122)
!192 = !DILocalVariable(name: "fresh", scope: !156, file: !3, line: 66, type: !123)
!193 = !DILocalVariable(name: "c", arg: 1, scope: !194, file: !6, line: 373, type: !197)
!194 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !195, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !198, keyInstructions: true)
!195 = !DISubroutineType(types: !196)
!196 = !{!33, !197, !61}
!197 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !171, size: 64)
!198 = !{!193, !199, !200}
!199 = !DILocalVariable(name: "size", arg: 2, scope: !194, file: !6, line: 373, type: !61)
!200 = !DILocalVariable(name: "at", scope: !194, file: !6, line: 374, type: !33)
!201 = !DILocation(line: 0, scope: !194, inlinedAt: !202)
!202 = distinct !DILocation(line: 20, column: 24, scope: !156)
!203 = !DILocation(line: 0, scope: !194, inlinedAt: !204)
!204 = distinct !DILocation(line: 26, column: 24, scope: !179)
!205 = !DILocation(line: 0, scope: !194, inlinedAt: !206)
!206 = distinct !DILocation(line: 34, column: 26, scope: !182)
!207 = !DILocation(line: 0, scope: !194, inlinedAt: !208)
!208 = distinct !DILocation(line: 46, column: 18, scope: !186)
!209 = !DILocation(line: 0, scope: !194, inlinedAt: !210)
!210 = distinct !DILocation(line: 51, column: 16, scope: !186)
!211 = distinct !DIAssignID()
!212 = !DILocation(line: 0, scope: !156)
!213 = distinct !DIAssignID()
!214 = !DILocation(line: 18, column: 21, scope: !156, atomGroup: 1, atomRank: 4)
!215 = !{!216, !153, i64 0}
!216 = !{!"xdp_md", !153, i64 0, !153, i64 4, !153, i64 8, !153, i64 12, !153, i64 16, !153, i64 20}
!217 = !DILocation(line: 18, column: 21, scope: !156, atomGroup: 1, atomRank: 3)
!218 = !DILocation(line: 18, column: 21, scope: !156, atomGroup: 1, atomRank: 2)
!219 = !DILocation(line: 18, column: 21, scope: !156)
!220 = !{!216, !153, i64 4}
!221 = !DILocation(line: 19, column: 28, scope: !156, atomGroup: 2, atomRank: 2)
!222 = !DILocation(line: 375, column: 10, scope: !223, inlinedAt: !202)
!223 = distinct !DILexicalBlock(scope: !194, file: !6, line: 375, column: 7)
!224 = !DILocation(line: 375, column: 17, scope: !223, inlinedAt: !202, atomGroup: 2, atomRank: 2)
!225 = !DILocation(line: 375, column: 17, scope: !223, inlinedAt: !202, atomGroup: 2, atomRank: 1)
!226 = !DILocation(line: 23, column: 3, scope: !156)
!227 = !DILocation(line: 24, column: 3, scope: !156, atomGroup: 6, atomRank: 1)
!228 = distinct !DIAssignID()
!229 = !DILocation(line: 25, column: 12, scope: !180)
!230 = !{!231, !232, i64 12}
!231 = !{!"ethhdr", !154, i64 0, !154, i64 6, !232, i64 12}
!232 = !{!"short", !154, i64 0}
!233 = !DILocation(line: 25, column: 18, scope: !180, atomGroup: 7, atomRank: 1)
!234 = !DILocation(line: 375, column: 10, scope: !223, inlinedAt: !204)
!235 = !DILocation(line: 375, column: 17, scope: !223, inlinedAt: !204, atomGroup: 2, atomRank: 2)
!236 = !DILocation(line: 375, column: 17, scope: !223, inlinedAt: !204, atomGroup: 2, atomRank: 1)
!237 = !DILocation(line: 0, scope: !179)
!238 = !DILocation(line: 29, column: 24, scope: !179)
!239 = !DILocation(line: 29, column: 24, scope: !179, atomGroup: 11, atomRank: 2)
!240 = !{!241, !153, i64 12}
!241 = !{!"iphdr", !154, i64 0, !154, i64 0, !154, i64 1, !232, i64 2, !232, i64 4, !232, i64 6, !154, i64 8, !154, i64 9, !232, i64 10, !153, i64 12, !153, i64 16}
!242 = !DILocation(line: 29, column: 5, scope: !179)
!243 = !DILocation(line: 29, column: 18, scope: !179, atomGroup: 11, atomRank: 1)
!244 = !{!154, !154, i64 0}
!245 = distinct !DIAssignID()
!246 = !DILocation(line: 30, column: 24, scope: !179)
!247 = !DILocation(line: 30, column: 24, scope: !179, atomGroup: 12, atomRank: 2)
!248 = !{!241, !153, i64 16}
!249 = !DILocation(line: 30, column: 5, scope: !179)
!250 = !DILocation(line: 30, column: 18, scope: !179, atomGroup: 12, atomRank: 1)
!251 = distinct !DIAssignID()
!252 = distinct !DIAssignID()
!253 = distinct !DIAssignID()
!254 = !DILocation(line: 375, column: 10, scope: !223, inlinedAt: !206)
!255 = !DILocation(line: 375, column: 17, scope: !223, inlinedAt: !206, atomGroup: 2, atomRank: 2)
!256 = !DILocation(line: 375, column: 17, scope: !223, inlinedAt: !206, atomGroup: 2, atomRank: 1)
!257 = !DILocation(line: 0, scope: !182)
!258 = !DILocation(line: 37, column: 20, scope: !182)
!259 = !DILocation(line: 37, column: 20, scope: !182, atomGroup: 19, atomRank: 1)
!260 = !{i64 0, i64 16, !244}
!261 = distinct !DIAssignID()
!262 = !DILocation(line: 38, column: 9, scope: !182)
!263 = !DILocation(line: 38, column: 20, scope: !182)
!264 = !DILocation(line: 38, column: 20, scope: !182, atomGroup: 20, atomRank: 1)
!265 = distinct !DIAssignID()
!266 = !DILocation(line: 18, column: 21, scope: !156, atomGroup: 1, atomRank: 1)
!267 = !DILocation(line: 0, scope: !180)
!268 = !{!269, !154, i64 36}
!269 = !{!"flow", !270, i64 0, !270, i64 16, !232, i64 32, !232, i64 34, !154, i64 36, !154, i64 37, !232, i64 38}
!270 = !{!"in6", !154, i64 0}
!271 = !{!269, !154, i64 37}
!272 = !DILocation(line: 45, column: 17, scope: !187, atomGroup: 25, atomRank: 2)
!273 = !DILocation(line: 45, column: 26, scope: !187, atomGroup: 25, atomRank: 1)
!274 = !DILocation(line: 375, column: 10, scope: !223, inlinedAt: !208)
!275 = !DILocation(line: 375, column: 17, scope: !223, inlinedAt: !208, atomGroup: 2, atomRank: 2)
!276 = !DILocation(line: 375, column: 17, scope: !223, inlinedAt: !208, atomGroup: 2, atomRank: 1)
!277 = !DILocation(line: 0, scope: !186)
!278 = !DILocation(line: 49, column: 17, scope: !186, atomGroup: 30, atomRank: 2)
!279 = !{!232, !232, i64 0}
!280 = !DILocation(line: 49, column: 9, scope: !186)
!281 = !DILocation(line: 49, column: 15, scope: !186, atomGroup: 30, atomRank: 1)
!282 = !{!269, !232, i64 32}
!283 = distinct !DIAssignID()
!284 = !DILocation(line: 50, column: 17, scope: !186)
!285 = !DILocation(line: 50, column: 17, scope: !186, atomGroup: 31, atomRank: 2)
!286 = !DILocation(line: 50, column: 9, scope: !186)
!287 = !DILocation(line: 50, column: 15, scope: !186, atomGroup: 31, atomRank: 1)
!288 = !{!269, !232, i64 34}
!289 = distinct !DIAssignID()
!290 = !DILocation(line: 375, column: 10, scope: !223, inlinedAt: !210)
!291 = !DILocation(line: 375, column: 17, scope: !223, inlinedAt: !210, atomGroup: 2, atomRank: 2)
!292 = !DILocation(line: 375, column: 17, scope: !223, inlinedAt: !210, atomGroup: 2, atomRank: 1)
!293 = !DILocation(line: 53, column: 15, scope: !294)
!294 = distinct !DILexicalBlock(scope: !186, file: !3, line: 52, column: 9)
!295 = !DILocation(line: 53, column: 15, scope: !294, atomGroup: 35, atomRank: 2)
!296 = !DILocation(line: 53, column: 7, scope: !294)
!297 = !DILocation(line: 55, column: 27, scope: !156, atomGroup: 36, atomRank: 2)
!298 = !DILocation(line: 56, column: 7, scope: !299, atomGroup: 37, atomRank: 2)
!299 = distinct !DILexicalBlock(scope: !156, file: !3, line: 56, column: 7)
!300 = !DILocation(line: 56, column: 7, scope: !299, atomGroup: 37, atomRank: 1)
!301 = !DILocation(line: 57, column: 19, scope: !302)
!302 = distinct !DILexicalBlock(scope: !299, file: !3, line: 56, column: 14)
!303 = !{!304, !305, i64 0}
!304 = !{!"numbers", !305, i64 0, !305, i64 8, !153, i64 16, !153, i64 20, !154, i64 24}
!305 = !{!"long long", !154, i64 0}
!306 = !DILocation(line: 57, column: 19, scope: !302, atomGroup: 38, atomRank: 2)
!307 = !DILocation(line: 57, column: 19, scope: !302, atomGroup: 38, atomRank: 1)
!308 = !DILocation(line: 58, column: 12, scope: !302)
!309 = !DILocation(line: 58, column: 18, scope: !302)
!310 = !{!304, !305, i64 8}
!311 = !DILocation(line: 58, column: 18, scope: !302, atomGroup: 39, atomRank: 2)
!312 = !DILocation(line: 58, column: 18, scope: !302, atomGroup: 39, atomRank: 1)
!313 = !DILocation(line: 59, column: 12, scope: !302)
!314 = !DILocation(line: 59, column: 18, scope: !302)
!315 = !{!304, !154, i64 24}
!316 = !DILocation(line: 59, column: 18, scope: !302, atomGroup: 40, atomRank: 3)
!317 = !DILocation(line: 59, column: 18, scope: !302, atomGroup: 40, atomRank: 1)
!318 = !DILocation(line: 60, column: 23, scope: !319)
!319 = distinct !DILexicalBlock(scope: !302, file: !3, line: 60, column: 9)
!320 = !{!304, !153, i64 16}
!321 = !DILocation(line: 60, column: 14, scope: !319, atomGroup: 41, atomRank: 2)
!322 = !DILocation(line: 60, column: 14, scope: !319, atomGroup: 41, atomRank: 1)
!323 = !DILocation(line: 61, column: 23, scope: !319, atomGroup: 42, atomRank: 1)
!324 = !DILocation(line: 61, column: 7, scope: !319)
!325 = !DILocation(line: 62, column: 23, scope: !326)
!326 = distinct !DILexicalBlock(scope: !302, file: !3, line: 62, column: 9)
!327 = !{!304, !153, i64 20}
!328 = !DILocation(line: 62, column: 14, scope: !326, atomGroup: 43, atomRank: 2)
!329 = !DILocation(line: 62, column: 14, scope: !326, atomGroup: 43, atomRank: 1)
!330 = !DILocation(line: 63, column: 22, scope: !326, atomGroup: 44, atomRank: 1)
!331 = !DILocation(line: 63, column: 7, scope: !326)
!332 = !DILocation(line: 66, column: 3, scope: !156)
!333 = !DILocation(line: 66, column: 26, scope: !156, atomGroup: 46, atomRank: 1)
!334 = distinct !DIAssignID()
!335 = !DILocation(line: 66, column: 26, scope: !156)
!336 = distinct !DIAssignID()
!337 = distinct !DIAssignID()
!338 = distinct !DIAssignID()
!339 = distinct !DIAssignID()
!340 = distinct !DIAssignID()
!341 = !DILocation(line: 67, column: 3, scope: !156)
!342 = !DILocation(line: 69, column: 1, scope: !156)
!343 = !DILocation(line: 69, column: 1, scope: !156, atomGroup: 48, atomRank: 1)
