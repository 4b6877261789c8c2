// A program in Rust as rustc writes it: a map, enums with fields in variables, a function of its own, a call of a helper.
// Regenerate rust.ll with rustc 1.95 (LLVM 22), for want of a core library for BPF with that of the host:
//   rustc --edition 2021 --crate-type lib --emit=llvm-ir -C panic=abort -C debuginfo=2 -C opt-level=2 -C codegen-units=1 \
//     --remap-path-prefix $PWD=. rust.rs -o rust.ll
// then put BPF's data layout and triple in, and take out "target-cpu", "target-features", "probe-stack". rust.o is LLVM's of it.
#![no_std]
#![allow(static_mut_refs, dead_code)]
use core::ptr::{null, read_volatile, write_volatile};

#[repr(C)]
pub struct Map<K, V, const TYPE: usize, const ENTRIES: usize> {
    r#type: *const [i32; TYPE],
    key: *const K,
    value: *const V,
    max_entries: *const [i32; ENTRIES],
}
#[no_mangle]
#[link_section = ".maps"]
pub static mut counts: Map<u32, u64, 1, 16> = Map { r#type: null(), key: null(), value: null(), max_entries: null() };

pub enum Verdict {
    Pass,
    Drop(u32),
    Redirect { index: u64, flags: u32 },
}
#[no_mangle]
pub static mut LAST: Option<u32> = None;
#[no_mangle]
pub static mut VERDICT: Verdict = Verdict::Pass;
#[no_mangle]
pub static mut LIMITS: (u8, u64) = (1, 100);

#[inline(never)]
fn judge(length: u32) -> u32 {
    let verdict = match length {
        0..=63 => Verdict::Drop(length),
        64..=127 => Verdict::Pass,
        _ => Verdict::Redirect { index: length as u64 * 3, flags: 1 },
    };
    unsafe { write_volatile(&raw mut VERDICT, verdict) };
    length & 7
}

#[no_mangle]
#[link_section = "socket"]
pub extern "C" fn filter(ctx: *const u32) -> i32 {
    let lookup: extern "C" fn(*mut Map<u32, u64, 1, 16>, *const u32) -> *mut u64 =
        unsafe { core::mem::transmute(1usize) };
    let length = unsafe { read_volatile(ctx) };
    let found = lookup(&raw mut counts, &1);
    if let Some(count) = unsafe { found.as_mut() } {
        *count += unsafe { LIMITS.1 };
    }
    unsafe { LAST = (length > 100).then_some(length) };
    let low = judge(length);
    match unsafe { &VERDICT } {
        Verdict::Pass => 1,
        Verdict::Drop(length) => *length as i32,
        Verdict::Redirect { index, flags } => *index as i32 + *flags as i32 + low as i32,
    }
}

#[no_mangle]
#[link_section = "license"]
pub static LICENSE: [u8; 4] = *b"GPL\0";

#[panic_handler]
fn panic(_: &core::panic::PanicInfo) -> ! {
    loop {}
}
