; ModuleID = 'sk_lookup.c'
source_filename = "sk_lookup.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@chosen = dso_local local_unnamed_addr global i32 0, align 4, !dbg !23
@refused = dso_local local_unnamed_addr global i32 0, align 4, !dbg !26
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @steer], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @steer(ptr noundef %0) #0 section "sk_lookup" !dbg !50 {
    #dbg_value(ptr %0, !72, !DIExpression(), !73)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 12, !dbg !74
  %3 = load i32, ptr %2, align 4, !dbg !74, !tbaa !76
  %4 = icmp eq i32 %3, 6, !dbg !80
  br i1 %4, label %5, label %40, !dbg !81

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 60, !dbg !82
  %7 = load i32, ptr %6, align 4, !dbg !82, !tbaa !84
  %8 = icmp ult i32 %7, 7000, !dbg !85
  %9 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %8)
  %10 = icmp ugt i32 %7, 7099
  %11 = select i1 %9, i1 true, i1 %10, !dbg !86
  br i1 %11, label %40, label %12, !dbg !86

12:                                               ; preds = %5
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !87
  %14 = load i32, ptr %13, align 8, !dbg !87, !tbaa !89
  switch i32 %14, label %36 [
    i32 2, label %15
    i32 10, label %25
  ], !dbg !90

15:                                               ; preds = %12
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !91
  %17 = load i32, ptr %16, align 8, !dbg !91, !tbaa !92
  %18 = and i32 %17, 16777215, !dbg !93
  %19 = icmp eq i32 %18, 131264, !dbg !94
  br i1 %19, label %20, label %36, !dbg !95

20:                                               ; preds = %15
  %21 = load i32, ptr @chosen, align 4, !dbg !96, !tbaa !46
  %22 = add i32 %21, 1, !dbg !98
  store i32 %22, ptr @chosen, align 4, !dbg !99, !tbaa !46
  %23 = tail call i64 inttoptr (i64 124 to ptr)(ptr noundef nonnull %0, ptr noundef null, i64 noundef 1) #2, !dbg !100
  %24 = icmp eq i64 %23, 0, !dbg !100
  br label %40, !dbg !101

25:                                               ; preds = %12
  %26 = getelementptr inbounds nuw i8, ptr %0, i64 44, !dbg !102
  %27 = load i32, ptr %26, align 4, !dbg !104, !tbaa !46
  %28 = icmp eq i32 %27, -1207107296, !dbg !105
  br i1 %28, label %29, label %36, !dbg !106

29:                                               ; preds = %25
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !107
  %31 = load i32, ptr %30, align 4, !dbg !107, !tbaa !46
  %32 = icmp eq i32 %31, 16777216, !dbg !108
  br i1 %32, label %33, label %36, !dbg !109

33:                                               ; preds = %29
  %34 = load i32, ptr @refused, align 4, !dbg !110, !tbaa !46
  %35 = add i32 %34, 1, !dbg !112
  store i32 %35, ptr @refused, align 4, !dbg !113, !tbaa !46
  br label %40, !dbg !114

36:                                               ; preds = %12, %15, %29, %25
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 36, !dbg !115
  %38 = load i16, ptr %37, align 4, !dbg !115, !tbaa !116
  %39 = icmp ne i16 %38, 256, !dbg !117
  br label %40, !dbg !118

40:                                               ; preds = %5, %1, %36, %33, %20
  %41 = phi i1 [ %39, %36 ], [ true, %1 ], [ %24, %20 ], [ false, %33 ], [ true, %5 ]
  %42 = zext i1 %41 to i32, !dbg !73
  ret i32 %42, !dbg !119
}

