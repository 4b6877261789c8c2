; ModuleID = 'tc_policer.c'
source_filename = "tc_policer.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@buckets = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !14
@sequence = dso_local global i64 0, align 8, !dbg !44
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @buckets, ptr @police], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @police(ptr noundef readonly captures(none) %0) #0 section "tc" !dbg !75 {
  %2 = alloca i32, align 4, !DIAssignID !129
    #dbg_assign(i1 poison, !123, !DIExpression(), !129, ptr %2, !DIExpression(), !130)
    #dbg_value(ptr %0, !122, !DIExpression(), !130)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !131
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !132
  %4 = load i32, ptr %3, align 8, !dbg !132, !tbaa !133
  %5 = and i32 %4, 3, !dbg !136
  store i32 %5, ptr %2, align 4, !dbg !137, !tbaa !71, !DIAssignID !138
    #dbg_assign(i32 %5, !123, !DIExpression(), !138, ptr %2, !DIExpression(), !130)
  %6 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @buckets, ptr noundef nonnull %2) #3, !dbg !139
    #dbg_value(ptr %6, !124, !DIExpression(), !130)
  %7 = icmp eq ptr %6, null, !dbg !140
  br i1 %7, label %29, label %8, !dbg !142

8:                                                ; preds = %1
  %9 = atomicrmw add ptr @sequence, i64 1 seq_cst, align 8, !dbg !143
  %10 = mul i64 %9, 100, !dbg !144
    #dbg_value(i64 %10, !125, !DIExpression(), !130)
  %11 = load i32, ptr %0, align 8, !dbg !145, !tbaa !146
    #dbg_value(i32 %11, !126, !DIExpression(), !130)
    #dbg_value(i32 2, !127, !DIExpression(), !130)
  %12 = call i64 inttoptr (i64 93 to ptr)(ptr noundef nonnull %6) #3, !dbg !147
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 4, !dbg !148
  %14 = load i32, ptr %13, align 4, !dbg !148, !tbaa !149
  %15 = zext i32 %14 to i64, !dbg !152
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 8, !dbg !153
  %17 = load i64, ptr %16, align 8, !dbg !153, !tbaa !154
  %18 = sub i64 %10, %17, !dbg !155
  %19 = mul i64 %18, 3, !dbg !156
  %20 = add i64 %19, %15, !dbg !157
    #dbg_value(i64 %20, !128, !DIExpression(), !130)
  store i64 %10, ptr %16, align 8, !dbg !158, !tbaa !154
  %21 = call i64 @llvm.umin.i64(i64 %20, i64 1000), !dbg !159
    #dbg_value(i64 %21, !128, !DIExpression(), !130)
  %22 = zext i32 %11 to i64, !dbg !161
  %23 = icmp samesign ult i64 %21, %22, !dbg !163
  %24 = select i1 %23, i32 2, i32 0, !dbg !164
  %25 = select i1 %23, i64 0, i64 %22, !dbg !164
  %26 = sub nuw nsw i64 %21, %25, !dbg !164
    #dbg_value(i64 %26, !128, !DIExpression(), !130)
    #dbg_value(i32 %24, !127, !DIExpression(), !130)
  %27 = trunc nuw nsw i64 %26 to i32, !dbg !165
  store i32 %27, ptr %13, align 4, !dbg !166, !tbaa !149
  %28 = call i64 inttoptr (i64 94 to ptr)(ptr noundef nonnull %6) #3, !dbg !167
  br label %29

