/* The analyst's process: holds the program's facts and the open files, and keeps a snapshot that answers.
 * SPDX-License-Identifier: MIT
 *
 * `current` answers at once from the program as it was when it was made; `coming` is being made, in the
 * background, and takes its place. One that no question waits for is given up when the next question comes.
 */
#include "analyzer/cli/lsp/analyst_wire.h"

#include "analyzer/cli/lsp/analyst_load.h"
#include "analyzer/cli/lsp/maker.h"
#include "analyzer/frontend/message.h"

#include <errno.h>
#include <poll.h>
#include <string.h>

#define SMALL_US 80000     /* of processor time: a whole analysis that is quick enough for every edit */
#define SETTLE_SECONDS 300 /* one that takes longer is given up */

struct desk {
  int socket;
  struct base *base;
  json_t *stored;                 /* findings of the database, or NULL */
  GHashTable *sheets;             /* path -> struct sheet *; those without `own` are closed */
  guint64 clock;                  /* goes on with every change of a sheet */
  struct maker *current, *coming; /* or NULL */
  bool is_small;                  /* the program */
  guint serial;                   /* of the last question */
  bool is_pending;                /* it has no answer yet */
};

/* ---- snapshots ---- */

static GPtrArray *open_sheets(const struct desk *desk) {
  GPtrArray *list = g_ptr_array_new();
  GHashTableIter iter;
  gpointer value;
  g_hash_table_iter_init(&iter, desk->sheets);
  while (g_hash_table_iter_next(&iter, NULL, &value))
    if (((struct sheet *)value)->own)
      g_ptr_array_add(list, value);
  return list;
}

static void fail(struct desk *desk, const char *reason) {
  g_autofree char *text = g_strdup_printf("{\"error\": \"%s\"}", reason);
  if (desk->is_pending)
    analyst_reply(desk->socket, ANALYST_ANSWER, desk->serial, text);
  desk->is_pending = false;
}

static void start_making(struct desk *desk, bool is_awaited) {
  g_autoptr(GPtrArray) sheets = open_sheets(desk);
  struct snapshot_plan plan = {desk->base, sheets, NULL};
  desk->coming = maker_start(&plan, desk->socket, desk->clock);
  if (desk->coming)
    desk->coming->is_awaited = is_awaited;
  else
    fail(desk, "no process");
}

/* A file as the snapshot must see it now. */
static void show_sheet(const struct desk *desk, const struct maker *maker, const struct sheet *sheet) {
  GVariant *units = NULL;
  if (sheet->own) {
    units = sheet->own;
  } else if (g_hash_table_contains(maker->analysed, sheet->path)) {
    g_autoptr(GArray) known = base_encode_file(desk->base, sheet->path);
    units = analyst_encode_units(known);
  }
  enum analyst_request kind = units ? ANALYST_SET_OWN : ANALYST_DROP;
  message_send(maker->socket, analyst_encode(kind, 0, sheet->path, units));
}

static void show_changes(const struct desk *desk, const struct maker *maker) {
  GHashTableIter iter;
  gpointer value;
  g_hash_table_iter_init(&iter, desk->sheets);
  while (g_hash_table_iter_next(&iter, NULL, &value))
    if (((struct sheet *)value)->changed > maker->made)
      show_sheet(desk, maker, value);
}

static void ask_current(const struct desk *desk) {
  GString *files = g_string_new(NULL);
  g_autoptr(GPtrArray) sheets = open_sheets(desk);
  for (guint i = 0; i < sheets->len; i++)
    g_string_append_printf(files, "%s%s", i ? "\n" : "", ((struct sheet *)sheets->pdata[i])->path);
  message_send(desk->current->socket, analyst_encode(ANALYST_ASK, desk->serial, files->str, NULL));
  g_string_free(files, TRUE);
}

static void proceed(struct desk *desk, bool is_exact) {
  if (desk->coming && !desk->coming->is_awaited)
    g_clear_pointer(&desk->coming, maker_stop);
  if (desk->current && !is_exact && !desk->is_small)
    ask_current(desk);
  else if (!desk->coming)
    start_making(desk, !desk->current);
}

/* ---- what snapshots say ---- */

static void take_over(struct desk *desk, const char *text) {
  json_t *answer = json_loads(text, 0, NULL);
  bool is_present = desk->coming->made == desk->clock;
  desk->is_small = json_integer_value(json_object_get(answer, "cpu_us")) < SMALL_US;
  json_decref(answer);
  maker_stop(desk->current);
  desk->current = g_steal_pointer(&desk->coming);
  show_changes(desk, desk->current);
  if (!desk->is_pending)
    return;
  if (is_present)
    analyst_reply(desk->socket, ANALYST_ANSWER, desk->serial, text);
  else
    proceed(desk, false);
  desk->is_pending = !is_present;
}

static void look_beyond(struct desk *desk) {
  if (desk->coming)
    desk->coming->is_awaited = true;
  else
    start_making(desk, true);
}

