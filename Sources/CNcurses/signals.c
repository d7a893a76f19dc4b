// Signals become bytes in a pipe, so that waiting for input waits for them too and none is lost.
#include "session.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <unistd.h>

volatile sig_atomic_t rb_is_away;

static int ends[2] = {-1, -1};
/// Held while another thread writes, so that the pipe is not closed under it.
static pthread_mutex_t waking = PTHREAD_MUTEX_INITIALIZER;
static const int caught[] = {SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT, SIGWINCH};
enum { caught_count = sizeof caught / sizeof *caught };
static struct sigaction before[caught_count];
/// What ncurses does when the size changes: it notes that a KEY_RESIZE is due.
static void (*note_resize)(int);

static void handle(int number) {
    int error = errno;
    if (number == SIGWINCH && note_resize) note_resize(number);
    if (rb_is_away && number == SIGTSTP) {
        raise(SIGSTOP);
    } else if (!rb_is_away || (number != SIGINT && number != SIGCONT)) {
        unsigned char byte = (unsigned char)number;
        // A full pipe holds enough to wake the board.
        if (write(ends[1], &byte, 1) < 0) errno = error;
    }
    errno = error;
}

static void catch(int index) {
    struct sigaction action = {.sa_handler = handle, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    // What was ignored when the program started (nohup) stays ignored.
    if (before[index].sa_handler != SIG_IGN) sigaction(caught[index], &action, NULL);
}

bool rb_catch_signals(void) {
    pthread_mutex_lock(&waking);
    bool has_pipe = pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0;
    pthread_mutex_unlock(&waking);
    if (!has_pipe) return false;
    // The program that started this one may have held signals back, and what it held back is inherited.
    sigset_t wanted;
    sigemptyset(&wanted);
    for (int i = 0; i < caught_count; i++) sigaddset(&wanted, caught[i]);
    pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
    for (int i = 0; i < caught_count; i++) {
        sigaction(caught[i], NULL, &before[i]);
        // ncurses sets its own handler for this one only where there is none.
        if (caught[i] != SIGWINCH) catch(i);
    }
    return true;
}

void rb_catch_resize(void) {
    struct sigaction own;
    sigaction(SIGWINCH, NULL, &own);
    bool is_plain = !(own.sa_flags & SA_SIGINFO) && own.sa_handler != SIG_DFL && own.sa_handler != SIG_IGN;
    note_resize = is_plain ? own.sa_handler : NULL;
    struct sigaction action = {.sa_handler = handle, .sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    sigaction(SIGWINCH, &action, NULL);
}

void rb_release_signals(void) {
    for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
    note_resize = NULL;
    pthread_mutex_lock(&waking);
    for (int i = 0; i < 2; i++) {
        if (ends[i] >= 0) close(ends[i]);
        ends[i] = -1;
    }
    pthread_mutex_unlock(&waking);
}

static int further = -1;

void rb_also_wait_for(int32_t descriptor) { further = descriptor; }

int32_t rb_wait(int32_t milliseconds) {
    struct pollfd sources[] = {
        {.fd = rb_reset.input, .events = POLLIN}, {.fd = ends[0], .events = POLLIN},
        // A negative one is left out.
        {.fd = further, .events = POLLIN},
    };
    int count = poll(sources, 3, milliseconds);
    if (count < 0) return errno == EINTR ? RB_SIGNAL : RB_HANG_UP;
    int32_t found = 0;
    if (sources[0].revents & POLLIN) found |= RB_INPUT;
    if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) found |= RB_HANG_UP;
    if (sources[1].revents) found |= RB_SIGNAL;
    if (sources[2].revents & POLLIN) found |= RB_READABLE;
    return found;
}

void rb_wake(void) {
    const unsigned char byte = RB_WOKEN;
    pthread_mutex_lock(&waking);
    // A full pipe wakes as well.
    if (ends[1] >= 0 && write(ends[1], &byte, 1) < 0) {}
    pthread_mutex_unlock(&waking);
}

int32_t rb_next_signal(void) {
    unsigned char byte = 0;
    return ends[0] >= 0 && read(ends[0], &byte, 1) == 1 ? byte : 0;
}
