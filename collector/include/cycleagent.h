/* cycleagent.h: asks the heap agent for a snapshot, for C and C++.
 * SPDX-License-Identifier: MIT
 *
 * `cyclecheck validate -- COMMAND` runs a program under the heap agent, which records its allocations and
 * writes a snapshot of the heap when the program ends. A program that wants one earlier says so:
 *
 *   CYC_CHECKPOINT();
 *
 * Without the agent the macro does nothing, and nothing has to be linked. */
#ifndef CYCLEAGENT_H
#define CYCLEAGENT_H

#ifdef __cplusplus
extern "C" {
#endif

/* Writes a snapshot of the heap as it is now; the program goes on meanwhile. 0; -1: none could be written. */
int cyc_checkpoint(void) __attribute__((weak));

#define CYC_CHECKPOINT() (cyc_checkpoint ? cyc_checkpoint() : 0)

#ifdef __cplusplus
}
#endif
#endif
