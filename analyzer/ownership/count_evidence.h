/* What speaks against an integer field being a reference count, though something is freed after it went down.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_COUNT_EVIDENCE_H
#define OWNERSHIP_COUNT_EVIDENCE_H

#include "analyzer/ownership/trace.h"

struct count_site { /* `--p->refs` or helper(&p->refs) */
  struct root root;
  uint32_t value; /* its result */
  uint32_t insn;
};

/* Is it the site's value, or the field as it is read elsewhere in the function? */
bool count_is_value(const struct tracer *tracer, const struct count_site *site, uint32_t value);
/* No branch on the count, or one from which the instructions in `finalizing` are only reached one way: an array is
 * freed whatever the number of elements was. */
bool count_decides(const struct tracer *tracer, const struct count_site *site, const GArray *finalizing);
/* Does it say which element of an array is meant, anywhere in the function? */
bool count_is_index(const struct tracer *tracer, const struct count_site *site);

#endif
