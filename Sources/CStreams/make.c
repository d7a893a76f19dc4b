// Making files and folders where nothing stands.
#define _GNU_SOURCE
#include "CStreams.h"
#include "bytes.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/// What was given: a path, and what stands behind the zero at its end.
typedef struct {
    char *path;
    const char *rest;
    size_t count;
} request;

static request take(void) {
    size_t count;
    char *bytes = rb_take_bytes(&count);
    size_t length = strlen(bytes);
    bool has_rest = length < count;
    return (request){bytes, bytes + length + has_rest, count - length - has_rest};
}

/// Ends a call: frees what was given, and says what became of it.
static int32_t finish(request given, bool is_done) {
    int error = errno;
    free(given.path);
    if (is_done) return RB_MAKE_DONE;
    switch (error) {
    case EACCES: case EPERM: return RB_MAKE_DENIED;
    case EROFS: return RB_MAKE_READ_ONLY;
    case ENOSPC: case EDQUOT: case EFBIG: return RB_MAKE_FULL;
    case ENOENT: case ENOTDIR: return RB_MAKE_NO_FOLDER;
    case EEXIST: case ENOTEMPTY: return RB_MAKE_TAKEN;
    default: return RB_MAKE_OTHER;
    }
}

int32_t rb_make_file(void) {
    request given = take();
    int file = open(given.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, 0666);
    if (file < 0) return finish(given, false);
    int error = rb_write_all(file, given.rest, given.count);
    if (close(file) != 0 && error == 0) error = errno;
    errno = error;
    return finish(given, error == 0);
}

int32_t rb_make_folder(void) {
    request given = take();
    return finish(given, mkdir(given.path, 0777) == 0);
}

int32_t rb_make_renamed(void) {
    request given = take();
    bool is_done = rename(given.path, given.rest) == 0;
    // A file took the name meanwhile.
    if (!is_done && errno == ENOTDIR) errno = EEXIST;
    return finish(given, is_done);
}

int32_t rb_make_nothing(void) {
    request given = take();
    return finish(given, remove(given.path) == 0);
}

int32_t rb_make_process(void) { return getpid(); }
