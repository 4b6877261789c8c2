; ModuleID = 'xdp_mpls.c'
source_filename = "xdp_mpls.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@labels = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !38
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @labels, ptr @mpls], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 4) i32 @mpls(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !84 {
    #dbg_value(ptr poison, !116, !DIExpression(), !124)
    #dbg_value(ptr poison, !116, !DIExpression(), !126)
  %2 = alloca i32, align 4, !DIAssignID !128
    #dbg_assign(i1 poison, !104, !DIExpression(), !128, ptr %2, !DIExpression(), !129)
  %3 = alloca i64, align 8, !DIAssignID !130
    #dbg_assign(i1 poison, !115, !DIExpression(), !130, ptr %3, !DIExpression(), !129)
    #dbg_value(ptr %0, !97, !DIExpression(), !129)
  %4 = load i32, ptr %0, align 4, !dbg !131, !tbaa !132
  %5 = zext i32 %4 to i64, !dbg !134
  %6 = inttoptr i64 %5 to ptr, !dbg !135
    #dbg_value(ptr %6, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !136
  %8 = load i32, ptr %7, align 4, !dbg !131, !tbaa !137
  %9 = zext i32 %8 to i64, !dbg !134
  %10 = inttoptr i64 %9 to ptr, !dbg !135
    #dbg_value(ptr %10, !98, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !129)
    #dbg_value(ptr undef, !116, !DIExpression(), !124)
    #dbg_value(i32 14, !122, !DIExpression(), !124)
    #dbg_value(ptr %6, !123, !DIExpression(), !124)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !138
  %12 = icmp samesign ugt ptr %11, %10, !dbg !140
    #dbg_value(ptr %11, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr %6, !103, !DIExpression(), !129)
  %13 = icmp eq i32 %4, 0
  %14 = or i1 %13, %12, !dbg !141
  br i1 %14, label %162, label %15, !dbg !141

15:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !142
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 11, !dbg !143
  %17 = load i8, ptr %16, align 1, !dbg !144, !tbaa !145
  %18 = zext i8 %17 to i32, !dbg !146
  store i32 %18, ptr %2, align 4, !dbg !147, !tbaa !80, !DIAssignID !148
    #dbg_assign(i32 %18, !104, !DIExpression(), !148, ptr %2, !DIExpression(), !129)
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !149
  %20 = load i16, ptr %19, align 1, !dbg !149, !tbaa !150
  %21 = icmp eq i16 %20, 18312, !dbg !153
  br i1 %21, label %27, label %22, !dbg !154

22:                                               ; preds = %15
  %23 = getelementptr inbounds nuw i8, ptr %6, i64 5, !dbg !155
  %24 = load i8, ptr %23, align 1, !dbg !155, !tbaa !145
  %25 = and i8 %24, 1, !dbg !156
  %26 = icmp eq i8 %25, 0, !dbg !157
  br i1 %26, label %153, label %27, !dbg !158

27:                                               ; preds = %22, %15
    #dbg_value(i32 0, !105, !DIExpression(), !159)
    #dbg_value(ptr %11, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(i32 0, !105, !DIExpression(), !159)
    #dbg_value(ptr %11, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr undef, !116, !DIExpression(), !126)
    #dbg_value(i32 4, !122, !DIExpression(), !126)
    #dbg_value(ptr %11, !123, !DIExpression(), !126)
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 18, !dbg !160
  %29 = icmp samesign ugt ptr %28, %10, !dbg !161
  br i1 %29, label %160, label %140, !dbg !162

30:                                               ; preds = %146
    #dbg_value(ptr %28, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(i32 1, !105, !DIExpression(), !159)
    #dbg_value(ptr undef, !116, !DIExpression(), !126)
    #dbg_value(i32 4, !122, !DIExpression(), !126)
    #dbg_value(ptr %28, !123, !DIExpression(), !126)
  %31 = getelementptr inbounds nuw i8, ptr %6, i64 22, !dbg !160
  %32 = icmp samesign ugt ptr %31, %10, !dbg !163
  br i1 %32, label %160, label %33, !dbg !164

33:                                               ; preds = %30
    #dbg_value(ptr %31, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr %28, !109, !DIExpression(), !165)
  %34 = load i32, ptr %28, align 4, !dbg !166, !tbaa !80
  %35 = tail call i32 @llvm.bswap.i32(i32 %34), !dbg !167
    #dbg_value(i32 %35, !112, !DIExpression(), !165)
  %36 = lshr i32 %35, 12, !dbg !168
  store i32 %36, ptr %2, align 4, !dbg !169, !tbaa !80, !DIAssignID !170
    #dbg_assign(i32 %36, !104, !DIExpression(), !170, ptr %2, !DIExpression(), !129)
  %37 = and i32 %35, 255, !dbg !171
    #dbg_value(i32 %37, !113, !DIExpression(), !165)
  %38 = icmp samesign ult i32 %37, 2, !dbg !172
  br i1 %38, label %160, label %39, !dbg !174

39:                                               ; preds = %33
  %40 = and i32 %35, -256, !dbg !175
  %41 = add nsw i32 %37, -1, !dbg !176
  %42 = or i32 %41, %40, !dbg !177
  %43 = tail call i32 @llvm.bswap.i32(i32 %42), !dbg !178
  store i32 %43, ptr %28, align 4, !dbg !179, !tbaa !80
  %44 = and i32 %35, 256, !dbg !180
  %45 = icmp eq i32 %44, 0, !dbg !182
    #dbg_value(i32 1, !105, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !159)
  br i1 %45, label %46, label %153, !dbg !183

46:                                               ; preds = %39
    #dbg_value(ptr %31, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(i32 2, !105, !DIExpression(), !159)
    #dbg_value(ptr undef, !116, !DIExpression(), !126)
    #dbg_value(i32 4, !122, !DIExpression(), !126)
    #dbg_value(ptr %31, !123, !DIExpression(), !126)
  %47 = getelementptr inbounds nuw i8, ptr %6, i64 26, !dbg !160
  %48 = icmp samesign ugt ptr %47, %10, !dbg !184
  br i1 %48, label %160, label %49, !dbg !185

49:                                               ; preds = %46
    #dbg_value(ptr %47, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr %31, !109, !DIExpression(), !165)
  %50 = load i32, ptr %31, align 4, !dbg !166, !tbaa !80
  %51 = tail call i32 @llvm.bswap.i32(i32 %50), !dbg !186
    #dbg_value(i32 %51, !112, !DIExpression(), !165)
  %52 = lshr i32 %51, 12, !dbg !187
  store i32 %52, ptr %2, align 4, !dbg !188, !tbaa !80, !DIAssignID !170
    #dbg_assign(i32 %52, !104, !DIExpression(), !170, ptr %2, !DIExpression(), !129)
  %53 = and i32 %51, 255, !dbg !189
    #dbg_value(i32 %53, !113, !DIExpression(), !165)
  %54 = icmp samesign ult i32 %53, 2, !dbg !190
  br i1 %54, label %160, label %55, !dbg !191

55:                                               ; preds = %49
  %56 = and i32 %51, -256, !dbg !175
  %57 = add nsw i32 %53, -1, !dbg !176
  %58 = or i32 %57, %56, !dbg !177
  %59 = tail call i32 @llvm.bswap.i32(i32 %58), !dbg !192
  store i32 %59, ptr %31, align 4, !dbg !193, !tbaa !80
  %60 = and i32 %51, 256, !dbg !180
  %61 = icmp eq i32 %60, 0, !dbg !194
    #dbg_value(i32 2, !105, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !159)
  br i1 %61, label %62, label %153, !dbg !183

62:                                               ; preds = %55
    #dbg_value(ptr %47, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(i32 3, !105, !DIExpression(), !159)
    #dbg_value(ptr undef, !116, !DIExpression(), !126)
    #dbg_value(i32 4, !122, !DIExpression(), !126)
    #dbg_value(ptr %47, !123, !DIExpression(), !126)
  %63 = getelementptr inbounds nuw i8, ptr %6, i64 30, !dbg !160
  %64 = icmp samesign ugt ptr %63, %10, !dbg !195
  br i1 %64, label %160, label %65, !dbg !196

65:                                               ; preds = %62
    #dbg_value(ptr %63, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr %47, !109, !DIExpression(), !165)
  %66 = load i32, ptr %47, align 4, !dbg !166, !tbaa !80
  %67 = tail call i32 @llvm.bswap.i32(i32 %66), !dbg !197
    #dbg_value(i32 %67, !112, !DIExpression(), !165)
  %68 = lshr i32 %67, 12, !dbg !198
  store i32 %68, ptr %2, align 4, !dbg !199, !tbaa !80, !DIAssignID !170
    #dbg_assign(i32 %68, !104, !DIExpression(), !170, ptr %2, !DIExpression(), !129)
  %69 = and i32 %67, 255, !dbg !200
    #dbg_value(i32 %69, !113, !DIExpression(), !165)
  %70 = icmp samesign ult i32 %69, 2, !dbg !201
  br i1 %70, label %160, label %71, !dbg !202

71:                                               ; preds = %65
  %72 = and i32 %67, -256, !dbg !175
  %73 = add nsw i32 %69, -1, !dbg !176
  %74 = or i32 %73, %72, !dbg !177
  %75 = tail call i32 @llvm.bswap.i32(i32 %74), !dbg !203
  store i32 %75, ptr %47, align 4, !dbg !204, !tbaa !80
  %76 = and i32 %67, 256, !dbg !180
  %77 = icmp eq i32 %76, 0, !dbg !205
    #dbg_value(i32 3, !105, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !159)
  br i1 %77, label %78, label %153, !dbg !183

78:                                               ; preds = %71
    #dbg_value(ptr %63, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(i32 4, !105, !DIExpression(), !159)
    #dbg_value(ptr undef, !116, !DIExpression(), !126)
    #dbg_value(i32 4, !122, !DIExpression(), !126)
    #dbg_value(ptr %63, !123, !DIExpression(), !126)
  %79 = getelementptr inbounds nuw i8, ptr %6, i64 34, !dbg !160
  %80 = icmp samesign ugt ptr %79, %10, !dbg !206
  br i1 %80, label %160, label %81, !dbg !207

81:                                               ; preds = %78
    #dbg_value(ptr %79, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr %63, !109, !DIExpression(), !165)
  %82 = load i32, ptr %63, align 4, !dbg !166, !tbaa !80
  %83 = tail call i32 @llvm.bswap.i32(i32 %82), !dbg !208
    #dbg_value(i32 %83, !112, !DIExpression(), !165)
  %84 = lshr i32 %83, 12, !dbg !209
  store i32 %84, ptr %2, align 4, !dbg !210, !tbaa !80, !DIAssignID !170
    #dbg_assign(i32 %84, !104, !DIExpression(), !170, ptr %2, !DIExpression(), !129)
  %85 = and i32 %83, 255, !dbg !211
    #dbg_value(i32 %85, !113, !DIExpression(), !165)
  %86 = icmp samesign ult i32 %85, 2, !dbg !212
  br i1 %86, label %160, label %87, !dbg !213

87:                                               ; preds = %81
  %88 = and i32 %83, -256, !dbg !175
  %89 = add nsw i32 %85, -1, !dbg !176
  %90 = or i32 %89, %88, !dbg !177
  %91 = tail call i32 @llvm.bswap.i32(i32 %90), !dbg !214
  store i32 %91, ptr %63, align 4, !dbg !215, !tbaa !80
  %92 = and i32 %83, 256, !dbg !180
  %93 = icmp eq i32 %92, 0, !dbg !216
    #dbg_value(i32 4, !105, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !159)
  br i1 %93, label %94, label %153, !dbg !183

94:                                               ; preds = %87
    #dbg_value(ptr %79, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(i32 5, !105, !DIExpression(), !159)
    #dbg_value(ptr undef, !116, !DIExpression(), !126)
    #dbg_value(i32 4, !122, !DIExpression(), !126)
    #dbg_value(ptr %79, !123, !DIExpression(), !126)
  %95 = getelementptr inbounds nuw i8, ptr %6, i64 38, !dbg !160
  %96 = icmp samesign ugt ptr %95, %10, !dbg !217
  br i1 %96, label %160, label %97, !dbg !218

97:                                               ; preds = %94
    #dbg_value(ptr %95, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr %79, !109, !DIExpression(), !165)
  %98 = load i32, ptr %79, align 4, !dbg !166, !tbaa !80
  %99 = tail call i32 @llvm.bswap.i32(i32 %98), !dbg !219
    #dbg_value(i32 %99, !112, !DIExpression(), !165)
  %100 = lshr i32 %99, 12, !dbg !220
  store i32 %100, ptr %2, align 4, !dbg !221, !tbaa !80, !DIAssignID !170
    #dbg_assign(i32 %100, !104, !DIExpression(), !170, ptr %2, !DIExpression(), !129)
  %101 = and i32 %99, 255, !dbg !222
    #dbg_value(i32 %101, !113, !DIExpression(), !165)
  %102 = icmp samesign ult i32 %101, 2, !dbg !223
  br i1 %102, label %160, label %103, !dbg !224

103:                                              ; preds = %97
  %104 = and i32 %99, -256, !dbg !175
  %105 = add nsw i32 %101, -1, !dbg !176
  %106 = or i32 %105, %104, !dbg !177
  %107 = tail call i32 @llvm.bswap.i32(i32 %106), !dbg !225
  store i32 %107, ptr %79, align 4, !dbg !226, !tbaa !80
  %108 = and i32 %99, 256, !dbg !180
  %109 = icmp eq i32 %108, 0, !dbg !227
    #dbg_value(i32 5, !105, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !159)
  br i1 %109, label %110, label %153, !dbg !183

110:                                              ; preds = %103
    #dbg_value(ptr %95, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(i32 6, !105, !DIExpression(), !159)
    #dbg_value(ptr undef, !116, !DIExpression(), !126)
    #dbg_value(i32 4, !122, !DIExpression(), !126)
    #dbg_value(ptr %95, !123, !DIExpression(), !126)
  %111 = getelementptr inbounds nuw i8, ptr %6, i64 42, !dbg !160
  %112 = icmp samesign ugt ptr %111, %10, !dbg !228
  br i1 %112, label %160, label %113, !dbg !229

113:                                              ; preds = %110
    #dbg_value(ptr %111, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr %95, !109, !DIExpression(), !165)
  %114 = load i32, ptr %95, align 4, !dbg !166, !tbaa !80
  %115 = tail call i32 @llvm.bswap.i32(i32 %114), !dbg !230
    #dbg_value(i32 %115, !112, !DIExpression(), !165)
  %116 = lshr i32 %115, 12, !dbg !231
  store i32 %116, ptr %2, align 4, !dbg !232, !tbaa !80, !DIAssignID !170
    #dbg_assign(i32 %116, !104, !DIExpression(), !170, ptr %2, !DIExpression(), !129)
  %117 = and i32 %115, 255, !dbg !233
    #dbg_value(i32 %117, !113, !DIExpression(), !165)
  %118 = icmp samesign ult i32 %117, 2, !dbg !234
  br i1 %118, label %160, label %119, !dbg !235

119:                                              ; preds = %113
  %120 = and i32 %115, -256, !dbg !175
  %121 = add nsw i32 %117, -1, !dbg !176
  %122 = or i32 %121, %120, !dbg !177
  %123 = tail call i32 @llvm.bswap.i32(i32 %122), !dbg !236
  store i32 %123, ptr %95, align 4, !dbg !237, !tbaa !80
  %124 = and i32 %115, 256, !dbg !180
  %125 = icmp eq i32 %124, 0, !dbg !238
    #dbg_value(i32 6, !105, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !159)
  br i1 %125, label %126, label %153, !dbg !183

126:                                              ; preds = %119
    #dbg_value(ptr %111, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(i32 7, !105, !DIExpression(), !159)
    #dbg_value(ptr undef, !116, !DIExpression(), !126)
    #dbg_value(i32 4, !122, !DIExpression(), !126)
    #dbg_value(ptr %111, !123, !DIExpression(), !126)
  %127 = getelementptr inbounds nuw i8, ptr %6, i64 46, !dbg !160
  %128 = icmp samesign ugt ptr %127, %10, !dbg !239
  br i1 %128, label %160, label %129, !dbg !240

129:                                              ; preds = %126
    #dbg_value(ptr %127, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr %111, !109, !DIExpression(), !165)
  %130 = load i32, ptr %111, align 4, !dbg !166, !tbaa !80
  %131 = tail call i32 @llvm.bswap.i32(i32 %130), !dbg !241
    #dbg_value(i32 %131, !112, !DIExpression(), !165)
  %132 = lshr i32 %131, 12, !dbg !242
  store i32 %132, ptr %2, align 4, !dbg !243, !tbaa !80, !DIAssignID !170
    #dbg_assign(i32 %132, !104, !DIExpression(), !170, ptr %2, !DIExpression(), !129)
  %133 = and i32 %131, 255, !dbg !244
    #dbg_value(i32 %133, !113, !DIExpression(), !165)
  %134 = icmp samesign ult i32 %133, 2, !dbg !245
  br i1 %134, label %160, label %135, !dbg !246

135:                                              ; preds = %129
  %136 = and i32 %131, -256, !dbg !175
  %137 = add nsw i32 %133, -1, !dbg !176
  %138 = or i32 %137, %136, !dbg !177
  %139 = tail call i32 @llvm.bswap.i32(i32 %138), !dbg !247
  store i32 %139, ptr %111, align 4, !dbg !248, !tbaa !80
    #dbg_value(i32 7, !105, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !159)
  br label %153, !dbg !183

140:                                              ; preds = %27
    #dbg_value(ptr %28, !98, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !129)
    #dbg_value(ptr %11, !109, !DIExpression(), !165)
  %141 = load i32, ptr %11, align 4, !dbg !166, !tbaa !80
  %142 = tail call i32 @llvm.bswap.i32(i32 %141), !dbg !249
    #dbg_value(i32 %142, !112, !DIExpression(), !165)
  %143 = lshr i32 %142, 12, !dbg !250
  store i32 %143, ptr %2, align 4, !dbg !251, !tbaa !80, !DIAssignID !170
    #dbg_assign(i32 %143, !104, !DIExpression(), !170, ptr %2, !DIExpression(), !129)
  %144 = and i32 %142, 255, !dbg !252
    #dbg_value(i32 %144, !113, !DIExpression(), !165)
  %145 = icmp samesign ult i32 %144, 2, !dbg !253
  br i1 %145, label %160, label %146, !dbg !254

146:                                              ; preds = %140
  %147 = and i32 %142, -256, !dbg !175
  %148 = add nsw i32 %144, -1, !dbg !176
  %149 = or i32 %148, %147, !dbg !177
  %150 = tail call i32 @llvm.bswap.i32(i32 %149), !dbg !255
  store i32 %150, ptr %11, align 4, !dbg !256, !tbaa !80
  %151 = and i32 %142, 256, !dbg !180
  %152 = icmp eq i32 %151, 0, !dbg !257
    #dbg_value(i32 0, !105, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !159)
  br i1 %152, label %30, label %153, !dbg !183

153:                                              ; preds = %135, %146, %39, %55, %71, %87, %103, %119, %22
  %154 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @labels, ptr noundef nonnull %2) #3, !dbg !258
    #dbg_value(ptr %154, !114, !DIExpression(), !129)
  %155 = icmp eq ptr %154, null, !dbg !259
  br i1 %155, label %158, label %156, !dbg !261

156:                                              ; preds = %153
  %157 = atomicrmw add ptr %154, i64 1 seq_cst, align 8, !dbg !262
  br label %160, !dbg !264

158:                                              ; preds = %153
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !265
  store i64 1, ptr %3, align 8, !dbg !266, !tbaa !267, !DIAssignID !269
    #dbg_assign(i64 1, !115, !DIExpression(), !269, ptr %3, !DIExpression(), !129)
  %159 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @labels, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !270
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !271
  br label %160

160:                                              ; preds = %27, %140, %30, %33, %46, %49, %62, %65, %78, %81, %94, %97, %110, %113, %126, %129, %156, %158
  %161 = phi i32 [ 2, %158 ], [ 3, %156 ], [ 1, %129 ], [ 1, %126 ], [ 1, %113 ], [ 1, %110 ], [ 1, %97 ], [ 1, %94 ], [ 1, %81 ], [ 1, %78 ], [ 1, %65 ], [ 1, %62 ], [ 1, %49 ], [ 1, %46 ], [ 1, %33 ], [ 1, %30 ], [ 1, %140 ], [ 1, %27 ], !dbg !129
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !271
  br label %162

162:                                              ; preds = %1, %160
  %163 = phi i32 [ %161, %160 ], [ 0, %1 ], !dbg !129
  ret i32 %163, !dbg !272
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!74, !75, !76, !77, !78}
!llvm.ident = !{!79}
!llvm.errno.tbaa = !{!80}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !70, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !19, globals: !37, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_mpls.c", directory: ".")
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
!14 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !15)
!15 = !{!16, !17, !18}
!16 = !DIEnumerator(name: "ANY", value: 0)
!17 = !DIEnumerator(name: "NOEXIST", value: 1)
!18 = !DIEnumerator(name: "EXIST", value: 2)
!19 = !{!20, !21, !22, !35}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!21 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !24)
!24 = !{!25, !31, !32}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !23, file: !6, line: 316, baseType: !26, size: 48)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 48, elements: !29)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !28)
!28 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!29 = !{!30}
!30 = !DISubrange(count: 6)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !23, file: !6, line: 316, baseType: !26, size: 48, offset: 48)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !23, file: !6, line: 317, baseType: !33, size: 16, offset: 96)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !34)
!34 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!37 = !{!0, !38, !58, !65}
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(name: "labels", scope: !2, file: !3, line: 4, type: !40, isLocal: false, isDefinition: true)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !41)
!41 = !{!42, !48, !53, !54}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !40, file: !3, line: 4, baseType: !43, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !45, size: 32, elements: !46)
!45 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!46 = !{!47}
!47 = !DISubrange(count: 1)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !40, file: !3, line: 4, baseType: !49, size: 64, offset: 64)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !45, size: 32768, elements: !51)
!51 = !{!52}
!52 = !DISubrange(count: 1024)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !40, file: !3, line: 4, baseType: !35, size: 64, offset: 128)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !40, file: !3, line: 4, baseType: !55, size: 64, offset: 192)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !57)
!57 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!59 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !60, isLocal: true, isDefinition: true)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = !DISubroutineType(types: !62)
!62 = !{!20, !20, !63}
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!65 = !DIGlobalVariableExpression(var: !66, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!66 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !67, isLocal: true, isDefinition: true)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DISubroutineType(types: !69)
!69 = !{!21, !20, !63, !63, !56}
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !71, size: 32, elements: !72)
!71 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!72 = !{!73}
!73 = !DISubrange(count: 4)
!74 = !{i32 7, !"Dwarf Version", i32 5}
!75 = !{i32 2, !"Debug Info Version", i32 3}
!76 = !{i32 1, !"wchar_size", i32 4}
!77 = !{i32 7, !"frame-pointer", i32 2}
!78 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!79 = !{!"clang version 22.1.8"}
!80 = !{!81, !81, i64 0}
!81 = !{!"int", !82, i64 0}
!82 = !{!"omnipotent char", !83, i64 0}
!83 = !{!"Simple C/C++ TBAA"}
!84 = distinct !DISubprogram(name: "mpls", scope: !3, file: !3, line: 6, type: !85, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96, keyInstructions: true)
!85 = !DISubroutineType(types: !86)
!86 = !{!45, !87}
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !88, size: 64)
!88 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !89)
!89 = !{!90, !91, !92, !93, !94, !95}
!90 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !88, file: !6, line: 205, baseType: !36, size: 32)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !88, file: !6, line: 205, baseType: !36, size: 32, offset: 32)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !88, file: !6, line: 205, baseType: !36, size: 32, offset: 64)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !88, file: !6, line: 205, baseType: !36, size: 32, offset: 96)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !88, file: !6, line: 205, baseType: !36, size: 32, offset: 128)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !88, file: !6, line: 206, baseType: !36, size: 32, offset: 160)
!96 = !{!97, !98, !103, !104, !105, !109, !112, !113, !114, !115}
!97 = !DILocalVariable(name: "ctx", arg: 1, scope: !84, file: !3, line: 6, type: !87)
!98 = !DILocalVariable(name: "c", scope: !84, file: !3, line: 7, type: !99)
!99 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !100)
!100 = !{!101, !102}
!101 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !99, file: !6, line: 370, baseType: !20, size: 64)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !99, file: !6, line: 370, baseType: !20, size: 64, offset: 64)
!103 = !DILocalVariable(name: "eth", scope: !84, file: !3, line: 8, type: !22)
!104 = !DILocalVariable(name: "label", scope: !84, file: !3, line: 11, type: !36)
!105 = !DILocalVariable(name: "depth", scope: !106, file: !3, line: 13, type: !45)
!106 = distinct !DILexicalBlock(scope: !107, file: !3, line: 13, column: 5)
!107 = distinct !DILexicalBlock(scope: !108, file: !3, line: 12, column: 57)
!108 = distinct !DILexicalBlock(scope: !84, file: !3, line: 12, column: 7)
!109 = !DILocalVariable(name: "entry", scope: !110, file: !3, line: 14, type: !35)
!110 = distinct !DILexicalBlock(scope: !111, file: !3, line: 13, column: 45)
!111 = distinct !DILexicalBlock(scope: !106, file: !3, line: 13, column: 5)
!112 = !DILocalVariable(name: "value", scope: !110, file: !3, line: 17, type: !36)
!113 = !DILocalVariable(name: "ttl", scope: !110, file: !3, line: 19, type: !36)
!114 = !DILocalVariable(name: "hits", scope: !84, file: !3, line: 27, type: !55)
!115 = !DILocalVariable(name: "one", scope: !84, file: !3, line: 32, type: !56)
!116 = !DILocalVariable(name: "c", arg: 1, scope: !117, file: !6, line: 373, type: !120)
!117 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !118, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121, keyInstructions: true)
!118 = !DISubroutineType(types: !119)
!119 = !{!20, !120, !36}
!120 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !99, size: 64)
!121 = !{!116, !122, !123}
!122 = !DILocalVariable(name: "size", arg: 2, scope: !117, file: !6, line: 373, type: !36)
!123 = !DILocalVariable(name: "at", scope: !117, file: !6, line: 374, type: !20)
!124 = !DILocation(line: 0, scope: !117, inlinedAt: !125)
!125 = distinct !DILocation(line: 8, column: 24, scope: !84)
!126 = !DILocation(line: 0, scope: !117, inlinedAt: !127)
!127 = distinct !DILocation(line: 14, column: 20, scope: !110)
!128 = distinct !DIAssignID()
!129 = !DILocation(line: 0, scope: !84)
!130 = distinct !DIAssignID()
!131 = !DILocation(line: 7, column: 21, scope: !84, atomGroup: 1, atomRank: 4)
!132 = !{!133, !81, i64 0}
!133 = !{!"xdp_md", !81, i64 0, !81, i64 4, !81, i64 8, !81, i64 12, !81, i64 16, !81, i64 20}
!134 = !DILocation(line: 7, column: 21, scope: !84, atomGroup: 1, atomRank: 3)
!135 = !DILocation(line: 7, column: 21, scope: !84, atomGroup: 1, atomRank: 2)
!136 = !DILocation(line: 7, column: 21, scope: !84)
!137 = !{!133, !81, i64 4}
!138 = !DILocation(line: 375, column: 10, scope: !139, inlinedAt: !125)
!139 = distinct !DILexicalBlock(scope: !117, file: !6, line: 375, column: 7)
!140 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !125, atomGroup: 2, atomRank: 2)
!141 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !125, atomGroup: 2, atomRank: 1)
!142 = !DILocation(line: 11, column: 3, scope: !84)
!143 = !DILocation(line: 11, column: 15, scope: !84)
!144 = !DILocation(line: 11, column: 15, scope: !84, atomGroup: 5, atomRank: 3)
!145 = !{!82, !82, i64 0}
!146 = !DILocation(line: 11, column: 15, scope: !84, atomGroup: 5, atomRank: 2)
!147 = !DILocation(line: 11, column: 7, scope: !84, atomGroup: 5, atomRank: 1)
!148 = distinct !DIAssignID()
!149 = !DILocation(line: 12, column: 12, scope: !108)
!150 = !{!151, !152, i64 12}
!151 = !{!"ethhdr", !82, i64 0, !82, i64 6, !152, i64 12}
!152 = !{!"short", !82, i64 0}
!153 = !DILocation(line: 12, column: 18, scope: !108, atomGroup: 6, atomRank: 2)
!154 = !DILocation(line: 12, column: 37, scope: !108, atomGroup: 6, atomRank: 1)
!155 = !DILocation(line: 12, column: 40, scope: !108)
!156 = !DILocation(line: 12, column: 52, scope: !108)
!157 = !DILocation(line: 12, column: 52, scope: !108, atomGroup: 7, atomRank: 2)
!158 = !DILocation(line: 12, column: 37, scope: !108, atomGroup: 7, atomRank: 1)
!159 = !DILocation(line: 0, scope: !106)
!160 = !DILocation(line: 375, column: 10, scope: !139, inlinedAt: !127)
!161 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 2, atomRank: 2)
!162 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 2, atomRank: 1)
!163 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 34, atomRank: 2)
!164 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 34, atomRank: 1)
!165 = !DILocation(line: 0, scope: !110)
!166 = !DILocation(line: 17, column: 25, scope: !110)
!167 = !DILocation(line: 17, column: 19, scope: !110, atomGroup: 35, atomRank: 2)
!168 = !DILocation(line: 18, column: 21, scope: !110, atomGroup: 36, atomRank: 2)
!169 = !DILocation(line: 18, column: 13, scope: !110, atomGroup: 36, atomRank: 1)
!170 = distinct !DIAssignID()
!171 = !DILocation(line: 19, column: 23, scope: !110, atomGroup: 37, atomRank: 2)
!172 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 38, atomRank: 2)
!173 = distinct !DILexicalBlock(scope: !110, file: !3, line: 20, column: 11)
!174 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 38, atomRank: 1)
!175 = !DILocation(line: 22, column: 29, scope: !110)
!176 = !DILocation(line: 22, column: 46, scope: !110)
!177 = !DILocation(line: 22, column: 39, scope: !110)
!178 = !DILocation(line: 22, column: 16, scope: !110, atomGroup: 39, atomRank: 2)
!179 = !DILocation(line: 22, column: 14, scope: !110, atomGroup: 39, atomRank: 1)
!180 = !DILocation(line: 23, column: 17, scope: !181)
!181 = distinct !DILexicalBlock(scope: !110, file: !3, line: 23, column: 11)
!182 = !DILocation(line: 23, column: 17, scope: !181, atomGroup: 40, atomRank: 2)
!183 = !DILocation(line: 0, scope: !111)
!184 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 44, atomRank: 2)
!185 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 44, atomRank: 1)
!186 = !DILocation(line: 17, column: 19, scope: !110, atomGroup: 45, atomRank: 2)
!187 = !DILocation(line: 18, column: 21, scope: !110, atomGroup: 46, atomRank: 2)
!188 = !DILocation(line: 18, column: 13, scope: !110, atomGroup: 46, atomRank: 1)
!189 = !DILocation(line: 19, column: 23, scope: !110, atomGroup: 47, atomRank: 2)
!190 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 48, atomRank: 2)
!191 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 48, atomRank: 1)
!192 = !DILocation(line: 22, column: 16, scope: !110, atomGroup: 49, atomRank: 2)
!193 = !DILocation(line: 22, column: 14, scope: !110, atomGroup: 49, atomRank: 1)
!194 = !DILocation(line: 23, column: 17, scope: !181, atomGroup: 50, atomRank: 2)
!195 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 54, atomRank: 2)
!196 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 54, atomRank: 1)
!197 = !DILocation(line: 17, column: 19, scope: !110, atomGroup: 55, atomRank: 2)
!198 = !DILocation(line: 18, column: 21, scope: !110, atomGroup: 56, atomRank: 2)
!199 = !DILocation(line: 18, column: 13, scope: !110, atomGroup: 56, atomRank: 1)
!200 = !DILocation(line: 19, column: 23, scope: !110, atomGroup: 57, atomRank: 2)
!201 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 58, atomRank: 2)
!202 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 58, atomRank: 1)
!203 = !DILocation(line: 22, column: 16, scope: !110, atomGroup: 59, atomRank: 2)
!204 = !DILocation(line: 22, column: 14, scope: !110, atomGroup: 59, atomRank: 1)
!205 = !DILocation(line: 23, column: 17, scope: !181, atomGroup: 60, atomRank: 2)
!206 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 64, atomRank: 2)
!207 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 64, atomRank: 1)
!208 = !DILocation(line: 17, column: 19, scope: !110, atomGroup: 65, atomRank: 2)
!209 = !DILocation(line: 18, column: 21, scope: !110, atomGroup: 66, atomRank: 2)
!210 = !DILocation(line: 18, column: 13, scope: !110, atomGroup: 66, atomRank: 1)
!211 = !DILocation(line: 19, column: 23, scope: !110, atomGroup: 67, atomRank: 2)
!212 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 68, atomRank: 2)
!213 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 68, atomRank: 1)
!214 = !DILocation(line: 22, column: 16, scope: !110, atomGroup: 69, atomRank: 2)
!215 = !DILocation(line: 22, column: 14, scope: !110, atomGroup: 69, atomRank: 1)
!216 = !DILocation(line: 23, column: 17, scope: !181, atomGroup: 70, atomRank: 2)
!217 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 74, atomRank: 2)
!218 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 74, atomRank: 1)
!219 = !DILocation(line: 17, column: 19, scope: !110, atomGroup: 75, atomRank: 2)
!220 = !DILocation(line: 18, column: 21, scope: !110, atomGroup: 76, atomRank: 2)
!221 = !DILocation(line: 18, column: 13, scope: !110, atomGroup: 76, atomRank: 1)
!222 = !DILocation(line: 19, column: 23, scope: !110, atomGroup: 77, atomRank: 2)
!223 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 78, atomRank: 2)
!224 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 78, atomRank: 1)
!225 = !DILocation(line: 22, column: 16, scope: !110, atomGroup: 79, atomRank: 2)
!226 = !DILocation(line: 22, column: 14, scope: !110, atomGroup: 79, atomRank: 1)
!227 = !DILocation(line: 23, column: 17, scope: !181, atomGroup: 80, atomRank: 2)
!228 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 84, atomRank: 2)
!229 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 84, atomRank: 1)
!230 = !DILocation(line: 17, column: 19, scope: !110, atomGroup: 85, atomRank: 2)
!231 = !DILocation(line: 18, column: 21, scope: !110, atomGroup: 86, atomRank: 2)
!232 = !DILocation(line: 18, column: 13, scope: !110, atomGroup: 86, atomRank: 1)
!233 = !DILocation(line: 19, column: 23, scope: !110, atomGroup: 87, atomRank: 2)
!234 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 88, atomRank: 2)
!235 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 88, atomRank: 1)
!236 = !DILocation(line: 22, column: 16, scope: !110, atomGroup: 89, atomRank: 2)
!237 = !DILocation(line: 22, column: 14, scope: !110, atomGroup: 89, atomRank: 1)
!238 = !DILocation(line: 23, column: 17, scope: !181, atomGroup: 90, atomRank: 2)
!239 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 94, atomRank: 2)
!240 = !DILocation(line: 375, column: 17, scope: !139, inlinedAt: !127, atomGroup: 94, atomRank: 1)
!241 = !DILocation(line: 17, column: 19, scope: !110, atomGroup: 95, atomRank: 2)
!242 = !DILocation(line: 18, column: 21, scope: !110, atomGroup: 96, atomRank: 2)
!243 = !DILocation(line: 18, column: 13, scope: !110, atomGroup: 96, atomRank: 1)
!244 = !DILocation(line: 19, column: 23, scope: !110, atomGroup: 97, atomRank: 2)
!245 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 98, atomRank: 2)
!246 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 98, atomRank: 1)
!247 = !DILocation(line: 22, column: 16, scope: !110, atomGroup: 99, atomRank: 2)
!248 = !DILocation(line: 22, column: 14, scope: !110, atomGroup: 99, atomRank: 1)
!249 = !DILocation(line: 17, column: 19, scope: !110, atomGroup: 14, atomRank: 2)
!250 = !DILocation(line: 18, column: 21, scope: !110, atomGroup: 15, atomRank: 2)
!251 = !DILocation(line: 18, column: 13, scope: !110, atomGroup: 15, atomRank: 1)
!252 = !DILocation(line: 19, column: 23, scope: !110, atomGroup: 16, atomRank: 2)
!253 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 17, atomRank: 2)
!254 = !DILocation(line: 20, column: 15, scope: !173, atomGroup: 17, atomRank: 1)
!255 = !DILocation(line: 22, column: 16, scope: !110, atomGroup: 19, atomRank: 2)
!256 = !DILocation(line: 22, column: 14, scope: !110, atomGroup: 19, atomRank: 1)
!257 = !DILocation(line: 23, column: 17, scope: !181, atomGroup: 20, atomRank: 2)
!258 = !DILocation(line: 27, column: 15, scope: !84, atomGroup: 24, atomRank: 2)
!259 = !DILocation(line: 28, column: 7, scope: !260, atomGroup: 25, atomRank: 2)
!260 = distinct !DILexicalBlock(scope: !84, file: !3, line: 28, column: 7)
!261 = !DILocation(line: 28, column: 7, scope: !260, atomGroup: 25, atomRank: 1)
!262 = !DILocation(line: 29, column: 5, scope: !263)
!263 = distinct !DILexicalBlock(scope: !260, file: !3, line: 28, column: 13)
!264 = !DILocation(line: 30, column: 5, scope: !263, atomGroup: 26, atomRank: 1)
!265 = !DILocation(line: 32, column: 3, scope: !84)
!266 = !DILocation(line: 32, column: 7, scope: !84, atomGroup: 27, atomRank: 1)
!267 = !{!268, !268, i64 0}
!268 = !{!"long long", !82, i64 0}
!269 = distinct !DIAssignID()
!270 = !DILocation(line: 33, column: 3, scope: !84)
!271 = !DILocation(line: 35, column: 1, scope: !84)
!272 = !DILocation(line: 35, column: 1, scope: !84, atomGroup: 29, atomRank: 1)
