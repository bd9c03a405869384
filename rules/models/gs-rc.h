/* gs-rc.h: Ghostscript: structures with an rc_header
 * SPDX-License-Identifier: MIT
 *
 * Checked: GhostPDL (repository, 2026-08), base/gsrefct.h
 * Covers: rc_increment, rc_decrement, rc_decrement_only, rc_assign
 * Gaps: rc_alloc_struct_1 and rc_init set a count of one; what rc.free drops is found from the source */
#include "cyclecheck.h"

void rc_increment(void *object CYC_RETAIN);
void rc_decrement(void *object CYC_RELEASE, const char *client);
void rc_decrement_only(void *object CYC_RELEASE, const char *client);
