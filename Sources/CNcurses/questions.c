// What is asked of the terminal: the colour of its ground, and whether it takes a frame as one. Nobody waits for
// the answers: they come like keys, and the decoder of the input knows them.
#include "session.h"

#include <poll.h>
#include <time.h>
#include <unistd.h>

/// OSC 11 for the ground, DECRQM for synchronised output, and DA1 at the end, which every terminal answers: what
/// has not been answered before it never will be. A terminal that shows a part of a question as text shows it at
/// the cursor, where it is wiped again.
static const char questions[] = "\0337\033]11;?\033\\\033[?2026$p\033[c\0338\033[K";
/// How long the last answer is waited for where the terminal is given back before it came: what comes later
/// would be typed into the shell.
enum { patience = 100 };

static bool awaits_answers;
static struct timespec asked;

static int since_asked(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int)((now.tv_sec - asked.tv_sec) * 1000 + (now.tv_nsec - asked.tv_nsec) / 1000000);
}

bool rb_ask(void) {
    // Terminals that follow xterm know the questions, or leave them out.
    if (!rb.screen || !rb.follows_xterm) return false;
    clock_gettime(CLOCK_MONOTONIC, &asked);
    awaits_answers = true;
    rb_write(questions, sizeof questions - 1);
    return true;
}

void rb_answered(void) { awaits_answers = false; }

void rb_await_answers(void) {
    enum { ground, escape, control } state = ground;
    while (awaits_answers) {
        int left = patience - since_asked();
        struct pollfd source = {.fd = rb_reset.input, .events = POLLIN};
        unsigned char byte;
        if (left <= 0 || poll(&source, 1, left) <= 0 || read(rb_reset.input, &byte, 1) != 1) break;
        if (byte == '\033') {
            state = escape;
        } else if (state == escape) {
            state = byte == '[' ? control : ground;
        } else if (state == control && byte >= 0x40) {
            awaits_answers = byte != 'c';
            state = ground;
        }
    }
    awaits_answers = false;
}
