; ModuleID = 'module_functions.c'
source_filename = "module_functions.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.bpf_ct_opts = type { i32, i32, i8, i8, [2 x i8] }
%struct.bpf_sock_tuple = type { [2 x i32], [2 x i16] }
%struct.bpf_xfrm_info = type { i32, i32 }

@__const.look_up.options = private unnamed_addr constant %struct.bpf_ct_opts { i32 -1, i32 0, i8 6, i8 0, [2 x i8] zeroinitializer }, align 4
@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @both, ptr @look_up], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @look_up(ptr noundef %0) #0 section "tc" !dbg !19 {
  %2 = alloca %struct.bpf_sock_tuple, align 4, !DIAssignID !51
    #dbg_assign(i1 poison, !27, !DIExpression(), !51, ptr %2, !DIExpression(), !52)
  %3 = alloca %struct.bpf_ct_opts, align 4, !DIAssignID !53
    #dbg_assign(i1 poison, !38, !DIExpression(), !53, ptr %3, !DIExpression(), !52)
    #dbg_value(ptr %0, !26, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #5, !dbg !54
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %2, i8 0, i64 12, i1 false), !dbg !55, !DIAssignID !56
    #dbg_assign(i8 0, !27, !DIExpression(), !56, ptr %2, !DIExpression(), !52)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #5, !dbg !57
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %3, ptr noundef nonnull align 4 dereferenceable(12) @__const.look_up.options, i64 12, i1 false), !dbg !58, !DIAssignID !59
    #dbg_assign(i1 poison, !38, !DIExpression(), !59, ptr %3, !DIExpression(), !52)
  %4 = call ptr @bpf_skb_ct_lookup(ptr noundef %0, ptr noundef nonnull %2, i32 noundef 8, ptr noundef nonnull %3, i32 noundef 12) #5, !dbg !60
    #dbg_value(ptr %4, !48, !DIExpression(), !52)
  %5 = icmp eq ptr %4, null, !dbg !61
  br i1 %5, label %7, label %6, !dbg !63

6:                                                ; preds = %1
  call void @bpf_ct_release(ptr noundef nonnull %4) #5, !dbg !64
  br label %7, !dbg !64

7:                                                ; preds = %6, %1
  %8 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !65
  %9 = load i32, ptr %8, align 4, !dbg !66, !tbaa !67
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #5, !dbg !69
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #5, !dbg !69
  ret i32 %9, !dbg !70
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

declare !dbg !71 dso_local ptr @bpf_skb_ct_lookup(ptr noundef, ptr noundef, i32 noundef, ptr noundef, i32 noundef) local_unnamed_addr #4 section ".ksyms"

declare !dbg !82 dso_local void @bpf_ct_release(ptr noundef) local_unnamed_addr #4 section ".ksyms"

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define dso_local i32 @both(ptr noundef %0) #0 section "tc" !dbg !87 {
  %2 = alloca %struct.bpf_sock_tuple, align 4, !DIAssignID !96
    #dbg_assign(i1 poison, !27, !DIExpression(), !96, ptr %2, !DIExpression(), !97)
  %3 = alloca %struct.bpf_ct_opts, align 4, !DIAssignID !99
  %4 = alloca %struct.bpf_xfrm_info, align 8, !DIAssignID !100
    #dbg_assign(i1 poison, !90, !DIExpression(), !100, ptr %4, !DIExpression(), !101)
    #dbg_value(ptr %0, !89, !DIExpression(), !101)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #5, !dbg !102
  store i64 0, ptr %4, align 8, !dbg !103, !DIAssignID !104
    #dbg_assign(i64 0, !90, !DIExpression(), !104, ptr %4, !DIExpression(), !101)
  %5 = icmp eq ptr @bpf_skb_get_xfrm_info, null, !dbg !105
  br i1 %5, label %8, label %6, !dbg !106

6:                                                ; preds = %1
  %7 = call i32 @bpf_skb_get_xfrm_info(ptr noundef %0, ptr noundef nonnull %4) #5, !dbg !107
  br label %8, !dbg !108

8:                                                ; preds = %1, %6
  %9 = phi i32 [ %7, %6 ], [ 1000, %1 ], !dbg !109
    #dbg_value(i32 %9, !95, !DIExpression(), !101)
  %10 = icmp eq ptr @bpf_no_such_function, null, !dbg !110
  br i1 %10, label %13, label %11, !dbg !112

