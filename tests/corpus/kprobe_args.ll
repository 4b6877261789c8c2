; ModuleID = 'kprobe_args.c'
source_filename = "kprobe_args.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.request = type { i64, i32, i32, i64 }
%struct.info = type { i64, i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@infos = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !15
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @entry, ptr @infos], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @entry(ptr noundef readonly captures(none) %0) #0 section "kprobe/vfs_read" !dbg !69 {
  %2 = alloca i64, align 8, !DIAssignID !110
    #dbg_assign(i1 poison, !99, !DIExpression(), !110, ptr %2, !DIExpression(), !111)
  %3 = alloca %struct.request, align 8, !DIAssignID !112
    #dbg_assign(i1 poison, !101, !DIExpression(), !112, ptr %3, !DIExpression(), !111)
  %4 = alloca %struct.info, align 8, !DIAssignID !113
    #dbg_assign(i1 poison, !108, !DIExpression(), !113, ptr %4, !DIExpression(), !111)
  %5 = alloca i64, align 8, !DIAssignID !114
    #dbg_assign(i1 poison, !109, !DIExpression(), !114, ptr %5, !DIExpression(), !111)
    #dbg_value(ptr %0, !97, !DIExpression(), !111)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 112, !dbg !115
  %7 = load i64, ptr %6, align 8, !dbg !116, !tbaa !117
    #dbg_value(i64 %7, !98, !DIExpression(), !111)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !120
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 104, !dbg !121
  %9 = load i64, ptr %8, align 8, !dbg !122, !tbaa !123
  store i64 %9, ptr %2, align 8, !dbg !124, !tbaa !125, !DIAssignID !126
    #dbg_assign(i64 %9, !99, !DIExpression(), !126, ptr %2, !DIExpression(), !111)
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 96, !dbg !127
  %11 = load i64, ptr %10, align 8, !dbg !128, !tbaa !129
    #dbg_value(i64 %11, !100, !DIExpression(), !111)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !130
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #2, !dbg !131
    #dbg_assign(i64 0, !108, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !132, ptr %4, !DIExpression(), !111)
  %12 = getelementptr inbounds nuw i8, ptr %4, i64 8, !dbg !133
  %13 = trunc i64 %11 to i32, !dbg !134
  store i32 %13, ptr %12, align 8, !dbg !135, !tbaa !136, !DIAssignID !138
    #dbg_assign(i32 %13, !108, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !138, ptr %12, !DIExpression(), !111)
  %14 = getelementptr inbounds nuw i8, ptr %4, i64 12, !dbg !133
    #dbg_assign(i32 0, !108, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !139, ptr %14, !DIExpression(), !111)
  %15 = inttoptr i64 %7 to ptr, !dbg !140
  %16 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %3, i32 noundef 24, ptr noundef %15) #2, !dbg !142
  %17 = icmp eq i64 %16, 0, !dbg !143
  br i1 %17, label %18, label %43, !dbg !144

18:                                               ; preds = %1
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !145
  %20 = load i64, ptr %19, align 8, !dbg !146, !tbaa !147
  store i64 %20, ptr %4, align 8, !dbg !149, !tbaa !150, !DIAssignID !151
    #dbg_assign(i64 %20, !108, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !151, ptr %4, !DIExpression(), !111)
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !152
  %22 = load i32, ptr %21, align 8, !dbg !152, !tbaa !153
  %23 = and i32 %22, -65536, !dbg !154
  store i32 %23, ptr %14, align 4, !dbg !155, !tbaa !156, !DIAssignID !157
    #dbg_assign(i32 %23, !108, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !157, ptr %14, !DIExpression(), !111)
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 12, !dbg !158
  %25 = load i32, ptr %24, align 4, !dbg !158, !tbaa !160
  %26 = zext i32 %25 to i64, !dbg !161
  %27 = icmp ugt i64 %11, %26, !dbg !162
  br i1 %27, label %28, label %29, !dbg !163

28:                                               ; preds = %18
  store i32 %25, ptr %12, align 8, !dbg !164, !tbaa !136, !DIAssignID !165
    #dbg_assign(i32 %25, !108, !DIExpression(DW_OP_LLVM_fragment, 64, 32), !165, ptr %12, !DIExpression(), !111)
  br label %29, !dbg !166

