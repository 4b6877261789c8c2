; ModuleID = 'asm_barriers.c'
source_filename = "asm_barriers.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@values = dso_local local_unnamed_addr global [16 x i32] zeroinitializer, align 4, !dbg !5
@total = dso_local local_unnamed_addr global i64 0, align 8, !dbg !13
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @barriers], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @barriers(ptr noundef captures(none) initializes((32, 48)) %0) #0 section "syscall" !dbg !31 {
    #dbg_value(ptr %0, !45, !DIExpression(), !50)
  %2 = load i64, ptr %0, align 8, !dbg !51, !tbaa !52
    #dbg_value(i64 %2, !46, !DIExpression(), !50)
  %3 = tail call i64 asm sideeffect "", "=r,0"(i64 %2) #2, !dbg !55, !srcloc !56
    #dbg_value(i64 %3, !46, !DIExpression(), !50)
  %4 = and i64 %3, 15, !dbg !57
    #dbg_value(i64 %4, !46, !DIExpression(), !50)
  tail call void asm sideeffect "", "r,~{memory}"(i64 %4) #2, !dbg !58, !srcloc !59
  %5 = getelementptr inbounds nuw i32, ptr @values, i64 %4, !dbg !60
  %6 = load i32, ptr %5, align 4, !dbg !61, !tbaa !27
  %7 = add i32 %6, 1, !dbg !62
  store i32 %7, ptr %5, align 4, !dbg !63, !tbaa !27
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !64
  %9 = load i64, ptr %8, align 8, !dbg !65, !tbaa !66
  %10 = trunc i64 %9 to i32, !dbg !67
    #dbg_value(i32 %10, !47, !DIExpression(), !50)
  %11 = tail call i32 asm sideeffect "", "=r,0"(i32 %10) #2, !dbg !68, !srcloc !69
    #dbg_value(i32 %11, !47, !DIExpression(), !50)
  %12 = tail call i32 @llvm.umin.i32(i32 %11, i32 10), !dbg !70
    #dbg_value(i32 %12, !47, !DIExpression(), !50)
  tail call void asm sideeffect "", "~{memory}"() #2, !dbg !72, !srcloc !73
  %13 = zext nneg i32 %12 to i64, !dbg !74
  %14 = load i64, ptr @total, align 8, !dbg !75, !tbaa !76
  %15 = add i64 %14, %13, !dbg !77
  store i64 %15, ptr @total, align 8, !dbg !78, !tbaa !76
    #dbg_value(i64 0, !48, !DIExpression(), !50)
  %16 = tail call i64 asm "$0 += 5", "=r,0"(i64 0) #3, !dbg !79, !srcloc !80
    #dbg_value(i64 %16, !48, !DIExpression(), !50)
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !81
  %18 = load i64, ptr %17, align 8, !dbg !82, !tbaa !83
    #dbg_value(i64 %18, !49, !DIExpression(), !50)
  %19 = tail call i64 asm "$0 += $1", "=r,r,0"(i64 %16, i64 %18) #3, !dbg !84, !srcloc !85
    #dbg_value(i64 %19, !49, !DIExpression(), !50)
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !86
  store i64 %19, ptr %20, align 8, !dbg !87, !tbaa !76
  %21 = tail call i64 asm sideeffect "$0 = $1", "=r,ri"(i32 77) #2, !dbg !88, !srcloc !89
    #dbg_value(i64 %21, !49, !DIExpression(), !50)
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !90
  store i64 %21, ptr %22, align 8, !dbg !91, !tbaa !76
  %23 = load i32, ptr %5, align 4, !dbg !92, !tbaa !27
  ret i32 %23, !dbg !93
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind }
attributes #3 = { nounwind memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25}
!llvm.ident = !{!26}
!llvm.errno.tbaa = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "asm_barriers.c", directory: ".")
!4 = !{!0, !5, !13}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "values", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 512, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!11 = !{!12}
!12 = !DISubrange(count: 16)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "total", scope: !2, file: !3, line: 5, type: !15, isLocal: false, isDefinition: true)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !16)
!16 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 32, elements: !19)
!18 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!19 = !{!20}
!20 = !DISubrange(count: 4)
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 7, !"frame-pointer", i32 2}
!25 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!26 = !{!"clang version 22.1.8"}
!27 = !{!28, !28, i64 0}
!28 = !{!"int", !29, i64 0}
!29 = !{!"omnipotent char", !30, i64 0}
!30 = !{!"Simple C/C++ TBAA"}
!31 = distinct !DISubprogram(name: "barriers", scope: !3, file: !3, line: 7, type: !32, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !44, keyInstructions: true)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !35}
!34 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !37)
!37 = !{!38, !39, !40, !41, !42}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !36, file: !9, line: 391, baseType: !15, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !36, file: !9, line: 391, baseType: !15, size: 64, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !36, file: !9, line: 391, baseType: !15, size: 64, offset: 128)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !36, file: !9, line: 391, baseType: !15, size: 64, offset: 192)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !36, file: !9, line: 392, baseType: !43, size: 256, offset: 256)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 256, elements: !19)
!44 = !{!45, !46, !47, !48, !49}
!45 = !DILocalVariable(name: "ctx", arg: 1, scope: !31, file: !3, line: 7, type: !35)
!46 = !DILocalVariable(name: "index", scope: !31, file: !3, line: 8, type: !15)
!47 = !DILocalVariable(name: "narrow", scope: !31, file: !3, line: 13, type: !8)
!48 = !DILocalVariable(name: "zero", scope: !31, file: !3, line: 19, type: !15)
!49 = !DILocalVariable(name: "sum", scope: !31, file: !3, line: 21, type: !15)
!50 = !DILocation(line: 0, scope: !31)
!51 = !DILocation(line: 8, column: 20, scope: !31, atomGroup: 1, atomRank: 2)
!52 = !{!53, !54, i64 0}
!53 = !{!"args", !54, i64 0, !54, i64 8, !54, i64 16, !54, i64 24, !29, i64 32}
!54 = !{!"long long", !29, i64 0}
!55 = !DILocation(line: 9, column: 3, scope: !31, atomGroup: 2, atomRank: 1)
!56 = !{i64 2147524043}
!57 = !DILocation(line: 10, column: 9, scope: !31, atomGroup: 4, atomRank: 2)
!58 = !DILocation(line: 11, column: 3, scope: !31, atomGroup: 5, atomRank: 1)
!59 = !{i64 229}
!60 = !DILocation(line: 12, column: 3, scope: !31)
!61 = !DILocation(line: 12, column: 16, scope: !31)
!62 = !DILocation(line: 12, column: 16, scope: !31, atomGroup: 6, atomRank: 2)
!63 = !DILocation(line: 12, column: 16, scope: !31, atomGroup: 6, atomRank: 1)
!64 = !DILocation(line: 13, column: 21, scope: !31)
!65 = !DILocation(line: 13, column: 21, scope: !31, atomGroup: 7, atomRank: 3)
!66 = !{!53, !54, i64 8}
!67 = !DILocation(line: 13, column: 16, scope: !31, atomGroup: 7, atomRank: 2)
!68 = !DILocation(line: 14, column: 3, scope: !31, atomGroup: 8, atomRank: 1)
!69 = !{i64 2147524076}
!70 = !DILocation(line: 15, column: 14, scope: !71, atomGroup: 10, atomRank: 1)
!71 = distinct !DILexicalBlock(scope: !31, file: !3, line: 15, column: 7)
!72 = !DILocation(line: 17, column: 3, scope: !31, atomGroup: 12, atomRank: 1)
!73 = !{i64 2147524110}
!74 = !DILocation(line: 18, column: 12, scope: !31)
!75 = !DILocation(line: 18, column: 9, scope: !31)
!76 = !{!54, !54, i64 0}
!77 = !DILocation(line: 18, column: 9, scope: !31, atomGroup: 13, atomRank: 2)
!78 = !DILocation(line: 18, column: 9, scope: !31, atomGroup: 13, atomRank: 1)
!79 = !DILocation(line: 20, column: 3, scope: !31, atomGroup: 15, atomRank: 1)
!80 = !{i64 415}
!81 = !DILocation(line: 21, column: 18, scope: !31)
!82 = !DILocation(line: 21, column: 18, scope: !31, atomGroup: 17, atomRank: 2)
!83 = !{!53, !54, i64 16}
!84 = !DILocation(line: 22, column: 3, scope: !31, atomGroup: 18, atomRank: 1)
!85 = !{i64 466}
!86 = !DILocation(line: 23, column: 8, scope: !31)
!87 = !DILocation(line: 23, column: 15, scope: !31, atomGroup: 20, atomRank: 1)
!88 = !DILocation(line: 24, column: 3, scope: !31, atomGroup: 21, atomRank: 1)
!89 = !{i64 539}
!90 = !DILocation(line: 25, column: 3, scope: !31)
!91 = !DILocation(line: 25, column: 15, scope: !31, atomGroup: 23, atomRank: 1)
!92 = !DILocation(line: 26, column: 10, scope: !31, atomGroup: 25, atomRank: 2)
!93 = !DILocation(line: 26, column: 3, scope: !31, atomGroup: 25, atomRank: 1)
