; ModuleID = 'dynptr_buffer.c'
source_filename = "dynptr_buffer.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.bpf_dynptr = type { [2 x i64] }
%struct.name = type { [16 x i8] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@words = dso_local global [8 x i64] zeroinitializer, align 8, !dbg !7
@names = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !15
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @names, ptr @note], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @note(ptr readnone captures(none) %0) #0 section "tp/syscalls/sys_enter_nanosleep" !dbg !88 {
  %2 = alloca i64, align 8, !DIAssignID !99
    #dbg_assign(i1 poison, !93, !DIExpression(), !99, ptr %2, !DIExpression(), !100)
  %3 = alloca i64, align 8, !DIAssignID !101
    #dbg_assign(i1 poison, !94, !DIExpression(), !101, ptr %3, !DIExpression(), !100)
  %4 = alloca %struct.bpf_dynptr, align 8, !DIAssignID !102
    #dbg_assign(i1 poison, !95, !DIExpression(), !102, ptr %4, !DIExpression(), !103)
  %5 = alloca %struct.name, align 1, !DIAssignID !104
    #dbg_assign(i1 poison, !97, !DIExpression(), !104, ptr %5, !DIExpression(), !105)
    #dbg_value(ptr poison, !92, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !106
  store i64 0, ptr %2, align 8, !dbg !107, !tbaa !108, !DIAssignID !110
    #dbg_assign(i64 0, !93, !DIExpression(), !110, ptr %2, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #2, !dbg !106
  store i64 1, ptr %3, align 8, !dbg !111, !tbaa !108, !DIAssignID !112
    #dbg_assign(i64 1, !94, !DIExpression(), !112, ptr %3, !DIExpression(), !100)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #2, !dbg !113
  %6 = call i64 inttoptr (i64 197 to ptr)(ptr noundef nonnull @words, i32 noundef 64, i64 noundef 0, ptr noundef nonnull %4) #2, !dbg !114
  %7 = icmp eq i64 %6, 0, !dbg !116
  br i1 %7, label %8, label %17, !dbg !117

8:                                                ; preds = %1
  %9 = call i64 inttoptr (i64 201 to ptr)(ptr noundef nonnull %2, i32 noundef 8, ptr noundef nonnull %4, i32 noundef 8, i64 noundef 0) #2, !dbg !118
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #2, !dbg !119
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #2, !dbg !120
  %10 = call i64 inttoptr (i64 16 to ptr)(ptr noundef nonnull %5, i32 noundef 16) #2, !dbg !121
  %11 = load i64, ptr %2, align 8, !dbg !122, !tbaa !108
  %12 = icmp eq i64 %11, 0, !dbg !124
  br i1 %12, label %15, label %13, !dbg !125

13:                                               ; preds = %8
  %14 = trunc i64 %11 to i8, !dbg !126
  store i8 %14, ptr %5, align 1, !dbg !127, !tbaa !128, !DIAssignID !129
    #dbg_assign(i8 %14, !97, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !129, ptr %5, !DIExpression(), !105)
  br label %15, !dbg !130

15:                                               ; preds = %13, %8
  %16 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @names, ptr noundef nonnull %5, ptr noundef nonnull %3, i64 noundef 0) #2, !dbg !131
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #2, !dbg !132
  br label %18, !dbg !133

17:                                               ; preds = %1
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #2, !dbg !119
  br label %18

