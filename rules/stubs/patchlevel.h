/* patchlevel.h: all of it stands in Python.h.
 * SPDX-License-Identifier: MIT */
#include "Python.h"
