; ModuleID = 'kretprobe_latency.c'
source_filename = "kretprobe_latency.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }
%struct.call = type { i64, i64 }
%struct.result = type { i64, i64, i64, i64, i64 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@only_process = dso_local constant i32 0, align 4, !dbg !13
@in_ms = dso_local constant i8 0, align 1, !dbg !18
@calls = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !24
@results = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !49
@llvm.compiler.used = appending global [5 x ptr] [ptr @LICENSE, ptr @calls, ptr @enter, ptr @leave, ptr @results], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @enter(ptr noundef readonly captures(none) %0) #0 section "kprobe/vfs_write" !dbg !116 {
  %2 = alloca i64, align 8, !DIAssignID !147
    #dbg_assign(i1 poison, !145, !DIExpression(), !147, ptr %2, !DIExpression(), !148)
  %3 = alloca %struct.call, align 8, !DIAssignID !149
    #dbg_assign(i1 poison, !146, !DIExpression(), !149, ptr %3, !DIExpression(), !148)
    #dbg_value(ptr %0, !144, !DIExpression(), !148)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !150
  %4 = tail call i64 inttoptr (i64 14 to ptr)() #3, !dbg !151
  store i64 %4, ptr %2, align 8, !dbg !152, !tbaa !153, !DIAssignID !155
    #dbg_assign(i64 %4, !145, !DIExpression(), !155, ptr %2, !DIExpression(), !148)
  %5 = load volatile i32, ptr @only_process, align 4, !dbg !156, !tbaa !112
  %6 = icmp eq i32 %5, 0, !dbg !158
  br i1 %6, label %12, label %7, !dbg !159

7:                                                ; preds = %1
  %8 = lshr i64 %4, 32, !dbg !160
  %9 = load volatile i32, ptr @only_process, align 4, !dbg !161, !tbaa !112
  %10 = zext i32 %9 to i64, !dbg !161
  %11 = icmp eq i64 %8, %10, !dbg !162
  br i1 %11, label %12, label %18, !dbg !163

12:                                               ; preds = %7, %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !164
  %13 = tail call i64 inttoptr (i64 5 to ptr)() #3, !dbg !165
  store i64 %13, ptr %3, align 8, !dbg !166, !tbaa !167, !DIAssignID !169
    #dbg_assign(i64 %13, !146, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !169, ptr %3, !DIExpression(), !148)
  %14 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !170
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 96, !dbg !171
  %16 = load i64, ptr %15, align 8, !dbg !172, !tbaa !173
  store i64 %16, ptr %14, align 8, !dbg !166, !tbaa !175, !DIAssignID !176
    #dbg_assign(i64 %16, !146, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !176, ptr %14, !DIExpression(), !148)
  %17 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @calls, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !177
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !178
  br label %18

18:                                               ; preds = %7, %12
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !178
  ret i32 0, !dbg !179
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define dso_local noundef i32 @leave(ptr noundef readonly captures(none) %0) #0 section "kretprobe/vfs_write" !dbg !180 {
  %2 = alloca i64, align 8, !DIAssignID !192
    #dbg_assign(i1 poison, !183, !DIExpression(), !192, ptr %2, !DIExpression(), !193)
  %3 = alloca i32, align 4, !DIAssignID !194
    #dbg_assign(i1 poison, !186, !DIExpression(), !194, ptr %3, !DIExpression(), !193)
  %4 = alloca %struct.result, align 8, !DIAssignID !195
    #dbg_assign(i1 poison, !188, !DIExpression(), !195, ptr %4, !DIExpression(), !193)
    #dbg_value(ptr %0, !182, !DIExpression(), !193)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !196
  %5 = tail call i64 inttoptr (i64 14 to ptr)() #3, !dbg !197
  store i64 %5, ptr %2, align 8, !dbg !198, !tbaa !153, !DIAssignID !199
    #dbg_assign(i64 %5, !183, !DIExpression(), !199, ptr %2, !DIExpression(), !193)
  %6 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @calls, ptr noundef nonnull %2) #3, !dbg !200
    #dbg_value(ptr %6, !184, !DIExpression(), !193)
  %7 = icmp eq ptr %6, null, !dbg !201
  br i1 %7, label %45, label %8, !dbg !203

