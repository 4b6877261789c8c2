; ModuleID = 'index_or_spare.c'
source_filename = "index_or_spare.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type {}

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@which = dso_local local_unnamed_addr global i32 0, align 4, !dbg !38
@counts = dso_local local_unnamed_addr global [10 x [7 x i32]] zeroinitializer, align 4, !dbg !24
@spare = dso_local local_unnamed_addr global [7 x i32] zeroinitializer, align 4, !dbg !32
@other = dso_local local_unnamed_addr global [10 x [7 x i32]] zeroinitializer, align 4, !dbg !36
@.str = private unnamed_addr constant [13 x i8] c"no arguments\00", align 1, !dbg !18
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @count], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @count(ptr noundef readonly captures(none) %0) #0 section "tc" !dbg !64 {
  %2 = alloca %struct.anon, align 1, !DIAssignID !123
  %3 = alloca [32 x i8], align 1, !DIAssignID !124
    #dbg_assign(i1 poison, !115, !DIExpression(), !124, ptr %3, !DIExpression(), !125)
    #dbg_assign(i1 poison, !119, !DIExpression(), !123, ptr %2, !DIExpression(), !125)
    #dbg_value(ptr %0, !111, !DIExpression(), !125)
  %4 = load i32, ptr @which, align 4, !dbg !126, !tbaa !60
    #dbg_value(i32 %4, !112, !DIExpression(), !125)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !127
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !128
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !129
  %6 = load i32, ptr %5, align 8, !dbg !129, !tbaa !131
  %7 = icmp eq i32 %6, 8, !dbg !134
  %8 = icmp ult i32 %4, 10, !dbg !135
  br i1 %7, label %9, label %14, !dbg !136

9:                                                ; preds = %1
  %10 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 0, i32 %4)
  %11 = zext i32 %10 to i64, !dbg !137
  %12 = getelementptr inbounds nuw [7 x i32], ptr @counts, i64 %11, !dbg !137
  %13 = select i1 %8, ptr %12, ptr @spare, !dbg !137
    #dbg_value(ptr %13, !113, !DIExpression(), !125)
  br label %19, !dbg !138

14:                                               ; preds = %1
  br i1 %8, label %15, label %19, !dbg !139

15:                                               ; preds = %14
  %16 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 1, i32 %4)
  %17 = zext i32 %16 to i64, !dbg !141
  %18 = getelementptr inbounds nuw [7 x i32], ptr @other, i64 %17, !dbg !141
    #dbg_value(ptr %18, !113, !DIExpression(), !125)
  br label %19, !dbg !142

19:                                               ; preds = %14, %15, %9
  %20 = phi ptr [ %13, %9 ], [ %18, %15 ], [ @spare, %14 ], !dbg !135
    #dbg_value(ptr %20, !113, !DIExpression(), !125)
  %21 = getelementptr inbounds nuw i8, ptr %20, i64 12, !dbg !143
  %22 = load i32, ptr %21, align 4, !dbg !144, !tbaa !60
  %23 = add i32 %22, 1, !dbg !145
  store i32 %23, ptr %21, align 4, !dbg !146, !tbaa !60
  %24 = call i64 inttoptr (i64 165 to ptr)(ptr noundef nonnull %3, i32 noundef 32, ptr noundef nonnull @.str, ptr noundef nonnull %2, i32 noundef 0) #3, !dbg !147
    #dbg_value(i64 %24, !122, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !125)
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !148
  %26 = load i32, ptr %25, align 8, !dbg !148, !tbaa !150
  %27 = icmp eq i32 %26, 1, !dbg !151
  br i1 %27, label %33, label %28, !dbg !152

28:                                               ; preds = %19
  %29 = trunc i64 %24 to i32, !dbg !153
    #dbg_value(i32 %29, !122, !DIExpression(), !125)
  %30 = getelementptr inbounds nuw i8, ptr %20, i64 24, !dbg !154
  %31 = load i32, ptr %30, align 4, !dbg !155, !tbaa !60
  %32 = add i32 %31, %29, !dbg !156
  store i32 %32, ptr %30, align 4, !dbg !157, !tbaa !60
  br label %33, !dbg !154

