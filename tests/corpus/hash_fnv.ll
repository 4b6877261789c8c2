; ModuleID = 'hash_fnv.c'
source_filename = "hash_fnv.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@data = dso_local local_unnamed_addr global [64 x i8] c"the quick brown fox jumps over the lazy dog\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", align 1, !dbg !10
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @hashes], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 256) i32 @hashes(ptr noundef captures(none) %0) #0 section "syscall" !dbg !31 {
    #dbg_value(ptr %0, !47, !DIExpression(), !48)
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !49
  %3 = load i64, ptr %2, align 8, !dbg !50, !tbaa !51
  %4 = trunc i64 %3 to i8, !dbg !54
  %5 = load i64, ptr %0, align 8, !dbg !55, !tbaa !56
  %6 = and i64 %5, 63, !dbg !57
  %7 = getelementptr inbounds nuw i8, ptr @data, i64 %6, !dbg !58
  store i8 %4, ptr %7, align 1, !dbg !59, !tbaa !60
    #dbg_value(ptr @data, !61, !DIExpression(), !72)
    #dbg_value(i32 64, !68, !DIExpression(), !72)
    #dbg_value(i64 -3750763034362895579, !69, !DIExpression(), !72)
    #dbg_value(i32 0, !70, !DIExpression(), !74)
  br label %8, !dbg !75

8:                                                ; preds = %1, %8
  %9 = phi i64 [ 0, %1 ], [ %16, %8 ]
  %10 = phi i64 [ -3750763034362895579, %1 ], [ %15, %8 ]
    #dbg_value(i64 %9, !70, !DIExpression(), !74)
    #dbg_value(i64 %10, !69, !DIExpression(), !72)
  %11 = getelementptr inbounds nuw i8, ptr @data, i64 %9, !dbg !76
  %12 = load i8, ptr %11, align 1, !dbg !76, !tbaa !60
  %13 = zext i8 %12 to i64, !dbg !76
  %14 = xor i64 %10, %13, !dbg !78
  %15 = mul i64 %14, 1099511628211, !dbg !79
    #dbg_value(i64 %15, !69, !DIExpression(), !72)
  %16 = add nuw nsw i64 %9, 1, !dbg !80
    #dbg_value(i64 %16, !70, !DIExpression(), !74)
  %17 = icmp eq i64 %16, 64, !dbg !81
  br i1 %17, label %18, label %8, !dbg !82, !llvm.loop !83

