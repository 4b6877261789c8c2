; ModuleID = 'rust.cebe997107dec46e-cgu.0'
source_filename = "rust.cebe997107dec46e-cgu.0"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = local_unnamed_addr constant [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@LAST = local_unnamed_addr global <{ [4 x i8], [4 x i8] }> <{ [4 x i8] zeroinitializer, [4 x i8] undef }>, align 4, !dbg !8
@LIMITS = local_unnamed_addr global <{ [1 x i8], [7 x i8], [8 x i8] }> <{ [1 x i8] c"\01", [7 x i8] undef, [8 x i8] c"d\00\00\00\00\00\00\00" }>, align 8, !dbg !28
@VERDICT = global <{ [4 x i8], [12 x i8] }> <{ [4 x i8] zeroinitializer, [12 x i8] undef }>, align 8, !dbg !35
@counts = global [32 x i8] zeroinitializer, section ".maps", align 8, !dbg !53
@alloc_66e0d902dc5512250b9d4edb026cbbeb = private unnamed_addr constant [4 x i8] c"\01\00\00\00", align 4

; __rustc::rust_begin_unwind
; Function Attrs: nofree norecurse noreturn nosync nounwind nonlazybind memory(none) uwtable
define void @_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind(ptr noalias noundef readonly align 8 captures(none) dereferenceable(24) %_1) unnamed_addr #0 !dbg !83 {
start:
    #dbg_value(ptr %_1, !213, !DIExpression(), !214)
  br label %bb1, !dbg !215

bb1:                                              ; preds = %bb1, %start
  br label %bb1, !dbg !215
}

; rust::judge
; Function Attrs: nofree noinline norecurse nounwind nonlazybind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable
define internal fastcc noundef range(i32 0, 8) i32 @_ZN4rust5judge17hcf9f543ac8adfc44E(i32 noundef %length) unnamed_addr #1 !dbg !216 {
start:
  %verdict.sroa.0 = alloca i32, align 8
  %verdict.sroa.4 = alloca i32, align 4
  %verdict.sroa.6 = alloca i64, align 8
    #dbg_declare(ptr %verdict.sroa.0, !223, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !233)
    #dbg_declare(ptr %verdict.sroa.4, !223, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !233)
    #dbg_declare(ptr %verdict.sroa.6, !223, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !233)
    #dbg_declare(ptr %verdict.sroa.0, !221, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !235)
    #dbg_declare(ptr %verdict.sroa.4, !221, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !235)
    #dbg_declare(ptr %verdict.sroa.6, !221, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !235)
    #dbg_value(i32 %length, !220, !DIExpression(), !236)
    #dbg_value(ptr @VERDICT, !230, !DIExpression(), !237)
  %_6 = icmp ult i32 %length, 64, !dbg !238
  br i1 %_6, label %bb7.sink.split, label %bb3, !dbg !238

bb3:                                              ; preds = %start
  %_4 = icmp ult i32 %length, 128, !dbg !239
  br i1 %_4, label %bb7, label %bb1, !dbg !239

bb1:                                              ; preds = %bb3
  %_8 = zext i32 %length to i64, !dbg !240
  %_7 = mul nuw nsw i64 %_8, 3, !dbg !240
  store i64 %_7, ptr %verdict.sroa.6, align 8, !dbg !241
  br label %bb7.sink.split, !dbg !242

bb7.sink.split:                                   ; preds = %start, %bb1
  %length.sink = phi i32 [ 1, %bb1 ], [ %length, %start ]
  %.sink.ph = phi i32 [ 2, %bb1 ], [ 1, %start ]
  store i32 %length.sink, ptr %verdict.sroa.4, align 4, !dbg !236
  br label %bb7, !dbg !236

bb7:                                              ; preds = %bb7.sink.split, %bb3
  %.sink = phi i32 [ 0, %bb3 ], [ %.sink.ph, %bb7.sink.split ]
  store i32 %.sink, ptr %verdict.sroa.0, align 8, !dbg !236
  %verdict.sroa.0.0.verdict.sroa.0.0.verdict.sroa.0.0.verdict.sroa.0.0.verdict.sroa.0.0.copyload = load volatile i32, ptr %verdict.sroa.0, align 8, !dbg !243
  store volatile i32 %verdict.sroa.0.0.verdict.sroa.0.0.verdict.sroa.0.0.verdict.sroa.0.0.verdict.sroa.0.0.copyload, ptr @VERDICT, align 8, !dbg !243
  %verdict.sroa.4.0.verdict.sroa.4.0.verdict.sroa.4.0.verdict.sroa.4.0.verdict.sroa.4.0.copyload = load volatile i32, ptr %verdict.sroa.4, align 4, !dbg !243
  store volatile i32 %verdict.sroa.4.0.verdict.sroa.4.0.verdict.sroa.4.0.verdict.sroa.4.0.verdict.sroa.4.0.copyload, ptr getelementptr inbounds nuw (i8, ptr @VERDICT, i64 4), align 4, !dbg !243
  %verdict.sroa.6.0.verdict.sroa.6.0.verdict.sroa.6.0.verdict.sroa.6.0.verdict.sroa.6.0.copyload = load volatile i64, ptr %verdict.sroa.6, align 8, !dbg !243
  store volatile i64 %verdict.sroa.6.0.verdict.sroa.6.0.verdict.sroa.6.0.verdict.sroa.6.0.verdict.sroa.6.0.copyload, ptr getelementptr inbounds nuw (i8, ptr @VERDICT, i64 8), align 8, !dbg !243
  %_0 = and i32 %length, 7, !dbg !244
  ret i32 %_0, !dbg !245
}

