// A disk that takes its time: loaded before a program under test, it lets every reading of a file beyond
// its beginning wait while a file named `slow` lies in the current folder. What a person sees of a large
// package while it is read can then be tested on any machine, however fast or busy it is.

#define _GNU_SOURCE
#include "slow-disk.h"

#include <sys/syscall.h>
#include <time.h>

enum { longest_wait_in_steps = 12000 };

static void wait_while_slow(void) {
    static const struct timespec step = {.tv_nsec = 10 * 1000 * 1000};
    for (int steps = 0; steps < longest_wait_in_steps && access("slow", F_OK) == 0; steps++) {
        nanosleep(&step, 0);
    }
}

ssize_t pread(int file, void *buffer, size_t count, off_t start) {
    if (start > 0) {
        wait_while_slow();
    }
    return syscall(SYS_pread64, file, buffer, count, start);
}

ssize_t pread64(int file, void *buffer, size_t count, off64_t start) {
    return pread(file, buffer, count, start);
}
