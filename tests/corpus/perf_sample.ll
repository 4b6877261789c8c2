; ModuleID = 'perf_sample.c'
source_filename = "perf_sample.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }
%struct.anon.1 = type { ptr, ptr, ptr, ptr }
%struct.sample = type { i32, i32, i32, [16 x i8] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@stacks = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !13
@counts = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !38
@pages = dso_local global %struct.anon.1 zeroinitializer, section ".maps", align 8, !dbg !70
@llvm.compiler.used = appending global [5 x ptr] [ptr @LICENSE, ptr @counts, ptr @pages, ptr @sample, ptr @stacks], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @sample(ptr noundef %0) #0 section "perf_event" !dbg !118 {
  %2 = alloca %struct.sample, align 4, !DIAssignID !157
    #dbg_assign(i1 poison, !153, !DIExpression(), !157, ptr %2, !DIExpression(), !158)
  %3 = alloca i64, align 8, !DIAssignID !159
    #dbg_assign(i1 poison, !155, !DIExpression(), !159, ptr %3, !DIExpression(), !158)
  %4 = alloca i64, align 8, !DIAssignID !160
    #dbg_assign(i1 poison, !156, !DIExpression(), !160, ptr %4, !DIExpression(), !158)
    #dbg_value(ptr %0, !151, !DIExpression(), !158)
  %5 = tail call i64 inttoptr (i64 14 to ptr)() #3, !dbg !161
    #dbg_value(i64 %5, !152, !DIExpression(), !158)
  %6 = icmp eq i64 %5, 0, !dbg !162
  br i1 %6, label %44, label %7, !dbg !164

7:                                                ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !165
  %8 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !166
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(16) %8, i8 0, i64 16, i1 false), !dbg !166, !DIAssignID !167
    #dbg_assign(i8 0, !153, !DIExpression(), !167, ptr %2, !DIExpression(), !158)
    #dbg_assign(i8 0, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 96), !168, ptr poison, !DIExpression(), !158)
  %9 = lshr i64 %5, 32, !dbg !169
  %10 = trunc nuw i64 %9 to i32, !dbg !170
  store i32 %10, ptr %2, align 4, !dbg !171, !tbaa !172, !DIAssignID !174
    #dbg_assign(i32 %10, !153, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !174, ptr %2, !DIExpression(), !158)
  %11 = tail call i64 inttoptr (i64 27 to ptr)(ptr noundef %0, ptr noundef nonnull @stacks, i64 noundef 256) #3, !dbg !175
  %12 = trunc i64 %11 to i32, !dbg !176
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !177
  store i32 %12, ptr %13, align 4, !dbg !178, !tbaa !179, !DIAssignID !180
    #dbg_assign(i32 %12, !153, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !180, ptr %13, !DIExpression(), !158)
  %14 = tail call i64 inttoptr (i64 27 to ptr)(ptr noundef %0, ptr noundef nonnull @stacks, i64 noundef 0) #3, !dbg !181
  %15 = trunc i64 %14 to i32, !dbg !182
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !183
  store i32 %15, ptr %16, align 4, !dbg !184, !tbaa !185, !DIAssignID !186
    #dbg_assign(i32 %15, !153, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !186, ptr %16, !DIExpression(), !158)
  %17 = icmp slt i32 %12, 0, !dbg !187
  %18 = icmp slt i32 %15, 0
  %19 = select i1 %17, i1 %18, i1 false, !dbg !189
  br i1 %19, label %43, label %20, !dbg !189

20:                                               ; preds = %7
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !190
  %22 = call i64 inttoptr (i64 16 to ptr)(ptr noundef nonnull %21, i32 noundef 16) #3, !dbg !191
  %23 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @counts, ptr noundef nonnull %2) #3, !dbg !192
    #dbg_value(ptr %23, !154, !DIExpression(), !158)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !193
  store i64 1, ptr %3, align 8, !dbg !194, !tbaa !195, !DIAssignID !197
    #dbg_assign(i64 1, !155, !DIExpression(), !197, ptr %3, !DIExpression(), !158)
  %24 = icmp eq ptr %23, null, !dbg !198
  br i1 %24, label %27, label %25, !dbg !200

