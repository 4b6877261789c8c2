; ModuleID = 'core_fields.c'
source_filename = "core_fields.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@reports = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !46
@"llvm.task_struct:3:0$0:2" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:5:63$0:2" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:1:8$0:3" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:0:24$0:3" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:4:62$0:3" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:3:0$0:3" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:5:63$0:3" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:1:16$0:6" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:1:16$0:1" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:3:1$0:0" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:2:1$0:6" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:0:8$0:1:0" = external global i64, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:0:16$0:1:1" = external global i64, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:0:32$0:4" = external global i64, !llvm.preserve.access.index !82 #0
@"llvm.mm_struct:0:16$0:0:2" = external global i64, !llvm.preserve.access.index !20 #0
@"llvm.task_struct:0:40$0:5" = external global i64, !llvm.preserve.access.index !82 #0
@"llvm.signal_struct:0:56$0:0:3:1" = external global i64, !llvm.preserve.access.index !35 #0
@"llvm.task_struct:0:48$0:6:0" = external global i64, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:0:63$0:6:15" = external global i64, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:1:8$0:2" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:0:24$0:2" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct:4:63$0:2" = external global i32, !llvm.preserve.access.index !82 #0
@"llvm.task_struct___before:2:1$0:0" = external global i32, !llvm.preserve.access.index !97 #0
@"llvm.task_struct___before:1:8$0:0" = external global i32, !llvm.preserve.access.index !97 #0
@"llvm.task_struct___before:0:0$0:0" = external global i64, !llvm.preserve.access.index !97 #0
@"llvm.task_struct___after:0:0$0:0" = external global i64, !llvm.preserve.access.index !100 #0
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @leave, ptr @reports], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef i32 @leave(ptr noundef readonly captures(none) %0) #1 section "raw_tp/sched_process_exit" !dbg !113 {
  %2 = alloca i64, align 8, !DIAssignID !152
  %3 = alloca ptr, align 8, !DIAssignID !153
    #dbg_assign(i1 poison, !144, !DIExpression(), !153, ptr %3, !DIExpression(), !154)
  %4 = alloca ptr, align 8, !DIAssignID !155
    #dbg_assign(i1 poison, !145, !DIExpression(), !155, ptr %4, !DIExpression(), !154)
  %5 = alloca i64, align 8, !DIAssignID !156
    #dbg_assign(i1 poison, !146, !DIExpression(), !156, ptr %5, !DIExpression(), !157)
  %6 = alloca i64, align 8, !DIAssignID !158
    #dbg_assign(i1 poison, !149, !DIExpression(), !158, ptr %6, !DIExpression(), !159)
    #dbg_value(ptr %0, !124, !DIExpression(), !154)
  %7 = load i64, ptr %0, align 8, !dbg !160, !tbaa !161
  %8 = inttoptr i64 %7 to ptr, !dbg !163
    #dbg_value(ptr %8, !125, !DIExpression(), !154)
  %9 = tail call ptr inttoptr (i64 131 to ptr)(ptr noundef nonnull @reports, i64 noundef 72, i64 noundef 0) #4, !dbg !164
    #dbg_value(ptr %9, !127, !DIExpression(), !154)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #4, !dbg !165
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #4, !dbg !166
  %10 = icmp eq ptr %9, null, !dbg !167
  br i1 %10, label %146, label %11, !dbg !169

