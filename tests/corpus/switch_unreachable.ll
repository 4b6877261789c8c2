; ModuleID = 'switch_unreachable.c'
source_filename = "switch_unreachable.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@events = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !5
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @events, ptr @kinds], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @kinds(ptr noundef readonly captures(none) %0) #0 section "syscall" !dbg !50 {
    #dbg_value(ptr %0, !63, !DIExpression(), !66)
  %2 = tail call ptr inttoptr (i64 131 to ptr)(ptr noundef nonnull @events, i64 noundef 16, i64 noundef 0) #1, !dbg !67
    #dbg_value(ptr %2, !64, !DIExpression(), !66)
  %3 = icmp eq ptr %2, null, !dbg !68
  br i1 %3, label %22, label %4, !dbg !70

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !71
  store i64 0, ptr %5, align 8, !dbg !72, !tbaa !73
  %6 = load i64, ptr %0, align 8, !dbg !75, !tbaa !76
  %7 = and i64 %6, 3, !dbg !78
  switch i64 %7, label %19 [
    i64 0, label %8
    i64 1, label %11
    i64 2, label %15
    i64 3, label %16
  ], !dbg !79

8:                                                ; preds = %4
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !80
  %10 = load i64, ptr %9, align 8, !dbg !82, !tbaa !83
  br label %20, !dbg !84

11:                                               ; preds = %4
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !85
  %13 = load i64, ptr %12, align 8, !dbg !85, !tbaa !86
  %14 = add i64 %13, 5, !dbg !87
  br label %20, !dbg !88

15:                                               ; preds = %4
  tail call void inttoptr (i64 133 to ptr)(ptr noundef nonnull %2, i64 noundef 0) #1, !dbg !89
  br label %22, !dbg !90

16:                                               ; preds = %4
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !91
  %18 = load i64, ptr %17, align 8, !dbg !92, !tbaa !93
  store i64 %18, ptr %5, align 8, !dbg !94, !tbaa !73
  br label %20, !dbg !95

19:                                               ; preds = %4
  unreachable

20:                                               ; preds = %16, %11, %8
  %21 = phi i64 [ %18, %16 ], [ %14, %11 ], [ %10, %8 ]
  store i64 %21, ptr %2, align 8, !dbg !96, !tbaa !73
  tail call void inttoptr (i64 132 to ptr)(ptr noundef nonnull %2, i64 noundef 0) #1, !dbg !97
  br label %22, !dbg !98

