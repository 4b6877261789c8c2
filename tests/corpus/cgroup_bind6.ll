; ModuleID = 'cgroup_bind6.c'
source_filename = "cgroup_bind6.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @bind6], section "llvm.metadata"

; Function Attrs: nounwind memory(argmem: readwrite)
define dso_local range(i32 0, 2) i32 @bind6(ptr noundef captures(none) %0) #0 section "cgroup/bind6" !dbg !23 {
    #dbg_value(ptr %0, !46, !DIExpression(), !49)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !50
  %3 = load i32, ptr %2, align 8, !dbg !50, !tbaa !51
  %4 = trunc i32 %3 to i16, !dbg !54
  %5 = tail call i16 @llvm.bswap.i16(i16 %4), !dbg !55
    #dbg_value(i16 %5, !47, !DIExpression(DW_OP_LLVM_convert, 16, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !49)
  %6 = icmp ne i16 %4, 0, !dbg !56
  %7 = icmp ult i16 %5, 1024
  %8 = and i1 %6, %7, !dbg !58
  br i1 %8, label %34, label %9, !dbg !58

9:                                                ; preds = %1
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !59
  %11 = load i32, ptr %10, align 8, !dbg !60, !tbaa !19
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 12, !dbg !61
  %13 = load i32, ptr %12, align 4, !dbg !61, !tbaa !19
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !62
  %15 = load i32, ptr %14, align 8, !dbg !62, !tbaa !19
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 20, !dbg !63
  %17 = load i32, ptr %16, align 4, !dbg !63, !tbaa !19
  %18 = or i32 %11, %17, !dbg !64
  %19 = or i32 %18, %13, !dbg !64
  %20 = or i32 %19, %15, !dbg !64
    #dbg_value(i32 %20, !48, !DIExpression(), !49)
  %21 = icmp eq i32 %20, 0, !dbg !65
  br i1 %21, label %22, label %23, !dbg !67

22:                                               ; preds = %9
  store i32 253, ptr %10, align 8, !dbg !68, !tbaa !19
  store i32 0, ptr %12, align 4, !dbg !70, !tbaa !19
  store i32 0, ptr %14, align 8, !dbg !71, !tbaa !19
  store i32 16777216, ptr %16, align 4, !dbg !72, !tbaa !19
  br label %34, !dbg !73

23:                                               ; preds = %9
  %24 = or i32 %13, %11, !dbg !74
  %25 = icmp eq i32 %24, 0, !dbg !74
  %26 = icmp eq i32 %15, -65536
  %27 = and i1 %25, %26, !dbg !74
  br i1 %27, label %34, label %28, !dbg !74

28:                                               ; preds = %23
  %29 = icmp ult i16 %5, 30000, !dbg !76
  %30 = icmp slt i16 %5, 0, !dbg !77
  %31 = tail call i1 @llvm.bpf.passthrough.i1.i1(i32 0, i1 %29)
  %32 = or i1 %30, %31, !dbg !77
  %33 = zext i1 %32 to i32, !dbg !78
  br label %34, !dbg !79

34:                                               ; preds = %22, %28, %23, %1
  %35 = phi i32 [ 0, %1 ], [ 1, %22 ], [ %33, %28 ], [ 0, %23 ], !dbg !49
  ret i32 %35, !dbg !80
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.bswap.i16(i16) #1

; Function Attrs: nounwind memory(none)
declare i1 @llvm.bpf.passthrough.i1.i1(i32, i1) #2

