/* Conditions: what a branch tells about pointers and numbers.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/interpreter.h"

#include "analyzer/ownership/limits.h"

static bool is_known_nonnull(const struct state *state, struct value value) {
  if (value.kind == VALUE_FUNCTION || value.kind == VALUE_STRING)
    return true;
  if (value.kind != VALUE_ADDRESS)
    return false;
  const struct object *object = state_object(state, value.object);
  return value.offset != 0 || object->is_nonnull || object->kind == OBJECT_FRESH ||
         object->kind == OBJECT_LOCAL || object->kind == OBJECT_GLOBAL;
}

static struct range *find_range(const struct state *state, uint32_t symbol) {
  for (guint i = 0; i < state->ranges->len; i++) {
    struct range *range = &g_array_index(state->ranges, struct range, i);
    if (range->symbol == symbol)
      return range;
  }
  return NULL;
}

static struct range range_of(const struct state *state, struct value value) {
  struct range all = {.symbol = value.object, .low = INT64_MIN, .high = INT64_MAX};
  if (value.kind == VALUE_NUMBER)
    return (struct range){.low = value.number, .high = value.number, .is_nonzero = value.number != 0};
  if (value.kind == VALUE_COUNT && value.is_maybe)
    return all;
  if (value.kind == VALUE_COUNT) { /* a count that others share is positive, whatever it was before */
    if (value.test == 0 || value.test == 3)
      return (struct range){.low = value.test ? 2 : 1, .high = INT64_MAX, .is_nonzero = true};
    int64_t truth = value.test == 2;
    return (struct range){.low = truth, .high = truth, .is_nonzero = truth != 0};
  }
  if (value.kind == VALUE_UNKNOWN && value.object) {
    const struct range *known = find_range(state, value.object);
    return known ? *known : all;
  }
  if (is_known_nonnull(state, value))
    all.is_nonzero = true;
  return all;
}

enum truth value_truth(const struct state *state, struct value value) {
  if (value.kind == VALUE_NUMBER)
    return value.number ? TRUTH_TRUE : TRUTH_FALSE;
  struct range range = range_of(state, value);
  if (range.is_nonzero || range.low > 0 || range.high < 0)
    return TRUTH_TRUE;
  return range.low == 0 && range.high == 0 ? TRUTH_FALSE : TRUTH_EITHER;
}

static enum truth negate(enum truth truth) {
  return truth == TRUTH_EITHER ? TRUTH_EITHER : truth == TRUTH_TRUE ? TRUTH_FALSE : TRUTH_TRUE;
}

static enum truth compare_less(struct range a, struct range b, bool or_equal) {
  if (or_equal ? a.high <= b.low : a.high < b.low)
    return TRUTH_TRUE;
  if (or_equal ? a.low > b.high : a.low >= b.high)
    return TRUTH_FALSE;
  return TRUTH_EITHER;
}

static bool is_distinct(const struct state *state, struct value a, struct value b) {
  const struct object *left = state_object(state, a.object), *right = state_object(state, b.object);
  bool left_own = left->kind == OBJECT_FRESH || left->kind == OBJECT_LOCAL;
  bool right_own = right->kind == OBJECT_FRESH || right->kind == OBJECT_LOCAL;
  return left_own || right_own;
}

static enum truth compare_equal(const struct state *state, struct value a, struct value b) {
  if (a.kind == VALUE_ADDRESS && b.kind == VALUE_ADDRESS) {
    if (a.object == b.object)
      return a.offset == b.offset && !offset_is_many(a.offset) ? TRUTH_TRUE : TRUTH_EITHER;
    return is_distinct(state, a, b) ? TRUTH_FALSE : TRUTH_EITHER;
  }
  if (a.kind == VALUE_FUNCTION && b.kind == VALUE_FUNCTION)
    return g_str_equal(a.name, b.name) ? TRUTH_TRUE : TRUTH_FALSE;
  if (a.kind == VALUE_UNKNOWN && b.kind == VALUE_UNKNOWN && a.object && a.object == b.object)
    return TRUTH_TRUE;
  struct range left = range_of(state, a), right = range_of(state, b);
  if ((VALUE_IS_NULL(a) && right.is_nonzero) || (VALUE_IS_NULL(b) && left.is_nonzero))
    return TRUTH_FALSE;
  if (left.high < right.low || right.high < left.low)
    return TRUTH_FALSE;
  bool is_single = left.low == left.high && right.low == right.high;
  return is_single && left.low == right.low ? TRUTH_TRUE : TRUTH_EITHER;
}

static enum truth compare(const struct state *state, int64_t operation, struct value a, struct value b) {
  struct range left = range_of(state, a), right = range_of(state, b);
  switch (operation) {
  case IR_EQ:
    return compare_equal(state, a, b);
  case IR_NE:
    return negate(compare_equal(state, a, b));
  case IR_LT:
    return compare_less(left, right, false);
  case IR_LE:
    return compare_less(left, right, true);
  case IR_GT:
    return compare_less(right, left, false);
  default:
    return compare_less(right, left, true);
  }
}

struct value value_compare(struct frame *frame, struct state *state, const struct ir_insn *insn) {
  struct value a = frame->values[insn->a], b = frame->values[insn->b];
  if (a.kind == VALUE_COUNT && a.test == 0 && VALUE_IS_NULL(b) &&
      (insn->number == IR_EQ || insn->number == IR_NE)) {
    a.test = insn->number == IR_EQ ? 1 : 2;
    return a;
  }
  enum truth truth = compare(state, insn->number, a, b);
  return truth == TRUTH_EITHER ? state_unknown(state) : value_number(truth == TRUTH_TRUE);
}

