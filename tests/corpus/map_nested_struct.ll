; ModuleID = 'map_nested_struct.c'
source_filename = "map_nested_struct.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@shapes = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !11
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @area, ptr @shapes], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 2) i32 @area(ptr noundef captures(none) %0) #0 section "syscall" !dbg !93 {
  %2 = alloca i32, align 4, !DIAssignID !118
    #dbg_assign(i1 poison, !107, !DIExpression(), !118, ptr %2, !DIExpression(), !119)
    #dbg_value(ptr %0, !106, !DIExpression(), !119)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #2, !dbg !120
  %3 = load i64, ptr %0, align 8, !dbg !121, !tbaa !122
  %4 = trunc i64 %3 to i32, !dbg !125
  %5 = and i32 %4, 15, !dbg !125
  store i32 %5, ptr %2, align 4, !dbg !126, !tbaa !89, !DIAssignID !127
    #dbg_assign(i32 %5, !107, !DIExpression(), !127, ptr %2, !DIExpression(), !119)
  %6 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @shapes, ptr noundef nonnull %2) #2, !dbg !128
    #dbg_value(ptr %6, !108, !DIExpression(), !119)
  %7 = icmp eq ptr %6, null, !dbg !129
  br i1 %7, label %101, label %8, !dbg !131

8:                                                ; preds = %1
    #dbg_value(i64 0, !109, !DIExpression(), !119)
  %9 = load i8, ptr %6, align 8, !dbg !132, !tbaa !133
  %10 = and i8 %9, 3, !dbg !137
  switch i8 %10, label %71 [
    i8 0, label %51
    i8 1, label %65
    i8 2, label %11
    i8 3, label %72
  ], !dbg !138

11:                                               ; preds = %8
  %12 = getelementptr inbounds nuw i8, ptr %6, i64 8
    #dbg_value(i32 0, !110, !DIExpression(), !139)
    #dbg_value(i64 0, !109, !DIExpression(), !119)
    #dbg_value(i64 0, !110, !DIExpression(), !139)
    #dbg_value(i64 0, !109, !DIExpression(), !119)
    #dbg_value(ptr %12, !113, !DIExpression(), !140)
  %13 = getelementptr inbounds nuw i8, ptr %6, i64 16, !dbg !141
    #dbg_value(ptr %13, !117, !DIExpression(), !140)
  %14 = load i32, ptr %12, align 4, !dbg !142, !tbaa !143
  %15 = sext i32 %14 to i64, !dbg !145
  %16 = getelementptr inbounds nuw i8, ptr %6, i64 20, !dbg !146
  %17 = load i32, ptr %16, align 4, !dbg !146, !tbaa !147
  %18 = sext i32 %17 to i64, !dbg !148
  %19 = mul nsw i64 %18, %15, !dbg !149
  %20 = load i32, ptr %13, align 4, !dbg !150, !tbaa !143
  %21 = sext i32 %20 to i64, !dbg !151
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 12, !dbg !152
  %23 = load i32, ptr %22, align 4, !dbg !152, !tbaa !147
  %24 = sext i32 %23 to i64, !dbg !153
  %25 = mul nsw i64 %24, %21, !dbg !154
    #dbg_value(i64 1, !110, !DIExpression(), !139)
    #dbg_value(!DIArgList(i64 %19, i64 %25), !109, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !119)
    #dbg_value(ptr %13, !113, !DIExpression(), !140)
  %26 = getelementptr inbounds nuw i8, ptr %6, i64 24, !dbg !155
    #dbg_value(ptr %26, !117, !DIExpression(), !140)
  %27 = getelementptr inbounds nuw i8, ptr %6, i64 28, !dbg !146
  %28 = load i32, ptr %27, align 4, !dbg !146, !tbaa !147
  %29 = sext i32 %28 to i64, !dbg !148
  %30 = mul nsw i64 %29, %21, !dbg !149
  %31 = load i32, ptr %26, align 4, !dbg !150, !tbaa !143
  %32 = sext i32 %31 to i64, !dbg !151
  %33 = mul nsw i64 %18, %32, !dbg !154
  %34 = add i64 %19, %30, !dbg !156
  %35 = add i64 %25, %33, !dbg !156
    #dbg_value(i64 2, !110, !DIExpression(), !139)
    #dbg_value(!DIArgList(i64 %34, i64 %35), !109, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !119)
    #dbg_value(ptr %26, !113, !DIExpression(), !140)
  %36 = getelementptr inbounds nuw i8, ptr %6, i64 32, !dbg !157
    #dbg_value(ptr %36, !117, !DIExpression(), !140)
  %37 = getelementptr inbounds nuw i8, ptr %6, i64 36, !dbg !146
  %38 = load i32, ptr %37, align 4, !dbg !146, !tbaa !147
  %39 = sext i32 %38 to i64, !dbg !148
  %40 = mul nsw i64 %39, %32, !dbg !149
  %41 = load i32, ptr %36, align 4, !dbg !150, !tbaa !143
  %42 = sext i32 %41 to i64, !dbg !151
  %43 = mul nsw i64 %29, %42, !dbg !154
  %44 = add i64 %34, %40, !dbg !158
  %45 = add i64 %35, %43, !dbg !158
    #dbg_value(i64 3, !110, !DIExpression(), !139)
    #dbg_value(!DIArgList(i64 %44, i64 %45), !109, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_minus, DW_OP_stack_value), !119)
    #dbg_value(ptr %36, !113, !DIExpression(), !140)
    #dbg_value(ptr %12, !117, !DIExpression(), !140)
  %46 = mul nsw i64 %24, %42, !dbg !149
  %47 = mul nsw i64 %39, %15, !dbg !154
  %48 = add i64 %44, %46, !dbg !159
  %49 = add i64 %45, %47, !dbg !159
  %50 = sub i64 %48, %49, !dbg !159
    #dbg_value(i64 4, !110, !DIExpression(), !139)
    #dbg_value(i64 %50, !109, !DIExpression(), !119)
  br label %72, !dbg !160

