/* JSON-RPC over two streams: messages with a header that gives their length.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/wire.h"

#include <errno.h>
#include <glib-unix.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#define HEADER_LIMIT (16 * 1024)
#define BODY_LIMIT (64u * 1024 * 1024)
#define BACKLOG_LIMIT (256u * 1024 * 1024) /* a client that never reads */
#define WRITE_CHUNK 4096                   /* a pipe that is ready takes that much without making us wait */

struct wire {
  int input, output;
  guint input_source, output_source;
  GByteArray *received, *backlog;
  gsize skipped; /* bytes of a body that is too large, still to come */
  struct wire_events events;
};

/* ---- writing ---- */

static bool write_some(struct wire *wire) {
  gsize size = MIN(wire->backlog->len, WRITE_CHUNK);
  ssize_t written = write(wire->output, wire->backlog->data, size);
  if (written < 0)
    return errno == EINTR || errno == EAGAIN;
  g_byte_array_remove_range(wire->backlog, 0, (guint)written);
  return true;
}

static bool is_writable(const struct wire *wire, int wait_ms) {
  struct pollfd poller = {.fd = wire->output, .events = POLLOUT};
  return poll(&poller, 1, wait_ms) > 0;
}

static gboolean writable(int fd, GIOCondition condition, gpointer data) {
  struct wire *wire = data;
  (void)fd;
  (void)condition;
  if (write_some(wire) && wire->backlog->len)
    return G_SOURCE_CONTINUE;
  g_byte_array_set_size(wire->backlog, 0);
  wire->output_source = 0;
  return G_SOURCE_REMOVE;
}

static void flush(struct wire *wire, int wait_ms) {
  while (wire->backlog->len && is_writable(wire, wait_ms))
    if (!write_some(wire))
      g_byte_array_set_size(wire->backlog, 0);
}

void wire_send(struct wire *wire, json_t *message) {
  char *text = json_dumps(message, JSON_COMPACT);
  json_decref(message);
  if (!text)
    return;
  gsize length = strlen(text);
  if (wire->backlog->len + length > BACKLOG_LIMIT) {
    g_warning("the client does not read; a message to it is dropped");
  } else {
    g_autofree char *header = g_strdup_printf("Content-Length: %" G_GSIZE_FORMAT "\r\n\r\n", length);
    g_byte_array_append(wire->backlog, (const guint8 *)header, (guint)strlen(header));
    g_byte_array_append(wire->backlog, (const guint8 *)text, (guint)length);
  }
  free(text);
  flush(wire, 0);
  if (wire->backlog->len && !wire->output_source)
    wire->output_source = g_unix_fd_add(wire->output, G_IO_OUT | G_IO_ERR | G_IO_HUP, writable, wire);
}

void wire_notify(struct wire *wire, const char *method, json_t *params) {
  wire_send(wire, json_pack("{s:s, s:s, s:o}", "jsonrpc", "2.0", "method", method, "params", params));
}

void wire_request(struct wire *wire, json_int_t id, const char *method, json_t *params) {
  wire_send(wire, json_pack("{s:s, s:I, s:s, s:o}", "jsonrpc", "2.0", "id", id, "method", method, "params",
                            params));
}

void wire_answer(struct wire *wire, const json_t *id, json_t *result) {
  wire_send(wire, json_pack("{s:s, s:O, s:o}", "jsonrpc", "2.0", "id", id, "result",
                            result ? result : json_null()));
}

void wire_refuse(struct wire *wire, const json_t *id, enum wire_error code, const char *message) {
  json_t *null_id = json_null();
  wire_send(wire, json_pack("{s:s, s:O, s:{s:i, s:s}}", "jsonrpc", "2.0", "id", id ? id : null_id, "error",
                            "code", (int)code, "message", message));
}

/* ---- reading ---- */

static const char *find(const GByteArray *bytes, const char *what) {
  gsize length = strlen(what);
  for (guint i = 0; i + length <= bytes->len; i++)
    if (memcmp(bytes->data + i, what, length) == 0)
      return (const char *)bytes->data + i;
  return NULL;
}

/* The length that a header gives, -1 when it gives none. */
static gint64 content_length(const char *header) {
  g_auto(GStrv) lines = g_strsplit(header, "\r\n", -1);
  for (size_t i = 0; lines[i]; i++) {
    static const char name[] = "content-length:";
    if (g_ascii_strncasecmp(lines[i], name, strlen(name)) != 0)
      continue;
    const char *digits = g_strchug(lines[i] + strlen(name));
    char *end;
    guint64 length = g_ascii_strtoull(digits, &end, 10);
    bool is_number = g_ascii_isdigit(*digits) && *g_strchug(end) == '\0';
    return is_number && length < G_MAXINT64 ? (gint64)length : -1;
  }
  return -1;
}

