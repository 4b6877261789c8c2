; ModuleID = 'rawtp_hash.c'
source_filename = "rawtp_hash.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@buckets = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !5
@total = dso_local local_unnamed_addr global i64 0, align 8, !dbg !29
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @buckets, ptr @mixed], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @mixed(ptr noundef readonly captures(none) %0) #0 section "raw_tp/sys_enter" !dbg !53 {
  %2 = alloca i32, align 4, !DIAssignID !71
    #dbg_assign(i1 poison, !69, !DIExpression(), !71, ptr %2, !DIExpression(), !72)
    #dbg_value(ptr %0, !64, !DIExpression(), !72)
  %3 = load i64, ptr %0, align 8, !dbg !73, !tbaa !74
    #dbg_value(i64 %3, !65, !DIExpression(), !72)
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !76
  %5 = load i64, ptr %4, align 8, !dbg !77, !tbaa !74
    #dbg_value(i64 %5, !66, !DIExpression(), !72)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !78
  %7 = load i64, ptr %6, align 8, !dbg !79, !tbaa !74
    #dbg_value(i64 %7, !67, !DIExpression(), !72)
  %8 = mul i64 %3, -7046029254386353131, !dbg !80
  %9 = tail call i64 @llvm.fshl.i64(i64 %5, i64 %5, i64 7), !dbg !81
  %10 = xor i64 %9, %8, !dbg !82
    #dbg_value(i64 %10, !68, !DIExpression(), !72)
  %11 = lshr i64 %10, 29, !dbg !83
  %12 = xor i64 %11, %10, !dbg !84
    #dbg_value(i64 %12, !68, !DIExpression(), !72)
  %13 = add i64 %12, %7, !dbg !85
    #dbg_value(i64 %13, !68, !DIExpression(), !72)
  %14 = mul i64 %13, -4658895280553007687, !dbg !86
    #dbg_value(i64 %14, !68, !DIExpression(), !72)
  %15 = lshr i64 %14, 32, !dbg !87
  %16 = xor i64 %15, %14, !dbg !88
    #dbg_value(!DIArgList(i64 %14, i64 %15), !68, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !72)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !89
  %17 = trunc i64 %16 to i32, !dbg !90
  %18 = and i32 %17, 63, !dbg !90
  store i32 %18, ptr %2, align 4, !dbg !91, !tbaa !49, !DIAssignID !92
    #dbg_assign(i32 %18, !69, !DIExpression(), !92, ptr %2, !DIExpression(), !72)
  %19 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @buckets, ptr noundef nonnull %2) #3, !dbg !93
    #dbg_value(ptr %19, !70, !DIExpression(), !72)
  %20 = icmp eq ptr %19, null, !dbg !94
  br i1 %20, label %25, label %21, !dbg !96

21:                                               ; preds = %1
  %22 = and i64 %5, 255, !dbg !97
  %23 = load i64, ptr %19, align 8, !dbg !98, !tbaa !74
  %24 = add i64 %23, %22, !dbg !99
  store i64 %24, ptr %19, align 8, !dbg !100, !tbaa !74
  br label %25, !dbg !101

