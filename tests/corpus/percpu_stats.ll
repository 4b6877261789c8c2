; ModuleID = 'percpu_stats.c'
source_filename = "percpu_stats.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@stats = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !15
@sums = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !45
@llvm.compiler.used = appending global [5 x ptr] [ptr @LICENSE, ptr @collect, ptr @count, ptr @stats, ptr @sums], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @count(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !82 {
  %2 = alloca i32, align 4, !DIAssignID !99
    #dbg_assign(i1 poison, !96, !DIExpression(), !99, ptr %2, !DIExpression(), !100)
    #dbg_value(ptr %0, !95, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !101
  store i32 0, ptr %2, align 4, !dbg !102, !tbaa !78, !DIAssignID !103
    #dbg_assign(i32 0, !96, !DIExpression(), !103, ptr %2, !DIExpression(), !100)
  %3 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @stats, ptr noundef nonnull %2) #2, !dbg !104
    #dbg_value(ptr %3, !97, !DIExpression(), !100)
  %4 = icmp eq ptr %3, null, !dbg !105
  br i1 %4, label %22, label %5, !dbg !107

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !108
  %7 = load i32, ptr %6, align 4, !dbg !108, !tbaa !109
  %8 = load i32, ptr %0, align 4, !dbg !111, !tbaa !112
  %9 = sub i32 %7, %8, !dbg !113
    #dbg_value(i32 %9, !98, !DIExpression(), !100)
  %10 = load i64, ptr %3, align 8, !dbg !114, !tbaa !115
  %11 = add i64 %10, 1, !dbg !118
  store i64 %11, ptr %3, align 8, !dbg !119, !tbaa !115
  %12 = zext i32 %9 to i64, !dbg !120
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !121
  %14 = load i64, ptr %13, align 8, !dbg !122, !tbaa !123
  %15 = add i64 %14, %12, !dbg !124
  store i64 %15, ptr %13, align 8, !dbg !125, !tbaa !123
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !126
  %17 = and i32 %9, 3, !dbg !127
  %18 = zext nneg i32 %17 to i64, !dbg !128
  %19 = getelementptr inbounds nuw i64, ptr %16, i64 %18, !dbg !128
  %20 = load i64, ptr %19, align 8, !dbg !129, !tbaa !130
  %21 = add i64 %20, 1, !dbg !131
  store i64 %21, ptr %19, align 8, !dbg !132, !tbaa !130
  br label %22

22:                                               ; preds = %1, %5
  %23 = phi i32 [ 2, %5 ], [ 0, %1 ], !dbg !100
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !133
  ret i32 %23, !dbg !134
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @collect(ptr noundef writeonly captures(none) %0) #0 section "syscall" !dbg !135 {
  %2 = alloca i32, align 4, !DIAssignID !158
    #dbg_assign(i1 poison, !148, !DIExpression(), !158, ptr %2, !DIExpression(), !159)
    #dbg_value(ptr %0, !147, !DIExpression(), !159)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !160
  store i32 0, ptr %2, align 4, !dbg !161, !tbaa !78, !DIAssignID !162
    #dbg_assign(i32 0, !148, !DIExpression(), !162, ptr %2, !DIExpression(), !159)
  %3 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @sums, ptr noundef nonnull %2) #2, !dbg !163
    #dbg_value(ptr %3, !149, !DIExpression(), !159)
    #dbg_value(i64 0, !150, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !159)
    #dbg_value(i64 0, !150, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !159)
    #dbg_value(i64 0, !150, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !159)
    #dbg_value(i64 0, !150, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !159)
    #dbg_value(i64 0, !150, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !159)
    #dbg_value(i64 0, !150, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !159)
  %4 = icmp eq ptr %3, null, !dbg !164
  br i1 %4, label %48, label %5, !dbg !166

