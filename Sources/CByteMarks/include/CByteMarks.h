#ifndef REFORMBOARD_BYTE_MARKS_H
#define REFORMBOARD_BYTE_MARKS_H

#include <stdint.h>

// Swift compares the lanes of its vectors one by one, and has no way from their result to bits. Clang has
// both, in code that is right on every processor. Bytes come by value: nothing here sees an address.

/// Sixty-four bytes; `SIMD64<UInt8>` in Swift.
typedef unsigned char rb_bytes __attribute__((ext_vector_type(64)));
typedef _Bool rb_byte_bits __attribute__((ext_vector_type(64)));

/// Which of the bytes are one of three: the lowest bit is the first byte.
static inline uint64_t rb_marks(rb_bytes bytes, uint8_t one, uint8_t other, uint8_t third) {
    union {
        rb_byte_bits lanes;
        uint64_t bits;
    } marks;
    marks.lanes = __builtin_convertvector((bytes == one) | (bytes == other) | (bytes == third), rb_byte_bits);
    return marks.bits;
}

#endif
