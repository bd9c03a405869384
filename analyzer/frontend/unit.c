/* The tables of one translation unit.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/unit.h"

#include "analyzer/frontend/node.h"

static void free_decl(void *data) {
  struct decl *decl = data;
  record_free(decl->members);
  g_free(decl);
}

void unit_init(struct unit *unit, const struct parse_request *request, struct facts *facts,
               CXTranslationUnit tu) {
  *unit = (struct unit){.request = request, .facts = facts, .tu = tu};
  unit->sources = g_ptr_array_new_with_free_func(source_free);
  unit->source_ids = g_hash_table_new(NULL, NULL);
  unit->decls = g_ptr_array_new_with_free_func(free_decl);
  unit->decl_ids = g_hash_table_new(NULL, NULL);
  unit->types = g_ptr_array_new_with_free_func(g_free);
  unit->type_ids = g_hash_table_new(NULL, NULL);
  unit->wanted = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  unit->mentioned = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  unit->typedefs = g_array_new(FALSE, FALSE, sizeof(CXCursor));
  unit->functions = g_array_new(FALSE, FALSE, sizeof(CXCursor));
  unit->inlines = g_array_new(FALSE, FALSE, sizeof(CXCursor));
  unit->body = body_create();
}

void unit_finish(struct unit *unit) {
  body_destroy(unit->body);
  if (unit->function_names)
    g_hash_table_unref(unit->function_names);
  g_array_unref(unit->functions);
  g_array_unref(unit->inlines);
  g_array_unref(unit->typedefs);
  g_array_unref(unit->mentioned);
  g_array_unref(unit->wanted);
  g_hash_table_unref(unit->type_ids);
  g_ptr_array_unref(unit->types);
  g_hash_table_unref(unit->decl_ids);
  g_ptr_array_unref(unit->decls);
  g_hash_table_unref(unit->source_ids);
  g_ptr_array_unref(unit->sources);
  g_free(unit->gave_up);
}
