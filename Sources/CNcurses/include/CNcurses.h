/// What the board needs of ncurses, without a pointer in it but one: Swift sees no type, macro or global
/// variable of ncurses. There is one terminal; all calls but `rb_wake` come from one thread.
#ifndef REFORMBOARD_CNCURSES_H
#define REFORMBOARD_CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

/// What became of `rb_open`.
enum {
    RB_OPENED = 0,
    /// Neither standard output nor /dev/tty is a terminal.
    RB_NO_TERMINAL,
    /// The cursor of the terminal cannot be placed, or nothing is known of it.
    RB_DUMB,
    /// There is no terminfo entry for it, and none for the substitute.
    RB_UNKNOWN_TERMINAL,
    /// A terminal is open already.
    RB_IN_USE,
};

/// Takes the terminal over: alternate screen, keys one by one, signals. The delay is how long an Escape
/// waits for the rest of a key, in milliseconds.
int32_t rb_open(int32_t escape_delay);
/// Gives the terminal back as it was. Does nothing when none is open.
void rb_close(void);
/// The value of TERM, or an empty string. Valid for ever.
const char *rb_terminal_name(void);
/// Whether TERM was unknown and another entry stands in for it.
bool rb_is_substituted(void);
/// Whether the locale that the user asked for has UTF-8, be it generated on this machine or not.
bool rb_speaks_utf8(void);
/// Whether NO_COLOR is set and not empty.
bool rb_refuses_colour(void);

/// The size of the screen, in cells.
int32_t rb_width(void);
int32_t rb_height(void);

/// Restores the terminal for a while, for another program; signals of the keyboard are that program's.
void rb_leave(void);
/// Takes the terminal over again after `rb_leave`, or after the process was stopped without notice.
void rb_return(void);
/// Restores the terminal and stops the process group; returns when it is continued.
void rb_suspend(void);
/// The bell, or a flash where there is none.
void rb_beep(void);

/// How many colours the terminal has; 0 when none.
int32_t rb_colours(void);
/// Makes colours usable.
void rb_start_colours(void);
/// How many pairs of colours can be told apart, pair 0 included.
int32_t rb_pair_limit(void);
/// Gives a pair its colours: 0 to 255, or -1 for the terminal's own.
void rb_set_pair(int32_t pair, int32_t foreground, int32_t background);

/// Attributes of a cell, to be added up.
enum { RB_BOLD = 1, RB_UNDERLINE = 2, RB_REVERSE = 4 };

/// A grapheme cluster: a base and up to four marks, 0 where there is none.
typedef struct {
    uint32_t base, first_mark, second_mark, third_mark, fourth_mark;
} rb_cluster;

/// How many looks there are, numbered from 0.
enum { RB_LOOKS = 64 };
/// Says with which attributes and colours cells of a look are put from now on.
void rb_set_look(int32_t look, int32_t attributes, int32_t pair);

/// Puts a cluster of one or two columns into a cell. It never moves what stands to its right: where the
/// C library counts other columns than `span`, something of the right width is put in its place.
void rb_put(int32_t row, int32_t column, int32_t span, rb_cluster cluster, int32_t look);
/// The same for clusters of one scalar and one column each, as nearly all are, which stand side by side.
/// Each is a scalar with the number of its look above it.
void rb_put_scalars(int32_t row, int32_t column, const uint32_t *cells, int32_t count);
enum { RB_SCALAR = 0x1FFFFF, RB_LOOK_SHIFT = 24 };
/// Works out what is to be sent so that the terminal shows what was put; everything, when what it shows is not known.
/// The cursor is left in a cell, or where it is cheapest when the row is negative. Gives the number of bytes, which
/// wait for `rb_read_frame`; -1 where they could not be kept and are sent already, with the terminal's own look at both ends.
int64_t rb_paint(bool everything, int32_t row, int32_t column);
/// Reads so many of them, and gives how many were read.
int64_t rb_read_frame(uint8_t *bytes, int64_t room);
/// Sends the bytes of a frame. The look with which it ends may last to the next: it is ended when the terminal is given
/// back.
void rb_send_frame(const uint8_t *bytes, int64_t length);
/// Whether colours and attributes stay what they are when the cursor is moved.
bool rb_keeps_look_on_moves(void);
/// Whether each attribute can be turned off alone, by the sequences of ECMA-48.
bool rb_ends_attributes_alone(void);
/// Whether the cursor is moved within its row by a sequence that names the column alone.
bool rb_moves_in_row(void);

/// What `rb_wait` found; may be added up.
enum { RB_INPUT = 1, RB_SIGNAL = 2, RB_HANG_UP = 4, RB_READABLE = 8 };
/// Lets `rb_wait` wait for a further descriptor as well; -1 for none.
void rb_also_wait_for(int32_t descriptor);
/// Waits for input or a signal, for so many milliseconds or, when negative, for ever. 0 when time is up.
int32_t rb_wait(int32_t milliseconds);
/// What `rb_next_signal` gives besides signals: `rb_wake` was called.
enum { RB_WOKEN = 255 };
/// The next signal that arrived, or 0.
int32_t rb_next_signal(void);
/// Ends a wait of `rb_wait`, now or when it comes: the one call that may come from any thread, and at any
/// time. Does nothing while no terminal is open.
void rb_wake(void);

/// What `rb_read` gives besides bytes (0 to 255).
enum {
    RB_NOTHING = -1,
    RB_KEY_UP = 256,
    RB_KEY_DOWN,
    RB_KEY_LEFT,
    RB_KEY_RIGHT,
    RB_KEY_HOME,
    RB_KEY_END,
    RB_KEY_PAGE_UP,
    RB_KEY_PAGE_DOWN,
    RB_KEY_DELETE,
    RB_KEY_INSERT,
    RB_KEY_BACKSPACE,
    RB_KEY_BACK_TAB,
    RB_KEY_ENTER,
    RB_KEY_RESIZE,
    RB_KEY_PASTE_BEGIN,
    RB_KEY_PASTE_END,
    /// A key that the board has no use for.
    RB_KEY_OTHER,
    /// Something was done with the mouse: `rb_take_mouse` tells what.
    RB_KEY_MOUSE,
    /// F0; F1 to F24 follow.
    RB_KEY_FUNCTION,
};
/// The next byte or key that has arrived, or RB_NOTHING. Does not wait, but for the rest of a key.
int32_t rb_read(void);

/// Whether the mouse is used; while it is, the terminal does not select text with it.
void rb_use_mouse(bool is_on);
enum { RB_MOUSE_NOTHING, RB_MOUSE_CLICK, RB_MOUSE_WHEEL_UP, RB_MOUSE_WHEEL_DOWN };
/// What was done with the mouse, and over which cell.
typedef struct {
    int32_t kind, column, row;
} rb_mouse_event;
rb_mouse_event rb_take_mouse(void);

/// Asks the terminal what terminfo does not know; false where it is none that could be asked. The answers come
/// as bytes of `rb_read`.
bool rb_ask(void);
/// Says that the last answer has come.
void rb_answered(void);
/// Sends each frame between the marks that let the terminal show it as one, or without them.
void rb_synchronise(bool is_on);

/// Adds one byte to what is sent to the terminal past ncurses.
void rb_send_byte(uint8_t byte);
/// Sends it.
void rb_send(void);

#endif
