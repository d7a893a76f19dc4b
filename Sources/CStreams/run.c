// Running another program on the terminal, such as an editor.
#include "CStreams.h"

#include <stdlib.h>
#include <sys/wait.h>

static char command[8192];
static size_t length;

void rb_run_byte(uint8_t byte) {
    if (length < sizeof command - 1) command[length++] = (char)byte;
}

int32_t rb_run(void) {
    command[length] = 0;
    length = 0;
    int status = system(command);
    if (status == -1) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
