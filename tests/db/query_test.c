/* Views, bundled queries, and SQL from people.
 * SPDX-License-Identifier: MIT */
#include "db/verdicts.h"
#include "tests/db/fixture.h"

#include <string.h>

static const struct {
  const char *view, *columns; /* what users and other programs rely on; more may follow */
} contract[] = {
    {"finding",
     "id fingerprint rule severity confidence fate file line column end_line end_column function message fix "
     "breaker finalizer occurrences state suppressed_by verdict source"},
    {"finding_step", "finding_id step kind file line column function message"},
    {"finding_edge", "finding_id edge holder slot held strength weaken file line column function"},
    {"finding_occurrence", "finding_id occurrence file line column function"},
    {"ownership",
     "holder slot held strength confidence source store_file store_line release_file release_line"},
    {"store", "function effect holder slot held strength via file line column"},
    {"slot", "type name offset_bytes size_bytes held strength released_by traversed cleared"},
    {"type",
     "name kind size_bytes retain release count_field finalizer traverse clear collector source file line"},
    {"allocation", "function type size_bytes file line column"},
    {"callback", "function data holder slot destroy file line column"},
    {"api_role", "function parameter role source"},
    {"function", "name file line is_static adds drops kept"},
    {"call_site", "caller callee through file line column"},
    {"translation_unit", "path configuration status reason errors"},
    {"source_file", "path hash is_header"},
    {"truncation", "kind function file line reason"},
    {"suppression", "kind file line rule reason used"},
    {"validation", "finding_id verdict how command iterations cycles objects bytes detail growth"},
    {"run", "id started tool libclang arguments seconds"},
};

static void put_one_suppression(struct db *db) {
  g_autoptr(GArray) rows = g_array_new(FALSE, TRUE, sizeof(struct suppression));
  struct suppression row = {.kind = "nolint", .file = "src/a.c", .line = 3};
  g_array_append_val(rows, row);
  g_assert_cmpint(db_put_suppressions(db, rows), ==, 0);
}

static struct db *open_filled(const struct folder *folder) {
  struct analysis analysis;
  analysis_init(&analysis, 5, 40);
  analysis_add(&analysis, "v1:aa", "src/a.c", 3, "f");
  analysis_add(&analysis, "v1:bb", "src/b.c", 4, "g");
  struct db *db = open_update(folder->db);
  put_tu(db, "src/a.c", 1);
  db_put_parse_time(db, "src/a.c", 1.5);
  g_assert_cmpint(db_put_results(db, analysis.results, analysis.findings, "."), ==, 0);
  analysis_finish(&analysis);
  put_one_suppression(db);
  publish_and_close(db);
  return db_open(folder->db, DB_READ);
}

static void views_have_the_columns_of_the_contract(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_filled(&folder);
  for (gsize i = 0; i < G_N_ELEMENTS(contract); i++) {
    g_autofree char *sql =
        g_strdup_printf("SELECT group_concat(name, ' ') FROM pragma_table_info('%s')", contract[i].view);
    g_autofree char *columns = query_text(db, sql);
    g_assert_true(g_str_has_prefix(columns, contract[i].columns));
    g_autofree char *use = g_strdup_printf("SELECT * FROM \"%s\"", contract[i].view);
    g_free(query_text(db, use));
  }
  db_close(db);
  folder_finish(&folder);
}

/* `  name,   -- text` or, as the last one, `  name   -- text`. */
static void every_column_is_explained(void) {
  g_auto(GStrv) lines = g_strsplit(db_schema_text(), "\n", -1);
  bool is_in_view = false;
  int columns = 0;
  for (int i = 0; lines[i] != NULL; i++) {
    if (g_str_has_prefix(lines[i], "CREATE VIEW ")) {
      g_assert_true(g_str_has_suffix(lines[i], " ("));
      g_assert_true(g_str_has_prefix(lines[i - 1], "-- "));
      is_in_view = true;
    } else if (g_str_has_prefix(lines[i], ") AS")) {
      is_in_view = false;
    } else if (is_in_view) {
      const char *comment = strstr(lines[i], "-- ");
      g_assert_nonnull(comment);
      g_assert_cmpuint(strlen(comment), >, 5);
      columns++;
    }
  }
  g_assert_cmpint(columns, >, 150);
}

