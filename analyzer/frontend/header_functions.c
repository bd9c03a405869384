/* Inline functions of the project's headers, read where the records that they work on are read.
 * SPDX-License-Identifier: MIT
 *
 * A unit reads what it calls. That a record is counted may stand in a function of its header that this unit,
 * or every unit, leaves to others to call: `static inline void node_unref(struct node *n)`. So a unit that
 * reads the record reads these too. Others of the header cost nothing, nor do those that only pass on what
 * they do not see into: records that the project does not define, or not in this unit. Which records a unit
 * reads depends on nothing but the unit: so do its facts. */
#include "analyzer/frontend/header_functions.h"

struct use { /* one parameter of one function */
  uint32_t function, record;
};

struct header_functions {
  GArray *uses; /* struct use, of functions that are not wanted yet */
};

static void add_uses(struct header_functions *list, struct unit *unit, CXCursor cursor) {
  struct use use = {.function = decl_id(unit, cursor)};
  int count = clang_Cursor_getNumArguments(cursor);
  for (int i = 0; i < count; i++) {
    CXCursor parameter = clang_Cursor_getArgument(cursor, (unsigned)i);
    use.record = type_innermost_record(unit, type_id(unit, clang_getCursorType(parameter)));
    const struct decl *record = decl_get(unit, use.record);
    if (record && decl_is_project(unit, record))
      g_array_append_val(list->uses, use);
  }
}

struct header_functions *header_functions_list(struct unit *unit) {
  struct header_functions *list = g_new0(struct header_functions, 1);
  list->uses = g_array_new(FALSE, FALSE, sizeof(struct use));
  for (guint i = 0; i < unit->inlines->len; i++)
    add_uses(list, unit, g_array_index(unit->inlines, CXCursor, i));
  return list;
}

void header_functions_free(struct header_functions *list) {
  g_array_unref(list->uses);
  g_free(list);
}

void header_functions_want(struct header_functions *list, struct unit *unit) {
  guint kept = 0;
  for (guint i = 0; i < list->uses->len; i++) {
    struct use use = g_array_index(list->uses, struct use, i);
    if (!decl_get(unit, use.record)->is_wanted)
      g_array_index(list->uses, struct use, kept++) = use;
    else if (record_get(unit, use.record))
      decl_want(unit, use.function);
  }
  g_array_set_size(list->uses, kept);
}
