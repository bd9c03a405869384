/* Whether the facts of a translation unit are still true: everything they depend on, as one key.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_CACHE_H
#define FRONTEND_CACHE_H

#include "analyzer/frontend/frontend.h"

struct cache;

struct cache *cache_create(struct db *db, const char *root); /* borrows both; NULL: logged */
void cache_destroy(struct cache *cache);
/* The modelled names (sorted, NULL-terminated, borrowed), and for each the bundled models that have it, each ended by a
 * newline: later answers depend on those that occur in a TU's files. */
void cache_set_modelled(struct cache *cache, const char *const *names, GHashTable *models);

/* The stored facts of `path` are those that parsing it now would give; `status` is what it gave. */
bool cache_is_fresh(struct cache *cache, const char *path, const struct tu_command *command, enum tu_status *status);
/* Completes a record that has files and status: hashes, search_dirs, models and key, strings in `strings`. A file that changed
 * while it was parsed, or a status that another try could change, makes the key empty: never fresh. */
void cache_complete(struct cache *cache, const struct tu_command *command, struct tu_record *record,
                    GStringChunk *strings);

/* Lets the next run find out faster what is fresh. `is_whole`: every stored TU was looked at in this run; else it is
 * enough that nothing was in doubt when it began. */
int cache_remember(struct cache *cache, bool is_whole);

#endif
