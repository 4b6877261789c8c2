; ModuleID = 'kfunc_dynptr.c'
source_filename = "kfunc_dynptr.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.bpf_dynptr = type { [2 x i64] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@total = dso_local local_unnamed_addr global [4 x i64] zeroinitializer, align 8, !dbg !17
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @slices], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @slices(ptr noundef %0) #0 section "xdp" !dbg !36 {
  %2 = alloca %struct.bpf_dynptr, align 8, !DIAssignID !92
    #dbg_assign(i1 poison, !52, !DIExpression(), !92, ptr %2, !DIExpression(), !93)
  %3 = alloca [20 x i8], align 1, !DIAssignID !94
    #dbg_assign(i1 poison, !59, !DIExpression(), !94, ptr %3, !DIExpression(), !93)
    #dbg_value(ptr %0, !51, !DIExpression(), !93)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !95
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !96
  %4 = call i32 @bpf_dynptr_from_xdp(ptr noundef %0, i64 noundef 0, ptr noundef nonnull %2) #4, !dbg !97
  %5 = icmp eq i32 %4, 0, !dbg !99
  br i1 %5, label %6, label %32, !dbg !100

6:                                                ; preds = %1
  %7 = call ptr @bpf_dynptr_slice(ptr noundef nonnull %2, i32 noundef 0, ptr noundef null, i32 noundef 14) #4, !dbg !101
    #dbg_value(ptr %7, !65, !DIExpression(), !93)
  %8 = icmp eq ptr %7, null, !dbg !102
  br i1 %8, label %32, label %9, !dbg !104

9:                                                ; preds = %6
  %10 = getelementptr inbounds nuw i8, ptr %7, i64 12, !dbg !105
  %11 = load i16, ptr %10, align 1, !dbg !105, !tbaa !107
  %12 = icmp eq i16 %11, 8, !dbg !110
  br i1 %12, label %13, label %32, !dbg !111

13:                                               ; preds = %9
  %14 = call ptr @bpf_dynptr_slice(ptr noundef nonnull %2, i32 noundef 14, ptr noundef nonnull %3, i32 noundef 20) #4, !dbg !112
    #dbg_value(ptr %14, !77, !DIExpression(), !93)
  %15 = icmp eq ptr %14, null, !dbg !113
  br i1 %15, label %32, label %16, !dbg !115

16:                                               ; preds = %13
  %17 = getelementptr inbounds nuw i8, ptr %14, i64 2, !dbg !116
  %18 = load i16, ptr %17, align 2, !dbg !116, !tbaa !117
  %19 = call i16 @llvm.bswap.i16(i16 %18), !dbg !119
  %20 = zext i16 %19 to i64, !dbg !119
  %21 = getelementptr inbounds nuw i8, ptr %14, i64 9, !dbg !120
  %22 = load i8, ptr %21, align 1, !dbg !120, !tbaa !121
  %23 = and i8 %22, 3, !dbg !122
  %24 = zext nneg i8 %23 to i64, !dbg !123
  %25 = getelementptr inbounds nuw i64, ptr @total, i64 %24, !dbg !123
  %26 = load i64, ptr %25, align 8, !dbg !124, !tbaa !125
  %27 = add i64 %26, %20, !dbg !127
  store i64 %27, ptr %25, align 8, !dbg !128, !tbaa !125
  %28 = getelementptr inbounds nuw i8, ptr %14, i64 8, !dbg !129
  %29 = load i8, ptr %28, align 4, !dbg !129, !tbaa !130
  %30 = icmp eq i8 %29, 0, !dbg !131
  %31 = select i1 %30, i32 1, i32 2, !dbg !132
  br label %32, !dbg !133

