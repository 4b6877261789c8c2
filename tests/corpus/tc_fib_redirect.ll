; ModuleID = 'tc_fib_redirect.c'
source_filename = "tc_fib_redirect.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.fib = type { i8, i8, i16, i16, i16, i32, %union.anon, %union.anon.0, %union.anon.1, i16, i16, [6 x i8], [6 x i8] }
%union.anon = type { i32 }
%union.anon.0 = type { [4 x i32] }
%union.anon.1 = type { [4 x i32] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @route], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @route(ptr noundef %0) #0 section "tc" !dbg !114 {
    #dbg_value(ptr poison, !201, !DIExpression(), !209)
    #dbg_value(ptr poison, !201, !DIExpression(), !211)
    #dbg_value(ptr poison, !201, !DIExpression(), !213)
  %2 = alloca %struct.fib, align 4, !DIAssignID !215
    #dbg_assign(i1 poison, !165, !DIExpression(), !215, ptr %2, !DIExpression(), !216)
    #dbg_value(ptr %0, !158, !DIExpression(), !216)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 76, !dbg !217
  %4 = load i32, ptr %3, align 4, !dbg !218, !tbaa !219
  %5 = zext i32 %4 to i64, !dbg !222
  %6 = inttoptr i64 %5 to ptr, !dbg !223
    #dbg_value(ptr %6, !159, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !216)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 80, !dbg !217
  %8 = load i32, ptr %7, align 8, !dbg !218, !tbaa !224
  %9 = zext i32 %8 to i64, !dbg !222
  %10 = inttoptr i64 %9 to ptr, !dbg !223
    #dbg_value(ptr %10, !159, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !216)
    #dbg_value(ptr undef, !201, !DIExpression(), !209)
    #dbg_value(i32 14, !207, !DIExpression(), !209)
    #dbg_value(ptr %6, !208, !DIExpression(), !209)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !225
  %12 = icmp samesign ugt ptr %11, %10, !dbg !227
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #5, !dbg !228
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(64) %2, i8 0, i64 64, i1 false), !dbg !229, !DIAssignID !230
    #dbg_assign(i8 0, !165, !DIExpression(), !230, ptr %2, !DIExpression(), !216)
    #dbg_assign(i8 0, !165, !DIExpression(), !230, ptr %2, !DIExpression(), !216)
    #dbg_value(ptr %11, !159, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !216)
    #dbg_value(ptr %6, !164, !DIExpression(), !216)
  %13 = icmp eq i32 %4, 0
  %14 = or i1 %13, %12, !dbg !231
  br i1 %14, label %84, label %15, !dbg !231

15:                                               ; preds = %1
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 36, !dbg !232
  %17 = load i32, ptr %16, align 4, !dbg !233, !tbaa !234
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !235
  store i32 %17, ptr %18, align 4, !dbg !236, !tbaa !237, !DIAssignID !240
    #dbg_assign(i32 %17, !165, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !240, ptr %18, !DIExpression(), !216)
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !241
  %20 = load i16, ptr %19, align 1, !dbg !241, !tbaa !242
  switch i16 %20, label %84 [
    i16 8, label %21
    i16 -8826, label %45
  ], !dbg !244

21:                                               ; preds = %15
    #dbg_value(ptr undef, !201, !DIExpression(), !211)
    #dbg_value(i32 20, !207, !DIExpression(), !211)
    #dbg_value(ptr %11, !208, !DIExpression(), !211)
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 34, !dbg !245
  %23 = icmp samesign ugt ptr %22, %10, !dbg !246
  br i1 %23, label %84, label %24, !dbg !247

24:                                               ; preds = %21
    #dbg_value(ptr %22, !159, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !216)
    #dbg_value(ptr %11, !194, !DIExpression(), !248)
  %25 = getelementptr inbounds nuw i8, ptr %6, i64 22, !dbg !249
  %26 = load i8, ptr %25, align 4, !dbg !249, !tbaa !251
  %27 = icmp ult i8 %26, 2, !dbg !253
  br i1 %27, label %84, label %28, !dbg !254

