; ModuleID = 'core_steps.c'
source_filename = "core_steps.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.node = type { ptr, [4 x [2 x %struct.leaf]], %union.anon }
%struct.leaf = type { i8, i32, i16, [2 x [3 x i64]] }
%union.anon = type { %struct.leaf }
%struct.derived = type { %struct.node, i32 }
%union.top = type { %struct.leaf }
%struct.odd = type { i8, i8, i32 }

@out = dso_local global [64 x i64] zeroinitializer, align 8, !dbg !0
@_license = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !56
@llvm.compiler.used = appending global [7 x ptr] [ptr @casts, ptr @shared, ptr @merged, ptr @unions, ptr @bitinfo, ptr @arith, ptr @_license], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @casts(ptr noundef %0) #0 section "raw_tp/sys_enter" !dbg !73 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !85
    #dbg_declare(ptr %2, !77, !DIExpression(), !87)
  call void @llvm.lifetime.start.p0(ptr %3) #4, !dbg !88
    #dbg_declare(ptr %3, !78, !DIExpression(), !89)
  %7 = load ptr, ptr %2, align 8, !dbg !90, !tbaa !85
  store ptr %7, ptr %3, align 8, !dbg !91, !tbaa !92
  call void @llvm.lifetime.start.p0(ptr %4) #4, !dbg !94
    #dbg_declare(ptr %4, !79, !DIExpression(), !95)
  %8 = load ptr, ptr %3, align 8, !dbg !96, !tbaa !92
  store ptr %8, ptr %4, align 8, !dbg !97, !tbaa !98
  %9 = load ptr, ptr %4, align 8, !dbg !100, !tbaa !98
  %10 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %9, i32 0, i32 0), !dbg !101, !llvm.preserve.access.index !6
  %11 = load ptr, ptr %10, align 8, !dbg !101, !tbaa !102
  %12 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %11, i32 0, i32 0), !dbg !104, !llvm.preserve.access.index !6
  %13 = load ptr, ptr %12, align 8, !dbg !104, !tbaa !102
  %14 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %13, i32 2, i32 2), !dbg !105, !llvm.preserve.access.index !6
  %15 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %14, i32 1), !dbg !106, !llvm.preserve.access.index !31
  %16 = load i64, ptr %15, align 8, !dbg !107, !tbaa !108
  store i64 %16, ptr @out, align 8, !dbg !109, !tbaa !110
  %17 = load ptr, ptr %4, align 8, !dbg !112, !tbaa !98
  %18 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %17, i32 0, i32 0), !dbg !113, !llvm.preserve.access.index !6
  %19 = load ptr, ptr %18, align 8, !dbg !113, !tbaa !102
  %20 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.derived) %19, i32 1, i32 1), !dbg !114, !llvm.preserve.access.index !36
  %21 = load i32, ptr %20, align 8, !dbg !115, !tbaa !116
  %22 = sext i32 %21 to i64, !dbg !118
  store i64 %22, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !119, !tbaa !110
  call void @llvm.lifetime.start.p0(ptr %5) #4, !dbg !120
    #dbg_declare(ptr %5, !80, !DIExpression(), !121)
  %23 = load ptr, ptr %3, align 8, !dbg !122, !tbaa !92
  %24 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.derived) %23, i32 0, i32 0), !dbg !123, !llvm.preserve.access.index !36
  %25 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %24, i32 1, i32 1), !dbg !124, !llvm.preserve.access.index !6
  %26 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x [2 x %struct.leaf]]) %25, i32 1, i32 1), !dbg !122, !llvm.preserve.access.index !10
  %27 = getelementptr inbounds [2 x %struct.leaf], ptr %26, i64 0, i64 1, !dbg !125
  store ptr %27, ptr %5, align 8, !dbg !126, !tbaa !127
  %28 = load ptr, ptr %5, align 8, !dbg !129, !tbaa !127
  %29 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %28, i32 3, i32 4), !dbg !130, !llvm.preserve.access.index !11
  %30 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([2 x [3 x i64]]) %29, i32 1, i32 1), !dbg !129, !llvm.preserve.access.index !22
  %31 = getelementptr inbounds [3 x i64], ptr %30, i64 0, i64 2, !dbg !129
  %32 = load i64, ptr %31, align 8, !dbg !131, !tbaa !110
  store i64 %32, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 2), align 8, !dbg !132, !tbaa !110
  %33 = load ptr, ptr %5, align 8, !dbg !133, !tbaa !127
  %34 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype(%struct.leaf) %33, i32 0, i32 1), !dbg !133, !llvm.preserve.access.index !48
  %35 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %34, i32 0, i32 0), !dbg !134, !llvm.preserve.access.index !11
  %36 = load i8, ptr %35, align 8, !dbg !135, !tbaa !136
  %37 = zext i8 %36 to i64, !dbg !138
  store i64 %37, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 3), align 8, !dbg !139, !tbaa !110
  call void @llvm.lifetime.start.p0(ptr %6) #4, !dbg !140
    #dbg_declare(ptr %6, !81, !DIExpression(), !141)
  %38 = load ptr, ptr %3, align 8, !dbg !142, !tbaa !92
  %39 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.derived) %38, i32 0, i32 0), !dbg !143, !llvm.preserve.access.index !36
  %40 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %39, i32 1, i32 1), !dbg !144, !llvm.preserve.access.index !6
  %41 = getelementptr inbounds [4 x [2 x %struct.leaf]], ptr %40, i64 0, i64 0, !dbg !145
  store ptr %41, ptr %6, align 8, !dbg !146, !tbaa !127
  %42 = load ptr, ptr %6, align 8, !dbg !147, !tbaa !127
  %43 = getelementptr inbounds [2 x %struct.leaf], ptr %42, i64 2, !dbg !147
  %44 = getelementptr inbounds [2 x %struct.leaf], ptr %43, i64 0, i64 1, !dbg !147
  %45 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %44, i32 0, i32 0), !dbg !148, !llvm.preserve.access.index !11
  %46 = load i8, ptr %45, align 8, !dbg !149, !tbaa !136
  %47 = zext i8 %46 to i64, !dbg !150
  store i64 %47, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 4), align 8, !dbg !151, !tbaa !110
  %48 = load ptr, ptr %6, align 8, !dbg !152, !tbaa !127
  %49 = getelementptr inbounds [2 x %struct.leaf], ptr %48, i64 0, i64 0, !dbg !153
  %50 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %49, i32 0, i32 0), !dbg !153, !llvm.preserve.access.index !11
  %51 = load i8, ptr %50, align 8, !dbg !154, !tbaa !136
  %52 = zext i8 %51 to i64, !dbg !155
  store i64 %52, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 5), align 8, !dbg !156, !tbaa !110
  call void @llvm.lifetime.end.p0(ptr %6) #4, !dbg !157
  call void @llvm.lifetime.end.p0(ptr %5) #4, !dbg !157
  call void @llvm.lifetime.end.p0(ptr %4) #4, !dbg !157
  call void @llvm.lifetime.end.p0(ptr %3) #4, !dbg !157
  ret i32 0, !dbg !158
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.struct.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.union.access.index.p0.p0(ptr, i32 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare ptr @llvm.preserve.array.access.index.p0.p0(ptr, i32 immarg, i32 immarg) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define dso_local i32 @shared(ptr noundef %0) #0 section "raw_tp/sys_enter" !dbg !159 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !98
    #dbg_declare(ptr %2, !163, !DIExpression(), !166)
  call void @llvm.lifetime.start.p0(ptr %3) #4, !dbg !167
    #dbg_declare(ptr %3, !164, !DIExpression(), !168)
  %4 = load ptr, ptr %2, align 8, !dbg !169, !tbaa !98
  %5 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %4, i32 2, i32 2), !dbg !170, !llvm.preserve.access.index !6
  %6 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %5, i32 1), !dbg !171, !llvm.preserve.access.index !31
  store ptr %6, ptr %3, align 8, !dbg !172, !tbaa !173
  %7 = load ptr, ptr %3, align 8, !dbg !175, !tbaa !173
  %8 = load i64, ptr %7, align 8, !dbg !176, !tbaa !110
  store i64 %8, ptr @out, align 8, !dbg !177, !tbaa !110
  %9 = load ptr, ptr %3, align 8, !dbg !178, !tbaa !173
  %10 = call i64 inttoptr (i64 113 to ptr)(ptr noundef getelementptr inbounds (i64, ptr @out, i64 1), i32 noundef 8, ptr noundef %9), !dbg !179
  %11 = load ptr, ptr %2, align 8, !dbg !180, !tbaa !98
  %12 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %11, i32 1, i32 1), !dbg !181, !llvm.preserve.access.index !6
  %13 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x [2 x %struct.leaf]]) %12, i32 1, i32 3), !dbg !180, !llvm.preserve.access.index !10
  %14 = getelementptr inbounds [2 x %struct.leaf], ptr %13, i64 0, i64 1, !dbg !180
  %15 = call i64 inttoptr (i64 113 to ptr)(ptr noundef getelementptr inbounds (i64, ptr @out, i64 2), i32 noundef 64, ptr noundef %14), !dbg !182
  %16 = load ptr, ptr %3, align 8, !dbg !183, !tbaa !173
  store i64 7, ptr %16, align 8, !dbg !184, !tbaa !110
  %17 = load ptr, ptr %2, align 8, !dbg !185, !tbaa !98
  %18 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %17, i32 2, i32 2), !dbg !186, !llvm.preserve.access.index !6
  %19 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %18, i32 0), !dbg !187, !llvm.preserve.access.index !31
  %20 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %19, i32 0, i32 0), !dbg !188, !llvm.preserve.access.index !11
  store i8 9, ptr %20, align 8, !dbg !189, !tbaa !108
  %21 = load ptr, ptr %2, align 8, !dbg !190, !tbaa !98
  %22 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %21, i32 0, i32 0), !dbg !191, !llvm.preserve.access.index !6
  store ptr null, ptr %22, align 8, !dbg !192, !tbaa !102
  %23 = load ptr, ptr %2, align 8, !dbg !193, !tbaa !98
  %24 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %23, i32 2, i32 2), !dbg !194, !llvm.preserve.access.index !6
  %25 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %24, i32 1), !dbg !195, !llvm.preserve.access.index !31
  %26 = atomicrmw add ptr %25, i64 1 seq_cst, align 8, !dbg !196
  %27 = load ptr, ptr %2, align 8, !dbg !197, !tbaa !98
  %28 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %27, i32 0, i32 0), !dbg !198, !llvm.preserve.access.index !6
  %29 = load ptr, ptr %28, align 8, !dbg !198, !tbaa !102
  %30 = load ptr, ptr %2, align 8, !dbg !199, !tbaa !98
  %31 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %30, i32 2, i32 2), !dbg !200, !llvm.preserve.access.index !6
  %32 = icmp eq ptr %29, %31, !dbg !201
  %33 = zext i1 %32 to i32, !dbg !202
  call void @llvm.lifetime.end.p0(ptr %3) #4, !dbg !203
  ret i32 %33, !dbg !204
}

