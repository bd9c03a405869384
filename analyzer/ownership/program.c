/* Builds the program index: types and their identity, functions and their variants, globals.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/program.h"

#include "analyzer/ownership/gobject.h"

#include "analyzer/ownership/limits.h"

#include <string.h>

static void type_free(void *data) {
  struct type *type = data;
  g_array_unref(type->counts);
  g_hash_table_unref(type->strong);
  g_hash_table_unref(type->unsure);
  g_free(type);
}

static void function_free(void *data) {
  struct function *function = data;
  g_ptr_array_unref(function->bodies);
  g_ptr_array_unref(function->callees);
  g_clear_pointer(&function->specialized, g_hash_table_unref);
  g_free(function);
}

/* `struct node@src/a.h` -> `struct node`. */
static const char *display_name(GStringChunk *strings, const char *key) {
  const char *at = strchr(key, '@');
  if (!at)
    return key;
  g_autofree char *name = g_strndup(key, (gsize)(at - key));
  return g_string_chunk_insert_const(strings, name);
}

static struct type *add_type(struct program *program, const char *key) {
  struct type *type = g_new0(struct type, 1);
  type->key = g_string_chunk_insert_const(program->strings, key);
  type->name = display_name(program->strings, type->key);
  type->counts = g_array_new(FALSE, FALSE, sizeof(int32_t));
  type->unsure = g_hash_table_new(g_direct_hash, g_direct_equal);
  type->strong = g_hash_table_new(g_direct_hash, g_direct_equal);
  g_hash_table_insert(program->types, (void *)type->key, type);
  GPtrArray *same = g_hash_table_lookup(program->types_by_name, type->name);
  if (!same) {
    same = g_ptr_array_new();
    g_hash_table_insert(program->types_by_name, (void *)type->name, same);
  }
  g_ptr_array_add(same, type);
  return type;
}

static bool is_model_file(const char *file) {
  return strstr(file, "rules/models/") || strstr(file, "cyclecheck/models/");
}

static void index_types(struct program *program) {
  for (guint i = 0; i < program->facts->types->len; i++) {
    const struct fact_type *fact = g_ptr_array_index(program->facts->types, i);
    struct type *type = g_hash_table_lookup(program->types, fact->key);
    if (!type)
      type = add_type(program, fact->key);
    if (!type->fact || type->fact->fields->len < fact->fields->len)
      type->fact = fact;
  }
}

/* `struct job**` -> `struct job`, when nothing defines it: a type all the same, of which only pointers are
 * seen. */
static void add_opaque_type(struct program *program, const char *typeref) {
  size_t length = typeref ? strcspn(typeref, "*[@") : 0;
  bool is_opaque = length && typeref[length] == '*' && typeref[length + 1] == '\0';
  if (!is_opaque || (!g_str_has_prefix(typeref, "struct ") && !g_str_has_prefix(typeref, "union ")))
    return;
  g_autofree char *key = g_strndup(typeref, length);
  if (!g_hash_table_contains(program->types, key) && !g_hash_table_contains(program->types_by_name, key))
    add_type(program, key);
}

static void add_opaque_types(struct program *program) {
  for (guint i = 0; i < program->facts->functions->len; i++) {
    const struct fact_function *fact = g_ptr_array_index(program->facts->functions, i);
    if (fact->place.file && is_model_file(fact->place.file))
      continue;
    add_opaque_type(program, fact->result);
    for (guint p = 0; p < fact->parameters->len; p++)
      add_opaque_type(program, g_array_index(fact->parameters, struct fact_parameter, p).type);
  }
}

/* An opaque tag joins its only definition; a model's own definition gives way to a real one. */
static struct type *only_definition(const struct program *program, const char *name) {
  GPtrArray *same = g_hash_table_lookup(program->types_by_name, name);
  struct type *found = NULL;
  unsigned real = 0;
  for (guint i = 0; same && i < same->len; i++) {
    struct type *type = g_ptr_array_index(same, i);
    bool is_real = type->fact && !is_model_file(type->fact->place.file ? type->fact->place.file : "");
    real += is_real;
    if (is_real || (!found && (type->fact || same->len == 1)))
      found = type;
  }
  return real > 1 ? NULL : found;
}

