; ModuleID = 'tp_syscall_latency.c'
source_filename = "tp_syscall_latency.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.anon.0 = type { ptr, ptr, ptr, ptr }
%struct.hist = type { [27 x i32], i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@starts = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !13
@hists = dso_local global %struct.anon.0 zeroinitializer, section ".maps", align 8, !dbg !35
@zero = internal global %struct.hist zeroinitializer, align 4, !dbg !55
@llvm.compiler.used = appending global [5 x ptr] [ptr @LICENSE, ptr @enter, ptr @hists, ptr @leave, ptr @starts], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @enter(ptr readnone captures(none) %0) #0 section "tracepoint/raw_syscalls/sys_enter" !dbg !97 {
  %2 = alloca i32, align 4, !DIAssignID !115
    #dbg_assign(i1 poison, !113, !DIExpression(), !115, ptr %2, !DIExpression(), !116)
  %3 = alloca i64, align 8, !DIAssignID !117
    #dbg_assign(i1 poison, !114, !DIExpression(), !117, ptr %3, !DIExpression(), !116)
    #dbg_value(ptr poison, !112, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !118
  %4 = tail call i64 inttoptr (i64 14 to ptr)() #3, !dbg !119
  %5 = trunc i64 %4 to i32, !dbg !120
  store i32 %5, ptr %2, align 4, !dbg !121, !tbaa !93, !DIAssignID !122
    #dbg_assign(i32 %5, !113, !DIExpression(), !122, ptr %2, !DIExpression(), !116)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !123
  %6 = tail call i64 inttoptr (i64 5 to ptr)() #3, !dbg !124
  store i64 %6, ptr %3, align 8, !dbg !125, !tbaa !126, !DIAssignID !128
    #dbg_assign(i64 %6, !114, !DIExpression(), !128, ptr %3, !DIExpression(), !116)
  %7 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @starts, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #3, !dbg !129
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !130
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !130
  ret i32 0, !dbg !131
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define dso_local noundef i32 @leave(ptr noundef readonly captures(none) %0) #0 section "tracepoint/raw_syscalls/sys_exit" !dbg !132 {
  %2 = alloca i32, align 4, !DIAssignID !149
    #dbg_assign(i1 poison, !143, !DIExpression(), !149, ptr %2, !DIExpression(), !150)
  %3 = alloca i32, align 4, !DIAssignID !151
    #dbg_assign(i1 poison, !144, !DIExpression(), !151, ptr %3, !DIExpression(), !150)
    #dbg_value(ptr %0, !142, !DIExpression(), !150)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !152
  %4 = tail call i64 inttoptr (i64 14 to ptr)() #3, !dbg !153
  %5 = trunc i64 %4 to i32, !dbg !154
  store i32 %5, ptr %2, align 4, !dbg !155, !tbaa !93, !DIAssignID !156
    #dbg_assign(i32 %5, !143, !DIExpression(), !156, ptr %2, !DIExpression(), !150)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !152
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !157
  %7 = load i64, ptr %6, align 8, !dbg !158, !tbaa !159
  %8 = trunc i64 %7 to i32, !dbg !161
  store i32 %8, ptr %3, align 4, !dbg !162, !tbaa !93, !DIAssignID !163
    #dbg_assign(i32 %8, !144, !DIExpression(), !163, ptr %3, !DIExpression(), !150)
  %9 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @starts, ptr noundef nonnull %2) #3, !dbg !164
    #dbg_value(ptr %9, !145, !DIExpression(), !150)
  %10 = icmp eq ptr %9, null, !dbg !165
  br i1 %10, label %59, label %11, !dbg !167

11:                                               ; preds = %1
  %12 = call i64 inttoptr (i64 5 to ptr)() #3, !dbg !168
  %13 = load i64, ptr %9, align 8, !dbg !169, !tbaa !126
  %14 = sub i64 %12, %13, !dbg !170
  %15 = udiv i64 %14, 1000, !dbg !171
    #dbg_value(i64 %15, !146, !DIExpression(), !150)
  %16 = call i64 inttoptr (i64 3 to ptr)(ptr noundef nonnull @starts, ptr noundef nonnull %2) #3, !dbg !172
  %17 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @hists, ptr noundef nonnull %3) #3, !dbg !173
    #dbg_value(ptr %17, !147, !DIExpression(), !150)
  %18 = icmp eq ptr %17, null, !dbg !174
  br i1 %18, label %19, label %23, !dbg !176

