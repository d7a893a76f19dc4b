// Taking away a folder in which nothing stands, and no other.
#include "CStreams.h"

#include <unistd.h>

static char path[4096];
static size_t length;

void rb_folder_byte(uint8_t byte) {
    if (length < sizeof path - 1) path[length++] = (char)byte;
}

bool rb_folder_remove_empty(void) {
    path[length] = 0;
    length = 0;
    return rmdir(path) == 0;
}