29:                                               ; preds = %28, %18
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #2, !dbg !167
  store i64 0, ptr %5, align 8, !dbg !168, !tbaa !125, !DIAssignID !169
    #dbg_assign(i64 0, !109, !DIExpression(), !169, ptr %5, !DIExpression(), !111)
  %30 = load i64, ptr %3, align 8, !dbg !170, !tbaa !172
  %31 = icmp eq i64 %30, 0, !dbg !173
  br i1 %31, label %41, label %32, !dbg !174

32:                                               ; preds = %29
  %33 = inttoptr i64 %30 to ptr, !dbg !175
  %34 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %5, i32 noundef 8, ptr noundef nonnull %33) #2, !dbg !176
  %35 = icmp eq i64 %34, 0, !dbg !177
  br i1 %35, label %36, label %41, !dbg !178

36:                                               ; preds = %32
  %37 = load i64, ptr %5, align 8, !dbg !179, !tbaa !125
  %38 = icmp ne i64 %37, 0, !dbg !180
  %39 = zext i1 %38 to i32, !dbg !180
  %40 = or disjoint i32 %23, %39, !dbg !181
  store i32 %40, ptr %14, align 4, !dbg !182, !tbaa !156, !DIAssignID !183
    #dbg_assign(i32 %40, !108, !DIExpression(DW_OP_LLVM_fragment, 96, 32), !183, ptr %14, !DIExpression(), !111)
  br label %41, !dbg !184

41:                                               ; preds = %36, %32, %29
  %42 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @infos, ptr noundef nonnull %2, ptr noundef nonnull %4, i64 noundef 0) #2, !dbg !185
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #2, !dbg !186
  br label %43

