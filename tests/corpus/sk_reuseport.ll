; ModuleID = 'sk_reuseport.c'
source_filename = "sk_reuseport.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@picked = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !32
@listeners = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !8
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @listeners, ptr @pick, ptr @picked], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @pick(ptr noundef %0) #0 section "sk_reuseport" !dbg !70 {
  %2 = alloca i32, align 4, !DIAssignID !90
    #dbg_assign(i1 poison, !88, !DIExpression(), !90, ptr %2, !DIExpression(), !91)
    #dbg_value(ptr %0, !86, !DIExpression(), !91)
  %3 = load i64, ptr %0, align 8, !dbg !92, !tbaa !93
  %4 = inttoptr i64 %3 to ptr, !dbg !96
    #dbg_value(ptr %4, !87, !DIExpression(), !91)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !97
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !98
  %6 = load i32, ptr %5, align 8, !dbg !99, !tbaa !100
    #dbg_assign(i32 %6, !88, !DIExpression(), !101, ptr %2, !DIExpression(), !91)
  %7 = getelementptr inbounds nuw i8, ptr %4, i64 4, !dbg !102
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !104
  %9 = load i64, ptr %8, align 8, !dbg !104, !tbaa !105
  %10 = inttoptr i64 %9 to ptr, !dbg !106
  %11 = icmp ugt ptr %7, %10, !dbg !107
  br i1 %11, label %17, label %12, !dbg !108

12:                                               ; preds = %1
  %13 = load i32, ptr %4, align 4, !dbg !109, !tbaa !66
  %14 = lshr i32 %13, 16, !dbg !110
  %15 = xor i32 %6, %14, !dbg !111
  %16 = xor i32 %15, %13, !dbg !111
    #dbg_assign(i32 %16, !88, !DIExpression(), !112, ptr %2, !DIExpression(), !91)
  br label %17, !dbg !113

17:                                               ; preds = %12, %1
  %18 = phi i32 [ %16, %12 ], [ %6, %1 ], !dbg !114
  %19 = lshr i32 %18, 8, !dbg !115
  %20 = lshr i32 %18, 16, !dbg !116
  %21 = xor i32 %20, %19, !dbg !117
  %22 = xor i32 %21, %18, !dbg !117
  %23 = and i32 %22, 7, !dbg !118
  store i32 %23, ptr %2, align 4, !dbg !119, !tbaa !66, !DIAssignID !120
    #dbg_assign(i32 %23, !88, !DIExpression(), !120, ptr %2, !DIExpression(), !91)
  %24 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @picked, ptr noundef nonnull %2) #2, !dbg !121
    #dbg_value(ptr %24, !89, !DIExpression(), !91)
  %25 = icmp eq ptr %24, null, !dbg !122
  br i1 %25, label %29, label %26, !dbg !124

26:                                               ; preds = %17
  %27 = load i32, ptr %24, align 4, !dbg !125, !tbaa !66
  %28 = add i32 %27, 1, !dbg !126
  store i32 %28, ptr %24, align 4, !dbg !127, !tbaa !66
  br label %29, !dbg !125

29:                                               ; preds = %26, %17
  %30 = call i64 inttoptr (i64 82 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull @listeners, ptr noundef nonnull %2, i64 noundef 0) #2, !dbg !128
  %31 = icmp eq i64 %30, 0, !dbg !130
  br i1 %31, label %37, label %32, !dbg !131

32:                                               ; preds = %29
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 28, !dbg !132
  %34 = load i32, ptr %33, align 4, !dbg !132, !tbaa !133
  %35 = icmp ne i32 %34, 0, !dbg !134
  %36 = zext i1 %35 to i32, !dbg !135
  br label %37, !dbg !136