18:                                               ; preds = %8
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !87
  store i64 %15, ptr %19, align 8, !dbg !88, !tbaa !89
    #dbg_value(ptr getelementptr inbounds nuw (i8, ptr @data, i64 8), !61, !DIExpression(), !90)
    #dbg_value(i32 11, !68, !DIExpression(), !90)
    #dbg_value(i64 -3750763034362895579, !69, !DIExpression(), !90)
    #dbg_value(i32 0, !70, !DIExpression(), !92)
    #dbg_value(i64 0, !70, !DIExpression(), !92)
    #dbg_value(i64 -3750763034362895579, !69, !DIExpression(), !90)
  %20 = load i8, ptr getelementptr inbounds nuw (i8, ptr @data, i64 8), align 1, !dbg !93, !tbaa !60
  %21 = zext i8 %20 to i64, !dbg !93
  %22 = xor i64 %21, -3750763034362895579, !dbg !94
  %23 = mul i64 %22, 1099511628211, !dbg !95
    #dbg_value(i64 %23, !69, !DIExpression(), !90)
    #dbg_value(i64 1, !70, !DIExpression(), !92)
  %24 = load i8, ptr getelementptr inbounds nuw (i8, ptr @data, i64 9), align 1, !dbg !93, !tbaa !60
  %25 = zext i8 %24 to i64, !dbg !93
  %26 = xor i64 %23, %25, !dbg !94
  %27 = mul i64 %26, 1099511628211, !dbg !96
    #dbg_value(i64 %27, !69, !DIExpression(), !90)
    #dbg_value(i64 2, !70, !DIExpression(), !92)
  %28 = load i8, ptr getelementptr inbounds nuw (i8, ptr @data, i64 10), align 1, !dbg !93, !tbaa !60
  %29 = zext i8 %28 to i64, !dbg !93
  %30 = xor i64 %27, %29, !dbg !94
  %31 = mul i64 %30, 1099511628211, !dbg !97
    #dbg_value(i64 %31, !69, !DIExpression(), !90)
    #dbg_value(i64 3, !70, !DIExpression(), !92)
  %32 = load i8, ptr getelementptr inbounds nuw (i8, ptr @data, i64 11), align 1, !dbg !93, !tbaa !60
  %33 = zext i8 %32 to i64, !dbg !93
  %34 = xor i64 %31, %33, !dbg !94
  %35 = mul i64 %34, 1099511628211, !dbg !98
    #dbg_value(i64 %35, !69, !DIExpression(), !90)
    #dbg_value(i64 4, !70, !DIExpression(), !92)
  %36 = load i8, ptr getelementptr inbounds nuw (i8, ptr @data, i64 12), align 1, !dbg !93, !tbaa !60
  %37 = zext i8 %36 to i64, !dbg !93
  %38 = xor i64 %35, %37, !dbg !94
  %39 = mul i64 %38, 1099511628211, !dbg !99
    #dbg_value(i64 %39, !69, !DIExpression(), !90)
    #dbg_value(i64 5, !70, !DIExpression(), !92)
  %40 = load i8, ptr getelementptr inbounds nuw (i8, ptr @data, i64 13), align 1, !dbg !93, !tbaa !60
  %41 = zext i8 %40 to i64, !dbg !93
  %42 = xor i64 %39, %41, !dbg !94
  %43 = mul i64 %42, 1099511628211, !dbg !100
    #dbg_value(i64 %43, !69, !DIExpression(), !90)
    #dbg_value(i64 6, !70, !DIExpression(), !92)
  %44 = load i8, ptr getelementptr inbounds nuw (i8, ptr @data, i64 14), align 1, !dbg !93, !tbaa !60
  %45 = zext i8 %44 to i64, !dbg !93
  %46 = xor i64 %43, %45, !dbg !94
  %47 = mul i64 %46, 1099511628211, !dbg !101
    #dbg_value(i64 %47, !69, !DIExpression(), !90)
    #dbg_value(i64 7, !70, !DIExpression(), !92)
  %48 = load i8, ptr getelementptr inbounds nuw (i8, ptr @data, i64 15), align 1, !dbg !93, !tbaa !60
  %49 = zext i8 %48 to i64, !dbg !93
  %50 = xor i64 %47, %49, !dbg !94
  %51 = mul i64 %50, 1099511628211, !dbg !102
    #dbg_value(i64 %51, !69, !DIExpression(), !90)
    #dbg_value(i64 8, !70, !DIExpression(), !92)
  %52 = load i8, ptr getelementptr inbounds nuw (i8, ptr @data, i64 16), align 1, !dbg !93, !tbaa !60
  %53 = zext i8 %52 to i64, !dbg !93
  %54 = xor i64 %51, %53, !dbg !94
  %55 = mul i64 %54, 1099511628211, !dbg !103
    #dbg_value(i64 %55, !69, !DIExpression(), !90)
    #dbg_value(i64 9, !70, !DIExpression(), !92)
  %56 = load i8, ptr getelementptr inbounds nuw (i8, ptr @data, i64 17), align 1, !dbg !93, !tbaa !60
  %57 = zext i8 %56 to i64, !dbg !93
  %58 = xor i64 %55, %57, !dbg !94
  %59 = mul i64 %58, 1099511628211, !dbg !104
    #dbg_value(i64 %59, !69, !DIExpression(), !90)
    #dbg_value(i64 10, !70, !DIExpression(), !92)
  %60 = load i8, ptr getelementptr inbounds nuw (i8, ptr @data, i64 18), align 1, !dbg !93, !tbaa !60
  %61 = zext i8 %60 to i64, !dbg !93
  %62 = xor i64 %59, %61, !dbg !94
  %63 = mul i64 %62, 1099511628211, !dbg !105
    #dbg_value(i64 %63, !69, !DIExpression(), !90)
    #dbg_value(i64 11, !70, !DIExpression(), !92)
  %64 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !106
  store i64 %63, ptr %64, align 8, !dbg !107, !tbaa !89
  %65 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !108
  %66 = load i64, ptr %65, align 8, !dbg !108, !tbaa !109
  %67 = trunc i64 %66 to i32, !dbg !110
    #dbg_value(ptr @data, !111, !DIExpression(), !125)
    #dbg_value(i32 16, !118, !DIExpression(), !125)
    #dbg_value(i32 %67, !119, !DIExpression(), !125)
    #dbg_value(i32 0, !120, !DIExpression(), !127)
  br label %68, !dbg !128

