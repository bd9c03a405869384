/* Agreeing with the client, its folders and its settings.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/handlers.h"

#include "analyzer/cli/version.h"

#include <string.h>

static const json_t *capability(const json_t *params, const char *const *path) {
  const json_t *at = json_object_get(params, "capabilities");
  for (size_t i = 0; path[i]; i++)
    at = json_object_get(at, path[i]);
  return at;
}

static bool can(const json_t *params, const char *part, const char *feature, const char *detail) {
  const char *path[] = {part, feature, detail, NULL};
  const json_t *value = capability(params, path);
  return json_is_true(value) || (!detail && json_is_object(value));
}

static bool lists(const json_t *list, const char *word) {
  for (size_t i = 0; i < json_array_size(list); i++)
    if (g_strcmp0(json_string_value(json_array_get(list, i)), word) == 0)
      return true;
  return false;
}

/* `offsetEncoding` is what clients said before 3.17 had `positionEncodings`. */
static bool wants_utf8(const json_t *params) {
  const char *general[] = {"general", "positionEncodings", NULL}, *older[] = {"offsetEncoding", NULL};
  return lists(capability(params, general), "utf-8") || lists(capability(params, older), "utf-8");
}

/* Can it show what is unnecessary? */
static bool knows_tag(const json_t *params, json_int_t tag) {
  const char *path[] = {"textDocument", "publishDiagnostics", "tagSupport", "valueSet", NULL};
  const json_t *tags = capability(params, path);
  for (size_t i = 0; i < json_array_size(tags); i++)
    if (json_integer_value(json_array_get(tags, i)) == tag)
      return true;
  return false;
}

static void read_client(struct client *client, const json_t *params) {
  client->is_utf8 = wants_utf8(params);
  client->has_related = can(params, "textDocument", "publishDiagnostics", "relatedInformation");
  client->has_code_description = can(params, "textDocument", "publishDiagnostics", "codeDescriptionSupport");
  client->has_progress = can(params, "window", "workDoneProgress", NULL);
  client->has_watching = can(params, "workspace", "didChangeWatchedFiles", "dynamicRegistration");
  client->has_unnecessary = knows_tag(params, 1);
  client->has_pull = can(params, "textDocument", "diagnostic", NULL);
}

static void add_folder(struct server *server, const char *uri) {
  g_autofree char *folder = uri ? g_filename_from_uri(uri, NULL, NULL) : NULL;
  if (folder)
    g_ptr_array_add(server->folders, g_canonicalize_filename(folder, "/"));
}

static void add_folders(struct server *server, const json_t *list) {
  for (size_t i = 0; i < json_array_size(list); i++)
    add_folder(server, json_string_value(json_object_get(json_array_get(list, i), "uri")));
}

static json_t *make_capabilities(const struct client *client) {
  return json_pack("{s:s, s:{s:b, s:i, s:{s:b}}, s:b, s:b, s:b, s:{s:[s]}, s:{s:b}, s:b, s:{s:[s, s]}, "
                   "s:{s:b, s:b}, s:{s:{s:b, s:b}}}",
                   "positionEncoding", client->is_utf8 ? "utf-8" : "utf-16", "textDocumentSync", "openClose",
                   true, "change", 2, "save", "includeText", false, "hoverProvider", true,
                   "definitionProvider", true, "referencesProvider", true, "codeActionProvider",
                   "codeActionKinds", "quickfix", "codeLensProvider", "resolveProvider", false,
                   "inlayHintProvider", true, "executeCommandProvider", "commands", "cyclecheck.showCycle",
                   "cyclecheck.baselineEntry", "diagnosticProvider", "interFileDependencies", true,
                   "workspaceDiagnostics", false, "workspace", "workspaceFolders", "supported", true,
                   "changeNotifications", true);
}

