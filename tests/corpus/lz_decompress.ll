; ModuleID = 'lz_decompress.c'
source_filename = "lz_decompress.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@input = dso_local local_unnamed_addr global <{ [12 x i8], [52 x i8] }> <{ [12 x i8] c"\04abcd\84\04\02xy\86\06", [52 x i8] zeroinitializer }>, align 1, !dbg !5
@output = dso_local local_unnamed_addr global [128 x i8] zeroinitializer, align 1, !dbg !13
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @decompress], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local i32 @decompress(ptr noundef captures(none) %0) #0 section "syscall" !dbg !32 {
    #dbg_value(ptr %0, !48, !DIExpression(), !67)
    #dbg_value(i32 0, !49, !DIExpression(), !67)
    #dbg_value(i32 0, !52, !DIExpression(), !67)
  %2 = load i64, ptr %0, align 8, !dbg !68, !tbaa !70
  %3 = and i64 %2, 1, !dbg !73
  %4 = icmp eq i64 %3, 0, !dbg !74
  br i1 %4, label %11, label %5, !dbg !75

5:                                                ; preds = %1
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !76
  %7 = load i64, ptr %6, align 8, !dbg !76, !tbaa !77
  %8 = trunc i64 %7 to i8, !dbg !78
  %9 = and i8 %8, 7, !dbg !78
  %10 = or disjoint i8 %9, -128, !dbg !78
  store i8 %10, ptr getelementptr inbounds nuw (i8, ptr @input, i64 5), align 1, !dbg !79, !tbaa !80
  br label %11, !dbg !81

11:                                               ; preds = %5, %1
  br label %12, !dbg !82

12:                                               ; preds = %11, %142
  %13 = phi i32 [ %143, %142 ], [ 0, %11 ]
  %14 = phi i32 [ %144, %142 ], [ 0, %11 ]
  %15 = phi i32 [ %145, %142 ], [ 0, %11 ]
    #dbg_value(i32 %13, !49, !DIExpression(), !67)
    #dbg_value(i32 %14, !52, !DIExpression(), !67)
    #dbg_value(i32 %15, !53, !DIExpression(), !83)
  %16 = add i32 %13, 1, !dbg !84
    #dbg_value(i32 %16, !49, !DIExpression(), !67)
  %17 = and i32 %13, 63, !dbg !85
  %18 = zext nneg i32 %17 to i64, !dbg !86
  %19 = getelementptr inbounds nuw i8, ptr @input, i64 %18, !dbg !86
  %20 = load i8, ptr %19, align 1, !dbg !87, !tbaa !80
    #dbg_value(i8 %20, !55, !DIExpression(), !88)
  %21 = icmp ne i8 %20, 0, !dbg !89
  %22 = icmp samesign ult i32 %14, 100
  %23 = select i1 %21, i1 %22, i1 false, !dbg !91
  br i1 %23, label %24, label %147, !dbg !91

24:                                               ; preds = %12
  %25 = and i8 %20, 7, !dbg !92
  %26 = zext nneg i8 %25 to i32, !dbg !92
    #dbg_value(i32 %26, !58, !DIExpression(), !88)
  %27 = icmp sgt i8 %20, -1, !dbg !93
  br i1 %27, label %28, label %85, !dbg !94

