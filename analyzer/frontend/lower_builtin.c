/* Calls that are operations of their own: memory, expectations, the old __sync atomics.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/lower.h"

static uint32_t argument(const struct lowerer *l, uint32_t call, unsigned index) {
  return node_child(l->unit, call, index + 1);
}

static bool is_pointer(const struct lowerer *l, uint32_t node) {
  enum type_class class = type_get(l->unit, node_at(l->unit, node)->type)->class;
  return class == CLASS_POINTER || class == CLASS_ARRAY;
}

/* What a pointer argument points to before it decays to void *. */
static uint32_t pointed_type(const struct lowerer *l, uint32_t node) {
  uint32_t type = node_at(l->unit, node_strip(l->unit, node))->type;
  const struct type *outer = type_get(l->unit, type);
  return outer->class == CLASS_ARRAY ? type : outer->target;
}

static bool lower_copy(struct lowerer *l, uint32_t node, uint32_t *value) {
  uint32_t to = argument(l, node, 0), from = argument(l, node, 1), size = argument(l, node, 2);
  if (size == NO_ID || !is_pointer(l, to) || !is_pointer(l, from))
    return false;
  uint32_t a = lower_value(l, to), b = lower_value(l, from);
  uint32_t type = pointed_type(l, to);
  lower_value(l, size);
  *value = a;
  if (type_get(l->unit, type)->class == CLASS_POINTER) {
    lower_store(l, a, lower_load(l, b, type, node), type, node);
    return true;
  }
  struct ir_insn insn = lower_insn(l, IR_COPY_MEMORY, node);
  insn.a = a;
  insn.b = b;
  insn.type = type_use(l->unit, type);
  lower_push(l, &insn);
  return true;
}

static bool lower_zero(struct lowerer *l, uint32_t node, uint32_t *value) {
  uint32_t to = argument(l, node, 0), last = node_last_child(l->unit, node);
  if (last == to || to == NO_ID || !is_pointer(l, to))
    return false;
  *value = lower_value(l, to);
  struct ir_insn insn = lower_insn(l, IR_ZERO, node);
  insn.a = *value;
  insn.type = type_use(l->unit, pointed_type(l, to));
  lower_push(l, &insn);
  return true;
}

static bool lower_memory(struct lowerer *l, const char *name, uint32_t node, uint32_t *value) {
  static const char *const copies[] = {"memcpy",
                                       "memmove",
                                       "__builtin_memcpy",
                                       "__builtin_memmove",
                                       "__builtin___memcpy_chk",
                                       "__builtin___memmove_chk"};
  static const char *const sets[] = {"memset", "__builtin_memset", "__builtin___memset_chk"};
  for (size_t i = 0; i < G_N_ELEMENTS(copies); i++)
    if (strcmp(name, copies[i]) == 0)
      return lower_copy(l, node, value);
  for (size_t i = 0; i < G_N_ELEMENTS(sets); i++)
    if (strcmp(name, sets[i]) == 0 && argument(l, node, 1) != NO_ID)
      return node_is_null(l->unit, argument(l, node, 1)) && lower_zero(l, node, value);
  if (strcmp(name, "bzero") == 0 || strcmp(name, "__builtin_bzero") == 0)
    return lower_zero(l, node, value);
  return false;
}

static bool lower_hint(struct lowerer *l, const char *name, uint32_t node, uint32_t *value) {
  if (strcmp(name, "__builtin_expect") == 0 || strcmp(name, "__builtin_expect_with_probability") == 0 ||
      strcmp(name, "__builtin_assume_aligned") == 0) {
    if (argument(l, node, 0) == NO_ID)
      return false;
    *value = lower_value(l, argument(l, node, 0));
    return true;
  }
  if (strcmp(name, "__builtin_unreachable") == 0 || strcmp(name, "__builtin_trap") == 0) {
    struct ir_insn insn = lower_insn(l, IR_NORETURN, node);
    lower_push(l, &insn);
    return true;
  }
  if (strcmp(name, "__builtin_constant_p") == 0) {
    *value = lower_const(l, 0, node);
    return true;
  }
  if (strcmp(name, "__builtin_object_size") == 0 || strcmp(name, "__builtin_dynamic_object_size") == 0) {
    *value = lower_unknown(l, NULL, 0, node);
    return true;
  }
  return false;
}

bool lower_builtin(struct lowerer *l, const char *name, uint32_t node, uint32_t *value) {
  if (g_str_has_prefix(name, "__sync_"))
    return lower_sync_call(l, name, node, value);
  return lower_memory(l, name, node, value) || lower_hint(l, name, node, value);
}
