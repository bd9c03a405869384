/* validate FINDING: a test case of its own for each.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/validate.h"

#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/validate_python.h"
#include "analyzer/validate/finding_test.h"
#include "analyzer/validate/installed.h"
#include "db/verdicts.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct job {
  const struct options *options;
  struct finding_tester tester;
  GPtrArray *chosen; /* struct finding_cycle * */
  char *snippet;     /* of Python, that showed the last finding, or NULL */
};

static bool is_cycle(const struct finding_cycle *finding) {
  return finding->edges->len > 0;
}

/* ---- --emit ---- */

static struct python_request python_of(const struct job *job) {
  return (struct python_request){job->options->python ? job->options->python : "python3", job->tester.scratch,
                                 job->tester.iterations, job->tester.limits};
}

/* How the cycle is closed is found by trying, so this one runs. */
static char *emit_snippet(struct job *job, const struct finding_cycle *finding) {
  char *snippet = NULL;
  struct python_request request = python_of(job);
  finding_result_free(python_run_finding(&request, job->tester.db, finding, &snippet));
  snippet = snippet ? snippet : python_skeleton(job->tester.db, finding);
  char *text = g_strdup_printf("# %s %s: %s\n# cyclecheck validate FILE.py %s\n%s", finding->fingerprint,
                               finding->rule, finding->message, finding->fingerprint, snippet);
  g_free(snippet);
  return text;
}

static int emit(struct job *job) {
  if (job->chosen->len != 1) {
    g_warning("--emit prints one test case: name one finding");
    return CODE_FAILED;
  }
  const struct finding_cycle *finding = job->chosen->pdata[0];
  g_autofree char *test =
      is_cycle(finding) ? finding_emit(&job->tester, finding) : emit_snippet(job, finding);
  if (!test) {
    g_warning("none of the finding's functions stands in a source file that was analysed");
    return CODE_FAILED;
  }
  g_autoptr(GString) text = g_string_new(test);
  return output_write(NULL, text) == 0 ? CODE_CLEAN : CODE_FAILED;
}

/* ---- asking ---- */

static void list(const struct job *job) {
  for (guint i = 0; i < job->chosen->len; i++) {
    const struct finding_cycle *finding = job->chosen->pdata[i];
    fprintf(stderr, "  @%" G_GINT64_FORMAT " %s: %s\n", finding->id, finding->rule, finding->message);
  }
}

static bool is_agreed(const struct job *job) {
  char answer[16] = "";
  if (job->options->positional->len > 0 || job->options->is_agreed)
    return true;
  g_message("%u test cases would be built from the sources and run:", job->chosen->len);
  list(job);
  if (!isatty(STDIN_FILENO) || !isatty(STDERR_FILENO)) {
    g_warning("nothing was run: --yes runs them, 'cyclecheck validate @ID' runs one,"
              " 'cyclecheck validate -- COMMAND' a program");
    return false;
  }
  fprintf(stderr, "Run them? [y/N] ");
  return fgets(answer, sizeof answer, stdin) && (*answer == 'y' || *answer == 'Y');
}

/* ---- running ---- */

/* `finding`: NULL for a snippet that is about none; `command`: NULL for a test case of ours. */
static void put(struct job *job, const struct finding_cycle *finding, const char *command,
                const struct finding_result *result) {
  bool is_plain = finding && is_cycle(finding) && strcmp(result->verdict, "confirmed") == 0;
  struct validation row = {finding ? finding->fingerprint : NULL,
                           result->verdict,
                           result->how,
                           command,
                           is_plain ? NULL : result->detail,
                           job->tester.iterations,
                           result->cycles,
                           result->objects,
                           result->bytes,
                           result->growth};
  db_put_validation(job->tester.db, &row);
}

static void append_count(GString *text, const char *before, gint64 count, const char *what) {
  if (count >= 0)
    g_string_append_printf(text, "%s%" G_GINT64_FORMAT " %s%s", before, count, what, count == 1 ? "" : "s");
}

/* `subject`: @ID and rule, or a file. */
static void append_result(GString *text, const char *subject, const struct finding_result *result) {
  g_string_append_printf(text, "%s %s", result->verdict, subject);
  if (result->detail)
    g_string_append_printf(text, ": %s", result->detail);
  if (strcmp(result->verdict, "confirmed") == 0) {
    append_count(text, ": ", result->cycles, "cycle");
    append_count(text, result->cycles >= 0 ? ", " : ": ", result->objects, "object");
    append_count(text, ", ", result->bytes, "byte");
    append_count(text, ", the heap grows by ", result->growth, "byte");
    g_string_append(text, " per iteration");
  }
  if (result->entry)
    g_string_append_printf(text, " (calling %s)", result->entry);
  g_string_append_c(text, '\n');
}

static struct finding_result *test(struct job *job, const struct finding_cycle *finding) {
  struct python_request request = python_of(job);
  g_clear_pointer(&job->snippet, g_free);
  return is_cycle(finding) ? finding_test(&job->tester, finding)
                           : python_run_finding(&request, job->tester.db, finding, &job->snippet);
}

static void append_snippet(GString *text, const char *snippet) {
  g_auto(GStrv) lines = g_strsplit(snippet ? snippet : "", "\n", -1);
  for (char **line = lines; *line; line++)
    if (**line)
      g_string_append_printf(text, "    %s\n", *line);
}

