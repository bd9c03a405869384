/* sd-netlink.h: systemd: netlink connections, messages, slots
 * SPDX-License-Identifier: MIT
 *
 * Checked: systemd (repository, 2024-10), src/systemd/sd-netlink.h
 * Covers: counts, attaching a loop, calls and matches that make slots
 * Gaps: messages in queues; floating slots */
#include "cyclecheck.h"

typedef struct sd_netlink sd_netlink CYC_REFCOUNTED(sd_netlink_ref, sd_netlink_unref);
typedef struct sd_netlink_message sd_netlink_message CYC_REFCOUNTED(sd_netlink_message_ref, sd_netlink_message_unref);
typedef struct sd_netlink_slot sd_netlink_slot CYC_REFCOUNTED(sd_netlink_slot_ref, sd_netlink_slot_unref);
typedef struct sd_event sd_event CYC_REFCOUNTED(sd_event_ref, sd_event_unref);
int sd_netlink_open(sd_netlink **ret CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
int sd_netlink_open_fd(sd_netlink **ret CYC_OUT_NEW, int fd) CYC_SUCCESS_NONNEGATIVE;
sd_netlink *sd_netlink_ref(sd_netlink *nl CYC_RETAIN) CYC_RETURNS(0);
sd_netlink *sd_netlink_unref(sd_netlink *nl CYC_RELEASE);
sd_netlink_message *sd_netlink_message_ref(sd_netlink_message *m CYC_RETAIN) CYC_RETURNS(0);
sd_netlink_message *sd_netlink_message_unref(sd_netlink_message *m CYC_RELEASE);
sd_netlink_slot *sd_netlink_slot_ref(sd_netlink_slot *slot CYC_RETAIN) CYC_RETURNS(0);
sd_netlink_slot *sd_netlink_slot_unref(sd_netlink_slot *slot CYC_RELEASE);
sd_netlink *sd_netlink_slot_get_netlink(sd_netlink_slot *slot) CYC_BORROWED;
int sd_netlink_attach_event(sd_netlink *nl CYC_HOLDER, sd_event *event CYC_HELD, long long priority)
    CYC_SUCCESS_NONNEGATIVE;
int sd_netlink_detach_event(sd_netlink *nl) CYC_BREAKER;
int sd_rtnl_message_new_link(sd_netlink *nl, sd_netlink_message **ret CYC_OUT_NEW, unsigned short type, int index)
    CYC_SUCCESS_NONNEGATIVE;
