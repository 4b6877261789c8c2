; ModuleID = 'xdp_tcp_flags.c'
source_filename = "xdp_tcp_flags.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@kinds = dso_local local_unnamed_addr global [6 x i32] zeroinitializer, align 4, !dbg !88
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @flags], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 3) i32 @flags(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !105 {
    #dbg_value(ptr poison, !129, !DIExpression(), !137)
    #dbg_value(ptr poison, !129, !DIExpression(), !139)
    #dbg_value(ptr poison, !129, !DIExpression(), !141)
    #dbg_value(ptr %0, !119, !DIExpression(), !143)
  %2 = load i32, ptr %0, align 4, !dbg !144, !tbaa !145
  %3 = zext i32 %2 to i64, !dbg !147
  %4 = inttoptr i64 %3 to ptr, !dbg !148
    #dbg_value(ptr %4, !120, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !143)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !149
  %6 = load i32, ptr %5, align 4, !dbg !144, !tbaa !150
  %7 = zext i32 %6 to i64, !dbg !147
  %8 = inttoptr i64 %7 to ptr, !dbg !148
    #dbg_value(ptr %8, !120, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !143)
    #dbg_value(ptr undef, !129, !DIExpression(), !137)
    #dbg_value(i32 14, !135, !DIExpression(), !137)
    #dbg_value(ptr %4, !136, !DIExpression(), !137)
  %9 = getelementptr inbounds nuw i8, ptr %4, i64 14, !dbg !151
  %10 = icmp samesign ule ptr %9, %8, !dbg !153
  %11 = select i1 %10, ptr %9, ptr %4, !dbg !154
    #dbg_value(ptr %11, !120, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !143)
    #dbg_value(ptr poison, !125, !DIExpression(), !143)
    #dbg_value(ptr undef, !129, !DIExpression(), !139)
    #dbg_value(i32 20, !135, !DIExpression(), !139)
    #dbg_value(ptr %11, !136, !DIExpression(), !139)
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 20, !dbg !155
  %13 = icmp samesign ugt ptr %12, %8, !dbg !156
  br i1 %13, label %65, label %14, !dbg !157

14:                                               ; preds = %1
    #dbg_value(ptr poison, !125, !DIExpression(), !143)
    #dbg_value(ptr %12, !120, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !143)
    #dbg_value(ptr %11, !126, !DIExpression(), !143)
  %15 = icmp ne i32 %2, 0, !dbg !158
  %16 = icmp ne ptr %11, null
  %17 = and i1 %15, %16, !dbg !160
  %18 = and i1 %10, %17, !dbg !160
  br i1 %18, label %19, label %65, !dbg !160

19:                                               ; preds = %14
  %20 = getelementptr inbounds nuw i8, ptr %4, i64 12, !dbg !161
  %21 = load i16, ptr %20, align 1, !dbg !161, !tbaa !162
  %22 = icmp eq i16 %21, 8, !dbg !165
  br i1 %22, label %23, label %65, !dbg !166

23:                                               ; preds = %19
  %24 = getelementptr inbounds nuw i8, ptr %11, i64 9, !dbg !167
  %25 = load i8, ptr %24, align 1, !dbg !167, !tbaa !168
  %26 = icmp eq i8 %25, 6, !dbg !170
  br i1 %26, label %27, label %65, !dbg !171

27:                                               ; preds = %23
    #dbg_value(ptr undef, !129, !DIExpression(), !141)
    #dbg_value(i32 20, !135, !DIExpression(), !141)
    #dbg_value(ptr %12, !136, !DIExpression(), !141)
  %28 = getelementptr inbounds nuw i8, ptr %11, i64 40, !dbg !172
  %29 = icmp samesign ugt ptr %28, %8, !dbg !173
  br i1 %29, label %65, label %30, !dbg !174

30:                                               ; preds = %27
    #dbg_value(ptr %28, !120, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !143)
    #dbg_value(ptr %12, !127, !DIExpression(), !143)
  %31 = getelementptr inbounds nuw i8, ptr %11, i64 32, !dbg !175
  %32 = load i16, ptr %31, align 4, !dbg !175
  %33 = and i16 %32, 240, !dbg !177
  %34 = icmp samesign ult i16 %33, 80, !dbg !177
  br i1 %34, label %65, label %35, !dbg !178

35:                                               ; preds = %30
    #dbg_value(ptr poison, !179, !DIExpression(), !186)
  %36 = and i16 %32, 4096
  %37 = icmp eq i16 %36, 0
  %38 = and i16 %32, 5888, !dbg !188
  %39 = icmp eq i16 %38, 0, !dbg !188
  br i1 %39, label %51, label %40, !dbg !188

40:                                               ; preds = %35
  %41 = and i16 %32, 10496, !dbg !190
  %42 = icmp eq i16 %41, 10496, !dbg !190
  br i1 %42, label %51, label %43, !dbg !190

43:                                               ; preds = %40
  %44 = and i16 %32, 768, !dbg !192
  %45 = icmp eq i16 %44, 768, !dbg !192
  br i1 %45, label %51, label %46, !dbg !192

46:                                               ; preds = %43
  %47 = and i16 %32, 4608, !dbg !194
  %48 = icmp eq i16 %47, 512, !dbg !194
  br i1 %48, label %51, label %49, !dbg !194

49:                                               ; preds = %46
  %50 = select i1 %37, i32 5, i32 4, !dbg !196
  br label %51, !dbg !197

51:                                               ; preds = %35, %40, %43, %46, %49
  %52 = phi i32 [ 0, %35 ], [ 1, %40 ], [ %50, %49 ], [ 2, %43 ], [ 3, %46 ], !dbg !186
    #dbg_value(i32 %52, !128, !DIExpression(), !143)
  %53 = zext nneg i32 %52 to i64, !dbg !198
  %54 = getelementptr inbounds nuw i32, ptr @kinds, i64 %53, !dbg !198
  %55 = load i32, ptr %54, align 4, !dbg !199, !tbaa !101
  %56 = add i32 %55, 1, !dbg !200
  store i32 %56, ptr %54, align 4, !dbg !201, !tbaa !101
  %57 = load i16, ptr %31, align 4, !dbg !202
  %58 = icmp ult i16 %57, 16384, !dbg !204
  br i1 %58, label %62, label %59, !dbg !204

59:                                               ; preds = %51
  %60 = load i32, ptr getelementptr inbounds nuw (i8, ptr @kinds, i64 20), align 4, !dbg !205, !tbaa !101
  %61 = add i32 %60, 2, !dbg !206
  store i32 %61, ptr getelementptr inbounds nuw (i8, ptr @kinds, i64 20), align 4, !dbg !207, !tbaa !101
  br label %62, !dbg !208

62:                                               ; preds = %51, %59
  %63 = icmp samesign ugt i32 %52, 2, !dbg !209
  %64 = select i1 %63, i32 2, i32 1, !dbg !209
  br label %65

65:                                               ; preds = %27, %1, %62, %30, %14, %19, %23
  %66 = phi i32 [ 2, %14 ], [ 2, %23 ], [ 2, %19 ], [ %64, %62 ], [ 1, %30 ], [ 2, %1 ], [ 1, %27 ], !dbg !143
  ret i32 %66, !dbg !210
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!95, !96, !97, !98, !99}
!llvm.ident = !{!100}
!llvm.errno.tbaa = !{!101}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !91, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !36, globals: !87, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "xdp_tcp_flags.c", directory: ".")
!4 = !{!5, !20, !27}
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
!20 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !21)
!21 = !{!22, !23, !24, !25, !26}
!22 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!23 = !DIEnumerator(name: "XDP_DROP", value: 1)
!24 = !DIEnumerator(name: "XDP_PASS", value: 2)
!25 = !DIEnumerator(name: "XDP_TX", value: 3)
!26 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!27 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !3, line: 4, baseType: !7, size: 32, elements: !28)
!28 = !{!29, !30, !31, !32, !33, !34, !35}
!29 = !DIEnumerator(name: "NULL_SCAN", value: 0)
!30 = !DIEnumerator(name: "XMAS", value: 1)
!31 = !DIEnumerator(name: "SYN_FIN", value: 2)
!32 = !DIEnumerator(name: "SYN", value: 3)
!33 = !DIEnumerator(name: "ESTABLISHED", value: 4)
!34 = !DIEnumerator(name: "OTHER", value: 5)
!35 = !DIEnumerator(name: "KINDS", value: 6)
!36 = !{!37, !38, !39, !52, !67}
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!38 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !41)
!41 = !{!42, !48, !49}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !40, file: !6, line: 316, baseType: !43, size: 48)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 48, elements: !46)
!44 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !45)
!45 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!46 = !{!47}
!47 = !DISubrange(count: 6)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !40, file: !6, line: 316, baseType: !43, size: 48, offset: 48)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !40, file: !6, line: 317, baseType: !50, size: 16, offset: 96)
!50 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !51)
!51 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !54)
!54 = !{!55, !56, !57, !58, !59, !60, !61, !62, !63, !64, !66}
!55 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !53, file: !6, line: 323, baseType: !44, size: 4, flags: DIFlagBitField, extraData: i64 0)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !53, file: !6, line: 323, baseType: !44, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !53, file: !6, line: 324, baseType: !44, size: 8, offset: 8)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !53, file: !6, line: 325, baseType: !50, size: 16, offset: 16)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !53, file: !6, line: 325, baseType: !50, size: 16, offset: 32)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !53, file: !6, line: 325, baseType: !50, size: 16, offset: 48)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !53, file: !6, line: 326, baseType: !44, size: 8, offset: 64)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !53, file: !6, line: 326, baseType: !44, size: 8, offset: 72)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !53, file: !6, line: 327, baseType: !50, size: 16, offset: 80)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !53, file: !6, line: 328, baseType: !65, size: 32, offset: 96)
!65 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !53, file: !6, line: 328, baseType: !65, size: 32, offset: 128)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tcphdr", file: !6, line: 344, size: 160, elements: !69)
!69 = !{!70, !71, !72, !73, !74, !75, !76, !77, !78, !79, !80, !81, !82, !83, !84, !85, !86}
!70 = !DIDerivedType(tag: DW_TAG_member, name: "source", scope: !68, file: !6, line: 345, baseType: !50, size: 16)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "dest", scope: !68, file: !6, line: 345, baseType: !50, size: 16, offset: 16)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "seq", scope: !68, file: !6, line: 346, baseType: !65, size: 32, offset: 32)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "ack_seq", scope: !68, file: !6, line: 346, baseType: !65, size: 32, offset: 64)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "res1", scope: !68, file: !6, line: 347, baseType: !50, size: 4, offset: 96, flags: DIFlagBitField, extraData: i64 96)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "doff", scope: !68, file: !6, line: 347, baseType: !50, size: 4, offset: 100, flags: DIFlagBitField, extraData: i64 96)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "fin", scope: !68, file: !6, line: 347, baseType: !50, size: 1, offset: 104, flags: DIFlagBitField, extraData: i64 96)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "syn", scope: !68, file: !6, line: 347, baseType: !50, size: 1, offset: 105, flags: DIFlagBitField, extraData: i64 96)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "rst", scope: !68, file: !6, line: 347, baseType: !50, size: 1, offset: 106, flags: DIFlagBitField, extraData: i64 96)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "psh", scope: !68, file: !6, line: 347, baseType: !50, size: 1, offset: 107, flags: DIFlagBitField, extraData: i64 96)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "ack", scope: !68, file: !6, line: 347, baseType: !50, size: 1, offset: 108, flags: DIFlagBitField, extraData: i64 96)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "urg", scope: !68, file: !6, line: 347, baseType: !50, size: 1, offset: 109, flags: DIFlagBitField, extraData: i64 96)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "ece", scope: !68, file: !6, line: 348, baseType: !50, size: 1, offset: 110, flags: DIFlagBitField, extraData: i64 96)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "cwr", scope: !68, file: !6, line: 348, baseType: !50, size: 1, offset: 111, flags: DIFlagBitField, extraData: i64 96)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "window", scope: !68, file: !6, line: 349, baseType: !50, size: 16, offset: 112)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !68, file: !6, line: 349, baseType: !50, size: 16, offset: 128)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "urg_ptr", scope: !68, file: !6, line: 349, baseType: !50, size: 16, offset: 144)
!87 = !{!0, !88}
!88 = !DIGlobalVariableExpression(var: !89, expr: !DIExpression())
!89 = distinct !DIGlobalVariable(name: "kinds", scope: !2, file: !3, line: 5, type: !90, isLocal: false, isDefinition: true)
!90 = !DICompositeType(tag: DW_TAG_array_type, baseType: !65, size: 192, elements: !46)
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
!105 = distinct !DISubprogram(name: "flags", scope: !3, file: !3, line: 19, type: !106, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !118, keyInstructions: true)
!106 = !DISubroutineType(types: !107)
!107 = !{!108, !109}
!108 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!109 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !110, size: 64)
!110 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !111)
!111 = !{!112, !113, !114, !115, !116, !117}
!112 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !110, file: !6, line: 205, baseType: !65, size: 32)
!113 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !110, file: !6, line: 205, baseType: !65, size: 32, offset: 32)
!114 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !110, file: !6, line: 205, baseType: !65, size: 32, offset: 64)
!115 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !110, file: !6, line: 205, baseType: !65, size: 32, offset: 96)
!116 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !110, file: !6, line: 205, baseType: !65, size: 32, offset: 128)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !110, file: !6, line: 206, baseType: !65, size: 32, offset: 160)
!118 = !{!119, !120, !125, !126, !127, !128}
!119 = !DILocalVariable(name: "ctx", arg: 1, scope: !105, file: !3, line: 19, type: !109)
!120 = !DILocalVariable(name: "c", scope: !105, file: !3, line: 20, type: !121)
!121 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !122)
!122 = !{!123, !124}
!123 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !121, file: !6, line: 370, baseType: !37, size: 64)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !121, file: !6, line: 370, baseType: !37, size: 64, offset: 64)
!125 = !DILocalVariable(name: "eth", scope: !105, file: !3, line: 21, type: !39)
!126 = !DILocalVariable(name: "ip", scope: !105, file: !3, line: 22, type: !52)
!127 = !DILocalVariable(name: "tcp", scope: !105, file: !3, line: 25, type: !67)
!128 = !DILocalVariable(name: "kind", scope: !105, file: !3, line: 28, type: !108)
!129 = !DILocalVariable(name: "c", arg: 1, scope: !130, file: !6, line: 373, type: !133)
!130 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !131, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134, keyInstructions: true)
!131 = !DISubroutineType(types: !132)
!132 = !{!37, !133, !65}
!133 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !121, size: 64)
!134 = !{!129, !135, !136}
!135 = !DILocalVariable(name: "size", arg: 2, scope: !130, file: !6, line: 373, type: !65)
!136 = !DILocalVariable(name: "at", scope: !130, file: !6, line: 374, type: !37)
!137 = !DILocation(line: 0, scope: !130, inlinedAt: !138)
!138 = distinct !DILocation(line: 21, column: 24, scope: !105)
!139 = !DILocation(line: 0, scope: !130, inlinedAt: !140)
!140 = distinct !DILocation(line: 22, column: 22, scope: !105)
!141 = !DILocation(line: 0, scope: !130, inlinedAt: !142)
!142 = distinct !DILocation(line: 25, column: 24, scope: !105)
!143 = !DILocation(line: 0, scope: !105)
!144 = !DILocation(line: 20, column: 21, scope: !105, atomGroup: 1, atomRank: 4)
!145 = !{!146, !102, i64 0}
!146 = !{!"xdp_md", !102, i64 0, !102, i64 4, !102, i64 8, !102, i64 12, !102, i64 16, !102, i64 20}
!147 = !DILocation(line: 20, column: 21, scope: !105, atomGroup: 1, atomRank: 3)
!148 = !DILocation(line: 20, column: 21, scope: !105, atomGroup: 1, atomRank: 2)
!149 = !DILocation(line: 20, column: 21, scope: !105)
!150 = !{!146, !102, i64 4}
!151 = !DILocation(line: 375, column: 10, scope: !152, inlinedAt: !138)
!152 = distinct !DILexicalBlock(scope: !130, file: !6, line: 375, column: 7)
!153 = !DILocation(line: 375, column: 17, scope: !152, inlinedAt: !138, atomGroup: 2, atomRank: 2)
!154 = !DILocation(line: 375, column: 17, scope: !152, inlinedAt: !138, atomGroup: 2, atomRank: 1)
!155 = !DILocation(line: 375, column: 10, scope: !152, inlinedAt: !140)
!156 = !DILocation(line: 375, column: 17, scope: !152, inlinedAt: !140, atomGroup: 2, atomRank: 2)
!157 = !DILocation(line: 375, column: 17, scope: !152, inlinedAt: !140, atomGroup: 2, atomRank: 1)
!158 = !DILocation(line: 23, column: 8, scope: !159, atomGroup: 4, atomRank: 2)
!159 = distinct !DILexicalBlock(scope: !105, file: !3, line: 23, column: 7)
!160 = !DILocation(line: 23, column: 12, scope: !159, atomGroup: 4, atomRank: 1)
!161 = !DILocation(line: 23, column: 27, scope: !159)
!162 = !{!163, !164, i64 12}
!163 = !{!"ethhdr", !103, i64 0, !103, i64 6, !164, i64 12}
!164 = !{!"short", !103, i64 0}
!165 = !DILocation(line: 23, column: 33, scope: !159, atomGroup: 6, atomRank: 2)
!166 = !DILocation(line: 23, column: 50, scope: !159, atomGroup: 6, atomRank: 1)
!167 = !DILocation(line: 23, column: 57, scope: !159)
!168 = !{!169, !103, i64 9}
!169 = !{!"iphdr", !103, i64 0, !103, i64 0, !103, i64 1, !164, i64 2, !164, i64 4, !164, i64 6, !103, i64 8, !103, i64 9, !164, i64 10, !102, i64 12, !102, i64 16}
!170 = !DILocation(line: 23, column: 66, scope: !159, atomGroup: 7, atomRank: 2)
!171 = !DILocation(line: 23, column: 50, scope: !159, atomGroup: 7, atomRank: 1)
!172 = !DILocation(line: 375, column: 10, scope: !152, inlinedAt: !142)
!173 = !DILocation(line: 375, column: 17, scope: !152, inlinedAt: !142, atomGroup: 2, atomRank: 2)
!174 = !DILocation(line: 375, column: 17, scope: !152, inlinedAt: !142, atomGroup: 2, atomRank: 1)
!175 = !DILocation(line: 26, column: 20, scope: !176)
!176 = distinct !DILexicalBlock(scope: !105, file: !3, line: 26, column: 7)
!177 = !DILocation(line: 26, column: 25, scope: !176, atomGroup: 11, atomRank: 2)
!178 = !DILocation(line: 26, column: 12, scope: !176, atomGroup: 11, atomRank: 1)
!179 = !DILocalVariable(name: "tcp", arg: 1, scope: !180, file: !3, line: 7, type: !183)
!180 = distinct !DISubprogram(name: "kind_of", scope: !3, file: !3, line: 7, type: !181, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !185, keyInstructions: true)
!181 = !DISubroutineType(types: !182)
!182 = !{!108, !183}
!183 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !184, size: 64)
!184 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !68)
!185 = !{!179}
!186 = !DILocation(line: 0, scope: !180, inlinedAt: !187)
!187 = distinct !DILocation(line: 28, column: 14, scope: !105)
!188 = !DILocation(line: 8, column: 17, scope: !189, inlinedAt: !187, atomGroup: 1, atomRank: 1)
!189 = distinct !DILexicalBlock(scope: !180, file: !3, line: 8, column: 7)
!190 = !DILocation(line: 10, column: 16, scope: !191, inlinedAt: !187, atomGroup: 6, atomRank: 1)
!191 = distinct !DILexicalBlock(scope: !180, file: !3, line: 10, column: 7)
!192 = !DILocation(line: 12, column: 16, scope: !193, inlinedAt: !187, atomGroup: 10, atomRank: 1)
!193 = distinct !DILexicalBlock(scope: !180, file: !3, line: 12, column: 7)
!194 = !DILocation(line: 14, column: 16, scope: !195, inlinedAt: !187, atomGroup: 13, atomRank: 1)
!195 = distinct !DILexicalBlock(scope: !180, file: !3, line: 14, column: 7)
!196 = !DILocation(line: 16, column: 10, scope: !180, inlinedAt: !187, atomGroup: 16, atomRank: 2)
!197 = !DILocation(line: 16, column: 3, scope: !180, inlinedAt: !187, atomGroup: 16, atomRank: 1)
!198 = !DILocation(line: 29, column: 3, scope: !105)
!199 = !DILocation(line: 29, column: 14, scope: !105)
!200 = !DILocation(line: 29, column: 14, scope: !105, atomGroup: 14, atomRank: 2)
!201 = !DILocation(line: 29, column: 14, scope: !105, atomGroup: 14, atomRank: 1)
!202 = !DILocation(line: 30, column: 12, scope: !203)
!203 = distinct !DILexicalBlock(scope: !105, file: !3, line: 30, column: 7)
!204 = !DILocation(line: 30, column: 16, scope: !203, atomGroup: 15, atomRank: 1)
!205 = !DILocation(line: 31, column: 18, scope: !203)
!206 = !DILocation(line: 31, column: 18, scope: !203, atomGroup: 17, atomRank: 2)
!207 = !DILocation(line: 31, column: 18, scope: !203, atomGroup: 17, atomRank: 1)
!208 = !DILocation(line: 31, column: 5, scope: !203)
!209 = !DILocation(line: 32, column: 10, scope: !105, atomGroup: 18, atomRank: 2)
!210 = !DILocation(line: 33, column: 1, scope: !105, atomGroup: 19, atomRank: 1)
