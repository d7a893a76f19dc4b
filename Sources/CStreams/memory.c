// The GNU library keeps what a thread has freed for later threads. After a large load in the background that
// is as much again as what was loaded, for as long as the board is open.
#include "CStreams.h"

#ifdef __GLIBC__
#include <malloc.h>

void rb_give_back_memory(void) { (void)malloc_trim(0); }
#else
void rb_give_back_memory(void) {}
#endif
