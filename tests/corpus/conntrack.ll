; ModuleID = 'conntrack.c'
source_filename = "conntrack.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.tuple = type { i32, i32, i16, i16 }
%struct.conn = type { i8, i8, i16, [2 x i32] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@conns = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !101
@next = internal unnamed_addr constant [6 x [5 x i8]] [[5 x i8] c"\01\00\00\00\00", [5 x i8] c"\01\02\01\05\05", [5 x i8] c"\02\02\03\04\05", [5 x i8] c"\03\03\03\04\05", [5 x i8] c"\04\04\04\05\05", [5 x i8] c"\01\05\05\05\05"], align 1, !dbg !142
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @conns, ptr @track], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @track(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !169 {
    #dbg_value(ptr poison, !200, !DIExpression(), !208)
    #dbg_value(ptr poison, !200, !DIExpression(), !210)
    #dbg_value(ptr poison, !200, !DIExpression(), !212)
  %2 = alloca %struct.tuple, align 4, !DIAssignID !214
    #dbg_assign(i1 poison, !194, !DIExpression(), !214, ptr %2, !DIExpression(), !215)
  %3 = alloca %struct.conn, align 4, !DIAssignID !216
    #dbg_assign(i1 poison, !197, !DIExpression(), !216, ptr %3, !DIExpression(), !217)
    #dbg_value(ptr %0, !182, !DIExpression(), !215)
  %4 = load i32, ptr %0, align 4, !dbg !218, !tbaa !219
  %5 = zext i32 %4 to i64, !dbg !221
  %6 = inttoptr i64 %5 to ptr, !dbg !222
    #dbg_value(ptr %6, !183, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !215)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !223
  %8 = load i32, ptr %7, align 4, !dbg !218, !tbaa !224
  %9 = zext i32 %8 to i64, !dbg !221
  %10 = inttoptr i64 %9 to ptr, !dbg !222
    #dbg_value(ptr %10, !183, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !215)
    #dbg_value(ptr undef, !200, !DIExpression(), !208)
    #dbg_value(i32 14, !206, !DIExpression(), !208)
    #dbg_value(ptr %6, !207, !DIExpression(), !208)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !225
  %12 = icmp samesign ule ptr %11, %10, !dbg !227
  %13 = select i1 %12, ptr %11, ptr %6, !dbg !228
    #dbg_value(ptr %13, !183, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !215)
    #dbg_value(ptr poison, !188, !DIExpression(), !215)
    #dbg_value(ptr undef, !200, !DIExpression(), !210)
    #dbg_value(i32 20, !206, !DIExpression(), !210)
    #dbg_value(ptr %13, !207, !DIExpression(), !210)
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 20, !dbg !229
  %15 = icmp samesign ule ptr %14, %10, !dbg !230
  %16 = select i1 %15, ptr %14, ptr %13, !dbg !231
    #dbg_value(ptr %16, !183, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !215)
    #dbg_value(ptr poison, !189, !DIExpression(), !215)
    #dbg_value(ptr undef, !200, !DIExpression(), !212)
    #dbg_value(i32 20, !206, !DIExpression(), !212)
    #dbg_value(ptr %16, !207, !DIExpression(), !212)
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 20, !dbg !232
  %18 = icmp ugt ptr %17, %10, !dbg !233
  br i1 %18, label %108, label %19, !dbg !234

19:                                               ; preds = %1
    #dbg_value(ptr poison, !189, !DIExpression(), !215)
    #dbg_value(ptr poison, !188, !DIExpression(), !215)
    #dbg_value(ptr %17, !183, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !215)
    #dbg_value(ptr %16, !190, !DIExpression(), !215)
  %20 = icmp ne i32 %4, 0, !dbg !235
  %21 = icmp ne ptr %13, null
  %22 = and i1 %21, %20, !dbg !237
  %23 = icmp ne ptr %16, null
  %24 = and i1 %22, %23, !dbg !237
  %25 = and i1 %24, %15, !dbg !237
  %26 = and i1 %12, %25, !dbg !237
  br i1 %26, label %27, label %108, !dbg !237

27:                                               ; preds = %19
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !238
  %29 = load i16, ptr %28, align 1, !dbg !238, !tbaa !239
  %30 = icmp eq i16 %29, 8, !dbg !242
  br i1 %30, label %31, label %108, !dbg !243

31:                                               ; preds = %27
  %32 = load i8, ptr %13, align 4, !dbg !244
  %33 = and i8 %32, 15, !dbg !244
  %34 = icmp eq i8 %33, 5, !dbg !245
  br i1 %34, label %35, label %108, !dbg !246

35:                                               ; preds = %31
  %36 = getelementptr inbounds nuw i8, ptr %13, i64 9, !dbg !247
  %37 = load i8, ptr %36, align 1, !dbg !247, !tbaa !248
  %38 = icmp eq i8 %37, 6, !dbg !250
  br i1 %38, label %39, label %108, !dbg !251

39:                                               ; preds = %35
  %40 = getelementptr inbounds nuw i8, ptr %13, i64 12, !dbg !252
  %41 = load i32, ptr %40, align 4, !dbg !252, !tbaa !253
  %42 = getelementptr inbounds nuw i8, ptr %13, i64 16, !dbg !254
  %43 = load i32, ptr %42, align 4, !dbg !254, !tbaa !255
  %44 = icmp ult i32 %41, %43, !dbg !256
    #dbg_value(i1 %44, !191, !DIExpression(DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !215)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !257
  %45 = tail call i32 @llvm.umin.i32(i32 %41, i32 %43), !dbg !258
  store i32 %45, ptr %2, align 4, !dbg !259, !tbaa !260, !DIAssignID !262
    #dbg_assign(i32 %45, !194, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !262, ptr %2, !DIExpression(), !215)
  %46 = tail call i32 @llvm.umax.i32(i32 %41, i32 %43), !dbg !263
  %47 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !264
  store i32 %46, ptr %47, align 4, !dbg !265, !tbaa !266, !DIAssignID !267
    #dbg_assign(i32 %46, !194, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !267, ptr %47, !DIExpression(), !215)
  %48 = getelementptr inbounds nuw i8, ptr %16, i64 2, !dbg !268
  %49 = select i1 %44, ptr %16, ptr %48, !dbg !268
  %50 = load i16, ptr %49, align 2, !dbg !269, !tbaa !270
  %51 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !271
  store i16 %50, ptr %51, align 4, !dbg !272, !tbaa !273, !DIAssignID !274
    #dbg_assign(i16 %50, !194, !DIExpression(DW_OP_LLVM_fragment, 64, 16), !274, ptr %51, !DIExpression(), !215)
  %52 = select i1 %44, ptr %48, ptr %16, !dbg !275
  %53 = load i16, ptr %52, align 2, !dbg !276, !tbaa !270
  %54 = getelementptr inbounds nuw i8, ptr %2, i64 10, !dbg !277
  store i16 %53, ptr %54, align 2, !dbg !278, !tbaa !279, !DIAssignID !280
    #dbg_assign(i16 %53, !194, !DIExpression(DW_OP_LLVM_fragment, 80, 16), !280, ptr %54, !DIExpression(), !215)
  %55 = getelementptr inbounds nuw i8, ptr %16, i64 12, !dbg !281
  %56 = load i16, ptr %55, align 4, !dbg !281
  %57 = and i16 %56, 1024, !dbg !282
  %58 = icmp eq i16 %57, 0, !dbg !282
  br i1 %58, label %59, label %69, !dbg !283

59:                                               ; preds = %39
  %60 = and i16 %56, 256, !dbg !284
  %61 = icmp eq i16 %60, 0, !dbg !284
  br i1 %61, label %62, label %69, !dbg !285

62:                                               ; preds = %59
  %63 = and i16 %56, 4608, !dbg !286
  %64 = icmp eq i16 %63, 4608, !dbg !286
  br i1 %64, label %69, label %65, !dbg !286

65:                                               ; preds = %62
  %66 = and i16 %56, 512, !dbg !287
  %67 = icmp eq i16 %66, 0, !dbg !287
  %68 = select i1 %67, i32 2, i32 0, !dbg !288
  br label %69, !dbg !289

69:                                               ; preds = %62, %59, %65, %39
  %70 = phi i32 [ 4, %39 ], [ 3, %59 ], [ %68, %65 ], [ 1, %62 ], !dbg !290
    #dbg_value(i32 %70, !195, !DIExpression(), !215)
  %71 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @conns, ptr noundef nonnull %2) #3, !dbg !291
    #dbg_value(ptr %71, !196, !DIExpression(), !215)
  %72 = icmp eq ptr %71, null, !dbg !292
  br i1 %72, label %73, label %85, !dbg !293

73:                                               ; preds = %69
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !294
  %74 = zext nneg i32 %70 to i64, !dbg !295
  %75 = getelementptr inbounds nuw i8, ptr @next, i64 %74, !dbg !295
  %76 = load i8, ptr %75, align 1, !dbg !296, !tbaa !297
  store i8 %76, ptr %3, align 4, !dbg !298, !tbaa !299, !DIAssignID !301
    #dbg_assign(i8 %76, !197, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !301, ptr %3, !DIExpression(), !217)
  %77 = getelementptr inbounds nuw i8, ptr %3, i64 1, !dbg !302
  store i8 0, ptr %77, align 1, !dbg !298, !tbaa !303, !DIAssignID !304
    #dbg_assign(i8 0, !197, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !304, ptr %77, !DIExpression(), !217)
  %78 = getelementptr inbounds nuw i8, ptr %3, i64 2, !dbg !302
  store i16 0, ptr %78, align 2, !dbg !298, !tbaa !305, !DIAssignID !306
    #dbg_assign(i16 0, !197, !DIExpression(DW_OP_LLVM_fragment, 16, 16), !306, ptr %78, !DIExpression(), !217)
  %79 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !302
  store i64 0, ptr %79, align 4, !dbg !302, !DIAssignID !307
    #dbg_assign(i64 0, !197, !DIExpression(DW_OP_LLVM_fragment, 32, 64), !307, ptr %79, !DIExpression(), !217)
  %80 = icmp eq i32 %70, 0, !dbg !308
  br i1 %80, label %81, label %83, !dbg !310

81:                                               ; preds = %73
  %82 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @conns, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 1) #3, !dbg !311
  br label %83, !dbg !312