struct type *program_type(const struct program *program, const char *typeref, uint8_t *depth) {
  if (!typeref)
    return NULL;
  size_t length = strlen(typeref);
  uint8_t levels = 0;
  for (;;) {
    if (length && typeref[length - 1] == '*') {
      length--;
      levels++;
    } else if (length > 2 && typeref[length - 1] == ']') {
      length -= 2;
    } else {
      break;
    }
  }
  if (depth)
    *depth = levels;
  g_autofree char *key = g_strndup(typeref, length);
  struct type *type = g_hash_table_lookup(program->types, key);
  if (type && type->fact && !is_model_file(type->fact->place.file ? type->fact->place.file : ""))
    return type;
  char *at = strchr(key, '@');
  if (at)
    *at = '\0';
  struct type *definition = only_definition(program, key);
  return definition ? definition : type;
}

struct function *program_function(const struct program *program, const char *key) {
  return key ? g_hash_table_lookup(program->functions, key) : NULL;
}

static struct function *add_function(struct program *program, const struct fact_function *fact) {
  struct function *function = g_new0(struct function, 1);
  function->key = fact->key;
  function->name = fact->name ? fact->name : fact->key;
  function->fact = fact;
  function->bodies = g_ptr_array_new_with_free_func((GDestroyNotify)body_discard);
  function->callees = g_ptr_array_new();
  g_hash_table_insert(program->functions, (void *)fact->key, function);
  g_ptr_array_add(program->function_list, function);
  return function;
}

static int compare_functions(const void *a, const void *b) {
  const struct function *left = *(struct function *const *)a, *right = *(struct function *const *)b;
  return strcmp(left->key, right->key);
}

static bool is_same_parameter(const char *a, const char *b) {
  size_t left = a ? strcspn(a, "@*[") : 0, right = b ? strcspn(b, "@*[") : 0;
  return left == right && (left == 0 || strncmp(a, b, left) == 0);
}

/* How well a model's prototype fits the program's own declaration; -1 not at all. */
static int prototype_score(const struct fact_function *own, const struct fact_function *model) {
  if (own->parameters->len != model->parameters->len)
    return -1;
  int score = 0;
  for (guint i = 0; i < own->parameters->len; i++)
    score += is_same_parameter(g_array_index(own->parameters, struct fact_parameter, i).type,
                               g_array_index(model->parameters, struct fact_parameter, i).type);
  return score;
}

static bool is_record(const char *type) {
  return type && (g_str_has_prefix(type, "struct ") || g_str_has_prefix(type, "union "));
}

/* Is it another function that only shares the name? It takes other records, or another number of arguments.
 */
static bool is_other_function(const struct fact_function *own, const struct fact_function *model) {
  if (!model || own == model || own->parameters->len == 0)
    return false;
  if (own->parameters->len != model->parameters->len)
    return own->is_definition;
  unsigned same = 0, different = 0;
  for (guint i = 0; i < own->parameters->len; i++) {
    const char *left = g_array_index(own->parameters, struct fact_parameter, i).type;
    const char *right = g_array_index(model->parameters, struct fact_parameter, i).type;
    if (!is_record(left) || !is_record(right))
      continue;
    same += is_same_parameter(left, right);
    different += !is_same_parameter(left, right);
  }
  return different > 0 && same == 0;
}

/* Two libraries may have a function of one name (json_object_get): the prototype tells. */
static const struct api *best_api(const struct function *function, const struct api *first) {
  if (!first || !first->next)
    return first && is_other_function(function->fact, first->prototype) ? NULL : first;
  const struct api *best = first;
  int score = -2;
  for (const struct api *api = first; api; api = api->next) {
    int own = api->prototype ? prototype_score(function->fact, api->prototype) : -1;
    if (own > score) {
      best = api;
      score = own;
    }
  }
  return best;
}

/* A model beats a body, unless the body is static in a source file that only shares the name. */
static const struct api *api_of(const struct program *program, const struct function *function) {
  const struct api *api = g_hash_table_lookup(program->apis, function->key);
  if (api || strcmp(function->key, function->name) == 0)
    return best_api(function, api);
  const char *file = function->fact->place.file ? function->fact->place.file : "";
  if (g_str_has_suffix(file, ".c"))
    return NULL;
  return best_api(function, g_hash_table_lookup(program->apis, function->name));
}

