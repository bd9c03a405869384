/* The analyst's process: holds the program's facts, forks for every question.
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2 */
#include "analyzer/cli/lsp/analyst_wire.h"

#include "analyzer/cli/lsp/answer.h"
#include "analyzer/cli/lsp/result_json.h"
#include "analyzer/frontend/live.h"
#include "db/db.h"
#include "db/unit.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define SMALL_PROGRAM 3000 /* functions, declarations included: analysed in a blink, always exactly */
#define ANSWER_SECONDS 30  /* what takes longer is given up: an editor has no use for it */

struct desk {
  int socket;
  struct base *base;
  struct ownership_session *session; /* over the base; NULL: a whole analysis is quick enough */
  json_t *known;                     /* its findings */
  GHashTable *overlays;              /* path -> struct overlay * */
  pid_t worker;                      /* who answers now; 0: nobody */
  int pipe;                          /* its answer */
  GByteArray *answer;
  guint serial;
  gint64 started_us;
};

/* ---- loading ---- */

static int add_model_names(struct db *db, const struct tu_record *record, GHashTable *names) {
  struct facts *facts = facts_create();
  int status = db_load_tu_facts(db, record->path, record->configuration, facts);
  for (guint i = 0; i < facts->functions->len; i++) {
    const struct fact_function *function = facts->functions->pdata[i];
    if (!g_hash_table_contains(names, function->name))
      g_hash_table_add(names, g_strdup(function->name));
  }
  facts_destroy(facts);
  return status;
}

struct name_search {
  struct db *db;
  GHashTable *names;
};

static int visit_unit(const struct tu_record *record, void *arg) {
  struct name_search *search = arg;
  return record->is_model ? add_model_names(search->db, record, search->names) : 0;
}

static struct facts *load_database(const char *path, GHashTable *names) {
  struct db *db = db_open(path, DB_READ);
  struct facts *facts = facts_create();
  struct name_search search = {db, names};
  if (db && db_load_facts(db, facts) == 0 && db_each_tu(db, visit_unit, &search) == 0) {
    db_close(db);
    return facts;
  }
  db_close(db);
  facts_destroy(facts);
  return NULL;
}

static struct facts *load_models(const char *root, GHashTable *names) {
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  struct facts *facts = facts_create();
  g_autoptr(GArray) units = live_model_units(root, found);
  for (guint i = 0; units && i < units->len; i++) {
    const struct fact_unit *unit = &g_array_index(units, struct fact_unit, i);
    facts_decode(facts, unit->kind, unit->bytes);
  }
  for (guint i = 0; i < found->len; i++)
    g_hash_table_add(names, found->pdata[i]);
  return facts;
}

static void send_reply(const struct desk *desk, enum analyst_reply kind, guint serial, const char *text) {
  message_send(desk->socket, g_variant_new("(yu@ay)", (guchar)kind, serial, g_variant_new_bytestring(text)));
}

static void send_ready(const struct desk *desk, GHashTable *names) {
  g_autoptr(GList) keys = g_list_sort(g_hash_table_get_keys(names), (GCompareFunc)strcmp);
  GString *text = g_string_new(NULL);
  for (const GList *key = keys; key; key = key->next)
    g_string_append_printf(text, "%s%s", text->len ? "\n" : "", (const char *)key->data);
  send_reply(desk, ANALYST_READY, 0, text->str);
  g_string_free(text, TRUE);
}

static void load(struct desk *desk, const char *database, const char *root) {
  g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  struct facts *facts = database ? load_database(database, names) : NULL;
  if (database && !facts)
    g_warning("going on without the database '%s'", database);
  if (!facts)
    facts = load_models(root, names);
  desk->base = base_create(facts);
  send_ready(desk, names);
  if (facts->functions->len < SMALL_PROGRAM)
    return;
  g_autoptr(GPtrArray) nothing = g_ptr_array_new();
  desk->session = ownership_session_create(facts);
  struct results *results = (struct results *)ownership_session_results(desk->session);
  json_t *answer = result_to_json(results, facts, nothing);
  desk->known = json_incref(json_object_get(answer, "findings"));
  json_decref(answer);
}

/* ---- answering ---- */

static void write_all(int fd, const char *text) {
  size_t left = strlen(text);
  while (left > 0) {
    ssize_t written = write(fd, text, left);
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      return;
    text += written;
    left -= (size_t)written;
  }
}

/* In the forked process. */
static void answer(const struct desk *desk, bool is_exact, int fd) {
  g_autoptr(GPtrArray) overlays = g_ptr_array_new();
  GHashTableIter iter;
  gpointer value;
  g_hash_table_iter_init(&iter, desk->overlays);
  while (g_hash_table_iter_next(&iter, NULL, &value))
    if (((struct overlay *)value)->own)
      g_ptr_array_add(overlays, value);
  struct question question = {.base = desk->base,
                              .session = desk->session,
                              .known = desk->known,
                              .overlays = overlays,
                              .is_exact = is_exact};
  char *text = json_dumps(answer_make(&question), JSON_COMPACT);
  write_all(fd, text ? text : "{\"error\": \"out of memory\"}");
}

static void stop_worker(struct desk *desk) {
  if (!desk->worker)
    return;
  kill(desk->worker, SIGKILL);
  while (waitpid(desk->worker, NULL, 0) < 0 && errno == EINTR)
    continue;
  close(desk->pipe);
  desk->worker = 0;
}