11:                                               ; preds = %1
  %12 = load i64, ptr @"llvm.task_struct:0:8$0:1:0", align 8
  %13 = getelementptr i8, ptr %8, i64 %12
  %14 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 13, ptr %13)
  %15 = tail call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %9, i32 noundef 8, ptr noundef %14) #4, !dbg !170
  %16 = getelementptr inbounds nuw i8, ptr %9, i64 8, !dbg !171
  %17 = load i64, ptr @"llvm.task_struct:0:16$0:1:1", align 8
  %18 = getelementptr i8, ptr %8, i64 %17
  %19 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 14, ptr %18)
  %20 = tail call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %16, i32 noundef 8, ptr noundef %19) #4, !dbg !172
  %21 = load i64, ptr @"llvm.task_struct:0:32$0:4", align 8
  %22 = getelementptr i8, ptr %8, i64 %21
  %23 = tail call ptr @llvm.bpf.passthrough.p0.p0(i32 15, ptr %22)
  %24 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %4, i32 noundef 8, ptr noundef %23) #4, !dbg !173
  %25 = getelementptr inbounds nuw i8, ptr %9, i64 16, !dbg !174
  %26 = load ptr, ptr %4, align 8, !dbg !175, !tbaa !176
  %27 = load i64, ptr @"llvm.mm_struct:0:16$0:0:2", align 8
  %28 = getelementptr i8, ptr %26, i64 %27
  %29 = call ptr @llvm.bpf.passthrough.p0.p0(i32 16, ptr %28)
  %30 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %25, i32 noundef 8, ptr noundef %29) #4, !dbg !179
  %31 = load i64, ptr @"llvm.task_struct:0:40$0:5", align 8
  %32 = getelementptr i8, ptr %8, i64 %31
  %33 = call ptr @llvm.bpf.passthrough.p0.p0(i32 17, ptr %32)
  %34 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %3, i32 noundef 8, ptr noundef %33) #4, !dbg !180
  %35 = getelementptr inbounds nuw i8, ptr %9, i64 24, !dbg !181
  %36 = load ptr, ptr %3, align 8, !dbg !182, !tbaa !183
  %37 = load i64, ptr @"llvm.signal_struct:0:56$0:0:3:1", align 8
  %38 = getelementptr i8, ptr %36, i64 %37
  %39 = call ptr @llvm.bpf.passthrough.p0.p0(i32 18, ptr %38)
  %40 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %35, i32 noundef 8, ptr noundef %39) #4, !dbg !185
  %41 = getelementptr inbounds nuw i8, ptr %9, i64 64, !dbg !186
  %42 = load i64, ptr @"llvm.task_struct:0:48$0:6:0", align 8
  %43 = getelementptr i8, ptr %8, i64 %42
  %44 = call ptr @llvm.bpf.passthrough.p0.p0(i32 19, ptr %43)
  %45 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %41, i32 noundef 1, ptr noundef %44) #4, !dbg !187
  %46 = getelementptr inbounds nuw i8, ptr %9, i64 65, !dbg !188
  %47 = load i64, ptr @"llvm.task_struct:0:63$0:6:15", align 8
  %48 = getelementptr i8, ptr %8, i64 %47
  %49 = call ptr @llvm.bpf.passthrough.p0.p0(i32 20, ptr %48)
  %50 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %46, i32 noundef 1, ptr noundef %49) #4, !dbg !189
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #4, !dbg !190
  store i64 0, ptr %5, align 8, !dbg !191, !tbaa !161, !DIAssignID !192
    #dbg_assign(i64 0, !146, !DIExpression(), !192, ptr %5, !DIExpression(), !157)
  %51 = load i32, ptr @"llvm.task_struct:1:8$0:2", align 4
  %52 = call i32 @llvm.bpf.passthrough.i32.i32(i32 21, i32 %51)
    #dbg_value(i32 %52, !148, !DIExpression(), !157)
  %53 = icmp ult i32 %52, 9, !dbg !193
  br i1 %53, label %54, label %61, !dbg !195

54:                                               ; preds = %11
  %55 = load i32, ptr @"llvm.task_struct:0:24$0:2", align 4
  %56 = call i32 @llvm.bpf.passthrough.i32.i32(i32 22, i32 %55)
  %57 = zext i32 %56 to i64, !dbg !196
  %58 = getelementptr inbounds nuw i8, ptr %8, i64 %57, !dbg !196
  %59 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %5, i32 noundef %52, ptr noundef %58) #4, !dbg !196
  %60 = load i64, ptr %5, align 8, !dbg !190, !tbaa !161
  br label %61, !dbg !196

61:                                               ; preds = %54, %11
  %62 = phi i64 [ %60, %54 ], [ 0, %11 ], !dbg !190
  %63 = load i32, ptr @"llvm.task_struct:4:63$0:2", align 4
  %64 = call i32 @llvm.bpf.passthrough.i32.i32(i32 23, i32 %63)
  %65 = zext nneg i32 %64 to i64, !dbg !190
  %66 = shl i64 %62, %65, !dbg !197
    #dbg_assign(i64 %66, !146, !DIExpression(), !198, ptr %5, !DIExpression(), !157)
  %67 = load i32, ptr @"llvm.task_struct:3:0$0:2", align 4
  %68 = call i32 @llvm.bpf.passthrough.i32.i32(i32 0, i32 %67)
  %69 = icmp eq i32 %68, 0, !dbg !199
  %70 = load i32, ptr @"llvm.task_struct:5:63$0:2", align 4
  br i1 %69, label %75, label %71, !dbg !200

71:                                               ; preds = %61
  %72 = call i32 @llvm.bpf.passthrough.i32.i32(i32 1, i32 %70)
  %73 = zext nneg i32 %72 to i64, !dbg !190
  %74 = ashr i64 %66, %73, !dbg !190
  br label %79, !dbg !190

75:                                               ; preds = %61
  %76 = call i32 @llvm.bpf.passthrough.i32.i32(i32 2, i32 %70)
  %77 = zext nneg i32 %76 to i64, !dbg !190
  %78 = lshr i64 %66, %77, !dbg !190
  br label %79, !dbg !190

