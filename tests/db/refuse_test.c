/* Files that are not ours, or not sound: a clear message, and not a byte of them changes.
 * SPDX-License-Identifier: MIT */
#include "tests/db/fixture.h"

#include <string.h>
#include <sys/stat.h>

#define DAMAGES 80

static void make_database(const struct folder *folder) {
  struct db *db = open_update(folder->db);
  for (guint32 i = 0; i < 6; i++) {
    g_autofree char *path = g_strdup_printf("src/%u.c", i);
    put_tu(db, path, i);
  }
  struct analysis analysis;
  analysis_init(&analysis, 1, 20);
  analysis_add(&analysis, "v1:aa", "src/1.c", 3, "function1");
  g_assert_cmpint(db_put_results(db, analysis.results, analysis.findings, folder->path), ==, 0);
  publish_and_close(db);
  analysis_finish(&analysis);
}

/* Neither reader nor writer opens it, both say `pattern`, and it stays as it is. */
static void assert_refused(const char *path, const char *pattern) {
  gsize before_length = 0, after_length = 0;
  g_autofree char *before = read_bytes(path, &before_length);
  expect_warning(pattern);
  g_assert_null(db_open(path, DB_READ));
  expect_warning(pattern);
  g_assert_null(db_open(path, DB_UPDATE));
  g_test_assert_expected_messages();
  g_autofree char *after = read_bytes(path, &after_length);
  g_assert_cmpmem(before, before_length, after, after_length);
}

static void not_a_database(void) {
  struct folder folder;
  folder_init(&folder);
  g_autofree char *path = folder_file(
      &folder, "notes.txt", "Dear diary, today I wrote more than a hundred bytes to fill a header.");
  assert_refused(path, "*notes.txt' is not a database");
  folder_finish(&folder);
}

static void a_foreign_database(void) {
  struct folder folder;
  folder_init(&folder);
  execute(folder.db, "CREATE TABLE t(x); INSERT INTO t VALUES (1); PRAGMA user_version = 1000");
  assert_refused(folder.db, "*is a database, but not one of cyclecheck");
  folder_finish(&folder);
}

static void a_newer_one(void) {
  static const char *const versions[] = {"PRAGMA user_version = 2001", "PRAGMA user_version = 3000"};
  struct folder folder;
  folder_init(&folder);
  make_database(&folder);
  for (gsize i = 0; i < G_N_ELEMENTS(versions); i++) {
    execute(folder.db, versions[i]);
    assert_refused(folder.db, "*was written by a newer cyclecheck (format *left as it is");
  }
  folder_finish(&folder);
}

static void an_altered_schema(void) {
  static const char *const alterations[] = {
      "CREATE TABLE extra(x)",
      "CREATE TRIGGER t AFTER INSERT ON tus BEGIN DELETE FROM facts; END",
      "DROP VIEW finding; CREATE VIEW finding AS SELECT 1 AS id",
      "DROP TABLE run",
      "CREATE INDEX i ON facts(kind)",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(alterations); i++) {
    struct folder folder;
    folder_init(&folder);
    make_database(&folder);
    execute(folder.db, alterations[i]);
    assert_refused(folder.db, "*has been altered*");
    folder_finish(&folder);
  }
}

static void an_older_major_is_rebuilt(void) {
  struct folder folder;
  folder_init(&folder);
  make_database(&folder);
  execute(folder.db, "PRAGMA user_version = 7; DROP TABLE run");
  expect_warning("*was written by an older cyclecheck; 'cyclecheck check' rebuilds it");
  g_assert_null(db_open(folder.db, DB_READ));
  expect_message("*was written by an older cyclecheck: it is rebuilt");
  struct db *db = db_open(folder.db, DB_UPDATE);
  g_test_assert_expected_messages();
  g_assert_cmpint(query_number(db, "SELECT count(*) FROM tus"), ==, 0);
  publish_and_close(db);
  db = db_open(folder.db, DB_READ);
  g_assert_nonnull(db);
  db_close(db);
  folder_finish(&folder);
}

static void a_truncated_one(void) {
  struct folder folder;
  folder_init(&folder);
  make_database(&folder);
  gsize length = 0;
  g_autofree char *bytes = read_bytes(folder.db, &length);
  g_autofree char *path = g_build_filename(folder.path, "short.db", NULL);
  write_bytes(path, bytes, length / 2);
  assert_refused(path, "*short.db' is damaged; remove it to start afresh");
  folder_finish(&folder);
}

