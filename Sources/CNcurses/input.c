// Keys, under names that do not depend on ncurses.
#include "session.h"

/// Bytes are read, not wide characters: `wget_wch` drops a letter whose bytes come apart, and takes the
/// keys after an invalid byte along with it.
int32_t rb_read(void) {
    if (!rb.screen || rb_is_away) return RB_NOTHING;
    int code = wgetch(rb.keys);
    if (code == ERR) return RB_NOTHING;
    if (code < 256) return code;
    if (code >= KEY_F(1) && code <= KEY_F(24)) return RB_KEY_FUNCTION + (code - KEY_F0);
    switch (code) {
    case KEY_UP: return RB_KEY_UP;
    case KEY_DOWN: return RB_KEY_DOWN;
    case KEY_LEFT: return RB_KEY_LEFT;
    case KEY_RIGHT: return RB_KEY_RIGHT;
    case KEY_HOME: case KEY_FIND: case KEY_A1: return RB_KEY_HOME;
    case KEY_END: case KEY_SELECT: case KEY_C1: return RB_KEY_END;
    case KEY_PPAGE: case KEY_A3: return RB_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return RB_KEY_PAGE_DOWN;
    case KEY_DC: return RB_KEY_DELETE;
    case KEY_IC: return RB_KEY_INSERT;
    case KEY_BACKSPACE: return RB_KEY_BACKSPACE;
    case KEY_BTAB: return RB_KEY_BACK_TAB;
    case KEY_ENTER: return RB_KEY_ENTER;
    case KEY_RESIZE:
        // Once setupterm has been called, ncurses 6.4 announces the change and keeps the old size.
        rb_follow_size();
        return RB_KEY_RESIZE;
    case KEY_MOUSE: return RB_KEY_MOUSE;
    case KEY_MAX + 1: return RB_KEY_PASTE_BEGIN;
    case KEY_MAX + 2: return RB_KEY_PASTE_END;
    default: return RB_KEY_OTHER;
    }
}
