; ModuleID = 'core_types.c'
source_filename = "core_types.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@found = dso_local local_unnamed_addr global [16 x i64] zeroinitializer, align 8, !dbg !24
@"llvm.list_head:8:1$0" = external global i32, !llvm.preserve.access.index !36 #0
@"llvm.list_head:9:16$0" = external global i32, !llvm.preserve.access.index !36 #0
@"llvm.list_head:12:1$0" = external global i32, !llvm.preserve.access.index !36 #0
@"llvm.list_head___wrong:12:1$0" = external global i32, !llvm.preserve.access.index !41 #0
@"llvm.no_such_type:8:1$0" = external global i32, !llvm.preserve.access.index !44 #0
@"llvm.no_such_type:9:4$0" = external global i32, !llvm.preserve.access.index !44 #0
@"llvm.pid_t:8:1$0" = external global i32, !llvm.preserve.access.index !21 #0
@"llvm.bpf_map_type:10:1$1" = external global i64, !llvm.preserve.access.index !11 #0
@"llvm.bpf_map_type:11:1$1" = external global i64, !llvm.preserve.access.index !11 #0
@"llvm.bpf_map_type:10:1$2" = external global i64, !llvm.preserve.access.index !11 #0
@"llvm.bpf_map_type:11:2$2" = external global i64, !llvm.preserve.access.index !11 #0
@"llvm.bpf_func_id:11:0$0" = external global i64, !llvm.preserve.access.index !16 #0
@"llvm.task_struct:0:8$0:2" = external global i64, !llvm.preserve.access.index !47 #0
@"llvm.task_struct:0:4$0:1" = external global i64, !llvm.preserve.access.index !47 #0
@"llvm.task_struct:0:16$0:3" = external global i64, !llvm.preserve.access.index !47 #0
@"llvm.css_set:0:0$0:0" = external global i64, !llvm.preserve.access.index !55 #0
@"llvm.cgroup:0:16$0:1" = external global i64, !llvm.preserve.access.index !59 #0
@"llvm.task_struct:0:0$0:0" = external global i64, !llvm.preserve.access.index !47 #0
@"llvm.btf_type_id.0$6" = external global i64, !llvm.preserve.access.index !36 #1
@"llvm.btf_type_id.1$7" = external global i64, !llvm.preserve.access.index !47 #1
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @types], section "llvm.metadata"

; Function Attrs: nofree nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local noundef i32 @types(ptr noundef readonly captures(none) %0) #2 section "tp_btf/sched_process_exec" !dbg !73 {
    #dbg_value(ptr %0, !78, !DIExpression(), !80)
  %2 = load i64, ptr %0, align 8, !dbg !81, !tbaa !82
    #dbg_value(i64 %2, !79, !DIExpression(), !80)
  %3 = load i32, ptr @"llvm.list_head:8:1$0", align 4
  %4 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 0, i32 %3)
  %5 = zext i32 %4 to i64, !dbg !84
  store i64 %5, ptr @found, align 8, !dbg !85, !tbaa !82
  %6 = load i32, ptr @"llvm.list_head:9:16$0", align 4
  %7 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 1, i32 %6)
  %8 = zext i32 %7 to i64, !dbg !86
  store i64 %8, ptr getelementptr inbounds nuw (i8, ptr @found, i64 8), align 8, !dbg !87, !tbaa !82
  %9 = load i32, ptr @"llvm.list_head:12:1$0", align 4
  %10 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 2, i32 %9)
  %11 = zext i32 %10 to i64, !dbg !88
  store i64 %11, ptr getelementptr inbounds nuw (i8, ptr @found, i64 16), align 8, !dbg !89, !tbaa !82
  %12 = load i32, ptr @"llvm.list_head___wrong:12:1$0", align 4
  %13 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 3, i32 %12)
  %14 = zext i32 %13 to i64, !dbg !90
  store i64 %14, ptr getelementptr inbounds nuw (i8, ptr @found, i64 24), align 8, !dbg !91, !tbaa !82
  %15 = load i32, ptr @"llvm.no_such_type:8:1$0", align 4
  %16 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 4, i32 %15)
  %17 = zext i32 %16 to i64, !dbg !92
  store i64 %17, ptr getelementptr inbounds nuw (i8, ptr @found, i64 32), align 8, !dbg !93, !tbaa !82
  %18 = load i32, ptr @"llvm.no_such_type:9:4$0", align 4
  %19 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 5, i32 %18)
  %20 = zext i32 %19 to i64, !dbg !94
  store i64 %20, ptr getelementptr inbounds nuw (i8, ptr @found, i64 40), align 8, !dbg !95, !tbaa !82
  %21 = load i32, ptr @"llvm.pid_t:8:1$0", align 4
  %22 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 6, i32 %21)
  %23 = zext i32 %22 to i64, !dbg !96
  store i64 %23, ptr getelementptr inbounds nuw (i8, ptr @found, i64 48), align 8, !dbg !97, !tbaa !82
  %24 = load i64, ptr @"llvm.btf_type_id.0$6", align 8
  %25 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 18, i64 %24)
  %26 = icmp ne i64 %25, 0, !dbg !98
  %27 = zext i1 %26 to i64, !dbg !99
  store i64 %27, ptr getelementptr inbounds nuw (i8, ptr @found, i64 56), align 8, !dbg !100, !tbaa !82
  %28 = load i64, ptr @"llvm.btf_type_id.1$7", align 8
  %29 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 19, i64 %28)
  %30 = icmp ne i64 %29, 0, !dbg !101
  %31 = zext i1 %30 to i64, !dbg !102
  store i64 %31, ptr getelementptr inbounds nuw (i8, ptr @found, i64 64), align 8, !dbg !103, !tbaa !82
  %32 = load i64, ptr @"llvm.bpf_map_type:10:1$1", align 8
  %33 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 7, i64 %32)
  %34 = icmp eq i64 %33, 0, !dbg !104
  br i1 %34, label %38, label %35, !dbg !106

