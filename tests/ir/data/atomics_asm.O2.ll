; ModuleID = 'atomics_asm.c'
source_filename = "atomics_asm.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.odd = type <{ i8, i64, [3 x i32] }>

@flags = internal global i32 5, section ".data.flags", align 4, !dbg !0
@limit = dso_local constant i32 10, align 4, !dbg !9
@table = hidden global [2 x %struct.odd] [%struct.odd <{ i8 97, i64 1, [3 x i32] [i32 1, i32 2, i32 3] }>, %struct.odd <{ i8 98, i64 2, [3 x i32] zeroinitializer }>], align 1, !dbg !14
@total = dso_local global i64 0, align 8, !dbg !34
@pointers = dso_local local_unnamed_addr global [3 x ptr] [ptr @total, ptr getelementptr (i8, ptr @table, i64 21), ptr null], align 8, !dbg !30
@gone = extern_weak dso_local global i32, align 4, !dbg !36
@llvm.compiler.used = appending global [2 x ptr] [ptr @flags, ptr @work], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i64 @work(ptr noundef captures(none) %0, i64 noundef %1) #0 section "tc" !dbg !48 {
    #dbg_value(ptr %0, !54, !DIExpression(), !62)
    #dbg_value(i64 %1, !55, !DIExpression(), !62)
  %3 = atomicrmw add ptr @total, i64 %1 seq_cst, align 8, !dbg !63
    #dbg_value(i64 %3, !56, !DIExpression(), !62)
  %4 = atomicrmw or ptr @flags, i32 2 seq_cst, align 4, !dbg !64
    #dbg_value(i32 %4, !57, !DIExpression(), !62)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 13, !dbg !65
  %6 = atomicrmw xor ptr %5, i32 1 seq_cst, align 4, !dbg !66
  %7 = atomicrmw xchg ptr @total, i64 %3 seq_cst, align 8, !dbg !67
    #dbg_value(i64 %7, !58, !DIExpression(), !62)
  %8 = cmpxchg ptr @total, i64 %7, i64 3 seq_cst seq_cst, align 8, !dbg !68
  %9 = extractvalue { i64, i1 } %8, 0, !dbg !69
    #dbg_value(i64 %9, !59, !DIExpression(), !62)
  %10 = load volatile i32, ptr @limit, align 4, !dbg !70, !tbaa !44
  %11 = tail call i64 asm sideeffect "$0 += $1", "=r,ri,0,~{memory}"(i32 %10, i64 %9) #1, !dbg !71, !srcloc !72
    #dbg_value(i64 %11, !59, !DIExpression(), !62)
  callbr void asm sideeffect "if $0 > $1 goto ${2:l}", "r,r,!i"(i64 %11, i64 %3) #1
          to label %12 [label %26], !dbg !73, !srcloc !74

12:                                               ; preds = %2
  %13 = icmp eq ptr @gone, null, !dbg !75
  br i1 %13, label %18, label %14, !dbg !77

14:                                               ; preds = %12
  %15 = load i32, ptr @gone, align 4, !dbg !78, !tbaa !44
  %16 = sext i32 %15 to i64, !dbg !78
  %17 = add i64 %11, %16, !dbg !79
    #dbg_value(i64 %17, !59, !DIExpression(), !62)
  br label %18, !dbg !80

18:                                               ; preds = %14, %12
  %19 = phi i64 [ %17, %14 ], [ %11, %12 ], !dbg !62
    #dbg_value(i64 %19, !59, !DIExpression(), !62)
    #dbg_value(!DIArgList(i128 poison, i128 poison), !60, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !62)
  %20 = shl i64 %19, 6, !dbg !81
  %21 = zext i32 %4 to i64, !dbg !82
  %22 = add i64 %20, %21, !dbg !83
  %23 = getelementptr inbounds nuw i8, ptr %0, i64 1, !dbg !84
  %24 = load i64, ptr %23, align 1, !dbg !84, !tbaa !85
  %25 = add i64 %22, %24, !dbg !88
  br label %26, !dbg !89

