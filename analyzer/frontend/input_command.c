/* From one compiler call to the translation units in it.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/compile_database.h"
#include "analyzer/frontend/flags.h"
#include "analyzer/frontend/input.h"
#include "analyzer/frontend/response_file.h"
#include "analyzer/frontend/tu_command.h"

static const char *const launchers[] = {
    "ccache", "sccache", "distcc", "icecc", "gomacc",  "buildcache", "env",        "nice", "time",
    "compdb", "sh",      "bash",   "dash",  "libtool", "eatmydata",  "cyclecheck", NULL};

static bool has_extension(const char *file, const char *const *extensions) {
  const char *dot = strrchr(file, '.');
  return dot && !strchr(dot, '/') && g_strv_contains(extensions, dot + 1);
}

bool is_c_source(const char *file) {
  static const char *const extensions[] = {"c", "i", NULL};
  return has_extension(file, extensions);
}

bool is_header(const char *file) {
  static const char *const extensions[] = {"h", "inc", "def", "H", "hh", NULL};
  return has_extension(file, extensions);
}

bool is_other_source(const char *file) {
  static const char *const extensions[] = {
      "cc",  "cpp", "cxx", "c++", "C", "cp",  "CPP", "ii", "m", "mm", "M",    "s",   "S",     "sx",
      "asm", "cu",  "cl",  "f",   "F", "f90", "hip", "rs", "d", "go", "cppm", "ixx", "swift", NULL};
  return has_extension(file, extensions);
}

/* g++, clang++-19, x86_64-linux-gnu-c++: they read .c files as C++. */
static bool is_cxx_compiler(const char *compiler) {
  g_autofree char *name = g_path_get_basename(compiler);
  return strstr(name, "++") != NULL;
}

static char *configuration_of(const char *root, char *const *arguments) {
  g_autofree char *text = arguments_text(root, arguments);
  g_autofree char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
  return g_strndup(hash, 16);
}

static void add_unit(struct finder *finder, const struct raw_command *raw, struct flags *flags) {
  struct tu_command *command = g_new0(struct tu_command, 1);
  if (flags->is_c && !is_c_source(raw->file)) {
    g_ptr_array_add(flags->kept, g_strdup("-x"));
    g_ptr_array_add(flags->kept, g_strdup("c"));
  }
  g_ptr_array_add(flags->kept, NULL);
  command->arguments = g_strdupv((char **)flags->kept->pdata);
  g_ptr_array_set_size(flags->kept, (int)flags->kept->len - 1);
  command->file = g_strdup(raw->file);
  command->directory = g_strdup(raw->directory);
  command->configuration = configuration_of(finder->input->root, command->arguments);
  command->output = raw->output ? path_absolute(raw->output, raw->directory) : g_strdup(flags->output);
  command->is_guessed = raw->is_guessed;
  char *key = g_strconcat(command->file, "\n", command->configuration, NULL);
  g_ptr_array_add(finder->input->commands, command);
  if (!g_hash_table_add(finder->seen, key))
    g_ptr_array_remove_index(finder->input->commands, finder->input->commands->len - 1);
}

static void append_all(GPtrArray *words, const char *const *more) {
  for (size_t i = 0; more && more[i]; i++)
    g_ptr_array_add(words, (char *)more[i]);
}

/* The flags of a command after the user's additions, response files and allow list. */
static void read_flags(struct finder *finder, const struct raw_command *raw, struct flags *flags) {
  const struct input *input = finder->input;
  g_autofree char *database_folder =
      input->compile_database ? g_path_get_dirname(input->compile_database) : g_strdup(input->root);
  const char *folders[] = {input->root, database_folder, NULL};
  g_autoptr(GPtrArray) words = g_ptr_array_new();
  append_all(words, finder->options->extra_before);
  append_all(words, raw->arguments);
  append_all(words, finder->options->extra_after);
  g_ptr_array_add(words, NULL);
  g_auto(GStrv) expanded =
      response_files_expand((const char *const *)words->pdata, raw->directory, folders, input->problems);
  flags_read(flags, (const char *const *)expanded, raw->directory);
}

