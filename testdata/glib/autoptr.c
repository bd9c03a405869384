// Automatic cleanup releases the local claims, not the cycle.
// SPDX-License-Identifier: MIT
// linked-run: leaks -lgio-2.0
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

G_DEFINE_AUTOPTR_CLEANUP_FUNC(Node, g_object_unref)

static void cycle(void) {
  g_autoptr(Node) a = g_object_new(node_get_type(), NULL);
  g_autoptr(Node) b = g_object_new(node_get_type(), NULL);
  g_set_object(&a->child, G_OBJECT(b));
  g_set_object(&b->peer, G_OBJECT(a)); // expect(error): store-cycle a -> b -> a
}

static void no_cycle(void) {
  g_autoptr(Node) a = g_object_new(node_get_type(), NULL);
  g_autoptr(Node) b = g_object_new(node_get_type(), NULL);
  g_set_object(&a->child, G_OBJECT(b)); // expect-not: store-cycle
}

int main(void) {
  cycle();
  no_cycle();
  return 0;
}
