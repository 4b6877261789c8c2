; ModuleID = 'cgroup_sendmsg.c'
source_filename = "cgroup_sendmsg.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@source = dso_local constant i32 167772161, align 4, !dbg !21
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @send], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
define dso_local range(i32 0, 2) i32 @send(ptr noundef captures(none) %0) #0 section "cgroup/sendmsg4" !dbg !40 {
    #dbg_value(ptr %0, !61, !DIExpression(), !63)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !64
  %3 = load i32, ptr %2, align 8, !dbg !64, !tbaa !66
  %4 = icmp eq i32 %3, 2, !dbg !69
  br i1 %4, label %5, label %22, !dbg !70

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 36, !dbg !71
  %7 = load i32, ptr %6, align 4, !dbg !71, !tbaa !72
  %8 = icmp eq i32 %7, 17, !dbg !73
  br i1 %8, label %9, label %22, !dbg !74

9:                                                ; preds = %5
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !75
  %11 = load i32, ptr %10, align 4, !dbg !75, !tbaa !76
    #dbg_value(i32 %11, !62, !DIExpression(DW_OP_constu, 255, DW_OP_and, DW_OP_stack_value), !63)
  %12 = trunc i32 %11 to i8, !dbg !77
  switch i8 %12, label %14 [
    i8 127, label %22
    i8 -32, label %13
  ], !dbg !77

13:                                               ; preds = %9
  br label %22, !dbg !79

14:                                               ; preds = %9
  %15 = load volatile i32, ptr @source, align 4, !dbg !81, !tbaa !36
  %16 = tail call i32 @llvm.bswap.i32(i32 %15), !dbg !82
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !83
  store i32 %16, ptr %17, align 8, !dbg !84, !tbaa !85
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !86
  %19 = load i32, ptr %18, align 8, !dbg !86, !tbaa !88
  %20 = icmp eq i32 %19, 13568, !dbg !89
  br i1 %20, label %21, label %22, !dbg !90

21:                                               ; preds = %14
  store i32 59668, ptr %18, align 8, !dbg !91, !tbaa !88
  br label %22, !dbg !92

