/* Random programs on a heap, and a model that knows what must be alive.
 * SPDX-License-Identifier: MIT */
#include "operations.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define REQUIRE(condition)                                                                                   \
  do {                                                                                                       \
    if (!(condition)) {                                                                                      \
      fprintf(stderr, "%s:%d: after %zu steps, not true: %s\n", __FILE__, __LINE__, world->steps,            \
              #condition);                                                                                   \
      abort();                                                                                               \
    }                                                                                                        \
  } while (0)

struct thing {
  struct cyc_object base;
  struct cyc_object *slots[WORLD_SLOTS];
  struct world *world;
  int id;
};

static struct thing *thing_of(struct world *world, int id) {
  return (struct thing *)world->entries[id].object;
}

static void thing_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
  for (int i = 0; i < WORLD_SLOTS; i++)
    CYC_VISIT(((struct thing *)self)->slots[i]);
}

static void thing_clear(struct cyc_object *self) {
  for (int i = 0; i < WORLD_SLOTS; i++)
    CYC_CLEAR(((struct thing *)self)->slots[i]);
}

static void thing_finalize(struct cyc_object *self) {
  struct thing *thing = (struct thing *)self;
  struct world_entry *entry = &thing->world->entries[thing->id];
  entry->lost_weakrefs = 1;
  if (entry->mutates) {
    entry->slots[0] = -1;
    cyc_drop(&thing->slots[0]);
  }
  if (entry->resurrects) {
    entry->roots++;
    cyc_retain(self);
  }
}

static void thing_destroy(struct cyc_object *self) {
  struct thing *thing = (struct thing *)self;
  thing->world->entries[thing->id].object = NULL;
}

static const struct cyc_type thing_type = {
    "thing", sizeof(struct thing), 0, thing_traverse, thing_clear, thing_finalize, thing_destroy};

void world_start(struct world *world, const struct cyc_config *config) {
  memset(world, 0, sizeof *world);
  world->heap = cyc_heap_create(config);
  REQUIRE(world->heap != NULL);
}

static void make_thing(struct world *world, int id) {
  struct world_entry *entry = &world->entries[id];
  if (entry->object)
    return;
  cyc_release(entry->weakref);
  struct thing *thing = (struct thing *)cyc_object_new(world->heap, &thing_type);
  REQUIRE(thing != NULL);
  memset(entry, 0, sizeof *entry);
  for (int i = 0; i < WORLD_SLOTS; i++)
    entry->slots[i] = -1;
  thing->world = world;
  thing->id = id;
  entry->object = &thing->base;
  entry->roots = 1;
}

static void store(struct world *world, int holder, int slot, int held) {
  world->entries[holder].slots[slot] = held;
  cyc_store(&thing_of(world, holder)->slots[slot], world->entries[held].object);
}

static void steal(struct world *world, int holder, int slot, int held) {
  world->entries[holder].slots[slot] = held;
  world->entries[held].roots--;
  cyc_store_steal(&thing_of(world, holder)->slots[slot], world->entries[held].object);
}

static void drop(struct world *world, int holder, int slot) {
  world->entries[holder].slots[slot] = -1;
  cyc_drop(&thing_of(world, holder)->slots[slot]);
}

static void take(struct world *world, int holder, int slot) {
  int held = world->entries[holder].slots[slot];
  if (held < 0)
    return;
  world->entries[held].roots++;
  cyc_retain(world->entries[held].object);
}

/* A claim goes from one slot to another, and no count changes. */
static void move(struct world *world, int from, int slot, int to) {
  struct world_entry *entry = &world->entries[from];
  int held = entry->slots[slot], place = (slot + 1) % WORLD_SLOTS;
  if (held < 0)
    return;
  struct cyc_object *object = thing_of(world, from)->slots[slot];
  entry->slots[slot] = -1;
  thing_of(world, from)->slots[slot] = NULL;
  world->entries[to].slots[place] = held;
  cyc_store_steal(&thing_of(world, to)->slots[place], object);
}

static void release_root(struct world *world, int id) {
  world->entries[id].roots--;
  cyc_release(world->entries[id].object);
}

static void make_weakref(struct world *world, int id) {
  struct world_entry *entry = &world->entries[id];
  if (entry->weakref || entry->lost_weakrefs)
    return;
  entry->weakref = cyc_weakref_new(entry->object, NULL, NULL);
  REQUIRE(entry->weakref != NULL);
}

static void freeze(struct world *world) {
  if (world->frozen)
    cyc_unfreeze(world->heap);
  else
    cyc_freeze(world->heap);
  world->frozen = !world->frozen;
}

