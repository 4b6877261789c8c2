; ModuleID = 'token_bucket.c'
source_filename = "token_bucket.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }
%struct.bucket = type { i64, i64, i64, i32, i32, i32 }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@buckets = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !13
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @buckets, ptr @take], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @take(ptr noundef captures(none) %0) #0 section "syscall" !dbg !71 {
  %2 = alloca i32, align 4, !DIAssignID !97
    #dbg_assign(i1 poison, !85, !DIExpression(), !97, ptr %2, !DIExpression(), !98)
  %3 = alloca %struct.bucket, align 8, !DIAssignID !99
    #dbg_assign(i1 poison, !89, !DIExpression(), !99, ptr %3, !DIExpression(), !100)
    #dbg_value(ptr %0, !84, !DIExpression(), !98)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !101
  %4 = load i64, ptr %0, align 8, !dbg !102, !tbaa !103
  %5 = trunc i64 %4 to i32, !dbg !106
  %6 = and i32 %5, 3, !dbg !106
  store i32 %6, ptr %2, align 4, !dbg !107, !tbaa !67, !DIAssignID !108
    #dbg_assign(i32 %6, !85, !DIExpression(), !108, ptr %2, !DIExpression(), !98)
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !109
  %8 = load i64, ptr %7, align 8, !dbg !110, !tbaa !111
    #dbg_value(i64 %8, !86, !DIExpression(), !98)
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !112
  %10 = load i64, ptr %9, align 8, !dbg !112, !tbaa !113
  %11 = and i64 %10, 65535, !dbg !114
    #dbg_value(i64 %11, !87, !DIExpression(), !98)
  %12 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @buckets, ptr noundef nonnull %2) #4, !dbg !115
    #dbg_value(ptr %12, !88, !DIExpression(), !98)
  %13 = icmp eq ptr %12, null, !dbg !116
  br i1 %13, label %14, label %27, !dbg !117

14:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !118
  store i64 5000, ptr %3, align 8, !dbg !119, !tbaa !120, !DIAssignID !122
    #dbg_assign(i64 5000, !89, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !122, ptr %3, !DIExpression(), !100)
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 8, !dbg !123
  store i64 %8, ptr %15, align 8, !dbg !119, !tbaa !124, !DIAssignID !125
    #dbg_assign(i64 %8, !89, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !125, ptr %15, !DIExpression(), !100)
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 16, !dbg !123
  %17 = load i32, ptr %2, align 4, !dbg !126, !tbaa !67
  %18 = shl i32 5000, %17, !dbg !127
  %19 = sext i32 %18 to i64, !dbg !128
  store i64 %19, ptr %16, align 8, !dbg !119, !tbaa !129, !DIAssignID !130
    #dbg_assign(i64 %19, !89, !DIExpression(DW_OP_LLVM_fragment, 128, 64), !130, ptr %16, !DIExpression(), !100)
  %20 = getelementptr inbounds nuw i8, ptr %3, i64 24, !dbg !123
  %21 = mul i32 %17, 3, !dbg !131
  %22 = add i32 %21, 7, !dbg !132
  store i32 %22, ptr %20, align 8, !dbg !119, !tbaa !133, !DIAssignID !134
    #dbg_assign(i32 %22, !89, !DIExpression(DW_OP_LLVM_fragment, 192, 32), !134, ptr %20, !DIExpression(), !100)
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 28, !dbg !123
  store i32 0, ptr %23, align 4, !dbg !119, !tbaa !135, !DIAssignID !136
    #dbg_assign(i32 0, !89, !DIExpression(DW_OP_LLVM_fragment, 224, 32), !136, ptr %23, !DIExpression(), !100)
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 32, !dbg !123
  store i32 0, ptr %24, align 8, !dbg !119, !tbaa !137, !DIAssignID !138
    #dbg_assign(i32 0, !89, !DIExpression(DW_OP_LLVM_fragment, 256, 32), !138, ptr %24, !DIExpression(), !100)
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 36, !dbg !123
  store i32 0, ptr %25, align 4, !dbg !123, !DIAssignID !139
    #dbg_assign(i32 0, !89, !DIExpression(DW_OP_LLVM_fragment, 288, 32), !139, ptr %25, !DIExpression(), !100)
  %26 = call i64 inttoptr (i64 2 to ptr)(ptr noundef nonnull @buckets, ptr noundef nonnull %2, ptr noundef nonnull %3, i64 noundef 0) #4, !dbg !140
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !141
  br label %70

