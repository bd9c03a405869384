// S47b: a queue runs its closure once and drops it.
// SPDX-License-Identifier: MIT
// run: clean
// expect-none
#include "node.h"

struct queue {
  void (*run)(void *data);
  void *data;
};

static void queue_push(struct queue *q, void (*run)(void *), void *data) {
  q->run = run;
  q->data = data;
}

static void queue_drain(struct queue *q) {
  if (q->run)
    q->run(q->data);
  q->run = NULL;
  q->data = NULL;
}

static void finish(void *data) {
  node_unref(data);
}

int main(void) {
  struct queue q = {0};
  struct node *n = node_new();
  queue_push(&q, finish, node_ref(n));
  node_unref(n);
  queue_drain(&q);
  return 0;
}
