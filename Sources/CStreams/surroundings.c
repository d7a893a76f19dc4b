// What the machine knows that the program runs on: the environment and the day.
#define _GNU_SOURCE
#include "CStreams.h"

#include <stdlib.h>
#include <time.h>

static _Thread_local char name[64];
static _Thread_local size_t length;
static _Thread_local const char *rest = "";

void rb_variable_byte(uint8_t byte) {
    if (length < sizeof name - 1) name[length++] = (char)byte;
}

bool rb_variable_find(void) {
    name[length] = 0;
    length = 0;
    const char *value = getenv(name);
    rest = value ? value : "";
    return value;
}

uint8_t rb_variable_next(void) { return *rest ? (uint8_t)*rest++ : 0; }

rb_day rb_today(void) {
    time_t now = time(NULL);
    struct tm parts = {.tm_year = 70, .tm_mday = 1};
    localtime_r(&now, &parts);
    return (rb_day){.year = parts.tm_year + 1900, .month = parts.tm_mon + 1, .day = parts.tm_mday};
}
