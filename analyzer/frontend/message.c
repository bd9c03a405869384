/* Messages between the extracting process and its workers: a length, then a GVariant.
 * SPDX-License-Identifier: MIT
 *
 * GVariant reads any bytes safely: what a worker sends after a hostile source took it over is still only
 * data. */
#include "analyzer/frontend/message.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>

static int send_bytes(int socket, const void *bytes, size_t size) {
  const char *at = bytes;
  while (size > 0) {
    ssize_t sent = send(socket, at, size, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR)
      continue;
    if (sent <= 0)
      return -1;
    at += sent;
    size -= (size_t)sent;
  }
  return 0;
}

int message_send(int socket, GVariant *message) {
  g_autoptr(GVariant) owned = g_variant_ref_sink(message);
  uint64_t size = g_variant_get_size(owned);
  if (size > MESSAGE_LIMIT || send_bytes(socket, &size, sizeof size))
    return -1;
  return send_bytes(socket, g_variant_get_data(owned), size);
}

static int receive_bytes(int socket, void *bytes, size_t size) {
  char *at = bytes;
  while (size > 0) {
    ssize_t got = recv(socket, at, size, 0);
    if (got < 0 && errno == EINTR)
      continue;
    if (got <= 0)
      return -1;
    at += got;
    size -= (size_t)got;
  }
  return 0;
}

/* Not trusted: what is not in normal form reads as empty values. */
static GVariant *wrap(GBytes *bytes, const GVariantType *type) {
  return g_variant_ref_sink(g_variant_new_from_bytes(type, bytes, FALSE));
}

GVariant *message_receive(int socket, const GVariantType *type) {
  uint64_t size;
  if (receive_bytes(socket, &size, sizeof size) || size > MESSAGE_LIMIT)
    return NULL;
  void *data = g_malloc(size + 1);
  g_autoptr(GBytes) bytes = g_bytes_new_take(data, size);
  return receive_bytes(socket, data, size) ? NULL : wrap(bytes, type);
}

static uint64_t announced_size(const struct message_buffer *buffer) {
  uint64_t size = UINT64_MAX;
  if (buffer->bytes->len >= sizeof size)
    memcpy(&size, buffer->bytes->data, sizeof size);
  return size;
}

enum message_state message_read_more(int socket, struct message_buffer *buffer) {
  guint8 chunk[1 << 16];
  ssize_t got = recv(socket, chunk, sizeof chunk, MSG_DONTWAIT);
  if (got < 0 && (errno == EAGAIN || errno == EINTR))
    return MESSAGE_PARTIAL;
  if (got <= 0)
    return MESSAGE_CLOSED;
  g_byte_array_append(buffer->bytes, chunk, (guint)got);
  uint64_t size = announced_size(buffer);
  if (size == UINT64_MAX)
    return MESSAGE_PARTIAL;
  if (size > MESSAGE_LIMIT)
    return MESSAGE_CLOSED;
  return buffer->bytes->len - sizeof size >= size ? MESSAGE_COMPLETE : MESSAGE_PARTIAL;
}

GVariant *message_take(struct message_buffer *buffer, const GVariantType *type) {
  uint64_t size = announced_size(buffer);
  g_autoptr(GBytes) bytes = g_bytes_new(buffer->bytes->data + sizeof size, size);
  g_byte_array_set_size(buffer->bytes, 0);
  return wrap(bytes, type);
}
