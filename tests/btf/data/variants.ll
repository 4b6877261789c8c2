; ModuleID = 'variants.b592e3150b2b5776-cgu.0'
source_filename = "variants.b592e3150b2b5776-cgu.0"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@alloc_d8f94199956596cd8cda5e8d34e0ee12 = private unnamed_addr constant [2 x i8] c"\01\02", align 1
@alloc_13af184f83ea529683dab3456027e412 = private unnamed_addr constant [3 x i8] c"abc", align 1
@GENERIC = local_unnamed_addr global <{ ptr, [8 x i8], ptr, [22 x i8], [2 x i8] }> <{ ptr @alloc_d8f94199956596cd8cda5e8d34e0ee12, [8 x i8] c"\02\00\00\00\00\00\00\00", ptr @alloc_13af184f83ea529683dab3456027e412, [22 x i8] c"\03\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\02\00\03\00", [2 x i8] undef }>, align 8, !dbg !0
@OPTION = local_unnamed_addr constant [4 x i8] zeroinitializer, align 4, !dbg !46
@PAIR = local_unnamed_addr global <{ [3 x i8], [1 x i8] }> <{ [3 x i8] c"\01\00\01", [1 x i8] undef }>, align 2, !dbg !73
@RESULT = local_unnamed_addr global <{ [1 x i8], [7 x i8], [8 x i8] }> <{ [1 x i8] zeroinitializer, [7 x i8] undef, [8 x i8] c"\07\00\00\00\00\00\00\00" }>, align 8, !dbg !80
@SHAPE = local_unnamed_addr global <{ [1 x i8], [3 x i8], [4 x i8], [8 x i8] }> <{ [1 x i8] zeroinitializer, [3 x i8] undef, [4 x i8] c"\03\00\00\00", [8 x i8] undef }>, align 8, !dbg !103
@TUPLE = local_unnamed_addr global <{ [25 x i8], [7 x i8] }> <{ [25 x i8] c"\FE\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\00\00\C0?x\00\00\00\01", [7 x i8] undef }>, align 16, !dbg !124
@UNIT = local_unnamed_addr constant <{}> zeroinitializer, align 1, !dbg !135
@WIDE = local_unnamed_addr global [8 x i8] c"\00\00\00\00\00\01\00\00", align 8, !dbg !138

; __rustc::rust_begin_unwind
; Function Attrs: nofree norecurse noreturn nosync nounwind nonlazybind memory(none) 
define hidden void @_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind(ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %_1) unnamed_addr #0 !dbg !159 {
start:
    #dbg_value(ptr %_1, !280, !DIExpression(), !281)
  br label %bb1, !dbg !282

bb1:                                              ; preds = %bb1, %start
  br label %bb1, !dbg !282
}

; variants::area
; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: read) 
define internal fastcc noundef i64 @_ZN8variants4area17h23aad3780230f37fE(ptr noalias noundef nonnull readonly align 8 captures(none) dereferenceable(16) %shape) unnamed_addr #1 !dbg !283 {
start:
    #dbg_value(ptr %shape, !288, !DIExpression(), !295)
  %0 = load i8, ptr %shape, align 8, !dbg !296, !range !297, !noundef !21
  switch i8 %0, label %default.unreachable1 [
    i8 0, label %bb4
    i8 1, label %bb3
    i8 2, label %bb5
  ], !dbg !298

default.unreachable1:                             ; preds = %start
  unreachable

bb4:                                              ; preds = %start
    #dbg_value(ptr %shape, !289, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !299)
  %1 = getelementptr inbounds nuw i8, ptr %shape, i64 4, !dbg !300
  %_5 = load i32, ptr %1, align 4, !dbg !300, !noundef !21
  %_4 = zext i32 %_5 to i64, !dbg !301
  %2 = mul nuw nsw i64 %_4, 3, !dbg !301
  br label %bb5, !dbg !302

bb3:                                              ; preds = %start
    #dbg_value(ptr %shape, !292, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !303)
    #dbg_value(ptr %shape, !304, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !314)
    #dbg_value(ptr %shape, !313, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !316)
  %3 = getelementptr inbounds nuw i8, ptr %shape, i64 8, !dbg !317
  %self = load i64, ptr %3, align 8, !dbg !317, !noundef !21
    #dbg_value(i64 %self, !318, !DIExpression(), !326)
    #dbg_value(i64 %self, !325, !DIExpression(), !326)
  %_8.0 = mul i64 %self, %self, !dbg !328
  br label %bb5, !dbg !329

bb5:                                              ; preds = %start, %bb3, %bb4
  %_0.sroa.0.0 = phi i64 [ %2, %bb4 ], [ %_8.0, %bb3 ], [ 0, %start ], !dbg !330
  ret i64 %_0.sroa.0.0, !dbg !331
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) 
define noundef i32 @rusty(ptr noundef %ctx, ptr noalias noundef readonly align 4 captures(none) dereferenceable(4) %both, ptr noalias noundef align 8 dereferenceable(16) %fns) unnamed_addr #2 section "xdp" !dbg !332 {
start:
  %shape = alloca [16 x i8], align 8
    #dbg_value(ptr %ctx, !355, !DIExpression(), !362)
    #dbg_value(ptr %both, !356, !DIExpression(), !362)
    #dbg_value(ptr %fns, !357, !DIExpression(), !362)
    #dbg_declare(ptr %shape, !358, !DIExpression(), !363)
  call void @llvm.lifetime.start.p0(ptr nonnull %shape), !dbg !364
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %shape, ptr noundef nonnull align 8 dereferenceable(16) @SHAPE, i64 16, i1 false), !dbg !365
    #dbg_value(!DIArgList(i64 poison, ptr poison, i32 poison), !360, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !366)
  %0 = load i8, ptr getelementptr inbounds nuw (i8, ptr @PAIR, i64 2), align 2, !dbg !367, !range !368, !noundef !21
  %_14 = trunc nuw i8 %0 to i1, !dbg !367
  br i1 %_14, label %bb4, label %bb3, !dbg !369

