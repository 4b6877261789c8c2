; ModuleID = 'counter.c'
source_filename = "counter.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }
%struct.event = type { i32, ptr }

@shared = dso_local local_unnamed_addr global i32 5, align 4, !dbg !0
@__const.counting.event = private unnamed_addr constant { i32, [4 x i8], ptr } { i32 3, [4 x i8] zeroinitializer, ptr null }, align 8
@totals = external dso_local global %struct.anon, section ".maps", align 8, !dbg !27
@steps = external dso_local local_unnamed_addr global i32, align 4, !dbg !40
@table = internal unnamed_addr constant [4 x i32] [i32 1, i32 2, i32 3, i32 4], align 4, !dbg !54
@LINUX_KERNEL_VERSION = external dso_local local_unnamed_addr global i32, section ".kconfig", align 4, !dbg !42
@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !5
@own = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !11
@calls = internal unnamed_addr global i32 7, align 4, !dbg !52
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @counting, ptr @own], section "llvm.metadata"

; Function Attrs: nounwind
define weak dso_local i32 @choose() local_unnamed_addr #0 !dbg !68 {
  ret i32 1, !dbg !71
}

; Function Attrs: nounwind
define dso_local i32 @counting(ptr noundef readonly captures(none) %0) #0 section "syscall" !dbg !72 {
  %2 = alloca %struct.event, align 8, !DIAssignID !86
    #dbg_assign(i1 poison, !77, !DIExpression(), !86, ptr %2, !DIExpression(), !87)
  %3 = alloca i32, align 4, !DIAssignID !88
    #dbg_assign(i1 poison, !84, !DIExpression(), !88, ptr %3, !DIExpression(), !87)
    #dbg_value(ptr %0, !76, !DIExpression(), !87)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #5, !dbg !89
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %2, ptr noundef nonnull align 8 dereferenceable(16) @__const.counting.event, i64 16, i1 false), !dbg !90, !DIAssignID !91
    #dbg_assign(i1 poison, !77, !DIExpression(), !91, ptr %2, !DIExpression(), !87)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #5, !dbg !92
  store i32 1, ptr %3, align 4, !dbg !93, !tbaa !64, !DIAssignID !94
    #dbg_assign(i32 1, !84, !DIExpression(), !94, ptr %3, !DIExpression(), !87)
  %4 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @totals, ptr noundef nonnull %3) #5, !dbg !95
    #dbg_value(ptr %4, !85, !DIExpression(), !87)
  %5 = icmp eq ptr %4, null, !dbg !96
  br i1 %5, label %18, label %6, !dbg !98

6:                                                ; preds = %1
  %7 = load i32, ptr @steps, align 4, !dbg !99, !tbaa !64
  %8 = call fastcc i32 @helper(i32 noundef %7), !dbg !100
  %9 = call i32 @scale(i32 noundef %8, ptr noundef nonnull %2) #5, !dbg !101
  %10 = load i64, ptr %0, align 8, !dbg !102, !tbaa !103
  %11 = and i64 %10, 3, !dbg !105
  %12 = getelementptr inbounds nuw i32, ptr @table, i64 %11, !dbg !106
  %13 = load i32, ptr %12, align 4, !dbg !106, !tbaa !64
  %14 = add nsw i32 %13, %9, !dbg !107
  %15 = sext i32 %14 to i64, !dbg !101
  %16 = load i64, ptr %4, align 8, !dbg !108, !tbaa !103
  %17 = add i64 %16, %15, !dbg !109
  store i64 %17, ptr %4, align 8, !dbg !110, !tbaa !103
  br label %18, !dbg !111

18:                                               ; preds = %6, %1
  %19 = call i32 @choose(), !dbg !112
  %20 = mul nsw i32 %19, 1000, !dbg !113
  %21 = load i32, ptr @shared, align 4, !dbg !114, !tbaa !64
  %22 = add nsw i32 %20, %21, !dbg !115
  %23 = load i32, ptr @LINUX_KERNEL_VERSION, align 4, !dbg !116, !tbaa !64
  %24 = icmp sgt i32 %23, 0, !dbg !117
  %25 = zext i1 %24 to i32, !dbg !117
  %26 = add nsw i32 %22, %25, !dbg !118
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #5, !dbg !119
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #5, !dbg !119
  ret i32 %26, !dbg !120
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

