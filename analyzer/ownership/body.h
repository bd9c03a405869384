/* A function body, prepared for interpretation: blocks, resolved names, values that cross blocks.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_BODY_H
#define OWNERSHIP_BODY_H

#include "db/facts.h"

struct type;
struct function;

struct body { /* one variant of a function: its IR, prepared */
  const struct fact_function *fact;
  const struct ir *ir;
  struct resolved *resolved; /* per instruction */
  GArray *blocks;            /* struct block, in reverse post-order */
  uint32_t loops;            /* number of loop heads */
  uint32_t *definitions;     /* value -> instruction that makes it, IR_NONE */
  GArray *crossing;          /* uint32_t values used outside the block that defines them */
};

struct resolved { /* what an instruction's strings mean in this program */
  struct type *type;          /* pointee or record of the typeref; NULL unknown */
  int32_t offset;             /* IR_FIELD, IR_CONTAINER: bytes; IR_ELEMENT: element size */
  uint8_t depth;              /* pointer levels of the typeref */
  bool is_pointer;
  bool is_private;            /* IR_CALL, IR_LOAD: gives the private data, at `offset` in the instance */
  struct type *instance;      /* IR_CALL of private data: whose; NULL unknown */
  int32_t member_offset;      /* IR_LOAD of private data: where the member stands in its record */
  struct function *function;  /* IR_CALL, IR_FUNCTION */
  const struct fact_global *global;
};

struct block {
  uint32_t begin, end;     /* instructions [begin, end) */
  uint32_t successors[2];  /* block numbers or IR_NONE; then, else */
  bool is_loop_head, is_join;
  bool is_in_loop;         /* heaps may come here after others went through */
  uint32_t loop;           /* number of this loop head among the loop heads */
  uint64_t *live_locals;   /* bit set of locals that may be read from here on; others may be forgotten */
};

#endif
