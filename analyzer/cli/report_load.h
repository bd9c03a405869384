/* Reads findings and what belongs to them from the stable views.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_REPORT_LOAD_H
#define CLI_REPORT_LOAD_H

#include "analyzer/cli/report.h"

struct report_finding *report_finding_create(void);
void report_finding_destroy(struct report_finding *finding);

/* Fills report->findings (all of them), losses, run and the totals. -1: logged. */
int report_load(struct report *report);

/* Adds the path of every header of the database to `set` (char *, owned). -1: logged. */
int report_load_headers(struct db *db, GHashTable *set);

/* Marks the findings whose files changed since they were read; files that are gone are not marked. */
void report_mark_stale(struct report *report);

#endif
