; ModuleID = 'loops.c'
source_filename = "loops.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.line = type { %struct.point, %struct.point }
%struct.point = type { i32, i16, [10 x i8] }

@.str = private unnamed_addr constant [10 x i8] c"mid\00\00\00\00\00\00\00", align 1, !dbg !0
@llvm.compiler.used = appending global [1 x ptr] [ptr @walk], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local i32 @walk(ptr noundef readonly captures(none) %0, i32 noundef %1) #0 section "socket" !dbg !19 {
  %3 = alloca [3 x %struct.line], align 4, !DIAssignID !48
    #dbg_assign(i1 poison, !37, !DIExpression(), !48, ptr %3, !DIExpression(), !49)
  %4 = alloca %struct.point, align 4
    #dbg_value(ptr %0, !35, !DIExpression(), !49)
    #dbg_value(i32 %1, !36, !DIExpression(), !49)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #7, !dbg !50
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(96) %3, i8 0, i64 96, i1 false), !dbg !51, !DIAssignID !52
    #dbg_assign(i8 0, !37, !DIExpression(), !52, ptr %3, !DIExpression(), !49)
    #dbg_value(i32 0, !41, !DIExpression(), !49)
    #dbg_value(i32 0, !42, !DIExpression(), !53)
    #dbg_value(i32 0, !42, !DIExpression(), !53)
    #dbg_value(i32 0, !41, !DIExpression(), !49)
  %5 = icmp sgt i32 %1, 0, !dbg !54
  br i1 %5, label %6, label %9, !dbg !55

6:                                                ; preds = %2
  %7 = tail call i32 @llvm.umin.i32(i32 %1, i32 3), !dbg !56
  %8 = zext nneg i32 %7 to i64, !dbg !57
  br label %11, !dbg !57

9:                                                ; preds = %78, %2
  %10 = phi i32 [ 0, %2 ], [ %83, %78 ], !dbg !49
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7, !dbg !58
  ret i32 %10, !dbg !59

11:                                               ; preds = %6, %78
  %12 = phi i64 [ 0, %6 ], [ %84, %78 ]
  %13 = phi i32 [ 0, %6 ], [ %83, %78 ]
    #dbg_value(i64 %12, !42, !DIExpression(), !53)
    #dbg_value(i32 %13, !41, !DIExpression(), !49)
  %14 = getelementptr inbounds nuw %struct.line, ptr %3, i64 %12, !dbg !60
  %15 = getelementptr inbounds nuw %struct.line, ptr %0, i64 %12, !dbg !61
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %14, ptr noundef nonnull align 4 dereferenceable(32) %15, i64 32, i1 false), !dbg !62, !tbaa.struct !63
    #dbg_value(i32 0, !44, !DIExpression(), !67)
  %16 = getelementptr inbounds nuw i8, ptr %14, i64 6, !dbg !68
    #dbg_value(i32 0, !44, !DIExpression(), !67)
    #dbg_value(i32 %13, !41, !DIExpression(), !49)
    #dbg_value(i64 0, !44, !DIExpression(), !67)
    #dbg_value(i32 %13, !41, !DIExpression(), !49)
  %17 = load i8, ptr %16, align 2, !dbg !72, !tbaa !66
  %18 = icmp eq i8 %17, 0, !dbg !73
  br i1 %18, label %78, label %19, !dbg !74

19:                                               ; preds = %11
  %20 = sext i8 %17 to i32, !dbg !72
  %21 = sub nsw i32 %13, %20, !dbg !75
    #dbg_value(i32 %21, !41, !DIExpression(), !49)
    #dbg_value(i32 %21, !41, !DIExpression(), !49)
    #dbg_value(i64 1, !44, !DIExpression(), !67)
  %22 = getelementptr inbounds nuw i8, ptr %14, i64 7, !dbg !72
  %23 = load i8, ptr %22, align 1, !dbg !72, !tbaa !66
  %24 = icmp eq i8 %23, 0, !dbg !76
  br i1 %24, label %78, label %25, !dbg !77