static int count_row(const struct db_row *row, void *arg) {
  g_assert_cmpint(db_row_columns(row), >, 0);
  ++*(int *)arg;
  return 0;
}

static void bundled_queries_run(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_filled(&folder);
  static const char *const with_parameter[] = {"api",      "includers", "owners", "stores",
                                               "traverse", "who-holds", NULL};
  static const char *const parameter[] = {"type1", NULL}, *const two[] = {"type1", "type2", NULL};
  const char *last = "";
  for (const char *const *name = db_query_names(); *name != NULL; name++) {
    int rows = 0;
    bool takes_one = g_strv_contains(with_parameter, *name), takes_two = strcmp(*name, "path") == 0;
    g_assert_cmpint(strcmp(last, *name), <, 0);
    g_assert_true(g_str_has_prefix(db_named_query(*name), "-- "));
    g_assert_cmpint(db_query(db, *name,
                             takes_two   ? two
                             : takes_one ? parameter
                                         : NULL,
                             count_row, &rows),
                    ==, 0);
    if (!takes_one && !takes_two)
      g_assert_cmpint(rows, >, 0);
    last = *name;
  }
  g_assert_null(db_named_query("none"));
  g_autofree char *cycles = query_text(db, "cycles");
  g_assert_cmpstr(cycles, ==,
                  "1|leaks|warning|a.child -> struct b, b.parent => struct a|src/a.c|3|NULL\n"
                  "2|leaks|warning|a.child -> struct b, b.parent => struct a|src/b.c|4|NULL\n");
  db_close(db);
  folder_finish(&folder);
}

static void owners_are_found_transitively(void) {
  struct folder folder;
  struct analysis analysis;
  folder_init(&folder);
  analysis_init(&analysis, 1, 0);
  static const struct result_ownership rows[] = {
      {.holder = "struct list", .slot = "list.items[]", .held = "struct node", .strength = STRENGTH_STRONG},
      {.holder = "struct app", .slot = "app.list", .held = "struct list", .strength = STRENGTH_STRONG},
      {.holder = "struct node", .slot = "node.app", .held = "struct app", .strength = STRENGTH_STRONG},
      {.holder = "struct view", .slot = "view.node", .held = "struct node", .strength = STRENGTH_WEAK}};
  g_array_append_vals(analysis.results->ownerships, rows, G_N_ELEMENTS(rows));
  struct db *db = open_update(folder.db);
  g_assert_cmpint(db_put_results(db, analysis.results, analysis.findings, "."), ==, 0);
  static const char *const node[] = {"node", NULL};
  int owners = 0, holders = 0;
  g_assert_cmpint(db_query(db, "owners", node, count_row, &owners), ==, 0);
  g_assert_cmpint(db_query(db, "who-holds", node, count_row, &holders), ==, 0);
  g_assert_cmpint(owners, ==, 2);
  g_assert_cmpint(holders, ==, 3);
  db_close(db);
  analysis_finish(&analysis);
  folder_finish(&folder);
}

/* Rows of `stores` for a field. */
static int count_stores(struct db *db, const char *field) {
  const char *const parameters[] = {field, NULL};
  int rows = 0;
  g_assert_cmpint(db_query(db, "stores", parameters, count_row, &rows), ==, 0);
  return rows;
}

