/* Folders, files and shorthands for the tests of db/.
 * SPDX-License-Identifier: MIT */
#include "tests/db/fixture.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

void folder_init(struct folder *folder) {
  g_autoptr(GError) error = NULL;
  folder->path = g_dir_make_tmp("cyclecheck-db-XXXXXX", &error);
  g_assert_no_error(error);
  folder->db = g_build_filename(folder->path, "graph.db", NULL);
}

static void remove_tree(const char *path) {
  struct stat info;
  if (lstat(path, &info) == 0 && S_ISDIR(info.st_mode)) {
    GDir *entries = g_dir_open(path, 0, NULL);
    const char *name;
    while (entries != NULL && (name = g_dir_read_name(entries)) != NULL) {
      g_autofree char *inner = g_build_filename(path, name, NULL);
      remove_tree(inner);
    }
    g_clear_pointer(&entries, g_dir_close);
  }
  g_remove(path);
}

void folder_finish(struct folder *folder) {
  remove_tree(folder->path);
  g_free(folder->path);
  g_free(folder->db);
}

char *folder_file(const struct folder *folder, const char *name, const char *text) {
  char *path = g_build_filename(folder->path, name, NULL);
  write_bytes(path, text, strlen(text));
  return path;
}

struct db *open_update(const char *path) {
  struct db *db = db_open(path, DB_UPDATE);
  g_assert_nonnull(db);
  return db;
}

void publish_and_close(struct db *db) {
  g_assert_cmpint(db_publish(db), ==, 0);
  db_close(db);
}

void expect_warning(const char *pattern) {
  g_test_expect_message(NULL, G_LOG_LEVEL_WARNING, pattern);
}

void expect_message(const char *pattern) {
  g_test_expect_message(NULL, G_LOG_LEVEL_MESSAGE, pattern);
}

char *read_bytes(const char *path, gsize *length) {
  char *bytes = NULL;
  g_autoptr(GError) error = NULL;
  g_file_get_contents(path, &bytes, length, &error);
  g_assert_no_error(error);
  return bytes;
}

void write_bytes(const char *path, const char *bytes, gsize length) {
  g_autoptr(GError) error = NULL;
  g_file_set_contents(path, bytes, (gssize)length, &error);
  g_assert_no_error(error);
}

static int take_number(const struct db_row *row, void *arg) {
  *(int64_t *)arg = db_row_int(row, 0);
  return 1;
}

int64_t query_number(struct db *db, const char *sql) {
  int64_t number = INT64_MIN;
  g_assert_cmpint(db_query(db, sql, NULL, take_number, &number), ==, 0);
  return number;
}

static int take_line(const struct db_row *row, void *arg) {
  for (int i = 0; i < db_row_columns(row); i++)
    g_string_append_printf(arg, "%s%s", i > 0 ? "|" : "",
                           db_row_is_null(row, i) ? "NULL" : db_row_text(row, i));
  g_string_append_c(arg, '\n');
  return 0;
}

char *query_text(struct db *db, const char *sql) {
  GString *text = g_string_new(NULL);
  g_assert_cmpint(db_query(db, sql, NULL, take_line, text), ==, 0);
  return g_string_free(text, FALSE);
}