83:                                               ; preds = %73, %81
  %84 = phi i32 [ 2, %81 ], [ 1, %73 ], !dbg !217
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !313
  br label %106

85:                                               ; preds = %69
  %86 = load i8, ptr %71, align 4, !dbg !314, !tbaa !299
  %87 = icmp ugt i8 %86, 5, !dbg !316
  br i1 %87, label %106, label %88, !dbg !317

88:                                               ; preds = %85
  %89 = zext nneg i8 %86 to i64, !dbg !318
  %90 = getelementptr inbounds nuw [5 x i8], ptr @next, i64 %89, !dbg !318
  %91 = zext nneg i32 %70 to i64, !dbg !318
  %92 = getelementptr inbounds nuw i8, ptr %90, i64 %91, !dbg !318
  %93 = load i8, ptr %92, align 1, !dbg !319, !tbaa !297
  store i8 %93, ptr %71, align 4, !dbg !320, !tbaa !299
  %94 = getelementptr inbounds nuw i8, ptr %71, i64 4, !dbg !321
  %95 = zext i1 %44 to i64, !dbg !322
  %96 = getelementptr inbounds nuw i32, ptr %94, i64 %95, !dbg !322
  %97 = load i32, ptr %96, align 4, !dbg !323, !tbaa !165
  %98 = add i32 %97, 1, !dbg !324
  store i32 %98, ptr %96, align 4, !dbg !325, !tbaa !165
  %99 = shl nuw nsw i32 1, %70, !dbg !326
  %100 = getelementptr inbounds nuw i8, ptr %71, i64 1, !dbg !327
  %101 = load i8, ptr %100, align 1, !dbg !328, !tbaa !303
  %102 = trunc nuw nsw i32 %99 to i8, !dbg !329
  %103 = or i8 %101, %102, !dbg !329
  store i8 %103, ptr %100, align 1, !dbg !330, !tbaa !303
  %104 = icmp eq i8 %93, 5, !dbg !331
  %105 = select i1 %104, i32 1, i32 2, !dbg !332
  br label %106, !dbg !333