; Function Attrs: nounwind nonlazybind uwtable
define noundef i32 @filter(ptr noundef %ctx) unnamed_addr #2 section "socket" !dbg !246 {
start:
    #dbg_value(ptr %ctx, !250, !DIExpression(), !274)
    #dbg_value(ptr %ctx, !275, !DIExpression(), !280)
    #dbg_value(ptr inttoptr (i64 1 to ptr), !251, !DIExpression(), !282)
  %0 = load volatile i32, ptr %ctx, align 4, !dbg !283
    #dbg_value(i32 %0, !258, !DIExpression(), !284)
    #dbg_value(i32 %0, !285, !DIExpression(), !294)
  %found = tail call noundef ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @counts, ptr noundef nonnull @alloc_66e0d902dc5512250b9d4edb026cbbeb) #3, !dbg !296
    #dbg_value(ptr %found, !260, !DIExpression(), !297)
    #dbg_value(ptr %found, !298, !DIExpression(), !321)
  %1 = icmp eq ptr %found, null, !dbg !323
  br i1 %1, label %bb2, label %bb11, !dbg !323

bb11:                                             ; preds = %start
    #dbg_value(ptr %found, !262, !DIExpression(), !324)
  %_7 = load i64, ptr getelementptr inbounds nuw (i8, ptr @LIMITS, i64 8), align 8, !dbg !325, !noundef !19
  %2 = load i64, ptr %found, align 8, !dbg !326, !noundef !19
  %3 = add i64 %2, %_7, !dbg !326
  store i64 %3, ptr %found, align 8, !dbg !326
  br label %bb2, !dbg !327

bb2:                                              ; preds = %start, %bb11
  %self = icmp ugt i32 %0, 100, !dbg !328
    #dbg_value(i1 %self, !293, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !294)
  %. = zext i1 %self to i32, !dbg !294
  store i32 %., ptr @LAST, align 4, !dbg !329
  store i32 %0, ptr getelementptr inbounds nuw (i8, ptr @LAST, i64 4), align 4, !dbg !329
; call rust::judge
  %low = tail call fastcc noundef i32 @_ZN4rust5judge17hcf9f543ac8adfc44E(i32 noundef %0) #4, !dbg !330
    #dbg_value(i32 %low, !265, !DIExpression(), !331)
  %4 = load i32, ptr @VERDICT, align 8, !dbg !332, !range !333, !noundef !19
  switch i32 %4, label %default.unreachable1 [
    i32 0, label %bb8
    i32 1, label %bb6
    i32 2, label %bb5
  ], !dbg !334

default.unreachable1:                             ; preds = %bb2
  unreachable

bb6:                                              ; preds = %bb2
    #dbg_value(ptr @VERDICT, !267, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !335)
  %_16 = load i32, ptr getelementptr inbounds nuw (i8, ptr @VERDICT, i64 4), align 4, !dbg !336, !noundef !19
  br label %bb8, !dbg !337

bb5:                                              ; preds = %bb2
    #dbg_value(ptr @VERDICT, !270, !DIExpression(DW_OP_plus_uconst, 8, DW_OP_stack_value), !338)
    #dbg_value(ptr @VERDICT, !273, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !339)
  %_21 = load i64, ptr getelementptr inbounds nuw (i8, ptr @VERDICT, i64 8), align 8, !dbg !340, !noundef !19
  %_20 = trunc i64 %_21 to i32, !dbg !340
  %_23 = load i32, ptr getelementptr inbounds nuw (i8, ptr @VERDICT, i64 4), align 4, !dbg !341, !noundef !19
  %_19 = add i32 %low, %_20, !dbg !340
  %5 = add i32 %_19, %_23, !dbg !340
  br label %bb8, !dbg !342

bb8:                                              ; preds = %bb2, %bb5, %bb6
  %_0.sroa.0.0 = phi i32 [ %5, %bb5 ], [ %_16, %bb6 ], [ 1, %bb2 ], !dbg !331
  ret i32 %_0.sroa.0.0, !dbg !343
}

attributes #0 = { nofree norecurse noreturn nosync nounwind nonlazybind memory(none) uwtable }
attributes #1 = { nofree noinline norecurse nounwind nonlazybind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) uwtable }
attributes #2 = { nounwind nonlazybind uwtable }
attributes #3 = { nounwind }
attributes #4 = { noinline nounwind }

