/* cyclecollector.h: reference counts plus a cycle collector, for C and C++.
 * SPDX-License-Identifier: MIT
 *
 * Objects live in a heap and are counted: a claim is one reason why an object's count is not zero. The count
 * frees what no claim is left on; the collector frees groups of objects that only hold each other. Meaning and
 * names follow CPython's gc module.
 *
 *   struct node { struct cyc_object base; struct node *next; };
 *   static void node_traverse(struct cyc_object *self, cyc_visit *visit, void *arg) {
 *     CYC_VISIT(((struct node *)self)->next);
 *   }
 *   static void node_clear(struct cyc_object *self) { CYC_CLEAR(((struct node *)self)->next); }
 *   static const struct cyc_type node_type = {"node", sizeof(struct node), 0, node_traverse, node_clear, 0, 0};
 *
 * A heap belongs to one thread at a time and takes no locks; heaps share nothing. "Owned" results are a claim
 * that the caller gives up with cyc_release(); "borrowed" results live as long as what they came from. Functions
 * that need memory return NULL or -1 when there is none, and have then changed nothing. Sizes are in bytes. */
#ifndef CYCLECOLLECTOR_H
#define CYCLECOLLECTOR_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif
#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

struct cyc_heap;
struct cyc_type;

/* First member of every object's struct. The fields belong to the library. */
struct cyc_object {
  const struct cyc_type *type;
  uint32_t count_and_flags, candidate;
};

/* ---- types ---- */
/* Told about each claim that an object holds; `held` may be NULL. */
typedef void cyc_visit(struct cyc_object *held, void *arg);

enum cyc_type_flags {
  CYC_ACYCLIC = 1 /* never part of a cycle: counted only, the collector never looks at it */
};

/* Borrowed for as long as objects of it exist; usually static and const, and good for all heaps. */
struct cyc_type {
  const char *name;
  size_t size;    /* of the whole struct, struct cyc_object included */
  unsigned flags; /* cyc_type_flags */
  /* Calls visit(held, arg) once per claim the object holds, and does nothing else. NULL: holds none. */
  void (*traverse)(struct cyc_object *self, cyc_visit *visit, void *arg);
  /* Drops every claim that traverse visits, each slot set to NULL before the release. NULL: it cannot be
   * emptied while alive (a tuple); the claims are then released as traverse visits them. */
  void (*clear)(struct cyc_object *self);
  /* Runs at most once in an object's life, on a whole object, before it dies. May retain it: it then lives on. */
  void (*finalize)(struct cyc_object *self);
  /* Frees what is no object (buffers, files). Runs once, last, after clear; touches no other object. */
  void (*destroy)(struct cyc_object *self);
};

#define CYC_VISIT(slot)                                                                                      \
  do {                                                                                                       \
    struct cyc_object *cyc_visited_ = (struct cyc_object *)(slot);                                           \
    if (cyc_visited_)                                                                                        \
      visit(cyc_visited_, arg);                                                                              \
  } while (0) /* in traverse */
#define CYC_CLEAR(slot)                                                                                      \
  do {                                                                                                       \
    struct cyc_object *cyc_cleared_ = (struct cyc_object *)(slot);                                           \
    (slot) = NULL;                                                                                           \
    if (cyc_cleared_)                                                                                        \
      cyc_release(cyc_cleared_);                                                                             \
  } while (0) /* in clear */

/* ---- heaps ---- */
enum cyc_heap_flags {
  CYC_CHECKING = 1, /* poisons and quarantines what died; aborts, naming type and address, on misuse */
  CYC_STRESS = 2,   /* collects at every allocation */
  CYC_DISABLED = 4  /* starts with automatic collection off */
};

/* One function for all memory: NULL, 0, size allocates; memory, old, 0 frees; else resizes and keeps the
 * contents. Returns memory aligned for any type, or NULL and leaves the old block alone. */
typedef void *cyc_allocator(void *arg, void *memory, size_t old_size, size_t size);

