/* adwaita.h: types and bases of libadwaita, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef ADWAITA_H
#define ADWAITA_H

#ifndef GTK_MAJOR_VERSION
#define GTK_MAJOR_VERSION 4
#define GDK_MAJOR_VERSION 4
#endif
#include <gtk/gtk.h>

typedef struct _AdwApplication AdwApplication;
typedef struct _AdwApplicationClass AdwApplicationClass;
typedef struct _AdwApplicationPrivate AdwApplicationPrivate;
typedef struct _AdwWindow AdwWindow;
typedef struct _AdwWindowClass AdwWindowClass;
typedef struct _AdwWindowPrivate AdwWindowPrivate;
typedef struct _AdwApplicationWindow AdwApplicationWindow;
typedef struct _AdwApplicationWindowClass AdwApplicationWindowClass;
typedef struct _AdwApplicationWindowPrivate AdwApplicationWindowPrivate;
typedef struct _AdwPreferencesWindow AdwPreferencesWindow;
typedef struct _AdwPreferencesWindowClass AdwPreferencesWindowClass;
typedef struct _AdwPreferencesWindowPrivate AdwPreferencesWindowPrivate;
typedef struct _AdwDialog AdwDialog;
typedef struct _AdwDialogClass AdwDialogClass;
typedef struct _AdwDialogPrivate AdwDialogPrivate;
typedef struct _AdwAlertDialog AdwAlertDialog;
typedef struct _AdwAlertDialogClass AdwAlertDialogClass;
typedef struct _AdwAlertDialogPrivate AdwAlertDialogPrivate;
typedef struct _AdwPreferencesDialog AdwPreferencesDialog;
typedef struct _AdwPreferencesDialogClass AdwPreferencesDialogClass;
typedef struct _AdwPreferencesDialogPrivate AdwPreferencesDialogPrivate;
typedef struct _AdwAboutDialog AdwAboutDialog;
typedef struct _AdwAboutDialogClass AdwAboutDialogClass;
typedef struct _AdwAboutDialogPrivate AdwAboutDialogPrivate;
typedef struct _AdwMessageDialog AdwMessageDialog;
typedef struct _AdwMessageDialogClass AdwMessageDialogClass;
typedef struct _AdwMessageDialogPrivate AdwMessageDialogPrivate;
typedef struct _AdwAboutWindow AdwAboutWindow;
typedef struct _AdwAboutWindowClass AdwAboutWindowClass;
typedef struct _AdwAboutWindowPrivate AdwAboutWindowPrivate;
typedef struct _AdwBin AdwBin;
typedef struct _AdwBinClass AdwBinClass;
typedef struct _AdwBinPrivate AdwBinPrivate;
typedef struct _AdwBreakpoint AdwBreakpoint;
typedef struct _AdwBreakpointClass AdwBreakpointClass;
typedef struct _AdwBreakpointPrivate AdwBreakpointPrivate;
typedef struct _AdwBreakpointBin AdwBreakpointBin;
typedef struct _AdwBreakpointBinClass AdwBreakpointBinClass;
typedef struct _AdwBreakpointBinPrivate AdwBreakpointBinPrivate;
typedef struct _AdwPreferencesRow AdwPreferencesRow;
typedef struct _AdwPreferencesRowClass AdwPreferencesRowClass;
typedef struct _AdwPreferencesRowPrivate AdwPreferencesRowPrivate;
typedef struct _AdwActionRow AdwActionRow;
typedef struct _AdwActionRowClass AdwActionRowClass;
typedef struct _AdwActionRowPrivate AdwActionRowPrivate;
typedef struct _AdwComboRow AdwComboRow;
typedef struct _AdwComboRowClass AdwComboRowClass;
typedef struct _AdwComboRowPrivate AdwComboRowPrivate;
typedef struct _AdwEntryRow AdwEntryRow;
typedef struct _AdwEntryRowClass AdwEntryRowClass;
typedef struct _AdwEntryRowPrivate AdwEntryRowPrivate;
typedef struct _AdwPasswordEntryRow AdwPasswordEntryRow;
typedef struct _AdwPasswordEntryRowClass AdwPasswordEntryRowClass;
typedef struct _AdwPasswordEntryRowPrivate AdwPasswordEntryRowPrivate;
typedef struct _AdwSwitchRow AdwSwitchRow;
typedef struct _AdwSwitchRowClass AdwSwitchRowClass;
typedef struct _AdwSwitchRowPrivate AdwSwitchRowPrivate;
typedef struct _AdwSpinRow AdwSpinRow;
typedef struct _AdwSpinRowClass AdwSpinRowClass;
typedef struct _AdwSpinRowPrivate AdwSpinRowPrivate;
typedef struct _AdwExpanderRow AdwExpanderRow;
typedef struct _AdwExpanderRowClass AdwExpanderRowClass;
typedef struct _AdwExpanderRowPrivate AdwExpanderRowPrivate;
typedef struct _AdwPreferencesGroup AdwPreferencesGroup;
typedef struct _AdwPreferencesGroupClass AdwPreferencesGroupClass;
typedef struct _AdwPreferencesGroupPrivate AdwPreferencesGroupPrivate;
typedef struct _AdwPreferencesPage AdwPreferencesPage;
typedef struct _AdwPreferencesPageClass AdwPreferencesPageClass;
typedef struct _AdwPreferencesPagePrivate AdwPreferencesPagePrivate;
typedef struct _AdwHeaderBar AdwHeaderBar;
typedef struct _AdwHeaderBarClass AdwHeaderBarClass;
typedef struct _AdwHeaderBarPrivate AdwHeaderBarPrivate;
typedef struct _AdwToolbarView AdwToolbarView;
typedef struct _AdwToolbarViewClass AdwToolbarViewClass;
typedef struct _AdwToolbarViewPrivate AdwToolbarViewPrivate;
typedef struct _AdwTabView AdwTabView;
typedef struct _AdwTabViewClass AdwTabViewClass;
typedef struct _AdwTabViewPrivate AdwTabViewPrivate;
typedef struct _AdwTabPage AdwTabPage;
typedef struct _AdwTabPageClass AdwTabPageClass;
typedef struct _AdwTabPagePrivate AdwTabPagePrivate;
typedef struct _AdwTabBar AdwTabBar;
typedef struct _AdwTabBarClass AdwTabBarClass;
typedef struct _AdwTabBarPrivate AdwTabBarPrivate;
typedef struct _AdwTabButton AdwTabButton;
typedef struct _AdwTabButtonClass AdwTabButtonClass;
typedef struct _AdwTabButtonPrivate AdwTabButtonPrivate;
typedef struct _AdwTabOverview AdwTabOverview;
typedef struct _AdwTabOverviewClass AdwTabOverviewClass;
typedef struct _AdwTabOverviewPrivate AdwTabOverviewPrivate;
typedef struct _AdwViewStack AdwViewStack;
typedef struct _AdwViewStackClass AdwViewStackClass;
typedef struct _AdwViewStackPrivate AdwViewStackPrivate;
typedef struct _AdwViewStackPage AdwViewStackPage;
typedef struct _AdwViewStackPageClass AdwViewStackPageClass;
typedef struct _AdwViewStackPagePrivate AdwViewStackPagePrivate;
typedef struct _AdwViewSwitcher AdwViewSwitcher;
typedef struct _AdwViewSwitcherClass AdwViewSwitcherClass;
typedef struct _AdwViewSwitcherPrivate AdwViewSwitcherPrivate;
typedef struct _AdwViewSwitcherBar AdwViewSwitcherBar;
typedef struct _AdwViewSwitcherBarClass AdwViewSwitcherBarClass;
typedef struct _AdwViewSwitcherBarPrivate AdwViewSwitcherBarPrivate;
typedef struct _AdwViewSwitcherTitle AdwViewSwitcherTitle;
typedef struct _AdwViewSwitcherTitleClass AdwViewSwitcherTitleClass;
typedef struct _AdwViewSwitcherTitlePrivate AdwViewSwitcherTitlePrivate;
typedef struct _AdwLeaflet AdwLeaflet;
typedef struct _AdwLeafletClass AdwLeafletClass;
typedef struct _AdwLeafletPrivate AdwLeafletPrivate;
typedef struct _AdwFlap AdwFlap;
typedef struct _AdwFlapClass AdwFlapClass;
typedef struct _AdwFlapPrivate AdwFlapPrivate;
typedef struct _AdwSqueezer AdwSqueezer;
typedef struct _AdwSqueezerClass AdwSqueezerClass;
typedef struct _AdwSqueezerPrivate AdwSqueezerPrivate;
typedef struct _AdwClamp AdwClamp;
typedef struct _AdwClampClass AdwClampClass;
typedef struct _AdwClampPrivate AdwClampPrivate;
typedef struct _AdwCarousel AdwCarousel;
typedef struct _AdwCarouselClass AdwCarouselClass;
typedef struct _AdwCarouselPrivate AdwCarouselPrivate;
typedef struct _AdwAvatar AdwAvatar;
typedef struct _AdwAvatarClass AdwAvatarClass;
typedef struct _AdwAvatarPrivate AdwAvatarPrivate;
typedef struct _AdwBanner AdwBanner;
typedef struct _AdwBannerClass AdwBannerClass;
typedef struct _AdwBannerPrivate AdwBannerPrivate;
typedef struct _AdwStatusPage AdwStatusPage;
typedef struct _AdwStatusPageClass AdwStatusPageClass;
typedef struct _AdwStatusPagePrivate AdwStatusPagePrivate;
typedef struct _AdwSplitButton AdwSplitButton;
typedef struct _AdwSplitButtonClass AdwSplitButtonClass;
typedef struct _AdwSplitButtonPrivate AdwSplitButtonPrivate;
typedef struct _AdwButtonContent AdwButtonContent;
typedef struct _AdwButtonContentClass AdwButtonContentClass;
typedef struct _AdwButtonContentPrivate AdwButtonContentPrivate;
typedef struct _AdwToast AdwToast;
typedef struct _AdwToastClass AdwToastClass;
typedef struct _AdwToastPrivate AdwToastPrivate;
typedef struct _AdwToastOverlay AdwToastOverlay;
typedef struct _AdwToastOverlayClass AdwToastOverlayClass;
typedef struct _AdwToastOverlayPrivate AdwToastOverlayPrivate;
typedef struct _AdwNavigationPage AdwNavigationPage;
typedef struct _AdwNavigationPageClass AdwNavigationPageClass;
typedef struct _AdwNavigationPagePrivate AdwNavigationPagePrivate;
typedef struct _AdwNavigationView AdwNavigationView;
typedef struct _AdwNavigationViewClass AdwNavigationViewClass;
typedef struct _AdwNavigationViewPrivate AdwNavigationViewPrivate;
typedef struct _AdwNavigationSplitView AdwNavigationSplitView;
typedef struct _AdwNavigationSplitViewClass AdwNavigationSplitViewClass;
typedef struct _AdwNavigationSplitViewPrivate AdwNavigationSplitViewPrivate;
typedef struct _AdwOverlaySplitView AdwOverlaySplitView;
typedef struct _AdwOverlaySplitViewClass AdwOverlaySplitViewClass;
typedef struct _AdwOverlaySplitViewPrivate AdwOverlaySplitViewPrivate;
typedef struct _AdwWindowTitle AdwWindowTitle;
typedef struct _AdwWindowTitleClass AdwWindowTitleClass;
typedef struct _AdwWindowTitlePrivate AdwWindowTitlePrivate;
typedef struct _AdwSpinner AdwSpinner;
typedef struct _AdwSpinnerClass AdwSpinnerClass;
typedef struct _AdwSpinnerPrivate AdwSpinnerPrivate;
typedef struct _AdwStyleManager AdwStyleManager;
typedef struct _AdwStyleManagerClass AdwStyleManagerClass;
typedef struct _AdwStyleManagerPrivate AdwStyleManagerPrivate;
typedef struct _AdwAnimation AdwAnimation;
typedef struct _AdwAnimationClass AdwAnimationClass;
typedef struct _AdwAnimationPrivate AdwAnimationPrivate;
typedef struct _AdwTimedAnimation AdwTimedAnimation;
typedef struct _AdwTimedAnimationClass AdwTimedAnimationClass;
typedef struct _AdwTimedAnimationPrivate AdwTimedAnimationPrivate;
typedef struct _AdwSpringAnimation AdwSpringAnimation;
typedef struct _AdwSpringAnimationClass AdwSpringAnimationClass;
typedef struct _AdwSpringAnimationPrivate AdwSpringAnimationPrivate;
typedef struct _AdwAnimationTarget AdwAnimationTarget;
typedef struct _AdwAnimationTargetClass AdwAnimationTargetClass;
typedef struct _AdwAnimationTargetPrivate AdwAnimationTargetPrivate;
typedef struct _AdwSwipeTracker AdwSwipeTracker;
typedef struct _AdwSwipeTrackerClass AdwSwipeTrackerClass;
typedef struct _AdwSwipeTrackerPrivate AdwSwipeTrackerPrivate;
typedef struct _AdwSwipeable AdwSwipeable;
typedef struct _AdwSwipeableInterface AdwSwipeableInterface;
struct _AdwApplication {
  GtkApplication parent_instance;
  AdwApplicationPrivate *priv;
};
struct _AdwApplicationClass {
  GtkApplicationClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwWindow {
  GtkWindow parent_instance;
  AdwWindowPrivate *priv;
};
struct _AdwWindowClass {
  GtkWindowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwApplicationWindow {
  GtkApplicationWindow parent_instance;
  AdwApplicationWindowPrivate *priv;
};
struct _AdwApplicationWindowClass {
  GtkApplicationWindowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwPreferencesWindow {
  AdwWindow parent_instance;
  AdwPreferencesWindowPrivate *priv;
};
struct _AdwPreferencesWindowClass {
  AdwWindowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwDialog {
  GtkWidget parent_instance;
  AdwDialogPrivate *priv;
};
struct _AdwDialogClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwAlertDialog {
  AdwDialog parent_instance;
  AdwAlertDialogPrivate *priv;
};
struct _AdwAlertDialogClass {
  AdwDialogClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwPreferencesDialog {
  AdwDialog parent_instance;
  AdwPreferencesDialogPrivate *priv;
};
struct _AdwPreferencesDialogClass {
  AdwDialogClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwAboutDialog {
  AdwDialog parent_instance;
  AdwAboutDialogPrivate *priv;
};
struct _AdwAboutDialogClass {
  AdwDialogClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwMessageDialog {
  GtkWindow parent_instance;
  AdwMessageDialogPrivate *priv;
};
struct _AdwMessageDialogClass {
  GtkWindowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwAboutWindow {
  AdwWindow parent_instance;
  AdwAboutWindowPrivate *priv;
};
struct _AdwAboutWindowClass {
  AdwWindowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwBin {
  GtkWidget parent_instance;
  AdwBinPrivate *priv;
};
struct _AdwBinClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwBreakpoint {
  GObject parent_instance;
  AdwBreakpointPrivate *priv;
};
struct _AdwBreakpointClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwBreakpointBin {
  GtkWidget parent_instance;
  AdwBreakpointBinPrivate *priv;
};
struct _AdwBreakpointBinClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwPreferencesRow {
  GtkListBoxRow parent_instance;
  AdwPreferencesRowPrivate *priv;
};
struct _AdwPreferencesRowClass {
  GtkListBoxRowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwActionRow {
  AdwPreferencesRow parent_instance;
  AdwActionRowPrivate *priv;
};
struct _AdwActionRowClass {
  AdwPreferencesRowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwComboRow {
  AdwActionRow parent_instance;
  AdwComboRowPrivate *priv;
};
struct _AdwComboRowClass {
  AdwActionRowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwEntryRow {
  AdwPreferencesRow parent_instance;
  AdwEntryRowPrivate *priv;
};
struct _AdwEntryRowClass {
  AdwPreferencesRowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwPasswordEntryRow {
  AdwEntryRow parent_instance;
  AdwPasswordEntryRowPrivate *priv;
};
struct _AdwPasswordEntryRowClass {
  AdwEntryRowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwSwitchRow {
  AdwActionRow parent_instance;
  AdwSwitchRowPrivate *priv;
};
struct _AdwSwitchRowClass {
  AdwActionRowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwSpinRow {
  AdwActionRow parent_instance;
  AdwSpinRowPrivate *priv;
};
struct _AdwSpinRowClass {
  AdwActionRowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwExpanderRow {
  AdwPreferencesRow parent_instance;
  AdwExpanderRowPrivate *priv;
};
struct _AdwExpanderRowClass {
  AdwPreferencesRowClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwPreferencesGroup {
  GtkWidget parent_instance;
  AdwPreferencesGroupPrivate *priv;
};
struct _AdwPreferencesGroupClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwPreferencesPage {
  GtkWidget parent_instance;
  AdwPreferencesPagePrivate *priv;
};
struct _AdwPreferencesPageClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwHeaderBar {
  GtkWidget parent_instance;
  AdwHeaderBarPrivate *priv;
};
struct _AdwHeaderBarClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwToolbarView {
  GtkWidget parent_instance;
  AdwToolbarViewPrivate *priv;
};
struct _AdwToolbarViewClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwTabView {
  GtkWidget parent_instance;
  AdwTabViewPrivate *priv;
};
struct _AdwTabViewClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwTabPage {
  GObject parent_instance;
  AdwTabPagePrivate *priv;
};
struct _AdwTabPageClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwTabBar {
  GtkWidget parent_instance;
  AdwTabBarPrivate *priv;
};
struct _AdwTabBarClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwTabButton {
  GtkWidget parent_instance;
  AdwTabButtonPrivate *priv;
};
struct _AdwTabButtonClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwTabOverview {
  GtkWidget parent_instance;
  AdwTabOverviewPrivate *priv;
};
struct _AdwTabOverviewClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwViewStack {
  GtkWidget parent_instance;
  AdwViewStackPrivate *priv;
};
struct _AdwViewStackClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwViewStackPage {
  GObject parent_instance;
  AdwViewStackPagePrivate *priv;
};
struct _AdwViewStackPageClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwViewSwitcher {
  GtkWidget parent_instance;
  AdwViewSwitcherPrivate *priv;
};
struct _AdwViewSwitcherClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwViewSwitcherBar {
  GtkWidget parent_instance;
  AdwViewSwitcherBarPrivate *priv;
};
struct _AdwViewSwitcherBarClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwViewSwitcherTitle {
  GtkWidget parent_instance;
  AdwViewSwitcherTitlePrivate *priv;
};
struct _AdwViewSwitcherTitleClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwLeaflet {
  GtkWidget parent_instance;
  AdwLeafletPrivate *priv;
};
struct _AdwLeafletClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwFlap {
  GtkWidget parent_instance;
  AdwFlapPrivate *priv;
};
struct _AdwFlapClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwSqueezer {
  GtkWidget parent_instance;
  AdwSqueezerPrivate *priv;
};
struct _AdwSqueezerClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwClamp {
  GtkWidget parent_instance;
  AdwClampPrivate *priv;
};
struct _AdwClampClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwCarousel {
  GtkWidget parent_instance;
  AdwCarouselPrivate *priv;
};
struct _AdwCarouselClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwAvatar {
  GtkWidget parent_instance;
  AdwAvatarPrivate *priv;
};
struct _AdwAvatarClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwBanner {
  GtkWidget parent_instance;
  AdwBannerPrivate *priv;
};
struct _AdwBannerClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwStatusPage {
  GtkWidget parent_instance;
  AdwStatusPagePrivate *priv;
};
struct _AdwStatusPageClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwSplitButton {
  GtkWidget parent_instance;
  AdwSplitButtonPrivate *priv;
};
struct _AdwSplitButtonClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwButtonContent {
  GtkWidget parent_instance;
  AdwButtonContentPrivate *priv;
};
struct _AdwButtonContentClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwToast {
  GObject parent_instance;
  AdwToastPrivate *priv;
};
struct _AdwToastClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwToastOverlay {
  GtkWidget parent_instance;
  AdwToastOverlayPrivate *priv;
};
struct _AdwToastOverlayClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwNavigationPage {
  GtkWidget parent_instance;
  AdwNavigationPagePrivate *priv;
};
struct _AdwNavigationPageClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwNavigationView {
  GtkWidget parent_instance;
  AdwNavigationViewPrivate *priv;
};
struct _AdwNavigationViewClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwNavigationSplitView {
  GtkWidget parent_instance;
  AdwNavigationSplitViewPrivate *priv;
};
struct _AdwNavigationSplitViewClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwOverlaySplitView {
  GtkWidget parent_instance;
  AdwOverlaySplitViewPrivate *priv;
};
struct _AdwOverlaySplitViewClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwWindowTitle {
  GtkWidget parent_instance;
  AdwWindowTitlePrivate *priv;
};
struct _AdwWindowTitleClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwSpinner {
  GtkWidget parent_instance;
  AdwSpinnerPrivate *priv;
};
struct _AdwSpinnerClass {
  GtkWidgetClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwStyleManager {
  GObject parent_instance;
  AdwStyleManagerPrivate *priv;
};
struct _AdwStyleManagerClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwAnimation {
  GObject parent_instance;
  AdwAnimationPrivate *priv;
};
struct _AdwAnimationClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwTimedAnimation {
  AdwAnimation parent_instance;
  AdwTimedAnimationPrivate *priv;
};
struct _AdwTimedAnimationClass {
  AdwAnimationClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwSpringAnimation {
  AdwAnimation parent_instance;
  AdwSpringAnimationPrivate *priv;
};
struct _AdwSpringAnimationClass {
  AdwAnimationClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwAnimationTarget {
  GObject parent_instance;
  AdwAnimationTargetPrivate *priv;
};
struct _AdwAnimationTargetClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwSwipeTracker {
  GObject parent_instance;
  AdwSwipeTrackerPrivate *priv;
};
struct _AdwSwipeTrackerClass {
  GObjectClass parent_class;
  void (*_reserved[8])(void);
};
struct _AdwSwipeableInterface {
  GTypeInterface g_iface;
};
GType adw_application_get_type(void);
#define ADW_TYPE_APPLICATION (adw_application_get_type())
#define ADW_APPLICATION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_APPLICATION, AdwApplication))
#define ADW_IS_APPLICATION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_APPLICATION))
#define ADW_APPLICATION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_APPLICATION, AdwApplicationClass))
#define ADW_IS_APPLICATION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_APPLICATION))
#define ADW_APPLICATION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_APPLICATION, AdwApplicationClass))
GType adw_window_get_type(void);
#define ADW_TYPE_WINDOW (adw_window_get_type())
#define ADW_WINDOW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_WINDOW, AdwWindow))
#define ADW_IS_WINDOW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_WINDOW))
#define ADW_WINDOW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_WINDOW, AdwWindowClass))
#define ADW_IS_WINDOW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_WINDOW))
#define ADW_WINDOW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_WINDOW, AdwWindowClass))
GType adw_application_window_get_type(void);
#define ADW_TYPE_APPLICATION_WINDOW (adw_application_window_get_type())
#define ADW_APPLICATION_WINDOW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_APPLICATION_WINDOW, AdwApplicationWindow))
#define ADW_IS_APPLICATION_WINDOW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_APPLICATION_WINDOW))
#define ADW_APPLICATION_WINDOW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_APPLICATION_WINDOW, AdwApplicationWindowClass))
#define ADW_IS_APPLICATION_WINDOW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_APPLICATION_WINDOW))
#define ADW_APPLICATION_WINDOW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_APPLICATION_WINDOW, AdwApplicationWindowClass))
GType adw_preferences_window_get_type(void);
#define ADW_TYPE_PREFERENCES_WINDOW (adw_preferences_window_get_type())
#define ADW_PREFERENCES_WINDOW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_PREFERENCES_WINDOW, AdwPreferencesWindow))
#define ADW_IS_PREFERENCES_WINDOW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_PREFERENCES_WINDOW))
#define ADW_PREFERENCES_WINDOW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_PREFERENCES_WINDOW, AdwPreferencesWindowClass))
#define ADW_IS_PREFERENCES_WINDOW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_PREFERENCES_WINDOW))
#define ADW_PREFERENCES_WINDOW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_PREFERENCES_WINDOW, AdwPreferencesWindowClass))
GType adw_dialog_get_type(void);
#define ADW_TYPE_DIALOG (adw_dialog_get_type())
#define ADW_DIALOG(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_DIALOG, AdwDialog))
#define ADW_IS_DIALOG(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_DIALOG))
#define ADW_DIALOG_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_DIALOG, AdwDialogClass))
#define ADW_IS_DIALOG_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_DIALOG))
#define ADW_DIALOG_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_DIALOG, AdwDialogClass))
GType adw_alert_dialog_get_type(void);
#define ADW_TYPE_ALERT_DIALOG (adw_alert_dialog_get_type())
#define ADW_ALERT_DIALOG(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_ALERT_DIALOG, AdwAlertDialog))
#define ADW_IS_ALERT_DIALOG(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_ALERT_DIALOG))
#define ADW_ALERT_DIALOG_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_ALERT_DIALOG, AdwAlertDialogClass))
#define ADW_IS_ALERT_DIALOG_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_ALERT_DIALOG))
#define ADW_ALERT_DIALOG_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_ALERT_DIALOG, AdwAlertDialogClass))
GType adw_preferences_dialog_get_type(void);
#define ADW_TYPE_PREFERENCES_DIALOG (adw_preferences_dialog_get_type())
#define ADW_PREFERENCES_DIALOG(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_PREFERENCES_DIALOG, AdwPreferencesDialog))
#define ADW_IS_PREFERENCES_DIALOG(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_PREFERENCES_DIALOG))
#define ADW_PREFERENCES_DIALOG_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_PREFERENCES_DIALOG, AdwPreferencesDialogClass))
#define ADW_IS_PREFERENCES_DIALOG_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_PREFERENCES_DIALOG))
#define ADW_PREFERENCES_DIALOG_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_PREFERENCES_DIALOG, AdwPreferencesDialogClass))
GType adw_about_dialog_get_type(void);
#define ADW_TYPE_ABOUT_DIALOG (adw_about_dialog_get_type())
#define ADW_ABOUT_DIALOG(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_ABOUT_DIALOG, AdwAboutDialog))
#define ADW_IS_ABOUT_DIALOG(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_ABOUT_DIALOG))
#define ADW_ABOUT_DIALOG_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_ABOUT_DIALOG, AdwAboutDialogClass))
#define ADW_IS_ABOUT_DIALOG_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_ABOUT_DIALOG))
#define ADW_ABOUT_DIALOG_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_ABOUT_DIALOG, AdwAboutDialogClass))
GType adw_message_dialog_get_type(void);
#define ADW_TYPE_MESSAGE_DIALOG (adw_message_dialog_get_type())
#define ADW_MESSAGE_DIALOG(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_MESSAGE_DIALOG, AdwMessageDialog))
#define ADW_IS_MESSAGE_DIALOG(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_MESSAGE_DIALOG))
#define ADW_MESSAGE_DIALOG_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_MESSAGE_DIALOG, AdwMessageDialogClass))
#define ADW_IS_MESSAGE_DIALOG_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_MESSAGE_DIALOG))
#define ADW_MESSAGE_DIALOG_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_MESSAGE_DIALOG, AdwMessageDialogClass))
GType adw_about_window_get_type(void);
#define ADW_TYPE_ABOUT_WINDOW (adw_about_window_get_type())
#define ADW_ABOUT_WINDOW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_ABOUT_WINDOW, AdwAboutWindow))
#define ADW_IS_ABOUT_WINDOW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_ABOUT_WINDOW))
#define ADW_ABOUT_WINDOW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_ABOUT_WINDOW, AdwAboutWindowClass))
#define ADW_IS_ABOUT_WINDOW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_ABOUT_WINDOW))
#define ADW_ABOUT_WINDOW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_ABOUT_WINDOW, AdwAboutWindowClass))
GType adw_bin_get_type(void);
#define ADW_TYPE_BIN (adw_bin_get_type())
#define ADW_BIN(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_BIN, AdwBin))
#define ADW_IS_BIN(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_BIN))
#define ADW_BIN_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_BIN, AdwBinClass))
#define ADW_IS_BIN_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_BIN))
#define ADW_BIN_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_BIN, AdwBinClass))
GType adw_breakpoint_get_type(void);
#define ADW_TYPE_BREAKPOINT (adw_breakpoint_get_type())
#define ADW_BREAKPOINT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_BREAKPOINT, AdwBreakpoint))
#define ADW_IS_BREAKPOINT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_BREAKPOINT))
#define ADW_BREAKPOINT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_BREAKPOINT, AdwBreakpointClass))
#define ADW_IS_BREAKPOINT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_BREAKPOINT))
#define ADW_BREAKPOINT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_BREAKPOINT, AdwBreakpointClass))
GType adw_breakpoint_bin_get_type(void);
#define ADW_TYPE_BREAKPOINT_BIN (adw_breakpoint_bin_get_type())
#define ADW_BREAKPOINT_BIN(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_BREAKPOINT_BIN, AdwBreakpointBin))
#define ADW_IS_BREAKPOINT_BIN(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_BREAKPOINT_BIN))
#define ADW_BREAKPOINT_BIN_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_BREAKPOINT_BIN, AdwBreakpointBinClass))
#define ADW_IS_BREAKPOINT_BIN_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_BREAKPOINT_BIN))
#define ADW_BREAKPOINT_BIN_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_BREAKPOINT_BIN, AdwBreakpointBinClass))
GType adw_preferences_row_get_type(void);
#define ADW_TYPE_PREFERENCES_ROW (adw_preferences_row_get_type())
#define ADW_PREFERENCES_ROW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_PREFERENCES_ROW, AdwPreferencesRow))
#define ADW_IS_PREFERENCES_ROW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_PREFERENCES_ROW))
#define ADW_PREFERENCES_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_PREFERENCES_ROW, AdwPreferencesRowClass))
#define ADW_IS_PREFERENCES_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_PREFERENCES_ROW))
#define ADW_PREFERENCES_ROW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_PREFERENCES_ROW, AdwPreferencesRowClass))
GType adw_action_row_get_type(void);
#define ADW_TYPE_ACTION_ROW (adw_action_row_get_type())
#define ADW_ACTION_ROW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_ACTION_ROW, AdwActionRow))
#define ADW_IS_ACTION_ROW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_ACTION_ROW))
#define ADW_ACTION_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_ACTION_ROW, AdwActionRowClass))
#define ADW_IS_ACTION_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_ACTION_ROW))
#define ADW_ACTION_ROW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_ACTION_ROW, AdwActionRowClass))
GType adw_combo_row_get_type(void);
#define ADW_TYPE_COMBO_ROW (adw_combo_row_get_type())
#define ADW_COMBO_ROW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_COMBO_ROW, AdwComboRow))
#define ADW_IS_COMBO_ROW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_COMBO_ROW))
#define ADW_COMBO_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_COMBO_ROW, AdwComboRowClass))
#define ADW_IS_COMBO_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_COMBO_ROW))
#define ADW_COMBO_ROW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_COMBO_ROW, AdwComboRowClass))
GType adw_entry_row_get_type(void);
#define ADW_TYPE_ENTRY_ROW (adw_entry_row_get_type())
#define ADW_ENTRY_ROW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_ENTRY_ROW, AdwEntryRow))
#define ADW_IS_ENTRY_ROW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_ENTRY_ROW))
#define ADW_ENTRY_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_ENTRY_ROW, AdwEntryRowClass))
#define ADW_IS_ENTRY_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_ENTRY_ROW))
#define ADW_ENTRY_ROW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_ENTRY_ROW, AdwEntryRowClass))
GType adw_password_entry_row_get_type(void);
#define ADW_TYPE_PASSWORD_ENTRY_ROW (adw_password_entry_row_get_type())
#define ADW_PASSWORD_ENTRY_ROW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_PASSWORD_ENTRY_ROW, AdwPasswordEntryRow))
#define ADW_IS_PASSWORD_ENTRY_ROW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_PASSWORD_ENTRY_ROW))
#define ADW_PASSWORD_ENTRY_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_PASSWORD_ENTRY_ROW, AdwPasswordEntryRowClass))
#define ADW_IS_PASSWORD_ENTRY_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_PASSWORD_ENTRY_ROW))
#define ADW_PASSWORD_ENTRY_ROW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_PASSWORD_ENTRY_ROW, AdwPasswordEntryRowClass))
GType adw_switch_row_get_type(void);
#define ADW_TYPE_SWITCH_ROW (adw_switch_row_get_type())
#define ADW_SWITCH_ROW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_SWITCH_ROW, AdwSwitchRow))
#define ADW_IS_SWITCH_ROW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_SWITCH_ROW))
#define ADW_SWITCH_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_SWITCH_ROW, AdwSwitchRowClass))
#define ADW_IS_SWITCH_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_SWITCH_ROW))
#define ADW_SWITCH_ROW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_SWITCH_ROW, AdwSwitchRowClass))
GType adw_spin_row_get_type(void);
#define ADW_TYPE_SPIN_ROW (adw_spin_row_get_type())
#define ADW_SPIN_ROW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_SPIN_ROW, AdwSpinRow))
#define ADW_IS_SPIN_ROW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_SPIN_ROW))
#define ADW_SPIN_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_SPIN_ROW, AdwSpinRowClass))
#define ADW_IS_SPIN_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_SPIN_ROW))
#define ADW_SPIN_ROW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_SPIN_ROW, AdwSpinRowClass))
GType adw_expander_row_get_type(void);
#define ADW_TYPE_EXPANDER_ROW (adw_expander_row_get_type())
#define ADW_EXPANDER_ROW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_EXPANDER_ROW, AdwExpanderRow))
#define ADW_IS_EXPANDER_ROW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_EXPANDER_ROW))
#define ADW_EXPANDER_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_EXPANDER_ROW, AdwExpanderRowClass))
#define ADW_IS_EXPANDER_ROW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_EXPANDER_ROW))
#define ADW_EXPANDER_ROW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_EXPANDER_ROW, AdwExpanderRowClass))
GType adw_preferences_group_get_type(void);
#define ADW_TYPE_PREFERENCES_GROUP (adw_preferences_group_get_type())
#define ADW_PREFERENCES_GROUP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_PREFERENCES_GROUP, AdwPreferencesGroup))
#define ADW_IS_PREFERENCES_GROUP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_PREFERENCES_GROUP))
#define ADW_PREFERENCES_GROUP_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_PREFERENCES_GROUP, AdwPreferencesGroupClass))
#define ADW_IS_PREFERENCES_GROUP_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_PREFERENCES_GROUP))
#define ADW_PREFERENCES_GROUP_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_PREFERENCES_GROUP, AdwPreferencesGroupClass))
GType adw_preferences_page_get_type(void);
#define ADW_TYPE_PREFERENCES_PAGE (adw_preferences_page_get_type())
#define ADW_PREFERENCES_PAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_PREFERENCES_PAGE, AdwPreferencesPage))
#define ADW_IS_PREFERENCES_PAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_PREFERENCES_PAGE))
#define ADW_PREFERENCES_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_PREFERENCES_PAGE, AdwPreferencesPageClass))
#define ADW_IS_PREFERENCES_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_PREFERENCES_PAGE))
#define ADW_PREFERENCES_PAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_PREFERENCES_PAGE, AdwPreferencesPageClass))
GType adw_header_bar_get_type(void);
#define ADW_TYPE_HEADER_BAR (adw_header_bar_get_type())
#define ADW_HEADER_BAR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_HEADER_BAR, AdwHeaderBar))
#define ADW_IS_HEADER_BAR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_HEADER_BAR))
#define ADW_HEADER_BAR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_HEADER_BAR, AdwHeaderBarClass))
#define ADW_IS_HEADER_BAR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_HEADER_BAR))
#define ADW_HEADER_BAR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_HEADER_BAR, AdwHeaderBarClass))
GType adw_toolbar_view_get_type(void);
#define ADW_TYPE_TOOLBAR_VIEW (adw_toolbar_view_get_type())
#define ADW_TOOLBAR_VIEW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_TOOLBAR_VIEW, AdwToolbarView))
#define ADW_IS_TOOLBAR_VIEW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_TOOLBAR_VIEW))
#define ADW_TOOLBAR_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_TOOLBAR_VIEW, AdwToolbarViewClass))
#define ADW_IS_TOOLBAR_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_TOOLBAR_VIEW))
#define ADW_TOOLBAR_VIEW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_TOOLBAR_VIEW, AdwToolbarViewClass))
GType adw_tab_view_get_type(void);
#define ADW_TYPE_TAB_VIEW (adw_tab_view_get_type())
#define ADW_TAB_VIEW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_TAB_VIEW, AdwTabView))
#define ADW_IS_TAB_VIEW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_TAB_VIEW))
#define ADW_TAB_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_TAB_VIEW, AdwTabViewClass))
#define ADW_IS_TAB_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_TAB_VIEW))
#define ADW_TAB_VIEW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_TAB_VIEW, AdwTabViewClass))
GType adw_tab_page_get_type(void);
#define ADW_TYPE_TAB_PAGE (adw_tab_page_get_type())
#define ADW_TAB_PAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_TAB_PAGE, AdwTabPage))
#define ADW_IS_TAB_PAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_TAB_PAGE))
#define ADW_TAB_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_TAB_PAGE, AdwTabPageClass))
#define ADW_IS_TAB_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_TAB_PAGE))
#define ADW_TAB_PAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_TAB_PAGE, AdwTabPageClass))
GType adw_tab_bar_get_type(void);
#define ADW_TYPE_TAB_BAR (adw_tab_bar_get_type())
#define ADW_TAB_BAR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_TAB_BAR, AdwTabBar))
#define ADW_IS_TAB_BAR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_TAB_BAR))
#define ADW_TAB_BAR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_TAB_BAR, AdwTabBarClass))
#define ADW_IS_TAB_BAR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_TAB_BAR))
#define ADW_TAB_BAR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_TAB_BAR, AdwTabBarClass))
GType adw_tab_button_get_type(void);
#define ADW_TYPE_TAB_BUTTON (adw_tab_button_get_type())
#define ADW_TAB_BUTTON(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_TAB_BUTTON, AdwTabButton))
#define ADW_IS_TAB_BUTTON(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_TAB_BUTTON))
#define ADW_TAB_BUTTON_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_TAB_BUTTON, AdwTabButtonClass))
#define ADW_IS_TAB_BUTTON_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_TAB_BUTTON))
#define ADW_TAB_BUTTON_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_TAB_BUTTON, AdwTabButtonClass))
GType adw_tab_overview_get_type(void);
#define ADW_TYPE_TAB_OVERVIEW (adw_tab_overview_get_type())
#define ADW_TAB_OVERVIEW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_TAB_OVERVIEW, AdwTabOverview))
#define ADW_IS_TAB_OVERVIEW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_TAB_OVERVIEW))
#define ADW_TAB_OVERVIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_TAB_OVERVIEW, AdwTabOverviewClass))
#define ADW_IS_TAB_OVERVIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_TAB_OVERVIEW))
#define ADW_TAB_OVERVIEW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_TAB_OVERVIEW, AdwTabOverviewClass))
GType adw_view_stack_get_type(void);
#define ADW_TYPE_VIEW_STACK (adw_view_stack_get_type())
#define ADW_VIEW_STACK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_VIEW_STACK, AdwViewStack))
#define ADW_IS_VIEW_STACK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_VIEW_STACK))
#define ADW_VIEW_STACK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_VIEW_STACK, AdwViewStackClass))
#define ADW_IS_VIEW_STACK_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_VIEW_STACK))
#define ADW_VIEW_STACK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_VIEW_STACK, AdwViewStackClass))
GType adw_view_stack_page_get_type(void);
#define ADW_TYPE_VIEW_STACK_PAGE (adw_view_stack_page_get_type())
#define ADW_VIEW_STACK_PAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_VIEW_STACK_PAGE, AdwViewStackPage))
#define ADW_IS_VIEW_STACK_PAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_VIEW_STACK_PAGE))
#define ADW_VIEW_STACK_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_VIEW_STACK_PAGE, AdwViewStackPageClass))
#define ADW_IS_VIEW_STACK_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_VIEW_STACK_PAGE))
#define ADW_VIEW_STACK_PAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_VIEW_STACK_PAGE, AdwViewStackPageClass))
GType adw_view_switcher_get_type(void);
#define ADW_TYPE_VIEW_SWITCHER (adw_view_switcher_get_type())
#define ADW_VIEW_SWITCHER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_VIEW_SWITCHER, AdwViewSwitcher))
#define ADW_IS_VIEW_SWITCHER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_VIEW_SWITCHER))
#define ADW_VIEW_SWITCHER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_VIEW_SWITCHER, AdwViewSwitcherClass))
#define ADW_IS_VIEW_SWITCHER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_VIEW_SWITCHER))
#define ADW_VIEW_SWITCHER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_VIEW_SWITCHER, AdwViewSwitcherClass))
GType adw_view_switcher_bar_get_type(void);
#define ADW_TYPE_VIEW_SWITCHER_BAR (adw_view_switcher_bar_get_type())
#define ADW_VIEW_SWITCHER_BAR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_VIEW_SWITCHER_BAR, AdwViewSwitcherBar))
#define ADW_IS_VIEW_SWITCHER_BAR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_VIEW_SWITCHER_BAR))
#define ADW_VIEW_SWITCHER_BAR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_VIEW_SWITCHER_BAR, AdwViewSwitcherBarClass))
#define ADW_IS_VIEW_SWITCHER_BAR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_VIEW_SWITCHER_BAR))
#define ADW_VIEW_SWITCHER_BAR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_VIEW_SWITCHER_BAR, AdwViewSwitcherBarClass))
GType adw_view_switcher_title_get_type(void);
#define ADW_TYPE_VIEW_SWITCHER_TITLE (adw_view_switcher_title_get_type())
#define ADW_VIEW_SWITCHER_TITLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_VIEW_SWITCHER_TITLE, AdwViewSwitcherTitle))
#define ADW_IS_VIEW_SWITCHER_TITLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_VIEW_SWITCHER_TITLE))
#define ADW_VIEW_SWITCHER_TITLE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_VIEW_SWITCHER_TITLE, AdwViewSwitcherTitleClass))
#define ADW_IS_VIEW_SWITCHER_TITLE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_VIEW_SWITCHER_TITLE))
#define ADW_VIEW_SWITCHER_TITLE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_VIEW_SWITCHER_TITLE, AdwViewSwitcherTitleClass))
GType adw_leaflet_get_type(void);
#define ADW_TYPE_LEAFLET (adw_leaflet_get_type())
#define ADW_LEAFLET(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_LEAFLET, AdwLeaflet))
#define ADW_IS_LEAFLET(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_LEAFLET))
#define ADW_LEAFLET_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_LEAFLET, AdwLeafletClass))
#define ADW_IS_LEAFLET_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_LEAFLET))
#define ADW_LEAFLET_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_LEAFLET, AdwLeafletClass))
GType adw_flap_get_type(void);
#define ADW_TYPE_FLAP (adw_flap_get_type())
#define ADW_FLAP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_FLAP, AdwFlap))
#define ADW_IS_FLAP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_FLAP))
#define ADW_FLAP_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_FLAP, AdwFlapClass))
#define ADW_IS_FLAP_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_FLAP))
#define ADW_FLAP_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_FLAP, AdwFlapClass))
GType adw_squeezer_get_type(void);
#define ADW_TYPE_SQUEEZER (adw_squeezer_get_type())
#define ADW_SQUEEZER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_SQUEEZER, AdwSqueezer))
#define ADW_IS_SQUEEZER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_SQUEEZER))
#define ADW_SQUEEZER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_SQUEEZER, AdwSqueezerClass))
#define ADW_IS_SQUEEZER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_SQUEEZER))
#define ADW_SQUEEZER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_SQUEEZER, AdwSqueezerClass))
GType adw_clamp_get_type(void);
#define ADW_TYPE_CLAMP (adw_clamp_get_type())
#define ADW_CLAMP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_CLAMP, AdwClamp))
#define ADW_IS_CLAMP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_CLAMP))
#define ADW_CLAMP_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_CLAMP, AdwClampClass))
#define ADW_IS_CLAMP_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_CLAMP))
#define ADW_CLAMP_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_CLAMP, AdwClampClass))
GType adw_carousel_get_type(void);
#define ADW_TYPE_CAROUSEL (adw_carousel_get_type())
#define ADW_CAROUSEL(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_CAROUSEL, AdwCarousel))
#define ADW_IS_CAROUSEL(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_CAROUSEL))
#define ADW_CAROUSEL_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_CAROUSEL, AdwCarouselClass))
#define ADW_IS_CAROUSEL_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_CAROUSEL))
#define ADW_CAROUSEL_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_CAROUSEL, AdwCarouselClass))
GType adw_avatar_get_type(void);
#define ADW_TYPE_AVATAR (adw_avatar_get_type())
#define ADW_AVATAR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_AVATAR, AdwAvatar))
#define ADW_IS_AVATAR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_AVATAR))
#define ADW_AVATAR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_AVATAR, AdwAvatarClass))
#define ADW_IS_AVATAR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_AVATAR))
#define ADW_AVATAR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_AVATAR, AdwAvatarClass))
GType adw_banner_get_type(void);
#define ADW_TYPE_BANNER (adw_banner_get_type())
#define ADW_BANNER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_BANNER, AdwBanner))
#define ADW_IS_BANNER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_BANNER))
#define ADW_BANNER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_BANNER, AdwBannerClass))
#define ADW_IS_BANNER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_BANNER))
#define ADW_BANNER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_BANNER, AdwBannerClass))
GType adw_status_page_get_type(void);
#define ADW_TYPE_STATUS_PAGE (adw_status_page_get_type())
#define ADW_STATUS_PAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_STATUS_PAGE, AdwStatusPage))
#define ADW_IS_STATUS_PAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_STATUS_PAGE))
#define ADW_STATUS_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_STATUS_PAGE, AdwStatusPageClass))
#define ADW_IS_STATUS_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_STATUS_PAGE))
#define ADW_STATUS_PAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_STATUS_PAGE, AdwStatusPageClass))
GType adw_split_button_get_type(void);
#define ADW_TYPE_SPLIT_BUTTON (adw_split_button_get_type())
#define ADW_SPLIT_BUTTON(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_SPLIT_BUTTON, AdwSplitButton))
#define ADW_IS_SPLIT_BUTTON(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_SPLIT_BUTTON))
#define ADW_SPLIT_BUTTON_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_SPLIT_BUTTON, AdwSplitButtonClass))
#define ADW_IS_SPLIT_BUTTON_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_SPLIT_BUTTON))
#define ADW_SPLIT_BUTTON_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_SPLIT_BUTTON, AdwSplitButtonClass))
GType adw_button_content_get_type(void);
#define ADW_TYPE_BUTTON_CONTENT (adw_button_content_get_type())
#define ADW_BUTTON_CONTENT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_BUTTON_CONTENT, AdwButtonContent))
#define ADW_IS_BUTTON_CONTENT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_BUTTON_CONTENT))
#define ADW_BUTTON_CONTENT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_BUTTON_CONTENT, AdwButtonContentClass))
#define ADW_IS_BUTTON_CONTENT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_BUTTON_CONTENT))
#define ADW_BUTTON_CONTENT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_BUTTON_CONTENT, AdwButtonContentClass))
GType adw_toast_get_type(void);
#define ADW_TYPE_TOAST (adw_toast_get_type())
#define ADW_TOAST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_TOAST, AdwToast))
#define ADW_IS_TOAST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_TOAST))
#define ADW_TOAST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_TOAST, AdwToastClass))
#define ADW_IS_TOAST_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_TOAST))
#define ADW_TOAST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_TOAST, AdwToastClass))
GType adw_toast_overlay_get_type(void);
#define ADW_TYPE_TOAST_OVERLAY (adw_toast_overlay_get_type())
#define ADW_TOAST_OVERLAY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_TOAST_OVERLAY, AdwToastOverlay))
#define ADW_IS_TOAST_OVERLAY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_TOAST_OVERLAY))
#define ADW_TOAST_OVERLAY_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_TOAST_OVERLAY, AdwToastOverlayClass))
#define ADW_IS_TOAST_OVERLAY_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_TOAST_OVERLAY))
#define ADW_TOAST_OVERLAY_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_TOAST_OVERLAY, AdwToastOverlayClass))
GType adw_navigation_page_get_type(void);
#define ADW_TYPE_NAVIGATION_PAGE (adw_navigation_page_get_type())
#define ADW_NAVIGATION_PAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_NAVIGATION_PAGE, AdwNavigationPage))
#define ADW_IS_NAVIGATION_PAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_NAVIGATION_PAGE))
#define ADW_NAVIGATION_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_NAVIGATION_PAGE, AdwNavigationPageClass))
#define ADW_IS_NAVIGATION_PAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_NAVIGATION_PAGE))
#define ADW_NAVIGATION_PAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_NAVIGATION_PAGE, AdwNavigationPageClass))
GType adw_navigation_view_get_type(void);
#define ADW_TYPE_NAVIGATION_VIEW (adw_navigation_view_get_type())
#define ADW_NAVIGATION_VIEW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_NAVIGATION_VIEW, AdwNavigationView))
#define ADW_IS_NAVIGATION_VIEW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_NAVIGATION_VIEW))
#define ADW_NAVIGATION_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_NAVIGATION_VIEW, AdwNavigationViewClass))
#define ADW_IS_NAVIGATION_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_NAVIGATION_VIEW))
#define ADW_NAVIGATION_VIEW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_NAVIGATION_VIEW, AdwNavigationViewClass))
GType adw_navigation_split_view_get_type(void);
#define ADW_TYPE_NAVIGATION_SPLIT_VIEW (adw_navigation_split_view_get_type())
#define ADW_NAVIGATION_SPLIT_VIEW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_NAVIGATION_SPLIT_VIEW, AdwNavigationSplitView))
#define ADW_IS_NAVIGATION_SPLIT_VIEW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_NAVIGATION_SPLIT_VIEW))
#define ADW_NAVIGATION_SPLIT_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_NAVIGATION_SPLIT_VIEW, AdwNavigationSplitViewClass))
#define ADW_IS_NAVIGATION_SPLIT_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_NAVIGATION_SPLIT_VIEW))
#define ADW_NAVIGATION_SPLIT_VIEW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_NAVIGATION_SPLIT_VIEW, AdwNavigationSplitViewClass))
GType adw_overlay_split_view_get_type(void);
#define ADW_TYPE_OVERLAY_SPLIT_VIEW (adw_overlay_split_view_get_type())
#define ADW_OVERLAY_SPLIT_VIEW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_OVERLAY_SPLIT_VIEW, AdwOverlaySplitView))
#define ADW_IS_OVERLAY_SPLIT_VIEW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_OVERLAY_SPLIT_VIEW))
#define ADW_OVERLAY_SPLIT_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_OVERLAY_SPLIT_VIEW, AdwOverlaySplitViewClass))
#define ADW_IS_OVERLAY_SPLIT_VIEW_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_OVERLAY_SPLIT_VIEW))
#define ADW_OVERLAY_SPLIT_VIEW_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_OVERLAY_SPLIT_VIEW, AdwOverlaySplitViewClass))
GType adw_window_title_get_type(void);
#define ADW_TYPE_WINDOW_TITLE (adw_window_title_get_type())
#define ADW_WINDOW_TITLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_WINDOW_TITLE, AdwWindowTitle))
#define ADW_IS_WINDOW_TITLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_WINDOW_TITLE))
#define ADW_WINDOW_TITLE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_WINDOW_TITLE, AdwWindowTitleClass))
#define ADW_IS_WINDOW_TITLE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_WINDOW_TITLE))
#define ADW_WINDOW_TITLE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_WINDOW_TITLE, AdwWindowTitleClass))
GType adw_spinner_get_type(void);
#define ADW_TYPE_SPINNER (adw_spinner_get_type())
#define ADW_SPINNER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_SPINNER, AdwSpinner))
#define ADW_IS_SPINNER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_SPINNER))
#define ADW_SPINNER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_SPINNER, AdwSpinnerClass))
#define ADW_IS_SPINNER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_SPINNER))
#define ADW_SPINNER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_SPINNER, AdwSpinnerClass))
GType adw_style_manager_get_type(void);
#define ADW_TYPE_STYLE_MANAGER (adw_style_manager_get_type())
#define ADW_STYLE_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_STYLE_MANAGER, AdwStyleManager))
#define ADW_IS_STYLE_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_STYLE_MANAGER))
#define ADW_STYLE_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_STYLE_MANAGER, AdwStyleManagerClass))
#define ADW_IS_STYLE_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_STYLE_MANAGER))
#define ADW_STYLE_MANAGER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_STYLE_MANAGER, AdwStyleManagerClass))
GType adw_animation_get_type(void);
#define ADW_TYPE_ANIMATION (adw_animation_get_type())
#define ADW_ANIMATION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_ANIMATION, AdwAnimation))
#define ADW_IS_ANIMATION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_ANIMATION))
#define ADW_ANIMATION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_ANIMATION, AdwAnimationClass))
#define ADW_IS_ANIMATION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_ANIMATION))
#define ADW_ANIMATION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_ANIMATION, AdwAnimationClass))
GType adw_timed_animation_get_type(void);
#define ADW_TYPE_TIMED_ANIMATION (adw_timed_animation_get_type())
#define ADW_TIMED_ANIMATION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_TIMED_ANIMATION, AdwTimedAnimation))
#define ADW_IS_TIMED_ANIMATION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_TIMED_ANIMATION))
#define ADW_TIMED_ANIMATION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_TIMED_ANIMATION, AdwTimedAnimationClass))
#define ADW_IS_TIMED_ANIMATION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_TIMED_ANIMATION))
#define ADW_TIMED_ANIMATION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_TIMED_ANIMATION, AdwTimedAnimationClass))
GType adw_spring_animation_get_type(void);
#define ADW_TYPE_SPRING_ANIMATION (adw_spring_animation_get_type())
#define ADW_SPRING_ANIMATION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_SPRING_ANIMATION, AdwSpringAnimation))
#define ADW_IS_SPRING_ANIMATION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_SPRING_ANIMATION))
#define ADW_SPRING_ANIMATION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_SPRING_ANIMATION, AdwSpringAnimationClass))
#define ADW_IS_SPRING_ANIMATION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_SPRING_ANIMATION))
#define ADW_SPRING_ANIMATION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_SPRING_ANIMATION, AdwSpringAnimationClass))
GType adw_animation_target_get_type(void);
#define ADW_TYPE_ANIMATION_TARGET (adw_animation_target_get_type())
#define ADW_ANIMATION_TARGET(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_ANIMATION_TARGET, AdwAnimationTarget))
#define ADW_IS_ANIMATION_TARGET(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_ANIMATION_TARGET))
#define ADW_ANIMATION_TARGET_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_ANIMATION_TARGET, AdwAnimationTargetClass))
#define ADW_IS_ANIMATION_TARGET_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_ANIMATION_TARGET))
#define ADW_ANIMATION_TARGET_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_ANIMATION_TARGET, AdwAnimationTargetClass))
GType adw_swipe_tracker_get_type(void);
#define ADW_TYPE_SWIPE_TRACKER (adw_swipe_tracker_get_type())
#define ADW_SWIPE_TRACKER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_SWIPE_TRACKER, AdwSwipeTracker))
#define ADW_IS_SWIPE_TRACKER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_SWIPE_TRACKER))
#define ADW_SWIPE_TRACKER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ADW_TYPE_SWIPE_TRACKER, AdwSwipeTrackerClass))
#define ADW_IS_SWIPE_TRACKER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ADW_TYPE_SWIPE_TRACKER))
#define ADW_SWIPE_TRACKER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ADW_TYPE_SWIPE_TRACKER, AdwSwipeTrackerClass))
GType adw_swipeable_get_type(void);
#define ADW_TYPE_SWIPEABLE (adw_swipeable_get_type())
#define ADW_SWIPEABLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ADW_TYPE_SWIPEABLE, AdwSwipeable))
#define ADW_IS_SWIPEABLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ADW_TYPE_SWIPEABLE))
#define ADW_SWIPEABLE_GET_INTERFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ADW_TYPE_SWIPEABLE, AdwSwipeableInterface))
#define ADW_SWIPEABLE_GET_IFACE ADW_SWIPEABLE_GET_INTERFACE
void adw_init(void);
AdwApplication *adw_application_new(const char *application_id, GApplicationFlags flags);
GtkWidget *adw_bin_new(void);
GtkWidget *adw_bin_get_child(AdwBin *self);
void adw_bin_set_child(AdwBin *self, GtkWidget *child);
GtkWidget *adw_action_row_new(void);
GtkWidget *adw_header_bar_new(void);
GtkWidget *adw_toolbar_view_new(void);
GtkWidget *adw_preferences_group_new(void);
GtkWidget *adw_preferences_page_new(void);
GtkWidget *adw_status_page_new(void);
GtkWidget *adw_clamp_new(void);
GtkWidget *adw_toast_overlay_new(void);
AdwToast *adw_toast_new(const char *title);
AdwTabView *adw_tab_view_new(void);
AdwTabBar *adw_tab_bar_new(void);
AdwTabPage *adw_tab_view_get_nth_page(AdwTabView *self, int position);
AdwTabPage *adw_tab_view_get_page(AdwTabView *self, GtkWidget *child);
AdwTabPage *adw_tab_view_get_selected_page(AdwTabView *self);
AdwTabPage *adw_tab_view_append(AdwTabView *self, GtkWidget *child);
AdwTabPage *adw_tab_view_add_page(AdwTabView *self, GtkWidget *child, AdwTabPage *parent);
GtkWidget *adw_tab_page_get_child(AdwTabPage *self);
GtkSelectionModel *adw_tab_view_get_pages(AdwTabView *self);
GtkWidget *adw_application_window_get_content(AdwApplicationWindow *self);
void adw_application_window_set_content(AdwApplicationWindow *self, GtkWidget *content);
GtkWidget *adw_message_dialog_new(GtkWindow *parent, const char *heading, const char *body);
AdwStyleManager *adw_style_manager_get_default(void);
GtkWidget *adw_view_stack_get_visible_child(AdwViewStack *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwApplication, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwWindow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwApplicationWindow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwPreferencesWindow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwDialog, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwAlertDialog, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwPreferencesDialog, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwAboutDialog, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwMessageDialog, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwAboutWindow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwBin, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwBreakpoint, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwBreakpointBin, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwPreferencesRow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwActionRow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwComboRow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwEntryRow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwPasswordEntryRow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwSwitchRow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwSpinRow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwExpanderRow, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwPreferencesGroup, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwPreferencesPage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwHeaderBar, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwToolbarView, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwTabView, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwTabPage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwTabBar, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwTabButton, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwTabOverview, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwViewStack, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwViewStackPage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwViewSwitcher, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwViewSwitcherBar, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwViewSwitcherTitle, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwLeaflet, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwFlap, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwSqueezer, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwClamp, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwCarousel, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwAvatar, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwBanner, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwStatusPage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwSplitButton, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwButtonContent, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwToast, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwToastOverlay, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwNavigationPage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwNavigationView, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwNavigationSplitView, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwOverlaySplitView, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwWindowTitle, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwSpinner, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwStyleManager, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwAnimation, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwTimedAnimation, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwSpringAnimation, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwAnimationTarget, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(AdwSwipeTracker, g_object_unref)

#endif
