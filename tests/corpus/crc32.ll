; ModuleID = 'crc32.c'
source_filename = "crc32.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@ready = dso_local local_unnamed_addr global i8 0, align 1, !dbg !13
@table = dso_local local_unnamed_addr global [256 x i32] zeroinitializer, align 4, !dbg !5
@nibbles = internal unnamed_addr constant [16 x i32] [i32 0, i32 498536548, i32 997073096, i32 651767980, i32 1994146192, i32 1802195444, i32 1303535960, i32 1342533948, i32 -306674912, i32 -267414716, i32 -690576408, i32 -882789492, i32 -1687895376, i32 -2032938284, i32 -1609899400, i32 -1111625188], align 4, !dbg !17
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @crc], section "llvm.metadata"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define dso_local range(i32 0, 2) i32 @crc(ptr noundef captures(none) %0) #0 section "syscall" !dbg !37 {
    #dbg_value(ptr %0, !53, !DIExpression(), !68)
    #dbg_value(i32 -1, !54, !DIExpression(), !68)
    #dbg_value(i32 -1, !55, !DIExpression(), !68)
    #dbg_value(i32 -1, !56, !DIExpression(), !68)
  %2 = load i8, ptr @ready, align 1, !dbg !69, !tbaa !70, !range !72, !noundef !73
  %3 = trunc nuw i8 %2 to i1, !dbg !74
  br i1 %3, label %45, label %4, !dbg !75

4:                                                ; preds = %1, %4
  %5 = phi i64 [ %42, %4 ], [ 0, %1 ]
    #dbg_value(i64 %5, !57, !DIExpression(), !76)
    #dbg_value(i32 0, !77, !DIExpression(), !85)
    #dbg_value(i64 %5, !83, !DIExpression(), !88)
    #dbg_value(i32 0, !77, !DIExpression(), !85)
    #dbg_value(i64 %5, !83, !DIExpression(), !88)
  %6 = trunc nuw nsw i64 %5 to i32, !dbg !89
  %7 = lshr i32 %6, 1, !dbg !89
  %8 = and i32 %6, 1, !dbg !91
  %9 = icmp eq i32 %8, 0, !dbg !92
  %10 = select i1 %9, i32 0, i32 -306674912, !dbg !92
  %11 = xor i32 %10, %7, !dbg !93
    #dbg_value(!DIArgList(i32 %10, i32 %7), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !88)
    #dbg_value(i32 1, !77, !DIExpression(), !85)
  %12 = lshr i32 %11, 1, !dbg !89
  %13 = and i32 %6, 2, !dbg !92
  %14 = icmp eq i32 %13, 0, !dbg !92
  %15 = select i1 %14, i32 0, i32 -306674912, !dbg !92
  %16 = xor i32 %15, %12, !dbg !94
    #dbg_value(!DIArgList(i32 %15, i32 %12), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !88)
    #dbg_value(i32 2, !77, !DIExpression(), !85)
  %17 = lshr i32 %16, 6, !dbg !89
    #dbg_value(!DIArgList(i32 poison, i32 poison), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !88)
    #dbg_value(i32 3, !77, !DIExpression(), !85)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !88)
    #dbg_value(i32 4, !77, !DIExpression(), !85)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !88)
    #dbg_value(i32 5, !77, !DIExpression(), !85)
  %18 = and i32 %6, 32, !dbg !92
  %19 = and i32 %6, 16, !dbg !92
  %20 = and i32 %6, 8, !dbg !92
  %21 = and i32 %6, 4, !dbg !92
  %22 = icmp eq i32 %18, 0, !dbg !92
  %23 = icmp eq i32 %19, 0, !dbg !92
  %24 = icmp eq i32 %20, 0, !dbg !92
  %25 = icmp eq i32 %21, 0, !dbg !92
  %26 = insertelement <4 x i1> poison, i1 %25, i64 0, !dbg !92
  %27 = insertelement <4 x i1> %26, i1 %24, i64 1, !dbg !92
  %28 = insertelement <4 x i1> %27, i1 %23, i64 2, !dbg !92
  %29 = insertelement <4 x i1> %28, i1 %22, i64 3, !dbg !92
  %30 = select <4 x i1> %29, <4 x i32> zeroinitializer, <4 x i32> <i32 124634137, i32 249268274, i32 498536548, i32 997073096>, !dbg !92
    #dbg_value(!DIArgList(i32 poison, i32 poison), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !88)
    #dbg_value(i32 6, !77, !DIExpression(), !85)
  %31 = and i32 %11, 32, !dbg !92
  %32 = icmp eq i32 %31, 0, !dbg !92
  %33 = select i1 %32, i32 0, i32 1994146192, !dbg !92
    #dbg_value(!DIArgList(i32 %33, i32 poison), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !88)
    #dbg_value(i32 7, !77, !DIExpression(), !85)
  %34 = and i32 %16, 32, !dbg !92
  %35 = icmp eq i32 %34, 0, !dbg !92
  %36 = select i1 %35, i32 0, i32 -306674912, !dbg !92
  %37 = tail call i32 @llvm.vector.reduce.xor.v4i32(<4 x i32> %30), !dbg !95
  %38 = xor i32 %37, %33, !dbg !96
  %39 = xor i32 %36, %17, !dbg !97
  %40 = xor i32 %38, %39, !dbg !95
    #dbg_value(i32 %40, !83, !DIExpression(), !88)
    #dbg_value(i32 8, !77, !DIExpression(), !85)
  %41 = getelementptr inbounds nuw i32, ptr @table, i64 %5, !dbg !98
  store i32 %40, ptr %41, align 4, !dbg !99, !tbaa !33
  %42 = add nuw nsw i64 %5, 1, !dbg !100
    #dbg_value(i64 %42, !57, !DIExpression(), !76)
  %43 = icmp eq i64 %42, 256, !dbg !101
  br i1 %43, label %44, label %4, !dbg !102, !llvm.loop !103

