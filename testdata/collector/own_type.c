// A type of the program's own: every slot is visited and cleared, so its cycles are collected.
// SPDX-License-Identifier: MIT
// flags: -I@DIR@/../../collector/include
#include <cyclecollector.h>

struct node {
  struct cyc_object base;
  struct cyc_object *next;
};

static void node_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct node *)self)->next);
}

static void node_clear(struct cyc_object *self) {
  CYC_CLEAR(((struct node *)self)->next);
}

static const struct cyc_type node_type = {"node", sizeof(struct node), 0, node_traverse, node_clear, NULL, NULL};

static void ring(struct cyc_heap *heap) {
  struct node *a = (struct node *)cyc_object_new(heap, &node_type);
  struct node *b = (struct node *)cyc_object_new(heap, &node_type);
  cyc_store(&a->next, &b->base);
  cyc_store(&b->next, &a->base); // expect(note): store-cycle a -> b -> a
  cyc_release(&a->base);
  cyc_release(&b->base);
}

static void chain(struct cyc_heap *heap) {
  struct node *a = (struct node *)cyc_object_new(heap, &node_type);
  struct node *b = (struct node *)cyc_object_new(heap, &node_type);
  cyc_store(&a->next, &b->base); // expect-not: store-cycle
  cyc_release(&b->base);
  cyc_release(&a->base);
}

int main(void) {
  struct cyc_heap *heap = cyc_heap_create(NULL);
  ring(heap);
  chain(heap);
  return (int)cyc_heap_destroy(heap);
}
