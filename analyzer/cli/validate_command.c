/* validate -- COMMAND: the user's program or test suite under the heap agent.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/validate.h"

#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/validate_runtime.h"
#include "analyzer/validate/installed.h"
#include "analyzer/validate/judge.h"
#include "db/verdicts.h"

#include <glib/gstdio.h>
#include <string.h>

struct session {
  const struct options *options;
  struct db *db;
  struct shapes *shapes;
  GStringChunk *strings;
  GPtrArray *known;    /* struct finding_cycle *: every finding */
  GPtrArray *findings; /* of them, those asked for; borrowed */
  char *root, *command;
  const char *const *arguments;
  struct run_result ran;
  const struct run_limits *limits;
};

static char *describe_command(const char *const *arguments) {
  GString *text = g_string_new(NULL);
  for (const char *const *word = arguments; *word; word++) {
    g_autofree char *quoted = strpbrk(*word, " \t\n'\"\\$*?;&|<>()") ? g_shell_quote(*word) : g_strdup(*word);
    g_string_append_printf(text, "%s%s", text->len ? " " : "", quoted);
  }
  return g_string_free(text, FALSE);
}

static void put(struct session *session, const char *fingerprint, const char *verdict,
                const struct garbage_cycle *garbage, const char *detail) {
  struct validation row = {fingerprint,
                           verdict,
                           garbage ? "leaked" : NULL,
                           session->command,
                           detail,
                           1,
                           garbage ? (int64_t)garbage->cycles : 0,
                           garbage ? (int64_t)garbage->objects : 0,
                           garbage ? (int64_t)garbage->bytes : 0,
                           -1};
  db_put_validation(session->db, &row);
}

static guint show_confirmed(struct session *session, const struct judgement *judgement, GString *text) {
  guint confirmed = 0;
  for (guint i = 0; i < session->findings->len; i++) {
    const struct finding_cycle *finding = session->findings->pdata[i];
    const struct garbage_cycle *garbage = judge_find(judgement, finding);
    if (finding->edges->len == 0)
      continue;
    struct finding_verdict verdict = judge_finding(judgement, session->shapes, finding, garbage);
    g_autofree char *cycle = garbage ? garbage_describe_edges(finding->edges) : NULL;
    if (strcmp(verdict.verdict, "refuted") ==
        0) { /* its objects died or live on; its stores may not have run */
      verdict.verdict = "not-reached";
      verdict.detail =
          g_strdup("its objects were made and no such cycle was left; whether its stores ran is not known");
    }
    if (garbage)
      g_string_append_printf(text,
                             "confirmed @%" G_GINT64_FORMAT " %s: %s: %" G_GUINT64_FORMAT
                             " cycles, %" G_GUINT64_FORMAT " objects, %" G_GUINT64_FORMAT " bytes\n",
                             finding->id, finding->rule, cycle, garbage->cycles, garbage->objects,
                             garbage->bytes);
    confirmed += garbage != NULL;
    put(session, finding->fingerprint, verdict.verdict, garbage, verdict.detail);
    g_free(verdict.detail);
  }
  return confirmed;
}

static void describe_other(const struct garbage_cycle *garbage, GString *text) {
  g_autofree char *cycle = garbage_describe(garbage);
  g_string_append_printf(text,
                         "found by running: %s: %" G_GUINT64_FORMAT " cycles, %" G_GUINT64_FORMAT
                         " objects, %" G_GUINT64_FORMAT " bytes",
                         cycle, garbage->cycles, garbage->objects, garbage->bytes);
  if (garbage->maker.file)
    g_string_append_printf(text, ", made by %s (%s:%u)", garbage->maker.function, garbage->maker.file,
                           garbage->maker.line);
  g_string_append_c(text, '\n');
}

/* They become findings. -1: logged. */
static int show_others(struct session *session, const struct judgement *judgement, GString *text) {
  g_autoptr(GPtrArray) others = g_ptr_array_new();
  for (guint i = 0; i < judgement->cycles->len; i++)
    if (!judge_is_known(session->known, judgement->cycles->pdata[i]))
      g_ptr_array_add(others, judgement->cycles->pdata[i]);
  g_autoptr(GPtrArray) fingerprints = validate_add_findings(session->db, others, session->root);
  for (guint i = 0; fingerprints && i < others->len; i++) {
    describe_other(others->pdata[i], text);
    if (fingerprints->pdata[i])
      put(session, fingerprints->pdata[i], "confirmed", others->pdata[i], NULL);
  }
  return fingerprints ? (int)others->len : -1;
}

