/* h2o.h: h2o: shared memory blocks and pools
 * SPDX-License-Identifier: MIT
 *
 * Checked: h2o 2.2 (libh2o 0.13.5), h2o/memory.h
 * Covers: h2o_mem_alloc_shared with what runs at zero, addref and release, pools that take over a claim
 * Gaps: h2o_mem_link_shared takes the caller's claim until the pool is cleared, which is read as the end of the
 * claim */
#include "cyclecheck.h"

struct st_h2o_mem_pool_t;
void *h2o_mem_alloc_shared(struct st_h2o_mem_pool_t *pool, __SIZE_TYPE__ size, void (*dispose)(void *)
    CYC_RUNS_FINALIZER) CYC_ALLOCATES;
void h2o_mem_link_shared(struct st_h2o_mem_pool_t *pool CYC_HOLDER, void *block CYC_HELD);
void h2o_mem_addref_shared(void *block CYC_RETAIN);
int h2o_mem_release_shared(void *block CYC_RELEASE);
void h2o_mem_clear_pool(struct st_h2o_mem_pool_t *pool CYC_DROPS);
