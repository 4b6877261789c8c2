; ModuleID = 'cgroup_device.c'
source_filename = "cgroup_device.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @device], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local range(i32 0, 2) i32 @device(ptr noundef readonly captures(none) %0) #0 section "cgroup/dev" !dbg !20 {
    #dbg_value(ptr %0, !33, !DIExpression(), !36)
  %2 = load i32, ptr %0, align 4, !dbg !37, !tbaa !38
  %3 = and i32 %2, 65535, !dbg !40
    #dbg_value(i32 %3, !34, !DIExpression(), !36)
    #dbg_value(i32 %2, !35, !DIExpression(DW_OP_constu, 16, DW_OP_shr, DW_OP_stack_value), !36)
  %4 = icmp eq i32 %3, 1, !dbg !41
  br i1 %4, label %32, label %5, !dbg !43

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !44
  %7 = load i32, ptr %6, align 4, !dbg !45, !tbaa !46
  switch i32 %7, label %25 [
    i32 1, label %8
    i32 5, label %12
    i32 10, label %16
    i32 136, label %32
  ], !dbg !47

8:                                                ; preds = %5
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !48
  %10 = load i32, ptr %9, align 4, !dbg !50, !tbaa !51
  %11 = icmp ult i32 %10, 10, !dbg !52
  br i1 %11, label %28, label %32, !dbg !52

12:                                               ; preds = %5
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !53
  %14 = load i32, ptr %13, align 4, !dbg !53, !tbaa !51
  %15 = icmp ult i32 %14, 3, !dbg !54
  br label %32, !dbg !55

16:                                               ; preds = %5
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !56
  %18 = load i32, ptr %17, align 4, !dbg !56, !tbaa !51
  %19 = icmp eq i32 %18, 200, !dbg !57
  br i1 %19, label %32, label %20, !dbg !58

20:                                               ; preds = %16
  %21 = icmp eq i32 %18, 229, !dbg !59
  %22 = and i32 %2, 262144, !dbg !60
  %23 = icmp eq i32 %22, 0, !dbg !60
  %24 = and i1 %23, %21, !dbg !60
  br label %32, !dbg !61

25:                                               ; preds = %5
  %26 = and i32 %2, -196608, !dbg !62
  %27 = icmp eq i32 %26, 0, !dbg !62
  br label %32, !dbg !63

28:                                               ; preds = %8
  %29 = trunc nuw i32 %10 to i10, !dbg !52
  %30 = lshr i10 -88, %29, !dbg !52
  %31 = trunc i10 %30 to i1, !dbg !52
  br label %32, !dbg !52

32:                                               ; preds = %8, %28, %5, %16, %20, %1, %25, %12
  %33 = phi i1 [ %24, %20 ], [ %27, %25 ], [ true, %16 ], [ false, %1 ], [ %15, %12 ], [ %31, %28 ], [ true, %5 ], [ false, %8 ]
  %34 = zext i1 %33 to i32, !dbg !36
  ret i32 %34, !dbg !64
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!10, !11, !12, !13, !14}
!llvm.ident = !{!15}
!llvm.errno.tbaa = !{!16}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !5, line: 395, type: !6, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cgroup_device.c", directory: ".")
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
!20 = distinct !DISubprogram(name: "device", scope: !3, file: !3, line: 4, type: !21, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !32, keyInstructions: true)
!21 = !DISubroutineType(types: !22)
!22 = !{!23, !24}
!23 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_cgroup_dev_ctx", file: !5, line: 264, size: 96, elements: !26)
!26 = !{!27, !30, !31}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "access_type", scope: !25, file: !5, line: 265, baseType: !28, size: 32)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !5, line: 7, baseType: !29)
!29 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "major", scope: !25, file: !5, line: 265, baseType: !28, size: 32, offset: 32)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "minor", scope: !25, file: !5, line: 265, baseType: !28, size: 32, offset: 64)
!32 = !{!33, !34, !35}
!33 = !DILocalVariable(name: "ctx", arg: 1, scope: !20, file: !3, line: 4, type: !24)
!34 = !DILocalVariable(name: "type", scope: !20, file: !3, line: 5, type: !28)
!35 = !DILocalVariable(name: "access", scope: !20, file: !3, line: 5, type: !28)
!36 = !DILocation(line: 0, scope: !20)
!37 = !DILocation(line: 5, column: 19, scope: !20)
!38 = !{!39, !17, i64 0}
!39 = !{!"bpf_cgroup_dev_ctx", !17, i64 0, !17, i64 4, !17, i64 8}
!40 = !DILocation(line: 5, column: 31, scope: !20, atomGroup: 1, atomRank: 2)
!41 = !DILocation(line: 6, column: 12, scope: !42, atomGroup: 3, atomRank: 2)
!42 = distinct !DILexicalBlock(scope: !20, file: !3, line: 6, column: 7)
!43 = !DILocation(line: 6, column: 12, scope: !42, atomGroup: 3, atomRank: 1)
!44 = !DILocation(line: 8, column: 16, scope: !20)
!45 = !DILocation(line: 8, column: 16, scope: !20, atomGroup: 5, atomRank: 2)
!46 = !{!39, !17, i64 4}
!47 = !DILocation(line: 8, column: 3, scope: !20, atomGroup: 5, atomRank: 1)
!48 = !DILocation(line: 10, column: 18, scope: !49)
!49 = distinct !DILexicalBlock(scope: !20, file: !3, line: 8, column: 23)
!50 = !DILocation(line: 10, column: 18, scope: !49, atomGroup: 6, atomRank: 2)
!51 = !{!39, !17, i64 8}
!52 = !DILocation(line: 10, column: 5, scope: !49, atomGroup: 6, atomRank: 1)
!53 = !DILocation(line: 20, column: 17, scope: !49)
!54 = !DILocation(line: 20, column: 23, scope: !49, atomGroup: 9, atomRank: 3)
!55 = !DILocation(line: 20, column: 5, scope: !49, atomGroup: 9, atomRank: 1)
!56 = !DILocation(line: 22, column: 17, scope: !49)
!57 = !DILocation(line: 22, column: 23, scope: !49, atomGroup: 11, atomRank: 2)
!58 = !DILocation(line: 22, column: 30, scope: !49, atomGroup: 11, atomRank: 1)
!59 = !DILocation(line: 22, column: 45, scope: !49, atomGroup: 12, atomRank: 2)
!60 = !DILocation(line: 22, column: 52, scope: !49, atomGroup: 12, atomRank: 1)
!61 = !DILocation(line: 22, column: 30, scope: !49)
!62 = !DILocation(line: 26, column: 25, scope: !20, atomGroup: 14, atomRank: 3)
!63 = !DILocation(line: 26, column: 3, scope: !20, atomGroup: 14, atomRank: 1)
!64 = !DILocation(line: 27, column: 1, scope: !20, atomGroup: 15, atomRank: 1)
