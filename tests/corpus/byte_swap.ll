; ModuleID = 'byte_swap.c'
source_filename = "byte_swap.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.wire = type <{ i16, i32, i64 }>

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@last = dso_local local_unnamed_addr global %struct.wire zeroinitializer, align 2, !dbg !9
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @swap], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 1, 4) i32 @swap(ptr noundef captures(none) initializes((32, 56)) %0) #0 section "syscall" !dbg !34 {
    #dbg_value(ptr %0, !48, !DIExpression(), !51)
  %2 = load i64, ptr %0, align 8, !dbg !52, !tbaa !53
    #dbg_value(i64 %2, !49, !DIExpression(), !51)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !56
  %4 = load i64, ptr %3, align 8, !dbg !57, !tbaa !58
  %5 = trunc i64 %4 to i32, !dbg !59
    #dbg_value(i32 %5, !50, !DIExpression(), !51)
  %6 = trunc i64 %2 to i16, !dbg !60
  %7 = tail call i16 @llvm.bswap.i16(i16 %6), !dbg !61
  store i16 %7, ptr @last, align 2, !dbg !62, !tbaa !63
  %8 = tail call i32 @llvm.bswap.i32(i32 %5), !dbg !66
  store i32 %8, ptr getelementptr inbounds nuw (i8, ptr @last, i64 2), align 2, !dbg !67, !tbaa !68
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !69
  %10 = load i64, ptr %9, align 8, !dbg !69, !tbaa !70
  %11 = xor i64 %10, %2, !dbg !71
  %12 = tail call i64 @llvm.bswap.i64(i64 %11), !dbg !72
  store i64 %12, ptr getelementptr inbounds nuw (i8, ptr @last, i64 6), align 2, !dbg !73, !tbaa !74
  %13 = tail call i64 @llvm.bswap.i64(i64 %2), !dbg !75
  %14 = lshr i64 %13, 16, !dbg !76
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !77
  store i64 %14, ptr %15, align 8, !dbg !78, !tbaa !79
  %16 = trunc i64 %4 to i16, !dbg !80
  %17 = tail call i16 @llvm.bswap.i16(i16 %16), !dbg !81
  %18 = zext i16 %17 to i32, !dbg !81
  %19 = add i32 %8, %18, !dbg !82
  %20 = zext i32 %19 to i64, !dbg !83
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !84
  store i64 %20, ptr %21, align 8, !dbg !85, !tbaa !79
  %22 = zext i32 %8 to i64, !dbg !86
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !87
  store i64 %22, ptr %23, align 8, !dbg !88, !tbaa !79
  %24 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !89
  %25 = load i64, ptr %24, align 8, !dbg !89, !tbaa !91
  %26 = and i64 %25, 65535, !dbg !92
  %27 = icmp eq i64 %26, 13330, !dbg !92
  br i1 %27, label %32, label %28, !dbg !93

28:                                               ; preds = %1
  %29 = and i64 %25, 16777215, !dbg !94
  %30 = icmp eq i64 %29, 10, !dbg !94
  %31 = select i1 %30, i32 2, i32 3, !dbg !95
  br label %32, !dbg !96

