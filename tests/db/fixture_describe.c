/* Every field of facts as text, so that two sets can be compared without their encoding.
 * SPDX-License-Identifier: MIT */
#include "tests/db/fixture.h"

#include <string.h>

static const char *shown(const char *text) {
  return text != NULL ? text : "(null)";
}

static void describe_place(GString *out, const struct fact_place *place) {
  g_string_append_printf(out, " @%s:%u:%u-%u:%u", shown(place->file), place->line, place->column,
                         place->end_line, place->end_column);
}

static void describe_parameters(GString *out, const GArray *parameters) {
  for (guint i = 0; parameters != NULL && i < parameters->len; i++) {
    const struct fact_parameter *parameter = &g_array_index(parameters, struct fact_parameter, i);
    g_string_append_printf(out, " (%s %s)", shown(parameter->name), parameter->type);
  }
}

static void describe_insn(GString *out, const struct ir *ir, const struct ir_insn *insn) {
  g_string_append_printf(out, "\n  %u/%u %x %x %x %x %x #%" G_GINT64_FORMAT, insn->op, insn->flags, insn->dst,
                         insn->a, insn->b, insn->then_target, insn->else_target, insn->number);
  g_string_append_printf(out, " %s %s %s %s %u:%u-%u", shown(insn->type), shown(insn->record),
                         shown(insn->name), shown(insn->file), insn->line, insn->column, insn->end_column);
  for (uint32_t i = 0; i < insn->arg_count; i++)
    g_string_append_printf(out, " a%x", g_array_index(ir->args, uint32_t, insn->args + i));
}

static void describe_ir(GString *out, const struct ir *ir) {
  g_string_append_printf(out, " ir %u", ir->value_count);
  for (guint i = 0; i < ir->locals->len; i++) {
    const struct ir_local *local = &g_array_index(ir->locals, struct ir_local, i);
    g_string_append_printf(out, "\n  %s %s %d %u:%u", shown(local->name), local->type, local->is_parameter,
                           local->line, local->column);
  }
  for (guint i = 0; i < ir->insns->len; i++)
    describe_insn(out, ir, &g_array_index(ir->insns, struct ir_insn, i));
}

static void describe_type(gpointer item, gpointer arg) {
  const struct fact_type *type = item;
  GString *out = arg;
  g_string_append_printf(out, "type %s %" G_GINT64_FORMAT " %d", type->key, type->size_bytes, type->is_union);
  describe_place(out, &type->place);
  for (guint i = 0; i < type->fields->len; i++) {
    const struct fact_field *field = &g_array_index(type->fields, struct fact_field, i);
    g_string_append_printf(out, "\n  %s %s %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %u %d",
                           shown(field->name), field->type, field->offset_bits, field->size_bits, field->line,
                           field->is_bitfield);
  }
  g_string_append_c(out, '\n');
}

static void describe_function(gpointer item, gpointer arg) {
  const struct fact_function *function = item;
  GString *out = arg;
  g_string_append_printf(out, "function %s %s %s %d%d%d%d%d", function->key, function->name, function->result,
                         function->is_static, function->is_inline, function->is_variadic,
                         function->is_definition, function->is_noreturn);
  describe_place(out, &function->place);
  describe_parameters(out, function->parameters);
  if (function->ir != NULL)
    describe_ir(out, function->ir);
  g_string_append_c(out, '\n');
}

static void describe_global(gpointer item, gpointer arg) {
  const struct fact_global *global = item;
  GString *out = arg;
  g_string_append_printf(out, "global %s %s %s %d%d%d", global->key, global->name, global->type,
                         global->is_static, global->is_definition, global->is_unreadable);
  describe_place(out, &global->place);
  for (guint i = 0; i < global->inits->len; i++) {
    const struct fact_init *init = &g_array_index(global->inits, struct fact_init, i);
    g_string_append_printf(out, "\n  %s %s %s %d %" G_GINT64_FORMAT " %s %u", init->path, shown(init->record),
                           shown(init->field), init->kind, init->number, shown(init->name), init->line);
  }
  g_string_append_c(out, '\n');
}

static void describe_typedef(gpointer item, gpointer arg) {
  const struct fact_typedef *alias = item;
  GString *out = arg;
  g_string_append_printf(out, "typedef %s %s %d", alias->name, alias->type, alias->parameters != NULL);
  describe_place(out, &alias->place);
  describe_parameters(out, alias->parameters);
  g_string_append_c(out, '\n');
}

static gint compare_lines(gconstpointer a, gconstpointer b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Marks are regrouped when encoded: their order says nothing. */
static void describe_marks(GString *out, const GArray *marks) {
  g_autoptr(GPtrArray) lines = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < marks->len; i++) {
    const struct fact_mark *mark = &g_array_index(marks, struct fact_mark, i);
    GString *line = g_string_new(NULL);
    g_string_append_printf(line, "mark %d %s %s %d %s", mark->on, mark->owner, shown(mark->member),
                           mark->index, mark->text);
    describe_place(line, &mark->place);
    g_ptr_array_add(lines, g_string_free(line, FALSE));
  }
  g_ptr_array_sort(lines, compare_lines);
  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf(out, "%s\n", (const char *)lines->pdata[i]);
}

char *describe_facts(const struct facts *facts) {
  GString *out = g_string_new(NULL);
  g_ptr_array_foreach(facts->types, describe_type, out);
  g_ptr_array_foreach(facts->functions, describe_function, out);
  g_ptr_array_foreach(facts->globals, describe_global, out);
  g_ptr_array_foreach(facts->typedefs, describe_typedef, out);
  describe_marks(out, facts->marks);
  return g_string_free(out, FALSE);
}
