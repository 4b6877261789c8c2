; ModuleID = 'iterator_num.c'
source_filename = "iterator_num.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.bpf_iter_num = type { [1 x i64] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@values = dso_local local_unnamed_addr global [64 x i32] zeroinitializer, align 4, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @walk], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @walk(ptr noundef captures(none) %0) #0 section "syscall" !dbg !27 {
  %2 = alloca %struct.bpf_iter_num, align 8, !DIAssignID !56
    #dbg_assign(i1 poison, !44, !DIExpression(), !56, ptr %2, !DIExpression(), !57)
    #dbg_value(ptr %0, !43, !DIExpression(), !57)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !58
    #dbg_value(i64 0, !51, !DIExpression(), !57)
  %3 = load i64, ptr %0, align 8, !dbg !59, !tbaa !60
  %4 = trunc i64 %3 to i32, !dbg !63
  %5 = and i32 %4, 127, !dbg !63
  %6 = call i32 @bpf_iter_num_new(ptr noundef nonnull %2, i32 noundef 0, i32 noundef %5) #3, !dbg !64
    #dbg_value(i64 0, !51, !DIExpression(), !57)
  %7 = call ptr @bpf_iter_num_next(ptr noundef nonnull %2) #3, !dbg !65
  %8 = icmp eq ptr %7, null, !dbg !66
  br i1 %8, label %27, label %9, !dbg !67

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8
  br label %11, !dbg !67

11:                                               ; preds = %9, %16
  %12 = phi ptr [ %7, %9 ], [ %25, %16 ]
  %13 = phi i64 [ 0, %9 ], [ %24, %16 ]
    #dbg_value(i64 %13, !51, !DIExpression(), !57)
  %14 = load i32, ptr %12, align 4, !dbg !68, !tbaa !23
    #dbg_value(i32 %14, !54, !DIExpression(), !69)
  %15 = icmp ugt i32 %14, 63, !dbg !70
  br i1 %15, label %27, label %16, !dbg !72

16:                                               ; preds = %11
  %17 = load i64, ptr %10, align 8, !dbg !73, !tbaa !74
  %18 = zext nneg i32 %14 to i64, !dbg !75
  %19 = getelementptr inbounds nuw i32, ptr @values, i64 %18, !dbg !75
  %20 = load i32, ptr %19, align 4, !dbg !76, !tbaa !23
  %21 = trunc i64 %17 to i32, !dbg !77
  %22 = add i32 %20, %21, !dbg !77
  store i32 %22, ptr %19, align 4, !dbg !78, !tbaa !23
  %23 = zext i32 %22 to i64, !dbg !79
  %24 = add i64 %13, %23, !dbg !80
    #dbg_value(i64 %24, !51, !DIExpression(), !57)
  %25 = call ptr @bpf_iter_num_next(ptr noundef nonnull %2) #3, !dbg !81
    #dbg_value(ptr %25, !52, !DIExpression(), !57)
  %26 = icmp eq ptr %25, null, !dbg !82
  br i1 %26, label %27, label %11, !dbg !83

27:                                               ; preds = %16, %11, %1
  %28 = phi i64 [ 0, %1 ], [ %13, %11 ], [ %24, %16 ], !dbg !84
    #dbg_value(i64 %28, !51, !DIExpression(), !57)
  call void @bpf_iter_num_destroy(ptr noundef nonnull %2) #3, !dbg !85
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !86
  store i64 %28, ptr %29, align 8, !dbg !87, !tbaa !88
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !89
  ret i32 0, !dbg !90
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare !dbg !91 dso_local i32 @bpf_iter_num_new(ptr noundef, i32 noundef, i32 noundef) local_unnamed_addr #2 section ".ksyms"

declare !dbg !99 dso_local ptr @bpf_iter_num_next(ptr noundef) local_unnamed_addr #2 section ".ksyms"

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

