/* Which message is handled by what.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/handlers.h"

#include <string.h>

static void handle_shutdown(struct call *call) {
  call->server->is_shut_down = true;
}

static void handle_exit(struct call *call) {
  call->server->exit_code = call->server->is_shut_down ? 0 : 1;
  g_main_loop_quit(call->server->loop);
}

static const struct method {
  const char *name;
  void (*handle)(struct call *call);
  bool is_request;
} methods[] = {
    {"initialize", handle_initialize, true},
    {"initialized", handle_initialized, false},
    {"shutdown", handle_shutdown, true},
    {"exit", handle_exit, false},
    {"$/cancelRequest", handle_cancel, false},
    {"textDocument/didOpen", handle_open, false},
    {"textDocument/didChange", handle_change, false},
    {"textDocument/didSave", handle_save, false},
    {"textDocument/didClose", handle_close, false},
    {"textDocument/diagnostic", handle_pull, true},
    {"textDocument/codeAction", handle_actions, true},
    {"textDocument/hover", handle_hover, true},
    {"textDocument/definition", handle_references, true},
    {"textDocument/references", handle_references, true},
    {"textDocument/codeLens", handle_lens, true},
    {"textDocument/inlayHint", handle_hints, true},
    {"workspace/executeCommand", handle_command, true},
    {"workspace/didChangeConfiguration", handle_configuration, false},
    {"workspace/didChangeWorkspaceFolders", handle_folders, false},
    {"workspace/didChangeWatchedFiles", handle_watched, false},
};

static const struct method *find_method(const char *name) {
  for (size_t i = 0; i < G_N_ELEMENTS(methods); i++)
    if (strcmp(methods[i].name, name) == 0)
      return &methods[i];
  return NULL;
}

static void refuse(const struct server *server, const json_t *id, enum wire_error code, const char *message) {
  if (id)
    wire_refuse(server->wire, id, code, message);
}

static void run(struct server *server, const struct method *method, const json_t *id, const json_t *params) {
  struct call call = {.server = server, .id = id, .params = params};
  method->handle(&call);
  if (!id || call.is_deferred) {
    json_decref(call.result);
  } else if (call.error) {
    json_decref(call.result);
    refuse(server, id, call.error, call.message);
  } else {
    wire_answer(server->wire, id, call.result);
  }
}

/* Before initialize nothing else, after shutdown only exit; the first initialize counts. */
static const char *wrong_time(const struct server *server, const char *name, enum wire_error *code) {
  bool is_initialize = strcmp(name, "initialize") == 0, is_exit = strcmp(name, "exit") == 0;
  *code = WIRE_INVALID_REQUEST;
  if (!server->is_initialized && !is_initialize && !is_exit) {
    *code = WIRE_NOT_INITIALIZED;
    return "not initialized";
  }
  if (server->is_initialized && is_initialize)
    return "initialized already";
  return server->is_shut_down && !is_exit ? "shut down" : NULL;
}

void dispatch_message(json_t *message, void *arg) {
  struct server *server = arg;
  const json_t *id = json_object_get(message, "id"), *name = json_object_get(message, "method");
  enum wire_error code;
  if (id && !json_is_string(id) && !json_is_integer(id))
    id = NULL;
  if (!name && (json_object_get(message, "result") || json_object_get(message, "error")))
    return; /* an answer to one of our requests: none of them matters */
  if (!json_is_string(name)) {
    wire_refuse(server->wire, id, WIRE_INVALID_REQUEST, "a message has a method");
    return;
  }
  const struct method *method = find_method(json_string_value(name));
  const char *why = wrong_time(server, json_string_value(name), &code);
  if (why)
    refuse(server, id, code, why);
  else if (!method)
    refuse(server, id, WIRE_METHOD_NOT_FOUND, "not known here");
  else if (method->is_request && !id)
    g_warning("'%s' came without an id and is ignored", method->name);
  else
    run(server, method, id, json_object_get(message, "params"));
}
