; ModuleID = 'core.c'
source_filename = "core.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@"llvm.task_struct:0:0$0:0" = external global i64, !llvm.preserve.access.index !37 #0
@"llvm.task_struct:0:16$0:2" = external global i64, !llvm.preserve.access.index !37 #0
@"llvm.mm_struct:0:0$0:0" = external global i64, !llvm.preserve.access.index !46 #0
@"llvm.task_struct:0:32$0:3:1:1" = external global i64, !llvm.preserve.access.index !37 #0
@"llvm.task_struct:0:8$0:1" = external global i64, !llvm.preserve.access.index !37 #0
@"llvm.task_struct:0:40$0:3:1:3" = external global i64, !llvm.preserve.access.index !37 #0
@"llvm.wide:11:4886718345$1" = external global i64, !llvm.preserve.access.index !10 #0
@"llvm.state:10:1$1" = external global i64, !llvm.preserve.access.index !5 #0
@"llvm.task_struct:0:40$0:5" = external global i32, !llvm.preserve.access.index !37 #0
@"llvm.task_struct:1:8$0:5" = external global i32, !llvm.preserve.access.index !37 #0
@"llvm.task_struct:2:1$0:1" = external global i32, !llvm.preserve.access.index !37 #0
@"llvm.task_struct:3:1$0:0" = external global i32, !llvm.preserve.access.index !37 #0
@"llvm.task_struct:4:18$0:5" = external global i32, !llvm.preserve.access.index !37 #0
@"llvm.task_struct:5:53$0:5" = external global i32, !llvm.preserve.access.index !37 #0
@"llvm.mm_struct:8:1$0" = external global i32, !llvm.preserve.access.index !46 #0
@"llvm.mm_struct:9:8$0" = external global i32, !llvm.preserve.access.index !46 #0
@"llvm.mm_struct:12:1$0" = external global i32, !llvm.preserve.access.index !46 #0
@"llvm.state:11:5$1" = external global i64, !llvm.preserve.access.index !5 #0
@"llvm.btf_type_id.0$6" = external global i64, !llvm.preserve.access.index !37 #1
@"llvm.btf_type_id.1$7" = external global i64, !llvm.preserve.access.index !37 #1
@llvm.compiler.used = appending global [4 x ptr] [ptr @LICENSE, ptr @direct, ptr @fields, ptr @questions], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @fields(ptr readnone captures(none) %0) #2 section "raw_tp/sys_enter" !dbg !66 {
  %2 = alloca i32, align 4, !DIAssignID !76
    #dbg_assign(i1 poison, !73, !DIExpression(), !76, ptr %2, !DIExpression(), !77)
  %3 = alloca ptr, align 8, !DIAssignID !78
    #dbg_assign(i1 poison, !74, !DIExpression(), !78, ptr %3, !DIExpression(), !77)
  %4 = alloca i64, align 8, !DIAssignID !79
    #dbg_assign(i1 poison, !75, !DIExpression(), !79, ptr %4, !DIExpression(), !77)
    #dbg_value(ptr poison, !70, !DIExpression(), !77)
  %5 = tail call ptr inttoptr (i64 35 to ptr)() #6, !dbg !80
    #dbg_value(ptr %5, !71, !DIExpression(), !77)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #6, !dbg !81
  store i32 0, ptr %2, align 4, !dbg !82, !tbaa !62, !DIAssignID !83
    #dbg_assign(i32 0, !73, !DIExpression(), !83, ptr %2, !DIExpression(), !77)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #6, !dbg !84
  store ptr null, ptr %3, align 8, !dbg !85, !tbaa !86, !DIAssignID !89
    #dbg_assign(ptr null, !74, !DIExpression(), !89, ptr %3, !DIExpression(), !77)
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #6, !dbg !90
  store i64 0, ptr %4, align 8, !dbg !91, !tbaa !92, !DIAssignID !94
    #dbg_assign(i64 0, !75, !DIExpression(), !94, ptr %4, !DIExpression(), !77)
  %6 = load i64, ptr @"llvm.task_struct:0:0$0:0", align 8
  %7 = getelementptr i8, ptr %5, i64 %6
  %8 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 0, ptr %7)
  %9 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %2, i32 noundef 4, ptr noundef %8) #6, !dbg !95
  %10 = load i64, ptr @"llvm.task_struct:0:16$0:2", align 8
  %11 = getelementptr i8, ptr %5, i64 %10
  %12 = call ptr @llvm.bpf.passthrough.p0.p0(i32 1, ptr %11)
  %13 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %3, i32 noundef 8, ptr noundef %12) #6, !dbg !96
  %14 = load ptr, ptr %3, align 8, !dbg !97, !tbaa !86
  %15 = load i64, ptr @"llvm.mm_struct:0:0$0:0", align 8
  %16 = getelementptr i8, ptr %14, i64 %15
  %17 = call ptr @llvm.bpf.passthrough.p0.p0(i32 2, ptr %16)
  %18 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %4, i32 noundef 8, ptr noundef %17) #6, !dbg !98
  %19 = load i32, ptr %2, align 4, !dbg !99, !tbaa !62
  %20 = load i64, ptr %4, align 8, !dbg !100, !tbaa !92
  %21 = trunc i64 %20 to i32, !dbg !101
  %22 = add i32 %19, %21, !dbg !101
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #6, !dbg !102
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #6, !dbg !102
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #6, !dbg !102
  ret i32 %22, !dbg !103
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @direct(ptr noundef readonly captures(none) %0) #4 section "tp_btf/sys_enter" !dbg !104 {
    #dbg_value(ptr %0, !109, !DIExpression(), !112)
  %2 = load i64, ptr %0, align 8, !dbg !113, !tbaa !92
  %3 = inttoptr i64 %2 to ptr, !dbg !114
    #dbg_value(ptr %3, !110, !DIExpression(), !112)
  %4 = load i64, ptr @"llvm.task_struct:0:16$0:2", align 8
  %5 = getelementptr i8, ptr %3, i64 %4
  %6 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 3, ptr %5)
  %7 = load ptr, ptr %6, align 8, !dbg !115, !tbaa !116
    #dbg_value(ptr %7, !111, !DIExpression(), !112)
  %8 = load i64, ptr @"llvm.task_struct:0:32$0:3:1:1", align 8
  %9 = getelementptr i8, ptr %3, i64 %8
  %10 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 4, ptr %9)
  store i32 7, ptr %10, align 4, !dbg !119, !tbaa !62
  %11 = load i64, ptr @"llvm.task_struct:0:0$0:0", align 8
  %12 = getelementptr i8, ptr %3, i64 %11
  %13 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 5, ptr %12)
  %14 = load i32, ptr %13, align 8, !dbg !120, !tbaa !121
  %15 = zext i32 %14 to i64, !dbg !122
  %16 = load i64, ptr @"llvm.task_struct:0:8$0:1", align 8
  %17 = getelementptr i8, ptr %3, i64 %16
  %18 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 6, ptr %17)
  %19 = load i64, ptr %18, align 8, !dbg !123, !tbaa !124
  %20 = add i64 %19, %15, !dbg !125
  %21 = load i64, ptr @"llvm.mm_struct:0:0$0:0", align 8
  %22 = getelementptr i8, ptr %7, i64 %21
  %23 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 7, ptr %22)
  %24 = load i64, ptr %23, align 8, !dbg !126, !tbaa !127
  %25 = add i64 %20, %24, !dbg !129
  %26 = load i64, ptr @"llvm.task_struct:0:40$0:3:1:3", align 8
  %27 = getelementptr i8, ptr %3, i64 %26
  %28 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 8, ptr %27)
  %29 = load i32, ptr %28, align 4, !dbg !130, !tbaa !62
  %30 = trunc i64 %25 to i32, !dbg !131
  %31 = add i32 %29, %30, !dbg !131
  ret i32 %31, !dbg !132
}

