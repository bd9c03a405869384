/* What changed since a revision, and which findings it concerns.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_CHANGES_H
#define CLI_CHANGES_H

#include "analyzer/cli/report.h"

struct changes;

/* Asks git for everything since the merge base of `revision` and HEAD, with what is uncommitted and untracked.
 * NULL: logged, with what to do in a shallow clone. */
struct changes *changes_create(const struct report *report, const char *revision);
void changes_destroy(struct changes *changes);

/* A changed line, added or removed, lies in a function on the finding's steps or edges, or in a type on its edges. */
bool changes_concern(struct changes *changes, const struct report_finding *finding);

#endif
