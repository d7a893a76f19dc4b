// What is written to standard error while the terminal is taken over: it would spoil the screen and be
// lost with it, the last words of a crash above all. It is kept in memory and said afterwards.
#include "session.h"

static char sent[4096];
static size_t sent_length;

void rb_send(void) {
    if (rb.screen && !rb_is_away) rb_write(sent, sent_length);
    sent_length = 0;
}

void rb_send_byte(uint8_t byte) {
    if (sent_length == sizeof sent) rb_send();
    sent[sent_length++] = (char)byte;
}

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

static int kept = -1;
static int standard_error = -1;

void rb_keep_words(void) {
    if (kept >= 0 || !isatty(STDERR_FILENO)) return;
    kept = memfd_create("standard-error", MFD_CLOEXEC);
    standard_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (kept >= 0 && standard_error >= 0 && dup2(kept, STDERR_FILENO) >= 0) return;
    if (kept >= 0) close(kept);
    if (standard_error >= 0) close(standard_error);
    kept = standard_error = -1;
}

/// Usable in a signal handler.
void rb_say_words(void) {
    if (kept < 0) return;
    dup2(standard_error, STDERR_FILENO);
    close(standard_error);
    char buffer[1024];
    ssize_t count;
    lseek(kept, 0, SEEK_SET);
    while ((count = read(kept, buffer, sizeof buffer)) > 0) {
        if (write(STDERR_FILENO, buffer, (size_t)count) < 0) break;
    }
    close(kept);
    kept = standard_error = -1;
}
