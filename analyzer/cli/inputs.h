/* From command-line options to the front end's input.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_INPUTS_H
#define CLI_INPUTS_H

#include "analyzer/cli/options.h"
#include "analyzer/frontend/frontend.h"

/* Finds what to analyse and says on stderr what is missing. NULL: logged; caller destroys. */
struct input *inputs_find(const struct options *options);

/* Extracts, with interrupts deferred. 0; -1: logged; 128 + signal when interrupted. */
int inputs_extract(struct db *db, const struct input *input, const struct options *options,
                   struct extract_stats *stats);

#endif