static void start_worker(struct desk *desk, guint serial, bool is_exact) {
  int ends[2];
  stop_worker(desk);
  g_byte_array_set_size(desk->answer, 0);
  desk->serial = serial;
  if (pipe2(ends, O_CLOEXEC) != 0) {
    send_reply(desk, ANALYST_ANSWER, serial, "{\"error\": \"no pipe\"}");
    return;
  }
  desk->worker = fork();
  if (desk->worker == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    close(ends[0]);
    close(desk->socket);
    answer(desk, is_exact, ends[1]);
    _exit(0);
  }
  close(ends[1]);
  desk->pipe = ends[0];
  desk->started_us = g_get_monotonic_time();
  if (desk->worker > 0)
    return;
  close(ends[0]);
  desk->worker = 0;
  send_reply(desk, ANALYST_ANSWER, serial, "{\"error\": \"no process\"}");
}

static void finish_worker(struct desk *desk, const char *failure) {
  int status = 0;
  if (failure)
    kill(desk->worker, SIGKILL);
  while (waitpid(desk->worker, &status, 0) < 0 && errno == EINTR)
    continue;
  close(desk->pipe);
  desk->worker = 0;
  bool is_whole = !failure && WIFEXITED(status) && WEXITSTATUS(status) == 0;
  g_autofree char *error = g_strdup_printf("{\"error\": \"%s\"}", failure ? failure : "it crashed");
  guint8 end = 0;
  g_byte_array_append(desk->answer, &end, 1);
  send_reply(desk, ANALYST_ANSWER, desk->serial, is_whole ? (const char *)desk->answer->data : error);
}

static void read_answer(struct desk *desk) {
  guint8 chunk[1 << 16];
  ssize_t got = read(desk->pipe, chunk, sizeof chunk);
  if (got > 0)
    g_byte_array_append(desk->answer, chunk, (guint)got);
  else if (got == 0 || errno != EINTR)
    finish_worker(desk, NULL);
}

/* ---- requests ---- */

static void facts_free(struct facts *facts) {
  if (!facts)
    return;
  facts->strings = g_string_chunk_new(64); /* the base's stay */
  facts_destroy(facts);
}

static void overlay_free(void *data) {
  struct overlay *overlay = data;
  facts_free(overlay->own);
  facts_free(overlay->whole);
  g_hash_table_unref(overlay->codes);
  g_free(overlay->path);
  g_free(overlay);
}

static struct overlay *find_overlay(struct desk *desk, const char *path) {
  struct overlay *overlay = g_hash_table_lookup(desk->overlays, path);
  if (!overlay) {
    overlay = g_new0(struct overlay, 1);
    overlay->path = g_strdup(path);
    overlay->codes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    base_codes(desk->base, path); /* once, not in every forked process */
    g_hash_table_insert(desk->overlays, overlay->path, overlay);
  }
  return overlay;
}

/* Strings are compared by pointer: all facts share the base's. */
static struct facts *decode(const struct desk *desk, GVariant *units, GHashTable *codes) {
  struct facts *facts = facts_create();
  g_string_chunk_free(facts->strings);
  facts->strings = desk->base->facts->strings;
  for (gsize i = 0; i < g_variant_n_children(units); i++) {
    guint32 kind;
    g_autoptr(GVariant) entry = g_variant_get_child_value(units, i);
    g_autoptr(GVariant) content = g_variant_get_child_value(entry, 1);
    g_variant_get_child(entry, 0, "u", &kind);
    g_autoptr(GBytes) bytes = g_variant_get_data_as_bytes(content);
    if (kind >= FACT_KIND_COUNT || facts_decode(facts, (enum fact_kind)kind, bytes) != 0)
      continue;
    if (codes && kind == FACT_FUNCTION)
      g_hash_table_replace(codes, g_strdup(unit_function_key(bytes)), unit_function_code(bytes));
  }
  return facts;
}

static void handle(struct desk *desk, GVariant *message) {
  guchar kind;
  guint32 serial;
  const char *path;
  g_autoptr(GVariant) units = NULL;
  g_variant_get(message, "(yu^&ay@a(uay))", &kind, &serial, &path, &units);
  if (kind == ANALYST_ASK || kind == ANALYST_ASK_EXACT) {
    start_worker(desk, serial, kind == ANALYST_ASK_EXACT);
  } else if (kind == ANALYST_DROP) {
    g_hash_table_remove(desk->overlays, path);
  } else {
    struct overlay *overlay = find_overlay(desk, path);
    bool is_own = kind == ANALYST_SET_OWN;
    struct facts **place = is_own ? &overlay->own : &overlay->whole;
    if (is_own)
      g_hash_table_remove_all(overlay->codes);
    facts_free(*place);
    *place = decode(desk, units, is_own ? overlay->codes : NULL);
  }
}

static int wait_once(struct desk *desk) {
  struct pollfd polls[2] = {{.fd = desk->socket, .events = POLLIN},
                            {.fd = desk->worker ? desk->pipe : -1, .events = POLLIN}};
  int ready = poll(polls, 2, desk->worker ? 1000 : -1);
  if (ready < 0)
    return errno == EINTR ? 0 : -1;
  if (polls[1].revents)
    read_answer(desk);
  else if (desk->worker && g_get_monotonic_time() - desk->started_us > ANSWER_SECONDS * G_USEC_PER_SEC)
    finish_worker(desk, "it took too long");
  if (!polls[0].revents)
    return 0;
  g_autoptr(GVariant) message = message_receive(desk->socket, ANALYST_REQUEST);
  if (message)
    handle(desk, message);
  return message ? 0 : -1;
}

void analyst_serve(int socket, const char *database, const char *root) {
  struct desk desk = {.socket = socket, .answer = g_byte_array_new()};
  desk.overlays = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, overlay_free);
  load(&desk, database, root);
  while (wait_once(&desk) == 0)
    continue;
  stop_worker(&desk);
}
