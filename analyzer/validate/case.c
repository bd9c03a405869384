/* Judges one annotated source.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/case.h"

#include "analyzer/validate/compile.h"
#include "analyzer/validate/judge.h"
#include "analyzer/validate/program.h"

#include <string.h>

static char *in_folder(const char *folder, const char *name) {
  return g_build_filename(folder, name, NULL);
}

/* A database of this case alone, beside its copy of the models' facts. */
static char *analyse(const struct program *program, const struct annotated_case *annotated,
                     const struct case_settings *settings) {
  g_autofree char *path = in_folder(program->folder, "graph.db");
  g_autofree char *bytes = NULL;
  gsize length = 0;
  if (g_file_get_contents(settings->template, &bytes, &length, NULL))
    g_file_set_contents(path, bytes, (gssize)length, NULL);
  g_autoptr(GPtrArray) command = g_ptr_array_new_with_free_func(g_free);
  const char *first[] = {settings->tool,         "check",   "-q", "-j1", "--level=note",
                         "--min-confidence=low", "--root=/"};
  for (size_t i = 0; i < G_N_ELEMENTS(first); i++)
    g_ptr_array_add(command, g_strdup(first[i]));
  g_ptr_array_add(command, g_strconcat("--db=", path, NULL));
  for (guint i = 0; i < annotated->sources->len; i++)
    g_ptr_array_add(command, g_strdup(annotated->sources->pdata[i]));
  g_ptr_array_add(command, g_strdup("--"));
  for (guint i = 0; i < program->compile_flags->len; i++)
    g_ptr_array_add(command, g_strdup(program->compile_flags->pdata[i]));
  g_ptr_array_add(command, NULL);
  int status = 0;
  g_autofree char *said = NULL, *results = NULL;
  g_autoptr(GError) error = NULL;
  if (!g_spawn_sync(program->folder, (char **)command->pdata, NULL, G_SPAWN_DEFAULT, NULL, NULL, &results,
                    &said, &status, &error) ||
      !g_file_test(path, G_FILE_TEST_EXISTS))
    return NULL;
  return g_steal_pointer(&path);
}

static void add_finding(struct case_result *result, const struct finding_cycle *finding,
                        const struct garbage_cycle *garbage, struct finding_verdict verdict) {
  struct case_finding *row = g_new0(struct case_finding, 1);
  row->fingerprint = finding ? g_strdup(finding->fingerprint) : NULL;
  row->rule = finding ? g_strdup(finding->rule) : NULL;
  row->description = !garbage  ? verdict.detail
                     : finding ? garbage_describe_edges(finding->edges)
                               : garbage_describe(garbage);
  row->verdict = verdict.verdict;
  row->how = garbage ? "leaked" : NULL;
  row->cycles = garbage ? (gint64)garbage->cycles : 0;
  row->objects = garbage ? (gint64)garbage->objects : 0;
  row->bytes = garbage ? (gint64)garbage->bytes : 0;
  g_ptr_array_add(result->findings, row);
}

static void sum_up(struct case_result *result) {
  result->verdict = "refuted";
  for (guint i = 0; i < result->findings->len; i++) {
    const struct case_finding *finding = result->findings->pdata[i];
    result->cycles += finding->cycles;
    result->objects = MAX(result->objects, finding->objects);
    result->bytes = MAX(result->bytes, finding->bytes);
    if (strcmp(result->verdict, "confirmed") == 0 || strcmp(finding->verdict, "refuted") == 0)
      continue;
    result->verdict = finding->verdict;
    result->how = finding->how;
    g_free(result->detail);
    result->detail = strcmp(finding->verdict, "confirmed") != 0 ? g_strdup(finding->description) : NULL;
  }
}

/* Garbage that no finding names is a finding by itself. */
static void join(struct case_result *result, const struct judgement *judgement, GPtrArray *findings,
                 struct shapes *shapes) {
  judge_place(judgement, findings);
  for (guint i = 0; i < findings->len; i++) {
    const struct finding_cycle *finding = findings->pdata[i];
    const struct garbage_cycle *garbage = judge_find(judgement, finding);
    if (finding->edges->len > 0)
      add_finding(result, finding, garbage, judge_finding(judgement, shapes, finding, garbage));
  }
  for (guint i = 0; i < judgement->cycles->len; i++)
    if (!judge_is_known(findings, judgement->cycles->pdata[i]))
      add_finding(result, NULL, judgement->cycles->pdata[i], (struct finding_verdict){"confirmed", NULL});
  if (result->findings->len == 0)
    add_finding(result, NULL, NULL, (struct finding_verdict){"refuted", NULL});
  sum_up(result);
}

