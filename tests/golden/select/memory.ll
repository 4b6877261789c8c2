; Addresses fold into displacements; constants go into stores; block copies become the widest aligned accesses.
%pair = type { i32, i64 }
@table = global [4 x i64] zeroinitializer, section ".data"

define i64 @fields(ptr %p, i64 %i) {
  %second = getelementptr inbounds %pair, ptr %p, i64 0, i32 1
  %v = load i64, ptr %second, align 8
  store i32 -1, ptr %p, align 4
  store i64 4294967296, ptr %second, align 8
  %element = getelementptr inbounds %pair, ptr %p, i64 %i, i32 1
  %w = load i64, ptr %element, align 8
  %byte = getelementptr i8, ptr %p, i64 -3
  %b = load i8, ptr %byte, align 1
  %x = zext i8 %b to i64
  %far = getelementptr i8, ptr %p, i64 70000
  %y = load i64, ptr %far, align 8
  %1 = add i64 %v, %w
  %2 = add i64 %x, %y
  %3 = add i64 %1, %2
  ret i64 %3
}

define i64 @locals(ptr %out) {
  %buffer = alloca [20 x i8], align 1
  call void @llvm.memset.p0.i64(ptr %buffer, i8 0, i64 20, i1 false)
  %at = getelementptr i8, ptr %buffer, i64 4
  store i16 7, ptr %at, align 2
  call void @llvm.memcpy.p0.p0.i64(ptr align 4 %out, ptr %buffer, i64 20, i1 false)
  %r = call i64 inttoptr (i64 1 to ptr)(ptr @table, ptr %at)
  ret i64 %r
}

define i64 @globals(i64 %v) {
  %old = load i64, ptr getelementptr inbounds ([4 x i64], ptr @table, i64 0, i64 2), align 8
  store i64 %v, ptr @table, align 8
  ret i64 %old
}

declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
