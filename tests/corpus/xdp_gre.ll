; ModuleID = 'xdp_gre.c'
source_filename = "xdp_gre.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@inner = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !70
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @gre, ptr @inner], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @gre(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !110 {
    #dbg_value(ptr poison, !140, !DIExpression(), !148)
    #dbg_value(ptr poison, !140, !DIExpression(), !150)
    #dbg_value(ptr poison, !140, !DIExpression(), !152)
    #dbg_value(ptr poison, !140, !DIExpression(), !154)
    #dbg_value(ptr poison, !140, !DIExpression(), !157)
    #dbg_value(ptr poison, !140, !DIExpression(), !159)
    #dbg_value(ptr poison, !140, !DIExpression(), !162)
  %2 = alloca i32, align 4, !DIAssignID !164
    #dbg_assign(i1 poison, !138, !DIExpression(), !164, ptr %2, !DIExpression(), !165)
  %3 = alloca i32, align 4, !DIAssignID !166
    #dbg_assign(i1 poison, !139, !DIExpression(), !166, ptr %3, !DIExpression(), !165)
    #dbg_value(ptr %0, !123, !DIExpression(), !165)
  %4 = load i32, ptr %0, align 4, !dbg !167, !tbaa !168
  %5 = zext i32 %4 to i64, !dbg !170
  %6 = inttoptr i64 %5 to ptr, !dbg !171
    #dbg_value(ptr %6, !124, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !165)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !172
  %8 = load i32, ptr %7, align 4, !dbg !167, !tbaa !173
  %9 = zext i32 %8 to i64, !dbg !170
  %10 = inttoptr i64 %9 to ptr, !dbg !171
    #dbg_value(ptr %10, !124, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !165)
    #dbg_value(ptr undef, !140, !DIExpression(), !148)
    #dbg_value(i32 14, !146, !DIExpression(), !148)
    #dbg_value(ptr %6, !147, !DIExpression(), !148)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !174
  %12 = icmp samesign ule ptr %11, %10, !dbg !176
  %13 = select i1 %12, ptr %11, ptr %6, !dbg !177
    #dbg_value(ptr %13, !124, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !165)
    #dbg_value(ptr poison, !129, !DIExpression(), !165)
    #dbg_value(ptr undef, !140, !DIExpression(), !150)
    #dbg_value(i32 20, !146, !DIExpression(), !150)
    #dbg_value(ptr %13, !147, !DIExpression(), !150)
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 20, !dbg !178
  %15 = icmp samesign ugt ptr %14, %10, !dbg !179
  br i1 %15, label %79, label %16, !dbg !180

16:                                               ; preds = %1
    #dbg_value(ptr poison, !129, !DIExpression(), !165)
    #dbg_value(ptr %14, !124, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !165)
    #dbg_value(ptr %13, !130, !DIExpression(), !165)
  %17 = icmp ne i32 %4, 0, !dbg !181
  %18 = icmp ne ptr %13, null
  %19 = and i1 %17, %18, !dbg !183
  %20 = and i1 %12, %19, !dbg !183
  br i1 %20, label %21, label %79, !dbg !183

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !184
  %23 = load i16, ptr %22, align 1, !dbg !184, !tbaa !185
  %24 = icmp eq i16 %23, 8, !dbg !188
  br i1 %24, label %25, label %79, !dbg !189

25:                                               ; preds = %21
  %26 = load i8, ptr %13, align 4, !dbg !190
  %27 = and i8 %26, 15, !dbg !190
  %28 = icmp eq i8 %27, 5, !dbg !191
  br i1 %28, label %29, label %79, !dbg !192

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %13, i64 9, !dbg !193
  %31 = load i8, ptr %30, align 1, !dbg !193, !tbaa !195
  switch i8 %31, label %79 [
    i8 4, label %65
    i8 47, label %32
  ], !dbg !197

32:                                               ; preds = %29
    #dbg_value(ptr undef, !140, !DIExpression(), !152)
    #dbg_value(i32 4, !146, !DIExpression(), !152)
    #dbg_value(ptr %14, !147, !DIExpression(), !152)
  %33 = getelementptr inbounds nuw i8, ptr %13, i64 24, !dbg !198
  %34 = icmp samesign ugt ptr %33, %10, !dbg !199
  br i1 %34, label %79, label %35, !dbg !200

35:                                               ; preds = %32
    #dbg_value(ptr %33, !124, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !165)
    #dbg_value(ptr %14, !131, !DIExpression(), !165)
  %36 = load i16, ptr %14, align 2, !dbg !201, !tbaa !202
    #dbg_value(i16 %36, !132, !DIExpression(), !165)
  %37 = zext i16 %36 to i32, !dbg !204
  %38 = and i32 %37, 128, !dbg !205
  %39 = icmp eq i32 %38, 0, !dbg !206
  br i1 %39, label %43, label %40, !dbg !207

40:                                               ; preds = %35
    #dbg_value(ptr undef, !140, !DIExpression(), !154)
    #dbg_value(i32 4, !146, !DIExpression(), !154)
    #dbg_value(ptr %33, !147, !DIExpression(), !154)
  %41 = getelementptr inbounds nuw i8, ptr %13, i64 28, !dbg !208
  %42 = icmp samesign ugt ptr %41, %10, !dbg !209
  br i1 %42, label %79, label %43, !dbg !210

43:                                               ; preds = %40, %35
  %44 = phi ptr [ %33, %35 ], [ %41, %40 ], !dbg !211
    #dbg_value(ptr %44, !124, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !165)
  %45 = and i32 %37, 32, !dbg !212
  %46 = icmp eq i32 %45, 0, !dbg !213
  br i1 %46, label %53, label %47, !dbg !214

47:                                               ; preds = %43
    #dbg_value(ptr undef, !140, !DIExpression(), !157)
    #dbg_value(i32 4, !146, !DIExpression(), !157)
    #dbg_value(ptr %44, !147, !DIExpression(), !157)
  %48 = getelementptr inbounds nuw i8, ptr %44, i64 4, !dbg !215
  %49 = icmp ugt ptr %48, %10, !dbg !216
  br i1 %49, label %79, label %50, !dbg !217

50:                                               ; preds = %47
    #dbg_value(ptr %48, !124, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !165)
    #dbg_value(ptr %44, !133, !DIExpression(), !218)
  %51 = load i32, ptr %44, align 4, !dbg !219, !tbaa !106
  %52 = icmp eq i32 %51, -1, !dbg !221
  br i1 %52, label %79, label %53

53:                                               ; preds = %50, %43
  %54 = phi ptr [ %44, %43 ], [ %48, %50 ], !dbg !211
    #dbg_value(ptr %54, !124, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !165)
  %55 = and i32 %37, 16, !dbg !222
  %56 = icmp eq i32 %55, 0, !dbg !223
  br i1 %56, label %60, label %57, !dbg !224

57:                                               ; preds = %53
    #dbg_value(ptr undef, !140, !DIExpression(), !159)
    #dbg_value(i32 4, !146, !DIExpression(), !159)
    #dbg_value(ptr %54, !147, !DIExpression(), !159)
  %58 = getelementptr inbounds nuw i8, ptr %54, i64 4, !dbg !225
  %59 = icmp ugt ptr %58, %10, !dbg !226
  br i1 %59, label %79, label %60, !dbg !227

60:                                               ; preds = %57, %53
  %61 = phi ptr [ %54, %53 ], [ %58, %57 ], !dbg !211
    #dbg_value(ptr %61, !124, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !165)
  %62 = getelementptr inbounds nuw i8, ptr %13, i64 22, !dbg !228
  %63 = load i16, ptr %62, align 2, !dbg !228, !tbaa !230
  %64 = icmp eq i16 %63, 8, !dbg !231
  br i1 %64, label %65, label %79, !dbg !232

65:                                               ; preds = %29, %60
  %66 = phi ptr [ %14, %29 ], [ %61, %60 ], !dbg !211
    #dbg_value(ptr %66, !124, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !165)
    #dbg_label(!136, !233)
    #dbg_value(ptr undef, !140, !DIExpression(), !162)
    #dbg_value(i32 20, !146, !DIExpression(), !162)
    #dbg_value(ptr %66, !147, !DIExpression(), !162)
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 20, !dbg !234
  %68 = icmp ugt ptr %67, %10, !dbg !235
  br i1 %68, label %79, label %69, !dbg !236

69:                                               ; preds = %65
    #dbg_value(ptr %67, !124, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !165)
    #dbg_value(ptr %66, !137, !DIExpression(), !165)
  %70 = getelementptr inbounds nuw i8, ptr %66, i64 12, !dbg !237
  %71 = load i32, ptr %70, align 4, !dbg !238, !tbaa !239
  store i32 %71, ptr %2, align 4, !dbg !240, !tbaa !106, !DIAssignID !241
    #dbg_assign(i32 %71, !138, !DIExpression(), !241, ptr %2, !DIExpression(), !165)
  %72 = getelementptr inbounds nuw i8, ptr %66, i64 16, !dbg !242
  %73 = load i32, ptr %72, align 4, !dbg !243, !tbaa !244
  store i32 %73, ptr %3, align 4, !dbg !245, !tbaa !106, !DIAssignID !246
    #dbg_assign(i32 %73, !139, !DIExpression(), !246, ptr %3, !DIExpression(), !165)
  %74 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @inner, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #1, !dbg !247
  %75 = load i32, ptr %2, align 4, !dbg !248, !tbaa !106
  %76 = load i32, ptr %3, align 4, !dbg !249, !tbaa !106
  %77 = icmp eq i32 %75, %76, !dbg !250
  %78 = select i1 %77, i32 1, i32 2, !dbg !251
  br label %79, !dbg !252

79:                                               ; preds = %65, %57, %47, %40, %32, %1, %60, %29, %16, %21, %25, %50, %69
  %80 = phi i32 [ 2, %29 ], [ %78, %69 ], [ 2, %60 ], [ 2, %16 ], [ 1, %47 ], [ 1, %32 ], [ 0, %50 ], [ 2, %1 ], [ 2, %25 ], [ 2, %21 ], [ 1, %57 ], [ 1, %40 ], [ 1, %65 ], !dbg !165
  ret i32 %80, !dbg !253
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!100, !101, !102, !103, !104}
!llvm.ident = !{!105}
!llvm.errno.tbaa = !{!106}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !96, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !32, globals: !69, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_gre.c", directory: ".")
!4 = !{!5, !14, !27}
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
!27 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !28)
!28 = !{!29, !30, !31}
!29 = !DIEnumerator(name: "ANY", value: 0)
!30 = !DIEnumerator(name: "NOEXIST", value: 1)
!31 = !DIEnumerator(name: "EXIST", value: 2)
!32 = !{!33, !34, !35, !48, !63, !68}
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
!64 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "grehdr", file: !3, line: 4, size: 32, elements: !65)
!65 = !{!66, !67}
!66 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !64, file: !3, line: 5, baseType: !46, size: 16)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !64, file: !3, line: 5, baseType: !46, size: 16, offset: 16)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!69 = !{!0, !70, !87}
!70 = !DIGlobalVariableExpression(var: !71, expr: !DIExpression())
!71 = distinct !DIGlobalVariable(name: "inner", scope: !2, file: !3, line: 7, type: !72, isLocal: false, isDefinition: true)
!72 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 7, size: 256, elements: !73)
!73 = !{!74, !80, !85, !86}
!74 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !72, file: !3, line: 7, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64)
!76 = !DICompositeType(tag: DW_TAG_array_type, baseType: !77, size: 288, elements: !78)
!77 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!78 = !{!79}
!79 = !DISubrange(count: 9)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !72, file: !3, line: 7, baseType: !81, size: 64, offset: 64)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !77, size: 16384, elements: !83)
!83 = !{!84}
!84 = !DISubrange(count: 512)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !72, file: !3, line: 7, baseType: !68, size: 64, offset: 128)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !72, file: !3, line: 7, baseType: !68, size: 64, offset: 192)
!87 = !DIGlobalVariableExpression(var: !88, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!88 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !89, isLocal: true, isDefinition: true)
!89 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !90, size: 64)
!90 = !DISubroutineType(types: !91)
!91 = !{!34, !33, !92, !92, !94}
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !93, size: 64)
!93 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!94 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !95)
!95 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!96 = !DICompositeType(tag: DW_TAG_array_type, baseType: !97, size: 32, elements: !98)
!97 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!98 = !{!99}
!99 = !DISubrange(count: 4)
!100 = !{i32 7, !"Dwarf Version", i32 5}
!101 = !{i32 2, !"Debug Info Version", i32 3}
!102 = !{i32 1, !"wchar_size", i32 4}
!103 = !{i32 7, !"frame-pointer", i32 2}
!104 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!105 = !{!"clang version 22.1.8"}
!106 = !{!107, !107, i64 0}
!107 = !{!"int", !108, i64 0}
!108 = !{!"omnipotent char", !109, i64 0}
!109 = !{!"Simple C/C++ TBAA"}
!110 = distinct !DISubprogram(name: "gre", scope: !3, file: !3, line: 9, type: !111, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !122, keyInstructions: true)
!111 = !DISubroutineType(types: !112)
!112 = !{!77, !113}
!113 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !114, size: 64)
!114 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !115)
!115 = !{!116, !117, !118, !119, !120, !121}
!116 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !114, file: !6, line: 205, baseType: !61, size: 32)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !114, file: !6, line: 205, baseType: !61, size: 32, offset: 32)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !114, file: !6, line: 205, baseType: !61, size: 32, offset: 64)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !114, file: !6, line: 205, baseType: !61, size: 32, offset: 96)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !114, file: !6, line: 205, baseType: !61, size: 32, offset: 128)
!121 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !114, file: !6, line: 206, baseType: !61, size: 32, offset: 160)
!122 = !{!123, !124, !129, !130, !131, !132, !133, !136, !137, !138, !139}
!123 = !DILocalVariable(name: "ctx", arg: 1, scope: !110, file: !3, line: 9, type: !113)
!124 = !DILocalVariable(name: "c", scope: !110, file: !3, line: 10, type: !125)
!125 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !126)
!126 = !{!127, !128}
!127 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !125, file: !6, line: 370, baseType: !33, size: 64)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !125, file: !6, line: 370, baseType: !33, size: 64, offset: 64)
!129 = !DILocalVariable(name: "eth", scope: !110, file: !3, line: 11, type: !35)
!130 = !DILocalVariable(name: "ip", scope: !110, file: !3, line: 12, type: !48)
!131 = !DILocalVariable(name: "gre", scope: !110, file: !3, line: 19, type: !63)
!132 = !DILocalVariable(name: "flags", scope: !110, file: !3, line: 22, type: !46)
!133 = !DILocalVariable(name: "key", scope: !134, file: !3, line: 26, type: !68)
!134 = distinct !DILexicalBlock(scope: !135, file: !3, line: 25, column: 30)
!135 = distinct !DILexicalBlock(scope: !110, file: !3, line: 25, column: 7)
!136 = !DILabel(scope: !110, name: "plain", file: !3, line: 36, column: 1)
!137 = !DILocalVariable(name: "in", scope: !110, file: !3, line: 37, type: !48)
!138 = !DILocalVariable(name: "source", scope: !110, file: !3, line: 40, type: !61)
!139 = !DILocalVariable(name: "target", scope: !110, file: !3, line: 40, type: !61)
!140 = !DILocalVariable(name: "c", arg: 1, scope: !141, file: !6, line: 373, type: !144)
!141 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !142, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145, keyInstructions: true)
!142 = !DISubroutineType(types: !143)
!143 = !{!33, !144, !61}
!144 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !125, size: 64)
!145 = !{!140, !146, !147}
!146 = !DILocalVariable(name: "size", arg: 2, scope: !141, file: !6, line: 373, type: !61)
!147 = !DILocalVariable(name: "at", scope: !141, file: !6, line: 374, type: !33)
!148 = !DILocation(line: 0, scope: !141, inlinedAt: !149)
!149 = distinct !DILocation(line: 11, column: 24, scope: !110)
!150 = !DILocation(line: 0, scope: !141, inlinedAt: !151)
!151 = distinct !DILocation(line: 12, column: 22, scope: !110)
!152 = !DILocation(line: 0, scope: !141, inlinedAt: !153)
!153 = distinct !DILocation(line: 19, column: 24, scope: !110)
!154 = !DILocation(line: 0, scope: !141, inlinedAt: !155)
!155 = distinct !DILocation(line: 23, column: 33, scope: !156)
!156 = distinct !DILexicalBlock(scope: !110, file: !3, line: 23, column: 7)
!157 = !DILocation(line: 0, scope: !141, inlinedAt: !158)
!158 = distinct !DILocation(line: 26, column: 16, scope: !134)
!159 = !DILocation(line: 0, scope: !141, inlinedAt: !160)
!160 = distinct !DILocation(line: 32, column: 33, scope: !161)
!161 = distinct !DILexicalBlock(scope: !110, file: !3, line: 32, column: 7)
!162 = !DILocation(line: 0, scope: !141, inlinedAt: !163)
!163 = distinct !DILocation(line: 37, column: 22, scope: !110)
!164 = distinct !DIAssignID()
!165 = !DILocation(line: 0, scope: !110)
!166 = distinct !DIAssignID()
!167 = !DILocation(line: 10, column: 21, scope: !110, atomGroup: 1, atomRank: 4)
!168 = !{!169, !107, i64 0}
!169 = !{!"xdp_md", !107, i64 0, !107, i64 4, !107, i64 8, !107, i64 12, !107, i64 16, !107, i64 20}
!170 = !DILocation(line: 10, column: 21, scope: !110, atomGroup: 1, atomRank: 3)
!171 = !DILocation(line: 10, column: 21, scope: !110, atomGroup: 1, atomRank: 2)
!172 = !DILocation(line: 10, column: 21, scope: !110)
!173 = !{!169, !107, i64 4}
!174 = !DILocation(line: 375, column: 10, scope: !175, inlinedAt: !149)
!175 = distinct !DILexicalBlock(scope: !141, file: !6, line: 375, column: 7)
!176 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !149, atomGroup: 2, atomRank: 2)
!177 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !149, atomGroup: 2, atomRank: 1)
!178 = !DILocation(line: 375, column: 10, scope: !175, inlinedAt: !151)
!179 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !151, atomGroup: 2, atomRank: 2)
!180 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !151, atomGroup: 2, atomRank: 1)
!181 = !DILocation(line: 13, column: 8, scope: !182, atomGroup: 4, atomRank: 2)
!182 = distinct !DILexicalBlock(scope: !110, file: !3, line: 13, column: 7)
!183 = !DILocation(line: 13, column: 12, scope: !182, atomGroup: 4, atomRank: 1)
!184 = !DILocation(line: 13, column: 27, scope: !182)
!185 = !{!186, !187, i64 12}
!186 = !{!"ethhdr", !108, i64 0, !108, i64 6, !187, i64 12}
!187 = !{!"short", !108, i64 0}
!188 = !DILocation(line: 13, column: 33, scope: !182, atomGroup: 6, atomRank: 2)
!189 = !DILocation(line: 13, column: 50, scope: !182, atomGroup: 6, atomRank: 1)
!190 = !DILocation(line: 13, column: 57, scope: !182)
!191 = !DILocation(line: 13, column: 61, scope: !182, atomGroup: 7, atomRank: 2)
!192 = !DILocation(line: 13, column: 50, scope: !182, atomGroup: 7, atomRank: 1)
!193 = !DILocation(line: 15, column: 11, scope: !194)
!194 = distinct !DILexicalBlock(scope: !110, file: !3, line: 15, column: 7)
!195 = !{!196, !108, i64 9}
!196 = !{!"iphdr", !108, i64 0, !108, i64 0, !108, i64 1, !187, i64 2, !187, i64 4, !187, i64 6, !108, i64 8, !108, i64 9, !187, i64 10, !107, i64 12, !107, i64 16}
!197 = !DILocation(line: 15, column: 20, scope: !194, atomGroup: 9, atomRank: 1)
!198 = !DILocation(line: 375, column: 10, scope: !175, inlinedAt: !153)
!199 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !153, atomGroup: 2, atomRank: 2)
!200 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !153, atomGroup: 2, atomRank: 1)
!201 = !DILocation(line: 22, column: 20, scope: !110, atomGroup: 16, atomRank: 2)
!202 = !{!203, !187, i64 0}
!203 = !{!"grehdr", !187, i64 0, !187, i64 2}
!204 = !DILocation(line: 23, column: 7, scope: !156)
!205 = !DILocation(line: 23, column: 13, scope: !156)
!206 = !DILocation(line: 23, column: 13, scope: !156, atomGroup: 17, atomRank: 2)
!207 = !DILocation(line: 23, column: 29, scope: !156, atomGroup: 17, atomRank: 1)
!208 = !DILocation(line: 375, column: 10, scope: !175, inlinedAt: !155)
!209 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !155, atomGroup: 2, atomRank: 2)
!210 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !155, atomGroup: 2, atomRank: 1)
!211 = !DILocation(line: 10, column: 21, scope: !110, atomGroup: 1, atomRank: 1)
!212 = !DILocation(line: 25, column: 13, scope: !135)
!213 = !DILocation(line: 25, column: 13, scope: !135, atomGroup: 20, atomRank: 2)
!214 = !DILocation(line: 25, column: 13, scope: !135, atomGroup: 20, atomRank: 1)
!215 = !DILocation(line: 375, column: 10, scope: !175, inlinedAt: !158)
!216 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !158, atomGroup: 2, atomRank: 2)
!217 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !158, atomGroup: 2, atomRank: 1)
!218 = !DILocation(line: 0, scope: !134)
!219 = !DILocation(line: 29, column: 9, scope: !220)
!220 = distinct !DILexicalBlock(scope: !134, file: !3, line: 29, column: 9)
!221 = !DILocation(line: 29, column: 14, scope: !220, atomGroup: 24, atomRank: 2)
!222 = !DILocation(line: 32, column: 13, scope: !161)
!223 = !DILocation(line: 32, column: 13, scope: !161, atomGroup: 26, atomRank: 2)
!224 = !DILocation(line: 32, column: 29, scope: !161, atomGroup: 26, atomRank: 1)
!225 = !DILocation(line: 375, column: 10, scope: !175, inlinedAt: !160)
!226 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !160, atomGroup: 2, atomRank: 2)
!227 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !160, atomGroup: 2, atomRank: 1)
!228 = !DILocation(line: 34, column: 12, scope: !229)
!229 = distinct !DILexicalBlock(scope: !110, file: !3, line: 34, column: 7)
!230 = !{!203, !187, i64 2}
!231 = !DILocation(line: 34, column: 18, scope: !229, atomGroup: 29, atomRank: 2)
!232 = !DILocation(line: 34, column: 18, scope: !229, atomGroup: 29, atomRank: 1)
!233 = !DILocation(line: 36, column: 1, scope: !110)
!234 = !DILocation(line: 375, column: 10, scope: !175, inlinedAt: !163)
!235 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !163, atomGroup: 2, atomRank: 2)
!236 = !DILocation(line: 375, column: 17, scope: !175, inlinedAt: !163, atomGroup: 2, atomRank: 1)
!237 = !DILocation(line: 40, column: 20, scope: !110)
!238 = !DILocation(line: 40, column: 20, scope: !110, atomGroup: 34, atomRank: 2)
!239 = !{!196, !107, i64 12}
!240 = !DILocation(line: 40, column: 7, scope: !110, atomGroup: 34, atomRank: 1)
!241 = distinct !DIAssignID()
!242 = !DILocation(line: 40, column: 40, scope: !110)
!243 = !DILocation(line: 40, column: 40, scope: !110, atomGroup: 35, atomRank: 2)
!244 = !{!196, !107, i64 16}
!245 = !DILocation(line: 40, column: 27, scope: !110, atomGroup: 35, atomRank: 1)
!246 = distinct !DIAssignID()
!247 = !DILocation(line: 41, column: 3, scope: !110)
!248 = !DILocation(line: 42, column: 10, scope: !110)
!249 = !DILocation(line: 42, column: 20, scope: !110)
!250 = !DILocation(line: 42, column: 17, scope: !110)
!251 = !DILocation(line: 42, column: 10, scope: !110, atomGroup: 36, atomRank: 2)
!252 = !DILocation(line: 42, column: 3, scope: !110, atomGroup: 36, atomRank: 1)
!253 = !DILocation(line: 43, column: 1, scope: !110, atomGroup: 37, atomRank: 1)
