/* Queues that are part of a record keep their elements apart, and popping drops them.
 * SPDX-License-Identifier: MIT
 * After tracker's decorator: waiting tasks and cached items meet in one function, and go away in pairs. */
#include <gio/gio.h>

typedef struct _Decorator {
  GObject parent;
  GQueue items;
  GQueue waiting;
  GQueue kept;
} Decorator;
typedef struct _DecoratorClass {
  GObjectClass parent;
} DecoratorClass;

G_DEFINE_TYPE(Decorator, decorator, G_TYPE_OBJECT)

typedef struct _Item {
  gint refs;
  GTask *task;
} Item;

static void item_unref(Item *item) {
  if (--item->refs > 0)
    return;
  g_object_unref(item->task);
  g_free(item);
}

static void decorator_init(Decorator *decorator) {
  g_queue_init(&decorator->items);
  g_queue_init(&decorator->waiting);
  g_queue_init(&decorator->kept);
}

static void decorator_class_init(DecoratorClass *class) {
  (void)class;
}

/* The item and the task come from two queues: they are not one object. */
static void pair(Decorator *decorator) {
  Item *item = g_queue_pop_head(&decorator->items);
  GTask *task = g_queue_pop_head(&decorator->waiting);
  g_task_return_pointer(task, item, (GDestroyNotify)item_unref);
  g_object_unref(task);
}

void decorator_step(Decorator *decorator) {
  pair(decorator);
}

void decorator_next(Decorator *decorator, GCancellable *cancellable) {
  GTask *task = g_task_new(decorator, cancellable, NULL, NULL);
  g_queue_push_tail(&decorator->waiting, task); // expect(note): append-cycle task.source_object -> decorator, decorator.waiting[] -> task
}

void decorator_cache(Decorator *decorator) {
  Item *item = g_new0(Item, 1);
  item->refs = 1;
  item->task = g_task_new(decorator, NULL, NULL, NULL);
  g_queue_push_tail(&decorator->items, item); // expect(note): append-cycle
}

/* Nothing takes these out again. */
void decorator_keep(Decorator *decorator) {
  Item *item = g_new0(Item, 1);
  item->refs = 1;
  item->task = g_task_new(decorator, NULL, NULL, NULL);
  g_queue_push_tail(&decorator->kept, item); // expect(warning): append-cycle decorator.kept[] -> item
}
