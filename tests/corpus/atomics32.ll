; ModuleID = 'atomics32.c'
source_filename = "atomics32.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@b = dso_local global i32 -1, align 4, !dbg !9
@cells = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !11
@a = dso_local global i32 0, align 4, !dbg !29
@c = dso_local global i32 0, align 4, !dbg !31
@d = dso_local global i32 0, align 4, !dbg !33
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @atomics, ptr @cells], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 -1, 16) i32 @atomics(ptr noundef captures(none) %0) #0 section "syscall" !dbg !55 {
  %2 = alloca i32, align 4, !DIAssignID !74
    #dbg_assign(i1 poison, !71, !DIExpression(), !74, ptr %2, !DIExpression(), !75)
    #dbg_value(ptr %0, !70, !DIExpression(), !75)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !76
  %3 = load i64, ptr %0, align 8, !dbg !77, !tbaa !78
  %4 = trunc i64 %3 to i32, !dbg !81
  %5 = and i32 %4, 3, !dbg !81
  store i32 %5, ptr %2, align 4, !dbg !82, !tbaa !51, !DIAssignID !83
    #dbg_assign(i32 %5, !71, !DIExpression(), !83, ptr %2, !DIExpression(), !75)
  %6 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @cells, ptr noundef nonnull %2) #2, !dbg !84
    #dbg_value(ptr %6, !72, !DIExpression(), !75)
  %7 = icmp eq ptr %6, null, !dbg !85
  br i1 %7, label %35, label %8, !dbg !87

8:                                                ; preds = %1
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !88
  %10 = load i64, ptr %9, align 8, !dbg !88, !tbaa !89
  %11 = trunc i64 %10 to i32, !dbg !90
  %12 = atomicrmw add ptr %6, i32 %11 seq_cst, align 4, !dbg !91
  %13 = load i64, ptr %9, align 8, !dbg !92, !tbaa !89
  %14 = trunc i64 %13 to i32, !dbg !93
  %15 = atomicrmw add ptr @a, i32 %14 seq_cst, align 4, !dbg !94
    #dbg_value(i32 %15, !73, !DIExpression(), !75)
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !95
  %17 = load i64, ptr %16, align 8, !dbg !95, !tbaa !96
  %18 = trunc i64 %17 to i32, !dbg !97
  %19 = atomicrmw or ptr @c, i32 %18 seq_cst, align 4, !dbg !98
  %20 = add i32 %19, %15, !dbg !99
    #dbg_value(i32 %20, !73, !DIExpression(), !75)
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !100
  %22 = load i64, ptr %21, align 8, !dbg !100, !tbaa !101
  %23 = trunc i64 %22 to i32, !dbg !102
  %24 = atomicrmw and ptr @b, i32 %23 seq_cst, align 4, !dbg !103
  %25 = xor i32 %24, %20, !dbg !104
    #dbg_value(i32 %25, !73, !DIExpression(), !75)
  %26 = atomicrmw xor ptr @d, i32 %25 seq_cst, align 4, !dbg !105
  %27 = sub i32 %25, %26, !dbg !106
    #dbg_value(i32 %27, !73, !DIExpression(), !75)
  %28 = zext i32 %27 to i64, !dbg !107
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !108
  store i64 %28, ptr %29, align 8, !dbg !109, !tbaa !110
  %30 = atomicrmw xchg ptr %6, i32 %27 seq_cst, align 4, !dbg !111
  %31 = zext i32 %30 to i64, !dbg !112
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !113
  store i64 %31, ptr %32, align 8, !dbg !114, !tbaa !110
  %33 = atomicrmw sub ptr %6, i32 9 seq_cst, align 4, !dbg !115
  %34 = and i32 %33, 15, !dbg !116
  br label %35

