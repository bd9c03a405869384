/* Runs one function body over abstract heaps: blocks in reverse post-order, a few heaps per block.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/interpreter.h"

#include "analyzer/ownership/limits.h"

#include <string.h>

#define EXITS_JUDGED 40   /* exit heaps of one body that are looked at */
#define HEAP_PER_STEP 128 /* objects and cells that are as much work to compare as one instruction */

const struct origin *analysis_origin(struct analysis *analysis, struct origin origin) {
  return origins_intern(analysis->origins, &origin);
}

const struct origin *frame_origin(struct frame *frame, const char *what) {
  if (frame->here && frame->here->what == what)
    return frame->here;
  const struct ir_insn *insn = frame->insn;
  struct origin origin = {.what = what};
  origin.place.file = insn->file ? insn->file : frame->body->fact->place.file;
  origin.place.line = insn->line;
  origin.place.column = insn->column;
  origin.place.end_line = insn->line;
  origin.place.end_column = insn->end_column;
  origin.place.function = frame->function->key;
  frame->here = analysis_origin(frame->analysis, origin);
  return frame->here;
}

void analysis_truncate(struct analysis *analysis, const struct function *function, const char *kind,
                       const char *reason) {
  struct result_truncation row = {.kind = kind,
                                  .function = function->key,
                                  .file = function->fact->place.file,
                                  .line = function->fact->place.line,
                                  .reason = reason};
  g_array_append_val(analysis->results->truncations, row);
}

static void give_up(struct frame *frame, const char *kind, const char *reason) {
  frame->is_truncated = frame->function->is_truncated = true;
  frame->function->truncation_kind = kind;
  frame->function->truncation_reason = reason;
}

static bool is_live(const struct block *block, uint32_t local) {
  return block->live_locals[local / 64] >> (local % 64) & 1;
}

/* Locals that nobody reads any more would only keep equal heaps apart. */
static void forget_dead_locals(const struct frame *frame, const struct block *block, struct state *state) {
  guint kept = 0;
  struct cell *cells = (struct cell *)(void *)state->cells->data;
  for (guint i = 0; i < state->cells->len; i++) {
    const struct object *object = state_object(state, cells[i].object);
    bool is_dead = object->index >= frame->body->ir->locals->len || !is_live(block, object->index);
    if (object->kind == OBJECT_LOCAL && is_dead)
      continue;
    if (kept != i)
      cells[kept] = cells[i];
    kept++;
  }
  g_array_set_size(state->cells, kept);
}

static void *seen_key(const struct state *state) {
  return (void *)(uintptr_t)state->hash;
}

static void see(struct frame *frame, struct state *state, uint32_t number, uint64_t hash) {
  if (!frame->seen[number])
    frame->seen[number] = g_hash_table_new(g_direct_hash, g_direct_equal);
  state->hash = hash;
  g_hash_table_insert(frame->seen[number], seen_key(state), state);
}

/* Outside loops, a heap that comes first need not be told from any other until a second one comes. */
static bool is_first(struct frame *frame, uint32_t number) {
  const GPtrArray *waiting = frame->pending[number];
  if (g_array_index(frame->body->blocks, struct block, number).is_in_loop || frame->seen[number])
    return false;
  if (!waiting || waiting->len == 0)
    return true;
  struct state *first = g_ptr_array_index(waiting, 0); /* the only one, or there would be hashes */
  see(frame, first, number, state_hash(first) | 1);
  return false;
}

/* A heap that is already waiting (or went through) here need not go through again. */
static bool merge_at_join(struct frame *frame, struct state *state, uint32_t number) {
  forget_dead_locals(frame, &g_array_index(frame->body->blocks, struct block, number), state);
  state->hash = 0;
  if (is_first(frame, number))
    return false;
  uint64_t hash = state_hash(state) | 1;
  frame->steps += (state->objects->len + state->cells->len) / HEAP_PER_STEP;
  void *known = NULL;
  bool is_known = frame->seen[number] &&
                  g_hash_table_lookup_extended(frame->seen[number], (void *)(uintptr_t)hash, NULL, &known);
  if (!is_known) {
    see(frame, state, number, hash);
    return false;
  }
  struct state *waiting = known;
  if (waiting && state_guards_hash(waiting) != state_guards_hash(state))
    state_clear_guards(waiting);
  state_destroy(state);
  return true;
}

