; ModuleID = 'packed.c'
source_filename = "packed.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.message = type <{ i8, i32, i16, i64, i8, i32 }>

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@checksum = dso_local local_unnamed_addr global i64 0, align 8, !dbg !67
@messages = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !50
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @messages, ptr @read], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 4) i32 @read(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !95 {
    #dbg_value(ptr poison, !118, !DIExpression(), !126)
    #dbg_value(ptr poison, !118, !DIExpression(), !129)
  %2 = alloca %struct.message, align 1, !DIAssignID !131
    #dbg_assign(i1 poison, !115, !DIExpression(), !131, ptr %2, !DIExpression(), !132)
  %3 = alloca i32, align 4, !DIAssignID !133
    #dbg_assign(i1 poison, !116, !DIExpression(), !133, ptr %3, !DIExpression(), !132)
    #dbg_value(ptr %0, !108, !DIExpression(), !132)
  %4 = load i32, ptr %0, align 4, !dbg !134, !tbaa !135
  %5 = zext i32 %4 to i64, !dbg !137
  %6 = inttoptr i64 %5 to ptr, !dbg !138
    #dbg_value(ptr %6, !109, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !132)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !139
  %8 = load i32, ptr %7, align 4, !dbg !134, !tbaa !140
  %9 = zext i32 %8 to i64, !dbg !137
  %10 = inttoptr i64 %9 to ptr, !dbg !138
    #dbg_value(ptr %10, !109, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !132)
    #dbg_value(ptr undef, !118, !DIExpression(), !126)
    #dbg_value(i32 14, !124, !DIExpression(), !126)
    #dbg_value(ptr %6, !125, !DIExpression(), !126)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !141
  %12 = icmp samesign ugt ptr %11, %10, !dbg !143
    #dbg_value(ptr %11, !109, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !132)
  %13 = icmp eq i32 %4, 0
  %14 = or i1 %13, %12, !dbg !144
  br i1 %14, label %64, label %15, !dbg !144

15:                                               ; preds = %1
    #dbg_value(ptr undef, !118, !DIExpression(), !129)
    #dbg_value(i32 20, !124, !DIExpression(), !129)
    #dbg_value(ptr %11, !125, !DIExpression(), !129)
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 34, !dbg !145
  %17 = icmp samesign ugt ptr %16, %10, !dbg !146
  br i1 %17, label %64, label %18, !dbg !147

18:                                               ; preds = %15
    #dbg_value(ptr %16, !109, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !132)
    #dbg_value(ptr %11, !114, !DIExpression(), !132)
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 15, !dbg !148
  %20 = load i32, ptr %19, align 1, !dbg !148, !tbaa !149
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 19, !dbg !153
  %22 = load i16, ptr %21, align 1, !dbg !153, !tbaa !154
  %23 = zext i16 %22 to i32, !dbg !155
  %24 = add i32 %20, %23, !dbg !156
  %25 = zext i32 %24 to i64, !dbg !157
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 21, !dbg !158
  %27 = load i64, ptr %26, align 1, !dbg !158, !tbaa !159
  %28 = add i64 %27, %25, !dbg !160
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 30, !dbg !161
  %30 = load i32, ptr %29, align 1, !dbg !161, !tbaa !162
  %31 = sext i32 %30 to i64, !dbg !163
  %32 = add i64 %28, %31, !dbg !164
  %33 = load i64, ptr @checksum, align 8, !dbg !165, !tbaa !166
  %34 = add i64 %32, %33, !dbg !167
  store i64 %34, ptr @checksum, align 8, !dbg !168, !tbaa !166
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !169
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(20) %2, ptr noundef nonnull align 1 dereferenceable(20) %11, i64 20, i1 false), !dbg !170, !tbaa.struct !171, !DIAssignID !174
    #dbg_assign(i1 poison, !115, !DIExpression(), !174, ptr %2, !DIExpression(), !132)
  %35 = load i8, ptr %2, align 1, !dbg !175, !tbaa !176
  %36 = xor i8 %35, -128, !dbg !177
  store i8 %36, ptr %2, align 1, !dbg !178, !tbaa !176, !DIAssignID !179
    #dbg_assign(i8 %36, !115, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !179, ptr %2, !DIExpression(), !132)
  %37 = tail call i32 @llvm.bswap.i32(i32 %20), !dbg !180
  %38 = getelementptr inbounds nuw i8, ptr %2, i64 1, !dbg !181
  store i32 %37, ptr %38, align 1, !dbg !182, !tbaa !149, !DIAssignID !183
    #dbg_assign(i32 %37, !115, !DIExpression(DW_OP_LLVM_fragment, 8, 32), !183, ptr %38, !DIExpression(), !132)
  %39 = getelementptr inbounds nuw i8, ptr %2, i64 7, !dbg !184
  %40 = load i64, ptr %39, align 1, !dbg !185, !tbaa !159
  %41 = add i64 %40, 1, !dbg !186
  store i64 %41, ptr %39, align 1, !dbg !187, !tbaa !159, !DIAssignID !188
    #dbg_assign(i64 %41, !115, !DIExpression(DW_OP_LLVM_fragment, 56, 64), !188, ptr %39, !DIExpression(), !132)
  %42 = sub nsw i32 0, %30, !dbg !189
  %43 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !190
  store i32 %42, ptr %43, align 1, !dbg !191, !tbaa !162, !DIAssignID !192
    #dbg_assign(i32 %42, !115, !DIExpression(DW_OP_LLVM_fragment, 128, 32), !192, ptr %43, !DIExpression(), !132)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !193
  %44 = and i32 %20, 15, !dbg !194
  store i32 %44, ptr %3, align 4, !dbg !195, !tbaa !91, !DIAssignID !196
    #dbg_assign(i32 %44, !116, !DIExpression(), !196, ptr %3, !DIExpression(), !132)
  %45 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @messages, ptr noundef nonnull %3) #4, !dbg !197
    #dbg_value(ptr %45, !117, !DIExpression(), !132)
  %46 = icmp eq ptr %45, null, !dbg !198
  br i1 %46, label %55, label %47, !dbg !200

