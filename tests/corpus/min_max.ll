; ModuleID = 'min_max.c'
source_filename = "min_max.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@lowest = dso_local local_unnamed_addr global i32 2147483647, align 4, !dbg !13
@highest = dso_local local_unnamed_addr global i32 -2147483648, align 4, !dbg !17
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @extremes], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 -256, 257) i32 @extremes(ptr noundef captures(none) initializes((32, 64)) %0) #0 section "syscall" !dbg !33 {
    #dbg_value(ptr %0, !48, !DIExpression(), !56)
  %2 = load i64, ptr %0, align 8, !dbg !57, !tbaa !58
    #dbg_value(i64 %2, !49, !DIExpression(), !56)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !61
  %4 = load i64, ptr %3, align 8, !dbg !62, !tbaa !63
    #dbg_value(i64 %4, !50, !DIExpression(), !56)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !64
  %6 = load i64, ptr %5, align 8, !dbg !65, !tbaa !66
    #dbg_value(i64 %6, !51, !DIExpression(), !56)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !67
  %8 = load i64, ptr %7, align 8, !dbg !68, !tbaa !69
  %9 = trunc i64 %8 to i32, !dbg !70
    #dbg_value(i32 %9, !54, !DIExpression(), !56)
  %10 = load i32, ptr @lowest, align 4, !dbg !71, !tbaa !29
  %11 = tail call i32 @llvm.smin.i32(i32 %10, i32 %9), !dbg !72
  store i32 %11, ptr @lowest, align 4, !dbg !73, !tbaa !29
  %12 = load i32, ptr @highest, align 4, !dbg !74, !tbaa !29
  %13 = tail call i32 @llvm.smax.i32(i32 %12, i32 %9), !dbg !75
  store i32 %13, ptr @highest, align 4, !dbg !76, !tbaa !29
  %14 = tail call i64 @llvm.umin.i64(i64 %2, i64 %4), !dbg !77
  %15 = tail call i64 @llvm.umax.i64(i64 %2, i64 1000), !dbg !78
  %16 = add i64 %14, %15, !dbg !79
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !80
  store i64 %16, ptr %17, align 8, !dbg !81, !tbaa !82
  %18 = tail call i64 @llvm.smax.i64(i64 %6, i64 -50), !dbg !83
  %19 = tail call i64 @llvm.smin.i64(i64 %18, i64 50), !dbg !83
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !84
  store i64 %19, ptr %20, align 8, !dbg !85, !tbaa !82
  %21 = tail call i64 @llvm.abs.i64(i64 %6, i1 true), !dbg !86
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !87
  store i64 %21, ptr %22, align 8, !dbg !88, !tbaa !82
  %23 = trunc i64 %2 to i32, !dbg !89
  %24 = trunc i64 %4 to i32, !dbg !90
  %25 = tail call i32 @llvm.umax.i32(i32 %23, i32 %24), !dbg !91
  %26 = and i32 %23, 65535, !dbg !92
  %27 = and i32 %24, 65535, !dbg !92
  %28 = tail call i32 @llvm.umin.i32(i32 %26, i32 %27), !dbg !93
  %29 = sub i32 %25, %28, !dbg !94
  %30 = zext i32 %29 to i64, !dbg !95
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !96
  store i64 %30, ptr %31, align 8, !dbg !97, !tbaa !82
  %32 = tail call i32 @llvm.smax.i32(i32 %9, i32 -128), !dbg !98
  %33 = tail call i32 @llvm.smin.i32(i32 %32, i32 127), !dbg !98
    #dbg_value(i32 %33, !55, !DIExpression(), !56)
  %34 = tail call i32 @llvm.abs.i32(i32 %9, i1 true), !dbg !99
  %35 = urem i32 %34, 3, !dbg !100
  %36 = trunc i64 %2 to i8, !dbg !101
  %37 = trunc i64 %4 to i8, !dbg !102
  %38 = tail call i8 @llvm.smax.i8(i8 %36, i8 %37), !dbg !103
  %39 = sext i8 %38 to i32, !dbg !103
  %40 = add nsw i32 %35, %39, !dbg !104
  %41 = add nsw i32 %40, %33, !dbg !105
  ret i32 %41, !dbg !106
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.smax.i8(i8, i8) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!23, !24, !25, !26, !27}
!llvm.ident = !{!28}
!llvm.errno.tbaa = !{!29}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !19, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "min_max.c", directory: ".")
!4 = !{!5, !8, !10}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !9)
!9 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "s8", file: !6, line: 9, baseType: !11)
!11 = !DIBasicType(name: "signed char", size: 8, encoding: DW_ATE_signed_char)
!12 = !{!0, !13, !17}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "lowest", scope: !2, file: !3, line: 6, type: !15, isLocal: false, isDefinition: true)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !16)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "highest", scope: !2, file: !3, line: 6, type: !15, isLocal: false, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32, elements: !21)
!20 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!21 = !{!22}
!22 = !DISubrange(count: 4)
!23 = !{i32 7, !"Dwarf Version", i32 5}
!24 = !{i32 2, !"Debug Info Version", i32 3}
!25 = !{i32 1, !"wchar_size", i32 4}
!26 = !{i32 7, !"frame-pointer", i32 2}
!27 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!28 = !{!"clang version 22.1.8"}
!29 = !{!30, !30, i64 0}
!30 = !{!"int", !31, i64 0}
!31 = !{!"omnipotent char", !32, i64 0}
!32 = !{!"Simple C/C++ TBAA"}
!33 = distinct !DISubprogram(name: "extremes", scope: !3, file: !3, line: 8, type: !34, scopeLine: 8, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !47, keyInstructions: true)
!34 = !DISubroutineType(types: !35)
!35 = !{!16, !36}
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !38)
!38 = !{!39, !42, !43, !44, !45}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !37, file: !6, line: 391, baseType: !40, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !41)
!41 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !37, file: !6, line: 391, baseType: !40, size: 64, offset: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !37, file: !6, line: 391, baseType: !40, size: 64, offset: 128)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !37, file: !6, line: 391, baseType: !40, size: 64, offset: 192)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !37, file: !6, line: 392, baseType: !46, size: 256, offset: 256)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 256, elements: !21)
!47 = !{!48, !49, !50, !51, !54, !55}
!48 = !DILocalVariable(name: "ctx", arg: 1, scope: !33, file: !3, line: 8, type: !36)
!49 = !DILocalVariable(name: "a", scope: !33, file: !3, line: 9, type: !40)
!50 = !DILocalVariable(name: "b", scope: !33, file: !3, line: 9, type: !40)
!51 = !DILocalVariable(name: "c", scope: !33, file: !3, line: 10, type: !52)
!52 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !53)
!53 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!54 = !DILocalVariable(name: "d", scope: !33, file: !3, line: 11, type: !15)
!55 = !DILocalVariable(name: "limited", scope: !33, file: !3, line: 18, type: !15)
!56 = !DILocation(line: 0, scope: !33)
!57 = !DILocation(line: 9, column: 16, scope: !33, atomGroup: 1, atomRank: 2)
!58 = !{!59, !60, i64 0}
!59 = !{!"args", !60, i64 0, !60, i64 8, !60, i64 16, !60, i64 24, !31, i64 32}
!60 = !{!"long long", !31, i64 0}
!61 = !DILocation(line: 9, column: 28, scope: !33)
!62 = !DILocation(line: 9, column: 28, scope: !33, atomGroup: 2, atomRank: 2)
!63 = !{!59, !60, i64 8}
!64 = !DILocation(line: 10, column: 16, scope: !33)
!65 = !DILocation(line: 10, column: 16, scope: !33, atomGroup: 3, atomRank: 2)
!66 = !{!59, !60, i64 16}
!67 = !DILocation(line: 11, column: 16, scope: !33)
!68 = !DILocation(line: 11, column: 16, scope: !33, atomGroup: 4, atomRank: 3)
!69 = !{!59, !60, i64 24}
!70 = !DILocation(line: 11, column: 11, scope: !33, atomGroup: 4, atomRank: 2)
!71 = !DILocation(line: 12, column: 16, scope: !33)
!72 = !DILocation(line: 12, column: 12, scope: !33, atomGroup: 6, atomRank: 1)
!73 = !DILocation(line: 12, column: 10, scope: !33, atomGroup: 5, atomRank: 1)
!74 = !DILocation(line: 13, column: 17, scope: !33)
!75 = !DILocation(line: 13, column: 13, scope: !33, atomGroup: 8, atomRank: 1)
!76 = !DILocation(line: 13, column: 11, scope: !33, atomGroup: 7, atomRank: 1)
!77 = !DILocation(line: 14, column: 17, scope: !33, atomGroup: 10, atomRank: 1)
!78 = !DILocation(line: 14, column: 29, scope: !33, atomGroup: 11, atomRank: 1)
!79 = !DILocation(line: 14, column: 27, scope: !33, atomGroup: 9, atomRank: 2)
!80 = !DILocation(line: 14, column: 8, scope: !33)
!81 = !DILocation(line: 14, column: 15, scope: !33, atomGroup: 9, atomRank: 1)
!82 = !{!60, !60, i64 0}
!83 = !DILocation(line: 15, column: 17, scope: !33, atomGroup: 14, atomRank: 1)
!84 = !DILocation(line: 15, column: 3, scope: !33)
!85 = !DILocation(line: 15, column: 15, scope: !33, atomGroup: 12, atomRank: 1)
!86 = !DILocation(line: 16, column: 17, scope: !33, atomGroup: 17, atomRank: 1)
!87 = !DILocation(line: 16, column: 3, scope: !33)
!88 = !DILocation(line: 16, column: 15, scope: !33, atomGroup: 16, atomRank: 1)
!89 = !DILocation(line: 17, column: 21, scope: !33)
!90 = !DILocation(line: 17, column: 29, scope: !33)
!91 = !DILocation(line: 17, column: 17, scope: !33, atomGroup: 19, atomRank: 1)
!92 = !DILocation(line: 17, column: 39, scope: !33)
!93 = !DILocation(line: 17, column: 39, scope: !33, atomGroup: 20, atomRank: 1)
!94 = !DILocation(line: 17, column: 37, scope: !33, atomGroup: 18, atomRank: 3)
!95 = !DILocation(line: 17, column: 17, scope: !33, atomGroup: 18, atomRank: 2)
!96 = !DILocation(line: 17, column: 3, scope: !33)
!97 = !DILocation(line: 17, column: 15, scope: !33, atomGroup: 18, atomRank: 1)
!98 = !DILocation(line: 18, column: 17, scope: !33, atomGroup: 22, atomRank: 1)
!99 = !DILocation(line: 19, column: 21, scope: !33, atomGroup: 25, atomRank: 1)
!100 = !DILocation(line: 19, column: 37, scope: !33)
!101 = !DILocation(line: 19, column: 47, scope: !33)
!102 = !DILocation(line: 19, column: 54, scope: !33)
!103 = !DILocation(line: 19, column: 43, scope: !33, atomGroup: 26, atomRank: 1)
!104 = !DILocation(line: 19, column: 18, scope: !33)
!105 = !DILocation(line: 19, column: 41, scope: !33, atomGroup: 27, atomRank: 2)
!106 = !DILocation(line: 19, column: 3, scope: !33, atomGroup: 27, atomRank: 1)
