; ModuleID = 'types.c'
source_filename = "types.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.inner = type { ptr, ptr, ptr, ptr }
%struct.event = type { i64, [16 x i8], i32, i8, float, [3 x [4 x i32]], %union.anon, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i32, ptr, ptr, i32, i32, [0 x %struct.leaf] }
%union.anon = type { i32 }
%struct.leaf = type { i32 }
%struct.anon.2 = type { ptr, ptr, ptr, ptr }
%struct.ring = type { ptr, ptr }
%struct.shown = type { ptr }

@inner = dso_local global %struct.inner zeroinitializer, section ".maps", align 8, !dbg !0
@outer = dso_local global { ptr, ptr, ptr, [1 x ptr] } { ptr null, ptr null, ptr null, [1 x ptr] [ptr @inner] }, section ".maps", align 8, !dbg !122
@limit = dso_local constant i64 5, align 8, !dbg !152
@counter = internal global i32 7, align 4, !dbg !229
@kernel_symbol = extern_weak dso_local constant i8, section ".ksyms", align 1, !dbg !223
@format = internal constant [9 x i8] c"hello %d\00", align 1, !dbg !244
@.str = private unnamed_addr constant [4 x i8] c"abc\00", align 1, !dbg !156
@.str.1 = private unnamed_addr constant [8 x i8] c"literal\00", align 1, !dbg !160
@CONFIG_HZ = external dso_local local_unnamed_addr constant i32, section ".kconfig", align 4, !dbg !226
@global = dso_local global %struct.event zeroinitializer, align 8, !dbg !210
@pointers = dso_local local_unnamed_addr global [2 x ptr] [ptr @kernel_function, ptr @only_pointed_to], align 8, !dbg !165
@addresses = dso_local local_unnamed_addr global [3 x ptr] [ptr @plain, ptr @counter, ptr getelementptr (i8, ptr @global, i64 8)], align 8, !dbg !171
@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !175
@table = dso_local global %struct.anon.2 zeroinitializer, section ".maps", align 8, !dbg !177
@ring = dso_local global %struct.ring zeroinitializer, section ".maps", align 8, !dbg !196
@small = dso_local local_unnamed_addr global i32 0, align 4, !dbg !214
@big = dso_local local_unnamed_addr global i64 0, align 8, !dbg !216
@wide = dso_local local_unnamed_addr global i64 0, align 8, !dbg !218
@real = dso_local local_unnamed_addr global double 0.000000e+00, align 8, !dbg !220
@zero = internal global i32 0, align 4, !dbg !254
@"llvm.task:0:8$0:1" = external global i64, !llvm.preserve.access.index !256 #0
@"llvm.task:0:0$0:0" = external global i64, !llvm.preserve.access.index !256 #0
@"llvm.task:0:16$0:2:1" = external global i64, !llvm.preserve.access.index !256 #0
@"llvm.leaf:8:1$0" = external global i32, !llvm.preserve.access.index !50 #0
@"llvm.choice:11:7$0" = external global i64, !llvm.preserve.access.index !5 #0
@"llvm.btf_type_id.0$6" = external global i64, !llvm.preserve.access.index !10 #1
@llvm.compiler.used = appending global [6 x ptr] [ptr @LICENSE, ptr @inner, ptr @outer, ptr @program, ptr @ring, ptr @table], section "llvm.metadata"

; Function Attrs: nofree noinline norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local i64 @plain(ptr noundef %0, i64 noundef %1) #2 !dbg !276 {
    #dbg_value(ptr %0, !281, !DIExpression(), !283)
    #dbg_value(i64 %1, !282, !DIExpression(), !283)
  %3 = load volatile i32, ptr %0, align 4, !dbg !284, !tbaa !272
  %4 = add nsw i32 %3, 1, !dbg !285
  store volatile i32 %4, ptr %0, align 4, !dbg !286, !tbaa !272
  %5 = load volatile i32, ptr @counter, align 4, !dbg !287, !tbaa !272
  %6 = sext i32 %5 to i64, !dbg !287
  %7 = mul nsw i64 %1, %6, !dbg !288
  ret i64 %7, !dbg !289
}