35:                                               ; preds = %1, %8
  %36 = phi i32 [ %34, %8 ], [ -1, %1 ], !dbg !75
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !117
  ret i32 %36, !dbg !118
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!45, !46, !47, !48, !49}
!llvm.ident = !{!50}
!llvm.errno.tbaa = !{!51}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !43, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "atomics32.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!0, !9, !11, !29, !31, !33, !35}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "b", scope: !2, file: !3, line: 5, type: !5, isLocal: false, isDefinition: true)
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "cells", scope: !2, file: !3, line: 4, type: !13, isLocal: false, isDefinition: true)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !14)
!14 = !{!15, !21, !26, !28}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !13, file: !3, line: 4, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 64, elements: !19)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20}
!20 = !DISubrange(count: 2)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !13, file: !3, line: 4, baseType: !22, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 128, elements: !24)
!24 = !{!25}
!25 = !DISubrange(count: 4)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !13, file: !3, line: 4, baseType: !27, size: 64, offset: 128)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !13, file: !3, line: 4, baseType: !27, size: 64, offset: 192)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "a", scope: !2, file: !3, line: 5, type: !5, isLocal: false, isDefinition: true)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(name: "c", scope: !2, file: !3, line: 5, type: !5, isLocal: false, isDefinition: true)
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression())
!34 = distinct !DIGlobalVariable(name: "d", scope: !2, file: !3, line: 5, type: !5, isLocal: false, isDefinition: true)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!36 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !37, isLocal: true, isDefinition: true)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DISubroutineType(types: !39)
!39 = !{!40, !40, !41}
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 32, elements: !24)
!44 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!45 = !{i32 7, !"Dwarf Version", i32 5}
!46 = !{i32 2, !"Debug Info Version", i32 3}
!47 = !{i32 1, !"wchar_size", i32 4}
!48 = !{i32 7, !"frame-pointer", i32 2}
!49 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!50 = !{!"clang version 22.1.8"}
!51 = !{!52, !52, i64 0}
!52 = !{!"int", !53, i64 0}
!53 = !{!"omnipotent char", !54, i64 0}
!54 = !{!"Simple C/C++ TBAA"}
!55 = distinct !DISubprogram(name: "atomics", scope: !3, file: !3, line: 7, type: !56, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69, keyInstructions: true)
!56 = !DISubroutineType(types: !57)
!57 = !{!18, !58}
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !60)
!60 = !{!61, !64, !65, !66, !67}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !59, file: !6, line: 391, baseType: !62, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !63)
!63 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !59, file: !6, line: 391, baseType: !62, size: 64, offset: 64)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !59, file: !6, line: 391, baseType: !62, size: 64, offset: 128)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !59, file: !6, line: 391, baseType: !62, size: 64, offset: 192)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !59, file: !6, line: 392, baseType: !68, size: 256, offset: 256)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !62, size: 256, elements: !24)
!69 = !{!70, !71, !72, !73}
!70 = !DILocalVariable(name: "ctx", arg: 1, scope: !55, file: !3, line: 7, type: !58)
!71 = !DILocalVariable(name: "key", scope: !55, file: !3, line: 8, type: !5)
!72 = !DILocalVariable(name: "cell", scope: !55, file: !3, line: 9, type: !27)
!73 = !DILocalVariable(name: "old", scope: !55, file: !3, line: 13, type: !5)
!74 = distinct !DIAssignID()
!75 = !DILocation(line: 0, scope: !55)
!76 = !DILocation(line: 8, column: 3, scope: !55)
!77 = !DILocation(line: 8, column: 18, scope: !55)
!78 = !{!79, !80, i64 0}
!79 = !{!"args", !80, i64 0, !80, i64 8, !80, i64 16, !80, i64 24, !53, i64 32}
!80 = !{!"long long", !53, i64 0}
!81 = !DILocation(line: 8, column: 13, scope: !55, atomGroup: 1, atomRank: 2)
!82 = !DILocation(line: 8, column: 7, scope: !55, atomGroup: 1, atomRank: 1)
!83 = distinct !DIAssignID()
!84 = !DILocation(line: 9, column: 15, scope: !55, atomGroup: 2, atomRank: 2)
!85 = !DILocation(line: 10, column: 8, scope: !86, atomGroup: 3, atomRank: 2)
!86 = distinct !DILexicalBlock(scope: !55, file: !3, line: 10, column: 7)
!87 = !DILocation(line: 10, column: 7, scope: !86, atomGroup: 3, atomRank: 1)
!88 = !DILocation(line: 12, column: 35, scope: !55)
!89 = !{!79, !80, i64 8}
!90 = !DILocation(line: 12, column: 30, scope: !55)
!91 = !DILocation(line: 12, column: 3, scope: !55)
!92 = !DILocation(line: 13, column: 48, scope: !55)
!93 = !DILocation(line: 13, column: 38, scope: !55)
!94 = !DILocation(line: 13, column: 13, scope: !55, atomGroup: 5, atomRank: 2)
!95 = !DILocation(line: 14, column: 44, scope: !55)
!96 = !{!79, !80, i64 16}
!97 = !DILocation(line: 14, column: 34, scope: !55)
!98 = !DILocation(line: 14, column: 10, scope: !55)
!99 = !DILocation(line: 14, column: 7, scope: !55, atomGroup: 6, atomRank: 2)
!100 = !DILocation(line: 15, column: 45, scope: !55)
!101 = !{!79, !80, i64 24}
!102 = !DILocation(line: 15, column: 35, scope: !55)
!103 = !DILocation(line: 15, column: 10, scope: !55)
!104 = !DILocation(line: 15, column: 7, scope: !55, atomGroup: 7, atomRank: 2)
!105 = !DILocation(line: 16, column: 10, scope: !55)
!106 = !DILocation(line: 16, column: 7, scope: !55, atomGroup: 8, atomRank: 2)
!107 = !DILocation(line: 17, column: 17, scope: !55, atomGroup: 9, atomRank: 2)
!108 = !DILocation(line: 17, column: 8, scope: !55)
!109 = !DILocation(line: 17, column: 15, scope: !55, atomGroup: 9, atomRank: 1)
!110 = !{!80, !80, i64 0}
!111 = !DILocation(line: 18, column: 17, scope: !55, atomGroup: 10, atomRank: 3)
!112 = !DILocation(line: 18, column: 17, scope: !55, atomGroup: 10, atomRank: 2)
!113 = !DILocation(line: 18, column: 3, scope: !55)
!114 = !DILocation(line: 18, column: 15, scope: !55, atomGroup: 10, atomRank: 1)
!115 = !DILocation(line: 19, column: 10, scope: !55)
!116 = !DILocation(line: 19, column: 40, scope: !55, atomGroup: 11, atomRank: 2)
!117 = !DILocation(line: 20, column: 1, scope: !55)
!118 = !DILocation(line: 20, column: 1, scope: !55, atomGroup: 12, atomRank: 1)
