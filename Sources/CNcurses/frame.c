// What curses sends of one frame is kept until it is whole: it sends a piece after every blank run, each of which
// would wake the terminal, and shows half a frame meanwhile.
#include "session.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

static const char frame_begin[] = "\033[?2026h";
static const char frame_end[] = "\033[?2026l";

static int kept = -1;
static bool is_keeping;

void rb_synchronise(bool is_on) { rb.is_synchronised = is_on; }

void rb_begin_frame(void) {
    if (kept < 0) kept = memfd_create("frame", MFD_CLOEXEC);
    // The file keeps its length, and with it its memory: how much is of this frame, the place in it tells.
    is_keeping = kept >= 0 && rb_reset.output != fileno(rb.output) && lseek(kept, 0, SEEK_SET) == 0 &&
                 dup3(kept, fileno(rb.output), O_CLOEXEC) >= 0;
    if (is_keeping) return;
    rb_end_look();
    if (rb.is_synchronised) rb_write(frame_begin, sizeof frame_begin - 1);
}

int64_t rb_end_frame(void) {
    if (is_keeping) {
        is_keeping = false;
        off_t length = lseek(kept, 0, SEEK_CUR);
        dup3(rb_reset.output, fileno(rb.output), O_CLOEXEC);
        return length;
    }
    if (rb.is_synchronised) rb_write(frame_end, sizeof frame_end - 1);
    return -1;
}

int64_t rb_read_frame(uint8_t *bytes, int64_t room) { return pread(kept, bytes, (size_t)room, 0); }

/// In one piece where the terminal takes it so.
void rb_send_frame(const uint8_t *bytes, int64_t length) {
    if (length <= 0 || !rb.screen || rb_is_away) return;
    if (!rb.is_synchronised) return rb_write((const char *)bytes, (size_t)length);
    struct iovec parts[] = {
        {(char *)frame_begin, sizeof frame_begin - 1},
        {(uint8_t *)bytes, (size_t)length},
        {(char *)frame_end, sizeof frame_end - 1},
    };
    size_t whole = parts[0].iov_len + parts[1].iov_len + parts[2].iov_len;
    ssize_t written = writev(rb_reset.output, parts, 3);
    if (written < 0) written = 0;
    if ((size_t)written == whole) return;
    for (int part = 0; part < 3; part++) {
        size_t begun = (size_t)written < parts[part].iov_len ? (size_t)written : parts[part].iov_len;
        rb_write((const char *)parts[part].iov_base + begun, parts[part].iov_len - begun);
        written -= (ssize_t)begun;
    }
}
