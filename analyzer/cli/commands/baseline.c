/* baseline: makes, shows and maintains the file of known findings.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/place_text.h"
#include "analyzer/cli/gate/gate.h"
#include "rules/checks/nearest.h"

#include <string.h>

extern const struct command command_baseline;

struct baseline_work {
  const char *path; /* of the baseline */
  GPtrArray *known; /* struct identity *: what it says; empty when there is none yet */
  GPtrArray *now;   /* struct identity *: what the database says and nothing silences */
  bool is_there;
};

/* Takes the identity over into another list. */
static void keep(GPtrArray *list, GPtrArray *from, guint index) {
  g_ptr_array_add(list, from->pdata[index]);
  from->pdata[index] = NULL;
}

/* `is_pruned`: what is gone goes; else it stays. Findings of now replace those they were matched with. */
static GPtrArray *join(struct baseline_work *work, bool takes_new, bool is_pruned) {
  GPtrArray *list = identity_list_create();
  for (guint i = 0; i < work->known->len; i++) {
    const struct identity *known = work->known->pdata[i];
    bool is_replaced = takes_new && known->partner;
    if (!is_replaced && !(is_pruned && known->state == IDENTITY_ABSENT))
      keep(list, work->known, i);
  }
  for (guint i = 0; takes_new && i < work->now->len; i++)
    keep(list, work->now, i);
  return list;
}

static int write_list(const struct baseline_work *work, GPtrArray *list, const char *what) {
  g_autoptr(GString) text = identity_format_baseline(list);
  if (output_write(work->path, text) != 0)
    return CODE_FAILED;
  g_autofree char *shown = database_display_path(work->path);
  g_message("%s: %s, %u finding%s", shown, what, list->len, list->len == 1 ? "" : "s");
  return CODE_CLEAN;
}

static int create(struct baseline_work *work) {
  if (work->is_there) {
    g_warning("'%s' is there already; 'cyclecheck baseline update' adds to it", work->path);
    return CODE_FAILED;
  }
  g_autoptr(GPtrArray) list = join(work, true, true);
  return write_list(work, list, "created");
}

static int update(struct baseline_work *work) {
  g_autoptr(GPtrArray) list = join(work, true, false);
  return write_list(work, list, "updated");
}

static int prune(struct baseline_work *work) {
  guint before = work->known->len;
  g_autoptr(GPtrArray) list = join(work, false, true);
  g_autofree char *what = g_strdup_printf("%u removed", before - list->len);
  return write_list(work, list, what);
}

static void append_row(GString *text, enum identity_state state, const struct identity *identity) {
  g_autofree char *id = place_short_id(identity->fingerprint);
  const char *fields[] = {id, identity->rule, identity->path, identity->message};
  g_string_append_printf(text, "%-9s", identity_state_name(state));
  for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
    g_autofree char *safe = escape_text(fields[i]);
    g_string_append_printf(text, "  %s", safe);
  }
  g_string_append_c(text, '\n');
}

static int show(struct baseline_work *work) {
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < work->known->len; i++) {
    const struct identity *known = work->known->pdata[i];
    append_row(text, known->state, known);
  }
  for (guint i = 0; i < work->now->len; i++) {
    const struct identity *identity = work->now->pdata[i];
    if (identity->state == IDENTITY_NEW)
      append_row(text, IDENTITY_NEW, identity);
  }
  return output_write(NULL, text) == 0 ? CODE_CLEAN : CODE_FAILED;
}

static const struct action {
  const char *name;
  int (*run)(struct baseline_work *work);
  bool needs_file, writes;
} actions[] = {{"create", create, false, true},
               {"update", update, false, true},
               {"show", show, true, false},
               {"prune", prune, true, true}};

static const struct action *find_action(const char *name) {
  const char *names[G_N_ELEMENTS(actions) + 1] = {NULL};
  for (size_t i = 0; i < G_N_ELEMENTS(actions); i++) {
    if (strcmp(actions[i].name, name) == 0)
      return &actions[i];
    names[i] = actions[i].name;
  }
  g_warning("baseline takes create, update, show or prune; the nearest to '%s' is %s", name,
            nearest_word(name, names));
  return NULL;
}

/* Comments and the suppressions file are reason enough; the baseline is for the rest. */
static bool is_silenced(const struct report_finding *finding) {
  return finding->suppressed_by && strcmp(finding->suppressed_by, "baseline") != 0;
}

static void list_now(struct baseline_work *work, const struct report *report) {
  work->now = identity_list_create();
  for (guint i = 0; i < report->findings->len; i++)
    if (!is_silenced(report->findings->pdata[i]))
      g_ptr_array_add(work->now, identity_of_finding(report->findings->pdata[i]));
}

static bool is_baseline(const char *path) {
  g_autofree char *text = NULL;
  return g_file_get_contents(path, &text, NULL, NULL) && g_str_has_prefix(text, "# cyclecheck baseline");
}

static int check_file(const struct baseline_work *work, const struct action *action) {
  if (action->needs_file && !work->is_there) {
    g_warning("there is no baseline '%s'; 'cyclecheck baseline create' makes one", work->path);
    return -1;
  }
  if (action->writes && work->is_there && !is_baseline(work->path)) {
    g_warning("'%s' is no baseline and is not written over", work->path);
    return -1;
  }
  return 0;
}

static int run_action(const struct action *action, const struct report *report,
                      const struct options *options) {
  g_autofree char *path = gate_baseline_path(options, report->root);
  struct baseline_work work = {.path = path, .is_there = g_file_test(path, G_FILE_TEST_EXISTS)};
  if (check_file(&work, action) != 0)
    return CODE_FAILED;
  work.known = work.is_there ? identity_read(path, options) : identity_list_create();
  if (!work.known)
    return CODE_FAILED;
  list_now(&work, report);
  identity_match(work.known, work.now);
  int code = action->run(&work);
  g_ptr_array_unref(work.known);
  g_ptr_array_unref(work.now);
  return code;
}

static int run(const struct options *options) {
  if (command_check_arguments(&command_baseline, options, 1, 1) != 0)
    return CODE_FAILED;
  const struct action *action = find_action(options->positional->pdata[0]);
  struct db *db = action ? database_open_to_read(options) : NULL;
  struct report *report = db ? report_create_all(db, options) : NULL;
  int code = report ? run_action(action, report, options) : CODE_FAILED;
  report_destroy(report);
  db_close(db);
  return code;
}

const struct command command_baseline = {
    .name = "baseline",
    .usage = "create|update|show|prune",
    .summary = "keep the known findings in a file, so that only new ones fail",
    .details = "create writes .cyclecheck-baseline at the root from the last analysis; update adds what is "
               "new; prune\n"
               "removes what is gone; show compares. The file is sorted, one finding a line, and made to be "
               "committed.\n",
    .options = OPTIONS_BASELINE | OPTIONS_DATABASE | OPTIONS_ROOT | OPTIONS_GENERAL,
    .place = 6,
    .run = run,
    .words = "create update show prune",
};
