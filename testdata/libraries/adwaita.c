/* A widget holds its child; a child that holds its parent closes a cycle. */
// SPDX-License-Identifier: MIT
typedef struct _GtkWidget GtkWidget;
typedef struct _AdwBin AdwBin;
typedef struct _AdwAnimation AdwAnimation;
typedef struct _AdwAnimationTarget AdwAnimationTarget;
typedef struct _AdwToast AdwToast;
typedef struct _AdwToastOverlay AdwToastOverlay;
void *g_object_ref(void *object);
void *g_object_ref_sink(void *object);
void g_object_unref(void *object);
void g_object_set_data_full(void *object, const char *key, void *data, void (*destroy)(void *));
GtkWidget *adw_bin_new(void);
void adw_bin_set_child(AdwBin *self, GtkWidget *child);
GtkWidget *adw_toast_overlay_new(void);
AdwToast *adw_toast_new(const char *title);
void adw_toast_overlay_add_toast(AdwToastOverlay *self, AdwToast *toast);
AdwAnimation *adw_timed_animation_new(GtkWidget *widget, double from, double to, unsigned duration,
                                      AdwAnimationTarget *target);
AdwAnimationTarget *adw_callback_animation_target_new(void (*callback)(double, void *), void *data,
                                                      void (*destroy)(void *));

static void step(double value, void *data) {
  (void)value, (void)data;
}

static void keeps_its_parent(void) {
  GtkWidget *outer = g_object_ref_sink(adw_bin_new()), *inner = adw_bin_new();
  g_object_set_data_full(inner, "outer", g_object_ref(outer), g_object_unref);
  adw_bin_set_child((AdwBin *)outer, inner); // expect(error): append-cycle
  g_object_unref(outer);
}

static void points_to_its_parent(void) {
  GtkWidget *outer = g_object_ref_sink(adw_bin_new()), *inner = adw_bin_new();
  g_object_set_data_full(inner, "outer", outer, 0);
  adw_bin_set_child((AdwBin *)outer, inner); // expect-not: append-cycle
  g_object_unref(outer);
}

static void toast_keeps_the_overlay(void) {
  GtkWidget *overlay = g_object_ref_sink(adw_toast_overlay_new());
  AdwToast *toast = adw_toast_new("done");
  g_object_set_data_full(toast, "overlay", g_object_ref(overlay), g_object_unref);
  adw_toast_overlay_add_toast((AdwToastOverlay *)overlay, toast); // expect(error): append-cycle
  g_object_unref(overlay);
}

static void animates_itself(void) {
  GtkWidget *bin = g_object_ref_sink(adw_bin_new());
  AdwAnimationTarget *target = adw_callback_animation_target_new(step, g_object_ref(bin), g_object_unref);
  AdwAnimation *animation = adw_timed_animation_new(bin, 0, 1, 250, target);
  g_object_set_data_full(bin, "animation", animation, g_object_unref); // expect(error): callback-cycle
  g_object_unref(bin);
}

static void only_watches(void) {
  GtkWidget *bin = g_object_ref_sink(adw_bin_new());
  AdwAnimationTarget *target = adw_callback_animation_target_new(step, bin, 0);
  AdwAnimation *animation = adw_timed_animation_new(bin, 0, 1, 250, target);
  g_object_set_data_full(bin, "animation", animation, g_object_unref); // expect-not: callback-cycle
  g_object_unref(bin);
}

int main(void) {
  keeps_its_parent();
  points_to_its_parent();
  toast_keeps_the_overlay();
  animates_itself();
  only_watches();
  return 0;
}
