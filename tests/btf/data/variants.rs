// What rustc says of types: enums with and without fields, tuples, slices, generic structs, characters, 128 bits.
// variants.ll and variants.o are made of this file. The debug information is the same for every target, so that of the
// host does, with the lines of the target replaced by those of BPF:
//   rustc --edition 2021 --crate-type cdylib -C panic=abort -C debuginfo=2 -C opt-level=2 --remap-path-prefix $PWD=.
//     --emit=llvm-ir variants.rs -o host.ll
//   sed -e 's/^target datalayout.*/target datalayout = "e-m:e-p:64:64-i64:64-i128:128-n32:64-S128"/'
//     -e 's/^target triple.*/target triple = "bpf"/' -e 's/"target-cpu"="[^"]*"//' -e 's/"probe-stack"="[^"]*"//'
//     -e 's/uwtable//' -e 's/, checksumkind.*"[0-9a-f]*"//' host.ll > variants.ll
//   llc -march=bpf -mcpu=v3 -O2 -filetype=obj variants.ll -o variants.o
#![no_std]
#![no_main]
use core::panic::PanicInfo;
#[panic_handler] fn panic(_: &PanicInfo) -> ! { loop {} }

#[repr(u8)] #[derive(Clone, Copy, PartialEq)] pub enum Plain { A = 1, B = 200 }
#[repr(i64)] #[derive(Clone, Copy)] pub enum Wide { Low = -5, High = 1 << 40 }
#[derive(Clone, Copy)] pub enum Shape { Circle(u32), Square { side: u64, name: [u8; 4] }, Nothing }
#[derive(Clone, Copy)] pub struct Unit;
#[derive(Clone, Copy)] pub struct Tuple(pub u8, pub i128, pub char, pub f32);
pub union Both { pub a: u32, pub b: [u8; 4] }
pub struct Generic<T: 'static, const N: usize> { pub items: [T; N], pub next: Option<&'static Generic<T, N>>, pub slice: &'static [u8], pub text: &'static str }
pub struct Fns { pub call: fn(&Shape, u32) -> i64, pub raw: extern "C" fn(*mut u8) -> bool, pub nothing: () }

#[no_mangle] pub static mut SHAPE: Shape = Shape::Circle(3);
#[no_mangle] pub static OPTION: Option<core::num::NonZeroU32> = None;
#[no_mangle] pub static mut RESULT: Result<u64, Plain> = Ok(7);
#[no_mangle] pub static mut TUPLE: Tuple = Tuple(1, -2, 'x', 1.5);
#[no_mangle] pub static mut WIDE: Wide = Wide::High;
#[no_mangle] pub static mut PAIR: (u16, bool) = (1, true);
#[no_mangle] pub static mut GENERIC: Generic<u16, 3> = Generic { items: [1, 2, 3], next: None, slice: &[1, 2], text: "abc" };
#[no_mangle] pub static UNIT: Unit = Unit;

#[inline(never)] fn area(shape: &Shape) -> u64 {
    match shape { Shape::Circle(r) => (*r as u64) * 3, Shape::Square { side, .. } => side * side, Shape::Nothing => 0 }
}
#[no_mangle] #[link_section = "xdp"] pub extern "C" fn rusty(ctx: *mut core::ffi::c_void, both: &Both, fns: &mut Fns) -> u32 {
    let shape = unsafe { SHAPE };
    let x = area(&shape) + unsafe { both.a } as u64 + fns as *mut Fns as u64;
    if unsafe { PAIR.1 } { return 1 }
    x as u32 + ctx as u32
}