25:                                               ; preds = %20
  %26 = atomicrmw add ptr %23, i64 1 seq_cst, align 8, !dbg !201
  br label %29, !dbg !201

27:                                               ; preds = %20
  %28 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @counts, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 1) #3, !dbg !202
  br label %29

29:                                               ; preds = %27, %25
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #3, !dbg !203
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 128, !dbg !204
  %31 = load i64, ptr %30, align 8, !dbg !204, !tbaa !205
  %32 = lshr i64 %31, 12, !dbg !208
  store i64 %32, ptr %4, align 8, !dbg !209, !tbaa !195, !DIAssignID !210
    #dbg_assign(i64 %32, !156, !DIExpression(), !210, ptr %4, !DIExpression(), !158)
  %33 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @pages, ptr noundef nonnull %4) #3, !dbg !211
    #dbg_value(ptr %33, !154, !DIExpression(), !158)
  %34 = icmp eq ptr %33, null, !dbg !212
  br i1 %34, label %40, label %35, !dbg !214

35:                                               ; preds = %29
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 168, !dbg !215
  %37 = load i64, ptr %36, align 8, !dbg !215, !tbaa !216
  %38 = load i64, ptr %33, align 8, !dbg !217, !tbaa !195
  %39 = add i64 %38, %37, !dbg !218
  store i64 %39, ptr %33, align 8, !dbg !219, !tbaa !195
  br label %42, !dbg !220

40:                                               ; preds = %29
  %41 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @pages, ptr noundef nonnull %4, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !221
  br label %42

42:                                               ; preds = %40, %35
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #3, !dbg !222
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !222
  br label %43

43:                                               ; preds = %7, %42
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !222
  br label %44