; Function Attrs: nounwind
define dso_local i32 @merged(ptr noundef %0) #0 section "raw_tp/sys_enter" !dbg !205 {
  %2 = alloca ptr, align 8
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  %5 = alloca i32, align 4
  store ptr %0, ptr %2, align 8, !tbaa !98
    #dbg_declare(ptr %2, !207, !DIExpression(), !212)
  call void @llvm.lifetime.start.p0(ptr %3) #4, !dbg !213
    #dbg_declare(ptr %3, !208, !DIExpression(), !214)
  %6 = load i64, ptr @out, align 8, !dbg !215, !tbaa !110
  %7 = icmp ne i64 %6, 0, !dbg !217
  br i1 %7, label %8, label %13, !dbg !218

8:                                                ; preds = %1
  %9 = load ptr, ptr %2, align 8, !dbg !219, !tbaa !98
  %10 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %9, i32 1, i32 1), !dbg !220, !llvm.preserve.access.index !6
  %11 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([4 x [2 x %struct.leaf]]) %10, i32 1, i32 0), !dbg !219, !llvm.preserve.access.index !10
  %12 = getelementptr inbounds [2 x %struct.leaf], ptr %11, i64 0, i64 1, !dbg !221
  store ptr %12, ptr %3, align 8, !dbg !222, !tbaa !127
  br label %17, !dbg !223

13:                                               ; preds = %1
  %14 = load ptr, ptr %2, align 8, !dbg !224, !tbaa !98
  %15 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %14, i32 2, i32 2), !dbg !225, !llvm.preserve.access.index !6
  %16 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %15, i32 0), !dbg !226, !llvm.preserve.access.index !31
  store ptr %16, ptr %3, align 8, !dbg !227, !tbaa !127
  br label %17

17:                                               ; preds = %13, %8
  %18 = load ptr, ptr %3, align 8, !dbg !228, !tbaa !127
  %19 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %18, i32 0, i32 0), !dbg !229, !llvm.preserve.access.index !11
  %20 = load i8, ptr %19, align 8, !dbg !230, !tbaa !136
  %21 = zext i8 %20 to i64, !dbg !231
  store i64 %21, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !232, !tbaa !110
  call void @llvm.lifetime.start.p0(ptr %4) #4, !dbg !233
    #dbg_declare(ptr %4, !209, !DIExpression(), !234)
  %22 = load i64, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !235, !tbaa !110
  %23 = icmp ne i64 %22, 0, !dbg !236
  br i1 %23, label %24, label %28, !dbg !237

24:                                               ; preds = %17
  %25 = load ptr, ptr %2, align 8, !dbg !238, !tbaa !98
  %26 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %25, i32 2, i32 2), !dbg !239, !llvm.preserve.access.index !6
  %27 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %26, i32 1), !dbg !240, !llvm.preserve.access.index !31
  br label %33, !dbg !235

28:                                               ; preds = %17
  %29 = load ptr, ptr %3, align 8, !dbg !241, !tbaa !127
  %30 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %29, i32 3, i32 4), !dbg !242, !llvm.preserve.access.index !11
  %31 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([2 x [3 x i64]]) %30, i32 1, i32 0), !dbg !241, !llvm.preserve.access.index !22
  %32 = getelementptr inbounds [3 x i64], ptr %31, i64 0, i64 1, !dbg !241
  br label %33, !dbg !235

33:                                               ; preds = %28, %24
  %34 = phi ptr [ %27, %24 ], [ %32, %28 ], !dbg !243
  store ptr %34, ptr %4, align 8, !dbg !244, !tbaa !173
  %35 = load ptr, ptr %4, align 8, !dbg !245, !tbaa !173
  %36 = load i64, ptr %35, align 8, !dbg !246, !tbaa !110
  store i64 %36, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 2), align 8, !dbg !247, !tbaa !110
  call void @llvm.lifetime.start.p0(ptr %5) #4, !dbg !248
    #dbg_declare(ptr %5, !210, !DIExpression(), !249)
  store i32 0, ptr %5, align 4, !dbg !250, !tbaa !69
  br label %37, !dbg !248

37:                                               ; preds = %63, %33
  %38 = load i32, ptr %5, align 4, !dbg !251, !tbaa !69
  %39 = icmp slt i32 %38, 4, !dbg !253
  br i1 %39, label %41, label %40, !dbg !254

40:                                               ; preds = %37
  call void @llvm.lifetime.end.p0(ptr %5) #4, !dbg !255
  br label %66

41:                                               ; preds = %37
  %42 = load ptr, ptr %2, align 8, !dbg !256, !tbaa !98
  %43 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %42, i32 1, i32 1), !dbg !258, !llvm.preserve.access.index !6
  %44 = load i32, ptr %5, align 4, !dbg !259, !tbaa !69
  %45 = sext i32 %44 to i64, !dbg !256
  %46 = getelementptr inbounds [4 x [2 x %struct.leaf]], ptr %43, i64 0, i64 %45, !dbg !256
  %47 = getelementptr inbounds [2 x %struct.leaf], ptr %46, i64 0, i64 1, !dbg !256
  %48 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %47, i32 3, i32 4), !dbg !260, !llvm.preserve.access.index !11
  %49 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([2 x [3 x i64]]) %48, i32 1, i32 1), !dbg !256, !llvm.preserve.access.index !22
  %50 = getelementptr inbounds [3 x i64], ptr %49, i64 0, i64 0, !dbg !256
  %51 = load i64, ptr %50, align 8, !dbg !256, !tbaa !110
  %52 = load i64, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 3), align 8, !dbg !261, !tbaa !110
  %53 = add i64 %52, %51, !dbg !262
  store i64 %53, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 3), align 8, !dbg !263, !tbaa !110
  %54 = load ptr, ptr %2, align 8, !dbg !264, !tbaa !98
  %55 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %54, i32 0, i32 0), !dbg !266, !llvm.preserve.access.index !6
  %56 = load ptr, ptr %55, align 8, !dbg !266, !tbaa !102
  %57 = icmp ne ptr %56, null, !dbg !267
  br i1 %57, label %58, label %62, !dbg !268

58:                                               ; preds = %41
  %59 = load ptr, ptr %2, align 8, !dbg !269, !tbaa !98
  %60 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.node) %59, i32 0, i32 0), !dbg !270, !llvm.preserve.access.index !6
  %61 = load ptr, ptr %60, align 8, !dbg !271, !tbaa !102
  store ptr %61, ptr %2, align 8, !dbg !272, !tbaa !98
  br label %62, !dbg !273

62:                                               ; preds = %58, %41
  br label %63, !dbg !274

63:                                               ; preds = %62
  %64 = load i32, ptr %5, align 4, !dbg !275, !tbaa !69
  %65 = add nsw i32 %64, 1, !dbg !276
  store i32 %65, ptr %5, align 4, !dbg !277, !tbaa !69
  br label %37, !dbg !255, !llvm.loop !278

66:                                               ; preds = %40
  call void @llvm.lifetime.end.p0(ptr %4) #4, !dbg !282
  call void @llvm.lifetime.end.p0(ptr %3) #4, !dbg !282
  ret i32 0, !dbg !283
}