/* The definition, else the program's own declaration, else a model's. */
static bool is_better_fact(const struct fact_function *fact, const struct fact_function *known) {
  if (fact->is_definition != known->is_definition)
    return fact->is_definition;
  bool is_model = fact->place.file && is_model_file(fact->place.file);
  return !is_model && known->place.file && is_model_file(known->place.file);
}

static void find_prototypes(struct program *program) {
  for (guint i = 0; i < program->facts->functions->len; i++) {
    const struct fact_function *fact = g_ptr_array_index(program->facts->functions, i);
    for (struct api *api = g_hash_table_lookup(program->apis, fact->key); api; api = api->next)
      if (g_strcmp0(api->file, fact->place.file) == 0)
        api->prototype = fact;
  }
}

static void index_functions(struct program *program) {
  find_prototypes(program);
  for (guint i = 0; i < program->facts->functions->len; i++) {
    const struct fact_function *fact = g_ptr_array_index(program->facts->functions, i);
    struct function *function = g_hash_table_lookup(program->functions, fact->key);
    if (!function)
      function = add_function(program, fact);
    if (is_better_fact(fact, function->fact))
      function->fact = fact;
  }
  g_ptr_array_sort(program->function_list, compare_functions);
  for (guint i = 0; i < program->function_list->len; i++) {
    struct function *function = g_ptr_array_index(program->function_list, i);
    function->api = api_of(program, function);
  }
}

struct function *program_replace_body(struct program *program, const struct fact_function *fact) {
  struct function *function = g_hash_table_lookup(program->functions, fact->key);
  if (!function) {
    function = add_function(program, fact);
    function->api = api_of(program, function);
  }
  function->fact = fact;
  g_ptr_array_set_size(function->bodies, 0);
  g_ptr_array_set_size(function->callees, 0);
  g_clear_pointer(&function->specialized, g_hash_table_unref);
  if (fact->ir && !function->api)
    g_ptr_array_add(function->bodies, body_prepare(program, fact));
  return function;
}

static void prepare_bodies(struct program *program) {
  for (guint i = 0; i < program->facts->functions->len; i++) {
    const struct fact_function *fact = g_ptr_array_index(program->facts->functions, i);
    struct function *function = g_hash_table_lookup(program->functions, fact->key);
    if (fact->ir && !function->api && function->bodies->len < LIMIT_TARGETS_PER_KEY)
      g_ptr_array_add(function->bodies, body_prepare(program, fact));
  }
}

static void index_globals(struct program *program) {
  for (guint i = 0; i < program->facts->globals->len; i++) {
    const struct fact_global *global = g_ptr_array_index(program->facts->globals, i);
    const struct fact_global *known = g_hash_table_lookup(program->globals, global->key);
    if (!known || (!known->is_definition && global->is_definition))
      g_hash_table_insert(program->globals, (void *)global->key, (void *)global);
  }
}

static struct type *named_type(struct program *program, const char *name) {
  const struct fact_typedef *definition = g_hash_table_lookup(program->typedefs, name);
  if (definition)
    return program_type(program, definition->type, NULL);
  struct type *type = program_type(program, name, NULL);
  if (type)
    return type;
  g_autofree char *tag = g_strconcat("struct ", name, NULL);
  return program_type(program, tag, NULL);
}

static void apply_refcounted(struct program *program, struct type *type, const char *text) {
  g_autofree char *inside = g_strndup(text + strlen("refcounted("), strlen(text) - strlen("refcounted()"));
  g_auto(GStrv) names = g_strsplit(inside, ",", 2);
  type->flags |= TYPE_COUNTED | TYPE_MODELLED;
  if (names[0])
    type->retain = g_string_chunk_insert_const(program->strings, g_strstrip(names[0]));
  if (names[0] && names[1])
    type->release = g_string_chunk_insert_const(program->strings, g_strstrip(names[1]));
}