28:                                               ; preds = %24
  %29 = zext nneg i32 %14 to i64, !dbg !95
    #dbg_value(i64 0, !64, !DIExpression(), !96)
  %30 = and i32 %16, 63, !dbg !97
  %31 = zext nneg i32 %30 to i64, !dbg !100
  %32 = getelementptr inbounds nuw i8, ptr @input, i64 %31, !dbg !100
  %33 = load i8, ptr %32, align 1, !dbg !101, !tbaa !80
  %34 = getelementptr inbounds nuw i8, ptr @output, i64 %29, !dbg !102
  store i8 %33, ptr %34, align 1, !dbg !103, !tbaa !80
    #dbg_value(i64 1, !64, !DIExpression(), !96)
  %35 = add i32 %13, 2, !dbg !104
  %36 = and i32 %35, 63, !dbg !97
  %37 = zext nneg i32 %36 to i64, !dbg !100
  %38 = getelementptr inbounds nuw i8, ptr @input, i64 %37, !dbg !100
  %39 = load i8, ptr %38, align 1, !dbg !105, !tbaa !80
  %40 = getelementptr inbounds nuw i8, ptr @output, i64 %29, !dbg !102
  %41 = getelementptr inbounds nuw i8, ptr %40, i64 1, !dbg !102
  store i8 %39, ptr %41, align 1, !dbg !106, !tbaa !80
    #dbg_value(i64 2, !64, !DIExpression(), !96)
  %42 = add i32 %13, 3, !dbg !104
  %43 = and i32 %42, 63, !dbg !97
  %44 = zext nneg i32 %43 to i64, !dbg !100
  %45 = getelementptr inbounds nuw i8, ptr @input, i64 %44, !dbg !100
  %46 = load i8, ptr %45, align 1, !dbg !107, !tbaa !80
  %47 = getelementptr inbounds nuw i8, ptr @output, i64 %29, !dbg !102
  %48 = getelementptr inbounds nuw i8, ptr %47, i64 2, !dbg !102
  store i8 %46, ptr %48, align 1, !dbg !108, !tbaa !80
    #dbg_value(i64 3, !64, !DIExpression(), !96)
  %49 = add i32 %13, 4, !dbg !104
  %50 = and i32 %49, 63, !dbg !97
  %51 = zext nneg i32 %50 to i64, !dbg !100
  %52 = getelementptr inbounds nuw i8, ptr @input, i64 %51, !dbg !100
  %53 = load i8, ptr %52, align 1, !dbg !109, !tbaa !80
  %54 = getelementptr inbounds nuw i8, ptr @output, i64 %29, !dbg !102
  %55 = getelementptr inbounds nuw i8, ptr %54, i64 3, !dbg !102
  store i8 %53, ptr %55, align 1, !dbg !110, !tbaa !80
    #dbg_value(i64 4, !64, !DIExpression(), !96)
  %56 = add i32 %13, 5, !dbg !104
  %57 = and i32 %56, 63, !dbg !97
  %58 = zext nneg i32 %57 to i64, !dbg !100
  %59 = getelementptr inbounds nuw i8, ptr @input, i64 %58, !dbg !100
  %60 = load i8, ptr %59, align 1, !dbg !111, !tbaa !80
  %61 = getelementptr inbounds nuw i8, ptr @output, i64 %29, !dbg !102
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 4, !dbg !102
  store i8 %60, ptr %62, align 1, !dbg !112, !tbaa !80
    #dbg_value(i64 5, !64, !DIExpression(), !96)
  %63 = add i32 %13, 6, !dbg !104
  %64 = and i32 %63, 63, !dbg !97
  %65 = zext nneg i32 %64 to i64, !dbg !100
  %66 = getelementptr inbounds nuw i8, ptr @input, i64 %65, !dbg !100
  %67 = load i8, ptr %66, align 1, !dbg !113, !tbaa !80
  %68 = getelementptr inbounds nuw i8, ptr @output, i64 %29, !dbg !102
  %69 = getelementptr inbounds nuw i8, ptr %68, i64 5, !dbg !102
  store i8 %67, ptr %69, align 1, !dbg !114, !tbaa !80
    #dbg_value(i64 6, !64, !DIExpression(), !96)
  %70 = add i32 %13, 7, !dbg !104
  %71 = and i32 %70, 63, !dbg !97
  %72 = zext nneg i32 %71 to i64, !dbg !100
  %73 = getelementptr inbounds nuw i8, ptr @input, i64 %72, !dbg !100
  %74 = load i8, ptr %73, align 1, !dbg !115, !tbaa !80
  %75 = getelementptr inbounds nuw i8, ptr @output, i64 %29, !dbg !102
  %76 = getelementptr inbounds nuw i8, ptr %75, i64 6, !dbg !102
  store i8 %74, ptr %76, align 1, !dbg !116, !tbaa !80
    #dbg_value(i64 7, !64, !DIExpression(), !96)
  %77 = add i32 %13, 8, !dbg !104
  %78 = and i32 %77, 63, !dbg !97
  %79 = zext nneg i32 %78 to i64, !dbg !100
  %80 = getelementptr inbounds nuw i8, ptr @input, i64 %79, !dbg !100
  %81 = load i8, ptr %80, align 1, !dbg !117, !tbaa !80
  %82 = getelementptr inbounds nuw i8, ptr @output, i64 %29, !dbg !102
  %83 = getelementptr inbounds nuw i8, ptr %82, i64 7, !dbg !102
  store i8 %81, ptr %83, align 1, !dbg !118, !tbaa !80
    #dbg_value(i64 8, !64, !DIExpression(), !96)
  %84 = add i32 %16, %26, !dbg !119
    #dbg_value(i32 %84, !49, !DIExpression(), !67)
  br label %142

