; ModuleID = 'ringbuf_reserve.c'
source_filename = "ringbuf_reserve.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@events = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !5
@lost = dso_local local_unnamed_addr global i64 0, align 8, !dbg !25
@sequence = dso_local local_unnamed_addr global i64 0, align 8, !dbg !20
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @events, ptr @send], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @send(ptr noundef readonly captures(none) %0) #0 section "syscall" !dbg !54 {
    #dbg_value(ptr %0, !67, !DIExpression(), !96)
  %2 = tail call ptr inttoptr (i64 131 to ptr)(ptr noundef nonnull @events, i64 noundef 40, i64 noundef 0) #2, !dbg !97
    #dbg_value(ptr %2, !68, !DIExpression(), !96)
  %3 = icmp eq ptr %2, null, !dbg !98
  br i1 %3, label %4, label %7, !dbg !100

4:                                                ; preds = %1
  %5 = load i64, ptr @lost, align 8, !dbg !101, !tbaa !103
  %6 = add i64 %5, 1, !dbg !105
  store i64 %6, ptr @lost, align 8, !dbg !106, !tbaa !103
  br label %81, !dbg !107

7:                                                ; preds = %1
  %8 = load i64, ptr @sequence, align 8, !dbg !108, !tbaa !103
  %9 = add i64 %8, 1, !dbg !109
  store i64 %9, ptr @sequence, align 8, !dbg !110, !tbaa !103
  store i64 %8, ptr %2, align 8, !dbg !111, !tbaa !112
  %10 = load i64, ptr %0, align 8, !dbg !114, !tbaa !115
  %11 = trunc i64 %10 to i32, !dbg !117
  %12 = and i32 %11, 3, !dbg !117
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !118
  store i32 %12, ptr %13, align 8, !dbg !119, !tbaa !120
  %14 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !121
  %15 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !122
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(28) %14, i8 0, i64 28, i1 false), !dbg !123
  switch i32 %12, label %73 [
    i32 0, label %63
    i32 1, label %16
    i32 2, label %72
    i32 3, label %74
  ], !dbg !124

