; ModuleID = 'string_compare.c'
source_filename = "string_compare.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

%struct.anon = type { ptr, ptr, ptr, ptr }

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@texts = dso_local global %struct.anon zeroinitializer, section ".maps", align 8, !dbg !9
@wanted = internal unnamed_addr constant [17 x i8] c"systemd-journald\00", align 1, !dbg !45
@llvm.compiler.used = appending global [3 x ptr] [ptr @LICENSE, ptr @strings, ptr @texts], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local range(i32 -1, 2) i32 @strings(ptr noundef captures(none) %0) #0 section "syscall" !dbg !62 {
  %2 = alloca i32, align 4, !DIAssignID !82
    #dbg_assign(i1 poison, !78, !DIExpression(), !82, ptr %2, !DIExpression(), !83)
  %3 = alloca i32, align 4, !DIAssignID !84
    #dbg_assign(i1 poison, !79, !DIExpression(), !84, ptr %3, !DIExpression(), !83)
    #dbg_value(ptr %0, !77, !DIExpression(), !83)
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #3, !dbg !85
  %4 = load i64, ptr %0, align 8, !dbg !86, !tbaa !87
  %5 = trunc i64 %4 to i32, !dbg !90
  %6 = and i32 %5, 3, !dbg !90
  store i32 %6, ptr %2, align 4, !dbg !91, !tbaa !58, !DIAssignID !92
    #dbg_assign(i32 %6, !78, !DIExpression(), !92, ptr %2, !DIExpression(), !83)
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #3, !dbg !85
  %7 = add i32 %5, 1, !dbg !93
  %8 = and i32 %7, 3, !dbg !93
  store i32 %8, ptr %3, align 4, !dbg !94, !tbaa !58, !DIAssignID !95
    #dbg_assign(i32 %8, !79, !DIExpression(), !95, ptr %3, !DIExpression(), !83)
  %9 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @texts, ptr noundef nonnull %2) #3, !dbg !96
    #dbg_value(ptr %9, !80, !DIExpression(), !83)
  %10 = call ptr inttoptr (i64 1 to ptr)(ptr noundef nonnull @texts, ptr noundef nonnull %3) #3, !dbg !97
    #dbg_value(ptr %10, !81, !DIExpression(), !83)
  %11 = icmp ne ptr %9, null, !dbg !98
  %12 = icmp ne ptr %10, null
  %13 = select i1 %11, i1 %12, i1 false, !dbg !100
  br i1 %13, label %14, label %165, !dbg !100

14:                                               ; preds = %1
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8, !dbg !101
  %16 = load i64, ptr %15, align 8, !dbg !101, !tbaa !102
  %17 = trunc i64 %16 to i8, !dbg !103
  %18 = and i8 %17, 3, !dbg !103
  %19 = lshr i64 %16, 8, !dbg !104
  %20 = and i64 %19, 15, !dbg !105
  %21 = getelementptr inbounds nuw i8, ptr %9, i64 %20, !dbg !106
  store i8 %18, ptr %21, align 1, !dbg !107, !tbaa !108
    #dbg_value(ptr %9, !109, !DIExpression(), !119)
    #dbg_value(ptr %10, !115, !DIExpression(), !119)
    #dbg_value(i32 24, !116, !DIExpression(), !119)
    #dbg_value(i32 0, !117, !DIExpression(), !121)
  br label %22, !dbg !122

22:                                               ; preds = %33, %14
  %23 = phi i64 [ 0, %14 ], [ %35, %33 ]
    #dbg_value(i64 %23, !117, !DIExpression(), !121)
  %24 = getelementptr inbounds nuw i8, ptr %9, i64 %23, !dbg !123
  %25 = load i8, ptr %24, align 1, !dbg !123, !tbaa !108
  %26 = getelementptr inbounds nuw i8, ptr %10, i64 %23, !dbg !127
  %27 = load i8, ptr %26, align 1, !dbg !127, !tbaa !108
  %28 = icmp eq i8 %25, %27, !dbg !128
  br i1 %28, label %33, label %29, !dbg !129

29:                                               ; preds = %22
  %30 = call i8 @llvm.bpf.passthrough.i8.i8(i32 0, i8 %25)
  %31 = icmp ult i8 %30, %27, !dbg !130
  %32 = select i1 %31, i64 -1, i64 1, !dbg !131
  br label %38, !dbg !132