47:                                               ; preds = %18
  %48 = getelementptr inbounds nuw i8, ptr %45, i64 7, !dbg !201
  %49 = load i64, ptr %48, align 1, !dbg !201, !tbaa !159
  %50 = icmp ugt i64 %49, %41, !dbg !202
  br i1 %50, label %51, label %55, !dbg !203

51:                                               ; preds = %47
  %52 = sub nuw i64 %49, %41, !dbg !204
  store i64 %52, ptr %26, align 1, !dbg !206, !tbaa !159
  %53 = getelementptr inbounds nuw i8, ptr %45, i64 5, !dbg !207
  %54 = load i16, ptr %53, align 1, !dbg !208, !tbaa !154
  store i16 %54, ptr %21, align 1, !dbg !209, !tbaa !154
  br label %62, !dbg !210

55:                                               ; preds = %47, %18
  %56 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @messages, ptr noundef nonnull %3, ptr noundef nonnull %2, i64 noundef 0) #4, !dbg !211
  %57 = getelementptr inbounds nuw i8, ptr %2, i64 15, !dbg !212
  %58 = load i8, ptr %57, align 1, !dbg !212, !tbaa !213
  %59 = and i8 %58, 1, !dbg !214
  %60 = icmp eq i8 %59, 0, !dbg !215
  %61 = select i1 %60, i32 2, i32 1, !dbg !216
  br label %62, !dbg !217

62:                                               ; preds = %55, %51
  %63 = phi i32 [ 3, %51 ], [ %61, %55 ], !dbg !132
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !218
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !218
  br label %64

