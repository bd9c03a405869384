/* What type tests on the way to an instruction prove of a value: `PyUnicode_CheckExact(x)`, `x == Py_None`.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

#define SAME_DEPTH 6

static const struct ir_insn *insn_at(const struct body *body, uint32_t index) {
  return &g_array_index(body->ir->insns, struct ir_insn, index);
}

static uint32_t argument_at(const struct body *body, const struct ir_insn *call, uint32_t index) {
  return index < call->arg_count ? g_array_index(body->ir->args, uint32_t, call->args + index) : IR_NONE;
}

/* Are both read from the same place? Stores in between are the caller's concern. */
static bool is_same_value(const struct body *body, uint32_t a, uint32_t b, unsigned depth) {
  const struct ir_insn *x = body_made_by(body, a), *y = body_made_by(body, b);
  if (!x || !y || x->op != y->op || depth > SAME_DEPTH)
    return false;
  switch (x->op) {
  case IR_LOCAL:
  case IR_CONST:
    return x->number == y->number;
  case IR_GLOBAL:
    return g_strcmp0(x->name, y->name) == 0;
  case IR_LOAD:
    return is_same_value(body, x->a, y->a, depth + 1);
  case IR_FIELD:
    return g_strcmp0(x->record, y->record) == 0 && g_strcmp0(x->name, y->name) == 0 &&
           is_same_value(body, x->a, y->a, depth + 1);
  case IR_ELEMENT:
    return is_same_value(body, x->a, y->a, depth + 1) && is_same_value(body, x->b, y->b, depth + 1);
  default:
    return false;
  }
}

static bool is_atomic_type(const struct body *body, uint32_t value) {
  static const char *const names[] = {"PyUnicode_Type", "PyBytes_Type", "PyLong_Type",
                                      "PyFloat_Type",   "PyBool_Type",  "PyComplex_Type",
                                      "PyString_Type",  "PyInt_Type",   "PyByteArray_Type"};
  const struct ir_insn *made = body_made_by(body, value);
  for (size_t i = 0; made && made->op == IR_GLOBAL && i < G_N_ELEMENTS(names); i++)
    if (strcmp(plain_name(made->name), names[i]) == 0)
      return true;
  return false;
}

/* Py_TPFLAGS_LONG_SUBCLASS, BYTES and UNICODE; Python 2's INT_SUBCLASS. */
static bool is_atomic_flag(const struct body *body, uint32_t value) {
  const struct ir_insn *made = body_made_by(body, value);
  int64_t flag = made && made->op == IR_CONST ? made->number : 0;
  return flag == INT64_C(1) << 23 || flag == INT64_C(1) << 24 || flag == INT64_C(1) << 27 ||
         flag == INT64_C(1) << 28;
}

static bool is_type_of(const struct body *body, uint32_t type, uint32_t value) {
  const struct ir_insn *made = body_made_by(body, type);
  if (made && made->op == IR_CALL && strcmp(plain_name(made->name), "Py_TYPE") == 0)
    return is_same_value(body, argument_at(body, made, 0), value, 0);
  const struct ir_insn *field = made && made->op == IR_LOAD ? body_made_by(body, made->a) : NULL;
  return field && field->op == IR_FIELD && g_strcmp0(field->name, "ob_type") == 0 &&
         is_same_value(body, field->a, value, 0);
}

static bool is_harmless(const struct body *body, uint32_t value) {
  const struct ir_insn *made = body_made_by(body, value);
  return made && ((made->op == IR_CONST && made->number == 0) ||
                  (made->op == IR_GLOBAL && g_str_has_suffix(made->name, "_Py_NoneStruct")));
}

struct proof {
  enum narrow narrow;
  bool when_true;
};

static struct proof proof_of_call(const struct body *body, const struct ir_insn *call, uint32_t value) {
  const char *name = plain_name(call->name);
  uint32_t first = argument_at(body, call, 0), second = argument_at(body, call, 1);
  bool is_value = is_same_value(body, first, value, 0);
  if (strcmp(name, "Py_IS_TYPE") == 0 && is_value && is_atomic_type(body, second))
    return (struct proof){NARROW_EXACT, true};
  if (strcmp(name, "PyObject_TypeCheck") == 0 && is_value && is_atomic_type(body, second))
    return (struct proof){NARROW_KIND, true};
  bool is_feature = strcmp(name, "PyType_HasFeature") == 0 || strcmp(name, "PyType_FastSubclass") == 0;
  if (is_feature && is_type_of(body, first, value) && is_atomic_flag(body, second))
    return (struct proof){NARROW_KIND, true};
  return (struct proof){NARROW_NONE, true};
}