35:                                               ; preds = %1
  %36 = load i64, ptr @"llvm.bpf_map_type:11:1$1", align 8
  %37 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 8, i64 %36)
  store i64 %37, ptr getelementptr inbounds nuw (i8, ptr @found, i64 72), align 8, !dbg !107, !tbaa !82
  br label %38, !dbg !108

38:                                               ; preds = %35, %1
  %39 = load i64, ptr @"llvm.bpf_map_type:10:1$2", align 8
  %40 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 9, i64 %39)
  %41 = icmp eq i64 %40, 0, !dbg !109
  br i1 %41, label %45, label %42, !dbg !111

42:                                               ; preds = %38
  %43 = load i64, ptr @"llvm.bpf_map_type:11:2$2", align 8
  %44 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 10, i64 %43)
  store i64 %44, ptr getelementptr inbounds nuw (i8, ptr @found, i64 80), align 8, !dbg !112, !tbaa !82
  br label %45, !dbg !113

45:                                               ; preds = %42, %38
  %46 = inttoptr i64 %2 to ptr, !dbg !114
    #dbg_value(ptr %46, !79, !DIExpression(), !80)
  %47 = load i64, ptr @"llvm.bpf_func_id:11:0$0", align 8
  %48 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 11, i64 %47)
  store i64 %48, ptr getelementptr inbounds nuw (i8, ptr @found, i64 88), align 8, !dbg !115, !tbaa !82
  %49 = load i64, ptr @"llvm.task_struct:0:8$0:2", align 8
  %50 = getelementptr i8, ptr %46, i64 %49
  %51 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 12, ptr %50)
  %52 = load ptr, ptr %51, align 8, !dbg !116, !tbaa !117
  %53 = load i64, ptr @"llvm.task_struct:0:4$0:1", align 8
  %54 = getelementptr i8, ptr %52, i64 %53
  %55 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 13, ptr %54)
  %56 = load i32, ptr %55, align 4, !dbg !122, !tbaa !123
  %57 = sext i32 %56 to i64, !dbg !124
  store i64 %57, ptr getelementptr inbounds nuw (i8, ptr @found, i64 96), align 8, !dbg !125, !tbaa !82
  %58 = load i64, ptr @"llvm.task_struct:0:16$0:3", align 8
  %59 = getelementptr i8, ptr %46, i64 %58
  %60 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 14, ptr %59)
  %61 = load ptr, ptr %60, align 8, !dbg !126, !tbaa !127
  %62 = load i64, ptr @"llvm.css_set:0:0$0:0", align 8
  %63 = getelementptr i8, ptr %61, i64 %62
  %64 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 15, ptr %63)
  %65 = load ptr, ptr %64, align 8, !dbg !128, !tbaa !129
  %66 = load i64, ptr @"llvm.cgroup:0:16$0:1", align 8
  %67 = getelementptr i8, ptr %65, i64 %66
  %68 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 16, ptr %67)
  %69 = load i32, ptr %68, align 8, !dbg !132, !tbaa !133
  %70 = sext i32 %69 to i64, !dbg !137
  store i64 %70, ptr getelementptr inbounds nuw (i8, ptr @found, i64 104), align 8, !dbg !138, !tbaa !82
  %71 = load i64, ptr @"llvm.task_struct:0:0$0:0", align 8
  %72 = getelementptr i8, ptr %46, i64 %71
  %73 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 17, ptr %72)
  %74 = load i32, ptr %73, align 8, !dbg !139, !tbaa !140
  %75 = sext i32 %74 to i64, !dbg !141
  store i64 %75, ptr getelementptr inbounds nuw (i8, ptr @found, i64 112), align 8, !dbg !142, !tbaa !82
  ret i32 0, !dbg !143
}

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.bpf.passthrough.i32.i32(i32, i32) #3

