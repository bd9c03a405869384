/* Requests and replies as GVariants. Names are byte strings: paths need not be UTF-8.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/message.h"

static GVariant *bytestring(const char *text) {
  return g_variant_new_bytestring(text ? text : "");
}

GVariant *request_encode(enum request_kind kind, const struct parse_request *parse,
                         const char *const *words) {
  return g_variant_new("(yb@ay@ay@ay@aay@ay@ay)", (guchar)kind, (gboolean)parse->is_model,
                       bytestring(parse->root), bytestring(parse->file), bytestring(parse->directory),
                       g_variant_new_bytestring_array(words, -1), bytestring(parse->text),
                       bytestring(parse->text_file ? parse->text_file : parse->file));
}

static const char *child_text(GVariant *message, gsize place) {
  g_autoptr(GVariant) child = g_variant_get_child_value(message, place);
  return g_variant_get_bytestring(child); /* lives as long as the message */
}

void request_decode(GVariant *message, struct request *request) {
  guchar kind;
  gboolean is_model;
  g_variant_get_child(message, 0, "y", &kind);
  g_variant_get_child(message, 1, "b", &is_model);
  g_autoptr(GVariant) words = g_variant_get_child_value(message, 5);
  *request = (struct request){.message = message, .kind = kind};
  request->words = g_variant_get_bytestring_array(words, NULL);
  request->parse = (struct parse_request){.root = child_text(message, 2),
                                          .file = child_text(message, 3),
                                          .directory = child_text(message, 4),
                                          .arguments = (const char *const *)request->words,
                                          .text = child_text(message, 6),
                                          .text_file = child_text(message, 7),
                                          .is_model = is_model};
}

void request_clear(struct request *request) {
  g_free(request->words);
  g_variant_unref(request->message);
}

static GVariant *encode_files(const GArray *files) {
  GVariantBuilder builder;
  g_variant_builder_init(&builder, G_VARIANT_TYPE("a(ayayb)"));
  for (guint i = 0; i < files->len; i++) {
    const struct tu_file *file = &g_array_index(files, struct tu_file, i);
    g_variant_builder_add(&builder, "(@ay@ayb)", bytestring(file->path), bytestring(file->hash),
                          (gboolean)file->is_header);
  }
  return g_variant_builder_end(&builder);
}

static GVariant *encode_facts(const struct facts *facts) {
  GVariantBuilder builder;
  g_variant_builder_init(&builder, G_VARIANT_TYPE("a(uay)"));
  g_autoptr(GArray) units = facts_encode(facts);
  for (guint i = 0; i < units->len; i++) {
    const struct fact_unit *unit = &g_array_index(units, struct fact_unit, i);
    g_variant_builder_add(&builder, "(u@ay)", (guint32)unit->kind,
                          g_variant_new_from_bytes(G_VARIANT_TYPE_BYTESTRING, unit->bytes, TRUE));
  }
  return g_variant_builder_end(&builder);
}

GVariant *reply_encode(const struct parse_result *result) {
  return g_variant_new("(u@ayi@a(ayayb)@a(uay))", (guint32)result->status, bytestring(result->reason),
                       (gint32)result->errors, encode_files(result->files), encode_facts(result->facts));
}

static void decode_files(GVariant *list, GArray *files) {
  for (gsize i = 0; i < g_variant_n_children(list); i++) {
    g_autoptr(GVariant) entry = g_variant_get_child_value(list, i);
    gboolean is_header;
    g_variant_get_child(entry, 2, "b", &is_header);
    const char *hash = child_text(entry, 1);
    struct tu_file file = {.path = child_text(entry, 0), .hash = *hash ? hash : NULL, .is_header = is_header};
    g_array_append_val(files, file);
  }
}

/* The bytes are copied: the database keeps units, and must not keep whole replies with them. */
static int decode_units(GVariant *list, GArray *units) {
  for (gsize i = 0; i < g_variant_n_children(list); i++) {
    g_autoptr(GVariant) entry = g_variant_get_child_value(list, i);
    guint32 kind;
    gsize size;
    g_variant_get_child(entry, 0, "u", &kind);
    g_autoptr(GVariant) content = g_variant_get_child_value(entry, 1);
    const void *bytes = g_variant_get_fixed_array(content, &size, 1);
    if (kind >= FACT_KIND_COUNT)
      return -1;
    struct fact_unit unit = {.kind = (enum fact_kind)kind, .bytes = g_bytes_new(bytes, size)};
    g_array_append_val(units, unit);
  }
  return 0;
}

static void clear_unit(void *data) {
  g_bytes_unref(((struct fact_unit *)data)->bytes);
}

int reply_decode(GVariant *message, struct reply *reply) {
  guint32 status;
  gint32 errors;
  g_variant_get_child(message, 0, "u", &status);
  g_variant_get_child(message, 2, "i", &errors);
  const char *reason = child_text(message, 1);
  *reply = (struct reply){.message = message,
                          .status = (enum tu_status)status,
                          .reason = *reason ? reason : NULL,
                          .errors = errors,
                          .files = g_array_new(FALSE, FALSE, sizeof(struct tu_file)),
                          .units = g_array_new(FALSE, FALSE, sizeof(struct fact_unit))};
  g_array_set_clear_func(reply->units, clear_unit);
  g_autoptr(GVariant) files = g_variant_get_child_value(message, 3);
  g_autoptr(GVariant) units = g_variant_get_child_value(message, 4);
  decode_files(files, reply->files);
  if (status <= TU_SKIPPED && decode_units(units, reply->units) == 0)
    return 0;
  reply_clear(reply);
  return -1;
}

void reply_clear(struct reply *reply) {
  g_clear_pointer(&reply->files, g_array_unref);
  g_clear_pointer(&reply->units, g_array_unref);
  g_clear_pointer(&reply->message, g_variant_unref);
}
