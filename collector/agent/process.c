/* The life of the process: load, fork, checkpoints, signal, the ways to end.
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
#include "collector/agent/agent.h"
#include "collector/include/cycleagent.h"

#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static void before_fork(void) {
  agent_lock();
}

static void after_fork_in_parent(void) {
  agent_unlock();
}

static void after_fork_in_child(void) {
  if (agent.file >= 0)
    close(agent.file);
  agent.epoch++;
  agent.writer = 0;
  agent.has_final = false;
  agent_reset_lock(); /* whether it was taken depends on the parent's threads */
  snapshot_open_file(true);
}

static void take_snapshot(enum snapshot_reason reason) {
  if (agent_enter()) {
    snapshot_take(reason);
    agent_leave();
  }
}

static void on_signal(int number) {
  (void)number;
  int saved_errno = errno;
  if (agent_enter()) {
    snapshot_take(SNAPSHOT_AT_SIGNAL);
    agent_leave();
  } else {
    agent_postpone_snapshot();
  }
  errno = saved_errno;
}

static void listen_to_signal(void) {
  const char *text = getenv("CYCLEAGENT_SIGNAL");
  int number = text ? atoi(text) : 0;
  struct sigaction action = {.sa_handler = on_signal, .sa_flags = SA_RESTART};
  if (number > 0)
    sigaction(number, &action, NULL);
}

__attribute__((constructor)) static void load(void) {
  agent_enter();
  limit_open();
  unwind_init();
  if (snapshot_open_file(false) == 0) {
    pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child);
    listen_to_signal();
    agent.is_recording = true;
  }
  agent_leave();
}

__attribute__((destructor)) static void unload(void) {
  take_snapshot(SNAPSHOT_AT_EXIT);
}

AGENT_EXPORT int cyc_checkpoint(void) {
  if (!agent_enter())
    return -1;
  int status = snapshot_take(SNAPSHOT_AT_CHECKPOINT);
  agent_leave();
  return status;
}

AGENT_EXPORT void _exit(int code) {
  take_snapshot(SNAPSHOT_AT_EXIT);
  for (;;)
    syscall(SYS_exit_group, code);
}

AGENT_EXPORT void _Exit(int code) {
  _exit(code);
}

AGENT_EXPORT int dlclose(void *handle) {
  int (*next_dlclose)(void *) = (int (*)(void *))dlsym(RTLD_NEXT, "dlclose");
  if (agent.is_recording && agent_enter()) {
    snapshot_write_closed_maps();
    agent_leave();
  }
  return next_dlclose ? next_dlclose(handle) : -1;
}