79:                                               ; preds = %75, %71
  %80 = phi i64 [ %74, %71 ], [ %78, %75 ], !dbg !201
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #4, !dbg !202
  %81 = getelementptr inbounds nuw i8, ptr %9, i64 32, !dbg !203
  store i64 %80, ptr %81, align 8, !dbg !204, !tbaa !161
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #4, !dbg !205
  store i64 0, ptr %6, align 8, !dbg !206, !tbaa !161, !DIAssignID !207
    #dbg_assign(i64 0, !149, !DIExpression(), !207, ptr %6, !DIExpression(), !159)
  %82 = load i32, ptr @"llvm.task_struct:1:8$0:3", align 4
  %83 = call i32 @llvm.bpf.passthrough.i32.i32(i32 3, i32 %82)
    #dbg_value(i32 %83, !151, !DIExpression(), !159)
  %84 = icmp ult i32 %83, 9, !dbg !208
  br i1 %84, label %85, label %92, !dbg !210

85:                                               ; preds = %79
  %86 = load i32, ptr @"llvm.task_struct:0:24$0:3", align 4
  %87 = call i32 @llvm.bpf.passthrough.i32.i32(i32 4, i32 %86)
  %88 = zext i32 %87 to i64, !dbg !211
  %89 = getelementptr inbounds nuw i8, ptr %8, i64 %88, !dbg !211
  %90 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %6, i32 noundef %83, ptr noundef %89) #4, !dbg !211
  %91 = load i64, ptr %6, align 8, !dbg !205, !tbaa !161
  br label %92, !dbg !211

92:                                               ; preds = %85, %79
  %93 = phi i64 [ %91, %85 ], [ 0, %79 ], !dbg !205
  %94 = load i32, ptr @"llvm.task_struct:4:62$0:3", align 4
  %95 = call i32 @llvm.bpf.passthrough.i32.i32(i32 5, i32 %94)
  %96 = zext nneg i32 %95 to i64, !dbg !205
  %97 = shl i64 %93, %96, !dbg !212
    #dbg_assign(i64 %97, !149, !DIExpression(), !213, ptr %6, !DIExpression(), !159)
  %98 = load i32, ptr @"llvm.task_struct:3:0$0:3", align 4
  %99 = call i32 @llvm.bpf.passthrough.i32.i32(i32 6, i32 %98)
  %100 = icmp eq i32 %99, 0, !dbg !214
  %101 = load i32, ptr @"llvm.task_struct:5:63$0:3", align 4
  br i1 %100, label %106, label %102, !dbg !215

102:                                              ; preds = %92
  %103 = call i32 @llvm.bpf.passthrough.i32.i32(i32 7, i32 %101)
  %104 = zext nneg i32 %103 to i64, !dbg !205
  %105 = ashr i64 %97, %104, !dbg !205
  br label %110, !dbg !205

106:                                              ; preds = %92
  %107 = call i32 @llvm.bpf.passthrough.i32.i32(i32 8, i32 %101)
  %108 = zext nneg i32 %107 to i64, !dbg !205
  %109 = lshr i64 %97, %108, !dbg !205
  br label %110, !dbg !205

110:                                              ; preds = %106, %102
  %111 = phi i64 [ %105, %102 ], [ %109, %106 ], !dbg !216
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #4, !dbg !217
  %112 = getelementptr inbounds nuw i8, ptr %9, i64 40, !dbg !218
  store i64 %111, ptr %112, align 8, !dbg !219, !tbaa !161
    #dbg_assign(i1 poison, !220, !DIExpression(), !152, ptr %2, !DIExpression(), !230)
    #dbg_value(ptr %8, !225, !DIExpression(), !230)
    #dbg_value(ptr %8, !226, !DIExpression(), !230)
    #dbg_value(ptr %8, !228, !DIExpression(), !230)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #4, !dbg !232
  store i64 0, ptr %2, align 8, !dbg !233, !tbaa !161, !DIAssignID !234
    #dbg_assign(i64 0, !220, !DIExpression(), !234, ptr %2, !DIExpression(), !230)
  %113 = load i32, ptr @"llvm.task_struct___before:2:1$0:0", align 4
  %114 = call i32 @llvm.bpf.passthrough.i32.i32(i32 24, i32 %113)
  %115 = icmp eq i32 %114, 0, !dbg !235
  br i1 %115, label %123, label %116, !dbg !237

116:                                              ; preds = %110
  %117 = load i32, ptr @"llvm.task_struct___before:1:8$0:0", align 4
  %118 = call i32 @llvm.bpf.passthrough.i32.i32(i32 25, i32 %117)
  %119 = load i64, ptr @"llvm.task_struct___before:0:0$0:0", align 8
  %120 = getelementptr i8, ptr %8, i64 %119
  %121 = call ptr @llvm.bpf.passthrough.p0.p0(i32 26, ptr %120)
  %122 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %2, i32 noundef %118, ptr noundef %121) #4, !dbg !238
  br label %128, !dbg !238

