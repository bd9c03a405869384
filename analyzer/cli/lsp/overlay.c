/* One open file as it stands in the editor.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/base.h"

#include "db/unit.h"

static void facts_free(struct facts *facts) {
  if (!facts)
    return;
  facts->strings = g_string_chunk_new(64); /* the base's stay */
  facts_destroy(facts);
}

struct overlay *overlay_create(const char *path) {
  struct overlay *overlay = g_new0(struct overlay, 1);
  overlay->path = g_strdup(path);
  overlay->codes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  return overlay;
}

void overlay_destroy(void *data) {
  struct overlay *overlay = data;
  if (!overlay)
    return;
  facts_free(overlay->own);
  facts_free(overlay->whole);
  g_hash_table_unref(overlay->codes);
  g_free(overlay->path);
  g_free(overlay);
}

/* Strings are compared by pointer: all facts share the base's. */
static struct facts *decode(const struct base *base, GVariant *units, GHashTable *codes) {
  struct facts *facts = facts_create();
  g_string_chunk_free(facts->strings);
  facts->strings = base->facts->strings;
  for (gsize i = 0; i < g_variant_n_children(units); i++) {
    guint32 kind;
    g_autoptr(GVariant) entry = g_variant_get_child_value(units, i);
    g_autoptr(GVariant) content = g_variant_get_child_value(entry, 1);
    g_variant_get_child(entry, 0, "u", &kind);
    g_autoptr(GBytes) bytes = g_variant_get_data_as_bytes(content);
    if (kind >= FACT_KIND_COUNT || facts_decode(facts, (enum fact_kind)kind, bytes) != 0)
      continue;
    if (codes && kind == FACT_FUNCTION)
      g_hash_table_replace(codes, g_strdup(unit_function_key(bytes)), unit_function_code(bytes));
  }
  return facts;
}

void overlay_set_own(struct overlay *overlay, const struct base *base, GVariant *units) {
  g_hash_table_remove_all(overlay->codes);
  facts_free(overlay->own);
  overlay->own = decode(base, units, overlay->codes);
}

void overlay_set_whole(struct overlay *overlay, const struct base *base, GVariant *units) {
  facts_free(overlay->whole);
  overlay->whole = decode(base, units, NULL);
}