struct cyc_config {
  unsigned flags;           /* cyc_heap_flags */
  size_t threshold[3];      /* 700, 10, 10: see cyc_set_threshold */
  size_t byte_threshold;    /* 16 MiB: see cyc_set_byte_threshold */
  cyc_allocator *allocator; /* NULL: malloc */
  void *allocator_arg;
  FILE *log;                /* for debug flags and aborts; NULL: stderr */
};

struct cyc_config cyc_config_default(void);

struct cyc_heap *cyc_heap_create(const struct cyc_config *config); /* NULL config: the default. NULL: no memory */
/* Collects, runs the finalizers of garbage, frees every object. Returns how many objects were still there then,
 * claimed from outside or uncollectable: 0 for a program that gave back all its claims. NULL heap: 0. */
size_t cyc_heap_destroy(struct cyc_heap *heap);
void cyc_heap_adopt(struct cyc_heap *heap); /* from now on it belongs to the calling thread */
struct cyc_heap *cyc_heap_of(const struct cyc_object *object);  /* the heap it lives in */
size_t cyc_heap_bytes(const struct cyc_heap *heap);        /* requested now by objects and their buffers */
size_t cyc_heap_peak_bytes(const struct cyc_heap *heap);   /* the most that was ever */
size_t cyc_heap_system_bytes(const struct cyc_heap *heap); /* got from the allocator, registry included */
size_t cyc_heap_objects(const struct cyc_heap *heap);      /* objects now, acyclic ones included */
size_t cyc_heap_candidates(const struct cyc_heap *heap);   /* objects a full collection would start from */

/* ---- objects and claims ---- */
/* Owned, all bytes behind the header zero. May collect first. NULL: no memory, or type->size is too small. */
struct cyc_object *cyc_object_new(struct cyc_heap *heap, const struct cyc_type *type);
/* The same with `extra` bytes behind type->size. */
struct cyc_object *cyc_object_new_sized(struct cyc_heap *heap, const struct cyc_type *type, size_t extra);
struct cyc_object *cyc_retain(struct cyc_object *object); /* adds a claim, returns object; NULL is NULL */
void cyc_release(struct cyc_object *object);              /* gives a claim up; NULL does nothing. Never recurses */
/* Returns object: say it when an existing claim becomes a slot's claim (`a->next = cyc_steal(b)`), from a local
 * or from another slot. It tells the collector that a cycle may have been closed. NULL is NULL. */
struct cyc_object *cyc_steal(struct cyc_object *object);
void cyc_store(struct cyc_object **slot, struct cyc_object *value);       /* claims value, releases what was there */
void cyc_store_steal(struct cyc_object **slot, struct cyc_object *value); /* the same with the caller's claim */
void cyc_drop(struct cyc_object **slot);                                  /* *slot is released and becomes NULL */
size_t cyc_count(const struct cyc_object *object); /* claims on it now; none, true, false: a large number */
const struct cyc_type *cyc_type_of(const struct cyc_object *object);
int cyc_is_tracked(const struct cyc_object *object);   /* 1: its type can be part of a cycle */
int cyc_is_candidate(const struct cyc_object *object); /* 1: a full collection would start from it */
int cyc_is_finalized(const struct cyc_object *object); /* 1: its finalizer has run */
/* Memory for an object's buffers, counted by the byte trigger. resize: NULL, 0, size allocates; may collect
 * first; NULL leaves the old block alone. free: size as asked for; NULL buffer does nothing. */
void *cyc_buffer_resize(struct cyc_heap *heap, void *buffer, size_t old_size, size_t size);
void cyc_buffer_free(struct cyc_heap *heap, void *buffer, size_t size);

/* ---- collecting ---- */
/* Examines the candidates of age <= generation (0..2); 2 also all they reach, and finds all garbage. Returns the
 * number of unreachable objects found; 0 inside a finalizer, callback or collection; -1 for another generation,
 * or when there was no memory to look: what was found so far is found again next time. */
