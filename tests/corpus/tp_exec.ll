; ModuleID = 'tp_exec.c'
source_filename = "tp_exec.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@events = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !7
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @events, ptr @exec], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @exec(ptr noundef %0) #0 section "tp/sched/sched_process_exec" !dbg !71 {
    #dbg_value(ptr %0, !83, !DIExpression(), !104)
  %2 = tail call ptr inttoptr (i64 131 to ptr)(ptr noundef nonnull @events, i64 noundef 160, i64 noundef 0) #1, !dbg !105
    #dbg_value(ptr %2, !84, !DIExpression(), !104)
  %3 = icmp eq ptr %2, null, !dbg !106
  br i1 %3, label %24, label %4, !dbg !108

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 12, !dbg !109
  %6 = load i32, ptr %5, align 4, !dbg !110, !tbaa !111
  store i32 %6, ptr %2, align 8, !dbg !114, !tbaa !115
  %7 = tail call i64 inttoptr (i64 15 to ptr)() #1, !dbg !118
  %8 = trunc i64 %7 to i32, !dbg !119
  %9 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !120
  store i32 %8, ptr %9, align 4, !dbg !121, !tbaa !122
  %10 = tail call i64 inttoptr (i64 5 to ptr)() #1, !dbg !123
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !124
  store i64 %10, ptr %11, align 8, !dbg !125, !tbaa !126
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !127
  %13 = tail call i64 inttoptr (i64 16 to ptr)(ptr noundef nonnull %12, i32 noundef 16) #1, !dbg !128
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !129
  %15 = load i32, ptr %14, align 8, !dbg !129, !tbaa !130
  %16 = and i32 %15, 65535, !dbg !131
    #dbg_value(i32 %16, !102, !DIExpression(), !104)
  %17 = getelementptr inbounds nuw i8, ptr %2, i64 32, !dbg !132
  %18 = zext nneg i32 %16 to i64, !dbg !133
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 %18, !dbg !133
  %20 = tail call i64 inttoptr (i64 115 to ptr)(ptr noundef nonnull %17, i32 noundef 127, ptr noundef %19) #1, !dbg !134
    #dbg_value(i64 %20, !103, !DIExpression(), !104)
  %21 = icmp eq i64 %20, 127, !dbg !135
  %22 = getelementptr inbounds nuw i8, ptr %2, i64 159, !dbg !136
  %23 = zext i1 %21 to i8, !dbg !137
  store i8 %23, ptr %22, align 1, !dbg !138, !tbaa !139
  tail call void inttoptr (i64 132 to ptr)(ptr noundef nonnull %2, i64 noundef 0) #1, !dbg !140
  br label %24

