; ModuleID = 'socket_load.c'
source_filename = "socket_load.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr }
%struct.iphdr = type { i8, i8, i16, i16, i16, i8, i8, i16, i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@events = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !21
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @events, ptr @report], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @report(ptr noundef %0) #0 section "socket" !dbg !74 {
  %2 = alloca %struct.iphdr, align 4, !DIAssignID !155
    #dbg_assign(i1 poison, !122, !DIExpression(), !155, ptr %2, !DIExpression(), !156)
  %3 = alloca [2 x i16], align 4, !DIAssignID !157
    #dbg_assign(i1 poison, !138, !DIExpression(), !157, ptr %3, !DIExpression(), !156)
    #dbg_value(ptr %0, !121, !DIExpression(), !156)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !158
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !159
  store i32 0, ptr %3, align 4, !dbg !160, !DIAssignID !161
    #dbg_assign(i32 0, !138, !DIExpression(), !161, ptr %3, !DIExpression(), !156)
  %4 = call i64 inttoptr (i64 26 to ptr)(ptr noundef %0, i32 noundef 14, ptr noundef nonnull %2, i32 noundef 20) #4, !dbg !162
  %5 = icmp eq i64 %4, 0, !dbg !164
  br i1 %5, label %6, label %46, !dbg !165

6:                                                ; preds = %1
  %7 = load i8, ptr %2, align 4, !dbg !166
  %8 = and i8 %7, -16, !dbg !167
  %9 = icmp eq i8 %8, 64, !dbg !167
  br i1 %9, label %10, label %46, !dbg !168

10:                                               ; preds = %6
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 9, !dbg !169
  %12 = load i8, ptr %11, align 1, !dbg !169, !tbaa !171
  %13 = icmp eq i8 %12, 6, !dbg !174
  %14 = icmp eq i8 %12, 17
  %15 = call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %13)
  %16 = select i1 %15, i1 true, i1 %14, !dbg !175
  br i1 %16, label %17, label %22, !dbg !175

17:                                               ; preds = %10
  %18 = shl i8 %7, 2, !dbg !176
  %19 = add nuw nsw i8 %18, 14, !dbg !177
  %20 = zext nneg i8 %19 to i32, !dbg !177
  %21 = call i64 inttoptr (i64 26 to ptr)(ptr noundef %0, i32 noundef %20, ptr noundef nonnull %3, i32 noundef 4) #4, !dbg !178
  br label %22, !dbg !178

22:                                               ; preds = %10, %17
  %23 = call ptr inttoptr (i64 131 to ptr)(ptr noundef nonnull @events, i64 noundef 48, i64 noundef 0) #4, !dbg !179
    #dbg_value(ptr %23, !142, !DIExpression(), !156)
  %24 = icmp eq ptr %23, null, !dbg !180
  br i1 %24, label %46, label %25, !dbg !182

25:                                               ; preds = %22
  %26 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !183
  %27 = load i32, ptr %26, align 4, !dbg !184, !tbaa !185
  store i32 %27, ptr %23, align 4, !dbg !186, !tbaa !187
  %28 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !189
  %29 = load i32, ptr %28, align 4, !dbg !190, !tbaa !191
  %30 = getelementptr inbounds nuw i8, ptr %23, i64 4, !dbg !192
  store i32 %29, ptr %30, align 4, !dbg !193, !tbaa !194
  %31 = load i16, ptr %3, align 4, !dbg !195, !tbaa !196
  %32 = call i16 @llvm.bswap.i16(i16 %31), !dbg !197
  %33 = getelementptr inbounds nuw i8, ptr %23, i64 8, !dbg !198
  store i16 %32, ptr %33, align 4, !dbg !199, !tbaa !200
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 2, !dbg !201
  %35 = load i16, ptr %34, align 2, !dbg !201, !tbaa !196
  %36 = call i16 @llvm.bswap.i16(i16 %35), !dbg !202
  %37 = getelementptr inbounds nuw i8, ptr %23, i64 10, !dbg !203
  store i16 %36, ptr %37, align 2, !dbg !204, !tbaa !205
  %38 = load i32, ptr %0, align 8, !dbg !206, !tbaa !207
  %39 = getelementptr inbounds nuw i8, ptr %23, i64 12, !dbg !210
  store i32 %38, ptr %39, align 4, !dbg !211, !tbaa !212
  %40 = getelementptr inbounds nuw i8, ptr %23, i64 16, !dbg !213
  %41 = call i64 inttoptr (i64 26 to ptr)(ptr noundef nonnull %0, i32 noundef 0, ptr noundef nonnull %40, i32 noundef 32) #4, !dbg !215
  %42 = icmp eq i64 %41, 0, !dbg !216
  br i1 %42, label %44, label %43, !dbg !217

