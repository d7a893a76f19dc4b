// Nothing is called from outside: the functions stand before those of the C library.
#include <unistd.h>
