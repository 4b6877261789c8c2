; ModuleID = 'volatiles.c'
source_filename = "volatiles.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@v16 = dso_local global i16 7, align 2, !dbg !9
@v8 = dso_local global i8 0, align 1, !dbg !14
@v32 = dso_local global i32 0, align 4, !dbg !19
@v64 = dso_local global i64 0, align 8, !dbg !24
@registers = dso_local global [4 x i32] zeroinitializer, align 4, !dbg !27
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @touch], section "llvm.metadata"

; Function Attrs: nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define dso_local i32 @touch(ptr noundef captures(none) initializes((32, 48)) %0) #0 section "syscall" !dbg !44 {
  %2 = alloca i64, align 8, !DIAssignID !62
    #dbg_assign(i1 poison, !61, !DIExpression(), !62, ptr %2, !DIExpression(), !63)
    #dbg_value(ptr %0, !58, !DIExpression(), !63)
  %3 = load i64, ptr %0, align 8, !dbg !64, !tbaa !65
  %4 = trunc i64 %3 to i8, !dbg !68
  store volatile i8 %4, ptr @v8, align 1, !dbg !69, !tbaa !70
  %5 = load volatile i8, ptr @v8, align 1, !dbg !71, !tbaa !70
  %6 = add i8 %5, 1, !dbg !72
  store volatile i8 %6, ptr @v8, align 1, !dbg !73, !tbaa !70
  %7 = load volatile i16, ptr @v16, align 2, !dbg !74, !tbaa !75
  %8 = load volatile i8, ptr @v8, align 1, !dbg !77, !tbaa !70
  %9 = zext i8 %8 to i16, !dbg !78
  %10 = xor i16 %7, %9, !dbg !78
  store volatile i16 %10, ptr @v16, align 2, !dbg !79, !tbaa !75
  %11 = load volatile i16, ptr @v16, align 2, !dbg !80, !tbaa !75
  %12 = zext i16 %11 to i32, !dbg !81
  store volatile i32 %12, ptr @v32, align 4, !dbg !82, !tbaa !40
  %13 = load volatile i8, ptr @v8, align 1, !dbg !83, !tbaa !70
  %14 = and i8 %13, 31, !dbg !84
  %15 = zext nneg i8 %14 to i32, !dbg !84
  %16 = shl nuw i32 1, %15, !dbg !85
  %17 = load volatile i32, ptr @v32, align 4, !dbg !86, !tbaa !40
  %18 = or i32 %16, %17, !dbg !87
  store volatile i32 %18, ptr @v32, align 4, !dbg !88, !tbaa !40
  %19 = load volatile i32, ptr @v32, align 4, !dbg !89, !tbaa !40
  %20 = zext i32 %19 to i64, !dbg !90
  %21 = shl nuw i64 %20, 32, !dbg !91
  %22 = load volatile i32, ptr @v32, align 4, !dbg !92, !tbaa !40
  %23 = zext i32 %22 to i64, !dbg !92
  %24 = or disjoint i64 %21, %23, !dbg !93
  store volatile i64 %24, ptr @v64, align 8, !dbg !94, !tbaa !95
    #dbg_value(i64 0, !59, !DIExpression(), !96)
  %25 = load volatile i32, ptr getelementptr inbounds nuw (i8, ptr @registers, i64 4), align 4, !dbg !97, !tbaa !40
  store volatile i32 %25, ptr @registers, align 4, !dbg !99, !tbaa !40
    #dbg_value(i64 1, !59, !DIExpression(), !96)
  %26 = load volatile i32, ptr getelementptr inbounds nuw (i8, ptr @registers, i64 8), align 4, !dbg !97, !tbaa !40
  %27 = add i32 %26, 1, !dbg !100
  store volatile i32 %27, ptr getelementptr inbounds nuw (i8, ptr @registers, i64 4), align 4, !dbg !101, !tbaa !40
    #dbg_value(i64 2, !59, !DIExpression(), !96)
  %28 = load volatile i32, ptr getelementptr inbounds nuw (i8, ptr @registers, i64 12), align 4, !dbg !97, !tbaa !40
  %29 = add i32 %28, 2, !dbg !102
  store volatile i32 %29, ptr getelementptr inbounds nuw (i8, ptr @registers, i64 8), align 4, !dbg !103, !tbaa !40
    #dbg_value(i64 3, !59, !DIExpression(), !96)
  %30 = load volatile i32, ptr @registers, align 4, !dbg !97, !tbaa !40
  %31 = add i32 %30, 3, !dbg !104
  store volatile i32 %31, ptr getelementptr inbounds nuw (i8, ptr @registers, i64 12), align 4, !dbg !105, !tbaa !40
    #dbg_value(i64 4, !59, !DIExpression(), !96)
  %32 = load volatile i32, ptr @registers, align 4, !dbg !106, !tbaa !40
  call void @llvm.lifetime.start.p0(ptr nonnull %2), !dbg !107
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !108
  %34 = load i64, ptr %33, align 8, !dbg !109, !tbaa !110
  store volatile i64 %34, ptr %2, align 8, !dbg !111, !tbaa !95, !DIAssignID !112
    #dbg_assign(i64 %34, !61, !DIExpression(), !112, ptr %2, !DIExpression(), !63)
  %35 = load volatile i64, ptr %2, align 8, !dbg !113, !tbaa !95
  %36 = load volatile i64, ptr %2, align 8, !dbg !114, !tbaa !95
  %37 = add i64 %36, %35, !dbg !115
  store volatile i64 %37, ptr %2, align 8, !dbg !116, !tbaa !95, !DIAssignID !117
    #dbg_assign(i64 %37, !61, !DIExpression(), !117, ptr %2, !DIExpression(), !63)
  %38 = load volatile i64, ptr %2, align 8, !dbg !118, !tbaa !95
  %39 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !119
  store i64 %38, ptr %39, align 8, !dbg !120, !tbaa !95
  %40 = load volatile i64, ptr @v64, align 8, !dbg !121, !tbaa !95
  %41 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !122
  store i64 %40, ptr %41, align 8, !dbg !123, !tbaa !95
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !124
  %43 = load i64, ptr %42, align 8, !dbg !124, !tbaa !125
  %44 = and i64 %43, 3, !dbg !126
  %45 = getelementptr inbounds nuw i32, ptr @registers, i64 %44, !dbg !127
  %46 = load volatile i32, ptr %45, align 4, !dbg !128, !tbaa !40
  call void @llvm.lifetime.end.p0(ptr nonnull %2), !dbg !129
  ret i32 %46, !dbg !130
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nofree norecurse nounwind memory(readwrite, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!34, !35, !36, !37, !38}
!llvm.ident = !{!39}
!llvm.errno.tbaa = !{!40}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !32, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "volatiles.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !{!0, !9, !14, !19, !24, !27}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "v16", scope: !2, file: !3, line: 5, type: !11, isLocal: false, isDefinition: true)
!11 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !12)
!12 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !13)
!13 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!14 = !DIGlobalVariableExpression(var: !15, expr: !DIExpression())
!15 = distinct !DIGlobalVariable(name: "v8", scope: !2, file: !3, line: 4, type: !16, isLocal: false, isDefinition: true)
!16 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !17)
!17 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !18)
!18 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!19 = !DIGlobalVariableExpression(var: !20, expr: !DIExpression())
!20 = distinct !DIGlobalVariable(name: "v32", scope: !2, file: !3, line: 6, type: !21, isLocal: false, isDefinition: true)
!21 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !22)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !23)
!23 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!24 = !DIGlobalVariableExpression(var: !25, expr: !DIExpression())
!25 = distinct !DIGlobalVariable(name: "v64", scope: !2, file: !3, line: 7, type: !26, isLocal: false, isDefinition: true)
!26 = !DIDerivedType(tag: DW_TAG_volatile_type, baseType: !5)
!27 = !DIGlobalVariableExpression(var: !28, expr: !DIExpression())
!28 = distinct !DIGlobalVariable(name: "registers", scope: !2, file: !3, line: 8, type: !29, isLocal: false, isDefinition: true)
!29 = !DICompositeType(tag: DW_TAG_array_type, baseType: !21, size: 128, elements: !30)
!30 = !{!31}
!31 = !DISubrange(count: 4)
!32 = !DICompositeType(tag: DW_TAG_array_type, baseType: !33, size: 32, elements: !30)
!33 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!34 = !{i32 7, !"Dwarf Version", i32 5}
!35 = !{i32 2, !"Debug Info Version", i32 3}
!36 = !{i32 1, !"wchar_size", i32 4}
!37 = !{i32 7, !"frame-pointer", i32 2}
!38 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!39 = !{!"clang version 22.1.8"}
!40 = !{!41, !41, i64 0}
!41 = !{!"int", !42, i64 0}
!42 = !{!"omnipotent char", !43, i64 0}
!43 = !{!"Simple C/C++ TBAA"}
!44 = distinct !DISubprogram(name: "touch", scope: !3, file: !3, line: 10, type: !45, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !57, keyInstructions: true)
!45 = !DISubroutineType(types: !46)
!46 = !{!47, !48}
!47 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !49, size: 64)
!49 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !50)
!50 = !{!51, !52, !53, !54, !55}
!51 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !49, file: !6, line: 391, baseType: !5, size: 64)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !49, file: !6, line: 391, baseType: !5, size: 64, offset: 64)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !49, file: !6, line: 391, baseType: !5, size: 64, offset: 128)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !49, file: !6, line: 391, baseType: !5, size: 64, offset: 192)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !49, file: !6, line: 392, baseType: !56, size: 256, offset: 256)
!56 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, elements: !30)
!57 = !{!58, !59, !61}
!58 = !DILocalVariable(name: "ctx", arg: 1, scope: !44, file: !3, line: 10, type: !48)
!59 = !DILocalVariable(name: "i", scope: !60, file: !3, line: 17, type: !47)
!60 = distinct !DILexicalBlock(scope: !44, file: !3, line: 17, column: 3)
!61 = !DILocalVariable(name: "local", scope: !44, file: !3, line: 20, type: !26)
!62 = distinct !DIAssignID()
!63 = !DILocation(line: 0, scope: !44)
!64 = !DILocation(line: 11, column: 13, scope: !44, atomGroup: 1, atomRank: 3)
!65 = !{!66, !67, i64 0}
!66 = !{!"args", !67, i64 0, !67, i64 8, !67, i64 16, !67, i64 24, !42, i64 32}
!67 = !{!"long long", !42, i64 0}
!68 = !DILocation(line: 11, column: 8, scope: !44, atomGroup: 1, atomRank: 2)
!69 = !DILocation(line: 11, column: 6, scope: !44, atomGroup: 1, atomRank: 1)
!70 = !{!42, !42, i64 0}
!71 = !DILocation(line: 12, column: 8, scope: !44)
!72 = !DILocation(line: 12, column: 11, scope: !44, atomGroup: 2, atomRank: 3)
!73 = !DILocation(line: 12, column: 6, scope: !44, atomGroup: 2, atomRank: 1)
!74 = !DILocation(line: 13, column: 9, scope: !44)
!75 = !{!76, !76, i64 0}
!76 = !{!"short", !42, i64 0}
!77 = !DILocation(line: 13, column: 15, scope: !44)
!78 = !DILocation(line: 13, column: 13, scope: !44, atomGroup: 3, atomRank: 3)
!79 = !DILocation(line: 13, column: 7, scope: !44, atomGroup: 3, atomRank: 1)
!80 = !DILocation(line: 14, column: 9, scope: !44, atomGroup: 4, atomRank: 3)
!81 = !DILocation(line: 14, column: 9, scope: !44, atomGroup: 4, atomRank: 2)
!82 = !DILocation(line: 14, column: 7, scope: !44, atomGroup: 4, atomRank: 1)
!83 = !DILocation(line: 15, column: 16, scope: !44)
!84 = !DILocation(line: 15, column: 19, scope: !44)
!85 = !DILocation(line: 15, column: 12, scope: !44)
!86 = !DILocation(line: 15, column: 7, scope: !44)
!87 = !DILocation(line: 15, column: 7, scope: !44, atomGroup: 5, atomRank: 2)
!88 = !DILocation(line: 15, column: 7, scope: !44, atomGroup: 5, atomRank: 1)
!89 = !DILocation(line: 16, column: 14, scope: !44)
!90 = !DILocation(line: 16, column: 9, scope: !44)
!91 = !DILocation(line: 16, column: 18, scope: !44)
!92 = !DILocation(line: 16, column: 26, scope: !44)
!93 = !DILocation(line: 16, column: 24, scope: !44, atomGroup: 6, atomRank: 2)
!94 = !DILocation(line: 16, column: 7, scope: !44, atomGroup: 6, atomRank: 1)
!95 = !{!67, !67, i64 0}
!96 = !DILocation(line: 0, scope: !60)
!97 = !DILocation(line: 18, column: 20, scope: !98)
!98 = distinct !DILexicalBlock(scope: !60, file: !3, line: 17, column: 3)
!99 = !DILocation(line: 18, column: 18, scope: !98, atomGroup: 10, atomRank: 1)
!100 = !DILocation(line: 18, column: 43, scope: !98, atomGroup: 21, atomRank: 2)
!101 = !DILocation(line: 18, column: 18, scope: !98, atomGroup: 21, atomRank: 1)
!102 = !DILocation(line: 18, column: 43, scope: !98, atomGroup: 24, atomRank: 2)
!103 = !DILocation(line: 18, column: 18, scope: !98, atomGroup: 24, atomRank: 1)
!104 = !DILocation(line: 18, column: 43, scope: !98, atomGroup: 27, atomRank: 2)
!105 = !DILocation(line: 18, column: 18, scope: !98, atomGroup: 27, atomRank: 1)
!106 = !DILocation(line: 19, column: 3, scope: !44)
!107 = !DILocation(line: 20, column: 3, scope: !44)
!108 = !DILocation(line: 20, column: 29, scope: !44)
!109 = !DILocation(line: 20, column: 29, scope: !44, atomGroup: 13, atomRank: 2)
!110 = !{!66, !67, i64 8}
!111 = !DILocation(line: 20, column: 16, scope: !44, atomGroup: 13, atomRank: 1)
!112 = distinct !DIAssignID()
!113 = !DILocation(line: 21, column: 12, scope: !44)
!114 = !DILocation(line: 21, column: 9, scope: !44)
!115 = !DILocation(line: 21, column: 9, scope: !44, atomGroup: 14, atomRank: 2)
!116 = !DILocation(line: 21, column: 9, scope: !44, atomGroup: 14, atomRank: 1)
!117 = distinct !DIAssignID()
!118 = !DILocation(line: 22, column: 17, scope: !44, atomGroup: 15, atomRank: 2)
!119 = !DILocation(line: 22, column: 8, scope: !44)
!120 = !DILocation(line: 22, column: 15, scope: !44, atomGroup: 15, atomRank: 1)
!121 = !DILocation(line: 23, column: 17, scope: !44, atomGroup: 16, atomRank: 2)
!122 = !DILocation(line: 23, column: 3, scope: !44)
!123 = !DILocation(line: 23, column: 15, scope: !44, atomGroup: 16, atomRank: 1)
!124 = !DILocation(line: 24, column: 25, scope: !44)
!125 = !{!66, !67, i64 16}
!126 = !DILocation(line: 24, column: 27, scope: !44)
!127 = !DILocation(line: 24, column: 10, scope: !44)
!128 = !DILocation(line: 24, column: 10, scope: !44, atomGroup: 18, atomRank: 2)
!129 = !DILocation(line: 25, column: 1, scope: !44)
!130 = !DILocation(line: 24, column: 3, scope: !44, atomGroup: 18, atomRank: 1)
