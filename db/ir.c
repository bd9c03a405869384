/* The ownership IR: creating it and printing it as text.
 * SPDX-License-Identifier: MIT */
#include "db/ir.h"

enum shape { /* what an instruction prints after its word */
             SHOW_DST = 1,
             SHOW_A = 2,
             SHOW_B = 4,
             SHOW_NUMBER = 8,
             SHOW_NAME = 16,
             SHOW_SLOT = 32, /* record and name */
             SHOW_LOCAL = 64,
             SHOW_ARGS = 128,
             SHOW_TYPE = 256,
             SHOW_THEN = 512,
             SHOW_ELSE = 1024
};

static const struct {
  const char *word;
  unsigned shape;
} op_forms[IR_OP_COUNT] = {
    [IR_CONST] = {"const", SHOW_DST | SHOW_NUMBER | SHOW_TYPE},
    [IR_STRING] = {"string", SHOW_DST},
    [IR_FUNCTION] = {"function", SHOW_DST | SHOW_NAME},
    [IR_GLOBAL] = {"global", SHOW_DST | SHOW_NAME | SHOW_TYPE},
    [IR_LOCAL] = {"local", SHOW_DST | SHOW_LOCAL},
    [IR_CAST] = {"cast", SHOW_DST | SHOW_A | SHOW_TYPE},
    [IR_FIELD] = {"field", SHOW_DST | SHOW_A | SHOW_SLOT | SHOW_TYPE},
    [IR_ELEMENT] = {"element", SHOW_DST | SHOW_A | SHOW_B | SHOW_TYPE},
    [IR_CONTAINER] = {"container", SHOW_DST | SHOW_A | SHOW_SLOT | SHOW_TYPE},
    [IR_LOAD] = {"load", SHOW_DST | SHOW_A | SHOW_TYPE},
    [IR_STORE] = {"store", SHOW_A | SHOW_B | SHOW_TYPE},
    [IR_COPY_MEMORY] = {"copy", SHOW_A | SHOW_B | SHOW_TYPE},
    [IR_ZERO] = {"zero", SHOW_A | SHOW_TYPE},
    [IR_COUNT] = {"count", SHOW_DST | SHOW_A | SHOW_B | SHOW_TYPE},
    [IR_COMPARE] = {"compare", SHOW_DST | SHOW_A | SHOW_B},
    [IR_NOT] = {"not", SHOW_DST | SHOW_A},
    [IR_UNKNOWN] = {"unknown", SHOW_DST | SHOW_ARGS | SHOW_TYPE},
    [IR_CALL] = {"call", SHOW_DST | SHOW_ARGS | SHOW_TYPE},
    [IR_RETURN] = {"return", SHOW_A},
    [IR_JUMP] = {"jump", SHOW_THEN},
    [IR_BRANCH] = {"branch", SHOW_A | SHOW_THEN | SHOW_ELSE},
    [IR_NORETURN] = {"noreturn", 0},
    [IR_SCOPE_END] = {"scope-end", SHOW_LOCAL},
};

struct ir *ir_create(void) {
  struct ir *ir = g_new0(struct ir, 1);
  ir->locals = g_array_new(FALSE, TRUE, sizeof(struct ir_local));
  ir->insns = g_array_new(FALSE, TRUE, sizeof(struct ir_insn));
  ir->args = g_array_new(FALSE, TRUE, sizeof(uint32_t));
  return ir;
}

void ir_destroy(struct ir *ir) {
  if (!ir)
    return;
  g_array_unref(ir->locals);
  g_array_unref(ir->insns);
  g_array_unref(ir->args);
  g_free(ir);
}

static void print_value(GString *out, uint32_t value) {
  if (value != IR_NONE)
    g_string_append_printf(out, " %%%u", value);
}

static void print_text(GString *out, const char *text) {
  g_autofree char *escaped = g_strescape(text ? text : "", NULL);
  g_string_append_printf(out, " \"%s\"", escaped);
}

/* Locals are numbered in the text: two scopes may use one name. */
static void print_local(const struct ir *ir, GString *out, int64_t number) {
  const char *name = NULL;
  if (number >= 0 && number < (int64_t)ir->locals->len)
    name = g_array_index(ir->locals, struct ir_local, number).name;
  g_string_append_printf(out, " %s#%" G_GINT64_FORMAT, name ? name : "", number);
}

static void print_args(const struct ir *ir, const struct ir_insn *insn, GString *out) {
  g_string_append(out, "(");
  for (uint32_t i = 0; i < insn->arg_count && insn->args + i < ir->args->len; i++)
    g_string_append_printf(out, "%s%%%u", i ? ", " : "", g_array_index(ir->args, uint32_t, insn->args + i));
  g_string_append(out, ")");
}

