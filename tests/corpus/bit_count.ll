; ModuleID = 'bit_count.c'
source_filename = "bit_count.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @counts], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local range(i32 0, 1146) i32 @counts(ptr noundef captures(none) initializes((32, 64)) %0) #0 section "syscall" !dbg !20 {
    #dbg_value(ptr %0, !36, !DIExpression(), !44)
  %2 = load i64, ptr %0, align 8, !dbg !45, !tbaa !46
    #dbg_value(i64 %2, !37, !DIExpression(), !44)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !49
  %4 = load i64, ptr %3, align 8, !dbg !50, !tbaa !51
  %5 = trunc i64 %4 to i32, !dbg !52
    #dbg_value(i32 %5, !38, !DIExpression(), !44)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !53
  %7 = load i64, ptr %6, align 8, !dbg !54, !tbaa !55
    #dbg_value(i64 %7, !41, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !44)
  %8 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %2), !dbg !56
  %9 = trunc nuw nsw i64 %8 to i32, !dbg !56
  %10 = tail call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %5), !dbg !57
  %11 = mul nuw nsw i32 %10, 100, !dbg !58
  %12 = add nuw nsw i32 %11, %9, !dbg !59
  %13 = zext nneg i32 %12 to i64, !dbg !60
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !61
  store i64 %13, ptr %14, align 8, !dbg !62, !tbaa !63
  %15 = icmp eq i64 %2, 0, !dbg !64
  br i1 %15, label %16, label %19, !dbg !65

16:                                               ; preds = %1
  %17 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %5, i1 false), !dbg !66
  %18 = or disjoint i32 %17, 64, !dbg !67
  br label %29, !dbg !68

19:                                               ; preds = %1
  %20 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %2, i1 true), !dbg !69
  %21 = trunc nuw nsw i64 %20 to i32, !dbg !69
  %22 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %5, i1 false), !dbg !70
  %23 = add nuw nsw i32 %22, %21, !dbg !71
  %24 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %2, i1 true), !dbg !72
  %25 = trunc nuw nsw i64 %24 to i32, !dbg !72
  %26 = shl nuw nsw i32 %25, 6, !dbg !73
  %27 = shl nuw nsw i32 %25, 1, !dbg !74
  %28 = add nuw nsw i32 %27, 2, !dbg !74
  br label %29, !dbg !75

