#ifndef REFORMBOARD_FILES_H
#define REFORMBOARD_FILES_H

#include <stdbool.h>
#include <stdint.h>

// The calls of the system that are asked with a path. Bytes come and go by value, so that Swift needs no
// pointer; what is kept in between is each thread's own.

/// Adds one byte to the path that the next of the calls below takes.
void rb_files_byte(uint8_t byte);

/// What stands at a path: nothing, or nothing that may be seen because a folder above it is closed.
enum { RB_FILES_NOTHING, RB_FILES_HIDDEN, RB_FILES_FILE, RB_FILES_FOLDER, RB_FILES_LINK, RB_FILES_OTHER };
typedef struct {
    int32_t kind;
    int64_t size;
} rb_files_entry;
/// Looks at the path; at what a link at its end leads to where that is wanted.
rb_files_entry rb_files_look(bool following);
/// Whether the folder of the path may be listed and entered.
bool rb_files_is_open(void);

// The calls below leave an answer, of which they return the length; -1 when there is none.

/// The path without links and from the root on. What is not there stands in it as it was given.
int64_t rb_files_resolve(void);
/// The names in the folder of the path, each with a zero after it.
int64_t rb_files_list(void);
/// The bytes of the file of the path; -1 also where there are more than so many.
int64_t rb_files_read(int64_t limit);

/// One byte of the answer.
uint8_t rb_files_answer(int64_t index);
/// Forgets the answer.
void rb_files_end(void);

#endif
