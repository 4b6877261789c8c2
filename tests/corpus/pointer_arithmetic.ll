; ModuleID = 'pointer_arithmetic.c'
source_filename = "pointer_arithmetic.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.node = type { i32, i32, i64 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@blocks = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !11
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @blocks, ptr @walk], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @walk(ptr noundef captures(none) %0) #0 section "syscall" !dbg !62 {
  %2 = alloca i32, align 4, !DIAssignID !88
    #dbg_assign(i1 poison, !76, !DIExpression(), !88, ptr %2, !DIExpression(), !89)
    #dbg_value(ptr %0, !75, !DIExpression(), !89)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !90
  %3 = load i64, ptr %0, align 8, !dbg !91, !tbaa !92
  %4 = trunc i64 %3 to i32, !dbg !95
  %5 = and i32 %4, 1, !dbg !95
  store i32 %5, ptr %2, align 4, !dbg !96, !tbaa !58, !DIAssignID !97
    #dbg_assign(i32 %5, !76, !DIExpression(), !97, ptr %2, !DIExpression(), !89)
  %6 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @blocks, ptr noundef nonnull %2) #2, !dbg !98
    #dbg_value(ptr %6, !77, !DIExpression(), !89)
  %7 = icmp eq ptr %6, null, !dbg !99
  br i1 %7, label %44, label %8, !dbg !101

8:                                                ; preds = %1
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 8, !dbg !102
    #dbg_value(ptr %9, !78, !DIExpression(), !89)
    #dbg_value(ptr %9, !80, !DIExpression(), !89)
    #dbg_value(i32 0, !81, !DIExpression(), !89)
    #dbg_value(i32 0, !82, !DIExpression(), !89)
    #dbg_value(i32 0, !83, !DIExpression(), !103)
  br label %26, !dbg !104

10:                                               ; preds = %26
  %11 = zext nneg i32 %41 to i64, !dbg !105
  %12 = getelementptr inbounds nuw %struct.node, ptr %9, i64 %11, !dbg !106
    #dbg_value(ptr %12, !80, !DIExpression(), !89)
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 4, !dbg !107
  %14 = load i32, ptr %13, align 4, !dbg !107, !tbaa !108
  %15 = lshr i32 %14, 1, !dbg !110
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !111
  %17 = load i64, ptr %16, align 8, !dbg !111, !tbaa !112
  %18 = trunc i64 %17 to i32, !dbg !113
  %19 = add i32 %15, %18, !dbg !114
  store i32 %19, ptr %13, align 4, !dbg !115, !tbaa !108
  %20 = shl nuw nsw i64 %11, 4, !dbg !116
  %21 = getelementptr inbounds nuw i8, ptr %12, i64 8, !dbg !117
  %22 = load i64, ptr %21, align 8, !dbg !118, !tbaa !119
  %23 = add i64 %22, %20, !dbg !120
  store i64 %23, ptr %21, align 8, !dbg !121, !tbaa !119
  store i32 %41, ptr %6, align 8, !dbg !122, !tbaa !123
  %24 = zext i32 %32 to i64, !dbg !125
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !126
  store i64 %24, ptr %25, align 8, !dbg !127, !tbaa !128
  br label %44

26:                                               ; preds = %8, %26
  %27 = phi i64 [ 0, %8 ], [ %42, %26 ]
  %28 = phi i32 [ 0, %8 ], [ %32, %26 ]
  %29 = phi i32 [ 0, %8 ], [ %41, %26 ]
    #dbg_value(i64 %27, !83, !DIExpression(), !103)
    #dbg_value(i32 %28, !82, !DIExpression(), !89)
    #dbg_value(i32 %29, !81, !DIExpression(), !89)
  %30 = getelementptr inbounds nuw %struct.node, ptr %9, i64 %27, !dbg !129
    #dbg_value(ptr %30, !85, !DIExpression(), !130)
  %31 = load i32, ptr %30, align 8, !dbg !131, !tbaa !132
  %32 = add i32 %31, %28, !dbg !133
    #dbg_value(i32 %32, !82, !DIExpression(), !89)
  %33 = getelementptr inbounds nuw i8, ptr %30, i64 4, !dbg !134
  %34 = load i32, ptr %33, align 4, !dbg !134, !tbaa !108
  %35 = zext nneg i32 %29 to i64, !dbg !136
  %36 = getelementptr inbounds nuw %struct.node, ptr %9, i64 %35, !dbg !136
  %37 = getelementptr inbounds nuw i8, ptr %36, i64 4, !dbg !137
  %38 = load i32, ptr %37, align 4, !dbg !137, !tbaa !108
  %39 = icmp ugt i32 %34, %38, !dbg !138
  %40 = trunc nuw nsw i64 %27 to i32, !dbg !139
  %41 = select i1 %39, i32 %40, i32 %29, !dbg !139
    #dbg_value(i32 %41, !81, !DIExpression(), !89)
  %42 = add nuw nsw i64 %27, 1, !dbg !140
    #dbg_value(i64 %42, !83, !DIExpression(), !103)
  %43 = icmp eq i64 %42, 16, !dbg !141
  br i1 %43, label %10, label %26, !dbg !142, !llvm.loop !143

