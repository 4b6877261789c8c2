; ModuleID = 'cgroup_sysctl.c'
source_filename = "cgroup_sysctl.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @check], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @check(ptr noundef %0) #0 section "cgroup/sysctl" !dbg !58 {
  %2 = alloca [32 x i8], align 1, !DIAssignID !80
    #dbg_assign(i1 poison, !70, !DIExpression(), !80, ptr %2, !DIExpression(), !81)
  %3 = alloca [24 x i8], align 1, !DIAssignID !82
    #dbg_assign(i1 poison, !74, !DIExpression(), !82, ptr %3, !DIExpression(), !81)
  %4 = alloca i64, align 8, !DIAssignID !83
    #dbg_assign(i1 poison, !79, !DIExpression(), !83, ptr %4, !DIExpression(), !81)
    #dbg_value(ptr %0, !69, !DIExpression(), !81)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !84
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(32) %2, i8 0, i64 32, i1 false), !dbg !85, !DIAssignID !86
    #dbg_assign(i8 0, !70, !DIExpression(), !86, ptr %2, !DIExpression(), !81)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !84
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) %3, i8 0, i64 24, i1 false), !dbg !87, !DIAssignID !88
    #dbg_assign(i8 0, !74, !DIExpression(), !88, ptr %3, !DIExpression(), !81)
  %5 = load i32, ptr %0, align 4, !dbg !89, !tbaa !91
  %6 = icmp eq i32 %5, 0, !dbg !93
  br i1 %6, label %97, label %7, !dbg !94

7:                                                ; preds = %1
  %8 = call i64 inttoptr (i64 101 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull %2, i64 noundef 32, i64 noundef 0) #4, !dbg !95
  %9 = icmp slt i64 %8, 0, !dbg !97
  br i1 %9, label %97, label %10, !dbg !98

10:                                               ; preds = %7
    #dbg_value(i64 0, !28, !DIExpression(), !99)
  %11 = load i8, ptr %2, align 1, !dbg !102, !tbaa !105
  %12 = icmp eq i8 %11, 110, !dbg !106
    #dbg_value(i64 0, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
    #dbg_value(i64 1, !28, !DIExpression(), !99)
  %13 = getelementptr inbounds nuw i8, ptr %2, i64 1
  %14 = load i8, ptr %13, align 1
  %15 = icmp eq i8 %14, 101, !dbg !107
    #dbg_value(i64 1, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %16 = select i1 %12, i1 %15, i1 false, !dbg !108
    #dbg_value(i64 2, !28, !DIExpression(), !99)
  %17 = getelementptr inbounds nuw i8, ptr %2, i64 2
  %18 = load i8, ptr %17, align 1
  %19 = icmp eq i8 %18, 116, !dbg !109
    #dbg_value(i64 2, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %20 = select i1 %16, i1 %19, i1 false, !dbg !108
    #dbg_value(i64 3, !28, !DIExpression(), !99)
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 3
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, 47, !dbg !110
    #dbg_value(i64 3, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %24 = select i1 %20, i1 %23, i1 false, !dbg !108
    #dbg_value(i64 4, !28, !DIExpression(), !99)
  %25 = getelementptr inbounds nuw i8, ptr %2, i64 4
  %26 = load i8, ptr %25, align 1
  %27 = icmp eq i8 %26, 105, !dbg !111
    #dbg_value(i64 4, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %28 = select i1 %24, i1 %27, i1 false, !dbg !108
    #dbg_value(i64 5, !28, !DIExpression(), !99)
  %29 = getelementptr inbounds nuw i8, ptr %2, i64 5
  %30 = load i8, ptr %29, align 1
  %31 = icmp eq i8 %30, 112, !dbg !112
    #dbg_value(i64 5, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %32 = select i1 %28, i1 %31, i1 false, !dbg !108
    #dbg_value(i64 6, !28, !DIExpression(), !99)
  %33 = getelementptr inbounds nuw i8, ptr %2, i64 6
  %34 = load i8, ptr %33, align 1
  %35 = icmp eq i8 %34, 118, !dbg !113
    #dbg_value(i64 6, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %36 = select i1 %32, i1 %35, i1 false, !dbg !108
    #dbg_value(i64 7, !28, !DIExpression(), !99)
  %37 = getelementptr inbounds nuw i8, ptr %2, i64 7
  %38 = load i8, ptr %37, align 1
  %39 = icmp eq i8 %38, 52, !dbg !114
    #dbg_value(i64 7, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %40 = select i1 %36, i1 %39, i1 false, !dbg !108
    #dbg_value(i64 8, !28, !DIExpression(), !99)
  %41 = getelementptr inbounds nuw i8, ptr %2, i64 8
  %42 = load i8, ptr %41, align 1
  %43 = icmp eq i8 %42, 47, !dbg !115
    #dbg_value(i64 8, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %44 = select i1 %40, i1 %43, i1 false, !dbg !108
    #dbg_value(i64 9, !28, !DIExpression(), !99)
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 9
  %46 = load i8, ptr %45, align 1
  %47 = icmp eq i8 %46, 116, !dbg !116
    #dbg_value(i64 9, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %48 = select i1 %44, i1 %47, i1 false, !dbg !108
    #dbg_value(i64 10, !28, !DIExpression(), !99)
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 10
  %50 = load i8, ptr %49, align 1
  %51 = icmp eq i8 %50, 99, !dbg !117
    #dbg_value(i64 10, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %52 = select i1 %48, i1 %51, i1 false, !dbg !108
    #dbg_value(i64 11, !28, !DIExpression(), !99)
  %53 = getelementptr inbounds nuw i8, ptr %2, i64 11
  %54 = load i8, ptr %53, align 1
  %55 = icmp eq i8 %54, 112, !dbg !118
    #dbg_value(i64 11, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %56 = select i1 %52, i1 %55, i1 false, !dbg !108
    #dbg_value(i64 12, !28, !DIExpression(), !99)
  %57 = getelementptr inbounds nuw i8, ptr %2, i64 12
  %58 = load i8, ptr %57, align 1
  %59 = icmp eq i8 %58, 95, !dbg !119
    #dbg_value(i64 12, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %60 = select i1 %56, i1 %59, i1 false, !dbg !108
    #dbg_value(i64 13, !28, !DIExpression(), !99)
  %61 = getelementptr inbounds nuw i8, ptr %2, i64 13
  %62 = load i8, ptr %61, align 1
  %63 = icmp eq i8 %62, 109, !dbg !120
    #dbg_value(i64 13, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %64 = select i1 %60, i1 %63, i1 false, !dbg !108
    #dbg_value(i64 14, !28, !DIExpression(), !99)
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 14
  %66 = load i8, ptr %65, align 1
  %67 = icmp eq i8 %66, 101, !dbg !121
    #dbg_value(i64 14, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %68 = select i1 %64, i1 %67, i1 false, !dbg !108
    #dbg_value(i64 15, !28, !DIExpression(), !99)
  %69 = getelementptr inbounds nuw i8, ptr %2, i64 15
  %70 = load i8, ptr %69, align 1
  %71 = icmp eq i8 %70, 109, !dbg !122
    #dbg_value(i64 15, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %72 = select i1 %68, i1 %71, i1 false, !dbg !108
    #dbg_value(i64 16, !28, !DIExpression(), !99)
  %73 = getelementptr inbounds nuw i8, ptr %2, i64 16
  %74 = load i8, ptr %73, align 1
  %75 = icmp eq i8 %74, 0, !dbg !123
    #dbg_value(i64 16, !28, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !99)
  %76 = select i1 %72, i1 %75, i1 false, !dbg !108
  br i1 %76, label %77, label %97, !dbg !108

