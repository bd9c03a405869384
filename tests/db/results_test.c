/* Results: order, fingerprints, what is carried over, excerpts.
 * SPDX-License-Identifier: MIT */
#include "db/verdicts.h"
#include "tests/db/fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

static void put(struct db *db, const struct analysis *analysis, const char *root) {
  g_assert_cmpint(db_put_results(db, analysis->results, analysis->findings, root), ==, 0);
}

static void shuffle(GRand *random, void *items, guint count, gsize size) {
  char *bytes = items;
  for (guint i = count; i > 1; i--) {
    guint other = (guint)g_rand_int_range(random, 0, (gint32)i);
    g_autofree char *held = g_memdup2(bytes + (i - 1) * size, size);
    memcpy(bytes + (i - 1) * size, bytes + other * size, size);
    memcpy(bytes + other * size, held, size);
  }
}

static void shuffle_analysis(struct analysis *analysis, guint32 seed) {
  GRand *random = g_rand_new_with_seed(seed);
  GArray *lists[] = {analysis->results->types,      analysis->results->slots, analysis->results->ownerships,
                     analysis->results->stores,     analysis->results->calls, analysis->results->allocations,
                     analysis->results->callbacks,  analysis->results->roles, analysis->results->functions,
                     analysis->results->truncations};
  for (gsize i = 0; i < G_N_ELEMENTS(lists); i++)
    shuffle(random, lists[i]->data, lists[i]->len, g_array_get_element_size(lists[i]));
  shuffle(random, analysis->findings->pdata, analysis->findings->len, sizeof(gpointer));
  g_rand_free(random);
}

static void add_findings(struct analysis *analysis) {
  analysis_add(analysis, "v1:bb", "src/b.c", 9, "f");
  analysis_add(analysis, "v1:aa", "src/b.c", 7, "g");
  analysis_add(analysis, "v1:bb", "src/a.c", 20, "f");
  analysis_add(analysis, "v1:bb", "src/b.c", 7, "f");
  analysis_add(analysis, "v1:zz", "src/b.c", 7, "f")->rule = "append-cycle";
}

static void the_order_of_results_does_not_show(void) {
  struct folder left, right;
  struct analysis analysis;
  folder_init(&left);
  folder_init(&right);
  analysis_init(&analysis, 5, 80);
  add_findings(&analysis);
  struct db *db = open_update(left.db);
  put(db, &analysis, left.path);
  publish_and_close(db);
  db = open_update(right.db);
  put_tu(db, "src/a.c", 1);
  put(db, &analysis, right.path);
  g_assert_cmpint(db_publish(db), ==, 0);
  g_autoptr(GHashTable) none = g_hash_table_new(g_str_hash, g_str_equal);
  g_assert_cmpint(db_retain_tus(db, none, false), ==, 0);
  shuffle_analysis(&analysis, 77);
  put(db, &analysis, right.path);
  publish_and_close(db);
  assert_same_dump(left.db, right.db);
  assert_sound(left.db);
  analysis_finish(&analysis);
  folder_finish(&left);
  folder_finish(&right);
}

static void findings_stand_in_report_order(void) {
  struct folder folder;
  struct analysis analysis;
  folder_init(&folder);
  analysis_init(&analysis, 5, 0);
  add_findings(&analysis);
  struct db *db = open_update(folder.db);
  put(db, &analysis, folder.path);
  g_autofree char *text = query_text(db, "SELECT id, file, line, fingerprint FROM finding");
  g_assert_cmpstr(
      text, ==,
      "1|src/a.c|20|v1:bb\n2|src/b.c|7|v1:zz\n3|src/b.c|7|v1:aa\n4|src/b.c|7|v1:bb:2\n5|src/b.c|9|v1:bb:3\n");
  g_autofree char *edges =
      query_text(db, "SELECT edge, slot, held, strength, weaken, line, via, held_name FROM finding_edge"
                     " WHERE finding_id = 3");
  g_assert_cmpstr(edges, ==,
                  "1|a.child|struct b|strong|0|7|store|NULL\n2|b.parent|struct a|strong|1|7|store|NULL\n");
  g_autofree char *steps =
      query_text(db, "SELECT step, kind, file, line, \"column\", message FROM finding_step"
                     " WHERE finding_id = 5");
  g_assert_cmpstr(steps, ==,
                  "1|store|src/b.c|9|3|'p' takes a reference\n"
                  "2|conclusion|NULL|NULL|NULL|held by b.parent and by nobody else\n");
  g_autofree char *calls =
      query_text(db, "SELECT edge, call, function FROM finding_edge_call WHERE finding_id = 1");
  g_assert_cmpstr(calls, ==, "2|1|f\n");
  g_assert_cmpint(query_number(db, "SELECT count(*) FROM finding_occurrence"), ==, 5);
  db_close(db);
  analysis_finish(&analysis);
  folder_finish(&folder);
}

