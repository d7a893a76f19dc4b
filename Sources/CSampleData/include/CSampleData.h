#ifndef REFORMBOARD_SAMPLE_DATA_H
#define REFORMBOARD_SAMPLE_DATA_H

#include <stddef.h>
#include <stdint.h>

// The files of the built-in programme, put into the binary by the compiler (#embed): a Swift resource of
// this size takes the Swift compiler more than a minute. All functions check their bounds.

enum { rb_sample_file_count = 11 };

typedef struct {
    const char *name;
    const uint8_t *bytes;
    size_t count;
} rb_sample_file;

extern const rb_sample_file rb_sample_files[rb_sample_file_count];

/// The number of bytes of a file; 0 past the last file.
static inline size_t rb_sample_count(size_t file) {
    return file < rb_sample_file_count ? rb_sample_files[file].count : 0;
}

/// The bytes of a file; none past the last file. Valid for ever.
static inline const uint8_t *rb_sample_bytes(size_t file) {
    return file < rb_sample_file_count ? rb_sample_files[file].bytes : 0;
}

/// One byte of a file's name; 0 at its end.
static inline uint8_t rb_sample_name_byte(size_t file, size_t offset) {
    if (file >= rb_sample_file_count) return 0;
    const char *name = rb_sample_files[file].name;
    for (size_t i = 0; i < offset; i++) if (name[i] == 0) return 0;
    return (uint8_t)name[offset];
}

#endif
