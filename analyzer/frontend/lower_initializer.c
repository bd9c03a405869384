/* Initialisers of locals and compound literals: zero first, then one store per value.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/aggregate.h"
#include "analyzer/frontend/lower.h"

struct target {
  struct lowerer *l;
  uint32_t address;
};

static uint32_t step_into(struct lowerer *l, uint32_t address, const struct aggregate_step *step,
                          uint32_t node) {
  const struct member *member = aggregate_member(l->unit, step);
  if (member && !*member->name)
    return address;
  struct ir_insn insn = lower_insn(l, member ? IR_FIELD : IR_ELEMENT, node);
  insn.a = address;
  if (member) {
    uint32_t owner = field_owner(l->unit, member->decl);
    insn.record = record_key(l->unit, owner);
    insn.name = member->name;
    insn.type = type_use(l->unit, member->type);
  } else {
    insn.number = step->index;
    insn.type = type_use(l->unit, type_get(l->unit, step->type)->target);
  }
  return lower_define(l, &insn);
}

static void store_part(void *arg, const GArray *path, uint32_t type, uint32_t node) {
  const struct target *target = arg;
  uint32_t address = target->address;
  uint32_t value = lower_value(target->l, node);
  for (guint i = 0; i < path->len; i++)
    address = step_into(target->l, address, &g_array_index(path, struct aggregate_step, i), node);
  lower_store(target->l, address, value, type, node);
}

static bool is_aggregate_class(const struct lowerer *l, uint32_t type) {
  enum type_class class = type_get(l->unit, type)->class;
  return class == CLASS_RECORD || class == CLASS_ARRAY;
}

void lower_initializer(struct lowerer *l, uint32_t address, uint32_t type, uint32_t node) {
  uint32_t list = node_strip(l->unit, node);
  if (!is_aggregate_class(l, type) || node_at(l->unit, list)->kind != CXCursor_InitListExpr) {
    lower_store(l, address, lower_value(l, node), type, node);
    return;
  }
  struct ir_insn insn = lower_insn(l, IR_ZERO, list);
  insn.a = address;
  insn.type = type_use(l->unit, type);
  lower_push(l, &insn);
  struct target target = {l, address};
  aggregate_walk(l->unit, type, list, store_part, &target);
}

uint32_t lower_compound_literal(struct lowerer *l, uint32_t node) {
  uint32_t type = node_at(l->unit, node)->type, list = node_last_child(l->unit, node);
  uint32_t address = lower_local_address(l, lower_hidden(l, type, node), node);
  if (list != NO_ID)
    lower_initializer(l, address, type, list);
  return address;
}
