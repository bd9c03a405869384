/* The process that holds an analysed program: analyses, then answers.
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2 */
#include "analyzer/cli/lsp/snapshot.h"

#include "analyzer/cli/lsp/analyst_wire.h"
#include "analyzer/cli/lsp/answer.h"
#include "analyzer/cli/lsp/result_json.h"
#include "analyzer/frontend/message.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Running changed code for longer is left to the whole analysis. */
#define RUN_CPU_MS 120
#define RUN_LIMIT_MS 1000

struct snapshot {
  int socket;
  struct base *base;
  struct ownership_session *session; /* NULL: only findings are known */
  json_t *known, *ownership;
  GHashTable *analysed; /* paths of the open files that are part of it */
  GHashTable *overlays; /* path -> struct overlay *: what changed since */
  pid_t worker;         /* who answers now; 0: nobody */
  int pipe;             /* its answer */
  GByteArray *answer;
  json_t *fallback; /* what is said if it takes too long; or NULL */
  guint serial;
  gint64 started_us;
};

/* ---- the analysis ---- */

static GPtrArray *decode_sheets(const struct snapshot_plan *plan) {
  GPtrArray *overlays = g_ptr_array_new();
  for (guint i = 0; i < plan->sheets->len; i++) {
    const struct sheet *sheet = plan->sheets->pdata[i];
    struct overlay *overlay = overlay_create(sheet->path);
    overlay_set_own(overlay, plan->base, sheet->own);
    if (sheet->whole)
      overlay_set_whole(overlay, plan->base, sheet->whole);
    g_ptr_array_add(overlays, overlay);
  }
  return overlays;
}

