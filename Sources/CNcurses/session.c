// Opening, leaving and closing the terminal.
#include "session.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

struct rb_session rb;

static const char *const substitute = "xterm-256color";
static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static char terminal_name[256];
static bool is_substituted;

const char *rb_terminal_name(void) { return terminal_name; }
bool rb_is_substituted(void) { return is_substituted; }

/// A stream of its own, so that closing it leaves standard input and output alone.
static FILE *stream(int descriptor, const char *mode) {
    int copy = isatty(descriptor) ? fcntl(descriptor, F_DUPFD_CLOEXEC, 3) : -1;
    if (copy < 0) copy = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (copy < 0) return NULL;
    FILE *opened = fdopen(copy, mode);
    if (!opened) close(copy);
    return opened;
}

/// Standard output may be a pipe while the user still sits at a terminal.
static bool find_terminal(void) {
    rb.output = stream(STDOUT_FILENO, "w");
    if (!rb.output) return false;
    rb.input = stream(STDIN_FILENO, "r");
    if (!rb.input) rb.input = stream(fileno(rb.output), "r");
    return rb.input != NULL;
}

static void release_streams(void) {
    if (rb_reset.output > 0 && (!rb.output || rb_reset.output != fileno(rb.output))) close(rb_reset.output);
    rb_reset.output = -1;
    if (rb.output) fclose(rb.output);
    if (rb.input) fclose(rb.input);
    rb.output = rb.input = NULL;
}

static bool has_entry(const char *name) {
    int status = 0;
    return setupterm(name, fileno(rb.output), &status) == OK;
}

/// Finds the terminfo entry. An unset TERM is taken for a dumb terminal: nothing is known of it.
static int32_t choose_entry(void) {
    const char *name = getenv("TERM");
    snprintf(terminal_name, sizeof terminal_name, "%s", name ? name : "");
    is_substituted = false;
    if (!*terminal_name || strcmp(terminal_name, "unknown") == 0) return RB_DUMB;
    if (!has_entry(terminal_name)) {
        if (!has_entry(substitute)) return RB_UNKNOWN_TERMINAL;
        is_substituted = true;
    }
    const char *place = tigetstr("cup");
    return place && place != (char *)-1 ? RB_OPENED : RB_DUMB;
}

static bool flag(const char *name) { return tigetflag(name) > 0; }

bool rb_has_paste(void) {
    const char *switched_on = tigetstr("BE");
    return flag("XT") || (switched_on && switched_on != (char *)-1);
}

/// ncurses sends no more than terminfo says, and few entries know of bracketed paste. Terminals that
/// follow xterm (extended flag XT) have it, or leave an unknown private mode out.
static void prepare_paste(void) {
    rb.has_paste = rb_has_paste();
    if (!rb.has_paste) return;
    define_key("\033[200~", KEY_MAX + 1);
    define_key("\033[201~", KEY_MAX + 2);
}

static void set_modes(void) {
    raw();
    noecho();
    nonl();
    intrflush(stdscr, FALSE);
    typeahead(-1);
    curs_set(0);
    leaveok(stdscr, TRUE);
    // Inserting and deleting characters goes wrong where the terminal counts columns otherwise.
    idcok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    rb.keys = newpad(1, 1);
    keypad(rb.keys, TRUE);
    nodelay(rb.keys, TRUE);
    prepare_paste();
}

static void enter(void) {
    rb_reset.is_needed = 1;
    rb_keep_words();
    if (rb.has_paste) rb_write(paste_on, sizeof paste_on - 1);
}

static int32_t open_screen(int32_t escape_delay) {
    // tmux answers for itself, whatever its entry says.
    rb.follows_xterm = flag("XT") || getenv("TMUX");
    rb.is_synchronised = false;
    rb.has_direct_colours = flag("RGB") || tigetnum("colors") > 256;
    rb_prepare_reset();
    del_curterm(cur_term);
    use_env(FALSE);
    use_tioctl(TRUE);
    set_escdelay(escape_delay);
    if (!rb_catch_signals()) return RB_NO_TERMINAL;
    rb_catch_crashes();
    rb_reset.is_needed = 1;
    rb.screen = newterm(is_substituted ? substitute : terminal_name, rb.output, rb.input);
    if (!rb.screen) {
        rb_reset.is_needed = 0;
        rb_release_crashes();
        rb_release_signals();
        return RB_UNKNOWN_TERMINAL;
    }
    rb_catch_resize();
    set_modes();
    enter();
    return RB_OPENED;
}

int32_t rb_open(int32_t escape_delay) {
    static bool is_registered;
    if (rb.screen) return RB_IN_USE;
    rb_choose_locale();
    int32_t outcome = find_terminal() ? choose_entry() : RB_NO_TERMINAL;
    if (outcome == RB_OPENED) outcome = open_screen(escape_delay);
    if (outcome != RB_OPENED) release_streams();
    if (outcome == RB_OPENED && !is_registered) is_registered = atexit(rb_close) == 0;
    return outcome;
}

static void restore(void) {
    rb_await_answers();
    if (rb.has_paste) rb_write(paste_off, sizeof paste_off - 1);
    rb_end_look();
    endwin();
    rb_reset.is_needed = 0;
    rb_say_words();
}

void rb_close(void) {
    if (!rb.screen) return;
    if (!rb_is_away) restore();
    delwin(rb.keys);
    delscreen(rb.screen);
    rb.screen = NULL;
    rb.keys = NULL;
    rb_is_away = 0;
    rb_release_crashes();
    rb_release_signals();
    release_streams();
}

void rb_leave(void) {
    if (!rb.screen || rb_is_away) return;
    restore();
    rb_is_away = 1;
}

void rb_follow_size(void) {
    struct winsize now;
    if (ioctl(rb_reset.output, TIOCGWINSZ, &now) != 0 || now.ws_row == 0 || now.ws_col == 0) return;
    if (now.ws_row != LINES || now.ws_col != COLS) resizeterm(now.ws_row, now.ws_col);
}

void rb_return(void) {
    if (!rb.screen) return;
    if (!rb_is_away) {
        rb_end_look();
        endwin();
    }
    enter();
    rb_is_away = 0;
    // No SIGWINCH reaches a process that is stopped or in the background.
    rb_follow_size();
    clearok(curscr, TRUE);
    doupdate();
    curs_set(0);
}

/// The others of the group are stopped first and the board last, by a signal to its own thread, so that
/// it is stopped before another line of it runs.
void rb_suspend(void) {
    if (!rb.screen) return;
    struct sigaction before, action = {.sa_handler = SIG_IGN};
    rb_leave();
    sigaction(SIGTSTP, &action, &before);
    kill(0, SIGTSTP);
    action.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &action, NULL);
    raise(SIGTSTP);
    sigaction(SIGTSTP, &before, NULL);
    rb_return();
}

void rb_beep(void) {
    if (rb.screen && !rb_is_away) beep();
}

int32_t rb_width(void) { return rb.screen ? getmaxx(stdscr) : 0; }
int32_t rb_height(void) { return rb.screen ? getmaxy(stdscr) : 0; }
