/* Encodes facts: one unit of bytes per type, function, global, typedef and group of marks.
 * SPDX-License-Identifier: MIT */
#include "db/unit.h"

static void put_place(struct unit_writer *writer, const struct fact_place *place) {
  unit_put_string(writer, place->file);
  unit_put_number(writer, place->line);
  unit_put_number(writer, place->column);
  unit_put_signed(writer, (int64_t)place->end_line - place->line);
  unit_put_number(writer, place->end_column);
}

static void put_parameters(struct unit_writer *writer, const GArray *parameters) {
  unit_put_number(writer, parameters->len);
  for (guint i = 0; i < parameters->len; i++) {
    const struct fact_parameter *parameter = &g_array_index(parameters, struct fact_parameter, i);
    unit_put_string(writer, parameter->name);
    unit_put_string(writer, parameter->type);
  }
}

static void put_type(struct unit_writer *writer, const struct fact_type *type) {
  put_place(writer, &type->place);
  unit_put_string(writer, type->key);
  unit_put_signed(writer, type->size_bytes);
  unit_put_number(writer, type->is_union);
  unit_put_number(writer, type->fields->len);
  for (guint i = 0; i < type->fields->len; i++) {
    const struct fact_field *field = &g_array_index(type->fields, struct fact_field, i);
    unit_put_string(writer, field->name);
    unit_put_string(writer, field->type);
    unit_put_signed(writer, field->offset_bits);
    unit_put_signed(writer, field->size_bits);
    unit_put_signed(writer, (int64_t)field->line - type->place.line);
    unit_put_number(writer, field->is_bitfield);
  }
}

static bool is_ir_usable(const struct fact_function *function) {
  const char *problem = function->ir == NULL ? NULL : ir_problem(function->ir);
  if (problem != NULL)
    g_warning("the body of '%s' is left out: %s", function->key, problem);
  return function->ir != NULL && problem == NULL;
}

static void put_function(struct unit_writer *writer, const struct fact_function *function) {
  put_place(writer, &function->place);
  unit_put_string(writer, function->key);
  unit_put_string(writer, function->name);
  unit_put_string(writer, function->result);
  bool has_ir = is_ir_usable(function);
  unit_put_number(writer, (uint64_t)function->is_static | (uint64_t)function->is_inline << 1 |
                              (uint64_t)function->is_variadic << 2 | (uint64_t)function->is_definition << 3 |
                              (uint64_t)function->is_noreturn << 4 | (uint64_t)has_ir << 5);
  put_parameters(writer, function->parameters);
  if (has_ir)
    unit_put_ir(writer, function->ir, function->place.line);
}

static void put_global(struct unit_writer *writer, const struct fact_global *global) {
  put_place(writer, &global->place);
  unit_put_string(writer, global->key);
  unit_put_string(writer, global->name);
  unit_put_string(writer, global->type);
  unit_put_number(writer, (uint64_t)global->is_static | (uint64_t)global->is_definition << 1 |
                              (uint64_t)global->is_unreadable << 2);
  unit_put_number(writer, global->inits->len);
  for (guint i = 0; i < global->inits->len; i++) {
    const struct fact_init *init = &g_array_index(global->inits, struct fact_init, i);
    unit_put_string(writer, init->path);
    unit_put_string(writer, init->record);
    unit_put_string(writer, init->field);
    unit_put_number(writer, init->kind);
    unit_put_signed(writer, init->number);
    unit_put_string(writer, init->name);
    unit_put_signed(writer, (int64_t)init->line - global->place.line);
  }
}

static void put_typedef(struct unit_writer *writer, const struct fact_typedef *alias) {
  put_place(writer, &alias->place);
  unit_put_string(writer, alias->name);
  unit_put_string(writer, alias->type);
  unit_put_number(writer, alias->parameters != NULL);
  if (alias->parameters != NULL)
    put_parameters(writer, alias->parameters);
}

static void put_mark(struct unit_writer *writer, const struct fact_mark *mark) {
  unit_put_number(writer, mark->on);
  unit_put_string(writer, mark->owner);
  unit_put_string(writer, mark->member);
  unit_put_signed(writer, mark->index);
  unit_put_string(writer, mark->text);
  put_place(writer, &mark->place);
}

static void add_unit(GArray *units, struct unit_writer *writer, enum fact_kind kind) {
  struct fact_unit unit = {.kind = kind, .bytes = unit_writer_take(writer, kind)};
  g_array_append_val(units, unit);
}

/* Groups of indices into `marks`, in order of the first mark of each. */
static GPtrArray *group_marks(const GArray *marks) {
  GPtrArray *groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  g_autoptr(GHashTable) by_subject = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < marks->len; i++) {
    const struct fact_mark *mark = &g_array_index(marks, struct fact_mark, i);
    g_autofree char *subject = g_strdup_printf("%d\n%s\n%s", mark->on, mark->owner ? mark->owner : "",
                                               mark->place.file ? mark->place.file : "");
    GArray *group = g_hash_table_lookup(by_subject, subject);
    if (group == NULL) {
      group = g_array_new(FALSE, FALSE, sizeof(guint));
      g_ptr_array_add(groups, group);
      g_hash_table_insert(by_subject, g_steal_pointer(&subject), group);
    }
    g_array_append_val(group, i);
  }
  return groups;
}

static void add_marks(GArray *units, struct unit_writer *writer, const GArray *marks) {
  g_autoptr(GPtrArray) groups = group_marks(marks);
  for (guint i = 0; i < groups->len; i++) {
    const GArray *group = groups->pdata[i];
    unit_put_number(writer, group->len);
    for (guint j = 0; j < group->len; j++)
      put_mark(writer, &g_array_index(marks, struct fact_mark, g_array_index(group, guint, j)));
    add_unit(units, writer, FACT_MARKS);
  }
}

static void clear_unit(gpointer data) {
  struct fact_unit *unit = data;
  g_clear_pointer(&unit->bytes, g_bytes_unref);
}

GArray *facts_encode(const struct facts *facts) {
  GArray *units = g_array_new(FALSE, TRUE, sizeof(struct fact_unit));
  g_array_set_clear_func(units, clear_unit);
  struct unit_writer writer;
  unit_writer_init(&writer);
  for (guint i = 0; i < facts->types->len; i++) {
    put_type(&writer, facts->types->pdata[i]);
    add_unit(units, &writer, FACT_TYPE);
  }
  for (guint i = 0; i < facts->functions->len; i++) {
    put_function(&writer, facts->functions->pdata[i]);
    add_unit(units, &writer, FACT_FUNCTION);
  }
  for (guint i = 0; i < facts->globals->len; i++) {
    put_global(&writer, facts->globals->pdata[i]);
    add_unit(units, &writer, FACT_GLOBAL);
  }
  for (guint i = 0; i < facts->typedefs->len; i++) {
    put_typedef(&writer, facts->typedefs->pdata[i]);
    add_unit(units, &writer, FACT_TYPEDEF);
  }
  add_marks(units, &writer, facts->marks);
  unit_writer_finish(&writer);
  return units;
}
