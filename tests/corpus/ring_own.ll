; ModuleID = 'ring_own.c'
source_filename = "ring_own.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@head = dso_local local_unnamed_addr global i32 0, align 4, !dbg !16
@tail = dso_local local_unnamed_addr global i32 0, align 4, !dbg !20
@buffer = dso_local local_unnamed_addr global [256 x i8] zeroinitializer, align 1, !dbg !9
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @get, ptr @put], section "llvm.metadata"

; Function Attrs: nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 -1, 17) i32 @put(ptr noundef readonly captures(none) %0) #0 section "syscall" !dbg !36 {
    #dbg_value(ptr %0, !50, !DIExpression(), !55)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !56
  %3 = load i64, ptr %2, align 8, !dbg !56, !tbaa !57
  %4 = urem i64 %3, 17, !dbg !60
  %5 = trunc nuw nsw i64 %4 to i32, !dbg !61
    #dbg_value(i32 %5, !51, !DIExpression(), !55)
  %6 = load i32, ptr @head, align 4, !dbg !62, !tbaa !32
  %7 = load i32, ptr @tail, align 4, !dbg !63, !tbaa !32
  %8 = sub i32 %7, %6, !dbg !64
  %9 = add i32 %8, 256, !dbg !64
    #dbg_value(i32 %9, !52, !DIExpression(), !55)
  %10 = icmp ult i32 %9, %5, !dbg !65
  br i1 %10, label %36, label %11, !dbg !67

11:                                               ; preds = %1
    #dbg_value(i32 0, !53, !DIExpression(), !68)
  %12 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 true)
  %13 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 1, i1 true)
  %14 = icmp ne i64 %4, 0
  %15 = and i1 %13, %14, !dbg !69
  br i1 %15, label %16, label %34, !dbg !69

16:                                               ; preds = %11, %16
  %17 = phi i32 [ %28, %16 ], [ 0, %11 ]
    #dbg_value(i32 %17, !53, !DIExpression(), !68)
  %18 = load i64, ptr %0, align 8, !dbg !70, !tbaa !73
  %19 = shl nuw nsw i32 %17, 3, !dbg !74
  %20 = and i32 %19, 56, !dbg !74
  %21 = zext nneg i32 %20 to i64, !dbg !75
  %22 = lshr i64 %18, %21, !dbg !76
  %23 = trunc i64 %22 to i8, !dbg !77
  %24 = add i32 %17, %6, !dbg !78
  %25 = and i32 %24, 255, !dbg !79
  %26 = zext nneg i32 %25 to i64, !dbg !80
  %27 = getelementptr inbounds nuw i8, ptr @buffer, i64 %26, !dbg !80
  store i8 %23, ptr %27, align 1, !dbg !81, !tbaa !82
  %28 = add nuw nsw i32 %17, 1, !dbg !83
    #dbg_value(i32 %28, !53, !DIExpression(), !68)
  %29 = icmp samesign ult i32 %17, 15, !dbg !84
  %30 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %29)
  %31 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 1, i1 %29)
  %32 = icmp samesign ult i32 %28, %5
  %33 = select i1 %31, i1 %32, i1 false, !dbg !85
  br i1 %33, label %16, label %34, !dbg !85, !llvm.loop !86

34:                                               ; preds = %16, %11
  %35 = add i32 %6, %5, !dbg !90
  store i32 %35, ptr @head, align 4, !dbg !91, !tbaa !32
  br label %36, !dbg !92

36:                                               ; preds = %1, %34
  %37 = phi i32 [ %5, %34 ], [ -1, %1 ], !dbg !55
  ret i32 %37, !dbg !93
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: write, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 9) i32 @get(ptr noundef writeonly captures(none) initializes((32, 40)) %0) #1 section "syscall" !dbg !94 {
    #dbg_value(ptr %0, !96, !DIExpression(), !101)
  %2 = load i32, ptr @head, align 4, !dbg !102, !tbaa !32
  %3 = load i32, ptr @tail, align 4, !dbg !103, !tbaa !32
  %4 = sub i32 %2, %3, !dbg !104
    #dbg_value(i32 poison, !97, !DIExpression(), !101)
    #dbg_value(i64 0, !99, !DIExpression(), !105)
    #dbg_value(i64 0, !98, !DIExpression(), !101)
  %5 = icmp eq i32 %2, %3, !dbg !106
  br i1 %5, label %82, label %6, !dbg !109

