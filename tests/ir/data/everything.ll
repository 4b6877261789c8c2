; One of each construct that the reader knows.
source_filename = "every\22thing.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpfel"

module asm "first line"
module asm ".globl \22x\22"

%0 = type { i32, %"odd name" }
%"odd name" = type <{ i8, [3 x i16], ptr addrspace(1) }>
%opaque = type opaque
%list = type { ptr, i64, {}, <{ i8 }> }

$group = comdat any

@plain = global i32 -5
@"quoted \22name\22" = dso_local local_unnamed_addr constant [4 x i8] c"a\00\FFz", section "license", align 1
@list = internal global %list { ptr @list, i64 ptrtoint (ptr @plain to i64), {} zeroinitializer, <{ i8 }> <{ i8 3 }> }
@numbers = private unnamed_addr constant [3 x i16] [i16 1, i16 u0x10, i16 s0xFFFF], align 2
@element = global ptr getelementptr inbounds nuw (i8, ptr @list, i64 8), align 8
@ranged = global ptr getelementptr inrange(-8, 16) ({ [2 x i64] }, ptr @list, i64 0, i32 0, i64 1)
@arena = external addrspace(1) global i32, section ".addr_space.1", align 4
@cast = global ptr addrspacecast (ptr addrspace(1) @arena to ptr)
@weak = extern_weak hidden global i64
@grouped = linkonce_odr global i8 0, comdat($group)
@thread = thread_local(initialexec) global i32 0
@outside = externally_initialized global i32 1, align 4, !dbg !20 #2
@"llvm.task:0:4$0:0" = external global i64, !llvm.preserve.access.index !4 #2
@commons = common global [2 x i32] zeroinitializer, align 4
@wide = global i128 170141183460469231731687303715884105727
@half = global double 0x3FE0000000000000
@exponent = global float 1.500000e+00
@vector = global <2 x i32> <i32 1, i32 poison>
@splat = global <3 x i16> splat (i16 7)
@0 = private constant i32 3
@code = global ptr @"a function"
@difference = global i64 sub (i64 ptrtoint (ptr @plain to i64), i64 ptrtoint (ptr @list to i64))
@labels = global ptr blockaddress(@control, %inner)
@equal = global ptr dso_local_equivalent @declared

@alias = weak alias i32, ptr @plain

declare void @declared(ptr captures(none) noundef, ...) local_unnamed_addr #1
declare !dbg !27 extern_weak hidden i32 @kfunc(i8 signext, i16 zeroext) section ".ksyms"
declare i64 @llvm.bpf.load.half(ptr)

; Function Attrs: nounwind
define weak hidden fastcc noundef range(i32 0, 5) i32 @"a function"(ptr noundef readonly captures(address, read_provenance) dereferenceable(8) %p, i32 %0, ptr byval(%"odd name") align 1 %by, ptr dead_on_unwind writable initializes((0, 4), (8, 9)) %1) unnamed_addr #0 section "text" align 8 !dbg !21 !prof !7 {
  %3 = load volatile i32, ptr %p, align 1, !tbaa !4, !dbg !22
    #dbg_value(i32 %3, !23, !DIExpression(DW_OP_plus_uconst, 4, DW_OP_stack_value), !22)
    #dbg_value(!DIArgList(i32 %3, i32 %0), !23, !DIExpression(DW_OP_LLVM_arg, 0), !22)
    #dbg_declare(ptr %p, !23, !DIExpression(), !22)
    #dbg_label(!24, !22)
  %4 = add nuw nsw i32 %3, 7
  %5 = or disjoint i32 %4, %0
  %6 = lshr exact i32 %5, 1
  %7 = zext nneg i32 %6 to i64
  %8 = trunc nuw nsw i64 %7 to i8
  %9 = icmp samesign ult i8 %8, -3
  %10 = select i1 %9, i32 %4, i32 poison
  %11 = freeze i32 %10
  %12 = getelementptr inbounds nuw %list, ptr %1, i64 %7, i32 1
  store volatile i64 %7, ptr %12, align 8, !DIAssignID !25
    #dbg_assign(i64 %7, !23, !DIExpression(), !25, ptr %12, !DIExpression(), !22)
  %13 = insertvalue { i64, { i8, [2 x i16] } } poison, i16 3, 1, 1, 1
  %14 = extractvalue { i64, { i8, [2 x i16] } } %13, 1, 1, 0
  %15 = insertelement <2 x i32> zeroinitializer, i32 %4, i64 1
  %16 = shufflevector <2 x i32> %15, <2 x i32> poison, <4 x i32> <i32 0, i32 1, i32 0, i32 1>
  %17 = extractelement <4 x i32> %16, i32 %0
  %18 = alloca [16 x i8], i32 2, align 8
  %19 = alloca i64, align 8, addrspace(5)
  %20 = fadd fast double 1.0, 2.5e-1
  %21 = fcmp ogt double %20, 0x0
  %22 = uitofp i32 %0 to float
  %23 = fneg float %22
  %24 = va_arg ptr %p, i32
  ret i32 %17
}

