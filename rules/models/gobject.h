/* gobject.h: GObject 2.74: objects, weak references, signals, closures, values, properties.
 * SPDX-License-Identifier: MIT
 *
 * Checked: GObject 2.74, glib-object.h
 * Covers: objects, weak references, signals, closures, values, properties */
#include "cyclecheck.h"

typedef struct _GObject GObject CYC_REFCOUNTED(g_object_ref, g_object_unref) CYC_GENERIC;
typedef struct _GTypeInstance GTypeInstance CYC_GENERIC;
typedef struct _GObject GInitiallyUnowned;
typedef struct _GBinding GBinding CYC_BASE(GObject);
typedef struct _GBindingGroup GBindingGroup CYC_BASE(GObject);
typedef struct _GSignalGroup GSignalGroup CYC_BASE(GObject);
typedef struct _GTypeModule GTypeModule CYC_BASE(GObject);
typedef struct _GClosure GClosure CYC_REFCOUNTED(g_closure_ref, g_closure_unref);
typedef struct _GParamSpec GParamSpec CYC_REFCOUNTED(g_param_spec_ref, g_param_spec_unref) CYC_ATOMIC;
typedef struct _GValue GValue CYC_CONTAINER;    /* holds one value until g_value_unset */
typedef struct GWeakRef GWeakRef CYC_WEAK_TYPE; /* cleared when its object dies */

struct _GObject {
  struct { void *g_class; } g_type_instance;
  volatile unsigned ref_count CYC_COUNT;
  void *qdata;
};
/* dispose is no breaker: it runs when the last claim goes, or when g_object_run_dispose is called */
typedef struct _GObjectClass {
  struct { unsigned long g_type; } g_type_class;
  void *construct_properties;
  GObject *(*constructor)(unsigned long type, unsigned count, void *properties);
  void (*set_property)(GObject *object, unsigned id, const GValue *value, GParamSpec *pspec);
  void (*get_property)(GObject *object, unsigned id, GValue *value, GParamSpec *pspec);
  void (*dispose)(GObject *object) CYC_FINALIZER;
  void (*finalize)(GObject *object) CYC_FINALIZER;
  void (*dispatch_properties_changed)(GObject *object, unsigned count, GParamSpec **pspecs);
  void (*notify)(GObject *object, GParamSpec *pspec);
  void (*constructed)(GObject *object);
} GObjectClass;

typedef int GBindingFlags;
typedef char gchar;
typedef void *gpointer;
typedef int gint;
typedef gint gboolean;
typedef gboolean (*GBindingTransformFunc)(GBinding *, const GValue *, GValue *, gpointer);
typedef void (*GDestroyNotify)(gpointer);
typedef unsigned long gsize;
typedef gsize GType;
typedef const void *gconstpointer;
typedef gpointer (*GBoxedCopyFunc)(gpointer);
typedef void (*GBoxedFreeFunc)(gpointer);
typedef void (*GCallback)(void);
typedef void (*GClosureNotify)(gpointer, GClosure *);
typedef unsigned int guint;
typedef void (*GClosureMarshal)(GClosure *, GValue *, guint, const GValue *, gpointer, gpointer);
typedef struct _GParameter GParameter;
typedef void (*GWeakNotify)(gpointer, GObject *);
typedef void (*GToggleNotify)(gpointer, GObject *, gboolean);
typedef unsigned int guint32;
typedef guint32 GQuark;
typedef gpointer (*GDuplicateFunc)(gpointer, gpointer);
typedef int GConnectFlags;
typedef unsigned long gulong;
typedef struct _GParamSpecPool GParamSpecPool;
typedef struct _GList GList;
typedef signed char gint8;
typedef int GParamFlags;
typedef unsigned char guint8;
typedef long glong;
typedef long gint64;
typedef unsigned long guint64;
typedef guint32 gunichar;
typedef float gfloat;
typedef double gdouble;
typedef struct _GVariantType GVariantType;
typedef struct _GVariant GVariant;
typedef int GSignalFlags;
typedef struct _GSignalInvocationHint GSignalInvocationHint;
typedef gboolean (*GSignalAccumulator)(GSignalInvocationHint *, GValue *, const GValue *, gpointer);
typedef GClosureMarshal GSignalCMarshaller;
typedef gboolean (*GSignalEmissionHook)(GSignalInvocationHint *, guint, const GValue *, gpointer);
typedef int GSignalMatchType;
typedef struct _GSource GSource;
typedef struct _GTypePlugin GTypePlugin;
typedef int GTypeFlags;
typedef struct _GTypeInstance GTypeInstance;
typedef struct _GTypeClass GTypeClass;
typedef struct _GValueArray GValueArray;
typedef gint (*GCompareFunc)(gconstpointer, gconstpointer);
typedef gint (*GCompareDataFunc)(gconstpointer, gconstpointer, gpointer);
typedef unsigned char guchar;

/* ---- gbinding.h ---- */
GBindingFlags g_binding_get_flags(GBinding *binding) CYC_NO_EFFECT;
GObject *g_binding_get_source(GBinding *binding) CYC_BORROWED;
GObject *g_binding_dup_source(GBinding *binding) CYC_NEW;
GObject *g_binding_get_target(GBinding *binding) CYC_BORROWED;
GObject *g_binding_dup_target(GBinding *binding) CYC_NEW;
const gchar *g_binding_get_source_property(GBinding *binding) CYC_NO_EFFECT;
const gchar *g_binding_get_target_property(GBinding *binding) CYC_NO_EFFECT;
void g_binding_unbind(GBinding *binding) CYC_BREAKER;
GBinding *g_object_bind_property(gpointer source CYC_WEAKLY, const gchar *source_property,
    gpointer target CYC_WEAKLY, const gchar *target_property, GBindingFlags flags) CYC_BORROWED;
