; ModuleID = 'kinds.c'
source_filename = "kinds.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.rows = type { [2 x [3 x [4 x i32]]], [0 x i32], [8 x [16 x i8]], ptr, [3 x ptr], [2 x ptr], [0 x i8] }
%struct.far = type { i64 }
%struct.twice = type { ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr, ptr }
%struct.template_t = type { ptr, ptr, ptr, ptr }
%struct.anon.1 = type { %struct.anon.2 }
%struct.anon.2 = type { ptr, ptr }
%struct.anon.3 = type { ptr, ptr, ptr, i64 }
%struct.numbers = type { i8, i8, i8, i8, i16, i64, i64, i128, i128, float, double, double, i16, i32, i32, <4 x i32>, { float, float }, ptr }
%struct.fields = type { i32, i64, %struct.anon.4, %union.anon, i32 }
%struct.anon.4 = type { i64 }
%union.anon = type { i16, [2 x i8] }
%struct.tight = type <{ i8, [5 x i8], i64 }>
%union.both = type { %struct.anon.5 }
%struct.anon.5 = type { i32 }
%struct.pruned = type { ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, %struct.anon.6, ptr, ptr, [4 x ptr], ptr }
%struct.anon.6 = type { ptr }
%struct.marked = type { i32, i8, %struct.anon.7 }
%struct.anon.7 = type { i32 }
%union.marked_union = type { i32 }
%struct.table_of_functions = type { ptr, ptr, ptr, ptr }
%struct.ring_b = type { ptr, ptr }
%struct.anon.8 = type { i32 }
%struct.first_hidden_then_used = type { i32 }

@programs = dso_local global { ptr, ptr, ptr, [2 x ptr] } { ptr null, ptr null, ptr null, [2 x ptr] [ptr @tail_program, ptr @called_by_table] }, section ".maps", align 8, !dbg !0
@rows = dso_local local_unnamed_addr global %struct.rows { [2 x [3 x [4 x i32]]] [[3 x [4 x i32]] [[4 x i32] [i32 1, i32 0, i32 0, i32 0], [4 x i32] zeroinitializer, [4 x i32] zeroinitializer], [3 x [4 x i32]] zeroinitializer], [0 x i32] zeroinitializer, [8 x [16 x i8]] zeroinitializer, ptr null, [3 x ptr] zeroinitializer, [2 x ptr] zeroinitializer, [0 x i8] zeroinitializer }, align 8, !dbg !65
@e3 = dso_local local_unnamed_addr global i64 -1, align 8, !dbg !107
@setting = dso_local constant i32 3, align 4, !dbg !109
@weak_one = weak dso_local local_unnamed_addr global i32 4, align 4, !dbg !113
@hidden_one = hidden local_unnamed_addr global i32 5, align 4, !dbg !115
@in_custom = dso_local local_unnamed_addr global i32 6, section ".data.custom", align 4, !dbg !117
@in_rodata = dso_local local_unnamed_addr constant i32 7, section ".rodata.custom", align 4, !dbg !119
@initialised_by_address = dso_local global [2 x i32] zeroinitializer, align 4, !dbg !487
@address = dso_local local_unnamed_addr global ptr getelementptr inbounds nuw (i8, ptr @initialised_by_address, i64 4), align 8, !dbg !122
@function_address = dso_local local_unnamed_addr constant ptr @tail_program, align 8, !dbg !124
@.str = private unnamed_addr constant [10 x i8] c"some text\00", align 1, !dbg !127
@text = dso_local local_unnamed_addr global ptr @.str, align 8, !dbg !130
@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !132
@use_all.counter = internal global i32 1, align 4, !dbg !135
@use_all.format = internal constant [3 x i8] c"%d\00", align 1, !dbg !183
@hidden_static = internal global i32 0, align 4, !dbg !474
@CONFIG_NUMBER = external dso_local local_unnamed_addr global i32, section ".kconfig", align 4, !dbg !498
@CONFIG_STATE = extern_weak dso_local local_unnamed_addr global i32, section ".kconfig", align 4, !dbg !500
@CONFIG_TEXT = external dso_local local_unnamed_addr constant [64 x i8], section ".kconfig", align 1, !dbg !502
@sectionless = external dso_local local_unnamed_addr global i32, align 4, !dbg !507
@unsized = external dso_local local_unnamed_addr global [0 x i32], align 4, !dbg !509
@weak_symbol = extern_weak dso_local constant i8, section ".ksyms", align 1, !dbg !491
@symbol = external dso_local constant i8, section ".ksyms", align 1, !dbg !489
@typed_symbol = extern_weak dso_local constant %struct.far, section ".ksyms", align 8, !dbg !493
@percpu_symbol = external dso_local local_unnamed_addr global i32, section ".ksyms", align 4, !dbg !496
@constant_static = internal constant %struct.twice zeroinitializer, align 8, !dbg !476
@tagged_variable = dso_local local_unnamed_addr global ptr null, align 8, !dbg !186
@hash = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !196
@typedefed = dso_local global %struct.template_t zeroinitializer, section ".maps", align 8, !dbg !235
@wrapper = dso_local global %struct.anon.1 zeroinitializer, section ".maps", align 8, !dbg !248
@arena = dso_local global %struct.anon.3 zeroinitializer, section ".maps", align 8, !dbg !265
@const_map = dso_local constant %struct.template_t zeroinitializer, section ".maps.more", align 8, !dbg !267
@numbers = dso_local local_unnamed_addr global %struct.numbers zeroinitializer, align 16, !dbg !270
@fields = dso_local local_unnamed_addr global %struct.fields zeroinitializer, align 8, !dbg !272
@tight = dso_local local_unnamed_addr global %struct.tight zeroinitializer, align 1, !dbg !292
@both = dso_local local_unnamed_addr global %union.both zeroinitializer, align 4, !dbg !300
@pruned = dso_local local_unnamed_addr global %struct.pruned zeroinitializer, align 8, !dbg !311
@marked = dso_local local_unnamed_addr global %struct.marked zeroinitializer, align 4, !dbg !376
@marked_union = dso_local local_unnamed_addr global %union.marked_union zeroinitializer, align 4, !dbg !395
@functions = dso_local local_unnamed_addr global %struct.table_of_functions zeroinitializer, align 8, !dbg !404
@square = dso_local local_unnamed_addr global [2 x [3 x [3 x i32]]] zeroinitializer, align 4, !dbg !426
@number = dso_local local_unnamed_addr global i32 0, align 4, !dbg !433
@e1 = dso_local local_unnamed_addr global i32 0, align 4, !dbg !439
@e2 = dso_local local_unnamed_addr global i32 0, align 4, !dbg !441
@e4 = dso_local local_unnamed_addr global i64 0, align 8, !dbg !443
@e5 = dso_local local_unnamed_addr global i8 0, align 1, !dbg !445
@e6 = dso_local local_unnamed_addr global i8 0, align 1, !dbg !447
@e7 = dso_local local_unnamed_addr global i16 0, align 2, !dbg !449
@e8 = dso_local local_unnamed_addr global i64 0, align 8, !dbg !451
@ring = dso_local local_unnamed_addr global %struct.ring_b zeroinitializer, align 8, !dbg !453
@atomic_one = dso_local local_unnamed_addr global i64 0, align 8, !dbg !468
@atomic_pointer = dso_local local_unnamed_addr global ptr null, align 8, !dbg !471
@in_bss = dso_local local_unnamed_addr global i32 0, section ".bss.custom", align 4, !dbg !480
@nameless = dso_local local_unnamed_addr global %struct.anon.8 zeroinitializer, align 4, !dbg !482
@llvm.compiler.used = appending global [9 x ptr] [ptr @LICENSE, ptr @arena, ptr @const_map, ptr @hash, ptr @programs, ptr @tail_program, ptr @typedefed, ptr @use_all, ptr @wrapper], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef i32 @tail_program(ptr readnone captures(none) %0) #0 section "socket" !dbg !534 {
    #dbg_value(ptr poison, !536, !DIExpression(), !537)
  ret i32 0, !dbg !538
}

declare !dbg !539 dso_local i32 @called_by_table(ptr noundef) #1

; Function Attrs: noinline nounwind
define weak dso_local i32 @weak_function(ptr noalias noundef %0, ptr noundef %1) local_unnamed_addr #2 !dbg !542 {
    #dbg_value(ptr %0, !549, !DIExpression(), !551)
    #dbg_value(ptr %1, !550, !DIExpression(), !551)
  %3 = load volatile i32, ptr %1, align 4, !dbg !552, !tbaa !530
  %4 = load i8, ptr %0, align 1, !dbg !553, !tbaa !554
  %5 = sext i8 %4 to i32, !dbg !553
  %6 = add nsw i32 %3, %5, !dbg !555
  ret i32 %6, !dbg !556
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define hidden range(i32 0, 2) i32 @tagged_function(ptr noundef readonly captures(none) %0, i32 noundef %1) local_unnamed_addr #3 !dbg !557 {
    #dbg_value(ptr %0, !561, !DIExpression(), !570)
    #dbg_value(i32 %1, !564, !DIExpression(), !570)
  %3 = load ptr, ptr %0, align 8, !dbg !571, !tbaa !572
  %4 = icmp ne ptr %3, null, !dbg !578
  %5 = icmp ne i32 %1, 0, !dbg !579
  %6 = and i1 %5, %4, !dbg !579
  %7 = zext i1 %6 to i32, !dbg !580
  ret i32 %7, !dbg !581
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local i32 @without_names(i32 noundef %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #3 !dbg !582 {
    #dbg_value(i32 %0, !586, !DIExpression(), !588)
    #dbg_value(ptr %1, !587, !DIExpression(), !588)
  %3 = load i32, ptr %1, align 4, !dbg !589, !tbaa !530
  %4 = add nsw i32 %3, %0, !dbg !590
  ret i32 %4, !dbg !591
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define dso_local noundef range(i32 -5, 6) i32 @enumerated(i64 noundef %0) local_unnamed_addr #4 !dbg !592 {
    #dbg_value(i64 %0, !596, !DIExpression(), !597)
  %2 = icmp ugt i64 %0, 1, !dbg !598
  %3 = select i1 %2, i32 5, i32 -5, !dbg !599
  ret i32 %3, !dbg !600
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none)
define dso_local noundef i1 @boolean(i1 noundef zeroext %0, i8 noundef zeroext %1) local_unnamed_addr #4 !dbg !601 {
    #dbg_value(i1 %0, !605, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !607)
    #dbg_value(i8 %1, !606, !DIExpression(), !607)
  %3 = icmp ne i8 %1, 0, !dbg !608
  %4 = and i1 %0, %3, !dbg !608
  ret i1 %4, !dbg !609
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local ptr @self(ptr noundef readonly captures(none) %0) local_unnamed_addr #3 !dbg !610 {
    #dbg_value(ptr %0, !614, !DIExpression(), !615)
  %2 = load ptr, ptr %0, align 8, !dbg !616, !tbaa !572
  ret ptr %2, !dbg !617
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local range(i32 0, 2) i32 @pointers(ptr noundef readonly captures(none) %0, ptr noundef readnone captures(address_is_null) %1, ptr noundef readnone captures(address_is_null) %2, ptr noundef readnone captures(address_is_null) %3) local_unnamed_addr #3 !dbg !618 {
    #dbg_value(ptr %0, !623, !DIExpression(), !627)
    #dbg_value(ptr %1, !624, !DIExpression(), !627)
    #dbg_value(ptr %2, !625, !DIExpression(), !627)
    #dbg_value(ptr %3, !626, !DIExpression(), !627)
  %5 = load ptr, ptr %0, align 8, !dbg !628, !tbaa !629
  %6 = icmp ne ptr %5, null, !dbg !632
  %7 = icmp ne ptr %1, null
  %8 = and i1 %7, %6, !dbg !633
  %9 = icmp ne ptr %2, null
  %10 = and i1 %9, %8, !dbg !633
  %11 = icmp ne ptr %3, null, !dbg !633
  %12 = and i1 %11, %10, !dbg !633
  %13 = zext i1 %12 to i32, !dbg !633
  ret i32 %13, !dbg !634
}

