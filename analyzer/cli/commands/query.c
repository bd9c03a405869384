/* query: named queries and read-only SQL over the stable views.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/query_text.h"
#include "rules/checks/nearest.h"

#include <string.h>

#define MOST_ROWS 100000
#define MOST_SECONDS 30.0

struct collected {
  GPtrArray *names; /* char * */
  GPtrArray *rows;  /* struct query_row * */
};

static void free_row(void *data) {
  struct query_row *row = data;
  for (guint i = 0; i < row->count; i++)
    g_free(row->cells[i]);
  g_free(row->cells);
  g_free(row->is_number);
  g_free(row);
}

static int collect(const struct db_row *row, void *arg) {
  struct collected *collected = arg;
  guint count = (guint)db_row_columns(row);
  struct query_row *copy = g_new0(struct query_row, 1);
  copy->count = count;
  copy->cells = g_new0(char *, count + 1);
  copy->is_number = g_new0(bool, count + 1);
  for (guint i = 0; i < count; i++) {
    if (collected->names->len < count)
      g_ptr_array_add(collected->names, g_strdup(db_row_name(row, (int)i)));
    copy->cells[i] = g_strdup(db_row_text(row, (int)i));
    copy->is_number[i] = db_row_is_number(row, (int)i);
  }
  g_ptr_array_add(collected->rows, copy);
  return 0;
}

static const struct row_format *find_format(const struct options *options) {
  const char *name = options->formats->len ? options->formats->pdata[0] : "table";
  size_t length = strcspn(name, ":");
  for (size_t i = 0; row_formats[i]; i++)
    if (strlen(row_formats[i]->name) == length && strncmp(row_formats[i]->name, name, length) == 0)
      return row_formats[i];
  g_warning("there is no format '%.*s' for queries; known are box, csv, json, table", (int)length, name);
  return NULL;
}

/* The help of a query with parameters begins with `NAME PARAMETER: `. */
static const char *without_prefix(const char *help, const char *call) {
  size_t length = strlen(call);
  return strncmp(help, call, length) == 0 && help[length] == ':'
             ? help + length + 1 + (help[length + 1] == ' ')
             : help;
}

static int list_queries(void) {
  g_autoptr(GString) text = g_string_new(NULL);
  const char *const *names = db_query_names();
  for (size_t i = 0; names[i]; i++) {
    g_autofree char *parameters = query_text_parameters(db_named_query(names[i]));
    g_autofree char *call = g_strconcat(names[i], *parameters ? " " : "", parameters, NULL);
    g_autofree char *help = query_text_help(db_named_query(names[i]));
    g_string_append_printf(text, "%-22s %s\n", call, without_prefix(help, call));
  }
  return output_write(NULL, text) == 0 ? CODE_CLEAN : CODE_FAILED;
}

static int run_named(struct db *db, const struct options *options, struct collected *collected) {
  const char *name = options->positional->pdata[0];
  const char *sql = db_named_query(name);
  if (!sql) {
    g_warning("there is no query '%s'; the nearest is %s ('cyclecheck query --list' lists them)", name,
              nearest_word(name, db_query_names()));
    return -1;
  }
  guint given = options->positional->len - 1, wanted = query_text_count_parameters(sql);
  if (given != wanted) {
    g_autofree char *parameters = query_text_parameters(sql);
    g_warning("usage: cyclecheck query %s%s%s", name, *parameters ? " " : "", parameters);
    return -1;
  }
  const char *const *arguments = (const char *const *)options->positional->pdata + 1;
  return db_query(db, sql, arguments, collect, collected);
}

static int run_query(struct db *db, const struct options *options, const struct row_format *format) {
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func(free_row);
  struct collected collected = {names, rows};
  int status = options->sql
                   ? db_query_untrusted(db, options->sql, MOST_ROWS, MOST_SECONDS, collect, &collected)
                   : run_named(db, options, &collected);
  if (status < 0)
    return CODE_FAILED;
  g_autoptr(GString) text = g_string_new(NULL);
  format->write(names, rows, text);
  const char *value = options->formats->len ? options->formats->pdata[0] : "";
  const char *file = strchr(value, ':') ? strchr(value, ':') + 1 : NULL;
  if (rows->len == 0)
    g_message("no rows");
  return output_write(file, text) == 0 ? CODE_CLEAN : CODE_FAILED;
}

static int run(const struct options *options) {
  const struct row_format *format = find_format(options);
  if (!format)
    return CODE_FAILED;
  if (options->is_list || (!options->sql && options->positional->len == 0))
    return list_queries();
  if (options->sql && options->positional->len > 0) {
    g_warning("--sql takes no further arguments");
    return CODE_FAILED;
  }
  struct db *db = database_open_to_read(options);
  int code = db ? run_query(db, options, format) : CODE_FAILED;
  db_close(db);
  return code;
}

const struct command command_query = {
    .name = "query",
    .usage = "[NAME [ARG...]]",
    .summary = "ask the database: a named query, or --sql=SQL",
    .details = "Without a name the named queries are listed. --sql reads the views that 'cyclecheck schema' "
               "documents:\n"
               "it cannot change anything, and stops after 100000 rows or 30 seconds. Formats: table, box, "
               "csv, json.\n",
    .options = OPTIONS_QUERY | OPTIONS_DATABASE | OPTIONS_GENERAL,
    .place = 6,
    .run = run,
};