; Function Attrs: nounwind
define dso_local i32 @unions(ptr noundef %0, ptr noundef %1) #0 section "raw_tp/sys_enter" !dbg !284 {
  %3 = alloca ptr, align 8
  %4 = alloca ptr, align 8
  store ptr %0, ptr %3, align 8, !tbaa !291
    #dbg_declare(ptr %3, !289, !DIExpression(), !293)
  store ptr %1, ptr %4, align 8, !tbaa !291
    #dbg_declare(ptr %4, !290, !DIExpression(), !294)
  %5 = load ptr, ptr %3, align 8, !dbg !295, !tbaa !291
  %6 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %5, i32 0), !dbg !296, !llvm.preserve.access.index !50
  %7 = load i32, ptr %6, align 8, !dbg !297, !tbaa !108
  %8 = zext i32 %7 to i64, !dbg !298
  store i64 %8, ptr @out, align 8, !dbg !299, !tbaa !110
  %9 = load ptr, ptr %3, align 8, !dbg !300, !tbaa !291
  %10 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %9, i32 1), !dbg !301, !llvm.preserve.access.index !50
  %11 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %10, i32 3, i32 4), !dbg !302, !llvm.preserve.access.index !11
  %12 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype([2 x [3 x i64]]) %11, i32 1, i32 0), !dbg !300, !llvm.preserve.access.index !22
  %13 = getelementptr inbounds [3 x i64], ptr %12, i64 0, i64 0, !dbg !300
  %14 = load i64, ptr %13, align 8, !dbg !303, !tbaa !108
  store i64 %14, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !304, !tbaa !110
  %15 = load ptr, ptr %4, align 8, !dbg !305, !tbaa !291
  %16 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %15, i32 1), !dbg !306, !llvm.preserve.access.index !49
  %17 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %16, i32 0, i32 0), !dbg !307, !llvm.preserve.access.index !11
  %18 = load i8, ptr %17, align 8, !dbg !308, !tbaa !108
  %19 = zext i8 %18 to i64, !dbg !309
  store i64 %19, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 2), align 8, !dbg !310, !tbaa !110
  %20 = load ptr, ptr %4, align 8, !dbg !311, !tbaa !291
  %21 = call ptr @llvm.preserve.array.access.index.p0.p0(ptr elementtype(%union.top) %20, i32 0, i32 2), !dbg !311, !llvm.preserve.access.index !54
  %22 = call ptr @llvm.preserve.union.access.index.p0.p0(ptr %21, i32 0), !dbg !312, !llvm.preserve.access.index !49
  %23 = load i32, ptr %22, align 8, !dbg !313, !tbaa !108
  %24 = zext i32 %23 to i64, !dbg !314
  store i64 %24, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 3), align 8, !dbg !315, !tbaa !110
  ret i32 0, !dbg !316
}

; Function Attrs: nounwind
define dso_local i32 @bitinfo(ptr noundef %0) #0 section "raw_tp/sys_enter" !dbg !317 {
  %2 = alloca ptr, align 8
  store ptr %0, ptr %2, align 8, !tbaa !329
    #dbg_declare(ptr %2, !328, !DIExpression(), !331)
  %3 = load ptr, ptr %2, align 8, !dbg !332, !tbaa !329
  %4 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %3, i32 1, i32 1), !dbg !333, !llvm.preserve.access.index !321
  %5 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %4, i64 0), !dbg !334
  %6 = zext i32 %5 to i64, !dbg !335
  store i64 %6, ptr @out, align 8, !dbg !336, !tbaa !110
  %7 = load ptr, ptr %2, align 8, !dbg !332, !tbaa !329
  %8 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %7, i32 1, i32 1), !dbg !333, !llvm.preserve.access.index !321
  %9 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %8, i64 1), !dbg !337
  %10 = zext i32 %9 to i64, !dbg !338
  store i64 %10, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !339, !tbaa !110
  %11 = load ptr, ptr %2, align 8, !dbg !332, !tbaa !329
  %12 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %11, i32 1, i32 1), !dbg !333, !llvm.preserve.access.index !321
  %13 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %12, i64 2), !dbg !340
  %14 = zext i32 %13 to i64, !dbg !341
  store i64 %14, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 2), align 8, !dbg !342, !tbaa !110
  %15 = load ptr, ptr %2, align 8, !dbg !332, !tbaa !329
  %16 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %15, i32 1, i32 1), !dbg !333, !llvm.preserve.access.index !321
  %17 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %16, i64 3), !dbg !343
  %18 = zext i32 %17 to i64, !dbg !344
  store i64 %18, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 3), align 8, !dbg !345, !tbaa !110
  %19 = load ptr, ptr %2, align 8, !dbg !332, !tbaa !329
  %20 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %19, i32 1, i32 1), !dbg !333, !llvm.preserve.access.index !321
  %21 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %20, i64 4), !dbg !346
  %22 = zext i32 %21 to i64, !dbg !347
  store i64 %22, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 4), align 8, !dbg !348, !tbaa !110
  %23 = load ptr, ptr %2, align 8, !dbg !332, !tbaa !329
  %24 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %23, i32 1, i32 1), !dbg !333, !llvm.preserve.access.index !321
  %25 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %24, i64 5), !dbg !349
  %26 = zext i32 %25 to i64, !dbg !350
  store i64 %26, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 5), align 8, !dbg !351, !tbaa !110
  %27 = load ptr, ptr %2, align 8, !dbg !352, !tbaa !329
  %28 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %27, i32 2, i32 3), !dbg !353, !llvm.preserve.access.index !321
  %29 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %28, i64 0), !dbg !354
  %30 = zext i32 %29 to i64, !dbg !355
  store i64 %30, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 12), align 8, !dbg !356, !tbaa !110
  %31 = load ptr, ptr %2, align 8, !dbg !352, !tbaa !329
  %32 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %31, i32 2, i32 3), !dbg !353, !llvm.preserve.access.index !321
  %33 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %32, i64 1), !dbg !357
  %34 = zext i32 %33 to i64, !dbg !358
  store i64 %34, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 13), align 8, !dbg !359, !tbaa !110
  %35 = load ptr, ptr %2, align 8, !dbg !352, !tbaa !329
  %36 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %35, i32 2, i32 3), !dbg !353, !llvm.preserve.access.index !321
  %37 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %36, i64 2), !dbg !360
  %38 = zext i32 %37 to i64, !dbg !361
  store i64 %38, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 14), align 8, !dbg !362, !tbaa !110
  %39 = load ptr, ptr %2, align 8, !dbg !352, !tbaa !329
  %40 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %39, i32 2, i32 3), !dbg !353, !llvm.preserve.access.index !321
  %41 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %40, i64 3), !dbg !363
  %42 = zext i32 %41 to i64, !dbg !364
  store i64 %42, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 15), align 8, !dbg !365, !tbaa !110
  %43 = load ptr, ptr %2, align 8, !dbg !352, !tbaa !329
  %44 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %43, i32 2, i32 3), !dbg !353, !llvm.preserve.access.index !321
  %45 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %44, i64 4), !dbg !366
  %46 = zext i32 %45 to i64, !dbg !367
  store i64 %46, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 16), align 8, !dbg !368, !tbaa !110
  %47 = load ptr, ptr %2, align 8, !dbg !352, !tbaa !329
  %48 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %47, i32 2, i32 3), !dbg !353, !llvm.preserve.access.index !321
  %49 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %48, i64 5), !dbg !369
  %50 = zext i32 %49 to i64, !dbg !370
  store i64 %50, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 17), align 8, !dbg !371, !tbaa !110
  %51 = load ptr, ptr %2, align 8, !dbg !372, !tbaa !329
  %52 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %51, i32 0, i32 0), !dbg !373, !llvm.preserve.access.index !321
  %53 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %52, i64 0), !dbg !374
  %54 = zext i32 %53 to i64, !dbg !375
  store i64 %54, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 18), align 8, !dbg !376, !tbaa !110
  %55 = load ptr, ptr %2, align 8, !dbg !372, !tbaa !329
  %56 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %55, i32 0, i32 0), !dbg !373, !llvm.preserve.access.index !321
  %57 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %56, i64 1), !dbg !377
  %58 = zext i32 %57 to i64, !dbg !378
  store i64 %58, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 19), align 8, !dbg !379, !tbaa !110
  %59 = load ptr, ptr %2, align 8, !dbg !372, !tbaa !329
  %60 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %59, i32 0, i32 0), !dbg !373, !llvm.preserve.access.index !321
  %61 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %60, i64 2), !dbg !380
  %62 = zext i32 %61 to i64, !dbg !381
  store i64 %62, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 20), align 8, !dbg !382, !tbaa !110
  %63 = load ptr, ptr %2, align 8, !dbg !372, !tbaa !329
  %64 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %63, i32 0, i32 0), !dbg !373, !llvm.preserve.access.index !321
  %65 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %64, i64 3), !dbg !383
  %66 = zext i32 %65 to i64, !dbg !384
  store i64 %66, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 21), align 8, !dbg !385, !tbaa !110
  %67 = load ptr, ptr %2, align 8, !dbg !372, !tbaa !329
  %68 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %67, i32 0, i32 0), !dbg !373, !llvm.preserve.access.index !321
  %69 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %68, i64 4), !dbg !386
  %70 = zext i32 %69 to i64, !dbg !387
  store i64 %70, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 22), align 8, !dbg !388, !tbaa !110
  %71 = load ptr, ptr %2, align 8, !dbg !372, !tbaa !329
  %72 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %71, i32 0, i32 0), !dbg !373, !llvm.preserve.access.index !321
  %73 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %72, i64 5), !dbg !389
  %74 = zext i32 %73 to i64, !dbg !390
  store i64 %74, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 23), align 8, !dbg !391, !tbaa !110
  %75 = load ptr, ptr %2, align 8, !dbg !392, !tbaa !329
  %76 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %75, i32 1, i32 1), !dbg !393, !llvm.preserve.access.index !321
  %77 = load i8, ptr %76, align 1, !dbg !393
  %78 = and i8 %77, 7, !dbg !394
  %79 = zext i8 %78 to i64, !dbg !395
  store i64 %79, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 40), align 8, !dbg !396, !tbaa !110
  %80 = load ptr, ptr %2, align 8, !dbg !397, !tbaa !329
  %81 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.odd) %80, i32 1, i32 2), !dbg !398, !llvm.preserve.access.index !321
  %82 = load i8, ptr %81, align 1, !dbg !398
  %83 = lshr i8 %82, 3, !dbg !399
  %84 = zext i8 %83 to i64, !dbg !400
  store i64 %84, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 41), align 8, !dbg !401, !tbaa !110
  ret i32 0, !dbg !402
}

