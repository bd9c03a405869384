/* Atomic operations, by the name in the source text: libclang hides which one it is.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/lower.h"

enum operand { /* libclang shows the memory order right after the pointer */
               OPERAND_POINTER = 0,
               OPERAND_ORDER = 1,
               OPERAND_VALUE = 2,
               OPERAND_SECOND = 4 /* the desired value of compare-exchange; 3 is the order of failure */
};

struct atomic {
  uint32_t node, pointer, value, desired, expected_value;
  bool is_expected_behind_pointer;
};

static uint32_t pointee(const struct lowerer *l, uint32_t pointer) {
  return type_get(l->unit, node_at(l->unit, pointer)->type)->target;
}

static uint32_t lower_rmw(struct lowerer *l, const struct atomic *atomic, bool is_added, bool is_old) {
  int64_t number = 1;
  uint32_t address = lower_value(l, atomic->pointer), b = IR_NONE;
  if (atomic->value != NO_ID && !node_constant(l->unit, atomic->value, &number)) {
    b = lower_value(l, atomic->value);
    if (!is_added)
      b = lower_unknown(l, &b, 1, atomic->node);
  }
  struct ir_insn insn = lower_insn(l, IR_COUNT, atomic->node);
  insn.a = address;
  insn.b = b;
  insn.number = b != IR_NONE ? 0 : is_added ? number : -number;
  insn.flags = (uint8_t)(IR_ATOMIC | (is_old ? IR_OLD : 0));
  insn.type = type_ref(l->unit, pointee(l, atomic->pointer));
  return lower_define(l, &insn);
}

/* and, or, xor, nand: a new value that is not described. */
static uint32_t lower_other_rmw(struct lowerer *l, const struct atomic *atomic, bool is_old) {
  uint32_t type = pointee(l, atomic->pointer), address = lower_value(l, atomic->pointer);
  uint32_t values[2] = {lower_load(l, address, type, atomic->node), IR_NONE};
  values[1] = atomic->value == NO_ID ? values[0] : lower_value(l, atomic->value);
  uint32_t result = lower_unknown(l, values, 2, atomic->node);
  lower_store(l, address, result, type, atomic->node);
  return is_old ? values[0] : result;
}

static uint32_t lower_exchange(struct lowerer *l, const struct atomic *atomic) {
  uint32_t type = pointee(l, atomic->pointer), address = lower_value(l, atomic->pointer);
  uint32_t value = lower_value(l, atomic->value);
  uint32_t old = lower_load(l, address, type, atomic->node);
  lower_store(l, address, value, type, atomic->node);
  return old;
}

/* Compare-exchange from x to x + n is a count update that may have to be tried again. */
static bool lower_counting_exchange(struct lowerer *l, const struct atomic *atomic, uint32_t *value) {
  uint32_t sum = node_strip_casts(l->unit, atomic->desired);
  const struct node *at = node_at(l->unit, sum);
  int64_t number = 0;
  bool is_added = at->opcode == CXBinaryOperator_Add;
  if (at->kind != CXCursor_BinaryOperator || (!is_added && at->opcode != CXBinaryOperator_Sub) ||
      type_get(l->unit, at->type)->class == CLASS_POINTER ||
      !node_constant(l->unit, node_last_child(l->unit, sum), &number))
    return false;
  uint32_t address = lower_value(l, atomic->pointer);
  struct ir_insn insn = lower_insn(l, IR_COUNT, atomic->node);
  insn.a = address;
  insn.number = is_added ? number : -number;
  insn.flags = IR_ATOMIC;
  insn.type = type_ref(l->unit, pointee(l, atomic->pointer));
  lower_define(l, &insn);
  *value = lower_const(l, 1, atomic->node);
  return true;
}

static uint32_t lower_compare_exchange(struct lowerer *l, const struct atomic *atomic, bool is_value_wanted) {
  uint32_t result = IR_NONE, type = pointee(l, atomic->pointer);
  if (!is_value_wanted && lower_counting_exchange(l, atomic, &result))
    return result;
  uint32_t address = lower_value(l, atomic->pointer);
  uint32_t expected = lower_value(l, atomic->value);
  if (atomic->is_expected_behind_pointer)
    expected = lower_load(l, expected, type, atomic->node);
  uint32_t desired = lower_value(l, atomic->desired);
  uint32_t old = lower_load(l, address, type, atomic->node);
  result = lower_compare(l, IR_EQ, old, expected, atomic->node);
  uint32_t yes = label_create(l), end = label_create(l);
  lower_branch(l, result, yes, end, atomic->node);
  label_place(l, yes);
  lower_store(l, address, desired, type, atomic->node);
  lower_jump(l, end, atomic->node);
  label_place(l, end);
  return is_value_wanted ? old : result;
}