123:                                              ; preds = %110
  %124 = load i64, ptr @"llvm.task_struct___after:0:0$0:0", align 8
  %125 = getelementptr i8, ptr %8, i64 %124
  %126 = call ptr @llvm.bpf.passthrough.p0.p0(i32 27, ptr %125)
  %127 = call i64 inttoptr (i64 113 to ptr)(ptr noundef nonnull %2, i32 noundef 4, ptr noundef %126) #4, !dbg !239
  br label %128

128:                                              ; preds = %116, %123
  %129 = load i64, ptr %2, align 8, !dbg !240, !tbaa !161
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #4, !dbg !241
  %130 = getelementptr inbounds nuw i8, ptr %9, i64 48, !dbg !242
  store i64 %129, ptr %130, align 8, !dbg !243, !tbaa !244
  %131 = load i32, ptr @"llvm.task_struct:1:16$0:6", align 4
  %132 = call i32 @llvm.bpf.passthrough.i32.i32(i32 9, i32 %131)
  %133 = load i32, ptr @"llvm.task_struct:1:16$0:1", align 4
  %134 = call i32 @llvm.bpf.passthrough.i32.i32(i32 10, i32 %133)
  %135 = shl i32 %134, 8, !dbg !246
  %136 = add i32 %135, %132, !dbg !247
  %137 = zext i32 %136 to i64, !dbg !248
  %138 = getelementptr inbounds nuw i8, ptr %9, i64 56, !dbg !249
  store i64 %137, ptr %138, align 8, !dbg !250, !tbaa !251
  %139 = load i32, ptr @"llvm.task_struct:3:1$0:0", align 4
  %140 = call i32 @llvm.bpf.passthrough.i32.i32(i32 11, i32 %139)
  %141 = load i32, ptr @"llvm.task_struct:2:1$0:6", align 4
  %142 = call i32 @llvm.bpf.passthrough.i32.i32(i32 12, i32 %141)
  %143 = shl i32 %142, 1, !dbg !252
  %144 = or i32 %143, %140, !dbg !253
  %145 = getelementptr inbounds nuw i8, ptr %9, i64 68, !dbg !254
  store i32 %144, ptr %145, align 4, !dbg !255, !tbaa !256
  call void inttoptr (i64 132 to ptr)(ptr noundef nonnull %9, i64 noundef 0) #4, !dbg !257
  br label %146, !dbg !258

146:                                              ; preds = %1, %128
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #4, !dbg !259
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #4, !dbg !259
  ret i32 0, !dbg !260
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

; Function Attrs: nofree nosync nounwind memory(none)
declare i32 @llvm.bpf.passthrough.i32.i32(i32, i32) #3

; Function Attrs: nofree nosync nounwind memory(none)
declare ptr @llvm.bpf.passthrough.p0.p0(i32, ptr) #3

