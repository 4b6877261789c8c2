; ModuleID = 'memory_compare.c'
source_filename = "memory_compare.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@left = dso_local global <{ [9 x i8], [31 x i8] }> <{ [9 x i8] c"\01\02\03\04\05\06\07\08\09", [31 x i8] zeroinitializer }>, align 1, !dbg !5
@right = dso_local global <{ [9 x i8], [31 x i8] }> <{ [9 x i8] c"\01\02\03\04\05\06\07\08\09", [31 x i8] zeroinitializer }>, align 1, !dbg !13
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @compare], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local noundef i32 @compare(ptr noundef captures(none) initializes((32, 40)) %0) #0 section "syscall" !dbg !29 {
    #dbg_value(ptr %0, !45, !DIExpression(), !49)
    #dbg_value(i32 0, !46, !DIExpression(), !49)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !50
  %3 = load i64, ptr %2, align 8, !dbg !50, !tbaa !51
  %4 = load i64, ptr %0, align 8, !dbg !54, !tbaa !55
  %5 = and i64 %4, 31, !dbg !56
  %6 = getelementptr inbounds nuw i8, ptr @left, i64 %5, !dbg !57
  %7 = load i8, ptr %6, align 1, !dbg !58, !tbaa !59
  %8 = trunc i64 %3 to i8, !dbg !60
  %9 = and i8 %8, 1, !dbg !60
  %10 = xor i8 %9, %7, !dbg !60
  store i8 %10, ptr %6, align 1, !dbg !61, !tbaa !59
  %11 = load i8, ptr @left, align 1, !dbg !62
  %12 = load i8, ptr @right, align 1, !dbg !62
  %13 = icmp eq i8 %11, %12, !dbg !63
  %14 = zext i1 %13 to i32, !dbg !63
    #dbg_value(i32 %14, !46, !DIExpression(), !49)
  %15 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(2) @left, ptr noundef nonnull dereferenceable(2) @right, i64 noundef 2) #3, !dbg !64
    #dbg_value(i32 poison, !46, !DIExpression(), !49)
  %16 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(3) getelementptr inbounds nuw (i8, ptr @left, i64 1), ptr noundef nonnull dereferenceable(3) getelementptr inbounds nuw (i8, ptr @right, i64 1), i64 noundef 3) #3, !dbg !65
    #dbg_value(i32 poison, !46, !DIExpression(), !49)
  %17 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(4) @left, ptr noundef nonnull dereferenceable(4) @right, i64 noundef 4) #3, !dbg !66
    #dbg_value(i32 poison, !46, !DIExpression(), !49)
  %18 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(6) getelementptr inbounds nuw (i8, ptr @left, i64 1), ptr noundef nonnull dereferenceable(6) getelementptr inbounds nuw (i8, ptr @right, i64 1), i64 noundef 6) #3, !dbg !67
    #dbg_value(i32 poison, !46, !DIExpression(), !49)
  %19 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(8) @left, ptr noundef nonnull dereferenceable(8) @right, i64 noundef 8) #3, !dbg !68
    #dbg_value(i32 poison, !46, !DIExpression(), !49)
  %20 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(12) @left, ptr noundef nonnull dereferenceable(12) @right, i64 noundef 12) #3, !dbg !69
    #dbg_value(i32 poison, !46, !DIExpression(), !49)
  %21 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(16) @left, ptr noundef nonnull dereferenceable(16) @right, i64 noundef 16) #3, !dbg !70
    #dbg_value(i32 poison, !46, !DIExpression(), !49)
  %22 = tail call i32 @memcmp(ptr noundef nonnull dereferenceable(24) getelementptr inbounds nuw (i8, ptr @left, i64 1), ptr noundef nonnull dereferenceable(24) getelementptr inbounds nuw (i8, ptr @right, i64 1), i64 noundef 24) #3, !dbg !71
  %23 = icmp eq i32 %22, 0, !dbg !72
  %24 = icmp eq i32 %21, 0, !dbg !73
  %25 = icmp eq i32 %20, 0, !dbg !74
  %26 = icmp eq i32 %19, 0, !dbg !75
  %27 = icmp eq i32 %18, 0, !dbg !76
  %28 = icmp eq i32 %17, 0, !dbg !77
  %29 = icmp eq i32 %16, 0, !dbg !78
  %30 = icmp eq i32 %15, 0, !dbg !79
  %31 = insertelement <8 x i1> poison, i1 %30, i64 0, !dbg !80
  %32 = insertelement <8 x i1> %31, i1 %29, i64 1, !dbg !80
  %33 = insertelement <8 x i1> %32, i1 %28, i64 2, !dbg !80
  %34 = insertelement <8 x i1> %33, i1 %27, i64 3, !dbg !80
  %35 = insertelement <8 x i1> %34, i1 %26, i64 4, !dbg !80
  %36 = insertelement <8 x i1> %35, i1 %25, i64 5, !dbg !80
  %37 = insertelement <8 x i1> %36, i1 %24, i64 6, !dbg !80
  %38 = insertelement <8 x i1> %37, i1 %23, i64 7, !dbg !80
  %39 = select <8 x i1> %38, <8 x i32> <i32 2, i32 4, i32 8, i32 16, i32 32, i32 64, i32 128, i32 256>, <8 x i32> zeroinitializer, !dbg !80
    #dbg_value(i32 poison, !46, !DIExpression(), !49)
  %40 = lshr i32 %17, 22, !dbg !81
  %41 = and i32 %40, 512, !dbg !81
  %42 = tail call i32 @llvm.vector.reduce.or.v8i32(<8 x i32> %39), !dbg !82
  %43 = or disjoint i32 %42, %41, !dbg !83
  %44 = or disjoint i32 %43, %14, !dbg !84
    #dbg_value(i32 %44, !46, !DIExpression(), !49)
  %45 = zext nneg i32 %44 to i64, !dbg !85
  %46 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !86
  store i64 %45, ptr %46, align 8, !dbg !87, !tbaa !88
  ret i32 0, !dbg !89
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: read)
declare !dbg !90 dso_local i32 @memcmp(ptr noundef captures(none), ptr noundef captures(none), i64 noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.or.v8i32(<8 x i32>) #2

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!19, !20, !21, !22, !23}
!llvm.ident = !{!24}
!llvm.errno.tbaa = !{!25}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !15, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "memory_compare.c", directory: ".")
!4 = !{!0, !5, !13}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "left", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 320, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 5, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!11 = !{!12}
!12 = !DISubrange(count: 40)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "right", scope: !2, file: !3, line: 5, type: !7, isLocal: false, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 32, elements: !17)
!16 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!17 = !{!18}
!18 = !DISubrange(count: 4)
!19 = !{i32 7, !"Dwarf Version", i32 5}
!20 = !{i32 2, !"Debug Info Version", i32 3}
!21 = !{i32 1, !"wchar_size", i32 4}
!22 = !{i32 7, !"frame-pointer", i32 2}
!23 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!24 = !{!"clang version 22.1.8"}
!25 = !{!26, !26, i64 0}
!26 = !{!"int", !27, i64 0}
!27 = !{!"omnipotent char", !28, i64 0}
!28 = !{!"Simple C/C++ TBAA"}
!29 = distinct !DISubprogram(name: "compare", scope: !3, file: !3, line: 7, type: !30, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !44, keyInstructions: true)
!30 = !DISubroutineType(types: !31)
!31 = !{!32, !33}
!32 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !35)
!35 = !{!36, !39, !40, !41, !42}
!36 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !34, file: !9, line: 391, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !38)
!38 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !34, file: !9, line: 391, baseType: !37, size: 64, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !34, file: !9, line: 391, baseType: !37, size: 64, offset: 128)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !34, file: !9, line: 391, baseType: !37, size: 64, offset: 192)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !34, file: !9, line: 392, baseType: !43, size: 256, offset: 256)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 256, elements: !17)
!44 = !{!45, !46}
!45 = !DILocalVariable(name: "ctx", arg: 1, scope: !29, file: !3, line: 7, type: !33)
!46 = !DILocalVariable(name: "bits", scope: !29, file: !3, line: 8, type: !47)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !48)
!48 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!49 = !DILocation(line: 0, scope: !29)
!50 = !DILocation(line: 9, column: 29, scope: !29)
!51 = !{!52, !53, i64 8}
!52 = !{!"args", !53, i64 0, !53, i64 8, !53, i64 16, !53, i64 24, !27, i64 32}
!53 = !{!"long long", !27, i64 0}
!54 = !DILocation(line: 9, column: 13, scope: !29)
!55 = !{!52, !53, i64 0}
!56 = !DILocation(line: 9, column: 15, scope: !29)
!57 = !DILocation(line: 9, column: 3, scope: !29)
!58 = !DILocation(line: 9, column: 21, scope: !29)
!59 = !{!27, !27, i64 0}
!60 = !DILocation(line: 9, column: 21, scope: !29, atomGroup: 2, atomRank: 2)
!61 = !DILocation(line: 9, column: 21, scope: !29, atomGroup: 2, atomRank: 1)
!62 = !DILocation(line: 10, column: 12, scope: !29)
!63 = !DILocation(line: 10, column: 11, scope: !29)
!64 = !DILocation(line: 11, column: 12, scope: !29)
!65 = !DILocation(line: 12, column: 12, scope: !29)
!66 = !DILocation(line: 13, column: 12, scope: !29)
!67 = !DILocation(line: 14, column: 12, scope: !29)
!68 = !DILocation(line: 15, column: 12, scope: !29)
!69 = !DILocation(line: 16, column: 12, scope: !29)
!70 = !DILocation(line: 17, column: 12, scope: !29)
!71 = !DILocation(line: 18, column: 12, scope: !29)
!72 = !DILocation(line: 18, column: 11, scope: !29)
!73 = !DILocation(line: 17, column: 11, scope: !29)
!74 = !DILocation(line: 16, column: 11, scope: !29)
!75 = !DILocation(line: 15, column: 11, scope: !29)
!76 = !DILocation(line: 14, column: 11, scope: !29)
!77 = !DILocation(line: 13, column: 11, scope: !29)
!78 = !DILocation(line: 12, column: 11, scope: !29)
!79 = !DILocation(line: 11, column: 11, scope: !29)
!80 = !DILocation(line: 11, column: 35, scope: !29)
!81 = !DILocation(line: 19, column: 40, scope: !29)
!82 = !DILocation(line: 19, column: 8, scope: !29, atomGroup: 12, atomRank: 2)
!83 = !DILocation(line: 14, column: 8, scope: !29, atomGroup: 7, atomRank: 2)
!84 = !DILocation(line: 11, column: 8, scope: !29, atomGroup: 4, atomRank: 2)
!85 = !DILocation(line: 20, column: 17, scope: !29, atomGroup: 13, atomRank: 2)
!86 = !DILocation(line: 20, column: 8, scope: !29)
!87 = !DILocation(line: 20, column: 15, scope: !29, atomGroup: 13, atomRank: 1)
!88 = !{!53, !53, i64 0}
!89 = !DILocation(line: 21, column: 3, scope: !29, atomGroup: 15, atomRank: 1)
!90 = !DISubprogram(name: "__builtin_memcmp", scope: !3, file: !3, line: 10, type: !91, flags: DIFlagArtificial | DIFlagPrototyped, spFlags: DISPFlagOptimized, retainedNodes: !96)
!91 = !DISubroutineType(types: !92)
!92 = !{!32, !93, !93, !95}
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !94, size: 64)
!94 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!95 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!96 = !{!97, !98, !99}
!97 = !DILocalVariable(arg: 1, scope: !90, file: !3, line: 10, type: !93)
!98 = !DILocalVariable(arg: 2, scope: !90, file: !3, line: 10, type: !93)
!99 = !DILocalVariable(arg: 3, scope: !90, file: !3, line: 10, type: !95)