16:                                               ; preds = %7
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 8
    #dbg_value(i32 0, !93, !DIExpression(), !125)
    #dbg_value(i64 0, !93, !DIExpression(), !125)
  %18 = load i64, ptr %17, align 8, !dbg !126, !tbaa !128
  %19 = trunc i64 %18 to i8, !dbg !129
  %20 = and i8 %19, 15, !dbg !129
  %21 = add nuw nsw i8 %20, 97, !dbg !129
  store i8 %21, ptr %15, align 1, !dbg !130, !tbaa !131
    #dbg_value(i64 1, !93, !DIExpression(), !125)
  %22 = load i64, ptr %17, align 8, !dbg !126, !tbaa !128
  %23 = trunc i64 %22 to i8, !dbg !132
  %24 = lshr i8 %23, 4, !dbg !132
  %25 = add nuw nsw i8 %24, 97, !dbg !132
  %26 = getelementptr inbounds nuw i8, ptr %2, i64 17, !dbg !133
  store i8 %25, ptr %26, align 1, !dbg !134, !tbaa !131
    #dbg_value(i64 2, !93, !DIExpression(), !125)
  %27 = load i64, ptr %17, align 8, !dbg !126, !tbaa !128
  %28 = lshr i64 %27, 8, !dbg !135
  %29 = trunc i64 %28 to i8, !dbg !136
  %30 = and i8 %29, 15, !dbg !136
  %31 = add nuw nsw i8 %30, 97, !dbg !136
  %32 = getelementptr inbounds nuw i8, ptr %2, i64 18, !dbg !133
  store i8 %31, ptr %32, align 1, !dbg !137, !tbaa !131
    #dbg_value(i64 3, !93, !DIExpression(), !125)
  %33 = load i64, ptr %17, align 8, !dbg !126, !tbaa !128
  %34 = lshr i64 %33, 12, !dbg !135
  %35 = trunc i64 %34 to i8, !dbg !138
  %36 = and i8 %35, 15, !dbg !138
  %37 = add nuw nsw i8 %36, 97, !dbg !138
  %38 = getelementptr inbounds nuw i8, ptr %2, i64 19, !dbg !133
  store i8 %37, ptr %38, align 1, !dbg !139, !tbaa !131
    #dbg_value(i64 4, !93, !DIExpression(), !125)
  %39 = load i64, ptr %17, align 8, !dbg !126, !tbaa !128
  %40 = lshr i64 %39, 16, !dbg !135
  %41 = trunc i64 %40 to i8, !dbg !140
  %42 = and i8 %41, 15, !dbg !140
  %43 = add nuw nsw i8 %42, 97, !dbg !140
  %44 = getelementptr inbounds nuw i8, ptr %2, i64 20, !dbg !133
  store i8 %43, ptr %44, align 1, !dbg !141, !tbaa !131
    #dbg_value(i64 5, !93, !DIExpression(), !125)
  %45 = load i64, ptr %17, align 8, !dbg !126, !tbaa !128
  %46 = lshr i64 %45, 20, !dbg !135
  %47 = trunc i64 %46 to i8, !dbg !142
  %48 = and i8 %47, 15, !dbg !142
  %49 = add nuw nsw i8 %48, 97, !dbg !142
  %50 = getelementptr inbounds nuw i8, ptr %2, i64 21, !dbg !133
  store i8 %49, ptr %50, align 1, !dbg !143, !tbaa !131
    #dbg_value(i64 6, !93, !DIExpression(), !125)
  %51 = load i64, ptr %17, align 8, !dbg !126, !tbaa !128
  %52 = lshr i64 %51, 24, !dbg !135
  %53 = trunc i64 %52 to i8, !dbg !144
  %54 = and i8 %53, 15, !dbg !144
  %55 = add nuw nsw i8 %54, 97, !dbg !144
  %56 = getelementptr inbounds nuw i8, ptr %2, i64 22, !dbg !133
  store i8 %55, ptr %56, align 1, !dbg !145, !tbaa !131
    #dbg_value(i64 7, !93, !DIExpression(), !125)
  %57 = load i64, ptr %17, align 8, !dbg !126, !tbaa !128
  %58 = lshr i64 %57, 28, !dbg !135
  %59 = trunc i64 %58 to i8, !dbg !146
  %60 = and i8 %59, 15, !dbg !146
  %61 = add nuw nsw i8 %60, 97, !dbg !146
  %62 = getelementptr inbounds nuw i8, ptr %2, i64 23, !dbg !133
  store i8 %61, ptr %62, align 1, !dbg !147, !tbaa !131
    #dbg_value(i64 8, !93, !DIExpression(), !125)
  store i32 8, ptr %14, align 4, !dbg !148, !tbaa !149
  br label %78, !dbg !150

63:                                               ; preds = %7
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !151
  %65 = load i64, ptr %64, align 8, !dbg !152, !tbaa !128
  %66 = trunc i64 %65 to i32, !dbg !153
  store i32 %66, ptr %15, align 8, !dbg !154, !tbaa !131
  %67 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !155
  %68 = load i64, ptr %67, align 8, !dbg !155, !tbaa !156
  %69 = lshr i64 %68, 32, !dbg !157
  %70 = trunc nuw i64 %69 to i32, !dbg !158
  %71 = getelementptr inbounds nuw i8, ptr %2, i64 20, !dbg !159
  store i32 %70, ptr %71, align 4, !dbg !160, !tbaa !131
  store i32 8, ptr %14, align 4, !dbg !161, !tbaa !149
  br label %78, !dbg !162

72:                                               ; preds = %7
  tail call void inttoptr (i64 133 to ptr)(ptr noundef nonnull %2, i64 noundef 0) #2, !dbg !163
  br label %81, !dbg !164

73:                                               ; preds = %7
  unreachable

74:                                               ; preds = %7
  %75 = getelementptr inbounds nuw i8, ptr %2, i64 32, !dbg !165
  %76 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !166
  %77 = load i64, ptr %76, align 8, !dbg !167, !tbaa !168
  store i64 %77, ptr %75, align 8, !dbg !169, !tbaa !131
  br label %78, !dbg !170

78:                                               ; preds = %74, %16, %63
  %79 = load i64, ptr %0, align 8, !dbg !171, !tbaa !115
  %80 = lshr i64 %79, 63, !dbg !172
  tail call void inttoptr (i64 132 to ptr)(ptr noundef nonnull %2, i64 noundef %80) #2, !dbg !173
  br label %81, !dbg !174

