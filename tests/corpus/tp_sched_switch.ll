; ModuleID = 'tp_sched_switch.c'
source_filename = "tp_sched_switch.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }
%struct.task = type { i64, i64, [16 x i8] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@started = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !13
@tasks = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !35
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @on_switch, ptr @started, ptr @tasks], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @on_switch(ptr noundef readonly captures(none) %0) #0 section "tracepoint/sched/sched_switch" !dbg !90 {
  %2 = alloca i64, align 8, !DIAssignID !118
    #dbg_assign(i1 poison, !109, !DIExpression(), !118, ptr %2, !DIExpression(), !119)
  %3 = alloca i32, align 4, !DIAssignID !120
    #dbg_assign(i1 poison, !110, !DIExpression(), !120, ptr %3, !DIExpression(), !119)
  %4 = alloca i32, align 4, !DIAssignID !121
    #dbg_assign(i1 poison, !111, !DIExpression(), !121, ptr %4, !DIExpression(), !119)
  %5 = alloca %struct.task, align 8, !DIAssignID !122
    #dbg_assign(i1 poison, !115, !DIExpression(), !122, ptr %5, !DIExpression(), !123)
    #dbg_value(ptr %0, !108, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !124
  %6 = tail call i64 inttoptr (i64 5 to ptr)() #4, !dbg !125
  store i64 %6, ptr %2, align 8, !dbg !126, !tbaa !127, !DIAssignID !129
    #dbg_assign(i64 %6, !109, !DIExpression(), !129, ptr %2, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !130
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !131
  %8 = load i32, ptr %7, align 8, !dbg !132, !tbaa !133
  store i32 %8, ptr %3, align 4, !dbg !135, !tbaa !86, !DIAssignID !136
    #dbg_assign(i32 %8, !110, !DIExpression(), !136, ptr %3, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #4, !dbg !130
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !137
  %10 = load i32, ptr %9, align 8, !dbg !138, !tbaa !139
  store i32 %10, ptr %4, align 4, !dbg !140, !tbaa !86, !DIAssignID !141
    #dbg_assign(i32 %10, !111, !DIExpression(), !141, ptr %4, !DIExpression(), !119)
  %11 = icmp eq i32 %10, 0, !dbg !142
  br i1 %11, label %14, label %12, !dbg !144

12:                                               ; preds = %1
  %13 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @started, ptr noundef nonnull %4, ptr noundef nonnull %2, i64 noundef 0) #4, !dbg !145
  br label %14, !dbg !145

14:                                               ; preds = %12, %1
  %15 = icmp eq i32 %8, 0, !dbg !146
  br i1 %15, label %46, label %16, !dbg !148

16:                                               ; preds = %14
  %17 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @started, ptr noundef nonnull %3) #4, !dbg !149
    #dbg_value(ptr %17, !112, !DIExpression(), !119)
  %18 = icmp eq ptr %17, null, !dbg !150
  br i1 %18, label %46, label %19, !dbg !152

19:                                               ; preds = %16
  %20 = load i64, ptr %2, align 8, !dbg !153, !tbaa !127
  %21 = load i64, ptr %17, align 8, !dbg !154, !tbaa !127
  %22 = sub i64 %20, %21, !dbg !155
    #dbg_value(i64 %22, !113, !DIExpression(), !119)
  %23 = call i64 inttoptr (i64 3 to ptr)(ptr noundef nonnull @started, ptr noundef nonnull %3) #4, !dbg !156
  %24 = icmp slt i64 %22, 0, !dbg !157
  br i1 %24, label %46, label %25, !dbg !159

25:                                               ; preds = %19
  %26 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @tasks, ptr noundef nonnull %3) #4, !dbg !160
    #dbg_value(ptr %26, !114, !DIExpression(), !119)
  %27 = icmp eq ptr %26, null, !dbg !161
  br i1 %27, label %28, label %34, !dbg !162

28:                                               ; preds = %25
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #4, !dbg !163
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %5, i8 0, i64 16, i1 false), !dbg !164, !DIAssignID !165
    #dbg_assign(i8 0, !115, !DIExpression(), !165, ptr %5, !DIExpression(), !123)
    #dbg_assign(i8 0, !115, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !166, ptr poison, !DIExpression(), !123)
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 16, !dbg !167
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !168
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %29, ptr noundef nonnull align 8 dereferenceable(16) %30, i64 16, i1 false), !dbg !169, !DIAssignID !170
    #dbg_assign(i1 poison, !115, !DIExpression(DW_OP_LLVM_fragment, 128, 128), !170, ptr %29, !DIExpression(), !123)
  %31 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @tasks, ptr noundef nonnull %3, ptr noundef nonnull %5, i64 noundef 1) #4, !dbg !171
  %32 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @tasks, ptr noundef nonnull %3) #4, !dbg !172
    #dbg_value(ptr %32, !114, !DIExpression(), !119)
  %33 = icmp eq ptr %32, null, !dbg !173
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #4, !dbg !175
  br i1 %33, label %46, label %34

