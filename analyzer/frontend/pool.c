/* Worker processes that share a list of jobs, watched: what crashes or hangs is killed and tried once more,
 * alone. SPDX-License-Identifier: MIT
 *
 * Signals that would end us are blocked while jobs run and seen through a signalfd, which leaves them
 * pending: they reach whoever handles them when all processes are gone. */
#include "analyzer/frontend/pool.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include "analyzer/frontend/worker.h"

#define MILLISECOND 1000 /* in the microseconds of g_get_monotonic_time() */
#define SUSPENDED                                                                                            \
  (5 * 1000 * MILLISECOND) /* waking up that late means that we were stopped, not the workers slow */

struct slot {
  struct worker_process process;
  struct message_buffer buffer;
  const struct job *job; /* NULL: idle */
  int64_t started, deadline;
  bool is_told; /* knows the modelled names */
};

struct pool {
  struct pool_options options;
  struct slot *slots;
  const char *const *modelled;
  const GArray *jobs;
  guint next, finished, total;
  double timeout_seconds;
  GArray *retries; /* struct job, NULL while retrying */
};

struct pool *pool_create(const struct pool_options *options) {
  struct pool *pool = g_new0(struct pool, 1);
  pool->options = *options;
  pool->slots = g_new0(struct slot, options->workers);
  for (unsigned i = 0; i < options->workers; i++)
    pool->slots[i].buffer.bytes = g_byte_array_new();
  return pool;
}

static int stop_slot(struct slot *slot) {
  g_byte_array_set_size(slot->buffer.bytes, 0);
  slot->job = NULL;
  slot->is_told = false;
  return worker_stop(&slot->process);
}

void pool_destroy(struct pool *pool) {
  if (!pool)
    return;
  for (unsigned i = 0; i < pool->options.workers; i++) {
    stop_slot(&pool->slots[i]);
    g_byte_array_unref(pool->slots[i].buffer.bytes);
  }
  g_free(pool->slots);
  g_free(pool);
}

void pool_set_modelled(struct pool *pool, const char *const *names) {
  pool->modelled = names;
  for (unsigned i = 0; i < pool->options.workers; i++)
    pool->slots[i].is_told = false;
}

static int tell_modelled(const struct pool *pool, struct slot *slot) {
  struct parse_request none = {0};
  if (slot->is_told || !pool->modelled)
    return 0;
  slot->is_told = true;
  return message_send(slot->process.socket, request_encode(REQUEST_MODELLED, &none, pool->modelled));
}

static int send_job(const struct pool *pool, struct slot *slot, const struct job *job) {
  return tell_modelled(pool, slot) ||
         message_send(slot->process.socket, request_encode(REQUEST_PARSE, job->parse, job->parse->arguments));
}

/* A worker that died while it was idle is replaced; twice in a row is trouble of another kind. */
static int start_job(struct pool *pool, struct slot *slot, const struct job *job) {
  for (int attempt = 0; attempt < 2; attempt++) {
    if (!slot->process.pid && worker_start(&slot->process))
      return -1;
    if (send_job(pool, slot, job) == 0) {
      slot->job = job;
      slot->started = g_get_monotonic_time();
      slot->deadline = slot->started + (int64_t)(pool->timeout_seconds * 1e6);
      return 0;
    }
    stop_slot(slot);
  }
  g_warning("workers do not start");
  return -1;
}

/* Names are data: a control character in one must not reach the terminal. */
static void show_progress(const struct pool *pool, const struct job *job) {
  if (!pool->options.is_progress_shown)
    return;
  g_autofree char *name = g_path_get_basename(job->parse->file);
  for (char *at = name; *at; at++)
    *at = g_ascii_isprint(*at) ? *at : '?';
  fprintf(stderr, "\r\033[K[%u/%u] %.60s", pool->finished, pool->total, name);
}

static void hide_progress(const struct pool *pool) {
  if (pool->options.is_progress_shown)
    fputs("\r\033[K", stderr);
}

static int fill_slots(struct pool *pool) {
  for (unsigned i = 0; i < pool->options.workers && pool->next < pool->jobs->len; i++) {
    const struct job *job = &g_array_index(pool->jobs, struct job, pool->next);
    if (pool->slots[i].job)
      continue;
    if (start_job(pool, &pool->slots[i], job))
      return -1;
    pool->next++;
    show_progress(pool, job);
    if (!pool->retries)
      break; /* alone */
  }
  return 0;
}

static bool is_busy(const struct pool *pool) {
  for (unsigned i = 0; i < pool->options.workers; i++)
    if (pool->slots[i].job)
      return true;
  return false;
}

static int report(struct pool *pool, const struct job *job, struct reply *reply, double seconds) {
  pool->finished++;
  int failed = pool->options.done(job, reply, seconds, pool->options.arg);
  reply_clear(reply);
  return failed ? -1 : 0;
}

static char *describe_death(int status, enum tu_status verdict, double timeout_seconds) {
  if (verdict == TU_TIMED_OUT)
    return g_strdup_printf("no result within %g seconds", timeout_seconds);
  if (WIFSIGNALED(status))
    return g_strdup_printf("the worker was ended by signal %d (%s)", WTERMSIG(status),
                           strsignal(WTERMSIG(status)));
  return g_strdup_printf("the worker ended with code %d", WEXITSTATUS(status));
}

/* The worker is gone, or is made to go: its job is tried again later, or given up. */
static int lose_job(struct pool *pool, struct slot *slot, enum tu_status verdict) {
  const struct job *job = slot->job;
  double seconds = (double)(g_get_monotonic_time() - slot->started) / 1e6;
  int status = stop_slot(slot);
  if (pool->retries) {
    struct job again = *job;
    g_array_append_val(pool->retries, again);
    return 0;
  }
  g_autofree char *reason = describe_death(status, verdict, pool->timeout_seconds);
  struct reply reply = {.status = verdict, .reason = reason};
  return report(pool, job, &reply, seconds);
}