44:                                               ; preds = %4
  store i8 1, ptr @ready, align 1, !dbg !107, !tbaa !70
  br label %45, !dbg !108

45:                                               ; preds = %44, %1
    #dbg_value(i32 0, !61, !DIExpression(), !109)
  %46 = load i64, ptr %0, align 8, !tbaa !110
    #dbg_value(i32 -1, !54, !DIExpression(), !68)
    #dbg_value(i32 0, !61, !DIExpression(), !109)
    #dbg_value(i32 -1, !56, !DIExpression(), !68)
    #dbg_value(i32 -1, !55, !DIExpression(), !68)
  br label %61, !dbg !113

47:                                               ; preds = %61
  %48 = xor i32 %104, -1, !dbg !114
  %49 = zext i32 %48 to i64, !dbg !115
  %50 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !116
  store i64 %49, ptr %50, align 8, !dbg !117, !tbaa !118
  %51 = xor i32 %111, -1, !dbg !119
  %52 = zext i32 %51 to i64, !dbg !120
  %53 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !121
  store i64 %52, ptr %53, align 8, !dbg !122, !tbaa !118
  %54 = xor i32 %126, -1, !dbg !123
  %55 = zext i32 %54 to i64, !dbg !124
  %56 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !125
  store i64 %55, ptr %56, align 8, !dbg !126, !tbaa !118
  %57 = icmp eq i32 %104, %111, !dbg !127
  %58 = icmp eq i32 %111, %126, !dbg !128
  %59 = select i1 %57, i1 %58, i1 false, !dbg !128
  %60 = zext i1 %59 to i32, !dbg !129
  ret i32 %60, !dbg !130

