; ModuleID = 'xdp_rate_window.c'
source_filename = "xdp_rate_window.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.window = type { i64, i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@now = dso_local local_unnamed_addr global i64 0, align 8, !dbg !77
@sources = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !51
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @limit, ptr @sources], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @limit(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !105 {
    #dbg_value(ptr poison, !132, !DIExpression(), !140)
    #dbg_value(ptr poison, !132, !DIExpression(), !142)
  %2 = alloca i32, align 4, !DIAssignID !144
    #dbg_assign(i1 poison, !127, !DIExpression(), !144, ptr %2, !DIExpression(), !145)
  %3 = alloca %struct.window, align 8, !DIAssignID !146
    #dbg_assign(i1 poison, !129, !DIExpression(), !146, ptr %3, !DIExpression(), !147)
    #dbg_value(ptr %0, !118, !DIExpression(), !145)
  %4 = load i32, ptr %0, align 4, !dbg !148, !tbaa !149
  %5 = zext i32 %4 to i64, !dbg !151
  %6 = inttoptr i64 %5 to ptr, !dbg !152
    #dbg_value(ptr %6, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !145)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !153
  %8 = load i32, ptr %7, align 4, !dbg !148, !tbaa !154
  %9 = zext i32 %8 to i64, !dbg !151
  %10 = inttoptr i64 %9 to ptr, !dbg !152
    #dbg_value(ptr %10, !119, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !145)
    #dbg_value(ptr undef, !132, !DIExpression(), !140)
    #dbg_value(i32 14, !138, !DIExpression(), !140)
    #dbg_value(ptr %6, !139, !DIExpression(), !140)
  %11 = getelementptr inbounds nuw i8, ptr %6, i64 14, !dbg !155
  %12 = icmp samesign ule ptr %11, %10, !dbg !157
  %13 = select i1 %12, ptr %11, ptr %6, !dbg !158
    #dbg_value(ptr %13, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !145)
    #dbg_value(ptr poison, !124, !DIExpression(), !145)
    #dbg_value(ptr undef, !132, !DIExpression(), !142)
    #dbg_value(i32 20, !138, !DIExpression(), !142)
    #dbg_value(ptr %13, !139, !DIExpression(), !142)
  %14 = getelementptr inbounds nuw i8, ptr %13, i64 20, !dbg !159
  %15 = icmp samesign ugt ptr %14, %10, !dbg !160
  br i1 %15, label %54, label %16, !dbg !161

16:                                               ; preds = %1
    #dbg_value(ptr poison, !124, !DIExpression(), !145)
    #dbg_value(ptr %14, !119, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !145)
    #dbg_value(ptr %13, !125, !DIExpression(), !145)
  %17 = icmp ne i32 %4, 0, !dbg !162
  %18 = icmp ne ptr %13, null
  %19 = and i1 %17, %18, !dbg !164
  %20 = and i1 %12, %19, !dbg !164
  br i1 %20, label %21, label %54, !dbg !164

21:                                               ; preds = %16
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !165
  %23 = load i16, ptr %22, align 1, !dbg !165, !tbaa !166
  %24 = icmp eq i16 %23, 8, !dbg !169
  br i1 %24, label %25, label %54, !dbg !170

25:                                               ; preds = %21
  %26 = load i64, ptr @now, align 8, !dbg !171, !tbaa !172
  %27 = add i64 %26, 1, !dbg !174
  store i64 %27, ptr @now, align 8, !dbg !175, !tbaa !172
    #dbg_value(i64 %27, !126, !DIExpression(), !145)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !176
  %28 = getelementptr inbounds nuw i8, ptr %13, i64 12, !dbg !177
  %29 = load i32, ptr %28, align 4, !dbg !178, !tbaa !179
  store i32 %29, ptr %2, align 4, !dbg !181, !tbaa !101, !DIAssignID !182
    #dbg_assign(i32 %29, !127, !DIExpression(), !182, ptr %2, !DIExpression(), !145)
  %30 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @sources, ptr noundef nonnull %2) #2, !dbg !183
    #dbg_value(ptr %30, !128, !DIExpression(), !145)
  %31 = icmp eq ptr %30, null, !dbg !184
  br i1 %31, label %32, label %36, !dbg !185

32:                                               ; preds = %25
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !186
  store i64 %27, ptr %3, align 8, !dbg !187, !tbaa !188, !DIAssignID !190
    #dbg_assign(i64 %27, !129, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !190, ptr %3, !DIExpression(), !147)
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !191
  store i32 1, ptr %33, align 8, !dbg !187, !tbaa !192, !DIAssignID !193
    #dbg_assign(i32 1, !129, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !193, ptr %33, !DIExpression(), !147)
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 12, !dbg !191
  store i32 0, ptr %34, align 4, !dbg !187, !tbaa !194, !DIAssignID !195
    #dbg_assign(i32 0, !129, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !195, ptr %34, !DIExpression(), !147)
  %35 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @sources, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #2, !dbg !196
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !197
  br label %52

36:                                               ; preds = %25
  %37 = load i64, ptr %30, align 8, !dbg !198, !tbaa !188
  %38 = sub i64 %27, %37, !dbg !200
  %39 = icmp ugt i64 %38, 16, !dbg !201
  br i1 %39, label %40, label %42, !dbg !202

40:                                               ; preds = %36
  store i64 %27, ptr %30, align 8, !dbg !203, !tbaa !188
  %41 = getelementptr inbounds nuw i8, ptr %30, i64 8, !dbg !205
  store i32 1, ptr %41, align 8, !dbg !207, !tbaa !192
  br label %52, !dbg !208

42:                                               ; preds = %36
  %43 = getelementptr inbounds nuw i8, ptr %30, i64 8
  %44 = load i32, ptr %43, align 8, !dbg !209, !tbaa !192
  %45 = add i32 %44, 1, !dbg !210
  %46 = getelementptr inbounds nuw i8, ptr %30, i64 8, !dbg !205
  store i32 %45, ptr %46, align 8, !dbg !211, !tbaa !192
  %47 = icmp ugt i32 %45, 4, !dbg !212
  br i1 %47, label %48, label %52, !dbg !213

48:                                               ; preds = %42
  %49 = getelementptr inbounds nuw i8, ptr %30, i64 12, !dbg !214
  %50 = load i32, ptr %49, align 4, !dbg !216, !tbaa !194
  %51 = add i32 %50, 1, !dbg !217
  store i32 %51, ptr %49, align 4, !dbg !218, !tbaa !194
  br label %52, !dbg !219

52:                                               ; preds = %40, %42, %48, %32
  %53 = phi i32 [ 1, %48 ], [ 2, %32 ], [ 2, %42 ], [ 2, %40 ], !dbg !145
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !220
  br label %54

54:                                               ; preds = %1, %16, %21, %52
  %55 = phi i32 [ %53, %52 ], [ 2, %21 ], [ 2, %16 ], [ 2, %1 ], !dbg !145
  ret i32 %55, !dbg !221
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!95, !96, !97, !98, !99}
!llvm.ident = !{!100}
!llvm.errno.tbaa = !{!101}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !91, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !19, globals: !50, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_rate_window.c", directory: ".")
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
!50 = !{!0, !51, !77, !79, !86}
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression())
!52 = distinct !DIGlobalVariable(name: "sources", scope: !2, file: !3, line: 8, type: !53, isLocal: false, isDefinition: true)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 256, elements: !54)
!54 = !{!55, !61, !66, !68}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !53, file: !3, line: 8, baseType: !56, size: 64)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 32, elements: !59)
!58 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!59 = !{!60}
!60 = !DISubrange(count: 1)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !53, file: !3, line: 8, baseType: !62, size: 64, offset: 64)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 32768, elements: !64)
!64 = !{!65}
!65 = !DISubrange(count: 1024)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !53, file: !3, line: 8, baseType: !67, size: 64, offset: 128)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !53, file: !3, line: 8, baseType: !69, size: 64, offset: 192)
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!70 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "window", file: !3, line: 4, size: 128, elements: !71)
!71 = !{!72, !75, !76}
!72 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !70, file: !3, line: 5, baseType: !73, size: 64)
!73 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !74)
!74 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !70, file: !3, line: 6, baseType: !48, size: 32, offset: 64)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "over", scope: !70, file: !3, line: 6, baseType: !48, size: 32, offset: 96)
!77 = !DIGlobalVariableExpression(var: !78, expr: !DIExpression())
!78 = distinct !DIGlobalVariable(name: "now", scope: !2, file: !3, line: 9, type: !73, isLocal: false, isDefinition: true)
!79 = !DIGlobalVariableExpression(var: !80, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!80 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !81, isLocal: true, isDefinition: true)
!81 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!82 = !DISubroutineType(types: !83)
!83 = !{!20, !20, !84}
!84 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !85, size: 64)
!85 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!86 = !DIGlobalVariableExpression(var: !87, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!87 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !88, isLocal: true, isDefinition: true)
!88 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !89, size: 64)
!89 = !DISubroutineType(types: !90)
!90 = !{!21, !20, !84, !84, !73}
!91 = !DICompositeType(tag: DW_TAG_array_type, baseType: !92, size: 32, elements: !93)
!92 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!93 = !{!94}
!94 = !DISubrange(count: 4)
!95 = !{i32 7, !"Dwarf Version", i32 5}
!96 = !{i32 2, !"Debug Info Version", i32 3}
!97 = !{i32 1, !"wchar_size", i32 4}
!98 = !{i32 7, !"frame-pointer", i32 2}
!99 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!100 = !{!"clang version 22.1.8"}
!101 = !{!102, !102, i64 0}
!102 = !{!"int", !103, i64 0}
!103 = !{!"omnipotent char", !104, i64 0}
!104 = !{!"Simple C/C++ TBAA"}
!105 = distinct !DISubprogram(name: "limit", scope: !3, file: !3, line: 11, type: !106, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117, keyInstructions: true)
!106 = !DISubroutineType(types: !107)
!107 = !{!58, !108}
!108 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !109, size: 64)
!109 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !110)
!110 = !{!111, !112, !113, !114, !115, !116}
!111 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !109, file: !6, line: 205, baseType: !48, size: 32)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !109, file: !6, line: 205, baseType: !48, size: 32, offset: 32)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !109, file: !6, line: 205, baseType: !48, size: 32, offset: 64)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !109, file: !6, line: 205, baseType: !48, size: 32, offset: 96)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !109, file: !6, line: 205, baseType: !48, size: 32, offset: 128)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !109, file: !6, line: 206, baseType: !48, size: 32, offset: 160)
!117 = !{!118, !119, !124, !125, !126, !127, !128, !129}
!118 = !DILocalVariable(name: "ctx", arg: 1, scope: !105, file: !3, line: 11, type: !108)
!119 = !DILocalVariable(name: "c", scope: !105, file: !3, line: 12, type: !120)
!120 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !121)
!121 = !{!122, !123}
!122 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !120, file: !6, line: 370, baseType: !20, size: 64)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !120, file: !6, line: 370, baseType: !20, size: 64, offset: 64)
!124 = !DILocalVariable(name: "eth", scope: !105, file: !3, line: 13, type: !22)
!125 = !DILocalVariable(name: "ip", scope: !105, file: !3, line: 14, type: !35)
!126 = !DILocalVariable(name: "time", scope: !105, file: !3, line: 17, type: !73)
!127 = !DILocalVariable(name: "key", scope: !105, file: !3, line: 18, type: !48)
!128 = !DILocalVariable(name: "window", scope: !105, file: !3, line: 19, type: !69)
!129 = !DILocalVariable(name: "fresh", scope: !130, file: !3, line: 21, type: !70)
!130 = distinct !DILexicalBlock(scope: !131, file: !3, line: 20, column: 16)
!131 = distinct !DILexicalBlock(scope: !105, file: !3, line: 20, column: 7)
!132 = !DILocalVariable(name: "c", arg: 1, scope: !133, file: !6, line: 373, type: !136)
!133 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !134, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !137, keyInstructions: true)
!134 = !DISubroutineType(types: !135)
!135 = !{!20, !136, !48}
!136 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 64)
!137 = !{!132, !138, !139}
!138 = !DILocalVariable(name: "size", arg: 2, scope: !133, file: !6, line: 373, type: !48)
!139 = !DILocalVariable(name: "at", scope: !133, file: !6, line: 374, type: !20)
!140 = !DILocation(line: 0, scope: !133, inlinedAt: !141)
!141 = distinct !DILocation(line: 13, column: 24, scope: !105)
!142 = !DILocation(line: 0, scope: !133, inlinedAt: !143)
!143 = distinct !DILocation(line: 14, column: 22, scope: !105)
!144 = distinct !DIAssignID()
!145 = !DILocation(line: 0, scope: !105)
!146 = distinct !DIAssignID()
!147 = !DILocation(line: 0, scope: !130)
!148 = !DILocation(line: 12, column: 21, scope: !105, atomGroup: 1, atomRank: 4)
!149 = !{!150, !102, i64 0}
!150 = !{!"xdp_md", !102, i64 0, !102, i64 4, !102, i64 8, !102, i64 12, !102, i64 16, !102, i64 20}
!151 = !DILocation(line: 12, column: 21, scope: !105, atomGroup: 1, atomRank: 3)
!152 = !DILocation(line: 12, column: 21, scope: !105, atomGroup: 1, atomRank: 2)
!153 = !DILocation(line: 12, column: 21, scope: !105)
!154 = !{!150, !102, i64 4}
!155 = !DILocation(line: 375, column: 10, scope: !156, inlinedAt: !141)
!156 = distinct !DILexicalBlock(scope: !133, file: !6, line: 375, column: 7)
!157 = !DILocation(line: 375, column: 17, scope: !156, inlinedAt: !141, atomGroup: 2, atomRank: 2)
!158 = !DILocation(line: 375, column: 17, scope: !156, inlinedAt: !141, atomGroup: 2, atomRank: 1)
!159 = !DILocation(line: 375, column: 10, scope: !156, inlinedAt: !143)
!160 = !DILocation(line: 375, column: 17, scope: !156, inlinedAt: !143, atomGroup: 2, atomRank: 2)
!161 = !DILocation(line: 375, column: 17, scope: !156, inlinedAt: !143, atomGroup: 2, atomRank: 1)
!162 = !DILocation(line: 15, column: 8, scope: !163, atomGroup: 4, atomRank: 2)
!163 = distinct !DILexicalBlock(scope: !105, file: !3, line: 15, column: 7)
!164 = !DILocation(line: 15, column: 12, scope: !163, atomGroup: 4, atomRank: 1)
!165 = !DILocation(line: 15, column: 27, scope: !163)
!166 = !{!167, !168, i64 12}
!167 = !{!"ethhdr", !103, i64 0, !103, i64 6, !168, i64 12}
!168 = !{!"short", !103, i64 0}
!169 = !DILocation(line: 15, column: 33, scope: !163, atomGroup: 6, atomRank: 2)
!170 = !DILocation(line: 15, column: 19, scope: !163, atomGroup: 6, atomRank: 1)
!171 = !DILocation(line: 17, column: 14, scope: !105)
!172 = !{!173, !173, i64 0}
!173 = !{!"long long", !103, i64 0}
!174 = !DILocation(line: 17, column: 14, scope: !105, atomGroup: 8, atomRank: 2)
!175 = !DILocation(line: 17, column: 14, scope: !105, atomGroup: 9, atomRank: 1)
!176 = !DILocation(line: 18, column: 3, scope: !105)
!177 = !DILocation(line: 18, column: 17, scope: !105)
!178 = !DILocation(line: 18, column: 17, scope: !105, atomGroup: 10, atomRank: 2)
!179 = !{!180, !102, i64 12}
!180 = !{!"iphdr", !103, i64 0, !103, i64 0, !103, i64 1, !168, i64 2, !168, i64 4, !168, i64 6, !103, i64 8, !103, i64 9, !168, i64 10, !102, i64 12, !102, i64 16}
!181 = !DILocation(line: 18, column: 7, scope: !105, atomGroup: 10, atomRank: 1)
!182 = distinct !DIAssignID()
!183 = !DILocation(line: 19, column: 27, scope: !105, atomGroup: 11, atomRank: 2)
!184 = !DILocation(line: 20, column: 8, scope: !131, atomGroup: 12, atomRank: 2)
!185 = !DILocation(line: 20, column: 7, scope: !131, atomGroup: 12, atomRank: 1)
!186 = !DILocation(line: 21, column: 5, scope: !130)
!187 = !DILocation(line: 21, column: 27, scope: !130, atomGroup: 13, atomRank: 1)
!188 = !{!189, !173, i64 0}
!189 = !{!"window", !173, i64 0, !102, i64 8, !102, i64 12}
!190 = distinct !DIAssignID()
!191 = !DILocation(line: 21, column: 27, scope: !130)
!192 = !{!189, !102, i64 8}
!193 = distinct !DIAssignID()
!194 = !{!189, !102, i64 12}
!195 = distinct !DIAssignID()
!196 = !DILocation(line: 22, column: 5, scope: !130)
!197 = !DILocation(line: 24, column: 3, scope: !131)
!198 = !DILocation(line: 25, column: 22, scope: !199)
!199 = distinct !DILexicalBlock(scope: !105, file: !3, line: 25, column: 7)
!200 = !DILocation(line: 25, column: 12, scope: !199)
!201 = !DILocation(line: 25, column: 28, scope: !199, atomGroup: 15, atomRank: 2)
!202 = !DILocation(line: 25, column: 28, scope: !199, atomGroup: 15, atomRank: 1)
!203 = !DILocation(line: 26, column: 19, scope: !204, atomGroup: 16, atomRank: 1)
!204 = distinct !DILexicalBlock(scope: !199, file: !3, line: 25, column: 34)
!205 = !DILocation(line: 29, column: 17, scope: !206)
!206 = distinct !DILexicalBlock(scope: !105, file: !3, line: 29, column: 7)
!207 = !DILocation(line: 29, column: 7, scope: !206, atomGroup: 25, atomRank: 1)
!208 = !DILocation(line: 29, column: 23, scope: !206, atomGroup: 26, atomRank: 1)
!209 = !DILocation(line: 29, column: 7, scope: !206)
!210 = !DILocation(line: 29, column: 7, scope: !206, atomGroup: 18, atomRank: 2)
!211 = !DILocation(line: 29, column: 7, scope: !206, atomGroup: 18, atomRank: 1)
!212 = !DILocation(line: 29, column: 23, scope: !206, atomGroup: 19, atomRank: 2)
!213 = !DILocation(line: 29, column: 23, scope: !206, atomGroup: 19, atomRank: 1)
!214 = !DILocation(line: 30, column: 13, scope: !215)
!215 = distinct !DILexicalBlock(scope: !206, file: !3, line: 29, column: 28)
!216 = !DILocation(line: 30, column: 17, scope: !215)
!217 = !DILocation(line: 30, column: 17, scope: !215, atomGroup: 20, atomRank: 2)
!218 = !DILocation(line: 30, column: 17, scope: !215, atomGroup: 20, atomRank: 1)
!219 = !DILocation(line: 31, column: 5, scope: !215, atomGroup: 21, atomRank: 1)
!220 = !DILocation(line: 34, column: 1, scope: !105)
!221 = !DILocation(line: 34, column: 1, scope: !105, atomGroup: 23, atomRank: 1)