25:                                               ; preds = %19
  %26 = sext i8 %23 to i32, !dbg !72
  %27 = mul nsw i32 %26, 3, !dbg !78
  %28 = add nsw i32 %27, %21, !dbg !79
    #dbg_value(i32 %28, !41, !DIExpression(), !49)
    #dbg_value(i32 %28, !41, !DIExpression(), !49)
    #dbg_value(i64 2, !44, !DIExpression(), !67)
  %29 = getelementptr inbounds nuw i8, ptr %14, i64 8, !dbg !72
  %30 = load i8, ptr %29, align 4, !dbg !72, !tbaa !66
  %31 = icmp eq i8 %30, 0, !dbg !80
  br i1 %31, label %78, label %32, !dbg !81

32:                                               ; preds = %25
  %33 = sext i8 %30 to i32, !dbg !72
  %34 = sub nsw i32 %28, %33, !dbg !82
    #dbg_value(i32 %34, !41, !DIExpression(), !49)
    #dbg_value(i32 %34, !41, !DIExpression(), !49)
    #dbg_value(i64 3, !44, !DIExpression(), !67)
  %35 = getelementptr inbounds nuw i8, ptr %14, i64 9, !dbg !72
  %36 = load i8, ptr %35, align 1, !dbg !72, !tbaa !66
  %37 = icmp eq i8 %36, 0, !dbg !83
  br i1 %37, label %78, label %38, !dbg !84

38:                                               ; preds = %32
  %39 = sext i8 %36 to i32, !dbg !72
  %40 = mul nsw i32 %39, 3, !dbg !78
  %41 = add nsw i32 %40, %34, !dbg !85
    #dbg_value(i32 %41, !41, !DIExpression(), !49)
    #dbg_value(i32 %41, !41, !DIExpression(), !49)
    #dbg_value(i64 4, !44, !DIExpression(), !67)
  %42 = getelementptr inbounds nuw i8, ptr %14, i64 10, !dbg !72
  %43 = load i8, ptr %42, align 2, !dbg !72, !tbaa !66
  %44 = icmp eq i8 %43, 0, !dbg !86
  br i1 %44, label %78, label %45, !dbg !87

45:                                               ; preds = %38
  %46 = sext i8 %43 to i32, !dbg !72
  %47 = sub nsw i32 %41, %46, !dbg !88
    #dbg_value(i32 %47, !41, !DIExpression(), !49)
    #dbg_value(i32 %47, !41, !DIExpression(), !49)
    #dbg_value(i64 5, !44, !DIExpression(), !67)
  %48 = getelementptr inbounds nuw i8, ptr %14, i64 11, !dbg !72
  %49 = load i8, ptr %48, align 1, !dbg !72, !tbaa !66
  %50 = icmp eq i8 %49, 0, !dbg !89
  br i1 %50, label %78, label %51, !dbg !90

51:                                               ; preds = %45
  %52 = sext i8 %49 to i32, !dbg !72
  %53 = mul nsw i32 %52, 3, !dbg !78
  %54 = add nsw i32 %53, %47, !dbg !91
    #dbg_value(i32 %54, !41, !DIExpression(), !49)
    #dbg_value(i32 %54, !41, !DIExpression(), !49)
    #dbg_value(i64 6, !44, !DIExpression(), !67)
  %55 = getelementptr inbounds nuw i8, ptr %14, i64 12, !dbg !72
  %56 = load i8, ptr %55, align 4, !dbg !72, !tbaa !66
  %57 = icmp eq i8 %56, 0, !dbg !92
  br i1 %57, label %78, label %58, !dbg !93

58:                                               ; preds = %51
  %59 = sext i8 %56 to i32, !dbg !72
  %60 = sub nsw i32 %54, %59, !dbg !94
    #dbg_value(i32 %60, !41, !DIExpression(), !49)
    #dbg_value(i32 %60, !41, !DIExpression(), !49)
    #dbg_value(i64 7, !44, !DIExpression(), !67)
  %61 = getelementptr inbounds nuw i8, ptr %14, i64 13, !dbg !72
  %62 = load i8, ptr %61, align 1, !dbg !72, !tbaa !66
  %63 = icmp eq i8 %62, 0, !dbg !95
  br i1 %63, label %78, label %64, !dbg !96

