; ModuleID = 'xdp_syncookie.c'
source_filename = "xdp_syncookie.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@keys = dso_local local_unnamed_addr global [2 x i64] [i64 506097522914230528, i64 1084818905618843912], align 8, !dbg !81
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @cookie], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 4) i32 @cookie(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !100 {
    #dbg_value(ptr poison, !127, !DIExpression(), !135)
    #dbg_value(ptr poison, !127, !DIExpression(), !137)
    #dbg_value(ptr poison, !127, !DIExpression(), !139)
    #dbg_value(ptr %0, !114, !DIExpression(), !141)
  %2 = load i32, ptr %0, align 4, !dbg !142, !tbaa !143
  %3 = zext i32 %2 to i64, !dbg !145
  %4 = inttoptr i64 %3 to ptr, !dbg !146
    #dbg_value(ptr %4, !115, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !141)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !147
  %6 = load i32, ptr %5, align 4, !dbg !142, !tbaa !148
  %7 = zext i32 %6 to i64, !dbg !145
  %8 = inttoptr i64 %7 to ptr, !dbg !146
    #dbg_value(ptr %8, !115, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !141)
    #dbg_value(ptr undef, !127, !DIExpression(), !135)
    #dbg_value(i32 14, !133, !DIExpression(), !135)
    #dbg_value(ptr %4, !134, !DIExpression(), !135)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !149
  %10 = icmp samesign ule ptr %9, %8, !dbg !151
  %11 = select i1 %10, ptr %9, ptr %4, !dbg !152
    #dbg_value(ptr %11, !115, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !141)
    #dbg_value(ptr poison, !120, !DIExpression(), !141)
    #dbg_value(ptr undef, !127, !DIExpression(), !137)
    #dbg_value(i32 20, !133, !DIExpression(), !137)
    #dbg_value(ptr %11, !134, !DIExpression(), !137)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 20, !dbg !153
  %13 = icmp samesign ugt ptr %12, %8, !dbg !154
  %14 = select i1 %13, ptr %11, ptr %12, !dbg !155
  %15 = select i1 %13, ptr null, ptr %11, !dbg !155
    #dbg_value(ptr %14, !115, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !141)
    #dbg_value(ptr %15, !121, !DIExpression(), !141)
    #dbg_value(ptr undef, !127, !DIExpression(), !139)
    #dbg_value(i32 20, !133, !DIExpression(), !139)
    #dbg_value(ptr %14, !134, !DIExpression(), !139)
  %16 = getelementptr inbounds nuw i8, ptr %14, i64 20, !dbg !156
  %17 = icmp ugt ptr %16, %8, !dbg !157
  br i1 %17, label %144, label %18, !dbg !158

18:                                               ; preds = %1
    #dbg_value(ptr poison, !120, !DIExpression(), !141)
    #dbg_value(ptr %16, !115, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !141)
    #dbg_value(ptr %14, !122, !DIExpression(), !141)
  %19 = icmp ne i32 %2, 0, !dbg !159
  %20 = icmp ne ptr %15, null
  %21 = and i1 %19, %20, !dbg !161
  %22 = icmp ne ptr %14, null
  %23 = and i1 %22, %21, !dbg !161
  %24 = and i1 %10, %23, !dbg !161
  br i1 %24, label %25, label %144, !dbg !161

25:                                               ; preds = %18
  %26 = getelementptr inbounds nuw i8, ptr %4, i64 12, !dbg !162
  %27 = load i16, ptr %26, align 1, !dbg !162, !tbaa !163
  %28 = icmp eq i16 %27, 8, !dbg !166
  br i1 %28, label %29, label %144, !dbg !167

29:                                               ; preds = %25
  %30 = load i8, ptr %11, align 4, !dbg !168
  %31 = and i8 %30, 15, !dbg !168
  %32 = icmp eq i8 %31, 5, !dbg !169
  br i1 %32, label %33, label %144, !dbg !170

33:                                               ; preds = %29
  %34 = getelementptr inbounds nuw i8, ptr %11, i64 9, !dbg !171
  %35 = load i8, ptr %34, align 1, !dbg !171, !tbaa !172
  %36 = icmp eq i8 %35, 6, !dbg !174
  br i1 %36, label %37, label %144, !dbg !175

37:                                               ; preds = %33
  %38 = getelementptr inbounds nuw i8, ptr %15, i64 12, !dbg !176
  %39 = load i32, ptr %38, align 4, !dbg !176, !tbaa !177
  %40 = zext i32 %39 to i64, !dbg !178
  %41 = shl nuw i64 %40, 32, !dbg !179
  %42 = getelementptr inbounds nuw i8, ptr %15, i64 16, !dbg !180
  %43 = load i32, ptr %42, align 4, !dbg !180, !tbaa !181
  %44 = zext i32 %43 to i64, !dbg !182
  %45 = or disjoint i64 %41, %44, !dbg !183
    #dbg_value(i64 %45, !123, !DIExpression(), !141)
  %46 = load i16, ptr %14, align 4, !dbg !184, !tbaa !185
  %47 = zext i16 %46 to i64, !dbg !187
  %48 = shl nuw nsw i64 %47, 16, !dbg !188
  %49 = getelementptr inbounds nuw i8, ptr %14, i64 2, !dbg !189
  %50 = load i16, ptr %49, align 2, !dbg !189, !tbaa !190
  %51 = zext i16 %50 to i64, !dbg !191
  %52 = or disjoint i64 %48, %51, !dbg !192
    #dbg_value(i64 %45, !193, !DIExpression(), !203)
    #dbg_value(i64 %52, !198, !DIExpression(), !203)
  %53 = load i64, ptr @keys, align 8, !dbg !205, !tbaa !206
  %54 = xor i64 %53, 8317987319222330741, !dbg !208
    #dbg_value(i64 %54, !199, !DIExpression(), !203)
  %55 = load i64, ptr getelementptr inbounds nuw (i8, ptr @keys, i64 8), align 8, !dbg !209, !tbaa !206
  %56 = xor i64 %55, 7237128888997146477, !dbg !210
    #dbg_value(i64 %56, !200, !DIExpression(), !203)
  %57 = xor i64 %53, 7816392313619706465, !dbg !211
    #dbg_value(i64 %57, !201, !DIExpression(), !203)
    #dbg_value(i64 %55, !202, !DIExpression(DW_OP_constu, 8387220255154660723, DW_OP_xor, DW_OP_stack_value), !203)
  %58 = xor i64 %45, %55, !dbg !212
  %59 = xor i64 %58, 8387220255154660723, !dbg !212
    #dbg_value(i64 %59, !202, !DIExpression(), !203)
  %60 = add i64 %56, %54, !dbg !213
    #dbg_value(i64 %60, !199, !DIExpression(), !203)
    #dbg_value(i64 %56, !214, !DIExpression(), !220)
    #dbg_value(i32 13, !219, !DIExpression(), !220)
  %61 = tail call i64 @llvm.fshl.i64(i64 %56, i64 %56, i64 13), !dbg !222
    #dbg_value(i64 %61, !200, !DIExpression(), !203)
  %62 = xor i64 %61, %60, !dbg !223
    #dbg_value(i64 %62, !200, !DIExpression(), !203)
    #dbg_value(i64 %60, !214, !DIExpression(), !224)
    #dbg_value(i32 32, !219, !DIExpression(), !224)
  %63 = tail call i64 @llvm.fshl.i64(i64 %60, i64 %60, i64 32), !dbg !226
    #dbg_value(i64 %63, !199, !DIExpression(), !203)
  %64 = add i64 %59, %57, !dbg !227
    #dbg_value(i64 %64, !201, !DIExpression(), !203)
    #dbg_value(i64 %59, !214, !DIExpression(), !228)
    #dbg_value(i32 16, !219, !DIExpression(), !228)
  %65 = tail call i64 @llvm.fshl.i64(i64 %59, i64 %59, i64 16), !dbg !230
    #dbg_value(i64 %65, !202, !DIExpression(), !203)
  %66 = xor i64 %65, %64, !dbg !231
    #dbg_value(i64 %66, !202, !DIExpression(), !203)
  %67 = add i64 %63, %66, !dbg !232
    #dbg_value(i64 %67, !199, !DIExpression(), !203)
    #dbg_value(i64 %66, !214, !DIExpression(), !233)
    #dbg_value(i32 21, !219, !DIExpression(), !233)
  %68 = tail call i64 @llvm.fshl.i64(i64 %66, i64 %66, i64 21), !dbg !235
    #dbg_value(i64 %68, !202, !DIExpression(), !203)
    #dbg_value(i64 poison, !202, !DIExpression(), !203)
  %69 = add i64 %62, %64, !dbg !236
    #dbg_value(i64 %69, !201, !DIExpression(), !203)
    #dbg_value(i64 %62, !214, !DIExpression(), !237)
    #dbg_value(i32 17, !219, !DIExpression(), !237)
  %70 = tail call i64 @llvm.fshl.i64(i64 %62, i64 %62, i64 17), !dbg !239
    #dbg_value(i64 %70, !200, !DIExpression(), !203)
  %71 = xor i64 %70, %69, !dbg !240
    #dbg_value(i64 %71, !200, !DIExpression(), !203)
    #dbg_value(i64 %69, !214, !DIExpression(), !241)
    #dbg_value(i32 32, !219, !DIExpression(), !241)
  %72 = tail call i64 @llvm.fshl.i64(i64 %69, i64 %69, i64 32), !dbg !243
    #dbg_value(i64 %72, !201, !DIExpression(), !203)
  %73 = xor i64 %67, %45, !dbg !244
    #dbg_value(i64 %73, !199, !DIExpression(), !203)
  %74 = xor i64 %52, %68, !dbg !245
  %75 = xor i64 %74, %67, !dbg !245
    #dbg_value(i64 %75, !202, !DIExpression(), !203)
  %76 = add i64 %73, %71, !dbg !246
    #dbg_value(i64 %76, !199, !DIExpression(), !203)
    #dbg_value(i64 %71, !214, !DIExpression(), !247)
    #dbg_value(i32 13, !219, !DIExpression(), !247)
  %77 = tail call i64 @llvm.fshl.i64(i64 %71, i64 %71, i64 13), !dbg !249
    #dbg_value(i64 %77, !200, !DIExpression(), !203)
  %78 = xor i64 %77, %76, !dbg !250
    #dbg_value(i64 %78, !200, !DIExpression(), !203)
    #dbg_value(i64 %76, !214, !DIExpression(), !251)
    #dbg_value(i32 32, !219, !DIExpression(), !251)
  %79 = tail call i64 @llvm.fshl.i64(i64 %76, i64 %76, i64 32), !dbg !253
    #dbg_value(i64 %79, !199, !DIExpression(), !203)
  %80 = add i64 %75, %72, !dbg !254
    #dbg_value(i64 %80, !201, !DIExpression(), !203)
    #dbg_value(i64 %75, !214, !DIExpression(), !255)
    #dbg_value(i32 16, !219, !DIExpression(), !255)
  %81 = tail call i64 @llvm.fshl.i64(i64 %75, i64 %75, i64 16), !dbg !257
    #dbg_value(i64 %81, !202, !DIExpression(), !203)
  %82 = xor i64 %81, %80, !dbg !258
    #dbg_value(i64 %82, !202, !DIExpression(), !203)
  %83 = add i64 %82, %79, !dbg !259
    #dbg_value(i64 %83, !199, !DIExpression(), !203)
    #dbg_value(i64 %82, !214, !DIExpression(), !260)
    #dbg_value(i32 21, !219, !DIExpression(), !260)
  %84 = tail call i64 @llvm.fshl.i64(i64 %82, i64 %82, i64 21), !dbg !262
    #dbg_value(i64 %84, !202, !DIExpression(), !203)
  %85 = xor i64 %84, %83, !dbg !263
    #dbg_value(i64 %85, !202, !DIExpression(), !203)
  %86 = add i64 %80, %78, !dbg !264
    #dbg_value(i64 %86, !201, !DIExpression(), !203)
    #dbg_value(i64 %78, !214, !DIExpression(), !265)
    #dbg_value(i32 17, !219, !DIExpression(), !265)
  %87 = tail call i64 @llvm.fshl.i64(i64 %78, i64 %78, i64 17), !dbg !267
    #dbg_value(i64 %87, !200, !DIExpression(), !203)
  %88 = xor i64 %87, %86, !dbg !268
    #dbg_value(i64 %88, !200, !DIExpression(), !203)
    #dbg_value(i64 %86, !214, !DIExpression(), !269)
    #dbg_value(i32 32, !219, !DIExpression(), !269)
  %89 = tail call i64 @llvm.fshl.i64(i64 %86, i64 %86, i64 32), !dbg !271
    #dbg_value(i64 %89, !201, !DIExpression(), !203)
  %90 = xor i64 %83, %52, !dbg !272
    #dbg_value(i64 %90, !199, !DIExpression(), !203)
  %91 = xor i64 %89, 255, !dbg !273
    #dbg_value(i64 %91, !201, !DIExpression(), !203)
  %92 = add i64 %90, %88, !dbg !274
    #dbg_value(i64 %92, !199, !DIExpression(), !203)
    #dbg_value(i64 %88, !214, !DIExpression(), !275)
    #dbg_value(i32 13, !219, !DIExpression(), !275)
  %93 = tail call i64 @llvm.fshl.i64(i64 %88, i64 %88, i64 13), !dbg !277
    #dbg_value(i64 %93, !200, !DIExpression(), !203)
  %94 = xor i64 %92, %93, !dbg !278
    #dbg_value(i64 %94, !200, !DIExpression(), !203)
    #dbg_value(i64 %92, !214, !DIExpression(), !279)
    #dbg_value(i32 32, !219, !DIExpression(), !279)
  %95 = tail call i64 @llvm.fshl.i64(i64 %92, i64 %92, i64 32), !dbg !281
    #dbg_value(i64 %95, !199, !DIExpression(), !203)
  %96 = add i64 %91, %85, !dbg !282
    #dbg_value(i64 %96, !201, !DIExpression(), !203)
    #dbg_value(i64 %85, !214, !DIExpression(), !283)
    #dbg_value(i32 16, !219, !DIExpression(), !283)
  %97 = tail call i64 @llvm.fshl.i64(i64 %85, i64 %85, i64 16), !dbg !285
    #dbg_value(i64 %97, !202, !DIExpression(), !203)
  %98 = xor i64 %97, %96, !dbg !286
    #dbg_value(i64 %98, !202, !DIExpression(), !203)
  %99 = add i64 %95, %98, !dbg !287
    #dbg_value(i64 %99, !199, !DIExpression(), !203)
    #dbg_value(i64 %98, !214, !DIExpression(), !288)
    #dbg_value(i32 21, !219, !DIExpression(), !288)
  %100 = tail call i64 @llvm.fshl.i64(i64 %98, i64 %98, i64 21), !dbg !290
    #dbg_value(i64 %100, !202, !DIExpression(), !203)
  %101 = xor i64 %100, %99, !dbg !291
    #dbg_value(i64 %101, !202, !DIExpression(), !203)
  %102 = add i64 %94, %96, !dbg !292
    #dbg_value(i64 %102, !201, !DIExpression(), !203)
    #dbg_value(i64 %94, !214, !DIExpression(), !293)
    #dbg_value(i32 17, !219, !DIExpression(), !293)
  %103 = tail call i64 @llvm.fshl.i64(i64 %94, i64 %94, i64 17), !dbg !295
    #dbg_value(i64 %103, !200, !DIExpression(), !203)
  %104 = xor i64 %103, %102, !dbg !296
    #dbg_value(i64 %104, !200, !DIExpression(), !203)
    #dbg_value(i64 %102, !214, !DIExpression(), !297)
    #dbg_value(i32 32, !219, !DIExpression(), !297)
  %105 = tail call i64 @llvm.fshl.i64(i64 %102, i64 %102, i64 32), !dbg !299
    #dbg_value(i64 %105, !201, !DIExpression(), !203)
  %106 = add i64 %104, %99, !dbg !300
    #dbg_value(i64 %106, !199, !DIExpression(), !203)
    #dbg_value(i64 %104, !214, !DIExpression(), !301)
    #dbg_value(i32 13, !219, !DIExpression(), !301)
  %107 = tail call i64 @llvm.fshl.i64(i64 %104, i64 %104, i64 13), !dbg !303
    #dbg_value(i64 %107, !200, !DIExpression(), !203)
  %108 = xor i64 %107, %106, !dbg !304
    #dbg_value(i64 %108, !200, !DIExpression(), !203)
    #dbg_value(i64 %106, !214, !DIExpression(), !305)
    #dbg_value(i32 32, !219, !DIExpression(), !305)
    #dbg_value(i64 poison, !199, !DIExpression(), !203)
  %109 = add i64 %105, %101, !dbg !307
    #dbg_value(i64 %109, !201, !DIExpression(), !203)
    #dbg_value(i64 %101, !214, !DIExpression(), !308)
    #dbg_value(i32 16, !219, !DIExpression(), !308)
  %110 = tail call i64 @llvm.fshl.i64(i64 %101, i64 %101, i64 16), !dbg !310
    #dbg_value(i64 %110, !202, !DIExpression(), !203)
  %111 = xor i64 %110, %109, !dbg !311
    #dbg_value(i64 %111, !202, !DIExpression(), !203)
    #dbg_value(!DIArgList(i64 poison, i64 %111), !199, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !203)
    #dbg_value(i64 %111, !214, !DIExpression(), !312)
    #dbg_value(i32 21, !219, !DIExpression(), !312)
  %112 = tail call i64 @llvm.fshl.i64(i64 %111, i64 %111, i64 21), !dbg !314
    #dbg_value(!DIArgList(i64 %112, i64 poison, i64 %111), !202, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_plus, DW_OP_xor, DW_OP_stack_value), !203)
  %113 = add i64 %108, %109, !dbg !315
    #dbg_value(i64 %113, !201, !DIExpression(), !203)
    #dbg_value(i64 %108, !214, !DIExpression(), !316)
    #dbg_value(i32 17, !219, !DIExpression(), !316)
  %114 = tail call i64 @llvm.fshl.i64(i64 %108, i64 %108, i64 17), !dbg !318
    #dbg_value(!DIArgList(i64 %114, i64 %113), !200, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !203)
    #dbg_value(i64 %113, !214, !DIExpression(), !319)
    #dbg_value(i32 32, !219, !DIExpression(), !319)
  %115 = lshr i64 %113, 32, !dbg !321
    #dbg_value(i64 poison, !201, !DIExpression(), !203)
  %116 = xor i64 %112, %114, !dbg !322
  %117 = xor i64 %116, %115, !dbg !323
  %118 = xor i64 %117, %113, !dbg !323
  %119 = trunc i64 %118 to i32, !dbg !324
    #dbg_value(i32 %119, !124, !DIExpression(), !141)
  %120 = getelementptr inbounds nuw i8, ptr %14, i64 12, !dbg !325
  %121 = load i16, ptr %120, align 4, !dbg !325
  %122 = and i16 %121, 512, !dbg !327
  %123 = icmp eq i16 %122, 0, !dbg !327
  br i1 %123, label %124, label %131, !dbg !328

124:                                              ; preds = %37
  %125 = getelementptr inbounds nuw i8, ptr %14, i64 8, !dbg !329
  %126 = load i32, ptr %125, align 4, !dbg !329, !tbaa !330
  %127 = tail call i32 @llvm.bswap.i32(i32 %126), !dbg !331
  %128 = add i32 %119, 1, !dbg !332
  %129 = icmp eq i32 %127, %128, !dbg !333
  %130 = select i1 %129, i32 2, i32 1, !dbg !334
  br label %144, !dbg !335

131:                                              ; preds = %37
  %132 = and i16 %121, 4096, !dbg !336
  %133 = icmp eq i16 %132, 0, !dbg !336
  br i1 %133, label %134, label %144, !dbg !338

134:                                              ; preds = %131
    #dbg_value(i32 %39, !125, !DIExpression(), !141)
    #dbg_value(i16 %46, !126, !DIExpression(), !141)
  store i32 %43, ptr %38, align 4, !dbg !339, !tbaa !177
  store i32 %39, ptr %42, align 4, !dbg !340, !tbaa !181
  store i16 %50, ptr %14, align 4, !dbg !341, !tbaa !185
  store i16 %46, ptr %49, align 2, !dbg !342, !tbaa !190
  %135 = getelementptr inbounds nuw i8, ptr %14, i64 4, !dbg !343
  %136 = load i32, ptr %135, align 4, !dbg !343, !tbaa !344
  %137 = tail call i32 @llvm.bswap.i32(i32 %136), !dbg !345
  %138 = add i32 %137, 1, !dbg !346
  %139 = tail call i32 @llvm.bswap.i32(i32 %138), !dbg !347
  %140 = getelementptr inbounds nuw i8, ptr %14, i64 8, !dbg !348
  store i32 %139, ptr %140, align 4, !dbg !349, !tbaa !330
  %141 = tail call i32 @llvm.bswap.i32(i32 %119), !dbg !350
  store i32 %141, ptr %135, align 4, !dbg !351, !tbaa !344
  %142 = load i16, ptr %120, align 4, !dbg !352
  %143 = or i16 %142, 4096, !dbg !353
  store i16 %143, ptr %120, align 4, !dbg !354
  br label %144

144:                                              ; preds = %1, %124, %134, %131, %18, %25, %29, %33
  %145 = phi i32 [ 2, %18 ], [ 2, %33 ], [ 2, %29 ], [ 2, %25 ], [ %130, %124 ], [ 3, %134 ], [ 1, %131 ], [ 2, %1 ], !dbg !141
  ret i32 %145, !dbg !355
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!90, !91, !92, !93, !94}
!llvm.ident = !{!95}
!llvm.errno.tbaa = !{!96}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !86, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !27, globals: !80, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_syncookie.c", directory: ".")
!4 = !{!5, !20}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 302, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13, !14, !15, !16, !17, !18, !19}
!9 = !DIEnumerator(name: "P_HOPOPTS", value: 0)
!10 = !DIEnumerator(name: "P_ICMP", value: 1)
!11 = !DIEnumerator(name: "P_IPIP", value: 4)
!12 = !DIEnumerator(name: "P_TCP", value: 6)
!13 = !DIEnumerator(name: "P_UDP", value: 17)
!14 = !DIEnumerator(name: "P_IP6", value: 41)
!15 = !DIEnumerator(name: "P_ROUTING", value: 43)
!16 = !DIEnumerator(name: "P_FRAGMENT", value: 44)
!17 = !DIEnumerator(name: "P_GRE", value: 47)
!18 = !DIEnumerator(name: "P_ICMP6", value: 58)
!19 = !DIEnumerator(name: "P_DSTOPTS", value: 60)
!20 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !21)
!21 = !{!22, !23, !24, !25, !26}
!22 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!23 = !DIEnumerator(name: "XDP_DROP", value: 1)
!24 = !DIEnumerator(name: "XDP_PASS", value: 2)
!25 = !DIEnumerator(name: "XDP_TX", value: 3)
!26 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!27 = !{!28, !29, !30, !43, !58, !78}
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
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !45)
!45 = !{!46, !47, !48, !49, !50, !51, !52, !53, !54, !55, !57}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !44, file: !6, line: 323, baseType: !35, size: 4, flags: DIFlagBitField, extraData: i64 0)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !44, file: !6, line: 323, baseType: !35, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !44, file: !6, line: 324, baseType: !35, size: 8, offset: 8)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !44, file: !6, line: 325, baseType: !41, size: 16, offset: 16)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !44, file: !6, line: 325, baseType: !41, size: 16, offset: 32)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !44, file: !6, line: 325, baseType: !41, size: 16, offset: 48)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !44, file: !6, line: 326, baseType: !35, size: 8, offset: 64)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !44, file: !6, line: 326, baseType: !35, size: 8, offset: 72)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !44, file: !6, line: 327, baseType: !41, size: 16, offset: 80)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !44, file: !6, line: 328, baseType: !56, size: 32, offset: 96)
!56 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !44, file: !6, line: 328, baseType: !56, size: 32, offset: 128)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tcphdr", file: !6, line: 344, size: 160, elements: !60)
!60 = !{!61, !62, !63, !64, !65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !59, file: !6, line: 345, baseType: !41, size: 16)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "dest", scope: !59, file: !6, line: 345, baseType: !41, size: 16, offset: 16)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "seq", scope: !59, file: !6, line: 346, baseType: !56, size: 32, offset: 32)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "ack_seq", scope: !59, file: !6, line: 346, baseType: !56, size: 32, offset: 64)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "res1", scope: !59, file: !6, line: 347, baseType: !41, size: 4, offset: 96, flags: DIFlagBitField, extraData: i64 96)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "doff", scope: !59, file: !6, line: 347, baseType: !41, size: 4, offset: 100, flags: DIFlagBitField, extraData: i64 96)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "fin", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 104, flags: DIFlagBitField, extraData: i64 96)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "syn", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 105, flags: DIFlagBitField, extraData: i64 96)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "rst", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 106, flags: DIFlagBitField, extraData: i64 96)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "psh", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 107, flags: DIFlagBitField, extraData: i64 96)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "ack", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 108, flags: DIFlagBitField, extraData: i64 96)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "urg", scope: !59, file: !6, line: 347, baseType: !41, size: 1, offset: 109, flags: DIFlagBitField, extraData: i64 96)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "ece", scope: !59, file: !6, line: 348, baseType: !41, size: 1, offset: 110, flags: DIFlagBitField, extraData: i64 96)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "cwr", scope: !59, file: !6, line: 348, baseType: !41, size: 1, offset: 111, flags: DIFlagBitField, extraData: i64 96)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "window", scope: !59, file: !6, line: 349, baseType: !41, size: 16, offset: 112)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !59, file: !6, line: 349, baseType: !41, size: 16, offset: 128)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "urg_ptr", scope: !59, file: !6, line: 349, baseType: !41, size: 16, offset: 144)
!78 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !79)
!79 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!80 = !{!0, !81}
!81 = !DIGlobalVariableExpression(var: !82, expr: !DIExpression())
!82 = distinct !DIGlobalVariable(name: "keys", scope: !2, file: !3, line: 4, type: !83, isLocal: false, isDefinition: true)
!83 = !DICompositeType(tag: DW_TAG_array_type, baseType: !78, size: 128, elements: !84)
!84 = !{!85}
!85 = !DISubrange(count: 2)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !87, size: 32, elements: !88)
!87 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!88 = !{!89}
!89 = !DISubrange(count: 4)
!90 = !{i32 7, !"Dwarf Version", i32 5}
!91 = !{i32 2, !"Debug Info Version", i32 3}
!92 = !{i32 1, !"wchar_size", i32 4}
!93 = !{i32 7, !"frame-pointer", i32 2}
!94 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!95 = !{!"clang version 22.1.8"}
!96 = !{!97, !97, i64 0}
!97 = !{!"int", !98, i64 0}
!98 = !{!"omnipotent char", !99, i64 0}
!99 = !{!"Simple C/C++ TBAA"}
!100 = distinct !DISubprogram(name: "cookie", scope: !3, file: !3, line: 28, type: !101, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !113, keyInstructions: true)
!101 = !DISubroutineType(types: !102)
!102 = !{!103, !104}
!103 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!104 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !105, size: 64)
!105 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !106)
!106 = !{!107, !108, !109, !110, !111, !112}
!107 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !105, file: !6, line: 205, baseType: !56, size: 32)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !105, file: !6, line: 205, baseType: !56, size: 32, offset: 32)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !105, file: !6, line: 205, baseType: !56, size: 32, offset: 64)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !105, file: !6, line: 205, baseType: !56, size: 32, offset: 96)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !105, file: !6, line: 205, baseType: !56, size: 32, offset: 128)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !105, file: !6, line: 206, baseType: !56, size: 32, offset: 160)
!113 = !{!114, !115, !120, !121, !122, !123, !124, !125, !126}
!114 = !DILocalVariable(name: "ctx", arg: 1, scope: !100, file: !3, line: 28, type: !104)
!115 = !DILocalVariable(name: "c", scope: !100, file: !3, line: 29, type: !116)
!116 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !117)
!117 = !{!118, !119}
!118 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !116, file: !6, line: 370, baseType: !28, size: 64)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !116, file: !6, line: 370, baseType: !28, size: 64, offset: 64)
!120 = !DILocalVariable(name: "eth", scope: !100, file: !3, line: 30, type: !30)
!121 = !DILocalVariable(name: "ip", scope: !100, file: !3, line: 31, type: !43)
!122 = !DILocalVariable(name: "tcp", scope: !100, file: !3, line: 32, type: !58)
!123 = !DILocalVariable(name: "flow", scope: !100, file: !3, line: 36, type: !78)
!124 = !DILocalVariable(name: "want", scope: !100, file: !3, line: 37, type: !56)
!125 = !DILocalVariable(name: "source", scope: !100, file: !3, line: 42, type: !56)
!126 = !DILocalVariable(name: "port", scope: !100, file: !3, line: 43, type: !41)
!127 = !DILocalVariable(name: "c", arg: 1, scope: !128, file: !6, line: 373, type: !131)
!128 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !129, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !132, keyInstructions: true)
!129 = !DISubroutineType(types: !130)
!130 = !{!28, !131, !56}
!131 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !116, size: 64)
!132 = !{!127, !133, !134}
!133 = !DILocalVariable(name: "size", arg: 2, scope: !128, file: !6, line: 373, type: !56)
!134 = !DILocalVariable(name: "at", scope: !128, file: !6, line: 374, type: !28)
!135 = !DILocation(line: 0, scope: !128, inlinedAt: !136)
!136 = distinct !DILocation(line: 30, column: 24, scope: !100)
!137 = !DILocation(line: 0, scope: !128, inlinedAt: !138)
!138 = distinct !DILocation(line: 31, column: 22, scope: !100)
!139 = !DILocation(line: 0, scope: !128, inlinedAt: !140)
!140 = distinct !DILocation(line: 32, column: 24, scope: !100)
!141 = !DILocation(line: 0, scope: !100)
!142 = !DILocation(line: 29, column: 21, scope: !100, atomGroup: 1, atomRank: 4)
!143 = !{!144, !97, i64 0}
!144 = !{!"xdp_md", !97, i64 0, !97, i64 4, !97, i64 8, !97, i64 12, !97, i64 16, !97, i64 20}
!145 = !DILocation(line: 29, column: 21, scope: !100, atomGroup: 1, atomRank: 3)
!146 = !DILocation(line: 29, column: 21, scope: !100, atomGroup: 1, atomRank: 2)
!147 = !DILocation(line: 29, column: 21, scope: !100)
!148 = !{!144, !97, i64 4}
!149 = !DILocation(line: 375, column: 10, scope: !150, inlinedAt: !136)
!150 = distinct !DILexicalBlock(scope: !128, file: !6, line: 375, column: 7)
!151 = !DILocation(line: 375, column: 17, scope: !150, inlinedAt: !136, atomGroup: 2, atomRank: 2)
!152 = !DILocation(line: 375, column: 17, scope: !150, inlinedAt: !136, atomGroup: 2, atomRank: 1)
!153 = !DILocation(line: 375, column: 10, scope: !150, inlinedAt: !138)
!154 = !DILocation(line: 375, column: 17, scope: !150, inlinedAt: !138, atomGroup: 2, atomRank: 2)
!155 = !DILocation(line: 375, column: 17, scope: !150, inlinedAt: !138, atomGroup: 2, atomRank: 1)
!156 = !DILocation(line: 375, column: 10, scope: !150, inlinedAt: !140)
!157 = !DILocation(line: 375, column: 17, scope: !150, inlinedAt: !140, atomGroup: 2, atomRank: 2)
!158 = !DILocation(line: 375, column: 17, scope: !150, inlinedAt: !140, atomGroup: 2, atomRank: 1)
!159 = !DILocation(line: 33, column: 8, scope: !160, atomGroup: 5, atomRank: 2)
!160 = distinct !DILexicalBlock(scope: !100, file: !3, line: 33, column: 7)
!161 = !DILocation(line: 33, column: 12, scope: !160, atomGroup: 5, atomRank: 1)
!162 = !DILocation(line: 33, column: 35, scope: !160)
!163 = !{!164, !165, i64 12}
!164 = !{!"ethhdr", !98, i64 0, !98, i64 6, !165, i64 12}
!165 = !{!"short", !98, i64 0}
!166 = !DILocation(line: 33, column: 41, scope: !160, atomGroup: 8, atomRank: 2)
!167 = !DILocation(line: 33, column: 58, scope: !160, atomGroup: 8, atomRank: 1)
!168 = !DILocation(line: 33, column: 65, scope: !160)
!169 = !DILocation(line: 33, column: 69, scope: !160, atomGroup: 9, atomRank: 2)
!170 = !DILocation(line: 33, column: 74, scope: !160, atomGroup: 9, atomRank: 1)
!171 = !DILocation(line: 34, column: 11, scope: !160)
!172 = !{!173, !98, i64 9}
!173 = !{!"iphdr", !98, i64 0, !98, i64 0, !98, i64 1, !165, i64 2, !165, i64 4, !165, i64 6, !98, i64 8, !98, i64 9, !165, i64 10, !97, i64 12, !97, i64 16}
!174 = !DILocation(line: 34, column: 20, scope: !160, atomGroup: 10, atomRank: 2)
!175 = !DILocation(line: 33, column: 74, scope: !160, atomGroup: 10, atomRank: 1)
!176 = !DILocation(line: 36, column: 23, scope: !100)
!177 = !{!173, !97, i64 12}
!178 = !DILocation(line: 36, column: 14, scope: !100)
!179 = !DILocation(line: 36, column: 29, scope: !100)
!180 = !DILocation(line: 36, column: 41, scope: !100)
!181 = !{!173, !97, i64 16}
!182 = !DILocation(line: 36, column: 37, scope: !100)
!183 = !DILocation(line: 36, column: 35, scope: !100, atomGroup: 12, atomRank: 2)
!184 = !DILocation(line: 37, column: 36, scope: !100)
!185 = !{!186, !165, i64 0}
!186 = !{!"tcphdr", !165, i64 0, !165, i64 2, !97, i64 4, !97, i64 8, !165, i64 12, !165, i64 12, !165, i64 13, !165, i64 13, !165, i64 13, !165, i64 13, !165, i64 13, !165, i64 13, !165, i64 13, !165, i64 13, !165, i64 14, !165, i64 16, !165, i64 18}
!187 = !DILocation(line: 37, column: 26, scope: !100)
!188 = !DILocation(line: 37, column: 43, scope: !100)
!189 = !DILocation(line: 37, column: 56, scope: !100)
!190 = !{!186, !165, i64 2}
!191 = !DILocation(line: 37, column: 51, scope: !100)
!192 = !DILocation(line: 37, column: 49, scope: !100)
!193 = !DILocalVariable(name: "a", arg: 1, scope: !194, file: !3, line: 13, type: !78)
!194 = distinct !DISubprogram(name: "hash2", scope: !3, file: !3, line: 13, type: !195, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !197, keyInstructions: true)
!195 = !DISubroutineType(types: !196)
!196 = !{!78, !78, !78}
!197 = !{!193, !198, !199, !200, !201, !202}
!198 = !DILocalVariable(name: "b", arg: 2, scope: !194, file: !3, line: 13, type: !78)
!199 = !DILocalVariable(name: "v0", scope: !194, file: !3, line: 14, type: !78)
!200 = !DILocalVariable(name: "v1", scope: !194, file: !3, line: 14, type: !78)
!201 = !DILocalVariable(name: "v2", scope: !194, file: !3, line: 15, type: !78)
!202 = !DILocalVariable(name: "v3", scope: !194, file: !3, line: 15, type: !78)
!203 = !DILocation(line: 0, scope: !194, inlinedAt: !204)
!204 = distinct !DILocation(line: 37, column: 14, scope: !100)
!205 = !DILocation(line: 14, column: 33, scope: !194, inlinedAt: !204)
!206 = !{!207, !207, i64 0}
!207 = !{!"long long", !98, i64 0}
!208 = !DILocation(line: 14, column: 31, scope: !194, inlinedAt: !204, atomGroup: 1, atomRank: 2)
!209 = !DILocation(line: 14, column: 68, scope: !194, inlinedAt: !204)
!210 = !DILocation(line: 14, column: 66, scope: !194, inlinedAt: !204, atomGroup: 2, atomRank: 2)
!211 = !DILocation(line: 15, column: 31, scope: !194, inlinedAt: !204, atomGroup: 3, atomRank: 2)
!212 = !DILocation(line: 16, column: 6, scope: !194, inlinedAt: !204, atomGroup: 5, atomRank: 2)
!213 = !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204, atomGroup: 6, atomRank: 2)
!214 = !DILocalVariable(name: "x", arg: 1, scope: !215, file: !3, line: 6, type: !78)
!215 = distinct !DISubprogram(name: "rotl", scope: !3, file: !3, line: 6, type: !216, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !218, keyInstructions: true)
!216 = !DISubroutineType(types: !217)
!217 = !{!78, !78, !103}
!218 = !{!214, !219}
!219 = !DILocalVariable(name: "b", arg: 2, scope: !215, file: !3, line: 6, type: !103)
!220 = !DILocation(line: 0, scope: !215, inlinedAt: !221)
!221 = distinct !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204)
!222 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !221, atomGroup: 1, atomRank: 2)
!223 = !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204, atomGroup: 8, atomRank: 2)
!224 = !DILocation(line: 0, scope: !215, inlinedAt: !225)
!225 = distinct !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204)
!226 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !225, atomGroup: 1, atomRank: 2)
!227 = !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204, atomGroup: 10, atomRank: 2)
!228 = !DILocation(line: 0, scope: !215, inlinedAt: !229)
!229 = distinct !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204)
!230 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !229, atomGroup: 1, atomRank: 2)
!231 = !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204, atomGroup: 12, atomRank: 2)
!232 = !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204, atomGroup: 13, atomRank: 2)
!233 = !DILocation(line: 0, scope: !215, inlinedAt: !234)
!234 = distinct !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204)
!235 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !234, atomGroup: 1, atomRank: 2)
!236 = !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204, atomGroup: 16, atomRank: 2)
!237 = !DILocation(line: 0, scope: !215, inlinedAt: !238)
!238 = distinct !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204)
!239 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !238, atomGroup: 1, atomRank: 2)
!240 = !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204, atomGroup: 18, atomRank: 2)
!241 = !DILocation(line: 0, scope: !215, inlinedAt: !242)
!242 = distinct !DILocation(line: 17, column: 3, scope: !194, inlinedAt: !204)
!243 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !242, atomGroup: 1, atomRank: 2)
!244 = !DILocation(line: 18, column: 6, scope: !194, inlinedAt: !204, atomGroup: 20, atomRank: 2)
!245 = !DILocation(line: 19, column: 6, scope: !194, inlinedAt: !204, atomGroup: 21, atomRank: 2)
!246 = !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204, atomGroup: 22, atomRank: 2)
!247 = !DILocation(line: 0, scope: !215, inlinedAt: !248)
!248 = distinct !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204)
!249 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !248, atomGroup: 1, atomRank: 2)
!250 = !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204, atomGroup: 24, atomRank: 2)
!251 = !DILocation(line: 0, scope: !215, inlinedAt: !252)
!252 = distinct !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204)
!253 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !252, atomGroup: 1, atomRank: 2)
!254 = !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204, atomGroup: 26, atomRank: 2)
!255 = !DILocation(line: 0, scope: !215, inlinedAt: !256)
!256 = distinct !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204)
!257 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !256, atomGroup: 1, atomRank: 2)
!258 = !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204, atomGroup: 28, atomRank: 2)
!259 = !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204, atomGroup: 29, atomRank: 2)
!260 = !DILocation(line: 0, scope: !215, inlinedAt: !261)
!261 = distinct !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204)
!262 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !261, atomGroup: 1, atomRank: 2)
!263 = !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204, atomGroup: 31, atomRank: 2)
!264 = !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204, atomGroup: 32, atomRank: 2)
!265 = !DILocation(line: 0, scope: !215, inlinedAt: !266)
!266 = distinct !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204)
!267 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !266, atomGroup: 1, atomRank: 2)
!268 = !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204, atomGroup: 34, atomRank: 2)
!269 = !DILocation(line: 0, scope: !215, inlinedAt: !270)
!270 = distinct !DILocation(line: 20, column: 3, scope: !194, inlinedAt: !204)
!271 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !270, atomGroup: 1, atomRank: 2)
!272 = !DILocation(line: 21, column: 6, scope: !194, inlinedAt: !204, atomGroup: 36, atomRank: 2)
!273 = !DILocation(line: 22, column: 6, scope: !194, inlinedAt: !204, atomGroup: 37, atomRank: 2)
!274 = !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204, atomGroup: 38, atomRank: 2)
!275 = !DILocation(line: 0, scope: !215, inlinedAt: !276)
!276 = distinct !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204)
!277 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !276, atomGroup: 1, atomRank: 2)
!278 = !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204, atomGroup: 40, atomRank: 2)
!279 = !DILocation(line: 0, scope: !215, inlinedAt: !280)
!280 = distinct !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204)
!281 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !280, atomGroup: 1, atomRank: 2)
!282 = !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204, atomGroup: 42, atomRank: 2)
!283 = !DILocation(line: 0, scope: !215, inlinedAt: !284)
!284 = distinct !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204)
!285 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !284, atomGroup: 1, atomRank: 2)
!286 = !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204, atomGroup: 44, atomRank: 2)
!287 = !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204, atomGroup: 45, atomRank: 2)
!288 = !DILocation(line: 0, scope: !215, inlinedAt: !289)
!289 = distinct !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204)
!290 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !289, atomGroup: 1, atomRank: 2)
!291 = !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204, atomGroup: 47, atomRank: 2)
!292 = !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204, atomGroup: 48, atomRank: 2)
!293 = !DILocation(line: 0, scope: !215, inlinedAt: !294)
!294 = distinct !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204)
!295 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !294, atomGroup: 1, atomRank: 2)
!296 = !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204, atomGroup: 50, atomRank: 2)
!297 = !DILocation(line: 0, scope: !215, inlinedAt: !298)
!298 = distinct !DILocation(line: 23, column: 3, scope: !194, inlinedAt: !204)
!299 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !298, atomGroup: 1, atomRank: 2)
!300 = !DILocation(line: 24, column: 3, scope: !194, inlinedAt: !204, atomGroup: 52, atomRank: 2)
!301 = !DILocation(line: 0, scope: !215, inlinedAt: !302)
!302 = distinct !DILocation(line: 24, column: 3, scope: !194, inlinedAt: !204)
!303 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !302, atomGroup: 1, atomRank: 2)
!304 = !DILocation(line: 24, column: 3, scope: !194, inlinedAt: !204, atomGroup: 54, atomRank: 2)
!305 = !DILocation(line: 0, scope: !215, inlinedAt: !306)
!306 = distinct !DILocation(line: 24, column: 3, scope: !194, inlinedAt: !204)
!307 = !DILocation(line: 24, column: 3, scope: !194, inlinedAt: !204, atomGroup: 56, atomRank: 2)
!308 = !DILocation(line: 0, scope: !215, inlinedAt: !309)
!309 = distinct !DILocation(line: 24, column: 3, scope: !194, inlinedAt: !204)
!310 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !309, atomGroup: 1, atomRank: 2)
!311 = !DILocation(line: 24, column: 3, scope: !194, inlinedAt: !204, atomGroup: 58, atomRank: 2)
!312 = !DILocation(line: 0, scope: !215, inlinedAt: !313)
!313 = distinct !DILocation(line: 24, column: 3, scope: !194, inlinedAt: !204)
!314 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !313, atomGroup: 1, atomRank: 2)
!315 = !DILocation(line: 24, column: 3, scope: !194, inlinedAt: !204, atomGroup: 62, atomRank: 2)
!316 = !DILocation(line: 0, scope: !215, inlinedAt: !317)
!317 = distinct !DILocation(line: 24, column: 3, scope: !194, inlinedAt: !204)
!318 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !317, atomGroup: 1, atomRank: 2)
!319 = !DILocation(line: 0, scope: !215, inlinedAt: !320)
!320 = distinct !DILocation(line: 24, column: 3, scope: !194, inlinedAt: !204)
!321 = !DILocation(line: 6, column: 47, scope: !215, inlinedAt: !320, atomGroup: 1, atomRank: 2)
!322 = !DILocation(line: 25, column: 18, scope: !194, inlinedAt: !204)
!323 = !DILocation(line: 25, column: 23, scope: !194, inlinedAt: !204, atomGroup: 67, atomRank: 2)
!324 = !DILocation(line: 37, column: 14, scope: !100, atomGroup: 13, atomRank: 2)
!325 = !DILocation(line: 38, column: 13, scope: !326)
!326 = distinct !DILexicalBlock(scope: !100, file: !3, line: 38, column: 7)
!327 = !DILocation(line: 38, column: 8, scope: !326, atomGroup: 14, atomRank: 2)
!328 = !DILocation(line: 38, column: 7, scope: !326, atomGroup: 14, atomRank: 1)
!329 = !DILocation(line: 39, column: 23, scope: !326)
!330 = !{!186, !97, i64 8}
!331 = !DILocation(line: 39, column: 12, scope: !326)
!332 = !DILocation(line: 39, column: 40, scope: !326)
!333 = !DILocation(line: 39, column: 32, scope: !326)
!334 = !DILocation(line: 39, column: 12, scope: !326, atomGroup: 15, atomRank: 2)
!335 = !DILocation(line: 39, column: 5, scope: !326, atomGroup: 15, atomRank: 1)
!336 = !DILocation(line: 40, column: 7, scope: !337, atomGroup: 16, atomRank: 2)
!337 = distinct !DILexicalBlock(scope: !100, file: !3, line: 40, column: 7)
!338 = !DILocation(line: 40, column: 7, scope: !337, atomGroup: 16, atomRank: 1)
!339 = !DILocation(line: 44, column: 13, scope: !100, atomGroup: 20, atomRank: 1)
!340 = !DILocation(line: 45, column: 13, scope: !100, atomGroup: 21, atomRank: 1)
!341 = !DILocation(line: 46, column: 15, scope: !100, atomGroup: 22, atomRank: 1)
!342 = !DILocation(line: 47, column: 13, scope: !100, atomGroup: 23, atomRank: 1)
!343 = !DILocation(line: 48, column: 35, scope: !100)
!344 = !{!186, !97, i64 4}
!345 = !DILocation(line: 48, column: 24, scope: !100)
!346 = !DILocation(line: 48, column: 40, scope: !100)
!347 = !DILocation(line: 48, column: 18, scope: !100, atomGroup: 24, atomRank: 2)
!348 = !DILocation(line: 48, column: 8, scope: !100)
!349 = !DILocation(line: 48, column: 16, scope: !100, atomGroup: 24, atomRank: 1)
!350 = !DILocation(line: 49, column: 14, scope: !100, atomGroup: 25, atomRank: 2)
!351 = !DILocation(line: 49, column: 12, scope: !100, atomGroup: 25, atomRank: 1)
!352 = !DILocation(line: 50, column: 12, scope: !100)
!353 = !DILocation(line: 50, column: 12, scope: !100, atomGroup: 26, atomRank: 2)
!354 = !DILocation(line: 50, column: 12, scope: !100, atomGroup: 26, atomRank: 1)
!355 = !DILocation(line: 52, column: 1, scope: !100, atomGroup: 28, atomRank: 1)