28:                                               ; preds = %24
  store i8 2, ptr %2, align 4, !dbg !255, !tbaa !256, !DIAssignID !257
    #dbg_assign(i8 2, !165, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !257, ptr %2, !DIExpression(), !216)
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 15, !dbg !258
  %30 = load i8, ptr %29, align 1, !dbg !259, !tbaa !260
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !261
  store i8 %30, ptr %31, align 4, !dbg !262, !tbaa !263, !DIAssignID !264
    #dbg_assign(i8 %30, !165, !DIExpression(DW_OP_LLVM_fragment, 96, 8), !264, ptr %31, !DIExpression(), !216)
  %32 = getelementptr inbounds nuw i8, ptr %6, i64 23, !dbg !265
  %33 = load i8, ptr %32, align 1, !dbg !266, !tbaa !267
  %34 = getelementptr inbounds nuw i8, ptr %2, i64 1, !dbg !268
  store i8 %33, ptr %34, align 1, !dbg !269, !tbaa !270, !DIAssignID !271
    #dbg_assign(i8 %33, !165, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !271, ptr %34, !DIExpression(), !216)
  %35 = getelementptr inbounds nuw i8, ptr %6, i64 16, !dbg !272
  %36 = load i16, ptr %35, align 2, !dbg !272, !tbaa !273
  %37 = tail call i16 @llvm.bswap.i16(i16 %36), !dbg !274
  %38 = getelementptr inbounds nuw i8, ptr %2, i64 6, !dbg !275
  store i16 %37, ptr %38, align 2, !dbg !276, !tbaa !277, !DIAssignID !278
    #dbg_assign(i16 %37, !165, !DIExpression(DW_OP_LLVM_fragment, 48, 16), !278, ptr %38, !DIExpression(), !216)
  %39 = getelementptr inbounds nuw i8, ptr %6, i64 26, !dbg !279
  %40 = load i32, ptr %39, align 4, !dbg !280, !tbaa !281
  %41 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !282
  store i32 %40, ptr %41, align 4, !dbg !283, !tbaa !263, !DIAssignID !284
    #dbg_assign(i32 %40, !165, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !284, ptr %41, !DIExpression(), !216)
  %42 = getelementptr inbounds nuw i8, ptr %6, i64 30, !dbg !285
  %43 = load i32, ptr %42, align 4, !dbg !286, !tbaa !287
  %44 = getelementptr inbounds nuw i8, ptr %2, i64 32, !dbg !288
  store i32 %43, ptr %44, align 4, !dbg !289, !tbaa !263, !DIAssignID !290
    #dbg_assign(i32 %43, !165, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !290, ptr %44, !DIExpression(), !216)
  br label %67

45:                                               ; preds = %15
    #dbg_value(ptr undef, !201, !DIExpression(), !213)
    #dbg_value(i32 40, !207, !DIExpression(), !213)
    #dbg_value(ptr %11, !208, !DIExpression(), !213)
  %46 = getelementptr inbounds nuw i8, ptr %6, i64 54, !dbg !291
  %47 = icmp samesign ugt ptr %46, %10, !dbg !292
  br i1 %47, label %84, label %48, !dbg !293

48:                                               ; preds = %45
    #dbg_value(ptr %46, !159, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !216)
    #dbg_value(ptr %11, !197, !DIExpression(), !294)
  %49 = getelementptr inbounds nuw i8, ptr %6, i64 21, !dbg !295
  %50 = load i8, ptr %49, align 1, !dbg !295, !tbaa !297
  %51 = icmp ult i8 %50, 2, !dbg !300
  br i1 %51, label %84, label %52, !dbg !301

52:                                               ; preds = %48
  store i8 10, ptr %2, align 4, !dbg !302, !tbaa !256, !DIAssignID !303
    #dbg_assign(i8 10, !165, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !303, ptr %2, !DIExpression(), !216)
  %53 = load i32, ptr %11, align 4, !dbg !304, !tbaa !110
  %54 = and i32 %53, -241, !dbg !305
  %55 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !306
  store i32 %54, ptr %55, align 4, !dbg !307, !tbaa !263, !DIAssignID !308
    #dbg_assign(i32 %54, !165, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !308, ptr %55, !DIExpression(), !216)
  %56 = getelementptr inbounds nuw i8, ptr %6, i64 20, !dbg !309
  %57 = load i8, ptr %56, align 2, !dbg !310, !tbaa !311
  %58 = getelementptr inbounds nuw i8, ptr %2, i64 1, !dbg !312
  store i8 %57, ptr %58, align 1, !dbg !313, !tbaa !270, !DIAssignID !314
    #dbg_assign(i8 %57, !165, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !314, ptr %58, !DIExpression(), !216)
  %59 = getelementptr inbounds nuw i8, ptr %6, i64 18, !dbg !315
  %60 = load i16, ptr %59, align 4, !dbg !315, !tbaa !316
  %61 = tail call i16 @llvm.bswap.i16(i16 %60), !dbg !317
  %62 = getelementptr inbounds nuw i8, ptr %2, i64 6, !dbg !318
  store i16 %61, ptr %62, align 2, !dbg !319, !tbaa !277, !DIAssignID !320
    #dbg_assign(i16 %61, !165, !DIExpression(DW_OP_LLVM_fragment, 48, 16), !320, ptr %62, !DIExpression(), !216)
  %63 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !321
  %64 = getelementptr inbounds nuw i8, ptr %6, i64 22, !dbg !322
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %63, ptr noundef nonnull align 4 dereferenceable(16) %64, i64 16, i1 false), !dbg !323, !DIAssignID !324
    #dbg_assign(i1 poison, !165, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !324, ptr %63, !DIExpression(), !216)
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 32, !dbg !325
  %66 = getelementptr inbounds nuw i8, ptr %6, i64 38, !dbg !326
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %65, ptr noundef nonnull align 4 dereferenceable(16) %66, i64 16, i1 false), !dbg !327, !DIAssignID !328
    #dbg_assign(i1 poison, !165, !DIExpression(DW_OP_LLVM_fragment, 256, 128), !328, ptr %65, !DIExpression(), !216)
  br label %67

