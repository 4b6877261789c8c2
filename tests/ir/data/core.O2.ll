; ModuleID = 'core.c'
source_filename = "core.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@"llvm.task:0:48$0:2" = external global i64, !llvm.preserve.access.index !0 #0
@"llvm.task:0:32$0:1:1:2" = external global i64, !llvm.preserve.access.index !0 #0
@"llvm.task:2:1$0:4" = external global i32, !llvm.preserve.access.index !0 #0
@"llvm.task:0:0$0:0" = external global i64, !llvm.preserve.access.index !0 #0
@"llvm.task:9:64$0" = external global i32, !llvm.preserve.access.index !0 #0
@"llvm.state:11:-2$1" = external global i64, !llvm.preserve.access.index !21 #0
@llvm.compiler.used = appending global [1 x ptr] [ptr @exiting], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local i32 @exiting(ptr noundef readonly %0) #1 section "kprobe/do_exit" !dbg !48 {
  %2 = alloca i64, align 8, !DIAssignID !54
    #dbg_assign(i1 poison, !53, !DIExpression(), !54, ptr %2, !DIExpression(), !55)
    #dbg_value(ptr %0, !52, !DIExpression(), !55)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !56
  store i64 0, ptr %2, align 8, !dbg !57, !tbaa !58, !DIAssignID !60
    #dbg_assign(i64 0, !53, !DIExpression(), !60, ptr %2, !DIExpression(), !55)
  %3 = load i64, ptr @"llvm.task:0:48$0:2", align 8
  %4 = getelementptr i8, ptr %0, i64 %3
  %5 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 0, ptr %4)
  %6 = load ptr, ptr %5, align 8, !dbg !61, !tbaa !62
  %7 = load i64, ptr @"llvm.task:0:32$0:1:1:2", align 8
  %8 = getelementptr i8, ptr %6, i64 %7
  %9 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 1, ptr %8)
  %10 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %2, i32 noundef 8, ptr noundef %9) #4, !dbg !67
  %11 = load i32, ptr @"llvm.task:2:1$0:4", align 4
  %12 = call i32 @llvm.bpf.passthrough.i32.i32(i32 2, i32 %11)
  %13 = icmp eq i32 %12, 0, !dbg !68
  br i1 %13, label %14, label %16, !dbg !70

14:                                               ; preds = %1
  %15 = load i64, ptr %2, align 8, !dbg !71, !tbaa !58
  br label %24, !dbg !70

16:                                               ; preds = %1
  %17 = load i64, ptr @"llvm.task:0:0$0:0", align 8
  %18 = getelementptr i8, ptr %0, i64 %17
  %19 = call ptr @llvm.bpf.passthrough.p0.p0(i32 3, ptr %18)
  %20 = load i32, ptr %19, align 8, !dbg !72, !tbaa !73
  %21 = zext i32 %20 to i64, !dbg !74
  %22 = load i64, ptr %2, align 8, !dbg !75, !tbaa !58
  %23 = add i64 %22, %21, !dbg !76
    #dbg_assign(i64 %23, !53, !DIExpression(), !77, ptr %2, !DIExpression(), !55)
  br label %24, !dbg !78

24:                                               ; preds = %14, %16
  %25 = phi i64 [ %15, %14 ], [ %23, %16 ], !dbg !71
  %26 = load i32, ptr @"llvm.task:9:64$0", align 4
  %27 = call i32 @llvm.bpf.passthrough.i32.i32(i32 4, i32 %26)
  %28 = zext i32 %27 to i64, !dbg !79
  %29 = add i64 %25, %28, !dbg !80
    #dbg_assign(i64 %29, !53, !DIExpression(), !81, ptr %2, !DIExpression(), !55)
  %30 = load i64, ptr @"llvm.state:11:-2$1", align 8
  %31 = call i64 @llvm.bpf.passthrough.i64.i64(i32 5, i64 %30)
  %32 = add i64 %31, %29, !dbg !82
    #dbg_assign(i64 %32, !53, !DIExpression(), !83, ptr %2, !DIExpression(), !55)
  %33 = trunc i64 %32 to i32, !dbg !84
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !85
  ret i32 %33, !dbg !86
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nofree nosync nounwind memory(none)
declare ptr @llvm.bpf.passthrough.p0.p0(i32, ptr) #3

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.bpf.passthrough.i32.i32(i32, i32) #3

; Function Attrs: nofree nosync nounwind memory(none)
declare i64 @llvm.bpf.passthrough.i64.i64(i32, i64) #3

attributes #0 = { "btf_ama" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree nosync nounwind memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!25}
!llvm.module.flags = !{!38, !39, !40, !41, !42}
!llvm.ident = !{!43}
!llvm.errno.tbaa = !{!44}

