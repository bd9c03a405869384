/* Translation units in and out, and the promise that equal contents give equal dumps.
 * SPDX-License-Identifier: MIT */
#include "tests/db/fixture.h"

#include <string.h>
#include <sys/stat.h>

static void nothing_is_written_without_a_change(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_update(folder.db);
  put_tu(db, "src/a.c", 1);
  g_assert_true(db_changed(db));
  publish_and_close(db);
  struct stat before, after;
  g_assert_cmpint(stat(folder.db, &before), ==, 0);
  db = open_update(folder.db);
  put_tu(db, "src/a.c", 1);
  const struct file_stamp stamp = {"src/a.c", 10, 20, 30, "hash"};
  db_put_stamp(db, &stamp);
  db_add_run(db, "check", 0.5);
  g_assert_false(db_changed(db));
  publish_and_close(db);
  g_assert_cmpint(stat(folder.db, &after), ==, 0);
  g_assert_true(before.st_ino == after.st_ino && before.st_mtim.tv_nsec == after.st_mtim.tv_nsec);
  folder_finish(&folder);
}

static struct db *put_again(const struct folder *folder, const struct tu_record *record,
                            const GArray *units) {
  struct db *db = open_update(folder->db);
  g_assert_cmpint(db_put_tu(db, record, units), ==, 0);
  return db;
}

static void what_counts_as_a_change(void) {
  struct folder folder;
  folder_init(&folder);
  struct facts *facts = random_facts(3, 4);
  g_autoptr(GArray) units = facts_encode(facts),
                    reversed = g_array_new(FALSE, FALSE, sizeof(struct fact_unit));
  for (guint i = units->len; i > 0; i--)
    g_array_append_val(reversed, g_array_index(units, struct fact_unit, i - 1));
  struct tu_file file = {"a.h", "aa", true};
  struct tu_record record = {.path = "src/a.c", .configuration = "c", .key = "k"};
  record.files = g_array_new(FALSE, FALSE, sizeof(struct tu_file));
  g_array_append_val(record.files, file);
  publish_and_close(put_again(&folder, &record, units));
  struct db *db = put_again(&folder, &record, reversed);
  g_assert_false(db_changed(db)); /* the order of facts means nothing */
  db_close(db);
  g_array_index(record.files, struct tu_file, 0).hash = "bb";
  db = put_again(&folder, &record, units);
  g_assert_true(db_changed(db));
  db_close(db);
  g_array_index(record.files, struct tu_file, 0).hash = "aa";
  g_array_set_size(reversed, 1);
  db = put_again(&folder, &record, reversed);
  g_assert_true(db_changed(db));
  db_close(db);
  g_array_unref(record.files);
  facts_destroy(facts);
  folder_finish(&folder);
}

static void only_the_database_is_left(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_update(folder.db);
  put_tu(db, "src/a.c", 1);
  publish_and_close(db);
  GDir *entries = g_dir_open(folder.path, 0, NULL);
  g_assert_cmpstr(g_dir_read_name(entries), ==, "graph.db");
  g_assert_null(g_dir_read_name(entries));
  g_dir_close(entries);
  folder_finish(&folder);
}

static void the_order_of_units_does_not_show(void) {
  struct folder left, right;
  folder_init(&left);
  folder_init(&right);
  struct db *forward = open_update(left.db), *backward = open_update(right.db);
  for (guint32 i = 0; i < 12; i++) {
    g_autofree char *path = g_strdup_printf("src/%u.c", i), *other = g_strdup_printf("src/%u.c", 11 - i);
    put_tu(forward, path, i / 2);
    put_tu(backward, other, (11 - i) / 2);
  }
  db_add_run(backward, "check -j8", 3);
  db_put_parse_time(backward, "src/1.c", 0.25);
  publish_and_close(forward);
  publish_and_close(backward);
  assert_same_dump(left.db, right.db);
  assert_sound(left.db);
  folder_finish(&left);
  folder_finish(&right);
}