; Function Attrs: nounwind
define dso_local i32 @program(ptr readnone captures(none) %0) #3 section "kprobe/x" !dbg !290 {
  %2 = alloca %struct.shown, align 8, !DIAssignID !298
    #dbg_assign(i1 poison, !296, !DIExpression(), !298, ptr %2, !DIExpression(), !299)
  %3 = alloca i32, align 4, !DIAssignID !300
    #dbg_assign(i1 poison, !297, !DIExpression(), !300, ptr %3, !DIExpression(), !299)
    #dbg_value(ptr poison, !294, !DIExpression(), !299)
  %4 = tail call i64 inttoptr (i64 35 to ptr)() #9, !dbg !301
  %5 = inttoptr i64 %4 to ptr, !dbg !302
    #dbg_value(ptr %5, !295, !DIExpression(), !299)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #9, !dbg !303
  store i64 0, ptr %2, align 8, !dbg !304, !DIAssignID !305
    #dbg_assign(i64 0, !296, !DIExpression(), !305, ptr %2, !DIExpression(), !299)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #9, !dbg !306
  %6 = load i64, ptr @"llvm.task:0:8$0:1", align 8
  %7 = getelementptr i8, ptr %5, i64 %6
  %8 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 0, ptr %7)
  %9 = load ptr, ptr %8, align 8, !dbg !307, !tbaa !308
  %10 = load i64, ptr @"llvm.task:0:0$0:0", align 8
  %11 = getelementptr i8, ptr %9, i64 %10
  %12 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 1, ptr %11)
  %13 = load i32, ptr %12, align 8, !dbg !313, !tbaa !314
  %14 = load i64, ptr @"llvm.task:0:16$0:2:1", align 8
  %15 = getelementptr i8, ptr %5, i64 %14
  %16 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 2, ptr %15)
  %17 = load i16, ptr %16, align 8, !dbg !315
  %18 = shl i16 %17, 4, !dbg !315
  %19 = ashr i16 %18, 9, !dbg !315
  %20 = sext i16 %19 to i32, !dbg !315
  %21 = add nsw i32 %13, %20, !dbg !316
    #dbg_assign(i32 %21, !297, !DIExpression(), !317, ptr %3, !DIExpression(), !299)
  %22 = load i32, ptr @"llvm.leaf:8:1$0", align 4
  %23 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 3, i32 %22)
  %24 = icmp eq i32 %23, 0, !dbg !318
  br i1 %24, label %30, label %25, !dbg !320

25:                                               ; preds = %1
  %26 = load i64, ptr @"llvm.choice:11:7$0", align 8
  %27 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 4, i64 %26)
  %28 = trunc i64 %27 to i32, !dbg !321
  %29 = add i32 %21, %28, !dbg !321
    #dbg_assign(i32 %29, !297, !DIExpression(), !322, ptr %3, !DIExpression(), !299)
  br label %30, !dbg !323

30:                                               ; preds = %25, %1
  %31 = phi i32 [ %29, %25 ], [ %21, %1 ], !dbg !324
  %32 = load i64, ptr @"llvm.btf_type_id.0$6", align 8
  %33 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 5, i64 %32)
  %34 = trunc i64 %33 to i32, !dbg !325
  %35 = add i32 %31, %34, !dbg !325
  store i32 %35, ptr %3, align 4, !dbg !326, !tbaa !272, !DIAssignID !327
    #dbg_assign(i32 %35, !297, !DIExpression(), !327, ptr %3, !DIExpression(), !299)
  %36 = icmp eq ptr @weak_function, null, !dbg !328
  br i1 %36, label %38, label %37, !dbg !330

37:                                               ; preds = %30
  tail call void @weak_function() #9, !dbg !331
  br label %38, !dbg !331

38:                                               ; preds = %37, %30
  %39 = icmp eq ptr @kernel_symbol, null, !dbg !332
  br i1 %39, label %42, label %40, !dbg !334

40:                                               ; preds = %38
  %41 = add nsw i32 %35, 1, !dbg !335
  store i32 %41, ptr %3, align 4, !dbg !336, !tbaa !272, !DIAssignID !337
    #dbg_assign(i32 %41, !297, !DIExpression(), !337, ptr %3, !DIExpression(), !299)
  br label %42, !dbg !338

42:                                               ; preds = %40, %38
  %43 = call fastcc i32 @local(ptr noundef %2), !dbg !339
  %44 = tail call i64 (ptr, i32, ...) inttoptr (i64 6 to ptr)(ptr noundef nonnull @format, i32 noundef 9, i32 noundef %43) #9, !dbg !340
  %45 = load i32, ptr @CONFIG_HZ, align 4, !dbg !341, !tbaa !272
  %46 = sext i32 %45 to i64, !dbg !341
  %47 = call i64 @plain(ptr noundef nonnull %3, i64 noundef %46), !dbg !342
  %48 = call i64 (ptr, i32, ...) inttoptr (i64 6 to ptr)(ptr noundef nonnull @.str.1, i32 noundef 8, i64 noundef %47) #9, !dbg !343
  %49 = load volatile i64, ptr @limit, align 8, !dbg !344, !tbaa !345
  %50 = trunc i64 %49 to i32, !dbg !344
  %51 = call i64 inttoptr (i64 181 to ptr)(i32 noundef %50, ptr noundef nonnull @body, ptr noundef null, i64 noundef 0) #9, !dbg !347
  %52 = atomicrmw add ptr getelementptr inbounds nuw (i8, ptr @global, i64 184), i32 1 seq_cst, align 8, !dbg !348
  %53 = call i32 @kernel_function(ptr noundef nonnull %2) #9, !dbg !349
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #9, !dbg !350
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #9, !dbg !350
  ret i32 %53, !dbg !351
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #4

declare !dbg !352 extern_weak dso_local void @weak_function() #5 section ".ksyms"