22:                                               ; preds = %13, %9, %21, %14, %1, %5
  %23 = phi i32 [ 1, %1 ], [ 1, %5 ], [ 1, %9 ], [ 0, %13 ], [ 1, %21 ], [ 1, %14 ], !dbg !63
  ret i32 %23, !dbg !93
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #1

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!30, !31, !32, !33, !34}
!llvm.ident = !{!35}
!llvm.errno.tbaa = !{!36}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !26, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !20, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cgroup_sendmsg.c", directory: ".")
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
!20 = !{!0, !21}
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "source", scope: !2, file: !3, line: 4, type: !23, isLocal: false, isDefinition: true)
!23 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !24)
!24 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !25)
!25 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, size: 32, elements: !28)
!27 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!28 = !{!29}
!29 = !DISubrange(count: 4)
!30 = !{i32 7, !"Dwarf Version", i32 5}
!31 = !{i32 2, !"Debug Info Version", i32 3}
!32 = !{i32 1, !"wchar_size", i32 4}
!33 = !{i32 7, !"frame-pointer", i32 2}
!34 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!35 = !{!"clang version 22.1.8"}
!36 = !{!37, !37, i64 0}
!37 = !{!"int", !38, i64 0}
!38 = !{!"omnipotent char", !39, i64 0}
!39 = !{!"Simple C/C++ TBAA"}
!40 = distinct !DISubprogram(name: "send", scope: !3, file: !3, line: 6, type: !41, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !60, keyInstructions: true)
!41 = !DISubroutineType(types: !42)
!42 = !{!43, !44}
!43 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!44 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !45, size: 64)
!45 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sock_addr", file: !6, line: 228, size: 576, elements: !46)
!46 = !{!47, !48, !49, !51, !52, !53, !54, !55, !56, !57}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "user_family", scope: !45, file: !6, line: 229, baseType: !25, size: 32)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "user_ip4", scope: !45, file: !6, line: 229, baseType: !25, size: 32, offset: 32)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "user_ip6", scope: !45, file: !6, line: 229, baseType: !50, size: 128, offset: 64)
!50 = !DICompositeType(tag: DW_TAG_array_type, baseType: !25, size: 128, elements: !28)
!51 = !DIDerivedType(tag: DW_TAG_member, name: "user_port", scope: !45, file: !6, line: 229, baseType: !25, size: 32, offset: 192)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !45, file: !6, line: 229, baseType: !25, size: 32, offset: 224)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !45, file: !6, line: 229, baseType: !25, size: 32, offset: 256)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !45, file: !6, line: 229, baseType: !25, size: 32, offset: 288)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "msg_src_ip4", scope: !45, file: !6, line: 230, baseType: !25, size: 32, offset: 320)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "msg_src_ip6", scope: !45, file: !6, line: 230, baseType: !50, size: 128, offset: 352)
!57 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !45, file: !6, line: 231, baseType: !58, size: 64, offset: 512)
!58 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !59)
!59 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!60 = !{!61, !62}
!61 = !DILocalVariable(name: "ctx", arg: 1, scope: !40, file: !3, line: 6, type: !44)
!62 = !DILocalVariable(name: "net", scope: !40, file: !3, line: 9, type: !25)
!63 = !DILocation(line: 0, scope: !40)
!64 = !DILocation(line: 7, column: 12, scope: !65)
!65 = distinct !DILexicalBlock(scope: !40, file: !3, line: 7, column: 7)
!66 = !{!67, !37, i64 32}
!67 = !{!"bpf_sock_addr", !37, i64 0, !37, i64 4, !38, i64 8, !37, i64 24, !37, i64 28, !37, i64 32, !37, i64 36, !37, i64 40, !38, i64 44, !68, i64 64}
!68 = !{!"long long", !38, i64 0}
!69 = !DILocation(line: 7, column: 17, scope: !65, atomGroup: 1, atomRank: 2)
!70 = !DILocation(line: 7, column: 22, scope: !65, atomGroup: 1, atomRank: 1)
!71 = !DILocation(line: 7, column: 30, scope: !65)
!72 = !{!67, !37, i64 36}
!73 = !DILocation(line: 7, column: 39, scope: !65, atomGroup: 2, atomRank: 2)
!74 = !DILocation(line: 7, column: 22, scope: !65, atomGroup: 2, atomRank: 1)
!75 = !DILocation(line: 9, column: 18, scope: !40)
!76 = !{!67, !37, i64 4}
!77 = !DILocation(line: 10, column: 11, scope: !78, atomGroup: 5, atomRank: 1)
!78 = distinct !DILexicalBlock(scope: !40, file: !3, line: 10, column: 7)
!79 = !DILocation(line: 13, column: 5, scope: !80, atomGroup: 8, atomRank: 1)
!80 = distinct !DILexicalBlock(scope: !40, file: !3, line: 12, column: 7)
!81 = !DILocation(line: 14, column: 28, scope: !40)
!82 = !DILocation(line: 14, column: 22, scope: !40, atomGroup: 9, atomRank: 2)
!83 = !DILocation(line: 14, column: 8, scope: !40)
!84 = !DILocation(line: 14, column: 20, scope: !40, atomGroup: 9, atomRank: 1)
!85 = !{!67, !37, i64 40}
!86 = !DILocation(line: 15, column: 12, scope: !87)
!87 = distinct !DILexicalBlock(scope: !40, file: !3, line: 15, column: 7)
!88 = !{!67, !37, i64 24}
!89 = !DILocation(line: 15, column: 22, scope: !87, atomGroup: 10, atomRank: 2)
!90 = !DILocation(line: 15, column: 22, scope: !87, atomGroup: 10, atomRank: 1)
!91 = !DILocation(line: 16, column: 20, scope: !87, atomGroup: 11, atomRank: 1)
!92 = !DILocation(line: 16, column: 5, scope: !87)
!93 = !DILocation(line: 18, column: 1, scope: !40, atomGroup: 13, atomRank: 1)
