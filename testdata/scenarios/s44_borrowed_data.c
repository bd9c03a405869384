// S44: the callback's data is the object itself, but not counted: no destroy function.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include <stdlib.h>

struct server {
  int refs;
  void (*on_request)(struct server *server, void *data);
  void *data;
  void (*destroy)(void *data);
};

static void server_unref(struct server *s) {
  if (--s->refs > 0)
    return;
  if (s->destroy)
    s->destroy(s->data);
  free(s);
}

static void server_set_handler(struct server *s, void (*handler)(struct server *, void *), void *data,
                               void (*destroy)(void *)) {
  s->on_request = handler;
  s->data = data;
  s->destroy = destroy;
}

static void answer(struct server *server, void *data) {
  (void)server;
  (void)data;
}

int main(void) {
  struct server *s = calloc(1, sizeof *s);
  if (!s)
    abort();
  s->refs = 1;
  server_set_handler(s, answer, s, NULL);
  server_unref(s);
  return 0;
}
