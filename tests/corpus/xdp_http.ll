; ModuleID = 'xdp_http.c'
source_filename = "xdp_http.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@http.skip = internal unnamed_addr constant [6 x i8] c"\00\04\05\04\05\07", align 1, !dbg !87
@methods = dso_local local_unnamed_addr global [8 x i32] zeroinitializer, align 4, !dbg !118
@last_path = dso_local local_unnamed_addr global i8 0, align 1, !dbg !123
@.str = private unnamed_addr constant [6 x i8] c"POST \00", align 1, !dbg !126
@.str.1 = private unnamed_addr constant [5 x i8] c"PUT \00", align 1, !dbg !129
@.str.2 = private unnamed_addr constant [6 x i8] c"HEAD \00", align 1, !dbg !134
@.str.3 = private unnamed_addr constant [8 x i8] c"DELETE \00", align 1, !dbg !136
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @http], section "llvm.metadata"

; Function Attrs: nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 3) i32 @http(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !89 {
    #dbg_value(ptr poison, !152, !DIExpression(), !160)
    #dbg_value(ptr poison, !152, !DIExpression(), !162)
    #dbg_value(ptr poison, !152, !DIExpression(), !164)
    #dbg_value(ptr poison, !152, !DIExpression(), !166)
    #dbg_value(ptr poison, !152, !DIExpression(), !169)
    #dbg_value(ptr %0, !103, !DIExpression(), !171)
  %2 = load i32, ptr %0, align 4, !dbg !172, !tbaa !173
  %3 = zext i32 %2 to i64, !dbg !175
  %4 = inttoptr i64 %3 to ptr, !dbg !176
    #dbg_value(ptr %4, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !171)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !177
  %6 = load i32, ptr %5, align 4, !dbg !172, !tbaa !178
  %7 = zext i32 %6 to i64, !dbg !175
  %8 = inttoptr i64 %7 to ptr, !dbg !176
    #dbg_value(ptr %8, !104, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !171)
    #dbg_value(ptr undef, !152, !DIExpression(), !160)
    #dbg_value(i32 14, !158, !DIExpression(), !160)
    #dbg_value(ptr %4, !159, !DIExpression(), !160)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !179
  %10 = icmp samesign ule ptr %9, %8, !dbg !181
  %11 = select i1 %10, ptr %9, ptr %4, !dbg !182
    #dbg_value(ptr %11, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !171)
    #dbg_value(ptr poison, !109, !DIExpression(), !171)
    #dbg_value(ptr undef, !152, !DIExpression(), !162)
    #dbg_value(i32 20, !158, !DIExpression(), !162)
    #dbg_value(ptr %11, !159, !DIExpression(), !162)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 20, !dbg !183
  %13 = icmp samesign ugt ptr %12, %8, !dbg !184
  br i1 %13, label %93, label %14, !dbg !185

14:                                               ; preds = %1
    #dbg_value(ptr poison, !109, !DIExpression(), !171)
    #dbg_value(ptr %12, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !171)
    #dbg_value(ptr %11, !110, !DIExpression(), !171)
  %15 = icmp ne i32 %2, 0, !dbg !186
  %16 = icmp ne ptr %11, null
  %17 = and i1 %15, %16, !dbg !188
  %18 = and i1 %10, %17, !dbg !188
  br i1 %18, label %19, label %93, !dbg !188

19:                                               ; preds = %14
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 12, !dbg !189
  %21 = load i16, ptr %20, align 1, !dbg !189, !tbaa !190
  %22 = icmp eq i16 %21, 8, !dbg !193
  br i1 %22, label %23, label %93, !dbg !194

23:                                               ; preds = %19
  %24 = getelementptr inbounds nuw i8, ptr %11, i64 9, !dbg !195
  %25 = load i8, ptr %24, align 1, !dbg !195, !tbaa !196
  %26 = icmp eq i8 %25, 6, !dbg !198
  br i1 %26, label %27, label %93, !dbg !199

27:                                               ; preds = %23
    #dbg_value(ptr undef, !152, !DIExpression(), !164)
    #dbg_value(i32 20, !158, !DIExpression(), !164)
    #dbg_value(ptr %12, !159, !DIExpression(), !164)
  %28 = getelementptr inbounds nuw i8, ptr %11, i64 40, !dbg !200
  %29 = icmp samesign ugt ptr %28, %8, !dbg !201
  br i1 %29, label %93, label %30, !dbg !202

30:                                               ; preds = %27
    #dbg_value(ptr %28, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !171)
    #dbg_value(ptr %12, !111, !DIExpression(), !171)
  %31 = getelementptr inbounds nuw i8, ptr %11, i64 22, !dbg !203
  %32 = load i16, ptr %31, align 2, !dbg !203, !tbaa !205
  %33 = icmp eq i16 %32, 20480, !dbg !207
  br i1 %33, label %34, label %93, !dbg !208

34:                                               ; preds = %30
  %35 = getelementptr inbounds nuw i8, ptr %11, i64 32, !dbg !209
  %36 = load i16, ptr %35, align 4, !dbg !209
  %37 = lshr i16 %36, 2, !dbg !210
  %38 = and i16 %37, 60, !dbg !210
  %39 = zext nneg i16 %38 to i32, !dbg !211
  %40 = add nsw i32 %39, -20, !dbg !212
    #dbg_value(i32 %40, !112, !DIExpression(), !171)
  %41 = icmp ugt i32 %40, 40, !dbg !213
  br i1 %41, label %93, label %42, !dbg !214

42:                                               ; preds = %34
    #dbg_value(ptr undef, !152, !DIExpression(), !166)
    #dbg_value(i32 %40, !158, !DIExpression(), !166)
    #dbg_value(ptr %28, !159, !DIExpression(), !166)
  %43 = zext nneg i32 %40 to i64, !dbg !215
  %44 = getelementptr inbounds nuw i8, ptr %28, i64 %43, !dbg !215
  %45 = icmp samesign ugt ptr %44, %8, !dbg !216
    #dbg_value(ptr %44, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !171)
    #dbg_value(ptr undef, !152, !DIExpression(), !169)
    #dbg_value(i32 8, !158, !DIExpression(), !169)
    #dbg_value(ptr %44, !159, !DIExpression(), !169)
  %46 = getelementptr inbounds nuw i8, ptr %44, i64 8
  %47 = icmp ugt ptr %46, %8
  %48 = select i1 %45, i1 true, i1 %47, !dbg !217
  br i1 %48, label %93, label %49, !dbg !217

49:                                               ; preds = %42
    #dbg_value(ptr poison, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !171)
    #dbg_value(ptr %44, !113, !DIExpression(), !171)
    #dbg_value(ptr %44, !218, !DIExpression(), !224)
  %50 = load i8, ptr %44, align 1, !dbg !226, !tbaa !228
  %51 = icmp eq i8 %50, 71, !dbg !229
  br i1 %51, label %52, label %64, !dbg !230

52:                                               ; preds = %49
  %53 = getelementptr inbounds nuw i8, ptr %44, i64 1, !dbg !231
  %54 = load i8, ptr %53, align 1, !dbg !231, !tbaa !228
  %55 = icmp eq i8 %54, 69, !dbg !232
  br i1 %55, label %56, label %64, !dbg !233

56:                                               ; preds = %52
  %57 = getelementptr inbounds nuw i8, ptr %44, i64 2, !dbg !234
  %58 = load i8, ptr %57, align 1, !dbg !234, !tbaa !228
  %59 = icmp eq i8 %58, 84, !dbg !235
  br i1 %59, label %60, label %64, !dbg !236

60:                                               ; preds = %56
  %61 = getelementptr inbounds nuw i8, ptr %44, i64 3, !dbg !237
  %62 = load i8, ptr %61, align 1, !dbg !237, !tbaa !228
  %63 = icmp eq i8 %62, 32, !dbg !238
  br i1 %63, label %79, label %64, !dbg !239

64:                                               ; preds = %60, %56, %52, %49
  %65 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(5) %44, ptr noundef nonnull dereferenceable(5) @.str, i64 noundef 5) #3, !dbg !240
  %66 = icmp eq i32 %65, 0, !dbg !242
  br i1 %66, label %79, label %67, !dbg !243

67:                                               ; preds = %64
  %68 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(4) %44, ptr noundef nonnull dereferenceable(4) @.str.1, i64 noundef 4) #3, !dbg !244
  %69 = icmp eq i32 %68, 0, !dbg !246
  br i1 %69, label %79, label %70, !dbg !247

