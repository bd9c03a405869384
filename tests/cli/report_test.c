/* Tests of reports: a database made by hand, then filters, exit codes, text and JSON.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/report.h"
#include "rules/checks/rule.h"

#include <glib/gstdio.h>
#include <jansson.h>
#include <string.h>

static const char source[] = "#include <jansson.h>\n"
                             "void f(void) {\n"
                             "  json_t *a = json_array();\n"
                             "  json_t *b = json_array();\n"
                             "  json_array_append(a, b);\n"
                             "  json_array_append(b, a);\n"
                             "  json_decref(a);\n"
                             "}\n";

struct fixture {
  char *folder, *database;
};

static struct place at(const char *file, uint32_t line, uint32_t column, uint32_t end_column) {
  return (struct place){.file = file,
                        .line = line,
                        .column = column,
                        .end_line = line,
                        .end_column = end_column,
                        .function = "f"};
}

static void add_edge(struct cycle *cycle, const char *holder, const char *held, struct place store) {
  struct cycle_edge edge = {.holder = "json_t",
                            .slot = "json_t.elements",
                            .held = "json_t",
                            .holder_name = holder,
                            .held_name = held,
                            .strength = STRENGTH_STRONG,
                            .via = VIA_CONTAINER,
                            .api = "json_array_append",
                            .store = store,
                            .is_closing = *holder == 'b',
                            .is_weaken = *holder == 'b'};
  g_array_append_val(cycle->edges, edge);
}

static void add_step(struct cycle *cycle, enum step_kind kind, struct place place, const char *message) {
  struct cycle_step step = {kind, place, message};
  g_array_append_val(cycle->steps, step);
}

static struct cycle *make_cycle(const char *file, enum severity severity, enum confidence confidence) {
  struct cycle *cycle = cycle_create();
  add_edge(cycle, "a", "b", at(file, 5, 3, 26));
  add_edge(cycle, "b", "a", at(file, 6, 3, 26));
  add_step(cycle, STEP_STORE, at(file, 5, 3, 26), "'a' takes a reference to 'b' here, through its elements");
  add_step(cycle, STEP_STORE, at(file, 6, 3, 26), "'b' takes a reference to 'a' here, through its elements");
  add_step(cycle, STEP_CONCLUSION, at(file, 7, 3, 17),
           "the last outside claim on 'a' ends here; 'a' is held by b.elements and by nobody else");
  cycle->severity = severity;
  cycle->confidence = confidence;
  cycle->fate = severity == SEVERITY_ERROR ? FATE_LEAKS : FATE_LATENT;
  cycle->place = at(file, 6, 3, 26);
  cycle->fix = "do not append 'a' to 'b'";
  return cycle;
}

static void put_unit(struct db *db, const char *path, enum tu_status status) {
  g_autoptr(GArray) units = g_array_new(FALSE, FALSE, sizeof(struct fact_unit));
  g_autoptr(GArray) files = g_array_new(FALSE, TRUE, sizeof(struct tu_file));
  struct tu_file read[] = {
      {path, "00", false}, {"inc/own.h", "01", true}, {"/usr/include/other.h", "02", true}};
  g_array_append_vals(files, read, G_N_ELEMENTS(read));
  struct tu_record record = {.path = path,
                             .configuration = "c0",
                             .arguments = "",
                             .directory = ".",
                             .key = "k",
                             .status = status,
                             .reason = status == TU_OK ? NULL : "it took too long",
                             .files = files};
  g_assert_cmpint(db_put_tu(db, &record, units), ==, 0);
}

/* Findings in a header of the project and in one of the system. */
static void set_up_headers(struct fixture *fixture) {
  fixture->folder = g_dir_make_tmp("cyclecheck-report-XXXXXX", NULL);
  fixture->database = g_build_filename(fixture->folder, "graph.db", NULL);
  struct db *db = db_open(fixture->database, DB_UPDATE);
  g_assert_nonnull(db);
  put_unit(db, "src/a.c", TU_OK);
  struct results *results = results_create();
  g_ptr_array_add(results->cycles, make_cycle("inc/own.h", SEVERITY_ERROR, CONFIDENCE_HIGH));
  g_ptr_array_add(results->cycles, make_cycle("/usr/include/other.h", SEVERITY_ERROR, CONFIDENCE_HIGH));
  g_autoptr(GPtrArray) findings = rules_make_findings(results);
  g_assert_cmpint(db_put_results(db, results, findings, fixture->folder), ==, 0);
  g_assert_cmpint(db_publish(db), ==, 0);
  db_close(db);
  results_destroy(results);
}

