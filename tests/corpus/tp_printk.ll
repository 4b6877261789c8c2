; ModuleID = 'tp_printk.c'
source_filename = "tp_printk.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@short_format = internal constant [8 x i8] c"pid %d\0A\00", align 1, !dbg !31
@__const.say.local = private unnamed_addr constant [16 x i8] c"first %c of %s\0A\00", align 1
@long_format = internal constant [26 x i8] c"pid %d comm %s time %llu\0A\00", align 1, !dbg !36
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @say], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @say(ptr readnone captures(none) %0) #0 section "tp/syscalls/sys_enter_getpid" !dbg !56 {
  %2 = alloca [16 x i8], align 1, !DIAssignID !68
    #dbg_assign(i1 poison, !62, !DIExpression(), !68, ptr %2, !DIExpression(), !69)
  %3 = alloca [16 x i8], align 1, !DIAssignID !70
    #dbg_assign(i1 poison, !67, !DIExpression(), !70, ptr %3, !DIExpression(), !69)
    #dbg_value(ptr poison, !61, !DIExpression(), !69)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !71
  %4 = tail call i64 inttoptr (i64 14 to ptr)() #3, !dbg !72
    #dbg_value(i64 %4, !66, !DIExpression(), !69)
  %5 = call i64 inttoptr (i64 16 to ptr)(ptr noundef nonnull %2, i32 noundef 16) #3, !dbg !73
  %6 = icmp eq i64 %5, 0, !dbg !75
  br i1 %6, label %11, label %7, !dbg !76

7:                                                ; preds = %1
  %8 = lshr i64 %4, 32, !dbg !77
  %9 = trunc nuw i64 %8 to i32, !dbg !79
  %10 = call i64 (ptr, i32, ...) inttoptr (i64 6 to ptr)(ptr noundef nonnull @short_format, i32 noundef 8, i32 noundef %9) #3, !dbg !80
  br label %18, !dbg !81

11:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !82
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %3, ptr noundef nonnull align 1 dereferenceable(16) @__const.say.local, i64 16, i1 false), !dbg !83, !DIAssignID !84
    #dbg_assign(i1 poison, !67, !DIExpression(), !84, ptr %3, !DIExpression(), !69)
  %12 = load i8, ptr %2, align 1, !dbg !85, !tbaa !86
  %13 = sext i8 %12 to i32, !dbg !85
  %14 = call i64 (ptr, i32, ...) inttoptr (i64 6 to ptr)(ptr noundef nonnull %3, i32 noundef 16, i32 noundef %13, ptr noundef nonnull %2) #3, !dbg !87
  %15 = trunc i64 %4 to i32, !dbg !88
  %16 = call i64 inttoptr (i64 5 to ptr)() #3, !dbg !89
  %17 = call i64 (ptr, i32, ...) inttoptr (i64 6 to ptr)(ptr noundef nonnull @long_format, i32 noundef 26, i32 noundef %15, ptr noundef nonnull %2, i64 noundef %16) #3, !dbg !90
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !91
  br label %18

