/* haproxy.h: HAProxy: servers
 * SPDX-License-Identifier: MIT
 *
 * Checked: HAProxy (repository), include/haproxy/server.h
 * Covers: srv_take and srv_drop
 * Gaps: counts raised by _HA_ATOMIC_INC are found from the source */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(srv_take, srv_drop) server;
void srv_take(struct server *server CYC_RETAIN);
struct server *srv_drop(struct server *server CYC_RELEASE);
