; ModuleID = 'base64.c'
source_filename = "base64.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@letters = internal unnamed_addr constant [64 x i8] c"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", align 1, !dbg !21
@encoded = dso_local local_unnamed_addr global [32 x i8] zeroinitializer, align 1, !dbg !10
@decoded = dso_local local_unnamed_addr global [24 x i8] zeroinitializer, align 1, !dbg !16
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @decode, ptr @encode], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local noundef i32 @encode(ptr noundef readonly captures(none) %0) #0 section "syscall" !dbg !40 {
  %2 = alloca [3 x i64], align 8, !DIAssignID !71
    #dbg_assign(i1 poison, !57, !DIExpression(), !71, ptr %2, !DIExpression(), !72)
    #dbg_value(ptr %0, !56, !DIExpression(), !72)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #5, !dbg !73
  %3 = load i64, ptr %0, align 8, !dbg !74, !tbaa !75
  store i64 %3, ptr %2, align 8, !dbg !78, !tbaa !79, !DIAssignID !80
    #dbg_assign(i64 %3, !57, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !80, ptr %2, !DIExpression(), !72)
  %4 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !81
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !82
  %6 = load i64, ptr %5, align 8, !dbg !83, !tbaa !84
  store i64 %6, ptr %4, align 8, !dbg !78, !tbaa !79, !DIAssignID !85
    #dbg_assign(i64 %6, !57, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !85, ptr %4, !DIExpression(), !72)
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !81
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !86
  %9 = load i64, ptr %8, align 8, !dbg !87, !tbaa !88
  store i64 %9, ptr %7, align 8, !dbg !78, !tbaa !79, !DIAssignID !89
    #dbg_assign(i64 %9, !57, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !89, ptr %7, !DIExpression(), !72)
    #dbg_value(ptr %2, !61, !DIExpression(), !72)
    #dbg_value(i32 0, !62, !DIExpression(), !90)
  br label %11, !dbg !91

10:                                               ; preds = %11
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #5, !dbg !92
  ret i32 0, !dbg !93

11:                                               ; preds = %1, %11
  %12 = phi i64 [ 0, %1 ], [ %53, %11 ]
    #dbg_value(i64 %12, !62, !DIExpression(), !90)
  %13 = mul nuw nsw i64 %12, 3, !dbg !94
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 %13, !dbg !95
  %15 = load i8, ptr %14, align 1, !dbg !95, !tbaa !96
  %16 = zext i8 %15 to i32, !dbg !95
  %17 = shl nuw nsw i32 %16, 16, !dbg !97
  %18 = getelementptr inbounds nuw i8, ptr %14, i64 1, !dbg !98
  %19 = load i8, ptr %18, align 1, !dbg !98, !tbaa !96
  %20 = zext i8 %19 to i32, !dbg !98
  %21 = shl nuw nsw i32 %20, 8, !dbg !99
  %22 = getelementptr inbounds nuw i8, ptr %14, i64 2, !dbg !100
  %23 = load i8, ptr %22, align 1, !dbg !100, !tbaa !96
  %24 = zext i8 %23 to i32, !dbg !100
  %25 = or disjoint i32 %21, %24, !dbg !101
  %26 = or disjoint i32 %21, %17, !dbg !101
    #dbg_value(!DIArgList(i32 %21, i32 %24, i32 %17), !64, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_or, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !102)
    #dbg_value(i32 0, !69, !DIExpression(), !103)
  %27 = shl nuw nsw i64 %12, 2
    #dbg_value(i64 0, !69, !DIExpression(), !103)
  %28 = lshr i32 %16, 2, !dbg !104
  %29 = zext nneg i32 %28 to i64, !dbg !106
  %30 = getelementptr inbounds nuw i8, ptr @letters, i64 %29, !dbg !106
  %31 = load i8, ptr %30, align 1, !dbg !107, !tbaa !96
  %32 = getelementptr inbounds nuw i8, ptr @encoded, i64 %27, !dbg !108
  store i8 %31, ptr %32, align 1, !dbg !109, !tbaa !96
    #dbg_value(i64 1, !69, !DIExpression(), !103)
  %33 = lshr i32 %26, 12, !dbg !104
  %34 = and i32 %33, 63, !dbg !110
  %35 = zext nneg i32 %34 to i64, !dbg !106
  %36 = getelementptr inbounds nuw i8, ptr @letters, i64 %35, !dbg !106
  %37 = load i8, ptr %36, align 1, !dbg !111, !tbaa !96
  %38 = getelementptr inbounds nuw i8, ptr @encoded, i64 %27, !dbg !108
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 1, !dbg !108
  store i8 %37, ptr %39, align 1, !dbg !112, !tbaa !96
    #dbg_value(i64 2, !69, !DIExpression(), !103)
  %40 = lshr i32 %25, 6, !dbg !104
  %41 = and i32 %40, 63, !dbg !110
  %42 = zext nneg i32 %41 to i64, !dbg !106
  %43 = getelementptr inbounds nuw i8, ptr @letters, i64 %42, !dbg !106
  %44 = load i8, ptr %43, align 1, !dbg !113, !tbaa !96
  %45 = getelementptr inbounds nuw i8, ptr @encoded, i64 %27, !dbg !108
  %46 = getelementptr inbounds nuw i8, ptr %45, i64 2, !dbg !108
  store i8 %44, ptr %46, align 1, !dbg !114, !tbaa !96
    #dbg_value(i64 3, !69, !DIExpression(), !103)
  %47 = and i32 %24, 63, !dbg !110
  %48 = zext nneg i32 %47 to i64, !dbg !106
  %49 = getelementptr inbounds nuw i8, ptr @letters, i64 %48, !dbg !106
  %50 = load i8, ptr %49, align 1, !dbg !115, !tbaa !96
  %51 = getelementptr inbounds nuw i8, ptr @encoded, i64 %27, !dbg !108
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 3, !dbg !108
  store i8 %50, ptr %52, align 1, !dbg !116, !tbaa !96
    #dbg_value(i64 4, !69, !DIExpression(), !103)
  %53 = add nuw nsw i64 %12, 1, !dbg !117
    #dbg_value(i64 %53, !62, !DIExpression(), !90)
  %54 = icmp eq i64 %53, 8, !dbg !118
  br i1 %54, label %10, label %11, !dbg !119, !llvm.loop !120
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @decode(ptr noundef captures(none) %0) #2 section "syscall" !dbg !124 {
    #dbg_value(ptr %0, !126, !DIExpression(), !137)
  %2 = load i64, ptr %0, align 8, !dbg !138, !tbaa !75
  %3 = and i64 %2, 1, !dbg !140
  %4 = icmp eq i64 %3, 0, !dbg !141
  br i1 %4, label %13, label %5, !dbg !142

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !143
  %7 = load i64, ptr %6, align 8, !dbg !144, !tbaa !88
  %8 = trunc i64 %7 to i8, !dbg !145
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !146
  %10 = load i64, ptr %9, align 8, !dbg !146, !tbaa !84
  %11 = and i64 %10, 31, !dbg !147
  %12 = getelementptr inbounds nuw i8, ptr @encoded, i64 %11, !dbg !148
  store i8 %8, ptr %12, align 1, !dbg !149, !tbaa !96
  br label %13, !dbg !148

