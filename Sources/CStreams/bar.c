// A line on standard error that is drawn over and over, and leaves nothing behind: not at its end, and not
// when a signal ends the program. It needs nothing of the terminal but that it goes back to the start of a
// line.
#define _GNU_SOURCE
#include "CStreams.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { widest = 200, longest_cluster = 16 };

static char line[widest * longest_cluster + 1];
static size_t length;

/// The columns to wipe; read by the signal handler.
static volatile sig_atomic_t columns_shown;
/// Whether a signal is ending the program, so that nothing more is to be drawn.
static volatile sig_atomic_t is_ending;

static const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
enum { caught_count = sizeof caught / sizeof *caught };
static struct sigaction before[caught_count];

static void put(const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(STDERR_FILENO, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

/// Usable in a signal handler.
static void wipe(void) {
    // In one piece, so that no half of it is seen.
    char blank[widest + 2];
    size_t columns = (size_t)columns_shown;
    if (columns == 0) return;
    memset(blank, ' ', sizeof blank);
    blank[0] = blank[columns + 1] = '\r';
    put(blank, columns + 2);
    columns_shown = 0;
}

/// The signal takes its former course afterwards.
static void handle(int number) {
    int error = errno;
    is_ending = 1;
    wipe();
    for (int i = 0; i < caught_count; i++) {
        if (caught[i] == number) sigaction(number, &before[i], NULL);
    }
    raise(number);
    errno = error;
}

static void catch_signals(void) {
    struct sigaction action = {.sa_handler = handle, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    for (int i = 0; i < caught_count; i++) {
        sigaction(caught[i], NULL, &before[i]);
        // What was ignored when the program started (nohup) stays ignored.
        if (before[i].sa_handler == SIG_DFL) sigaction(caught[i], &action, NULL);
    }
}

static void release_signals(void) {
    for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
}

int32_t rb_bar_columns(void) {
    const char *term = getenv("TERM");
    if (!isatty(STDERR_FILENO) || !term || !*term || strcmp(term, "dumb") == 0) return 0;
    if (tcgetpgrp(STDERR_FILENO) != getpgrp()) return 0;
    struct winsize size;
    int columns = ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
    // In the last column the cursor has nowhere to go, and some terminals begin another line.
    columns -= 1;
    return columns < widest ? columns : widest;
}

void rb_bar_byte(uint8_t byte) {
    if (length < sizeof line - 1) line[length++] = (char)byte;
}

void rb_bar_show(int32_t columns) {
    if (columns_shown == 0 && !is_ending) catch_signals();
    line[length++] = '\r';
    if (!is_ending) {
        columns_shown = columns < widest ? columns : widest;
        put(line, length);
    }
    length = 0;
}

void rb_bar_wipe(void) {
    if (columns_shown == 0) return;
    wipe();
    release_signals();
}
