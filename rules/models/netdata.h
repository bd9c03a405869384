/* netdata.h: Netdata: acquired dictionary items
 * SPDX-License-Identifier: MIT
 *
 * Checked: Netdata (repository), libnetdata/dictionary/dictionary.h
 * Covers: items duplicated and released, their values
 * Gaps: values inside items are the program's; ARAL and RRDHOST counts are found from the source */
#include "cyclecheck.h"

struct dictionary;
struct dictionary_item;
const struct dictionary_item *dictionary_acquired_item_dup(struct dictionary *dict,
    const struct dictionary_item *item CYC_RETAIN) CYC_RETURNS(1);
void dictionary_acquired_item_release(struct dictionary *dict, const struct dictionary_item *item CYC_RELEASE);
void *dictionary_acquired_item_value(const struct dictionary_item *item) CYC_BORROWED;
