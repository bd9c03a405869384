/* The copy that takes the changes, and how it becomes the database.
 * SPDX-License-Identifier: MIT
 *
 * Nobody sees the copy before it is renamed, so it needs no journal; a write that fails makes it
 * worthless and it is thrown away. */
#include "db/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* Under the lock one name will do, and a copy that a killed run left is found again. */
static char *copy_path(const struct db *db) {
  if (db->mode == DB_UPDATE)
    return g_strconcat(db->path, ".new", NULL);
  return g_strdup_printf("%s.new-%ld", db->path, (long)getpid());
}

void change_forget(struct db *db) {
  g_autofree char *name = copy_path(db);
  unlink(name);
}

static int create_copy_file(const char *name, const char *like) {
  unlink(name);
  int file = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  struct stat info;
  if (file < 0) {
    g_warning("cannot write '%s': %s", name, g_strerror(errno));
    return -1;
  }
  if (stat(like, &info) == 0 && S_ISREG(info.st_mode) && fchmod(file, info.st_mode & 0777) != 0)
    g_debug("'%s' keeps the default access mode: %s", name, g_strerror(errno));
  close(file);
  return 0;
}

static int copy_pages(sqlite3 *to, sqlite3 *from) {
  sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
  if (backup == NULL)
    return connection_log(to, "write");
  sqlite3_backup_step(backup, -1);
  return sqlite3_backup_finish(backup) == SQLITE_OK ? 0 : connection_log(to, "write");
}

static sqlite3 *open_copy(const char *name, sqlite3 *from) {
  static const char settings[] =
      "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
      "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536";
  sqlite3 *sql = connection_open(name, SQLITE_OPEN_READWRITE);
  if (sql == NULL)
    return NULL;
  if (connection_execute(sql, settings) == 0 && copy_pages(sql, from) == 0 &&
      connection_execute(sql, "BEGIN") == 0)
    return sql;
  sqlite3_close(sql);
  return NULL;
}

static int make_copy(struct db *db) {
  g_autofree char *name = copy_path(db);
  if (create_copy_file(name, db->path) != 0)
    return -1;
  sqlite3 *sql = open_copy(name, db->sql);
  if (sql == NULL) {
    unlink(name);
    return -1;
  }
  statement_clear_all(db);
  sqlite3_close(db->sql);
  db->sql = sql;
  db->copy = g_steal_pointer(&name);
  return 0;
}

int change_begin(struct db *db) {
  g_return_val_if_fail(db->mode != DB_READ, -1);
  if (db->copy == NULL && !db->is_broken && make_copy(db) != 0)
    db->is_broken = true;
  return db->is_broken ? -1 : 0;
}

void change_discard(struct db *db) {
  if (db->copy == NULL)
    return;
  statement_clear_all(db);
  g_hash_table_remove_all(db->fact_ids);
  sqlite3_close(db->sql);
  db->sql = NULL;
  unlink(db->copy);
  g_clear_pointer(&db->copy, g_free);
}

static int log_errno(const char *what, const char *name) {
  g_warning("cannot %s '%s': %s", what, name, g_strerror(errno));
  return -1;
}

static int sync_path(const char *name, int flags) {
  int file = open(name, flags | O_CLOEXEC);
  if (file < 0)
    return log_errno("open", name);
  int status = fsync(file);
  if (status != 0 && (errno == EINVAL || errno == EROFS))
    status = 0; /* a file system that cannot: nothing more to be had */
  if (status != 0)
    log_errno("write", name);
  close(file);
  return status;
}

static int rename_copy(struct db *db) {
  if (sync_path(db->copy, O_RDWR) != 0)
    return -1;
  if (rename(db->copy, db->path) != 0)
    return log_errno("write", db->path);
  g_autofree char *folder = g_path_get_dirname(db->path);
  sync_path(folder, O_RDONLY | O_DIRECTORY);
  return 0;
}

/* Pages that deletions left are given back once they are a quarter of the file. */
static int shrink(sqlite3 *sql) {
  int64_t free_pages = connection_number(sql, "PRAGMA freelist_count", 0);
  int64_t pages = connection_number(sql, "PRAGMA page_count", 0);
  return free_pages * 4 > pages ? connection_execute(sql, "VACUUM") : 0;
}

static int finish_copy(struct db *db) {
  if (db->is_broken || volatile_write(db) != 0 || (db->has_orphans && orphans_delete(db) != 0))
    return -1;
  statement_clear_all(db);
  if (connection_execute(db->sql, "COMMIT") != 0 || shrink(db->sql) != 0)
    return -1;
  statement_clear_all(db);
  int code = sqlite3_close(db->sql);
  g_assert(code == SQLITE_OK);
  db->sql = NULL;
  return rename_copy(db);
}

/* What is readable after a failure is what was there before. */
static void go_back(struct db *db) {
  change_discard(db);
  db->is_broken = false;
  db->has_orphans = false;
  if (db->sql == NULL)
    db->sql = db->exists ? connection_open_published(db->path) : connection_open_empty(":memory:");
}

int db_publish(struct db *db) {
  if (db->mode == DB_READ || (db->copy == NULL && db->exists && !db->is_broken))
    return 0;
  if (change_begin(db) != 0 || finish_copy(db) != 0) {
    g_warning("'%s' was not written%s", db->path, db->exists ? ": the earlier one stays" : "");
    go_back(db);
    return -1;
  }
  g_clear_pointer(&db->copy, g_free);
  g_hash_table_remove_all(db->fact_ids);
  db->exists = true;
  db->has_orphans = false;
  db->sql = connection_open_published(db->path);
  return db->sql != NULL ? 0 : -1;
}
