/* tarantool.h: Tarantool: tuples of its module API
 * SPDX-License-Identifier: MIT
 *
 * Checked: Tarantool (repository), src/box/tuple.h
 * Covers: box_tuple_new, ref, unref
 * Gaps: tuple_ref inside the server is inline and read from its body */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(box_tuple_ref, box_tuple_unref) CYC_ATOMIC tuple;
struct tuple_format;
struct tuple *box_tuple_new(struct tuple_format *format, const char *data, const char *end) CYC_NEW CYC_FRESH;
int box_tuple_ref(struct tuple *tuple CYC_RETAIN) CYC_SUCCESS_ZERO;
void box_tuple_unref(struct tuple *tuple CYC_RELEASE);