static void keep_path(GHashTable *keep, const char *path) {
  g_hash_table_add(keep, g_strconcat(path, "\nc1", NULL));
}

/* Random edits, each in its own run, end where one cold run of the last state ends. */
static void warm_equals_cold(void) {
  struct folder warm, cold;
  folder_init(&warm);
  folder_init(&cold);
  GRand *random = g_rand_new_with_seed(11);
  guint32 versions[6] = {0};
  for (int edit = 0; edit < 25; edit++) {
    struct db *db = open_update(warm.db);
    guint32 file = (guint32)g_rand_int_range(random, 0, 6);
    versions[file] = g_rand_int_range(random, 0, 4) == 0 ? 0 : (guint32)g_rand_int_range(random, 1, 9);
    g_autoptr(GHashTable) keep = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint32 i = 0; i < 6; i++) {
      g_autofree char *path = g_strdup_printf("src/%u.c", i);
      if (versions[i] != 0)
        keep_path(keep, path);
      if (i == file && versions[i] != 0)
        put_tu(db, path, versions[i]);
    }
    g_assert_cmpint(db_retain_tus(db, keep, false), ==, 0);
    publish_and_close(db);
  }
  struct db *db = open_update(cold.db);
  for (guint32 i = 0; i < 6; i++) {
    g_autofree char *path = g_strdup_printf("src/%u.c", i);
    if (versions[i] != 0)
      put_tu(db, path, versions[i]);
  }
  publish_and_close(db);
  assert_same_dump(warm.db, cold.db);
  assert_sound(warm.db);
  g_rand_free(random);
  folder_finish(&warm);
  folder_finish(&cold);
}

static int64_t size_of(const char *path) {
  struct stat info;
  g_assert_cmpint(stat(path, &info), ==, 0);
  return info.st_size;
}

static void what_is_gone_takes_no_space(void) {
  struct folder folder, empty;
  folder_init(&folder);
  folder_init(&empty);
  publish_and_close(open_update(empty.db));
  struct db *db = open_update(folder.db);
  for (guint32 i = 0; i < 60; i++) {
    g_autofree char *path = g_strdup_printf("src/%u.c", i);
    put_tu(db, path, i);
  }
  publish_and_close(db);
  g_assert_cmpint(size_of(folder.db), >, 2 * size_of(empty.db));
  db = open_update(folder.db);
  g_autoptr(GHashTable) none = g_hash_table_new(g_str_hash, g_str_equal);
  g_assert_cmpint(db_retain_tus(db, none, false), ==, 0);
  publish_and_close(db);
  g_assert_cmpint(size_of(folder.db), ==, size_of(empty.db));
  assert_same_dump(folder.db, empty.db);
  folder_finish(&folder);
  folder_finish(&empty);
}

