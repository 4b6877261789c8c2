; ModuleID = 'spill_pressure.c'
source_filename = "spill_pressure.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@store = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !5
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @pressure, ptr @store], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @pressure(ptr noundef captures(none) %0) #0 section "syscall" !dbg !51 {
  %2 = alloca i32, align 4, !DIAssignID !79
    #dbg_assign(i1 poison, !75, !DIExpression(), !79, ptr %2, !DIExpression(), !80)
    #dbg_value(ptr %0, !64, !DIExpression(), !80)
  %3 = load i64, ptr %0, align 8, !dbg !81, !tbaa !82
    #dbg_value(i64 %3, !65, !DIExpression(), !80)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !85
  %5 = load i64, ptr %4, align 8, !dbg !86, !tbaa !87
    #dbg_value(i64 %5, !66, !DIExpression(), !80)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !88
  %7 = load i64, ptr %6, align 8, !dbg !89, !tbaa !90
    #dbg_value(i64 %7, !67, !DIExpression(), !80)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !91
  %9 = load i64, ptr %8, align 8, !dbg !92, !tbaa !93
    #dbg_value(i64 %9, !68, !DIExpression(), !80)
  %10 = add i64 %5, %3, !dbg !94
    #dbg_value(i64 %10, !69, !DIExpression(), !80)
  %11 = mul i64 %7, %5, !dbg !95
    #dbg_value(i64 %11, !70, !DIExpression(), !80)
  %12 = xor i64 %9, %7, !dbg !96
    #dbg_value(i64 %12, !71, !DIExpression(), !80)
  %13 = sub i64 %9, %3, !dbg !97
    #dbg_value(i64 %13, !72, !DIExpression(), !80)
  %14 = and i64 %7, %3, !dbg !98
    #dbg_value(i64 %14, !73, !DIExpression(), !80)
  %15 = or i64 %9, %5, !dbg !99
    #dbg_value(i64 %15, !74, !DIExpression(), !80)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !100
  %16 = trunc i64 %10 to i32, !dbg !101
  %17 = and i32 %16, 31, !dbg !101
  store i32 %17, ptr %2, align 4, !dbg !102, !tbaa !47, !DIAssignID !103
    #dbg_assign(i32 %17, !75, !DIExpression(), !103, ptr %2, !DIExpression(), !80)
  %18 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @store, ptr noundef nonnull %2) #2, !dbg !104
    #dbg_value(ptr %18, !76, !DIExpression(), !80)
  %19 = icmp eq ptr %18, null, !dbg !105
  br i1 %19, label %58, label %20, !dbg !107

20:                                               ; preds = %1
  %21 = load i64, ptr %18, align 8, !dbg !108, !tbaa !109
    #dbg_value(!DIArgList(i64 %21, i64 %11), !77, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !80)
  %22 = trunc i64 %12 to i32, !dbg !110
  %23 = and i32 %22, 31, !dbg !110
  store i32 %23, ptr %2, align 4, !dbg !111, !tbaa !47, !DIAssignID !112
    #dbg_assign(i32 %23, !75, !DIExpression(), !112, ptr %2, !DIExpression(), !80)
  %24 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @store, ptr noundef nonnull %2) #2, !dbg !113
    #dbg_value(ptr %24, !78, !DIExpression(), !80)
  %25 = icmp eq ptr %24, null, !dbg !114
  br i1 %25, label %58, label %26, !dbg !116

