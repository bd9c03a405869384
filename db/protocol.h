/* What `ownership` concludes of types and their cycle collector; rules put it into words.
 * SPDX-License-Identifier: MIT
 *
 * Strings are borrowed from the facts' or the result set's string chunk. */
#ifndef DB_PROTOCOL_H
#define DB_PROTOCOL_H

#include "db/cycle.h"

struct protocol { /* one conclusion: at most one per (rule, type, slot) */
  const char *rule;     /* `traverse-incomplete` */
  const char *type;     /* for people: `m.Thing` */
  const char *slot;     /* `cb`, or NULL: about the whole type */
  const char *slots;    /* every slot concerned, `'cb', 'dict'`; may be NULL */
  const char *function; /* the collector's or allocating function at fault, plain name; may be NULL */
  const char *way;      /* how a cycle can be closed: "the writable attribute 'cb'"; NULL: not known */
  const char *what;     /* the rule's own detail: a call, a base type; may be NULL */
  const char *fix;      /* the lines to add */
  enum severity severity;
  enum confidence confidence;
  struct cycle *story;  /* no edges; steps and place; owned */
};

void protocol_destroy(struct protocol *protocol);

#endif
