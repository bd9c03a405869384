/* The language server: its state, and what its files do for each other.
 * SPDX-License-Identifier: MIT
 *
 * One thread, one main loop. Nothing here waits: files are parsed by live workers, judged by a project's
 * analyst, and whole programs are indexed by a child `cyclecheck check`. */
#ifndef LSP_SERVER_H
#define LSP_SERVER_H

#include "analyzer/cli/lsp/analyst.h"
#include "analyzer/cli/lsp/policy.h"
#include "analyzer/cli/lsp/settings.h"
#include "analyzer/cli/lsp/text.h"
#include "analyzer/cli/lsp/wire.h"
#include "analyzer/frontend/live.h"

struct client { /* what it can do */
  bool is_utf8, has_related, has_code_description, has_progress, has_watching, has_pull, has_unnecessary;
};

struct project { /* the files of one compile database, or of one folder without one */
  struct server *server;
  struct input *input;
  char *root, *database;      /* absolute; the database may not exist */
  struct policy *policy;
  struct analyst *analyst;
  guint serial;               /* of the last question */
  GPtrArray *asked;           /* struct document *: of the last question; borrowed */
  guint settling;             /* main loop source, or 0 */
  bool is_reading_database;   /* the analyst has one */
  gint64 database_stamp, commands_stamp; /* what the files were when they were read; 0: absent */
  struct index_run *index;    /* a running `check`, or NULL */
  bool is_index_wanted;       /* again, when the running one ends */
  guint deaths, restart;      /* of the analyst: how often in a row; main loop source, or 0 */
};

struct document {
  struct server *server;
  struct project *project;
  char *uri, *file, *path;    /* path: as the database calls it */
  struct text *text;
  json_int_t version;
  bool has_version, is_header;
  bool is_unsure;             /* an edit was lost: nothing is said until the text is known again */
  struct input *input;        /* owned, when the command is not the project's; or NULL */
  const struct tu_command *command; /* NULL: cannot be compiled */
  struct live *live;
  guint live_source, timer;
  gint64 used_us, edited_us;
  guint generation;           /* of the text */
  guint parsing, parsed, judged; /* generation at work, last in the analyst, of `findings`; 0: none */
  enum live_extent extent;    /* of the parse at work */
  GArray *whole, *own;        /* struct fact_unit: what the analyst was given, or NULL */
  json_t *answer;             /* {findings, ownership} of the last question, or NULL */
  json_t *shown;              /* the findings that are published, as diagnostics; or NULL */
  json_int_t shown_version;
  GPtrArray *waiting;         /* json_t *: ids of pull requests */
};

struct server {
  GMainLoop *loop;
  struct wire *wire;
  struct client_settings settings;
  struct client client;
  GHashTable *documents; /* uri -> struct document * */
  GPtrArray *projects, *folders; /* struct project *; char * */
  bool is_initialized, is_shut_down;
  json_int_t next_id;
  int exit_code;
  guint watcher;
};

/* ---- documents.c: open files and their life ---- */
struct document *document_find(const struct server *server, const json_t *params); /* params.textDocument.uri; or NULL */
struct document *document_by_file(const struct server *server, const char *file);
void document_free(void *document);
void document_resolve(struct document *document); /* finds its project and command */
void document_edited(struct document *document);  /* its text is another one */

/* ---- parse.c ---- */
void document_schedule(struct document *document, guint delay_ms);
void document_stop(struct document *document); /* its worker is gone */
void document_reparse(struct document *document); /* everything that it includes too */

/* ---- project.c ---- */
struct project *project_for(struct server *server, struct document *document);
void project_free(void *project);
void project_start(struct project *project); /* a new analyst, from the database as it is now */
void project_judge(struct project *project); /* what the open files do, as they are now */
void project_give(struct project *project, const struct document *document); /* its facts to the analyst */
void project_forget(struct project *project, const struct document *document);
void project_check_files(struct project *project); /* were database, compile commands, settings replaced? */
void project_renew_policy(struct project *project); /* reads its settings anew, and shows what they say */

/* ---- includer.c ---- */
const struct tu_command *command_for(const struct input *input, const char *file); /* NULL: none; `input` may be NULL */
/* Of a source file that includes the header. */
const struct tu_command *command_of_includer(const struct project *project, const struct input *input, const char *header);

/* ---- index.c ---- */
void project_index(struct project *project);
void index_stop(struct project *project);
/* ---- publish.c ---- */
void document_publish(struct document *document); /* what its answer says */
void document_clear(struct document *document, const char *reason); /* nothing is known now; logged unless NULL */
json_t *document_pull(struct document *document, const json_t *id); /* NULL: answered later */
/* A place of an answer as {uri, range}; and as {start, end} */
json_t *location_of(const struct server *server, const struct project *project, const json_t *place);
json_t *range_of(const struct server *server, const struct project *project, const json_t *place);
/* The text of a file as the editor has it, else as the disk does. NULL: cannot be read. Caller destroys `*owned`. */
const struct text *text_of(const struct server *server, const struct project *project, const char *path,
                           struct text **owned);
/* ---- silence.c ---- */
struct comment_mark;
bool finding_is_shown(const struct document *document, const json_t *finding);
bool comment_is_used(const struct document *document, const struct comment_mark *mark); /* by a finding of its answer */

void server_log(const struct server *server, const char *text); /* to the client's log, and stderr */
int server_run(int input, int output);

#endif
