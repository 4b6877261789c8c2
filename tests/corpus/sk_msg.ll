; ModuleID = 'sk_msg.c'
source_filename = "sk_msg.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@peers = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !8
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @peers, ptr @route], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @route(ptr noundef %0) #0 section "sk_msg" !dbg !61 {
    #dbg_value(ptr %0, !80, !DIExpression(), !86)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 68, !dbg !87
  %3 = load i32, ptr %2, align 4, !dbg !87, !tbaa !89
  %4 = icmp ugt i32 %3, 4, !dbg !92
  br i1 %4, label %5, label %7, !dbg !93

5:                                                ; preds = %1
  %6 = tail call i64 inttoptr (i64 61 to ptr)(ptr noundef nonnull %0, i32 noundef 4) #1, !dbg !94
  br label %7, !dbg !94

7:                                                ; preds = %5, %1
  %8 = tail call i64 inttoptr (i64 63 to ptr)(ptr noundef nonnull %0, i32 noundef 0, i32 noundef 4, i64 noundef 0) #1, !dbg !95
  %9 = icmp eq i64 %8, 0, !dbg !97
  br i1 %9, label %10, label %40, !dbg !98

10:                                               ; preds = %7
  %11 = load i64, ptr %0, align 8, !dbg !99, !tbaa !100
  %12 = inttoptr i64 %11 to ptr, !dbg !101
    #dbg_value(ptr %12, !81, !DIExpression(), !86)
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 4, !dbg !102
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !104
  %15 = load i64, ptr %14, align 8, !dbg !104, !tbaa !105
  %16 = inttoptr i64 %15 to ptr, !dbg !106
  %17 = icmp ugt ptr %13, %16, !dbg !107
  br i1 %17, label %40, label %18, !dbg !108

18:                                               ; preds = %10
  %19 = load i8, ptr %12, align 1, !dbg !109, !tbaa !110
  %20 = zext i8 %19 to i32, !dbg !109
  %21 = shl nuw nsw i32 %20, 8, !dbg !111
  %22 = getelementptr inbounds nuw i8, ptr %12, i64 1, !dbg !112
  %23 = load i8, ptr %22, align 1, !dbg !112, !tbaa !110
  %24 = zext i8 %23 to i32, !dbg !112
  %25 = or disjoint i32 %21, %24, !dbg !113
    #dbg_value(!DIArgList(i32 %21, i32 %24), !85, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_or, DW_OP_stack_value), !86)
  %26 = icmp eq i32 %25, 65535, !dbg !114
  br i1 %26, label %40, label %27, !dbg !116

27:                                               ; preds = %18
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 60, !dbg !117
  %29 = load i32, ptr %28, align 4, !dbg !117, !tbaa !118
  %30 = icmp eq i32 %29, 0, !dbg !119
  br i1 %30, label %40, label %31, !dbg !120

31:                                               ; preds = %27
  %32 = getelementptr inbounds nuw i8, ptr %12, i64 2, !dbg !121
  %33 = load i8, ptr %32, align 1, !dbg !121, !tbaa !110
  %34 = getelementptr inbounds nuw i8, ptr %12, i64 3, !dbg !122
  %35 = load i8, ptr %34, align 1, !dbg !123, !tbaa !110
  %36 = xor i8 %35, %33, !dbg !124
  store i8 %36, ptr %34, align 1, !dbg !125, !tbaa !110
  %37 = and i32 %24, 7, !dbg !126
  %38 = tail call i64 inttoptr (i64 60 to ptr)(ptr noundef nonnull %0, ptr noundef nonnull @peers, i32 noundef %37, i64 noundef 0) #1, !dbg !127
  %39 = trunc i64 %38 to i32, !dbg !128
  br label %40, !dbg !129

