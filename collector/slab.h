/* Cells for objects: size classes in aligned chunks, addressed by 32-bit handles. Internal.
 * SPDX-License-Identifier: MIT
 *
 * A handle is a chunk's number and a granule in it, so that the registry needs four bytes a candidate. A heap
 * can have 2^20 chunks: 64 GiB of objects; buffers live outside. */
#ifndef COLLECTOR_SLAB_H
#define COLLECTOR_SLAB_H

#include "collector/heap.h"

#define SLAB_GRANULE ((size_t)16)
#define SLAB_HANDLE_SHIFT 12
#define SLAB_MOST_CHUNKS ((size_t)1 << 20)
#define SLAB_HEADER_BYTES ((size_t)64)
#define SLAB_COLOURS 256

struct arena {
  void *memory; /* as the allocator gave it */
  size_t bytes;
  uintptr_t first; /* the first chunk's base */
  uint32_t chunks, free_chunks;
};

/* Somewhere in each chunk: at the same place in all of them, their headers would share one cache set. Cells lie
 * before and behind it. */
struct chunk {
  struct cyc_heap *heap;
  struct chunk *next, *previous;
  struct cyc_object *free_cells; /* linked through their type field */
  struct arena *arena;
  uint32_t number;
  uint16_t size_class, capacity, started, used; /* cells behind `started` were never used */
  size_t cell_bytes;
};

/* A cell of at least size bytes, contents arbitrary; NULL: no memory. *bytes = what it takes. */
struct cyc_object *cyc_slab_allocate(struct cyc_heap *heap, size_t size, size_t *bytes);
void cyc_slab_free_last(struct cyc_object *cell); /* a cell whose chunk was full, or becomes empty */
void cyc_slab_destroy(struct cyc_heap *heap);         /* all arenas and tables */
/* Calls visit for every object with a claim; visit may not free chunks. */
void cyc_slab_each(struct cyc_heap *heap, cyc_visit *visit, void *arg);
int cyc_slab_contains(const struct cyc_heap *heap, const void *address); /* 1: a used cell starts there */

static inline struct chunk *slab_header(uintptr_t base) {
  return (struct chunk *)(base + base / HEAP_CHUNK_BYTES % SLAB_COLOURS * SLAB_HEADER_BYTES);
}
static inline struct chunk *slab_chunk(const struct cyc_object *object) {
  return slab_header((uintptr_t)object & ~(uintptr_t)(HEAP_CHUNK_BYTES - 1));
}
static inline struct cyc_heap *slab_heap(const struct cyc_object *object) {
  return slab_chunk(object)->heap;
}
static inline uint32_t slab_handle(const struct cyc_object *object) {
  uintptr_t granule = ((uintptr_t)object & (HEAP_CHUNK_BYTES - 1)) / SLAB_GRANULE;
  return slab_chunk(object)->number << SLAB_HANDLE_SHIFT | (uint32_t)granule;
}
static inline struct cyc_object *slab_object(const struct cyc_heap *heap, uint32_t handle) {
  uintptr_t chunk = heap->slab.chunks[handle >> SLAB_HANDLE_SHIFT];
  return (struct cyc_object *)(chunk + (handle & ((1u << SLAB_HANDLE_SHIFT) - 1)) * SLAB_GRANULE);
}

/* What the cell takes. */
static inline size_t slab_bytes(const struct cyc_object *cell) {
  return slab_chunk(cell)->cell_bytes;
}
static inline void slab_free(struct cyc_object *cell) {
  struct chunk *chunk = slab_chunk(cell);
  if (chunk->used == chunk->capacity || chunk->used == 1) {
    cyc_slab_free_last(cell);
    return;
  }
  cell->type = (const struct cyc_type *)(void *)chunk->free_cells;
  cell->count_and_flags = 0;
  chunk->free_cells = cell;
  chunk->used--;
}

#endif
