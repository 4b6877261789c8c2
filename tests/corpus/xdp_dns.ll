; ModuleID = 'xdp_dns.c'
source_filename = "xdp_dns.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.name = type { [32 x i8] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@names = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !80
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @dns, ptr @names], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @dns(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !133 {
    #dbg_value(ptr poison, !167, !DIExpression(), !175)
    #dbg_value(ptr poison, !167, !DIExpression(), !177)
    #dbg_value(ptr poison, !167, !DIExpression(), !179)
    #dbg_value(ptr poison, !167, !DIExpression(), !181)
  %2 = alloca %struct.name, align 1, !DIAssignID !183
    #dbg_assign(i1 poison, !156, !DIExpression(), !183, ptr %2, !DIExpression(), !184)
  %3 = alloca i32, align 4, !DIAssignID !185
    #dbg_assign(i1 poison, !166, !DIExpression(), !185, ptr %3, !DIExpression(), !184)
    #dbg_value(ptr %0, !146, !DIExpression(), !184)
  %4 = load i32, ptr %0, align 4, !dbg !186, !tbaa !187
  %5 = zext i32 %4 to i64, !dbg !189
  %6 = inttoptr i64 %5 to ptr, !dbg !190
    #dbg_value(ptr %6, !147, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !184)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !191
  %8 = load i32, ptr %7, align 4, !dbg !186, !tbaa !192
  %9 = zext i32 %8 to i64, !dbg !189
  %10 = inttoptr i64 %9 to ptr, !dbg !190
    #dbg_value(ptr %10, !147, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !184)
    #dbg_value(ptr undef, !167, !DIExpression(), !175)
    #dbg_value(i32 14, !173, !DIExpression(), !175)
    #dbg_value(ptr %6, !174, !DIExpression(), !175)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !193
  %12 = icmp samesign ule ptr %11, %10, !dbg !195
  %13 = select i1 %12, ptr %11, ptr %6, !dbg !196
    #dbg_value(ptr %13, !147, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !184)
    #dbg_value(ptr poison, !152, !DIExpression(), !184)
    #dbg_value(ptr undef, !167, !DIExpression(), !177)
    #dbg_value(i32 20, !173, !DIExpression(), !177)
    #dbg_value(ptr %13, !174, !DIExpression(), !177)
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 20, !dbg !197
  %15 = icmp samesign ule ptr %14, %10, !dbg !198
  %16 = select i1 %15, ptr %14, ptr %13, !dbg !199
    #dbg_value(ptr %16, !147, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !184)
    #dbg_value(ptr poison, !153, !DIExpression(), !184)
    #dbg_value(ptr undef, !167, !DIExpression(), !179)
    #dbg_value(i32 8, !173, !DIExpression(), !179)
    #dbg_value(ptr %16, !174, !DIExpression(), !179)
  %17 = getelementptr inbounds nuw i8, ptr %16, i64 8, !dbg !200
  %18 = icmp ugt ptr %17, %10, !dbg !201
  br i1 %18, label %87, label %19, !dbg !202

19:                                               ; preds = %1
    #dbg_value(ptr poison, !153, !DIExpression(), !184)
    #dbg_value(ptr poison, !152, !DIExpression(), !184)
    #dbg_value(ptr %17, !147, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !184)
    #dbg_value(ptr %16, !154, !DIExpression(), !184)
  %20 = icmp ne i32 %4, 0, !dbg !203
  %21 = icmp ne ptr %13, null
  %22 = and i1 %20, %21, !dbg !205
  %23 = icmp ne ptr %16, null
  %24 = and i1 %22, %23, !dbg !205
  %25 = and i1 %15, %24, !dbg !205
  %26 = and i1 %12, %25, !dbg !205
  br i1 %26, label %27, label %87, !dbg !205

27:                                               ; preds = %19
  %28 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !206
  %29 = load i16, ptr %28, align 1, !dbg !206, !tbaa !207
  %30 = icmp eq i16 %29, 8, !dbg !210
  br i1 %30, label %31, label %87, !dbg !211

31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %13, i64 9, !dbg !212
  %33 = load i8, ptr %32, align 1, !dbg !212, !tbaa !213
  %34 = icmp eq i8 %33, 17, !dbg !215
  br i1 %34, label %35, label %87, !dbg !216

35:                                               ; preds = %31
    #dbg_value(ptr undef, !167, !DIExpression(), !181)
    #dbg_value(i32 12, !173, !DIExpression(), !181)
    #dbg_value(ptr %17, !174, !DIExpression(), !181)
  %36 = getelementptr inbounds nuw i8, ptr %16, i64 20, !dbg !217
  %37 = icmp ugt ptr %36, %10, !dbg !218
  br i1 %37, label %87, label %38, !dbg !219

38:                                               ; preds = %35
    #dbg_value(ptr %36, !147, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !184)
    #dbg_value(ptr %17, !155, !DIExpression(), !184)
  %39 = getelementptr inbounds nuw i8, ptr %16, i64 10, !dbg !220
  %40 = load i16, ptr %39, align 2, !dbg !220, !tbaa !222
  %41 = and i16 %40, 128, !dbg !224
  %42 = icmp eq i16 %41, 0, !dbg !225
  br i1 %42, label %43, label %87, !dbg !226

43:                                               ; preds = %38
  %44 = getelementptr inbounds nuw i8, ptr %16, i64 12, !dbg !227
  %45 = load i16, ptr %44, align 2, !dbg !227, !tbaa !228
  %46 = icmp eq i16 %45, 256, !dbg !229
  br i1 %46, label %47, label %87, !dbg !230

47:                                               ; preds = %43
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !231
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(32) %2, i8 0, i64 32, i1 false), !dbg !232, !DIAssignID !233
    #dbg_assign(i8 0, !156, !DIExpression(), !233, ptr %2, !DIExpression(), !184)
    #dbg_value(ptr %36, !157, !DIExpression(), !184)
    #dbg_value(i8 0, !159, !DIExpression(), !184)
    #dbg_value(i32 0, !160, !DIExpression(), !234)
  br label %48, !dbg !235

48:                                               ; preds = %47, %67
  %49 = phi i64 [ 0, %47 ], [ %71, %67 ]
  %50 = phi i8 [ 0, %47 ], [ %68, %67 ]
  %51 = phi ptr [ %36, %47 ], [ %52, %67 ]
    #dbg_value(i64 %49, !160, !DIExpression(), !234)
    #dbg_value(i8 %50, !159, !DIExpression(), !184)
    #dbg_value(ptr %51, !157, !DIExpression(), !184)
  %52 = getelementptr inbounds nuw i8, ptr %51, i64 1, !dbg !236
  %53 = icmp samesign ugt ptr %52, %10, !dbg !238
  br i1 %53, label %85, label %54, !dbg !239

54:                                               ; preds = %48
    #dbg_value(ptr %52, !157, !DIExpression(), !184)
  %55 = load i8, ptr %51, align 1, !dbg !240, !tbaa !241
    #dbg_value(i8 %55, !162, !DIExpression(), !242)
  %56 = icmp eq i8 %50, 0, !dbg !243
  br i1 %56, label %57, label %61, !dbg !245

57:                                               ; preds = %54
  %58 = icmp eq i8 %55, 0, !dbg !246
  br i1 %58, label %73, label %59, !dbg !249

59:                                               ; preds = %57
  %60 = icmp ugt i8 %55, 63, !dbg !250
  br i1 %60, label %85, label %67, !dbg !252

61:                                               ; preds = %54
  %62 = add nsw i8 %50, -1, !dbg !253
    #dbg_value(i8 %62, !159, !DIExpression(), !184)
  %63 = add i8 %55, -65, !dbg !255
  %64 = icmp ult i8 %63, 26, !dbg !255
  br i1 %64, label %65, label %67, !dbg !255

65:                                               ; preds = %61
  %66 = or disjoint i8 %55, 32, !dbg !257
    #dbg_value(i8 %66, !162, !DIExpression(), !242)
  br label %67, !dbg !258

67:                                               ; preds = %59, %61, %65
  %68 = phi i8 [ %62, %61 ], [ %62, %65 ], [ %55, %59 ], !dbg !259
  %69 = phi i8 [ %55, %61 ], [ %66, %65 ], [ 46, %59 ], !dbg !242
    #dbg_value(i8 %69, !162, !DIExpression(), !242)
    #dbg_value(i8 %68, !159, !DIExpression(), !184)
  %70 = getelementptr inbounds nuw i8, ptr %2, i64 %49, !dbg !260
  store i8 %69, ptr %70, align 1, !dbg !261, !tbaa !241
  %71 = add nuw nsw i64 %49, 1, !dbg !262
    #dbg_value(i64 %71, !160, !DIExpression(), !234)
    #dbg_value(ptr %52, !157, !DIExpression(), !184)
  %72 = icmp eq i64 %71, 31, !dbg !263
  br i1 %72, label %73, label %48, !dbg !264, !llvm.loop !265

73:                                               ; preds = %57, %67
  %74 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @names, ptr noundef nonnull %2) #3, !dbg !269
    #dbg_value(ptr %74, !165, !DIExpression(), !184)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !270
  store i32 1, ptr %3, align 4, !dbg !271, !tbaa !129, !DIAssignID !272
    #dbg_assign(i32 1, !166, !DIExpression(), !272, ptr %3, !DIExpression(), !184)
  %75 = icmp eq ptr %74, null, !dbg !273
  br i1 %75, label %76, label %78, !dbg !275

