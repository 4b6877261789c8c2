; ModuleID = 'xdp_tls_sni.c'
source_filename = "xdp_tls_sni.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.host = type { [16 x i8] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@hosts = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !84
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @hosts, ptr @sni], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 2, 4) i32 @sni(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !132 {
    #dbg_value(ptr poison, !177, !DIExpression(), !185)
    #dbg_value(ptr poison, !177, !DIExpression(), !187)
    #dbg_value(ptr poison, !177, !DIExpression(), !189)
    #dbg_value(ptr poison, !177, !DIExpression(), !191)
    #dbg_value(ptr poison, !177, !DIExpression(), !194)
    #dbg_value(ptr poison, !177, !DIExpression(), !196)
    #dbg_value(ptr poison, !177, !DIExpression(), !199)
    #dbg_value(ptr poison, !177, !DIExpression(), !201)
    #dbg_value(ptr poison, !177, !DIExpression(), !204)
    #dbg_value(ptr poison, !177, !DIExpression(), !206)
    #dbg_value(ptr poison, !177, !DIExpression(), !209)
    #dbg_value(ptr poison, !177, !DIExpression(), !211)
    #dbg_value(ptr poison, !177, !DIExpression(), !213)
    #dbg_value(ptr poison, !177, !DIExpression(), !215)
  %2 = alloca %struct.host, align 1, !DIAssignID !218
    #dbg_assign(i1 poison, !167, !DIExpression(), !218, ptr %2, !DIExpression(), !219)
  %3 = alloca i32, align 4, !DIAssignID !220
    #dbg_assign(i1 poison, !176, !DIExpression(), !220, ptr %3, !DIExpression(), !219)
    #dbg_value(ptr %0, !145, !DIExpression(), !221)
  %4 = load i32, ptr %0, align 4, !dbg !222, !tbaa !223
  %5 = zext i32 %4 to i64, !dbg !225
  %6 = inttoptr i64 %5 to ptr, !dbg !226
    #dbg_value(ptr %6, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !227
  %8 = load i32, ptr %7, align 4, !dbg !222, !tbaa !228
  %9 = zext i32 %8 to i64, !dbg !225
  %10 = inttoptr i64 %9 to ptr, !dbg !226
    #dbg_value(ptr %10, !146, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !221)
    #dbg_value(ptr undef, !177, !DIExpression(), !185)
    #dbg_value(i32 14, !183, !DIExpression(), !185)
    #dbg_value(ptr %6, !184, !DIExpression(), !185)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !229
  %12 = icmp samesign ule ptr %11, %10, !dbg !231
  %13 = select i1 %12, ptr %11, ptr %6, !dbg !232
    #dbg_value(ptr %13, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr poison, !151, !DIExpression(), !221)
    #dbg_value(ptr undef, !177, !DIExpression(), !187)
    #dbg_value(i32 20, !183, !DIExpression(), !187)
    #dbg_value(ptr %13, !184, !DIExpression(), !187)
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 20, !dbg !233
  %15 = icmp samesign ule ptr %14, %10, !dbg !234
  %16 = select i1 %15, ptr %14, ptr %13, !dbg !235
    #dbg_value(ptr %16, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr poison, !152, !DIExpression(), !221)
    #dbg_value(ptr undef, !177, !DIExpression(), !189)
    #dbg_value(i32 20, !183, !DIExpression(), !189)
    #dbg_value(ptr %16, !184, !DIExpression(), !189)
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 20, !dbg !236
  %18 = icmp ugt ptr %17, %10, !dbg !237
  br i1 %18, label %391, label %19, !dbg !238

19:                                               ; preds = %1
    #dbg_value(ptr poison, !152, !DIExpression(), !221)
    #dbg_value(ptr poison, !151, !DIExpression(), !221)
    #dbg_value(ptr %17, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %16, !153, !DIExpression(), !221)
  %20 = icmp ne i32 %4, 0, !dbg !239
  %21 = icmp ne ptr %13, null
  %22 = and i1 %20, %21, !dbg !241
  %23 = icmp ne ptr %16, null
  %24 = and i1 %22, %23, !dbg !241
  %25 = and i1 %15, %24, !dbg !241
  %26 = and i1 %12, %25, !dbg !241
  br i1 %26, label %27, label %391, !dbg !241

27:                                               ; preds = %19
  %28 = getelementptr inbounds nuw i8, ptr %13, i64 9, !dbg !242
  %29 = load i8, ptr %28, align 1, !dbg !242, !tbaa !243
  %30 = icmp eq i8 %29, 6, !dbg !246
  br i1 %30, label %31, label %391, !dbg !247

31:                                               ; preds = %27
  %32 = load i8, ptr %13, align 4, !dbg !248
  %33 = and i8 %32, 15, !dbg !248
  %34 = icmp eq i8 %33, 5, !dbg !249
  br i1 %34, label %35, label %391, !dbg !250

35:                                               ; preds = %31
  %36 = getelementptr inbounds nuw i8, ptr %16, i64 12, !dbg !251
  %37 = load i16, ptr %36, align 4, !dbg !251
  %38 = lshr i16 %37, 4, !dbg !251
  %39 = and i16 %38, 15, !dbg !251
  %40 = icmp samesign ugt i16 %39, 5, !dbg !252
  br i1 %40, label %41, label %48, !dbg !253

41:                                               ; preds = %35
  %42 = shl nuw nsw i16 %39, 2, !dbg !254
  %43 = zext nneg i16 %42 to i64, !dbg !254
  %44 = add nuw nsw i64 %43, 4294967276, !dbg !254
    #dbg_value(ptr undef, !177, !DIExpression(), !191)
    #dbg_value(ptr %17, !184, !DIExpression(), !191)
  %45 = and i64 %44, 4294967292, !dbg !255
    #dbg_value(i64 %44, !183, !DIExpression(), !191)
  %46 = getelementptr inbounds nuw i8, ptr %17, i64 %45, !dbg !255
  %47 = icmp ugt ptr %46, %10, !dbg !256
  br i1 %47, label %391, label %48, !dbg !257

48:                                               ; preds = %41, %35
  %49 = phi ptr [ %17, %35 ], [ %46, %41 ], !dbg !258
    #dbg_value(ptr %49, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr undef, !177, !DIExpression(), !194)
    #dbg_value(i32 44, !183, !DIExpression(), !194)
    #dbg_value(ptr %49, !184, !DIExpression(), !194)
  %50 = getelementptr inbounds nuw i8, ptr %49, i64 44, !dbg !259
  %51 = icmp ugt ptr %50, %10, !dbg !260
  br i1 %51, label %391, label %52, !dbg !261

52:                                               ; preds = %48
    #dbg_value(ptr %50, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %49, !154, !DIExpression(), !221)
  %53 = load i8, ptr %49, align 1, !dbg !262, !tbaa !264
  %54 = icmp eq i8 %53, 22, !dbg !265
  br i1 %54, label %55, label %391, !dbg !266

55:                                               ; preds = %52
  %56 = getelementptr inbounds nuw i8, ptr %49, i64 5, !dbg !267
  %57 = load i8, ptr %56, align 1, !dbg !267, !tbaa !264
  %58 = icmp eq i8 %57, 1, !dbg !268
  br i1 %58, label %59, label %391, !dbg !269

59:                                               ; preds = %55
  %60 = getelementptr inbounds nuw i8, ptr %49, i64 43, !dbg !270
  %61 = load i8, ptr %60, align 1, !dbg !271, !tbaa !264
    #dbg_value(i8 %61, !156, !DIExpression(), !221)
  %62 = icmp ugt i8 %61, 32, !dbg !272
  br i1 %62, label %391, label %63, !dbg !273

63:                                               ; preds = %59
    #dbg_value(ptr undef, !177, !DIExpression(), !196)
    #dbg_value(ptr %50, !184, !DIExpression(), !196)
  %64 = zext nneg i8 %61 to i64, !dbg !274
    #dbg_value(i64 %64, !183, !DIExpression(), !196)
  %65 = getelementptr inbounds nuw i8, ptr %50, i64 %64, !dbg !274
  %66 = icmp ugt ptr %65, %10, !dbg !275
  br i1 %66, label %391, label %67, !dbg !276

67:                                               ; preds = %63
    #dbg_value(ptr %65, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr undef, !177, !DIExpression(), !199)
    #dbg_value(i32 2, !183, !DIExpression(), !199)
    #dbg_value(ptr %65, !184, !DIExpression(), !199)
  %68 = getelementptr inbounds nuw i8, ptr %65, i64 2, !dbg !277
  %69 = icmp ugt ptr %68, %10, !dbg !278
  br i1 %69, label %391, label %70, !dbg !279

70:                                               ; preds = %67
    #dbg_value(ptr %68, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %65, !157, !DIExpression(), !221)
  %71 = load i8, ptr %65, align 1, !dbg !280, !tbaa !264
  %72 = zext i8 %71 to i32, !dbg !280
  %73 = shl nuw nsw i32 %72, 8, !dbg !281
  %74 = getelementptr inbounds nuw i8, ptr %65, i64 1, !dbg !282
  %75 = load i8, ptr %74, align 1, !dbg !282, !tbaa !264
  %76 = zext i8 %75 to i32, !dbg !282
  %77 = or disjoint i32 %73, %76, !dbg !283
    #dbg_value(i32 %77, !158, !DIExpression(), !221)
  %78 = icmp samesign ugt i32 %77, 512, !dbg !284
  br i1 %78, label %391, label %79, !dbg !285

79:                                               ; preds = %70
    #dbg_value(ptr undef, !177, !DIExpression(), !201)
    #dbg_value(i32 %77, !183, !DIExpression(), !201)
    #dbg_value(ptr %68, !184, !DIExpression(), !201)
  %80 = zext nneg i32 %77 to i64, !dbg !286
  %81 = getelementptr inbounds nuw i8, ptr %68, i64 %80, !dbg !286
  %82 = icmp ugt ptr %81, %10, !dbg !287
  br i1 %82, label %391, label %83, !dbg !288

83:                                               ; preds = %79
    #dbg_value(ptr %81, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr undef, !177, !DIExpression(), !204)
    #dbg_value(i32 1, !183, !DIExpression(), !204)
    #dbg_value(ptr %81, !184, !DIExpression(), !204)
  %84 = getelementptr inbounds nuw i8, ptr %81, i64 1, !dbg !289
  %85 = icmp ugt ptr %84, %10, !dbg !290
  br i1 %85, label %391, label %86, !dbg !291

86:                                               ; preds = %83
    #dbg_value(ptr %84, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %81, !159, !DIExpression(), !221)
  %87 = load i8, ptr %81, align 1, !dbg !292, !tbaa !264
  %88 = zext i8 %87 to i64, !dbg !292
    #dbg_value(ptr undef, !177, !DIExpression(), !206)
    #dbg_value(ptr %84, !184, !DIExpression(), !206)
    #dbg_value(i64 %88, !183, !DIExpression(DW_OP_plus_uconst, 2, DW_OP_stack_value), !206)
  %89 = getelementptr inbounds nuw i8, ptr %84, i64 %88, !dbg !293
  %90 = getelementptr inbounds nuw i8, ptr %89, i64 2, !dbg !293
  %91 = icmp ugt ptr %90, %10, !dbg !294
  br i1 %91, label %391, label %92, !dbg !295

92:                                               ; preds = %86
    #dbg_value(i32 0, !160, !DIExpression(), !296)
    #dbg_value(ptr %90, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr undef, !177, !DIExpression(), !209)
    #dbg_value(i32 4, !183, !DIExpression(), !209)
    #dbg_value(ptr %90, !184, !DIExpression(), !209)
  %93 = getelementptr inbounds nuw i8, ptr %89, i64 6, !dbg !297
  %94 = icmp ugt ptr %93, %10, !dbg !298
    #dbg_value(ptr %93, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %90, !162, !DIExpression(), !299)
  br i1 %94, label %391, label %242, !dbg !300

95:                                               ; preds = %383
    #dbg_value(ptr %385, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 1, !160, !DIExpression(), !296)
    #dbg_value(ptr undef, !177, !DIExpression(), !209)
    #dbg_value(i32 4, !183, !DIExpression(), !209)
    #dbg_value(ptr %385, !184, !DIExpression(), !209)
  %96 = getelementptr inbounds nuw i8, ptr %385, i64 4, !dbg !297
  %97 = icmp ugt ptr %96, %10, !dbg !301
    #dbg_value(ptr %96, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %385, !162, !DIExpression(), !299)
  br i1 %97, label %391, label %98, !dbg !302

98:                                               ; preds = %95
  %99 = load i8, ptr %385, align 1, !dbg !303, !tbaa !264
  %100 = getelementptr inbounds nuw i8, ptr %385, i64 1, !dbg !304
  %101 = load i8, ptr %100, align 1, !dbg !304, !tbaa !264
    #dbg_value(!DIArgList(i8 poison, i8 poison), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
    #dbg_value(!DIArgList(i8 %99, i8 %101), !165, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !299)
  %102 = or i8 %101, %99, !dbg !305
  %103 = icmp eq i8 %102, 0, !dbg !305
  br i1 %103, label %248, label %104, !dbg !306

104:                                              ; preds = %98
  %105 = getelementptr inbounds nuw i8, ptr %385, i64 3, !dbg !307
  %106 = load i8, ptr %105, align 1, !dbg !307, !tbaa !264
  %107 = getelementptr inbounds nuw i8, ptr %385, i64 2, !dbg !308
  %108 = load i8, ptr %107, align 1, !dbg !308, !tbaa !264
    #dbg_value(!DIArgList(i8 %108, i8 %106), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
  %109 = zext i8 %108 to i32, !dbg !308
  %110 = shl nuw nsw i32 %109, 8, !dbg !309
  %111 = zext i8 %106 to i32, !dbg !307
  %112 = or disjoint i32 %110, %111, !dbg !310
    #dbg_value(i32 %112, !166, !DIExpression(), !299)
  %113 = icmp samesign ugt i32 %112, 512, !dbg !311
  br i1 %113, label %391, label %114, !dbg !312

114:                                              ; preds = %104
    #dbg_value(ptr undef, !177, !DIExpression(), !215)
    #dbg_value(i32 %112, !183, !DIExpression(), !215)
    #dbg_value(ptr %96, !184, !DIExpression(), !215)
  %115 = zext nneg i32 %112 to i64, !dbg !313
  %116 = getelementptr inbounds nuw i8, ptr %96, i64 %115, !dbg !313
  %117 = icmp ugt ptr %116, %10, !dbg !314
    #dbg_value(ptr %116, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 1, !160, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !296)
  br i1 %117, label %391, label %118, !dbg !315

118:                                              ; preds = %114
    #dbg_value(ptr %116, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 2, !160, !DIExpression(), !296)
    #dbg_value(ptr undef, !177, !DIExpression(), !209)
    #dbg_value(i32 4, !183, !DIExpression(), !209)
    #dbg_value(ptr %116, !184, !DIExpression(), !209)
  %119 = getelementptr inbounds nuw i8, ptr %116, i64 4, !dbg !297
  %120 = icmp ugt ptr %119, %10, !dbg !316
    #dbg_value(ptr %119, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %116, !162, !DIExpression(), !299)
  br i1 %120, label %391, label %121, !dbg !317

121:                                              ; preds = %118
  %122 = load i8, ptr %116, align 1, !dbg !303, !tbaa !264
  %123 = getelementptr inbounds nuw i8, ptr %116, i64 1, !dbg !304
  %124 = load i8, ptr %123, align 1, !dbg !304, !tbaa !264
    #dbg_value(!DIArgList(i8 poison, i8 poison), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
    #dbg_value(!DIArgList(i8 %122, i8 %124), !165, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !299)
  %125 = or i8 %124, %122, !dbg !318
  %126 = icmp eq i8 %125, 0, !dbg !318
  br i1 %126, label %248, label %127, !dbg !319

127:                                              ; preds = %121
  %128 = getelementptr inbounds nuw i8, ptr %116, i64 3, !dbg !307
  %129 = load i8, ptr %128, align 1, !dbg !307, !tbaa !264
  %130 = getelementptr inbounds nuw i8, ptr %116, i64 2, !dbg !308
  %131 = load i8, ptr %130, align 1, !dbg !308, !tbaa !264
    #dbg_value(!DIArgList(i8 %131, i8 %129), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
  %132 = zext i8 %131 to i32, !dbg !308
  %133 = shl nuw nsw i32 %132, 8, !dbg !309
  %134 = zext i8 %129 to i32, !dbg !307
  %135 = or disjoint i32 %133, %134, !dbg !320
    #dbg_value(i32 %135, !166, !DIExpression(), !299)
  %136 = icmp samesign ugt i32 %135, 512, !dbg !321
  br i1 %136, label %391, label %137, !dbg !322

137:                                              ; preds = %127
    #dbg_value(ptr undef, !177, !DIExpression(), !215)
    #dbg_value(i32 %135, !183, !DIExpression(), !215)
    #dbg_value(ptr %119, !184, !DIExpression(), !215)
  %138 = zext nneg i32 %135 to i64, !dbg !313
  %139 = getelementptr inbounds nuw i8, ptr %119, i64 %138, !dbg !313
  %140 = icmp ugt ptr %139, %10, !dbg !323
    #dbg_value(ptr %139, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 2, !160, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !296)
  br i1 %140, label %391, label %141, !dbg !324

141:                                              ; preds = %137
    #dbg_value(ptr %139, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 3, !160, !DIExpression(), !296)
    #dbg_value(ptr undef, !177, !DIExpression(), !209)
    #dbg_value(i32 4, !183, !DIExpression(), !209)
    #dbg_value(ptr %139, !184, !DIExpression(), !209)
  %142 = getelementptr inbounds nuw i8, ptr %139, i64 4, !dbg !297
  %143 = icmp ugt ptr %142, %10, !dbg !325
    #dbg_value(ptr %142, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %139, !162, !DIExpression(), !299)
  br i1 %143, label %391, label %144, !dbg !326

144:                                              ; preds = %141
  %145 = load i8, ptr %139, align 1, !dbg !303, !tbaa !264
  %146 = getelementptr inbounds nuw i8, ptr %139, i64 1, !dbg !304
  %147 = load i8, ptr %146, align 1, !dbg !304, !tbaa !264
    #dbg_value(!DIArgList(i8 poison, i8 poison), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
    #dbg_value(!DIArgList(i8 %145, i8 %147), !165, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !299)
  %148 = or i8 %147, %145, !dbg !327
  %149 = icmp eq i8 %148, 0, !dbg !327
  br i1 %149, label %248, label %150, !dbg !328

150:                                              ; preds = %144
  %151 = getelementptr inbounds nuw i8, ptr %139, i64 3, !dbg !307
  %152 = load i8, ptr %151, align 1, !dbg !307, !tbaa !264
  %153 = getelementptr inbounds nuw i8, ptr %139, i64 2, !dbg !308
  %154 = load i8, ptr %153, align 1, !dbg !308, !tbaa !264
    #dbg_value(!DIArgList(i8 %154, i8 %152), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
  %155 = zext i8 %154 to i32, !dbg !308
  %156 = shl nuw nsw i32 %155, 8, !dbg !309
  %157 = zext i8 %152 to i32, !dbg !307
  %158 = or disjoint i32 %156, %157, !dbg !329
    #dbg_value(i32 %158, !166, !DIExpression(), !299)
  %159 = icmp samesign ugt i32 %158, 512, !dbg !330
  br i1 %159, label %391, label %160, !dbg !331

160:                                              ; preds = %150
    #dbg_value(ptr undef, !177, !DIExpression(), !215)
    #dbg_value(i32 %158, !183, !DIExpression(), !215)
    #dbg_value(ptr %142, !184, !DIExpression(), !215)
  %161 = zext nneg i32 %158 to i64, !dbg !313
  %162 = getelementptr inbounds nuw i8, ptr %142, i64 %161, !dbg !313
  %163 = icmp ugt ptr %162, %10, !dbg !332
    #dbg_value(ptr %162, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 3, !160, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !296)
  br i1 %163, label %391, label %164, !dbg !333

164:                                              ; preds = %160
    #dbg_value(ptr %162, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 4, !160, !DIExpression(), !296)
    #dbg_value(ptr undef, !177, !DIExpression(), !209)
    #dbg_value(i32 4, !183, !DIExpression(), !209)
    #dbg_value(ptr %162, !184, !DIExpression(), !209)
  %165 = getelementptr inbounds nuw i8, ptr %162, i64 4, !dbg !297
  %166 = icmp ugt ptr %165, %10, !dbg !334
    #dbg_value(ptr %165, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %162, !162, !DIExpression(), !299)
  br i1 %166, label %391, label %167, !dbg !335

167:                                              ; preds = %164
  %168 = load i8, ptr %162, align 1, !dbg !303, !tbaa !264
  %169 = getelementptr inbounds nuw i8, ptr %162, i64 1, !dbg !304
  %170 = load i8, ptr %169, align 1, !dbg !304, !tbaa !264
    #dbg_value(!DIArgList(i8 poison, i8 poison), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
    #dbg_value(!DIArgList(i8 %168, i8 %170), !165, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !299)
  %171 = or i8 %170, %168, !dbg !336
  %172 = icmp eq i8 %171, 0, !dbg !336
  br i1 %172, label %248, label %173, !dbg !337

173:                                              ; preds = %167
  %174 = getelementptr inbounds nuw i8, ptr %162, i64 3, !dbg !307
  %175 = load i8, ptr %174, align 1, !dbg !307, !tbaa !264
  %176 = getelementptr inbounds nuw i8, ptr %162, i64 2, !dbg !308
  %177 = load i8, ptr %176, align 1, !dbg !308, !tbaa !264
    #dbg_value(!DIArgList(i8 %177, i8 %175), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
  %178 = zext i8 %177 to i32, !dbg !308
  %179 = shl nuw nsw i32 %178, 8, !dbg !309
  %180 = zext i8 %175 to i32, !dbg !307
  %181 = or disjoint i32 %179, %180, !dbg !338
    #dbg_value(i32 %181, !166, !DIExpression(), !299)
  %182 = icmp samesign ugt i32 %181, 512, !dbg !339
  br i1 %182, label %391, label %183, !dbg !340

183:                                              ; preds = %173
    #dbg_value(ptr undef, !177, !DIExpression(), !215)
    #dbg_value(i32 %181, !183, !DIExpression(), !215)
    #dbg_value(ptr %165, !184, !DIExpression(), !215)
  %184 = zext nneg i32 %181 to i64, !dbg !313
  %185 = getelementptr inbounds nuw i8, ptr %165, i64 %184, !dbg !313
  %186 = icmp ugt ptr %185, %10, !dbg !341
    #dbg_value(ptr %185, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 4, !160, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !296)
  br i1 %186, label %391, label %187, !dbg !342

187:                                              ; preds = %183
    #dbg_value(ptr %185, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 5, !160, !DIExpression(), !296)
    #dbg_value(ptr undef, !177, !DIExpression(), !209)
    #dbg_value(i32 4, !183, !DIExpression(), !209)
    #dbg_value(ptr %185, !184, !DIExpression(), !209)
  %188 = getelementptr inbounds nuw i8, ptr %185, i64 4, !dbg !297
  %189 = icmp ugt ptr %188, %10, !dbg !343
    #dbg_value(ptr %188, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %185, !162, !DIExpression(), !299)
  br i1 %189, label %391, label %190, !dbg !344

190:                                              ; preds = %187
  %191 = load i8, ptr %185, align 1, !dbg !303, !tbaa !264
  %192 = getelementptr inbounds nuw i8, ptr %185, i64 1, !dbg !304
  %193 = load i8, ptr %192, align 1, !dbg !304, !tbaa !264
    #dbg_value(!DIArgList(i8 poison, i8 poison), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
    #dbg_value(!DIArgList(i8 %191, i8 %193), !165, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !299)
  %194 = or i8 %193, %191, !dbg !345
  %195 = icmp eq i8 %194, 0, !dbg !345
  br i1 %195, label %248, label %196, !dbg !346

196:                                              ; preds = %190
  %197 = getelementptr inbounds nuw i8, ptr %185, i64 3, !dbg !307
  %198 = load i8, ptr %197, align 1, !dbg !307, !tbaa !264
  %199 = getelementptr inbounds nuw i8, ptr %185, i64 2, !dbg !308
  %200 = load i8, ptr %199, align 1, !dbg !308, !tbaa !264
    #dbg_value(!DIArgList(i8 %200, i8 %198), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
  %201 = zext i8 %200 to i32, !dbg !308
  %202 = shl nuw nsw i32 %201, 8, !dbg !309
  %203 = zext i8 %198 to i32, !dbg !307
  %204 = or disjoint i32 %202, %203, !dbg !347
    #dbg_value(i32 %204, !166, !DIExpression(), !299)
  %205 = icmp samesign ugt i32 %204, 512, !dbg !348
  br i1 %205, label %391, label %206, !dbg !349

206:                                              ; preds = %196
    #dbg_value(ptr undef, !177, !DIExpression(), !215)
    #dbg_value(i32 %204, !183, !DIExpression(), !215)
    #dbg_value(ptr %188, !184, !DIExpression(), !215)
  %207 = zext nneg i32 %204 to i64, !dbg !313
  %208 = getelementptr inbounds nuw i8, ptr %188, i64 %207, !dbg !313
  %209 = icmp ugt ptr %208, %10, !dbg !350
    #dbg_value(ptr %208, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 5, !160, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !296)
  br i1 %209, label %391, label %210, !dbg !351

210:                                              ; preds = %206
    #dbg_value(ptr %208, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 6, !160, !DIExpression(), !296)
    #dbg_value(ptr undef, !177, !DIExpression(), !209)
    #dbg_value(i32 4, !183, !DIExpression(), !209)
    #dbg_value(ptr %208, !184, !DIExpression(), !209)
  %211 = getelementptr inbounds nuw i8, ptr %208, i64 4, !dbg !297
  %212 = icmp ugt ptr %211, %10, !dbg !352
    #dbg_value(ptr %211, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %208, !162, !DIExpression(), !299)
  br i1 %212, label %391, label %213, !dbg !353

213:                                              ; preds = %210
  %214 = load i8, ptr %208, align 1, !dbg !303, !tbaa !264
  %215 = getelementptr inbounds nuw i8, ptr %208, i64 1, !dbg !304
  %216 = load i8, ptr %215, align 1, !dbg !304, !tbaa !264
    #dbg_value(!DIArgList(i8 poison, i8 poison), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
    #dbg_value(!DIArgList(i8 %214, i8 %216), !165, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !299)
  %217 = or i8 %216, %214, !dbg !354
  %218 = icmp eq i8 %217, 0, !dbg !354
  br i1 %218, label %248, label %219, !dbg !355

219:                                              ; preds = %213
  %220 = getelementptr inbounds nuw i8, ptr %208, i64 3, !dbg !307
  %221 = load i8, ptr %220, align 1, !dbg !307, !tbaa !264
  %222 = getelementptr inbounds nuw i8, ptr %208, i64 2, !dbg !308
  %223 = load i8, ptr %222, align 1, !dbg !308, !tbaa !264
    #dbg_value(!DIArgList(i8 %223, i8 %221), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
  %224 = zext i8 %223 to i32, !dbg !308
  %225 = shl nuw nsw i32 %224, 8, !dbg !309
  %226 = zext i8 %221 to i32, !dbg !307
  %227 = or disjoint i32 %225, %226, !dbg !356
    #dbg_value(i32 %227, !166, !DIExpression(), !299)
  %228 = icmp samesign ugt i32 %227, 512, !dbg !357
  br i1 %228, label %391, label %229, !dbg !358

229:                                              ; preds = %219
    #dbg_value(ptr undef, !177, !DIExpression(), !215)
    #dbg_value(i32 %227, !183, !DIExpression(), !215)
    #dbg_value(ptr %211, !184, !DIExpression(), !215)
  %230 = zext nneg i32 %227 to i64, !dbg !313
  %231 = getelementptr inbounds nuw i8, ptr %211, i64 %230, !dbg !313
  %232 = icmp ugt ptr %231, %10, !dbg !359
    #dbg_value(ptr %231, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 6, !160, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !296)
    #dbg_value(ptr %231, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 7, !160, !DIExpression(), !296)
    #dbg_value(ptr undef, !177, !DIExpression(), !209)
    #dbg_value(i32 4, !183, !DIExpression(), !209)
    #dbg_value(ptr %231, !184, !DIExpression(), !209)
  %233 = getelementptr inbounds nuw i8, ptr %231, i64 4
  %234 = icmp ugt ptr %233, %10
    #dbg_value(ptr %233, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %231, !162, !DIExpression(), !299)
  %235 = select i1 %232, i1 true, i1 %234, !dbg !360
  br i1 %235, label %391, label %236, !dbg !360

236:                                              ; preds = %229
  %237 = load i8, ptr %231, align 1, !dbg !303, !tbaa !264
  %238 = getelementptr inbounds nuw i8, ptr %231, i64 1, !dbg !304
  %239 = load i8, ptr %238, align 1, !dbg !304, !tbaa !264
    #dbg_value(!DIArgList(i8 poison, i8 poison), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
    #dbg_value(!DIArgList(i8 %237, i8 %239), !165, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !299)
  %240 = or i8 %239, %237, !dbg !361
  %241 = icmp eq i8 %240, 0, !dbg !361
  br i1 %241, label %248, label %391, !dbg !362

242:                                              ; preds = %92
  %243 = load i8, ptr %90, align 1, !dbg !303, !tbaa !264
  %244 = getelementptr inbounds nuw i8, ptr %89, i64 3, !dbg !304
  %245 = load i8, ptr %244, align 1, !dbg !304, !tbaa !264
    #dbg_value(!DIArgList(i8 poison, i8 poison), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
    #dbg_value(!DIArgList(i8 %243, i8 %245), !165, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_stack_value), !299)
  %246 = or i8 %245, %243, !dbg !363
  %247 = icmp eq i8 %246, 0, !dbg !363
  br i1 %247, label %248, label %373, !dbg !364

248:                                              ; preds = %236, %213, %190, %167, %144, %121, %98, %242
  %249 = phi ptr [ %90, %242 ], [ %385, %98 ], [ %116, %121 ], [ %139, %144 ], [ %162, %167 ], [ %185, %190 ], [ %208, %213 ], [ %231, %236 ]
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !365
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %2, i8 0, i64 16, i1 false), !dbg !366, !DIAssignID !367
    #dbg_assign(i8 0, !167, !DIExpression(), !367, ptr %2, !DIExpression(), !219)
    #dbg_value(ptr undef, !177, !DIExpression(), !211)
    #dbg_value(i32 5, !183, !DIExpression(), !211)
    #dbg_value(ptr %93, !184, !DIExpression(), !211)
  %250 = getelementptr inbounds nuw i8, ptr %249, i64 9, !dbg !368
  %251 = icmp ugt ptr %250, %10, !dbg !369
  br i1 %251, label %389, label %252, !dbg !370

252:                                              ; preds = %248
  %253 = getelementptr inbounds nuw i8, ptr %249, i64 8, !dbg !371
    #dbg_value(ptr %250, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 0, !171, !DIExpression(), !373)
    #dbg_value(i64 0, !171, !DIExpression(), !373)
    #dbg_value(ptr %250, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %250, !184, !DIExpression(), !213)
  %254 = getelementptr inbounds nuw i8, ptr %249, i64 10, !dbg !374
  %255 = icmp samesign ugt ptr %254, %10, !dbg !375
  br i1 %255, label %387, label %256, !dbg !376

256:                                              ; preds = %252
    #dbg_value(ptr %254, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %250, !173, !DIExpression(), !377)
  %257 = load i8, ptr %253, align 1, !dbg !371, !tbaa !264
  %258 = icmp eq i8 %257, 0, !dbg !378
  br i1 %258, label %387, label %259, !dbg !379

259:                                              ; preds = %256
  %260 = load i8, ptr %250, align 1, !dbg !380, !tbaa !264
  store i8 %260, ptr %2, align 1, !dbg !381, !tbaa !264
    #dbg_value(ptr %254, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 1, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %254, !184, !DIExpression(), !213)
  %261 = getelementptr inbounds nuw i8, ptr %249, i64 11, !dbg !374
  %262 = icmp samesign ugt ptr %261, %10, !dbg !382
    #dbg_value(ptr %261, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %254, !173, !DIExpression(), !377)
  %263 = icmp eq i8 %257, 1
  %264 = or i1 %262, %263, !dbg !383
  br i1 %264, label %387, label %265, !dbg !383

265:                                              ; preds = %259
  %266 = load i8, ptr %254, align 1, !dbg !384, !tbaa !264
  %267 = getelementptr inbounds nuw i8, ptr %2, i64 1, !dbg !385
  store i8 %266, ptr %267, align 1, !dbg !386, !tbaa !264
    #dbg_value(ptr %261, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 2, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %261, !184, !DIExpression(), !213)
  %268 = getelementptr inbounds nuw i8, ptr %249, i64 12, !dbg !374
  %269 = icmp samesign ule ptr %268, %10, !dbg !387
    #dbg_value(ptr %268, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %261, !173, !DIExpression(), !377)
  %270 = icmp ugt i8 %257, 2
  %271 = and i1 %269, %270, !dbg !388
  br i1 %271, label %272, label %387, !dbg !388

272:                                              ; preds = %265
  %273 = load i8, ptr %261, align 1, !dbg !389, !tbaa !264
  %274 = getelementptr inbounds nuw i8, ptr %2, i64 2, !dbg !385
  store i8 %273, ptr %274, align 1, !dbg !390, !tbaa !264
    #dbg_value(ptr %268, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 3, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %268, !184, !DIExpression(), !213)
  %275 = getelementptr inbounds nuw i8, ptr %249, i64 13, !dbg !374
  %276 = icmp samesign ugt ptr %275, %10, !dbg !391
    #dbg_value(ptr %275, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %268, !173, !DIExpression(), !377)
  %277 = icmp eq i8 %257, 3
  %278 = or i1 %276, %277, !dbg !392
  br i1 %278, label %387, label %279, !dbg !392

279:                                              ; preds = %272
  %280 = load i8, ptr %268, align 1, !dbg !393, !tbaa !264
  %281 = getelementptr inbounds nuw i8, ptr %2, i64 3, !dbg !385
  store i8 %280, ptr %281, align 1, !dbg !394, !tbaa !264
    #dbg_value(ptr %275, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 4, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %275, !184, !DIExpression(), !213)
  %282 = getelementptr inbounds nuw i8, ptr %249, i64 14, !dbg !374
  %283 = icmp samesign ule ptr %282, %10, !dbg !395
    #dbg_value(ptr %282, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %275, !173, !DIExpression(), !377)
  %284 = icmp ugt i8 %257, 4
  %285 = and i1 %283, %284, !dbg !396
  br i1 %285, label %286, label %387, !dbg !396

286:                                              ; preds = %279
  %287 = load i8, ptr %275, align 1, !dbg !397, !tbaa !264
  %288 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !385
  store i8 %287, ptr %288, align 1, !dbg !398, !tbaa !264
    #dbg_value(ptr %282, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 5, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %282, !184, !DIExpression(), !213)
  %289 = getelementptr inbounds nuw i8, ptr %249, i64 15, !dbg !374
  %290 = icmp samesign ugt ptr %289, %10, !dbg !399
    #dbg_value(ptr %289, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %282, !173, !DIExpression(), !377)
  %291 = icmp eq i8 %257, 5
  %292 = or i1 %290, %291, !dbg !400
  br i1 %292, label %387, label %293, !dbg !400

293:                                              ; preds = %286
  %294 = load i8, ptr %282, align 1, !dbg !401, !tbaa !264
  %295 = getelementptr inbounds nuw i8, ptr %2, i64 5, !dbg !385
  store i8 %294, ptr %295, align 1, !dbg !402, !tbaa !264
    #dbg_value(ptr %289, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 6, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %289, !184, !DIExpression(), !213)
  %296 = getelementptr inbounds nuw i8, ptr %249, i64 16, !dbg !374
  %297 = icmp samesign ule ptr %296, %10, !dbg !403
    #dbg_value(ptr %296, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %289, !173, !DIExpression(), !377)
  %298 = icmp ugt i8 %257, 6
  %299 = and i1 %297, %298, !dbg !404
  br i1 %299, label %300, label %387, !dbg !404

300:                                              ; preds = %293
  %301 = load i8, ptr %289, align 1, !dbg !405, !tbaa !264
  %302 = getelementptr inbounds nuw i8, ptr %2, i64 6, !dbg !385
  store i8 %301, ptr %302, align 1, !dbg !406, !tbaa !264
    #dbg_value(ptr %296, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 7, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %296, !184, !DIExpression(), !213)
  %303 = getelementptr inbounds nuw i8, ptr %249, i64 17, !dbg !374
  %304 = icmp samesign ugt ptr %303, %10, !dbg !407
    #dbg_value(ptr %303, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %296, !173, !DIExpression(), !377)
  %305 = icmp eq i8 %257, 7
  %306 = or i1 %304, %305, !dbg !408
  br i1 %306, label %387, label %307, !dbg !408

307:                                              ; preds = %300
  %308 = load i8, ptr %296, align 1, !dbg !409, !tbaa !264
  %309 = getelementptr inbounds nuw i8, ptr %2, i64 7, !dbg !385
  store i8 %308, ptr %309, align 1, !dbg !410, !tbaa !264
    #dbg_value(ptr %303, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 8, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %303, !184, !DIExpression(), !213)
  %310 = getelementptr inbounds nuw i8, ptr %249, i64 18, !dbg !374
  %311 = icmp samesign ule ptr %310, %10, !dbg !411
    #dbg_value(ptr %310, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %303, !173, !DIExpression(), !377)
  %312 = icmp ugt i8 %257, 8
  %313 = and i1 %311, %312, !dbg !412
  br i1 %313, label %314, label %387, !dbg !412

314:                                              ; preds = %307
  %315 = load i8, ptr %303, align 1, !dbg !413, !tbaa !264
  %316 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !385
  store i8 %315, ptr %316, align 1, !dbg !414, !tbaa !264
    #dbg_value(ptr %310, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 9, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %310, !184, !DIExpression(), !213)
  %317 = getelementptr inbounds nuw i8, ptr %249, i64 19, !dbg !374
  %318 = icmp samesign ugt ptr %317, %10, !dbg !415
  br i1 %318, label %387, label %319, !dbg !416

319:                                              ; preds = %314
    #dbg_value(ptr %317, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %310, !173, !DIExpression(), !377)
  %320 = load i8, ptr %253, align 1, !dbg !371, !tbaa !264
  %321 = icmp ugt i8 %320, 9, !dbg !417
  br i1 %321, label %322, label %387, !dbg !418

322:                                              ; preds = %319
  %323 = load i8, ptr %310, align 1, !dbg !419, !tbaa !264
  %324 = getelementptr inbounds nuw i8, ptr %2, i64 9, !dbg !385
  store i8 %323, ptr %324, align 1, !dbg !420, !tbaa !264
    #dbg_value(ptr %317, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 10, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %317, !184, !DIExpression(), !213)
  %325 = getelementptr inbounds nuw i8, ptr %249, i64 20, !dbg !374
  %326 = icmp samesign ugt ptr %325, %10, !dbg !421
  br i1 %326, label %387, label %327, !dbg !422

327:                                              ; preds = %322
    #dbg_value(ptr %325, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %317, !173, !DIExpression(), !377)
  %328 = load i8, ptr %253, align 1, !dbg !371, !tbaa !264
  %329 = icmp ugt i8 %328, 10, !dbg !423
  br i1 %329, label %330, label %387, !dbg !424

330:                                              ; preds = %327
  %331 = load i8, ptr %317, align 1, !dbg !425, !tbaa !264
  %332 = getelementptr inbounds nuw i8, ptr %2, i64 10, !dbg !385
  store i8 %331, ptr %332, align 1, !dbg !426, !tbaa !264
    #dbg_value(ptr %325, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 11, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %325, !184, !DIExpression(), !213)
  %333 = getelementptr inbounds nuw i8, ptr %249, i64 21, !dbg !374
  %334 = icmp samesign ugt ptr %333, %10, !dbg !427
  br i1 %334, label %387, label %335, !dbg !428

335:                                              ; preds = %330
    #dbg_value(ptr %333, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %325, !173, !DIExpression(), !377)
  %336 = load i8, ptr %253, align 1, !dbg !371, !tbaa !264
  %337 = icmp ugt i8 %336, 11, !dbg !429
  br i1 %337, label %338, label %387, !dbg !430

338:                                              ; preds = %335
  %339 = load i8, ptr %325, align 1, !dbg !431, !tbaa !264
  %340 = getelementptr inbounds nuw i8, ptr %2, i64 11, !dbg !385
  store i8 %339, ptr %340, align 1, !dbg !432, !tbaa !264
    #dbg_value(ptr %333, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 12, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %333, !184, !DIExpression(), !213)
  %341 = getelementptr inbounds nuw i8, ptr %249, i64 22, !dbg !374
  %342 = icmp samesign ugt ptr %341, %10, !dbg !433
  br i1 %342, label %387, label %343, !dbg !434

343:                                              ; preds = %338
    #dbg_value(ptr %341, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %333, !173, !DIExpression(), !377)
  %344 = load i8, ptr %253, align 1, !dbg !371, !tbaa !264
  %345 = icmp ugt i8 %344, 12, !dbg !435
  br i1 %345, label %346, label %387, !dbg !436

346:                                              ; preds = %343
  %347 = load i8, ptr %333, align 1, !dbg !437, !tbaa !264
  %348 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !385
  store i8 %347, ptr %348, align 1, !dbg !438, !tbaa !264
    #dbg_value(ptr %341, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 13, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %341, !184, !DIExpression(), !213)
  %349 = getelementptr inbounds nuw i8, ptr %249, i64 23, !dbg !374
  %350 = icmp samesign ugt ptr %349, %10, !dbg !439
  br i1 %350, label %387, label %351, !dbg !440

351:                                              ; preds = %346
    #dbg_value(ptr %349, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %341, !173, !DIExpression(), !377)
  %352 = load i8, ptr %253, align 1, !dbg !371, !tbaa !264
  %353 = icmp ugt i8 %352, 13, !dbg !441
  br i1 %353, label %354, label %387, !dbg !442

354:                                              ; preds = %351
  %355 = load i8, ptr %341, align 1, !dbg !443, !tbaa !264
  %356 = getelementptr inbounds nuw i8, ptr %2, i64 13, !dbg !385
  store i8 %355, ptr %356, align 1, !dbg !444, !tbaa !264
    #dbg_value(ptr %349, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 14, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %349, !184, !DIExpression(), !213)
  %357 = getelementptr inbounds nuw i8, ptr %249, i64 24, !dbg !374
  %358 = icmp samesign ugt ptr %357, %10, !dbg !445
  br i1 %358, label %387, label %359, !dbg !446

359:                                              ; preds = %354
    #dbg_value(ptr %357, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %349, !173, !DIExpression(), !377)
  %360 = load i8, ptr %253, align 1, !dbg !371, !tbaa !264
  %361 = icmp ugt i8 %360, 14, !dbg !447
  br i1 %361, label %362, label %387, !dbg !448

362:                                              ; preds = %359
  %363 = load i8, ptr %349, align 1, !dbg !449, !tbaa !264
  %364 = getelementptr inbounds nuw i8, ptr %2, i64 14, !dbg !385
  store i8 %363, ptr %364, align 1, !dbg !450, !tbaa !264
    #dbg_value(ptr %357, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 15, !171, !DIExpression(), !373)
    #dbg_value(ptr undef, !177, !DIExpression(), !213)
    #dbg_value(i32 1, !183, !DIExpression(), !213)
    #dbg_value(ptr %357, !184, !DIExpression(), !213)
  %365 = getelementptr inbounds nuw i8, ptr %249, i64 25, !dbg !374
  %366 = icmp samesign ugt ptr %365, %10, !dbg !451
  br i1 %366, label %387, label %367, !dbg !452

367:                                              ; preds = %362
    #dbg_value(ptr %365, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(ptr %357, !173, !DIExpression(), !377)
  %368 = load i8, ptr %253, align 1, !dbg !371, !tbaa !264
  %369 = icmp ugt i8 %368, 15, !dbg !453
  br i1 %369, label %370, label %387, !dbg !454

370:                                              ; preds = %367
  %371 = load i8, ptr %357, align 1, !dbg !455, !tbaa !264
  %372 = getelementptr inbounds nuw i8, ptr %2, i64 15, !dbg !385
  store i8 %371, ptr %372, align 1, !dbg !456, !tbaa !264
    #dbg_value(ptr %365, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i64 16, !171, !DIExpression(), !373)
  br label %387, !dbg !457

373:                                              ; preds = %242
  %374 = getelementptr inbounds nuw i8, ptr %89, i64 5, !dbg !307
  %375 = load i8, ptr %374, align 1, !dbg !307, !tbaa !264
  %376 = getelementptr inbounds nuw i8, ptr %89, i64 4, !dbg !308
  %377 = load i8, ptr %376, align 1, !dbg !308, !tbaa !264
    #dbg_value(!DIArgList(i8 %377, i8 %375), !166, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_constu, 8, DW_OP_shl, DW_OP_LLVM_arg, 1, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_or, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !299)
  %378 = zext i8 %377 to i32, !dbg !308
  %379 = shl nuw nsw i32 %378, 8, !dbg !309
  %380 = zext i8 %375 to i32, !dbg !307
  %381 = or disjoint i32 %379, %380, !dbg !458
    #dbg_value(i32 %381, !166, !DIExpression(), !299)
  %382 = icmp samesign ugt i32 %381, 512, !dbg !459
  br i1 %382, label %391, label %383, !dbg !460

383:                                              ; preds = %373
    #dbg_value(ptr undef, !177, !DIExpression(), !215)
    #dbg_value(i32 %381, !183, !DIExpression(), !215)
    #dbg_value(ptr %93, !184, !DIExpression(), !215)
  %384 = zext nneg i32 %381 to i64, !dbg !313
  %385 = getelementptr inbounds nuw i8, ptr %93, i64 %384, !dbg !313
  %386 = icmp ugt ptr %385, %10, !dbg !461
    #dbg_value(ptr %385, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
    #dbg_value(i32 0, !160, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !296)
  br i1 %386, label %391, label %95, !dbg !462

387:                                              ; preds = %370, %367, %362, %359, %354, %351, %346, %343, %338, %335, %330, %327, %322, %319, %314, %307, %300, %293, %286, %279, %272, %265, %259, %252, %256
    #dbg_value(ptr poison, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !221)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !463
  store i32 1, ptr %3, align 4, !dbg !464, !tbaa !128, !DIAssignID !465
    #dbg_assign(i32 1, !176, !DIExpression(), !465, ptr %3, !DIExpression(), !219)
  %388 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @hosts, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !466
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !467
  br label %389

389:                                              ; preds = %248, %387
  %390 = phi i32 [ 3, %387 ], [ 2, %248 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !467
  br label %391, !dbg !468

391:                                              ; preds = %389, %236, %383, %92, %373, %95, %104, %114, %118, %127, %137, %141, %150, %160, %164, %173, %183, %187, %196, %206, %210, %219, %229, %86, %83, %79, %67, %63, %48, %41, %1, %55, %52, %70, %59, %19, %27, %31
  %392 = phi i32 [ 2, %19 ], [ 2, %1 ], [ 2, %31 ], [ 2, %27 ], [ 2, %41 ], [ 2, %55 ], [ 2, %52 ], [ 2, %59 ], [ 2, %48 ], [ 2, %63 ], [ 2, %70 ], [ 2, %67 ], [ 2, %86 ], [ 2, %95 ], [ 2, %83 ], [ 2, %79 ], [ 2, %373 ], [ 2, %383 ], [ 2, %92 ], [ 2, %236 ], [ 2, %229 ], [ 2, %219 ], [ 2, %210 ], [ 2, %206 ], [ 2, %196 ], [ 2, %187 ], [ 2, %183 ], [ 2, %173 ], [ 2, %164 ], [ 2, %160 ], [ 2, %150 ], [ 2, %141 ], [ 2, %137 ], [ 2, %127 ], [ 2, %118 ], [ 2, %114 ], [ 2, %104 ], [ %390, %389 ], !dbg !221
  ret i32 %392, !dbg !468
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!122, !123, !124, !125, !126}
!llvm.ident = !{!127}
!llvm.errno.tbaa = !{!128}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !118, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !32, globals: !83, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_tls_sni.c", directory: ".")
!4 = !{!5, !20, !27}
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
!27 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !28)
!28 = !{!29, !30, !31}
!29 = !DIEnumerator(name: "ANY", value: 0)
!30 = !DIEnumerator(name: "NOEXIST", value: 1)
!31 = !DIEnumerator(name: "EXIST", value: 2)
!32 = !{!33, !34, !35, !48, !63}
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!34 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !37)
!37 = !{!38, !44, !45}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !36, file: !6, line: 316, baseType: !39, size: 48)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 48, elements: !42)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !41)
!41 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!42 = !{!43}
!43 = !DISubrange(count: 6)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !36, file: !6, line: 316, baseType: !39, size: 48, offset: 48)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !36, file: !6, line: 317, baseType: !46, size: 16, offset: 96)
!46 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !47)
!47 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !50)
!50 = !{!51, !52, !53, !54, !55, !56, !57, !58, !59, !60, !62}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !49, file: !6, line: 323, baseType: !40, size: 4, flags: DIFlagBitField, extraData: i64 0)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !49, file: !6, line: 323, baseType: !40, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !49, file: !6, line: 324, baseType: !40, size: 8, offset: 8)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !49, file: !6, line: 325, baseType: !46, size: 16, offset: 16)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !49, file: !6, line: 325, baseType: !46, size: 16, offset: 32)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !49, file: !6, line: 325, baseType: !46, size: 16, offset: 48)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !49, file: !6, line: 326, baseType: !40, size: 8, offset: 64)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !49, file: !6, line: 326, baseType: !40, size: 8, offset: 72)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !49, file: !6, line: 327, baseType: !46, size: 16, offset: 80)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !49, file: !6, line: 328, baseType: !61, size: 32, offset: 96)
!61 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !49, file: !6, line: 328, baseType: !61, size: 32, offset: 128)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!64 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tcphdr", file: !6, line: 344, size: 160, elements: !65)
!65 = !{!66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77, !78, !79, !80, !81, !82}
!66 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !64, file: !6, line: 345, baseType: !46, size: 16)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "dest", scope: !64, file: !6, line: 345, baseType: !46, size: 16, offset: 16)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "seq", scope: !64, file: !6, line: 346, baseType: !61, size: 32, offset: 32)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "ack_seq", scope: !64, file: !6, line: 346, baseType: !61, size: 32, offset: 64)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "res1", scope: !64, file: !6, line: 347, baseType: !46, size: 4, offset: 96, flags: DIFlagBitField, extraData: i64 96)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "doff", scope: !64, file: !6, line: 347, baseType: !46, size: 4, offset: 100, flags: DIFlagBitField, extraData: i64 96)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "fin", scope: !64, file: !6, line: 347, baseType: !46, size: 1, offset: 104, flags: DIFlagBitField, extraData: i64 96)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "syn", scope: !64, file: !6, line: 347, baseType: !46, size: 1, offset: 105, flags: DIFlagBitField, extraData: i64 96)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "rst", scope: !64, file: !6, line: 347, baseType: !46, size: 1, offset: 106, flags: DIFlagBitField, extraData: i64 96)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "psh", scope: !64, file: !6, line: 347, baseType: !46, size: 1, offset: 107, flags: DIFlagBitField, extraData: i64 96)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "ack", scope: !64, file: !6, line: 347, baseType: !46, size: 1, offset: 108, flags: DIFlagBitField, extraData: i64 96)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "urg", scope: !64, file: !6, line: 347, baseType: !46, size: 1, offset: 109, flags: DIFlagBitField, extraData: i64 96)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "ece", scope: !64, file: !6, line: 348, baseType: !46, size: 1, offset: 110, flags: DIFlagBitField, extraData: i64 96)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "cwr", scope: !64, file: !6, line: 348, baseType: !46, size: 1, offset: 111, flags: DIFlagBitField, extraData: i64 96)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "window", scope: !64, file: !6, line: 349, baseType: !46, size: 16, offset: 112)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !64, file: !6, line: 349, baseType: !46, size: 16, offset: 128)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "urg_ptr", scope: !64, file: !6, line: 349, baseType: !46, size: 16, offset: 144)
!83 = !{!0, !84, !109}
!84 = !DIGlobalVariableExpression(var: !85, expr: !DIExpression())
!85 = distinct !DIGlobalVariable(name: "hosts", scope: !2, file: !3, line: 7, type: !86, isLocal: false, isDefinition: true)
!86 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 7, size: 256, elements: !87)
!87 = !{!88, !94, !99, !107}
!88 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !86, file: !3, line: 7, baseType: !89, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !90, size: 64)
!90 = !DICompositeType(tag: DW_TAG_array_type, baseType: !91, size: 32, elements: !92)
!91 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!92 = !{!93}
!93 = !DISubrange(count: 1)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !86, file: !3, line: 7, baseType: !95, size: 64, offset: 64)
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !96, size: 64)
!96 = !DICompositeType(tag: DW_TAG_array_type, baseType: !91, size: 4096, elements: !97)
!97 = !{!98}
!98 = !DISubrange(count: 128)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !86, file: !3, line: 7, baseType: !100, size: 64, offset: 128)
!100 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !101, size: 64)
!101 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "host", file: !3, line: 4, size: 128, elements: !102)
!102 = !{!103}
!103 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !101, file: !3, line: 5, baseType: !104, size: 128)
!104 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 128, elements: !105)
!105 = !{!106}
!106 = !DISubrange(count: 16)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !86, file: !3, line: 7, baseType: !108, size: 64, offset: 192)
!108 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!109 = !DIGlobalVariableExpression(var: !110, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!110 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !111, isLocal: true, isDefinition: true)
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!112 = !DISubroutineType(types: !113)
!113 = !{!34, !33, !114, !114, !116}
!114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !115, size: 64)
!115 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!116 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !117)
!117 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!118 = !DICompositeType(tag: DW_TAG_array_type, baseType: !119, size: 32, elements: !120)
!119 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!120 = !{!121}
!121 = !DISubrange(count: 4)
!122 = !{i32 7, !"Dwarf Version", i32 5}
!123 = !{i32 2, !"Debug Info Version", i32 3}
!124 = !{i32 1, !"wchar_size", i32 4}
!125 = !{i32 7, !"frame-pointer", i32 2}
!126 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!127 = !{!"clang version 22.1.8"}
!128 = !{!129, !129, i64 0}
!129 = !{!"int", !130, i64 0}
!130 = !{!"omnipotent char", !131, i64 0}
!131 = !{!"Simple C/C++ TBAA"}
!132 = distinct !DISubprogram(name: "sni", scope: !3, file: !3, line: 9, type: !133, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !144, keyInstructions: true)
!133 = !DISubroutineType(types: !134)
!134 = !{!91, !135}
!135 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !136, size: 64)
!136 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !137)
!137 = !{!138, !139, !140, !141, !142, !143}
!138 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !136, file: !6, line: 205, baseType: !61, size: 32)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !136, file: !6, line: 205, baseType: !61, size: 32, offset: 32)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !136, file: !6, line: 205, baseType: !61, size: 32, offset: 64)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !136, file: !6, line: 205, baseType: !61, size: 32, offset: 96)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !136, file: !6, line: 205, baseType: !61, size: 32, offset: 128)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !136, file: !6, line: 206, baseType: !61, size: 32, offset: 160)
!144 = !{!145, !146, !151, !152, !153, !154, !156, !157, !158, !159, !160, !162, !165, !166, !167, !170, !171, !173, !176}
!145 = !DILocalVariable(name: "ctx", arg: 1, scope: !132, file: !3, line: 9, type: !135)
!146 = !DILocalVariable(name: "c", scope: !132, file: !3, line: 10, type: !147)
!147 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !148)
!148 = !{!149, !150}
!149 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !147, file: !6, line: 370, baseType: !33, size: 64)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !147, file: !6, line: 370, baseType: !33, size: 64, offset: 64)
!151 = !DILocalVariable(name: "eth", scope: !132, file: !3, line: 11, type: !35)
!152 = !DILocalVariable(name: "ip", scope: !132, file: !3, line: 12, type: !48)
!153 = !DILocalVariable(name: "tcp", scope: !132, file: !3, line: 13, type: !63)
!154 = !DILocalVariable(name: "hello", scope: !132, file: !3, line: 18, type: !155)
!155 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!156 = !DILocalVariable(name: "session", scope: !132, file: !3, line: 21, type: !40)
!157 = !DILocalVariable(name: "ciphers", scope: !132, file: !3, line: 24, type: !155)
!158 = !DILocalVariable(name: "size", scope: !132, file: !3, line: 27, type: !46)
!159 = !DILocalVariable(name: "methods", scope: !132, file: !3, line: 30, type: !155)
!160 = !DILocalVariable(name: "i", scope: !161, file: !3, line: 33, type: !91)
!161 = distinct !DILexicalBlock(scope: !132, file: !3, line: 33, column: 3)
!162 = !DILocalVariable(name: "ext", scope: !163, file: !3, line: 34, type: !155)
!163 = distinct !DILexicalBlock(scope: !164, file: !3, line: 33, column: 31)
!164 = distinct !DILexicalBlock(scope: !161, file: !3, line: 33, column: 3)
!165 = !DILocalVariable(name: "type", scope: !163, file: !3, line: 37, type: !46)
!166 = !DILocalVariable(name: "len", scope: !163, file: !3, line: 37, type: !46)
!167 = !DILocalVariable(name: "host", scope: !168, file: !3, line: 39, type: !101)
!168 = distinct !DILexicalBlock(scope: !169, file: !3, line: 38, column: 20)
!169 = distinct !DILexicalBlock(scope: !163, file: !3, line: 38, column: 9)
!170 = !DILocalVariable(name: "name", scope: !168, file: !3, line: 40, type: !155)
!171 = !DILocalVariable(name: "j", scope: !172, file: !3, line: 43, type: !91)
!172 = distinct !DILexicalBlock(scope: !168, file: !3, line: 43, column: 7)
!173 = !DILocalVariable(name: "byte", scope: !174, file: !3, line: 44, type: !155)
!174 = distinct !DILexicalBlock(scope: !175, file: !3, line: 43, column: 51)
!175 = distinct !DILexicalBlock(scope: !172, file: !3, line: 43, column: 7)
!176 = !DILocalVariable(name: "one", scope: !168, file: !3, line: 49, type: !61)
!177 = !DILocalVariable(name: "c", arg: 1, scope: !178, file: !6, line: 373, type: !181)
!178 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !179, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !182, keyInstructions: true)
!179 = !DISubroutineType(types: !180)
!180 = !{!33, !181, !61}
!181 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !147, size: 64)
!182 = !{!177, !183, !184}
!183 = !DILocalVariable(name: "size", arg: 2, scope: !178, file: !6, line: 373, type: !61)
!184 = !DILocalVariable(name: "at", scope: !178, file: !6, line: 374, type: !33)
!185 = !DILocation(line: 0, scope: !178, inlinedAt: !186)
!186 = distinct !DILocation(line: 11, column: 24, scope: !132)
!187 = !DILocation(line: 0, scope: !178, inlinedAt: !188)
!188 = distinct !DILocation(line: 12, column: 22, scope: !132)
!189 = !DILocation(line: 0, scope: !178, inlinedAt: !190)
!190 = distinct !DILocation(line: 13, column: 24, scope: !132)
!191 = !DILocation(line: 0, scope: !178, inlinedAt: !192)
!192 = distinct !DILocation(line: 16, column: 25, scope: !193)
!193 = distinct !DILexicalBlock(scope: !132, file: !3, line: 16, column: 7)
!194 = !DILocation(line: 0, scope: !178, inlinedAt: !195)
!195 = distinct !DILocation(line: 18, column: 15, scope: !132)
!196 = !DILocation(line: 0, scope: !178, inlinedAt: !197)
!197 = distinct !DILocation(line: 22, column: 24, scope: !198)
!198 = distinct !DILexicalBlock(scope: !132, file: !3, line: 22, column: 7)
!199 = !DILocation(line: 0, scope: !178, inlinedAt: !200)
!200 = distinct !DILocation(line: 24, column: 17, scope: !132)
!201 = !DILocation(line: 0, scope: !178, inlinedAt: !202)
!202 = distinct !DILocation(line: 28, column: 22, scope: !203)
!203 = distinct !DILexicalBlock(scope: !132, file: !3, line: 28, column: 7)
!204 = !DILocation(line: 0, scope: !178, inlinedAt: !205)
!205 = distinct !DILocation(line: 30, column: 17, scope: !132)
!206 = !DILocation(line: 0, scope: !178, inlinedAt: !207)
!207 = distinct !DILocation(line: 31, column: 20, scope: !208)
!208 = distinct !DILexicalBlock(scope: !132, file: !3, line: 31, column: 7)
!209 = !DILocation(line: 0, scope: !178, inlinedAt: !210)
!210 = distinct !DILocation(line: 34, column: 15, scope: !163)
!211 = !DILocation(line: 0, scope: !178, inlinedAt: !212)
!212 = distinct !DILocation(line: 40, column: 18, scope: !168)
!213 = !DILocation(line: 0, scope: !178, inlinedAt: !214)
!214 = distinct !DILocation(line: 44, column: 20, scope: !174)
!215 = !DILocation(line: 0, scope: !178, inlinedAt: !216)
!216 = distinct !DILocation(line: 53, column: 23, scope: !217)
!217 = distinct !DILexicalBlock(scope: !163, file: !3, line: 53, column: 9)
!218 = distinct !DIAssignID()
!219 = !DILocation(line: 0, scope: !168)
!220 = distinct !DIAssignID()
!221 = !DILocation(line: 0, scope: !132)
!222 = !DILocation(line: 10, column: 21, scope: !132, atomGroup: 1, atomRank: 4)
!223 = !{!224, !129, i64 0}
!224 = !{!"xdp_md", !129, i64 0, !129, i64 4, !129, i64 8, !129, i64 12, !129, i64 16, !129, i64 20}
!225 = !DILocation(line: 10, column: 21, scope: !132, atomGroup: 1, atomRank: 3)
!226 = !DILocation(line: 10, column: 21, scope: !132, atomGroup: 1, atomRank: 2)
!227 = !DILocation(line: 10, column: 21, scope: !132)
!228 = !{!224, !129, i64 4}
!229 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !186)
!230 = distinct !DILexicalBlock(scope: !178, file: !6, line: 375, column: 7)
!231 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !186, atomGroup: 2, atomRank: 2)
!232 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !186, atomGroup: 2, atomRank: 1)
!233 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !188)
!234 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !188, atomGroup: 2, atomRank: 2)
!235 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !188, atomGroup: 2, atomRank: 1)
!236 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !190)
!237 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !190, atomGroup: 2, atomRank: 2)
!238 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !190, atomGroup: 2, atomRank: 1)
!239 = !DILocation(line: 14, column: 8, scope: !240, atomGroup: 5, atomRank: 2)
!240 = distinct !DILexicalBlock(scope: !132, file: !3, line: 14, column: 7)
!241 = !DILocation(line: 14, column: 12, scope: !240, atomGroup: 5, atomRank: 1)
!242 = !DILocation(line: 14, column: 34, scope: !240)
!243 = !{!244, !130, i64 9}
!244 = !{!"iphdr", !130, i64 0, !130, i64 0, !130, i64 1, !245, i64 2, !245, i64 4, !245, i64 6, !130, i64 8, !130, i64 9, !245, i64 10, !129, i64 12, !129, i64 16}
!245 = !{!"short", !130, i64 0}
!246 = !DILocation(line: 14, column: 43, scope: !240, atomGroup: 8, atomRank: 2)
!247 = !DILocation(line: 14, column: 52, scope: !240, atomGroup: 8, atomRank: 1)
!248 = !DILocation(line: 14, column: 59, scope: !240)
!249 = !DILocation(line: 14, column: 63, scope: !240, atomGroup: 9, atomRank: 2)
!250 = !DILocation(line: 14, column: 52, scope: !240, atomGroup: 9, atomRank: 1)
!251 = !DILocation(line: 16, column: 12, scope: !193)
!252 = !DILocation(line: 16, column: 17, scope: !193, atomGroup: 11, atomRank: 2)
!253 = !DILocation(line: 16, column: 21, scope: !193, atomGroup: 11, atomRank: 1)
!254 = !DILocation(line: 16, column: 56, scope: !193)
!255 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !192)
!256 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !192, atomGroup: 2, atomRank: 2)
!257 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !192, atomGroup: 2, atomRank: 1)
!258 = !DILocation(line: 10, column: 21, scope: !132, atomGroup: 1, atomRank: 1)
!259 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !195)
!260 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !195, atomGroup: 2, atomRank: 2)
!261 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !195, atomGroup: 2, atomRank: 1)
!262 = !DILocation(line: 19, column: 17, scope: !263)
!263 = distinct !DILexicalBlock(scope: !132, file: !3, line: 19, column: 7)
!264 = !{!130, !130, i64 0}
!265 = !DILocation(line: 19, column: 26, scope: !263, atomGroup: 16, atomRank: 2)
!266 = !DILocation(line: 19, column: 34, scope: !263, atomGroup: 16, atomRank: 1)
!267 = !DILocation(line: 19, column: 37, scope: !263)
!268 = !DILocation(line: 19, column: 46, scope: !263, atomGroup: 17, atomRank: 2)
!269 = !DILocation(line: 19, column: 34, scope: !263, atomGroup: 17, atomRank: 1)
!270 = !DILocation(line: 21, column: 16, scope: !132)
!271 = !DILocation(line: 21, column: 16, scope: !132, atomGroup: 19, atomRank: 2)
!272 = !DILocation(line: 22, column: 15, scope: !198, atomGroup: 20, atomRank: 2)
!273 = !DILocation(line: 22, column: 20, scope: !198, atomGroup: 20, atomRank: 1)
!274 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !197)
!275 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !197, atomGroup: 2, atomRank: 2)
!276 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !197, atomGroup: 2, atomRank: 1)
!277 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !200)
!278 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !200, atomGroup: 2, atomRank: 2)
!279 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !200, atomGroup: 2, atomRank: 1)
!280 = !DILocation(line: 27, column: 14, scope: !132)
!281 = !DILocation(line: 27, column: 25, scope: !132)
!282 = !DILocation(line: 27, column: 32, scope: !132)
!283 = !DILocation(line: 27, column: 30, scope: !132, atomGroup: 26, atomRank: 3)
!284 = !DILocation(line: 28, column: 12, scope: !203, atomGroup: 27, atomRank: 2)
!285 = !DILocation(line: 28, column: 18, scope: !203, atomGroup: 27, atomRank: 1)
!286 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !202)
!287 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !202, atomGroup: 2, atomRank: 2)
!288 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !202, atomGroup: 2, atomRank: 1)
!289 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !205)
!290 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !205, atomGroup: 2, atomRank: 2)
!291 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !205, atomGroup: 2, atomRank: 1)
!292 = !DILocation(line: 31, column: 35, scope: !208)
!293 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !207)
!294 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !207, atomGroup: 2, atomRank: 2)
!295 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !207, atomGroup: 2, atomRank: 1)
!296 = !DILocation(line: 0, scope: !161)
!297 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !210)
!298 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 2, atomRank: 2)
!299 = !DILocation(line: 0, scope: !163)
!300 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 2, atomRank: 1)
!301 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 83, atomRank: 2)
!302 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 83, atomRank: 1)
!303 = !DILocation(line: 37, column: 16, scope: !163)
!304 = !DILocation(line: 37, column: 30, scope: !163)
!305 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 84, atomRank: 2)
!306 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 84, atomRank: 1)
!307 = !DILocation(line: 37, column: 58, scope: !163)
!308 = !DILocation(line: 37, column: 44, scope: !163)
!309 = !DILocation(line: 37, column: 51, scope: !163)
!310 = !DILocation(line: 37, column: 56, scope: !163, atomGroup: 85, atomRank: 3)
!311 = !DILocation(line: 53, column: 13, scope: !217, atomGroup: 86, atomRank: 2)
!312 = !DILocation(line: 53, column: 19, scope: !217, atomGroup: 86, atomRank: 1)
!313 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !216)
!314 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 87, atomRank: 2)
!315 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 87, atomRank: 1)
!316 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 91, atomRank: 2)
!317 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 91, atomRank: 1)
!318 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 92, atomRank: 2)
!319 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 92, atomRank: 1)
!320 = !DILocation(line: 37, column: 56, scope: !163, atomGroup: 93, atomRank: 3)
!321 = !DILocation(line: 53, column: 13, scope: !217, atomGroup: 94, atomRank: 2)
!322 = !DILocation(line: 53, column: 19, scope: !217, atomGroup: 94, atomRank: 1)
!323 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 95, atomRank: 2)
!324 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 95, atomRank: 1)
!325 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 99, atomRank: 2)
!326 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 99, atomRank: 1)
!327 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 100, atomRank: 2)
!328 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 100, atomRank: 1)
!329 = !DILocation(line: 37, column: 56, scope: !163, atomGroup: 101, atomRank: 3)
!330 = !DILocation(line: 53, column: 13, scope: !217, atomGroup: 102, atomRank: 2)
!331 = !DILocation(line: 53, column: 19, scope: !217, atomGroup: 102, atomRank: 1)
!332 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 103, atomRank: 2)
!333 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 103, atomRank: 1)
!334 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 107, atomRank: 2)
!335 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 107, atomRank: 1)
!336 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 108, atomRank: 2)
!337 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 108, atomRank: 1)
!338 = !DILocation(line: 37, column: 56, scope: !163, atomGroup: 109, atomRank: 3)
!339 = !DILocation(line: 53, column: 13, scope: !217, atomGroup: 110, atomRank: 2)
!340 = !DILocation(line: 53, column: 19, scope: !217, atomGroup: 110, atomRank: 1)
!341 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 111, atomRank: 2)
!342 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 111, atomRank: 1)
!343 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 115, atomRank: 2)
!344 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 115, atomRank: 1)
!345 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 116, atomRank: 2)
!346 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 116, atomRank: 1)
!347 = !DILocation(line: 37, column: 56, scope: !163, atomGroup: 117, atomRank: 3)
!348 = !DILocation(line: 53, column: 13, scope: !217, atomGroup: 118, atomRank: 2)
!349 = !DILocation(line: 53, column: 19, scope: !217, atomGroup: 118, atomRank: 1)
!350 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 119, atomRank: 2)
!351 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 119, atomRank: 1)
!352 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 123, atomRank: 2)
!353 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !210, atomGroup: 123, atomRank: 1)
!354 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 124, atomRank: 2)
!355 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 124, atomRank: 1)
!356 = !DILocation(line: 37, column: 56, scope: !163, atomGroup: 125, atomRank: 3)
!357 = !DILocation(line: 53, column: 13, scope: !217, atomGroup: 126, atomRank: 2)
!358 = !DILocation(line: 53, column: 19, scope: !217, atomGroup: 126, atomRank: 1)
!359 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 127, atomRank: 2)
!360 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 127, atomRank: 1)
!361 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 132, atomRank: 2)
!362 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 132, atomRank: 1)
!363 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 42, atomRank: 2)
!364 = !DILocation(line: 38, column: 14, scope: !169, atomGroup: 42, atomRank: 1)
!365 = !DILocation(line: 39, column: 7, scope: !168)
!366 = !DILocation(line: 39, column: 19, scope: !168, atomGroup: 43, atomRank: 1)
!367 = distinct !DIAssignID()
!368 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !212)
!369 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !212, atomGroup: 2, atomRank: 2)
!370 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !212, atomGroup: 2, atomRank: 1)
!371 = !DILocation(line: 45, column: 27, scope: !372)
!372 = distinct !DILexicalBlock(scope: !174, file: !3, line: 45, column: 13)
!373 = !DILocation(line: 0, scope: !172)
!374 = !DILocation(line: 375, column: 10, scope: !230, inlinedAt: !214)
!375 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 2, atomRank: 2)
!376 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 2, atomRank: 1)
!377 = !DILocation(line: 0, scope: !174)
!378 = !DILocation(line: 45, column: 24, scope: !372, atomGroup: 52, atomRank: 2)
!379 = !DILocation(line: 45, column: 19, scope: !372, atomGroup: 52, atomRank: 1)
!380 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 54, atomRank: 2)
!381 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 54, atomRank: 1)
!382 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 139, atomRank: 2)
!383 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 139, atomRank: 1)
!384 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 141, atomRank: 2)
!385 = !DILocation(line: 47, column: 9, scope: !174)
!386 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 141, atomRank: 1)
!387 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 145, atomRank: 2)
!388 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 145, atomRank: 1)
!389 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 147, atomRank: 2)
!390 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 147, atomRank: 1)
!391 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 151, atomRank: 2)
!392 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 151, atomRank: 1)
!393 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 153, atomRank: 2)
!394 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 153, atomRank: 1)
!395 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 157, atomRank: 2)
!396 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 157, atomRank: 1)
!397 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 159, atomRank: 2)
!398 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 159, atomRank: 1)
!399 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 163, atomRank: 2)
!400 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 163, atomRank: 1)
!401 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 165, atomRank: 2)
!402 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 165, atomRank: 1)
!403 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 169, atomRank: 2)
!404 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 169, atomRank: 1)
!405 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 171, atomRank: 2)
!406 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 171, atomRank: 1)
!407 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 175, atomRank: 2)
!408 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 175, atomRank: 1)
!409 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 177, atomRank: 2)
!410 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 177, atomRank: 1)
!411 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 181, atomRank: 2)
!412 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 181, atomRank: 1)
!413 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 183, atomRank: 2)
!414 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 183, atomRank: 1)
!415 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 187, atomRank: 2)
!416 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 187, atomRank: 1)
!417 = !DILocation(line: 45, column: 24, scope: !372, atomGroup: 188, atomRank: 2)
!418 = !DILocation(line: 45, column: 19, scope: !372, atomGroup: 188, atomRank: 1)
!419 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 189, atomRank: 2)
!420 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 189, atomRank: 1)
!421 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 193, atomRank: 2)
!422 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 193, atomRank: 1)
!423 = !DILocation(line: 45, column: 24, scope: !372, atomGroup: 194, atomRank: 2)
!424 = !DILocation(line: 45, column: 19, scope: !372, atomGroup: 194, atomRank: 1)
!425 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 195, atomRank: 2)
!426 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 195, atomRank: 1)
!427 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 199, atomRank: 2)
!428 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 199, atomRank: 1)
!429 = !DILocation(line: 45, column: 24, scope: !372, atomGroup: 200, atomRank: 2)
!430 = !DILocation(line: 45, column: 19, scope: !372, atomGroup: 200, atomRank: 1)
!431 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 201, atomRank: 2)
!432 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 201, atomRank: 1)
!433 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 205, atomRank: 2)
!434 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 205, atomRank: 1)
!435 = !DILocation(line: 45, column: 24, scope: !372, atomGroup: 206, atomRank: 2)
!436 = !DILocation(line: 45, column: 19, scope: !372, atomGroup: 206, atomRank: 1)
!437 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 207, atomRank: 2)
!438 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 207, atomRank: 1)
!439 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 211, atomRank: 2)
!440 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 211, atomRank: 1)
!441 = !DILocation(line: 45, column: 24, scope: !372, atomGroup: 212, atomRank: 2)
!442 = !DILocation(line: 45, column: 19, scope: !372, atomGroup: 212, atomRank: 1)
!443 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 213, atomRank: 2)
!444 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 213, atomRank: 1)
!445 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 217, atomRank: 2)
!446 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 217, atomRank: 1)
!447 = !DILocation(line: 45, column: 24, scope: !372, atomGroup: 218, atomRank: 2)
!448 = !DILocation(line: 45, column: 19, scope: !372, atomGroup: 218, atomRank: 1)
!449 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 219, atomRank: 2)
!450 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 219, atomRank: 1)
!451 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 223, atomRank: 2)
!452 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !214, atomGroup: 223, atomRank: 1)
!453 = !DILocation(line: 45, column: 24, scope: !372, atomGroup: 224, atomRank: 2)
!454 = !DILocation(line: 45, column: 19, scope: !372, atomGroup: 224, atomRank: 1)
!455 = !DILocation(line: 47, column: 24, scope: !174, atomGroup: 225, atomRank: 2)
!456 = !DILocation(line: 47, column: 22, scope: !174, atomGroup: 225, atomRank: 1)
!457 = !DILocation(line: 43, column: 7, scope: !172, atomGroup: 228, atomRank: 1)
!458 = !DILocation(line: 37, column: 56, scope: !163, atomGroup: 41, atomRank: 3)
!459 = !DILocation(line: 53, column: 13, scope: !217, atomGroup: 59, atomRank: 2)
!460 = !DILocation(line: 53, column: 19, scope: !217, atomGroup: 59, atomRank: 1)
!461 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 2, atomRank: 2)
!462 = !DILocation(line: 375, column: 17, scope: !230, inlinedAt: !216, atomGroup: 2, atomRank: 1)
!463 = !DILocation(line: 49, column: 7, scope: !168)
!464 = !DILocation(line: 49, column: 11, scope: !168, atomGroup: 57, atomRank: 1)
!465 = distinct !DIAssignID()
!466 = !DILocation(line: 50, column: 7, scope: !168)
!467 = !DILocation(line: 52, column: 5, scope: !169)
!468 = !DILocation(line: 57, column: 1, scope: !132, atomGroup: 65, atomRank: 1)
