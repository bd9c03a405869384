/* Judges slots by what their holder's finalizer and the stores of the whole program do.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/strength.h"

#include "analyzer/ownership/judge.h"

struct stores {
  guint claimed, unclaimed, weak, parameters;
};

static struct stores count_stores(const struct slot_fact *fact) {
  struct stores stores = {0};
  for (guint i = 0; i < fact->stores->len; i++) {
    const struct slot_store *store = g_ptr_array_index(fact->stores, i);
    stores.weak += store->is_weak;
    stores.claimed += store->is_claimed;
    stores.parameters += store->is_parameter && !store->is_claimed && !store->is_weak;
    stores.unclaimed += !store->is_parameter && !store->is_claimed && !store->is_weak;
  }
  return stores;
}

static const struct origin *release_of(const struct slot_fact *fact) {
  const struct object holder = {.kind = OBJECT_FRESH, .type = fact->key.holder};
  const struct origin *whole = slot_release(&holder, fact->key.offset);
  if (fact->key.is_element && fact->has_releasing_container)
    return whole;
  const struct origin *each =
      fact->key.is_element ? slot_release(&holder, fact->key.offset + SLOT_MANY) : NULL;
  return each ? each : whole;
}

/* Container calls and callback registrations say what they do with claims. */
static bool is_modelled(const struct slot_fact *fact, const struct slot_store *store) {
  return store && store->api && store->via != VIA_STORE && (fact->key.is_element || fact->key.offset < 0);
}

struct slot_strength strength_of(const struct slot_fact *fact) {
  struct stores stores = count_stores(fact);
  struct slot_strength result = {.confidence = CONFIDENCE_LOW, .store = slot_fact_best_store(fact)};
  result.release = release_of(fact);
  bool is_plain_element = fact->key.is_element && !stores.claimed;
  if (result.release && !is_plain_element) {
    result.strength = STRENGTH_STRONG;
    result.confidence = CONFIDENCE_HIGH;
    result.source = "finalizer";
  } else if (stores.claimed && !stores.unclaimed) {
    bool has_model = is_modelled(fact, result.store);
    result.strength = STRENGTH_STRONG;
    result.confidence = has_model ? CONFIDENCE_HIGH : CONFIDENCE_MEDIUM;
    result.source = has_model ? "model" : "claim";
  } else if (stores.weak && !stores.claimed) {
    result.strength = STRENGTH_WEAK;
    result.confidence = CONFIDENCE_HIGH;
    result.source = "model";
  } else if (!stores.claimed && fact->stores->len) { /* nobody takes a claim, nobody gives one back */
    bool is_read = fact->key.holder->is_finalizer_known;
    result.strength = STRENGTH_BORROWED;
    result.confidence = is_read ? CONFIDENCE_MEDIUM : CONFIDENCE_LOW;
    result.source = is_read ? "finalizer" : NULL;
  }
  return result;
}

static const char *keep(struct analysis *analysis, const char *text) {
  return text ? g_string_chunk_insert_const(analysis->results->strings, text) : NULL;
}

static const char *spell(struct analysis *analysis, const struct slot_key *key) {
  struct object holder = {.kind = OBJECT_FRESH, .type = key->holder};
  const char *slot = slot_spelling(analysis, &holder, key->offset);
  if (!key->is_element || g_str_has_suffix(slot, "[]"))
    return slot;
  g_autofree char *spelled = g_strconcat(slot, "[]", NULL);
  return keep(analysis, spelled);
}

static void write_row(struct analysis *analysis, const struct slot_fact *fact,
                      const struct slot_strength *strength, const struct type *held) {
  struct result_ownership row = {.holder = keep(analysis, fact->key.holder->name),
                                 .slot = spell(analysis, &fact->key),
                                 .held = held ? keep(analysis, held->name) : NULL,
                                 .strength = strength->strength,
                                 .confidence = strength->confidence,
                                 .source = strength->source,
                                 .store_line = -1,
                                 .release_line = -1};
  if (strength->store) {
    row.store_file = strength->store->origin->place.file;
    row.store_line = strength->store->origin->place.line;
  }
  if (strength->release) {
    row.release_file = strength->release->place.file;
    row.release_line = strength->release->place.line;
  }
  g_array_append_val(analysis->results->ownerships, row);
}

static int compare_types(const void *a, const void *b) {
  const struct type *left = *(struct type *const *)a, *right = *(struct type *const *)b;
  return g_strcmp0(left->key, right->key);
}

/* The types seen stored there; none: the slot's own. */
static GPtrArray *held_types(const struct analysis *analysis, const struct slot_fact *fact) {
  GPtrArray *types = g_ptr_array_new();
  for (guint i = 0; i < fact->stores->len; i++) {
    const struct type *held = ((const struct slot_store *)g_ptr_array_index(fact->stores, i))->held;
    if (held && !g_ptr_array_find(types, held, NULL))
      g_ptr_array_add(types, (void *)held);
  }
  g_ptr_array_sort(types, compare_types);
  if (types->len)
    return types;
  const char *typeref = program_slot_type(analysis->program, fact->key.holder, fact->key.offset);
  g_ptr_array_add(types, fact->key.is_element ? NULL : program_type(analysis->program, typeref, NULL));
  return types;
}

static void write_drops(struct analysis *analysis, const struct slot_fact *fact) {
  for (guint i = 0; i < fact->drops->len; i++) {
    const struct function *function = g_ptr_array_index(fact->drops, i);
    struct result_store row = {.effect = "drop",
                               .holder = keep(analysis, fact->key.holder->name),
                               .slot = spell(analysis, &fact->key),
                               .strength = STRENGTH_UNKNOWN};
    row.place = (struct place){.file = function->fact->place.file,
                               .line = function->fact->place.line,
                               .column = function->fact->place.column,
                               .function = function->key};
    g_array_append_val(analysis->results->stores, row);
  }
}

static bool is_told(const struct slot_strength *strength, const struct slot_fact *fact) {
  return fact->key.holder->fact && (strength->strength != STRENGTH_UNKNOWN || fact->stores->len);
}

void strength_write_rows(struct analysis *analysis) {
  slot_facts_add_released(analysis->slot_facts, analysis->program);
  g_autoptr(GPtrArray) facts = slot_facts_all(analysis->slot_facts);
  for (guint i = 0; i < facts->len; i++) {
    const struct slot_fact *fact = g_ptr_array_index(facts, i);
    struct slot_strength strength = strength_of(fact);
    if (!is_told(&strength, fact))
      continue;
    g_autoptr(GPtrArray) types = held_types(analysis, fact);
    for (guint t = 0; t < types->len; t++)
      write_row(analysis, fact, &strength, g_ptr_array_index(types, t));
    write_drops(analysis, fact);
  }
}