bb3:                                              ; preds = %start
; call variants::area
  %_8 = call fastcc noundef i64 @_ZN8variants4area17h23aad3780230f37fE(ptr noalias noundef readonly align 8 captures(address, read_provenance) dereferenceable(16) %shape) #5, !dbg !370
  %_11 = load i32, ptr %both, align 4, !dbg !371, !noundef !21
    #dbg_value(!DIArgList(i64 %_8, ptr %fns, i32 %_11), !360, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !366)
    #dbg_value(!DIArgList(i64 %_8, ptr %fns, i32 %_11), !360, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !366)
    #dbg_value(!DIArgList(i64 poison, ptr poison), !360, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !366)
  %_12 = ptrtoint ptr %fns to i64, !dbg !372
    #dbg_value(!DIArgList(i64 poison, i64 poison), !360, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !366)
  %_7 = add i64 %_8, %_12, !dbg !370
    #dbg_value(!DIArgList(i64 %_7, i32 %_11), !360, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !366)
  %1 = trunc i64 %_7 to i32, !dbg !373
  %_16 = add i32 %_11, %1, !dbg !373
  %2 = ptrtoint ptr %ctx to i64, !dbg !374
  %_17 = trunc i64 %2 to i32, !dbg !374
  %3 = add i32 %_16, %_17, !dbg !373
  br label %bb4, !dbg !375

bb4:                                              ; preds = %start, %bb3
  %_0.sroa.0.0 = phi i32 [ %3, %bb3 ], [ 1, %start ], !dbg !366
  call void @llvm.lifetime.end.p0(ptr nonnull %shape), !dbg !376
  ret i32 %_0.sroa.0.0, !dbg !375
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

attributes #0 = { nofree norecurse noreturn nosync nounwind nonlazybind memory(none)    }
attributes #1 = { mustprogress nofree noinline norecurse nosync nounwind nonlazybind willreturn memory(argmem: read)    }
attributes #2 = { mustprogress nofree norecurse nosync nounwind nonlazybind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)    }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { noinline nounwind }