64:                                               ; preds = %58
    #dbg_value(i32 %60, !41, !DIExpression(), !49)
    #dbg_value(i64 8, !44, !DIExpression(), !67)
  %65 = getelementptr inbounds nuw i8, ptr %14, i64 14, !dbg !72
  %66 = load i8, ptr %65, align 2, !dbg !72, !tbaa !66
  %67 = icmp eq i8 %66, 0, !dbg !97
  br i1 %67, label %78, label %68, !dbg !98

68:                                               ; preds = %64
  %69 = sext i8 %66 to i32, !dbg !72
  %70 = sub nsw i32 %60, %69, !dbg !99
    #dbg_value(i32 %70, !41, !DIExpression(), !49)
    #dbg_value(i32 %70, !41, !DIExpression(), !49)
    #dbg_value(i64 9, !44, !DIExpression(), !67)
  %71 = getelementptr inbounds nuw i8, ptr %14, i64 15, !dbg !72
  %72 = load i8, ptr %71, align 1, !dbg !72, !tbaa !66
  %73 = icmp eq i8 %72, 0, !dbg !100
  br i1 %73, label %78, label %74, !dbg !101

74:                                               ; preds = %68
  %75 = sext i8 %72 to i32, !dbg !72
    #dbg_value(!DIArgList(i32 %75, i32 %70), !41, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 3, DW_OP_mul, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !49)
  %76 = mul nsw i32 %75, 3, !dbg !78
    #dbg_value(!DIArgList(i32 %76, i32 %70), !41, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !49)
  %77 = add nsw i32 %76, %70, !dbg !102
    #dbg_value(i32 %77, !41, !DIExpression(), !49)
    #dbg_value(i32 %77, !41, !DIExpression(), !49)
    #dbg_value(i64 10, !44, !DIExpression(), !67)
  br label %78, !dbg !103

78:                                               ; preds = %74, %68, %64, %58, %51, %45, %38, %32, %25, %19, %11
  %79 = phi i32 [ %13, %11 ], [ %77, %74 ], [ %21, %19 ], [ %70, %68 ], [ %28, %25 ], [ %60, %58 ], [ %34, %32 ], [ %60, %64 ], [ %41, %38 ], [ %54, %51 ], [ %47, %45 ], !dbg !104
  %80 = tail call fastcc i32 @length(ptr noundef nonnull byval(%struct.line) align 4 %14), !dbg !105
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7, !dbg !106
  call fastcc void @middle(ptr dead_on_unwind writable sret(%struct.point) align 4 %4, ptr noundef %14), !dbg !106
  %81 = load i32, ptr %4, align 4, !dbg !107, !tbaa !108
  %82 = add i32 %80, %79, !dbg !110
  %83 = add i32 %82, %81, !dbg !111
    #dbg_value(i32 %83, !41, !DIExpression(), !49)
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7, !dbg !112
  %84 = add nuw nsw i64 %12, 1, !dbg !113
    #dbg_value(i64 %84, !42, !DIExpression(), !53)
  %85 = icmp samesign ult i64 %84, %8, !dbg !114
  br i1 %85, label %11, label %9, !dbg !115, !llvm.loop !116
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i32 @length(ptr noundef readonly byval(%struct.line) align 4 captures(none) %0) unnamed_addr #4 !dbg !119 {
    #dbg_declare(ptr %0, !123, !DIExpression(), !124)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !125
  %3 = load i32, ptr %2, align 4, !dbg !126, !tbaa !127
  %4 = load i32, ptr %0, align 4, !dbg !129, !tbaa !130
  %5 = sub nsw i32 %3, %4, !dbg !131
  ret i32 %5, !dbg !132
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @middle(ptr dead_on_unwind noalias nonnull writable writeonly sret(%struct.point) align 4 captures(none) initializes((0, 16)) %0, ptr noundef nonnull readonly captures(none) %1) unnamed_addr #5 !dbg !133 {
    #dbg_value(ptr %1, !137, !DIExpression(), !139)
    #dbg_declare(ptr %0, !138, !DIExpression(), !140)
  %3 = load i32, ptr %1, align 4, !dbg !141, !tbaa !130
  %4 = getelementptr inbounds nuw i8, ptr %1, i64 16, !dbg !142
  %5 = load i32, ptr %4, align 4, !dbg !143, !tbaa !127
  %6 = add nsw i32 %5, %3, !dbg !144
  %7 = sdiv i32 %6, 2, !dbg !145
  store i32 %7, ptr %0, align 4, !dbg !146, !tbaa !108
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !147
  store i16 1, ptr %8, align 4, !dbg !146, !tbaa !148
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 6, !dbg !147
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 2 dereferenceable(10) %9, ptr noundef nonnull align 1 dereferenceable(10) @.str, i64 10, i1 false), !dbg !149, !tbaa.struct !150
  ret void, !dbg !151
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #6

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #6 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }

