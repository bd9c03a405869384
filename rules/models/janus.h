/* janus.h: Janus gateway: embedded counts with a free function
 * SPDX-License-Identifier: MIT
 *
 * Checked: Janus 1.1.2, janus/refcount.h
 * Covers: janus_refcount_init with the function that runs at zero, increase and decrease
 * Gaps: objects in GLib containers are counted by hand beside the insertion
 *
 * The macros take the address of the count; it stands for the object around it. */
#include "cyclecheck.h"

struct janus_refcount;
void janus_refcount_init(const struct janus_refcount *ref, void (*release)(const struct janus_refcount *)
    CYC_RUNS_FINALIZER);
void janus_refcount_increase(const struct janus_refcount *ref CYC_RETAIN);
void janus_refcount_increase_nodebug(const struct janus_refcount *ref CYC_RETAIN);
void janus_refcount_decrease(const struct janus_refcount *ref CYC_RELEASE);
void janus_refcount_decrease_nodebug(const struct janus_refcount *ref CYC_RELEASE);
