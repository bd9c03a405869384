// A server with atomic counts: connections and server keep each other; a request is taken out when it is done.
// run: leaks 2
// SPDX-License-Identifier: MIT
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

struct server;
struct request;

struct conn {
  atomic_uint ref;
  struct server *server;    /* counted */
  struct request *inflight; /* counted, dropped when done */
  struct conn *next;
  int fd;
};

struct request {
  atomic_uint ref;
  struct conn *conn; /* counted: the reply needs it */
  char *body;
};

struct server {
  atomic_uint ref;
  pthread_mutex_t lock;
  struct conn *conns; /* counted list: real cycle with conn->server when nobody calls server_stop */
  bool stopped;
};

static void conn_put(struct conn *c);

static struct server *server_get(struct server *s) {
  atomic_fetch_add_explicit(&s->ref, 1, memory_order_relaxed);
  return s;
}

static void server_put(struct server *s) {
  if (atomic_fetch_sub_explicit(&s->ref, 1, memory_order_acq_rel) == 1) {
    struct conn *c = s->conns;
    while (c) {
      struct conn *next = c->next;
      conn_put(c);
      c = next;
    }
    pthread_mutex_destroy(&s->lock);
    free(s);
  }
}

static struct conn *conn_get(struct conn *c) {
  atomic_fetch_add_explicit(&c->ref, 1, memory_order_relaxed);
  return c;
}

static void request_put(struct request *r) {
  if (r && atomic_fetch_sub(&r->ref, 1) == 1) {
    conn_put(r->conn);
    free(r->body);
    free(r);
  }
}

static void conn_put(struct conn *c) {
  if (atomic_fetch_sub_explicit(&c->ref, 1, memory_order_acq_rel) != 1)
    return;
  request_put(c->inflight);
  server_put(c->server);
  free(c);
}

static struct server *server_new(void) {
  struct server *s = calloc(1, sizeof *s);
  atomic_init(&s->ref, 1);
  pthread_mutex_init(&s->lock, NULL);
  return s;
}

static struct conn *server_accept(struct server *s, int fd) {
  struct conn *c = calloc(1, sizeof *c);
  if (!c)
    return NULL;
  atomic_init(&c->ref, 1);
  c->fd = fd;
  c->server = server_get(s);
  pthread_mutex_lock(&s->lock);
  c->next = s->conns;
  s->conns = conn_get(c); // expect(error): store-cycle conn -> server -> conn
  pthread_mutex_unlock(&s->lock);
  return c;
}

static struct request *conn_begin(struct conn *c, char *body) {
  struct request *r = calloc(1, sizeof *r);
  atomic_init(&r->ref, 1);
  r->conn = conn_get(c);
  r->body = body;
  c->inflight = r; // expect-not: store-cycle
  return r;
}

static void conn_finish(struct conn *c) {
  struct request *r = c->inflight;
  c->inflight = NULL;
  request_put(r);
}

int main(void) {
  struct server *s = server_new();
  struct conn *c = server_accept(s, 3);
  conn_begin(c, NULL);
  conn_finish(c);
  conn_put(c);
  server_put(s);
  return 0;
}