18:                                               ; preds = %11, %7
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !91
  ret i32 0, !dbg !92
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!46, !47, !48, !49, !50}
!llvm.ident = !{!51}
!llvm.errno.tbaa = !{!52}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !43, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tp_printk.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!0, !9, !16, !23, !31, !36, !41}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression(DW_OP_constu, 14, DW_OP_stack_value))
!10 = distinct !DIGlobalVariable(name: "current_pid_tgid", scope: !2, file: !6, line: 112, type: !11, isLocal: true, isDefinition: true)
!11 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !12, size: 64)
!12 = !DISubroutineType(types: !13)
!13 = !{!14}
!14 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !15)
!15 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!16 = !DIGlobalVariableExpression(var: !17, expr: !DIExpression(DW_OP_constu, 16, DW_OP_stack_value))
!17 = distinct !DIGlobalVariable(name: "current_comm", scope: !2, file: !6, line: 114, type: !18, isLocal: true, isDefinition: true)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DISubroutineType(types: !20)
!20 = !{!21, !22, !5}
!21 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression(DW_OP_constu, 6, DW_OP_stack_value))
!24 = distinct !DIGlobalVariable(name: "trace_printk", scope: !2, file: !6, line: 102, type: !25, isLocal: true, isDefinition: true)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DISubroutineType(types: !27)
!27 = !{!21, !28, !5, null}
!28 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !29, size: 64)
!29 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !30)
!30 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression())
!32 = distinct !DIGlobalVariable(name: "short_format", scope: !2, file: !3, line: 4, type: !33, isLocal: true, isDefinition: true)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 64, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 8)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression())
!37 = distinct !DIGlobalVariable(name: "long_format", scope: !2, file: !3, line: 5, type: !38, isLocal: true, isDefinition: true)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !29, size: 208, elements: !39)
!39 = !{!40}
!40 = !DISubrange(count: 26)
!41 = !DIGlobalVariableExpression(var: !42, expr: !DIExpression(DW_OP_constu, 5, DW_OP_stack_value))
!42 = distinct !DIGlobalVariable(name: "ktime", scope: !2, file: !6, line: 101, type: !11, isLocal: true, isDefinition: true)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 32, elements: !44)
!44 = !{!45}
!45 = !DISubrange(count: 4)
!46 = !{i32 7, !"Dwarf Version", i32 5}
!47 = !{i32 2, !"Debug Info Version", i32 3}
!48 = !{i32 1, !"wchar_size", i32 4}
!49 = !{i32 7, !"frame-pointer", i32 2}
!50 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!51 = !{!"clang version 22.1.8"}
!52 = !{!53, !53, i64 0}
!53 = !{!"int", !54, i64 0}
!54 = !{!"omnipotent char", !55, i64 0}
!55 = !{!"Simple C/C++ TBAA"}
!56 = distinct !DISubprogram(name: "say", scope: !3, file: !3, line: 7, type: !57, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !60, keyInstructions: true)
!57 = !DISubroutineType(types: !58)
!58 = !{!59, !22}
!59 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!60 = !{!61, !62, !66, !67}
!61 = !DILocalVariable(name: "ctx", arg: 1, scope: !56, file: !3, line: 7, type: !22)
!62 = !DILocalVariable(name: "comm", scope: !56, file: !3, line: 8, type: !63)
!63 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 128, elements: !64)
!64 = !{!65}
!65 = !DISubrange(count: 16)
!66 = !DILocalVariable(name: "id", scope: !56, file: !3, line: 9, type: !14)
!67 = !DILocalVariable(name: "local", scope: !56, file: !3, line: 14, type: !63)
!68 = distinct !DIAssignID()
!69 = !DILocation(line: 0, scope: !56)
!70 = distinct !DIAssignID()
!71 = !DILocation(line: 8, column: 3, scope: !56)
!72 = !DILocation(line: 9, column: 12, scope: !56, atomGroup: 1, atomRank: 2)
!73 = !DILocation(line: 10, column: 7, scope: !74)
!74 = distinct !DILexicalBlock(scope: !56, file: !3, line: 10, column: 7)
!75 = !DILocation(line: 10, column: 7, scope: !74, atomGroup: 2, atomRank: 2)
!76 = !DILocation(line: 10, column: 7, scope: !74, atomGroup: 2, atomRank: 1)
!77 = !DILocation(line: 11, column: 63, scope: !78)
!78 = distinct !DILexicalBlock(scope: !74, file: !3, line: 10, column: 41)
!79 = !DILocation(line: 11, column: 54, scope: !78)
!80 = !DILocation(line: 11, column: 5, scope: !78)
!81 = !DILocation(line: 12, column: 5, scope: !78, atomGroup: 3, atomRank: 1)
!82 = !DILocation(line: 14, column: 3, scope: !56)
!83 = !DILocation(line: 14, column: 8, scope: !56, atomGroup: 4, atomRank: 1)
!84 = distinct !DIAssignID()
!85 = !DILocation(line: 15, column: 38, scope: !56)
!86 = !{!54, !54, i64 0}
!87 = !DILocation(line: 15, column: 3, scope: !56)
!88 = !DILocation(line: 16, column: 50, scope: !56)
!89 = !DILocation(line: 16, column: 65, scope: !56)
!90 = !DILocation(line: 16, column: 3, scope: !56)
!91 = !DILocation(line: 18, column: 1, scope: !56)
!92 = !DILocation(line: 18, column: 1, scope: !56, atomGroup: 6, atomRank: 1)
