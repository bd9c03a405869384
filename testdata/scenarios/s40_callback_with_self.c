// S40: an object registers a callback on itself and hands itself over, counted, as data.
// SPDX-License-Identifier: MIT
// run: leaks 1
#include <stdlib.h>

struct server {
  int refs;
  void (*on_request)(struct server *server, void *data);
  void *data;
  void (*destroy)(void *data);
};

static struct server *server_ref(struct server *s) {
  s->refs++;
  return s;
}

static void server_unref(struct server *s) {
  if (--s->refs > 0)
    return;
  if (s->destroy)
    s->destroy(s->data);
  free(s);
}

static void server_unref_data(void *data) {
  server_unref(data);
}

static void server_set_handler(struct server *s, void (*handler)(struct server *, void *), void *data,
                               void (*destroy)(void *)) {
  s->on_request = handler;
  s->data = data; // expect(error): callback-cycle server -> server
  s->destroy = destroy;
}

static void answer(struct server *server, void *data) {
  (void)server;
  (void)data;
}

static void serve(void) {
  struct server *s = calloc(1, sizeof *s);
  if (!s)
    abort();
  s->refs = 1;
  server_set_handler(s, answer, server_ref(s), server_unref_data);
  server_unref(s);
}

int main(void) {
  serve();
  return 0;
}
