; ModuleID = 'xdp_parse.c'
source_filename = "xdp_parse.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@ports = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !0
@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !8
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @count_ports, ptr @ports], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 4) i32 @count_ports(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !52 {
  %2 = alloca i32, align 4, !DIAssignID !107
    #dbg_assign(i1 poison, !105, !DIExpression(), !107, ptr %2, !DIExpression(), !108)
    #dbg_value(ptr %0, !65, !DIExpression(), !108)
  %3 = load i32, ptr %0, align 4, !dbg !109, !tbaa !110
  %4 = zext i32 %3 to i64, !dbg !112
  %5 = inttoptr i64 %4 to ptr, !dbg !113
    #dbg_value(ptr %5, !66, !DIExpression(), !108)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !114
  %7 = load i32, ptr %6, align 4, !dbg !115, !tbaa !116
  %8 = zext i32 %7 to i64, !dbg !117
  %9 = inttoptr i64 %8 to ptr, !dbg !118
    #dbg_value(ptr %9, !67, !DIExpression(), !108)
    #dbg_value(ptr %5, !68, !DIExpression(), !108)
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 14, !dbg !119
  %11 = icmp samesign ugt ptr %10, %9, !dbg !121
  br i1 %11, label %43, label %12, !dbg !122

12:                                               ; preds = %1
  %13 = getelementptr inbounds nuw i8, ptr %5, i64 12, !dbg !123
  %14 = load i16, ptr %13, align 1, !dbg !123, !tbaa !124
  %15 = icmp eq i16 %14, 8, !dbg !127
  br i1 %15, label %16, label %43, !dbg !128

16:                                               ; preds = %12
    #dbg_value(ptr %10, !82, !DIExpression(), !108)
  %17 = getelementptr inbounds nuw i8, ptr %5, i64 34, !dbg !129
  %18 = icmp samesign ugt ptr %17, %9, !dbg !131
  br i1 %18, label %43, label %19, !dbg !132

19:                                               ; preds = %16
  %20 = getelementptr inbounds nuw i8, ptr %5, i64 23, !dbg !133
  %21 = load i8, ptr %20, align 1, !dbg !133, !tbaa !134
  %22 = icmp eq i8 %21, 17, !dbg !136
  br i1 %22, label %23, label %43, !dbg !137

23:                                               ; preds = %19
  %24 = load i8, ptr %10, align 4, !dbg !138
  %25 = and i8 %24, 15, !dbg !138
  %26 = icmp ne i8 %25, 5, !dbg !139
    #dbg_value(ptr %17, !97, !DIExpression(), !108)
  %27 = getelementptr inbounds nuw i8, ptr %5, i64 42
  %28 = icmp samesign ugt ptr %27, %9
  %29 = select i1 %26, i1 true, i1 %28, !dbg !140
  br i1 %29, label %43, label %30, !dbg !140

30:                                               ; preds = %23
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !141
  %31 = tail call fastcc i32 @port_of(ptr noundef nonnull %17), !dbg !142
  store i32 %31, ptr %2, align 4, !dbg !143, !tbaa !48, !DIAssignID !144
    #dbg_assign(i32 %31, !105, !DIExpression(), !144, ptr %2, !DIExpression(), !108)
  %32 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @ports, ptr noundef nonnull %2) #4, !dbg !145
    #dbg_value(ptr %32, !106, !DIExpression(), !108)
  %33 = icmp eq ptr %32, null, !dbg !146
  br i1 %33, label %36, label %34, !dbg !148

34:                                               ; preds = %30
  %35 = atomicrmw add ptr %32, i64 1 seq_cst, align 8, !dbg !149
  br label %36, !dbg !149

36:                                               ; preds = %34, %30
  %37 = load i32, ptr %2, align 4, !dbg !150, !tbaa !48
  switch i32 %37, label %40 [
    i32 7, label %41
    i32 9, label %38
    i32 4000, label %39
    i32 4001, label %39
    i32 4002, label %39
    i32 4003, label %39
    i32 4004, label %39
    i32 4005, label %39
    i32 4006, label %39
    i32 4007, label %39
  ], !dbg !151

38:                                               ; preds = %36
  br label %41, !dbg !152

39:                                               ; preds = %36, %36, %36, %36, %36, %36, %36, %36
  br label %41, !dbg !154

40:                                               ; preds = %36
  br label %41, !dbg !155

41:                                               ; preds = %36, %40, %39, %38
  %42 = phi i32 [ 2, %40 ], [ 3, %39 ], [ 0, %38 ], [ 1, %36 ], !dbg !156
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !157
  br label %43

43:                                               ; preds = %23, %19, %16, %41, %1, %12
  %44 = phi i32 [ 2, %1 ], [ 2, %12 ], [ 2, %16 ], [ 2, %23 ], [ 2, %19 ], [ %42, %41 ], !dbg !108
  ret i32 %44, !dbg !158
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i32 0, 65536) i32 @port_of(ptr noundef readonly captures(none) %0) unnamed_addr #2 !dbg !159 {
    #dbg_value(ptr %0, !163, !DIExpression(), !164)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 2, !dbg !165
  %3 = load i16, ptr %2, align 2, !dbg !165, !tbaa !166
  %4 = tail call i16 @llvm.bswap.i16(i16 %3), !dbg !168
  %5 = zext i16 %4 to i32, !dbg !169
  ret i32 %5, !dbg !170
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!42, !43, !44, !45, !46}
!llvm.ident = !{!47}
!llvm.errno.tbaa = !{!48}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "ports", scope: !2, file: !3, line: 13, type: !21, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !7, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_parse.c", directory: "/src", checksumkind: CSK_MD5, checksum: "3dc227be0af6538569e25c981e3e3a66")
!4 = !{!5, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!7 = !{!8, !0, !14}
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !3, line: 40, type: !10, isLocal: false, isDefinition: true)
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 32, elements: !12)
!11 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!12 = !{!13}
!13 = !DISubrange(count: 4)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!15 = distinct !DIGlobalVariable(name: "lookup", scope: !2, file: !3, line: 14, type: !16, isLocal: true, isDefinition: true)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DISubroutineType(types: !18)
!18 = !{!5, !5, !19}
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!21 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 13, size: 256, elements: !22)
!22 = !{!23, !29, !33, !37}
!23 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !21, file: !3, line: 13, baseType: !24, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 64, elements: !27)
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !{!28}
!28 = !DISubrange(count: 2)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !21, file: !3, line: 13, baseType: !30, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 4, baseType: !32)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !21, file: !3, line: 13, baseType: !34, size: 64, offset: 128)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 5, baseType: !36)
!36 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !21, file: !3, line: 13, baseType: !38, size: 64, offset: 192)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 2097152, elements: !40)
!40 = !{!41}
!41 = !DISubrange(count: 65536)
!42 = !{i32 7, !"Dwarf Version", i32 5}
!43 = !{i32 2, !"Debug Info Version", i32 3}
!44 = !{i32 1, !"wchar_size", i32 4}
!45 = !{i32 7, !"frame-pointer", i32 2}
!46 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!47 = !{!"clang version 22.1.8"}
!48 = !{!49, !49, i64 0}
!49 = !{!"int", !50, i64 0}
!50 = !{!"omnipotent char", !51, i64 0}
!51 = !{!"Simple C/C++ TBAA"}
!52 = distinct !DISubprogram(name: "count_ports", scope: !3, file: !3, line: 18, type: !53, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !64, keyInstructions: true)
!53 = !DISubroutineType(types: !54)
!54 = !{!26, !55}
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !3, line: 8, size: 192, elements: !57)
!57 = !{!58, !59, !60, !61, !62, !63}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !56, file: !3, line: 8, baseType: !31, size: 32)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !56, file: !3, line: 8, baseType: !31, size: 32, offset: 32)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !56, file: !3, line: 8, baseType: !31, size: 32, offset: 64)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !56, file: !3, line: 8, baseType: !31, size: 32, offset: 96)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !56, file: !3, line: 8, baseType: !31, size: 32, offset: 128)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !56, file: !3, line: 8, baseType: !31, size: 32, offset: 160)
!64 = !{!65, !66, !67, !68, !82, !97, !105, !106}
!65 = !DILocalVariable(name: "ctx", arg: 1, scope: !52, file: !3, line: 18, type: !55)
!66 = !DILocalVariable(name: "data", scope: !52, file: !3, line: 19, type: !5)
!67 = !DILocalVariable(name: "end", scope: !52, file: !3, line: 19, type: !5)
!68 = !DILocalVariable(name: "eth", scope: !52, file: !3, line: 20, type: !69)
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!70 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethernet", file: !3, line: 9, size: 112, elements: !71)
!71 = !{!72, !78, !79}
!72 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !70, file: !3, line: 9, baseType: !73, size: 48)
!73 = !DICompositeType(tag: DW_TAG_array_type, baseType: !74, size: 48, elements: !76)
!74 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !3, line: 2, baseType: !75)
!75 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!76 = !{!77}
!77 = !DISubrange(count: 6)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !70, file: !3, line: 9, baseType: !73, size: 48, offset: 48)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !70, file: !3, line: 9, baseType: !80, size: 16, offset: 96)
!80 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !3, line: 3, baseType: !81)
!81 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!82 = !DILocalVariable(name: "ip", scope: !52, file: !3, line: 23, type: !83)
!83 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !84, size: 64)
!84 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ipv4", file: !3, line: 10, size: 160, elements: !85)
!85 = !{!86, !87, !88, !89, !90, !91, !92, !93, !94, !95, !96}
!86 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !84, file: !3, line: 10, baseType: !74, size: 4, flags: DIFlagBitField, extraData: i64 0)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !84, file: !3, line: 10, baseType: !74, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !84, file: !3, line: 10, baseType: !74, size: 8, offset: 8)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "total", scope: !84, file: !3, line: 10, baseType: !80, size: 16, offset: 16)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !84, file: !3, line: 10, baseType: !80, size: 16, offset: 32)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "fragment", scope: !84, file: !3, line: 10, baseType: !80, size: 16, offset: 48)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !84, file: !3, line: 10, baseType: !74, size: 8, offset: 64)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !84, file: !3, line: 10, baseType: !74, size: 8, offset: 72)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "sum", scope: !84, file: !3, line: 10, baseType: !80, size: 16, offset: 80)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !84, file: !3, line: 10, baseType: !31, size: 32, offset: 96)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !84, file: !3, line: 10, baseType: !31, size: 32, offset: 128)
!97 = !DILocalVariable(name: "udp", scope: !52, file: !3, line: 26, type: !98)
!98 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !99, size: 64)
!99 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "udp", file: !3, line: 11, size: 64, elements: !100)
!100 = !{!101, !102, !103, !104}
!101 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !99, file: !3, line: 11, baseType: !80, size: 16)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !99, file: !3, line: 11, baseType: !80, size: 16, offset: 16)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !99, file: !3, line: 11, baseType: !80, size: 16, offset: 32)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "sum", scope: !99, file: !3, line: 11, baseType: !80, size: 16, offset: 48)
!105 = !DILocalVariable(name: "port", scope: !52, file: !3, line: 29, type: !31)
!106 = !DILocalVariable(name: "seen", scope: !52, file: !3, line: 30, type: !34)
!107 = distinct !DIAssignID()
!108 = !DILocation(line: 0, scope: !52)
!109 = !DILocation(line: 19, column: 34, scope: !52, atomGroup: 1, atomRank: 4)
!110 = !{!111, !49, i64 0}
!111 = !{!"xdp_md", !49, i64 0, !49, i64 4, !49, i64 8, !49, i64 12, !49, i64 16, !49, i64 20}
!112 = !DILocation(line: 19, column: 23, scope: !52, atomGroup: 1, atomRank: 3)
!113 = !DILocation(line: 19, column: 15, scope: !52, atomGroup: 1, atomRank: 2)
!114 = !DILocation(line: 19, column: 66, scope: !52)
!115 = !DILocation(line: 19, column: 66, scope: !52, atomGroup: 2, atomRank: 4)
!116 = !{!111, !49, i64 4}
!117 = !DILocation(line: 19, column: 55, scope: !52, atomGroup: 2, atomRank: 3)
!118 = !DILocation(line: 19, column: 47, scope: !52, atomGroup: 2, atomRank: 2)
!119 = !DILocation(line: 21, column: 19, scope: !120)
!120 = distinct !DILexicalBlock(scope: !52, file: !3, line: 21, column: 6)
!121 = !DILocation(line: 21, column: 24, scope: !120, atomGroup: 4, atomRank: 2)
!122 = !DILocation(line: 21, column: 30, scope: !120, atomGroup: 4, atomRank: 1)
!123 = !DILocation(line: 21, column: 38, scope: !120)
!124 = !{!125, !126, i64 12}
!125 = !{!"ethernet", !50, i64 0, !50, i64 6, !126, i64 12}
!126 = !{!"short", !50, i64 0}
!127 = !DILocation(line: 21, column: 43, scope: !120, atomGroup: 5, atomRank: 2)
!128 = !DILocation(line: 21, column: 30, scope: !120, atomGroup: 5, atomRank: 1)
!129 = !DILocation(line: 24, column: 18, scope: !130)
!130 = distinct !DILexicalBlock(scope: !52, file: !3, line: 24, column: 6)
!131 = !DILocation(line: 24, column: 23, scope: !130, atomGroup: 8, atomRank: 2)
!132 = !DILocation(line: 24, column: 29, scope: !130, atomGroup: 8, atomRank: 1)
!133 = !DILocation(line: 24, column: 36, scope: !130)
!134 = !{!135, !50, i64 9}
!135 = !{!"ipv4", !50, i64 0, !50, i64 0, !50, i64 1, !126, i64 2, !126, i64 4, !126, i64 6, !50, i64 8, !50, i64 9, !126, i64 10, !49, i64 12, !49, i64 16}
!136 = !DILocation(line: 24, column: 45, scope: !130, atomGroup: 9, atomRank: 2)
!137 = !DILocation(line: 24, column: 51, scope: !130, atomGroup: 9, atomRank: 1)
!138 = !DILocation(line: 24, column: 58, scope: !130)
!139 = !DILocation(line: 24, column: 65, scope: !130, atomGroup: 10, atomRank: 2)
!140 = !DILocation(line: 24, column: 51, scope: !130, atomGroup: 10, atomRank: 1)
!141 = !DILocation(line: 29, column: 2, scope: !52)
!142 = !DILocation(line: 29, column: 13, scope: !52, atomGroup: 15, atomRank: 2)
!143 = !DILocation(line: 29, column: 6, scope: !52, atomGroup: 15, atomRank: 1)
!144 = distinct !DIAssignID()
!145 = !DILocation(line: 30, column: 14, scope: !52, atomGroup: 16, atomRank: 2)
!146 = !DILocation(line: 31, column: 6, scope: !147, atomGroup: 17, atomRank: 2)
!147 = distinct !DILexicalBlock(scope: !52, file: !3, line: 31, column: 6)
!148 = !DILocation(line: 31, column: 6, scope: !147, atomGroup: 17, atomRank: 1)
!149 = !DILocation(line: 32, column: 3, scope: !147)
!150 = !DILocation(line: 33, column: 10, scope: !52, atomGroup: 18, atomRank: 2)
!151 = !DILocation(line: 33, column: 2, scope: !52, atomGroup: 18, atomRank: 1)
!152 = !DILocation(line: 35, column: 10, scope: !153, atomGroup: 20, atomRank: 1)
!153 = distinct !DILexicalBlock(scope: !52, file: !3, line: 33, column: 16)
!154 = !DILocation(line: 36, column: 22, scope: !153, atomGroup: 21, atomRank: 1)
!155 = !DILocation(line: 37, column: 11, scope: !153, atomGroup: 22, atomRank: 1)
!156 = !DILocation(line: 0, scope: !153)
!157 = !DILocation(line: 39, column: 1, scope: !52)
!158 = !DILocation(line: 39, column: 1, scope: !52, atomGroup: 23, atomRank: 1)
!159 = distinct !DISubprogram(name: "port_of", scope: !3, file: !3, line: 16, type: !160, scopeLine: 16, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !162, keyInstructions: true)
!160 = !DISubroutineType(types: !161)
!161 = !{!31, !98}
!162 = !{!163}
!163 = !DILocalVariable(name: "udp", arg: 1, scope: !159, file: !3, line: 16, type: !98)
!164 = !DILocation(line: 0, scope: !159)
!165 = !DILocation(line: 16, column: 95, scope: !159)
!166 = !{!167, !126, i64 2}
!167 = !{!"udp", !126, i64 0, !126, i64 2, !126, i64 4, !126, i64 6}
!168 = !DILocation(line: 16, column: 72, scope: !159, atomGroup: 1, atomRank: 3)
!169 = !DILocation(line: 16, column: 72, scope: !159, atomGroup: 1, atomRank: 2)
!170 = !DILocation(line: 16, column: 65, scope: !159, atomGroup: 1, atomRank: 1)
