/* The heap's state, and what its parts share. Internal to the library.
 * SPDX-License-Identifier: MIT
 *
 * An object is a cell of a chunk (slab.h); a candidate has a place in the registry (registry.h). An object's
 * word is its count times HEAP_ONE plus flags; a dead cell's word is below HEAP_ONE. */
#ifndef COLLECTOR_HEAP_H
#define COLLECTOR_HEAP_H

#include <pthread.h>

#include "collector/include/cyclecollector.h"

enum {
  HEAP_UNTRACKED = 1, /* never becomes a candidate: acyclic type, or frozen */
  HEAP_FINALIZED = 2,
  HEAP_WEAKREFS = 4, /* has entries in the weak reference table */
  HEAP_ON_PATH = 8,  /* repr is inside it */
  HEAP_ONE = 16
};
#define HEAP_IMMORTAL 0xFFFFFFF0u /* a count that reaches it stays there */
#define HEAP_CHUNK_BYTES ((size_t)65536)
#define HEAP_CLASSES 80

struct chunk;
struct weakref;

struct registry {
  uint32_t *handles; /* slab handles; 0 is a hole */
  size_t capacity, end, live;
  size_t middle, young;          /* [0,middle) has age 2, [middle,young) age 1, [young,end) age 0 */
  size_t trash_start, trash_end; /* what a collection found; it may get holes but does not move */
};

struct slab {
  uintptr_t *chunks; /* by number; odd: a free number, the next free one above bit 0 */
  size_t chunk_numbers, chunk_capacity, free_number;
  struct chunk *room[HEAP_CLASSES]; /* chunks with room, by size class */
  struct chunk *free_chunks;
  size_t free_chunk_count, arena_chunks;
};

struct cyc_heap {
  unsigned flags, debug;
  int enabled, collecting, draining, finalizing, ending;
  const struct cyc_object *traversing; /* whose traverse runs, in a checking heap */
  struct registry registry;
  struct slab slab;
  uint32_t dying; /* handle of the first object whose count is zero, linked through `candidate` */
  size_t objects, tracked, frozen;
  size_t bytes, peak_bytes, system_bytes;
  size_t threshold[3], count[3], byte_threshold, byte_limit;
  struct cyc_stats stats[3];
  struct {
    cyc_callback *call;
    void *arg;
  } *callbacks;
  size_t callback_count, callback_capacity;
  struct cyc_object **garbage;
  size_t garbage_size, garbage_capacity;
  struct weakref **weakrefs; /* open addressing by target */
  size_t weakref_count, weakref_capacity;
  struct {
    struct cyc_object *first, *last; /* oldest first, linked behind the header */
    size_t cells, bytes;
  } quarantine; /* what died in a checking heap */
  struct cyc_object *none, *booleans[2];
  size_t clear_balance; /* releases minus retains, for a checked clear */
  const void *last_finalized; /* may be dead */
  const struct cyc_type *last_finalized_type;
  pthread_t owner;
  cyc_allocator *allocator;
  void *allocator_arg;
  FILE *log;
};

/* heap.c: all memory goes through here, counted in system_bytes. NULL on failure. */
void *cyc_memory_resize(struct cyc_heap *heap, void *memory, size_t old_size, size_t size);
/* The same for what belongs to objects, counted in bytes too; without the byte trigger. */
void *cyc_buffer_resize_now(struct cyc_heap *heap, void *buffer, size_t old_size, size_t size);

/* object.c */
void cyc_touch(struct cyc_heap *heap, struct cyc_object *object);         /* becomes a candidate of age 0 */
void cyc_drop_contents(struct cyc_heap *heap, struct cyc_object *object); /* clear, or release all it visits */
int cyc_run_finalizer(struct cyc_heap *heap, struct cyc_object *object);  /* 1: it ran */
void cyc_drain(struct cyc_heap *heap);                                    /* frees all that is dying */

/* garbage.c: 0; -1: no memory. Room first, so that keeping cannot fail. */
int cyc_garbage_reserve(struct cyc_heap *heap, size_t more);
void cyc_garbage_keep(struct cyc_heap *heap, struct cyc_object *object); /* adds a claim */
void cyc_call_callbacks(struct cyc_heap *heap, enum cyc_phase phase, const struct cyc_collection *info);

/* trigger.c: may collect before `size` bytes are asked for. */
void cyc_before_request(struct cyc_heap *heap, size_t size, int tracked);
void cyc_note_collection(struct cyc_heap *heap, int generation); /* resets counts and limits */

/* weakref.c */
void cyc_weakrefs_detach(struct cyc_heap *heap, struct cyc_object *target, struct weakref **called);
int cyc_weakrefs_call(struct weakref *called); /* 1: a callback ran */

static inline void heap_count_bytes(struct cyc_heap *heap, size_t more, size_t less) {
  heap->bytes += more - less;
  if (more && heap->bytes > heap->peak_bytes)
    heap->peak_bytes = heap->bytes;
}
static inline uint32_t object_count(const struct cyc_object *object) {
  return object->count_and_flags / HEAP_ONE;
}
static inline int object_is_tracked(const struct cyc_object *object) {
  return !(object->type->flags & CYC_ACYCLIC);
}
static inline int heap_is_busy(const struct cyc_heap *heap) {
  return heap->collecting || heap->draining || heap->finalizing || heap->ending;
}
static inline int heap_is_checking(const struct cyc_heap *heap) {
  return heap->flags & CYC_CHECKING;
}

#endif
