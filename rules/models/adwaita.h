/* adwaita.h: libadwaita: which widget holds which child, model or toast.
 * SPDX-License-Identifier: MIT
 *
 * Checked: libadwaita 1.2.2, adwaita.h
 * Covers: children, pages and rows that a widget takes (as its parent), models, factories, toasts, animation targets
 * Gaps: switchers and indicators, which follow a stack or a carousel; swipe trackers
 *
 * Children are floating when new; a parent takes that claim. An animation only watches its widget. */
#include "cyclecheck.h"

typedef int gboolean;
typedef unsigned guint;
typedef void *gpointer;
typedef void (*GDestroyNotify)(gpointer);
typedef struct _GObject GObject;
typedef struct _GListModel GListModel CYC_BASE(GObject);
typedef struct _GtkWidget GtkWidget CYC_BASE(GObject);
typedef struct _GtkListItemFactory GtkListItemFactory CYC_BASE(GObject);
typedef struct _GtkExpression GtkExpression CYC_REFCOUNTED(gtk_expression_ref, gtk_expression_unref);
typedef struct _AdwBin AdwBin CYC_BASE(GtkWidget);
typedef struct _AdwClamp AdwClamp CYC_BASE(GtkWidget);
typedef struct _AdwClampScrollable AdwClampScrollable CYC_BASE(GtkWidget);
typedef struct _AdwWindow AdwWindow CYC_BASE(GtkWidget);
typedef struct _AdwApplicationWindow AdwApplicationWindow CYC_BASE(GtkWidget);
typedef struct _AdwMessageDialog AdwMessageDialog CYC_BASE(GtkWidget);
typedef struct _AdwActionRow AdwActionRow CYC_BASE(GtkWidget);
typedef struct _AdwComboRow AdwComboRow CYC_BASE(GtkWidget);
typedef struct _AdwEntryRow AdwEntryRow CYC_BASE(GtkWidget);
typedef struct _AdwExpanderRow AdwExpanderRow CYC_BASE(GtkWidget);
typedef struct _AdwPreferencesGroup AdwPreferencesGroup CYC_BASE(GtkWidget);
typedef struct _AdwPreferencesPage AdwPreferencesPage CYC_BASE(GtkWidget);
typedef struct _AdwPreferencesWindow AdwPreferencesWindow CYC_BASE(GtkWidget);
typedef struct _AdwCarousel AdwCarousel CYC_BASE(GtkWidget);
typedef struct _AdwFlap AdwFlap CYC_BASE(GtkWidget);
typedef struct _AdwHeaderBar AdwHeaderBar CYC_BASE(GtkWidget);
typedef struct _AdwLeaflet AdwLeaflet CYC_BASE(GtkWidget);
typedef struct _AdwLeafletPage AdwLeafletPage CYC_BASE(GObject);
typedef struct _AdwSqueezer AdwSqueezer CYC_BASE(GtkWidget);
typedef struct _AdwSqueezerPage AdwSqueezerPage CYC_BASE(GObject);
typedef struct _AdwSplitButton AdwSplitButton CYC_BASE(GtkWidget);
typedef struct _AdwStatusPage AdwStatusPage CYC_BASE(GtkWidget);
typedef struct _AdwTabView AdwTabView CYC_BASE(GtkWidget);
typedef struct _AdwTabPage AdwTabPage CYC_BASE(GObject);
typedef struct _AdwViewStack AdwViewStack CYC_BASE(GtkWidget);
typedef struct _AdwViewStackPage AdwViewStackPage CYC_BASE(GObject);
typedef struct _AdwToast AdwToast CYC_BASE(GObject);
typedef struct _AdwToastOverlay AdwToastOverlay CYC_BASE(GtkWidget);
typedef struct _AdwAnimation AdwAnimation CYC_BASE(GObject);
typedef struct _AdwAnimationTarget AdwAnimationTarget CYC_BASE(GObject);
typedef void (*AdwAnimationTargetFunc)(double value, gpointer user_data);

