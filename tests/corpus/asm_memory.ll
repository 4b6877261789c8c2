; ModuleID = 'asm_memory.c'
source_filename = "asm_memory.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@cell = dso_local global i64 3, align 8, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @memory], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @memory(ptr noundef captures(none) initializes((32, 64)) %0) #0 section "syscall" !dbg !24 {
  %2 = alloca i64, align 8, !DIAssignID !43
    #dbg_assign(i1 poison, !42, !DIExpression(), !43, ptr %2, !DIExpression(), !44)
    #dbg_value(ptr %0, !38, !DIExpression(), !44)
  %3 = load i64, ptr %0, align 8, !dbg !45, !tbaa !46
    #dbg_value(i64 %3, !39, !DIExpression(), !44)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !49
  %5 = load i64, ptr %4, align 8, !dbg !50, !tbaa !51
    #dbg_value(i64 %5, !41, !DIExpression(), !44)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !52
  store i64 %3, ptr %2, align 8, !dbg !53, !tbaa !54, !DIAssignID !55
    #dbg_assign(i64 %3, !42, !DIExpression(), !55, ptr %2, !DIExpression(), !44)
  tail call void asm sideeffect "lock *(u64 *)($0 + 0) += $1", "r,r,~{memory}"(ptr nonnull @cell, i64 %3) #2, !dbg !56, !srcloc !57
  %6 = tail call i64 asm sideeffect "$0 = *(u64 *)($1 + 0)", "=r,r,~{memory}"(ptr nonnull @cell) #2, !dbg !58, !srcloc !59
    #dbg_value(i64 %6, !40, !DIExpression(), !44)
  %7 = tail call i64 asm sideeffect "$0 = be64 $0", "=r,0"(i64 %5) #2, !dbg !60, !srcloc !61
    #dbg_value(i64 %7, !41, !DIExpression(), !44)
  call void asm sideeffect "*(u32 *)$0 = $1", "=*m,r,~{memory}"(ptr nonnull elementtype(i64) %2, i64 %6) #2, !dbg !62, !srcloc !63
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !64
  store i64 %6, ptr %8, align 8, !dbg !65, !tbaa !54
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !66
  store i64 %7, ptr %9, align 8, !dbg !67, !tbaa !54
  %10 = load i64, ptr %2, align 8, !dbg !68, !tbaa !54
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !69
  store i64 %10, ptr %11, align 8, !dbg !70, !tbaa !54
  %12 = call i64 asm sideeffect "r3 = $1; r3 <<= 2; $0 = r3", "=r,r,~{r3}"(i64 %3) #2, !dbg !71, !srcloc !72
    #dbg_value(i64 %12, !40, !DIExpression(), !44)
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !73
  store i64 %12, ptr %13, align 8, !dbg !74, !tbaa !54
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !75
  ret i32 0, !dbg !76
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!14, !15, !16, !17, !18}
!llvm.ident = !{!19}
!llvm.errno.tbaa = !{!20}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !8, line: 395, type: !10, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "asm_memory.c", directory: ".")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "cell", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !8, line: 8, baseType: !9)
!8 = !DIFile(filename: "./bpf.h", directory: ".")
!9 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!10 = !DICompositeType(tag: DW_TAG_array_type, baseType: !11, size: 32, elements: !12)
!11 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!12 = !{!13}
!13 = !DISubrange(count: 4)
!14 = !{i32 7, !"Dwarf Version", i32 5}
!15 = !{i32 2, !"Debug Info Version", i32 3}
!16 = !{i32 1, !"wchar_size", i32 4}
!17 = !{i32 7, !"frame-pointer", i32 2}
!18 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!19 = !{!"clang version 22.1.8"}
!20 = !{!21, !21, i64 0}
!21 = !{!"int", !22, i64 0}
!22 = !{!"omnipotent char", !23, i64 0}
!23 = !{!"Simple C/C++ TBAA"}
!24 = distinct !DISubprogram(name: "memory", scope: !3, file: !3, line: 6, type: !25, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !37, keyInstructions: true)
!25 = !DISubroutineType(types: !26)
!26 = !{!27, !28}
!27 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !8, line: 390, size: 512, elements: !30)
!30 = !{!31, !32, !33, !34, !35}
!31 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !29, file: !8, line: 391, baseType: !7, size: 64)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !29, file: !8, line: 391, baseType: !7, size: 64, offset: 64)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !29, file: !8, line: 391, baseType: !7, size: 64, offset: 128)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !29, file: !8, line: 391, baseType: !7, size: 64, offset: 192)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !29, file: !8, line: 392, baseType: !36, size: 256, offset: 256)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !7, size: 256, elements: !12)
!37 = !{!38, !39, !40, !41, !42}
!38 = !DILocalVariable(name: "ctx", arg: 1, scope: !24, file: !3, line: 6, type: !28)
!39 = !DILocalVariable(name: "a", scope: !24, file: !3, line: 7, type: !7)
!40 = !DILocalVariable(name: "old", scope: !24, file: !3, line: 7, type: !7)
!41 = !DILocalVariable(name: "big", scope: !24, file: !3, line: 7, type: !7)
!42 = !DILocalVariable(name: "slot", scope: !24, file: !3, line: 8, type: !7)
!43 = distinct !DIAssignID()
!44 = !DILocation(line: 0, scope: !24)
!45 = !DILocation(line: 7, column: 16, scope: !24, atomGroup: 1, atomRank: 2)
!46 = !{!47, !48, i64 0}
!47 = !{!"args", !48, i64 0, !48, i64 8, !48, i64 16, !48, i64 24, !22, i64 32}
!48 = !{!"long long", !22, i64 0}
!49 = !DILocation(line: 7, column: 35, scope: !24)
!50 = !DILocation(line: 7, column: 35, scope: !24, atomGroup: 2, atomRank: 2)
!51 = !{!47, !48, i64 8}
!52 = !DILocation(line: 8, column: 3, scope: !24)
!53 = !DILocation(line: 8, column: 7, scope: !24, atomGroup: 3, atomRank: 1)
!54 = !{!48, !48, i64 0}
!55 = distinct !DIAssignID()
!56 = !DILocation(line: 9, column: 3, scope: !24, atomGroup: 4, atomRank: 1)
!57 = !{i64 217}
!58 = !DILocation(line: 10, column: 3, scope: !24, atomGroup: 5, atomRank: 1)
!59 = !{i64 298}
!60 = !DILocation(line: 11, column: 3, scope: !24, atomGroup: 7, atomRank: 1)
!61 = !{i64 375}
!62 = !DILocation(line: 12, column: 3, scope: !24, atomGroup: 9, atomRank: 1)
!63 = !{i64 419}
!64 = !DILocation(line: 13, column: 8, scope: !24)
!65 = !DILocation(line: 13, column: 15, scope: !24, atomGroup: 10, atomRank: 1)
!66 = !DILocation(line: 14, column: 3, scope: !24)
!67 = !DILocation(line: 14, column: 15, scope: !24, atomGroup: 11, atomRank: 1)
!68 = !DILocation(line: 15, column: 17, scope: !24, atomGroup: 12, atomRank: 2)
!69 = !DILocation(line: 15, column: 3, scope: !24)
!70 = !DILocation(line: 15, column: 15, scope: !24, atomGroup: 12, atomRank: 1)
!71 = !DILocation(line: 16, column: 3, scope: !24, atomGroup: 13, atomRank: 1)
!72 = !{i64 553}
!73 = !DILocation(line: 17, column: 3, scope: !24)
!74 = !DILocation(line: 17, column: 15, scope: !24, atomGroup: 15, atomRank: 1)
!75 = !DILocation(line: 19, column: 1, scope: !24)
!76 = !DILocation(line: 18, column: 3, scope: !24, atomGroup: 17, atomRank: 1)