8:                                                ; preds = %1
  %9 = call i64 inttoptr (i64 5 to ptr)() #3, !dbg !204
  %10 = load i64, ptr %6, align 8, !dbg !205, !tbaa !167
  %11 = sub i64 %9, %10, !dbg !206
    #dbg_value(i64 %11, !185, !DIExpression(), !193)
  %12 = load volatile i8, ptr @in_ms, align 1, !dbg !207, !tbaa !208, !range !210, !noundef !211
  %13 = trunc nuw i8 %12 to i1, !dbg !207
  %14 = select i1 %13, i64 1000000, i64 1000, !dbg !207
  %15 = udiv i64 %11, %14, !dbg !212
    #dbg_value(i64 %15, !185, !DIExpression(), !193)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !213
  %16 = load i64, ptr %2, align 8, !dbg !214, !tbaa !153
  %17 = lshr i64 %16, 32, !dbg !215
  %18 = trunc nuw i64 %17 to i32, !dbg !216
  store i32 %18, ptr %3, align 4, !dbg !217, !tbaa !112, !DIAssignID !218
    #dbg_assign(i32 %18, !186, !DIExpression(), !218, ptr %3, !DIExpression(), !193)
  %19 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @results, ptr noundef nonnull %3) #3, !dbg !219
    #dbg_value(ptr %19, !187, !DIExpression(), !193)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #3, !dbg !220
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %4, i8 0, i64 40, i1 false), !dbg !221, !DIAssignID !222
    #dbg_assign(i8 0, !188, !DIExpression(), !222, ptr %4, !DIExpression(), !193)
  %20 = icmp eq ptr %19, null, !dbg !223
  br i1 %20, label %21, label %25, !dbg !225

21:                                               ; preds = %8
  %22 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @results, ptr noundef nonnull %3, ptr noundef nonnull %4, i64 noundef 1) #3, !dbg !226
  %23 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @results, ptr noundef nonnull %3) #3, !dbg !228
    #dbg_value(ptr %23, !187, !DIExpression(), !193)
  %24 = icmp eq ptr %23, null, !dbg !229
  br i1 %24, label %43, label %25, !dbg !230

25:                                               ; preds = %8, %21
  %26 = phi ptr [ %23, %21 ], [ %19, %8 ]
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 80, !dbg !231
  %28 = load i64, ptr %27, align 8, !dbg !232, !tbaa !233
    #dbg_value(i64 %28, !189, !DIExpression(), !234)
  %29 = load i64, ptr %26, align 8, !dbg !235, !tbaa !236
  %30 = add i64 %29, 1, !dbg !238
  store i64 %30, ptr %26, align 8, !dbg !239, !tbaa !236
  %31 = icmp slt i64 %28, 0, !dbg !240
  %32 = select i1 %31, i64 32, i64 8
  %33 = getelementptr inbounds nuw i8, ptr %26, i64 %32, !dbg !242
  %34 = load i64, ptr %33, align 8, !dbg !242, !tbaa !153
  %35 = add i64 %34, %28, !dbg !242
  store i64 %35, ptr %33, align 8, !dbg !242, !tbaa !153
  %36 = getelementptr inbounds nuw i8, ptr %26, i64 16, !dbg !243
  %37 = load i64, ptr %36, align 8, !dbg !244, !tbaa !245
  %38 = add i64 %37, %15, !dbg !246
  store i64 %38, ptr %36, align 8, !dbg !247, !tbaa !245
  %39 = getelementptr inbounds nuw i8, ptr %26, i64 24, !dbg !248
  %40 = load i64, ptr %39, align 8, !dbg !248, !tbaa !250
  %41 = icmp ugt i64 %15, %40, !dbg !251
  br i1 %41, label %42, label %43, !dbg !252

42:                                               ; preds = %25
  store i64 %15, ptr %39, align 8, !dbg !253, !tbaa !250
  br label %43, !dbg !254

43:                                               ; preds = %25, %42, %21
  %44 = call i64 inttoptr (i64 3 to ptr)(ptr noundef nonnull @calls, ptr noundef nonnull %2) #3, !dbg !255
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #3, !dbg !256
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !256
  br label %45

