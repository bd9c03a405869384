/* The calls that could make the cycle are tried until one does.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/finding_test.h"

#include "analyzer/validate/compile.h"
#include "analyzer/validate/coverage.h"
#include "analyzer/validate/emit.h"
#include "analyzer/validate/test_build.h"

#include <glib/gstdio.h>
#include <string.h>

#define MOST_TRIES 5

struct attempt {
  struct finding_tester *tester;
  const struct finding_cycle *finding;
  const struct entry *entry;
  char *folder, *output_path;
};

struct finding_result *finding_result_new(const char *verdict, char *detail) {
  struct finding_result *result = g_new0(struct finding_result, 1);
  *result = (struct finding_result){
      .verdict = verdict, .detail = detail, .cycles = -1, .objects = -1, .bytes = -1, .growth = -1};
  return result;
}

void finding_result_free(struct finding_result *result) {
  if (!result)
    return;
  g_free(result->detail);
  g_free(result->entry);
  g_free(result);
}

/* ---- the text ---- */

static int take_step(const struct db_row *row, void *arg) {
  const char *file = db_row_text(row, 0), *message = db_row_text(row, 2);
  g_ptr_array_add(arg, g_strdup_printf("%s:%" G_GINT64_FORMAT ": %s", file ? file : "?", db_row_int(row, 1),
                                       message ? message : ""));
  return 0;
}

static struct test_build build_of(const struct finding_tester *tester, const struct entry *entry) {
  return (struct test_build){.db = tester->db,
                             .facts = tester->shapes->facts,
                             .root = tester->root,
                             .file = entry->function->place.file,
                             .collector = tester->collector,
                             .collector_headers = tester->collector_headers,
                             .iterations = tester->iterations};
}

/* `command`: how to build it, for people, or NULL. */
static char *write_text(const struct finding_tester *tester, const struct finding_cycle *finding,
                        const struct entry *entry, const char *command) {
  g_autofree char *title =
      g_strdup_printf("%s %s: %s", finding->fingerprint, finding->rule, finding->message);
  g_autofree char *id = g_strdup_printf("%" G_GINT64_FORMAT, finding->id);
  g_autoptr(GPtrArray) steps = g_ptr_array_new_with_free_func(g_free);
  const char *parameters[] = {id, NULL};
  db_query(tester->db,
           "SELECT file, line, message FROM finding_step WHERE finding_id = CAST(? AS INTEGER) ORDER BY step",
           parameters, take_step, steps);
  struct emit_request request = {entry, title, steps, tester->root, command, tester->iterations};
  return emit_test(&request);
}

char *finding_emit(struct finding_tester *tester, const struct finding_cycle *finding) {
  g_autoptr(GPtrArray) entries = entries_find(tester->db, tester->shapes, finding->id);
  if (!entries || entries->len == 0)
    return NULL;
  struct test_build build = build_of(tester, entries->pdata[0]);
  g_autofree char *command = test_build_describe(&build);
  return write_text(tester, finding, entries->pdata[0], command);
}

/* ---- the verdict ---- */

static gint64 each(const struct attempt *attempt, guint64 number) {
  return (gint64)((number + attempt->tester->iterations / 2) / attempt->tester->iterations);
}

static struct finding_result *confirm(const struct attempt *attempt, const struct garbage_cycle *garbage) {
  struct finding_result *result =
      finding_result_new("confirmed", garbage_describe_edges(attempt->finding->edges));
  result->how = "leaked";
  result->cycles = each(attempt, garbage->cycles);
  result->objects = each(attempt, garbage->objects);
  result->bytes = each(attempt, garbage->bytes);
  return result;
}

/* The first step of the finding that no turn of the test came to; NULL: all ran. A line without code of its
 * own is left to the others. Caller frees. */
static char *find_unreached(const struct attempt *attempt) {
  struct coverage *coverage = coverage_read(attempt->folder);
  char *found = NULL;
  guint ran = 0;
  if (!coverage)
    return g_strdup("whether its stores ran is not known, as gcov could not tell");
  for (guint i = 0; !found && i < attempt->finding->places->len; i++) {
    const struct finding_place *place = &g_array_index(attempt->finding->places, struct finding_place, i);
    g_autofree char *path = g_canonicalize_filename(place->file, attempt->tester->root);
    gint64 count = coverage_count(coverage, path, place->line);
    ran += count > 0;
    if (count == 0)
      found = g_strdup_printf("%s:%u did not run", place->file, place->line);
  }
  coverage_destroy(coverage);
  return found || ran > 0 ? found : g_strdup("whether its stores ran is not known");
}

static struct finding_result *judge_unseen(const struct attempt *attempt, const struct judgement *judgement) {
  struct finding_verdict verdict = judge_finding(judgement, attempt->tester->shapes, attempt->finding, NULL);
  char *unreached = attempt->entry->drops_result
                        ? g_strdup_printf("what %s returns may still be held", attempt->entry->function->name)
                        : find_unreached(attempt);
  if (unreached) {
    g_free(verdict.detail);
    return finding_result_new("not-reached", unreached);
  }
  return finding_result_new(verdict.verdict, verdict.detail);
}

