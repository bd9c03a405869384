/* Messages between the extracting process and its workers: a length, then a GVariant.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_MESSAGE_H
#define FRONTEND_MESSAGE_H

#include "analyzer/frontend/frontend.h"

#define MESSAGE_LIMIT (1u << 30)

/* Sends all of it; -1 when the other end is gone. Takes a floating reference. */
int message_send(int socket, GVariant *message);
/* Waits for one; NULL at the end of the stream or when it is malformed. */
GVariant *message_receive(int socket, const GVariantType *type);

/* What has arrived so far of a message whose reader does not wait. */
struct message_buffer {
  GByteArray *bytes;
};
enum message_state { MESSAGE_PARTIAL, MESSAGE_COMPLETE, MESSAGE_CLOSED };
enum message_state message_read_more(int socket, struct message_buffer *buffer);
/* The complete message; the buffer is empty again. NULL when malformed. */
GVariant *message_take(struct message_buffer *buffer, const GVariantType *type);

/* ---- requests: kind, is_model, root, file, directory, words, text, its file ---- */
#define REQUEST_TYPE G_VARIANT_TYPE("(ybayayayaayayay)")
/* words: arguments; names; arguments. A live parse is of `text`, and kept for the next one. */
enum request_kind { REQUEST_PARSE, REQUEST_MODELLED, REQUEST_LIVE };

struct request {
  GVariant *message; /* owned: the strings point into it */
  enum request_kind kind;
  struct parse_request parse; /* without `modelled` */
  const char **words;
};
GVariant *request_encode(enum request_kind kind, const struct parse_request *parse, const char *const *words);
void request_decode(GVariant *message, struct request *request); /* takes ownership of message */
void request_clear(struct request *request);

/* ---- replies: status, reason, errors, files, encoded facts ---- */
#define REPLY_TYPE G_VARIANT_TYPE("(uayia(ayayb)a(uay))")

struct reply {
  GVariant *message; /* owned: strings point into it; NULL when the worker died */
  enum tu_status status;
  const char *reason; /* or NULL */
  int errors;
  GArray *files; /* struct tu_file */
  GArray *units; /* struct fact_unit */
};
GVariant *reply_encode(const struct parse_result *result);
int reply_decode(GVariant *message, struct reply *reply); /* takes ownership; -1: nothing a worker of ours says */
void reply_clear(struct reply *reply);

#endif
