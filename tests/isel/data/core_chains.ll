; ModuleID = 'core_chains.c'
source_filename = "core_chains.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.outer = type { i64, [5 x %struct.inner], %union.anon, %struct.anon_t, i32, i64, i32, i8, ptr, i8, [0 x i64] }
%struct.inner = type { i32, [3 x [4 x i16]], ptr }
%union.anon = type { %struct.anon }
%struct.anon = type { i8, i64 }
%struct.anon_t = type { i32, i64 }
%struct.plain = type { i32, [4 x i64] }

@out = dso_local global [64 x i64] zeroinitializer, align 8, !dbg !0
@0 = private unnamed_addr constant [7 x i8] c"ST_B:5\00", align 1
@1 = private unnamed_addr constant [10 x i8] c"ST_NEG:-3\00", align 1
@2 = private unnamed_addr constant [17 x i8] c"BIG_B:4886718345\00", align 1
@_license = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !94
@llvm.compiler.used = appending global [7 x ptr] [ptr @direct, ptr @bits, ptr @infos, ptr @types, ptr @plainacc, ptr @anonroot, ptr @_license], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @direct(ptr noundef %0) #0 section "raw_tp/sys_enter" !dbg !109 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !114
    #dbg_declare(ptr %2, !113, !DIExpression(), !117)
  %3 = load ptr, ptr %2, align 8, !dbg !118, !tbaa !114
  %4 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %3, i32 0, i32 0), !dbg !119, !llvm.preserve.access.index !47
  %5 = load i64, ptr %4, align 8, !dbg !120, !tbaa !121
  store i64 %5, ptr @out, align 8, !dbg !123, !tbaa !121
  %6 = load ptr, ptr %2, align 8, !dbg !124, !tbaa !114
  %7 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %6, i32 1, i32 1), !dbg !125, !llvm.preserve.access.index !47
  %8 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([5 x %struct.inner]) %7, i32 1, i32 2), !dbg !124, !llvm.preserve.access.index !30
  %9 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.inner) %8, i32 0, i32 0), !dbg !126, !llvm.preserve.access.index !31
  %10 = load i32, ptr %9, align 8, !dbg !127, !tbaa !128
  %11 = sext i32 %10 to i64, !dbg !131
  store i64 %11, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !132, !tbaa !121
  %12 = load ptr, ptr %2, align 8, !dbg !133, !tbaa !114
  %13 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %12, i32 1, i32 1), !dbg !134, !llvm.preserve.access.index !47
  %14 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([5 x %struct.inner]) %13, i32 1, i32 3), !dbg !133, !llvm.preserve.access.index !30
  %15 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.inner) %14, i32 1, i32 1), !dbg !135, !llvm.preserve.access.index !31
  %16 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([3 x [4 x i16]]) %15, i32 1, i32 1), !dbg !133, !llvm.preserve.access.index !35
  %17 = getelementptr inbounds [4 x i16], ptr %16, i64 0, i64 2, !dbg !133
  %18 = load i16, ptr %17, align 4, !dbg !136, !tbaa !137
  %19 = zext i16 %18 to i64, !dbg !139
  store i64 %19, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 2), align 8, !dbg !140, !tbaa !121
  %20 = load ptr, ptr %2, align 8, !dbg !141, !tbaa !114
  %21 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %20, i32 2, i32 2), !dbg !142, !llvm.preserve.access.index !47
  %22 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %21, i32 1), !dbg !142, !llvm.preserve.access.index !46
  %23 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.anon) %22, i32 1, i32 1), !dbg !142, !llvm.preserve.access.index !78
  %24 = load i64, ptr %23, align 8, !dbg !143, !tbaa !144
  store i64 %24, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 3), align 8, !dbg !145, !tbaa !121
  %25 = load ptr, ptr %2, align 8, !dbg !146, !tbaa !114
  %26 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %25, i32 3, i32 3), !dbg !147, !llvm.preserve.access.index !47
  %27 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.anon_t) %26, i32 1, i32 1), !dbg !148, !llvm.preserve.access.index !53
  %28 = load i64, ptr %27, align 8, !dbg !149, !tbaa !150
  store i64 %28, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 4), align 8, !dbg !153, !tbaa !121
  %29 = load ptr, ptr %2, align 8, !dbg !154, !tbaa !114
  %30 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype(%struct.outer) %29, i32 0, i32 3), !dbg !154, !llvm.preserve.access.index !83
  %31 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %30, i32 7, i32 9), !dbg !155, !llvm.preserve.access.index !47
  %32 = load i8, ptr %31, align 4, !dbg !156, !tbaa !144
  %33 = zext i8 %32 to i64, !dbg !157
  store i64 %33, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 5), align 8, !dbg !158, !tbaa !121
  %34 = load ptr, ptr %2, align 8, !dbg !159, !tbaa !114
  %35 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %34, i32 2, i32 2), !dbg !160, !llvm.preserve.access.index !47
  %36 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %35, i32 0), !dbg !160, !llvm.preserve.access.index !46
  %37 = load i32, ptr %36, align 8, !dbg !161, !tbaa !144
  %38 = sext i32 %37 to i64, !dbg !162
  store i64 %38, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 6), align 8, !dbg !163, !tbaa !121
  %39 = load ptr, ptr %2, align 8, !dbg !164, !tbaa !114
  %40 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %39, i32 8, i32 10), !dbg !165, !llvm.preserve.access.index !47
  %41 = load ptr, ptr %40, align 8, !dbg !165, !tbaa !166
  %42 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.inner) %41, i32 0, i32 0), !dbg !168, !llvm.preserve.access.index !68
  %43 = load volatile i32, ptr %42, align 8, !dbg !169, !tbaa !128
  %44 = sext i32 %43 to i64, !dbg !170
  store i64 %44, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 7), align 8, !dbg !171, !tbaa !121
  %45 = load ptr, ptr %2, align 8, !dbg !172, !tbaa !114
  %46 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %45, i32 10, i32 12), !dbg !173, !llvm.preserve.access.index !47
  %47 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([0 x i64]) %46, i32 1, i32 7), !dbg !172, !llvm.preserve.access.index !72
  %48 = load i64, ptr %47, align 8, !dbg !174, !tbaa !121
  store i64 %48, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 8), align 8, !dbg !175, !tbaa !121
  %49 = load ptr, ptr %2, align 8, !dbg !176, !tbaa !114
  %50 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %49, i32 1, i32 1), !dbg !177, !llvm.preserve.access.index !47
  %51 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([5 x %struct.inner]) %50, i32 1, i32 1), !dbg !176, !llvm.preserve.access.index !30
  %52 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.inner) %51, i32 2, i32 2), !dbg !178, !llvm.preserve.access.index !31
  %53 = load ptr, ptr %52, align 8, !dbg !179, !tbaa !180
  %54 = ptrtoint ptr %53 to i64, !dbg !181
  store i64 %54, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 9), align 8, !dbg !182, !tbaa !121
  %55 = load ptr, ptr %2, align 8, !dbg !183, !tbaa !114
  %56 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %55, i32 7, i32 9), !dbg !184, !llvm.preserve.access.index !47
  store i8 3, ptr %56, align 4, !dbg !185, !tbaa !144
  %57 = load ptr, ptr %2, align 8, !dbg !186, !tbaa !114
  %58 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %57, i32 3, i32 3), !dbg !187, !llvm.preserve.access.index !47
  %59 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.anon_t) %58, i32 0, i32 0), !dbg !188, !llvm.preserve.access.index !53
  store i32 77, ptr %59, align 8, !dbg !189, !tbaa !190
  ret i32 0, !dbg !191
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.union.access.index.p0.p0(ptr, i32 immarg) #1