11:                                               ; preds = %8
  %12 = call i32 @bpf_no_such_function(ptr noundef %0) #5, !dbg !113
    #dbg_value(i32 %12, !95, !DIExpression(), !101)
  br label %13, !dbg !114

13:                                               ; preds = %11, %8
  %14 = phi i32 [ %12, %11 ], [ %9, %8 ], !dbg !101
    #dbg_value(i32 %14, !95, !DIExpression(), !101)
    #dbg_assign(i1 poison, !38, !DIExpression(), !99, ptr %3, !DIExpression(), !97)
    #dbg_value(ptr %0, !26, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #5, !dbg !115
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %2, i8 0, i64 12, i1 false), !dbg !116, !DIAssignID !117
    #dbg_assign(i8 0, !27, !DIExpression(), !117, ptr %2, !DIExpression(), !97)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #5, !dbg !118
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(12) %3, ptr noundef nonnull align 4 dereferenceable(12) @__const.look_up.options, i64 12, i1 false), !dbg !119, !DIAssignID !120
    #dbg_assign(i1 poison, !38, !DIExpression(), !120, ptr %3, !DIExpression(), !97)
  %15 = call ptr @bpf_skb_ct_lookup(ptr noundef %0, ptr noundef nonnull %2, i32 noundef 8, ptr noundef nonnull %3, i32 noundef 12) #5, !dbg !121
    #dbg_value(ptr %15, !48, !DIExpression(), !97)
  %16 = icmp eq ptr %15, null, !dbg !122
  br i1 %16, label %18, label %17, !dbg !123

17:                                               ; preds = %13
  call void @bpf_ct_release(ptr noundef nonnull %15) #5, !dbg !124
  br label %18, !dbg !124

18:                                               ; preds = %13, %17
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !125
  %20 = load i32, ptr %19, align 4, !dbg !126, !tbaa !67
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #5, !dbg !127
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #5, !dbg !127
  %21 = mul nsw i32 %20, 10000, !dbg !128
  %22 = add nsw i32 %21, %14, !dbg !129
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #5, !dbg !130
  ret i32 %22, !dbg !131
}

declare !dbg !132 extern_weak dso_local i32 @bpf_skb_get_xfrm_info(ptr noundef, ptr noundef) #4 section ".ksyms"

