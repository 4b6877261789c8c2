; ModuleID = 'calls_pointers.c'
source_filename = "calls_pointers.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.digest = type { i32, i32, [4 x i16] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@stats = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !18
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @run, ptr @stats], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 4) i32 @run(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !61 {
  %2 = alloca %struct.digest, align 4, !DIAssignID !86
    #dbg_assign(i1 poison, !75, !DIExpression(), !86, ptr %2, !DIExpression(), !87)
  %3 = alloca i32, align 4, !DIAssignID !88
    #dbg_assign(i1 poison, !84, !DIExpression(), !88, ptr %3, !DIExpression(), !87)
    #dbg_value(ptr %0, !74, !DIExpression(), !87)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6, !dbg !89
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %2, i8 0, i64 16, i1 false), !dbg !90, !DIAssignID !91
    #dbg_assign(i8 0, !75, !DIExpression(), !91, ptr %2, !DIExpression(), !87)
  %4 = call fastcc i32 @digest(ptr noundef %0, ptr noundef %2), !dbg !92
  %5 = icmp eq i32 %4, 0, !dbg !94
  br i1 %5, label %6, label %25, !dbg !95

6:                                                ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #6, !dbg !96
  %7 = load i32, ptr %2, align 4, !dbg !97, !tbaa !98
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !100
  %9 = load i32, ptr %8, align 4, !dbg !100, !tbaa !101
  %10 = xor i32 %9, %7, !dbg !102
  %11 = and i32 %10, 3, !dbg !103
  store i32 %11, ptr %3, align 4, !dbg !104, !tbaa !57, !DIAssignID !105
    #dbg_assign(i32 %11, !84, !DIExpression(), !105, ptr %3, !DIExpression(), !87)
  %12 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @stats, ptr noundef nonnull %3) #6, !dbg !106
    #dbg_value(ptr %12, !85, !DIExpression(), !87)
  %13 = icmp eq ptr %12, null, !dbg !107
  br i1 %13, label %23, label %14, !dbg !109

14:                                               ; preds = %6
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !110
  %16 = load i32, ptr %15, align 4, !dbg !110, !tbaa !111
  %17 = load i32, ptr %0, align 4, !dbg !113, !tbaa !114
  %18 = sub i32 %16, %17, !dbg !115
  call fastcc void @add(ptr noundef %12, i32 noundef %18), !dbg !116
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !117
  %20 = call fastcc i32 @fold_words(ptr noundef %19), !dbg !118
  %21 = and i32 %20, 1, !dbg !119
  %22 = xor i32 %21, 3, !dbg !120
  br label %23, !dbg !121

23:                                               ; preds = %6, %14
  %24 = phi i32 [ %22, %14 ], [ 0, %6 ], !dbg !87
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #6, !dbg !122
  br label %25

25:                                               ; preds = %1, %23
  %26 = phi i32 [ %24, %23 ], [ 1, %1 ], !dbg !87
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6, !dbg !122
  ret i32 %26, !dbg !123
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc range(i32 -1, 1) i32 @digest(ptr noundef readonly captures(none) %0, ptr noundef nonnull writeonly captures(none) %1) unnamed_addr #3 !dbg !124 {
    #dbg_value(ptr %0, !129, !DIExpression(), !135)
    #dbg_value(ptr %1, !130, !DIExpression(), !135)
  %3 = load i32, ptr %0, align 4, !dbg !136, !tbaa !114
  %4 = zext i32 %3 to i64, !dbg !137
  %5 = inttoptr i64 %4 to ptr, !dbg !138
    #dbg_value(ptr %5, !131, !DIExpression(), !135)
  %6 = getelementptr inbounds nuw i8, ptr %5, i64 16, !dbg !139
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !141
  %8 = load i32, ptr %7, align 4, !dbg !141, !tbaa !111
  %9 = zext i32 %8 to i64, !dbg !142
  %10 = inttoptr i64 %9 to ptr, !dbg !143
  %11 = icmp samesign ugt ptr %6, %10, !dbg !144
  br i1 %11, label %48, label %12, !dbg !145