; Function Attrs: nofree nosync nounwind memory(none)
declare i64 @llvm.bpf.passthrough.i64.i64(i32, i64) #3

; Function Attrs: nofree nosync nounwind memory(none)
declare ptr @llvm.bpf.passthrough.p0.p0(i32, ptr) #3

attributes #0 = { "btf_ama" }
attributes #1 = { "btf_type_id" }
attributes #2 = { nofree nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { nofree nosync nounwind memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!63, !64, !65, !66, !67}
!llvm.ident = !{!68}
!llvm.errno.tbaa = !{!69}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !28, line: 395, type: !32, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !19, globals: !23, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "core_types.c", directory: ".")
!4 = !{!5, !11, !16}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !3, line: 34, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8, !9, !10}
!8 = !DIEnumerator(name: "EXISTS", value: 0)
!9 = !DIEnumerator(name: "SIZE", value: 1)
!10 = !DIEnumerator(name: "MATCHES", value: 2)
!11 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "bpf_map_type", file: !3, line: 27, baseType: !6, size: 32, elements: !12)
!12 = !{!13, !14, !15}
!13 = !DIEnumerator(name: "BPF_MAP_TYPE_HASH", value: 0)
!14 = !DIEnumerator(name: "BPF_MAP_TYPE_RINGBUF", value: 1)
!15 = !DIEnumerator(name: "BPF_MAP_TYPE_NEVER", value: 2)
!16 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "bpf_func_id", file: !3, line: 28, baseType: !6, size: 32, elements: !17)
!17 = !{!18}
!18 = !DIEnumerator(name: "BPF_FUNC_map_lookup_elem", value: 0)
!19 = !{!20, !21}
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!21 = !DIDerivedType(tag: DW_TAG_typedef, name: "pid_t", file: !3, line: 14, baseType: !22)
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!0, !24}
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(name: "found", scope: !2, file: !3, line: 35, type: !26, isLocal: false, isDefinition: true)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 1024, elements: !30)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !28, line: 8, baseType: !29)
!28 = !DIFile(filename: "./bpf.h", directory: ".")
!29 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!30 = !{!31}
!31 = !DISubrange(count: 16)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 32, elements: !34)
!33 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!34 = !{!35}
!35 = !DISubrange(count: 4)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "list_head", file: !3, line: 5, size: 128, elements: !37)
!37 = !{!38, !40}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !36, file: !3, line: 6, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "prev", scope: !36, file: !3, line: 6, baseType: !39, size: 64, offset: 64)
!41 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "list_head___wrong", file: !3, line: 8, size: 32, elements: !42)
!42 = !{!43}
!43 = !DIDerivedType(tag: DW_TAG_member, name: "next", scope: !41, file: !3, line: 9, baseType: !22, size: 32)
!44 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "no_such_type", file: !3, line: 11, size: 32, elements: !45)
!45 = !{!46}
!46 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !44, file: !3, line: 12, baseType: !22, size: 32)
!47 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "task_struct", file: !3, line: 22, size: 192, elements: !48)
!48 = !{!49, !50, !51, !53}
!49 = !DIDerivedType(tag: DW_TAG_member, name: "pid", scope: !47, file: !3, line: 23, baseType: !22, size: 32)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "tgid", scope: !47, file: !3, line: 23, baseType: !22, size: 32, offset: 32)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "group_leader", scope: !47, file: !3, line: 24, baseType: !52, size: 64, offset: 64)
!52 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !47, size: 64)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "cgroups", scope: !47, file: !3, line: 25, baseType: !54, size: 64, offset: 128)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "css_set", file: !3, line: 19, size: 64, elements: !56)
!56 = !{!57}
!57 = !DIDerivedType(tag: DW_TAG_member, name: "dfl_cgrp", scope: !55, file: !3, line: 20, baseType: !58, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cgroup", file: !3, line: 15, size: 192, elements: !60)
!60 = !{!61, !62}
!61 = !DIDerivedType(tag: DW_TAG_member, name: "self", scope: !59, file: !3, line: 16, baseType: !36, size: 128)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "level", scope: !59, file: !3, line: 17, baseType: !22, size: 32, offset: 128)
!63 = !{i32 7, !"Dwarf Version", i32 5}
!64 = !{i32 2, !"Debug Info Version", i32 3}
!65 = !{i32 1, !"wchar_size", i32 4}
!66 = !{i32 7, !"frame-pointer", i32 2}
!67 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!68 = !{!"clang version 22.1.8"}
!69 = !{!70, !70, i64 0}
!70 = !{!"int", !71, i64 0}
!71 = !{!"omnipotent char", !72, i64 0}
!72 = !{!"Simple C/C++ TBAA"}
!73 = distinct !DISubprogram(name: "types", scope: !3, file: !3, line: 38, type: !74, scopeLine: 38, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !77, keyInstructions: true)
!74 = !DISubroutineType(types: !75)
!75 = !{!22, !76}
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!77 = !{!78, !79}
!78 = !DILocalVariable(name: "ctx", arg: 1, scope: !73, file: !3, line: 38, type: !76)
!79 = !DILocalVariable(name: "task", scope: !73, file: !3, line: 39, type: !52)
!80 = !DILocation(line: 0, scope: !73)
!81 = !DILocation(line: 39, column: 38, scope: !73, atomGroup: 1, atomRank: 3)
!82 = !{!83, !83, i64 0}
!83 = !{!"long long", !71, i64 0}
!84 = !DILocation(line: 40, column: 14, scope: !73, atomGroup: 2, atomRank: 2)
!85 = !DILocation(line: 40, column: 12, scope: !73, atomGroup: 2, atomRank: 1)
!86 = !DILocation(line: 41, column: 14, scope: !73, atomGroup: 3, atomRank: 2)
!87 = !DILocation(line: 41, column: 12, scope: !73, atomGroup: 3, atomRank: 1)
!88 = !DILocation(line: 42, column: 14, scope: !73, atomGroup: 4, atomRank: 2)
!89 = !DILocation(line: 42, column: 12, scope: !73, atomGroup: 4, atomRank: 1)
!90 = !DILocation(line: 43, column: 14, scope: !73, atomGroup: 5, atomRank: 2)
!91 = !DILocation(line: 43, column: 12, scope: !73, atomGroup: 5, atomRank: 1)
!92 = !DILocation(line: 44, column: 14, scope: !73, atomGroup: 6, atomRank: 2)
!93 = !DILocation(line: 44, column: 12, scope: !73, atomGroup: 6, atomRank: 1)
!94 = !DILocation(line: 45, column: 14, scope: !73, atomGroup: 7, atomRank: 2)
!95 = !DILocation(line: 45, column: 12, scope: !73, atomGroup: 7, atomRank: 1)
!96 = !DILocation(line: 46, column: 14, scope: !73, atomGroup: 8, atomRank: 2)
!97 = !DILocation(line: 46, column: 12, scope: !73, atomGroup: 8, atomRank: 1)
!98 = !DILocation(line: 47, column: 43, scope: !73, atomGroup: 9, atomRank: 4)
!99 = !DILocation(line: 47, column: 14, scope: !73, atomGroup: 9, atomRank: 2)
!100 = !DILocation(line: 47, column: 12, scope: !73, atomGroup: 9, atomRank: 1)
!101 = !DILocation(line: 48, column: 45, scope: !73, atomGroup: 10, atomRank: 4)
!102 = !DILocation(line: 48, column: 14, scope: !73, atomGroup: 10, atomRank: 2)
!103 = !DILocation(line: 48, column: 12, scope: !73, atomGroup: 10, atomRank: 1)
!104 = !DILocation(line: 49, column: 7, scope: !105, atomGroup: 11, atomRank: 2)
!105 = distinct !DILexicalBlock(scope: !73, file: !3, line: 49, column: 7)
!106 = !DILocation(line: 49, column: 7, scope: !105, atomGroup: 11, atomRank: 1)
!107 = !DILocation(line: 50, column: 14, scope: !105, atomGroup: 12, atomRank: 1)
!108 = !DILocation(line: 50, column: 5, scope: !105)
!109 = !DILocation(line: 51, column: 7, scope: !110, atomGroup: 13, atomRank: 2)
!110 = distinct !DILexicalBlock(scope: !73, file: !3, line: 51, column: 7)
!111 = !DILocation(line: 51, column: 7, scope: !110, atomGroup: 13, atomRank: 1)
!112 = !DILocation(line: 52, column: 15, scope: !110, atomGroup: 14, atomRank: 1)
!113 = !DILocation(line: 52, column: 5, scope: !110)
!114 = !DILocation(line: 39, column: 30, scope: !73, atomGroup: 1, atomRank: 2)
!115 = !DILocation(line: 53, column: 13, scope: !73, atomGroup: 15, atomRank: 1)
!116 = !DILocation(line: 54, column: 21, scope: !73)
!117 = !{!118, !119, i64 8}
!118 = !{!"task_struct", !70, i64 0, !70, i64 4, !119, i64 8, !121, i64 16}
!119 = !{!"p1 _ZTS11task_struct", !120, i64 0}
!120 = !{!"any pointer", !71, i64 0}
!121 = !{!"p1 _ZTS7css_set", !120, i64 0}
!122 = !DILocation(line: 54, column: 35, scope: !73, atomGroup: 16, atomRank: 3)
!123 = !{!118, !70, i64 4}
!124 = !DILocation(line: 54, column: 15, scope: !73, atomGroup: 16, atomRank: 2)
!125 = !DILocation(line: 54, column: 13, scope: !73, atomGroup: 16, atomRank: 1)
!126 = !DILocation(line: 55, column: 21, scope: !73)
!127 = !{!118, !121, i64 16}
!128 = !DILocation(line: 55, column: 30, scope: !73)
!129 = !{!130, !131, i64 0}
!130 = !{!"css_set", !131, i64 0}
!131 = !{!"p1 _ZTS6cgroup", !120, i64 0}
!132 = !DILocation(line: 55, column: 40, scope: !73, atomGroup: 17, atomRank: 3)
!133 = !{!134, !70, i64 16}
!134 = !{!"cgroup", !135, i64 0, !70, i64 16}
!135 = !{!"list_head", !136, i64 0, !136, i64 8}
!136 = !{!"p1 _ZTS9list_head", !120, i64 0}
!137 = !DILocation(line: 55, column: 15, scope: !73, atomGroup: 17, atomRank: 2)
!138 = !DILocation(line: 55, column: 13, scope: !73, atomGroup: 17, atomRank: 1)
!139 = !DILocation(line: 56, column: 21, scope: !73, atomGroup: 18, atomRank: 3)
!140 = !{!118, !70, i64 0}
!141 = !DILocation(line: 56, column: 15, scope: !73, atomGroup: 18, atomRank: 2)
!142 = !DILocation(line: 56, column: 13, scope: !73, atomGroup: 18, atomRank: 1)
!143 = !DILocation(line: 57, column: 3, scope: !73, atomGroup: 20, atomRank: 1)
