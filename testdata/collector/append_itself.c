// A list, and a dict, that hold themselves; the steal form takes the only claim.
// SPDX-License-Identifier: MIT
// flags: -I@DIR@/../../collector/include
#include <cyclecollector.h>

static void list(struct cyc_heap *heap) {
  struct cyc_object *a = cyc_list_new(heap);
  cyc_list_append(a, a); // expect(note): append-cycle a -> a
  cyc_release(a);
}

static void dict(struct cyc_heap *heap) {
  struct cyc_object *d = cyc_dict_new(heap);
  cyc_dict_set_string(d, "self", d); // expect(note): append-cycle d -> d
  cyc_release(d);
}

static void stolen(struct cyc_heap *heap) {
  struct cyc_object *s = cyc_list_new(heap);
  cyc_list_append_steal(s, s); // expect(note): append-cycle s -> s
}

int main(void) {
  struct cyc_heap *heap = cyc_heap_create(NULL);
  list(heap);
  dict(heap);
  stolen(heap);
  return (int)cyc_heap_destroy(heap);
}
