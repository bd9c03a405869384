/* Settings in `.cyclecheck.ini`: for a run from the working directory upward, for findings from their file's folder up
 * to the root. The nearest file wins key by key, the command line wins over all.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_SETTINGS_H
#define CLI_SETTINGS_H

#include "analyzer/cli/options.h"

/* Fills what the command line left open. -1: a file or a value is wrong, logged. */
int settings_apply(struct options *options, unsigned groups);

/* What --dump-config and --explain-config print; caller frees. NULL: logged. */
char *settings_describe(const struct options *options, unsigned groups);

struct folder_settings { /* of one folder below the root */
  char *checks;                         /* or NULL */
  int level, min_confidence, fail_on;   /* -1: not set */
};

struct settings; /* of all folders below a root, read when they are asked for */
struct settings *settings_create(const struct options *options, const char *root);
void settings_destroy(struct settings *settings);
/* For a root-relative path; borrowed. NULL: a file on the way is wrong, logged. */
const struct folder_settings *settings_for(struct settings *settings, const char *path);

#endif
