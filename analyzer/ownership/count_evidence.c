/* Tells reference counts from lengths: by what a test of the number decides, and by what is indexed with it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/count_evidence.h"

static bool is_same_place(struct root a, struct root b) {
  return a.local == b.local && a.offset == b.offset && a.local >= 0;
}

bool count_is_value(const struct tracer *tracer, const struct count_site *site, uint32_t value) {
  if (value == IR_NONE)
    return false;
  value = tracer_chase(tracer, value);
  if (value == site->value && value != IR_NONE)
    return true;
  const struct ir_insn *made = tracer_definition(tracer, value);
  return made && made->op == IR_LOAD && is_same_place(tracer_root(tracer, made->a), site->root);
}

bool count_is_index(const struct tracer *tracer, const struct count_site *site) {
  const GArray *insns = tracer->body->ir->insns;
  for (uint32_t i = 0; i < insns->len; i++) {
    const struct ir_insn *insn = tracer_insn(tracer, i);
    if (insn->op == IR_ELEMENT && count_is_value(tracer, site, insn->b))
      return true;
  }
  return false;
}

/* Through `!` and comparisons. */
static bool tests(const struct tracer *tracer, const struct count_site *site, uint32_t condition) {
  for (unsigned steps = 0; condition != IR_NONE && steps < 4; steps++) {
    if (count_is_value(tracer, site, condition))
      return true;
    const struct ir_insn *made = tracer_definition(tracer, tracer_chase(tracer, condition));
    if (!made || (made->op != IR_NOT && made->op != IR_COMPARE))
      return false;
    if (made->op == IR_COMPARE && count_is_value(tracer, site, made->b))
      return true;
    condition = made->a;
  }
  return false;
}

static bool has_any(const struct block *block, const GArray *insns) {
  for (guint i = 0; i < insns->len; i++) {
    uint32_t insn = g_array_index(insns, uint32_t, i);
    if (insn >= block->begin && insn < block->end)
      return true;
  }
  return false;
}

/* From block `from` on; not past block `wall`. */
static bool reaches(const GArray *blocks, uint32_t from, uint32_t wall, const GArray *insns) {
  g_autofree bool *seen = g_new0(bool, blocks->len);
  g_autoptr(GArray) queue = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  if (from != IR_NONE)
    g_array_append_val(queue, from);
  while (queue->len) {
    uint32_t number = g_array_index(queue, uint32_t, queue->len - 1);
    g_array_set_size(queue, queue->len - 1);
    if (seen[number] || number == wall)
      continue;
    seen[number] = true;
    const struct block *block = &g_array_index(blocks, struct block, number);
    if (has_any(block, insns))
      return true;
    for (int i = 0; i < 2; i++)
      if (block->successors[i] != IR_NONE)
        g_array_append_val(queue, block->successors[i]);
  }
  return false;
}

/* In a loop over several objects each time round is about another one. */
static bool is_one_object(const struct tracer *tracer, int64_t local) {
  const GArray *insns = tracer->body->ir->insns;
  guint stores = g_array_index(tracer->body->ir->locals, struct ir_local, local).is_parameter;
  for (uint32_t i = 0; i < insns->len; i++) {
    const struct ir_insn *insn = tracer_insn(tracer, i);
    const struct ir_insn *address = insn->op == IR_STORE ? tracer_definition(tracer, insn->a) : NULL;
    stores += address && address->op == IR_LOCAL && address->number == local;
  }
  return stores <= 1;
}

bool count_decides(const struct tracer *tracer, const struct count_site *site, const GArray *finalizing) {
  const GArray *blocks = tracer->body->blocks;
  bool is_one = is_one_object(tracer, site->root.local), is_branched = false;
  for (uint32_t number = 0; number < blocks->len; number++) {
    const struct block *block = &g_array_index(blocks, struct block, number);
    if (block->begin == block->end)
      continue;
    const struct ir_insn *last = tracer_insn(tracer, block->end - 1);
    if (last->op != IR_BRANCH || !tests(tracer, site, last->a))
      continue;
    is_branched = true;
    uint32_t wall = is_one ? IR_NONE : number;
    if (reaches(blocks, block->successors[0], wall, finalizing) !=
        reaches(blocks, block->successors[1], wall, finalizing))
      return true;
  }
  return !is_branched;
}
