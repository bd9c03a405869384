/* Prepares a function body for interpretation: blocks in reverse post-order, resolved names,
 * values that cross blocks, live locals.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/program.h"

#include <string.h>

static const struct ir_insn *insn_at(const struct ir *ir, uint32_t index) {
  return &g_array_index(ir->insns, struct ir_insn, index);
}

static bool ends_block(const struct ir_insn *insn) {
  return insn->op == IR_RETURN || insn->op == IR_JUMP || insn->op == IR_BRANCH || insn->op == IR_NORETURN ||
         insn->op == IR_CALL; /* a call may end in several heaps */
}

static void mark_leader(bool *leaders, uint32_t count, uint32_t index) {
  if (index < count)
    leaders[index] = true;
}

static bool *find_leaders(const struct ir *ir) {
  uint32_t count = ir->insns->len;
  bool *leaders = g_new0(bool, count + 1);
  leaders[0] = true;
  for (uint32_t i = 0; i < count; i++) {
    const struct ir_insn *insn = insn_at(ir, i);
    if (!ends_block(insn))
      continue;
    mark_leader(leaders, count, i + 1);
    if (insn->op == IR_JUMP || insn->op == IR_BRANCH)
      mark_leader(leaders, count, insn->then_target);
    if (insn->op == IR_BRANCH)
      mark_leader(leaders, count, insn->else_target);
  }
  return leaders;
}

static void set_successors(const struct ir *ir, struct block *block) {
  const struct ir_insn *last = insn_at(ir, block->end - 1);
  block->successors[0] = block->successors[1] = IR_NONE;
  if (last->op == IR_RETURN || last->op == IR_NORETURN)
    return;
  if (last->op == IR_JUMP || last->op == IR_BRANCH)
    block->successors[0] = last->then_target;
  else
    block->successors[0] = block->end;
  if (last->op == IR_BRANCH)
    block->successors[1] = last->else_target;
  for (int i = 0; i < 2; i++)
    if (block->successors[i] >= ir->insns->len)
      block->successors[i] = IR_NONE;
}

/* Blocks in source order, successors as instruction indices. */
static GArray *split_blocks(const struct ir *ir) {
  g_autofree bool *leaders = find_leaders(ir);
  GArray *blocks = g_array_new(FALSE, TRUE, sizeof(struct block));
  uint32_t count = ir->insns->len;
  for (uint32_t begin = 0; begin < count;) {
    uint32_t end = begin + 1;
    while (end < count && !leaders[end])
      end++;
    struct block block = {.begin = begin, .end = end};
    set_successors(ir, &block);
    g_array_append_val(blocks, block);
    begin = end;
  }
  return blocks;
}

struct order {
  GArray *blocks;  /* in source order */
  uint32_t *at;    /* instruction -> source block */
  uint8_t *colour; /* 0 new, 1 open, 2 done */
  uint32_t *post;  /* post-order, filled from the front */
  uint32_t done;
};

/* Depth first with an explicit stack: generated code has functions of 100 000 lines. */
static void walk(struct order *order) {
  GArray *stack = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  uint32_t start = 0;
  g_array_append_val(stack, start);
  order->colour[0] = 1;
  while (stack->len) {
    uint32_t top = g_array_index(stack, uint32_t, stack->len - 1);
    struct block *block = &g_array_index(order->blocks, struct block, top);
    uint32_t next = IR_NONE;
    for (int i = 1; i >= 0 && next == IR_NONE; i--) {
      uint32_t target = block->successors[i];
      if (target == IR_NONE)
        continue;
      uint32_t candidate = order->at[target];
      if (order->colour[candidate] == 0)
        next = candidate;
      else if (order->colour[candidate] == 1)
        g_array_index(order->blocks, struct block, candidate).is_loop_head = true;
    }
    if (next != IR_NONE) {
      order->colour[next] = 1;
      g_array_append_val(stack, next);
      continue;
    }
    order->colour[top] = 2;
    order->post[order->done++] = top;
    g_array_set_size(stack, stack->len - 1);
  }
  g_array_unref(stack);
}

/* Reachable blocks in reverse post-order, successors as block numbers: unreachable code is dropped. */
static GArray *order_blocks(const struct ir *ir, GArray *blocks) {
  struct order order = {.blocks = blocks, .at = g_new0(uint32_t, ir->insns->len + 1)};
  order.colour = g_new0(uint8_t, blocks->len);
  order.post = g_new0(uint32_t, blocks->len);
  for (uint32_t i = 0; i < blocks->len; i++)
    order.at[g_array_index(blocks, struct block, i).begin] = i;
  walk(&order);
  g_autofree uint32_t *number = g_new0(uint32_t, blocks->len);
  for (uint32_t i = 0; i < order.done; i++)
    number[order.post[i]] = order.done - 1 - i;
  GArray *ordered = g_array_new(FALSE, TRUE, sizeof(struct block));
  for (uint32_t i = 0; i < order.done; i++) {
    struct block block = g_array_index(blocks, struct block, order.post[order.done - 1 - i]);
    for (int s = 0; s < 2; s++)
      if (block.successors[s] != IR_NONE)
        block.successors[s] = number[order.at[block.successors[s]]];
    g_array_append_val(ordered, block);
  }
  g_free(order.at);
  g_free(order.colour);
  g_free(order.post);
  return ordered;
}

