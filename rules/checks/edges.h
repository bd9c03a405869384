/* What rules ask about a cycle's edges, and how edges are spelled in messages and fingerprints.
 * SPDX-License-Identifier: MIT */
#ifndef RULES_EDGES_H
#define RULES_EDGES_H

#include "rules/checks/rule.h"

bool edges_include(const struct cycle *cycle, enum edge_via via);

/* The store that completed the cycle; the last edge when none is marked. Borrowed; the cycle has an edge. */
const struct cycle_edge *edges_closing(const struct cycle *cycle);

/* The slot without its holder's type: `elements` of `json_t.elements`. Borrowed from edge. */
const char *edges_slot(const struct cycle_edge *edge);

/* "'a' is appended to 'b', which closes a reference cycle: a.elements -> b, b.elements -> a"; caller frees. */
char *edges_message(const struct cycle *cycle);

/* "v1:" and 32 hex digits, the same for every rotation of the edges; caller frees. */
char *edges_fingerprint(const char *rule, const struct cycle *cycle);

/* Functions and types as fingerprints spell them: `src/a.c:helper` is `helper`; caller frees. */
char *edges_name_without_files(const char *name);

/* The same for a conclusion on a type: of its rule, type and slot; caller frees. */
char *edges_protocol_fingerprint(const struct protocol *protocol);

#endif
