/* opal.h: Open MPI OPAL: objects with classes
 * SPDX-License-Identifier: MIT
 *
 * Checked: Open MPI 4.1.4, opal/class/opal_object.h, opal_list.h
 * Covers: OBJ_RETAIN, OBJ_RELEASE, OBJ_NEW as what they expand to, lists that hold without a claim
 * Gaps: destructors are found through the class table that OBJ_CLASS_INSTANCE fills
 *
 * The macros take a variable: OBJ_RELEASE sets it to null when the object is gone. */
#include "cyclecheck.h"

struct opal_list_t;
struct opal_list_item_t;
void OBJ_RETAIN(void *object CYC_RETAIN);
void OBJ_RELEASE(void *object CYC_RELEASE);
void opal_list_append(struct opal_list_t *list, struct opal_list_item_t *item) CYC_NO_EFFECT;
void opal_list_prepend(struct opal_list_t *list, struct opal_list_item_t *item) CYC_NO_EFFECT;
