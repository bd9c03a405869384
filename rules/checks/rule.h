/* A rule: one kind of finding. One file per rule, `const struct rule rule_NAME`, found by folder.
 * SPDX-License-Identifier: MIT */
#ifndef RULES_RULE_H
#define RULES_RULE_H

#include "db/db.h"
#include "db/protocol.h"

struct rule {
  const char *id;          /* `append-cycle` */
  const char *summary;     /* one sentence, for `rules` */
  const char *explanation; /* plain text, for `explain`: what, why it leaks, example, how to fix */
  bool (*matches)(const struct cycle *cycle); /* first match in priority order wins; NULL: not made from cycles */
  int priority;            /* lower first */
  /* Puts a conclusion on a type into one sentence, caller frees; NULL: the rule is about cycles. */
  char *(*describe)(const struct protocol *protocol);
};

extern const struct rule *const rules[]; /* NULL-terminated, sorted by id; written by CMake */

const struct rule *rule_find(const char *id);             /* NULL unknown */
const struct rule *rule_nearest(const char *id);          /* for "did you mean" */
/* One finding per cycle that a rule takes; strings in results->strings. */
GPtrArray *rules_make_findings(struct results *results); /* struct finding *, freed with the array */

#endif