40:                                               ; preds = %10, %18, %27, %31, %7
  %41 = phi i32 [ 0, %7 ], [ 0, %10 ], [ %39, %31 ], [ 0, %27 ], [ 0, %18 ], !dbg !86
  ret i32 %41, !dbg !130
}

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!51, !52, !53, !54, !55}
!llvm.ident = !{!56}
!llvm.errno.tbaa = !{!57}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !26, line: 395, type: !47, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !7, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "sk_msg.c", directory: ".")
!4 = !{!5, !6}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!6 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!7 = !{!0, !8, !32, !37, !42}
!8 = !DIGlobalVariableExpression(var: !9, expr: !DIExpression())
!9 = distinct !DIGlobalVariable(name: "peers", scope: !2, file: !3, line: 9, type: !10, isLocal: false, isDefinition: true)
!10 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !11)
!11 = !{!12, !18, !23, !28}
!12 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !10, file: !3, line: 5, baseType: !13, size: 64)
!13 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !14, size: 64)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 480, elements: !16)
!15 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!16 = !{!17}
!17 = !DISubrange(count: 15)
!18 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !10, file: !3, line: 6, baseType: !19, size: 64, offset: 64)
!19 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!20 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 256, elements: !21)
!21 = !{!22}
!22 = !DISubrange(count: 8)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !10, file: !3, line: 7, baseType: !24, size: 64, offset: 128)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !26, line: 7, baseType: !27)
!26 = !DIFile(filename: "./bpf.h", directory: ".")
!27 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !10, file: !3, line: 8, baseType: !29, size: 64, offset: 192)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !26, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!32 = !DIGlobalVariableExpression(var: !33, expr: !DIExpression(DW_OP_constu, 61, DW_OP_stack_value))
!33 = distinct !DIGlobalVariable(name: "msg_apply_bytes", scope: !2, file: !26, line: 140, type: !34, isLocal: true, isDefinition: true)
!34 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!35 = !DISubroutineType(types: !36)
!36 = !{!6, !5, !25}
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression(DW_OP_constu, 63, DW_OP_stack_value))
!38 = distinct !DIGlobalVariable(name: "msg_pull_data", scope: !2, file: !26, line: 141, type: !39, isLocal: true, isDefinition: true)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = !DISubroutineType(types: !41)
!41 = !{!6, !5, !25, !25, !30}
!42 = !DIGlobalVariableExpression(var: !43, expr: !DIExpression(DW_OP_constu, 60, DW_OP_stack_value))
!43 = distinct !DIGlobalVariable(name: "msg_redirect_map", scope: !2, file: !26, line: 139, type: !44, isLocal: true, isDefinition: true)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = !DISubroutineType(types: !46)
!46 = !{!6, !5, !5, !25, !30}
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 32, elements: !49)
!48 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!49 = !{!50}
!50 = !DISubrange(count: 4)
!51 = !{i32 7, !"Dwarf Version", i32 5}
!52 = !{i32 2, !"Debug Info Version", i32 3}
!53 = !{i32 1, !"wchar_size", i32 4}
!54 = !{i32 7, !"frame-pointer", i32 2}
!55 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!56 = !{!"clang version 22.1.8"}
!57 = !{!58, !58, i64 0}
!58 = !{!"int", !59, i64 0}
!59 = !{!"omnipotent char", !60, i64 0}
!60 = !{!"Simple C/C++ TBAA"}
!61 = distinct !DISubprogram(name: "route", scope: !3, file: !3, line: 11, type: !62, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !79, keyInstructions: true)
!62 = !DISubroutineType(types: !63)
!63 = !{!15, !64}
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!65 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "sk_msg_md", file: !26, line: 244, size: 640, elements: !66)
!66 = !{!67, !68, !69, !70, !71, !72, !74, !75, !76, !77, !78}
!67 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !65, file: !26, line: 245, baseType: !30, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !65, file: !26, line: 245, baseType: !30, size: 64, offset: 64)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !65, file: !26, line: 246, baseType: !25, size: 32, offset: 128)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !65, file: !26, line: 246, baseType: !25, size: 32, offset: 160)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !65, file: !26, line: 246, baseType: !25, size: 32, offset: 192)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !65, file: !26, line: 246, baseType: !73, size: 128, offset: 224)
!73 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 128, elements: !49)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !65, file: !26, line: 246, baseType: !73, size: 128, offset: 352)
!75 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !65, file: !26, line: 246, baseType: !25, size: 32, offset: 480)
!76 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !65, file: !26, line: 247, baseType: !25, size: 32, offset: 512)
!77 = !DIDerivedType(tag: DW_TAG_member, name: "size", scope: !65, file: !26, line: 247, baseType: !25, size: 32, offset: 544)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !65, file: !26, line: 248, baseType: !30, size: 64, offset: 576)
!79 = !{!80, !81, !85}
!80 = !DILocalVariable(name: "msg", arg: 1, scope: !61, file: !3, line: 11, type: !64)
!81 = !DILocalVariable(name: "data", scope: !61, file: !3, line: 16, type: !82)
!82 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !83, size: 64)
!83 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !26, line: 5, baseType: !84)
!84 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!85 = !DILocalVariable(name: "kind", scope: !61, file: !3, line: 19, type: !25)
!86 = !DILocation(line: 0, scope: !61)
!87 = !DILocation(line: 12, column: 12, scope: !88)
!88 = distinct !DILexicalBlock(scope: !61, file: !3, line: 12, column: 7)
!89 = !{!90, !58, i64 68}
!90 = !{!"sk_msg_md", !91, i64 0, !91, i64 8, !58, i64 16, !58, i64 20, !58, i64 24, !59, i64 28, !59, i64 44, !58, i64 60, !58, i64 64, !58, i64 68, !91, i64 72}
!91 = !{!"long long", !59, i64 0}
!92 = !DILocation(line: 12, column: 17, scope: !88, atomGroup: 1, atomRank: 2)
!93 = !DILocation(line: 12, column: 17, scope: !88, atomGroup: 1, atomRank: 1)
!94 = !DILocation(line: 13, column: 5, scope: !88)
!95 = !DILocation(line: 14, column: 7, scope: !96)
!96 = distinct !DILexicalBlock(scope: !61, file: !3, line: 14, column: 7)
!97 = !DILocation(line: 14, column: 7, scope: !96, atomGroup: 2, atomRank: 2)
!98 = !DILocation(line: 14, column: 7, scope: !96, atomGroup: 2, atomRank: 1)
!99 = !DILocation(line: 16, column: 33, scope: !61, atomGroup: 4, atomRank: 3)
!100 = !{!90, !91, i64 0}
!101 = !DILocation(line: 16, column: 14, scope: !61, atomGroup: 4, atomRank: 2)
!102 = !DILocation(line: 17, column: 21, scope: !103)
!103 = distinct !DILexicalBlock(scope: !61, file: !3, line: 17, column: 7)
!104 = !DILocation(line: 17, column: 47, scope: !103)
!105 = !{!90, !91, i64 8}
!106 = !DILocation(line: 17, column: 28, scope: !103)
!107 = !DILocation(line: 17, column: 26, scope: !103, atomGroup: 5, atomRank: 2)
!108 = !DILocation(line: 17, column: 26, scope: !103, atomGroup: 5, atomRank: 1)
!109 = !DILocation(line: 19, column: 14, scope: !61)
!110 = !{!59, !59, i64 0}
!111 = !DILocation(line: 19, column: 22, scope: !61)
!112 = !DILocation(line: 19, column: 29, scope: !61)
!113 = !DILocation(line: 19, column: 27, scope: !61, atomGroup: 7, atomRank: 2)
!114 = !DILocation(line: 20, column: 12, scope: !115, atomGroup: 8, atomRank: 2)
!115 = distinct !DILexicalBlock(scope: !61, file: !3, line: 20, column: 7)
!116 = !DILocation(line: 20, column: 22, scope: !115, atomGroup: 8, atomRank: 1)
!117 = !DILocation(line: 20, column: 30, scope: !115)
!118 = !{!90, !58, i64 60}
!119 = !DILocation(line: 20, column: 42, scope: !115, atomGroup: 9, atomRank: 2)
!120 = !DILocation(line: 20, column: 22, scope: !115, atomGroup: 9, atomRank: 1)
!121 = !DILocation(line: 22, column: 14, scope: !61)
!122 = !DILocation(line: 22, column: 3, scope: !61)
!123 = !DILocation(line: 22, column: 11, scope: !61)
!124 = !DILocation(line: 22, column: 11, scope: !61, atomGroup: 11, atomRank: 3)
!125 = !DILocation(line: 22, column: 11, scope: !61, atomGroup: 11, atomRank: 1)
!126 = !DILocation(line: 23, column: 45, scope: !61)
!127 = !DILocation(line: 23, column: 10, scope: !61, atomGroup: 12, atomRank: 3)
!128 = !DILocation(line: 23, column: 10, scope: !61, atomGroup: 12, atomRank: 2)
!129 = !DILocation(line: 23, column: 3, scope: !61, atomGroup: 12, atomRank: 1)
!130 = !DILocation(line: 24, column: 1, scope: !61, atomGroup: 13, atomRank: 1)
