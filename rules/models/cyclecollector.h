/* cyclecollector.h: cyclecollector, the library of this project: counts plus a collector.
 * SPDX-License-Identifier: MIT
 *
 * Checked: cyclecollector.h of this project
 * Covers: every function */
#include "cyclecheck.h"

typedef __SIZE_TYPE__ size_t;
typedef __UINT32_TYPE__ uint32_t;

struct cyc_heap;
struct cyc_type;
struct CYC_REFCOUNTED(cyc_retain, cyc_release) CYC_GENERIC CYC_COLLECTED cyc_object {
  const struct cyc_type *type;
  uint32_t count_and_flags CYC_COUNT, candidate;
};
typedef void cyc_visit(struct cyc_object *held CYC_VISITS, void *arg);
struct cyc_type {
  const char *name;
  size_t size;
  unsigned flags;
  void (*traverse)(struct cyc_object *self, cyc_visit *visit, void *arg) CYC_TRAVERSE;
  void (*clear)(struct cyc_object *self) CYC_CLEAR;
  void (*finalize)(struct cyc_object *self) CYC_FINALIZER;
  void (*destroy)(struct cyc_object *self) CYC_FINALIZER;
};
/* what the built-in constructors make */
typedef struct cyc_scalar cyc_scalar CYC_BASE(cyc_object) CYC_ATOMIC;
typedef struct cyc_weakref cyc_weakref CYC_BASE(cyc_object) CYC_WEAK_TYPE;
struct cyc_config { unsigned flags; };

struct cyc_collection;
struct cyc_heap;
struct cyc_object;
struct cyc_stats;
typedef long ptrdiff_t;
typedef void cyc_callback(struct cyc_heap *, int, const struct cyc_collection *, void *);
typedef void cyc_weakref_callback(struct cyc_object *, struct cyc_object *);
typedef __INT64_TYPE__ int64_t;

/* ---- claims ---- */
struct cyc_object *cyc_retain(struct cyc_object *object CYC_RETAIN) CYC_RETURNS(0);
void cyc_release(struct cyc_object *object CYC_RELEASE);
struct cyc_object *cyc_steal(struct cyc_object *object) CYC_RETURNS(0);
void cyc_store(struct cyc_object **slot CYC_SLOT, struct cyc_object *value CYC_REPLACES);
void cyc_store_steal(struct cyc_object **slot CYC_SLOT, struct cyc_object *value CYC_REPLACES_STOLEN);
void cyc_drop(struct cyc_object **slot CYC_CLEARS);
/* macros: CYC_VISIT in a traverse function, CYC_CLEAR (whose name is one of the marks too) in a clear function */
void CYC_VISIT(void *slot CYC_VISITS);
#undef CYC_CLEAR
void CYC_CLEAR(void **slot CYC_CLEARS);

/* ---- objects ---- */
struct cyc_object *cyc_object_new(struct cyc_heap *heap, const struct cyc_type *type CYC_TYPE_ARGUMENT) CYC_NEW
    CYC_FRESH CYC_ZEROED;
struct cyc_object *cyc_object_new_sized(struct cyc_heap *heap, const struct cyc_type *type CYC_TYPE_ARGUMENT,
    size_t extra) CYC_NEW CYC_FRESH CYC_ZEROED;
size_t cyc_count(const struct cyc_object *object) CYC_NO_EFFECT;
const struct cyc_type *cyc_type_of(const struct cyc_object *object) CYC_NO_EFFECT;
int cyc_is_tracked(const struct cyc_object *object) CYC_NO_EFFECT;
int cyc_is_candidate(const struct cyc_object *object) CYC_NO_EFFECT;
int cyc_is_finalized(const struct cyc_object *object) CYC_NO_EFFECT;
struct cyc_heap *cyc_heap_of(const struct cyc_object *object) CYC_NO_EFFECT;
void *cyc_buffer_resize(struct cyc_heap *heap, void *buffer, size_t old_size, size_t size) CYC_ALLOCATES;
void cyc_buffer_free(struct cyc_heap *heap, void *buffer CYC_FREES, size_t size);

