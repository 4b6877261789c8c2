"""The one door to the kernel: bpf(2), perf_event_open(2), ioctl(2), mmap(2), tracefs."""