static struct proof proof_of_comparison(const struct body *body, const struct ir_insn *made, uint32_t value) {
  bool is_equal = made->number == IR_EQ;
  if (made->number != IR_EQ && made->number != IR_NE)
    return (struct proof){NARROW_NONE, true};
  for (int swap = 0; swap < 2; swap++) {
    uint32_t left = swap ? made->b : made->a, right = swap ? made->a : made->b;
    if ((is_same_value(body, left, value, 0) && is_harmless(body, right)) ||
        (is_type_of(body, left, value) && is_atomic_type(body, right)))
      return (struct proof){NARROW_EXACT, is_equal};
  }
  return (struct proof){NARROW_NONE, true};
}

/* What the outcome of a condition says of the value. */
static struct proof proof_of(const struct body *body, uint32_t condition, uint32_t value, unsigned depth) {
  const struct ir_insn *made = body_made_by(body, condition);
  struct proof none = {NARROW_NONE, true};
  if (!made || depth > SAME_DEPTH)
    return none;
  if (is_same_value(body, condition, value, 0))
    return (struct proof){NARROW_EXACT, false}; /* `if (!x)`: null */
  if (made->op == IR_CALL)
    return proof_of_call(body, made, value);
  const struct ir_insn *other = made->op == IR_COMPARE ? body_made_by(body, made->b) : NULL;
  bool is_zero_test = other && other->op == IR_CONST && other->number == 0 && made->number <= IR_NE;
  if (made->op == IR_NOT || is_zero_test) {
    struct proof inner = proof_of(body, made->a, value, depth + 1);
    bool is_flipped = made->op == IR_NOT || made->number == IR_EQ;
    if (inner.narrow)
      return (struct proof){inner.narrow, inner.when_true != is_flipped};
  }
  return made->op == IR_COMPARE ? proof_of_comparison(body, made, value) : none;
}

static bool is_cut(const struct body *body, const struct block *block, int edge, uint32_t value,
                   enum narrow least) {
  const struct ir_insn *last = insn_at(body, block->end - 1);
  if (last->op != IR_BRANCH)
    return false;
  struct proof proof = proof_of(body, last->a, value, 0);
  return proof.narrow >= least && proof.when_true == (edge == 0);
}

static bool reach_uncut(const struct body *body, guint number, uint32_t value, enum narrow least,
                        bool *reached) {
  const struct block *block = &g_array_index(body->blocks, struct block, number);
  bool is_changed = false;
  for (int edge = 0; edge < 2; edge++) {
    uint32_t next = block->successors[edge];
    if (next == IR_NONE || reached[next] || is_cut(body, block, edge, value, least))
      continue;
    is_changed = reached[next] = true;
  }
  return is_changed;
}

/* Can the instruction be reached without a proof of at least this much? */
static bool is_reached_unproved(const struct body *body, uint32_t index, uint32_t value, enum narrow least) {
  guint count = body->blocks->len;
  g_autofree bool *reached = g_new0(bool, count + 1);
  reached[0] = true;
  for (bool is_changed = count > 0; is_changed;) {
    is_changed = false;
    for (guint b = 0; b < count; b++)
      is_changed |= reached[b] && reach_uncut(body, b, value, least, reached);
  }
  for (guint b = 0; b < count; b++) {
    const struct block *block = &g_array_index(body->blocks, struct block, b);
    if (index >= block->begin && index < block->end)
      return reached[b];
  }
  return true;
}

/* A local that gets several values may have another one when it is tested. */
static bool is_stable(const struct body *body, uint32_t value) {
  const struct ir_insn *made = body_made_by(body, value);
  const struct ir_insn *from = made && made->op == IR_LOAD ? body_made_by(body, made->a) : NULL;
  if (!from || from->op != IR_LOCAL)
    return from && from->op == IR_ELEMENT;
  unsigned stores = g_array_index(body->ir->locals, struct ir_local, from->number).is_parameter;
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = insn_at(body, i);
    const struct ir_insn *to = insn->op == IR_STORE ? body_made_by(body, insn->a) : NULL;
    const struct ir_insn *stored =
        to && to->op == IR_LOCAL && to->number == from->number ? body_made_by(body, insn->b) : NULL;
    stores += to && to->op == IR_LOCAL && to->number == from->number && (!stored || stored->op != IR_CONST);
  }
  return stores <= 1;
}

