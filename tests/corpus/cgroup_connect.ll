; ModuleID = 'cgroup_connect.c'
source_filename = "cgroup_connect.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.endpoint = type { i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@services = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !5
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @connect4, ptr @services], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @connect4(ptr noundef captures(none) %0) #0 section "cgroup/connect4" !dbg !52 {
  %2 = alloca %struct.endpoint, align 4, !DIAssignID !75
    #dbg_assign(i1 poison, !73, !DIExpression(), !75, ptr %2, !DIExpression(), !76)
    #dbg_value(ptr %0, !72, !DIExpression(), !76)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !77
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !78
  %4 = load i32, ptr %3, align 4, !dbg !79, !tbaa !80
  store i32 %4, ptr %2, align 4, !dbg !83, !tbaa !84, !DIAssignID !86
    #dbg_assign(i32 %4, !73, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !86, ptr %2, !DIExpression(), !76)
  %5 = getelementptr inbounds nuw i8, ptr %2, i64 4, !dbg !87
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !88
  %7 = load i32, ptr %6, align 8, !dbg !89, !tbaa !90
  store i32 %7, ptr %5, align 4, !dbg !83, !tbaa !91, !DIAssignID !92
    #dbg_assign(i32 %7, !73, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !92, ptr %5, !DIExpression(), !76)
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !93
  %9 = load i32, ptr %8, align 8, !dbg !93, !tbaa !95
  %10 = add i32 %9, -1, !dbg !96
  %11 = icmp ult i32 %10, 2, !dbg !96
  br i1 %11, label %12, label %27, !dbg !96

12:                                               ; preds = %1
  %13 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @services, ptr noundef nonnull %2) #2, !dbg !97
    #dbg_value(ptr %13, !74, !DIExpression(), !76)
  %14 = icmp eq ptr %13, null, !dbg !98
  br i1 %14, label %15, label %18, !dbg !100

15:                                               ; preds = %12
  store i32 0, ptr %5, align 4, !dbg !101, !tbaa !91, !DIAssignID !103
    #dbg_assign(i32 0, !73, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !103, ptr %5, !DIExpression(), !76)
  %16 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @services, ptr noundef nonnull %2) #2, !dbg !104
    #dbg_value(ptr %16, !74, !DIExpression(), !76)
  %17 = icmp eq ptr %16, null, !dbg !105
  br i1 %17, label %27, label %18, !dbg !107

18:                                               ; preds = %12, %15
  %19 = phi ptr [ %16, %15 ], [ %13, %12 ]
  %20 = load i32, ptr %19, align 4, !dbg !108, !tbaa !84
  %21 = icmp eq i32 %20, 0, !dbg !110
  br i1 %21, label %27, label %22, !dbg !111

22:                                               ; preds = %18
  store i32 %20, ptr %3, align 4, !dbg !112, !tbaa !80
  %23 = getelementptr inbounds nuw i8, ptr %19, i64 4, !dbg !113
  %24 = load i32, ptr %23, align 4, !dbg !113, !tbaa !91
  %25 = icmp eq i32 %24, 0, !dbg !115
  br i1 %25, label %27, label %26, !dbg !116

26:                                               ; preds = %22
  store i32 %24, ptr %6, align 8, !dbg !117, !tbaa !90
  br label %27, !dbg !118