; Function Attrs: nounwind
define dso_local i32 @questions(ptr readnone captures(none) %0) #2 section "raw_tp/sys_exit" !dbg !133 {
    #dbg_value(ptr poison, !135, !DIExpression(), !138)
  %2 = tail call ptr inttoptr (i64 35 to ptr)() #6, !dbg !139
    #dbg_value(ptr %2, !136, !DIExpression(), !138)
    #dbg_value(i64 0, !137, !DIExpression(), !138)
  %3 = load i32, ptr @"llvm.task_struct:0:40$0:5", align 4
  %4 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 11, i32 %3)
  %5 = zext i32 %4 to i64, !dbg !140
    #dbg_value(i64 %5, !137, !DIExpression(), !138)
  %6 = load i32, ptr @"llvm.task_struct:1:8$0:5", align 4
  %7 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 12, i32 %6)
  %8 = shl i32 %7, 8, !dbg !141
  %9 = zext i32 %8 to i64, !dbg !142
  %10 = add nuw nsw i64 %9, %5, !dbg !143
    #dbg_value(i64 %10, !137, !DIExpression(), !138)
  %11 = load i32, ptr @"llvm.task_struct:2:1$0:1", align 4
  %12 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 13, i32 %11)
  %13 = icmp ne i32 %12, 0, !dbg !144
  %14 = zext i1 %13 to i64, !dbg !146
  %15 = add nuw nsw i64 %10, %14, !dbg !146
    #dbg_value(i64 %15, !137, !DIExpression(), !138)
  %16 = load i32, ptr @"llvm.task_struct:3:1$0:0", align 4
  %17 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 14, i32 %16)
  %18 = zext i32 %17 to i64, !dbg !147
  %19 = add nuw nsw i64 %15, %18, !dbg !148
    #dbg_value(i64 %19, !137, !DIExpression(), !138)
  %20 = load i32, ptr @"llvm.task_struct:4:18$0:5", align 4
  %21 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 15, i32 %20)
  %22 = zext i32 %21 to i64, !dbg !149
  %23 = add nuw nsw i64 %19, %22, !dbg !150
    #dbg_value(i64 %23, !137, !DIExpression(), !138)
  %24 = load i32, ptr @"llvm.task_struct:5:53$0:5", align 4
  %25 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 16, i32 %24)
  %26 = zext i32 %25 to i64, !dbg !151
  %27 = add nuw nsw i64 %23, %26, !dbg !152
    #dbg_value(i64 %27, !137, !DIExpression(), !138)
  %28 = load i64, ptr @"llvm.btf_type_id.0$6", align 8
  %29 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 21, i64 %28)
  %30 = add i64 %27, %29, !dbg !153
    #dbg_value(i64 %30, !137, !DIExpression(), !138)
  %31 = load i64, ptr @"llvm.btf_type_id.1$7", align 8
  %32 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 22, i64 %31)
  %33 = add i64 %30, %32, !dbg !154
    #dbg_value(i64 %33, !137, !DIExpression(), !138)
  %34 = load i32, ptr @"llvm.mm_struct:8:1$0", align 4
  %35 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 17, i32 %34)
  %36 = icmp eq i32 %35, 0, !dbg !155
  %37 = add i64 %33, 2, !dbg !157
  %38 = select i1 %36, i64 %33, i64 %37, !dbg !157
    #dbg_value(i64 %38, !137, !DIExpression(), !138)
  %39 = load i32, ptr @"llvm.mm_struct:9:8$0", align 4
  %40 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 18, i32 %39)
  %41 = zext i32 %40 to i64, !dbg !158
  %42 = add i64 %38, %41, !dbg !159
    #dbg_value(i64 %42, !137, !DIExpression(), !138)
  %43 = load i32, ptr @"llvm.mm_struct:12:1$0", align 4
  %44 = tail call i32 @llvm.bpf.passthrough.i32.i32(i32 19, i32 %43)
  %45 = icmp eq i32 %44, 0, !dbg !160
  %46 = add i64 %42, 4, !dbg !162
  %47 = select i1 %45, i64 %42, i64 %46, !dbg !162
    #dbg_value(i64 %47, !137, !DIExpression(), !138)
  %48 = load i64, ptr @"llvm.state:10:1$1", align 8
  %49 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 10, i64 %48)
  %50 = icmp eq i64 %49, 0, !dbg !163
  br i1 %50, label %55, label %51, !dbg !165

