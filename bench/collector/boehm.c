/* The benchmark's graphs under Boehm's conservative collector. Its sweep is lazy: garbage costs show up
 * later. SPDX-License-Identifier: MIT */
#include <gc.h>

#include "shapes.h"

struct node {
  struct node *a, *b;
};

static struct node *make_node(void) {
  struct node *node = GC_MALLOC(sizeof *node);
  if (!node)
    exit(2);
  return node;
}

static void make_pair(void) {
  struct node *one = make_node(), *other = make_node();
  one->a = other;
  other->a = one;
}

static void make_ring(size_t count) {
  struct node *first = make_node(), *last = first;
  for (size_t i = 1; i < count; i++)
    last = last->a = make_node();
  last->a = first;
}

static struct node *make_live(size_t count, size_t garbage) {
  size_t live = count / 10 * (10 - garbage);
  struct node **nodes = GC_MALLOC(live * sizeof *nodes);
  uint64_t state = 1;
  for (size_t i = 0; i < live; i++) {
    if (garbage && i % 18 == 10)
      make_pair();
    nodes[i] = make_node();
    if (i)
      nodes[i - 1]->a = nodes[i];
  }
  for (size_t i = 0; i < live; i++)
    nodes[i]->b = nodes[next_random(&state, live)];
  struct node *head = nodes[0];
  GC_FREE(nodes);
  return head;
}

int main(int argc, char **argv) {
  GC_INIT();
  GC_disable();
  if (argc != 3)
    return 2;
  size_t count = strtoull(argv[2], NULL, 10);
  double before = resident_bytes();
  struct node *volatile head = NULL;
  if (!strcmp(argv[1], "ring"))
    make_ring(count);
  else if (strcmp(argv[1], "pairs"))
    head = make_live(count, !strcmp(argv[1], "mixed"));
  for (size_t i = 0; !strcmp(argv[1], "pairs") && i < count / 2; i++)
    make_pair();
  print_result("objects", (double)count);
  print_result("bytes", resident_bytes() - before);
  GC_enable();
  double start = cpu_ns();
  GC_gcollect();
  double first = cpu_ns();
  GC_gcollect();
  double again = cpu_ns();
  print_result("first", first - start);
  print_result("again", again - first);
  return head && !head->a;
}
