/* glib/gstdio.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef STUB_GLIB_GSTDIO_H
#define STUB_GLIB_GSTDIO_H
#include "../glib.h"
#include <stdio.h>
#define g_open open
#define g_fopen fopen
#define g_unlink unlink
#define g_remove remove
#define g_rename rename
#define g_mkdir mkdir
#define g_stat stat
#define g_lstat lstat
#define g_access access
#define g_rmdir rmdir
#define g_chdir chdir
typedef struct stat GStatBuf;
#endif
