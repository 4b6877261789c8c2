; ModuleID = 'xdp_fragments.c'
source_filename = "xdp_fragments.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.frag = type { i32, i32, i16, i16 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@firsts = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !51
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @firsts, ptr @fragments], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 256) i32 @fragments(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !109 {
    #dbg_value(ptr poison, !140, !DIExpression(), !148)
    #dbg_value(ptr poison, !140, !DIExpression(), !150)
  %2 = alloca %struct.frag, align 4, !DIAssignID !152
    #dbg_assign(i1 poison, !135, !DIExpression(), !152, ptr %2, !DIExpression(), !153)
  %3 = alloca i8, align 1, !DIAssignID !154
    #dbg_assign(i1 poison, !139, !DIExpression(), !154, ptr %3, !DIExpression(), !153)
    #dbg_value(ptr %0, !122, !DIExpression(), !153)
  %4 = load i32, ptr %0, align 4, !dbg !155, !tbaa !156
  %5 = zext i32 %4 to i64, !dbg !158
  %6 = inttoptr i64 %5 to ptr, !dbg !159
    #dbg_value(ptr %6, !123, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !153)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !160
  %8 = load i32, ptr %7, align 4, !dbg !155, !tbaa !161
  %9 = zext i32 %8 to i64, !dbg !158
  %10 = inttoptr i64 %9 to ptr, !dbg !159
    #dbg_value(ptr %10, !123, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !153)
    #dbg_value(ptr undef, !140, !DIExpression(), !148)
    #dbg_value(i32 14, !146, !DIExpression(), !148)
    #dbg_value(ptr %6, !147, !DIExpression(), !148)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !162
  %12 = icmp samesign ule ptr %11, %10, !dbg !164
  %13 = select i1 %12, ptr %11, ptr %6, !dbg !165
    #dbg_value(ptr %13, !123, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !153)
    #dbg_value(ptr poison, !128, !DIExpression(), !153)
    #dbg_value(ptr undef, !140, !DIExpression(), !150)
    #dbg_value(i32 20, !146, !DIExpression(), !150)
    #dbg_value(ptr %13, !147, !DIExpression(), !150)
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 20, !dbg !166
  %15 = icmp samesign ugt ptr %14, %10, !dbg !167
  br i1 %15, label %67, label %16, !dbg !168

16:                                               ; preds = %1
    #dbg_value(ptr poison, !128, !DIExpression(), !153)
    #dbg_value(ptr %14, !123, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !153)
    #dbg_value(ptr %13, !129, !DIExpression(), !153)
  %17 = icmp ne i32 %4, 0, !dbg !169
  %18 = icmp ne ptr %13, null
  %19 = and i1 %17, %18, !dbg !171
  %20 = and i1 %12, %19, !dbg !171
  br i1 %20, label %21, label %67, !dbg !171

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !172
  %23 = load i16, ptr %22, align 1, !dbg !172, !tbaa !173
  %24 = icmp eq i16 %23, 8, !dbg !176
  br i1 %24, label %25, label %67, !dbg !177

25:                                               ; preds = %21
  %26 = getelementptr inbounds nuw i8, ptr %13, i64 6, !dbg !178
  %27 = load i16, ptr %26, align 2, !dbg !178, !tbaa !179
  %28 = tail call i16 @llvm.bswap.i16(i16 %27), !dbg !181
    #dbg_value(i16 %28, !130, !DIExpression(), !153)
  %29 = and i16 %28, 8192, !dbg !182
  %30 = icmp eq i16 %29, 0, !dbg !183
    #dbg_value(i1 %30, !131, !DIExpression(DW_OP_not, DW_OP_LLVM_convert, 1, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !153)
    #dbg_value(i16 %28, !134, !DIExpression(DW_OP_constu, 3, DW_OP_shl, DW_OP_stack_value), !153)
  %31 = and i16 %28, 16383, !dbg !184
  %32 = icmp eq i16 %31, 0, !dbg !184
  br i1 %32, label %67, label %33, !dbg !184

33:                                               ; preds = %25
  %34 = and i16 %28, 8191
  %35 = icmp eq i16 %34, 0
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !186
  %36 = getelementptr inbounds nuw i8, ptr %13, i64 12, !dbg !187
  %37 = load i32, ptr %36, align 4, !dbg !188, !tbaa !189
  store i32 %37, ptr %2, align 4, !dbg !190, !tbaa !191, !DIAssignID !193
    #dbg_assign(i32 %37, !135, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !193, ptr %2, !DIExpression(), !153)
  %38 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !194
  %39 = getelementptr inbounds nuw i8, ptr %13, i64 16, !dbg !195
  %40 = load i32, ptr %39, align 4, !dbg !196, !tbaa !197
  store i32 %40, ptr %38, align 4, !dbg !190, !tbaa !198, !DIAssignID !199
    #dbg_assign(i32 %40, !135, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !199, ptr %38, !DIExpression(), !153)
  %41 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !194
  %42 = getelementptr inbounds nuw i8, ptr %13, i64 4, !dbg !200
  %43 = load i16, ptr %42, align 4, !dbg !200, !tbaa !201
  %44 = and i16 %43, 1792, !dbg !202
  store i16 %44, ptr %41, align 4, !dbg !190, !tbaa !203, !DIAssignID !204
    #dbg_assign(i16 %44, !135, !DIExpression(DW_OP_LLVM_fragment, 64, 16), !204, ptr %41, !DIExpression(), !153)
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 10, !dbg !194
  %46 = getelementptr inbounds nuw i8, ptr %13, i64 9, !dbg !205
  %47 = load i8, ptr %46, align 1, !dbg !206, !tbaa !207
  %48 = zext i8 %47 to i16, !dbg !208
  store i16 %48, ptr %45, align 2, !dbg !190, !tbaa !209, !DIAssignID !210
    #dbg_assign(i16 %48, !135, !DIExpression(DW_OP_LLVM_fragment, 80, 16), !210, ptr %45, !DIExpression(), !153)
  br i1 %35, label %57, label %49, !dbg !211

49:                                               ; preds = %33
  %50 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @firsts, ptr noundef nonnull %2) #3, !dbg !212
    #dbg_value(ptr %50, !136, !DIExpression(), !213)
  %51 = icmp eq ptr %50, null, !dbg !214
  br i1 %51, label %64, label %52, !dbg !216

52:                                               ; preds = %49
  br i1 %30, label %53, label %55, !dbg !217

53:                                               ; preds = %52
  %54 = call i64 inttoptr (i64 3 to ptr)(ptr noundef nonnull @firsts, ptr noundef nonnull %2) #3, !dbg !219
  br label %55, !dbg !219

55:                                               ; preds = %53, %52
  %56 = load i8, ptr %50, align 1, !dbg !220, !tbaa !221
  br label %64, !dbg !222

57:                                               ; preds = %33
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !223
  %58 = getelementptr inbounds nuw i8, ptr %13, i64 8, !dbg !224
  %59 = load i8, ptr %58, align 4, !dbg !224, !tbaa !225
  %60 = icmp ugt i8 %59, 1, !dbg !226
  %61 = select i1 %60, i8 2, i8 1, !dbg !227
  store i8 %61, ptr %3, align 1, !dbg !228, !tbaa !221, !DIAssignID !229
    #dbg_assign(i8 %61, !139, !DIExpression(), !229, ptr %3, !DIExpression(), !153)
  %62 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @firsts, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !230
  %63 = load i8, ptr %3, align 1, !dbg !231, !tbaa !221
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !232
  br label %64

64:                                               ; preds = %55, %49, %57
  %65 = phi i8 [ %63, %57 ], [ %56, %55 ], [ 1, %49 ]
  %66 = zext i8 %65 to i32, !dbg !153
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !232
  br label %67

67:                                               ; preds = %1, %64, %25, %16, %21
  %68 = phi i32 [ 2, %16 ], [ 2, %21 ], [ %66, %64 ], [ 2, %25 ], [ 2, %1 ], !dbg !153
  ret i32 %68, !dbg !233
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!99, !100, !101, !102, !103}
!llvm.ident = !{!104}
!llvm.errno.tbaa = !{!105}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !95, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !19, globals: !50, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_fragments.c", directory: ".")
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
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !37)
!37 = !{!38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !49}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !36, file: !6, line: 323, baseType: !27, size: 4, flags: DIFlagBitField, extraData: i64 0)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !36, file: !6, line: 323, baseType: !27, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !36, file: !6, line: 324, baseType: !27, size: 8, offset: 8)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !36, file: !6, line: 325, baseType: !33, size: 16, offset: 16)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !36, file: !6, line: 325, baseType: !33, size: 16, offset: 32)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !36, file: !6, line: 325, baseType: !33, size: 16, offset: 48)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !36, file: !6, line: 326, baseType: !27, size: 8, offset: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !36, file: !6, line: 326, baseType: !27, size: 8, offset: 72)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !36, file: !6, line: 327, baseType: !33, size: 16, offset: 80)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !36, file: !6, line: 328, baseType: !48, size: 32, offset: 96)
!48 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !36, file: !6, line: 328, baseType: !48, size: 32, offset: 128)
!50 = !{!0, !51, !76, !83, !88}
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(name: "firsts", scope: !2, file: !3, line: 9, type: !53, isLocal: false, isDefinition: true)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 256, elements: !54)
!54 = !{!55, !61, !66, !74}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !53, file: !3, line: 9, baseType: !56, size: 64)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 288, elements: !59)
!58 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!59 = !{!60}
!60 = !DISubrange(count: 9)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !53, file: !3, line: 9, baseType: !62, size: 64, offset: 64)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 8192, elements: !64)
!64 = !{!65}
!65 = !DISubrange(count: 256)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !53, file: !3, line: 9, baseType: !67, size: 64, offset: 128)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "frag", file: !3, line: 4, size: 96, elements: !69)
!69 = !{!70, !71, !72, !73}
!70 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !68, file: !3, line: 5, baseType: !48, size: 32)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !68, file: !3, line: 5, baseType: !48, size: 32, offset: 32)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !68, file: !3, line: 6, baseType: !33, size: 16, offset: 64)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !68, file: !3, line: 7, baseType: !33, size: 16, offset: 80)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !53, file: !3, line: 9, baseType: !75, size: 64, offset: 192)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!76 = !DIGlobalVariableExpression(var: !77, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!77 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !78, isLocal: true, isDefinition: true)
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = !DISubroutineType(types: !80)
!80 = !{!20, !20, !81}
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!82 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!83 = !DIGlobalVariableExpression(var: !84, expr: !DIExpression(DW_OP_constu, 3, DW_OP_stack_value))
!84 = distinct !DIGlobalVariable(name: "map_delete", scope: !2, file: !6, line: 100, type: !85, isLocal: true, isDefinition: true)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DISubroutineType(types: !87)
!87 = !{!21, !20, !81}
!88 = !DIGlobalVariableExpression(var: !89, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!89 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !90, isLocal: true, isDefinition: true)
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !91, size: 64)
!91 = !DISubroutineType(types: !92)
!92 = !{!21, !20, !81, !81, !93}
!93 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !94)
!94 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!95 = !DICompositeType(tag: DW_TAG_array_type, baseType: !96, size: 32, elements: !97)
!96 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!97 = !{!98}
!98 = !DISubrange(count: 4)
!99 = !{i32 7, !"Dwarf Version", i32 5}
!100 = !{i32 2, !"Debug Info Version", i32 3}
!101 = !{i32 1, !"wchar_size", i32 4}
!102 = !{i32 7, !"frame-pointer", i32 2}
!103 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!104 = !{!"clang version 22.1.8"}
!105 = !{!106, !106, i64 0}
!106 = !{!"int", !107, i64 0}
!107 = !{!"omnipotent char", !108, i64 0}
!108 = !{!"Simple C/C++ TBAA"}
!109 = distinct !DISubprogram(name: "fragments", scope: !3, file: !3, line: 11, type: !110, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121, keyInstructions: true)
!110 = !DISubroutineType(types: !111)
!111 = !{!58, !112}
!112 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !113, size: 64)
!113 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !114)
!114 = !{!115, !116, !117, !118, !119, !120}
!115 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !113, file: !6, line: 205, baseType: !48, size: 32)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !113, file: !6, line: 205, baseType: !48, size: 32, offset: 32)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !113, file: !6, line: 205, baseType: !48, size: 32, offset: 64)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !113, file: !6, line: 205, baseType: !48, size: 32, offset: 96)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !113, file: !6, line: 205, baseType: !48, size: 32, offset: 128)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !113, file: !6, line: 206, baseType: !48, size: 32, offset: 160)
!121 = !{!122, !123, !128, !129, !130, !131, !134, !135, !136, !139}
!122 = !DILocalVariable(name: "ctx", arg: 1, scope: !109, file: !3, line: 11, type: !112)
!123 = !DILocalVariable(name: "c", scope: !109, file: !3, line: 12, type: !124)
!124 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !125)
!125 = !{!126, !127}
!126 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !124, file: !6, line: 370, baseType: !20, size: 64)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !124, file: !6, line: 370, baseType: !20, size: 64, offset: 64)
!128 = !DILocalVariable(name: "eth", scope: !109, file: !3, line: 13, type: !22)
!129 = !DILocalVariable(name: "ip", scope: !109, file: !3, line: 14, type: !35)
!130 = !DILocalVariable(name: "where", scope: !109, file: !3, line: 17, type: !33)
!131 = !DILocalVariable(name: "more", scope: !109, file: !3, line: 18, type: !132)
!132 = !DIDerivedType(tag: DW_TAG_typedef, name: "bool", file: !6, line: 13, baseType: !133)
!133 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!134 = !DILocalVariable(name: "offset", scope: !109, file: !3, line: 19, type: !33)
!135 = !DILocalVariable(name: "key", scope: !109, file: !3, line: 22, type: !68)
!136 = !DILocalVariable(name: "verdict", scope: !137, file: !3, line: 24, type: !75)
!137 = distinct !DILexicalBlock(scope: !138, file: !3, line: 23, column: 15)
!138 = distinct !DILexicalBlock(scope: !109, file: !3, line: 23, column: 7)
!139 = !DILocalVariable(name: "verdict", scope: !109, file: !3, line: 31, type: !27)
!140 = !DILocalVariable(name: "c", arg: 1, scope: !141, file: !6, line: 373, type: !144)
!141 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !142, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !145, keyInstructions: true)
!142 = !DISubroutineType(types: !143)
!143 = !{!20, !144, !48}
!144 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !124, size: 64)
!145 = !{!140, !146, !147}
!146 = !DILocalVariable(name: "size", arg: 2, scope: !141, file: !6, line: 373, type: !48)
!147 = !DILocalVariable(name: "at", scope: !141, file: !6, line: 374, type: !20)
!148 = !DILocation(line: 0, scope: !141, inlinedAt: !149)
!149 = distinct !DILocation(line: 13, column: 24, scope: !109)
!150 = !DILocation(line: 0, scope: !141, inlinedAt: !151)
!151 = distinct !DILocation(line: 14, column: 22, scope: !109)
!152 = distinct !DIAssignID()
!153 = !DILocation(line: 0, scope: !109)
!154 = distinct !DIAssignID()
!155 = !DILocation(line: 12, column: 21, scope: !109, atomGroup: 1, atomRank: 4)
!156 = !{!157, !106, i64 0}
!157 = !{!"xdp_md", !106, i64 0, !106, i64 4, !106, i64 8, !106, i64 12, !106, i64 16, !106, i64 20}
!158 = !DILocation(line: 12, column: 21, scope: !109, atomGroup: 1, atomRank: 3)
!159 = !DILocation(line: 12, column: 21, scope: !109, atomGroup: 1, atomRank: 2)
!160 = !DILocation(line: 12, column: 21, scope: !109)
!161 = !{!157, !106, i64 4}
!162 = !DILocation(line: 375, column: 10, scope: !163, inlinedAt: !149)
!163 = distinct !DILexicalBlock(scope: !141, file: !6, line: 375, column: 7)
!164 = !DILocation(line: 375, column: 17, scope: !163, inlinedAt: !149, atomGroup: 2, atomRank: 2)
!165 = !DILocation(line: 375, column: 17, scope: !163, inlinedAt: !149, atomGroup: 2, atomRank: 1)
!166 = !DILocation(line: 375, column: 10, scope: !163, inlinedAt: !151)
!167 = !DILocation(line: 375, column: 17, scope: !163, inlinedAt: !151, atomGroup: 2, atomRank: 2)
!168 = !DILocation(line: 375, column: 17, scope: !163, inlinedAt: !151, atomGroup: 2, atomRank: 1)
!169 = !DILocation(line: 15, column: 8, scope: !170, atomGroup: 4, atomRank: 2)
!170 = distinct !DILexicalBlock(scope: !109, file: !3, line: 15, column: 7)
!171 = !DILocation(line: 15, column: 12, scope: !170, atomGroup: 4, atomRank: 1)
!172 = !DILocation(line: 15, column: 27, scope: !170)
!173 = !{!174, !175, i64 12}
!174 = !{!"ethhdr", !107, i64 0, !107, i64 6, !175, i64 12}
!175 = !{!"short", !107, i64 0}
!176 = !DILocation(line: 15, column: 33, scope: !170, atomGroup: 6, atomRank: 2)
!177 = !DILocation(line: 15, column: 19, scope: !170, atomGroup: 6, atomRank: 1)
!178 = !DILocation(line: 17, column: 25, scope: !109)
!179 = !{!180, !175, i64 6}
!180 = !{!"iphdr", !107, i64 0, !107, i64 0, !107, i64 1, !175, i64 2, !175, i64 4, !175, i64 6, !107, i64 8, !107, i64 9, !175, i64 10, !106, i64 12, !106, i64 16}
!181 = !DILocation(line: 17, column: 15, scope: !109, atomGroup: 8, atomRank: 2)
!182 = !DILocation(line: 18, column: 21, scope: !109)
!183 = !DILocation(line: 18, column: 15, scope: !109, atomGroup: 9, atomRank: 3)
!184 = !DILocation(line: 20, column: 13, scope: !185, atomGroup: 11, atomRank: 1)
!185 = distinct !DILexicalBlock(scope: !109, file: !3, line: 20, column: 7)
!186 = !DILocation(line: 22, column: 3, scope: !109)
!187 = !DILocation(line: 22, column: 26, scope: !109)
!188 = !DILocation(line: 22, column: 26, scope: !109, atomGroup: 14, atomRank: 2)
!189 = !{!180, !106, i64 12}
!190 = !DILocation(line: 22, column: 21, scope: !109, atomGroup: 14, atomRank: 1)
!191 = !{!192, !106, i64 0}
!192 = !{!"frag", !106, i64 0, !106, i64 4, !175, i64 8, !175, i64 10}
!193 = distinct !DIAssignID()
!194 = !DILocation(line: 22, column: 21, scope: !109)
!195 = !DILocation(line: 22, column: 37, scope: !109)
!196 = !DILocation(line: 22, column: 37, scope: !109, atomGroup: 14, atomRank: 2)
!197 = !{!180, !106, i64 16}
!198 = !{!192, !106, i64 4}
!199 = distinct !DIAssignID()
!200 = !DILocation(line: 22, column: 48, scope: !109)
!201 = !{!180, !175, i64 4}
!202 = !DILocation(line: 22, column: 51, scope: !109, atomGroup: 14, atomRank: 3)
!203 = !{!192, !175, i64 8}
!204 = distinct !DIAssignID()
!205 = !DILocation(line: 22, column: 67, scope: !109)
!206 = !DILocation(line: 22, column: 67, scope: !109, atomGroup: 14, atomRank: 3)
!207 = !{!180, !107, i64 9}
!208 = !DILocation(line: 22, column: 63, scope: !109, atomGroup: 14, atomRank: 2)
!209 = !{!192, !175, i64 10}
!210 = distinct !DIAssignID()
!211 = !DILocation(line: 23, column: 7, scope: !138, atomGroup: 15, atomRank: 1)
!212 = !DILocation(line: 24, column: 19, scope: !137, atomGroup: 16, atomRank: 2)
!213 = !DILocation(line: 0, scope: !137)
!214 = !DILocation(line: 25, column: 10, scope: !215, atomGroup: 17, atomRank: 2)
!215 = distinct !DILexicalBlock(scope: !137, file: !3, line: 25, column: 9)
!216 = !DILocation(line: 25, column: 9, scope: !215, atomGroup: 17, atomRank: 1)
!217 = !DILocation(line: 27, column: 9, scope: !218, atomGroup: 19, atomRank: 1)
!218 = distinct !DILexicalBlock(scope: !137, file: !3, line: 27, column: 9)
!219 = !DILocation(line: 28, column: 7, scope: !218)
!220 = !DILocation(line: 29, column: 12, scope: !137, atomGroup: 20, atomRank: 3)
!221 = !{!107, !107, i64 0}
!222 = !DILocation(line: 29, column: 5, scope: !137, atomGroup: 20, atomRank: 1)
!223 = !DILocation(line: 31, column: 3, scope: !109)
!224 = !DILocation(line: 31, column: 20, scope: !109)
!225 = !{!180, !107, i64 8}
!226 = !DILocation(line: 31, column: 24, scope: !109)
!227 = !DILocation(line: 31, column: 16, scope: !109, atomGroup: 21, atomRank: 3)
!228 = !DILocation(line: 31, column: 6, scope: !109, atomGroup: 21, atomRank: 1)
!229 = distinct !DIAssignID()
!230 = !DILocation(line: 32, column: 3, scope: !109)
!231 = !DILocation(line: 33, column: 10, scope: !109, atomGroup: 22, atomRank: 3)
!232 = !DILocation(line: 34, column: 1, scope: !109)
!233 = !DILocation(line: 34, column: 1, scope: !109, atomGroup: 23, atomRank: 1)
