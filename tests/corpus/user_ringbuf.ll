; ModuleID = 'user_ringbuf.c'
source_filename = "user_ringbuf.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr }
%struct.command = type { i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@commands = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !7
@accumulator = dso_local local_unnamed_addr global i64 0, align 8, !dbg !22
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @commands, ptr @drain], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @drain(ptr readnone captures(none) %0) #0 section "tp/syscalls/sys_enter_getpgid" !dbg !64 {
    #dbg_value(ptr poison, !68, !DIExpression(), !70)
  %2 = tail call i64 inttoptr (i64 209 to ptr)(ptr noundef nonnull @commands, ptr noundef nonnull @handle, ptr noundef null, i64 noundef 0) #2, !dbg !71
    #dbg_value(i64 %2, !69, !DIExpression(), !70)
  %3 = icmp sgt i64 %2, 0, !dbg !72
  %4 = zext i1 %3 to i32, !dbg !73
  ret i32 %4, !dbg !74
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define internal range(i64 0, 2) i64 @handle(ptr noundef %0, ptr readnone captures(none) %1) #0 !dbg !75 {
  %3 = alloca %struct.command, align 4, !DIAssignID !88
    #dbg_assign(i1 poison, !82, !DIExpression(), !88, ptr %3, !DIExpression(), !89)
    #dbg_value(ptr %0, !80, !DIExpression(), !89)
    #dbg_value(ptr poison, !81, !DIExpression(), !89)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !90
  %4 = call i64 inttoptr (i64 201 to ptr)(ptr noundef nonnull %3, i32 noundef 8, ptr noundef %0, i32 noundef 0, i64 noundef 0) #2, !dbg !91
  %5 = icmp eq i64 %4, 0, !dbg !93
  br i1 %5, label %6, label %28, !dbg !94

6:                                                ; preds = %2
  %7 = load i32, ptr %3, align 4, !dbg !95, !tbaa !96
  switch i32 %7, label %28 [
    i32 0, label %8
    i32 1, label %14
    i32 2, label %20
  ], !dbg !98

8:                                                ; preds = %6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !99
  %10 = load i32, ptr %9, align 4, !dbg !99, !tbaa !101
  %11 = sext i32 %10 to i64, !dbg !102
  %12 = load i64, ptr @accumulator, align 8, !dbg !103, !tbaa !104
  %13 = add nsw i64 %12, %11, !dbg !106
  br label %26, !dbg !107

14:                                               ; preds = %6
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !108
  %16 = load i32, ptr %15, align 4, !dbg !108, !tbaa !101
  %17 = sext i32 %16 to i64, !dbg !109
  %18 = load i64, ptr @accumulator, align 8, !dbg !110, !tbaa !104
  %19 = sub nsw i64 %18, %17, !dbg !111
  br label %26, !dbg !112

20:                                               ; preds = %6
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !113
  %22 = load i32, ptr %21, align 4, !dbg !113, !tbaa !101
  %23 = sext i32 %22 to i64, !dbg !114
  %24 = load i64, ptr @accumulator, align 8, !dbg !115, !tbaa !104
  %25 = mul nsw i64 %24, %23, !dbg !116
  br label %26, !dbg !117

26:                                               ; preds = %20, %14, %8
  %27 = phi i64 [ %13, %8 ], [ %19, %14 ], [ %25, %20 ]
  store i64 %27, ptr @accumulator, align 8, !dbg !118, !tbaa !104
  br label %28, !dbg !119

