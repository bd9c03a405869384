/* The database: facts in, results in, everything out through stable views.
 * SPDX-License-Identifier: MIT
 *
 * Only db/ includes sqlite3.h. One writer: DB_UPDATE takes the lock file beside the database, works on a
 * temporary copy made at the first change, and db_publish() renames it; a run that changes nothing writes
 * nothing. Errors are logged by the callee (lower case, no full stop); -1 or NULL. */
#ifndef DB_DB_H
#define DB_DB_H
#include "db/cycle.h"

struct db;

enum db_mode {
  DB_READ,   /* must exist and be of our kind and major version */
  DB_UPDATE, /* created when missing; locked until db_close */
  DB_SHARD   /* a fresh facts-only file, written beside and renamed by db_publish */
};

struct db *db_open(const char *path, enum db_mode mode); /* NULL: logged; caller closes */
struct db *db_open_waiting(const char *path, enum db_mode mode, double lock_seconds); /* for another writer; db_open: 30 */
void db_close(struct db *db);                            /* unpublished changes are dropped */
int db_publish(struct db *db);                           /* commits and renames; 0 when unchanged too */
bool db_changed(const struct db *db);
const char *db_path(const struct db *db); /* borrowed from db */

/* ---- translation units ---- */
enum tu_status { TU_OK, TU_ERRORS, TU_MISSING_TYPES, TU_CRASHED, TU_TIMED_OUT, TU_UNREADABLE, TU_SKIPPED };
const char *tu_status_name(enum tu_status status);

struct tu_file { /* one file the TU read */
  const char *path; /* root-relative */
  const char *hash; /* hex of the content */
  bool is_header;
};

struct tu_record {
  const char *path;          /* root-relative main file; models: `model:NAME` */
  const char *configuration; /* hex hash of the normalised arguments */
  const char *arguments;     /* normalised, for people: one line */
  const char *directory;     /* root-relative working directory of the compile command */
  const char *key;           /* cache key: everything the facts depend on */
  const char *output;        /* link hint or NULL */
  enum tu_status status;
  const char *reason; /* why it is not OK, or NULL */
  int errors; /* located diagnostics */
  bool is_model;
  const char *models;   /* bundled models whose names occur in its files, sorted, each ended by a newline; or NULL */
  GArray *files;        /* struct tu_file, or NULL */
  GArray *search_dirs;  /* const char *: include folders searched, in order, or NULL */
};

/* The stored key for (path, configuration), "" when absent; caller frees. */
char *db_tu_key(struct db *db, const char *path, const char *configuration);
/* The stored record with files and search_dirs, strings in `strings`; NULL when absent; caller frees with db_tu_record_free. */
struct tu_record *db_tu_record(struct db *db, const char *path, const char *configuration, GStringChunk *strings);
void db_tu_record_free(struct tu_record *record);
/* Replaces the TU's row and facts. `units` as facts_encode() made them. */
int db_put_tu(struct db *db, const struct tu_record *record, const GArray *units);
/* Drops every TU (models or not, as `models` says) whose "path\nconfiguration" is not in `keep`. */
int db_retain_tus(struct db *db, GHashTable *keep, bool models);
int db_each_tu(struct db *db, int (*visit)(const struct tu_record *record, void *arg), void *arg); /* by path, configuration; no files */
/* stat cache of source files, outside the comparable dump */
struct file_stamp { const char *path; int64_t size, mtime_ns, inode; const char *hash; };
int db_get_stamp(struct db *db, const char *path, struct file_stamp *stamp, GStringChunk *strings); /* 1 found, 0 not */
int db_put_stamp(struct db *db, const struct file_stamp *stamp); /* alone it does not count as a change */
/* Source text lines kept for excerpts: stored when findings are written. */
char *db_excerpt(struct db *db, const char *file, int64_t line); /* NULL unknown; caller frees */

/* Every distinct fact of every TU into `facts`, in a stable order; -1 when a unit is damaged. */
int db_load_facts(struct db *db, struct facts *facts);
int db_load_tu_facts(struct db *db, const char *path, const char *configuration, struct facts *facts); /* ditto, of one TU */

/* ---- merge ---- */
int db_merge(struct db *into, const char *shard_path); /* commutative, associative, idempotent */
int db_take_over(struct db *into, const char *shard_path); /* as db_merge, but what the shard has is newer and wins */

/* ---- results ---- */
struct finding { /* a row of the view `finding`; rules make it from a cycle */
  const char *rule, *fingerprint; /* without `:2` */
  enum severity severity;
  enum confidence confidence;
  const char *fate;
  struct place place;
  const char *message, *fix, *breaker, *finalizer;
  const struct cycle *cycle; /* steps, edges, occurrences */
  const char *source;        /* `static`, `runtime` */
};

/* Replaces all results of the last analysis; keeps verdicts, first-seen and suppressions by fingerprint.
 * `findings`: struct finding *. Orders findings by path, line, rule and gives duplicates `:2`. */
int db_put_results(struct db *db, const struct results *results, const GPtrArray *findings, const char *root);
/* Identifies what the stored results were made from (facts, models, tool); "" when none; caller frees. */
char *db_results_key(struct db *db);
int db_set_results_key(struct db *db, const char *key);
char *db_facts_key(struct db *db); /* hash over all TUs' keys and statuses; caller frees */
int db_add_run(struct db *db, const char *arguments, double seconds); /* alone it does not count as a change */
void db_set_tool(struct db *db, const char *tool, const char *libclang); /* versions for the rows of `run` */
void db_put_parse_time(struct db *db, const char *path, double seconds); /* for `query slow-files`; ditto */

/* ---- reading ---- */
struct db_row; /* a typed view of the current row */
/* Runs db/queries/NAME.sql or SQL text over the views; parameters bound by position. Calls `visit` per row;
 * non-zero stops. -1 on error. */
int db_query(struct db *db, const char *sql, const char *const *parameters, int (*visit)(const struct db_row *row, void *arg), void *arg);
int db_row_columns(const struct db_row *row);
const char *db_row_name(const struct db_row *row, int column);
const char *db_row_text(const struct db_row *row, int column); /* NULL for SQL NULL; valid until the next row */
int64_t db_row_int(const struct db_row *row, int column);
bool db_row_is_null(const struct db_row *row, int column);
bool db_row_is_number(const struct db_row *row, int column);
/* As db_query for `--sql`: reads our tables and views only, at most so many rows and so long. */
struct db_limits { int64_t rows; double seconds; };
int db_query_limited(struct db *db, const char *sql, const struct db_limits *limits, int (*visit)(const struct db_row *row, void *arg), void *arg);
#define db_query_untrusted(db, sql, rows, seconds, visit, arg) \
  db_query_limited(db, sql, &(const struct db_limits){rows, seconds}, visit, arg)
const char *db_named_query(const char *name); /* text of db/queries/NAME.sql, NULL unknown */
const char *const *db_query_names(void);      /* NULL-terminated, sorted */
const char *db_schema_text(void);             /* commented DDL: schema.sql and views.sql */

#endif