static void apply_type_mark(struct program *program, struct type *type, const char *text) {
  static const struct {
    const char *text;
    unsigned flag;
  } flags[] = {{"generic", TYPE_GENERIC},
               {"atomic", TYPE_ATOMIC},
               {"collected", TYPE_COLLECTED},
               {"weak-type", TYPE_WEAK},
               {"container", TYPE_CONTAINER}};
  for (size_t i = 0; i < G_N_ELEMENTS(flags); i++)
    if (strcmp(text, flags[i].text) == 0)
      type->flags |= flags[i].flag | TYPE_MODELLED;
  if (g_str_has_prefix(text, "refcounted("))
    apply_refcounted(program, type, text);
  if (g_str_has_prefix(text, "base(")) {
    g_autofree char *base = g_strndup(text + 5, strlen(text) - 6);
    type->base = named_type(program, base);
  }
}

static void apply_type_marks(struct program *program) {
  for (guint i = 0; i < program->facts->marks->len; i++) {
    const struct fact_mark *mark = &g_array_index(program->facts->marks, struct fact_mark, i);
    if (mark->on != MARK_TYPE && mark->on != MARK_TYPEDEF)
      continue;
    struct type *type = named_type(program, mark->owner);
    if (!type && mark->on == MARK_TYPE)
      type = add_type(program, mark->owner);
    if (!type && g_hash_table_contains(program->typedefs, mark->owner)) {
      const struct fact_typedef *definition = g_hash_table_lookup(program->typedefs, mark->owner);
      if (g_str_has_prefix(definition->type, "struct ") || g_str_has_prefix(definition->type, "union "))
        type = add_type(program, definition->type);
    }
    if (type)
      apply_type_mark(program, type, mark->text);
  }
}

/* The record at offset 0 is the base: `struct sub { struct base b; ... }`. */
static void find_base(const struct program *program, struct type *type) {
  if (type->base || !type->fact || type->fact->is_union || type->fact->fields->len == 0)
    return;
  const struct fact_field *first = &g_array_index(type->fact->fields, struct fact_field, 0);
  uint8_t depth = 0;
  struct type *base = program_type(program, first->type, &depth);
  if (base && base != type && depth == 0 && !g_str_has_suffix(first->type, "]"))
    type->base = base;
}

static void find_bases(struct program *program) {
  GHashTableIter iter;
  void *value;
  g_hash_table_iter_init(&iter, program->types);
  while (g_hash_table_iter_next(&iter, NULL, &value))
    find_base(program, value);
}

void program_replace_type(struct program *program, const struct fact_type *fact) {
  struct type *type = g_hash_table_lookup(program->types, fact->key);
  if (!type)
    type = add_type(program, fact->key);
  type->fact = fact;
  find_base(program, type);
}

bool type_is_a(const struct type *type, const struct type *base) {
  for (unsigned steps = 0; type && steps < 16; steps++, type = type->base)
    if (type == base)
      return true;
  return false;
}

struct program *program_create(const struct facts *facts, GStringChunk *strings) {
  struct program *program = g_new0(struct program, 1);
  program->facts = facts;
  program->strings = strings;
  program->types = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, type_free);
  program->types_by_name =
      g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
  program->typedefs = g_hash_table_new(g_str_hash, g_str_equal);
  program->functions = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, function_free);
  program->function_list = g_ptr_array_new();
  program->globals = g_hash_table_new(g_str_hash, g_str_equal);
  program->slot_targets =
      g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  program->callback_data = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  program->apis = model_read(facts);
  for (guint i = 0; i < facts->typedefs->len; i++) {
    const struct fact_typedef *definition = g_ptr_array_index(facts->typedefs, i);
    g_hash_table_insert(program->typedefs, (void *)definition->name, (void *)definition);
  }
  index_types(program);
  add_opaque_types(program);
  apply_type_marks(program);
  find_bases(program);
  index_globals(program);
  index_functions(program);
  prepare_bodies(program);
  program->classes = gobject_find_classes(program);
  program_find_private_data(program);
  program_find_slot_targets(program);
  program_find_counts(program);
  return program;
}

void program_destroy(struct program *program) {
  if (!program)
    return;
  g_ptr_array_unref(program->function_list);
  g_hash_table_unref(program->functions);
  g_hash_table_unref(program->types);
  g_hash_table_unref(program->types_by_name);
  g_hash_table_unref(program->typedefs);
  g_hash_table_unref(program->globals);
  g_hash_table_unref(program->slot_targets);
  g_hash_table_unref(program->apis);
  g_hash_table_unref(program->callback_data);
  g_hash_table_unref(program->classes);
  g_free(program);
}
