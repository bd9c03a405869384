/* From the text of an open file to facts, in a worker process that keeps what the file includes.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/server.h"

#include <glib-unix.h>

#define LIVE_WORKERS 4   /* each holds a compiled unit: up to 200 MB */
#define PARSE_SECONDS 20 /* then the worker is hung */

void document_stop(struct document *document) {
  g_clear_handle_id(&document->timer, g_source_remove);
  g_clear_handle_id(&document->live_source, g_source_remove);
  g_clear_pointer(&document->live, live_destroy);
  document->parsing = 0;
}

/* The file that was not touched for the longest time loses its worker. */
static void limit_workers(const struct server *server) {
  GHashTableIter iter;
  gpointer value;
  struct document *oldest = NULL;
  guint count = 0;
  g_hash_table_iter_init(&iter, server->documents);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    struct document *document = value;
    if (!document->live)
      continue;
    count++;
    if (!document->parsing && (!oldest || document->used_us < oldest->used_us))
      oldest = document;
  }
  if (count >= LIVE_WORKERS && oldest)
    document_stop(oldest);
}

static void keep_units(GArray **place, struct reply *reply) {
  g_clear_pointer(place, g_array_unref);
  *place = g_steal_pointer(&reply->units);
}

static bool is_usable(const struct reply *reply) {
  return reply->status == TU_OK || reply->status == TU_ERRORS || reply->status == TU_MISSING_TYPES;
}

static void fail(struct document *document, const char *reason) {
  g_autofree char *text = g_strdup_printf("%s cannot be read: %s", document->path, reason);
  document->parsed = 0;
  project_forget(document->project, document);
  g_clear_pointer(&document->own, g_array_unref);
  document_clear(document, text);
}

static void take_reply(struct document *document, struct reply *reply) {
  bool is_whole = document->extent == LIVE_WHOLE;
  guint generation = document->parsing;
  document->parsing = 0;
  document->used_us = g_get_monotonic_time();
  if (!is_usable(reply)) {
    fail(document, reply->reason ? reply->reason : tu_status_name(reply->status));
    return;
  }
  /* of a header's unit, which is read as a whole, everything else is known already */
  bool is_own = !is_whole || document->is_header;
  keep_units(is_own ? &document->own : &document->whole, reply);
  if (!is_own || generation != document->generation) {
    document_schedule(document, 1); /* what is known now is used for the next parse */
    return;
  }
  document->parsed = generation;
  project_give(document->project, document);
  project_judge(document->project);
}

static void take_death(struct document *document, const char *reason) {
  bool is_newer = document->parsing != document->generation;
  document->parsing = 0;
  g_autofree char *text = g_strdup_printf("the worker is gone: %s", reason);
  fail(document, text);
  if (is_newer)
    document_schedule(document, 100);
}

static gboolean readable(int fd, GIOCondition condition, gpointer data) {
  struct document *document = data;
  struct reply reply;
  g_autofree char *reason = NULL;
  (void)fd;
  (void)condition;
  switch (live_read(document->live, &reply, &reason)) {
  case LIVE_WAITING:
    return G_SOURCE_CONTINUE;
  case LIVE_DONE:
    document->live_source = 0;
    g_clear_handle_id(&document->timer, g_source_remove);
    take_reply(document, &reply);
    reply_clear(&reply);
    return G_SOURCE_REMOVE;
  case LIVE_DIED:
    break;
  }
  document->live_source = 0;
  g_clear_handle_id(&document->timer, g_source_remove);
  take_death(document, reason);
  return G_SOURCE_REMOVE;
}

static bool make_worker(struct document *document) {
  if (document->live)
    return true;
  limit_workers(document->server);
  document->live = live_create(document->project->root, analyst_names(document->project->analyst));
  return document->live != NULL;
}

static gboolean hung(gpointer data) {
  struct document *document = data;
  document->timer = 0;
  document_stop(document);
  fail(document, "the compiler does not come to an end");
  return G_SOURCE_REMOVE;
}

static void start(struct document *document) {
  struct project *project = document->project;
  if (!analyst_is_ready(project->analyst) || document->is_unsure || !make_worker(document))
    return; /* when the analyst is ready it starts all files */
  struct live_text text = {document->file, document->text->bytes->str};
  document->extent = document->whole && !document->is_header ? LIVE_MAIN_FILE : LIVE_WHOLE;
  if (live_start(document->live, document->command, &text, document->extent) != 0) {
    fail(document, "no worker");
    return;
  }
  document->parsing = document->generation;
  document->live_source = g_unix_fd_add(live_socket(document->live), G_IO_IN | G_IO_HUP, readable, document);
  document->timer = g_timeout_add_seconds(PARSE_SECONDS, hung, document);
}

static gboolean due(gpointer data) {
  struct document *document = data;
  document->timer = 0;
  start(document);
  return G_SOURCE_REMOVE;
}

void document_schedule(struct document *document, guint delay_ms) {
  if (document->parsing || !document->command)
    return; /* the reply starts the next one */
  g_clear_handle_id(&document->timer, g_source_remove);
  document->timer = g_timeout_add(delay_ms, due, document);
}

void document_reparse(struct document *document) {
  g_clear_pointer(&document->whole, g_array_unref);
  document->generation++;
  document_schedule(document, 1);
}
