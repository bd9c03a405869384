/* pyconfig.h: for CPython's own sources, whose build writes it; features are on.
 * SPDX-License-Identifier: MIT
 *
 * Python.h includes patchlevel.h first, so the version is known here. Python.h of this folder needs none of it. */
#ifndef Py_PYCONFIG_H
#define Py_PYCONFIG_H

#ifndef PY_VERSION_HEX
#include "patchlevel.h"
#endif
#include "cyclecheck/platform-features.h"

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#define WITH_DOC_STRINGS 1
#define WITH_PYMALLOC 1
#define SIZEOF_FPOS_T 16
#define SIZEOF_PTHREAD_T __SIZEOF_LONG__
#define SIZEOF_PTHREAD_KEY_T 4
#define RETSIGTYPE void
#define SYS_SELECT_WITH_SYS_TIME 1
#define DOUBLE_IS_LITTLE_ENDIAN_IEEE754 1
#define ENABLE_IPV6 1
#define PTHREAD_SYSTEM_SCHED_SUPPORTED 1
#define MVWDELCH_IS_EXPRESSION 1
#define WINDOW_HAS_FLAGS 1
#define HAVE_GCC_ASM_FOR_X64 1
#define HAVE_RL_CALLBACK 1
#define HAVE_RL_CATCH_SIGNAL 1
#define HAVE_RL_COMPLETION_APPEND_CHARACTER 1
#define HAVE_RL_COMPLETION_DISPLAY_MATCHES_HOOK 1
#define HAVE_RL_COMPLETION_MATCHES 1
#define HAVE_RL_PRE_INPUT_HOOK 1
#define HAVE_CURSES_IS_PAD 1
#define HAVE_CURSES_RESIZETERM 1
#define HAVE_CURSES_RESIZE_TERM 1
#define PLATLIBDIR "lib"
#ifndef PLATFORM
#define PLATFORM "linux"
#endif

#if PY_VERSION_HEX < 0x03070000
#define WITH_THREAD 1
#endif
#if PY_VERSION_HEX < 0x03000000
#define WITH_CYCLE_GC 1
#define Py_USING_UNICODE 1
#define HAVE_USABLE_WCHAR_T 1
#define PY_FORMAT_SIZE_T "z"
#endif
#if PY_VERSION_HEX < 0x03030000
#define Py_UNICODE_SIZE 4
#define PY_UNICODE_TYPE unsigned int
#else
#define PY_FORMAT_SIZE_T "z"
#define PY_COERCE_C_LOCALE 1
#define WITH_DECIMAL_CONTEXTVAR 1
#define PY_SSL_DEFAULT_CIPHERS 1
#define PY_BUILTIN_HASHLIB_HASHES "md5,sha1,sha2,sha3,blake2"
#endif
#if PY_VERSION_HEX >= 0x03050000
#define HAVE_BUILTIN_ATOMIC 1
#define HAVE_STD_ATOMIC 1
#endif
#if PY_VERSION_HEX >= 0x030b0000
#define ALIGNOF_SIZE_T __SIZEOF_SIZE_T__
#define ALIGNOF_LONG __SIZEOF_LONG__
#define ALIGNOF_MAX_ALIGN_T __BIGGEST_ALIGNMENT__
#endif
#if PY_VERSION_HEX >= 0x030c0000
#define WITH_FREELISTS 1
#define PY_SUPPORT_TIER 1
#endif

#endif
