/* A supervisor between us and the program: orphans become its children, and it ends them all.
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
#include "analyzer/validate/run.h"

#include "collector/agent/snapshot_format.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define POLL_MS 5
#define ROUNDS 200 /* of killing what forks meanwhile */

static const char *const kept_names[] = {"PATH",
                                         "HOME",
                                         "USER",
                                         "LOGNAME",
                                         "SHELL",
                                         "LANG",
                                         "LANGUAGE",
                                         "TZ",
                                         "TERM",
                                         "TMPDIR",
                                         "LD_LIBRARY_PATH",
                                         "PYTHONPATH",
                                         "PKG_CONFIG_PATH",
                                         "CC",
                                         "CFLAGS",
                                         "LDFLAGS",
                                         "PWD",
                                         "SOURCE_DATE_EPOCH",
                                         "GI_TYPELIB_PATH",
                                         "XDG_RUNTIME_DIR",
                                         "DISPLAY",
                                         "DBUS_SESSION_BUS_ADDRESS",
                                         NULL};

char **run_environment(const struct run_request *request) {
  char **environment = g_new0(char *, 1);
  g_auto(GStrv) names = g_listenv();
  for (char **name = names; *name; name++)
    if (g_strv_contains(kept_names, *name) || g_str_has_prefix(*name, "LC_"))
      environment = g_environ_setenv(environment, *name, g_getenv(*name), TRUE);
  if (!request->agent)
    return environment;
  environment = g_environ_setenv(environment, "LD_PRELOAD", request->agent, TRUE);
  environment = g_environ_setenv(environment, "CYCLEAGENT_DIR", request->records, TRUE);
  /* allocators that keep blocks of their own are told to use malloc */
  environment = g_environ_setenv(environment, "G_SLICE", "always-malloc", TRUE);
  return g_environ_setenv(environment, "PYTHONMALLOC", "malloc", TRUE);
}

static void set_limit(int what, rlim_t most) {
  struct rlimit limit;
  if (getrlimit((__rlimit_resource_t)what, &limit) != 0)
    return;
  limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? most : MIN(most, limit.rlim_max);
  limit.rlim_max = limit.rlim_cur;
  setrlimit((__rlimit_resource_t)what, &limit);
}

static void redirect(const struct run_request *request) {
  int input = open("/dev/null", O_RDONLY);
  int output = request->output ? open(request->output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)
                               : dup(STDERR_FILENO);
  dup2(input, STDIN_FILENO);
  if (output >= 0) {
    dup2(output, STDOUT_FILENO);
    if (request->output)
      dup2(output, STDERR_FILENO);
  }
}

static void block_stop(int how) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGTERM);
  sigprocmask(how, &signals, NULL);
}

/* ---- From here to run_program(): between fork() and exec in a process that had other threads. One of them
 * may have held a lock of malloc's, so nothing here allocates. ---- */

struct pid_list {
  int file;
  ssize_t at, length; /* of `text` */
  char text[256];
};

/* In the child: becomes the program. Tells why not through the pipe, which closes by itself otherwise. */
static void become(const struct run_request *request, char **environment, int told) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (int number = 1; number < NSIG; number++)
    signal(number, SIG_DFL);
  block_stop(SIG_UNBLOCK);
  redirect(request);
  set_limit(RLIMIT_CORE, 0);
  set_limit(RLIMIT_AS, request->limits.memory_bytes);
  set_limit(RLIMIT_FSIZE, request->limits.memory_bytes);
  int problem = request->folder && chdir(request->folder) != 0 ? errno : 0;
  if (problem == 0)
    execvpe(request->arguments[0], (char *const *)request->arguments, environment);
  problem = problem ? problem : errno;
  if (write(told, &problem, sizeof problem) < 0)
    _exit(126);
  _exit(127);
}

/* Reads the next number of a file of /proc; 0: there is none. */
static pid_t next_pid(struct pid_list *list) {
  pid_t pid = 0;
  for (bool is_inside = false;; list->at++) {
    if (list->at == list->length) {
      list->length = read(list->file, list->text, sizeof list->text);
      list->at = 0;
    }
    if (list->length <= 0)
      return pid;
    char letter = list->text[list->at];
    if (letter >= '0' && letter <= '9')
      pid = pid * 10 + (letter - '0');
    else if (is_inside)
      return pid;
    is_inside = letter >= '0' && letter <= '9';
  }
}

/* Calls visit for every descendant of this process; how many there are. */
static unsigned each_descendant(pid_t parent, void (*visit)(pid_t pid)) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/task/%d/children", (int)parent, (int)parent);
  struct pid_list list = {.file = open(path, O_RDONLY | O_CLOEXEC)};
  unsigned count = 0;
  pid_t pid;
  while (list.file >= 0 && (pid = next_pid(&list)) > 0) {
    count += 1 + each_descendant(pid, visit);
    if (visit)
      visit(pid);
  }
  if (list.file >= 0)
    close(list.file);
  return count;
}

static void stop(pid_t pid) {
  kill(pid, SIGSTOP);
}

static void end(pid_t pid) {
  kill(pid, SIGKILL);
}

