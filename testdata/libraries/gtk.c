/* A container holds its children; a child that holds its container closes a cycle. */
// SPDX-License-Identifier: MIT
typedef struct _GtkWidget GtkWidget;
typedef struct _GtkContainer GtkContainer;
typedef struct _GtkWindow GtkWindow;
typedef struct _GtkApplication GtkApplication;
typedef int (*GtkTickCallback)(GtkWidget *, void *, void *);
void *g_object_new(unsigned long type, const char *first, ...);
void *g_object_ref(void *object);
void *g_object_ref_sink(void *object);
void g_object_unref(void *object);
unsigned long gtk_box_get_type(void);
void gtk_container_add(GtkContainer *container, GtkWidget *widget);
void gtk_container_remove(GtkContainer *container, GtkWidget *widget);
void gtk_widget_destroy(GtkWidget *widget);
unsigned long gtk_window_get_type(void);
unsigned long gtk_application_get_type(void);
void gtk_window_set_application(GtkWindow *window, GtkApplication *application);
void g_object_set_data_full(void *object, const char *key, void *data, void (*destroy)(void *));
unsigned gtk_widget_add_tick_callback(GtkWidget *widget, GtkTickCallback callback, void *data,
                                      void (*notify)(void *));

static GtkWidget *box_new(void) {
  return g_object_ref_sink(g_object_new(gtk_box_get_type(), 0));
}

static void closes(GtkTickCallback tick) {
  GtkWidget *outer = box_new(), *inner = box_new();
  gtk_container_add((GtkContainer *)outer, inner);
  gtk_widget_add_tick_callback(inner, tick, g_object_ref(outer), g_object_unref); // expect: callback-cycle
  g_object_unref(inner);
  g_object_unref(outer);
}

static void removes(GtkTickCallback tick) {
  GtkWidget *outer = box_new(), *inner = box_new();
  gtk_container_add((GtkContainer *)outer, inner);
  gtk_widget_add_tick_callback(inner, tick, g_object_ref(outer), g_object_unref); // expect-not: callback-cycle
  gtk_container_remove((GtkContainer *)outer, inner);
  g_object_unref(inner);
  g_object_unref(outer);
}

static void nests(GtkTickCallback tick) {
  GtkWidget *outer = box_new(), *inner = box_new();
  gtk_container_add((GtkContainer *)outer, inner); // expect-not: append-cycle
  gtk_widget_add_tick_callback(inner, tick, outer, 0);
  g_object_unref(inner);
  g_object_unref(outer);
}

static void keeps_its_window(void) {
  GtkApplication *application = g_object_new(gtk_application_get_type(), 0);
  GtkWindow *window = g_object_ref_sink(g_object_new(gtk_window_get_type(), 0));
  gtk_window_set_application(window, application);
  g_object_set_data_full(application, "window", window, g_object_unref); // expect: append-cycle
  g_object_unref(application);
}

int main(void) {
  keeps_its_window();
  closes(0);
  removes(0);
  nests(0);
  return 0;
}
