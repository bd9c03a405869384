/* The unwinder that the compiler's runtime brings, as it was found when the agent was loaded.
 * SPDX-License-Identifier: MIT */
#ifndef COLLECTOR_AGENT_UNWINDER_H
#define COLLECTOR_AGENT_UNWINDER_H

#include <stdint.h>
#include <unwind.h>

#define UNWINDER_CACHE_BITS 14

struct unwinder {
  _Unwind_Reason_Code (*walk)(_Unwind_Trace_Fn visit, void *arg); /* NULL: there is none */
  _Unwind_Ptr (*get_ip)(struct _Unwind_Context *context);
  _Unwind_Word (*get_cfa)(struct _Unwind_Context *context);
  uint64_t cache[1 << UNWINDER_CACHE_BITS]; /* frame sizes; read and written whole, so threads need no lock */
};
extern struct unwinder agent_unwinder; /* state.c */

#endif
