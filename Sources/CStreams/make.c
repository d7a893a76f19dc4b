// Making files and folders: what is to be seen under a name is whole.
#define _GNU_SOURCE
#include "CStreams.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/// Bytes that grow; there is always a zero after them.
typedef struct {
    char *bytes;
    size_t length, capacity;
} text;

static text path, content;

static void add(text *grown, uint8_t byte) {
    if (grown->length + 1 >= grown->capacity) {
        size_t capacity = grown->capacity ? 2 * grown->capacity : 4096;
        char *bytes = realloc(grown->bytes, capacity);
        if (!bytes) abort();
        grown->bytes = bytes;
        grown->capacity = capacity;
    }
    grown->bytes[grown->length++] = (char)byte;
    grown->bytes[grown->length] = 0;
}

void rb_make_byte(uint8_t byte) { add(&path, byte); }

void rb_make_content(uint8_t byte) { add(&content, byte); }

/// The path as C has it; one with a zero in it leads nowhere.
static const char *name(const text *given) {
    return given->bytes && strlen(given->bytes) == given->length ? given->bytes : "";
}

/// Ends a call: forgets what was given, and says what became of it.
static int32_t finish(bool is_done) {
    int error = errno;
    free(path.bytes);
    free(content.bytes);
    path = content = (text){0};
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

static bool write_all(int file) {
    for (size_t done = 0; done < content.length;) {
        ssize_t count = write(file, content.bytes + done, content.length - done);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        done += (size_t)count;
    }
    return true;
}

int32_t rb_make_file(void) {
    int file = open(name(&path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOCTTY, 0666);
    if (file < 0) return finish(false);
    bool is_done = write_all(file);
    int error = errno;
    if (close(file) != 0 && is_done) return finish(false);
    errno = error;
    return finish(is_done);
}

int32_t rb_make_folder(void) { return finish(mkdir(name(&path), 0777) == 0); }

int32_t rb_make_renamed(void) {
    bool is_done = rename(name(&path), name(&content)) == 0;
    // A file took the name meanwhile.
    if (!is_done && errno == ENOTDIR) errno = EEXIST;
    return finish(is_done);
}

int32_t rb_make_nothing(void) { return finish(remove(name(&path)) == 0); }

int32_t rb_make_process(void) { return getpid(); }
