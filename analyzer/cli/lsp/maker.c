/* An analyst's side of a snapshot process: starting and ending it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/maker.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static void run(const struct snapshot_plan *plan, int socket, pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent)
    _exit(1);
  snapshot_serve(socket, plan);
  _exit(0);
}

struct maker *maker_start(const struct snapshot_plan *plan, int other, guint64 made) {
  int ends[2];
  pid_t parent = getpid();
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
    return NULL;
  pid_t process = fork();
  if (process == 0) {
    close(other);
    close(ends[0]);
    run(plan, ends[1], parent);
  }
  close(ends[1]);
  if (process < 0) {
    close(ends[0]);
    return NULL;
  }
  struct maker *maker = g_new0(struct maker, 1);
  maker->process = process;
  maker->socket = ends[0];
  maker->made = made;
  maker->started_us = g_get_monotonic_time();
  maker->analysed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < plan->sheets->len; i++)
    g_hash_table_add(maker->analysed, g_strdup(((const struct sheet *)plan->sheets->pdata[i])->path));
  return maker;
}

void maker_stop(struct maker *maker) {
  if (!maker)
    return;
  kill(maker->process, SIGKILL);
  while (waitpid(maker->process, NULL, 0) < 0 && errno == EINTR)
    continue;
  close(maker->socket);
  g_hash_table_unref(maker->analysed);
  g_free(maker);
}