/* Every block between a loop's head and what leads back to it: the body, at least. */
static void find_loops(struct body *body) {
  uint32_t count = body->blocks->len;
  for (uint32_t b = 0; b < count; b++) {
    struct block *block = &g_array_index(body->blocks, struct block, b);
    block->loop = body->loops;
    body->loops += block->is_loop_head;
  }
  uint32_t first = count; /* earliest head that some later block leads back to */
  for (uint32_t b = count; b-- > 0;) {
    struct block *block = &g_array_index(body->blocks, struct block, b);
    for (int s = 0; s < 2; s++)
      if (block->successors[s] != IR_NONE && block->successors[s] <= b)
        first = MIN(first, block->successors[s]);
    block->is_in_loop = first <= b;
  }
}

static void note_use(const struct body *body, const uint32_t *defined, uint32_t block, uint32_t value,
                     GHashTable *seen) {
  if (value == IR_NONE || value >= body->ir->value_count || defined[value] == block)
    return;
  if (g_hash_table_add(seen, GUINT_TO_POINTER(value + 1)))
    g_array_append_val(body->crossing, value);
}

static void find_definitions(struct body *body) {
  body->definitions = g_new(uint32_t, body->ir->value_count + 1);
  memset(body->definitions, 0xff, (body->ir->value_count + 1) * sizeof *body->definitions);
  for (uint32_t i = 0; i < body->ir->insns->len; i++) {
    uint32_t dst = insn_at(body->ir, i)->dst;
    if (dst != IR_NONE && dst < body->ir->value_count)
      body->definitions[dst] = i;
  }
}

static void find_joins(struct body *body) {
  g_autofree uint8_t *predecessors = g_new0(uint8_t, body->blocks->len + 1);
  for (uint32_t b = 0; b < body->blocks->len; b++)
    for (int s = 0; s < 2; s++) {
      uint32_t next = g_array_index(body->blocks, struct block, b).successors[s];
      if (next != IR_NONE && predecessors[next] < 2)
        predecessors[next]++;
    }
  for (uint32_t b = 0; b < body->blocks->len; b++)
    g_array_index(body->blocks, struct block, b).is_join = predecessors[b] > 1;
}

static void note_uses(const struct body *body, const uint32_t *defined, uint32_t b, GHashTable *seen) {
  const struct block *block = &g_array_index(body->blocks, struct block, b);
  for (uint32_t i = block->begin; i < block->end; i++) {
    const struct ir_insn *insn = insn_at(body->ir, i);
    note_use(body, defined, b, insn->a, seen);
    note_use(body, defined, b, insn->b, seen);
    for (uint32_t k = 0; k < insn->arg_count; k++)
      note_use(body, defined, b, g_array_index(body->ir->args, uint32_t, insn->args + k), seen);
  }
}

static void find_crossing(struct body *body) {
  const struct ir *ir = body->ir;
  g_autofree uint32_t *defined = g_new(uint32_t, ir->value_count + 1);
  memset(defined, 0xff, (ir->value_count + 1) * sizeof *defined);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_direct_hash, g_direct_equal);
  for (uint32_t b = 0; b < body->blocks->len; b++) {
    const struct block *block = &g_array_index(body->blocks, struct block, b);
    for (uint32_t i = block->begin; i < block->end; i++)
      if (insn_at(ir, i)->dst < ir->value_count)
        defined[insn_at(ir, i)->dst] = b;
  }
  for (uint32_t b = 0; b < body->blocks->len; b++)
    note_uses(body, defined, b, seen);
}

struct liveness {
  const struct body *body;
  uint32_t words;
  uint64_t *escaped;       /* address used other than by a direct load or store: always live */
  uint64_t *used, *killed; /* per block, before a write / written first */
  int64_t *local_of;       /* value -> local whose address it is, -1 */
};

static void set_bit(uint64_t *bits, int64_t index) {
  bits[index / 64] |= UINT64_C(1) << (index % 64);
}

static bool get_bit(const uint64_t *bits, int64_t index) {
  return bits[index / 64] >> (index % 64) & 1;
}

static void escape(struct liveness *live, uint32_t value) {
  if (value != IR_NONE && value < live->body->ir->value_count && live->local_of[value] >= 0)
    set_bit(live->escaped, live->local_of[value]);
}

static void scan_insn(struct liveness *live, uint32_t b, const struct ir_insn *insn) {
  const struct ir *ir = live->body->ir;
  uint64_t *used = live->used + (size_t)b * live->words, *killed = live->killed + (size_t)b * live->words;
  if (insn->op == IR_LOCAL && insn->dst < ir->value_count) {
    live->local_of[insn->dst] = insn->number;
    return;
  }
  int64_t local = insn->a != IR_NONE && insn->a < ir->value_count ? live->local_of[insn->a] : -1;
  if (insn->op == IR_LOAD && local >= 0) {
    if (!get_bit(killed, local))
      set_bit(used, local);
    return;
  }
  if (insn->op == IR_STORE && local >= 0) {
    if (!get_bit(used, local))
      set_bit(killed, local);
    escape(live, insn->b);
    return;
  }
  escape(live, insn->a);
  escape(live, insn->b);
  for (uint32_t k = 0; k < insn->arg_count; k++)
    escape(live, g_array_index(ir->args, uint32_t, insn->args + k));
}

