/* Facts of one translation unit or of a whole program: lists that own their members.
 * SPDX-License-Identifier: MIT */
#include "db/facts.h"

#define STRING_CHUNK_BYTES 16384

static void free_type(gpointer data) {
  struct fact_type *type = data;
  g_array_unref(type->fields);
  g_free(type);
}

static void free_function(gpointer data) {
  struct fact_function *function = data;
  g_array_unref(function->parameters);
  ir_destroy(function->ir);
  g_free(function);
}

static void free_global(gpointer data) {
  struct fact_global *global = data;
  g_array_unref(global->inits);
  g_free(global);
}

static void free_typedef(gpointer data) {
  struct fact_typedef *alias = data;
  g_clear_pointer(&alias->parameters, g_array_unref);
  g_free(alias);
}

struct facts *facts_create(void) {
  struct facts *facts = g_new0(struct facts, 1);
  facts->strings = g_string_chunk_new(STRING_CHUNK_BYTES);
  facts->types = g_ptr_array_new_with_free_func(free_type);
  facts->functions = g_ptr_array_new_with_free_func(free_function);
  facts->globals = g_ptr_array_new_with_free_func(free_global);
  facts->typedefs = g_ptr_array_new_with_free_func(free_typedef);
  facts->marks = g_array_new(FALSE, TRUE, sizeof(struct fact_mark));
  return facts;
}

void facts_destroy(struct facts *facts) {
  if (facts == NULL)
    return;
  g_ptr_array_unref(facts->types);
  g_ptr_array_unref(facts->functions);
  g_ptr_array_unref(facts->globals);
  g_ptr_array_unref(facts->typedefs);
  g_array_unref(facts->marks);
  g_string_chunk_free(facts->strings);
  g_free(facts);
}

const char *facts_intern(struct facts *facts, const char *text) {
  return text == NULL ? NULL : g_string_chunk_insert_const(facts->strings, text);
}

struct fact_type *facts_add_type(struct facts *facts) {
  struct fact_type *type = g_new0(struct fact_type, 1);
  type->fields = g_array_new(FALSE, TRUE, sizeof(struct fact_field));
  g_ptr_array_add(facts->types, type);
  return type;
}

struct fact_function *facts_add_function(struct facts *facts) {
  struct fact_function *function = g_new0(struct fact_function, 1);
  function->parameters = g_array_new(FALSE, TRUE, sizeof(struct fact_parameter));
  g_ptr_array_add(facts->functions, function);
  return function;
}

struct fact_global *facts_add_global(struct facts *facts) {
  struct fact_global *global = g_new0(struct fact_global, 1);
  global->inits = g_array_new(FALSE, TRUE, sizeof(struct fact_init));
  g_ptr_array_add(facts->globals, global);
  return global;
}

struct fact_typedef *facts_add_typedef(struct facts *facts) {
  struct fact_typedef *alias = g_new0(struct fact_typedef, 1);
  g_ptr_array_add(facts->typedefs, alias);
  return alias;
}
