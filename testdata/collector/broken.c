// Near misses: popped, cleared, removed, or only held weakly.
// SPDX-License-Identifier: MIT
// flags: -I@DIR@/../../collector/include
// expect-none
#include <cyclecollector.h>

static void popped(struct cyc_heap *heap) {
  struct cyc_object *a = cyc_list_new(heap);
  cyc_list_append(a, a);
  cyc_release(cyc_list_pop(a, 0));
  cyc_release(a);
}

static void cleared(struct cyc_heap *heap) {
  struct cyc_object *x = cyc_list_new(heap);
  struct cyc_object *y = cyc_dict_new(heap);
  cyc_list_append(x, y);
  cyc_dict_set_string(y, "x", x);
  cyc_dict_clear(y);
  cyc_release(x);
  cyc_release(y);
}

static void weak(struct cyc_heap *heap) {
  struct cyc_object *parent = cyc_list_new(heap);
  struct cyc_object *child = cyc_list_new(heap);
  struct cyc_object *back = cyc_weakref_new(parent, NULL, NULL);
  cyc_list_append_steal(child, back);
  cyc_list_append_steal(parent, child);
  cyc_release(parent);
}

int main(void) {
  struct cyc_heap *heap = cyc_heap_create(NULL);
  popped(heap);
  cleared(heap);
  weak(heap);
  return (int)cyc_heap_destroy(heap);
}
