/* validate FINDING: a test case of its own for each.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/validate.h"

#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/formats/format.h"
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
};

static bool is_cycle(const struct finding_cycle *finding) {
  return finding->edges->len > 0;
}

/* ---- --emit ---- */

static int emit(struct job *job) {
  g_autoptr(GString) text = g_string_new(NULL);
  if (job->chosen->len != 1) {
    g_warning("--emit prints one test case: name one finding");
    return CODE_FAILED;
  }
  g_autofree char *test = finding_emit(&job->tester, job->chosen->pdata[0]);
  if (!test) {
    g_warning("none of the finding's functions stands in a source file that was analysed");
    return CODE_FAILED;
  }
  g_string_append(text, test);
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

static void put(struct job *job, const struct finding_cycle *finding, const struct finding_result *result) {
  struct validation row = {finding->fingerprint,
                           result->verdict,
                           result->how,
                           NULL,
                           strcmp(result->verdict, "confirmed") == 0 ? NULL : result->detail,
                           job->tester.iterations,
                           result->cycles,
                           result->objects,
                           result->bytes};
  db_put_validation(job->tester.db, &row);
}

static void append_count(GString *text, const char *before, gint64 count, const char *what) {
  if (count >= 0)
    g_string_append_printf(text, "%s%" G_GINT64_FORMAT " %s%s", before, count, what, count == 1 ? "" : "s");
}

static void append_result(GString *text, const struct finding_cycle *finding,
                          const struct finding_result *result) {
  g_string_append_printf(text, "%s @%" G_GINT64_FORMAT " %s", result->verdict, finding->id, finding->rule);
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

static int run_all(struct job *job) {
  guint confirmed = 0, tested = 0;
  for (guint i = 0; i < job->chosen->len; i++) {
    const struct finding_cycle *finding = job->chosen->pdata[i];
    g_autoptr(GString) text = g_string_new(NULL);
    struct finding_result *result = finding_test(&job->tester, finding);
    append_result(text, finding, result);
    put(job, finding, result);
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

static int run(struct job *job) {
  if (job->options->is_emitted)
    return emit(job);
  for (guint i = job->chosen->len; i-- > 0 && job->options->positional->len == 0;)
    if (!is_cycle(job->chosen->pdata[i]))
      g_ptr_array_remove_index(job->chosen, i);
  if (job->chosen->len == 0) {
    g_message("the database has no finding that a test case could show");
    return CODE_CLEAN;
  }
  if (!is_agreed(job))
    return CODE_FAILED;
  char *scratch = validate_create_scratch();
  job->tester.scratch = scratch;
  int code = scratch ? run_all(job) : CODE_FAILED;
  validate_remove_scratch(scratch);
  return code;
}

static int run_in_database(const struct options *options, struct db *db, const struct run_limits *limits) {
  g_autofree char *agent = installed_agent(), *collector = installed_collector();
  g_autofree char *headers = installed_collector_headers(), *root = database_root(db, options);
  g_autoptr(GStringChunk) strings = g_string_chunk_new(1024);
  struct shapes *shapes = agent ? shapes_load(db) : NULL;
  GPtrArray *findings = shapes ? judge_load_findings(db, strings) : NULL;
  struct job job = {options,
                    {db, shapes, findings, root, NULL, agent, collector, headers,
                     options->iterations ? options->iterations : 100, *limits, 0},
                    findings ? validate_choose(findings, options->positional) : NULL};
  int code = job.chosen ? run(&job) : CODE_FAILED;
  if (job.chosen)
    g_ptr_array_unref(job.chosen);
  if (findings)
    g_ptr_array_unref(findings);
  shapes_destroy(shapes);
  return code;
}

int validate_findings(const struct options *options, const struct run_limits *limits) {
  g_autofree char *path = database_find(options);
  struct db *db = path ? db_open(path, options->is_emitted ? DB_READ : DB_UPDATE) : NULL;
  int code = db ? run_in_database(options, db, limits) : CODE_FAILED;
  db_close(db);
  return code;
}
