; ModuleID = 'perf_output.c'
source_filename = "perf_output.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr }
%struct.small = type { %struct.head, i64 }
%struct.head = type { i32, i32, i64 }
%struct.large = type { %struct.head, [80 x i8], [4 x i64] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@events = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !7
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @events, ptr @send], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @send(ptr noundef %0) #0 section "kprobe/do_nanosleep" !dbg !59 {
  %2 = alloca %struct.small, align 8, !DIAssignID !114
    #dbg_assign(i1 poison, !90, !DIExpression(), !114, ptr %2, !DIExpression(), !115)
  %3 = alloca %struct.large, align 8, !DIAssignID !116
    #dbg_assign(i1 poison, !102, !DIExpression(), !116, ptr %3, !DIExpression(), !117)
    #dbg_value(ptr %0, !87, !DIExpression(), !117)
  %4 = tail call i64 inttoptr (i64 5 to ptr)() #3, !dbg !118
    #dbg_value(i64 %4, !88, !DIExpression(), !117)
  %5 = tail call i32 inttoptr (i64 8 to ptr)() #3, !dbg !119
    #dbg_value(i32 %5, !89, !DIExpression(), !117)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 112, !dbg !120
  %7 = load i64, ptr %6, align 8, !dbg !120, !tbaa !121
  %8 = and i64 %7, 1, !dbg !124
  %9 = icmp eq i64 %8, 0, !dbg !125
  br i1 %9, label %17, label %10, !dbg !126

10:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !127
  store i32 1, ptr %2, align 8, !dbg !128, !tbaa !129, !DIAssignID !131
    #dbg_assign(i32 1, !90, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !131, ptr %2, !DIExpression(), !115)
  %11 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !132
  store i32 %5, ptr %11, align 4, !dbg !128, !tbaa !133, !DIAssignID !134
    #dbg_assign(i32 %5, !90, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !134, ptr %11, !DIExpression(), !115)
  %12 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !132
  store i64 %4, ptr %12, align 8, !dbg !128, !tbaa !135, !DIAssignID !136
    #dbg_assign(i64 %4, !90, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !136, ptr %12, !DIExpression(), !115)
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !137
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 104, !dbg !138
  %15 = load i64, ptr %14, align 8, !dbg !139, !tbaa !140
  store i64 %15, ptr %13, align 8, !dbg !141, !tbaa !142, !DIAssignID !144
    #dbg_assign(i64 %15, !90, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !144, ptr %13, !DIExpression(), !115)
  %16 = call i64 inttoptr (i64 25 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull @events, i64 noundef 4294967295, ptr noundef nonnull %2, i64 noundef 24) #3, !dbg !145
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !146
  br label %36

17:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !147
  %18 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !148
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(112) %18, i8 0, i64 112, i1 false), !dbg !148, !DIAssignID !149
    #dbg_assign(i8 0, !102, !DIExpression(), !149, ptr %3, !DIExpression(), !117)
    #dbg_assign(i8 0, !102, !DIExpression(DW_OP_LLVM_fragment, 0, 128), !150, ptr poison, !DIExpression(), !117)
  store i32 2, ptr %3, align 8, !dbg !151, !tbaa !129, !DIAssignID !152
    #dbg_assign(i32 2, !102, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !152, ptr %3, !DIExpression(), !117)
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !153
  store i32 %5, ptr %19, align 4, !dbg !151, !tbaa !133, !DIAssignID !154
    #dbg_assign(i32 %5, !102, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !154, ptr %19, !DIExpression(), !117)
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !153
  store i64 %4, ptr %20, align 8, !dbg !151, !tbaa !135, !DIAssignID !155
    #dbg_assign(i64 %4, !102, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !155, ptr %20, !DIExpression(), !117)
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !156
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 104, !dbg !157
  %23 = load i64, ptr %22, align 8, !dbg !157, !tbaa !140
  %24 = inttoptr i64 %23 to ptr, !dbg !158
  %25 = call i64 inttoptr (i64 114 to ptr)(ptr noundef nonnull %21, i32 noundef 80, ptr noundef %24) #3, !dbg !159
    #dbg_value(i32 0, !112, !DIExpression(), !160)
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %27 = load i64, ptr %26, align 8, !tbaa !161
  %28 = getelementptr inbounds nuw i8, ptr %3, i64 96
    #dbg_value(i32 0, !112, !DIExpression(), !160)
    #dbg_value(i64 0, !112, !DIExpression(), !160)
  store i64 %27, ptr %28, align 8, !dbg !162, !tbaa !164
    #dbg_value(i64 1, !112, !DIExpression(), !160)
  %29 = lshr i64 %27, 16, !dbg !165
  %30 = getelementptr inbounds nuw i8, ptr %3, i64 104, !dbg !166
  store i64 %29, ptr %30, align 8, !dbg !167, !tbaa !164
    #dbg_value(i64 2, !112, !DIExpression(), !160)
  %31 = lshr i64 %27, 32, !dbg !168
  %32 = getelementptr inbounds nuw i8, ptr %3, i64 112, !dbg !166
  store i64 %31, ptr %32, align 8, !dbg !169, !tbaa !164
    #dbg_value(i64 3, !112, !DIExpression(), !160)
  %33 = lshr i64 %27, 48, !dbg !170
  %34 = getelementptr inbounds nuw i8, ptr %3, i64 120, !dbg !166
  store i64 %33, ptr %34, align 8, !dbg !171, !tbaa !164
    #dbg_value(i64 4, !112, !DIExpression(), !160)
  %35 = call i64 inttoptr (i64 25 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull @events, i64 noundef 4294967295, ptr noundef nonnull %3, i64 noundef 128) #3, !dbg !172
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !173
  br label %36