static int run_all(struct job *job) {
  guint confirmed = 0, tested = 0;
  for (guint i = 0; i < job->chosen->len; i++) {
    const struct finding_cycle *finding = job->chosen->pdata[i];
    g_autoptr(GString) text = g_string_new(NULL);
    g_autofree char *subject = g_strdup_printf("@%" G_GINT64_FORMAT " %s", finding->id, finding->rule);
    struct finding_result *result = test(job, finding);
    append_result(text, subject, result);
    append_snippet(text, job->snippet);
    put(job, finding, NULL, result);
    confirmed += strcmp(result->verdict, "confirmed") == 0;
    tested += result->entry != NULL;
    finding_result_free(result);
    if (output_write(NULL, text) != 0)
      return CODE_FAILED;
  }
  if (db_publish(job->tester.db) != 0)
    return CODE_FAILED;
  g_message("%u of %u findings confirmed; %u test cases were built", confirmed, job->chosen->len, tested);
  return confirmed > 0 ? CODE_FINDINGS : CODE_CLEAN;
}

static int run_tests(struct job *job) {
  if (job->options->is_emitted)
    return emit(job);
  if (job->chosen->len == 0) {
    g_message("the database has no finding");
    return CODE_CLEAN;
  }
  return is_agreed(job) ? run_all(job) : CODE_FAILED;
}

/* That the collector sees the cycle is the opposite of what a finding about a type says. */
static void refute_protocol(const struct job *job, struct finding_result *result) {
  bool is_collected = g_strcmp0(result->how, "collected") == 0;
  for (guint i = 0; is_collected && i < job->chosen->len; i++)
    if (!is_cycle(job->chosen->pdata[i])) {
      result->verdict = "refuted";
      result->how = NULL;
      result->objects = 0;
    }
}

/* A snippet of the user's shows the finding that is named with it. */
static int run_snippet(struct job *job, const char *path) {
  struct python_request request = python_of(job);
  struct finding_result *result = python_run_file(&request, path);
  g_autoptr(GString) text = g_string_new(NULL);
  g_autofree char *shown = database_display_path(path);
  refute_protocol(job, result);
  bool is_confirmed = strcmp(result->verdict, "confirmed") == 0,
       is_error = strcmp(result->verdict, "error") == 0;
  append_result(text, path, result);
  for (guint i = 0; i < job->chosen->len; i++)
    put(job, job->chosen->pdata[i], shown, result);
  if (job->chosen->len == 0 && job->tester.db)
    put(job, NULL, shown, result);
  finding_result_free(result);
  if (output_write(NULL, text) != 0 || (job->tester.db && db_publish(job->tester.db) != 0) || is_error)
    return CODE_FAILED;
  return is_confirmed ? CODE_FINDINGS : CODE_CLEAN;
}

static int run(struct job *job, const char *snippet) {
  char *scratch = validate_create_scratch();
  job->tester.scratch = scratch;
  int code = !scratch ? CODE_FAILED : snippet ? run_snippet(job, snippet) : run_tests(job);
  validate_remove_scratch(scratch);
  g_free(job->snippet);
  return code;
}

static unsigned iterations_of(const struct options *options) {
  return options->iterations ? options->iterations : 100;
}

static int run_in_database(const struct options *options, struct db *db, const struct run_limits *limits,
                           const GPtrArray *names, const char *snippet) {
  g_autofree char *agent = installed_agent(), *collector = installed_collector();
  g_autofree char *headers = installed_collector_headers(), *root = database_root(db, options);
  g_autoptr(GStringChunk) strings = g_string_chunk_new(1024);
  struct shapes *shapes = agent ? shapes_load(db) : NULL;
  GPtrArray *findings = shapes ? judge_load_findings(db, strings) : NULL;
  struct job job = {
      options,
      {db, shapes, findings, root, NULL, agent, collector, headers, iterations_of(options), *limits, 0},
      findings ? validate_choose(findings, names) : NULL,
      NULL};
  if (snippet && names->len == 0 && job.chosen)
    g_ptr_array_set_size(job.chosen, 0); /* it is about none of them */
  int code = job.chosen ? run(&job, snippet) : CODE_FAILED;
  if (job.chosen)
    g_ptr_array_unref(job.chosen);
  if (findings)
    g_ptr_array_unref(findings);
  shapes_destroy(shapes);
  return code;
}

/* A snippet by itself needs nothing but the interpreter. */
static int run_without_database(const struct options *options, const struct run_limits *limits,
                                const char *snippet) {
  g_autoptr(GPtrArray) none = g_ptr_array_new();
  struct job job = {options, {.iterations = iterations_of(options), .limits = *limits}, none, NULL};
  return run(&job, snippet);
}

static bool is_snippet(const char *word) {
  return g_str_has_suffix(word, ".py") && g_file_test(word, G_FILE_TEST_EXISTS);
}

int validate_findings(const struct options *options, const struct run_limits *limits) {
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  const char *snippet = NULL;
  for (guint i = 0; i < options->positional->len; i++) {
    const char *word = options->positional->pdata[i];
    if (is_snippet(word) && snippet) {
      g_warning("one snippet at a time: '%s' and '%s'", snippet, word);
      return CODE_FAILED;
    }
    if (is_snippet(word))
      snippet = word;
    else
      g_ptr_array_add(names, (char *)word);
  }
  if (snippet && names->len == 0 && !options->database)
    return run_without_database(options, limits, snippet);
  g_autofree char *path = database_find(options);
  struct db *db = path ? db_open(path, options->is_emitted ? DB_READ : DB_UPDATE) : NULL;
  int code = db ? run_in_database(options, db, limits, names, snippet) : CODE_FAILED;
  db_close(db);
  return code;
}