37:                                               ; preds = %29, %32
  %38 = phi i32 [ %36, %32 ], [ 1, %29 ], !dbg !91
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !137
  ret i32 %38, !dbg !138
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!60, !61, !62, !63, !64}
!llvm.ident = !{!65}
!llvm.errno.tbaa = !{!66}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !26, line: 395, type: !56, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !7, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "sk_reuseport.c", directory: ".")
!4 = !{!5, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!7 = !{!0, !8, !32, !44, !51}
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(name: "listeners", scope: !2, file: !3, line: 4, type: !10, isLocal: false, isDefinition: true)
!10 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !11)
!11 = !{!12, !18, !23, !28}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !10, file: !3, line: 4, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 640, elements: !16)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17}
!17 = !DISubrange(count: 20)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !10, file: !3, line: 4, baseType: !19, size: 64, offset: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 256, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 8)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !10, file: !3, line: 4, baseType: !24, size: 64, offset: 128)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !26, line: 7, baseType: !27)
!26 = !DIFile(filename: "./bpf.h", directory: ".")
!27 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !10, file: !3, line: 4, baseType: !29, size: 64, offset: 192)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !26, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression())
!33 = distinct !DIGlobalVariable(name: "picked", scope: !2, file: !3, line: 5, type: !34, isLocal: false, isDefinition: true)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 5, size: 256, elements: !35)
!35 = !{!36, !41, !42, !43}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !34, file: !3, line: 5, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 64, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 2)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !34, file: !3, line: 5, baseType: !19, size: 64, offset: 64)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !34, file: !3, line: 5, baseType: !24, size: 64, offset: 128)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !34, file: !3, line: 5, baseType: !24, size: 64, offset: 192)
!44 = !DIGlobalVariableExpression(var: !45, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!45 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !26, line: 97, type: !46, isLocal: true, isDefinition: true)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!47 = !DISubroutineType(types: !48)
!48 = !{!5, !5, !49}
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression(DW_OP_constu, 82, DW_OP_stack_value))
!52 = distinct !DIGlobalVariable(name: "sk_select_reuseport", scope: !2, file: !26, line: 145, type: !53, isLocal: true, isDefinition: true)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = !DISubroutineType(types: !55)
!55 = !{!6, !5, !5, !5, !30}
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !57, size: 32, elements: !58)
!57 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!58 = !{!59}
!59 = !DISubrange(count: 4)
!60 = !{i32 7, !"Dwarf Version", i32 5}
!61 = !{i32 2, !"Debug Info Version", i32 3}
!62 = !{i32 1, !"wchar_size", i32 4}
!63 = !{i32 7, !"frame-pointer", i32 2}
!64 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!65 = !{!"clang version 22.1.8"}
!66 = !{!67, !67, i64 0}
!67 = !{!"int", !68, i64 0}
!68 = !{!"omnipotent char", !69, i64 0}
!69 = !{!"Simple C/C++ TBAA"}
!70 = distinct !DISubprogram(name: "pick", scope: !3, file: !3, line: 7, type: !71, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !85, keyInstructions: true)
!71 = !DISubroutineType(types: !72)
!72 = !{!15, !73}
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "sk_reuseport_md", file: !26, line: 256, size: 448, elements: !75)
!75 = !{!76, !77, !78, !79, !80, !81, !82, !83, !84}
!76 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !74, file: !26, line: 257, baseType: !30, size: 64)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !74, file: !26, line: 257, baseType: !30, size: 64, offset: 64)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "len", scope: !74, file: !26, line: 258, baseType: !25, size: 32, offset: 128)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "eth_protocol", scope: !74, file: !26, line: 258, baseType: !25, size: 32, offset: 160)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "ip_protocol", scope: !74, file: !26, line: 258, baseType: !25, size: 32, offset: 192)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "bind_inany", scope: !74, file: !26, line: 258, baseType: !25, size: 32, offset: 224)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "hash", scope: !74, file: !26, line: 258, baseType: !25, size: 32, offset: 256)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !74, file: !26, line: 259, baseType: !30, size: 64, offset: 320)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "migrating_sk", scope: !74, file: !26, line: 259, baseType: !30, size: 64, offset: 384)
!85 = !{!86, !87, !88, !89}
!86 = !DILocalVariable(name: "ctx", arg: 1, scope: !70, file: !3, line: 7, type: !73)
!87 = !DILocalVariable(name: "data", scope: !70, file: !3, line: 8, type: !24)
!88 = !DILocalVariable(name: "index", scope: !70, file: !3, line: 9, type: !25)
!89 = !DILocalVariable(name: "count", scope: !70, file: !3, line: 13, type: !24)
!90 = distinct !DIAssignID()
!91 = !DILocation(line: 0, scope: !70)
!92 = !DILocation(line: 8, column: 34, scope: !70, atomGroup: 1, atomRank: 3)
!93 = !{!94, !95, i64 0}
!94 = !{!"sk_reuseport_md", !95, i64 0, !95, i64 8, !67, i64 16, !67, i64 20, !67, i64 24, !67, i64 28, !67, i64 32, !95, i64 40, !95, i64 48}
!95 = !{!"long long", !68, i64 0}
!96 = !DILocation(line: 8, column: 15, scope: !70, atomGroup: 1, atomRank: 2)
!97 = !DILocation(line: 9, column: 3, scope: !70)
!98 = !DILocation(line: 9, column: 20, scope: !70)
!99 = !DILocation(line: 9, column: 20, scope: !70, atomGroup: 2, atomRank: 2)
!100 = !{!94, !67, i64 32}
!101 = distinct !DIAssignID()
!102 = !DILocation(line: 10, column: 21, scope: !103)
!103 = distinct !DILexicalBlock(scope: !70, file: !3, line: 10, column: 7)
!104 = !DILocation(line: 10, column: 48, scope: !103)
!105 = !{!94, !95, i64 8}
!106 = !DILocation(line: 10, column: 29, scope: !103)
!107 = !DILocation(line: 10, column: 26, scope: !103, atomGroup: 3, atomRank: 2)
!108 = !DILocation(line: 10, column: 26, scope: !103, atomGroup: 3, atomRank: 1)
!109 = !DILocation(line: 11, column: 14, scope: !103)
!110 = !DILocation(line: 11, column: 22, scope: !103)
!111 = !DILocation(line: 11, column: 11, scope: !103, atomGroup: 4, atomRank: 2)
!112 = distinct !DIAssignID()
!113 = !DILocation(line: 11, column: 5, scope: !103)
!114 = !DILocation(line: 12, column: 12, scope: !70)
!115 = !DILocation(line: 12, column: 26, scope: !70)
!116 = !DILocation(line: 12, column: 39, scope: !70)
!117 = !DILocation(line: 12, column: 31, scope: !70)
!118 = !DILocation(line: 12, column: 46, scope: !70, atomGroup: 5, atomRank: 2)
!119 = !DILocation(line: 12, column: 9, scope: !70, atomGroup: 5, atomRank: 1)
!120 = distinct !DIAssignID()
!121 = !DILocation(line: 13, column: 16, scope: !70, atomGroup: 6, atomRank: 2)
!122 = !DILocation(line: 14, column: 7, scope: !123, atomGroup: 7, atomRank: 2)
!123 = distinct !DILexicalBlock(scope: !70, file: !3, line: 14, column: 7)
!124 = !DILocation(line: 14, column: 7, scope: !123, atomGroup: 7, atomRank: 1)
!125 = !DILocation(line: 15, column: 5, scope: !123)
!126 = !DILocation(line: 15, column: 5, scope: !123, atomGroup: 8, atomRank: 2)
!127 = !DILocation(line: 15, column: 5, scope: !123, atomGroup: 8, atomRank: 1)
!128 = !DILocation(line: 16, column: 7, scope: !129)
!129 = distinct !DILexicalBlock(scope: !70, file: !3, line: 16, column: 7)
!130 = !DILocation(line: 16, column: 55, scope: !129, atomGroup: 9, atomRank: 2)
!131 = !DILocation(line: 16, column: 55, scope: !129, atomGroup: 9, atomRank: 1)
!132 = !DILocation(line: 18, column: 15, scope: !70)
!133 = !{!94, !67, i64 28}
!134 = !DILocation(line: 18, column: 10, scope: !70)
!135 = !DILocation(line: 18, column: 10, scope: !70, atomGroup: 11, atomRank: 2)
!136 = !DILocation(line: 18, column: 3, scope: !70, atomGroup: 11, atomRank: 1)
!137 = !DILocation(line: 19, column: 1, scope: !70)
!138 = !DILocation(line: 19, column: 1, scope: !70, atomGroup: 12, atomRank: 1)