33:                                               ; preds = %22
  %34 = icmp eq i8 %25, 0, !dbg !133
    #dbg_value(i64 %23, !117, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !121)
  %35 = add nuw nsw i64 %23, 1
    #dbg_value(i64 %35, !117, !DIExpression(), !121)
    #dbg_value(i64 %35, !117, !DIExpression(), !121)
  %36 = icmp eq i64 %35, 24
  %37 = select i1 %34, i1 true, i1 %36, !dbg !135
  br i1 %37, label %38, label %22, !dbg !135, !llvm.loop !136

38:                                               ; preds = %33, %29
  %39 = phi i64 [ %32, %29 ], [ 0, %33 ]
  %40 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !140
  store i64 %39, ptr %40, align 8, !dbg !141, !tbaa !142
    #dbg_value(ptr %9, !143, !DIExpression(), !151)
    #dbg_value(i32 24, !148, !DIExpression(), !151)
    #dbg_value(i32 0, !149, !DIExpression(), !153)
    #dbg_value(i64 0, !149, !DIExpression(), !153)
  %41 = load i8, ptr %9, align 1, !dbg !154, !tbaa !108
  %42 = icmp eq i8 %41, 0, !dbg !157
  br i1 %42, label %136, label %43, !dbg !158

43:                                               ; preds = %38
    #dbg_value(i64 1, !149, !DIExpression(), !153)
  %44 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !154
  %45 = load i8, ptr %44, align 1, !dbg !154, !tbaa !108
  %46 = icmp eq i8 %45, 0, !dbg !159
  br i1 %46, label %136, label %47, !dbg !160

47:                                               ; preds = %43
    #dbg_value(i64 2, !149, !DIExpression(), !153)
  %48 = getelementptr inbounds nuw i8, ptr %9, i64 2, !dbg !154
  %49 = load i8, ptr %48, align 1, !dbg !154, !tbaa !108
  %50 = icmp eq i8 %49, 0, !dbg !161
  br i1 %50, label %136, label %51, !dbg !162

51:                                               ; preds = %47
    #dbg_value(i64 3, !149, !DIExpression(), !153)
  %52 = getelementptr inbounds nuw i8, ptr %9, i64 3, !dbg !154
  %53 = load i8, ptr %52, align 1, !dbg !154, !tbaa !108
  %54 = icmp eq i8 %53, 0, !dbg !163
  br i1 %54, label %136, label %55, !dbg !164

55:                                               ; preds = %51
    #dbg_value(i64 4, !149, !DIExpression(), !153)
  %56 = getelementptr inbounds nuw i8, ptr %9, i64 4, !dbg !154
  %57 = load i8, ptr %56, align 1, !dbg !154, !tbaa !108
  %58 = icmp eq i8 %57, 0, !dbg !165
  br i1 %58, label %136, label %59, !dbg !166

59:                                               ; preds = %55
    #dbg_value(i64 5, !149, !DIExpression(), !153)
  %60 = getelementptr inbounds nuw i8, ptr %9, i64 5, !dbg !154
  %61 = load i8, ptr %60, align 1, !dbg !154, !tbaa !108
  %62 = icmp eq i8 %61, 0, !dbg !167
  br i1 %62, label %136, label %63, !dbg !168

63:                                               ; preds = %59
    #dbg_value(i64 6, !149, !DIExpression(), !153)
  %64 = getelementptr inbounds nuw i8, ptr %9, i64 6, !dbg !154
  %65 = load i8, ptr %64, align 1, !dbg !154, !tbaa !108
  %66 = icmp eq i8 %65, 0, !dbg !169
  br i1 %66, label %136, label %67, !dbg !170

67:                                               ; preds = %63
    #dbg_value(i64 7, !149, !DIExpression(), !153)
  %68 = getelementptr inbounds nuw i8, ptr %9, i64 7, !dbg !154
  %69 = load i8, ptr %68, align 1, !dbg !154, !tbaa !108
  %70 = icmp eq i8 %69, 0, !dbg !171
  br i1 %70, label %136, label %71, !dbg !172

71:                                               ; preds = %67
    #dbg_value(i64 8, !149, !DIExpression(), !153)
  %72 = getelementptr inbounds nuw i8, ptr %9, i64 8, !dbg !154
  %73 = load i8, ptr %72, align 1, !dbg !154, !tbaa !108
  %74 = icmp eq i8 %73, 0, !dbg !173
  br i1 %74, label %136, label %75, !dbg !174

75:                                               ; preds = %71
    #dbg_value(i64 9, !149, !DIExpression(), !153)
  %76 = getelementptr inbounds nuw i8, ptr %9, i64 9, !dbg !154
  %77 = load i8, ptr %76, align 1, !dbg !154, !tbaa !108
  %78 = icmp eq i8 %77, 0, !dbg !175
  br i1 %78, label %136, label %79, !dbg !176