85:                                               ; preds = %24
    #dbg_value(i32 %141, !49, !DIExpression(), !67)
  %86 = and i32 %16, 63, !dbg !120
  %87 = zext nneg i32 %86 to i64, !dbg !121
  %88 = getelementptr inbounds nuw i8, ptr @input, i64 %87, !dbg !121
  %89 = load i8, ptr %88, align 1, !dbg !122, !tbaa !80
    #dbg_value(i8 %89, !59, !DIExpression(DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_LLVM_convert, 32, DW_ATE_unsigned, DW_OP_stack_value), !123)
    #dbg_value(i32 0, !62, !DIExpression(), !124)
  %90 = zext nneg i32 %14 to i64, !dbg !125
  %91 = zext i8 %89 to i64, !dbg !125
    #dbg_value(i64 0, !62, !DIExpression(), !124)
  %92 = zext i8 %89 to i32, !dbg !126
  %93 = sub nsw i32 %14, %92, !dbg !126
  %94 = and i32 %93, 127, !dbg !126
  %95 = zext nneg i32 %94 to i64, !dbg !129
  %96 = getelementptr inbounds nuw i8, ptr @output, i64 %95, !dbg !129
  %97 = load i8, ptr %96, align 1, !dbg !130, !tbaa !80
  %98 = getelementptr inbounds nuw i8, ptr @output, i64 %90, !dbg !131
  store i8 %97, ptr %98, align 1, !dbg !132, !tbaa !80
    #dbg_value(i64 1, !62, !DIExpression(), !124)
  %99 = add nuw nsw i64 %90, 1, !dbg !133
  %100 = sub nsw i64 %99, %91, !dbg !134
  %101 = and i64 %100, 127, !dbg !126
  %102 = getelementptr inbounds nuw i8, ptr @output, i64 %101, !dbg !129
  %103 = load i8, ptr %102, align 1, !dbg !135, !tbaa !80
  %104 = getelementptr inbounds nuw i8, ptr @output, i64 %99, !dbg !131
  store i8 %103, ptr %104, align 1, !dbg !136, !tbaa !80
    #dbg_value(i64 2, !62, !DIExpression(), !124)
  %105 = add nuw nsw i64 %90, 2, !dbg !133
  %106 = sub nsw i64 %105, %91, !dbg !134
  %107 = and i64 %106, 127, !dbg !126
  %108 = getelementptr inbounds nuw i8, ptr @output, i64 %107, !dbg !129
  %109 = load i8, ptr %108, align 1, !dbg !137, !tbaa !80
  %110 = getelementptr inbounds nuw i8, ptr @output, i64 %105, !dbg !131
  store i8 %109, ptr %110, align 1, !dbg !138, !tbaa !80
    #dbg_value(i64 3, !62, !DIExpression(), !124)
  %111 = add nuw nsw i64 %90, 3, !dbg !133
  %112 = sub nsw i64 %111, %91, !dbg !134
  %113 = and i64 %112, 127, !dbg !126
  %114 = getelementptr inbounds nuw i8, ptr @output, i64 %113, !dbg !129
  %115 = load i8, ptr %114, align 1, !dbg !139, !tbaa !80
  %116 = getelementptr inbounds nuw i8, ptr @output, i64 %111, !dbg !131
  store i8 %115, ptr %116, align 1, !dbg !140, !tbaa !80
    #dbg_value(i64 4, !62, !DIExpression(), !124)
  %117 = add nuw nsw i64 %90, 4, !dbg !133
  %118 = sub nsw i64 %117, %91, !dbg !134
  %119 = and i64 %118, 127, !dbg !126
  %120 = getelementptr inbounds nuw i8, ptr @output, i64 %119, !dbg !129
  %121 = load i8, ptr %120, align 1, !dbg !141, !tbaa !80
  %122 = getelementptr inbounds nuw i8, ptr @output, i64 %117, !dbg !131
  store i8 %121, ptr %122, align 1, !dbg !142, !tbaa !80
    #dbg_value(i64 5, !62, !DIExpression(), !124)
  %123 = add nuw nsw i64 %90, 5, !dbg !133
  %124 = sub nsw i64 %123, %91, !dbg !134
  %125 = and i64 %124, 127, !dbg !126
  %126 = getelementptr inbounds nuw i8, ptr @output, i64 %125, !dbg !129
  %127 = load i8, ptr %126, align 1, !dbg !143, !tbaa !80
  %128 = getelementptr inbounds nuw i8, ptr @output, i64 %123, !dbg !131
  store i8 %127, ptr %128, align 1, !dbg !144, !tbaa !80
    #dbg_value(i64 6, !62, !DIExpression(), !124)
  %129 = add nuw nsw i64 %90, 6, !dbg !133
  %130 = sub nsw i64 %129, %91, !dbg !134
  %131 = and i64 %130, 127, !dbg !126
  %132 = getelementptr inbounds nuw i8, ptr @output, i64 %131, !dbg !129
  %133 = load i8, ptr %132, align 1, !dbg !145, !tbaa !80
  %134 = getelementptr inbounds nuw i8, ptr @output, i64 %129, !dbg !131
  store i8 %133, ptr %134, align 1, !dbg !146, !tbaa !80
    #dbg_value(i64 7, !62, !DIExpression(), !124)
  %135 = add nuw nsw i64 %90, 7, !dbg !133
  %136 = sub nsw i64 %135, %91, !dbg !134
  %137 = and i64 %136, 127, !dbg !126
  %138 = getelementptr inbounds nuw i8, ptr @output, i64 %137, !dbg !129
  %139 = load i8, ptr %138, align 1, !dbg !147, !tbaa !80
  %140 = getelementptr inbounds nuw i8, ptr @output, i64 %135, !dbg !131
  store i8 %139, ptr %140, align 1, !dbg !148, !tbaa !80
    #dbg_value(i64 8, !62, !DIExpression(), !124)
  %141 = add i32 %13, 2, !dbg !149
  br label %142, !dbg !150

