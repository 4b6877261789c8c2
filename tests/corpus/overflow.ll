; ModuleID = 'overflow.c'
source_filename = "overflow.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @checked], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local range(i32 0, 64) i32 @checked(ptr noundef captures(none) initializes((32, 64)) %0) #0 section "syscall" !dbg !27 {
    #dbg_value(ptr %0, !42, !DIExpression(), !50)
    #dbg_value(i32 0, !49, !DIExpression(), !50)
  %2 = load i64, ptr %0, align 8, !dbg !51, !tbaa !52
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !55
  %4 = load i64, ptr %3, align 8, !dbg !55, !tbaa !56
  %5 = tail call { i64, i1 } @llvm.uadd.with.overflow.i64(i64 %2, i64 %4), !dbg !57
  %6 = extractvalue { i64, i1 } %5, 1, !dbg !57
  %7 = extractvalue { i64, i1 } %5, 0, !dbg !57
    #dbg_value(i64 %7, !43, !DIExpression(), !50)
  %8 = zext i1 %6 to i32, !dbg !57
    #dbg_value(i32 %8, !49, !DIExpression(), !50)
  %9 = tail call { i64, i1 } @llvm.usub.with.overflow.i64(i64 %2, i64 %4), !dbg !58
  %10 = extractvalue { i64, i1 } %9, 1, !dbg !58
  %11 = extractvalue { i64, i1 } %9, 0, !dbg !58
    #dbg_value(i64 %11, !44, !DIExpression(), !50)
    #dbg_value(i32 poison, !49, !DIExpression(), !50)
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !59
  %13 = load i64, ptr %12, align 8, !dbg !59, !tbaa !60
  %14 = trunc i64 %13 to i32, !dbg !61
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !62
  %16 = load i64, ptr %15, align 8, !dbg !62, !tbaa !63
  %17 = trunc i64 %16 to i32, !dbg !64
  %18 = tail call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %14, i32 %17), !dbg !65
  %19 = extractvalue { i32, i1 } %18, 1, !dbg !65
  %20 = extractvalue { i32, i1 } %18, 0, !dbg !65
    #dbg_value(i32 %20, !45, !DIExpression(), !50)
    #dbg_value(i32 poison, !49, !DIExpression(), !50)
  %21 = trunc i64 %2 to i32, !dbg !66
  %22 = trunc i64 %4 to i32, !dbg !67
  %23 = tail call { i32, i1 } @llvm.sadd.with.overflow.i32(i32 %21, i32 %22), !dbg !68
  %24 = extractvalue { i32, i1 } %23, 1, !dbg !68
  %25 = extractvalue { i32, i1 } %23, 0, !dbg !68
    #dbg_value(i32 %25, !46, !DIExpression(), !50)
    #dbg_value(i32 poison, !49, !DIExpression(), !50)
  %26 = tail call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %13, i64 %16), !dbg !69
  %27 = extractvalue { i64, i1 } %26, 1, !dbg !69
  %28 = extractvalue { i64, i1 } %26, 0, !dbg !69
    #dbg_value(i64 %28, !48, !DIExpression(), !50)
  %29 = insertelement <4 x i1> poison, i1 %10, i64 0, !dbg !70
  %30 = insertelement <4 x i1> %29, i1 %24, i64 1, !dbg !70
  %31 = insertelement <4 x i1> %30, i1 %27, i64 2, !dbg !70
  %32 = insertelement <4 x i1> %31, i1 %19, i64 3, !dbg !70
  %33 = select <4 x i1> %32, <4 x i32> <i32 2, i32 8, i32 16, i32 4>, <4 x i32> zeroinitializer, !dbg !70
    #dbg_value(i32 poison, !49, !DIExpression(), !50)
  %34 = tail call { i32, i1 } @llvm.smul.with.overflow.i32(i32 %21, i32 %17), !dbg !71
  %35 = extractvalue { i32, i1 } %34, 1, !dbg !71
  %36 = extractvalue { i32, i1 } %34, 0, !dbg !71
    #dbg_value(i32 %36, !47, !DIExpression(), !50)
  %37 = select i1 %35, i32 32, i32 0, !dbg !72
  %38 = tail call i32 @llvm.vector.reduce.or.v4i32(<4 x i32> %33), !dbg !73
  %39 = or disjoint i32 %38, %37, !dbg !73
  %40 = or disjoint i32 %39, %8, !dbg !74
    #dbg_value(i32 %40, !49, !DIExpression(), !50)
  %41 = xor i64 %7, %11, !dbg !75
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !76
  store i64 %41, ptr %42, align 8, !dbg !77, !tbaa !78
  %43 = add i32 %20, %25, !dbg !79
  %44 = zext i32 %43 to i64, !dbg !80
  %45 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !81
  store i64 %44, ptr %45, align 8, !dbg !82, !tbaa !78
  %46 = sext i32 %36 to i64, !dbg !83
  %47 = xor i64 %28, %46, !dbg !84
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !85
  store i64 %47, ptr %48, align 8, !dbg !86, !tbaa !78
    #dbg_value(i32 %21, !87, !DIExpression(), !94)
    #dbg_value(i32 %22, !92, !DIExpression(), !94)
    #dbg_value(i32 poison, !93, !DIExpression(), !94)
  %49 = tail call i32 @llvm.uadd.sat.i32(i32 %21, i32 %22), !dbg !96
  %50 = zext i32 %49 to i64, !dbg !97
    #dbg_value(i64 %13, !98, !DIExpression(), !104)
    #dbg_value(i64 %16, !103, !DIExpression(), !104)
  %51 = tail call i64 @llvm.usub.sat.i64(i64 %13, i64 %16), !dbg !106
  %52 = add i64 %51, %50, !dbg !107
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !108
  store i64 %52, ptr %53, align 8, !dbg !109, !tbaa !78
  ret i32 %40, !dbg !110
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.uadd.with.overflow.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.usub.with.overflow.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.sadd.with.overflow.i32(i32, i32) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.smul.with.overflow.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.uadd.sat.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.usub.sat.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v4i32(<4 x i32>) #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!17, !18, !19, !20, !21}
!llvm.ident = !{!22}
!llvm.errno.tbaa = !{!23}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "overflow.c", directory: ".")
!4 = !{!5, !8, !10}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !9)
!9 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !11)
!11 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!12 = !{!0}
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
!27 = distinct !DISubprogram(name: "checked", scope: !3, file: !3, line: 10, type: !28, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !41, keyInstructions: true)
!28 = !DISubroutineType(types: !29)
!29 = !{!9, !30}
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !32)
!32 = !{!33, !36, !37, !38, !39}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !31, file: !6, line: 391, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !35)
!35 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !31, file: !6, line: 391, baseType: !34, size: 64, offset: 64)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !31, file: !6, line: 391, baseType: !34, size: 64, offset: 128)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !31, file: !6, line: 391, baseType: !34, size: 64, offset: 192)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !31, file: !6, line: 392, baseType: !40, size: 256, offset: 256)
!40 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 256, elements: !15)
!41 = !{!42, !43, !44, !45, !46, !47, !48, !49}
!42 = !DILocalVariable(name: "ctx", arg: 1, scope: !27, file: !3, line: 10, type: !30)
!43 = !DILocalVariable(name: "sum", scope: !27, file: !3, line: 11, type: !34)
!44 = !DILocalVariable(name: "difference", scope: !27, file: !3, line: 11, type: !34)
!45 = !DILocalVariable(name: "product", scope: !27, file: !3, line: 12, type: !5)
!46 = !DILocalVariable(name: "ssum", scope: !27, file: !3, line: 13, type: !8)
!47 = !DILocalVariable(name: "sproduct", scope: !27, file: !3, line: 13, type: !8)
!48 = !DILocalVariable(name: "sdifference", scope: !27, file: !3, line: 14, type: !10)
!49 = !DILocalVariable(name: "flags", scope: !27, file: !3, line: 15, type: !9)
!50 = !DILocation(line: 0, scope: !27)
!51 = !DILocation(line: 16, column: 40, scope: !27)
!52 = !{!53, !54, i64 0}
!53 = !{!"args", !54, i64 0, !54, i64 8, !54, i64 16, !54, i64 24, !25, i64 32}
!54 = !{!"long long", !25, i64 0}
!55 = !DILocation(line: 16, column: 48, scope: !27)
!56 = !{!53, !54, i64 8}
!57 = !DILocation(line: 16, column: 12, scope: !27)
!58 = !DILocation(line: 17, column: 12, scope: !27)
!59 = !DILocation(line: 18, column: 45, scope: !27)
!60 = !{!53, !54, i64 16}
!61 = !DILocation(line: 18, column: 35, scope: !27)
!62 = !DILocation(line: 18, column: 58, scope: !27)
!63 = !{!53, !54, i64 24}
!64 = !DILocation(line: 18, column: 48, scope: !27)
!65 = !DILocation(line: 18, column: 12, scope: !27)
!66 = !DILocation(line: 19, column: 35, scope: !27)
!67 = !DILocation(line: 19, column: 48, scope: !27)
!68 = !DILocation(line: 19, column: 12, scope: !27)
!69 = !DILocation(line: 20, column: 12, scope: !27)
!70 = !DILocation(line: 17, column: 64, scope: !27)
!71 = !DILocation(line: 21, column: 12, scope: !27)
!72 = !DILocation(line: 21, column: 72, scope: !27)
!73 = !DILocation(line: 21, column: 9, scope: !27, atomGroup: 7, atomRank: 2)
!74 = !DILocation(line: 17, column: 9, scope: !27, atomGroup: 3, atomRank: 2)
!75 = !DILocation(line: 22, column: 21, scope: !27, atomGroup: 8, atomRank: 2)
!76 = !DILocation(line: 22, column: 8, scope: !27)
!77 = !DILocation(line: 22, column: 15, scope: !27, atomGroup: 8, atomRank: 1)
!78 = !{!54, !54, i64 0}
!79 = !DILocation(line: 23, column: 25, scope: !27, atomGroup: 9, atomRank: 3)
!80 = !DILocation(line: 23, column: 17, scope: !27, atomGroup: 9, atomRank: 2)
!81 = !DILocation(line: 23, column: 3, scope: !27)
!82 = !DILocation(line: 23, column: 15, scope: !27, atomGroup: 9, atomRank: 1)
!83 = !DILocation(line: 24, column: 31, scope: !27)
!84 = !DILocation(line: 24, column: 29, scope: !27, atomGroup: 10, atomRank: 2)
!85 = !DILocation(line: 24, column: 3, scope: !27)
!86 = !DILocation(line: 24, column: 15, scope: !27, atomGroup: 10, atomRank: 1)
!87 = !DILocalVariable(name: "a", arg: 1, scope: !88, file: !3, line: 4, type: !5)
!88 = distinct !DISubprogram(name: "add_saturated", scope: !3, file: !3, line: 4, type: !89, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91, keyInstructions: true)
!89 = !DISubroutineType(types: !90)
!90 = !{!5, !5, !5}
!91 = !{!87, !92, !93}
!92 = !DILocalVariable(name: "b", arg: 2, scope: !88, file: !3, line: 4, type: !5)
!93 = !DILocalVariable(name: "sum", scope: !88, file: !3, line: 5, type: !5)
!94 = !DILocation(line: 0, scope: !88, inlinedAt: !95)
!95 = distinct !DILocation(line: 25, column: 17, scope: !27)
!96 = !DILocation(line: 6, column: 10, scope: !88, inlinedAt: !95, atomGroup: 2, atomRank: 1)
!97 = !DILocation(line: 25, column: 17, scope: !27)
!98 = !DILocalVariable(name: "a", arg: 1, scope: !99, file: !3, line: 8, type: !34)
!99 = distinct !DISubprogram(name: "sub_saturated", scope: !3, file: !3, line: 8, type: !100, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102, keyInstructions: true)
!100 = !DISubroutineType(types: !101)
!101 = !{!34, !34, !34}
!102 = !{!98, !103}
!103 = !DILocalVariable(name: "b", arg: 2, scope: !99, file: !3, line: 8, type: !34)
!104 = !DILocation(line: 0, scope: !99, inlinedAt: !105)
!105 = distinct !DILocation(line: 25, column: 49, scope: !27)
!106 = !DILocation(line: 8, column: 49, scope: !99, inlinedAt: !105, atomGroup: 2, atomRank: 1)
!107 = !DILocation(line: 25, column: 47, scope: !27, atomGroup: 11, atomRank: 2)
!108 = !DILocation(line: 25, column: 3, scope: !27)
!109 = !DILocation(line: 25, column: 15, scope: !27, atomGroup: 11, atomRank: 1)
!110 = !DILocation(line: 26, column: 3, scope: !27, atomGroup: 13, atomRank: 1)
