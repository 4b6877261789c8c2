; ModuleID = 'xdp_ip6_extensions.c'
source_filename = "xdp_ip6_extensions.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@by_header = dso_local local_unnamed_addr global [256 x i64] zeroinitializer, align 8, !dbg !83
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @extensions], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 4) i32 @extensions(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !102 {
    #dbg_value(ptr poison, !136, !DIExpression(), !144)
    #dbg_value(ptr poison, !136, !DIExpression(), !146)
    #dbg_value(ptr poison, !136, !DIExpression(), !148)
    #dbg_value(ptr poison, !136, !DIExpression(), !150)
    #dbg_value(ptr poison, !136, !DIExpression(), !152)
    #dbg_value(ptr %0, !116, !DIExpression(), !155)
  %2 = load i32, ptr %0, align 4, !dbg !156, !tbaa !157
  %3 = zext i32 %2 to i64, !dbg !159
  %4 = inttoptr i64 %3 to ptr, !dbg !160
    #dbg_value(ptr %4, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !161
  %6 = load i32, ptr %5, align 4, !dbg !156, !tbaa !162
  %7 = zext i32 %6 to i64, !dbg !159
  %8 = inttoptr i64 %7 to ptr, !dbg !160
    #dbg_value(ptr %8, !117, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !155)
    #dbg_value(ptr undef, !136, !DIExpression(), !144)
    #dbg_value(i32 14, !142, !DIExpression(), !144)
    #dbg_value(ptr %4, !143, !DIExpression(), !144)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !163
  %10 = icmp samesign ule ptr %9, %8, !dbg !165
  %11 = select i1 %10, ptr %9, ptr %4, !dbg !166
    #dbg_value(ptr %11, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr poison, !122, !DIExpression(), !155)
    #dbg_value(ptr undef, !136, !DIExpression(), !146)
    #dbg_value(i32 40, !142, !DIExpression(), !146)
    #dbg_value(ptr %11, !143, !DIExpression(), !146)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 40, !dbg !167
  %13 = icmp samesign ugt ptr %12, %8, !dbg !168
  br i1 %13, label %170, label %14, !dbg !169

14:                                               ; preds = %1
    #dbg_value(ptr poison, !122, !DIExpression(), !155)
    #dbg_value(ptr %12, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %11, !123, !DIExpression(), !155)
  %15 = icmp ne i32 %2, 0, !dbg !170
  %16 = icmp ne ptr %11, null
  %17 = and i1 %15, %16, !dbg !172
  %18 = and i1 %10, %17, !dbg !172
  br i1 %18, label %19, label %170, !dbg !172

19:                                               ; preds = %14
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 12, !dbg !173
  %21 = load i16, ptr %20, align 1, !dbg !173, !tbaa !174
  %22 = icmp eq i16 %21, -8826, !dbg !177
  br i1 %22, label %23, label %170, !dbg !178

23:                                               ; preds = %19
  %24 = getelementptr inbounds nuw i8, ptr %11, i64 6, !dbg !179
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
    #dbg_value(i32 0, !125, !DIExpression(), !180)
  %25 = load i8, ptr %24, align 1, !dbg !155, !tbaa !181
    #dbg_value(i32 0, !125, !DIExpression(), !180)
    #dbg_value(ptr %12, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(i32 0, !127, !DIExpression(), !182)
  switch i8 %25, label %38 [
    i8 0, label %26
    i8 60, label %26
    i8 43, label %26
    i8 44, label %35
  ], !dbg !183

26:                                               ; preds = %23, %23, %23
    #dbg_value(ptr undef, !136, !DIExpression(), !148)
    #dbg_value(i32 4, !142, !DIExpression(), !148)
    #dbg_value(ptr %12, !143, !DIExpression(), !148)
  %27 = getelementptr inbounds nuw i8, ptr %11, i64 44, !dbg !184
  %28 = icmp samesign ugt ptr %27, %8, !dbg !185
    #dbg_value(ptr %27, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %12, !130, !DIExpression(), !186)
  br i1 %28, label %170, label %29, !dbg !187

29:                                               ; preds = %26
  %30 = icmp eq i8 %25, 43, !dbg !188
  br i1 %30, label %31, label %46, !dbg !190

31:                                               ; preds = %29
  %32 = getelementptr inbounds nuw i8, ptr %11, i64 42, !dbg !191
  %33 = load i8, ptr %32, align 1, !dbg !191, !tbaa !192
  %34 = icmp eq i8 %33, 0, !dbg !194
  br i1 %34, label %170, label %46, !dbg !195

35:                                               ; preds = %23
    #dbg_value(ptr undef, !136, !DIExpression(), !150)
    #dbg_value(i32 8, !142, !DIExpression(), !150)
    #dbg_value(ptr %12, !143, !DIExpression(), !150)
  %36 = getelementptr inbounds nuw i8, ptr %11, i64 48, !dbg !196
  %37 = icmp samesign ugt ptr %36, %8, !dbg !197
    #dbg_value(ptr %36, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %12, !133, !DIExpression(), !198)
  br i1 %37, label %170, label %54, !dbg !199

38:                                               ; preds = %146, %123, %100, %77, %54, %23
  %39 = phi i8 [ %25, %23 ], [ %56, %54 ], [ %79, %77 ], [ %102, %100 ], [ %125, %123 ], [ %148, %146 ], !dbg !155
  %40 = zext i8 %39 to i64, !dbg !200
  %41 = getelementptr inbounds nuw i64, ptr @by_header, i64 %40, !dbg !200
  %42 = load i64, ptr %41, align 8, !dbg !201, !tbaa !202
  %43 = add i64 %42, 1, !dbg !204
  store i64 %43, ptr %41, align 8, !dbg !205, !tbaa !202
  %44 = icmp eq i8 %39, 58, !dbg !206
  %45 = select i1 %44, i32 3, i32 2, !dbg !207
  br label %170, !dbg !208

46:                                               ; preds = %31, %29
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
  %47 = getelementptr inbounds nuw i8, ptr %11, i64 41, !dbg !209
  %48 = load i8, ptr %47, align 1, !dbg !209, !tbaa !210
  %49 = zext i8 %48 to i64, !dbg !211
  %50 = shl nuw nsw i64 %49, 3, !dbg !212
    #dbg_value(ptr %27, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr undef, !136, !DIExpression(), !152)
    #dbg_value(ptr %27, !143, !DIExpression(), !152)
    #dbg_value(i64 %50, !127, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !182)
    #dbg_value(i64 %50, !142, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !152)
  %51 = getelementptr inbounds nuw i8, ptr %27, i64 %50, !dbg !213
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 4, !dbg !213
  %53 = icmp ugt ptr %52, %8, !dbg !214
  br i1 %53, label %170, label %54, !dbg !215

54:                                               ; preds = %35, %46
  %55 = phi ptr [ %52, %46 ], [ %36, %35 ], !dbg !216
    #dbg_value(ptr %55, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
    #dbg_value(i32 1, !125, !DIExpression(), !180)
  %56 = load i8, ptr %12, align 1, !dbg !155, !tbaa !181
    #dbg_value(i32 0, !127, !DIExpression(), !182)
  switch i8 %56, label %38 [
    i8 0, label %60
    i8 60, label %60
    i8 43, label %60
    i8 44, label %57
  ], !dbg !217

57:                                               ; preds = %54
    #dbg_value(ptr undef, !136, !DIExpression(), !150)
    #dbg_value(i32 8, !142, !DIExpression(), !150)
    #dbg_value(ptr %55, !143, !DIExpression(), !150)
  %58 = getelementptr inbounds nuw i8, ptr %55, i64 8, !dbg !196
  %59 = icmp ugt ptr %58, %8, !dbg !218
    #dbg_value(ptr %58, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %55, !133, !DIExpression(), !198)
  br i1 %59, label %170, label %77, !dbg !219

60:                                               ; preds = %54, %54, %54
    #dbg_value(ptr undef, !136, !DIExpression(), !148)
    #dbg_value(i32 4, !142, !DIExpression(), !148)
    #dbg_value(ptr %55, !143, !DIExpression(), !148)
  %61 = getelementptr inbounds nuw i8, ptr %55, i64 4, !dbg !184
  %62 = icmp ugt ptr %61, %8, !dbg !220
    #dbg_value(ptr %61, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %55, !130, !DIExpression(), !186)
  br i1 %62, label %170, label %63, !dbg !221

63:                                               ; preds = %60
  %64 = icmp eq i8 %56, 43, !dbg !222
  br i1 %64, label %65, label %69, !dbg !223

65:                                               ; preds = %63
  %66 = getelementptr inbounds nuw i8, ptr %55, i64 2, !dbg !191
  %67 = load i8, ptr %66, align 1, !dbg !191, !tbaa !192
  %68 = icmp eq i8 %67, 0, !dbg !224
  br i1 %68, label %170, label %69, !dbg !225

69:                                               ; preds = %65, %63
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
  %70 = getelementptr inbounds nuw i8, ptr %55, i64 1, !dbg !209
  %71 = load i8, ptr %70, align 1, !dbg !209, !tbaa !210
  %72 = zext i8 %71 to i64, !dbg !211
  %73 = shl nuw nsw i64 %72, 3, !dbg !212
    #dbg_value(ptr %61, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr undef, !136, !DIExpression(), !152)
    #dbg_value(ptr %61, !143, !DIExpression(), !152)
    #dbg_value(i64 %73, !127, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !182)
    #dbg_value(i64 %73, !142, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !152)
  %74 = getelementptr inbounds nuw i8, ptr %61, i64 %73, !dbg !213
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 4, !dbg !213
  %76 = icmp ugt ptr %75, %8, !dbg !226
  br i1 %76, label %170, label %77, !dbg !227

77:                                               ; preds = %69, %57
  %78 = phi ptr [ %75, %69 ], [ %58, %57 ], !dbg !228
    #dbg_value(ptr %78, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
    #dbg_value(i32 2, !125, !DIExpression(), !180)
  %79 = load i8, ptr %55, align 1, !dbg !155, !tbaa !181
    #dbg_value(i32 0, !127, !DIExpression(), !182)
  switch i8 %79, label %38 [
    i8 0, label %83
    i8 60, label %83
    i8 43, label %83
    i8 44, label %80
  ], !dbg !229

80:                                               ; preds = %77
    #dbg_value(ptr undef, !136, !DIExpression(), !150)
    #dbg_value(i32 8, !142, !DIExpression(), !150)
    #dbg_value(ptr %78, !143, !DIExpression(), !150)
  %81 = getelementptr inbounds nuw i8, ptr %78, i64 8, !dbg !196
  %82 = icmp ugt ptr %81, %8, !dbg !230
    #dbg_value(ptr %81, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %78, !133, !DIExpression(), !198)
  br i1 %82, label %170, label %100, !dbg !231

83:                                               ; preds = %77, %77, %77
    #dbg_value(ptr undef, !136, !DIExpression(), !148)
    #dbg_value(i32 4, !142, !DIExpression(), !148)
    #dbg_value(ptr %78, !143, !DIExpression(), !148)
  %84 = getelementptr inbounds nuw i8, ptr %78, i64 4, !dbg !184
  %85 = icmp ugt ptr %84, %8, !dbg !232
    #dbg_value(ptr %84, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %78, !130, !DIExpression(), !186)
  br i1 %85, label %170, label %86, !dbg !233

86:                                               ; preds = %83
  %87 = icmp eq i8 %79, 43, !dbg !234
  br i1 %87, label %88, label %92, !dbg !235

88:                                               ; preds = %86
  %89 = getelementptr inbounds nuw i8, ptr %78, i64 2, !dbg !191
  %90 = load i8, ptr %89, align 1, !dbg !191, !tbaa !192
  %91 = icmp eq i8 %90, 0, !dbg !236
  br i1 %91, label %170, label %92, !dbg !237

92:                                               ; preds = %88, %86
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
  %93 = getelementptr inbounds nuw i8, ptr %78, i64 1, !dbg !209
  %94 = load i8, ptr %93, align 1, !dbg !209, !tbaa !210
  %95 = zext i8 %94 to i64, !dbg !211
  %96 = shl nuw nsw i64 %95, 3, !dbg !212
    #dbg_value(ptr %84, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr undef, !136, !DIExpression(), !152)
    #dbg_value(ptr %84, !143, !DIExpression(), !152)
    #dbg_value(i64 %96, !127, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !182)
    #dbg_value(i64 %96, !142, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !152)
  %97 = getelementptr inbounds nuw i8, ptr %84, i64 %96, !dbg !213
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 4, !dbg !213
  %99 = icmp ugt ptr %98, %8, !dbg !238
  br i1 %99, label %170, label %100, !dbg !239

100:                                              ; preds = %92, %80
  %101 = phi ptr [ %98, %92 ], [ %81, %80 ], !dbg !240
    #dbg_value(ptr %101, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
    #dbg_value(i32 3, !125, !DIExpression(), !180)
  %102 = load i8, ptr %78, align 1, !dbg !155, !tbaa !181
    #dbg_value(i32 0, !127, !DIExpression(), !182)
  switch i8 %102, label %38 [
    i8 0, label %106
    i8 60, label %106
    i8 43, label %106
    i8 44, label %103
  ], !dbg !241

103:                                              ; preds = %100
    #dbg_value(ptr undef, !136, !DIExpression(), !150)
    #dbg_value(i32 8, !142, !DIExpression(), !150)
    #dbg_value(ptr %101, !143, !DIExpression(), !150)
  %104 = getelementptr inbounds nuw i8, ptr %101, i64 8, !dbg !196
  %105 = icmp ugt ptr %104, %8, !dbg !242
    #dbg_value(ptr %104, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %101, !133, !DIExpression(), !198)
  br i1 %105, label %170, label %123, !dbg !243

106:                                              ; preds = %100, %100, %100
    #dbg_value(ptr undef, !136, !DIExpression(), !148)
    #dbg_value(i32 4, !142, !DIExpression(), !148)
    #dbg_value(ptr %101, !143, !DIExpression(), !148)
  %107 = getelementptr inbounds nuw i8, ptr %101, i64 4, !dbg !184
  %108 = icmp ugt ptr %107, %8, !dbg !244
    #dbg_value(ptr %107, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %101, !130, !DIExpression(), !186)
  br i1 %108, label %170, label %109, !dbg !245

109:                                              ; preds = %106
  %110 = icmp eq i8 %102, 43, !dbg !246
  br i1 %110, label %111, label %115, !dbg !247

111:                                              ; preds = %109
  %112 = getelementptr inbounds nuw i8, ptr %101, i64 2, !dbg !191
  %113 = load i8, ptr %112, align 1, !dbg !191, !tbaa !192
  %114 = icmp eq i8 %113, 0, !dbg !248
  br i1 %114, label %170, label %115, !dbg !249

115:                                              ; preds = %111, %109
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
  %116 = getelementptr inbounds nuw i8, ptr %101, i64 1, !dbg !209
  %117 = load i8, ptr %116, align 1, !dbg !209, !tbaa !210
  %118 = zext i8 %117 to i64, !dbg !211
  %119 = shl nuw nsw i64 %118, 3, !dbg !212
    #dbg_value(ptr %107, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr undef, !136, !DIExpression(), !152)
    #dbg_value(ptr %107, !143, !DIExpression(), !152)
    #dbg_value(i64 %119, !127, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !182)
    #dbg_value(i64 %119, !142, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !152)
  %120 = getelementptr inbounds nuw i8, ptr %107, i64 %119, !dbg !213
  %121 = getelementptr inbounds nuw i8, ptr %120, i64 4, !dbg !213
  %122 = icmp ugt ptr %121, %8, !dbg !250
  br i1 %122, label %170, label %123, !dbg !251

123:                                              ; preds = %115, %103
  %124 = phi ptr [ %121, %115 ], [ %104, %103 ], !dbg !252
    #dbg_value(ptr %124, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
    #dbg_value(i32 4, !125, !DIExpression(), !180)
  %125 = load i8, ptr %101, align 1, !dbg !155, !tbaa !181
    #dbg_value(i32 0, !127, !DIExpression(), !182)
  switch i8 %125, label %38 [
    i8 0, label %129
    i8 60, label %129
    i8 43, label %129
    i8 44, label %126
  ], !dbg !253

126:                                              ; preds = %123
    #dbg_value(ptr undef, !136, !DIExpression(), !150)
    #dbg_value(i32 8, !142, !DIExpression(), !150)
    #dbg_value(ptr %124, !143, !DIExpression(), !150)
  %127 = getelementptr inbounds nuw i8, ptr %124, i64 8, !dbg !196
  %128 = icmp ugt ptr %127, %8, !dbg !254
    #dbg_value(ptr %127, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %124, !133, !DIExpression(), !198)
  br i1 %128, label %170, label %146, !dbg !255

129:                                              ; preds = %123, %123, %123
    #dbg_value(ptr undef, !136, !DIExpression(), !148)
    #dbg_value(i32 4, !142, !DIExpression(), !148)
    #dbg_value(ptr %124, !143, !DIExpression(), !148)
  %130 = getelementptr inbounds nuw i8, ptr %124, i64 4, !dbg !184
  %131 = icmp ugt ptr %130, %8, !dbg !256
    #dbg_value(ptr %130, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %124, !130, !DIExpression(), !186)
  br i1 %131, label %170, label %132, !dbg !257

132:                                              ; preds = %129
  %133 = icmp eq i8 %125, 43, !dbg !258
  br i1 %133, label %134, label %138, !dbg !259

134:                                              ; preds = %132
  %135 = getelementptr inbounds nuw i8, ptr %124, i64 2, !dbg !191
  %136 = load i8, ptr %135, align 1, !dbg !191, !tbaa !192
  %137 = icmp eq i8 %136, 0, !dbg !260
  br i1 %137, label %170, label %138, !dbg !261

138:                                              ; preds = %134, %132
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
  %139 = getelementptr inbounds nuw i8, ptr %124, i64 1, !dbg !209
  %140 = load i8, ptr %139, align 1, !dbg !209, !tbaa !210
  %141 = zext i8 %140 to i64, !dbg !211
  %142 = shl nuw nsw i64 %141, 3, !dbg !212
    #dbg_value(ptr %130, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr undef, !136, !DIExpression(), !152)
    #dbg_value(ptr %130, !143, !DIExpression(), !152)
    #dbg_value(i64 %142, !127, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !182)
    #dbg_value(i64 %142, !142, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !152)
  %143 = getelementptr inbounds nuw i8, ptr %130, i64 %142, !dbg !213
  %144 = getelementptr inbounds nuw i8, ptr %143, i64 4, !dbg !213
  %145 = icmp ugt ptr %144, %8, !dbg !262
  br i1 %145, label %170, label %146, !dbg !263

146:                                              ; preds = %138, %126
  %147 = phi ptr [ %144, %138 ], [ %127, %126 ], !dbg !264
    #dbg_value(ptr %147, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
    #dbg_value(i32 5, !125, !DIExpression(), !180)
  %148 = load i8, ptr %124, align 1, !dbg !155, !tbaa !181
    #dbg_value(i32 0, !127, !DIExpression(), !182)
  switch i8 %148, label %38 [
    i8 0, label %152
    i8 60, label %152
    i8 43, label %152
    i8 44, label %149
  ], !dbg !265

149:                                              ; preds = %146
    #dbg_value(ptr undef, !136, !DIExpression(), !150)
    #dbg_value(i32 8, !142, !DIExpression(), !150)
    #dbg_value(ptr %147, !143, !DIExpression(), !150)
  %150 = getelementptr inbounds nuw i8, ptr %147, i64 8, !dbg !196
  %151 = icmp ugt ptr %150, %8, !dbg !266
    #dbg_value(ptr %150, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %147, !133, !DIExpression(), !198)
  br i1 %151, label %170, label %169, !dbg !267

152:                                              ; preds = %146, %146, %146
    #dbg_value(ptr undef, !136, !DIExpression(), !148)
    #dbg_value(i32 4, !142, !DIExpression(), !148)
    #dbg_value(ptr %147, !143, !DIExpression(), !148)
  %153 = getelementptr inbounds nuw i8, ptr %147, i64 4, !dbg !184
  %154 = icmp ugt ptr %153, %8, !dbg !268
    #dbg_value(ptr %153, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr %147, !130, !DIExpression(), !186)
  br i1 %154, label %170, label %155, !dbg !269

155:                                              ; preds = %152
  %156 = icmp eq i8 %148, 43, !dbg !270
  br i1 %156, label %157, label %161, !dbg !271

157:                                              ; preds = %155
  %158 = getelementptr inbounds nuw i8, ptr %147, i64 2, !dbg !191
  %159 = load i8, ptr %158, align 1, !dbg !191, !tbaa !192
  %160 = icmp eq i8 %159, 0, !dbg !272
  br i1 %160, label %170, label %161, !dbg !273

161:                                              ; preds = %157, %155
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
  %162 = getelementptr inbounds nuw i8, ptr %147, i64 1, !dbg !209
  %163 = load i8, ptr %162, align 1, !dbg !209, !tbaa !210
  %164 = zext i8 %163 to i64, !dbg !211
  %165 = shl nuw nsw i64 %164, 3, !dbg !212
    #dbg_value(ptr %153, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(ptr undef, !136, !DIExpression(), !152)
    #dbg_value(ptr %153, !143, !DIExpression(), !152)
    #dbg_value(i64 %165, !127, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !182)
    #dbg_value(i64 %165, !142, !DIExpression(DW_OP_constu, 4, DW_OP_or, DW_OP_stack_value), !152)
  %166 = getelementptr inbounds nuw i8, ptr %153, i64 %165, !dbg !213
  %167 = getelementptr inbounds nuw i8, ptr %166, i64 4, !dbg !213
  %168 = icmp ugt ptr %167, %8, !dbg !274
  br i1 %168, label %170, label %169, !dbg !275

169:                                              ; preds = %161, %149
    #dbg_value(ptr poison, !117, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !155)
    #dbg_value(i8 poison, !124, !DIExpression(), !155)
    #dbg_value(i32 6, !125, !DIExpression(), !180)
  br label %170, !dbg !276

170:                                              ; preds = %31, %26, %35, %46, %57, %60, %65, %69, %80, %83, %88, %92, %103, %106, %111, %115, %126, %129, %134, %138, %149, %152, %157, %161, %169, %38, %1, %14, %19
  %171 = phi i32 [ 2, %1 ], [ 2, %19 ], [ 2, %14 ], [ %45, %38 ], [ 0, %169 ], [ 1, %26 ], [ 1, %35 ], [ 1, %46 ], [ 1, %31 ], [ 1, %57 ], [ 1, %60 ], [ 1, %65 ], [ 1, %69 ], [ 1, %161 ], [ 1, %80 ], [ 1, %83 ], [ 1, %88 ], [ 1, %92 ], [ 1, %157 ], [ 1, %103 ], [ 1, %106 ], [ 1, %111 ], [ 1, %115 ], [ 1, %152 ], [ 1, %126 ], [ 1, %129 ], [ 1, %134 ], [ 1, %138 ], [ 1, %149 ], !dbg !155
  ret i32 %171, !dbg !277
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!92, !93, !94, !95, !96}
!llvm.ident = !{!97}
!llvm.errno.tbaa = !{!98}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !90, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !27, globals: !82, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_ip6_extensions.c", directory: ".")
!4 = !{!5, !14}
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
!27 = !{!28, !29, !30, !43, !75}
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!29 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !32)
!32 = !{!33, !39, !40}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !31, file: !6, line: 316, baseType: !34, size: 48)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 48, elements: !37)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !{!38}
!38 = !DISubrange(count: 6)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !31, file: !6, line: 316, baseType: !34, size: 48, offset: 48)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !31, file: !6, line: 317, baseType: !41, size: 16, offset: 96)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !42)
!42 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ip6hdr", file: !6, line: 337, size: 320, elements: !45)
!45 = !{!46, !47, !48, !52, !53, !54, !55, !74}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !44, file: !6, line: 338, baseType: !35, size: 4, flags: DIFlagBitField, extraData: i64 0)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !44, file: !6, line: 338, baseType: !35, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "flow_lbl", scope: !44, file: !6, line: 339, baseType: !49, size: 24, offset: 8)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 24, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 3)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "payload_len", scope: !44, file: !6, line: 340, baseType: !41, size: 16, offset: 32)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "nexthdr", scope: !44, file: !6, line: 341, baseType: !35, size: 8, offset: 48)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "hop_limit", scope: !44, file: !6, line: 341, baseType: !35, size: 8, offset: 56)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !44, file: !6, line: 342, baseType: !56, size: 128, offset: 64)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "in6", file: !6, line: 330, size: 128, elements: !57)
!57 = !{!58}
!58 = !DIDerivedType(tag: DW_TAG_member, scope: !56, file: !6, line: 331, baseType: !59, size: 128)
!59 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !56, file: !6, line: 331, size: 128, elements: !60)
!60 = !{!61, !65, !69}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !59, file: !6, line: 332, baseType: !62, size: 128)
!62 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 128, elements: !63)
!63 = !{!64}
!64 = !DISubrange(count: 16)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "h", scope: !59, file: !6, line: 333, baseType: !66, size: 128)
!66 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 128, elements: !67)
!67 = !{!68}
!68 = !DISubrange(count: 8)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "w", scope: !59, file: !6, line: 334, baseType: !70, size: 128)
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !71, size: 128, elements: !72)
!71 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!72 = !{!73}
!73 = !DISubrange(count: 4)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !44, file: !6, line: 342, baseType: !56, size: 128, offset: 192)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64)
!76 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "exthdr", file: !3, line: 4, size: 32, elements: !77)
!77 = !{!78, !79, !80, !81}
!78 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !76, file: !3, line: 5, baseType: !35, size: 8)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !76, file: !3, line: 5, baseType: !35, size: 8, offset: 8)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !76, file: !3, line: 6, baseType: !35, size: 8, offset: 16)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "left", scope: !76, file: !3, line: 6, baseType: !35, size: 8, offset: 24)
!82 = !{!0, !83}
!83 = !DIGlobalVariableExpression(var: !84, expr: !DIExpression())
!84 = distinct !DIGlobalVariable(name: "by_header", scope: !2, file: !3, line: 8, type: !85, isLocal: false, isDefinition: true)
!85 = !DICompositeType(tag: DW_TAG_array_type, baseType: !86, size: 16384, elements: !88)
!86 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !87)
!87 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!88 = !{!89}
!89 = !DISubrange(count: 256)
!90 = !DICompositeType(tag: DW_TAG_array_type, baseType: !91, size: 32, elements: !72)
!91 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!92 = !{i32 7, !"Dwarf Version", i32 5}
!93 = !{i32 2, !"Debug Info Version", i32 3}
!94 = !{i32 1, !"wchar_size", i32 4}
!95 = !{i32 7, !"frame-pointer", i32 2}
!96 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!97 = !{!"clang version 22.1.8"}
!98 = !{!99, !99, i64 0}
!99 = !{!"int", !100, i64 0}
!100 = !{!"omnipotent char", !101, i64 0}
!101 = !{!"Simple C/C++ TBAA"}
!102 = distinct !DISubprogram(name: "extensions", scope: !3, file: !3, line: 10, type: !103, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !115, keyInstructions: true)
!103 = !DISubroutineType(types: !104)
!104 = !{!105, !106}
!105 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !107, size: 64)
!107 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !108)
!108 = !{!109, !110, !111, !112, !113, !114}
!109 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !107, file: !6, line: 205, baseType: !71, size: 32)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !107, file: !6, line: 205, baseType: !71, size: 32, offset: 32)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !107, file: !6, line: 205, baseType: !71, size: 32, offset: 64)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !107, file: !6, line: 205, baseType: !71, size: 32, offset: 96)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !107, file: !6, line: 205, baseType: !71, size: 32, offset: 128)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !107, file: !6, line: 206, baseType: !71, size: 32, offset: 160)
!115 = !{!116, !117, !122, !123, !124, !125, !127, !130, !133}
!116 = !DILocalVariable(name: "ctx", arg: 1, scope: !102, file: !3, line: 10, type: !106)
!117 = !DILocalVariable(name: "c", scope: !102, file: !3, line: 11, type: !118)
!118 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !119)
!119 = !{!120, !121}
!120 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !118, file: !6, line: 370, baseType: !28, size: 64)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !118, file: !6, line: 370, baseType: !28, size: 64, offset: 64)
!122 = !DILocalVariable(name: "eth", scope: !102, file: !3, line: 12, type: !30)
!123 = !DILocalVariable(name: "ip6", scope: !102, file: !3, line: 13, type: !43)
!124 = !DILocalVariable(name: "next", scope: !102, file: !3, line: 16, type: !35)
!125 = !DILocalVariable(name: "i", scope: !126, file: !3, line: 17, type: !105)
!126 = distinct !DILexicalBlock(scope: !102, file: !3, line: 17, column: 3)
!127 = !DILocalVariable(name: "more", scope: !128, file: !3, line: 18, type: !71)
!128 = distinct !DILexicalBlock(scope: !129, file: !3, line: 17, column: 31)
!129 = distinct !DILexicalBlock(scope: !126, file: !3, line: 17, column: 3)
!130 = !DILocalVariable(name: "ext", scope: !131, file: !3, line: 23, type: !75)
!131 = distinct !DILexicalBlock(scope: !132, file: !3, line: 22, column: 21)
!132 = distinct !DILexicalBlock(scope: !128, file: !3, line: 19, column: 19)
!133 = !DILocalVariable(name: "frag", scope: !134, file: !3, line: 33, type: !135)
!134 = distinct !DILexicalBlock(scope: !132, file: !3, line: 32, column: 22)
!135 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!136 = !DILocalVariable(name: "c", arg: 1, scope: !137, file: !6, line: 373, type: !140)
!137 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !138, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !141, keyInstructions: true)
!138 = !DISubroutineType(types: !139)
!139 = !{!28, !140, !71}
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 64)
!141 = !{!136, !142, !143}
!142 = !DILocalVariable(name: "size", arg: 2, scope: !137, file: !6, line: 373, type: !71)
!143 = !DILocalVariable(name: "at", scope: !137, file: !6, line: 374, type: !28)
!144 = !DILocation(line: 0, scope: !137, inlinedAt: !145)
!145 = distinct !DILocation(line: 12, column: 24, scope: !102)
!146 = !DILocation(line: 0, scope: !137, inlinedAt: !147)
!147 = distinct !DILocation(line: 13, column: 24, scope: !102)
!148 = !DILocation(line: 0, scope: !137, inlinedAt: !149)
!149 = distinct !DILocation(line: 23, column: 28, scope: !131)
!150 = !DILocation(line: 0, scope: !137, inlinedAt: !151)
!151 = distinct !DILocation(line: 33, column: 18, scope: !134)
!152 = !DILocation(line: 0, scope: !137, inlinedAt: !153)
!153 = distinct !DILocation(line: 43, column: 18, scope: !154)
!154 = distinct !DILexicalBlock(scope: !128, file: !3, line: 43, column: 9)
!155 = !DILocation(line: 0, scope: !102)
!156 = !DILocation(line: 11, column: 21, scope: !102, atomGroup: 1, atomRank: 4)
!157 = !{!158, !99, i64 0}
!158 = !{!"xdp_md", !99, i64 0, !99, i64 4, !99, i64 8, !99, i64 12, !99, i64 16, !99, i64 20}
!159 = !DILocation(line: 11, column: 21, scope: !102, atomGroup: 1, atomRank: 3)
!160 = !DILocation(line: 11, column: 21, scope: !102, atomGroup: 1, atomRank: 2)
!161 = !DILocation(line: 11, column: 21, scope: !102)
!162 = !{!158, !99, i64 4}
!163 = !DILocation(line: 375, column: 10, scope: !164, inlinedAt: !145)
!164 = distinct !DILexicalBlock(scope: !137, file: !6, line: 375, column: 7)
!165 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !145, atomGroup: 2, atomRank: 2)
!166 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !145, atomGroup: 2, atomRank: 1)
!167 = !DILocation(line: 375, column: 10, scope: !164, inlinedAt: !147)
!168 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !147, atomGroup: 2, atomRank: 2)
!169 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !147, atomGroup: 2, atomRank: 1)
!170 = !DILocation(line: 14, column: 8, scope: !171, atomGroup: 4, atomRank: 2)
!171 = distinct !DILexicalBlock(scope: !102, file: !3, line: 14, column: 7)
!172 = !DILocation(line: 14, column: 12, scope: !171, atomGroup: 4, atomRank: 1)
!173 = !DILocation(line: 14, column: 28, scope: !171)
!174 = !{!175, !176, i64 12}
!175 = !{!"ethhdr", !100, i64 0, !100, i64 6, !176, i64 12}
!176 = !{!"short", !100, i64 0}
!177 = !DILocation(line: 14, column: 34, scope: !171, atomGroup: 6, atomRank: 2)
!178 = !DILocation(line: 14, column: 20, scope: !171, atomGroup: 6, atomRank: 1)
!179 = !DILocation(line: 16, column: 18, scope: !102)
!180 = !DILocation(line: 0, scope: !126)
!181 = !{!100, !100, i64 0}
!182 = !DILocation(line: 0, scope: !128)
!183 = !DILocation(line: 19, column: 5, scope: !128, atomGroup: 13, atomRank: 1)
!184 = !DILocation(line: 375, column: 10, scope: !164, inlinedAt: !149)
!185 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 2, atomRank: 2)
!186 = !DILocation(line: 0, scope: !131)
!187 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 2, atomRank: 1)
!188 = !DILocation(line: 26, column: 16, scope: !189, atomGroup: 17, atomRank: 2)
!189 = distinct !DILexicalBlock(scope: !131, file: !3, line: 26, column: 11)
!190 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 17, atomRank: 1)
!191 = !DILocation(line: 26, column: 37, scope: !189)
!192 = !{!193, !100, i64 2}
!193 = !{!"exthdr", !100, i64 0, !100, i64 1, !100, i64 2, !100, i64 3}
!194 = !DILocation(line: 26, column: 42, scope: !189, atomGroup: 18, atomRank: 2)
!195 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 18, atomRank: 1)
!196 = !DILocation(line: 375, column: 10, scope: !164, inlinedAt: !151)
!197 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 2, atomRank: 2)
!198 = !DILocation(line: 0, scope: !134)
!199 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 2, atomRank: 1)
!200 = !DILocation(line: 40, column: 7, scope: !132)
!201 = !DILocation(line: 40, column: 22, scope: !132)
!202 = !{!203, !203, i64 0}
!203 = !{!"long long", !100, i64 0}
!204 = !DILocation(line: 40, column: 22, scope: !132, atomGroup: 28, atomRank: 2)
!205 = !DILocation(line: 40, column: 22, scope: !132, atomGroup: 28, atomRank: 1)
!206 = !DILocation(line: 41, column: 19, scope: !132)
!207 = !DILocation(line: 41, column: 14, scope: !132, atomGroup: 29, atomRank: 2)
!208 = !DILocation(line: 41, column: 7, scope: !132, atomGroup: 29, atomRank: 1)
!209 = !DILocation(line: 29, column: 19, scope: !131)
!210 = !{!193, !100, i64 1}
!211 = !DILocation(line: 29, column: 14, scope: !131)
!212 = !DILocation(line: 29, column: 23, scope: !131)
!213 = !DILocation(line: 375, column: 10, scope: !164, inlinedAt: !153)
!214 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 2, atomRank: 2)
!215 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 2, atomRank: 1)
!216 = !DILocation(line: 11, column: 21, scope: !102, atomGroup: 1, atomRank: 1)
!217 = !DILocation(line: 19, column: 5, scope: !128, atomGroup: 47, atomRank: 1)
!218 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 48, atomRank: 2)
!219 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 48, atomRank: 1)
!220 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 49, atomRank: 2)
!221 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 49, atomRank: 1)
!222 = !DILocation(line: 26, column: 16, scope: !189, atomGroup: 50, atomRank: 2)
!223 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 50, atomRank: 1)
!224 = !DILocation(line: 26, column: 42, scope: !189, atomGroup: 51, atomRank: 2)
!225 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 51, atomRank: 1)
!226 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 52, atomRank: 2)
!227 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 52, atomRank: 1)
!228 = !DILocation(line: 11, column: 21, scope: !102, atomGroup: 53, atomRank: 1)
!229 = !DILocation(line: 19, column: 5, scope: !128, atomGroup: 57, atomRank: 1)
!230 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 58, atomRank: 2)
!231 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 58, atomRank: 1)
!232 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 59, atomRank: 2)
!233 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 59, atomRank: 1)
!234 = !DILocation(line: 26, column: 16, scope: !189, atomGroup: 60, atomRank: 2)
!235 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 60, atomRank: 1)
!236 = !DILocation(line: 26, column: 42, scope: !189, atomGroup: 61, atomRank: 2)
!237 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 61, atomRank: 1)
!238 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 62, atomRank: 2)
!239 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 62, atomRank: 1)
!240 = !DILocation(line: 11, column: 21, scope: !102, atomGroup: 63, atomRank: 1)
!241 = !DILocation(line: 19, column: 5, scope: !128, atomGroup: 67, atomRank: 1)
!242 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 68, atomRank: 2)
!243 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 68, atomRank: 1)
!244 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 69, atomRank: 2)
!245 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 69, atomRank: 1)
!246 = !DILocation(line: 26, column: 16, scope: !189, atomGroup: 70, atomRank: 2)
!247 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 70, atomRank: 1)
!248 = !DILocation(line: 26, column: 42, scope: !189, atomGroup: 71, atomRank: 2)
!249 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 71, atomRank: 1)
!250 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 72, atomRank: 2)
!251 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 72, atomRank: 1)
!252 = !DILocation(line: 11, column: 21, scope: !102, atomGroup: 73, atomRank: 1)
!253 = !DILocation(line: 19, column: 5, scope: !128, atomGroup: 77, atomRank: 1)
!254 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 78, atomRank: 2)
!255 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 78, atomRank: 1)
!256 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 79, atomRank: 2)
!257 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 79, atomRank: 1)
!258 = !DILocation(line: 26, column: 16, scope: !189, atomGroup: 80, atomRank: 2)
!259 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 80, atomRank: 1)
!260 = !DILocation(line: 26, column: 42, scope: !189, atomGroup: 81, atomRank: 2)
!261 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 81, atomRank: 1)
!262 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 82, atomRank: 2)
!263 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 82, atomRank: 1)
!264 = !DILocation(line: 11, column: 21, scope: !102, atomGroup: 83, atomRank: 1)
!265 = !DILocation(line: 19, column: 5, scope: !128, atomGroup: 87, atomRank: 1)
!266 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 88, atomRank: 2)
!267 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !151, atomGroup: 88, atomRank: 1)
!268 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 89, atomRank: 2)
!269 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !149, atomGroup: 89, atomRank: 1)
!270 = !DILocation(line: 26, column: 16, scope: !189, atomGroup: 90, atomRank: 2)
!271 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 90, atomRank: 1)
!272 = !DILocation(line: 26, column: 42, scope: !189, atomGroup: 91, atomRank: 2)
!273 = !DILocation(line: 26, column: 29, scope: !189, atomGroup: 91, atomRank: 1)
!274 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 92, atomRank: 2)
!275 = !DILocation(line: 375, column: 17, scope: !164, inlinedAt: !153, atomGroup: 92, atomRank: 1)
!276 = !DILocation(line: 17, column: 3, scope: !126, atomGroup: 96, atomRank: 1)
!277 = !DILocation(line: 47, column: 1, scope: !102, atomGroup: 36, atomRank: 1)