43:                                               ; preds = %1, %41
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #2, !dbg !186
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !186
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !186
  ret i32 0, !dbg !187
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!59, !60, !61, !62, !63}
!llvm.ident = !{!64}
!llvm.errno.tbaa = !{!65}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !55, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !12, globals: !14, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "kprobe_args.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!13}
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!14 = !{!0, !15, !42, !50}
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "infos", scope: !2, file: !3, line: 13, type: !17, isLocal: false, isDefinition: true)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 13, size: 256, elements: !18)
!18 = !{!19, !25, !30, !34}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !17, file: !3, line: 13, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 288, elements: !23)
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24}
!24 = !DISubrange(count: 9)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !17, file: !3, line: 13, baseType: !26, size: 64, offset: 64)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 32768, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 1024)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !17, file: !3, line: 13, baseType: !31, size: 64, offset: 128)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !33)
!33 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !17, file: !3, line: 13, baseType: !35, size: 64, offset: 192)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "info", file: !3, line: 9, size: 128, elements: !37)
!37 = !{!38, !39, !41}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "sector", scope: !36, file: !3, line: 10, baseType: !32, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !36, file: !3, line: 11, baseType: !40, size: 32, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !36, file: !3, line: 11, baseType: !40, size: 32, offset: 96)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression(DW_OP_constu, 113, DW_OP_stack_value))
!43 = distinct !DIGlobalVariable(name: "probe_read_kernel", scope: !2, file: !6, line: 157, type: !44, isLocal: true, isDefinition: true)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = !DISubroutineType(types: !46)
!46 = !{!47, !13, !40, !48}
!47 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!50 = !DIGlobalVariableExpression(var: !51, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!51 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !52, isLocal: true, isDefinition: true)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !53, size: 64)
!53 = !DISubroutineType(types: !54)
!54 = !{!47, !13, !48, !48, !32}
!55 = !DICompositeType(tag: DW_TAG_array_type, baseType: !56, size: 32, elements: !57)
!56 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!57 = !{!58}
!58 = !DISubrange(count: 4)
!59 = !{i32 7, !"Dwarf Version", i32 5}
!60 = !{i32 2, !"Debug Info Version", i32 3}
!61 = !{i32 1, !"wchar_size", i32 4}
!62 = !{i32 7, !"frame-pointer", i32 2}
!63 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!64 = !{!"clang version 22.1.8"}
!65 = !{!66, !66, i64 0}
!66 = !{!"int", !67, i64 0}
!67 = !{!"omnipotent char", !68, i64 0}
!68 = !{!"Simple C/C++ TBAA"}
!69 = distinct !DISubprogram(name: "entry", scope: !3, file: !3, line: 15, type: !70, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !96, keyInstructions: true)
!70 = !DISubroutineType(types: !71)
!71 = !{!22, !72}
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pt_regs", file: !6, line: 277, size: 1344, elements: !74)
!74 = !{!75, !76, !77, !78, !79, !80, !81, !82, !83, !84, !85, !86, !87, !88, !89, !90, !91, !92, !93, !94, !95}
!75 = !DIDerivedType(tag: DW_TAG_member, name: "r15", scope: !73, file: !6, line: 278, baseType: !32, size: 64)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "r14", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 64)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "r13", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 128)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "r12", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 192)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "bp", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 256)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "bx", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 320)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "r11", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 384)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "r10", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 448)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "r9", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 512)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "r8", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 576)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "ax", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 640)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "cx", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 704)
!87 = !DIDerivedType(tag: DW_TAG_member, name: "dx", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 768)
!88 = !DIDerivedType(tag: DW_TAG_member, name: "si", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 832)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "di", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 896)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "orig_ax", scope: !73, file: !6, line: 278, baseType: !32, size: 64, offset: 960)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "ip", scope: !73, file: !6, line: 279, baseType: !32, size: 64, offset: 1024)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "cs", scope: !73, file: !6, line: 279, baseType: !32, size: 64, offset: 1088)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !73, file: !6, line: 279, baseType: !32, size: 64, offset: 1152)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "sp", scope: !73, file: !6, line: 279, baseType: !32, size: 64, offset: 1216)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "ss", scope: !73, file: !6, line: 279, baseType: !32, size: 64, offset: 1280)
!96 = !{!97, !98, !99, !100, !101, !108, !109}
!97 = !DILocalVariable(name: "ctx", arg: 1, scope: !69, file: !3, line: 15, type: !72)
!98 = !DILocalVariable(name: "file", scope: !69, file: !3, line: 16, type: !32)
!99 = !DILocalVariable(name: "buffer", scope: !69, file: !3, line: 16, type: !32)
!100 = !DILocalVariable(name: "count", scope: !69, file: !3, line: 16, type: !32)
!101 = !DILocalVariable(name: "request", scope: !69, file: !3, line: 17, type: !102)
!102 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 4, size: 192, elements: !103)
!103 = !{!104, !105, !106, !107}
!104 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !102, file: !3, line: 5, baseType: !32, size: 64)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !102, file: !3, line: 6, baseType: !40, size: 32, offset: 64)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !102, file: !3, line: 6, baseType: !40, size: 32, offset: 96)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "sector", scope: !102, file: !3, line: 7, baseType: !32, size: 64, offset: 128)
!108 = !DILocalVariable(name: "info", scope: !69, file: !3, line: 18, type: !36)
!109 = !DILocalVariable(name: "next", scope: !69, file: !3, line: 25, type: !32)
!110 = distinct !DIAssignID()
!111 = !DILocation(line: 0, scope: !69)
!112 = distinct !DIAssignID()
!113 = distinct !DIAssignID()
!114 = distinct !DIAssignID()
!115 = !DILocation(line: 16, column: 19, scope: !69)
!116 = !DILocation(line: 16, column: 19, scope: !69, atomGroup: 1, atomRank: 2)
!117 = !{!118, !119, i64 112}
!118 = !{!"pt_regs", !119, i64 0, !119, i64 8, !119, i64 16, !119, i64 24, !119, i64 32, !119, i64 40, !119, i64 48, !119, i64 56, !119, i64 64, !119, i64 72, !119, i64 80, !119, i64 88, !119, i64 96, !119, i64 104, !119, i64 112, !119, i64 120, !119, i64 128, !119, i64 136, !119, i64 144, !119, i64 152, !119, i64 160}
!119 = !{!"long long", !67, i64 0}
!120 = !DILocation(line: 16, column: 3, scope: !69)
!121 = !DILocation(line: 16, column: 37, scope: !69)
!122 = !DILocation(line: 16, column: 37, scope: !69, atomGroup: 2, atomRank: 2)
!123 = !{!118, !119, i64 104}
!124 = !DILocation(line: 16, column: 23, scope: !69, atomGroup: 2, atomRank: 1)
!125 = !{!119, !119, i64 0}
!126 = distinct !DIAssignID()
!127 = !DILocation(line: 16, column: 54, scope: !69)
!128 = !DILocation(line: 16, column: 54, scope: !69, atomGroup: 3, atomRank: 2)
!129 = !{!118, !119, i64 96}
!130 = !DILocation(line: 17, column: 3, scope: !69)
!131 = !DILocation(line: 18, column: 3, scope: !69)
!132 = distinct !DIAssignID()
!133 = !DILocation(line: 18, column: 22, scope: !69)
!134 = !DILocation(line: 18, column: 31, scope: !69, atomGroup: 4, atomRank: 2)
!135 = !DILocation(line: 18, column: 22, scope: !69, atomGroup: 4, atomRank: 1)
!136 = !{!137, !66, i64 8}
!137 = !{!"info", !119, i64 0, !66, i64 8, !66, i64 12}
!138 = distinct !DIAssignID()
!139 = distinct !DIAssignID()
!140 = !DILocation(line: 19, column: 52, scope: !141)
!141 = distinct !DILexicalBlock(scope: !69, file: !3, line: 19, column: 7)
!142 = !DILocation(line: 19, column: 7, scope: !141)
!143 = !DILocation(line: 19, column: 7, scope: !141, atomGroup: 5, atomRank: 2)
!144 = !DILocation(line: 19, column: 7, scope: !141, atomGroup: 5, atomRank: 1)
!145 = !DILocation(line: 21, column: 25, scope: !69)
!146 = !DILocation(line: 21, column: 25, scope: !69, atomGroup: 7, atomRank: 2)
!147 = !{!148, !119, i64 16}
!148 = !{!"request", !119, i64 0, !66, i64 8, !66, i64 12, !119, i64 16}
!149 = !DILocation(line: 21, column: 15, scope: !69, atomGroup: 7, atomRank: 1)
!150 = !{!137, !119, i64 0}
!151 = distinct !DIAssignID()
!152 = !DILocation(line: 22, column: 24, scope: !69)
!153 = !{!148, !66, i64 8}
!154 = !DILocation(line: 22, column: 30, scope: !69, atomGroup: 8, atomRank: 2)
!155 = !DILocation(line: 22, column: 14, scope: !69, atomGroup: 8, atomRank: 1)
!156 = !{!137, !66, i64 12}
!157 = distinct !DIAssignID()
!158 = !DILocation(line: 23, column: 15, scope: !159)
!159 = distinct !DILexicalBlock(scope: !69, file: !3, line: 23, column: 7)
!160 = !{!148, !66, i64 12}
!161 = !DILocation(line: 23, column: 7, scope: !159)
!162 = !DILocation(line: 23, column: 20, scope: !159, atomGroup: 9, atomRank: 2)
!163 = !DILocation(line: 23, column: 20, scope: !159, atomGroup: 9, atomRank: 1)
!164 = !DILocation(line: 24, column: 15, scope: !159, atomGroup: 10, atomRank: 1)
!165 = distinct !DIAssignID()
!166 = !DILocation(line: 24, column: 5, scope: !159)
!167 = !DILocation(line: 25, column: 3, scope: !69)
!168 = !DILocation(line: 25, column: 7, scope: !69, atomGroup: 11, atomRank: 1)
!169 = distinct !DIAssignID()
!170 = !DILocation(line: 26, column: 15, scope: !171)
!171 = distinct !DILexicalBlock(scope: !69, file: !3, line: 26, column: 7)
!172 = !{!148, !119, i64 0}
!173 = !DILocation(line: 26, column: 7, scope: !171, atomGroup: 12, atomRank: 2)
!174 = !DILocation(line: 26, column: 20, scope: !171, atomGroup: 12, atomRank: 1)
!175 = !DILocation(line: 27, column: 47, scope: !171)
!176 = !DILocation(line: 27, column: 8, scope: !171)
!177 = !DILocation(line: 27, column: 8, scope: !171, atomGroup: 13, atomRank: 2)
!178 = !DILocation(line: 26, column: 20, scope: !171, atomGroup: 13, atomRank: 1)
!179 = !DILocation(line: 28, column: 19, scope: !171)
!180 = !DILocation(line: 28, column: 24, scope: !171)
!181 = !DILocation(line: 28, column: 16, scope: !171, atomGroup: 14, atomRank: 2)
!182 = !DILocation(line: 28, column: 16, scope: !171, atomGroup: 14, atomRank: 1)
!183 = distinct !DIAssignID()
!184 = !DILocation(line: 28, column: 5, scope: !171)
!185 = !DILocation(line: 29, column: 3, scope: !69)
!186 = !DILocation(line: 31, column: 1, scope: !69)
!187 = !DILocation(line: 31, column: 1, scope: !69, atomGroup: 16, atomRank: 1)
