/* Query results as a JSON array of objects.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/format.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static json_t *make_number(const char *text) {
  char *end;
  gint64 integer = g_ascii_strtoll(text, &end, 10);
  return *end ? json_real(g_ascii_strtod(text, NULL)) : json_integer(integer);
}

static json_t *make_cell(const struct query_row *row, guint column) {
  if (!row->cells[column])
    return json_null();
  if (row->is_number[column])
    return make_number(row->cells[column]);
  g_autofree char *valid = escape_invalid(row->cells[column]);
  return json_string(valid);
}

static void write_json(const GPtrArray *names, const GPtrArray *rows, GString *out) {
  json_t *list = json_array();
  for (guint i = 0; i < rows->len; i++) {
    json_t *object = json_object();
    for (guint k = 0; k < names->len; k++) {
      g_autofree char *name = escape_invalid(names->pdata[k]);
      json_object_set_new(object, name, make_cell(rows->pdata[i], k));
    }
    json_array_append_new(list, object);
  }
  char *text = json_dumps(list, JSON_INDENT(2));
  g_string_append(out, text);
  g_string_append_c(out, '\n');
  free(text);
  json_decref(list);
}

const struct row_format row_format_json = {
    .name = "json", .summary = "an array of objects", .write = write_json};