77:                                               ; preds = %10
    #dbg_value(i64 17, !28, !DIExpression(), !99)
  %78 = call i64 inttoptr (i64 103 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull %3, i64 noundef 24) #4, !dbg !124
    #dbg_value(i64 %78, !78, !DIExpression(), !81)
  %79 = icmp slt i64 %78, 0, !dbg !125
  %80 = icmp ugt i64 %78, 23
  %81 = call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %79)
  %82 = select i1 %81, i1 true, i1 %80, !dbg !127
  br i1 %82, label %97, label %83, !dbg !127

83:                                               ; preds = %77
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #4, !dbg !128
  store i64 0, ptr %4, align 8, !dbg !129, !tbaa !130, !DIAssignID !132
    #dbg_assign(i64 0, !79, !DIExpression(), !132, ptr %4, !DIExpression(), !81)
  %84 = call i64 inttoptr (i64 105 to ptr)(ptr noundef nonnull %3, i64 noundef 24, i64 noundef 10, ptr noundef nonnull %4) #4, !dbg !133
  %85 = icmp slt i64 %84, 1, !dbg !135
  br i1 %85, label %95, label %86, !dbg !136

86:                                               ; preds = %83
  %87 = load i64, ptr %4, align 8, !dbg !137, !tbaa !130
  %88 = add i64 %87, -4096, !dbg !138
  %89 = icmp ult i64 %88, 1044481, !dbg !138
  br i1 %89, label %90, label %95, !dbg !138

90:                                               ; preds = %86
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !139
  %92 = load i32, ptr %91, align 4, !dbg !139, !tbaa !140
  %93 = icmp eq i32 %92, 0, !dbg !141
  %94 = zext i1 %93 to i32, !dbg !142
  br label %95

