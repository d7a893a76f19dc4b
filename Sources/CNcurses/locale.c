// Which characters the user's terminal is expected to show.
#include "session.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

static bool speaks_utf8;

static bool names_utf8(const char *locale) {
    const char *codeset = locale ? strchr(locale, '.') : NULL;
    return codeset && (strncasecmp(codeset, ".utf-8", 6) == 0 || strncasecmp(codeset, ".utf8", 5) == 0);
}

/// The locale asked for, in the order of POSIX.
static const char *wanted_locale(void) {
    const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && *value) return value;
    }
    return NULL;
}

/// A locale that was not generated on this machine behaves as C, in which no Vietnamese letter can be
/// shown; the text is UTF-8 in any case. What the user's terminal shows is told by the name.
void rb_choose_locale(void) {
    const char *chosen = setlocale(LC_CTYPE, "");
    bool is_utf8 = chosen && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
    speaks_utf8 = is_utf8 || (!chosen && names_utf8(wanted_locale()));
    if (!is_utf8 && !setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_US.UTF-8");
}

bool rb_speaks_utf8(void) { return speaks_utf8; }

bool rb_refuses_colour(void) {
    const char *value = getenv("NO_COLOR");
    return value && *value;
}