; Function Attrs: nounwind
define dso_local i32 @bits(ptr noundef %0) #0 section "raw_tp/sys_enter" !dbg !192 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !114
    #dbg_declare(ptr %2, !194, !DIExpression(), !195)
  %3 = load ptr, ptr %2, align 8, !dbg !196, !tbaa !114
  %4 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %3, i32 4, i32 4), !dbg !197, !llvm.preserve.access.index !47
  %5 = load i32, ptr %4, align 8, !dbg !197
  %6 = and i32 %5, 7, !dbg !198
  %7 = zext i32 %6 to i64, !dbg !199
  store i64 %7, ptr @out, align 8, !dbg !200, !tbaa !121
  %8 = load ptr, ptr %2, align 8, !dbg !201, !tbaa !114
  %9 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %8, i32 4, i32 5), !dbg !202, !llvm.preserve.access.index !47
  %10 = load i32, ptr %9, align 8, !dbg !202
  %11 = lshr i32 %10, 3, !dbg !202
  %12 = and i32 %11, 1048575, !dbg !203
  %13 = zext i32 %12 to i64, !dbg !204
  store i64 %13, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !205, !tbaa !121
  %14 = load ptr, ptr %2, align 8, !dbg !206, !tbaa !114
  %15 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %14, i32 4, i32 6), !dbg !207, !llvm.preserve.access.index !47
  %16 = load i32, ptr %15, align 8, !dbg !207
  %17 = shl i32 %16, 4, !dbg !207
  %18 = ashr i32 %17, 27, !dbg !208
  %19 = sext i32 %18 to i64, !dbg !209
  store i64 %19, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 2), align 8, !dbg !210, !tbaa !121
  %20 = load ptr, ptr %2, align 8, !dbg !211, !tbaa !114
  %21 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %20, i32 5, i32 7), !dbg !212, !llvm.preserve.access.index !47
  %22 = load i64, ptr %21, align 8, !dbg !212
  %23 = and i64 %22, 1099511627775, !dbg !213
  store i64 %23, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 3), align 8, !dbg !214, !tbaa !121
  %24 = load ptr, ptr %2, align 8, !dbg !215, !tbaa !114
  %25 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %24, i32 9, i32 11), !dbg !216, !llvm.preserve.access.index !47
  %26 = load i8, ptr %25, align 8, !dbg !216
  %27 = and i8 %26, 7, !dbg !217
  %28 = zext i8 %27 to i64, !dbg !218
  store i64 %28, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 4), align 8, !dbg !219, !tbaa !121
  ret i32 0, !dbg !220
}