51:                                               ; preds = %1
  %52 = load i64, ptr @"llvm.state:11:5$1", align 8
  %53 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 20, i64 %52)
  %54 = add i64 %53, %47, !dbg !166
    #dbg_value(i64 %54, !137, !DIExpression(), !138)
  br label %55, !dbg !167

55:                                               ; preds = %51, %1
  %56 = phi i64 [ %54, %51 ], [ %47, %1 ], !dbg !138
    #dbg_value(i64 %56, !137, !DIExpression(), !138)
  %57 = load i64, ptr @"llvm.wide:11:4886718345$1", align 8
  %58 = tail call i64 @llvm.bpf.passthrough.i64.i64(i32 9, i64 %57)
  %59 = add i64 %58, %56, !dbg !168
    #dbg_value(i64 %59, !137, !DIExpression(), !138)
  %60 = trunc i64 %59 to i32, !dbg !169
  ret i32 %60, !dbg !170
}

; Function Attrs: nofree nosync nounwind memory(none)
declare ptr @llvm.bpf.passthrough.p0.p0(i32, ptr) #5

; Function Attrs: nofree nosync nounwind memory(none)
declare i64 @llvm.bpf.passthrough.i64.i64(i32, i64) #5

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.bpf.passthrough.i32.i32(i32, i32) #5

