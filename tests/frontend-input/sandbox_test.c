/* What a confined worker may and may not do, tried in a child process.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "analyzer/frontend/frontend.h"

struct attempt {
  const char *name;
  long (*run)(void); /* -1 and errno when refused */
};

static long write_new(void) {
  return open("new", O_WRONLY | O_CREAT, 0600);
}
static long write_old(void) {
  return open("old", O_RDWR);
}
static long truncate_old(void) {
  return open("old", O_RDONLY | O_TRUNC);
}
static long create_new(void) {
  return creat("new", 0600);
}
static long cut(void) {
  return truncate("old", 0);
}
static long move(void) {
  return rename("old", "new");
}
static long delete (void) {
  return unlink("old");
}
static long make_folder(void) {
  return mkdir("new", 0700);
}
static long make_link(void) {
  return symlink("old", "new");
}
static long open_socket(void) {
  return socket(AF_INET, SOCK_STREAM, 0);
}
static long run_program(void) {
  return execl("/bin/true", "true", (char *)NULL);
}
static long start_process(void) {
  return fork();
}
static long signal_parent(void) {
  return kill(getppid(), 0);
}
static long change_mode(void) {
  return chmod("old", 0777);
}
static long raise_limit(void) {
  struct rlimit none = {RLIM_INFINITY, RLIM_INFINITY};
  return setrlimit(RLIMIT_CORE, &none);
}

static const struct attempt refused[] = {
    {"open for writing", write_new},
    {"open for update", write_old},
    {"open to truncate", truncate_old},
    {"creat", create_new},
    {"truncate", cut},
    {"rename", move},
    {"unlink", delete},
    {"mkdir", make_folder},
    {"symlink", make_link},
    {"socket", open_socket},
    {"execve", run_program},
    {"fork", start_process},
    {"kill", signal_parent},
    {"chmod", change_mode},
    {"raise a limit", raise_limit},
};

static void *do_nothing(void *arg) {
  return arg;
}

static int check_allowed(void) {
  pthread_t thread;
  char byte;
  int file = open("old", O_RDONLY);
  if (file < 0 || read(file, &byte, 1) != 1)
    return fprintf(stderr, "reading a file is refused\n"), 1;
  if (pthread_create(&thread, NULL, do_nothing, NULL) || pthread_join(thread, NULL))
    return fprintf(stderr, "starting a thread is refused\n"), 1;
  free(malloc(64u << 20));
  return 0;
}

static int run_confined(void) {
  int failures = 0;
  sandbox_enter();
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    errno = 0;
    if (refused[i].run() != -1 || errno != EPERM) {
      fprintf(stderr, "%s is not refused: %s\n", refused[i].name, strerror(errno));
      failures++;
    }
  }
  return failures + check_allowed();
}

/* abort() must still end the process by its signal. */
static int run_abort(void) {
  sandbox_enter();
  abort();
}

static int run_child(int (*run)(void)) {
  int status = 0;
  pid_t child = fork();
  if (child == 0)
    _exit(run());
  waitpid(child, &status, 0);
  return status;
}

int main(void) {
  char folder[] = "/tmp/cyclecheck-sandbox-XXXXXX";
  if (!frontend_has_sandbox()) {
    fprintf(stderr, "SKIP: this kernel has no system call filters\n");
    return 77;
  }
  if (!mkdtemp(folder) || chdir(folder))
    return 1;
  FILE *old = fopen("old", "w");
  fputs("text", old);
  fclose(old);
  int confined = run_child(run_confined), aborted = run_child(run_abort);
  unlink("old");
  if (chdir("/") || rmdir(folder))
    fprintf(stderr, "something was left in %s\n", folder);
  if (!WIFSIGNALED(aborted) || WTERMSIG(aborted) != SIGABRT)
    fprintf(stderr, "abort ends with status %d\n", aborted);
  return confined || !WIFSIGNALED(aborted) || WTERMSIG(aborted) != SIGABRT;
}
