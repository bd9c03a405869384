/* What a finding is, apart from where it stands: for baselines, `diff` and their matching.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_IDENTITY_H
#define CLI_IDENTITY_H

#include "analyzer/cli/report.h"

enum identity_state { IDENTITY_NEW, IDENTITY_UNCHANGED, IDENTITY_UPDATED, IDENTITY_ABSENT };
const char *identity_state_name(enum identity_state state); /* new, unchanged, ... */

struct identity {
  char *fingerprint, *rule, *path, *message; /* owned; message may be NULL */
  GPtrArray *edges; /* char *: `struct node.parent > struct node @ adopt`, without files; owned */
  gint64 line;      /* 0 unknown */
  int severity, confidence; /* the enums, -1 unknown */
  enum identity_state state;       /* of a new one; an old one without a partner is absent */
  const struct identity *partner;  /* what it was matched with, or NULL; borrowed */
};

struct identity *identity_create(const char *fingerprint, const char *rule);
struct identity *identity_of_finding(const struct report_finding *finding);
void identity_destroy(struct identity *identity);
GPtrArray *identity_list_create(void); /* of struct identity *, owned */

/* Sets states and partners. First equal fingerprints; then, among what is left, the same rule with the same edges in
 * other functions, or with one edge more or less: updated. */
void identity_match(GPtrArray *before, GPtrArray *after);

/* Reads a database, a baseline or a SARIF file, whichever it is. NULL: logged. */
GPtrArray *identity_read(const char *path, const struct options *options);

/* A baseline's text, sorted; `known`: struct identity *. */
GString *identity_format_baseline(const GPtrArray *known);

#endif
