/* The ways to run programs: annotated sources, the user's command, one finding.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_VALIDATE_H
#define CLI_VALIDATE_H

#include "analyzer/cli/options.h"
#include "analyzer/validate/case.h"

/* What the options say, or the defaults; -1: logged. */
int validate_read_limits(const struct options *options, struct run_limits *limits);

/* A folder of this run, removed with all that is in it. NULL: logged; caller frees. */
char *validate_create_scratch(void);
void validate_remove_scratch(char *folder);

/* Of `findings` (struct finding_cycle *) those that the words name, all when there are none; borrowed from them. NULL: a
 * word names none, logged. Caller frees. */
GPtrArray *validate_choose(const GPtrArray *findings, const GPtrArray *words);

/* Each returns an exit code. */
int validate_cases(const struct options *options, const struct run_limits *limits); /* positional: sources */
int validate_command(const struct options *options, const struct run_limits *limits); /* after -- */
int validate_findings(const struct options *options,
                      const struct run_limits *limits); /* positional: findings */

#endif