static int publish(struct session *session, const GString *text) {
  if (output_write(NULL, text) != 0)
    return -1;
  return db_publish(session->db);
}

static int conclude(struct session *session, const struct judgement *judgement) {
  g_autoptr(GString) text = g_string_new(NULL);
  judge_place(judgement, session->known);
  guint confirmed = show_confirmed(session, judgement, text);
  int others = show_others(session, judgement, text);
  g_autofree char *end = run_describe(&session->ran, session->limits);
  if (others < 0 || publish(session, text) != 0)
    return CODE_FAILED;
  g_message("%s; %u of %u processes left a snapshot, %" G_GUINT64_FORMAT " of %" G_GUINT64_FORMAT
            " blocks have a known type (%" G_GUINT64_FORMAT " of them counted)",
            end, judgement->complete, judgement->processes, judgement->typed, judgement->blocks,
            judgement->refcounted);
  g_message("%u of %u findings confirmed, %d cycles without a finding", confirmed, session->findings->len,
            others);
  return confirmed > 0 || others > 0 ? CODE_FINDINGS : CODE_CLEAN;
}

/* Nothing can be said: every finding that was asked for gets the reason. */
static int fail(struct session *session, const char *problem) {
  for (guint i = 0; i < session->findings->len; i++) {
    const struct finding_cycle *finding = session->findings->pdata[i];
    put(session, finding->fingerprint, "error", NULL, problem);
  }
  g_warning("%s", problem);
  db_publish(session->db);
  return CODE_FAILED;
}

static int judge(struct session *session, const char *records) {
  struct judgement *judgement = judge_records(records, session->shapes, session->root);
  if (!judgement)
    return CODE_FAILED;
  if (session->ran.end == RUN_TIMED_OUT || session->ran.end == RUN_TOO_MANY ||
      session->ran.end == RUN_KILLED) {
    g_autofree char *end = run_describe(&session->ran, session->limits);
    g_warning("%s", end);
  }
  int code = judgement->problem ? fail(session, judgement->problem) : conclude(session, judgement);
  judgement_destroy(judgement);
  return code;
}

static int run(struct session *session, const char *agent, const char *scratch) {
  g_autofree char *records = g_build_filename(scratch, "records", NULL);
  struct run_request request = {session->arguments, NULL, agent, records, NULL, *session->limits};
  g_mkdir_with_parents(records, 0700);
  g_autofree char *problem = inspect_program(session->arguments[0]);
  if (problem)
    return fail(session, problem);
  if (run_program(&request, &session->ran) != 0)
    return CODE_FAILED;
  if (session->ran.end != RUN_NOT_STARTED)
    return judge(session, records);
  g_autofree char *end = run_describe(&session->ran, session->limits);
  g_autofree char *why = g_strdup_printf("cannot run '%s': %s", session->arguments[0], end);
  return fail(session, why);
}

static int run_in_session(struct session *session) {
  g_autofree char *agent = installed_agent();
  session->shapes = agent ? shapes_load(session->db) : NULL;
  session->known = session->shapes ? judge_load_findings(session->db, session->strings) : NULL;
  session->findings = session->known ? validate_choose(session->known, session->options->positional) : NULL;
  char *scratch = session->findings ? validate_create_scratch() : NULL;
  int code = scratch ? run(session, agent, scratch) : CODE_FAILED;
  validate_remove_scratch(scratch);
  if (session->findings)
    g_ptr_array_unref(session->findings);
  if (session->known)
    g_ptr_array_unref(session->known);
  shapes_destroy(session->shapes);
  return code;
}

int validate_command(const struct options *options, const struct run_limits *limits) {
  const char *by_shell[] = {"/bin/sh", "-c", options->shell, NULL};
  struct session session = {.options = options, .limits = limits};
  session.arguments = options->shell ? by_shell : (const char *const *)options->flags;
  if (!session.arguments[0]) {
    g_warning("no command stands after --");
    return CODE_FAILED;
  }
  g_autofree char *path = database_find(options);
  session.db = path ? db_open(path, DB_UPDATE) : NULL;
  if (!session.db)
    return CODE_FAILED;
  session.strings = g_string_chunk_new(1024);
  session.root = database_root(session.db, options);
  session.command = describe_command(session.arguments);
  int code = run_in_session(&session);
  g_free(session.root);
  g_free(session.command);
  g_string_chunk_free(session.strings);
  db_close(session.db);
  return code;
}