static void narrow(struct state *state, uint32_t symbol, int64_t operation, int64_t bound) {
  struct range *range = find_range(state, symbol);
  if (!range) {
    struct range all = {.symbol = symbol, .low = INT64_MIN, .high = INT64_MAX};
    g_array_append_val(state->ranges, all);
    range = &g_array_index(state->ranges, struct range, state->ranges->len - 1);
  }
  if (operation == IR_EQ)
    range->low = range->high = bound;
  if (operation == IR_NE && bound == 0)
    range->is_nonzero = true;
  if (operation == IR_LT && bound > INT64_MIN)
    range->high = MIN(range->high, bound - 1);
  if (operation == IR_LE)
    range->high = MIN(range->high, bound);
  if (operation == IR_GT && bound < INT64_MAX)
    range->low = MAX(range->low, bound + 1);
  if (operation == IR_GE)
    range->low = MAX(range->low, bound);
}

static void assume_null(struct state *state, struct value value, bool is_null) {
  if (value.kind == VALUE_UNKNOWN && value.object)
    narrow(state, value.object, is_null ? IR_EQ : IR_NE, 0);
  if (value.kind != VALUE_ADDRESS)
    return;
  struct object *object = state_object(state, value.object);
  if (!is_null)
    object->is_nonnull = true;
  else if (object->kind != OBJECT_FRESH)
    state_replace_value(state, value.object, value_number(0));
}

static int64_t mirror(int64_t operation) {
  static const int64_t swapped[] = {IR_EQ, IR_NE, IR_GT, IR_GE, IR_LT, IR_LE};
  return swapped[operation];
}

static int64_t complement(int64_t operation) {
  static const int64_t other[] = {IR_NE, IR_EQ, IR_GE, IR_GT, IR_LE, IR_LT};
  return other[operation];
}

static void relate(struct state *state, struct value a, struct value b, bool is_equal) {
  struct relation relation = {a.object, b.object, is_equal};
  if (a.offset == 0 && b.offset == 0 && state->relations->len < LIMIT_DISJUNCTS)
    g_array_append_val(state->relations, relation);
}

static void assume_compare(struct state *state, int64_t operation, struct value a, struct value b) {
  if (VALUE_IS_NULL(b) && (operation == IR_EQ || operation == IR_NE)) {
    assume_null(state, a, operation == IR_EQ);
  } else if (VALUE_IS_NULL(a) && (operation == IR_EQ || operation == IR_NE)) {
    assume_null(state, b, operation == IR_EQ);
  } else if (a.kind == VALUE_UNKNOWN && b.kind == VALUE_NUMBER) {
    narrow(state, a.object, operation, b.number);
  } else if (b.kind == VALUE_UNKNOWN && a.kind == VALUE_NUMBER) {
    narrow(state, b.object, mirror(operation), a.number);
  } else if (operation == IR_NE && a.kind == VALUE_ADDRESS && b.kind == VALUE_ADDRESS) {
    relate(state, a, b, false);
  } else if (operation == IR_EQ && a.kind == VALUE_ADDRESS && b.kind == VALUE_ADDRESS && a.offset == 0 &&
             b.offset == 0) {
    const struct object *left = state_object(state, a.object);
    bool is_left_fixed = left->kind == OBJECT_PARAMETER || left->kind == OBJECT_FRESH;
    relate(state, a, b, true);
    state_replace_value(state, is_left_fixed ? b.object : a.object, is_left_fixed ? a : b);
  }
}

bool condition_fits(struct state *state, struct value actual, const struct range *needed) {
  struct range known = range_of(state, actual);
  if (known.low > needed->high || known.high < needed->low)
    return false;
  if (needed->is_nonzero && known.low == 0 && known.high == 0)
    return false;
  if (actual.kind != VALUE_UNKNOWN || !actual.object)
    return true;
  narrow(state, actual.object, IR_GE, needed->low);
  narrow(state, actual.object, IR_LE, needed->high);
  if (needed->is_nonzero)
    narrow(state, actual.object, IR_NE, 0);
  return true;
}

enum truth condition_equal(const struct state *state, struct value a, struct value b) {
  return compare_equal(state, a, b);
}

/* The instruction of this block that made a value: its operands are still what they were. */
static const struct ir_insn *definition(const struct frame *frame, uint32_t value) {
  uint32_t index = frame->body->definitions[value];
  if (index == IR_NONE || index < frame->block->begin || index >= frame->block->end)
    return NULL;
  return &g_array_index(frame->body->ir->insns, struct ir_insn, index);
}

bool condition_assume(struct frame *frame, struct state *state, uint32_t condition, bool is_true) {
  struct value value = frame->values[condition];
  enum truth truth = value_truth(state, value);
  if (truth != TRUTH_EITHER)
    return (truth == TRUTH_TRUE) == is_true;
  const struct ir_insn *made = definition(frame, condition);
  while (made && made->op == IR_NOT) {
    is_true = !is_true;
    condition = made->a;
    made = definition(frame, condition);
  }
  if (made && made->op == IR_COMPARE)
    assume_compare(state, is_true ? made->number : complement(made->number), frame->values[made->a],
                   frame->values[made->b]);
  else
    assume_null(state, frame->values[condition], !is_true);
  return true;
}
