/* Which findings are reported: rules, confidence, paths, headers.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_FILTER_H
#define CLI_FILTER_H

#include "analyzer/cli/report.h"

struct filter {
  GPtrArray *globs; /* char *: of --checks, in order */
  GRegex *headers;  /* or NULL */
  GPtrArray *paths; /* char *: root-relative, empty for all */
  GHashTable *header_files; /* set of char * */
  unsigned min_confidence;
};

/* 0; -1: a rule is unknown, a pattern is wrong (logged). finish() also after -1. */
int filter_init(struct filter *filter, const struct options *options);
/* `root` as in input_relative(). */
void filter_set_paths(struct filter *filter, const char *root, const char *const *paths);
void filter_finish(struct filter *filter);

bool filter_globs_take(const char *globs, const char *rule); /* as --checks would */
bool filter_takes_rule(const struct filter *filter, const char *rule);
bool filter_takes_path(const struct filter *filter, const char *file); /* PATH alone */
bool filter_takes_place(const struct filter *filter, const struct report_finding *finding);

#endif