/* What stands behind the prefix: `fetch_add`, `add_fetch`, `load_n`. */
static bool lower_named(struct lowerer *l, const char *name, const struct atomic *atomic, uint32_t *value) {
  bool is_old = g_str_has_prefix(name, "fetch_");
  const char *operation = is_old ? name + strlen("fetch_") : name;
  bool is_update = is_old || strstr(name, "_fetch");
  if (is_update && (g_str_has_prefix(operation, "add") || g_str_has_prefix(operation, "sub")))
    *value = lower_rmw(l, atomic, operation[0] == 'a', is_old);
  else if (is_update)
    *value = lower_other_rmw(l, atomic, is_old);
  else if (g_str_has_prefix(name, "exchange") && atomic->value != NO_ID)
    *value = lower_exchange(l, atomic);
  else if (g_str_has_prefix(name, "compare_exchange") && atomic->desired != NO_ID)
    *value = lower_compare_exchange(l, atomic, false);
  else if (g_str_has_prefix(name, "load"))
    *value = lower_load(l, lower_value(l, atomic->pointer), pointee(l, atomic->pointer), atomic->node);
  else if ((g_str_has_prefix(name, "store") || strcmp(name, "init") == 0) && atomic->value != NO_ID) {
    uint32_t address = lower_value(l, atomic->pointer);
    lower_store(l, address, lower_value(l, atomic->value), pointee(l, atomic->pointer), atomic->node);
  } else
    return false;
  return true;
}

/* The generic forms pass values through pointers: __atomic_load(p, &result, order). */
static bool lower_generic_form(struct lowerer *l, const char *name, const struct atomic *atomic,
                               uint32_t *value) {
  bool is_load = strcmp(name, "load") == 0, is_exchange = strcmp(name, "exchange") == 0;
  uint32_t result = node_child(l->unit, atomic->node, is_exchange ? OPERAND_VALUE + 1 : OPERAND_VALUE);
  uint32_t type = pointee(l, atomic->pointer), stored = IR_NONE;
  if (result == NO_ID || atomic->value == NO_ID)
    return false;
  uint32_t address = lower_value(l, atomic->pointer);
  if (!is_load)
    stored = lower_load(l, lower_value(l, atomic->value), type, atomic->node);
  if (is_load || is_exchange)
    lower_store(l, lower_value(l, result), lower_load(l, address, type, atomic->node), type, atomic->node);
  if (!is_load)
    lower_store(l, address, stored, type, atomic->node);
  *value = IR_NONE;
  return true;
}

static bool is_generic_form(const char *name) {
  return strcmp(name, "load") == 0 || strcmp(name, "store") == 0 || strcmp(name, "exchange") == 0;
}

bool lower_atomic(struct lowerer *l, uint32_t node, uint32_t *value) {
  const struct node *at = node_at(l->unit, node);
  const struct source *source = source_get(l->unit, at->spelled_source);
  g_autofree char *text = source ? source_identifier(source, at->spelled) : NULL;
  if (!text || at->first == NO_ID)
    return false;
  const char *name = g_str_has_prefix(text, "__atomic_")       ? text + strlen("__atomic_")
                     : g_str_has_prefix(text, "__c11_atomic_") ? text + strlen("__c11_atomic_")
                                                               : NULL;
  if (!name)
    return false;
  struct atomic atomic = {
      .node = node, .pointer = at->first, .desired = node_child(l->unit, node, OPERAND_SECOND)};
  atomic.value = node_child(l->unit, node, strcmp(name, "init") == 0 ? OPERAND_ORDER : OPERAND_VALUE);
  atomic.is_expected_behind_pointer = true;
  if (text[2] == 'a' && is_generic_form(name))
    return lower_generic_form(l, name, &atomic, value);
  return lower_named(l, name, &atomic, value);
}

/* `__sync_fetch_and_add_4(p, n)`, `__sync_bool_compare_and_swap_8(p, old, new)`. */
bool lower_sync_call(struct lowerer *l, const char *name, uint32_t node, uint32_t *value) {
  struct atomic atomic = {
      .node = node, .pointer = node_child(l->unit, node, 1), .value = node_child(l->unit, node, 2)};
  atomic.desired = node_child(l->unit, node, 3);
  name += strlen("__sync_");
  if (atomic.pointer == NO_ID || atomic.value == NO_ID ||
      type_get(l->unit, node_at(l->unit, atomic.pointer)->type)->class != CLASS_POINTER)
    return false;
  bool is_old = g_str_has_prefix(name, "fetch_and_");
  if (g_str_has_prefix(name, "fetch_and_add") || g_str_has_prefix(name, "add_and_fetch"))
    *value = lower_rmw(l, &atomic, true, is_old);
  else if (g_str_has_prefix(name, "fetch_and_sub") || g_str_has_prefix(name, "sub_and_fetch"))
    *value = lower_rmw(l, &atomic, false, is_old);
  else if (strstr(name, "compare_and_swap") && atomic.desired != NO_ID)
    *value = lower_compare_exchange(l, &atomic, g_str_has_prefix(name, "val"));
  else if (g_str_has_prefix(name, "lock_test_and_set"))
    *value = lower_exchange(l, &atomic);
  else
    return false;
  return true;
}