!0 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "task", file: !1, line: 8, size: 512, elements: !2)
!1 = !DIFile(filename: "core.c", directory: "/src", checksumkind: CSK_MD5, checksum: "4e89864240d88d8f0331d3972c3908df")
!2 = !{!3, !6, !17, !19, !20}
!3 = !DIDerivedType(tag: DW_TAG_member, name: "pid", scope: !0, file: !1, line: 8, baseType: !4, size: 32)
!4 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !1, line: 2, baseType: !5)
!5 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!6 = !DIDerivedType(tag: DW_TAG_member, name: "inner", scope: !0, file: !1, line: 8, baseType: !7, size: 320, offset: 64)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "inner", file: !1, line: 7, size: 320, elements: !8)
!8 = !{!9, !11}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !7, file: !1, line: 7, baseType: !10, size: 32)
!10 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!11 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !7, file: !1, line: 7, baseType: !12, size: 256, offset: 64)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 256, elements: !15)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !1, line: 3, baseType: !14)
!14 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!15 = !{!16}
!16 = !DISubrange(count: 4)
!17 = !DIDerivedType(tag: DW_TAG_member, name: "parent", scope: !0, file: !1, line: 8, baseType: !18, size: 64, offset: 384)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !0, size: 64)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "low", scope: !0, file: !1, line: 8, baseType: !4, size: 3, offset: 448, flags: DIFlagBitField, extraData: i64 448)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "high", scope: !0, file: !1, line: 8, baseType: !4, size: 9, offset: 451, flags: DIFlagBitField, extraData: i64 448)
!21 = !DICompositeType(tag: DW_TAG_enumeration_type, name: "state", file: !1, line: 6, baseType: !10, size: 32, elements: !22)
!22 = !{!23, !24}
!23 = !DIEnumerator(name: "IDLE", value: 1)
!24 = !DIEnumerator(name: "RUNNING", value: -2)
!25 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !26, retainedTypes: !27, globals: !28, splitDebugInlining: false, nameTableKind: None)
!26 = !{!21}
!27 = !{!12}
!28 = !{!29}
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression(DW_OP_constu, 113, DW_OP_stack_value))
!30 = distinct !DIGlobalVariable(name: "probe_read", scope: !25, file: !1, line: 10, type: !31, isLocal: true, isDefinition: true)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !35, !4, !36}
!34 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!38 = !{i32 7, !"Dwarf Version", i32 5}
!39 = !{i32 2, !"Debug Info Version", i32 3}
!40 = !{i32 1, !"wchar_size", i32 4}
!41 = !{i32 7, !"frame-pointer", i32 2}
!42 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!43 = !{!"clang version 22.1.8"}
!44 = !{!45, !45, i64 0}
!45 = !{!"int", !46, i64 0}
!46 = !{!"omnipotent char", !47, i64 0}
!47 = !{!"Simple C/C++ TBAA"}
!48 = distinct !DISubprogram(name: "exiting", scope: !1, file: !1, line: 12, type: !49, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !25, retainedNodes: !51, keyInstructions: true)
!49 = !DISubroutineType(types: !50)
!50 = !{!10, !18}
!51 = !{!52, !53}
!52 = !DILocalVariable(name: "task", arg: 1, scope: !48, file: !1, line: 12, type: !18)
!53 = !DILocalVariable(name: "value", scope: !48, file: !1, line: 13, type: !13)
!54 = distinct !DIAssignID()
!55 = !DILocation(line: 0, scope: !48)
!56 = !DILocation(line: 13, column: 2, scope: !48)
!57 = !DILocation(line: 13, column: 6, scope: !48, atomGroup: 1, atomRank: 1)
!58 = !{!59, !59, i64 0}
!59 = !{!"long long", !46, i64 0}
!60 = distinct !DIAssignID()
!61 = !DILocation(line: 14, column: 42, scope: !48)
!62 = !{!63, !65, i64 48}
!63 = !{!"task", !45, i64 0, !64, i64 8, !65, i64 48, !45, i64 56, !45, i64 56}
!64 = !{!"inner", !45, i64 0, !46, i64 8}
!65 = !{!"p1 _ZTS4task", !66, i64 0}
!66 = !{!"any pointer", !46, i64 0}
!67 = !DILocation(line: 14, column: 2, scope: !48)
!68 = !DILocation(line: 15, column: 6, scope: !69, atomGroup: 2, atomRank: 2)
!69 = distinct !DILexicalBlock(scope: !48, file: !1, line: 15, column: 6)
!70 = !DILocation(line: 15, column: 6, scope: !69, atomGroup: 2, atomRank: 1)
!71 = !DILocation(line: 17, column: 8, scope: !48)
!72 = !DILocation(line: 16, column: 18, scope: !69)
!73 = !{!63, !45, i64 0}
!74 = !DILocation(line: 16, column: 12, scope: !69)
!75 = !DILocation(line: 16, column: 9, scope: !69)
!76 = !DILocation(line: 16, column: 9, scope: !69, atomGroup: 3, atomRank: 2)
!77 = distinct !DIAssignID()
!78 = !DILocation(line: 16, column: 3, scope: !69)
!79 = !DILocation(line: 17, column: 11, scope: !48)
!80 = !DILocation(line: 17, column: 8, scope: !48, atomGroup: 4, atomRank: 2)
!81 = distinct !DIAssignID()
!82 = !DILocation(line: 18, column: 8, scope: !48, atomGroup: 5, atomRank: 2)
!83 = distinct !DIAssignID()
!84 = !DILocation(line: 19, column: 9, scope: !48, atomGroup: 7, atomRank: 2)
!85 = !DILocation(line: 20, column: 1, scope: !48)
!86 = !DILocation(line: 19, column: 2, scope: !48, atomGroup: 7, atomRank: 1)