106:                                              ; preds = %85, %88, %83
  %107 = phi i32 [ %84, %83 ], [ %105, %88 ], [ 0, %85 ], !dbg !215
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !334
  br label %108

108:                                              ; preds = %1, %19, %27, %31, %35, %106
  %109 = phi i32 [ %107, %106 ], [ 2, %35 ], [ 2, %31 ], [ 2, %27 ], [ 2, %19 ], [ 2, %1 ], !dbg !215
  ret i32 %109, !dbg !335
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!159, !160, !161, !162, !163}
!llvm.ident = !{!164}
!llvm.errno.tbaa = !{!165}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !155, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !49, globals: !100, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "conntrack.c", directory: ".")
!4 = !{!5, !20, !27, !35, !44}
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
!27 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !3, line: 5, baseType: !7, size: 32, elements: !28)
!28 = !{!29, !30, !31, !32, !33, !34}
!29 = !DIEnumerator(name: "F_SYN", value: 0)
!30 = !DIEnumerator(name: "F_SYNACK", value: 1)
!31 = !DIEnumerator(name: "F_ACK", value: 2)
!32 = !DIEnumerator(name: "F_FIN", value: 3)
!33 = !DIEnumerator(name: "F_RST", value: 4)
!34 = !DIEnumerator(name: "FLAGS", value: 5)
!35 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !3, line: 4, baseType: !7, size: 32, elements: !36)
!36 = !{!37, !38, !39, !40, !41, !42, !43}
!37 = !DIEnumerator(name: "NONE", value: 0)
!38 = !DIEnumerator(name: "SYN_SENT", value: 1)
!39 = !DIEnumerator(name: "SYN_RECV", value: 2)
!40 = !DIEnumerator(name: "ESTABLISHED", value: 3)
!41 = !DIEnumerator(name: "FIN_WAIT", value: 4)
!42 = !DIEnumerator(name: "CLOSED", value: 5)
!43 = !DIEnumerator(name: "STATES", value: 6)
!44 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !45)
!45 = !{!46, !47, !48}
!46 = !DIEnumerator(name: "ANY", value: 0)
!47 = !DIEnumerator(name: "NOEXIST", value: 1)
!48 = !DIEnumerator(name: "EXIST", value: 2)
!49 = !{!50, !51, !52, !65, !80}
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!51 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !54)
!54 = !{!55, !61, !62}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !53, file: !6, line: 316, baseType: !56, size: 48)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !57, size: 48, elements: !59)
!57 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !58)
!58 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!59 = !{!60}
!60 = !DISubrange(count: 6)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !53, file: !6, line: 316, baseType: !56, size: 48, offset: 48)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !53, file: !6, line: 317, baseType: !63, size: 16, offset: 96)
!63 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !64)
!64 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !67)
!67 = !{!68, !69, !70, !71, !72, !73, !74, !75, !76, !77, !79}
!68 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !66, file: !6, line: 323, baseType: !57, size: 4, flags: DIFlagBitField, extraData: i64 0)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !66, file: !6, line: 323, baseType: !57, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !66, file: !6, line: 324, baseType: !57, size: 8, offset: 8)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !66, file: !6, line: 325, baseType: !63, size: 16, offset: 16)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !66, file: !6, line: 325, baseType: !63, size: 16, offset: 32)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !66, file: !6, line: 325, baseType: !63, size: 16, offset: 48)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !66, file: !6, line: 326, baseType: !57, size: 8, offset: 64)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !66, file: !6, line: 326, baseType: !57, size: 8, offset: 72)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !66, file: !6, line: 327, baseType: !63, size: 16, offset: 80)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !66, file: !6, line: 328, baseType: !78, size: 32, offset: 96)
!78 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !66, file: !6, line: 328, baseType: !78, size: 32, offset: 128)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!81 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tcphdr", file: !6, line: 344, size: 160, elements: !82)
!82 = !{!83, !84, !85, !86, !87, !88, !89, !90, !91, !92, !93, !94, !95, !96, !97, !98, !99}
!83 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !81, file: !6, line: 345, baseType: !63, size: 16)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "dest", scope: !81, file: !6, line: 345, baseType: !63, size: 16, offset: 16)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "seq", scope: !81, file: !6, line: 346, baseType: !78, size: 32, offset: 32)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "ack_seq", scope: !81, file: !6, line: 346, baseType: !78, size: 32, offset: 64)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "res1", scope: !81, file: !6, line: 347, baseType: !63, size: 4, offset: 96, flags: DIFlagBitField, extraData: i64 96)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "doff", scope: !81, file: !6, line: 347, baseType: !63, size: 4, offset: 100, flags: DIFlagBitField, extraData: i64 96)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "fin", scope: !81, file: !6, line: 347, baseType: !63, size: 1, offset: 104, flags: DIFlagBitField, extraData: i64 96)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "syn", scope: !81, file: !6, line: 347, baseType: !63, size: 1, offset: 105, flags: DIFlagBitField, extraData: i64 96)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "rst", scope: !81, file: !6, line: 347, baseType: !63, size: 1, offset: 106, flags: DIFlagBitField, extraData: i64 96)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "psh", scope: !81, file: !6, line: 347, baseType: !63, size: 1, offset: 107, flags: DIFlagBitField, extraData: i64 96)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "ack", scope: !81, file: !6, line: 347, baseType: !63, size: 1, offset: 108, flags: DIFlagBitField, extraData: i64 96)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "urg", scope: !81, file: !6, line: 347, baseType: !63, size: 1, offset: 109, flags: DIFlagBitField, extraData: i64 96)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "ece", scope: !81, file: !6, line: 348, baseType: !63, size: 1, offset: 110, flags: DIFlagBitField, extraData: i64 96)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "cwr", scope: !81, file: !6, line: 348, baseType: !63, size: 1, offset: 111, flags: DIFlagBitField, extraData: i64 96)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "window", scope: !81, file: !6, line: 349, baseType: !63, size: 16, offset: 112)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !81, file: !6, line: 349, baseType: !63, size: 16, offset: 128)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "urg_ptr", scope: !81, file: !6, line: 349, baseType: !63, size: 16, offset: 144)
!100 = !{!0, !101, !135, !142, !148}
!101 = !DIGlobalVariableExpression(var: !102, expr: !DIExpression())
!102 = distinct !DIGlobalVariable(name: "conns", scope: !2, file: !3, line: 23, type: !103, isLocal: false, isDefinition: true)
!103 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 23, size: 256, elements: !104)
!104 = !{!105, !111, !116, !124}
!105 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !103, file: !3, line: 23, baseType: !106, size: 64)
!106 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !107, size: 64)
!107 = !DICompositeType(tag: DW_TAG_array_type, baseType: !108, size: 288, elements: !109)
!108 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!109 = !{!110}
!110 = !DISubrange(count: 9)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !103, file: !3, line: 23, baseType: !112, size: 64, offset: 64)
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !113, size: 64)
!113 = !DICompositeType(tag: DW_TAG_array_type, baseType: !108, size: 32768, elements: !114)
!114 = !{!115}
!115 = !DISubrange(count: 1024)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !103, file: !3, line: 23, baseType: !117, size: 64, offset: 128)
!117 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !118, size: 64)
!118 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tuple", file: !3, line: 14, size: 96, elements: !119)
!119 = !{!120, !121, !122, !123}
!120 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !118, file: !3, line: 15, baseType: !78, size: 32)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !118, file: !3, line: 15, baseType: !78, size: 32, offset: 32)
!122 = !DIDerivedType(tag: DW_TAG_member, name: "low_port", scope: !118, file: !3, line: 16, baseType: !63, size: 16, offset: 64)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "high_port", scope: !118, file: !3, line: 16, baseType: !63, size: 16, offset: 80)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !103, file: !3, line: 23, baseType: !125, size: 64, offset: 192)
!125 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !126, size: 64)
!126 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "conn", file: !3, line: 18, size: 96, elements: !127)
!127 = !{!128, !129, !130, !131}
!128 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !126, file: !3, line: 19, baseType: !57, size: 8)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "seen", scope: !126, file: !3, line: 19, baseType: !57, size: 8, offset: 8)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !126, file: !3, line: 20, baseType: !63, size: 16, offset: 16)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "packets", scope: !126, file: !3, line: 21, baseType: !132, size: 64, offset: 32)
!132 = !DICompositeType(tag: DW_TAG_array_type, baseType: !78, size: 64, elements: !133)
!133 = !{!134}
!134 = !DISubrange(count: 2)
!135 = !DIGlobalVariableExpression(var: !136, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!136 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !137, isLocal: true, isDefinition: true)
!137 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !138, size: 64)
!138 = !DISubroutineType(types: !139)
!139 = !{!50, !50, !140}
!140 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !141, size: 64)
!141 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!142 = !DIGlobalVariableExpression(var: !143, expr: !DIExpression())
!143 = distinct !DIGlobalVariable(name: "next", scope: !2, file: !3, line: 6, type: !144, isLocal: true, isDefinition: true)
!144 = !DICompositeType(tag: DW_TAG_array_type, baseType: !145, size: 240, elements: !146)
!145 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !57)
!146 = !{!60, !147}
!147 = !DISubrange(count: 5)
!148 = !DIGlobalVariableExpression(var: !149, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!149 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !150, isLocal: true, isDefinition: true)
!150 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !151, size: 64)
!151 = !DISubroutineType(types: !152)
!152 = !{!51, !50, !140, !140, !153}
!153 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !154)
!154 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!155 = !DICompositeType(tag: DW_TAG_array_type, baseType: !156, size: 32, elements: !157)
!156 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!157 = !{!158}
!158 = !DISubrange(count: 4)
!159 = !{i32 7, !"Dwarf Version", i32 5}
!160 = !{i32 2, !"Debug Info Version", i32 3}
!161 = !{i32 1, !"wchar_size", i32 4}
!162 = !{i32 7, !"frame-pointer", i32 2}
!163 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!164 = !{!"clang version 22.1.8"}
!165 = !{!166, !166, i64 0}
!166 = !{!"int", !167, i64 0}
!167 = !{!"omnipotent char", !168, i64 0}
!168 = !{!"Simple C/C++ TBAA"}
!169 = distinct !DISubprogram(name: "track", scope: !3, file: !3, line: 25, type: !170, scopeLine: 25, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !181, keyInstructions: true)
!170 = !DISubroutineType(types: !171)
!171 = !{!108, !172}
!172 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !173, size: 64)
!173 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !174)
!174 = !{!175, !176, !177, !178, !179, !180}
!175 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !173, file: !6, line: 205, baseType: !78, size: 32)
!176 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !173, file: !6, line: 205, baseType: !78, size: 32, offset: 32)
!177 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !173, file: !6, line: 205, baseType: !78, size: 32, offset: 64)
!178 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !173, file: !6, line: 205, baseType: !78, size: 32, offset: 96)
!179 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !173, file: !6, line: 205, baseType: !78, size: 32, offset: 128)
!180 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !173, file: !6, line: 206, baseType: !78, size: 32, offset: 160)
!181 = !{!182, !183, !188, !189, !190, !191, !194, !195, !196, !197}
!182 = !DILocalVariable(name: "ctx", arg: 1, scope: !169, file: !3, line: 25, type: !172)
!183 = !DILocalVariable(name: "c", scope: !169, file: !3, line: 26, type: !184)
!184 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !185)
!185 = !{!186, !187}
!186 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !184, file: !6, line: 370, baseType: !50, size: 64)
!187 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !184, file: !6, line: 370, baseType: !50, size: 64, offset: 64)
!188 = !DILocalVariable(name: "eth", scope: !169, file: !3, line: 27, type: !52)
!189 = !DILocalVariable(name: "ip", scope: !169, file: !3, line: 28, type: !65)
!190 = !DILocalVariable(name: "tcp", scope: !169, file: !3, line: 29, type: !80)
!191 = !DILocalVariable(name: "forward", scope: !169, file: !3, line: 33, type: !192)
!192 = !DIDerivedType(tag: DW_TAG_typedef, name: "bool", file: !6, line: 13, baseType: !193)
!193 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!194 = !DILocalVariable(name: "key", scope: !169, file: !3, line: 34, type: !118)
!195 = !DILocalVariable(name: "flag", scope: !169, file: !3, line: 39, type: !78)
!196 = !DILocalVariable(name: "conn", scope: !169, file: !3, line: 44, type: !125)
!197 = !DILocalVariable(name: "fresh", scope: !198, file: !3, line: 46, type: !126)
!198 = distinct !DILexicalBlock(scope: !199, file: !3, line: 45, column: 14)
!199 = distinct !DILexicalBlock(scope: !169, file: !3, line: 45, column: 7)
!200 = !DILocalVariable(name: "c", arg: 1, scope: !201, file: !6, line: 373, type: !204)
!201 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !202, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !205, keyInstructions: true)
!202 = !DISubroutineType(types: !203)
!203 = !{!50, !204, !78}
!204 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !184, size: 64)
!205 = !{!200, !206, !207}
!206 = !DILocalVariable(name: "size", arg: 2, scope: !201, file: !6, line: 373, type: !78)
!207 = !DILocalVariable(name: "at", scope: !201, file: !6, line: 374, type: !50)
!208 = !DILocation(line: 0, scope: !201, inlinedAt: !209)
!209 = distinct !DILocation(line: 27, column: 24, scope: !169)
!210 = !DILocation(line: 0, scope: !201, inlinedAt: !211)
!211 = distinct !DILocation(line: 28, column: 22, scope: !169)
!212 = !DILocation(line: 0, scope: !201, inlinedAt: !213)
!213 = distinct !DILocation(line: 29, column: 24, scope: !169)
!214 = distinct !DIAssignID()
!215 = !DILocation(line: 0, scope: !169)
!216 = distinct !DIAssignID()
!217 = !DILocation(line: 0, scope: !198)
!218 = !DILocation(line: 26, column: 21, scope: !169, atomGroup: 1, atomRank: 4)
!219 = !{!220, !166, i64 0}
!220 = !{!"xdp_md", !166, i64 0, !166, i64 4, !166, i64 8, !166, i64 12, !166, i64 16, !166, i64 20}
!221 = !DILocation(line: 26, column: 21, scope: !169, atomGroup: 1, atomRank: 3)
!222 = !DILocation(line: 26, column: 21, scope: !169, atomGroup: 1, atomRank: 2)
!223 = !DILocation(line: 26, column: 21, scope: !169)
!224 = !{!220, !166, i64 4}
!225 = !DILocation(line: 375, column: 10, scope: !226, inlinedAt: !209)
!226 = distinct !DILexicalBlock(scope: !201, file: !6, line: 375, column: 7)
!227 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !209, atomGroup: 2, atomRank: 2)
!228 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !209, atomGroup: 2, atomRank: 1)
!229 = !DILocation(line: 375, column: 10, scope: !226, inlinedAt: !211)
!230 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !211, atomGroup: 2, atomRank: 2)
!231 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !211, atomGroup: 2, atomRank: 1)
!232 = !DILocation(line: 375, column: 10, scope: !226, inlinedAt: !213)
!233 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !213, atomGroup: 2, atomRank: 2)
!234 = !DILocation(line: 375, column: 17, scope: !226, inlinedAt: !213, atomGroup: 2, atomRank: 1)
!235 = !DILocation(line: 30, column: 8, scope: !236, atomGroup: 5, atomRank: 2)
!236 = distinct !DILexicalBlock(scope: !169, file: !3, line: 30, column: 7)
!237 = !DILocation(line: 30, column: 12, scope: !236, atomGroup: 5, atomRank: 1)
!238 = !DILocation(line: 30, column: 35, scope: !236)
!239 = !{!240, !241, i64 12}
!240 = !{!"ethhdr", !167, i64 0, !167, i64 6, !241, i64 12}
!241 = !{!"short", !167, i64 0}
!242 = !DILocation(line: 30, column: 41, scope: !236, atomGroup: 8, atomRank: 2)
!243 = !DILocation(line: 30, column: 58, scope: !236, atomGroup: 8, atomRank: 1)
!244 = !DILocation(line: 30, column: 65, scope: !236)
!245 = !DILocation(line: 30, column: 69, scope: !236, atomGroup: 9, atomRank: 2)
!246 = !DILocation(line: 30, column: 74, scope: !236, atomGroup: 9, atomRank: 1)
!247 = !DILocation(line: 31, column: 11, scope: !236)
!248 = !{!249, !167, i64 9}
!249 = !{!"iphdr", !167, i64 0, !167, i64 0, !167, i64 1, !241, i64 2, !241, i64 4, !241, i64 6, !167, i64 8, !167, i64 9, !241, i64 10, !166, i64 12, !166, i64 16}
!250 = !DILocation(line: 31, column: 20, scope: !236, atomGroup: 10, atomRank: 2)
!251 = !DILocation(line: 30, column: 74, scope: !236, atomGroup: 10, atomRank: 1)
!252 = !DILocation(line: 33, column: 22, scope: !169)
!253 = !{!249, !166, i64 12}
!254 = !DILocation(line: 33, column: 34, scope: !169)
!255 = !{!249, !166, i64 16}
!256 = !DILocation(line: 33, column: 28, scope: !169, atomGroup: 12, atomRank: 3)
!257 = !DILocation(line: 34, column: 3, scope: !169)
!258 = !DILocation(line: 35, scope: !169)
!259 = !DILocation(line: 35, column: 11, scope: !169, atomGroup: 13, atomRank: 1)
!260 = !{!261, !166, i64 0}
!261 = !{!"tuple", !166, i64 0, !166, i64 4, !241, i64 8, !241, i64 10}
!262 = distinct !DIAssignID()
!263 = !DILocation(line: 36, scope: !169)
!264 = !DILocation(line: 36, column: 7, scope: !169)
!265 = !DILocation(line: 36, column: 12, scope: !169, atomGroup: 15, atomRank: 1)
!266 = !{!261, !166, i64 4}
!267 = distinct !DIAssignID()
!268 = !DILocation(line: 37, column: 18, scope: !169, atomGroup: 18, atomRank: 1)
!269 = !DILocation(line: 37, scope: !169)
!270 = !{!241, !241, i64 0}
!271 = !DILocation(line: 37, column: 7, scope: !169)
!272 = !DILocation(line: 37, column: 16, scope: !169, atomGroup: 17, atomRank: 1)
!273 = !{!261, !241, i64 8}
!274 = distinct !DIAssignID()
!275 = !DILocation(line: 38, column: 19, scope: !169, atomGroup: 20, atomRank: 1)
!276 = !DILocation(line: 38, scope: !169)
!277 = !DILocation(line: 38, column: 7, scope: !169)
!278 = !DILocation(line: 38, column: 17, scope: !169, atomGroup: 19, atomRank: 1)
!279 = !{!261, !241, i64 10}
!280 = distinct !DIAssignID()
!281 = !DILocation(line: 39, column: 19, scope: !169)
!282 = !DILocation(line: 39, column: 14, scope: !169, atomGroup: 22, atomRank: 2)
!283 = !DILocation(line: 39, column: 14, scope: !169, atomGroup: 22, atomRank: 1)
!284 = !DILocation(line: 40, column: 16, scope: !169, atomGroup: 23, atomRank: 2)
!285 = !DILocation(line: 40, column: 16, scope: !169, atomGroup: 23, atomRank: 1)
!286 = !DILocation(line: 41, column: 25, scope: !169, atomGroup: 24, atomRank: 1)
!287 = !DILocation(line: 41, column: 16, scope: !169, atomGroup: 24, atomRank: 2)
!288 = !DILocation(line: 42, column: 16, scope: !169)
!289 = !DILocation(line: 41, column: 16, scope: !169)
!290 = !DILocation(line: 39, column: 14, scope: !169, atomGroup: 21, atomRank: 2)
!291 = !DILocation(line: 44, column: 23, scope: !169, atomGroup: 26, atomRank: 2)
!292 = !DILocation(line: 45, column: 8, scope: !199, atomGroup: 27, atomRank: 2)
!293 = !DILocation(line: 45, column: 7, scope: !199, atomGroup: 27, atomRank: 1)
!294 = !DILocation(line: 46, column: 5, scope: !198)
!295 = !DILocation(line: 46, column: 35, scope: !198)
!296 = !DILocation(line: 46, column: 35, scope: !198, atomGroup: 28, atomRank: 2)
!297 = !{!167, !167, i64 0}
!298 = !DILocation(line: 46, column: 25, scope: !198, atomGroup: 28, atomRank: 1)
!299 = !{!300, !167, i64 0}
!300 = !{!"conn", !167, i64 0, !167, i64 1, !241, i64 2, !167, i64 4}
!301 = distinct !DIAssignID()
!302 = !DILocation(line: 46, column: 25, scope: !198)
!303 = !{!300, !167, i64 1}
!304 = distinct !DIAssignID()
!305 = !{!300, !241, i64 2}
!306 = distinct !DIAssignID()
!307 = distinct !DIAssignID()
!308 = !DILocation(line: 47, column: 21, scope: !309, atomGroup: 29, atomRank: 2)
!309 = distinct !DILexicalBlock(scope: !198, file: !3, line: 47, column: 9)
!310 = !DILocation(line: 47, column: 21, scope: !309, atomGroup: 29, atomRank: 1)
!311 = !DILocation(line: 49, column: 5, scope: !198)
!312 = !DILocation(line: 50, column: 5, scope: !198, atomGroup: 31, atomRank: 1)
!313 = !DILocation(line: 51, column: 3, scope: !199)
!314 = !DILocation(line: 52, column: 13, scope: !315)
!315 = distinct !DILexicalBlock(scope: !169, file: !3, line: 52, column: 7)
!316 = !DILocation(line: 52, column: 19, scope: !315, atomGroup: 32, atomRank: 2)
!317 = !DILocation(line: 52, column: 19, scope: !315, atomGroup: 32, atomRank: 1)
!318 = !DILocation(line: 54, column: 17, scope: !169)
!319 = !DILocation(line: 54, column: 17, scope: !169, atomGroup: 34, atomRank: 2)
!320 = !DILocation(line: 54, column: 15, scope: !169, atomGroup: 34, atomRank: 1)
!321 = !DILocation(line: 55, column: 9, scope: !169)
!322 = !DILocation(line: 55, column: 3, scope: !169)
!323 = !DILocation(line: 55, column: 25, scope: !169)
!324 = !DILocation(line: 55, column: 25, scope: !169, atomGroup: 35, atomRank: 2)
!325 = !DILocation(line: 55, column: 25, scope: !169, atomGroup: 35, atomRank: 1)
!326 = !DILocation(line: 56, column: 19, scope: !169)
!327 = !DILocation(line: 56, column: 9, scope: !169)
!328 = !DILocation(line: 56, column: 14, scope: !169)
!329 = !DILocation(line: 56, column: 14, scope: !169, atomGroup: 36, atomRank: 2)
!330 = !DILocation(line: 56, column: 14, scope: !169, atomGroup: 36, atomRank: 1)
!331 = !DILocation(line: 57, column: 22, scope: !169)
!332 = !DILocation(line: 57, column: 10, scope: !169, atomGroup: 37, atomRank: 2)
!333 = !DILocation(line: 57, column: 3, scope: !169, atomGroup: 37, atomRank: 1)
!334 = !DILocation(line: 58, column: 1, scope: !169)
!335 = !DILocation(line: 58, column: 1, scope: !169, atomGroup: 38, atomRank: 1)