6:                                                ; preds = %1
  %7 = and i32 %3, 255, !dbg !110
  %8 = zext nneg i32 %7 to i64, !dbg !111
  %9 = getelementptr inbounds nuw i8, ptr @buffer, i64 %8, !dbg !111
  %10 = load i8, ptr %9, align 1, !dbg !111, !tbaa !82
  %11 = zext i8 %10 to i64, !dbg !112
    #dbg_value(i64 %11, !98, !DIExpression(), !101)
    #dbg_value(i64 1, !99, !DIExpression(), !105)
  %12 = icmp ugt i32 %4, 1, !dbg !113
  br i1 %12, label %13, label %82, !dbg !114

13:                                               ; preds = %6
  %14 = add i32 %3, 1, !dbg !115
  %15 = and i32 %14, 255, !dbg !110
  %16 = zext nneg i32 %15 to i64, !dbg !111
  %17 = getelementptr inbounds nuw i8, ptr @buffer, i64 %16, !dbg !111
  %18 = load i8, ptr %17, align 1, !dbg !111, !tbaa !82
  %19 = zext i8 %18 to i64, !dbg !112
  %20 = shl nuw nsw i64 %19, 8, !dbg !116
  %21 = or disjoint i64 %20, %11, !dbg !117
    #dbg_value(i64 %21, !98, !DIExpression(), !101)
    #dbg_value(i64 2, !99, !DIExpression(), !105)
  %22 = icmp eq i32 %4, 2, !dbg !118
  br i1 %22, label %82, label %23, !dbg !119

23:                                               ; preds = %13
  %24 = add i32 %3, 2, !dbg !115
  %25 = and i32 %24, 255, !dbg !110
  %26 = zext nneg i32 %25 to i64, !dbg !111
  %27 = getelementptr inbounds nuw i8, ptr @buffer, i64 %26, !dbg !111
  %28 = load i8, ptr %27, align 1, !dbg !111, !tbaa !82
  %29 = zext i8 %28 to i64, !dbg !112
  %30 = shl nuw nsw i64 %29, 16, !dbg !116
  %31 = or disjoint i64 %30, %21, !dbg !120
    #dbg_value(i64 %31, !98, !DIExpression(), !101)
    #dbg_value(i64 3, !99, !DIExpression(), !105)
  %32 = icmp ugt i32 %4, 3, !dbg !121
  br i1 %32, label %33, label %82, !dbg !122

33:                                               ; preds = %23
  %34 = add i32 %3, 3, !dbg !115
  %35 = and i32 %34, 255, !dbg !110
  %36 = zext nneg i32 %35 to i64, !dbg !111
  %37 = getelementptr inbounds nuw i8, ptr @buffer, i64 %36, !dbg !111
  %38 = load i8, ptr %37, align 1, !dbg !111, !tbaa !82
  %39 = zext i8 %38 to i64, !dbg !112
  %40 = shl nuw nsw i64 %39, 24, !dbg !116
  %41 = or disjoint i64 %40, %31, !dbg !123
    #dbg_value(i64 %41, !98, !DIExpression(), !101)
    #dbg_value(i64 4, !99, !DIExpression(), !105)
  %42 = icmp eq i32 %4, 4, !dbg !124
  br i1 %42, label %82, label %43, !dbg !125

43:                                               ; preds = %33
  %44 = add i32 %3, 4, !dbg !115
  %45 = and i32 %44, 255, !dbg !110
  %46 = zext nneg i32 %45 to i64, !dbg !111
  %47 = getelementptr inbounds nuw i8, ptr @buffer, i64 %46, !dbg !111
  %48 = load i8, ptr %47, align 1, !dbg !111, !tbaa !82
  %49 = zext i8 %48 to i64, !dbg !112
  %50 = shl nuw nsw i64 %49, 32, !dbg !116
  %51 = or disjoint i64 %50, %41, !dbg !126
    #dbg_value(i64 %51, !98, !DIExpression(), !101)
    #dbg_value(i64 5, !99, !DIExpression(), !105)
  %52 = icmp ugt i32 %4, 5, !dbg !127
  br i1 %52, label %53, label %82, !dbg !128

