/* Cells for objects: size classes in aligned chunks, chunks in arenas.
 * SPDX-License-Identifier: MIT */
#include "collector/slab.h"

#include <string.h>

#define SMALL_MOST ((size_t)1024)   /* classes a granule apart up to here */
#define MIDDLE_MOST ((size_t)16384) /* four classes a doubling up to here; above: a chunk of its own */
#define SMALL_CLASSES (SMALL_MOST / SLAB_GRANULE)
#define ARENA_MOST_CHUNKS 64
#define LARGE_CLASS UINT16_MAX
#define LARGE_OVERHEAD                                                                                       \
  (HEAP_CHUNK_BYTES + (SLAB_COLOURS + 1) * SLAB_HEADER_BYTES) /* alignment, colour, header */

_Static_assert(sizeof(struct chunk) <= SLAB_HEADER_BYTES, "the header fits its place");
_Static_assert(SMALL_CLASSES + 16 == HEAP_CLASSES, "four doublings of four classes");

static uint32_t find_class(size_t size, size_t *cell_bytes) {
  if (size <= SMALL_MOST) {
    *cell_bytes = (size + SLAB_GRANULE - 1) & ~(SLAB_GRANULE - 1);
    return (uint32_t)(*cell_bytes / SLAB_GRANULE - 1);
  }
  size_t base = SMALL_MOST;
  uint32_t class = SMALL_CLASSES;
  while (size > base * 2) {
    base *= 2;
    class += 4;
  }
  size_t quarter = base / 4, steps = (size - base + quarter - 1) / quarter;
  *cell_bytes = base + steps * quarter;
  return class + (uint32_t)steps - 1;
}

static void push_chunk(struct chunk **list, struct chunk *chunk) {
  chunk->previous = NULL;
  chunk->next = *list;
  if (*list)
    (*list)->previous = chunk;
  *list = chunk;
}

static void unlink_chunk(struct chunk **list, struct chunk *chunk) {
  if (chunk->previous)
    chunk->previous->next = chunk->next;
  else
    *list = chunk->next;
  if (chunk->next)
    chunk->next->previous = chunk->previous;
}

static int reserve_numbers(struct cyc_heap *heap, size_t more) {
  struct slab *slab = &heap->slab;
  size_t needed = slab->chunk_numbers + more;
  if (needed <= slab->chunk_capacity)
    return 0;
  if (needed > SLAB_MOST_CHUNKS)
    return -1;
  size_t capacity = needed + needed / 2 + 14;
  uintptr_t *chunks =
      cyc_memory_resize(heap, slab->chunks, slab->chunk_capacity * sizeof *chunks, capacity * sizeof *chunks);
  if (!chunks)
    return -1;
  slab->chunks = chunks;
  slab->chunk_capacity = capacity;
  return 0;
}

static uintptr_t chunk_base(const struct chunk *chunk) {
  return (uintptr_t)chunk & ~(uintptr_t)(HEAP_CHUNK_BYTES - 1);
}

/* Cells that fit before the header. */
static size_t low_cells(const struct chunk *chunk) {
  return ((uintptr_t)chunk - chunk_base(chunk)) / chunk->cell_bytes;
}

static struct cyc_object *chunk_cell(const struct chunk *chunk, size_t index) {
  size_t low = low_cells(chunk);
  if (index < low)
    return (struct cyc_object *)(chunk_base(chunk) + index * chunk->cell_bytes);
  return (struct cyc_object *)((uintptr_t)chunk + SLAB_HEADER_BYTES + (index - low) * chunk->cell_bytes);
}

static void number_chunk(struct cyc_heap *heap, struct chunk *chunk) {
  struct slab *slab = &heap->slab;
  size_t number = slab->free_number;
  if (number)
    slab->free_number = slab->chunks[number] >> 1;
  else
    number = slab->chunk_numbers++;
  chunk->number = (uint32_t)number;
  slab->chunks[number] = chunk_base(chunk);
}

static void forget_number(struct cyc_heap *heap, const struct chunk *chunk) {
  heap->slab.chunks[chunk->number] = (uintptr_t)heap->slab.free_number << 1 | 1;
  heap->slab.free_number = chunk->number;
}

static struct chunk *arena_chunk(const struct arena *arena, size_t index) {
  return slab_header(arena->first + index * HEAP_CHUNK_BYTES);
}

