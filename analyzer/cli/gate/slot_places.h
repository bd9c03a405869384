/* Where the slots of edges are declared.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_SLOT_PLACES_H
#define CLI_SLOT_PLACES_H

#include "db/db.h"

struct slot_places; /* types and typedefs of the facts, by the names that slots are spelled with */

struct slot_places *slot_places_create(const struct facts *facts); /* borrows the facts */
void slot_places_destroy(struct slot_places *places);

struct slot_place {
  const char *file; /* borrowed from the facts */
  gint64 line;
};
/* Appends the declarations of the fields on the path `T.f.g[]`, `holder` being its T, to an array of struct slot_place. */
void slot_places_find(const struct slot_places *places, const char *holder, const char *slot, GArray *found);

#endif