static bool flow_block(struct liveness *live, uint32_t b) {
  struct block *block = &g_array_index(live->body->blocks, struct block, b);
  bool changed = false;
  for (uint32_t w = 0; w < live->words; w++) {
    uint64_t out = 0;
    for (int s = 0; s < 2; s++)
      if (block->successors[s] != IR_NONE)
        out |= g_array_index(live->body->blocks, struct block, block->successors[s]).live_locals[w];
    size_t at = (size_t)b * live->words + w;
    uint64_t in = live->used[at] | (out & ~live->killed[at]) | live->escaped[w];
    changed |= in != block->live_locals[w];
    block->live_locals[w] = in;
  }
  return changed;
}

static void find_live_locals(struct body *body) {
  struct liveness live = {.body = body, .words = body->ir->locals->len / 64 + 1};
  size_t size = (size_t)body->blocks->len * live.words;
  live.escaped = g_new0(uint64_t, live.words);
  live.used = g_new0(uint64_t, size + 1);
  live.killed = g_new0(uint64_t, size + 1);
  live.local_of = g_new(int64_t, body->ir->value_count + 1);
  for (uint32_t v = 0; v <= body->ir->value_count; v++)
    live.local_of[v] = -1;
  for (uint32_t b = 0; b < body->blocks->len; b++) {
    struct block *block = &g_array_index(body->blocks, struct block, b);
    block->live_locals = g_new0(uint64_t, live.words);
    for (uint32_t i = block->begin; i < block->end; i++)
      scan_insn(&live, b, insn_at(body->ir, i));
  }
  bool changed = true;
  for (unsigned round = 0; changed && round < 64; round++) {
    changed = false;
    for (uint32_t b = body->blocks->len; b-- > 0;)
      changed |= flow_block(&live, b);
  }
  g_free(live.escaped);
  g_free(live.used);
  g_free(live.killed);
  g_free(live.local_of);
}

static void resolve_insn(const struct program *program, const struct ir_insn *insn, struct resolved *out) {
  const char *typeref = insn->op == IR_FIELD || insn->op == IR_CONTAINER ? insn->record : insn->type;
  out->type = program_type(program, typeref, &out->depth);
  out->is_pointer = insn->type && g_str_has_suffix(insn->type, "*");
  if (insn->op == IR_FIELD || insn->op == IR_CONTAINER)
    out->offset = type_field_offset(out->type, insn->name);
  if (insn->op == IR_ELEMENT && out->type && out->depth == 0 && out->type->fact)
    out->offset = (int32_t)out->type->fact->size_bytes;
  else if (insn->op == IR_ELEMENT)
    out->offset = 8;
  if (insn->op == IR_CALL || insn->op == IR_FUNCTION)
    out->function = program_function(program, insn->name);
  if (insn->op == IR_GLOBAL && insn->name)
    out->global = g_hash_table_lookup(program->globals, insn->name);
}

struct body *body_prepare(const struct program *program, const struct fact_function *fact) {
  struct body *body = g_new0(struct body, 1);
  body->fact = fact;
  body->ir = fact->ir;
  body->crossing = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  body->resolved = g_new0(struct resolved, fact->ir->insns->len + 1);
  for (uint32_t i = 0; i < fact->ir->insns->len; i++)
    resolve_insn(program, insn_at(fact->ir, i), &body->resolved[i]);
  find_definitions(body);
  if (fact->ir->insns->len == 0) {
    body->blocks = g_array_new(FALSE, TRUE, sizeof(struct block));
    return body;
  }
  g_autoptr(GArray) blocks = split_blocks(fact->ir);
  body->blocks = order_blocks(fact->ir, blocks);
  find_joins(body);
  find_loops(body);
  find_crossing(body);
  find_live_locals(body);
  return body;
}

const struct ir_insn *body_made_by(const struct body *body, uint32_t value) {
  for (unsigned steps = 0; value != IR_NONE && steps < 8; steps++) {
    if (value >= body->ir->value_count || body->definitions[value] == IR_NONE)
      return NULL;
    const struct ir_insn *insn = insn_at(body->ir, body->definitions[value]);
    if (insn->op != IR_CAST)
      return insn;
    value = insn->a;
  }
  return NULL;
}

void body_discard(struct body *body) {
  if (!body)
    return;
  for (uint32_t b = 0; b < body->blocks->len; b++)
    g_free(g_array_index(body->blocks, struct block, b).live_locals);
  g_array_unref(body->blocks);
  g_array_unref(body->crossing);
  g_free(body->resolved);
  g_free(body->definitions);
  g_free(body);
}
