; ModuleID = 'arith_signed_division.c'
source_filename = "arith_signed_division.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @signed_division], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local range(i32 -10922, 10923) i32 @signed_division(ptr noundef captures(none) initializes((32, 64)) %0) #0 section "syscall" !dbg !25 {
    #dbg_value(ptr %0, !41, !DIExpression(), !49)
  %2 = load i64, ptr %0, align 8, !dbg !50, !tbaa !51
    #dbg_value(i64 %2, !42, !DIExpression(), !49)
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !54
  %4 = load i64, ptr %3, align 8, !dbg !55, !tbaa !56
    #dbg_value(i64 %4, !43, !DIExpression(), !49)
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !57
  %6 = load i64, ptr %5, align 8, !dbg !58, !tbaa !59
    #dbg_value(i64 %6, !44, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !49)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !60
  %8 = load i64, ptr %7, align 8, !dbg !61, !tbaa !62
    #dbg_value(i64 %8, !46, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !49)
    #dbg_value(i64 poison, !47, !DIExpression(), !49)
  %9 = tail call i64 @llvm.smax.i64(i64 %2, i64 -9223372036854775807), !dbg !63
  %10 = tail call i64 @llvm.umax.i64(i64 %4, i64 1), !dbg !65
    #dbg_value(i64 %10, !47, !DIExpression(), !49)
  %11 = trunc i64 %8 to i32, !dbg !66
    #dbg_value(i32 %11, !46, !DIExpression(), !49)
  %12 = trunc i64 %6 to i32, !dbg !67
    #dbg_value(i32 %12, !44, !DIExpression(), !49)
    #dbg_value(i64 %9, !42, !DIExpression(), !49)
  %13 = freeze i64 %9, !dbg !68
  %14 = freeze i64 %10, !dbg !68
  %15 = sdiv i64 %13, %14, !dbg !68
  %16 = mul i64 %15, %14, !dbg !69
  %17 = sub i64 %13, %16, !dbg !69
  %18 = add nsw i64 %17, %15, !dbg !70
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !71
  store i64 %18, ptr %19, align 8, !dbg !72, !tbaa !73
  %20 = freeze i64 %9, !dbg !74
  %21 = sdiv i64 %20, 8, !dbg !74
  %22 = mul i64 %21, 8, !dbg !75
  %23 = sub i64 %20, %22, !dbg !75
  %24 = add nsw i64 %21, %23, !dbg !76
  %25 = sdiv i64 %9, -3, !dbg !77
  %26 = add nsw i64 %24, %25, !dbg !78
  %27 = srem i64 %9, 10, !dbg !79
  %28 = add nsw i64 %26, %27, !dbg !80
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !81
  store i64 %28, ptr %29, align 8, !dbg !82, !tbaa !73
  %30 = add i32 %11, -1, !dbg !83
  %31 = icmp ult i32 %30, -2, !dbg !83
  %32 = select i1 %31, i32 %11, i32 5, !dbg !83
    #dbg_value(i32 %32, !48, !DIExpression(), !49)
  %33 = freeze i32 %12, !dbg !84
  %34 = freeze i32 %32, !dbg !84
  %35 = sdiv i32 %33, %34, !dbg !84
  %36 = sext i32 %35 to i64, !dbg !85
  %37 = mul i32 %35, %34, !dbg !86
  %38 = sub i32 %33, %37, !dbg !86
  %39 = sext i32 %38 to i64, !dbg !87
  %40 = add nsw i64 %39, %36, !dbg !88
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !89
  store i64 %40, ptr %41, align 8, !dbg !90, !tbaa !73
  %42 = sdiv i32 %12, 1000, !dbg !91
  %43 = sdiv i32 %11, 7, !dbg !92
  %44 = add nsw i32 %43, %42, !dbg !93
  %45 = srem i32 %11, 16, !dbg !94
  %46 = add nsw i32 %44, %45, !dbg !95
  %47 = sext i32 %46 to i64, !dbg !96
  %48 = getelementptr inbounds nuw i8, ptr %0, i64 56, !dbg !97
  store i64 %47, ptr %48, align 8, !dbg !98, !tbaa !73
  %49 = trunc i64 %6 to i16, !dbg !99
  %50 = sdiv i16 %49, 3, !dbg !100
  %51 = sext i16 %50 to i32, !dbg !100
  ret i32 %51, !dbg !101
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!15, !16, !17, !18, !19}
!llvm.ident = !{!20}
!llvm.errno.tbaa = !{!21}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !11, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "arith_signed_division.c", directory: ".")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "s16", file: !6, line: 10, baseType: !9)
!9 = !DIBasicType(name: "short", size: 16, encoding: DW_ATE_signed)
!10 = !{!0}
!11 = !DICompositeType(tag: DW_TAG_array_type, baseType: !12, size: 32, elements: !13)
!12 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!13 = !{!14}
!14 = !DISubrange(count: 4)
!15 = !{i32 7, !"Dwarf Version", i32 5}
!16 = !{i32 2, !"Debug Info Version", i32 3}
!17 = !{i32 1, !"wchar_size", i32 4}
!18 = !{i32 7, !"frame-pointer", i32 2}
!19 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!20 = !{!"clang version 22.1.8"}
!21 = !{!22, !22, i64 0}
!22 = !{!"int", !23, i64 0}
!23 = !{!"omnipotent char", !24, i64 0}
!24 = !{!"Simple C/C++ TBAA"}
!25 = distinct !DISubprogram(name: "signed_division", scope: !3, file: !3, line: 4, type: !26, scopeLine: 4, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !40, keyInstructions: true)
!26 = !DISubroutineType(types: !27)
!27 = !{!28, !29}
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !31)
!31 = !{!32, !35, !36, !37, !38}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !30, file: !6, line: 391, baseType: !33, size: 64)
!33 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !34)
!34 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !30, file: !6, line: 391, baseType: !33, size: 64, offset: 64)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !30, file: !6, line: 391, baseType: !33, size: 64, offset: 128)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !30, file: !6, line: 391, baseType: !33, size: 64, offset: 192)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !30, file: !6, line: 392, baseType: !39, size: 256, offset: 256)
!39 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 256, elements: !13)
!40 = !{!41, !42, !43, !44, !46, !47, !48}
!41 = !DILocalVariable(name: "ctx", arg: 1, scope: !25, file: !3, line: 4, type: !29)
!42 = !DILocalVariable(name: "a", scope: !25, file: !3, line: 5, type: !5)
!43 = !DILocalVariable(name: "b", scope: !25, file: !3, line: 5, type: !5)
!44 = !DILocalVariable(name: "c", scope: !25, file: !3, line: 6, type: !45)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !28)
!46 = !DILocalVariable(name: "d", scope: !25, file: !3, line: 6, type: !45)
!47 = !DILocalVariable(name: "by", scope: !25, file: !3, line: 7, type: !5)
!48 = !DILocalVariable(name: "small", scope: !25, file: !3, line: 12, type: !45)
!49 = !DILocation(line: 0, scope: !25)
!50 = !DILocation(line: 5, column: 16, scope: !25, atomGroup: 1, atomRank: 2)
!51 = !{!52, !53, i64 0}
!52 = !{!"args", !53, i64 0, !53, i64 8, !53, i64 16, !53, i64 24, !23, i64 32}
!53 = !{!"long long", !23, i64 0}
!54 = !DILocation(line: 5, column: 28, scope: !25)
!55 = !DILocation(line: 5, column: 28, scope: !25, atomGroup: 2, atomRank: 2)
!56 = !{!52, !53, i64 8}
!57 = !DILocation(line: 6, column: 16, scope: !25)
!58 = !DILocation(line: 6, column: 16, scope: !25, atomGroup: 3, atomRank: 3)
!59 = !{!52, !53, i64 16}
!60 = !DILocation(line: 6, column: 28, scope: !25)
!61 = !DILocation(line: 6, column: 28, scope: !25, atomGroup: 4, atomRank: 3)
!62 = !{!52, !53, i64 24}
!63 = !DILocation(line: 8, column: 9, scope: !64, atomGroup: 7, atomRank: 1)
!64 = distinct !DILexicalBlock(scope: !25, file: !3, line: 8, column: 7)
!65 = !DILocation(line: 7, column: 12, scope: !25, atomGroup: 6, atomRank: 1)
!66 = !DILocation(line: 6, column: 23, scope: !25, atomGroup: 4, atomRank: 2)
!67 = !DILocation(line: 6, column: 11, scope: !25, atomGroup: 3, atomRank: 2)
!68 = !DILocation(line: 10, column: 19, scope: !25)
!69 = !DILocation(line: 10, column: 28, scope: !25)
!70 = !DILocation(line: 10, column: 24, scope: !25, atomGroup: 9, atomRank: 2)
!71 = !DILocation(line: 10, column: 8, scope: !25)
!72 = !DILocation(line: 10, column: 15, scope: !25, atomGroup: 9, atomRank: 1)
!73 = !{!53, !53, i64 0}
!74 = !DILocation(line: 11, column: 19, scope: !25)
!75 = !DILocation(line: 11, column: 27, scope: !25)
!76 = !DILocation(line: 11, column: 23, scope: !25)
!77 = !DILocation(line: 11, column: 35, scope: !25)
!78 = !DILocation(line: 11, column: 31, scope: !25)
!79 = !DILocation(line: 11, column: 44, scope: !25)
!80 = !DILocation(line: 11, column: 40, scope: !25, atomGroup: 10, atomRank: 2)
!81 = !DILocation(line: 11, column: 3, scope: !25)
!82 = !DILocation(line: 11, column: 15, scope: !25, atomGroup: 10, atomRank: 1)
!83 = !DILocation(line: 12, column: 17, scope: !25, atomGroup: 12, atomRank: 1)
!84 = !DILocation(line: 13, column: 25, scope: !25)
!85 = !DILocation(line: 13, column: 17, scope: !25)
!86 = !DILocation(line: 13, column: 38, scope: !25)
!87 = !DILocation(line: 13, column: 36, scope: !25)
!88 = !DILocation(line: 13, column: 34, scope: !25, atomGroup: 14, atomRank: 2)
!89 = !DILocation(line: 13, column: 3, scope: !25)
!90 = !DILocation(line: 13, column: 15, scope: !25, atomGroup: 14, atomRank: 1)
!91 = !DILocation(line: 14, column: 19, scope: !25)
!92 = !DILocation(line: 14, column: 30, scope: !25)
!93 = !DILocation(line: 14, column: 26, scope: !25)
!94 = !DILocation(line: 14, column: 39, scope: !25)
!95 = !DILocation(line: 14, column: 35, scope: !25, atomGroup: 15, atomRank: 3)
!96 = !DILocation(line: 14, column: 17, scope: !25, atomGroup: 15, atomRank: 2)
!97 = !DILocation(line: 14, column: 3, scope: !25)
!98 = !DILocation(line: 14, column: 15, scope: !25, atomGroup: 15, atomRank: 1)
!99 = !DILocation(line: 15, column: 10, scope: !25)
!100 = !DILocation(line: 15, column: 17, scope: !25, atomGroup: 17, atomRank: 2)
!101 = !DILocation(line: 15, column: 3, scope: !25, atomGroup: 17, atomRank: 1)