29:                                               ; preds = %16, %19
  %30 = phi i32 [ 0, %16 ], [ %28, %19 ], !dbg !76
  %31 = phi i32 [ %18, %16 ], [ %23, %19 ]
  %32 = phi i32 [ 4096, %16 ], [ %26, %19 ], !dbg !75
  %33 = zext nneg i32 %31 to i64, !dbg !77
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !78
  store i64 %33, ptr %34, align 8, !dbg !79, !tbaa !63
  %35 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %5, i1 false), !dbg !80
  %36 = trunc i64 %7 to i32, !dbg !81
    #dbg_value(i64 %7, !41, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_stack_value), !44)
  %37 = or disjoint i32 %32, %35, !dbg !82
  %38 = zext nneg i32 %37 to i64, !dbg !83
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !84
  store i64 %38, ptr %39, align 8, !dbg !85, !tbaa !63
    #dbg_value(i32 %5, !86, !DIExpression(), !91)
  %40 = tail call i32 @llvm.bitreverse.i32(i32 %5), !dbg !93
  %41 = zext i32 %40 to i64, !dbg !94
  %42 = tail call i64 @llvm.bitreverse.i64(i64 %2), !dbg !95
  %43 = xor i64 %42, %41, !dbg !96
  %44 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !97
  store i64 %43, ptr %44, align 8, !dbg !98, !tbaa !63
  %45 = and i32 %9, 1, !dbg !99
  %46 = and i32 %36, 65535, !dbg !100
  %47 = tail call range(i32 0, 17) i32 @llvm.ctpop.i32(i32 %46), !dbg !101
  %48 = icmp samesign ult i64 %8, 2, !dbg !102
  %49 = select i1 %48, i32 1000, i32 0, !dbg !102
  %50 = or disjoint i32 %49, %45, !dbg !103
  %51 = add nuw nsw i32 %50, %30, !dbg !104
  %52 = add nuw nsw i32 %51, %47, !dbg !105
  ret i32 %52, !dbg !106
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctpop.i32(i32) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bitreverse.i64(i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bitreverse.i32(i32) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12, !13, !14}
!llvm.ident = !{!15}
!llvm.errno.tbaa = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !5, line: 395, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "bit_count.c", directory: ".")
!4 = !{!0}
!5 = !DIFile(filename: "./bpf.h", directory: ".")
!6 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 32, elements: !8)
!7 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!8 = !{!9}
!9 = !DISubrange(count: 4)
!10 = !{i32 7, !"Dwarf Version", i32 5}
!11 = !{i32 2, !"Debug Info Version", i32 3}
!12 = !{i32 1, !"wchar_size", i32 4}
!13 = !{i32 7, !"frame-pointer", i32 2}
!14 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!15 = !{!"clang version 22.1.8"}
!16 = !{!17, !17, i64 0}
!17 = !{!"int", !18, i64 0}
!18 = !{!"omnipotent char", !19, i64 0}
!19 = !{!"Simple C/C++ TBAA"}
!20 = distinct !DISubprogram(name: "counts", scope: !3, file: !3, line: 6, type: !21, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !35, keyInstructions: true)
!21 = !DISubroutineType(types: !22)
!22 = !{!23, !24}
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !5, line: 390, size: 512, elements: !26)
!26 = !{!27, !30, !31, !32, !33}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !25, file: !5, line: 391, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !5, line: 8, baseType: !29)
!29 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !25, file: !5, line: 391, baseType: !28, size: 64, offset: 64)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !25, file: !5, line: 391, baseType: !28, size: 64, offset: 128)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !25, file: !5, line: 391, baseType: !28, size: 64, offset: 192)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !25, file: !5, line: 392, baseType: !34, size: 256, offset: 256)
!34 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 256, elements: !8)
!35 = !{!36, !37, !38, !41}
!36 = !DILocalVariable(name: "ctx", arg: 1, scope: !20, file: !3, line: 6, type: !24)
!37 = !DILocalVariable(name: "a", scope: !20, file: !3, line: 7, type: !28)
!38 = !DILocalVariable(name: "b", scope: !20, file: !3, line: 8, type: !39)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !5, line: 7, baseType: !40)
!40 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!41 = !DILocalVariable(name: "c", scope: !20, file: !3, line: 9, type: !42)
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !5, line: 6, baseType: !43)
!43 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!44 = !DILocation(line: 0, scope: !20)
!45 = !DILocation(line: 7, column: 16, scope: !20, atomGroup: 1, atomRank: 2)
!46 = !{!47, !48, i64 0}
!47 = !{!"args", !48, i64 0, !48, i64 8, !48, i64 16, !48, i64 24, !18, i64 32}
!48 = !{!"long long", !18, i64 0}
!49 = !DILocation(line: 8, column: 16, scope: !20)
!50 = !DILocation(line: 8, column: 16, scope: !20, atomGroup: 2, atomRank: 3)
!51 = !{!47, !48, i64 8}
!52 = !DILocation(line: 8, column: 11, scope: !20, atomGroup: 2, atomRank: 2)
!53 = !DILocation(line: 9, column: 16, scope: !20)
!54 = !DILocation(line: 9, column: 16, scope: !20, atomGroup: 3, atomRank: 3)
!55 = !{!47, !48, i64 16}
!56 = !DILocation(line: 10, column: 17, scope: !20)
!57 = !DILocation(line: 10, column: 43, scope: !20)
!58 = !DILocation(line: 10, column: 65, scope: !20)
!59 = !DILocation(line: 10, column: 41, scope: !20, atomGroup: 4, atomRank: 3)
!60 = !DILocation(line: 10, column: 17, scope: !20, atomGroup: 4, atomRank: 2)
!61 = !DILocation(line: 10, column: 8, scope: !20)
!62 = !DILocation(line: 10, column: 15, scope: !20, atomGroup: 4, atomRank: 1)
!63 = !{!48, !48, i64 0}
!64 = !DILocation(line: 11, column: 18, scope: !20, atomGroup: 6, atomRank: 2)
!65 = !DILocation(line: 11, column: 18, scope: !20, atomGroup: 6, atomRank: 1)
!66 = !DILocation(line: 11, column: 50, scope: !20, atomGroup: 14, atomRank: 1)
!67 = !DILocation(line: 11, column: 47, scope: !20, atomGroup: 15, atomRank: 3)
!68 = !DILocation(line: 13, column: 8, scope: !20, atomGroup: 9, atomRank: 1)
!69 = !DILocation(line: 11, column: 22, scope: !20)
!70 = !DILocation(line: 11, column: 50, scope: !20, atomGroup: 7, atomRank: 1)
!71 = !DILocation(line: 11, column: 47, scope: !20, atomGroup: 5, atomRank: 3)
!72 = !DILocation(line: 13, column: 12, scope: !20)
!73 = !DILocation(line: 13, column: 37, scope: !20)
!74 = !DILocation(line: 15, column: 53, scope: !20)
!75 = !DILocation(line: 13, column: 8, scope: !20)
!76 = !DILocation(line: 15, column: 34, scope: !20)
!77 = !DILocation(line: 11, column: 17, scope: !20, atomGroup: 5, atomRank: 2)
!78 = !DILocation(line: 11, column: 3, scope: !20)
!79 = !DILocation(line: 11, column: 15, scope: !20, atomGroup: 5, atomRank: 1)
!80 = !DILocation(line: 13, column: 45, scope: !20, atomGroup: 10, atomRank: 1)
!81 = !DILocation(line: 9, column: 11, scope: !20, atomGroup: 3, atomRank: 2)
!82 = !DILocation(line: 13, column: 42, scope: !20, atomGroup: 8, atomRank: 3)
!83 = !DILocation(line: 13, column: 7, scope: !20, atomGroup: 8, atomRank: 2)
!84 = !DILocation(line: 12, column: 3, scope: !20)
!85 = !DILocation(line: 12, column: 15, scope: !20, atomGroup: 8, atomRank: 1)
!86 = !DILocalVariable(name: "x", arg: 1, scope: !87, file: !3, line: 4, type: !39)
!87 = distinct !DISubprogram(name: "reverse32", scope: !3, file: !3, line: 4, type: !88, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !90, keyInstructions: true)
!88 = !DISubroutineType(types: !89)
!89 = !{!39, !39}
!90 = !{!86}
!91 = !DILocation(line: 0, scope: !87, inlinedAt: !92)
!92 = distinct !DILocation(line: 14, column: 17, scope: !20)
!93 = !DILocation(line: 4, column: 38, scope: !87, inlinedAt: !92, atomGroup: 1, atomRank: 2)
!94 = !DILocation(line: 14, column: 17, scope: !20)
!95 = !DILocation(line: 14, column: 32, scope: !20)
!96 = !DILocation(line: 14, column: 30, scope: !20, atomGroup: 11, atomRank: 2)
!97 = !DILocation(line: 14, column: 3, scope: !20)
!98 = !DILocation(line: 14, column: 15, scope: !20, atomGroup: 11, atomRank: 1)
!99 = !DILocation(line: 15, column: 10, scope: !20)
!100 = !DILocation(line: 16, column: 29, scope: !20)
!101 = !DILocation(line: 16, column: 10, scope: !20)
!102 = !DILocation(line: 16, column: 35, scope: !20)
!103 = !DILocation(line: 15, column: 32, scope: !20)
!104 = !DILocation(line: 15, column: 57, scope: !20)
!105 = !DILocation(line: 16, column: 32, scope: !20, atomGroup: 13, atomRank: 2)
!106 = !DILocation(line: 15, column: 3, scope: !20, atomGroup: 13, atomRank: 1)
