// Keys from standard input, one by one, without a screen. A terminal is put back on every way out.
#define _GNU_SOURCE
#include "CStreams.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

static struct termios modes;
static volatile sig_atomic_t is_ours;
static volatile sig_atomic_t asked;
static const int caught[] = {SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT};
enum { caught_count = sizeof caught / sizeof *caught, polite_count = 3 };
static struct sigaction before[caught_count];

static void take(void) {
    struct termios now;
    if (is_ours || tcgetattr(STDIN_FILENO, &modes) != 0) return;
    now = modes;
    now.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
    now.c_iflag &= ~(tcflag_t)(ICRNL | IXON);
    now.c_cc[VMIN] = 1;
    now.c_cc[VTIME] = 0;
    if (tcsetattr(STDIN_FILENO, TCSADRAIN, &now) == 0) is_ours = 1;
}

/// Usable in a signal handler.
static void give_back(void) {
    if (is_ours) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
    is_ours = 0;
}

static void handle(int number) {
    int error = errno;
    for (int i = 0; i < polite_count; i++) {
        if (caught[i] == number) {
            asked = number;
            errno = error;
            return;
        }
    }
    give_back();
    for (int i = 0; i < caught_count; i++) {
        if (caught[i] == number) sigaction(number, &before[i], NULL);
    }
    raise(number);
    errno = error;
}

bool rb_plain_open(void) {
    static bool is_registered;
    struct sigaction action = {.sa_handler = handle};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < caught_count; i++) {
        sigaction(caught[i], NULL, &before[i]);
        // What was ignored when the program started (nohup) stays ignored.
        if (before[i].sa_handler == SIG_DFL) sigaction(caught[i], &action, NULL);
    }
    take();
    if (!is_registered) is_registered = atexit(rb_plain_close) == 0;
    return is_ours;
}

void rb_plain_close(void) {
    give_back();
    for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
}

int32_t rb_plain_read(int32_t milliseconds, int32_t further) {
    struct pollfd sources[] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = further, .events = POLLIN}};
    if (asked) return RB_PLAIN_SIGNAL;
    int count = poll(sources, 2, milliseconds);
    if (asked) return RB_PLAIN_SIGNAL;
    if (count == 0) return RB_PLAIN_ELAPSED;
    if (sources[0].revents) {
        unsigned char byte;
        return read(STDIN_FILENO, &byte, 1) == 1 ? byte : RB_PLAIN_END;
    }
    if (sources[1].revents) return RB_PLAIN_READABLE;
    return count < 0 && errno == EINTR ? RB_PLAIN_ELAPSED : RB_PLAIN_END;
}

bool rb_plain_has_more(void) {
    struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
    return poll(&source, 1, 0) > 0 && (source.revents & POLLIN);
}

int32_t rb_plain_signal(void) { return asked; }

void rb_plain_suspend(void) {
    give_back();
    kill(0, SIGTSTP);
    take();
}
