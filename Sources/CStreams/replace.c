// Putting a file in the place of another: whole or not at all, and without a part of it beside the old one.
#define _GNU_SOURCE
#include "CStreams.h"
#include "bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int rb_write_all(int file, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(file, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes += written;
        count -= (size_t)written;
    }
    return 0;
}

/// A pipe or a device takes the bytes itself: there is nothing to put in its place.
static int write_into(const char *path, const char *bytes, size_t count) {
    int file = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0) return errno;
    int error = rb_write_all(file, bytes, count);
    if (close(file) != 0 && error == 0) error = errno;
    return error;
}

/// Gives a new file the owner, as far as that is allowed, and the rights of the one that it replaces.
static int take_rights(int file, const struct stat *old) {
    struct stat now;
    if (fstat(file, &now) != 0) return errno;
    mode_t rights = old->st_mode & 0777;
    bool is_other = now.st_uid != old->st_uid || now.st_gid != old->st_gid;
    if (is_other && fchown(file, old->st_uid, old->st_gid) != 0 && fchown(file, (uid_t)-1, old->st_gid) != 0)
        // What the group was allowed was not meant for the group that the file now has.
        rights &= ~(mode_t)S_IRWXG;
    return fchmod(file, rights) == 0 ? 0 : errno;
}

static int fill(int file, const char *bytes, size_t count, const struct stat *old) {
    int error = old ? take_rights(file, old) : 0;
    if (error == 0) error = rb_write_all(file, bytes, count);
    return error == 0 && fsync(file) != 0 ? errno : error;
}

/// Makes a file that has no name until it is whole, so that nothing is left of it where the program dies.
/// Tells through `is_possible` whether the file system can do that.
static int make_unnamed(
    const char *folder, const char *beside, const char *bytes, size_t count, const struct stat *old,
    bool *is_possible) {
    int file = open(folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
    *is_possible = file >= 0;
    if (file < 0) return errno;
    int error = fill(file, bytes, count, old);
    if (error == 0) {
        char own[64];
        (void)snprintf(own, sizeof own, "/proc/self/fd/%d", file);
        *is_possible = linkat(AT_FDCWD, own, AT_FDCWD, beside, AT_SYMLINK_FOLLOW) == 0;
        if (!*is_possible) error = errno;
    }
    (void)close(file);
    return error;
}

/// Makes a file that has its name from the beginning.
static int make_named(const char *beside, const char *bytes, size_t count, const struct stat *old) {
    int file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (file < 0) return errno;
    int error = fill(file, bytes, count, old);
    if (close(file) != 0 && error == 0) error = errno;
    if (error != 0) (void)unlink(beside);
    return error;
}

static int replace(const char *path, const char *bytes, size_t count, const struct stat *old) {
    const char *slash = strrchr(path, '/');
    size_t length = slash ? (size_t)(slash - path) + 1 : 0;
    char folder[PATH_MAX], beside[PATH_MAX + 32];
    if (length + 1 >= sizeof folder) return ENAMETOOLONG;
    memcpy(folder, path, length);
    memcpy(folder + length, ".", 2);
    (void)snprintf(beside, sizeof beside, "%.*s.reformboard.%ld", (int)length, path, (long)getpid());
    // A process of this number that died may have left one.
    (void)unlink(beside);
    bool is_possible;
    int error = make_unnamed(folder, beside, bytes, count, old, &is_possible);
    if (!is_possible) error = make_named(beside, bytes, count, old);
    if (error == 0 && rename(beside, path) != 0) {
        error = errno;
        (void)unlink(beside);
    }
    return error;
}

/// Writes to what a path leads to. A link stays, and what it leads to is replaced.
static int put(const char *path, const char *bytes, size_t count) {
    struct stat old;
    if (stat(path, &old) != 0) {
        if (errno != ENOENT) return errno;
        // A link to nothing: opening it would make the file there, and so does this.
        struct stat link;
        if (lstat(path, &link) == 0) {
            int file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
            if (file < 0 || fstat(file, &old) != 0 || close(file) != 0) return errno;
        } else {
            return replace(path, bytes, count, NULL);
        }
    }
    if (S_ISDIR(old.st_mode)) return EISDIR;
    if (!S_ISREG(old.st_mode)) return write_into(path, bytes, count);
    char *real = realpath(path, NULL);
    if (!real) return errno;
    int error = replace(real, bytes, count, &old);
    free(real);
    return error;
}

int32_t rb_replace(void) {
    size_t count;
    char *given = rb_take_bytes(&count);
    size_t length = strlen(given);
    int error = length >= count ? EINVAL : put(given, given + length + 1, count - length - 1);
    free(given);
    return error == 0 ? 0 : error == EISDIR ? rb_append_other - error : rb_reason(error);
}