67:                                               ; preds = %52, %28
  %68 = call i64 inttoptr (i64 69 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull %2, i32 noundef 64, i32 noundef 0) #5, !dbg !329
    #dbg_value(i64 %68, !200, !DIExpression(), !216)
  switch i64 %68, label %81 [
    i64 0, label %69
    i64 7, label %77
  ], !dbg !330

69:                                               ; preds = %67
  %70 = getelementptr inbounds nuw i8, ptr %2, i64 58, !dbg !332
  %71 = call i64 inttoptr (i64 9 to ptr)(ptr noundef nonnull %0, i32 noundef 0, ptr noundef nonnull %70, i32 noundef 6, i64 noundef 0) #5, !dbg !334
  %72 = getelementptr inbounds nuw i8, ptr %2, i64 52, !dbg !335
  %73 = call i64 inttoptr (i64 9 to ptr)(ptr noundef nonnull %0, i32 noundef 6, ptr noundef nonnull %72, i32 noundef 6, i64 noundef 0) #5, !dbg !336
  %74 = load i32, ptr %18, align 4, !dbg !337, !tbaa !237
  %75 = call i64 inttoptr (i64 23 to ptr)(i32 noundef %74, i64 noundef 0) #5, !dbg !338
  %76 = trunc i64 %75 to i32, !dbg !339
  br label %84, !dbg !340

77:                                               ; preds = %67
  %78 = load i32, ptr %18, align 4, !dbg !341, !tbaa !237
  %79 = call i64 inttoptr (i64 152 to ptr)(i32 noundef %78, ptr noundef null, i32 noundef 0, i64 noundef 0) #5, !dbg !343
  %80 = trunc i64 %79 to i32, !dbg !344
  br label %84, !dbg !345

81:                                               ; preds = %67
  %82 = icmp slt i64 %68, 0, !dbg !346
  %83 = select i1 %82, i32 2, i32 0, !dbg !347
  br label %84, !dbg !348

