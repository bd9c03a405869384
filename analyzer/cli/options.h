/* The command line: one table of options feeds the parser, the help texts and the shell completions.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>

enum option_group { /* a command takes the options of its groups */
  OPTIONS_GENERAL = 1,
  OPTIONS_INPUT = 2,   /* which translation units, and their flags; `--` starts compiler flags */
  OPTIONS_EXTRACT = 4, /* how they are parsed */
  OPTIONS_SHARD = 8,
  OPTIONS_MERGE = 16,
  OPTIONS_OUTPUT = 32,
  OPTIONS_REPORT = 64,
  OPTIONS_DATABASE = 128,
  OPTIONS_ROOT = 256,
  OPTIONS_QUERY = 512,
  OPTIONS_BASELINE = 1024,
  OPTIONS_DIFF = 2048,
  OPTIONS_GRAPH = 4096,
  OPTIONS_VALIDATE = 16384
};

enum option_kind {
  OPTION_FLAG,     /* bool */
  OPTION_COUNT,    /* unsigned, counts how often */
  OPTION_TEXT,     /* char * */
  OPTION_LIST,     /* GPtrArray of char *, repeated */
  OPTION_CHOICE,   /* unsigned: index into the words of `argument` */
  OPTION_NUMBER,   /* unsigned */
  OPTION_SECONDS,  /* double */
  OPTION_SHARD,    /* two unsigned: K and N of K/N */
  OPTION_OPTIONAL  /* char *: NULL not given, "" without a value */
};

struct option_spec {
  const char *name; /* without dashes */
  char letter;      /* or 0 */
  enum option_kind kind;
  const char *argument; /* `DIR`, or the words of a choice: `error|warning|note` */
  const char *help;
  unsigned groups; /* enum option_group */
  size_t offset;   /* of the member of struct options */
};
extern const struct option_spec option_table[]; /* ends with a NULL name */

enum color_mode { COLOR_AUTO, COLOR_ALWAYS, COLOR_NEVER };
#define FAIL_ON_NEVER 3 /* after the three severities */

struct options {
  char *build_path, *root;
  GPtrArray *extra_before, *extra_after, *models, *formats; /* char *, NULL-terminated */
  bool is_compile_database_required, is_cache_disabled;
  unsigned jobs;
  double timeout_seconds;
  unsigned shard[2]; /* K, N; 0, 0 when not given */
  unsigned expected_shards;
  char *output, *database;
  char *checks, *header_filter, *allow_incomplete;
  char *baseline, *suppressions, *changed_since;
  unsigned level, min_confidence, fail_on, color;
  char *sql;
  unsigned max_nodes;
  bool is_list;
  char *config;
  bool is_config_dumped, is_config_explained;
  guint64 given; /* a bit for each option of the table that the command line has */
  double run_seconds;
  unsigned run_processes, iterations;
  char *run_memory, *shell, *python;
  bool is_emitted, is_agreed;
  bool is_quiet, is_help;
  unsigned verbosity;
  GPtrArray *positional; /* char *, NULL-terminated */
  char **flags;          /* after `--`: compiler flags, or the command to run; NULL when there was none */
  const char *program_arguments; /* the command line as one line, borrowed, for the run table */
};

void options_init(struct options *options);
void options_finish(struct options *options);

/* Parses argv[1..] (argv[0] is the command's name) with the options of `groups`. -1: logged. */
int options_parse(struct options *options, unsigned groups, int argc, char **argv);

/* 0 when --root is a folder and no PATH is empty; else -1, logged. */
int options_check_paths(const struct options *options);

/* Options by name, which is one of the table. */
bool options_is_given(const struct options *options, const char *name);
int options_set(struct options *options, const char *name, const char *value); /* a flag takes true or false; -1: logged */
bool options_take(unsigned groups, const char *name);
char *options_spell(const struct options *options, const char *name); /* its value; NULL: none; caller frees */

bool option_is_in(const struct option_spec *spec, unsigned groups);
/* The words of a choice; NULL when the option is none. Caller frees with g_strfreev. */
char **option_choices(const struct option_spec *spec);

#endif