static void stores_are_found_by_field(void) {
  static const struct result_store rows[] = {
      {.effect = "add", .slot = "struct list.items[]", .via = "store", .place = {"a.c", 1, 1, 1, 2, "f"}},
      {.effect = "drop", .slot = "struct list.items[]", .via = "store", .place = {"a.c", 2, 1, 2, 2, "f"}},
      {.effect = "add", .slot = "json_t.elements", .via = "container", .place = {"a.c", 3, 1, 3, 2, "f"}},
      {.effect = "add", .slot = "struct list.old_items", .via = "store", .place = {"a.c", 4, 1, 4, 2, "f"}}};
  struct folder folder;
  struct analysis analysis;
  folder_init(&folder);
  analysis_init(&analysis, 1, 0);
  g_array_append_vals(analysis.results->stores, rows, G_N_ELEMENTS(rows));
  struct db *db = open_update(folder.db);
  g_assert_cmpint(db_put_results(db, analysis.results, analysis.findings, "."), ==, 0);
  g_assert_cmpint(count_stores(db, "items"), ==, 2);
  g_assert_cmpint(count_stores(db, "list.items"), ==, 2);
  g_assert_cmpint(count_stores(db, "struct list.items"), ==, 2);
  g_assert_cmpint(count_stores(db, "json_t.elements"), ==, 1);
  g_assert_cmpint(count_stores(db, "old%items"), ==, 0);
  db_close(db);
  analysis_finish(&analysis);
  folder_finish(&folder);
}

static void wrong_queries_are_explained(void) {
  static const char *const two[] = {"a", "b", NULL};
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_filled(&folder);
  int rows = 0;
  expect_warning("the query failed: it needs TYPE");
  g_assert_cmpint(db_query(db, "owners", NULL, count_row, &rows), ==, -1);
  expect_warning("the query failed: it takes fewer values");
  g_assert_cmpint(db_query(db, "owners", two, count_row, &rows), ==, -1);
  expect_warning("the query failed: it takes no values");
  g_assert_cmpint(db_query(db, "types", two, count_row, &rows), ==, -1);
  expect_warning("the query failed: no such column: nonsense");
  g_assert_cmpint(db_query(db, "SELECT nonsense FROM finding", NULL, count_row, &rows), ==, -1);
  expect_warning("the query failed: it is empty");
  g_assert_cmpint(db_query(db, " -- nothing", NULL, count_row, &rows), ==, -1);
  g_test_assert_expected_messages();
  db_close(db);
  folder_finish(&folder);
}

static void our_own_queries_do_not_write(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_update(folder.db);
  put_tu(db, "src/a.c", 1);
  int rows = 0;
  expect_warning("the query failed: it would write");
  g_assert_cmpint(db_query(db, "DELETE FROM tus", NULL, count_row, &rows), ==, -1);
  expect_warning("the query failed: it is more than one statement");
  g_assert_cmpint(db_query(db, "SELECT 1; DELETE FROM tus", NULL, count_row, &rows), ==, -1);
  g_test_assert_expected_messages();
  db_close(db);
  folder_finish(&folder);
}

static int run(struct db *db, const char *sql, int64_t limit, double seconds) {
  int rows = 0;
  const struct db_limits limits = {limit, seconds};
  return db_query_limited(db, sql, &limits, count_row, &rows) == 0 ? rows : -1;
}

static void people_may_read(void) {
  static const char *const allowed[] = {
      "SELECT * FROM finding",
      "SELECT count(*) FROM slot;  -- and that is all",
      "SELECT rule, group_concat(slot) FROM finding JOIN finding_edge ON finding_id = id GROUP BY 1",
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n",
      "SELECT type, rank() OVER (ORDER BY size_bytes), upper(name) FROM slot WHERE name LIKE 's%'",
      "SELECT hex(bytes) FROM facts",
      "VALUES (1)",
  };
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_filled(&folder);
  for (gsize i = 0; i < G_N_ELEMENTS(allowed); i++)
    g_assert_cmpint(run(db, allowed[i], 1000, 5), >, 0);
  db_close(db);
  folder_finish(&folder);
}

