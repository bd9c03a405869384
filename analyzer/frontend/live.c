/* One file that is being edited: a worker process of its own that keeps what the file includes.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/live.h"

#include <string.h>
#include <sys/wait.h>

#include "analyzer/frontend/tu_command.h"
#include "analyzer/frontend/worker.h"

struct live {
  struct worker_process process;
  struct message_buffer buffer;
  char *root, *stubs, *marks;
  char **modelled;
  bool is_told; /* the process knows the modelled names */
};

struct live *live_create(const char *root, const char *const *modelled) {
  g_autofree char *data = frontend_data_dir();
  if (!data) {
    g_warning("the models that come with the tool were not found; set CYCLECHECK_DATA to their folder");
    return NULL;
  }
  struct live *live = g_new0(struct live, 1);
  live->buffer.bytes = g_byte_array_new();
  live->root = g_strdup(root);
  live->stubs = g_build_filename(data, "stubs", NULL);
  live->marks = g_build_filename(data, "include", NULL);
  live->modelled = g_strdupv((char **)modelled);
  return live;
}

static int stop(struct live *live) {
  g_byte_array_set_size(live->buffer.bytes, 0);
  live->is_told = false;
  return worker_stop(&live->process);
}

void live_destroy(struct live *live) {
  if (!live)
    return;
  stop(live);
  g_byte_array_unref(live->buffer.bytes);
  g_free(live->root);
  g_free(live->stubs);
  g_free(live->marks);
  g_strfreev(live->modelled);
  g_free(live);
}

static int tell_modelled(struct live *live) {
  struct parse_request none = {0};
  if (live->is_told)
    return 0;
  live->is_told = true;
  GVariant *names = request_encode(REQUEST_MODELLED, &none, (const char *const *)live->modelled);
  return message_send(live->process.socket, names);
}

static int send_parse(struct live *live, const struct tu_command *command, const struct live_text *text,
                      enum live_extent extent) {
  g_autoptr(GPtrArray) words = tu_command_words(command, live->stubs, live->marks);
  struct parse_request parse = {.root = live->root,
                                .file = command->file,
                                .directory = command->directory,
                                .arguments = (const char *const *)words->pdata,
                                .text = text->text,
                                .text_file = text->file};
  enum request_kind kind = extent == LIVE_WHOLE ? REQUEST_PARSE : REQUEST_LIVE;
  return tell_modelled(live) ||
         message_send(live->process.socket, request_encode(kind, &parse, parse.arguments));
}

/* One that died while it was idle is replaced. */
int live_start(struct live *live, const struct tu_command *command, const struct live_text *text,
               enum live_extent extent) {
  for (int attempt = 0; attempt < 2; attempt++) {
    if (!live->process.pid && worker_start(&live->process))
      return -1;
    if (send_parse(live, command, text, extent) == 0)
      return 0;
    stop(live);
  }
  g_warning("workers do not start");
  return -1;
}

int live_socket(const struct live *live) {
  return live->process.pid ? live->process.socket : -1;
}

int live_process(const struct live *live) {
  return live->process.pid;
}

static enum live_state die(struct live *live, char **reason) {
  int status = stop(live);
  *reason = WIFSIGNALED(status) ? g_strdup_printf("it was ended by signal %d (%s)", WTERMSIG(status),
                                                  strsignal(WTERMSIG(status)))
                                : g_strdup_printf("it ended with code %d", WEXITSTATUS(status));
  return LIVE_DIED;
}

enum live_state live_read(struct live *live, struct reply *reply, char **reason) {
  enum message_state state = message_read_more(live->process.socket, &live->buffer);
  if (state == MESSAGE_PARTIAL)
    return LIVE_WAITING;
  GVariant *message = state == MESSAGE_COMPLETE ? message_take(&live->buffer, REPLY_TYPE) : NULL;
  if (!message || reply_decode(message, reply))
    return die(live, reason);
  if (reply->status != TU_CRASHED)
    return LIVE_DONE;
  reply_clear(reply); /* libclang caught it, but its process is not to be trusted any more */
  return die(live, reason);
}
