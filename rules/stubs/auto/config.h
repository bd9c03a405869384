/* auto/config.h: where Vim's configure writes it.
 * SPDX-License-Identifier: MIT */
#ifndef CYCLECHECK_STUB_AUTO_CONFIG_H
#define CYCLECHECK_STUB_AUTO_CONFIG_H

#include "../config.h"

#define UNIX 1
#define FEAT_HUGE 1
#define RETSIGTYPE void
#define SIGRETURN return
#define VIM_SIZEOF_INT 4
#define VIM_SIZEOF_LONG 8
#define USEMEMMOVE 1
#define HAVE_DATE_TIME 1
#define HAVE_ATTRIBUTE_UNUSED 1

#endif