24:                                               ; preds = %1, %4
  ret i32 0, !dbg !141
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!61, !62, !63, !64, !65}
!llvm.ident = !{!66}
!llvm.errno.tbaa = !{!67}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !24, line: 395, type: !57, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tp_exec.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!0, !7, !22, !30, !35, !37, !45, !52}
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
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 2097152, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 65536)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression(DW_OP_constu, 131, DW_OP_stack_value))
!23 = distinct !DIGlobalVariable(name: "ringbuf_reserve", scope: !2, file: !24, line: 166, type: !25, isLocal: true, isDefinition: true)
!24 = !DIFile(filename: "./bpf.h", directory: ".")
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DISubroutineType(types: !27)
!27 = !{!5, !5, !28, !28}
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !24, line: 8, baseType: !29)
!29 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression(DW_OP_constu, 15, DW_OP_stack_value))
!31 = distinct !DIGlobalVariable(name: "current_uid_gid", scope: !2, file: !24, line: 113, type: !32, isLocal: true, isDefinition: true)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DISubroutineType(types: !34)
!34 = !{!28}
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression(DW_OP_constu, 5, DW_OP_stack_value))
!36 = distinct !DIGlobalVariable(name: "ktime", scope: !2, file: !24, line: 101, type: !32, isLocal: true, isDefinition: true)
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression(DW_OP_constu, 16, DW_OP_stack_value))
!38 = distinct !DIGlobalVariable(name: "current_comm", scope: !2, file: !24, line: 114, type: !39, isLocal: true, isDefinition: true)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = !DISubroutineType(types: !41)
!41 = !{!42, !5, !43}
!42 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !24, line: 7, baseType: !44)
!44 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression(DW_OP_constu, 115, DW_OP_stack_value))
!46 = distinct !DIGlobalVariable(name: "probe_read_kernel_str", scope: !2, file: !24, line: 159, type: !47, isLocal: true, isDefinition: true)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = !DISubroutineType(types: !49)
!49 = !{!42, !5, !43, !50}
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression(DW_OP_constu, 132, DW_OP_stack_value))
!53 = distinct !DIGlobalVariable(name: "ringbuf_submit", scope: !2, file: !24, line: 167, type: !54, isLocal: true, isDefinition: true)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = !DISubroutineType(types: !56)
!56 = !{null, !5, !28}
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 32, elements: !59)
!58 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!59 = !{!60}
!60 = !DISubrange(count: 4)
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
!71 = distinct !DISubprogram(name: "exec", scope: !3, file: !3, line: 18, type: !72, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82, keyInstructions: true)
!72 = !DISubroutineType(types: !73)
!73 = !{!14, !74}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "exec", file: !3, line: 4, size: 192, elements: !76)
!76 = !{!77, !78, !79, !81}
!77 = !DIDerivedType(tag: DW_TAG_member, name: "common", scope: !75, file: !3, line: 5, baseType: !28, size: 64)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "filename_loc", scope: !75, file: !3, line: 6, baseType: !43, size: 32, offset: 64)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "pid", scope: !75, file: !3, line: 7, baseType: !80, size: 32, offset: 96)
!80 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !24, line: 11, baseType: !14)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "old_pid", scope: !75, file: !3, line: 7, baseType: !80, size: 32, offset: 128)
!82 = !{!83, !84, !102, !103}
!83 = !DILocalVariable(name: "ctx", arg: 1, scope: !71, file: !3, line: 18, type: !74)
!84 = !DILocalVariable(name: "event", scope: !71, file: !3, line: 19, type: !85)
!85 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !86, size: 64)
!86 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "event", file: !3, line: 9, size: 1280, elements: !87)
!87 = !{!88, !89, !90, !91, !95, !99}
!88 = !DIDerivedType(tag: DW_TAG_member, name: "pid", scope: !86, file: !3, line: 10, baseType: !43, size: 32)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "uid", scope: !86, file: !3, line: 10, baseType: !43, size: 32, offset: 32)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "when", scope: !86, file: !3, line: 11, baseType: !28, size: 64, offset: 64)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "comm", scope: !86, file: !3, line: 12, baseType: !92, size: 128, offset: 128)
!92 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 128, elements: !93)
!93 = !{!94}
!94 = !DISubrange(count: 16)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "filename", scope: !86, file: !3, line: 13, baseType: !96, size: 1016, offset: 256)
!96 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 1016, elements: !97)
!97 = !{!98}
!98 = !DISubrange(count: 127)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "cut", scope: !86, file: !3, line: 14, baseType: !100, size: 8, offset: 1272)
!100 = !DIDerivedType(tag: DW_TAG_typedef, name: "bool", file: !24, line: 13, baseType: !101)
!101 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!102 = !DILocalVariable(name: "offset", scope: !71, file: !3, line: 26, type: !43)
!103 = !DILocalVariable(name: "size", scope: !71, file: !3, line: 27, type: !42)
!104 = !DILocation(line: 0, scope: !71)
!105 = !DILocation(line: 19, column: 25, scope: !71, atomGroup: 1, atomRank: 2)
!106 = !DILocation(line: 20, column: 8, scope: !107, atomGroup: 2, atomRank: 2)
!107 = distinct !DILexicalBlock(scope: !71, file: !3, line: 20, column: 7)
!108 = !DILocation(line: 20, column: 7, scope: !107, atomGroup: 2, atomRank: 1)
!109 = !DILocation(line: 22, column: 21, scope: !71)
!110 = !DILocation(line: 22, column: 21, scope: !71, atomGroup: 4, atomRank: 2)
!111 = !{!112, !68, i64 12}
!112 = !{!"exec", !113, i64 0, !68, i64 8, !68, i64 12, !68, i64 16}
!113 = !{!"long long", !69, i64 0}
!114 = !DILocation(line: 22, column: 14, scope: !71, atomGroup: 4, atomRank: 1)
!115 = !{!116, !68, i64 0}
!116 = !{!"event", !68, i64 0, !68, i64 4, !113, i64 8, !69, i64 16, !69, i64 32, !117, i64 159}
!117 = !{!"_Bool", !69, i64 0}
!118 = !DILocation(line: 23, column: 16, scope: !71, atomGroup: 5, atomRank: 3)
!119 = !DILocation(line: 23, column: 16, scope: !71, atomGroup: 5, atomRank: 2)
!120 = !DILocation(line: 23, column: 10, scope: !71)
!121 = !DILocation(line: 23, column: 14, scope: !71, atomGroup: 5, atomRank: 1)
!122 = !{!116, !68, i64 4}
!123 = !DILocation(line: 24, column: 17, scope: !71, atomGroup: 6, atomRank: 2)
!124 = !DILocation(line: 24, column: 10, scope: !71)
!125 = !DILocation(line: 24, column: 15, scope: !71, atomGroup: 6, atomRank: 1)
!126 = !{!116, !113, i64 8}
!127 = !DILocation(line: 25, column: 23, scope: !71)
!128 = !DILocation(line: 25, column: 3, scope: !71)
!129 = !DILocation(line: 26, column: 21, scope: !71)
!130 = !{!112, !68, i64 8}
!131 = !DILocation(line: 26, column: 34, scope: !71, atomGroup: 7, atomRank: 2)
!132 = !DILocation(line: 27, column: 44, scope: !71)
!133 = !DILocation(line: 28, column: 49, scope: !71)
!134 = !DILocation(line: 27, column: 15, scope: !71, atomGroup: 8, atomRank: 2)
!135 = !DILocation(line: 29, column: 21, scope: !71, atomGroup: 9, atomRank: 3)
!136 = !DILocation(line: 29, column: 10, scope: !71)
!137 = !DILocation(line: 29, column: 14, scope: !71, atomGroup: 9, atomRank: 2)
!138 = !DILocation(line: 29, column: 14, scope: !71, atomGroup: 9, atomRank: 1)
!139 = !{!116, !117, i64 159}
!140 = !DILocation(line: 30, column: 3, scope: !71)
!141 = !DILocation(line: 32, column: 1, scope: !71, atomGroup: 11, atomRank: 1)