static void records_come_back(void) {
  struct folder folder;
  folder_init(&folder);
  const char *path = "src/caf\xe9.c", *dirs[] = {"include", "/usr/include"};
  struct tu_file files[] = {{path, "aa", false}, {"z.h", "bb", true}, {"a.h", "cc", true}};
  struct tu_record record = {.path = path,
                             .configuration = "c",
                             .arguments = "-I include",
                             .directory = "build",
                             .key = "k",
                             .status = TU_MISSING_TYPES,
                             .reason = "no <glib.h>",
                             .errors = 3};
  record.files = g_array_new(FALSE, FALSE, sizeof(struct tu_file));
  record.search_dirs = g_array_new(FALSE, FALSE, sizeof(const char *));
  g_array_append_vals(record.files, files, 3);
  g_array_append_vals(record.search_dirs, dirs, 2);
  g_autoptr(GArray) units = g_array_new(FALSE, FALSE, sizeof(struct fact_unit));
  struct db *db = open_update(folder.db);
  g_assert_cmpint(db_put_tu(db, &record, units), ==, 0);
  g_assert_cmpint(db_publish(db), ==, 0);
  GStringChunk *strings = g_string_chunk_new(256);
  struct tu_record *stored = db_tu_record(db, path, "c", strings);
  g_assert_cmpstr(stored->path, ==, path);
  g_assert_cmpstr(stored->reason, ==, "no <glib.h>");
  g_assert_cmpstr(stored->output, ==, NULL);
  g_assert_cmpint(stored->status, ==, TU_MISSING_TYPES);
  g_assert_cmpint(stored->errors, ==, 3);
  g_assert_cmpuint(stored->files->len, ==, 3);
  g_assert_cmpstr(g_array_index(stored->files, struct tu_file, 1).path, ==, "z.h");
  g_assert_true(g_array_index(stored->files, struct tu_file, 1).is_header);
  g_assert_cmpuint(stored->search_dirs->len, ==, 2);
  g_assert_cmpstr(g_array_index(stored->search_dirs, const char *, 1), ==, "/usr/include");
  g_assert_null(db_tu_record(db, path, "other", strings));
  g_autofree char *key = db_tu_key(db, path, "c"), *no_key = db_tu_key(db, "src/none.c", "c");
  g_assert_cmpstr(key, ==, "k");
  g_assert_cmpstr(no_key, ==, "");
  db_tu_record_free(stored);
  g_string_chunk_free(strings);
  db_close(db);
  g_array_unref(record.files);
  g_array_unref(record.search_dirs);
  folder_finish(&folder);
}

static char *load_description(struct db *db) {
  struct facts *facts = facts_create();
  g_assert_cmpint(db_load_facts(db, facts), ==, 0);
  char *text = describe_facts(facts);
  facts_destroy(facts);
  return text;
}

static void replaced_facts_are_gone_before_publishing(void) {
  struct folder folder, fresh;
  folder_init(&folder);
  folder_init(&fresh);
  struct db *db = open_update(folder.db);
  put_tu(db, "src/a.c", 1);
  put_tu(db, "src/b.c", 1);
  g_assert_cmpint(db_publish(db), ==, 0);
  put_tu(db, "src/a.c", 2);
  put_tu(db, "src/b.c", 2);
  struct db *other = open_update(fresh.db);
  put_tu(other, "src/a.c", 2);
  g_autofree char *replaced = load_description(db), *direct = load_description(other);
  g_assert_cmpstr(replaced, ==, direct);
  db_close(db);
  db_close(other);
  folder_finish(&folder);
  folder_finish(&fresh);
}

static void unpublished_changes_are_dropped(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_update(folder.db);
  put_tu(db, "src/a.c", 1);
  publish_and_close(db);
  g_autofree char *before = dump(folder.db);
  db = open_update(folder.db);
  put_tu(db, "src/b.c", 2);
  db_close(db);
  g_autofree char *after = dump(folder.db);
  g_assert_cmpstr(before, ==, after);
  folder_finish(&folder);
}

static void stamps_come_back(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_update(folder.db);
  GStringChunk *strings = g_string_chunk_new(64);
  const struct file_stamp stamp = {"src/a.c", 10, -20, 30, "hash"};
  struct file_stamp read;
  g_assert_cmpint(db_get_stamp(db, "src/a.c", &read, strings), ==, 0);
  db_put_stamp(db, &stamp);
  g_assert_cmpint(db_get_stamp(db, "src/a.c", &read, strings), ==, 1);
  put_tu(db, "src/a.c", 1);
  publish_and_close(db);
  db = db_open(folder.db, DB_READ);
  g_assert_cmpint(db_get_stamp(db, "src/a.c", &read, strings), ==, 1);
  g_assert_true(read.size == 10 && read.mtime_ns == -20 && read.inode == 30);
  g_assert_cmpstr(read.hash, ==, "hash");
  g_assert_cmpint(db_publish(db), ==, 0);
  db_close(db);
  g_string_chunk_free(strings);
  folder_finish(&folder);
}