44:                                               ; preds = %1, %10
  %45 = phi i32 [ %41, %10 ], [ -1, %1 ], !dbg !89
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !147
  ret i32 %45, !dbg !148
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!52, !53, !54, !55, !56}
!llvm.ident = !{!57}
!llvm.errno.tbaa = !{!58}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !49, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "pointer_arithmetic.c", directory: ".")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!10 = !{!0, !11, !41}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "blocks", scope: !2, file: !3, line: 12, type: !13, isLocal: false, isDefinition: true)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 12, size: 256, elements: !14)
!14 = !{!15, !21, !22, !24}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !13, file: !3, line: 12, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 64, elements: !19)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20}
!20 = !DISubrange(count: 2)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !13, file: !3, line: 12, baseType: !16, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !13, file: !3, line: 12, baseType: !23, size: 64, offset: 128)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !13, file: !3, line: 12, baseType: !25, size: 64, offset: 192)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "block", file: !3, line: 8, size: 2112, elements: !27)
!27 = !{!28, !29, !30}
!28 = !DIDerivedType(tag: DW_TAG_member, name: "used", scope: !26, file: !3, line: 9, baseType: !5, size: 32)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !26, file: !3, line: 9, baseType: !5, size: 32, offset: 32)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "nodes", scope: !26, file: !3, line: 10, baseType: !31, size: 2048, offset: 64)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !32, size: 2048, elements: !39)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "node", file: !3, line: 4, size: 128, elements: !33)
!33 = !{!34, !35, !36}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !32, file: !3, line: 5, baseType: !5, size: 32)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "weight", scope: !32, file: !3, line: 5, baseType: !5, size: 32, offset: 32)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !32, file: !3, line: 6, baseType: !37, size: 64, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !38)
!38 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!39 = !{!40}
!40 = !DISubrange(count: 16)
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!42 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !43, isLocal: true, isDefinition: true)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = !DISubroutineType(types: !45)
!45 = !{!46, !46, !47}
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!49 = !DICompositeType(tag: DW_TAG_array_type, baseType: !9, size: 32, elements: !50)
!50 = !{!51}
!51 = !DISubrange(count: 4)
!52 = !{i32 7, !"Dwarf Version", i32 5}
!53 = !{i32 2, !"Debug Info Version", i32 3}
!54 = !{i32 1, !"wchar_size", i32 4}
!55 = !{i32 7, !"frame-pointer", i32 2}
!56 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!57 = !{!"clang version 22.1.8"}
!58 = !{!59, !59, i64 0}
!59 = !{!"int", !60, i64 0}
!60 = !{!"omnipotent char", !61, i64 0}
!61 = !{!"Simple C/C++ TBAA"}
!62 = distinct !DISubprogram(name: "walk", scope: !3, file: !3, line: 14, type: !63, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !74, keyInstructions: true)
!63 = !DISubroutineType(types: !64)
!64 = !{!18, !65}
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !67)
!67 = !{!68, !69, !70, !71, !72}
!68 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !66, file: !6, line: 391, baseType: !37, size: 64)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !66, file: !6, line: 391, baseType: !37, size: 64, offset: 64)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !66, file: !6, line: 391, baseType: !37, size: 64, offset: 128)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !66, file: !6, line: 391, baseType: !37, size: 64, offset: 192)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !66, file: !6, line: 392, baseType: !73, size: 256, offset: 256)
!73 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 256, elements: !50)
!74 = !{!75, !76, !77, !78, !80, !81, !82, !83, !85}
!75 = !DILocalVariable(name: "ctx", arg: 1, scope: !62, file: !3, line: 14, type: !65)
!76 = !DILocalVariable(name: "key", scope: !62, file: !3, line: 15, type: !5)
!77 = !DILocalVariable(name: "block", scope: !62, file: !3, line: 16, type: !25)
!78 = !DILocalVariable(name: "first", scope: !62, file: !3, line: 19, type: !79)
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!80 = !DILocalVariable(name: "best", scope: !62, file: !3, line: 19, type: !79)
!81 = !DILocalVariable(name: "at", scope: !62, file: !3, line: 20, type: !5)
!82 = !DILocalVariable(name: "sum", scope: !62, file: !3, line: 20, type: !5)
!83 = !DILocalVariable(name: "i", scope: !84, file: !3, line: 21, type: !5)
!84 = distinct !DILexicalBlock(scope: !62, file: !3, line: 21, column: 3)
!85 = !DILocalVariable(name: "node", scope: !86, file: !3, line: 22, type: !79)
!86 = distinct !DILexicalBlock(scope: !87, file: !3, line: 21, column: 32)
!87 = distinct !DILexicalBlock(scope: !84, file: !3, line: 21, column: 3)
!88 = distinct !DIAssignID()
!89 = !DILocation(line: 0, scope: !62)
!90 = !DILocation(line: 15, column: 3, scope: !62)
!91 = !DILocation(line: 15, column: 18, scope: !62)
!92 = !{!93, !94, i64 0}
!93 = !{!"args", !94, i64 0, !94, i64 8, !94, i64 16, !94, i64 24, !60, i64 32}
!94 = !{!"long long", !60, i64 0}
!95 = !DILocation(line: 15, column: 13, scope: !62, atomGroup: 1, atomRank: 2)
!96 = !DILocation(line: 15, column: 7, scope: !62, atomGroup: 1, atomRank: 1)
!97 = distinct !DIAssignID()
!98 = !DILocation(line: 16, column: 25, scope: !62, atomGroup: 2, atomRank: 2)
!99 = !DILocation(line: 17, column: 8, scope: !100, atomGroup: 3, atomRank: 2)
!100 = distinct !DILexicalBlock(scope: !62, file: !3, line: 17, column: 7)
!101 = !DILocation(line: 17, column: 7, scope: !100, atomGroup: 3, atomRank: 1)
!102 = !DILocation(line: 19, column: 31, scope: !62)
!103 = !DILocation(line: 0, scope: !84)
!104 = !DILocation(line: 21, column: 3, scope: !84, atomGroup: 26, atomRank: 1)
!105 = !DILocation(line: 27, column: 11, scope: !62)
!106 = !DILocation(line: 27, column: 11, scope: !62, atomGroup: 18, atomRank: 2)
!107 = !DILocation(line: 28, column: 24, scope: !62)
!108 = !{!109, !59, i64 4}
!109 = !{!"node", !59, i64 0, !59, i64 4, !94, i64 8}
!110 = !DILocation(line: 28, column: 31, scope: !62)
!111 = !DILocation(line: 28, column: 47, scope: !62)
!112 = !{!93, !94, i64 8}
!113 = !DILocation(line: 28, column: 37, scope: !62)
!114 = !DILocation(line: 28, column: 35, scope: !62, atomGroup: 19, atomRank: 2)
!115 = !DILocation(line: 28, column: 16, scope: !62, atomGroup: 19, atomRank: 1)
!116 = !DILocation(line: 29, column: 29, scope: !62)
!117 = !DILocation(line: 29, column: 9, scope: !62)
!118 = !DILocation(line: 29, column: 13, scope: !62)
!119 = !{!109, !94, i64 8}
!120 = !DILocation(line: 29, column: 13, scope: !62, atomGroup: 20, atomRank: 2)
!121 = !DILocation(line: 29, column: 13, scope: !62, atomGroup: 20, atomRank: 1)
!122 = !DILocation(line: 30, column: 15, scope: !62, atomGroup: 21, atomRank: 1)
!123 = !{!124, !59, i64 0}
!124 = !{!"block", !59, i64 0, !59, i64 4, !60, i64 8}
!125 = !DILocation(line: 31, column: 17, scope: !62, atomGroup: 22, atomRank: 2)
!126 = !DILocation(line: 31, column: 8, scope: !62)
!127 = !DILocation(line: 31, column: 15, scope: !62, atomGroup: 22, atomRank: 1)
!128 = !{!94, !94, i64 0}
!129 = !DILocation(line: 22, column: 26, scope: !86, atomGroup: 12, atomRank: 2)
!130 = !DILocation(line: 0, scope: !86)
!131 = !DILocation(line: 23, column: 18, scope: !86)
!132 = !{!109, !59, i64 0}
!133 = !DILocation(line: 23, column: 9, scope: !86, atomGroup: 13, atomRank: 2)
!134 = !DILocation(line: 24, column: 15, scope: !135)
!135 = distinct !DILexicalBlock(scope: !86, file: !3, line: 24, column: 9)
!136 = !DILocation(line: 24, column: 24, scope: !135)
!137 = !DILocation(line: 24, column: 39, scope: !135)
!138 = !DILocation(line: 24, column: 22, scope: !135, atomGroup: 14, atomRank: 2)
!139 = !DILocation(line: 24, column: 22, scope: !135, atomGroup: 14, atomRank: 1)
!140 = !DILocation(line: 21, column: 28, scope: !87, atomGroup: 16, atomRank: 2)
!141 = !DILocation(line: 21, column: 21, scope: !87, atomGroup: 10, atomRank: 1)
!142 = !DILocation(line: 21, column: 3, scope: !84, atomGroup: 11, atomRank: 1)
!143 = distinct !{!143, !144, !145, !146}
!144 = !DILocation(line: 21, column: 3, scope: !84)
!145 = !DILocation(line: 26, column: 3, scope: !84)
!146 = !{!"llvm.loop.mustprogress"}
!147 = !DILocation(line: 33, column: 1, scope: !62)
!148 = !DILocation(line: 33, column: 1, scope: !62, atomGroup: 24, atomRank: 1)