static void people_may_not_do_more(void) {
  static const char *const denied[] = {
      "DELETE FROM findings",
      "INSERT INTO run VALUES (1, '', '', '', '', 1)",
      "UPDATE findings SET rule = ''",
      "CREATE TABLE t(x)",
      "CREATE TEMP TABLE t(x)",
      "CREATE TEMP VIEW finding AS SELECT 1",
      "DROP TABLE findings",
      "ATTACH 'other.db' AS other",
      "DETACH main",
      "PRAGMA user_version",
      "PRAGMA user_version = 3",
      "PRAGMA journal_mode = WAL",
      "VACUUM INTO 'copy.db'",
      "VACUUM",
      "REINDEX",
      "ANALYZE",
      "BEGIN",
      "SAVEPOINT a",
      "SELECT load_extension('x')",
      "SELECT readfile('/etc/passwd')",
      "SELECT writefile('x', 'y')",
      "SELECT fts3_tokenizer('simple')",
      "SELECT sqlite_compileoption_get(1)",
      "SELECT zeroblob(1000000000)",
      "SELECT randomblob(10)",
      "SELECT * FROM sqlite_schema",
      "SELECT count(*) FROM sqlite_schema",
      "SELECT count(*) FROM pragma_table_info('run')",
      "SELECT count(*) FROM generate_series(1, 2)",
      "SELECT * FROM pragma_database_list",
      "SELECT * FROM dbstat",
      "SELECT value FROM json_each('[1,2]')",
      "SELECT * FROM finding; DELETE FROM findings",
      "SELECT 1; SELECT 2",
      "EXPLAIN DELETE FROM findings",
      "SELECT * FROM finding WHERE id = ?",
      "",
  };
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_filled(&folder);
  for (gsize i = 0; i < G_N_ELEMENTS(denied); i++) {
    expect_warning("the query failed: *");
    g_assert_cmpint(run(db, denied[i], 1000, 5), ==, -1);
    g_test_assert_expected_messages();
  }
  g_assert_cmpint(run(db, "SELECT * FROM finding", 10, 5), ==, 2);
  db_close(db);
  folder_finish(&folder);
}

static void what_people_ask_is_limited(void) {
  static const char endless[] = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT ";
  g_autofree char *rows = g_strconcat(endless, "i FROM n", NULL);
  g_autofree char *count = g_strconcat(endless, "count(*) FROM n", NULL);
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_filled(&folder);
  expect_message("the query has more rows than are shown");
  g_assert_cmpint(run(db, rows, 7, 5), ==, 7);
  expect_warning("the query failed: it took too long");
  g_assert_cmpint(run(db, count, 7, 0.2), ==, -1);
  expect_warning("the query failed: string or blob too big");
  g_assert_cmpint(run(db, "SELECT replace(printf('%1000000d', 1), ' ', '0123456789012345678')", 7, 5), ==,
                  -1);
  g_test_assert_expected_messages();
  g_assert_cmpint(run(db, "SELECT * FROM finding", 2, 5), ==, 2);
  db_close(db);
  folder_finish(&folder);
}

static void values_have_types(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *db = open_filled(&folder);
  g_autofree char *text = query_text(db, "SELECT NULL, 1, 1.5, 'x', id FROM finding");
  g_assert_cmpstr(text, ==, "NULL|1|1.5|x|1\nNULL|1|1.5|x|2\n");
  db_close(db);
  folder_finish(&folder);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/query/views-have-the-columns-of-the-contract", views_have_the_columns_of_the_contract);
  g_test_add_func("/query/every-column-is-explained", every_column_is_explained);
  g_test_add_func("/query/bundled-queries-run", bundled_queries_run);
  g_test_add_func("/query/owners-are-found-transitively", owners_are_found_transitively);
  g_test_add_func("/query/stores-are-found-by-field", stores_are_found_by_field);
  g_test_add_func("/query/wrong-queries-are-explained", wrong_queries_are_explained);
  g_test_add_func("/query/our-own-queries-do-not-write", our_own_queries_do_not_write);
  g_test_add_func("/query/people-may-read", people_may_read);
  g_test_add_func("/query/people-may-not-do-more", people_may_not_do_more);
  g_test_add_func("/query/what-people-ask-is-limited", what_people_ask_is_limited);
  g_test_add_func("/query/values-have-types", values_have_types);
  return g_test_run();
}