29:                                               ; preds = %1, %8
  %30 = phi i32 [ %24, %8 ], [ 0, %1 ], !dbg !130
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !168
  ret i32 %30, !dbg !169
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!65, !66, !67, !68, !69}
!llvm.ident = !{!70}
!llvm.errno.tbaa = !{!71}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !63, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !13, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tc_policer.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!0, !14, !44, !46, !54, !61}
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "buckets", scope: !2, file: !3, line: 9, type: !16, isLocal: false, isDefinition: true)
!16 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 256, elements: !17)
!17 = !{!18, !23, !28, !32}
!18 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !16, file: !3, line: 9, baseType: !19, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 64, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 2)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !16, file: !3, line: 9, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 128, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 4)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !16, file: !3, line: 9, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !31)
!31 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !16, file: !3, line: 9, baseType: !33, size: 64, offset: 192)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bucket", file: !3, line: 4, size: 128, elements: !35)
!35 = !{!36, !40, !41}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "lock", scope: !34, file: !3, line: 5, baseType: !37, size: 32)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_spin_lock", file: !6, line: 85, size: 32, elements: !38)
!38 = !{!39}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "val", scope: !37, file: !6, line: 86, baseType: !30, size: 32)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "tokens", scope: !34, file: !3, line: 6, baseType: !30, size: 32, offset: 32)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "last", scope: !34, file: !3, line: 7, baseType: !42, size: 64, offset: 64)
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !43)
!43 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression())
!45 = distinct !DIGlobalVariable(name: "sequence", scope: !2, file: !3, line: 10, type: !42, isLocal: false, isDefinition: true)
!46 = !DIGlobalVariableExpression(var: !47, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!47 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !48, isLocal: true, isDefinition: true)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = !DISubroutineType(types: !50)
!50 = !{!51, !51, !52}
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!54 = !DIGlobalVariableExpression(var: !55, expr: !DIExpression(DW_OP_constu, 93, DW_OP_stack_value))
!55 = distinct !DIGlobalVariable(name: "spin_lock", scope: !2, file: !6, line: 151, type: !56, isLocal: true, isDefinition: true)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = !DISubroutineType(types: !58)
!58 = !{!59, !60}
!59 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!61 = !DIGlobalVariableExpression(var: !62, expr: !DIExpression(DW_OP_constu, 94, DW_OP_stack_value))
!62 = distinct !DIGlobalVariable(name: "spin_unlock", scope: !2, file: !6, line: 152, type: !56, isLocal: true, isDefinition: true)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !64, size: 32, elements: !26)
!64 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!65 = !{i32 7, !"Dwarf Version", i32 5}
!66 = !{i32 2, !"Debug Info Version", i32 3}
!67 = !{i32 1, !"wchar_size", i32 4}
!68 = !{i32 7, !"frame-pointer", i32 2}
!69 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!70 = !{!"clang version 22.1.8"}
!71 = !{!72, !72, i64 0}
!72 = !{!"int", !73, i64 0}
!73 = !{!"omnipotent char", !74, i64 0}
!74 = !{!"Simple C/C++ TBAA"}
!75 = distinct !DISubprogram(name: "police", scope: !3, file: !3, line: 12, type: !76, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !121, keyInstructions: true)
!76 = !DISubroutineType(types: !77)
!77 = !{!7, !78}
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !80)
!80 = !{!81, !82, !83, !84, !85, !86, !87, !88, !89, !90, !91, !92, !93, !97, !98, !99, !100, !101, !102, !103, !104, !105, !107, !108, !109, !110, !111, !112, !113, !114, !115, !116, !117, !120}
!81 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !79, file: !6, line: 210, baseType: !30, size: 32)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !79, file: !6, line: 210, baseType: !30, size: 32, offset: 32)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !79, file: !6, line: 210, baseType: !30, size: 32, offset: 64)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !79, file: !6, line: 210, baseType: !30, size: 32, offset: 96)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !79, file: !6, line: 210, baseType: !30, size: 32, offset: 128)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !79, file: !6, line: 210, baseType: !30, size: 32, offset: 160)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !79, file: !6, line: 210, baseType: !30, size: 32, offset: 192)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !79, file: !6, line: 211, baseType: !30, size: 32, offset: 224)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !79, file: !6, line: 211, baseType: !30, size: 32, offset: 256)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !79, file: !6, line: 211, baseType: !30, size: 32, offset: 288)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !79, file: !6, line: 211, baseType: !30, size: 32, offset: 320)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !79, file: !6, line: 211, baseType: !30, size: 32, offset: 352)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !79, file: !6, line: 211, baseType: !94, size: 160, offset: 384)
!94 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 160, elements: !95)
!95 = !{!96}
!96 = !DISubrange(count: 5)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !79, file: !6, line: 211, baseType: !30, size: 32, offset: 544)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !79, file: !6, line: 212, baseType: !30, size: 32, offset: 576)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !79, file: !6, line: 212, baseType: !30, size: 32, offset: 608)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !79, file: !6, line: 212, baseType: !30, size: 32, offset: 640)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !79, file: !6, line: 212, baseType: !30, size: 32, offset: 672)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !79, file: !6, line: 212, baseType: !30, size: 32, offset: 704)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !79, file: !6, line: 212, baseType: !30, size: 32, offset: 736)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !79, file: !6, line: 212, baseType: !30, size: 32, offset: 768)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !79, file: !6, line: 213, baseType: !106, size: 128, offset: 800)
!106 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 128, elements: !26)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !79, file: !6, line: 213, baseType: !106, size: 128, offset: 928)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !79, file: !6, line: 213, baseType: !30, size: 32, offset: 1056)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !79, file: !6, line: 213, baseType: !30, size: 32, offset: 1088)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !79, file: !6, line: 213, baseType: !30, size: 32, offset: 1120)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !79, file: !6, line: 214, baseType: !42, size: 64, offset: 1152)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !79, file: !6, line: 214, baseType: !42, size: 64, offset: 1216)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !79, file: !6, line: 215, baseType: !30, size: 32, offset: 1280)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !79, file: !6, line: 215, baseType: !30, size: 32, offset: 1312)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !79, file: !6, line: 216, baseType: !42, size: 64, offset: 1344)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !79, file: !6, line: 217, baseType: !30, size: 32, offset: 1408)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !79, file: !6, line: 218, baseType: !118, size: 8, offset: 1440)
!118 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !119)
!119 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!120 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !79, file: !6, line: 219, baseType: !42, size: 64, offset: 1472)
!121 = !{!122, !123, !124, !125, !126, !127, !128}
!122 = !DILocalVariable(name: "skb", arg: 1, scope: !75, file: !3, line: 12, type: !78)
!123 = !DILocalVariable(name: "key", scope: !75, file: !3, line: 13, type: !30)
!124 = !DILocalVariable(name: "bucket", scope: !75, file: !3, line: 14, type: !33)
!125 = !DILocalVariable(name: "now", scope: !75, file: !3, line: 17, type: !42)
!126 = !DILocalVariable(name: "cost", scope: !75, file: !3, line: 18, type: !30)
!127 = !DILocalVariable(name: "verdict", scope: !75, file: !3, line: 19, type: !7)
!128 = !DILocalVariable(name: "tokens", scope: !75, file: !3, line: 21, type: !42)
!129 = distinct !DIAssignID()
!130 = !DILocation(line: 0, scope: !75)
!131 = !DILocation(line: 13, column: 3, scope: !75)
!132 = !DILocation(line: 13, column: 18, scope: !75)
!133 = !{!134, !72, i64 8}
!134 = !{!"__sk_buff", !72, i64 0, !72, i64 4, !72, i64 8, !72, i64 12, !72, i64 16, !72, i64 20, !72, i64 24, !72, i64 28, !72, i64 32, !72, i64 36, !72, i64 40, !72, i64 44, !73, i64 48, !72, i64 68, !72, i64 72, !72, i64 76, !72, i64 80, !72, i64 84, !72, i64 88, !72, i64 92, !72, i64 96, !73, i64 100, !73, i64 116, !72, i64 132, !72, i64 136, !72, i64 140, !135, i64 144, !135, i64 152, !72, i64 160, !72, i64 164, !135, i64 168, !72, i64 176, !73, i64 180, !135, i64 184}
!135 = !{!"long long", !73, i64 0}
!136 = !DILocation(line: 13, column: 23, scope: !75, atomGroup: 1, atomRank: 2)
!137 = !DILocation(line: 13, column: 7, scope: !75, atomGroup: 1, atomRank: 1)
!138 = distinct !DIAssignID()
!139 = !DILocation(line: 14, column: 27, scope: !75, atomGroup: 2, atomRank: 2)
!140 = !DILocation(line: 15, column: 8, scope: !141, atomGroup: 3, atomRank: 2)
!141 = distinct !DILexicalBlock(scope: !75, file: !3, line: 15, column: 7)
!142 = !DILocation(line: 15, column: 7, scope: !141, atomGroup: 3, atomRank: 1)
!143 = !DILocation(line: 17, column: 13, scope: !75)
!144 = !DILocation(line: 17, column: 48, scope: !75, atomGroup: 5, atomRank: 2)
!145 = !DILocation(line: 18, column: 19, scope: !75, atomGroup: 6, atomRank: 2)
!146 = !{!134, !72, i64 0}
!147 = !DILocation(line: 20, column: 3, scope: !75)
!148 = !DILocation(line: 21, column: 24, scope: !75)
!149 = !{!150, !72, i64 4}
!150 = !{!"bucket", !151, i64 0, !72, i64 4, !135, i64 8}
!151 = !{!"bpf_spin_lock", !72, i64 0}
!152 = !DILocation(line: 21, column: 16, scope: !75)
!153 = !DILocation(line: 21, column: 48, scope: !75)
!154 = !{!150, !135, i64 8}
!155 = !DILocation(line: 21, column: 38, scope: !75)
!156 = !DILocation(line: 21, column: 54, scope: !75)
!157 = !DILocation(line: 21, column: 31, scope: !75, atomGroup: 8, atomRank: 2)
!158 = !DILocation(line: 22, column: 16, scope: !75, atomGroup: 9, atomRank: 1)
!159 = !DILocation(line: 23, column: 14, scope: !160, atomGroup: 10, atomRank: 1)
!160 = distinct !DILexicalBlock(scope: !75, file: !3, line: 23, column: 7)
!161 = !DILocation(line: 25, column: 17, scope: !162)
!162 = distinct !DILexicalBlock(scope: !75, file: !3, line: 25, column: 7)
!163 = !DILocation(line: 25, column: 14, scope: !162, atomGroup: 12, atomRank: 2)
!164 = !DILocation(line: 25, column: 14, scope: !162, atomGroup: 12, atomRank: 1)
!165 = !DILocation(line: 29, column: 20, scope: !75, atomGroup: 15, atomRank: 2)
!166 = !DILocation(line: 29, column: 18, scope: !75, atomGroup: 15, atomRank: 1)
!167 = !DILocation(line: 30, column: 3, scope: !75)
!168 = !DILocation(line: 32, column: 1, scope: !75)
!169 = !DILocation(line: 32, column: 1, scope: !75, atomGroup: 17, atomRank: 1)