13:                                               ; preds = %5, %1
  br label %14, !dbg !150

14:                                               ; preds = %13, %136
  %15 = phi i64 [ %147, %136 ], [ 0, %13 ]
    #dbg_value(i64 %15, !127, !DIExpression(), !151)
  %16 = shl nuw nsw i64 %15, 2
    #dbg_value(i32 0, !132, !DIExpression(), !152)
    #dbg_value(i32 0, !129, !DIExpression(), !153)
    #dbg_value(i64 0, !132, !DIExpression(), !152)
    #dbg_value(i32 0, !129, !DIExpression(), !153)
  %17 = getelementptr inbounds nuw i8, ptr @encoded, i64 %16, !dbg !154
  %18 = load i8, ptr %17, align 1, !dbg !154, !tbaa !96
    #dbg_value(i8 %18, !155, !DIExpression(), !160)
  %19 = sext i8 %18 to i32, !dbg !162
  %20 = icmp sgt i8 %18, 64, !dbg !164
  %21 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %20)
  %22 = icmp slt i8 %18, 91
  %23 = and i1 %21, %22, !dbg !165
  br i1 %23, label %36, label %24, !dbg !165

24:                                               ; preds = %14
  %25 = icmp sgt i8 %18, 96, !dbg !166
  %26 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 1, i1 %25)
  %27 = icmp slt i8 %18, 123
  %28 = and i1 %27, %26, !dbg !168
  br i1 %28, label %36, label %29, !dbg !168

29:                                               ; preds = %24
  %30 = icmp sgt i8 %18, 47, !dbg !169
  %31 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 2, i1 %30)
  %32 = icmp slt i8 %18, 58
  %33 = and i1 %32, %31, !dbg !171
  br i1 %33, label %36, label %34, !dbg !171

34:                                               ; preds = %29
  switch i8 %18, label %151 [
    i8 43, label %40
    i8 47, label %35
  ], !dbg !172

35:                                               ; preds = %34
  br label %40, !dbg !173

36:                                               ; preds = %29, %24, %14
  %37 = phi i32 [ -71, %24 ], [ -65, %14 ], [ 4, %29 ]
  %38 = add nsw i32 %37, %19, !dbg !160
    #dbg_value(i32 %38, !134, !DIExpression(), !175)
  %39 = icmp ult i32 %38, 64, !dbg !176
    #dbg_value(i32 poison, !129, !DIExpression(), !153)
  br i1 %39, label %40, label %151