; Function Attrs: nounwind memory(none)
declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nounwind memory(none) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!40, !41, !42, !43, !44}
!llvm.ident = !{!45}
!llvm.errno.tbaa = !{!46}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !36, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !20, globals: !22, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "sk_lookup.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 302, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13, !14, !15, !16, !17, !18, !19}
!9 = !DIEnumerator(name: "P_HOPOPTS", value: 0)
!10 = !DIEnumerator(name: "P_ICMP", value: 1)
!11 = !DIEnumerator(name: "P_IPIP", value: 4)
!12 = !DIEnumerator(name: "P_TCP", value: 6)
!13 = !DIEnumerator(name: "P_UDP", value: 17)
!14 = !DIEnumerator(name: "P_IP6", value: 41)
!15 = !DIEnumerator(name: "P_ROUTING", value: 43)
!16 = !DIEnumerator(name: "P_FRAGMENT", value: 44)
!17 = !DIEnumerator(name: "P_GRE", value: 47)
!18 = !DIEnumerator(name: "P_ICMP6", value: 58)
!19 = !DIEnumerator(name: "P_DSTOPTS", value: 60)
!20 = !{!21}
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!22 = !{!0, !23, !26, !28}
!23 = !DIGlobalVariableExpression(var: !24, expr: !DIExpression())
!24 = distinct !DIGlobalVariable(name: "chosen", scope: !2, file: !3, line: 4, type: !25, isLocal: false, isDefinition: true)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!26 = !DIGlobalVariableExpression(var: !27, expr: !DIExpression())
!27 = distinct !DIGlobalVariable(name: "refused", scope: !2, file: !3, line: 4, type: !25, isLocal: false, isDefinition: true)
!28 = !DIGlobalVariableExpression(var: !29, expr: !DIExpression(DW_OP_constu, 124, DW_OP_stack_value))
!29 = distinct !DIGlobalVariable(name: "sk_assign", scope: !2, file: !6, line: 161, type: !30, isLocal: true, isDefinition: true)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = !DISubroutineType(types: !32)
!32 = !{!33, !21, !21, !34}
!33 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!34 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !35)
!35 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!36 = !DICompositeType(tag: DW_TAG_array_type, baseType: !37, size: 32, elements: !38)
!37 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!38 = !{!39}
!39 = !DISubrange(count: 4)
!40 = !{i32 7, !"Dwarf Version", i32 5}
!41 = !{i32 2, !"Debug Info Version", i32 3}
!42 = !{i32 1, !"wchar_size", i32 4}
!43 = !{i32 7, !"frame-pointer", i32 2}
!44 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!45 = !{!"clang version 22.1.8"}
!46 = !{!47, !47, i64 0}
!47 = !{!"int", !48, i64 0}
!48 = !{!"omnipotent char", !49, i64 0}
!49 = !{!"Simple C/C++ TBAA"}
!50 = distinct !DISubprogram(name: "steer", scope: !3, file: !3, line: 6, type: !51, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !71, keyInstructions: true)
!51 = !DISubroutineType(types: !52)
!52 = !{!53, !54}
!53 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!54 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !55, size: 64)
!55 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sk_lookup", file: !6, line: 250, size: 576, elements: !56)
!56 = !{!57, !58, !59, !60, !61, !63, !66, !67, !68, !69, !70}
!57 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !55, file: !6, line: 251, baseType: !34, size: 64)
!58 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !55, file: !6, line: 252, baseType: !25, size: 32, offset: 64)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !55, file: !6, line: 252, baseType: !25, size: 32, offset: 96)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip4", scope: !55, file: !6, line: 252, baseType: !25, size: 32, offset: 128)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "remote_ip6", scope: !55, file: !6, line: 252, baseType: !62, size: 128, offset: 160)
!62 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 128, elements: !38)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "remote_port", scope: !55, file: !6, line: 253, baseType: !64, size: 16, offset: 288)
!64 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !65)
!65 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "pad", scope: !55, file: !6, line: 253, baseType: !64, size: 16, offset: 304)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip4", scope: !55, file: !6, line: 254, baseType: !25, size: 32, offset: 320)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "local_ip6", scope: !55, file: !6, line: 254, baseType: !62, size: 128, offset: 352)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "local_port", scope: !55, file: !6, line: 254, baseType: !25, size: 32, offset: 480)
!70 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !55, file: !6, line: 254, baseType: !25, size: 32, offset: 512)
!71 = !{!72}
!72 = !DILocalVariable(name: "ctx", arg: 1, scope: !50, file: !3, line: 6, type: !54)
!73 = !DILocation(line: 0, scope: !50)
!74 = !DILocation(line: 7, column: 12, scope: !75)
!75 = distinct !DILexicalBlock(scope: !50, file: !3, line: 7, column: 7)
!76 = !{!77, !47, i64 12}
!77 = !{!"bpf_sk_lookup", !78, i64 0, !47, i64 8, !47, i64 12, !47, i64 16, !48, i64 20, !79, i64 36, !79, i64 38, !47, i64 40, !48, i64 44, !47, i64 60, !47, i64 64}
!78 = !{!"long long", !48, i64 0}
!79 = !{!"short", !48, i64 0}
!80 = !DILocation(line: 7, column: 21, scope: !75, atomGroup: 1, atomRank: 2)
!81 = !DILocation(line: 7, column: 21, scope: !75, atomGroup: 1, atomRank: 1)
!82 = !DILocation(line: 9, column: 12, scope: !83)
!83 = distinct !DILexicalBlock(scope: !50, file: !3, line: 9, column: 7)
!84 = !{!77, !47, i64 60}
!85 = !DILocation(line: 9, column: 23, scope: !83, atomGroup: 3, atomRank: 2)
!86 = !DILocation(line: 9, column: 30, scope: !83, atomGroup: 3, atomRank: 1)
!87 = !DILocation(line: 11, column: 12, scope: !88)
!88 = distinct !DILexicalBlock(scope: !50, file: !3, line: 11, column: 7)
!89 = !{!77, !47, i64 8}
!90 = !DILocation(line: 11, column: 24, scope: !88, atomGroup: 6, atomRank: 1)
!91 = !DILocation(line: 12, column: 13, scope: !88)
!92 = !{!77, !47, i64 40}
!93 = !DILocation(line: 12, column: 23, scope: !88)
!94 = !DILocation(line: 12, column: 44, scope: !88, atomGroup: 7, atomRank: 2)
!95 = !DILocation(line: 11, column: 24, scope: !88, atomGroup: 7, atomRank: 1)
!96 = !DILocation(line: 13, column: 11, scope: !97)
!97 = distinct !DILexicalBlock(scope: !88, file: !3, line: 12, column: 66)
!98 = !DILocation(line: 13, column: 11, scope: !97, atomGroup: 8, atomRank: 2)
!99 = !DILocation(line: 13, column: 11, scope: !97, atomGroup: 8, atomRank: 1)
!100 = !DILocation(line: 14, column: 12, scope: !97)
!101 = !DILocation(line: 14, column: 5, scope: !97, atomGroup: 9, atomRank: 1)
!102 = !DILocation(line: 16, column: 33, scope: !103)
!103 = distinct !DILexicalBlock(scope: !50, file: !3, line: 16, column: 7)
!104 = !DILocation(line: 16, column: 28, scope: !103)
!105 = !DILocation(line: 16, column: 46, scope: !103, atomGroup: 11, atomRank: 2)
!106 = !DILocation(line: 16, column: 67, scope: !103, atomGroup: 11, atomRank: 1)
!107 = !DILocation(line: 17, column: 7, scope: !103)
!108 = !DILocation(line: 17, column: 25, scope: !103, atomGroup: 12, atomRank: 2)
!109 = !DILocation(line: 16, column: 67, scope: !103, atomGroup: 12, atomRank: 1)
!110 = !DILocation(line: 18, column: 12, scope: !111)
!111 = distinct !DILexicalBlock(scope: !103, file: !3, line: 17, column: 38)
!112 = !DILocation(line: 18, column: 12, scope: !111, atomGroup: 13, atomRank: 2)
!113 = !DILocation(line: 18, column: 12, scope: !111, atomGroup: 13, atomRank: 1)
!114 = !DILocation(line: 19, column: 5, scope: !111, atomGroup: 14, atomRank: 1)
!115 = !DILocation(line: 21, column: 21, scope: !50)
!116 = !{!77, !79, i64 36}
!117 = !DILocation(line: 21, column: 34, scope: !50, atomGroup: 15, atomRank: 3)
!118 = !DILocation(line: 21, column: 3, scope: !50, atomGroup: 15, atomRank: 1)
!119 = !DILocation(line: 22, column: 1, scope: !50, atomGroup: 16, atomRank: 1)