68:                                               ; preds = %18, %68
  %69 = phi i64 [ 0, %18 ], [ %82, %68 ]
  %70 = phi i32 [ %67, %18 ], [ %81, %68 ]
    #dbg_value(i32 %70, !119, !DIExpression(), !125)
    #dbg_value(i64 %69, !120, !DIExpression(), !127)
  %71 = getelementptr inbounds nuw i32, ptr @data, i64 %69, !dbg !129
  %72 = load i32, ptr %71, align 4, !dbg !129, !tbaa !27
  %73 = mul i32 %72, -862048943, !dbg !130
    #dbg_value(i32 %73, !122, !DIExpression(), !131)
  %74 = mul i32 %72, 380141568, !dbg !132
  %75 = lshr i32 %73, 17, !dbg !133
  %76 = or disjoint i32 %75, %74, !dbg !134
  %77 = mul i32 %76, 461845907, !dbg !135
    #dbg_value(i32 %77, !122, !DIExpression(), !131)
  %78 = xor i32 %77, %70, !dbg !136
    #dbg_value(i32 %78, !119, !DIExpression(), !125)
  %79 = tail call i32 @llvm.fshl.i32(i32 %78, i32 %78, i32 13), !dbg !137
  %80 = mul i32 %79, 5, !dbg !138
  %81 = add i32 %80, -430675100, !dbg !139
    #dbg_value(i32 %81, !119, !DIExpression(), !125)
  %82 = add nuw nsw i64 %69, 1, !dbg !140
    #dbg_value(i64 %82, !120, !DIExpression(), !127)
  %83 = icmp eq i64 %82, 16, !dbg !141
  br i1 %83, label %84, label %68, !dbg !142, !llvm.loop !143