51:                                               ; preds = %8
  %52 = getelementptr inbounds nuw i8, ptr %6, i64 8, !dbg !161
  %53 = getelementptr inbounds nuw i8, ptr %6, i64 16, !dbg !162
  %54 = load i32, ptr %53, align 8, !dbg !162, !tbaa !163
  %55 = zext i32 %54 to i64, !dbg !164
  %56 = getelementptr inbounds nuw i8, ptr %6, i64 20, !dbg !165
  %57 = load i32, ptr %56, align 4, !dbg !165, !tbaa !163
  %58 = zext i32 %57 to i64, !dbg !166
  %59 = mul nuw i64 %58, %55, !dbg !167
    #dbg_value(i64 %59, !109, !DIExpression(), !119)
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !168
  %61 = load i64, ptr %60, align 8, !dbg !168, !tbaa !169
  %62 = load i32, ptr %52, align 8, !dbg !170, !tbaa !163
  %63 = trunc i64 %61 to i32, !dbg !171
  %64 = add i32 %62, %63, !dbg !171
  store i32 %64, ptr %52, align 8, !dbg !172, !tbaa !163
  br label %72, !dbg !173

65:                                               ; preds = %8
  %66 = getelementptr inbounds nuw i8, ptr %6, i64 16, !dbg !174
  %67 = load i64, ptr %66, align 8, !dbg !174, !tbaa !163
  %68 = mul i64 %67, 355, !dbg !175
  %69 = mul i64 %68, %67, !dbg !176
  %70 = udiv i64 %69, 113, !dbg !177
    #dbg_value(i64 %70, !109, !DIExpression(), !119)
  br label %72, !dbg !178

71:                                               ; preds = %8
  unreachable

