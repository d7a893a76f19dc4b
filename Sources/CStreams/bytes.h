// What the files of this target share that make files, add to them or replace them.
#ifndef REFORMBOARD_BYTES_H
#define REFORMBOARD_BYTES_H

#include <stddef.h>
#include <stdint.h>

/// Takes the bytes that were given, which end with a zero byte more; the caller frees them.
char *rb_take_bytes(size_t *count);

/// Writes all of the bytes; tells the error of the system, 0 for none.
int rb_write_all(int file, const char *bytes, size_t count);

/// An error of the system in the words of `rb_append_…`.
int32_t rb_reason(int error);

#endif
