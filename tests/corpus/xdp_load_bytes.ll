; ModuleID = 'xdp_load_bytes.c'
source_filename = "xdp_load_bytes.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.headers = type <{ %struct.ethhdr, %struct.iphdr, [2 x i16] }>
%struct.ethhdr = type { [6 x i8], [6 x i8], i16 }
%struct.iphdr = type { i8, i8, i16, i16, i16, i8, i8, i16, i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@seen = dso_local local_unnamed_addr global [4 x i64] zeroinitializer, align 8, !dbg !18
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @load], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @load(ptr noundef %0) #0 section "xdp.frags" !dbg !48 {
  %2 = alloca %struct.headers, align 1, !DIAssignID !98
    #dbg_assign(i1 poison, !63, !DIExpression(), !98, ptr %2, !DIExpression(), !99)
    #dbg_value(ptr %0, !62, !DIExpression(), !99)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !100
  %3 = call i64 inttoptr (i64 189 to ptr)(ptr noundef %0, i32 noundef 0, ptr noundef nonnull %2, i32 noundef 38) #4, !dbg !101
  %4 = icmp eq i64 %3, 0, !dbg !103
  br i1 %4, label %5, label %34, !dbg !104

5:                                                ; preds = %1
  %6 = call i64 inttoptr (i64 188 to ptr)(ptr noundef %0) #4, !dbg !105
    #dbg_value(i64 %6, !97, !DIExpression(), !99)
  %7 = load i64, ptr @seen, align 8, !dbg !106, !tbaa !107
  %8 = add i64 %7, 1, !dbg !109
  store i64 %8, ptr @seen, align 8, !dbg !110, !tbaa !107
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !111
  %10 = load i16, ptr %9, align 1, !dbg !111, !tbaa !113
  %11 = icmp eq i16 %10, 8, !dbg !118
  br i1 %11, label %12, label %34, !dbg !119

12:                                               ; preds = %5
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !120
  %14 = load i16, ptr %13, align 1, !dbg !120, !tbaa !121
  %15 = call i16 @llvm.bswap.i16(i16 %14), !dbg !122
  %16 = zext i16 %15 to i64, !dbg !122
  %17 = load i64, ptr getelementptr inbounds nuw (i8, ptr @seen, i64 8), align 8, !dbg !123, !tbaa !107
  %18 = add i64 %17, %16, !dbg !124
  store i64 %18, ptr getelementptr inbounds nuw (i8, ptr @seen, i64 8), align 8, !dbg !125, !tbaa !107
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 34, !dbg !126
  %20 = load i16, ptr %19, align 1, !dbg !127, !tbaa !128
  %21 = zext i16 %20 to i64, !dbg !129
  %22 = shl nuw nsw i64 %21, 16, !dbg !130
  %23 = getelementptr inbounds nuw i8, ptr %2, i64 36, !dbg !131
  %24 = load i16, ptr %23, align 1, !dbg !131, !tbaa !128
  %25 = zext i16 %24 to i64, !dbg !131
  %26 = or disjoint i64 %22, %25, !dbg !132
  %27 = load i64, ptr getelementptr inbounds nuw (i8, ptr @seen, i64 16), align 8, !dbg !133, !tbaa !107
  %28 = xor i64 %26, %27, !dbg !134
  store i64 %28, ptr getelementptr inbounds nuw (i8, ptr @seen, i64 16), align 8, !dbg !135, !tbaa !107
  %29 = load i64, ptr getelementptr inbounds nuw (i8, ptr @seen, i64 24), align 8, !dbg !136, !tbaa !107
  %30 = call i64 @llvm.umax.i64(i64 %6, i64 %29), !dbg !137
  store i64 %30, ptr getelementptr inbounds nuw (i8, ptr @seen, i64 24), align 8, !dbg !138, !tbaa !107
  %31 = add nuw nsw i64 %16, 14, !dbg !139
  %32 = icmp ugt i64 %31, %6, !dbg !140
  %33 = select i1 %32, i32 1, i32 2, !dbg !141
  br label %34, !dbg !142