static void rows_come_out_as_they_went_in(void) {
  struct folder folder;
  struct analysis analysis;
  folder_init(&folder);
  analysis_init(&analysis, 5, 0);
  struct result_type type = {
      .name = "json_t", .release = "json_decref", .size_bytes = -1, .line = 4, .file = "j.h"};
  struct result_slot slot = {.type = "json_t",
                             .name = "json_t.elements",
                             .strength = STRENGTH_WEAK,
                             .offset_bytes = 0,
                             .size_bytes = -1,
                             .traversed = -1,
                             .cleared = 1};
  struct result_role role = {
      .function = "json_array_append", .parameter = 0, .role = "holder", .source = "model"};
  g_array_append_val(analysis.results->types, type);
  g_array_append_val(analysis.results->slots, slot);
  g_array_append_val(analysis.results->slots, slot);
  g_array_append_val(analysis.results->roles, role);
  struct db *db = open_update(folder.db);
  put(db, &analysis, folder.path);
  g_autofree char *types = query_text(db, "SELECT name, kind, size_bytes, release, file, line FROM type");
  g_assert_cmpstr(types, ==, "json_t|NULL|NULL|json_decref|j.h|4\n");
  g_autofree char *slots = query_text(db, "SELECT * FROM slot");
  g_assert_cmpstr(slots, ==, "json_t|json_t.elements|0|NULL|NULL|weak|NULL|NULL|1\n");
  g_autofree char *roles = query_text(db, "SELECT * FROM api_role");
  g_assert_cmpstr(roles, ==, "json_array_append|0|holder|model\n");
  db_close(db);
  analysis_finish(&analysis);
  folder_finish(&folder);
}

static void lines_are_kept(void) {
  struct folder folder;
  struct analysis analysis;
  folder_init(&folder);
  g_autofree char *source = folder_file(&folder, "a.c", "one\r\ntwo\n\nfour, the last");
  g_autofree char *secret = folder_file(&folder, "secret", "password");
  analysis_init(&analysis, 5, 0);
  const struct cycle *cycle = analysis_add(&analysis, "v1:aa", "a.c", 4, "f")->cycle;
  g_array_index(cycle->edges, struct cycle_edge, 0).store.line = 2;
  g_array_index(cycle->edges, struct cycle_edge, 1).store.line = 1;
  g_array_index(cycle->steps, struct cycle_step, 0).place.line = 3;
  analysis_add(&analysis, "v1:aa", "a.c", 5, "f"); /* behind its end */
  g_autofree char *pipe = g_build_filename(folder.path, "pipe.c", NULL);
  g_assert_cmpint(mkfifo(pipe, 0600), ==, 0);
  analysis_add(&analysis, "v1:aa", "pipe.c", 1, "f");
  g_autofree char *outside = g_strdup_printf("../%s/a.c", strrchr(folder.path, '/') + 1);
  analysis_add(&analysis, "v1:aa", outside, 1, "f");
  analysis_add(&analysis, "v1:aa", secret, 1, "f");
  analysis_add(&analysis, "v1:aa", source, 2, "f");
  analysis_add(&analysis, "v1:aa", "missing.c", 2, "f");
  struct db *db = open_update(folder.db);
  put(db, &analysis, folder.path);
  publish_and_close(db);
  g_assert_cmpint(g_unlink(source), ==, 0);
  db = db_open(folder.db, DB_READ);
  g_autofree char *text =
      query_text(db, "SELECT line, text FROM source_line WHERE file = 'a.c' ORDER BY line");
  g_assert_cmpstr(text, ==, "1|one\n2|two\n3|\n4|four, the last\n");
  g_autofree char *line = db_excerpt(db, "a.c", 4), *absolute = db_excerpt(db, source, 2);
  g_assert_cmpstr(line, ==, "four, the last");
  g_assert_cmpstr(absolute, ==, "two");
  g_assert_null(db_excerpt(db, "a.c", 5));
  g_assert_null(db_excerpt(db, "missing.c", 2));
  g_assert_null(db_excerpt(db, outside, 1));
  g_assert_null(db_excerpt(db, secret, 1));
  g_autofree char *expected =
      g_compute_checksum_for_string(G_CHECKSUM_SHA256, "one\r\ntwo\n\nfour, the last", -1);
  g_autofree char *hash = query_text(db, "SELECT DISTINCT hash FROM source_line WHERE file = 'a.c'");
  g_assert_cmpstr(g_strchomp(hash), ==, expected);
  db_close(db);
  analysis_finish(&analysis);
  folder_finish(&folder);
}

