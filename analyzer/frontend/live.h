/* One file that is being edited: a worker process of its own that keeps what the file includes.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_LIVE_H
#define FRONTEND_LIVE_H

#include "analyzer/frontend/message.h"

struct live;

/* `modelled` (NULL-terminated) is copied. The process starts with the first parse. NULL: no data folder, logged. */
struct live *live_create(const char *root, const char *const *modelled);
void live_destroy(struct live *live); /* the process is gone; NULL is legal */

/* What a parse is for: everything the unit sees, or only what its main file says, with the rest kept compiled. */
enum live_extent { LIVE_WHOLE, LIVE_MAIN_FILE };

struct live_text { /* what the editor has */
  const char *file; /* the command's, or a header that it includes */
  const char *text;
};
/* Starts a parse of the command with that text; one at a time. -1: no worker can be had, logged. */
int live_start(struct live *live, const struct tu_command *command, const struct live_text *text, enum live_extent extent);
int live_socket(const struct live *live); /* to wait on for input; -1: no process */
int live_process(const struct live *live); /* its id, 0: none */

enum live_state { LIVE_WAITING, LIVE_DONE, LIVE_DIED };
/* Reads what has come. LIVE_DONE fills `reply`, the caller clears it. LIVE_DIED: `reason` says how, caller frees; the
 * next start makes a new process. */
enum live_state live_read(struct live *live, struct reply *reply, char **reason);

/* The facts of all models, as units of fact_unit, and into `names` (char *, owned) what they describe: for work without
 * a database. NULL: logged. */
GArray *live_model_units(const char *root, GPtrArray *names);

#endif
