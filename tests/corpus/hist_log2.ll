; ModuleID = 'hist_log2.c'
source_filename = "hist_log2.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@linear = dso_local local_unnamed_addr global [16 x i32] zeroinitializer, align 4, !dbg !30
@slots = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !9
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @record, ptr @slots], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @record(ptr noundef captures(none) %0) #0 section "syscall" !dbg !57 {
  %2 = alloca i32, align 4, !DIAssignID !75
  %3 = alloca i32, align 4, !DIAssignID !76
  %4 = alloca i32, align 4, !DIAssignID !77
    #dbg_value(ptr %0, !70, !DIExpression(), !78)
  %5 = load i64, ptr %0, align 8, !dbg !79, !tbaa !80
    #dbg_value(i64 %5, !83, !DIExpression(), !88)
  %6 = icmp eq i64 %5, 0, !dbg !90
  br i1 %6, label %11, label %7, !dbg !91

7:                                                ; preds = %1
  %8 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %5, i1 true), !dbg !92
  %9 = trunc nuw nsw i64 %8 to i32, !dbg !92
  %10 = xor i32 %9, 63, !dbg !93
  br label %11, !dbg !94

11:                                               ; preds = %1, %7
  %12 = phi i32 [ %10, %7 ], [ 0, %1 ], !dbg !95
    #dbg_value(i32 %12, !71, !DIExpression(), !78)
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !96
  %14 = load i64, ptr %13, align 8, !dbg !96, !tbaa !97
    #dbg_value(i64 %14, !98, !DIExpression(), !104)
    #dbg_value(i32 0, !101, !DIExpression(), !104)
    #dbg_value(i32 32, !102, !DIExpression(), !106)
    #dbg_value(i32 32, !102, !DIExpression(), !106)
    #dbg_value(i32 0, !101, !DIExpression(), !104)
    #dbg_value(i64 %14, !98, !DIExpression(), !104)
  %15 = lshr i64 %14, 32, !dbg !107
  %16 = icmp eq i64 %15, 0, !dbg !110
  %17 = select i1 %16, i64 %14, i64 %15, !dbg !111
  %18 = select i1 %16, i32 0, i32 32, !dbg !111
    #dbg_value(i32 %18, !101, !DIExpression(), !104)
    #dbg_value(i64 %17, !98, !DIExpression(), !104)
    #dbg_value(i32 16, !102, !DIExpression(), !106)
  %19 = lshr i64 %17, 16, !dbg !107
  %20 = icmp eq i64 %19, 0, !dbg !112
  %21 = select i1 %20, i64 %17, i64 %19, !dbg !113
  %22 = select i1 %20, i32 0, i32 16, !dbg !113
  %23 = or disjoint i32 %22, %18, !dbg !113
    #dbg_value(i32 %23, !101, !DIExpression(), !104)
    #dbg_value(i64 %21, !98, !DIExpression(), !104)
    #dbg_value(i32 8, !102, !DIExpression(), !106)
  %24 = lshr i64 %21, 8, !dbg !107
  %25 = icmp eq i64 %24, 0, !dbg !114
  %26 = select i1 %25, i64 %21, i64 %24, !dbg !115
  %27 = select i1 %25, i32 0, i32 8, !dbg !115
  %28 = or disjoint i32 %27, %23, !dbg !115
    #dbg_value(i32 %28, !101, !DIExpression(), !104)
    #dbg_value(i64 %26, !98, !DIExpression(), !104)
    #dbg_value(i32 4, !102, !DIExpression(), !106)
  %29 = lshr i64 %26, 4, !dbg !107
  %30 = icmp eq i64 %29, 0, !dbg !116
  %31 = select i1 %30, i64 %26, i64 %29, !dbg !117
  %32 = select i1 %30, i32 0, i32 4, !dbg !117
  %33 = or disjoint i32 %32, %28, !dbg !117
    #dbg_value(i32 %33, !101, !DIExpression(), !104)
    #dbg_value(i64 %31, !98, !DIExpression(), !104)
    #dbg_value(i32 2, !102, !DIExpression(), !106)
  %34 = lshr i64 %31, 2, !dbg !107
  %35 = icmp eq i64 %34, 0, !dbg !118
  %36 = select i1 %35, i64 %31, i64 %34, !dbg !119
  %37 = select i1 %35, i32 0, i32 2, !dbg !119
  %38 = or disjoint i32 %37, %33, !dbg !119
    #dbg_value(i32 %38, !101, !DIExpression(), !104)
    #dbg_value(i64 %36, !98, !DIExpression(), !104)
    #dbg_value(i32 1, !102, !DIExpression(), !106)
  %39 = icmp ugt i64 %36, 1, !dbg !120
  %40 = zext i1 %39 to i32, !dbg !121
  %41 = or disjoint i32 %38, %40, !dbg !121
    #dbg_value(i32 %41, !101, !DIExpression(), !104)
    #dbg_value(i64 poison, !98, !DIExpression(), !104)
    #dbg_value(i32 0, !102, !DIExpression(), !106)
    #dbg_value(i32 %41, !72, !DIExpression(), !78)
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !122
  %43 = load i64, ptr %42, align 8, !dbg !122, !tbaa !123
    #dbg_value(i64 %43, !124, !DIExpression(), !130)
    #dbg_value(i32 0, !127, !DIExpression(), !130)
    #dbg_value(i32 0, !128, !DIExpression(), !132)
  br label %44, !dbg !133

