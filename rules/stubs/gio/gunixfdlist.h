/* gio/gunixfdlist.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GIO_GUNIXFDLIST_H
#define STUB_GIO_GUNIXFDLIST_H
#include "gio.h"
#endif
