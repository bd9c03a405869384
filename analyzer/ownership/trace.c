/* Where a value of a body comes from, without running it: through casts, fields and locals stored once.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/trace.h"

#include <string.h>

const struct ir_insn *tracer_insn(const struct tracer *tracer, uint32_t index) {
  return &g_array_index(tracer->body->ir->insns, struct ir_insn, index);
}

const struct ir_insn *tracer_definition(const struct tracer *tracer, uint32_t value) {
  if (value == IR_NONE || tracer->body->definitions[value] == IR_NONE)
    return NULL;
  return tracer_insn(tracer, tracer->body->definitions[value]);
}

/* Through casts and locals that are stored once. */
uint32_t tracer_chase(const struct tracer *tracer, uint32_t value) {
  for (unsigned steps = 0; steps < 16; steps++) {
    const struct ir_insn *made = tracer_definition(tracer, value);
    if (!made)
      return value;
    if (made->op == IR_CAST) {
      value = made->a;
      continue;
    }
    const struct ir_insn *address = made->op == IR_LOAD ? tracer_definition(tracer, made->a) : NULL;
    if (!address || address->op != IR_LOCAL || tracer->stored[address->number] == IR_NONE)
      return value;
    value = tracer->stored[address->number];
  }
  return value;
}

static struct type *pointee(const struct tracer *tracer, int64_t local) {
  const struct ir_local *declared = &g_array_index(tracer->body->ir->locals, struct ir_local, local);
  uint8_t depth = 0;
  struct type *type = program_type(tracer->program, declared->type, &depth);
  return depth == 1 ? type : NULL;
}

static uint32_t strip_casts(const struct tracer *tracer, uint32_t value) {
  const struct ir_insn *made = tracer_definition(tracer, value);
  for (unsigned steps = 0; made && made->op == IR_CAST && steps < 16; steps++) {
    value = made->a;
    made = tracer_definition(tracer, value);
  }
  return value;
}

/* Follows a local that is stored once to what was stored, as long as that leads to a local too. */
struct root tracer_root(const struct tracer *tracer, uint32_t value) {
  struct root root = {.local = -1}, best = {.local = -1};
  for (unsigned steps = 0; steps < 24; steps++) {
    value = strip_casts(tracer, value);
    const struct ir_insn *made = tracer_definition(tracer, value);
    if (!made)
      return best;
    const struct resolved *resolved = &tracer->body->resolved[tracer->body->definitions[value]];
    if ((made->op == IR_FIELD || made->op == IR_CONTAINER) && resolved->offset >= 0) {
      if (!root.inner && made->op == IR_FIELD) {
        root.inner = resolved->type;
        root.inner_offset = resolved->offset;
      }
      root.offset += made->op == IR_FIELD ? resolved->offset : -resolved->offset;
      root.type = resolved->type;
      value = made->a;
      continue;
    }
    const struct ir_insn *address = made->op == IR_LOAD ? tracer_definition(tracer, made->a) : NULL;
    if (!address || address->op != IR_LOCAL)
      return best;
    best = root;
    best.local = address->number;
    struct type *declared = pointee(tracer, best.local);
    if (declared && (!best.type || best.offset == 0))
      best.type = declared;
    value = tracer->stored[address->number];
  }
  return best;
}

void tracer_init(struct tracer *tracer, const struct program *program, const struct body *body) {
  tracer->program = program;
  guint locals = body->ir->locals->len;
  tracer->body = body;
  tracer->stored = g_new(uint32_t, locals + 1);
  memset(tracer->stored, 0xff, (locals + 1) * sizeof *tracer->stored);
  g_autofree uint8_t *stores = g_new0(uint8_t, locals + 1);
  for (guint i = 0; i < locals; i++)
    stores[i] = g_array_index(body->ir->locals, struct ir_local, i).is_parameter;
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = tracer_insn(tracer, i);
    const struct ir_insn *address = insn->op == IR_STORE ? tracer_definition(tracer, insn->a) : NULL;
    if (!address || address->op != IR_LOCAL)
      continue;
    stores[address->number] = MIN(2, stores[address->number] + 1);
    tracer->stored[address->number] = stores[address->number] == 1 ? insn->b : IR_NONE;
  }
}

void tracer_finish(struct tracer *tracer) {
  g_clear_pointer(&tracer->stored, g_free);
}
