// S38: g_object_run_dispose runs dispose on a live object, and that breaks the cycle.
// SPDX-License-Identifier: MIT
// linked-run: clean -lgio-2.0
// expect-none
#include <glib-object.h>

typedef struct {
  GObject parent_instance;
  GObject *child;
  GObject *peer;
} Node;
typedef struct {
  GObjectClass parent_class;
} NodeClass;
GType node_get_type(void);
G_DEFINE_TYPE(Node, node, G_TYPE_OBJECT)

static void node_dispose(GObject *object) {
  Node *self = (Node *)object;
  g_clear_object(&self->child);
  g_clear_object(&self->peer);
  G_OBJECT_CLASS(node_parent_class)->dispose(object);
}

static void node_class_init(NodeClass *klass) {
  G_OBJECT_CLASS(klass)->dispose = node_dispose;
}

static void node_init(Node *self) {
  self->child = NULL;
  self->peer = NULL;
}

int main(void) {
  Node *a = g_object_new(node_get_type(), NULL);
  Node *b = g_object_new(node_get_type(), NULL);
  g_set_object(&a->child, G_OBJECT(b));
  g_set_object(&b->peer, G_OBJECT(a));
  g_object_run_dispose(G_OBJECT(b));
  g_object_unref(a);
  g_object_unref(b);
  return 0;
}
