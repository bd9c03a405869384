/* The agent's process state: what is recorded, the lock, which threads are inside.
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
#include "collector/agent/agent.h"
#include "collector/agent/unwinder.h"
#include "collector/agent/writer.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/single_threaded.h>
#include <unistd.h>

struct agent agent = {.file = -1};
struct next_functions agent_next;
char agent_early[AGENT_EARLY_BYTES] __attribute__((aligned(16)));
struct unwinder agent_unwinder;
struct writer agent_writer;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

AGENT_THREAD struct { bool is_inside, is_snapshot_due; } thread;

/* A process with one thread needs no lock; it cannot get a second one between lock and unlock. */
void agent_lock(void) {
  if (!__libc_single_threaded)
    pthread_mutex_lock(&lock);
}

void agent_unlock(void) {
  if (!__libc_single_threaded)
    pthread_mutex_unlock(&lock);
}

void agent_reset_lock(void) {
  pthread_mutex_init(&lock, NULL);
}

bool agent_enter(void) {
  if (thread.is_inside)
    return false;
  thread.is_inside = true;
  return true;
}

void agent_leave(void) {
  if (thread.is_snapshot_due) {
    thread.is_snapshot_due = false;
    snapshot_take(SNAPSHOT_AT_SIGNAL);
  }
  thread.is_inside = false;
}

void agent_postpone_snapshot(void) {
  thread.is_snapshot_due = true;
}
