/* Shards written during a build, and a short report.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/hook.h"

#include "analyzer/cli/command.h"
#include "analyzer/cli/inputs.h"
#include "analyzer/cli/report.h"
#include "analyzer/cli/whole_program.h"

#include <glib/gstdio.h>
#include <string.h>

#define SHARD_FOLDER "shards"
#define HASH_DIGITS 32

static bool is_c_name(const char *word) {
  return g_str_has_suffix(word, ".c") || g_str_has_suffix(word, ".i");
}

bool hook_is_meant(int argc, char **argv) {
  const char *source = NULL;
  for (int i = 1; i < argc; i++) {
    if (strcmp(argv[i], "--") == 0)
      return source && i + 1 < argc;
    if (argv[i][0] == '-')
      continue;
    if (source)
      return false;
    source = argv[i];
  }
  return false;
}

/* The build folder: where the compile database is, or will be; else the working directory. Caller frees. */
static char *find_build_folder(void) {
  static const char *const marks[] = {"compile_commands.json", "CMakeCache.txt", "build.ninja"};
  g_autofree char *here = g_get_current_dir();
  g_autofree char *folder = g_strdup(here);
  for (;;) {
    for (size_t i = 0; i < G_N_ELEMENTS(marks); i++) {
      g_autofree char *path = g_build_filename(folder, marks[i], NULL);
      if (g_file_test(path, G_FILE_TEST_EXISTS))
        return g_steal_pointer(&folder);
    }
    g_autofree char *parent = g_path_get_dirname(folder);
    if (strcmp(parent, folder) == 0)
      return g_steal_pointer(&here);
    g_free(folder);
    folder = g_steal_pointer(&parent);
  }
}

static char *shard_path(const char *source, char *const *arguments) {
  g_autofree char *absolute = g_canonicalize_filename(source, NULL);
  g_autofree char *line = g_strjoinv("\n", (char **)arguments);
  g_autofree char *text = g_strconcat(absolute, "\n", line, NULL);
  g_autofree char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
  g_autofree char *name = g_strdup_printf("%.*s.db", HASH_DIGITS, hash);
  g_autofree char *build = find_build_folder();
  return g_build_filename(build, ".cyclecheck", SHARD_FOLDER, name, NULL);
}

/* The compiler's arguments without the compiler and the source. */
static char **arguments_of(char *const *words, const char *source) {
  g_autoptr(GPtrArray) list = g_ptr_array_new();
  for (size_t i = 1; words[0] && words[i]; i++)
    if (strcmp(words[i], source) != 0)
      g_ptr_array_add(list, g_strdup(words[i]));
  g_ptr_array_add(list, NULL);
  return (char **)g_ptr_array_steal(list, NULL);
}

static int update(const char *path, const struct input *input, const struct options *options) {
  gint64 started_us = g_get_monotonic_time();
  struct extract_stats stats = {0};
  struct db *db = db_open(path, DB_UPDATE);
  if (!db)
    return CODE_FAILED;
  int status = inputs_extract(db, input, options, &stats);
  if (status == 0)
    status = whole_program_update(db, options, input->root, GUESSES_NONE);
  if (status == 0)
    return whole_program_publish(db, options, started_us);
  db_close(db);
  return status > 0 ? status : CODE_FAILED;
}

static void drop_known(struct report *report, const struct report *known) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < known->findings->len; i++)
    g_hash_table_add(seen, (gpointer)((const struct report_finding *)known->findings->pdata[i])->fingerprint);
  for (guint i = report->findings->len; i-- > 0;)
    if (g_hash_table_contains(seen, ((const struct report_finding *)report->findings->pdata[i])->fingerprint))
      g_ptr_array_remove_index(report->findings, i);
}

/* What the last check found about this file with the others in view, and its shard alone does not show. */
static int report_last(const char *shard, const struct options *options, enum severity level) {
  g_autofree char *folder = g_path_get_dirname(shard);
  g_autofree char *above = g_path_get_dirname(folder);
  g_autofree char *last = g_build_filename(above, "graph.db", NULL);
  struct options wider = *options;
  wider.level = level;
  const char *const *paths = (const char *const *)options->positional->pdata;
  struct db *db = g_file_test(last, G_FILE_TEST_EXISTS) ? db_open(last, DB_READ) : NULL;
  struct db *own = db ? db_open(shard, DB_READ) : NULL;
  struct report *report = own ? report_create(db, &wider, paths) : NULL;
  struct report *known = report ? report_create(own, options, paths) : NULL;
  int code = 0;
  if (known) {
    drop_known(report, known);
    code = report_write(report, &wider) == 0 ? report_exit_code(report) : CODE_FAILED;
  }
  report_destroy(known);
  report_destroy(report);
  db_close(own);
  db_close(db);
  return code == CODE_INCOMPLETE ? CODE_CLEAN : code;
}