static void lose(struct desk *desk, struct maker **place, const char *reason) {
  bool is_answering = place == &desk->coming || !desk->coming;
  g_clear_pointer(place, maker_stop);
  if (is_answering)
    fail(desk, reason);
}

static void hear(struct desk *desk, struct maker **place) {
  guchar kind;
  guint32 serial;
  const char *text;
  g_autoptr(GVariant) message = message_receive((*place)->socket, ANALYST_REPLY);
  if (!message) {
    lose(desk, place, "it crashed");
    return;
  }
  g_variant_get(message, "(yu^&ay)", &kind, &serial, &text);
  bool is_wanted = desk->is_pending && serial == desk->serial;
  if (kind == SNAPSHOT_SETTLED) {
    take_over(desk, text);
  } else if (is_wanted && kind == SNAPSHOT_BEYOND) {
    look_beyond(desk);
  } else if (is_wanted) {
    analyst_reply(desk->socket, ANALYST_ANSWER, serial, text);
    desk->is_pending = false;
  }
}

/* ---- what the server says ---- */

static void set_sheet(struct desk *desk, enum analyst_request kind, const char *path, GVariant *units) {
  struct sheet *sheet = g_hash_table_lookup(desk->sheets, path);
  if (!sheet) {
    sheet = g_new0(struct sheet, 1);
    sheet->path = g_strdup(path);
    g_hash_table_insert(desk->sheets, sheet->path, sheet);
  }
  sheet->changed = ++desk->clock;
  if (kind != ANALYST_SET_OWN)
    g_clear_pointer(&sheet->whole, g_variant_unref);
  if (kind != ANALYST_SET_WHOLE)
    g_clear_pointer(&sheet->own, g_variant_unref);
  if (kind == ANALYST_SET_WHOLE)
    sheet->whole = g_variant_ref(units);
  if (kind == ANALYST_SET_OWN)
    sheet->own = g_variant_ref(units);
  if (kind != ANALYST_SET_WHOLE && desk->current)
    show_sheet(desk, desk->current, sheet);
}

static void handle(struct desk *desk, GVariant *message) {
  guchar kind;
  guint32 serial;
  const char *path;
  g_autoptr(GVariant) units = NULL;
  g_variant_get(message, "(yu^&ay@a(uay))", &kind, &serial, &path, &units);
  if (kind == ANALYST_ASK || kind == ANALYST_ASK_EXACT) {
    desk->serial = serial;
    desk->is_pending = true;
    proceed(desk, kind == ANALYST_ASK_EXACT);
  } else {
    set_sheet(desk, kind, path, units);
  }
}

static void watch_time(struct desk *desk) {
  if (desk->coming && g_get_monotonic_time() - desk->coming->started_us > SETTLE_SECONDS * G_USEC_PER_SEC)
    lose(desk, &desk->coming, "it took too long");
}

static int wait_once(struct desk *desk) {
  struct pollfd polls[3] = {{.fd = desk->socket, .events = POLLIN},
                            {.fd = desk->current ? desk->current->socket : -1, .events = POLLIN},
                            {.fd = desk->coming ? desk->coming->socket : -1, .events = POLLIN}};
  int ready = poll(polls, G_N_ELEMENTS(polls), desk->coming ? 1000 : -1);
  if (ready < 0)
    return errno == EINTR ? 0 : -1;
  if (polls[1].revents)
    hear(desk, &desk->current);
  else if (polls[2].revents)
    hear(desk, &desk->coming);
  else
    watch_time(desk);
  if (!polls[0].revents)
    return 0;
  g_autoptr(GVariant) message = message_receive(desk->socket, ANALYST_REQUEST);
  if (message)
    handle(desk, message);
  return message ? 0 : -1;
}

static void send_ready(const struct desk *desk, GHashTable *names) {
  g_autoptr(GList) keys = g_list_sort(g_hash_table_get_keys(names), (GCompareFunc)strcmp);
  GString *text = g_string_new(NULL);
  for (const GList *key = keys; key; key = key->next)
    g_string_append_printf(text, "%s%s", text->len ? "\n" : "", (const char *)key->data);
  analyst_reply(desk->socket, ANALYST_READY, 0, text->str);
  g_string_free(text, TRUE);
}

/* Until the first analysis is done, what the database says serves. */
static void begin(struct desk *desk) {
  g_autoptr(GPtrArray) none = g_ptr_array_new();
  struct snapshot_plan plan = {desk->base, none, desk->stored};
  if (desk->stored)
    desk->current = maker_start(&plan, desk->socket, 0);
  start_making(desk, true);
}

void analyst_serve(int socket, const char *database, const char *root) {
  struct desk desk = {.socket = socket};
  struct start start;
  desk.sheets = g_hash_table_new(g_str_hash, g_str_equal);
  start_load(&start, database, root);
  desk.base = base_create(start.facts);
  desk.stored = start.findings;
  send_ready(&desk, start.names);
  begin(&desk);
  while (wait_once(&desk) == 0)
    continue;
  maker_stop(desk.coming);
  maker_stop(desk.current);
}
