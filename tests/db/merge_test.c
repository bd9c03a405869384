/* Merging is commutative, associative, idempotent, and equals extracting everything at once.
 * SPDX-License-Identifier: MIT */
#include "tests/db/fixture.h"

#define SHARDS 4

static void make_shard(const char *path, guint32 number) {
  struct db *db = db_open(path, DB_SHARD);
  g_assert_nonnull(db);
  for (guint32 i = 0; i < 8; i++) {
    g_autofree char *tu = g_strdup_printf("src/%u.c", i);
    if (i % SHARDS == number || i == 5)
      put_tu(db, tu, i == 5 ? 100 + number : i); /* src/5.c differs from shard to shard */
  }
  publish_and_close(db);
}

static void make_shards(const struct folder *folder, char *shards[SHARDS]) {
  for (guint32 i = 0; i < SHARDS; i++) {
    shards[i] = g_strdup_printf("%s/shard%u.db", folder->path, i);
    make_shard(shards[i], i);
  }
}

static void free_shards(char *shards[SHARDS]) {
  for (int i = 0; i < SHARDS; i++)
    g_free(shards[i]);
}

/* `order` names shards by digit. */
static char *merge_in(const struct folder *folder, char *const shards[SHARDS], const char *order) {
  char *path = g_strdup_printf("%s/merged-%s.db", folder->path, order);
  struct db *db = open_update(path);
  for (const char *digit = order; *digit != '\0'; digit++)
    g_assert_cmpint(db_merge(db, shards[*digit - '0']), ==, 0);
  publish_and_close(db);
  return path;
}

static void order_and_repetition_do_not_show(void) {
  static const char *const orders[] = {"3210", "1302", "00112233", "0123012", "2301"};
  struct folder folder;
  char *shards[SHARDS];
  folder_init(&folder);
  make_shards(&folder, shards);
  g_autofree char *expected = merge_in(&folder, shards, "0123");
  for (gsize i = 0; i < G_N_ELEMENTS(orders); i++) {
    g_autofree char *merged = merge_in(&folder, shards, orders[i]);
    assert_same_dump(merged, expected);
    assert_sound(merged);
  }
  free_shards(shards);
  folder_finish(&folder);
}

static void grouping_does_not_show(void) {
  struct folder folder;
  char *shards[SHARDS];
  folder_init(&folder);
  make_shards(&folder, shards);
  g_autofree char *expected = merge_in(&folder, shards, "0123"), *left = merge_in(&folder, shards, "01");
  g_autofree char *right = merge_in(&folder, shards, "23"),
                  *whole = g_build_filename(folder.path, "whole.db", NULL);
  struct db *db = open_update(whole);
  g_assert_cmpint(db_merge(db, right), ==, 0);
  g_assert_cmpint(db_merge(db, left), ==, 0);
  publish_and_close(db);
  assert_same_dump(whole, expected);
  free_shards(shards);
  folder_finish(&folder);
}

static void shards_together_equal_one_run(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *whole = open_update(folder.db);
  g_autofree char *merged_path = g_build_filename(folder.path, "merged.db", NULL);
  struct db *merged = open_update(merged_path);
  for (guint32 i = 0; i < 9; i++) {
    g_autofree char *tu = g_strdup_printf("src/%u.c", i), *path = g_strdup_printf("%s/%u.db", folder.path, i);
    struct db *shard = db_open(path, DB_SHARD);
    put_tu(shard, tu, i / 3);
    put_tu(whole, tu, i / 3);
    publish_and_close(shard);
    g_assert_cmpint(db_merge(merged, path), ==, 0);
  }
  publish_and_close(whole);
  publish_and_close(merged);
  assert_same_dump(merged_path, folder.db);
  folder_finish(&folder);
}

static void merging_the_same_again_is_no_change(void) {
  struct folder folder;
  char *shards[SHARDS];
  folder_init(&folder);
  make_shards(&folder, shards);
  g_autofree char *path = merge_in(&folder, shards, "0123");
  struct db *db = open_update(path);
  g_assert_cmpint(db_merge(db, shards[2]), ==, 0);
  g_assert_false(db_changed(db));
  db_close(db);
  free_shards(shards);
  folder_finish(&folder);
}

static void put_status(const char *path, enum tu_status status, const char *key) {
  struct tu_record record = {
      .path = "src/a.c", .configuration = "c", .key = key, .status = status, .reason = "why"};
  g_autoptr(GArray) units = g_array_new(FALSE, FALSE, sizeof(struct fact_unit));
  struct db *db = db_open(path, DB_SHARD);
  g_assert_cmpint(db_put_tu(db, &record, units), ==, 0);
  publish_and_close(db);
}

static void what_was_parsed_wins_over_what_was_lost(void) {
  struct folder folder;
  folder_init(&folder);
  for (int round = 0; round < 8; round++) { /* whatever the signatures are */
    g_autofree char *key = g_strdup_printf("%d", round),
                    *merged = g_strdup_printf("%s/%d.db", folder.path, round);
    g_autofree char *lost = g_build_filename(folder.path, "lost.db", NULL);
    put_status(folder.db, TU_ERRORS, key);
    put_status(lost, TU_TIMED_OUT, "");
    struct db *db = open_update(merged);
    g_assert_cmpint(db_merge(db, round % 2 ? lost : folder.db), ==, 0);
    g_assert_cmpint(db_merge(db, round % 2 ? folder.db : lost), ==, 0);
    g_autofree char *status = query_text(db, "SELECT status FROM translation_unit");
    g_assert_cmpstr(status, ==, "errors\n");
    db_close(db);
  }
  folder_finish(&folder);
}

static void a_wrong_fact_is_refused(void) {
  struct folder folder;
  char *shards[SHARDS];
  folder_init(&folder);
  make_shards(&folder, shards);
  execute(shards[0], "UPDATE facts SET bytes = zeroblob(9) WHERE id = (SELECT min(id) FROM facts)");
  execute(shards[1], "DELETE FROM facts WHERE id = (SELECT max(id) FROM facts)");
  struct db *db = open_update(folder.db);
  expect_warning("cannot merge '*shard0.db': it is damaged: a fact is not what it should be");
  g_assert_cmpint(db_merge(db, shards[0]), ==, -1);
  expect_warning("'*graph.db' was not written");
  g_assert_cmpint(db_publish(db), ==, -1);
  expect_warning("cannot merge '*shard1.db': it is damaged: a fact is missing");
  g_assert_cmpint(db_merge(db, shards[1]), ==, -1);
  g_test_assert_expected_messages();
  db_close(db);
  g_assert_false(g_file_test(folder.db, G_FILE_TEST_EXISTS));
  free_shards(shards);
  folder_finish(&folder);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/merge/order-and-repetition-do-not-show", order_and_repetition_do_not_show);
  g_test_add_func("/merge/grouping-does-not-show", grouping_does_not_show);
  g_test_add_func("/merge/shards-together-equal-one-run", shards_together_equal_one_run);
  g_test_add_func("/merge/merging-the-same-again-is-no-change", merging_the_same_again_is_no_change);
  g_test_add_func("/merge/what-was-parsed-wins-over-what-was-lost", what_was_parsed_wins_over_what_was_lost);
  g_test_add_func("/merge/a-wrong-fact-is-refused", a_wrong_fact_is_refused);
  return g_test_run();
}