; Function Attrs: nounwind
define dso_local i32 @use_all(ptr noundef readonly captures(none) %0) #5 section "tc" !dbg !137 {
  %2 = alloca i32, align 4, !DIAssignID !635
    #dbg_assign(i1 poison, !176, !DIExpression(), !635, ptr %2, !DIExpression(), !636)
  %3 = alloca %struct.first_hidden_then_used, align 4, !DIAssignID !637
    #dbg_assign(i1 poison, !181, !DIExpression(), !637, ptr %3, !DIExpression(), !636)
    #dbg_value(ptr %0, !175, !DIExpression(), !636)
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !638
  %4 = load i8, ptr %0, align 16, !dbg !639, !tbaa !640
  %5 = sext i8 %4 to i32, !dbg !651
  store i32 %5, ptr %2, align 4, !dbg !652, !tbaa !653, !DIAssignID !655
    #dbg_assign(i32 %5, !176, !DIExpression(), !655, ptr %2, !DIExpression(), !636)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #8, !dbg !656
  %6 = load volatile i32, ptr %2, align 4, !dbg !657, !tbaa !530
  store volatile i32 %6, ptr %3, align 4, !dbg !657, !tbaa !530, !DIAssignID !658
    #dbg_assign(i32 %6, !181, !DIExpression(), !658, ptr %3, !DIExpression(), !636)
  %7 = tail call i32 @weak_function(ptr noundef nonnull @use_all.format, ptr noundef nonnull @hidden_static), !dbg !659
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 3, !dbg !660
  %9 = load i8, ptr %8, align 1, !dbg !660, !tbaa !661, !range !662, !noundef !663
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 2, !dbg !664
  %11 = load i8, ptr %10, align 2, !dbg !664, !tbaa !665
    #dbg_value(!DIArgList(i32 poison, i1 poison, i32 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_stack_value), !636)
  %12 = tail call i32 @tagged_function(ptr noundef nonnull %0, i32 noundef 1), !dbg !666
  %13 = tail call i32 @without_names(i32 noundef 1, ptr noundef nonnull @use_all.counter), !dbg !667
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !668
  %15 = load i64, ptr %14, align 8, !dbg !668, !tbaa !669
  %16 = tail call ptr @self(ptr noundef nonnull %0), !dbg !670
    #dbg_value(!DIArgList(i32 poison, i32 poison, ptr poison, ptr poison, i32 poison, i32 poison, i1 poison, i32 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 7, DW_OP_plus, DW_OP_LLVM_arg, 6, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 5, DW_OP_plus, DW_OP_LLVM_arg, 4, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_ne, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_stack_value), !636)
  %17 = call i32 @typed_kfunc(ptr noundef nonnull %3) #8, !dbg !671
  %18 = load i32, ptr @CONFIG_NUMBER, align 4, !dbg !672, !tbaa !530
  %19 = load i32, ptr @CONFIG_STATE, align 4, !dbg !673, !tbaa !530
  %20 = load i32, ptr @use_all.counter, align 4, !dbg !674, !tbaa !530
  %21 = and i32 %20, 63, !dbg !675
  %22 = zext nneg i32 %21 to i64, !dbg !676
  %23 = getelementptr inbounds nuw i8, ptr @CONFIG_TEXT, i64 %22, !dbg !676
  %24 = load i8, ptr %23, align 1, !dbg !676, !tbaa !554
  %25 = load i32, ptr @sectionless, align 4, !dbg !677, !tbaa !530
  %26 = load i32, ptr getelementptr inbounds nuw (i8, ptr @unsized, i64 4), align 4, !dbg !678, !tbaa !530
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison, i8 poison, i32 poison, i32 poison, i32 poison, ptr poison, ptr poison, i32 poison, i32 poison, i1 poison, i32 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 13, DW_OP_plus, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 11, DW_OP_plus, DW_OP_LLVM_arg, 10, DW_OP_plus, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_ne, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 6, DW_OP_plus, DW_OP_LLVM_arg, 5, DW_OP_plus, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_stack_value), !636)
  %27 = call i32 @no_section_function(i32 noundef 1) #8, !dbg !679
  %28 = icmp eq ptr @acquire, null, !dbg !680
  br i1 %28, label %33, label %29, !dbg !681

29:                                               ; preds = %1
  %30 = call ptr @acquire(i32 noundef 3) #8, !dbg !682
  %31 = icmp ne ptr %30, null, !dbg !683
  %32 = zext i1 %31 to i32, !dbg !683
  br label %33, !dbg !684

33:                                               ; preds = %1, %29
  %34 = phi i32 [ %32, %29 ], [ 0, %1 ], !dbg !684
    #dbg_value(!DIArgList(i64 poison, i32 poison, i64 poison, ptr poison, ptr poison, i32 poison, i32 poison, i32 poison, i32 poison, i8 poison, i32 poison, i32 poison, i32 poison, ptr poison, ptr poison, i32 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 12, DW_OP_LLVM_arg, 15, DW_OP_plus, DW_OP_LLVM_arg, 13, DW_OP_LLVM_arg, 14, DW_OP_ne, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 6, DW_OP_LLVM_arg, 11, DW_OP_plus, DW_OP_LLVM_arg, 10, DW_OP_plus, DW_OP_LLVM_arg, 9, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 8, DW_OP_plus, DW_OP_LLVM_arg, 7, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 5, DW_OP_plus, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_ne, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !636)
  %35 = icmp eq ptr @typed_symbol, null, !dbg !685
  br i1 %35, label %38, label %36, !dbg !686

36:                                               ; preds = %33
  %37 = load i64, ptr @typed_symbol, align 8, !dbg !687, !tbaa !688
  br label %38, !dbg !690

