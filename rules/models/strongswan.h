/* strongswan.h: strongSwan: refcount_t and what goes with it
 * SPDX-License-Identifier: MIT
 *
 * Checked: strongSwan (repository), utils/utils/atomics.h, collections/linked_list.h
 * Covers: list creation only: ref_get and ref_put are counted in their bodies or as atomics, get_ref and destroy
 * are slots of object tables
 * Gaps: a program that only has the headers: ref_get and ref_put are then unknown functions on a plain integer
 *
 * linked_list_t holds without a claim. */
#include "cyclecheck.h"

struct linked_list_t;
struct linked_list_t *linked_list_create(void) CYC_NEW CYC_FRESH;