/* One variant of a function `f` whose body starts at `line` and stores `number`. */
static void put_variant(struct db *db, const char *configuration, uint32_t line, int64_t number) {
  g_autofree char *key = g_strdup_printf("%u/%d", line, (int)number);
  struct tu_record record = {.path = "src/a.c", .configuration = configuration, .key = key};
  struct facts *facts = facts_create();
  struct fact_function *function = facts_add_function(facts);
  function->key = function->name = "f";
  function->result = "void";
  function->place = (struct fact_place){"src/a.c", line, 1, line + 3, 2};
  function->ir = ir_create();
  struct ir_insn insn = {
      .op = IR_CONST, .dst = 0, .a = IR_NONE, .b = IR_NONE, .number = number, .line = line + 1};
  function->ir->value_count = 1;
  g_array_append_val(function->ir->insns, insn);
  g_autoptr(GArray) units = facts_encode(facts);
  g_assert_cmpint(db_put_tu(db, &record, units), ==, 0);
  facts_destroy(facts);
}

static void put_code(struct db *db, uint32_t line, int64_t number) {
  put_variant(db, "c", line, number);
  put_variant(db, "-DOTHER", line, 7);
}

static void put_one_finding(struct db *db, uint32_t line) {
  struct analysis analysis;
  analysis_init(&analysis, 1, 0);
  analysis_add(&analysis, "v1:aa", "src/a.c", line, "f");
  put(db, &analysis, ".");
  analysis_finish(&analysis);
}

static void verdicts_last_as_long_as_the_code(void) {
  static const struct validation confirmed = {.fingerprint = "v1:aa",
                                              .verdict = "confirmed",
                                              .how = "leaked",
                                              .command = "./test",
                                              .iterations = 100,
                                              .cycles = 1,
                                              .objects = 2,
                                              .bytes = 48,
                                              .growth = 64};
  static const struct validation annotated = {.verdict = "refuted",
                                              .command = "testdata/a.c",
                                              .iterations = -1,
                                              .cycles = -1,
                                              .objects = -1,
                                              .bytes = -1,
                                              .growth = -1};
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_update(folder.db);
  put_code(db, 10, 1);
  put_one_finding(db, 12);
  g_assert_cmpint(db_put_validation(db, &confirmed), ==, 0);
  g_assert_cmpint(db_put_validation(db, &annotated), ==, 0);
  g_autofree char *seen = query_text(db, "SELECT * FROM validation ORDER BY verdict");
  g_assert_cmpstr(seen, ==,
                  "1|confirmed|leaked|./test|100|1|2|48|NULL|64\n"
                  "NULL|refuted|NULL|testdata/a.c|NULL|NULL|NULL|NULL|NULL|NULL\n");
  for (uint32_t line = 30; line <= 40; line++) { /* it only moves */
    put_code(db, line, 1);
    put_one_finding(db, line + 2);
  }
  g_autofree char *moved = query_text(db, "SELECT line, verdict FROM finding");
  g_assert_cmpstr(moved, ==, "42|confirmed\n");
  put_code(db, 40, 2);
  put_one_finding(db, 42);
  g_autofree char *changed = query_text(db, "SELECT line, verdict FROM finding");
  g_assert_cmpstr(changed, ==, "42|NULL\n");
  g_assert_cmpint(query_number(db, "SELECT count(*) FROM validation"), ==, 1);
  db_close(db);
  folder_finish(&folder);
}