44:                                               ; preds = %1, %43
  ret i32 0, !dbg !223
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!108, !109, !110, !111, !112}
!llvm.ident = !{!113}
!llvm.errno.tbaa = !{!114}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !107, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "perf_sample.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!0, !13, !38, !70, !78, !83, !90, !95, !102}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "stacks", scope: !2, file: !3, line: 14, type: !15, isLocal: false, isDefinition: true)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 256, elements: !16)
!16 = !{!17, !23, !28, !33}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !15, file: !3, line: 10, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 224, elements: !21)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22}
!22 = !DISubrange(count: 7)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !15, file: !3, line: 11, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32768, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 1024)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key_size", scope: !15, file: !3, line: 12, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 128, elements: !31)
!31 = !{!32}
!32 = !DISubrange(count: 4)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "value_size", scope: !15, file: !3, line: 13, baseType: !34, size: 64, offset: 192)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32512, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 1016)
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression())
!39 = distinct !DIGlobalVariable(name: "counts", scope: !2, file: !3, line: 15, type: !40, isLocal: false, isDefinition: true)
!40 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 15, size: 256, elements: !41)
!41 = !{!42, !47, !52, !66}
!42 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !40, file: !3, line: 15, baseType: !43, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32, elements: !45)
!45 = !{!46}
!46 = !DISubrange(count: 1)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !40, file: !3, line: 15, baseType: !48, size: 64, offset: 64)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 131072, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 4096)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !40, file: !3, line: 15, baseType: !53, size: 64, offset: 128)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "sample", file: !3, line: 4, size: 224, elements: !55)
!55 = !{!56, !58, !60, !61}
!56 = !DIDerivedType(tag: DW_TAG_member, name: "process", scope: !54, file: !3, line: 5, baseType: !57, size: 32)
!57 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "user", scope: !54, file: !3, line: 6, baseType: !59, size: 32, offset: 32)
!59 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !20)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "kernel", scope: !54, file: !3, line: 6, baseType: !59, size: 32, offset: 64)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "comm", scope: !54, file: !3, line: 7, baseType: !62, size: 128, offset: 96)
!62 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 128, elements: !64)
!63 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!64 = !{!65}
!65 = !DISubrange(count: 16)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !40, file: !3, line: 15, baseType: !67, size: 64, offset: 192)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !69)
!69 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!70 = !DIGlobalVariableExpression(var: !71, expr: !DIExpression())
!71 = distinct !DIGlobalVariable(name: "pages", scope: !2, file: !3, line: 16, type: !72, isLocal: false, isDefinition: true)
!72 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 16, size: 256, elements: !73)
!73 = !{!74, !75, !76, !77}
!74 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !72, file: !3, line: 16, baseType: !43, size: 64)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !72, file: !3, line: 16, baseType: !24, size: 64, offset: 64)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !72, file: !3, line: 16, baseType: !67, size: 64, offset: 128)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !72, file: !3, line: 16, baseType: !67, size: 64, offset: 192)
!78 = !DIGlobalVariableExpression(var: !79, expr: !DIExpression(DW_OP_constu, 14, DW_OP_stack_value))
!79 = distinct !DIGlobalVariable(name: "current_pid_tgid", scope: !2, file: !6, line: 112, type: !80, isLocal: true, isDefinition: true)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!81 = !DISubroutineType(types: !82)
!82 = !{!68}
!83 = !DIGlobalVariableExpression(var: !84, expr: !DIExpression(DW_OP_constu, 27, DW_OP_stack_value))
!84 = distinct !DIGlobalVariable(name: "get_stackid", scope: !2, file: !6, line: 123, type: !85, isLocal: true, isDefinition: true)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DISubroutineType(types: !87)
!87 = !{!88, !89, !89, !68}
!88 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!89 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!90 = !DIGlobalVariableExpression(var: !91, expr: !DIExpression(DW_OP_constu, 16, DW_OP_stack_value))
!91 = distinct !DIGlobalVariable(name: "current_comm", scope: !2, file: !6, line: 114, type: !92, isLocal: true, isDefinition: true)
!92 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !93, size: 64)
!93 = !DISubroutineType(types: !94)
!94 = !{!88, !89, !57}
!95 = !DIGlobalVariableExpression(var: !96, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!96 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !97, isLocal: true, isDefinition: true)
!97 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !98, size: 64)
!98 = !DISubroutineType(types: !99)
!99 = !{!89, !89, !100}
!100 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !101, size: 64)
!101 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!102 = !DIGlobalVariableExpression(var: !103, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!103 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !104, isLocal: true, isDefinition: true)
!104 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !105, size: 64)
!105 = !DISubroutineType(types: !106)
!106 = !{!88, !89, !100, !100, !68}
!107 = !DICompositeType(tag: DW_TAG_array_type, baseType: !63, size: 32, elements: !31)
!108 = !{i32 7, !"Dwarf Version", i32 5}
!109 = !{i32 2, !"Debug Info Version", i32 3}
!110 = !{i32 1, !"wchar_size", i32 4}
!111 = !{i32 7, !"frame-pointer", i32 2}
!112 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!113 = !{!"clang version 22.1.8"}
!114 = !{!115, !115, i64 0}
!115 = !{!"int", !116, i64 0}
!116 = !{!"omnipotent char", !117, i64 0}
!117 = !{!"Simple C/C++ TBAA"}
!118 = distinct !DISubprogram(name: "sample", scope: !3, file: !3, line: 18, type: !119, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !150, keyInstructions: true)
!119 = !DISubroutineType(types: !120)
!120 = !{!20, !121}
!121 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !122, size: 64)
!122 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_perf_event_data", file: !6, line: 281, size: 1472, elements: !123)
!123 = !{!124, !148, !149}
!124 = !DIDerivedType(tag: DW_TAG_member, name: "regs", scope: !122, file: !6, line: 282, baseType: !125, size: 1344)
!125 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pt_regs", file: !6, line: 277, size: 1344, elements: !126)
!126 = !{!127, !128, !129, !130, !131, !132, !133, !134, !135, !136, !137, !138, !139, !140, !141, !142, !143, !144, !145, !146, !147}
!127 = !DIDerivedType(tag: DW_TAG_member, name: "r15", scope: !125, file: !6, line: 278, baseType: !68, size: 64)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "r14", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 64)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "r13", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 128)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "r12", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 192)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "bp", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 256)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "bx", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 320)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "r11", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 384)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "r10", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 448)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "r9", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 512)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "r8", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 576)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "ax", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 640)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "cx", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 704)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "dx", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 768)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "si", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 832)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "di", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 896)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "orig_ax", scope: !125, file: !6, line: 278, baseType: !68, size: 64, offset: 960)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "ip", scope: !125, file: !6, line: 279, baseType: !68, size: 64, offset: 1024)
!144 = !DIDerivedType(tag: DW_TAG_member, name: "cs", scope: !125, file: !6, line: 279, baseType: !68, size: 64, offset: 1088)
!145 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !125, file: !6, line: 279, baseType: !68, size: 64, offset: 1152)
!146 = !DIDerivedType(tag: DW_TAG_member, name: "sp", scope: !125, file: !6, line: 279, baseType: !68, size: 64, offset: 1216)
!147 = !DIDerivedType(tag: DW_TAG_member, name: "ss", scope: !125, file: !6, line: 279, baseType: !68, size: 64, offset: 1280)
!148 = !DIDerivedType(tag: DW_TAG_member, name: "sample_period", scope: !122, file: !6, line: 283, baseType: !68, size: 64, offset: 1344)
!149 = !DIDerivedType(tag: DW_TAG_member, name: "addr", scope: !122, file: !6, line: 283, baseType: !68, size: 64, offset: 1408)
!150 = !{!151, !152, !153, !154, !155, !156}
!151 = !DILocalVariable(name: "ctx", arg: 1, scope: !118, file: !3, line: 18, type: !121)
!152 = !DILocalVariable(name: "id", scope: !118, file: !3, line: 19, type: !68)
!153 = !DILocalVariable(name: "key", scope: !118, file: !3, line: 22, type: !54)
!154 = !DILocalVariable(name: "count", scope: !118, file: !3, line: 28, type: !67)
!155 = !DILocalVariable(name: "one", scope: !118, file: !3, line: 28, type: !68)
!156 = !DILocalVariable(name: "page", scope: !118, file: !3, line: 33, type: !68)
!157 = distinct !DIAssignID()
!158 = !DILocation(line: 0, scope: !118)
!159 = distinct !DIAssignID()
!160 = distinct !DIAssignID()
!161 = !DILocation(line: 19, column: 12, scope: !118, atomGroup: 1, atomRank: 2)
!162 = !DILocation(line: 20, column: 10, scope: !163, atomGroup: 2, atomRank: 2)
!163 = distinct !DILexicalBlock(scope: !118, file: !3, line: 20, column: 7)
!164 = !DILocation(line: 20, column: 10, scope: !163, atomGroup: 2, atomRank: 1)
!165 = !DILocation(line: 22, column: 3, scope: !118)
!166 = !DILocation(line: 22, column: 17, scope: !118)
!167 = distinct !DIAssignID()
!168 = distinct !DIAssignID()
!169 = !DILocation(line: 22, column: 38, scope: !118, atomGroup: 4, atomRank: 3)
!170 = !DILocation(line: 22, column: 35, scope: !118, atomGroup: 4, atomRank: 2)
!171 = !DILocation(line: 22, column: 23, scope: !118, atomGroup: 4, atomRank: 1)
!172 = !{!173, !115, i64 0}
!173 = !{!"sample", !115, i64 0, !115, i64 4, !115, i64 8, !116, i64 12}
!174 = distinct !DIAssignID()
!175 = !DILocation(line: 23, column: 14, scope: !118, atomGroup: 5, atomRank: 3)
!176 = !DILocation(line: 23, column: 14, scope: !118, atomGroup: 5, atomRank: 2)
!177 = !DILocation(line: 23, column: 7, scope: !118)
!178 = !DILocation(line: 23, column: 12, scope: !118, atomGroup: 5, atomRank: 1)
!179 = !{!173, !115, i64 4}
!180 = distinct !DIAssignID()
!181 = !DILocation(line: 24, column: 16, scope: !118, atomGroup: 6, atomRank: 3)
!182 = !DILocation(line: 24, column: 16, scope: !118, atomGroup: 6, atomRank: 2)
!183 = !DILocation(line: 24, column: 7, scope: !118)
!184 = !DILocation(line: 24, column: 14, scope: !118, atomGroup: 6, atomRank: 1)
!185 = !{!173, !115, i64 8}
!186 = distinct !DIAssignID()
!187 = !DILocation(line: 25, column: 16, scope: !188, atomGroup: 7, atomRank: 2)
!188 = distinct !DILexicalBlock(scope: !118, file: !3, line: 25, column: 7)
!189 = !DILocation(line: 25, column: 20, scope: !188, atomGroup: 7, atomRank: 1)
!190 = !DILocation(line: 27, column: 20, scope: !118)
!191 = !DILocation(line: 27, column: 3, scope: !118)
!192 = !DILocation(line: 28, column: 16, scope: !118, atomGroup: 10, atomRank: 2)
!193 = !DILocation(line: 28, column: 3, scope: !118)
!194 = !DILocation(line: 28, column: 43, scope: !118, atomGroup: 11, atomRank: 1)
!195 = !{!196, !196, i64 0}
!196 = !{!"long long", !116, i64 0}
!197 = distinct !DIAssignID()
!198 = !DILocation(line: 29, column: 7, scope: !199, atomGroup: 12, atomRank: 2)
!199 = distinct !DILexicalBlock(scope: !118, file: !3, line: 29, column: 7)
!200 = !DILocation(line: 29, column: 7, scope: !199, atomGroup: 12, atomRank: 1)
!201 = !DILocation(line: 30, column: 5, scope: !199)
!202 = !DILocation(line: 32, column: 5, scope: !199)
!203 = !DILocation(line: 33, column: 3, scope: !118)
!204 = !DILocation(line: 33, column: 24, scope: !118)
!205 = !{!206, !196, i64 128}
!206 = !{!"bpf_perf_event_data", !207, i64 0, !196, i64 168, !196, i64 176}
!207 = !{!"pt_regs", !196, i64 0, !196, i64 8, !196, i64 16, !196, i64 24, !196, i64 32, !196, i64 40, !196, i64 48, !196, i64 56, !196, i64 64, !196, i64 72, !196, i64 80, !196, i64 88, !196, i64 96, !196, i64 104, !196, i64 112, !196, i64 120, !196, i64 128, !196, i64 136, !196, i64 144, !196, i64 152, !196, i64 160}
!208 = !DILocation(line: 33, column: 27, scope: !118, atomGroup: 13, atomRank: 2)
!209 = !DILocation(line: 33, column: 7, scope: !118, atomGroup: 13, atomRank: 1)
!210 = distinct !DIAssignID()
!211 = !DILocation(line: 34, column: 11, scope: !118, atomGroup: 14, atomRank: 2)
!212 = !DILocation(line: 35, column: 7, scope: !213, atomGroup: 15, atomRank: 2)
!213 = distinct !DILexicalBlock(scope: !118, file: !3, line: 35, column: 7)
!214 = !DILocation(line: 35, column: 7, scope: !213, atomGroup: 15, atomRank: 1)
!215 = !DILocation(line: 36, column: 20, scope: !213)
!216 = !{!206, !196, i64 168}
!217 = !DILocation(line: 36, column: 12, scope: !213)
!218 = !DILocation(line: 36, column: 12, scope: !213, atomGroup: 16, atomRank: 2)
!219 = !DILocation(line: 36, column: 12, scope: !213, atomGroup: 16, atomRank: 1)
!220 = !DILocation(line: 36, column: 5, scope: !213)
!221 = !DILocation(line: 38, column: 5, scope: !213)
!222 = !DILocation(line: 40, column: 1, scope: !118)
!223 = !DILocation(line: 40, column: 1, scope: !118, atomGroup: 18, atomRank: 1)
