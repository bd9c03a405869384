// Two kinds of streams share a base and a table of functions; what the second kind's function releases is no slot of the
// first kind, though it lies at the same offset.
#include <stdlib.h>

struct connection;
struct stream {
  const struct stream_ops *ops;
};
struct stream_ops {
  void (*destroy)(struct stream *stream);
};
struct plain {
  struct stream base;
  struct connection *peer; // borrowed
};
struct framed {
  struct stream base;
  struct connection *owner; // owned
};
struct connection {
  int refs;
  struct stream *stream;
};

struct connection *connection_ref(struct connection *c) {
  c->refs++;
  return c;
}
void stream_destroy(struct stream *stream) {
  stream->ops->destroy(stream);
}
void connection_unref(struct connection *c) {
  if (--c->refs > 0)
    return;
  if (c->stream)
    stream_destroy(c->stream);
  free(c);
}

static void plain_destroy(struct stream *stream) {
  free((struct plain *)stream);
}
static void framed_destroy(struct stream *stream) {
  struct framed *framed = (struct framed *)stream;
  connection_unref(framed->owner);
  free(framed);
}
static const struct stream_ops plain_ops = {plain_destroy};
static const struct stream_ops framed_ops = {framed_destroy};

void plain_reset(struct plain *plain) {
  stream_destroy(&plain->base);
}

struct server {
  int refs;
  struct connection *client;
};
struct server *server_ref(struct server *s) {
  s->refs++;
  return s;
}
void server_unref(struct server *s) {
  if (--s->refs > 0)
    return;
  if (s->client)
    connection_unref(s->client);
  free(s);
}

void server_accept(struct server *s) {
  struct connection *c = calloc(1, sizeof *c);
  struct plain *plain = calloc(1, sizeof *plain);
  c->refs = 1;
  plain->base.ops = &plain_ops;
  plain->peer = c;
  c->stream = &plain->base; // expect-not: store-cycle
  s->client = connection_ref(c);
  connection_unref(c);
}

void connection_open_framed(void) {
  struct connection *c = calloc(1, sizeof *c);
  struct framed *framed = calloc(1, sizeof *framed);
  c->refs = 1;
  framed->base.ops = &framed_ops;
  framed->owner = connection_ref(c);
  c->stream = &framed->base; // expect(error): store-cycle c -> framed -> c
  connection_unref(c);
}