72:                                               ; preds = %11, %8, %65, %51
  %73 = phi i64 [ %59, %51 ], [ %70, %65 ], [ 0, %8 ], [ %50, %11 ], !dbg !119
    #dbg_value(i64 %73, !109, !DIExpression(), !119)
  %74 = getelementptr inbounds nuw i8, ptr %0, i64 16, !dbg !160
  %75 = load i64, ptr %74, align 8, !dbg !179, !tbaa !180
  %76 = getelementptr inbounds nuw i8, ptr %6, i64 40, !dbg !181
  %77 = getelementptr inbounds nuw i8, ptr %6, i64 48, !dbg !182
  store i64 %75, ptr %77, align 8, !dbg !183, !tbaa !184
  %78 = trunc i64 %73 to i8, !dbg !185
  %79 = and i8 %78, 15, !dbg !185
  %80 = add nuw nsw i8 %79, 97, !dbg !185
  %81 = getelementptr inbounds nuw i8, ptr %6, i64 56, !dbg !186
  %82 = getelementptr inbounds nuw i8, ptr %0, i64 24, !dbg !187
  %83 = load i64, ptr %82, align 8, !dbg !187, !tbaa !188
  %84 = and i64 %83, 15, !dbg !189
  %85 = getelementptr inbounds nuw i8, ptr %81, i64 %84, !dbg !190
  store i8 %80, ptr %85, align 1, !dbg !191, !tbaa !163
  %86 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !192
  %87 = load i64, ptr %86, align 8, !dbg !192, !tbaa !169
  %88 = trunc i64 %87 to i8, !dbg !193
  %89 = and i8 %88, 7, !dbg !193
  %90 = shl nuw i8 1, %89, !dbg !193
  %91 = getelementptr inbounds nuw i8, ptr %6, i64 1, !dbg !194
  %92 = load i8, ptr %91, align 1, !dbg !195, !tbaa !196
  %93 = or i8 %90, %92, !dbg !197
  store i8 %93, ptr %91, align 1, !dbg !198, !tbaa !196
  %94 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !199
  store i64 %73, ptr %94, align 8, !dbg !200, !tbaa !201
  %95 = load i64, ptr %76, align 8, !dbg !202, !tbaa !203
  %96 = getelementptr inbounds nuw i8, ptr %6, i64 2, !dbg !204
  %97 = load i16, ptr %96, align 2, !dbg !204, !tbaa !205
  %98 = zext i16 %97 to i64, !dbg !206
  %99 = add i64 %95, %98, !dbg !207
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !208
  store i64 %99, ptr %100, align 8, !dbg !209, !tbaa !201
  br label %101