static void drop_weakest(struct frame *frame, uint32_t number) {
  give_up(frame, "disjuncts", "more abstract heaps than are kept");
  GPtrArray *waiting = frame->pending[number];
  struct state *state = g_ptr_array_steal_index(waiting, selection_weakest(waiting));
  if (frame->seen[number])
    g_hash_table_remove(frame->seen[number], seen_key(state));
  state_destroy(state);
}

static void enqueue_heap(struct frame *frame, struct state *state, uint32_t number, bool is_one_of_many) {
  const struct block *block = &g_array_index(frame->body->blocks, struct block, number);
  if (block->is_loop_head && ++state->visits[block->loop] > LIMIT_LOOP_ITERATIONS + 1) {
    state_destroy(state);
    return;
  }
  if ((block->is_join || is_one_of_many) && merge_at_join(frame, state, number))
    return;
  frame->lowest = MIN(frame->lowest, number);
  if (!frame->pending[number])
    frame->pending[number] = g_ptr_array_new();
  state->interest = state_interest(state);
  g_ptr_array_add(frame->pending[number], state);
  if (selection_is_full(frame->analysis, frame->pending[number]))
    drop_weakest(frame, number);
}

static void enqueue(struct frame *frame, struct state *state, uint32_t number) {
  enqueue_heap(frame, state, number, false);
}

static void save_crossing(const struct frame *frame, struct state *state) {
  for (guint i = 0; i < frame->body->crossing->len; i++)
    g_array_index(state->crossing, struct value, i) =
        frame->values[g_array_index(frame->body->crossing, uint32_t, i)];
}

static void restore_crossing(struct frame *frame, const struct state *state) {
  for (guint i = 0; i < frame->body->crossing->len; i++)
    frame->values[g_array_index(frame->body->crossing, uint32_t, i)] =
        g_array_index(state->crossing, struct value, i);
}

static void branch(struct frame *frame, struct state *state, const struct block *block) {
  struct state *other = state_copy(state);
  save_crossing(frame, state);
  save_crossing(frame, other);
  const struct ir_insn *insn = frame->insn;
  bool is_then = block->successors[0] != IR_NONE && condition_assume(frame, state, insn->a, true);
  bool is_else = block->successors[1] != IR_NONE && condition_assume(frame, other, insn->a, false);
  if (is_then)
    enqueue(frame, state, block->successors[0]);
  else
    state_destroy(state);
  if (is_else)
    enqueue(frame, other, block->successors[1]);
  else
    state_destroy(other);
}

static void leave(struct frame *frame, struct state *state) {
  const struct ir_insn *insn = frame->insn;
  if (insn->op == IR_RETURN && insn->a != IR_NONE) {
    state->result = frame->values[insn->a];
    state->has_result = true;
  }
  state->interest = state_interest(state);
  g_ptr_array_add(frame->exits, state);
  if (frame->exits->len <= EXITS_JUDGED)
    return;
  give_up(frame, "disjuncts", "more abstract heaps than are kept");
  state_destroy(g_ptr_array_steal_index(frame->exits, selection_weakest(frame->exits)));
}

static void call(struct frame *frame, struct state *state, const struct block *block) {
  g_autoptr(GPtrArray) after = g_ptr_array_new();
  save_crossing(frame, state);
  interpreter_call(frame, state, after);
  for (guint i = 0; i < after->len; i++) {
    struct state *next = g_ptr_array_index(after, i);
    if (block->successors[0] == IR_NONE)
      state_destroy(next);
    else
      enqueue_heap(frame, next, block->successors[0], true); /* disjuncts may differ in nothing visible */
  }
}

