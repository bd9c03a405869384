/* gio/gunixsocketaddress.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GIO_GUNIXSOCKETADDRESS_H
#define STUB_GIO_GUNIXSOCKETADDRESS_H
#include "gio.h"
#endif
