/* gio/giotypes.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GIO_GIOTYPES_H
#define STUB_GIO_GIOTYPES_H
#include "gio.h"
#endif