/* After nonsense: the next thing that looks like a header is believed. */
static void resynchronise(struct wire *wire) {
  const char *next = NULL;
  g_warning("the client sent something that is no message; it is skipped");
  if (wire->received->len > 1) {
    GByteArray rest = {.data = wire->received->data + 1, .len = wire->received->len - 1};
    next = find(&rest, "Content-Length:");
  }
  guint dropped = next ? (guint)(next - (const char *)wire->received->data) : wire->received->len;
  g_byte_array_remove_range(wire->received, 0, dropped);
  wire_refuse(wire, NULL, WIRE_PARSE_ERROR, "no message header");
}

static void deliver(struct wire *wire, const char *body, gsize length) {
  json_error_t error;
  json_t *message = json_loadb(body, length, JSON_ALLOW_NUL, &error);
  if (!message) {
    g_warning("the client sent a message that is no JSON: %s", error.text);
    wire_refuse(wire, NULL, WIRE_PARSE_ERROR, error.text);
  } else if (!json_is_object(message)) {
    g_warning("the client sent a message that is no object");
    wire_refuse(wire, NULL, WIRE_INVALID_REQUEST, "a message is an object");
  } else {
    wire->events.message(message, wire->events.arg);
  }
  json_decref(message);
}

static void skip_body(struct wire *wire) {
  guint now = (guint)MIN(wire->skipped, wire->received->len);
  g_byte_array_remove_range(wire->received, 0, now);
  wire->skipped -= now;
}

static void refuse_size(struct wire *wire, gint64 length) {
  g_warning("the client sent a message of %" G_GINT64_FORMAT " bytes; it is skipped", length);
  wire->skipped = (gsize)length;
  wire_refuse(wire, NULL, WIRE_INVALID_REQUEST, "the message is too large");
}

/* One complete message out of what was received; false: more is needed. */
static bool take_message(struct wire *wire) {
  if (wire->skipped)
    skip_body(wire);
  const char *end = wire->skipped ? NULL : find(wire->received, "\r\n\r\n");
  if (!end) {
    if (wire->received->len > HEADER_LIMIT)
      resynchronise(wire);
    return wire->received->len > HEADER_LIMIT;
  }
  guint header_length = (guint)(end - (const char *)wire->received->data);
  g_autofree char *header = g_strndup((const char *)wire->received->data, header_length);
  gint64 length = content_length(header);
  if (length < 0) {
    resynchronise(wire);
    return wire->received->len > 0;
  }
  guint body = header_length + 4;
  if ((guint64)length > BODY_LIMIT) {
    g_byte_array_remove_range(wire->received, 0, body);
    refuse_size(wire, length);
    return wire->received->len > 0;
  }
  if (wire->received->len - body < (guint64)length)
    return false;
  g_autofree char *text = g_memdup2(wire->received->data + body, (gsize)length);
  g_byte_array_remove_range(wire->received, 0, body + (guint)length);
  deliver(wire, text ? text : "", (gsize)length);
  return true;
}

static gboolean readable(int fd, GIOCondition condition, gpointer data) {
  struct wire *wire = data;
  guint8 chunk[1 << 16];
  (void)condition;
  ssize_t got = read(fd, chunk, sizeof chunk);
  if (got < 0 && (errno == EINTR || errno == EAGAIN))
    return G_SOURCE_CONTINUE;
  if (got <= 0) {
    wire->input_source = 0;
    wire->events.closed(wire->events.arg);
    return G_SOURCE_REMOVE;
  }
  g_byte_array_append(wire->received, chunk, (guint)got);
  while (take_message(wire))
    continue;
  return G_SOURCE_CONTINUE;
}

struct wire *wire_create(int input, int output, const struct wire_events *events) {
  struct wire *wire = g_new0(struct wire, 1);
  wire->input = input;
  wire->output = output;
  wire->events = *events;
  wire->received = g_byte_array_new();
  wire->backlog = g_byte_array_new();
  wire->input_source = g_unix_fd_add(input, G_IO_IN | G_IO_HUP | G_IO_ERR, readable, wire);
  return wire;
}

void wire_destroy(struct wire *wire) {
  flush(wire, 1000);
  g_clear_handle_id(&wire->input_source, g_source_remove);
  g_clear_handle_id(&wire->output_source, g_source_remove);
  g_byte_array_unref(wire->received);
  g_byte_array_unref(wire->backlog);
  g_free(wire);
}