; Function Attrs: nounwind memory(none)
declare i32 @llvm.bpf.preserve.field.info.p0(ptr, i64 immarg) #3

; Function Attrs: nounwind
define dso_local i32 @arith(ptr noundef %0) #0 section "raw_tp/sys_enter" !dbg !403 {
  %2 = alloca ptr, align 8
  %3 = alloca i64, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i8, align 1
  store ptr %0, ptr %2, align 8, !tbaa !127
    #dbg_declare(ptr %2, !407, !DIExpression(), !412)
  call void @llvm.lifetime.start.p0(ptr %3) #4, !dbg !413
    #dbg_declare(ptr %3, !408, !DIExpression(), !414)
  store i64 0, ptr %3, align 8, !dbg !415, !tbaa !110
  call void @llvm.lifetime.start.p0(ptr %4) #4, !dbg !416
    #dbg_declare(ptr %4, !409, !DIExpression(), !417)
  %7 = load ptr, ptr %2, align 8, !dbg !418, !tbaa !127
  %8 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %7, i32 2, i32 3), !dbg !419, !llvm.preserve.access.index !11
  %9 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %8, i64 0), !dbg !420
  store i32 %9, ptr %4, align 4, !dbg !421, !tbaa !69
  call void @llvm.lifetime.start.p0(ptr %5) #4, !dbg !416
    #dbg_declare(ptr %5, !410, !DIExpression(), !422)
  %10 = load ptr, ptr %2, align 8, !dbg !423, !tbaa !127
  %11 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %10, i32 2, i32 3), !dbg !424, !llvm.preserve.access.index !11
  %12 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %11, i64 1), !dbg !425
  store i32 %12, ptr %5, align 4, !dbg !426, !tbaa !69
  %13 = load i32, ptr %5, align 4, !dbg !427, !tbaa !69
  %14 = load ptr, ptr %2, align 8, !dbg !428, !tbaa !127
  %15 = load i32, ptr %4, align 4, !dbg !429, !tbaa !69
  %16 = sext i32 %15 to i64, !dbg !430
  %17 = getelementptr inbounds i8, ptr %14, i64 %16, !dbg !430
  %18 = call i64 inttoptr (i64 113 to ptr)(ptr noundef %3, i32 noundef %13, ptr noundef %17), !dbg !431
  %19 = load ptr, ptr %2, align 8, !dbg !432, !tbaa !127
  %20 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %19, i32 2, i32 3), !dbg !433, !llvm.preserve.access.index !11
  %21 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %20, i64 4), !dbg !434
  %22 = load i64, ptr %3, align 8, !dbg !435, !tbaa !110
  %23 = zext i32 %21 to i64, !dbg !435
  %24 = shl i64 %22, %23, !dbg !436
  store i64 %24, ptr %3, align 8, !dbg !437, !tbaa !110
  %25 = load ptr, ptr %2, align 8, !dbg !438, !tbaa !127
  %26 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %25, i32 2, i32 3), !dbg !440, !llvm.preserve.access.index !11
  %27 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %26, i64 3), !dbg !441
  %28 = icmp ne i32 %27, 0, !dbg !442
  br i1 %28, label %29, label %36, !dbg !443

29:                                               ; preds = %1
  %30 = load i64, ptr %3, align 8, !dbg !444, !tbaa !110
  %31 = load ptr, ptr %2, align 8, !dbg !445, !tbaa !127
  %32 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %31, i32 2, i32 3), !dbg !446, !llvm.preserve.access.index !11
  %33 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %32, i64 5), !dbg !447
  %34 = zext i32 %33 to i64, !dbg !448
  %35 = ashr i64 %30, %34, !dbg !449
  store i64 %35, ptr @out, align 8, !dbg !450, !tbaa !110
  br label %43, !dbg !451

36:                                               ; preds = %1
  %37 = load i64, ptr %3, align 8, !dbg !452, !tbaa !110
  %38 = load ptr, ptr %2, align 8, !dbg !453, !tbaa !127
  %39 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %38, i32 2, i32 3), !dbg !454, !llvm.preserve.access.index !11
  %40 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %39, i64 5), !dbg !455
  %41 = zext i32 %40 to i64, !dbg !456
  %42 = lshr i64 %37, %41, !dbg !457
  store i64 %42, ptr @out, align 8, !dbg !458, !tbaa !110
  br label %43

43:                                               ; preds = %36, %29
  %44 = load ptr, ptr %2, align 8, !dbg !459, !tbaa !127
  %45 = call ptr @llvm.preserve.struct.access.index.p0.p0(ptr elementtype(%struct.leaf) %44, i32 3, i32 4), !dbg !460, !llvm.preserve.access.index !11
  %46 = call i32 @llvm.bpf.preserve.field.info.p0(ptr %45, i64 1), !dbg !461
  switch i32 %46, label %51 [
    i32 1, label %47
    i32 48, label %48
    i32 7, label %49
    i32 9, label %50
  ], !dbg !462

47:                                               ; preds = %43
  store i64 1, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !463, !tbaa !110
  br label %51, !dbg !465

48:                                               ; preds = %43
  store i64 2, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !466, !tbaa !110
  br label %51, !dbg !467

49:                                               ; preds = %43
  store i64 8, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !468, !tbaa !110
  br label %51, !dbg !469

50:                                               ; preds = %43
  store i64 44, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 1), align 8, !dbg !470, !tbaa !110
  br label %51, !dbg !471

51:                                               ; preds = %43, %50, %49, %48, %47
  call void @llvm.lifetime.start.p0(ptr %6) #4, !dbg !472
    #dbg_declare(ptr %6, !411, !DIExpression(), !473)
  %52 = call i32 @llvm.bpf.preserve.type.info(i32 0, i64 1), !dbg !474, !llvm.preserve.access.index !11
  %53 = trunc i32 %52 to i8, !dbg !475
  store i8 %53, ptr %6, align 1, !dbg !476, !tbaa !108
  %54 = load i8, ptr %6, align 1, !dbg !477, !tbaa !108
  %55 = zext i8 %54 to i64, !dbg !478
  store i64 %55, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 2), align 8, !dbg !479, !tbaa !110
  %56 = load i8, ptr %6, align 1, !dbg !480, !tbaa !108
  %57 = zext i8 %56 to i32, !dbg !480
  %58 = load i32, ptr %4, align 4, !dbg !481, !tbaa !69
  %59 = add nsw i32 %57, %58, !dbg !482
  %60 = sext i32 %59 to i64, !dbg !483
  store i64 %60, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 3), align 8, !dbg !484, !tbaa !110
  %61 = call i32 @llvm.bpf.preserve.type.info(i32 1, i64 0), !dbg !485, !llvm.preserve.access.index !11
  %62 = icmp ne i32 %61, 0, !dbg !487
  br i1 %62, label %63, label %67, !dbg !488

63:                                               ; preds = %51
  %64 = call i32 @llvm.bpf.preserve.type.info(i32 2, i64 2), !dbg !489, !llvm.preserve.access.index !49
  %65 = icmp ne i32 %64, 0, !dbg !490
  br i1 %65, label %66, label %67, !dbg !491

66:                                               ; preds = %63
  store i64 1, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 4), align 8, !dbg !492, !tbaa !110
  br label %67, !dbg !493

67:                                               ; preds = %66, %63, %51
  %68 = load i64, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 6), align 8, !dbg !494, !tbaa !110
  %69 = call i32 @llvm.bpf.preserve.type.info(i32 3, i64 1), !dbg !495, !llvm.preserve.access.index !6
  %70 = zext i32 %69 to i64, !dbg !495
  %71 = mul i64 %68, %70, !dbg !496
  store i64 %71, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 5), align 8, !dbg !497, !tbaa !110
  %72 = load i64, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 8), align 8, !dbg !498, !tbaa !110
  %73 = load i32, ptr %5, align 4, !dbg !499, !tbaa !69
  %74 = sext i32 %73 to i64, !dbg !499
  %75 = and i64 %72, %74, !dbg !500
  %76 = load i64, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 9), align 8, !dbg !501, !tbaa !110
  %77 = load i32, ptr %5, align 4, !dbg !502, !tbaa !69
  %78 = sext i32 %77 to i64, !dbg !502
  %79 = or i64 %76, %78, !dbg !503
  %80 = add i64 %75, %79, !dbg !504
  %81 = load i64, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 10), align 8, !dbg !505, !tbaa !110
  %82 = load i32, ptr %4, align 4, !dbg !506, !tbaa !69
  %83 = sext i32 %82 to i64, !dbg !506
  %84 = xor i64 %81, %83, !dbg !507
  %85 = add i64 %80, %84, !dbg !508
  store i64 %85, ptr getelementptr inbounds ([64 x i64], ptr @out, i64 0, i64 7), align 8, !dbg !509, !tbaa !110
  %86 = load i32, ptr %4, align 4, !dbg !510, !tbaa !69
  %87 = load i32, ptr %5, align 4, !dbg !511, !tbaa !69
  %88 = add nsw i32 %86, %87, !dbg !512
  call void @llvm.lifetime.end.p0(ptr %6) #4, !dbg !513
  call void @llvm.lifetime.end.p0(ptr %5) #4, !dbg !513
  call void @llvm.lifetime.end.p0(ptr %4) #4, !dbg !513
  call void @llvm.lifetime.end.p0(ptr %3) #4, !dbg !513
  ret i32 %88, !dbg !514
}