26:                                               ; preds = %20
  %27 = add i64 %21, %11, !dbg !117
    #dbg_value(i64 %27, !77, !DIExpression(), !80)
  %28 = xor i64 %27, %13, !dbg !118
  %29 = load i64, ptr %24, align 8, !dbg !119, !tbaa !109
  %30 = add i64 %29, %28, !dbg !120
  store i64 %30, ptr %24, align 8, !dbg !121, !tbaa !109
  %31 = mul i64 %3, 3, !dbg !122
  %32 = mul i64 %5, 5, !dbg !123
  %33 = add i64 %32, %31, !dbg !124
  %34 = mul i64 %7, 7, !dbg !125
  %35 = add i64 %33, %34, !dbg !126
  %36 = mul i64 %9, 11, !dbg !127
  %37 = add i64 %35, %36, !dbg !128
  store i64 %37, ptr %18, align 8, !dbg !129, !tbaa !109
  %38 = add i64 %11, %10, !dbg !130
  %39 = add i64 %38, %14, !dbg !131
  %40 = add i64 %39, %12, !dbg !132
  %41 = add i64 %40, %13, !dbg !133
  %42 = add i64 %41, %15, !dbg !134
  %43 = add i64 %42, %27, !dbg !135
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !136
  store i64 %43, ptr %44, align 8, !dbg !137, !tbaa !109
  %45 = xor i64 %10, %3, !dbg !138
  %46 = xor i64 %11, %5, !dbg !139
  %47 = xor i64 %13, %9, !dbg !140
  %48 = add i64 %9, %45, !dbg !141
  %49 = add i64 %48, %46, !dbg !142
  %50 = add i64 %49, %47, !dbg !143
  %51 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !144
  store i64 %50, ptr %51, align 8, !dbg !145, !tbaa !109
  %52 = load i64, ptr %24, align 8, !dbg !146, !tbaa !109
  %53 = load i64, ptr %18, align 8, !dbg !147, !tbaa !109
  %54 = sub i64 %52, %53, !dbg !148
  %55 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !149
  store i64 %54, ptr %55, align 8, !dbg !150, !tbaa !109
  %56 = mul i64 %15, %14, !dbg !151
  %57 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !152
  store i64 %56, ptr %57, align 8, !dbg !153, !tbaa !109
  br label %58, !dbg !154

