; ModuleID = 'crc32.c'
source_filename = "crc32.c"
target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"
target triple = "bpf"

@LICENSE = dso_local global [4 x i8] c"GPL\00", section "license", align 1, !dbg !0
@nibbles = internal unnamed_addr constant [16 x i32] [i32 0, i32 498536548, i32 997073096, i32 651767980, i32 1994146192, i32 1802195444, i32 1303535960, i32 1342533948, i32 -306674912, i32 -267414716, i32 -690576408, i32 -882789492, i32 -1687895376, i32 -2032938284, i32 -1609899400, i32 -1111625188], align 4, !dbg !5
@llvm.compiler.used = appending global [2 x ptr] [ptr @LICENSE, ptr @crc], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local range(i32 0, 2) i32 @crc(ptr noundef captures(none) initializes((32, 48)) %0) #0 section "syscall" !dbg !28 {
    #dbg_value(ptr %0, !44, !DIExpression(), !54)
    #dbg_value(i32 -1, !45, !DIExpression(), !54)
    #dbg_value(i32 -1, !46, !DIExpression(), !54)
    #dbg_value(i32 0, !47, !DIExpression(), !55)
  %2 = load i64, ptr %0, align 8, !tbaa !56
    #dbg_value(i32 -1, !45, !DIExpression(), !54)
    #dbg_value(i32 0, !47, !DIExpression(), !55)
    #dbg_value(i32 -1, !46, !DIExpression(), !54)
    #dbg_value(i32 -1, !45, !DIExpression(), !54)
    #dbg_value(i64 0, !47, !DIExpression(), !55)
    #dbg_value(i32 -1, !46, !DIExpression(), !54)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %3 = trunc i64 %2 to i32, !dbg !60
    #dbg_value(i32 -1, !61, !DIExpression(), !69)
    #dbg_value(i32 %3, !49, !DIExpression(), !59)
    #dbg_value(i32 %3, !66, !DIExpression(), !69)
    #dbg_value(i32 %3, !61, !DIExpression(DW_OP_constu, 254, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(i32 0, !67, !DIExpression(), !72)
    #dbg_value(i32 0, !67, !DIExpression(), !72)
    #dbg_value(i32 %3, !61, !DIExpression(DW_OP_constu, 254, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 248, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(i32 1, !67, !DIExpression(), !72)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 240, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(i32 2, !67, !DIExpression(), !72)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 224, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_constu, 3, DW_OP_shr, DW_OP_xor, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(i32 3, !67, !DIExpression(), !72)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 192, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_constu, 4, DW_OP_shr, DW_OP_xor, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(i32 4, !67, !DIExpression(), !72)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 192, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_constu, 5, DW_OP_shr, DW_OP_xor, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(i32 5, !67, !DIExpression(), !72)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(i32 6, !67, !DIExpression(), !72)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(i32 7, !67, !DIExpression(), !72)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(i32 8, !67, !DIExpression(), !72)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison), !45, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %4 = xor i32 %3, -1, !dbg !73
  %5 = and i32 %4, 15, !dbg !74
  %6 = zext nneg i32 %5 to i64, !dbg !75
  %7 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %6, !dbg !75
  %8 = load i32, ptr %7, align 4, !dbg !75, !tbaa !24
    #dbg_value(!DIArgList(i32 %8, i32 -1), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %9 = lshr i32 %4, 4, !dbg !76
  %10 = xor i32 %8, %9, !dbg !76
  %11 = and i32 %10, 15, !dbg !77
  %12 = zext nneg i32 %11 to i64, !dbg !78
  %13 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %12, !dbg !78
  %14 = load i32, ptr %13, align 4, !dbg !78, !tbaa !24
  %15 = lshr i32 %8, 4, !dbg !79
  %16 = xor i32 %15, %14, !dbg !80
  %17 = xor i32 %16, 16777215, !dbg !80
    #dbg_value(i32 %17, !46, !DIExpression(), !54)
    #dbg_value(i64 1, !47, !DIExpression(), !55)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 8, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 8, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %18 = lshr i64 %2, 8, !dbg !81
    #dbg_value(i64 %18, !49, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %19 = trunc i64 %18 to i32, !dbg !82
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison), !45, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %20 = xor i32 %17, %19, !dbg !73
  %21 = and i32 %20, 15, !dbg !74
  %22 = zext nneg i32 %21 to i64, !dbg !75
  %23 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %22, !dbg !75
  %24 = load i32, ptr %23, align 4, !dbg !75, !tbaa !24
    #dbg_value(!DIArgList(i32 %24, i32 %17), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %25 = lshr i32 %20, 4, !dbg !76
  %26 = xor i32 %24, %25, !dbg !76
  %27 = and i32 %26, 15, !dbg !77
  %28 = zext nneg i32 %27 to i64, !dbg !78
  %29 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %28, !dbg !78
  %30 = load i32, ptr %29, align 4, !dbg !78, !tbaa !24
  %31 = lshr i32 %17, 8, !dbg !79
  %32 = lshr i32 %24, 4, !dbg !79
  %33 = xor i32 %32, %31, !dbg !79
  %34 = xor i32 %33, %30, !dbg !83
    #dbg_value(i32 %34, !46, !DIExpression(), !54)
    #dbg_value(i64 2, !47, !DIExpression(), !55)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 16, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 16, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %35 = lshr i64 %2, 16, !dbg !84
    #dbg_value(i64 %35, !49, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %36 = trunc i64 %35 to i32, !dbg !82
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison), !45, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %37 = xor i32 %34, %36, !dbg !73
  %38 = and i32 %37, 15, !dbg !74
  %39 = zext nneg i32 %38 to i64, !dbg !75
  %40 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %39, !dbg !75
  %41 = load i32, ptr %40, align 4, !dbg !75, !tbaa !24
    #dbg_value(!DIArgList(i32 %41, i32 %34), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %42 = lshr i32 %37, 4, !dbg !76
  %43 = xor i32 %41, %42, !dbg !76
  %44 = and i32 %43, 15, !dbg !77
  %45 = zext nneg i32 %44 to i64, !dbg !78
  %46 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %45, !dbg !78
  %47 = load i32, ptr %46, align 4, !dbg !78, !tbaa !24
  %48 = lshr i32 %34, 8, !dbg !79
  %49 = lshr i32 %41, 4, !dbg !79
  %50 = xor i32 %49, %48, !dbg !79
  %51 = xor i32 %50, %47, !dbg !85
    #dbg_value(i32 %51, !46, !DIExpression(), !54)
    #dbg_value(i64 3, !47, !DIExpression(), !55)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 24, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 24, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %52 = lshr i64 %2, 24, !dbg !86
    #dbg_value(i64 %52, !49, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %53 = trunc i64 %52 to i32, !dbg !82
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison), !45, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %54 = xor i32 %51, %53, !dbg !73
  %55 = and i32 %54, 15, !dbg !74
  %56 = zext nneg i32 %55 to i64, !dbg !75
  %57 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %56, !dbg !75
  %58 = load i32, ptr %57, align 4, !dbg !75, !tbaa !24
    #dbg_value(!DIArgList(i32 %58, i32 %51), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %59 = lshr i32 %54, 4, !dbg !76
  %60 = xor i32 %58, %59, !dbg !76
  %61 = and i32 %60, 15, !dbg !77
  %62 = zext nneg i32 %61 to i64, !dbg !78
  %63 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %62, !dbg !78
  %64 = load i32, ptr %63, align 4, !dbg !78, !tbaa !24
  %65 = lshr i32 %51, 8, !dbg !79
  %66 = lshr i32 %58, 4, !dbg !79
  %67 = xor i32 %66, %65, !dbg !79
  %68 = xor i32 %67, %64, !dbg !87
    #dbg_value(i32 %68, !46, !DIExpression(), !54)
    #dbg_value(i64 4, !47, !DIExpression(), !55)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 32, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %69 = lshr i64 %2, 32, !dbg !88
    #dbg_value(i64 %69, !49, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %70 = trunc nuw i64 %69 to i32, !dbg !82
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison), !45, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %71 = xor i32 %68, %70, !dbg !73
  %72 = and i32 %71, 15, !dbg !74
  %73 = zext nneg i32 %72 to i64, !dbg !75
  %74 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %73, !dbg !75
  %75 = load i32, ptr %74, align 4, !dbg !75, !tbaa !24
    #dbg_value(!DIArgList(i32 %75, i32 %68), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %76 = lshr i32 %71, 4, !dbg !76
  %77 = xor i32 %75, %76, !dbg !76
  %78 = and i32 %77, 15, !dbg !77
  %79 = zext nneg i32 %78 to i64, !dbg !78
  %80 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %79, !dbg !78
  %81 = load i32, ptr %80, align 4, !dbg !78, !tbaa !24
  %82 = lshr i32 %68, 8, !dbg !79
  %83 = lshr i32 %75, 4, !dbg !79
  %84 = xor i32 %83, %82, !dbg !79
  %85 = xor i32 %84, %81, !dbg !89
    #dbg_value(i32 %85, !46, !DIExpression(), !54)
    #dbg_value(i64 5, !47, !DIExpression(), !55)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 40, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 40, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %86 = lshr i64 %2, 40, !dbg !90
    #dbg_value(i64 %86, !49, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %87 = trunc nuw nsw i64 %86 to i32, !dbg !82
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison), !45, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %88 = xor i32 %85, %87, !dbg !73
  %89 = and i32 %88, 15, !dbg !74
  %90 = zext nneg i32 %89 to i64, !dbg !75
  %91 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %90, !dbg !75
  %92 = load i32, ptr %91, align 4, !dbg !75, !tbaa !24
    #dbg_value(!DIArgList(i32 %92, i32 %85), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %93 = lshr i32 %88, 4, !dbg !76
  %94 = xor i32 %92, %93, !dbg !76
  %95 = and i32 %94, 15, !dbg !77
  %96 = zext nneg i32 %95 to i64, !dbg !78
  %97 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %96, !dbg !78
  %98 = load i32, ptr %97, align 4, !dbg !78, !tbaa !24
  %99 = lshr i32 %85, 8, !dbg !79
  %100 = lshr i32 %92, 4, !dbg !79
  %101 = xor i32 %100, %99, !dbg !79
  %102 = xor i32 %101, %98, !dbg !91
    #dbg_value(i32 %102, !46, !DIExpression(), !54)
    #dbg_value(i64 6, !47, !DIExpression(), !55)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 48, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 48, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %103 = lshr i64 %2, 48, !dbg !92
    #dbg_value(i64 %103, !49, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %104 = trunc nuw nsw i64 %103 to i32, !dbg !82
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison), !45, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %105 = xor i32 %102, %104, !dbg !73
  %106 = and i32 %105, 15, !dbg !74
  %107 = zext nneg i32 %106 to i64, !dbg !75
  %108 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %107, !dbg !75
  %109 = load i32, ptr %108, align 4, !dbg !75, !tbaa !24
    #dbg_value(!DIArgList(i32 %109, i32 %102), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %110 = lshr i32 %105, 4, !dbg !76
  %111 = xor i32 %109, %110, !dbg !76
  %112 = and i32 %111, 15, !dbg !77
  %113 = zext nneg i32 %112 to i64, !dbg !78
  %114 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %113, !dbg !78
  %115 = load i32, ptr %114, align 4, !dbg !78, !tbaa !24
    #dbg_value(!DIArgList(i32 %109, i32 %115, i32 %102), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_constu, 4, DW_OP_shr, DW_OP_LLVM_arg, 2, DW_OP_constu, 8, DW_OP_shr, DW_OP_xor, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !54)
    #dbg_value(i64 7, !47, !DIExpression(), !55)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 56, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
    #dbg_value(i64 %2, !49, !DIExpression(DW_OP_constu, 56, DW_OP_shr, DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %116 = lshr i64 %2, 56, !dbg !93
    #dbg_value(i64 %116, !49, !DIExpression(DW_OP_LLVM_convert, 64, DW_ATE_unsigned, DW_OP_LLVM_convert, 8, DW_ATE_unsigned, DW_OP_stack_value), !59)
  %117 = trunc nuw nsw i64 %116 to i32, !dbg !82
  %118 = lshr i32 %109, 4, !dbg !79
    #dbg_value(!DIArgList(i32 %118, i32 %115, i32 %102), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_constu, 8, DW_OP_shr, DW_OP_xor, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !54)
  %119 = lshr i32 %102, 8, !dbg !79
    #dbg_value(!DIArgList(i32 %118, i32 %115, i32 %119), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 2, DW_OP_xor, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !54)
  %120 = xor i32 %118, %119, !dbg !79
    #dbg_value(!DIArgList(i32 %120, i32 %115), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !54)
  %121 = xor i32 %120, %115, !dbg !94
    #dbg_value(i32 %121, !46, !DIExpression(), !54)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 248, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 240, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 224, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_constu, 3, DW_OP_shr, DW_OP_xor, DW_OP_xor, DW_OP_stack_value), !69)
  %122 = and i32 %3, 8, !dbg !95
  %123 = and i32 %3, 4, !dbg !95
  %124 = and i32 %3, 2, !dbg !95
  %125 = and i32 %3, 1, !dbg !95
  %126 = icmp eq i32 %122, 0, !dbg !95
  %127 = icmp eq i32 %123, 0, !dbg !95
  %128 = icmp eq i32 %124, 0, !dbg !95
  %129 = icmp eq i32 %125, 0, !dbg !95
  %130 = insertelement <4 x i1> poison, i1 %129, i64 0, !dbg !95
  %131 = insertelement <4 x i1> %130, i1 %128, i64 1, !dbg !95
  %132 = insertelement <4 x i1> %131, i1 %127, i64 2, !dbg !95
  %133 = insertelement <4 x i1> %132, i1 %126, i64 3, !dbg !95
  %134 = select <4 x i1> %133, <4 x i32> <i32 124634137, i32 249268274, i32 498536548, i32 997073096>, <4 x i32> zeroinitializer, !dbg !95
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 192, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_constu, 4, DW_OP_shr, DW_OP_xor, DW_OP_xor, DW_OP_stack_value), !69)
  %135 = and i32 %3, 16, !dbg !95
  %136 = icmp eq i32 %135, 0, !dbg !95
  %137 = select i1 %136, i32 1994146192, i32 0, !dbg !95
    #dbg_value(!DIArgList(i32 %137, i32 poison, i32 %3), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 192, DW_OP_and, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_constu, 5, DW_OP_shr, DW_OP_xor, DW_OP_xor, DW_OP_stack_value), !69)
  %138 = and i32 %3, 192, !dbg !97
    #dbg_value(!DIArgList(i32 %137, i32 poison, i32 %138), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 18446744073709551615, DW_OP_xor, DW_OP_constu, 5, DW_OP_shr, DW_OP_xor, DW_OP_xor, DW_OP_stack_value), !69)
  %139 = xor i32 %138, -1, !dbg !98
    #dbg_value(!DIArgList(i32 %137, i32 poison, i32 %139), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 5, DW_OP_shr, DW_OP_xor, DW_OP_xor, DW_OP_stack_value), !69)
  %140 = lshr i32 %139, 6, !dbg !99
  %141 = tail call i32 @llvm.vector.reduce.xor.v4i32(<4 x i32> %134), !dbg !100
  %142 = xor i32 %141, %137, !dbg !100
  %143 = xor i32 %142, %140, !dbg !100
  %144 = and i32 %143, 2, !dbg !95
  %145 = icmp eq i32 %144, 0, !dbg !95
  %146 = and i32 %143, 1, !dbg !101
  %147 = icmp eq i32 %146, 0, !dbg !95
  %148 = select i1 %147, i32 0, i32 1994146192, !dbg !95
  %149 = and i32 %3, 32, !dbg !95
  %150 = icmp eq i32 %149, 0, !dbg !95
  %151 = select i1 %150, i32 -306674912, i32 0, !dbg !95
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_LLVM_arg, 3, DW_OP_xor, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !69)
  %152 = xor i32 %151, %143, !dbg !102
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_constu, 2, DW_OP_shr, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !69)
  %153 = lshr i32 %152, 2, !dbg !99
    #dbg_value(!DIArgList(i32 poison, i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_LLVM_arg, 2, DW_OP_xor, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 1, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !61, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !69)
    #dbg_value(!DIArgList(i32 poison, i32 poison), !45, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_xor, DW_OP_stack_value), !54)
  %154 = xor i32 %121, %117, !dbg !73
  %155 = and i32 %154, 15, !dbg !74
  %156 = zext nneg i32 %155 to i64, !dbg !75
  %157 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %156, !dbg !75
  %158 = load i32, ptr %157, align 4, !dbg !75, !tbaa !24
    #dbg_value(!DIArgList(i32 %158, i32 %121), !46, !DIExpression(DW_OP_LLVM_arg, 0, DW_OP_LLVM_arg, 1, DW_OP_constu, 4, DW_OP_shr, DW_OP_xor, DW_OP_stack_value), !54)
  %159 = lshr i32 %154, 4, !dbg !76
  %160 = xor i32 %158, %159, !dbg !76
  %161 = and i32 %160, 15, !dbg !77
  %162 = zext nneg i32 %161 to i64, !dbg !78
  %163 = getelementptr inbounds nuw i32, ptr @nibbles, i64 %162, !dbg !78
  %164 = load i32, ptr %163, align 4, !dbg !78, !tbaa !24
  %165 = lshr i32 %121, 8, !dbg !79
  %166 = lshr i32 %158, 4, !dbg !79
  %167 = xor i32 %166, %165, !dbg !79
  %168 = xor i32 %167, %164, !dbg !103
    #dbg_value(i32 %168, !46, !DIExpression(), !54)
    #dbg_value(i64 8, !47, !DIExpression(), !55)
  %169 = select i1 %145, i32 -1, i32 306674911, !dbg !104
  %170 = xor i32 %148, %169, !dbg !104
  %171 = xor i32 %170, %153, !dbg !104
  %172 = zext i32 %171 to i64, !dbg !105
  %173 = getelementptr inbounds nuw i8, ptr %0, i64 32, !dbg !106
  store i64 %172, ptr %173, align 8, !dbg !107, !tbaa !108
  %174 = xor i32 %168, -1, !dbg !109
  %175 = zext i32 %174 to i64, !dbg !110
  %176 = getelementptr inbounds nuw i8, ptr %0, i64 40, !dbg !111
  store i64 %175, ptr %176, align 8, !dbg !112, !tbaa !108
  %177 = and i32 %153, 1, !dbg !113
  ret i32 %177, !dbg !114
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.vector.reduce.xor.v4i32(<4 x i32>) #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="v3" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.dbg.cu = !{!2}
!llvm.module.flags = !{!18, !19, !20, !21, !22}
!llvm.ident = !{!23}
!llvm.errno.tbaa = !{!24}

