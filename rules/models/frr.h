/* frr.h: FRR: locks that are counts
 * SPDX-License-Identifier: MIT
 *
 * Checked: FRR (repository), bgpd/bgpd.h, lib/table.h, bgpd/bgp_route.h
 * Covers: bgp_lock, route_lock_node, bgp_path_info_lock and what gives them up
 * Gaps: peer_lock is a macro over a function that is told its caller (found from the source); hash_get and
 * listnode_add hold without a claim
 *
 * A lock here is a claim, no mutex. */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(bgp_lock, bgp_unlock) bgp;
struct CYC_REFCOUNTED(route_lock_node, route_unlock_node) route_node;
struct CYC_REFCOUNTED(bgp_path_info_lock, bgp_path_info_unlock) bgp_path_info;
struct bgp *bgp_lock(struct bgp *bgp CYC_RETAIN) CYC_RETURNS(0);
void bgp_unlock(struct bgp *bgp CYC_RELEASE);
struct route_node *route_lock_node(struct route_node *node CYC_RETAIN) CYC_RETURNS(0);
void route_unlock_node(struct route_node *node CYC_RELEASE);
struct bgp_path_info *bgp_path_info_lock(struct bgp_path_info *path CYC_RETAIN) CYC_RETURNS(0);
struct bgp_path_info *bgp_path_info_unlock(struct bgp_path_info *path CYC_RELEASE);