!llvm.module.flags = !{!75, !76, !77, !78}
!llvm.ident = !{!79}
!llvm.dbg.cu = !{!80}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !3, line: 65, type: !4, isLocal: false, isDefinition: true, align: 8)
!2 = !DINamespace(name: "rust", scope: null)
!3 = !DIFile(filename: "rust.rs", directory: ".", checksumkind: CSK_MD5, checksum: "abe9e2a36a6a084eabb2772b76eb2673")
!4 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 32, align: 8, elements: !6)
!5 = !DIBasicType(name: "u8", size: 8, encoding: DW_ATE_unsigned)
!6 = !{!7}
!7 = !DISubrange(count: 4, lowerBound: 0)
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(name: "LAST", scope: !2, file: !3, line: 27, type: !10, isLocal: false, isDefinition: true, align: 32)
!10 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<u32>", scope: !12, file: !11, size: 64, align: 32, flags: DIFlagPublic, elements: !14, templateParams: !19, identifier: "6f9cf68b0721c153842fac1aca06aca0")
!11 = !DIFile(filename: "<unknown>", directory: "")
!12 = !DINamespace(name: "option", scope: !13)
!13 = !DINamespace(name: "core", scope: null)
!14 = !{!15}
!15 = !DICompositeType(tag: DW_TAG_variant_part, scope: !10, file: !11, size: 64, align: 32, elements: !16, templateParams: !19, identifier: "52547bc7e29ba4c3a424c45f3b6ad9d5", discriminator: !27)
!16 = !{!17, !23}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !15, file: !11, baseType: !18, size: 64, align: 32, extraData: i32 0)
!18 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !10, file: !11, size: 64, align: 32, flags: DIFlagPublic, elements: !19, templateParams: !20, identifier: "2d35c67b0b954dbe72d9ec7c545db516")
!19 = !{}
!20 = !{!21}
!21 = !DITemplateTypeParameter(name: "T", type: !22)
!22 = !DIBasicType(name: "u32", size: 32, encoding: DW_ATE_unsigned)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !15, file: !11, baseType: !24, size: 64, align: 32, extraData: i32 1)
!24 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !10, file: !11, size: 64, align: 32, flags: DIFlagPublic, elements: !25, templateParams: !20, identifier: "8398ebe1588ef464fb4c1616d021a5e8")
!25 = !{!26}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !24, file: !11, baseType: !22, size: 32, align: 32, offset: 32, flags: DIFlagPublic)
!27 = !DIDerivedType(tag: DW_TAG_member, scope: !10, file: !11, baseType: !22, size: 32, align: 32, flags: DIFlagArtificial)
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression())
!29 = distinct !DIGlobalVariable(name: "LIMITS", scope: !2, file: !3, line: 31, type: !30, isLocal: false, isDefinition: true, align: 64)
!30 = !DICompositeType(tag: DW_TAG_structure_type, name: "(u8, u64)", file: !11, size: 128, align: 64, elements: !31, templateParams: !19, identifier: "8d268d9115eedf7c257a34918f323bfa")
!31 = !{!32, !33}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !30, file: !11, baseType: !5, size: 8, align: 8)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "__1", scope: !30, file: !11, baseType: !34, size: 64, align: 64, offset: 64)
!34 = !DIBasicType(name: "u64", size: 64, encoding: DW_ATE_unsigned)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(name: "VERDICT", scope: !2, file: !3, line: 29, type: !37, isLocal: false, isDefinition: true, align: 64)
!37 = !DICompositeType(tag: DW_TAG_structure_type, name: "Verdict", scope: !2, file: !11, size: 128, align: 64, flags: DIFlagPublic, elements: !38, templateParams: !19, identifier: "612982d159b3a9c5453530b24e4f50ca")
!38 = !{!39}
!39 = !DICompositeType(tag: DW_TAG_variant_part, scope: !37, file: !11, size: 128, align: 64, elements: !40, templateParams: !19, identifier: "1137540d96ba734ec176615cd563a18c", discriminator: !52)
!40 = !{!41, !43, !47}
!41 = !DIDerivedType(tag: DW_TAG_member, name: "Pass", scope: !39, file: !11, baseType: !42, size: 128, align: 64, extraData: i32 0)
!42 = !DICompositeType(tag: DW_TAG_structure_type, name: "Pass", scope: !37, file: !11, size: 128, align: 64, flags: DIFlagPublic, elements: !19, identifier: "43098da45cd039e965a5e8386b3ed647")
!43 = !DIDerivedType(tag: DW_TAG_member, name: "Drop", scope: !39, file: !11, baseType: !44, size: 128, align: 64, extraData: i32 1)
!44 = !DICompositeType(tag: DW_TAG_structure_type, name: "Drop", scope: !37, file: !11, size: 128, align: 64, flags: DIFlagPublic, elements: !45, templateParams: !19, identifier: "fe3a12229fc3578d2f20f4025946e303")
!45 = !{!46}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !44, file: !11, baseType: !22, size: 32, align: 32, offset: 32, flags: DIFlagPublic)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "Redirect", scope: !39, file: !11, baseType: !48, size: 128, align: 64, extraData: i32 2)
!48 = !DICompositeType(tag: DW_TAG_structure_type, name: "Redirect", scope: !37, file: !11, size: 128, align: 64, flags: DIFlagPublic, elements: !49, templateParams: !19, identifier: "51ad29bfb4fe669ac8a6de5729d75bac")
!49 = !{!50, !51}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "index", scope: !48, file: !11, baseType: !34, size: 64, align: 64, offset: 64, flags: DIFlagPublic)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !48, file: !11, baseType: !22, size: 32, align: 32, offset: 32, flags: DIFlagPublic)
!52 = !DIDerivedType(tag: DW_TAG_member, scope: !37, file: !11, baseType: !22, size: 32, align: 32, flags: DIFlagArtificial)
!53 = !DIGlobalVariableExpression(var: !54, expr: !DIExpression())
!54 = distinct !DIGlobalVariable(name: "counts", scope: !2, file: !3, line: 19, type: !55, isLocal: false, isDefinition: true, align: 64)
!55 = !DICompositeType(tag: DW_TAG_structure_type, name: "Map<u32, u64, 1, 16>", scope: !2, file: !11, size: 256, align: 64, flags: DIFlagPublic, elements: !56, templateParams: !72, identifier: "ef9127ec485543cb8a779781199fe09c")
!56 = !{!57, !63, !65, !67}
!57 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !55, file: !11, baseType: !58, size: 64, align: 64, flags: DIFlagPrivate)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const [i32; 1]", baseType: !59, size: 64, align: 64, dwarfAddressSpace: 0)
!59 = !DICompositeType(tag: DW_TAG_array_type, baseType: !60, size: 32, align: 32, elements: !61)
!60 = !DIBasicType(name: "i32", size: 32, encoding: DW_ATE_signed)
!61 = !{!62}
!62 = !DISubrange(count: 1, lowerBound: 0)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !55, file: !11, baseType: !64, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u32", baseType: !22, size: 64, align: 64, dwarfAddressSpace: 0)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !55, file: !11, baseType: !66, size: 64, align: 64, offset: 128, flags: DIFlagPrivate)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u64", baseType: !34, size: 64, align: 64, dwarfAddressSpace: 0)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !55, file: !11, baseType: !68, size: 64, align: 64, offset: 192, flags: DIFlagPrivate)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const [i32; 16]", baseType: !69, size: 64, align: 64, dwarfAddressSpace: 0)
!69 = !DICompositeType(tag: DW_TAG_array_type, baseType: !60, size: 512, align: 32, elements: !70)
!70 = !{!71}
!71 = !DISubrange(count: 16, lowerBound: 0)
!72 = !{!73, !74}
!73 = !DITemplateTypeParameter(name: "K", type: !22)
!74 = !DITemplateTypeParameter(name: "V", type: !34)
!75 = !{i32 8, !"PIC Level", i32 2}
!76 = !{i32 2, !"RtLibUseGOT", i32 1}
!77 = !{i32 7, !"Dwarf Version", i32 4}
!78 = !{i32 2, !"Debug Info Version", i32 3}
!79 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!80 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !81, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !82, splitDebugInlining: false, nameTableKind: None)
!81 = !DIFile(filename: "rust.rs/@/rust.cebe997107dec46e-cgu.0", directory: ".")
!82 = !{!8, !0, !28, !35, !53}
!83 = distinct !DISubprogram(name: "panic", linkageName: "_RNvCsfLfy6EI15iL_7___rustc17rust_begin_unwind", scope: !2, file: !3, line: 68, type: !84, scopeLine: 68, flags: DIFlagPrototyped | DIFlagNoReturn, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !80, templateParams: !19, retainedNodes: !212)
!84 = !DISubroutineType(types: !85)
!85 = !{null, !86}
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::panic_info::PanicInfo", baseType: !87, size: 64, align: 64, dwarfAddressSpace: 0)
!87 = !DICompositeType(tag: DW_TAG_structure_type, name: "PanicInfo", scope: !88, file: !11, size: 192, align: 64, flags: DIFlagPublic, elements: !90, templateParams: !19, identifier: "1f197bfb0b2978b841a2bba287af0e4")
!88 = !DINamespace(name: "panic_info", scope: !89)
!89 = !DINamespace(name: "panic", scope: !13)
!90 = !{!91, !185, !209, !211}
!91 = !DIDerivedType(tag: DW_TAG_member, name: "message", scope: !87, file: !11, baseType: !92, size: 64, align: 64, flags: DIFlagPrivate)
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::fmt::Arguments", baseType: !93, size: 64, align: 64, dwarfAddressSpace: 0)
!93 = !DICompositeType(tag: DW_TAG_structure_type, name: "Arguments", scope: !94, file: !11, size: 128, align: 64, flags: DIFlagPublic, elements: !95, templateParams: !19, identifier: "e5c67bbe046da39973c72077c7f66185")
!94 = !DINamespace(name: "fmt", scope: !13)
!95 = !{!96, !105}
!96 = !DIDerivedType(tag: DW_TAG_member, name: "template", scope: !93, file: !11, baseType: !97, size: 64, align: 64, flags: DIFlagPrivate)
!97 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<u8>", scope: !98, file: !11, size: 64, align: 64, flags: DIFlagPublic, elements: !100, templateParams: !103, identifier: "ff3cb4cecc4ed13dfb833309b96ea529")
!98 = !DINamespace(name: "non_null", scope: !99)
!99 = !DINamespace(name: "ptr", scope: !13)
!100 = !{!101}
!101 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !97, file: !11, baseType: !102, size: 64, align: 64, flags: DIFlagPrivate)
!102 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const u8", baseType: !5, size: 64, align: 64, dwarfAddressSpace: 0)
!103 = !{!104}
!104 = !DITemplateTypeParameter(name: "T", type: !5)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !93, file: !11, baseType: !106, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!106 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<core::fmt::rt::Argument>", scope: !98, file: !11, size: 64, align: 64, flags: DIFlagPublic, elements: !107, templateParams: !183, identifier: "2e7cb7ba6db6aae8a5c20264d17cea0a")
!107 = !{!108}
!108 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !106, file: !11, baseType: !109, size: 64, align: 64, flags: DIFlagPrivate)
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const core::fmt::rt::Argument", baseType: !110, size: 64, align: 64, dwarfAddressSpace: 0)
!110 = !DICompositeType(tag: DW_TAG_structure_type, name: "Argument", scope: !111, file: !11, size: 128, align: 64, flags: DIFlagPublic, elements: !112, templateParams: !19, identifier: "1d5f7550f7e7e04cbc4d2cf57c27606b")
!111 = !DINamespace(name: "rt", scope: !94)
!112 = !{!113}
!113 = !DIDerivedType(tag: DW_TAG_member, name: "ty", scope: !110, file: !11, baseType: !114, size: 128, align: 64, flags: DIFlagPrivate)
!114 = !DICompositeType(tag: DW_TAG_structure_type, name: "ArgumentType", scope: !111, file: !11, size: 128, align: 64, flags: DIFlagPrivate, elements: !115, templateParams: !19, identifier: "b1cfb4618f1c38c3f96eab6c02edf448")
!115 = !{!116}
!116 = !DICompositeType(tag: DW_TAG_variant_part, scope: !114, file: !11, size: 128, align: 64, elements: !117, templateParams: !19, identifier: "fbd384083752b747f8b252853b979154", discriminator: !182)
!117 = !{!118, !178}
!118 = !DIDerivedType(tag: DW_TAG_member, name: "Placeholder", scope: !116, file: !11, baseType: !119, size: 128, align: 64)
!119 = !DICompositeType(tag: DW_TAG_structure_type, name: "Placeholder", scope: !114, file: !11, size: 128, align: 64, flags: DIFlagPrivate, elements: !120, templateParams: !19, identifier: "91d44a8fdafb90acd8f4961dbde4212b")
!120 = !{!121, !129, !172}
!121 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !119, file: !11, baseType: !122, size: 64, align: 64, flags: DIFlagPrivate)
!122 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<()>", scope: !98, file: !11, size: 64, align: 64, flags: DIFlagPublic, elements: !123, templateParams: !127, identifier: "f4e496144210c619b96aa08326287b92")
!123 = !{!124}
!124 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !122, file: !11, baseType: !125, size: 64, align: 64, flags: DIFlagPrivate)
!125 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*const ()", baseType: !126, size: 64, align: 64, dwarfAddressSpace: 0)
!126 = !DIBasicType(name: "()", encoding: DW_ATE_unsigned)
!127 = !{!128}
!128 = !DITemplateTypeParameter(name: "T", type: !126)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "formatter", scope: !119, file: !11, baseType: !130, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!130 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "unsafe fn(core::ptr::non_null::NonNull<()>, &mut core::fmt::Formatter) -> core::result::Result<(), core::fmt::Error>", baseType: !131, size: 64, align: 64, dwarfAddressSpace: 0)
!131 = !DISubroutineType(types: !132)
!132 = !{!133, !122, !150}
!133 = !DICompositeType(tag: DW_TAG_structure_type, name: "Result<(), core::fmt::Error>", scope: !134, file: !11, size: 8, align: 8, flags: DIFlagPublic, elements: !135, templateParams: !19, identifier: "1c6752419820cdc3961061cc58b31873")
!134 = !DINamespace(name: "result", scope: !13)
!135 = !{!136}
!136 = !DICompositeType(tag: DW_TAG_variant_part, scope: !133, file: !11, size: 8, align: 8, elements: !137, templateParams: !19, identifier: "92c1f85eaa1d7dab2e3165ee2fc4946", discriminator: !149)
!137 = !{!138, !145}
!138 = !DIDerivedType(tag: DW_TAG_member, name: "Ok", scope: !136, file: !11, baseType: !139, size: 8, align: 8, extraData: i8 0)
!139 = !DICompositeType(tag: DW_TAG_structure_type, name: "Ok", scope: !133, file: !11, size: 8, align: 8, flags: DIFlagPublic, elements: !140, templateParams: !142, identifier: "1d7115f6c7f9f62c2100933bba0c76f9")
!140 = !{!141}
!141 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !139, file: !11, baseType: !126, align: 8, offset: 8, flags: DIFlagPublic)
!142 = !{!128, !143}
!143 = !DITemplateTypeParameter(name: "E", type: !144)
!144 = !DICompositeType(tag: DW_TAG_structure_type, name: "Error", scope: !94, file: !11, align: 8, flags: DIFlagPublic, elements: !19, identifier: "5a24300cdda31093f5fe20c939b4885")
!145 = !DIDerivedType(tag: DW_TAG_member, name: "Err", scope: !136, file: !11, baseType: !146, size: 8, align: 8, extraData: i8 1)
!146 = !DICompositeType(tag: DW_TAG_structure_type, name: "Err", scope: !133, file: !11, size: 8, align: 8, flags: DIFlagPublic, elements: !147, templateParams: !142, identifier: "27094aa3bc4c448bf12b8530386fdeb2")
!147 = !{!148}
!148 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !146, file: !11, baseType: !144, align: 8, offset: 8, flags: DIFlagPublic)
!149 = !DIDerivedType(tag: DW_TAG_member, scope: !133, file: !11, baseType: !5, size: 8, align: 8, flags: DIFlagArtificial)
!150 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut core::fmt::Formatter", baseType: !151, size: 64, align: 64, dwarfAddressSpace: 0)
!151 = !DICompositeType(tag: DW_TAG_structure_type, name: "Formatter", scope: !94, file: !11, size: 192, align: 64, flags: DIFlagPublic, elements: !152, templateParams: !19, identifier: "c45a1f7f7c29ecbbdbd29c835fac516c")
!152 = !{!153, !160}
!153 = !DIDerivedType(tag: DW_TAG_member, name: "options", scope: !151, file: !11, baseType: !154, size: 64, align: 32, offset: 128, flags: DIFlagPrivate)
!154 = !DICompositeType(tag: DW_TAG_structure_type, name: "FormattingOptions", scope: !94, file: !11, size: 64, align: 32, flags: DIFlagPublic, elements: !155, templateParams: !19, identifier: "ca2f5547247cd95c514a47d5800e09e")
!155 = !{!156, !157, !159}
!156 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !154, file: !11, baseType: !22, size: 32, align: 32, flags: DIFlagPrivate)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !154, file: !11, baseType: !158, size: 16, align: 16, offset: 32, flags: DIFlagPrivate)
!158 = !DIBasicType(name: "u16", size: 16, encoding: DW_ATE_unsigned)
!159 = !DIDerivedType(tag: DW_TAG_member, name: "precision", scope: !154, file: !11, baseType: !158, size: 16, align: 16, offset: 48, flags: DIFlagPrivate)
!160 = !DIDerivedType(tag: DW_TAG_member, name: "buf", scope: !151, file: !11, baseType: !161, size: 128, align: 64, flags: DIFlagPrivate)
!161 = !DICompositeType(tag: DW_TAG_structure_type, name: "&mut dyn core::fmt::Write", file: !11, size: 128, align: 64, elements: !162, templateParams: !19, identifier: "effe97114690fc58a8e246cb04e37234")
!162 = !{!163, !166}
!163 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !161, file: !11, baseType: !164, size: 64, align: 64)
!164 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !165, size: 64, align: 64, dwarfAddressSpace: 0)
!165 = !DICompositeType(tag: DW_TAG_structure_type, name: "dyn core::fmt::Write", file: !11, align: 8, elements: !19, identifier: "64328679825f9c73b507edbfd5b86b47")
!166 = !DIDerivedType(tag: DW_TAG_member, name: "vtable", scope: !161, file: !11, baseType: !167, size: 64, align: 64, offset: 64)
!167 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&[usize; 6]", baseType: !168, size: 64, align: 64, dwarfAddressSpace: 0)
!168 = !DICompositeType(tag: DW_TAG_array_type, baseType: !169, size: 384, align: 64, elements: !170)
!169 = !DIBasicType(name: "usize", size: 64, encoding: DW_ATE_unsigned)
!170 = !{!171}
!171 = !DISubrange(count: 6, lowerBound: 0)
!172 = !DIDerivedType(tag: DW_TAG_member, name: "_lifetime", scope: !119, file: !11, baseType: !173, align: 8, offset: 128, flags: DIFlagPrivate)
!173 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&()>", scope: !174, file: !11, align: 8, flags: DIFlagPublic, elements: !19, templateParams: !175, identifier: "efa596960370766459fc018866dc4048")
!174 = !DINamespace(name: "marker", scope: !13)
!175 = !{!176}
!176 = !DITemplateTypeParameter(name: "T", type: !177)
!177 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&()", baseType: !126, size: 64, align: 64, dwarfAddressSpace: 0)
!178 = !DIDerivedType(tag: DW_TAG_member, name: "Count", scope: !116, file: !11, baseType: !179, size: 128, align: 64, extraData: i64 0)
!179 = !DICompositeType(tag: DW_TAG_structure_type, name: "Count", scope: !114, file: !11, size: 128, align: 64, flags: DIFlagPrivate, elements: !180, templateParams: !19, identifier: "1d9161ed3114ac1c26d36137fc96704d")
!180 = !{!181}
!181 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !179, file: !11, baseType: !158, size: 16, align: 16, offset: 64, flags: DIFlagPrivate)
!182 = !DIDerivedType(tag: DW_TAG_member, scope: !114, file: !11, baseType: !34, size: 64, align: 64, flags: DIFlagArtificial)
!183 = !{!184}
!184 = !DITemplateTypeParameter(name: "T", type: !110)
!185 = !DIDerivedType(tag: DW_TAG_member, name: "location", scope: !87, file: !11, baseType: !186, size: 64, align: 64, offset: 64, flags: DIFlagPrivate)
!186 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&core::panic::location::Location", baseType: !187, size: 64, align: 64, dwarfAddressSpace: 0)
!187 = !DICompositeType(tag: DW_TAG_structure_type, name: "Location", scope: !188, file: !11, size: 192, align: 64, flags: DIFlagPublic, elements: !189, templateParams: !19, identifier: "c23b7de1297af8f4a89df3da49f37ee6")
!188 = !DINamespace(name: "location", scope: !89)
!189 = !{!190, !199, !200, !201}
!190 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !187, file: !11, baseType: !191, size: 128, align: 64, flags: DIFlagPrivate)
!191 = !DICompositeType(tag: DW_TAG_structure_type, name: "NonNull<str>", scope: !98, file: !11, size: 128, align: 64, flags: DIFlagPublic, elements: !192, templateParams: !103, identifier: "cc7383b2ce73f6838bfb6ae828fb6ae6")
!192 = !{!193}
!193 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !191, file: !11, baseType: !194, size: 128, align: 64, flags: DIFlagPrivate)
!194 = !DICompositeType(tag: DW_TAG_structure_type, name: "*const str", file: !11, size: 128, align: 64, elements: !195, templateParams: !19, identifier: "238a44609877474087c05adf26cd41fa")
!195 = !{!196, !198}
!196 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !194, file: !11, baseType: !197, size: 64, align: 64)
!197 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64, align: 64, dwarfAddressSpace: 0)
!198 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !194, file: !11, baseType: !169, size: 64, align: 64, offset: 64)
!199 = !DIDerivedType(tag: DW_TAG_member, name: "line", scope: !187, file: !11, baseType: !22, size: 32, align: 32, offset: 128, flags: DIFlagPrivate)
!200 = !DIDerivedType(tag: DW_TAG_member, name: "col", scope: !187, file: !11, baseType: !22, size: 32, align: 32, offset: 160, flags: DIFlagPrivate)
!201 = !DIDerivedType(tag: DW_TAG_member, name: "_filename", scope: !187, file: !11, baseType: !202, align: 8, offset: 192, flags: DIFlagPrivate)
!202 = !DICompositeType(tag: DW_TAG_structure_type, name: "PhantomData<&str>", scope: !174, file: !11, align: 8, flags: DIFlagPublic, elements: !19, templateParams: !203, identifier: "e16ac355808b6aef9fb50b5f125fee05")
!203 = !{!204}
!204 = !DITemplateTypeParameter(name: "T", type: !205)
!205 = !DICompositeType(tag: DW_TAG_structure_type, name: "&str", file: !11, size: 128, align: 64, elements: !206, templateParams: !19, identifier: "9277eecd40495f85161460476aacc992")
!206 = !{!207, !208}
!207 = !DIDerivedType(tag: DW_TAG_member, name: "data_ptr", scope: !205, file: !11, baseType: !197, size: 64, align: 64)
!208 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !205, file: !11, baseType: !169, size: 64, align: 64, offset: 64)
!209 = !DIDerivedType(tag: DW_TAG_member, name: "can_unwind", scope: !87, file: !11, baseType: !210, size: 8, align: 8, offset: 128, flags: DIFlagPrivate)
!210 = !DIBasicType(name: "bool", size: 8, encoding: DW_ATE_boolean)
!211 = !DIDerivedType(tag: DW_TAG_member, name: "force_no_backtrace", scope: !87, file: !11, baseType: !210, size: 8, align: 8, offset: 136, flags: DIFlagPrivate)
!212 = !{!213}
!213 = !DILocalVariable(arg: 1, scope: !83, file: !3, line: 68, type: !86)
!214 = !DILocation(line: 0, scope: !83)
!215 = !DILocation(line: 69, column: 5, scope: !83)
!216 = distinct !DISubprogram(name: "judge", linkageName: "_ZN4rust5judge17hcf9f543ac8adfc44E", scope: !2, file: !3, line: 34, type: !217, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !80, templateParams: !19, retainedNodes: !219)
!217 = !DISubroutineType(types: !218)
!218 = !{!22, !22}
!219 = !{!220, !221}
!220 = !DILocalVariable(name: "length", arg: 1, scope: !216, file: !3, line: 34, type: !22)
!221 = !DILocalVariable(name: "verdict", scope: !222, file: !3, line: 35, type: !37, align: 64)
!222 = distinct !DILexicalBlock(scope: !216, file: !3, line: 35, column: 5)
!223 = !DILocalVariable(name: "src", arg: 2, scope: !224, file: !225, line: 2167, type: !37)
!224 = distinct !DISubprogram(name: "write_volatile<rust::Verdict>", linkageName: "_ZN4core3ptr14write_volatile17h82656d5d59a59be7E", scope: !99, file: !225, line: 2167, type: !226, scopeLine: 2167, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !80, templateParams: !231, retainedNodes: !229)
!225 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "8f706ae0a0620120e6e931983ef127f1")
!226 = !DISubroutineType(types: !227)
!227 = !{null, !228, !37, !186}
!228 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust::Verdict", baseType: !37, size: 64, align: 64, dwarfAddressSpace: 0)
!229 = !{!230, !223}
!230 = !DILocalVariable(name: "dst", scope: !224, file: !225, line: 2167, type: !228, align: 64)
!231 = !{!232}
!232 = !DITemplateTypeParameter(name: "T", type: !37)
!233 = !DILocation(line: 2167, column: 46, scope: !224, inlinedAt: !234)
!234 = !DILocation(line: 40, column: 14, scope: !222)
!235 = !DILocation(line: 35, column: 9, scope: !222)
!236 = !DILocation(line: 0, scope: !216)
!237 = !DILocation(line: 0, scope: !224, inlinedAt: !234)
!238 = !DILocation(line: 36, column: 9, scope: !216)
!239 = !DILocation(line: 37, column: 9, scope: !216)
!240 = !DILocation(line: 38, column: 41, scope: !216)
!241 = !DILocation(line: 38, column: 14, scope: !216)
!242 = !DILocation(line: 38, column: 69, scope: !216)
!243 = !DILocation(line: 2178, column: 9, scope: !224, inlinedAt: !234)
!244 = !DILocation(line: 41, column: 5, scope: !222)
!245 = !DILocation(line: 42, column: 2, scope: !216)
!246 = distinct !DISubprogram(name: "filter", scope: !2, file: !3, line: 46, type: !247, scopeLine: 46, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !80, templateParams: !19, retainedNodes: !249)
!247 = !DISubroutineType(types: !248)
!248 = !{!60, !64}
!249 = !{!250, !251, !258, !260, !262, !265, !267, !270, !273}
!250 = !DILocalVariable(name: "ctx", arg: 1, scope: !246, file: !3, line: 46, type: !64)
!251 = !DILocalVariable(name: "lookup", scope: !252, file: !3, line: 47, type: !253, align: 64)
!252 = distinct !DILexicalBlock(scope: !246, file: !3, line: 47, column: 5)
!253 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "extern \22C\22 fn(*mut rust::Map<u32, u64, 1, 16>, *const u32) -> *mut u64", baseType: !254, size: 64, align: 64, dwarfAddressSpace: 0)
!254 = !DISubroutineType(types: !255)
!255 = !{!256, !257, !64}
!256 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut u64", baseType: !34, size: 64, align: 64, dwarfAddressSpace: 0)
!257 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "*mut rust::Map<u32, u64, 1, 16>", baseType: !55, size: 64, align: 64, dwarfAddressSpace: 0)
!258 = !DILocalVariable(name: "length", scope: !259, file: !3, line: 49, type: !22, align: 32)
!259 = distinct !DILexicalBlock(scope: !252, file: !3, line: 49, column: 5)
!260 = !DILocalVariable(name: "found", scope: !261, file: !3, line: 50, type: !256, align: 64)
!261 = distinct !DILexicalBlock(scope: !259, file: !3, line: 50, column: 5)
!262 = !DILocalVariable(name: "count", scope: !263, file: !3, line: 51, type: !264, align: 64)
!263 = distinct !DILexicalBlock(scope: !261, file: !3, line: 51, column: 52)
!264 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&mut u64", baseType: !34, size: 64, align: 64, dwarfAddressSpace: 0)
!265 = !DILocalVariable(name: "low", scope: !266, file: !3, line: 55, type: !22, align: 32)
!266 = distinct !DILexicalBlock(scope: !261, file: !3, line: 55, column: 5)
!267 = !DILocalVariable(name: "length", scope: !268, file: !3, line: 58, type: !269, align: 64)
!268 = distinct !DILexicalBlock(scope: !266, file: !3, line: 58, column: 9)
!269 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&u32", baseType: !22, size: 64, align: 64, dwarfAddressSpace: 0)
!270 = !DILocalVariable(name: "index", scope: !271, file: !3, line: 59, type: !272, align: 64)
!271 = distinct !DILexicalBlock(scope: !266, file: !3, line: 59, column: 9)
!272 = !DIDerivedType(tag: DW_TAG_pointer_type, name: "&u64", baseType: !34, size: 64, align: 64, dwarfAddressSpace: 0)
!273 = !DILocalVariable(name: "flags", scope: !271, file: !3, line: 59, type: !269, align: 64)
!274 = !DILocation(line: 0, scope: !246)
!275 = !DILocalVariable(name: "src", arg: 1, scope: !276, file: !225, line: 2080, type: !64)
!276 = distinct !DISubprogram(name: "read_volatile<u32>", linkageName: "_ZN4core3ptr13read_volatile17hbaca99c3df24f374E", scope: !99, file: !225, line: 2080, type: !277, scopeLine: 2080, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !80, templateParams: !20, retainedNodes: !279)
!277 = !DISubroutineType(types: !278)
!278 = !{!22, !64, !186}
!279 = !{!275}
!280 = !DILocation(line: 0, scope: !276, inlinedAt: !281)
!281 = !DILocation(line: 49, column: 27, scope: !252)
!282 = !DILocation(line: 0, scope: !252)
!283 = !DILocation(line: 2091, column: 9, scope: !276, inlinedAt: !281)
!284 = !DILocation(line: 0, scope: !259)
!285 = !DILocalVariable(name: "t", arg: 2, scope: !286, file: !287, line: 36, type: !22)
!286 = distinct !DISubprogram(name: "then_some<u32>", linkageName: "_ZN4core4bool22_$LT$impl$u20$bool$GT$9then_some17hd7955b09b786610bE", scope: !288, file: !287, line: 36, type: !290, scopeLine: 36, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !80, templateParams: !20, retainedNodes: !292)
!287 = !DIFile(filename: "library/core/src/bool.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "e3d738e7e318f67f912a8feb66169937")
!288 = !DINamespace(name: "{impl#0}", scope: !289)
!289 = !DINamespace(name: "bool", scope: !13)
!290 = !DISubroutineType(types: !291)
!291 = !{!10, !210, !22}
!292 = !{!293, !285}
!293 = !DILocalVariable(name: "self", arg: 1, scope: !286, file: !287, line: 36, type: !210)
!294 = !DILocation(line: 0, scope: !286, inlinedAt: !295)
!295 = !DILocation(line: 54, column: 36, scope: !261)
!296 = !DILocation(line: 50, column: 17, scope: !259)
!297 = !DILocation(line: 0, scope: !261)
!298 = !DILocalVariable(name: "self", arg: 1, scope: !299, file: !300, line: 583, type: !256)
!299 = distinct !DISubprogram(name: "as_mut<u64>", linkageName: "_ZN4core3ptr7mut_ptr31_$LT$impl$u20$$BP$mut$u20$T$GT$6as_mut17he3875162c8339e2fE", scope: !301, file: !300, line: 583, type: !303, scopeLine: 583, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !80, templateParams: !319, retainedNodes: !318)
!300 = !DIFile(filename: "library/core/src/ptr/mut_ptr.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7c03c8e0ae695174f7f10881dc49d2cb")
!301 = !DINamespace(name: "{impl#0}", scope: !302)
!302 = !DINamespace(name: "mut_ptr", scope: !99)
!303 = !DISubroutineType(types: !304)
!304 = !{!305, !256}
!305 = !DICompositeType(tag: DW_TAG_structure_type, name: "Option<&mut u64>", scope: !12, file: !11, size: 64, align: 64, flags: DIFlagPublic, elements: !306, templateParams: !19, identifier: "1cfbff2fb29a877f8c07467b10f1b2de")
!306 = !{!307}
!307 = !DICompositeType(tag: DW_TAG_variant_part, scope: !305, file: !11, size: 64, align: 64, elements: !308, templateParams: !19, identifier: "8249636a90d3df863ca8cd3994cf59f4", discriminator: !317)
!308 = !{!309, !313}
!309 = !DIDerivedType(tag: DW_TAG_member, name: "None", scope: !307, file: !11, baseType: !310, size: 64, align: 64, extraData: i64 0)
!310 = !DICompositeType(tag: DW_TAG_structure_type, name: "None", scope: !305, file: !11, size: 64, align: 64, flags: DIFlagPublic, elements: !19, templateParams: !311, identifier: "4b11ba8c9ba63866fbdeb4182bf170c6")
!311 = !{!312}
!312 = !DITemplateTypeParameter(name: "T", type: !264)
!313 = !DIDerivedType(tag: DW_TAG_member, name: "Some", scope: !307, file: !11, baseType: !314, size: 64, align: 64)
!314 = !DICompositeType(tag: DW_TAG_structure_type, name: "Some", scope: !305, file: !11, size: 64, align: 64, flags: DIFlagPublic, elements: !315, templateParams: !311, identifier: "f49afdfb7de9b7e62fdb2a5a3dde7646")
!315 = !{!316}
!316 = !DIDerivedType(tag: DW_TAG_member, name: "__0", scope: !314, file: !11, baseType: !264, size: 64, align: 64, flags: DIFlagPublic)
!317 = !DIDerivedType(tag: DW_TAG_member, scope: !305, file: !11, baseType: !34, size: 64, align: 64, flags: DIFlagArtificial)
!318 = !{!298}
!319 = !{!320}
!320 = !DITemplateTypeParameter(name: "T", type: !34)
!321 = !DILocation(line: 0, scope: !299, inlinedAt: !322)
!322 = !DILocation(line: 51, column: 41, scope: !263)
!323 = !DILocation(line: 586, column: 12, scope: !299, inlinedAt: !322)
!324 = !DILocation(line: 0, scope: !263)
!325 = !DILocation(line: 52, column: 28, scope: !263)
!326 = !DILocation(line: 52, column: 9, scope: !263)
!327 = !DILocation(line: 51, column: 5, scope: !261)
!328 = !DILocation(line: 54, column: 21, scope: !261)
!329 = !DILocation(line: 54, column: 14, scope: !261)
!330 = !DILocation(line: 55, column: 15, scope: !261)
!331 = !DILocation(line: 0, scope: !266)
!332 = !DILocation(line: 56, column: 11, scope: !266)
!333 = !{i32 0, i32 3}
!334 = !DILocation(line: 56, column: 5, scope: !266)
!335 = !DILocation(line: 58, column: 23, scope: !268)
!336 = !DILocation(line: 58, column: 34, scope: !268)
!337 = !DILocation(line: 58, column: 47, scope: !266)
!338 = !DILocation(line: 59, column: 29, scope: !271)
!339 = !DILocation(line: 59, column: 36, scope: !271)
!340 = !DILocation(line: 59, column: 47, scope: !271)
!341 = !DILocation(line: 59, column: 63, scope: !271)
!342 = !DILocation(line: 59, column: 88, scope: !266)
!343 = !DILocation(line: 61, column: 2, scope: !246)
