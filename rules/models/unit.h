/* unit.h: NGINX Unit: ports, applications, memory pools
 * SPDX-License-Identifier: MIT
 *
 * Checked: NGINX Unit (repository, 2025-09), src/nxt_port.h, nxt_mp.h
 * Covers: nxt_port_use with a signed number, nxt_mp_retain and release
 * Gaps: nxt_router_app_use is static in the router and found there */
#include "cyclecheck.h"

struct nxt_task_s;
struct nxt_port_s;
struct CYC_REFCOUNTED(nxt_mp_retain, nxt_mp_release) nxt_mp_s;
void nxt_mp_retain(struct nxt_mp_s *pool CYC_RETAIN);
void nxt_mp_release(struct nxt_mp_s *pool CYC_RELEASE);
