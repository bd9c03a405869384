/* Node array -> ownership IR of one function, in the manner of clang -O0: every parameter, local and
 * temporary is a memory cell. Values are instruction results; a record as a value is its address.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_LOWER_H
#define FRONTEND_LOWER_H

#include "analyzer/frontend/node.h"

struct label {
  uint32_t target; /* instruction index, IR_NONE until placed */
  bool is_used;
  uint32_t node;   /* of a C label */
};

struct scoped_local { /* a local that ends with its scope */
  uint32_t local, node;
  const char *cleanup; /* function name, or NULL */
};

struct scope {
  uint32_t node;   /* the statement that is the scope */
  guint first;     /* index of its first scoped local */
};

struct exit_target { /* where break or continue goes */
  uint32_t label;
  guint scopes; /* open scopes at the target */
};

struct lowerer {
  struct unit *unit;
  struct ir *ir;
  uint32_t source; /* file of the function */
  GArray *labels;        /* struct label */
  GArray *scopes;        /* struct scope */
  GArray *scoped_locals; /* struct scoped_local */
  GArray *breaks, *continues; /* struct exit_target */
  GHashTable *case_labels;    /* node of a case or default -> label + 1 */
  GHashTable *named_labels;   /* C label -> label + 1 */
  GHashTable *macros;         /* invocations met, see macro.c */
  struct {                    /* text known to hold no modelled macro's #define */
    uint32_t source, start, end;
  } plain;
  uint32_t dispatch;          /* label where computed gotos meet, NO_ID */
  unsigned depth;
  bool is_open;        /* control reaches the next instruction */
  const char *failure; /* why the body is given up, or NULL */
  uint32_t result_type;
};

/* ---- lower.c: instructions, labels, cells ---- */
struct ir_insn lower_insn(struct lowerer *l, enum ir_op op, uint32_t node); /* positioned, operands IR_NONE */
struct ir_insn lower_insn_at_end(struct lowerer *l, enum ir_op op, uint32_t node); /* at its last character */
void lower_push(struct lowerer *l, const struct ir_insn *insn);             /* dropped where control never gets */
uint32_t lower_define(struct lowerer *l, struct ir_insn *insn);             /* lower_push with a fresh result */
uint32_t lower_const(struct lowerer *l, int64_t number, uint32_t node);
uint32_t lower_unknown(struct lowerer *l, const uint32_t *args, unsigned count, uint32_t node);
uint32_t lower_load(struct lowerer *l, uint32_t address, uint32_t type, uint32_t node); /* records, arrays: the address */
void lower_store(struct lowerer *l, uint32_t address, uint32_t value, uint32_t type, uint32_t node); /* records are copied */
uint32_t lower_compare(struct lowerer *l, enum ir_compare how, uint32_t a, uint32_t b, uint32_t node);
uint32_t lower_hidden(struct lowerer *l, uint32_t type, uint32_t node); /* a new unnamed local */
uint32_t lower_local_address(struct lowerer *l, uint32_t local, uint32_t node);
void lower_args(struct lowerer *l, struct ir_insn *insn, const uint32_t *args, unsigned count);
uint32_t label_create(struct lowerer *l);
void label_place(struct lowerer *l, uint32_t label);
void label_place_always(struct lowerer *l, uint32_t label); /* a loop head or C label: jumps to it follow */
void lower_jump(struct lowerer *l, uint32_t label, uint32_t node);
void lower_branch(struct lowerer *l, uint32_t value, uint32_t then_label, uint32_t else_label, uint32_t node);
bool lower_enter(struct lowerer *l); /* false: nested too deep, the body is given up; else pair with lower_leave */
void lower_leave(struct lowerer *l);

/* ---- lower_expression.c ---- */
uint32_t lower_value(struct lowerer *l, uint32_t node);
uint32_t lower_address(struct lowerer *l, uint32_t node);
/* Goes behind parentheses and implicit casts; true when a modelled macro on the way was lowered. */
bool lower_peel(struct lowerer *l, uint32_t *node, uint32_t *value);
uint32_t lower_children_unknown(struct lowerer *l, uint32_t node); /* evaluates all children */

/* ---- lower_container.c ---- */
uint32_t lower_offset_pointer(struct lowerer *l, uint32_t node, uint32_t base, uint32_t offset, bool is_added);
uint32_t lower_offset_cast(struct lowerer *l, uint32_t node, uint32_t child); /* IR_NONE: no member's offset */

/* ---- lower_operator.c, lower_count.c ---- */
uint32_t lower_unary(struct lowerer *l, uint32_t node);
uint32_t lower_binary(struct lowerer *l, uint32_t node);
uint32_t lower_assignment(struct lowerer *l, uint32_t node);
uint32_t lower_compound_assignment(struct lowerer *l, uint32_t node);
uint32_t lower_step(struct lowerer *l, uint32_t node); /* ++ and -- */
bool lower_count_assignment(struct lowerer *l, uint32_t node, uint32_t *value); /* x = x + n */
bool lower_is_counter(const struct lowerer *l, uint32_t node); /* an integer lvalue that is no plain local */

/* ---- lower_atomic.c ---- */
bool lower_atomic(struct lowerer *l, uint32_t node, uint32_t *value);      /* an AtomicExpr */
bool lower_sync_call(struct lowerer *l, const char *name, uint32_t node, uint32_t *value);

/* ---- lower_call.c ---- */
uint32_t lower_call(struct lowerer *l, uint32_t node);
const char *lower_callee(const struct lowerer *l, uint32_t call); /* plain name of a direct callee, else NULL */
bool lower_builtin(struct lowerer *l, const char *name, uint32_t node, uint32_t *value); /* lower_builtin.c */

/* ---- lower_condition.c ---- */
void lower_condition(struct lowerer *l, uint32_t node, uint32_t then_label, uint32_t else_label);
uint32_t lower_condition_value(struct lowerer *l, uint32_t node); /* && || as 0 or 1 */
uint32_t lower_conditional(struct lowerer *l, uint32_t node);     /* ?: */
uint32_t lower_elvis(struct lowerer *l, uint32_t node);           /* a ?: b */

/* ---- lower_statement.c ---- */
uint32_t lower_compound(struct lowerer *l, uint32_t node, bool is_value); /* result: the last statement's value */

/* ---- lower_initializer.c ---- */
void lower_initializer(struct lowerer *l, uint32_t address, uint32_t type, uint32_t node);
uint32_t lower_compound_literal(struct lowerer *l, uint32_t node);

/* ---- macro.c ---- */
GHashTable *macro_table_create(void);
bool macro_lower_value(struct lowerer *l, uint32_t node, uint32_t *value); /* true: it was a modelled macro's call */

#endif
