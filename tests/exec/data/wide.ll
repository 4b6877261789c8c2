; ModuleID = 'wide.c'
source_filename = "wide.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@_license = dso_local local_unnamed_addr global [4 x i8] c"GPL\00", section "license", align 1

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local noundef i32 @mixed(ptr noundef captures(none) initializes((16, 24)) %0) local_unnamed_addr #0 section "syscall" {
  %2 = load i64, ptr %0, align 8, !tbaa !7
  %3 = zext i64 %2 to i128
  %4 = shl nuw i128 %3, 64
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = load i64, ptr %5, align 8, !tbaa !10
  %7 = zext i64 %6 to i128
  %8 = or disjoint i128 %4, %7
  %9 = mul i128 %8, 81985529216486895
  %10 = add i128 %9, %7
  %11 = lshr i128 %10, 77
  %12 = xor i128 %11, %10
  %13 = icmp ugt i128 %12, %8
  %14 = select i1 %13, i128 %8, i128 0
  %15 = sub nuw i128 %12, %14
  %16 = and i64 %2, 63
  %17 = zext nneg i64 %16 to i128
  %18 = shl i128 %15, %17
  %19 = lshr i128 %18, 64
  %20 = xor i128 %19, %18
  %21 = trunc i128 %20 to i64
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %21, ptr %22, align 8, !tbaa !11
  ret i32 0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local noundef i32 @scaled(ptr noundef captures(none) initializes((16, 24)) %0) local_unnamed_addr #0 section "syscall" {
  %2 = load i64, ptr %0, align 8, !tbaa !7
  %3 = zext i64 %2 to i128
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %5 = load i64, ptr %4, align 8, !tbaa !10
  %6 = zext i64 %5 to i128
  %7 = mul nuw i128 %6, %3
  %8 = lshr i128 %7, 64
  %9 = trunc nuw i128 %8 to i64
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  store i64 %9, ptr %10, align 8, !tbaa !11
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
