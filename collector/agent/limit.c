/* How many processes a run may have: fork() fails beyond it.
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
#include "collector/agent/agent.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

void limit_open(void) {
  char path[4200];
  const char *folder = getenv("CYCLEAGENT_DIR");
  snprintf(path, sizeof path, "%s/processes", folder ? folder : "/nowhere");
  int file = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
  if (file < 0)
    return;
  void *memory = mmap(NULL, sizeof *agent.processes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  if (memory == MAP_FAILED)
    return;
  agent.processes = memory;
  if (__atomic_load_n(&agent.processes->count, __ATOMIC_RELAXED) <= agent.processes->most)
    return;
  agent.processes->is_exceeded = 1;
  syscall(SYS_exit_group, 1);
}

bool limit_take(void) {
  if (!agent.processes)
    return true;
  if (__atomic_add_fetch(&agent.processes->count, 1, __ATOMIC_RELAXED) <= agent.processes->most)
    return true;
  agent.processes->is_exceeded = 1;
  limit_give();
  return false;
}

void limit_give(void) {
  if (agent.processes)
    __atomic_sub_fetch(&agent.processes->count, 1, __ATOMIC_RELAXED);
}

AGENT_EXPORT pid_t fork(void) {
  pid_t (*next_fork)(void);
  *(void **)&next_fork = dlsym(RTLD_NEXT, "fork");
  if (!next_fork || !limit_take()) {
    errno = EAGAIN;
    return -1;
  }
  pid_t child = next_fork();
  if (child < 0)
    limit_give();
  return child;
}