40:                                               ; preds = %35, %34, %36
  %41 = phi i32 [ %38, %36 ], [ 62, %34 ], [ 63, %35 ]
    #dbg_value(i64 1, !132, !DIExpression(), !152)
    #dbg_value(i32 %41, !129, !DIExpression(), !153)
  %42 = getelementptr inbounds nuw i8, ptr @encoded, i64 %16, !dbg !154
  %43 = getelementptr inbounds nuw i8, ptr %42, i64 1, !dbg !154
  %44 = load i8, ptr %43, align 1, !dbg !154, !tbaa !96
    #dbg_value(i8 %44, !155, !DIExpression(), !160)
  %45 = sext i8 %44 to i32, !dbg !162
  %46 = icmp sgt i8 %44, 64, !dbg !177
  %47 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %46)
  %48 = icmp slt i8 %44, 91
  %49 = and i1 %47, %48, !dbg !178
  br i1 %49, label %66, label %50, !dbg !178

50:                                               ; preds = %40
  %51 = icmp sgt i8 %44, 96, !dbg !179
  %52 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 1, i1 %51)
  %53 = icmp slt i8 %44, 123
  %54 = and i1 %53, %52, !dbg !180
  br i1 %54, label %66, label %55, !dbg !180

55:                                               ; preds = %50
  %56 = icmp sgt i8 %44, 47, !dbg !181
  %57 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 2, i1 %56)
  %58 = icmp slt i8 %44, 58
  %59 = and i1 %58, %57, !dbg !182
  br i1 %59, label %66, label %60, !dbg !182

60:                                               ; preds = %55
  switch i8 %44, label %151 [
    i8 43, label %62
    i8 47, label %61
  ], !dbg !183

61:                                               ; preds = %60
  br label %62, !dbg !184

62:                                               ; preds = %61, %60
  %63 = phi i32 [ 62, %60 ], [ 63, %61 ]
    #dbg_value(i32 %63, !134, !DIExpression(), !175)
  %64 = shl nuw nsw i32 %41, 6, !dbg !185
  %65 = or disjoint i32 %63, %64, !dbg !185
    #dbg_value(i32 %65, !129, !DIExpression(), !153)
  br label %72

66:                                               ; preds = %40, %50, %55
  %67 = phi i32 [ -71, %50 ], [ 4, %55 ], [ -65, %40 ]
  %68 = add nsw i32 %67, %45, !dbg !160
    #dbg_value(i32 %68, !134, !DIExpression(), !175)
  %69 = icmp ult i32 %68, 64, !dbg !186
  %70 = shl nuw nsw i32 %41, 6, !dbg !187
  %71 = add nuw nsw i32 %68, %70, !dbg !187
    #dbg_value(i32 poison, !129, !DIExpression(), !153)
  br i1 %69, label %72, label %151

72:                                               ; preds = %66, %62
  %73 = phi i32 [ %65, %62 ], [ %71, %66 ]
    #dbg_value(i64 2, !132, !DIExpression(), !152)
    #dbg_value(i32 %73, !129, !DIExpression(), !153)
  %74 = getelementptr inbounds nuw i8, ptr @encoded, i64 %16, !dbg !154
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 2, !dbg !154
  %76 = load i8, ptr %75, align 1, !dbg !154, !tbaa !96
    #dbg_value(i8 %76, !155, !DIExpression(), !160)
  %77 = sext i8 %76 to i32, !dbg !162
  %78 = icmp sgt i8 %76, 64, !dbg !188
  %79 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %78)
  %80 = icmp slt i8 %76, 91
  %81 = and i1 %79, %80, !dbg !189
  br i1 %81, label %98, label %82, !dbg !189

82:                                               ; preds = %72
  %83 = icmp sgt i8 %76, 96, !dbg !190
  %84 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 1, i1 %83)
  %85 = icmp slt i8 %76, 123
  %86 = and i1 %85, %84, !dbg !191
  br i1 %86, label %98, label %87, !dbg !191

87:                                               ; preds = %82
  %88 = icmp sgt i8 %76, 47, !dbg !192
  %89 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 2, i1 %88)
  %90 = icmp slt i8 %76, 58
  %91 = and i1 %90, %89, !dbg !193
  br i1 %91, label %98, label %92, !dbg !193

92:                                               ; preds = %87
  switch i8 %76, label %151 [
    i8 43, label %94
    i8 47, label %93
  ], !dbg !194

93:                                               ; preds = %92
  br label %94, !dbg !195