53:                                               ; preds = %43
  %54 = add i32 %3, 5, !dbg !115
  %55 = and i32 %54, 255, !dbg !110
  %56 = zext nneg i32 %55 to i64, !dbg !111
  %57 = getelementptr inbounds nuw i8, ptr @buffer, i64 %56, !dbg !111
  %58 = load i8, ptr %57, align 1, !dbg !111, !tbaa !82
  %59 = zext i8 %58 to i64, !dbg !112
  %60 = shl nuw nsw i64 %59, 40, !dbg !116
  %61 = or i64 %60, %51, !dbg !129
    #dbg_value(i64 %61, !98, !DIExpression(), !101)
    #dbg_value(i64 6, !99, !DIExpression(), !105)
  %62 = icmp eq i32 %4, 6, !dbg !130
  br i1 %62, label %82, label %63, !dbg !131

63:                                               ; preds = %53
  %64 = add i32 %3, 6, !dbg !115
  %65 = and i32 %64, 255, !dbg !110
  %66 = zext nneg i32 %65 to i64, !dbg !111
  %67 = getelementptr inbounds nuw i8, ptr @buffer, i64 %66, !dbg !111
  %68 = load i8, ptr %67, align 1, !dbg !111, !tbaa !82
  %69 = zext i8 %68 to i64, !dbg !112
  %70 = shl nuw nsw i64 %69, 48, !dbg !116
  %71 = or i64 %70, %61, !dbg !132
    #dbg_value(i64 %71, !98, !DIExpression(), !101)
    #dbg_value(i64 7, !99, !DIExpression(), !105)
  %72 = icmp ugt i32 %4, 7, !dbg !133
  br i1 %72, label %73, label %82, !dbg !134

73:                                               ; preds = %63
  %74 = add i32 %3, 7, !dbg !115
  %75 = and i32 %74, 255, !dbg !110
  %76 = zext nneg i32 %75 to i64, !dbg !111
  %77 = getelementptr inbounds nuw i8, ptr @buffer, i64 %76, !dbg !111
  %78 = load i8, ptr %77, align 1, !dbg !111, !tbaa !82
  %79 = zext i8 %78 to i64, !dbg !112
  %80 = shl nuw i64 %79, 56, !dbg !116
  %81 = or i64 %80, %71, !dbg !135
    #dbg_value(i64 %81, !98, !DIExpression(), !101)
  br label %82, !dbg !136

82:                                               ; preds = %1, %6, %13, %23, %33, %43, %53, %73, %63
  %83 = phi i64 [ %81, %73 ], [ %71, %63 ], [ %61, %53 ], [ %51, %43 ], [ %41, %33 ], [ %31, %23 ], [ %21, %13 ], [ %11, %6 ], [ 0, %1 ], !dbg !101
    #dbg_value(i64 %83, !98, !DIExpression(), !101)
    #dbg_value(i64 8, !99, !DIExpression(), !105)
  %84 = tail call i32 @llvm.umin.i32(i32 %4, i32 8), !dbg !137
    #dbg_value(i32 %84, !97, !DIExpression(), !101)
  %85 = add i32 %84, %3, !dbg !139
  store i32 %85, ptr @tail, align 4, !dbg !140, !tbaa !32
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !141
  store i64 %83, ptr %86, align 8, !dbg !142, !tbaa !143
  ret i32 %84, !dbg !144
}

