/* Inside the database: the handle, its connection and the statements on it.
 * SPDX-License-Identifier: MIT */
#ifndef DB_STORE_H
#define DB_STORE_H

#include "db/db.h"

#include <sqlite3.h>

#define DB_LOCK_SECONDS 30.0
#define DB_MAJOR 2 /* another one cannot be read */
#define DB_MINOR 0 /* a newer one may add columns */
#define DB_VERSION (DB_MAJOR * 1000 + DB_MINOR)
#define DB_APPLICATION_ID 0x43794347 /* "CyCG" */

struct db {
  char *path;
  enum db_mode mode;
  sqlite3 *sql;           /* on the published file, on the copy being changed, or on an empty one in memory */
  char *copy;             /* the copy being changed; NULL: nothing changed yet */
  int lock;               /* of the lock file, or -1 */
  bool exists;            /* a file at `path` that we can read */
  bool is_broken;         /* a write failed: the copy must not be published */
  bool has_orphans;       /* facts or sources may have lost their last TU */
  GHashTable *statements; /* SQL text (static) -> sqlite3_stmt * */
  GHashTable *fact_ids;   /* GBytes -> id (int64_t *), of facts known to be in the copy */
  GHashTable *stamps;     /* path -> struct file_stamp *: written when something else changes */
  GHashTable *timings;    /* "kind\nname" -> double *: ditto */
  GArray *runs;           /* struct db_run: ditto */
  char *tool, *libclang;  /* versions for the rows of `run` */
};

struct db_run {
  char *started, *arguments;
  double seconds;
};

/* ---- connection.c: SQLite handles, always with the safe settings ---- */
sqlite3 *connection_open(const char *path, int flags);  /* NULL: logged */
sqlite3 *connection_open_published(const char *path);   /* read-only, takes no lock, leaves no file */
sqlite3 *connection_open_empty(const char *path);       /* our schema in a new file or ":memory:" */
int connection_execute(sqlite3 *sql, const char *text); /* no parameters, no rows; -1: logged */
int64_t connection_number(sqlite3 *sql, const char *text, int64_t fallback); /* first column of the first row */
int connection_log(sqlite3 *sql, const char *what);     /* logs its last error; -1 */

/* ---- schema.c ---- */
enum schema_state { SCHEMA_OURS, SCHEMA_OLD_MAJOR, SCHEMA_REFUSED };
/* Logs why a file is refused; an old major is left to the caller. */
enum schema_state schema_check(sqlite3 *sql, const char *path);

/* ---- lock.c ---- */
int lock_take(const char *path, double seconds); /* file descriptor, or -1: logged */
void lock_release(const char *path, int lock);

/* ---- change.c: the copy that is changed ---- */
int change_begin(struct db *db);   /* before every write; -1: logged */
void change_discard(struct db *db);
void change_forget(struct db *db); /* removes what a killed run left */

/* ---- folder.c ---- */
int folder_prepare(const char *path); /* makes `.cyclecheck` around the database; -1: logged */

/* ---- statement.c: prepared once, found by the address of their text ---- */
sqlite3_stmt *statement_get(struct db *db, const char *text); /* reset, borrowed; NULL: logged */
int statement_run(struct db *db, sqlite3_stmt *statement);    /* to its end, then reset; -1: logged */
int statement_step(struct db *db, sqlite3_stmt *statement);   /* 1 a row, 0 the end, -1: logged; resets unless 1 */
void statement_bind_text(sqlite3_stmt *statement, int parameter, const char *text); /* NULL is SQL NULL */
void statement_bind_number(sqlite3_stmt *statement, int parameter, int64_t number); /* negative is SQL NULL */
const char *statement_text(sqlite3_stmt *statement, int column); /* borrowed until the next step */
void statement_clear_all(struct db *db);

/* ---- content_id.c ---- */
/* First 63 bits of the SHA-256 of the parts, each with its length. NULL parts differ from "". */
int64_t content_id(const char *const *parts, gsize count);
int64_t content_id_of_fact(enum fact_kind kind, GBytes *bytes);

/* ---- volatile.c: rows that are no change by themselves ---- */
void volatile_init(struct db *db);
void volatile_finish(struct db *db);
int volatile_write(struct db *db); /* into the copy, before it is published */

/* ---- orphans.c ---- */
int orphans_delete(struct db *db); /* facts and sources that lost their last TU */

/* ---- fact_store.c: the facts of a TU as stored: ids in ascending order, 8 bytes each ---- */
GPtrArray *facts_recognise(struct db *db, const GArray *units); /* borrowed from db, one per unit; nothing is written */
GBytes *members_of(const GPtrArray *known);
GBytes *members_read(struct db *db, int64_t tu);              /* NULL: none stored */
gsize members_count(GBytes *members);
int64_t members_get(GBytes *members, gsize place);
void ids_sort(GArray *ids); /* int64_t, ascending */
int facts_put_units(struct db *db, const GArray *units, const GPtrArray *known);
int facts_put_one(struct db *db, int64_t id, enum fact_kind kind, GBytes *bytes);

/* ---- tu_write.c ---- */
int64_t tu_id(const char *path, const char *configuration);
char *tu_signature(const struct tu_record *record, GBytes *members); /* hex; equal for equal content */
int tu_write(struct db *db, const struct tu_record *record, GBytes *members); /* the facts are there */
enum tu_status tu_status_from_name(const char *name);

/* ---- tu_read.c ---- */
#define TU_COLUMNS "path, configuration, arguments, directory, key, output, status, reason, errors, is_model, models"
void tu_read_columns(sqlite3_stmt *statement, struct tu_record *record, GStringChunk *strings);

#endif
