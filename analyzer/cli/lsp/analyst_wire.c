/* What a server, its analyst and the analyst's snapshots say to each other.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/analyst_wire.h"

#include "analyzer/frontend/message.h"

void analyst_reply(int socket, enum analyst_reply kind, guint serial, const char *text) {
  message_send(socket, g_variant_new("(yu@ay)", (guchar)kind, serial, g_variant_new_bytestring(text)));
}

GVariant *analyst_encode_units(const GArray *units) {
  GVariantBuilder builder;
  g_variant_builder_init(&builder, G_VARIANT_TYPE("a(uay)"));
  for (guint i = 0; units && i < units->len; i++) {
    const struct fact_unit *unit = &g_array_index(units, struct fact_unit, i);
    g_variant_builder_add(&builder, "(u@ay)", (guint32)unit->kind,
                          g_variant_new_from_bytes(G_VARIANT_TYPE_BYTESTRING, unit->bytes, TRUE));
  }
  return g_variant_builder_end(&builder);
}

GVariant *analyst_encode(enum analyst_request kind, guint serial, const char *path, GVariant *units) {
  return g_variant_new("(yu@ay@a(uay))", (guchar)kind, serial, g_variant_new_bytestring(path),
                       units ? units : analyst_encode_units(NULL));
}