; Function Attrs: nounwind
define dso_local i32 @infos(ptr noundef %0) #0 section "raw_tp/sys_enter" !dbg !221 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !114
    #dbg_declare(ptr %2, !223, !DIExpression(), !224)
  %3 = load ptr, ptr %2, align 8, !dbg !225, !tbaa !114
  %4 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %3, i32 4, i32 5), !dbg !226, !llvm.preserve.access.index !47
  %5 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %4, i64 0), !dbg !227
  %6 = zext i32 %5 to i64, !dbg !228
  store i64 %6, ptr @out, align 8, !dbg !229, !tbaa !121
  %7 = load ptr, ptr %2, align 8, !dbg !225, !tbaa !114
  %8 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %7, i32 4, i32 5), !dbg !226, !llvm.preserve.access.index !47
  %9 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %8, i64 1), !dbg !230
  %10 = zext i32 %9 to i64, !dbg !231
  store i64 %10, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !232, !tbaa !121
  %11 = load ptr, ptr %2, align 8, !dbg !225, !tbaa !114
  %12 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %11, i32 4, i32 5), !dbg !226, !llvm.preserve.access.index !47
  %13 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %12, i64 2), !dbg !233
  %14 = zext i32 %13 to i64, !dbg !234
  store i64 %14, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 2), align 8, !dbg !235, !tbaa !121
  %15 = load ptr, ptr %2, align 8, !dbg !225, !tbaa !114
  %16 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %15, i32 4, i32 5), !dbg !226, !llvm.preserve.access.index !47
  %17 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %16, i64 3), !dbg !236
  %18 = zext i32 %17 to i64, !dbg !237
  store i64 %18, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 3), align 8, !dbg !238, !tbaa !121
  %19 = load ptr, ptr %2, align 8, !dbg !225, !tbaa !114
  %20 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %19, i32 4, i32 5), !dbg !226, !llvm.preserve.access.index !47
  %21 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %20, i64 4), !dbg !239
  %22 = zext i32 %21 to i64, !dbg !240
  store i64 %22, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 4), align 8, !dbg !241, !tbaa !121
  %23 = load ptr, ptr %2, align 8, !dbg !225, !tbaa !114
  %24 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %23, i32 4, i32 5), !dbg !226, !llvm.preserve.access.index !47
  %25 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %24, i64 5), !dbg !242
  %26 = zext i32 %25 to i64, !dbg !243
  store i64 %26, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 5), align 8, !dbg !244, !tbaa !121
  %27 = load ptr, ptr %2, align 8, !dbg !245, !tbaa !114
  %28 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %27, i32 4, i32 6), !dbg !246, !llvm.preserve.access.index !47
  %29 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %28, i64 0), !dbg !247
  %30 = zext i32 %29 to i64, !dbg !248
  store i64 %30, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 6), align 8, !dbg !249, !tbaa !121
  %31 = load ptr, ptr %2, align 8, !dbg !245, !tbaa !114
  %32 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %31, i32 4, i32 6), !dbg !246, !llvm.preserve.access.index !47
  %33 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %32, i64 1), !dbg !250
  %34 = zext i32 %33 to i64, !dbg !251
  store i64 %34, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 7), align 8, !dbg !252, !tbaa !121
  %35 = load ptr, ptr %2, align 8, !dbg !245, !tbaa !114
  %36 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %35, i32 4, i32 6), !dbg !246, !llvm.preserve.access.index !47
  %37 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %36, i64 2), !dbg !253
  %38 = zext i32 %37 to i64, !dbg !254
  store i64 %38, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 8), align 8, !dbg !255, !tbaa !121
  %39 = load ptr, ptr %2, align 8, !dbg !245, !tbaa !114
  %40 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %39, i32 4, i32 6), !dbg !246, !llvm.preserve.access.index !47
  %41 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %40, i64 3), !dbg !256
  %42 = zext i32 %41 to i64, !dbg !257
  store i64 %42, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 9), align 8, !dbg !258, !tbaa !121
  %43 = load ptr, ptr %2, align 8, !dbg !245, !tbaa !114
  %44 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %43, i32 4, i32 6), !dbg !246, !llvm.preserve.access.index !47
  %45 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %44, i64 4), !dbg !259
  %46 = zext i32 %45 to i64, !dbg !260
  store i64 %46, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 10), align 8, !dbg !261, !tbaa !121
  %47 = load ptr, ptr %2, align 8, !dbg !245, !tbaa !114
  %48 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %47, i32 4, i32 6), !dbg !246, !llvm.preserve.access.index !47
  %49 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %48, i64 5), !dbg !262
  %50 = zext i32 %49 to i64, !dbg !263
  store i64 %50, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 11), align 8, !dbg !264, !tbaa !121
  %51 = load ptr, ptr %2, align 8, !dbg !265, !tbaa !114
  %52 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %51, i32 5, i32 7), !dbg !266, !llvm.preserve.access.index !47
  %53 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %52, i64 0), !dbg !267
  %54 = zext i32 %53 to i64, !dbg !268
  store i64 %54, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 12), align 8, !dbg !269, !tbaa !121
  %55 = load ptr, ptr %2, align 8, !dbg !265, !tbaa !114
  %56 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %55, i32 5, i32 7), !dbg !266, !llvm.preserve.access.index !47
  %57 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %56, i64 1), !dbg !270
  %58 = zext i32 %57 to i64, !dbg !271
  store i64 %58, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 13), align 8, !dbg !272, !tbaa !121
  %59 = load ptr, ptr %2, align 8, !dbg !265, !tbaa !114
  %60 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %59, i32 5, i32 7), !dbg !266, !llvm.preserve.access.index !47
  %61 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %60, i64 2), !dbg !273
  %62 = zext i32 %61 to i64, !dbg !274
  store i64 %62, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 14), align 8, !dbg !275, !tbaa !121
  %63 = load ptr, ptr %2, align 8, !dbg !265, !tbaa !114
  %64 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %63, i32 5, i32 7), !dbg !266, !llvm.preserve.access.index !47
  %65 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %64, i64 3), !dbg !276
  %66 = zext i32 %65 to i64, !dbg !277
  store i64 %66, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 15), align 8, !dbg !278, !tbaa !121
  %67 = load ptr, ptr %2, align 8, !dbg !265, !tbaa !114
  %68 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %67, i32 5, i32 7), !dbg !266, !llvm.preserve.access.index !47
  %69 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %68, i64 4), !dbg !279
  %70 = zext i32 %69 to i64, !dbg !280
  store i64 %70, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 16), align 8, !dbg !281, !tbaa !121
  %71 = load ptr, ptr %2, align 8, !dbg !265, !tbaa !114
  %72 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %71, i32 5, i32 7), !dbg !266, !llvm.preserve.access.index !47
  %73 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %72, i64 5), !dbg !282
  %74 = zext i32 %73 to i64, !dbg !283
  store i64 %74, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 17), align 8, !dbg !284, !tbaa !121
  %75 = load ptr, ptr %2, align 8, !dbg !285, !tbaa !114
  %76 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %75, i32 6, i32 8), !dbg !286, !llvm.preserve.access.index !47
  %77 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %76, i64 0), !dbg !287
  %78 = zext i32 %77 to i64, !dbg !288
  store i64 %78, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 18), align 8, !dbg !289, !tbaa !121
  %79 = load ptr, ptr %2, align 8, !dbg !285, !tbaa !114
  %80 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %79, i32 6, i32 8), !dbg !286, !llvm.preserve.access.index !47
  %81 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %80, i64 1), !dbg !290
  %82 = zext i32 %81 to i64, !dbg !291
  store i64 %82, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 19), align 8, !dbg !292, !tbaa !121
  %83 = load ptr, ptr %2, align 8, !dbg !285, !tbaa !114
  %84 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %83, i32 6, i32 8), !dbg !286, !llvm.preserve.access.index !47
  %85 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %84, i64 2), !dbg !293
  %86 = zext i32 %85 to i64, !dbg !294
  store i64 %86, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 20), align 8, !dbg !295, !tbaa !121
  %87 = load ptr, ptr %2, align 8, !dbg !285, !tbaa !114
  %88 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %87, i32 6, i32 8), !dbg !286, !llvm.preserve.access.index !47
  %89 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %88, i64 3), !dbg !296
  %90 = zext i32 %89 to i64, !dbg !297
  store i64 %90, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 21), align 8, !dbg !298, !tbaa !121
  %91 = load ptr, ptr %2, align 8, !dbg !285, !tbaa !114
  %92 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %91, i32 6, i32 8), !dbg !286, !llvm.preserve.access.index !47
  %93 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %92, i64 4), !dbg !299
  %94 = zext i32 %93 to i64, !dbg !300
  store i64 %94, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 22), align 8, !dbg !301, !tbaa !121
  %95 = load ptr, ptr %2, align 8, !dbg !285, !tbaa !114
  %96 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %95, i32 6, i32 8), !dbg !286, !llvm.preserve.access.index !47
  %97 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %96, i64 5), !dbg !302
  %98 = zext i32 %97 to i64, !dbg !303
  store i64 %98, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 23), align 8, !dbg !304, !tbaa !121
  %99 = load ptr, ptr %2, align 8, !dbg !305, !tbaa !114
  %100 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %99, i32 1, i32 1), !dbg !306, !llvm.preserve.access.index !47
  %101 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([5 x %struct.inner]) %100, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !30
  %102 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.inner) %101, i32 1, i32 1), !dbg !307, !llvm.preserve.access.index !31
  %103 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([3 x [4 x i16]]) %102, i32 1, i32 1), !dbg !305, !llvm.preserve.access.index !35
  %104 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x i16]) %103, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !84
  %105 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %104, i64 0), !dbg !308
  %106 = zext i32 %105 to i64, !dbg !309
  store i64 %106, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 24), align 8, !dbg !310, !tbaa !121
  %107 = load ptr, ptr %2, align 8, !dbg !305, !tbaa !114
  %108 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %107, i32 1, i32 1), !dbg !306, !llvm.preserve.access.index !47
  %109 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([5 x %struct.inner]) %108, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !30
  %110 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.inner) %109, i32 1, i32 1), !dbg !307, !llvm.preserve.access.index !31
  %111 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([3 x [4 x i16]]) %110, i32 1, i32 1), !dbg !305, !llvm.preserve.access.index !35
  %112 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x i16]) %111, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !84
  %113 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %112, i64 1), !dbg !311
  %114 = zext i32 %113 to i64, !dbg !312
  store i64 %114, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 25), align 8, !dbg !313, !tbaa !121
  %115 = load ptr, ptr %2, align 8, !dbg !305, !tbaa !114
  %116 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %115, i32 1, i32 1), !dbg !306, !llvm.preserve.access.index !47
  %117 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([5 x %struct.inner]) %116, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !30
  %118 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.inner) %117, i32 1, i32 1), !dbg !307, !llvm.preserve.access.index !31
  %119 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([3 x [4 x i16]]) %118, i32 1, i32 1), !dbg !305, !llvm.preserve.access.index !35
  %120 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x i16]) %119, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !84
  %121 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %120, i64 2), !dbg !314
  %122 = zext i32 %121 to i64, !dbg !315
  store i64 %122, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 26), align 8, !dbg !316, !tbaa !121
  %123 = load ptr, ptr %2, align 8, !dbg !305, !tbaa !114
  %124 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %123, i32 1, i32 1), !dbg !306, !llvm.preserve.access.index !47
  %125 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([5 x %struct.inner]) %124, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !30
  %126 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.inner) %125, i32 1, i32 1), !dbg !307, !llvm.preserve.access.index !31
  %127 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([3 x [4 x i16]]) %126, i32 1, i32 1), !dbg !305, !llvm.preserve.access.index !35
  %128 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x i16]) %127, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !84
  %129 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %128, i64 3), !dbg !317
  %130 = zext i32 %129 to i64, !dbg !318
  store i64 %130, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 27), align 8, !dbg !319, !tbaa !121
  %131 = load ptr, ptr %2, align 8, !dbg !305, !tbaa !114
  %132 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %131, i32 1, i32 1), !dbg !306, !llvm.preserve.access.index !47
  %133 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([5 x %struct.inner]) %132, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !30
  %134 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.inner) %133, i32 1, i32 1), !dbg !307, !llvm.preserve.access.index !31
  %135 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([3 x [4 x i16]]) %134, i32 1, i32 1), !dbg !305, !llvm.preserve.access.index !35
  %136 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x i16]) %135, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !84
  %137 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %136, i64 4), !dbg !320
  %138 = zext i32 %137 to i64, !dbg !321
  store i64 %138, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 28), align 8, !dbg !322, !tbaa !121
  %139 = load ptr, ptr %2, align 8, !dbg !305, !tbaa !114
  %140 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %139, i32 1, i32 1), !dbg !306, !llvm.preserve.access.index !47
  %141 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([5 x %struct.inner]) %140, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !30
  %142 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.inner) %141, i32 1, i32 1), !dbg !307, !llvm.preserve.access.index !31
  %143 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([3 x [4 x i16]]) %142, i32 1, i32 1), !dbg !305, !llvm.preserve.access.index !35
  %144 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x i16]) %143, i32 1, i32 2), !dbg !305, !llvm.preserve.access.index !84
  %145 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %144, i64 5), !dbg !323
  %146 = zext i32 %145 to i64, !dbg !324
  store i64 %146, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 29), align 8, !dbg !325, !tbaa !121
  %147 = load ptr, ptr %2, align 8, !dbg !326, !tbaa !114
  %148 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %147, i32 2, i32 2), !dbg !327, !llvm.preserve.access.index !47
  %149 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %148, i32 1), !dbg !327, !llvm.preserve.access.index !46
  %150 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.anon) %149, i32 1, i32 1), !dbg !327, !llvm.preserve.access.index !78
  %151 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %150, i64 0), !dbg !328
  %152 = zext i32 %151 to i64, !dbg !329
  store i64 %152, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 30), align 8, !dbg !330, !tbaa !121
  %153 = load ptr, ptr %2, align 8, !dbg !326, !tbaa !114
  %154 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %153, i32 2, i32 2), !dbg !327, !llvm.preserve.access.index !47
  %155 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %154, i32 1), !dbg !327, !llvm.preserve.access.index !46
  %156 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.anon) %155, i32 1, i32 1), !dbg !327, !llvm.preserve.access.index !78
  %157 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %156, i64 1), !dbg !331
  %158 = zext i32 %157 to i64, !dbg !332
  store i64 %158, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 31), align 8, !dbg !333, !tbaa !121
  %159 = load ptr, ptr %2, align 8, !dbg !326, !tbaa !114
  %160 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %159, i32 2, i32 2), !dbg !327, !llvm.preserve.access.index !47
  %161 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %160, i32 1), !dbg !327, !llvm.preserve.access.index !46
  %162 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.anon) %161, i32 1, i32 1), !dbg !327, !llvm.preserve.access.index !78
  %163 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %162, i64 2), !dbg !334
  %164 = zext i32 %163 to i64, !dbg !335
  store i64 %164, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 32), align 8, !dbg !336, !tbaa !121
  %165 = load ptr, ptr %2, align 8, !dbg !326, !tbaa !114
  %166 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %165, i32 2, i32 2), !dbg !327, !llvm.preserve.access.index !47
  %167 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %166, i32 1), !dbg !327, !llvm.preserve.access.index !46
  %168 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.anon) %167, i32 1, i32 1), !dbg !327, !llvm.preserve.access.index !78
  %169 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %168, i64 3), !dbg !337
  %170 = zext i32 %169 to i64, !dbg !338
  store i64 %170, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 33), align 8, !dbg !339, !tbaa !121
  %171 = load ptr, ptr %2, align 8, !dbg !326, !tbaa !114
  %172 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %171, i32 2, i32 2), !dbg !327, !llvm.preserve.access.index !47
  %173 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %172, i32 1), !dbg !327, !llvm.preserve.access.index !46
  %174 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.anon) %173, i32 1, i32 1), !dbg !327, !llvm.preserve.access.index !78
  %175 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %174, i64 4), !dbg !340
  %176 = zext i32 %175 to i64, !dbg !341
  store i64 %176, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 34), align 8, !dbg !342, !tbaa !121
  %177 = load ptr, ptr %2, align 8, !dbg !326, !tbaa !114
  %178 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %177, i32 2, i32 2), !dbg !327, !llvm.preserve.access.index !47
  %179 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %178, i32 1), !dbg !327, !llvm.preserve.access.index !46
  %180 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.anon) %179, i32 1, i32 1), !dbg !327, !llvm.preserve.access.index !78
  %181 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %180, i64 5), !dbg !343
  %182 = zext i32 %181 to i64, !dbg !344
  store i64 %182, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 35), align 8, !dbg !345, !tbaa !121
  %183 = load ptr, ptr %2, align 8, !dbg !346, !tbaa !114
  %184 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %183, i32 9, i32 11), !dbg !347, !llvm.preserve.access.index !47
  %185 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %184, i64 0), !dbg !348
  %186 = zext i32 %185 to i64, !dbg !349
  store i64 %186, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 36), align 8, !dbg !350, !tbaa !121
  %187 = load ptr, ptr %2, align 8, !dbg !346, !tbaa !114
  %188 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %187, i32 9, i32 11), !dbg !347, !llvm.preserve.access.index !47
  %189 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %188, i64 1), !dbg !351
  %190 = zext i32 %189 to i64, !dbg !352
  store i64 %190, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 37), align 8, !dbg !353, !tbaa !121
  %191 = load ptr, ptr %2, align 8, !dbg !346, !tbaa !114
  %192 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %191, i32 9, i32 11), !dbg !347, !llvm.preserve.access.index !47
  %193 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %192, i64 2), !dbg !354
  %194 = zext i32 %193 to i64, !dbg !355
  store i64 %194, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 38), align 8, !dbg !356, !tbaa !121
  %195 = load ptr, ptr %2, align 8, !dbg !346, !tbaa !114
  %196 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %195, i32 9, i32 11), !dbg !347, !llvm.preserve.access.index !47
  %197 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %196, i64 3), !dbg !357
  %198 = zext i32 %197 to i64, !dbg !358
  store i64 %198, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 39), align 8, !dbg !359, !tbaa !121
  %199 = load ptr, ptr %2, align 8, !dbg !346, !tbaa !114
  %200 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %199, i32 9, i32 11), !dbg !347, !llvm.preserve.access.index !47
  %201 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %200, i64 4), !dbg !360
  %202 = zext i32 %201 to i64, !dbg !361
  store i64 %202, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 40), align 8, !dbg !362, !tbaa !121
  %203 = load ptr, ptr %2, align 8, !dbg !346, !tbaa !114
  %204 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.outer) %203, i32 9, i32 11), !dbg !347, !llvm.preserve.access.index !47
  %205 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %204, i64 5), !dbg !363
  %206 = zext i32 %205 to i64, !dbg !364
  store i64 %206, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 41), align 8, !dbg !365, !tbaa !121
  ret i32 0, !dbg !366
}