18:                                               ; preds = %17, %15
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #2, !dbg !134
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !134
  ret i32 0, !dbg !135
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!78, !79, !80, !81, !82}
!llvm.ident = !{!83}
!llvm.errno.tbaa = !{!84}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !11, line: 395, type: !75, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !6, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "dynptr_buffer.c", directory: ".")
!4 = !{!5}
!5 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!6 = !{!0, !7, !15, !40, !56, !63, !68}
!7 = !DIGlobalVariableExpression(var: !8, expr: !DIExpression())
!8 = distinct !DIGlobalVariable(name: "words", scope: !2, file: !3, line: 4, type: !9, isLocal: false, isDefinition: true)
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 512, elements: !13)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !11, line: 8, baseType: !12)
!11 = !DIFile(filename: "./bpf.h", directory: ".")
!12 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!13 = !{!14}
!14 = !DISubrange(count: 8)
!15 = !DIGlobalVariableExpression(var: !16, expr: !DIExpression())
!16 = distinct !DIGlobalVariable(name: "names", scope: !2, file: !3, line: 8, type: !17, isLocal: false, isDefinition: true)
!17 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 256, elements: !18)
!18 = !{!19, !25, !30, !38}
!19 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !17, file: !3, line: 8, baseType: !20, size: 64)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 32, elements: !23)
!22 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!23 = !{!24}
!24 = !DISubrange(count: 1)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !17, file: !3, line: 8, baseType: !26, size: 64, offset: 64)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 2048, elements: !28)
!28 = !{!29}
!29 = !DISubrange(count: 64)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !17, file: !3, line: 8, baseType: !31, size: 64, offset: 128)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "name", file: !3, line: 5, size: 128, elements: !33)
!33 = !{!34}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "text", scope: !32, file: !3, line: 6, baseType: !35, size: 128)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 128, elements: !36)
!36 = !{!37}
!37 = !DISubrange(count: 16)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !17, file: !3, line: 8, baseType: !39, size: 64, offset: 192)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !10, size: 64)
!40 = !DIGlobalVariableExpression(var: !41, expr: !DIExpression(DW_OP_constu, 197, DW_OP_stack_value))
!41 = distinct !DIGlobalVariable(name: "dynptr_from_mem", scope: !2, file: !11, line: 188, type: !42, isLocal: true, isDefinition: true)
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!43 = !DISubroutineType(types: !44)
!44 = !{!45, !46, !47, !10, !49}
!45 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!46 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!47 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !11, line: 7, baseType: !48)
!48 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_dynptr", file: !11, line: 91, size: 128, align: 64, elements: !51)
!51 = !{!52}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "opaque", scope: !50, file: !11, line: 92, baseType: !53, size: 128)
!53 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 128, elements: !54)
!54 = !{!55}
!55 = !DISubrange(count: 2)
!56 = !DIGlobalVariableExpression(var: !57, expr: !DIExpression(DW_OP_constu, 201, DW_OP_stack_value))
!57 = distinct !DIGlobalVariable(name: "dynptr_read", scope: !2, file: !11, line: 193, type: !58, isLocal: true, isDefinition: true)
!58 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !59, size: 64)
!59 = !DISubroutineType(types: !60)
!60 = !{!45, !46, !47, !61, !47, !10}
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!62 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !50)
!63 = !DIGlobalVariableExpression(var: !64, expr: !DIExpression(DW_OP_constu, 16, DW_OP_stack_value))
!64 = distinct !DIGlobalVariable(name: "current_comm", scope: !2, file: !11, line: 114, type: !65, isLocal: true, isDefinition: true)
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = !DISubroutineType(types: !67)
!67 = !{!45, !46, !47}
!68 = !DIGlobalVariableExpression(var: !69, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!69 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !11, line: 98, type: !70, isLocal: true, isDefinition: true)
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !71, size: 64)
!71 = !DISubroutineType(types: !72)
!72 = !{!45, !46, !73, !73, !10}
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!75 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 32, elements: !76)
!76 = !{!77}
!77 = !DISubrange(count: 4)
!78 = !{i32 7, !"Dwarf Version", i32 5}
!79 = !{i32 2, !"Debug Info Version", i32 3}
!80 = !{i32 1, !"wchar_size", i32 4}
!81 = !{i32 7, !"frame-pointer", i32 2}
!82 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!83 = !{!"clang version 22.1.8"}
!84 = !{!85, !85, i64 0}
!85 = !{!"int", !86, i64 0}
!86 = !{!"omnipotent char", !87, i64 0}
!87 = !{!"Simple C/C++ TBAA"}
!88 = distinct !DISubprogram(name: "note", scope: !3, file: !3, line: 10, type: !89, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !91, keyInstructions: true)
!89 = !DISubroutineType(types: !90)
!90 = !{!22, !46}
!91 = !{!92, !93, !94, !95, !97}
!92 = !DILocalVariable(name: "ctx", arg: 1, scope: !88, file: !3, line: 10, type: !46)
!93 = !DILocalVariable(name: "first", scope: !88, file: !3, line: 11, type: !10)
!94 = !DILocalVariable(name: "one", scope: !88, file: !3, line: 11, type: !10)
!95 = !DILocalVariable(name: "dynptr", scope: !96, file: !3, line: 13, type: !50)
!96 = distinct !DILexicalBlock(scope: !88, file: !3, line: 12, column: 3)
!97 = !DILocalVariable(name: "name", scope: !98, file: !3, line: 19, type: !32)
!98 = distinct !DILexicalBlock(scope: !88, file: !3, line: 18, column: 3)
!99 = distinct !DIAssignID()
!100 = !DILocation(line: 0, scope: !88)
!101 = distinct !DIAssignID()
!102 = distinct !DIAssignID()
!103 = !DILocation(line: 0, scope: !96)
!104 = distinct !DIAssignID()
!105 = !DILocation(line: 0, scope: !98)
!106 = !DILocation(line: 11, column: 3, scope: !88)
!107 = !DILocation(line: 11, column: 7, scope: !88, atomGroup: 1, atomRank: 1)
!108 = !{!109, !109, i64 0}
!109 = !{!"long long", !86, i64 0}
!110 = distinct !DIAssignID()
!111 = !DILocation(line: 11, column: 18, scope: !88, atomGroup: 2, atomRank: 1)
!112 = distinct !DIAssignID()
!113 = !DILocation(line: 13, column: 5, scope: !96)
!114 = !DILocation(line: 14, column: 9, scope: !115)
!115 = distinct !DILexicalBlock(scope: !96, file: !3, line: 14, column: 9)
!116 = !DILocation(line: 14, column: 9, scope: !115, atomGroup: 3, atomRank: 2)
!117 = !DILocation(line: 14, column: 9, scope: !115, atomGroup: 3, atomRank: 1)
!118 = !DILocation(line: 16, column: 5, scope: !96)
!119 = !DILocation(line: 17, column: 3, scope: !88)
!120 = !DILocation(line: 19, column: 5, scope: !98)
!121 = !DILocation(line: 20, column: 5, scope: !98)
!122 = !DILocation(line: 21, column: 9, scope: !123)
!123 = distinct !DILexicalBlock(scope: !98, file: !3, line: 21, column: 9)
!124 = !DILocation(line: 21, column: 9, scope: !123, atomGroup: 5, atomRank: 2)
!125 = !DILocation(line: 21, column: 9, scope: !123, atomGroup: 5, atomRank: 1)
!126 = !DILocation(line: 22, column: 22, scope: !123, atomGroup: 6, atomRank: 2)
!127 = !DILocation(line: 22, column: 20, scope: !123, atomGroup: 6, atomRank: 1)
!128 = !{!86, !86, i64 0}
!129 = distinct !DIAssignID()
!130 = !DILocation(line: 22, column: 7, scope: !123)
!131 = !DILocation(line: 23, column: 5, scope: !98)
!132 = !DILocation(line: 24, column: 3, scope: !88)
!133 = !DILocation(line: 25, column: 3, scope: !88, atomGroup: 7, atomRank: 1)
!134 = !DILocation(line: 26, column: 1, scope: !88)
!135 = !DILocation(line: 26, column: 1, scope: !88, atomGroup: 8, atomRank: 1)
