/* urcu.h: Userspace RCU: embedded counts; LTTng tools on top
 * SPDX-License-Identifier: MIT
 *
 * Checked: liburcu 0.13.2, urcu/ref.h; LTTng 2.13.9, lttng/trigger/trigger.h
 * Covers: urcu_ref_get and urcu_ref_put with the function that runs at zero; triggers, which own their condition
 * and action
 * Gaps: ltt_session and the session daemon's objects are found from their source
 *
 * A count is embedded: its address stands for the object around it. */
#include "cyclecheck.h"

struct lttng_action;
struct lttng_condition;
struct lttng_trigger;
struct urcu_ref;
typedef struct bool bool;

void urcu_ref_set(struct urcu_ref *ref, long val) CYC_NO_EFFECT;
void urcu_ref_init(struct urcu_ref *ref) CYC_NO_EFFECT;
void urcu_ref_get(struct urcu_ref *ref CYC_RETAIN);
bool urcu_ref_get_safe(struct urcu_ref *ref CYC_RETAIN) CYC_SUCCESS_NONZERO;
bool urcu_ref_get_unless_zero(struct urcu_ref *ref CYC_RETAIN) CYC_SUCCESS_NONZERO;
void urcu_ref_put(struct urcu_ref *ref CYC_RELEASE, void (*release)(struct urcu_ref *) CYC_RUNS_FINALIZER);
struct lttng_trigger *lttng_trigger_create(struct lttng_condition *condition CYC_STOLEN_BY_RESULT,
    struct lttng_action *action CYC_STOLEN_BY_RESULT) CYC_NEW CYC_FRESH;
struct lttng_condition *lttng_trigger_get_condition(struct lttng_trigger *trigger) CYC_BORROWED;
struct lttng_action *lttng_trigger_get_action(struct lttng_trigger *trigger) CYC_BORROWED;
void lttng_trigger_destroy(struct lttng_trigger *trigger CYC_RELEASE);