; Function Attrs: nounwind memory(none)
declare i32 @llvm.bpf.preserve.field.info.p0(ptr, i64 immarg) #2

; Function Attrs: nounwind
define dso_local i32 @types(ptr noundef %0) #0 section "raw_tp/sys_enter" !dbg !367 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !372
    #dbg_declare(ptr %2, !371, !DIExpression(), !373)
  %3 = call i32 @llvm.bpf.preserve.type.info(i32 0, i64 0), !dbg !374, !llvm.preserve.access.index !86
  %4 = zext i32 %3 to i64, !dbg !375
  store i64 %4, ptr @out, align 8, !dbg !376, !tbaa !121
  %5 = call i32 @llvm.bpf.preserve.type.info(i32 1, i64 1), !dbg !377, !llvm.preserve.access.index !31
  %6 = zext i32 %5 to i64, !dbg !378
  store i64 %6, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !379, !tbaa !121
  %7 = call i32 @llvm.bpf.preserve.type.info(i32 2, i64 2), !dbg !380, !llvm.preserve.access.index !53
  %8 = zext i32 %7 to i64, !dbg !381
  store i64 %8, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 2), align 8, !dbg !382, !tbaa !121
  %9 = call i64 @llvm.bpf.preserve.enum.value(i32 3, ptr @0, i64 0), !dbg !383, !llvm.preserve.access.index !5
  store i64 %9, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 3), align 8, !dbg !384, !tbaa !121
  %10 = call i64 @llvm.bpf.preserve.enum.value(i32 4, ptr @1, i64 1), !dbg !385, !llvm.preserve.access.index !5
  store i64 %10, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 4), align 8, !dbg !386, !tbaa !121
  %11 = call i64 @llvm.bpf.preserve.enum.value(i32 5, ptr @2, i64 1), !dbg !387, !llvm.preserve.access.index !11
  store i64 %11, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 5), align 8, !dbg !388, !tbaa !121
  %12 = call i64 @llvm.bpf.btf.type.id(i32 6, i64 0), !dbg !389, !llvm.preserve.access.index !47
  store i64 %12, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 6), align 8, !dbg !390, !tbaa !121
  %13 = call i64 @llvm.bpf.btf.type.id(i32 7, i64 1), !dbg !391, !llvm.preserve.access.index !31
  store i64 %13, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 7), align 8, !dbg !392, !tbaa !121
  %14 = call i64 @llvm.bpf.btf.type.id(i32 8, i64 0), !dbg !393, !llvm.preserve.access.index !25
  store i64 %14, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 8), align 8, !dbg !394, !tbaa !121
  %15 = call i32 @llvm.bpf.preserve.type.info(i32 9, i64 1), !dbg !395, !llvm.preserve.access.index !25
  %16 = zext i32 %15 to i64, !dbg !396
  store i64 %16, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 9), align 8, !dbg !397, !tbaa !121
  ret i32 0, !dbg !398
}

; Function Attrs: nounwind memory(none)
declare i32 @llvm.bpf.preserve.type.info(i32, i64) #2

; Function Attrs: nounwind memory(none)
declare i64 @llvm.bpf.preserve.enum.value(i32, ptr, i64) #2

