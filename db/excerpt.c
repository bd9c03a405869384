/* The source lines that findings point at.
 * SPDX-License-Identifier: MIT */
#include "db/findings.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_LIMIT_BYTES (64 * 1024 * 1024)
#define LINE_LIMIT_BYTES 1000

/* Paths come with facts, and those may be another's: nothing but sources is ever shown. */
static bool may_be_shown(const char *file) {
  static const char *const endings[] = {".c", ".h", ".inc", ".def", ".y", ".l", ".tab", ".x", ".in"};
  g_auto(GStrv) parts = g_strsplit(file, "/", -1);
  if (g_strv_contains((const char *const *)parts, ".."))
    return false;
  if (!g_path_is_absolute(file))
    return true;
  for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
    if (g_str_has_suffix(file, endings[i]))
      return true;
  return false;
}

static char *read_all(int file, gsize size_bytes) {
  char *text = g_try_malloc(size_bytes + 1);
  gsize length = 0;
  while (text != NULL && length < size_bytes) {
    ssize_t part = read(file, text + length, size_bytes - length);
    if (part <= 0)
      break;
    length += (gsize)part;
  }
  if (text != NULL)
    memset(text + length, '\0', size_bytes + 1 - length);
  return text;
}

/* A missing source only costs the excerpt. */
static char *read_source(const char *path, gsize *size_bytes) {
  int file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  struct stat info;
  char *text = NULL;
  if (file >= 0 && fstat(file, &info) == 0 && S_ISREG(info.st_mode) && info.st_size <= FILE_LIMIT_BYTES) {
    *size_bytes = (gsize)info.st_size;
    text = read_all(file, *size_bytes);
  }
  if (file >= 0)
    close(file);
  return text;
}

/* 1: lines of this file are those that findings are about; 0: it changed since some were stored. */
static int insert_file(struct db *db, const char *file, const char *hash) {
  sqlite3_stmt *insert = statement_get(db, "INSERT OR IGNORE INTO excerpt_files VALUES (?, ?)");
  if (insert == NULL)
    return -1;
  statement_bind_text(insert, 1, file);
  statement_bind_text(insert, 2, hash);
  if (statement_run(db, insert) != 0)
    return -1;
  sqlite3_stmt *select = statement_get(db, "SELECT 1 FROM excerpt_files WHERE file = ? AND hash = ?");
  if (select == NULL)
    return -1;
  statement_bind_text(select, 1, file);
  statement_bind_text(select, 2, hash);
  int state = statement_step(db, select);
  sqlite3_reset(select);
  return state;
}

static int insert_line(struct db *db, const char *file, int64_t number, const char *text) {
  sqlite3_stmt *statement = statement_get(db, "INSERT OR IGNORE INTO excerpts VALUES (?, ?, ?)");
  if (statement == NULL)
    return -1;
  gsize length = strcspn(text, "\r\n");
  statement_bind_text(statement, 1, file);
  sqlite3_bind_int64(statement, 2, number);
  sqlite3_bind_text(statement, 3, text, (int)MIN(length, LINE_LIMIT_BYTES), SQLITE_STATIC);
  return statement_run(db, statement);
}

static int compare_lines(const void *a, const void *b) {
  uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
  return (left > right) - (left < right);
}

/* `lines` ascend, with repetitions. */
static int insert_lines(struct db *db, const char *file, const char *text, const GArray *lines) {
  uint32_t number = 1;
  for (guint i = 0; i < lines->len; i++) {
    uint32_t wanted = g_array_index(lines, uint32_t, i);
    if (i > 0 && wanted == g_array_index(lines, uint32_t, i - 1))
      continue;
    for (; text != NULL && number < wanted; number++) {
      text = strchr(text, '\n');
      text = text != NULL ? text + 1 : NULL;
    }
    if (text == NULL)
      break;
    if (insert_line(db, file, wanted, text) != 0)
      return -1;
  }
  return 0;
}

static int store_file(struct db *db, const char *root, const char *file, GArray *lines) {
  g_autofree char *path = g_path_is_absolute(file) ? g_strdup(file) : g_build_filename(root, file, NULL);
  gsize size_bytes = 0;
  g_autofree char *text = may_be_shown(file) ? read_source(path, &size_bytes) : NULL;
  if (text == NULL)
    return 0;
  g_autofree char *hash = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)text, size_bytes);
  g_array_sort(lines, compare_lines);
  int state = insert_file(db, file, hash);
  return state == 1 ? insert_lines(db, file, text, lines) : state;
}

static void want_line(const struct place *place, void *arg) {
  GHashTable *wanted = arg;
  if (place->file == NULL || place->line == 0)
    return;
  GArray *lines = g_hash_table_lookup(wanted, place->file);
  if (lines == NULL) {
    lines = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    g_hash_table_insert(wanted, (gpointer)place->file, lines);
  }
  g_array_append_val(lines, place->line);
}

int excerpts_store(struct db *db, const GArray *rows, const char *root) {
  g_autoptr(GHashTable) wanted =
      g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);
  for (guint i = 0; i < rows->len; i++)
    finding_each_place(g_array_index(rows, struct finding_row, i).finding, want_line, wanted);
  GHashTableIter iterator;
  gpointer file, lines;
  int status = 0;
  g_hash_table_iter_init(&iterator, wanted);
  while (status == 0 && g_hash_table_iter_next(&iterator, &file, &lines))
    status = store_file(db, root, file, lines);
  return status;
}

char *db_excerpt(struct db *db, const char *file, int64_t line) {
  sqlite3_stmt *statement = statement_get(db, "SELECT text FROM excerpts WHERE file = ? AND line = ?");
  if (statement == NULL)
    return NULL;
  statement_bind_text(statement, 1, file);
  sqlite3_bind_int64(statement, 2, line);
  if (statement_step(db, statement) != 1)
    return NULL;
  char *text = g_strdup(statement_text(statement, 0));
  sqlite3_reset(statement);
  return text;
}