94:                                               ; preds = %93, %92
  %95 = phi i32 [ 62, %92 ], [ 63, %93 ]
    #dbg_value(i32 %95, !134, !DIExpression(), !175)
  %96 = shl nsw i32 %73, 6, !dbg !196
  %97 = or disjoint i32 %95, %96, !dbg !196
    #dbg_value(i32 %97, !129, !DIExpression(), !153)
  br label %104

98:                                               ; preds = %72, %82, %87
  %99 = phi i32 [ -71, %82 ], [ 4, %87 ], [ -65, %72 ]
  %100 = add nsw i32 %99, %77, !dbg !160
    #dbg_value(i32 %100, !134, !DIExpression(), !175)
  %101 = icmp ult i32 %100, 64, !dbg !197
  %102 = shl nsw i32 %73, 6, !dbg !198
  %103 = add nuw nsw i32 %100, %102, !dbg !198
    #dbg_value(i32 poison, !129, !DIExpression(), !153)
  br i1 %101, label %104, label %151

104:                                              ; preds = %98, %94
  %105 = phi i32 [ %97, %94 ], [ %103, %98 ]
    #dbg_value(i64 3, !132, !DIExpression(), !152)
    #dbg_value(i32 %105, !129, !DIExpression(), !153)
  %106 = getelementptr inbounds nuw i8, ptr @encoded, i64 %16, !dbg !154
  %107 = getelementptr inbounds nuw i8, ptr %106, i64 3, !dbg !154
  %108 = load i8, ptr %107, align 1, !dbg !154, !tbaa !96
    #dbg_value(i8 %108, !155, !DIExpression(), !160)
  %109 = sext i8 %108 to i32, !dbg !162
  %110 = icmp sgt i8 %108, 64, !dbg !199
  %111 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %110)
  %112 = icmp slt i8 %108, 91
  %113 = and i1 %111, %112, !dbg !200
  br i1 %113, label %130, label %114, !dbg !200

114:                                              ; preds = %104
  %115 = icmp sgt i8 %108, 96, !dbg !201
  %116 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 1, i1 %115)
  %117 = icmp slt i8 %108, 123
  %118 = and i1 %117, %116, !dbg !202
  br i1 %118, label %130, label %119, !dbg !202

119:                                              ; preds = %114
  %120 = icmp sgt i8 %108, 47, !dbg !203
  %121 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 2, i1 %120)
  %122 = icmp slt i8 %108, 58
  %123 = and i1 %122, %121, !dbg !204
  br i1 %123, label %130, label %124, !dbg !204

124:                                              ; preds = %119
  switch i8 %108, label %151 [
    i8 43, label %126
    i8 47, label %125
  ], !dbg !205

125:                                              ; preds = %124
  br label %126, !dbg !206

126:                                              ; preds = %125, %124
  %127 = phi i32 [ 62, %124 ], [ 63, %125 ]
    #dbg_value(i32 %127, !134, !DIExpression(), !175)
  %128 = shl i32 %105, 6, !dbg !207
  %129 = or disjoint i32 %127, %128, !dbg !207
    #dbg_value(i32 %129, !129, !DIExpression(), !153)
  br label %136

130:                                              ; preds = %104, %114, %119
  %131 = phi i32 [ -71, %114 ], [ 4, %119 ], [ -65, %104 ]
  %132 = add nsw i32 %131, %109, !dbg !160
    #dbg_value(i32 %132, !134, !DIExpression(), !175)
  %133 = icmp ult i32 %132, 64, !dbg !208
  %134 = shl i32 %105, 6, !dbg !209
  %135 = add nuw nsw i32 %132, %134, !dbg !209
    #dbg_value(i32 poison, !129, !DIExpression(), !153)
  br i1 %133, label %136, label %151

136:                                              ; preds = %130, %126
  %137 = phi i32 [ %129, %126 ], [ %135, %130 ]
    #dbg_value(i64 4, !132, !DIExpression(), !152)
    #dbg_value(i32 %137, !129, !DIExpression(), !153)
  %138 = lshr i32 %137, 16, !dbg !210
  %139 = trunc i32 %138 to i8, !dbg !211
  %140 = mul nuw nsw i64 %15, 3, !dbg !212
  %141 = getelementptr inbounds nuw i8, ptr @decoded, i64 %140, !dbg !213
  store i8 %139, ptr %141, align 1, !dbg !214, !tbaa !96
  %142 = lshr i32 %137, 8, !dbg !215
  %143 = trunc i32 %142 to i8, !dbg !216
  %144 = getelementptr inbounds nuw i8, ptr %141, i64 1, !dbg !217
  store i8 %143, ptr %144, align 1, !dbg !218, !tbaa !96
  %145 = trunc i32 %137 to i8, !dbg !219
  %146 = getelementptr inbounds nuw i8, ptr %141, i64 2, !dbg !220
  store i8 %145, ptr %146, align 1, !dbg !221, !tbaa !96
  %147 = add nuw nsw i64 %15, 1, !dbg !222
    #dbg_value(i64 %147, !127, !DIExpression(), !151)
  %148 = icmp eq i64 %147, 8, !dbg !223
  br i1 %148, label %149, label %14, !dbg !224, !llvm.loop !225

