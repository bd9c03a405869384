/* Cycles and results: their lists, and the names that schema, messages and formats use.
 * SPDX-License-Identifier: MIT */
#include "db/protocol.h"

#define STRING_CHUNK_BYTES 16384

const char *strength_name(enum strength strength) {
  static const char *const names[] = {"unknown", "strong", "weak", "borrowed"};
  g_return_val_if_fail(strength < G_N_ELEMENTS(names), "unknown");
  return names[strength];
}

const char *fate_name(enum fate fate) {
  static const char *const names[] = {"leaks", "latent", "rooted", "collected-late", "broken"};
  g_return_val_if_fail(fate < G_N_ELEMENTS(names), "leaks");
  return names[fate];
}

const char *severity_name(enum severity severity) {
  static const char *const names[] = {"error", "warning", "note"};
  g_return_val_if_fail(severity < G_N_ELEMENTS(names), "note");
  return names[severity];
}

const char *confidence_name(enum confidence confidence) {
  static const char *const names[] = {"high", "medium", "low"};
  g_return_val_if_fail(confidence < G_N_ELEMENTS(names), "low");
  return names[confidence];
}

const char *edge_via_name(enum edge_via via) {
  static const char *const names[] = {"store", "container", "callback"};
  g_return_val_if_fail(via < G_N_ELEMENTS(names), "store");
  return names[via];
}

const char *step_kind_name(enum step_kind kind) {
  static const char *const names[] = {"allocate", "store",      "call",   "release",
                                      "escape",   "conclusion", "breaker"};
  g_return_val_if_fail(kind < G_N_ELEMENTS(names), "call");
  return names[kind];
}

static void clear_edge(gpointer data) {
  struct cycle_edge *edge = data;
  g_clear_pointer(&edge->call_chain, g_array_unref);
}

struct cycle *cycle_create(void) {
  struct cycle *cycle = g_new0(struct cycle, 1);
  cycle->edges = g_array_new(FALSE, TRUE, sizeof(struct cycle_edge));
  g_array_set_clear_func(cycle->edges, clear_edge);
  cycle->steps = g_array_new(FALSE, TRUE, sizeof(struct cycle_step));
  cycle->occurrences = g_array_new(FALSE, TRUE, sizeof(struct place));
  return cycle;
}

void cycle_destroy(struct cycle *cycle) {
  if (cycle == NULL)
    return;
  g_array_unref(cycle->edges);
  g_array_unref(cycle->steps);
  g_array_unref(cycle->occurrences);
  g_free(cycle);
}

static void free_cycle(gpointer data) {
  cycle_destroy(data);
}

struct results *results_create(void) {
  struct results *results = g_new0(struct results, 1);
  results->strings = g_string_chunk_new(STRING_CHUNK_BYTES);
  results->cycles = g_ptr_array_new_with_free_func(free_cycle);
  results->protocols = g_ptr_array_new_with_free_func((GDestroyNotify)protocol_destroy);
  results->types = g_array_new(FALSE, TRUE, sizeof(struct result_type));
  results->slots = g_array_new(FALSE, TRUE, sizeof(struct result_slot));
  results->ownerships = g_array_new(FALSE, TRUE, sizeof(struct result_ownership));
  results->stores = g_array_new(FALSE, TRUE, sizeof(struct result_store));
  results->allocations = g_array_new(FALSE, TRUE, sizeof(struct result_allocation));
  results->callbacks = g_array_new(FALSE, TRUE, sizeof(struct result_callback));
  results->roles = g_array_new(FALSE, TRUE, sizeof(struct result_role));
  results->functions = g_array_new(FALSE, TRUE, sizeof(struct result_function));
  results->calls = g_array_new(FALSE, TRUE, sizeof(struct result_call));
  results->truncations = g_array_new(FALSE, TRUE, sizeof(struct result_truncation));
  return results;
}

void results_destroy(struct results *results) {
  if (results == NULL)
    return;
  GArray *lists[] = {results->types,       results->slots,      results->ownerships, results->stores,
                     results->allocations, results->callbacks,  results->roles,      results->functions,
                     results->calls,       results->truncations};
  for (gsize i = 0; i < G_N_ELEMENTS(lists); i++)
    g_array_unref(lists[i]);
  g_ptr_array_unref(results->cycles);
  g_ptr_array_unref(results->protocols);
  g_string_chunk_free(results->strings);
  g_free(results);
}

void protocol_destroy(struct protocol *protocol) {
  if (!protocol)
    return;
  cycle_destroy(protocol->story);
  g_free(protocol);
}
