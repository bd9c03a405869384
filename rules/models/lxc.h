/* lxc.h: LXC: containers
 * SPDX-License-Identifier: MIT
 *
 * Checked: LXC 5.0.2, lxc/lxccontainer.h
 * Covers: lxc_container_new, get, put
 * Gaps: the count (numthreads) is internal; callbacks of a container's table borrow */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(lxc_container_get, lxc_container_put) lxc_container;

struct lxc_container *lxc_container_new(const char *name, const char *configpath) CYC_NEW CYC_FRESH;
int lxc_container_get(struct lxc_container *c CYC_RETAIN) CYC_SUCCESS_NONZERO;
int lxc_container_put(struct lxc_container *c CYC_RELEASE);