38:                                               ; preds = %33, %36
  %39 = phi i64 [ %37, %36 ], [ 0, %33 ], !dbg !690
  %40 = call i32 @enumerated(i64 noundef %15), !dbg !691
  %41 = trunc nuw i8 %9 to i1, !dbg !660
  %42 = call i1 @boolean(i1 noundef zeroext %41, i8 noundef zeroext %11), !dbg !692
    #dbg_value(!DIArgList(i32 %7, i32 %17, i32 %26, i32 %25, i8 %24, i32 %19, i32 %18, i32 %12, ptr %16, ptr null, i32 %40, i32 %13, i1 %42, i32 %6), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 13, DW_OP_plus, DW_OP_LLVM_arg, 12, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 11, DW_OP_plus, DW_OP_LLVM_arg, 10, DW_OP_plus, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_ne, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 6, DW_OP_plus, DW_OP_LLVM_arg, 5, DW_OP_plus, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_stack_value), !636)
  %43 = zext i1 %42 to i32, !dbg !692
    #dbg_value(!DIArgList(i32 %7, i32 %17, i32 %26, i32 %25, i8 %24, i32 %19, i32 %18, i32 %12, ptr %16, ptr null, i32 %40, i32 %13, i32 %43, i32 %6), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 13, DW_OP_plus, DW_OP_LLVM_arg, 12, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 11, DW_OP_plus, DW_OP_LLVM_arg, 10, DW_OP_plus, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_ne, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 6, DW_OP_plus, DW_OP_LLVM_arg, 5, DW_OP_plus, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_stack_value), !636)
  %44 = add nsw i32 %13, %12, !dbg !693
    #dbg_value(!DIArgList(i64 poison, i32 poison, i32 poison, i32 poison, i8 poison, i32 poison, i32 poison, i32 poison, ptr poison, ptr poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_arg, 9, DW_OP_ne, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 6, DW_OP_plus, DW_OP_LLVM_arg, 5, DW_OP_plus, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_stack_value), !636)
  %45 = icmp ne ptr %16, null, !dbg !694
    #dbg_value(!DIArgList(i64 poison, i32 poison, i32 poison, i32 poison, i8 poison, i32 poison, i32 poison, i32 poison, i1 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 7, DW_OP_LLVM_arg, 8, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 6, DW_OP_plus, DW_OP_LLVM_arg, 5, DW_OP_plus, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_stack_value), !636)
  %46 = zext i1 %45 to i32, !dbg !694
    #dbg_value(!DIArgList(i64 poison, i32 poison, i32 poison, i32 poison, i8 poison, i32 poison, i32 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 6, DW_OP_plus, DW_OP_LLVM_arg, 5, DW_OP_plus, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_stack_value), !636)
  %47 = add nsw i32 %18, %17, !dbg !695
    #dbg_value(!DIArgList(i64 poison, i32 poison, i32 poison, i32 poison, i8 poison, i32 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 5, DW_OP_plus, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_stack_value), !636)
  %48 = add nsw i32 %47, %19, !dbg !696
    #dbg_value(!DIArgList(i64 poison, i32 poison, i32 poison, i32 poison, i8 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 4, DW_OP_LLVM_convert, 8, DW_ATE_signed, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_plus, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_stack_value), !636)
  %49 = sext i8 %24 to i32, !dbg !676
    #dbg_value(!DIArgList(i64 poison, i32 poison, i32 poison, i32 poison, i32 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 4, DW_OP_plus, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_plus, DW_OP_stack_value), !636)
  %50 = add nsw i32 %48, %49, !dbg !697
    #dbg_value(!DIArgList(i64 poison, i32 poison, i64 poison, ptr poison, ptr poison, i64 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 5, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 3, DW_OP_LLVM_arg, 4, DW_OP_ne, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !636)
  %51 = icmp ne ptr @weak_symbol, null, !dbg !698
    #dbg_value(!DIArgList(i64 poison, i32 poison, i64 poison, i1 poison, i64 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 4, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 3, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !636)
  %52 = zext i1 %51 to i32, !dbg !698
  %53 = insertelement <4 x i32> poison, i32 %50, i64 0, !dbg !699
  %54 = insertelement <4 x i32> %53, i32 %27, i64 1, !dbg !699
  %55 = insertelement <4 x i32> %54, i32 %44, i64 2, !dbg !699
  %56 = insertelement <4 x i32> %55, i32 %7, i64 3, !dbg !699
  %57 = insertelement <4 x i32> poison, i32 %25, i64 0, !dbg !699
  %58 = insertelement <4 x i32> %57, i32 %52, i64 1, !dbg !699
  %59 = insertelement <4 x i32> %58, i32 %46, i64 2, !dbg !699
  %60 = insertelement <4 x i32> %59, i32 %6, i64 3, !dbg !699
  %61 = add <4 x i32> %56, %60, !dbg !699
    #dbg_value(!DIArgList(i64 poison, i32 poison, i64 poison, i32 poison, i64 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 4, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_convert, 32, DW_ATE_signed, DW_OP_LLVM_convert, 64, DW_ATE_signed, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_plus, DW_OP_stack_value), !636)
  %62 = insertelement <4 x i32> poison, i32 %26, i64 0, !dbg !700
  %63 = insertelement <4 x i32> %62, i32 %34, i64 1, !dbg !700
  %64 = insertelement <4 x i32> %63, i32 %40, i64 2, !dbg !700
  %65 = insertelement <4 x i32> %64, i32 %43, i64 3, !dbg !700
  %66 = add <4 x i32> %61, %65, !dbg !700
  %67 = zext <4 x i32> %66 to <4 x i64>, !dbg !671
    #dbg_value(!DIArgList(i64 poison, i64 poison, i64 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !636)
  %68 = load i32, ptr @percpu_symbol, align 4, !dbg !701, !tbaa !530
  %69 = zext i32 %68 to i64, !dbg !701
  %70 = load volatile ptr, ptr @constant_static, align 8, !dbg !702, !tbaa !572
  %71 = ptrtoint ptr %70 to i64, !dbg !703
    #dbg_value(!DIArgList(i64 poison, i64 poison, i64 poison, i64 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !636)
  %72 = call i32 @pointers(ptr noundef nonnull %0, ptr noundef null, ptr noundef null, ptr noundef null), !dbg !704
  %73 = load volatile i32, ptr @setting, align 4, !dbg !705, !tbaa !530
  %74 = add nsw i32 %73, %72, !dbg !706
  %75 = zext i32 %74 to i64, !dbg !704
  %76 = load ptr, ptr @text, align 8, !dbg !707, !tbaa !708
  %77 = ptrtoint ptr %76 to i64, !dbg !710
  %78 = load ptr, ptr @address, align 8, !dbg !711, !tbaa !712
  %79 = ptrtoint ptr %78 to i64, !dbg !713
  %80 = call i64 @llvm.vector.reduce.add.v4i64(<4 x i64> %67), !dbg !714
  %81 = add nuw nsw i64 %80, %75, !dbg !715
  %82 = add i64 %77, %79, !dbg !714
  %83 = add i64 %71, %69, !dbg !716
  %84 = add i64 %39, ptrtoint (ptr @symbol to i64), !dbg !717
  %85 = add i64 %81, %82, !dbg !718
  %86 = add i64 %83, %84, !dbg !719
  %87 = add i64 %85, %86, !dbg !720
    #dbg_value(!DIArgList(i64 poison, i64 poison, i64 poison, i64 poison, i64 poison), !182, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 4, DW_OP_plus, DW_OP_LLVM_arg, 3, DW_OP_plus, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !636)
  %88 = load i32, ptr @use_all.counter, align 4, !dbg !721, !tbaa !530
  %89 = add nsw i32 %88, 1, !dbg !722
  store i32 %89, ptr @use_all.counter, align 4, !dbg !723, !tbaa !530
  %90 = trunc i64 %87 to i32, !dbg !724
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #8, !dbg !725
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !725
  ret i32 %90, !dbg !726
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #6

declare !dbg !727 dso_local i32 @typed_kfunc(ptr noundef) local_unnamed_addr #1 section ".ksyms"

declare !dbg !735 dso_local i32 @no_section_function(i32 noundef) local_unnamed_addr #1

