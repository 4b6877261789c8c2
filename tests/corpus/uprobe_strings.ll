; ModuleID = 'uprobe_strings.c'
source_filename = "uprobe_strings.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.request = type { i32, i32, i64 }
%struct.key = type { [64 x i8] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@hashes = dso_local local_unnamed_addr global [16 x i32] zeroinitializer, align 4, !dbg !45
@paths = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !17
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @handle, ptr @paths], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @handle(ptr noundef readonly captures(none) %0) #0 section "uprobe" !dbg !84 {
  %2 = alloca %struct.request, align 8, !DIAssignID !126
    #dbg_assign(i1 poison, !113, !DIExpression(), !126, ptr %2, !DIExpression(), !127)
  %3 = alloca %struct.key, align 1, !DIAssignID !128
    #dbg_assign(i1 poison, !119, !DIExpression(), !128, ptr %3, !DIExpression(), !127)
  %4 = alloca i64, align 8, !DIAssignID !129
    #dbg_assign(i1 poison, !125, !DIExpression(), !129, ptr %4, !DIExpression(), !127)
    #dbg_value(ptr %0, !112, !DIExpression(), !127)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !130
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !131
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %3, i8 0, i64 64, i1 false), !dbg !132, !DIAssignID !133
    #dbg_assign(i8 0, !119, !DIExpression(), !133, ptr %3, !DIExpression(), !127)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 112, !dbg !134
  %6 = load i64, ptr %5, align 8, !dbg !134, !tbaa !136
  %7 = inttoptr i64 %6 to ptr, !dbg !139
  %8 = call i64 inttoptr (i64 112 to ptr)(ptr noundef nonnull %2, i32 noundef 16, ptr noundef %7) #4, !dbg !140
  %9 = icmp eq i64 %8, 0, !dbg !141
  br i1 %9, label %10, label %46, !dbg !142

10:                                               ; preds = %1
  %11 = load i32, ptr %2, align 8, !dbg !143, !tbaa !145
  switch i32 %11, label %46 [
    i32 4, label %12
    i32 1, label %12
  ], !dbg !147

12:                                               ; preds = %10, %10
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !148
  %14 = load i64, ptr %13, align 8, !dbg !148, !tbaa !149
  %15 = inttoptr i64 %14 to ptr, !dbg !150
  %16 = call i64 inttoptr (i64 114 to ptr)(ptr noundef nonnull %3, i32 noundef 64, ptr noundef %15) #4, !dbg !151
    #dbg_value(i64 %16, !120, !DIExpression(), !127)
  %17 = icmp slt i64 %16, 2, !dbg !152
  br i1 %17, label %46, label %18, !dbg !154

18:                                               ; preds = %12, %24
  %19 = phi i64 [ %29, %24 ], [ 0, %12 ]
  %20 = phi i32 [ %28, %24 ], [ -2128831035, %12 ]
    #dbg_value(i64 %19, !122, !DIExpression(), !155)
    #dbg_value(i32 %20, !121, !DIExpression(), !127)
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 %19, !dbg !156
  %22 = load i8, ptr %21, align 1, !dbg !156, !tbaa !160
  %23 = icmp eq i8 %22, 0, !dbg !161
  br i1 %23, label %31, label %24, !dbg !162

24:                                               ; preds = %18
  %25 = call i8 @llvm.bpf.passthrough.i8.i8(i32 0, i8 %22)
  %26 = zext i8 %25 to i32, !dbg !163
  %27 = xor i32 %20, %26, !dbg !164
  %28 = mul i32 %27, 16777619, !dbg !165
    #dbg_value(i32 %28, !121, !DIExpression(), !127)
  %29 = add nuw nsw i64 %19, 1, !dbg !166
    #dbg_value(i64 %29, !122, !DIExpression(), !155)
  %30 = icmp eq i64 %29, 64, !dbg !167
  br i1 %30, label %31, label %18, !dbg !168, !llvm.loop !169

31:                                               ; preds = %18, %24
  %32 = phi i32 [ %20, %18 ], [ %28, %24 ], !dbg !127
  %33 = and i32 %32, 15, !dbg !173
  %34 = zext nneg i32 %33 to i64, !dbg !174
  %35 = getelementptr inbounds nuw i32, ptr @hashes, i64 %34, !dbg !174
  %36 = load i32, ptr %35, align 4, !dbg !175, !tbaa !80
  %37 = add i32 %36, 1, !dbg !176
  store i32 %37, ptr %35, align 4, !dbg !177, !tbaa !80
  %38 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @paths, ptr noundef nonnull %3) #4, !dbg !178
    #dbg_value(ptr %38, !124, !DIExpression(), !127)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #4, !dbg !179
  store i64 1, ptr %4, align 8, !dbg !180, !tbaa !181, !DIAssignID !182
    #dbg_assign(i64 1, !125, !DIExpression(), !182, ptr %4, !DIExpression(), !127)
  %39 = icmp eq ptr %38, null, !dbg !183
  br i1 %39, label %43, label %40, !dbg !185

