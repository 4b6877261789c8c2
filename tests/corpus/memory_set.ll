; ModuleID = 'memory_set.c'
source_filename = "memory_set.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.header = type { i8, i8, i16, i32, [40 x i8] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@buffer = dso_local local_unnamed_addr global [200 x i8] zeroinitializer, align 1, !dbg !24
@last = dso_local local_unnamed_addr global %struct.header zeroinitializer, align 4, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @sets], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 256) i32 @sets(ptr noundef captures(none) initializes((32, 64)) %0) #0 section "syscall" !dbg !43 {
  %2 = alloca [28 x i8], align 4, !DIAssignID !61
    #dbg_assign(i1 poison, !60, !DIExpression(DW_OP_LLVM_fragment, 96, 224), !61, ptr %2, !DIExpression(), !62)
    #dbg_value(ptr %0, !59, !DIExpression(), !62)
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !63
    #dbg_value(i32 0, !60, !DIExpression(DW_OP_LLVM_fragment, 0, 32), !62)
    #dbg_value(i32 0, !60, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !62)
    #dbg_value(i32 0, !60, !DIExpression(DW_OP_LLVM_fragment, 64, 256), !62)
    #dbg_assign(i8 0, !60, !DIExpression(DW_OP_LLVM_fragment, 96, 224), !64, ptr poison, !DIExpression(), !62)
    #dbg_value(i64 0, !60, !DIExpression(DW_OP_LLVM_fragment, 320, 64), !62)
  %3 = load i64, ptr %0, align 8, !dbg !65, !tbaa !66
  %4 = trunc i64 %3 to i32, !dbg !69
    #dbg_value(i32 %4, !60, !DIExpression(DW_OP_LLVM_fragment, 32, 32), !62)
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(28) %2, i8 90, i64 28, i1 false), !dbg !70, !DIAssignID !71
    #dbg_value(i32 1509949440, !60, !DIExpression(DW_OP_LLVM_fragment, 88, 8), !62)
    #dbg_assign(i1 poison, !60, !DIExpression(DW_OP_LLVM_fragment, 96, 224), !71, ptr %2, !DIExpression(), !62)
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(7) @buffer, i8 0, i64 7, i1 false), !dbg !72
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) getelementptr inbounds nuw (i8, ptr @buffer, i64 8), i8 -1, i64 16, i1 false), !dbg !73
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !74
  %6 = load i64, ptr %5, align 8, !dbg !75, !tbaa !76
  %7 = trunc i64 %6 to i8, !dbg !77
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(9) getelementptr inbounds nuw (i8, ptr @buffer, i64 25), i8 %7, i64 9, i1 false), !dbg !78
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !79
  %9 = load i64, ptr %8, align 8, !dbg !80, !tbaa !81
  %10 = trunc i64 %9 to i8, !dbg !82
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) getelementptr inbounds nuw (i8, ptr @buffer, i64 40), i8 %10, i64 64, i1 false), !dbg !83
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(70) getelementptr inbounds nuw (i8, ptr @buffer, i64 129), i8 1, i64 70, i1 false), !dbg !84
  store i32 3145728, ptr @last, align 4, !dbg !85
  store i32 %4, ptr getelementptr inbounds nuw (i8, ptr @last, i64 4), align 4, !dbg !85, !tbaa !39
  store i32 1509949440, ptr getelementptr inbounds nuw (i8, ptr @last, i64 8), align 4, !dbg !85
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(28) getelementptr inbounds nuw (i8, ptr @last, i64 12), ptr noundef nonnull align 4 dereferenceable(28) %2, i64 28, i1 false), !dbg !85, !tbaa.struct !86
  store i64 0, ptr getelementptr inbounds nuw (i8, ptr @last, i64 40), align 4, !dbg !85, !tbaa !87
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !88
  %12 = load i64, ptr %11, align 8, !dbg !88, !tbaa !89
  %13 = and i64 %12, 127, !dbg !90
  %14 = getelementptr inbounds nuw i8, ptr @buffer, i64 %13, !dbg !91
  %15 = load i8, ptr %14, align 1, !dbg !92, !tbaa !87
  %16 = zext i8 %15 to i64, !dbg !93
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !94
  store i64 %16, ptr %17, align 8, !dbg !95, !tbaa !96
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !97
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %18, ptr noundef nonnull align 1 dereferenceable(24) getelementptr inbounds nuw (i8, ptr @buffer, i64 24), i64 24, i1 false), !dbg !98
  %19 = and i64 %12, 31, !dbg !99
  %20 = getelementptr inbounds nuw i8, ptr getelementptr inbounds nuw (i8, ptr @last, i64 8), i64 %19, !dbg !100
  %21 = load i8, ptr %20, align 1, !dbg !101, !tbaa !87
  %22 = zext i8 %21 to i32, !dbg !102
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !103
  ret i32 %22, !dbg !104
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!33, !34, !35, !36, !37}
!llvm.ident = !{!38}
!llvm.errno.tbaa = !{!39}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !11, line: 395, type: !29, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "memory_set.c", directory: ".")
!4 = !{!0, !5, !24}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "last", scope: !2, file: !3, line: 10, type: !7, isLocal: false, isDefinition: true)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "header", file: !3, line: 4, size: 384, elements: !8)
!8 = !{!9, !13, !14, !17, !20}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !7, file: !3, line: 5, baseType: !10, size: 8)
!10 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !11, line: 5, baseType: !12)
!11 = !DIFile(filename: "./bpf.h", directory: ".")
!12 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!13 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !7, file: !3, line: 5, baseType: !10, size: 8, offset: 8)
!14 = !DIDerivedType(tag: DW_TAG_member, name: "length", scope: !7, file: !3, line: 6, baseType: !15, size: 16, offset: 16)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !11, line: 6, baseType: !16)
!16 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !7, file: !3, line: 7, baseType: !18, size: 32, offset: 32)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !11, line: 7, baseType: !19)
!19 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "payload", scope: !7, file: !3, line: 8, baseType: !21, size: 320, offset: 64)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 320, elements: !22)
!22 = !{!23}
!23 = !DISubrange(count: 40)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(name: "buffer", scope: !2, file: !3, line: 11, type: !26, isLocal: false, isDefinition: true)
!26 = !DICompositeType(tag: DW_TAG_array_type, baseType: !10, size: 1600, elements: !27)
!27 = !{!28}
!28 = !DISubrange(count: 200)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 32, elements: !31)
!30 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!31 = !{!32}
!32 = !DISubrange(count: 4)
!33 = !{i32 7, !"Dwarf Version", i32 5}
!34 = !{i32 2, !"Debug Info Version", i32 3}
!35 = !{i32 1, !"wchar_size", i32 4}
!36 = !{i32 7, !"frame-pointer", i32 2}
!37 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!38 = !{!"clang version 22.1.8"}
!39 = !{!40, !40, i64 0}
!40 = !{!"int", !41, i64 0}
!41 = !{!"omnipotent char", !42, i64 0}
!42 = !{!"Simple C/C++ TBAA"}
!43 = distinct !DISubprogram(name: "sets", scope: !3, file: !3, line: 13, type: !44, scopeLine: 13, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !58, keyInstructions: true)
!44 = !DISubroutineType(types: !45)
!45 = !{!46, !47}
!46 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!47 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !11, line: 390, size: 512, elements: !49)
!49 = !{!50, !53, !54, !55, !56}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !48, file: !11, line: 391, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !11, line: 8, baseType: !52)
!52 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !48, file: !11, line: 391, baseType: !51, size: 64, offset: 64)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !48, file: !11, line: 391, baseType: !51, size: 64, offset: 128)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !48, file: !11, line: 391, baseType: !51, size: 64, offset: 192)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !48, file: !11, line: 392, baseType: !57, size: 256, offset: 256)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !51, size: 256, elements: !31)
!58 = !{!59, !60}
!59 = !DILocalVariable(name: "ctx", arg: 1, scope: !43, file: !3, line: 13, type: !47)
!60 = !DILocalVariable(name: "local", scope: !43, file: !3, line: 14, type: !7)
!61 = distinct !DIAssignID()
!62 = !DILocation(line: 0, scope: !43)
!63 = !DILocation(line: 14, column: 3, scope: !43)
!64 = distinct !DIAssignID()
!65 = !DILocation(line: 16, column: 19, scope: !43, atomGroup: 2, atomRank: 3)
!66 = !{!67, !68, i64 0}
!67 = !{!"args", !68, i64 0, !68, i64 8, !68, i64 16, !68, i64 24, !41, i64 32}
!68 = !{!"long long", !41, i64 0}
!69 = !DILocation(line: 16, column: 14, scope: !43, atomGroup: 2, atomRank: 2)
!70 = !DILocation(line: 17, column: 3, scope: !43, atomGroup: 3, atomRank: 1)
!71 = distinct !DIAssignID()
!72 = !DILocation(line: 18, column: 3, scope: !43, atomGroup: 4, atomRank: 1)
!73 = !DILocation(line: 19, column: 3, scope: !43, atomGroup: 5, atomRank: 1)
!74 = !DILocation(line: 20, column: 28, scope: !43)
!75 = !DILocation(line: 20, column: 28, scope: !43, atomGroup: 6, atomRank: 4)
!76 = !{!67, !68, i64 8}
!77 = !DILocation(line: 20, column: 3, scope: !43, atomGroup: 6, atomRank: 2)
!78 = !DILocation(line: 20, column: 3, scope: !43, atomGroup: 6, atomRank: 1)
!79 = !DILocation(line: 21, column: 28, scope: !43)
!80 = !DILocation(line: 21, column: 28, scope: !43, atomGroup: 7, atomRank: 4)
!81 = !{!67, !68, i64 16}
!82 = !DILocation(line: 21, column: 3, scope: !43, atomGroup: 7, atomRank: 2)
!83 = !DILocation(line: 21, column: 3, scope: !43, atomGroup: 7, atomRank: 1)
!84 = !DILocation(line: 22, column: 3, scope: !43, atomGroup: 8, atomRank: 1)
!85 = !DILocation(line: 23, column: 10, scope: !43, atomGroup: 9, atomRank: 1)
!86 = !{i64 0, i64 36, !87}
!87 = !{!41, !41, i64 0}
!88 = !DILocation(line: 25, column: 29, scope: !43)
!89 = !{!67, !68, i64 24}
!90 = !DILocation(line: 25, column: 31, scope: !43)
!91 = !DILocation(line: 25, column: 17, scope: !43)
!92 = !DILocation(line: 25, column: 17, scope: !43, atomGroup: 11, atomRank: 3)
!93 = !DILocation(line: 25, column: 17, scope: !43, atomGroup: 11, atomRank: 2)
!94 = !DILocation(line: 25, column: 8, scope: !43)
!95 = !DILocation(line: 25, column: 15, scope: !43, atomGroup: 11, atomRank: 1)
!96 = !{!68, !68, i64 0}
!97 = !DILocation(line: 26, column: 11, scope: !43)
!98 = !DILocation(line: 26, column: 3, scope: !43, atomGroup: 12, atomRank: 1)
!99 = !DILocation(line: 27, column: 30, scope: !43)
!100 = !DILocation(line: 27, column: 10, scope: !43)
!101 = !DILocation(line: 27, column: 10, scope: !43, atomGroup: 14, atomRank: 3)
!102 = !DILocation(line: 27, column: 10, scope: !43, atomGroup: 14, atomRank: 2)
!103 = !DILocation(line: 28, column: 1, scope: !43)
!104 = !DILocation(line: 27, column: 3, scope: !43, atomGroup: 14, atomRank: 1)
