// What the parts of the shim share.
#ifndef REFORMBOARD_SESSION_H
#define REFORMBOARD_SESSION_H

#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#if !__has_include(<curses.h>)
#error "the ncurses headers are missing: apt-get install libncurses-dev"
#endif

#include <curses.h>
#include <signal.h>
#include <stdio.h>
#include <termios.h>

#include "CNcurses.h"

/// The terminal that is open.
struct rb_session {
    SCREEN *screen;
    /// Keys are read from a pad, because reading from a window refreshes it.
    WINDOW *keys;
    FILE *output, *input;
    bool has_default_colours, has_direct_colours, has_paste, follows_xterm, is_synchronised;
};
extern struct rb_session rb;

/// How the terminal was and how it is put back; read by signal handlers, so nothing here is ever freed.
struct rb_reset {
    int output, input;
    struct termios modes;
    bool has_modes;
    char bytes[512];
    size_t length;
    /// Where in them colours and attributes are put back.
    size_t look, look_length;
    /// Whether the terminal is ours now, so that there is something to put back.
    volatile sig_atomic_t is_needed;
};
extern struct rb_reset rb_reset;

/// Writes to the terminal past ncurses' buffer; usable in a signal handler.
void rb_write(const char *bytes, size_t length);

/// Ends the look that may last from one frame to the next, before curses or another program writes.
void rb_end_look(void);

/// Whether the terminal of the current terminfo entry has bracketed paste.
bool rb_has_paste(void);
/// Gives ncurses the size that the terminal has now, which makes a KEY_RESIZE due when it is another one.
void rb_follow_size(void);
/// Keeps what is written to standard error, and says it when the screen is put back.
void rb_keep_words(void);
void rb_say_words(void);

/// Around what curses sends of one frame: keeps it, or where that cannot be lets it through. The second one gives the
/// number of bytes that are kept, or -1.
void rb_begin_frame(void);
int64_t rb_end_frame(void);
/// Reads and drops what is still answered, for a moment at most.
void rb_await_answers(void);

void rb_choose_locale(void);
void rb_prepare_reset(void);
void rb_catch_crashes(void);
void rb_release_crashes(void);
bool rb_catch_signals(void);
void rb_catch_resize(void);
void rb_release_signals(void);
/// Whether another program has the terminal; signals of the keyboard are then not for the board.
extern volatile sig_atomic_t rb_is_away;

#endif