declare !dbg !104 dso_local void @bpf_iter_num_destroy(ptr noundef) local_unnamed_addr #2 section ".ksyms"

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!17, !18, !19, !20, !21}
!llvm.ident = !{!22}
!llvm.errno.tbaa = !{!23}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "iterator_num.c", directory: ".")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "values", scope: !2, file: !3, line: 7, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 2048, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!11 = !{!12}
!12 = !DISubrange(count: 64)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 32, elements: !15)
!14 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!15 = !{!16}
!16 = !DISubrange(count: 4)
!17 = !{i32 7, !"Dwarf Version", i32 5}
!18 = !{i32 2, !"Debug Info Version", i32 3}
!19 = !{i32 1, !"wchar_size", i32 4}
!20 = !{i32 7, !"frame-pointer", i32 2}
!21 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!22 = !{!"clang version 22.1.8"}
!23 = !{!24, !24, i64 0}
!24 = !{!"int", !25, i64 0}
!25 = !{!"omnipotent char", !26, i64 0}
!26 = !{!"Simple C/C++ TBAA"}
!27 = distinct !DISubprogram(name: "walk", scope: !3, file: !3, line: 9, type: !28, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !42, keyInstructions: true)
!28 = !DISubroutineType(types: !29)
!29 = !{!30, !31}
!30 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !33)
!33 = !{!34, !37, !38, !39, !40}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !32, file: !9, line: 391, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !36)
!36 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !32, file: !9, line: 391, baseType: !35, size: 64, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !32, file: !9, line: 391, baseType: !35, size: 64, offset: 128)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !32, file: !9, line: 391, baseType: !35, size: 64, offset: 192)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !32, file: !9, line: 392, baseType: !41, size: 256, offset: 256)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 256, elements: !15)
!42 = !{!43, !44, !51, !52, !54}
!43 = !DILocalVariable(name: "ctx", arg: 1, scope: !27, file: !3, line: 9, type: !31)
!44 = !DILocalVariable(name: "it", scope: !27, file: !3, line: 10, type: !45)
!45 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_iter_num", file: !9, line: 94, size: 64, align: 64, elements: !46)
!46 = !{!47}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "opaque", scope: !45, file: !9, line: 95, baseType: !48, size: 64)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 64, elements: !49)
!49 = !{!50}
!50 = !DISubrange(count: 1)
!51 = !DILocalVariable(name: "sum", scope: !27, file: !3, line: 11, type: !35)
!52 = !DILocalVariable(name: "i", scope: !27, file: !3, line: 12, type: !53)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!54 = !DILocalVariable(name: "at", scope: !55, file: !3, line: 15, type: !8)
!55 = distinct !DILexicalBlock(scope: !27, file: !3, line: 14, column: 40)
!56 = distinct !DIAssignID()
!57 = !DILocation(line: 0, scope: !27)
!58 = !DILocation(line: 10, column: 3, scope: !27)
!59 = !DILocation(line: 13, column: 33, scope: !27)
!60 = !{!61, !62, i64 0}
!61 = !{!"args", !62, i64 0, !62, i64 8, !62, i64 16, !62, i64 24, !25, i64 32}
!62 = !{!"long long", !25, i64 0}
!63 = !DILocation(line: 13, column: 28, scope: !27)
!64 = !DILocation(line: 13, column: 3, scope: !27)
!65 = !DILocation(line: 14, column: 15, scope: !27, atomGroup: 13, atomRank: 2)
!66 = !DILocation(line: 14, column: 3, scope: !27, atomGroup: 14, atomRank: 1)
!67 = !DILocation(line: 14, column: 3, scope: !27, atomGroup: 15, atomRank: 1)
!68 = !DILocation(line: 15, column: 14, scope: !55, atomGroup: 5, atomRank: 2)
!69 = !DILocation(line: 0, scope: !55)
!70 = !DILocation(line: 16, column: 12, scope: !71, atomGroup: 6, atomRank: 2)
!71 = distinct !DILexicalBlock(scope: !55, file: !3, line: 16, column: 9)
!72 = !DILocation(line: 16, column: 12, scope: !71, atomGroup: 6, atomRank: 1)
!73 = !DILocation(line: 18, column: 24, scope: !55)
!74 = !{!61, !62, i64 8}
!75 = !DILocation(line: 18, column: 5, scope: !55)
!76 = !DILocation(line: 18, column: 16, scope: !55)
!77 = !DILocation(line: 18, column: 16, scope: !55, atomGroup: 8, atomRank: 2)
!78 = !DILocation(line: 18, column: 16, scope: !55, atomGroup: 8, atomRank: 1)
!79 = !DILocation(line: 19, column: 12, scope: !55)
!80 = !DILocation(line: 19, column: 9, scope: !55, atomGroup: 9, atomRank: 2)
!81 = !DILocation(line: 14, column: 15, scope: !27, atomGroup: 2, atomRank: 2)
!82 = !DILocation(line: 14, column: 3, scope: !27, atomGroup: 3, atomRank: 1)
!83 = !DILocation(line: 14, column: 3, scope: !27, atomGroup: 4, atomRank: 1)
!84 = !DILocation(line: 11, column: 7, scope: !27, atomGroup: 1, atomRank: 1)
!85 = !DILocation(line: 21, column: 3, scope: !27)
!86 = !DILocation(line: 22, column: 8, scope: !27)
!87 = !DILocation(line: 22, column: 15, scope: !27, atomGroup: 10, atomRank: 1)
!88 = !{!62, !62, i64 0}
!89 = !DILocation(line: 24, column: 1, scope: !27)
!90 = !DILocation(line: 23, column: 3, scope: !27, atomGroup: 12, atomRank: 1)
!91 = !DISubprogram(name: "bpf_iter_num_new", scope: !3, file: !3, line: 4, type: !92, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !95)
!92 = !DISubroutineType(types: !93)
!93 = !{!30, !94, !30, !30}
!94 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!95 = !{!96, !97, !98}
!96 = !DILocalVariable(name: "it", arg: 1, scope: !91, file: !3, line: 4, type: !94)
!97 = !DILocalVariable(name: "from", arg: 2, scope: !91, file: !3, line: 4, type: !30)
!98 = !DILocalVariable(name: "to", arg: 3, scope: !91, file: !3, line: 4, type: !30)
!99 = !DISubprogram(name: "bpf_iter_num_next", scope: !3, file: !3, line: 5, type: !100, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !102)
!100 = !DISubroutineType(types: !101)
!101 = !{!53, !94}
!102 = !{!103}
!103 = !DILocalVariable(name: "it", arg: 1, scope: !99, file: !3, line: 5, type: !94)
!104 = !DISubprogram(name: "bpf_iter_num_destroy", scope: !3, file: !3, line: 6, type: !105, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !107)
!105 = !DISubroutineType(types: !106)
!106 = !{null, !94}
!107 = !{!108}
!108 = !DILocalVariable(name: "it", arg: 1, scope: !104, file: !3, line: 6, type: !94)
