/* Each distinct stack is kept once.
 * SPDX-License-Identifier: MIT */
#include "collector/agent/agent.h"

#include <string.h>

#define FIRST_CAPACITY 1024

static uint64_t hash_of(const struct snapshot_stack *stack) {
  uint64_t hash = stack->depth;
  for (uint64_t i = 0; i < stack->depth; i++)
    hash = (hash ^ stack->pcs[i]) * UINT64_C(0x9E3779B97F4A7C15);
  return hash ^ hash >> 32;
}

static bool are_equal(const struct snapshot_stack *a, const struct snapshot_stack *b) {
  return a->depth == b->depth && memcmp(a->pcs, b->pcs, a->depth * sizeof *a->pcs) == 0;
}

static int grow_index(struct stack_table *table) {
  uint64_t capacity = table->index_capacity ? table->index_capacity * 2 : 2 * FIRST_CAPACITY;
  uint32_t *index = memory_map(capacity * sizeof *index);
  if (!index)
    return -1;
  for (uint64_t id = 1; id < table->count; id++) {
    uint64_t place = hash_of(&table->stacks[id]) & (capacity - 1);
    while (index[place])
      place = (place + 1) & (capacity - 1);
    index[place] = (uint32_t)id;
  }
  memory_unmap(table->index, table->index_capacity * sizeof *table->index);
  table->index = index;
  table->index_capacity = capacity;
  return 0;
}

static int grow_stacks(struct stack_table *table) {
  uint64_t capacity = table->capacity ? table->capacity * 2 : FIRST_CAPACITY;
  struct snapshot_stack *stacks = memory_map(capacity * sizeof *stacks);
  if (!stacks)
    return -1;
  if (table->stacks)
    memcpy(stacks, table->stacks, table->count * sizeof *stacks);
  memory_unmap(table->stacks, table->capacity * sizeof *stacks);
  table->stacks = stacks;
  table->capacity = capacity;
  table->count = table->count ? table->count : 1;
  return 0;
}

uint32_t stack_table_find(struct stack_table *table, const struct snapshot_stack *stack) {
  if (stack->depth == 0)
    return 0;
  if (table->count >= table->capacity && grow_stacks(table) != 0)
    return 0;
  if (table->count * 2 >= table->index_capacity && grow_index(table) != 0)
    return 0;
  uint64_t place = hash_of(stack) & (table->index_capacity - 1);
  for (; table->index[place]; place = (place + 1) & (table->index_capacity - 1))
    if (are_equal(&table->stacks[table->index[place]], stack))
      return table->index[place];
  if (table->count > UINT32_MAX)
    return 0;
  table->stacks[table->count] = *stack;
  table->index[place] = (uint32_t)table->count;
  return (uint32_t)table->count++;
}