79:                                               ; preds = %75
    #dbg_value(i64 10, !149, !DIExpression(), !153)
  %80 = getelementptr inbounds nuw i8, ptr %9, i64 10, !dbg !154
  %81 = load i8, ptr %80, align 1, !dbg !154, !tbaa !108
  %82 = icmp eq i8 %81, 0, !dbg !177
  br i1 %82, label %136, label %83, !dbg !178

83:                                               ; preds = %79
    #dbg_value(i64 11, !149, !DIExpression(), !153)
  %84 = getelementptr inbounds nuw i8, ptr %9, i64 11, !dbg !154
  %85 = load i8, ptr %84, align 1, !dbg !154, !tbaa !108
  %86 = icmp eq i8 %85, 0, !dbg !179
  br i1 %86, label %136, label %87, !dbg !180

87:                                               ; preds = %83
    #dbg_value(i64 12, !149, !DIExpression(), !153)
  %88 = getelementptr inbounds nuw i8, ptr %9, i64 12, !dbg !154
  %89 = load i8, ptr %88, align 1, !dbg !154, !tbaa !108
  %90 = icmp eq i8 %89, 0, !dbg !181
  br i1 %90, label %136, label %91, !dbg !182

91:                                               ; preds = %87
    #dbg_value(i64 13, !149, !DIExpression(), !153)
  %92 = getelementptr inbounds nuw i8, ptr %9, i64 13, !dbg !154
  %93 = load i8, ptr %92, align 1, !dbg !154, !tbaa !108
  %94 = icmp eq i8 %93, 0, !dbg !183
  br i1 %94, label %136, label %95, !dbg !184

95:                                               ; preds = %91
    #dbg_value(i64 14, !149, !DIExpression(), !153)
  %96 = getelementptr inbounds nuw i8, ptr %9, i64 14, !dbg !154
  %97 = load i8, ptr %96, align 1, !dbg !154, !tbaa !108
  %98 = icmp eq i8 %97, 0, !dbg !185
  br i1 %98, label %136, label %99, !dbg !186

99:                                               ; preds = %95
    #dbg_value(i64 15, !149, !DIExpression(), !153)
  %100 = getelementptr inbounds nuw i8, ptr %9, i64 15, !dbg !154
  %101 = load i8, ptr %100, align 1, !dbg !154, !tbaa !108
  %102 = icmp eq i8 %101, 0, !dbg !187
  br i1 %102, label %136, label %103, !dbg !188

103:                                              ; preds = %99
    #dbg_value(i64 16, !149, !DIExpression(), !153)
  %104 = getelementptr inbounds nuw i8, ptr %9, i64 16, !dbg !154
  %105 = load i8, ptr %104, align 1, !dbg !154, !tbaa !108
  %106 = icmp eq i8 %105, 0, !dbg !189
  br i1 %106, label %136, label %107, !dbg !190

107:                                              ; preds = %103
    #dbg_value(i64 17, !149, !DIExpression(), !153)
  %108 = getelementptr inbounds nuw i8, ptr %9, i64 17, !dbg !154
  %109 = load i8, ptr %108, align 1, !dbg !154, !tbaa !108
  %110 = icmp eq i8 %109, 0, !dbg !191
  br i1 %110, label %136, label %111, !dbg !192

111:                                              ; preds = %107
    #dbg_value(i64 18, !149, !DIExpression(), !153)
  %112 = getelementptr inbounds nuw i8, ptr %9, i64 18, !dbg !154
  %113 = load i8, ptr %112, align 1, !dbg !154, !tbaa !108
  %114 = icmp eq i8 %113, 0, !dbg !193
  br i1 %114, label %136, label %115, !dbg !194

115:                                              ; preds = %111
    #dbg_value(i64 19, !149, !DIExpression(), !153)
  %116 = getelementptr inbounds nuw i8, ptr %9, i64 19, !dbg !154
  %117 = load i8, ptr %116, align 1, !dbg !154, !tbaa !108
  %118 = icmp eq i8 %117, 0, !dbg !195
  br i1 %118, label %136, label %119, !dbg !196

119:                                              ; preds = %115
    #dbg_value(i64 20, !149, !DIExpression(), !153)
  %120 = getelementptr inbounds nuw i8, ptr %9, i64 20, !dbg !154
  %121 = load i8, ptr %120, align 1, !dbg !154, !tbaa !108
  %122 = icmp eq i8 %121, 0, !dbg !197
  br i1 %122, label %136, label %123, !dbg !198