; Function Attrs: nounwind memory(none)
declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: write, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { nounwind memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!26, !27, !28, !29, !30}
!llvm.ident = !{!31}
!llvm.errno.tbaa = !{!32}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !22, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "ring_own.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{!0, !9, !16, !20}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "buffer", scope: !2, file: !3, line: 5, type: !11, isLocal: false, isDefinition: true)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 2048, elements: !14)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !13)
!13 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!14 = !{!15}
!15 = !DISubrange(count: 256)
!16 = !DIGlobalVariableExpression(var: !17, expr: !DIExpression())
!17 = distinct !DIGlobalVariable(name: "head", scope: !2, file: !3, line: 6, type: !18, isLocal: false, isDefinition: true)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !DIGlobalVariableExpression(var: !21, expr: !DIExpression())
!21 = distinct !DIGlobalVariable(name: "tail", scope: !2, file: !3, line: 6, type: !18, isLocal: false, isDefinition: true)
!22 = !DICompositeType(tag: DW_TAG_array_type, baseType: !23, size: 32, elements: !24)
!23 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!24 = !{!25}
!25 = !DISubrange(count: 4)
!26 = !{i32 7, !"Dwarf Version", i32 5}
!27 = !{i32 2, !"Debug Info Version", i32 3}
!28 = !{i32 1, !"wchar_size", i32 4}
!29 = !{i32 7, !"frame-pointer", i32 2}
!30 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!31 = !{!"clang version 22.1.8"}
!32 = !{!33, !33, i64 0}
!33 = !{!"int", !34, i64 0}
!34 = !{!"omnipotent char", !35, i64 0}
!35 = !{!"Simple C/C++ TBAA"}
!36 = distinct !DISubprogram(name: "put", scope: !3, file: !3, line: 8, type: !37, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !49, keyInstructions: true)
!37 = !DISubroutineType(types: !38)
!38 = !{!39, !40}
!39 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!40 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !41, size: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !42)
!42 = !{!43, !44, !45, !46, !47}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !41, file: !6, line: 391, baseType: !5, size: 64)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !41, file: !6, line: 391, baseType: !5, size: 64, offset: 64)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !41, file: !6, line: 391, baseType: !5, size: 64, offset: 128)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !41, file: !6, line: 391, baseType: !5, size: 64, offset: 192)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !41, file: !6, line: 392, baseType: !48, size: 256, offset: 256)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, elements: !24)
!49 = !{!50, !51, !52, !53}
!50 = !DILocalVariable(name: "ctx", arg: 1, scope: !36, file: !3, line: 8, type: !40)
!51 = !DILocalVariable(name: "count", scope: !36, file: !3, line: 9, type: !18)
!52 = !DILocalVariable(name: "room", scope: !36, file: !3, line: 10, type: !18)
!53 = !DILocalVariable(name: "i", scope: !54, file: !3, line: 13, type: !18)
!54 = distinct !DILexicalBlock(scope: !36, file: !3, line: 13, column: 3)
!55 = !DILocation(line: 0, scope: !36)
!56 = !DILocation(line: 9, column: 20, scope: !36)
!57 = !{!58, !59, i64 8}
!58 = !{!"args", !59, i64 0, !59, i64 8, !59, i64 16, !59, i64 24, !34, i64 32}
!59 = !{!"long long", !34, i64 0}
!60 = !DILocation(line: 9, column: 22, scope: !36, atomGroup: 1, atomRank: 3)
!61 = !DILocation(line: 9, column: 15, scope: !36, atomGroup: 1, atomRank: 2)
!62 = !DILocation(line: 10, column: 22, scope: !36)
!63 = !DILocation(line: 10, column: 29, scope: !36)
!64 = !DILocation(line: 10, column: 19, scope: !36, atomGroup: 2, atomRank: 2)
!65 = !DILocation(line: 11, column: 13, scope: !66, atomGroup: 3, atomRank: 2)
!66 = distinct !DILexicalBlock(scope: !36, file: !3, line: 11, column: 7)
!67 = !DILocation(line: 11, column: 13, scope: !66, atomGroup: 3, atomRank: 1)
!68 = !DILocation(line: 0, scope: !54)
!69 = !DILocation(line: 13, column: 3, scope: !54, atomGroup: 17, atomRank: 1)
!70 = !DILocation(line: 16, column: 44, scope: !71)
!71 = distinct !DILexicalBlock(scope: !72, file: !3, line: 13, column: 32)
!72 = distinct !DILexicalBlock(scope: !54, file: !3, line: 13, column: 3)
!73 = !{!58, !59, i64 0}
!74 = !DILocation(line: 16, column: 58, scope: !71)
!75 = !DILocation(line: 16, column: 46, scope: !71)
!76 = !DILocation(line: 16, column: 46, scope: !71, atomGroup: 10, atomRank: 3)
!77 = !DILocation(line: 16, column: 39, scope: !71, atomGroup: 10, atomRank: 2)
!78 = !DILocation(line: 16, column: 18, scope: !71)
!79 = !DILocation(line: 16, column: 23, scope: !71)
!80 = !DILocation(line: 16, column: 5, scope: !71)
!81 = !DILocation(line: 16, column: 37, scope: !71, atomGroup: 10, atomRank: 1)
!82 = !{!34, !34, i64 0}
!83 = !DILocation(line: 13, column: 28, scope: !72, atomGroup: 11, atomRank: 2)
!84 = !DILocation(line: 13, column: 21, scope: !72, atomGroup: 6, atomRank: 1)
!85 = !DILocation(line: 13, column: 3, scope: !54, atomGroup: 7, atomRank: 1)
!86 = distinct !{!86, !87, !88, !89}
!87 = !DILocation(line: 13, column: 3, scope: !54)
!88 = !DILocation(line: 17, column: 3, scope: !54)
!89 = !{!"llvm.loop.mustprogress"}
!90 = !DILocation(line: 18, column: 8, scope: !36, atomGroup: 13, atomRank: 2)
!91 = !DILocation(line: 18, column: 8, scope: !36, atomGroup: 13, atomRank: 1)
!92 = !DILocation(line: 19, column: 3, scope: !36, atomGroup: 14, atomRank: 1)
!93 = !DILocation(line: 20, column: 1, scope: !36, atomGroup: 15, atomRank: 1)
!94 = distinct !DISubprogram(name: "get", scope: !3, file: !3, line: 22, type: !37, scopeLine: 22, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !95, keyInstructions: true)
!95 = !{!96, !97, !98, !99}
!96 = !DILocalVariable(name: "ctx", arg: 1, scope: !94, file: !3, line: 22, type: !40)
!97 = !DILocalVariable(name: "count", scope: !94, file: !3, line: 23, type: !18)
!98 = !DILocalVariable(name: "word", scope: !94, file: !3, line: 24, type: !5)
!99 = !DILocalVariable(name: "i", scope: !100, file: !3, line: 27, type: !18)
!100 = distinct !DILexicalBlock(scope: !94, file: !3, line: 27, column: 3)
!101 = !DILocation(line: 0, scope: !94)
!102 = !DILocation(line: 23, column: 15, scope: !94)
!103 = !DILocation(line: 23, column: 22, scope: !94)
!104 = !DILocation(line: 23, column: 20, scope: !94, atomGroup: 1, atomRank: 2)
!105 = !DILocation(line: 0, scope: !100)
!106 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 8, atomRank: 2)
!107 = distinct !DILexicalBlock(scope: !108, file: !3, line: 28, column: 9)
!108 = distinct !DILexicalBlock(scope: !100, file: !3, line: 27, column: 3)
!109 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 8, atomRank: 1)
!110 = !DILocation(line: 29, column: 38, scope: !107)
!111 = !DILocation(line: 29, column: 20, scope: !107)
!112 = !DILocation(line: 29, column: 15, scope: !107)
!113 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 20, atomRank: 2)
!114 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 20, atomRank: 1)
!115 = !DILocation(line: 29, column: 33, scope: !107)
!116 = !DILocation(line: 29, column: 52, scope: !107)
!117 = !DILocation(line: 29, column: 12, scope: !107, atomGroup: 21, atomRank: 2)
!118 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 25, atomRank: 2)
!119 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 25, atomRank: 1)
!120 = !DILocation(line: 29, column: 12, scope: !107, atomGroup: 26, atomRank: 2)
!121 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 30, atomRank: 2)
!122 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 30, atomRank: 1)
!123 = !DILocation(line: 29, column: 12, scope: !107, atomGroup: 31, atomRank: 2)
!124 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 35, atomRank: 2)
!125 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 35, atomRank: 1)
!126 = !DILocation(line: 29, column: 12, scope: !107, atomGroup: 36, atomRank: 2)
!127 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 40, atomRank: 2)
!128 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 40, atomRank: 1)
!129 = !DILocation(line: 29, column: 12, scope: !107, atomGroup: 41, atomRank: 2)
!130 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 45, atomRank: 2)
!131 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 45, atomRank: 1)
!132 = !DILocation(line: 29, column: 12, scope: !107, atomGroup: 46, atomRank: 2)
!133 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 50, atomRank: 2)
!134 = !DILocation(line: 28, column: 11, scope: !107, atomGroup: 50, atomRank: 1)
!135 = !DILocation(line: 29, column: 12, scope: !107, atomGroup: 51, atomRank: 2)
!136 = !DILocation(line: 29, column: 7, scope: !107)
!137 = !DILocation(line: 25, column: 13, scope: !138, atomGroup: 3, atomRank: 1)
!138 = distinct !DILexicalBlock(scope: !94, file: !3, line: 25, column: 7)
!139 = !DILocation(line: 30, column: 8, scope: !94, atomGroup: 12, atomRank: 2)
!140 = !DILocation(line: 30, column: 8, scope: !94, atomGroup: 12, atomRank: 1)
!141 = !DILocation(line: 31, column: 8, scope: !94)
!142 = !DILocation(line: 31, column: 15, scope: !94, atomGroup: 13, atomRank: 1)
!143 = !{!59, !59, i64 0}
!144 = !DILocation(line: 32, column: 3, scope: !94, atomGroup: 15, atomRank: 1)
