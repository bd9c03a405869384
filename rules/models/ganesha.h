/* ganesha.h: NFS-Ganesha: cache entries
 * SPDX-License-Identifier: MIT
 *
 * Checked: NFS-Ganesha (repository), FSAL_MDCACHE/mdcache_lru.h
 * Covers: mdcache_put (the other halves are inline or internal)
 * Gaps: mdcache_get, state_t and export counts are inline and read from their bodies; weak references of the cache */
#include "cyclecheck.h"

struct mdcache_fsal_obj_handle;
void mdcache_put(struct mdcache_fsal_obj_handle *entry CYC_RELEASE);
