/* A connection's queue of messages, each of which holds the connection. What is left in the queue is given back where
 * the connection ends; the queue's length goes down there and is tested, but it is no reference count. */
// SPDX-License-Identifier: MIT
#include <errno.h>
#include <stdlib.h>

struct connection;
struct message {
  unsigned n_ref;
  struct connection *connection;
};
struct connection {
  unsigned n_ref;
  struct message **queue;
  unsigned queue_size;
  size_t allocated;
  int state, is_broken;
};

static void *grow(void **array, size_t *allocated, size_t need, size_t size) {
  if (*allocated >= need)
    return *array;
  void *larger = realloc(*array, need * 2 * size);
  if (!larger)
    return NULL;
  *array = larger;
  *allocated = need * 2;
  return larger;
}

static struct message *message_ref(struct message *message) {
  message->n_ref++;
  return message;
}

static struct connection *connection_ref(struct connection *connection) {
  connection->n_ref++;
  return connection;
}

void connection_unref(struct connection *connection);

void message_unref(struct message *message) {
  if (!message || --message->n_ref > 0)
    return;
  connection_unref(message->connection);
  free(message);
}

void connection_unref(struct connection *connection) {
  if (!connection || --connection->n_ref > 0)
    return;
  while (connection->queue_size > 0)
    message_unref(connection->queue[--connection->queue_size]);
  free(connection->queue);
  free(connection);
}

struct message *message_new(struct connection *connection) {
  struct message *message = calloc(1, sizeof *message);
  if (!message)
    return NULL;
  message->n_ref = 1;
  message->connection = connection_ref(connection);
  return message;
}

int write_message(struct connection *connection, struct message *message, size_t *written);

int connection_send(struct connection *connection, struct message *message) {
  if (!message)
    return -EINVAL;
  if (!connection)
    connection = message->connection;
  if (connection->is_broken)
    return -ECHILD;
  if (connection->state == 2 && connection->queue_size == 0) {
    size_t written = 0;
    int status = write_message(connection, message, &written);
    if (status < 0)
      return status;
    if (written < 5) {
      connection->queue[0] = message_ref(message); // expect: store-cycle
      connection->queue_size = 1;
    }
  } else {
    if (connection->queue_size >= 100)
      return -ENOBUFS;
    if (!grow((void **)&connection->queue, &connection->allocated, connection->queue_size + 1, sizeof *connection->queue))
      return -ENOMEM;
    connection->queue[connection->queue_size++] = message_ref(message); // expect: store-cycle
  }
  return 1;
}
