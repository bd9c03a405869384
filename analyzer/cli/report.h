/* The findings of a database, selected and ready to be written in any format.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_REPORT_H
#define CLI_REPORT_H

#include "analyzer/cli/options.h"
#include "db/db.h"

struct report_place {
  const char *file; /* root-relative, may be NULL */
  gint64 line, column, end_line, end_column; /* 0 unknown */
  const char *function;
};

struct report_step {
  gint64 number;
  const char *kind, *message;
  struct report_place place;
};

struct report_edge {
  const char *holder, *slot, *held, *strength, *via;
  const char *api, *holder_name, *held_name; /* may be NULL */
  bool is_weaken, is_closing, is_traversed, is_cleared;
  struct report_place place;
};

struct report_validation { /* what one run of it showed */
  const char *verdict, *how, *command, *detail; /* the last three may be NULL */
  gint64 iterations, cycles, objects, bytes, growth;    /* per iteration but the first; -1: unknown */
};

struct report_finding { /* the columns of the view `finding` and the rows that belong to it */
  gint64 id;
  const char *fingerprint, *rule, *fate, *message, *fix, *breaker, *finalizer;
  const char *state, *suppressed_by, *verdict, *source; /* NULL without one */
  enum severity severity;
  enum confidence confidence;
  struct report_place place;
  gint64 occurrence_count;
  GArray *steps;       /* struct report_step */
  GArray *edges;       /* struct report_edge */
  GArray *occurrences; /* struct report_place */
  GArray *validations; /* struct report_validation, by command */
  const char *stale;   /* a file of its steps or edges that changed since, or NULL */
};

struct report_loss { /* a translation unit that was not read completely */
  const char *path, *status, *reason;
};

struct report_suppression { /* a row of the view `suppression` */
  const char *kind, *file; /* file may be NULL */
  gint64 line;             /* 0: none */
  const char *rule, *reason; /* may be NULL */
  bool is_used;
};

struct report {
  struct db *db;  /* borrowed, for excerpts */
  char *root;     /* absolute */
  char *folder;   /* the working directory */
  GStringChunk *strings;
  GPtrArray *findings; /* struct report_finding *, those to show, in order; owned */
  GArray *losses;      /* struct report_loss */
  GArray *errors;      /* struct report_loss: read, but with errors of the compiler */
  GArray *suppressions; /* struct report_suppression */
  GPtrArray *run;      /* char *: name and value by turns, of the last run */
  gint64 files, types, slots;  /* read, refcounted, owning */
  guint counts[3];     /* by severity, of what passes every filter but the level */
  guint hidden[3];     /* of these, below --level */
  guint suppressed, known; /* by comments and files; by the baseline */
  guint absent;        /* entries of the baseline that no finding has */
  guint unchanged_code; /* dropped by --changed-since */
  guint low_confidence, other_paths; /* dropped by --min-confidence, by PATH or --header-filter */
  bool is_failed;      /* something at or above --fail-on */
  bool is_incomplete;
};

/* NULL: logged. `options` give the filters; PATHs are its positional arguments from `first_path` on. */
struct report *report_create(struct db *db, const struct options *options, const char *const *paths);
/* Every finding of the database as it is stored, nothing selected or counted. NULL: logged. */
struct report *report_create_all(struct db *db, const struct options *options);
void report_destroy(struct report *report);
int report_exit_code(const struct report *report);

/* `file` as seen from the working directory; caller frees. */
char *report_display_path(const struct report *report, const char *file);

/* Writes every --format, text when there is none. -1: logged. */
int report_write(const struct report *report, const struct options *options);
/* 0 when --format, --checks and --header-filter make sense; else -1, logged. For before any work is done. */
int report_check_options(const struct options *options);
int report_check_formats(const struct options *options); /* of them --format */

/* The end of a run, on stderr. */
void report_print_summary(const struct report *report, const struct options *options);

#endif
