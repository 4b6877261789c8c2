; ModuleID = 'vectors.c'
source_filename = "vectors.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@_license = dso_local local_unnamed_addr global [4 x i8] c"GPL\00", section "license", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local noundef i32 @lanes(ptr noundef captures(none) initializes((16, 24)) %0) local_unnamed_addr #0 section "syscall" {
  %2 = load i64, ptr %0, align 8, !tbaa !7
  %3 = insertelement <2 x i64> poison, i64 %2, i64 0
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load i64, ptr %4, align 8, !tbaa !10
  %6 = insertelement <2 x i64> %3, i64 %5, i64 1
  %7 = bitcast <2 x i64> %6 to <4 x i32>
  %8 = shufflevector <4 x i32> %7, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 0>
  %9 = mul <4 x i32> %7, splat (i32 3)
  %10 = add <4 x i32> %9, %8
  %11 = icmp ugt <4 x i32> %10, %7
  %12 = select <4 x i1> %11, <4 x i32> %7, <4 x i32> zeroinitializer
  %13 = xor <4 x i32> %12, %10
  %14 = bitcast <4 x i32> %13 to <2 x i64>
  %15 = extractelement <2 x i64> %14, i64 0
  %16 = extractelement <2 x i64> %14, i64 1
  %17 = xor i64 %15, %16
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %17, ptr %18, align 8, !tbaa !11
  ret i32 0
}

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }

!llvm.module.flags = !{!0, !1}
!llvm.ident = !{!2}
!llvm.errno.tbaa = !{!3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"frame-pointer", i32 2}
!2 = !{!"clang version 22.1.8"}
!3 = !{!4, !4, i64 0}
!4 = !{!"int", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !9, i64 0}
!8 = !{!"input", !9, i64 0, !9, i64 8, !9, i64 16}
!9 = !{!"long", !5, i64 0}
!10 = !{!8, !9, i64 8}
!11 = !{!8, !9, i64 16}
