; ModuleID = 'core_task.c'
source_filename = "core_task.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@events = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !7
@"llvm.task_struct:0:0$0:0" = external global i64, !llvm.preserve.access.index !51 #0
@"llvm.task_struct:0:4$0:1" = external global i64, !llvm.preserve.access.index !51 #0
@"llvm.task_struct:0:8$0:2" = external global i64, !llvm.preserve.access.index !51 #0
@"llvm.task_struct:0:16$0:3" = external global i64, !llvm.preserve.access.index !51 #0
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @events, ptr @leave], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @leave(ptr noundef readonly captures(none) %0) #1 section "raw_tp/sched_process_exit" !dbg !71 {
  %2 = alloca ptr, align 8, !DIAssignID !93
    #dbg_assign(i1 poison, !84, !DIExpression(), !93, ptr %2, !DIExpression(), !94)
    #dbg_value(ptr %0, !82, !DIExpression(), !94)
  %3 = load i64, ptr %0, align 8, !dbg !95, !tbaa !96
    #dbg_value(i64 %3, !83, !DIExpression(), !94)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !98
  %4 = tail call ptr inttoptr (i64 131 to ptr)(ptr noundef nonnull @events, i64 noundef 28, i64 noundef 0) #4, !dbg !99
    #dbg_value(ptr %4, !85, !DIExpression(), !94)
  %5 = icmp eq ptr %4, null, !dbg !100
  br i1 %5, label %32, label %6, !dbg !102

6:                                                ; preds = %1
  %7 = inttoptr i64 %3 to ptr, !dbg !103
    #dbg_value(ptr %7, !83, !DIExpression(), !94)
  %8 = load i64, ptr @"llvm.task_struct:0:0$0:0", align 8
  %9 = getelementptr i8, ptr %7, i64 %8
  %10 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 0, ptr %9)
  %11 = tail call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %4, i32 noundef 4, ptr noundef %10) #4, !dbg !104
  %12 = getelementptr inbounds nuw i8, ptr %4, i64 4, !dbg !105
  %13 = load i64, ptr @"llvm.task_struct:0:4$0:1", align 8
  %14 = getelementptr i8, ptr %7, i64 %13
  %15 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 1, ptr %14)
  %16 = tail call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %12, i32 noundef 4, ptr noundef %15) #4, !dbg !106
  %17 = load i64, ptr @"llvm.task_struct:0:8$0:2", align 8
  %18 = getelementptr i8, ptr %7, i64 %17
  %19 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 2, ptr %18)
  %20 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %2, i32 noundef 8, ptr noundef %19) #4, !dbg !107
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 8, !dbg !108
  %22 = load ptr, ptr %2, align 8, !dbg !109, !tbaa !110
  %23 = load i64, ptr @"llvm.task_struct:0:4$0:1", align 8
  %24 = getelementptr i8, ptr %22, i64 %23
  %25 = call ptr @llvm.bpf.passthrough.p0.p0(i32 3, ptr %24)
  %26 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %21, i32 noundef 4, ptr noundef %25) #4, !dbg !113
  %27 = getelementptr inbounds nuw i8, ptr %4, i64 12, !dbg !114
  %28 = load i64, ptr @"llvm.task_struct:0:16$0:3", align 8
  %29 = getelementptr i8, ptr %7, i64 %28
  %30 = call ptr @llvm.bpf.passthrough.p0.p0(i32 4, ptr %29)
  %31 = call i64 inttoptr (i64 115 to ptr)(ptr noundef nonnull %27, i32 noundef 16, ptr noundef %30) #4, !dbg !115
  call void inttoptr (i64 132 to ptr)(ptr noundef nonnull %4, i64 noundef 0) #4, !dbg !116
  br label %32, !dbg !117

32:                                               ; preds = %1, %6
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !118
  ret i32 0, !dbg !119
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nofree nosync nounwind memory(none)
declare ptr @llvm.bpf.passthrough.p0.p0(i32, ptr) #3

