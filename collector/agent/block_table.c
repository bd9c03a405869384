/* The live blocks: open addressing with backward-shift deletion.
 * SPDX-License-Identifier: MIT */
#include "collector/agent/agent.h"

#define FIRST_CAPACITY (UINT64_C(1) << 14)
#define REGION_BITS 12 /* blocks of one 64 KB region lie together: neighbours share cache lines */

#define MOST(bits) ((UINT64_C(1) << (bits)) - 1)

static uint64_t home_of(const struct block_table *table, uint64_t unit) {
  uint64_t region = (unit >> REGION_BITS) * UINT64_C(0x9E3779B97F4A7C15) >> 20;
  return ((unit & MOST(REGION_BITS)) + (region << REGION_BITS)) & (table->capacity - 1);
}

static uint64_t place_of(const struct block_table *table, uint64_t unit) {
  uint64_t place = home_of(table, unit);
  while (table->entries[place].unit != 0 && table->entries[place].unit != unit)
    place = (place + 1) & (table->capacity - 1);
  return place;
}

static int grow(struct block_table *table) {
  struct block_table old = *table;
  table->capacity = old.capacity ? old.capacity * 2 : FIRST_CAPACITY;
  table->entries = memory_map(table->capacity * sizeof *table->entries);
  if (!table->entries) {
    *table = old;
    return -1;
  }
  for (uint64_t i = 0; i < old.capacity; i++)
    if (old.entries[i].unit)
      table->entries[place_of(table, old.entries[i].unit)] = old.entries[i];
  memory_unmap(old.entries, old.capacity * sizeof *old.entries);
  return 0;
}

static uint64_t at_most(uint64_t value, uint64_t most) {
  return value < most ? value : most;
}

int block_table_put(struct block_table *table, const struct block *block) {
  if (table->count * 4 >= table->capacity * 3 && grow(table) != 0)
    return -1;
  uint64_t unit = block->address >> 4, place = place_of(table, unit);
  struct block_entry *entry = &table->entries[place];
  table->count += entry->unit == 0;
  entry->unit = unit;
  entry->epoch = at_most(block->epoch, MOST(20));
  entry->stack = block->stack <= MOST(24) ? block->stack : 0;
  entry->size_bytes = at_most(block->size_bytes, MOST(40));
  return 0;
}

bool block_table_get(const struct block_table *table, uint64_t place, struct block *block) {
  const struct block_entry *entry = &table->entries[place];
  *block = (struct block){(uint64_t)entry->unit << 4, entry->size_bytes, entry->stack, entry->epoch};
  return entry->unit != 0;
}

/* Fills the hole at `hole` with later entries whose way leads over it (Knuth 6.4, algorithm R). */
static void close_hole(struct block_table *table, uint64_t hole) {
  uint64_t mask = table->capacity - 1;
  for (uint64_t i = (hole + 1) & mask; table->entries[i].unit; i = (i + 1) & mask) {
    uint64_t home = home_of(table, table->entries[i].unit);
    if (((i - home) & mask) < ((i - hole) & mask))
      continue;
    table->entries[hole] = table->entries[i];
    hole = i;
  }
  table->entries[hole].unit = 0;
}

bool block_table_take(struct block_table *table, uint64_t address, struct block *block) {
  if (table->capacity == 0)
    return false;
  uint64_t place = place_of(table, address >> 4);
  if (!block_table_get(table, place, block))
    return false;
  table->count--;
  close_hole(table, place);
  return true;
}
