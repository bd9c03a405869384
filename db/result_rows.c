/* Sorts and stores the rows of the result tables.
 * SPDX-License-Identifier: MIT */
#include "db/result_rows.h"

#include <string.h>

#define MAX_COLUMNS 16

struct table_rows {
  const struct result_table *table;
  gsize columns;
  GArray *cells; /* int64_t, row after row */
};

int64_t result_name(struct result_names *names, const char *text) {
  if (text == NULL)
    return -1;
  guint place = GPOINTER_TO_UINT(g_hash_table_lookup(names->places, text));
  if (place == 0) {
    g_ptr_array_add(names->texts, (gpointer)text);
    place = names->texts->len;
    g_hash_table_insert(names->places, (gpointer)text, GUINT_TO_POINTER(place));
  }
  return place - 1;
}

static void gather(struct table_rows *rows, struct result_names *names, const struct results *results) {
  const GArray *list = *(GArray *const *)((const char *)results + rows->table->list_offset);
  gsize item_bytes = g_array_get_element_size((GArray *)list);
  for (guint i = 0; i < list->len; i++) {
    int64_t cells[MAX_COLUMNS];
    rows->table->put(names, cells, list->data + i * item_bytes);
    for (gsize column = 0; column < rows->columns; column++)
      if (rows->table->kinds[column] == 'T' && cells[column] < 0)
        cells[column] = result_name(names, "");
    g_array_append_vals(rows->cells, cells, (guint)rows->columns);
  }
}

static int compare_texts(const void *a, const void *b, void *texts) {
  const char *const *table = texts;
  return strcmp(table[*(const guint *)a], table[*(const guint *)b]);
}

static int insert_name(struct db *db, int64_t id, const char *text) {
  sqlite3_stmt *statement = statement_get(db, "INSERT INTO names VALUES (?, ?)");
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  statement_bind_text(statement, 2, text);
  return statement_run(db, statement);
}

static int store_names(struct db *db, struct result_names *names) {
  guint count = names->texts->len;
  g_autofree guint *order = g_new(guint, count + 1);
  for (guint i = 0; i < count; i++)
    order[i] = i;
  g_qsort_with_data(order, (gint)count, sizeof *order, compare_texts, names->texts->pdata);
  g_array_set_size(names->ranks, count);
  int status = 0;
  for (guint i = 0; status == 0 && i < count; i++) {
    g_array_index(names->ranks, int64_t, order[i]) = (int64_t)i + 1;
    status = insert_name(db, (int64_t)i + 1, names->texts->pdata[order[i]]);
  }
  return status;
}

static void rank_texts(struct table_rows *rows, const struct result_names *names) {
  for (guint i = 0; i < rows->cells->len; i++) {
    int64_t *cell = &g_array_index(rows->cells, int64_t, i);
    bool is_text = rows->table->kinds[i % rows->columns] != 'n';
    if (is_text && *cell >= 0)
      *cell = g_array_index(names->ranks, int64_t, *cell);
  }
}

static int compare_rows(const void *a, const void *b, void *columns) {
  const int64_t *left = a, *right = b;
  for (gsize i = 0; i < *(const gsize *)columns; i++)
    if (left[i] != right[i])
      return left[i] < right[i] ? -1 : 1;
  return 0;
}

static int insert_row(struct db *db, const struct table_rows *rows, int64_t id, const int64_t *cells) {
  sqlite3_stmt *statement = statement_get(db, rows->table->insert);
  if (statement == NULL)
    return -1;
  sqlite3_bind_int64(statement, 1, id);
  for (gsize i = 0; i < rows->columns; i++)
    statement_bind_number(statement, (int)i + 2, cells[i]);
  return statement_run(db, statement);
}

static int store_rows(struct db *db, struct table_rows *rows) {
  gsize columns = rows->columns, row_bytes = columns * sizeof(int64_t), count = rows->cells->len / columns;
  g_qsort_with_data(rows->cells->data, (gint)count, row_bytes, compare_rows, &columns);
  int64_t id = 0;
  int status = 0;
  for (gsize i = 0; status == 0 && i < count; i++) {
    const int64_t *cells = (const int64_t *)(void *)rows->cells->data + i * columns;
    if (i > 0 && compare_rows(cells - columns, cells, &columns) == 0)
      continue;
    status = insert_row(db, rows, ++id, cells);
  }
  return status;
}

static void init_names(struct result_names *names) {
  names->places = g_hash_table_new(g_str_hash, g_str_equal);
  names->texts = g_ptr_array_new();
  names->ranks = g_array_new(FALSE, TRUE, sizeof(int64_t));
}

static void finish_names(struct result_names *names) {
  g_hash_table_unref(names->places);
  g_ptr_array_unref(names->texts);
  g_array_unref(names->ranks);
}

static GArray *gather_all(struct result_names *names, const struct results *results) {
  GArray *all = g_array_new(FALSE, FALSE, sizeof(struct table_rows));
  for (const struct result_table *table = result_tables; table->insert != NULL; table++) {
    struct table_rows rows = {.table = table, .columns = strlen(table->kinds)};
    g_assert(rows.columns <= MAX_COLUMNS);
    rows.cells = g_array_new(FALSE, FALSE, sizeof(int64_t));
    gather(&rows, names, results);
    g_array_append_val(all, rows);
  }
  return all;
}

int results_store_rows(struct db *db, const struct results *results) {
  struct result_names names;
  init_names(&names);
  GArray *all = gather_all(&names, results);
  int status = store_names(db, &names);
  for (guint i = 0; i < all->len; i++) {
    struct table_rows *rows = &g_array_index(all, struct table_rows, i);
    rank_texts(rows, &names);
    if (status == 0)
      status = store_rows(db, rows);
    g_array_unref(rows->cells);
  }
  g_array_unref(all);
  finish_names(&names);
  return status;
}