36:                                               ; preds = %17, %10
  ret i32 0, !dbg !174
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!49, !50, !51, !52, !53}
!llvm.ident = !{!54}
!llvm.errno.tbaa = !{!55}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !21, line: 395, type: !47, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "perf_output.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!0, !7, !19, !27, !34, !40}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "events", scope: !2, file: !3, line: 21, type: !9, isLocal: false, isDefinition: true)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 17, size: 192, elements: !10)
!10 = !{!11, !17, !18}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !9, file: !3, line: 18, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 128, elements: !15)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{!16}
!16 = !DISubrange(count: 4)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "key_size", scope: !9, file: !3, line: 19, baseType: !12, size: 64, offset: 64)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "value_size", scope: !9, file: !3, line: 20, baseType: !12, size: 64, offset: 128)
!19 = !DIGlobalVariableExpression(var: !20, expr: !DIExpression(DW_OP_constu, 5, DW_OP_stack_value))
!20 = distinct !DIGlobalVariable(name: "ktime", scope: !2, file: !21, line: 101, type: !22, isLocal: true, isDefinition: true)
!21 = !DIFile(filename: "./bpf.h", directory: ".")
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DISubroutineType(types: !24)
!24 = !{!25}
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !21, line: 8, baseType: !26)
!26 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression(DW_OP_constu, 8, DW_OP_stack_value))
!28 = distinct !DIGlobalVariable(name: "processor_id", scope: !2, file: !21, line: 104, type: !29, isLocal: true, isDefinition: true)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DISubroutineType(types: !31)
!31 = !{!32}
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !21, line: 7, baseType: !33)
!33 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression(DW_OP_constu, 25, DW_OP_stack_value))
!35 = distinct !DIGlobalVariable(name: "perf_event_output", scope: !2, file: !21, line: 120, type: !36, isLocal: true, isDefinition: true)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DISubroutineType(types: !38)
!38 = !{!39, !5, !5, !25, !5, !25}
!39 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression(DW_OP_constu, 114, DW_OP_stack_value))
!41 = distinct !DIGlobalVariable(name: "probe_read_user_str", scope: !2, file: !21, line: 158, type: !42, isLocal: true, isDefinition: true)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DISubroutineType(types: !44)
!44 = !{!39, !5, !32, !45}
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 32, elements: !15)
!48 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!49 = !{i32 7, !"Dwarf Version", i32 5}
!50 = !{i32 2, !"Debug Info Version", i32 3}
!51 = !{i32 1, !"wchar_size", i32 4}
!52 = !{i32 7, !"frame-pointer", i32 2}
!53 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!54 = !{!"clang version 22.1.8"}
!55 = !{!56, !56, i64 0}
!56 = !{!"int", !57, i64 0}
!57 = !{!"omnipotent char", !58, i64 0}
!58 = !{!"Simple C/C++ TBAA"}
!59 = distinct !DISubprogram(name: "send", scope: !3, file: !3, line: 23, type: !60, scopeLine: 23, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !86, keyInstructions: true)
!60 = !DISubroutineType(types: !61)
!61 = !{!14, !62}
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pt_regs", file: !21, line: 277, size: 1344, elements: !64)
!64 = !{!65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77, !78, !79, !80, !81, !82, !83, !84, !85}
!65 = !DIDerivedType(tag: DW_TAG_member, name: "r15", scope: !63, file: !21, line: 278, baseType: !25, size: 64)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "r14", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 64)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "r13", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 128)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "r12", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 192)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "bp", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 256)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "bx", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 320)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "r11", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 384)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "r10", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 448)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "r9", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 512)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "r8", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 576)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "ax", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 640)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "cx", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 704)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "dx", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 768)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "si", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 832)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "di", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 896)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "orig_ax", scope: !63, file: !21, line: 278, baseType: !25, size: 64, offset: 960)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "ip", scope: !63, file: !21, line: 279, baseType: !25, size: 64, offset: 1024)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "cs", scope: !63, file: !21, line: 279, baseType: !25, size: 64, offset: 1088)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !63, file: !21, line: 279, baseType: !25, size: 64, offset: 1152)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "sp", scope: !63, file: !21, line: 279, baseType: !25, size: 64, offset: 1216)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "ss", scope: !63, file: !21, line: 279, baseType: !25, size: 64, offset: 1280)
!86 = !{!87, !88, !89, !90, !102, !112}
!87 = !DILocalVariable(name: "ctx", arg: 1, scope: !59, file: !3, line: 23, type: !62)
!88 = !DILocalVariable(name: "now", scope: !59, file: !3, line: 24, type: !25)
!89 = !DILocalVariable(name: "cpu", scope: !59, file: !3, line: 25, type: !32)
!90 = !DILocalVariable(name: "small", scope: !91, file: !3, line: 27, type: !93)
!91 = distinct !DILexicalBlock(scope: !92, file: !3, line: 26, column: 20)
!92 = distinct !DILexicalBlock(scope: !59, file: !3, line: 26, column: 7)
!93 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "small", file: !3, line: 8, size: 192, elements: !94)
!94 = !{!95, !101}
!95 = !DIDerivedType(tag: DW_TAG_member, name: "head", scope: !93, file: !3, line: 9, baseType: !96, size: 128)
!96 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "head", file: !3, line: 4, size: 128, elements: !97)
!97 = !{!98, !99, !100}
!98 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !96, file: !3, line: 5, baseType: !32, size: 32)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "cpu", scope: !96, file: !3, line: 5, baseType: !32, size: 32, offset: 32)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "when", scope: !96, file: !3, line: 6, baseType: !25, size: 64, offset: 64)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !93, file: !3, line: 10, baseType: !25, size: 64, offset: 128)
!102 = !DILocalVariable(name: "large", scope: !59, file: !3, line: 31, type: !103)
!103 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "large", file: !3, line: 12, size: 1024, elements: !104)
!104 = !{!105, !106, !110}
!105 = !DIDerivedType(tag: DW_TAG_member, name: "head", scope: !103, file: !3, line: 13, baseType: !96, size: 128)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "text", scope: !103, file: !3, line: 14, baseType: !107, size: 640, offset: 128)
!107 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 640, elements: !108)
!108 = !{!109}
!109 = !DISubrange(count: 80)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !103, file: !3, line: 15, baseType: !111, size: 256, offset: 768)
!111 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 256, elements: !15)
!112 = !DILocalVariable(name: "i", scope: !113, file: !3, line: 33, type: !14)
!113 = distinct !DILexicalBlock(scope: !59, file: !3, line: 33, column: 3)
!114 = distinct !DIAssignID()
!115 = !DILocation(line: 0, scope: !91)
!116 = distinct !DIAssignID()
!117 = !DILocation(line: 0, scope: !59)
!118 = !DILocation(line: 24, column: 13, scope: !59, atomGroup: 1, atomRank: 2)
!119 = !DILocation(line: 25, column: 13, scope: !59, atomGroup: 2, atomRank: 2)
!120 = !DILocation(line: 26, column: 12, scope: !92)
!121 = !{!122, !123, i64 112}
!122 = !{!"pt_regs", !123, i64 0, !123, i64 8, !123, i64 16, !123, i64 24, !123, i64 32, !123, i64 40, !123, i64 48, !123, i64 56, !123, i64 64, !123, i64 72, !123, i64 80, !123, i64 88, !123, i64 96, !123, i64 104, !123, i64 112, !123, i64 120, !123, i64 128, !123, i64 136, !123, i64 144, !123, i64 152, !123, i64 160}
!123 = !{!"long long", !57, i64 0}
!124 = !DILocation(line: 26, column: 15, scope: !92)
!125 = !DILocation(line: 26, column: 15, scope: !92, atomGroup: 3, atomRank: 2)
!126 = !DILocation(line: 26, column: 15, scope: !92, atomGroup: 3, atomRank: 1)
!127 = !DILocation(line: 27, column: 5, scope: !91)
!128 = !DILocation(line: 27, column: 27, scope: !91, atomGroup: 4, atomRank: 1)
!129 = !{!130, !56, i64 0}
!130 = !{!"head", !56, i64 0, !56, i64 4, !123, i64 8}
!131 = distinct !DIAssignID()
!132 = !DILocation(line: 27, column: 27, scope: !91)
!133 = !{!130, !56, i64 4}
!134 = distinct !DIAssignID()
!135 = !{!130, !123, i64 8}
!136 = distinct !DIAssignID()
!137 = !DILocation(line: 27, column: 26, scope: !91)
!138 = !DILocation(line: 27, column: 47, scope: !91)
!139 = !DILocation(line: 27, column: 47, scope: !91, atomGroup: 4, atomRank: 2)
!140 = !{!122, !123, i64 104}
!141 = !DILocation(line: 27, column: 26, scope: !91, atomGroup: 4, atomRank: 1)
!142 = !{!143, !123, i64 16}
!143 = !{!"small", !130, i64 0, !123, i64 16}
!144 = distinct !DIAssignID()
!145 = !DILocation(line: 28, column: 5, scope: !91)
!146 = !DILocation(line: 30, column: 3, scope: !92)
!147 = !DILocation(line: 31, column: 3, scope: !59)
!148 = !DILocation(line: 31, column: 16, scope: !59)
!149 = distinct !DIAssignID()
!150 = distinct !DIAssignID()
!151 = !DILocation(line: 31, column: 25, scope: !59, atomGroup: 6, atomRank: 1)
!152 = distinct !DIAssignID()
!153 = !DILocation(line: 31, column: 25, scope: !59)
!154 = distinct !DIAssignID()
!155 = distinct !DIAssignID()
!156 = !DILocation(line: 32, column: 29, scope: !59)
!157 = !DILocation(line: 32, column: 68, scope: !59)
!158 = !DILocation(line: 32, column: 55, scope: !59)
!159 = !DILocation(line: 32, column: 3, scope: !59)
!160 = !DILocation(line: 0, scope: !113)
!161 = !{!122, !123, i64 96}
!162 = !DILocation(line: 34, column: 21, scope: !163, atomGroup: 10, atomRank: 1)
!163 = distinct !DILexicalBlock(scope: !113, file: !3, line: 33, column: 3)
!164 = !{!123, !123, i64 0}
!165 = !DILocation(line: 34, column: 31, scope: !163, atomGroup: 17, atomRank: 2)
!166 = !DILocation(line: 34, column: 5, scope: !163)
!167 = !DILocation(line: 34, column: 21, scope: !163, atomGroup: 17, atomRank: 1)
!168 = !DILocation(line: 34, column: 31, scope: !163, atomGroup: 21, atomRank: 2)
!169 = !DILocation(line: 34, column: 21, scope: !163, atomGroup: 21, atomRank: 1)
!170 = !DILocation(line: 34, column: 31, scope: !163, atomGroup: 25, atomRank: 2)
!171 = !DILocation(line: 34, column: 21, scope: !163, atomGroup: 25, atomRank: 1)
!172 = !DILocation(line: 35, column: 3, scope: !59)
!173 = !DILocation(line: 37, column: 1, scope: !59)
!174 = !DILocation(line: 37, column: 1, scope: !59, atomGroup: 14, atomRank: 1)
