// Two lists of this project's collector hold each other: freed, but only when it collects.
// SPDX-License-Identifier: MIT
// flags: -I@DIR@/../../collector/include
#include <cyclecollector.h>

static void create_ref_cycle(struct cyc_heap *heap) {
  struct cyc_object *x = cyc_list_new(heap);
  struct cyc_object *y = cyc_list_new(heap);
  cyc_list_append(x, y);
  cyc_list_append(y, x); // expect(note): append-cycle x -> y -> x
  cyc_release(x);
  cyc_release(y);
}

static void no_create_ref_cycle(struct cyc_heap *heap) {
  struct cyc_object *x = cyc_list_new(heap);
  struct cyc_object *y = cyc_list_new(heap);
  cyc_list_append(x, y); // expect-not: append-cycle
  cyc_release(y);
  cyc_release(x);
}

int main(void) {
  struct cyc_heap *heap = cyc_heap_create(NULL);
  create_ref_cycle(heap);
  no_create_ref_cycle(heap);
  return (int)cyc_heap_destroy(heap);
}