static void suppressions_and_first_seen_stay(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_update(folder.db);
  put_one_finding(db, 12);
  g_assert_cmpint(db_set_suppressed(db, "v1:aa", "nolint"), ==, 0);
  g_assert_cmpint(db_set_state(db, "v1:aa", "unchanged"), ==, 0);
  g_assert_cmpint(db_publish(db), ==, 0);
  db_close(db);
  execute(folder.db, "UPDATE timing SET value = 5 WHERE kind = 'first-seen'");
  db = open_update(folder.db);
  g_assert_cmpint(db_set_suppressed(db, "v1:aa", "nolint"), ==, 0);
  g_assert_false(db_changed(db));
  put_one_finding(db, 13);
  g_autofree char *text = query_text(db, "SELECT suppressed_by, state, value FROM finding"
                                         " JOIN timing ON name = fingerprint AND kind = 'first-seen'");
  g_assert_cmpstr(text, ==, "nolint|unchanged|5.0\n");
  db_close(db);
  folder_finish(&folder);
}

static void suppressions_are_stored_in_order(void) {
  static const struct suppression rows[] = {{"nolint", "src/b.c", 3, NULL, NULL, false},
                                            {"ignore", "src/a.c", 9, "store-cycle", "kept by design", true},
                                            {"file", NULL, 0, "append-cycle", NULL, true}};
  struct folder folder;
  folder_init(&folder);
  g_autoptr(GArray) list = g_array_new(FALSE, FALSE, sizeof(struct suppression));
  struct db *db = open_update(folder.db);
  g_assert_cmpint(db_put_suppressions(db, list), ==, 0);
  g_assert_false(db_changed(db));
  g_array_append_vals(list, rows, G_N_ELEMENTS(rows));
  g_assert_cmpint(db_put_suppressions(db, list), ==, 0);
  g_autofree char *text = query_text(db, "SELECT kind, file, line, rule, reason, used FROM suppression");
  g_assert_cmpstr(text, ==,
                  "file|NULL|NULL|append-cycle|NULL|1\nignore|src/a.c|9|store-cycle|kept by design|1\n"
                  "nolint|src/b.c|3|NULL|NULL|0\n");
  db_close(db);
  folder_finish(&folder);
}

static void the_key_of_results_is_kept(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_update(folder.db);
  g_autofree char *none = db_results_key(db);
  g_assert_cmpstr(none, ==, "");
  g_assert_cmpint(db_set_results_key(db, "k1"), ==, 0);
  g_assert_cmpint(db_publish(db), ==, 0);
  g_assert_cmpint(db_set_results_key(db, "k1"), ==, 0);
  g_assert_false(db_changed(db));
  g_autofree char *key = db_results_key(db);
  g_assert_cmpstr(key, ==, "k1");
  db_close(db);
  folder_finish(&folder);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/results/the-order-of-results-does-not-show", the_order_of_results_does_not_show);
  g_test_add_func("/results/findings-stand-in-report-order", findings_stand_in_report_order);
  g_test_add_func("/results/rows-come-out-as-they-went-in", rows_come_out_as_they_went_in);
  g_test_add_func("/results/lines-are-kept", lines_are_kept);
  g_test_add_func("/results/verdicts-last-as-long-as-the-code", verdicts_last_as_long_as_the_code);
  g_test_add_func("/results/suppressions-and-first-seen-stay", suppressions_and_first_seen_stay);
  g_test_add_func("/results/suppressions-are-stored-in-order", suppressions_are_stored_in_order);
  g_test_add_func("/results/the-key-of-results-is-kept", the_key_of_results_is_kept);
  return g_test_run();
}