static void end_block(struct frame *frame, struct state *state, const struct block *block) {
  switch ((enum ir_op)frame->insn->op) {
  case IR_BRANCH:
    branch(frame, state, block);
    return;
  case IR_RETURN:
    leave(frame, state);
    return;
  case IR_NORETURN:
    state_destroy(state);
    return;
  case IR_CALL:
    call(frame, state, block);
    return;
  default:
    save_crossing(frame, state);
    if (block->successors[0] != IR_NONE)
      enqueue(frame, state, block->successors[0]);
    else
      leave(frame, state);
  }
}

static void run_block(struct frame *frame, struct state *state, uint32_t number) {
  const struct block *block = &g_array_index(frame->body->blocks, struct block, number);
  frame->block = block;
  restore_crossing(frame, state);
  for (uint32_t i = block->begin; i < block->end; i++) {
    frame->insn = &g_array_index(frame->body->ir->insns, struct ir_insn, i);
    frame->resolved = &frame->body->resolved[i];
    frame->here = NULL;
    frame->steps++;
    instruction_run(frame, state);
  }
  end_block(frame, state, block);
}

static void run_blocks(struct frame *frame) {
  uint32_t count = frame->body->blocks->len;
  for (uint32_t number = 0; number < count;) {
    GPtrArray *waiting = frame->pending[number];
    if (!waiting || waiting->len == 0) {
      number++;
      continue;
    }
    struct state *state = g_ptr_array_steal_index(waiting, 0);
    if (frame->seen[number])
      g_hash_table_insert(frame->seen[number], seen_key(state), NULL);
    if (frame->steps > LIMIT_STEPS) {
      give_up(frame, "steps", "too many steps in one function");
      state_destroy(state);
      continue;
    }
    frame->lowest = count;
    run_block(frame, state, number);
    number = MIN(number, frame->lowest); /* back edges first, so that heaps meet at the loop's exit */
  }
}

static struct state *entry_state(struct frame *frame) {
  const struct ir *ir = frame->body->ir;
  struct state *state = state_create(frame->body->loops);
  g_array_set_size(state->crossing, frame->body->crossing->len);
  state->symbols = ir->locals->len + 1;
  for (uint32_t i = 0; i < ir->locals->len; i++) {
    const struct ir_local *local = &g_array_index(ir->locals, struct ir_local, i);
    if (!local->is_parameter)
      break;
    uint8_t depth = 0;
    struct type *type = program_type(frame->analysis->program, local->type, &depth);
    bool is_pointer = local->type && g_str_has_suffix(local->type, "*");
    struct object parameter = {.kind = OBJECT_PARAMETER, .index = i, .parent = NO_OBJECT};
    if (is_pointer || (type && depth == 0)) {
      parameter.type = depth <= 1 ? type : NULL;
      parameter.name = local->name;
      state_add_object(state, parameter);
    }
    if (!is_pointer && type && depth == 0)
      continue; /* a record by value: its memory is the parameter */
    struct value number = {.kind = VALUE_UNKNOWN, .object = i + 1}; /* symbol i + 1: see summary.c */
    if (frame->has_fixed && frame->fixed_parameter == i)
      number = value_number(frame->fixed_number);
    struct cell cell = {.value = is_pointer ? value_address(state->objects->len - 1, 0) : number};
    cell.object = state_add_object(state, (struct object){.kind = OBJECT_LOCAL, .index = i});
    state_add_cell(state, &cell);
  }
  return state;
}

static struct disjunct *find_disjunct(const GPtrArray *summary, uint64_t hash) {
  for (guint i = 0; i < summary->len; i++) {
    struct disjunct *known = g_ptr_array_index(summary, i);
    if (known->hash == hash)
      return known;
  }
  return NULL;
}