static struct finding_result *judge_collected(const char *output) {
  gint64 objects = 0, bytes = 0;
  if (!emit_read_collected(output, &objects, &bytes))
    return NULL;
  if (objects <= 0)
    return finding_result_new("not-reached",
                              g_strdup("the collector found nothing unreachable; whether all claims from"
                                       " outside were given up is not known"));
  struct finding_result *result =
      finding_result_new("confirmed", g_strdup("the collector found them unreachable; without it they leak"));
  result->how = "collected";
  result->objects = objects;
  result->bytes = bytes;
  return result;
}

static struct finding_result *judge_heap(const struct attempt *attempt, const char *records) {
  struct judgement *judgement = judge_records(records, attempt->tester->shapes, attempt->tester->root);
  struct finding_result *result;
  if (!judgement) {
    result = finding_result_new("error", g_strdup("its records could not be read"));
  } else if (judgement->problem) {
    result = finding_result_new("error", g_strdup(judgement->problem));
  } else {
    judge_place(judgement, attempt->tester->findings);
    const struct garbage_cycle *garbage = judge_find(judgement, attempt->finding);
    result = garbage ? confirm(attempt, garbage) : judge_unseen(attempt, judgement);
  }
  judgement_destroy(judgement);
  return result;
}

static struct finding_result *run_test(const struct attempt *attempt, const char *program) {
  const struct finding_tester *tester = attempt->tester;
  g_autofree char *records = g_build_filename(attempt->folder, "records", NULL);
  g_autofree char *output = NULL;
  const char *arguments[] = {program, NULL};
  struct run_request request = {arguments, attempt->folder,      tester->agent,
                                records,   attempt->output_path, tester->limits};
  struct run_result ran;
  g_mkdir_with_parents(records, 0700);
  if (run_program(&request, &ran) != 0)
    return finding_result_new("error", g_strdup("it could not be run"));
  g_file_get_contents(attempt->output_path, &output, NULL, NULL);
  if (ran.end != RUN_EXITED || ran.code != 0)
    return finding_result_new("error", run_describe(&ran, &tester->limits));
  struct finding_result *result = judge_collected(output);
  result = result ? result : judge_heap(attempt, records);
  result->growth = compile_read_growth(output);
  return result;
}

static struct finding_result *try_entry(struct finding_tester *tester, const struct finding_cycle *finding,
                                        const struct entry *entry) {
  g_autofree char *name = g_strdup_printf("test%u", tester->turns++);
  g_autofree char *folder = g_build_filename(tester->scratch, name, NULL);
  g_autofree char *source = g_build_filename(folder, "test.c", NULL);
  g_autofree char *output = g_build_filename(folder, "output", NULL);
  g_autofree char *text = write_text(tester, finding, entry, NULL);
  struct attempt attempt = {tester, finding, entry, folder, output};
  struct test_build build = build_of(tester, entry);
  build.folder = folder;
  build.source = source;
  struct finding_result *result;
  if (g_mkdir_with_parents(folder, 0700) != 0 || !g_file_set_contents(source, text, -1, NULL))
    result = finding_result_new("error", g_strdup("the test case could not be written"));
  else if (!test_build(&build))
    result = finding_result_new("not-reached", g_strdup(build.problem));
  else
    result = run_test(&attempt, build.program);
  test_build_finish(&build);
  result->entry = g_strdup(entry->function->name);
  return result;
}

static int rank(const struct finding_result *result) {
  static const char *const order[] = {"confirmed", "refuted", "error", "not-reached"};
  int place = 0;
  while (result && strcmp(order[place], result->verdict) != 0)
    place++;
  return result ? place : (int)G_N_ELEMENTS(order);
}

/* The better of two, by what it shows; the other one is freed. */
static struct finding_result *better(struct finding_result *first, struct finding_result *second) {
  bool is_second = rank(second) < rank(first);
  finding_result_free(is_second ? first : second);
  return is_second ? second : first;
}

struct finding_result *finding_test(struct finding_tester *tester, const struct finding_cycle *finding) {
  g_autoptr(GPtrArray) entries = entries_find(tester->db, tester->shapes, finding->id);
  struct finding_result *best = NULL;
  for (guint i = 0; entries && i < MIN(entries->len, MOST_TRIES); i++) {
    const struct entry *entry = entries->pdata[i];
    if (entry->missing || rank(best) == 0)
      break;
    best = better(best, try_entry(tester, finding, entry));
  }
  if (best)
    return best;
  if (!entries || entries->len == 0)
    return finding_result_new("not-reached",
                              g_strdup("none of its functions stands in a source file that was analysed"));
  const struct entry *entry = entries->pdata[0];
  return finding_result_new("not-reached",
                            g_strdup_printf("%s; --emit prints the test case to complete", entry->missing));
}