95:                                               ; preds = %86, %90, %83
  %96 = phi i32 [ 0, %83 ], [ %94, %90 ], [ 0, %86 ], !dbg !81
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #4, !dbg !143
  br label %97

97:                                               ; preds = %10, %95, %77, %7, %1
  %98 = phi i32 [ 1, %1 ], [ 0, %77 ], [ 0, %7 ], [ %96, %95 ], [ 1, %10 ], !dbg !81
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !143
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !143
  ret i32 %98, !dbg !144
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind memory(none)
declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!48, !49, !50, !51, !52}
!llvm.ident = !{!53}
!llvm.errno.tbaa = !{!54}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !7, line: 395, type: !45, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cgroup_sysctl.c", directory: ".")
!4 = !{!0, !5, !17, !34, !39}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression(DW_OP_constu, 101, DW_OP_stack_value))
!6 = distinct !DIGlobalVariable(name: "sysctl_get_name", scope: !2, file: !7, line: 153, type: !8, isLocal: true, isDefinition: true)
!7 = !DIFile(filename: "./bpf.h", directory: ".")
!8 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !9, size: 64)
!9 = !DISubroutineType(types: !10)
!10 = !{!11, !12, !13, !15, !15}
!11 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!12 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 8, baseType: !16)
!16 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "ours", scope: !19, file: !3, line: 5, type: !31, isLocal: true, isDefinition: true)
!19 = distinct !DISubprogram(name: "is_our_name", scope: !3, file: !3, line: 4, type: !20, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !26, keyInstructions: true)
!20 = !DISubroutineType(types: !21)
!21 = !{!22, !24}
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "bool", file: !7, line: 13, baseType: !23)
!23 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !14)
!26 = !{!27, !28}
!27 = !DILocalVariable(name: "name", arg: 1, scope: !19, file: !3, line: 4, type: !24)
!28 = !DILocalVariable(name: "i", scope: !29, file: !3, line: 6, type: !30)
!29 = distinct !DILexicalBlock(scope: !19, file: !3, line: 6, column: 3)
!30 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!31 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 136, elements: !32)
!32 = !{!33}
!33 = !DISubrange(count: 17)
!34 = !DIGlobalVariableExpression(var: !35, expr: !DIExpression(DW_OP_constu, 103, DW_OP_stack_value))
!35 = distinct !DIGlobalVariable(name: "sysctl_get_new_value", scope: !2, file: !7, line: 154, type: !36, isLocal: true, isDefinition: true)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DISubroutineType(types: !38)
!38 = !{!11, !12, !13, !15}
!39 = !DIGlobalVariableExpression(var: !40, expr: !DIExpression(DW_OP_constu, 105, DW_OP_stack_value))
!40 = distinct !DIGlobalVariable(name: "strtol", scope: !2, file: !7, line: 155, type: !41, isLocal: true, isDefinition: true)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = !DISubroutineType(types: !43)
!43 = !{!11, !24, !15, !15, !44}
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 32, elements: !46)
!46 = !{!47}
!47 = !DISubrange(count: 4)
!48 = !{i32 7, !"Dwarf Version", i32 5}
!49 = !{i32 2, !"Debug Info Version", i32 3}
!50 = !{i32 1, !"wchar_size", i32 4}
!51 = !{i32 7, !"frame-pointer", i32 2}
!52 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!53 = !{!"clang version 22.1.8"}
!54 = !{!55, !55, i64 0}
!55 = !{!"int", !56, i64 0}
!56 = !{!"omnipotent char", !57, i64 0}
!57 = !{!"Simple C/C++ TBAA"}
!58 = distinct !DISubprogram(name: "check", scope: !3, file: !3, line: 12, type: !59, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !68, keyInstructions: true)
!59 = !DISubroutineType(types: !60)
!60 = !{!30, !61}
!61 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !62, size: 64)
!62 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sysctl", file: !7, line: 261, size: 64, elements: !63)
!63 = !{!64, !67}
!64 = !DIDerivedType(tag: DW_TAG_member, name: "write", scope: !62, file: !7, line: 262, baseType: !65, size: 32)
!65 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 7, baseType: !66)
!66 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "file_pos", scope: !62, file: !7, line: 262, baseType: !65, size: 32, offset: 32)
!68 = !{!69, !70, !74, !78, !79}
!69 = !DILocalVariable(name: "ctx", arg: 1, scope: !58, file: !3, line: 12, type: !61)
!70 = !DILocalVariable(name: "name", scope: !58, file: !3, line: 13, type: !71)
!71 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 256, elements: !72)
!72 = !{!73}
!73 = !DISubrange(count: 32)
!74 = !DILocalVariable(name: "value", scope: !58, file: !3, line: 13, type: !75)
!75 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 192, elements: !76)
!76 = !{!77}
!77 = !DISubrange(count: 24)
!78 = !DILocalVariable(name: "size", scope: !58, file: !3, line: 20, type: !11)
!79 = !DILocalVariable(name: "number", scope: !58, file: !3, line: 23, type: !11)
!80 = distinct !DIAssignID()
!81 = !DILocation(line: 0, scope: !58)
!82 = distinct !DIAssignID()
!83 = distinct !DIAssignID()
!84 = !DILocation(line: 13, column: 3, scope: !58)
!85 = !DILocation(line: 13, column: 8, scope: !58, atomGroup: 1, atomRank: 1)
!86 = distinct !DIAssignID()
!87 = !DILocation(line: 13, column: 23, scope: !58, atomGroup: 2, atomRank: 1)
!88 = distinct !DIAssignID()
!89 = !DILocation(line: 14, column: 13, scope: !90)
!90 = distinct !DILexicalBlock(scope: !58, file: !3, line: 14, column: 7)
!91 = !{!92, !55, i64 0}
!92 = !{!"bpf_sysctl", !55, i64 0, !55, i64 4}
!93 = !DILocation(line: 14, column: 8, scope: !90, atomGroup: 3, atomRank: 2)
!94 = !DILocation(line: 14, column: 7, scope: !90, atomGroup: 3, atomRank: 1)
!95 = !DILocation(line: 16, column: 7, scope: !96)
!96 = distinct !DILexicalBlock(scope: !58, file: !3, line: 16, column: 7)
!97 = !DILocation(line: 16, column: 51, scope: !96, atomGroup: 5, atomRank: 2)
!98 = !DILocation(line: 16, column: 51, scope: !96, atomGroup: 5, atomRank: 1)
!99 = !DILocation(line: 0, scope: !29, inlinedAt: !100)
!100 = distinct !DILocation(line: 18, column: 8, scope: !101)
!101 = distinct !DILexicalBlock(scope: !58, file: !3, line: 18, column: 7)
!102 = !DILocation(line: 7, column: 9, scope: !103, inlinedAt: !100)
!103 = distinct !DILexicalBlock(scope: !104, file: !3, line: 7, column: 9)
!104 = distinct !DILexicalBlock(scope: !29, file: !3, line: 6, column: 3)
!105 = !{!56, !56, i64 0}
!106 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 4, atomRank: 2)
!107 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 86, atomRank: 2)
!108 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 4, atomRank: 1)
!109 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 87, atomRank: 2)
!110 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 88, atomRank: 2)
!111 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 89, atomRank: 2)
!112 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 90, atomRank: 2)
!113 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 91, atomRank: 2)
!114 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 92, atomRank: 2)
!115 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 93, atomRank: 2)
!116 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 94, atomRank: 2)
!117 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 95, atomRank: 2)
!118 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 96, atomRank: 2)
!119 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 97, atomRank: 2)
!120 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 98, atomRank: 2)
!121 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 99, atomRank: 2)
!122 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 100, atomRank: 2)
!123 = !DILocation(line: 7, column: 17, scope: !103, inlinedAt: !100, atomGroup: 101, atomRank: 2)
!124 = !DILocation(line: 20, column: 15, scope: !58, atomGroup: 9, atomRank: 2)
!125 = !DILocation(line: 21, column: 12, scope: !126, atomGroup: 10, atomRank: 2)
!126 = distinct !DILexicalBlock(scope: !58, file: !3, line: 21, column: 7)
!127 = !DILocation(line: 21, column: 16, scope: !126, atomGroup: 10, atomRank: 1)
!128 = !DILocation(line: 23, column: 3, scope: !58)
!129 = !DILocation(line: 23, column: 8, scope: !58, atomGroup: 13, atomRank: 1)
!130 = !{!131, !131, i64 0}
!131 = !{!"long", !56, i64 0}
!132 = distinct !DIAssignID()
!133 = !DILocation(line: 24, column: 7, scope: !134)
!134 = distinct !DILexicalBlock(scope: !58, file: !3, line: 24, column: 7)
!135 = !DILocation(line: 24, column: 49, scope: !134, atomGroup: 14, atomRank: 2)
!136 = !DILocation(line: 24, column: 49, scope: !134, atomGroup: 14, atomRank: 1)
!137 = !DILocation(line: 26, column: 10, scope: !58)
!138 = !DILocation(line: 26, column: 25, scope: !58, atomGroup: 17, atomRank: 1)
!139 = !DILocation(line: 26, column: 54, scope: !58)
!140 = !{!92, !55, i64 4}
!141 = !DILocation(line: 26, column: 63, scope: !58)
!142 = !DILocation(line: 26, column: 46, scope: !58, atomGroup: 16, atomRank: 2)
!143 = !DILocation(line: 27, column: 1, scope: !58)
!144 = !DILocation(line: 27, column: 1, scope: !58, atomGroup: 19, atomRank: 1)
