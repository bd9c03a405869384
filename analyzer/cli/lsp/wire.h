/* JSON-RPC over two streams: messages with a header that gives their length.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_WIRE_H
#define LSP_WIRE_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>

/* Error codes of JSON-RPC and of the language server protocol. */
enum wire_error {
  WIRE_PARSE_ERROR = -32700,
  WIRE_INVALID_REQUEST = -32600,
  WIRE_METHOD_NOT_FOUND = -32601,
  WIRE_INVALID_PARAMS = -32602,
  WIRE_NOT_INITIALIZED = -32002,
  WIRE_CANCELLED = -32800,
  WIRE_CONTENT_MODIFIED = -32801
};

struct wire;

struct wire_events {
  void (*message)(json_t *message, void *arg); /* borrowed; an object */
  void (*closed)(void *arg);                   /* the client is gone */
  void *arg;
};

/* Reads `input` and writes `output` from the default main context, never waiting for either. */
struct wire *wire_create(int input, int output, const struct wire_events *events);
void wire_destroy(struct wire *wire); /* what is still to be written is written, for at most a second */

void wire_send(struct wire *wire, json_t *message); /* takes ownership */
void wire_notify(struct wire *wire, const char *method, json_t *params); /* takes ownership of params */
void wire_request(struct wire *wire, json_int_t id, const char *method, json_t *params); /* ditto */
void wire_answer(struct wire *wire, const json_t *id, json_t *result); /* takes ownership of result; NULL is null */
void wire_refuse(struct wire *wire, const json_t *id, enum wire_error code, const char *message); /* id NULL: null */

#endif