5:                                                ; preds = %1, %15
  %6 = phi i64 [ %21, %15 ], [ 0, %1 ], !dbg !159
  %7 = phi i64 [ %24, %15 ], [ 0, %1 ], !dbg !159
  %8 = phi i64 [ %27, %15 ], [ 0, %1 ], !dbg !159
  %9 = phi i64 [ %30, %15 ], [ 0, %1 ], !dbg !159
  %10 = phi i64 [ %32, %15 ], [ 0, %1 ]
  %11 = phi i32 [ %33, %15 ], [ 0, %1 ]
  %12 = phi i64 [ %31, %15 ], [ 0, %1 ]
    #dbg_value(i64 %9, !150, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !159)
    #dbg_value(i64 %8, !150, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !159)
    #dbg_value(i64 %7, !150, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !159)
    #dbg_value(i64 %6, !150, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !159)
    #dbg_value(i32 %11, !151, !DIExpression(), !167)
  %13 = call ptr inttoptr (i64 195 to ptr)(ptr noundef nonnull @stats, ptr noundef nonnull %2, i32 noundef %11) #2, !dbg !168
    #dbg_value(ptr %13, !153, !DIExpression(), !169)
  %14 = icmp eq ptr %13, null, !dbg !170
  br i1 %14, label %35, label %15, !dbg !172

15:                                               ; preds = %5
  %16 = load i64, ptr %13, align 8, !dbg !173, !tbaa !115
    #dbg_value(i64 %41, !150, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !159)
  %17 = getelementptr inbounds nuw i8, ptr %13, i64 8, !dbg !174
  %18 = load i64, ptr %17, align 8, !dbg !174, !tbaa !123
    #dbg_value(i64 %40, !150, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !159)
    #dbg_value(i32 0, !156, !DIExpression(), !175)
  %19 = getelementptr inbounds nuw i8, ptr %13, i64 16
    #dbg_value(i64 0, !156, !DIExpression(), !175)
  %20 = load i64, ptr %19, align 8, !dbg !176, !tbaa !130
  %21 = add i64 %6, %20, !dbg !178
    #dbg_value(i64 %21, !150, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !159)
    #dbg_value(i64 1, !156, !DIExpression(), !175)
  %22 = getelementptr inbounds nuw i8, ptr %13, i64 24, !dbg !176
  %23 = load i64, ptr %22, align 8, !dbg !176, !tbaa !130
  %24 = add i64 %7, %23, !dbg !179
    #dbg_value(i64 %24, !150, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !159)
    #dbg_value(i64 2, !156, !DIExpression(), !175)
  %25 = getelementptr inbounds nuw i8, ptr %13, i64 32, !dbg !176
  %26 = load i64, ptr %25, align 8, !dbg !176, !tbaa !130
  %27 = add i64 %8, %26, !dbg !180
    #dbg_value(i64 %27, !150, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !159)
    #dbg_value(i64 3, !156, !DIExpression(), !175)
  %28 = getelementptr inbounds nuw i8, ptr %13, i64 40, !dbg !176
  %29 = load i64, ptr %28, align 8, !dbg !176, !tbaa !130
  %30 = add i64 %9, %29, !dbg !181
    #dbg_value(i64 %30, !150, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !159)
    #dbg_value(i64 4, !156, !DIExpression(), !175)
  %31 = add i64 %12, %16, !dbg !182
  %32 = add i64 %10, %18, !dbg !183
  %33 = add nuw nsw i32 %11, 1, !dbg !184
    #dbg_value(i32 %33, !151, !DIExpression(), !167)
  %34 = icmp eq i32 %33, 8, !dbg !185
  br i1 %34, label %35, label %5, !dbg !186, !llvm.loop !187

35:                                               ; preds = %5, %15
  %36 = phi i64 [ %6, %5 ], [ %21, %15 ], !dbg !159
  %37 = phi i64 [ %7, %5 ], [ %24, %15 ], !dbg !159
  %38 = phi i64 [ %8, %5 ], [ %27, %15 ], !dbg !159
  %39 = phi i64 [ %9, %5 ], [ %30, %15 ], !dbg !159
  %40 = phi i64 [ %10, %5 ], [ %32, %15 ]
  %41 = phi i64 [ %12, %5 ], [ %31, %15 ]
    #dbg_value(i64 %39, !150, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !159)
    #dbg_value(i64 %38, !150, !DIExpression(DW_OP_LLVM_fragment, 256, 64), !159)
    #dbg_value(i64 %37, !150, !DIExpression(DW_OP_LLVM_fragment, 192, 64), !159)
    #dbg_value(i64 %36, !150, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !159)
  store i64 %41, ptr %3, align 8, !dbg !191, !tbaa !130
  %42 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !191
  store i64 %40, ptr %42, align 8, !dbg !191, !tbaa !130
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !191
  store i64 %36, ptr %43, align 8, !dbg !191
  %44 = getelementptr inbounds nuw i8, ptr %3, i64 24, !dbg !191
  store i64 %37, ptr %44, align 8, !dbg !191
  %45 = getelementptr inbounds nuw i8, ptr %3, i64 32, !dbg !191
  store i64 %38, ptr %45, align 8, !dbg !191
  %46 = getelementptr inbounds nuw i8, ptr %3, i64 40, !dbg !191
  store i64 %39, ptr %46, align 8, !dbg !191, !tbaa !192
  %47 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !193
  store i64 %41, ptr %47, align 8, !dbg !194, !tbaa !130
  br label %48, !dbg !195

