// Watching folders for changes of tables and descriptors (inotify).
#include "CStreams.h"

#include <stdalign.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

static char path[4096];
static size_t length;

int32_t rb_watch_open(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

void rb_watch_byte(uint8_t byte) {
    if (length < sizeof path - 1) path[length++] = (char)byte;
}

bool rb_watch_folder(int32_t watch) {
    path[length] = 0;
    length = 0;
    // Editors write in place, or write beside and rename; both count, and so does what is deleted.
    const uint32_t wanted = IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF;
    return inotify_add_watch(watch, path, wanted) >= 0;
}

static bool is_of_a_package(const char *name) {
    const char *end = strrchr(name, '.');
    if (name[0] == '.' || !end) return false;
    return !strcmp(end, ".csv") || !strcmp(end, ".json") || !strcmp(end, ".tsv") || !strcmp(end, ".txt");
}

bool rb_watch_changed(int32_t watch) {
    alignas(struct inotify_event) char buffer[4096];
    bool has_changed = false;
    for (;;) {
        ssize_t count = read(watch, buffer, sizeof buffer);
        if (count <= 0) return has_changed;
        for (ssize_t at = 0; at < count;) {
            const struct inotify_event *event = (const struct inotify_event *)(buffer + at);
            if (event->len == 0 || is_of_a_package(event->name)) has_changed = true;
            at += (ssize_t)(sizeof *event + event->len);
        }
    }
}

void rb_watch_close(int32_t watch) { close(watch); }