/* The slot gets its next job before the reply is dealt with: the worker need not wait for that. */
static int take_reply(struct pool *pool, struct slot *slot) {
  struct reply reply;
  GVariant *message = message_take(&slot->buffer, REPLY_TYPE);
  if (!message || reply_decode(message, &reply))
    return lose_job(pool, slot, TU_CRASHED);
  const struct job *job = slot->job;
  double seconds = (double)(g_get_monotonic_time() - slot->started) / 1e6;
  slot->job = NULL;
  bool is_crash = reply.status == TU_CRASHED && pool->retries;
  if (is_crash) { /* inside libclang, which caught it: its process is not to be trusted any more */
    struct job again = *job;
    g_array_append_val(pool->retries, again);
    reply_clear(&reply);
    stop_slot(slot);
    return fill_slots(pool);
  }
  int filled = fill_slots(pool);
  return report(pool, job, &reply, seconds) || filled ? -1 : 0;
}

static int read_slot(struct pool *pool, struct slot *slot) {
  switch (message_read_more(slot->process.socket, &slot->buffer)) {
  case MESSAGE_COMPLETE:
    return take_reply(pool, slot);
  case MESSAGE_CLOSED:
    return lose_job(pool, slot, TU_CRASHED);
  case MESSAGE_PARTIAL:
    break;
  }
  return 0;
}

static int64_t next_deadline(const struct pool *pool) {
  int64_t deadline = INT64_MAX;
  for (unsigned i = 0; i < pool->options.workers; i++)
    if (pool->slots[i].job)
      deadline = MIN(deadline, pool->slots[i].deadline);
  return deadline;
}

static int kill_late(struct pool *pool) {
  int64_t now = g_get_monotonic_time();
  for (unsigned i = 0; i < pool->options.workers; i++)
    if (pool->slots[i].job && pool->slots[i].deadline <= now && lose_job(pool, &pool->slots[i], TU_TIMED_OUT))
      return -1;
  return 0;
}

/* After Ctrl-Z and fg the clock has gone on while nobody worked. */
static void shift_deadlines(struct pool *pool, int64_t microseconds) {
  for (unsigned i = 0; i < pool->options.workers; i++)
    pool->slots[i].deadline += microseconds;
}

/* Waits for replies, deadlines and signals. 1: a signal came. */
static int wait_once(struct pool *pool, struct pollfd *polls) {
  unsigned count = pool->options.workers;
  for (unsigned i = 0; i < count; i++)
    polls[i] =
        (struct pollfd){.fd = pool->slots[i].job ? pool->slots[i].process.socket : -1, .events = POLLIN};
  int64_t before = g_get_monotonic_time();
  int64_t wait_ms = CLAMP((next_deadline(pool) - before) / MILLISECOND + 1, 0, 1000);
  int ready = poll(polls, count + 1, (int)wait_ms);
  int64_t late = g_get_monotonic_time() - before - wait_ms * MILLISECOND;
  if (late > SUSPENDED)
    shift_deadlines(pool, late);
  if (ready < 0 && errno != EINTR) {
    g_warning("cannot wait for workers: %s", g_strerror(errno));
    return -1;
  }
  return ready > 0 && polls[count].revents ? 1 : 0;
}

/* 1: interrupted. */
static int run_jobs(struct pool *pool, const GArray *jobs, struct pollfd *polls) {
  pool->jobs = jobs;
  pool->next = 0;
  while (pool->next < jobs->len || is_busy(pool)) {
    if (fill_slots(pool))
      return -1;
    int waited = wait_once(pool, polls);
    if (waited)
      return waited;
    for (unsigned i = 0; i < pool->options.workers; i++)
      if (polls[i].fd >= 0 && polls[i].revents && read_slot(pool, &pool->slots[i]))
        return -1;
    if (kill_late(pool))
      return -1;
  }
  return 0;
}

static int run_twice(struct pool *pool, const GArray *jobs, struct pollfd *polls) {
  g_autoptr(GArray) retries = g_array_new(FALSE, FALSE, sizeof(struct job));
  pool->retries = retries;
  pool->timeout_seconds = pool->options.timeout_seconds;
  int failed = run_jobs(pool, jobs, polls);
  pool->retries = NULL;
  pool->timeout_seconds *= 3;
  return failed ? failed : run_jobs(pool, retries, polls);
}

/* The signals that end us, without those that are ignored: `nohup` means it. */
static void ending_signals(sigset_t *set) {
  static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
  sigemptyset(set);
  for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++) {
    struct sigaction action;
    if (sigaction(numbers[i], NULL, &action) == 0 && action.sa_handler != SIG_IGN)
      sigaddset(set, numbers[i]);
  }
}

int pool_run(struct pool *pool, const GArray *jobs) {
  sigset_t ending, before;
  g_autofree struct pollfd *polls = g_new0(struct pollfd, pool->options.workers + 1);
  pool->total = jobs->len;
  pool->finished = 0;
  ending_signals(&ending);
  sigprocmask(SIG_BLOCK, &ending, &before);
  int signals = signalfd(-1, &ending, SFD_CLOEXEC);
  polls[pool->options.workers] = (struct pollfd){.fd = signals, .events = POLLIN};
  int result = run_twice(pool, jobs, polls);
  hide_progress(pool);
  if (result)
    for (unsigned i = 0; i < pool->options.workers; i++)
      stop_slot(&pool->slots[i]);
  if (signals >= 0)
    close(signals);
  sigprocmask(SIG_SETMASK, &before, NULL);
  errno = result > 0 ? EINTR : EIO;
  return result ? -1 : 0;
}