48:                                               ; preds = %1, %35
  %49 = phi i32 [ 0, %35 ], [ 1, %1 ], !dbg !159
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !196
  ret i32 %49, !dbg !197
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!72, !73, !74, !75, !76}
!llvm.ident = !{!77}
!llvm.errno.tbaa = !{!78}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !70, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "percpu_stats.c", directory: ".")
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
!14 = !{!0, !15, !45, !57, !65}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "stats", scope: !2, file: !3, line: 7, type: !17, isLocal: false, isDefinition: true)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 7, size: 256, elements: !18)
!18 = !{!19, !25, !30, !33}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !17, file: !3, line: 7, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 192, elements: !23)
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24}
!24 = !DISubrange(count: 6)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !17, file: !3, line: 7, baseType: !26, size: 64, offset: 64)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 32, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 1)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !17, file: !3, line: 7, baseType: !31, size: 64, offset: 128)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !17, file: !3, line: 7, baseType: !34, size: 64, offset: 192)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "stats", file: !3, line: 4, size: 384, elements: !36)
!36 = !{!37, !40, !41}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "packets", scope: !35, file: !3, line: 5, baseType: !38, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !39)
!39 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !35, file: !3, line: 5, baseType: !38, size: 64, offset: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "errors", scope: !35, file: !3, line: 5, baseType: !42, size: 256, offset: 128)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 256, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 4)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "sums", scope: !2, file: !3, line: 8, type: !47, isLocal: false, isDefinition: true)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 256, elements: !48)
!48 = !{!49, !54, !55, !56}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !47, file: !3, line: 8, baseType: !50, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 64, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 2)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !47, file: !3, line: 8, baseType: !26, size: 64, offset: 64)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !47, file: !3, line: 8, baseType: !31, size: 64, offset: 128)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !47, file: !3, line: 8, baseType: !34, size: 64, offset: 192)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!58 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !59, isLocal: true, isDefinition: true)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = !DISubroutineType(types: !61)
!61 = !{!62, !62, !63}
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!65 = !DIGlobalVariableExpression(var: !66, expr: !DIExpression(DW_OP_constu, 195, DW_OP_stack_value))
!66 = distinct !DIGlobalVariable(name: "map_lookup_percpu", scope: !2, file: !6, line: 187, type: !67, isLocal: true, isDefinition: true)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DISubroutineType(types: !69)
!69 = !{!62, !62, !63, !32}
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !71, size: 32, elements: !43)
!71 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!72 = !{i32 7, !"Dwarf Version", i32 5}
!73 = !{i32 2, !"Debug Info Version", i32 3}
!74 = !{i32 1, !"wchar_size", i32 4}
!75 = !{i32 7, !"frame-pointer", i32 2}
!76 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!77 = !{!"clang version 22.1.8"}
!78 = !{!79, !79, i64 0}
!79 = !{!"int", !80, i64 0}
!80 = !{!"omnipotent char", !81, i64 0}
!81 = !{!"Simple C/C++ TBAA"}
!82 = distinct !DISubprogram(name: "count", scope: !3, file: !3, line: 10, type: !83, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !94, keyInstructions: true)
!83 = !DISubroutineType(types: !84)
!84 = !{!22, !85}
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !87)
!87 = !{!88, !89, !90, !91, !92, !93}
!88 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !86, file: !6, line: 205, baseType: !32, size: 32)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !86, file: !6, line: 205, baseType: !32, size: 32, offset: 32)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !86, file: !6, line: 205, baseType: !32, size: 32, offset: 64)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !86, file: !6, line: 205, baseType: !32, size: 32, offset: 96)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !86, file: !6, line: 205, baseType: !32, size: 32, offset: 128)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !86, file: !6, line: 206, baseType: !32, size: 32, offset: 160)
!94 = !{!95, !96, !97, !98}
!95 = !DILocalVariable(name: "ctx", arg: 1, scope: !82, file: !3, line: 10, type: !85)
!96 = !DILocalVariable(name: "key", scope: !82, file: !3, line: 11, type: !32)
!97 = !DILocalVariable(name: "mine", scope: !82, file: !3, line: 12, type: !34)
!98 = !DILocalVariable(name: "size", scope: !82, file: !3, line: 15, type: !32)
!99 = distinct !DIAssignID()
!100 = !DILocation(line: 0, scope: !82)
!101 = !DILocation(line: 11, column: 3, scope: !82)
!102 = !DILocation(line: 11, column: 7, scope: !82, atomGroup: 1, atomRank: 1)
!103 = distinct !DIAssignID()
!104 = !DILocation(line: 12, column: 24, scope: !82, atomGroup: 2, atomRank: 2)
!105 = !DILocation(line: 13, column: 8, scope: !106, atomGroup: 3, atomRank: 2)
!106 = distinct !DILexicalBlock(scope: !82, file: !3, line: 13, column: 7)
!107 = !DILocation(line: 13, column: 7, scope: !106, atomGroup: 3, atomRank: 1)
!108 = !DILocation(line: 15, column: 19, scope: !82)
!109 = !{!110, !79, i64 4}
!110 = !{!"xdp_md", !79, i64 0, !79, i64 4, !79, i64 8, !79, i64 12, !79, i64 16, !79, i64 20}
!111 = !DILocation(line: 15, column: 35, scope: !82)
!112 = !{!110, !79, i64 0}
!113 = !DILocation(line: 15, column: 28, scope: !82, atomGroup: 5, atomRank: 2)
!114 = !DILocation(line: 16, column: 16, scope: !82)
!115 = !{!116, !117, i64 0}
!116 = !{!"stats", !117, i64 0, !117, i64 8, !80, i64 16}
!117 = !{!"long long", !80, i64 0}
!118 = !DILocation(line: 16, column: 16, scope: !82, atomGroup: 6, atomRank: 2)
!119 = !DILocation(line: 16, column: 16, scope: !82, atomGroup: 6, atomRank: 1)
!120 = !DILocation(line: 17, column: 18, scope: !82)
!121 = !DILocation(line: 17, column: 9, scope: !82)
!122 = !DILocation(line: 17, column: 15, scope: !82)
!123 = !{!116, !117, i64 8}
!124 = !DILocation(line: 17, column: 15, scope: !82, atomGroup: 7, atomRank: 2)
!125 = !DILocation(line: 17, column: 15, scope: !82, atomGroup: 7, atomRank: 1)
!126 = !DILocation(line: 18, column: 9, scope: !82)
!127 = !DILocation(line: 18, column: 21, scope: !82)
!128 = !DILocation(line: 18, column: 3, scope: !82)
!129 = !DILocation(line: 18, column: 25, scope: !82)
!130 = !{!117, !117, i64 0}
!131 = !DILocation(line: 18, column: 25, scope: !82, atomGroup: 8, atomRank: 2)
!132 = !DILocation(line: 18, column: 25, scope: !82, atomGroup: 8, atomRank: 1)
!133 = !DILocation(line: 20, column: 1, scope: !82)
!134 = !DILocation(line: 20, column: 1, scope: !82, atomGroup: 10, atomRank: 1)
!135 = distinct !DISubprogram(name: "collect", scope: !3, file: !3, line: 22, type: !136, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !146, keyInstructions: true)
!136 = !DISubroutineType(types: !137)
!137 = !{!22, !138}
!138 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !139, size: 64)
!139 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !140)
!140 = !{!141, !142, !143, !144, !145}
!141 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !139, file: !6, line: 391, baseType: !38, size: 64)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !139, file: !6, line: 391, baseType: !38, size: 64, offset: 64)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !139, file: !6, line: 391, baseType: !38, size: 64, offset: 128)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !139, file: !6, line: 391, baseType: !38, size: 64, offset: 192)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !139, file: !6, line: 392, baseType: !42, size: 256, offset: 256)
!146 = !{!147, !148, !149, !150, !151, !153, !156}
!147 = !DILocalVariable(name: "ctx", arg: 1, scope: !135, file: !3, line: 22, type: !138)
!148 = !DILocalVariable(name: "key", scope: !135, file: !3, line: 23, type: !32)
!149 = !DILocalVariable(name: "sum", scope: !135, file: !3, line: 24, type: !34)
!150 = !DILocalVariable(name: "total", scope: !135, file: !3, line: 24, type: !35)
!151 = !DILocalVariable(name: "cpu", scope: !152, file: !3, line: 27, type: !22)
!152 = distinct !DILexicalBlock(scope: !135, file: !3, line: 27, column: 3)
!153 = !DILocalVariable(name: "one", scope: !154, file: !3, line: 28, type: !34)
!154 = distinct !DILexicalBlock(scope: !155, file: !3, line: 27, column: 37)
!155 = distinct !DILexicalBlock(scope: !152, file: !3, line: 27, column: 3)
!156 = !DILocalVariable(name: "i", scope: !157, file: !3, line: 33, type: !22)
!157 = distinct !DILexicalBlock(scope: !154, file: !3, line: 33, column: 5)
!158 = distinct !DIAssignID()
!159 = !DILocation(line: 0, scope: !135)
!160 = !DILocation(line: 23, column: 3, scope: !135)
!161 = !DILocation(line: 23, column: 7, scope: !135, atomGroup: 1, atomRank: 1)
!162 = distinct !DIAssignID()
!163 = !DILocation(line: 24, column: 23, scope: !135, atomGroup: 2, atomRank: 2)
!164 = !DILocation(line: 25, column: 8, scope: !165, atomGroup: 4, atomRank: 2)
!165 = distinct !DILexicalBlock(scope: !135, file: !3, line: 25, column: 7)
!166 = !DILocation(line: 25, column: 7, scope: !165, atomGroup: 4, atomRank: 1)
!167 = !DILocation(line: 0, scope: !152)
!168 = !DILocation(line: 28, column: 25, scope: !154, atomGroup: 9, atomRank: 2)
!169 = !DILocation(line: 0, scope: !154)
!170 = !DILocation(line: 29, column: 10, scope: !171, atomGroup: 10, atomRank: 2)
!171 = distinct !DILexicalBlock(scope: !154, file: !3, line: 29, column: 9)
!172 = !DILocation(line: 29, column: 9, scope: !171, atomGroup: 10, atomRank: 1)
!173 = !DILocation(line: 31, column: 27, scope: !154)
!174 = !DILocation(line: 32, column: 25, scope: !154)
!175 = !DILocation(line: 0, scope: !157)
!176 = !DILocation(line: 34, column: 26, scope: !177)
!177 = distinct !DILexicalBlock(scope: !157, file: !3, line: 33, column: 5)
!178 = !DILocation(line: 34, column: 23, scope: !177, atomGroup: 17, atomRank: 2)
!179 = !DILocation(line: 34, column: 23, scope: !177, atomGroup: 30, atomRank: 2)
!180 = !DILocation(line: 34, column: 23, scope: !177, atomGroup: 34, atomRank: 2)
!181 = !DILocation(line: 34, column: 23, scope: !177, atomGroup: 38, atomRank: 2)
!182 = !DILocation(line: 31, column: 19, scope: !154, atomGroup: 12, atomRank: 2)
!183 = !DILocation(line: 32, column: 17, scope: !154, atomGroup: 13, atomRank: 2)
!184 = !DILocation(line: 27, column: 33, scope: !155, atomGroup: 20, atomRank: 2)
!185 = !DILocation(line: 27, column: 25, scope: !155, atomGroup: 7, atomRank: 1)
!186 = !DILocation(line: 27, column: 3, scope: !152, atomGroup: 8, atomRank: 1)
!187 = distinct !{!187, !188, !189, !190}
!188 = !DILocation(line: 27, column: 3, scope: !152)
!189 = !DILocation(line: 35, column: 3, scope: !152)
!190 = !{!"llvm.loop.mustprogress"}
!191 = !DILocation(line: 36, column: 10, scope: !135, atomGroup: 22, atomRank: 1)
!192 = !{!80, !80, i64 0}
!193 = !DILocation(line: 37, column: 8, scope: !135)
!194 = !DILocation(line: 37, column: 15, scope: !135, atomGroup: 23, atomRank: 1)
!195 = !DILocation(line: 38, column: 3, scope: !135, atomGroup: 24, atomRank: 1)
!196 = !DILocation(line: 39, column: 1, scope: !135)
!197 = !DILocation(line: 39, column: 1, scope: !135, atomGroup: 25, atomRank: 1)