; Function Attrs: noinline nounwind
define internal fastcc range(i32 0, 2) i32 @local(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #6 !dbg !355 {
    #dbg_value(ptr @.str, !360, !DIExpression(), !366)
    #dbg_value(ptr %0, !361, !DIExpression(), !366)
  tail call void asm sideeffect "", "r"(ptr nonnull @.str) #9, !dbg !367, !srcloc !368
  %2 = load ptr, ptr %0, align 8, !dbg !369, !tbaa !370
  %3 = icmp ne ptr %2, null, !dbg !373
  %4 = zext i1 %3 to i32, !dbg !374
  ret i32 %4, !dbg !375
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none)
define internal noundef i64 @body(i32 noundef %0, ptr readnone captures(none) %1) #7 !dbg !376 {
    #dbg_value(i32 %0, !380, !DIExpression(), !382)
    #dbg_value(ptr poison, !381, !DIExpression(), !382)
  %3 = load volatile i32, ptr @zero, align 4, !dbg !383, !tbaa !272
  %4 = add i32 %3, %0, !dbg !384
  store volatile i32 %4, ptr @zero, align 4, !dbg !385, !tbaa !272
  ret i64 0, !dbg !386
}

declare !dbg !387 dso_local i32 @kernel_function(ptr noundef) #5 section ".ksyms"

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #4

declare !dbg !390 dso_local i32 @only_pointed_to(ptr noundef) #5 section ".ksyms"

; Function Attrs: nofree nosync nounwind memory(none)
declare ptr @llvm.bpf.passthrough.p0.p0(i32, ptr) #8

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.bpf.passthrough.i32.i32(i32, i32) #8

; Function Attrs: nofree nosync nounwind memory(none)
declare i64 @llvm.bpf.passthrough.i64.i64(i32, i64) #8