32:                                               ; preds = %6, %9, %13, %16, %1
  %33 = phi i32 [ 1, %1 ], [ 1, %6 ], [ 2, %9 ], [ %31, %16 ], [ 1, %13 ], !dbg !93
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !134
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !134
  ret i32 %33, !dbg !135
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare !dbg !136 dso_local i32 @bpf_dynptr_from_xdp(ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #2 section ".ksyms"

declare !dbg !144 dso_local ptr @bpf_dynptr_slice(ptr noundef, i32 noundef, ptr noundef, i32 noundef) local_unnamed_addr #2 section ".ksyms"

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!26, !27, !28, !29, !30}
!llvm.ident = !{!31}
!llvm.errno.tbaa = !{!32}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !24, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !16, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "kfunc_dynptr.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13}
!9 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!10 = !DIEnumerator(name: "XDP_DROP", value: 1)
!11 = !DIEnumerator(name: "XDP_PASS", value: 2)
!12 = !DIEnumerator(name: "XDP_TX", value: 3)
!13 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!14 = !{!15}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !{!0, !17}
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "total", scope: !2, file: !3, line: 8, type: !19, isLocal: false, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 256, elements: !22)
!20 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !21)
!21 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!22 = !{!23}
!23 = !DISubrange(count: 4)
!24 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 32, elements: !22)
!25 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!26 = !{i32 7, !"Dwarf Version", i32 5}
!27 = !{i32 2, !"Debug Info Version", i32 3}
!28 = !{i32 1, !"wchar_size", i32 4}
!29 = !{i32 7, !"frame-pointer", i32 2}
!30 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!31 = !{!"clang version 22.1.8"}
!32 = !{!33, !33, i64 0}
!33 = !{!"int", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = distinct !DISubprogram(name: "slices", scope: !3, file: !3, line: 10, type: !37, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !50, keyInstructions: true)
!37 = !DISubroutineType(types: !38)
!38 = !{!39, !40}
!39 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !42)
!42 = !{!43, !45, !46, !47, !48, !49}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !41, file: !6, line: 205, baseType: !44, size: 32)
!44 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !41, file: !6, line: 205, baseType: !44, size: 32, offset: 32)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !41, file: !6, line: 205, baseType: !44, size: 32, offset: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !41, file: !6, line: 205, baseType: !44, size: 32, offset: 96)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !41, file: !6, line: 205, baseType: !44, size: 32, offset: 128)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !41, file: !6, line: 206, baseType: !44, size: 32, offset: 160)
!50 = !{!51, !52, !59, !65, !77}
!51 = !DILocalVariable(name: "ctx", arg: 1, scope: !36, file: !3, line: 10, type: !40)
!52 = !DILocalVariable(name: "ptr", scope: !36, file: !3, line: 11, type: !53)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_dynptr", file: !6, line: 91, size: 128, align: 64, elements: !54)
!54 = !{!55}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "opaque", scope: !53, file: !6, line: 92, baseType: !56, size: 128)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 128, elements: !57)
!57 = !{!58}
!58 = !DISubrange(count: 2)
!59 = !DILocalVariable(name: "buffer", scope: !36, file: !3, line: 12, type: !60)
!60 = !DICompositeType(tag: DW_TAG_array_type, baseType: !61, size: 160, elements: !63)
!61 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !62)
!62 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!63 = !{!64}
!64 = !DISubrange(count: 20)
!65 = !DILocalVariable(name: "eth", scope: !36, file: !3, line: 15, type: !66)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !68)
!68 = !{!69, !73, !74}
!69 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !67, file: !6, line: 316, baseType: !70, size: 48)
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !61, size: 48, elements: !71)
!71 = !{!72}
!72 = !DISubrange(count: 6)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !67, file: !6, line: 316, baseType: !70, size: 48, offset: 48)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !67, file: !6, line: 317, baseType: !75, size: 16, offset: 96)
!75 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !76)
!76 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!77 = !DILocalVariable(name: "ip", scope: !36, file: !3, line: 20, type: !78)
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !80)
!80 = !{!81, !82, !83, !84, !85, !86, !87, !88, !89, !90, !91}
!81 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !79, file: !6, line: 323, baseType: !61, size: 4, flags: DIFlagBitField, extraData: i64 0)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !79, file: !6, line: 323, baseType: !61, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !79, file: !6, line: 324, baseType: !61, size: 8, offset: 8)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !79, file: !6, line: 325, baseType: !75, size: 16, offset: 16)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !79, file: !6, line: 325, baseType: !75, size: 16, offset: 32)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !79, file: !6, line: 325, baseType: !75, size: 16, offset: 48)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !79, file: !6, line: 326, baseType: !61, size: 8, offset: 64)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !79, file: !6, line: 326, baseType: !61, size: 8, offset: 72)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !79, file: !6, line: 327, baseType: !75, size: 16, offset: 80)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !79, file: !6, line: 328, baseType: !44, size: 32, offset: 96)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !79, file: !6, line: 328, baseType: !44, size: 32, offset: 128)
!92 = distinct !DIAssignID()
!93 = !DILocation(line: 0, scope: !36)
!94 = distinct !DIAssignID()
!95 = !DILocation(line: 11, column: 3, scope: !36)
!96 = !DILocation(line: 12, column: 3, scope: !36)
!97 = !DILocation(line: 13, column: 7, scope: !98)
!98 = distinct !DILexicalBlock(scope: !36, file: !3, line: 13, column: 7)
!99 = !DILocation(line: 13, column: 7, scope: !98, atomGroup: 1, atomRank: 2)
!100 = !DILocation(line: 13, column: 7, scope: !98, atomGroup: 1, atomRank: 1)
!101 = !DILocation(line: 15, column: 24, scope: !36, atomGroup: 3, atomRank: 2)
!102 = !DILocation(line: 16, column: 8, scope: !103, atomGroup: 4, atomRank: 2)
!103 = distinct !DILexicalBlock(scope: !36, file: !3, line: 16, column: 7)
!104 = !DILocation(line: 16, column: 7, scope: !103, atomGroup: 4, atomRank: 1)
!105 = !DILocation(line: 18, column: 12, scope: !106)
!106 = distinct !DILexicalBlock(scope: !36, file: !3, line: 18, column: 7)
!107 = !{!108, !109, i64 12}
!108 = !{!"ethhdr", !34, i64 0, !34, i64 6, !109, i64 12}
!109 = !{!"short", !34, i64 0}
!110 = !DILocation(line: 18, column: 18, scope: !106, atomGroup: 6, atomRank: 2)
!111 = !DILocation(line: 18, column: 18, scope: !106, atomGroup: 6, atomRank: 1)
!112 = !DILocation(line: 20, column: 22, scope: !36, atomGroup: 8, atomRank: 2)
!113 = !DILocation(line: 21, column: 8, scope: !114, atomGroup: 9, atomRank: 2)
!114 = distinct !DILexicalBlock(scope: !36, file: !3, line: 21, column: 7)
!115 = !DILocation(line: 21, column: 7, scope: !114, atomGroup: 9, atomRank: 1)
!116 = !DILocation(line: 23, column: 40, scope: !36)
!117 = !{!118, !109, i64 2}
!118 = !{!"iphdr", !34, i64 0, !34, i64 0, !34, i64 1, !109, i64 2, !109, i64 4, !109, i64 6, !34, i64 8, !34, i64 9, !109, i64 10, !33, i64 12, !33, i64 16}
!119 = !DILocation(line: 23, column: 30, scope: !36)
!120 = !DILocation(line: 23, column: 13, scope: !36)
!121 = !{!118, !34, i64 9}
!122 = !DILocation(line: 23, column: 22, scope: !36)
!123 = !DILocation(line: 23, column: 3, scope: !36)
!124 = !DILocation(line: 23, column: 27, scope: !36)
!125 = !{!126, !126, i64 0}
!126 = !{!"long long", !34, i64 0}
!127 = !DILocation(line: 23, column: 27, scope: !36, atomGroup: 11, atomRank: 2)
!128 = !DILocation(line: 23, column: 27, scope: !36, atomGroup: 11, atomRank: 1)
!129 = !DILocation(line: 24, column: 14, scope: !36)
!130 = !{!118, !34, i64 8}
!131 = !DILocation(line: 24, column: 10, scope: !36)
!132 = !DILocation(line: 24, column: 10, scope: !36, atomGroup: 12, atomRank: 2)
!133 = !DILocation(line: 24, column: 3, scope: !36, atomGroup: 12, atomRank: 1)
!134 = !DILocation(line: 25, column: 1, scope: !36)
!135 = !DILocation(line: 25, column: 1, scope: !36, atomGroup: 13, atomRank: 1)
!136 = !DISubprogram(name: "bpf_dynptr_from_xdp", scope: !3, file: !3, line: 4, type: !137, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !140)
!137 = !DISubroutineType(types: !138)
!138 = !{!39, !40, !20, !139}
!139 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!140 = !{!141, !142, !143}
!141 = !DILocalVariable(name: "xdp", arg: 1, scope: !136, file: !3, line: 4, type: !40)
!142 = !DILocalVariable(name: "flags", arg: 2, scope: !136, file: !3, line: 4, type: !20)
!143 = !DILocalVariable(name: "ptr", arg: 3, scope: !136, file: !3, line: 4, type: !139)
!144 = !DISubprogram(name: "bpf_dynptr_slice", scope: !3, file: !3, line: 6, type: !145, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !149)
!145 = !DISubroutineType(types: !146)
!146 = !{!15, !147, !44, !15, !44}
!147 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !148, size: 64)
!148 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !53)
!149 = !{!150, !151, !152, !153}
!150 = !DILocalVariable(name: "ptr", arg: 1, scope: !144, file: !3, line: 6, type: !147)
!151 = !DILocalVariable(name: "at", arg: 2, scope: !144, file: !3, line: 6, type: !44)
!152 = !DILocalVariable(name: "buffer", arg: 3, scope: !144, file: !3, line: 6, type: !15)
!153 = !DILocalVariable(name: "size", arg: 4, scope: !144, file: !3, line: 6, type: !44)