static gint64 cpu_us(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (gint64)now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static void reply(const struct snapshot *snapshot, enum analyst_reply kind, json_t *answer) {
  char *text = json_dumps(answer, JSON_COMPACT);
  analyst_reply(snapshot->socket, kind, snapshot->serial, text ? text : "{\"error\": \"out of memory\"}");
  free(text);
  json_decref(answer);
}

static void add_times(json_t *answer, gint64 began_us) {
  json_object_set_new(answer, "analysis_us", json_integer(g_get_monotonic_time() - began_us));
  json_object_set_new(answer, "cpu_us", json_integer(cpu_us()));
}

static void analyse(struct snapshot *snapshot, const struct snapshot_plan *plan) {
  gint64 began_us = g_get_monotonic_time();
  g_autoptr(GPtrArray) overlays = decode_sheets(plan);
  g_autoptr(GPtrArray) focus = g_ptr_array_new();
  struct facts *program = base_merge(plan->base, overlays);
  for (guint i = 0; i < plan->sheets->len; i++) {
    const char *path = ((const struct sheet *)plan->sheets->pdata[i])->path;
    g_hash_table_add(snapshot->analysed, g_strdup(path));
    g_ptr_array_add(focus, (gpointer)path);
  }
  snapshot->session = ownership_session_create(program);
  json_t *all = result_to_json((struct results *)ownership_session_results(snapshot->session), program);
  snapshot->base = base_create(program);
  snapshot->known = json_incref(json_object_get(all, "findings"));
  snapshot->ownership = json_incref(json_object_get(all, "ownership"));
  json_decref(all);
  struct question question = {.known = snapshot->known, .ownership = snapshot->ownership, .focus = focus};
  json_t *answer = answer_exactly(&question);
  add_times(answer, began_us);
  reply(snapshot, SNAPSHOT_SETTLED, answer);
}

/* ---- answering ---- */

static void write_all(int fd, const char *text) {
  size_t left = strlen(text);
  while (left > 0) {
    ssize_t written = write(fd, text, left);
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      return;
    text += written;
    left -= (size_t)written;
  }
}

static void stop_worker(struct snapshot *snapshot) {
  if (!snapshot->worker)
    return;
  kill(snapshot->worker, SIGKILL);
  while (waitpid(snapshot->worker, NULL, 0) < 0 && errno == EINTR)
    continue;
  close(snapshot->pipe);
  snapshot->worker = 0;
  g_clear_pointer(&snapshot->fallback, json_decref);
}

static void run_worker(const struct snapshot *snapshot, const struct question *question,
                       const struct revision *revision, int fd) {
  const struct itimerval limit = {.it_value.tv_usec = RUN_CPU_MS * 1000};
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  close(snapshot->socket);
  signal(SIGPROF, SIG_DFL);
  setitimer(ITIMER_PROF, &limit, NULL);
  json_t *answer = answer_by_running(question, revision);
  add_times(answer, snapshot->started_us);
  char *text = json_dumps(answer, JSON_COMPACT);
  write_all(fd, text ? text : "{\"error\": \"out of memory\"}");
  _exit(0);
}

static void start_worker(struct snapshot *snapshot, const struct question *question,
                         const struct revision *revision) {
  int ends[2];
  g_byte_array_set_size(snapshot->answer, 0);
  if (pipe2(ends, O_CLOEXEC) != 0) {
    reply(snapshot, ANALYST_ANSWER, json_pack("{s:s}", "error", "no pipe"));
    return;
  }
  snapshot->worker = fork();
  if (snapshot->worker == 0)
    run_worker(snapshot, question, revision, ends[1]);
  close(ends[1]);
  snapshot->pipe = ends[0];
  if (snapshot->worker > 0)
    return;
  close(ends[0]);
  snapshot->worker = 0;
  reply(snapshot, ANALYST_ANSWER, json_pack("{s:s}", "error", "no process"));
}

static void give_up_worker(struct snapshot *snapshot) {
  json_t *answer = json_incref(snapshot->fallback);
  stop_worker(snapshot);
  add_times(answer, snapshot->started_us);
  reply(snapshot, ANALYST_ANSWER, answer);
}

static void finish_worker(struct snapshot *snapshot) {
  int status = 0;
  guint8 end = 0;
  while (waitpid(snapshot->worker, &status, 0) < 0 && errno == EINTR)
    continue;
  close(snapshot->pipe);
  snapshot->worker = 0;
  json_t *fallback = g_steal_pointer(&snapshot->fallback);
  bool is_late = WIFSIGNALED(status) && WTERMSIG(status) == SIGPROF;
  bool is_whole = WIFEXITED(status) && WEXITSTATUS(status) == 0;
  g_byte_array_append(snapshot->answer, &end, 1);
  if (is_whole)
    analyst_reply(snapshot->socket, ANALYST_ANSWER, snapshot->serial, (const char *)snapshot->answer->data);
  else
    reply(snapshot, ANALYST_ANSWER,
          is_late ? json_incref(fallback) : json_pack("{s:s}", "error", "it crashed"));
  json_decref(fallback);
}

static void read_answer(struct snapshot *snapshot) {
  guint8 chunk[1 << 16];
  ssize_t got = read(snapshot->pipe, chunk, sizeof chunk);
  if (got > 0)
    g_byte_array_append(snapshot->answer, chunk, (guint)got);
  else if (got == 0 || errno != EINTR)
    finish_worker(snapshot);
}

/* The overlays, or NULL when one is of a file that the snapshot does not know. Without what the unit of such
 * a file includes nothing can be said about it. */
static GPtrArray *known_overlays(const struct snapshot *snapshot) {
  GPtrArray *overlays = g_ptr_array_new();
  GHashTableIter iter;
  gpointer path, overlay;
  g_hash_table_iter_init(&iter, snapshot->overlays);
  while (g_hash_table_iter_next(&iter, &path, &overlay)) {
    if (!g_hash_table_contains(snapshot->analysed, path) &&
        !g_hash_table_contains(snapshot->base->files, path)) {
      g_ptr_array_unref(overlays);
      return NULL;
    }
    g_ptr_array_add(overlays, overlay);
  }
  return overlays;
}

static void ask(struct snapshot *snapshot, guint serial, const char *files) {
  gint64 began_us = g_get_monotonic_time();
  g_auto(GStrv) paths = g_strsplit(files, "\n", -1);
  g_autoptr(GPtrArray) focus = g_ptr_array_new();
  g_autoptr(GPtrArray) overlays = known_overlays(snapshot);
  stop_worker(snapshot);
  snapshot->serial = serial;
  snapshot->started_us = began_us;
  if (!overlays) {
    analyst_reply(snapshot->socket, SNAPSHOT_BEYOND, serial, "");
    return;
  }
  for (size_t i = 0; paths[i]; i++)
    g_ptr_array_add(focus, paths[i]);
  struct question question = {snapshot->base, snapshot->session, snapshot->known, snapshot->ownership, focus};
  struct revision revision;
  revision_init(&revision, snapshot->base, overlays);
  if (answer_can_run(&question, &revision)) {
    snapshot->fallback = answer_from_known(&question, &revision);
    start_worker(snapshot, &question, &revision);
  } else {
    json_t *answer = answer_from_known(&question, &revision);
    add_times(answer, began_us);
    reply(snapshot, ANALYST_ANSWER, answer);
  }
  revision_finish(&revision);
}

/* ---- requests ---- */

static void set_own(struct snapshot *snapshot, const char *path, GVariant *units) {
  struct overlay *overlay = g_hash_table_lookup(snapshot->overlays, path);
  if (!overlay) {
    overlay = overlay_create(path);
    g_hash_table_insert(snapshot->overlays, overlay->path, overlay);
  }
  overlay_set_own(overlay, snapshot->base, units);
}

static void handle(struct snapshot *snapshot, GVariant *message) {
  guchar kind;
  guint32 serial;
  const char *path;
  g_autoptr(GVariant) units = NULL;
  g_variant_get(message, "(yu^&ay@a(uay))", &kind, &serial, &path, &units);
  if (kind == ANALYST_ASK)
    ask(snapshot, serial, path);
  else if (kind == ANALYST_DROP)
    g_hash_table_remove(snapshot->overlays, path);
  else if (kind == ANALYST_SET_OWN)
    set_own(snapshot, path, units);
}

static int wait_once(struct snapshot *snapshot) {
  struct pollfd polls[2] = {{.fd = snapshot->socket, .events = POLLIN},
                            {.fd = snapshot->worker ? snapshot->pipe : -1, .events = POLLIN}};
  gint64 spent_ms = (g_get_monotonic_time() - snapshot->started_us) / 1000;
  int ready = poll(polls, 2, snapshot->worker ? (int)MAX(RUN_LIMIT_MS - spent_ms, 0) : -1);
  if (ready < 0)
    return errno == EINTR ? 0 : -1;
  if (polls[1].revents)
    read_answer(snapshot);
  else if (snapshot->worker && ready == 0)
    give_up_worker(snapshot);
  if (!polls[0].revents)
    return 0;
  g_autoptr(GVariant) message = message_receive(snapshot->socket, ANALYST_REQUEST);
  if (message)
    handle(snapshot, message);
  return message ? 0 : -1;
}

void snapshot_serve(int socket, const struct snapshot_plan *plan) {
  struct snapshot snapshot = {.socket = socket, .answer = g_byte_array_new()};
  snapshot.analysed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  snapshot.overlays = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, overlay_destroy);
  if (plan->known) {
    snapshot.base = (struct base *)plan->base; /* this process's own by now */
    snapshot.known = json_incref(plan->known);
  } else {
    analyse(&snapshot, plan);
  }
  while (wait_once(&snapshot) == 0)
    continue;
  stop_worker(&snapshot);
}