!llvm.module.flags = !{!145, !146, !147, !148}
!llvm.ident = !{!149}
!llvm.dbg.cu = !{!150}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "GENERIC", scope: !2, file: !3, line: 30, type: !4, isLocal: false, isDefinition: true, align: 64)
!2 = !DINamespace(name: "variants", scope: null)
!3 = !DIFile(filename: "variants.rs", directory: ".")
!4 = !DICompositeType(tag: DW_TAG_structure_type, name: "Generic<u16, 3>", scope: !2, file: !5, size: 384, align: 64, flags: DIFlagPublic, elements: !6, templateParams: !44, identifier: "7bd736061c8ee91eb0f8fb120e09ee00")
!5 = !DIFile(filename: "<unknown>", directory: "")
!6 = !{!7, !12, !31, !39}
!7 = !DIDerivedType(tag: DW_TAG_member, name: "items", scope: !4, file: !5, baseType: !8, size: 48, align: 16, offset: 320, flags: DIFlagPublic)
!8 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 48, align: 16, elements: !10)
!9 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!10 = !{!11}
!11 = !DISubrange(count: 3, lowerBound: 0)
!12 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !4, file: !5, baseType: !13, size: 64, align: 64, offset: 256, flags: DIFlagPublic)
!13 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&variants::Generic<u16, 3>>", scope: !14, file: !5, size: 64, align: 64, flags: DIFlagPublic, elements: !16, templateParams: !21, identifier: "399ecc6fa7d533ecdd575b06af113db5")
!14 = !DINamespace(name: "option", scope: !15)
!15 = !DINamespace(name: "core", scope: null)
!16 = !{!17}
!17 = !DICompositeType(tag: DW_TAG_variant_part, scope: !13, file: !5, size: 64, align: 64, elements: !18, templateParams: !21, identifier: "85fd9d9614e950d2de7aad4d26e730d4", discriminator: !29)
!18 = !{!19, !25}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !17, file: !5, baseType: !20, size: 64, align: 64, extraData: i64 0)
!20 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !13, file: !5, size: 64, align: 64, flags: DIFlagPublic, elements: !21, templateParams: !22, identifier: "d875662a7b37294ca3eca1cbfa210184")
!21 = !{}
!22 = !{!23}
!23 = !DITemplateTypeParameter(name: "T", type: !24)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&variants::Generic<u16, 3>", baseType: !4, size: 64, align: 64, dwarfAddressSpace: 0)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !17, file: !5, baseType: !26, size: 64, align: 64)
!26 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !13, file: !5, size: 64, align: 64, flags: DIFlagPublic, elements: !27, templateParams: !22, identifier: "4f87ae2c9ed985a69a8a3d88f6163ed6")
!27 = !{!28}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !26, file: !5, baseType: !24, size: 64, align: 64, flags: DIFlagPublic)
!29 = !DIDerivedType(tag: DW_TAG_member, scope: !13, file: !5, baseType: !30, size: 64, align: 64, flags: DIFlagArtificial)
!30 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "slice", scope: !4, file: !5, baseType: !32, size: 128, align: 64, flags: DIFlagPublic)
!32 = !DICompositeType(tag: DW_TAG_structure_type, name: "&[u8]", file: !5, size: 128, align: 64, elements: !33, templateParams: !21, identifier: "31681e0c10b314f1f33e38b2779acbb4")
!33 = !{!34, !37}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !32, file: !5, baseType: !35, size: 64, align: 64)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64, align: 64, dwarfAddressSpace: 0)
!36 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !32, file: !5, baseType: !38, size: 64, align: 64, offset: 64)
!38 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "text", scope: !4, file: !5, baseType: !40, size: 128, align: 64, offset: 128, flags: DIFlagPublic)
!40 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !5, size: 128, align: 64, elements: !41, templateParams: !21, identifier: "9277eecd40495f85161460476aacc992")
!41 = !{!42, !43}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !40, file: !5, baseType: !35, size: 64, align: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !40, file: !5, baseType: !38, size: 64, align: 64, offset: 64)
!44 = !{!45}
!45 = !DITemplateTypeParameter(name: "T", type: !9)
!46 = !DIGlobalVariableExpression(var: !47, expr: !DIExpression())
!47 = distinct !DIGlobalVariable(name: "OPTION", scope: !2, file: !3, line: 25, type: !48, isLocal: false, isDefinition: true, align: 32)
!48 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<core::num::nonzero::NonZero<u32>>", scope: !14, file: !5, size: 32, align: 32, flags: DIFlagPublic, elements: !49, templateParams: !21, identifier: "d880600f70dabdc88444a47fdc9eb310")
!49 = !{!50}
!50 = !DICompositeType(tag: DW_TAG_variant_part, scope: !48, file: !5, size: 32, align: 32, elements: !51, templateParams: !21, identifier: "6a9f4262fe0577c56222c69427b000f", discriminator: !72)
!51 = !{!52, !68}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !50, file: !5, baseType: !53, size: 32, align: 32, extraData: i32 0)
!53 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !48, file: !5, size: 32, align: 32, flags: DIFlagPublic, elements: !21, templateParams: !54, identifier: "17b063612109d45f8face261a5496f")
!54 = !{!55}
!55 = !DITemplateTypeParameter(name: "T", type: !56)
!56 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZero<u32>", scope: !57, file: !5, size: 32, align: 32, flags: DIFlagPublic, elements: !59, templateParams: !66, identifier: "ada2bd2a22f12b7849f25cf1d8f157ac")
!57 = !DINamespace(name: "nonzero", scope: !58)
!58 = !DINamespace(name: "num", scope: !15)
!59 = !{!60}
!60 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !56, file: !5, baseType: !61, size: 32, align: 32, flags: DIFlagPrivate)
!61 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonZeroU32Inner", scope: !62, file: !5, size: 32, align: 32, flags: DIFlagPublic, elements: !63, templateParams: !21, identifier: "7914fe5376675b5f63da8e6870d96f91")
!62 = !DINamespace(name: "niche_types", scope: !58)
!63 = !{!64}
!64 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !61, file: !5, baseType: !65, size: 32, align: 32, flags: DIFlagPrivate)
!65 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!66 = !{!67}
!67 = !DITemplateTypeParameter(name: "T", type: !65)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !50, file: !5, baseType: !69, size: 32, align: 32)
!69 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !48, file: !5, size: 32, align: 32, flags: DIFlagPublic, elements: !70, templateParams: !54, identifier: "d5706a213634e0698199b7f6a29f9683")
!70 = !{!71}
!71 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !69, file: !5, baseType: !56, size: 32, align: 32, flags: DIFlagPublic)
!72 = !DIDerivedType(tag: DW_TAG_member, scope: !48, file: !5, baseType: !65, size: 32, align: 32, flags: DIFlagArtificial)
!73 = !DIGlobalVariableExpression(var: !74, expr: !DIExpression())
!74 = distinct !DIGlobalVariable(name: "PAIR", scope: !2, file: !3, line: 29, type: !75, isLocal: false, isDefinition: true, align: 16)
!75 = !DICompositeType(tag: DW_TAG_structure_type, name: "(u16, bool)", file: !5, size: 32, align: 16, elements: !76, templateParams: !21, identifier: "a9730ab6c105ff84362089929d0bfc55")
!76 = !{!77, !78}
!77 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !75, file: !5, baseType: !9, size: 16, align: 16)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !75, file: !5, baseType: !79, size: 8, align: 8, offset: 16)
!79 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!80 = !DIGlobalVariableExpression(var: !81, expr: !DIExpression())
!81 = distinct !DIGlobalVariable(name: "RESULT", scope: !2, file: !3, line: 26, type: !82, isLocal: false, isDefinition: true, align: 64)
!82 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<u64, variants::Plain>", scope: !83, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !84, templateParams: !21, identifier: "3b3ddf0e74c431de867dfa4d1a2a0db0")
!83 = !DINamespace(name: "result", scope: !15)
!84 = !{!85}
!85 = !DICompositeType(tag: DW_TAG_variant_part, scope: !82, file: !5, size: 128, align: 64, elements: !86, templateParams: !21, identifier: "27a040ece181d076b5604b9c0972a0a4", discriminator: !102)
!86 = !{!87, !98}
!87 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !85, file: !5, baseType: !88, size: 128, align: 64, extraData: i8 0)
!88 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !82, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !89, templateParams: !91, identifier: "d4bb75e9b44dba6a376edbdd5b30eceb")
!89 = !{!90}
!90 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !88, file: !5, baseType: !30, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!91 = !{!92, !93}
!92 = !DITemplateTypeParameter(name: "T", type: !30)
!93 = !DITemplateTypeParameter(name: "E", type: !94)
!94 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "Plain", scope: !2, file: !5, baseType: !36, size: 8, align: 8, flags: DIFlagEnumClass, elements: !95)
!95 = !{!96, !97}
!96 = !DIEnumerator(name: "A", value: 1, isUnsigned: true)
!97 = !DIEnumerator(name: "B", value: 200, isUnsigned: true)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !85, file: !5, baseType: !99, size: 128, align: 64, extraData: i8 1)
!99 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !82, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !100, templateParams: !91, identifier: "90701adf774588f33b39e1e7c2bc6e19")
!100 = !{!101}
!101 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !99, file: !5, baseType: !94, size: 8, align: 8, offset: 8, flags: DIFlagPublic)
!102 = !DIDerivedType(tag: DW_TAG_member, scope: !82, file: !5, baseType: !36, size: 8, align: 8, flags: DIFlagArtificial)
!103 = !DIGlobalVariableExpression(var: !104, expr: !DIExpression())
!104 = distinct !DIGlobalVariable(name: "SHAPE", scope: !2, file: !3, line: 24, type: !105, isLocal: false, isDefinition: true, align: 64)
!105 = !DICompositeType(tag: DW_TAG_structure_type, name: "Shape", scope: !2, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !106, templateParams: !21, identifier: "d202b1c4ec5ddea9acec43f0a5e1b9ae")
!106 = !{!107}
!107 = !DICompositeType(tag: DW_TAG_variant_part, scope: !105, file: !5, size: 128, align: 64, elements: !108, templateParams: !21, identifier: "a17adfd759b6b9034c47c5a408337c53", discriminator: !123)
!108 = !{!109, !113, !121}
!109 = !DIDerivedType(tag: DW_TAG_member, name: "Circle", scope: !107, file: !5, baseType: !110, size: 128, align: 64, extraData: i8 0)
!110 = !DICompositeType(tag: DW_TAG_structure_type, name: "Circle", scope: !105, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !111, templateParams: !21, identifier: "acf2e39e15be766439abb8f38d88e6d4")
!111 = !{!112}
!112 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !110, file: !5, baseType: !65, size: 32, align: 32, offset: 32, flags: DIFlagPublic)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "Square", scope: !107, file: !5, baseType: !114, size: 128, align: 64, extraData: i8 1)
!114 = !DICompositeType(tag: DW_TAG_structure_type, name: "Square", scope: !105, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !115, templateParams: !21, identifier: "dff948a0d49df4ec9e28ce2a729767ab")
!115 = !{!116, !117}
!116 = !DIDerivedType(tag: DW_TAG_member, name: "side", scope: !114, file: !5, baseType: !30, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !114, file: !5, baseType: !118, size: 32, align: 8, offset: 8, flags: DIFlagPublic)
!118 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 32, align: 8, elements: !119)
!119 = !{!120}
!120 = !DISubrange(count: 4, lowerBound: 0)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "Nothing", scope: !107, file: !5, baseType: !122, size: 128, align: 64, extraData: i8 2)
!122 = !DICompositeType(tag: DW_TAG_structure_type, name: "Nothing", scope: !105, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !21, identifier: "474762984c097ac9bdd49fecad558587")
!123 = !DIDerivedType(tag: DW_TAG_member, scope: !105, file: !5, baseType: !36, size: 8, align: 8, flags: DIFlagArtificial)
!124 = !DIGlobalVariableExpression(var: !125, expr: !DIExpression())
!125 = distinct !DIGlobalVariable(name: "TUPLE", scope: !2, file: !3, line: 27, type: !126, isLocal: false, isDefinition: true, align: 128)
!126 = !DICompositeType(tag: DW_TAG_structure_type, name: "Tuple", scope: !2, file: !5, size: 256, align: 128, flags: DIFlagPublic, elements: !127, templateParams: !21, identifier: "ad30609d6e61477f8c9f0d815ab5d822")
!127 = !{!128, !129, !131, !133}
!128 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !126, file: !5, baseType: !36, size: 8, align: 8, offset: 192, flags: DIFlagPublic)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !126, file: !5, baseType: !130, size: 128, align: 128, flags: DIFlagPublic)
!130 = !DIBasicType(name: "i128", size: 128, encoding: DW_ATE_signed)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "__2", scope: !126, file: !5, baseType: !132, size: 32, align: 32, offset: 160, flags: DIFlagPublic)
!132 = !DIBasicType(name: "char", size: 32, encoding: DW_ATE_UTF)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "__3", scope: !126, file: !5, baseType: !134, size: 32, align: 32, offset: 128, flags: DIFlagPublic)
!134 = !DIBasicType(name: "f32", size: 32, encoding: DW_ATE_float)
!135 = !DIGlobalVariableExpression(var: !136, expr: !DIExpression())
!136 = distinct !DIGlobalVariable(name: "UNIT", scope: !2, file: !3, line: 31, type: !137, isLocal: false, isDefinition: true, align: 8)
!137 = !DICompositeType(tag: DW_TAG_structure_type, name: "Unit", scope: !2, file: !5, align: 8, flags: DIFlagPublic, elements: !21, identifier: "d714d1e2eca9c8f1926832b9a389991a")
!138 = !DIGlobalVariableExpression(var: !139, expr: !DIExpression())
!139 = distinct !DIGlobalVariable(name: "WIDE", scope: !2, file: !3, line: 28, type: !140, isLocal: false, isDefinition: true, align: 64)
!140 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "Wide", scope: !2, file: !5, baseType: !141, size: 64, align: 64, flags: DIFlagEnumClass, elements: !142)
!141 = !DIBasicType(name: "i64", size: 64, encoding: DW_ATE_signed)
!142 = !{!143, !144}
!143 = !DIEnumerator(name: "Low", value: -5)
!144 = !DIEnumerator(name: "High", value: 1099511627776)
!145 = !{i32 8, !"PIC Level", i32 2}
!146 = !{i32 2, !"RtLibUseGOT", i32 1}
!147 = !{i32 7, !"Dwarf Version", i32 4}
!148 = !{i32 2, !"Debug Info Version", i32 3}
!149 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!150 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !151, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !152, globals: !158, splitDebugInlining: false, nameTableKind: None)
!151 = !DIFile(filename: "variants.rs/@/variants.b592e3150b2b5776-cgu.0", directory: ".")
!152 = !{!94, !140, !153}
!153 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "c_void", scope: !154, file: !5, baseType: !36, size: 8, align: 8, flags: DIFlagEnumClass, elements: !155)
!154 = !DINamespace(name: "ffi", scope: !15)
!155 = !{!156, !157}
!156 = !DIEnumerator(name: "__variant1", value: 0, isUnsigned: true)
!157 = !DIEnumerator(name: "__variant2", value: 1, isUnsigned: true)
!158 = !{!0, !46, !73, !80, !103, !124, !135, !138}
!159 = distinct !DISubprogram(name: "panic", linkageName: "_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind", scope: !2, file: !3, line: 13, type: !160, scopeLine: 13, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !150, templateParams: !21, retainedNodes: !279)
!160 = !DISubroutineType(types: !161)
!161 = !{null, !162}
!162 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::panic_info::PanicInfo", baseType: !163, size: 64, align: 64, dwarfAddressSpace: 0)
!163 = !DICompositeType(tag: DW_TAG_structure_type, name: "PanicInfo", scope: !164, file: !5, size: 192, align: 64, flags: DIFlagPublic, elements: !166, templateParams: !21, identifier: "1f197bfb0b2978b841a2bba287af0e4")
!164 = !DINamespace(name: "panic_info", scope: !165)
!165 = !DINamespace(name: "panic", scope: !15)
!166 = !{!167, !258, !277, !278}
!167 = !DIDerivedType(tag: DW_TAG_member, name: "message", scope: !163, file: !5, baseType: !168, size: 64, align: 64, flags: DIFlagPrivate)
!168 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::fmt::Arguments", baseType: !169, size: 64, align: 64, dwarfAddressSpace: 0)
!169 = !DICompositeType(tag: DW_TAG_structure_type, name: "Arguments", scope: !170, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !171, templateParams: !21, identifier: "e5c67bbe046da39973c72077c7f66185")
!170 = !DINamespace(name: "fmt", scope: !15)
!171 = !{!172, !181}
!172 = !DIDerivedType(tag: DW_TAG_member, name: "template", scope: !169, file: !5, baseType: !173, size: 64, align: 64, flags: DIFlagPrivate)
!173 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u8>", scope: !174, file: !5, size: 64, align: 64, flags: DIFlagPublic, elements: !176, templateParams: !179, identifier: "ff3cb4cecc4ed13dfb833309b96ea529")
!174 = !DINamespace(name: "non_null", scope: !175)
!175 = !DINamespace(name: "ptr", scope: !15)
!176 = !{!177}
!177 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !173, file: !5, baseType: !178, size: 64, align: 64, flags: DIFlagPrivate)
!178 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !36, size: 64, align: 64, dwarfAddressSpace: 0)
!179 = !{!180}
!180 = !DITemplateTypeParameter(name: "T", type: !36)
!181 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !169, file: !5, baseType: !182, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!182 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<core::fmt::rt::Argument>", scope: !174, file: !5, size: 64, align: 64, flags: DIFlagPublic, elements: !183, templateParams: !256, identifier: "2e7cb7ba6db6aae8a5c20264d17cea0a")
!183 = !{!184}
!184 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !182, file: !5, baseType: !185, size: 64, align: 64, flags: DIFlagPrivate)
!185 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::fmt::rt::Argument", baseType: !186, size: 64, align: 64, dwarfAddressSpace: 0)
!186 = !DICompositeType(tag: DW_TAG_structure_type, name: "Argument", scope: !187, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !188, templateParams: !21, identifier: "1d5f7550f7e7e04cbc4d2cf57c27606b")
!187 = !DINamespace(name: "rt", scope: !170)
!188 = !{!189}
!189 = !DIDerivedType(tag: DW_TAG_member, name: "ty", scope: !186, file: !5, baseType: !190, size: 128, align: 64, flags: DIFlagPrivate)
!190 = !DICompositeType(tag: DW_TAG_structure_type, name: "ArgumentType", scope: !187, file: !5, size: 128, align: 64, flags: DIFlagPrivate, elements: !191, templateParams: !21, identifier: "b1cfb4618f1c38c3f96eab6c02edf448")
!191 = !{!192}
!192 = !DICompositeType(tag: DW_TAG_variant_part, scope: !190, file: !5, size: 128, align: 64, elements: !193, templateParams: !21, identifier: "fbd384083752b747f8b252853b979154", discriminator: !255)
!193 = !{!194, !251}
!194 = !DIDerivedType(tag: DW_TAG_member, name: "Placeholder", scope: !192, file: !5, baseType: !195, size: 128, align: 64)
!195 = !DICompositeType(tag: DW_TAG_structure_type, name: "Placeholder", scope: !190, file: !5, size: 128, align: 64, flags: DIFlagPrivate, elements: !196, templateParams: !21, identifier: "91d44a8fdafb90acd8f4961dbde4212b")
!196 = !{!197, !205, !245}
!197 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !195, file: !5, baseType: !198, size: 64, align: 64, flags: DIFlagPrivate)
!198 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<()>", scope: !174, file: !5, size: 64, align: 64, flags: DIFlagPublic, elements: !199, templateParams: !203, identifier: "f4e496144210c619b96aa08326287b92")
!199 = !{!200}
!200 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !198, file: !5, baseType: !201, size: 64, align: 64, flags: DIFlagPrivate)
!201 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !202, size: 64, align: 64, dwarfAddressSpace: 0)
!202 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!203 = !{!204}
!204 = !DITemplateTypeParameter(name: "T", type: !202)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "formatter", scope: !195, file: !5, baseType: !206, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!206 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "unsafe fn(core::ptr::non_null::NonNull<()>, &mut core::fmt::Formatter) -> core::result::Result<(), core::fmt::Error>", baseType: !207, size: 64, align: 64, dwarfAddressSpace: 0)
!207 = !DISubroutineType(types: !208)
!208 = !{!209, !198, !225}
!209 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<(), core::fmt::Error>", scope: !83, file: !5, size: 8, align: 8, flags: DIFlagPublic, elements: !210, templateParams: !21, identifier: "1c6752419820cdc3961061cc58b31873")
!210 = !{!211}
!211 = !DICompositeType(tag: DW_TAG_variant_part, scope: !209, file: !5, size: 8, align: 8, elements: !212, templateParams: !21, identifier: "92c1f85eaa1d7dab2e3165ee2fc4946", discriminator: !224)
!212 = !{!213, !220}
!213 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !211, file: !5, baseType: !214, size: 8, align: 8, extraData: i8 0)
!214 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !209, file: !5, size: 8, align: 8, flags: DIFlagPublic, elements: !215, templateParams: !217, identifier: "1d7115f6c7f9f62c2100933bba0c76f9")
!215 = !{!216}
!216 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !214, file: !5, baseType: !202, align: 8, offset: 8, flags: DIFlagPublic)
!217 = !{!204, !218}
!218 = !DITemplateTypeParameter(name: "E", type: !219)
!219 = !DICompositeType(tag: DW_TAG_structure_type, name: "Error", scope: !170, file: !5, align: 8, flags: DIFlagPublic, elements: !21, identifier: "5a24300cdda31093f5fe20c939b4885")
!220 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !211, file: !5, baseType: !221, size: 8, align: 8, extraData: i8 1)
!221 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !209, file: !5, size: 8, align: 8, flags: DIFlagPublic, elements: !222, templateParams: !217, identifier: "27094aa3bc4c448bf12b8530386fdeb2")
!222 = !{!223}
!223 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !221, file: !5, baseType: !219, align: 8, offset: 8, flags: DIFlagPublic)
!224 = !DIDerivedType(tag: DW_TAG_member, scope: !209, file: !5, baseType: !36, size: 8, align: 8, flags: DIFlagArtificial)
!225 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::fmt::Formatter", baseType: !226, size: 64, align: 64, dwarfAddressSpace: 0)
!226 = !DICompositeType(tag: DW_TAG_structure_type, name: "Formatter", scope: !170, file: !5, size: 192, align: 64, flags: DIFlagPublic, elements: !227, templateParams: !21, identifier: "c45a1f7f7c29ecbbdbd29c835fac516c")
!227 = !{!228, !234}
!228 = !DIDerivedType(tag: DW_TAG_member, name: "options", scope: !226, file: !5, baseType: !229, size: 64, align: 32, offset: 128, flags: DIFlagPrivate)
!229 = !DICompositeType(tag: DW_TAG_structure_type, name: "FormattingOptions", scope: !170, file: !5, size: 64, align: 32, flags: DIFlagPublic, elements: !230, templateParams: !21, identifier: "ca2f5547247cd95c514a47d5800e09e")
!230 = !{!231, !232, !233}
!231 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !229, file: !5, baseType: !65, size: 32, align: 32, flags: DIFlagPrivate)
!232 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !229, file: !5, baseType: !9, size: 16, align: 16, offset: 32, flags: DIFlagPrivate)
!233 = !DIDerivedType(tag: DW_TAG_member, name: "precision", scope: !229, file: !5, baseType: !9, size: 16, align: 16, offset: 48, flags: DIFlagPrivate)
!234 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !226, file: !5, baseType: !235, size: 128, align: 64, flags: DIFlagPrivate)
!235 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut dyn core::fmt::Write", file: !5, size: 128, align: 64, elements: !236, templateParams: !21, identifier: "effe97114690fc58a8e246cb04e37234")
!236 = !{!237, !240}
!237 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !235, file: !5, baseType: !238, size: 64, align: 64)
!238 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !239, size: 64, align: 64, dwarfAddressSpace: 0)
!239 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::fmt::Write", file: !5, align: 8, elements: !21, identifier: "64328679825f9c73b507edbfd5b86b47")
!240 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !235, file: !5, baseType: !241, size: 64, align: 64, offset: 64)
!241 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !242, size: 64, align: 64, dwarfAddressSpace: 0)
!242 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 384, align: 64, elements: !243)
!243 = !{!244}
!244 = !DISubrange(count: 6, lowerBound: 0)
!245 = !DIDerivedType(tag: DW_TAG_member, name: "_lifetime", scope: !195, file: !5, baseType: !246, align: 8, offset: 128, flags: DIFlagPrivate)
!246 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&()>", scope: !247, file: !5, align: 8, flags: DIFlagPublic, elements: !21, templateParams: !248, identifier: "efa596960370766459fc018866dc4048")
!247 = !DINamespace(name: "marker", scope: !15)
!248 = !{!249}
!249 = !DITemplateTypeParameter(name: "T", type: !250)
!250 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&()", baseType: !202, size: 64, align: 64, dwarfAddressSpace: 0)
!251 = !DIDerivedType(tag: DW_TAG_member, name: "Count", scope: !192, file: !5, baseType: !252, size: 128, align: 64, extraData: i64 0)
!252 = !DICompositeType(tag: DW_TAG_structure_type, name: "Count", scope: !190, file: !5, size: 128, align: 64, flags: DIFlagPrivate, elements: !253, templateParams: !21, identifier: "1d9161ed3114ac1c26d36137fc96704d")
!253 = !{!254}
!254 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !252, file: !5, baseType: !9, size: 16, align: 16, offset: 64, flags: DIFlagPrivate)
!255 = !DIDerivedType(tag: DW_TAG_member, scope: !190, file: !5, baseType: !30, size: 64, align: 64, flags: DIFlagArtificial)
!256 = !{!257}
!257 = !DITemplateTypeParameter(name: "T", type: !186)
!258 = !DIDerivedType(tag: DW_TAG_member, name: "location", scope: !163, file: !5, baseType: !259, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!259 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !260, size: 64, align: 64, dwarfAddressSpace: 0)
!260 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !261, file: !5, size: 192, align: 64, flags: DIFlagPublic, elements: !262, templateParams: !21, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!261 = !DINamespace(name: "location", scope: !165)
!262 = !{!263, !271, !272, !273}
!263 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !260, file: !5, baseType: !264, size: 128, align: 64, flags: DIFlagPrivate)
!264 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !174, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !265, templateParams: !179, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!265 = !{!266}
!266 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !264, file: !5, baseType: !267, size: 128, align: 64, flags: DIFlagPrivate)
!267 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !5, size: 128, align: 64, elements: !268, templateParams: !21, identifier: "238a44609877474087c05adf26cd41fa")
!268 = !{!269, !270}
!269 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !267, file: !5, baseType: !35, size: 64, align: 64)
!270 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !267, file: !5, baseType: !38, size: 64, align: 64, offset: 64)
!271 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !260, file: !5, baseType: !65, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!272 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !260, file: !5, baseType: !65, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!273 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !260, file: !5, baseType: !274, align: 8, offset: 192, flags: DIFlagPrivate)
!274 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !247, file: !5, align: 8, flags: DIFlagPublic, elements: !21, templateParams: !275, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!275 = !{!276}
!276 = !DITemplateTypeParameter(name: "T", type: !40)
!277 = !DIDerivedType(tag: DW_TAG_member, name: "can_unwind", scope: !163, file: !5, baseType: !79, size: 8, align: 8, offset: 128, flags: DIFlagPrivate)
!278 = !DIDerivedType(tag: DW_TAG_member, name: "force_no_backtrace", scope: !163, file: !5, baseType: !79, size: 8, align: 8, offset: 136, flags: DIFlagPrivate)
!279 = !{!280}
!280 = !DILocalVariable(arg: 1, scope: !159, file: !3, line: 13, type: !162)
!281 = !DILocation(line: 0, scope: !159)
!282 = !DILocation(line: 13, column: 49, scope: !159)
!283 = distinct !DISubprogram(name: "area", linkageName: "_ZN8variants4area17h23aad3780230f37fE", scope: !2, file: !3, line: 33, type: !284, scopeLine: 33, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !150, templateParams: !21, retainedNodes: !287)
!284 = !DISubroutineType(types: !285)
!285 = !{!30, !286}
!286 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&variants::Shape", baseType: !105, size: 64, align: 64, dwarfAddressSpace: 0)
!287 = !{!288, !289, !292}
!288 = !DILocalVariable(name: "shape", arg: 1, scope: !283, file: !3, line: 33, type: !286)
!289 = !DILocalVariable(name: "r", scope: !290, file: !3, line: 34, type: !291, align: 64)
!290 = distinct !DILexicalBlock(scope: !283, file: !3, line: 34, column: 19)
!291 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&u32", baseType: !65, size: 64, align: 64, dwarfAddressSpace: 0)
!292 = !DILocalVariable(name: "side", scope: !293, file: !3, line: 34, type: !294, align: 64)
!293 = distinct !DILexicalBlock(scope: !283, file: !3, line: 34, column: 56)
!294 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&u64", baseType: !30, size: 64, align: 64, dwarfAddressSpace: 0)
!295 = !DILocation(line: 0, scope: !283)
!296 = !DILocation(line: 34, column: 11, scope: !283)
!297 = !{i8 0, i8 3}
!298 = !DILocation(line: 34, column: 5, scope: !283)
!299 = !DILocation(line: 34, column: 33, scope: !290)
!300 = !DILocation(line: 34, column: 40, scope: !290)
!301 = !DILocation(line: 34, column: 39, scope: !290)
!302 = !DILocation(line: 34, column: 53, scope: !283)
!303 = !DILocation(line: 34, column: 72, scope: !293)
!304 = !DILocalVariable(name: "self", arg: 1, scope: !305, file: !306, line: 49, type: !294)
!305 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs2w_NtNtCsgEmfK2I1SDS_4core3ops5arithRyNtB6_3Mul3mul", scope: !307, file: !306, line: 49, type: !310, scopeLine: 49, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !150, templateParams: !21, retainedNodes: !312)
!306 = !DIFile(filename: "library/core/src/internal_macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860")
!307 = !DINamespace(name: "{impl#158}", scope: !308)
!308 = !DINamespace(name: "arith", scope: !309)
!309 = !DINamespace(name: "ops", scope: !15)
!310 = !DISubroutineType(types: !311)
!311 = !{!30, !294, !294, !259}
!312 = !{!304, !313}
!313 = !DILocalVariable(name: "other", arg: 2, scope: !305, file: !306, line: 49, type: !294)
!314 = !DILocation(line: 49, column: 24, scope: !305, inlinedAt: !315)
!315 = !DILocation(line: 34, column: 86, scope: !293)
!316 = !DILocation(line: 49, column: 30, scope: !305, inlinedAt: !315)
!317 = !DILocation(line: 50, column: 31, scope: !305, inlinedAt: !315)
!318 = !DILocalVariable(name: "self", arg: 1, scope: !319, file: !320, line: 352, type: !30)
!319 = distinct !DISubprogram(name: "mul", linkageName: "_RNvXs26_NtNtCsgEmfK2I1SDS_4core3ops5arithyNtB6_3Mul3mul", scope: !321, file: !320, line: 352, type: !322, scopeLine: 352, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !150, templateParams: !21, retainedNodes: !324)
!320 = !DIFile(filename: "library/core/src/ops/arith.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860")
!321 = !DINamespace(name: "{impl#132}", scope: !308)
!322 = !DISubroutineType(types: !323)
!323 = !{!30, !30, !30, !259}
!324 = !{!318, !325}
!325 = !DILocalVariable(name: "other", arg: 2, scope: !319, file: !320, line: 352, type: !30)
!326 = !DILocation(line: 0, scope: !319, inlinedAt: !327)
!327 = !DILocation(line: 50, column: 17, scope: !305, inlinedAt: !315)
!328 = !DILocation(line: 352, column: 45, scope: !319, inlinedAt: !327)
!329 = !DILocation(line: 34, column: 96, scope: !283)
!330 = !DILocation(line: 34, scope: !283)
!331 = !DILocation(line: 35, column: 2, scope: !283)
!332 = distinct !DISubprogram(name: "rusty", scope: !2, file: !3, line: 36, type: !333, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !150, templateParams: !21, retainedNodes: !354)
!333 = !DISubroutineType(types: !334)
!334 = !{!65, !335, !336, !341}
!335 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut core::ffi::c_void", baseType: !153, size: 64, align: 64, dwarfAddressSpace: 0)
!336 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&variants::Both", baseType: !337, size: 64, align: 64, dwarfAddressSpace: 0)
!337 = !DICompositeType(tag: DW_TAG_union_type, name: "Both", scope: !2, file: !5, size: 32, align: 32, elements: !338, templateParams: !21, identifier: "6a88e92187152d7f5dd18b01a3a379ed")
!338 = !{!339, !340}
!339 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !337, file: !5, baseType: !65, size: 32, align: 32)
!340 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !337, file: !5, baseType: !118, size: 32, align: 8)
!341 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut variants::Fns", baseType: !342, size: 64, align: 64, dwarfAddressSpace: 0)
!342 = !DICompositeType(tag: DW_TAG_structure_type, name: "Fns", scope: !2, file: !5, size: 128, align: 64, flags: DIFlagPublic, elements: !343, templateParams: !21, identifier: "d467c586a1d3cd17907fc027e05b15c")
!343 = !{!344, !348, !353}
!344 = !DIDerivedType(tag: DW_TAG_member, name: "call", scope: !342, file: !5, baseType: !345, size: 64, align: 64, flags: DIFlagPublic)
!345 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "fn(&variants::Shape, u32) -> i64", baseType: !346, size: 64, align: 64, dwarfAddressSpace: 0)
!346 = !DISubroutineType(types: !347)
!347 = !{!141, !286, !65}
!348 = !DIDerivedType(tag: DW_TAG_member, name: "raw", scope: !342, file: !5, baseType: !349, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!349 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "extern \22C\22 fn(*mut u8) -> bool", baseType: !350, size: 64, align: 64, dwarfAddressSpace: 0)
!350 = !DISubroutineType(types: !351)
!351 = !{!79, !352}
!352 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u8", baseType: !36, size: 64, align: 64, dwarfAddressSpace: 0)
!353 = !DIDerivedType(tag: DW_TAG_member, name: "nothing", scope: !342, file: !5, baseType: !202, align: 8, offset: 128, flags: DIFlagPublic)
!354 = !{!355, !356, !357, !358, !360}
!355 = !DILocalVariable(name: "ctx", arg: 1, scope: !332, file: !3, line: 36, type: !335)
!356 = !DILocalVariable(name: "both", arg: 2, scope: !332, file: !3, line: 36, type: !336)
!357 = !DILocalVariable(name: "fns", arg: 3, scope: !332, file: !3, line: 36, type: !341)
!358 = !DILocalVariable(name: "shape", scope: !359, file: !3, line: 37, type: !105, align: 64)
!359 = distinct !DILexicalBlock(scope: !332, file: !3, line: 37, column: 5)
!360 = !DILocalVariable(name: "x", scope: !361, file: !3, line: 38, type: !30, align: 64)
!361 = distinct !DILexicalBlock(scope: !359, file: !3, line: 38, column: 5)
!362 = !DILocation(line: 0, scope: !332)
!363 = !DILocation(line: 37, column: 9, scope: !359)
!364 = !DILocation(line: 37, column: 9, scope: !332)
!365 = !DILocation(line: 37, column: 26, scope: !332)
!366 = !DILocation(line: 0, scope: !361)
!367 = !DILocation(line: 39, column: 17, scope: !361)
!368 = !{i8 0, i8 2}
!369 = !DILocation(line: 39, column: 8, scope: !361)
!370 = !DILocation(line: 38, column: 13, scope: !359)
!371 = !DILocation(line: 38, column: 37, scope: !359)
!372 = !DILocation(line: 38, column: 55, scope: !359)
!373 = !DILocation(line: 40, column: 5, scope: !361)
!374 = !DILocation(line: 40, column: 16, scope: !361)
!375 = !DILocation(line: 41, column: 2, scope: !332)
!376 = !DILocation(line: 41, column: 1, scope: !332)