/* The program can only use what it holds a claim on. */
static int is_usable(const struct world *world, int id) {
  return world->entries[id].object && world->entries[id].roots > 0;
}

static void step_on_one(struct world *world, unsigned operation, int id, int slot) {
  switch (operation) {
  case 0:
    drop(world, id, slot);
    break;
  case 1:
    take(world, id, slot);
    break;
  case 2:
    make_weakref(world, id);
    break;
  case 3:
    world->entries[id].resurrects = slot == 0;
    world->entries[id].mutates = slot == 1;
    break;
  default:
    release_root(world, id);
  }
}

void world_step(struct world *world, const unsigned char bytes[4]) {
  unsigned operation = bytes[0] % 16;
  int one = bytes[1] % WORLD_NODES, other = bytes[2] % WORLD_NODES, slot = bytes[3] % WORLD_SLOTS;
  world->steps++;
  if (operation == 0 && bytes[3] > 128)
    cyc_collect(world->heap, slot);
  else if (operation == 0 && bytes[3] < 8)
    freeze(world);
  else if (operation < 4)
    make_thing(world, one);
  else if (!is_usable(world, one))
    return;
  else if (operation < 9)
    step_on_one(world, operation - 4, one, slot);
  else if (!is_usable(world, other))
    release_root(world, one);
  else if (operation < 12)
    store(world, one, slot, other);
  else if (operation < 14)
    steal(world, one, slot, other);
  else
    move(world, one, slot, other);
}

static void mark(const struct world *world, unsigned char reachable[WORLD_NODES]) {
  int stack[WORLD_NODES], depth = 0;
  memset(reachable, 0, WORLD_NODES);
  for (int i = 0; i < WORLD_NODES; i++) {
    if (world->entries[i].roots <= 0)
      continue;
    reachable[i] = 1;
    stack[depth++] = i;
  }
  while (depth) {
    const struct world_entry *entry = &world->entries[stack[--depth]];
    for (int s = 0; s < WORLD_SLOTS; s++) {
      int held = entry->slots[s];
      if (held < 0 || reachable[held])
        continue;
      reachable[held] = 1;
      stack[depth++] = held;
    }
  }
}

static void check_counts(struct world *world) {
  size_t claims[WORLD_NODES];
  for (int i = 0; i < WORLD_NODES; i++)
    claims[i] = (size_t)world->entries[i].roots;
  for (int i = 0; i < WORLD_NODES; i++)
    for (int s = 0; s < WORLD_SLOTS; s++)
      if (world->entries[i].object && world->entries[i].slots[s] >= 0)
        claims[world->entries[i].slots[s]]++;
  for (int i = 0; i < WORLD_NODES; i++)
    if (world->entries[i].object)
      REQUIRE(cyc_count(world->entries[i].object) == claims[i]);
}

static void check_weakref(struct world *world, struct world_entry *entry) {
  if (!entry->weakref)
    return;
  struct cyc_object *target = cyc_weakref_get(entry->weakref);
  if (!entry->object)
    REQUIRE(target == NULL);
  else if (!entry->lost_weakrefs)
    REQUIRE(target == entry->object);
  cyc_release(target);
}

void world_check(struct world *world) {
  unsigned char reachable[WORLD_NODES];
  mark(world, reachable);
  for (int i = 0; i < WORLD_NODES; i++)
    REQUIRE(!reachable[i] || world->entries[i].object);
  check_counts(world);
  world->checks++;
}

void world_check_full(struct world *world) {
  unsigned char reachable[WORLD_NODES];
  while (cyc_collect(world->heap, 2) > 0)
    world_check(world);
  world_check(world);
  mark(world, reachable);
  for (int i = 0; i < WORLD_NODES && !world->frozen; i++)
    REQUIRE(reachable[i] || !world->entries[i].object);
  for (int i = 0; i < WORLD_NODES; i++)
    check_weakref(world, &world->entries[i]);
  REQUIRE(cyc_collect(world->heap, 2) == 0);
}

void world_finish(struct world *world) {
  if (world->frozen)
    freeze(world);
  for (int i = 0; i < WORLD_NODES; i++) {
    world->entries[i].resurrects = 0;
    cyc_release(world->entries[i].weakref);
    world->entries[i].weakref = NULL;
    while (world->entries[i].roots > 0)
      release_root(world, i);
  }
  world_check_full(world);
  REQUIRE(cyc_heap_objects(world->heap) == 0);
  REQUIRE(cyc_heap_bytes(world->heap) == 0);
  REQUIRE(cyc_heap_destroy(world->heap) == 0);
}
