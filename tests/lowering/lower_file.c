/* Prints what the front end makes of one file: `lower_file [--root=DIR] [--modelled=A,B] [--facts]
 * [--check] [--function=NAME] FILE [-- FLAGS]`. The tests of lowering and people read its output.
 * SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "analyzer/frontend/frontend.h"
#include "tests/lowering/facts_text.h"

struct settings {
  char *root, *modelled, *function;
  gboolean is_facts, is_files, is_check, is_quiet, is_model;
};

static GHashTable *split_names(const char *names) {
  GHashTable *set = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_auto(GStrv) parts = g_strsplit(names ? names : "", ",", -1);
  for (size_t i = 0; parts[i]; i++)
    if (*parts[i])
      g_hash_table_add(set, g_strdup(parts[i]));
  return set;
}

static void print_functions(const struct parse_result *result, const char *only) {
  for (guint i = 0; i < result->facts->functions->len; i++) {
    const struct fact_function *function = g_ptr_array_index(result->facts->functions, i);
    if (!function->ir || (only && strcmp(only, function->name) != 0))
      continue;
    g_autoptr(GString) text = g_string_new(NULL);
    ir_print(function->ir, text);
    printf("== %s\n%s", function->key, text->str);
  }
}

static void print_files(const struct parse_result *result) {
  for (guint i = 0; i < result->files->len; i++) {
    const struct tu_file *file = &g_array_index(result->files, struct tu_file, i);
    printf("%s %s%s\n", file->hash ? file->hash : "-", file->path, file->is_header ? " header" : "");
  }
}

static int check(const struct parse_result *result) {
  int failures = 0;
  for (guint i = 0; i < result->facts->functions->len; i++) {
    const struct fact_function *function = g_ptr_array_index(result->facts->functions, i);
    g_autofree char *problem = function->ir ? ir_find_problem(function->ir) : NULL;
    if (problem) {
      fprintf(stderr, "%s: %s\n", function->key, problem);
      failures++;
    }
  }
  return failures;
}

static int print_file(const struct settings *settings, const char *file, const char *const *flags) {
  g_autofree char *full = g_canonicalize_filename(file, NULL);
  g_autofree char *directory = g_get_current_dir();
  g_autofree char *root = g_canonicalize_filename(settings->root ? settings->root : ".", NULL);
  g_autoptr(GHashTable) modelled = split_names(settings->modelled);
  struct parse_request request = {.root = root, .file = full, .directory = directory, .arguments = flags};
  request.modelled = modelled;
  request.is_model = settings->is_model;
  struct parse_result result;
  frontend_parse(&request, &result);
  if (!settings->is_quiet && (result.status != TU_OK || result.reason))
    fprintf(stderr, "status %d, %d errors: %s\n", result.status, result.errors,
            result.reason ? result.reason : "");
  if (settings->is_files)
    print_files(&result);
  else if (settings->is_facts)
    facts_print(result.facts, stdout);
  else if (!settings->is_quiet)
    print_functions(&result, settings->function);
  int failures = settings->is_check ? check(&result) : 0;
  parse_result_clear(&result);
  return failures ? 1 : 0;
}

int main(int argc, char **argv) {
  struct settings settings = {0};
  const GOptionEntry entries[] = {
      {"root", 0, 0, G_OPTION_ARG_FILENAME, &settings.root, "Project root", "DIR"},
      {"modelled", 0, 0, G_OPTION_ARG_STRING, &settings.modelled, "Names the models describe", "NAMES"},
      {"function", 0, 0, G_OPTION_ARG_STRING, &settings.function, "Only this function", "NAME"},
      {"facts", 0, 0, G_OPTION_ARG_NONE, &settings.is_facts, "Print facts, not IR", NULL},
      {"files", 0, 0, G_OPTION_ARG_NONE, &settings.is_files, "Print the files it read", NULL},
      {"model", 0, 0, G_OPTION_ARG_NONE, &settings.is_model, "The file is a model", NULL},
      {"check", 0, 0, G_OPTION_ARG_NONE, &settings.is_check, "Fail when the IR is not well formed", NULL},
      {"quiet", 0, 0, G_OPTION_ARG_NONE, &settings.is_quiet, "Print nothing but problems", NULL},
      G_OPTION_ENTRY_NULL};
  g_autoptr(GOptionContext) context = g_option_context_new("FILE [-- FLAGS]");
  g_autoptr(GError) error = NULL;
  g_option_context_add_main_entries(context, entries, NULL);
  if (!g_option_context_parse(context, &argc, &argv, &error) || argc < 2) {
    fprintf(stderr, "%s\n", error ? error->message : "no file given");
    return 2;
  }
  int first = argc > 2 && strcmp(argv[2], "--") == 0 ? 3 : 2;
  int status = print_file(&settings, argv[1], (const char *const *)argv + first);
  g_free(settings.root);
  g_free(settings.modelled);
  g_free(settings.function);
  return status;
}