!llvm.dbg.cu = !{!7}
!llvm.module.flags = !{!9, !10, !11, !12, !13}
!llvm.ident = !{!14}
!llvm.errno.tbaa = !{!15}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(scope: null, file: !2, line: 11, type: !3, isLocal: true, isDefinition: true)
!2 = !DIFile(filename: "loops.c", directory: "/src", checksumkind: CSK_MD5, checksum: "fd7909469b56aeab33e8dd2b17033c05")
!3 = !DICompositeType(tag: DW_TAG_array_type, baseType: !4, size: 80, elements: !5)
!4 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!5 = !{!6}
!6 = !DISubrange(count: 10)
!7 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !8, splitDebugInlining: false, nameTableKind: None)
!8 = !{!0}
!9 = !{i32 7, !"Dwarf Version", i32 5}
!10 = !{i32 2, !"Debug Info Version", i32 3}
!11 = !{i32 1, !"wchar_size", i32 4}
!12 = !{i32 7, !"frame-pointer", i32 2}
!13 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!14 = !{!"clang version 22.1.8"}
!15 = !{!16, !16, i64 0}
!16 = !{!"int", !17, i64 0}
!17 = !{!"omnipotent char", !18, i64 0}
!18 = !{!"Simple C/C++ TBAA"}
!19 = distinct !DISubprogram(name: "walk", scope: !2, file: !2, line: 15, type: !20, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !34, keyInstructions: true)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !23, !22}
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !24, size: 64)
!24 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "line", file: !2, line: 7, size: 256, elements: !25)
!25 = !{!26, !33}
!26 = !DIDerivedType(tag: DW_TAG_member, name: "from", scope: !24, file: !2, line: 7, baseType: !27, size: 128)
!27 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "point", file: !2, line: 6, size: 128, elements: !28)
!28 = !{!29, !30, !32}
!29 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !27, file: !2, line: 6, baseType: !22, size: 32)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !27, file: !2, line: 6, baseType: !31, size: 16, offset: 32)
!31 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !27, file: !2, line: 6, baseType: !3, size: 80, offset: 48)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "to", scope: !24, file: !2, line: 7, baseType: !27, size: 128, offset: 128)
!34 = !{!35, !36, !37, !41, !42, !44}
!35 = !DILocalVariable(name: "lines", arg: 1, scope: !19, file: !2, line: 15, type: !23)
!36 = !DILocalVariable(name: "count", arg: 2, scope: !19, file: !2, line: 15, type: !22)
!37 = !DILocalVariable(name: "copy", scope: !19, file: !2, line: 16, type: !38)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 768, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 3)
!41 = !DILocalVariable(name: "sum", scope: !19, file: !2, line: 17, type: !22)
!42 = !DILocalVariable(name: "i", scope: !43, file: !2, line: 18, type: !22)
!43 = distinct !DILexicalBlock(scope: !19, file: !2, line: 18, column: 2)
!44 = !DILocalVariable(name: "k", scope: !45, file: !2, line: 20, type: !22)
!45 = distinct !DILexicalBlock(scope: !46, file: !2, line: 20, column: 3)
!46 = distinct !DILexicalBlock(scope: !47, file: !2, line: 18, column: 43)
!47 = distinct !DILexicalBlock(scope: !43, file: !2, line: 18, column: 2)
!48 = distinct !DIAssignID()
!49 = !DILocation(line: 0, scope: !19)
!50 = !DILocation(line: 16, column: 2, scope: !19)
!51 = !DILocation(line: 16, column: 14, scope: !19, atomGroup: 1, atomRank: 1)
!52 = distinct !DIAssignID()
!53 = !DILocation(line: 0, scope: !43)
!54 = !DILocation(line: 18, column: 28, scope: !47, atomGroup: 24, atomRank: 1)
!55 = !DILocation(line: 18, column: 2, scope: !43, atomGroup: 25, atomRank: 1)
!56 = !DILocation(line: 18, column: 7, scope: !43)
!57 = !DILocation(line: 18, column: 2, scope: !43)
!58 = !DILocation(line: 30, column: 1, scope: !19)
!59 = !DILocation(line: 29, column: 2, scope: !19, atomGroup: 21, atomRank: 1)
!60 = !DILocation(line: 19, column: 3, scope: !46)
!61 = !DILocation(line: 19, column: 13, scope: !46)
!62 = !DILocation(line: 19, column: 13, scope: !46, atomGroup: 6, atomRank: 1)
!63 = !{i64 0, i64 4, !15, i64 4, i64 2, !64, i64 6, i64 10, !66, i64 16, i64 4, !15, i64 20, i64 2, !64, i64 22, i64 10, !66}
!64 = !{!65, !65, i64 0}
!65 = !{!"short", !17, i64 0}
!66 = !{!17, !17, i64 0}
!67 = !DILocation(line: 0, scope: !45)
!68 = !DILocation(line: 21, column: 21, scope: !69)
!69 = distinct !DILexicalBlock(scope: !70, file: !2, line: 21, column: 8)
!70 = distinct !DILexicalBlock(scope: !71, file: !2, line: 20, column: 32)
!71 = distinct !DILexicalBlock(scope: !45, file: !2, line: 20, column: 3)
!72 = !DILocation(line: 21, column: 8, scope: !69)
!73 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 10, atomRank: 2)
!74 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 10, atomRank: 1)
!75 = !DILocation(line: 25, column: 8, scope: !70, atomGroup: 14, atomRank: 2)
!76 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 26, atomRank: 2)
!77 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 26, atomRank: 1)
!78 = !DILocation(line: 25, column: 32, scope: !70)
!79 = !DILocation(line: 25, column: 8, scope: !70, atomGroup: 28, atomRank: 2)
!80 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 33, atomRank: 2)
!81 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 33, atomRank: 1)
!82 = !DILocation(line: 25, column: 8, scope: !70, atomGroup: 35, atomRank: 2)
!83 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 40, atomRank: 2)
!84 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 40, atomRank: 1)
!85 = !DILocation(line: 25, column: 8, scope: !70, atomGroup: 42, atomRank: 2)
!86 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 47, atomRank: 2)
!87 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 47, atomRank: 1)
!88 = !DILocation(line: 25, column: 8, scope: !70, atomGroup: 49, atomRank: 2)
!89 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 54, atomRank: 2)
!90 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 54, atomRank: 1)
!91 = !DILocation(line: 25, column: 8, scope: !70, atomGroup: 56, atomRank: 2)
!92 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 61, atomRank: 2)
!93 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 61, atomRank: 1)
!94 = !DILocation(line: 25, column: 8, scope: !70, atomGroup: 63, atomRank: 2)
!95 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 68, atomRank: 2)
!96 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 68, atomRank: 1)
!97 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 75, atomRank: 2)
!98 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 75, atomRank: 1)
!99 = !DILocation(line: 25, column: 8, scope: !70, atomGroup: 77, atomRank: 2)
!100 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 82, atomRank: 2)
!101 = !DILocation(line: 21, column: 29, scope: !69, atomGroup: 82, atomRank: 1)
!102 = !DILocation(line: 25, column: 8, scope: !70, atomGroup: 84, atomRank: 2)
!103 = !DILocation(line: 20, column: 3, scope: !45, atomGroup: 88, atomRank: 1)
!104 = !DILocation(line: 17, column: 6, scope: !19, atomGroup: 2, atomRank: 1)
!105 = !DILocation(line: 27, column: 10, scope: !46)
!106 = !DILocation(line: 27, column: 28, scope: !46)
!107 = !DILocation(line: 27, column: 45, scope: !46)
!108 = !{!109, !16, i64 0}
!109 = !{!"point", !16, i64 0, !65, i64 4, !17, i64 6}
!110 = !DILocation(line: 27, column: 26, scope: !46)
!111 = !DILocation(line: 27, column: 7, scope: !46, atomGroup: 17, atomRank: 2)
!112 = !DILocation(line: 27, column: 3, scope: !46)
!113 = !DILocation(line: 18, column: 39, scope: !47, atomGroup: 18, atomRank: 2)
!114 = !DILocation(line: 18, column: 28, scope: !47, atomGroup: 4, atomRank: 1)
!115 = !DILocation(line: 18, column: 2, scope: !43, atomGroup: 5, atomRank: 1)
!116 = distinct !{!116, !57, !117, !118}
!117 = !DILocation(line: 28, column: 2, scope: !43)
!118 = !{!"llvm.loop.mustprogress"}
!119 = distinct !DISubprogram(name: "length", scope: !2, file: !2, line: 9, type: !120, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !122, keyInstructions: true)
!120 = !DISubroutineType(types: !121)
!121 = !{!22, !24}
!122 = !{!123}
!123 = !DILocalVariable(name: "line", arg: 1, scope: !119, file: !2, line: 9, type: !24)
!124 = !DILocation(line: 9, column: 57, scope: !119)
!125 = !DILocation(line: 9, column: 77, scope: !119)
!126 = !DILocation(line: 9, column: 80, scope: !119)
!127 = !{!128, !16, i64 16}
!128 = !{!"line", !109, i64 0, !109, i64 16}
!129 = !DILocation(line: 9, column: 94, scope: !119)
!130 = !{!128, !16, i64 0}
!131 = !DILocation(line: 9, column: 82, scope: !119, atomGroup: 1, atomRank: 2)
!132 = !DILocation(line: 9, column: 65, scope: !119, atomGroup: 1, atomRank: 1)
!133 = distinct !DISubprogram(name: "middle", scope: !2, file: !2, line: 10, type: !134, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !7, retainedNodes: !136, keyInstructions: true)
!134 = !DISubroutineType(types: !135)
!135 = !{!27, !23}
!136 = !{!137, !138}
!137 = !DILocalVariable(name: "line", arg: 1, scope: !133, file: !2, line: 10, type: !23)
!138 = !DILocalVariable(name: "p", scope: !133, file: !2, line: 11, type: !27)
!139 = !DILocation(line: 0, scope: !133)
!140 = !DILocation(line: 11, column: 15, scope: !133)
!141 = !DILocation(line: 11, column: 32, scope: !133)
!142 = !DILocation(line: 11, column: 42, scope: !133)
!143 = !DILocation(line: 11, column: 45, scope: !133)
!144 = !DILocation(line: 11, column: 34, scope: !133)
!145 = !DILocation(line: 11, column: 48, scope: !133, atomGroup: 1, atomRank: 2)
!146 = !DILocation(line: 11, column: 19, scope: !133, atomGroup: 1, atomRank: 1)
!147 = !DILocation(line: 11, column: 19, scope: !133)
!148 = !{!109, !65, i64 4}
!149 = !DILocation(line: 11, column: 56, scope: !133, atomGroup: 1, atomRank: 1)
!150 = !{i64 0, i64 10, !66}
!151 = !DILocation(line: 12, column: 2, scope: !133, atomGroup: 2, atomRank: 1)