/* ---- new widgets ---- */
GtkWidget *adw_bin_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_clamp_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_carousel_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_flap_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_header_bar_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_leaflet_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_status_page_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_action_row_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_combo_row_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_entry_row_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_expander_row_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_preferences_group_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_preferences_page_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_toast_overlay_new(void) CYC_NEW CYC_FLOATING;
AdwTabView *adw_tab_view_new(void) CYC_NEW CYC_FLOATING;
GtkWidget *adw_view_stack_new(void) CYC_NEW CYC_FLOATING;

/* ---- one child ---- */
void adw_bin_set_child(AdwBin *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
GtkWidget *adw_bin_get_child(AdwBin *self) CYC_BORROWED CYC_ELEMENT_OF(0);
void adw_clamp_set_child(AdwClamp *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_clamp_scrollable_set_child(AdwClampScrollable *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_window_set_content(AdwWindow *self CYC_HOLDER, GtkWidget *content CYC_HELD CYC_SINKS);
void adw_application_window_set_content(AdwApplicationWindow *self CYC_HOLDER, GtkWidget *content CYC_HELD CYC_SINKS);
void adw_message_dialog_set_extra_child(AdwMessageDialog *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_status_page_set_child(AdwStatusPage *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_split_button_set_child(AdwSplitButton *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_toast_overlay_set_child(AdwToastOverlay *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_flap_set_content(AdwFlap *self CYC_HOLDER, GtkWidget *content CYC_HELD CYC_SINKS);
void adw_flap_set_flap(AdwFlap *self CYC_HOLDER, GtkWidget *flap CYC_HELD CYC_SINKS);
void adw_flap_set_separator(AdwFlap *self CYC_HOLDER, GtkWidget *separator CYC_HELD CYC_SINKS);
void adw_header_bar_set_title_widget(AdwHeaderBar *self CYC_HOLDER, GtkWidget *title_widget CYC_HELD CYC_SINKS);

/* ---- many children ---- */
void adw_header_bar_pack_start(AdwHeaderBar *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_header_bar_pack_end(AdwHeaderBar *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_header_bar_remove(AdwHeaderBar *self CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);
void adw_carousel_prepend(AdwCarousel *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_carousel_append(AdwCarousel *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_carousel_insert(AdwCarousel *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS, int position);
void adw_carousel_remove(AdwCarousel *self CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);
AdwLeafletPage *adw_leaflet_append(AdwLeaflet *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS) CYC_BORROWED;
AdwLeafletPage *adw_leaflet_prepend(AdwLeaflet *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS) CYC_BORROWED;
AdwLeafletPage *adw_leaflet_insert_child_after(AdwLeaflet *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS,
    GtkWidget *sibling) CYC_BORROWED;
void adw_leaflet_remove(AdwLeaflet *self CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);
AdwSqueezerPage *adw_squeezer_add(AdwSqueezer *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS) CYC_BORROWED;
void adw_squeezer_remove(AdwSqueezer *self CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);
AdwTabPage *adw_tab_view_append(AdwTabView *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS) CYC_BORROWED;
AdwTabPage *adw_tab_view_prepend(AdwTabView *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS) CYC_BORROWED;
AdwTabPage *adw_tab_view_insert(AdwTabView *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS, int position)
    CYC_BORROWED;
AdwViewStackPage *adw_view_stack_add(AdwViewStack *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS) CYC_BORROWED;
AdwViewStackPage *adw_view_stack_add_named(AdwViewStack *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS,
    const char *name) CYC_BORROWED;
AdwViewStackPage *adw_view_stack_add_titled(AdwViewStack *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS,
    const char *name, const char *title) CYC_BORROWED;
void adw_view_stack_remove(AdwViewStack *self CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);

/* ---- rows and preferences ---- */
void adw_action_row_add_prefix(AdwActionRow *self CYC_HOLDER, GtkWidget *widget CYC_HELD CYC_SINKS);
void adw_action_row_add_suffix(AdwActionRow *self CYC_HOLDER, GtkWidget *widget CYC_HELD CYC_SINKS);
void adw_action_row_remove(AdwActionRow *self CYC_HOLDER, GtkWidget *widget CYC_DROPS_ITEM);
void adw_action_row_set_activatable_widget(AdwActionRow *self, GtkWidget *widget) CYC_NO_EFFECT;
void adw_entry_row_add_prefix(AdwEntryRow *self CYC_HOLDER, GtkWidget *widget CYC_HELD CYC_SINKS);
void adw_entry_row_add_suffix(AdwEntryRow *self CYC_HOLDER, GtkWidget *widget CYC_HELD CYC_SINKS);
void adw_entry_row_remove(AdwEntryRow *self CYC_HOLDER, GtkWidget *widget CYC_DROPS_ITEM);
void adw_expander_row_add_action(AdwExpanderRow *self CYC_HOLDER, GtkWidget *widget CYC_HELD CYC_SINKS);
void adw_expander_row_add_prefix(AdwExpanderRow *self CYC_HOLDER, GtkWidget *widget CYC_HELD CYC_SINKS);
void adw_expander_row_add_row(AdwExpanderRow *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_expander_row_remove(AdwExpanderRow *self CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);
void adw_combo_row_set_model(AdwComboRow *self CYC_HOLDER, GListModel *model CYC_HELD);
void adw_combo_row_set_factory(AdwComboRow *self CYC_HOLDER, GtkListItemFactory *factory CYC_HELD);
void adw_combo_row_set_list_factory(AdwComboRow *self CYC_HOLDER, GtkListItemFactory *factory CYC_HELD);
void adw_combo_row_set_expression(AdwComboRow *self CYC_HOLDER, GtkExpression *expression CYC_HELD);
void adw_preferences_group_add(AdwPreferencesGroup *self CYC_HOLDER, GtkWidget *child CYC_HELD CYC_SINKS);
void adw_preferences_group_remove(AdwPreferencesGroup *self CYC_HOLDER, GtkWidget *child CYC_DROPS_ITEM);
void adw_preferences_group_set_header_suffix(AdwPreferencesGroup *self CYC_HOLDER,
    GtkWidget *suffix CYC_HELD CYC_SINKS);
void adw_preferences_page_add(AdwPreferencesPage *self CYC_HOLDER, AdwPreferencesGroup *group CYC_HELD CYC_SINKS);
void adw_preferences_page_remove(AdwPreferencesPage *self CYC_HOLDER, AdwPreferencesGroup *group CYC_DROPS_ITEM);
void adw_preferences_window_add(AdwPreferencesWindow *self CYC_HOLDER, AdwPreferencesPage *page CYC_HELD CYC_SINKS);
void adw_preferences_window_remove(AdwPreferencesWindow *self CYC_HOLDER, AdwPreferencesPage *page CYC_DROPS_ITEM);

/* ---- toasts, animations ---- */
AdwToast *adw_toast_new(const char *title) CYC_NEW CYC_FRESH;
void adw_toast_overlay_add_toast(AdwToastOverlay *self CYC_HOLDER, AdwToast *toast CYC_STOLEN);
AdwAnimationTarget *adw_callback_animation_target_new(AdwAnimationTargetFunc callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA, GDestroyNotify destroy CYC_DESTROY_NOTIFY) CYC_NEW CYC_FRESH;
AdwAnimation *adw_timed_animation_new(GtkWidget *widget, double from, double to, guint duration,
    AdwAnimationTarget *target CYC_STOLEN_BY_RESULT) CYC_NEW CYC_FRESH;
void adw_animation_set_target(AdwAnimation *self CYC_HOLDER, AdwAnimationTarget *target CYC_HELD);