attributes #0 = { "btf_ama" }
attributes #1 = { "btf_type_id" }
attributes #2 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nofree nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #5 = { nofree nosync nounwind memory(none) }
attributes #6 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!56, !57, !58, !59, !60}
!llvm.ident = !{!61}
!llvm.errno.tbaa = !{!62}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !3, line: 73, type: !35, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !15, globals: !21, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "core.c", directory: ".", checksumkind: CSK_MD5, checksum: "dbc8467fdd24ac237a55fec3d3dc31cc")
!4 = !{!5, !10}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "state", file: !3, line: 9, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8, !9}
!8 = !DIEnumerator(name: "IDLE", value: 3)
!9 = !DIEnumerator(name: "BUSY", value: 5)
!10 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "wide", file: !3, line: 10, baseType: !11, size: 64, elements: !12)
!11 = !DIBasicType(name: "unsigned long", size: 64, encoding: DW_ATE_unsigned)
!12 = !{!13, !14}
!13 = !DIEnumerator(name: "SMALL", value: 1, isUnsigned: true)
!14 = !DIEnumerator(name: "LARGE", value: 4886718345, isUnsigned: true)
!15 = !{!16, !17}
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 128, elements: !19)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !3, line: 4, baseType: !6)
!19 = !{!20}
!20 = !DISubrange(count: 4)
!21 = !{!0, !22, !27}
!22 = !DIGlobalVariableExpression(var: !23, expr: !DIExpression(DW_OP_constu, 35, DW_OP_stack_value))
!23 = distinct !DIGlobalVariable(name: "bpf_get_current_task", scope: !2, file: !3, line: 27, type: !24, isLocal: true, isDefinition: true)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DISubroutineType(types: !26)
!26 = !{!16}
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression(DW_OP_constu, 113, DW_OP_stack_value))
!28 = distinct !DIGlobalVariable(name: "bpf_probe_read_kernel", scope: !2, file: !3, line: 26, type: !29, isLocal: true, isDefinition: true)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DISubroutineType(types: !31)
!31 = !{!32, !16, !18, !33}
!32 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 32, elements: !19)
!36 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "task_struct", file: !3, line: 18, size: 384, elements: !38)
!38 = !{!39, !41, !44, !49, !54, !55}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "pid", scope: !37, file: !3, line: 19, baseType: !40, size: 32)
!40 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "start_time", scope: !37, file: !3, line: 20, baseType: !42, size: 64, offset: 64)
!42 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !3, line: 5, baseType: !43)
!43 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "mm", scope: !37, file: !3, line: 21, baseType: !45, size: 64, offset: 128)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mm_struct", file: !3, line: 11, size: 64, elements: !47)
!47 = !{!48}
!48 = !DIDerivedType(tag: DW_TAG_member, name: "total_vm", scope: !46, file: !3, line: 12, baseType: !42, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "nested", scope: !37, file: !3, line: 22, baseType: !50, size: 160, offset: 192)
!50 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "inner", file: !3, line: 14, size: 160, elements: !51)
!51 = !{!52, !53}
!52 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !50, file: !3, line: 15, baseType: !18, size: 32)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !50, file: !3, line: 16, baseType: !17, size: 128, offset: 32)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !37, file: !3, line: 23, baseType: !18, size: 3, offset: 352, flags: DIFlagBitField, extraData: i64 352)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "middle", scope: !37, file: !3, line: 23, baseType: !18, size: 11, offset: 355, flags: DIFlagBitField, extraData: i64 352)
!56 = !{i32 7, !"Dwarf Version", i32 5}
!57 = !{i32 2, !"Debug Info Version", i32 3}
!58 = !{i32 1, !"wchar_size", i32 4}
!59 = !{i32 7, !"frame-pointer", i32 2}
!60 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!61 = !{!"clang version 22.1.8"}
!62 = !{!63, !63, i64 0}
!63 = !{!"int", !64, i64 0}
!64 = !{!"omnipotent char", !65, i64 0}
!65 = !{!"Simple C/C++ TBAA"}
!66 = distinct !DISubprogram(name: "fields", scope: !3, file: !3, line: 30, type: !67, scopeLine: 30, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !69, keyInstructions: true)
!67 = !DISubroutineType(types: !68)
!68 = !{!40, !16}
!69 = !{!70, !71, !73, !74, !75}
!70 = !DILocalVariable(name: "ctx", arg: 1, scope: !66, file: !3, line: 30, type: !16)
!71 = !DILocalVariable(name: "task", scope: !66, file: !3, line: 31, type: !72)
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!73 = !DILocalVariable(name: "pid", scope: !66, file: !3, line: 32, type: !40)
!74 = !DILocalVariable(name: "mm", scope: !66, file: !3, line: 33, type: !45)
!75 = !DILocalVariable(name: "vm", scope: !66, file: !3, line: 34, type: !42)
!76 = distinct !DIAssignID()
!77 = !DILocation(line: 0, scope: !66)
!78 = distinct !DIAssignID()
!79 = distinct !DIAssignID()
!80 = !DILocation(line: 31, column: 30, scope: !66, atomGroup: 1, atomRank: 2)
!81 = !DILocation(line: 32, column: 3, scope: !66)
!82 = !DILocation(line: 32, column: 7, scope: !66, atomGroup: 2, atomRank: 1)
!83 = distinct !DIAssignID()
!84 = !DILocation(line: 33, column: 3, scope: !66)
!85 = !DILocation(line: 33, column: 21, scope: !66, atomGroup: 3, atomRank: 1)
!86 = !{!87, !87, i64 0}
!87 = !{!"p1 _ZTS9mm_struct", !88, i64 0}
!88 = !{!"any pointer", !64, i64 0}
!89 = distinct !DIAssignID()
!90 = !DILocation(line: 34, column: 3, scope: !66)
!91 = !DILocation(line: 34, column: 7, scope: !66, atomGroup: 4, atomRank: 1)
!92 = !{!93, !93, i64 0}
!93 = !{!"long long", !64, i64 0}
!94 = distinct !DIAssignID()
!95 = !DILocation(line: 35, column: 3, scope: !66)
!96 = !DILocation(line: 36, column: 3, scope: !66)
!97 = !DILocation(line: 37, column: 42, scope: !66)
!98 = !DILocation(line: 37, column: 3, scope: !66)
!99 = !DILocation(line: 38, column: 10, scope: !66)
!100 = !DILocation(line: 38, column: 16, scope: !66)
!101 = !DILocation(line: 38, column: 10, scope: !66, atomGroup: 6, atomRank: 2)
!102 = !DILocation(line: 39, column: 1, scope: !66)
!103 = !DILocation(line: 38, column: 3, scope: !66, atomGroup: 6, atomRank: 1)
!104 = distinct !DISubprogram(name: "direct", scope: !3, file: !3, line: 42, type: !105, scopeLine: 42, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !108, keyInstructions: true)
!105 = !DISubroutineType(types: !106)
!106 = !{!40, !107}
!107 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!108 = !{!109, !110, !111}
!109 = !DILocalVariable(name: "ctx", arg: 1, scope: !104, file: !3, line: 42, type: !107)
!110 = !DILocalVariable(name: "task", scope: !104, file: !3, line: 43, type: !72)
!111 = !DILocalVariable(name: "mm", scope: !104, file: !3, line: 44, type: !45)
!112 = !DILocation(line: 0, scope: !104)
!113 = !DILocation(line: 43, column: 38, scope: !104, atomGroup: 1, atomRank: 3)
!114 = !DILocation(line: 43, column: 30, scope: !104, atomGroup: 1, atomRank: 2)
!115 = !DILocation(line: 44, column: 32, scope: !104, atomGroup: 2, atomRank: 2)
!116 = !{!117, !87, i64 16}
!117 = !{!"task_struct", !63, i64 0, !93, i64 8, !87, i64 16, !118, i64 24, !63, i64 44, !63, i64 44}
!118 = !{!"inner", !63, i64 0, !64, i64 4}
!119 = !DILocation(line: 45, column: 21, scope: !104, atomGroup: 3, atomRank: 1)
!120 = !DILocation(line: 46, column: 16, scope: !104)
!121 = !{!117, !63, i64 0}
!122 = !DILocation(line: 46, column: 10, scope: !104)
!123 = !DILocation(line: 46, column: 28, scope: !104)
!124 = !{!117, !93, i64 8}
!125 = !DILocation(line: 46, column: 20, scope: !104)
!126 = !DILocation(line: 46, column: 45, scope: !104)
!127 = !{!128, !93, i64 0}
!128 = !{!"mm_struct", !93, i64 0}
!129 = !DILocation(line: 46, column: 39, scope: !104)
!130 = !DILocation(line: 46, column: 56, scope: !104)
!131 = !DILocation(line: 46, column: 10, scope: !104, atomGroup: 5, atomRank: 2)
!132 = !DILocation(line: 46, column: 3, scope: !104, atomGroup: 5, atomRank: 1)
!133 = distinct !DISubprogram(name: "questions", scope: !3, file: !3, line: 50, type: !67, scopeLine: 50, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !134, keyInstructions: true)
!134 = !{!135, !136, !137}
!135 = !DILocalVariable(name: "ctx", arg: 1, scope: !133, file: !3, line: 50, type: !16)
!136 = !DILocalVariable(name: "task", scope: !133, file: !3, line: 51, type: !72)
!137 = !DILocalVariable(name: "sum", scope: !133, file: !3, line: 52, type: !42)
!138 = !DILocation(line: 0, scope: !133)
!139 = !DILocation(line: 51, column: 30, scope: !133, atomGroup: 1, atomRank: 2)
!140 = !DILocation(line: 53, column: 10, scope: !133)
!141 = !DILocation(line: 54, column: 57, scope: !133)
!142 = !DILocation(line: 54, column: 10, scope: !133)
!143 = !DILocation(line: 54, column: 7, scope: !133, atomGroup: 4, atomRank: 2)
!144 = !DILocation(line: 55, column: 7, scope: !145, atomGroup: 5, atomRank: 2)
!145 = distinct !DILexicalBlock(scope: !133, file: !3, line: 55, column: 7)
!146 = !DILocation(line: 55, column: 7, scope: !145, atomGroup: 5, atomRank: 1)
!147 = !DILocation(line: 57, column: 10, scope: !133)
!148 = !DILocation(line: 57, column: 7, scope: !133, atomGroup: 7, atomRank: 2)
!149 = !DILocation(line: 58, column: 10, scope: !133)
!150 = !DILocation(line: 58, column: 7, scope: !133, atomGroup: 8, atomRank: 2)
!151 = !DILocation(line: 59, column: 10, scope: !133)
!152 = !DILocation(line: 59, column: 7, scope: !133, atomGroup: 9, atomRank: 2)
!153 = !DILocation(line: 60, column: 7, scope: !133, atomGroup: 10, atomRank: 2)
!154 = !DILocation(line: 61, column: 7, scope: !133, atomGroup: 11, atomRank: 2)
!155 = !DILocation(line: 62, column: 7, scope: !156, atomGroup: 12, atomRank: 2)
!156 = distinct !DILexicalBlock(scope: !133, file: !3, line: 62, column: 7)
!157 = !DILocation(line: 62, column: 7, scope: !156, atomGroup: 12, atomRank: 1)
!158 = !DILocation(line: 64, column: 10, scope: !133)
!159 = !DILocation(line: 64, column: 7, scope: !133, atomGroup: 14, atomRank: 2)
!160 = !DILocation(line: 65, column: 7, scope: !161, atomGroup: 15, atomRank: 2)
!161 = distinct !DILexicalBlock(scope: !133, file: !3, line: 65, column: 7)
!162 = !DILocation(line: 65, column: 7, scope: !161, atomGroup: 15, atomRank: 1)
!163 = !DILocation(line: 67, column: 7, scope: !164, atomGroup: 17, atomRank: 2)
!164 = distinct !DILexicalBlock(scope: !133, file: !3, line: 67, column: 7)
!165 = !DILocation(line: 67, column: 7, scope: !164, atomGroup: 17, atomRank: 1)
!166 = !DILocation(line: 68, column: 9, scope: !164, atomGroup: 18, atomRank: 2)
!167 = !DILocation(line: 68, column: 5, scope: !164)
!168 = !DILocation(line: 69, column: 7, scope: !133, atomGroup: 19, atomRank: 2)
!169 = !DILocation(line: 70, column: 10, scope: !133, atomGroup: 21, atomRank: 2)
!170 = !DILocation(line: 70, column: 3, scope: !133, atomGroup: 21, atomRank: 1)
