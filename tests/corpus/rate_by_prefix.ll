; ModuleID = 'rate_by_prefix.c'
source_filename = "rate_by_prefix.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@sketch = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !46
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @sketch, ptr @sketch_add], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 0, 3) i32 @sketch_add(ptr noundef readonly captures(none) %0) #0 section "xdp" !dbg !90 {
    #dbg_value(ptr poison, !119, !DIExpression(), !127)
    #dbg_value(ptr poison, !119, !DIExpression(), !129)
  %2 = alloca i32, align 4, !DIAssignID !131
    #dbg_assign(i1 poison, !114, !DIExpression(), !131, ptr %2, !DIExpression(), !132)
    #dbg_value(ptr %0, !103, !DIExpression(), !133)
  %3 = load i32, ptr %0, align 4, !dbg !134, !tbaa !135
  %4 = zext i32 %3 to i64, !dbg !137
  %5 = inttoptr i64 %4 to ptr, !dbg !138
    #dbg_value(ptr %5, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !133)
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 4, !dbg !139
  %7 = load i32, ptr %6, align 4, !dbg !134, !tbaa !140
  %8 = zext i32 %7 to i64, !dbg !137
  %9 = inttoptr i64 %8 to ptr, !dbg !138
    #dbg_value(ptr %9, !104, !DIExpression(DW_OP_LLVM_fragment, 64, 64), !133)
    #dbg_value(ptr undef, !119, !DIExpression(), !127)
    #dbg_value(i32 14, !125, !DIExpression(), !127)
    #dbg_value(ptr %5, !126, !DIExpression(), !127)
  %10 = getelementptr inbounds nuw i8, ptr %5, i64 14, !dbg !141
  %11 = icmp samesign ule ptr %10, %9, !dbg !143
  %12 = select i1 %11, ptr %10, ptr %5, !dbg !144
    #dbg_value(ptr %12, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !133)
    #dbg_value(ptr poison, !109, !DIExpression(), !133)
    #dbg_value(ptr undef, !119, !DIExpression(), !129)
    #dbg_value(i32 20, !125, !DIExpression(), !129)
    #dbg_value(ptr %12, !126, !DIExpression(), !129)
  %13 = getelementptr inbounds nuw i8, ptr %12, i64 20, !dbg !145
  %14 = icmp samesign ugt ptr %13, %9, !dbg !146
  br i1 %14, label %87, label %15, !dbg !147

15:                                               ; preds = %1
    #dbg_value(ptr poison, !109, !DIExpression(), !133)
    #dbg_value(ptr %13, !104, !DIExpression(DW_OP_LLVM_fragment, 0, 64), !133)
    #dbg_value(ptr %12, !110, !DIExpression(), !133)
  %16 = icmp ne i32 %3, 0, !dbg !148
  %17 = icmp ne ptr %12, null
  %18 = and i1 %16, %17, !dbg !150
  %19 = and i1 %11, %18, !dbg !150
  br i1 %19, label %20, label %87, !dbg !150

20:                                               ; preds = %15
  %21 = getelementptr inbounds nuw i8, ptr %5, i64 12, !dbg !151
  %22 = load i16, ptr %21, align 1, !dbg !151, !tbaa !152
  %23 = icmp eq i16 %22, 8, !dbg !155
  br i1 %23, label %24, label %87, !dbg !156

24:                                               ; preds = %20
    #dbg_value(i32 0, !112, !DIExpression(), !157)
    #dbg_value(i32 -1, !111, !DIExpression(), !133)
  %25 = getelementptr inbounds nuw i8, ptr %12, i64 12
    #dbg_value(i32 0, !112, !DIExpression(), !157)
    #dbg_value(i32 -1, !111, !DIExpression(), !133)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !158
  store i32 0, ptr %2, align 4, !dbg !159, !tbaa !86, !DIAssignID !160
    #dbg_assign(i32 0, !114, !DIExpression(), !160, ptr %2, !DIExpression(), !132)
  %26 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @sketch, ptr noundef nonnull %2) #3, !dbg !161
    #dbg_value(ptr %26, !117, !DIExpression(), !132)
  %27 = icmp eq ptr %26, null, !dbg !162
  br i1 %27, label %86, label %28, !dbg !164