/* An error in src/a.c, a warning of low confidence in src/a.c, a note in lib/b.c; `status` of src/a.c. */
static void set_up(struct fixture *fixture, enum tu_status status) {
  fixture->folder = g_dir_make_tmp("cyclecheck-report-XXXXXX", NULL);
  fixture->database = g_build_filename(fixture->folder, "graph.db", NULL);
  static const char *const files[] = {"src/a.c", "lib/b.c"};
  for (size_t i = 0; i < G_N_ELEMENTS(files); i++) {
    g_autofree char *path = g_build_filename(fixture->folder, files[i], NULL);
    g_autofree char *parent = g_path_get_dirname(path);
    g_assert_cmpint(g_mkdir_with_parents(parent, 0700), ==, 0);
    g_assert_true(g_file_set_contents(path, source, -1, NULL));
  }
  struct db *db = db_open(fixture->database, DB_UPDATE);
  g_assert_nonnull(db);
  put_unit(db, "src/a.c", status);
  put_unit(db, "lib/b.c", TU_OK);
  struct results *results = results_create();
  g_ptr_array_add(results->cycles, make_cycle("lib/b.c", SEVERITY_NOTE, CONFIDENCE_HIGH));
  g_ptr_array_add(results->cycles, make_cycle("src/a.c", SEVERITY_ERROR, CONFIDENCE_HIGH));
  struct cycle *doubtful = make_cycle("src/a.c", SEVERITY_WARNING, CONFIDENCE_LOW);
  doubtful->place.line = 2;
  g_ptr_array_add(results->cycles, doubtful);
  g_autoptr(GPtrArray) findings = rules_make_findings(results);
  g_assert_cmpint(db_put_results(db, results, findings, fixture->folder), ==, 0);
  g_assert_cmpint(db_publish(db), ==, 0);
  db_close(db);
  results_destroy(results);
}

static void remove_tree(const char *path) {
  g_autoptr(GDir) folder = g_file_test(path, G_FILE_TEST_IS_DIR) ? g_dir_open(path, 0, NULL) : NULL;
  for (const char *name = folder ? g_dir_read_name(folder) : NULL; name; name = g_dir_read_name(folder)) {
    g_autofree char *child = g_build_filename(path, name, NULL);
    remove_tree(child);
  }
  g_remove(path);
}

static void tear_down(struct fixture *fixture) {
  remove_tree(fixture->folder);
  g_free(fixture->folder);
  g_free(fixture->database);
}

struct outcome {
  char *text; /* what `format` writes */
  int code;
  guint shown, hidden_notes, low_confidence;
};

/* `line`: options as on the command line. */
static struct outcome run(const struct fixture *fixture, const char *format, const char *line) {
  g_autofree char *whole = g_strdup_printf("report --root=%s %s", fixture->folder, line);
  g_auto(GStrv) argv = g_strsplit(g_strchomp(whole), " ", -1);
  struct options options;
  options_init(&options);
  g_assert_cmpint(options_parse(&options, OPTIONS_REPORT | OPTIONS_ROOT, (int)g_strv_length(argv), argv), ==,
                  0);
  struct db *db = db_open(fixture->database, DB_READ);
  g_assert_nonnull(db);
  struct report *report = report_create(db, &options, (const char *const *)options.positional->pdata);
  g_assert_nonnull(report);
  g_autoptr(GString) text = g_string_new(NULL);
  for (size_t i = 0; formats[i]; i++)
    if (strcmp(formats[i]->name, format) == 0)
      formats[i]->write(report, &(struct format_options){.is_colored = options.color == COLOR_ALWAYS}, text);
  struct outcome outcome = {g_strdup(text->str), report_exit_code(report), report->findings->len,
                            report->hidden[SEVERITY_NOTE], report->low_confidence};
  report_destroy(report);
  db_close(db);
  options_finish(&options);
  return outcome;
}

static void check_run(const char *line, int code, guint shown) {
  struct fixture fixture;
  set_up(&fixture, TU_OK);
  struct outcome outcome = run(&fixture, "text", line);
  g_assert_cmpint(outcome.code, ==, code);
  g_assert_cmpuint(outcome.shown, ==, shown);
  g_free(outcome.text);
  tear_down(&fixture);
}

static void test_levels_and_codes(void) {
  check_run("", CODE_FINDINGS, 1);
  check_run("--level=note", CODE_FINDINGS, 2);
  check_run("--level=note --min-confidence=low", CODE_FINDINGS, 3);
  check_run("--fail-on=never", CODE_CLEAN, 1);
  check_run("--checks=-*,store-cycle", CODE_CLEAN, 0);
  check_run("--checks=-append-*,append-cycle", CODE_FINDINGS, 1);
}