64:                                               ; preds = %15, %1, %62
  %65 = phi i32 [ 2, %15 ], [ %63, %62 ], [ 1, %1 ], !dbg !132
  ret i32 %65, !dbg !219
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!85, !86, !87, !88, !89}
!llvm.ident = !{!90}
!llvm.errno.tbaa = !{!91}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !81, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !19, globals: !49, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "packed.c", directory: ".")
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
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "message", file: !3, line: 4, size: 160, elements: !37)
!37 = !{!38, !39, !41, !42, !45, !46}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !36, file: !3, line: 5, baseType: !27, size: 8)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !36, file: !3, line: 6, baseType: !40, size: 32, offset: 8)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !36, file: !3, line: 7, baseType: !33, size: 16, offset: 40)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "stamp", scope: !36, file: !3, line: 8, baseType: !43, size: 64, offset: 56)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !44)
!44 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "flag", scope: !36, file: !3, line: 9, baseType: !27, size: 8, offset: 120)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "delta", scope: !36, file: !3, line: 10, baseType: !47, size: 32, offset: 128)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !48)
!48 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!49 = !{!0, !50, !67, !69, !76}
!50 = !DIGlobalVariableExpression(var: !51, expr: !DIExpression())
!51 = distinct !DIGlobalVariable(name: "messages", scope: !2, file: !3, line: 12, type: !52, isLocal: false, isDefinition: true)
!52 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 12, size: 256, elements: !53)
!53 = !{!54, !59, !64, !66}
!54 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !52, file: !3, line: 12, baseType: !55, size: 64)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 32, elements: !57)
!57 = !{!58}
!58 = !DISubrange(count: 1)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !52, file: !3, line: 12, baseType: !60, size: 64, offset: 64)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 2048, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: 64)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !52, file: !3, line: 12, baseType: !65, size: 64, offset: 128)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !52, file: !3, line: 12, baseType: !35, size: 64, offset: 192)
!67 = !DIGlobalVariableExpression(var: !68, expr: !DIExpression())
!68 = distinct !DIGlobalVariable(name: "checksum", scope: !2, file: !3, line: 13, type: !43, isLocal: false, isDefinition: true)
!69 = !DIGlobalVariableExpression(var: !70, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!70 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !71, isLocal: true, isDefinition: true)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!72 = !DISubroutineType(types: !73)
!73 = !{!20, !20, !74}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!76 = !DIGlobalVariableExpression(var: !77, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!77 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !78, isLocal: true, isDefinition: true)
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = !DISubroutineType(types: !80)
!80 = !{!21, !20, !74, !74, !43}
!81 = !DICompositeType(tag: DW_TAG_array_type, baseType: !82, size: 32, elements: !83)
!82 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!83 = !{!84}
!84 = !DISubrange(count: 4)
!85 = !{i32 7, !"Dwarf Version", i32 5}
!86 = !{i32 2, !"Debug Info Version", i32 3}
!87 = !{i32 1, !"wchar_size", i32 4}
!88 = !{i32 7, !"frame-pointer", i32 2}
!89 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!90 = !{!"clang version 22.1.8"}
!91 = !{!92, !92, i64 0}
!92 = !{!"int", !93, i64 0}
!93 = !{!"omnipotent char", !94, i64 0}
!94 = !{!"Simple C/C++ TBAA"}
!95 = distinct !DISubprogram(name: "read", scope: !3, file: !3, line: 15, type: !96, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107, keyInstructions: true)
!96 = !DISubroutineType(types: !97)
!97 = !{!48, !98}
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !99, size: 64)
!99 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !100)
!100 = !{!101, !102, !103, !104, !105, !106}
!101 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !99, file: !6, line: 205, baseType: !40, size: 32)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !99, file: !6, line: 205, baseType: !40, size: 32, offset: 32)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !99, file: !6, line: 205, baseType: !40, size: 32, offset: 64)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !99, file: !6, line: 205, baseType: !40, size: 32, offset: 96)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !99, file: !6, line: 205, baseType: !40, size: 32, offset: 128)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !99, file: !6, line: 206, baseType: !40, size: 32, offset: 160)
!107 = !{!108, !109, !114, !115, !116, !117}
!108 = !DILocalVariable(name: "ctx", arg: 1, scope: !95, file: !3, line: 15, type: !98)
!109 = !DILocalVariable(name: "c", scope: !95, file: !3, line: 16, type: !110)
!110 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !111)
!111 = !{!112, !113}
!112 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !110, file: !6, line: 370, baseType: !20, size: 64)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !110, file: !6, line: 370, baseType: !20, size: 64, offset: 64)
!114 = !DILocalVariable(name: "m", scope: !95, file: !3, line: 19, type: !35)
!115 = !DILocalVariable(name: "copy", scope: !95, file: !3, line: 23, type: !36)
!116 = !DILocalVariable(name: "key", scope: !95, file: !3, line: 28, type: !40)
!117 = !DILocalVariable(name: "old", scope: !95, file: !3, line: 29, type: !35)
!118 = !DILocalVariable(name: "c", arg: 1, scope: !119, file: !6, line: 373, type: !122)
!119 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !120, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123, keyInstructions: true)
!120 = !DISubroutineType(types: !121)
!121 = !{!20, !122, !40}
!122 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !110, size: 64)
!123 = !{!118, !124, !125}
!124 = !DILocalVariable(name: "size", arg: 2, scope: !119, file: !6, line: 373, type: !40)
!125 = !DILocalVariable(name: "at", scope: !119, file: !6, line: 374, type: !20)
!126 = !DILocation(line: 0, scope: !119, inlinedAt: !127)
!127 = distinct !DILocation(line: 17, column: 8, scope: !128)
!128 = distinct !DILexicalBlock(scope: !95, file: !3, line: 17, column: 7)
!129 = !DILocation(line: 0, scope: !119, inlinedAt: !130)
!130 = distinct !DILocation(line: 19, column: 23, scope: !95)
!131 = distinct !DIAssignID()
!132 = !DILocation(line: 0, scope: !95)
!133 = distinct !DIAssignID()
!134 = !DILocation(line: 16, column: 21, scope: !95, atomGroup: 1, atomRank: 4)
!135 = !{!136, !92, i64 0}
!136 = !{!"xdp_md", !92, i64 0, !92, i64 4, !92, i64 8, !92, i64 12, !92, i64 16, !92, i64 20}
!137 = !DILocation(line: 16, column: 21, scope: !95, atomGroup: 1, atomRank: 3)
!138 = !DILocation(line: 16, column: 21, scope: !95, atomGroup: 1, atomRank: 2)
!139 = !DILocation(line: 16, column: 21, scope: !95)
!140 = !{!136, !92, i64 4}
!141 = !DILocation(line: 375, column: 10, scope: !142, inlinedAt: !127)
!142 = distinct !DILexicalBlock(scope: !119, file: !6, line: 375, column: 7)
!143 = !DILocation(line: 375, column: 17, scope: !142, inlinedAt: !127, atomGroup: 2, atomRank: 2)
!144 = !DILocation(line: 375, column: 17, scope: !142, inlinedAt: !127, atomGroup: 2, atomRank: 1)
!145 = !DILocation(line: 375, column: 10, scope: !142, inlinedAt: !130)
!146 = !DILocation(line: 375, column: 17, scope: !142, inlinedAt: !130, atomGroup: 2, atomRank: 2)
!147 = !DILocation(line: 375, column: 17, scope: !142, inlinedAt: !130, atomGroup: 2, atomRank: 1)
!148 = !DILocation(line: 22, column: 18, scope: !95)
!149 = !{!150, !92, i64 1}
!150 = !{!"message", !93, i64 0, !92, i64 1, !151, i64 5, !152, i64 7, !93, i64 15, !92, i64 16}
!151 = !{!"short", !93, i64 0}
!152 = !{!"long long", !93, i64 0}
!153 = !DILocation(line: 22, column: 26, scope: !95)
!154 = !{!150, !151, i64 5}
!155 = !DILocation(line: 22, column: 23, scope: !95)
!156 = !DILocation(line: 22, column: 21, scope: !95)
!157 = !DILocation(line: 22, column: 15, scope: !95)
!158 = !DILocation(line: 22, column: 36, scope: !95)
!159 = !{!150, !152, i64 7}
!160 = !DILocation(line: 22, column: 31, scope: !95)
!161 = !DILocation(line: 22, column: 47, scope: !95)
!162 = !{!150, !92, i64 16}
!163 = !DILocation(line: 22, column: 44, scope: !95)
!164 = !DILocation(line: 22, column: 42, scope: !95)
!165 = !DILocation(line: 22, column: 12, scope: !95)
!166 = !{!152, !152, i64 0}
!167 = !DILocation(line: 22, column: 12, scope: !95, atomGroup: 7, atomRank: 2)
!168 = !DILocation(line: 22, column: 12, scope: !95, atomGroup: 7, atomRank: 1)
!169 = !DILocation(line: 23, column: 3, scope: !95)
!170 = !DILocation(line: 23, column: 25, scope: !95, atomGroup: 8, atomRank: 1)
!171 = !{i64 0, i64 1, !172, i64 1, i64 4, !91, i64 5, i64 2, !173, i64 7, i64 8, !166, i64 15, i64 1, !172, i64 16, i64 4, !91}
!172 = !{!93, !93, i64 0}
!173 = !{!151, !151, i64 0}
!174 = distinct !DIAssignID()
!175 = !DILocation(line: 24, column: 13, scope: !95)
!176 = !{!150, !93, i64 0}
!177 = !DILocation(line: 24, column: 13, scope: !95, atomGroup: 9, atomRank: 3)
!178 = !DILocation(line: 24, column: 13, scope: !95, atomGroup: 9, atomRank: 1)
!179 = distinct !DIAssignID()
!180 = !DILocation(line: 25, column: 13, scope: !95, atomGroup: 10, atomRank: 2)
!181 = !DILocation(line: 25, column: 8, scope: !95)
!182 = !DILocation(line: 25, column: 11, scope: !95, atomGroup: 10, atomRank: 1)
!183 = distinct !DIAssignID()
!184 = !DILocation(line: 26, column: 8, scope: !95)
!185 = !DILocation(line: 26, column: 13, scope: !95)
!186 = !DILocation(line: 26, column: 13, scope: !95, atomGroup: 11, atomRank: 2)
!187 = !DILocation(line: 26, column: 13, scope: !95, atomGroup: 11, atomRank: 1)
!188 = distinct !DIAssignID()
!189 = !DILocation(line: 27, column: 16, scope: !95, atomGroup: 12, atomRank: 2)
!190 = !DILocation(line: 27, column: 8, scope: !95)
!191 = !DILocation(line: 27, column: 14, scope: !95, atomGroup: 12, atomRank: 1)
!192 = distinct !DIAssignID()
!193 = !DILocation(line: 28, column: 3, scope: !95)
!194 = !DILocation(line: 28, column: 19, scope: !95, atomGroup: 13, atomRank: 2)
!195 = !DILocation(line: 28, column: 7, scope: !95, atomGroup: 13, atomRank: 1)
!196 = distinct !DIAssignID()
!197 = !DILocation(line: 29, column: 25, scope: !95, atomGroup: 14, atomRank: 2)
!198 = !DILocation(line: 30, column: 7, scope: !199, atomGroup: 15, atomRank: 2)
!199 = distinct !DILexicalBlock(scope: !95, file: !3, line: 30, column: 7)
!200 = !DILocation(line: 30, column: 11, scope: !199, atomGroup: 15, atomRank: 1)
!201 = !DILocation(line: 30, column: 19, scope: !199)
!202 = !DILocation(line: 30, column: 25, scope: !199, atomGroup: 16, atomRank: 2)
!203 = !DILocation(line: 30, column: 11, scope: !199, atomGroup: 16, atomRank: 1)
!204 = !DILocation(line: 31, column: 27, scope: !205, atomGroup: 17, atomRank: 2)
!205 = distinct !DILexicalBlock(scope: !199, file: !3, line: 30, column: 39)
!206 = !DILocation(line: 31, column: 14, scope: !205, atomGroup: 17, atomRank: 1)
!207 = !DILocation(line: 32, column: 20, scope: !205)
!208 = !DILocation(line: 32, column: 20, scope: !205, atomGroup: 18, atomRank: 2)
!209 = !DILocation(line: 32, column: 13, scope: !205, atomGroup: 18, atomRank: 1)
!210 = !DILocation(line: 33, column: 5, scope: !205, atomGroup: 19, atomRank: 1)
!211 = !DILocation(line: 35, column: 3, scope: !95)
!212 = !DILocation(line: 36, column: 15, scope: !95)
!213 = !{!150, !93, i64 15}
!214 = !DILocation(line: 36, column: 20, scope: !95)
!215 = !DILocation(line: 36, column: 10, scope: !95)
!216 = !DILocation(line: 36, column: 10, scope: !95, atomGroup: 20, atomRank: 2)
!217 = !DILocation(line: 36, column: 3, scope: !95, atomGroup: 20, atomRank: 1)
!218 = !DILocation(line: 37, column: 1, scope: !95)
!219 = !DILocation(line: 37, column: 1, scope: !95, atomGroup: 21, atomRank: 1)