61:                                               ; preds = %45, %61
  %62 = phi i64 [ 0, %45 ], [ %127, %61 ]
  %63 = phi i32 [ -1, %45 ], [ %104, %61 ]
  %64 = phi i32 [ -1, %45 ], [ %126, %61 ]
  %65 = phi i32 [ -1, %45 ], [ %111, %61 ]
    #dbg_value(i32 %63, !54, !DIExpression(), !68)
    #dbg_value(i64 %62, !61, !DIExpression(), !109)
    #dbg_value(i32 %64, !56, !DIExpression(), !68)
    #dbg_value(i32 %65, !55, !DIExpression(), !68)
  %66 = shl nuw nsw i64 %62, 3, !dbg !131
  %67 = lshr i64 %46, %66, !dbg !132
  %68 = trunc i64 %67 to i32, !dbg !133
    #dbg_value(i32 %63, !83, !DIExpression(), !134)
  %69 = and i32 %68, 255, !dbg !136
    #dbg_value(i32 %68, !63, !DIExpression(), !137)
    #dbg_value(i32 %68, !84, !DIExpression(), !134)
  %70 = xor i32 %69, %63, !dbg !138
    #dbg_value(i32 %70, !83, !DIExpression(), !134)
    #dbg_value(i32 0, !77, !DIExpression(), !139)
    #dbg_value(i32 0, !77, !DIExpression(), !139)
    #dbg_value(i32 %70, !83, !DIExpression(), !134)
  %71 = lshr i32 %70, 1, !dbg !140
  %72 = and i32 %70, 1, !dbg !141
  %73 = icmp eq i32 %72, 0, !dbg !142
  %74 = select i1 %73, i32 0, i32 -306674912, !dbg !142
  %75 = xor i32 %74, %71, !dbg !143
    #dbg_value(!DIArgList(i32 %74, i32 %71), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !134)
    #dbg_value(i32 1, !77, !DIExpression(), !139)
  %76 = lshr i32 %75, 1, !dbg !140
  %77 = and i32 %70, 2, !dbg !142
  %78 = icmp eq i32 %77, 0, !dbg !142
  %79 = select i1 %78, i32 0, i32 -306674912, !dbg !142
  %80 = xor i32 %79, %76, !dbg !144
    #dbg_value(!DIArgList(i32 %79, i32 %76), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !134)
    #dbg_value(i32 2, !77, !DIExpression(), !139)
  %81 = lshr i32 %80, 6, !dbg !140
    #dbg_value(!DIArgList(i32 poison, i32 poison), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !134)
    #dbg_value(i32 3, !77, !DIExpression(), !139)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !134)
    #dbg_value(i32 4, !77, !DIExpression(), !139)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !134)
    #dbg_value(i32 5, !77, !DIExpression(), !139)
  %82 = and i32 %70, 32, !dbg !142
  %83 = and i32 %70, 16, !dbg !142
  %84 = and i32 %70, 8, !dbg !142
  %85 = and i32 %70, 4, !dbg !142
  %86 = icmp eq i32 %82, 0, !dbg !142
  %87 = icmp eq i32 %83, 0, !dbg !142
  %88 = icmp eq i32 %84, 0, !dbg !142
  %89 = icmp eq i32 %85, 0, !dbg !142
  %90 = insertelement <4 x i1> poison, i1 %89, i64 0, !dbg !142
  %91 = insertelement <4 x i1> %90, i1 %88, i64 1, !dbg !142
  %92 = insertelement <4 x i1> %91, i1 %87, i64 2, !dbg !142
  %93 = insertelement <4 x i1> %92, i1 %86, i64 3, !dbg !142
  %94 = select <4 x i1> %93, <4 x i32> zeroinitializer, <4 x i32> <i32 124634137, i32 249268274, i32 498536548, i32 997073096>, !dbg !142
    #dbg_value(!DIArgList(i32 poison, i32 poison), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !134)
    #dbg_value(i32 6, !77, !DIExpression(), !139)
  %95 = and i32 %75, 32, !dbg !142
  %96 = icmp eq i32 %95, 0, !dbg !142
  %97 = select i1 %96, i32 0, i32 1994146192, !dbg !142
    #dbg_value(!DIArgList(i32 %97, i32 poison), !83, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !134)
    #dbg_value(i32 7, !77, !DIExpression(), !139)
  %98 = and i32 %80, 32, !dbg !142
  %99 = icmp eq i32 %98, 0, !dbg !142
  %100 = select i1 %99, i32 0, i32 -306674912, !dbg !142
  %101 = tail call i32 @llvm.vector.reduce.xor.v4i32(<4 x i32> %94), !dbg !145
  %102 = xor i32 %101, %97, !dbg !146
  %103 = xor i32 %100, %81, !dbg !147
  %104 = xor i32 %102, %103, !dbg !145
    #dbg_value(i32 %104, !83, !DIExpression(), !134)
    #dbg_value(i32 8, !77, !DIExpression(), !139)
    #dbg_value(i32 %104, !54, !DIExpression(), !68)
  %105 = xor i32 %65, %68, !dbg !148
  %106 = and i32 %105, 255, !dbg !149
  %107 = zext nneg i32 %106 to i64, !dbg !150
  %108 = getelementptr inbounds nuw i32, ptr @table, i64 %107, !dbg !150
  %109 = load i32, ptr %108, align 4, !dbg !150, !tbaa !33
  %110 = lshr i32 %65, 8, !dbg !151
  %111 = xor i32 %109, %110, !dbg !152
    #dbg_value(i32 %111, !55, !DIExpression(), !68)
  %112 = xor i32 %64, %68, !dbg !153
  %113 = and i32 %112, 15, !dbg !154
  %114 = zext nneg i32 %113 to i64, !dbg !155
  %115 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %114, !dbg !155
  %116 = load i32, ptr %115, align 4, !dbg !155, !tbaa !33
    #dbg_value(!DIArgList(i32 %116, i32 %64), !56, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !68)
  %117 = lshr i32 %112, 4, !dbg !156
  %118 = xor i32 %116, %117, !dbg !156
  %119 = and i32 %118, 15, !dbg !157
  %120 = zext nneg i32 %119 to i64, !dbg !158
  %121 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %120, !dbg !158
  %122 = load i32, ptr %121, align 4, !dbg !158, !tbaa !33
  %123 = lshr i32 %64, 8, !dbg !159
  %124 = lshr i32 %116, 4, !dbg !159
  %125 = xor i32 %124, %123, !dbg !159
  %126 = xor i32 %125, %122, !dbg !160
    #dbg_value(i32 %126, !56, !DIExpression(), !68)
  %127 = add nuw nsw i64 %62, 1, !dbg !161
    #dbg_value(i64 %127, !61, !DIExpression(), !109)
  %128 = icmp eq i64 %127, 8, !dbg !162
  br i1 %128, label %47, label %61, !dbg !163, !llvm.loop !164
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.xor.v4i32(<4 x i32>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!27, !28, !29, !30, !31}
!llvm.ident = !{!32}
!llvm.errno.tbaa = !{!33}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !9, line: 396, type: !23, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "crc32.c", directory: ".")
!4 = !{!0, !5, !13, !17}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "table", scope: !2, file: !3, line: 8, type: !7, isLocal: false, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 8192, elements: !11)
!8 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !9, line: 7, baseType: !10)
!9 = !DIFile(filename: "./bpf.h", directory: ".")
!10 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!11 = !{!12}
!12 = !DISubrange(count: 256)
!13 = !DIGlobalVariableExpression(var: !14, expr: !DIExpression())
!14 = distinct !DIGlobalVariable(name: "ready", scope: !2, file: !3, line: 9, type: !15, isLocal: false, isDefinition: true)
!15 = !DIDerivedType(tag: DW_TAG_typedef, name: "bool", file: !9, line: 13, baseType: !16)
!16 = !DIBasicType(name: "_Bool", size: 8, encoding: DW_ATE_boolean)
!17 = !DIGlobalVariableExpression(var: !18, expr: !DIExpression())
!18 = distinct !DIGlobalVariable(name: "nibbles", scope: !2, file: !3, line: 4, type: !19, isLocal: true, isDefinition: true)
!19 = !DICompositeType(tag: DW_TAG_array_type, baseType: !20, size: 512, elements: !21)
!20 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !8)
!21 = !{!22}
!22 = !DISubrange(count: 16)
!23 = !DICompositeType(tag: DW_TAG_array_type, baseType: !24, size: 32, elements: !25)
!24 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!25 = !{!26}
!26 = !DISubrange(count: 4)
!27 = !{i32 7, !"Dwarf Version", i32 5}
!28 = !{i32 2, !"Debug Info Version", i32 3}
!29 = !{i32 1, !"wchar_size", i32 4}
!30 = !{i32 7, !"frame-pointer", i32 2}
!31 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!32 = !{!"clang version 22.1.8"}
!33 = !{!34, !34, i64 0}
!34 = !{!"int", !35, i64 0}
!35 = !{!"omnipotent char", !36, i64 0}
!36 = !{!"Simple C/C++ TBAA"}
!37 = distinct !DISubprogram(name: "crc", scope: !3, file: !3, line: 18, type: !38, scopeLine: 18, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !52, keyInstructions: true)
!38 = !DISubroutineType(types: !39)
!39 = !{!40, !41}
!40 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!41 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !42, size: 64)
!42 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !9, line: 391, size: 512, elements: !43)
!43 = !{!44, !47, !48, !49, !50}
!44 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !42, file: !9, line: 392, baseType: !45, size: 64)
!45 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !9, line: 8, baseType: !46)
!46 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!47 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !42, file: !9, line: 392, baseType: !45, size: 64, offset: 64)
!48 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !42, file: !9, line: 392, baseType: !45, size: 64, offset: 128)
!49 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !42, file: !9, line: 392, baseType: !45, size: 64, offset: 192)
!50 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !42, file: !9, line: 393, baseType: !51, size: 256, offset: 256)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !45, size: 256, elements: !25)
!52 = !{!53, !54, !55, !56, !57, !61, !63}
!53 = !DILocalVariable(name: "ctx", arg: 1, scope: !37, file: !3, line: 18, type: !41)
!54 = !DILocalVariable(name: "a", scope: !37, file: !3, line: 19, type: !8)
!55 = !DILocalVariable(name: "b", scope: !37, file: !3, line: 19, type: !8)
!56 = !DILocalVariable(name: "c", scope: !37, file: !3, line: 19, type: !8)
!57 = !DILocalVariable(name: "i", scope: !58, file: !3, line: 21, type: !8)
!58 = distinct !DILexicalBlock(scope: !59, file: !3, line: 21, column: 5)
!59 = distinct !DILexicalBlock(scope: !60, file: !3, line: 20, column: 15)
!60 = distinct !DILexicalBlock(scope: !37, file: !3, line: 20, column: 7)
!61 = !DILocalVariable(name: "i", scope: !62, file: !3, line: 25, type: !40)
!62 = distinct !DILexicalBlock(scope: !37, file: !3, line: 25, column: 3)
!63 = !DILocalVariable(name: "byte", scope: !64, file: !3, line: 26, type: !66)
!64 = distinct !DILexicalBlock(scope: !65, file: !3, line: 25, column: 31)
!65 = distinct !DILexicalBlock(scope: !62, file: !3, line: 25, column: 3)
!66 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !9, line: 5, baseType: !67)
!67 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!68 = !DILocation(line: 0, scope: !37)
!69 = !DILocation(line: 20, column: 8, scope: !60, atomGroup: 4, atomRank: 3)
!70 = !{!71, !71, i64 0}
!71 = !{!"_Bool", !35, i64 0}
!72 = !{i8 0, i8 2}
!73 = !{}
!74 = !DILocation(line: 20, column: 8, scope: !60, atomGroup: 4, atomRank: 2)
!75 = !DILocation(line: 20, column: 7, scope: !60, atomGroup: 4, atomRank: 1)
!76 = !DILocation(line: 0, scope: !58)
!77 = !DILocalVariable(name: "i", scope: !78, file: !3, line: 13, type: !40)
!78 = distinct !DILexicalBlock(scope: !79, file: !3, line: 13, column: 3)
!79 = distinct !DISubprogram(name: "by_bits", scope: !3, file: !3, line: 11, type: !80, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !82, keyInstructions: true)
!80 = !DISubroutineType(types: !81)
!81 = !{!8, !8, !66}
!82 = !{!83, !84, !77}
!83 = !DILocalVariable(name: "crc", arg: 1, scope: !79, file: !3, line: 11, type: !8)
!84 = !DILocalVariable(name: "byte", arg: 2, scope: !79, file: !3, line: 11, type: !66)
!85 = !DILocation(line: 0, scope: !78, inlinedAt: !86)
!86 = distinct !DILocation(line: 22, column: 18, scope: !87)
!87 = distinct !DILexicalBlock(scope: !58, file: !3, line: 21, column: 5)
!88 = !DILocation(line: 0, scope: !79, inlinedAt: !86)
!89 = !DILocation(line: 14, column: 15, scope: !90, inlinedAt: !86)
!90 = distinct !DILexicalBlock(scope: !78, file: !3, line: 13, column: 3)
!91 = !DILocation(line: 14, column: 29, scope: !90, inlinedAt: !86)
!92 = !DILocation(line: 14, column: 34, scope: !90, inlinedAt: !86)
!93 = !DILocation(line: 14, column: 20, scope: !90, inlinedAt: !86, atomGroup: 5, atomRank: 2)
!94 = !DILocation(line: 14, column: 20, scope: !90, inlinedAt: !86, atomGroup: 36, atomRank: 2)
!95 = !DILocation(line: 14, column: 20, scope: !90, inlinedAt: !86, atomGroup: 60, atomRank: 2)
!96 = !DILocation(line: 14, column: 20, scope: !90, inlinedAt: !86, atomGroup: 56, atomRank: 2)
!97 = !DILocation(line: 14, column: 20, scope: !90, inlinedAt: !86, atomGroup: 40, atomRank: 2)
!98 = !DILocation(line: 22, column: 7, scope: !87)
!99 = !DILocation(line: 22, column: 16, scope: !87, atomGroup: 8, atomRank: 1)
!100 = !DILocation(line: 21, column: 31, scope: !87, atomGroup: 9, atomRank: 2)
!101 = !DILocation(line: 21, column: 23, scope: !87, atomGroup: 6, atomRank: 1)
!102 = !DILocation(line: 21, column: 5, scope: !58, atomGroup: 7, atomRank: 1)
!103 = distinct !{!103, !104, !105, !106}
!104 = !DILocation(line: 21, column: 5, scope: !58)
!105 = !DILocation(line: 22, column: 30, scope: !58)
!106 = !{!"llvm.loop.mustprogress"}
!107 = !DILocation(line: 23, column: 11, scope: !59, atomGroup: 11, atomRank: 1)
!108 = !DILocation(line: 24, column: 3, scope: !59)
!109 = !DILocation(line: 0, scope: !62)
!110 = !{!111, !112, i64 0}
!111 = !{!"args", !112, i64 0, !112, i64 8, !112, i64 16, !112, i64 24, !35, i64 32}
!112 = !{!"long long", !35, i64 0}
!113 = !DILocation(line: 25, column: 3, scope: !62, atomGroup: 35, atomRank: 1)
!114 = !DILocation(line: 32, column: 17, scope: !37, atomGroup: 22, atomRank: 3)
!115 = !DILocation(line: 32, column: 17, scope: !37, atomGroup: 22, atomRank: 2)
!116 = !DILocation(line: 32, column: 8, scope: !37)
!117 = !DILocation(line: 32, column: 15, scope: !37, atomGroup: 22, atomRank: 1)
!118 = !{!112, !112, i64 0}
!119 = !DILocation(line: 33, column: 17, scope: !37, atomGroup: 23, atomRank: 3)
!120 = !DILocation(line: 33, column: 17, scope: !37, atomGroup: 23, atomRank: 2)
!121 = !DILocation(line: 33, column: 3, scope: !37)
!122 = !DILocation(line: 33, column: 15, scope: !37, atomGroup: 23, atomRank: 1)
!123 = !DILocation(line: 34, column: 17, scope: !37, atomGroup: 24, atomRank: 3)
!124 = !DILocation(line: 34, column: 17, scope: !37, atomGroup: 24, atomRank: 2)
!125 = !DILocation(line: 34, column: 3, scope: !37)
!126 = !DILocation(line: 34, column: 15, scope: !37, atomGroup: 24, atomRank: 1)
!127 = !DILocation(line: 35, column: 12, scope: !37, atomGroup: 26, atomRank: 2)
!128 = !DILocation(line: 35, column: 17, scope: !37, atomGroup: 26, atomRank: 1)
!129 = !DILocation(line: 35, column: 17, scope: !37, atomGroup: 27, atomRank: 2)
!130 = !DILocation(line: 35, column: 3, scope: !37, atomGroup: 27, atomRank: 1)
!131 = !DILocation(line: 26, column: 27, scope: !64)
!132 = !DILocation(line: 26, column: 22, scope: !64, atomGroup: 15, atomRank: 3)
!133 = !DILocation(line: 26, column: 15, scope: !64, atomGroup: 15, atomRank: 2)
!134 = !DILocation(line: 0, scope: !79, inlinedAt: !135)
!135 = distinct !DILocation(line: 27, column: 9, scope: !64)
!136 = !DILocation(line: 12, column: 10, scope: !79, inlinedAt: !135)
!137 = !DILocation(line: 0, scope: !64)
!138 = !DILocation(line: 12, column: 7, scope: !79, inlinedAt: !135, atomGroup: 1, atomRank: 2)
!139 = !DILocation(line: 0, scope: !78, inlinedAt: !135)
!140 = !DILocation(line: 14, column: 15, scope: !90, inlinedAt: !135)
!141 = !DILocation(line: 14, column: 29, scope: !90, inlinedAt: !135)
!142 = !DILocation(line: 14, column: 34, scope: !90, inlinedAt: !135)
!143 = !DILocation(line: 14, column: 20, scope: !90, inlinedAt: !135, atomGroup: 5, atomRank: 2)
!144 = !DILocation(line: 14, column: 20, scope: !90, inlinedAt: !135, atomGroup: 64, atomRank: 2)
!145 = !DILocation(line: 14, column: 20, scope: !90, inlinedAt: !135, atomGroup: 88, atomRank: 2)
!146 = !DILocation(line: 14, column: 20, scope: !90, inlinedAt: !135, atomGroup: 84, atomRank: 2)
!147 = !DILocation(line: 14, column: 20, scope: !90, inlinedAt: !135, atomGroup: 68, atomRank: 2)
!148 = !DILocation(line: 28, column: 18, scope: !64)
!149 = !DILocation(line: 28, column: 26, scope: !64)
!150 = !DILocation(line: 28, column: 9, scope: !64)
!151 = !DILocation(line: 28, column: 37, scope: !64)
!152 = !DILocation(line: 28, column: 33, scope: !64, atomGroup: 17, atomRank: 2)
!153 = !DILocation(line: 29, column: 20, scope: !64)
!154 = !DILocation(line: 29, column: 28, scope: !64)
!155 = !DILocation(line: 29, column: 9, scope: !64)
!156 = !DILocation(line: 30, column: 20, scope: !64)
!157 = !DILocation(line: 30, column: 33, scope: !64)
!158 = !DILocation(line: 30, column: 9, scope: !64)
!159 = !DILocation(line: 30, column: 43, scope: !64)
!160 = !DILocation(line: 30, column: 39, scope: !64, atomGroup: 19, atomRank: 2)
!161 = !DILocation(line: 25, column: 27, scope: !65, atomGroup: 20, atomRank: 2)
!162 = !DILocation(line: 25, column: 21, scope: !65, atomGroup: 13, atomRank: 1)
!163 = !DILocation(line: 25, column: 3, scope: !62, atomGroup: 14, atomRank: 1)
!164 = distinct !{!164, !165, !166, !106}
!165 = !DILocation(line: 25, column: 3, scope: !62)
!166 = !DILocation(line: 31, column: 3, scope: !62)
