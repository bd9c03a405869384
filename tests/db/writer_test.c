/* One writer at a time; what a killed or failing writer leaves behind is the earlier database.
 * SPDX-License-Identifier: MIT */
#include "tests/db/fixture.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define KILLS 15
#define WRITERS 20

static void make_database(const struct folder *folder, guint32 seed) {
  struct db *db = open_update(folder->db);
  put_tu(db, "src/a.c", seed);
  publish_and_close(db);
}

/* Another process is refused, and told by whom. */
static int open_in_child(const char *path) {
  g_autofree char *pattern = g_strdup_printf(
      "cannot lock '%s.lock': process %ld is writing the database; waited 0.2 s", path, (long)getpid());
  pid_t child = fork();
  if (child == 0) {
    expect_warning(pattern);
    bool is_refused = db_open_waiting(path, DB_UPDATE, 0.2) == NULL;
    g_test_assert_expected_messages();
    _exit(is_refused ? 0 : 1);
  }
  int status;
  g_assert_cmpint(waitpid(child, &status, 0), ==, child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void a_second_writer_waits(void) {
  struct folder folder;
  folder_init(&folder);
  struct db *first = open_update(folder.db);
  g_assert_cmpint(open_in_child(folder.db), ==, 0);
  put_tu(first, "src/a.c", 1);
  publish_and_close(first);
  struct db *second = db_open_waiting(folder.db, DB_UPDATE, 0.2);
  g_assert_nonnull(second);
  g_assert_cmpint(query_number(second, "SELECT count(*) FROM tus"), ==, 1);
  db_close(second);
  folder_finish(&folder);
}

static void readers_do_not_wait(void) {
  struct folder folder;
  folder_init(&folder);
  make_database(&folder, 1);
  struct db *writer = open_update(folder.db);
  put_tu(writer, "src/b.c", 2);
  struct db *reader = db_open(folder.db, DB_READ);
  g_assert_cmpint(query_number(reader, "SELECT count(*) FROM tus"), ==, 1);
  publish_and_close(writer);
  g_assert_cmpint(query_number(reader, "SELECT count(*) FROM tus"), ==, 1);
  db_close(reader);
  folder_finish(&folder);
}

static void write_one(const char *path, guint32 number) {
  struct db *db = db_open(path, DB_UPDATE);
  g_autofree char *name = g_strdup_printf("src/%u.c", number);
  if (db == NULL)
    _exit(1);
  put_tu(db, name, number);
  int status = db_publish(db);
  db_close(db);
  _exit(status != 0);
}

/* Writers that take turns each see what the others wrote. */
static void many_writers(void) {
  struct folder folder;
  folder_init(&folder);
  for (guint32 i = 0; i < WRITERS; i++)
    if (fork() == 0)
      write_one(folder.db, i);
  int status;
  while (wait(&status) > 0)
    g_assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  struct db *db = db_open(folder.db, DB_READ);
  g_assert_cmpint(query_number(db, "SELECT count(*) FROM tus"), ==, WRITERS);
  db_close(db);
  assert_sound(folder.db);
  folder_finish(&folder);
}

static void write_until_killed(const char *path) {
  for (guint32 i = 2;; i++) {
    struct db *db = db_open(path, DB_UPDATE);
    g_autofree char *name = g_strdup_printf("src/%u.c", i % 7);
    if (db == NULL)
      _exit(1);
    put_tu(db, name, i);
    if (db_publish(db) != 0)
      _exit(1);
    db_close(db);
  }
}

static void a_killed_writer_leaves_a_sound_database(void) {
  struct folder folder;
  folder_init(&folder);
  GRand *random = g_rand_new_with_seed(9);
  make_database(&folder, 1);
  for (int i = 0; i < KILLS; i++) {
    pid_t child = fork();
    if (child == 0)
      write_until_killed(folder.db);
    g_usleep((gulong)g_rand_int_range(random, 1000, 40000));
    kill(child, SIGKILL);
    int status;
    g_assert_cmpint(waitpid(child, &status, 0), ==, child);
    g_assert_true(WIFSIGNALED(status));
    assert_sound(folder.db);
    struct db *db = db_open_waiting(folder.db, DB_UPDATE, 1);
    g_assert_nonnull(db);
    db_close(db);
  }
  g_autofree char *leftover = g_strconcat(folder.db, ".new", NULL);
  g_assert_false(g_file_test(leftover, G_FILE_TEST_EXISTS));
  g_rand_free(random);
  folder_finish(&folder);
}

static void wait_for_turn(const char *path, const char *marker) {
  struct db *db = db_open_waiting(path, DB_UPDATE, 20);
  bool is_alone = db != NULL && !g_file_test(marker, G_FILE_TEST_EXISTS);
  db_close(db);
  _exit(is_alone ? 0 : 1);
}

/* The lock file of one writer is gone when the next makes its own: who waited on the first must see that. */
static void waiting_on_an_old_lock_file(void) {
  struct folder folder;
  folder_init(&folder);
  g_autofree char *marker = g_build_filename(folder.path, "busy", NULL);
  struct db *db = open_update(folder.db);
  pid_t waiting = fork();
  if (waiting == 0)
    wait_for_turn(folder.db, marker);
  g_usleep(200000);
  db_close(db);
  db = open_update(folder.db);
  write_bytes(marker, "", 0);
  g_usleep(200000);
  unlink(marker);
  db_close(db);
  int status;
  g_assert_cmpint(waitpid(waiting, &status, 0), ==, waiting);
  g_assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  folder_finish(&folder);
}

/* A worker that outlives its killed parent has inherited everything but the lock. */
static void an_orphan_does_not_keep_the_lock(void) {
  struct folder folder;
  folder_init(&folder);
  int orphan_pipe[2];
  g_assert_cmpint(pipe(orphan_pipe), ==, 0);
  pid_t parent = fork();
  if (parent == 0) {
    struct db *db = db_open(folder.db, DB_UPDATE);
    pid_t worker = db != NULL ? fork() : -1;
    if (worker == 0)
      pause();
    _exit(write(orphan_pipe[1], &worker, sizeof worker) == sizeof worker && raise(SIGKILL) == 0);
  }
  pid_t worker = -1;
  g_assert_cmpint(read(orphan_pipe[0], &worker, sizeof worker), ==, sizeof worker);
  g_assert_cmpint(waitpid(parent, NULL, 0), ==, parent);
  struct db *db = db_open_waiting(folder.db, DB_UPDATE, 0.2);
  kill(worker, SIGKILL);
  g_assert_nonnull(db);
  db_close(db);
  close(orphan_pipe[0]);
  close(orphan_pipe[1]);
  folder_finish(&folder);
}

static void put_much(struct db *db) {
  struct analysis analysis;
  analysis_init(&analysis, 3, 4000);
  int put = db_put_results(db, analysis.results, analysis.findings, ".");
  analysis_finish(&analysis);
  int published = db_publish(db);
  db_close(db);
  _exit(put == 0 && published == 0 ? 0 : put != 0 && published == 0 ? 8 : 7);
}

static void ignore_log(const char *domain, GLogLevelFlags level, const char *message, gpointer unused) {
  (void)domain, (void)level, (void)message, (void)unused;
}

/* A file that may not grow says what a full disk says: the write fails. */
static int write_with_limit(const char *path, rlim_t bytes) {
  pid_t child = fork();
  if (child == 0) {
    const struct rlimit limit = {bytes, bytes};
    g_log_set_always_fatal(G_LOG_LEVEL_ERROR);
    g_log_set_default_handler(ignore_log, NULL);
    signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
    struct db *db = db_open(path, DB_UPDATE);
    if (db == NULL)
      _exit(7);
    put_much(db);
  }
  int status;
  g_assert_cmpint(waitpid(child, &status, 0), ==, child);
  g_assert_true(WIFEXITED(status));
  return WEXITSTATUS(status);
}

static void a_full_disk_leaves_the_earlier_database(void) {
  struct folder folder;
  folder_init(&folder);
  make_database(&folder, 1);
  g_autofree char *before = dump(folder.db);
  g_autofree char *leftover = g_strconcat(folder.db, ".new", NULL);
  for (rlim_t bytes = 0; bytes < 512 * 1024; bytes += 50000) {
    g_assert_cmpint(write_with_limit(folder.db, bytes), ==, 7);
    g_autofree char *after = dump(folder.db);
    g_assert_cmpstr(before, ==, after);
    g_assert_false(g_file_test(leftover, G_FILE_TEST_EXISTS));
  }
  g_assert_cmpint(write_with_limit(folder.db, RLIM_INFINITY), ==, 0);
  assert_sound(folder.db);
  folder_finish(&folder);
}

/* A tree may hold anything under the names we use. */
static void planted_links_are_not_followed(void) {
  struct folder folder;
  folder_init(&folder);
  g_autofree char *victim = folder_file(&folder, "victim", "precious");
  g_autofree char *lock = g_strconcat(folder.db, ".lock", NULL), *copy = g_strconcat(folder.db, ".new", NULL);
  g_assert_cmpint(symlink(victim, copy), ==, 0);
  make_database(&folder, 1);
  g_assert_cmpint(symlink(victim, lock), ==, 0);
  expect_warning("cannot lock '*graph.db.lock': *");
  g_assert_null(db_open(folder.db, DB_UPDATE));
  g_test_assert_expected_messages();
  gsize length = 0;
  g_autofree char *text = read_bytes(victim, &length);
  g_assert_cmpstr(text, ==, "precious");
  folder_finish(&folder);
}

/* SQLite would roll it back into the file before the first read. */
static void a_planted_journal_is_not_looked_at(void) {
  struct folder folder;
  folder_init(&folder);
  make_database(&folder, 1);
  g_autofree char *journal =
      folder_file(&folder, "graph.db-journal", "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 and more");
  struct db *db = db_open(folder.db, DB_READ);
  g_assert_nonnull(db);
  g_assert_cmpint(query_number(db, "SELECT count(*) FROM tus"), ==, 1);
  db_close(db);
  g_assert_true(g_file_test(journal, G_FILE_TEST_EXISTS));
  folder_finish(&folder);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/writer/a-second-writer-waits", a_second_writer_waits);
  g_test_add_func("/writer/readers-do-not-wait", readers_do_not_wait);
  g_test_add_func("/writer/many-writers", many_writers);
  g_test_add_func("/writer/a-killed-writer-leaves-a-sound-database", a_killed_writer_leaves_a_sound_database);
  g_test_add_func("/writer/waiting-on-an-old-lock-file", waiting_on_an_old_lock_file);
  g_test_add_func("/writer/an-orphan-does-not-keep-the-lock", an_orphan_does_not_keep_the_lock);
  g_test_add_func("/writer/a-full-disk-leaves-the-earlier-database", a_full_disk_leaves_the_earlier_database);
  g_test_add_func("/writer/planted-links-are-not-followed", planted_links_are_not_followed);
  g_test_add_func("/writer/a-planted-journal-is-not-looked-at", a_planted_journal_is_not_looked_at);
  return g_test_run();
}
