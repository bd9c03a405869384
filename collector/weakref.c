/* Weak references: cleared when the target dies, found through a table by target.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "collector/registry.h"

struct weakref {
  struct cyc_object base;
  struct cyc_object *target; /* no claim; NULL once it died */
  cyc_weakref_callback *callback;
  struct cyc_object *data;
  struct weakref *next, *previous; /* of the same target; while its callback waits: of the waiting ones */
};

static size_t hash_target(const struct cyc_object *target, size_t capacity) {
  uint64_t hash = (uint64_t)(uintptr_t)target * 0x9E3779B97F4A7C15u;
  return (size_t)(hash >> 20) & (capacity - 1);
}

/* The entry of target, or the empty one where it belongs. */
static size_t find_entry(struct weakref *const *table, size_t capacity, const struct cyc_object *target) {
  size_t i = hash_target(target, capacity);
  while (table[i] && table[i]->target != target)
    i = (i + 1) & (capacity - 1);
  return i;
}

static int reserve_entry(struct cyc_heap *heap) {
  size_t capacity = heap->weakref_capacity;
  if (heap->weakref_count + 1 <= capacity / 2)
    return 0;
  size_t larger = capacity ? capacity * 2 : 16;
  struct weakref **table = cyc_memory_resize(heap, NULL, 0, larger * sizeof *table);
  if (!table)
    return -1;
  memset(table, 0, larger * sizeof *table);
  for (size_t i = 0; i < capacity; i++)
    if (heap->weakrefs[i])
      table[find_entry(table, larger, heap->weakrefs[i]->target)] = heap->weakrefs[i];
  cyc_memory_resize(heap, heap->weakrefs, capacity * sizeof *table, 0);
  heap->weakrefs = table;
  heap->weakref_capacity = larger;
  return 0;
}

/* Entries behind the hole that probed past it move up (Knuth 6.4, algorithm R). */
static void remove_entry(struct cyc_heap *heap, size_t hole) {
  struct weakref **table = heap->weakrefs;
  size_t mask = heap->weakref_capacity - 1;
  for (size_t i = (hole + 1) & mask; table[i]; i = (i + 1) & mask) {
    size_t home = hash_target(table[i]->target, mask + 1);
    if (((i - home) & mask) < ((i - hole) & mask))
      continue;
    table[hole] = table[i];
    hole = i;
  }
  table[hole] = NULL;
  heap->weakref_count--;
}

static void attach(struct cyc_heap *heap, struct weakref *weakref, struct cyc_object *target) {
  weakref->target = target;
  size_t entry = find_entry(heap->weakrefs, heap->weakref_capacity, target);
  struct weakref *first = heap->weakrefs[entry];
  heap->weakref_count += !first;
  weakref->next = first;
  if (first)
    first->previous = weakref;
  heap->weakrefs[entry] = weakref;
  target->count_and_flags |= HEAP_WEAKREFS;
}

static void detach_one(struct cyc_heap *heap, struct weakref *weakref) {
  size_t entry = find_entry(heap->weakrefs, heap->weakref_capacity, weakref->target);
  if (weakref->next)
    weakref->next->previous = weakref->previous;
  if (weakref->previous) {
    weakref->previous->next = weakref->next;
  } else if (weakref->next) {
    heap->weakrefs[entry] = weakref->next;
  } else {
    weakref->target->count_and_flags &= ~(uint32_t)HEAP_WEAKREFS;
    remove_entry(heap, entry);
  }
  weakref->target = NULL;
  weakref->next = weakref->previous = NULL;
}

static int is_trash(const struct cyc_heap *heap, const struct cyc_object *object) {
  return object->candidate > heap->registry.trash_start && object->candidate <= heap->registry.trash_end;
}

static int is_callable(const struct cyc_heap *heap, const struct weakref *weakref) {
  return weakref->callback && object_count(&weakref->base) && !is_trash(heap, &weakref->base) &&
         !heap->ending;
}

void cyc_weakrefs_detach(struct cyc_heap *heap, struct cyc_object *target, struct weakref **called) {
  size_t entry = find_entry(heap->weakrefs, heap->weakref_capacity, target);
  struct weakref *weakref = heap->weakrefs[entry];
  remove_entry(heap, entry);
  target->count_and_flags &= ~(uint32_t)HEAP_WEAKREFS;
  while (weakref) {
    struct weakref *next = weakref->next;
    weakref->target = NULL;
    weakref->next = weakref->previous = NULL;
    if (called && is_callable(heap, weakref)) {
      weakref->next = *called;
      *called = weakref;
      cyc_retain(&weakref->base);
    }
    weakref = next;
  }
}

int cyc_weakrefs_call(struct weakref *called) {
  int ran = called != NULL;
  while (called) {
    struct weakref *weakref = called;
    struct cyc_heap *heap = slab_heap(&weakref->base);
    called = weakref->next;
    weakref->next = NULL;
    heap->finalizing++;
    weakref->callback(&weakref->base, weakref->data);
    heap->finalizing--;
    cyc_release(&weakref->base);
  }
  return ran;
}

struct cyc_object *cyc_weakref_new(struct cyc_object *target, cyc_weakref_callback *callback,
                                   struct cyc_object *data) {
  if (!target)
    return NULL;
  struct cyc_heap *heap = slab_heap(target);
  if (target->count_and_flags < HEAP_ONE)
    cyc_fatal(heap, target, "weakly referenced after its last claim was released");
  struct weakref *weakref = (struct weakref *)cyc_object_new(heap, &cyc_weakref_type);
  if (!weakref)
    return NULL;
  if (reserve_entry(heap)) {
    cyc_release(&weakref->base);
    return NULL;
  }
  weakref->callback = callback;
  weakref->data = cyc_retain(data);
  attach(heap, weakref, target);
  return &weakref->base;
}

struct cyc_object *cyc_weakref_get(struct cyc_object *object) {
  if (object->type != &cyc_weakref_type)
    return NULL;
  struct weakref *weakref = (struct weakref *)object;
  return weakref->target && object_count(weakref->target) ? cyc_retain(weakref->target) : NULL;
}

static void weakref_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  CYC_VISIT(((struct weakref *)self)->data);
}

static void weakref_clear(struct cyc_object *self) {
  CYC_CLEAR(((struct weakref *)self)->data);
}

static void weakref_destroy(struct cyc_object *self) {
  struct weakref *weakref = (struct weakref *)self;
  if (weakref->target)
    detach_one(slab_heap(self), weakref);
}

const struct cyc_type cyc_weakref_type = {
    "weakref", sizeof(struct weakref), 0, weakref_traverse, weakref_clear, NULL, weakref_destroy};
