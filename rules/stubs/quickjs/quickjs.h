/* quickjs/quickjs.h: where distributions install quickjs.h.
 * SPDX-License-Identifier: MIT */
#include "../quickjs.h"