/* ---- heaps ---- */
struct cyc_config cyc_config_default(void) CYC_NO_EFFECT;
struct cyc_heap *cyc_heap_create(const struct cyc_config *config) CYC_NO_EFFECT;
size_t cyc_heap_destroy(struct cyc_heap *heap) CYC_NO_EFFECT;
size_t cyc_heap_bytes(const struct cyc_heap *heap) CYC_NO_EFFECT;
size_t cyc_heap_peak_bytes(const struct cyc_heap *heap) CYC_NO_EFFECT;
size_t cyc_heap_system_bytes(const struct cyc_heap *heap) CYC_NO_EFFECT;
size_t cyc_heap_objects(const struct cyc_heap *heap) CYC_NO_EFFECT;
size_t cyc_heap_candidates(const struct cyc_heap *heap) CYC_NO_EFFECT;

/* ---- collecting ---- */
ptrdiff_t cyc_collect(struct cyc_heap *heap, int generation) CYC_NO_EFFECT;
void cyc_enable(struct cyc_heap *heap) CYC_NO_EFFECT;
void cyc_disable(struct cyc_heap *heap) CYC_NO_EFFECT;
int cyc_is_enabled(const struct cyc_heap *heap) CYC_NO_EFFECT;
void cyc_set_threshold(struct cyc_heap *heap, size_t t0, size_t t1, size_t t2) CYC_NO_EFFECT;
void cyc_get_threshold(const struct cyc_heap *heap, size_t *threshold) CYC_NO_EFFECT;
void cyc_set_byte_threshold(struct cyc_heap *heap, size_t bytes) CYC_NO_EFFECT;
size_t cyc_get_byte_threshold(const struct cyc_heap *heap) CYC_NO_EFFECT;
void cyc_get_count(const struct cyc_heap *heap, size_t *count) CYC_NO_EFFECT;
int cyc_get_stats(const struct cyc_heap *heap, int generation, struct cyc_stats *stats) CYC_NO_EFFECT;
void cyc_freeze(struct cyc_heap *heap) CYC_NO_EFFECT;
void cyc_unfreeze(struct cyc_heap *heap) CYC_NO_EFFECT;
size_t cyc_frozen_objects(const struct cyc_heap *heap) CYC_NO_EFFECT;
void cyc_set_debug(struct cyc_heap *heap, unsigned int flags) CYC_NO_EFFECT;
unsigned int cyc_get_debug(const struct cyc_heap *heap) CYC_NO_EFFECT;
int cyc_add_callback(struct cyc_heap *heap CYC_HOLDER, cyc_callback *callback CYC_CALLBACK, void *arg CYC_USER_DATA);
int cyc_remove_callback(struct cyc_heap *heap CYC_HOLDER, cyc_callback *callback, void *arg CYC_DROPS_ITEM);

/* ---- garbage list and looking around ---- */
size_t cyc_garbage_size(const struct cyc_heap *heap) CYC_NO_EFFECT;
void cyc_garbage_clear(struct cyc_heap *heap) CYC_NO_EFFECT;
struct cyc_object *cyc_garbage_get(const struct cyc_heap *heap, size_t index) CYC_BORROWED;
int cyc_each_object(struct cyc_heap *heap, int generation, cyc_visit *visit CYC_CALLBACK CYC_NO_ESCAPE,
    void *arg CYC_USER_DATA);
void cyc_each_referent(struct cyc_object *object, cyc_visit *visit CYC_CALLBACK CYC_NO_ESCAPE,
    void *arg CYC_USER_DATA);
void cyc_each_referrer(struct cyc_object *object, cyc_visit *visit CYC_CALLBACK CYC_NO_ESCAPE,
    void *arg CYC_USER_DATA);