declare !dbg !121 dso_local i32 @scale(i32 noundef, ptr noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i32 @helper(i32 noundef %0) unnamed_addr #4 !dbg !128 {
    #dbg_value(i32 %0, !132, !DIExpression(), !133)
  %2 = load i32, ptr @calls, align 4, !dbg !134, !tbaa !64
  %3 = add nsw i32 %2, %0, !dbg !135
  store i32 %3, ptr @calls, align 4, !dbg !136, !tbaa !64
  ret i32 %3, !dbg !137
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #5 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!58, !59, !60, !61, !62}
!llvm.ident = !{!63}
!llvm.errno.tbaa = !{!64}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "shared", scope: !2, file: !3, line: 33, type: !18, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "counter.c", directory: ".", checksumkind: CSK_MD5, checksum: "afad01e8303e165da36773b4e19f10ff")
!4 = !{!0, !5, !11, !27, !40, !42, !44, !52, !54}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !3, line: 56, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 32, elements: !9)
!8 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!9 = !{!10}
!10 = !DISubrange(count: 4)
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "own", scope: !2, file: !3, line: 25, type: !13, isLocal: false, isDefinition: true)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 20, size: 256, elements: !14)
!14 = !{!15, !21, !25, !26}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !13, file: !3, line: 21, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 64, elements: !19)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20}
!20 = !DISubrange(count: 2)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !13, file: !3, line: 22, baseType: !22, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 4, baseType: !24)
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !13, file: !3, line: 23, baseType: !22, size: 64, offset: 128)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !13, file: !3, line: 24, baseType: !16, size: 64, offset: 192)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "totals", scope: !2, file: !3, line: 18, type: !29, isLocal: false, isDefinition: false)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 13, size: 256, elements: !30)
!30 = !{!31, !32, !33, !37}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !29, file: !3, line: 14, baseType: !16, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !29, file: !3, line: 15, baseType: !22, size: 64, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !29, file: !3, line: 16, baseType: !34, size: 64, offset: 128)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 5, baseType: !36)
!36 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !29, file: !3, line: 17, baseType: !38, size: 64, offset: 192)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 128, elements: !9)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression())
!41 = distinct !DIGlobalVariable(name: "steps", scope: !2, file: !3, line: 28, type: !18, isLocal: false, isDefinition: false)
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression())
!43 = distinct !DIGlobalVariable(name: "LINUX_KERNEL_VERSION", scope: !2, file: !3, line: 29, type: !18, isLocal: false, isDefinition: false)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!45 = distinct !DIGlobalVariable(name: "bpf_map_lookup_elem", scope: !2, file: !3, line: 6, type: !46, isLocal: true, isDefinition: true)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DISubroutineType(types: !48)
!48 = !{!49, !49, !50}
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!52 = !DIGlobalVariableExpression(var: !53, expr: !DIExpression())
!53 = distinct !DIGlobalVariable(name: "calls", scope: !2, file: !3, line: 32, type: !18, isLocal: true, isDefinition: true)
!54 = !DIGlobalVariableExpression(var: !55, expr: !DIExpression())
!55 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 31, type: !56, isLocal: true, isDefinition: true)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !57, size: 128, elements: !9)
!57 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !18)
!58 = !{i32 7, !"Dwarf Version", i32 5}
!59 = !{i32 2, !"Debug Info Version", i32 3}
!60 = !{i32 1, !"wchar_size", i32 4}
!61 = !{i32 7, !"frame-pointer", i32 2}
!62 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!63 = !{!"clang version 22.1.8"}
!64 = !{!65, !65, i64 0}
!65 = !{!"int", !66, i64 0}
!66 = !{!"omnipotent char", !67, i64 0}
!67 = !{!"Simple C/C++ TBAA"}
!68 = distinct !DISubprogram(name: "choose", scope: !3, file: !3, line: 35, type: !69, scopeLine: 36, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, keyInstructions: true)
!69 = !DISubroutineType(types: !70)
!70 = !{!18}
!71 = !DILocation(line: 37, column: 2, scope: !68, atomGroup: 1, atomRank: 1)
!72 = distinct !DISubprogram(name: "counting", scope: !3, file: !3, line: 46, type: !73, scopeLine: 47, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75, keyInstructions: true)
!73 = !DISubroutineType(types: !74)
!74 = !{!18, !34}
!75 = !{!76, !77, !84, !85}
!76 = !DILocalVariable(name: "ctx", arg: 1, scope: !72, file: !3, line: 46, type: !34)
!77 = !DILocalVariable(name: "event", scope: !72, file: !3, line: 48, type: !78)
!78 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "event", file: !3, line: 8, size: 128, elements: !79)
!79 = !{!80, !81}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !78, file: !3, line: 9, baseType: !23, size: 32)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "detail", scope: !78, file: !3, line: 10, baseType: !82, size: 64, offset: 64)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!83 = !DICompositeType(tag: DW_TAG_structure_type, name: "detail", file: !3, line: 10, flags: DIFlagFwdDecl)
!84 = !DILocalVariable(name: "key", scope: !72, file: !3, line: 49, type: !23)
!85 = !DILocalVariable(name: "total", scope: !72, file: !3, line: 50, type: !34)
!86 = distinct !DIAssignID()
!87 = !DILocation(line: 0, scope: !72)
!88 = distinct !DIAssignID()
!89 = !DILocation(line: 48, column: 2, scope: !72)
!90 = !DILocation(line: 48, column: 15, scope: !72, atomGroup: 1, atomRank: 1)
!91 = distinct !DIAssignID()
!92 = !DILocation(line: 49, column: 2, scope: !72)
!93 = !DILocation(line: 49, column: 6, scope: !72, atomGroup: 2, atomRank: 1)
!94 = distinct !DIAssignID()
!95 = !DILocation(line: 50, column: 15, scope: !72, atomGroup: 3, atomRank: 2)
!96 = !DILocation(line: 51, column: 6, scope: !97, atomGroup: 4, atomRank: 2)
!97 = distinct !DILexicalBlock(scope: !72, file: !3, line: 51, column: 6)
!98 = !DILocation(line: 51, column: 6, scope: !97, atomGroup: 4, atomRank: 1)
!99 = !DILocation(line: 52, column: 26, scope: !97)
!100 = !DILocation(line: 52, column: 19, scope: !97)
!101 = !DILocation(line: 52, column: 13, scope: !97)
!102 = !DILocation(line: 52, column: 50, scope: !97)
!103 = !{!104, !104, i64 0}
!104 = !{!"long long", !66, i64 0}
!105 = !DILocation(line: 52, column: 55, scope: !97)
!106 = !DILocation(line: 52, column: 44, scope: !97)
!107 = !DILocation(line: 52, column: 42, scope: !97)
!108 = !DILocation(line: 52, column: 10, scope: !97)
!109 = !DILocation(line: 52, column: 10, scope: !97, atomGroup: 5, atomRank: 2)
!110 = !DILocation(line: 52, column: 10, scope: !97, atomGroup: 5, atomRank: 1)
!111 = !DILocation(line: 52, column: 3, scope: !97)
!112 = !DILocation(line: 53, column: 9, scope: !72)
!113 = !DILocation(line: 53, column: 18, scope: !72)
!114 = !DILocation(line: 53, column: 27, scope: !72)
!115 = !DILocation(line: 53, column: 25, scope: !72)
!116 = !DILocation(line: 53, column: 37, scope: !72)
!117 = !DILocation(line: 53, column: 58, scope: !72)
!118 = !DILocation(line: 53, column: 34, scope: !72, atomGroup: 7, atomRank: 2)
!119 = !DILocation(line: 54, column: 1, scope: !72)
!120 = !DILocation(line: 53, column: 2, scope: !72, atomGroup: 7, atomRank: 1)
!121 = !DISubprogram(name: "scale", scope: !3, file: !3, line: 27, type: !122, flags: DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !125)
!122 = !DISubroutineType(types: !123)
!123 = !{!18, !18, !124}
!124 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !78, size: 64)
!125 = !{!126, !127}
!126 = !DILocalVariable(name: "value", arg: 1, scope: !121, file: !3, line: 27, type: !18)
!127 = !DILocalVariable(name: "event", arg: 2, scope: !121, file: !3, line: 27, type: !124)
!128 = distinct !DISubprogram(name: "helper", scope: !3, file: !3, line: 40, type: !129, scopeLine: 41, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !131, keyInstructions: true)
!129 = !DISubroutineType(types: !130)
!130 = !{!18, !18}
!131 = !{!132}
!132 = !DILocalVariable(name: "x", arg: 1, scope: !128, file: !3, line: 40, type: !18)
!133 = !DILocation(line: 0, scope: !128)
!134 = !DILocation(line: 42, column: 8, scope: !128)
!135 = !DILocation(line: 42, column: 8, scope: !128, atomGroup: 1, atomRank: 2)
!136 = !DILocation(line: 42, column: 8, scope: !128, atomGroup: 1, atomRank: 1)
!137 = !DILocation(line: 43, column: 2, scope: !128, atomGroup: 2, atomRank: 1)
