// Putting the terminal back when the program dies: nothing here but what a signal handler may call.
#include "session.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

struct rb_reset rb_reset;

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT};
enum { crash_count = sizeof crashes / sizeof *crashes };
static struct sigaction before[crash_count];

/// A stack of its own, for when the stack is what ran out. Large enough for the handler of the Swift
/// runtime too, which runs next where it is switched on.
static _Alignas(16) char handler_stack[64 * 1024];
static bool has_own_stack;

void rb_write(const char *bytes, size_t length) {
    struct pollfd terminal = {.fd = rb_reset.output, .events = POLLOUT};
    while (length > 0) {
        ssize_t written = write(rb_reset.output, bytes, length);
        if (written < 0 && errno == EINTR) continue;
        // Another program may have left the terminal so that it does not wait.
        if (written < 0 && errno == EAGAIN && poll(&terminal, 1, -1) > 0) continue;
        if (written <= 0) return;
        bytes += written;
        length -= (size_t)written;
    }
}

/// Adds a string of terminfo, without the padding in it (`$<5/>`), which is for hardware long gone.
static void append(const char *text) {
    if (!text || text == (char *)-1) return;
    while (*text && rb_reset.length < sizeof rb_reset.bytes) {
        const char *end = text[0] == '$' && text[1] == '<' ? strchr(text, '>') : NULL;
        if (end) {
            text = end + 1;
        } else {
            rb_reset.bytes[rb_reset.length++] = *text++;
        }
    }
}

void rb_prepare_reset(void) {
    // Of its own, for while a frame is made that of curses leads elsewhere.
    rb_reset.output = fcntl(fileno(rb.output), F_DUPFD_CLOEXEC, 3);
    if (rb_reset.output < 0) rb_reset.output = fileno(rb.output);
    rb_reset.input = fileno(rb.input);
    rb_reset.has_modes = tcgetattr(rb_reset.input, &rb_reset.modes) == 0;
    rb_reset.length = 0;
    if (rb_has_paste()) append("\033[?2026l\033[?2004l\033[?1000l\033[?1006l");
    rb_reset.look = rb_reset.length;
    append(tigetstr("sgr0"));
    append(tigetstr("op"));
    rb_reset.look_length = rb_reset.length - rb_reset.look;
    append(tigetstr("rmkx"));
    append(tigetstr("cnorm"));
    append(tigetstr("rmcup"));
}

void rb_end_look(void) { rb_write(rb_reset.bytes + rb_reset.look, rb_reset.look_length); }

/// The signal takes its former course afterwards. A fault comes again when its instruction is tried
/// again, with all that a backtrace needs; any other signal is sent again.
static void handle_crash(int number, siginfo_t *information, void *context) {
    (void)context;
    int error = errno;
    if (rb_reset.is_needed) {
        rb_reset.is_needed = 0;
        rb_write(rb_reset.bytes, rb_reset.length);
        if (rb_reset.has_modes) tcsetattr(rb_reset.input, TCSANOW, &rb_reset.modes);
        rb_say_words();
    }
    for (int i = 0; i < crash_count; i++) {
        if (crashes[i] == number) sigaction(number, &before[i], NULL);
    }
    bool may_be_fault = number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE;
    if (!may_be_fault || information->si_code <= 0) raise(number);
    errno = error;
}

void rb_catch_crashes(void) {
    stack_t current;
    if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
        stack_t own = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
        has_own_stack = sigaltstack(&own, NULL) == 0;
    }
    struct sigaction action = {.sa_sigaction = handle_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    // All are held back meanwhile; SIGTTOU, so that the modes can be set from the background too.
    sigfillset(&action.sa_mask);
    for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &before[i]);
}

void rb_release_crashes(void) {
    for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &before[i], NULL);
    if (!has_own_stack) return;
    stack_t none = {.ss_flags = SS_DISABLE};
    sigaltstack(&none, NULL);
    has_own_stack = false;
}