28:                                               ; preds = %24
  %29 = load i32, ptr %25, align 4, !dbg !165, !tbaa !166
    #dbg_value(i32 %29, !168, !DIExpression(), !174)
    #dbg_value(i32 0, !173, !DIExpression(), !174)
  %30 = mul i32 %29, -2048144789, !dbg !176
    #dbg_value(i32 %30, !168, !DIExpression(), !174)
  %31 = lshr i32 %30, 15, !dbg !177
  %32 = xor i32 %31, %30, !dbg !178
    #dbg_value(i32 %32, !168, !DIExpression(), !174)
  %33 = mul i32 %32, -1028477387, !dbg !179
  %34 = lshr i32 %33, 24, !dbg !180
  %35 = zext nneg i32 %34 to i64, !dbg !181
  %36 = getelementptr inbounds nuw i32, ptr %26, i64 %35, !dbg !181
  %37 = load i32, ptr %36, align 4, !dbg !182, !tbaa !86
  %38 = add i32 %37, 1, !dbg !183
  store i32 %38, ptr %36, align 4, !dbg !184, !tbaa !86
    #dbg_value(i32 %38, !118, !DIExpression(), !132)
    #dbg_value(i32 %38, !111, !DIExpression(), !133)
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !185
    #dbg_value(i32 1, !112, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !158
  store i32 1, ptr %2, align 4, !dbg !186, !tbaa !86, !DIAssignID !160
    #dbg_assign(i32 1, !114, !DIExpression(), !160, ptr %2, !DIExpression(), !132)
  %39 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @sketch, ptr noundef nonnull %2) #3, !dbg !187
    #dbg_value(ptr %39, !117, !DIExpression(), !132)
  %40 = icmp eq ptr %39, null, !dbg !188
  br i1 %40, label %86, label %41, !dbg !189

41:                                               ; preds = %28
  %42 = load i32, ptr %25, align 4, !dbg !165, !tbaa !166
    #dbg_value(i32 %42, !168, !DIExpression(), !174)
    #dbg_value(i32 1, !173, !DIExpression(), !174)
  %43 = mul i32 %42, -2048144789, !dbg !190
  %44 = add i32 %43, -1055991213, !dbg !190
    #dbg_value(i32 %44, !168, !DIExpression(), !174)
  %45 = lshr i32 %44, 15, !dbg !177
  %46 = xor i32 %45, %44, !dbg !191
    #dbg_value(i32 %46, !168, !DIExpression(), !174)
  %47 = mul i32 %46, -1028477387, !dbg !179
  %48 = lshr i32 %47, 24, !dbg !192
  %49 = zext nneg i32 %48 to i64, !dbg !181
  %50 = getelementptr inbounds nuw i32, ptr %39, i64 %49, !dbg !181
  %51 = load i32, ptr %50, align 4, !dbg !182, !tbaa !86
  %52 = add i32 %51, 1, !dbg !193
  store i32 %52, ptr %50, align 4, !dbg !194, !tbaa !86
    #dbg_value(i32 %52, !118, !DIExpression(), !132)
    #dbg_value(i32 poison, !111, !DIExpression(), !133)
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !185
    #dbg_value(i32 2, !112, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !158
  store i32 2, ptr %2, align 4, !dbg !195, !tbaa !86, !DIAssignID !160
    #dbg_assign(i32 2, !114, !DIExpression(), !160, ptr %2, !DIExpression(), !132)
  %53 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @sketch, ptr noundef nonnull %2) #3, !dbg !196
    #dbg_value(ptr %53, !117, !DIExpression(), !132)
  %54 = icmp eq ptr %53, null, !dbg !197
  br i1 %54, label %86, label %55, !dbg !198

