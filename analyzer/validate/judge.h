/* From what the agent wrote to verdicts about findings.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_JUDGE_H
#define VALIDATE_JUDGE_H

#include "analyzer/validate/garbage.h"

struct judgement {
  GPtrArray *cycles;                 /* struct garbage_cycle * */
  guint processes, complete;         /* that said hello; that left a snapshot */
  guint64 typed, blocks, refcounted; /* blocks with a type, all, counted objects */
  GHashTable *made, *seen, *unfit;   /* types, as in struct claims; names borrowed from the shapes */
  char *problem;                     /* why nothing could be judged, with the remedy; NULL: it was */
};

/* Judges every process of `records`. Borrowed: shapes, root. NULL: logged. */
struct judgement *judge_records(const char *records, struct shapes *shapes, const char *root);
void judgement_destroy(struct judgement *judgement);

struct finding_place { /* that has to run for the cycle to be made */
  const char *file;    /* as stored */
  unsigned line;
};

struct finding_cycle { /* of a finding; without edges it is about a type */
  gint64 id;
  char *fingerprint, *rule, *fate, *message;
  GArray *places;       /* struct finding_place, of its stores, calls and releases in order */
  GArray *edges;        /* struct garbage_edge */
  GPtrArray *functions; /* const char *: plain names of those on its edges and steps */
  bool is_elsewhere;    /* the garbage of these slots comes from another finding's functions; judge_place() */
};
GPtrArray *judge_load_findings(struct db *db,
                               GStringChunk *strings); /* struct finding_cycle *; NULL: logged */
/* Findings can have the same slots: where some of them share functions with the garbage, the others do not
 * get it; one whose cycle stays reachable needs to share one. */
void judge_place(const struct judgement *judgement, GPtrArray *findings);
/* The garbage with the finding's slots, in its order; NULL: none. */
const struct garbage_cycle *judge_find(const struct judgement *judgement,
                                       const struct finding_cycle *finding);
struct finding_verdict {
  const char *verdict; /* of the view `validation` */
  char *detail;        /* why, when it is not plain; NULL: nothing to add; owned */
};
/* `garbage`: what judge_find() found, or NULL. A finding is refuted only when its objects would have been
 * recognised, and were made. */
struct finding_verdict judge_finding(const struct judgement *judgement, struct shapes *shapes,
                                     const struct finding_cycle *finding,
                                     const struct garbage_cycle *garbage);
/* Is there a finding for this garbage? After judge_place(). */
bool judge_is_known(const GPtrArray *findings, const struct garbage_cycle *cycle);

#endif