12:                                               ; preds = %2
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 8
    #dbg_value(i32 0, !133, !DIExpression(), !146)
    #dbg_value(i64 0, !133, !DIExpression(), !146)
  %14 = load i16, ptr %5, align 2, !dbg !147, !tbaa !149
  %15 = getelementptr inbounds nuw i8, ptr %5, i64 8, !dbg !151
  %16 = load i16, ptr %15, align 2, !dbg !151, !tbaa !149
  %17 = xor i16 %16, %14, !dbg !152
  store i16 %17, ptr %13, align 2, !dbg !153, !tbaa !149
    #dbg_value(i64 1, !133, !DIExpression(), !146)
  %18 = getelementptr inbounds nuw i8, ptr %5, i64 2, !dbg !147
  %19 = load i16, ptr %18, align 2, !dbg !147, !tbaa !149
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 10, !dbg !151
  %21 = load i16, ptr %20, align 2, !dbg !151, !tbaa !149
  %22 = xor i16 %21, %19, !dbg !154
  %23 = getelementptr inbounds nuw i8, ptr %1, i64 10, !dbg !155
  store i16 %22, ptr %23, align 2, !dbg !156, !tbaa !149
    #dbg_value(i64 2, !133, !DIExpression(), !146)
  %24 = getelementptr inbounds nuw i8, ptr %5, i64 4, !dbg !147
  %25 = load i16, ptr %24, align 2, !dbg !147, !tbaa !149
  %26 = getelementptr inbounds nuw i8, ptr %5, i64 12, !dbg !151
  %27 = load i16, ptr %26, align 2, !dbg !151, !tbaa !149
  %28 = xor i16 %27, %25, !dbg !157
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 12, !dbg !155
  store i16 %28, ptr %29, align 2, !dbg !158, !tbaa !149
    #dbg_value(i64 3, !133, !DIExpression(), !146)
  %30 = getelementptr inbounds nuw i8, ptr %5, i64 6, !dbg !147
  %31 = load i16, ptr %30, align 2, !dbg !147, !tbaa !149
  %32 = getelementptr inbounds nuw i8, ptr %5, i64 14, !dbg !151
  %33 = load i16, ptr %32, align 2, !dbg !151, !tbaa !149
  %34 = xor i16 %33, %31, !dbg !159
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 14, !dbg !155
  store i16 %34, ptr %35, align 2, !dbg !160, !tbaa !149
    #dbg_value(i64 4, !133, !DIExpression(), !146)
  %36 = load i16, ptr %5, align 2, !dbg !161, !tbaa !149
  %37 = zext i16 %36 to i32, !dbg !161
  %38 = load i16, ptr %18, align 2, !dbg !162, !tbaa !149
  %39 = zext i16 %38 to i32, !dbg !162
  %40 = mul nuw nsw i32 %39, %37, !dbg !163
  store i32 %40, ptr %1, align 4, !dbg !164, !tbaa !98
  %41 = load i16, ptr %24, align 2, !dbg !165, !tbaa !149
  %42 = zext i16 %41 to i32, !dbg !165
  %43 = getelementptr inbounds nuw i8, ptr %5, i64 14, !dbg !166
  %44 = load i16, ptr %43, align 2, !dbg !166, !tbaa !149
  %45 = zext i16 %44 to i32, !dbg !166
  %46 = add nuw nsw i32 %45, %42, !dbg !167
  %47 = getelementptr inbounds nuw i8, ptr %1, i64 4, !dbg !168
  store i32 %46, ptr %47, align 4, !dbg !169, !tbaa !101
  br label %48, !dbg !170

