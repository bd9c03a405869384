/* gtk.h: GTK 3 and 4: who holds which widget.
 * SPDX-License-Identifier: MIT
 *
 * Checked: GTK 3.24.38 and 4.8.3, gtk/gtk.h
 * Covers: containers and their children, controllers, models, callbacks, destroy
 * Gaps: widgets not named here hold children by gtk_widget_set_parent only
 *
 * Widgets are floating when new; a parent takes that claim. gtk_widget_destroy (GTK 3) and gtk_window_destroy run
 * dispose on a live widget: they are breakers. The constructors of widgets are found by g_object_new or their type. */
#include "cyclecheck.h"

typedef int gboolean;
typedef int gint;
typedef unsigned guint;
typedef void *gpointer;
typedef void (*GDestroyNotify)(gpointer);
typedef void (*GCallback)(void);
typedef struct _GObject GObject;
typedef struct _GtkWidget GtkWidget CYC_BASE(GObject);
typedef struct _GtkContainer GtkContainer CYC_BASE(GtkWidget);
typedef struct _GtkBox GtkBox CYC_BASE(GtkWidget);
typedef struct _GtkGrid GtkGrid CYC_BASE(GtkWidget);
typedef struct _GtkStack GtkStack CYC_BASE(GtkWidget);
typedef struct _GtkStackPage GtkStackPage CYC_BASE(GObject);
typedef struct _GtkNotebook GtkNotebook CYC_BASE(GtkWidget);
typedef struct _GtkPaned GtkPaned CYC_BASE(GtkWidget);
typedef struct _GtkOverlay GtkOverlay CYC_BASE(GtkWidget);
typedef struct _GtkListBox GtkListBox CYC_BASE(GtkWidget);
typedef struct _GtkFlowBox GtkFlowBox CYC_BASE(GtkWidget);
typedef struct _GtkScrolledWindow GtkScrolledWindow CYC_BASE(GtkWidget);
typedef struct _GtkWindow GtkWindow CYC_BASE(GtkWidget);
typedef struct _GtkApplication GtkApplication CYC_BASE(GObject);
typedef struct _GtkPopover GtkPopover CYC_BASE(GtkWidget);
typedef struct _GtkButton GtkButton CYC_BASE(GtkWidget);
typedef struct _GtkTreeView GtkTreeView CYC_BASE(GtkWidget);
typedef struct _GtkTreeModel GtkTreeModel CYC_BASE(GObject);
typedef struct _GtkTextView GtkTextView CYC_BASE(GtkWidget);
typedef struct _GtkTextBuffer GtkTextBuffer CYC_BASE(GObject);
typedef struct _GtkEventController GtkEventController CYC_BASE(GObject);
typedef struct _GtkGesture GtkGesture CYC_BASE(GtkEventController);
typedef struct _GtkSelectionModel GtkSelectionModel CYC_BASE(GObject);
typedef struct _GtkListView GtkListView CYC_BASE(GtkWidget);
typedef struct _GListModel GListModel CYC_BASE(GObject);
typedef struct _GtkSingleSelection GtkSingleSelection CYC_BASE(GObject);
typedef struct _GtkSizeGroup GtkSizeGroup CYC_BASE(GObject);
typedef struct _GtkLayoutManager GtkLayoutManager CYC_BASE(GObject);
typedef struct _GActionGroup GActionGroup;
typedef struct _GdkFrameClock GdkFrameClock;
typedef gboolean (*GtkTickCallback)(GtkWidget *, GdkFrameClock *, gpointer);
typedef GtkWidget *(*GtkListBoxCreateWidgetFunc)(gpointer item, gpointer data);
typedef gint (*GtkListBoxSortFunc)(gpointer, gpointer, gpointer);

/* ---- parents and children ---- */
void gtk_container_add(GtkContainer *container CYC_HOLDER, GtkWidget *widget CYC_HELD CYC_SINKS);
void gtk_container_remove(GtkContainer *container CYC_HOLDER, GtkWidget *widget CYC_DROPS_ITEM);
void gtk_box_pack_start(GtkBox *box CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS, gboolean expand, gboolean fill,
    guint padding);
void gtk_box_pack_end(GtkBox *box CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS, gboolean expand, gboolean fill,
    guint padding);
