/* The stored TUs at the start of a run, and which of them nothing has touched since: one look at every file and folder
 * instead of one per TU.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_SURVEY_H
#define FRONTEND_SURVEY_H

#include "db/db.h"

struct file_state;
struct search;
struct survey;

struct survey *survey_create(struct db *db, struct file_state *files, struct search *search); /* NULL: logged */
void survey_destroy(struct survey *survey);

enum survey_answer {
  SURVEY_ABSENT,    /* not stored */
  SURVEY_TOUCHED,   /* one of its files changed */
  SURVEY_UNTOUCHED, /* its files are the same, and no header appeared that could change it */
  SURVEY_UNSURE     /* something appeared or vanished: look closer */
};
/* `key` and `status`: as stored; key borrowed from survey. */
enum survey_answer survey_ask(const struct survey *survey, const char *path, const char *configuration,
                              const char **key, enum tu_status *status);

bool survey_is_sure(const struct survey *survey); /* no answer is SURVEY_UNSURE */

/* To be called when no stored TU is stale because of what the search could find: the next survey compares with this
 * state. */
int survey_remember(struct db *db, struct search *search);

#endif