48:                                               ; preds = %2, %12
  %49 = phi i32 [ 0, %12 ], [ -1, %2 ], !dbg !135
  ret i32 %49, !dbg !171
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @add(ptr noundef nonnull captures(none) %0, i32 noundef %1) unnamed_addr #4 !dbg !172 {
    #dbg_value(ptr %0, !176, !DIExpression(), !178)
    #dbg_value(i32 %1, !177, !DIExpression(), !178)
  %3 = load i32, ptr %0, align 4, !dbg !179, !tbaa !180
  %4 = add i32 %3, 1, !dbg !182
  store i32 %4, ptr %0, align 4, !dbg !183, !tbaa !180
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !184
  %6 = load i32, ptr %5, align 4, !dbg !185, !tbaa !186
  %7 = add i32 %6, %1, !dbg !187
  store i32 %7, ptr %5, align 4, !dbg !188, !tbaa !186
  ret void, !dbg !189
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i32 0, 65076256) i32 @fold_words(ptr noundef nonnull readonly captures(none) %0) unnamed_addr #5 !dbg !190 {
    #dbg_value(ptr %0, !196, !DIExpression(), !201)
    #dbg_value(i32 3, !197, !DIExpression(), !201)
    #dbg_value(i32 0, !198, !DIExpression(), !201)
    #dbg_value(i32 0, !199, !DIExpression(), !202)
    #dbg_value(i64 0, !199, !DIExpression(), !202)
    #dbg_value(i32 0, !198, !DIExpression(), !201)
  %2 = load i16, ptr %0, align 2, !dbg !203, !tbaa !149
    #dbg_value(i16 %2, !198, !DIExpression(DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !201)
    #dbg_value(i16 %2, !198, !DIExpression(DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !201)
    #dbg_value(i64 1, !199, !DIExpression(), !202)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 2, !dbg !203
  %4 = load i16, ptr %3, align 2, !dbg !203, !tbaa !149
    #dbg_value(!DIArgList(i16 %2, i16 %4), !198, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 31, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !201)
    #dbg_value(!DIArgList(i16 %2, i16 %4), !198, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 31, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !201)
    #dbg_value(i64 2, !199, !DIExpression(), !202)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !203
  %6 = load i16, ptr %5, align 2, !dbg !203, !tbaa !149
    #dbg_value(!DIArgList(i16 %2, i16 %6, i16 %4), !198, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 31, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 31, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !201)
    #dbg_value(!DIArgList(i16 %2, i16 %6, i16 %4), !198, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 31, DW_OP_mul, DW_OP_LLVM_arg, 2, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_constu, 31, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !201)
    #dbg_value(i64 3, !199, !DIExpression(), !202)
  %7 = zext i16 %2 to i32, !dbg !203
    #dbg_value(i32 %7, !198, !DIExpression(), !201)
  %8 = mul nuw nsw i32 %7, 31, !dbg !206
    #dbg_value(!DIArgList(i32 %8, i16 %4), !198, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !201)
  %9 = zext i16 %4 to i32, !dbg !203
    #dbg_value(!DIArgList(i32 %8, i32 %9), !198, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !201)
  %10 = add nuw nsw i32 %8, %9, !dbg !207
    #dbg_value(i32 %10, !198, !DIExpression(), !201)
  %11 = mul nuw nsw i32 %10, 31, !dbg !206
    #dbg_value(!DIArgList(i32 %11, i16 %6), !198, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_stack_value), !201)
  %12 = zext i16 %6 to i32, !dbg !203
    #dbg_value(!DIArgList(i32 %11, i32 %12), !198, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !201)
  %13 = add nuw nsw i32 %11, %12, !dbg !208
    #dbg_value(i32 %13, !198, !DIExpression(), !201)
    #dbg_value(i32 %13, !198, !DIExpression(), !201)
    #dbg_value(i64 4, !199, !DIExpression(), !202)
  ret i32 %13, !dbg !209
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!51, !52, !53, !54, !55}
!llvm.ident = !{!56}
!llvm.errno.tbaa = !{!57}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !49, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "calls_pointers.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13}
!9 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!10 = !DIEnumerator(name: "XDP_DROP", value: 1)
!11 = !DIEnumerator(name: "XDP_PASS", value: 2)
!12 = !DIEnumerator(name: "XDP_TX", value: 3)
!13 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!14 = !{!15, !16}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!17 = !{!0, !18, !42}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "stats", scope: !2, file: !3, line: 11, type: !20, isLocal: false, isDefinition: true)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 11, size: 256, elements: !21)
!21 = !{!22, !28, !33, !36}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !20, file: !3, line: 11, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 64, elements: !26)
!25 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!26 = !{!27}
!27 = !DISubrange(count: 2)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !20, file: !3, line: 11, baseType: !29, size: 64, offset: 64)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 128, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: 4)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !20, file: !3, line: 11, baseType: !34, size: 64, offset: 128)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !20, file: !3, line: 11, baseType: !37, size: 64, offset: 192)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "stats", file: !3, line: 4, size: 64, elements: !39)
!39 = !{!40, !41}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "packets", scope: !38, file: !3, line: 5, baseType: !35, size: 32)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !38, file: !3, line: 5, baseType: !35, size: 32, offset: 32)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!43 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !44, isLocal: true, isDefinition: true)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = !DISubroutineType(types: !46)
!46 = !{!15, !15, !47}
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !50, size: 32, elements: !31)
!50 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!51 = !{i32 7, !"Dwarf Version", i32 5}
!52 = !{i32 2, !"Debug Info Version", i32 3}
!53 = !{i32 1, !"wchar_size", i32 4}
!54 = !{i32 7, !"frame-pointer", i32 2}
!55 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!56 = !{!"clang version 22.1.8"}
!57 = !{!58, !58, i64 0}
!58 = !{!"int", !59, i64 0}
!59 = !{!"omnipotent char", !60, i64 0}
!60 = !{!"Simple C/C++ TBAA"}
!61 = distinct !DISubprogram(name: "run", scope: !3, file: !3, line: 35, type: !62, scopeLine: 35, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !73, keyInstructions: true)
!62 = !DISubroutineType(types: !63)
!63 = !{!25, !64}
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!65 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !66)
!66 = !{!67, !68, !69, !70, !71, !72}
!67 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !65, file: !6, line: 205, baseType: !35, size: 32)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !65, file: !6, line: 205, baseType: !35, size: 32, offset: 32)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !65, file: !6, line: 205, baseType: !35, size: 32, offset: 64)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !65, file: !6, line: 205, baseType: !35, size: 32, offset: 96)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !65, file: !6, line: 205, baseType: !35, size: 32, offset: 128)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !65, file: !6, line: 206, baseType: !35, size: 32, offset: 160)
!73 = !{!74, !75, !84, !85}
!74 = !DILocalVariable(name: "ctx", arg: 1, scope: !61, file: !3, line: 35, type: !64)
!75 = !DILocalVariable(name: "d", scope: !61, file: !3, line: 36, type: !76)
!76 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "digest", file: !3, line: 7, size: 128, elements: !77)
!77 = !{!78, !79, !80}
!78 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !76, file: !3, line: 8, baseType: !35, size: 32)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !76, file: !3, line: 8, baseType: !35, size: 32, offset: 32)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "words", scope: !76, file: !3, line: 9, baseType: !81, size: 64, offset: 64)
!81 = !DICompositeType(tag: DW_TAG_array_type, baseType: !82, size: 64, elements: !31)
!82 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !83)
!83 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!84 = !DILocalVariable(name: "key", scope: !61, file: !3, line: 39, type: !35)
!85 = !DILocalVariable(name: "found", scope: !61, file: !3, line: 40, type: !37)
!86 = distinct !DIAssignID()
!87 = !DILocation(line: 0, scope: !61)
!88 = distinct !DIAssignID()
!89 = !DILocation(line: 36, column: 3, scope: !61)
!90 = !DILocation(line: 36, column: 17, scope: !61, atomGroup: 1, atomRank: 1)
!91 = distinct !DIAssignID()
!92 = !DILocation(line: 37, column: 7, scope: !93)
!93 = distinct !DILexicalBlock(scope: !61, file: !3, line: 37, column: 7)
!94 = !DILocation(line: 37, column: 7, scope: !93, atomGroup: 2, atomRank: 2)
!95 = !DILocation(line: 37, column: 7, scope: !93, atomGroup: 2, atomRank: 1)
!96 = !DILocation(line: 39, column: 3, scope: !61)
!97 = !DILocation(line: 39, column: 16, scope: !61)
!98 = !{!99, !58, i64 0}
!99 = !{!"digest", !58, i64 0, !58, i64 4, !59, i64 8}
!100 = !DILocation(line: 39, column: 24, scope: !61)
!101 = !{!99, !58, i64 4}
!102 = !DILocation(line: 39, column: 20, scope: !61)
!103 = !DILocation(line: 39, column: 30, scope: !61, atomGroup: 4, atomRank: 2)
!104 = !DILocation(line: 39, column: 7, scope: !61, atomGroup: 4, atomRank: 1)
!105 = distinct !DIAssignID()
!106 = !DILocation(line: 40, column: 25, scope: !61, atomGroup: 5, atomRank: 2)
!107 = !DILocation(line: 41, column: 8, scope: !108, atomGroup: 6, atomRank: 2)
!108 = distinct !DILexicalBlock(scope: !61, file: !3, line: 41, column: 7)
!109 = !DILocation(line: 41, column: 7, scope: !108, atomGroup: 6, atomRank: 1)
!110 = !DILocation(line: 43, column: 19, scope: !61)
!111 = !{!112, !58, i64 4}
!112 = !{!"xdp_md", !58, i64 0, !58, i64 4, !58, i64 8, !58, i64 12, !58, i64 16, !58, i64 20}
!113 = !DILocation(line: 43, column: 35, scope: !61)
!114 = !{!112, !58, i64 0}
!115 = !DILocation(line: 43, column: 28, scope: !61)
!116 = !DILocation(line: 43, column: 3, scope: !61)
!117 = !DILocation(line: 44, column: 23, scope: !61)
!118 = !DILocation(line: 44, column: 10, scope: !61)
!119 = !DILocation(line: 44, column: 33, scope: !61)
!120 = !DILocation(line: 44, column: 10, scope: !61, atomGroup: 8, atomRank: 2)
!121 = !DILocation(line: 44, column: 3, scope: !61, atomGroup: 8, atomRank: 1)
!122 = !DILocation(line: 45, column: 1, scope: !61)
!123 = !DILocation(line: 45, column: 1, scope: !61, atomGroup: 9, atomRank: 1)
!124 = distinct !DISubprogram(name: "digest", scope: !3, file: !3, line: 17, type: !125, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !128, keyInstructions: true)
!125 = !DISubroutineType(types: !126)
!126 = !{!25, !64, !127}
!127 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64)
!128 = !{!129, !130, !131, !133}
!129 = !DILocalVariable(name: "ctx", arg: 1, scope: !124, file: !3, line: 17, type: !64)
!130 = !DILocalVariable(name: "digest", arg: 2, scope: !124, file: !3, line: 17, type: !127)
!131 = !DILocalVariable(name: "data", scope: !124, file: !3, line: 18, type: !132)
!132 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!133 = !DILocalVariable(name: "i", scope: !134, file: !3, line: 21, type: !25)
!134 = distinct !DILexicalBlock(scope: !124, file: !3, line: 21, column: 3)
!135 = !DILocation(line: 0, scope: !124)
!136 = !DILocation(line: 18, column: 34, scope: !124, atomGroup: 1, atomRank: 4)
!137 = !DILocation(line: 18, column: 23, scope: !124, atomGroup: 1, atomRank: 3)
!138 = !DILocation(line: 18, column: 15, scope: !124, atomGroup: 1, atomRank: 2)
!139 = !DILocation(line: 19, column: 21, scope: !140)
!140 = distinct !DILexicalBlock(scope: !124, file: !3, line: 19, column: 7)
!141 = !DILocation(line: 19, column: 47, scope: !140)
!142 = !DILocation(line: 19, column: 36, scope: !140)
!143 = !DILocation(line: 19, column: 28, scope: !140)
!144 = !DILocation(line: 19, column: 26, scope: !140, atomGroup: 2, atomRank: 2)
!145 = !DILocation(line: 19, column: 26, scope: !140, atomGroup: 2, atomRank: 1)
!146 = !DILocation(line: 0, scope: !134)
!147 = !DILocation(line: 22, column: 24, scope: !148)
!148 = distinct !DILexicalBlock(scope: !134, file: !3, line: 21, column: 3)
!149 = !{!150, !150, i64 0}
!150 = !{!"short", !59, i64 0}
!151 = !DILocation(line: 22, column: 34, scope: !148)
!152 = !DILocation(line: 22, column: 32, scope: !148, atomGroup: 7, atomRank: 3)
!153 = !DILocation(line: 22, column: 22, scope: !148, atomGroup: 7, atomRank: 1)
!154 = !DILocation(line: 22, column: 32, scope: !148, atomGroup: 16, atomRank: 3)
!155 = !DILocation(line: 22, column: 5, scope: !148)
!156 = !DILocation(line: 22, column: 22, scope: !148, atomGroup: 16, atomRank: 1)
!157 = !DILocation(line: 22, column: 32, scope: !148, atomGroup: 20, atomRank: 3)
!158 = !DILocation(line: 22, column: 22, scope: !148, atomGroup: 20, atomRank: 1)
!159 = !DILocation(line: 22, column: 32, scope: !148, atomGroup: 24, atomRank: 3)
!160 = !DILocation(line: 22, column: 22, scope: !148, atomGroup: 24, atomRank: 1)
!161 = !DILocation(line: 23, column: 17, scope: !124)
!162 = !DILocation(line: 23, column: 27, scope: !124)
!163 = !DILocation(line: 23, column: 25, scope: !124, atomGroup: 10, atomRank: 2)
!164 = !DILocation(line: 23, column: 15, scope: !124, atomGroup: 10, atomRank: 1)
!165 = !DILocation(line: 24, column: 18, scope: !124)
!166 = !DILocation(line: 24, column: 28, scope: !124)
!167 = !DILocation(line: 24, column: 26, scope: !124, atomGroup: 11, atomRank: 2)
!168 = !DILocation(line: 24, column: 11, scope: !124)
!169 = !DILocation(line: 24, column: 16, scope: !124, atomGroup: 11, atomRank: 1)
!170 = !DILocation(line: 25, column: 3, scope: !124, atomGroup: 12, atomRank: 1)
!171 = !DILocation(line: 26, column: 1, scope: !124, atomGroup: 13, atomRank: 1)
!172 = distinct !DISubprogram(name: "add", scope: !3, file: !3, line: 13, type: !173, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !175, keyInstructions: true)
!173 = !DISubroutineType(types: !174)
!174 = !{null, !37, !35}
!175 = !{!176, !177}
!176 = !DILocalVariable(name: "stats", arg: 1, scope: !172, file: !3, line: 13, type: !37)
!177 = !DILocalVariable(name: "bytes", arg: 2, scope: !172, file: !3, line: 13, type: !35)
!178 = !DILocation(line: 0, scope: !172)
!179 = !DILocation(line: 14, column: 17, scope: !172)
!180 = !{!181, !58, i64 0}
!181 = !{!"stats", !58, i64 0, !58, i64 4}
!182 = !DILocation(line: 14, column: 17, scope: !172, atomGroup: 1, atomRank: 2)
!183 = !DILocation(line: 14, column: 17, scope: !172, atomGroup: 1, atomRank: 1)
!184 = !DILocation(line: 15, column: 10, scope: !172)
!185 = !DILocation(line: 15, column: 16, scope: !172)
!186 = !{!181, !58, i64 4}
!187 = !DILocation(line: 15, column: 16, scope: !172, atomGroup: 2, atomRank: 2)
!188 = !DILocation(line: 15, column: 16, scope: !172, atomGroup: 2, atomRank: 1)
!189 = !DILocation(line: 16, column: 1, scope: !172, atomGroup: 3, atomRank: 1)
!190 = distinct !DISubprogram(name: "fold_words", scope: !3, file: !3, line: 27, type: !191, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !195, keyInstructions: true)
!191 = !DISubroutineType(cc: DW_CC_nocall, types: !192)
!192 = !{!35, !193, !25}
!193 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !194, size: 64)
!194 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !82)
!195 = !{!196, !197, !198, !199}
!196 = !DILocalVariable(name: "words", arg: 1, scope: !190, file: !3, line: 27, type: !193)
!197 = !DILocalVariable(name: "count", arg: 2, scope: !190, file: !3, line: 27, type: !25)
!198 = !DILocalVariable(name: "sum", scope: !190, file: !3, line: 28, type: !35)
!199 = !DILocalVariable(name: "i", scope: !200, file: !3, line: 29, type: !25)
!200 = distinct !DILexicalBlock(scope: !190, file: !3, line: 29, column: 3)
!201 = !DILocation(line: 0, scope: !190)
!202 = !DILocation(line: 0, scope: !200)
!203 = !DILocation(line: 31, column: 24, scope: !204)
!204 = distinct !DILexicalBlock(scope: !205, file: !3, line: 30, column: 9)
!205 = distinct !DILexicalBlock(scope: !200, file: !3, line: 29, column: 3)
!206 = !DILocation(line: 31, column: 17, scope: !204)
!207 = !DILocation(line: 31, column: 22, scope: !204, atomGroup: 31, atomRank: 2)
!208 = !DILocation(line: 31, column: 22, scope: !204, atomGroup: 36, atomRank: 2)
!209 = !DILocation(line: 32, column: 3, scope: !190, atomGroup: 10, atomRank: 1)