27:                                               ; preds = %1, %15, %18, %26, %22
  %28 = phi i32 [ 1, %1 ], [ 1, %15 ], [ 0, %18 ], [ 1, %26 ], [ 1, %22 ], !dbg !76
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !119
  ret i32 %28, !dbg !120
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!42, !43, !44, !45, !46}
!llvm.ident = !{!47}
!llvm.errno.tbaa = !{!48}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !26, line: 395, type: !38, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cgroup_connect.c", directory: ".")
!4 = !{!0, !5, !30}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "services", scope: !2, file: !3, line: 7, type: !7, isLocal: false, isDefinition: true)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 7, size: 256, elements: !8)
!8 = !{!9, !15, !20, !29}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !7, file: !3, line: 7, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 1)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !7, file: !3, line: 7, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 2048, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 64)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !7, file: !3, line: 7, baseType: !21, size: 64, offset: 128)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "endpoint", file: !3, line: 4, size: 64, elements: !23)
!23 = !{!24, !28}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "address", scope: !22, file: !3, line: 5, baseType: !25, size: 32)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !26, line: 7, baseType: !27)
!26 = !DIFile(filename: "./bpf.h", directory: ".")
!27 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "port", scope: !22, file: !3, line: 5, baseType: !25, size: 32, offset: 32)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !7, file: !3, line: 7, baseType: !21, size: 64, offset: 192)
!30 = !DIGlobalVariableExpression(var: !31, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!31 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !26, line: 97, type: !32, isLocal: true, isDefinition: true)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DISubroutineType(types: !34)
!34 = !{!35, !35, !36}
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!38 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 32, elements: !40)
!39 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!40 = !{!41}
!41 = !DISubrange(count: 4)
!42 = !{i32 7, !"Dwarf Version", i32 5}
!43 = !{i32 2, !"Debug Info Version", i32 3}
!44 = !{i32 1, !"wchar_size", i32 4}
!45 = !{i32 7, !"frame-pointer", i32 2}
!46 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!47 = !{!"clang version 22.1.8"}
!48 = !{!49, !49, i64 0}
!49 = !{!"int", !50, i64 0}
!50 = !{!"omnipotent char", !51, i64 0}
!51 = !{!"Simple C/C++ TBAA"}
!52 = distinct !DISubprogram(name: "connect4", scope: !3, file: !3, line: 9, type: !53, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71, keyInstructions: true)
!53 = !DISubroutineType(types: !54)
!54 = !{!12, !55}
!55 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !56, size: 64)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sock_addr", file: !26, line: 228, size: 576, elements: !57)
!57 = !{!58, !59, !60, !62, !63, !64, !65, !66, !67, !68}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "user_family", scope: !56, file: !26, line: 229, baseType: !25, size: 32)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "user_ip4", scope: !56, file: !26, line: 229, baseType: !25, size: 32, offset: 32)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "user_ip6", scope: !56, file: !26, line: 229, baseType: !61, size: 128, offset: 64)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 128, elements: !40)
!62 = !DIDerivedType(tag: DW_TAG_member, name: "user_port", scope: !56, file: !26, line: 229, baseType: !25, size: 32, offset: 192)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !56, file: !26, line: 229, baseType: !25, size: 32, offset: 224)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !56, file: !26, line: 229, baseType: !25, size: 32, offset: 256)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !56, file: !26, line: 229, baseType: !25, size: 32, offset: 288)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "msg_src_ip4", scope: !56, file: !26, line: 230, baseType: !25, size: 32, offset: 320)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "msg_src_ip6", scope: !56, file: !26, line: 230, baseType: !61, size: 128, offset: 352)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !56, file: !26, line: 231, baseType: !69, size: 64, offset: 512)
!69 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !26, line: 8, baseType: !70)
!70 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!71 = !{!72, !73, !74}
!72 = !DILocalVariable(name: "ctx", arg: 1, scope: !52, file: !3, line: 9, type: !55)
!73 = !DILocalVariable(name: "key", scope: !52, file: !3, line: 10, type: !22)
!74 = !DILocalVariable(name: "to", scope: !52, file: !3, line: 13, type: !21)
!75 = distinct !DIAssignID()
!76 = !DILocation(line: 0, scope: !52)
!77 = !DILocation(line: 10, column: 3, scope: !52)
!78 = !DILocation(line: 10, column: 31, scope: !52)
!79 = !DILocation(line: 10, column: 31, scope: !52, atomGroup: 1, atomRank: 2)
!80 = !{!81, !49, i64 4}
!81 = !{!"bpf_sock_addr", !49, i64 0, !49, i64 4, !50, i64 8, !49, i64 24, !49, i64 28, !49, i64 32, !49, i64 36, !49, i64 40, !50, i64 44, !82, i64 64}
!82 = !{!"long long", !50, i64 0}
!83 = !DILocation(line: 10, column: 25, scope: !52, atomGroup: 1, atomRank: 1)
!84 = !{!85, !49, i64 0}
!85 = !{!"endpoint", !49, i64 0, !49, i64 4}
!86 = distinct !DIAssignID()
!87 = !DILocation(line: 10, column: 25, scope: !52)
!88 = !DILocation(line: 10, column: 46, scope: !52)
!89 = !DILocation(line: 10, column: 46, scope: !52, atomGroup: 1, atomRank: 2)
!90 = !{!81, !49, i64 24}
!91 = !{!85, !49, i64 4}
!92 = distinct !DIAssignID()
!93 = !DILocation(line: 11, column: 12, scope: !94)
!94 = distinct !DILexicalBlock(scope: !52, file: !3, line: 11, column: 7)
!95 = !{!81, !49, i64 32}
!96 = !DILocation(line: 11, column: 22, scope: !94, atomGroup: 2, atomRank: 1)
!97 = !DILocation(line: 13, column: 25, scope: !52, atomGroup: 5, atomRank: 2)
!98 = !DILocation(line: 14, column: 8, scope: !99, atomGroup: 6, atomRank: 2)
!99 = distinct !DILexicalBlock(scope: !52, file: !3, line: 14, column: 7)
!100 = !DILocation(line: 14, column: 7, scope: !99, atomGroup: 6, atomRank: 1)
!101 = !DILocation(line: 15, column: 14, scope: !102, atomGroup: 7, atomRank: 1)
!102 = distinct !DILexicalBlock(scope: !99, file: !3, line: 14, column: 12)
!103 = distinct !DIAssignID()
!104 = !DILocation(line: 16, column: 10, scope: !102, atomGroup: 8, atomRank: 2)
!105 = !DILocation(line: 18, column: 8, scope: !106, atomGroup: 9, atomRank: 2)
!106 = distinct !DILexicalBlock(scope: !52, file: !3, line: 18, column: 7)
!107 = !DILocation(line: 18, column: 7, scope: !106, atomGroup: 9, atomRank: 1)
!108 = !DILocation(line: 20, column: 11, scope: !109)
!109 = distinct !DILexicalBlock(scope: !52, file: !3, line: 20, column: 7)
!110 = !DILocation(line: 20, column: 19, scope: !109, atomGroup: 11, atomRank: 2)
!111 = !DILocation(line: 20, column: 19, scope: !109, atomGroup: 11, atomRank: 1)
!112 = !DILocation(line: 22, column: 17, scope: !52, atomGroup: 13, atomRank: 1)
!113 = !DILocation(line: 23, column: 11, scope: !114)
!114 = distinct !DILexicalBlock(scope: !52, file: !3, line: 23, column: 7)
!115 = !DILocation(line: 23, column: 7, scope: !114, atomGroup: 14, atomRank: 2)
!116 = !DILocation(line: 23, column: 7, scope: !114, atomGroup: 14, atomRank: 1)
!117 = !DILocation(line: 24, column: 20, scope: !114, atomGroup: 15, atomRank: 1)
!118 = !DILocation(line: 24, column: 5, scope: !114)
!119 = !DILocation(line: 26, column: 1, scope: !52)
!120 = !DILocation(line: 26, column: 1, scope: !52, atomGroup: 17, atomRank: 1)