static void test_counts(void) {
  struct fixture fixture;
  set_up(&fixture, TU_OK);
  struct outcome outcome = run(&fixture, "text", "");
  g_assert_cmpuint(outcome.hidden_notes, ==, 1);
  g_assert_cmpuint(outcome.low_confidence, ==, 1);
  g_free(outcome.text);
  tear_down(&fixture);
}

static void test_paths(void) {
  struct fixture fixture;
  set_up(&fixture, TU_OK);
  g_autofree char *folder = g_strdup_printf("--level=note %s/lib", fixture.folder);
  g_autofree char *file = g_strdup_printf("--level=note %s/src/a.c", fixture.folder);
  g_autofree char *prefix = g_strdup_printf("--level=note %s/src/a", fixture.folder);
  g_autofree char *whole = g_strdup_printf("--level=note %s", fixture.folder);
  const struct {
    const char *line;
    int code;
    guint shown;
  } cases[] = {
      {folder, CODE_CLEAN, 1}, {file, CODE_FINDINGS, 1}, {prefix, CODE_CLEAN, 0}, {whole, CODE_FINDINGS, 2}};
  for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
    struct outcome outcome = run(&fixture, "text", cases[i].line);
    g_assert_cmpint(outcome.code, ==, cases[i].code);
    g_assert_cmpuint(outcome.shown, ==, cases[i].shown);
    g_free(outcome.text);
  }
  tear_down(&fixture);
}

static void test_headers(void) {
  struct fixture fixture;
  set_up_headers(&fixture);
  const struct {
    const char *line, *file;
    guint shown;
  } cases[] = {{"", "inc/own.h:6:3: error:", 1},
               {"--header-filter=.*", "inc/own.h:6:3: error:", 2},
               {"--header-filter=other", "/usr/include/other.h:6:3: error:", 1},
               {"--header-filter=^none$", "", 0}};
  for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
    struct outcome outcome = run(&fixture, "text", cases[i].line);
    g_assert_cmpuint(outcome.shown, ==, cases[i].shown);
    g_assert_nonnull(strstr(outcome.text, cases[i].file));
    g_free(outcome.text);
  }
  tear_down(&fixture);
}

static void test_losses(void) {
  struct fixture fixture;
  set_up(&fixture, TU_TIMED_OUT);
  const struct {
    const char *line;
    int code;
  } cases[] = {{"", CODE_FINDINGS},
               {"--fail-on=never", CODE_INCOMPLETE},
               {"--fail-on=never --allow-incomplete", CODE_CLEAN}};
  for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
    struct outcome outcome = run(&fixture, "text", cases[i].line);
    g_assert_cmpint(outcome.code, ==, cases[i].code);
    g_free(outcome.text);
  }
  tear_down(&fixture);
}

static void test_text(void) {
  struct fixture fixture;
  set_up(&fixture, TU_OK);
  g_assert_cmpint(g_chdir(fixture.folder), ==, 0);
  struct outcome outcome = run(&fixture, "text", "");
  g_autoptr(GRegex) id = g_regex_new("\\[[0-9a-f]{8}(:[0-9])?\\]", 0, 0, NULL);
  g_autofree char *text = g_regex_replace_literal(id, outcome.text, -1, 0, "[ID]", 0, NULL);
  g_assert_cmpstr(text, ==,
                  "src/a.c:6:3: error: 'a' is appended to 'b', which closes a reference cycle: a.elements -> "
                  "b, b.elements -> a "
                  "[append-cycle]\n"
                  "    6 |   json_array_append(b, a);\n"
                  "      |   ^~~~~~~~~~~~~~~~~~~~~~~\n"
                  "src/a.c:5:3: note: (1) 'a' takes a reference to 'b' here, through its elements\n"
                  "    5 |   json_array_append(a, b);\n"
                  "      |   ^~~~~~~~~~~~~~~~~~~~~~~\n"
                  "src/a.c:6:3: note: (2) 'b' takes a reference to 'a' here, through its elements\n"
                  "src/a.c:7:3: note: (3) the last outside claim on 'a' ends here; 'a' is held by b.elements "
                  "and by nobody else  "
                  "[ID]\n"
                  "    7 |   json_decref(a);\n"
                  "      |   ^~~~~~~~~~~~~~\n"
                  "src/a.c:6:3: note: fix: do not append 'a' to 'b'\n");
  g_free(outcome.text);
  g_assert_cmpint(g_chdir("/"), ==, 0);
  tear_down(&fixture);
}