84:                                               ; preds = %1, %45, %21, %69, %77, %81, %15, %48, %24
  %85 = phi i32 [ 0, %15 ], [ 2, %1 ], [ 2, %24 ], [ 2, %48 ], [ 2, %45 ], [ 2, %21 ], [ %76, %69 ], [ %80, %77 ], [ %83, %81 ], !dbg !216
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #5, !dbg !349
  ret i32 %85, !dbg !350
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!104, !105, !106, !107, !108}
!llvm.ident = !{!109}
!llvm.errno.tbaa = !{!110}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !102, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !13, globals: !77, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tc_fib_redirect.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!14, !15, !16, !29, !45, !76}
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!15 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !18)
!18 = !{!19, !25, !26}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !17, file: !6, line: 316, baseType: !20, size: 48)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 48, elements: !23)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !22)
!22 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!23 = !{!24}
!24 = !DISubrange(count: 6)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !17, file: !6, line: 316, baseType: !20, size: 48, offset: 48)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !17, file: !6, line: 317, baseType: !27, size: 16, offset: 96)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !28)
!28 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !31)
!31 = !{!32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !44}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !30, file: !6, line: 323, baseType: !21, size: 4, flags: DIFlagBitField, extraData: i64 0)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !30, file: !6, line: 323, baseType: !21, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !30, file: !6, line: 324, baseType: !21, size: 8, offset: 8)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !30, file: !6, line: 325, baseType: !27, size: 16, offset: 16)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !30, file: !6, line: 325, baseType: !27, size: 16, offset: 32)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !30, file: !6, line: 325, baseType: !27, size: 16, offset: 48)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !30, file: !6, line: 326, baseType: !21, size: 8, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !30, file: !6, line: 326, baseType: !21, size: 8, offset: 72)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !30, file: !6, line: 327, baseType: !27, size: 16, offset: 80)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !30, file: !6, line: 328, baseType: !42, size: 32, offset: 96)
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !43)
!43 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !30, file: !6, line: 328, baseType: !42, size: 32, offset: 128)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ip6hdr", file: !6, line: 337, size: 320, elements: !47)
!47 = !{!48, !49, !50, !54, !55, !56, !57, !75}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !46, file: !6, line: 338, baseType: !21, size: 4, flags: DIFlagBitField, extraData: i64 0)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !46, file: !6, line: 338, baseType: !21, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "flow_lbl", scope: !46, file: !6, line: 339, baseType: !51, size: 24, offset: 8)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 24, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 3)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "payload_len", scope: !46, file: !6, line: 340, baseType: !27, size: 16, offset: 32)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "nexthdr", scope: !46, file: !6, line: 341, baseType: !21, size: 8, offset: 48)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "hop_limit", scope: !46, file: !6, line: 341, baseType: !21, size: 8, offset: 56)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !46, file: !6, line: 342, baseType: !58, size: 128, offset: 64)
!58 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "in6", file: !6, line: 330, size: 128, elements: !59)
!59 = !{!60}
!60 = !DIDerivedType(tag: DW_TAG_member, scope: !58, file: !6, line: 331, baseType: !61, size: 128)
!61 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !58, file: !6, line: 331, size: 128, elements: !62)
!62 = !{!63, !67, !71}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !61, file: !6, line: 332, baseType: !64, size: 128)
!64 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 128, elements: !65)
!65 = !{!66}
!66 = !DISubrange(count: 16)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !61, file: !6, line: 333, baseType: !68, size: 128)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 128, elements: !69)
!69 = !{!70}
!70 = !DISubrange(count: 8)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !61, file: !6, line: 334, baseType: !72, size: 128)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !42, size: 128, elements: !73)
!73 = !{!74}
!74 = !DISubrange(count: 4)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !46, file: !6, line: 342, baseType: !58, size: 128, offset: 192)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!77 = !{!0, !78, !83, !92, !97}
!78 = !DIGlobalVariableExpression(var: !79, expr: !DIExpression(DW_OP_constu, 69, DW_OP_stack_value))
!79 = distinct !DIGlobalVariable(name: "fib_lookup", scope: !2, file: !6, line: 143, type: !80, isLocal: true, isDefinition: true)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!81 = !DISubroutineType(types: !82)
!82 = !{!15, !14, !14, !7, !42}
!83 = !DIGlobalVariableExpression(var: !84, expr: !DIExpression(DW_OP_constu, 9, DW_OP_stack_value))
!84 = distinct !DIGlobalVariable(name: "skb_store_bytes", scope: !2, file: !6, line: 105, type: !85, isLocal: true, isDefinition: true)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DISubroutineType(types: !87)
!87 = !{!15, !14, !42, !88, !42, !90}
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!90 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !91)
!91 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!92 = !DIGlobalVariableExpression(var: !93, expr: !DIExpression(DW_OP_constu, 23, DW_OP_stack_value))
!93 = distinct !DIGlobalVariable(name: "redirect", scope: !2, file: !6, line: 119, type: !94, isLocal: true, isDefinition: true)
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !95, size: 64)
!95 = !DISubroutineType(types: !96)
!96 = !{!15, !42, !90}
!97 = !DIGlobalVariableExpression(var: !98, expr: !DIExpression(DW_OP_constu, 152, DW_OP_stack_value))
!98 = distinct !DIGlobalVariable(name: "redirect_neigh", scope: !2, file: !6, line: 173, type: !99, isLocal: true, isDefinition: true)
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DISubroutineType(types: !101)
!101 = !{!15, !42, !14, !7, !90}
!102 = !DICompositeType(tag: DW_TAG_array_type, baseType: !103, size: 32, elements: !73)
!103 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!104 = !{i32 7, !"Dwarf Version", i32 5}
!105 = !{i32 2, !"Debug Info Version", i32 3}
!106 = !{i32 1, !"wchar_size", i32 4}
!107 = !{i32 7, !"frame-pointer", i32 2}
!108 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!109 = !{!"clang version 22.1.8"}
!110 = !{!111, !111, i64 0}
!111 = !{!"int", !112, i64 0}
!112 = !{!"omnipotent char", !113, i64 0}
!113 = !{!"Simple C/C++ TBAA"}
!114 = distinct !DISubprogram(name: "route", scope: !3, file: !3, line: 23, type: !115, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !157, keyInstructions: true)
!115 = !DISubroutineType(types: !116)
!116 = !{!7, !117}
!117 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 64)
!118 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !119)
!119 = !{!120, !121, !122, !123, !124, !125, !126, !127, !128, !129, !130, !131, !132, !136, !137, !138, !139, !140, !141, !142, !143, !144, !145, !146, !147, !148, !149, !150, !151, !152, !153, !154, !155, !156}
!120 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !118, file: !6, line: 210, baseType: !42, size: 32)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !118, file: !6, line: 210, baseType: !42, size: 32, offset: 32)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !118, file: !6, line: 210, baseType: !42, size: 32, offset: 64)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !118, file: !6, line: 210, baseType: !42, size: 32, offset: 96)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !118, file: !6, line: 210, baseType: !42, size: 32, offset: 128)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !118, file: !6, line: 210, baseType: !42, size: 32, offset: 160)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !118, file: !6, line: 210, baseType: !42, size: 32, offset: 192)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !118, file: !6, line: 211, baseType: !42, size: 32, offset: 224)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !118, file: !6, line: 211, baseType: !42, size: 32, offset: 256)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !118, file: !6, line: 211, baseType: !42, size: 32, offset: 288)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !118, file: !6, line: 211, baseType: !42, size: 32, offset: 320)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !118, file: !6, line: 211, baseType: !42, size: 32, offset: 352)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !118, file: !6, line: 211, baseType: !133, size: 160, offset: 384)
!133 = !DICompositeType(tag: DW_TAG_array_type, baseType: !42, size: 160, elements: !134)
!134 = !{!135}
!135 = !DISubrange(count: 5)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !118, file: !6, line: 211, baseType: !42, size: 32, offset: 544)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !118, file: !6, line: 212, baseType: !42, size: 32, offset: 576)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !118, file: !6, line: 212, baseType: !42, size: 32, offset: 608)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !118, file: !6, line: 212, baseType: !42, size: 32, offset: 640)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !118, file: !6, line: 212, baseType: !42, size: 32, offset: 672)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !118, file: !6, line: 212, baseType: !42, size: 32, offset: 704)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !118, file: !6, line: 212, baseType: !42, size: 32, offset: 736)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !118, file: !6, line: 212, baseType: !42, size: 32, offset: 768)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !118, file: !6, line: 213, baseType: !72, size: 128, offset: 800)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !118, file: !6, line: 213, baseType: !72, size: 128, offset: 928)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !118, file: !6, line: 213, baseType: !42, size: 32, offset: 1056)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !118, file: !6, line: 213, baseType: !42, size: 32, offset: 1088)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !118, file: !6, line: 213, baseType: !42, size: 32, offset: 1120)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !118, file: !6, line: 214, baseType: !90, size: 64, offset: 1152)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !118, file: !6, line: 214, baseType: !90, size: 64, offset: 1216)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !118, file: !6, line: 215, baseType: !42, size: 32, offset: 1280)
!152 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !118, file: !6, line: 215, baseType: !42, size: 32, offset: 1312)
!153 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !118, file: !6, line: 216, baseType: !90, size: 64, offset: 1344)
!154 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !118, file: !6, line: 217, baseType: !42, size: 32, offset: 1408)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !118, file: !6, line: 218, baseType: !21, size: 8, offset: 1440)
!156 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !118, file: !6, line: 219, baseType: !90, size: 64, offset: 1472)
!157 = !{!158, !159, !164, !165, !194, !197, !200}
!158 = !DILocalVariable(name: "skb", arg: 1, scope: !114, file: !3, line: 23, type: !117)
!159 = !DILocalVariable(name: "c", scope: !114, file: !3, line: 24, type: !160)
!160 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !161)
!161 = !{!162, !163}
!162 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !160, file: !6, line: 370, baseType: !14, size: 64)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !160, file: !6, line: 370, baseType: !14, size: 64, offset: 64)
!164 = !DILocalVariable(name: "eth", scope: !114, file: !3, line: 25, type: !16)
!165 = !DILocalVariable(name: "fib", scope: !114, file: !3, line: 26, type: !166)
!166 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "fib", file: !3, line: 4, size: 512, elements: !167)
!167 = !{!168, !169, !170, !171, !172, !173, !174, !180, !185, !190, !191, !192, !193}
!168 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !166, file: !3, line: 5, baseType: !21, size: 8)
!169 = !DIDerivedType(tag: DW_TAG_member, name: "l4_protocol", scope: !166, file: !3, line: 5, baseType: !21, size: 8, offset: 8)
!170 = !DIDerivedType(tag: DW_TAG_member, name: "sport", scope: !166, file: !3, line: 6, baseType: !27, size: 16, offset: 16)
!171 = !DIDerivedType(tag: DW_TAG_member, name: "dport", scope: !166, file: !3, line: 6, baseType: !27, size: 16, offset: 32)
!172 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !166, file: !3, line: 6, baseType: !27, size: 16, offset: 48)
!173 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !166, file: !3, line: 7, baseType: !42, size: 32, offset: 64)
!174 = !DIDerivedType(tag: DW_TAG_member, scope: !166, file: !3, line: 8, baseType: !175, size: 32, offset: 96)
!175 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !166, file: !3, line: 8, size: 32, elements: !176)
!176 = !{!177, !178, !179}
!177 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !175, file: !3, line: 9, baseType: !21, size: 8)
!178 = !DIDerivedType(tag: DW_TAG_member, name: "flowinfo", scope: !175, file: !3, line: 10, baseType: !42, size: 32)
!179 = !DIDerivedType(tag: DW_TAG_member, name: "rt_metric", scope: !175, file: !3, line: 11, baseType: !42, size: 32)
!180 = !DIDerivedType(tag: DW_TAG_member, scope: !166, file: !3, line: 13, baseType: !181, size: 128, offset: 128)
!181 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !166, file: !3, line: 13, size: 128, elements: !182)
!182 = !{!183, !184}
!183 = !DIDerivedType(tag: DW_TAG_member, name: "ipv4_src", scope: !181, file: !3, line: 14, baseType: !42, size: 32)
!184 = !DIDerivedType(tag: DW_TAG_member, name: "ipv6_src", scope: !181, file: !3, line: 14, baseType: !72, size: 128)
!185 = !DIDerivedType(tag: DW_TAG_member, scope: !166, file: !3, line: 16, baseType: !186, size: 128, offset: 256)
!186 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !166, file: !3, line: 16, size: 128, elements: !187)
!187 = !{!188, !189}
!188 = !DIDerivedType(tag: DW_TAG_member, name: "ipv4_dst", scope: !186, file: !3, line: 17, baseType: !42, size: 32)
!189 = !DIDerivedType(tag: DW_TAG_member, name: "ipv6_dst", scope: !186, file: !3, line: 17, baseType: !72, size: 128)
!190 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !166, file: !3, line: 19, baseType: !27, size: 16, offset: 384)
!191 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !166, file: !3, line: 19, baseType: !27, size: 16, offset: 400)
!192 = !DIDerivedType(tag: DW_TAG_member, name: "smac", scope: !166, file: !3, line: 20, baseType: !20, size: 48, offset: 416)
!193 = !DIDerivedType(tag: DW_TAG_member, name: "dmac", scope: !166, file: !3, line: 20, baseType: !20, size: 48, offset: 464)
!194 = !DILocalVariable(name: "ip", scope: !195, file: !3, line: 31, type: !29)
!195 = distinct !DILexicalBlock(scope: !196, file: !3, line: 30, column: 36)
!196 = distinct !DILexicalBlock(scope: !114, file: !3, line: 30, column: 7)
!197 = !DILocalVariable(name: "ip6", scope: !198, file: !3, line: 41, type: !45)
!198 = distinct !DILexicalBlock(scope: !199, file: !3, line: 40, column: 44)
!199 = distinct !DILexicalBlock(scope: !196, file: !3, line: 40, column: 14)
!200 = !DILocalVariable(name: "found", scope: !114, file: !3, line: 53, type: !15)
!201 = !DILocalVariable(name: "c", arg: 1, scope: !202, file: !6, line: 373, type: !205)
!202 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !203, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !206, keyInstructions: true)
!203 = !DISubroutineType(types: !204)
!204 = !{!14, !205, !42}
!205 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !160, size: 64)
!206 = !{!201, !207, !208}
!207 = !DILocalVariable(name: "size", arg: 2, scope: !202, file: !6, line: 373, type: !42)
!208 = !DILocalVariable(name: "at", scope: !202, file: !6, line: 374, type: !14)
!209 = !DILocation(line: 0, scope: !202, inlinedAt: !210)
!210 = distinct !DILocation(line: 25, column: 24, scope: !114)
!211 = !DILocation(line: 0, scope: !202, inlinedAt: !212)
!212 = distinct !DILocation(line: 31, column: 24, scope: !195)
!213 = !DILocation(line: 0, scope: !202, inlinedAt: !214)
!214 = distinct !DILocation(line: 41, column: 26, scope: !198)
!215 = distinct !DIAssignID()
!216 = !DILocation(line: 0, scope: !114)
!217 = !DILocation(line: 24, column: 21, scope: !114)
!218 = !DILocation(line: 24, column: 21, scope: !114, atomGroup: 1, atomRank: 4)
!219 = !{!220, !111, i64 76}
!220 = !{!"__sk_buff", !111, i64 0, !111, i64 4, !111, i64 8, !111, i64 12, !111, i64 16, !111, i64 20, !111, i64 24, !111, i64 28, !111, i64 32, !111, i64 36, !111, i64 40, !111, i64 44, !112, i64 48, !111, i64 68, !111, i64 72, !111, i64 76, !111, i64 80, !111, i64 84, !111, i64 88, !111, i64 92, !111, i64 96, !112, i64 100, !112, i64 116, !111, i64 132, !111, i64 136, !111, i64 140, !221, i64 144, !221, i64 152, !111, i64 160, !111, i64 164, !221, i64 168, !111, i64 176, !112, i64 180, !221, i64 184}
!221 = !{!"long long", !112, i64 0}
!222 = !DILocation(line: 24, column: 21, scope: !114, atomGroup: 1, atomRank: 3)
!223 = !DILocation(line: 24, column: 21, scope: !114, atomGroup: 1, atomRank: 2)
!224 = !{!220, !111, i64 80}
!225 = !DILocation(line: 375, column: 10, scope: !226, inlinedAt: !210)
!226 = distinct !DILexicalBlock(scope: !202, file: !6, line: 375, column: 7)
!227 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !210, atomGroup: 2, atomRank: 2)
!228 = !DILocation(line: 26, column: 3, scope: !114)
!229 = !DILocation(line: 26, column: 14, scope: !114, atomGroup: 3, atomRank: 1)
!230 = distinct !DIAssignID()
!231 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !210, atomGroup: 2, atomRank: 1)
!232 = !DILocation(line: 29, column: 22, scope: !114)
!233 = !DILocation(line: 29, column: 22, scope: !114, atomGroup: 6, atomRank: 2)
!234 = !{!220, !111, i64 36}
!235 = !DILocation(line: 29, column: 7, scope: !114)
!236 = !DILocation(line: 29, column: 15, scope: !114, atomGroup: 6, atomRank: 1)
!237 = !{!238, !111, i64 8}
!238 = !{!"fib", !112, i64 0, !112, i64 1, !239, i64 2, !239, i64 4, !239, i64 6, !111, i64 8, !112, i64 12, !112, i64 16, !112, i64 32, !239, i64 48, !239, i64 50, !112, i64 52, !112, i64 58}
!239 = !{!"short", !112, i64 0}
!240 = distinct !DIAssignID()
!241 = !DILocation(line: 30, column: 12, scope: !196)
!242 = !{!243, !239, i64 12}
!243 = !{!"ethhdr", !112, i64 0, !112, i64 6, !239, i64 12}
!244 = !DILocation(line: 30, column: 18, scope: !196, atomGroup: 7, atomRank: 1)
!245 = !DILocation(line: 375, column: 10, scope: !226, inlinedAt: !212)
!246 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !212, atomGroup: 2, atomRank: 2)
!247 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !212, atomGroup: 2, atomRank: 1)
!248 = !DILocation(line: 0, scope: !195)
!249 = !DILocation(line: 32, column: 20, scope: !250)
!250 = distinct !DILexicalBlock(scope: !195, file: !3, line: 32, column: 9)
!251 = !{!252, !112, i64 8}
!252 = !{!"iphdr", !112, i64 0, !112, i64 0, !112, i64 1, !239, i64 2, !239, i64 4, !239, i64 6, !112, i64 8, !112, i64 9, !239, i64 10, !111, i64 12, !111, i64 16}
!253 = !DILocation(line: 32, column: 24, scope: !250, atomGroup: 10, atomRank: 2)
!254 = !DILocation(line: 32, column: 13, scope: !250, atomGroup: 10, atomRank: 1)
!255 = !DILocation(line: 34, column: 16, scope: !195, atomGroup: 12, atomRank: 1)
!256 = !{!238, !112, i64 0}
!257 = distinct !DIAssignID()
!258 = !DILocation(line: 35, column: 19, scope: !195)
!259 = !DILocation(line: 35, column: 19, scope: !195, atomGroup: 13, atomRank: 2)
!260 = !{!252, !112, i64 1}
!261 = !DILocation(line: 35, column: 9, scope: !195)
!262 = !DILocation(line: 35, column: 13, scope: !195, atomGroup: 13, atomRank: 1)
!263 = !{!112, !112, i64 0}
!264 = distinct !DIAssignID()
!265 = !DILocation(line: 36, column: 27, scope: !195)
!266 = !DILocation(line: 36, column: 27, scope: !195, atomGroup: 14, atomRank: 2)
!267 = !{!252, !112, i64 9}
!268 = !DILocation(line: 36, column: 9, scope: !195)
!269 = !DILocation(line: 36, column: 21, scope: !195, atomGroup: 14, atomRank: 1)
!270 = !{!238, !112, i64 1}
!271 = distinct !DIAssignID()
!272 = !DILocation(line: 37, column: 29, scope: !195)
!273 = !{!252, !239, i64 2}
!274 = !DILocation(line: 37, column: 19, scope: !195, atomGroup: 15, atomRank: 2)
!275 = !DILocation(line: 37, column: 9, scope: !195)
!276 = !DILocation(line: 37, column: 17, scope: !195, atomGroup: 15, atomRank: 1)
!277 = !{!238, !239, i64 6}
!278 = distinct !DIAssignID()
!279 = !DILocation(line: 38, column: 24, scope: !195)
!280 = !DILocation(line: 38, column: 24, scope: !195, atomGroup: 16, atomRank: 2)
!281 = !{!252, !111, i64 12}
!282 = !DILocation(line: 38, column: 9, scope: !195)
!283 = !DILocation(line: 38, column: 18, scope: !195, atomGroup: 16, atomRank: 1)
!284 = distinct !DIAssignID()
!285 = !DILocation(line: 39, column: 24, scope: !195)
!286 = !DILocation(line: 39, column: 24, scope: !195, atomGroup: 17, atomRank: 2)
!287 = !{!252, !111, i64 16}
!288 = !DILocation(line: 39, column: 9, scope: !195)
!289 = !DILocation(line: 39, column: 18, scope: !195, atomGroup: 17, atomRank: 1)
!290 = distinct !DIAssignID()
!291 = !DILocation(line: 375, column: 10, scope: !226, inlinedAt: !214)
!292 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !214, atomGroup: 2, atomRank: 2)
!293 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !214, atomGroup: 2, atomRank: 1)
!294 = !DILocation(line: 0, scope: !198)
!295 = !DILocation(line: 42, column: 22, scope: !296)
!296 = distinct !DILexicalBlock(scope: !198, file: !3, line: 42, column: 9)
!297 = !{!298, !112, i64 7}
!298 = !{!"ip6hdr", !112, i64 0, !112, i64 0, !112, i64 1, !239, i64 4, !112, i64 6, !112, i64 7, !299, i64 8, !299, i64 24}
!299 = !{!"in6", !112, i64 0}
!300 = !DILocation(line: 42, column: 32, scope: !296, atomGroup: 21, atomRank: 2)
!301 = !DILocation(line: 42, column: 14, scope: !296, atomGroup: 21, atomRank: 1)
!302 = !DILocation(line: 44, column: 16, scope: !198, atomGroup: 23, atomRank: 1)
!303 = distinct !DIAssignID()
!304 = !DILocation(line: 45, column: 20, scope: !198)
!305 = !DILocation(line: 45, column: 32, scope: !198, atomGroup: 24, atomRank: 2)
!306 = !DILocation(line: 45, column: 9, scope: !198)
!307 = !DILocation(line: 45, column: 18, scope: !198, atomGroup: 24, atomRank: 1)
!308 = distinct !DIAssignID()
!309 = !DILocation(line: 46, column: 28, scope: !198)
!310 = !DILocation(line: 46, column: 28, scope: !198, atomGroup: 25, atomRank: 2)
!311 = !{!298, !112, i64 6}
!312 = !DILocation(line: 46, column: 9, scope: !198)
!313 = !DILocation(line: 46, column: 21, scope: !198, atomGroup: 25, atomRank: 1)
!314 = distinct !DIAssignID()
!315 = !DILocation(line: 47, column: 30, scope: !198)
!316 = !{!298, !239, i64 4}
!317 = !DILocation(line: 47, column: 19, scope: !198, atomGroup: 26, atomRank: 2)
!318 = !DILocation(line: 47, column: 9, scope: !198)
!319 = !DILocation(line: 47, column: 17, scope: !198, atomGroup: 26, atomRank: 1)
!320 = distinct !DIAssignID()
!321 = !DILocation(line: 48, column: 16, scope: !198)
!322 = !DILocation(line: 48, column: 32, scope: !198)
!323 = !DILocation(line: 48, column: 5, scope: !198, atomGroup: 27, atomRank: 1)
!324 = distinct !DIAssignID()
!325 = !DILocation(line: 49, column: 16, scope: !198)
!326 = !DILocation(line: 49, column: 32, scope: !198)
!327 = !DILocation(line: 49, column: 5, scope: !198, atomGroup: 28, atomRank: 1)
!328 = distinct !DIAssignID()
!329 = !DILocation(line: 53, column: 16, scope: !114, atomGroup: 30, atomRank: 2)
!330 = !DILocation(line: 54, column: 13, scope: !331, atomGroup: 31, atomRank: 1)
!331 = distinct !DILexicalBlock(scope: !114, file: !3, line: 54, column: 7)
!332 = !DILocation(line: 55, column: 33, scope: !333)
!333 = distinct !DILexicalBlock(scope: !331, file: !3, line: 54, column: 19)
!334 = !DILocation(line: 55, column: 5, scope: !333)
!335 = !DILocation(line: 56, column: 33, scope: !333)
!336 = !DILocation(line: 56, column: 5, scope: !333)
!337 = !DILocation(line: 57, column: 25, scope: !333)
!338 = !DILocation(line: 57, column: 12, scope: !333, atomGroup: 32, atomRank: 3)
!339 = !DILocation(line: 57, column: 12, scope: !333, atomGroup: 32, atomRank: 2)
!340 = !DILocation(line: 57, column: 5, scope: !333, atomGroup: 32, atomRank: 1)
!341 = !DILocation(line: 60, column: 31, scope: !342)
!342 = distinct !DILexicalBlock(scope: !114, file: !3, line: 59, column: 7)
!343 = !DILocation(line: 60, column: 12, scope: !342, atomGroup: 34, atomRank: 3)
!344 = !DILocation(line: 60, column: 12, scope: !342, atomGroup: 34, atomRank: 2)
!345 = !DILocation(line: 60, column: 5, scope: !342, atomGroup: 34, atomRank: 1)
!346 = !DILocation(line: 61, column: 16, scope: !114)
!347 = !DILocation(line: 61, column: 10, scope: !114, atomGroup: 35, atomRank: 2)
!348 = !DILocation(line: 61, column: 3, scope: !114, atomGroup: 35, atomRank: 1)
!349 = !DILocation(line: 62, column: 1, scope: !114)
!350 = !DILocation(line: 62, column: 1, scope: !114, atomGroup: 36, atomRank: 1)
