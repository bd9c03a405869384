// S37: dispose clears both slots, but it only runs when the last claim goes.
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

static void both_ways(void) {
  Node *a = g_object_new(node_get_type(), NULL);
  Node *b = g_object_new(node_get_type(), NULL);
  a->child = g_object_ref(G_OBJECT(b));
  b->peer = g_object_ref(G_OBJECT(a)); // expect: store-cycle a -> b -> a
  g_object_unref(a);
  g_object_unref(b);
}

static void itself(void) {
  Node *n = g_object_new(node_get_type(), NULL);
  g_set_object(&n->peer, G_OBJECT(n)); // expect(error): store-cycle n -> n
  g_object_unref(n);
}

static void one_way(void) {
  Node *a = g_object_new(node_get_type(), NULL);
  Node *b = g_object_new(node_get_type(), NULL);
  a->child = g_object_ref(G_OBJECT(b)); // expect-not: store-cycle
  g_object_unref(b);
  g_object_unref(a);
}

int main(void) {
  both_ways();
  itself();
  one_way();
  return 0;
}