!0 = !DIGlobalVariableExpression(var: !1, expr: !DIExpression())
!1 = distinct !DIGlobalVariable(name: "LICENSE", scope: !2, file: !10, line: 395, type: !14, isLocal: false, isDefinition: true)
!2 = distinct !DICompileUnit(language: DW_LANG_C11, file: !3, producer: "clang version 22.1.8", isOptimized: true, runtimeVersion: 0, emissionKind: FullDebug, globals: !4, splitDebugInlining: false, nameTableKind: None)
!3 = !DIFile(filename: "crc32.c", directory: ".")
!4 = !{!0, !5}
!5 = !DIGlobalVariableExpression(var: !6, expr: !DIExpression())
!6 = distinct !DIGlobalVariable(name: "nibbles", scope: !2, file: !3, line: 4, type: !7, isLocal: true, isDefinition: true)
!7 = !DICompositeType(tag: DW_TAG_array_type, baseType: !8, size: 512, elements: !12)
!8 = !DIDerivedType(tag: DW_TAG_const_type, baseType: !9)
!9 = !DIDerivedType(tag: DW_TAG_typedef, name: "u32", file: !10, line: 7, baseType: !11)
!10 = !DIFile(filename: "./bpf.h", directory: ".")
!11 = !DIBasicType(name: "unsigned int", size: 32, encoding: DW_ATE_unsigned)
!12 = !{!13}
!13 = !DISubrange(count: 16)
!14 = !DICompositeType(tag: DW_TAG_array_type, baseType: !15, size: 32, elements: !16)
!15 = !DIBasicType(name: "char", size: 8, encoding: DW_ATE_signed_char)
!16 = !{!17}
!17 = !DISubrange(count: 4)
!18 = !{i32 7, !"Dwarf Version", i32 5}
!19 = !{i32 2, !"Debug Info Version", i32 3}
!20 = !{i32 1, !"wchar_size", i32 4}
!21 = !{i32 7, !"frame-pointer", i32 2}
!22 = !{i32 7, !"debug-info-assignment-tracking", i1 true}
!23 = !{!"clang version 22.1.8"}
!24 = !{!25, !25, i64 0}
!25 = !{!"int", !26, i64 0}
!26 = !{!"omnipotent char", !27, i64 0}
!27 = !{!"Simple C/C++ TBAA"}
!28 = distinct !DISubprogram(name: "crc", scope: !3, file: !3, line: 17, type: !29, scopeLine: 17, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !43, keyInstructions: true)
!29 = !DISubroutineType(types: !30)
!30 = !{!31, !32}
!31 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!32 = !DIDerivedType(tag: DW_TAG_pointer_type, baseType: !33, size: 64)
!33 = distinct !DICompositeType(tag: DW_TAG_structure_type, name: "args", file: !10, line: 390, size: 512, elements: !34)
!34 = !{!35, !38, !39, !40, !41}
!35 = !DIDerivedType(tag: DW_TAG_member, name: "a", scope: !33, file: !10, line: 391, baseType: !36, size: 64)
!36 = !DIDerivedType(tag: DW_TAG_typedef, name: "u64", file: !10, line: 8, baseType: !37)
!37 = !DIBasicType(name: "unsigned long long", size: 64, encoding: DW_ATE_unsigned)
!38 = !DIDerivedType(tag: DW_TAG_member, name: "b", scope: !33, file: !10, line: 391, baseType: !36, size: 64, offset: 64)
!39 = !DIDerivedType(tag: DW_TAG_member, name: "c", scope: !33, file: !10, line: 391, baseType: !36, size: 64, offset: 128)
!40 = !DIDerivedType(tag: DW_TAG_member, name: "d", scope: !33, file: !10, line: 391, baseType: !36, size: 64, offset: 192)
!41 = !DIDerivedType(tag: DW_TAG_member, name: "out", scope: !33, file: !10, line: 392, baseType: !42, size: 256, offset: 256)
!42 = !DICompositeType(tag: DW_TAG_array_type, baseType: !36, size: 256, elements: !16)
!43 = !{!44, !45, !46, !47, !49}
!44 = !DILocalVariable(name: "ctx", arg: 1, scope: !28, file: !3, line: 17, type: !32)
!45 = !DILocalVariable(name: "a", scope: !28, file: !3, line: 18, type: !9)
!46 = !DILocalVariable(name: "b", scope: !28, file: !3, line: 18, type: !9)
!47 = !DILocalVariable(name: "i", scope: !48, file: !3, line: 19, type: !31)
!48 = distinct !DILexicalBlock(scope: !28, file: !3, line: 19, column: 3)
!49 = !DILocalVariable(name: "byte", scope: !50, file: !3, line: 20, type: !52)
!50 = distinct !DILexicalBlock(scope: !51, file: !3, line: 19, column: 31)
!51 = distinct !DILexicalBlock(scope: !48, file: !3, line: 19, column: 3)
!52 = !DIDerivedType(tag: DW_TAG_typedef, name: "u8", file: !10, line: 5, baseType: !53)
!53 = !DIBasicType(name: "unsigned char", size: 8, encoding: DW_ATE_unsigned_char)
!54 = !DILocation(line: 0, scope: !28)
!55 = !DILocation(line: 0, scope: !48)
!56 = !{!57, !58, i64 0}
!57 = !{!"args", !58, i64 0, !58, i64 8, !58, i64 16, !58, i64 24, !26, i64 32}
!58 = !{!"long long", !26, i64 0}
!59 = !DILocation(line: 0, scope: !50)
!60 = !DILocation(line: 20, column: 15, scope: !50, atomGroup: 6, atomRank: 2)
!61 = !DILocalVariable(name: "crc", arg: 1, scope: !62, file: !3, line: 9, type: !9)
!62 = distinct !DISubprogram(name: "by_bits", scope: !3, file: !3, line: 9, type: !63, scopeLine: 9, flags: DIFlagPrototyped | DIFlagAllCallsDescribed, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagOptimized, unit: !2, retainedNodes: !65, keyInstructions: true)
!63 = !DISubroutineType(types: !64)
!64 = !{!9, !9, !52}
!65 = !{!61, !66, !67}
!66 = !DILocalVariable(name: "byte", arg: 2, scope: !62, file: !3, line: 9, type: !52)
!67 = !DILocalVariable(name: "i", scope: !68, file: !3, line: 12, type: !31)
!68 = distinct !DILexicalBlock(scope: !62, file: !3, line: 12, column: 3)
!69 = !DILocation(line: 0, scope: !62, inlinedAt: !70)
!70 = distinct !DILocation(line: 22, column: 11, scope: !71)
!71 = distinct !DILexicalBlock(scope: !50, file: !3, line: 21, column: 9)
!72 = !DILocation(line: 0, scope: !68, inlinedAt: !70)
!73 = !DILocation(line: 23, column: 20, scope: !50)
!74 = !DILocation(line: 23, column: 28, scope: !50)
!75 = !DILocation(line: 23, column: 9, scope: !50)
!76 = !DILocation(line: 24, column: 20, scope: !50)
!77 = !DILocation(line: 24, column: 33, scope: !50)
!78 = !DILocation(line: 24, column: 9, scope: !50)
!79 = !DILocation(line: 24, column: 43, scope: !50)
!80 = !DILocation(line: 24, column: 39, scope: !50, atomGroup: 10, atomRank: 2)
!81 = !DILocation(line: 20, column: 22, scope: !50, atomGroup: 49, atomRank: 3)
!82 = !DILocation(line: 23, column: 22, scope: !50)
!83 = !DILocation(line: 24, column: 39, scope: !50, atomGroup: 62, atomRank: 2)
!84 = !DILocation(line: 20, column: 22, scope: !50, atomGroup: 66, atomRank: 3)
!85 = !DILocation(line: 24, column: 39, scope: !50, atomGroup: 79, atomRank: 2)
!86 = !DILocation(line: 20, column: 22, scope: !50, atomGroup: 83, atomRank: 3)
!87 = !DILocation(line: 24, column: 39, scope: !50, atomGroup: 96, atomRank: 2)
!88 = !DILocation(line: 20, column: 22, scope: !50, atomGroup: 100, atomRank: 3)
!89 = !DILocation(line: 24, column: 39, scope: !50, atomGroup: 113, atomRank: 2)
!90 = !DILocation(line: 20, column: 22, scope: !50, atomGroup: 117, atomRank: 3)
!91 = !DILocation(line: 24, column: 39, scope: !50, atomGroup: 130, atomRank: 2)
!92 = !DILocation(line: 20, column: 22, scope: !50, atomGroup: 134, atomRank: 3)
!93 = !DILocation(line: 20, column: 22, scope: !50, atomGroup: 151, atomRank: 3)
!94 = !DILocation(line: 24, column: 39, scope: !50, atomGroup: 147, atomRank: 2)
!95 = !DILocation(line: 13, column: 34, scope: !96, inlinedAt: !70)
!96 = distinct !DILexicalBlock(scope: !68, file: !3, line: 12, column: 3)
!97 = !DILocation(line: 10, column: 10, scope: !62, inlinedAt: !70)
!98 = !DILocation(line: 10, column: 7, scope: !62, inlinedAt: !70, atomGroup: 1, atomRank: 2)
!99 = !DILocation(line: 13, column: 15, scope: !96, inlinedAt: !70)
!100 = !DILocation(line: 13, column: 20, scope: !96, inlinedAt: !70, atomGroup: 33, atomRank: 2)
!101 = !DILocation(line: 13, column: 29, scope: !96, inlinedAt: !70)
!102 = !DILocation(line: 13, column: 20, scope: !96, inlinedAt: !70, atomGroup: 37, atomRank: 2)
!103 = !DILocation(line: 24, column: 39, scope: !50, atomGroup: 164, atomRank: 2)
!104 = !DILocation(line: 26, column: 17, scope: !28, atomGroup: 13, atomRank: 3)
!105 = !DILocation(line: 26, column: 17, scope: !28, atomGroup: 13, atomRank: 2)
!106 = !DILocation(line: 26, column: 8, scope: !28)
!107 = !DILocation(line: 26, column: 15, scope: !28, atomGroup: 13, atomRank: 1)
!108 = !{!58, !58, i64 0}
!109 = !DILocation(line: 27, column: 17, scope: !28, atomGroup: 14, atomRank: 3)
!110 = !DILocation(line: 27, column: 17, scope: !28, atomGroup: 14, atomRank: 2)
!111 = !DILocation(line: 27, column: 3, scope: !28)
!112 = !DILocation(line: 27, column: 15, scope: !28, atomGroup: 14, atomRank: 1)
!113 = !DILocation(line: 28, column: 12, scope: !28, atomGroup: 16, atomRank: 2)
!114 = !DILocation(line: 28, column: 3, scope: !28, atomGroup: 16, atomRank: 1)
