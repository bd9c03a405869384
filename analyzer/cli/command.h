/* A command: one file in commands/, `const struct command command_NAME`, found by folder.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "analyzer/cli/options.h"

enum exit_code { CODE_CLEAN = 0, CODE_FINDINGS = 1, CODE_FAILED = 2, CODE_INCOMPLETE = 3 };

struct command {
  const char *name;
  const char *usage;    /* what follows the name: `[PATH...] [-- FLAGS]` */
  const char *summary;  /* one line, lower case */
  const char *details;  /* more for `help NAME`, or NULL */
  unsigned options;     /* enum option_group */
  int place;            /* in the list that `help` prints */
  int (*run)(const struct options *options); /* returns an exit code */
  const char *words;    /* for completion: the words its first argument can be, or NULL for files */
};

extern const struct command *const commands[]; /* NULL-terminated, sorted by name; written by CMake */

const struct command *command_find(const char *name); /* NULL unknown */
const char *command_nearest(const char *name);        /* its name */
/* 0 when there are between `least` and `most` positional arguments; else -1, logged. */
int command_check_arguments(const struct command *command, const struct options *options, unsigned least,
                            unsigned most);
/* Help and version texts, caller frees. */
char *help_overview(void);
char *help_command(const struct command *command);
char *version_text(bool is_json);

#endif