ptrdiff_t cyc_collect(struct cyc_heap *heap, int generation);
void cyc_enable(struct cyc_heap *heap); /* automatic collection: the two triggers below */
void cyc_disable(struct cyc_heap *heap);
int cyc_is_enabled(const struct cyc_heap *heap);
/* Count trigger: generation 0 when more than threshold[0] tracked objects were made than died since the last
 * collection; generation n after more than threshold[n] collections of n-1; 2 waits until candidates are a
 * quarter of the settled objects. threshold[0] = 0: off. */
void cyc_set_threshold(struct cyc_heap *heap, size_t t0, size_t t1, size_t t2);
void cyc_get_threshold(const struct cyc_heap *heap, size_t threshold[3]);
/* Byte trigger: a full collection before a request that takes cyc_heap_bytes above this, or above one and a
 * half times what the last full collection left. 0: off. */
void cyc_set_byte_threshold(struct cyc_heap *heap, size_t bytes);
size_t cyc_get_byte_threshold(const struct cyc_heap *heap);
void cyc_get_count(const struct cyc_heap *heap, size_t count[3]); /* what the thresholds are compared with */

struct cyc_stats {
  size_t collections, collected, uncollectable;
};
int cyc_get_stats(const struct cyc_heap *heap, int generation, struct cyc_stats *stats); /* -1: no such one */

void cyc_freeze(struct cyc_heap *heap);   /* nothing that exists now is examined until cyc_unfreeze */
void cyc_unfreeze(struct cyc_heap *heap); /* frozen objects become candidates again */
size_t cyc_frozen_objects(const struct cyc_heap *heap);

enum cyc_phase { CYC_COLLECTION_START, CYC_COLLECTION_STOP };
struct cyc_collection {
  int generation;
  size_t collected, uncollectable; /* at the stop */
};
typedef void cyc_callback(struct cyc_heap *heap, enum cyc_phase phase, const struct cyc_collection *info, void *arg);
int cyc_add_callback(struct cyc_heap *heap, cyc_callback *callback, void *arg);    /* 0; -1: no memory */
int cyc_remove_callback(struct cyc_heap *heap, cyc_callback *callback, void *arg); /* 0; -1: was not there */

enum cyc_debug_flags {
  CYC_DEBUG_STATS = 1,         /* a line per collection */
  CYC_DEBUG_COLLECTABLE = 2,   /* a line per object found */
  CYC_DEBUG_UNCOLLECTABLE = 4, /* a line per object that could not be freed */
  CYC_DEBUG_SAVEALL = 32       /* keep all that is found in the garbage list instead of freeing it */
};
void cyc_set_debug(struct cyc_heap *heap, unsigned flags); /* lines go to config.log */
unsigned cyc_get_debug(const struct cyc_heap *heap);

/* Garbage list: unreachable objects that no clear function could free, and those CYC_DEBUG_SAVEALL kept. */
size_t cyc_garbage_size(const struct cyc_heap *heap);
struct cyc_object *cyc_garbage_get(const struct cyc_heap *heap, size_t index); /* borrowed; NULL: no such index */
void cyc_garbage_clear(struct cyc_heap *heap);                                 /* the list's claims are released */

/* ---- looking around; the visitor may not allocate, retain or release ---- */
/* Every tracked object (generation -1) or the candidates of one age (0..2). -1: no such generation. */
int cyc_each_object(struct cyc_heap *heap, int generation, cyc_visit *visit, void *arg);
void cyc_each_referent(struct cyc_object *object, cyc_visit *visit, void *arg); /* what it holds, once per claim */
void cyc_each_referrer(struct cyc_object *object, cyc_visit *visit, void *arg); /* who holds it; looks at all */

/* ---- weak references ---- */
/* Called when the target died, with the reference already cleared; not when the reference is garbage too. */
typedef void cyc_weakref_callback(struct cyc_object *weakref, struct cyc_object *data);
/* Owned. Holds no claim on target, and one on data; callback and data may be NULL. NULL: no memory or target. */
struct cyc_object *cyc_weakref_new(struct cyc_object *target, cyc_weakref_callback *callback,
                                   struct cyc_object *data);
struct cyc_object *cyc_weakref_get(struct cyc_object *weakref); /* owned; NULL once the target died */