25:                                               ; preds = %21, %1
  %26 = lshr i64 %14, 40, !dbg !102
  %27 = load i64, ptr @total, align 8, !dbg !103, !tbaa !74
  %28 = add i64 %27, %26, !dbg !104
  store i64 %28, ptr @total, align 8, !dbg !105, !tbaa !74
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !106
  ret i32 0, !dbg !107
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!43, !44, !45, !46, !47}
!llvm.ident = !{!48}
!llvm.errno.tbaa = !{!49}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !23, line: 395, type: !39, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "rawtp_hash.c", directory: ".")
!4 = !{!0, !5, !29, !31}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "buckets", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 4, size: 256, elements: !8)
!8 = !{!9, !15, !20, !25}
!9 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !7, file: !3, line: 4, baseType: !10, size: 64)
!10 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !11, size: 64)
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 64, elements: !13)
!12 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!13 = !{!14}
!14 = !DISubrange(count: 2)
!15 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !7, file: !3, line: 4, baseType: !16, size: 64, offset: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 2048, elements: !18)
!18 = !{!19}
!19 = !DISubrange(count: 64)
!20 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !7, file: !3, line: 4, baseType: !21, size: 64, offset: 128)
!21 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !22, size: 64)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !23, line: 7, baseType: !24)
!23 = !DIFile(filename: "./bpf.h", directory: ".")
!24 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!25 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !7, file: !3, line: 4, baseType: !26, size: 64, offset: 192)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !23, line: 8, baseType: !28)
!28 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!29 = !DIGlobalVariableExpression(var: !30, expr: !DIExpression())
!30 = distinct !DIGlobalVariable(name: "total", scope: !2, file: !3, line: 5, type: !27, isLocal: false, isDefinition: true)
!31 = !DIGlobalVariableExpression(var: !32, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!32 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !23, line: 97, type: !33, isLocal: true, isDefinition: true)
!33 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !34, size: 64)
!34 = !DISubroutineType(types: !35)
!35 = !{!36, !36, !37}
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!37 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !38, size: 64)
!38 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 32, elements: !41)
!40 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!41 = !{!42}
!42 = !DISubrange(count: 4)
!43 = !{i32 7, !"Dwarf Version", i32 5}
!44 = !{i32 2, !"Debug Info Version", i32 3}
!45 = !{i32 1, !"wchar_size", i32 4}
!46 = !{i32 7, !"frame-pointer", i32 2}
!47 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!48 = !{!"clang version 22.1.8"}
!49 = !{!50, !50, i64 0}
!50 = !{!"int", !51, i64 0}
!51 = !{!"omnipotent char", !52, i64 0}
!52 = !{!"Simple C/C++ TBAA"}
!53 = distinct !DISubprogram(name: "mixed", scope: !3, file: !3, line: 7, type: !54, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !63, keyInstructions: true)
!54 = !DISubroutineType(types: !55)
!55 = !{!12, !56}
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "raw_tp_args", file: !23, line: 285, elements: !58)
!58 = !{!59}
!59 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !57, file: !23, line: 286, baseType: !60)
!60 = !DICompositeType(tag: DW_TAG_array_type, baseType: !27, elements: !61)
!61 = !{!62}
!62 = !DISubrange(count: 0)
!63 = !{!64, !65, !66, !67, !68, !69, !70}
!64 = !DILocalVariable(name: "ctx", arg: 1, scope: !53, file: !3, line: 7, type: !56)
!65 = !DILocalVariable(name: "a", scope: !53, file: !3, line: 8, type: !27)
!66 = !DILocalVariable(name: "b", scope: !53, file: !3, line: 8, type: !27)
!67 = !DILocalVariable(name: "c", scope: !53, file: !3, line: 8, type: !27)
!68 = !DILocalVariable(name: "h", scope: !53, file: !3, line: 9, type: !27)
!69 = !DILocalVariable(name: "key", scope: !53, file: !3, line: 14, type: !22)
!70 = !DILocalVariable(name: "bucket", scope: !53, file: !3, line: 15, type: !26)
!71 = distinct !DIAssignID()
!72 = !DILocation(line: 0, scope: !53)
!73 = !DILocation(line: 8, column: 11, scope: !53, atomGroup: 1, atomRank: 2)
!74 = !{!75, !75, i64 0}
!75 = !{!"long long", !51, i64 0}
!76 = !DILocation(line: 8, column: 29, scope: !53)
!77 = !DILocation(line: 8, column: 29, scope: !53, atomGroup: 2, atomRank: 2)
!78 = !DILocation(line: 8, column: 47, scope: !53)
!79 = !DILocation(line: 8, column: 47, scope: !53, atomGroup: 3, atomRank: 2)
!80 = !DILocation(line: 9, column: 13, scope: !53)
!81 = !DILocation(line: 9, column: 44, scope: !53)
!82 = !DILocation(line: 9, column: 34, scope: !53, atomGroup: 4, atomRank: 2)
!83 = !DILocation(line: 10, column: 10, scope: !53)
!84 = !DILocation(line: 10, column: 5, scope: !53, atomGroup: 5, atomRank: 2)
!85 = !DILocation(line: 11, column: 5, scope: !53, atomGroup: 6, atomRank: 2)
!86 = !DILocation(line: 12, column: 5, scope: !53, atomGroup: 7, atomRank: 2)
!87 = !DILocation(line: 13, column: 10, scope: !53)
!88 = !DILocation(line: 13, column: 5, scope: !53, atomGroup: 8, atomRank: 2)
!89 = !DILocation(line: 14, column: 3, scope: !53)
!90 = !DILocation(line: 14, column: 13, scope: !53, atomGroup: 9, atomRank: 2)
!91 = !DILocation(line: 14, column: 7, scope: !53, atomGroup: 9, atomRank: 1)
!92 = distinct !DIAssignID()
!93 = !DILocation(line: 15, column: 17, scope: !53, atomGroup: 10, atomRank: 2)
!94 = !DILocation(line: 16, column: 7, scope: !95, atomGroup: 11, atomRank: 2)
!95 = distinct !DILexicalBlock(scope: !53, file: !3, line: 16, column: 7)
!96 = !DILocation(line: 16, column: 7, scope: !95, atomGroup: 11, atomRank: 1)
!97 = !DILocation(line: 17, column: 18, scope: !95)
!98 = !DILocation(line: 17, column: 13, scope: !95)
!99 = !DILocation(line: 17, column: 13, scope: !95, atomGroup: 12, atomRank: 2)
!100 = !DILocation(line: 17, column: 13, scope: !95, atomGroup: 12, atomRank: 1)
!101 = !DILocation(line: 17, column: 5, scope: !95)
!102 = !DILocation(line: 18, column: 14, scope: !53)
!103 = !DILocation(line: 18, column: 9, scope: !53)
!104 = !DILocation(line: 18, column: 9, scope: !53, atomGroup: 13, atomRank: 2)
!105 = !DILocation(line: 18, column: 9, scope: !53, atomGroup: 13, atomRank: 1)
!106 = !DILocation(line: 20, column: 1, scope: !53)
!107 = !DILocation(line: 19, column: 3, scope: !53, atomGroup: 15, atomRank: 1)