; Function Attrs: nounwind memory(none)
declare i32 @llvm.bpf.preserve.type.info(i32, i64) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { nounwind memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!64, !65, !66, !67}
!llvm.ident = !{!68}
!llvm.errno.tbaa = !{!69}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "out", scope: !2, file: !3, line: 9, type: !61, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !55, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "core_steps.c", directory: ".")
!4 = !{!5, !35, !41, !45, !44, !10, !22, !48, !49, !54}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !3, line: 11, size: 4672, elements: !7)
!7 = !{!8, !9, !30}
!8 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !6, file: !3, line: 11, baseType: !5, size: 64)
!9 = !DIDerivedType(tag: DW_TAG_member, name: "leaves", scope: !6, file: !3, line: 11, baseType: !10, size: 4096, offset: 64)
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 4096, elements: !28)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "leaf", file: !3, line: 10, size: 512, elements: !12)
!12 = !{!13, !16, !19, !20, !21}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "tag", scope: !11, file: !3, line: 10, baseType: !14, size: 8)
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !3, line: 6, baseType: !15)
!15 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!16 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !11, file: !3, line: 10, baseType: !17, size: 32, offset: 32)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 6, baseType: !18)
!18 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !11, file: !3, line: 10, baseType: !17, size: 7, offset: 64, flags: DIFlagBitField, extraData: i64 64)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !11, file: !3, line: 10, baseType: !17, size: 9, offset: 71, flags: DIFlagBitField, extraData: i64 64)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "v", scope: !11, file: !3, line: 10, baseType: !22, size: 384, offset: 128)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 384, elements: !25)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 6, baseType: !24)
!24 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!25 = !{!26, !27}
!26 = !DISubrange(count: 2)
!27 = !DISubrange(count: 3)
!28 = !{!29, !26}
!29 = !DISubrange(count: 4)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "u", scope: !6, file: !3, line: 11, baseType: !31, size: 512, offset: 4160)
!31 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !6, file: !3, line: 11, size: 512, elements: !32)
!32 = !{!33, !34}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "one", scope: !31, file: !3, line: 11, baseType: !11, size: 512)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "raw", scope: !31, file: !3, line: 11, baseType: !23, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "derived", file: !3, line: 14, size: 4736, elements: !37)
!37 = !{!38, !39}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "n", scope: !36, file: !3, line: 14, baseType: !6, size: 4672)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "extra", scope: !36, file: !3, line: 14, baseType: !40, size: 32, offset: 4672)
!40 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = !DISubroutineType(types: !43)
!43 = !{!44, !45, !17, !46}
!44 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_typedef, name: "top_t", file: !3, line: 13, baseType: !50)
!50 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "top", file: !3, line: 12, size: 512, elements: !51)
!51 = !{!52, !53}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !50, file: !3, line: 12, baseType: !17, size: 32)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "l", scope: !50, file: !3, line: 12, baseType: !11, size: 512)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!55 = !{!56, !0}
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression())
!57 = distinct !DIGlobalVariable(name: "_license", scope: !2, file: !3, line: 72, type: !58, isLocal: false, isDefinition: true)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !59, size: 32, elements: !60)
!59 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!60 = !{!29}
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 4096, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: 64)
!64 = !{i32 7, !"Dwarf Version", i32 5}
!65 = !{i32 2, !"Debug Info Version", i32 3}
!66 = !{i32 1, !"wchar_size", i32 4}
!67 = !{i32 7, !"frame-pointer", i32 2}
!68 = !{!"clang version 22.1.8"}
!69 = !{!70, !70, i64 0}
!70 = !{!"int", !71, i64 0}
!71 = !{!"omnipotent char", !72, i64 0}
!72 = !{!"Simple C/C++ TBAA"}
!73 = distinct !DISubprogram(name: "casts", scope: !3, file: !3, line: 16, type: !74, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76, keyInstructions: true)
!74 = !DISubroutineType(types: !75)
!75 = !{!40, !45}
!76 = !{!77, !78, !79, !80, !81}
!77 = !DILocalVariable(name: "p", arg: 1, scope: !73, file: !3, line: 16, type: !45)
!78 = !DILocalVariable(name: "d", scope: !73, file: !3, line: 17, type: !35)
!79 = !DILocalVariable(name: "n", scope: !73, file: !3, line: 18, type: !5)
!80 = !DILocalVariable(name: "l", scope: !73, file: !3, line: 21, type: !48)
!81 = !DILocalVariable(name: "row", scope: !73, file: !3, line: 24, type: !82)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!83 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 1024, elements: !84)
!84 = !{!26}
!85 = !{!86, !86, i64 0}
!86 = !{!"any pointer", !71, i64 0}
!87 = !DILocation(line: 16, column: 41, scope: !73)
!88 = !DILocation(line: 17, column: 3, scope: !73)
!89 = !DILocation(line: 17, column: 19, scope: !73)
!90 = !DILocation(line: 17, column: 23, scope: !73, atomGroup: 1, atomRank: 2)
!91 = !DILocation(line: 17, column: 19, scope: !73, atomGroup: 1, atomRank: 1)
!92 = !{!93, !93, i64 0}
!93 = !{!"p1 _ZTS7derived", !86, i64 0}
!94 = !DILocation(line: 18, column: 3, scope: !73)
!95 = !DILocation(line: 18, column: 16, scope: !73)
!96 = !DILocation(line: 18, column: 35, scope: !73, atomGroup: 2, atomRank: 2)
!97 = !DILocation(line: 18, column: 16, scope: !73, atomGroup: 2, atomRank: 1)
!98 = !{!99, !99, i64 0}
!99 = !{!"p1 _ZTS4node", !86, i64 0}
!100 = !DILocation(line: 19, column: 12, scope: !73)
!101 = !DILocation(line: 19, column: 15, scope: !73)
!102 = !{!103, !99, i64 0}
!103 = !{!"node", !99, i64 0, !71, i64 8, !71, i64 520}
!104 = !DILocation(line: 19, column: 21, scope: !73)
!105 = !DILocation(line: 19, column: 27, scope: !73)
!106 = !DILocation(line: 19, column: 29, scope: !73)
!107 = !DILocation(line: 19, column: 29, scope: !73, atomGroup: 3, atomRank: 2)
!108 = !{!71, !71, i64 0}
!109 = !DILocation(line: 19, column: 10, scope: !73, atomGroup: 3, atomRank: 1)
!110 = !{!111, !111, i64 0}
!111 = !{!"long long", !71, i64 0}
!112 = !DILocation(line: 20, column: 31, scope: !73)
!113 = !DILocation(line: 20, column: 34, scope: !73)
!114 = !DILocation(line: 20, column: 41, scope: !73)
!115 = !DILocation(line: 20, column: 41, scope: !73, atomGroup: 4, atomRank: 3)
!116 = !{!117, !70, i64 584}
!117 = !{!"derived", !103, i64 0, !70, i64 584}
!118 = !DILocation(line: 20, column: 12, scope: !73, atomGroup: 4, atomRank: 2)
!119 = !DILocation(line: 20, column: 10, scope: !73, atomGroup: 4, atomRank: 1)
!120 = !DILocation(line: 21, column: 3, scope: !73)
!121 = !DILocation(line: 21, column: 16, scope: !73)
!122 = !DILocation(line: 21, column: 21, scope: !73)
!123 = !DILocation(line: 21, column: 24, scope: !73)
!124 = !DILocation(line: 21, column: 26, scope: !73)
!125 = !DILocation(line: 21, column: 21, scope: !73, atomGroup: 5, atomRank: 2)
!126 = !DILocation(line: 21, column: 16, scope: !73, atomGroup: 5, atomRank: 1)
!127 = !{!128, !128, i64 0}
!128 = !{!"p1 _ZTS4leaf", !86, i64 0}
!129 = !DILocation(line: 22, column: 12, scope: !73)
!130 = !DILocation(line: 22, column: 15, scope: !73)
!131 = !DILocation(line: 22, column: 12, scope: !73, atomGroup: 6, atomRank: 2)
!132 = !DILocation(line: 22, column: 10, scope: !73, atomGroup: 6, atomRank: 1)
!133 = !DILocation(line: 23, column: 12, scope: !73)
!134 = !DILocation(line: 23, column: 17, scope: !73)
!135 = !DILocation(line: 23, column: 17, scope: !73, atomGroup: 7, atomRank: 3)
!136 = !{!137, !71, i64 0}
!137 = !{!"leaf", !71, i64 0, !70, i64 4, !70, i64 8, !70, i64 8, !71, i64 16}
!138 = !DILocation(line: 23, column: 12, scope: !73, atomGroup: 7, atomRank: 2)
!139 = !DILocation(line: 23, column: 10, scope: !73, atomGroup: 7, atomRank: 1)
!140 = !DILocation(line: 24, column: 3, scope: !73)
!141 = !DILocation(line: 24, column: 17, scope: !73)
!142 = !DILocation(line: 24, column: 27, scope: !73)
!143 = !DILocation(line: 24, column: 30, scope: !73)
!144 = !DILocation(line: 24, column: 32, scope: !73)
!145 = !DILocation(line: 24, column: 27, scope: !73, atomGroup: 8, atomRank: 2)
!146 = !DILocation(line: 24, column: 17, scope: !73, atomGroup: 8, atomRank: 1)
!147 = !DILocation(line: 25, column: 12, scope: !73)
!148 = !DILocation(line: 25, column: 22, scope: !73)
!149 = !DILocation(line: 25, column: 22, scope: !73, atomGroup: 9, atomRank: 3)
!150 = !DILocation(line: 25, column: 12, scope: !73, atomGroup: 9, atomRank: 2)
!151 = !DILocation(line: 25, column: 10, scope: !73, atomGroup: 9, atomRank: 1)
!152 = !DILocation(line: 26, column: 14, scope: !73)
!153 = !DILocation(line: 26, column: 20, scope: !73)
!154 = !DILocation(line: 26, column: 20, scope: !73, atomGroup: 10, atomRank: 3)
!155 = !DILocation(line: 26, column: 12, scope: !73, atomGroup: 10, atomRank: 2)
!156 = !DILocation(line: 26, column: 10, scope: !73, atomGroup: 10, atomRank: 1)
!157 = !DILocation(line: 28, column: 1, scope: !73)
!158 = !DILocation(line: 27, column: 3, scope: !73, atomGroup: 12, atomRank: 1)
!159 = distinct !DISubprogram(name: "shared", scope: !3, file: !3, line: 29, type: !160, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !162, keyInstructions: true)
!160 = !DISubroutineType(types: !161)
!161 = !{!40, !5}
!162 = !{!163, !164}
!163 = !DILocalVariable(name: "n", arg: 1, scope: !159, file: !3, line: 29, type: !5)
!164 = !DILocalVariable(name: "raw", scope: !159, file: !3, line: 30, type: !165)
!165 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!166 = !DILocation(line: 29, column: 49, scope: !159)
!167 = !DILocation(line: 30, column: 3, scope: !159)
!168 = !DILocation(line: 30, column: 8, scope: !159)
!169 = !DILocation(line: 30, column: 15, scope: !159)
!170 = !DILocation(line: 30, column: 18, scope: !159)
!171 = !DILocation(line: 30, column: 20, scope: !159, atomGroup: 1, atomRank: 2)
!172 = !DILocation(line: 30, column: 8, scope: !159, atomGroup: 1, atomRank: 1)
!173 = !{!174, !174, i64 0}
!174 = !{!"p1 long long", !86, i64 0}
!175 = !DILocation(line: 31, column: 13, scope: !159)
!176 = !DILocation(line: 31, column: 12, scope: !159, atomGroup: 2, atomRank: 2)
!177 = !DILocation(line: 31, column: 10, scope: !159, atomGroup: 2, atomRank: 1)
!178 = !DILocation(line: 32, column: 21, scope: !159)
!179 = !DILocation(line: 32, column: 3, scope: !159)
!180 = !DILocation(line: 33, column: 40, scope: !159)
!181 = !DILocation(line: 33, column: 43, scope: !159)
!182 = !DILocation(line: 33, column: 3, scope: !159)
!183 = !DILocation(line: 34, column: 4, scope: !159)
!184 = !DILocation(line: 34, column: 8, scope: !159, atomGroup: 3, atomRank: 1)
!185 = !DILocation(line: 34, column: 13, scope: !159)
!186 = !DILocation(line: 34, column: 16, scope: !159)
!187 = !DILocation(line: 34, column: 18, scope: !159)
!188 = !DILocation(line: 34, column: 22, scope: !159)
!189 = !DILocation(line: 34, column: 26, scope: !159, atomGroup: 4, atomRank: 1)
!190 = !DILocation(line: 34, column: 31, scope: !159)
!191 = !DILocation(line: 34, column: 34, scope: !159)
!192 = !DILocation(line: 34, column: 39, scope: !159, atomGroup: 5, atomRank: 1)
!193 = !DILocation(line: 35, column: 25, scope: !159)
!194 = !DILocation(line: 35, column: 28, scope: !159)
!195 = !DILocation(line: 35, column: 30, scope: !159)
!196 = !DILocation(line: 35, column: 3, scope: !159)
!197 = !DILocation(line: 36, column: 10, scope: !159)
!198 = !DILocation(line: 36, column: 13, scope: !159)
!199 = !DILocation(line: 36, column: 30, scope: !159)
!200 = !DILocation(line: 36, column: 33, scope: !159)
!201 = !DILocation(line: 36, column: 18, scope: !159, atomGroup: 7, atomRank: 3)
!202 = !DILocation(line: 36, column: 18, scope: !159, atomGroup: 7, atomRank: 2)
!203 = !DILocation(line: 37, column: 1, scope: !159)
!204 = !DILocation(line: 36, column: 3, scope: !159, atomGroup: 7, atomRank: 1)
!205 = distinct !DISubprogram(name: "merged", scope: !3, file: !3, line: 38, type: !160, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !206, keyInstructions: true)
!206 = !{!207, !208, !209, !210}
!207 = !DILocalVariable(name: "n", arg: 1, scope: !205, file: !3, line: 38, type: !5)
!208 = !DILocalVariable(name: "l", scope: !205, file: !3, line: 39, type: !48)
!209 = !DILocalVariable(name: "p", scope: !205, file: !3, line: 42, type: !165)
!210 = !DILocalVariable(name: "i", scope: !211, file: !3, line: 44, type: !40)
!211 = distinct !DILexicalBlock(scope: !205, file: !3, line: 44, column: 3)
!212 = !DILocation(line: 38, column: 49, scope: !205)
!213 = !DILocation(line: 39, column: 3, scope: !205)
!214 = !DILocation(line: 39, column: 16, scope: !205)
!215 = !DILocation(line: 40, column: 7, scope: !216)
!216 = distinct !DILexicalBlock(scope: !205, file: !3, line: 40, column: 7)
!217 = !DILocation(line: 40, column: 7, scope: !216, atomGroup: 1, atomRank: 2)
!218 = !DILocation(line: 40, column: 7, scope: !216, atomGroup: 1, atomRank: 1)
!219 = !DILocation(line: 40, column: 20, scope: !216)
!220 = !DILocation(line: 40, column: 23, scope: !216)
!221 = !DILocation(line: 40, column: 20, scope: !216, atomGroup: 2, atomRank: 2)
!222 = !DILocation(line: 40, column: 17, scope: !216, atomGroup: 2, atomRank: 1)
!223 = !DILocation(line: 40, column: 15, scope: !216)
!224 = !DILocation(line: 40, column: 47, scope: !216)
!225 = !DILocation(line: 40, column: 50, scope: !216)
!226 = !DILocation(line: 40, column: 52, scope: !216, atomGroup: 3, atomRank: 2)
!227 = !DILocation(line: 40, column: 44, scope: !216, atomGroup: 3, atomRank: 1)
!228 = !DILocation(line: 41, column: 12, scope: !205)
!229 = !DILocation(line: 41, column: 15, scope: !205)
!230 = !DILocation(line: 41, column: 15, scope: !205, atomGroup: 4, atomRank: 3)
!231 = !DILocation(line: 41, column: 12, scope: !205, atomGroup: 4, atomRank: 2)
!232 = !DILocation(line: 41, column: 10, scope: !205, atomGroup: 4, atomRank: 1)
!233 = !DILocation(line: 42, column: 3, scope: !205)
!234 = !DILocation(line: 42, column: 8, scope: !205)
!235 = !DILocation(line: 42, column: 12, scope: !205)
!236 = !DILocation(line: 42, column: 12, scope: !205, atomGroup: 6, atomRank: 2)
!237 = !DILocation(line: 42, column: 12, scope: !205, atomGroup: 6, atomRank: 1)
!238 = !DILocation(line: 42, column: 22, scope: !205)
!239 = !DILocation(line: 42, column: 25, scope: !205)
!240 = !DILocation(line: 42, column: 27, scope: !205)
!241 = !DILocation(line: 42, column: 34, scope: !205)
!242 = !DILocation(line: 42, column: 37, scope: !205)
!243 = !DILocation(line: 42, column: 12, scope: !205, atomGroup: 5, atomRank: 2)
!244 = !DILocation(line: 42, column: 8, scope: !205, atomGroup: 5, atomRank: 1)
!245 = !DILocation(line: 43, column: 13, scope: !205)
!246 = !DILocation(line: 43, column: 12, scope: !205, atomGroup: 7, atomRank: 2)
!247 = !DILocation(line: 43, column: 10, scope: !205, atomGroup: 7, atomRank: 1)
!248 = !DILocation(line: 44, column: 8, scope: !211)
!249 = !DILocation(line: 44, column: 12, scope: !211)
!250 = !DILocation(line: 44, column: 12, scope: !211, atomGroup: 8, atomRank: 1)
!251 = !DILocation(line: 44, column: 19, scope: !252)
!252 = distinct !DILexicalBlock(scope: !211, file: !3, line: 44, column: 3)
!253 = !DILocation(line: 44, column: 21, scope: !252, atomGroup: 9, atomRank: 1)
!254 = !DILocation(line: 44, column: 3, scope: !211, atomGroup: 10, atomRank: 1)
!255 = !DILocation(line: 44, column: 3, scope: !252)
!256 = !DILocation(line: 44, column: 43, scope: !257)
!257 = distinct !DILexicalBlock(scope: !252, file: !3, line: 44, column: 31)
!258 = !DILocation(line: 44, column: 46, scope: !257)
!259 = !DILocation(line: 44, column: 53, scope: !257)
!260 = !DILocation(line: 44, column: 59, scope: !257)
!261 = !DILocation(line: 44, column: 40, scope: !257)
!262 = !DILocation(line: 44, column: 40, scope: !257, atomGroup: 11, atomRank: 2)
!263 = !DILocation(line: 44, column: 40, scope: !257, atomGroup: 11, atomRank: 1)
!264 = !DILocation(line: 44, column: 72, scope: !265)
!265 = distinct !DILexicalBlock(scope: !257, file: !3, line: 44, column: 72)
!266 = !DILocation(line: 44, column: 75, scope: !265)
!267 = !DILocation(line: 44, column: 72, scope: !265, atomGroup: 12, atomRank: 2)
!268 = !DILocation(line: 44, column: 72, scope: !265, atomGroup: 12, atomRank: 1)
!269 = !DILocation(line: 44, column: 85, scope: !265)
!270 = !DILocation(line: 44, column: 88, scope: !265)
!271 = !DILocation(line: 44, column: 88, scope: !265, atomGroup: 13, atomRank: 2)
!272 = !DILocation(line: 44, column: 83, scope: !265, atomGroup: 13, atomRank: 1)
!273 = !DILocation(line: 44, column: 81, scope: !265)
!274 = !DILocation(line: 44, column: 94, scope: !257, atomGroup: 15, atomRank: 1)
!275 = !DILocation(line: 44, column: 27, scope: !252)
!276 = !DILocation(line: 44, column: 27, scope: !252, atomGroup: 14, atomRank: 2)
!277 = !DILocation(line: 44, column: 27, scope: !252, atomGroup: 14, atomRank: 1)
!278 = distinct !{!278, !279, !280, !281}
!279 = !DILocation(line: 44, column: 3, scope: !211)
!280 = !DILocation(line: 44, column: 94, scope: !211)
!281 = !{!"llvm.loop.mustprogress"}
!282 = !DILocation(line: 46, column: 1, scope: !205)
!283 = !DILocation(line: 45, column: 3, scope: !205, atomGroup: 17, atomRank: 1)
!284 = distinct !DISubprogram(name: "unions", scope: !3, file: !3, line: 47, type: !285, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !288, keyInstructions: true)
!285 = !DISubroutineType(types: !286)
!286 = !{!40, !287, !54}
!287 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!288 = !{!289, !290}
!289 = !DILocalVariable(name: "t", arg: 1, scope: !284, file: !3, line: 47, type: !287)
!290 = !DILocalVariable(name: "u", arg: 2, scope: !284, file: !3, line: 47, type: !54)
!291 = !{!292, !292, i64 0}
!292 = !{!"p1 _ZTS3top", !86, i64 0}
!293 = !DILocation(line: 47, column: 47, scope: !284)
!294 = !DILocation(line: 47, column: 57, scope: !284)
!295 = !DILocation(line: 48, column: 12, scope: !284)
!296 = !DILocation(line: 48, column: 15, scope: !284)
!297 = !DILocation(line: 48, column: 15, scope: !284, atomGroup: 1, atomRank: 3)
!298 = !DILocation(line: 48, column: 12, scope: !284, atomGroup: 1, atomRank: 2)
!299 = !DILocation(line: 48, column: 10, scope: !284, atomGroup: 1, atomRank: 1)
!300 = !DILocation(line: 48, column: 27, scope: !284)
!301 = !DILocation(line: 48, column: 30, scope: !284)
!302 = !DILocation(line: 48, column: 32, scope: !284)
!303 = !DILocation(line: 48, column: 27, scope: !284, atomGroup: 2, atomRank: 2)
!304 = !DILocation(line: 48, column: 25, scope: !284, atomGroup: 2, atomRank: 1)
!305 = !DILocation(line: 48, column: 50, scope: !284)
!306 = !DILocation(line: 48, column: 53, scope: !284)
!307 = !DILocation(line: 48, column: 55, scope: !284)
!308 = !DILocation(line: 48, column: 55, scope: !284, atomGroup: 3, atomRank: 3)
!309 = !DILocation(line: 48, column: 50, scope: !284, atomGroup: 3, atomRank: 2)
!310 = !DILocation(line: 48, column: 48, scope: !284, atomGroup: 3, atomRank: 1)
!311 = !DILocation(line: 48, column: 69, scope: !284)
!312 = !DILocation(line: 48, column: 74, scope: !284)
!313 = !DILocation(line: 48, column: 74, scope: !284, atomGroup: 4, atomRank: 3)
!314 = !DILocation(line: 48, column: 69, scope: !284, atomGroup: 4, atomRank: 2)
!315 = !DILocation(line: 48, column: 67, scope: !284, atomGroup: 4, atomRank: 1)
!316 = !DILocation(line: 49, column: 3, scope: !284, atomGroup: 5, atomRank: 1)
!317 = distinct !DISubprogram(name: "bitinfo", scope: !3, file: !3, line: 51, type: !318, scopeLine: 51, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !327, keyInstructions: true)
!318 = !DISubroutineType(types: !319)
!319 = !{!40, !320}
!320 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !321, size: 64)
!321 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "odd", file: !3, line: 15, size: 64, elements: !322)
!322 = !{!323, !324, !325, !326}
!323 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !321, file: !3, line: 15, baseType: !14, size: 8)
!324 = !DIDerivedType(tag: DW_TAG_member, name: "bits", scope: !321, file: !3, line: 15, baseType: !14, size: 3, offset: 8, flags: DIFlagBitField, extraData: i64 8)
!325 = !DIDerivedType(tag: DW_TAG_member, name: "mid", scope: !321, file: !3, line: 15, baseType: !14, size: 5, offset: 11, flags: DIFlagBitField, extraData: i64 8)
!326 = !DIDerivedType(tag: DW_TAG_member, name: "tail", scope: !321, file: !3, line: 15, baseType: !17, size: 32, offset: 32)
!327 = !{!328}
!328 = !DILocalVariable(name: "o", arg: 1, scope: !317, file: !3, line: 51, type: !320)
!329 = !{!330, !330, i64 0}
!330 = !{!"p1 _ZTS3odd", !86, i64 0}
!331 = !DILocation(line: 51, column: 49, scope: !317)
!332 = !DILocation(line: 54, column: 7, scope: !317)
!333 = !DILocation(line: 54, column: 10, scope: !317)
!334 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 1, atomRank: 3)
!335 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 1, atomRank: 2)
!336 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 1, atomRank: 1)
!337 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 2, atomRank: 3)
!338 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 2, atomRank: 2)
!339 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 2, atomRank: 1)
!340 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 3, atomRank: 3)
!341 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 3, atomRank: 2)
!342 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 3, atomRank: 1)
!343 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 4, atomRank: 3)
!344 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 4, atomRank: 2)
!345 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 4, atomRank: 1)
!346 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 5, atomRank: 3)
!347 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 5, atomRank: 2)
!348 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 5, atomRank: 1)
!349 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 6, atomRank: 3)
!350 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 6, atomRank: 2)
!351 = !DILocation(line: 54, column: 3, scope: !317, atomGroup: 6, atomRank: 1)
!352 = !DILocation(line: 54, column: 25, scope: !317)
!353 = !DILocation(line: 54, column: 28, scope: !317)
!354 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 7, atomRank: 3)
!355 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 7, atomRank: 2)
!356 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 7, atomRank: 1)
!357 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 8, atomRank: 3)
!358 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 8, atomRank: 2)
!359 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 8, atomRank: 1)
!360 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 9, atomRank: 3)
!361 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 9, atomRank: 2)
!362 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 9, atomRank: 1)
!363 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 10, atomRank: 3)
!364 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 10, atomRank: 2)
!365 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 10, atomRank: 1)
!366 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 11, atomRank: 3)
!367 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 11, atomRank: 2)
!368 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 11, atomRank: 1)
!369 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 12, atomRank: 3)
!370 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 12, atomRank: 2)
!371 = !DILocation(line: 54, column: 21, scope: !317, atomGroup: 12, atomRank: 1)
!372 = !DILocation(line: 54, column: 43, scope: !317)
!373 = !DILocation(line: 54, column: 46, scope: !317)
!374 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 13, atomRank: 3)
!375 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 13, atomRank: 2)
!376 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 13, atomRank: 1)
!377 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 14, atomRank: 3)
!378 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 14, atomRank: 2)
!379 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 14, atomRank: 1)
!380 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 15, atomRank: 3)
!381 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 15, atomRank: 2)
!382 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 15, atomRank: 1)
!383 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 16, atomRank: 3)
!384 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 16, atomRank: 2)
!385 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 16, atomRank: 1)
!386 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 17, atomRank: 3)
!387 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 17, atomRank: 2)
!388 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 17, atomRank: 1)
!389 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 18, atomRank: 3)
!390 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 18, atomRank: 2)
!391 = !DILocation(line: 54, column: 39, scope: !317, atomGroup: 18, atomRank: 1)
!392 = !DILocation(line: 55, column: 13, scope: !317)
!393 = !DILocation(line: 55, column: 16, scope: !317)
!394 = !DILocation(line: 55, column: 16, scope: !317, atomGroup: 19, atomRank: 3)
!395 = !DILocation(line: 55, column: 13, scope: !317, atomGroup: 19, atomRank: 2)
!396 = !DILocation(line: 55, column: 11, scope: !317, atomGroup: 19, atomRank: 1)
!397 = !DILocation(line: 55, column: 32, scope: !317)
!398 = !DILocation(line: 55, column: 35, scope: !317)
!399 = !DILocation(line: 55, column: 35, scope: !317, atomGroup: 20, atomRank: 3)
!400 = !DILocation(line: 55, column: 32, scope: !317, atomGroup: 20, atomRank: 2)
!401 = !DILocation(line: 55, column: 30, scope: !317, atomGroup: 20, atomRank: 1)
!402 = !DILocation(line: 56, column: 3, scope: !317, atomGroup: 21, atomRank: 1)
!403 = distinct !DISubprogram(name: "arith", scope: !3, file: !3, line: 58, type: !404, scopeLine: 58, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !406, keyInstructions: true)
!404 = !DISubroutineType(types: !405)
!405 = !{!40, !48}
!406 = !{!407, !408, !409, !410, !411}
!407 = !DILocalVariable(name: "l", arg: 1, scope: !403, file: !3, line: 58, type: !48)
!408 = !DILocalVariable(name: "v", scope: !403, file: !3, line: 59, type: !23)
!409 = !DILocalVariable(name: "off", scope: !403, file: !3, line: 60, type: !40)
!410 = !DILocalVariable(name: "size", scope: !403, file: !3, line: 60, type: !40)
!411 = !DILocalVariable(name: "narrow", scope: !403, file: !3, line: 66, type: !14)
!412 = !DILocation(line: 58, column: 48, scope: !403)
!413 = !DILocation(line: 59, column: 3, scope: !403)
!414 = !DILocation(line: 59, column: 7, scope: !403)
!415 = !DILocation(line: 59, column: 7, scope: !403, atomGroup: 1, atomRank: 1)
!416 = !DILocation(line: 60, column: 3, scope: !403)
!417 = !DILocation(line: 60, column: 7, scope: !403)
!418 = !DILocation(line: 60, column: 43, scope: !403)
!419 = !DILocation(line: 60, column: 46, scope: !403)
!420 = !DILocation(line: 60, column: 13, scope: !403, atomGroup: 2, atomRank: 2)
!421 = !DILocation(line: 60, column: 7, scope: !403, atomGroup: 2, atomRank: 1)
!422 = !DILocation(line: 60, column: 53, scope: !403)
!423 = !DILocation(line: 60, column: 90, scope: !403)
!424 = !DILocation(line: 60, column: 93, scope: !403)
!425 = !DILocation(line: 60, column: 60, scope: !403, atomGroup: 3, atomRank: 2)
!426 = !DILocation(line: 60, column: 53, scope: !403, atomGroup: 3, atomRank: 1)
!427 = !DILocation(line: 61, column: 13, scope: !403)
!428 = !DILocation(line: 61, column: 27, scope: !403)
!429 = !DILocation(line: 61, column: 31, scope: !403)
!430 = !DILocation(line: 61, column: 29, scope: !403)
!431 = !DILocation(line: 61, column: 3, scope: !403)
!432 = !DILocation(line: 62, column: 39, scope: !403)
!433 = !DILocation(line: 62, column: 42, scope: !403)
!434 = !DILocation(line: 62, column: 9, scope: !403)
!435 = !DILocation(line: 62, column: 5, scope: !403)
!436 = !DILocation(line: 62, column: 5, scope: !403, atomGroup: 4, atomRank: 2)
!437 = !DILocation(line: 62, column: 5, scope: !403, atomGroup: 4, atomRank: 1)
!438 = !DILocation(line: 63, column: 37, scope: !439)
!439 = distinct !DILexicalBlock(scope: !403, file: !3, line: 63, column: 7)
!440 = !DILocation(line: 63, column: 40, scope: !439)
!441 = !DILocation(line: 63, column: 7, scope: !439)
!442 = !DILocation(line: 63, column: 7, scope: !439, atomGroup: 5, atomRank: 2)
!443 = !DILocation(line: 63, column: 7, scope: !439, atomGroup: 5, atomRank: 1)
!444 = !DILocation(line: 63, column: 62, scope: !439)
!445 = !DILocation(line: 63, column: 97, scope: !439)
!446 = !DILocation(line: 63, column: 100, scope: !439)
!447 = !DILocation(line: 63, column: 67, scope: !439)
!448 = !DILocation(line: 63, column: 64, scope: !439)
!449 = !DILocation(line: 63, column: 64, scope: !439, atomGroup: 6, atomRank: 2)
!450 = !DILocation(line: 63, column: 54, scope: !439, atomGroup: 6, atomRank: 1)
!451 = !DILocation(line: 63, column: 47, scope: !439)
!452 = !DILocation(line: 64, column: 17, scope: !439)
!453 = !DILocation(line: 64, column: 52, scope: !439)
!454 = !DILocation(line: 64, column: 55, scope: !439)
!455 = !DILocation(line: 64, column: 22, scope: !439)
!456 = !DILocation(line: 64, column: 19, scope: !439)
!457 = !DILocation(line: 64, column: 19, scope: !439, atomGroup: 7, atomRank: 2)
!458 = !DILocation(line: 64, column: 15, scope: !439, atomGroup: 7, atomRank: 1)
!459 = !DILocation(line: 65, column: 41, scope: !403)
!460 = !DILocation(line: 65, column: 44, scope: !403)
!461 = !DILocation(line: 65, column: 11, scope: !403, atomGroup: 8, atomRank: 2)
!462 = !DILocation(line: 65, column: 3, scope: !403, atomGroup: 8, atomRank: 1)
!463 = !DILocation(line: 65, column: 68, scope: !464, atomGroup: 9, atomRank: 1)
!464 = distinct !DILexicalBlock(scope: !403, file: !3, line: 65, column: 51)
!465 = !DILocation(line: 65, column: 73, scope: !464, atomGroup: 10, atomRank: 1)
!466 = !DILocation(line: 65, column: 96, scope: !464, atomGroup: 11, atomRank: 1)
!467 = !DILocation(line: 65, column: 101, scope: !464, atomGroup: 12, atomRank: 1)
!468 = !DILocation(line: 65, column: 122, scope: !464, atomGroup: 13, atomRank: 1)
!469 = !DILocation(line: 65, column: 126, scope: !464, atomGroup: 14, atomRank: 1)
!470 = !DILocation(line: 65, column: 147, scope: !464, atomGroup: 15, atomRank: 1)
!471 = !DILocation(line: 65, column: 152, scope: !464, atomGroup: 16, atomRank: 1)
!472 = !DILocation(line: 66, column: 3, scope: !403)
!473 = !DILocation(line: 66, column: 6, scope: !403)
!474 = !DILocation(line: 66, column: 15, scope: !403, atomGroup: 17, atomRank: 3)
!475 = !DILocation(line: 66, column: 15, scope: !403, atomGroup: 17, atomRank: 2)
!476 = !DILocation(line: 66, column: 6, scope: !403, atomGroup: 17, atomRank: 1)
!477 = !DILocation(line: 66, column: 75, scope: !403, atomGroup: 18, atomRank: 3)
!478 = !DILocation(line: 66, column: 75, scope: !403, atomGroup: 18, atomRank: 2)
!479 = !DILocation(line: 66, column: 73, scope: !403, atomGroup: 18, atomRank: 1)
!480 = !DILocation(line: 66, column: 92, scope: !403)
!481 = !DILocation(line: 66, column: 101, scope: !403)
!482 = !DILocation(line: 66, column: 99, scope: !403, atomGroup: 19, atomRank: 3)
!483 = !DILocation(line: 66, column: 92, scope: !403, atomGroup: 19, atomRank: 2)
!484 = !DILocation(line: 66, column: 90, scope: !403, atomGroup: 19, atomRank: 1)
!485 = !DILocation(line: 67, column: 7, scope: !486)
!486 = distinct !DILexicalBlock(scope: !403, file: !3, line: 67, column: 7)
!487 = !DILocation(line: 67, column: 7, scope: !486, atomGroup: 20, atomRank: 2)
!488 = !DILocation(line: 67, column: 57, scope: !486, atomGroup: 20, atomRank: 1)
!489 = !DILocation(line: 67, column: 60, scope: !486)
!490 = !DILocation(line: 67, column: 60, scope: !486, atomGroup: 21, atomRank: 2)
!491 = !DILocation(line: 67, column: 57, scope: !486, atomGroup: 21, atomRank: 1)
!492 = !DILocation(line: 67, column: 112, scope: !486, atomGroup: 22, atomRank: 1)
!493 = !DILocation(line: 67, column: 105, scope: !486)
!494 = !DILocation(line: 68, column: 12, scope: !403)
!495 = !DILocation(line: 68, column: 21, scope: !403)
!496 = !DILocation(line: 68, column: 19, scope: !403, atomGroup: 23, atomRank: 2)
!497 = !DILocation(line: 68, column: 10, scope: !403, atomGroup: 23, atomRank: 1)
!498 = !DILocation(line: 69, column: 13, scope: !403)
!499 = !DILocation(line: 69, column: 22, scope: !403)
!500 = !DILocation(line: 69, column: 20, scope: !403)
!501 = !DILocation(line: 69, column: 31, scope: !403)
!502 = !DILocation(line: 69, column: 40, scope: !403)
!503 = !DILocation(line: 69, column: 38, scope: !403)
!504 = !DILocation(line: 69, column: 28, scope: !403)
!505 = !DILocation(line: 69, column: 49, scope: !403)
!506 = !DILocation(line: 69, column: 59, scope: !403)
!507 = !DILocation(line: 69, column: 57, scope: !403)
!508 = !DILocation(line: 69, column: 46, scope: !403, atomGroup: 24, atomRank: 2)
!509 = !DILocation(line: 69, column: 10, scope: !403, atomGroup: 24, atomRank: 1)
!510 = !DILocation(line: 70, column: 10, scope: !403)
!511 = !DILocation(line: 70, column: 16, scope: !403)
!512 = !DILocation(line: 70, column: 14, scope: !403, atomGroup: 26, atomRank: 2)
!513 = !DILocation(line: 71, column: 1, scope: !403)
!514 = !DILocation(line: 70, column: 3, scope: !403, atomGroup: 26, atomRank: 1)