/* `words` begin with the compiler. */
static int check_source(const struct options *given, const char *source, char *const *words) {
  g_auto(GStrv) arguments = arguments_of(words, source);
  g_autoptr(GPtrArray) paths = g_ptr_array_new_null_terminated(1, NULL, TRUE);
  g_ptr_array_add(paths, (char *)source);
  g_autofree char *path = shard_path(source, arguments);
  struct options options = *given;
  options.positional = paths;
  options.flags = arguments;
  options.database = path;
  options.jobs = 1;
  options.level = MIN(options.level, SEVERITY_ERROR); /* what only other files can tell is left to check */
  options.is_quiet = true;
  struct input *input = inputs_find(&options);
  if (!input)
    return CODE_FAILED;
  options.root = input->root;
  int code = update(path, input, &options);
  if (code == 0)
    code = whole_program_report(path, &options, (const char *const *)paths->pdata);
  if (code == CODE_CLEAN || code == CODE_INCOMPLETE)
    code = report_last(path, &options, given->level);
  input_destroy(input);
  return code;
}

/* Losses are recorded in the shard: the build goes on, and check will tell. */
static int soften(int code) {
  return code == CODE_INCOMPLETE ? CODE_CLEAN : code;
}

static int run_parsed(struct options *options, char **words) {
  const char *source = options->positional->pdata[0];
  if (!is_c_name(source))
    return CODE_CLEAN;
  return soften(check_source(options, source, words));
}

int hook_run(int argc, char **argv) {
  struct options options;
  options_init(&options);
  options.fail_on = FAIL_ON_NEVER;
  g_autofree char *line = g_strjoinv(" ", argv);
  options.program_arguments = line;
  int code = CODE_FAILED;
  if (options_parse(&options,
                    OPTIONS_INPUT | OPTIONS_EXTRACT | OPTIONS_REPORT | OPTIONS_ROOT | OPTIONS_GENERAL, argc,
                    argv) == 0)
    code = run_parsed(&options, options.flags);
  options_finish(&options);
  return code;
}

int hook_check_compilation(const struct options *options, char **words) {
  const char *source = NULL;
  bool is_compiling = false;
  for (size_t i = 1; words[0] && words[i]; i++) {
    is_compiling |= strcmp(words[i], "-c") == 0;
    if (words[i][0] != '-' && is_c_name(words[i]) && strcmp(words[i - 1], "-o") != 0)
      source = words[i];
  }
  return is_compiling && source ? soften(check_source(options, source, words)) : CODE_CLEAN;
}

static char *shard_folder(const char *database) {
  g_autofree char *folder = g_path_get_dirname(database);
  return g_build_filename(folder, SHARD_FOLDER, NULL);
}

/* Calls `visit` for every shard; non-zero stops. */
static int each_shard(const char *database, int (*visit)(const char *path, void *arg), void *arg) {
  g_autofree char *folder = shard_folder(database);
  g_autoptr(GDir) files = g_dir_open(folder, 0, NULL);
  int status = 0;
  for (const char *name = files ? g_dir_read_name(files) : NULL; name && status == 0;
       name = g_dir_read_name(files)) {
    g_autofree char *path = g_build_filename(folder, name, NULL);
    if (g_str_has_suffix(name, ".db"))
      status = visit(path, arg);
  }
  return status;
}

/* One that cannot be read costs nothing but the time to parse its file again. */
static int take_shard(const char *path, void *arg) {
  struct db *shard = db_open(path, DB_READ);
  if (!shard)
    return 0;
  db_close(shard);
  return db_take_over(arg, path);
}

int hook_take_shards(struct db *db, const char *database) {
  return each_shard(database, take_shard, db);
}

static int remove_shard(const char *path, void *arg) {
  (void)arg;
  g_autofree char *lock = g_strconcat(path, ".lock", NULL);
  g_unlink(path);
  g_unlink(lock);
  return 0;
}

void hook_forget_shards(const char *database) {
  each_shard(database, remove_shard, NULL);
}