/* Stopped first, so that nothing forks while the others are being ended. */
static void end_all(pid_t group) {
  for (int round = 0; round < ROUNDS; round++) {
    each_descendant(getpid(), stop);
    each_descendant(getpid(), end);
    kill(-group, SIGKILL);
    while (waitpid(-1, NULL, WNOHANG) > 0)
      continue;
    if (each_descendant(getpid(), NULL) == 0)
      return;
    usleep(1000);
  }
}

/* SIGTERM is blocked in the supervisor and only looked at: its parent went away. */
static bool was_told_to_stop(void) {
  sigset_t pending;
  return sigpending(&pending) == 0 && sigismember(&pending, SIGTERM) == 1;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static bool has_too_many(const struct run_limits *limits, struct snapshot_processes *counter) {
  unsigned count = each_descendant(getpid(), NULL);
  if (counter)
    __atomic_store_n(&counter->count, count, __ATOMIC_RELAXED);
  return count > limits->processes || (counter && counter->is_exceeded);
}

static struct run_result watch(pid_t program, const struct run_limits *limits,
                               struct snapshot_processes *counter) {
  struct run_result result = {RUN_EXITED, 0};
  double started = now(), counted = started;
  for (int status;;) {
    pid_t pid = waitpid(program, &status, WNOHANG);
    if (pid == program && counter && counter->is_exceeded) {
      result.end = RUN_TOO_MANY;
      return result;
    }
    if (pid == program) {
      result.end = WIFEXITED(status) ? RUN_EXITED : RUN_KILLED;
      result.code = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
      return result;
    }
    if (pid < 0 || was_told_to_stop() || now() - started > limits->seconds) {
      result.end = RUN_TIMED_OUT;
      return result;
    }
    if (now() - counted > 0.02) {
      counted = now();
      if (has_too_many(limits, counter)) {
        result.end = RUN_TOO_MANY;
        return result;
      }
    }
    usleep(POLL_MS * 1000);
  }
}

/* The whole supervisor: it never returns. */
static void supervise(const struct run_request *request, char **environment,
                      struct snapshot_processes *counter, int report) {
  int told[2], problem = 0;
  struct run_result result = {RUN_NOT_STARTED, 0};
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  block_stop(SIG_BLOCK);
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (pipe2(told, O_CLOEXEC) != 0)
    _exit(1);
  pid_t program = fork();
  if (program == 0)
    become(request, environment, told[1]);
  close(told[1]);
  if (program > 0 && read(told[0], &problem, sizeof problem) == (ssize_t)sizeof problem)
    result.code = problem;
  else if (program > 0)
    result = watch(program, &request->limits, counter);
  else
    result.code = errno;
  end_all(program > 0 ? program : getpid());
  _exit(write(report, &result, sizeof result) == (ssize_t)sizeof result ? 0 : 1);
}

/* The counter that the agents share; NULL: there is none. */
static struct snapshot_processes *share_counter(const struct run_request *request) {
  struct snapshot_processes first = {request->limits.processes, 1, 0};
  g_autofree char *path = request->records ? g_build_filename(request->records, "processes", NULL) : NULL;
  int file = path ? open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
  if (file < 0 || write(file, &first, sizeof first) != (ssize_t)sizeof first)
    return NULL;
  void *memory = mmap(NULL, sizeof first, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  close(file);
  return memory == MAP_FAILED ? NULL : memory;
}

int run_program(const struct run_request *request, struct run_result *result) {
  int report[2];
  g_auto(GStrv) environment = run_environment(request);
  if (pipe2(report, O_CLOEXEC) != 0) {
    g_warning("cannot run '%s': %s", request->arguments[0], g_strerror(errno));
    return -1;
  }
  struct snapshot_processes *counter = share_counter(request);
  pid_t supervisor = fork();
  if (supervisor == 0) {
    close(report[0]);
    supervise(request, environment, counter, report[1]);
  }
  close(report[1]);
  ssize_t count;
  do
    count = read(report[0], result, sizeof *result);
  while (supervisor > 0 && count < 0 && errno == EINTR);
  close(report[0]);
  while (supervisor > 0 && waitpid(supervisor, NULL, 0) < 0 && errno == EINTR)
    continue;
  if (counter)
    munmap(counter, sizeof *counter);
  if (count == (ssize_t)sizeof *result)
    return 0;
  g_warning("cannot run '%s': its supervisor failed", request->arguments[0]);
  return -1;
}

char *run_describe(const struct run_result *result, const struct run_limits *limits) {
  switch (result->end) {
  case RUN_EXITED:
    return g_strdup_printf("it exited with code %d", result->code);
  case RUN_KILLED:
    return g_strdup_printf("signal %d (%s) ended it", result->code, strsignal(result->code));
  case RUN_TIMED_OUT:
    return g_strdup_printf("it was still running after %g seconds; --run-timeout=SECONDS allows more",
                           limits->seconds);
  case RUN_TOO_MANY:
    return g_strdup_printf("it had more than %u processes; --run-procs=N allows more", limits->processes);
  case RUN_NOT_STARTED:
    return g_strdup_printf("it could not be started: %s", g_strerror(result->code));
  }
  return g_strdup("");
}