; Function Attrs: nounwind memory(none)
declare i64 @llvm.bpf.btf.type.id(i32, i64) #2

; Function Attrs: nounwind
define dso_local i32 @plainacc(ptr noundef %0) #0 section "raw_tp/sys_enter" !dbg !399 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !405
    #dbg_declare(ptr %2, !403, !DIExpression(), !407)
  %4 = load ptr, ptr %2, align 8, !dbg !408, !tbaa !405
  %5 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.plain) %4, i32 1, i32 1), !dbg !409, !llvm.preserve.access.index !89
  %6 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x i64]) %5, i32 1, i32 3), !dbg !408, !llvm.preserve.access.index !87
  %7 = load i64, ptr %6, align 8, !dbg !410, !tbaa !411
  store i64 %7, ptr @out, align 8, !dbg !412, !tbaa !121
  %8 = load ptr, ptr %2, align 8, !dbg !413, !tbaa !405
  %9 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype(%struct.plain) %8, i32 0, i32 2), !dbg !413, !llvm.preserve.access.index !88
  %10 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.plain) %9, i32 1, i32 1), !dbg !414, !llvm.preserve.access.index !89
  %11 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x i64]) %10, i32 1, i32 1), !dbg !413, !llvm.preserve.access.index !87
  %12 = call i64 inttoptr (i64 113 to ptr)(ptr noundef getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), i32 noundef 8, ptr noundef %11), !dbg !415
  %13 = load ptr, ptr %2, align 8, !dbg !416, !tbaa !405
  %14 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.plain) %13, i32 1, i32 1), !dbg !417, !llvm.preserve.access.index !89
  %15 = call i64 inttoptr (i64 113 to ptr)(ptr noundef getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 2), i32 noundef 8, ptr noundef %14), !dbg !418
  call void @llvm.lifetime.start.p0(ptr %3) #4, !dbg !419
    #dbg_declare(ptr %3, !404, !DIExpression(), !420)
  %16 = load ptr, ptr %2, align 8, !dbg !421, !tbaa !405
  store ptr %16, ptr %3, align 8, !dbg !422, !tbaa !423
  %17 = load ptr, ptr %3, align 8, !dbg !425, !tbaa !423
  %18 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype(i32) %17, i32 0, i32 5), !dbg !425, !llvm.preserve.access.index !29
  %19 = load i32, ptr %18, align 4, !dbg !426, !tbaa !105
  %20 = sext i32 %19 to i64, !dbg !427
  store i64 %20, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 3), align 8, !dbg !428, !tbaa !121
  call void @llvm.lifetime.end.p0(ptr %3) #4, !dbg !429
  ret i32 0, !dbg !430
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: nounwind
define dso_local i32 @anonroot(ptr noundef %0) #0 section "raw_tp/sys_enter" !dbg !431 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !372
    #dbg_declare(ptr %2, !436, !DIExpression(), !437)
  %3 = load ptr, ptr %2, align 8, !dbg !438, !tbaa !372
  %4 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.anon_t) %3, i32 1, i32 1), !dbg !439, !llvm.preserve.access.index !53
  %5 = load i64, ptr %4, align 8, !dbg !440, !tbaa !150
  store i64 %5, ptr @out, align 8, !dbg !441, !tbaa !121
  ret i32 0, !dbg !442
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #2 = { nounwind memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!100, !101, !102, !103}
!llvm.ident = !{!104}
!llvm.errno.tbaa = !{!105}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "out", scope: !2, file: !3, line: 29, type: !97, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !16, globals: !93, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "core_chains.c", directory: ".")
!4 = !{!5, !11}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "st", file: !3, line: 11, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!7 = !{!8, !9, !10}
!8 = !DIEnumerator(name: "ST_A", value: 0)
!9 = !DIEnumerator(name: "ST_B", value: 5)
!10 = !DIEnumerator(name: "ST_NEG", value: -3)
!11 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "big", file: !3, line: 12, baseType: !12, size: 64, elements: !13)
!12 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!13 = !{!14, !15}
!14 = !DIEnumerator(name: "BIG_A", value: 1, isUnsigned: true)
!15 = !DIEnumerator(name: "BIG_B", value: 4886718345, isUnsigned: true)
!16 = !{!17, !19, !21, !29, !30, !35, !46, !78, !53, !83, !72, !84, !86, !25, !87, !88}
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 6, baseType: !18)
!18 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DISubroutineType(types: !23)
!23 = !{!20, !24, !25, !27}
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 6, baseType: !26)
!26 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 1600, elements: !44)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "inner", file: !3, line: 9, size: 320, elements: !32)
!32 = !{!33, !34, !41}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !31, file: !3, line: 9, baseType: !6, size: 32)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "arr", scope: !31, file: !3, line: 9, baseType: !35, size: 192, offset: 32)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 192, elements: !38)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !3, line: 6, baseType: !37)
!37 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!38 = !{!39, !40}
!39 = !DISubrange(count: 3)
!40 = !DISubrange(count: 4)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "f", scope: !31, file: !3, line: 9, baseType: !42, size: 64, offset: 256)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DICompositeType(tag: DW_TAG_structure_type, name: "fwd", file: !3, line: 8, flags: DIFlagFwdDecl)
!44 = !{!45}
!45 = !DISubrange(count: 5)
!46 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !47, file: !3, line: 16, size: 128, elements: !75)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "outer", file: !3, line: 13, size: 2240, elements: !48)
!48 = !{!49, !50, !51, !52, !58, !59, !60, !61, !62, !63, !66, !70, !71}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "head", scope: !47, file: !3, line: 14, baseType: !17, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "in", scope: !47, file: !3, line: 15, baseType: !30, size: 1600, offset: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, scope: !47, file: !3, line: 16, baseType: !46, size: 128, offset: 1664)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "an", scope: !47, file: !3, line: 17, baseType: !53, size: 128, offset: 1792)
!53 = !DIDerivedType(tag: DW_TAG_typedef, name: "anon_t", file: !3, line: 10, baseType: !54)
!54 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 10, size: 128, elements: !55)
!55 = !{!56, !57}
!56 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !54, file: !3, line: 10, baseType: !6, size: 32)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !54, file: !3, line: 10, baseType: !20, size: 64, offset: 64)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "b1", scope: !47, file: !3, line: 18, baseType: !25, size: 3, offset: 1920, flags: DIFlagBitField, extraData: i64 1920)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "b2", scope: !47, file: !3, line: 18, baseType: !25, size: 20, offset: 1923, flags: DIFlagBitField, extraData: i64 1920)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "sb", scope: !47, file: !3, line: 18, baseType: !6, size: 5, offset: 1943, flags: DIFlagBitField, extraData: i64 1920)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "lb", scope: !47, file: !3, line: 19, baseType: !17, size: 40, offset: 1984, flags: DIFlagBitField, extraData: i64 1984)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "st", scope: !47, file: !3, line: 20, baseType: !5, size: 32, offset: 2048)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "last", scope: !47, file: !3, line: 21, baseType: !64, size: 8, offset: 2080)
!64 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !3, line: 6, baseType: !65)
!65 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "ptr", scope: !47, file: !3, line: 22, baseType: !67, size: 64, offset: 2112)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !69)
!69 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !31)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "x8", scope: !47, file: !3, line: 23, baseType: !64, size: 3, offset: 2176, flags: DIFlagBitField, extraData: i64 2176)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "flex", scope: !47, file: !3, line: 24, baseType: !72, offset: 2240)
!72 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, elements: !73)
!73 = !{!74}
!74 = !DISubrange(count: -1)
!75 = !{!76, !77}
!76 = !DIDerivedType(tag: DW_TAG_member, name: "u1", scope: !46, file: !3, line: 16, baseType: !6, size: 32)
!77 = !DIDerivedType(tag: DW_TAG_member, scope: !46, file: !3, line: 16, baseType: !78, size: 128)
!78 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !46, file: !3, line: 16, size: 128, elements: !79)
!79 = !{!80, !82}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "c1", scope: !78, file: !3, line: 16, baseType: !81, size: 8)
!81 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "l2", scope: !78, file: !3, line: 16, baseType: !20, size: 64, offset: 64)
!83 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!84 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 64, elements: !85)
!85 = !{!40}
!86 = !DIDerivedType(tag: DW_TAG_typedef, name: "outer_t", file: !3, line: 27, baseType: !47)
!87 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 256, elements: !85)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "plain", file: !3, line: 28, size: 320, elements: !90)
!90 = !{!91, !92}
!91 = !DIDerivedType(tag: DW_TAG_member, name: "q", scope: !89, file: !3, line: 28, baseType: !6, size: 32)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "r", scope: !89, file: !3, line: 28, baseType: !87, size: 256, offset: 64)
!93 = !{!94, !0}
!94 = !DIGlobalVariableExpression(var: !95, expr: !DIExpression())
!95 = distinct !DIGlobalVariable(name: "_license", scope: !2, file: !3, line: 76, type: !96, isLocal: false, isDefinition: true)
!96 = !DICompositeType(tag: DW_TAG_array_type, baseType: !81, size: 32, elements: !85)
!97 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 4096, elements: !98)
!98 = !{!99}
!99 = !DISubrange(count: 64)
!100 = !{i32 7, !"Dwarf Version", i32 5}
!101 = !{i32 2, !"Debug Info Version", i32 3}
!102 = !{i32 1, !"wchar_size", i32 4}
!103 = !{i32 7, !"frame-pointer", i32 2}
!104 = !{!"clang version 22.1.8"}
!105 = !{!106, !106, i64 0}
!106 = !{!"int", !107, i64 0}
!107 = !{!"omnipotent char", !108, i64 0}
!108 = !{!"Simple C/C++ TBAA"}
!109 = distinct !DISubprogram(name: "direct", scope: !3, file: !3, line: 31, type: !110, scopeLine: 31, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !112, keyInstructions: true)
!110 = !DISubroutineType(types: !111)
!111 = !{!6, !83}
!112 = !{!113}
!113 = !DILocalVariable(name: "o", arg: 1, scope: !109, file: !3, line: 31, type: !83)
!114 = !{!115, !115, i64 0}
!115 = !{!"p1 _ZTS5outer", !116, i64 0}
!116 = !{!"any pointer", !107, i64 0}
!117 = !DILocation(line: 31, column: 50, scope: !109)
!118 = !DILocation(line: 32, column: 12, scope: !109)
!119 = !DILocation(line: 32, column: 15, scope: !109)
!120 = !DILocation(line: 32, column: 15, scope: !109, atomGroup: 1, atomRank: 2)
!121 = !{!122, !122, i64 0}
!122 = !{!"long long", !107, i64 0}
!123 = !DILocation(line: 32, column: 10, scope: !109, atomGroup: 1, atomRank: 1)
!124 = !DILocation(line: 33, column: 12, scope: !109)
!125 = !DILocation(line: 33, column: 15, scope: !109)
!126 = !DILocation(line: 33, column: 21, scope: !109)
!127 = !DILocation(line: 33, column: 21, scope: !109, atomGroup: 2, atomRank: 3)
!128 = !{!129, !106, i64 0}
!129 = !{!"inner", !106, i64 0, !107, i64 4, !130, i64 32}
!130 = !{!"p1 _ZTS3fwd", !116, i64 0}
!131 = !DILocation(line: 33, column: 12, scope: !109, atomGroup: 2, atomRank: 2)
!132 = !DILocation(line: 33, column: 10, scope: !109, atomGroup: 2, atomRank: 1)
!133 = !DILocation(line: 34, column: 12, scope: !109)
!134 = !DILocation(line: 34, column: 15, scope: !109)
!135 = !DILocation(line: 34, column: 21, scope: !109)
!136 = !DILocation(line: 34, column: 12, scope: !109, atomGroup: 3, atomRank: 3)
!137 = !{!138, !138, i64 0}
!138 = !{!"short", !107, i64 0}
!139 = !DILocation(line: 34, column: 12, scope: !109, atomGroup: 3, atomRank: 2)
!140 = !DILocation(line: 34, column: 10, scope: !109, atomGroup: 3, atomRank: 1)
!141 = !DILocation(line: 35, column: 12, scope: !109)
!142 = !DILocation(line: 35, column: 15, scope: !109)
!143 = !DILocation(line: 35, column: 15, scope: !109, atomGroup: 4, atomRank: 2)
!144 = !{!107, !107, i64 0}
!145 = !DILocation(line: 35, column: 10, scope: !109, atomGroup: 4, atomRank: 1)
!146 = !DILocation(line: 36, column: 12, scope: !109)
!147 = !DILocation(line: 36, column: 15, scope: !109)
!148 = !DILocation(line: 36, column: 18, scope: !109)
!149 = !DILocation(line: 36, column: 18, scope: !109, atomGroup: 5, atomRank: 2)
!150 = !{!151, !152, i64 8}
!151 = !{!"", !106, i64 0, !152, i64 8}
!152 = !{!"long", !107, i64 0}
!153 = !DILocation(line: 36, column: 10, scope: !109, atomGroup: 5, atomRank: 1)
!154 = !DILocation(line: 37, column: 12, scope: !109)
!155 = !DILocation(line: 37, column: 17, scope: !109)
!156 = !DILocation(line: 37, column: 17, scope: !109, atomGroup: 6, atomRank: 3)
!157 = !DILocation(line: 37, column: 12, scope: !109, atomGroup: 6, atomRank: 2)
!158 = !DILocation(line: 37, column: 10, scope: !109, atomGroup: 6, atomRank: 1)
!159 = !DILocation(line: 38, column: 12, scope: !109)
!160 = !DILocation(line: 38, column: 15, scope: !109)
!161 = !DILocation(line: 38, column: 15, scope: !109, atomGroup: 7, atomRank: 3)
!162 = !DILocation(line: 38, column: 12, scope: !109, atomGroup: 7, atomRank: 2)
!163 = !DILocation(line: 38, column: 10, scope: !109, atomGroup: 7, atomRank: 1)
!164 = !DILocation(line: 39, column: 12, scope: !109)
!165 = !DILocation(line: 39, column: 15, scope: !109)
!166 = !{!167, !167, i64 0}
!167 = !{!"p1 _ZTS5inner", !116, i64 0}
!168 = !DILocation(line: 39, column: 20, scope: !109)
!169 = !DILocation(line: 39, column: 20, scope: !109, atomGroup: 8, atomRank: 3)
!170 = !DILocation(line: 39, column: 12, scope: !109, atomGroup: 8, atomRank: 2)
!171 = !DILocation(line: 39, column: 10, scope: !109, atomGroup: 8, atomRank: 1)
!172 = !DILocation(line: 40, column: 12, scope: !109)
!173 = !DILocation(line: 40, column: 15, scope: !109)
!174 = !DILocation(line: 40, column: 12, scope: !109, atomGroup: 9, atomRank: 2)
!175 = !DILocation(line: 40, column: 10, scope: !109, atomGroup: 9, atomRank: 1)
!176 = !DILocation(line: 41, column: 17, scope: !109)
!177 = !DILocation(line: 41, column: 20, scope: !109)
!178 = !DILocation(line: 41, column: 26, scope: !109)
!179 = !DILocation(line: 41, column: 26, scope: !109, atomGroup: 10, atomRank: 3)
!180 = !{!129, !130, i64 32}
!181 = !DILocation(line: 41, column: 12, scope: !109, atomGroup: 10, atomRank: 2)
!182 = !DILocation(line: 41, column: 10, scope: !109, atomGroup: 10, atomRank: 1)
!183 = !DILocation(line: 42, column: 3, scope: !109)
!184 = !DILocation(line: 42, column: 6, scope: !109)
!185 = !DILocation(line: 42, column: 11, scope: !109, atomGroup: 11, atomRank: 1)
!186 = !DILocation(line: 43, column: 3, scope: !109)
!187 = !DILocation(line: 43, column: 6, scope: !109)
!188 = !DILocation(line: 43, column: 9, scope: !109)
!189 = !DILocation(line: 43, column: 11, scope: !109, atomGroup: 12, atomRank: 1)
!190 = !{!151, !106, i64 0}
!191 = !DILocation(line: 44, column: 3, scope: !109, atomGroup: 13, atomRank: 1)
!192 = distinct !DISubprogram(name: "bits", scope: !3, file: !3, line: 46, type: !110, scopeLine: 46, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !193, keyInstructions: true)
!193 = !{!194}
!194 = !DILocalVariable(name: "o", arg: 1, scope: !192, file: !3, line: 46, type: !83)
!195 = !DILocation(line: 46, column: 48, scope: !192)
!196 = !DILocation(line: 47, column: 12, scope: !192)
!197 = !DILocation(line: 47, column: 15, scope: !192)
!198 = !DILocation(line: 47, column: 15, scope: !192, atomGroup: 1, atomRank: 3)
!199 = !DILocation(line: 47, column: 12, scope: !192, atomGroup: 1, atomRank: 2)
!200 = !DILocation(line: 47, column: 10, scope: !192, atomGroup: 1, atomRank: 1)
!201 = !DILocation(line: 47, column: 28, scope: !192)
!202 = !DILocation(line: 47, column: 31, scope: !192)
!203 = !DILocation(line: 47, column: 31, scope: !192, atomGroup: 2, atomRank: 3)
!204 = !DILocation(line: 47, column: 28, scope: !192, atomGroup: 2, atomRank: 2)
!205 = !DILocation(line: 47, column: 26, scope: !192, atomGroup: 2, atomRank: 1)
!206 = !DILocation(line: 47, column: 44, scope: !192)
!207 = !DILocation(line: 47, column: 47, scope: !192)
!208 = !DILocation(line: 47, column: 47, scope: !192, atomGroup: 3, atomRank: 3)
!209 = !DILocation(line: 47, column: 44, scope: !192, atomGroup: 3, atomRank: 2)
!210 = !DILocation(line: 47, column: 42, scope: !192, atomGroup: 3, atomRank: 1)
!211 = !DILocation(line: 47, column: 60, scope: !192)
!212 = !DILocation(line: 47, column: 63, scope: !192)
!213 = !DILocation(line: 47, column: 63, scope: !192, atomGroup: 4, atomRank: 2)
!214 = !DILocation(line: 47, column: 58, scope: !192, atomGroup: 4, atomRank: 1)
!215 = !DILocation(line: 47, column: 76, scope: !192)
!216 = !DILocation(line: 47, column: 79, scope: !192)
!217 = !DILocation(line: 47, column: 79, scope: !192, atomGroup: 5, atomRank: 3)
!218 = !DILocation(line: 47, column: 76, scope: !192, atomGroup: 5, atomRank: 2)
!219 = !DILocation(line: 47, column: 74, scope: !192, atomGroup: 5, atomRank: 1)
!220 = !DILocation(line: 48, column: 3, scope: !192, atomGroup: 6, atomRank: 1)
!221 = distinct !DISubprogram(name: "infos", scope: !3, file: !3, line: 50, type: !110, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !222, keyInstructions: true)
!222 = !{!223}
!223 = !DILocalVariable(name: "o", arg: 1, scope: !221, file: !3, line: 50, type: !83)
!224 = !DILocation(line: 50, column: 49, scope: !221)
!225 = !DILocation(line: 52, column: 3, scope: !221)
!226 = !DILocation(line: 52, column: 7, scope: !221)
!227 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 1, atomRank: 3)
!228 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 1, atomRank: 2)
!229 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 1, atomRank: 1)
!230 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 2, atomRank: 3)
!231 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 2, atomRank: 2)
!232 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 2, atomRank: 1)
!233 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 3, atomRank: 3)
!234 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 3, atomRank: 2)
!235 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 3, atomRank: 1)
!236 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 4, atomRank: 3)
!237 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 4, atomRank: 2)
!238 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 4, atomRank: 1)
!239 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 5, atomRank: 3)
!240 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 5, atomRank: 2)
!241 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 5, atomRank: 1)
!242 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 6, atomRank: 3)
!243 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 6, atomRank: 2)
!244 = !DILocation(line: 52, column: 3, scope: !221, atomGroup: 6, atomRank: 1)
!245 = !DILocation(line: 52, column: 14, scope: !221)
!246 = !DILocation(line: 52, column: 18, scope: !221)
!247 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 7, atomRank: 3)
!248 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 7, atomRank: 2)
!249 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 7, atomRank: 1)
!250 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 8, atomRank: 3)
!251 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 8, atomRank: 2)
!252 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 8, atomRank: 1)
!253 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 9, atomRank: 3)
!254 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 9, atomRank: 2)
!255 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 9, atomRank: 1)
!256 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 10, atomRank: 3)
!257 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 10, atomRank: 2)
!258 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 10, atomRank: 1)
!259 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 11, atomRank: 3)
!260 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 11, atomRank: 2)
!261 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 11, atomRank: 1)
!262 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 12, atomRank: 3)
!263 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 12, atomRank: 2)
!264 = !DILocation(line: 52, column: 14, scope: !221, atomGroup: 12, atomRank: 1)
!265 = !DILocation(line: 52, column: 25, scope: !221)
!266 = !DILocation(line: 52, column: 29, scope: !221)
!267 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 13, atomRank: 3)
!268 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 13, atomRank: 2)
!269 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 13, atomRank: 1)
!270 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 14, atomRank: 3)
!271 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 14, atomRank: 2)
!272 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 14, atomRank: 1)
!273 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 15, atomRank: 3)
!274 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 15, atomRank: 2)
!275 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 15, atomRank: 1)
!276 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 16, atomRank: 3)
!277 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 16, atomRank: 2)
!278 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 16, atomRank: 1)
!279 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 17, atomRank: 3)
!280 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 17, atomRank: 2)
!281 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 17, atomRank: 1)
!282 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 18, atomRank: 3)
!283 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 18, atomRank: 2)
!284 = !DILocation(line: 52, column: 25, scope: !221, atomGroup: 18, atomRank: 1)
!285 = !DILocation(line: 52, column: 37, scope: !221)
!286 = !DILocation(line: 52, column: 41, scope: !221)
!287 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 19, atomRank: 3)
!288 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 19, atomRank: 2)
!289 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 19, atomRank: 1)
!290 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 20, atomRank: 3)
!291 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 20, atomRank: 2)
!292 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 20, atomRank: 1)
!293 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 21, atomRank: 3)
!294 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 21, atomRank: 2)
!295 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 21, atomRank: 1)
!296 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 22, atomRank: 3)
!297 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 22, atomRank: 2)
!298 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 22, atomRank: 1)
!299 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 23, atomRank: 3)
!300 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 23, atomRank: 2)
!301 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 23, atomRank: 1)
!302 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 24, atomRank: 3)
!303 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 24, atomRank: 2)
!304 = !DILocation(line: 52, column: 37, scope: !221, atomGroup: 24, atomRank: 1)
!305 = !DILocation(line: 52, column: 49, scope: !221)
!306 = !DILocation(line: 52, column: 53, scope: !221)
!307 = !DILocation(line: 52, column: 59, scope: !221)
!308 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 25, atomRank: 3)
!309 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 25, atomRank: 2)
!310 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 25, atomRank: 1)
!311 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 26, atomRank: 3)
!312 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 26, atomRank: 2)
!313 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 26, atomRank: 1)
!314 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 27, atomRank: 3)
!315 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 27, atomRank: 2)
!316 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 27, atomRank: 1)
!317 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 28, atomRank: 3)
!318 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 28, atomRank: 2)
!319 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 28, atomRank: 1)
!320 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 29, atomRank: 3)
!321 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 29, atomRank: 2)
!322 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 29, atomRank: 1)
!323 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 30, atomRank: 3)
!324 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 30, atomRank: 2)
!325 = !DILocation(line: 52, column: 49, scope: !221, atomGroup: 30, atomRank: 1)
!326 = !DILocation(line: 52, column: 74, scope: !221)
!327 = !DILocation(line: 52, column: 78, scope: !221)
!328 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 31, atomRank: 3)
!329 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 31, atomRank: 2)
!330 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 31, atomRank: 1)
!331 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 32, atomRank: 3)
!332 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 32, atomRank: 2)
!333 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 32, atomRank: 1)
!334 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 33, atomRank: 3)
!335 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 33, atomRank: 2)
!336 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 33, atomRank: 1)
!337 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 34, atomRank: 3)
!338 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 34, atomRank: 2)
!339 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 34, atomRank: 1)
!340 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 35, atomRank: 3)
!341 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 35, atomRank: 2)
!342 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 35, atomRank: 1)
!343 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 36, atomRank: 3)
!344 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 36, atomRank: 2)
!345 = !DILocation(line: 52, column: 74, scope: !221, atomGroup: 36, atomRank: 1)
!346 = !DILocation(line: 52, column: 86, scope: !221)
!347 = !DILocation(line: 52, column: 90, scope: !221)
!348 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 37, atomRank: 3)
!349 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 37, atomRank: 2)
!350 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 37, atomRank: 1)
!351 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 38, atomRank: 3)
!352 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 38, atomRank: 2)
!353 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 38, atomRank: 1)
!354 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 39, atomRank: 3)
!355 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 39, atomRank: 2)
!356 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 39, atomRank: 1)
!357 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 40, atomRank: 3)
!358 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 40, atomRank: 2)
!359 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 40, atomRank: 1)
!360 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 41, atomRank: 3)
!361 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 41, atomRank: 2)
!362 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 41, atomRank: 1)
!363 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 42, atomRank: 3)
!364 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 42, atomRank: 2)
!365 = !DILocation(line: 52, column: 86, scope: !221, atomGroup: 42, atomRank: 1)
!366 = !DILocation(line: 53, column: 3, scope: !221, atomGroup: 43, atomRank: 1)
!367 = distinct !DISubprogram(name: "types", scope: !3, file: !3, line: 55, type: !368, scopeLine: 55, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !370, keyInstructions: true)
!368 = !DISubroutineType(types: !369)
!369 = !{!6, !24}
!370 = !{!371}
!371 = !DILocalVariable(name: "o", arg: 1, scope: !367, file: !3, line: 55, type: !24)
!372 = !{!116, !116, i64 0}
!373 = !DILocation(line: 55, column: 41, scope: !367)
!374 = !DILocation(line: 56, column: 12, scope: !367, atomGroup: 1, atomRank: 3)
!375 = !DILocation(line: 56, column: 12, scope: !367, atomGroup: 1, atomRank: 2)
!376 = !DILocation(line: 56, column: 10, scope: !367, atomGroup: 1, atomRank: 1)
!377 = !DILocation(line: 57, column: 12, scope: !367, atomGroup: 2, atomRank: 3)
!378 = !DILocation(line: 57, column: 12, scope: !367, atomGroup: 2, atomRank: 2)
!379 = !DILocation(line: 57, column: 10, scope: !367, atomGroup: 2, atomRank: 1)
!380 = !DILocation(line: 58, column: 12, scope: !367, atomGroup: 3, atomRank: 3)
!381 = !DILocation(line: 58, column: 12, scope: !367, atomGroup: 3, atomRank: 2)
!382 = !DILocation(line: 58, column: 10, scope: !367, atomGroup: 3, atomRank: 1)
!383 = !DILocation(line: 59, column: 12, scope: !367, atomGroup: 4, atomRank: 2)
!384 = !DILocation(line: 59, column: 10, scope: !367, atomGroup: 4, atomRank: 1)
!385 = !DILocation(line: 60, column: 12, scope: !367, atomGroup: 5, atomRank: 2)
!386 = !DILocation(line: 60, column: 10, scope: !367, atomGroup: 5, atomRank: 1)
!387 = !DILocation(line: 61, column: 12, scope: !367, atomGroup: 6, atomRank: 2)
!388 = !DILocation(line: 61, column: 10, scope: !367, atomGroup: 6, atomRank: 1)
!389 = !DILocation(line: 62, column: 12, scope: !367, atomGroup: 7, atomRank: 2)
!390 = !DILocation(line: 62, column: 10, scope: !367, atomGroup: 7, atomRank: 1)
!391 = !DILocation(line: 63, column: 12, scope: !367, atomGroup: 8, atomRank: 2)
!392 = !DILocation(line: 63, column: 10, scope: !367, atomGroup: 8, atomRank: 1)
!393 = !DILocation(line: 64, column: 12, scope: !367, atomGroup: 9, atomRank: 2)
!394 = !DILocation(line: 64, column: 10, scope: !367, atomGroup: 9, atomRank: 1)
!395 = !DILocation(line: 65, column: 12, scope: !367, atomGroup: 10, atomRank: 3)
!396 = !DILocation(line: 65, column: 12, scope: !367, atomGroup: 10, atomRank: 2)
!397 = !DILocation(line: 65, column: 10, scope: !367, atomGroup: 10, atomRank: 1)
!398 = !DILocation(line: 66, column: 3, scope: !367, atomGroup: 11, atomRank: 1)
!399 = distinct !DISubprogram(name: "plainacc", scope: !3, file: !3, line: 68, type: !400, scopeLine: 68, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !402, keyInstructions: true)
!400 = !DISubroutineType(types: !401)
!401 = !{!6, !88}
!402 = !{!403, !404}
!403 = !DILocalVariable(name: "p", arg: 1, scope: !399, file: !3, line: 68, type: !88)
!404 = !DILocalVariable(name: "ip", scope: !399, file: !3, line: 72, type: !29)
!405 = !{!406, !406, i64 0}
!406 = !{!"p1 _ZTS5plain", !116, i64 0}
!407 = !DILocation(line: 68, column: 52, scope: !399)
!408 = !DILocation(line: 69, column: 54, scope: !399)
!409 = !DILocation(line: 69, column: 57, scope: !399)
!410 = !DILocation(line: 69, column: 12, scope: !399, atomGroup: 1, atomRank: 2)
!411 = !{!152, !152, i64 0}
!412 = !DILocation(line: 69, column: 10, scope: !399, atomGroup: 1, atomRank: 1)
!413 = !DILocation(line: 70, column: 54, scope: !399)
!414 = !DILocation(line: 70, column: 59, scope: !399)
!415 = !DILocation(line: 70, column: 3, scope: !399)
!416 = !DILocation(line: 71, column: 54, scope: !399)
!417 = !DILocation(line: 71, column: 57, scope: !399)
!418 = !DILocation(line: 71, column: 3, scope: !399)
!419 = !DILocation(line: 72, column: 3, scope: !399)
!420 = !DILocation(line: 72, column: 8, scope: !399)
!421 = !DILocation(line: 72, column: 20, scope: !399, atomGroup: 2, atomRank: 2)
!422 = !DILocation(line: 72, column: 8, scope: !399, atomGroup: 2, atomRank: 1)
!423 = !{!424, !424, i64 0}
!424 = !{!"p1 int", !116, i64 0}
!425 = !DILocation(line: 72, column: 66, scope: !399)
!426 = !DILocation(line: 72, column: 32, scope: !399, atomGroup: 3, atomRank: 3)
!427 = !DILocation(line: 72, column: 32, scope: !399, atomGroup: 3, atomRank: 2)
!428 = !DILocation(line: 72, column: 30, scope: !399, atomGroup: 3, atomRank: 1)
!429 = !DILocation(line: 74, column: 1, scope: !399)
!430 = !DILocation(line: 73, column: 3, scope: !399, atomGroup: 5, atomRank: 1)
!431 = distinct !DISubprogram(name: "anonroot", scope: !3, file: !3, line: 75, type: !432, scopeLine: 75, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !435, keyInstructions: true)
!432 = !DISubroutineType(types: !433)
!433 = !{!6, !434}
!434 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!435 = !{!436}
!436 = !DILocalVariable(name: "a", arg: 1, scope: !431, file: !3, line: 75, type: !434)
!437 = !DILocation(line: 75, column: 46, scope: !431)
!438 = !DILocation(line: 75, column: 60, scope: !431)
!439 = !DILocation(line: 75, column: 63, scope: !431)
!440 = !DILocation(line: 75, column: 63, scope: !431, atomGroup: 1, atomRank: 2)
!441 = !DILocation(line: 75, column: 58, scope: !431, atomGroup: 1, atomRank: 1)
!442 = !DILocation(line: 75, column: 66, scope: !431, atomGroup: 2, atomRank: 1)
