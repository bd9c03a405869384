/* Open files: opening, editing, saving, closing.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/handlers.h"

#include <string.h>

static const char *uri_of(const json_t *params) {
  return json_string_value(json_object_get(json_object_get(params, "textDocument"), "uri"));
}

struct document *document_find(const struct server *server, const json_t *params) {
  const char *uri = uri_of(params);
  return uri ? g_hash_table_lookup(server->documents, uri) : NULL;
}

struct document *document_by_file(const struct server *server, const char *file) {
  GHashTableIter iter;
  gpointer document;
  g_hash_table_iter_init(&iter, server->documents);
  while (g_hash_table_iter_next(&iter, NULL, &document))
    if (strcmp(((struct document *)document)->file, file) == 0)
      return document;
  return NULL;
}

void document_free(void *data) {
  struct document *document = data;
  g_clear_handle_id(&document->timer, g_source_remove);
  document_stop(document);
  for (guint i = 0; i < document->waiting->len; i++)
    wire_refuse(document->server->wire, document->waiting->pdata[i], WIRE_CONTENT_MODIFIED, "closed");
  g_ptr_array_unref(document->waiting);
  g_clear_pointer(&document->whole, g_array_unref);
  g_clear_pointer(&document->own, g_array_unref);
  input_destroy(document->input);
  json_decref(document->answer);
  json_decref(document->shown);
  text_destroy(document->text);
  g_free(document->uri);
  g_free(document->file);
  g_free(document->path);
  g_free(document);
}

void document_edited(struct document *document) {
  gint64 now = g_get_monotonic_time();
  gint64 pause_ms = (now - document->edited_us) / 1000;
  guint debounce = document->server->settings.debounce_ms;
  document->generation++;
  document->edited_us = now;
  /* the first key after a pause is judged at once, those of a burst when it ends */
  document_schedule(document, pause_ms > 4 * (gint64)debounce ? 1 : debounce);
}

void document_resolve(struct document *document) {
  document->command = NULL;
  document->project = project_for(document->server, document);
  if (!document->project)
    return;
  g_free(document->path);
  document->path = input_relative(document->project->root, document->file);
  if (!document->command)
    g_message("%s: no way to compile it is known, so it is not checked", document->path);
}

static struct document *create(struct server *server, const char *uri, const char *file) {
  struct document *document = g_new0(struct document, 1);
  document->server = server;
  document->uri = g_strdup(uri);
  document->file = g_canonicalize_filename(file, "/");
  document->path = g_strdup(document->file);
  document->is_header = g_str_has_suffix(file, ".h");
  document->waiting = g_ptr_array_new_with_free_func((GDestroyNotify)json_decref);
  return document;
}

void handle_open(struct call *call) {
  const json_t *item = json_object_get(call->params, "textDocument");
  const char *uri = uri_of(call->params);
  const json_t *text = json_object_get(item, "text"), *version = json_object_get(item, "version");
  g_autofree char *file = uri ? g_filename_from_uri(uri, NULL, NULL) : NULL;
  if (!file || !json_is_string(text)) {
    g_message("%s: not a file on this machine, so it is not checked", uri ? uri : "(no name)");
    return;
  }
  if (g_hash_table_contains(call->server->documents, uri)) {
    g_warning("%s is opened twice; the later text counts", uri);
    struct document *earlier = g_hash_table_lookup(call->server->documents, uri);
    if (earlier->project)
      project_forget(earlier->project, earlier);
    g_hash_table_remove(call->server->documents, uri);
  }
  struct document *document = create(call->server, uri, file);
  document->text = text_create(json_string_value(text), json_string_length(text));
  document->has_version = json_is_integer(version);
  document->version = json_integer_value(version);
  g_hash_table_insert(call->server->documents, document->uri, document);
  document_resolve(document);
  if (document->command)
    document_edited(document);
  else
    document_clear(document, NULL);
}

static bool read_offset(const struct document *document, const json_t *position, gsize *offset) {
  const json_t *line = json_object_get(position, "line"), *character = json_object_get(position, "character");
  if (!json_is_integer(line) || !json_is_integer(character))
    return false;
  json_int_t at = CLAMP(json_integer_value(line), 0, G_MAXINT);
  json_int_t units = CLAMP(json_integer_value(character), 0, G_MAXINT);
  *offset = text_offset(document->text, (guint)at, (guint)units, document->server->client.is_utf8);
  return true;
}

static bool apply_change(struct document *document, const json_t *change) {
  const json_t *range = json_object_get(change, "range"), *text = json_object_get(change, "text");
  gsize start, end;
  if (!json_is_string(text))
    return false;
  if (!range || json_is_null(range)) {
    text_set(document->text, json_string_value(text), json_string_length(text));
    document->is_unsure = false;
    return true;
  }
  if (!read_offset(document, json_object_get(range, "start"), &start) ||
      !read_offset(document, json_object_get(range, "end"), &end))
    return false;
  text_replace(document->text, start, end, json_string_value(text), json_string_length(text));
  return true;
}

/* After a lost edit nothing may be said about positions. */
static void lose_track(struct document *document, const char *why) {
  document->is_unsure = true;
  document->generation++;
  document_clear(document, why);
}

static bool is_outdated(const struct document *document, const json_t *version) {
  return document->has_version && json_is_integer(version) && json_integer_value(version) < document->version;
}

void handle_change(struct call *call) {
  struct document *document = document_find(call->server, call->params);
  const json_t *changes = json_object_get(call->params, "contentChanges");
  const json_t *version = json_object_get(json_object_get(call->params, "textDocument"), "version");
  if (!document) {
    g_warning("a change of a file that is not open is ignored");
    return;
  }
  if (is_outdated(document, version)) {
    lose_track(document, "edits came out of order; nothing is said until the file is saved or opened again");
    return;
  }
  document->has_version |= json_is_integer(version);
  document->version = json_is_integer(version) ? json_integer_value(version) : document->version;
  bool is_applied = json_is_array(changes);
  for (size_t i = 0; i < json_array_size(changes); i++)
    is_applied = apply_change(document, json_array_get(changes, i)) && is_applied;
  if (!is_applied)
    lose_track(document,
               "an edit cannot be understood; nothing is said until the file is saved or opened again");
  else if (document->command && !document->is_unsure)
    document_edited(document);
}

static void reload(struct document *document) {
  g_autofree char *text = NULL;
  gsize length;
  if (!g_file_get_contents(document->file, &text, &length, NULL))
    return;
  text_set(document->text, text, length);
  document->is_unsure = false;
}

void handle_save(struct call *call) {
  struct document *document = document_find(call->server, call->params);
  const json_t *text = json_object_get(call->params, "text");
  if (!document || !document->project)
    return;
  if (json_is_string(text)) {
    text_set(document->text, json_string_value(text), json_string_length(text));
    document->is_unsure = false;
  } else if (document->is_unsure) {
    reload(document);
  }
  if (document->command)
    document_reparse(document);
  if (call->server->settings.is_indexing)
    project_index(document->project);
}

void handle_close(struct call *call) {
  struct document *document = document_find(call->server, call->params);
  if (!document)
    return;
  document_clear(document, NULL);
  if (document->project)
    project_forget(document->project, document);
  g_hash_table_remove(call->server->documents, document->uri);
}