27:                                               ; preds = %1
  %28 = getelementptr inbounds nuw i8, ptr %12, i64 8, !dbg !142
  %29 = load i64, ptr %28, align 8, !dbg !142, !tbaa !124
  %30 = icmp ugt i64 %8, %29, !dbg !143
  br i1 %30, label %31, label %35, !dbg !144

31:                                               ; preds = %27
  %32 = sub nuw i64 %8, %29, !dbg !145
  %33 = call i64 @llvm.umin.i64(i64 %32, i64 4294967295), !dbg !146
  %34 = trunc nuw i64 %33 to i32, !dbg !147
  br label %35, !dbg !148

35:                                               ; preds = %27, %31
  %36 = phi i32 [ %34, %31 ], [ 0, %27 ], !dbg !149
    #dbg_value(i64 poison, !92, !DIExpression(), !98)
    #dbg_value(i32 %36, !94, !DIExpression(), !98)
  %37 = getelementptr inbounds nuw i8, ptr %12, i64 24, !dbg !150
  %38 = load i32, ptr %37, align 8, !dbg !150, !tbaa !133
  %39 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %36, i32 %38), !dbg !152
  %40 = extractvalue { i32, i1 } %39, 1, !dbg !153
  %41 = extractvalue { i32, i1 } %39, 0, !dbg !152
    #dbg_value(i32 %41, !93, !DIExpression(), !98)
  br i1 %40, label %42, label %46, !dbg !154

42:                                               ; preds = %35
  %43 = getelementptr inbounds nuw i8, ptr %12, i64 16, !dbg !155
  %44 = load i64, ptr %43, align 8, !dbg !156, !tbaa !129
  %45 = trunc i64 %44 to i32, !dbg !157
    #dbg_value(i32 %45, !93, !DIExpression(), !98)
  br label %46, !dbg !158

46:                                               ; preds = %42, %35
  %47 = phi i32 [ %45, %42 ], [ %41, %35 ], !dbg !159
    #dbg_value(i32 %47, !93, !DIExpression(), !98)
  %48 = load i64, ptr %12, align 8, !dbg !160, !tbaa !120
  %49 = zext i32 %47 to i64, !dbg !161
  %50 = add i64 %48, %49, !dbg !162
    #dbg_value(i64 %50, !95, !DIExpression(), !98)
  %51 = icmp ult i64 %50, %49, !dbg !163
  %52 = getelementptr inbounds nuw i8, ptr %12, i64 16
  %53 = load i64, ptr %52, align 8, !dbg !165, !tbaa !129
  %54 = call i64 @llvm.umin.i64(i64 %50, i64 %53), !dbg !166
  %55 = select i1 %51, i64 %53, i64 %54, !dbg !166
    #dbg_value(i64 %55, !95, !DIExpression(), !98)
  store i64 %8, ptr %28, align 8, !dbg !167, !tbaa !124
  %56 = icmp uge i64 %55, %11, !dbg !168
  %57 = zext i1 %56 to i32, !dbg !169
    #dbg_value(i32 %57, !96, !DIExpression(), !98)
  %58 = select i1 %56, i64 %11, i64 0, !dbg !170
  %59 = sub i64 %55, %58, !dbg !170
  store i64 %59, ptr %12, align 8, !dbg !171, !tbaa !120
  br i1 %56, label %60, label %64, !dbg !172

60:                                               ; preds = %46
  %61 = getelementptr inbounds nuw i8, ptr %12, i64 28, !dbg !174
  %62 = load i32, ptr %61, align 4, !dbg !175, !tbaa !135
  %63 = add i32 %62, 1, !dbg !176
  store i32 %63, ptr %61, align 4, !dbg !177, !tbaa !135
  br label %68, !dbg !178

64:                                               ; preds = %46
  %65 = getelementptr inbounds nuw i8, ptr %12, i64 32, !dbg !179
  %66 = load i32, ptr %65, align 8, !dbg !180, !tbaa !137
  %67 = add i32 %66, 1, !dbg !181
  store i32 %67, ptr %65, align 8, !dbg !182, !tbaa !137
  br label %68

68:                                               ; preds = %64, %60
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !183
  store i64 %59, ptr %69, align 8, !dbg !184, !tbaa !185
  br label %70