declare !dbg !139 extern_weak dso_local i32 @bpf_no_such_function(ptr noundef) #4 section ".ksyms"

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!9, !10, !11, !12, !13}
!llvm.ident = !{!14}
!llvm.errno.tbaa = !{!15}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !3, line: 45, type: !5, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "module_functions.c", directory: ".", checksumkind: CSK_MD5, checksum: "ced88ce6c4a33b06a3291dd6b94ee262")
!4 = !{!0}
!5 = !DICompositeType(tag: DW_TAG_array_type, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!7 = !{!8}
!8 = !DISubrange(count: 4)
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{i32 7, !"frame-pointer", i32 2}
!13 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!14 = !{!"clang version 22.1.8"}
!15 = !{!16, !16, i64 0}
!16 = !{!"int", !17, i64 0}
!17 = !{!"omnipotent char", !18, i64 0}
!18 = !{!"Simple C/C++ TBAA"}
!19 = distinct !DISubprogram(name: "look_up", scope: !3, file: !3, line: 27, type: !20, scopeLine: 27, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !25, keyInstructions: true)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !23}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DICompositeType(tag: DW_TAG_structure_type, name: "__sk_buff", file: !3, line: 4, flags: DIFlagFwdDecl)
!25 = !{!26, !27, !38, !48}
!26 = !DILocalVariable(name: "skb", arg: 1, scope: !19, file: !3, line: 27, type: !23)
!27 = !DILocalVariable(name: "tuple", scope: !19, file: !3, line: 28, type: !28)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sock_tuple", file: !3, line: 6, size: 96, elements: !29)
!29 = !{!30, !35}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "addresses", scope: !28, file: !3, line: 7, baseType: !31, size: 64)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 64, elements: !33)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !{!34}
!34 = !DISubrange(count: 2)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "ports", scope: !28, file: !3, line: 8, baseType: !36, size: 32, offset: 64)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 32, elements: !33)
!37 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!38 = !DILocalVariable(name: "options", scope: !19, file: !3, line: 29, type: !39)
!39 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_ct_opts", file: !3, line: 10, size: 96, elements: !40)
!40 = !{!41, !42, !43, !45, !46}
!41 = !DIDerivedType(tag: DW_TAG_member, name: "netns", scope: !39, file: !3, line: 11, baseType: !22, size: 32)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "error", scope: !39, file: !3, line: 12, baseType: !22, size: 32, offset: 32)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !39, file: !3, line: 13, baseType: !44, size: 8, offset: 64)
!44 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "direction", scope: !39, file: !3, line: 13, baseType: !44, size: 8, offset: 72)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "reserved", scope: !39, file: !3, line: 13, baseType: !47, size: 16, offset: 80)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 16, elements: !33)
!48 = !DILocalVariable(name: "found", scope: !19, file: !3, line: 30, type: !49)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DICompositeType(tag: DW_TAG_structure_type, name: "nf_conn", file: !3, line: 5, flags: DIFlagFwdDecl)
!51 = distinct !DIAssignID()
!52 = !DILocation(line: 0, scope: !19)
!53 = distinct !DIAssignID()
!54 = !DILocation(line: 28, column: 5, scope: !19)
!55 = !DILocation(line: 28, column: 27, scope: !19, atomGroup: 1, atomRank: 1)
!56 = distinct !DIAssignID()
!57 = !DILocation(line: 29, column: 5, scope: !19)
!58 = !DILocation(line: 29, column: 24, scope: !19, atomGroup: 2, atomRank: 1)
!59 = distinct !DIAssignID()
!60 = !DILocation(line: 30, column: 29, scope: !19, atomGroup: 3, atomRank: 2)
!61 = !DILocation(line: 31, column: 9, scope: !62, atomGroup: 4, atomRank: 2)
!62 = distinct !DILexicalBlock(scope: !19, file: !3, line: 31, column: 9)
!63 = !DILocation(line: 31, column: 9, scope: !62, atomGroup: 4, atomRank: 1)
!64 = !DILocation(line: 32, column: 9, scope: !62)
!65 = !DILocation(line: 33, column: 20, scope: !19)
!66 = !DILocation(line: 33, column: 20, scope: !19, atomGroup: 6, atomRank: 2)
!67 = !{!68, !16, i64 4}
!68 = !{!"bpf_ct_opts", !16, i64 0, !16, i64 4, !17, i64 8, !17, i64 9, !17, i64 10}
!69 = !DILocation(line: 34, column: 1, scope: !19)
!70 = !DILocation(line: 33, column: 5, scope: !19, atomGroup: 6, atomRank: 1)
!71 = !DISubprogram(name: "bpf_skb_ct_lookup", scope: !3, file: !3, line: 20, type: !72, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !76)
!72 = !DISubroutineType(types: !73)
!73 = !{!49, !23, !74, !32, !75, !32}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!76 = !{!77, !78, !79, !80, !81}
!77 = !DILocalVariable(arg: 1, scope: !71, file: !3, line: 20, type: !23)
!78 = !DILocalVariable(arg: 2, scope: !71, file: !3, line: 20, type: !74)
!79 = !DILocalVariable(arg: 3, scope: !71, file: !3, line: 20, type: !32)
!80 = !DILocalVariable(arg: 4, scope: !71, file: !3, line: 20, type: !75)
!81 = !DILocalVariable(arg: 5, scope: !71, file: !3, line: 20, type: !32)
!82 = !DISubprogram(name: "bpf_ct_release", scope: !3, file: !3, line: 22, type: !83, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !85)
!83 = !DISubroutineType(types: !84)
!84 = !{null, !49}
!85 = !{!86}
!86 = !DILocalVariable(arg: 1, scope: !82, file: !3, line: 22, type: !49)
!87 = distinct !DISubprogram(name: "both", scope: !3, file: !3, line: 37, type: !20, scopeLine: 37, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !88, keyInstructions: true)
!88 = !{!89, !90, !95}
!89 = !DILocalVariable(name: "skb", arg: 1, scope: !87, file: !3, line: 37, type: !23)
!90 = !DILocalVariable(name: "info", scope: !87, file: !3, line: 38, type: !91)
!91 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_xfrm_info", file: !3, line: 15, size: 64, elements: !92)
!92 = !{!93, !94}
!93 = !DIDerivedType(tag: DW_TAG_member, name: "interface", scope: !91, file: !3, line: 16, baseType: !32, size: 32)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "link", scope: !91, file: !3, line: 17, baseType: !22, size: 32, offset: 32)
!95 = !DILocalVariable(name: "other", scope: !87, file: !3, line: 39, type: !22)
!96 = distinct !DIAssignID()
!97 = !DILocation(line: 0, scope: !19, inlinedAt: !98)
!98 = distinct !DILocation(line: 42, column: 12, scope: !87)
!99 = distinct !DIAssignID()
!100 = distinct !DIAssignID()
!101 = !DILocation(line: 0, scope: !87)
!102 = !DILocation(line: 38, column: 5, scope: !87)
!103 = !DILocation(line: 38, column: 26, scope: !87, atomGroup: 1, atomRank: 1)
!104 = distinct !DIAssignID()
!105 = !DILocation(line: 39, column: 17, scope: !87, atomGroup: 3, atomRank: 2)
!106 = !DILocation(line: 39, column: 17, scope: !87, atomGroup: 3, atomRank: 1)
!107 = !DILocation(line: 39, column: 41, scope: !87)
!108 = !DILocation(line: 39, column: 17, scope: !87)
!109 = !DILocation(line: 39, column: 17, scope: !87, atomGroup: 2, atomRank: 2)
!110 = !DILocation(line: 40, column: 9, scope: !111, atomGroup: 4, atomRank: 2)
!111 = distinct !DILexicalBlock(scope: !87, file: !3, line: 40, column: 9)
!112 = !DILocation(line: 40, column: 9, scope: !111, atomGroup: 4, atomRank: 1)
!113 = !DILocation(line: 41, column: 17, scope: !111, atomGroup: 5, atomRank: 2)
!114 = !DILocation(line: 41, column: 9, scope: !111)
!115 = !DILocation(line: 28, column: 5, scope: !19, inlinedAt: !98)
!116 = !DILocation(line: 28, column: 27, scope: !19, inlinedAt: !98, atomGroup: 1, atomRank: 1)
!117 = distinct !DIAssignID()
!118 = !DILocation(line: 29, column: 5, scope: !19, inlinedAt: !98)
!119 = !DILocation(line: 29, column: 24, scope: !19, inlinedAt: !98, atomGroup: 2, atomRank: 1)
!120 = distinct !DIAssignID()
!121 = !DILocation(line: 30, column: 29, scope: !19, inlinedAt: !98, atomGroup: 3, atomRank: 2)
!122 = !DILocation(line: 31, column: 9, scope: !62, inlinedAt: !98, atomGroup: 4, atomRank: 2)
!123 = !DILocation(line: 31, column: 9, scope: !62, inlinedAt: !98, atomGroup: 4, atomRank: 1)
!124 = !DILocation(line: 32, column: 9, scope: !62, inlinedAt: !98)
!125 = !DILocation(line: 33, column: 20, scope: !19, inlinedAt: !98)
!126 = !DILocation(line: 33, column: 20, scope: !19, inlinedAt: !98, atomGroup: 6, atomRank: 2)
!127 = !DILocation(line: 34, column: 1, scope: !19, inlinedAt: !98)
!128 = !DILocation(line: 42, column: 25, scope: !87)
!129 = !DILocation(line: 42, column: 33, scope: !87, atomGroup: 7, atomRank: 2)
!130 = !DILocation(line: 43, column: 1, scope: !87)
!131 = !DILocation(line: 42, column: 5, scope: !87, atomGroup: 7, atomRank: 1)
!132 = !DISubprogram(name: "bpf_skb_get_xfrm_info", scope: !3, file: !3, line: 23, type: !133, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !136)
!133 = !DISubroutineType(types: !134)
!134 = !{!22, !23, !135}
!135 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !91, size: 64)
!136 = !{!137, !138}
!137 = !DILocalVariable(arg: 1, scope: !132, file: !3, line: 23, type: !23)
!138 = !DILocalVariable(arg: 2, scope: !132, file: !3, line: 23, type: !135)
!139 = !DISubprogram(name: "bpf_no_such_function", scope: !3, file: !3, line: 24, type: !20, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !140)
!140 = !{!141}
!141 = !DILocalVariable(arg: 1, scope: !139, file: !3, line: 24, type: !23)