123:                                              ; preds = %119
    #dbg_value(i64 21, !149, !DIExpression(), !153)
  %124 = getelementptr inbounds nuw i8, ptr %9, i64 21, !dbg !154
  %125 = load i8, ptr %124, align 1, !dbg !154, !tbaa !108
  %126 = icmp eq i8 %125, 0, !dbg !199
  br i1 %126, label %136, label %127, !dbg !200

127:                                              ; preds = %123
    #dbg_value(i64 22, !149, !DIExpression(), !153)
  %128 = getelementptr inbounds nuw i8, ptr %9, i64 22, !dbg !154
  %129 = load i8, ptr %128, align 1, !dbg !154, !tbaa !108
  %130 = icmp eq i8 %129, 0, !dbg !201
  br i1 %130, label %136, label %131, !dbg !202

131:                                              ; preds = %127
    #dbg_value(i64 23, !149, !DIExpression(), !153)
  %132 = getelementptr inbounds nuw i8, ptr %9, i64 23, !dbg !154
  %133 = load i8, ptr %132, align 1, !dbg !154, !tbaa !108
  %134 = icmp eq i8 %133, 0, !dbg !203
  br i1 %134, label %136, label %135, !dbg !204

135:                                              ; preds = %131
    #dbg_value(i64 24, !149, !DIExpression(), !153)
  br label %136, !dbg !205

136:                                              ; preds = %135, %131, %127, %123, %119, %115, %111, %107, %103, %99, %95, %91, %87, %83, %79, %75, %71, %67, %63, %59, %55, %51, %47, %43, %38
  %137 = phi i64 [ 0, %38 ], [ 24, %135 ], [ 1, %43 ], [ 23, %131 ], [ 2, %47 ], [ 15, %99 ], [ 3, %51 ], [ 22, %127 ], [ 4, %55 ], [ 13, %91 ], [ 5, %59 ], [ 21, %123 ], [ 6, %63 ], [ 17, %107 ], [ 7, %67 ], [ 20, %119 ], [ 8, %71 ], [ 14, %95 ], [ 9, %75 ], [ 19, %115 ], [ 10, %79 ], [ 16, %103 ], [ 11, %83 ], [ 18, %111 ], [ 12, %87 ]
  %138 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !206
  store i64 %137, ptr %138, align 8, !dbg !207, !tbaa !142
    #dbg_value(ptr %9, !109, !DIExpression(), !208)
    #dbg_value(ptr @wanted, !115, !DIExpression(), !208)
    #dbg_value(i32 17, !116, !DIExpression(), !208)
    #dbg_value(i32 0, !117, !DIExpression(), !210)
  br label %139, !dbg !211

139:                                              ; preds = %150, %136
  %140 = phi i64 [ 0, %136 ], [ %152, %150 ]
    #dbg_value(i64 %140, !117, !DIExpression(), !210)
  %141 = getelementptr inbounds nuw i8, ptr %9, i64 %140, !dbg !212
  %142 = load i8, ptr %141, align 1, !dbg !212, !tbaa !108
  %143 = getelementptr inbounds nuw i8, ptr @wanted, i64 %140, !dbg !213
  %144 = load i8, ptr %143, align 1, !dbg !213, !tbaa !108
  %145 = icmp eq i8 %142, %144, !dbg !214
  br i1 %145, label %150, label %146, !dbg !215

146:                                              ; preds = %139
  %147 = call i8 @llvm.bpf.passthrough.i8.i8(i32 0, i8 %142)
  %148 = icmp ult i8 %147, %144, !dbg !216
  %149 = select i1 %148, i64 -1, i64 1, !dbg !217
  br label %155, !dbg !218

150:                                              ; preds = %139
  %151 = icmp eq i8 %142, 0, !dbg !219
    #dbg_value(i64 %140, !117, !DIExpression(DW_OP_plus_uconst, 1, DW_OP_stack_value), !210)
  %152 = add nuw nsw i64 %140, 1
    #dbg_value(i64 %152, !117, !DIExpression(), !210)
    #dbg_value(i64 %152, !117, !DIExpression(), !210)
  %153 = icmp eq i64 %152, 17
  %154 = select i1 %151, i1 true, i1 %153, !dbg !220
  br i1 %154, label %155, label %139, !dbg !220, !llvm.loop !221

155:                                              ; preds = %150, %146
  %156 = phi i64 [ %149, %146 ], [ 0, %150 ]
  %157 = getelementptr inbounds nuw i8, ptr %0, i64 48, !dbg !224
  store i64 %156, ptr %157, align 8, !dbg !225, !tbaa !142
  %158 = load i8, ptr %9, align 1, !dbg !226, !tbaa !108
  %159 = icmp eq i8 %158, 107, !dbg !227
  br i1 %159, label %160, label %165, !dbg !228