70:                                               ; preds = %67
  %71 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(5) %44, ptr noundef nonnull dereferenceable(5) @.str.2, i64 noundef 5) #3, !dbg !248
  %72 = icmp eq i32 %71, 0, !dbg !250
  br i1 %72, label %79, label %73, !dbg !251

73:                                               ; preds = %70
  %74 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(7) %44, ptr noundef nonnull dereferenceable(7) @.str.3, i64 noundef 7) #3, !dbg !252
  %75 = icmp eq i32 %74, 0, !dbg !254
  br i1 %75, label %79, label %76, !dbg !224

76:                                               ; preds = %73
    #dbg_value(i32 6, !115, !DIExpression(), !171)
  %77 = load i32, ptr getelementptr inbounds nuw (i8, ptr @methods, i64 24), align 4, !dbg !255, !tbaa !148
  %78 = add i32 %77, 1, !dbg !256
  store i32 %78, ptr getelementptr inbounds nuw (i8, ptr @methods, i64 24), align 4, !dbg !257, !tbaa !148
  br label %93, !dbg !258

79:                                               ; preds = %73, %60, %70, %67, %64
  %80 = phi i32 [ 2, %60 ], [ 2, %64 ], [ 2, %67 ], [ 2, %70 ], [ 1, %73 ]
  %81 = phi i32 [ 1, %60 ], [ 2, %64 ], [ 3, %67 ], [ 4, %70 ], [ 5, %73 ]
    #dbg_value(i32 %81, !115, !DIExpression(), !171)
  %82 = zext nneg i32 %81 to i64, !dbg !260
  %83 = getelementptr inbounds nuw i32, ptr @methods, i64 %82, !dbg !260
  %84 = load i32, ptr %83, align 4, !dbg !255, !tbaa !148
  %85 = add i32 %84, 1, !dbg !261
  store i32 %85, ptr %83, align 4, !dbg !262, !tbaa !148
  %86 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 0, i32 %81)
  %87 = sext i32 %86 to i64, !dbg !263
  %88 = getelementptr inbounds i8, ptr @http.skip, i64 %87, !dbg !263
  %89 = load i8, ptr %88, align 1, !dbg !263, !tbaa !228
  %90 = zext i8 %89 to i64, !dbg !264
  %91 = getelementptr inbounds nuw i8, ptr %44, i64 %90, !dbg !264
  %92 = load i8, ptr %91, align 1, !dbg !265, !tbaa !228
  store i8 %92, ptr @last_path, align 1, !dbg !266, !tbaa !228
  br label %93, !dbg !267