void gtk_box_append(GtkBox *box CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void gtk_box_prepend(GtkBox *box CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void gtk_box_insert_child_after(GtkBox *box CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS, GtkWidget *sibling);
void gtk_box_remove(GtkBox *box CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);
void gtk_grid_attach(GtkGrid *grid CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS, gint column, gint row, gint width,
    gint height);
void gtk_grid_remove(GtkGrid *grid CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);
GtkStackPage *gtk_stack_add_named(GtkStack *stack CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS, const char *name)
    CYC_BORROWED;
GtkStackPage *gtk_stack_add_titled(GtkStack *stack CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS, const char *name,
    const char *title) CYC_BORROWED;
void gtk_stack_remove(GtkStack *stack CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);
gint gtk_notebook_append_page(GtkNotebook *notebook CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS,
    GtkWidget *label CYC_HELD CYC_SINKS);
gint gtk_notebook_insert_page(GtkNotebook *notebook CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS,
    GtkWidget *label CYC_HELD CYC_SINKS, gint position);
void gtk_notebook_remove_page(GtkNotebook *notebook CYC_HOLDER, gint page CYC_KEY CYC_DROPS_KEY);
void gtk_overlay_add_overlay(GtkOverlay *overlay CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void gtk_overlay_remove_overlay(GtkOverlay *overlay CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);
void gtk_list_box_append(GtkListBox *box CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void gtk_list_box_insert(GtkListBox *box CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS, gint position);
void gtk_list_box_remove(GtkListBox *box CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);
void gtk_flow_box_insert(GtkFlowBox *box CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS, gint position);
void gtk_paned_set_start_child(GtkPaned *paned CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS) CYC_KEYED;
void gtk_paned_set_end_child(GtkPaned *paned CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void gtk_scrolled_window_set_child(GtkScrolledWindow *window CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS) CYC_KEYED;
void gtk_popover_set_child(GtkPopover *popover CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS) CYC_KEYED;
void gtk_button_set_child(GtkButton *button CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS) CYC_KEYED;
void gtk_window_set_child(GtkWindow *window CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS) CYC_KEYED;
void gtk_window_set_titlebar(GtkWindow *window CYC_HOLDER, GtkWidget *titlebar CYC_HELD CYC_SINKS);
void gtk_widget_set_parent(GtkWidget *widget CYC_HELD CYC_SINKS, GtkWidget *parent CYC_HOLDER);
void gtk_widget_insert_after(GtkWidget *widget CYC_HELD CYC_SINKS, GtkWidget *parent CYC_HOLDER, GtkWidget *previous);
void gtk_widget_insert_before(GtkWidget *widget CYC_HELD CYC_SINKS, GtkWidget *parent CYC_HOLDER, GtkWidget *next);
GtkWidget *gtk_widget_get_parent(GtkWidget *widget) CYC_BORROWED;
GtkWidget *gtk_widget_get_first_child(GtkWidget *widget) CYC_BORROWED;
GtkWidget *gtk_widget_get_toplevel(GtkWidget *widget) CYC_BORROWED;

/* ---- the end of a widget ---- */
void gtk_widget_destroy(GtkWidget *widget) CYC_BREAKER;
void gtk_window_destroy(GtkWindow *window) CYC_BREAKER;
void gtk_window_close(GtkWindow *window) CYC_NO_EFFECT;
void gtk_widget_dispose_template(GtkWidget *widget CYC_DROPS, unsigned long type);

/* ---- what a widget holds besides children ---- */
void gtk_widget_add_controller(GtkWidget *widget CYC_HOLDER, GtkEventController *controller CYC_STOLEN);
void gtk_widget_remove_controller(GtkWidget *widget CYC_HOLDER, GtkEventController *controller CYC_DROPS_ITEM);
void gtk_widget_set_layout_manager(GtkWidget *widget CYC_HOLDER, GtkLayoutManager *manager CYC_STOLEN);
void gtk_widget_insert_action_group(GtkWidget *widget CYC_HOLDER, const char *name CYC_KEY, GActionGroup *group CYC_HELD)
    CYC_KEYED;
guint gtk_widget_add_tick_callback(GtkWidget *widget CYC_HOLDER, GtkTickCallback callback CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY);
void gtk_widget_remove_tick_callback(GtkWidget *widget CYC_HOLDER, guint id CYC_KEY CYC_DROPS_KEY);
void gtk_window_set_application(GtkWindow *window CYC_HOLDER, GtkApplication *application CYC_HELD);
void gtk_window_set_transient_for(GtkWindow *window, GtkWindow *parent) CYC_NO_EFFECT;
void gtk_application_add_window(GtkApplication *application CYC_HELD, GtkWindow *window CYC_HOLDER);
void gtk_application_remove_window(GtkApplication *application CYC_DROPS_ITEM, GtkWindow *window CYC_HOLDER);
void gtk_tree_view_set_model(GtkTreeView *view CYC_HOLDER, GtkTreeModel *model CYC_HELD) CYC_KEYED;
GtkTreeModel *gtk_tree_view_get_model(GtkTreeView *view) CYC_BORROWED CYC_ELEMENT_OF(0);
void gtk_text_view_set_buffer(GtkTextView *view CYC_HOLDER, GtkTextBuffer *buffer CYC_HELD) CYC_KEYED;
GtkTextBuffer *gtk_text_view_get_buffer(GtkTextView *view) CYC_BORROWED;
void gtk_list_view_set_model(GtkListView *view CYC_HOLDER, GtkSelectionModel *model CYC_HELD) CYC_KEYED;
GtkSingleSelection *gtk_single_selection_new(GListModel *model CYC_STOLEN_BY_RESULT) CYC_NEW CYC_FRESH;
void gtk_size_group_add_widget(GtkSizeGroup *group CYC_HOLDER, GtkWidget *widget CYC_WEAKLY);
void gtk_list_box_bind_model(GtkListBox *box CYC_HOLDER, GListModel *model CYC_HELD,
    GtkListBoxCreateWidgetFunc create CYC_CALLBACK, gpointer data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY);
void gtk_list_box_set_sort_func(GtkListBox *box CYC_HOLDER, GtkListBoxSortFunc sort CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY);