26:                                               ; preds = %2, %18
  %27 = phi i64 [ %25, %18 ], [ -1, %2 ], !dbg !62
  ret i64 %27, !dbg !90
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!38, !39, !40, !41, !42}
!llvm.ident = !{!43}
!llvm.errno.tbaa = !{!44}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "flags", scope: !2, file: !3, line: 8, type: !24, isLocal: true, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "atomics_asm.c", directory: "/src", checksumkind: CSK_MD5, checksum: "5786aeceae2efd0337c43f96ab8e3600")
!4 = !{!5, !6}
!5 = !DIBasicType(name: "unsigned __int128", size: 128, encoding: DW_ATE_unsigned)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 3, baseType: !7)
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{!0, !9, !14, !30, !34, !36}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "limit", scope: !2, file: !3, line: 9, type: !11, isLocal: false, isDefinition: true)
!11 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !12)
!12 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !13)
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 11, type: !16, isLocal: false, isDefinition: true)
!16 = !DICompositeType(tag: DW_TAG_array_type, baseType: !17, size: 336, elements: !28)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "odd", file: !3, line: 6, size: 168, elements: !18)
!18 = !{!19, !21, !22}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "tag", scope: !17, file: !3, line: 6, baseType: !20, size: 8)
!20 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !17, file: !3, line: 6, baseType: !6, size: 64, offset: 8)
!22 = !DIDerivedType(tag: DW_TAG_member, name: "rest", scope: !17, file: !3, line: 6, baseType: !23, size: 96, offset: 72)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 96, elements: !26)
!24 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 2, baseType: !25)
!25 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!26 = !{!27}
!27 = !DISubrange(count: 3)
!28 = !{!29}
!29 = !DISubrange(count: 2)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression())
!31 = distinct !DIGlobalVariable(name: "pointers", scope: !2, file: !3, line: 12, type: !32, isLocal: false, isDefinition: true)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 192, elements: !26)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression())
!35 = distinct !DIGlobalVariable(name: "total", scope: !2, file: !3, line: 7, type: !6, isLocal: false, isDefinition: true)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(name: "gone", scope: !2, file: !3, line: 10, type: !13, isLocal: false, isDefinition: false)
!38 = !{i32 7, !"Dwarf Version", i32 5}
!39 = !{i32 2, !"Debug Info Version", i32 3}
!40 = !{i32 1, !"wchar_size", i32 4}
!41 = !{i32 7, !"frame-pointer", i32 2}
!42 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!43 = !{!"clang version 22.1.8"}
!44 = !{!45, !45, i64 0}
!45 = !{!"int", !46, i64 0}
!46 = !{!"omnipotent char", !47, i64 0}
!47 = !{!"Simple C/C++ TBAA"}
!48 = distinct !DISubprogram(name: "work", scope: !3, file: !3, line: 14, type: !49, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !53, keyInstructions: true)
!49 = !DISubroutineType(types: !50)
!50 = !{!51, !52, !6}
!51 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!53 = !{!54, !55, !56, !57, !58, !59, !60, !61}
!54 = !DILocalVariable(name: "odd", arg: 1, scope: !48, file: !3, line: 14, type: !52)
!55 = !DILocalVariable(name: "key", arg: 2, scope: !48, file: !3, line: 14, type: !6)
!56 = !DILocalVariable(name: "old", scope: !48, file: !3, line: 15, type: !6)
!57 = !DILocalVariable(name: "was", scope: !48, file: !3, line: 16, type: !24)
!58 = !DILocalVariable(name: "swapped", scope: !48, file: !3, line: 18, type: !6)
!59 = !DILocalVariable(name: "got", scope: !48, file: !3, line: 19, type: !6)
!60 = !DILocalVariable(name: "wide", scope: !48, file: !3, line: 24, type: !5)
!61 = !DILabel(scope: !48, name: "big", file: !3, line: 26, column: 1)
!62 = !DILocation(line: 0, scope: !48)
!63 = !DILocation(line: 15, column: 12, scope: !48, atomGroup: 1, atomRank: 2)
!64 = !DILocation(line: 16, column: 12, scope: !48, atomGroup: 2, atomRank: 2)
!65 = !DILocation(line: 17, column: 24, scope: !48)
!66 = !DILocation(line: 17, column: 2, scope: !48)
!67 = !DILocation(line: 18, column: 16, scope: !48, atomGroup: 3, atomRank: 2)
!68 = !DILocation(line: 19, column: 12, scope: !48)
!69 = !DILocation(line: 19, column: 12, scope: !48, atomGroup: 4, atomRank: 2)
!70 = !DILocation(line: 20, column: 45, scope: !48)
!71 = !DILocation(line: 20, column: 2, scope: !48, atomGroup: 5, atomRank: 1)
!72 = !{i64 859}
!73 = !DILocation(line: 21, column: 2, scope: !48, atomGroup: 7, atomRank: 1)
!74 = !{i64 919}
!75 = !DILocation(line: 22, column: 6, scope: !76, atomGroup: 8, atomRank: 2)
!76 = distinct !DILexicalBlock(scope: !48, file: !3, line: 22, column: 6)
!77 = !DILocation(line: 22, column: 6, scope: !76, atomGroup: 8, atomRank: 1)
!78 = !DILocation(line: 23, column: 10, scope: !76)
!79 = !DILocation(line: 23, column: 7, scope: !76, atomGroup: 9, atomRank: 2)
!80 = !DILocation(line: 23, column: 3, scope: !76)
!81 = !DILocation(line: 25, column: 20, scope: !48)
!82 = !DILocation(line: 25, column: 29, scope: !48)
!83 = !DILocation(line: 25, column: 27, scope: !48)
!84 = !DILocation(line: 25, column: 40, scope: !48)
!85 = !{!86, !87, i64 1}
!86 = !{!"odd", !46, i64 0, !87, i64 1, !46, i64 9}
!87 = !{!"long long", !46, i64 0}
!88 = !DILocation(line: 25, column: 33, scope: !48, atomGroup: 11, atomRank: 2)
!89 = !DILocation(line: 25, column: 2, scope: !48, atomGroup: 11, atomRank: 1)
!90 = !DILocation(line: 28, column: 1, scope: !48, atomGroup: 13, atomRank: 1)
