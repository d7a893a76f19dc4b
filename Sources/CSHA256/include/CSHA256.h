// SHA-256 by the instructions that processors have for it, several times as fast as without.
#ifndef REFORMBOARD_SHA256_H
#define REFORMBOARD_SHA256_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Whether the processor has them.
bool rb_sha256_is_there(void);
/// Takes so many blocks of 64 bytes into the eight words of a state. Only where the processor has the instructions.
void rb_sha256_take(uint32_t *state, const uint8_t *bytes, size_t blocks);

#endif
