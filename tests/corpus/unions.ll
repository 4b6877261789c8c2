; ModuleID = 'unions.c'
source_filename = "unions.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%union.view = type { i64 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @views], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local range(i32 0, 65791) i32 @views(ptr noundef captures(none) initializes((32, 56)) %0) #0 section "syscall" !dbg !20 {
  %2 = alloca %union.view, align 8, !DIAssignID !65
    #dbg_assign(i1 poison, !37, !DIExpression(), !65, ptr %2, !DIExpression(), !66)
  %3 = alloca %union.view, align 8, !DIAssignID !67
    #dbg_assign(i1 poison, !64, !DIExpression(), !67, ptr %3, !DIExpression(), !66)
    #dbg_value(ptr %0, !36, !DIExpression(), !66)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !68
  %4 = load i64, ptr %0, align 8, !dbg !69, !tbaa !70
  store i64 %4, ptr %2, align 8, !dbg !73, !tbaa !74, !DIAssignID !75
    #dbg_assign(i64 %4, !37, !DIExpression(), !75, ptr %2, !DIExpression(), !66)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !68
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !76
  %6 = lshr i64 %4, 32, !dbg !77
  %7 = trunc nuw i64 %6 to i32, !dbg !77
  store i32 %7, ptr %3, align 8, !dbg !78, !tbaa !74, !DIAssignID !79
    #dbg_assign(i32 %7, !64, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !79, ptr %3, !DIExpression(), !66)
  %8 = trunc i64 %4 to i32, !dbg !80
  %9 = add i32 %8, 1, !dbg !81
  %10 = getelementptr inbounds nuw i8, ptr %3, i64 4, !dbg !82
  store i32 %9, ptr %10, align 4, !dbg !83, !tbaa !74, !DIAssignID !84
    #dbg_assign(i32 %9, !64, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !84, ptr %10, !DIExpression(), !66)
  %11 = lshr i64 %4, 48, !dbg !85
  %12 = xor i64 %6, %11, !dbg !86
  %13 = trunc i64 %12 to i16, !dbg !86
  store i16 %13, ptr %5, align 4, !dbg !87, !tbaa !74, !DIAssignID !88
    #dbg_assign(i16 %13, !37, !DIExpression(DW_OP_LLVM_fragment, 32, 16), !88, ptr %5, !DIExpression(), !66)
  %14 = trunc i64 %6 to i8, !dbg !89
  %15 = lshr i64 %4, 24, !dbg !90
  %16 = trunc i64 %15 to i8, !dbg !90
  %17 = add i8 %16, %14, !dbg !91
  %18 = getelementptr inbounds nuw i8, ptr %2, i64 7, !dbg !92
  store i8 %17, ptr %18, align 1, !dbg !93, !tbaa !74, !DIAssignID !94
    #dbg_assign(i8 %17, !37, !DIExpression(DW_OP_LLVM_fragment, 56, 8), !94, ptr %18, !DIExpression(), !66)
  %19 = load i64, ptr %2, align 8, !dbg !95
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !96
  store i64 %19, ptr %20, align 8, !dbg !97, !tbaa !98
  %21 = load i64, ptr %3, align 8, !dbg !99
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !100
  store i64 %21, ptr %22, align 8, !dbg !101, !tbaa !98
  %23 = trunc i64 %19 to i32, !dbg !102
  %24 = trunc i64 %21 to i32, !dbg !103
  %25 = shl i32 %23, 20, !dbg !103
  %26 = and i32 %24, 1048575, !dbg !103
  %27 = or disjoint i32 %26, %25, !dbg !104
  store i32 %27, ptr %3, align 8, !dbg !105, !DIAssignID !106
    #dbg_assign(i32 %27, !64, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !106, ptr %3, !DIExpression(), !66)
  %28 = lshr i64 %19, 32, !dbg !107
  %29 = trunc nuw i64 %28 to i32, !dbg !107
  %30 = sub nsw i32 0, %29, !dbg !108
  store i32 %30, ptr %10, align 4, !dbg !109, !tbaa !74, !DIAssignID !110
    #dbg_assign(i32 %30, !64, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !110, ptr %10, !DIExpression(), !66)
  %31 = load i64, ptr %3, align 8, !dbg !111, !tbaa !74
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !112
  store i64 %31, ptr %32, align 8, !dbg !113, !tbaa !98
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !114
  %34 = load i64, ptr %33, align 8, !dbg !114, !tbaa !115
  %35 = and i64 %34, 7, !dbg !116
  %36 = getelementptr inbounds nuw i8, ptr %2, i64 %35, !dbg !117
  %37 = load i8, ptr %36, align 1, !dbg !117, !tbaa !74
  %38 = zext i8 %37 to i32, !dbg !117
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !118
  %40 = load i64, ptr %39, align 8, !dbg !118, !tbaa !119
  %41 = and i64 %40, 3, !dbg !120
  %42 = getelementptr inbounds nuw i16, ptr %3, i64 %41, !dbg !121
  %43 = load i16, ptr %42, align 2, !dbg !121, !tbaa !74
  %44 = zext i16 %43 to i32, !dbg !121
  %45 = add nuw nsw i32 %44, %38, !dbg !122
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !123
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !123
  ret i32 %45, !dbg !124
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12, !13, !14}
!llvm.ident = !{!15}
!llvm.errno.tbaa = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !5, line: 395, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "unions.c", directory: ".")
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
!20 = distinct !DISubprogram(name: "views", scope: !3, file: !3, line: 15, type: !21, scopeLine: 15, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !35, keyInstructions: true)
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
!35 = !{!36, !37, !64}
!36 = !DILocalVariable(name: "ctx", arg: 1, scope: !20, file: !3, line: 15, type: !24)
!37 = !DILocalVariable(name: "v", scope: !20, file: !3, line: 16, type: !38)
!38 = distinct !DICompositeType(tag: DW_TAG_union_type, name: "view", file: !3, line: 4, size: 64, elements: !39)
!39 = !{!40, !41, !47, !51, !57}
!40 = !DIDerivedType(tag: DW_TAG_member, name: "whole", scope: !38, file: !3, line: 5, baseType: !28, size: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "halves", scope: !38, file: !3, line: 6, baseType: !42, size: 64)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 64, elements: !45)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !5, line: 7, baseType: !44)
!44 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!45 = !{!46}
!46 = !DISubrange(count: 2)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "quarters", scope: !38, file: !3, line: 7, baseType: !48, size: 64)
!48 = !DICompositeType(tag: DW_TAG_array_type, baseType: !49, size: 64, elements: !8)
!49 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !5, line: 6, baseType: !50)
!50 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "bytes", scope: !38, file: !3, line: 8, baseType: !52, size: 64)
!52 = !DICompositeType(tag: DW_TAG_array_type, baseType: !53, size: 64, elements: !55)
!53 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !5, line: 5, baseType: !54)
!54 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!55 = !{!56}
!56 = !DISubrange(count: 8)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "fields", scope: !38, file: !3, line: 12, baseType: !58, size: 64)
!58 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !38, file: !3, line: 9, size: 64, elements: !59)
!59 = !{!60, !61, !62}
!60 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !58, file: !3, line: 10, baseType: !43, size: 20, flags: DIFlagBitField, extraData: i64 0)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !58, file: !3, line: 10, baseType: !43, size: 12, offset: 20, flags: DIFlagBitField, extraData: i64 0)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !58, file: !3, line: 11, baseType: !63, size: 32, offset: 32)
!63 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !5, line: 11, baseType: !23)
!64 = !DILocalVariable(name: "w", scope: !20, file: !3, line: 16, type: !38)
!65 = distinct !DIAssignID()
!66 = !DILocation(line: 0, scope: !20)
!67 = distinct !DIAssignID()
!68 = !DILocation(line: 16, column: 3, scope: !20)
!69 = !DILocation(line: 16, column: 33, scope: !20, atomGroup: 1, atomRank: 2)
!70 = !{!71, !72, i64 0}
!71 = !{!"args", !72, i64 0, !72, i64 8, !72, i64 16, !72, i64 24, !18, i64 32}
!72 = !{!"long long", !18, i64 0}
!73 = !DILocation(line: 16, column: 18, scope: !20, atomGroup: 1, atomRank: 1)
!74 = !{!18, !18, i64 0}
!75 = distinct !DIAssignID()
!76 = !DILocation(line: 17, column: 17, scope: !20)
!77 = !DILocation(line: 17, column: 17, scope: !20, atomGroup: 2, atomRank: 2)
!78 = !DILocation(line: 17, column: 15, scope: !20, atomGroup: 2, atomRank: 1)
!79 = distinct !DIAssignID()
!80 = !DILocation(line: 18, column: 17, scope: !20)
!81 = !DILocation(line: 18, column: 29, scope: !20, atomGroup: 3, atomRank: 2)
!82 = !DILocation(line: 18, column: 3, scope: !20)
!83 = !DILocation(line: 18, column: 15, scope: !20, atomGroup: 3, atomRank: 1)
!84 = distinct !DIAssignID()
!85 = !DILocation(line: 19, column: 20, scope: !20)
!86 = !DILocation(line: 19, column: 17, scope: !20, atomGroup: 4, atomRank: 3)
!87 = !DILocation(line: 19, column: 17, scope: !20, atomGroup: 4, atomRank: 1)
!88 = distinct !DIAssignID()
!89 = !DILocation(line: 20, column: 16, scope: !20)
!90 = !DILocation(line: 20, column: 29, scope: !20)
!91 = !DILocation(line: 20, column: 27, scope: !20, atomGroup: 5, atomRank: 3)
!92 = !DILocation(line: 20, column: 3, scope: !20)
!93 = !DILocation(line: 20, column: 14, scope: !20, atomGroup: 5, atomRank: 1)
!94 = distinct !DIAssignID()
!95 = !DILocation(line: 21, column: 19, scope: !20, atomGroup: 6, atomRank: 2)
!96 = !DILocation(line: 21, column: 8, scope: !20)
!97 = !DILocation(line: 21, column: 15, scope: !20, atomGroup: 6, atomRank: 1)
!98 = !{!72, !72, i64 0}
!99 = !DILocation(line: 22, column: 19, scope: !20, atomGroup: 7, atomRank: 2)
!100 = !DILocation(line: 22, column: 3, scope: !20)
!101 = !DILocation(line: 22, column: 15, scope: !20, atomGroup: 7, atomRank: 1)
!102 = !DILocation(line: 23, column: 28, scope: !20)
!103 = !DILocation(line: 23, column: 17, scope: !20)
!104 = !DILocation(line: 23, column: 17, scope: !20, atomGroup: 8, atomRank: 2)
!105 = !DILocation(line: 23, column: 17, scope: !20, atomGroup: 8, atomRank: 1)
!106 = distinct !DIAssignID()
!107 = !DILocation(line: 24, column: 29, scope: !20)
!108 = !DILocation(line: 24, column: 19, scope: !20, atomGroup: 9, atomRank: 2)
!109 = !DILocation(line: 24, column: 17, scope: !20, atomGroup: 9, atomRank: 1)
!110 = distinct !DIAssignID()
!111 = !DILocation(line: 25, column: 19, scope: !20, atomGroup: 10, atomRank: 2)
!112 = !DILocation(line: 25, column: 3, scope: !20)
!113 = !DILocation(line: 25, column: 15, scope: !20, atomGroup: 10, atomRank: 1)
!114 = !DILocation(line: 26, column: 23, scope: !20)
!115 = !{!71, !72, i64 8}
!116 = !DILocation(line: 26, column: 25, scope: !20)
!117 = !DILocation(line: 26, column: 10, scope: !20)
!118 = !DILocation(line: 26, column: 48, scope: !20)
!119 = !{!71, !72, i64 16}
!120 = !DILocation(line: 26, column: 50, scope: !20)
!121 = !DILocation(line: 26, column: 32, scope: !20)
!122 = !DILocation(line: 26, column: 30, scope: !20, atomGroup: 12, atomRank: 2)
!123 = !DILocation(line: 27, column: 1, scope: !20)
!124 = !DILocation(line: 26, column: 3, scope: !20, atomGroup: 12, atomRank: 1)
