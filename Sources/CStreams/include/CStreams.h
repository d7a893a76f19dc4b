#ifndef REFORMBOARD_STREAMS_H
#define REFORMBOARD_STREAMS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <unistd.h>

// `stdout` and `stderr` are variables of C, which Swift refuses, and the byte-wise call needs no pointer.

/// Writes one byte to standard error; what cannot be written is dropped, as there is nobody to tell.
static inline void rb_say_byte(uint8_t byte) { (void)putc(byte, stderr); }

/// Sends what was written.
static inline void rb_say_end(void) { (void)fflush(stderr); }

/// Makes standard error wait for `rb_say_end`, so that a message goes out in one piece.
static inline void rb_say_begin(void) { (void)setvbuf(stderr, NULL, _IOFBF, 4096); }

/// Sends what was written to standard output, and tells whether all of it was taken.
static inline bool rb_output_arrived(void) { return fflush(stdout) == 0 && ferror(stdout) == 0; }

/// Whether somebody looks at standard output.
static inline bool rb_output_is_terminal(void) { return isatty(STDOUT_FILENO) == 1; }

/// Where nobody reads standard output any more, ends the process as the signal for that does, which whoever
/// started the program may have had ignored. Returns where something else is the matter.
void rb_leave_without_reader(void);

/// Gives memory that is free back to the system, where the C library does not do so by itself.
void rb_give_back_memory(void);

/// How many columns a line on standard error may have that is drawn again and again; 0 where there is no
/// terminal, it cannot go back to the start of a line, or another program has the foreground.
int32_t rb_bar_columns(void);
/// Adds one byte to the line that is drawn next.
void rb_bar_byte(uint8_t byte);
/// Draws the line, which takes so many columns, in the place of the one before. The cursor goes back to its
/// start. From then on a signal that ends the program wipes the line first.
void rb_bar_show(int32_t columns);
/// Wipes the line that was drawn last, if there is one.
void rb_bar_wipe(void);


/// Something to watch folders with: a descriptor that can be waited for; -1 where there is none to be had.
int32_t rb_watch_open(void);
/// Adds one byte to the path of the folder that is watched next.
void rb_watch_byte(uint8_t byte);
/// Watches the folder; tells whether that is possible.
bool rb_watch_folder(int32_t watch);
/// Whether a table or a descriptor in the folders has changed since this was asked last.
bool rb_watch_changed(int32_t watch);
/// Watches no longer.
void rb_watch_close(int32_t watch);

/// What `rb_plain_read` gives besides bytes.
enum { RB_PLAIN_END = -1, RB_PLAIN_ELAPSED = -2, RB_PLAIN_READABLE = -3, RB_PLAIN_SIGNAL = -4 };
/// Reads keys from standard input one by one; without an echo where it is a terminal, which is returned.
bool rb_plain_open(void);
/// Gives the terminal back as it was.
void rb_plain_close(void);
/// The next byte of standard input, or what happened first: its end, so many milliseconds (negative: for ever), something to
/// read at a further descriptor (negative: none), a signal that asks for an end.
int32_t rb_plain_read(int32_t milliseconds, int32_t further);
/// Whether another byte has arrived.
bool rb_plain_has_more(void);
/// The signal that asked for an end.
int32_t rb_plain_signal(void);
/// Gives the terminal back and stops the process group; returns when it is continued.
void rb_plain_suspend(void);

/// Adds one byte to the command that is run next.
void rb_run_byte(uint8_t byte);
/// Runs the command by the shell and waits for it; its exit code, -1 where it could not be started.
int32_t rb_run(void);

/// Adds one byte to the path or to the bytes that the next of the calls below takes. One caller at a time.
void rb_append_byte(uint8_t byte);
/// Why a file is not opened or nothing is added to it. Other errors of the system are below `rb_append_other`,
/// by their number.
enum {
    rb_append_busy = -1,
    rb_append_denied = -2,
    rb_append_gone = -3,
    rb_append_full = -4,
    rb_append_changed = -5,
    rb_append_uncertain = -6,
    rb_append_other = -1000,
};
/// Opens the file of the path for adding to it, and locks it against others who do the same (`flock`); waits
/// so long at most. Returns the file, or why not.
int32_t rb_append_open(int32_t milliseconds);
/// Adds the bytes to the end of the file in one write and waits until they are on the disk, if the file has
/// as many bytes as it is said to. Returns 0, or why nothing was added.
int32_t rb_append_write(int32_t file, int64_t size);
/// Closes the file, which unlocks it.
void rb_append_close(int32_t file);
/// The process that has the file of the path locked; 0 where that is not known.
int32_t rb_append_holder(void);

/// Puts a new file in the place of an old one, or where there is none: whole or not at all, with the rights of the
/// old one. The bytes are the path, a zero byte, and what the file is to hold. What is no file (a pipe, a device)
/// is written into. Returns 0, or why not, as above; the old file then stays.
int32_t rb_replace(void);

/// What became of the calls below. The bytes that each takes are a path, and where there is more to say, a zero byte
/// and what a file is to hold or the path that something is renamed to.
enum {
    RB_MAKE_DONE,
    RB_MAKE_DENIED,
    RB_MAKE_READ_ONLY,
    RB_MAKE_FULL,
    RB_MAKE_NO_FOLDER,
    RB_MAKE_TAKEN,
    RB_MAKE_OTHER,
};
/// Writes a file where nothing stands.
int32_t rb_make_file(void);
/// Makes a folder.
int32_t rb_make_folder(void);
/// Gives a file or folder another path.
int32_t rb_make_renamed(void);
/// Removes a file, or a folder in which nothing stands.
int32_t rb_make_nothing(void);
/// The number of this process.
int32_t rb_make_process(void);

/// Adds one byte to the name of the variable that this thread looks for next.
void rb_variable_byte(uint8_t byte);
/// Whether the environment has the variable.
bool rb_variable_find(void);
/// The next byte of its value; 0 at the end.
uint8_t rb_variable_next(void);

typedef struct {
    int32_t year, month, day;
} rb_day;
/// The day it is, by the clock and time zone of the machine.
rb_day rb_today(void);

#endif
