/* The ownership IR: what one function body does to pointers, counts and slots.
 * SPDX-License-Identifier: MIT
 *
 * A flat list of instructions in the manner of LLVM before SSA: every parameter, local and
 * hidden temporary is a memory cell (`locals`); values are numbered results of instructions,
 * each defined by one instruction. Jumps name instruction indices. Arithmetic that is no count
 * update, comparison or pointer step becomes IR_UNKNOWN. Strings are interned in the facts'
 * string chunk, so equal strings are equal pointers; a missing string is NULL. */
#ifndef DB_IR_H
#define DB_IR_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#define IR_VERSION 1
#define IR_NONE UINT32_MAX /* no value, no target */

enum ir_op {
  IR_CONST,       /* dst = number (0 is also the null pointer) */
  IR_STRING,      /* dst = string literal `name` */
  IR_FUNCTION,    /* dst = function `name` (function key) */
  IR_GLOBAL,      /* dst = address of global `name` (global key); type = its typeref */
  IR_LOCAL,       /* dst = address of locals[number] */
  IR_CAST,        /* dst = (type)a; same bits: explicit casts and the checked-cast macros' core */
  IR_FIELD,       /* dst = &((record *)a)->name; record = record key, type = field's typeref */
  IR_ELEMENT,     /* dst = &a[b]: b = index value or IR_NONE; number = constant index or -1 */
  IR_CONTAINER,   /* dst = container_of(a, record, name) */
  IR_LOAD,        /* dst = *a; type = typeref of the value */
  IR_STORE,       /* *a = b; type = typeref of the value */
  IR_COPY_MEMORY, /* *a = *b, a whole record or array: struct assignment, memcpy, memmove */
  IR_ZERO,        /* *a = all zero bytes: memset 0, `= {0}`, start of an aggregate initialiser */
  IR_COUNT,       /* *a += number (or += b when b is set); dst = IR_OLD ? old value : new value */
  IR_COMPARE,     /* dst = a <compare> b; number = enum ir_compare */
  IR_NOT,         /* dst = !a */
  IR_UNKNOWN,     /* dst = something the IR does not describe; args = the values that went in */
  IR_CALL,        /* dst = name(args), or through the value a when name is NULL; type = result */
  IR_RETURN,      /* return a, or nothing when a is IR_NONE */
  IR_JUMP,        /* goto then_target */
  IR_BRANCH,      /* if (a) goto then_target; else goto else_target */
  IR_NORETURN,    /* control never gets here again (abort, __builtin_unreachable) */
  IR_SCOPE_END,   /* locals[number] goes out of scope (no cleanup implied: cleanups are calls) */
  IR_OP_COUNT
};

enum ir_compare { IR_EQ, IR_NE, IR_LT, IR_LE, IR_GT, IR_GE };

enum ir_flag {
  IR_OLD = 1,       /* IR_COUNT yields the value before the update */
  IR_ATOMIC = 2,    /* IR_COUNT was an atomic operation */
  IR_FROM_MACRO = 4, /* IR_CALL stands for the modelled macro `name`, its expansion not lowered */
  IR_CLEANUP = 8,   /* IR_CALL inserted for a cleanup attribute; args[0] = address of the local */
  IR_IMPLICIT = 16  /* call of a function that was not declared */
};

struct ir_insn {
  uint8_t op;
  uint8_t flags;
  uint32_t dst, a, b;
  uint32_t then_target, else_target; /* instruction indices */
  uint32_t args, arg_count;          /* range in ir.args */
  int64_t number;
  const char *type;   /* typeref, see facts.h */
  const char *record; /* record key */
  const char *name;
  const char *file; /* NULL: the function's own file */
  uint32_t line, column, end_column; /* of the expansion, 1-based; end_column exclusive, 0 unknown */
};

struct ir_local {
  const char *name; /* NULL for a hidden temporary */
  const char *type; /* typeref */
  bool is_parameter; /* the first `parameters` locals, in order */
  uint32_t line, column;
};

struct ir {
  GArray *locals;      /* struct ir_local */
  GArray *insns;       /* struct ir_insn */
  GArray *args;        /* uint32_t value numbers */
  uint32_t value_count; /* values are 0 .. value_count-1 */
};

struct ir *ir_create(void);
void ir_destroy(struct ir *ir);

/* Why the IR cannot be used (an index out of range), static storage; NULL when it is well formed.
 * facts_encode() drops, with a warning, IR that is not; facts_decode() refuses it. */
const char *ir_problem(const struct ir *ir);

/* Appends one line per instruction, as `dump-ir` prints it. */
void ir_print(const struct ir *ir, GString *out);

#endif