static bool is_tested(const struct body *body, uint32_t value) {
  for (guint b = 0; b < body->blocks->len; b++) {
    const struct block *block = &g_array_index(body->blocks, struct block, b);
    if (is_cut(body, block, 0, value, NARROW_KIND) || is_cut(body, block, 1, value, NARROW_KIND))
      return true;
  }
  return false;
}

enum narrow value_narrow(const struct body *body, uint32_t value) {
  if (value == IR_NONE || value >= body->ir->value_count || body->definitions[value] == IR_NONE ||
      !is_stable(body, value) || !is_tested(body, value))
    return NARROW_NONE;
  uint32_t index = body->definitions[value];
  if (!is_reached_unproved(body, index, value, NARROW_EXACT))
    return NARROW_EXACT;
  return is_reached_unproved(body, index, value, NARROW_KIND) ? NARROW_NONE : NARROW_KIND;
}

static bool is_store_to(const struct body *body, uint32_t index, int64_t local) {
  const struct ir_insn *insn = insn_at(body, index);
  const struct ir_insn *to = insn->op == IR_STORE ? body_made_by(body, insn->a) : NULL;
  return to && to->op == IR_LOCAL && to->number == local;
}

enum scan { SCAN_PASSED, SCAN_FOUND, SCAN_KILLED };

/* From one instruction to the end of its block: is the load met, or another store to the local first? */
static enum scan scan_block(const struct body *body, uint32_t from, uint32_t end, uint32_t load,
                            int64_t local) {
  for (uint32_t i = from; i < end; i++) {
    if (i == load)
      return SCAN_FOUND;
    if (is_store_to(body, i, local))
      return SCAN_KILLED;
  }
  return SCAN_PASSED;
}

static bool open_successors(const struct block *block, bool *open) {
  bool is_changed = false;
  for (int edge = 0; edge < 2; edge++) {
    uint32_t next = block->successors[edge];
    is_changed |= next != IR_NONE && !open[next];
    if (next != IR_NONE)
      open[next] = true;
  }
  return is_changed;
}

bool store_reaches(const struct body *body, uint32_t store, uint32_t load, int64_t local) {
  guint count = body->blocks->len;
  g_autofree bool *open = g_new0(bool, count + 1), *done = g_new0(bool, count + 1);
  for (guint b = 0; b < count; b++) {
    const struct block *block = &g_array_index(body->blocks, struct block, b);
    if (store < block->begin || store >= block->end)
      continue;
    enum scan scan = scan_block(body, store + 1, block->end, load, local);
    if (scan != SCAN_PASSED)
      return scan == SCAN_FOUND;
    open_successors(block, open);
  }
  for (bool is_changed = true; is_changed;) {
    is_changed = false;
    for (guint b = 0; b < count; b++) {
      const struct block *block = &g_array_index(body->blocks, struct block, b);
      if (!open[b] || done[b])
        continue;
      done[b] = true;
      enum scan scan = scan_block(body, block->begin, block->end, load, local);
      if (scan == SCAN_FOUND)
        return true;
      is_changed |= scan == SCAN_PASSED && open_successors(block, open);
    }
  }
  return false;
}

/* How many arguments a letter of PyArg_ParseTuple's format takes. */
static unsigned format_width(const char *at) {
  unsigned width = at[0] == 'e' && (at[1] == 's' || at[1] == 't') ? (at[2] == '#' ? 3 : 2) : 1;
  return width == 1 && (at[1] == '#' || at[1] == '!' || at[1] == '&') ? 2 : width;
}

/* The letter of the format that fills an argument, `first` being the one that it fills first; 0: none. */
static char format_letter(const char *format, uint32_t first, uint32_t argument) {
  for (const char *at = format; *at && *at != ':' && *at != ';'; at++) {
    if (!g_ascii_isalpha(*at))
      continue;
    unsigned width = format_width(at);
    if (argument < first + width)
      return *at;
    first += width;
    at += width > 1 && *at == 'e' ? width - 1 : 0;
  }
  return 0;
}

bool value_is_parsed_text(const struct body *body, const struct ir_insn *call, uint32_t argument) {
  if (!g_str_has_prefix(plain_name(call->name), "PyArg_Parse") &&
      !g_str_has_prefix(plain_name(call->name), "_PyArg_Parse"))
    return false;
  for (uint32_t i = 0; i < argument; i++) {
    const struct ir_insn *made = body_made_by(body, argument_at(body, call, i));
    if (!made || made->op != IR_STRING)
      continue;
    bool has_names = strstr(plain_name(call->name), "Keywords") != NULL;
    char letter = format_letter(made->name, i + 1 + has_names, argument);
    return letter == 'U' || letter == 'S';
  }
  return false;
}
