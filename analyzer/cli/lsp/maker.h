/* An analyst's side of a snapshot process.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_MAKER_H
#define LSP_MAKER_H

#include "analyzer/cli/lsp/snapshot.h"

#include <stdbool.h>
#include <sys/types.h>

struct maker {
  pid_t process;
  int socket;
  guint64 made;         /* the analyst's clock: later changes it does not know */
  GHashTable *analysed; /* paths of the open files in its program */
  bool is_awaited;      /* by a question, or because there is no other */
  gint64 started_us;
};

/* `other` is a socket that the new process closes. NULL: no process. */
struct maker *maker_start(const struct snapshot_plan *plan, int other, guint64 made);
void maker_stop(struct maker *maker); /* its process is gone; NULL is legal */

#endif