28:                                               ; preds = %26, %6, %2
  %29 = phi i64 [ 1, %2 ], [ 0, %6 ], [ 0, %26 ], !dbg !89
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !119
  ret i64 %29, !dbg !120
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!54, !55, !56, !57, !58}
!llvm.ident = !{!59}
!llvm.errno.tbaa = !{!60}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !25, line: 395, type: !50, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "user_ringbuf.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !{!0, !7, !22, !27, !35}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "commands", scope: !2, file: !3, line: 7, type: !9, isLocal: false, isDefinition: true)
!9 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 128, elements: !10)
!10 = !{!11, !17}
!11 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !9, file: !3, line: 5, baseType: !12, size: 64)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !13, size: 64)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 992, elements: !15)
!14 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!15 = !{!16}
!16 = !DISubrange(count: 31)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !9, file: !3, line: 6, baseType: !18, size: 64, offset: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 131072, elements: !20)
!20 = !{!21}
!21 = !DISubrange(count: 4096)
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression())
!23 = distinct !DIGlobalVariable(name: "accumulator", scope: !2, file: !3, line: 12, type: !24, isLocal: false, isDefinition: true)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !25, line: 12, baseType: !26)
!25 = !DIFile(filename: "./bpf.h", directory: ".")
!26 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression(DW_OP_constu, 209, DW_OP_stack_value))
!28 = distinct !DIGlobalVariable(name: "user_ringbuf_drain", scope: !2, file: !25, line: 199, type: !29, isLocal: true, isDefinition: true)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DISubroutineType(types: !31)
!31 = !{!32, !5, !5, !5, !33}
!32 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !25, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression(DW_OP_constu, 201, DW_OP_stack_value))
!36 = distinct !DIGlobalVariable(name: "dynptr_read", scope: !2, file: !25, line: 193, type: !37, isLocal: true, isDefinition: true)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DISubroutineType(types: !39)
!39 = !{!32, !5, !40, !42, !40, !33}
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !25, line: 7, baseType: !41)
!41 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !44)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_dynptr", file: !25, line: 91, size: 128, align: 64, elements: !45)
!45 = !{!46}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "opaque", scope: !44, file: !25, line: 92, baseType: !47, size: 128)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 128, elements: !48)
!48 = !{!49}
!49 = !DISubrange(count: 2)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !51, size: 32, elements: !52)
!51 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!52 = !{!53}
!53 = !DISubrange(count: 4)
!54 = !{i32 7, !"Dwarf Version", i32 5}
!55 = !{i32 2, !"Debug Info Version", i32 3}
!56 = !{i32 1, !"wchar_size", i32 4}
!57 = !{i32 7, !"frame-pointer", i32 2}
!58 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!59 = !{!"clang version 22.1.8"}
!60 = !{!61, !61, i64 0}
!61 = !{!"int", !62, i64 0}
!62 = !{!"omnipotent char", !63, i64 0}
!63 = !{!"Simple C/C++ TBAA"}
!64 = distinct !DISubprogram(name: "drain", scope: !3, file: !3, line: 32, type: !65, scopeLine: 32, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !67, keyInstructions: true)
!65 = !DISubroutineType(types: !66)
!66 = !{!14, !5}
!67 = !{!68, !69}
!68 = !DILocalVariable(name: "ctx", arg: 1, scope: !64, file: !3, line: 32, type: !5)
!69 = !DILocalVariable(name: "count", scope: !64, file: !3, line: 33, type: !32)
!70 = !DILocation(line: 0, scope: !64)
!71 = !DILocation(line: 33, column: 16, scope: !64, atomGroup: 1, atomRank: 2)
!72 = !DILocation(line: 34, column: 16, scope: !64, atomGroup: 3, atomRank: 3)
!73 = !DILocation(line: 34, column: 16, scope: !64, atomGroup: 3, atomRank: 2)
!74 = !DILocation(line: 34, column: 3, scope: !64, atomGroup: 3, atomRank: 1)
!75 = distinct !DISubprogram(name: "handle", scope: !3, file: !3, line: 14, type: !76, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79, keyInstructions: true)
!76 = !DISubroutineType(types: !77)
!77 = !{!32, !78, !5}
!78 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!79 = !{!80, !81, !82}
!80 = !DILocalVariable(name: "ptr", arg: 1, scope: !75, file: !3, line: 14, type: !78)
!81 = !DILocalVariable(name: "ctx", arg: 2, scope: !75, file: !3, line: 14, type: !5)
!82 = !DILocalVariable(name: "command", scope: !75, file: !3, line: 15, type: !83)
!83 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "command", file: !3, line: 8, size: 64, elements: !84)
!84 = !{!85, !86}
!85 = !DIDerivedType(tag: DW_TAG_member, name: "op", scope: !83, file: !3, line: 9, baseType: !40, size: 32)
!86 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !83, file: !3, line: 10, baseType: !87, size: 32, offset: 32)
!87 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !25, line: 11, baseType: !14)
!88 = distinct !DIAssignID()
!89 = !DILocation(line: 0, scope: !75)
!90 = !DILocation(line: 15, column: 3, scope: !75)
!91 = !DILocation(line: 16, column: 7, scope: !92)
!92 = distinct !DILexicalBlock(scope: !75, file: !3, line: 16, column: 7)
!93 = !DILocation(line: 16, column: 7, scope: !92, atomGroup: 1, atomRank: 2)
!94 = !DILocation(line: 16, column: 7, scope: !92, atomGroup: 1, atomRank: 1)
!95 = !DILocation(line: 18, column: 19, scope: !75, atomGroup: 3, atomRank: 2)
!96 = !{!97, !61, i64 0}
!97 = !{!"command", !61, i64 0, !61, i64 4}
!98 = !DILocation(line: 18, column: 3, scope: !75, atomGroup: 3, atomRank: 1)
!99 = !DILocation(line: 20, column: 28, scope: !100)
!100 = distinct !DILexicalBlock(scope: !75, file: !3, line: 18, column: 23)
!101 = !{!97, !61, i64 4}
!102 = !DILocation(line: 20, column: 20, scope: !100)
!103 = !DILocation(line: 20, column: 17, scope: !100)
!104 = !{!105, !105, i64 0}
!105 = !{!"long long", !62, i64 0}
!106 = !DILocation(line: 20, column: 17, scope: !100, atomGroup: 4, atomRank: 2)
!107 = !DILocation(line: 21, column: 5, scope: !100, atomGroup: 5, atomRank: 1)
!108 = !DILocation(line: 23, column: 28, scope: !100)
!109 = !DILocation(line: 23, column: 20, scope: !100)
!110 = !DILocation(line: 23, column: 17, scope: !100)
!111 = !DILocation(line: 23, column: 17, scope: !100, atomGroup: 6, atomRank: 2)
!112 = !DILocation(line: 24, column: 5, scope: !100, atomGroup: 7, atomRank: 1)
!113 = !DILocation(line: 26, column: 28, scope: !100)
!114 = !DILocation(line: 26, column: 20, scope: !100)
!115 = !DILocation(line: 26, column: 17, scope: !100)
!116 = !DILocation(line: 26, column: 17, scope: !100, atomGroup: 8, atomRank: 2)
!117 = !DILocation(line: 27, column: 5, scope: !100, atomGroup: 9, atomRank: 1)
!118 = !DILocation(line: 0, scope: !100)
!119 = !DILocation(line: 30, column: 1, scope: !75)
!120 = !DILocation(line: 30, column: 1, scope: !75, atomGroup: 11, atomRank: 1)
