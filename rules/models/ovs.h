/* ovs.h: Open vSwitch: embedded counts
 * SPDX-License-Identifier: MIT
 *
 * Checked: Open vSwitch (repository), lib/ovs-atomic.h, lib/netdev.h
 * Covers: netdev_ref and netdev_close; the inline ovs_refcount functions are read from their bodies
 * Gaps: RCU-postponed frees; hmap and cmap hold without a claim; ofport_ref is no function of Open vSwitch
 * (dropped) */
#include "cyclecheck.h"

struct netdev;
struct netdev *netdev_ref(const struct netdev *netdev CYC_RETAIN) CYC_RETURNS(0);
void netdev_close(struct netdev *netdev CYC_RELEASE);