static struct arena *create_arena(struct cyc_heap *heap, size_t chunks, size_t bytes) {
  struct arena *arena = cyc_memory_resize(heap, NULL, 0, sizeof *arena);
  if (!arena)
    return NULL;
  bytes += HEAP_CHUNK_BYTES; /* for the alignment; never touched */
  void *memory = reserve_numbers(heap, chunks) ? NULL : cyc_memory_resize(heap, NULL, 0, bytes);
  if (!memory) {
    cyc_memory_resize(heap, arena, sizeof *arena, 0);
    return NULL;
  }
  uintptr_t first = ((uintptr_t)memory + HEAP_CHUNK_BYTES - 1) & ~(uintptr_t)(HEAP_CHUNK_BYTES - 1);
  *arena = (struct arena){memory, bytes, first, (uint32_t)chunks, (uint32_t)chunks};
  for (size_t i = chunks; i-- > 0;) {
    struct chunk *chunk = arena_chunk(arena, i);
    *chunk = (struct chunk){.heap = heap, .arena = arena};
    number_chunk(heap, chunk);
  }
  return arena;
}

static void destroy_arena(struct cyc_heap *heap, struct arena *arena) {
  for (size_t i = 0; i < arena->chunks; i++)
    forget_number(heap, arena_chunk(arena, i));
  cyc_memory_resize(heap, arena->memory, arena->bytes, 0);
  cyc_memory_resize(heap, arena, sizeof *arena, 0);
}

static int add_free_chunks(struct cyc_heap *heap) {
  struct slab *slab = &heap->slab;
  size_t chunks = slab->arena_chunks ? slab->arena_chunks : 1;
  struct arena *arena = create_arena(heap, chunks, chunks * HEAP_CHUNK_BYTES);
  if (!arena)
    return -1;
  for (size_t i = chunks; i-- > 0;)
    push_chunk(&slab->free_chunks, arena_chunk(arena, i));
  slab->free_chunk_count += chunks;
  slab->arena_chunks = chunks < ARENA_MOST_CHUNKS ? chunks * 2 : chunks;
  return 0;
}

static struct chunk *start_chunk(struct cyc_heap *heap, uint32_t class, size_t cell_bytes) {
  struct slab *slab = &heap->slab;
  if (!slab->free_chunks && add_free_chunks(heap))
    return NULL;
  struct chunk *chunk = slab->free_chunks;
  unlink_chunk(&slab->free_chunks, chunk);
  slab->free_chunk_count--;
  chunk->arena->free_chunks--;
  chunk->size_class = (uint16_t) class;
  chunk->cell_bytes = cell_bytes;
  size_t high_bytes = chunk_base(chunk) + HEAP_CHUNK_BYTES - (uintptr_t)chunk - SLAB_HEADER_BYTES;
  chunk->capacity = (uint16_t)(low_cells(chunk) + high_bytes / cell_bytes);
  chunk->started = chunk->used = 0;
  chunk->free_cells = NULL;
  push_chunk(&slab->room[class], chunk);
  return chunk;
}

/* An arena goes back when all its chunks are free and another one still has a free chunk. */
static void retire_chunk(struct cyc_heap *heap, struct chunk *chunk) {
  struct slab *slab = &heap->slab;
  struct arena *arena = chunk->arena;
  chunk->started = 0;
  push_chunk(&slab->free_chunks, chunk);
  slab->free_chunk_count++;
  if (++arena->free_chunks < arena->chunks || slab->free_chunk_count <= arena->chunks)
    return;
  for (size_t i = 0; i < arena->chunks; i++)
    unlink_chunk(&slab->free_chunks, arena_chunk(arena, i));
  slab->free_chunk_count -= arena->chunks;
  destroy_arena(heap, arena);
}

/* The object follows the header; its chunk has no cell size. */
static struct cyc_object *large_cell(const struct chunk *chunk) {
  return (struct cyc_object *)((uintptr_t)chunk + SLAB_HEADER_BYTES);
}