void handle_initialize(struct call *call) {
  struct server *server = call->server;
  const json_t *folders = json_object_get(call->params, "workspaceFolders");
  server->is_initialized = true;
  read_client(&server->client, call->params);
  settings_read(&server->settings, json_object_get(call->params, "initializationOptions"));
  add_folders(server, folders);
  if (json_array_size(folders) == 0)
    add_folder(server, json_string_value(json_object_get(call->params, "rootUri")));
  json_t *capabilities = make_capabilities(&server->client);
  if (server->client.is_utf8)
    json_object_set_new(capabilities, "offsetEncoding", json_string("utf-8"));
  call->result = json_pack("{s:o, s:{s:s, s:s}}", "capabilities", capabilities, "serverInfo", "name",
                           "cyclecheck", "version", VERSION_TOOL);
  if (server->client.is_utf8)
    json_object_set_new(call->result, "offsetEncoding", json_string("utf-8"));
}

void handle_initialized(struct call *call) {
  struct server *server = call->server;
  if (!server->client.has_watching)
    return;
  json_t *watchers = json_pack("[{s:s}, {s:s}, {s:s}, {s:s}]", "globPattern", "**/compile_commands.json",
                               "globPattern", "**/.cyclecheck/graph.db", "globPattern",
                               "**/.cyclecheck-baseline", "globPattern", "**/.cyclecheck.ini");
  wire_request(server->wire, ++server->next_id, "client/registerCapability",
               json_pack("{s:[{s:s, s:s, s:{s:o}}]}", "registrations", "id", "cyclecheck-files", "method",
                         "workspace/didChangeWatchedFiles", "registerOptions", "watchers", watchers));
}

static void renew_policies(const struct server *server) {
  for (guint i = 0; i < server->projects->len; i++)
    project_renew_policy(server->projects->pdata[i]);
}

/* Most settings only choose among what is known; paths start projects anew. */
void handle_configuration(struct call *call) {
  struct server *server = call->server;
  GHashTableIter iter;
  gpointer value;
  bool is_new_start = settings_read(&server->settings, json_object_get(call->params, "settings"));
  if (!is_new_start) {
    renew_policies(server);
    return;
  }
  g_ptr_array_set_size(server->projects, 0);
  g_hash_table_iter_init(&iter, server->documents);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    struct document *document = value;
    document_stop(document);
    document->parsed = 0;
    document_resolve(document);
    document_edited(document);
  }
}

void handle_folders(struct call *call) {
  const json_t *event = json_object_get(call->params, "event");
  const json_t *removed = json_object_get(event, "removed");
  for (size_t i = 0; i < json_array_size(removed); i++) {
    const char *uri = json_string_value(json_object_get(json_array_get(removed, i), "uri"));
    g_autofree char *folder = uri ? g_filename_from_uri(uri, NULL, NULL) : NULL;
    guint index;
    if (folder && g_ptr_array_find_with_equal_func(call->server->folders, folder, g_str_equal, &index))
      g_ptr_array_remove_index(call->server->folders, index);
  }
  add_folders(call->server, json_object_get(event, "added"));
}

void handle_watched(struct call *call) {
  for (guint i = 0; i < call->server->projects->len; i++)
    project_check_files(call->server->projects->pdata[i]);
  renew_policies(call->server); /* settings of a folder may have changed */
}

/* Only what is answered later can be cancelled: everything else is answered by now. */
void handle_cancel(struct call *call) {
  const json_t *id = json_object_get(call->params, "id");
  GHashTableIter iter;
  gpointer value;
  g_hash_table_iter_init(&iter, call->server->documents);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    GPtrArray *waiting = ((struct document *)value)->waiting;
    for (guint i = waiting->len; i-- > 0;)
      if (json_equal(waiting->pdata[i], id)) {
        wire_refuse(call->server->wire, id, WIRE_CANCELLED, "cancelled");
        g_ptr_array_remove_index(waiting, i);
      }
  }
}

void handle_pull(struct call *call) {
  struct document *document = document_find(call->server, call->params);
  if (!document) {
    call->error = WIRE_INVALID_PARAMS;
    call->message = "the file is not open";
    return;
  }
  call->result = document_pull(document, call->id);
  call->is_deferred = !call->result;
}
