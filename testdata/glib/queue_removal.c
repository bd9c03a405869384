/* A queue that loses its elements one by one is no cycle for good: removing and popping are drops.
 * SPDX-License-Identifier: MIT
 * After libsoup's SoupSession, whose queue holds items that hold the session. */
#include <glib-object.h>

typedef struct _Session {
  GObject parent;
  GQueue *queue;
  GQueue *waiting;
} Session;
typedef struct _SessionClass {
  GObjectClass parent;
} SessionClass;

G_DEFINE_TYPE(Session, session, G_TYPE_OBJECT)

typedef struct _Item {
  gint refs;
  Session *session;
  struct _Item *related;
} Item;

static Item *item_new(Session *session) {
  Item *item = g_new0(Item, 1);
  item->refs = 1;
  item->session = g_object_ref(session);
  return item;
}

static Item *item_ref(Item *item) {
  item->refs++;
  return item;
}

static void item_unref(Item *item) {
  if (--item->refs > 0)
    return;
  g_object_unref(item->session);
  g_free(item);
}

static void session_init(Session *session) {
  session->queue = g_queue_new();
  session->waiting = g_queue_new();
}

static void session_finalize(GObject *object) {
  Session *session = (Session *)object;
  g_queue_free_full(session->queue, (GDestroyNotify)item_unref);
  g_queue_free_full(session->waiting, (GDestroyNotify)item_unref);
}

static void session_class_init(SessionClass *class) {
  ((GObjectClass *)class)->finalize = session_finalize;
}

void session_append(Session *session) {
  Item *item = item_new(session);
  g_queue_push_tail(session->queue, item_ref(item)); // expect(note): append-cycle
  item_unref(item);
}

static void session_remove(Session *session, Item *item) {
  g_queue_remove(session->queue, item);
  item_unref(item);
}

void session_wait(Session *session) {
  g_queue_push_tail(session->waiting, item_new(session)); // expect(note): append-cycle
}

static void session_next(Session *session) {
  Item *item = g_queue_pop_head(session->waiting);
  item_unref(item);
}

void session_step(Session *session, Item *item) {
  session_remove(session, item);
  session_next(session);
}