static struct cyc_object *allocate_large(struct cyc_heap *heap, size_t size, size_t *bytes) {
  if (size > SIZE_MAX - 2 * LARGE_OVERHEAD)
    return NULL;
  struct arena *arena = create_arena(heap, 1, size + LARGE_OVERHEAD - HEAP_CHUNK_BYTES);
  if (!arena)
    return NULL;
  struct chunk *chunk = arena_chunk(arena, 0);
  chunk->size_class = LARGE_CLASS;
  chunk->capacity = chunk->started = chunk->used = 1;
  *bytes = chunk->cell_bytes = arena->bytes - LARGE_OVERHEAD;
  return large_cell(chunk);
}

struct cyc_object *cyc_slab_allocate(struct cyc_heap *heap, size_t size, size_t *bytes) {
  if (size > MIDDLE_MOST)
    return allocate_large(heap, size, bytes);
  uint32_t class = find_class(size, bytes);
  struct chunk *chunk = heap->slab.room[class];
  if (!chunk && !(chunk = start_chunk(heap, class, *bytes)))
    return NULL;
  struct cyc_object *cell = chunk->free_cells;
  if (cell)
    chunk->free_cells = (struct cyc_object *)(uintptr_t)cell->type;
  else
    cell = chunk_cell(chunk, chunk->started++);
  if (++chunk->used == chunk->capacity)
    unlink_chunk(&heap->slab.room[class], chunk);
  return cell;
}

void cyc_slab_free_last(struct cyc_object *cell) {
  struct chunk *chunk = slab_chunk(cell);
  struct cyc_heap *heap = chunk->heap;
  if (chunk->size_class == LARGE_CLASS) {
    destroy_arena(heap, chunk->arena);
    return;
  }
  cell->type = (const struct cyc_type *)(void *)chunk->free_cells;
  cell->count_and_flags = 0;
  chunk->free_cells = cell;
  if (chunk->used-- == chunk->capacity)
    push_chunk(&heap->slab.room[chunk->size_class], chunk);
  if (chunk->used)
    return;
  unlink_chunk(&heap->slab.room[chunk->size_class], chunk);
  retire_chunk(heap, chunk);
}

static struct chunk *chunk_numbered(const struct cyc_heap *heap, size_t number) {
  uintptr_t entry = heap->slab.chunks[number];
  return entry & 1 ? NULL : slab_header(entry);
}

static struct cyc_object *started_cell(const struct chunk *chunk, size_t index) {
  return chunk->size_class == LARGE_CLASS ? large_cell(chunk) : chunk_cell(chunk, index);
}

void cyc_slab_each(struct cyc_heap *heap, cyc_visit *visit, void *arg) {
  for (size_t n = 1; n < heap->slab.chunk_numbers; n++) {
    const struct chunk *chunk = chunk_numbered(heap, n);
    for (size_t i = 0; chunk && i < chunk->started; i++) {
      struct cyc_object *cell = started_cell(chunk, i);
      if (cell->count_and_flags >= HEAP_ONE)
        visit(cell, arg);
    }
  }
}

static int is_started_cell(const struct chunk *chunk, uintptr_t address) {
  if (chunk->size_class == LARGE_CLASS || !chunk->started)
    return chunk->started && address == (uintptr_t)large_cell(chunk);
  size_t low = low_cells(chunk);
  uintptr_t high_start = (uintptr_t)chunk + SLAB_HEADER_BYTES;
  uintptr_t start = address < (uintptr_t)chunk ? chunk_base(chunk) : high_start;
  size_t index = (address - start) / chunk->cell_bytes + (start == high_start ? low : 0);
  return address >= start && index < chunk->started && (uintptr_t)chunk_cell(chunk, index) == address;
}

int cyc_slab_contains(const struct cyc_heap *heap, const void *address) {
  uintptr_t base = (uintptr_t)address & ~(uintptr_t)(HEAP_CHUNK_BYTES - 1);
  for (size_t n = 1; n < heap->slab.chunk_numbers; n++)
    if (heap->slab.chunks[n] == base)
      return is_started_cell(slab_header(base), (uintptr_t)address);
  return 0;
}

void cyc_slab_destroy(struct cyc_heap *heap) {
  struct slab *slab = &heap->slab;
  for (size_t n = 1; n < slab->chunk_numbers; n++) {
    struct chunk *chunk = chunk_numbered(heap, n);
    if (chunk)
      destroy_arena(heap, chunk->arena);
  }
  cyc_memory_resize(heap, slab->chunks, slab->chunk_capacity * sizeof *slab->chunks, 0);
  memset(slab, 0, sizeof *slab);
}