/* What depends on the operation itself, right after its word. */
static void print_own(const struct ir_insn *insn, GString *out) {
  static const char *const compares[] = {"eq", "ne", "lt", "le", "gt", "ge"};
  if (insn->op == IR_COMPARE && insn->number >= 0 && insn->number < (int64_t)G_N_ELEMENTS(compares))
    g_string_append_printf(out, ".%s", compares[insn->number]);
  if (insn->flags & IR_OLD)
    g_string_append(out, ".old");
  if (insn->flags & IR_ATOMIC)
    g_string_append(out, ".atomic");
  if (insn->flags & IR_FROM_MACRO)
    g_string_append(out, ".macro");
  if (insn->flags & IR_CLEANUP)
    g_string_append(out, ".cleanup");
  if (insn->flags & IR_IMPLICIT)
    g_string_append(out, ".implicit");
  if (insn->op == IR_CALL && insn->name)
    g_string_append_printf(out, " %s", insn->name);
  else if (insn->op == IR_CALL)
    g_string_append_printf(out, " *%%%u", insn->a);
  if (insn->op == IR_STRING)
    print_text(out, insn->name);
}

static void print_number(const struct ir_insn *insn, GString *out) {
  if (insn->op == IR_COUNT && insn->b == IR_NONE)
    g_string_append_printf(out, " %+" G_GINT64_FORMAT, insn->number);
  else if (insn->op == IR_ELEMENT && insn->number >= 0)
    g_string_append_printf(out, " [%" G_GINT64_FORMAT "]", insn->number);
  else if (insn->op == IR_ELEMENT)
    g_string_append(out, " [?]");
}

static void print_operands(const struct ir *ir, const struct ir_insn *insn, GString *out) {
  unsigned shape = op_forms[insn->op].shape;
  if (shape & SHOW_NUMBER)
    g_string_append_printf(out, " %" G_GINT64_FORMAT, insn->number);
  if (shape & SHOW_NAME)
    g_string_append_printf(out, " %s", insn->name ? insn->name : "?");
  if (shape & SHOW_LOCAL)
    print_local(ir, out, insn->number);
  if (shape & SHOW_A)
    print_value(out, insn->a);
  if (shape & SHOW_B)
    print_value(out, insn->b);
  if (shape & SHOW_SLOT)
    g_string_append_printf(out, " %s.%s", insn->record ? insn->record : "?", insn->name ? insn->name : "?");
  if (shape & SHOW_ARGS)
    print_args(ir, insn, out);
  print_number(insn, out);
  if (shape & SHOW_THEN)
    g_string_append_printf(out, " -> %u", insn->then_target);
  if (shape & SHOW_ELSE)
    g_string_append_printf(out, " else %u", insn->else_target);
  if ((shape & SHOW_TYPE) && insn->type)
    g_string_append_printf(out, " : %s", insn->type);
}

static void print_insn(const struct ir *ir, uint32_t index, GString *out) {
  const struct ir_insn *insn = &g_array_index(ir->insns, struct ir_insn, index);
  g_string_append_printf(out, "%5u ", index);
  if (insn->op >= IR_OP_COUNT) {
    g_string_append_printf(out, " invalid operation %u\n", insn->op);
    return;
  }
  if ((op_forms[insn->op].shape & SHOW_DST) && insn->dst != IR_NONE)
    g_string_append_printf(out, " %%%u =", insn->dst);
  g_string_append_printf(out, " %s", op_forms[insn->op].word);
  print_own(insn, out);
  print_operands(ir, insn, out);
  g_string_append(out, "  ; ");
  if (insn->file)
    g_string_append_printf(out, "%s:", insn->file);
  g_string_append_printf(out, "%u:%u", insn->line, insn->column);
  if (insn->end_column)
    g_string_append_printf(out, "-%u", insn->end_column);
  g_string_append(out, "\n");
}

void ir_print(const struct ir *ir, GString *out) {
  for (uint32_t i = 0; i < ir->locals->len; i++) {
    const struct ir_local *local = &g_array_index(ir->locals, struct ir_local, i);
    g_string_append(out, local->is_parameter ? "parameter" : "local");
    print_local(ir, out, i);
    g_string_append_printf(out, " : %s\n", local->type ? local->type : "?");
  }
  for (uint32_t i = 0; i < ir->insns->len; i++)
    print_insn(ir, i, out);
}
