/* Objects and claims: making, counting, dying.
 * SPDX-License-Identifier: MIT
 *
 * What dies waits in a list threaded through the dead objects' own headers, so that a chain of any length is
 * freed without recursion and without memory. */
#include <string.h>

#include "collector/registry.h"

static struct cyc_object *allocate_cell(struct cyc_heap *heap, size_t size) {
  size_t bytes;
  size_t room = heap_is_checking(heap) && size < sizeof(struct cyc_object) + sizeof(void *)
                    ? sizeof(struct cyc_object) + sizeof(void *) /* the quarantine's link */
                    : size;
  struct cyc_object *cell = cyc_slab_allocate(heap, room, &bytes);
  if (!cell)
    return NULL;
  heap_count_bytes(heap, bytes, 0);
  memset(cell, 0, size);
  return cell;
}

struct cyc_object *cyc_object_new_sized(struct cyc_heap *heap, const struct cyc_type *type, size_t extra) {
  int tracked = !(type->flags & CYC_ACYCLIC);
  if (heap_is_checking(heap))
    cyc_check_use(heap, NULL, "object made");
  if (type->size < sizeof(struct cyc_object) || extra > SIZE_MAX / 2 || type->size > SIZE_MAX / 2)
    return NULL;
  cyc_before_request(heap, type->size + extra, tracked);
  if (tracked && cyc_registry_reserve(heap))
    return NULL;
  struct cyc_object *object = allocate_cell(heap, type->size + extra);
  if (!object)
    return NULL;
  object->type = type;
  object->count_and_flags = HEAP_ONE | (tracked ? 0 : HEAP_UNTRACKED);
  heap->objects++;
  if (tracked) {
    heap->tracked++;
    heap->count[0]++;
    registry_add(heap, object);
  }
  return object;
}

struct cyc_object *cyc_object_new(struct cyc_heap *heap, const struct cyc_type *type) {
  return cyc_object_new_sized(heap, type, 0);
}

void cyc_touch(struct cyc_heap *heap, struct cyc_object *object) {
  if (object->count_and_flags & HEAP_UNTRACKED)
    return;
  if (object->candidate > heap->registry.young)
    return;
  if (object->candidate)
    registry_remove(heap, object);
  registry_add(heap, object);
}

struct cyc_object *cyc_retain(struct cyc_object *object) {
  if (!object)
    return NULL;
  struct cyc_heap *heap = slab_heap(object);
  if (heap_is_checking(heap))
    cyc_check_claim(heap, object, "retained", -1);
  uint32_t word = object->count_and_flags;
  if (word < HEAP_ONE)
    cyc_fatal(heap, object, "retained after its last claim was released");
  if (word < HEAP_IMMORTAL)
    object->count_and_flags = word + HEAP_ONE;
  return object;
}

static void free_cell(struct cyc_heap *heap, struct cyc_object *object) {
  int is_examined = !(object->count_and_flags & HEAP_UNTRACKED);
  heap->objects--;
  if (is_examined || object_is_tracked(object)) {
    heap->tracked--;
    heap->count[0] -= heap->count[0] > 0;
    heap->frozen -= !is_examined;
  }
  heap_count_bytes(heap, 0, slab_bytes(object));
  if (heap_is_checking(heap))
    cyc_quarantine_cell(heap, object);
  else
    slab_free(object);
}

static void release_visited(struct cyc_object *held, void *arg) {
  (void)arg;
  cyc_release(held);
}

void cyc_drop_contents(struct cyc_heap *heap, struct cyc_object *object) {
  const struct cyc_type *type = object->type;
  if (!type->clear) {
    if (type->traverse)
      type->traverse(object, release_visited, NULL);
  } else if (heap_is_checking(heap)) {
    cyc_check_clear(heap, object);
  } else {
    type->clear(object);
  }
}

/* The caller holds a claim, so that the finalizer sees a whole object. */
int cyc_run_finalizer(struct cyc_heap *heap, struct cyc_object *object) {
  if (!object->type->finalize || object->count_and_flags & HEAP_FINALIZED || heap->ending)
    return 0;
  object->count_and_flags |= HEAP_FINALIZED;
  heap->finalizing++;
  heap->last_finalized = object;
  heap->last_finalized_type = object->type;
  object->type->finalize(object);
  heap->finalizing--;
  if (object->count_and_flags < HEAP_ONE)
    cyc_fatal(heap, object, "released too often by its finalizer");
  return 1;
}