19:                                               ; preds = %11
  %20 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @hists, ptr noundef nonnull %3, ptr noundef nonnull @zero, i64 noundef 0) #3, !dbg !177
  %21 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @hists, ptr noundef nonnull %3) #3, !dbg !179
    #dbg_value(ptr %21, !147, !DIExpression(), !150)
  %22 = icmp eq ptr %21, null, !dbg !180
  br i1 %22, label %59, label %23, !dbg !182

23:                                               ; preds = %19, %11
  %24 = phi ptr [ %17, %11 ], [ %21, %19 ], !dbg !150
    #dbg_value(ptr %24, !147, !DIExpression(), !150)
    #dbg_value(i64 %15, !183, !DIExpression(), !192)
    #dbg_value(i32 0, !188, !DIExpression(), !192)
  %25 = lshr i64 %15, 32, !dbg !194
    #dbg_value(i64 %25, !189, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !192)
    #dbg_value(i64 %15, !190, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !192)
  %26 = icmp eq i64 %25, 0, !dbg !195
  %27 = select i1 %26, i64 %15, i64 %25, !dbg !197
  %28 = select i1 %26, i32 0, i32 32, !dbg !197
  %29 = trunc i64 %27 to i32, !dbg !198
    #dbg_value(i32 %28, !188, !DIExpression(), !192)
    #dbg_value(i32 %29, !190, !DIExpression(), !192)
  %30 = icmp ugt i32 %29, 65535, !dbg !199
  %31 = select i1 %30, i32 16, i32 0, !dbg !200
    #dbg_value(i32 %31, !191, !DIExpression(), !192)
  %32 = lshr i32 %29, %31, !dbg !201
    #dbg_value(i32 %32, !190, !DIExpression(), !192)
    #dbg_value(!DIArgList(i32 %28, i32 %31), !188, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !192)
  %33 = icmp ugt i32 %32, 255, !dbg !202
  %34 = select i1 %33, i32 8, i32 0, !dbg !203
    #dbg_value(i32 %34, !191, !DIExpression(), !192)
  %35 = lshr i32 %32, %34, !dbg !204
    #dbg_value(i32 %35, !190, !DIExpression(), !192)
    #dbg_value(!DIArgList(i32 %28, i32 %34, i32 %31), !188, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_or, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !192)
  %36 = icmp ugt i32 %35, 15, !dbg !205
  %37 = select i1 %36, i32 4, i32 0, !dbg !206
    #dbg_value(i32 %37, !191, !DIExpression(), !192)
  %38 = lshr i32 %35, %37, !dbg !207
    #dbg_value(i32 %38, !190, !DIExpression(), !192)
    #dbg_value(!DIArgList(i32 %28, i32 %37, i32 %34, i32 %31), !188, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 3, DW_OP_or, DW_OP_LLVM_arg, 2, DW_OP_or, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !192)
  %39 = icmp ugt i32 %38, 3, !dbg !208
  %40 = select i1 %39, i32 2, i32 0, !dbg !209
    #dbg_value(i32 %40, !191, !DIExpression(), !192)
  %41 = lshr i32 %38, %40, !dbg !210
    #dbg_value(i32 %41, !190, !DIExpression(), !192)
    #dbg_value(!DIArgList(i32 %28, i32 %40, i32 %37, i32 %34, i32 %31), !188, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 4, DW_OP_or, DW_OP_LLVM_arg, 3, DW_OP_or, DW_OP_LLVM_arg, 2, DW_OP_or, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !192)
  %42 = lshr i32 %41, 1, !dbg !211
  %43 = or i32 %28, %42, !dbg !212
  %44 = or i32 %43, %31, !dbg !212
  %45 = or i32 %44, %34, !dbg !212
  %46 = or i32 %45, %37, !dbg !212
  %47 = or i32 %46, %40, !dbg !212
    #dbg_value(i32 %47, !148, !DIExpression(DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_stack_value), !150)
  %48 = call i32 @llvm.umin.i32(i32 %47, i32 26), !dbg !213
  %49 = zext nneg i32 %48 to i64, !dbg !213
    #dbg_value(i64 %49, !148, !DIExpression(), !150)
  %50 = getelementptr inbounds nuw i32, ptr %24, i64 %49, !dbg !215
  %51 = atomicrmw add ptr %50, i32 1 seq_cst, align 4, !dbg !216
  %52 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !217
  %53 = load i64, ptr %52, align 8, !dbg !217, !tbaa !219
  %54 = icmp slt i64 %53, 0, !dbg !220
  br i1 %54, label %55, label %59, !dbg !221

