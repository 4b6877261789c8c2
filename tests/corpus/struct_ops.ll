; ModuleID = 'struct_ops.c'
source_filename = "struct_ops.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@plain = dso_local global { ptr, ptr, ptr, i32, [16 x i8], [4 x i8] } { ptr @threshold, ptr @avoid, ptr @undo, i32 1, [16 x i8] c"plain\00\00\00\00\00\00\00\00\00\00\00", [4 x i8] zeroinitializer }, section ".struct_ops", align 8, !dbg !5
@llvm.compiler.used = appending global [5 x ptr] [ptr @LICENSE, ptr @avoid, ptr @plain, ptr @threshold, ptr @undo], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local range(i32 2, 65) i32 @threshold(ptr noundef readonly captures(none) %0) #0 section "struct_ops/ssthresh" !dbg !42 {
    #dbg_value(ptr %0, !49, !DIExpression(), !50)
  %2 = load i64, ptr %0, align 8, !dbg !51, !tbaa !52
  %3 = icmp eq i64 %2, 0, !dbg !51
  %4 = select i1 %3, i32 2, i32 64, !dbg !54
  ret i32 %4, !dbg !55
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define dso_local range(i32 0, 2) i32 @avoid(ptr noundef readonly captures(none) %0) #0 section "struct_ops/cong_avoid" !dbg !56 {
    #dbg_value(ptr %0, !61, !DIExpression(), !64)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !65
  %3 = load i64, ptr %2, align 8, !dbg !66, !tbaa !52
  %4 = trunc i64 %3 to i32, !dbg !67
    #dbg_value(i32 %4, !62, !DIExpression(), !64)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !68
  %6 = load i64, ptr %5, align 8, !dbg !69, !tbaa !52
  %7 = trunc i64 %6 to i32, !dbg !70
    #dbg_value(i32 %7, !63, !DIExpression(), !64)
  %8 = icmp ugt i32 %4, %7, !dbg !71
  %9 = zext i1 %8 to i32, !dbg !72
  ret i32 %9, !dbg !73
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef i32 @undo(ptr readnone captures(none) %0) #1 section "struct_ops/undo_cwnd" !dbg !74 {
    #dbg_value(ptr poison, !76, !DIExpression(), !77)
  ret i32 10, !dbg !78
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!32, !33, !34, !35, !36}
!llvm.ident = !{!37}
!llvm.errno.tbaa = !{!38}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !14, line: 395, type: !29, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "struct_ops.c", directory: ".")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "plain", scope: !2, file: !3, line: 21, type: !7, isLocal: false, isDefinition: true)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "tcp_congestion_ops", file: !3, line: 5, size: 384, elements: !8)
!8 = !{!9, !18, !22, !23, !24}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "ssthresh", scope: !7, file: !3, line: 6, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DISubroutineType(types: !12)
!12 = !{!13, !16}
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !14, line: 7, baseType: !15)
!14 = !DIFile(filename: "./bpf.h", directory: ".")
!15 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_structure_type, name: "sock", file: !3, line: 4, flags: DIFlagFwdDecl)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "cong_avoid", scope: !7, file: !3, line: 7, baseType: !19, size: 64, offset: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DISubroutineType(types: !21)
!21 = !{null, !16, !13, !13}
!22 = !DIDerivedType(tag: DW_TAG_member, name: "undo_cwnd", scope: !7, file: !3, line: 8, baseType: !10, size: 64, offset: 128)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !7, file: !3, line: 9, baseType: !13, size: 32, offset: 192)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "name", scope: !7, file: !3, line: 10, baseType: !25, size: 128, offset: 224)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 128, elements: !27)
!26 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!27 = !{!28}
!28 = !DISubrange(count: 16)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !26, size: 32, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 4)
!32 = !{i32 7, !"Dwarf Version", i32 5}
!33 = !{i32 2, !"Debug Info Version", i32 3}
!34 = !{i32 1, !"wchar_size", i32 4}
!35 = !{i32 7, !"frame-pointer", i32 2}
!36 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!37 = !{!"clang version 22.1.8"}
!38 = !{!39, !39, i64 0}
!39 = !{!"int", !40, i64 0}
!40 = !{!"omnipotent char", !41, i64 0}
!41 = !{!"Simple C/C++ TBAA"}
!42 = distinct !DISubprogram(name: "threshold", scope: !3, file: !3, line: 13, type: !43, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !48, keyInstructions: true)
!43 = !DISubroutineType(types: !44)
!44 = !{!13, !45}
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !14, line: 8, baseType: !47)
!47 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!48 = !{!49}
!49 = !DILocalVariable(name: "ctx", arg: 1, scope: !42, file: !3, line: 13, type: !45)
!50 = !DILocation(line: 0, scope: !42)
!51 = !DILocation(line: 13, column: 61, scope: !42)
!52 = !{!53, !53, i64 0}
!53 = !{!"long long", !40, i64 0}
!54 = !DILocation(line: 13, column: 61, scope: !42, atomGroup: 1, atomRank: 2)
!55 = !DILocation(line: 13, column: 54, scope: !42, atomGroup: 1, atomRank: 1)
!56 = distinct !DISubprogram(name: "avoid", scope: !3, file: !3, line: 14, type: !57, scopeLine: 14, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !60, keyInstructions: true)
!57 = !DISubroutineType(types: !58)
!58 = !{!59, !45}
!59 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!60 = !{!61, !62, !63}
!61 = !DILocalVariable(name: "ctx", arg: 1, scope: !56, file: !3, line: 14, type: !45)
!62 = !DILocalVariable(name: "ack", scope: !56, file: !3, line: 15, type: !13)
!63 = !DILocalVariable(name: "acked", scope: !56, file: !3, line: 15, type: !13)
!64 = !DILocation(line: 0, scope: !56)
!65 = !DILocation(line: 15, column: 13, scope: !56)
!66 = !DILocation(line: 15, column: 13, scope: !56, atomGroup: 1, atomRank: 3)
!67 = !DILocation(line: 15, column: 13, scope: !56, atomGroup: 1, atomRank: 2)
!68 = !DILocation(line: 15, column: 29, scope: !56)
!69 = !DILocation(line: 15, column: 29, scope: !56, atomGroup: 2, atomRank: 3)
!70 = !DILocation(line: 15, column: 29, scope: !56, atomGroup: 2, atomRank: 2)
!71 = !DILocation(line: 16, column: 14, scope: !56, atomGroup: 4, atomRank: 3)
!72 = !DILocation(line: 16, column: 14, scope: !56, atomGroup: 4, atomRank: 2)
!73 = !DILocation(line: 16, column: 3, scope: !56, atomGroup: 4, atomRank: 1)
!74 = distinct !DISubprogram(name: "undo", scope: !3, file: !3, line: 18, type: !43, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !75, keyInstructions: true)
!75 = !{!76}
!76 = !DILocalVariable(name: "ctx", arg: 1, scope: !74, file: !3, line: 18, type: !45)
!77 = !DILocation(line: 0, scope: !74)
!78 = !DILocation(line: 18, column: 50, scope: !74, atomGroup: 1, atomRank: 1)