93:                                               ; preds = %79, %76, %42, %27, %1, %30, %34, %14, %19, %23
  %94 = phi i32 [ 2, %14 ], [ 2, %23 ], [ 2, %19 ], [ 2, %1 ], [ 2, %30 ], [ 2, %34 ], [ 2, %27 ], [ 2, %42 ], [ %80, %79 ], [ 2, %76 ], !dbg !171
  ret i32 %94, !dbg !268
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare !dbg !269 dso_local i32 @memcmp(ptr noundef captures(none), ptr noundef captures(none), i64 noundef) local_unnamed_addr #1

; Function Attrs: nounwind memory(none)
declare i32 @llvm.bpf.passthrough.i32.i32(i32, i32) #2

attributes #0 = { nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { nounwind memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!142, !143, !144, !145, !146}
!llvm.ident = !{!147}
!llvm.errno.tbaa = !{!148}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !139, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !35, globals: !86, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_http.c", directory: ".")
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
!27 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !3, line: 4, baseType: !7, size: 32, elements: !28)
!28 = !{!29, !30, !31, !32, !33, !34}
!29 = !DIEnumerator(name: "GET", value: 1)
!30 = !DIEnumerator(name: "POST", value: 2)
!31 = !DIEnumerator(name: "PUT", value: 3)
!32 = !DIEnumerator(name: "HEAD", value: 4)
!33 = !DIEnumerator(name: "DELETE", value: 5)
!34 = !DIEnumerator(name: "OTHER", value: 6)
!35 = !{!36, !37, !38, !51, !66}
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!37 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !40)
!40 = !{!41, !47, !48}
!41 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !39, file: !6, line: 316, baseType: !42, size: 48)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 48, elements: !45)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !44)
!44 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!45 = !{!46}
!46 = !DISubrange(count: 6)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !39, file: !6, line: 316, baseType: !42, size: 48, offset: 48)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !39, file: !6, line: 317, baseType: !49, size: 16, offset: 96)
!49 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !50)
!50 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !53)
!53 = !{!54, !55, !56, !57, !58, !59, !60, !61, !62, !63, !65}
!54 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !52, file: !6, line: 323, baseType: !43, size: 4, flags: DIFlagBitField, extraData: i64 0)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !52, file: !6, line: 323, baseType: !43, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !52, file: !6, line: 324, baseType: !43, size: 8, offset: 8)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !52, file: !6, line: 325, baseType: !49, size: 16, offset: 16)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !52, file: !6, line: 325, baseType: !49, size: 16, offset: 32)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !52, file: !6, line: 325, baseType: !49, size: 16, offset: 48)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !52, file: !6, line: 326, baseType: !43, size: 8, offset: 64)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !52, file: !6, line: 326, baseType: !43, size: 8, offset: 72)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !52, file: !6, line: 327, baseType: !49, size: 16, offset: 80)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !52, file: !6, line: 328, baseType: !64, size: 32, offset: 96)
!64 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !52, file: !6, line: 328, baseType: !64, size: 32, offset: 128)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tcphdr", file: !6, line: 344, size: 160, elements: !68)
!68 = !{!69, !70, !71, !72, !73, !74, !75, !76, !77, !78, !79, !80, !81, !82, !83, !84, !85}
!69 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !67, file: !6, line: 345, baseType: !49, size: 16)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "dest", scope: !67, file: !6, line: 345, baseType: !49, size: 16, offset: 16)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "seq", scope: !67, file: !6, line: 346, baseType: !64, size: 32, offset: 32)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "ack_seq", scope: !67, file: !6, line: 346, baseType: !64, size: 32, offset: 64)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "res1", scope: !67, file: !6, line: 347, baseType: !49, size: 4, offset: 96, flags: DIFlagBitField, extraData: i64 96)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "doff", scope: !67, file: !6, line: 347, baseType: !49, size: 4, offset: 100, flags: DIFlagBitField, extraData: i64 96)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "fin", scope: !67, file: !6, line: 347, baseType: !49, size: 1, offset: 104, flags: DIFlagBitField, extraData: i64 96)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "syn", scope: !67, file: !6, line: 347, baseType: !49, size: 1, offset: 105, flags: DIFlagBitField, extraData: i64 96)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "rst", scope: !67, file: !6, line: 347, baseType: !49, size: 1, offset: 106, flags: DIFlagBitField, extraData: i64 96)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "psh", scope: !67, file: !6, line: 347, baseType: !49, size: 1, offset: 107, flags: DIFlagBitField, extraData: i64 96)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "ack", scope: !67, file: !6, line: 347, baseType: !49, size: 1, offset: 108, flags: DIFlagBitField, extraData: i64 96)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "urg", scope: !67, file: !6, line: 347, baseType: !49, size: 1, offset: 109, flags: DIFlagBitField, extraData: i64 96)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "ece", scope: !67, file: !6, line: 348, baseType: !49, size: 1, offset: 110, flags: DIFlagBitField, extraData: i64 96)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "cwr", scope: !67, file: !6, line: 348, baseType: !49, size: 1, offset: 111, flags: DIFlagBitField, extraData: i64 96)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "window", scope: !67, file: !6, line: 349, baseType: !49, size: 16, offset: 112)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !67, file: !6, line: 349, baseType: !49, size: 16, offset: 128)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "urg_ptr", scope: !67, file: !6, line: 349, baseType: !49, size: 16, offset: 144)
!86 = !{!0, !87, !118, !123, !126, !129, !134, !136}
!87 = !DIGlobalVariableExpression(var: !88, expr: !DIExpression())
!88 = distinct !DIGlobalVariable(name: "skip", scope: !89, file: !3, line: 23, type: !116, isLocal: true, isDefinition: true)
!89 = distinct !DISubprogram(name: "http", scope: !3, file: !3, line: 22, type: !90, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102, keyInstructions: true)
!90 = !DISubroutineType(types: !91)
!91 = !{!92, !93}
!92 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !94, size: 64)
!94 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !95)
!95 = !{!96, !97, !98, !99, !100, !101}
!96 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !94, file: !6, line: 205, baseType: !64, size: 32)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !94, file: !6, line: 205, baseType: !64, size: 32, offset: 32)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !94, file: !6, line: 205, baseType: !64, size: 32, offset: 64)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !94, file: !6, line: 205, baseType: !64, size: 32, offset: 96)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !94, file: !6, line: 205, baseType: !64, size: 32, offset: 128)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !94, file: !6, line: 206, baseType: !64, size: 32, offset: 160)
!102 = !{!103, !104, !109, !110, !111, !112, !113, !115}
!103 = !DILocalVariable(name: "ctx", arg: 1, scope: !89, file: !3, line: 22, type: !93)
!104 = !DILocalVariable(name: "c", scope: !89, file: !3, line: 24, type: !105)
!105 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !106)
!106 = !{!107, !108}
!107 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !105, file: !6, line: 370, baseType: !36, size: 64)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !105, file: !6, line: 370, baseType: !36, size: 64, offset: 64)
!109 = !DILocalVariable(name: "eth", scope: !89, file: !3, line: 25, type: !38)
!110 = !DILocalVariable(name: "ip", scope: !89, file: !3, line: 26, type: !51)
!111 = !DILocalVariable(name: "tcp", scope: !89, file: !3, line: 29, type: !66)
!112 = !DILocalVariable(name: "more", scope: !89, file: !3, line: 32, type: !64)
!113 = !DILocalVariable(name: "text", scope: !89, file: !3, line: 35, type: !114)
!114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!115 = !DILocalVariable(name: "method", scope: !89, file: !3, line: 38, type: !92)
!116 = !DICompositeType(tag: DW_TAG_array_type, baseType: !117, size: 48, elements: !45)
!117 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !43)
!118 = !DIGlobalVariableExpression(var: !119, expr: !DIExpression())
!119 = distinct !DIGlobalVariable(name: "methods", scope: !2, file: !3, line: 5, type: !120, isLocal: false, isDefinition: true)
!120 = !DICompositeType(tag: DW_TAG_array_type, baseType: !64, size: 256, elements: !121)
!121 = !{!122}
!122 = !DISubrange(count: 8)
!123 = !DIGlobalVariableExpression(var: !124, expr: !DIExpression())
!124 = distinct !DIGlobalVariable(name: "last_path", scope: !2, file: !3, line: 6, type: !125, isLocal: false, isDefinition: true)
!125 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!126 = !DIGlobalVariableExpression(var: !127, expr: !DIExpression())
!127 = distinct !DIGlobalVariable(scope: null, file: !3, line: 11, type: !128, isLocal: true, isDefinition: true)
!128 = !DICompositeType(tag: DW_TAG_array_type, baseType: !125, size: 48, elements: !45)
!129 = !DIGlobalVariableExpression(var: !130, expr: !DIExpression())
!130 = distinct !DIGlobalVariable(scope: null, file: !3, line: 13, type: !131, isLocal: true, isDefinition: true)
!131 = !DICompositeType(tag: DW_TAG_array_type, baseType: !125, size: 40, elements: !132)
!132 = !{!133}
!133 = !DISubrange(count: 5)
!134 = !DIGlobalVariableExpression(var: !135, expr: !DIExpression())
!135 = distinct !DIGlobalVariable(scope: null, file: !3, line: 15, type: !128, isLocal: true, isDefinition: true)
!136 = !DIGlobalVariableExpression(var: !137, expr: !DIExpression())
!137 = distinct !DIGlobalVariable(scope: null, file: !3, line: 17, type: !138, isLocal: true, isDefinition: true)
!138 = !DICompositeType(tag: DW_TAG_array_type, baseType: !125, size: 64, elements: !121)
!139 = !DICompositeType(tag: DW_TAG_array_type, baseType: !125, size: 32, elements: !140)
!140 = !{!141}
!141 = !DISubrange(count: 4)
!142 = !{i32 7, !"Dwarf Version", i32 5}
!143 = !{i32 2, !"Debug Info Version", i32 3}
!144 = !{i32 1, !"wchar_size", i32 4}
!145 = !{i32 7, !"frame-pointer", i32 2}
!146 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!147 = !{!"clang version 22.1.8"}
!148 = !{!149, !149, i64 0}
!149 = !{!"int", !150, i64 0}
!150 = !{!"omnipotent char", !151, i64 0}
!151 = !{!"Simple C/C++ TBAA"}
!152 = !DILocalVariable(name: "c", arg: 1, scope: !153, file: !6, line: 373, type: !156)
!153 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !154, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !157, keyInstructions: true)
!154 = !DISubroutineType(types: !155)
!155 = !{!36, !156, !64}
!156 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !105, size: 64)
!157 = !{!152, !158, !159}
!158 = !DILocalVariable(name: "size", arg: 2, scope: !153, file: !6, line: 373, type: !64)
!159 = !DILocalVariable(name: "at", scope: !153, file: !6, line: 374, type: !36)
!160 = !DILocation(line: 0, scope: !153, inlinedAt: !161)
!161 = distinct !DILocation(line: 25, column: 24, scope: !89)
!162 = !DILocation(line: 0, scope: !153, inlinedAt: !163)
!163 = distinct !DILocation(line: 26, column: 22, scope: !89)
!164 = !DILocation(line: 0, scope: !153, inlinedAt: !165)
!165 = distinct !DILocation(line: 29, column: 24, scope: !89)
!166 = !DILocation(line: 0, scope: !153, inlinedAt: !167)
!167 = distinct !DILocation(line: 33, column: 21, scope: !168)
!168 = distinct !DILexicalBlock(scope: !89, file: !3, line: 33, column: 7)
!169 = !DILocation(line: 0, scope: !153, inlinedAt: !170)
!170 = distinct !DILocation(line: 35, column: 14, scope: !89)
!171 = !DILocation(line: 0, scope: !89)
!172 = !DILocation(line: 24, column: 21, scope: !89, atomGroup: 1, atomRank: 4)
!173 = !{!174, !149, i64 0}
!174 = !{!"xdp_md", !149, i64 0, !149, i64 4, !149, i64 8, !149, i64 12, !149, i64 16, !149, i64 20}
!175 = !DILocation(line: 24, column: 21, scope: !89, atomGroup: 1, atomRank: 3)
!176 = !DILocation(line: 24, column: 21, scope: !89, atomGroup: 1, atomRank: 2)
!177 = !DILocation(line: 24, column: 21, scope: !89)
!178 = !{!174, !149, i64 4}
!179 = !DILocation(line: 375, column: 10, scope: !180, inlinedAt: !161)
!180 = distinct !DILexicalBlock(scope: !153, file: !6, line: 375, column: 7)
!181 = !DILocation(line: 375, column: 17, scope: !180, inlinedAt: !161, atomGroup: 2, atomRank: 2)
!182 = !DILocation(line: 375, column: 17, scope: !180, inlinedAt: !161, atomGroup: 2, atomRank: 1)
!183 = !DILocation(line: 375, column: 10, scope: !180, inlinedAt: !163)
!184 = !DILocation(line: 375, column: 17, scope: !180, inlinedAt: !163, atomGroup: 2, atomRank: 2)
!185 = !DILocation(line: 375, column: 17, scope: !180, inlinedAt: !163, atomGroup: 2, atomRank: 1)
!186 = !DILocation(line: 27, column: 8, scope: !187, atomGroup: 4, atomRank: 2)
!187 = distinct !DILexicalBlock(scope: !89, file: !3, line: 27, column: 7)
!188 = !DILocation(line: 27, column: 12, scope: !187, atomGroup: 4, atomRank: 1)
!189 = !DILocation(line: 27, column: 27, scope: !187)
!190 = !{!191, !192, i64 12}
!191 = !{!"ethhdr", !150, i64 0, !150, i64 6, !192, i64 12}
!192 = !{!"short", !150, i64 0}
!193 = !DILocation(line: 27, column: 33, scope: !187, atomGroup: 6, atomRank: 2)
!194 = !DILocation(line: 27, column: 50, scope: !187, atomGroup: 6, atomRank: 1)
!195 = !DILocation(line: 27, column: 57, scope: !187)
!196 = !{!197, !150, i64 9}
!197 = !{!"iphdr", !150, i64 0, !150, i64 0, !150, i64 1, !192, i64 2, !192, i64 4, !192, i64 6, !150, i64 8, !150, i64 9, !192, i64 10, !149, i64 12, !149, i64 16}
!198 = !DILocation(line: 27, column: 66, scope: !187, atomGroup: 7, atomRank: 2)
!199 = !DILocation(line: 27, column: 50, scope: !187, atomGroup: 7, atomRank: 1)
!200 = !DILocation(line: 375, column: 10, scope: !180, inlinedAt: !165)
!201 = !DILocation(line: 375, column: 17, scope: !180, inlinedAt: !165, atomGroup: 2, atomRank: 2)
!202 = !DILocation(line: 375, column: 17, scope: !180, inlinedAt: !165, atomGroup: 2, atomRank: 1)
!203 = !DILocation(line: 30, column: 20, scope: !204)
!204 = distinct !DILexicalBlock(scope: !89, file: !3, line: 30, column: 7)
!205 = !{!206, !192, i64 2}
!206 = !{!"tcphdr", !192, i64 0, !192, i64 2, !149, i64 4, !149, i64 8, !192, i64 12, !192, i64 12, !192, i64 13, !192, i64 13, !192, i64 13, !192, i64 13, !192, i64 13, !192, i64 13, !192, i64 13, !192, i64 13, !192, i64 14, !192, i64 16, !192, i64 18}
!207 = !DILocation(line: 30, column: 25, scope: !204, atomGroup: 11, atomRank: 2)
!208 = !DILocation(line: 30, column: 12, scope: !204, atomGroup: 11, atomRank: 1)
!209 = !DILocation(line: 32, column: 19, scope: !89)
!210 = !DILocation(line: 32, column: 24, scope: !89)
!211 = !DILocation(line: 32, column: 14, scope: !89)
!212 = !DILocation(line: 32, column: 28, scope: !89, atomGroup: 13, atomRank: 3)
!213 = !DILocation(line: 33, column: 12, scope: !168, atomGroup: 14, atomRank: 2)
!214 = !DILocation(line: 33, column: 17, scope: !168, atomGroup: 14, atomRank: 1)
!215 = !DILocation(line: 375, column: 10, scope: !180, inlinedAt: !167)
!216 = !DILocation(line: 375, column: 17, scope: !180, inlinedAt: !167, atomGroup: 2, atomRank: 2)
!217 = !DILocation(line: 375, column: 17, scope: !180, inlinedAt: !167, atomGroup: 2, atomRank: 1)
!218 = !DILocalVariable(name: "p", arg: 1, scope: !219, file: !3, line: 8, type: !222)
!219 = distinct !DISubprogram(name: "method_of", scope: !3, file: !3, line: 8, type: !220, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !223, keyInstructions: true)
!220 = !DISubroutineType(types: !221)
!221 = !{!92, !222}
!222 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !117, size: 64)
!223 = !{!218}
!224 = !DILocation(line: 0, scope: !219, inlinedAt: !225)
!225 = distinct !DILocation(line: 38, column: 16, scope: !89)
!226 = !DILocation(line: 9, column: 7, scope: !227, inlinedAt: !225)
!227 = distinct !DILexicalBlock(scope: !219, file: !3, line: 9, column: 7)
!228 = !{!150, !150, i64 0}
!229 = !DILocation(line: 9, column: 12, scope: !227, inlinedAt: !225, atomGroup: 1, atomRank: 2)
!230 = !DILocation(line: 9, column: 19, scope: !227, inlinedAt: !225, atomGroup: 1, atomRank: 1)
!231 = !DILocation(line: 9, column: 22, scope: !227, inlinedAt: !225)
!232 = !DILocation(line: 9, column: 27, scope: !227, inlinedAt: !225, atomGroup: 2, atomRank: 2)
!233 = !DILocation(line: 9, column: 34, scope: !227, inlinedAt: !225, atomGroup: 2, atomRank: 1)
!234 = !DILocation(line: 9, column: 37, scope: !227, inlinedAt: !225)
!235 = !DILocation(line: 9, column: 42, scope: !227, inlinedAt: !225, atomGroup: 3, atomRank: 2)
!236 = !DILocation(line: 9, column: 49, scope: !227, inlinedAt: !225, atomGroup: 3, atomRank: 1)
!237 = !DILocation(line: 9, column: 52, scope: !227, inlinedAt: !225)
!238 = !DILocation(line: 9, column: 57, scope: !227, inlinedAt: !225, atomGroup: 4, atomRank: 2)
!239 = !DILocation(line: 9, column: 49, scope: !227, inlinedAt: !225, atomGroup: 4, atomRank: 1)
!240 = !DILocation(line: 11, column: 8, scope: !241, inlinedAt: !225)
!241 = distinct !DILexicalBlock(scope: !219, file: !3, line: 11, column: 7)
!242 = !DILocation(line: 11, column: 8, scope: !241, inlinedAt: !225, atomGroup: 6, atomRank: 2)
!243 = !DILocation(line: 11, column: 7, scope: !241, inlinedAt: !225, atomGroup: 6, atomRank: 1)
!244 = !DILocation(line: 13, column: 8, scope: !245, inlinedAt: !225)
!245 = distinct !DILexicalBlock(scope: !219, file: !3, line: 13, column: 7)
!246 = !DILocation(line: 13, column: 8, scope: !245, inlinedAt: !225, atomGroup: 8, atomRank: 2)
!247 = !DILocation(line: 13, column: 7, scope: !245, inlinedAt: !225, atomGroup: 8, atomRank: 1)
!248 = !DILocation(line: 15, column: 8, scope: !249, inlinedAt: !225)
!249 = distinct !DILexicalBlock(scope: !219, file: !3, line: 15, column: 7)
!250 = !DILocation(line: 15, column: 8, scope: !249, inlinedAt: !225, atomGroup: 10, atomRank: 2)
!251 = !DILocation(line: 15, column: 7, scope: !249, inlinedAt: !225, atomGroup: 10, atomRank: 1)
!252 = !DILocation(line: 17, column: 8, scope: !253, inlinedAt: !225)
!253 = distinct !DILexicalBlock(scope: !219, file: !3, line: 17, column: 7)
!254 = !DILocation(line: 17, column: 8, scope: !253, inlinedAt: !225, atomGroup: 12, atomRank: 2)
!255 = !DILocation(line: 39, column: 22, scope: !89)
!256 = !DILocation(line: 39, column: 22, scope: !89, atomGroup: 21, atomRank: 2)
!257 = !DILocation(line: 39, column: 22, scope: !89, atomGroup: 21, atomRank: 1)
!258 = !DILocation(line: 40, column: 14, scope: !259, atomGroup: 22, atomRank: 1)
!259 = distinct !DILexicalBlock(scope: !89, file: !3, line: 40, column: 7)
!260 = !DILocation(line: 39, column: 3, scope: !89)
!261 = !DILocation(line: 39, column: 22, scope: !89, atomGroup: 30, atomRank: 2)
!262 = !DILocation(line: 39, column: 22, scope: !89, atomGroup: 30, atomRank: 1)
!263 = !DILocation(line: 41, column: 22, scope: !259)
!264 = !DILocation(line: 41, column: 17, scope: !259)
!265 = !DILocation(line: 41, column: 17, scope: !259, atomGroup: 23, atomRank: 2)
!266 = !DILocation(line: 41, column: 15, scope: !259, atomGroup: 23, atomRank: 1)
!267 = !DILocation(line: 41, column: 5, scope: !259)
!268 = !DILocation(line: 43, column: 1, scope: !89, atomGroup: 25, atomRank: 1)
!269 = !DISubprogram(name: "__builtin_memcmp", scope: !3, file: !3, line: 11, type: !270, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !275)
!270 = !DISubroutineType(types: !271)
!271 = !{!92, !272, !272, !274}
!272 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !273, size: 64)
!273 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!274 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!275 = !{!276, !277, !278}
!276 = !DILocalVariable(arg: 1, scope: !269, file: !3, line: 11, type: !272)
!277 = !DILocalVariable(arg: 2, scope: !269, file: !3, line: 11, type: !272)
!278 = !DILocalVariable(arg: 3, scope: !269, file: !3, line: 11, type: !274)
