#define _GNU_SOURCE
#include "CFiles.h"

#include <dirent.h>
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

static _Thread_local text given, answer;

static void make_room(text *grown, size_t more) {
    if (grown->length + more < grown->capacity) return;
    size_t capacity = 2 * (grown->length + more) + 256;
    char *bytes = realloc(grown->bytes, capacity);
    if (!bytes) abort();
    grown->bytes = bytes;
    grown->capacity = capacity;
}

static void add(text *grown, const char *bytes, size_t count) {
    make_room(grown, count);
    memcpy(grown->bytes + grown->length, bytes, count);
    grown->length += count;
    grown->bytes[grown->length] = 0;
}

void rb_files_byte(uint8_t byte) { add(&given, &(char){(char)byte}, 1); }

uint8_t rb_files_answer(int64_t index) {
    return index >= 0 && (size_t)index < answer.length ? (uint8_t)answer.bytes[index] : 0;
}

void rb_files_end(void) {
    free(answer.bytes);
    answer = (text){0};
}

/// Begins a call: takes the path that was given, which the caller frees. One with a zero in it leads nowhere.
static char *take(void) {
    rb_files_end();
    add(&given, "", 0);
    if (strlen(given.bytes) != given.length) given.bytes[0] = 0;
    char *path = given.bytes;
    given = (text){0};
    return path;
}

static int32_t kind(mode_t mode) {
    if (S_ISREG(mode)) return RB_FILES_FILE;
    if (S_ISDIR(mode)) return RB_FILES_FOLDER;
    return S_ISLNK(mode) ? RB_FILES_LINK : RB_FILES_OTHER;
}

rb_files_entry rb_files_look(bool following) {
    char *path = take();
    struct stat status;
    int outcome = following ? stat(path, &status) : lstat(path, &status);
    int error = errno;
    free(path);
    if (outcome == 0) return (rb_files_entry){.kind = kind(status.st_mode), .size = status.st_size};
    return (rb_files_entry){.kind = error == EACCES ? RB_FILES_HIDDEN : RB_FILES_NOTHING};
}

bool rb_files_is_open(void) {
    char *path = take();
    bool is_open = access(path, R_OK | X_OK) == 0;
    free(path);
    return is_open;
}

/// Where the last name of a path begins, among so many of its bytes.
static size_t last_name(const char *path, size_t end) {
    while (end > 0 && path[end - 1] == '/') end--;
    while (end > 0 && path[end - 1] != '/') end--;
    return end;
}

/// The place of the folder that so many bytes of a path name; NULL when it is not there. The caller frees it.
static char *real_place(const char *path, size_t count) {
    char *start = strndup(path, count);
    if (!start) abort();
    char *place = realpath(count > 0 ? start : ".", NULL);
    free(start);
    return place;
}

int64_t rb_files_resolve(void) {
    char *path = take();
    size_t length = strlen(path), end = length;
    // What is not there is left off name by name until something is.
    char *place = real_place(path, end);
    while (!place && end > 0) {
        end = last_name(path, end);
        place = real_place(path, end);
    }
    if (place) {
        add(&answer, place, strlen(place));
        if (end < length && answer.bytes[answer.length - 1] != '/') add(&answer, "/", 1);
        add(&answer, path + end, length - end);
    }
    bool is_there = place != NULL;
    free(place);
    free(path);
    return is_there ? (int64_t)answer.length : -1;
}

int64_t rb_files_list(void) {
    char *path = take();
    DIR *folder = opendir(path);
    free(path);
    if (!folder) return -1;
    struct dirent *entry;
    while ((entry = readdir(folder))) {
        if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, ".."))
            add(&answer, entry->d_name, strlen(entry->d_name) + 1);
    }
    closedir(folder);
    return (int64_t)answer.length;
}

/// Reads a file to its end; false when that fails, or there is more of it.
static bool read_all(int file, int64_t limit) {
    for (;;) {
        make_room(&answer, 1 << 14);
        ssize_t count = read(file, answer.bytes + answer.length, 1 << 14);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return count == 0;
        answer.length += (size_t)count;
        if ((int64_t)answer.length > limit) return false;
    }
}

int64_t rb_files_read(int64_t limit) {
    char *path = take();
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    free(path);
    if (file < 0) return -1;
    bool is_whole = read_all(file, limit);
    close(file);
    return is_whole ? (int64_t)answer.length : -1;
}
