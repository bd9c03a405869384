/* A worker process: parses one translation unit at a time, confined to reading files.
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* clearenv */
#include "analyzer/frontend/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "analyzer/frontend/content_hash.h"
#include "analyzer/frontend/live_parser.h"
#include "analyzer/frontend/message.h"
#include "analyzer/frontend/sandbox.h"

#define OUR_SOCKET 3

static GHashTable *read_names(const char *const *words) {
  GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (size_t i = 0; words[i]; i++)
    g_hash_table_add(names, g_strdup(words[i]));
  return names;
}

struct service {
  GHashTable *modelled, *hashes;
  struct live_parser *live; /* NULL: nothing kept */
};

static int answer_parse(struct service *service, struct request *request) {
  struct parse_result result;
  request->parse.modelled = service->modelled;
  request->parse.hashes = service->hashes;
  if (request->kind == REQUEST_LIVE) {
    if (!service->live)
      service->live = live_parser_create();
    live_parser_parse(service->live, &request->parse, &result);
  } else {
    frontend_parse(&request->parse, &result);
  }
  int sent = message_send(OUR_SOCKET, reply_encode(&result));
  parse_result_clear(&result);
  return sent;
}

static void serve(void) {
  struct service service = {.modelled = g_hash_table_new(g_str_hash, g_str_equal),
                            .hashes = content_hashes_create()};
  GVariant *message;
  int failed = 0;
  while (!failed && (message = message_receive(OUR_SOCKET, REQUEST_TYPE))) {
    struct request request;
    request_decode(message, &request);
    if (request.kind == REQUEST_MODELLED) {
      g_hash_table_unref(service.modelled);
      service.modelled = read_names(request.words);
    } else {
      failed = answer_parse(&service, &request);
    }
    request_clear(&request);
  }
  live_parser_destroy(service.live);
  g_hash_table_unref(service.modelled);
  g_hash_table_unref(service.hashes);
}

/* The extracting process decides about signals from the terminal; the rest is as in a fresh program. */
static void reset_signals(void) {
  sigset_t none;
  for (int number = 1; number < NSIG; number++)
    signal(number, SIG_DFL);
  signal(SIGINT, SIG_IGN);
  signal(SIGHUP, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void close_files(int socket) {
  int null = open("/dev/null", O_RDWR);
  for (int fd = 0; fd < 3; fd++)
    dup2(null, fd);
  dup2(socket, OUR_SOCKET);
#ifdef __USE_GNU
  if (close_range(OUR_SOCKET + 1, ~0u, 0) == 0)
    return;
#endif
  for (int fd = OUR_SOCKET + 1; fd < sysconf(_SC_OPEN_MAX); fd++)
    close(fd);
}

static void run(int socket, pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent)
    _exit(1); /* it died before that took effect */
  prctl(PR_SET_NAME, "cyclecheck-tu");
  reset_signals();
  close_files(socket);
  clearenv();
  sandbox_enter();
  serve();
  _exit(0);
}

int worker_start(struct worker_process *process) {
  int ends[2];
  pid_t parent = getpid();
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends)) {
    g_warning("cannot start a worker: %s", g_strerror(errno));
    return -1;
  }
  process->pid = fork();
  if (process->pid == 0)
    run(ends[1], parent);
  close(ends[1]);
  process->socket = ends[0];
  if (process->pid > 0)
    return 0;
  g_warning("cannot start a worker: %s", g_strerror(errno));
  close(ends[0]);
  process->pid = 0;
  return -1;
}

int worker_stop(struct worker_process *process) {
  int status = 0;
  if (!process->pid)
    return 0;
  kill(process->pid, SIGKILL);
  while (waitpid(process->pid, &status, 0) < 0 && errno == EINTR)
    continue;
  close(process->socket);
  process->pid = 0;
  return status;
}
