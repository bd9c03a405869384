/* The front end: compile commands -> translation units -> facts in the database.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_FRONTEND_H
#define FRONTEND_FRONTEND_H

#include "db/db.h"

/* ---- which TUs there are (input*.c) ---- */
struct tu_command {
  char *file;          /* absolute main file */
  char *directory;     /* absolute working directory */
  char **arguments;    /* allow-listed compiler arguments, no compiler, no main file, NULL-terminated */
  char *configuration; /* hex hash of the normalised arguments */
  char *output;        /* or NULL */
  bool is_guessed;     /* include folders were inferred */
  bool is_model;
  bool is_bundled;     /* with is_model: one that comes with the tool, parsed only where its names occur */
};

struct input_options {
  const char *build_path;        /* -p: folder or file, NULL: discover */
  const char *const *paths;      /* files or folders to limit to; NULL-terminated, may be empty */
  const char *const *flags;      /* after `--`, or NULL */
  const char *const *extra_before, *const *extra_after; /* --extra-arg-before, --extra-arg; NULL-terminated or NULL */
  const char *root;              /* --root, or NULL to find it */
  bool is_db_required;           /* --require-db */
};

struct input { /* what to analyse */
  char *root;                /* absolute */
  char *compile_database;    /* absolute path in use, or NULL */
  char *default_db;          /* default database path */
  GPtrArray *commands;       /* struct tu_command *: everything known to exist */
  GPtrArray *selected;       /* borrowed struct tu_command *: those PATH selects */
  GPtrArray *problems;       /* char *: per-entry problems, one line each */
  unsigned skipped_other_language, dropped_flags;
  char *hint;                /* without a compile database: what is missing and the command that makes one */
};

struct input *input_find(const struct input_options *options); /* NULL: logged (exit 2); caller destroys */
void input_destroy(struct input *input);
/* `path` relative to root with '/', or absolute outside it; symlinks not resolved; caller frees. */
char *input_relative(const char *root, const char *path);

/* The folder of models/, stubs/ and include/: CYCLECHECK_DATA, beside the program, the source tree it was built from,
 * or the installation; NULL when none holds them. Caller frees. */
char *frontend_data_dir(void);

/* ---- extraction (extract.c, worker.c, cache.c) ---- */
struct extract_options {
  unsigned jobs;          /* 0: one per core */
  double timeout_seconds; /* per TU; 0: 30 */
  bool is_cache_disabled;
  bool is_progress_shown;
  bool is_whole_set; /* no PATH: TUs gone from the database leave */
  unsigned shard, shards; /* 0, 0: everything */
  const char *const *model_files; /* --model=FILE, NULL-terminated or NULL; added to the bundled ones */
};

struct extract_stats { unsigned total, parsed, cached, with_errors, lost, guessed; };

/* Brings the database's facts up to date with the input. -1: logged. Interrupted: -1 with errno EINTR. */
int frontend_extract(struct db *db, const struct input *input, const struct extract_options *options, struct extract_stats *stats);

/* The kernel can confine workers to reading; without it they run under resource limits only. */
bool frontend_has_sandbox(void);

/* ---- one TU, in a worker process (translation_unit.c) ---- */
struct parse_request {
  const char *root, *file, *directory;
  const char *const *arguments;
  const GHashTable *modelled; /* set of char *: names the models describe; macros among them are not expanded */
  GHashTable *hashes; /* content_hash.h: kept between units, or NULL */
  bool is_model;
  const char *text; /* of `text_file`, when it is not what the disk holds; or NULL */
  const char *text_file; /* the file, or one that it includes; NULL: the file */
};
struct parse_result {
  enum tu_status status;
  char *reason;
  int errors;
  bool has_marks;      /* some file of it may hold marks */
  GArray *files;       /* struct tu_file; strings in facts->strings; `hash` SHA-256, or NULL: extraction hashes */
  struct facts *facts; /* owned */
};
/* Fills result; always leaves it destroyable. */
void frontend_parse(const struct parse_request *request, struct parse_result *result);
void parse_result_clear(struct parse_result *result);
const char *frontend_libclang_version(void); /* static storage */

#endif
