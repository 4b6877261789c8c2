; ModuleID = 'asm_goto.c'
source_filename = "asm_goto.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@table = dso_local local_unnamed_addr global [32 x i8] zeroinitializer, align 1, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @jumps], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @jumps(ptr noundef captures(none) %0) #0 section "syscall" !dbg !27 {
    #dbg_value(ptr %0, !43, !DIExpression(), !47)
  %2 = load i64, ptr %0, align 8, !dbg !48, !tbaa !49
  %3 = and i64 %2, 255, !dbg !52
    #dbg_value(i64 %3, !44, !DIExpression(), !47)
  callbr void asm sideeffect "if $0 > 31 goto ${1:l}", "r,!i"(i64 %3) #1
          to label %4 [label %12], !dbg !53, !srcloc !54

4:                                                ; preds = %1
  %5 = getelementptr inbounds nuw i8, ptr @table, i64 %3, !dbg !55
  %6 = load i8, ptr %5, align 1, !dbg !56, !tbaa !57
  %7 = add i8 %6, 1, !dbg !58
  store i8 %7, ptr %5, align 1, !dbg !59, !tbaa !57
  %8 = zext i8 %7 to i64, !dbg !60
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !61
  store i64 %8, ptr %9, align 8, !dbg !62, !tbaa !63
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !64
  %11 = load i64, ptr %10, align 8, !dbg !64, !tbaa !65
  callbr void asm sideeffect "if $0 s< 0 goto ${1:l}", "r,!i"(i64 %11) #1
          to label %15 [label %14], !dbg !66, !srcloc !67

12:                                               ; preds = %1
    #dbg_label(!45, !68)
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !69
  store i64 %3, ptr %13, align 8, !dbg !70, !tbaa !63
  br label %15, !dbg !71

14:                                               ; preds = %4
    #dbg_label(!46, !72)
  br label %15, !dbg !73

15:                                               ; preds = %4, %14, %12
  %16 = phi i32 [ 1, %12 ], [ 2, %14 ], [ 0, %4 ], !dbg !47
  ret i32 %16, !dbg !74
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!17, !18, !19, !20, !21}
!llvm.ident = !{!22}
!llvm.errno.tbaa = !{!23}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "asm_goto.c", directory: ".")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 256, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 5, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!11 = !{!12}
!12 = !DISubrange(count: 32)
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
!27 = distinct !DISubprogram(name: "jumps", scope: !3, file: !3, line: 6, type: !28, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !42, keyInstructions: true)
!28 = !DISubroutineType(types: !29)
!29 = !{!30, !31}
!30 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !33)
!33 = !{!34, !37, !38, !39, !40}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !32, file: !9, line: 391, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !36)
!36 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !32, file: !9, line: 391, baseType: !35, size: 64, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !32, file: !9, line: 391, baseType: !35, size: 64, offset: 128)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !32, file: !9, line: 391, baseType: !35, size: 64, offset: 192)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !32, file: !9, line: 392, baseType: !41, size: 256, offset: 256)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 256, elements: !15)
!42 = !{!43, !44, !45, !46}
!43 = !DILocalVariable(name: "ctx", arg: 1, scope: !27, file: !3, line: 6, type: !31)
!44 = !DILocalVariable(name: "index", scope: !27, file: !3, line: 7, type: !35)
!45 = !DILabel(scope: !27, name: "outside", file: !3, line: 13, column: 1)
!46 = !DILabel(scope: !27, name: "negative", file: !3, line: 16, column: 1)
!47 = !DILocation(line: 0, scope: !27)
!48 = !DILocation(line: 7, column: 20, scope: !27)
!49 = !{!50, !51, i64 0}
!50 = !{!"args", !51, i64 0, !51, i64 8, !51, i64 16, !51, i64 24, !25, i64 32}
!51 = !{!"long long", !25, i64 0}
!52 = !DILocation(line: 7, column: 22, scope: !27, atomGroup: 1, atomRank: 2)
!53 = !DILocation(line: 8, column: 3, scope: !27, atomGroup: 2, atomRank: 1)
!54 = !{i64 195}
!55 = !DILocation(line: 9, column: 3, scope: !27)
!56 = !DILocation(line: 9, column: 15, scope: !27)
!57 = !{!25, !25, i64 0}
!58 = !DILocation(line: 9, column: 15, scope: !27, atomGroup: 3, atomRank: 2)
!59 = !DILocation(line: 9, column: 15, scope: !27, atomGroup: 3, atomRank: 1)
!60 = !DILocation(line: 10, column: 17, scope: !27, atomGroup: 4, atomRank: 2)
!61 = !DILocation(line: 10, column: 8, scope: !27)
!62 = !DILocation(line: 10, column: 15, scope: !27, atomGroup: 4, atomRank: 1)
!63 = !{!51, !51, i64 0}
!64 = !DILocation(line: 11, column: 56, scope: !27)
!65 = !{!50, !51, i64 8}
!66 = !DILocation(line: 11, column: 3, scope: !27, atomGroup: 5, atomRank: 1)
!67 = !{i64 313}
!68 = !DILocation(line: 13, column: 1, scope: !27)
!69 = !DILocation(line: 14, column: 3, scope: !27)
!70 = !DILocation(line: 14, column: 15, scope: !27, atomGroup: 7, atomRank: 1)
!71 = !DILocation(line: 15, column: 3, scope: !27, atomGroup: 8, atomRank: 1)
!72 = !DILocation(line: 16, column: 1, scope: !27)
!73 = !DILocation(line: 17, column: 3, scope: !27, atomGroup: 9, atomRank: 1)
!74 = !DILocation(line: 18, column: 1, scope: !27, atomGroup: 10, atomRank: 1)