static void runs_are_recorded_and_forgotten(void) {
  struct folder folder;
  folder_init(&folder);
  for (guint32 i = 0; i < 103; i++) {
    struct db *db = open_update(folder.db);
    put_tu(db, "src/a.c", i % 2);
    db_set_tool(db, "9.9", "19.1");
    db_add_run(db, "check", 0.5);
    publish_and_close(db);
  }
  struct db *db = db_open(folder.db, DB_READ);
  g_assert_cmpint(query_number(db, "SELECT count(*) FROM run"), ==, 100);
  g_autofree char *last =
      query_text(db, "SELECT id, tool, libclang, arguments, seconds FROM run ORDER BY id DESC LIMIT 1");
  g_assert_cmpstr(last, ==, "103|9.9|19.1|check|0.5\n");
  db_close(db);
  folder_finish(&folder);
}

static void models_are_kept_apart(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_update(folder.db);
  struct tu_record record = {.path = "model:jansson", .configuration = "m", .key = "k", .is_model = true};
  g_autoptr(GArray) units = g_array_new(FALSE, FALSE, sizeof(struct fact_unit));
  g_autoptr(GHashTable) none = g_hash_table_new(g_str_hash, g_str_equal);
  put_tu(db, "src/a.c", 1);
  g_assert_cmpint(db_put_tu(db, &record, units), ==, 0);
  g_autofree char *with = db_facts_key(db);
  g_assert_cmpint(query_number(db, "SELECT count(*) FROM translation_unit"), ==, 1);
  g_assert_cmpint(db_retain_tus(db, none, false), ==, 0);
  g_autofree char *key = db_tu_key(db, "model:jansson", "m"), *gone = db_tu_key(db, "src/a.c", "c1");
  g_assert_cmpstr(key, ==, "k");
  g_assert_cmpstr(gone, ==, "");
  g_autofree char *without = db_facts_key(db);
  g_assert_cmpstr(with, !=, without);
  db_close(db);
  folder_finish(&folder);
}

static void our_folder_keeps_itself_out_of_git(void) {
  struct folder folder;
  folder_init(&folder);
  g_autofree char *path = g_build_filename(folder.path, ".cyclecheck", "graph.db", NULL);
  g_autofree char *shard = g_build_filename(folder.path, ".cyclecheck", "shards", "1.db", NULL);
  publish_and_close(open_update(path));
  struct db *db = db_open(shard, DB_SHARD);
  put_tu(db, "src/a.c", 1);
  publish_and_close(db);
  g_autofree char *ignore = g_build_filename(folder.path, ".cyclecheck", ".gitignore", NULL);
  gsize length = 0;
  g_autofree char *text = read_bytes(ignore, &length);
  g_assert_cmpstr(text, ==, "*\n");
  assert_sound(path);
  assert_sound(shard);
  folder_finish(&folder);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/store/nothing-is-written-without-a-change", nothing_is_written_without_a_change);
  g_test_add_func("/store/what-counts-as-a-change", what_counts_as_a_change);
  g_test_add_func("/store/only-the-database-is-left", only_the_database_is_left);
  g_test_add_func("/store/the-order-of-units-does-not-show", the_order_of_units_does_not_show);
  g_test_add_func("/store/warm-equals-cold", warm_equals_cold);
  g_test_add_func("/store/what-is-gone-takes-no-space", what_is_gone_takes_no_space);
  g_test_add_func("/store/records-come-back", records_come_back);
  g_test_add_func("/store/replaced-facts-are-gone-before-publishing",
                  replaced_facts_are_gone_before_publishing);
  g_test_add_func("/store/unpublished-changes-are-dropped", unpublished_changes_are_dropped);
  g_test_add_func("/store/stamps-come-back", stamps_come_back);
  g_test_add_func("/store/runs-are-recorded-and-forgotten", runs_are_recorded_and_forgotten);
  g_test_add_func("/store/models-are-kept-apart", models_are_kept_apart);
  g_test_add_func("/store/our-folder-keeps-itself-out-of-git", our_folder_keeps_itself_out_of_git);
  return g_test_run();
}