attributes #0 = { "btf_ama" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nofree nosync nounwind memory(none) }
attributes #4 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!103, !104, !105, !106, !107}
!llvm.ident = !{!108}
!llvm.errno.tbaa = !{!109}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !17, line: 395, type: !79, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, enums: !4, retainedTypes: !14, globals: !45, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "core_fields.c", directory: ".")
!4 = !{!5}
!5 = !DICompositeType(tag: DW_TAG_enumeration_type, file: !3, line: 39, baseType: !6, size: 32, elements: !7)
!6 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!7 = !{!8, !9, !10, !11, !12, !13}
!8 = !DIEnumerator(name: "OFFSET", value: 0)
!9 = !DIEnumerator(name: "SIZE", value: 1)
!10 = !DIEnumerator(name: "EXISTS", value: 2)
!11 = !DIEnumerator(name: "SIGNED", value: 3)
!12 = !DIEnumerator(name: "LSHIFT", value: 4)
!13 = !DIEnumerator(name: "RSHIFT", value: 5)
!14 = !{!15, !16, !19, !33, !43}
!15 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!16 = !DIDerivedType(tag: DW_TAG_typedef, name: "s64", file: !17, line: 12, baseType: !18)
!17 = !DIFile(filename: "./bpf.h", directory: ".")
!18 = !DIBasicType(name: "long long", size: 64, encoding: DW_ATE_signed)
!19 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !20, file: !3, line: 11, size: 192, elements: !23)
!20 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "mm_struct", file: !3, line: 10, size: 192, elements: !21)
!21 = !{!22}
!22 = !DIDerivedType(tag: DW_TAG_member, scope: !20, file: !3, line: 11, baseType: !19, size: 192)
!23 = !{!24, !29, !32}
!24 = !DIDerivedType(tag: DW_TAG_member, name: "mm_users", scope: !19, file: !3, line: 14, baseType: !25, size: 32)
!25 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !19, file: !3, line: 12, size: 32, elements: !26)
!26 = !{!27}
!27 = !DIDerivedType(tag: DW_TAG_member, name: "count", scope: !25, file: !3, line: 13, baseType: !28, size: 32)
!28 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!29 = !DIDerivedType(tag: DW_TAG_member, name: "task_size", scope: !19, file: !3, line: 15, baseType: !30, size: 64, offset: 64)
!30 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !17, line: 8, baseType: !31)
!31 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!32 = !DIDerivedType(tag: DW_TAG_member, name: "total_vm", scope: !19, file: !3, line: 15, baseType: !30, size: 64, offset: 128)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 2048, elements: !41)
!34 = distinct !DICompositeType(tag: DW_TAG_structure_type, scope: !35, file: !3, line: 19, size: 128, elements: !38)
!35 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "signal_struct", file: !3, line: 18, size: 2048, elements: !36)
!36 = !{!37}
!37 = !DIDerivedType(tag: DW_TAG_member, name: "rlim", scope: !35, file: !3, line: 21, baseType: !33, size: 2048)
!38 = !{!39, !40}
!39 = !DIDerivedType(tag: DW_TAG_member, name: "rlim_cur", scope: !34, file: !3, line: 20, baseType: !30, size: 64)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "rlim_max", scope: !34, file: !3, line: 20, baseType: !30, size: 64, offset: 64)
!41 = !{!42}
!42 = !DISubrange(count: 16)
!43 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 128, elements: !41)
!44 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!45 = !{!0, !46, !60, !65, !74}
!46 = !DIGlobalVariableExpression(var: !47, expr: !DIExpression())
!47 = distinct !DIGlobalVariable(name: "reports", scope: !2, file: !3, line: 45, type: !48, isLocal: false, isDefinition: true)
!48 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 45, size: 128, elements: !49)
!49 = !{!50, !55}
!50 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !48, file: !3, line: 45, baseType: !51, size: 64)
!51 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !52, size: 64)
!52 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 864, elements: !53)
!53 = !{!54}
!54 = !DISubrange(count: 27)
!55 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !48, file: !3, line: 45, baseType: !56, size: 64, offset: 64)
!56 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !57, size: 64)
!57 = !DICompositeType(tag: DW_TAG_array_type, baseType: !28, size: 131072, elements: !58)
!58 = !{!59}
!59 = !DISubrange(count: 4096)
!60 = !DIGlobalVariableExpression(var: !61, expr: !DIExpression(DW_OP_constu, 131, DW_OP_stack_value))
!61 = distinct !DIGlobalVariable(name: "ringbuf_reserve", scope: !2, file: !17, line: 166, type: !62, isLocal: true, isDefinition: true)
!62 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !63, size: 64)
!63 = !DISubroutineType(types: !64)
!64 = !{!15, !15, !30, !30}
!65 = !DIGlobalVariableExpression(var: !66, expr: !DIExpression(DW_OP_constu, 113, DW_OP_stack_value))
!66 = distinct !DIGlobalVariable(name: "probe_read_kernel", scope: !2, file: !17, line: 157, type: !67, isLocal: true, isDefinition: true)
!67 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !68, size: 64)
!68 = !DISubroutineType(types: !69)
!69 = !{!70, !15, !71, !72}
!70 = !DIBasicType(name: "long", size: 64, encoding: DW_ATE_signed)
!71 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !17, line: 7, baseType: !6)
!72 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !73, size: 64)
!73 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!74 = !DIGlobalVariableExpression(var: !75, expr: !DIExpression(DW_OP_constu, 132, DW_OP_stack_value))
!75 = distinct !DIGlobalVariable(name: "ringbuf_submit", scope: !2, file: !17, line: 167, type: !76, isLocal: true, isDefinition: true)
!76 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !77, size: 64)
!77 = !DISubroutineType(types: !78)
!78 = !{null, !15, !30}
!79 = !DICompositeType(tag: DW_TAG_array_type, baseType: !44, size: 32, elements: !80)
!80 = !{!81}
!81 = !DISubrange(count: 4)
!82 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "task_struct", file: !3, line: 23, size: 512, elements: !83)
!83 = !{!84, !85, !90, !91, !92, !94, !96}
!84 = !DIDerivedType(tag: DW_TAG_member, name: "prio", scope: !82, file: !3, line: 24, baseType: !28, size: 32)
!85 = !DIDerivedType(tag: DW_TAG_member, name: "se", scope: !82, file: !3, line: 25, baseType: !86, size: 128, offset: 64)
!86 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "sched_entity", file: !3, line: 7, size: 128, elements: !87)
!87 = !{!88, !89}
!88 = !DIDerivedType(tag: DW_TAG_member, name: "exec_start", scope: !86, file: !3, line: 8, baseType: !30, size: 64)
!89 = !DIDerivedType(tag: DW_TAG_member, name: "vruntime", scope: !86, file: !3, line: 8, baseType: !30, size: 64, offset: 64)
!90 = !DIDerivedType(tag: DW_TAG_member, name: "sched_reset_on_fork", scope: !82, file: !3, line: 26, baseType: !71, size: 1, offset: 192, flags: DIFlagBitField, extraData: i64 192)
!91 = !DIDerivedType(tag: DW_TAG_member, name: "in_execve", scope: !82, file: !3, line: 26, baseType: !71, size: 1, offset: 193, flags: DIFlagBitField, extraData: i64 192)
!92 = !DIDerivedType(tag: DW_TAG_member, name: "mm", scope: !82, file: !3, line: 27, baseType: !93, size: 64, offset: 256)
!93 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !20, size: 64)
!94 = !DIDerivedType(tag: DW_TAG_member, name: "signal", scope: !82, file: !3, line: 28, baseType: !95, size: 64, offset: 320)
!95 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !35, size: 64)
!96 = !DIDerivedType(tag: DW_TAG_member, name: "comm", scope: !82, file: !3, line: 29, baseType: !43, size: 128, offset: 384)
!97 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "task_struct___before", file: !3, line: 31, size: 64, elements: !98)
!98 = !{!99}
!99 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !97, file: !3, line: 32, baseType: !70, size: 64)
!100 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "task_struct___after", file: !3, line: 34, size: 32, elements: !101)
!101 = !{!102}
!102 = !DIDerivedType(tag: DW_TAG_member, name: "__state", scope: !100, file: !3, line: 35, baseType: !71, size: 32)
!103 = !{i32 7, !"Dwarf Version", i32 5}
!104 = !{i32 2, !"Debug Info Version", i32 3}
!105 = !{i32 1, !"wchar_size", i32 4}
!106 = !{i32 7, !"frame-pointer", i32 2}
!107 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!108 = !{!"clang version 22.1.8"}
!109 = !{!110, !110, i64 0}
!110 = !{!"int", !111, i64 0}
!111 = !{!"omnipotent char", !112, i64 0}
!112 = !{!"Simple C/C++ TBAA"}
!113 = distinct !DISubprogram(name: "leave", scope: !3, file: !3, line: 71, type: !114, scopeLine: 71, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !123, keyInstructions: true)
!114 = !DISubroutineType(types: !115)
!115 = !{!28, !116}
!116 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !117, size: 64)
!117 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "raw_tp_args", file: !17, line: 285, elements: !118)
!118 = !{!119}
!119 = !DIDerivedType(tag: DW_TAG_member, name: "args", scope: !117, file: !17, line: 286, baseType: !120)
!120 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, elements: !121)
!121 = !{!122}
!122 = !DISubrange(count: 0)
!123 = !{!124, !125, !127, !144, !145, !146, !148, !149, !151}
!124 = !DILocalVariable(name: "ctx", arg: 1, scope: !113, file: !3, line: 71, type: !116)
!125 = !DILocalVariable(name: "task", scope: !113, file: !3, line: 72, type: !126)
!126 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !82, size: 64)
!127 = !DILocalVariable(name: "report", scope: !113, file: !3, line: 73, type: !128)
!128 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !129, size: 64)
!129 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "report", file: !3, line: 40, size: 576, elements: !130)
!130 = !{!131, !132, !133, !134, !135, !139, !140, !141, !142, !143}
!131 = !DIDerivedType(tag: DW_TAG_member, name: "start", scope: !129, file: !3, line: 41, baseType: !30, size: 64)
!132 = !DIDerivedType(tag: DW_TAG_member, name: "runtime", scope: !129, file: !3, line: 41, baseType: !30, size: 64, offset: 64)
!133 = !DIDerivedType(tag: DW_TAG_member, name: "vm", scope: !129, file: !3, line: 41, baseType: !30, size: 64, offset: 128)
!134 = !DIDerivedType(tag: DW_TAG_member, name: "limit", scope: !129, file: !3, line: 41, baseType: !30, size: 64, offset: 192)
!135 = !DIDerivedType(tag: DW_TAG_member, name: "flags", scope: !129, file: !3, line: 41, baseType: !136, size: 128, offset: 256)
!136 = !DICompositeType(tag: DW_TAG_array_type, baseType: !30, size: 128, elements: !137)
!137 = !{!138}
!138 = !DISubrange(count: 2)
!139 = !DIDerivedType(tag: DW_TAG_member, name: "state", scope: !129, file: !3, line: 41, baseType: !30, size: 64, offset: 384)
!140 = !DIDerivedType(tag: DW_TAG_member, name: "sizes", scope: !129, file: !3, line: 41, baseType: !30, size: 64, offset: 448)
!141 = !DIDerivedType(tag: DW_TAG_member, name: "first", scope: !129, file: !3, line: 42, baseType: !44, size: 8, offset: 512)
!142 = !DIDerivedType(tag: DW_TAG_member, name: "last", scope: !129, file: !3, line: 42, baseType: !44, size: 8, offset: 520)
!143 = !DIDerivedType(tag: DW_TAG_member, name: "signs", scope: !129, file: !3, line: 43, baseType: !28, size: 32, offset: 544)
!144 = !DILocalVariable(name: "signal", scope: !113, file: !3, line: 74, type: !95)
!145 = !DILocalVariable(name: "mm", scope: !113, file: !3, line: 75, type: !93)
!146 = !DILocalVariable(name: "value", scope: !147, file: !3, line: 86, type: !30)
!147 = distinct !DILexicalBlock(scope: !113, file: !3, line: 86, column: 22)
!148 = !DILocalVariable(name: "size", scope: !147, file: !3, line: 86, type: !71)
!149 = !DILocalVariable(name: "value", scope: !150, file: !3, line: 87, type: !30)
!150 = distinct !DILexicalBlock(scope: !113, file: !3, line: 87, column: 22)
!151 = !DILocalVariable(name: "size", scope: !150, file: !3, line: 87, type: !71)
!152 = distinct !DIAssignID()
!153 = distinct !DIAssignID()
!154 = !DILocation(line: 0, scope: !113)
!155 = distinct !DIAssignID()
!156 = distinct !DIAssignID()
!157 = !DILocation(line: 0, scope: !147)
!158 = distinct !DIAssignID()
!159 = !DILocation(line: 0, scope: !150)
!160 = !DILocation(line: 72, column: 38, scope: !113, atomGroup: 1, atomRank: 3)
!161 = !{!162, !162, i64 0}
!162 = !{!"long long", !111, i64 0}
!163 = !DILocation(line: 72, column: 30, scope: !113, atomGroup: 1, atomRank: 2)
!164 = !DILocation(line: 73, column: 27, scope: !113, atomGroup: 2, atomRank: 2)
!165 = !DILocation(line: 74, column: 3, scope: !113)
!166 = !DILocation(line: 75, column: 3, scope: !113)
!167 = !DILocation(line: 76, column: 8, scope: !168, atomGroup: 3, atomRank: 2)
!168 = distinct !DILexicalBlock(scope: !113, file: !3, line: 76, column: 7)
!169 = !DILocation(line: 76, column: 7, scope: !168, atomGroup: 3, atomRank: 1)
!170 = !DILocation(line: 78, column: 3, scope: !113)
!171 = !DILocation(line: 79, column: 30, scope: !113)
!172 = !DILocation(line: 79, column: 3, scope: !113)
!173 = !DILocation(line: 80, column: 3, scope: !113)
!174 = !DILocation(line: 81, column: 30, scope: !113)
!175 = !DILocation(line: 81, column: 38, scope: !113)
!176 = !{!177, !177, i64 0}
!177 = !{!"p1 _ZTS9mm_struct", !178, i64 0}
!178 = !{!"any pointer", !111, i64 0}
!179 = !DILocation(line: 81, column: 3, scope: !113)
!180 = !DILocation(line: 82, column: 3, scope: !113)
!181 = !DILocation(line: 83, column: 30, scope: !113)
!182 = !DILocation(line: 83, column: 41, scope: !113)
!183 = !{!184, !184, i64 0}
!184 = !{!"p1 _ZTS13signal_struct", !178, i64 0}
!185 = !DILocation(line: 83, column: 3, scope: !113)
!186 = !DILocation(line: 84, column: 30, scope: !113)
!187 = !DILocation(line: 84, column: 3, scope: !113)
!188 = !DILocation(line: 85, column: 30, scope: !113)
!189 = !DILocation(line: 85, column: 3, scope: !113)
!190 = !DILocation(line: 86, column: 22, scope: !147)
!191 = !DILocation(line: 86, column: 22, scope: !147, atomGroup: 6, atomRank: 1)
!192 = distinct !DIAssignID()
!193 = !DILocation(line: 86, column: 22, scope: !194, atomGroup: 8, atomRank: 2)
!194 = distinct !DILexicalBlock(scope: !147, file: !3, line: 86, column: 22)
!195 = !DILocation(line: 86, column: 22, scope: !194, atomGroup: 8, atomRank: 1)
!196 = !DILocation(line: 86, column: 22, scope: !194)
!197 = !DILocation(line: 86, column: 22, scope: !147, atomGroup: 9, atomRank: 2)
!198 = distinct !DIAssignID()
!199 = !DILocation(line: 86, column: 22, scope: !147, atomGroup: 10, atomRank: 2)
!200 = !DILocation(line: 86, column: 22, scope: !147, atomGroup: 10, atomRank: 1)
!201 = !DILocation(line: 86, column: 22, scope: !147, atomGroup: 5, atomRank: 2)
!202 = !DILocation(line: 86, column: 22, scope: !113)
!203 = !DILocation(line: 86, column: 11, scope: !113)
!204 = !DILocation(line: 86, column: 20, scope: !113, atomGroup: 5, atomRank: 1)
!205 = !DILocation(line: 87, column: 22, scope: !150)
!206 = !DILocation(line: 87, column: 22, scope: !150, atomGroup: 12, atomRank: 1)
!207 = distinct !DIAssignID()
!208 = !DILocation(line: 87, column: 22, scope: !209, atomGroup: 14, atomRank: 2)
!209 = distinct !DILexicalBlock(scope: !150, file: !3, line: 87, column: 22)
!210 = !DILocation(line: 87, column: 22, scope: !209, atomGroup: 14, atomRank: 1)
!211 = !DILocation(line: 87, column: 22, scope: !209)
!212 = !DILocation(line: 87, column: 22, scope: !150, atomGroup: 15, atomRank: 2)
!213 = distinct !DIAssignID()
!214 = !DILocation(line: 87, column: 22, scope: !150, atomGroup: 16, atomRank: 2)
!215 = !DILocation(line: 87, column: 22, scope: !150, atomGroup: 16, atomRank: 1)
!216 = !DILocation(line: 87, column: 22, scope: !150, atomGroup: 11, atomRank: 2)
!217 = !DILocation(line: 87, column: 22, scope: !113)
!218 = !DILocation(line: 87, column: 3, scope: !113)
!219 = !DILocation(line: 87, column: 20, scope: !113, atomGroup: 11, atomRank: 1)
!220 = !DILocalVariable(name: "state", scope: !221, file: !3, line: 63, type: !30)
!221 = distinct !DISubprogram(name: "state_of", scope: !3, file: !3, line: 60, type: !222, scopeLine: 60, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !224, keyInstructions: true)
!222 = !DISubroutineType(types: !223)
!223 = !{!30, !126}
!224 = !{!225, !226, !228, !220}
!225 = !DILocalVariable(name: "task", arg: 1, scope: !221, file: !3, line: 60, type: !126)
!226 = !DILocalVariable(name: "before", scope: !221, file: !3, line: 61, type: !227)
!227 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !97, size: 64)
!228 = !DILocalVariable(name: "after", scope: !221, file: !3, line: 62, type: !229)
!229 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !100, size: 64)
!230 = !DILocation(line: 0, scope: !221, inlinedAt: !231)
!231 = distinct !DILocation(line: 88, column: 19, scope: !113)
!232 = !DILocation(line: 63, column: 3, scope: !221, inlinedAt: !231)
!233 = !DILocation(line: 63, column: 7, scope: !221, inlinedAt: !231, atomGroup: 3, atomRank: 1)
!234 = distinct !DIAssignID()
!235 = !DILocation(line: 64, column: 7, scope: !236, inlinedAt: !231, atomGroup: 4, atomRank: 2)
!236 = distinct !DILexicalBlock(scope: !221, file: !3, line: 64, column: 7)
!237 = !DILocation(line: 64, column: 7, scope: !236, inlinedAt: !231, atomGroup: 4, atomRank: 1)
!238 = !DILocation(line: 65, column: 5, scope: !236, inlinedAt: !231)
!239 = !DILocation(line: 67, column: 5, scope: !236, inlinedAt: !231)
!240 = !DILocation(line: 68, column: 10, scope: !221, inlinedAt: !231, atomGroup: 6, atomRank: 2)
!241 = !DILocation(line: 69, column: 1, scope: !221, inlinedAt: !231)
!242 = !DILocation(line: 88, column: 11, scope: !113)
!243 = !DILocation(line: 88, column: 17, scope: !113, atomGroup: 17, atomRank: 1)
!244 = !{!245, !162, i64 48}
!245 = !{!"report", !162, i64 0, !162, i64 8, !162, i64 16, !162, i64 24, !111, i64 32, !162, i64 48, !162, i64 56, !111, i64 64, !111, i64 65, !110, i64 68}
!246 = !DILocation(line: 89, column: 66, scope: !113)
!247 = !DILocation(line: 89, column: 42, scope: !113, atomGroup: 18, atomRank: 3)
!248 = !DILocation(line: 89, column: 19, scope: !113, atomGroup: 18, atomRank: 2)
!249 = !DILocation(line: 89, column: 11, scope: !113)
!250 = !DILocation(line: 89, column: 17, scope: !113, atomGroup: 18, atomRank: 1)
!251 = !{!245, !162, i64 56}
!252 = !DILocation(line: 90, column: 71, scope: !113)
!253 = !DILocation(line: 90, column: 44, scope: !113, atomGroup: 19, atomRank: 2)
!254 = !DILocation(line: 90, column: 11, scope: !113)
!255 = !DILocation(line: 90, column: 17, scope: !113, atomGroup: 19, atomRank: 1)
!256 = !{!245, !110, i64 68}
!257 = !DILocation(line: 91, column: 3, scope: !113)
!258 = !DILocation(line: 92, column: 3, scope: !113, atomGroup: 20, atomRank: 1)
!259 = !DILocation(line: 93, column: 1, scope: !113)
!260 = !DILocation(line: 93, column: 1, scope: !113, atomGroup: 21, atomRank: 1)