/* ---- weak references ---- */
struct cyc_object *cyc_weakref_new(struct cyc_object *target CYC_WEAKLY,
    cyc_weakref_callback *callback CYC_CALLBACK, struct cyc_object *data CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH
    CYC_CREATES(cyc_weakref);
struct cyc_object *cyc_weakref_get(struct cyc_object *weakref) CYC_NEW;

/* ---- scalars ---- */
struct cyc_object *cyc_none(struct cyc_heap *heap) CYC_BORROWED CYC_CREATES(cyc_scalar);
struct cyc_object *cyc_bool(struct cyc_heap *heap, int value) CYC_BORROWED CYC_CREATES(cyc_scalar);
struct cyc_object *cyc_int_new(struct cyc_heap *heap, int64_t value) CYC_NEW CYC_FRESH CYC_CREATES(cyc_scalar);
struct cyc_object *cyc_float_new(struct cyc_heap *heap, double value) CYC_NEW CYC_FRESH CYC_CREATES(cyc_scalar);
struct cyc_object *cyc_string_new(struct cyc_heap *heap, const char *text) CYC_NEW CYC_FRESH CYC_CREATES(cyc_scalar);
struct cyc_object *cyc_string_new_sized(struct cyc_heap *heap, const char *bytes, size_t size) CYC_NEW CYC_FRESH
    CYC_CREATES(cyc_scalar);
struct cyc_object *cyc_blob_new(struct cyc_heap *heap, size_t size) CYC_NEW CYC_FRESH CYC_CREATES(cyc_scalar);
int64_t cyc_int_value(const struct cyc_object *object) CYC_NO_EFFECT;
double cyc_float_value(const struct cyc_object *object) CYC_NO_EFFECT;

/* ---- lists and tuples ---- */
struct cyc_object *cyc_list_new(struct cyc_heap *heap) CYC_NEW CYC_FRESH;
int cyc_list_append(struct cyc_object *list CYC_HOLDER, struct cyc_object *item CYC_HELD) CYC_SUCCESS_ZERO;
int cyc_list_append_steal(struct cyc_object *list CYC_HOLDER, struct cyc_object *item CYC_STOLEN) CYC_SUCCESS_ZERO;
int cyc_list_insert(struct cyc_object *list CYC_HOLDER, size_t index, struct cyc_object *item CYC_HELD)
    CYC_SUCCESS_ZERO;
int cyc_list_set(struct cyc_object *list CYC_HOLDER, size_t index CYC_KEY, struct cyc_object *item CYC_HELD)
    CYC_KEYED CYC_SUCCESS_ZERO;
int cyc_list_set_steal(struct cyc_object *list CYC_HOLDER, size_t index CYC_KEY, struct cyc_object *item CYC_STOLEN)
    CYC_KEYED CYC_SUCCESS_ZERO;
struct cyc_object *cyc_list_get(const struct cyc_object *list, size_t index CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
struct cyc_object *cyc_list_pop(struct cyc_object *list CYC_HOLDER, size_t index CYC_KEY CYC_DROPS_KEY) CYC_NEW
    CYC_ELEMENT_OF(0);
int cyc_list_remove(struct cyc_object *list CYC_HOLDER, size_t index CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
int cyc_list_clear(struct cyc_object *list CYC_DROPS);
struct cyc_object *cyc_tuple_new(struct cyc_heap *heap, struct cyc_object *const *items CYC_COPIES_FROM,
    size_t size) CYC_NEW CYC_FRESH;
struct cyc_object *cyc_tuple_get(const struct cyc_object *tuple, size_t index CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);

/* ---- dicts ---- */
struct cyc_object *cyc_dict_new(struct cyc_heap *heap) CYC_NEW CYC_FRESH;
int cyc_dict_set(struct cyc_object *dict CYC_HOLDER, struct cyc_object *key CYC_KEY CYC_HELD,
    struct cyc_object *value CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;
int cyc_dict_set_string(struct cyc_object *dict CYC_HOLDER, const char *key CYC_KEY,
    struct cyc_object *value CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;
struct cyc_object *cyc_dict_get(const struct cyc_object *dict, const struct cyc_object *key CYC_KEY) CYC_BORROWED
    CYC_ELEMENT_OF(0);
struct cyc_object *cyc_dict_get_string(const struct cyc_object *dict, const char *key CYC_KEY) CYC_BORROWED
    CYC_ELEMENT_OF(0);
int cyc_dict_remove(struct cyc_object *dict CYC_HOLDER, struct cyc_object *key CYC_KEY CYC_DROPS_KEY)
    CYC_SUCCESS_ZERO;
int cyc_dict_clear(struct cyc_object *dict CYC_DROPS);
int cyc_dict_next(const struct cyc_object *dict, size_t *position, struct cyc_object **key CYC_OUT_BORROWED,
    struct cyc_object **value CYC_OUT_BORROWED);
size_t cyc_size(const struct cyc_object *object) CYC_NO_EFFECT;
struct cyc_object *cyc_repr(struct cyc_object *object) CYC_NEW CYC_FRESH CYC_CREATES(cyc_scalar);
void cyc_heap_adopt(struct cyc_heap *heap) CYC_NO_EFFECT;
const char *cyc_string_text(const struct cyc_object *string) CYC_NO_EFFECT;
size_t cyc_string_size(const struct cyc_object *string) CYC_NO_EFFECT;
void *cyc_blob_data(struct cyc_object *blob) CYC_NO_EFFECT;
