/* doctor: what this installation has, and what is missing for it to work.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/frontend/frontend.h"

#include <sys/utsname.h>

extern const struct command command_doctor;

enum state { STATE_OK, STATE_NOTE, STATE_PROBLEM };

struct examination {
  GString *out;
  const struct options *options;
  unsigned problems;
};

static void G_GNUC_PRINTF(3, 4)
    say(struct examination *examination, enum state state, const char *format, ...) {
  static const char *const words[] = {"ok", "note", "problem"};
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *text = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  g_autofree char *safe = escape_lines(text);
  g_string_append_printf(examination->out, "%-8s%s\n", words[state], safe);
  examination->problems += state == STATE_PROBLEM;
}

static void examine_tool(struct examination *examination) {
  g_autofree char *version = version_text(false);
  g_auto(GStrv) lines = g_strsplit(version, "\n", -1);
  for (size_t i = 0; lines[i] && *lines[i]; i++)
    say(examination, STATE_OK, "%s", lines[i]);
}

static void examine_data(struct examination *examination) {
  g_autofree char *data = frontend_data_dir();
  if (!data) {
    say(examination, STATE_PROBLEM, "models and stubs were not found; CYCLECHECK_DATA can name their folder");
    return;
  }
  static const char *const folders[] = {"include", "models", "stubs"};
  for (size_t i = 0; i < G_N_ELEMENTS(folders); i++) {
    g_autofree char *path = g_build_filename(data, folders[i], NULL);
    bool is_there = g_file_test(path, G_FILE_TEST_IS_DIR);
    say(examination, is_there ? STATE_OK : STATE_PROBLEM, "%s: %s", folders[i], is_there ? path : "missing");
  }
}

static void examine_kernel(struct examination *examination) {
  struct utsname name;
  if (uname(&name) != 0)
    return;
  bool has_sandbox = frontend_has_sandbox();
  say(examination, has_sandbox ? STATE_OK : STATE_NOTE, "%s %s: workers are %s", name.sysname, name.release,
      has_sandbox ? "confined to reading" : "not confined to reading: the kernel has no seccomp filters");
}

static void examine_input(struct examination *examination) {
  struct input_options find = {.paths = (const char *const *)examination->options->positional->pdata,
                               .build_path = examination->options->build_path,
                               .root = examination->options->root};
  struct input *input = input_find(&find);
  if (!input) {
    say(examination, STATE_NOTE, "there is nothing to check here");
    return;
  }
  if (input->compile_database)
    say(examination, STATE_OK, "%s: %u translation units", input->compile_database, input->commands->len);
  else
    say(examination, STATE_NOTE, "%s", input->hint ? input->hint : "there is no compile_commands.json");
  for (guint i = 0; i < input->problems->len; i++)
    say(examination, STATE_NOTE, "%s", (const char *)input->problems->pdata[i]);
  if (input->skipped_other_language > 0)
    say(examination, STATE_OK, "entries that are not C, skipped: %u", input->skipped_other_language);
  if (input->dropped_flags > 0)
    say(examination, STATE_OK, "compiler flags that mean nothing to the analysis, dropped: %u",
        input->dropped_flags);
  input_destroy(input);
}

/* Columns: status, how many, one of them with its reason. */
static int show_count(const struct db_row *row, void *arg) {
  struct examination *examination = arg;
  const char *status = db_row_text(row, 0);
  if (g_strcmp0(status, tu_status_name(TU_OK)) == 0 || g_strcmp0(status, tu_status_name(TU_SKIPPED)) == 0)
    say(examination, STATE_OK, "  %s %s", db_row_text(row, 1), status);
  else
    say(examination, STATE_NOTE, "  %s %s, such as %s", db_row_text(row, 1), status, db_row_text(row, 2));
  return 0;
}

static void examine_database(struct examination *examination) {
  static const char counts[] = "SELECT status, count(*), max(path || coalesce(': ' || reason, '')) FROM "
                               "translation_unit GROUP BY status";
  g_autofree char *path = database_find(examination->options);
  struct db *db = path ? db_open(path, DB_READ) : NULL;
  if (!db)
    return;
  g_autofree char *shown = database_display_path(path);
  say(examination, STATE_OK, "database %s, translation units:", shown);
  db_query(db, counts, NULL, show_count, examination);
  db_close(db);
}

static int run(const struct options *options) {
  g_autoptr(GString) out = g_string_new(NULL);
  struct examination examination = {.out = out, .options = options};
  examine_tool(&examination);
  examine_data(&examination);
  examine_kernel(&examination);
  examine_input(&examination);
  examine_database(&examination);
  return output_write(NULL, out) == 0 && examination.problems == 0 ? CODE_CLEAN : CODE_FAILED;
}

const struct command command_doctor = {
    .name = "doctor",
    .usage = "[PATH...]",
    .summary = "check the installation, the inputs and the database",
    .details =
        "Exits with 2 when the installation itself is incomplete; notes are about what is or is not here.\n",
    .options = OPTIONS_INPUT | OPTIONS_DATABASE | OPTIONS_ROOT | OPTIONS_GENERAL,
    .place = 12,
    .run = run,
};