55:                                               ; preds = %41
    #dbg_value(i32 poison, !111, !DIExpression(), !133)
  %56 = load i32, ptr %25, align 4, !dbg !165, !tbaa !166
    #dbg_value(i32 %56, !168, !DIExpression(), !174)
    #dbg_value(i32 2, !173, !DIExpression(), !174)
  %57 = mul i32 %56, -2048144789, !dbg !199
  %58 = add i32 %57, -2111982426, !dbg !199
    #dbg_value(i32 %58, !168, !DIExpression(), !174)
  %59 = lshr i32 %58, 15, !dbg !177
  %60 = xor i32 %59, %58, !dbg !200
    #dbg_value(i32 %60, !168, !DIExpression(), !174)
  %61 = mul i32 %60, -1028477387, !dbg !179
  %62 = lshr i32 %61, 24, !dbg !201
  %63 = zext nneg i32 %62 to i64, !dbg !181
  %64 = getelementptr inbounds nuw i32, ptr %53, i64 %63, !dbg !181
  %65 = load i32, ptr %64, align 4, !dbg !182, !tbaa !86
  %66 = add i32 %65, 1, !dbg !202
  store i32 %66, ptr %64, align 4, !dbg !203, !tbaa !86
    #dbg_value(i32 %66, !118, !DIExpression(), !132)
    #dbg_value(i32 poison, !111, !DIExpression(), !133)
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !185
    #dbg_value(i32 3, !112, !DIExpression(), !157)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !158
  store i32 3, ptr %2, align 4, !dbg !204, !tbaa !86, !DIAssignID !160
    #dbg_assign(i32 3, !114, !DIExpression(), !160, ptr %2, !DIExpression(), !132)
  %67 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @sketch, ptr noundef nonnull %2) #3, !dbg !205
    #dbg_value(ptr %67, !117, !DIExpression(), !132)
  %68 = icmp eq ptr %67, null, !dbg !206
  br i1 %68, label %86, label %69, !dbg !207

69:                                               ; preds = %55
  %70 = call i32 @llvm.umin.i32(i32 %52, i32 %38), !dbg !208
    #dbg_value(i32 %70, !111, !DIExpression(), !133)
  %71 = call i32 @llvm.umin.i32(i32 %66, i32 %70), !dbg !210
    #dbg_value(i32 %71, !111, !DIExpression(), !133)
  %72 = load i32, ptr %25, align 4, !dbg !165, !tbaa !166
    #dbg_value(i32 %72, !168, !DIExpression(), !174)
    #dbg_value(i32 3, !173, !DIExpression(), !174)
  %73 = mul i32 %72, -2048144789, !dbg !211
  %74 = add i32 %73, 1126993657, !dbg !211
    #dbg_value(i32 %74, !168, !DIExpression(), !174)
  %75 = lshr i32 %74, 15, !dbg !177
  %76 = xor i32 %75, %74, !dbg !212
    #dbg_value(i32 %76, !168, !DIExpression(), !174)
  %77 = mul i32 %76, -1028477387, !dbg !179
  %78 = lshr i32 %77, 24, !dbg !213
  %79 = zext nneg i32 %78 to i64, !dbg !181
  %80 = getelementptr inbounds nuw i32, ptr %67, i64 %79, !dbg !181
  %81 = load i32, ptr %80, align 4, !dbg !182, !tbaa !86
  %82 = add i32 %81, 1, !dbg !214
  store i32 %82, ptr %80, align 4, !dbg !215, !tbaa !86
    #dbg_value(i32 %82, !118, !DIExpression(), !132)
  %83 = call i32 @llvm.umin.i32(i32 %82, i32 %71), !dbg !216
    #dbg_value(i32 %83, !111, !DIExpression(), !133)
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !185
    #dbg_value(i32 4, !112, !DIExpression(), !157)
  %84 = icmp ugt i32 %83, 50, !dbg !217
  %85 = select i1 %84, i32 1, i32 2, !dbg !218
  br label %87, !dbg !219