45:                                               ; preds = %1, %43
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !256
  ret i32 0, !dbg !257
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!106, !107, !108, !109, !110}
!llvm.ident = !{!111}
!llvm.errno.tbaa = !{!112}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !102, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "kretprobe_latency.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!0, !13, !18, !24, !49, !76, !81, !83, !92, !97}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "only_process", scope: !2, file: !3, line: 14, type: !15, isLocal: false, isDefinition: true)
!15 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !16)
!16 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !17)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!18 = !DIGlobalVariableExpression(var: !19, expr: !DIExpression())
!19 = distinct !DIGlobalVariable(name: "in_ms", scope: !2, file: !3, line: 15, type: !20, isLocal: false, isDefinition: true)
!20 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !21)
!21 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "bool", file: !6, line: 13, baseType: !23)
!23 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(name: "calls", scope: !2, file: !3, line: 12, type: !26, isLocal: false, isDefinition: true)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 12, size: 256, elements: !27)
!27 = !{!28, !34, !39, !43}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !26, file: !3, line: 12, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 32, elements: !32)
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !{!33}
!33 = !DISubrange(count: 1)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !26, file: !3, line: 12, baseType: !35, size: 64, offset: 64)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 327680, elements: !37)
!37 = !{!38}
!38 = !DISubrange(count: 10240)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !26, file: !3, line: 12, baseType: !40, size: 64, offset: 128)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !42)
!42 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !26, file: !3, line: 12, baseType: !44, size: 64, offset: 192)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "call", file: !3, line: 4, size: 128, elements: !46)
!46 = !{!47, !48}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !45, file: !3, line: 5, baseType: !41, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !45, file: !3, line: 6, baseType: !41, size: 64, offset: 64)
!49 = !DIGlobalVariableExpression(var: !50, expr: !DIExpression())
!50 = distinct !DIGlobalVariable(name: "results", scope: !2, file: !3, line: 13, type: !51, isLocal: false, isDefinition: true)
!51 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 13, size: 256, elements: !52)
!52 = !{!53, !58, !63, !65}
!53 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !51, file: !3, line: 13, baseType: !54, size: 64)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 160, elements: !56)
!56 = !{!57}
!57 = !DISubrange(count: 5)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !51, file: !3, line: 13, baseType: !59, size: 64, offset: 64)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 32768, elements: !61)
!61 = !{!62}
!62 = !DISubrange(count: 1024)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !51, file: !3, line: 13, baseType: !64, size: 64, offset: 128)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !51, file: !3, line: 13, baseType: !66, size: 64, offset: 192)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "result", file: !3, line: 8, size: 320, elements: !68)
!68 = !{!69, !70, !71, !72, !73}
!69 = !DIDerivedType(tag: DW_TAG_member, name: "calls", scope: !67, file: !3, line: 9, baseType: !41, size: 64)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !67, file: !3, line: 9, baseType: !41, size: 64, offset: 64)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "time", scope: !67, file: !3, line: 9, baseType: !41, size: 64, offset: 128)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "slowest", scope: !67, file: !3, line: 9, baseType: !41, size: 64, offset: 192)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "errors", scope: !67, file: !3, line: 10, baseType: !74, size: 64, offset: 256)
!74 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !75)
!75 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!76 = !DIGlobalVariableExpression(var: !77, expr: !DIExpression(DW_OP_constu, 14, DW_OP_stack_value))
!77 = distinct !DIGlobalVariable(name: "current_pid_tgid", scope: !2, file: !6, line: 112, type: !78, isLocal: true, isDefinition: true)
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !79, size: 64)
!79 = !DISubroutineType(types: !80)
!80 = !{!41}
!81 = !DIGlobalVariableExpression(var: !82, expr: !DIExpression(DW_OP_constu, 5, DW_OP_stack_value))
!82 = distinct !DIGlobalVariable(name: "ktime", scope: !2, file: !6, line: 101, type: !78, isLocal: true, isDefinition: true)
!83 = !DIGlobalVariableExpression(var: !84, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!84 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !85, isLocal: true, isDefinition: true)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = !DISubroutineType(types: !87)
!87 = !{!88, !89, !90, !90, !41}
!88 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!89 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!90 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !91, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!92 = !DIGlobalVariableExpression(var: !93, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!93 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !94, isLocal: true, isDefinition: true)
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !95, size: 64)
!95 = !DISubroutineType(types: !96)
!96 = !{!89, !89, !90}
!97 = !DIGlobalVariableExpression(var: !98, expr: !DIExpression(DW_OP_constu, 3, DW_OP_stack_value))
!98 = distinct !DIGlobalVariable(name: "map_delete", scope: !2, file: !6, line: 100, type: !99, isLocal: true, isDefinition: true)
!99 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!100 = !DISubroutineType(types: !101)
!101 = !{!88, !89, !90}
!102 = !DICompositeType(tag: DW_TAG_array_type, baseType: !103, size: 32, elements: !104)
!103 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!104 = !{!105}
!105 = !DISubrange(count: 4)
!106 = !{i32 7, !"Dwarf Version", i32 5}
!107 = !{i32 2, !"Debug Info Version", i32 3}
!108 = !{i32 1, !"wchar_size", i32 4}
!109 = !{i32 7, !"frame-pointer", i32 2}
!110 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!111 = !{!"clang version 22.1.8"}
!112 = !{!113, !113, i64 0}
!113 = !{!"int", !114, i64 0}
!114 = !{!"omnipotent char", !115, i64 0}
!115 = !{!"Simple C/C++ TBAA"}
!116 = distinct !DISubprogram(name: "enter", scope: !3, file: !3, line: 17, type: !117, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !143, keyInstructions: true)
!117 = !DISubroutineType(types: !118)
!118 = !{!31, !119}
!119 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !120, size: 64)
!120 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pt_regs", file: !6, line: 277, size: 1344, elements: !121)
!121 = !{!122, !123, !124, !125, !126, !127, !128, !129, !130, !131, !132, !133, !134, !135, !136, !137, !138, !139, !140, !141, !142}
!122 = !DIDerivedType(tag: DW_TAG_member, name: "r15", scope: !120, file: !6, line: 278, baseType: !41, size: 64)
!123 = !DIDerivedType(tag: DW_TAG_member, name: "r14", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 64)
!124 = !DIDerivedType(tag: DW_TAG_member, name: "r13", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 128)
!125 = !DIDerivedType(tag: DW_TAG_member, name: "r12", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 192)
!126 = !DIDerivedType(tag: DW_TAG_member, name: "bp", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 256)
!127 = !DIDerivedType(tag: DW_TAG_member, name: "bx", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 320)
!128 = !DIDerivedType(tag: DW_TAG_member, name: "r11", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 384)
!129 = !DIDerivedType(tag: DW_TAG_member, name: "r10", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 448)
!130 = !DIDerivedType(tag: DW_TAG_member, name: "r9", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 512)
!131 = !DIDerivedType(tag: DW_TAG_member, name: "r8", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 576)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "ax", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 640)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "cx", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 704)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "dx", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 768)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "si", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 832)
!136 = !DIDerivedType(tag: DW_TAG_member, name: "di", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 896)
!137 = !DIDerivedType(tag: DW_TAG_member, name: "orig_ax", scope: !120, file: !6, line: 278, baseType: !41, size: 64, offset: 960)
!138 = !DIDerivedType(tag: DW_TAG_member, name: "ip", scope: !120, file: !6, line: 279, baseType: !41, size: 64, offset: 1024)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "cs", scope: !120, file: !6, line: 279, baseType: !41, size: 64, offset: 1088)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !120, file: !6, line: 279, baseType: !41, size: 64, offset: 1152)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "sp", scope: !120, file: !6, line: 279, baseType: !41, size: 64, offset: 1216)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "ss", scope: !120, file: !6, line: 279, baseType: !41, size: 64, offset: 1280)
!143 = !{!144, !145, !146}
!144 = !DILocalVariable(name: "ctx", arg: 1, scope: !116, file: !3, line: 17, type: !119)
!145 = !DILocalVariable(name: "id", scope: !116, file: !3, line: 18, type: !41)
!146 = !DILocalVariable(name: "call", scope: !116, file: !3, line: 21, type: !45)
!147 = distinct !DIAssignID()
!148 = !DILocation(line: 0, scope: !116)
!149 = distinct !DIAssignID()
!150 = !DILocation(line: 18, column: 3, scope: !116)
!151 = !DILocation(line: 18, column: 12, scope: !116, atomGroup: 1, atomRank: 2)
!152 = !DILocation(line: 18, column: 7, scope: !116, atomGroup: 1, atomRank: 1)
!153 = !{!154, !154, i64 0}
!154 = !{!"long long", !114, i64 0}
!155 = distinct !DIAssignID()
!156 = !DILocation(line: 19, column: 7, scope: !157)
!157 = distinct !DILexicalBlock(scope: !116, file: !3, line: 19, column: 7)
!158 = !DILocation(line: 19, column: 7, scope: !157, atomGroup: 2, atomRank: 2)
!159 = !DILocation(line: 19, column: 20, scope: !157, atomGroup: 2, atomRank: 1)
!160 = !DILocation(line: 19, column: 26, scope: !157)
!161 = !DILocation(line: 19, column: 35, scope: !157)
!162 = !DILocation(line: 19, column: 32, scope: !157, atomGroup: 3, atomRank: 2)
!163 = !DILocation(line: 19, column: 20, scope: !157, atomGroup: 3, atomRank: 1)
!164 = !DILocation(line: 21, column: 3, scope: !116)
!165 = !DILocation(line: 21, column: 23, scope: !116, atomGroup: 5, atomRank: 2)
!166 = !DILocation(line: 21, column: 22, scope: !116, atomGroup: 5, atomRank: 1)
!167 = !{!168, !154, i64 0}
!168 = !{!"call", !154, i64 0, !154, i64 8}
!169 = distinct !DIAssignID()
!170 = !DILocation(line: 21, column: 22, scope: !116)
!171 = !DILocation(line: 21, column: 37, scope: !116)
!172 = !DILocation(line: 21, column: 37, scope: !116, atomGroup: 5, atomRank: 2)
!173 = !{!174, !154, i64 96}
!174 = !{!"pt_regs", !154, i64 0, !154, i64 8, !154, i64 16, !154, i64 24, !154, i64 32, !154, i64 40, !154, i64 48, !154, i64 56, !154, i64 64, !154, i64 72, !154, i64 80, !154, i64 88, !154, i64 96, !154, i64 104, !154, i64 112, !154, i64 120, !154, i64 128, !154, i64 136, !154, i64 144, !154, i64 152, !154, i64 160}
!175 = !{!168, !154, i64 8}
!176 = distinct !DIAssignID()
!177 = !DILocation(line: 22, column: 3, scope: !116)
!178 = !DILocation(line: 24, column: 1, scope: !116)
!179 = !DILocation(line: 24, column: 1, scope: !116, atomGroup: 7, atomRank: 1)
!180 = distinct !DISubprogram(name: "leave", scope: !3, file: !3, line: 26, type: !117, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !181, keyInstructions: true)
!181 = !{!182, !183, !184, !185, !186, !187, !188, !189}
!182 = !DILocalVariable(name: "ctx", arg: 1, scope: !180, file: !3, line: 26, type: !119)
!183 = !DILocalVariable(name: "id", scope: !180, file: !3, line: 27, type: !41)
!184 = !DILocalVariable(name: "call", scope: !180, file: !3, line: 28, type: !44)
!185 = !DILocalVariable(name: "time", scope: !180, file: !3, line: 31, type: !41)
!186 = !DILocalVariable(name: "process", scope: !180, file: !3, line: 33, type: !17)
!187 = !DILocalVariable(name: "result", scope: !180, file: !3, line: 34, type: !66)
!188 = !DILocalVariable(name: "fresh", scope: !180, file: !3, line: 34, type: !67)
!189 = !DILocalVariable(name: "ret", scope: !190, file: !3, line: 40, type: !74)
!190 = distinct !DILexicalBlock(scope: !191, file: !3, line: 39, column: 15)
!191 = distinct !DILexicalBlock(scope: !180, file: !3, line: 39, column: 7)
!192 = distinct !DIAssignID()
!193 = !DILocation(line: 0, scope: !180)
!194 = distinct !DIAssignID()
!195 = distinct !DIAssignID()
!196 = !DILocation(line: 27, column: 3, scope: !180)
!197 = !DILocation(line: 27, column: 12, scope: !180, atomGroup: 1, atomRank: 2)
!198 = !DILocation(line: 27, column: 7, scope: !180, atomGroup: 1, atomRank: 1)
!199 = distinct !DIAssignID()
!200 = !DILocation(line: 28, column: 23, scope: !180, atomGroup: 2, atomRank: 2)
!201 = !DILocation(line: 29, column: 8, scope: !202, atomGroup: 3, atomRank: 2)
!202 = distinct !DILexicalBlock(scope: !180, file: !3, line: 29, column: 7)
!203 = !DILocation(line: 29, column: 7, scope: !202, atomGroup: 3, atomRank: 1)
!204 = !DILocation(line: 31, column: 14, scope: !180)
!205 = !DILocation(line: 31, column: 30, scope: !180)
!206 = !DILocation(line: 31, column: 22, scope: !180, atomGroup: 5, atomRank: 2)
!207 = !DILocation(line: 32, column: 11, scope: !180)
!208 = !{!209, !209, i64 0}
!209 = !{!"_Bool", !114, i64 0}
!210 = !{i8 0, i8 2}
!211 = !{}
!212 = !DILocation(line: 32, column: 8, scope: !180, atomGroup: 6, atomRank: 2)
!213 = !DILocation(line: 33, column: 3, scope: !180)
!214 = !DILocation(line: 33, column: 17, scope: !180)
!215 = !DILocation(line: 33, column: 20, scope: !180, atomGroup: 7, atomRank: 3)
!216 = !DILocation(line: 33, column: 17, scope: !180, atomGroup: 7, atomRank: 2)
!217 = !DILocation(line: 33, column: 7, scope: !180, atomGroup: 7, atomRank: 1)
!218 = distinct !DIAssignID()
!219 = !DILocation(line: 34, column: 27, scope: !180, atomGroup: 8, atomRank: 2)
!220 = !DILocation(line: 34, column: 3, scope: !180)
!221 = !DILocation(line: 34, column: 59, scope: !180, atomGroup: 9, atomRank: 1)
!222 = distinct !DIAssignID()
!223 = !DILocation(line: 35, column: 8, scope: !224, atomGroup: 10, atomRank: 2)
!224 = distinct !DILexicalBlock(scope: !180, file: !3, line: 35, column: 7)
!225 = !DILocation(line: 35, column: 7, scope: !224, atomGroup: 10, atomRank: 1)
!226 = !DILocation(line: 36, column: 5, scope: !227)
!227 = distinct !DILexicalBlock(scope: !224, file: !3, line: 35, column: 16)
!228 = !DILocation(line: 37, column: 14, scope: !227, atomGroup: 11, atomRank: 2)
!229 = !DILocation(line: 39, column: 7, scope: !191, atomGroup: 12, atomRank: 2)
!230 = !DILocation(line: 39, column: 7, scope: !191, atomGroup: 12, atomRank: 1)
!231 = !DILocation(line: 40, column: 20, scope: !190)
!232 = !DILocation(line: 40, column: 20, scope: !190, atomGroup: 13, atomRank: 2)
!233 = !{!174, !154, i64 80}
!234 = !DILocation(line: 0, scope: !190)
!235 = !DILocation(line: 41, column: 18, scope: !190)
!236 = !{!237, !154, i64 0}
!237 = !{!"result", !154, i64 0, !154, i64 8, !154, i64 16, !154, i64 24, !154, i64 32}
!238 = !DILocation(line: 41, column: 18, scope: !190, atomGroup: 14, atomRank: 2)
!239 = !DILocation(line: 41, column: 18, scope: !190, atomGroup: 14, atomRank: 1)
!240 = !DILocation(line: 42, column: 13, scope: !241, atomGroup: 15, atomRank: 2)
!241 = distinct !DILexicalBlock(scope: !190, file: !3, line: 42, column: 9)
!242 = !DILocation(line: 0, scope: !241)
!243 = !DILocation(line: 46, column: 13, scope: !190)
!244 = !DILocation(line: 46, column: 18, scope: !190)
!245 = !{!237, !154, i64 16}
!246 = !DILocation(line: 46, column: 18, scope: !190, atomGroup: 18, atomRank: 2)
!247 = !DILocation(line: 46, column: 18, scope: !190, atomGroup: 18, atomRank: 1)
!248 = !DILocation(line: 47, column: 24, scope: !249)
!249 = distinct !DILexicalBlock(scope: !190, file: !3, line: 47, column: 9)
!250 = !{!237, !154, i64 24}
!251 = !DILocation(line: 47, column: 14, scope: !249, atomGroup: 19, atomRank: 2)
!252 = !DILocation(line: 47, column: 14, scope: !249, atomGroup: 19, atomRank: 1)
!253 = !DILocation(line: 48, column: 23, scope: !249, atomGroup: 20, atomRank: 1)
!254 = !DILocation(line: 48, column: 7, scope: !249)
!255 = !DILocation(line: 50, column: 3, scope: !180)
!256 = !DILocation(line: 52, column: 1, scope: !180)
!257 = !DILocation(line: 52, column: 1, scope: !180, atomGroup: 22, atomRank: 1)
