; ModuleID = 'xdp_tcp_options.c'
source_filename = "xdp_tcp_options.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.found = type { i16, i8, i8, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@seen = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !86
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @options, ptr @seen], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @options(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !133 {
    #dbg_value(ptr poison, !164, !DIExpression(), !172)
    #dbg_value(ptr poison, !164, !DIExpression(), !174)
    #dbg_value(ptr poison, !164, !DIExpression(), !176)
  %2 = alloca %struct.found, align 8, !DIAssignID !178
    #dbg_assign(i1 poison, !155, !DIExpression(), !178, ptr %2, !DIExpression(), !179)
  %3 = alloca i32, align 4, !DIAssignID !180
    #dbg_assign(i1 poison, !163, !DIExpression(), !180, ptr %3, !DIExpression(), !179)
    #dbg_value(ptr %0, !146, !DIExpression(), !179)
  %4 = load i32, ptr %0, align 4, !dbg !181, !tbaa !182
  %5 = zext i32 %4 to i64, !dbg !184
  %6 = inttoptr i64 %5 to ptr, !dbg !185
    #dbg_value(ptr %6, !147, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !179)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !186
  %8 = load i32, ptr %7, align 4, !dbg !181, !tbaa !187
  %9 = zext i32 %8 to i64, !dbg !184
  %10 = inttoptr i64 %9 to ptr, !dbg !185
    #dbg_value(ptr %10, !147, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !179)
    #dbg_value(ptr undef, !164, !DIExpression(), !172)
    #dbg_value(i32 14, !170, !DIExpression(), !172)
    #dbg_value(ptr %6, !171, !DIExpression(), !172)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !188
  %12 = icmp samesign ule ptr %11, %10, !dbg !190
  %13 = select i1 %12, ptr %11, ptr %6, !dbg !191
    #dbg_value(ptr %13, !147, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !179)
    #dbg_value(ptr poison, !152, !DIExpression(), !179)
    #dbg_value(ptr undef, !164, !DIExpression(), !174)
    #dbg_value(i32 20, !170, !DIExpression(), !174)
    #dbg_value(ptr %13, !171, !DIExpression(), !174)
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 20, !dbg !192
  %15 = icmp samesign ugt ptr %14, %10, !dbg !193
  br i1 %15, label %116, label %16, !dbg !194

16:                                               ; preds = %1
    #dbg_value(ptr poison, !152, !DIExpression(), !179)
    #dbg_value(ptr %14, !147, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !179)
    #dbg_value(ptr %13, !153, !DIExpression(), !179)
  %17 = icmp ne i32 %4, 0, !dbg !195
  %18 = icmp ne ptr %13, null
  %19 = and i1 %17, %18, !dbg !197
  %20 = and i1 %12, %19, !dbg !197
  br i1 %20, label %21, label %116, !dbg !197

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !198
  %23 = load i16, ptr %22, align 1, !dbg !198, !tbaa !199
  %24 = icmp eq i16 %23, 8, !dbg !202
  br i1 %24, label %25, label %116, !dbg !203

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %13, i64 9, !dbg !204
  %27 = load i8, ptr %26, align 1, !dbg !204, !tbaa !205
  %28 = icmp eq i8 %27, 6, !dbg !207
  br i1 %28, label %29, label %116, !dbg !208

29:                                               ; preds = %25
  %30 = load i8, ptr %13, align 4, !dbg !209
  %31 = and i8 %30, 15, !dbg !209
  %32 = icmp eq i8 %31, 5, !dbg !210
  br i1 %32, label %33, label %116, !dbg !211

33:                                               ; preds = %29
    #dbg_value(ptr undef, !164, !DIExpression(), !176)
    #dbg_value(i32 20, !170, !DIExpression(), !176)
    #dbg_value(ptr %14, !171, !DIExpression(), !176)
  %34 = getelementptr inbounds nuw i8, ptr %13, i64 40, !dbg !212
  %35 = icmp samesign ugt ptr %34, %10, !dbg !213
  br i1 %35, label %116, label %36, !dbg !214

36:                                               ; preds = %33
    #dbg_value(ptr %34, !147, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !179)
    #dbg_value(ptr %14, !154, !DIExpression(), !179)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !215
  store i64 0, ptr %2, align 8, !dbg !216, !DIAssignID !217
    #dbg_assign(i64 0, !155, !DIExpression(), !217, ptr %2, !DIExpression(), !179)
    #dbg_value(ptr %34, !156, !DIExpression(), !179)
  %37 = getelementptr inbounds nuw i8, ptr %13, i64 32, !dbg !218
  %38 = load i16, ptr %37, align 4, !dbg !218
  %39 = lshr i16 %38, 2, !dbg !219
  %40 = and i16 %39, 60, !dbg !219
  %41 = zext nneg i16 %40 to i64, !dbg !220
  %42 = getelementptr inbounds nuw i8, ptr %14, i64 %41, !dbg !221
    #dbg_value(ptr %42, !157, !DIExpression(), !179)
    #dbg_value(i32 0, !158, !DIExpression(), !222)
    #dbg_value(ptr %34, !156, !DIExpression(), !179)
  %43 = icmp samesign ugt i16 %40, 20, !dbg !223
  br i1 %43, label %44, label %106, !dbg !224

44:                                               ; preds = %36
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 2
  %46 = getelementptr inbounds nuw i8, ptr %2, i64 4
  %47 = getelementptr inbounds nuw i8, ptr %2, i64 3
  br label %48, !dbg !224

48:                                               ; preds = %44, %100
  %49 = phi i32 [ 0, %44 ], [ %102, %100 ]
  %50 = phi ptr [ %34, %44 ], [ %101, %100 ]
    #dbg_value(i32 %49, !158, !DIExpression(), !222)
    #dbg_value(ptr %50, !156, !DIExpression(), !179)
  %51 = getelementptr inbounds nuw i8, ptr %50, i64 1, !dbg !225
  %52 = icmp ugt ptr %51, %10, !dbg !227
  br i1 %52, label %106, label %53, !dbg !228

53:                                               ; preds = %48
  %54 = load i8, ptr %50, align 1, !dbg !229, !tbaa !230
  switch i8 %54, label %55 [
    i8 0, label %106
    i8 1, label %100
  ], !dbg !231

55:                                               ; preds = %53
  %56 = getelementptr inbounds nuw i8, ptr %50, i64 2, !dbg !232
  %57 = icmp ugt ptr %56, %10, !dbg !234
  br i1 %57, label %106, label %58, !dbg !235

58:                                               ; preds = %55
  %59 = load i8, ptr %51, align 1, !dbg !236, !tbaa !230
    #dbg_value(i8 %59, !160, !DIExpression(), !237)
  %60 = icmp ugt i8 %59, 1, !dbg !238
  br i1 %60, label %61, label %114, !dbg !240

61:                                               ; preds = %58
  %62 = icmp ne i8 %54, 2, !dbg !241
  %63 = icmp ne i8 %59, 4
  %64 = or i1 %62, %63, !dbg !243
  %65 = getelementptr inbounds nuw i8, ptr %50, i64 4
  %66 = icmp ugt ptr %65, %10
  %67 = select i1 %64, i1 true, i1 %66, !dbg !243
  %68 = getelementptr inbounds nuw i8, ptr %50, i64 3
  br i1 %67, label %76, label %69, !dbg !243

69:                                               ; preds = %61
  %70 = load i8, ptr %56, align 1, !dbg !244, !tbaa !230
  %71 = zext i8 %70 to i16, !dbg !244
  %72 = shl nuw i16 %71, 8, !dbg !245
  %73 = load i8, ptr %68, align 1, !dbg !246, !tbaa !230
  %74 = zext i8 %73 to i16, !dbg !246
  %75 = or disjoint i16 %72, %74, !dbg !247
  store i16 %75, ptr %2, align 8, !dbg !248, !tbaa !249, !DIAssignID !251
    #dbg_assign(i16 %75, !155, !DIExpression(DW_OP_LLVM_fragment, 0, 16), !251, ptr %2, !DIExpression(), !179)
  br label %97, !dbg !252

76:                                               ; preds = %61
  %77 = icmp ne i8 %54, 3, !dbg !253
  %78 = icmp ne i8 %59, 3
  %79 = or i1 %77, %78, !dbg !255
  %80 = icmp ugt ptr %68, %10
  %81 = select i1 %79, i1 true, i1 %80, !dbg !255
  br i1 %81, label %84, label %82, !dbg !255

82:                                               ; preds = %76
  %83 = load i8, ptr %56, align 1, !dbg !256, !tbaa !230
  store i8 %83, ptr %45, align 2, !dbg !257, !tbaa !258, !DIAssignID !259
    #dbg_assign(i8 %83, !155, !DIExpression(DW_OP_LLVM_fragment, 16, 8), !259, ptr %45, !DIExpression(), !179)
  br label %97, !dbg !260

84:                                               ; preds = %76
  %85 = icmp eq i8 %54, 4, !dbg !261
  br i1 %85, label %86, label %87, !dbg !263

86:                                               ; preds = %84
  store i8 1, ptr %47, align 1, !dbg !264, !tbaa !265, !DIAssignID !266
    #dbg_assign(i8 1, !155, !DIExpression(DW_OP_LLVM_fragment, 24, 8), !266, ptr %47, !DIExpression(), !179)
  br label %97, !dbg !267

87:                                               ; preds = %84
  %88 = icmp ne i8 %54, 8, !dbg !268
  %89 = icmp ne i8 %59, 10
  %90 = or i1 %88, %89, !dbg !270
  %91 = getelementptr inbounds nuw i8, ptr %50, i64 10
  %92 = icmp ugt ptr %91, %10
  %93 = select i1 %90, i1 true, i1 %92, !dbg !270
  br i1 %93, label %97, label %94, !dbg !270

94:                                               ; preds = %87
  %95 = load i32, ptr %56, align 4, !dbg !271, !tbaa !129
  %96 = tail call i32 @llvm.bswap.i32(i32 %95), !dbg !272
  store i32 %96, ptr %46, align 4, !dbg !273, !tbaa !274, !DIAssignID !275
    #dbg_assign(i32 %96, !155, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !275, ptr %46, !DIExpression(), !179)
  br label %97, !dbg !276

97:                                               ; preds = %82, %87, %94, %86, %69
  %98 = zext i8 %59 to i64, !dbg !277
  %99 = getelementptr inbounds nuw i8, ptr %50, i64 %98, !dbg !278
    #dbg_value(ptr %99, !156, !DIExpression(), !179)
  br label %100

100:                                              ; preds = %97, %53
  %101 = phi ptr [ %99, %97 ], [ %51, %53 ], !dbg !179
    #dbg_value(ptr %101, !156, !DIExpression(), !179)
  %102 = add nuw nsw i32 %49, 1, !dbg !279
    #dbg_value(i32 %102, !158, !DIExpression(), !222)
  %103 = icmp samesign ult i32 %49, 2, !dbg !280
  %104 = icmp ult ptr %101, %42, !dbg !281
  %105 = select i1 %103, i1 %104, i1 false, !dbg !281
  br i1 %105, label %48, label %106, !dbg !282, !llvm.loop !283

106:                                              ; preds = %100, %48, %53, %55, %36
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !287
  %107 = getelementptr inbounds nuw i8, ptr %13, i64 12, !dbg !288
  %108 = load i32, ptr %107, align 4, !dbg !289, !tbaa !290
  store i32 %108, ptr %3, align 4, !dbg !291, !tbaa !129, !DIAssignID !292
    #dbg_assign(i32 %108, !163, !DIExpression(), !292, ptr %3, !DIExpression(), !179)
  %109 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @seen, ptr noundef nonnull %3, ptr noundef nonnull %2, i64 noundef 0) #3, !dbg !293
  %110 = load i16, ptr %2, align 8, !dbg !294, !tbaa !249
  %111 = add i16 %110, -1, !dbg !295
  %112 = icmp ult i16 %111, 499, !dbg !295
  %113 = select i1 %112, i32 1, i32 2, !dbg !296
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !297
  br label %114

114:                                              ; preds = %58, %106
  %115 = phi i32 [ %113, %106 ], [ 1, %58 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !297
  br label %116

116:                                              ; preds = %33, %1, %114, %16, %21, %25, %29
  %117 = phi i32 [ 2, %16 ], [ 2, %29 ], [ 2, %25 ], [ 2, %21 ], [ %115, %114 ], [ 2, %1 ], [ 1, %33 ], !dbg !179
  ret i32 %117, !dbg !298
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
!llvm.module.flags = !{!123, !124, !125, !126, !127}
!llvm.ident = !{!128}
!llvm.errno.tbaa = !{!129}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !119, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !32, globals: !85, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_tcp_options.c", directory: ".")
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
!32 = !{!33, !34, !35, !48, !63, !83, !84}
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
!83 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!84 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!85 = !{!0, !86, !110}
!86 = !DIGlobalVariableExpression(var: !87, expr: !DIExpression())
!87 = distinct !DIGlobalVariable(name: "seen", scope: !2, file: !3, line: 9, type: !88, isLocal: false, isDefinition: true)
!88 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 256, elements: !89)
!89 = !{!90, !96, !101, !102}
!90 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !88, file: !3, line: 9, baseType: !91, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64)
!92 = !DICompositeType(tag: DW_TAG_array_type, baseType: !93, size: 32, elements: !94)
!93 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!94 = !{!95}
!95 = !DISubrange(count: 1)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !88, file: !3, line: 9, baseType: !97, size: 64, offset: 64)
!97 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !98, size: 64)
!98 = !DICompositeType(tag: DW_TAG_array_type, baseType: !93, size: 131072, elements: !99)
!99 = !{!100}
!100 = !DISubrange(count: 4096)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !88, file: !3, line: 9, baseType: !84, size: 64, offset: 128)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !88, file: !3, line: 9, baseType: !103, size: 64, offset: 192)
!103 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !104, size: 64)
!104 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "found", file: !3, line: 4, size: 64, elements: !105)
!105 = !{!106, !107, !108, !109}
!106 = !DIDerivedType(tag: DW_TAG_member, name: "mss", scope: !104, file: !3, line: 5, baseType: !46, size: 16)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "wscale", scope: !104, file: !3, line: 6, baseType: !40, size: 8, offset: 16)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "sack", scope: !104, file: !3, line: 6, baseType: !40, size: 8, offset: 24)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "tsval", scope: !104, file: !3, line: 7, baseType: !61, size: 32, offset: 32)
!110 = !DIGlobalVariableExpression(var: !111, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!111 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !112, isLocal: true, isDefinition: true)
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !113, size: 64)
!113 = !DISubroutineType(types: !114)
!114 = !{!34, !33, !115, !115, !117}
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !116, size: 64)
!116 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!117 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !118)
!118 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!119 = !DICompositeType(tag: DW_TAG_array_type, baseType: !120, size: 32, elements: !121)
!120 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!121 = !{!122}
!122 = !DISubrange(count: 4)
!123 = !{i32 7, !"Dwarf Version", i32 5}
!124 = !{i32 2, !"Debug Info Version", i32 3}
!125 = !{i32 1, !"wchar_size", i32 4}
!126 = !{i32 7, !"frame-pointer", i32 2}
!127 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!128 = !{!"clang version 22.1.8"}
!129 = !{!130, !130, i64 0}
!130 = !{!"int", !131, i64 0}
!131 = !{!"omnipotent char", !132, i64 0}
!132 = !{!"Simple C/C++ TBAA"}
!133 = distinct !DISubprogram(name: "options", scope: !3, file: !3, line: 11, type: !134, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145, keyInstructions: true)
!134 = !DISubroutineType(types: !135)
!135 = !{!93, !136}
!136 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !137, size: 64)
!137 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !138)
!138 = !{!139, !140, !141, !142, !143, !144}
!139 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !137, file: !6, line: 205, baseType: !61, size: 32)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !137, file: !6, line: 205, baseType: !61, size: 32, offset: 32)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !137, file: !6, line: 205, baseType: !61, size: 32, offset: 64)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !137, file: !6, line: 205, baseType: !61, size: 32, offset: 96)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !137, file: !6, line: 205, baseType: !61, size: 32, offset: 128)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !137, file: !6, line: 206, baseType: !61, size: 32, offset: 160)
!145 = !{!146, !147, !152, !153, !154, !155, !156, !157, !158, !160, !163}
!146 = !DILocalVariable(name: "ctx", arg: 1, scope: !133, file: !3, line: 11, type: !136)
!147 = !DILocalVariable(name: "c", scope: !133, file: !3, line: 12, type: !148)
!148 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !149)
!149 = !{!150, !151}
!150 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !148, file: !6, line: 370, baseType: !33, size: 64)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !148, file: !6, line: 370, baseType: !33, size: 64, offset: 64)
!152 = !DILocalVariable(name: "eth", scope: !133, file: !3, line: 13, type: !35)
!153 = !DILocalVariable(name: "ip", scope: !133, file: !3, line: 14, type: !48)
!154 = !DILocalVariable(name: "tcp", scope: !133, file: !3, line: 18, type: !63)
!155 = !DILocalVariable(name: "found", scope: !133, file: !3, line: 21, type: !104)
!156 = !DILocalVariable(name: "at", scope: !133, file: !3, line: 22, type: !83)
!157 = !DILocalVariable(name: "stop", scope: !133, file: !3, line: 22, type: !83)
!158 = !DILocalVariable(name: "i", scope: !159, file: !3, line: 23, type: !93)
!159 = distinct !DILexicalBlock(scope: !133, file: !3, line: 23, column: 3)
!160 = !DILocalVariable(name: "size", scope: !161, file: !3, line: 32, type: !40)
!161 = distinct !DILexicalBlock(scope: !162, file: !3, line: 23, column: 44)
!162 = distinct !DILexicalBlock(scope: !159, file: !3, line: 23, column: 3)
!163 = !DILocalVariable(name: "key", scope: !133, file: !3, line: 45, type: !61)
!164 = !DILocalVariable(name: "c", arg: 1, scope: !165, file: !6, line: 373, type: !168)
!165 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !166, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !169, keyInstructions: true)
!166 = !DISubroutineType(types: !167)
!167 = !{!33, !168, !61}
!168 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !148, size: 64)
!169 = !{!164, !170, !171}
!170 = !DILocalVariable(name: "size", arg: 2, scope: !165, file: !6, line: 373, type: !61)
!171 = !DILocalVariable(name: "at", scope: !165, file: !6, line: 374, type: !33)
!172 = !DILocation(line: 0, scope: !165, inlinedAt: !173)
!173 = distinct !DILocation(line: 13, column: 24, scope: !133)
!174 = !DILocation(line: 0, scope: !165, inlinedAt: !175)
!175 = distinct !DILocation(line: 14, column: 22, scope: !133)
!176 = !DILocation(line: 0, scope: !165, inlinedAt: !177)
!177 = distinct !DILocation(line: 18, column: 24, scope: !133)
!178 = distinct !DIAssignID()
!179 = !DILocation(line: 0, scope: !133)
!180 = distinct !DIAssignID()
!181 = !DILocation(line: 12, column: 21, scope: !133, atomGroup: 1, atomRank: 4)
!182 = !{!183, !130, i64 0}
!183 = !{!"xdp_md", !130, i64 0, !130, i64 4, !130, i64 8, !130, i64 12, !130, i64 16, !130, i64 20}
!184 = !DILocation(line: 12, column: 21, scope: !133, atomGroup: 1, atomRank: 3)
!185 = !DILocation(line: 12, column: 21, scope: !133, atomGroup: 1, atomRank: 2)
!186 = !DILocation(line: 12, column: 21, scope: !133)
!187 = !{!183, !130, i64 4}
!188 = !DILocation(line: 375, column: 10, scope: !189, inlinedAt: !173)
!189 = distinct !DILexicalBlock(scope: !165, file: !6, line: 375, column: 7)
!190 = !DILocation(line: 375, column: 17, scope: !189, inlinedAt: !173, atomGroup: 2, atomRank: 2)
!191 = !DILocation(line: 375, column: 17, scope: !189, inlinedAt: !173, atomGroup: 2, atomRank: 1)
!192 = !DILocation(line: 375, column: 10, scope: !189, inlinedAt: !175)
!193 = !DILocation(line: 375, column: 17, scope: !189, inlinedAt: !175, atomGroup: 2, atomRank: 2)
!194 = !DILocation(line: 375, column: 17, scope: !189, inlinedAt: !175, atomGroup: 2, atomRank: 1)
!195 = !DILocation(line: 15, column: 8, scope: !196, atomGroup: 4, atomRank: 2)
!196 = distinct !DILexicalBlock(scope: !133, file: !3, line: 15, column: 7)
!197 = !DILocation(line: 15, column: 12, scope: !196, atomGroup: 4, atomRank: 1)
!198 = !DILocation(line: 15, column: 27, scope: !196)
!199 = !{!200, !201, i64 12}
!200 = !{!"ethhdr", !131, i64 0, !131, i64 6, !201, i64 12}
!201 = !{!"short", !131, i64 0}
!202 = !DILocation(line: 15, column: 33, scope: !196, atomGroup: 6, atomRank: 2)
!203 = !DILocation(line: 15, column: 50, scope: !196, atomGroup: 6, atomRank: 1)
!204 = !DILocation(line: 15, column: 57, scope: !196)
!205 = !{!206, !131, i64 9}
!206 = !{!"iphdr", !131, i64 0, !131, i64 0, !131, i64 1, !201, i64 2, !201, i64 4, !201, i64 6, !131, i64 8, !131, i64 9, !201, i64 10, !130, i64 12, !130, i64 16}
!207 = !DILocation(line: 15, column: 66, scope: !196, atomGroup: 7, atomRank: 2)
!208 = !DILocation(line: 15, column: 75, scope: !196, atomGroup: 7, atomRank: 1)
!209 = !DILocation(line: 16, column: 11, scope: !196)
!210 = !DILocation(line: 16, column: 15, scope: !196, atomGroup: 8, atomRank: 2)
!211 = !DILocation(line: 15, column: 75, scope: !196, atomGroup: 8, atomRank: 1)
!212 = !DILocation(line: 375, column: 10, scope: !189, inlinedAt: !177)
!213 = !DILocation(line: 375, column: 17, scope: !189, inlinedAt: !177, atomGroup: 2, atomRank: 2)
!214 = !DILocation(line: 375, column: 17, scope: !189, inlinedAt: !177, atomGroup: 2, atomRank: 1)
!215 = !DILocation(line: 21, column: 3, scope: !133)
!216 = !DILocation(line: 21, column: 16, scope: !133, atomGroup: 13, atomRank: 1)
!217 = distinct !DIAssignID()
!218 = !DILocation(line: 22, column: 43, scope: !133)
!219 = !DILocation(line: 22, column: 48, scope: !133)
!220 = !DILocation(line: 22, column: 36, scope: !133)
!221 = !DILocation(line: 22, column: 36, scope: !133, atomGroup: 15, atomRank: 2)
!222 = !DILocation(line: 0, scope: !159)
!223 = !DILocation(line: 23, column: 25, scope: !162, atomGroup: 53, atomRank: 1)
!224 = !DILocation(line: 23, column: 3, scope: !159, atomGroup: 54, atomRank: 1)
!225 = !DILocation(line: 24, column: 21, scope: !226)
!226 = distinct !DILexicalBlock(scope: !161, file: !3, line: 24, column: 9)
!227 = !DILocation(line: 24, column: 26, scope: !226, atomGroup: 19, atomRank: 2)
!228 = !DILocation(line: 24, column: 34, scope: !226, atomGroup: 19, atomRank: 1)
!229 = !DILocation(line: 24, column: 37, scope: !226)
!230 = !{!131, !131, i64 0}
!231 = !DILocation(line: 24, column: 34, scope: !226, atomGroup: 20, atomRank: 1)
!232 = !DILocation(line: 30, column: 21, scope: !233)
!233 = distinct !DILexicalBlock(scope: !161, file: !3, line: 30, column: 9)
!234 = !DILocation(line: 30, column: 26, scope: !233, atomGroup: 25, atomRank: 2)
!235 = !DILocation(line: 30, column: 26, scope: !233, atomGroup: 25, atomRank: 1)
!236 = !DILocation(line: 32, column: 15, scope: !161, atomGroup: 27, atomRank: 2)
!237 = !DILocation(line: 0, scope: !161)
!238 = !DILocation(line: 33, column: 14, scope: !239, atomGroup: 28, atomRank: 2)
!239 = distinct !DILexicalBlock(scope: !161, file: !3, line: 33, column: 9)
!240 = !DILocation(line: 33, column: 14, scope: !239, atomGroup: 28, atomRank: 1)
!241 = !DILocation(line: 35, column: 15, scope: !242, atomGroup: 30, atomRank: 2)
!242 = distinct !DILexicalBlock(scope: !161, file: !3, line: 35, column: 9)
!243 = !DILocation(line: 35, column: 20, scope: !242, atomGroup: 30, atomRank: 1)
!244 = !DILocation(line: 36, column: 19, scope: !242)
!245 = !DILocation(line: 36, column: 25, scope: !242)
!246 = !DILocation(line: 36, column: 32, scope: !242)
!247 = !DILocation(line: 36, column: 30, scope: !242, atomGroup: 33, atomRank: 3)
!248 = !DILocation(line: 36, column: 17, scope: !242, atomGroup: 33, atomRank: 1)
!249 = !{!250, !201, i64 0}
!250 = !{!"found", !201, i64 0, !131, i64 2, !131, i64 3, !130, i64 4}
!251 = distinct !DIAssignID()
!252 = !DILocation(line: 36, column: 7, scope: !242)
!253 = !DILocation(line: 37, column: 20, scope: !254, atomGroup: 34, atomRank: 2)
!254 = distinct !DILexicalBlock(scope: !242, file: !3, line: 37, column: 14)
!255 = !DILocation(line: 37, column: 25, scope: !254, atomGroup: 34, atomRank: 1)
!256 = !DILocation(line: 38, column: 22, scope: !254, atomGroup: 37, atomRank: 2)
!257 = !DILocation(line: 38, column: 20, scope: !254, atomGroup: 37, atomRank: 1)
!258 = !{!250, !131, i64 2}
!259 = distinct !DIAssignID()
!260 = !DILocation(line: 38, column: 7, scope: !254)
!261 = !DILocation(line: 39, column: 20, scope: !262, atomGroup: 38, atomRank: 2)
!262 = distinct !DILexicalBlock(scope: !254, file: !3, line: 39, column: 14)
!263 = !DILocation(line: 39, column: 20, scope: !262, atomGroup: 38, atomRank: 1)
!264 = !DILocation(line: 40, column: 18, scope: !262, atomGroup: 39, atomRank: 1)
!265 = !{!250, !131, i64 3}
!266 = distinct !DIAssignID()
!267 = !DILocation(line: 40, column: 7, scope: !262)
!268 = !DILocation(line: 41, column: 20, scope: !269, atomGroup: 40, atomRank: 2)
!269 = distinct !DILexicalBlock(scope: !262, file: !3, line: 41, column: 14)
!270 = !DILocation(line: 41, column: 25, scope: !269, atomGroup: 40, atomRank: 1)
!271 = !DILocation(line: 42, column: 27, scope: !269)
!272 = !DILocation(line: 42, column: 21, scope: !269, atomGroup: 43, atomRank: 2)
!273 = !DILocation(line: 42, column: 19, scope: !269, atomGroup: 43, atomRank: 1)
!274 = !{!250, !130, i64 4}
!275 = distinct !DIAssignID()
!276 = !DILocation(line: 42, column: 7, scope: !269)
!277 = !DILocation(line: 43, column: 8, scope: !161)
!278 = !DILocation(line: 43, column: 8, scope: !161, atomGroup: 44, atomRank: 2)
!279 = !DILocation(line: 23, column: 40, scope: !162, atomGroup: 45, atomRank: 2)
!280 = !DILocation(line: 23, column: 21, scope: !162, atomGroup: 17, atomRank: 2)
!281 = !DILocation(line: 23, column: 25, scope: !162, atomGroup: 17, atomRank: 1)
!282 = !DILocation(line: 23, column: 3, scope: !159, atomGroup: 18, atomRank: 1)
!283 = distinct !{!283, !284, !285, !286}
!284 = !DILocation(line: 23, column: 3, scope: !159)
!285 = !DILocation(line: 44, column: 3, scope: !159)
!286 = !{!"llvm.loop.mustprogress"}
!287 = !DILocation(line: 45, column: 3, scope: !133)
!288 = !DILocation(line: 45, column: 17, scope: !133)
!289 = !DILocation(line: 45, column: 17, scope: !133, atomGroup: 47, atomRank: 2)
!290 = !{!206, !130, i64 12}
!291 = !DILocation(line: 45, column: 7, scope: !133, atomGroup: 47, atomRank: 1)
!292 = distinct !DIAssignID()
!293 = !DILocation(line: 46, column: 3, scope: !133)
!294 = !DILocation(line: 47, column: 16, scope: !133)
!295 = !DILocation(line: 47, column: 20, scope: !133, atomGroup: 49, atomRank: 1)
!296 = !DILocation(line: 47, column: 10, scope: !133, atomGroup: 48, atomRank: 2)
!297 = !DILocation(line: 48, column: 1, scope: !133)
!298 = !DILocation(line: 48, column: 1, scope: !133, atomGroup: 50, atomRank: 1)
