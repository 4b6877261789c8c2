; ModuleID = 'core_exists.c'
source_filename = "core_exists.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@answers = dso_local local_unnamed_addr global [4 x i64] zeroinitializer, align 8, !dbg !13
@"llvm.rq:2:1$0:0" = external global i32, !llvm.preserve.access.index !23 #0
@"llvm.rq:1:8$0:1" = external global i32, !llvm.preserve.access.index !23 #0
@"llvm.rq:9:16$0" = external global i32, !llvm.preserve.access.index !23 #0
@"llvm.state:11:128$1" = external global i64, !llvm.preserve.access.index !5 #0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @query], section "llvm.metadata"

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local noundef i32 @query(ptr readnone captures(none) %0) #1 section "raw_tp/sched_switch" !dbg !38 {
    #dbg_value(ptr poison, !50, !DIExpression(), !53)
    #dbg_value(i64 poison, !51, !DIExpression(), !53)
  %2 = load i32, ptr @"llvm.rq:2:1$0:0", align 4
  %3 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 0, i32 %2)
  %4 = zext i32 %3 to i64, !dbg !54
  store i64 %4, ptr @answers, align 8, !dbg !55, !tbaa !56
  %5 = load i32, ptr @"llvm.rq:1:8$0:1", align 4
  %6 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 1, i32 %5)
  %7 = zext i32 %6 to i64, !dbg !58
  store i64 %7, ptr getelementptr inbounds nuw (i8, ptr @answers, i64 8), align 8, !dbg !59, !tbaa !56
  %8 = load i32, ptr @"llvm.rq:9:16$0", align 4
  %9 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 2, i32 %8)
  %10 = zext i32 %9 to i64, !dbg !60
  store i64 %10, ptr getelementptr inbounds nuw (i8, ptr @answers, i64 16), align 8, !dbg !61, !tbaa !56
  %11 = load i64, ptr @"llvm.state:11:128$1", align 8
  %12 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 3, i64 %11)
  store i64 %12, ptr getelementptr inbounds nuw (i8, ptr @answers, i64 24), align 8, !dbg !62, !tbaa !56
  ret i32 0, !dbg !63
}

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.bpf.passthrough.i32.i32(i32, i32) #2

; Function Attrs: nofree nosync nounwind memory(none)
declare i64 @llvm.bpf.passthrough.i64.i64(i32, i64) #2

attributes #0 = { "btf_ama" }
attributes #1 = { nofree nosync nounwind memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { nofree nosync nounwind memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!28, !29, !30, !31, !32}
!llvm.ident = !{!33}
!llvm.errno.tbaa = !{!34}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !17, line: 395, type: !21, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !10, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "core_exists.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "state", file: !3, line: 8, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8, !9}
!8 = !DIEnumerator(name: "TASK_RUNNING_LOCAL", value: 0)
!9 = !DIEnumerator(name: "TASK_DEAD_LOCAL", value: 128)
!10 = !{!11}
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!12 = !{!0, !13}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "answers", scope: !2, file: !3, line: 9, type: !15, isLocal: false, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 256, elements: !19)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !17, line: 8, baseType: !18)
!17 = !DIFile(filename: "./bpf.h", directory: ".")
!18 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!19 = !{!20}
!20 = !DISubrange(count: 4)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 32, elements: !19)
!22 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "rq", file: !3, line: 4, size: 128, elements: !24)
!24 = !{!25, !27}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "nr_running", scope: !23, file: !3, line: 5, baseType: !26, size: 32)
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !17, line: 7, baseType: !6)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "clock", scope: !23, file: !3, line: 6, baseType: !16, size: 64, offset: 64)
!28 = !{i32 7, !"Dwarf Version", i32 5}
!29 = !{i32 2, !"Debug Info Version", i32 3}
!30 = !{i32 1, !"wchar_size", i32 4}
!31 = !{i32 7, !"frame-pointer", i32 2}
!32 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!33 = !{!"clang version 22.1.8"}
!34 = !{!35, !35, i64 0}
!35 = !{!"int", !36, i64 0}
!36 = !{!"omnipotent char", !37, i64 0}
!37 = !{!"Simple C/C++ TBAA"}
!38 = distinct !DISubprogram(name: "query", scope: !3, file: !3, line: 11, type: !39, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !49, keyInstructions: true)
!39 = !DISubroutineType(types: !40)
!40 = !{!41, !42}
!41 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "raw_tp_args", file: !17, line: 285, elements: !44)
!44 = !{!45}
!45 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !43, file: !17, line: 286, baseType: !46)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, elements: !47)
!47 = !{!48}
!48 = !DISubrange(count: 0)
!49 = !{!50, !51}
!50 = !DILocalVariable(name: "ctx", arg: 1, scope: !38, file: !3, line: 11, type: !42)
!51 = !DILocalVariable(name: "rq", scope: !38, file: !3, line: 12, type: !52)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!53 = !DILocation(line: 0, scope: !38)
!54 = !DILocation(line: 13, column: 16, scope: !38, atomGroup: 2, atomRank: 2)
!55 = !DILocation(line: 13, column: 14, scope: !38, atomGroup: 2, atomRank: 1)
!56 = !{!57, !57, i64 0}
!57 = !{!"long long", !36, i64 0}
!58 = !DILocation(line: 14, column: 16, scope: !38, atomGroup: 3, atomRank: 2)
!59 = !DILocation(line: 14, column: 14, scope: !38, atomGroup: 3, atomRank: 1)
!60 = !DILocation(line: 15, column: 16, scope: !38, atomGroup: 4, atomRank: 2)
!61 = !DILocation(line: 15, column: 14, scope: !38, atomGroup: 4, atomRank: 1)
!62 = !DILocation(line: 16, column: 14, scope: !38, atomGroup: 5, atomRank: 1)
!63 = !DILocation(line: 17, column: 3, scope: !38, atomGroup: 7, atomRank: 1)
