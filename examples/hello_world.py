"""Says hello whenever a program is started on this machine. Run as root.

$ python3 examples/hello_world.py --seconds 5
listening for 5 seconds: start some programs
            bash-4122    [001] ...21  8127.304521: bpf_trace_printk: Hello, World! from process 4122

Each line is one that the kernel wrote to its trace pipe: task and process, CPU, flags, seconds since boot, and
what the program printed.
"""

import argparse
from ctypes import c_int64, c_void_p

from pybpf_native import BPF, bpf, bpfglobal, section, trace_pipe
from pybpf_native.helper import pid


@bpf
@section("tracepoint/syscalls/sys_enter_execve")
def hello(ctx: c_void_p) -> c_int64:
    print(f"Hello, World! from process {pid()}")
    return c_int64(0)


@bpf
@bpfglobal
def LICENSE() -> str:
    return "GPL"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="say hello whenever a program is started")
    parser.add_argument("--seconds", type=float, default=10, help="how long to listen (default 10)")
    seconds = parser.parse_args().seconds
    with BPF() as b:
        b.load_and_attach()
        print(f"listening for {seconds:g} seconds: start some programs", flush=True)
        trace_pipe(timeout=seconds)
