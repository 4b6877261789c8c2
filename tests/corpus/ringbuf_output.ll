; ModuleID = 'ringbuf_output.c'
source_filename = "ringbuf_output.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr }
%struct.event = type { i8, i8, i16, [7 x i32] }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@events = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !21
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @events, ptr @send], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 1, 3) i32 @send(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !57 {
  %2 = alloca %struct.event, align 4, !DIAssignID !91
    #dbg_assign(i1 poison, !77, !DIExpression(), !91, ptr %2, !DIExpression(), !92)
    #dbg_value(ptr %0, !71, !DIExpression(), !92)
  %3 = load i32, ptr %0, align 4, !dbg !93, !tbaa !94
  %4 = zext i32 %3 to i64, !dbg !96
  %5 = inttoptr i64 %4 to ptr, !dbg !97
    #dbg_value(ptr %5, !72, !DIExpression(), !92)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !98
  %7 = load i32, ptr %6, align 4, !dbg !98, !tbaa !99
  %8 = sub i32 %7, %3, !dbg !100
    #dbg_value(i32 %8, !76, !DIExpression(), !92)
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 14, !dbg !101
  %10 = zext i32 %7 to i64, !dbg !103
  %11 = inttoptr i64 %10 to ptr, !dbg !104
  %12 = icmp samesign ugt ptr %9, %11, !dbg !105
  br i1 %12, label %82, label %13, !dbg !106

13:                                               ; preds = %1
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !107
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(32) %2, i8 0, i64 32, i1 false), !dbg !108, !DIAssignID !109
    #dbg_assign(i8 0, !77, !DIExpression(), !109, ptr %2, !DIExpression(), !92)
  %14 = getelementptr inbounds nuw i8, ptr %5, i64 12, !dbg !110
  %15 = load i8, ptr %14, align 1, !dbg !111, !tbaa !112
  store i8 %15, ptr %2, align 4, !dbg !113, !tbaa !114, !DIAssignID !117
    #dbg_assign(i8 %15, !77, !DIExpression(DW_OP_LLVM_fragment, 0, 8), !117, ptr %2, !DIExpression(), !92)
  %16 = getelementptr inbounds nuw i8, ptr %2, i64 2, !dbg !118
  %17 = load i16, ptr %14, align 2, !dbg !119, !tbaa !120
  store i16 %17, ptr %16, align 2, !dbg !113, !tbaa !121, !DIAssignID !122
    #dbg_assign(i16 %17, !77, !DIExpression(DW_OP_LLVM_fragment, 16, 16), !122, ptr %16, !DIExpression(), !92)
  %18 = lshr i32 %8, 6, !dbg !123
    #dbg_value(i32 %75, !87, !DIExpression(), !92)
    #dbg_value(i64 0, !88, !DIExpression(), !124)
  %19 = icmp eq i32 %18, 0, !dbg !125
  br i1 %19, label %25, label %20, !dbg !128

20:                                               ; preds = %13
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 4
  %22 = load i8, ptr %5, align 1, !dbg !129, !tbaa !112
  %23 = zext i8 %22 to i32, !dbg !129
  %24 = xor i32 %8, %23, !dbg !130
  store i32 %24, ptr %21, align 4, !dbg !131, !tbaa !53
  br label %25, !dbg !132

25:                                               ; preds = %13, %20
    #dbg_value(i64 1, !88, !DIExpression(), !124)
  %26 = icmp ugt i32 %8, 127, !dbg !133
  br i1 %26, label %27, label %74, !dbg !134

27:                                               ; preds = %25
  %28 = shl i32 %8, 1, !dbg !135
  %29 = getelementptr inbounds nuw i8, ptr %5, i64 1, !dbg !129
  %30 = load i8, ptr %29, align 1, !dbg !129, !tbaa !112
  %31 = zext i8 %30 to i32, !dbg !129
  %32 = xor i32 %28, %31, !dbg !136
  %33 = getelementptr inbounds nuw i8, ptr %2, i64 8, !dbg !132
  store i32 %32, ptr %33, align 4, !dbg !137, !tbaa !53
    #dbg_value(i64 2, !88, !DIExpression(), !124)
  %34 = icmp ugt i32 %8, 191, !dbg !138
  br i1 %34, label %35, label %74, !dbg !139

35:                                               ; preds = %27
  %36 = mul i32 %8, 3, !dbg !135
  %37 = getelementptr inbounds nuw i8, ptr %5, i64 2, !dbg !129
  %38 = load i8, ptr %37, align 1, !dbg !129, !tbaa !112
  %39 = zext i8 %38 to i32, !dbg !129
  %40 = xor i32 %36, %39, !dbg !140
  %41 = getelementptr inbounds nuw i8, ptr %2, i64 12, !dbg !132
  store i32 %40, ptr %41, align 4, !dbg !141, !tbaa !53
    #dbg_value(i64 3, !88, !DIExpression(), !124)
  %42 = icmp ugt i32 %8, 255, !dbg !142
  br i1 %42, label %43, label %74, !dbg !143

43:                                               ; preds = %35
  %44 = shl i32 %8, 2, !dbg !135
  %45 = getelementptr inbounds nuw i8, ptr %5, i64 3, !dbg !129
  %46 = load i8, ptr %45, align 1, !dbg !129, !tbaa !112
  %47 = zext i8 %46 to i32, !dbg !129
  %48 = xor i32 %44, %47, !dbg !144
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 16, !dbg !132
  store i32 %48, ptr %49, align 4, !dbg !145, !tbaa !53
    #dbg_value(i64 4, !88, !DIExpression(), !124)
  %50 = icmp ugt i32 %8, 319, !dbg !146
  br i1 %50, label %51, label %74, !dbg !147

51:                                               ; preds = %43
  %52 = mul i32 %8, 5, !dbg !135
  %53 = getelementptr inbounds nuw i8, ptr %5, i64 4, !dbg !129
  %54 = load i8, ptr %53, align 1, !dbg !129, !tbaa !112
  %55 = zext i8 %54 to i32, !dbg !129
  %56 = xor i32 %52, %55, !dbg !148
  %57 = getelementptr inbounds nuw i8, ptr %2, i64 20, !dbg !132
  store i32 %56, ptr %57, align 4, !dbg !149, !tbaa !53
    #dbg_value(i64 5, !88, !DIExpression(), !124)
  %58 = icmp ugt i32 %8, 383, !dbg !150
  br i1 %58, label %59, label %74, !dbg !151

59:                                               ; preds = %51
  %60 = mul i32 %8, 6, !dbg !135
  %61 = getelementptr inbounds nuw i8, ptr %5, i64 5, !dbg !129
  %62 = load i8, ptr %61, align 1, !dbg !129, !tbaa !112
  %63 = zext i8 %62 to i32, !dbg !129
  %64 = xor i32 %60, %63, !dbg !152
  %65 = getelementptr inbounds nuw i8, ptr %2, i64 24, !dbg !132
  store i32 %64, ptr %65, align 4, !dbg !153, !tbaa !53
    #dbg_value(i64 6, !88, !DIExpression(), !124)
  %66 = icmp ugt i32 %8, 447, !dbg !154
  br i1 %66, label %67, label %74, !dbg !155

67:                                               ; preds = %59
  %68 = mul i32 %8, 7, !dbg !135
  %69 = getelementptr inbounds nuw i8, ptr %5, i64 6, !dbg !129
  %70 = load i8, ptr %69, align 1, !dbg !129, !tbaa !112
  %71 = zext i8 %70 to i32, !dbg !129
  %72 = xor i32 %68, %71, !dbg !156
  %73 = getelementptr inbounds nuw i8, ptr %2, i64 28, !dbg !132
  store i32 %72, ptr %73, align 4, !dbg !157, !tbaa !53
  br label %74, !dbg !132

74:                                               ; preds = %25, %27, %35, %43, %51, %67, %59
    #dbg_value(i64 7, !88, !DIExpression(), !124)
  %75 = tail call i32 @llvm.umin.i32(i32 %18, i32 7), !dbg !158
  %76 = trunc nuw nsw i32 %75 to i8, !dbg !160
  %77 = getelementptr inbounds nuw i8, ptr %2, i64 1, !dbg !161
  store i8 %76, ptr %77, align 1, !dbg !162, !tbaa !163, !DIAssignID !164
    #dbg_assign(i8 %76, !77, !DIExpression(DW_OP_LLVM_fragment, 8, 8), !164, ptr %77, !DIExpression(), !92)
  %78 = shl nuw nsw i32 %75, 2, !dbg !165
  %79 = add nuw nsw i32 %78, 4, !dbg !166
  %80 = zext nneg i32 %79 to i64, !dbg !167
    #dbg_value(i64 %80, !90, !DIExpression(), !92)
  %81 = call i64 inttoptr (i64 130 to ptr)(ptr noundef nonnull @events, ptr noundef nonnull %2, i64 noundef %80, i64 noundef 1) #4, !dbg !168
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !169
  br label %82

82:                                               ; preds = %1, %74
  %83 = phi i32 [ 2, %74 ], [ 1, %1 ], !dbg !92
  ret i32 %83, !dbg !170
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #3

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!47, !48, !49, !50, !51}
!llvm.ident = !{!52}
!llvm.errno.tbaa = !{!53}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !43, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !20, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "ringbuf_output.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !6, line: 203, baseType: !7, size: 32, elements: !8)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!8 = !{!9, !10, !11, !12, !13}
!9 = !DIEnumerator(name: "XDP_ABORTED", value: 0)
!10 = !DIEnumerator(name: "XDP_DROP", value: 1)
!11 = !DIEnumerator(name: "XDP_PASS", value: 2)
!12 = !DIEnumerator(name: "XDP_TX", value: 3)
!13 = !DIEnumerator(name: "XDP_REDIRECT", value: 4)
!14 = !{!15, !16, !17}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !19)
!19 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!20 = !{!0, !21, !36}
!21 = !DIGlobalVariableExpression(var: !22, expr: !DIExpression())
!22 = distinct !DIGlobalVariable(name: "events", scope: !2, file: !3, line: 9, type: !23, isLocal: false, isDefinition: true)
!23 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 128, elements: !24)
!24 = !{!25, !31}
!25 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !23, file: !3, line: 9, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !27, size: 64)
!27 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 864, elements: !29)
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !{!30}
!30 = !DISubrange(count: 27)
!31 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !23, file: !3, line: 9, baseType: !32, size: 64, offset: 64)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 131072, elements: !34)
!34 = !{!35}
!35 = !DISubrange(count: 4096)
!36 = !DIGlobalVariableExpression(var: !37, expr: !DIExpression(DW_OP_constu, 130, DW_OP_stack_value))
!37 = distinct !DIGlobalVariable(name: "ringbuf_output", scope: !2, file: !6, line: 165, type: !38, isLocal: true, isDefinition: true)
!38 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !39, size: 64)
!39 = !DISubroutineType(types: !40)
!40 = !{!16, !15, !15, !41, !41}
!41 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !42)
!42 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 32, elements: !45)
!44 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!45 = !{!46}
!46 = !DISubrange(count: 4)
!47 = !{i32 7, !"Dwarf Version", i32 5}
!48 = !{i32 2, !"Debug Info Version", i32 3}
!49 = !{i32 1, !"wchar_size", i32 4}
!50 = !{i32 7, !"frame-pointer", i32 2}
!51 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!52 = !{!"clang version 22.1.8"}
!53 = !{!54, !54, i64 0}
!54 = !{!"int", !55, i64 0}
!55 = !{!"omnipotent char", !56, i64 0}
!56 = !{!"Simple C/C++ TBAA"}
!57 = distinct !DISubprogram(name: "send", scope: !3, file: !3, line: 11, type: !58, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !70, keyInstructions: true)
!58 = !DISubroutineType(types: !59)
!59 = !{!28, !60}
!60 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !61, size: 64)
!61 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !62)
!62 = !{!63, !65, !66, !67, !68, !69}
!63 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !61, file: !6, line: 205, baseType: !64, size: 32)
!64 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!65 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !61, file: !6, line: 205, baseType: !64, size: 32, offset: 32)
!66 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !61, file: !6, line: 205, baseType: !64, size: 32, offset: 64)
!67 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !61, file: !6, line: 205, baseType: !64, size: 32, offset: 96)
!68 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !61, file: !6, line: 205, baseType: !64, size: 32, offset: 128)
!69 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !61, file: !6, line: 206, baseType: !64, size: 32, offset: 160)
!70 = !{!71, !72, !76, !77, !87, !88, !90}
!71 = !DILocalVariable(name: "ctx", arg: 1, scope: !57, file: !3, line: 11, type: !60)
!72 = !DILocalVariable(name: "data", scope: !57, file: !3, line: 12, type: !73)
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !75)
!75 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!76 = !DILocalVariable(name: "size", scope: !57, file: !3, line: 13, type: !64)
!77 = !DILocalVariable(name: "event", scope: !57, file: !3, line: 16, type: !78)
!78 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "event", file: !3, line: 4, size: 256, elements: !79)
!79 = !{!80, !81, !82, !83}
!80 = !DIDerivedType(tag: DW_TAG_member, name: "kind", scope: !78, file: !3, line: 5, baseType: !74, size: 8)
!81 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !78, file: !3, line: 5, baseType: !74, size: 8, offset: 8)
!82 = !DIDerivedType(tag: DW_TAG_member, name: "port", scope: !78, file: !3, line: 6, baseType: !18, size: 16, offset: 16)
!83 = !DIDerivedType(tag: DW_TAG_member, name: "values", scope: !78, file: !3, line: 7, baseType: !84, size: 224, offset: 32)
!84 = !DICompositeType(tag: DW_TAG_array_type, baseType: !64, size: 224, elements: !85)
!85 = !{!86}
!86 = !DISubrange(count: 7)
!87 = !DILocalVariable(name: "count", scope: !57, file: !3, line: 17, type: !64)
!88 = !DILocalVariable(name: "i", scope: !89, file: !3, line: 20, type: !64)
!89 = distinct !DILexicalBlock(scope: !57, file: !3, line: 20, column: 3)
!90 = !DILocalVariable(name: "length", scope: !57, file: !3, line: 24, type: !41)
!91 = distinct !DIAssignID()
!92 = !DILocation(line: 0, scope: !57)
!93 = !DILocation(line: 12, column: 33, scope: !57, atomGroup: 1, atomRank: 4)
!94 = !{!95, !54, i64 0}
!95 = !{!"xdp_md", !54, i64 0, !54, i64 4, !54, i64 8, !54, i64 12, !54, i64 16, !54, i64 20}
!96 = !DILocation(line: 12, column: 22, scope: !57, atomGroup: 1, atomRank: 3)
!97 = !DILocation(line: 12, column: 14, scope: !57, atomGroup: 1, atomRank: 2)
!98 = !DILocation(line: 13, column: 19, scope: !57)
!99 = !{!95, !54, i64 4}
!100 = !DILocation(line: 13, column: 28, scope: !57, atomGroup: 2, atomRank: 2)
!101 = !DILocation(line: 14, column: 21, scope: !102)
!102 = distinct !DILexicalBlock(scope: !57, file: !3, line: 14, column: 7)
!103 = !DILocation(line: 14, column: 37, scope: !102)
!104 = !DILocation(line: 14, column: 29, scope: !102)
!105 = !DILocation(line: 14, column: 27, scope: !102, atomGroup: 3, atomRank: 2)
!106 = !DILocation(line: 14, column: 27, scope: !102, atomGroup: 3, atomRank: 1)
!107 = !DILocation(line: 16, column: 3, scope: !57)
!108 = !DILocation(line: 16, column: 16, scope: !57)
!109 = distinct !DIAssignID()
!110 = !DILocation(line: 16, column: 33, scope: !57)
!111 = !DILocation(line: 16, column: 33, scope: !57, atomGroup: 5, atomRank: 2)
!112 = !{!55, !55, i64 0}
!113 = !DILocation(line: 16, column: 24, scope: !57, atomGroup: 5, atomRank: 1)
!114 = !{!115, !55, i64 0}
!115 = !{!"event", !55, i64 0, !55, i64 1, !116, i64 2, !55, i64 4}
!116 = !{!"short", !55, i64 0}
!117 = distinct !DIAssignID()
!118 = !DILocation(line: 16, column: 24, scope: !57)
!119 = !DILocation(line: 16, column: 51, scope: !57, atomGroup: 5, atomRank: 2)
!120 = !{!116, !116, i64 0}
!121 = !{!115, !116, i64 2}
!122 = distinct !DIAssignID()
!123 = !DILocation(line: 17, column: 20, scope: !57, atomGroup: 6, atomRank: 2)
!124 = !DILocation(line: 0, scope: !89)
!125 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 12, atomRank: 2)
!126 = distinct !DILexicalBlock(scope: !127, file: !3, line: 21, column: 9)
!127 = distinct !DILexicalBlock(scope: !89, file: !3, line: 20, column: 3)
!128 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 12, atomRank: 1)
!129 = !DILocation(line: 22, column: 42, scope: !126)
!130 = !DILocation(line: 22, column: 40, scope: !126, atomGroup: 13, atomRank: 2)
!131 = !DILocation(line: 22, column: 23, scope: !126, atomGroup: 13, atomRank: 1)
!132 = !DILocation(line: 22, column: 7, scope: !126)
!133 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 22, atomRank: 2)
!134 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 22, atomRank: 1)
!135 = !DILocation(line: 22, column: 30, scope: !126)
!136 = !DILocation(line: 22, column: 40, scope: !126, atomGroup: 23, atomRank: 2)
!137 = !DILocation(line: 22, column: 23, scope: !126, atomGroup: 23, atomRank: 1)
!138 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 27, atomRank: 2)
!139 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 27, atomRank: 1)
!140 = !DILocation(line: 22, column: 40, scope: !126, atomGroup: 28, atomRank: 2)
!141 = !DILocation(line: 22, column: 23, scope: !126, atomGroup: 28, atomRank: 1)
!142 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 32, atomRank: 2)
!143 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 32, atomRank: 1)
!144 = !DILocation(line: 22, column: 40, scope: !126, atomGroup: 33, atomRank: 2)
!145 = !DILocation(line: 22, column: 23, scope: !126, atomGroup: 33, atomRank: 1)
!146 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 37, atomRank: 2)
!147 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 37, atomRank: 1)
!148 = !DILocation(line: 22, column: 40, scope: !126, atomGroup: 38, atomRank: 2)
!149 = !DILocation(line: 22, column: 23, scope: !126, atomGroup: 38, atomRank: 1)
!150 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 42, atomRank: 2)
!151 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 42, atomRank: 1)
!152 = !DILocation(line: 22, column: 40, scope: !126, atomGroup: 43, atomRank: 2)
!153 = !DILocation(line: 22, column: 23, scope: !126, atomGroup: 43, atomRank: 1)
!154 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 47, atomRank: 2)
!155 = !DILocation(line: 21, column: 11, scope: !126, atomGroup: 47, atomRank: 1)
!156 = !DILocation(line: 22, column: 40, scope: !126, atomGroup: 48, atomRank: 2)
!157 = !DILocation(line: 22, column: 23, scope: !126, atomGroup: 48, atomRank: 1)
!158 = !DILocation(line: 18, column: 13, scope: !159, atomGroup: 7, atomRank: 1)
!159 = distinct !DILexicalBlock(scope: !57, file: !3, line: 18, column: 7)
!160 = !DILocation(line: 23, column: 17, scope: !57, atomGroup: 16, atomRank: 2)
!161 = !DILocation(line: 23, column: 9, scope: !57)
!162 = !DILocation(line: 23, column: 15, scope: !57, atomGroup: 16, atomRank: 1)
!163 = !{!115, !55, i64 1}
!164 = distinct !DIAssignID()
!165 = !DILocation(line: 24, column: 22, scope: !57)
!166 = !DILocation(line: 24, column: 18, scope: !57, atomGroup: 17, atomRank: 3)
!167 = !DILocation(line: 24, column: 16, scope: !57, atomGroup: 17, atomRank: 2)
!168 = !DILocation(line: 25, column: 3, scope: !57)
!169 = !DILocation(line: 27, column: 1, scope: !57)
!170 = !DILocation(line: 27, column: 1, scope: !57, atomGroup: 19, atomRank: 1)
