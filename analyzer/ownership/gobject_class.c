/* Finds GObject classes: registration, instance_init, what class_init sets and installs.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/gobject.h"

#include <string.h>

struct reader {
  const struct program *program;
  const struct body *body;
  struct class *class;
};

static const struct ir_insn *insn_at(const struct body *body, uint32_t index) {
  return &g_array_index(body->ir->insns, struct ir_insn, index);
}

static const struct ir_insn *argument(const struct body *body, const struct ir_insn *call, uint32_t index) {
  return index < call->arg_count
             ? body_made_by(body, g_array_index(body->ir->args, uint32_t, call->args + index))
             : NULL;
}

static bool is_call_of(const struct ir_insn *insn, const char *name) {
  return insn && insn->op == IR_CALL && insn->name && strcmp(insn->name, name) == 0;
}

/* `file.c:view_get_type_once` -> `view_get_type`. */
static const char *get_type_name(const struct program *program, const char *key) {
  const char *colon = strrchr(key, ':');
  g_autofree char *name = g_strdup(colon ? colon + 1 : key);
  if (g_str_has_suffix(name, "_once"))
    name[strlen(name) - strlen("_once")] = '\0';
  return g_string_chunk_insert_const(program->strings, name);
}

static void class_free(void *data) {
  struct class *class = data;
  g_hash_table_unref(class->properties);
  g_free(class);
}

static void read_slot(struct reader *reader, const struct ir_insn *store) {
  const struct ir_insn *field = body_made_by(reader->body, store->a),
                       *value = body_made_by(reader->body, store->b);
  if (!field || !value || field->op != IR_FIELD || value->op != IR_FUNCTION || !field->name)
    return;
  struct function *function = program_function(reader->program, value->name);
  if (strcmp(field->name, "set_property") == 0)
    reader->class->set_property = function;
  if (strcmp(field->name, "constructed") == 0)
    reader->class->constructed = function;
}

static void add_property(struct reader *reader, const struct ir_insn *spec, int64_t number) {
  if (!spec || spec->op != IR_CALL || !spec->name || !g_str_has_prefix(spec->name, "g_param_spec_"))
    return;
  const struct ir_insn *name = argument(reader->body, spec, 0);
  if (name && name->op == IR_STRING && name->name)
    g_hash_table_insert(reader->class->properties, g_strdup(name->name), GINT_TO_POINTER((int)number + 1));
}

/* `g_object_class_install_property(c, PROP_X, spec)` and `properties[PROP_X] = spec`. */
static void read_property(struct reader *reader, const struct ir_insn *insn) {
  if (is_call_of(insn, "g_object_class_install_property")) {
    const struct ir_insn *number = argument(reader->body, insn, 1);
    if (number && number->op == IR_CONST)
      add_property(reader, argument(reader->body, insn, 2), number->number);
  } else if (insn->op == IR_STORE) {
    const struct ir_insn *element = body_made_by(reader->body, insn->a);
    if (element && element->op == IR_ELEMENT && element->number >= 0)
      add_property(reader, body_made_by(reader->body, insn->b), element->number);
  }
}

static void read_class_init(struct reader *reader, const struct function *class_init, unsigned depth) {
  if (!class_init || class_init->bodies->len == 0)
    return;
  const struct body *outer = reader->body;
  reader->body = g_ptr_array_index(class_init->bodies, 0);
  for (guint i = 0; i < reader->body->ir->insns->len; i++) {
    const struct ir_insn *insn = insn_at(reader->body, i);
    if (insn->op == IR_STORE)
      read_slot(reader, insn);
    read_property(reader, insn);
    const struct function *callee = reader->body->resolved[i].function;
    if (insn->op == IR_CALL && insn->name && callee && depth == 0)
      read_class_init(reader, callee, depth + 1);
  }
  reader->body = outer;
}

static struct type *instance_of(const struct program *program, const struct function *init) {
  if (!init || init->fact->parameters->len == 0)
    return NULL;
  return program_type(program, g_array_index(init->fact->parameters, struct fact_parameter, 0).type, NULL);
}

static struct function *initializer(const struct program *program, const struct fact_global *info,
                                    const char *field) {
  for (guint i = 0; info && i < info->inits->len; i++) {
    const struct fact_init *init = &g_array_index(info->inits, struct fact_init, i);
    if (init->kind == INIT_FUNCTION && init->field && strcmp(init->field, field) == 0)
      return program_function(program, init->name);
  }
  return NULL;
}

static struct function *function_argument(const struct program *program, const struct body *body,
                                          const struct ir_insn *call, uint32_t index) {
  const struct ir_insn *made = argument(body, call, index);
  return made && made->op == IR_FUNCTION ? program_function(program, made->name) : NULL;
}

static void read_registration(GHashTable *classes, const struct program *program,
                              const struct function *function, const struct body *body,
                              const struct ir_insn *call) {
  bool is_simple = is_call_of(call, "g_type_register_static_simple");
  if (!is_simple && !is_call_of(call, "g_type_register_static"))
    return;
  const struct ir_insn *global = is_simple ? NULL : argument(body, call, 2);
  const struct fact_global *info =
      global && global->op == IR_GLOBAL ? g_hash_table_lookup(program->globals, global->name) : NULL;
  struct class *class = g_new0(struct class, 1);
  class->get_type = get_type_name(program, function->key);
  class->properties = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  const struct ir_insn *parent = argument(body, call, 0);
  if (parent && parent->op == IR_CALL && parent->name)
    class->parent = get_type_name(program, parent->name);
  struct function *class_init =
      is_simple ? function_argument(program, body, call, 3) : initializer(program, info, "class_init");
  class->instance_init =
      is_simple ? function_argument(program, body, call, 5) : initializer(program, info, "instance_init");
  const struct ir_insn *size = is_simple ? argument(body, call, 4) : NULL;
  class->instance = size && size->type ? program_type(program, size->type, NULL) : NULL;
  if (!class->instance)
    class->instance = instance_of(program, class->instance_init);
  struct reader reader = {.program = program, .body = body, .class = class};
  read_class_init(&reader, class_init, 0);
  g_hash_table_insert(classes, (void *)class->get_type, class);
}

static void read_body(GHashTable *classes, const struct program *program, const struct function *function,
                      const struct body *body) {
  for (guint k = 0; k < body->ir->insns->len; k++)
    if (insn_at(body, k)->op == IR_CALL)
      read_registration(classes, program, function, body, insn_at(body, k));
}

GHashTable *gobject_find_classes(const struct program *program) {
  GHashTable *classes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, class_free);
  for (guint i = 0; i < program->function_list->len; i++) {
    const struct function *function = g_ptr_array_index(program->function_list, i);
    for (guint b = 0; b < function->bodies->len; b++)
      read_body(classes, program, function, g_ptr_array_index(function->bodies, b));
  }
  return classes;
}

const struct class *gobject_class_of_value(const struct program *program, const struct body *body,
                                           uint32_t value) {
  const struct ir_insn *made = body_made_by(body, value);
  if (!made || made->op != IR_CALL || !made->name)
    return NULL;
  const char *colon = strrchr(made->name, ':');
  return g_hash_table_lookup(program->classes, colon ? colon + 1 : made->name);
}

const struct class *gobject_class_of_type(const struct program *program, const struct type *type) {
  GHashTableIter iter;
  void *value;
  g_hash_table_iter_init(&iter, program->classes);
  while (type && g_hash_table_iter_next(&iter, NULL, &value))
    if (((struct class *)value)->instance == type)
      return value;
  return NULL;
}
