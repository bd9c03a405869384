/* The benchmark's graphs in libcyclecollector.
 * SPDX-License-Identifier: MIT */
#include <cyclecollector.h>

#include "shapes.h"

struct node {
  struct cyc_object base;
  struct node *a, *b;
};

static void node_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct node *)self)->a);
  CYC_VISIT(((struct node *)self)->b);
}

static void node_clear(struct cyc_object *self) {
  CYC_CLEAR(((struct node *)self)->a);
  CYC_CLEAR(((struct node *)self)->b);
}

static const struct cyc_type node_type = {"node", sizeof(struct node), 0, node_traverse, node_clear, NULL,
                                          NULL};

static struct node *make_node(struct cyc_heap *heap) {
  struct node *node = (struct node *)cyc_object_new(heap, &node_type);
  if (!node)
    exit(2);
  return node;
}

static struct node *retain(struct node *node) {
  return (struct node *)cyc_retain(&node->base);
}

static void make_pair(struct cyc_heap *heap) {
  struct node *one = make_node(heap), *other = make_node(heap);
  one->a = retain(other);
  other->a = retain(one);
  cyc_release(&one->base);
  cyc_release(&other->base);
}

static void make_ring(struct cyc_heap *heap, size_t count) {
  struct node *first = make_node(heap), *last = first;
  for (size_t i = 1; i < count; i++) {
    last->a = make_node(heap);
    last = last->a;
  }
  last->a = retain(first);
  cyc_release(&first->base);
}

/* `garbage` of every ten objects are garbage. Returns the head of the chain. */
static struct node *make_live(struct cyc_heap *heap, size_t count, size_t garbage) {
  size_t live = count / 10 * (10 - garbage), made = 0;
  struct node **nodes = malloc(live * sizeof *nodes);
  uint64_t state = 1;
  for (size_t i = 0; i < count && made < live; i++) {
    if (garbage && i % 20 == 10)
      make_pair(heap);
    nodes[made] = make_node(heap);
    if (made)
      nodes[made - 1]->a = nodes[made];
    made++;
  }
  for (size_t i = 0; i < made; i++)
    nodes[i]->b = retain(nodes[next_random(&state, made)]);
  struct node *head = nodes[0];
  free(nodes);
  return head;
}

static struct node *build(struct cyc_heap *heap, const char *shape, size_t count) {
  if (!strcmp(shape, "live"))
    return make_live(heap, count, 0);
  if (!strcmp(shape, "mixed"))
    return make_live(heap, count, 1);
  if (!strcmp(shape, "ring"))
    make_ring(heap, count);
  for (size_t i = 0; !strcmp(shape, "pairs") && i < count / 2; i++)
    make_pair(heap);
  return NULL;
}

int main(int argc, char **argv) {
  struct cyc_config config = cyc_config_default();
  config.flags = CYC_DISABLED;
  struct cyc_heap *heap = cyc_heap_create(&config);
  if (argc != 3 || !heap)
    return 2;
  double before_bytes = (double)cyc_heap_system_bytes(heap);
  struct node *head = build(heap, argv[1], strtoull(argv[2], NULL, 10));
  print_result("objects", (double)cyc_heap_objects(heap));
  print_result("bytes", (double)cyc_heap_system_bytes(heap) - before_bytes);
  double start = cpu_ns();
  ptrdiff_t found = cyc_collect(heap, 2);
  double first = cpu_ns();
  cyc_collect(heap, 2);
  double again = cpu_ns();
  print_result("first", first - start);
  print_result("again", again - first);
  print_result("found", (double)found);
  if (head)
    cyc_release(&head->base);
  return 0;
}