101:                                              ; preds = %1, %72
  %102 = phi i32 [ 0, %72 ], [ 1, %1 ], !dbg !119
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #2, !dbg !210
  ret i32 %102, !dbg !211
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!83, !84, !85, !86, !87}
!llvm.ident = !{!88}
!llvm.errno.tbaa = !{!89}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !82, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !10, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "map_nested_struct.c", directory: ".")
!4 = !{!5, !8}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !6, line: 12, baseType: !9)
!9 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!10 = !{!0, !11, !74}
!11 = !DIGlobalVariableExpression(var: !12, expr: !DIExpression())
!12 = distinct !DIGlobalVariable(name: "shapes", scope: !2, file: !3, line: 26, type: !13, isLocal: false, isDefinition: true)
!13 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 26, size: 256, elements: !14)
!14 = !{!15, !21, !26, !30}
!15 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !13, file: !3, line: 26, baseType: !16, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !17, size: 64)
!17 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 64, elements: !19)
!18 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!19 = !{!20}
!20 = !DISubrange(count: 2)
!21 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !13, file: !3, line: 26, baseType: !22, size: 64, offset: 64)
!22 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !23, size: 64)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !18, size: 512, elements: !24)
!24 = !{!25}
!25 = !DISubrange(count: 16)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !13, file: !3, line: 26, baseType: !27, size: 64, offset: 128)
!27 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !28, size: 64)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !29)
!29 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !13, file: !3, line: 26, baseType: !31, size: 64, offset: 192)
!31 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !32, size: 64)
!32 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "shape", file: !3, line: 7, size: 640, elements: !33)
!33 = !{!34, !37, !38, !41, !64}
!34 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !32, file: !3, line: 8, baseType: !35, size: 8)
!35 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !36)
!36 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !32, file: !3, line: 8, baseType: !35, size: 8, offset: 8)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !32, file: !3, line: 9, baseType: !39, size: 16, offset: 16)
!39 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !40)
!40 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!41 = !DIDerivedType(tag: DW_TAG_member, scope: !32, file: !3, line: 10, baseType: !42, size: 256, offset: 64)
!42 = distinct !DICompositeType(tag: DW_TAG_union_type, scope: !32, file: !3, line: 10, size: 256, elements: !43)
!43 = !{!44, !55, !60}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "box", scope: !42, file: !3, line: 14, baseType: !45, size: 128)
!45 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !42, file: !3, line: 11, size: 128, elements: !46)
!46 = !{!47, !53, !54}
!47 = !DIDerivedType(tag: DW_TAG_member, name: "corner", scope: !45, file: !3, line: 12, baseType: !48, size: 64)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "point", file: !3, line: 4, size: 64, elements: !49)
!49 = !{!50, !52}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "x", scope: !48, file: !3, line: 5, baseType: !51, size: 32)
!51 = !DIDerivedType(tag: DW_TAG_typedef, name: "s32", file: !6, line: 11, baseType: !18)
!52 = !DIDerivedType(tag: DW_TAG_member, name: "y", scope: !48, file: !3, line: 5, baseType: !51, size: 32, offset: 32)
!53 = !DIDerivedType(tag: DW_TAG_member, name: "width", scope: !45, file: !3, line: 13, baseType: !28, size: 32, offset: 64)
!54 = !DIDerivedType(tag: DW_TAG_member, name: "height", scope: !45, file: !3, line: 13, baseType: !28, size: 32, offset: 96)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "circle", scope: !42, file: !3, line: 18, baseType: !56, size: 128)
!56 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !42, file: !3, line: 15, size: 128, elements: !57)
!57 = !{!58, !59}
!58 = !DIDerivedType(tag: DW_TAG_member, name: "centre", scope: !56, file: !3, line: 16, baseType: !48, size: 64)
!59 = !DIDerivedType(tag: DW_TAG_member, name: "radius", scope: !56, file: !3, line: 17, baseType: !5, size: 64, offset: 64)
!60 = !DIDerivedType(tag: DW_TAG_member, name: "points", scope: !42, file: !3, line: 19, baseType: !61, size: 256)
!61 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 256, elements: !62)
!62 = !{!63}
!63 = !DISubrange(count: 4)
!64 = !DIDerivedType(tag: DW_TAG_member, name: "meta", scope: !32, file: !3, line: 24, baseType: !65, size: 320, offset: 320)
!65 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !32, file: !3, line: 21, size: 320, elements: !66)
!66 = !{!67, !68, !69}
!67 = !DIDerivedType(tag: DW_TAG_member, name: "created", scope: !65, file: !3, line: 22, baseType: !5, size: 64)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "changed", scope: !65, file: !3, line: 22, baseType: !5, size: 64, offset: 64)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "label", scope: !65, file: !3, line: 23, baseType: !70, size: 192, offset: 128)
!70 = !DICompositeType(tag: DW_TAG_array_type, baseType: !71, size: 192, elements: !72)
!71 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!72 = !{!73}
!73 = !DISubrange(count: 24)
!74 = !DIGlobalVariableExpression(var: !75, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!75 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !76, isLocal: true, isDefinition: true)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!77 = !DISubroutineType(types: !78)
!78 = !{!79, !79, !80}
!79 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!80 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !81, size: 64)
!81 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!82 = !DICompositeType(tag: DW_TAG_array_type, baseType: !71, size: 32, elements: !62)
!83 = !{i32 7, !"Dwarf Version", i32 5}
!84 = !{i32 2, !"Debug Info Version", i32 3}
!85 = !{i32 1, !"wchar_size", i32 4}
!86 = !{i32 7, !"frame-pointer", i32 2}
!87 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!88 = !{!"clang version 22.1.8"}
!89 = !{!90, !90, i64 0}
!90 = !{!"int", !91, i64 0}
!91 = !{!"omnipotent char", !92, i64 0}
!92 = !{!"Simple C/C++ TBAA"}
!93 = distinct !DISubprogram(name: "area", scope: !3, file: !3, line: 28, type: !94, scopeLine: 28, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !105, keyInstructions: true)
!94 = !DISubroutineType(types: !95)
!95 = !{!18, !96}
!96 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64)
!97 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !98)
!98 = !{!99, !100, !101, !102, !103}
!99 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !97, file: !6, line: 391, baseType: !5, size: 64)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !97, file: !6, line: 391, baseType: !5, size: 64, offset: 64)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !97, file: !6, line: 391, baseType: !5, size: 64, offset: 128)
!102 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !97, file: !6, line: 391, baseType: !5, size: 64, offset: 192)
!103 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !97, file: !6, line: 392, baseType: !104, size: 256, offset: 256)
!104 = !DICompositeType(tag: DW_TAG_array_type, baseType: !5, size: 256, elements: !62)
!105 = !{!106, !107, !108, !109, !110, !113, !117}
!106 = !DILocalVariable(name: "ctx", arg: 1, scope: !93, file: !3, line: 28, type: !96)
!107 = !DILocalVariable(name: "key", scope: !93, file: !3, line: 29, type: !28)
!108 = !DILocalVariable(name: "shape", scope: !93, file: !3, line: 30, type: !31)
!109 = !DILocalVariable(name: "area", scope: !93, file: !3, line: 33, type: !8)
!110 = !DILocalVariable(name: "i", scope: !111, file: !3, line: 43, type: !18)
!111 = distinct !DILexicalBlock(scope: !112, file: !3, line: 43, column: 5)
!112 = distinct !DILexicalBlock(scope: !93, file: !3, line: 34, column: 28)
!113 = !DILocalVariable(name: "p", scope: !114, file: !3, line: 44, type: !116)
!114 = distinct !DILexicalBlock(scope: !115, file: !3, line: 43, column: 33)
!115 = distinct !DILexicalBlock(scope: !111, file: !3, line: 43, column: 5)
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!117 = !DILocalVariable(name: "q", scope: !114, file: !3, line: 44, type: !116)
!118 = distinct !DIAssignID()
!119 = !DILocation(line: 0, scope: !93)
!120 = !DILocation(line: 29, column: 3, scope: !93)
!121 = !DILocation(line: 29, column: 18, scope: !93)
!122 = !{!123, !124, i64 0}
!123 = !{!"args", !124, i64 0, !124, i64 8, !124, i64 16, !124, i64 24, !91, i64 32}
!124 = !{!"long long", !91, i64 0}
!125 = !DILocation(line: 29, column: 13, scope: !93, atomGroup: 1, atomRank: 2)
!126 = !DILocation(line: 29, column: 7, scope: !93, atomGroup: 1, atomRank: 1)
!127 = distinct !DIAssignID()
!128 = !DILocation(line: 30, column: 25, scope: !93, atomGroup: 2, atomRank: 2)
!129 = !DILocation(line: 31, column: 8, scope: !130, atomGroup: 3, atomRank: 2)
!130 = distinct !DILexicalBlock(scope: !93, file: !3, line: 31, column: 7)
!131 = !DILocation(line: 31, column: 7, scope: !130, atomGroup: 3, atomRank: 1)
!132 = !DILocation(line: 34, column: 18, scope: !93)
!133 = !{!134, !91, i64 0}
!134 = !{!"shape", !91, i64 0, !91, i64 1, !135, i64 2, !91, i64 8, !136, i64 40}
!135 = !{!"short", !91, i64 0}
!136 = !{!"", !124, i64 0, !124, i64 8, !91, i64 16}
!137 = !DILocation(line: 34, column: 23, scope: !93, atomGroup: 6, atomRank: 2)
!138 = !DILocation(line: 34, column: 3, scope: !93, atomGroup: 6, atomRank: 1)
!139 = !DILocation(line: 0, scope: !111)
!140 = !DILocation(line: 0, scope: !114)
!141 = !DILocation(line: 44, column: 50, scope: !114, atomGroup: 16, atomRank: 2)
!142 = !DILocation(line: 45, column: 23, scope: !114)
!143 = !{!144, !90, i64 0}
!144 = !{!"point", !90, i64 0, !90, i64 4}
!145 = !DILocation(line: 45, column: 15, scope: !114)
!146 = !DILocation(line: 45, column: 30, scope: !114)
!147 = !{!144, !90, i64 4}
!148 = !DILocation(line: 45, column: 27, scope: !114)
!149 = !DILocation(line: 45, column: 25, scope: !114)
!150 = !DILocation(line: 45, column: 42, scope: !114)
!151 = !DILocation(line: 45, column: 34, scope: !114)
!152 = !DILocation(line: 45, column: 49, scope: !114)
!153 = !DILocation(line: 45, column: 46, scope: !114)
!154 = !DILocation(line: 45, column: 44, scope: !114)
!155 = !DILocation(line: 44, column: 50, scope: !114, atomGroup: 31, atomRank: 2)
!156 = !DILocation(line: 45, column: 12, scope: !114, atomGroup: 32, atomRank: 2)
!157 = !DILocation(line: 44, column: 50, scope: !114, atomGroup: 36, atomRank: 2)
!158 = !DILocation(line: 45, column: 12, scope: !114, atomGroup: 37, atomRank: 2)
!159 = !DILocation(line: 45, column: 12, scope: !114, atomGroup: 42, atomRank: 2)
!160 = !DILocation(line: 49, column: 30, scope: !93)
!161 = !DILocation(line: 36, column: 24, scope: !112)
!162 = !DILocation(line: 36, column: 28, scope: !112)
!163 = !{!91, !91, i64 0}
!164 = !DILocation(line: 36, column: 12, scope: !112)
!165 = !DILocation(line: 36, column: 47, scope: !112)
!166 = !DILocation(line: 36, column: 36, scope: !112)
!167 = !DILocation(line: 36, column: 34, scope: !112, atomGroup: 7, atomRank: 2)
!168 = !DILocation(line: 37, column: 33, scope: !112)
!169 = !{!123, !124, i64 8}
!170 = !DILocation(line: 37, column: 25, scope: !112)
!171 = !DILocation(line: 37, column: 25, scope: !112, atomGroup: 8, atomRank: 2)
!172 = !DILocation(line: 37, column: 25, scope: !112, atomGroup: 8, atomRank: 1)
!173 = !DILocation(line: 38, column: 5, scope: !112, atomGroup: 9, atomRank: 1)
!174 = !DILocation(line: 40, column: 26, scope: !112)
!175 = !DILocation(line: 40, column: 33, scope: !112)
!176 = !DILocation(line: 40, column: 56, scope: !112)
!177 = !DILocation(line: 40, column: 62, scope: !112, atomGroup: 10, atomRank: 2)
!178 = !DILocation(line: 41, column: 5, scope: !112, atomGroup: 11, atomRank: 1)
!179 = !DILocation(line: 49, column: 30, scope: !93, atomGroup: 21, atomRank: 2)
!180 = !{!123, !124, i64 16}
!181 = !DILocation(line: 49, column: 10, scope: !93)
!182 = !DILocation(line: 49, column: 15, scope: !93)
!183 = !DILocation(line: 49, column: 23, scope: !93, atomGroup: 21, atomRank: 1)
!184 = !{!134, !124, i64 48}
!185 = !DILocation(line: 50, column: 36, scope: !93, atomGroup: 22, atomRank: 2)
!186 = !DILocation(line: 50, column: 15, scope: !93)
!187 = !DILocation(line: 50, column: 26, scope: !93)
!188 = !{!123, !124, i64 24}
!189 = !DILocation(line: 50, column: 28, scope: !93)
!190 = !DILocation(line: 50, column: 3, scope: !93)
!191 = !DILocation(line: 50, column: 34, scope: !93, atomGroup: 22, atomRank: 1)
!192 = !DILocation(line: 51, column: 30, scope: !93)
!193 = !DILocation(line: 51, column: 21, scope: !93)
!194 = !DILocation(line: 51, column: 10, scope: !93)
!195 = !DILocation(line: 51, column: 16, scope: !93)
!196 = !{!134, !91, i64 1}
!197 = !DILocation(line: 51, column: 16, scope: !93, atomGroup: 23, atomRank: 3)
!198 = !DILocation(line: 51, column: 16, scope: !93, atomGroup: 23, atomRank: 1)
!199 = !DILocation(line: 52, column: 8, scope: !93)
!200 = !DILocation(line: 52, column: 15, scope: !93, atomGroup: 24, atomRank: 1)
!201 = !{!124, !124, i64 0}
!202 = !DILocation(line: 53, column: 29, scope: !93)
!203 = !{!134, !124, i64 40}
!204 = !DILocation(line: 53, column: 46, scope: !93)
!205 = !{!134, !135, i64 2}
!206 = !DILocation(line: 53, column: 39, scope: !93)
!207 = !DILocation(line: 53, column: 37, scope: !93, atomGroup: 25, atomRank: 2)
!208 = !DILocation(line: 53, column: 3, scope: !93)
!209 = !DILocation(line: 53, column: 15, scope: !93, atomGroup: 25, atomRank: 1)
!210 = !DILocation(line: 55, column: 1, scope: !93)
!211 = !DILocation(line: 55, column: 1, scope: !93, atomGroup: 27, atomRank: 1)