84:                                               ; preds = %68
  %85 = lshr i32 %81, 16, !dbg !146
  %86 = xor i32 %85, %81, !dbg !147
    #dbg_value(i32 %86, !119, !DIExpression(), !125)
  %87 = mul i32 %86, -2048144789, !dbg !148
    #dbg_value(i32 %87, !119, !DIExpression(), !125)
  %88 = lshr i32 %87, 13, !dbg !149
  %89 = xor i32 %88, %87, !dbg !150
  %90 = zext i32 %89 to i64, !dbg !151
  %91 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !152
  store i64 %90, ptr %91, align 8, !dbg !153, !tbaa !89
  %92 = and i32 %89, 255, !dbg !154
  ret i32 %92, !dbg !155
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!21, !22, !23, !24, !25}
!llvm.ident = !{!26}
!llvm.errno.tbaa = !{!27}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !7, line: 395, type: !17, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !9, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "hash_fnv.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !6, size: 64)
!6 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !7, line: 7, baseType: !8)
!7 = !DIFile(filename: "./bpf.h", directory: ".")
!8 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!9 = !{!0, !10}
!10 = !DIGlobalVariableExpression(var: !11, expr: !DIExpression())
!11 = distinct !DIGlobalVariable(name: "data", scope: !2, file: !3, line: 4, type: !12, isLocal: false, isDefinition: true)
!12 = !DICompositeType(tag: DW_TAG_array_type, baseType: !13, size: 512, elements: !15)
!13 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !7, line: 5, baseType: !14)
!14 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!15 = !{!16}
!16 = !DISubrange(count: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 32, elements: !19)
!18 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!19 = !{!20}
!20 = !DISubrange(count: 4)
!21 = !{i32 7, !"Dwarf Version", i32 5}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 1, !"wchar_size", i32 4}
!24 = !{i32 7, !"frame-pointer", i32 2}
!25 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!26 = !{!"clang version 22.1.8"}
!27 = !{!28, !28, i64 0}
!28 = !{!"int", !29, i64 0}
!29 = !{!"omnipotent char", !30, i64 0}
!30 = !{!"Simple C/C++ TBAA"}
!31 = distinct !DISubprogram(name: "hashes", scope: !3, file: !3, line: 24, type: !32, scopeLine: 24, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !46, keyInstructions: true)
!32 = !DISubroutineType(types: !33)
!33 = !{!34, !35}
!34 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!35 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !36, size: 64)
!36 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !7, line: 390, size: 512, elements: !37)
!37 = !{!38, !41, !42, !43, !44}
!38 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !36, file: !7, line: 391, baseType: !39, size: 64)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !7, line: 8, baseType: !40)
!40 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !36, file: !7, line: 391, baseType: !39, size: 64, offset: 64)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !36, file: !7, line: 391, baseType: !39, size: 64, offset: 128)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !36, file: !7, line: 391, baseType: !39, size: 64, offset: 192)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !36, file: !7, line: 392, baseType: !45, size: 256, offset: 256)
!45 = !DICompositeType(tag: DW_TAG_array_type, baseType: !39, size: 256, elements: !19)
!46 = !{!47}
!47 = !DILocalVariable(name: "ctx", arg: 1, scope: !31, file: !3, line: 24, type: !35)
!48 = !DILocation(line: 0, scope: !31)
!49 = !DILocation(line: 25, column: 28, scope: !31)
!50 = !DILocation(line: 25, column: 28, scope: !31, atomGroup: 1, atomRank: 3)
!51 = !{!52, !53, i64 8}
!52 = !{!"args", !53, i64 0, !53, i64 8, !53, i64 16, !53, i64 24, !29, i64 32}
!53 = !{!"long long", !29, i64 0}
!54 = !DILocation(line: 25, column: 23, scope: !31, atomGroup: 1, atomRank: 2)
!55 = !DILocation(line: 25, column: 13, scope: !31)
!56 = !{!52, !53, i64 0}
!57 = !DILocation(line: 25, column: 15, scope: !31)
!58 = !DILocation(line: 25, column: 3, scope: !31)
!59 = !DILocation(line: 25, column: 21, scope: !31, atomGroup: 1, atomRank: 1)
!60 = !{!29, !29, i64 0}
!61 = !DILocalVariable(name: "p", arg: 1, scope: !62, file: !3, line: 6, type: !65)
!62 = distinct !DISubprogram(name: "fnv", scope: !3, file: !3, line: 6, type: !63, scopeLine: 6, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !67, keyInstructions: true)
!63 = !DISubroutineType(types: !64)
!64 = !{!39, !65, !6}
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !13)
!67 = !{!61, !68, !69, !70}
!68 = !DILocalVariable(name: "n", arg: 2, scope: !62, file: !3, line: 6, type: !6)
!69 = !DILocalVariable(name: "h", scope: !62, file: !3, line: 7, type: !39)
!70 = !DILocalVariable(name: "i", scope: !71, file: !3, line: 8, type: !6)
!71 = distinct !DILexicalBlock(scope: !62, file: !3, line: 8, column: 3)
!72 = !DILocation(line: 0, scope: !62, inlinedAt: !73)
!73 = distinct !DILocation(line: 26, column: 17, scope: !31)
!74 = !DILocation(line: 0, scope: !71, inlinedAt: !73)
!75 = !DILocation(line: 8, column: 3, scope: !71, inlinedAt: !73, atomGroup: 14, atomRank: 1)
!76 = !DILocation(line: 9, column: 14, scope: !77, inlinedAt: !73)
!77 = distinct !DILexicalBlock(scope: !71, file: !3, line: 8, column: 3)
!78 = !DILocation(line: 9, column: 12, scope: !77, inlinedAt: !73)
!79 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !73, atomGroup: 5, atomRank: 2)
!80 = !DILocation(line: 8, column: 27, scope: !77, inlinedAt: !73, atomGroup: 6, atomRank: 2)
!81 = !DILocation(line: 8, column: 21, scope: !77, inlinedAt: !73, atomGroup: 3, atomRank: 1)
!82 = !DILocation(line: 8, column: 3, scope: !71, inlinedAt: !73, atomGroup: 4, atomRank: 1)
!83 = distinct !{!83, !84, !85, !86}
!84 = !DILocation(line: 8, column: 3, scope: !71, inlinedAt: !73)
!85 = !DILocation(line: 9, column: 22, scope: !71, inlinedAt: !73)
!86 = !{!"llvm.loop.mustprogress"}
!87 = !DILocation(line: 26, column: 8, scope: !31)
!88 = !DILocation(line: 26, column: 15, scope: !31, atomGroup: 2, atomRank: 1)
!89 = !{!53, !53, i64 0}
!90 = !DILocation(line: 0, scope: !62, inlinedAt: !91)
!91 = distinct !DILocation(line: 27, column: 17, scope: !31)
!92 = !DILocation(line: 0, scope: !71, inlinedAt: !91)
!93 = !DILocation(line: 9, column: 14, scope: !77, inlinedAt: !91)
!94 = !DILocation(line: 9, column: 12, scope: !77, inlinedAt: !91)
!95 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !91, atomGroup: 5, atomRank: 2)
!96 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !91, atomGroup: 19, atomRank: 2)
!97 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !91, atomGroup: 23, atomRank: 2)
!98 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !91, atomGroup: 27, atomRank: 2)
!99 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !91, atomGroup: 31, atomRank: 2)
!100 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !91, atomGroup: 35, atomRank: 2)
!101 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !91, atomGroup: 39, atomRank: 2)
!102 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !91, atomGroup: 43, atomRank: 2)
!103 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !91, atomGroup: 47, atomRank: 2)
!104 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !91, atomGroup: 51, atomRank: 2)
!105 = !DILocation(line: 9, column: 20, scope: !77, inlinedAt: !91, atomGroup: 55, atomRank: 2)
!106 = !DILocation(line: 27, column: 3, scope: !31)
!107 = !DILocation(line: 27, column: 15, scope: !31, atomGroup: 3, atomRank: 1)
!108 = !DILocation(line: 28, column: 46, scope: !31)
!109 = !{!52, !53, i64 16}
!110 = !DILocation(line: 28, column: 41, scope: !31)
!111 = !DILocalVariable(name: "p", arg: 1, scope: !112, file: !3, line: 12, type: !115)
!112 = distinct !DISubprogram(name: "murmur", scope: !3, file: !3, line: 12, type: !113, scopeLine: 12, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !117, keyInstructions: true)
!113 = !DISubroutineType(types: !114)
!114 = !{!6, !115, !6, !6}
!115 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !116, size: 64)
!116 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !6)
!117 = !{!111, !118, !119, !120, !122}
!118 = !DILocalVariable(name: "n", arg: 2, scope: !112, file: !3, line: 12, type: !6)
!119 = !DILocalVariable(name: "h", arg: 3, scope: !112, file: !3, line: 12, type: !6)
!120 = !DILocalVariable(name: "i", scope: !121, file: !3, line: 13, type: !6)
!121 = distinct !DILexicalBlock(scope: !112, file: !3, line: 13, column: 3)
!122 = !DILocalVariable(name: "k", scope: !123, file: !3, line: 14, type: !6)
!123 = distinct !DILexicalBlock(scope: !124, file: !3, line: 13, column: 31)
!124 = distinct !DILexicalBlock(scope: !121, file: !3, line: 13, column: 3)
!125 = !DILocation(line: 0, scope: !112, inlinedAt: !126)
!126 = distinct !DILocation(line: 28, column: 17, scope: !31)
!127 = !DILocation(line: 0, scope: !121, inlinedAt: !126)
!128 = !DILocation(line: 13, column: 3, scope: !121, inlinedAt: !126, atomGroup: 18, atomRank: 1)
!129 = !DILocation(line: 14, column: 13, scope: !123, inlinedAt: !126)
!130 = !DILocation(line: 14, column: 18, scope: !123, inlinedAt: !126, atomGroup: 4, atomRank: 2)
!131 = !DILocation(line: 0, scope: !123, inlinedAt: !126)
!132 = !DILocation(line: 15, column: 12, scope: !123, inlinedAt: !126)
!133 = !DILocation(line: 15, column: 22, scope: !123, inlinedAt: !126)
!134 = !DILocation(line: 15, column: 18, scope: !123, inlinedAt: !126)
!135 = !DILocation(line: 15, column: 29, scope: !123, inlinedAt: !126, atomGroup: 5, atomRank: 2)
!136 = !DILocation(line: 16, column: 7, scope: !123, inlinedAt: !126, atomGroup: 6, atomRank: 2)
!137 = !DILocation(line: 17, column: 18, scope: !123, inlinedAt: !126)
!138 = !DILocation(line: 17, column: 29, scope: !123, inlinedAt: !126)
!139 = !DILocation(line: 17, column: 33, scope: !123, inlinedAt: !126, atomGroup: 7, atomRank: 2)
!140 = !DILocation(line: 13, column: 27, scope: !124, inlinedAt: !126, atomGroup: 8, atomRank: 2)
!141 = !DILocation(line: 13, column: 21, scope: !124, inlinedAt: !126, atomGroup: 2, atomRank: 1)
!142 = !DILocation(line: 13, column: 3, scope: !121, inlinedAt: !126, atomGroup: 3, atomRank: 1)
!143 = distinct !{!143, !144, !145, !86}
!144 = !DILocation(line: 13, column: 3, scope: !121, inlinedAt: !126)
!145 = !DILocation(line: 18, column: 3, scope: !121, inlinedAt: !126)
!146 = !DILocation(line: 19, column: 10, scope: !112, inlinedAt: !126)
!147 = !DILocation(line: 19, column: 5, scope: !112, inlinedAt: !126, atomGroup: 10, atomRank: 2)
!148 = !DILocation(line: 20, column: 5, scope: !112, inlinedAt: !126, atomGroup: 11, atomRank: 2)
!149 = !DILocation(line: 21, column: 16, scope: !112, inlinedAt: !126)
!150 = !DILocation(line: 21, column: 12, scope: !112, inlinedAt: !126, atomGroup: 12, atomRank: 2)
!151 = !DILocation(line: 28, column: 17, scope: !31, atomGroup: 4, atomRank: 2)
!152 = !DILocation(line: 28, column: 3, scope: !31)
!153 = !DILocation(line: 28, column: 15, scope: !31, atomGroup: 4, atomRank: 1)
!154 = !DILocation(line: 29, column: 22, scope: !31, atomGroup: 5, atomRank: 3)
!155 = !DILocation(line: 29, column: 3, scope: !31, atomGroup: 5, atomRank: 1)