/* 1: the finalizer retained it, it lives on. */
static int is_resurrected(struct cyc_heap *heap, struct cyc_object *object) {
  object->count_and_flags += HEAP_ONE;
  int ran = cyc_run_finalizer(heap, object);
  object->count_and_flags -= HEAP_ONE;
  if (ran && object_count(object)) {
    cyc_touch(heap, object);
    return 1;
  }
  if (object->candidate)
    registry_remove(heap, object);
  return 0;
}

/* The count is zero, and the object is in no list. */
static void dispose(struct cyc_heap *heap, struct cyc_object *object) {
  if (object->type->finalize && is_resurrected(heap, object))
    return;
  if (object->count_and_flags & HEAP_WEAKREFS) {
    struct weakref *called = NULL;
    cyc_weakrefs_detach(heap, object, &called);
    cyc_weakrefs_call(called);
  }
  cyc_drop_contents(heap, object);
  if (object->type->destroy)
    object->type->destroy(object);
  free_cell(heap, object);
}

void cyc_drain(struct cyc_heap *heap) {
  heap->draining = 1;
  while (heap->dying) {
    struct cyc_object *object = slab_object(heap, heap->dying);
    heap->dying = object->candidate;
    object->candidate = 0;
    dispose(heap, object);
  }
  heap->draining = 0;
}

/* 1: no code of the user's runs when it dies. */
static int dies_silently(const struct cyc_object *object) {
  const struct cyc_type *type = object->type;
  return !type->traverse && !type->clear && !type->finalize && !type->destroy &&
         !(object->count_and_flags & HEAP_WEAKREFS);
}

static void release_last(struct cyc_heap *heap, struct cyc_object *object) {
  object->count_and_flags -= HEAP_ONE;
  if (object->candidate)
    registry_remove(heap, object);
  if (dies_silently(object)) {
    free_cell(heap, object);
    return;
  }
  object->candidate = heap->dying;
  heap->dying = slab_handle(object);
  if (!heap->draining)
    cyc_drain(heap);
}

void cyc_release(struct cyc_object *object) {
  if (!object)
    return;
  struct cyc_heap *heap = slab_heap(object);
  if (heap_is_checking(heap))
    cyc_check_claim(heap, object, "released", 1);
  uint32_t word = object->count_and_flags;
  if (word >= HEAP_IMMORTAL)
    return;
  if (word < HEAP_ONE)
    cyc_fatal(heap, object, "released too often: its count is below zero");
  if (word < 2 * HEAP_ONE) {
    release_last(heap, object);
    return;
  }
  object->count_and_flags = word - HEAP_ONE;
  if (object->candidate <= heap->registry.young && !(word & HEAP_UNTRACKED))
    cyc_touch(heap, object);
}

struct cyc_object *cyc_steal(struct cyc_object *object) {
  if (!object)
    return NULL;
  struct cyc_heap *heap = slab_heap(object);
  if (heap_is_checking(heap))
    cyc_check_use(heap, object, "stolen");
  if (object->count_and_flags < HEAP_ONE)
    cyc_fatal(heap, object, "stolen after its last claim was released");
  cyc_touch(heap, object);
  return object;
}

void cyc_store(struct cyc_object **slot, struct cyc_object *value) {
  struct cyc_object *before = *slot;
  *slot = cyc_retain(value);
  cyc_release(before);
}

void cyc_store_steal(struct cyc_object **slot, struct cyc_object *value) {
  struct cyc_object *before = *slot;
  *slot = cyc_steal(value);
  cyc_release(before);
}

void cyc_drop(struct cyc_object **slot) {
  struct cyc_object *before = *slot;
  *slot = NULL;
  cyc_release(before);
}

size_t cyc_count(const struct cyc_object *object) {
  return object_count(object);
}

const struct cyc_type *cyc_type_of(const struct cyc_object *object) {
  return object->type;
}

int cyc_is_tracked(const struct cyc_object *object) {
  return object_is_tracked(object);
}

int cyc_is_candidate(const struct cyc_object *object) {
  return object->candidate != 0 && object_count(object);
}

int cyc_is_finalized(const struct cyc_object *object) {
  return (object->count_and_flags & HEAP_FINALIZED) != 0;
}
