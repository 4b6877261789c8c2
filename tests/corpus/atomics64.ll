; ModuleID = 'atomics64.c'
source_filename = "atomics64.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@b = dso_local global i64 -1, align 8, !dbg !5
@e = dso_local global i64 5, align 8, !dbg !10
@a = dso_local global i64 0, align 8, !dbg !12
@c = dso_local global i64 0, align 8, !dbg !14
@d = dso_local global i64 0, align 8, !dbg !16
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @atomics], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 256) i32 @atomics(ptr noundef captures(none) initializes((32, 64)) %0) #0 section "syscall" !dbg !32 {
    #dbg_value(ptr %0, !46, !DIExpression(), !47)
  %2 = load i64, ptr %0, align 8, !dbg !48, !tbaa !49
  %3 = atomicrmw add ptr @a, i64 %2 seq_cst, align 8, !dbg !52
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !53
  %5 = load i64, ptr %4, align 8, !dbg !53, !tbaa !54
  %6 = or i64 %5, 1, !dbg !55
  %7 = atomicrmw and ptr @b, i64 %6 seq_cst, align 8, !dbg !56
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !57
  %9 = load i64, ptr %8, align 8, !dbg !57, !tbaa !58
  %10 = atomicrmw or ptr @c, i64 %9 seq_cst, align 8, !dbg !59
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !60
  %12 = load i64, ptr %11, align 8, !dbg !60, !tbaa !61
  %13 = atomicrmw xor ptr @d, i64 %12 seq_cst, align 8, !dbg !62
  %14 = atomicrmw add ptr @a, i64 1 seq_cst, align 8, !dbg !63
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !64
  store i64 %14, ptr %15, align 8, !dbg !65, !tbaa !66
  %16 = atomicrmw and ptr @b, i64 -2 seq_cst, align 8, !dbg !67
  %17 = atomicrmw sub ptr @a, i64 3 seq_cst, align 8, !dbg !68
  %18 = add i64 %17, %16, !dbg !69
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !70
  store i64 %18, ptr %19, align 8, !dbg !71, !tbaa !66
  %20 = atomicrmw or ptr @c, i64 16 seq_cst, align 8, !dbg !72
  %21 = atomicrmw xor ptr @d, i64 7 seq_cst, align 8, !dbg !73
  %22 = xor i64 %21, %20, !dbg !74
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !75
  store i64 %22, ptr %23, align 8, !dbg !76, !tbaa !66
  %24 = load i64, ptr %0, align 8, !dbg !77, !tbaa !49
  %25 = atomicrmw xchg ptr @e, i64 %24 seq_cst, align 8, !dbg !78
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !79
  store i64 %25, ptr %26, align 8, !dbg !80, !tbaa !66
  %27 = atomicrmw add ptr @e, i64 2 seq_cst, align 8, !dbg !81
  %28 = trunc i64 %27 to i32, !dbg !82
  %29 = add i32 %28, 2, !dbg !82
  %30 = and i32 %29, 255, !dbg !82
  ret i32 %30, !dbg !83
}

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!22, !23, !24, !25, !26}
!llvm.ident = !{!27}
!llvm.errno.tbaa = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !8, line: 395, type: !18, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "atomics64.c", directory: ".")
!4 = !{!0, !5, !10, !12, !14, !16}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "b", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 8, baseType: !9)
!8 = !DIFile(filename: "./bpf.h", directory: ".")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "e", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!12 = !DIGlobalVariableExpression(var: !13, expr: !DIExpression())
!13 = distinct !DIGlobalVariable(name: "a", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "c", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!16 = !DIGlobalVariableExpression(var: !17, expr: !DIExpression())
!17 = distinct !DIGlobalVariable(name: "d", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 32, elements: !20)
!19 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!20 = !{!21}
!21 = !DISubrange(count: 4)
!22 = !{i32 7, !"Dwarf Version", i32 5}
!23 = !{i32 2, !"Debug Info Version", i32 3}
!24 = !{i32 1, !"wchar_size", i32 4}
!25 = !{i32 7, !"frame-pointer", i32 2}
!26 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!27 = !{!"clang version 22.1.8"}
!28 = !{!29, !29, i64 0}
!29 = !{!"int", !30, i64 0}
!30 = !{!"omnipotent char", !31, i64 0}
!31 = !{!"Simple C/C++ TBAA"}
!32 = distinct !DISubprogram(name: "atomics", scope: !3, file: !3, line: 6, type: !33, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !45, keyInstructions: true)
!33 = !DISubroutineType(types: !34)
!34 = !{!35, !36}
!35 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !8, line: 390, size: 512, elements: !38)
!38 = !{!39, !40, !41, !42, !43}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !37, file: !8, line: 391, baseType: !7, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !37, file: !8, line: 391, baseType: !7, size: 64, offset: 64)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !37, file: !8, line: 391, baseType: !7, size: 64, offset: 128)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !37, file: !8, line: 391, baseType: !7, size: 64, offset: 192)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !37, file: !8, line: 392, baseType: !44, size: 256, offset: 256)
!44 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 256, elements: !20)
!45 = !{!46}
!46 = !DILocalVariable(name: "ctx", arg: 1, scope: !32, file: !3, line: 6, type: !36)
!47 = !DILocation(line: 0, scope: !32)
!48 = !DILocation(line: 7, column: 33, scope: !32)
!49 = !{!50, !51, i64 0}
!50 = !{!"args", !51, i64 0, !51, i64 8, !51, i64 16, !51, i64 24, !30, i64 32}
!51 = !{!"long long", !30, i64 0}
!52 = !DILocation(line: 7, column: 3, scope: !32)
!53 = !DILocation(line: 8, column: 33, scope: !32)
!54 = !{!50, !51, i64 8}
!55 = !DILocation(line: 8, column: 35, scope: !32)
!56 = !DILocation(line: 8, column: 3, scope: !32)
!57 = !DILocation(line: 9, column: 32, scope: !32)
!58 = !{!50, !51, i64 16}
!59 = !DILocation(line: 9, column: 3, scope: !32)
!60 = !DILocation(line: 10, column: 33, scope: !32)
!61 = !{!50, !51, i64 24}
!62 = !DILocation(line: 10, column: 3, scope: !32)
!63 = !DILocation(line: 11, column: 17, scope: !32, atomGroup: 1, atomRank: 2)
!64 = !DILocation(line: 11, column: 8, scope: !32)
!65 = !DILocation(line: 11, column: 15, scope: !32, atomGroup: 1, atomRank: 1)
!66 = !{!51, !51, i64 0}
!67 = !DILocation(line: 12, column: 17, scope: !32)
!68 = !DILocation(line: 12, column: 51, scope: !32)
!69 = !DILocation(line: 12, column: 49, scope: !32, atomGroup: 2, atomRank: 2)
!70 = !DILocation(line: 12, column: 3, scope: !32)
!71 = !DILocation(line: 12, column: 15, scope: !32, atomGroup: 2, atomRank: 1)
!72 = !DILocation(line: 13, column: 17, scope: !32)
!73 = !DILocation(line: 13, column: 47, scope: !32)
!74 = !DILocation(line: 13, column: 45, scope: !32, atomGroup: 3, atomRank: 2)
!75 = !DILocation(line: 13, column: 3, scope: !32)
!76 = !DILocation(line: 13, column: 15, scope: !32, atomGroup: 3, atomRank: 1)
!77 = !DILocation(line: 14, column: 51, scope: !32)
!78 = !DILocation(line: 14, column: 17, scope: !32, atomGroup: 4, atomRank: 2)
!79 = !DILocation(line: 14, column: 3, scope: !32)
!80 = !DILocation(line: 14, column: 15, scope: !32, atomGroup: 4, atomRank: 1)
!81 = !DILocation(line: 15, column: 10, scope: !32)
!82 = !DILocation(line: 15, column: 10, scope: !32, atomGroup: 5, atomRank: 2)
!83 = !DILocation(line: 15, column: 3, scope: !32, atomGroup: 5, atomRank: 1)
