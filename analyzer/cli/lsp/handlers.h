/* What answers each message: one function a method, in the table of dispatch.c.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_HANDLERS_H
#define LSP_HANDLERS_H

#include "analyzer/cli/lsp/server.h"

struct call {
  struct server *server;
  const json_t *id;     /* NULL: a notification */
  const json_t *params; /* may be NULL */
  json_t *result;       /* for a request; NULL is null */
  bool is_deferred;     /* answered later */
  enum wire_error error; /* 0: none */
  const char *message;
};
void dispatch_message(json_t *message, void *server); /* borrowed; `server` is one */

void handle_initialize(struct call *call);
void handle_initialized(struct call *call);
void handle_open(struct call *call);
void handle_change(struct call *call);
void handle_save(struct call *call);
void handle_close(struct call *call);
void handle_configuration(struct call *call);
void handle_folders(struct call *call);
void handle_watched(struct call *call);
void handle_cancel(struct call *call);
void handle_pull(struct call *call);
void handle_actions(struct call *call);
void handle_command(struct call *call);
void handle_hover(struct call *call);
void handle_references(struct call *call);
void handle_lens(struct call *call);
void handle_hints(struct call *call);

#endif