70:                                               ; preds = %68, %14
  %71 = phi i32 [ %57, %68 ], [ 0, %14 ], !dbg !98
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !186
  ret i32 %71, !dbg !187
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!61, !62, !63, !64, !65}
!llvm.ident = !{!66}
!llvm.errno.tbaa = !{!67}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !57, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, globals: !12, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "token_bucket.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 80, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11}
!9 = !DIEnumerator(name: "ANY", value: 0)
!10 = !DIEnumerator(name: "NOEXIST", value: 1)
!11 = !DIEnumerator(name: "EXIST", value: 2)
!12 = !{!0, !13, !43, !51}
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "buckets", scope: !2, file: !3, line: 8, type: !15, isLocal: false, isDefinition: true)
!15 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 8, size: 256, elements: !16)
!16 = !{!17, !23, !28, !31}
!17 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !15, file: !3, line: 8, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !19, size: 64)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 32, elements: !21)
!20 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!21 = !{!22}
!22 = !DISubrange(count: 1)
!23 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !15, file: !3, line: 8, baseType: !24, size: 64, offset: 64)
!24 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !25, size: 64)
!25 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 8192, elements: !26)
!26 = !{!27}
!27 = !DISubrange(count: 256)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !15, file: !3, line: 8, baseType: !29, size: 64, offset: 128)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !15, file: !3, line: 8, baseType: !32, size: 64, offset: 192)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "bucket", file: !3, line: 4, size: 320, elements: !34)
!34 = !{!35, !38, !39, !40, !41, !42}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "tokens", scope: !33, file: !3, line: 5, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !37)
!37 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "last", scope: !33, file: !3, line: 5, baseType: !36, size: 64, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "burst", scope: !33, file: !3, line: 5, baseType: !36, size: 64, offset: 128)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "rate", scope: !33, file: !3, line: 6, baseType: !30, size: 32, offset: 192)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "allowed", scope: !33, file: !3, line: 6, baseType: !30, size: 32, offset: 224)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "denied", scope: !33, file: !3, line: 6, baseType: !30, size: 32, offset: 256)
!43 = !DIGlobalVariableExpression(var: !44, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!44 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !45, isLocal: true, isDefinition: true)
!45 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !46, size: 64)
!46 = !DISubroutineType(types: !47)
!47 = !{!48, !48, !49}
!48 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!49 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !50, size: 64)
!50 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!51 = !DIGlobalVariableExpression(var: !52, expr: !DIExpression(DW_OP_constu, 2, DW_OP_stack_value))
!52 = distinct !DIGlobalVariable(name: "map_update", scope: !2, file: !6, line: 98, type: !53, isLocal: true, isDefinition: true)
!53 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !54, size: 64)
!54 = !DISubroutineType(types: !55)
!55 = !{!56, !48, !49, !49, !36}
!56 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !58, size: 32, elements: !59)
!58 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!59 = !{!60}
!60 = !DISubrange(count: 4)
!61 = !{i32 7, !"Dwarf Version", i32 5}
!62 = !{i32 2, !"Debug Info Version", i32 3}
!63 = !{i32 1, !"wchar_size", i32 4}
!64 = !{i32 7, !"frame-pointer", i32 2}
!65 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!66 = !{!"clang version 22.1.8"}
!67 = !{!68, !68, i64 0}
!68 = !{!"int", !69, i64 0}
!69 = !{!"omnipotent char", !70, i64 0}
!70 = !{!"Simple C/C++ TBAA"}
!71 = distinct !DISubprogram(name: "take", scope: !3, file: !3, line: 10, type: !72, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !83, keyInstructions: true)
!72 = !DISubroutineType(types: !73)
!73 = !{!20, !74}
!74 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !75, size: 64)
!75 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !76)
!76 = !{!77, !78, !79, !80, !81}
!77 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !75, file: !6, line: 391, baseType: !36, size: 64)
!78 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !75, file: !6, line: 391, baseType: !36, size: 64, offset: 64)
!79 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !75, file: !6, line: 391, baseType: !36, size: 64, offset: 128)
!80 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !75, file: !6, line: 391, baseType: !36, size: 64, offset: 192)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !75, file: !6, line: 392, baseType: !82, size: 256, offset: 256)
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 256, elements: !59)
!83 = !{!84, !85, !86, !87, !88, !89, !92, !93, !94, !95, !96}
!84 = !DILocalVariable(name: "ctx", arg: 1, scope: !71, file: !3, line: 10, type: !74)
!85 = !DILocalVariable(name: "key", scope: !71, file: !3, line: 11, type: !30)
!86 = !DILocalVariable(name: "now", scope: !71, file: !3, line: 12, type: !36)
!87 = !DILocalVariable(name: "cost", scope: !71, file: !3, line: 12, type: !36)
!88 = !DILocalVariable(name: "b", scope: !71, file: !3, line: 13, type: !32)
!89 = !DILocalVariable(name: "fresh", scope: !90, file: !3, line: 15, type: !33)
!90 = distinct !DILexicalBlock(scope: !91, file: !3, line: 14, column: 11)
!91 = distinct !DILexicalBlock(scope: !71, file: !3, line: 14, column: 7)
!92 = !DILocalVariable(name: "passed", scope: !71, file: !3, line: 20, type: !36)
!93 = !DILocalVariable(name: "added", scope: !71, file: !3, line: 21, type: !30)
!94 = !DILocalVariable(name: "short_time", scope: !71, file: !3, line: 21, type: !30)
!95 = !DILocalVariable(name: "tokens", scope: !71, file: !3, line: 24, type: !36)
!96 = !DILocalVariable(name: "ok", scope: !71, file: !3, line: 28, type: !20)
!97 = distinct !DIAssignID()
!98 = !DILocation(line: 0, scope: !71)
!99 = distinct !DIAssignID()
!100 = !DILocation(line: 0, scope: !90)
!101 = !DILocation(line: 11, column: 3, scope: !71)
!102 = !DILocation(line: 11, column: 18, scope: !71)
!103 = !{!104, !105, i64 0}
!104 = !{!"args", !105, i64 0, !105, i64 8, !105, i64 16, !105, i64 24, !69, i64 32}
!105 = !{!"long long", !69, i64 0}
!106 = !DILocation(line: 11, column: 13, scope: !71, atomGroup: 1, atomRank: 2)
!107 = !DILocation(line: 11, column: 7, scope: !71, atomGroup: 1, atomRank: 1)
!108 = distinct !DIAssignID()
!109 = !DILocation(line: 12, column: 18, scope: !71)
!110 = !DILocation(line: 12, column: 18, scope: !71, atomGroup: 2, atomRank: 2)
!111 = !{!104, !105, i64 8}
!112 = !DILocation(line: 12, column: 33, scope: !71)
!113 = !{!104, !105, i64 16}
!114 = !DILocation(line: 12, column: 35, scope: !71, atomGroup: 3, atomRank: 2)
!115 = !DILocation(line: 13, column: 22, scope: !71, atomGroup: 4, atomRank: 2)
!116 = !DILocation(line: 14, column: 8, scope: !91, atomGroup: 5, atomRank: 2)
!117 = !DILocation(line: 14, column: 7, scope: !91, atomGroup: 5, atomRank: 1)
!118 = !DILocation(line: 15, column: 5, scope: !90)
!119 = !DILocation(line: 15, column: 27, scope: !90, atomGroup: 6, atomRank: 1)
!120 = !{!121, !105, i64 0}
!121 = !{!"bucket", !105, i64 0, !105, i64 8, !105, i64 16, !68, i64 24, !68, i64 28, !68, i64 32}
!122 = distinct !DIAssignID()
!123 = !DILocation(line: 15, column: 27, scope: !90)
!124 = !{!121, !105, i64 8}
!125 = distinct !DIAssignID()
!126 = !DILocation(line: 16, column: 55, scope: !90)
!127 = !DILocation(line: 16, column: 52, scope: !90, atomGroup: 6, atomRank: 3)
!128 = !DILocation(line: 16, column: 47, scope: !90, atomGroup: 6, atomRank: 2)
!129 = !{!121, !105, i64 16}
!130 = distinct !DIAssignID()
!131 = !DILocation(line: 16, column: 76, scope: !90)
!132 = !DILocation(line: 16, column: 70, scope: !90, atomGroup: 6, atomRank: 2)
!133 = !{!121, !68, i64 24}
!134 = distinct !DIAssignID()
!135 = !{!121, !68, i64 28}
!136 = distinct !DIAssignID()
!137 = !{!121, !68, i64 32}
!138 = distinct !DIAssignID()
!139 = distinct !DIAssignID()
!140 = !DILocation(line: 17, column: 5, scope: !90)
!141 = !DILocation(line: 19, column: 3, scope: !91)
!142 = !DILocation(line: 20, column: 25, scope: !71)
!143 = !DILocation(line: 20, column: 20, scope: !71, atomGroup: 9, atomRank: 2)
!144 = !DILocation(line: 20, column: 16, scope: !71, atomGroup: 9, atomRank: 1)
!145 = !DILocation(line: 20, column: 36, scope: !71)
!146 = !DILocation(line: 21, column: 27, scope: !71, atomGroup: 11, atomRank: 1)
!147 = !DILocation(line: 21, column: 27, scope: !71, atomGroup: 10, atomRank: 2)
!148 = !DILocation(line: 20, column: 16, scope: !71)
!149 = !DILocation(line: 20, column: 16, scope: !71, atomGroup: 8, atomRank: 2)
!150 = !DILocation(line: 22, column: 45, scope: !151)
!151 = distinct !DILexicalBlock(scope: !71, file: !3, line: 22, column: 7)
!152 = !DILocation(line: 22, column: 7, scope: !151)
!153 = !DILocation(line: 22, column: 7, scope: !151, atomGroup: 12, atomRank: 2)
!154 = !DILocation(line: 22, column: 7, scope: !151, atomGroup: 12, atomRank: 1)
!155 = !DILocation(line: 23, column: 16, scope: !151)
!156 = !DILocation(line: 23, column: 16, scope: !151, atomGroup: 13, atomRank: 3)
!157 = !DILocation(line: 23, column: 13, scope: !151, atomGroup: 13, atomRank: 2)
!158 = !DILocation(line: 23, column: 5, scope: !151)
!159 = !DILocation(line: 0, scope: !151)
!160 = !DILocation(line: 24, column: 19, scope: !71)
!161 = !DILocation(line: 24, column: 28, scope: !71)
!162 = !DILocation(line: 24, column: 26, scope: !71, atomGroup: 14, atomRank: 2)
!163 = !DILocation(line: 25, column: 14, scope: !164, atomGroup: 15, atomRank: 2)
!164 = distinct !DILexicalBlock(scope: !71, file: !3, line: 25, column: 7)
!165 = !DILocation(line: 0, scope: !164)
!166 = !DILocation(line: 25, column: 22, scope: !164, atomGroup: 15, atomRank: 1)
!167 = !DILocation(line: 27, column: 11, scope: !71, atomGroup: 18, atomRank: 1)
!168 = !DILocation(line: 28, column: 19, scope: !71, atomGroup: 19, atomRank: 3)
!169 = !DILocation(line: 28, column: 19, scope: !71, atomGroup: 19, atomRank: 2)
!170 = !DILocation(line: 29, column: 15, scope: !71, atomGroup: 21, atomRank: 1)
!171 = !DILocation(line: 29, column: 13, scope: !71, atomGroup: 20, atomRank: 1)
!172 = !DILocation(line: 30, column: 7, scope: !173, atomGroup: 22, atomRank: 1)
!173 = distinct !DILexicalBlock(scope: !71, file: !3, line: 30, column: 7)
!174 = !DILocation(line: 31, column: 8, scope: !173)
!175 = !DILocation(line: 31, column: 15, scope: !173)
!176 = !DILocation(line: 31, column: 15, scope: !173, atomGroup: 23, atomRank: 2)
!177 = !DILocation(line: 31, column: 15, scope: !173, atomGroup: 23, atomRank: 1)
!178 = !DILocation(line: 31, column: 5, scope: !173)
!179 = !DILocation(line: 33, column: 8, scope: !173)
!180 = !DILocation(line: 33, column: 14, scope: !173)
!181 = !DILocation(line: 33, column: 14, scope: !173, atomGroup: 24, atomRank: 2)
!182 = !DILocation(line: 33, column: 14, scope: !173, atomGroup: 24, atomRank: 1)
!183 = !DILocation(line: 34, column: 8, scope: !71)
!184 = !DILocation(line: 34, column: 15, scope: !71, atomGroup: 25, atomRank: 1)
!185 = !{!105, !105, i64 0}
!186 = !DILocation(line: 36, column: 1, scope: !71)
!187 = !DILocation(line: 36, column: 1, scope: !71, atomGroup: 27, atomRank: 1)