34:                                               ; preds = %12, %5, %1
  %35 = phi i32 [ 2, %1 ], [ %33, %12 ], [ 2, %5 ], !dbg !99
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !143
  ret i32 %35, !dbg !144
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!38, !39, !40, !41, !42}
!llvm.ident = !{!43}
!llvm.errno.tbaa = !{!44}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !36, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_load_bytes.c", directory: ".")
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
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !16)
!16 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!17 = !{!0, !18, !23, !31}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "seen", scope: !2, file: !3, line: 9, type: !20, isLocal: false, isDefinition: true)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 256, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 4)
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression(DW_OP_constu, 189, DW_OP_stack_value))
!24 = distinct !DIGlobalVariable(name: "xdp_load_bytes", scope: !2, file: !6, line: 186, type: !25, isLocal: true, isDefinition: true)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DISubroutineType(types: !27)
!27 = !{!28, !29, !30, !29, !30}
!28 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression(DW_OP_constu, 188, DW_OP_stack_value))
!32 = distinct !DIGlobalVariable(name: "xdp_get_buff_len", scope: !2, file: !6, line: 185, type: !33, isLocal: true, isDefinition: true)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DISubroutineType(types: !35)
!35 = !{!15, !29}
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 32, elements: !21)
!37 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!38 = !{i32 7, !"Dwarf Version", i32 5}
!39 = !{i32 2, !"Debug Info Version", i32 3}
!40 = !{i32 1, !"wchar_size", i32 4}
!41 = !{i32 7, !"frame-pointer", i32 2}
!42 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!43 = !{!"clang version 22.1.8"}
!44 = !{!45, !45, i64 0}
!45 = !{!"int", !46, i64 0}
!46 = !{!"omnipotent char", !47, i64 0}
!47 = !{!"Simple C/C++ TBAA"}
!48 = distinct !DISubprogram(name: "load", scope: !3, file: !3, line: 11, type: !49, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !61, keyInstructions: true)
!49 = !DISubroutineType(types: !50)
!50 = !{!51, !52}
!51 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !54)
!54 = !{!55, !56, !57, !58, !59, !60}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !53, file: !6, line: 205, baseType: !30, size: 32)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !53, file: !6, line: 205, baseType: !30, size: 32, offset: 32)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !53, file: !6, line: 205, baseType: !30, size: 32, offset: 64)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !53, file: !6, line: 205, baseType: !30, size: 32, offset: 96)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !53, file: !6, line: 205, baseType: !30, size: 32, offset: 128)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !53, file: !6, line: 206, baseType: !30, size: 32, offset: 160)
!61 = !{!62, !63, !97}
!62 = !DILocalVariable(name: "ctx", arg: 1, scope: !48, file: !3, line: 11, type: !52)
!63 = !DILocalVariable(name: "h", scope: !48, file: !3, line: 12, type: !64)
!64 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "headers", file: !3, line: 4, size: 304, elements: !65)
!65 = !{!66, !79, !93}
!66 = !DIDerivedType(tag: DW_TAG_member, name: "eth", scope: !64, file: !3, line: 5, baseType: !67, size: 112)
!67 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !68)
!68 = !{!69, !75, !76}
!69 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !67, file: !6, line: 316, baseType: !70, size: 48)
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !71, size: 48, elements: !73)
!71 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !72)
!72 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!73 = !{!74}
!74 = !DISubrange(count: 6)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !67, file: !6, line: 316, baseType: !70, size: 48, offset: 48)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !67, file: !6, line: 317, baseType: !77, size: 16, offset: 96)
!77 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !78)
!78 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "ip", scope: !64, file: !3, line: 6, baseType: !80, size: 160, offset: 112)
!80 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !81)
!81 = !{!82, !83, !84, !85, !86, !87, !88, !89, !90, !91, !92}
!82 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !80, file: !6, line: 323, baseType: !71, size: 4, flags: DIFlagBitField, extraData: i64 0)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !80, file: !6, line: 323, baseType: !71, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !80, file: !6, line: 324, baseType: !71, size: 8, offset: 8)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !80, file: !6, line: 325, baseType: !77, size: 16, offset: 16)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !80, file: !6, line: 325, baseType: !77, size: 16, offset: 32)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !80, file: !6, line: 325, baseType: !77, size: 16, offset: 48)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !80, file: !6, line: 326, baseType: !71, size: 8, offset: 64)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !80, file: !6, line: 326, baseType: !71, size: 8, offset: 72)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !80, file: !6, line: 327, baseType: !77, size: 16, offset: 80)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !80, file: !6, line: 328, baseType: !30, size: 32, offset: 96)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !80, file: !6, line: 328, baseType: !30, size: 32, offset: 128)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "ports", scope: !64, file: !3, line: 7, baseType: !94, size: 32, offset: 272)
!94 = !DICompositeType(tag: DW_TAG_array_type, baseType: !77, size: 32, elements: !95)
!95 = !{!96}
!96 = !DISubrange(count: 2)
!97 = !DILocalVariable(name: "size", scope: !48, file: !3, line: 15, type: !15)
!98 = distinct !DIAssignID()
!99 = !DILocation(line: 0, scope: !48)
!100 = !DILocation(line: 12, column: 3, scope: !48)
!101 = !DILocation(line: 13, column: 7, scope: !102)
!102 = distinct !DILexicalBlock(scope: !48, file: !3, line: 13, column: 7)
!103 = !DILocation(line: 13, column: 7, scope: !102, atomGroup: 1, atomRank: 2)
!104 = !DILocation(line: 13, column: 7, scope: !102, atomGroup: 1, atomRank: 1)
!105 = !DILocation(line: 15, column: 14, scope: !48, atomGroup: 3, atomRank: 2)
!106 = !DILocation(line: 16, column: 10, scope: !48)
!107 = !{!108, !108, i64 0}
!108 = !{!"long long", !46, i64 0}
!109 = !DILocation(line: 16, column: 10, scope: !48, atomGroup: 4, atomRank: 2)
!110 = !DILocation(line: 16, column: 10, scope: !48, atomGroup: 4, atomRank: 1)
!111 = !DILocation(line: 17, column: 13, scope: !112)
!112 = distinct !DILexicalBlock(scope: !48, file: !3, line: 17, column: 7)
!113 = !{!114, !116, i64 12}
!114 = !{!"headers", !115, i64 0, !117, i64 14, !46, i64 34}
!115 = !{!"ethhdr", !46, i64 0, !46, i64 6, !116, i64 12}
!116 = !{!"short", !46, i64 0}
!117 = !{!"iphdr", !46, i64 0, !46, i64 0, !46, i64 1, !116, i64 2, !116, i64 4, !116, i64 6, !46, i64 8, !46, i64 9, !116, i64 10, !45, i64 12, !45, i64 16}
!118 = !DILocation(line: 17, column: 19, scope: !112, atomGroup: 5, atomRank: 2)
!119 = !DILocation(line: 17, column: 19, scope: !112, atomGroup: 5, atomRank: 1)
!120 = !DILocation(line: 19, column: 25, scope: !48)
!121 = !{!114, !116, i64 16}
!122 = !DILocation(line: 19, column: 14, scope: !48)
!123 = !DILocation(line: 19, column: 11, scope: !48)
!124 = !DILocation(line: 19, column: 11, scope: !48, atomGroup: 7, atomRank: 2)
!125 = !DILocation(line: 19, column: 11, scope: !48, atomGroup: 7, atomRank: 1)
!126 = !DILocation(line: 20, column: 21, scope: !48)
!127 = !DILocation(line: 20, column: 19, scope: !48)
!128 = !{!116, !116, i64 0}
!129 = !DILocation(line: 20, column: 14, scope: !48)
!130 = !DILocation(line: 20, column: 30, scope: !48)
!131 = !DILocation(line: 20, column: 38, scope: !48)
!132 = !DILocation(line: 20, column: 36, scope: !48)
!133 = !DILocation(line: 20, column: 11, scope: !48)
!134 = !DILocation(line: 20, column: 11, scope: !48, atomGroup: 8, atomRank: 2)
!135 = !DILocation(line: 20, column: 11, scope: !48, atomGroup: 8, atomRank: 1)
!136 = !DILocation(line: 21, column: 20, scope: !48)
!137 = !DILocation(line: 21, column: 13, scope: !48, atomGroup: 10, atomRank: 1)
!138 = !DILocation(line: 21, column: 11, scope: !48, atomGroup: 9, atomRank: 1)
!139 = !DILocation(line: 22, column: 30, scope: !48)
!140 = !DILocation(line: 22, column: 35, scope: !48)
!141 = !DILocation(line: 22, column: 10, scope: !48, atomGroup: 11, atomRank: 2)
!142 = !DILocation(line: 22, column: 3, scope: !48, atomGroup: 11, atomRank: 1)
!143 = !DILocation(line: 23, column: 1, scope: !48)
!144 = !DILocation(line: 23, column: 1, scope: !48, atomGroup: 12, atomRank: 1)
