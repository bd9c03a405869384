/* A recorded heap: what the agent wrote of one process, ready to be looked up.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_HEAP_H
#define VALIDATE_HEAP_H

#include "collector/agent/snapshot_format.h"

#include <glib.h>
#include <stdbool.h>

struct heap_block {
  uint64_t address, size_bytes;
  uint32_t stack, epoch;
  const uint8_t *bytes; /* borrowed from the file */
};

struct heap {
  GMappedFile *file;
  struct snapshot_hello hello;
  char *program, *arguments; /* of the process; arguments: one line */
  GArray *blocks;            /* struct heap_block, by address */
  const struct snapshot_stack *stacks;
  uint64_t stack_count;
  char *maps;        /* text of /proc/PID/maps; NULL: no complete snapshot */
  GPtrArray *closed; /* char *: the same before each dlclose() */
  struct snapshot_end end;
  bool is_complete; /* a snapshot with its end is there */
};

struct heap *
heap_read(const char *path); /* its last complete snapshot; NULL: not a file of the agent, logged */
void heap_destroy(struct heap *heap);
/* Index of the block that `address` lies in, -1: none. */
int64_t heap_find(const struct heap *heap, uint64_t address);
static inline struct heap_block *heap_block(const struct heap *heap, uint64_t index) {
  return &g_array_index(heap->blocks, struct heap_block, index);
}
/* The word or smaller number at an offset of a block; 0 beyond its end. */
uint64_t heap_number(const struct heap_block *block, uint64_t offset, unsigned size_bytes);

#endif
