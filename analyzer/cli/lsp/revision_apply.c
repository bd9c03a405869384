/* What open files change in a program: findings and places of before, as they are now.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/revision.h"

#include "analyzer/cli/lsp/span.h"

static const char *string(const json_t *object, const char *name) {
  return json_string_value(json_object_get(object, name));
}

json_int_t revision_line(const struct revision *revision, const char *file, json_int_t line) {
  const struct span *span = line > 0 ? span_find(revision->spans, file, (guint)line) : NULL;
  if (!span)
    return line;
  return span->is_changed ? 0 : MAX(line + span->shift, 1);
}

/* A place in a function moves with it, whatever file the function is in; others by their line. */
static int shift_of(const struct revision *revision, const json_t *place) {
  const char *function = string(place, "function");
  json_int_t line = json_integer_value(json_object_get(place, "line"));
  if (function)
    return GPOINTER_TO_INT(g_hash_table_lookup(revision->shifts, function));
  json_int_t now = revision_line(revision, string(place, "file"), line);
  return now ? (int)(now - line) : 0;
}

static void shift_line(json_t *place, const char *name, int shift) {
  json_int_t line = json_integer_value(json_object_get(place, name));
  if (line > 0)
    json_object_set_new(place, name, json_integer(MAX(line + shift, 1)));
}

static void shift_place(const struct revision *revision, json_t *place) {
  int shift = shift_of(revision, place);
  if (!shift)
    return;
  shift_line(place, "line", shift);
  shift_line(place, "end_line", shift);
}

void revision_shift(const struct revision *revision, json_t *finding) {
  static const char *const lists[] = {"edges", "steps", "occurrences", "declarations"};
  shift_place(revision, finding);
  for (size_t k = 0; k < G_N_ELEMENTS(lists); k++) {
    const json_t *list = json_object_get(finding, lists[k]);
    for (size_t i = 0; i < json_array_size(list); i++)
      shift_place(revision, json_array_get(list, i));
  }
}

static bool touches(const struct revision *revision, const json_t *place) {
  const char *function = string(place, "function");
  if (function)
    return g_hash_table_contains(revision->keys, function);
  json_int_t line = json_integer_value(json_object_get(place, "line"));
  return line > 0 && revision_line(revision, string(place, "file"), line) == 0;
}

bool revision_touches(const struct revision *revision, const json_t *finding) {
  const json_t *lists[] = {json_object_get(finding, "edges"), json_object_get(finding, "steps")};
  if (touches(revision, finding))
    return true;
  for (size_t k = 0; k < G_N_ELEMENTS(lists); k++)
    for (size_t i = 0; i < json_array_size(lists[k]); i++)
      if (touches(revision, json_array_get(lists[k], i)))
        return true;
  return false;
}
