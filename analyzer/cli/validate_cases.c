/* validate PATH: annotated sources are built, analysed, run and compared with what they say.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/validate.h"

#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/validate/installed.h"
#include "db/verdicts.h"

#include <glib/gstdio.h>
#include <string.h>

struct work {
  const struct case_settings *settings;
  const GPtrArray *cases;
  struct case_result **results; /* one per case; each is written by one thread */
};

static void run_one(void *data, void *user_data) {
  struct work *work = user_data;
  guint place = GPOINTER_TO_UINT(data) - 1;
  g_autofree char *name = g_strdup_printf("case%u", place);
  g_autofree char *folder = g_build_filename(work->settings->scratch, name, NULL);
  g_mkdir_with_parents(folder, 0700);
  work->results[place] = case_run(work->cases->pdata[place], work->settings, folder);
}

static int run_all(struct work *work, unsigned jobs) {
  GThreadPool *pool =
      g_thread_pool_new(run_one, work, (int)(jobs ? jobs : g_get_num_processors()), TRUE, NULL);
  for (guint i = 0; i < work->cases->len; i++)
    g_thread_pool_push(pool, GUINT_TO_POINTER(i + 1), NULL);
  g_thread_pool_free(pool, FALSE, TRUE);
  return 0;
}

static void append_number(GString *text, gint64 number, unsigned iterations) {
  if (number % iterations == 0)
    g_string_append_printf(text, "%7" G_GINT64_FORMAT, number / iterations);
  else
    g_string_append_printf(text, "%7.2f", (double)number / iterations);
}

static const char *mark(const struct case_result *result) {
  if (!result->is_right)
    return "WRONG";
  return strcmp(result->verdict, "error") == 0 || strcmp(result->verdict, "not-reached") == 0 ? "open" : "ok";
}

static void append_row(GString *text, const struct case_result *result, unsigned iterations) {
  g_autofree char *shown = database_display_path(result->about->path);
  g_string_append_printf(text, "%-5s %-11s %-9s ", mark(result), result->verdict,
                         result->how ? result->how : "-");
  append_number(text, result->cycles, iterations);
  append_number(text, result->objects, iterations);
  append_number(text, result->bytes, iterations);
  g_string_append_printf(text, "  %-11s %s%s%s\n", result->about->run, shown, result->detail ? ": " : "",
                         result->detail ? result->detail : "");
}

static char *write_table(const struct work *work) {
  GString *text = g_string_new(NULL);
  g_string_append_printf(text, "%-5s %-11s %-9s %7s%7s%7s  %-11s %s\n", "", "verdict", "how", "cycles",
                         "objects", "bytes", "annotated", "file (numbers are per iteration)");
  for (guint i = 0; i < work->cases->len; i++)
    append_row(text, work->results[i], work->settings->iterations);
  return g_string_free(text, FALSE);
}

struct counts {
  guint right, wrong, confirmed, refuted, open;
};

static struct counts count(const struct work *work) {
  struct counts counts = {0};
  for (guint i = 0; i < work->cases->len; i++) {
    const struct case_result *result = work->results[i];
    counts.wrong += !result->is_right;
    counts.confirmed += strcmp(result->verdict, "confirmed") == 0;
    counts.refuted += strcmp(result->verdict, "refuted") == 0;
    counts.open += strcmp(mark(result), "open") == 0;
  }
  return counts;
}

static void put_case(struct db *db, const struct case_result *result, unsigned iterations) {
  g_autofree char *shown = database_display_path(result->about->path);
  for (guint i = 0; i < result->findings->len; i++) {
    const struct case_finding *finding = result->findings->pdata[i];
    struct validation row = {finding->fingerprint,
                             finding->verdict,
                             finding->how,
                             shown,
                             finding->description,
                             iterations,
                             finding->cycles / iterations,
                             finding->objects / iterations,
                             finding->bytes / iterations,
                             result->growth};
    db_put_validation(db, &row);
  }
  if (result->findings->len > 0)
    return;
  struct validation row = {NULL, result->verdict, NULL, shown, result->detail, -1, -1, -1,
                           -1,   result->growth};
  db_put_validation(db, &row);
}

/* Verdicts go into a database only where one was named: nothing but the folder of sources is needed. */
static int store(const struct work *work, const struct options *options) {
  if (!options->database)
    return 0;
  struct db *db = db_open(options->database, DB_UPDATE);
  if (!db)
    return -1;
  for (guint i = 0; i < work->cases->len; i++)
    put_case(db, work->results[i], work->settings->iterations);
  int status = db_publish(db);
  db_close(db);
  return status;
}

static int report(const struct work *work, const struct options *options) {
  struct counts counts = count(work);
  g_autofree char *table = write_table(work);
  g_autoptr(GString) text = g_string_new(table);
  if (output_write(NULL, text) != 0 || store(work, options) != 0)
    return CODE_FAILED;
  counts.right = work->cases->len - counts.wrong - counts.open;
  g_message("%u as annotated, %u not, %u could not be judged; %u confirmed, %u refuted", counts.right,
            counts.wrong, counts.open, counts.confirmed, counts.refuted);
  return counts.wrong > 0 ? CODE_FINDINGS : CODE_CLEAN;
}

static GPtrArray *find_runnable(const struct options *options) {
  GPtrArray *cases = annotated_find((const char *const *)options->positional->pdata);
  for (guint i = 0; cases && i < cases->len;)
    if (((struct annotated_case *)cases->pdata[i])->run)
      i++;
    else
      g_ptr_array_remove_index(cases, i);
  if (cases && cases->len == 0)
    g_warning("no source there says '// run:'; 'cyclecheck validate -- COMMAND' runs a program");
  return cases;
}

static int run_cases(const GPtrArray *cases, const struct options *options, struct case_settings *settings) {
  g_autofree char *template = g_build_filename(settings->scratch, "models.db", NULL);
  settings->template = template;
  if (case_prepare_template(settings) != 0)
    return CODE_FAILED;
  struct work work = {settings, cases, g_new0(struct case_result *, cases->len)};
  run_all(&work, options->jobs);
  int code = report(&work, options);
  for (guint i = 0; i < cases->len; i++)
    case_result_free(work.results[i]);
  g_free(work.results);
  return code;
}

int validate_cases(const struct options *options, const struct run_limits *limits) {
  g_autofree char *tool = g_file_read_link("/proc/self/exe", NULL);
  g_autofree char *agent = installed_agent(), *collector = installed_collector();
  g_autofree char *headers = installed_collector_headers();
  GPtrArray *cases = find_runnable(options);
  char *scratch = agent && cases && cases->len > 0 ? validate_create_scratch() : NULL;
  struct case_settings settings = {
      tool,   agent, collector, headers, scratch, NULL, options->iterations ? options->iterations : 100,
      *limits};
  int code = scratch ? run_cases(cases, options, &settings) : CODE_FAILED;
  validate_remove_scratch(scratch);
  if (cases)
    g_ptr_array_unref(cases);
  return code;
}
