/* What the columns of each result table are.
 * SPDX-License-Identifier: MIT */
#include "db/result_rows.h"

#include <stddef.h>

static int64_t known(int64_t number) {
  return number > 0 ? number : -1;
}

static int64_t *put_place(struct result_names *names, int64_t *cells, const struct place *place) {
  *cells++ = result_name(names, place->file);
  *cells++ = known(place->line);
  *cells++ = known(place->column);
  return cells;
}

static int64_t *put_texts(struct result_names *names, int64_t *cells, const char *const *texts, gsize count) {
  for (gsize i = 0; i < count; i++)
    *cells++ = result_name(names, texts[i]);
  return cells;
}

#define PUT_TEXTS(names, cells, ...)                                                                         \
  put_texts(names, cells, (const char *const[]){__VA_ARGS__},                                                \
            sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void put_type(struct result_names *names, int64_t *cells, const void *item) {
  const struct result_type *type = item;
  cells = PUT_TEXTS(names, cells, type->name, type->kind);
  *cells++ = type->size_bytes;
  cells = PUT_TEXTS(names, cells, type->retain, type->release, type->count_field, type->finalizer,
                    type->traverse, type->clear, type->collector, type->source, type->file);
  *cells = known(type->line);
}

static void put_slot(struct result_names *names, int64_t *cells, const void *item) {
  const struct result_slot *slot = item;
  cells = PUT_TEXTS(names, cells, slot->type, slot->name);
  *cells++ = slot->offset_bytes;
  *cells++ = slot->size_bytes;
  cells = PUT_TEXTS(names, cells, slot->held, strength_name(slot->strength), slot->released_by);
  *cells++ = slot->traversed;
  *cells = slot->cleared;
}

static void put_ownership(struct result_names *names, int64_t *cells, const void *item) {
  const struct result_ownership *ownership = item;
  cells = PUT_TEXTS(names, cells, ownership->holder, ownership->slot, ownership->held,
                    strength_name(ownership->strength), confidence_name(ownership->confidence),
                    ownership->source, ownership->store_file);
  *cells++ = known(ownership->store_line);
  *cells++ = result_name(names, ownership->release_file);
  *cells = known(ownership->release_line);
}

static void put_store(struct result_names *names, int64_t *cells, const void *item) {
  const struct result_store *store = item;
  cells = put_place(names, cells, &store->place);
  PUT_TEXTS(names, cells, store->place.function, store->effect, store->holder, store->slot, store->held,
            strength_name(store->strength), store->via);
}

static void put_allocation(struct result_names *names, int64_t *cells, const void *item) {
  const struct result_allocation *allocation = item;
  cells = put_place(names, cells, &allocation->place);
  cells = PUT_TEXTS(names, cells, allocation->place.function, allocation->type);
  *cells = allocation->size_bytes;
}

static void put_callback(struct result_names *names, int64_t *cells, const void *item) {
  const struct result_callback *callback = item;
  cells = put_place(names, cells, &callback->place);
  PUT_TEXTS(names, cells, callback->place.function, callback->data, callback->holder, callback->slot,
            callback->destroy);
}

static void put_role(struct result_names *names, int64_t *cells, const void *item) {
  const struct result_role *role = item;
  *cells++ = result_name(names, role->function);
  *cells++ = role->parameter;
  PUT_TEXTS(names, cells, role->role, role->source);
}

static void put_function(struct result_names *names, int64_t *cells, const void *item) {
  const struct result_function *function = item;
  cells = PUT_TEXTS(names, cells, function->name, function->file);
  *cells++ = known(function->line);
  *cells++ = function->is_static;
  *cells++ = function->adds;
  *cells++ = function->drops;
  *cells = function->kept;
}

static void put_call(struct result_names *names, int64_t *cells, const void *item) {
  const struct result_call *call = item;
  cells = put_place(names, cells, &call->place);
  PUT_TEXTS(names, cells, call->caller, call->callee, call->through);
}

static void put_truncation(struct result_names *names, int64_t *cells, const void *item) {
  const struct result_truncation *truncation = item;
  cells = PUT_TEXTS(names, cells, truncation->kind, truncation->function, truncation->file);
  *cells++ = known(truncation->line);
  *cells = result_name(names, truncation->reason);
}

const struct result_table result_tables[] = {
    {"INSERT INTO types VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", "Ttntttttttttn",
     offsetof(struct results, types), put_type},
    {"INSERT INTO slots VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", "TTnntTtnn", offsetof(struct results, slots),
     put_slot},
    {"INSERT INTO ownerships VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", "TttTTttntn",
     offsetof(struct results, ownerships), put_ownership},
    {"INSERT INTO stores VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", "tnntTtttTt",
     offsetof(struct results, stores), put_store},
    {"INSERT INTO allocations VALUES (?, ?, ?, ?, ?, ?, ?)", "tnnttn", offsetof(struct results, allocations),
     put_allocation},
    {"INSERT INTO callbacks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", "tnnttttt",
     offsetof(struct results, callbacks), put_callback},
    {"INSERT INTO roles VALUES (?, ?, ?, ?, ?)", "TnTt", offsetof(struct results, roles), put_role},
    {"INSERT INTO functions VALUES (?, ?, ?, ?, ?, ?, ?, ?)", "Ttnnnnn", offsetof(struct results, functions),
     put_function},
    {"INSERT INTO call_sites VALUES (?, ?, ?, ?, ?, ?, ?)", "tnnttt", offsetof(struct results, calls),
     put_call},
    {"INSERT INTO truncations VALUES (?, ?, ?, ?, ?, ?)", "Tttnt", offsetof(struct results, truncations),
     put_truncation},
    {NULL, NULL, 0, NULL},
};
