/* Random results of an analysis, and findings made to order.
 * SPDX-License-Identifier: MIT */
#include "tests/db/fixture.h"

static const char *name(struct results *results, GRand *random, const char *kind) {
  g_autofree char *text = g_strdup_printf("%s%d", kind, g_rand_int_range(random, 0, 30));
  return g_rand_int_range(random, 0, 5) == 0 ? NULL : g_string_chunk_insert_const(results->strings, text);
}

static struct place any_place(struct results *results, GRand *random) {
  return (struct place){.file = name(results, random, "src/file"),
                        .line = (uint32_t)g_rand_int_range(random, 0, 50),
                        .column = (uint32_t)g_rand_int_range(random, 0, 5),
                        .function = name(results, random, "function")};
}

static void add_rows(struct results *results, GRand *random) {
  enum strength strength = (enum strength)g_rand_int_range(random, 0, 4);
  int64_t number = g_rand_int_range(random, -1, 100);
  struct result_type type = {.name = name(results, random, "type"),
                             .retain = name(results, random, "ref"),
                             .file = name(results, random, "src/file"),
                             .size_bytes = number,
                             .line = number};
  g_array_append_val(results->types, type);
  struct result_slot slot = {.type = name(results, random, "type"),
                             .name = name(results, random, "slot"),
                             .strength = strength,
                             .offset_bytes = number,
                             .size_bytes = 8,
                             .traversed = -1};
  g_array_append_val(results->slots, slot);
  struct result_ownership ownership = {.holder = name(results, random, "type"),
                                       .slot = name(results, random, "slot"),
                                       .held = name(results, random, "type"),
                                       .strength = strength,
                                       .store_file = name(results, random, "src/file"),
                                       .store_line = number};
  g_array_append_val(results->ownerships, ownership);
  struct result_store store = {.effect = number % 2 ? "add" : "drop",
                               .slot = name(results, random, "slot"),
                               .strength = strength,
                               .via = "store",
                               .place = any_place(results, random)};
  g_array_append_val(results->stores, store);
  struct result_call call = {.caller = name(results, random, "function"),
                             .callee = name(results, random, "function"),
                             .place = any_place(results, random)};
  g_array_append_val(results->calls, call);
}

static void add_other_rows(struct results *results, GRand *random) {
  struct place place = any_place(results, random);
  struct result_allocation allocation = {
      .type = name(results, random, "type"), .size_bytes = 16, .place = place};
  g_array_append_val(results->allocations, allocation);
  struct result_callback callback = {.data = name(results, random, "type"), .destroy = NULL, .place = place};
  g_array_append_val(results->callbacks, callback);
  struct result_role role = {.function = name(results, random, "function"), .parameter = -1, .role = "new"};
  g_array_append_val(results->roles, role);
  struct result_function function = {.name = name(results, random, "function"), .adds = -1, .drops = 2};
  g_array_append_val(results->functions, function);
  struct result_truncation truncation = {.kind = "disjuncts", .function = place.function, .line = place.line};
  g_array_append_val(results->truncations, truncation);
}

void analysis_init(struct analysis *analysis, guint32 seed, int scale) {
  GRand *random = g_rand_new_with_seed(seed);
  analysis->results = results_create();
  analysis->findings = g_ptr_array_new_with_free_func(g_free);
  for (int i = 0; i < scale; i++) {
    add_rows(analysis->results, random);
    add_other_rows(analysis->results, random);
  }
  g_rand_free(random);
}

void analysis_finish(struct analysis *analysis) {
  g_ptr_array_unref(analysis->findings);
  results_destroy(analysis->results);
}

static void add_edge(struct cycle *cycle, const struct place *place, bool is_closing) {
  struct cycle_edge edge = {.holder = is_closing ? "struct b" : "struct a",
                            .held = is_closing ? "struct a" : "struct b",
                            .slot = is_closing ? "b.parent" : "a.child",
                            .strength = STRENGTH_STRONG,
                            .holder_name = "p",
                            .store = *place,
                            .is_closing = is_closing,
                            .is_weaken = is_closing};
  if (is_closing) {
    edge.call_chain = g_array_new(FALSE, FALSE, sizeof(struct place));
    g_array_append_val(edge.call_chain, *place);
  }
  g_array_append_val(cycle->edges, edge);
}

struct finding *analysis_add(struct analysis *analysis, const char *fingerprint, const char *file,
                             uint32_t line, const char *function) {
  struct cycle *cycle = cycle_create();
  struct place place = {
      .file = file, .line = line, .column = 3, .end_line = line, .end_column = 9, .function = function};
  struct cycle_step step = {STEP_STORE, place, "'p' takes a reference"};
  struct cycle_step conclusion = {STEP_CONCLUSION, {0}, "held by b.parent and by nobody else"};
  add_edge(cycle, &place, false);
  add_edge(cycle, &place, true);
  g_array_append_val(cycle->steps, step);
  g_array_append_val(cycle->steps, conclusion);
  g_array_append_val(cycle->occurrences, place);
  g_ptr_array_add(analysis->results->cycles, cycle);
  struct finding *finding = g_new0(struct finding, 1);
  *finding = (struct finding){.rule = "store-cycle",
                              .fingerprint = fingerprint,
                              .severity = SEVERITY_WARNING,
                              .confidence = CONFIDENCE_HIGH,
                              .fate = "leaks",
                              .place = place,
                              .message = "a cycle: a.child -> b, b.parent -> a",
                              .cycle = cycle,
                              .source = "static"};
  g_ptr_array_add(analysis->findings, finding);
  return finding;
}