43:                                               ; preds = %25
  call void inttoptr (i64 133 to ptr)(ptr noundef nonnull %23, i64 noundef 0) #4, !dbg !218
  br label %46, !dbg !220

44:                                               ; preds = %25
  call void inttoptr (i64 132 to ptr)(ptr noundef nonnull %23, i64 noundef 0) #4, !dbg !221
  %45 = load i32, ptr %0, align 8, !dbg !222, !tbaa !207
  br label %46, !dbg !223

46:                                               ; preds = %43, %44, %22, %1, %6
  %47 = phi i32 [ 0, %1 ], [ 0, %6 ], [ 0, %43 ], [ %45, %44 ], [ 0, %22 ], !dbg !156
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !224
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !224
  ret i32 %47, !dbg !225
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind memory(none)
declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!64, !65, !66, !67, !68}
!llvm.ident = !{!69}
!llvm.errno.tbaa = !{!70}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !60, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !20, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "socket_load.c", directory: ".")
!4 = !{!5}
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
!20 = !{!0, !21, !36, !46, !53, !58}
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "events", scope: !2, file: !3, line: 10, type: !23, isLocal: false, isDefinition: true)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 10, size: 128, elements: !24)
!24 = !{!25, !31}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !23, file: !3, line: 10, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 864, elements: !29)
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !{!30}
!30 = !DISubrange(count: 27)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !23, file: !3, line: 10, baseType: !32, size: 64, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 131072, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 4096)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression(DW_OP_constu, 26, DW_OP_stack_value))
!37 = distinct !DIGlobalVariable(name: "skb_load_bytes", scope: !2, file: !6, line: 122, type: !38, isLocal: true, isDefinition: true)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = !DISubroutineType(types: !40)
!40 = !{!41, !42, !44, !45, !44}
!41 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!44 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!46 = !DIGlobalVariableExpression(var: !47, expr: !DIExpression(DW_OP_constu, 131, DW_OP_stack_value))
!47 = distinct !DIGlobalVariable(name: "ringbuf_reserve", scope: !2, file: !6, line: 166, type: !48, isLocal: true, isDefinition: true)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = !DISubroutineType(types: !50)
!50 = !{!45, !45, !51, !51}
!51 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !52)
!52 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!53 = !DIGlobalVariableExpression(var: !54, expr: !DIExpression(DW_OP_constu, 133, DW_OP_stack_value))
!54 = distinct !DIGlobalVariable(name: "ringbuf_discard", scope: !2, file: !6, line: 168, type: !55, isLocal: true, isDefinition: true)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = !DISubroutineType(types: !57)
!57 = !{null, !45, !51}
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression(DW_OP_constu, 132, DW_OP_stack_value))
!59 = distinct !DIGlobalVariable(name: "ringbuf_submit", scope: !2, file: !6, line: 167, type: !55, isLocal: true, isDefinition: true)
!60 = !DICompositeType(tag: DW_TAG_array_type, baseType: !61, size: 32, elements: !62)
!61 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!62 = !{!63}
!63 = !DISubrange(count: 4)
!64 = !{i32 7, !"Dwarf Version", i32 5}
!65 = !{i32 2, !"Debug Info Version", i32 3}
!66 = !{i32 1, !"wchar_size", i32 4}
!67 = !{i32 7, !"frame-pointer", i32 2}
!68 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!69 = !{!"clang version 22.1.8"}
!70 = !{!71, !71, i64 0}
!71 = !{!"int", !72, i64 0}
!72 = !{!"omnipotent char", !73, i64 0}
!73 = !{!"Simple C/C++ TBAA"}
!74 = distinct !DISubprogram(name: "report", scope: !3, file: !3, line: 12, type: !75, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !120, keyInstructions: true)
!75 = !DISubroutineType(types: !76)
!76 = !{!28, !77}
!77 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64)
!78 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !6, line: 209, size: 1536, elements: !79)
!79 = !{!80, !81, !82, !83, !84, !85, !86, !87, !88, !89, !90, !91, !92, !96, !97, !98, !99, !100, !101, !102, !103, !104, !106, !107, !108, !109, !110, !111, !112, !113, !114, !115, !116, !119}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !78, file: !6, line: 210, baseType: !44, size: 32)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "pkt_type", scope: !78, file: !6, line: 210, baseType: !44, size: 32, offset: 32)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "mark", scope: !78, file: !6, line: 210, baseType: !44, size: 32, offset: 64)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "queue_mapping", scope: !78, file: !6, line: 210, baseType: !44, size: 32, offset: 96)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !78, file: !6, line: 210, baseType: !44, size: 32, offset: 128)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_present", scope: !78, file: !6, line: 210, baseType: !44, size: 32, offset: 160)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_tci", scope: !78, file: !6, line: 210, baseType: !44, size: 32, offset: 192)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "vlan_proto", scope: !78, file: !6, line: 211, baseType: !44, size: 32, offset: 224)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "priority", scope: !78, file: !6, line: 211, baseType: !44, size: 32, offset: 256)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !78, file: !6, line: 211, baseType: !44, size: 32, offset: 288)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "ifindex", scope: !78, file: !6, line: 211, baseType: !44, size: 32, offset: 320)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "tc_index", scope: !78, file: !6, line: 211, baseType: !44, size: 32, offset: 352)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "cb", scope: !78, file: !6, line: 211, baseType: !93, size: 160, offset: 384)
!93 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 160, elements: !94)
!94 = !{!95}
!95 = !DISubrange(count: 5)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !78, file: !6, line: 211, baseType: !44, size: 32, offset: 544)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "tc_classid", scope: !78, file: !6, line: 212, baseType: !44, size: 32, offset: 576)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !78, file: !6, line: 212, baseType: !44, size: 32, offset: 608)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !78, file: !6, line: 212, baseType: !44, size: 32, offset: 640)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "napi_id", scope: !78, file: !6, line: 212, baseType: !44, size: 32, offset: 672)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !78, file: !6, line: 212, baseType: !44, size: 32, offset: 704)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !78, file: !6, line: 212, baseType: !44, size: 32, offset: 736)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !78, file: !6, line: 212, baseType: !44, size: 32, offset: 768)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !78, file: !6, line: 213, baseType: !105, size: 128, offset: 800)
!105 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 128, elements: !62)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !78, file: !6, line: 213, baseType: !105, size: 128, offset: 928)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !78, file: !6, line: 213, baseType: !44, size: 32, offset: 1056)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !78, file: !6, line: 213, baseType: !44, size: 32, offset: 1088)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !78, file: !6, line: 213, baseType: !44, size: 32, offset: 1120)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "flow_keys", scope: !78, file: !6, line: 214, baseType: !51, size: 64, offset: 1152)
!111 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp", scope: !78, file: !6, line: 214, baseType: !51, size: 64, offset: 1216)
!112 = !DIDerivedType(tag: DW_TAG_member, name: "wire_len", scope: !78, file: !6, line: 215, baseType: !44, size: 32, offset: 1280)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "gso_segs", scope: !78, file: !6, line: 215, baseType: !44, size: 32, offset: 1312)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !78, file: !6, line: 216, baseType: !51, size: 64, offset: 1344)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "gso_size", scope: !78, file: !6, line: 217, baseType: !44, size: 32, offset: 1408)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "tstamp_type", scope: !78, file: !6, line: 218, baseType: !117, size: 8, offset: 1440)
!117 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !118)
!118 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!119 = !DIDerivedType(tag: DW_TAG_member, name: "hwtstamp", scope: !78, file: !6, line: 219, baseType: !51, size: 64, offset: 1472)
!120 = !{!121, !122, !138, !142}
!121 = !DILocalVariable(name: "skb", arg: 1, scope: !74, file: !3, line: 12, type: !77)
!122 = !DILocalVariable(name: "ip", scope: !74, file: !3, line: 13, type: !123)
!123 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !124)
!124 = !{!125, !126, !127, !128, !131, !132, !133, !134, !135, !136, !137}
!125 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !123, file: !6, line: 323, baseType: !117, size: 4, flags: DIFlagBitField, extraData: i64 0)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !123, file: !6, line: 323, baseType: !117, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !123, file: !6, line: 324, baseType: !117, size: 8, offset: 8)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !123, file: !6, line: 325, baseType: !129, size: 16, offset: 16)
!129 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !130)
!130 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !123, file: !6, line: 325, baseType: !129, size: 16, offset: 32)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !123, file: !6, line: 325, baseType: !129, size: 16, offset: 48)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !123, file: !6, line: 326, baseType: !117, size: 8, offset: 64)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !123, file: !6, line: 326, baseType: !117, size: 8, offset: 72)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !123, file: !6, line: 327, baseType: !129, size: 16, offset: 80)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !123, file: !6, line: 328, baseType: !44, size: 32, offset: 96)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !123, file: !6, line: 328, baseType: !44, size: 32, offset: 128)
!138 = !DILocalVariable(name: "ports", scope: !74, file: !3, line: 14, type: !139)
!139 = !DICompositeType(tag: DW_TAG_array_type, baseType: !129, size: 32, elements: !140)
!140 = !{!141}
!141 = !DISubrange(count: 2)
!142 = !DILocalVariable(name: "event", scope: !74, file: !3, line: 19, type: !143)
!143 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !144, size: 64)
!144 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "event", file: !3, line: 4, size: 384, elements: !145)
!145 = !{!146, !147, !148, !149, !150, !151}
!146 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !144, file: !3, line: 5, baseType: !44, size: 32)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !144, file: !3, line: 5, baseType: !44, size: 32, offset: 32)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "sport", scope: !144, file: !3, line: 6, baseType: !129, size: 16, offset: 64)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "dport", scope: !144, file: !3, line: 6, baseType: !129, size: 16, offset: 80)
!150 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !144, file: !3, line: 7, baseType: !44, size: 32, offset: 96)
!151 = !DIDerivedType(tag: DW_TAG_member, name: "head", scope: !144, file: !3, line: 8, baseType: !152, size: 256, offset: 128)
!152 = !DICompositeType(tag: DW_TAG_array_type, baseType: !117, size: 256, elements: !153)
!153 = !{!154}
!154 = !DISubrange(count: 32)
!155 = distinct !DIAssignID()
!156 = !DILocation(line: 0, scope: !74)
!157 = distinct !DIAssignID()
!158 = !DILocation(line: 13, column: 3, scope: !74)
!159 = !DILocation(line: 14, column: 3, scope: !74)
!160 = !DILocation(line: 14, column: 7, scope: !74, atomGroup: 1, atomRank: 1)
!161 = distinct !DIAssignID()
!162 = !DILocation(line: 15, column: 7, scope: !163)
!163 = distinct !DILexicalBlock(scope: !74, file: !3, line: 15, column: 7)
!164 = !DILocation(line: 15, column: 7, scope: !163, atomGroup: 2, atomRank: 2)
!165 = !DILocation(line: 15, column: 48, scope: !163, atomGroup: 2, atomRank: 1)
!166 = !DILocation(line: 15, column: 54, scope: !163)
!167 = !DILocation(line: 15, column: 62, scope: !163, atomGroup: 3, atomRank: 2)
!168 = !DILocation(line: 15, column: 48, scope: !163, atomGroup: 3, atomRank: 1)
!169 = !DILocation(line: 17, column: 10, scope: !170)
!170 = distinct !DILexicalBlock(scope: !74, file: !3, line: 17, column: 7)
!171 = !{!172, !72, i64 9}
!172 = !{!"iphdr", !72, i64 0, !72, i64 0, !72, i64 1, !173, i64 2, !173, i64 4, !173, i64 6, !72, i64 8, !72, i64 9, !173, i64 10, !71, i64 12, !71, i64 16}
!173 = !{!"short", !72, i64 0}
!174 = !DILocation(line: 17, column: 19, scope: !170, atomGroup: 5, atomRank: 2)
!175 = !DILocation(line: 17, column: 28, scope: !170, atomGroup: 5, atomRank: 1)
!176 = !DILocation(line: 18, column: 38, scope: !170)
!177 = !DILocation(line: 18, column: 28, scope: !170)
!178 = !DILocation(line: 18, column: 5, scope: !170)
!179 = !DILocation(line: 19, column: 25, scope: !74, atomGroup: 7, atomRank: 2)
!180 = !DILocation(line: 20, column: 8, scope: !181, atomGroup: 8, atomRank: 2)
!181 = distinct !DILexicalBlock(scope: !74, file: !3, line: 20, column: 7)
!182 = !DILocation(line: 20, column: 7, scope: !181, atomGroup: 8, atomRank: 1)
!183 = !DILocation(line: 22, column: 21, scope: !74)
!184 = !DILocation(line: 22, column: 21, scope: !74, atomGroup: 10, atomRank: 2)
!185 = !{!172, !71, i64 12}
!186 = !DILocation(line: 22, column: 16, scope: !74, atomGroup: 10, atomRank: 1)
!187 = !{!188, !71, i64 0}
!188 = !{!"event", !71, i64 0, !71, i64 4, !173, i64 8, !173, i64 10, !71, i64 12, !72, i64 16}
!189 = !DILocation(line: 23, column: 21, scope: !74)
!190 = !DILocation(line: 23, column: 21, scope: !74, atomGroup: 11, atomRank: 2)
!191 = !{!172, !71, i64 16}
!192 = !DILocation(line: 23, column: 10, scope: !74)
!193 = !DILocation(line: 23, column: 16, scope: !74, atomGroup: 11, atomRank: 1)
!194 = !{!188, !71, i64 4}
!195 = !DILocation(line: 24, column: 24, scope: !74)
!196 = !{!173, !173, i64 0}
!197 = !DILocation(line: 24, column: 18, scope: !74, atomGroup: 12, atomRank: 2)
!198 = !DILocation(line: 24, column: 10, scope: !74)
!199 = !DILocation(line: 24, column: 16, scope: !74, atomGroup: 12, atomRank: 1)
!200 = !{!188, !173, i64 8}
!201 = !DILocation(line: 25, column: 24, scope: !74)
!202 = !DILocation(line: 25, column: 18, scope: !74, atomGroup: 13, atomRank: 2)
!203 = !DILocation(line: 25, column: 10, scope: !74)
!204 = !DILocation(line: 25, column: 16, scope: !74, atomGroup: 13, atomRank: 1)
!205 = !{!188, !173, i64 10}
!206 = !DILocation(line: 26, column: 21, scope: !74, atomGroup: 14, atomRank: 2)
!207 = !{!208, !71, i64 0}
!208 = !{!"__sk_buff", !71, i64 0, !71, i64 4, !71, i64 8, !71, i64 12, !71, i64 16, !71, i64 20, !71, i64 24, !71, i64 28, !71, i64 32, !71, i64 36, !71, i64 40, !71, i64 44, !72, i64 48, !71, i64 68, !71, i64 72, !71, i64 76, !71, i64 80, !71, i64 84, !71, i64 88, !71, i64 92, !71, i64 96, !72, i64 100, !72, i64 116, !71, i64 132, !71, i64 136, !71, i64 140, !209, i64 144, !209, i64 152, !71, i64 160, !71, i64 164, !209, i64 168, !71, i64 176, !72, i64 180, !209, i64 184}
!209 = !{!"long long", !72, i64 0}
!210 = !DILocation(line: 26, column: 10, scope: !74)
!211 = !DILocation(line: 26, column: 14, scope: !74, atomGroup: 14, atomRank: 1)
!212 = !{!188, !71, i64 12}
!213 = !DILocation(line: 27, column: 37, scope: !214)
!214 = distinct !DILexicalBlock(scope: !74, file: !3, line: 27, column: 7)
!215 = !DILocation(line: 27, column: 7, scope: !214)
!216 = !DILocation(line: 27, column: 7, scope: !214, atomGroup: 15, atomRank: 2)
!217 = !DILocation(line: 27, column: 7, scope: !214, atomGroup: 15, atomRank: 1)
!218 = !DILocation(line: 28, column: 5, scope: !219)
!219 = distinct !DILexicalBlock(scope: !214, file: !3, line: 27, column: 65)
!220 = !DILocation(line: 29, column: 5, scope: !219, atomGroup: 16, atomRank: 1)
!221 = !DILocation(line: 31, column: 3, scope: !74)
!222 = !DILocation(line: 32, column: 15, scope: !74, atomGroup: 17, atomRank: 2)
!223 = !DILocation(line: 32, column: 3, scope: !74, atomGroup: 17, atomRank: 1)
!224 = !DILocation(line: 33, column: 1, scope: !74)
!225 = !DILocation(line: 33, column: 1, scope: !74, atomGroup: 18, atomRank: 1)