attributes #0 = { nounwind memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nounwind memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!13, !14, !15, !16, !17}
!llvm.ident = !{!18}
!llvm.errno.tbaa = !{!19}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !9, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "cgroup_bind6.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!8 = !{!0}
!9 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 32, elements: !11)
!10 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!11 = !{!12}
!12 = !DISubrange(count: 4)
!13 = !{i32 7, !"Dwarf Version", i32 5}
!14 = !{i32 2, !"Debug Info Version", i32 3}
!15 = !{i32 1, !"wchar_size", i32 4}
!16 = !{i32 7, !"frame-pointer", i32 2}
!17 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!18 = !{!"clang version 22.1.8"}
!19 = !{!20, !20, i64 0}
!20 = !{!"int", !21, i64 0}
!21 = !{!"omnipotent char", !22, i64 0}
!22 = !{!"Simple C/C++ TBAA"}
!23 = distinct !DISubprogram(name: "bind6", scope: !3, file: !3, line: 4, type: !24, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !45, keyInstructions: true)
!24 = !DISubroutineType(types: !25)
!25 = !{!26, !27}
!26 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bpf_sock_addr", file: !6, line: 228, size: 576, elements: !29)
!29 = !{!30, !33, !34, !36, !37, !38, !39, !40, !41, !42}
!30 = !DIDerivedType(tag: DW_TAG_member, name: "user_family", scope: !28, file: !6, line: 229, baseType: !31, size: 32)
!31 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !32)
!32 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!33 = !DIDerivedType(tag: DW_TAG_member, name: "user_ip4", scope: !28, file: !6, line: 229, baseType: !31, size: 32, offset: 32)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "user_ip6", scope: !28, file: !6, line: 229, baseType: !35, size: 128, offset: 64)
!35 = !DICompositeType(tag: DW_TAG_array_type, baseType: !31, size: 128, elements: !11)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "user_port", scope: !28, file: !6, line: 229, baseType: !31, size: 32, offset: 192)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "family", scope: !28, file: !6, line: 229, baseType: !31, size: 32, offset: 224)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !28, file: !6, line: 229, baseType: !31, size: 32, offset: 256)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !28, file: !6, line: 229, baseType: !31, size: 32, offset: 288)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "msg_src_ip4", scope: !28, file: !6, line: 230, baseType: !31, size: 32, offset: 320)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "msg_src_ip6", scope: !28, file: !6, line: 230, baseType: !35, size: 128, offset: 352)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "sk", scope: !28, file: !6, line: 231, baseType: !43, size: 64, offset: 512)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !44)
!44 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!45 = !{!46, !47, !48}
!46 = !DILocalVariable(name: "ctx", arg: 1, scope: !23, file: !3, line: 4, type: !27)
!47 = !DILocalVariable(name: "port", scope: !23, file: !3, line: 5, type: !31)
!48 = !DILocalVariable(name: "any", scope: !23, file: !3, line: 8, type: !31)
!49 = !DILocation(line: 0, scope: !23)
!50 = !DILocation(line: 5, column: 30, scope: !23)
!51 = !{!52, !20, i64 24}
!52 = !{!"bpf_sock_addr", !20, i64 0, !20, i64 4, !21, i64 8, !20, i64 24, !20, i64 28, !20, i64 32, !20, i64 36, !20, i64 40, !21, i64 44, !53, i64 64}
!53 = !{!"long long", !21, i64 0}
!54 = !DILocation(line: 5, column: 20, scope: !23)
!55 = !DILocation(line: 5, column: 14, scope: !23, atomGroup: 1, atomRank: 3)
!56 = !DILocation(line: 6, column: 7, scope: !57, atomGroup: 2, atomRank: 2)
!57 = distinct !DILexicalBlock(scope: !23, file: !3, line: 6, column: 7)
!58 = !DILocation(line: 6, column: 12, scope: !57, atomGroup: 2, atomRank: 1)
!59 = !DILocation(line: 9, column: 12, scope: !23)
!60 = !DILocation(line: 9, column: 7, scope: !23)
!61 = !DILocation(line: 9, column: 26, scope: !23)
!62 = !DILocation(line: 9, column: 45, scope: !23)
!63 = !DILocation(line: 9, column: 64, scope: !23)
!64 = !DILocation(line: 9, column: 62, scope: !23, atomGroup: 5, atomRank: 2)
!65 = !DILocation(line: 10, column: 8, scope: !66, atomGroup: 6, atomRank: 2)
!66 = distinct !DILexicalBlock(scope: !23, file: !3, line: 10, column: 7)
!67 = !DILocation(line: 10, column: 7, scope: !66, atomGroup: 6, atomRank: 1)
!68 = !DILocation(line: 11, column: 22, scope: !69, atomGroup: 7, atomRank: 1)
!69 = distinct !DILexicalBlock(scope: !66, file: !3, line: 10, column: 13)
!70 = !DILocation(line: 12, column: 22, scope: !69, atomGroup: 8, atomRank: 1)
!71 = !DILocation(line: 13, column: 22, scope: !69, atomGroup: 9, atomRank: 1)
!72 = !DILocation(line: 14, column: 22, scope: !69, atomGroup: 10, atomRank: 1)
!73 = !DILocation(line: 15, column: 5, scope: !69, atomGroup: 11, atomRank: 1)
!74 = !DILocation(line: 17, column: 29, scope: !75, atomGroup: 12, atomRank: 1)
!75 = distinct !DILexicalBlock(scope: !23, file: !3, line: 17, column: 7)
!76 = !DILocation(line: 20, column: 15, scope: !23, atomGroup: 17, atomRank: 2)
!77 = !DILocation(line: 20, column: 23, scope: !23, atomGroup: 17, atomRank: 1)
!78 = !DILocation(line: 20, column: 23, scope: !23, atomGroup: 16, atomRank: 2)
!79 = !DILocation(line: 20, column: 3, scope: !23, atomGroup: 16, atomRank: 1)
!80 = !DILocation(line: 21, column: 1, scope: !23, atomGroup: 18, atomRank: 1)