static void disjunct_free(void *data) {
  struct disjunct *disjunct = data;
  state_destroy(disjunct->state);
  g_free(disjunct);
}

static bool has_edges(const struct state *state) {
  for (guint i = 0; i < state->cells->len; i++) {
    const struct cell *cell = &g_array_index(state->cells, struct cell, i);
    bool is_edge = cell->edge == EDGE_PENDING || cell->edge == EDGE_PLACED || cell->edge == EDGE_WEAK;
    if (is_edge && cell->value.kind == VALUE_ADDRESS)
      return true;
  }
  for (uint32_t i = 0; i < state->objects->len; i++)
    if (state_object(state, i)->kind == OBJECT_FRESH)
      return true;
  return false;
}

static void keep_exits(struct frame *frame, GPtrArray *summary) {
  for (guint i = 0; i < frame->exits->len; i++) {
    struct state *state = g_ptr_array_index(frame->exits, i);
    frame->function->has_edges |= has_edges(state);
    judge_exit(frame, state);
    uint64_t hash = state_hash(state);
    struct disjunct *same = find_disjunct(summary, hash);
    if (same && state_guards_hash(same->state) != state_guards_hash(state))
      state_clear_guards(same->state);
    if (same) {
      state_destroy(state);
      continue;
    }
    struct disjunct *disjunct = g_new0(struct disjunct, 1);
    disjunct->state = state;
    disjunct->hash = hash;
    g_ptr_array_add(summary, disjunct);
  }
  if (selection_cut(frame->analysis, summary))
    give_up(frame, "disjuncts", "more abstract heaps than are kept");
}

static void run_body(const struct frame *start, const struct body *body, GPtrArray *summary) {
  struct frame frame = *start;
  frame.body = body;
  uint32_t blocks = body->blocks->len;
  if (blocks == 0)
    return;
  frame.values = g_new0(struct value, body->ir->value_count + 1);
  frame.pending = g_new0(GPtrArray *, blocks);
  frame.seen = g_new0(GHashTable *, blocks);
  frame.exits = g_ptr_array_new();
  enqueue(&frame, entry_state(&frame), 0);
  run_blocks(&frame);
  keep_exits(&frame, summary);
  for (uint32_t b = 0; b < blocks; b++) {
    g_clear_pointer(&frame.pending[b], g_ptr_array_unref);
    g_clear_pointer(&frame.seen[b], g_hash_table_unref);
  }
  g_free(frame.pending);
  g_free(frame.seen);
  g_free(frame.values);
  g_ptr_array_unref(frame.exits);
}

GPtrArray *interpreter_specialize(struct analysis *analysis, struct function *function, uint32_t parameter,
                                  int64_t number) {
  if (!function->specialized)
    function->specialized =
        g_hash_table_new_full(g_direct_hash, g_direct_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
  void *key = GINT_TO_POINTER((int)number * 2 + analysis->is_first_round);
  GPtrArray *summary = g_hash_table_lookup(function->specialized, key);
  if (summary)
    return summary;
  struct frame start = {.analysis = analysis,
                        .function = function,
                        .has_fixed = true,
                        .fixed_parameter = parameter,
                        .fixed_number = number};
  summary = g_ptr_array_new_with_free_func(disjunct_free);
  g_hash_table_insert(function->specialized, key, summary);
  for (guint i = 0; i < function->bodies->len; i++)
    run_body(&start, g_ptr_array_index(function->bodies, i), summary);
  return summary;
}

void interpreter_run(struct analysis *analysis, struct function *function) {
  struct frame start = {.analysis = analysis, .function = function};
  GPtrArray *summary = g_ptr_array_new_with_free_func(disjunct_free);
  for (guint i = 0; i < function->bodies->len; i++)
    run_body(&start, g_ptr_array_index(function->bodies, i), summary);
  g_clear_pointer(&function->summary, g_ptr_array_unref);
  function->summary = summary;
}