/* ---- built-in types ---- */
extern const struct cyc_type cyc_none_type, cyc_bool_type, cyc_int_type, cyc_float_type, cyc_string_type,
    cyc_blob_type, cyc_list_type, cyc_dict_type, cyc_tuple_type, cyc_weakref_type;

/* Owned by the heap, one each: retain and release do nothing to them. */
struct cyc_object *cyc_none(struct cyc_heap *heap);
struct cyc_object *cyc_bool(struct cyc_heap *heap, int value);
/* Owned; NULL: no memory. */
struct cyc_object *cyc_int_new(struct cyc_heap *heap, int64_t value);
struct cyc_object *cyc_float_new(struct cyc_heap *heap, double value);
struct cyc_object *cyc_string_new(struct cyc_heap *heap, const char *text); /* copies text */
struct cyc_object *cyc_string_new_sized(struct cyc_heap *heap, const char *bytes, size_t size);
struct cyc_object *cyc_blob_new(struct cyc_heap *heap, size_t size); /* filled with zeros, hence touched */
int64_t cyc_int_value(const struct cyc_object *object);              /* of int and bool; else 0 */
double cyc_float_value(const struct cyc_object *object);             /* of float, int and bool; else 0 */
const char *cyc_string_text(const struct cyc_object *string);        /* borrowed, ends in a zero byte; else NULL */
size_t cyc_string_size(const struct cyc_object *string);             /* without the zero byte; else 0 */
void *cyc_blob_data(struct cyc_object *blob);                        /* borrowed; not a blob: NULL */

/* Items are borrowed from the container. Wrong type or index: -1 or NULL. `steal` takes the caller's claim on
 * item whether it succeeds or not; a NULL item is -1. */
struct cyc_object *cyc_list_new(struct cyc_heap *heap); /* owned */
int cyc_list_append(struct cyc_object *list, struct cyc_object *item);
int cyc_list_append_steal(struct cyc_object *list, struct cyc_object *item);
int cyc_list_insert(struct cyc_object *list, size_t index, struct cyc_object *item);
int cyc_list_set(struct cyc_object *list, size_t index, struct cyc_object *item);
int cyc_list_set_steal(struct cyc_object *list, size_t index, struct cyc_object *item);
struct cyc_object *cyc_list_get(const struct cyc_object *list, size_t index);
struct cyc_object *cyc_list_pop(struct cyc_object *list, size_t index); /* owned: the list's claim passes to you */
int cyc_list_remove(struct cyc_object *list, size_t index);
int cyc_list_clear(struct cyc_object *list);
struct cyc_object *cyc_tuple_new(struct cyc_heap *heap, struct cyc_object *const *items, size_t size); /* owned */
struct cyc_object *cyc_tuple_get(const struct cyc_object *tuple, size_t index);

/* Keys: none, bool, int, float and string by value (1, 1.0 and true are one key), others by identity. */
struct cyc_object *cyc_dict_new(struct cyc_heap *heap); /* owned; keeps insertion order */
int cyc_dict_set(struct cyc_object *dict, struct cyc_object *key, struct cyc_object *value);
int cyc_dict_set_string(struct cyc_object *dict, const char *key, struct cyc_object *value);
struct cyc_object *cyc_dict_get(const struct cyc_object *dict, const struct cyc_object *key);
struct cyc_object *cyc_dict_get_string(const struct cyc_object *dict, const char *key);
int cyc_dict_remove(struct cyc_object *dict, struct cyc_object *key); /* -1: was not there */
int cyc_dict_clear(struct cyc_object *dict);
/* Start with *position = 0; 1 and the next pair (borrowed), 0 at the end. */
int cyc_dict_next(const struct cyc_object *dict, size_t *position, struct cyc_object **key, struct cyc_object **value);

size_t cyc_size(const struct cyc_object *object); /* elements of a list, tuple, dict; bytes of a blob; else 0 */
/* Owned string as Python prints it; `[...]`, `{...}`, `(...)` for a container inside itself. NULL: no memory. */
struct cyc_object *cyc_repr(struct cyc_object *object);

#ifdef __GNUC__
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif
#endif
