// Cells and colours.
#include "session.h"

#include <string.h>
#include <term.h>
#include <wchar.h>

enum { zero_width_joiner = 0x200D };

/// How a cell of each look begins: its attributes and colours, and a blank.
static cchar_t looks[RB_LOOKS];

static const cchar_t *look_of(int32_t look) { return &looks[look >= 0 && look < RB_LOOKS ? look : 0]; }

void rb_set_look(int32_t look, int32_t attributes, int32_t pair) {
    if (!rb.screen || look < 0 || look >= RB_LOOKS) return;
    attr_t wanted = WA_NORMAL;
    if (attributes & RB_BOLD) wanted |= WA_BOLD;
    if (attributes & RB_UNDERLINE) wanted |= WA_UNDERLINE;
    if (attributes & RB_REVERSE) wanted |= WA_REVERSE;
    int colours = pair;
    setcchar(&looks[look], L" ", wanted, 0, &colours);
}

/// Writes the marks after the base. A second letter ends them: a curses cell holds one.
static void add_marks(wchar_t text[CCHARW_MAX + 1], const rb_cluster *cluster) {
    const uint32_t marks[] = {
        cluster->first_mark, cluster->second_mark, cluster->third_mark, cluster->fourth_mark,
    };
    int count = 1;
    while (count < CCHARW_MAX && marks[count - 1] && wcwidth((wchar_t)marks[count - 1]) == 0) {
        text[count] = (wchar_t)marks[count - 1];
        count++;
    }
    // A joiner with nothing left to join would take the next cell.
    while (count > 1 && text[count - 1] == zero_width_joiner) count--;
    text[count] = 0;
}

void rb_put_scalars(int32_t row, int32_t column, const uint32_t *waiting, int32_t count) {
    cchar_t cells[256];
    const int32_t room = (int32_t)(sizeof cells / sizeof cells[0]);
    if (!rb.screen) return;
    for (int32_t begin = 0; begin < count; begin += room) {
        int32_t part = count - begin < room ? count - begin : room;
        for (int32_t index = 0; index < part; index++) {
            uint32_t scalar = waiting[begin + index] & RB_SCALAR;
            // Where the C library counts other columns than the board, something of one column takes the place.
            if (scalar >= 0x7F && wcwidth((wchar_t)scalar) != 1) scalar = L'?';
            cells[index] = looks[waiting[begin + index] >> RB_LOOK_SHIFT & (RB_LOOKS - 1)];
            cells[index].chars[0] = (wchar_t)scalar;
        }
        mvwadd_wchnstr(stdscr, row, column + begin, cells, part);
    }
}

void rb_put(int32_t row, int32_t column, int32_t span, rb_cluster cluster, int32_t look) {
    if (!rb.screen) return;
    wchar_t text[CCHARW_MAX + 1] = {(wchar_t)cluster.base};
    int width = cluster.base < 0x7F ? 1 : wcwidth((wchar_t)cluster.base);
    if (width == span) {
        if (cluster.first_mark) add_marks(text, &cluster);
    } else if (width != 1) {
        text[0] = L'?';
        width = 1;
    }
    cchar_t cell = *look_of(look);
    for (int index = 0; index < CCHARW_MAX && text[index]; index++) cell.chars[index] = text[index];
    mvwadd_wchnstr(stdscr, row, column, &cell, 1);
    // Narrow to the C library and wide to the board (an emoji with a selector, a flag): the base alone
    // is narrow on every terminal, and a blank makes up the width.
    if (span == 2 && width != 2) mvwadd_wchnstr(stdscr, row, column + 1, look_of(look), 1);
}

int64_t rb_paint(bool everything, int32_t row, int32_t column) {
    if (!rb.screen || rb_is_away) return 0;
    leaveok(stdscr, row < 0);
    if (row >= 0) wmove(stdscr, row, column);
    if (everything) {
        rb_end_look();
        clearok(curscr, TRUE);
    }
    wnoutrefresh(stdscr);
    rb_begin_frame();
    doupdate();
    return rb_end_frame();
}

bool rb_keeps_look_on_moves(void) { return rb.screen && tigetflag("msgr") > 0; }

/// Whether a string of terminfo is this one.
static bool is_string(const char *name, const char *expected) {
    const char *text = rb.screen ? tigetstr(name) : NULL;
    return text && text != (char *)-1 && strcmp(text, expected) == 0;
}

// There is no string for the end of bold: where underlining ends by itself, as ECMA-48 has it, so does bold.
bool rb_ends_attributes_alone(void) { return is_string("rmul", "\033[24m"); }

// And where the cursor waits behind the last column (xenl), it is in that row still.
bool rb_moves_in_row(void) { return is_string("hpa", "\033[%i%p1%dG") && tigetflag("xenl") > 0; }

int32_t rb_colours(void) { return rb.screen && has_colors_sp(rb.screen) ? tigetnum("colors") : 0; }

void rb_start_colours(void) {
    if (!rb.screen) return;
    start_color();
    rb.has_default_colours = use_default_colors() == OK;
}

int32_t rb_pair_limit(void) { return rb.screen ? COLOR_PAIRS : 1; }

/// A terminal with direct colours takes a number from 8 on for red, green and blue. These are xterm's.
static int direct(int index) {
    static const int bright[] = {
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    };
    static const int levels[] = {0, 95, 135, 175, 215, 255};
    if (index < 8) return index;
    if (index < 16) return bright[index - 8];
    if (index >= 232) return (8 + 10 * (index - 232)) * 0x010101;
    index -= 16;
    return levels[index / 36] << 16 | levels[index / 6 % 6] << 8 | levels[index % 6];
}

static int colour(int index, int otherwise) {
    if (index < 0 || index > 255 || (!rb.has_direct_colours && index >= COLORS)) {
        return rb.has_default_colours ? -1 : otherwise;
    }
    return rb.has_direct_colours ? direct(index) : index;
}

void rb_set_pair(int32_t pair, int32_t foreground, int32_t background) {
    if (!rb.screen) return;
    init_extended_pair(pair, colour(foreground, COLOR_WHITE), colour(background, COLOR_BLACK));
}
