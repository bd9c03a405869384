/* The code that a finding is about, as a hash: a verdict lasts as long as it is the same.
 * SPDX-License-Identifier: MIT */
#include "db/findings.h"

#include "db/unit.h"

#include <string.h>

static int compare_strings(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void free_list(gpointer list) {
  g_ptr_array_unref(list);
}

static void want_function(const struct place *place, void *arg) {
  GHashTable *wanted = arg;
  if (place->function != NULL && !g_hash_table_contains(wanted, place->function))
    g_hash_table_insert(wanted, (gpointer)place->function, g_ptr_array_new_with_free_func(g_free));
}

/* Function key -> hashes of all bodies under that key. */
static int hash_functions(struct db *db, GHashTable *wanted) {
  sqlite3_stmt *statement = statement_get(db, "SELECT bytes FROM facts WHERE kind = ?");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, FACT_FUNCTION);
  int state;
  while ((state = statement_step(db, statement)) == 1) {
    gsize size_bytes = (gsize)sqlite3_column_bytes(statement, 0);
    g_autoptr(GBytes) bytes = g_bytes_new_static(sqlite3_column_blob(statement, 0), size_bytes);
    const char *key = unit_function_key(bytes);
    GPtrArray *hashes = key != NULL ? g_hash_table_lookup(wanted, key) : NULL;
    if (hashes != NULL)
      g_ptr_array_add(hashes, unit_function_code(bytes));
  }
  return state;
}

static void add_function(const struct place *place, void *arg) {
  if (place->function != NULL)
    g_ptr_array_add(arg, (gpointer)place->function);
}

static void sign_function(GChecksum *checksum, const char *key, GHashTable *hashes) {
  GPtrArray *variants = g_hash_table_lookup(hashes, key);
  g_checksum_update(checksum, (const guchar *)key, (gssize)strlen(key) + 1);
  g_ptr_array_sort(variants, compare_strings);
  for (guint i = 0; i < variants->len; i++)
    g_checksum_update(checksum, variants->pdata[i], -1);
}

static char *hash_finding(const struct finding *finding, GHashTable *hashes) {
  g_autoptr(GPtrArray) functions = g_ptr_array_new();
  g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
  finding_each_place(finding, add_function, functions);
  g_ptr_array_sort(functions, compare_strings);
  for (guint i = 0; i < functions->len; i++)
    if (i == 0 || strcmp(functions->pdata[i - 1], functions->pdata[i]) != 0)
      sign_function(checksum, functions->pdata[i], hashes);
  return g_strdup(g_checksum_get_string(checksum));
}

int code_hash_rows(struct db *db, GArray *rows) {
  g_autoptr(GHashTable) hashes = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_list);
  for (guint i = 0; i < rows->len; i++)
    finding_each_place(g_array_index(rows, struct finding_row, i).finding, want_function, hashes);
  if (g_hash_table_size(hashes) > 0 && hash_functions(db, hashes) != 0)
    return -1;
  for (guint i = 0; i < rows->len; i++) {
    struct finding_row *row = &g_array_index(rows, struct finding_row, i);
    row->code = hash_finding(row->finding, hashes);
  }
  return 0;
}
