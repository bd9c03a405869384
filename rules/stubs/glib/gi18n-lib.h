/* glib/gi18n-lib.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GLIB_GI18N_LIB_H
#define STUB_GLIB_GI18N_LIB_H
#include "../glib.h"
#define _(text) (text)
#define N_(text) (text)
#define C_(context, text) (text)
#define Q_(text) (text)
#endif
