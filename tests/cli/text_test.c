/* Tests of what makes text safe and readable: escaping, excerpts, query help, cells.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/excerpt.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/query_text.h"

#include <string.h>

static void check_escaped(const char *text, const char *expected) {
  g_autofree char *escaped = escape_text(text);
  g_assert_cmpstr(escaped, ==, expected);
}

static void test_escape(void) {
  check_escaped(NULL, "");
  check_escaped("plain \xc3\xa4", "plain \xc3\xa4");
  check_escaped("a\033[31mb\n", "a\\x1b[31mb\\x0a");
  check_escaped("bad \xff\xc3", "bad \\xff\\xc3");
  check_escaped("\xe2\x80\xae", "\\u{202e}");
  check_escaped("\xc2\x9b", "\\x9b");
  g_autofree char *lines = escape_lines("a\tb\nc\r");
  g_assert_cmpstr(lines, ==, "a\tb\nc\\x0d");
  g_autofree char *invalid = escape_invalid("\xff\n\xc3\xa4");
  g_assert_cmpstr(invalid, ==, "\\xff\n\xc3\xa4");
}

static void check_excerpt(const char *line, gint64 column, gint64 end_column, const char *expected) {
  struct report_place place = {.line = 6, .column = column, .end_line = 6, .end_column = end_column};
  g_autoptr(GString) out = g_string_new(NULL);
  excerpt_append(out, line, &place, "", "");
  g_assert_cmpstr(out->str, ==, expected);
}

static void test_excerpt(void) {
  check_excerpt("  f(a);", 3, 7, "    6 |   f(a);\n      |   ^~~~\n");
  check_excerpt("\tf(a);", 2, 6, "    6 | \tf(a);\n      | \t^~~~\n");
  check_excerpt("f(a);\r\n", 1, 0, "    6 | f(a);\n      | ^\n");
  check_excerpt("x", 900, 950, "    6 | x\n      | \n");
  check_excerpt("", 1, 2, "    6 | \n      | \n");
  check_excerpt("f(\xc3\xa4, b);", 7, 8, "    6 | f(\xc3\xa4, b);\n      |      ^\n");
  check_excerpt("f(\033, b);", 6, 7, "    6 | f(\\x1b, b);\n      |         ^\n");
  check_excerpt("no column", 0, 0, "    6 | no column\n");
}

static void test_long_lines_are_cut(void) {
  g_autofree char *line = g_strnfill(100000, 'x');
  struct report_place place = {.line = 1, .column = 5000, .end_line = 1, .end_column = 5003};
  g_autoptr(GString) out = g_string_new(NULL);
  excerpt_append(out, line, &place, "", "");
  g_assert_cmpuint(out->len, <, 400);
  g_assert_nonnull(strstr(out->str, " ^~~\n"));
  g_assert_nonnull(strstr(out->str, "| ...x"));
}

static void test_query_text(void) {
  const char *sql =
      "-- Who holds a type: one row an edge.\n-- SPDX-License-Identifier: MIT\n"
      "SELECT ':no', * FROM edge WHERE type = :type AND slot LIKE :slot -- :not_this\nOR held = :type";
  g_autofree char *help = query_text_help(sql);
  g_autofree char *parameters = query_text_parameters(sql);
  g_assert_cmpstr(help, ==, "Who holds a type: one row an edge.");
  g_assert_cmpstr(parameters, ==, "TYPE SLOT");
  g_assert_cmpuint(query_text_count_parameters(sql), ==, 2);
  g_autofree char *none = query_text_parameters("SELECT 1");
  g_assert_cmpstr(none, ==, "");
}

static const struct row_format *find_row_format(const char *name) {
  for (size_t i = 0; row_formats[i]; i++)
    if (strcmp(row_formats[i]->name, name) == 0)
      return row_formats[i];
  g_assert_not_reached();
}

static void check_rows(const char *format, const char *expected) {
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  g_autoptr(GPtrArray) rows = g_ptr_array_new();
  g_ptr_array_add(names, "name");
  g_ptr_array_add(names, "n");
  char *first[] = {"=1+2", "-7"}, *second[] = {"a \"b\", c\033", NULL}, *third[] = {"\xff", "1.5"};
  bool numbers[] = {false, true};
  struct query_row all[] = {{first, numbers, 2}, {second, numbers, 2}, {third, numbers, 2}};
  for (size_t i = 0; i < G_N_ELEMENTS(all); i++)
    g_ptr_array_add(rows, &all[i]);
  g_autoptr(GString) out = g_string_new(NULL);
  find_row_format(format)->write(names, rows, out);
  g_assert_cmpstr(out->str, ==, expected);
}

static void test_rows(void) {
  check_rows("csv", "name,n\n\"'=1+2\",-7\n\"a \"\"b\"\", c\\x1b\",\n\\xff,1.5\n");
  check_rows("table", "name          n\n=1+2           -7\na \"b\", c\\x1b     \n\\xff          1.5\n");
  check_rows(
      "json",
      "[\n  {\n    \"name\": \"=1+2\",\n    \"n\": -7\n  },\n  {\n    \"name\": \"a \\\"b\\\", c\\u001B\",\n"
      "    \"n\": null\n  },\n  {\n    \"name\": \"\\\\xff\",\n    \"n\": 1.5\n  }\n]\n");
}

static void test_table_cuts_all_columns_but_the_last(void) {
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  g_autoptr(GPtrArray) rows = g_ptr_array_new();
  g_autofree char *wide = g_strnfill(200, 'x');
  char *cells[] = {wide, wide};
  bool numbers[] = {false, false};
  struct query_row row = {cells, numbers, 2};
  g_ptr_array_add(names, "a");
  g_ptr_array_add(names, "b");
  g_ptr_array_add(rows, &row);
  g_autoptr(GString) out = g_string_new(NULL);
  find_row_format("table")->write(names, rows, out);
  const char *second = strchr(out->str, '\n') + 1;
  g_assert_cmpuint(strcspn(second, " "), ==, 80);
  g_assert_true(g_str_has_suffix(second, "x\n"));
  g_assert_cmpuint(strlen(second), ==, 80 + 2 + 200 + 1);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/text/escape", test_escape);
  g_test_add_func("/text/excerpt", test_excerpt);
  g_test_add_func("/text/excerpt-long", test_long_lines_are_cut);
  g_test_add_func("/text/query", test_query_text);
  g_test_add_func("/text/rows", test_rows);
  g_test_add_func("/text/wide-table", test_table_cuts_all_columns_but_the_last);
  return g_test_run();
}