55:                                               ; preds = %23
  %56 = getelementptr inbounds nuw i8, ptr %24, i64 108, !dbg !222
  %57 = load i32, ptr %56, align 4, !dbg !223, !tbaa !224
  %58 = add i32 %57, 1, !dbg !226
  store i32 %58, ptr %56, align 4, !dbg !227, !tbaa !224
  br label %59, !dbg !228

59:                                               ; preds = %19, %55, %23, %1
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !229
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !229
  ret i32 0, !dbg !230
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!87, !88, !89, !90, !91}
!llvm.ident = !{!92}
!llvm.errno.tbaa = !{!93}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !83, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "tp_syscall_latency.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!0, !13, !35, !55, !57, !62, !64, !73, !78}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "starts", scope: !2, file: !3, line: 17, type: !15, isLocal: false, isDefinition: true)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 17, size: 256, elements: !16)
!16 = !{!17, !23, !28, !31}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !15, file: !3, line: 17, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32, elements: !21)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22}
!22 = !DISubrange(count: 1)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !15, file: !3, line: 17, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 262144, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 8192)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !15, file: !3, line: 17, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !15, file: !3, line: 17, baseType: !32, size: 64, offset: 192)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!35 = !DIGlobalVariableExpression(var: !36, expr: !DIExpression())
!36 = distinct !DIGlobalVariable(name: "hists", scope: !2, file: !3, line: 18, type: !37, isLocal: false, isDefinition: true)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 18, size: 256, elements: !38)
!38 = !{!39, !40, !45, !46}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !37, file: !3, line: 18, baseType: !18, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !37, file: !3, line: 18, baseType: !41, size: 64, offset: 64)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 16384, elements: !43)
!43 = !{!44}
!44 = !DISubrange(count: 512)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !37, file: !3, line: 18, baseType: !29, size: 64, offset: 128)
!46 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !37, file: !3, line: 18, baseType: !47, size: 64, offset: 192)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "hist", file: !3, line: 13, size: 896, elements: !49)
!49 = !{!50, !54}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "slots", scope: !48, file: !3, line: 14, baseType: !51, size: 864)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 864, elements: !52)
!52 = !{!53}
!53 = !DISubrange(count: 27)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "errors", scope: !48, file: !3, line: 15, baseType: !30, size: 32, offset: 864)
!55 = !DIGlobalVariableExpression(var: !56, expr: !DIExpression())
!56 = distinct !DIGlobalVariable(name: "zero", scope: !2, file: !3, line: 19, type: !48, isLocal: true, isDefinition: true)
!57 = !DIGlobalVariableExpression(var: !58, expr: !DIExpression(DW_OP_constu, 14, DW_OP_stack_value))
!58 = distinct !DIGlobalVariable(name: "current_pid_tgid", scope: !2, file: !6, line: 112, type: !59, isLocal: true, isDefinition: true)
!59 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !60, size: 64)
!60 = !DISubroutineType(types: !61)
!61 = !{!33}
!62 = !DIGlobalVariableExpression(var: !63, expr: !DIExpression(DW_OP_constu, 5, DW_OP_stack_value))
!63 = distinct !DIGlobalVariable(name: "ktime", scope: !2, file: !6, line: 101, type: !59, isLocal: true, isDefinition: true)
!64 = !DIGlobalVariableExpression(var: !65, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!65 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !66, isLocal: true, isDefinition: true)
!66 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !67, size: 64)
!67 = !DISubroutineType(types: !68)
!68 = !{!69, !70, !71, !71, !33}
!69 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!70 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!71 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !72, size: 64)
!72 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!73 = !DIGlobalVariableExpression(var: !74, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!74 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !75, isLocal: true, isDefinition: true)
!75 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !76, size: 64)
!76 = !DISubroutineType(types: !77)
!77 = !{!70, !70, !71}
!78 = !DIGlobalVariableExpression(var: !79, expr: !DIExpression(DW_OP_constu, 3, DW_OP_stack_value))
!79 = distinct !DIGlobalVariable(name: "map_delete", scope: !2, file: !6, line: 100, type: !80, isLocal: true, isDefinition: true)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!81 = !DISubroutineType(types: !82)
!82 = !{!69, !70, !71}
!83 = !DICompositeType(tag: DW_TAG_array_type, baseType: !84, size: 32, elements: !85)
!84 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!85 = !{!86}
!86 = !DISubrange(count: 4)
!87 = !{i32 7, !"Dwarf Version", i32 5}
!88 = !{i32 2, !"Debug Info Version", i32 3}
!89 = !{i32 1, !"wchar_size", i32 4}
!90 = !{i32 7, !"frame-pointer", i32 2}
!91 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!92 = !{!"clang version 22.1.8"}
!93 = !{!94, !94, i64 0}
!94 = !{!"int", !95, i64 0}
!95 = !{!"omnipotent char", !96, i64 0}
!96 = !{!"Simple C/C++ TBAA"}
!97 = distinct !DISubprogram(name: "enter", scope: !3, file: !3, line: 42, type: !98, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !111, keyInstructions: true)
!98 = !DISubroutineType(types: !99)
!99 = !{!20, !100}
!100 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !101, size: 64)
!101 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "enter", file: !3, line: 4, size: 512, elements: !102)
!102 = !{!103, !104, !107}
!103 = !DIDerivedType(tag: DW_TAG_member, name: "common", scope: !101, file: !3, line: 5, baseType: !33, size: 64)
!104 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !101, file: !3, line: 6, baseType: !105, size: 64, offset: 64)
!105 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !106)
!106 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!107 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !101, file: !3, line: 7, baseType: !108, size: 384, offset: 128)
!108 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 384, elements: !109)
!109 = !{!110}
!110 = !DISubrange(count: 6)
!111 = !{!112, !113, !114}
!112 = !DILocalVariable(name: "ctx", arg: 1, scope: !97, file: !3, line: 42, type: !100)
!113 = !DILocalVariable(name: "thread", scope: !97, file: !3, line: 43, type: !30)
!114 = !DILocalVariable(name: "now", scope: !97, file: !3, line: 44, type: !33)
!115 = distinct !DIAssignID()
!116 = !DILocation(line: 0, scope: !97)
!117 = distinct !DIAssignID()
!118 = !DILocation(line: 43, column: 3, scope: !97)
!119 = !DILocation(line: 43, column: 16, scope: !97, atomGroup: 1, atomRank: 3)
!120 = !DILocation(line: 43, column: 16, scope: !97, atomGroup: 1, atomRank: 2)
!121 = !DILocation(line: 43, column: 7, scope: !97, atomGroup: 1, atomRank: 1)
!122 = distinct !DIAssignID()
!123 = !DILocation(line: 44, column: 3, scope: !97)
!124 = !DILocation(line: 44, column: 13, scope: !97, atomGroup: 2, atomRank: 2)
!125 = !DILocation(line: 44, column: 7, scope: !97, atomGroup: 2, atomRank: 1)
!126 = !{!127, !127, i64 0}
!127 = !{!"long long", !95, i64 0}
!128 = distinct !DIAssignID()
!129 = !DILocation(line: 45, column: 3, scope: !97)
!130 = !DILocation(line: 47, column: 1, scope: !97)
!131 = !DILocation(line: 46, column: 3, scope: !97, atomGroup: 4, atomRank: 1)
!132 = distinct !DISubprogram(name: "leave", scope: !3, file: !3, line: 49, type: !133, scopeLine: 49, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !141, keyInstructions: true)
!133 = !DISubroutineType(types: !134)
!134 = !{!20, !135}
!135 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !136, size: 64)
!136 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "exit", file: !3, line: 9, size: 192, elements: !137)
!137 = !{!138, !139, !140}
!138 = !DIDerivedType(tag: DW_TAG_member, name: "common", scope: !136, file: !3, line: 10, baseType: !33, size: 64)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !136, file: !3, line: 11, baseType: !105, size: 64, offset: 64)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "ret", scope: !136, file: !3, line: 11, baseType: !105, size: 64, offset: 128)
!141 = !{!142, !143, !144, !145, !146, !147, !148}
!142 = !DILocalVariable(name: "ctx", arg: 1, scope: !132, file: !3, line: 49, type: !135)
!143 = !DILocalVariable(name: "thread", scope: !132, file: !3, line: 50, type: !30)
!144 = !DILocalVariable(name: "id", scope: !132, file: !3, line: 50, type: !30)
!145 = !DILocalVariable(name: "start", scope: !132, file: !3, line: 51, type: !32)
!146 = !DILocalVariable(name: "delta", scope: !132, file: !3, line: 54, type: !33)
!147 = !DILocalVariable(name: "hist", scope: !132, file: !3, line: 56, type: !47)
!148 = !DILocalVariable(name: "slot", scope: !132, file: !3, line: 63, type: !33)
!149 = distinct !DIAssignID()
!150 = !DILocation(line: 0, scope: !132)
!151 = distinct !DIAssignID()
!152 = !DILocation(line: 50, column: 3, scope: !132)
!153 = !DILocation(line: 50, column: 16, scope: !132, atomGroup: 1, atomRank: 3)
!154 = !DILocation(line: 50, column: 16, scope: !132, atomGroup: 1, atomRank: 2)
!155 = !DILocation(line: 50, column: 7, scope: !132, atomGroup: 1, atomRank: 1)
!156 = distinct !DIAssignID()
!157 = !DILocation(line: 50, column: 46, scope: !132)
!158 = !DILocation(line: 50, column: 46, scope: !132, atomGroup: 2, atomRank: 3)
!159 = !{!160, !127, i64 8}
!160 = !{!"exit", !127, i64 0, !127, i64 8, !127, i64 16}
!161 = !DILocation(line: 50, column: 41, scope: !132, atomGroup: 2, atomRank: 2)
!162 = !DILocation(line: 50, column: 36, scope: !132, atomGroup: 2, atomRank: 1)
!163 = distinct !DIAssignID()
!164 = !DILocation(line: 51, column: 16, scope: !132, atomGroup: 3, atomRank: 2)
!165 = !DILocation(line: 52, column: 8, scope: !166, atomGroup: 4, atomRank: 2)
!166 = distinct !DILexicalBlock(scope: !132, file: !3, line: 52, column: 7)
!167 = !DILocation(line: 52, column: 7, scope: !166, atomGroup: 4, atomRank: 1)
!168 = !DILocation(line: 54, column: 16, scope: !132)
!169 = !DILocation(line: 54, column: 26, scope: !132)
!170 = !DILocation(line: 54, column: 24, scope: !132)
!171 = !DILocation(line: 54, column: 34, scope: !132, atomGroup: 6, atomRank: 2)
!172 = !DILocation(line: 55, column: 3, scope: !132)
!173 = !DILocation(line: 56, column: 23, scope: !132, atomGroup: 7, atomRank: 2)
!174 = !DILocation(line: 57, column: 8, scope: !175, atomGroup: 8, atomRank: 2)
!175 = distinct !DILexicalBlock(scope: !132, file: !3, line: 57, column: 7)
!176 = !DILocation(line: 57, column: 7, scope: !175, atomGroup: 8, atomRank: 1)
!177 = !DILocation(line: 58, column: 5, scope: !178)
!178 = distinct !DILexicalBlock(scope: !175, file: !3, line: 57, column: 14)
!179 = !DILocation(line: 59, column: 12, scope: !178, atomGroup: 9, atomRank: 2)
!180 = !DILocation(line: 60, column: 10, scope: !181, atomGroup: 10, atomRank: 2)
!181 = distinct !DILexicalBlock(scope: !178, file: !3, line: 60, column: 9)
!182 = !DILocation(line: 60, column: 9, scope: !181, atomGroup: 10, atomRank: 1)
!183 = !DILocalVariable(name: "v", arg: 1, scope: !184, file: !3, line: 21, type: !33)
!184 = distinct !DISubprogram(name: "log2l", scope: !3, file: !3, line: 21, type: !185, scopeLine: 21, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !187, keyInstructions: true)
!185 = !DISubroutineType(types: !186)
!186 = !{!33, !33}
!187 = !{!183, !188, !189, !190, !191}
!188 = !DILocalVariable(name: "r", scope: !184, file: !3, line: 22, type: !30)
!189 = !DILocalVariable(name: "hi", scope: !184, file: !3, line: 22, type: !30)
!190 = !DILocalVariable(name: "x", scope: !184, file: !3, line: 22, type: !30)
!191 = !DILocalVariable(name: "shift", scope: !184, file: !3, line: 27, type: !30)
!192 = !DILocation(line: 0, scope: !184, inlinedAt: !193)
!193 = distinct !DILocation(line: 63, column: 14, scope: !132)
!194 = !DILocation(line: 22, column: 21, scope: !184, inlinedAt: !193, atomGroup: 2, atomRank: 3)
!195 = !DILocation(line: 23, column: 7, scope: !196, inlinedAt: !193, atomGroup: 4, atomRank: 2)
!196 = distinct !DILexicalBlock(scope: !184, file: !3, line: 23, column: 7)
!197 = !DILocation(line: 23, column: 7, scope: !196, inlinedAt: !193, atomGroup: 4, atomRank: 1)
!198 = !DILocation(line: 22, scope: !184, inlinedAt: !193, atomGroup: 2, atomRank: 2)
!199 = !DILocation(line: 27, column: 18, scope: !184, inlinedAt: !193)
!200 = !DILocation(line: 27, column: 28, scope: !184, inlinedAt: !193, atomGroup: 7, atomRank: 2)
!201 = !DILocation(line: 28, column: 5, scope: !184, inlinedAt: !193, atomGroup: 8, atomRank: 2)
!202 = !DILocation(line: 30, column: 14, scope: !184, inlinedAt: !193)
!203 = !DILocation(line: 30, column: 22, scope: !184, inlinedAt: !193, atomGroup: 10, atomRank: 2)
!204 = !DILocation(line: 31, column: 5, scope: !184, inlinedAt: !193, atomGroup: 11, atomRank: 2)
!205 = !DILocation(line: 33, column: 14, scope: !184, inlinedAt: !193)
!206 = !DILocation(line: 33, column: 21, scope: !184, inlinedAt: !193, atomGroup: 13, atomRank: 2)
!207 = !DILocation(line: 34, column: 5, scope: !184, inlinedAt: !193, atomGroup: 14, atomRank: 2)
!208 = !DILocation(line: 36, column: 14, scope: !184, inlinedAt: !193)
!209 = !DILocation(line: 36, column: 21, scope: !184, inlinedAt: !193, atomGroup: 16, atomRank: 2)
!210 = !DILocation(line: 37, column: 5, scope: !184, inlinedAt: !193, atomGroup: 17, atomRank: 2)
!211 = !DILocation(line: 39, column: 16, scope: !184, inlinedAt: !193)
!212 = !DILocation(line: 39, column: 12, scope: !184, inlinedAt: !193, atomGroup: 20, atomRank: 3)
!213 = !DILocation(line: 64, column: 12, scope: !214, atomGroup: 13, atomRank: 1)
!214 = distinct !DILexicalBlock(scope: !132, file: !3, line: 64, column: 7)
!215 = !DILocation(line: 66, column: 25, scope: !132)
!216 = !DILocation(line: 66, column: 3, scope: !132)
!217 = !DILocation(line: 67, column: 12, scope: !218)
!218 = distinct !DILexicalBlock(scope: !132, file: !3, line: 67, column: 7)
!219 = !{!160, !127, i64 16}
!220 = !DILocation(line: 67, column: 16, scope: !218, atomGroup: 15, atomRank: 2)
!221 = !DILocation(line: 67, column: 16, scope: !218, atomGroup: 15, atomRank: 1)
!222 = !DILocation(line: 68, column: 11, scope: !218)
!223 = !DILocation(line: 68, column: 17, scope: !218)
!224 = !{!225, !94, i64 108}
!225 = !{!"hist", !95, i64 0, !94, i64 108}
!226 = !DILocation(line: 68, column: 17, scope: !218, atomGroup: 16, atomRank: 2)
!227 = !DILocation(line: 68, column: 17, scope: !218, atomGroup: 16, atomRank: 1)
!228 = !DILocation(line: 68, column: 5, scope: !218)
!229 = !DILocation(line: 70, column: 1, scope: !132)
!230 = !DILocation(line: 70, column: 1, scope: !132, atomGroup: 18, atomRank: 1)
