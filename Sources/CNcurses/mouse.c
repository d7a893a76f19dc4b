// The mouse: clicks and the wheel, and nothing of it while it is off.
#include "session.h"

void rb_use_mouse(bool is_on) {
    if (!rb.screen) return;
    mousemask(is_on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
    // A press is a click: nothing waits whether a second one follows.
    mouseinterval(0);
}

rb_mouse_event rb_take_mouse(void) {
    rb_mouse_event taken = {.kind = RB_MOUSE_NOTHING};
    MEVENT event;
    if (!rb.screen || getmouse(&event) != OK) return taken;
    taken.column = event.x;
    taken.row = event.y;
    if (event.bstate & BUTTON1_PRESSED) taken.kind = RB_MOUSE_CLICK;
    if (event.bstate & BUTTON4_PRESSED) taken.kind = RB_MOUSE_WHEEL_UP;
    if (event.bstate & BUTTON5_PRESSED) taken.kind = RB_MOUSE_WHEEL_DOWN;
    return taken;
}