44:                                               ; preds = %11, %49
  %45 = phi i32 [ 0, %11 ], [ %50, %49 ]
  %46 = phi i64 [ %43, %11 ], [ %47, %49 ]
    #dbg_value(i32 %45, !128, !DIExpression(), !132)
    #dbg_value(i32 %45, !127, !DIExpression(), !130)
    #dbg_value(i64 %46, !124, !DIExpression(), !130)
  %47 = lshr i64 %46, 1, !dbg !134
    #dbg_value(i64 %47, !124, !DIExpression(), !130)
  %48 = icmp eq i64 %47, 0, !dbg !137
  br i1 %48, label %52, label %49, !dbg !139

49:                                               ; preds = %44
  %50 = add nuw nsw i32 %45, 1, !dbg !140
    #dbg_value(i32 %50, !127, !DIExpression(), !130)
    #dbg_value(i32 %50, !128, !DIExpression(), !132)
    #dbg_value(i64 %47, !124, !DIExpression(), !130)
  %51 = icmp eq i32 %50, 63, !dbg !141
  br i1 %51, label %52, label %44, !dbg !142, !llvm.loop !143

52:                                               ; preds = %49, %44
  %53 = phi i32 [ 63, %49 ], [ %45, %44 ], !dbg !130
    #dbg_value(i32 %53, !73, !DIExpression(), !78)
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
    #dbg_assign(i1 poison, !147, !DIExpression(), !75, ptr %2, !DIExpression(), !154)
  store i32 %12, ptr %2, align 4, !tbaa !53, !DIAssignID !156
    #dbg_assign(i32 %12, !147, !DIExpression(), !156, ptr %2, !DIExpression(), !154)
    #dbg_value(i64 1, !152, !DIExpression(), !154)
  %54 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @slots, ptr noundef nonnull %2) #3, !dbg !157
    #dbg_value(ptr %54, !153, !DIExpression(), !154)
  %55 = icmp eq ptr %54, null, !dbg !158
  br i1 %55, label %59, label %56, !dbg !160

56:                                               ; preds = %52
  %57 = load i64, ptr %54, align 8, !dbg !161, !tbaa !162
  %58 = add i64 %57, 1, !dbg !163
  store i64 %58, ptr %54, align 8, !dbg !164, !tbaa !162
  br label %59, !dbg !165

59:                                               ; preds = %52, %56
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !166
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
    #dbg_assign(i1 poison, !147, !DIExpression(), !76, ptr %3, !DIExpression(), !167)
  store i32 %41, ptr %3, align 4, !tbaa !53, !DIAssignID !169
    #dbg_assign(i32 %41, !147, !DIExpression(), !169, ptr %3, !DIExpression(), !167)
    #dbg_value(i64 2, !152, !DIExpression(), !167)
  %60 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @slots, ptr noundef nonnull %3) #3, !dbg !170
    #dbg_value(ptr %60, !153, !DIExpression(), !167)
  %61 = icmp eq ptr %60, null, !dbg !171
  br i1 %61, label %65, label %62, !dbg !172

62:                                               ; preds = %59
  %63 = load i64, ptr %60, align 8, !dbg !173, !tbaa !162
  %64 = add i64 %63, 2, !dbg !174
  store i64 %64, ptr %60, align 8, !dbg !175, !tbaa !162
  br label %65, !dbg !176

