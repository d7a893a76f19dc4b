// Adding bytes to the end of a file that others may add to as well: locked, in one write, and on the disk
// before it is said to be done.
#define _GNU_SOURCE
#include "CStreams.h"
#include "bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>

static char *buffer;
static size_t length, capacity;

void rb_append_byte(uint8_t byte) {
    if (length + 1 >= capacity) {
        size_t more = capacity ? 2 * capacity : 4096;
        char *grown = realloc(buffer, more);
        if (!grown) abort();
        buffer = grown;
        capacity = more;
    }
    buffer[length++] = (char)byte;
    buffer[length] = 0;
}

int32_t rb_reason(int error) {
    switch (error) {
    case EACCES: case EPERM: case EROFS: return rb_append_denied;
    case ENOENT: case ENOTDIR: case ELOOP: case EISDIR: case ENXIO: return rb_append_gone;
    case ENOSPC: case EDQUOT: case EFBIG: return rb_append_full;
    default: return rb_append_other - error;
    }
}

/// Opens a regular file for adding to it, without following a link and without waiting for a pipe.
static int open_file(const char *path) {
    int file = open(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (file < 0) return rb_reason(errno);
    struct stat status;
    if (fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        close(file);
        return rb_append_gone;
    }
    return file;
}

/// Whether the path still leads to the file: an editor that saves puts another in its place.
static bool is_at(int file, const char *path) {
    struct stat open_now, there;
    return fstat(file, &open_now) == 0 && stat(path, &there) == 0 && open_now.st_ino == there.st_ino
        && open_now.st_dev == there.st_dev;
}

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static int open_locked(const char *path, int64_t end) {
    for (;;) {
        int file = open_file(path);
        if (file < 0) return file;
        while (flock(file, LOCK_EX | LOCK_NB) != 0) {
            int error = errno;
            if (error != EWOULDBLOCK && error != EINTR) {
                close(file);
                return rb_reason(error);
            }
            if (now() >= end) {
                close(file);
                return rb_append_busy;
            }
            nanosleep(&(struct timespec){.tv_nsec = 3000000}, NULL);
        }
        if (is_at(file, path)) return file;
        close(file);
        if (now() >= end) return rb_append_busy;
    }
}

char *rb_take_bytes(size_t *count) {
    char *taken = buffer ? buffer : calloc(1, 1);
    if (!taken) abort();
    *count = length;
    buffer = NULL;
    length = capacity = 0;
    return taken;
}

int32_t rb_append_open(int32_t milliseconds) {
    size_t count;
    char *path = rb_take_bytes(&count);
    int file = !path || strlen(path) != count ? rb_append_gone : open_locked(path, now() + milliseconds);
    free(path);
    return file;
}

int32_t rb_append_write(int32_t file, int64_t size) {
    size_t count;
    char *bytes = rb_take_bytes(&count);
    struct stat status;
    int32_t outcome = 0;
    if (fstat(file, &status) != 0) {
        outcome = rb_reason(errno);
    } else if (status.st_size != size) {
        outcome = rb_append_changed;
    } else {
        ssize_t written = write(file, bytes, count);
        if (written != (ssize_t)count) {
            // The disk is full: what was begun is taken back, so that no half of a row stays.
            outcome = written < 0 ? rb_reason(errno) : rb_append_full;
            if (written > 0 && ftruncate(file, size) != 0) outcome = rb_append_uncertain;
        } else if (fsync(file) != 0) {
            outcome = rb_append_uncertain;
        }
    }
    free(bytes);
    return outcome;
}

void rb_append_close(int32_t file) { close(file); }

int32_t rb_append_holder(void) {
    size_t count;
    char *path = rb_take_bytes(&count);
    struct stat wanted;
    bool is_there = stat(path, &wanted) == 0;
    free(path);
    FILE *locks = is_there ? fopen("/proc/locks", "re") : NULL;
    if (!locks) return 0;
    char line[256];
    int32_t holder = 0;
    while (holder == 0 && fgets(line, sizeof line, locks)) {
        int pid;
        unsigned major_number, minor_number;
        unsigned long long inode;
        // A line with an arrow is of somebody who waits.
        if (sscanf(line, "%*d: FLOCK %*s %*s %d %x:%x:%llu", &pid, &major_number, &minor_number, &inode) == 4
            && inode == wanted.st_ino && minor_number == minor(wanted.st_dev)
            && major_number == major(wanted.st_dev) && pid > 0)
            holder = pid;
    }
    fclose(locks);
    return holder;
}
