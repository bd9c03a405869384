/* Where a value of a body comes from, without running it: through casts, fields and locals stored once.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_TRACE_H
#define OWNERSHIP_TRACE_H

#include "analyzer/ownership/program.h"

struct root {    /* a pointer as an offset from what one local points to */
  int64_t local; /* -1 unknown */
  int32_t offset;
  struct type *type;  /* record that the offset is in, NULL unknown */
  struct type *inner; /* innermost record that declares the field, NULL: as `type` */
  int32_t inner_offset;
};

struct tracer {
  const struct program *program;
  const struct body *body;
  uint32_t *stored; /* per local: the only value stored, IR_NONE none or several */
};

void tracer_init(struct tracer *tracer, const struct program *program, const struct body *body);
void tracer_finish(struct tracer *tracer);

const struct ir_insn *tracer_insn(const struct tracer *tracer, uint32_t index);
const struct ir_insn *tracer_definition(const struct tracer *tracer, uint32_t value); /* NULL: none or several */
/* The value behind casts and locals that are stored once. */
uint32_t tracer_chase(const struct tracer *tracer, uint32_t value);
/* The local whose pointee the value points into; `local` is -1 when that is not known. */
struct root tracer_root(const struct tracer *tracer, uint32_t value);

#endif