static void fail(struct case_result *result, const char *verdict, char *detail) {
  result->verdict = verdict;
  result->detail = detail;
}

static void judge(struct case_result *result, const char *database, const char *records) {
  g_autoptr(GStringChunk) strings = g_string_chunk_new(1024);
  struct db *db = db_open(database, DB_READ);
  struct shapes *shapes = db ? shapes_load(db) : NULL;
  GPtrArray *findings = shapes ? judge_load_findings(db, strings) : NULL;
  struct judgement *judgement = findings ? judge_records(records, shapes, "/") : NULL;
  if (!judgement)
    fail(result, "error", g_strdup("its records could not be read"));
  else if (judgement->problem)
    fail(result, "error", g_strdup(judgement->problem));
  else
    join(result, judgement, findings, shapes);
  judgement_destroy(judgement);
  if (findings)
    g_ptr_array_unref(findings);
  shapes_destroy(shapes);
  db_close(db);
}

static void run_under_agent(struct case_result *result, const struct program *program,
                            const struct case_settings *settings, const char *database) {
  g_autofree char *records = in_folder(program->folder, "records");
  g_autofree char *output = in_folder(program->folder, "output");
  const char *arguments[] = {program->path, NULL};
  struct run_request request = {arguments, program->folder, settings->agent,
                                records,   output,          settings->limits};
  struct run_result ran;
  g_autofree char *said = NULL;
  g_mkdir_with_parents(records, 0700);
  bool is_run = run_program(&request, &ran) == 0;
  g_file_get_contents(output, &said, NULL, NULL);
  result->growth = compile_read_growth(said);
  if (!is_run)
    fail(result, "error", g_strdup("it could not be run"));
  else if (ran.end != RUN_EXITED || ran.code != 0)
    fail(result, "error", run_describe(&ran, &settings->limits));
  else
    judge(result, database, records);
}

/* A source that leaks may leak in a cycle that analysis does not report: only a clean one must show none. */
static bool is_as_annotated(const struct case_result *result) {
  const struct annotated_case *about = result->about;
  bool is_confirmed = strcmp(result->verdict, "confirmed") == 0, is_clean = strcmp(about->run, "clean") == 0;
  if (strcmp(result->verdict, "not-reached") == 0)
    return true; /* a missing library says nothing about the source */
  if (strcmp(result->verdict, "error") == 0 && result->findings->len == 0)
    return false; /* it did not run */
  bool is_judged = strcmp(result->verdict, "error") != 0;
  return is_clean ? !is_confirmed : is_confirmed || !about->expects_cycle || !is_judged;
}

struct case_result *case_run(const struct annotated_case *annotated, const struct case_settings *settings,
                             const char *folder) {
  struct case_result *result = g_new0(struct case_result, 1);
  result->about = annotated;
  result->growth = -1;
  result->findings = g_ptr_array_new_with_free_func(case_finding_free);
  struct program program = {.folder = folder};
  enum program_state state = program_build(&program, annotated, settings);
  g_autofree char *database = state == PROGRAM_BUILT ? analyse(&program, annotated, settings) : NULL;
  if (state != PROGRAM_BUILT)
    fail(result, state == PROGRAM_LACKS_LIBRARY ? "not-reached" : "error", g_steal_pointer(&program.problem));
  else if (!database)
    fail(result, "error", g_strdup("it could not be analysed"));
  else
    run_under_agent(result, &program, settings, database);
  program_finish(&program);
  result->is_right = is_as_annotated(result);
  return result;
}

void case_finding_free(void *data) {
  struct case_finding *finding = data;
  g_free(finding->fingerprint);
  g_free(finding->rule);
  g_free(finding->description);
  g_free(finding);
}

void case_result_free(void *data) {
  struct case_result *result = data;
  g_ptr_array_unref(result->findings);
  g_free(result->detail);
  g_free(result);
}

/* The models' facts are the same for all cases: they are read once, with a file that says nothing. */
int case_prepare_template(const struct case_settings *settings) {
  g_autofree char *source = in_folder(settings->scratch, "nothing.c");
  g_autofree char *database = g_strconcat("--db=", settings->template, NULL);
  char *command[] = {(char *)settings->tool, "check", "-q", "--root=/", database, source, "--", NULL};
  g_autoptr(GError) error = NULL;
  g_autofree char *said = NULL, *results = NULL;
  if (g_file_set_contents(source, "int nothing;\n", -1, &error) &&
      g_spawn_sync(settings->scratch, command, NULL, G_SPAWN_DEFAULT, NULL, NULL, &results, &said, NULL,
                   &error))
    return 0;
  g_warning("cannot prepare a database: %s", error->message);
  return -1;
}
