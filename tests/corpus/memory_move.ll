; ModuleID = 'memory_move.c'
source_filename = "memory_move.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@buffer = dso_local local_unnamed_addr global <{ [16 x i8], [48 x i8] }> <{ [16 x i8] c"\00\01\02\03\04\05\06\07\08\09\0A\0B\0C\0D\0E\0F", [48 x i8] zeroinitializer }>, align 1, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @moves], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 256) i32 @moves(ptr noundef captures(none) initializes((32, 64)) %0) #0 section "syscall" !dbg !27 {
    #dbg_value(ptr %0, !43, !DIExpression(), !44)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !45
  %3 = load i64, ptr %2, align 8, !dbg !46, !tbaa !47
  %4 = trunc i64 %3 to i8, !dbg !50
  %5 = load i64, ptr %0, align 8, !dbg !51, !tbaa !52
  %6 = and i64 %5, 15, !dbg !53
  %7 = getelementptr inbounds nuw i8, ptr @buffer, i64 %6, !dbg !54
  store i8 %4, ptr %7, align 1, !dbg !55, !tbaa !56
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(12) getelementptr inbounds nuw (i8, ptr @buffer, i64 1), ptr noundef nonnull align 1 dereferenceable(12) @buffer, i64 12, i1 false), !dbg !57
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(24) getelementptr inbounds nuw (i8, ptr @buffer, i64 16), ptr noundef nonnull align 1 dereferenceable(24) getelementptr inbounds nuw (i8, ptr @buffer, i64 19), i64 24, i1 false), !dbg !58
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) getelementptr inbounds nuw (i8, ptr @buffer, i64 40), ptr noundef nonnull align 1 dereferenceable(16) getelementptr inbounds nuw (i8, ptr @buffer, i64 8), i64 16, i1 false), !dbg !59
  tail call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(7) getelementptr inbounds nuw (i8, ptr @buffer, i64 4), ptr noundef nonnull align 1 dereferenceable(7) getelementptr inbounds nuw (i8, ptr @buffer, i64 2), i64 7, i1 false), !dbg !60
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !61
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %8, ptr noundef nonnull align 1 dereferenceable(32) @buffer, i64 32, i1 false), !dbg !62
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !63
  %10 = load i64, ptr %9, align 8, !dbg !63, !tbaa !64
  %11 = and i64 %10, 63, !dbg !65
  %12 = getelementptr inbounds nuw i8, ptr @buffer, i64 %11, !dbg !66
  %13 = load i8, ptr %12, align 1, !dbg !67, !tbaa !56
  %14 = zext i8 %13 to i32, !dbg !68
  ret i32 %14, !dbg !69
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr writeonly captures(none), ptr readonly captures(none), i64, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!17, !18, !19, !20, !21}
!llvm.ident = !{!22}
!llvm.errno.tbaa = !{!23}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !13, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "memory_move.c", directory: ".")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "buffer", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 512, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 5, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!11 = !{!12}
!12 = !DISubrange(count: 64)
!13 = !DICompositeType(tag: DW_TAG_array_type, baseType: !14, size: 32, elements: !15)
!14 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!15 = !{!16}
!16 = !DISubrange(count: 4)
!17 = !{i32 7, !"Dwarf Version", i32 5}
!18 = !{i32 2, !"Debug Info Version", i32 3}
!19 = !{i32 1, !"wchar_size", i32 4}
!20 = !{i32 7, !"frame-pointer", i32 2}
!21 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!22 = !{!"clang version 22.1.8"}
!23 = !{!24, !24, i64 0}
!24 = !{!"int", !25, i64 0}
!25 = !{!"omnipotent char", !26, i64 0}
!26 = !{!"Simple C/C++ TBAA"}
!27 = distinct !DISubprogram(name: "moves", scope: !3, file: !3, line: 6, type: !28, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !42, keyInstructions: true)
!28 = !DISubroutineType(types: !29)
!29 = !{!30, !31}
!30 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !33)
!33 = !{!34, !37, !38, !39, !40}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !32, file: !9, line: 391, baseType: !35, size: 64)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !36)
!36 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !32, file: !9, line: 391, baseType: !35, size: 64, offset: 64)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !32, file: !9, line: 391, baseType: !35, size: 64, offset: 128)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !32, file: !9, line: 391, baseType: !35, size: 64, offset: 192)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !32, file: !9, line: 392, baseType: !41, size: 256, offset: 256)
!41 = !DICompositeType(tag: DW_TAG_array_type, baseType: !35, size: 256, elements: !15)
!42 = !{!43}
!43 = !DILocalVariable(name: "ctx", arg: 1, scope: !27, file: !3, line: 6, type: !31)
!44 = !DILocation(line: 0, scope: !27)
!45 = !DILocation(line: 7, column: 30, scope: !27)
!46 = !DILocation(line: 7, column: 30, scope: !27, atomGroup: 1, atomRank: 3)
!47 = !{!48, !49, i64 8}
!48 = !{!"args", !49, i64 0, !49, i64 8, !49, i64 16, !49, i64 24, !25, i64 32}
!49 = !{!"long long", !25, i64 0}
!50 = !DILocation(line: 7, column: 25, scope: !27, atomGroup: 1, atomRank: 2)
!51 = !DILocation(line: 7, column: 15, scope: !27)
!52 = !{!48, !49, i64 0}
!53 = !DILocation(line: 7, column: 17, scope: !27)
!54 = !DILocation(line: 7, column: 3, scope: !27)
!55 = !DILocation(line: 7, column: 23, scope: !27, atomGroup: 1, atomRank: 1)
!56 = !{!25, !25, i64 0}
!57 = !DILocation(line: 8, column: 3, scope: !27, atomGroup: 2, atomRank: 1)
!58 = !DILocation(line: 9, column: 3, scope: !27, atomGroup: 3, atomRank: 1)
!59 = !DILocation(line: 10, column: 3, scope: !27, atomGroup: 4, atomRank: 1)
!60 = !DILocation(line: 11, column: 3, scope: !27, atomGroup: 5, atomRank: 1)
!61 = !DILocation(line: 12, column: 15, scope: !27)
!62 = !DILocation(line: 12, column: 3, scope: !27, atomGroup: 6, atomRank: 1)
!63 = !DILocation(line: 13, column: 22, scope: !27)
!64 = !{!48, !49, i64 16}
!65 = !DILocation(line: 13, column: 24, scope: !27)
!66 = !DILocation(line: 13, column: 10, scope: !27)
!67 = !DILocation(line: 13, column: 10, scope: !27, atomGroup: 7, atomRank: 3)
!68 = !DILocation(line: 13, column: 10, scope: !27, atomGroup: 7, atomRank: 2)
!69 = !DILocation(line: 13, column: 3, scope: !27, atomGroup: 7, atomRank: 1)
