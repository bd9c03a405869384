// P6: a task owns its source object; a source object that keeps its task is a cycle.
// SPDX-License-Identifier: MIT
// linked-run: leaks -lgio-2.0
#include <gio/gio.h>

typedef struct {
  GObject parent_instance;
  GTask *task;
} Loader;
typedef struct {
  GObjectClass parent_class;
} LoaderClass;
GType loader_get_type(void);
G_DEFINE_TYPE(Loader, loader, G_TYPE_OBJECT)

static void loader_dispose(GObject *object) {
  Loader *self = (Loader *)object;
  g_clear_object(&self->task);
  G_OBJECT_CLASS(loader_parent_class)->dispose(object);
}

static void loader_class_init(LoaderClass *klass) {
  G_OBJECT_CLASS(klass)->dispose = loader_dispose;
}

static void loader_init(Loader *self) {
  self->task = NULL;
}

static void keeps_its_task(void) {
  Loader *loader = g_object_new(loader_get_type(), NULL);
  loader->task = g_task_new(loader, NULL, NULL, NULL); // expect(error): store-cycle
  g_object_unref(loader);
}

static void returns_at_once(void) {
  Loader *loader = g_object_new(loader_get_type(), NULL);
  GTask *task = g_task_new(loader, NULL, NULL, NULL); // expect-not: store-cycle
  g_task_return_boolean(task, TRUE);
  g_object_unref(task);
  g_object_unref(loader);
}

static void drops_its_task(void) {
  Loader *loader = g_object_new(loader_get_type(), NULL);
  loader->task = g_task_new(loader, NULL, NULL, NULL); // expect-not: store-cycle
  g_task_return_boolean(loader->task, TRUE);
  g_clear_object(&loader->task);
  g_object_unref(loader);
}

int main(void) {
  keeps_its_task();
  returns_at_once();
  drops_its_task();
  return 0;
}