static void test_text_without_tree(void) {
  struct fixture fixture;
  set_up(&fixture, TU_OK);
  struct outcome before = run(&fixture, "text", "--level=note");
  g_assert_nonnull(strstr(before.text, "remark: "));
  g_autofree char *path = g_build_filename(fixture.folder, "src", NULL);
  remove_tree(path);
  struct outcome after = run(&fixture, "text", "--level=note");
  g_assert_cmpstr(before.text, ==, after.text);
  g_free(before.text);
  g_free(after.text);
  tear_down(&fixture);
}

static void test_stale(void) {
  struct fixture fixture;
  set_up(&fixture, TU_OK);
  g_autofree char *path = g_build_filename(fixture.folder, "src", "a.c", NULL);
  g_assert_true(g_file_set_contents(path, "changed\n", -1, NULL));
  struct outcome text = run(&fixture, "text", "");
  g_assert_nonnull(strstr(text.text, "(stale: "));
  g_assert_nonnull(strstr(text.text, "    6 |   json_array_append(b, a);\n"));
  struct outcome json = run(&fixture, "json", "");
  g_assert_nonnull(strstr(json.text, "\"stale\": true"));
  g_free(text.text);
  g_free(json.text);
  tear_down(&fixture);
}

static void test_color(void) {
  struct fixture fixture;
  set_up(&fixture, TU_OK);
  struct outcome colored = run(&fixture, "text", "--color=always");
  struct outcome plain = run(&fixture, "text", "");
  g_assert_nonnull(strchr(colored.text, '\033'));
  g_assert_null(strchr(plain.text, '\033'));
  g_free(colored.text);
  g_free(plain.text);
  tear_down(&fixture);
}

static void test_json(void) {
  struct fixture fixture;
  set_up(&fixture, TU_OK);
  struct outcome outcome = run(&fixture, "json", "--level=note");
  json_t *document = json_loads(outcome.text, 0, NULL);
  g_assert_nonnull(document);
  json_t *findings = json_object_get(document, "findings");
  g_assert_cmpuint(json_array_size(findings), ==, 2);
  json_t *note = json_array_get(findings, 0), *error = json_array_get(findings, 1);
  g_assert_cmpstr(json_string_value(json_object_get(note, "file")), ==, "lib/b.c");
  g_assert_cmpstr(json_string_value(json_object_get(error, "rule")), ==, "append-cycle");
  g_assert_cmpint(json_integer_value(json_object_get(error, "end_column")), ==, 26);
  g_assert_true(json_is_null(json_object_get(error, "verdict")));
  g_assert_cmpuint(json_array_size(json_object_get(error, "steps")), ==, 3);
  json_t *edge = json_array_get(json_object_get(error, "edges"), 1);
  g_assert_cmpstr(json_string_value(json_object_get(edge, "holder_name")), ==, "b");
  g_assert_true(json_is_true(json_object_get(edge, "closing")));
  json_decref(document);
  g_free(outcome.text);
  tear_down(&fixture);
}

static void test_display_path(void) {
  const struct {
    const char *root, *folder, *file, *expected;
  } cases[] = {{"/p", "/p", "src/a.c", "src/a.c"},
               {"/p", "/p/src", "src/a.c", "a.c"},
               {"/p", "/p/lib/x", "src/a.c", "../../src/a.c"},
               {"/p", "/p/srcx", "src/a.c", "../src/a.c"},
               {"/p", "/q", "a.c", "/p/a.c"},
               {"/p", "/", "a.c", "/p/a.c"},
               {"/", "/p", "p/a.c", "a.c"},
               {"/p", "/p", "/usr/x.h", "/usr/x.h"}};
  for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
    struct report report = {.root = (char *)cases[i].root, .folder = (char *)cases[i].folder};
    g_autofree char *path = report_display_path(&report, cases[i].file);
    g_assert_cmpstr(path, ==, cases[i].expected);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/report/levels", test_levels_and_codes);
  g_test_add_func("/report/counts", test_counts);
  g_test_add_func("/report/paths", test_paths);
  g_test_add_func("/report/headers", test_headers);
  g_test_add_func("/report/losses", test_losses);
  g_test_add_func("/report/text", test_text);
  g_test_add_func("/report/no-tree", test_text_without_tree);
  g_test_add_func("/report/stale", test_stale);
  g_test_add_func("/report/color", test_color);
  g_test_add_func("/report/json", test_json);
  g_test_add_func("/report/display-path", test_display_path);
  return g_test_run();
}