34:                                               ; preds = %28, %25
  %35 = phi ptr [ %26, %25 ], [ %32, %28 ], !dbg !119
    #dbg_value(ptr %35, !114, !DIExpression(), !119)
  %36 = udiv i64 %22, 1000, !dbg !176
  %37 = load i64, ptr %35, align 8, !dbg !177, !tbaa !178
  %38 = add i64 %37, %36, !dbg !180
  store i64 %38, ptr %35, align 8, !dbg !181, !tbaa !178
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !182
  %40 = load i64, ptr %39, align 8, !dbg !182, !tbaa !183
  %41 = icmp eq i64 %40, 0, !dbg !184
  %42 = select i1 %41, i64 2, i64 1, !dbg !185
  %43 = getelementptr inbounds nuw i8, ptr %35, i64 8, !dbg !186
  %44 = load i64, ptr %43, align 8, !dbg !187, !tbaa !188
  %45 = add i64 %42, %44, !dbg !189
  store i64 %45, ptr %43, align 8, !dbg !190, !tbaa !188
  br label %46, !dbg !191

46:                                               ; preds = %16, %34, %28, %19, %14
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #4, !dbg !192
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !192
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !192
  ret i32 0, !dbg !193
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!80, !81, !82, !83, !84}
!llvm.ident = !{!85}
!llvm.errno.tbaa = !{!86}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !77, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tp_sched_switch.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!0, !13, !35, !53, !58, !67, !72}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "started", scope: !2, file: !3, line: 16, type: !15, isLocal: false, isDefinition: true)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 16, size: 256, elements: !16)
!16 = !{!17, !23, !28, !31}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !15, file: !3, line: 16, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32, elements: !21)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22}
!22 = !DISubrange(count: 1)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !15, file: !3, line: 16, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 327680, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 10240)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !15, file: !3, line: 16, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !15, file: !3, line: 16, baseType: !32, size: 64, offset: 192)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(name: "tasks", scope: !2, file: !3, line: 17, type: !37, isLocal: false, isDefinition: true)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 17, size: 256, elements: !38)
!38 = !{!39, !40, !41, !42}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !37, file: !3, line: 17, baseType: !18, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !37, file: !3, line: 17, baseType: !24, size: 64, offset: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !37, file: !3, line: 17, baseType: !29, size: 64, offset: 128)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !37, file: !3, line: 17, baseType: !43, size: 64, offset: 192)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "task", file: !3, line: 12, size: 256, elements: !45)
!45 = !{!46, !47, !48}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "total", scope: !44, file: !3, line: 13, baseType: !33, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "switches", scope: !44, file: !3, line: 13, baseType: !33, size: 64, offset: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "comm", scope: !44, file: !3, line: 14, baseType: !49, size: 128, offset: 128)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !50, size: 128, elements: !51)
!50 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!51 = !{!52}
!52 = !DISubrange(count: 16)
!53 = !DIGlobalVariableExpression(var: !54, expr: !DIExpression(DW_OP_constu, 5, DW_OP_stack_value))
!54 = distinct !DIGlobalVariable(name: "ktime", scope: !2, file: !6, line: 101, type: !55, isLocal: true, isDefinition: true)
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = !DISubroutineType(types: !57)
!57 = !{!33}
!58 = !DIGlobalVariableExpression(var: !59, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!59 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !60, isLocal: true, isDefinition: true)
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = !DISubroutineType(types: !62)
!62 = !{!63, !64, !65, !65, !33}
!63 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!67 = !DIGlobalVariableExpression(var: !68, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!68 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !69, isLocal: true, isDefinition: true)
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!70 = !DISubroutineType(types: !71)
!71 = !{!64, !64, !65}
!72 = !DIGlobalVariableExpression(var: !73, expr: !DIExpression(DW_OP_constu, 3, DW_OP_stack_value))
!73 = distinct !DIGlobalVariable(name: "map_delete", scope: !2, file: !6, line: 100, type: !74, isLocal: true, isDefinition: true)
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = !DISubroutineType(types: !76)
!76 = !{!63, !64, !65}
!77 = !DICompositeType(tag: DW_TAG_array_type, baseType: !50, size: 32, elements: !78)
!78 = !{!79}
!79 = !DISubrange(count: 4)
!80 = !{i32 7, !"Dwarf Version", i32 5}
!81 = !{i32 2, !"Debug Info Version", i32 3}
!82 = !{i32 1, !"wchar_size", i32 4}
!83 = !{i32 7, !"frame-pointer", i32 2}
!84 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!85 = !{!"clang version 22.1.8"}
!86 = !{!87, !87, i64 0}
!87 = !{!"int", !88, i64 0}
!88 = !{!"omnipotent char", !89, i64 0}
!89 = !{!"Simple C/C++ TBAA"}
!90 = distinct !DISubprogram(name: "on_switch", scope: !3, file: !3, line: 19, type: !91, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !107, keyInstructions: true)
!91 = !DISubroutineType(types: !92)
!92 = !{!20, !93}
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !94, size: 64)
!94 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "sched_switch", file: !3, line: 4, size: 512, elements: !95)
!95 = !{!96, !97, !98, !100, !101, !104, !105, !106}
!96 = !DIDerivedType(tag: DW_TAG_member, name: "common", scope: !94, file: !3, line: 5, baseType: !33, size: 64)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "prev_comm", scope: !94, file: !3, line: 6, baseType: !49, size: 128, offset: 64)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "prev_pid", scope: !94, file: !3, line: 7, baseType: !99, size: 32, offset: 192)
!99 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !20)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "prev_prio", scope: !94, file: !3, line: 7, baseType: !99, size: 32, offset: 224)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "prev_state", scope: !94, file: !3, line: 8, baseType: !102, size: 64, offset: 256)
!102 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !103)
!103 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "next_comm", scope: !94, file: !3, line: 9, baseType: !49, size: 128, offset: 320)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "next_pid", scope: !94, file: !3, line: 10, baseType: !99, size: 32, offset: 448)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "next_prio", scope: !94, file: !3, line: 10, baseType: !99, size: 32, offset: 480)
!107 = !{!108, !109, !110, !111, !112, !113, !114, !115}
!108 = !DILocalVariable(name: "ctx", arg: 1, scope: !90, file: !3, line: 19, type: !93)
!109 = !DILocalVariable(name: "now", scope: !90, file: !3, line: 20, type: !33)
!110 = !DILocalVariable(name: "pid", scope: !90, file: !3, line: 21, type: !30)
!111 = !DILocalVariable(name: "next", scope: !90, file: !3, line: 21, type: !30)
!112 = !DILocalVariable(name: "start", scope: !90, file: !3, line: 26, type: !32)
!113 = !DILocalVariable(name: "delta", scope: !90, file: !3, line: 29, type: !102)
!114 = !DILocalVariable(name: "task", scope: !90, file: !3, line: 33, type: !43)
!115 = !DILocalVariable(name: "fresh", scope: !116, file: !3, line: 35, type: !44)
!116 = distinct !DILexicalBlock(scope: !117, file: !3, line: 34, column: 14)
!117 = distinct !DILexicalBlock(scope: !90, file: !3, line: 34, column: 7)
!118 = distinct !DIAssignID()
!119 = !DILocation(line: 0, scope: !90)
!120 = distinct !DIAssignID()
!121 = distinct !DIAssignID()
!122 = distinct !DIAssignID()
!123 = !DILocation(line: 0, scope: !116)
!124 = !DILocation(line: 20, column: 3, scope: !90)
!125 = !DILocation(line: 20, column: 13, scope: !90, atomGroup: 1, atomRank: 2)
!126 = !DILocation(line: 20, column: 7, scope: !90, atomGroup: 1, atomRank: 1)
!127 = !{!128, !128, i64 0}
!128 = !{!"long long", !88, i64 0}
!129 = distinct !DIAssignID()
!130 = !DILocation(line: 21, column: 3, scope: !90)
!131 = !DILocation(line: 21, column: 18, scope: !90)
!132 = !DILocation(line: 21, column: 18, scope: !90, atomGroup: 2, atomRank: 2)
!133 = !{!134, !87, i64 24}
!134 = !{!"sched_switch", !128, i64 0, !88, i64 8, !87, i64 24, !87, i64 28, !128, i64 32, !88, i64 40, !87, i64 56, !87, i64 60}
!135 = !DILocation(line: 21, column: 7, scope: !90, atomGroup: 2, atomRank: 1)
!136 = distinct !DIAssignID()
!137 = !DILocation(line: 21, column: 40, scope: !90)
!138 = !DILocation(line: 21, column: 40, scope: !90, atomGroup: 3, atomRank: 2)
!139 = !{!134, !87, i64 56}
!140 = !DILocation(line: 21, column: 28, scope: !90, atomGroup: 3, atomRank: 1)
!141 = distinct !DIAssignID()
!142 = !DILocation(line: 22, column: 7, scope: !143, atomGroup: 4, atomRank: 2)
!143 = distinct !DILexicalBlock(scope: !90, file: !3, line: 22, column: 7)
!144 = !DILocation(line: 22, column: 7, scope: !143, atomGroup: 4, atomRank: 1)
!145 = !DILocation(line: 23, column: 5, scope: !143)
!146 = !DILocation(line: 24, column: 8, scope: !147, atomGroup: 5, atomRank: 2)
!147 = distinct !DILexicalBlock(scope: !90, file: !3, line: 24, column: 7)
!148 = !DILocation(line: 24, column: 7, scope: !147, atomGroup: 5, atomRank: 1)
!149 = !DILocation(line: 26, column: 16, scope: !90, atomGroup: 7, atomRank: 2)
!150 = !DILocation(line: 27, column: 8, scope: !151, atomGroup: 8, atomRank: 2)
!151 = distinct !DILexicalBlock(scope: !90, file: !3, line: 27, column: 7)
!152 = !DILocation(line: 27, column: 7, scope: !151, atomGroup: 8, atomRank: 1)
!153 = !DILocation(line: 29, column: 15, scope: !90)
!154 = !DILocation(line: 29, column: 21, scope: !90)
!155 = !DILocation(line: 29, column: 19, scope: !90, atomGroup: 10, atomRank: 2)
!156 = !DILocation(line: 30, column: 3, scope: !90)
!157 = !DILocation(line: 31, column: 13, scope: !158, atomGroup: 11, atomRank: 2)
!158 = distinct !DILexicalBlock(scope: !90, file: !3, line: 31, column: 7)
!159 = !DILocation(line: 31, column: 13, scope: !158, atomGroup: 11, atomRank: 1)
!160 = !DILocation(line: 33, column: 23, scope: !90, atomGroup: 13, atomRank: 2)
!161 = !DILocation(line: 34, column: 8, scope: !117, atomGroup: 14, atomRank: 2)
!162 = !DILocation(line: 34, column: 7, scope: !117, atomGroup: 14, atomRank: 1)
!163 = !DILocation(line: 35, column: 5, scope: !116)
!164 = !DILocation(line: 35, column: 17, scope: !116, atomGroup: 15, atomRank: 1)
!165 = distinct !DIAssignID()
!166 = distinct !DIAssignID()
!167 = !DILocation(line: 36, column: 18, scope: !116)
!168 = !DILocation(line: 36, column: 29, scope: !116)
!169 = !DILocation(line: 36, column: 5, scope: !116, atomGroup: 16, atomRank: 1)
!170 = distinct !DIAssignID()
!171 = !DILocation(line: 37, column: 5, scope: !116)
!172 = !DILocation(line: 38, column: 12, scope: !116, atomGroup: 17, atomRank: 2)
!173 = !DILocation(line: 39, column: 10, scope: !174, atomGroup: 18, atomRank: 2)
!174 = distinct !DILexicalBlock(scope: !116, file: !3, line: 39, column: 9)
!175 = !DILocation(line: 41, column: 3, scope: !117)
!176 = !DILocation(line: 42, column: 24, scope: !90)
!177 = !DILocation(line: 42, column: 15, scope: !90)
!178 = !{!179, !128, i64 0}
!179 = !{!"task", !128, i64 0, !128, i64 8, !88, i64 16}
!180 = !DILocation(line: 42, column: 15, scope: !90, atomGroup: 20, atomRank: 2)
!181 = !DILocation(line: 42, column: 15, scope: !90, atomGroup: 20, atomRank: 1)
!182 = !DILocation(line: 43, column: 26, scope: !90)
!183 = !{!134, !128, i64 32}
!184 = !DILocation(line: 43, column: 37, scope: !90)
!185 = !DILocation(line: 43, column: 21, scope: !90)
!186 = !DILocation(line: 43, column: 9, scope: !90)
!187 = !DILocation(line: 43, column: 18, scope: !90)
!188 = !{!179, !128, i64 8}
!189 = !DILocation(line: 43, column: 18, scope: !90, atomGroup: 21, atomRank: 2)
!190 = !DILocation(line: 43, column: 18, scope: !90, atomGroup: 21, atomRank: 1)
!191 = !DILocation(line: 44, column: 3, scope: !90, atomGroup: 22, atomRank: 1)
!192 = !DILocation(line: 45, column: 1, scope: !90)
!193 = !DILocation(line: 45, column: 1, scope: !90, atomGroup: 23, atomRank: 1)