22:                                               ; preds = %1, %20, %15
  %23 = phi i32 [ 0, %20 ], [ 2, %15 ], [ 1, %1 ], !dbg !66
  ret i32 %23, !dbg !99
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!40, !41, !42, !43, !44}
!llvm.ident = !{!45}
!llvm.errno.tbaa = !{!46}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !22, line: 395, type: !36, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "switch_unreachable.c", directory: ".")
!4 = !{!0, !5, !20, !29, !34}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "events", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 128, elements: !8)
!8 = !{!9, !15}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !7, file: !3, line: 4, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 864, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 27)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !7, file: !3, line: 4, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 4096)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression(DW_OP_constu, 131, DW_OP_stack_value))
!21 = distinct !DIGlobalVariable(name: "ringbuf_reserve", scope: !2, file: !22, line: 166, type: !23, isLocal: true, isDefinition: true)
!22 = !DIFile(filename: "./bpf.h", directory: ".")
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = !DISubroutineType(types: !25)
!25 = !{!26, !26, !27, !27}
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !22, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression(DW_OP_constu, 133, DW_OP_stack_value))
!30 = distinct !DIGlobalVariable(name: "ringbuf_discard", scope: !2, file: !22, line: 168, type: !31, isLocal: true, isDefinition: true)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DISubroutineType(types: !33)
!33 = !{null, !26, !27}
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression(DW_OP_constu, 132, DW_OP_stack_value))
!35 = distinct !DIGlobalVariable(name: "ringbuf_submit", scope: !2, file: !22, line: 167, type: !31, isLocal: true, isDefinition: true)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 32, elements: !38)
!37 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!38 = !{!39}
!39 = !DISubrange(count: 4)
!40 = !{i32 7, !"Dwarf Version", i32 5}
!41 = !{i32 2, !"Debug Info Version", i32 3}
!42 = !{i32 1, !"wchar_size", i32 4}
!43 = !{i32 7, !"frame-pointer", i32 2}
!44 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!45 = !{!"clang version 22.1.8"}
!46 = !{!47, !47, i64 0}
!47 = !{!"int", !48, i64 0}
!48 = !{!"omnipotent char", !49, i64 0}
!49 = !{!"Simple C/C++ TBAA"}
!50 = distinct !DISubprogram(name: "kinds", scope: !3, file: !3, line: 6, type: !51, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !62, keyInstructions: true)
!51 = !DISubroutineType(types: !52)
!52 = !{!12, !53}
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !22, line: 390, size: 512, elements: !55)
!55 = !{!56, !57, !58, !59, !60}
!56 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !54, file: !22, line: 391, baseType: !27, size: 64)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !54, file: !22, line: 391, baseType: !27, size: 64, offset: 64)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !54, file: !22, line: 391, baseType: !27, size: 64, offset: 128)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !54, file: !22, line: 391, baseType: !27, size: 64, offset: 192)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !54, file: !22, line: 392, baseType: !61, size: 256, offset: 256)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 256, elements: !38)
!62 = !{!63, !64}
!63 = !DILocalVariable(name: "ctx", arg: 1, scope: !50, file: !3, line: 6, type: !53)
!64 = !DILocalVariable(name: "event", scope: !50, file: !3, line: 7, type: !65)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!66 = !DILocation(line: 0, scope: !50)
!67 = !DILocation(line: 7, column: 16, scope: !50, atomGroup: 1, atomRank: 2)
!68 = !DILocation(line: 8, column: 8, scope: !69, atomGroup: 2, atomRank: 2)
!69 = distinct !DILexicalBlock(scope: !50, file: !3, line: 8, column: 7)
!70 = !DILocation(line: 8, column: 7, scope: !69, atomGroup: 2, atomRank: 1)
!71 = !DILocation(line: 10, column: 3, scope: !50)
!72 = !DILocation(line: 10, column: 12, scope: !50, atomGroup: 4, atomRank: 1)
!73 = !{!74, !74, i64 0}
!74 = !{!"long long", !48, i64 0}
!75 = !DILocation(line: 11, column: 16, scope: !50)
!76 = !{!77, !74, i64 0}
!77 = !{!"args", !74, i64 0, !74, i64 8, !74, i64 16, !74, i64 24, !48, i64 32}
!78 = !DILocation(line: 11, column: 18, scope: !50, atomGroup: 5, atomRank: 2)
!79 = !DILocation(line: 11, column: 3, scope: !50, atomGroup: 5, atomRank: 1)
!80 = !DILocation(line: 13, column: 21, scope: !81)
!81 = distinct !DILexicalBlock(scope: !50, file: !3, line: 11, column: 23)
!82 = !DILocation(line: 13, column: 21, scope: !81, atomGroup: 6, atomRank: 2)
!83 = !{!77, !74, i64 8}
!84 = !DILocation(line: 14, column: 5, scope: !81, atomGroup: 7, atomRank: 1)
!85 = !DILocation(line: 16, column: 21, scope: !81)
!86 = !{!77, !74, i64 16}
!87 = !DILocation(line: 16, column: 23, scope: !81, atomGroup: 8, atomRank: 2)
!88 = !DILocation(line: 17, column: 5, scope: !81, atomGroup: 9, atomRank: 1)
!89 = !DILocation(line: 19, column: 5, scope: !81)
!90 = !DILocation(line: 20, column: 5, scope: !81, atomGroup: 10, atomRank: 1)
!91 = !DILocation(line: 22, column: 32, scope: !81)
!92 = !DILocation(line: 22, column: 32, scope: !81, atomGroup: 11, atomRank: 2)
!93 = !{!77, !74, i64 24}
!94 = !DILocation(line: 22, column: 25, scope: !81, atomGroup: 12, atomRank: 1)
!95 = !DILocation(line: 23, column: 5, scope: !81, atomGroup: 13, atomRank: 1)
!96 = !DILocation(line: 0, scope: !81)
!97 = !DILocation(line: 27, column: 3, scope: !50)
!98 = !DILocation(line: 28, column: 3, scope: !50, atomGroup: 14, atomRank: 1)
!99 = !DILocation(line: 29, column: 1, scope: !50, atomGroup: 15, atomRank: 1)
