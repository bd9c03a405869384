/* Shows what the front end makes of its input, as JSON; the tests here drive it.
 * SPDX-License-Identifier: MIT
 *
 * probe find|extract [-p PATH] [--root DIR] [--require-db] [--db FILE] [-j N] [--timeout S] [--no-cache]
 *       [--model FILE] [--shard K/N] [--before ARG] [--after ARG] [PATH...] [-- FLAGS] */
#include <errno.h>
#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/frontend/frontend.h"

struct probe {
  struct input_options input;
  struct extract_options extract;
  const char *db;
  GPtrArray *paths, *before, *after, *models;
};

static json_t *text(const char *value) {
  return value ? json_string(value) : json_null();
}

static json_t *texts(const GPtrArray *list) {
  json_t *array = json_array();
  for (guint i = 0; i < list->len; i++)
    json_array_append_new(array, text(g_ptr_array_index(list, i)));
  return array;
}

static json_t *command_json(const struct tu_command *command, const struct input *input) {
  json_t *arguments = json_array();
  for (size_t i = 0; command->arguments[i]; i++)
    json_array_append_new(arguments, text(command->arguments[i]));
  bool is_selected = g_ptr_array_find(input->selected, command, NULL);
  return json_pack("{s:s, s:s, s:o, s:s, s:o, s:b, s:b}", "file", command->file, "directory",
                   command->directory, "arguments", arguments, "configuration", command->configuration,
                   "output", text(command->output), "guessed", command->is_guessed, "selected", is_selected);
}

static json_t *input_json(const struct input *input) {
  json_t *commands = json_array();
  for (guint i = 0; i < input->commands->len; i++)
    json_array_append_new(commands, command_json(g_ptr_array_index(input->commands, i), input));
  return json_pack("{s:s, s:o, s:s, s:o, s:o, s:i, s:i, s:o}", "root", input->root, "database",
                   text(input->compile_database), "db", input->default_db, "commands", commands, "problems",
                   texts(input->problems), "skipped", (int)input->skipped_other_language, "dropped",
                   (int)input->dropped_flags, "hint", text(input->hint));
}

static void print(json_t *value) {
  json_dumpf(value, stdout, JSON_INDENT(1));
  puts("");
  json_decref(value);
}

static int find(const struct input *input) {
  print(input_json(input));
  return 0;
}

static int extract(const struct probe *probe, const struct input *input) {
  struct extract_stats stats;
  struct db *db = db_open(probe->db, probe->extract.shards ? DB_SHARD : DB_UPDATE);
  if (!db)
    return 2;
  errno = 0;
  int failed = frontend_extract(db, input, &probe->extract, &stats);
  bool is_interrupted = failed && errno == EINTR;
  bool is_changed = db_changed(db);
  failed = failed || db_publish(db) ? 1 : 0;
  db_close(db);
  print(json_pack("{s:i, s:i, s:i, s:i, s:i, s:i, s:b}", "total", (int)stats.total, "parsed",
                  (int)stats.parsed, "cached", (int)stats.cached, "errors", (int)stats.with_errors, "lost",
                  (int)stats.lost, "guessed", (int)stats.guessed, "changed", is_changed));
  return is_interrupted ? 130 : failed;
}

static const char *const *closed(GPtrArray *list) {
  g_ptr_array_add(list, NULL);
  return (const char *const *)list->pdata;
}

/* Reads one option; returns how many words it took, 0 for none. */
static int read_option(struct probe *probe, char **words) {
  struct {
    const char *name;
    const char **value;
    GPtrArray *list;
  } valued[] = {{"-p", &probe->input.build_path, NULL},
                {"--root", &probe->input.root, NULL},
                {"--db", &probe->db, NULL},
                {"--before", NULL, probe->before},
                {"--after", NULL, probe->after},
                {"--model", NULL, probe->models}};
  for (size_t i = 0; i < G_N_ELEMENTS(valued); i++) {
    if (strcmp(words[0], valued[i].name) != 0)
      continue;
    if (valued[i].list)
      g_ptr_array_add(valued[i].list, words[1]);
    else
      *valued[i].value = words[1];
    return 2;
  }
  if (strcmp(words[0], "-j") == 0)
    return probe->extract.jobs = (unsigned)atoi(words[1]), 2;
  if (strcmp(words[0], "--timeout") == 0)
    return probe->extract.timeout_seconds = atof(words[1]), 2;
  if (strcmp(words[0], "--shard") == 0)
    return sscanf(words[1], "%u/%u", &probe->extract.shard, &probe->extract.shards), 2;
  if (strcmp(words[0], "--no-cache") == 0)
    return probe->extract.is_cache_disabled = true, 1;
  if (strcmp(words[0], "--require-db") == 0)
    return probe->input.is_db_required = true, 1;
  return 0;
}

static void read_arguments(struct probe *probe, char **words) {
  while (*words && strcmp(*words, "--") != 0) {
    int taken = read_option(probe, words);
    if (!taken)
      g_ptr_array_add(probe->paths, *words);
    words += taken ? taken : 1;
  }
  if (*words)
    probe->input.flags = (const char *const *)words + 1;
  probe->extract.is_whole_set = probe->paths->len == 0;
  probe->input.paths = closed(probe->paths);
  probe->input.extra_before = closed(probe->before);
  probe->input.extra_after = closed(probe->after);
  probe->extract.model_files = closed(probe->models);
}

static void ignore_signal(int number) {
  (void)number; /* that it came is told by errno */
}

int main(int argc, char **argv) {
  struct probe probe = {.paths = g_ptr_array_new(),
                        .before = g_ptr_array_new(),
                        .after = g_ptr_array_new(),
                        .models = g_ptr_array_new()};
  if (argc < 2)
    return 2;
  signal(SIGINT, ignore_signal);
  signal(SIGTERM, ignore_signal);
  read_arguments(&probe, argv + 2);
  struct input *input = input_find(&probe.input);
  int result = !input ? 2 : strcmp(argv[1], "find") == 0 ? find(input) : extract(&probe, input);
  input_destroy(input);
  g_ptr_array_unref(probe.paths);
  g_ptr_array_unref(probe.before);
  g_ptr_array_unref(probe.after);
  g_ptr_array_unref(probe.models);
  return result;
}
