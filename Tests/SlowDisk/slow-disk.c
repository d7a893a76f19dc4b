// A disk that takes its time: loaded before a program under test, it lets every reading of a file beyond
// its beginning wait while a file named `slow` lies in the current folder. What a person sees of a large
// package while it is read can then be tested on any machine, however fast or busy it is.

#define _GNU_SOURCE
#include "slow-disk.h"

#include <sys/syscall.h>
#include <time.h>

// The first megabytes come at such a pace that a progress is shown; then nothing more comes until the mark is
// gone, or the program.
enum { held_from = 4 << 20, steps_before = 15, steps_held = 12000 };

static void wait_while_slow(off_t start) {
    static const struct timespec step = {.tv_nsec = 10 * 1000 * 1000};
    const int limit = start < held_from ? steps_before : steps_held;
    for (int steps = 0; steps < limit && access("slow", F_OK) == 0; steps++) {
        nanosleep(&step, 0);
    }
}

ssize_t pread(int file, void *buffer, size_t count, off_t start) {
    if (start > 0) {
        wait_while_slow(start);
    }
    return syscall(SYS_pread64, file, buffer, count, start);
}

ssize_t pread64(int file, void *buffer, size_t count, off64_t start) {
    return pread(file, buffer, count, start);
}