attributes #0 = { "btf_ama" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree nosync nounwind memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!61, !62, !63, !64, !65}
!llvm.ident = !{!66}
!llvm.errno.tbaa = !{!67}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !24, line: 395, type: !47, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "core_task.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!0, !7, !22, !30, !40, !42}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "events", scope: !2, file: !3, line: 16, type: !9, isLocal: false, isDefinition: true)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 16, size: 128, elements: !10)
!10 = !{!11, !17}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !9, file: !3, line: 16, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 864, elements: !15)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{!16}
!16 = !DISubrange(count: 27)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !9, file: !3, line: 16, baseType: !18, size: 64, offset: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 131072, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 4096)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression(DW_OP_constu, 131, DW_OP_stack_value))
!23 = distinct !DIGlobalVariable(name: "ringbuf_reserve", scope: !2, file: !24, line: 166, type: !25, isLocal: true, isDefinition: true)
!24 = !DIFile(filename: "./bpf.h", directory: ".")
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DISubroutineType(types: !27)
!27 = !{!5, !5, !28, !28}
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !24, line: 8, baseType: !29)
!29 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression(DW_OP_constu, 113, DW_OP_stack_value))
!31 = distinct !DIGlobalVariable(name: "probe_read_kernel", scope: !2, file: !24, line: 157, type: !32, isLocal: true, isDefinition: true)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DISubroutineType(types: !34)
!34 = !{!35, !5, !36, !38}
!35 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !24, line: 7, baseType: !37)
!37 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression(DW_OP_constu, 115, DW_OP_stack_value))
!41 = distinct !DIGlobalVariable(name: "probe_read_kernel_str", scope: !2, file: !24, line: 159, type: !32, isLocal: true, isDefinition: true)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression(DW_OP_constu, 132, DW_OP_stack_value))
!43 = distinct !DIGlobalVariable(name: "ringbuf_submit", scope: !2, file: !24, line: 167, type: !44, isLocal: true, isDefinition: true)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = !DISubroutineType(types: !46)
!46 = !{null, !5, !28}
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 32, elements: !49)
!48 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!49 = !{!50}
!50 = !DISubrange(count: 4)
!51 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "task_struct", file: !3, line: 6, size: 256, elements: !52)
!52 = !{!53, !54, !55, !57}
!53 = !DIDerivedType(tag: DW_TAG_member, name: "pid", scope: !51, file: !3, line: 7, baseType: !14, size: 32)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "tgid", scope: !51, file: !3, line: 7, baseType: !14, size: 32, offset: 32)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "real_parent", scope: !51, file: !3, line: 8, baseType: !56, size: 64, offset: 64)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "comm", scope: !51, file: !3, line: 9, baseType: !58, size: 128, offset: 128)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 128, elements: !59)
!59 = !{!60}
!60 = !DISubrange(count: 16)
!61 = !{i32 7, !"Dwarf Version", i32 5}
!62 = !{i32 2, !"Debug Info Version", i32 3}
!63 = !{i32 1, !"wchar_size", i32 4}
!64 = !{i32 7, !"frame-pointer", i32 2}
!65 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!66 = !{!"clang version 22.1.8"}
!67 = !{!68, !68, i64 0}
!68 = !{!"int", !69, i64 0}
!69 = !{!"omnipotent char", !70, i64 0}
!70 = !{!"Simple C/C++ TBAA"}
!71 = distinct !DISubprogram(name: "leave", scope: !3, file: !3, line: 18, type: !72, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !81, keyInstructions: true)
!72 = !DISubroutineType(types: !73)
!73 = !{!14, !74}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "raw_tp_args", file: !24, line: 285, elements: !76)
!76 = !{!77}
!77 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !75, file: !24, line: 286, baseType: !78)
!78 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, elements: !79)
!79 = !{!80}
!80 = !DISubrange(count: 0)
!81 = !{!82, !83, !84, !85}
!82 = !DILocalVariable(name: "ctx", arg: 1, scope: !71, file: !3, line: 18, type: !74)
!83 = !DILocalVariable(name: "task", scope: !71, file: !3, line: 19, type: !56)
!84 = !DILocalVariable(name: "parent", scope: !71, file: !3, line: 19, type: !56)
!85 = !DILocalVariable(name: "event", scope: !71, file: !3, line: 20, type: !86)
!86 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !87, size: 64)
!87 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "event", file: !3, line: 12, size: 224, elements: !88)
!88 = !{!89, !90, !91, !92}
!89 = !DIDerivedType(tag: DW_TAG_member, name: "pid", scope: !87, file: !3, line: 13, baseType: !14, size: 32)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "tgid", scope: !87, file: !3, line: 13, baseType: !14, size: 32, offset: 32)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "parent", scope: !87, file: !3, line: 13, baseType: !14, size: 32, offset: 64)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "comm", scope: !87, file: !3, line: 14, baseType: !58, size: 128, offset: 96)
!93 = distinct !DIAssignID()
!94 = !DILocation(line: 0, scope: !71)
!95 = !DILocation(line: 19, column: 38, scope: !71, atomGroup: 1, atomRank: 3)
!96 = !{!97, !97, i64 0}
!97 = !{!"long long", !69, i64 0}
!98 = !DILocation(line: 19, column: 3, scope: !71)
!99 = !DILocation(line: 20, column: 25, scope: !71, atomGroup: 2, atomRank: 2)
!100 = !DILocation(line: 21, column: 8, scope: !101, atomGroup: 3, atomRank: 2)
!101 = distinct !DILexicalBlock(scope: !71, file: !3, line: 21, column: 7)
!102 = !DILocation(line: 21, column: 7, scope: !101, atomGroup: 3, atomRank: 1)
!103 = !DILocation(line: 19, column: 30, scope: !71, atomGroup: 1, atomRank: 2)
!104 = !DILocation(line: 23, column: 3, scope: !71)
!105 = !DILocation(line: 24, column: 29, scope: !71)
!106 = !DILocation(line: 24, column: 3, scope: !71)
!107 = !DILocation(line: 25, column: 3, scope: !71)
!108 = !DILocation(line: 26, column: 29, scope: !71)
!109 = !DILocation(line: 26, column: 41, scope: !71)
!110 = !{!111, !111, i64 0}
!111 = !{!"p1 _ZTS11task_struct", !112, i64 0}
!112 = !{!"any pointer", !69, i64 0}
!113 = !DILocation(line: 26, column: 3, scope: !71)
!114 = !DILocation(line: 27, column: 32, scope: !71)
!115 = !DILocation(line: 27, column: 3, scope: !71)
!116 = !DILocation(line: 28, column: 3, scope: !71)
!117 = !DILocation(line: 29, column: 3, scope: !71, atomGroup: 5, atomRank: 1)
!118 = !DILocation(line: 30, column: 1, scope: !71)
!119 = !DILocation(line: 30, column: 1, scope: !71, atomGroup: 6, atomRank: 1)