declare !dbg !740 extern_weak dso_local ptr @acquire(i32 noundef) #1 section ".ksyms"

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.vector.reduce.add.v4i64(<4 x i64>) #7

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { noinline nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #5 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!524, !525, !526, !527, !528}
!llvm.ident = !{!529}
!llvm.errno.tbaa = !{!530}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "programs", scope: !2, file: !3, line: 137, type: !512, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !61, globals: !64, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "kinds.c", directory: ".")
!4 = !{!5, !10, !15, !36, !41, !46, !50, !54, !58}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "unsigned_long_one", file: !3, line: 45, baseType: !6, size: 64, elements: !7)
!6 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!7 = !{!8, !9}
!8 = !DIEnumerator(name: "TOP", value: 18446744073709551615, isUnsigned: true)
!9 = !DIEnumerator(name: "ZERO", value: 0, isUnsigned: true)
!10 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "signed_one", file: !3, line: 44, baseType: !11, size: 32, elements: !12)
!11 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!12 = !{!13, !14}
!13 = !DIEnumerator(name: "MINUS", value: -5)
!14 = !DIEnumerator(name: "FIVE", value: 5)
!15 = !DICompositeType(tag: DW_TAG_enumeration_type, scope: !16, file: !3, line: 139, baseType: !6, size: 64, elements: !34)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 139, size: 256, elements: !17)
!17 = !{!18, !23, !28, !33}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !16, file: !3, line: 139, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 1056, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 33)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "map_flags", scope: !16, file: !3, line: 139, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 32768, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 1024)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !16, file: !3, line: 139, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 320, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: 10)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "map_extra", scope: !16, file: !3, line: 139, baseType: !15, size: 64, offset: 192)
!34 = !{!35}
!35 = !DIEnumerator(name: "map_extra__unique", value: 17592186044416, isUnsigned: true)
!36 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "unsigned_one", file: !3, line: 43, baseType: !37, size: 32, elements: !38)
!37 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!38 = !{!39, !40}
!39 = !DIEnumerator(name: "BIT31", value: 2147483648, isUnsigned: true)
!40 = !DIEnumerator(name: "ONE", value: 1, isUnsigned: true)
!41 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "signed_long_one", file: !3, line: 46, baseType: !42, size: 64, elements: !43)
!42 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!43 = !{!44, !45}
!44 = !DIEnumerator(name: "BOTTOM", value: -9223372036854775808)
!45 = !DIEnumerator(name: "CEILING", value: 9223372036854775807)
!46 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "tiny", file: !3, line: 47, baseType: !47, size: 8, elements: !48)
!47 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!48 = !{!49}
!49 = !DIEnumerator(name: "TINY", value: 200)
!50 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "byte_sized", file: !3, line: 48, baseType: !47, size: 8, elements: !51)
!51 = !{!52, !53}
!52 = !DIEnumerator(name: "B_ONE", value: 1, isUnsigned: true)
!53 = !DIEnumerator(name: "B_MAX", value: 255, isUnsigned: true)
!54 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "short_signed", file: !3, line: 49, baseType: !55, size: 16, elements: !56)
!55 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!56 = !{!57}
!57 = !DIEnumerator(name: "S_MIN", value: -32768)
!58 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "sized_long", file: !3, line: 50, baseType: !42, size: 64, elements: !59)
!59 = !{!60}
!60 = !DIEnumerator(name: "L_ONE", value: 1)
!61 = !{!62, !63, !42}
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!64 = !{!0, !65, !107, !109, !113, !115, !117, !119, !122, !124, !127, !130, !132, !135, !183, !186, !196, !235, !248, !265, !267, !270, !272, !292, !300, !311, !376, !395, !404, !426, !433, !439, !441, !443, !445, !447, !449, !451, !453, !468, !471, !474, !476, !480, !482, !487, !489, !491, !493, !496, !498, !500, !502, !507, !509}
!65 = !DIGlobalVariableExpression(var: !66, expr: !DIExpression())
!66 = distinct !DIGlobalVariable(name: "rows", scope: !2, file: !3, line: 160, type: !67, isLocal: false, isDefinition: true)
!67 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rows", file: !3, line: 54, size: 2176, elements: !68)
!68 = !{!69, !75, !80, !86, !91, !97, !103}
!69 = !DIDerivedType(tag: DW_TAG_member, name: "cube", scope: !67, file: !3, line: 55, baseType: !70, size: 768)
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 768, elements: !71)
!71 = !{!72, !73, !74}
!72 = !DISubrange(count: 2)
!73 = !DISubrange(count: 3)
!74 = !DISubrange(count: 4)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "none", scope: !67, file: !3, line: 56, baseType: !76, offset: 768)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !77, elements: !78)
!77 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 16, baseType: !37)
!78 = !{!79}
!79 = !DISubrange(count: 0)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "text", scope: !67, file: !3, line: 57, baseType: !81, size: 1024, offset: 768)
!81 = !DICompositeType(tag: DW_TAG_array_type, baseType: !82, size: 1024, elements: !83)
!82 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!83 = !{!84, !85}
!84 = !DISubrange(count: 8)
!85 = !DISubrange(count: 16)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "to_array", scope: !67, file: !3, line: 58, baseType: !87, size: 64, offset: 1792)
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !88, size: 64)
!88 = !DICompositeType(tag: DW_TAG_array_type, baseType: !77, size: 160, elements: !89)
!89 = !{!90}
!90 = !DISubrange(count: 5)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "names", scope: !67, file: !3, line: 59, baseType: !92, size: 192, offset: 1856)
!92 = !DICompositeType(tag: DW_TAG_array_type, baseType: !93, size: 192, elements: !96)
!93 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !94)
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !95, size: 64)
!95 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !82)
!96 = !{!73}
!97 = !DIDerivedType(tag: DW_TAG_member, name: "of_arrays", scope: !67, file: !3, line: 60, baseType: !98, size: 128, offset: 2048)
!98 = !DICompositeType(tag: DW_TAG_array_type, baseType: !99, size: 128, elements: !102)
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 128, elements: !101)
!101 = !{!74}
!102 = !{!72}
!103 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !67, file: !3, line: 61, baseType: !104, offset: 2176)
!104 = !DICompositeType(tag: DW_TAG_array_type, baseType: !82, elements: !105)
!105 = !{!106}
!106 = !DISubrange(count: -1)
!107 = !DIGlobalVariableExpression(var: !108, expr: !DIExpression())
!108 = distinct !DIGlobalVariable(name: "e3", scope: !2, file: !3, line: 172, type: !5, isLocal: false, isDefinition: true)
!109 = !DIGlobalVariableExpression(var: !110, expr: !DIExpression())
!110 = distinct !DIGlobalVariable(name: "setting", scope: !2, file: !3, line: 181, type: !111, isLocal: false, isDefinition: true)
!111 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !112)
!112 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !11)
!113 = !DIGlobalVariableExpression(var: !114, expr: !DIExpression())
!114 = distinct !DIGlobalVariable(name: "weak_one", scope: !2, file: !3, line: 184, type: !11, isLocal: false, isDefinition: true)
!115 = !DIGlobalVariableExpression(var: !116, expr: !DIExpression())
!116 = distinct !DIGlobalVariable(name: "hidden_one", scope: !2, file: !3, line: 185, type: !11, isLocal: false, isDefinition: true)
!117 = !DIGlobalVariableExpression(var: !118, expr: !DIExpression())
!118 = distinct !DIGlobalVariable(name: "in_custom", scope: !2, file: !3, line: 186, type: !11, isLocal: false, isDefinition: true)
!119 = !DIGlobalVariableExpression(var: !120, expr: !DIExpression())
!120 = distinct !DIGlobalVariable(name: "in_rodata", scope: !2, file: !3, line: 188, type: !121, isLocal: false, isDefinition: true)
!121 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !11)
!122 = !DIGlobalVariableExpression(var: !123, expr: !DIExpression())
!123 = distinct !DIGlobalVariable(name: "address", scope: !2, file: !3, line: 191, type: !62, isLocal: false, isDefinition: true)
!124 = !DIGlobalVariableExpression(var: !125, expr: !DIExpression())
!125 = distinct !DIGlobalVariable(name: "function_address", scope: !2, file: !3, line: 192, type: !126, isLocal: false, isDefinition: true)
!126 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !63)
!127 = !DIGlobalVariableExpression(var: !128, expr: !DIExpression())
!128 = distinct !DIGlobalVariable(scope: null, file: !3, line: 193, type: !129, isLocal: true, isDefinition: true)
!129 = !DICompositeType(tag: DW_TAG_array_type, baseType: !82, size: 80, elements: !31)
!130 = !DIGlobalVariableExpression(var: !131, expr: !DIExpression())
!131 = distinct !DIGlobalVariable(name: "text", scope: !2, file: !3, line: 193, type: !94, isLocal: false, isDefinition: true)
!132 = !DIGlobalVariableExpression(var: !133, expr: !DIExpression())
!133 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !3, line: 194, type: !134, isLocal: false, isDefinition: true)
!134 = !DICompositeType(tag: DW_TAG_array_type, baseType: !82, size: 32, elements: !101)
!135 = !DIGlobalVariableExpression(var: !136, expr: !DIExpression())
!136 = distinct !DIGlobalVariable(name: "counter", scope: !137, file: !3, line: 209, type: !11, isLocal: true, isDefinition: true)
!137 = distinct !DISubprogram(name: "use_all", scope: !3, file: !3, line: 208, type: !138, scopeLine: 208, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !174, keyInstructions: true)
!138 = !DISubroutineType(types: !139)
!139 = !{!11, !140}
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !141, size: 64)
!141 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "numbers", file: !3, line: 21, size: 1152, elements: !142)
!142 = !{!143, !144, !146, !147, !149, !150, !151, !153, !155, !157, !159, !161, !163, !165, !166, !167, !170, !172}
!143 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !141, file: !3, line: 22, baseType: !82, size: 8)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "sc", scope: !141, file: !3, line: 23, baseType: !145, size: 8, offset: 8)
!145 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "uc", scope: !141, file: !3, line: 24, baseType: !47, size: 8, offset: 16)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !141, file: !3, line: 25, baseType: !148, size: 8, offset: 24)
!148 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "s", scope: !141, file: !3, line: 26, baseType: !55, size: 16, offset: 32)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "ul", scope: !141, file: !3, line: 27, baseType: !6, size: 64, offset: 64)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "ll", scope: !141, file: !3, line: 28, baseType: !152, size: 64, offset: 128)
!152 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!153 = !DIDerivedType(tag: DW_TAG_member, name: "wide", scope: !141, file: !3, line: 29, baseType: !154, size: 128, offset: 256)
!154 = !DIBasicType(name: "__int128", size: 128, encoding: DW_ATE_signed)
!155 = !DIDerivedType(tag: DW_TAG_member, name: "uwide", scope: !141, file: !3, line: 30, baseType: !156, size: 128, offset: 384)
!156 = !DIBasicType(name: "unsigned __int128", size: 128, encoding: DW_ATE_unsigned)
!157 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !141, file: !3, line: 31, baseType: !158, size: 32, offset: 512)
!158 = !DIBasicType(name: "float", size: 32, encoding: DW_ATE_float)
!159 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !141, file: !3, line: 32, baseType: !160, size: 64, offset: 576)
!160 = !DIBasicType(name: "double", size: 64, encoding: DW_ATE_float)
!161 = !DIDerivedType(tag: DW_TAG_member, name: "ld", scope: !141, file: !3, line: 33, baseType: !162, size: 64, offset: 640)
!162 = !DIBasicType(name: "long double", size: 64, encoding: DW_ATE_float)
!163 = !DIDerivedType(tag: DW_TAG_member, name: "c16", scope: !141, file: !3, line: 34, baseType: !164, size: 16, offset: 704)
!164 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!165 = !DIDerivedType(tag: DW_TAG_member, name: "c32", scope: !141, file: !3, line: 35, baseType: !37, size: 32, offset: 736)
!166 = !DIDerivedType(tag: DW_TAG_member, name: "wc", scope: !141, file: !3, line: 36, baseType: !11, size: 32, offset: 768)
!167 = !DIDerivedType(tag: DW_TAG_member, name: "vector", scope: !141, file: !3, line: 37, baseType: !168, size: 128, offset: 896)
!168 = !DIDerivedType(tag: DW_TAG_typedef, name: "four", file: !3, line: 18, baseType: !169)
!169 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 128, flags: DIFlagVector, elements: !101)
!170 = !DIDerivedType(tag: DW_TAG_member, name: "complex", scope: !141, file: !3, line: 38, baseType: !171, size: 64, offset: 1024)
!171 = !DIBasicType(name: "complex", size: 64, encoding: DW_ATE_complex_float)
!172 = !DIDerivedType(tag: DW_TAG_member, name: "maybe", scope: !141, file: !3, line: 39, baseType: !173, size: 64, offset: 1088)
!173 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!174 = !{!175, !176, !181, !182}
!175 = !DILocalVariable(name: "ctx", arg: 1, scope: !137, file: !3, line: 208, type: !140)
!176 = !DILocalVariable(name: "x", scope: !137, file: !3, line: 211, type: !177)
!177 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !178)
!178 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "first_hidden_then_used", file: !3, line: 86, size: 32, elements: !179)
!179 = !{!180}
!180 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !178, file: !3, line: 86, baseType: !11, size: 32)
!181 = !DILocalVariable(name: "y", scope: !137, file: !3, line: 212, type: !178)
!182 = !DILocalVariable(name: "result", scope: !137, file: !3, line: 213, type: !42)
!183 = !DIGlobalVariableExpression(var: !184, expr: !DIExpression())
!184 = distinct !DIGlobalVariable(name: "format", scope: !137, file: !3, line: 210, type: !185, isLocal: true, isDefinition: true)
!185 = !DICompositeType(tag: DW_TAG_array_type, baseType: !95, size: 24, elements: !96)
!186 = !DIGlobalVariableExpression(var: !187, expr: !DIExpression())
!187 = distinct !DIGlobalVariable(name: "tagged_variable", scope: !2, file: !3, line: 120, type: !188, isLocal: false, isDefinition: true, annotations: !194)
!188 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !189, size: 64, annotations: !192)
!189 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64, annotations: !190)
!190 = !{!191}
!191 = !{!"btf_type_tag", !"percpu"}
!192 = !{!193}
!193 = !{!"btf_type_tag", !"user"}
!194 = !{!195}
!195 = !{!"btf_decl_tag", !"on a variable"}
!196 = !DIGlobalVariableExpression(var: !197, expr: !DIExpression())
!197 = distinct !DIGlobalVariable(name: "hash", scope: !2, file: !3, line: 131, type: !198, isLocal: false, isDefinition: true)
!198 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 131, size: 320, elements: !199)
!199 = !{!200, !205, !209, !217, !234}
!200 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !198, file: !3, line: 131, baseType: !201, size: 64)
!201 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !202, size: 64)
!202 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 32, elements: !203)
!203 = !{!204}
!204 = !DISubrange(count: 1)
!205 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !198, file: !3, line: 131, baseType: !206, size: 64, offset: 64)
!206 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !207, size: 64)
!207 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 256, elements: !208)
!208 = !{!84}
!209 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !198, file: !3, line: 131, baseType: !210, size: 64, offset: 128)
!210 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !211, size: 64)
!211 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_key", file: !3, line: 129, size: 128, elements: !212)
!212 = !{!213, !214}
!213 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !211, file: !3, line: 129, baseType: !77, size: 32)
!214 = !DIDerivedType(tag: DW_TAG_member, name: "unused", scope: !211, file: !3, line: 129, baseType: !215, size: 64, offset: 64)
!215 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !216, size: 64)
!216 = !DICompositeType(tag: DW_TAG_structure_type, name: "far_key", file: !3, line: 129, flags: DIFlagFwdDecl)
!217 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !198, file: !3, line: 131, baseType: !218, size: 64, offset: 192)
!218 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !219, size: 64)
!219 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_value", file: !3, line: 130, size: 128, elements: !220)
!220 = !{!221, !233}
!221 = !DIDerivedType(tag: DW_TAG_member, name: "p", scope: !219, file: !3, line: 130, baseType: !222, size: 64)
!222 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !223, size: 64)
!223 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "map_pointee", file: !3, line: 130, size: 128, elements: !224)
!224 = !{!225, !226}
!225 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !223, file: !3, line: 130, baseType: !11, size: 32)
!226 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !223, file: !3, line: 130, baseType: !227, size: 64, offset: 64)
!227 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !228, size: 64)
!228 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "far", file: !3, line: 81, size: 64, elements: !229)
!229 = !{!230}
!230 = !DIDerivedType(tag: DW_TAG_member, name: "body", scope: !228, file: !3, line: 81, baseType: !231, size: 64)
!231 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 17, baseType: !232)
!232 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!233 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !219, file: !3, line: 130, baseType: !231, size: 64, offset: 64)
!234 = !DIDerivedType(tag: DW_TAG_member, name: "map_flags", scope: !198, file: !3, line: 131, baseType: !201, size: 64, offset: 256)
!235 = !DIGlobalVariableExpression(var: !236, expr: !DIExpression())
!236 = distinct !DIGlobalVariable(name: "typedefed", scope: !2, file: !3, line: 133, type: !237, isLocal: false, isDefinition: true)
!237 = !DIDerivedType(tag: DW_TAG_typedef, name: "template_t", file: !3, line: 132, baseType: !238)
!238 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 132, size: 256, elements: !239)
!239 = !{!240, !243, !244, !245}
!240 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !238, file: !3, line: 132, baseType: !241, size: 64)
!241 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !242, size: 64)
!242 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 64, elements: !102)
!243 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !238, file: !3, line: 132, baseType: !241, size: 64, offset: 64)
!244 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !238, file: !3, line: 132, baseType: !173, size: 64, offset: 128)
!245 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !238, file: !3, line: 132, baseType: !246, size: 64, offset: 192)
!246 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !247, size: 64)
!247 = !DICompositeType(tag: DW_TAG_array_type, baseType: !231, size: 256, elements: !101)
!248 = !DIGlobalVariableExpression(var: !249, expr: !DIExpression())
!249 = distinct !DIGlobalVariable(name: "wrapper", scope: !2, file: !3, line: 134, type: !250, isLocal: false, isDefinition: true)
!250 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 134, size: 128, elements: !251)
!251 = !{!252}
!252 = !DIDerivedType(tag: DW_TAG_member, name: "wrapped", scope: !250, file: !3, line: 134, baseType: !253, size: 128)
!253 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !250, file: !3, line: 134, size: 128, elements: !254)
!254 = !{!255, !260}
!255 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !253, file: !3, line: 134, baseType: !256, size: 64)
!256 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !257, size: 64)
!257 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 864, elements: !258)
!258 = !{!259}
!259 = !DISubrange(count: 27)
!260 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !253, file: !3, line: 134, baseType: !261, size: 64, offset: 64)
!261 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !262, size: 64)
!262 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 131072, elements: !263)
!263 = !{!264}
!264 = !DISubrange(count: 4096)
!265 = !DIGlobalVariableExpression(var: !266, expr: !DIExpression())
!266 = distinct !DIGlobalVariable(name: "arena", scope: !2, file: !3, line: 139, type: !16, isLocal: false, isDefinition: true)
!267 = !DIGlobalVariableExpression(var: !268, expr: !DIExpression())
!268 = distinct !DIGlobalVariable(name: "const_map", scope: !2, file: !3, line: 140, type: !269, isLocal: false, isDefinition: true)
!269 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !237)
!270 = !DIGlobalVariableExpression(var: !271, expr: !DIExpression())
!271 = distinct !DIGlobalVariable(name: "numbers", scope: !2, file: !3, line: 159, type: !141, isLocal: false, isDefinition: true)
!272 = !DIGlobalVariableExpression(var: !273, expr: !DIExpression())
!273 = distinct !DIGlobalVariable(name: "fields", scope: !2, file: !3, line: 161, type: !274, isLocal: false, isDefinition: true)
!274 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "fields", file: !3, line: 67, size: 256, elements: !275)
!275 = !{!276, !277, !278, !279, !280, !281, !286, !291}
!276 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !274, file: !3, line: 68, baseType: !77, size: 1, flags: DIFlagBitField, extraData: i64 0)
!277 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !274, file: !3, line: 68, baseType: !77, size: 28, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!278 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !274, file: !3, line: 69, baseType: !231, size: 40, offset: 64, flags: DIFlagBitField, extraData: i64 64)
!279 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !274, file: !3, line: 70, baseType: !10, size: 5, offset: 104, flags: DIFlagBitField, extraData: i64 64)
!280 = !DIDerivedType(tag: DW_TAG_member, name: "e", scope: !274, file: !3, line: 71, baseType: !148, size: 1, offset: 109, flags: DIFlagBitField, extraData: i64 64)
!281 = !DIDerivedType(tag: DW_TAG_member, scope: !274, file: !3, line: 73, baseType: !282, size: 64, offset: 128)
!282 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !274, file: !3, line: 73, size: 64, elements: !283)
!283 = !{!284, !285}
!284 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !282, file: !3, line: 73, baseType: !231, size: 33, flags: DIFlagBitField, extraData: i64 0)
!285 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !282, file: !3, line: 73, baseType: !231, size: 31, offset: 33, flags: DIFlagBitField, extraData: i64 0)
!286 = !DIDerivedType(tag: DW_TAG_member, name: "named", scope: !274, file: !3, line: 74, baseType: !287, size: 32, offset: 192)
!287 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !274, file: !3, line: 74, size: 32, elements: !288)
!288 = !{!289, !290}
!289 = !DIDerivedType(tag: DW_TAG_member, name: "m", scope: !287, file: !3, line: 74, baseType: !77, size: 7, flags: DIFlagBitField, extraData: i64 0)
!290 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !287, file: !3, line: 74, baseType: !77, size: 9, flags: DIFlagBitField, extraData: i64 0)
!291 = !DIDerivedType(tag: DW_TAG_member, name: "plain", scope: !274, file: !3, line: 75, baseType: !77, size: 32, offset: 224)
!292 = !DIGlobalVariableExpression(var: !293, expr: !DIExpression())
!293 = distinct !DIGlobalVariable(name: "tight", scope: !2, file: !3, line: 162, type: !294, isLocal: false, isDefinition: true)
!294 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tight", file: !3, line: 77, size: 112, elements: !295)
!295 = !{!296, !297, !298, !299}
!296 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !294, file: !3, line: 77, baseType: !82, size: 8)
!297 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !294, file: !3, line: 77, baseType: !77, size: 17, offset: 8, flags: DIFlagBitField, extraData: i64 8)
!298 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !294, file: !3, line: 77, baseType: !77, size: 20, offset: 25, flags: DIFlagBitField, extraData: i64 8)
!299 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !294, file: !3, line: 77, baseType: !231, size: 64, offset: 48)
!300 = !DIGlobalVariableExpression(var: !301, expr: !DIExpression())
!301 = distinct !DIGlobalVariable(name: "both", scope: !2, file: !3, line: 163, type: !302, isLocal: false, isDefinition: true)
!302 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "both", file: !3, line: 78, size: 32, elements: !303)
!303 = !{!304, !309, !310}
!304 = !DIDerivedType(tag: DW_TAG_member, scope: !302, file: !3, line: 78, baseType: !305, size: 32)
!305 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !302, file: !3, line: 78, size: 32, elements: !306)
!306 = !{!307, !308}
!307 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !305, file: !3, line: 78, baseType: !77, size: 16, flags: DIFlagBitField, extraData: i64 0)
!308 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !305, file: !3, line: 78, baseType: !77, size: 16, offset: 16, flags: DIFlagBitField, extraData: i64 0)
!309 = !DIDerivedType(tag: DW_TAG_member, name: "whole", scope: !302, file: !3, line: 78, baseType: !77, size: 32)
!310 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !302, file: !3, line: 78, baseType: !134, size: 32)
!311 = !DIGlobalVariableExpression(var: !312, expr: !DIExpression())
!312 = distinct !DIGlobalVariable(name: "pruned", scope: !2, file: !3, line: 164, type: !313, isLocal: false, isDefinition: true)
!313 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pruned", file: !3, line: 93, size: 1216, elements: !314)
!314 = !{!315, !316, !323, !329, !332, !334, !337, !341, !349, !350, !353, !357, !361, !365, !370, !372}
!315 = !DIDerivedType(tag: DW_TAG_member, name: "far", scope: !313, file: !3, line: 94, baseType: !227, size: 64)
!316 = !DIDerivedType(tag: DW_TAG_member, name: "far_union", scope: !313, file: !3, line: 95, baseType: !317, size: 64, offset: 64)
!317 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !318, size: 64)
!318 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !319)
!319 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !320, size: 64)
!320 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "far_union", file: !3, line: 82, size: 64, elements: !321)
!321 = !{!322}
!322 = !DIDerivedType(tag: DW_TAG_member, name: "body", scope: !320, file: !3, line: 82, baseType: !231, size: 64)
!323 = !DIDerivedType(tag: DW_TAG_member, name: "hidden", scope: !313, file: !3, line: 96, baseType: !324, size: 64, offset: 128)
!324 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !325, size: 64)
!325 = !DIDerivedType(tag: DW_TAG_typedef, name: "hidden_t", file: !3, line: 84, baseType: !326)
!326 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "behind_typedef", file: !3, line: 83, size: 32, elements: !327)
!327 = !{!328}
!328 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !326, file: !3, line: 83, baseType: !11, size: 32)
!329 = !DIDerivedType(tag: DW_TAG_member, name: "pointer", scope: !313, file: !3, line: 97, baseType: !330, size: 64, offset: 192)
!330 = !DIDerivedType(tag: DW_TAG_typedef, name: "hidden_pointer", file: !3, line: 85, baseType: !331)
!331 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !326, size: 64)
!332 = !DIDerivedType(tag: DW_TAG_member, name: "used", scope: !313, file: !3, line: 98, baseType: !333, size: 64, offset: 256)
!333 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !178, size: 64)
!334 = !DIDerivedType(tag: DW_TAG_member, name: "declared", scope: !313, file: !3, line: 99, baseType: !335, size: 64, offset: 320)
!335 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !336, size: 64)
!336 = !DICompositeType(tag: DW_TAG_structure_type, name: "only_declared", file: !3, line: 87, flags: DIFlagFwdDecl)
!337 = !DIDerivedType(tag: DW_TAG_member, name: "declared_union", scope: !313, file: !3, line: 100, baseType: !338, size: 64, offset: 384)
!338 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !339)
!339 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !340, size: 64)
!340 = !DICompositeType(tag: DW_TAG_union_type, name: "union_declared", file: !3, line: 88, flags: DIFlagFwdDecl)
!341 = !DIDerivedType(tag: DW_TAG_member, name: "twice", scope: !313, file: !3, line: 101, baseType: !342, size: 64, offset: 448)
!342 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !343)
!343 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !344, size: 64)
!344 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "twice", file: !3, line: 89, size: 128, elements: !345)
!345 = !{!346, !347}
!346 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !344, file: !3, line: 89, baseType: !343, size: 64)
!347 = !DIDerivedType(tag: DW_TAG_member, name: "previous", scope: !344, file: !3, line: 89, baseType: !348, size: 64, offset: 64)
!348 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !343, size: 64)
!349 = !DIDerivedType(tag: DW_TAG_member, name: "nothing", scope: !313, file: !3, line: 102, baseType: !63, size: 64, offset: 512)
!350 = !DIDerivedType(tag: DW_TAG_member, name: "nothing_const", scope: !313, file: !3, line: 103, baseType: !351, size: 64, offset: 576)
!351 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !352, size: 64)
!352 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!353 = !DIDerivedType(tag: DW_TAG_member, name: "function", scope: !313, file: !3, line: 104, baseType: !354, size: 64, offset: 640)
!354 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !355, size: 64)
!355 = !DISubroutineType(types: !356)
!356 = !{!228, !227, !320}
!357 = !DIDerivedType(tag: DW_TAG_member, name: "anonymous", scope: !313, file: !3, line: 105, baseType: !358, size: 64, offset: 704)
!358 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !313, file: !3, line: 105, size: 64, elements: !359)
!359 = !{!360}
!360 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !358, file: !3, line: 105, baseType: !227, size: 64)
!361 = !DIDerivedType(tag: DW_TAG_member, name: "kept", scope: !313, file: !3, line: 106, baseType: !362, size: 64, offset: 768)
!362 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !228, size: 64, annotations: !363)
!363 = !{!364}
!364 = !{!"btf_type_tag", !"kept"}
!365 = !DIDerivedType(tag: DW_TAG_member, name: "both", scope: !313, file: !3, line: 107, baseType: !366, size: 64, offset: 832)
!366 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !367, size: 64)
!367 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tagged_far", file: !3, line: 107, size: 32, elements: !368)
!368 = !{!369}
!369 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !367, file: !3, line: 107, baseType: !11, size: 32)
!370 = !DIDerivedType(tag: DW_TAG_member, name: "array", scope: !313, file: !3, line: 108, baseType: !371, size: 256, offset: 896)
!371 = !DICompositeType(tag: DW_TAG_array_type, baseType: !227, size: 256, elements: !101)
!372 = !DIDerivedType(tag: DW_TAG_member, name: "twice_pointed", scope: !313, file: !3, line: 109, baseType: !373, size: 64, offset: 1152)
!373 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !227, size: 64, annotations: !374)
!374 = !{!375}
!375 = !{!"btf_type_tag", !"outer"}
!376 = !DIGlobalVariableExpression(var: !377, expr: !DIExpression())
!377 = distinct !DIGlobalVariable(name: "marked", scope: !2, file: !3, line: 165, type: !378, isLocal: false, isDefinition: true)
!378 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "marked", file: !3, line: 114, size: 96, elements: !379, annotations: !393)
!379 = !{!380, !384, !387}
!380 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !378, file: !3, line: 115, baseType: !11, size: 32, annotations: !381)
!381 = !{!382, !383}
!382 = !{!"btf_decl_tag", !"on a member"}
!383 = !{!"btf_decl_tag", !"second"}
!384 = !DIDerivedType(tag: DW_TAG_member, name: "bits", scope: !378, file: !3, line: 116, baseType: !11, size: 3, offset: 32, flags: DIFlagBitField, extraData: i64 32, annotations: !385)
!385 = !{!386}
!386 = !{!"btf_decl_tag", !"on a bitfield"}
!387 = !DIDerivedType(tag: DW_TAG_member, scope: !378, file: !3, line: 117, baseType: !388, size: 32, offset: 64)
!388 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !378, file: !3, line: 117, size: 32, elements: !389)
!389 = !{!390}
!390 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !388, file: !3, line: 117, baseType: !11, size: 32, annotations: !391)
!391 = !{!392}
!392 = !{!"btf_decl_tag", !"in an anonymous one"}
!393 = !{!394}
!394 = !{!"btf_decl_tag", !"on a struct"}
!395 = !DIGlobalVariableExpression(var: !396, expr: !DIExpression())
!396 = distinct !DIGlobalVariable(name: "marked_union", scope: !2, file: !3, line: 166, type: !397, isLocal: false, isDefinition: true)
!397 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "marked_union", file: !3, line: 119, size: 32, elements: !398, annotations: !402)
!398 = !{!399}
!399 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !397, file: !3, line: 119, baseType: !11, size: 32, annotations: !400)
!400 = !{!401}
!401 = !{!"btf_decl_tag", !"u"}
!402 = !{!403}
!403 = !{!"btf_decl_tag", !"on a union"}
!404 = !DIGlobalVariableExpression(var: !405, expr: !DIExpression())
!405 = distinct !DIGlobalVariable(name: "functions", scope: !2, file: !3, line: 167, type: !406, isLocal: false, isDefinition: true)
!406 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "table_of_functions", file: !3, line: 126, size: 256, elements: !407)
!407 = !{!408, !413, !418, !422}
!408 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !406, file: !3, line: 126, baseType: !409, size: 64)
!409 = !DIDerivedType(tag: DW_TAG_typedef, name: "operation", file: !3, line: 124, baseType: !410)
!410 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !411, size: 64)
!411 = !DISubroutineType(types: !412)
!412 = !{!11, !343, !94, null}
!413 = !DIDerivedType(tag: DW_TAG_member, name: "second", scope: !406, file: !3, line: 126, baseType: !414, size: 64, offset: 64)
!414 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !415, size: 64)
!415 = !DIDerivedType(tag: DW_TAG_typedef, name: "plain_function", file: !3, line: 125, baseType: !416)
!416 = !DISubroutineType(types: !417)
!417 = !{null}
!418 = !DIDerivedType(tag: DW_TAG_member, name: "old", scope: !406, file: !3, line: 126, baseType: !419, size: 64, offset: 128)
!419 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !420, size: 64)
!420 = !DISubroutineType(types: !421)
!421 = !{!11, null}
!422 = !DIDerivedType(tag: DW_TAG_member, name: "maker", scope: !406, file: !3, line: 126, baseType: !423, size: 64, offset: 192)
!423 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !424, size: 64)
!424 = !DISubroutineType(types: !425)
!425 = !{!409, !409}
!426 = !DIGlobalVariableExpression(var: !427, expr: !DIExpression())
!427 = distinct !DIGlobalVariable(name: "square", scope: !2, file: !3, line: 168, type: !428, isLocal: false, isDefinition: true)
!428 = !DIDerivedType(tag: DW_TAG_typedef, name: "matrices", file: !3, line: 64, baseType: !429)
!429 = !DICompositeType(tag: DW_TAG_array_type, baseType: !430, size: 576, elements: !102)
!430 = !DIDerivedType(tag: DW_TAG_typedef, name: "matrix", file: !3, line: 63, baseType: !431)
!431 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 288, elements: !432)
!432 = !{!73, !73}
!433 = !DIGlobalVariableExpression(var: !434, expr: !DIExpression())
!434 = distinct !DIGlobalVariable(name: "number", scope: !2, file: !3, line: 169, type: !435, isLocal: false, isDefinition: true)
!435 = !DIDerivedType(tag: DW_TAG_typedef, name: "marked_t", file: !3, line: 113, baseType: !11, annotations: !436)
!436 = !{!437, !438}
!437 = !{!"btf_decl_tag", !"on a typedef"}
!438 = !{!"btf_decl_tag", !"and again"}
!439 = !DIGlobalVariableExpression(var: !440, expr: !DIExpression())
!440 = distinct !DIGlobalVariable(name: "e1", scope: !2, file: !3, line: 170, type: !36, isLocal: false, isDefinition: true)
!441 = !DIGlobalVariableExpression(var: !442, expr: !DIExpression())
!442 = distinct !DIGlobalVariable(name: "e2", scope: !2, file: !3, line: 171, type: !10, isLocal: false, isDefinition: true)
!443 = !DIGlobalVariableExpression(var: !444, expr: !DIExpression())
!444 = distinct !DIGlobalVariable(name: "e4", scope: !2, file: !3, line: 173, type: !41, isLocal: false, isDefinition: true)
!445 = !DIGlobalVariableExpression(var: !446, expr: !DIExpression())
!446 = distinct !DIGlobalVariable(name: "e5", scope: !2, file: !3, line: 174, type: !46, isLocal: false, isDefinition: true)
!447 = !DIGlobalVariableExpression(var: !448, expr: !DIExpression())
!448 = distinct !DIGlobalVariable(name: "e6", scope: !2, file: !3, line: 175, type: !50, isLocal: false, isDefinition: true)
!449 = !DIGlobalVariableExpression(var: !450, expr: !DIExpression())
!450 = distinct !DIGlobalVariable(name: "e7", scope: !2, file: !3, line: 176, type: !54, isLocal: false, isDefinition: true)
!451 = !DIGlobalVariableExpression(var: !452, expr: !DIExpression())
!452 = distinct !DIGlobalVariable(name: "e8", scope: !2, file: !3, line: 177, type: !58, isLocal: false, isDefinition: true)
!453 = !DIGlobalVariableExpression(var: !454, expr: !DIExpression())
!454 = distinct !DIGlobalVariable(name: "ring", scope: !2, file: !3, line: 178, type: !455, isLocal: false, isDefinition: true)
!455 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ring_b", file: !3, line: 91, size: 128, elements: !456)
!456 = !{!457, !463}
!457 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !455, file: !3, line: 91, baseType: !458, size: 64)
!458 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !459, size: 64)
!459 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ring_a", file: !3, line: 90, size: 64, elements: !460)
!460 = !{!461}
!461 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !459, file: !3, line: 90, baseType: !462, size: 64)
!462 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !455, size: 64)
!463 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !455, file: !3, line: 91, baseType: !464, size: 64, offset: 64)
!464 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !465, size: 64)
!465 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ring_c", file: !3, line: 92, size: 64, elements: !466)
!466 = !{!467}
!467 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !465, file: !3, line: 92, baseType: !459, size: 64)
!468 = !DIGlobalVariableExpression(var: !469, expr: !DIExpression())
!469 = distinct !DIGlobalVariable(name: "atomic_one", scope: !2, file: !3, line: 179, type: !470, isLocal: false, isDefinition: true)
!470 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !231)
!471 = !DIGlobalVariableExpression(var: !472, expr: !DIExpression())
!472 = distinct !DIGlobalVariable(name: "atomic_pointer", scope: !2, file: !3, line: 180, type: !473, isLocal: false, isDefinition: true)
!473 = !DIDerivedType(tag: DW_TAG_atomic_type, baseType: !343)
!474 = !DIGlobalVariableExpression(var: !475, expr: !DIExpression())
!475 = distinct !DIGlobalVariable(name: "hidden_static", scope: !2, file: !3, line: 182, type: !112, isLocal: true, isDefinition: true)
!476 = !DIGlobalVariableExpression(var: !477, expr: !DIExpression())
!477 = distinct !DIGlobalVariable(name: "constant_static", scope: !2, file: !3, line: 183, type: !478, isLocal: true, isDefinition: true)
!478 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !479)
!479 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !344)
!480 = !DIGlobalVariableExpression(var: !481, expr: !DIExpression())
!481 = distinct !DIGlobalVariable(name: "in_bss", scope: !2, file: !3, line: 187, type: !11, isLocal: false, isDefinition: true)
!482 = !DIGlobalVariableExpression(var: !483, expr: !DIExpression())
!483 = distinct !DIGlobalVariable(name: "nameless", scope: !2, file: !3, line: 189, type: !484, isLocal: false, isDefinition: true)
!484 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 189, size: 32, elements: !485)
!485 = !{!486}
!486 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !484, file: !3, line: 189, baseType: !11, size: 32)
!487 = !DIGlobalVariableExpression(var: !488, expr: !DIExpression())
!488 = distinct !DIGlobalVariable(name: "initialised_by_address", scope: !2, file: !3, line: 190, type: !242, isLocal: false, isDefinition: true)
!489 = !DIGlobalVariableExpression(var: !490, expr: !DIExpression())
!490 = distinct !DIGlobalVariable(name: "symbol", scope: !2, file: !3, line: 145, type: !352, isLocal: false, isDefinition: false)
!491 = !DIGlobalVariableExpression(var: !492, expr: !DIExpression())
!492 = distinct !DIGlobalVariable(name: "weak_symbol", scope: !2, file: !3, line: 146, type: !352, isLocal: false, isDefinition: false)
!493 = !DIGlobalVariableExpression(var: !494, expr: !DIExpression())
!494 = distinct !DIGlobalVariable(name: "typed_symbol", scope: !2, file: !3, line: 147, type: !495, isLocal: false, isDefinition: false)
!495 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !228)
!496 = !DIGlobalVariableExpression(var: !497, expr: !DIExpression())
!497 = distinct !DIGlobalVariable(name: "percpu_symbol", scope: !2, file: !3, line: 148, type: !11, isLocal: false, isDefinition: false)
!498 = !DIGlobalVariableExpression(var: !499, expr: !DIExpression())
!499 = distinct !DIGlobalVariable(name: "CONFIG_NUMBER", scope: !2, file: !3, line: 149, type: !11, isLocal: false, isDefinition: false)
!500 = !DIGlobalVariableExpression(var: !501, expr: !DIExpression())
!501 = distinct !DIGlobalVariable(name: "CONFIG_STATE", scope: !2, file: !3, line: 150, type: !10, isLocal: false, isDefinition: false)
!502 = !DIGlobalVariableExpression(var: !503, expr: !DIExpression())
!503 = distinct !DIGlobalVariable(name: "CONFIG_TEXT", scope: !2, file: !3, line: 151, type: !504, isLocal: false, isDefinition: false)
!504 = !DICompositeType(tag: DW_TAG_array_type, baseType: !95, size: 512, elements: !505)
!505 = !{!506}
!506 = !DISubrange(count: 64)
!507 = !DIGlobalVariableExpression(var: !508, expr: !DIExpression())
!508 = distinct !DIGlobalVariable(name: "sectionless", scope: !2, file: !3, line: 152, type: !11, isLocal: false, isDefinition: false)
!509 = !DIGlobalVariableExpression(var: !510, expr: !DIExpression())
!510 = distinct !DIGlobalVariable(name: "unsized", scope: !2, file: !3, line: 153, type: !511, isLocal: false, isDefinition: false)
!511 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, elements: !105)
!512 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 137, size: 192, elements: !513)
!513 = !{!514, !517, !518, !519}
!514 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !512, file: !3, line: 137, baseType: !515, size: 64)
!515 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !516, size: 64)
!516 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 96, elements: !96)
!517 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !512, file: !3, line: 137, baseType: !241, size: 64, offset: 64)
!518 = !DIDerivedType(tag: DW_TAG_member, name: "key_size", scope: !512, file: !3, line: 137, baseType: !99, size: 64, offset: 128)
!519 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !512, file: !3, line: 137, baseType: !520, offset: 192)
!520 = !DICompositeType(tag: DW_TAG_array_type, baseType: !521, elements: !105)
!521 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !522, size: 64)
!522 = !DISubroutineType(types: !523)
!523 = !{!11, !63}
!524 = !{i32 7, !"Dwarf Version", i32 5}
!525 = !{i32 2, !"Debug Info Version", i32 3}
!526 = !{i32 1, !"wchar_size", i32 4}
!527 = !{i32 7, !"frame-pointer", i32 2}
!528 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!529 = !{!"clang version 22.1.8"}
!530 = !{!531, !531, i64 0}
!531 = !{!"int", !532, i64 0}
!532 = !{!"omnipotent char", !533, i64 0}
!533 = !{!"Simple C/C++ TBAA"}
!534 = distinct !DISubprogram(name: "tail_program", scope: !3, file: !3, line: 206, type: !522, scopeLine: 206, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !535, keyInstructions: true)
!535 = !{!536}
!536 = !DILocalVariable(name: "ctx", arg: 1, scope: !534, file: !3, line: 206, type: !63)
!537 = !DILocation(line: 0, scope: !534)
!538 = !DILocation(line: 206, column: 45, scope: !534, atomGroup: 1, atomRank: 1)
!539 = !DISubprogram(name: "called_by_table", scope: !3, file: !3, line: 135, type: !522, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !540)
!540 = !{!541}
!541 = !DILocalVariable(name: "ctx", arg: 1, scope: !539, file: !3, line: 135, type: !63)
!542 = distinct !DISubprogram(name: "weak_function", scope: !3, file: !3, line: 197, type: !543, scopeLine: 197, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !548, keyInstructions: true)
!543 = !DISubroutineType(types: !544)
!544 = !{!11, !545, !546}
!545 = !DIDerivedType(tag: DW_TAG_restrict_type, baseType: !94)
!546 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !547)
!547 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!548 = !{!549, !550}
!549 = !DILocalVariable(name: "a", arg: 1, scope: !542, file: !3, line: 197, type: !545)
!550 = !DILocalVariable(name: "b", arg: 2, scope: !542, file: !3, line: 197, type: !546)
!551 = !DILocation(line: 0, scope: !542)
!552 = !DILocation(line: 197, column: 89, scope: !542)
!553 = !DILocation(line: 197, column: 94, scope: !542)
!554 = !{!532, !532, i64 0}
!555 = !DILocation(line: 197, column: 92, scope: !542, atomGroup: 1, atomRank: 2)
!556 = !DILocation(line: 197, column: 82, scope: !542, atomGroup: 1, atomRank: 1)
!557 = distinct !DISubprogram(name: "tagged_function", scope: !3, file: !3, line: 198, type: !558, scopeLine: 198, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !560, annotations: !567, keyInstructions: true)
!558 = !DISubroutineType(types: !559)
!559 = !{!11, !343, !77}
!560 = !{!561, !564}
!561 = !DILocalVariable(name: "t", arg: 1, scope: !557, file: !3, line: 198, type: !343, annotations: !562)
!562 = !{!563}
!563 = !{!"btf_decl_tag", !"first arg"}
!564 = !DILocalVariable(name: "n", arg: 2, scope: !557, file: !3, line: 198, type: !77, annotations: !565)
!565 = !{!566}
!566 = !{!"btf_decl_tag", !"second arg"}
!567 = !{!568, !569}
!568 = !{!"btf_decl_tag", !"on a function"}
!569 = !{!"btf_decl_tag", !"twice"}
!570 = !DILocation(line: 0, scope: !557)
!571 = !DILocation(line: 198, column: 162, scope: !557)
!572 = !{!573, !574, i64 0}
!573 = !{!"twice", !574, i64 0, !576, i64 8}
!574 = !{!"p1 _ZTS5twice", !575, i64 0}
!575 = !{!"any pointer", !532, i64 0}
!576 = !{!"p2 _ZTS5twice", !577, i64 0}
!577 = !{!"any p2 pointer", !575, i64 0}
!578 = !DILocation(line: 198, column: 167, scope: !557, atomGroup: 2, atomRank: 2)
!579 = !DILocation(line: 198, column: 172, scope: !557, atomGroup: 2, atomRank: 1)
!580 = !DILocation(line: 198, column: 172, scope: !557, atomGroup: 1, atomRank: 2)
!581 = !DILocation(line: 198, column: 152, scope: !557, atomGroup: 1, atomRank: 1)
!582 = distinct !DISubprogram(name: "without_names", scope: !3, file: !3, line: 200, type: !583, scopeLine: 200, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !585, keyInstructions: true)
!583 = !DISubroutineType(types: !584)
!584 = !{!11, !11, !63}
!585 = !{!586, !587}
!586 = !DILocalVariable(name: "a", arg: 1, scope: !582, file: !3, line: 200, type: !11)
!587 = !DILocalVariable(name: "b", arg: 2, scope: !582, file: !3, line: 200, type: !63)
!588 = !DILocation(line: 0, scope: !582)
!589 = !DILocation(line: 200, column: 57, scope: !582)
!590 = !DILocation(line: 200, column: 55, scope: !582, atomGroup: 1, atomRank: 2)
!591 = !DILocation(line: 200, column: 46, scope: !582, atomGroup: 1, atomRank: 1)
!592 = distinct !DISubprogram(name: "enumerated", scope: !3, file: !3, line: 201, type: !593, scopeLine: 201, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !595, keyInstructions: true)
!593 = !DISubroutineType(types: !594)
!594 = !{!10, !5}
!595 = !{!596}
!596 = !DILocalVariable(name: "x", arg: 1, scope: !592, file: !3, line: 201, type: !5)
!597 = !DILocation(line: 0, scope: !592)
!598 = !DILocation(line: 201, column: 74, scope: !592)
!599 = !DILocation(line: 201, column: 72, scope: !592, atomGroup: 1, atomRank: 2)
!600 = !DILocation(line: 201, column: 65, scope: !592, atomGroup: 1, atomRank: 1)
!601 = distinct !DISubprogram(name: "boolean", scope: !3, file: !3, line: 202, type: !602, scopeLine: 202, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !604, keyInstructions: true)
!602 = !DISubroutineType(types: !603)
!603 = !{!148, !148, !47}
!604 = !{!605, !606}
!605 = !DILocalVariable(name: "x", arg: 1, scope: !601, file: !3, line: 202, type: !148)
!606 = !DILocalVariable(name: "y", arg: 2, scope: !601, file: !3, line: 202, type: !47)
!607 = !DILocation(line: 0, scope: !601)
!608 = !DILocation(line: 202, column: 61, scope: !601, atomGroup: 2, atomRank: 1)
!609 = !DILocation(line: 202, column: 52, scope: !601, atomGroup: 1, atomRank: 1)
!610 = distinct !DISubprogram(name: "self", scope: !3, file: !3, line: 203, type: !611, scopeLine: 203, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !613, keyInstructions: true)
!611 = !DISubroutineType(types: !612)
!612 = !{!343, !343}
!613 = !{!614}
!614 = !DILocalVariable(name: "t", arg: 1, scope: !610, file: !3, line: 203, type: !343)
!615 = !DILocation(line: 0, scope: !610)
!616 = !DILocation(line: 203, column: 58, scope: !610, atomGroup: 1, atomRank: 2)
!617 = !DILocation(line: 203, column: 48, scope: !610, atomGroup: 1, atomRank: 1)
!618 = distinct !DISubprogram(name: "pointers", scope: !3, file: !3, line: 204, type: !619, scopeLine: 204, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !622, keyInstructions: true)
!619 = !DISubroutineType(types: !620)
!620 = !{!11, !458, !621, !409, !515}
!621 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !335, size: 64)
!622 = !{!623, !624, !625, !626}
!623 = !DILocalVariable(name: "a", arg: 1, scope: !618, file: !3, line: 204, type: !458)
!624 = !DILocalVariable(name: "d", arg: 2, scope: !618, file: !3, line: 204, type: !621)
!625 = !DILocalVariable(name: "op", arg: 3, scope: !618, file: !3, line: 204, type: !409)
!626 = !DILocalVariable(name: "array", arg: 4, scope: !618, file: !3, line: 204, type: !515)
!627 = !DILocation(line: 0, scope: !618)
!628 = !DILocation(line: 204, column: 110, scope: !618)
!629 = !{!630, !631, i64 0}
!630 = !{!"ring_a", !631, i64 0}
!631 = !{!"p1 _ZTS6ring_b", !575, i64 0}
!632 = !DILocation(line: 204, column: 107, scope: !618, atomGroup: 2, atomRank: 2)
!633 = !DILocation(line: 204, column: 112, scope: !618, atomGroup: 2, atomRank: 1)
!634 = !DILocation(line: 204, column: 100, scope: !618, atomGroup: 1, atomRank: 1)
!635 = distinct !DIAssignID()
!636 = !DILocation(line: 0, scope: !137)
!637 = distinct !DIAssignID()
!638 = !DILocation(line: 211, column: 3, scope: !137)
!639 = !DILocation(line: 211, column: 53, scope: !137, atomGroup: 1, atomRank: 3)
!640 = !{!641, !532, i64 0}
!641 = !{!"numbers", !532, i64 0, !532, i64 1, !532, i64 2, !642, i64 3, !643, i64 4, !644, i64 8, !645, i64 16, !646, i64 32, !646, i64 48, !647, i64 64, !648, i64 72, !649, i64 80, !643, i64 88, !531, i64 92, !531, i64 96, !532, i64 112, !532, i64 128, !650, i64 136}
!642 = !{!"_Bool", !532, i64 0}
!643 = !{!"short", !532, i64 0}
!644 = !{!"long", !532, i64 0}
!645 = !{!"long long", !532, i64 0}
!646 = !{!"__int128", !532, i64 0}
!647 = !{!"float", !532, i64 0}
!648 = !{!"double", !532, i64 0}
!649 = !{!"long double", !532, i64 0}
!650 = !{!"p1 int", !575, i64 0}
!651 = !DILocation(line: 211, column: 48, scope: !137, atomGroup: 1, atomRank: 2)
!652 = !DILocation(line: 211, column: 46, scope: !137, atomGroup: 1, atomRank: 1)
!653 = !{!654, !531, i64 0}
!654 = !{!"first_hidden_then_used", !531, i64 0}
!655 = distinct !DIAssignID()
!656 = !DILocation(line: 212, column: 3, scope: !137)
!657 = !DILocation(line: 212, column: 37, scope: !137, atomGroup: 2, atomRank: 1)
!658 = distinct !DIAssignID()
!659 = !DILocation(line: 213, column: 40, scope: !137)
!660 = !DILocation(line: 213, column: 93, scope: !137)
!661 = !{!641, !642, i64 3}
!662 = !{i8 0, i8 2}
!663 = !{}
!664 = !DILocation(line: 213, column: 101, scope: !137)
!665 = !{!641, !532, i64 2}
!666 = !DILocation(line: 214, column: 13, scope: !137)
!667 = !DILocation(line: 214, column: 47, scope: !137)
!668 = !DILocation(line: 214, column: 92, scope: !137)
!669 = !{!641, !644, i64 8}
!670 = !DILocation(line: 214, column: 99, scope: !137)
!671 = !DILocation(line: 215, column: 13, scope: !137)
!672 = !DILocation(line: 215, column: 31, scope: !137)
!673 = !DILocation(line: 215, column: 47, scope: !137)
!674 = !DILocation(line: 215, column: 74, scope: !137)
!675 = !DILocation(line: 215, column: 82, scope: !137)
!676 = !DILocation(line: 215, column: 62, scope: !137)
!677 = !DILocation(line: 215, column: 90, scope: !137)
!678 = !DILocation(line: 215, column: 104, scope: !137)
!679 = !DILocation(line: 216, column: 13, scope: !137)
!680 = !DILocation(line: 216, column: 39, scope: !137, atomGroup: 7, atomRank: 2)
!681 = !DILocation(line: 216, column: 39, scope: !137, atomGroup: 7, atomRank: 1)
!682 = !DILocation(line: 216, column: 49, scope: !137)
!683 = !DILocation(line: 216, column: 60, scope: !137)
!684 = !DILocation(line: 216, column: 39, scope: !137)
!685 = !DILocation(line: 217, column: 14, scope: !137, atomGroup: 9, atomRank: 2)
!686 = !DILocation(line: 217, column: 14, scope: !137, atomGroup: 9, atomRank: 1)
!687 = !DILocation(line: 217, column: 43, scope: !137)
!688 = !{!689, !645, i64 0}
!689 = !{!"far", !645, i64 0}
!690 = !DILocation(line: 217, column: 14, scope: !137)
!691 = !DILocation(line: 214, column: 76, scope: !137)
!692 = !DILocation(line: 213, column: 80, scope: !137)
!693 = !DILocation(line: 214, column: 45, scope: !137)
!694 = !DILocation(line: 214, column: 117, scope: !137)
!695 = !DILocation(line: 215, column: 29, scope: !137)
!696 = !DILocation(line: 215, column: 45, scope: !137)
!697 = !DILocation(line: 215, column: 60, scope: !137)
!698 = !DILocation(line: 216, column: 86, scope: !137)
!699 = !DILocation(line: 215, column: 88, scope: !137)
!700 = !DILocation(line: 215, column: 102, scope: !137)
!701 = !DILocation(line: 217, column: 55, scope: !137)
!702 = !DILocation(line: 217, column: 93, scope: !137)
!703 = !DILocation(line: 217, column: 71, scope: !137)
!704 = !DILocation(line: 218, column: 13, scope: !137)
!705 = !DILocation(line: 218, column: 46, scope: !137)
!706 = !DILocation(line: 218, column: 44, scope: !137)
!707 = !DILocation(line: 218, column: 62, scope: !137)
!708 = !{!709, !709, i64 0}
!709 = !{!"p1 omnipotent char", !575, i64 0}
!710 = !DILocation(line: 218, column: 56, scope: !137)
!711 = !DILocation(line: 218, column: 75, scope: !137)
!712 = !{!650, !650, i64 0}
!713 = !DILocation(line: 218, column: 69, scope: !137)
!714 = !DILocation(line: 218, column: 10, scope: !137, atomGroup: 10, atomRank: 2)
!715 = !DILocation(line: 217, column: 10, scope: !137, atomGroup: 8, atomRank: 2)
!716 = !DILocation(line: 215, column: 10, scope: !137, atomGroup: 5, atomRank: 2)
!717 = !DILocation(line: 218, column: 54, scope: !137)
!718 = !DILocation(line: 217, column: 69, scope: !137)
!719 = !DILocation(line: 214, column: 10, scope: !137, atomGroup: 4, atomRank: 2)
!720 = !DILocation(line: 216, column: 10, scope: !137, atomGroup: 6, atomRank: 2)
!721 = !DILocation(line: 219, column: 10, scope: !137)
!722 = !DILocation(line: 219, column: 10, scope: !137, atomGroup: 11, atomRank: 2)
!723 = !DILocation(line: 219, column: 10, scope: !137, atomGroup: 11, atomRank: 1)
!724 = !DILocation(line: 220, column: 10, scope: !137, atomGroup: 13, atomRank: 2)
!725 = !DILocation(line: 221, column: 1, scope: !137)
!726 = !DILocation(line: 220, column: 3, scope: !137, atomGroup: 13, atomRank: 1)
!727 = !DISubprogram(name: "typed_kfunc", scope: !3, file: !3, line: 143, type: !728, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !730, annotations: !732)
!728 = !DISubroutineType(types: !729)
!729 = !{!11, !333}
!730 = !{!731}
!731 = !DILocalVariable(name: "x", arg: 1, scope: !727, file: !3, line: 143, type: !333)
!732 = !{!733, !734}
!733 = !{!"btf_decl_tag", !"bpf_kfunc"}
!734 = !{!"btf_decl_tag", !"bpf_fastcall"}
!735 = !DISubprogram(name: "no_section_function", scope: !3, file: !3, line: 154, type: !736, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !738)
!736 = !DISubroutineType(types: !737)
!737 = !{!11, !11}
!738 = !{!739}
!739 = !DILocalVariable(arg: 1, scope: !735, file: !3, line: 154, type: !11)
!740 = !DISubprogram(name: "acquire", scope: !3, file: !3, line: 144, type: !741, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !743)
!741 = !DISubroutineType(types: !742)
!742 = !{!227, !77}
!743 = !{!744}
!744 = !DILocalVariable(name: "id", arg: 1, scope: !740, file: !3, line: 144, type: !77, annotations: !745)
!745 = !{!746}
!746 = !{!"btf_decl_tag", !"arg of extern"}