40:                                               ; preds = %31
  %41 = load i64, ptr %38, align 8, !dbg !186, !tbaa !181
  %42 = add i64 %41, 1, !dbg !187
  store i64 %42, ptr %38, align 8, !dbg !188, !tbaa !181
  br label %45, !dbg !189

43:                                               ; preds = %31
  %44 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @paths, ptr noundef nonnull %3, ptr noundef nonnull %4, i64 noundef 0) #4, !dbg !190
  br label %45

45:                                               ; preds = %43, %40
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #4, !dbg !191
  br label %46

46:                                               ; preds = %45, %12, %10, %1
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !191
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !191
  ret i32 0, !dbg !192
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind memory(none)
declare i8 @llvm.bpf.passthrough.i8.i8(i32, i8) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!74, !75, !76, !77, !78}
!llvm.ident = !{!79}
!llvm.errno.tbaa = !{!80}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !71, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !12, globals: !16, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "uprobe_strings.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!13, !14}
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !15)
!15 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!16 = !{!0, !17, !45, !51, !59, !61, !66}
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "paths", scope: !2, file: !3, line: 11, type: !19, isLocal: false, isDefinition: true)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 11, size: 256, elements: !20)
!20 = !{!21, !27, !32, !41}
!21 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !19, file: !3, line: 11, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 32, elements: !25)
!24 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!25 = !{!26}
!26 = !DISubrange(count: 1)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !19, file: !3, line: 11, baseType: !28, size: 64, offset: 64)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 32768, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 1024)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !19, file: !3, line: 11, baseType: !33, size: 64, offset: 128)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "key", file: !3, line: 8, size: 512, elements: !35)
!35 = !{!36}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "path", scope: !34, file: !3, line: 9, baseType: !37, size: 512)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 512, elements: !39)
!38 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!39 = !{!40}
!40 = !DISubrange(count: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !19, file: !3, line: 11, baseType: !42, size: 64, offset: 192)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !44)
!44 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "hashes", scope: !2, file: !3, line: 12, type: !47, isLocal: false, isDefinition: true)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 512, elements: !49)
!48 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!49 = !{!50}
!50 = !DISubrange(count: 16)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression(DW_OP_constu, 112, DW_OP_stack_value))
!52 = distinct !DIGlobalVariable(name: "probe_read_user", scope: !2, file: !6, line: 156, type: !53, isLocal: true, isDefinition: true)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = !DISubroutineType(types: !55)
!55 = !{!56, !13, !48, !57}
!56 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!59 = !DIGlobalVariableExpression(var: !60, expr: !DIExpression(DW_OP_constu, 114, DW_OP_stack_value))
!60 = distinct !DIGlobalVariable(name: "probe_read_user_str", scope: !2, file: !6, line: 158, type: !53, isLocal: true, isDefinition: true)
!61 = !DIGlobalVariableExpression(var: !62, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!62 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !63, isLocal: true, isDefinition: true)
!63 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !64, size: 64)
!64 = !DISubroutineType(types: !65)
!65 = !{!13, !13, !57}
!66 = !DIGlobalVariableExpression(var: !67, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!67 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !68, isLocal: true, isDefinition: true)
!68 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !69, size: 64)
!69 = !DISubroutineType(types: !70)
!70 = !{!56, !13, !57, !57, !43}
!71 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 32, elements: !72)
!72 = !{!73}
!73 = !DISubrange(count: 4)
!74 = !{i32 7, !"Dwarf Version", i32 5}
!75 = !{i32 2, !"Debug Info Version", i32 3}
!76 = !{i32 1, !"wchar_size", i32 4}
!77 = !{i32 7, !"frame-pointer", i32 2}
!78 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!79 = !{!"clang version 22.1.8"}
!80 = !{!81, !81, i64 0}
!81 = !{!"int", !82, i64 0}
!82 = !{!"omnipotent char", !83, i64 0}
!83 = !{!"Simple C/C++ TBAA"}
!84 = distinct !DISubprogram(name: "handle", scope: !3, file: !3, line: 14, type: !85, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111, keyInstructions: true)
!85 = !DISubroutineType(types: !86)
!86 = !{!24, !87}
!87 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !88, size: 64)
!88 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "pt_regs", file: !6, line: 277, size: 1344, elements: !89)
!89 = !{!90, !91, !92, !93, !94, !95, !96, !97, !98, !99, !100, !101, !102, !103, !104, !105, !106, !107, !108, !109, !110}
!90 = !DIDerivedType(tag: DW_TAG_member, name: "r15", scope: !88, file: !6, line: 278, baseType: !43, size: 64)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "r14", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 64)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "r13", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 128)
!93 = !DIDerivedType(tag: DW_TAG_member, name: "r12", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 192)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "bp", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 256)
!95 = !DIDerivedType(tag: DW_TAG_member, name: "bx", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 320)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "r11", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 384)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "r10", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 448)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "r9", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 512)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "r8", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 576)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "ax", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 640)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "cx", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 704)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "dx", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 768)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "si", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 832)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "di", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 896)
!105 = !DIDerivedType(tag: DW_TAG_member, name: "orig_ax", scope: !88, file: !6, line: 278, baseType: !43, size: 64, offset: 960)
!106 = !DIDerivedType(tag: DW_TAG_member, name: "ip", scope: !88, file: !6, line: 279, baseType: !43, size: 64, offset: 1024)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "cs", scope: !88, file: !6, line: 279, baseType: !43, size: 64, offset: 1088)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !88, file: !6, line: 279, baseType: !43, size: 64, offset: 1152)
!109 = !DIDerivedType(tag: DW_TAG_member, name: "sp", scope: !88, file: !6, line: 279, baseType: !43, size: 64, offset: 1216)
!110 = !DIDerivedType(tag: DW_TAG_member, name: "ss", scope: !88, file: !6, line: 279, baseType: !43, size: 64, offset: 1280)
!111 = !{!112, !113, !119, !120, !121, !122, !124, !125}
!112 = !DILocalVariable(name: "ctx", arg: 1, scope: !84, file: !3, line: 14, type: !87)
!113 = !DILocalVariable(name: "request", scope: !84, file: !3, line: 15, type: !114)
!114 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "request", file: !3, line: 4, size: 128, elements: !115)
!115 = !{!116, !117, !118}
!116 = !DIDerivedType(tag: DW_TAG_member, name: "method", scope: !114, file: !3, line: 5, baseType: !48, size: 32)
!117 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !114, file: !3, line: 5, baseType: !48, size: 32, offset: 32)
!118 = !DIDerivedType(tag: DW_TAG_member, name: "path", scope: !114, file: !3, line: 6, baseType: !43, size: 64, offset: 64)
!119 = !DILocalVariable(name: "key", scope: !84, file: !3, line: 16, type: !34)
!120 = !DILocalVariable(name: "size", scope: !84, file: !3, line: 21, type: !56)
!121 = !DILocalVariable(name: "hash", scope: !84, file: !3, line: 25, type: !48)
!122 = !DILocalVariable(name: "i", scope: !123, file: !3, line: 26, type: !24)
!123 = distinct !DILexicalBlock(scope: !84, file: !3, line: 26, column: 3)
!124 = !DILocalVariable(name: "count", scope: !84, file: !3, line: 32, type: !42)
!125 = !DILocalVariable(name: "one", scope: !84, file: !3, line: 32, type: !43)
!126 = distinct !DIAssignID()
!127 = !DILocation(line: 0, scope: !84)
!128 = distinct !DIAssignID()
!129 = distinct !DIAssignID()
!130 = !DILocation(line: 15, column: 3, scope: !84)
!131 = !DILocation(line: 16, column: 3, scope: !84)
!132 = !DILocation(line: 16, column: 14, scope: !84, atomGroup: 1, atomRank: 1)
!133 = distinct !DIAssignID()
!134 = !DILocation(line: 17, column: 63, scope: !135)
!135 = distinct !DILexicalBlock(scope: !84, file: !3, line: 17, column: 7)
!136 = !{!137, !138, i64 112}
!137 = !{!"pt_regs", !138, i64 0, !138, i64 8, !138, i64 16, !138, i64 24, !138, i64 32, !138, i64 40, !138, i64 48, !138, i64 56, !138, i64 64, !138, i64 72, !138, i64 80, !138, i64 88, !138, i64 96, !138, i64 104, !138, i64 112, !138, i64 120, !138, i64 128, !138, i64 136, !138, i64 144, !138, i64 152, !138, i64 160}
!138 = !{!"long long", !82, i64 0}
!139 = !DILocation(line: 17, column: 50, scope: !135)
!140 = !DILocation(line: 17, column: 7, scope: !135)
!141 = !DILocation(line: 17, column: 7, scope: !135, atomGroup: 2, atomRank: 2)
!142 = !DILocation(line: 17, column: 7, scope: !135, atomGroup: 2, atomRank: 1)
!143 = !DILocation(line: 19, column: 15, scope: !144)
!144 = distinct !DILexicalBlock(scope: !84, file: !3, line: 19, column: 7)
!145 = !{!146, !81, i64 0}
!146 = !{!"request", !81, i64 0, !81, i64 4, !138, i64 8}
!147 = !DILocation(line: 19, column: 27, scope: !144, atomGroup: 4, atomRank: 1)
!148 = !DILocation(line: 22, column: 71, scope: !84)
!149 = !{!146, !138, i64 8}
!150 = !DILocation(line: 22, column: 55, scope: !84)
!151 = !DILocation(line: 22, column: 7, scope: !84, atomGroup: 7, atomRank: 2)
!152 = !DILocation(line: 23, column: 12, scope: !153, atomGroup: 8, atomRank: 2)
!153 = distinct !DILexicalBlock(scope: !84, file: !3, line: 23, column: 7)
!154 = !DILocation(line: 23, column: 12, scope: !153, atomGroup: 8, atomRank: 1)
!155 = !DILocation(line: 0, scope: !123)
!156 = !DILocation(line: 27, column: 10, scope: !157)
!157 = distinct !DILexicalBlock(scope: !158, file: !3, line: 27, column: 9)
!158 = distinct !DILexicalBlock(scope: !159, file: !3, line: 26, column: 46)
!159 = distinct !DILexicalBlock(scope: !123, file: !3, line: 26, column: 3)
!160 = !{!82, !82, i64 0}
!161 = !DILocation(line: 27, column: 10, scope: !157, atomGroup: 14, atomRank: 2)
!162 = !DILocation(line: 27, column: 9, scope: !157, atomGroup: 14, atomRank: 1)
!163 = !DILocation(line: 29, column: 20, scope: !158)
!164 = !DILocation(line: 29, column: 18, scope: !158)
!165 = !DILocation(line: 29, column: 37, scope: !158, atomGroup: 16, atomRank: 2)
!166 = !DILocation(line: 26, column: 42, scope: !159, atomGroup: 17, atomRank: 2)
!167 = !DILocation(line: 26, column: 21, scope: !159, atomGroup: 12, atomRank: 1)
!168 = !DILocation(line: 26, column: 3, scope: !123, atomGroup: 13, atomRank: 1)
!169 = distinct !{!169, !170, !171, !172}
!170 = !DILocation(line: 26, column: 3, scope: !123)
!171 = !DILocation(line: 30, column: 3, scope: !123)
!172 = !{!"llvm.loop.mustprogress"}
!173 = !DILocation(line: 31, column: 15, scope: !84)
!174 = !DILocation(line: 31, column: 3, scope: !84)
!175 = !DILocation(line: 31, column: 20, scope: !84)
!176 = !DILocation(line: 31, column: 20, scope: !84, atomGroup: 19, atomRank: 2)
!177 = !DILocation(line: 31, column: 20, scope: !84, atomGroup: 19, atomRank: 1)
!178 = !DILocation(line: 32, column: 16, scope: !84, atomGroup: 20, atomRank: 2)
!179 = !DILocation(line: 32, column: 3, scope: !84)
!180 = !DILocation(line: 32, column: 42, scope: !84, atomGroup: 21, atomRank: 1)
!181 = !{!138, !138, i64 0}
!182 = distinct !DIAssignID()
!183 = !DILocation(line: 33, column: 7, scope: !184, atomGroup: 22, atomRank: 2)
!184 = distinct !DILexicalBlock(scope: !84, file: !3, line: 33, column: 7)
!185 = !DILocation(line: 33, column: 7, scope: !184, atomGroup: 22, atomRank: 1)
!186 = !DILocation(line: 34, column: 12, scope: !184)
!187 = !DILocation(line: 34, column: 12, scope: !184, atomGroup: 23, atomRank: 2)
!188 = !DILocation(line: 34, column: 12, scope: !184, atomGroup: 23, atomRank: 1)
!189 = !DILocation(line: 34, column: 5, scope: !184)
!190 = !DILocation(line: 36, column: 5, scope: !184)
!191 = !DILocation(line: 38, column: 1, scope: !84)
!192 = !DILocation(line: 38, column: 1, scope: !84, atomGroup: 25, atomRank: 1)
