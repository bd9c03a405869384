/* The server's side of an analyst process.
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* close_range */
#include "analyzer/cli/lsp/analyst.h"

#include "analyzer/cli/lsp/analyst_wire.h"
#include "analyzer/frontend/live.h"

#include <errno.h>
#include <fcntl.h>
#include <glib-unix.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

struct analyst {
  struct analyst_events events;
  pid_t process;
  int socket;
  guint source;
  struct message_buffer buffer;
  char **names;      /* NULL until ready */
  GPtrArray *queued; /* GVariant *: until ready, or the server would wait for the loading */
};

/* Only the way to the server stays open: a worker's socket held here would never end. */
static void run(int socket, pid_t parent, const char *database, const char *root) {
  static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent)
    _exit(1);
  prctl(PR_SET_NAME, "cyclecheck-lsp");
  for (size_t i = 0; i < G_N_ELEMENTS(numbers); i++)
    signal(numbers[i], SIG_DFL);
  int null = open("/dev/null", O_RDWR);
  dup2(null, STDIN_FILENO);
  dup2(null, STDOUT_FILENO);
  dup2(socket, STDERR_FILENO + 1);
  for (int fd = STDERR_FILENO + 2; fd < 1024; fd++)
    close(fd);
  analyst_serve(STDERR_FILENO + 1, database, root);
  _exit(0);
}

static gboolean readable(int fd, GIOCondition condition, gpointer data);

struct analyst *analyst_create(const char *database, const char *root, const struct analyst_events *events) {
  int ends[2];
  pid_t parent = getpid();
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
    g_warning("cannot start the analysis: %s", g_strerror(errno));
    return NULL;
  }
  pid_t process = fork();
  if (process == 0)
    run(ends[1], parent, database, root);
  close(ends[1]);
  if (process < 0) {
    g_warning("cannot start the analysis: %s", g_strerror(errno));
    close(ends[0]);
    return NULL;
  }
  struct analyst *analyst = g_new0(struct analyst, 1);
  analyst->events = *events;
  analyst->process = process;
  analyst->socket = ends[0];
  analyst->buffer.bytes = g_byte_array_new();
  analyst->queued = g_ptr_array_new_with_free_func((GDestroyNotify)g_variant_unref);
  analyst->source = g_unix_fd_add(analyst->socket, G_IO_IN | G_IO_HUP, readable, analyst);
  return analyst;
}

static void stop(struct analyst *analyst) {
  g_clear_handle_id(&analyst->source, g_source_remove);
  if (!analyst->process)
    return;
  kill(analyst->process, SIGKILL);
  while (waitpid(analyst->process, NULL, 0) < 0 && errno == EINTR)
    continue;
  close(analyst->socket);
  analyst->process = 0;
}

void analyst_destroy(struct analyst *analyst) {
  if (!analyst)
    return;
  stop(analyst);
  g_byte_array_unref(analyst->buffer.bytes);
  g_ptr_array_unref(analyst->queued);
  g_strfreev(analyst->names);
  g_free(analyst);
}

bool analyst_is_ready(const struct analyst *analyst) {
  return analyst && analyst->names;
}

const char *const *analyst_names(const struct analyst *analyst) {
  return (const char *const *)analyst->names;
}

static void send_request(struct analyst *analyst, GVariant *message) {
  if (!analyst->process) {
    g_variant_unref(g_variant_ref_sink(message));
  } else if (!analyst->names) {
    g_ptr_array_add(analyst->queued, g_variant_ref_sink(message));
  } else {
    message_send(analyst->socket, message); /* a dead one is noticed when it is read */
  }
}

void analyst_set(struct analyst *analyst, const char *path, const GArray *whole, const GArray *own) {
  if (whole)
    send_request(analyst, analyst_encode(ANALYST_SET_WHOLE, 0, path, analyst_encode_units(whole)));
  if (own)
    send_request(analyst, analyst_encode(ANALYST_SET_OWN, 0, path, analyst_encode_units(own)));
}

void analyst_drop(struct analyst *analyst, const char *path) {
  send_request(analyst, analyst_encode(ANALYST_DROP, 0, path, NULL));
}

void analyst_ask(struct analyst *analyst, guint serial, bool is_exact) {
  send_request(analyst, analyst_encode(is_exact ? ANALYST_ASK_EXACT : ANALYST_ASK, serial, "", NULL));
}

static void become_ready(struct analyst *analyst, const char *text) {
  analyst->names = *text ? g_strsplit(text, "\n", -1) : g_new0(char *, 1);
  for (guint i = 0; i < analyst->queued->len; i++)
    message_send(analyst->socket, analyst->queued->pdata[i]);
  g_ptr_array_set_size(analyst->queued, 0);
  analyst->events.ready(analyst, analyst_names(analyst), analyst->events.arg);
}

static void take_reply(struct analyst *analyst, GVariant *message) {
  guchar kind;
  guint32 serial;
  const char *text;
  g_variant_get(message, "(yu^&ay)", &kind, &serial, &text);
  if (kind == ANALYST_READY) {
    become_ready(analyst, text);
    return;
  }
  json_error_t error;
  json_t *answer = json_loads(text, 0, &error);
  if (!answer)
    answer = json_pack("{s:s}", "error", error.text);
  analyst->events.answered(analyst, serial, answer, analyst->events.arg);
  json_decref(answer);
}

static gboolean readable(int fd, GIOCondition condition, gpointer data) {
  struct analyst *analyst = data;
  (void)condition;
  enum message_state state = message_read_more(fd, &analyst->buffer);
  if (state == MESSAGE_PARTIAL)
    return G_SOURCE_CONTINUE;
  g_autoptr(GVariant) message =
      state == MESSAGE_COMPLETE ? message_take(&analyst->buffer, ANALYST_REPLY) : NULL;
  if (message) {
    take_reply(analyst, message);
    return G_SOURCE_CONTINUE;
  }
  analyst->source = 0;
  stop(analyst);
  analyst->events.died(analyst, analyst->events.arg);
  return G_SOURCE_REMOVE;
}