142:                                              ; preds = %85, %28
  %143 = phi i32 [ %84, %28 ], [ %141, %85 ], !dbg !151
    #dbg_value(i32 %143, !49, !DIExpression(), !67)
    #dbg_value(!DIArgList(i32 %14, i32 %26), !52, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_plus, DW_OP_stack_value), !67)
  %144 = add nuw nsw i32 %14, %26, !dbg !150
    #dbg_value(i32 %144, !52, !DIExpression(), !67)
  %145 = add nuw nsw i32 %15, 1, !dbg !152
    #dbg_value(i32 %145, !53, !DIExpression(), !83)
  %146 = icmp eq i32 %145, 4, !dbg !153
  br i1 %146, label %147, label %12, !dbg !154, !llvm.loop !155

147:                                              ; preds = %12, %142
  %148 = phi i32 [ %14, %12 ], [ %144, %142 ], !dbg !158
    #dbg_value(i32 %148, !52, !DIExpression(), !67)
  %149 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !159
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %149, ptr noundef nonnull align 1 dereferenceable(32) @output, i64 32, i1 false), !dbg !160
  ret i32 %148, !dbg !161
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!22, !23, !24, !25, !26}
!llvm.ident = !{!27}
!llvm.errno.tbaa = !{!28}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 395, type: !18, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "lz_decompress.c", directory: ".")
!4 = !{!0, !5, !13}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "input", scope: !2, file: !3, line: 4, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 512, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 5, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!11 = !{!12}
!12 = !DISubrange(count: 64)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "output", scope: !2, file: !3, line: 5, type: !15, isLocal: false, isDefinition: true)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 1024, elements: !16)
!16 = !{!17}
!17 = !DISubrange(count: 128)
!18 = !DICompositeType(tag: DW_TAG_array_type, baseType: !19, size: 32, elements: !20)
!19 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!20 = !{!21}
!21 = !DISubrange(count: 4)
!22 = !{i32 7, !"Dwarf Version", i32 5}
!23 = !{i32 2, !"Debug Info Version", i32 3}
!24 = !{i32 1, !"wchar_size", i32 4}
!25 = !{i32 7, !"frame-pointer", i32 2}
!26 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!27 = !{!"clang version 22.1.8"}
!28 = !{!29, !29, i64 0}
!29 = !{!"int", !30, i64 0}
!30 = !{!"omnipotent char", !31, i64 0}
!31 = !{!"Simple C/C++ TBAA"}
!32 = distinct !DISubprogram(name: "decompress", scope: !3, file: !3, line: 7, type: !33, scopeLine: 7, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !47, keyInstructions: true)
!33 = !DISubroutineType(types: !34)
!34 = !{!35, !36}
!35 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!36 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !37, size: 64)
!37 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 390, size: 512, elements: !38)
!38 = !{!39, !42, !43, !44, !45}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !37, file: !9, line: 391, baseType: !40, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !41)
!41 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !37, file: !9, line: 391, baseType: !40, size: 64, offset: 64)
!43 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !37, file: !9, line: 391, baseType: !40, size: 64, offset: 128)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !37, file: !9, line: 391, baseType: !40, size: 64, offset: 192)
!45 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !37, file: !9, line: 392, baseType: !46, size: 256, offset: 256)
!46 = !DICompositeType(tag: DW_TAG_array_type, baseType: !40, size: 256, elements: !20)
!47 = !{!48, !49, !52, !53, !55, !58, !59, !62, !64}
!48 = !DILocalVariable(name: "ctx", arg: 1, scope: !32, file: !3, line: 7, type: !36)
!49 = !DILocalVariable(name: "in", scope: !32, file: !3, line: 8, type: !50)
!50 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !51)
!51 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!52 = !DILocalVariable(name: "out", scope: !32, file: !3, line: 8, type: !50)
!53 = !DILocalVariable(name: "token", scope: !54, file: !3, line: 11, type: !35)
!54 = distinct !DILexicalBlock(scope: !32, file: !3, line: 11, column: 3)
!55 = !DILocalVariable(name: "control", scope: !56, file: !3, line: 12, type: !8)
!56 = distinct !DILexicalBlock(scope: !57, file: !3, line: 11, column: 43)
!57 = distinct !DILexicalBlock(scope: !54, file: !3, line: 11, column: 3)
!58 = !DILocalVariable(name: "count", scope: !56, file: !3, line: 15, type: !50)
!59 = !DILocalVariable(name: "distance", scope: !60, file: !3, line: 17, type: !50)
!60 = distinct !DILexicalBlock(scope: !61, file: !3, line: 16, column: 25)
!61 = distinct !DILexicalBlock(scope: !56, file: !3, line: 16, column: 9)
!62 = !DILocalVariable(name: "i", scope: !63, file: !3, line: 18, type: !50)
!63 = distinct !DILexicalBlock(scope: !60, file: !3, line: 18, column: 7)
!64 = !DILocalVariable(name: "i", scope: !65, file: !3, line: 22, type: !50)
!65 = distinct !DILexicalBlock(scope: !66, file: !3, line: 22, column: 7)
!66 = distinct !DILexicalBlock(scope: !61, file: !3, line: 21, column: 12)
!67 = !DILocation(line: 0, scope: !32)
!68 = !DILocation(line: 9, column: 12, scope: !69)
!69 = distinct !DILexicalBlock(scope: !32, file: !3, line: 9, column: 7)
!70 = !{!71, !72, i64 0}
!71 = !{!"args", !72, i64 0, !72, i64 8, !72, i64 16, !72, i64 24, !30, i64 32}
!72 = !{!"long long", !30, i64 0}
!73 = !DILocation(line: 9, column: 14, scope: !69)
!74 = !DILocation(line: 9, column: 14, scope: !69, atomGroup: 3, atomRank: 2)
!75 = !DILocation(line: 9, column: 14, scope: !69, atomGroup: 3, atomRank: 1)
!76 = !DILocation(line: 10, column: 29, scope: !69)
!77 = !{!71, !72, i64 8}
!78 = !DILocation(line: 10, column: 16, scope: !69, atomGroup: 4, atomRank: 2)
!79 = !DILocation(line: 10, column: 14, scope: !69, atomGroup: 4, atomRank: 1)
!80 = !{!30, !30, i64 0}
!81 = !DILocation(line: 10, column: 5, scope: !69)
!82 = !DILocation(line: 11, column: 3, scope: !54)
!83 = !DILocation(line: 0, scope: !54)
!84 = !DILocation(line: 12, column: 26, scope: !56, atomGroup: 9, atomRank: 2)
!85 = !DILocation(line: 12, column: 29, scope: !56)
!86 = !DILocation(line: 12, column: 18, scope: !56)
!87 = !DILocation(line: 12, column: 18, scope: !56, atomGroup: 8, atomRank: 2)
!88 = !DILocation(line: 0, scope: !56)
!89 = !DILocation(line: 13, column: 17, scope: !90, atomGroup: 10, atomRank: 2)
!90 = distinct !DILexicalBlock(scope: !56, file: !3, line: 13, column: 9)
!91 = !DILocation(line: 13, column: 22, scope: !90, atomGroup: 10, atomRank: 1)
!92 = !DILocation(line: 15, column: 25, scope: !56, atomGroup: 13, atomRank: 2)
!93 = !DILocation(line: 16, column: 17, scope: !61, atomGroup: 14, atomRank: 2)
!94 = !DILocation(line: 16, column: 17, scope: !61, atomGroup: 14, atomRank: 1)
!95 = !DILocation(line: 22, column: 7, scope: !65)
!96 = !DILocation(line: 0, scope: !65)
!97 = !DILocation(line: 23, column: 50, scope: !98)
!98 = distinct !DILexicalBlock(scope: !99, file: !3, line: 22, column: 35)
!99 = distinct !DILexicalBlock(scope: !65, file: !3, line: 22, column: 7)
!100 = !DILocation(line: 23, column: 35, scope: !98)
!101 = !DILocation(line: 23, column: 35, scope: !98, atomGroup: 26, atomRank: 2)
!102 = !DILocation(line: 23, column: 9, scope: !98)
!103 = !DILocation(line: 23, column: 33, scope: !98, atomGroup: 26, atomRank: 1)
!104 = !DILocation(line: 23, column: 45, scope: !98)
!105 = !DILocation(line: 23, column: 35, scope: !98, atomGroup: 70, atomRank: 2)
!106 = !DILocation(line: 23, column: 33, scope: !98, atomGroup: 70, atomRank: 1)
!107 = !DILocation(line: 23, column: 35, scope: !98, atomGroup: 74, atomRank: 2)
!108 = !DILocation(line: 23, column: 33, scope: !98, atomGroup: 74, atomRank: 1)
!109 = !DILocation(line: 23, column: 35, scope: !98, atomGroup: 78, atomRank: 2)
!110 = !DILocation(line: 23, column: 33, scope: !98, atomGroup: 78, atomRank: 1)
!111 = !DILocation(line: 23, column: 35, scope: !98, atomGroup: 82, atomRank: 2)
!112 = !DILocation(line: 23, column: 33, scope: !98, atomGroup: 82, atomRank: 1)
!113 = !DILocation(line: 23, column: 35, scope: !98, atomGroup: 86, atomRank: 2)
!114 = !DILocation(line: 23, column: 33, scope: !98, atomGroup: 86, atomRank: 1)
!115 = !DILocation(line: 23, column: 35, scope: !98, atomGroup: 90, atomRank: 2)
!116 = !DILocation(line: 23, column: 33, scope: !98, atomGroup: 90, atomRank: 1)
!117 = !DILocation(line: 23, column: 35, scope: !98, atomGroup: 94, atomRank: 2)
!118 = !DILocation(line: 23, column: 33, scope: !98, atomGroup: 94, atomRank: 1)
!119 = !DILocation(line: 25, column: 10, scope: !66, atomGroup: 29, atomRank: 2)
!120 = !DILocation(line: 17, column: 33, scope: !60)
!121 = !DILocation(line: 17, column: 22, scope: !60)
!122 = !DILocation(line: 17, column: 22, scope: !60, atomGroup: 15, atomRank: 3)
!123 = !DILocation(line: 0, scope: !60)
!124 = !DILocation(line: 0, scope: !63)
!125 = !DILocation(line: 18, column: 7, scope: !63, atomGroup: 37, atomRank: 1)
!126 = !DILocation(line: 19, column: 63, scope: !127)
!127 = distinct !DILexicalBlock(scope: !128, file: !3, line: 18, column: 35)
!128 = distinct !DILexicalBlock(scope: !63, file: !3, line: 18, column: 7)
!129 = !DILocation(line: 19, column: 35, scope: !127)
!130 = !DILocation(line: 19, column: 35, scope: !127, atomGroup: 20, atomRank: 2)
!131 = !DILocation(line: 19, column: 9, scope: !127)
!132 = !DILocation(line: 19, column: 33, scope: !127, atomGroup: 20, atomRank: 1)
!133 = !DILocation(line: 19, column: 47, scope: !127)
!134 = !DILocation(line: 19, column: 51, scope: !127)
!135 = !DILocation(line: 19, column: 35, scope: !127, atomGroup: 42, atomRank: 2)
!136 = !DILocation(line: 19, column: 33, scope: !127, atomGroup: 42, atomRank: 1)
!137 = !DILocation(line: 19, column: 35, scope: !127, atomGroup: 46, atomRank: 2)
!138 = !DILocation(line: 19, column: 33, scope: !127, atomGroup: 46, atomRank: 1)
!139 = !DILocation(line: 19, column: 35, scope: !127, atomGroup: 50, atomRank: 2)
!140 = !DILocation(line: 19, column: 33, scope: !127, atomGroup: 50, atomRank: 1)
!141 = !DILocation(line: 19, column: 35, scope: !127, atomGroup: 54, atomRank: 2)
!142 = !DILocation(line: 19, column: 33, scope: !127, atomGroup: 54, atomRank: 1)
!143 = !DILocation(line: 19, column: 35, scope: !127, atomGroup: 58, atomRank: 2)
!144 = !DILocation(line: 19, column: 33, scope: !127, atomGroup: 58, atomRank: 1)
!145 = !DILocation(line: 19, column: 35, scope: !127, atomGroup: 62, atomRank: 2)
!146 = !DILocation(line: 19, column: 33, scope: !127, atomGroup: 62, atomRank: 1)
!147 = !DILocation(line: 19, column: 35, scope: !127, atomGroup: 66, atomRank: 2)
!148 = !DILocation(line: 19, column: 33, scope: !127, atomGroup: 66, atomRank: 1)
!149 = !DILocation(line: 17, column: 30, scope: !60, atomGroup: 16, atomRank: 2)
!150 = !DILocation(line: 27, column: 9, scope: !56, atomGroup: 30, atomRank: 2)
!151 = !DILocation(line: 0, scope: !61)
!152 = !DILocation(line: 11, column: 39, scope: !57, atomGroup: 31, atomRank: 2)
!153 = !DILocation(line: 11, column: 29, scope: !57, atomGroup: 6, atomRank: 1)
!154 = !DILocation(line: 11, column: 3, scope: !54, atomGroup: 7, atomRank: 1)
!155 = distinct !{!155, !82, !156, !157}
!156 = !DILocation(line: 28, column: 3, scope: !54)
!157 = !{!"llvm.loop.mustprogress"}
!158 = !DILocation(line: 8, column: 15, scope: !32, atomGroup: 2, atomRank: 1)
!159 = !DILocation(line: 29, column: 15, scope: !32)
!160 = !DILocation(line: 29, column: 3, scope: !32, atomGroup: 33, atomRank: 1)
!161 = !DILocation(line: 30, column: 3, scope: !32, atomGroup: 35, atomRank: 1)
