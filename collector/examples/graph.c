/* A type of one's own: a graph node with neighbours, a finalizer and a weak reference to it.
 * SPDX-License-Identifier: MIT */
#include <cyclecollector.h>
#include <stdio.h>

struct city {
  struct cyc_object base;
  const char *name;
  struct cyc_object *roads; /* a list of cities */
};

static void city_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct city *)self)->roads);
}

static void city_clear(struct cyc_object *self) {
  CYC_CLEAR(((struct city *)self)->roads);
}

static void city_finalize(struct cyc_object *self) {
  printf("%s goes\n", ((struct city *)self)->name);
}

static const struct cyc_type city_type = {"city",     sizeof(struct city), 0,   city_traverse,
                                          city_clear, city_finalize,       NULL};

static struct city *city_new(struct cyc_heap *heap, const char *name) {
  struct city *city = (struct city *)cyc_object_new(heap, &city_type);
  if (!city)
    return NULL;
  city->name = name;
  city->roads = cyc_list_new(heap);
  return city;
}

static int build_road(struct city *from, struct city *to) {
  return cyc_list_append(from->roads, &to->base) | cyc_list_append(to->roads, &from->base);
}

int main(void) {
  struct cyc_heap *heap = cyc_heap_create(NULL);
  if (!heap)
    return 1;
  struct city *bern = city_new(heap, "Bern"), *thun = city_new(heap, "Thun");
  if (!bern || !thun || build_road(bern, thun))
    return 1;
  struct cyc_object *weak = cyc_weakref_new(&bern->base, NULL, NULL);
  cyc_release(&bern->base);
  cyc_release(&thun->base);
  printf("unreachable: %td\n", cyc_collect(heap, 2)); /* two cities, two lists of roads */
  printf("the weak reference %s\n", weak && cyc_weakref_get(weak) ? "still works" : "is cleared");
  cyc_release(weak);
  return cyc_heap_destroy(heap) != 0;
}