32:                                               ; preds = %1, %28
  %33 = phi i32 [ %31, %28 ], [ 1, %1 ], !dbg !51
  ret i32 %33, !dbg !97
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.bswap.i64(i64) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!24, !25, !26, !27, !28}
!llvm.ident = !{!29}
!llvm.errno.tbaa = !{!30}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !20, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "byte_swap.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!8 = !{!0, !9}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "last", scope: !2, file: !3, line: 9, type: !11, isLocal: false, isDefinition: true)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "wire", file: !3, line: 4, size: 112, elements: !12)
!12 = !{!13, !14, !17}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !11, file: !3, line: 5, baseType: !5, size: 16)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !11, file: !3, line: 6, baseType: !15, size: 32, offset: 16)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !16)
!16 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !11, file: !3, line: 7, baseType: !18, size: 64, offset: 48)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !19)
!19 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 32, elements: !22)
!21 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!22 = !{!23}
!23 = !DISubrange(count: 4)
!24 = !{i32 7, !"Dwarf Version", i32 5}
!25 = !{i32 2, !"Debug Info Version", i32 3}
!26 = !{i32 1, !"wchar_size", i32 4}
!27 = !{i32 7, !"frame-pointer", i32 2}
!28 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!29 = !{!"clang version 22.1.8"}
!30 = !{!31, !31, i64 0}
!31 = !{!"int", !32, i64 0}
!32 = !{!"omnipotent char", !33, i64 0}
!33 = !{!"Simple C/C++ TBAA"}
!34 = distinct !DISubprogram(name: "swap", scope: !3, file: !3, line: 11, type: !35, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !47, keyInstructions: true)
!35 = !DISubroutineType(types: !36)
!36 = !{!37, !38}
!37 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !40)
!40 = !{!41, !42, !43, !44, !45}
!41 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !39, file: !6, line: 391, baseType: !18, size: 64)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !39, file: !6, line: 391, baseType: !18, size: 64, offset: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !39, file: !6, line: 391, baseType: !18, size: 64, offset: 128)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !39, file: !6, line: 391, baseType: !18, size: 64, offset: 192)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !39, file: !6, line: 392, baseType: !46, size: 256, offset: 256)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 256, elements: !22)
!47 = !{!48, !49, !50}
!48 = !DILocalVariable(name: "ctx", arg: 1, scope: !34, file: !3, line: 11, type: !38)
!49 = !DILocalVariable(name: "a", scope: !34, file: !3, line: 12, type: !18)
!50 = !DILocalVariable(name: "b", scope: !34, file: !3, line: 13, type: !15)
!51 = !DILocation(line: 0, scope: !34)
!52 = !DILocation(line: 12, column: 16, scope: !34, atomGroup: 1, atomRank: 2)
!53 = !{!54, !55, i64 0}
!54 = !{!"args", !55, i64 0, !55, i64 8, !55, i64 16, !55, i64 24, !32, i64 32}
!55 = !{!"long long", !32, i64 0}
!56 = !DILocation(line: 13, column: 16, scope: !34)
!57 = !DILocation(line: 13, column: 16, scope: !34, atomGroup: 2, atomRank: 3)
!58 = !{!54, !55, i64 8}
!59 = !DILocation(line: 13, column: 11, scope: !34, atomGroup: 2, atomRank: 2)
!60 = !DILocation(line: 14, column: 30, scope: !34)
!61 = !DILocation(line: 14, column: 12, scope: !34, atomGroup: 3, atomRank: 2)
!62 = !DILocation(line: 14, column: 10, scope: !34, atomGroup: 3, atomRank: 1)
!63 = !{!64, !65, i64 0}
!64 = !{!"wire", !65, i64 0, !31, i64 2, !55, i64 6}
!65 = !{!"short", !32, i64 0}
!66 = !DILocation(line: 15, column: 12, scope: !34, atomGroup: 4, atomRank: 2)
!67 = !DILocation(line: 15, column: 10, scope: !34, atomGroup: 4, atomRank: 1)
!68 = !{!64, !31, i64 2}
!69 = !DILocation(line: 16, column: 39, scope: !34)
!70 = !{!54, !55, i64 16}
!71 = !DILocation(line: 16, column: 32, scope: !34)
!72 = !DILocation(line: 16, column: 12, scope: !34, atomGroup: 5, atomRank: 2)
!73 = !DILocation(line: 16, column: 10, scope: !34, atomGroup: 5, atomRank: 1)
!74 = !{!64, !55, i64 6}
!75 = !DILocation(line: 17, column: 17, scope: !34)
!76 = !DILocation(line: 17, column: 38, scope: !34, atomGroup: 6, atomRank: 2)
!77 = !DILocation(line: 17, column: 8, scope: !34)
!78 = !DILocation(line: 17, column: 15, scope: !34, atomGroup: 6, atomRank: 1)
!79 = !{!55, !55, i64 0}
!80 = !DILocation(line: 18, column: 58, scope: !34)
!81 = !DILocation(line: 18, column: 40, scope: !34)
!82 = !DILocation(line: 18, column: 38, scope: !34, atomGroup: 7, atomRank: 3)
!83 = !DILocation(line: 18, column: 17, scope: !34, atomGroup: 7, atomRank: 2)
!84 = !DILocation(line: 18, column: 3, scope: !34)
!85 = !DILocation(line: 18, column: 15, scope: !34, atomGroup: 7, atomRank: 1)
!86 = !DILocation(line: 19, column: 17, scope: !34, atomGroup: 8, atomRank: 2)
!87 = !DILocation(line: 19, column: 3, scope: !34)
!88 = !DILocation(line: 19, column: 15, scope: !34, atomGroup: 8, atomRank: 1)
!89 = !DILocation(line: 20, column: 35, scope: !90)
!90 = distinct !DILexicalBlock(scope: !34, file: !3, line: 20, column: 7)
!91 = !{!54, !55, i64 24}
!92 = !DILocation(line: 20, column: 38, scope: !90, atomGroup: 9, atomRank: 2)
!93 = !DILocation(line: 20, column: 38, scope: !90, atomGroup: 9, atomRank: 1)
!94 = !DILocation(line: 22, column: 51, scope: !34)
!95 = !DILocation(line: 22, column: 10, scope: !34, atomGroup: 11, atomRank: 2)
!96 = !DILocation(line: 22, column: 3, scope: !34, atomGroup: 11, atomRank: 1)
!97 = !DILocation(line: 23, column: 1, scope: !34, atomGroup: 12, atomRank: 1)