81:                                               ; preds = %78, %72, %4
  %82 = phi i32 [ 0, %78 ], [ 2, %72 ], [ 1, %4 ], !dbg !96
  ret i32 %82, !dbg !175
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!44, !45, !46, !47, !48}
!llvm.ident = !{!49}
!llvm.errno.tbaa = !{!50}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !23, line: 395, type: !40, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "ringbuf_reserve.c", directory: ".")
!4 = !{!0, !5, !20, !25, !27, !33, !38}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "events", scope: !2, file: !3, line: 15, type: !7, isLocal: false, isDefinition: true)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 15, size: 128, elements: !8)
!8 = !{!9, !15}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !7, file: !3, line: 15, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 864, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 27)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !7, file: !3, line: 15, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 131072, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 4096)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "sequence", scope: !2, file: !3, line: 16, type: !22, isLocal: false, isDefinition: true)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !23, line: 8, baseType: !24)
!23 = !DIFile(filename: "./bpf.h", directory: ".")
!24 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!25 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!26 = distinct !DIGlobalVariable(name: "lost", scope: !2, file: !3, line: 16, type: !22, isLocal: false, isDefinition: true)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression(DW_OP_constu, 131, DW_OP_stack_value))
!28 = distinct !DIGlobalVariable(name: "ringbuf_reserve", scope: !2, file: !23, line: 166, type: !29, isLocal: true, isDefinition: true)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DISubroutineType(types: !31)
!31 = !{!32, !32, !22, !22}
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!33 = !DIGlobalVariableExpression(var: !34, expr: !DIExpression(DW_OP_constu, 133, DW_OP_stack_value))
!34 = distinct !DIGlobalVariable(name: "ringbuf_discard", scope: !2, file: !23, line: 168, type: !35, isLocal: true, isDefinition: true)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = !DISubroutineType(types: !37)
!37 = !{null, !32, !22}
!38 = !DIGlobalVariableExpression(var: !39, expr: !DIExpression(DW_OP_constu, 132, DW_OP_stack_value))
!39 = distinct !DIGlobalVariable(name: "ringbuf_submit", scope: !2, file: !23, line: 167, type: !35, isLocal: true, isDefinition: true)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 32, elements: !42)
!41 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!42 = !{!43}
!43 = !DISubrange(count: 4)
!44 = !{i32 7, !"Dwarf Version", i32 5}
!45 = !{i32 2, !"Debug Info Version", i32 3}
!46 = !{i32 1, !"wchar_size", i32 4}
!47 = !{i32 7, !"frame-pointer", i32 2}
!48 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!49 = !{!"clang version 22.1.8"}
!50 = !{!51, !51, i64 0}
!51 = !{!"int", !52, i64 0}
!52 = !{!"omnipotent char", !53, i64 0}
!53 = !{!"Simple C/C++ TBAA"}
!54 = distinct !DISubprogram(name: "send", scope: !3, file: !3, line: 18, type: !55, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !66, keyInstructions: true)
!55 = !DISubroutineType(types: !56)
!56 = !{!12, !57}
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !23, line: 390, size: 512, elements: !59)
!59 = !{!60, !61, !62, !63, !64}
!60 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !58, file: !23, line: 391, baseType: !22, size: 64)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !58, file: !23, line: 391, baseType: !22, size: 64, offset: 64)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !58, file: !23, line: 391, baseType: !22, size: 64, offset: 128)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !58, file: !23, line: 391, baseType: !22, size: 64, offset: 192)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !58, file: !23, line: 392, baseType: !65, size: 256, offset: 256)
!65 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 256, elements: !42)
!66 = !{!67, !68, !93}
!67 = !DILocalVariable(name: "ctx", arg: 1, scope: !54, file: !3, line: 18, type: !57)
!68 = !DILocalVariable(name: "event", scope: !54, file: !3, line: 19, type: !69)
!69 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !70, size: 64)
!70 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "event", file: !3, line: 4, size: 320, elements: !71)
!71 = !{!72, !73, !76, !77}
!72 = !DIDerivedType(tag: DW_TAG_member, name: "sequence", scope: !70, file: !3, line: 5, baseType: !22, size: 64)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !70, file: !3, line: 6, baseType: !74, size: 32, offset: 64)
!74 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !23, line: 7, baseType: !75)
!75 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !70, file: !3, line: 6, baseType: !74, size: 32, offset: 96)
!77 = !DIDerivedType(tag: DW_TAG_member, scope: !70, file: !3, line: 7, baseType: !78, size: 192, offset: 128)
!78 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !70, file: !3, line: 7, size: 192, elements: !79)
!79 = !{!80, !85, !89}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "pair", scope: !78, file: !3, line: 10, baseType: !81, size: 64)
!81 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !78, file: !3, line: 8, size: 64, elements: !82)
!82 = !{!83, !84}
!83 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !81, file: !3, line: 9, baseType: !74, size: 32)
!84 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !81, file: !3, line: 9, baseType: !74, size: 32, offset: 32)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "text", scope: !78, file: !3, line: 11, baseType: !86, size: 192)
!86 = !DICompositeType(tag: DW_TAG_array_type, baseType: !41, size: 192, elements: !87)
!87 = !{!88}
!88 = !DISubrange(count: 24)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "words", scope: !78, file: !3, line: 12, baseType: !90, size: 192)
!90 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 192, elements: !91)
!91 = !{!92}
!92 = !DISubrange(count: 3)
!93 = !DILocalVariable(name: "i", scope: !94, file: !3, line: 35, type: !12)
!94 = distinct !DILexicalBlock(scope: !95, file: !3, line: 35, column: 5)
!95 = distinct !DILexicalBlock(scope: !54, file: !3, line: 28, column: 24)
!96 = !DILocation(line: 0, scope: !54)
!97 = !DILocation(line: 19, column: 25, scope: !54, atomGroup: 1, atomRank: 2)
!98 = !DILocation(line: 20, column: 8, scope: !99, atomGroup: 2, atomRank: 2)
!99 = distinct !DILexicalBlock(scope: !54, file: !3, line: 20, column: 7)
!100 = !DILocation(line: 20, column: 7, scope: !99, atomGroup: 2, atomRank: 1)
!101 = !DILocation(line: 21, column: 9, scope: !102)
!102 = distinct !DILexicalBlock(scope: !99, file: !3, line: 20, column: 15)
!103 = !{!104, !104, i64 0}
!104 = !{!"long long", !52, i64 0}
!105 = !DILocation(line: 21, column: 9, scope: !102, atomGroup: 3, atomRank: 2)
!106 = !DILocation(line: 21, column: 9, scope: !102, atomGroup: 3, atomRank: 1)
!107 = !DILocation(line: 22, column: 5, scope: !102, atomGroup: 4, atomRank: 1)
!108 = !DILocation(line: 24, column: 29, scope: !54, atomGroup: 5, atomRank: 2)
!109 = !DILocation(line: 24, column: 29, scope: !54, atomGroup: 6, atomRank: 2)
!110 = !DILocation(line: 24, column: 29, scope: !54, atomGroup: 6, atomRank: 1)
!111 = !DILocation(line: 24, column: 19, scope: !54, atomGroup: 5, atomRank: 1)
!112 = !{!113, !104, i64 0}
!113 = !{!"event", !104, i64 0, !51, i64 8, !51, i64 12, !52, i64 16}
!114 = !DILocation(line: 25, column: 22, scope: !54)
!115 = !{!116, !104, i64 0}
!116 = !{!"args", !104, i64 0, !104, i64 8, !104, i64 16, !104, i64 24, !52, i64 32}
!117 = !DILocation(line: 25, column: 17, scope: !54, atomGroup: 7, atomRank: 2)
!118 = !DILocation(line: 25, column: 10, scope: !54)
!119 = !DILocation(line: 25, column: 15, scope: !54, atomGroup: 7, atomRank: 1)
!120 = !{!113, !51, i64 8}
!121 = !DILocation(line: 26, column: 10, scope: !54)
!122 = !DILocation(line: 27, column: 46, scope: !54)
!123 = !DILocation(line: 27, column: 55, scope: !54, atomGroup: 11, atomRank: 1)
!124 = !DILocation(line: 28, column: 3, scope: !54, atomGroup: 12, atomRank: 1)
!125 = !DILocation(line: 0, scope: !94)
!126 = !DILocation(line: 36, column: 37, scope: !127)
!127 = distinct !DILexicalBlock(scope: !94, file: !3, line: 35, column: 5)
!128 = !{!116, !104, i64 8}
!129 = !DILocation(line: 36, column: 24, scope: !127, atomGroup: 20, atomRank: 2)
!130 = !DILocation(line: 36, column: 22, scope: !127, atomGroup: 20, atomRank: 1)
!131 = !{!52, !52, i64 0}
!132 = !DILocation(line: 36, column: 24, scope: !127, atomGroup: 31, atomRank: 2)
!133 = !DILocation(line: 36, column: 7, scope: !127)
!134 = !DILocation(line: 36, column: 22, scope: !127, atomGroup: 31, atomRank: 1)
!135 = !DILocation(line: 36, column: 39, scope: !127)
!136 = !DILocation(line: 36, column: 24, scope: !127, atomGroup: 35, atomRank: 2)
!137 = !DILocation(line: 36, column: 22, scope: !127, atomGroup: 35, atomRank: 1)
!138 = !DILocation(line: 36, column: 24, scope: !127, atomGroup: 39, atomRank: 2)
!139 = !DILocation(line: 36, column: 22, scope: !127, atomGroup: 39, atomRank: 1)
!140 = !DILocation(line: 36, column: 24, scope: !127, atomGroup: 43, atomRank: 2)
!141 = !DILocation(line: 36, column: 22, scope: !127, atomGroup: 43, atomRank: 1)
!142 = !DILocation(line: 36, column: 24, scope: !127, atomGroup: 47, atomRank: 2)
!143 = !DILocation(line: 36, column: 22, scope: !127, atomGroup: 47, atomRank: 1)
!144 = !DILocation(line: 36, column: 24, scope: !127, atomGroup: 51, atomRank: 2)
!145 = !DILocation(line: 36, column: 22, scope: !127, atomGroup: 51, atomRank: 1)
!146 = !DILocation(line: 36, column: 24, scope: !127, atomGroup: 55, atomRank: 2)
!147 = !DILocation(line: 36, column: 22, scope: !127, atomGroup: 55, atomRank: 1)
!148 = !DILocation(line: 37, column: 17, scope: !95, atomGroup: 23, atomRank: 1)
!149 = !{!113, !51, i64 12}
!150 = !DILocation(line: 38, column: 5, scope: !95, atomGroup: 24, atomRank: 1)
!151 = !DILocation(line: 30, column: 26, scope: !95)
!152 = !DILocation(line: 30, column: 26, scope: !95, atomGroup: 13, atomRank: 3)
!153 = !DILocation(line: 30, column: 21, scope: !95, atomGroup: 13, atomRank: 2)
!154 = !DILocation(line: 30, column: 19, scope: !95, atomGroup: 13, atomRank: 1)
!155 = !DILocation(line: 31, column: 26, scope: !95)
!156 = !{!116, !104, i64 16}
!157 = !DILocation(line: 31, column: 28, scope: !95, atomGroup: 14, atomRank: 3)
!158 = !DILocation(line: 31, column: 21, scope: !95, atomGroup: 14, atomRank: 2)
!159 = !DILocation(line: 31, column: 17, scope: !95)
!160 = !DILocation(line: 31, column: 19, scope: !95, atomGroup: 14, atomRank: 1)
!161 = !DILocation(line: 32, column: 17, scope: !95, atomGroup: 15, atomRank: 1)
!162 = !DILocation(line: 33, column: 5, scope: !95, atomGroup: 16, atomRank: 1)
!163 = !DILocation(line: 40, column: 5, scope: !95)
!164 = !DILocation(line: 41, column: 5, scope: !95, atomGroup: 25, atomRank: 1)
!165 = !DILocation(line: 27, column: 39, scope: !54)
!166 = !DILocation(line: 43, column: 28, scope: !95)
!167 = !DILocation(line: 43, column: 28, scope: !95, atomGroup: 26, atomRank: 2)
!168 = !{!116, !104, i64 24}
!169 = !DILocation(line: 43, column: 21, scope: !95, atomGroup: 26, atomRank: 1)
!170 = !DILocation(line: 44, column: 3, scope: !95)
!171 = !DILocation(line: 45, column: 30, scope: !54)
!172 = !DILocation(line: 45, column: 32, scope: !54)
!173 = !DILocation(line: 45, column: 3, scope: !54)
!174 = !DILocation(line: 46, column: 3, scope: !54, atomGroup: 27, atomRank: 1)
!175 = !DILocation(line: 47, column: 1, scope: !54, atomGroup: 28, atomRank: 1)