58:                                               ; preds = %26, %20, %1
  %59 = phi i32 [ 1, %1 ], [ 0, %26 ], [ 2, %20 ], !dbg !80
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !155
  ret i32 %59, !dbg !156
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!41, !42, !43, !44, !45}
!llvm.ident = !{!46}
!llvm.errno.tbaa = !{!47}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !23, line: 395, type: !37, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "spill_pressure.c", directory: ".")
!4 = !{!0, !5, !29}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "store", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !8)
!8 = !{!9, !15, !20, !25}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !7, file: !3, line: 4, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 64, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 2)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !7, file: !3, line: 4, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 1024, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 32)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !7, file: !3, line: 4, baseType: !21, size: 64, offset: 128)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !23, line: 7, baseType: !24)
!23 = !DIFile(filename: "./bpf.h", directory: ".")
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !7, file: !3, line: 4, baseType: !26, size: 64, offset: 192)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !23, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!30 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !23, line: 97, type: !31, isLocal: true, isDefinition: true)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !34, !35}
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!37 = !DICompositeType(tag: DW_TAG_array_type, baseType: !38, size: 32, elements: !39)
!38 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!39 = !{!40}
!40 = !DISubrange(count: 4)
!41 = !{i32 7, !"Dwarf Version", i32 5}
!42 = !{i32 2, !"Debug Info Version", i32 3}
!43 = !{i32 1, !"wchar_size", i32 4}
!44 = !{i32 7, !"frame-pointer", i32 2}
!45 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!46 = !{!"clang version 22.1.8"}
!47 = !{!48, !48, i64 0}
!48 = !{!"int", !49, i64 0}
!49 = !{!"omnipotent char", !50, i64 0}
!50 = !{!"Simple C/C++ TBAA"}
!51 = distinct !DISubprogram(name: "pressure", scope: !3, file: !3, line: 6, type: !52, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !63, keyInstructions: true)
!52 = !DISubroutineType(types: !53)
!53 = !{!12, !54}
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !23, line: 390, size: 512, elements: !56)
!56 = !{!57, !58, !59, !60, !61}
!57 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !55, file: !23, line: 391, baseType: !27, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !55, file: !23, line: 391, baseType: !27, size: 64, offset: 64)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !55, file: !23, line: 391, baseType: !27, size: 64, offset: 128)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !55, file: !23, line: 391, baseType: !27, size: 64, offset: 192)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !55, file: !23, line: 392, baseType: !62, size: 256, offset: 256)
!62 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 256, elements: !39)
!63 = !{!64, !65, !66, !67, !68, !69, !70, !71, !72, !73, !74, !75, !76, !77, !78}
!64 = !DILocalVariable(name: "ctx", arg: 1, scope: !51, file: !3, line: 6, type: !54)
!65 = !DILocalVariable(name: "a", scope: !51, file: !3, line: 7, type: !27)
!66 = !DILocalVariable(name: "b", scope: !51, file: !3, line: 7, type: !27)
!67 = !DILocalVariable(name: "c", scope: !51, file: !3, line: 7, type: !27)
!68 = !DILocalVariable(name: "d", scope: !51, file: !3, line: 7, type: !27)
!69 = !DILocalVariable(name: "e", scope: !51, file: !3, line: 8, type: !27)
!70 = !DILocalVariable(name: "f", scope: !51, file: !3, line: 8, type: !27)
!71 = !DILocalVariable(name: "g", scope: !51, file: !3, line: 8, type: !27)
!72 = !DILocalVariable(name: "h", scope: !51, file: !3, line: 8, type: !27)
!73 = !DILocalVariable(name: "i", scope: !51, file: !3, line: 8, type: !27)
!74 = !DILocalVariable(name: "j", scope: !51, file: !3, line: 8, type: !27)
!75 = !DILocalVariable(name: "key", scope: !51, file: !3, line: 9, type: !22)
!76 = !DILocalVariable(name: "slot", scope: !51, file: !3, line: 10, type: !26)
!77 = !DILocalVariable(name: "k", scope: !51, file: !3, line: 13, type: !27)
!78 = !DILocalVariable(name: "other", scope: !51, file: !3, line: 15, type: !26)
!79 = distinct !DIAssignID()
!80 = !DILocation(line: 0, scope: !51)
!81 = !DILocation(line: 7, column: 16, scope: !51, atomGroup: 1, atomRank: 2)
!82 = !{!83, !84, i64 0}
!83 = !{!"args", !84, i64 0, !84, i64 8, !84, i64 16, !84, i64 24, !49, i64 32}
!84 = !{!"long long", !49, i64 0}
!85 = !DILocation(line: 7, column: 28, scope: !51)
!86 = !DILocation(line: 7, column: 28, scope: !51, atomGroup: 2, atomRank: 2)
!87 = !{!83, !84, i64 8}
!88 = !DILocation(line: 7, column: 40, scope: !51)
!89 = !DILocation(line: 7, column: 40, scope: !51, atomGroup: 3, atomRank: 2)
!90 = !{!83, !84, i64 16}
!91 = !DILocation(line: 7, column: 52, scope: !51)
!92 = !DILocation(line: 7, column: 52, scope: !51, atomGroup: 4, atomRank: 2)
!93 = !{!83, !84, i64 24}
!94 = !DILocation(line: 8, column: 13, scope: !51, atomGroup: 5, atomRank: 2)
!95 = !DILocation(line: 8, column: 24, scope: !51, atomGroup: 6, atomRank: 2)
!96 = !DILocation(line: 8, column: 35, scope: !51, atomGroup: 7, atomRank: 2)
!97 = !DILocation(line: 8, column: 46, scope: !51, atomGroup: 8, atomRank: 2)
!98 = !DILocation(line: 8, column: 57, scope: !51, atomGroup: 9, atomRank: 2)
!99 = !DILocation(line: 8, column: 68, scope: !51, atomGroup: 10, atomRank: 2)
!100 = !DILocation(line: 9, column: 3, scope: !51)
!101 = !DILocation(line: 9, column: 13, scope: !51, atomGroup: 11, atomRank: 2)
!102 = !DILocation(line: 9, column: 7, scope: !51, atomGroup: 11, atomRank: 1)
!103 = distinct !DIAssignID()
!104 = !DILocation(line: 10, column: 15, scope: !51, atomGroup: 12, atomRank: 2)
!105 = !DILocation(line: 11, column: 8, scope: !106, atomGroup: 13, atomRank: 2)
!106 = distinct !DILexicalBlock(scope: !51, file: !3, line: 11, column: 7)
!107 = !DILocation(line: 11, column: 7, scope: !106, atomGroup: 13, atomRank: 1)
!108 = !DILocation(line: 13, column: 11, scope: !51)
!109 = !{!84, !84, i64 0}
!110 = !DILocation(line: 14, column: 9, scope: !51, atomGroup: 16, atomRank: 2)
!111 = !DILocation(line: 14, column: 7, scope: !51, atomGroup: 16, atomRank: 1)
!112 = distinct !DIAssignID()
!113 = !DILocation(line: 15, column: 16, scope: !51, atomGroup: 17, atomRank: 2)
!114 = !DILocation(line: 16, column: 8, scope: !115, atomGroup: 18, atomRank: 2)
!115 = distinct !DILexicalBlock(scope: !51, file: !3, line: 16, column: 7)
!116 = !DILocation(line: 16, column: 7, scope: !115, atomGroup: 18, atomRank: 1)
!117 = !DILocation(line: 13, column: 17, scope: !51, atomGroup: 15, atomRank: 2)
!118 = !DILocation(line: 18, column: 15, scope: !51)
!119 = !DILocation(line: 18, column: 10, scope: !51)
!120 = !DILocation(line: 18, column: 10, scope: !51, atomGroup: 20, atomRank: 2)
!121 = !DILocation(line: 18, column: 10, scope: !51, atomGroup: 20, atomRank: 1)
!122 = !DILocation(line: 19, column: 13, scope: !51)
!123 = !DILocation(line: 19, column: 21, scope: !51)
!124 = !DILocation(line: 19, column: 17, scope: !51)
!125 = !DILocation(line: 19, column: 29, scope: !51)
!126 = !DILocation(line: 19, column: 25, scope: !51)
!127 = !DILocation(line: 19, column: 37, scope: !51)
!128 = !DILocation(line: 19, column: 33, scope: !51, atomGroup: 21, atomRank: 2)
!129 = !DILocation(line: 19, column: 9, scope: !51, atomGroup: 21, atomRank: 1)
!130 = !DILocation(line: 20, column: 19, scope: !51)
!131 = !DILocation(line: 20, column: 23, scope: !51)
!132 = !DILocation(line: 20, column: 27, scope: !51)
!133 = !DILocation(line: 20, column: 31, scope: !51)
!134 = !DILocation(line: 20, column: 35, scope: !51)
!135 = !DILocation(line: 20, column: 39, scope: !51, atomGroup: 22, atomRank: 2)
!136 = !DILocation(line: 20, column: 8, scope: !51)
!137 = !DILocation(line: 20, column: 15, scope: !51, atomGroup: 22, atomRank: 1)
!138 = !DILocation(line: 21, column: 20, scope: !51)
!139 = !DILocation(line: 21, column: 30, scope: !51)
!140 = !DILocation(line: 21, column: 50, scope: !51)
!141 = !DILocation(line: 21, column: 25, scope: !51)
!142 = !DILocation(line: 21, column: 35, scope: !51)
!143 = !DILocation(line: 21, column: 45, scope: !51, atomGroup: 23, atomRank: 2)
!144 = !DILocation(line: 21, column: 3, scope: !51)
!145 = !DILocation(line: 21, column: 15, scope: !51, atomGroup: 23, atomRank: 1)
!146 = !DILocation(line: 22, column: 17, scope: !51)
!147 = !DILocation(line: 22, column: 26, scope: !51)
!148 = !DILocation(line: 22, column: 24, scope: !51, atomGroup: 24, atomRank: 2)
!149 = !DILocation(line: 22, column: 3, scope: !51)
!150 = !DILocation(line: 22, column: 15, scope: !51, atomGroup: 24, atomRank: 1)
!151 = !DILocation(line: 23, column: 19, scope: !51, atomGroup: 25, atomRank: 2)
!152 = !DILocation(line: 23, column: 3, scope: !51)
!153 = !DILocation(line: 23, column: 15, scope: !51, atomGroup: 25, atomRank: 1)
!154 = !DILocation(line: 24, column: 3, scope: !51, atomGroup: 26, atomRank: 1)
!155 = !DILocation(line: 25, column: 1, scope: !51)
!156 = !DILocation(line: 25, column: 1, scope: !51, atomGroup: 27, atomRank: 1)