define void @result(ptr sret({ i64, i8 }) align 8 %0, [2 x i64] %1) {
  ret void
}

define i64 @atomics(ptr %p, ptr addrspace(1) %q) {
  %sum = atomicrmw add ptr %p, i64 1 seq_cst, align 8
  %old = atomicrmw volatile umax ptr %p, i64 %sum syncscope("singlethread") monotonic, align 8
  %pair = cmpxchg weak ptr %p, i64 %old, i64 %sum acq_rel monotonic, align 8
  %got = extractvalue { i64, i1 } %pair, 0
  fence syncscope("agent") seq_cst
  %acquired = load atomic i64, ptr %p acquire, align 8
  store atomic i64 %acquired, ptr addrspace(1) %q release, align 8
  %there = addrspacecast ptr addrspace(1) %q to ptr
  %"with space" = ptrtoint ptr %there to i64
  ret i64 %"with space"
}

define void @calls(ptr %f) #0 {
entry:
  %one = tail call fastcc i64 inttoptr (i64 14 to ptr)() #2
  %two = call i64 (ptr, i32, ...) inttoptr (i64 6 to ptr)(ptr noundef nonnull @plain, i32 noundef 4, i64 %one)
  call void asm sideeffect "$0 += $1 \0A \22quoted\22", "=r,0,~{memory}"(i64 %two), !srcloc !6
  %three = notail call i64 asm "", "=r,0"(i64 0)
  call void (ptr, ...) @declared(ptr null) [ "align"(ptr %f, i64 8), "cold"() ]
  %four = call zeroext i8 %f(i32 signext 5)
  musttail call void @calls(ptr %f)
  ret void
}

define i32 @control(i32 %x, i1 %c) {
entry:
  br i1 %c, label %inner, label %"the end", !llvm.loop !8

inner:                                            ; preds = %entry, %inner
  %i = phi i32 [ 0, %entry ], [ %later, %inner ], [ %later, %inner ], !dbg !22
  %later = add i32 %i, 1
  switch i32 %x, label %"the end" [
    i32 -1, label %inner
    i32 7, label %inner
    i32 8, label %3
  ]

"the end":
  callbr void asm sideeffect "if $0 > 5 goto ${1:l}", "r,!i"(i32 %x) #2
          to label %0 [label %1]

0:
  switch i32 %x, label %2 [
  ]

1:
  unreachable

2:
  indirectbr ptr blockaddress(@control, %inner), [label %1, label %3]

3:
  ret i32 undef
}

define void @1() {
  ret void
}

define i32 @order(i32 %x) {
  %a = add i32 %x, %x
  %b = mul i32 %a, %a
  ret i32 %b

  uselistorder i32 %x, { 1, 0 }
}
uselistorder_bb @control, %inner, { 1, 0, 2, 3 }

attributes #0 = { nounwind alignstack=8 "frame-pointer"="all" memory(argmem: readwrite, inaccessiblemem: none) "key\22" }
attributes #1 = { nofree vscale_range(1,16) }
attributes #2 = { "btf_ama" }

!llvm.module.flags = !{!0, !1}
!llvm.dbg.cu = !{!2}
!odd\2Dname = !{!9}

!0 = !{i32 7, !"Dwarf Version", i32 5}
!1 = !{i32 2, !"Debug Info Version", i32 3}
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang \22x\22", isOptimized: true, emissionKind: FullDebug)
!3 = !DIFile(filename: "a.c", directory: "/src", checksumkind: CSK_MD5, checksum: "00000000000000000000000000000000", source: "int\0Amain;")
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !10, i64 0}
!6 = !{i64 123}
!7 = !{!"function_entry_count", i64 1}
!8 = distinct !{!8, !"llvm.loop.mustprogress"}
!9 = !{null, ptr @plain, !"text \5C\22", !{}, i1 true, !DIExpression(DW_OP_deref)}
!10 = !{!"Simple C/C++ TBAA"}
!11 = !DISubroutineType(types: !12)
!12 = !{null, !13}
!13 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!14 = !DISubrange(count: 4, lowerBound: -1)
!15 = !DIEnumerator(name: "BIG", value: 18446744073709551615, isUnsigned: true)
!20 = !DIGlobalVariableExpression(var: !26, expr: !DIExpression())
!21 = distinct !DISubprogram(name: "f", scope: !3, file: !3, line: 3, type: !11, flags: DIFlagPrototyped | DIFlagArtificial, spFlags: DISPFlagDefinition, unit: !2)
!22 = !DILocation(line: 4, column: 7, scope: !21)
!23 = !DILocalVariable(name: "v", scope: !21, file: !3, line: 4, type: !13)
!24 = !DILabel(scope: !21, name: "l", file: !3, line: 4)
!25 = distinct !DIAssignID()
!26 = distinct !DIGlobalVariable(name: "g", scope: !2, file: !3, line: 1, type: !13, isLocal: false, isDefinition: true)
!27 = !DISubprogram(name: "kfunc", scope: !3, file: !3, line: 9, type: !11, spFlags: 0)
