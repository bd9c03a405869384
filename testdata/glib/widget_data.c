/* A cycle whose edges come from this function and from what it calls is told where they meet.
 * SPDX-License-Identifier: MIT
 * After nemo's window slot: a child of a child keeps data that holds the slot. */
#include <glib-object.h>

typedef struct _Pane Pane;
struct _Pane {
  GObject parent;
  GPtrArray *children;
};
typedef struct _PaneClass {
  GObjectClass parent;
} PaneClass;

G_DEFINE_TYPE(Pane, pane, G_TYPE_OBJECT)

typedef struct _DragInfo {
  Pane *target;
} DragInfo;

static void drag_info_free(gpointer data) {
  DragInfo *info = data;
  g_clear_object(&info->target);
  g_free(info);
}

static void accept_drops(GObject *bar, Pane *target) {
  DragInfo *info = g_new0(DragInfo, 1);
  g_object_set_data_full(bar, "drag-info", info, drag_info_free);
  if (target != NULL)
    info->target = g_object_ref(target); // expect(warning): append-cycle
}

static void accept_drops_weakly(GObject *bar, Pane *target) {
  DragInfo *info = g_new0(DragInfo, 1);
  g_object_set_data_full(bar, "drag-info", info, g_free);
  info->target = target;
}

static void pane_init(Pane *pane) {
  GObject *bar = g_object_new(G_TYPE_OBJECT, NULL);
  pane->children = g_ptr_array_new_with_free_func(g_object_unref);
  g_ptr_array_add(pane->children, bar);
  accept_drops(bar, pane);
}

void pane_add_plain(Pane *pane) {
  GObject *bar = g_object_new(G_TYPE_OBJECT, NULL);
  g_ptr_array_add(pane->children, bar);
  accept_drops_weakly(bar, pane);
}

static void pane_finalize(GObject *object) {
  g_ptr_array_unref(((Pane *)object)->children);
}

static void pane_class_init(PaneClass *class) {
  ((GObjectClass *)class)->finalize = pane_finalize;
}