149:                                              ; preds = %136
  %150 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !227
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %150, ptr noundef nonnull align 1 dereferenceable(24) @decoded, i64 24, i1 false), !dbg !228
  br label %153, !dbg !229

151:                                              ; preds = %130, %124, %98, %92, %66, %60, %36, %34
  %152 = trunc nuw nsw i64 %15 to i32
  br label %153, !dbg !230

153:                                              ; preds = %151, %149
  %154 = phi i32 [ 0, %149 ], [ %152, %151 ], !dbg !137
  ret i32 %154, !dbg !230
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: nounwind memory(none)
declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1) #4

attributes #0 = { nofree norecurse nosync nounwind memory(write, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind memory(none) }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!30, !31, !32, !33, !34}
!llvm.ident = !{!35}
!llvm.errno.tbaa = !{!36}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !7, line: 395, type: !27, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !9, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "base64.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 5, baseType: !8)
!7 = !DIFile(filename: "./bpf.h", directory: ".")
!8 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!9 = !{!0, !10, !16, !21}
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "encoded", scope: !2, file: !3, line: 6, type: !12, isLocal: false, isDefinition: true)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 256, elements: !14)
!13 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!14 = !{!15}
!15 = !DISubrange(count: 32)
!16 = !DIGlobalVariableExpression(var: !17, expr: !DIExpression())
!17 = distinct !DIGlobalVariable(name: "decoded", scope: !2, file: !3, line: 7, type: !18, isLocal: false, isDefinition: true)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 192, elements: !19)
!19 = !{!20}
!20 = !DISubrange(count: 24)
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "letters", scope: !2, file: !3, line: 4, type: !23, isLocal: true, isDefinition: true)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 512, elements: !25)
!24 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!25 = !{!26}
!26 = !DISubrange(count: 64)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 32, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 4)
!30 = !{i32 7, !"Dwarf Version", i32 5}
!31 = !{i32 2, !"Debug Info Version", i32 3}
!32 = !{i32 1, !"wchar_size", i32 4}
!33 = !{i32 7, !"frame-pointer", i32 2}
!34 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!35 = !{!"clang version 22.1.8"}
!36 = !{!37, !37, i64 0}
!37 = !{!"int", !38, i64 0}
!38 = !{!"omnipotent char", !39, i64 0}
!39 = !{!"Simple C/C++ TBAA"}
!40 = distinct !DISubprogram(name: "encode", scope: !3, file: !3, line: 19, type: !41, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !55, keyInstructions: true)
!41 = !DISubroutineType(types: !42)
!42 = !{!43, !44}
!43 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !7, line: 390, size: 512, elements: !46)
!46 = !{!47, !50, !51, !52, !53}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !45, file: !7, line: 391, baseType: !48, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 8, baseType: !49)
!49 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !45, file: !7, line: 391, baseType: !48, size: 64, offset: 64)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !45, file: !7, line: 391, baseType: !48, size: 64, offset: 128)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !45, file: !7, line: 391, baseType: !48, size: 64, offset: 192)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !45, file: !7, line: 392, baseType: !54, size: 256, offset: 256)
!54 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 256, elements: !28)
!55 = !{!56, !57, !61, !62, !64, !69}
!56 = !DILocalVariable(name: "ctx", arg: 1, scope: !40, file: !3, line: 19, type: !44)
!57 = !DILocalVariable(name: "words", scope: !40, file: !3, line: 20, type: !58)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 192, elements: !59)
!59 = !{!60}
!60 = !DISubrange(count: 3)
!61 = !DILocalVariable(name: "bytes", scope: !40, file: !3, line: 21, type: !5)
!62 = !DILocalVariable(name: "i", scope: !63, file: !3, line: 22, type: !43)
!63 = distinct !DILexicalBlock(scope: !40, file: !3, line: 22, column: 3)
!64 = !DILocalVariable(name: "group", scope: !65, file: !3, line: 23, type: !67)
!65 = distinct !DILexicalBlock(scope: !66, file: !3, line: 22, column: 31)
!66 = distinct !DILexicalBlock(scope: !63, file: !3, line: 22, column: 3)
!67 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 7, baseType: !68)
!68 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!69 = !DILocalVariable(name: "j", scope: !70, file: !3, line: 24, type: !43)
!70 = distinct !DILexicalBlock(scope: !65, file: !3, line: 24, column: 5)
!71 = distinct !DIAssignID()
!72 = !DILocation(line: 0, scope: !40)
!73 = !DILocation(line: 20, column: 3, scope: !40)
!74 = !DILocation(line: 20, column: 24, scope: !40, atomGroup: 1, atomRank: 2)
!75 = !{!76, !77, i64 0}
!76 = !{!"args", !77, i64 0, !77, i64 8, !77, i64 16, !77, i64 24, !38, i64 32}
!77 = !{!"long long", !38, i64 0}
!78 = !DILocation(line: 20, column: 18, scope: !40, atomGroup: 1, atomRank: 1)
!79 = !{!77, !77, i64 0}
!80 = distinct !DIAssignID()
!81 = !DILocation(line: 20, column: 18, scope: !40)
!82 = !DILocation(line: 20, column: 32, scope: !40)
!83 = !DILocation(line: 20, column: 32, scope: !40, atomGroup: 1, atomRank: 2)
!84 = !{!76, !77, i64 8}
!85 = distinct !DIAssignID()
!86 = !DILocation(line: 20, column: 40, scope: !40)
!87 = !DILocation(line: 20, column: 40, scope: !40, atomGroup: 1, atomRank: 2)
!88 = !{!76, !77, i64 16}
!89 = distinct !DIAssignID()
!90 = !DILocation(line: 0, scope: !63)
!91 = !DILocation(line: 22, column: 3, scope: !63, atomGroup: 27, atomRank: 1)
!92 = !DILocation(line: 28, column: 1, scope: !40)
!93 = !DILocation(line: 27, column: 3, scope: !40, atomGroup: 16, atomRank: 1)
!94 = !DILocation(line: 23, column: 25, scope: !65)
!95 = !DILocation(line: 23, column: 17, scope: !65)
!96 = !{!38, !38, i64 0}
!97 = !DILocation(line: 23, column: 30, scope: !65)
!98 = !DILocation(line: 23, column: 38, scope: !65)
!99 = !DILocation(line: 23, column: 55, scope: !65)
!100 = !DILocation(line: 23, column: 62, scope: !65)
!101 = !DILocation(line: 23, column: 60, scope: !65, atomGroup: 6, atomRank: 2)
!102 = !DILocation(line: 0, scope: !65)
!103 = !DILocation(line: 0, scope: !70)
!104 = !DILocation(line: 25, column: 42, scope: !105)
!105 = distinct !DILexicalBlock(scope: !70, file: !3, line: 24, column: 5)
!106 = !DILocation(line: 25, column: 28, scope: !105)
!107 = !DILocation(line: 25, column: 28, scope: !105, atomGroup: 10, atomRank: 2)
!108 = !DILocation(line: 25, column: 7, scope: !105)
!109 = !DILocation(line: 25, column: 26, scope: !105, atomGroup: 10, atomRank: 1)
!110 = !DILocation(line: 25, column: 58, scope: !105)
!111 = !DILocation(line: 25, column: 28, scope: !105, atomGroup: 28, atomRank: 2)
!112 = !DILocation(line: 25, column: 26, scope: !105, atomGroup: 28, atomRank: 1)
!113 = !DILocation(line: 25, column: 28, scope: !105, atomGroup: 32, atomRank: 2)
!114 = !DILocation(line: 25, column: 26, scope: !105, atomGroup: 32, atomRank: 1)
!115 = !DILocation(line: 25, column: 28, scope: !105, atomGroup: 36, atomRank: 2)
!116 = !DILocation(line: 25, column: 26, scope: !105, atomGroup: 36, atomRank: 1)
!117 = !DILocation(line: 22, column: 27, scope: !66, atomGroup: 13, atomRank: 2)
!118 = !DILocation(line: 22, column: 21, scope: !66, atomGroup: 4, atomRank: 1)
!119 = !DILocation(line: 22, column: 3, scope: !63, atomGroup: 5, atomRank: 1)
!120 = distinct !{!120, !121, !122, !123}
!121 = !DILocation(line: 22, column: 3, scope: !63)
!122 = !DILocation(line: 26, column: 3, scope: !63)
!123 = !{!"llvm.loop.mustprogress"}
!124 = distinct !DISubprogram(name: "decode", scope: !3, file: !3, line: 29, type: !41, scopeLine: 29, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !125, keyInstructions: true)
!125 = !{!126, !127, !129, !132, !134}
!126 = !DILocalVariable(name: "ctx", arg: 1, scope: !124, file: !3, line: 29, type: !44)
!127 = !DILocalVariable(name: "i", scope: !128, file: !3, line: 32, type: !43)
!128 = distinct !DILexicalBlock(scope: !124, file: !3, line: 32, column: 3)
!129 = !DILocalVariable(name: "group", scope: !130, file: !3, line: 33, type: !67)
!130 = distinct !DILexicalBlock(scope: !131, file: !3, line: 32, column: 31)
!131 = distinct !DILexicalBlock(scope: !128, file: !3, line: 32, column: 3)
!132 = !DILocalVariable(name: "j", scope: !133, file: !3, line: 34, type: !43)
!133 = distinct !DILexicalBlock(scope: !130, file: !3, line: 34, column: 5)
!134 = !DILocalVariable(name: "value", scope: !135, file: !3, line: 35, type: !67)
!135 = distinct !DILexicalBlock(scope: !136, file: !3, line: 34, column: 33)
!136 = distinct !DILexicalBlock(scope: !133, file: !3, line: 34, column: 5)
!137 = !DILocation(line: 0, scope: !124)
!138 = !DILocation(line: 30, column: 12, scope: !139)
!139 = distinct !DILexicalBlock(scope: !124, file: !3, line: 30, column: 7)
!140 = !DILocation(line: 30, column: 14, scope: !139)
!141 = !DILocation(line: 30, column: 14, scope: !139, atomGroup: 1, atomRank: 2)
!142 = !DILocation(line: 30, column: 14, scope: !139, atomGroup: 1, atomRank: 1)
!143 = !DILocation(line: 31, column: 33, scope: !139)
!144 = !DILocation(line: 31, column: 33, scope: !139, atomGroup: 2, atomRank: 3)
!145 = !DILocation(line: 31, column: 28, scope: !139, atomGroup: 2, atomRank: 2)
!146 = !DILocation(line: 31, column: 18, scope: !139)
!147 = !DILocation(line: 31, column: 20, scope: !139)
!148 = !DILocation(line: 31, column: 5, scope: !139)
!149 = !DILocation(line: 31, column: 26, scope: !139, atomGroup: 2, atomRank: 1)
!150 = !DILocation(line: 32, column: 3, scope: !128)
!151 = !DILocation(line: 0, scope: !128)
!152 = !DILocation(line: 0, scope: !133)
!153 = !DILocation(line: 0, scope: !130)
!154 = !DILocation(line: 35, column: 28, scope: !135)
!155 = !DILocalVariable(name: "c", arg: 1, scope: !156, file: !3, line: 9, type: !13)
!156 = distinct !DISubprogram(name: "value_of", scope: !3, file: !3, line: 9, type: !157, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !159, keyInstructions: true)
!157 = !DISubroutineType(types: !158)
!158 = !{!67, !13}
!159 = !{!155}
!160 = !DILocation(line: 0, scope: !156, inlinedAt: !161)
!161 = distinct !DILocation(line: 35, column: 19, scope: !135)
!162 = !DILocation(line: 10, column: 7, scope: !163, inlinedAt: !161)
!163 = distinct !DILexicalBlock(scope: !156, file: !3, line: 10, column: 7)
!164 = !DILocation(line: 10, column: 9, scope: !163, inlinedAt: !161, atomGroup: 1, atomRank: 2)
!165 = !DILocation(line: 10, column: 16, scope: !163, inlinedAt: !161, atomGroup: 1, atomRank: 1)
!166 = !DILocation(line: 12, column: 9, scope: !167, inlinedAt: !161, atomGroup: 4, atomRank: 2)
!167 = distinct !DILexicalBlock(scope: !156, file: !3, line: 12, column: 7)
!168 = !DILocation(line: 12, column: 16, scope: !167, inlinedAt: !161, atomGroup: 4, atomRank: 1)
!169 = !DILocation(line: 14, column: 9, scope: !170, inlinedAt: !161, atomGroup: 7, atomRank: 2)
!170 = distinct !DILexicalBlock(scope: !156, file: !3, line: 14, column: 7)
!171 = !DILocation(line: 14, column: 16, scope: !170, inlinedAt: !161, atomGroup: 7, atomRank: 1)
!172 = !DILocation(line: 16, column: 10, scope: !156, inlinedAt: !161, atomGroup: 11, atomRank: 1)
!173 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 40, atomRank: 1)
!174 = distinct !DILexicalBlock(scope: !135, file: !3, line: 36, column: 11)
!175 = !DILocation(line: 0, scope: !135)
!176 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 11, atomRank: 2)
!177 = !DILocation(line: 10, column: 9, scope: !163, inlinedAt: !161, atomGroup: 47, atomRank: 2)
!178 = !DILocation(line: 10, column: 16, scope: !163, inlinedAt: !161, atomGroup: 47, atomRank: 1)
!179 = !DILocation(line: 12, column: 9, scope: !167, inlinedAt: !161, atomGroup: 48, atomRank: 2)
!180 = !DILocation(line: 12, column: 16, scope: !167, inlinedAt: !161, atomGroup: 48, atomRank: 1)
!181 = !DILocation(line: 14, column: 9, scope: !170, inlinedAt: !161, atomGroup: 49, atomRank: 2)
!182 = !DILocation(line: 14, column: 16, scope: !170, inlinedAt: !161, atomGroup: 49, atomRank: 1)
!183 = !DILocation(line: 16, column: 10, scope: !156, inlinedAt: !161, atomGroup: 50, atomRank: 1)
!184 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 51, atomRank: 1)
!185 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 52, atomRank: 1)
!186 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 56, atomRank: 2)
!187 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 56, atomRank: 1)
!188 = !DILocation(line: 10, column: 9, scope: !163, inlinedAt: !161, atomGroup: 60, atomRank: 2)
!189 = !DILocation(line: 10, column: 16, scope: !163, inlinedAt: !161, atomGroup: 60, atomRank: 1)
!190 = !DILocation(line: 12, column: 9, scope: !167, inlinedAt: !161, atomGroup: 61, atomRank: 2)
!191 = !DILocation(line: 12, column: 16, scope: !167, inlinedAt: !161, atomGroup: 61, atomRank: 1)
!192 = !DILocation(line: 14, column: 9, scope: !170, inlinedAt: !161, atomGroup: 62, atomRank: 2)
!193 = !DILocation(line: 14, column: 16, scope: !170, inlinedAt: !161, atomGroup: 62, atomRank: 1)
!194 = !DILocation(line: 16, column: 10, scope: !156, inlinedAt: !161, atomGroup: 63, atomRank: 1)
!195 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 64, atomRank: 1)
!196 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 65, atomRank: 1)
!197 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 69, atomRank: 2)
!198 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 69, atomRank: 1)
!199 = !DILocation(line: 10, column: 9, scope: !163, inlinedAt: !161, atomGroup: 73, atomRank: 2)
!200 = !DILocation(line: 10, column: 16, scope: !163, inlinedAt: !161, atomGroup: 73, atomRank: 1)
!201 = !DILocation(line: 12, column: 9, scope: !167, inlinedAt: !161, atomGroup: 74, atomRank: 2)
!202 = !DILocation(line: 12, column: 16, scope: !167, inlinedAt: !161, atomGroup: 74, atomRank: 1)
!203 = !DILocation(line: 14, column: 9, scope: !170, inlinedAt: !161, atomGroup: 75, atomRank: 2)
!204 = !DILocation(line: 14, column: 16, scope: !170, inlinedAt: !161, atomGroup: 75, atomRank: 1)
!205 = !DILocation(line: 16, column: 10, scope: !156, inlinedAt: !161, atomGroup: 76, atomRank: 1)
!206 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 77, atomRank: 1)
!207 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 78, atomRank: 1)
!208 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 82, atomRank: 2)
!209 = !DILocation(line: 36, column: 17, scope: !174, atomGroup: 82, atomRank: 1)
!210 = !DILocation(line: 40, column: 28, scope: !130, atomGroup: 16, atomRank: 3)
!211 = !DILocation(line: 40, column: 22, scope: !130, atomGroup: 16, atomRank: 2)
!212 = !DILocation(line: 40, column: 15, scope: !130)
!213 = !DILocation(line: 40, column: 5, scope: !130)
!214 = !DILocation(line: 40, column: 20, scope: !130, atomGroup: 16, atomRank: 1)
!215 = !DILocation(line: 41, column: 32, scope: !130, atomGroup: 17, atomRank: 3)
!216 = !DILocation(line: 41, column: 26, scope: !130, atomGroup: 17, atomRank: 2)
!217 = !DILocation(line: 41, column: 5, scope: !130)
!218 = !DILocation(line: 41, column: 24, scope: !130, atomGroup: 17, atomRank: 1)
!219 = !DILocation(line: 42, column: 26, scope: !130, atomGroup: 18, atomRank: 2)
!220 = !DILocation(line: 42, column: 5, scope: !130)
!221 = !DILocation(line: 42, column: 24, scope: !130, atomGroup: 18, atomRank: 1)
!222 = !DILocation(line: 32, column: 27, scope: !131, atomGroup: 19, atomRank: 2)
!223 = !DILocation(line: 32, column: 21, scope: !131, atomGroup: 4, atomRank: 1)
!224 = !DILocation(line: 32, column: 3, scope: !128, atomGroup: 5, atomRank: 1)
!225 = distinct !{!225, !150, !226, !123}
!226 = !DILocation(line: 43, column: 3, scope: !128)
!227 = !DILocation(line: 44, column: 15, scope: !124)
!228 = !DILocation(line: 44, column: 3, scope: !124, atomGroup: 21, atomRank: 1)
!229 = !DILocation(line: 45, column: 3, scope: !124, atomGroup: 22, atomRank: 1)
!230 = !DILocation(line: 46, column: 1, scope: !124, atomGroup: 23, atomRank: 1)