33:                                               ; preds = %28, %19
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !158
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !158
  ret i32 0, !dbg !159
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind memory(none)
declare i32 @llvm.bpf.passthrough.i32.i32(i32, i32) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!54, !55, !56, !57, !58}
!llvm.ident = !{!59}
!llvm.errno.tbaa = !{!60}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !51, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !13, globals: !17, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "index_or_spare.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 208, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!8 = !{!9, !10, !11, !12}
!9 = !DIEnumerator(name: "TC_OK", value: 0)
!10 = !DIEnumerator(name: "TC_SHOT", value: 2)
!11 = !DIEnumerator(name: "TC_REDIRECT", value: 7)
!12 = !DIEnumerator(name: "TC_UNSPEC", value: -1)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !16)
!16 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!17 = !{!0, !18, !24, !32, !36, !38, !40}
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(scope: null, file: !3, line: 18, type: !20, isLocal: true, isDefinition: true)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 104, elements: !22)
!21 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!22 = !{!23}
!23 = !DISubrange(count: 13)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(name: "counts", scope: !2, file: !3, line: 4, type: !26, isLocal: false, isDefinition: true)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 2240, elements: !29)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !28)
!28 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!29 = !{!30, !31}
!30 = !DISubrange(count: 10)
!31 = !DISubrange(count: 7)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(name: "spare", scope: !2, file: !3, line: 4, type: !34, isLocal: false, isDefinition: true)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 224, elements: !35)
!35 = !{!31}
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(name: "other", scope: !2, file: !3, line: 4, type: !26, isLocal: false, isDefinition: true)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(name: "which", scope: !2, file: !3, line: 5, type: !27, isLocal: false, isDefinition: true)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression(DW_OP_constu, 165, DW_OP_stack_value))
!41 = distinct !DIGlobalVariable(name: "snprintf", scope: !2, file: !6, line: 177, type: !42, isLocal: true, isDefinition: true)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DISubroutineType(types: !44)
!44 = !{!45, !46, !27, !47, !49, !27}
!45 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !15)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 32, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 4)
!54 = !{i32 7, !"Dwarf Version", i32 5}
!55 = !{i32 2, !"Debug Info Version", i32 3}
!56 = !{i32 1, !"wchar_size", i32 4}
!57 = !{i32 7, !"frame-pointer", i32 2}
!58 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!59 = !{!"clang version 22.1.8"}
!60 = !{!61, !61, i64 0}
!61 = !{!"int", !62, i64 0}
!62 = !{!"omnipotent char", !63, i64 0}
!63 = !{!"Simple C/C++ TBAA"}
!64 = distinct !DISubprogram(name: "count", scope: !3, file: !3, line: 7, type: !65, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !110, keyInstructions: true)
!65 = !DISubroutineType(types: !66)
!66 = !{!7, !67}
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !69)
!69 = !{!70, !71, !72, !73, !74, !75, !76, !77, !78, !79, !80, !81, !82, !86, !87, !88, !89, !90, !91, !92, !93, !94, !96, !97, !98, !99, !100, !101, !102, !103, !104, !105, !106, !109}
!70 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !68, file: !6, line: 210, baseType: !27, size: 32)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !68, file: !6, line: 210, baseType: !27, size: 32, offset: 32)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !68, file: !6, line: 210, baseType: !27, size: 32, offset: 64)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !68, file: !6, line: 210, baseType: !27, size: 32, offset: 96)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !68, file: !6, line: 210, baseType: !27, size: 32, offset: 128)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !68, file: !6, line: 210, baseType: !27, size: 32, offset: 160)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !68, file: !6, line: 210, baseType: !27, size: 32, offset: 192)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !68, file: !6, line: 211, baseType: !27, size: 32, offset: 224)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !68, file: !6, line: 211, baseType: !27, size: 32, offset: 256)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !68, file: !6, line: 211, baseType: !27, size: 32, offset: 288)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !68, file: !6, line: 211, baseType: !27, size: 32, offset: 320)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !68, file: !6, line: 211, baseType: !27, size: 32, offset: 352)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !68, file: !6, line: 211, baseType: !83, size: 160, offset: 384)
!83 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 160, elements: !84)
!84 = !{!85}
!85 = !DISubrange(count: 5)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !68, file: !6, line: 211, baseType: !27, size: 32, offset: 544)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !68, file: !6, line: 212, baseType: !27, size: 32, offset: 576)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !68, file: !6, line: 212, baseType: !27, size: 32, offset: 608)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !68, file: !6, line: 212, baseType: !27, size: 32, offset: 640)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !68, file: !6, line: 212, baseType: !27, size: 32, offset: 672)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !68, file: !6, line: 212, baseType: !27, size: 32, offset: 704)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !68, file: !6, line: 212, baseType: !27, size: 32, offset: 736)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !68, file: !6, line: 212, baseType: !27, size: 32, offset: 768)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !68, file: !6, line: 213, baseType: !95, size: 128, offset: 800)
!95 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 128, elements: !52)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !68, file: !6, line: 213, baseType: !95, size: 128, offset: 928)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !68, file: !6, line: 213, baseType: !27, size: 32, offset: 1056)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !68, file: !6, line: 213, baseType: !27, size: 32, offset: 1088)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !68, file: !6, line: 213, baseType: !27, size: 32, offset: 1120)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !68, file: !6, line: 214, baseType: !15, size: 64, offset: 1152)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !68, file: !6, line: 214, baseType: !15, size: 64, offset: 1216)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !68, file: !6, line: 215, baseType: !27, size: 32, offset: 1280)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !68, file: !6, line: 215, baseType: !27, size: 32, offset: 1312)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !68, file: !6, line: 216, baseType: !15, size: 64, offset: 1344)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !68, file: !6, line: 217, baseType: !27, size: 32, offset: 1408)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !68, file: !6, line: 218, baseType: !107, size: 8, offset: 1440)
!107 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !108)
!108 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !68, file: !6, line: 219, baseType: !15, size: 64, offset: 1472)
!110 = !{!111, !112, !113, !115, !119, !122}
!111 = !DILocalVariable(name: "skb", arg: 1, scope: !64, file: !3, line: 7, type: !67)
!112 = !DILocalVariable(name: "index", scope: !64, file: !3, line: 8, type: !27)
!113 = !DILocalVariable(name: "slot", scope: !64, file: !3, line: 8, type: !114)
!114 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!115 = !DILocalVariable(name: "text", scope: !64, file: !3, line: 9, type: !116)
!116 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 256, elements: !117)
!117 = !{!118}
!118 = !DISubrange(count: 32)
!119 = !DILocalVariable(name: "none", scope: !64, file: !3, line: 10, type: !120)
!120 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !64, file: !3, line: 10, elements: !121)
!121 = !{}
!122 = !DILocalVariable(name: "length", scope: !64, file: !3, line: 18, type: !7)
!123 = distinct !DIAssignID()
!124 = distinct !DIAssignID()
!125 = !DILocation(line: 0, scope: !64)
!126 = !DILocation(line: 8, column: 15, scope: !64, atomGroup: 1, atomRank: 2)
!127 = !DILocation(line: 9, column: 3, scope: !64)
!128 = !DILocation(line: 10, column: 3, scope: !64)
!129 = !DILocation(line: 11, column: 12, scope: !130)
!130 = distinct !DILexicalBlock(scope: !64, file: !3, line: 11, column: 7)
!131 = !{!132, !61, i64 16}
!132 = !{!"__sk_buff", !61, i64 0, !61, i64 4, !61, i64 8, !61, i64 12, !61, i64 16, !61, i64 20, !61, i64 24, !61, i64 28, !61, i64 32, !61, i64 36, !61, i64 40, !61, i64 44, !62, i64 48, !61, i64 68, !61, i64 72, !61, i64 76, !61, i64 80, !61, i64 84, !61, i64 88, !61, i64 92, !61, i64 96, !62, i64 100, !62, i64 116, !61, i64 132, !61, i64 136, !61, i64 140, !133, i64 144, !133, i64 152, !61, i64 160, !61, i64 164, !133, i64 168, !61, i64 176, !62, i64 180, !133, i64 184}
!133 = !{!"long long", !62, i64 0}
!134 = !DILocation(line: 11, column: 21, scope: !130, atomGroup: 2, atomRank: 2)
!135 = !DILocation(line: 0, scope: !130)
!136 = !DILocation(line: 11, column: 21, scope: !130, atomGroup: 2, atomRank: 1)
!137 = !DILocation(line: 12, column: 12, scope: !130, atomGroup: 4, atomRank: 1)
!138 = !DILocation(line: 12, column: 5, scope: !130)
!139 = !DILocation(line: 13, column: 18, scope: !140, atomGroup: 5, atomRank: 1)
!140 = distinct !DILexicalBlock(scope: !130, file: !3, line: 13, column: 12)
!141 = !DILocation(line: 14, column: 12, scope: !140)
!142 = !DILocation(line: 14, column: 5, scope: !140)
!143 = !DILocation(line: 17, column: 3, scope: !64)
!144 = !DILocation(line: 17, column: 10, scope: !64)
!145 = !DILocation(line: 17, column: 10, scope: !64, atomGroup: 8, atomRank: 2)
!146 = !DILocation(line: 17, column: 10, scope: !64, atomGroup: 8, atomRank: 1)
!147 = !DILocation(line: 18, column: 16, scope: !64, atomGroup: 9, atomRank: 3)
!148 = !DILocation(line: 19, column: 12, scope: !149)
!149 = distinct !DILexicalBlock(scope: !64, file: !3, line: 19, column: 7)
!150 = !{!132, !61, i64 8}
!151 = !DILocation(line: 19, column: 17, scope: !149, atomGroup: 10, atomRank: 2)
!152 = !DILocation(line: 19, column: 17, scope: !149, atomGroup: 10, atomRank: 1)
!153 = !DILocation(line: 18, column: 16, scope: !64, atomGroup: 9, atomRank: 2)
!154 = !DILocation(line: 20, column: 5, scope: !149)
!155 = !DILocation(line: 20, column: 13, scope: !149)
!156 = !DILocation(line: 20, column: 13, scope: !149, atomGroup: 11, atomRank: 2)
!157 = !DILocation(line: 20, column: 13, scope: !149, atomGroup: 11, atomRank: 1)
!158 = !DILocation(line: 22, column: 1, scope: !64)
!159 = !DILocation(line: 21, column: 3, scope: !64, atomGroup: 13, atomRank: 1)