void finder_add_command(struct finder *finder, const struct raw_command *raw) {
  struct flags flags;
  flags_init(&flags);
  read_flags(finder, raw, &flags);
  if (flags.is_other_language || (is_other_source(raw->file) && !flags.is_c)) {
    finder->input->skipped_other_language++;
  } else {
    finder->input->dropped_flags += flags.dropped;
    add_unit(finder, raw, &flags);
  }
  flags_finish(&flags);
}

static bool is_launcher(const char *word) {
  g_autofree char *name = g_path_get_basename(word);
  return g_strv_contains(launchers, name) || g_str_has_suffix(name, "-libtool");
}

static bool is_setting(const char *word) {
  const char *equals = strchr(word, '=');
  return equals && equals > word && word[0] != '-' && !memchr(word, '/', (size_t)(equals - word));
}

/* The compiler's index behind `ccache`, `env X=1`, `sh ../libtool --tag=CC --mode=compile`, `cyclecheck cc
 * --`. */
static size_t find_compiler(char *const *words) {
  size_t i = 0;
  bool is_launched = false;
  for (; words[i]; i++) {
    bool is_skipped =
        is_launcher(words[i]) || (is_launched && (words[i][0] == '-' || is_setting(words[i]))) ||
        (is_launched && strcmp(words[i], "cc") == 0 && words[i + 1] && strcmp(words[i + 1], "--") == 0);
    if (!is_skipped)
      break;
    is_launched = true;
  }
  return words[i] ? i : 0;
}

static void add_source(struct finder *finder, const struct compile_entry *entry, const char *file,
                       const char *const *arguments) {
  g_autofree char *absolute = path_absolute(file, entry->directory);
  struct raw_command raw = {absolute, entry->directory, entry->output, arguments, false};
  finder_add_command(finder, &raw);
}

/* Further C sources on the line: `cc -c a.c b.c` compiles both. */
static void add_other_sources(struct finder *finder, const struct compile_entry *entry,
                              const char *const *arguments) {
  struct flags flags;
  flags_init(&flags);
  flags_read(&flags, arguments, entry->directory);
  g_autofree char *first = path_absolute(entry->file, entry->directory);
  for (guint i = 0; i < flags.inputs->len; i++) {
    const char *name = g_ptr_array_index(flags.inputs, i);
    g_autofree char *absolute = path_absolute(name, entry->directory);
    if (is_c_source(name) && strcmp(absolute, first) != 0) {
      struct raw_command raw = {absolute, entry->directory, NULL, arguments, false};
      finder_add_command(finder, &raw);
    }
  }
  flags_finish(&flags);
}

static bool says_c(const char *const *arguments, const char *directory) {
  struct flags flags;
  flags_init(&flags);
  flags_read(&flags, arguments, directory);
  bool is_c = flags.is_c;
  flags_finish(&flags);
  return is_c;
}

void finder_add_entry(struct finder *finder, const struct compile_entry *entry) {
  size_t compiler = find_compiler(entry->arguments);
  const char *const *arguments = (const char *const *)entry->arguments + compiler + 1;
  bool is_marked_c = says_c(arguments, entry->directory);
  if (is_other_source(entry->file) && !is_marked_c) {
    finder->input->skipped_other_language++;
    return;
  }
  if (!is_c_source(entry->file) && !is_marked_c)
    return; /* an object, a folder, a header: a link line or a rule of the build system */
  if (is_cxx_compiler(entry->arguments[compiler]) && !is_marked_c) {
    finder->input->skipped_other_language++;
    return;
  }
  add_source(finder, entry, entry->file, arguments);
  add_other_sources(finder, entry, arguments);
}