GBinding *g_object_bind_property_full(gpointer source CYC_WEAKLY, const gchar *source_property,
    gpointer target CYC_WEAKLY, const gchar *target_property, GBindingFlags flags,
    GBindingTransformFunc transform_to CYC_CALLBACK, GBindingTransformFunc transform_from,
    gpointer user_data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_BORROWED;
GBinding *g_object_bind_property_with_closures(gpointer source CYC_WEAKLY, const gchar *source_property,
    gpointer target CYC_WEAKLY, const gchar *target_property, GBindingFlags flags,
    GClosure *transform_to CYC_HELD CYC_SINKS, GClosure *transform_from CYC_HELD CYC_SINKS) CYC_BORROWED;

/* ---- gbindinggroup.h ---- */
GBindingGroup *g_binding_group_new(void) CYC_NEW CYC_FRESH;
gpointer g_binding_group_dup_source(GBindingGroup *self) CYC_NEW;
void g_binding_group_set_source(GBindingGroup *self CYC_HOLDER, gpointer source CYC_WEAKLY) CYC_KEYED;
void g_binding_group_bind(GBindingGroup *self CYC_HOLDER, const gchar *source_property, gpointer target CYC_WEAKLY,
    const gchar *target_property, GBindingFlags flags);
void g_binding_group_bind_full(GBindingGroup *self CYC_HOLDER, const gchar *source_property,
    gpointer target CYC_WEAKLY, const gchar *target_property, GBindingFlags flags,
    GBindingTransformFunc transform_to CYC_CALLBACK, GBindingTransformFunc transform_from CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA, GDestroyNotify user_data_destroy CYC_DESTROY_NOTIFY);
void g_binding_group_bind_with_closures(GBindingGroup *self CYC_HOLDER, const gchar *source_property,
    gpointer target CYC_WEAKLY, const gchar *target_property, GBindingFlags flags,
    GClosure *transform_to CYC_HELD CYC_SINKS, GClosure *transform_from CYC_HELD CYC_SINKS);

/* ---- gboxed.h ---- */
gpointer g_boxed_copy(GType boxed_type, gconstpointer src_boxed) CYC_NEW;
void g_boxed_free(GType boxed_type, gpointer boxed CYC_RELEASE);
void g_value_set_boxed(GValue *value CYC_HOLDER, gconstpointer v_boxed CYC_HELD) CYC_KEYED;
void g_value_set_static_boxed(GValue *value CYC_HOLDER, gconstpointer v_boxed CYC_STORED) CYC_KEYED;
void g_value_take_boxed(GValue *value CYC_HOLDER, gconstpointer v_boxed CYC_STOLEN) CYC_KEYED;
void g_value_set_boxed_take_ownership(GValue *value CYC_HOLDER, gconstpointer v_boxed CYC_STOLEN) CYC_KEYED;
gpointer g_value_get_boxed(const GValue *value) CYC_BORROWED CYC_ELEMENT_OF(0);
gpointer g_value_dup_boxed(const GValue *value) CYC_NEW CYC_ELEMENT_OF(0);
GType g_boxed_type_register_static(const gchar *name, GBoxedCopyFunc boxed_copy, GBoxedFreeFunc boxed_free)
    CYC_NO_EFFECT;

/* ---- gclosure.h ---- */
GClosure *g_cclosure_new(GCallback callback_func CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GClosureNotify destroy_data CYC_DESTROY_NOTIFY) CYC_FLOATING;
GClosure *g_cclosure_new_swap(GCallback callback_func CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GClosureNotify destroy_data CYC_DESTROY_NOTIFY) CYC_FLOATING;
GClosure *g_signal_type_cclosure_new(GType itype, guint struct_offset) CYC_FLOATING;
GClosure *g_closure_ref(GClosure *closure CYC_RETAIN) CYC_RETURNS(0);
void g_closure_sink(GClosure *closure CYC_SINKS);
void g_closure_unref(GClosure *closure CYC_RELEASE);
GClosure *g_closure_new_simple(guint sizeof_closure, gpointer data CYC_USER_DATA) CYC_FLOATING;
void g_closure_add_finalize_notifier(GClosure *closure CYC_HOLDER, gpointer notify_data CYC_USER_DATA,
    GClosureNotify notify_func CYC_DESTROY_NOTIFY);
void g_closure_remove_finalize_notifier(GClosure *closure CYC_HOLDER, gpointer notify_data,
    GClosureNotify notify_func);
void g_closure_add_invalidate_notifier(GClosure *closure CYC_HOLDER, gpointer notify_data CYC_USER_DATA,
    GClosureNotify notify_func CYC_DESTROY_NOTIFY);
void g_closure_remove_invalidate_notifier(GClosure *closure CYC_HOLDER, gpointer notify_data,
    GClosureNotify notify_func);
void g_closure_add_marshal_guards(GClosure *closure CYC_HOLDER, gpointer pre_marshal_data,
    GClosureNotify pre_marshal_notify, gpointer post_marshal_data, GClosureNotify post_marshal_notify);
void g_closure_set_marshal(GClosure *closure, GClosureMarshal marshal) CYC_NO_EFFECT;
void g_closure_set_meta_marshal(GClosure *closure, gpointer marshal_data, GClosureMarshal meta_marshal) CYC_NO_EFFECT;
void g_closure_invalidate(GClosure *closure CYC_DROPS) CYC_BREAKER;
void g_closure_invoke(GClosure *closure, GValue *return_value, guint n_param_values, const GValue *param_values,
    gpointer invocation_hint) CYC_NO_EFFECT;
void g_cclosure_marshal_generic(GClosure *closure, GValue *return_gvalue, guint n_param_values,
    const GValue *param_values, gpointer invocation_hint, gpointer marshal_data) CYC_NO_EFFECT;
void g_cclosure_marshal_generic_va(GClosure *closure, GValue *return_value, gpointer instance,
    __builtin_va_list args_list, gpointer marshal_data, int n_params, GType *param_types) CYC_NO_EFFECT;

/* ---- gobject.h ---- */
void g_object_class_install_property(GObjectClass *oclass, guint property_id, GParamSpec *pspec) CYC_NO_EFFECT;
GParamSpec *g_object_class_find_property(GObjectClass *oclass, const gchar *property_name) CYC_BORROWED;
GParamSpec **g_object_class_list_properties(GObjectClass *oclass, guint *n_properties) CYC_NEW;
void g_object_class_override_property(GObjectClass *oclass, guint property_id, const gchar *name) CYC_NO_EFFECT;
void g_object_class_install_properties(GObjectClass *oclass, guint n_pspecs, GParamSpec **pspecs) CYC_NO_EFFECT;
void g_object_interface_install_property(gpointer g_iface, GParamSpec *pspec) CYC_NO_EFFECT;
GParamSpec *g_object_interface_find_property(gpointer g_iface, const gchar *property_name) CYC_BORROWED;
GParamSpec **g_object_interface_list_properties(gpointer g_iface, guint *n_properties_p) CYC_NEW;
gpointer g_object_new(GType object_type CYC_TYPE_ARGUMENT, const gchar *first_property_name, ...) CYC_NEW CYC_FRESH
    CYC_CONSTRUCTS;
GObject *g_object_new_with_properties(GType object_type CYC_TYPE_ARGUMENT, guint n_properties, const char **names,
    const GValue *values) CYC_NEW CYC_FRESH;
gpointer g_object_newv(GType object_type CYC_TYPE_ARGUMENT, guint n_parameters, GParameter *parameters) CYC_NEW
    CYC_FRESH;
GObject *g_object_new_valist(GType object_type CYC_TYPE_ARGUMENT, const gchar *first_property_name,
    __builtin_va_list var_args) CYC_NEW CYC_FRESH;
void g_object_set(gpointer object CYC_HOLDER, const gchar *first_property_name, ...) CYC_SETS_PROPERTIES;
void g_object_get(gpointer object, const gchar *first_property_name, ...) CYC_GETS_PROPERTIES;
gpointer g_object_connect(gpointer object CYC_HOLDER, const gchar *signal_spec, ...) CYC_RETURNS(0);
void g_object_disconnect(gpointer object CYC_HOLDER, const gchar *signal_spec, ...);
void g_object_setv(GObject *object, guint n_properties, const gchar **names, const GValue *values) CYC_NO_EFFECT;
void g_object_set_valist(GObject *object, const gchar *first_property_name, __builtin_va_list var_args) CYC_NO_EFFECT;
void g_object_getv(GObject *object, guint n_properties, const gchar **names, GValue *values) CYC_NO_EFFECT;
void g_object_get_valist(GObject *object, const gchar *first_property_name, __builtin_va_list var_args) CYC_NO_EFFECT;
void g_object_set_property(GObject *object CYC_HOLDER, const gchar *property_name CYC_KEY,
    const GValue *value CYC_COPIES_FROM) CYC_KEYED;
void g_object_get_property(GObject *object, const gchar *property_name, GValue *value) CYC_NO_EFFECT;
void g_object_freeze_notify(GObject *object) CYC_NO_EFFECT;
void g_object_notify(GObject *object, const gchar *property_name) CYC_NO_EFFECT;
void g_object_notify_by_pspec(GObject *object, GParamSpec *pspec) CYC_NO_EFFECT;
void g_object_thaw_notify(GObject *object) CYC_NO_EFFECT;
gboolean g_object_is_floating(gpointer object) CYC_NO_EFFECT;
gpointer g_object_ref_sink(gpointer object CYC_RETAIN CYC_SINKS) CYC_RETURNS(0);
gpointer g_object_take_ref(gpointer object) CYC_RETURNS(0);
gpointer g_object_ref(gpointer object CYC_RETAIN) CYC_RETURNS(0);
void g_object_unref(gpointer object CYC_RELEASE);
void g_object_weak_ref(GObject *object CYC_HOLDER, GWeakNotify notify CYC_CALLBACK, gpointer data CYC_USER_DATA);
void g_object_weak_unref(GObject *object CYC_HOLDER, GWeakNotify notify, gpointer data CYC_DROPS_ITEM);
void g_object_add_weak_pointer(GObject *object, gpointer *weak_pointer_location) CYC_NO_EFFECT;
void g_object_remove_weak_pointer(GObject *object, gpointer *weak_pointer_location) CYC_NO_EFFECT;
void g_object_add_toggle_ref(GObject *object CYC_RETAIN, GToggleNotify notify CYC_CALLBACK,
    gpointer data CYC_USER_DATA);
void g_object_remove_toggle_ref(GObject *object CYC_RELEASE, GToggleNotify notify, gpointer data);
gpointer g_object_get_qdata(GObject *object, GQuark quark CYC_KEY) CYC_BORROWED CYC_DATA(1);
void g_object_set_qdata(GObject *object CYC_HOLDER, GQuark quark CYC_KEY CYC_DROPS_KEY, gpointer data CYC_USER_DATA)
    CYC_KEYED CYC_DATA(1);
void g_object_set_qdata_full(GObject *object CYC_HOLDER, GQuark quark CYC_KEY CYC_DROPS_KEY,
    gpointer data CYC_USER_DATA, GDestroyNotify destroy CYC_DESTROY_NOTIFY) CYC_KEYED CYC_DATA(1);
gpointer g_object_steal_qdata(GObject *object CYC_HOLDER, GQuark quark CYC_KEY CYC_DROPS_KEY) CYC_DATA(1)
    CYC_ELEMENT_OF(0);
gpointer g_object_dup_qdata(GObject *object, GQuark quark CYC_KEY,
    GDuplicateFunc dup_func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA) CYC_DATA(1);
gboolean g_object_replace_qdata(GObject *object CYC_HOLDER, GQuark quark CYC_KEY, gpointer oldval,
    gpointer newval CYC_USER_DATA, GDestroyNotify destroy CYC_DESTROY_NOTIFY, GDestroyNotify *old_destroy) CYC_KEYED
    CYC_DATA(1);
gpointer g_object_get_data(GObject *object, const gchar *key CYC_KEY) CYC_BORROWED CYC_DATA(1);
void g_object_set_data(GObject *object CYC_HOLDER, const gchar *key CYC_KEY CYC_DROPS_KEY,
    gpointer data CYC_USER_DATA) CYC_KEYED CYC_DATA(1);
void g_object_set_data_full(GObject *object CYC_HOLDER, const gchar *key CYC_KEY CYC_DROPS_KEY,
    gpointer data CYC_USER_DATA, GDestroyNotify destroy CYC_DESTROY_NOTIFY) CYC_KEYED CYC_DATA(1);
gpointer g_object_steal_data(GObject *object CYC_HOLDER, const gchar *key CYC_KEY CYC_DROPS_KEY) CYC_DATA(1)
    CYC_ELEMENT_OF(0);
gpointer g_object_dup_data(GObject *object, const gchar *key CYC_KEY,
    GDuplicateFunc dup_func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA) CYC_DATA(1);
gboolean g_object_replace_data(GObject *object CYC_HOLDER, const gchar *key CYC_KEY, gpointer oldval,
    gpointer newval CYC_USER_DATA, GDestroyNotify destroy CYC_DESTROY_NOTIFY, GDestroyNotify *old_destroy) CYC_KEYED
    CYC_DATA(1);
void g_object_watch_closure(GObject *object CYC_HOLDER, GClosure *closure CYC_WEAKLY);
GClosure *g_cclosure_new_object(GCallback callback_func CYC_CALLBACK, GObject *object CYC_WEAKLY) CYC_FLOATING;
GClosure *g_cclosure_new_object_swap(GCallback callback_func CYC_CALLBACK, GObject *object CYC_WEAKLY) CYC_FLOATING;
GClosure *g_closure_new_object(guint sizeof_closure, GObject *object CYC_WEAKLY) CYC_FLOATING;
void g_value_set_object(GValue *value CYC_HOLDER, gpointer v_object CYC_HELD) CYC_KEYED;
gpointer g_value_get_object(const GValue *value) CYC_BORROWED CYC_ELEMENT_OF(0);
gpointer g_value_dup_object(const GValue *value) CYC_NEW CYC_ELEMENT_OF(0);
gulong g_signal_connect_object(gpointer instance CYC_HOLDER, const gchar *detailed_signal,
    GCallback c_handler CYC_CALLBACK, gpointer gobject CYC_WEAKLY, GConnectFlags connect_flags);
void g_object_force_floating(GObject *object) CYC_NO_EFFECT;
void g_object_run_dispose(GObject *object) CYC_BREAKER;
void g_value_take_object(GValue *value CYC_HOLDER, gpointer v_object CYC_STOLEN) CYC_KEYED;
void g_value_set_object_take_ownership(GValue *value CYC_HOLDER, gpointer v_object CYC_STOLEN) CYC_KEYED;
void g_clear_object(GObject **object_ptr CYC_CLEARS);
gboolean g_set_object(GObject **object_ptr CYC_SLOT, GObject *new_object CYC_REPLACES) CYC_SUCCESS_NONZERO;
void g_assert_finalize_object(GObject *object CYC_RELEASE);
void g_clear_weak_pointer(gpointer *weak_pointer_location CYC_CLEARS_PLAIN);
gboolean g_set_weak_pointer(gpointer *weak_pointer_location CYC_SLOT, GObject *new_object CYC_REPLACES_WEAK);
void g_weak_ref_init(GWeakRef *weak_ref CYC_HOLDER, gpointer object CYC_WEAKLY);
void g_weak_ref_clear(GWeakRef *weak_ref CYC_DROPS);
gpointer g_weak_ref_get(GWeakRef *weak_ref) CYC_NEW;
void g_weak_ref_set(GWeakRef *weak_ref CYC_HOLDER, gpointer object CYC_WEAKLY) CYC_KEYED;

/* ---- gparam.h ---- */
GParamSpec *g_param_spec_ref(GParamSpec *pspec CYC_RETAIN) CYC_RETURNS(0);
void g_param_spec_unref(GParamSpec *pspec CYC_RELEASE);
void g_param_spec_sink(GParamSpec *pspec CYC_SINKS);
GParamSpec *g_param_spec_ref_sink(GParamSpec *pspec CYC_RETAIN CYC_SINKS) CYC_RETURNS(0);
gpointer g_param_spec_get_qdata(GParamSpec *pspec, GQuark quark CYC_KEY) CYC_BORROWED CYC_DATA(1);
void g_param_spec_set_qdata(GParamSpec *pspec CYC_HOLDER, GQuark quark CYC_KEY CYC_DROPS_KEY,
    gpointer data CYC_USER_DATA) CYC_KEYED CYC_DATA(1);
void g_param_spec_set_qdata_full(GParamSpec *pspec CYC_HOLDER, GQuark quark CYC_KEY CYC_DROPS_KEY,
    gpointer data CYC_USER_DATA, GDestroyNotify destroy CYC_DESTROY_NOTIFY) CYC_KEYED CYC_DATA(1);
gpointer g_param_spec_steal_qdata(GParamSpec *pspec, GQuark quark CYC_KEY CYC_DROPS_KEY) CYC_DATA(1)
    CYC_ELEMENT_OF(0);
GParamSpec *g_param_spec_get_redirect_target(GParamSpec *pspec) CYC_BORROWED;
void g_param_value_set_default(GParamSpec *pspec, GValue *value) CYC_NO_EFFECT;
gboolean g_param_value_defaults(GParamSpec *pspec, const GValue *value) CYC_NO_EFFECT;
gboolean g_param_value_validate(GParamSpec *pspec, GValue *value) CYC_NO_EFFECT;
gboolean g_param_value_is_valid(GParamSpec *pspec, const GValue *value) CYC_NO_EFFECT;
gboolean g_param_value_convert(GParamSpec *pspec, const GValue *src_value, GValue *dest_value,
    gboolean strict_validation) CYC_NO_EFFECT;
gint g_param_values_cmp(GParamSpec *pspec, const GValue *value1, const GValue *value2) CYC_NO_EFFECT;
const gchar *g_param_spec_get_name(GParamSpec *pspec) CYC_NO_EFFECT;
const gchar *g_param_spec_get_nick(GParamSpec *pspec) CYC_NO_EFFECT;
const gchar *g_param_spec_get_blurb(GParamSpec *pspec) CYC_NO_EFFECT;
void g_value_set_param(GValue *value CYC_HOLDER, GParamSpec *param CYC_HELD) CYC_KEYED;
GParamSpec *g_value_get_param(const GValue *value) CYC_BORROWED CYC_ELEMENT_OF(0);
GParamSpec *g_value_dup_param(const GValue *value) CYC_NEW CYC_ELEMENT_OF(0);
void g_value_take_param(GValue *value CYC_HOLDER, GParamSpec *param CYC_STOLEN) CYC_KEYED;
void g_value_set_param_take_ownership(GValue *value CYC_HOLDER, GParamSpec *param CYC_STOLEN) CYC_KEYED;
const GValue *g_param_spec_get_default_value(GParamSpec *pspec) CYC_NO_EFFECT;
GParamSpecPool *g_param_spec_pool_new(gboolean type_prefixing) CYC_NEW CYC_FRESH;
void g_param_spec_pool_insert(GParamSpecPool *pool, GParamSpec *pspec, GType owner_type) CYC_NO_EFFECT;
void g_param_spec_pool_remove(GParamSpecPool *pool, GParamSpec *pspec) CYC_NO_EFFECT;
GParamSpec *g_param_spec_pool_lookup(GParamSpecPool *pool, const gchar *param_name, GType owner_type,
    gboolean walk_ancestors) CYC_BORROWED;
GList *g_param_spec_pool_list_owned(GParamSpecPool *pool, GType owner_type) CYC_NEW CYC_FRESH;
GParamSpec **g_param_spec_pool_list(GParamSpecPool *pool, GType owner_type, guint *n_pspecs_p) CYC_NEW;

/* ---- gparamspecs.h ---- */
GParamSpec *g_param_spec_char(const gchar *name, const gchar *nick, const gchar *blurb, gint8 minimum,
    gint8 maximum, gint8 default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_uchar(const gchar *name, const gchar *nick, const gchar *blurb, guint8 minimum,
    guint8 maximum, guint8 default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_boolean(const gchar *name, const gchar *nick, const gchar *blurb, gboolean default_value,
    GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_int(const gchar *name, const gchar *nick, const gchar *blurb, gint minimum, gint maximum,
    gint default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_uint(const gchar *name, const gchar *nick, const gchar *blurb, guint minimum,
    guint maximum, guint default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_long(const gchar *name, const gchar *nick, const gchar *blurb, glong minimum,
    glong maximum, glong default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_ulong(const gchar *name, const gchar *nick, const gchar *blurb, gulong minimum,
    gulong maximum, gulong default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_int64(const gchar *name, const gchar *nick, const gchar *blurb, gint64 minimum,
    gint64 maximum, gint64 default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_uint64(const gchar *name, const gchar *nick, const gchar *blurb, guint64 minimum,
    guint64 maximum, guint64 default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_unichar(const gchar *name, const gchar *nick, const gchar *blurb, gunichar default_value,
    GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_enum(const gchar *name, const gchar *nick, const gchar *blurb, GType enum_type,
    gint default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_flags(const gchar *name, const gchar *nick, const gchar *blurb, GType flags_type,
    guint default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_float(const gchar *name, const gchar *nick, const gchar *blurb, gfloat minimum,
    gfloat maximum, gfloat default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_double(const gchar *name, const gchar *nick, const gchar *blurb, gdouble minimum,
    gdouble maximum, gdouble default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_string(const gchar *name, const gchar *nick, const gchar *blurb,
    const gchar *default_value, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_param(const gchar *name, const gchar *nick, const gchar *blurb, GType param_type,
    GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_boxed(const gchar *name, const gchar *nick, const gchar *blurb, GType boxed_type,
    GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_pointer(const gchar *name, const gchar *nick, const gchar *blurb, GParamFlags flags)
    CYC_FLOATING;
GParamSpec *g_param_spec_value_array(const gchar *name, const gchar *nick, const gchar *blurb,
    GParamSpec *element_spec, GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_object(const gchar *name, const gchar *nick, const gchar *blurb, GType object_type,
    GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_override(const gchar *name, GParamSpec *overridden) CYC_FLOATING;
GParamSpec *g_param_spec_gtype(const gchar *name, const gchar *nick, const gchar *blurb, GType is_a_type,
    GParamFlags flags) CYC_FLOATING;
GParamSpec *g_param_spec_variant(const gchar *name, const gchar *nick, const gchar *blurb, const GVariantType *type,
    GVariant *default_value CYC_STOLEN, GParamFlags flags) CYC_FLOATING;

/* ---- gsignal.h ---- */
guint g_signal_newv(const gchar *signal_name, GType itype, GSignalFlags signal_flags, GClosure *class_closure,
    GSignalAccumulator accumulator, gpointer accu_data, GSignalCMarshaller c_marshaller, GType return_type,
    guint n_params, GType *param_types) CYC_NO_EFFECT;
guint g_signal_new_valist(const gchar *signal_name, GType itype, GSignalFlags signal_flags, GClosure *class_closure,
    GSignalAccumulator accumulator, gpointer accu_data, GSignalCMarshaller c_marshaller, GType return_type,
    guint n_params, __builtin_va_list args) CYC_NO_EFFECT;
void g_signal_emitv(const GValue *instance_and_params, guint signal_id, GQuark detail, GValue *return_value)
    CYC_NO_EFFECT;
void g_signal_emit_valist(gpointer instance, guint signal_id, GQuark detail, __builtin_va_list var_args)
    CYC_NO_EFFECT;
void g_signal_emit(gpointer instance, guint signal_id, GQuark detail, ...) CYC_NO_EFFECT;
void g_signal_emit_by_name(gpointer instance, const gchar *detailed_signal, ...) CYC_NO_EFFECT;
GSignalInvocationHint *g_signal_get_invocation_hint(gpointer instance) CYC_NO_EFFECT;
gulong g_signal_add_emission_hook(guint signal_id, GQuark detail, GSignalEmissionHook hook_func CYC_CALLBACK,
    gpointer hook_data CYC_USER_DATA, GDestroyNotify data_destroy CYC_DESTROY_NOTIFY) CYC_ROOTED;
gulong g_signal_connect_closure_by_id(gpointer instance CYC_HOLDER, guint signal_id, GQuark detail,
    GClosure *closure CYC_HELD CYC_SINKS, gboolean after);
gulong g_signal_connect_closure(gpointer instance CYC_HOLDER, const gchar *detailed_signal,
    GClosure *closure CYC_HELD CYC_SINKS, gboolean after);
gulong g_signal_connect_data(gpointer instance CYC_HOLDER, const gchar *detailed_signal,
    GCallback c_handler CYC_CALLBACK, gpointer data CYC_USER_DATA, GClosureNotify destroy_data CYC_DESTROY_NOTIFY,
    GConnectFlags connect_flags);
void g_signal_handler_disconnect(gpointer instance CYC_HOLDER, gulong handler_id CYC_KEY CYC_DROPS_KEY);
gulong g_signal_handler_find(gpointer instance, GSignalMatchType mask, guint signal_id, GQuark detail,
    GClosure *closure, gpointer func, gpointer data) CYC_NO_EFFECT;
guint g_signal_handlers_block_matched(gpointer instance, GSignalMatchType mask, guint signal_id, GQuark detail,
    GClosure *closure, gpointer func, gpointer data) CYC_NO_EFFECT;
guint g_signal_handlers_unblock_matched(gpointer instance, GSignalMatchType mask, guint signal_id, GQuark detail,
    GClosure *closure, gpointer func, gpointer data) CYC_NO_EFFECT;
guint g_signal_handlers_disconnect_matched(gpointer instance CYC_HOLDER, GSignalMatchType mask, guint signal_id,
    GQuark detail, GClosure *closure, gpointer func, gpointer data CYC_DROPS_ITEM);
void g_clear_signal_handler(gulong *handler_id_ptr CYC_KEY CYC_DROPS_KEY, gpointer instance CYC_HOLDER);
void g_signal_override_class_closure(guint signal_id, GType instance_type,
    GClosure *class_closure CYC_HELD CYC_SINKS);
void g_signal_chain_from_overridden(const GValue *instance_and_params, GValue *return_value) CYC_NO_EFFECT;
void g_signal_chain_from_overridden_handler(gpointer instance, ...) CYC_NO_EFFECT;
gboolean g_signal_accumulator_true_handled(GSignalInvocationHint *ihint, GValue *return_accu,
    const GValue *handler_return, gpointer dummy) CYC_NO_EFFECT;
gboolean g_signal_accumulator_first_wins(GSignalInvocationHint *ihint, GValue *return_accu,
    const GValue *handler_return, gpointer dummy) CYC_NO_EFFECT;
void g_signal_handlers_destroy(gpointer instance CYC_DROPS);

/* ---- gsignalgroup.h ---- */
GSignalGroup *g_signal_group_new(GType target_type) CYC_NEW CYC_FRESH;
void g_signal_group_set_target(GSignalGroup *self CYC_HOLDER, gpointer target CYC_WEAKLY) CYC_KEYED;
gpointer g_signal_group_dup_target(GSignalGroup *self) CYC_NEW;
void g_signal_group_block(GSignalGroup *self) CYC_NO_EFFECT;
void g_signal_group_unblock(GSignalGroup *self) CYC_NO_EFFECT;
void g_signal_group_connect_closure(GSignalGroup *self CYC_HOLDER, const gchar *detailed_signal,
    GClosure *closure CYC_HELD CYC_SINKS, gboolean after);
void g_signal_group_connect_object(GSignalGroup *self CYC_HOLDER, const gchar *detailed_signal,
    GCallback c_handler CYC_CALLBACK, gpointer object CYC_WEAKLY, GConnectFlags flags);
void g_signal_group_connect_data(GSignalGroup *self CYC_HOLDER, const gchar *detailed_signal,
    GCallback c_handler CYC_CALLBACK, gpointer data CYC_USER_DATA, GClosureNotify notify CYC_DESTROY_NOTIFY,
    GConnectFlags flags);
void g_signal_group_connect(GSignalGroup *self CYC_HOLDER, const gchar *detailed_signal,
    GCallback c_handler CYC_CALLBACK, gpointer data CYC_USER_DATA);
void g_signal_group_connect_after(GSignalGroup *self CYC_HOLDER, const gchar *detailed_signal,
    GCallback c_handler CYC_CALLBACK, gpointer data CYC_USER_DATA);
void g_signal_group_connect_swapped(GSignalGroup *self CYC_HOLDER, const gchar *detailed_signal,
    GCallback c_handler CYC_CALLBACK, gpointer data CYC_USER_DATA);

/* ---- gsourceclosure.h ---- */
void g_source_set_closure(GSource *source CYC_HOLDER, GClosure *closure CYC_HELD CYC_SINKS) CYC_KEYED;
void g_source_set_dummy_callback(GSource *source) CYC_NO_EFFECT;

/* ---- gtype.h ---- */
gpointer g_type_class_ref(GType type) CYC_BORROWED;
gpointer g_type_class_peek(GType type) CYC_BORROWED;
gpointer g_type_class_peek_static(GType type) CYC_BORROWED;
void g_type_class_unref(gpointer g_class) CYC_NO_EFFECT;
gpointer g_type_class_peek_parent(gpointer g_class) CYC_BORROWED;
gpointer g_type_interface_peek(gpointer instance_class, GType iface_type) CYC_BORROWED;
gpointer g_type_interface_peek_parent(gpointer g_iface) CYC_BORROWED;
gpointer g_type_default_interface_ref(GType g_type) CYC_BORROWED;
gpointer g_type_default_interface_peek(GType g_type) CYC_BORROWED;
void g_type_default_interface_unref(gpointer g_iface) CYC_NO_EFFECT;
GType g_type_register_dynamic(GType parent_type, const gchar *type_name, GTypePlugin *plugin, GTypeFlags flags)
    CYC_NO_EFFECT;
void g_type_add_interface_dynamic(GType instance_type, GType interface_type, GTypePlugin *plugin) CYC_NO_EFFECT;
gpointer g_type_instance_get_private(GTypeInstance *instance, GType private_type) CYC_FIELD_OF(0);
gpointer g_type_class_get_private(GTypeClass *klass, GType private_type) CYC_FIELD_OF(0);
gint g_type_class_get_instance_private_offset(gpointer g_class) CYC_NO_EFFECT;
GTypePlugin *g_type_get_plugin(GType type) CYC_BORROWED;
GTypePlugin *g_type_interface_get_plugin(GType instance_type, GType interface_type) CYC_BORROWED;
GTypeInstance *g_type_create_instance(GType type CYC_TYPE_ARGUMENT) CYC_NEW CYC_FRESH CYC_ZEROED;
void g_type_free_instance(GTypeInstance *instance) CYC_NO_EFFECT;
void g_type_class_unref_uncached(gpointer g_class) CYC_NO_EFFECT;
gboolean g_type_check_instance(GTypeInstance *instance) CYC_NO_EFFECT;
GTypeInstance *g_type_check_instance_cast(GTypeInstance *instance, GType iface_type) CYC_RETURNS(0);
gboolean g_type_check_instance_is_a(GTypeInstance *instance, GType iface_type) CYC_NO_EFFECT;
gboolean g_type_check_instance_is_fundamentally_a(GTypeInstance *instance, GType fundamental_type) CYC_NO_EFFECT;
GTypeClass *g_type_check_class_cast(GTypeClass *g_class, GType is_a_type) CYC_RETURNS(0);
gboolean g_type_check_class_is_a(GTypeClass *g_class, GType is_a_type) CYC_NO_EFFECT;
gboolean g_type_check_is_value_type(GType type) CYC_NO_EFFECT;
gboolean g_type_check_value(const GValue *value) CYC_NO_EFFECT;
gboolean g_type_check_value_holds(const GValue *value, GType type) CYC_NO_EFFECT;

/* ---- gvalue.h ---- */
GValue *g_value_init(GValue *value, GType g_type) CYC_RETURNS(0);
void g_value_copy(const GValue *src_value CYC_COPIES_FROM, GValue *dest_value CYC_HOLDER);
GValue *g_value_reset(GValue *value CYC_DROPS);
void g_value_unset(GValue *value CYC_DROPS);
void g_value_set_instance(GValue *value CYC_HOLDER, gpointer instance CYC_HELD) CYC_KEYED;
void g_value_init_from_instance(GValue *value CYC_HOLDER, gpointer instance CYC_HELD);
gboolean g_value_fits_pointer(const GValue *value) CYC_NO_EFFECT;
gpointer g_value_peek_pointer(const GValue *value) CYC_BORROWED CYC_ELEMENT_OF(0);
gboolean g_value_transform(const GValue *src_value, GValue *dest_value) CYC_NO_EFFECT;

/* ---- gvaluearray.h ---- */
GValue *g_value_array_get_nth(GValueArray *value_array, guint index_) CYC_NO_EFFECT;
GValueArray *g_value_array_prepend(GValueArray *value_array, const GValue *value) CYC_NO_EFFECT;
GValueArray *g_value_array_append(GValueArray *value_array, const GValue *value) CYC_NO_EFFECT;
GValueArray *g_value_array_insert(GValueArray *value_array, guint index_, const GValue *value) CYC_NO_EFFECT;
GValueArray *g_value_array_sort(GValueArray *value_array, GCompareFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE);
GValueArray *g_value_array_sort_with_data(GValueArray *value_array,
    GCompareDataFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA);

/* ---- gvaluetypes.h ---- */
void g_value_set_char(GValue *value, gchar v_char) CYC_NO_EFFECT;
gchar g_value_get_char(const GValue *value) CYC_NO_EFFECT;
void g_value_set_schar(GValue *value, gint8 v_char) CYC_NO_EFFECT;
gint8 g_value_get_schar(const GValue *value) CYC_NO_EFFECT;
void g_value_set_uchar(GValue *value, guchar v_uchar) CYC_NO_EFFECT;
guchar g_value_get_uchar(const GValue *value) CYC_NO_EFFECT;
void g_value_set_boolean(GValue *value, gboolean v_boolean) CYC_NO_EFFECT;
gboolean g_value_get_boolean(const GValue *value) CYC_NO_EFFECT;
void g_value_set_int(GValue *value, gint v_int) CYC_NO_EFFECT;
gint g_value_get_int(const GValue *value) CYC_NO_EFFECT;
void g_value_set_uint(GValue *value, guint v_uint) CYC_NO_EFFECT;
guint g_value_get_uint(const GValue *value) CYC_NO_EFFECT;
void g_value_set_long(GValue *value, glong v_long) CYC_NO_EFFECT;
glong g_value_get_long(const GValue *value) CYC_NO_EFFECT;
void g_value_set_ulong(GValue *value, gulong v_ulong) CYC_NO_EFFECT;
gulong g_value_get_ulong(const GValue *value) CYC_NO_EFFECT;
void g_value_set_int64(GValue *value, gint64 v_int64) CYC_NO_EFFECT;
gint64 g_value_get_int64(const GValue *value) CYC_NO_EFFECT;
void g_value_set_uint64(GValue *value, guint64 v_uint64) CYC_NO_EFFECT;
guint64 g_value_get_uint64(const GValue *value) CYC_NO_EFFECT;
void g_value_set_float(GValue *value, gfloat v_float) CYC_NO_EFFECT;
gfloat g_value_get_float(const GValue *value) CYC_NO_EFFECT;
void g_value_set_double(GValue *value, gdouble v_double) CYC_NO_EFFECT;
gdouble g_value_get_double(const GValue *value) CYC_NO_EFFECT;
void g_value_set_string(GValue *value, const gchar *v_string) CYC_NO_EFFECT;
void g_value_set_static_string(GValue *value, const gchar *v_string) CYC_NO_EFFECT;
void g_value_set_interned_string(GValue *value, const gchar *v_string) CYC_NO_EFFECT;
const gchar *g_value_get_string(const GValue *value) CYC_NO_EFFECT;
gchar *g_value_dup_string(const GValue *value) CYC_NO_EFFECT;
void g_value_set_pointer(GValue *value CYC_HOLDER, gpointer v_pointer CYC_STORED) CYC_KEYED;
gpointer g_value_get_pointer(const GValue *value) CYC_BORROWED CYC_ELEMENT_OF(0);
void g_value_set_gtype(GValue *value, GType v_gtype) CYC_NO_EFFECT;
GType g_value_get_gtype(const GValue *value) CYC_NO_EFFECT;
void g_value_set_variant(GValue *value CYC_HOLDER, GVariant *variant CYC_HELD) CYC_KEYED;
void g_value_take_variant(GValue *value CYC_HOLDER, GVariant *variant CYC_STOLEN) CYC_KEYED;
GVariant *g_value_get_variant(const GValue *value) CYC_BORROWED CYC_ELEMENT_OF(0);
GVariant *g_value_dup_variant(const GValue *value) CYC_NEW CYC_ELEMENT_OF(0);
gchar *g_strdup_value_contents(const GValue *value) CYC_NO_EFFECT;
void g_value_take_string(GValue *value, gchar *v_string) CYC_NO_EFFECT;
void g_value_set_string_take_ownership(GValue *value, gchar *v_string) CYC_NO_EFFECT;

/* ---- macros ---- */
gulong g_signal_connect(gpointer instance CYC_HOLDER, const gchar *signal, GCallback callback CYC_CALLBACK, gpointer
    data CYC_USER_DATA);
gulong g_signal_connect_after(gpointer instance CYC_HOLDER, const gchar *signal, GCallback callback CYC_CALLBACK,
    gpointer data CYC_USER_DATA);
gulong g_signal_connect_swapped(gpointer instance CYC_HOLDER, const gchar *signal, GCallback callback CYC_CALLBACK,
    gpointer data CYC_USER_DATA);
guint g_signal_handlers_disconnect_by_func(gpointer instance CYC_HOLDER, gpointer function, gpointer data
    CYC_DROPS_ITEM);
guint g_signal_handlers_disconnect_by_data(gpointer instance CYC_HOLDER, gpointer data CYC_DROPS_ITEM);
guint g_signal_handlers_block_by_func(gpointer instance, gpointer function, gpointer data) CYC_NO_EFFECT;
guint g_signal_handlers_unblock_by_func(gpointer instance, gpointer function, gpointer data) CYC_NO_EFFECT;