86:                                               ; preds = %55, %41, %28, %24
    #dbg_value(i32 poison, !111, !DIExpression(), !133)
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !185
  br label %87

87:                                               ; preds = %1, %86, %69, %15, %20
  %88 = phi i32 [ 2, %15 ], [ 2, %20 ], [ %85, %69 ], [ 0, %86 ], [ 2, %1 ], !dbg !133
  ret i32 %88, !dbg !220
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!80, !81, !82, !83, !84}
!llvm.ident = !{!85}
!llvm.errno.tbaa = !{!86}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !78, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !45, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "rate_by_prefix.c", directory: ".")
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
!14 = !{!15, !16, !17, !30}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!17 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !18, size: 64)
!18 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "ethhdr", file: !6, line: 315, size: 112, elements: !19)
!19 = !{!20, !26, !27}
!20 = !DIDerivedType(tag: DW_TAG_member, name: "dst", scope: !18, file: !6, line: 316, baseType: !21, size: 48)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !22, size: 48, elements: !24)
!22 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !23)
!23 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!24 = !{!25}
!25 = !DISubrange(count: 6)
!26 = !DIDerivedType(tag: DW_TAG_member, name: "src", scope: !18, file: !6, line: 316, baseType: !21, size: 48, offset: 48)
!27 = !DIDerivedType(tag: DW_TAG_member, name: "proto", scope: !18, file: !6, line: 317, baseType: !28, size: 16, offset: 96)
!28 = !DIDerivedType(tag: DW_TAG_typedef, name: "u16", file: !6, line: 6, baseType: !29)
!29 = !DIBasicType(name: "unsigned short", size: 16, encoding: DW_ATE_unsigned)
!30 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !31, size: 64)
!31 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "iphdr", file: !6, line: 322, size: 160, elements: !32)
!32 = !{!33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !44}
!33 = !DIDerivedType(tag: DW_TAG_member, name: "ihl", scope: !31, file: !6, line: 323, baseType: !22, size: 4, flags: DIFlagBitField, extraData: i64 0)
!34 = !DIDerivedType(tag: DW_TAG_member, name: "version", scope: !31, file: !6, line: 323, baseType: !22, size: 4, offset: 4, flags: DIFlagBitField, extraData: i64 0)
!35 = !DIDerivedType(tag: DW_TAG_member, name: "tos", scope: !31, file: !6, line: 324, baseType: !22, size: 8, offset: 8)
!36 = !DIDerivedType(tag: DW_TAG_member, name: "tot_len", scope: !31, file: !6, line: 325, baseType: !28, size: 16, offset: 16)
!37 = !DIDerivedType(tag: DW_TAG_member, name: "id", scope: !31, file: !6, line: 325, baseType: !28, size: 16, offset: 32)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "frag_off", scope: !31, file: !6, line: 325, baseType: !28, size: 16, offset: 48)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "ttl", scope: !31, file: !6, line: 326, baseType: !22, size: 8, offset: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "protocol", scope: !31, file: !6, line: 326, baseType: !22, size: 8, offset: 72)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "check", scope: !31, file: !6, line: 327, baseType: !28, size: 16, offset: 80)
!42 = !DIDerivedType(tag: DW_TAG_member, name: "saddr", scope: !31, file: !6, line: 328, baseType: !43, size: 32, offset: 96)
!43 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !7)
!44 = !DIDerivedType(tag: DW_TAG_member, name: "daddr", scope: !31, file: !6, line: 328, baseType: !43, size: 32, offset: 128)
!45 = !{!0, !46, !71}
!46 = !DIGlobalVariableExpression(var: !47, expr: !DIExpression())
!47 = distinct !DIGlobalVariable(name: "sketch", scope: !2, file: !3, line: 9, type: !48, isLocal: false, isDefinition: true)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 9, size: 256, elements: !49)
!49 = !{!50, !56, !61, !63}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !48, file: !3, line: 9, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = !DICompositeType(tag: DW_TAG_array_type, baseType: !53, size: 64, elements: !54)
!53 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!54 = !{!55}
!55 = !DISubrange(count: 2)
!56 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !48, file: !3, line: 9, baseType: !57, size: 64, offset: 64)
!57 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !58, size: 64)
!58 = !DICompositeType(tag: DW_TAG_array_type, baseType: !53, size: 128, elements: !59)
!59 = !{!60}
!60 = !DISubrange(count: 4)
!61 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !48, file: !3, line: 9, baseType: !62, size: 64, offset: 128)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !43, size: 64)
!63 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !48, file: !3, line: 9, baseType: !64, size: 64, offset: 192)
!64 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !65, size: 64)
!65 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "row", file: !3, line: 6, size: 8192, elements: !66)
!66 = !{!67}
!67 = !DIDerivedType(tag: DW_TAG_member, name: "cells", scope: !65, file: !3, line: 7, baseType: !68, size: 8192)
!68 = !DICompositeType(tag: DW_TAG_array_type, baseType: !43, size: 8192, elements: !69)
!69 = !{!70}
!70 = !DISubrange(count: 256)
!71 = !DIGlobalVariableExpression(var: !72, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!72 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !73, isLocal: true, isDefinition: true)
!73 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !74, size: 64)
!74 = !DISubroutineType(types: !75)
!75 = !{!15, !15, !76}
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!77 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!78 = !DICompositeType(tag: DW_TAG_array_type, baseType: !79, size: 32, elements: !59)
!79 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!80 = !{i32 7, !"Dwarf Version", i32 5}
!81 = !{i32 2, !"Debug Info Version", i32 3}
!82 = !{i32 1, !"wchar_size", i32 4}
!83 = !{i32 7, !"frame-pointer", i32 2}
!84 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!85 = !{!"clang version 22.1.8"}
!86 = !{!87, !87, i64 0}
!87 = !{!"int", !88, i64 0}
!88 = !{!"omnipotent char", !89, i64 0}
!89 = !{!"Simple C/C++ TBAA"}
!90 = distinct !DISubprogram(name: "sketch_add", scope: !3, file: !3, line: 17, type: !91, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !102, keyInstructions: true)
!91 = !DISubroutineType(types: !92)
!92 = !{!53, !93}
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !94, size: 64)
!94 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "xdp_md", file: !6, line: 204, size: 192, elements: !95)
!95 = !{!96, !97, !98, !99, !100, !101}
!96 = !DIDerivedType(tag: DW_TAG_member, name: "data", scope: !94, file: !6, line: 205, baseType: !43, size: 32)
!97 = !DIDerivedType(tag: DW_TAG_member, name: "data_end", scope: !94, file: !6, line: 205, baseType: !43, size: 32, offset: 32)
!98 = !DIDerivedType(tag: DW_TAG_member, name: "data_meta", scope: !94, file: !6, line: 205, baseType: !43, size: 32, offset: 64)
!99 = !DIDerivedType(tag: DW_TAG_member, name: "ingress_ifindex", scope: !94, file: !6, line: 205, baseType: !43, size: 32, offset: 96)
!100 = !DIDerivedType(tag: DW_TAG_member, name: "rx_queue_index", scope: !94, file: !6, line: 205, baseType: !43, size: 32, offset: 128)
!101 = !DIDerivedType(tag: DW_TAG_member, name: "egress_ifindex", scope: !94, file: !6, line: 206, baseType: !43, size: 32, offset: 160)
!102 = !{!103, !104, !109, !110, !111, !112, !114, !117, !118}
!103 = !DILocalVariable(name: "ctx", arg: 1, scope: !90, file: !3, line: 17, type: !93)
!104 = !DILocalVariable(name: "c", scope: !90, file: !3, line: 18, type: !105)
!105 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "cursor", file: !6, line: 369, size: 128, elements: !106)
!106 = !{!107, !108}
!107 = !DIDerivedType(tag: DW_TAG_member, name: "at", scope: !105, file: !6, line: 370, baseType: !15, size: 64)
!108 = !DIDerivedType(tag: DW_TAG_member, name: "end", scope: !105, file: !6, line: 370, baseType: !15, size: 64, offset: 64)
!109 = !DILocalVariable(name: "eth", scope: !90, file: !3, line: 19, type: !17)
!110 = !DILocalVariable(name: "ip", scope: !90, file: !3, line: 20, type: !30)
!111 = !DILocalVariable(name: "least", scope: !90, file: !3, line: 23, type: !43)
!112 = !DILocalVariable(name: "i", scope: !113, file: !3, line: 24, type: !43)
!113 = distinct !DILexicalBlock(scope: !90, file: !3, line: 24, column: 3)
!114 = !DILocalVariable(name: "key", scope: !115, file: !3, line: 25, type: !43)
!115 = distinct !DILexicalBlock(scope: !116, file: !3, line: 24, column: 34)
!116 = distinct !DILexicalBlock(scope: !113, file: !3, line: 24, column: 3)
!117 = !DILocalVariable(name: "row", scope: !115, file: !3, line: 26, type: !64)
!118 = !DILocalVariable(name: "count", scope: !115, file: !3, line: 29, type: !43)
!119 = !DILocalVariable(name: "c", arg: 1, scope: !120, file: !6, line: 373, type: !123)
!120 = distinct !DISubprogram(name: "pull_bytes", scope: !6, file: !6, line: 373, type: !121, scopeLine: 373, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !124, keyInstructions: true)
!121 = !DISubroutineType(types: !122)
!122 = !{!15, !123, !43}
!123 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !105, size: 64)
!124 = !{!119, !125, !126}
!125 = !DILocalVariable(name: "size", arg: 2, scope: !120, file: !6, line: 373, type: !43)
!126 = !DILocalVariable(name: "at", scope: !120, file: !6, line: 374, type: !15)
!127 = !DILocation(line: 0, scope: !120, inlinedAt: !128)
!128 = distinct !DILocation(line: 19, column: 24, scope: !90)
!129 = !DILocation(line: 0, scope: !120, inlinedAt: !130)
!130 = distinct !DILocation(line: 20, column: 22, scope: !90)
!131 = distinct !DIAssignID()
!132 = !DILocation(line: 0, scope: !115)
!133 = !DILocation(line: 0, scope: !90)
!134 = !DILocation(line: 18, column: 21, scope: !90, atomGroup: 1, atomRank: 4)
!135 = !{!136, !87, i64 0}
!136 = !{!"xdp_md", !87, i64 0, !87, i64 4, !87, i64 8, !87, i64 12, !87, i64 16, !87, i64 20}
!137 = !DILocation(line: 18, column: 21, scope: !90, atomGroup: 1, atomRank: 3)
!138 = !DILocation(line: 18, column: 21, scope: !90, atomGroup: 1, atomRank: 2)
!139 = !DILocation(line: 18, column: 21, scope: !90)
!140 = !{!136, !87, i64 4}
!141 = !DILocation(line: 375, column: 10, scope: !142, inlinedAt: !128)
!142 = distinct !DILexicalBlock(scope: !120, file: !6, line: 375, column: 7)
!143 = !DILocation(line: 375, column: 17, scope: !142, inlinedAt: !128, atomGroup: 2, atomRank: 2)
!144 = !DILocation(line: 375, column: 17, scope: !142, inlinedAt: !128, atomGroup: 2, atomRank: 1)
!145 = !DILocation(line: 375, column: 10, scope: !142, inlinedAt: !130)
!146 = !DILocation(line: 375, column: 17, scope: !142, inlinedAt: !130, atomGroup: 2, atomRank: 2)
!147 = !DILocation(line: 375, column: 17, scope: !142, inlinedAt: !130, atomGroup: 2, atomRank: 1)
!148 = !DILocation(line: 21, column: 8, scope: !149, atomGroup: 4, atomRank: 2)
!149 = distinct !DILexicalBlock(scope: !90, file: !3, line: 21, column: 7)
!150 = !DILocation(line: 21, column: 12, scope: !149, atomGroup: 4, atomRank: 1)
!151 = !DILocation(line: 21, column: 27, scope: !149)
!152 = !{!153, !154, i64 12}
!153 = !{!"ethhdr", !88, i64 0, !88, i64 6, !154, i64 12}
!154 = !{!"short", !88, i64 0}
!155 = !DILocation(line: 21, column: 33, scope: !149, atomGroup: 6, atomRank: 2)
!156 = !DILocation(line: 21, column: 19, scope: !149, atomGroup: 6, atomRank: 1)
!157 = !DILocation(line: 0, scope: !113)
!158 = !DILocation(line: 25, column: 5, scope: !115)
!159 = !DILocation(line: 25, column: 9, scope: !115, atomGroup: 12, atomRank: 1)
!160 = distinct !DIAssignID()
!161 = !DILocation(line: 26, column: 23, scope: !115, atomGroup: 13, atomRank: 2)
!162 = !DILocation(line: 27, column: 10, scope: !163, atomGroup: 14, atomRank: 2)
!163 = distinct !DILexicalBlock(scope: !115, file: !3, line: 27, column: 9)
!164 = !DILocation(line: 27, column: 9, scope: !163, atomGroup: 14, atomRank: 1)
!165 = !DILocation(line: 29, column: 39, scope: !115)
!166 = !{!167, !87, i64 12}
!167 = !{!"iphdr", !88, i64 0, !88, i64 0, !88, i64 1, !154, i64 2, !154, i64 4, !154, i64 6, !88, i64 8, !88, i64 9, !154, i64 10, !87, i64 12, !87, i64 16}
!168 = !DILocalVariable(name: "x", arg: 1, scope: !169, file: !3, line: 11, type: !43)
!169 = distinct !DISubprogram(name: "hash", scope: !3, file: !3, line: 11, type: !170, scopeLine: 11, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !172, keyInstructions: true)
!170 = !DISubroutineType(types: !171)
!171 = !{!43, !43, !43}
!172 = !{!168, !173}
!173 = !DILocalVariable(name: "row", arg: 2, scope: !169, file: !3, line: 11, type: !43)
!174 = !DILocation(line: 0, scope: !169, inlinedAt: !175)
!175 = distinct !DILocation(line: 29, column: 30, scope: !115)
!176 = !DILocation(line: 12, column: 30, scope: !169, inlinedAt: !175, atomGroup: 1, atomRank: 2)
!177 = !DILocation(line: 13, column: 10, scope: !169, inlinedAt: !175)
!178 = !DILocation(line: 13, column: 5, scope: !169, inlinedAt: !175, atomGroup: 2, atomRank: 2)
!179 = !DILocation(line: 14, column: 12, scope: !169, inlinedAt: !175)
!180 = !DILocation(line: 14, column: 25, scope: !169, inlinedAt: !175, atomGroup: 3, atomRank: 2)
!181 = !DILocation(line: 29, column: 19, scope: !115)
!182 = !DILocation(line: 29, column: 17, scope: !115)
!183 = !DILocation(line: 29, column: 17, scope: !115, atomGroup: 16, atomRank: 2)
!184 = !DILocation(line: 29, column: 17, scope: !115, atomGroup: 17, atomRank: 1)
!185 = !DILocation(line: 32, column: 3, scope: !116)
!186 = !DILocation(line: 25, column: 9, scope: !115, atomGroup: 27, atomRank: 1)
!187 = !DILocation(line: 26, column: 23, scope: !115, atomGroup: 28, atomRank: 2)
!188 = !DILocation(line: 27, column: 10, scope: !163, atomGroup: 29, atomRank: 2)
!189 = !DILocation(line: 27, column: 9, scope: !163, atomGroup: 29, atomRank: 1)
!190 = !DILocation(line: 12, column: 30, scope: !169, inlinedAt: !175, atomGroup: 30, atomRank: 2)
!191 = !DILocation(line: 13, column: 5, scope: !169, inlinedAt: !175, atomGroup: 31, atomRank: 2)
!192 = !DILocation(line: 14, column: 25, scope: !169, inlinedAt: !175, atomGroup: 32, atomRank: 2)
!193 = !DILocation(line: 29, column: 17, scope: !115, atomGroup: 33, atomRank: 2)
!194 = !DILocation(line: 29, column: 17, scope: !115, atomGroup: 34, atomRank: 1)
!195 = !DILocation(line: 25, column: 9, scope: !115, atomGroup: 39, atomRank: 1)
!196 = !DILocation(line: 26, column: 23, scope: !115, atomGroup: 40, atomRank: 2)
!197 = !DILocation(line: 27, column: 10, scope: !163, atomGroup: 41, atomRank: 2)
!198 = !DILocation(line: 27, column: 9, scope: !163, atomGroup: 41, atomRank: 1)
!199 = !DILocation(line: 12, column: 30, scope: !169, inlinedAt: !175, atomGroup: 42, atomRank: 2)
!200 = !DILocation(line: 13, column: 5, scope: !169, inlinedAt: !175, atomGroup: 43, atomRank: 2)
!201 = !DILocation(line: 14, column: 25, scope: !169, inlinedAt: !175, atomGroup: 44, atomRank: 2)
!202 = !DILocation(line: 29, column: 17, scope: !115, atomGroup: 45, atomRank: 2)
!203 = !DILocation(line: 29, column: 17, scope: !115, atomGroup: 46, atomRank: 1)
!204 = !DILocation(line: 25, column: 9, scope: !115, atomGroup: 51, atomRank: 1)
!205 = !DILocation(line: 26, column: 23, scope: !115, atomGroup: 52, atomRank: 2)
!206 = !DILocation(line: 27, column: 10, scope: !163, atomGroup: 53, atomRank: 2)
!207 = !DILocation(line: 27, column: 9, scope: !163, atomGroup: 53, atomRank: 1)
!208 = !DILocation(line: 30, column: 15, scope: !209, atomGroup: 35, atomRank: 1)
!209 = distinct !DILexicalBlock(scope: !115, file: !3, line: 30, column: 9)
!210 = !DILocation(line: 30, column: 15, scope: !209, atomGroup: 47, atomRank: 1)
!211 = !DILocation(line: 12, column: 30, scope: !169, inlinedAt: !175, atomGroup: 54, atomRank: 2)
!212 = !DILocation(line: 13, column: 5, scope: !169, inlinedAt: !175, atomGroup: 55, atomRank: 2)
!213 = !DILocation(line: 14, column: 25, scope: !169, inlinedAt: !175, atomGroup: 56, atomRank: 2)
!214 = !DILocation(line: 29, column: 17, scope: !115, atomGroup: 57, atomRank: 2)
!215 = !DILocation(line: 29, column: 17, scope: !115, atomGroup: 58, atomRank: 1)
!216 = !DILocation(line: 30, column: 15, scope: !209, atomGroup: 59, atomRank: 1)
!217 = !DILocation(line: 33, column: 16, scope: !90)
!218 = !DILocation(line: 33, column: 10, scope: !90, atomGroup: 22, atomRank: 2)
!219 = !DILocation(line: 33, column: 3, scope: !90, atomGroup: 22, atomRank: 1)
!220 = !DILocation(line: 34, column: 1, scope: !90, atomGroup: 23, atomRank: 1)
