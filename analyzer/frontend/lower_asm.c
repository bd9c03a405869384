/* Inline assembly: its text is hidden from the syntax tree, but hand-written counts are made of it.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/lower_statement.h"

/* `lock; incl %0` and `lock; decl %0`: +1, -1; 0 for anything else. */
static int64_t locked_step(const struct source *source, const struct node *at) {
  const char *text = source->text + at->spelled;
  size_t size = source->size - at->spelled;
  const char *end = memchr(text, ':', size);
  size = end ? (size_t)(end - text) : size;
  const char *lock = g_strstr_len(text, (gssize)size, "lock");
  if (!lock)
    return 0;
  size -= (size_t)(lock - text);
  if (g_strstr_len(lock, (gssize)size, "inc"))
    return 1;
  return g_strstr_len(lock, (gssize)size, "dec") ? -1 : 0;
}

void lower_asm(struct lowerer *l, uint32_t node) {
  const struct node *at = node_at(l->unit, node);
  const struct source *source = source_get(l->unit, at->spelled_source);
  int64_t step = source && at->spelled < source->size ? locked_step(source, at) : 0;
  if (step == 0 || at->first == NO_ID || !lower_is_counter(l, at->first)) {
    lower_children_unknown(l, node);
    return;
  }
  uint32_t address = lower_address(l, at->first);
  struct ir_insn insn = lower_insn(l, IR_COUNT, node);
  insn.a = address;
  insn.number = step;
  insn.flags = IR_ATOMIC;
  insn.type = type_ref(l->unit, node_at(l->unit, at->first)->type);
  lower_define(l, &insn);
}