65:                                               ; preds = %59, %62
  call void @llvm.lifetime.end.p0(ptr nonnull %3), !dbg !177
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
    #dbg_assign(i1 poison, !147, !DIExpression(), !77, ptr %4, !DIExpression(), !178)
  store i32 %53, ptr %4, align 4, !tbaa !53, !DIAssignID !180
    #dbg_assign(i32 %53, !147, !DIExpression(), !180, ptr %4, !DIExpression(), !178)
    #dbg_value(i64 3, !152, !DIExpression(), !178)
  %66 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @slots, ptr noundef nonnull %4) #3, !dbg !181
    #dbg_value(ptr %66, !153, !DIExpression(), !178)
  %67 = icmp eq ptr %66, null, !dbg !182
  br i1 %67, label %71, label %68, !dbg !183

68:                                               ; preds = %65
  %69 = load i64, ptr %66, align 8, !dbg !184, !tbaa !162
  %70 = add i64 %69, 3, !dbg !185
  store i64 %70, ptr %66, align 8, !dbg !186, !tbaa !162
  br label %71, !dbg !187

71:                                               ; preds = %65, %68
  call void @llvm.lifetime.end.p0(ptr nonnull %4), !dbg !188
  %72 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !189
  %73 = load i64, ptr %72, align 8, !dbg !189, !tbaa !190
  %74 = udiv i64 %73, 100, !dbg !191
    #dbg_value(i64 %74, !74, !DIExpression(), !78)
  %75 = and i64 %74, 15, !dbg !192
  %76 = getelementptr inbounds nuw i32, ptr @linear, i64 %75, !dbg !193
  %77 = load i32, ptr %76, align 4, !dbg !194, !tbaa !53
  %78 = add i32 %77, 1, !dbg !195
  store i32 %78, ptr %76, align 4, !dbg !196, !tbaa !53
  %79 = zext nneg i32 %12 to i64, !dbg !197
  %80 = shl nuw nsw i32 %41, 8, !dbg !198
  %81 = zext nneg i32 %80 to i64, !dbg !198
  %82 = add nuw nsw i64 %81, %79, !dbg !199
  %83 = shl i32 %53, 16, !dbg !200
  %84 = zext i32 %83 to i64, !dbg !201
  %85 = or i64 %82, %84, !dbg !202
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !203
  store i64 %85, ptr %86, align 8, !dbg !204, !tbaa !162
  ret i32 0, !dbg !205
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!47, !48, !49, !50, !51}
!llvm.ident = !{!52}
!llvm.errno.tbaa = !{!53}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !43, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hist_log2.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{!0, !9, !30, !35}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "slots", scope: !2, file: !3, line: 4, type: !11, isLocal: false, isDefinition: true)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !12)
!12 = !{!13, !19, !24, !28}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !11, file: !3, line: 4, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 64, elements: !17)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18}
!18 = !DISubrange(count: 2)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !11, file: !3, line: 4, baseType: !20, size: 64, offset: 64)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 2048, elements: !22)
!22 = !{!23}
!23 = !DISubrange(count: 64)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !11, file: !3, line: 4, baseType: !25, size: 64, offset: 128)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !27)
!27 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !11, file: !3, line: 4, baseType: !29, size: 64, offset: 192)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !5, size: 64)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression())
!31 = distinct !DIGlobalVariable(name: "linear", scope: !2, file: !3, line: 5, type: !32, isLocal: false, isDefinition: true)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 512, elements: !33)
!33 = !{!34}
!34 = !DISubrange(count: 16)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!36 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !37, isLocal: true, isDefinition: true)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DISubroutineType(types: !39)
!39 = !{!40, !40, !41}
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 32, elements: !45)
!44 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!45 = !{!46}
!46 = !DISubrange(count: 4)
!47 = !{i32 7, !"Dwarf Version", i32 5}
!48 = !{i32 2, !"Debug Info Version", i32 3}
!49 = !{i32 1, !"wchar_size", i32 4}
!50 = !{i32 7, !"frame-pointer", i32 2}
!51 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!52 = !{!"clang version 22.1.8"}
!53 = !{!54, !54, i64 0}
!54 = !{!"int", !55, i64 0}
!55 = !{!"omnipotent char", !56, i64 0}
!56 = !{!"Simple C/C++ TBAA"}
!57 = distinct !DISubprogram(name: "record", scope: !3, file: !3, line: 34, type: !58, scopeLine: 34, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69, keyInstructions: true)
!58 = !DISubroutineType(types: !59)
!59 = !{!16, !60}
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !62)
!62 = !{!63, !64, !65, !66, !67}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !61, file: !6, line: 391, baseType: !5, size: 64)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !61, file: !6, line: 391, baseType: !5, size: 64, offset: 64)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !61, file: !6, line: 391, baseType: !5, size: 64, offset: 128)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !61, file: !6, line: 391, baseType: !5, size: 64, offset: 192)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !61, file: !6, line: 392, baseType: !68, size: 256, offset: 256)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, elements: !45)
!69 = !{!70, !71, !72, !73, !74}
!70 = !DILocalVariable(name: "ctx", arg: 1, scope: !57, file: !3, line: 34, type: !60)
!71 = !DILocalVariable(name: "a", scope: !57, file: !3, line: 35, type: !26)
!72 = !DILocalVariable(name: "b", scope: !57, file: !3, line: 35, type: !26)
!73 = !DILocalVariable(name: "c", scope: !57, file: !3, line: 35, type: !26)
!74 = !DILocalVariable(name: "step", scope: !57, file: !3, line: 39, type: !5)
!75 = distinct !DIAssignID()
!76 = distinct !DIAssignID()
!77 = distinct !DIAssignID()
!78 = !DILocation(line: 0, scope: !57)
!79 = !DILocation(line: 35, column: 23, scope: !57)
!80 = !{!81, !82, i64 0}
!81 = !{!"args", !82, i64 0, !82, i64 8, !82, i64 16, !82, i64 24, !55, i64 32}
!82 = !{!"long long", !55, i64 0}
!83 = !DILocalVariable(name: "x", arg: 1, scope: !84, file: !3, line: 7, type: !5)
!84 = distinct !DISubprogram(name: "by_clz", scope: !3, file: !3, line: 7, type: !85, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !87, keyInstructions: true)
!85 = !DISubroutineType(types: !86)
!86 = !{!26, !5}
!87 = !{!83}
!88 = !DILocation(line: 0, scope: !84, inlinedAt: !89)
!89 = distinct !DILocation(line: 35, column: 11, scope: !57)
!90 = !DILocation(line: 7, column: 35, scope: !84, inlinedAt: !89, atomGroup: 2, atomRank: 2)
!91 = !DILocation(line: 7, column: 35, scope: !84, inlinedAt: !89, atomGroup: 2, atomRank: 1)
!92 = !DILocation(line: 7, column: 44, scope: !84, inlinedAt: !89)
!93 = !DILocation(line: 7, column: 42, scope: !84, inlinedAt: !89)
!94 = !DILocation(line: 7, column: 35, scope: !84, inlinedAt: !89)
!95 = !DILocation(line: 7, column: 35, scope: !84, inlinedAt: !89, atomGroup: 1, atomRank: 2)
!96 = !DILocation(line: 35, column: 45, scope: !57)
!97 = !{!81, !82, i64 8}
!98 = !DILocalVariable(name: "x", arg: 1, scope: !99, file: !3, line: 8, type: !5)
!99 = distinct !DISubprogram(name: "by_steps", scope: !3, file: !3, line: 8, type: !85, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !100, keyInstructions: true)
!100 = !{!98, !101, !102}
!101 = !DILocalVariable(name: "r", scope: !99, file: !3, line: 9, type: !26)
!102 = !DILocalVariable(name: "s", scope: !103, file: !3, line: 11, type: !16)
!103 = distinct !DILexicalBlock(scope: !99, file: !3, line: 11, column: 3)
!104 = !DILocation(line: 0, scope: !99, inlinedAt: !105)
!105 = distinct !DILocation(line: 35, column: 31, scope: !57)
!106 = !DILocation(line: 0, scope: !103, inlinedAt: !105)
!107 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105)
!108 = distinct !DILexicalBlock(scope: !109, file: !3, line: 12, column: 9)
!109 = distinct !DILexicalBlock(scope: !103, file: !3, line: 11, column: 3)
!110 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 5, atomRank: 2)
!111 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 5, atomRank: 1)
!112 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 17, atomRank: 2)
!113 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 17, atomRank: 1)
!114 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 21, atomRank: 2)
!115 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 21, atomRank: 1)
!116 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 25, atomRank: 2)
!117 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 25, atomRank: 1)
!118 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 29, atomRank: 2)
!119 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 29, atomRank: 1)
!120 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 33, atomRank: 2)
!121 = !DILocation(line: 12, column: 11, scope: !108, inlinedAt: !105, atomGroup: 33, atomRank: 1)
!122 = !DILocation(line: 35, column: 66, scope: !57)
!123 = !{!81, !82, i64 16}
!124 = !DILocalVariable(name: "x", arg: 1, scope: !125, file: !3, line: 18, type: !5)
!125 = distinct !DISubprogram(name: "by_loop", scope: !3, file: !3, line: 18, type: !85, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !126, keyInstructions: true)
!126 = !{!124, !127, !128}
!127 = !DILocalVariable(name: "r", scope: !125, file: !3, line: 19, type: !26)
!128 = !DILocalVariable(name: "i", scope: !129, file: !3, line: 20, type: !16)
!129 = distinct !DILexicalBlock(scope: !125, file: !3, line: 20, column: 3)
!130 = !DILocation(line: 0, scope: !125, inlinedAt: !131)
!131 = distinct !DILocation(line: 35, column: 53, scope: !57)
!132 = !DILocation(line: 0, scope: !129, inlinedAt: !131)
!133 = !DILocation(line: 20, column: 3, scope: !129, inlinedAt: !131, atomGroup: 16, atomRank: 1)
!134 = !DILocation(line: 21, column: 7, scope: !135, inlinedAt: !131, atomGroup: 5, atomRank: 2)
!135 = distinct !DILexicalBlock(scope: !136, file: !3, line: 20, column: 32)
!136 = distinct !DILexicalBlock(scope: !129, file: !3, line: 20, column: 3)
!137 = !DILocation(line: 22, column: 10, scope: !138, inlinedAt: !131, atomGroup: 6, atomRank: 2)
!138 = distinct !DILexicalBlock(scope: !135, file: !3, line: 22, column: 9)
!139 = !DILocation(line: 22, column: 9, scope: !138, inlinedAt: !131, atomGroup: 6, atomRank: 1)
!140 = !DILocation(line: 20, column: 28, scope: !136, inlinedAt: !131, atomGroup: 9, atomRank: 2)
!141 = !DILocation(line: 20, column: 21, scope: !136, inlinedAt: !131, atomGroup: 3, atomRank: 1)
!142 = !DILocation(line: 20, column: 3, scope: !129, inlinedAt: !131, atomGroup: 4, atomRank: 1)
!143 = distinct !{!143, !144, !145, !146}
!144 = !DILocation(line: 20, column: 3, scope: !129, inlinedAt: !131)
!145 = !DILocation(line: 25, column: 3, scope: !129, inlinedAt: !131)
!146 = !{!"llvm.loop.mustprogress"}
!147 = !DILocalVariable(name: "key", arg: 1, scope: !148, file: !3, line: 28, type: !26)
!148 = distinct !DISubprogram(name: "add", scope: !3, file: !3, line: 28, type: !149, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !151, keyInstructions: true)
!149 = !DISubroutineType(types: !150)
!150 = !{null, !26, !5}
!151 = !{!147, !152, !153}
!152 = !DILocalVariable(name: "what", arg: 2, scope: !148, file: !3, line: 28, type: !5)
!153 = !DILocalVariable(name: "slot", scope: !148, file: !3, line: 29, type: !29)
!154 = !DILocation(line: 0, scope: !148, inlinedAt: !155)
!155 = distinct !DILocation(line: 36, column: 3, scope: !57)
!156 = distinct !DIAssignID()
!157 = !DILocation(line: 29, column: 15, scope: !148, inlinedAt: !155, atomGroup: 1, atomRank: 2)
!158 = !DILocation(line: 30, column: 7, scope: !159, inlinedAt: !155, atomGroup: 2, atomRank: 2)
!159 = distinct !DILexicalBlock(scope: !148, file: !3, line: 30, column: 7)
!160 = !DILocation(line: 30, column: 7, scope: !159, inlinedAt: !155, atomGroup: 2, atomRank: 1)
!161 = !DILocation(line: 31, column: 11, scope: !159, inlinedAt: !155)
!162 = !{!82, !82, i64 0}
!163 = !DILocation(line: 31, column: 11, scope: !159, inlinedAt: !155, atomGroup: 3, atomRank: 2)
!164 = !DILocation(line: 31, column: 11, scope: !159, inlinedAt: !155, atomGroup: 3, atomRank: 1)
!165 = !DILocation(line: 31, column: 5, scope: !159, inlinedAt: !155)
!166 = !DILocation(line: 32, column: 1, scope: !148, inlinedAt: !155, atomGroup: 4, atomRank: 1)
!167 = !DILocation(line: 0, scope: !148, inlinedAt: !168)
!168 = distinct !DILocation(line: 37, column: 3, scope: !57)
!169 = distinct !DIAssignID()
!170 = !DILocation(line: 29, column: 15, scope: !148, inlinedAt: !168, atomGroup: 1, atomRank: 2)
!171 = !DILocation(line: 30, column: 7, scope: !159, inlinedAt: !168, atomGroup: 2, atomRank: 2)
!172 = !DILocation(line: 30, column: 7, scope: !159, inlinedAt: !168, atomGroup: 2, atomRank: 1)
!173 = !DILocation(line: 31, column: 11, scope: !159, inlinedAt: !168)
!174 = !DILocation(line: 31, column: 11, scope: !159, inlinedAt: !168, atomGroup: 3, atomRank: 2)
!175 = !DILocation(line: 31, column: 11, scope: !159, inlinedAt: !168, atomGroup: 3, atomRank: 1)
!176 = !DILocation(line: 31, column: 5, scope: !159, inlinedAt: !168)
!177 = !DILocation(line: 32, column: 1, scope: !148, inlinedAt: !168, atomGroup: 4, atomRank: 1)
!178 = !DILocation(line: 0, scope: !148, inlinedAt: !179)
!179 = distinct !DILocation(line: 38, column: 3, scope: !57)
!180 = distinct !DIAssignID()
!181 = !DILocation(line: 29, column: 15, scope: !148, inlinedAt: !179, atomGroup: 1, atomRank: 2)
!182 = !DILocation(line: 30, column: 7, scope: !159, inlinedAt: !179, atomGroup: 2, atomRank: 2)
!183 = !DILocation(line: 30, column: 7, scope: !159, inlinedAt: !179, atomGroup: 2, atomRank: 1)
!184 = !DILocation(line: 31, column: 11, scope: !159, inlinedAt: !179)
!185 = !DILocation(line: 31, column: 11, scope: !159, inlinedAt: !179, atomGroup: 3, atomRank: 2)
!186 = !DILocation(line: 31, column: 11, scope: !159, inlinedAt: !179, atomGroup: 3, atomRank: 1)
!187 = !DILocation(line: 31, column: 5, scope: !159, inlinedAt: !179)
!188 = !DILocation(line: 32, column: 1, scope: !148, inlinedAt: !179, atomGroup: 4, atomRank: 1)
!189 = !DILocation(line: 39, column: 19, scope: !57)
!190 = !{!81, !82, i64 24}
!191 = !DILocation(line: 39, column: 21, scope: !57, atomGroup: 4, atomRank: 2)
!192 = !DILocation(line: 40, column: 15, scope: !57)
!193 = !DILocation(line: 40, column: 3, scope: !57)
!194 = !DILocation(line: 40, column: 20, scope: !57)
!195 = !DILocation(line: 40, column: 20, scope: !57, atomGroup: 5, atomRank: 2)
!196 = !DILocation(line: 40, column: 20, scope: !57, atomGroup: 5, atomRank: 1)
!197 = !DILocation(line: 41, column: 17, scope: !57)
!198 = !DILocation(line: 41, column: 28, scope: !57)
!199 = !DILocation(line: 41, column: 19, scope: !57)
!200 = !DILocation(line: 41, column: 37, scope: !57)
!201 = !DILocation(line: 41, column: 35, scope: !57)
!202 = !DILocation(line: 41, column: 33, scope: !57, atomGroup: 6, atomRank: 2)
!203 = !DILocation(line: 41, column: 8, scope: !57)
!204 = !DILocation(line: 41, column: 15, scope: !57, atomGroup: 6, atomRank: 1)
!205 = !DILocation(line: 42, column: 3, scope: !57, atomGroup: 8, atomRank: 1)