76:                                               ; preds = %73
  %77 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @names, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 1) #3, !dbg !276
  br label %82, !dbg !276

78:                                               ; preds = %73
  %79 = load i32, ptr %74, align 4, !dbg !277, !tbaa !129
  %80 = add i32 %79, 1, !dbg !279
  store i32 %80, ptr %74, align 4, !dbg !280, !tbaa !129
  %81 = icmp ugt i32 %80, 3, !dbg !281
  br i1 %81, label %83, label %82, !dbg !282

82:                                               ; preds = %78, %76
  br label %83, !dbg !283

83:                                               ; preds = %78, %82
  %84 = phi i32 [ 2, %82 ], [ 1, %78 ], !dbg !184
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !284
  br label %85

85:                                               ; preds = %48, %59, %83
  %86 = phi i32 [ %84, %83 ], [ 1, %59 ], [ 1, %48 ], !dbg !184
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !284
  br label %87

87:                                               ; preds = %35, %1, %85, %43, %38, %19, %27, %31
  %88 = phi i32 [ 2, %19 ], [ 2, %31 ], [ 2, %27 ], [ %86, %85 ], [ 2, %43 ], [ 2, %38 ], [ 2, %1 ], [ 2, %35 ], !dbg !184
  ret i32 %88, !dbg !285
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
!llvm.module.flags = !{!123, !124, !125, !126, !127}
!llvm.ident = !{!128}
!llvm.errno.tbaa = !{!129}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !120, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !32, globals: !79, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_dns.c", directory: ".")
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
!32 = !{!33, !34, !35, !48, !63, !70}
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
!64 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "udphdr", file: !6, line: 351, size: 64, elements: !65)
!65 = !{!66, !67, !68, !69}
!66 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !64, file: !6, line: 352, baseType: !46, size: 16)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "dest", scope: !64, file: !6, line: 352, baseType: !46, size: 16, offset: 16)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !64, file: !6, line: 352, baseType: !46, size: 16, offset: 32)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !64, file: !6, line: 352, baseType: !46, size: 16, offset: 48)
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64)
!71 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "dnshdr", file: !3, line: 4, size: 96, elements: !72)
!72 = !{!73, !74, !75, !76, !77, !78}
!73 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !71, file: !3, line: 5, baseType: !46, size: 16)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !71, file: !3, line: 5, baseType: !46, size: 16, offset: 16)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "questions", scope: !71, file: !3, line: 5, baseType: !46, size: 16, offset: 32)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "answers", scope: !71, file: !3, line: 5, baseType: !46, size: 16, offset: 48)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "authority", scope: !71, file: !3, line: 5, baseType: !46, size: 16, offset: 64)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "additional", scope: !71, file: !3, line: 5, baseType: !46, size: 16, offset: 80)
!79 = !{!0, !80, !106, !113}
!80 = !DIGlobalVariableExpression(var: !81, expr: !DIExpression())
!81 = distinct !DIGlobalVariable(name: "names", scope: !2, file: !3, line: 10, type: !82, isLocal: false, isDefinition: true)
!82 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 10, size: 256, elements: !83)
!83 = !{!84, !90, !95, !104}
!84 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !82, file: !3, line: 10, baseType: !85, size: 64)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !87, size: 32, elements: !88)
!87 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!88 = !{!89}
!89 = !DISubrange(count: 1)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !82, file: !3, line: 10, baseType: !91, size: 64, offset: 64)
!91 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !92, size: 64)
!92 = !DICompositeType(tag: DW_TAG_array_type, baseType: !87, size: 8192, elements: !93)
!93 = !{!94}
!94 = !DISubrange(count: 256)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !82, file: !3, line: 10, baseType: !96, size: 64, offset: 128)
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64)
!97 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "name", file: !3, line: 7, size: 256, elements: !98)
!98 = !{!99}
!99 = !DIDerivedType(tag: DW_TAG_member, name: "text", scope: !97, file: !3, line: 8, baseType: !100, size: 256)
!100 = !DICompositeType(tag: DW_TAG_array_type, baseType: !101, size: 256, elements: !102)
!101 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!102 = !{!103}
!103 = !DISubrange(count: 32)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !82, file: !3, line: 10, baseType: !105, size: 64, offset: 192)
!105 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!106 = !DIGlobalVariableExpression(var: !107, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!107 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !108, isLocal: true, isDefinition: true)
!108 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !109, size: 64)
!109 = !DISubroutineType(types: !110)
!110 = !{!33, !33, !111}
!111 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !112, size: 64)
!112 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!113 = !DIGlobalVariableExpression(var: !114, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!114 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !115, isLocal: true, isDefinition: true)
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !116, size: 64)
!116 = !DISubroutineType(types: !117)
!117 = !{!34, !33, !111, !111, !118}
!118 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !119)
!119 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!120 = !DICompositeType(tag: DW_TAG_array_type, baseType: !101, size: 32, elements: !121)
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
!133 = distinct !DISubprogram(name: "dns", scope: !3, file: !3, line: 12, type: !134, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145, keyInstructions: true)
!134 = !DISubroutineType(types: !135)
!135 = !{!87, !136}
!136 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !137, size: 64)
!137 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !138)
!138 = !{!139, !140, !141, !142, !143, !144}
!139 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !137, file: !6, line: 205, baseType: !61, size: 32)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !137, file: !6, line: 205, baseType: !61, size: 32, offset: 32)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !137, file: !6, line: 205, baseType: !61, size: 32, offset: 64)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !137, file: !6, line: 205, baseType: !61, size: 32, offset: 96)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !137, file: !6, line: 205, baseType: !61, size: 32, offset: 128)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !137, file: !6, line: 206, baseType: !61, size: 32, offset: 160)
!145 = !{!146, !147, !152, !153, !154, !155, !156, !157, !159, !160, !162, !165, !166}
!146 = !DILocalVariable(name: "ctx", arg: 1, scope: !133, file: !3, line: 12, type: !136)
!147 = !DILocalVariable(name: "c", scope: !133, file: !3, line: 13, type: !148)
!148 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !149)
!149 = !{!150, !151}
!150 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !148, file: !6, line: 370, baseType: !33, size: 64)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !148, file: !6, line: 370, baseType: !33, size: 64, offset: 64)
!152 = !DILocalVariable(name: "eth", scope: !133, file: !3, line: 14, type: !35)
!153 = !DILocalVariable(name: "ip", scope: !133, file: !3, line: 15, type: !48)
!154 = !DILocalVariable(name: "udp", scope: !133, file: !3, line: 16, type: !63)
!155 = !DILocalVariable(name: "dns", scope: !133, file: !3, line: 20, type: !70)
!156 = !DILocalVariable(name: "name", scope: !133, file: !3, line: 23, type: !97)
!157 = !DILocalVariable(name: "at", scope: !133, file: !3, line: 24, type: !158)
!158 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!159 = !DILocalVariable(name: "label", scope: !133, file: !3, line: 25, type: !40)
!160 = !DILocalVariable(name: "i", scope: !161, file: !3, line: 26, type: !87)
!161 = distinct !DILexicalBlock(scope: !133, file: !3, line: 26, column: 3)
!162 = !DILocalVariable(name: "byte", scope: !163, file: !3, line: 29, type: !40)
!163 = distinct !DILexicalBlock(scope: !164, file: !3, line: 26, column: 32)
!164 = distinct !DILexicalBlock(scope: !161, file: !3, line: 26, column: 3)
!165 = !DILocalVariable(name: "hits", scope: !133, file: !3, line: 44, type: !105)
!166 = !DILocalVariable(name: "one", scope: !133, file: !3, line: 44, type: !61)
!167 = !DILocalVariable(name: "c", arg: 1, scope: !168, file: !6, line: 373, type: !171)
!168 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !169, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !172, keyInstructions: true)
!169 = !DISubroutineType(types: !170)
!170 = !{!33, !171, !61}
!171 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !148, size: 64)
!172 = !{!167, !173, !174}
!173 = !DILocalVariable(name: "size", arg: 2, scope: !168, file: !6, line: 373, type: !61)
!174 = !DILocalVariable(name: "at", scope: !168, file: !6, line: 374, type: !33)
!175 = !DILocation(line: 0, scope: !168, inlinedAt: !176)
!176 = distinct !DILocation(line: 14, column: 24, scope: !133)
!177 = !DILocation(line: 0, scope: !168, inlinedAt: !178)
!178 = distinct !DILocation(line: 15, column: 22, scope: !133)
!179 = !DILocation(line: 0, scope: !168, inlinedAt: !180)
!180 = distinct !DILocation(line: 16, column: 24, scope: !133)
!181 = !DILocation(line: 0, scope: !168, inlinedAt: !182)
!182 = distinct !DILocation(line: 20, column: 24, scope: !133)
!183 = distinct !DIAssignID()
!184 = !DILocation(line: 0, scope: !133)
!185 = distinct !DIAssignID()
!186 = !DILocation(line: 13, column: 21, scope: !133, atomGroup: 1, atomRank: 4)
!187 = !{!188, !130, i64 0}
!188 = !{!"xdp_md", !130, i64 0, !130, i64 4, !130, i64 8, !130, i64 12, !130, i64 16, !130, i64 20}
!189 = !DILocation(line: 13, column: 21, scope: !133, atomGroup: 1, atomRank: 3)
!190 = !DILocation(line: 13, column: 21, scope: !133, atomGroup: 1, atomRank: 2)
!191 = !DILocation(line: 13, column: 21, scope: !133)
!192 = !{!188, !130, i64 4}
!193 = !DILocation(line: 375, column: 10, scope: !194, inlinedAt: !176)
!194 = distinct !DILexicalBlock(scope: !168, file: !6, line: 375, column: 7)
!195 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !176, atomGroup: 2, atomRank: 2)
!196 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !176, atomGroup: 2, atomRank: 1)
!197 = !DILocation(line: 375, column: 10, scope: !194, inlinedAt: !178)
!198 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !178, atomGroup: 2, atomRank: 2)
!199 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !178, atomGroup: 2, atomRank: 1)
!200 = !DILocation(line: 375, column: 10, scope: !194, inlinedAt: !180)
!201 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !180, atomGroup: 2, atomRank: 2)
!202 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !180, atomGroup: 2, atomRank: 1)
!203 = !DILocation(line: 17, column: 8, scope: !204, atomGroup: 5, atomRank: 2)
!204 = distinct !DILexicalBlock(scope: !133, file: !3, line: 17, column: 7)
!205 = !DILocation(line: 17, column: 12, scope: !204, atomGroup: 5, atomRank: 1)
!206 = !DILocation(line: 17, column: 35, scope: !204)
!207 = !{!208, !209, i64 12}
!208 = !{!"ethhdr", !131, i64 0, !131, i64 6, !209, i64 12}
!209 = !{!"short", !131, i64 0}
!210 = !DILocation(line: 17, column: 41, scope: !204, atomGroup: 8, atomRank: 2)
!211 = !DILocation(line: 17, column: 58, scope: !204, atomGroup: 8, atomRank: 1)
!212 = !DILocation(line: 18, column: 11, scope: !204)
!213 = !{!214, !131, i64 9}
!214 = !{!"iphdr", !131, i64 0, !131, i64 0, !131, i64 1, !209, i64 2, !209, i64 4, !209, i64 6, !131, i64 8, !131, i64 9, !209, i64 10, !130, i64 12, !130, i64 16}
!215 = !DILocation(line: 18, column: 20, scope: !204, atomGroup: 9, atomRank: 2)
!216 = !DILocation(line: 17, column: 58, scope: !204, atomGroup: 9, atomRank: 1)
!217 = !DILocation(line: 375, column: 10, scope: !194, inlinedAt: !182)
!218 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !182, atomGroup: 2, atomRank: 2)
!219 = !DILocation(line: 375, column: 17, scope: !194, inlinedAt: !182, atomGroup: 2, atomRank: 1)
!220 = !DILocation(line: 21, column: 20, scope: !221)
!221 = distinct !DILexicalBlock(scope: !133, file: !3, line: 21, column: 7)
!222 = !{!223, !209, i64 2}
!223 = !{!"dnshdr", !209, i64 0, !209, i64 2, !209, i64 4, !209, i64 6, !209, i64 8, !209, i64 10}
!224 = !DILocation(line: 21, column: 26, scope: !221)
!225 = !DILocation(line: 21, column: 26, scope: !221, atomGroup: 13, atomRank: 2)
!226 = !DILocation(line: 21, column: 42, scope: !221, atomGroup: 13, atomRank: 1)
!227 = !DILocation(line: 21, column: 56, scope: !221)
!228 = !{!223, !209, i64 4}
!229 = !DILocation(line: 21, column: 67, scope: !221, atomGroup: 14, atomRank: 2)
!230 = !DILocation(line: 21, column: 42, scope: !221, atomGroup: 14, atomRank: 1)
!231 = !DILocation(line: 23, column: 3, scope: !133)
!232 = !DILocation(line: 23, column: 15, scope: !133, atomGroup: 16, atomRank: 1)
!233 = distinct !DIAssignID()
!234 = !DILocation(line: 0, scope: !161)
!235 = !DILocation(line: 26, column: 3, scope: !161, atomGroup: 51, atomRank: 1)
!236 = !DILocation(line: 27, column: 21, scope: !237)
!237 = distinct !DILexicalBlock(scope: !163, file: !3, line: 27, column: 9)
!238 = !DILocation(line: 27, column: 26, scope: !237, atomGroup: 22, atomRank: 2)
!239 = !DILocation(line: 27, column: 26, scope: !237, atomGroup: 22, atomRank: 1)
!240 = !DILocation(line: 29, column: 15, scope: !163, atomGroup: 24, atomRank: 2)
!241 = !{!131, !131, i64 0}
!242 = !DILocation(line: 0, scope: !163)
!243 = !DILocation(line: 30, column: 15, scope: !244, atomGroup: 26, atomRank: 2)
!244 = distinct !DILexicalBlock(scope: !163, file: !3, line: 30, column: 9)
!245 = !DILocation(line: 30, column: 15, scope: !244, atomGroup: 26, atomRank: 1)
!246 = !DILocation(line: 31, column: 16, scope: !247, atomGroup: 27, atomRank: 2)
!247 = distinct !DILexicalBlock(scope: !248, file: !3, line: 31, column: 11)
!248 = distinct !DILexicalBlock(scope: !244, file: !3, line: 30, column: 21)
!249 = !DILocation(line: 31, column: 16, scope: !247, atomGroup: 27, atomRank: 1)
!250 = !DILocation(line: 33, column: 16, scope: !251, atomGroup: 29, atomRank: 2)
!251 = distinct !DILexicalBlock(scope: !248, file: !3, line: 33, column: 11)
!252 = !DILocation(line: 33, column: 16, scope: !251, atomGroup: 29, atomRank: 1)
!253 = !DILocation(line: 38, column: 12, scope: !254, atomGroup: 33, atomRank: 2)
!254 = distinct !DILexicalBlock(scope: !244, file: !3, line: 37, column: 12)
!255 = !DILocation(line: 39, column: 23, scope: !256, atomGroup: 34, atomRank: 1)
!256 = distinct !DILexicalBlock(scope: !254, file: !3, line: 39, column: 11)
!257 = !DILocation(line: 40, column: 14, scope: !256, atomGroup: 36, atomRank: 3)
!258 = !DILocation(line: 40, column: 9, scope: !256)
!259 = !DILocation(line: 0, scope: !244)
!260 = !DILocation(line: 42, column: 5, scope: !163)
!261 = !DILocation(line: 42, column: 18, scope: !163, atomGroup: 37, atomRank: 1)
!262 = !DILocation(line: 26, column: 28, scope: !164, atomGroup: 38, atomRank: 2)
!263 = !DILocation(line: 26, column: 21, scope: !164, atomGroup: 20, atomRank: 1)
!264 = !DILocation(line: 26, column: 3, scope: !161, atomGroup: 21, atomRank: 1)
!265 = distinct !{!265, !266, !267, !268}
!266 = !DILocation(line: 26, column: 3, scope: !161)
!267 = !DILocation(line: 43, column: 3, scope: !161)
!268 = !{!"llvm.loop.mustprogress"}
!269 = !DILocation(line: 44, column: 15, scope: !133, atomGroup: 40, atomRank: 2)
!270 = !DILocation(line: 44, column: 3, scope: !133)
!271 = !DILocation(line: 44, column: 42, scope: !133, atomGroup: 41, atomRank: 1)
!272 = distinct !DIAssignID()
!273 = !DILocation(line: 45, column: 8, scope: !274, atomGroup: 42, atomRank: 2)
!274 = distinct !DILexicalBlock(scope: !133, file: !3, line: 45, column: 7)
!275 = !DILocation(line: 45, column: 7, scope: !274, atomGroup: 42, atomRank: 1)
!276 = !DILocation(line: 46, column: 5, scope: !274)
!277 = !DILocation(line: 47, column: 12, scope: !278)
!278 = distinct !DILexicalBlock(scope: !274, file: !3, line: 47, column: 12)
!279 = !DILocation(line: 47, column: 12, scope: !278, atomGroup: 43, atomRank: 2)
!280 = !DILocation(line: 47, column: 12, scope: !278, atomGroup: 43, atomRank: 1)
!281 = !DILocation(line: 47, column: 20, scope: !278, atomGroup: 44, atomRank: 2)
!282 = !DILocation(line: 47, column: 20, scope: !278, atomGroup: 44, atomRank: 1)
!283 = !DILocation(line: 49, column: 3, scope: !133, atomGroup: 46, atomRank: 1)
!284 = !DILocation(line: 50, column: 1, scope: !133)
!285 = !DILocation(line: 50, column: 1, scope: !133, atomGroup: 47, atomRank: 1)