static void no_file_at_all(void) {
  struct folder folder;
  folder_init(&folder);
  expect_warning("cannot open '*graph.db': no such file");
  g_assert_null(db_open(folder.db, DB_READ));
  g_autofree char *empty = folder_file(&folder, "empty.db", "");
  expect_warning("cannot open '*empty.db': it is empty");
  g_assert_null(db_open(empty, DB_READ));
  expect_warning("cannot open '*': not a regular file");
  g_assert_null(db_open(folder.path, DB_READ));
  g_autofree char *pipe = g_build_filename(folder.path, "pipe", NULL);
  g_assert_cmpint(mkfifo(pipe, 0600), ==, 0);
  expect_warning("cannot open '*pipe': not a regular file");
  g_assert_null(db_open(pipe, DB_UPDATE));
  expect_warning("cannot lock '*none/graph.db.lock': No such file or directory");
  g_autofree char *nowhere = g_build_filename(folder.path, "none", "graph.db", NULL);
  g_assert_null(db_open(nowhere, DB_UPDATE));
  g_test_assert_expected_messages();
  publish_and_close(open_update(empty));
  assert_sound(empty);
  folder_finish(&folder);
}

static void ignore_log(const char *domain, GLogLevelFlags level, const char *message, gpointer unused) {
  (void)domain, (void)level, (void)message, (void)unused;
}

static int ignore_row(const struct db_row *row, void *arg) {
  (void)arg;
  for (int i = 0; i < db_row_columns(row); i++)
    db_row_text(row, i);
  return 0;
}

/* Everything that reads. */
static void use(struct db *db, const char *path) {
  struct facts *facts = facts_create();
  if (db_load_facts(db, facts) == 0)
    g_free(describe_facts(facts));
  facts_destroy(facts);
  g_free(db_facts_key(db));
  for (const char *const *name = db_query_names(); *name != NULL; name++) {
    static const char *const parameter[] = {"x", NULL};
    bool takes_one =
        strchr(db_named_query(*name), ':') != NULL && strstr(db_named_query(*name), "= :") != NULL;
    db_query(db, *name, takes_one ? parameter : NULL, ignore_row, NULL);
  }
  g_autofree char *other = g_strconcat(path, ".merged", NULL);
  struct db *into = db_open(other, DB_SHARD);
  if (db_merge(into, path) == 0)
    db_publish(into);
  db_close(into);
}

/* Any bytes may be wrong: nothing crashes, hangs or asks for endless memory, and nothing is written. */
static void random_damage(void) {
  struct folder folder;
  folder_init(&folder);
  make_database(&folder);
  gsize length = 0;
  g_autofree char *bytes = read_bytes(folder.db, &length);
  GRand *random = g_rand_new_with_seed(2024);
  GLogLevelFlags fatal = g_log_set_always_fatal(G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL);
  GLogFunc handler = g_log_set_default_handler(ignore_log, NULL);
  for (int i = 0; i < DAMAGES; i++) {
    g_autofree char *damaged = g_memdup2(bytes, length);
    for (int flips = g_rand_int_range(random, 1, 12); flips > 0; flips--)
      damaged[g_rand_int_range(random, i % 2 ? 0 : 100, (gint32)length)] = (char)g_rand_int(random);
    g_autofree char *path = g_strdup_printf("%s/damaged%d.db", folder.path, i);
    write_bytes(path, damaged, length);
    struct db *db = db_open(path, DB_READ);
    if (db != NULL)
      use(db, path);
    db_close(db);
    gsize after_length = 0;
    g_autofree char *after = read_bytes(path, &after_length);
    g_assert_cmpmem(after, after_length, damaged, length);
  }
  g_log_set_default_handler(handler, NULL);
  g_log_set_always_fatal(fatal);
  g_rand_free(random);
  folder_finish(&folder);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/refuse/not-a-database", not_a_database);
  g_test_add_func("/refuse/a-foreign-database", a_foreign_database);
  g_test_add_func("/refuse/a-newer-one", a_newer_one);
  g_test_add_func("/refuse/an-altered-schema", an_altered_schema);
  g_test_add_func("/refuse/an-older-major-is-rebuilt", an_older_major_is_rebuilt);
  g_test_add_func("/refuse/a-truncated-one", a_truncated_one);
  g_test_add_func("/refuse/no-file-at-all", no_file_at_all);
  g_test_add_func("/refuse/random-damage", random_damage);
  return g_test_run();
}
