/* What goes wrong in a heap: the message, and the checking heap's tests.
 * SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "collector/check.h"
#include "collector/slab.h"

#define QUARANTINE_CELLS 65536
#define QUARANTINE_BYTES ((size_t)64 << 20)
#define POISON 0xDD

struct visit_check {
  struct cyc_heap *heap;
  cyc_visit *visit;
  void *arg;
};

/* Only a checking heap keeps the type of what died. */
void cyc_fatal(const struct cyc_heap *heap, const struct cyc_object *object, const char *what) {
  int has_type = object && (object_count(object) || heap_is_checking(heap));
  fflush(stdout);
  if (!object)
    fprintf(heap->log, "cyclecollector: %s\n", what);
  else if (has_type)
    fprintf(heap->log, "cyclecollector: '%s' object at %p: %s\n", object->type->name, (const void *)object,
            what);
  else
    fprintf(heap->log, "cyclecollector: object at %p: %s\n", (const void *)object, what);
  fflush(heap->log);
  abort();
}

static _Noreturn void fail(const struct cyc_heap *heap, const struct cyc_object *object, const char *what,
                           const char *why) {
  char text[160];
  snprintf(text, sizeof text, "%s %s", what, why);
  cyc_fatal(heap, object, text);
}

void cyc_check_use(struct cyc_heap *heap, const struct cyc_object *object, const char *what) {
  if (!pthread_equal(heap->owner, pthread_self()))
    fail(heap, object, what, "by a thread the heap does not belong to (see cyc_heap_adopt)");
  if (heap->traversing == heap->none && heap->none)
    fail(heap, object, what, "while objects are being looked at");
  if (heap->traversing)
    fail(heap, heap->traversing, what, "inside its traverse");
  if (object && !object_count(object))
    fail(heap, object, what, "after it died: too many releases, or a claim that was never taken");
}

void cyc_check_claim(struct cyc_heap *heap, const struct cyc_object *object, const char *what, int released) {
  cyc_check_use(heap, object, what);
  if (object->count_and_flags < HEAP_IMMORTAL)
    heap->clear_balance += (size_t)released;
}

static void check_held(struct cyc_object *held, void *arg) {
  struct visit_check *check = arg;
  const struct cyc_object *holder = check->heap->traversing;
  if (!held)
    return;
  if (!cyc_slab_contains(check->heap, held))
    fail(check->heap, holder, "its traverse visits",
         "something outside its heap: an edge into another heap, or no object at all");
  if (!object_count(held))
    fail(check->heap, holder, "its traverse visits", "an object that died");
  check->visit(held, check->arg);
}

void cyc_check_traverse(struct cyc_heap *heap, struct cyc_object *object, cyc_visit *visit, void *arg) {
  struct visit_check check = {heap, visit, arg};
  const struct cyc_object *outer = heap->traversing;
  heap->traversing = object;
  object->type->traverse(object, check_held, &check);
  heap->traversing = outer;
}

static void count_visit(struct cyc_object *held, void *arg) {
  size_t *count = arg;
  *count += held != NULL && held->count_and_flags < HEAP_IMMORTAL;
}

/* A clear that releases more than traverse visited, or less, gives the traverse away; of a living object it
 * may leave some. A type without traverse is invisible to the collector by its own choice. */
void cyc_check_clear(struct cyc_heap *heap, struct cyc_object *object) {
  const struct cyc_type *type = object->type;
  size_t visited = 0, left = 0, outer = heap->clear_balance;
  if (!type->traverse) {
    type->clear(object);
    return;
  }
  cyc_check_traverse(heap, object, count_visit, &visited);
  heap->clear_balance = 0;
  type->clear(object);
  size_t released = heap->clear_balance;
  heap->clear_balance = outer;
  cyc_check_traverse(heap, object, count_visit, &left);
  if (released > SIZE_MAX / 2) /* it retained more than it released */
    released = 0;
  if (released + left > visited)
    cyc_fatal(heap, object, "its clear releases what its traverse does not visit");
  int is_leaving = left && !object_count(object); /* it dies, and nothing will release those any more */
  if (released + left < visited || is_leaving)
    cyc_fatal(heap, object, "its traverse visits what its clear does not release");
}

void cyc_heap_adopt(struct cyc_heap *heap) {
  heap->owner = pthread_self();
}

static struct cyc_object **quarantine_link(struct cyc_object *cell) {
  return (struct cyc_object **)(void *)(cell + 1);
}

void cyc_quarantine_cell(struct cyc_heap *heap, struct cyc_object *cell) {
  size_t payload = slab_bytes(cell) - sizeof *cell;
  cell->count_and_flags = 0;
  cell->candidate = 0;
  memset(cell + 1, POISON, payload);
  *quarantine_link(cell) = NULL;
  if (heap->quarantine.last)
    *quarantine_link(heap->quarantine.last) = cell;
  else
    heap->quarantine.first = cell;
  heap->quarantine.last = cell;
  heap->quarantine.cells++;
  heap->quarantine.bytes += slab_bytes(cell);
  cyc_quarantine_release(heap, QUARANTINE_CELLS);
}

static void check_poison(const struct cyc_heap *heap, const struct cyc_object *cell) {
  const unsigned char *payload = (const unsigned char *)(cell + 1);
  size_t bytes = slab_bytes(cell) - sizeof *cell;
  for (size_t i = sizeof(struct cyc_object *); i < bytes; i++)
    if (payload[i] != POISON)
      cyc_fatal(heap, cell, "written to after it died");
  if (cell->count_and_flags)
    cyc_fatal(heap, cell, "its header was written to after it died");
}

void cyc_quarantine_release(struct cyc_heap *heap, size_t most_cells) {
  while (heap->quarantine.cells > most_cells || heap->quarantine.bytes > QUARANTINE_BYTES) {
    struct cyc_object *cell = heap->quarantine.first;
    check_poison(heap, cell);
    heap->quarantine.first = *quarantine_link(cell);
    if (!heap->quarantine.first)
      heap->quarantine.last = NULL;
    heap->quarantine.cells--;
    heap->quarantine.bytes -= slab_bytes(cell);
    slab_free(cell);
  }
}