160:                                              ; preds = %155
  %161 = getelementptr inbounds nuw i8, ptr %9, i64 1, !dbg !229
  %162 = load i8, ptr %161, align 1, !dbg !229, !tbaa !108
  %163 = icmp eq i8 %162, 119, !dbg !230
  %164 = zext i1 %163 to i32, !dbg !231
  br label %165

165:                                              ; preds = %155, %160, %1
  %166 = phi i32 [ -1, %1 ], [ 0, %155 ], [ %164, %160 ], !dbg !83
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #3, !dbg !232
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #3, !dbg !232
  ret i32 %166, !dbg !233
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind memory(none)
declare i8 @llvm.bpf.passthrough.i8.i8(i32, i8) #2

attributes #0 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind memory(none) }
attributes #3 = { nounwind }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!52, !53, !54, !55, !56}
!llvm.ident = !{!57}
!llvm.errno.tbaa = !{!58}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !6, line: 395, type: !51, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, retainedTypes: !4, globals: !8, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "string_compare.c", directory: ".")
!4 = !{!5}
!5 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !6, line: 5, baseType: !7)
!6 = !DIFile(filename: "./bpf.h", directory: ".")
!7 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!8 = !{!0, !9, !37, !45}
!9 = !DIGlobalVariableExpression(var: !10, expr: !DIExpression())
!10 = distinct !DIGlobalVariable(name: "texts", scope: !2, file: !3, line: 7, type: !11, isLocal: false, isDefinition: true)
!11 = distinct !DICompositeType(tag: DW_TAG_structure_type, file: !3, line: 7, size: 256, elements: !12)
!12 = !{!13, !19, !24, !28}
!13 = !DIDerivedType(tag: DW_TAG_member, name: "type", scope: !11, file: !3, line: 7, baseType: !14, size: 64)
!14 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !15, size: 64)
!15 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 64, elements: !17)
!16 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!17 = !{!18}
!18 = !DISubrange(count: 2)
!19 = !DIDerivedType(tag: DW_TAG_member, name: "max_entries", scope: !11, file: !3, line: 7, baseType: !20, size: 64, offset: 64)
!20 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !21, size: 64)
!21 = !DICompositeType(tag: DW_TAG_array_type, baseType: !16, size: 128, elements: !22)
!22 = !{!23}
!23 = !DISubrange(count: 4)
!24 = !DIDerivedType(tag: DW_TAG_member, name: "key", scope: !11, file: !3, line: 7, baseType: !25, size: 64, offset: 128)
!25 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !26, size: 64)
!26 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !6, line: 7, baseType: !27)
!27 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!28 = !DIDerivedType(tag: DW_TAG_member, name: "value", scope: !11, file: !3, line: 7, baseType: !29, size: 64, offset: 192)
!29 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !30, size: 64)
!30 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "text", file: !3, line: 4, size: 192, elements: !31)
!31 = !{!32}
!32 = !DIDerivedType(tag: DW_TAG_member, name: "s", scope: !30, file: !3, line: 5, baseType: !33, size: 192)
!33 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 192, elements: !35)
!34 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!35 = !{!36}
!36 = !DISubrange(count: 24)
!37 = !DIGlobalVariableExpression(var: !38, expr: !DIExpression(DW_OP_constu, 1, DW_OP_stack_value))
!38 = distinct !DIGlobalVariable(name: "map_lookup", scope: !2, file: !6, line: 97, type: !39, isLocal: true, isDefinition: true)
!39 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !40, size: 64)
!40 = !DISubroutineType(types: !41)
!41 = !{!42, !42, !43}
!42 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: null, size: 64)
!43 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !44, size: 64)
!44 = !DIDerivedType(tag: DW_TAG_const_type, baseType: null)
!45 = !DIGlobalVariableExpression(var: !46, expr: !DIExpression())
!46 = distinct !DIGlobalVariable(name: "wanted", scope: !2, file: !3, line: 8, type: !47, isLocal: true, isDefinition: true)
!47 = !DICompositeType(tag: DW_TAG_array_type, baseType: !48, size: 136, elements: !49)
!48 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !34)
!49 = !{!50}
!50 = !DISubrange(count: 17)
!51 = !DICompositeType(tag: DW_TAG_array_type, baseType: !34, size: 32, elements: !22)
!52 = !{i32 7, !"Dwarf Version", i32 5}
!53 = !{i32 2, !"Debug Info Version", i32 3}
!54 = !{i32 1, !"wchar_size", i32 4}
!55 = !{i32 7, !"frame-pointer", i32 2}
!56 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!57 = !{!"clang version 22.1.8"}
!58 = !{!59, !59, i64 0}
!59 = !{!"int", !60, i64 0}
!60 = !{!"omnipotent char", !61, i64 0}
!61 = !{!"Simple C/C++ TBAA"}
!62 = distinct !DISubprogram(name: "strings", scope: !3, file: !3, line: 26, type: !63, scopeLine: 26, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !76, keyInstructions: true)
!63 = !DISubroutineType(types: !64)
!64 = !{!16, !65}
!65 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !66, size: 64)
!66 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !6, line: 390, size: 512, elements: !67)
!67 = !{!68, !71, !72, !73, !74}
!68 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !66, file: !6, line: 391, baseType: !69, size: 64)
!69 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !6, line: 8, baseType: !70)
!70 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!71 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !66, file: !6, line: 391, baseType: !69, size: 64, offset: 64)
!72 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !66, file: !6, line: 391, baseType: !69, size: 64, offset: 128)
!73 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !66, file: !6, line: 391, baseType: !69, size: 64, offset: 192)
!74 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !66, file: !6, line: 392, baseType: !75, size: 256, offset: 256)
!75 = !DICompositeType(tag: DW_TAG_array_type, baseType: !69, size: 256, elements: !22)
!76 = !{!77, !78, !79, !80, !81}
!77 = !DILocalVariable(name: "ctx", arg: 1, scope: !62, file: !3, line: 26, type: !65)
!78 = !DILocalVariable(name: "key", scope: !62, file: !3, line: 27, type: !26)
!79 = !DILocalVariable(name: "next", scope: !62, file: !3, line: 27, type: !26)
!80 = !DILocalVariable(name: "a", scope: !62, file: !3, line: 28, type: !29)
!81 = !DILocalVariable(name: "b", scope: !62, file: !3, line: 28, type: !29)
!82 = distinct !DIAssignID()
!83 = !DILocation(line: 0, scope: !62)
!84 = distinct !DIAssignID()
!85 = !DILocation(line: 27, column: 3, scope: !62)
!86 = !DILocation(line: 27, column: 18, scope: !62)
!87 = !{!88, !89, i64 0}
!88 = !{!"args", !89, i64 0, !89, i64 8, !89, i64 16, !89, i64 24, !60, i64 32}
!89 = !{!"long long", !60, i64 0}
!90 = !DILocation(line: 27, column: 13, scope: !62, atomGroup: 1, atomRank: 2)
!91 = !DILocation(line: 27, column: 7, scope: !62, atomGroup: 1, atomRank: 1)
!92 = distinct !DIAssignID()
!93 = !DILocation(line: 27, column: 32, scope: !62, atomGroup: 2, atomRank: 2)
!94 = !DILocation(line: 27, column: 25, scope: !62, atomGroup: 2, atomRank: 1)
!95 = distinct !DIAssignID()
!96 = !DILocation(line: 28, column: 20, scope: !62, atomGroup: 3, atomRank: 2)
!97 = !DILocation(line: 28, column: 51, scope: !62, atomGroup: 4, atomRank: 2)
!98 = !DILocation(line: 29, column: 8, scope: !99, atomGroup: 5, atomRank: 2)
!99 = distinct !DILexicalBlock(scope: !62, file: !3, line: 29, column: 7)
!100 = !DILocation(line: 29, column: 10, scope: !99, atomGroup: 5, atomRank: 1)
!101 = !DILocation(line: 31, column: 35, scope: !62)
!102 = !{!88, !89, i64 8}
!103 = !DILocation(line: 31, column: 30, scope: !62, atomGroup: 8, atomRank: 2)
!104 = !DILocation(line: 31, column: 16, scope: !62)
!105 = !DILocation(line: 31, column: 22, scope: !62)
!106 = !DILocation(line: 31, column: 3, scope: !62)
!107 = !DILocation(line: 31, column: 28, scope: !62, atomGroup: 8, atomRank: 1)
!108 = !{!60, !60, i64 0}
!109 = !DILocalVariable(name: "a", arg: 1, scope: !110, file: !3, line: 10, type: !113)
!110 = distinct !DISubprogram(name: "compare", scope: !3, file: !3, line: 10, type: !111, scopeLine: 10, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !114, keyInstructions: true)
!111 = !DISubroutineType(types: !112)
!112 = !{!16, !113, !113, !16}
!113 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !48, size: 64)
!114 = !{!109, !115, !116, !117}
!115 = !DILocalVariable(name: "b", arg: 2, scope: !110, file: !3, line: 10, type: !113)
!116 = !DILocalVariable(name: "n", arg: 3, scope: !110, file: !3, line: 10, type: !16)
!117 = !DILocalVariable(name: "i", scope: !118, file: !3, line: 11, type: !16)
!118 = distinct !DILexicalBlock(scope: !110, file: !3, line: 11, column: 3)
!119 = !DILocation(line: 0, scope: !110, inlinedAt: !120)
!120 = distinct !DILocation(line: 32, column: 17, scope: !62)
!121 = !DILocation(line: 0, scope: !118, inlinedAt: !120)
!122 = !DILocation(line: 11, column: 3, scope: !118, inlinedAt: !120, atomGroup: 16, atomRank: 1)
!123 = !DILocation(line: 12, column: 9, scope: !124, inlinedAt: !120)
!124 = distinct !DILexicalBlock(scope: !125, file: !3, line: 12, column: 9)
!125 = distinct !DILexicalBlock(scope: !126, file: !3, line: 11, column: 31)
!126 = distinct !DILexicalBlock(scope: !118, file: !3, line: 11, column: 3)
!127 = !DILocation(line: 12, column: 17, scope: !124, inlinedAt: !120)
!128 = !DILocation(line: 12, column: 14, scope: !124, inlinedAt: !120, atomGroup: 4, atomRank: 2)
!129 = !DILocation(line: 12, column: 14, scope: !124, inlinedAt: !120, atomGroup: 4, atomRank: 1)
!130 = !DILocation(line: 13, column: 23, scope: !124, inlinedAt: !120)
!131 = !DILocation(line: 13, column: 14, scope: !124, inlinedAt: !120, atomGroup: 5, atomRank: 2)
!132 = !DILocation(line: 13, column: 7, scope: !124, inlinedAt: !120, atomGroup: 5, atomRank: 1)
!133 = !DILocation(line: 14, column: 10, scope: !134, inlinedAt: !120, atomGroup: 6, atomRank: 2)
!134 = distinct !DILexicalBlock(scope: !125, file: !3, line: 14, column: 9)
!135 = !DILocation(line: 14, column: 9, scope: !134, inlinedAt: !120, atomGroup: 6, atomRank: 1)
!136 = distinct !{!136, !137, !138, !139}
!137 = !DILocation(line: 11, column: 3, scope: !118, inlinedAt: !120)
!138 = !DILocation(line: 16, column: 3, scope: !118, inlinedAt: !120)
!139 = !{!"llvm.loop.mustprogress"}
!140 = !DILocation(line: 32, column: 8, scope: !62)
!141 = !DILocation(line: 32, column: 15, scope: !62, atomGroup: 9, atomRank: 1)
!142 = !{!89, !89, i64 0}
!143 = !DILocalVariable(name: "s", arg: 1, scope: !144, file: !3, line: 19, type: !113)
!144 = distinct !DISubprogram(name: "length", scope: !3, file: !3, line: 19, type: !145, scopeLine: 19, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !147, keyInstructions: true)
!145 = !DISubroutineType(types: !146)
!146 = !{!16, !113, !16}
!147 = !{!143, !148, !149}
!148 = !DILocalVariable(name: "n", arg: 2, scope: !144, file: !3, line: 19, type: !16)
!149 = !DILocalVariable(name: "i", scope: !150, file: !3, line: 20, type: !16)
!150 = distinct !DILexicalBlock(scope: !144, file: !3, line: 20, column: 3)
!151 = !DILocation(line: 0, scope: !144, inlinedAt: !152)
!152 = distinct !DILocation(line: 33, column: 17, scope: !62)
!153 = !DILocation(line: 0, scope: !150, inlinedAt: !152)
!154 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152)
!155 = distinct !DILexicalBlock(scope: !156, file: !3, line: 21, column: 9)
!156 = distinct !DILexicalBlock(scope: !150, file: !3, line: 20, column: 3)
!157 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 4, atomRank: 2)
!158 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 4, atomRank: 1)
!159 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 21, atomRank: 2)
!160 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 21, atomRank: 1)
!161 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 25, atomRank: 2)
!162 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 25, atomRank: 1)
!163 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 29, atomRank: 2)
!164 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 29, atomRank: 1)
!165 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 33, atomRank: 2)
!166 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 33, atomRank: 1)
!167 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 37, atomRank: 2)
!168 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 37, atomRank: 1)
!169 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 41, atomRank: 2)
!170 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 41, atomRank: 1)
!171 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 45, atomRank: 2)
!172 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 45, atomRank: 1)
!173 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 49, atomRank: 2)
!174 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 49, atomRank: 1)
!175 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 53, atomRank: 2)
!176 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 53, atomRank: 1)
!177 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 57, atomRank: 2)
!178 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 57, atomRank: 1)
!179 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 61, atomRank: 2)
!180 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 61, atomRank: 1)
!181 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 65, atomRank: 2)
!182 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 65, atomRank: 1)
!183 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 69, atomRank: 2)
!184 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 69, atomRank: 1)
!185 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 73, atomRank: 2)
!186 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 73, atomRank: 1)
!187 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 77, atomRank: 2)
!188 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 77, atomRank: 1)
!189 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 81, atomRank: 2)
!190 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 81, atomRank: 1)
!191 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 85, atomRank: 2)
!192 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 85, atomRank: 1)
!193 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 89, atomRank: 2)
!194 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 89, atomRank: 1)
!195 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 93, atomRank: 2)
!196 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 93, atomRank: 1)
!197 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 97, atomRank: 2)
!198 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 97, atomRank: 1)
!199 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 101, atomRank: 2)
!200 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 101, atomRank: 1)
!201 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 105, atomRank: 2)
!202 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 105, atomRank: 1)
!203 = !DILocation(line: 21, column: 10, scope: !155, inlinedAt: !152, atomGroup: 109, atomRank: 2)
!204 = !DILocation(line: 21, column: 9, scope: !155, inlinedAt: !152, atomGroup: 109, atomRank: 1)
!205 = !DILocation(line: 20, column: 3, scope: !150, inlinedAt: !152, atomGroup: 112, atomRank: 1)
!206 = !DILocation(line: 33, column: 3, scope: !62)
!207 = !DILocation(line: 33, column: 15, scope: !62, atomGroup: 10, atomRank: 1)
!208 = !DILocation(line: 0, scope: !110, inlinedAt: !209)
!209 = distinct !DILocation(line: 34, column: 17, scope: !62)
!210 = !DILocation(line: 0, scope: !118, inlinedAt: !209)
!211 = !DILocation(line: 11, column: 3, scope: !118, inlinedAt: !209, atomGroup: 20, atomRank: 1)
!212 = !DILocation(line: 12, column: 9, scope: !124, inlinedAt: !209)
!213 = !DILocation(line: 12, column: 17, scope: !124, inlinedAt: !209)
!214 = !DILocation(line: 12, column: 14, scope: !124, inlinedAt: !209, atomGroup: 4, atomRank: 2)
!215 = !DILocation(line: 12, column: 14, scope: !124, inlinedAt: !209, atomGroup: 4, atomRank: 1)
!216 = !DILocation(line: 13, column: 23, scope: !124, inlinedAt: !209)
!217 = !DILocation(line: 13, column: 14, scope: !124, inlinedAt: !209, atomGroup: 5, atomRank: 2)
!218 = !DILocation(line: 13, column: 7, scope: !124, inlinedAt: !209, atomGroup: 5, atomRank: 1)
!219 = !DILocation(line: 14, column: 10, scope: !134, inlinedAt: !209, atomGroup: 6, atomRank: 2)
!220 = !DILocation(line: 14, column: 9, scope: !134, inlinedAt: !209, atomGroup: 6, atomRank: 1)
!221 = distinct !{!221, !222, !223, !139}
!222 = !DILocation(line: 11, column: 3, scope: !118, inlinedAt: !209)
!223 = !DILocation(line: 16, column: 3, scope: !118, inlinedAt: !209)
!224 = !DILocation(line: 34, column: 3, scope: !62)
!225 = !DILocation(line: 34, column: 15, scope: !62, atomGroup: 11, atomRank: 1)
!226 = !DILocation(line: 35, column: 10, scope: !62)
!227 = !DILocation(line: 35, column: 18, scope: !62, atomGroup: 13, atomRank: 2)
!228 = !DILocation(line: 35, column: 25, scope: !62, atomGroup: 13, atomRank: 1)
!229 = !DILocation(line: 35, column: 28, scope: !62)
!230 = !DILocation(line: 35, column: 36, scope: !62)
!231 = !DILocation(line: 35, column: 25, scope: !62, atomGroup: 12, atomRank: 2)
!232 = !DILocation(line: 36, column: 1, scope: !62)
!233 = !DILocation(line: 36, column: 1, scope: !62, atomGroup: 14, atomRank: 1)
