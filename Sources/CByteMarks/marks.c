#include "CByteMarks.h"

// All of it stands in the header, to be compiled into the loops that use it.