attributes #0 = { "btf_ama" }
attributes #1 = { "btf_type_id" }
attributes #2 = { nofree noinline norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #6 = { noinline nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #7 = { nofree norecurse nounwind memory(readwrite, argmem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #8 = { nofree nosync nounwind memory(none) }
attributes #9 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!266, !267, !268, !269, !270}
!llvm.ident = !{!271}
!llvm.errno.tbaa = !{!272}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "inner", scope: !2, file: !3, line: 58, type: !141, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !119, globals: !121, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "types.c", directory: ".", checksumkind: CSK_MD5, checksum: "110b477188e99cb78e6152a8e67acf1a")
!4 = !{!5, !9, !106, !110, !115}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "choice", file: !3, line: 63, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8}
!8 = !DIEnumerator(name: "CHOSEN", value: 7)
!9 = !DICompositeType(tag: DW_TAG_enumeration_type, scope: !10, file: !3, line: 51, baseType: !6, size: 32, elements: !104)
!10 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "event", file: !3, line: 30, size: 1536, elements: !11)
!11 = !{!12, !15, !20, !22, !23, !25, !27, !33, !43, !45, !53, !56, !59, !66, !71, !74, !81, !86, !89, !93, !97, !99, !100}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "time", scope: !10, file: !3, line: 31, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 16, baseType: !14)
!14 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !10, file: !3, line: 32, baseType: !16, size: 128, offset: 64)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 128, elements: !18)
!17 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!18 = !{!19}
!19 = !DISubrange(count: 16)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !10, file: !3, line: 33, baseType: !21, size: 3, offset: 192, flags: DIFlagBitField, extraData: i64 192)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 15, baseType: !6)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "more", scope: !10, file: !3, line: 33, baseType: !21, size: 29, offset: 195, flags: DIFlagBitField, extraData: i64 192)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "on", scope: !10, file: !3, line: 34, baseType: !24, size: 8, offset: 224)
!24 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "ratio", scope: !10, file: !3, line: 35, baseType: !26, size: 32, offset: 256)
!26 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "grid", scope: !10, file: !3, line: 36, baseType: !28, size: 384, offset: 288)
!28 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 384, elements: !30)
!29 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!30 = !{!31, !32}
!31 = !DISubrange(count: 3)
!32 = !DISubrange(count: 4)
!33 = !DIDerivedType(tag: DW_TAG_member, scope: !10, file: !3, line: 37, baseType: !34, size: 32, offset: 672)
!34 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !10, file: !3, line: 37, size: 32, elements: !35)
!35 = !{!36, !37}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "number", scope: !34, file: !3, line: 37, baseType: !29, size: 32)
!37 = !DIDerivedType(tag: DW_TAG_member, scope: !34, file: !3, line: 37, baseType: !38, size: 32)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !34, file: !3, line: 37, size: 32, elements: !39)
!39 = !{!40, !42}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !38, file: !3, line: 37, baseType: !41, size: 16)
!41 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !38, file: !3, line: 37, baseType: !41, size: 16, offset: 16)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !10, file: !3, line: 38, baseType: !44, size: 64, offset: 704)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !10, file: !3, line: 39, baseType: !46, size: 64, offset: 768)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hidden", file: !3, line: 19, size: 32, elements: !48)
!48 = !{!49}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "l", scope: !47, file: !3, line: 19, baseType: !50, size: 32)
!50 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "leaf", file: !3, line: 18, size: 32, elements: !51)
!51 = !{!52}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !50, file: !3, line: 18, baseType: !29, size: 32)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "ch", scope: !10, file: !3, line: 40, baseType: !54, size: 64, offset: 832)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !47)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "th", scope: !10, file: !3, line: 41, baseType: !57, size: 64, offset: 896)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_typedef, name: "hidden_t", file: !3, line: 24, baseType: !47)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "hu", scope: !10, file: !3, line: 42, baseType: !60, size: 64, offset: 960)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "hidden_union", file: !3, line: 23, size: 64, elements: !62)
!62 = !{!63, !64}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !61, file: !3, line: 23, baseType: !29, size: 32)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !61, file: !3, line: 23, baseType: !65, size: 64)
!65 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "s", scope: !10, file: !3, line: 43, baseType: !67, size: 64, offset: 1024)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "shown", file: !3, line: 20, size: 64, elements: !69)
!69 = !{!70}
!70 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !68, file: !3, line: 20, baseType: !46, size: 64)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "i", scope: !10, file: !3, line: 44, baseType: !72, size: 64, offset: 1088)
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = !DICompositeType(tag: DW_TAG_structure_type, name: "incomplete", file: !3, line: 21, flags: DIFlagFwdDecl)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "tagged", scope: !10, file: !3, line: 45, baseType: !75, size: 64, offset: 1152)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64, annotations: !79)
!76 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tagged", file: !3, line: 22, size: 32, elements: !77)
!77 = !{!78}
!78 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !76, file: !3, line: 22, baseType: !29, size: 32)
!79 = !{!80}
!80 = !{!"btf_type_tag", !"user"}
!81 = !DIDerivedType(tag: DW_TAG_member, name: "twice", scope: !10, file: !3, line: 46, baseType: !82, size: 64, offset: 1216)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64, annotations: !83)
!83 = !{!84, !85}
!84 = !{!"btf_type_tag", !"one"}
!85 = !{!"btf_type_tag", !"two"}
!86 = !DIDerivedType(tag: DW_TAG_member, name: "marked", scope: !10, file: !3, line: 47, baseType: !29, size: 32, offset: 1280, annotations: !87)
!87 = !{!88}
!88 = !{!"btf_decl_tag", !"field"}
!89 = !DIDerivedType(tag: DW_TAG_member, name: "deep", scope: !10, file: !3, line: 48, baseType: !90, size: 64, offset: 1344)
!90 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !91)
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64)
!92 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !44)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "callback", scope: !10, file: !3, line: 49, baseType: !94, size: 64, offset: 1408)
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !95, size: 64)
!95 = !DISubroutineType(types: !96)
!96 = !{!29, !44, !29, null}
!97 = !DIDerivedType(tag: DW_TAG_member, name: "refs", scope: !10, file: !3, line: 50, baseType: !98, size: 32, offset: 1472)
!98 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !29)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "e", scope: !10, file: !3, line: 51, baseType: !9, size: 32, offset: 1504)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "many", scope: !10, file: !3, line: 52, baseType: !101, offset: 1536)
!101 = !DICompositeType(tag: DW_TAG_array_type, baseType: !50, elements: !102)
!102 = !{!103}
!103 = !DISubrange(count: -1)
!104 = !{!105}
!105 = !DIEnumerator(name: "ANONYMOUS", value: 0)
!106 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "small", file: !3, line: 26, baseType: !29, size: 32, elements: !107)
!107 = !{!108, !109}
!108 = !DIEnumerator(name: "NEGATIVE", value: -1)
!109 = !DIEnumerator(name: "ZERO", value: 0)
!110 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "big", file: !3, line: 27, baseType: !111, size: 64, elements: !112)
!111 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!112 = !{!113, !114}
!113 = !DIEnumerator(name: "HUGE", value: 1099511627776, isUnsigned: true)
!114 = !DIEnumerator(name: "TWO", value: 2, isUnsigned: true)
!115 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "wide_signed", file: !3, line: 28, baseType: !65, size: 64, elements: !116)
!116 = !{!117, !118}
!117 = !DIEnumerator(name: "LOW", value: -1099511627776)
!118 = !DIEnumerator(name: "HIGH", value: 1)
!119 = !{!120}
!120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!121 = !{!122, !152, !156, !160, !165, !171, !175, !177, !196, !0, !210, !214, !216, !218, !220, !223, !226, !229, !232, !237, !244, !249, !254}
!122 = !DIGlobalVariableExpression(var: !123, expr: !DIExpression())
!123 = distinct !DIGlobalVariable(name: "outer", scope: !2, file: !3, line: 59, type: !124, isLocal: false, isDefinition: true)
!124 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 59, size: 192, elements: !125)
!125 = !{!126, !131, !136, !138}
!126 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !124, file: !3, line: 59, baseType: !127, size: 64)
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !128, size: 64)
!128 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 384, elements: !129)
!129 = !{!130}
!130 = !DISubrange(count: 12)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !124, file: !3, line: 59, baseType: !132, size: 64, offset: 64)
!132 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !133, size: 64)
!133 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 32, elements: !134)
!134 = !{!135}
!135 = !DISubrange(count: 1)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !124, file: !3, line: 59, baseType: !137, size: 64, offset: 128)
!137 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !124, file: !3, line: 59, baseType: !139, offset: 192)
!139 = !DICompositeType(tag: DW_TAG_array_type, baseType: !140, elements: !102)
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !141, size: 64)
!141 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "inner", file: !3, line: 58, size: 256, elements: !142)
!142 = !{!143, !148, !149, !150}
!143 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !141, file: !3, line: 58, baseType: !144, size: 64)
!144 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !145, size: 64)
!145 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 64, elements: !146)
!146 = !{!147}
!147 = !DISubrange(count: 2)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !141, file: !3, line: 58, baseType: !132, size: 64, offset: 64)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !141, file: !3, line: 58, baseType: !137, size: 64, offset: 128)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !141, file: !3, line: 58, baseType: !151, size: 64, offset: 192)
!151 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!152 = !DIGlobalVariableExpression(var: !153, expr: !DIExpression())
!153 = distinct !DIGlobalVariable(name: "limit", scope: !2, file: !3, line: 74, type: !154, isLocal: false, isDefinition: true)
!154 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !155)
!155 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !65)
!156 = !DIGlobalVariableExpression(var: !157, expr: !DIExpression())
!157 = distinct !DIGlobalVariable(scope: null, file: !3, line: 107, type: !158, isLocal: true, isDefinition: true)
!158 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 32, elements: !159)
!159 = !{!32}
!160 = !DIGlobalVariableExpression(var: !161, expr: !DIExpression())
!161 = distinct !DIGlobalVariable(scope: null, file: !3, line: 108, type: !162, isLocal: true, isDefinition: true)
!162 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 64, elements: !163)
!163 = !{!164}
!164 = !DISubrange(count: 8)
!165 = !DIGlobalVariableExpression(var: !166, expr: !DIExpression())
!166 = distinct !DIGlobalVariable(name: "pointers", scope: !2, file: !3, line: 114, type: !167, isLocal: false, isDefinition: true)
!167 = !DICompositeType(tag: DW_TAG_array_type, baseType: !168, size: 128, elements: !146)
!168 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !169, size: 64)
!169 = !DISubroutineType(types: !170)
!170 = !{!29, !67}
!171 = !DIGlobalVariableExpression(var: !172, expr: !DIExpression())
!172 = distinct !DIGlobalVariable(name: "addresses", scope: !2, file: !3, line: 115, type: !173, isLocal: false, isDefinition: true)
!173 = !DICompositeType(tag: DW_TAG_array_type, baseType: !120, size: 192, elements: !174)
!174 = !{!31}
!175 = !DIGlobalVariableExpression(var: !176, expr: !DIExpression())
!176 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !3, line: 116, type: !158, isLocal: false, isDefinition: true)
!177 = !DIGlobalVariableExpression(var: !178, expr: !DIExpression())
!178 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 56, type: !179, isLocal: false, isDefinition: true)
!179 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 56, size: 256, elements: !180)
!180 = !{!181, !182, !185, !186}
!181 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !179, file: !3, line: 56, baseType: !132, size: 64)
!182 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !179, file: !3, line: 56, baseType: !183, size: 64, offset: 64)
!183 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !184, size: 64)
!184 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 512, elements: !18)
!185 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !179, file: !3, line: 56, baseType: !137, size: 64, offset: 128)
!186 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !179, file: !3, line: 56, baseType: !187, size: 64, offset: 192)
!187 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !188, size: 64)
!188 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "value", file: !3, line: 55, size: 128, elements: !189)
!189 = !{!190, !195}
!190 = !DIDerivedType(tag: DW_TAG_member, name: "behind", scope: !188, file: !3, line: 55, baseType: !191, size: 64)
!191 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !192, size: 64)
!192 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hidden2", file: !3, line: 55, size: 32, elements: !193)
!193 = !{!194}
!194 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !192, file: !3, line: 55, baseType: !29, size: 32)
!195 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !188, file: !3, line: 55, baseType: !13, size: 64, offset: 64)
!196 = !DIGlobalVariableExpression(var: !197, expr: !DIExpression())
!197 = distinct !DIGlobalVariable(name: "ring", scope: !2, file: !3, line: 57, type: !198, isLocal: false, isDefinition: true)
!198 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ring", file: !3, line: 57, size: 128, elements: !199)
!199 = !{!200, !205}
!200 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !198, file: !3, line: 57, baseType: !201, size: 64)
!201 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !202, size: 64)
!202 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 864, elements: !203)
!203 = !{!204}
!204 = !DISubrange(count: 27)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !198, file: !3, line: 57, baseType: !206, size: 64, offset: 64)
!206 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !207, size: 64)
!207 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 131072, elements: !208)
!208 = !{!209}
!209 = !DISubrange(count: 4096)
!210 = !DIGlobalVariableExpression(var: !211, expr: !DIExpression())
!211 = distinct !DIGlobalVariable(name: "global", scope: !2, file: !3, line: 71, type: !10, isLocal: false, isDefinition: true, annotations: !212)
!212 = !{!213}
!213 = !{!"btf_decl_tag", !"global tag"}
!214 = !DIGlobalVariableExpression(var: !215, expr: !DIExpression())
!215 = distinct !DIGlobalVariable(name: "small", scope: !2, file: !3, line: 75, type: !106, isLocal: false, isDefinition: true)
!216 = !DIGlobalVariableExpression(var: !217, expr: !DIExpression())
!217 = distinct !DIGlobalVariable(name: "big", scope: !2, file: !3, line: 76, type: !110, isLocal: false, isDefinition: true)
!218 = !DIGlobalVariableExpression(var: !219, expr: !DIExpression())
!219 = distinct !DIGlobalVariable(name: "wide", scope: !2, file: !3, line: 77, type: !115, isLocal: false, isDefinition: true)
!220 = !DIGlobalVariableExpression(var: !221, expr: !DIExpression())
!221 = distinct !DIGlobalVariable(name: "real", scope: !2, file: !3, line: 78, type: !222, isLocal: false, isDefinition: true)
!222 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!223 = !DIGlobalVariableExpression(var: !224, expr: !DIExpression())
!224 = distinct !DIGlobalVariable(name: "kernel_symbol", scope: !2, file: !3, line: 68, type: !225, isLocal: false, isDefinition: false)
!225 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!226 = !DIGlobalVariableExpression(var: !227, expr: !DIExpression())
!227 = distinct !DIGlobalVariable(name: "CONFIG_HZ", scope: !2, file: !3, line: 69, type: !228, isLocal: false, isDefinition: false)
!228 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !29)
!229 = !DIGlobalVariableExpression(var: !230, expr: !DIExpression())
!230 = distinct !DIGlobalVariable(name: "counter", scope: !2, file: !3, line: 72, type: !231, isLocal: true, isDefinition: true)
!231 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !29)
!232 = !DIGlobalVariableExpression(var: !233, expr: !DIExpression(DW_OP_constu, 35, DW_OP_stack_value))
!233 = distinct !DIGlobalVariable(name: "get_task", scope: !2, file: !3, line: 81, type: !234, isLocal: true, isDefinition: true)
!234 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !235, size: 64)
!235 = !DISubroutineType(types: !236)
!236 = !{!13}
!237 = !DIGlobalVariableExpression(var: !238, expr: !DIExpression(DW_OP_constu, 6, DW_OP_stack_value))
!238 = distinct !DIGlobalVariable(name: "print", scope: !2, file: !3, line: 82, type: !239, isLocal: true, isDefinition: true)
!239 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !240, size: 64)
!240 = !DISubroutineType(types: !241)
!241 = !{!65, !242, !21, null}
!242 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !243, size: 64)
!243 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !17)
!244 = !DIGlobalVariableExpression(var: !245, expr: !DIExpression())
!245 = distinct !DIGlobalVariable(name: "format", scope: !2, file: !3, line: 79, type: !246, isLocal: true, isDefinition: true)
!246 = !DICompositeType(tag: DW_TAG_array_type, baseType: !243, size: 72, elements: !247)
!247 = !{!248}
!248 = !DISubrange(count: 9)
!249 = !DIGlobalVariableExpression(var: !250, expr: !DIExpression(DW_OP_constu, 181, DW_OP_stack_value))
!250 = distinct !DIGlobalVariable(name: "loop", scope: !2, file: !3, line: 83, type: !251, isLocal: true, isDefinition: true)
!251 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !252, size: 64)
!252 = !DISubroutineType(types: !253)
!253 = !{!65, !21, !120, !120, !13}
!254 = !DIGlobalVariableExpression(var: !255, expr: !DIExpression())
!255 = distinct !DIGlobalVariable(name: "zero", scope: !2, file: !3, line: 73, type: !231, isLocal: true, isDefinition: true)
!256 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "task", file: !3, line: 62, size: 192, elements: !257)
!257 = !{!258, !259, !261}
!258 = !DIDerivedType(tag: DW_TAG_member, name: "pid", scope: !256, file: !3, line: 62, baseType: !29, size: 32)
!259 = !DIDerivedType(tag: DW_TAG_member, name: "parent", scope: !256, file: !3, line: 62, baseType: !260, size: 64, offset: 64)
!260 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !256, size: 64)
!261 = !DIDerivedType(tag: DW_TAG_member, name: "bits", scope: !256, file: !3, line: 62, baseType: !262, size: 32, offset: 128)
!262 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !256, file: !3, line: 62, size: 32, elements: !263)
!263 = !{!264, !265}
!264 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !262, file: !3, line: 62, baseType: !29, size: 5, flags: DIFlagBitField, extraData: i64 0)
!265 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !262, file: !3, line: 62, baseType: !29, size: 7, offset: 5, flags: DIFlagBitField, extraData: i64 0)
!266 = !{i32 7, !"Dwarf Version", i32 5}
!267 = !{i32 2, !"Debug Info Version", i32 3}
!268 = !{i32 1, !"wchar_size", i32 4}
!269 = !{i32 7, !"frame-pointer", i32 2}
!270 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!271 = !{!"clang version 22.1.8"}
!272 = !{!273, !273, i64 0}
!273 = !{!"int", !274, i64 0}
!274 = !{!"omnipotent char", !275, i64 0}
!275 = !{!"Simple C/C++ TBAA"}
!276 = distinct !DISubprogram(name: "plain", scope: !3, file: !3, line: 93, type: !277, scopeLine: 93, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !280, keyInstructions: true)
!277 = !DISubroutineType(types: !278)
!278 = !{!65, !279, !65}
!279 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !231, size: 64)
!280 = !{!281, !282}
!281 = !DILocalVariable(name: "p", arg: 1, scope: !276, file: !3, line: 93, type: !279)
!282 = !DILocalVariable(name: "n", arg: 2, scope: !276, file: !3, line: 93, type: !65)
!283 = !DILocation(line: 0, scope: !276)
!284 = !DILocation(line: 93, column: 68, scope: !276)
!285 = !DILocation(line: 93, column: 68, scope: !276, atomGroup: 1, atomRank: 2)
!286 = !DILocation(line: 93, column: 68, scope: !276, atomGroup: 1, atomRank: 1)
!287 = !DILocation(line: 93, column: 85, scope: !276)
!288 = !DILocation(line: 93, column: 83, scope: !276, atomGroup: 2, atomRank: 2)
!289 = !DILocation(line: 93, column: 74, scope: !276, atomGroup: 2, atomRank: 1)
!290 = distinct !DISubprogram(name: "program", scope: !3, file: !3, line: 95, type: !291, scopeLine: 96, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !293, keyInstructions: true)
!291 = !DISubroutineType(types: !292)
!292 = !{!29, !120}
!293 = !{!294, !295, !296, !297}
!294 = !DILocalVariable(name: "ctx", arg: 1, scope: !290, file: !3, line: 95, type: !120)
!295 = !DILocalVariable(name: "t", scope: !290, file: !3, line: 97, type: !260)
!296 = !DILocalVariable(name: "s", scope: !290, file: !3, line: 98, type: !68)
!297 = !DILocalVariable(name: "x", scope: !290, file: !3, line: 99, type: !29)
!298 = distinct !DIAssignID()
!299 = !DILocation(line: 0, scope: !290)
!300 = distinct !DIAssignID()
!301 = !DILocation(line: 97, column: 27, scope: !290, atomGroup: 1, atomRank: 3)
!302 = !DILocation(line: 97, column: 19, scope: !290, atomGroup: 1, atomRank: 2)
!303 = !DILocation(line: 98, column: 2, scope: !290)
!304 = !DILocation(line: 98, column: 15, scope: !290, atomGroup: 2, atomRank: 1)
!305 = distinct !DIAssignID()
!306 = !DILocation(line: 99, column: 2, scope: !290)
!307 = !DILocation(line: 99, column: 13, scope: !290)
!308 = !{!309, !310, i64 8}
!309 = !{!"task", !273, i64 0, !310, i64 8, !312, i64 16}
!310 = !{!"p1 _ZTS4task", !311, i64 0}
!311 = !{!"any pointer", !274, i64 0}
!312 = !{!"", !273, i64 0, !273, i64 0}
!313 = !DILocation(line: 99, column: 21, scope: !290)
!314 = !{!309, !273, i64 0}
!315 = !DILocation(line: 99, column: 35, scope: !290)
!316 = !DILocation(line: 99, column: 25, scope: !290, atomGroup: 3, atomRank: 2)
!317 = distinct !DIAssignID()
!318 = !DILocation(line: 100, column: 6, scope: !319, atomGroup: 4, atomRank: 2)
!319 = distinct !DILexicalBlock(scope: !290, file: !3, line: 100, column: 6)
!320 = !DILocation(line: 100, column: 6, scope: !319, atomGroup: 4, atomRank: 1)
!321 = !DILocation(line: 101, column: 5, scope: !319, atomGroup: 5, atomRank: 2)
!322 = distinct !DIAssignID()
!323 = !DILocation(line: 101, column: 3, scope: !319)
!324 = !DILocation(line: 102, column: 4, scope: !290)
!325 = !DILocation(line: 102, column: 4, scope: !290, atomGroup: 6, atomRank: 2)
!326 = !DILocation(line: 102, column: 4, scope: !290, atomGroup: 6, atomRank: 1)
!327 = distinct !DIAssignID()
!328 = !DILocation(line: 103, column: 6, scope: !329, atomGroup: 7, atomRank: 2)
!329 = distinct !DILexicalBlock(scope: !290, file: !3, line: 103, column: 6)
!330 = !DILocation(line: 103, column: 6, scope: !329, atomGroup: 7, atomRank: 1)
!331 = !DILocation(line: 104, column: 3, scope: !329)
!332 = !DILocation(line: 105, column: 6, scope: !333, atomGroup: 8, atomRank: 2)
!333 = distinct !DILexicalBlock(scope: !290, file: !3, line: 105, column: 6)
!334 = !DILocation(line: 105, column: 6, scope: !333, atomGroup: 8, atomRank: 1)
!335 = !DILocation(line: 106, column: 4, scope: !333, atomGroup: 9, atomRank: 2)
!336 = !DILocation(line: 106, column: 4, scope: !333, atomGroup: 9, atomRank: 1)
!337 = distinct !DIAssignID()
!338 = !DILocation(line: 106, column: 3, scope: !333)
!339 = !DILocation(line: 107, column: 32, scope: !290)
!340 = !DILocation(line: 107, column: 2, scope: !290)
!341 = !DILocation(line: 108, column: 32, scope: !290)
!342 = !DILocation(line: 108, column: 22, scope: !290)
!343 = !DILocation(line: 108, column: 2, scope: !290)
!344 = !DILocation(line: 109, column: 7, scope: !290)
!345 = !{!346, !346, i64 0}
!346 = !{!"long", !274, i64 0}
!347 = !DILocation(line: 109, column: 2, scope: !290)
!348 = !DILocation(line: 110, column: 13, scope: !290)
!349 = !DILocation(line: 111, column: 9, scope: !290, atomGroup: 11, atomRank: 2)
!350 = !DILocation(line: 112, column: 1, scope: !290)
!351 = !DILocation(line: 111, column: 2, scope: !290, atomGroup: 11, atomRank: 1)
!352 = !DISubprogram(name: "weak_function", scope: !3, file: !3, line: 67, type: !353, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized)
!353 = !DISubroutineType(types: !354)
!354 = !{null}
!355 = distinct !DISubprogram(name: "local", scope: !3, file: !3, line: 87, type: !356, scopeLine: 88, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !359, annotations: !364, keyInstructions: true)
!356 = !DISubroutineType(cc: DW_CC_nocall, types: !357)
!357 = !{!29, !358, !67}
!358 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !242)
!359 = !{!360, !361}
!360 = !DILocalVariable(name: "text", arg: 1, scope: !355, file: !3, line: 87, type: !358)
!361 = !DILocalVariable(name: "s", arg: 2, scope: !355, file: !3, line: 87, type: !67, annotations: !362)
!362 = !{!363}
!363 = !{!"btf_decl_tag", !"arg"}
!364 = !{!365}
!365 = !{!"btf_decl_tag", !"function tag"}
!366 = !DILocation(line: 0, scope: !355)
!367 = !DILocation(line: 89, column: 2, scope: !355, atomGroup: 1, atomRank: 1)
!368 = !{i64 3467}
!369 = !DILocation(line: 90, column: 12, scope: !355)
!370 = !{!371, !372, i64 0}
!371 = !{!"shown", !372, i64 0}
!372 = !{!"p1 _ZTS6hidden", !311, i64 0}
!373 = !DILocation(line: 90, column: 14, scope: !355, atomGroup: 2, atomRank: 3)
!374 = !DILocation(line: 90, column: 14, scope: !355, atomGroup: 2, atomRank: 2)
!375 = !DILocation(line: 90, column: 2, scope: !355, atomGroup: 2, atomRank: 1)
!376 = distinct !DISubprogram(name: "body", scope: !3, file: !3, line: 85, type: !377, scopeLine: 85, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !379, keyInstructions: true)
!377 = !DISubroutineType(types: !378)
!378 = !{!65, !21, !120}
!379 = !{!380, !381}
!380 = !DILocalVariable(name: "index", arg: 1, scope: !376, file: !3, line: 85, type: !21)
!381 = !DILocalVariable(name: "ctx", arg: 2, scope: !376, file: !3, line: 85, type: !120)
!382 = !DILocation(line: 0, scope: !376)
!383 = !DILocation(line: 85, column: 47, scope: !376)
!384 = !DILocation(line: 85, column: 47, scope: !376, atomGroup: 1, atomRank: 2)
!385 = !DILocation(line: 85, column: 47, scope: !376, atomGroup: 1, atomRank: 1)
!386 = !DILocation(line: 85, column: 57, scope: !376, atomGroup: 2, atomRank: 1)
!387 = !DISubprogram(name: "kernel_function", scope: !3, file: !3, line: 65, type: !169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !388)
!388 = !{!389}
!389 = !DILocalVariable(name: "s", arg: 1, scope: !387, file: !3, line: 65, type: !67)
!390 = !DISubprogram(name: "only_pointed_to", scope: !3, file: !3, line: 66, type: !169, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !391)
!391 = !{!392}
!392 = !DILocalVariable(name: "s", arg: 1, scope: !390, file: !3, line: 66, type: !67)
