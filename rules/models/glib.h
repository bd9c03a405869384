/* glib.h: GLib 2.74: memory, containers, main loop and counted boxed types.
 * SPDX-License-Identifier: MIT
 *
 * Checked: GLib 2.74, glib.h
 * Covers: memory, containers, main loop, boxed types */
#include "cyclecheck.h"

/* counted */
typedef struct _GPtrArray GPtrArray CYC_REFCOUNTED(g_ptr_array_ref, g_ptr_array_unref) CYC_CONTAINER;
typedef struct _GArray GArray CYC_REFCOUNTED(g_array_ref, g_array_unref) CYC_CONTAINER;
typedef struct _GHashTable GHashTable CYC_REFCOUNTED(g_hash_table_ref, g_hash_table_unref) CYC_CONTAINER;
typedef struct _GTree GTree CYC_REFCOUNTED(g_tree_ref, g_tree_unref) CYC_CONTAINER;
typedef struct _GAsyncQueue GAsyncQueue CYC_REFCOUNTED(g_async_queue_ref, g_async_queue_unref) CYC_CONTAINER;
typedef struct _GMainLoop GMainLoop CYC_REFCOUNTED(g_main_loop_ref, g_main_loop_unref);
typedef struct _GMainContext GMainContext CYC_REFCOUNTED(g_main_context_ref, g_main_context_unref);
typedef struct _GSource GSource CYC_REFCOUNTED(g_source_ref, g_source_unref);
typedef struct _GThread GThread CYC_REFCOUNTED(g_thread_ref, g_thread_unref);
typedef struct _GIOChannel GIOChannel CYC_REFCOUNTED(g_io_channel_ref, g_io_channel_unref);
typedef struct _GOptionGroup GOptionGroup CYC_REFCOUNTED(g_option_group_ref, g_option_group_unref);
typedef struct _GMarkupParseContext GMarkupParseContext CYC_REFCOUNTED(g_markup_parse_context_ref, g_markup_parse_context_unref);
typedef struct _GBytes GBytes CYC_REFCOUNTED(g_bytes_ref, g_bytes_unref);
typedef struct _GByteArray GByteArray CYC_REFCOUNTED(g_byte_array_ref, g_byte_array_unref) CYC_ATOMIC;
typedef struct _GVariant GVariant CYC_REFCOUNTED(g_variant_ref, g_variant_unref) CYC_ATOMIC;
typedef struct _GVariantBuilder GVariantBuilder CYC_REFCOUNTED(g_variant_builder_ref, g_variant_builder_unref) CYC_ATOMIC;
typedef struct _GVariantDict GVariantDict CYC_REFCOUNTED(g_variant_dict_ref, g_variant_dict_unref) CYC_ATOMIC;
typedef struct _GDateTime GDateTime CYC_REFCOUNTED(g_date_time_ref, g_date_time_unref) CYC_ATOMIC;
typedef struct _GTimeZone GTimeZone CYC_REFCOUNTED(g_time_zone_ref, g_time_zone_unref) CYC_ATOMIC;
typedef struct _GKeyFile GKeyFile CYC_REFCOUNTED(g_key_file_ref, g_key_file_unref) CYC_ATOMIC;
typedef struct _GMappedFile GMappedFile CYC_REFCOUNTED(g_mapped_file_ref, g_mapped_file_unref) CYC_ATOMIC;
typedef struct _GRegex GRegex CYC_REFCOUNTED(g_regex_ref, g_regex_unref) CYC_ATOMIC;
typedef struct _GMatchInfo GMatchInfo CYC_REFCOUNTED(g_match_info_ref, g_match_info_unref) CYC_ATOMIC;
typedef struct _GUri GUri CYC_REFCOUNTED(g_uri_ref, g_uri_unref) CYC_ATOMIC;
typedef struct _GHmac GHmac CYC_REFCOUNTED(g_hmac_ref, g_hmac_unref) CYC_ATOMIC;
typedef struct _GStrvBuilder GStrvBuilder CYC_REFCOUNTED(g_strv_builder_ref, g_strv_builder_unref) CYC_ATOMIC;
/* not counted: whoever frees the container decides what becomes of its elements */
typedef struct _GList GList CYC_CONTAINER;
typedef struct _GSList GSList CYC_CONTAINER;
typedef struct _GQueue GQueue CYC_CONTAINER;
typedef struct _GNode GNode CYC_CONTAINER;
typedef struct _GSequence GSequence CYC_CONTAINER;
/* g_new, g_slice_new, g_array_index and other macros with a type among their arguments have no model: they expand
 * to g_malloc_n, g_slice_alloc and a cast. g_clear_pointer expands to a load, a null store and a call. */

typedef int gint;
typedef gint gboolean;
typedef unsigned int guint;
typedef unsigned long gsize;
typedef void *gpointer;
typedef char gchar;
typedef const void *gconstpointer;
typedef gint (*GCompareFunc)(gconstpointer, gconstpointer);
typedef gint (*GCompareDataFunc)(gconstpointer, gconstpointer, gpointer);
typedef void (*GDestroyNotify)(gpointer);
typedef gpointer (*GCopyFunc)(gconstpointer, gpointer);
typedef void (*GFunc)(gpointer, gpointer);
typedef gboolean (*GEqualFunc)(gconstpointer, gconstpointer);
typedef unsigned char guint8;
typedef unsigned long guint64;
typedef struct _GTimeVal GTimeVal;
typedef struct _GBookmarkFile GBookmarkFile;
typedef struct _GError GError;
typedef int GChecksumType;
typedef struct _GData GData;
typedef unsigned int guint32;
typedef guint32 GQuark;
typedef gpointer (*GDuplicateFunc)(gpointer, gpointer);
typedef void (*GDataForeachFunc)(GQuark, gpointer, gpointer);
typedef long gint64;
typedef double gdouble;
typedef gint64 GTimeSpan;
typedef guint (*GHashFunc)(gconstpointer);
typedef void (*GHFunc)(gpointer, gpointer, gpointer);
typedef gboolean (*GHRFunc)(gpointer, gpointer, gpointer);
typedef struct _GHashTableIter GHashTableIter;
typedef unsigned char guchar;
typedef long gssize;
typedef int GIOError;
typedef int GSeekType;
typedef int GIOStatus;
typedef int GIOCondition;
typedef gboolean (*GIOFunc)(GIOChannel *, GIOCondition, gpointer);
typedef int GIOFlags;
typedef struct _GString GString;
typedef guint32 gunichar;
typedef int GKeyFileFlags;
typedef gboolean (*GSourceFunc)(gpointer);
typedef gboolean (*GUnixFDSourceFunc)(gint, GIOCondition, gpointer);
typedef int GMainContextFlags;
typedef struct _GSourceFuncs GSourceFuncs;
typedef struct _GCond GCond;
typedef union _GMutex GMutex;
typedef struct _GPollFD GPollFD;
typedef gint (*GPollFunc)(GPollFD *, guint, gint);
typedef void GMainContextPusher;
typedef void (*GSourceDisposeFunc)(GSource *);
typedef struct _GSourceCallbackFuncs GSourceCallbackFuncs;
typedef int GPid;
typedef void (*GSourceOnceFunc)(gpointer);
typedef void (*GChildWatchFunc)(GPid, gint, gpointer);
typedef struct _GMarkupParser GMarkupParser;
typedef int GMarkupParseFlags;
typedef int GLogLevelFlags;
typedef void (*GLogFunc)(const gchar *, GLogLevelFlags, const gchar *, gpointer);
typedef int GLogWriterOutput;
typedef struct _GLogField GLogField;
typedef GLogWriterOutput (*GLogWriterFunc)(GLogLevelFlags, const GLogField *, gsize, gpointer);
typedef struct _GOptionContext GOptionContext;
typedef const gchar *(*GTranslateFunc)(const gchar *, gpointer);
typedef gboolean (*GOptionParseFunc)(GOptionContext *, GOptionGroup *, gpointer, GError **);
typedef void (*GOptionErrorFunc)(GOptionContext *, GOptionGroup *, gpointer, GError **);
typedef struct _GOptionEntry GOptionEntry;
typedef gint grefcount;
typedef gint gatomicrefcount;
typedef int GRegexCompileFlags;
typedef int GRegexMatchFlags;
typedef gboolean (*GRegexEvalCallback)(const GMatchInfo *, GString *, gpointer);
typedef struct _GSequenceNode GSequenceIter;
typedef int GSpawnFlags;
typedef void (*GSpawnChildSetupFunc)(gpointer);
typedef gchar **GStrv;
typedef gpointer (*GThreadFunc)(gpointer);
typedef struct _GPrivate GPrivate;
typedef struct _GOnce GOnce;
typedef struct _GThreadPool GThreadPool;
typedef int gint32;
typedef int GTimeType;
typedef struct _GTreeNode GTreeNode;
typedef gboolean (*GTraverseFunc)(gpointer, gpointer, gpointer);
typedef gboolean (*GTraverseNodeFunc)(GTreeNode *, gpointer);
typedef int GTraverseType;
typedef int GUriFlags;
typedef int GUriHideFlags;
typedef int GUriParamsFlags;
typedef void (*GVoidFunc)(void);
typedef struct _GVariantType GVariantType;
typedef int GVariantClass;
typedef short gint16;
typedef unsigned short guint16;
typedef struct _GVariantIter GVariantIter;

/* ---- garray.h ---- */
GArray *g_array_new(gboolean zero_terminated, gboolean clear_, guint element_size) CYC_NEW CYC_FRESH;
gpointer g_array_steal(GArray *array, gsize *len) CYC_NO_EFFECT;
GArray *g_array_sized_new(gboolean zero_terminated, gboolean clear_, guint element_size, guint reserved_size)
    CYC_NEW CYC_FRESH;
GArray *g_array_copy(GArray *array CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
gchar *g_array_free(GArray *array CYC_DROPS CYC_FREES, gboolean free_segment);
GArray *g_array_ref(GArray *array CYC_RETAIN) CYC_RETURNS(0);
void g_array_unref(GArray *array CYC_RELEASE);
guint g_array_get_element_size(GArray *array) CYC_NO_EFFECT;
GArray *g_array_append_vals(GArray *array CYC_HOLDER, gconstpointer data CYC_COPIES_FROM, guint len) CYC_RETURNS(0);
GArray *g_array_prepend_vals(GArray *array CYC_HOLDER, gconstpointer data CYC_COPIES_FROM, guint len) CYC_RETURNS(0);
GArray *g_array_insert_vals(GArray *array CYC_HOLDER, guint index_, gconstpointer data CYC_COPIES_FROM, guint len)
    CYC_RETURNS(0);
GArray *g_array_set_size(GArray *array, guint length) CYC_RETURNS(0);
GArray *g_array_remove_index(GArray *array, guint index_) CYC_RETURNS(0);
GArray *g_array_remove_index_fast(GArray *array, guint index_) CYC_RETURNS(0);
GArray *g_array_remove_range(GArray *array CYC_DROPS, guint index_, guint length) CYC_RETURNS(0);
void g_array_sort(GArray *array, GCompareFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE);
void g_array_sort_with_data(GArray *array, GCompareDataFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
gboolean g_array_binary_search(GArray *array, gconstpointer target,
    GCompareFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE, guint *out_match_index);
void g_array_set_clear_func(GArray *array CYC_HOLDER, GDestroyNotify clear_func CYC_ELEMENT_RELEASE);
GPtrArray *g_ptr_array_new(void) CYC_NEW CYC_FRESH;
GPtrArray *g_ptr_array_new_with_free_func(GDestroyNotify element_free_func CYC_ELEMENT_RELEASE) CYC_NEW CYC_FRESH;
gpointer *g_ptr_array_steal(GPtrArray *array CYC_HOLDER, gsize *len);
GPtrArray *g_ptr_array_copy(GPtrArray *array CYC_COPIES_FROM, GCopyFunc func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA) CYC_NEW CYC_FRESH;
GPtrArray *g_ptr_array_sized_new(guint reserved_size) CYC_NEW CYC_FRESH;
GPtrArray *g_ptr_array_new_full(guint reserved_size, GDestroyNotify element_free_func CYC_ELEMENT_RELEASE) CYC_NEW
    CYC_FRESH;
GPtrArray *g_ptr_array_new_null_terminated(guint reserved_size,
    GDestroyNotify element_free_func CYC_ELEMENT_RELEASE, gboolean null_terminated) CYC_NEW CYC_FRESH;
gpointer *g_ptr_array_free(GPtrArray *array CYC_DROPS CYC_FREES, gboolean free_seg);
GPtrArray *g_ptr_array_ref(GPtrArray *array CYC_RETAIN) CYC_RETURNS(0);
void g_ptr_array_unref(GPtrArray *array CYC_RELEASE);
void g_ptr_array_set_free_func(GPtrArray *array CYC_HOLDER, GDestroyNotify element_free_func CYC_ELEMENT_RELEASE);
void g_ptr_array_set_size(GPtrArray *array, gint length) CYC_NO_EFFECT;
gpointer g_ptr_array_remove_index(GPtrArray *array CYC_HOLDER, guint index_ CYC_KEY CYC_DROPS_KEY) CYC_BORROWED;
gpointer g_ptr_array_remove_index_fast(GPtrArray *array CYC_HOLDER, guint index_ CYC_KEY CYC_DROPS_KEY) CYC_BORROWED;
gpointer g_ptr_array_steal_index(GPtrArray *array CYC_HOLDER, guint index_ CYC_KEY CYC_DROPS_KEY) CYC_ELEMENT_OF(0);
gpointer g_ptr_array_steal_index_fast(GPtrArray *array CYC_HOLDER, guint index_ CYC_KEY CYC_DROPS_KEY)
    CYC_ELEMENT_OF(0);
gboolean g_ptr_array_remove(GPtrArray *array CYC_HOLDER, gpointer data CYC_DROPS_ITEM);
gboolean g_ptr_array_remove_fast(GPtrArray *array CYC_HOLDER, gpointer data CYC_DROPS_ITEM);
GPtrArray *g_ptr_array_remove_range(GPtrArray *array CYC_DROPS, guint index_, guint length) CYC_RETURNS(0);
void g_ptr_array_add(GPtrArray *array CYC_HOLDER, gpointer data CYC_STORED);
void g_ptr_array_extend(GPtrArray *array_to_extend CYC_HOLDER, GPtrArray *array CYC_COPIES_FROM,
    GCopyFunc func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA);
void g_ptr_array_extend_and_steal(GPtrArray *array_to_extend CYC_HOLDER, GPtrArray *array CYC_COPIES_FROM CYC_FREES);
void g_ptr_array_insert(GPtrArray *array CYC_HOLDER, gint index_, gpointer data CYC_STORED);
void g_ptr_array_sort(GPtrArray *array, GCompareFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE);
void g_ptr_array_sort_with_data(GPtrArray *array, GCompareDataFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
void g_ptr_array_foreach(GPtrArray *array CYC_HOLDER, GFunc func CYC_EACH_ELEMENT CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
gboolean g_ptr_array_find(GPtrArray *haystack, gconstpointer needle, guint *index_) CYC_NO_EFFECT;
gboolean g_ptr_array_find_with_equal_func(GPtrArray *haystack, gconstpointer needle,
    GEqualFunc equal_func CYC_CALLBACK CYC_NO_ESCAPE, guint *index_);
gboolean g_ptr_array_is_null_terminated(GPtrArray *array) CYC_NO_EFFECT;
GByteArray *g_byte_array_new(void) CYC_NEW CYC_FRESH;
GByteArray *g_byte_array_new_take(guint8 *data, gsize len) CYC_NEW CYC_FRESH;
guint8 *g_byte_array_steal(GByteArray *array, gsize *len) CYC_NO_EFFECT;
GByteArray *g_byte_array_sized_new(guint reserved_size) CYC_NEW CYC_FRESH;
guint8 *g_byte_array_free(GByteArray *array CYC_DROPS CYC_FREES, gboolean free_segment);
GBytes *g_byte_array_free_to_bytes(GByteArray *array CYC_RELEASE) CYC_NEW;
GByteArray *g_byte_array_ref(GByteArray *array CYC_RETAIN) CYC_RETURNS(0);
void g_byte_array_unref(GByteArray *array CYC_RELEASE);
GByteArray *g_byte_array_append(GByteArray *array, const guint8 *data, guint len) CYC_RETURNS(0);
GByteArray *g_byte_array_prepend(GByteArray *array, const guint8 *data, guint len) CYC_RETURNS(0);
GByteArray *g_byte_array_set_size(GByteArray *array, guint length) CYC_RETURNS(0);
GByteArray *g_byte_array_remove_index(GByteArray *array, guint index_) CYC_RETURNS(0);
GByteArray *g_byte_array_remove_index_fast(GByteArray *array, guint index_) CYC_RETURNS(0);
GByteArray *g_byte_array_remove_range(GByteArray *array, guint index_, guint length) CYC_RETURNS(0);
void g_byte_array_sort(GByteArray *array, GCompareFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE);
void g_byte_array_sort_with_data(GByteArray *array, GCompareDataFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);

/* ---- gasyncqueue.h ---- */
GAsyncQueue *g_async_queue_new(void) CYC_NEW CYC_FRESH;
GAsyncQueue *g_async_queue_new_full(GDestroyNotify item_free_func CYC_ELEMENT_RELEASE) CYC_NEW CYC_FRESH;
void g_async_queue_lock(GAsyncQueue *queue) CYC_NO_EFFECT;
void g_async_queue_unlock(GAsyncQueue *queue) CYC_NO_EFFECT;
GAsyncQueue *g_async_queue_ref(GAsyncQueue *queue CYC_RETAIN) CYC_RETURNS(0);
void g_async_queue_unref(GAsyncQueue *queue CYC_RELEASE);
void g_async_queue_ref_unlocked(GAsyncQueue *queue CYC_RETAIN);
void g_async_queue_unref_and_unlock(GAsyncQueue *queue CYC_RELEASE);
void g_async_queue_push(GAsyncQueue *queue CYC_HOLDER, gpointer data CYC_STORED);
void g_async_queue_push_unlocked(GAsyncQueue *queue CYC_HOLDER, gpointer data CYC_STORED);
void g_async_queue_push_sorted(GAsyncQueue *queue CYC_HOLDER, gpointer data CYC_STORED,
    GCompareDataFunc func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA);
void g_async_queue_push_sorted_unlocked(GAsyncQueue *queue CYC_HOLDER, gpointer data CYC_STORED,
    GCompareDataFunc func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA);
gpointer g_async_queue_pop(GAsyncQueue *queue CYC_HOLDER) CYC_ELEMENT_OF(0);
gpointer g_async_queue_pop_unlocked(GAsyncQueue *queue CYC_HOLDER) CYC_ELEMENT_OF(0);
gpointer g_async_queue_try_pop(GAsyncQueue *queue CYC_HOLDER) CYC_ELEMENT_OF(0);
gpointer g_async_queue_try_pop_unlocked(GAsyncQueue *queue CYC_HOLDER) CYC_ELEMENT_OF(0);
gpointer g_async_queue_timeout_pop(GAsyncQueue *queue CYC_HOLDER, guint64 timeout) CYC_ELEMENT_OF(0);
gpointer g_async_queue_timeout_pop_unlocked(GAsyncQueue *queue CYC_HOLDER, guint64 timeout) CYC_ELEMENT_OF(0);
gint g_async_queue_length(GAsyncQueue *queue) CYC_NO_EFFECT;
gint g_async_queue_length_unlocked(GAsyncQueue *queue) CYC_NO_EFFECT;
void g_async_queue_sort(GAsyncQueue *queue, GCompareDataFunc func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
void g_async_queue_sort_unlocked(GAsyncQueue *queue, GCompareDataFunc func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
gboolean g_async_queue_remove(GAsyncQueue *queue CYC_HOLDER, gpointer item CYC_DROPS_ITEM);
gboolean g_async_queue_remove_unlocked(GAsyncQueue *queue CYC_HOLDER, gpointer item CYC_DROPS_ITEM);
void g_async_queue_push_front(GAsyncQueue *queue CYC_HOLDER, gpointer item CYC_STORED);
void g_async_queue_push_front_unlocked(GAsyncQueue *queue CYC_HOLDER, gpointer item CYC_STORED);
gpointer g_async_queue_timed_pop(GAsyncQueue *queue CYC_HOLDER, GTimeVal *end_time) CYC_ELEMENT_OF(0);
gpointer g_async_queue_timed_pop_unlocked(GAsyncQueue *queue CYC_HOLDER, GTimeVal *end_time) CYC_ELEMENT_OF(0);

/* ---- gbookmarkfile.h ---- */
gboolean g_bookmark_file_set_application_info(GBookmarkFile *bookmark, const char *uri, const char *name,
    const char *exec, int count, GDateTime *stamp, GError **error) CYC_NO_EFFECT;
gboolean g_bookmark_file_get_application_info(GBookmarkFile *bookmark, const char *uri, const char *name,
    char **exec, unsigned int *count, GDateTime **stamp CYC_OUT_BORROWED, GError **error);
void g_bookmark_file_set_added_date_time(GBookmarkFile *bookmark, const char *uri, GDateTime *added) CYC_NO_EFFECT;
GDateTime *g_bookmark_file_get_added_date_time(GBookmarkFile *bookmark, const char *uri, GError **error) CYC_BORROWED;
void g_bookmark_file_set_modified_date_time(GBookmarkFile *bookmark, const char *uri, GDateTime *modified)
    CYC_NO_EFFECT;
GDateTime *g_bookmark_file_get_modified_date_time(GBookmarkFile *bookmark, const char *uri, GError **error)
    CYC_BORROWED;
void g_bookmark_file_set_visited_date_time(GBookmarkFile *bookmark, const char *uri, GDateTime *visited)
    CYC_NO_EFFECT;
GDateTime *g_bookmark_file_get_visited_date_time(GBookmarkFile *bookmark, const char *uri, GError **error)
    CYC_BORROWED;

/* ---- gbytes.h ---- */
GBytes *g_bytes_new(gconstpointer data, gsize size) CYC_NEW CYC_FRESH;
GBytes *g_bytes_new_take(gpointer data, gsize size) CYC_NEW CYC_FRESH;
GBytes *g_bytes_new_static(gconstpointer data, gsize size) CYC_NEW CYC_FRESH;
GBytes *g_bytes_new_with_free_func(gconstpointer data, gsize size, GDestroyNotify free_func CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_NEW CYC_FRESH;
GBytes *g_bytes_new_from_bytes(GBytes *bytes CYC_HELD_BY_RESULT, gsize offset, gsize length) CYC_NEW CYC_FRESH;
gconstpointer g_bytes_get_data(GBytes *bytes, gsize *size) CYC_NO_EFFECT;
gsize g_bytes_get_size(GBytes *bytes) CYC_NO_EFFECT;
GBytes *g_bytes_ref(GBytes *bytes CYC_RETAIN) CYC_RETURNS(0);
void g_bytes_unref(GBytes *bytes CYC_RELEASE);
gpointer g_bytes_unref_to_data(GBytes *bytes CYC_RELEASE, gsize *size);
GByteArray *g_bytes_unref_to_array(GBytes *bytes CYC_RELEASE);
gconstpointer g_bytes_get_region(GBytes *bytes, gsize element_size, gsize offset, gsize n_elements) CYC_NO_EFFECT;

/* ---- gchecksum.h ---- */
gchar *g_compute_checksum_for_bytes(GChecksumType checksum_type, GBytes *data) CYC_NO_EFFECT;

/* ---- gdataset.h ---- */
void g_datalist_init(GData **datalist) CYC_NO_EFFECT;
void g_datalist_clear(GData **datalist CYC_DROPS);
gpointer g_datalist_id_get_data(GData **datalist, GQuark key_id CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
void g_datalist_id_set_data_full(GData **datalist CYC_HOLDER, GQuark key_id CYC_KEY CYC_DROPS_KEY,
    gpointer data CYC_USER_DATA, GDestroyNotify destroy_func CYC_DESTROY_NOTIFY) CYC_KEYED;
gpointer g_datalist_id_dup_data(GData **datalist, GQuark key_id, GDuplicateFunc dup_func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
gboolean g_datalist_id_replace_data(GData **datalist, GQuark key_id, gpointer oldval, gpointer newval,
    GDestroyNotify destroy CYC_CALLBACK, GDestroyNotify *old_destroy CYC_CALLBACK) CYC_ONE_SHOT;
void g_datalist_foreach(GData **datalist, GDataForeachFunc func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
void g_datalist_set_flags(GData **datalist, guint flags) CYC_NO_EFFECT;
void g_datalist_unset_flags(GData **datalist, guint flags) CYC_NO_EFFECT;
guint g_datalist_get_flags(GData **datalist) CYC_NO_EFFECT;
void g_dataset_destroy(gconstpointer dataset_location CYC_DROPS);
gpointer g_dataset_id_get_data(gconstpointer dataset_location, GQuark key_id CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
gpointer g_datalist_get_data(GData **datalist, const gchar *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
void g_dataset_id_set_data_full(gconstpointer dataset_location CYC_HOLDER, GQuark key_id CYC_KEY CYC_DROPS_KEY,
    gpointer data CYC_USER_DATA, GDestroyNotify destroy_func CYC_DESTROY_NOTIFY) CYC_KEYED;
void g_dataset_foreach(gconstpointer dataset_location, GDataForeachFunc func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);

/* ---- gdatetime.h ---- */
void g_date_time_unref(GDateTime *datetime CYC_RELEASE);
GDateTime *g_date_time_ref(GDateTime *datetime CYC_RETAIN) CYC_RETURNS(0);
GDateTime *g_date_time_new_now(GTimeZone *tz) CYC_NEW CYC_FRESH;
GDateTime *g_date_time_new_now_local(void) CYC_NEW CYC_FRESH;
GDateTime *g_date_time_new_now_utc(void) CYC_NEW CYC_FRESH;
GDateTime *g_date_time_new_from_unix_local(gint64 t) CYC_NEW CYC_FRESH;
GDateTime *g_date_time_new_from_unix_utc(gint64 t) CYC_NEW CYC_FRESH;
GDateTime *g_date_time_new_from_timeval_local(const GTimeVal *tv) CYC_NEW CYC_FRESH;
GDateTime *g_date_time_new_from_timeval_utc(const GTimeVal *tv) CYC_NEW CYC_FRESH;
GDateTime *g_date_time_new_from_iso8601(const gchar *text, GTimeZone *default_tz CYC_HELD_BY_RESULT) CYC_NEW
    CYC_FRESH;
GDateTime *g_date_time_new(GTimeZone *tz CYC_HELD_BY_RESULT, gint year, gint month, gint day, gint hour,
    gint minute, gdouble seconds) CYC_NEW CYC_FRESH;
GDateTime *g_date_time_new_local(gint year, gint month, gint day, gint hour, gint minute, gdouble seconds) CYC_NEW
    CYC_FRESH;
GDateTime *g_date_time_new_utc(gint year, gint month, gint day, gint hour, gint minute, gdouble seconds) CYC_NEW
    CYC_FRESH;
GDateTime *g_date_time_add(GDateTime *datetime, GTimeSpan timespan) CYC_NEW;
GDateTime *g_date_time_add_years(GDateTime *datetime, gint years) CYC_NEW;
GDateTime *g_date_time_add_months(GDateTime *datetime, gint months) CYC_NEW;
GDateTime *g_date_time_add_weeks(GDateTime *datetime, gint weeks) CYC_NEW;
GDateTime *g_date_time_add_days(GDateTime *datetime, gint days) CYC_NEW;
GDateTime *g_date_time_add_hours(GDateTime *datetime, gint hours) CYC_NEW;
GDateTime *g_date_time_add_minutes(GDateTime *datetime, gint minutes) CYC_NEW;
GDateTime *g_date_time_add_seconds(GDateTime *datetime, gdouble seconds) CYC_NEW;
GDateTime *g_date_time_add_full(GDateTime *datetime, gint years, gint months, gint days, gint hours, gint minutes,
    gdouble seconds) CYC_NEW;
GTimeSpan g_date_time_difference(GDateTime *end, GDateTime *begin) CYC_NO_EFFECT;
void g_date_time_get_ymd(GDateTime *datetime, gint *year, gint *month, gint *day) CYC_NO_EFFECT;
gint g_date_time_get_year(GDateTime *datetime) CYC_NO_EFFECT;
gint g_date_time_get_month(GDateTime *datetime) CYC_NO_EFFECT;
gint g_date_time_get_day_of_month(GDateTime *datetime) CYC_NO_EFFECT;
gint g_date_time_get_week_numbering_year(GDateTime *datetime) CYC_NO_EFFECT;
gint g_date_time_get_week_of_year(GDateTime *datetime) CYC_NO_EFFECT;
gint g_date_time_get_day_of_week(GDateTime *datetime) CYC_NO_EFFECT;
gint g_date_time_get_day_of_year(GDateTime *datetime) CYC_NO_EFFECT;
gint g_date_time_get_hour(GDateTime *datetime) CYC_NO_EFFECT;
gint g_date_time_get_minute(GDateTime *datetime) CYC_NO_EFFECT;
gint g_date_time_get_second(GDateTime *datetime) CYC_NO_EFFECT;
gint g_date_time_get_microsecond(GDateTime *datetime) CYC_NO_EFFECT;
gdouble g_date_time_get_seconds(GDateTime *datetime) CYC_NO_EFFECT;
gint64 g_date_time_to_unix(GDateTime *datetime) CYC_NO_EFFECT;
gboolean g_date_time_to_timeval(GDateTime *datetime, GTimeVal *tv) CYC_NO_EFFECT;
GTimeSpan g_date_time_get_utc_offset(GDateTime *datetime) CYC_NO_EFFECT;
GTimeZone *g_date_time_get_timezone(GDateTime *datetime) CYC_BORROWED;
const gchar *g_date_time_get_timezone_abbreviation(GDateTime *datetime) CYC_NO_EFFECT;
gboolean g_date_time_is_daylight_savings(GDateTime *datetime) CYC_NO_EFFECT;
GDateTime *g_date_time_to_timezone(GDateTime *datetime, GTimeZone *tz) CYC_NEW;
GDateTime *g_date_time_to_local(GDateTime *datetime) CYC_NEW;
GDateTime *g_date_time_to_utc(GDateTime *datetime) CYC_NEW;
gchar *g_date_time_format(GDateTime *datetime, const gchar *format) CYC_NO_EFFECT;
gchar *g_date_time_format_iso8601(GDateTime *datetime) CYC_NO_EFFECT;

/* ---- gerror.h ---- */
GError *g_error_new(GQuark domain, gint code, const gchar *format, ...) CYC_NO_EFFECT;
GError *g_error_new_literal(GQuark domain, gint code, const gchar *message) CYC_NO_EFFECT;
GError *g_error_new_valist(GQuark domain, gint code, const gchar *format, __builtin_va_list args) CYC_NO_EFFECT;
void g_error_free(GError *error CYC_FREES);
GError *g_error_copy(const GError *error) CYC_NO_EFFECT;
void g_propagate_error(GError **dest, GError *src) CYC_NO_EFFECT;
void g_propagate_prefixed_error(GError **dest, GError *src, const gchar *format, ...) CYC_NO_EFFECT;

/* ---- ghash.h ---- */
GHashTable *g_hash_table_new(GHashFunc hash_func, GEqualFunc key_equal_func) CYC_NEW CYC_FRESH;
GHashTable *g_hash_table_new_full(GHashFunc hash_func, GEqualFunc key_equal_func,
    GDestroyNotify key_destroy_func CYC_KEY_RELEASE, GDestroyNotify value_destroy_func CYC_ELEMENT_RELEASE) CYC_NEW
    CYC_FRESH;
GHashTable *g_hash_table_new_similar(GHashTable *other_hash_table) CYC_NEW CYC_FRESH;
void g_hash_table_destroy(GHashTable *hash_table CYC_DROPS CYC_RELEASE);
gboolean g_hash_table_insert(GHashTable *hash_table CYC_HOLDER, gpointer key CYC_KEY CYC_STORED,
    gpointer value CYC_STORED) CYC_KEYED;
gboolean g_hash_table_replace(GHashTable *hash_table CYC_HOLDER, gpointer key CYC_KEY CYC_STORED,
    gpointer value CYC_STORED) CYC_KEYED;
gboolean g_hash_table_add(GHashTable *hash_table CYC_HOLDER, gpointer key CYC_KEY CYC_STORED) CYC_KEYED;
gboolean g_hash_table_remove(GHashTable *hash_table CYC_HOLDER, gconstpointer key CYC_KEY CYC_DROPS_KEY);
void g_hash_table_remove_all(GHashTable *hash_table CYC_DROPS);
gboolean g_hash_table_steal(GHashTable *hash_table CYC_HOLDER, gconstpointer key CYC_KEY CYC_DROPS_KEY);
gboolean g_hash_table_steal_extended(GHashTable *hash_table CYC_HOLDER,
    gconstpointer lookup_key CYC_KEY CYC_DROPS_KEY, gpointer *stolen_key, gpointer *stolen_value CYC_OUT_BORROWED);
void g_hash_table_steal_all(GHashTable *hash_table CYC_DROPS);
gpointer g_hash_table_lookup(GHashTable *hash_table, gconstpointer key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
gboolean g_hash_table_contains(GHashTable *hash_table, gconstpointer key) CYC_NO_EFFECT;
gboolean g_hash_table_lookup_extended(GHashTable *hash_table, gconstpointer lookup_key CYC_KEY, gpointer *orig_key,
    gpointer *value CYC_OUT_BORROWED);
void g_hash_table_foreach(GHashTable *hash_table CYC_HOLDER, GHFunc func CYC_EACH_ELEMENT CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
gpointer g_hash_table_find(GHashTable *hash_table, GHRFunc predicate CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA) CYC_BORROWED CYC_ELEMENT_OF(0);
guint g_hash_table_foreach_remove(GHashTable *hash_table CYC_HOLDER CYC_DROPS,
    GHRFunc func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA);
guint g_hash_table_foreach_steal(GHashTable *hash_table CYC_HOLDER CYC_DROPS,
    GHRFunc func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA);
guint g_hash_table_size(GHashTable *hash_table) CYC_NO_EFFECT;
GList *g_hash_table_get_keys(GHashTable *hash_table CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
GList *g_hash_table_get_values(GHashTable *hash_table CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
gpointer *g_hash_table_get_keys_as_array(GHashTable *hash_table, guint *length) CYC_NEW;
void g_hash_table_iter_init(GHashTableIter *iter CYC_HOLDER, GHashTable *hash_table CYC_STORED);
gboolean g_hash_table_iter_next(GHashTableIter *iter, gpointer *key CYC_OUT_BORROWED,
    gpointer *value CYC_OUT_BORROWED);
GHashTable *g_hash_table_iter_get_hash_table(GHashTableIter *iter) CYC_BORROWED;
void g_hash_table_iter_remove(GHashTableIter *iter CYC_DROPS_ITEM);
void g_hash_table_iter_replace(GHashTableIter *iter CYC_HOLDER, gpointer value CYC_STORED);
void g_hash_table_iter_steal(GHashTableIter *iter CYC_DROPS_ITEM);
GHashTable *g_hash_table_ref(GHashTable *hash_table CYC_RETAIN) CYC_RETURNS(0);
void g_hash_table_unref(GHashTable *hash_table CYC_RELEASE);

/* ---- ghmac.h ---- */
GHmac *g_hmac_new(GChecksumType digest_type, const guchar *key, gsize key_len) CYC_BORROWED;
GHmac *g_hmac_copy(const GHmac *hmac) CYC_BORROWED;
GHmac *g_hmac_ref(GHmac *hmac CYC_RETAIN) CYC_RETURNS(0);
void g_hmac_unref(GHmac *hmac CYC_RELEASE);
void g_hmac_update(GHmac *hmac, const guchar *data, gssize length) CYC_NO_EFFECT;
const gchar *g_hmac_get_string(GHmac *hmac) CYC_NO_EFFECT;
void g_hmac_get_digest(GHmac *hmac, guint8 *buffer, gsize *digest_len) CYC_NO_EFFECT;
gchar *g_compute_hmac_for_bytes(GChecksumType digest_type, GBytes *key, GBytes *data) CYC_NO_EFFECT;

/* ---- giochannel.h ---- */
void g_io_channel_init(GIOChannel *channel) CYC_NO_EFFECT;
GIOChannel *g_io_channel_ref(GIOChannel *channel CYC_RETAIN) CYC_RETURNS(0);
void g_io_channel_unref(GIOChannel *channel CYC_RELEASE);
GIOError g_io_channel_read(GIOChannel *channel, gchar *buf, gsize count, gsize *bytes_read) CYC_NO_EFFECT;
GIOError g_io_channel_write(GIOChannel *channel, const gchar *buf, gsize count, gsize *bytes_written) CYC_NO_EFFECT;
GIOError g_io_channel_seek(GIOChannel *channel, gint64 offset, GSeekType type) CYC_NO_EFFECT;
void g_io_channel_close(GIOChannel *channel) CYC_NO_EFFECT;
GIOStatus g_io_channel_shutdown(GIOChannel *channel, gboolean flush, GError **err) CYC_NO_EFFECT;
guint g_io_add_watch_full(GIOChannel *channel CYC_HELD, gint priority, GIOCondition condition,
    GIOFunc func CYC_CALLBACK, gpointer user_data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY)
    CYC_ROOTED;
GSource *g_io_create_watch(GIOChannel *channel CYC_HELD_BY_RESULT, GIOCondition condition) CYC_NEW CYC_FRESH;
guint g_io_add_watch(GIOChannel *channel CYC_HELD, GIOCondition condition, GIOFunc func CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ROOTED;
void g_io_channel_set_buffer_size(GIOChannel *channel, gsize size) CYC_NO_EFFECT;
gsize g_io_channel_get_buffer_size(GIOChannel *channel) CYC_NO_EFFECT;
GIOCondition g_io_channel_get_buffer_condition(GIOChannel *channel) CYC_NO_EFFECT;
GIOStatus g_io_channel_set_flags(GIOChannel *channel, GIOFlags flags, GError **error) CYC_NO_EFFECT;
GIOFlags g_io_channel_get_flags(GIOChannel *channel) CYC_NO_EFFECT;
void g_io_channel_set_line_term(GIOChannel *channel, const gchar *line_term, gint length) CYC_NO_EFFECT;
const gchar *g_io_channel_get_line_term(GIOChannel *channel, gint *length) CYC_NO_EFFECT;
void g_io_channel_set_buffered(GIOChannel *channel, gboolean buffered) CYC_NO_EFFECT;
gboolean g_io_channel_get_buffered(GIOChannel *channel) CYC_NO_EFFECT;
GIOStatus g_io_channel_set_encoding(GIOChannel *channel, const gchar *encoding, GError **error) CYC_NO_EFFECT;
const gchar *g_io_channel_get_encoding(GIOChannel *channel) CYC_NO_EFFECT;
void g_io_channel_set_close_on_unref(GIOChannel *channel, gboolean do_close) CYC_NO_EFFECT;
gboolean g_io_channel_get_close_on_unref(GIOChannel *channel CYC_RELEASE);
GIOStatus g_io_channel_flush(GIOChannel *channel, GError **error) CYC_NO_EFFECT;
GIOStatus g_io_channel_read_line(GIOChannel *channel, gchar **str_return, gsize *length, gsize *terminator_pos,
    GError **error) CYC_NO_EFFECT;
GIOStatus g_io_channel_read_line_string(GIOChannel *channel, GString *buffer, gsize *terminator_pos, GError **error)
    CYC_NO_EFFECT;
GIOStatus g_io_channel_read_to_end(GIOChannel *channel, gchar **str_return, gsize *length, GError **error)
    CYC_NO_EFFECT;
GIOStatus g_io_channel_read_chars(GIOChannel *channel, gchar *buf, gsize count, gsize *bytes_read, GError **error)
    CYC_NO_EFFECT;
GIOStatus g_io_channel_read_unichar(GIOChannel *channel, gunichar *thechar, GError **error) CYC_NO_EFFECT;
GIOStatus g_io_channel_write_chars(GIOChannel *channel, const gchar *buf, gssize count, gsize *bytes_written,
    GError **error) CYC_NO_EFFECT;
GIOStatus g_io_channel_write_unichar(GIOChannel *channel, gunichar thechar, GError **error) CYC_NO_EFFECT;
GIOStatus g_io_channel_seek_position(GIOChannel *channel, gint64 offset, GSeekType type, GError **error)
    CYC_NO_EFFECT;
GIOChannel *g_io_channel_new_file(const gchar *filename, const gchar *mode, GError **error) CYC_NEW CYC_FRESH;
GIOChannel *g_io_channel_unix_new(int fd) CYC_NEW CYC_FRESH;
gint g_io_channel_unix_get_fd(GIOChannel *channel) CYC_NO_EFFECT;

/* ---- gkeyfile.h ---- */
GKeyFile *g_key_file_new(void) CYC_NEW CYC_FRESH;
GKeyFile *g_key_file_ref(GKeyFile *key_file CYC_RETAIN) CYC_RETURNS(0);
void g_key_file_unref(GKeyFile *key_file CYC_RELEASE);
void g_key_file_free(GKeyFile *key_file CYC_RELEASE);
void g_key_file_set_list_separator(GKeyFile *key_file, gchar separator) CYC_NO_EFFECT;
gboolean g_key_file_load_from_file(GKeyFile *key_file, const gchar *file, GKeyFileFlags flags, GError **error)
    CYC_NO_EFFECT;
gboolean g_key_file_load_from_data(GKeyFile *key_file, const gchar *data, gsize length, GKeyFileFlags flags,
    GError **error) CYC_NO_EFFECT;
gboolean g_key_file_load_from_bytes(GKeyFile *key_file, GBytes *bytes, GKeyFileFlags flags, GError **error)
    CYC_NO_EFFECT;
gboolean g_key_file_load_from_dirs(GKeyFile *key_file, const gchar *file, const gchar **search_dirs,
    gchar **full_path, GKeyFileFlags flags, GError **error) CYC_NO_EFFECT;
gboolean g_key_file_load_from_data_dirs(GKeyFile *key_file, const gchar *file, gchar **full_path,
    GKeyFileFlags flags, GError **error) CYC_NO_EFFECT;
gchar *g_key_file_to_data(GKeyFile *key_file, gsize *length, GError **error) CYC_NO_EFFECT;
gboolean g_key_file_save_to_file(GKeyFile *key_file, const gchar *filename, GError **error) CYC_NO_EFFECT;
gchar *g_key_file_get_start_group(GKeyFile *key_file) CYC_NO_EFFECT;
gchar **g_key_file_get_groups(GKeyFile *key_file, gsize *length) CYC_NO_EFFECT;
gchar **g_key_file_get_keys(GKeyFile *key_file, const gchar *group_name, gsize *length, GError **error) CYC_NO_EFFECT;
gboolean g_key_file_has_group(GKeyFile *key_file, const gchar *group_name) CYC_NO_EFFECT;
gboolean g_key_file_has_key(GKeyFile *key_file, const gchar *group_name, const gchar *key, GError **error)
    CYC_NO_EFFECT;
gchar *g_key_file_get_value(GKeyFile *key_file, const gchar *group_name, const gchar *key, GError **error)
    CYC_NO_EFFECT;
void g_key_file_set_value(GKeyFile *key_file, const gchar *group_name, const gchar *key, const gchar *value)
    CYC_NO_EFFECT;
gchar *g_key_file_get_string(GKeyFile *key_file, const gchar *group_name, const gchar *key, GError **error)
    CYC_NO_EFFECT;
void g_key_file_set_string(GKeyFile *key_file, const gchar *group_name, const gchar *key, const gchar *string)
    CYC_NO_EFFECT;
gchar *g_key_file_get_locale_string(GKeyFile *key_file, const gchar *group_name, const gchar *key,
    const gchar *locale, GError **error) CYC_NO_EFFECT;
gchar *g_key_file_get_locale_for_key(GKeyFile *key_file, const gchar *group_name, const gchar *key,
    const gchar *locale) CYC_NO_EFFECT;
void g_key_file_set_locale_string(GKeyFile *key_file, const gchar *group_name, const gchar *key,
    const gchar *locale, const gchar *string) CYC_NO_EFFECT;
gboolean g_key_file_get_boolean(GKeyFile *key_file, const gchar *group_name, const gchar *key, GError **error)
    CYC_NO_EFFECT;
void g_key_file_set_boolean(GKeyFile *key_file, const gchar *group_name, const gchar *key, gboolean value)
    CYC_NO_EFFECT;
gint g_key_file_get_integer(GKeyFile *key_file, const gchar *group_name, const gchar *key, GError **error)
    CYC_NO_EFFECT;
void g_key_file_set_integer(GKeyFile *key_file, const gchar *group_name, const gchar *key, gint value) CYC_NO_EFFECT;
gint64 g_key_file_get_int64(GKeyFile *key_file, const gchar *group_name, const gchar *key, GError **error)
    CYC_NO_EFFECT;
void g_key_file_set_int64(GKeyFile *key_file, const gchar *group_name, const gchar *key, gint64 value) CYC_NO_EFFECT;
guint64 g_key_file_get_uint64(GKeyFile *key_file, const gchar *group_name, const gchar *key, GError **error)
    CYC_NO_EFFECT;
void g_key_file_set_uint64(GKeyFile *key_file, const gchar *group_name, const gchar *key, guint64 value)
    CYC_NO_EFFECT;
gdouble g_key_file_get_double(GKeyFile *key_file, const gchar *group_name, const gchar *key, GError **error)
    CYC_NO_EFFECT;
void g_key_file_set_double(GKeyFile *key_file, const gchar *group_name, const gchar *key, gdouble value)
    CYC_NO_EFFECT;
gchar **g_key_file_get_string_list(GKeyFile *key_file, const gchar *group_name, const gchar *key, gsize *length,
    GError **error) CYC_NO_EFFECT;
void g_key_file_set_string_list(GKeyFile *key_file, const gchar *group_name, const gchar *key,
    const gchar *const *list, gsize length) CYC_NO_EFFECT;
gchar **g_key_file_get_locale_string_list(GKeyFile *key_file, const gchar *group_name, const gchar *key,
    const gchar *locale, gsize *length, GError **error) CYC_NO_EFFECT;
void g_key_file_set_locale_string_list(GKeyFile *key_file, const gchar *group_name, const gchar *key,
    const gchar *locale, const gchar *const *list, gsize length) CYC_NO_EFFECT;
gboolean *g_key_file_get_boolean_list(GKeyFile *key_file, const gchar *group_name, const gchar *key, gsize *length,
    GError **error) CYC_NO_EFFECT;
void g_key_file_set_boolean_list(GKeyFile *key_file, const gchar *group_name, const gchar *key, gboolean *list,
    gsize length) CYC_NO_EFFECT;
gint *g_key_file_get_integer_list(GKeyFile *key_file, const gchar *group_name, const gchar *key, gsize *length,
    GError **error) CYC_NO_EFFECT;
void g_key_file_set_double_list(GKeyFile *key_file, const gchar *group_name, const gchar *key, gdouble *list,
    gsize length) CYC_NO_EFFECT;
gdouble *g_key_file_get_double_list(GKeyFile *key_file, const gchar *group_name, const gchar *key, gsize *length,
    GError **error) CYC_NO_EFFECT;
void g_key_file_set_integer_list(GKeyFile *key_file, const gchar *group_name, const gchar *key, gint *list,
    gsize length) CYC_NO_EFFECT;
gboolean g_key_file_set_comment(GKeyFile *key_file, const gchar *group_name, const gchar *key, const gchar *comment,
    GError **error) CYC_NO_EFFECT;
gchar *g_key_file_get_comment(GKeyFile *key_file, const gchar *group_name, const gchar *key, GError **error)
    CYC_NO_EFFECT;
gboolean g_key_file_remove_comment(GKeyFile *key_file, const gchar *group_name, const gchar *key, GError **error)
    CYC_NO_EFFECT;
gboolean g_key_file_remove_key(GKeyFile *key_file, const gchar *group_name, const gchar *key, GError **error)
    CYC_NO_EFFECT;
gboolean g_key_file_remove_group(GKeyFile *key_file, const gchar *group_name, GError **error) CYC_NO_EFFECT;

/* ---- glib-unix.h ---- */
GSource *g_unix_signal_source_new(gint signum) CYC_NEW CYC_FRESH;
guint g_unix_signal_add_full(gint priority, gint signum, GSourceFunc handler CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_ROOTED;
guint g_unix_signal_add(gint signum, GSourceFunc handler CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ROOTED;
GSource *g_unix_fd_source_new(gint fd, GIOCondition condition) CYC_NEW CYC_FRESH;
guint g_unix_fd_add_full(gint priority, gint fd, GIOCondition condition, GUnixFDSourceFunc function CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_ROOTED;
guint g_unix_fd_add(gint fd, GIOCondition condition, GUnixFDSourceFunc function CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ROOTED;

/* ---- glist.h ---- */
GList *g_list_alloc(void) CYC_NEW CYC_FRESH CYC_ZEROED;
void g_list_free(GList *list CYC_FREES);
void g_list_free_1(GList *list CYC_FREES);
void g_list_free_full(GList *list CYC_DROPS CYC_FREES, GDestroyNotify free_func CYC_ELEMENT_RELEASE);
GList *g_list_append(GList *list CYC_HOLDER, gpointer data CYC_STORED) CYC_RETURNS_HOLDER;
GList *g_list_prepend(GList *list CYC_HOLDER, gpointer data CYC_STORED) CYC_RETURNS_HOLDER;
GList *g_list_insert(GList *list CYC_HOLDER, gpointer data CYC_STORED, gint position) CYC_RETURNS_HOLDER;
GList *g_list_insert_sorted(GList *list CYC_HOLDER, gpointer data CYC_STORED,
    GCompareFunc func CYC_CALLBACK CYC_NO_ESCAPE) CYC_RETURNS_HOLDER;
GList *g_list_insert_sorted_with_data(GList *list CYC_HOLDER, gpointer data CYC_STORED,
    GCompareDataFunc func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA) CYC_RETURNS_HOLDER;
GList *g_list_insert_before(GList *list CYC_HOLDER, GList *sibling, gpointer data CYC_STORED) CYC_RETURNS_HOLDER;
GList *g_list_insert_before_link(GList *list, GList *sibling, GList *link_) CYC_NO_EFFECT;
GList *g_list_concat(GList *list1 CYC_HOLDER, GList *list2 CYC_COPIES_FROM) CYC_RETURNS_HOLDER;
GList *g_list_remove(GList *list CYC_HOLDER, gconstpointer data CYC_DROPS_ITEM) CYC_RETURNS(0);
GList *g_list_remove_all(GList *list CYC_HOLDER, gconstpointer data CYC_DROPS_ITEM) CYC_RETURNS(0);
GList *g_list_remove_link(GList *list CYC_HOLDER, GList *llink CYC_KEY CYC_DROPS_KEY) CYC_RETURNS(0);
GList *g_list_delete_link(GList *list CYC_HOLDER, GList *link_ CYC_KEY CYC_DROPS_KEY) CYC_RETURNS(0);
GList *g_list_reverse(GList *list) CYC_RETURNS(0);
GList *g_list_copy(GList *list CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
GList *g_list_copy_deep(GList *list CYC_COPIES_FROM, GCopyFunc func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA) CYC_NEW CYC_FRESH;
GList *g_list_nth(GList *list, guint n) CYC_BORROWED CYC_FIELD_OF(0);
GList *g_list_nth_prev(GList *list, guint n) CYC_BORROWED CYC_FIELD_OF(0);
GList *g_list_find(GList *list, gconstpointer data) CYC_BORROWED CYC_FIELD_OF(0);
GList *g_list_find_custom(GList *list, gconstpointer data, GCompareFunc func CYC_CALLBACK CYC_NO_ESCAPE)
    CYC_BORROWED CYC_FIELD_OF(0);
gint g_list_position(GList *list, GList *llink) CYC_NO_EFFECT;
gint g_list_index(GList *list, gconstpointer data) CYC_NO_EFFECT;
GList *g_list_last(GList *list) CYC_BORROWED CYC_FIELD_OF(0);
GList *g_list_first(GList *list) CYC_BORROWED CYC_FIELD_OF(0);
guint g_list_length(GList *list) CYC_NO_EFFECT;
void g_list_foreach(GList *list CYC_HOLDER, GFunc func CYC_EACH_ELEMENT CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
GList *g_list_sort(GList *list, GCompareFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE) CYC_RETURNS(0);
GList *g_list_sort_with_data(GList *list, GCompareDataFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA) CYC_RETURNS(0);
gpointer g_list_nth_data(GList *list, guint n) CYC_BORROWED CYC_ELEMENT_OF(0);
void g_clear_list(GList **list_ptr CYC_CLEARS, GDestroyNotify destroy CYC_ELEMENT_RELEASE);

/* ---- gmain.h ---- */
GMainContext *g_main_context_new(void) CYC_NEW CYC_FRESH;
GMainContext *g_main_context_new_with_flags(GMainContextFlags flags) CYC_NEW CYC_FRESH;
GMainContext *g_main_context_ref(GMainContext *context CYC_RETAIN) CYC_RETURNS(0);
void g_main_context_unref(GMainContext *context CYC_RELEASE);
GMainContext *g_main_context_default(void) CYC_BORROWED;
gboolean g_main_context_iteration(GMainContext *context, gboolean may_block) CYC_NO_EFFECT;
gboolean g_main_context_pending(GMainContext *context) CYC_NO_EFFECT;
GSource *g_main_context_find_source_by_id(GMainContext *context, guint source_id) CYC_BORROWED;
GSource *g_main_context_find_source_by_user_data(GMainContext *context, gpointer user_data) CYC_BORROWED;
GSource *g_main_context_find_source_by_funcs_user_data(GMainContext *context, GSourceFuncs *funcs,
    gpointer user_data) CYC_BORROWED;
void g_main_context_wakeup(GMainContext *context) CYC_NO_EFFECT;
gboolean g_main_context_acquire(GMainContext *context) CYC_NO_EFFECT;
void g_main_context_release(GMainContext *context) CYC_NO_EFFECT;
gboolean g_main_context_is_owner(GMainContext *context) CYC_NO_EFFECT;
gboolean g_main_context_wait(GMainContext *context, GCond *cond, GMutex *mutex) CYC_NO_EFFECT;
gboolean g_main_context_prepare(GMainContext *context, gint *priority) CYC_NO_EFFECT;
gint g_main_context_query(GMainContext *context, gint max_priority, gint *timeout_, GPollFD *fds, gint n_fds)
    CYC_NO_EFFECT;
gboolean g_main_context_check(GMainContext *context, gint max_priority, GPollFD *fds, gint n_fds) CYC_NO_EFFECT;
void g_main_context_dispatch(GMainContext *context) CYC_NO_EFFECT;
void g_main_context_set_poll_func(GMainContext *context, GPollFunc func) CYC_NO_EFFECT;
GPollFunc g_main_context_get_poll_func(GMainContext *context) CYC_NO_EFFECT;
void g_main_context_add_poll(GMainContext *context, GPollFD *fd, gint priority) CYC_NO_EFFECT;
void g_main_context_remove_poll(GMainContext *context, GPollFD *fd) CYC_NO_EFFECT;
GSource *g_main_current_source(void) CYC_BORROWED;
void g_main_context_push_thread_default(GMainContext *context) CYC_NO_EFFECT;
void g_main_context_pop_thread_default(GMainContext *context) CYC_NO_EFFECT;
GMainContext *g_main_context_get_thread_default(void) CYC_BORROWED;
GMainContext *g_main_context_ref_thread_default(void) CYC_NEW;
GMainContextPusher *g_main_context_pusher_new(GMainContext *main_context) CYC_NO_EFFECT;
GMainLoop *g_main_loop_new(GMainContext *context CYC_HELD_BY_RESULT, gboolean is_running) CYC_NEW CYC_FRESH;
void g_main_loop_run(GMainLoop *loop) CYC_NO_EFFECT;
void g_main_loop_quit(GMainLoop *loop) CYC_NO_EFFECT;
GMainLoop *g_main_loop_ref(GMainLoop *loop CYC_RETAIN) CYC_RETURNS(0);
void g_main_loop_unref(GMainLoop *loop CYC_RELEASE);
gboolean g_main_loop_is_running(GMainLoop *loop) CYC_NO_EFFECT;
GMainContext *g_main_loop_get_context(GMainLoop *loop) CYC_BORROWED;
GSource *g_source_new(GSourceFuncs *source_funcs, guint struct_size) CYC_NEW CYC_FRESH CYC_ZEROED;
void g_source_set_dispose_function(GSource *source, GSourceDisposeFunc dispose) CYC_NO_EFFECT;
GSource *g_source_ref(GSource *source CYC_RETAIN) CYC_RETURNS(0);
void g_source_unref(GSource *source CYC_RELEASE);
guint g_source_attach(GSource *source CYC_HELD, GMainContext *context CYC_HOLDER) CYC_ROOTED;
void g_source_destroy(GSource *source CYC_DROPS) CYC_BREAKER;
void g_source_set_priority(GSource *source, gint priority) CYC_NO_EFFECT;
gint g_source_get_priority(GSource *source) CYC_NO_EFFECT;
void g_source_set_can_recurse(GSource *source, gboolean can_recurse) CYC_NO_EFFECT;
gboolean g_source_get_can_recurse(GSource *source) CYC_NO_EFFECT;
guint g_source_get_id(GSource *source) CYC_NO_EFFECT;
GMainContext *g_source_get_context(GSource *source) CYC_BORROWED;
void g_source_set_callback(GSource *source CYC_HOLDER, GSourceFunc func CYC_CALLBACK, gpointer data CYC_USER_DATA,
    GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_KEYED;
void g_source_set_funcs(GSource *source, GSourceFuncs *funcs) CYC_NO_EFFECT;
gboolean g_source_is_destroyed(GSource *source) CYC_NO_EFFECT;
void g_source_set_name(GSource *source, const char *name) CYC_NO_EFFECT;
void g_source_set_static_name(GSource *source, const char *name) CYC_NO_EFFECT;
const char *g_source_get_name(GSource *source) CYC_NO_EFFECT;
void g_source_set_ready_time(GSource *source, gint64 ready_time) CYC_NO_EFFECT;
gint64 g_source_get_ready_time(GSource *source) CYC_NO_EFFECT;
gpointer g_source_add_unix_fd(GSource *source, gint fd, GIOCondition events) CYC_NO_EFFECT;
void g_source_modify_unix_fd(GSource *source, gpointer tag, GIOCondition new_events) CYC_NO_EFFECT;
void g_source_remove_unix_fd(GSource *source, gpointer tag) CYC_NO_EFFECT;
GIOCondition g_source_query_unix_fd(GSource *source, gpointer tag) CYC_NO_EFFECT;
void g_source_set_callback_indirect(GSource *source CYC_HOLDER, gpointer callback_data CYC_USER_DATA,
    GSourceCallbackFuncs *callback_funcs);
void g_source_add_poll(GSource *source, GPollFD *fd) CYC_NO_EFFECT;
void g_source_remove_poll(GSource *source, GPollFD *fd) CYC_NO_EFFECT;
void g_source_add_child_source(GSource *source CYC_HOLDER, GSource *child_source CYC_HELD);
void g_source_remove_child_source(GSource *source CYC_HOLDER, GSource *child_source CYC_DROPS_ITEM);
void g_source_get_current_time(GSource *source, GTimeVal *timeval) CYC_NO_EFFECT;
gint64 g_source_get_time(GSource *source) CYC_NO_EFFECT;
GSource *g_idle_source_new(void) CYC_NEW CYC_FRESH;
GSource *g_child_watch_source_new(GPid pid) CYC_NEW CYC_FRESH;
GSource *g_timeout_source_new(guint interval) CYC_NEW CYC_FRESH;
GSource *g_timeout_source_new_seconds(guint interval) CYC_NEW CYC_FRESH;
gboolean g_source_remove(guint tag CYC_KEY CYC_DROPS_KEY) CYC_ROOTED;
gboolean g_source_remove_by_user_data(gpointer user_data CYC_DROPS_ITEM) CYC_ROOTED;
gboolean g_source_remove_by_funcs_user_data(GSourceFuncs *funcs, gpointer user_data CYC_DROPS_ITEM) CYC_ROOTED;
guint g_timeout_add_full(gint priority, guint interval, GSourceFunc function CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_ROOTED;
guint g_timeout_add(guint interval, GSourceFunc function CYC_CALLBACK, gpointer data CYC_USER_DATA) CYC_ROOTED;
guint g_timeout_add_once(guint interval, GSourceOnceFunc function CYC_CALLBACK, gpointer data CYC_USER_DATA)
    CYC_ONE_SHOT CYC_ROOTED;
guint g_timeout_add_seconds_full(gint priority, guint interval, GSourceFunc function CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_ROOTED;
guint g_timeout_add_seconds(guint interval, GSourceFunc function CYC_CALLBACK, gpointer data CYC_USER_DATA)
    CYC_ROOTED;
guint g_child_watch_add_full(gint priority, GPid pid, GChildWatchFunc function CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_ROOTED CYC_ONE_SHOT;
guint g_child_watch_add(GPid pid, GChildWatchFunc function CYC_CALLBACK, gpointer data CYC_USER_DATA) CYC_ROOTED
    CYC_ONE_SHOT;
guint g_idle_add(GSourceFunc function CYC_CALLBACK, gpointer data CYC_USER_DATA) CYC_ROOTED;
guint g_idle_add_full(gint priority, GSourceFunc function CYC_CALLBACK, gpointer data CYC_USER_DATA,
    GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_ROOTED;
guint g_idle_add_once(GSourceOnceFunc function CYC_CALLBACK, gpointer data CYC_USER_DATA) CYC_ONE_SHOT CYC_ROOTED;
gboolean g_idle_remove_by_data(gpointer data CYC_DROPS_ITEM) CYC_ROOTED;
void g_main_context_invoke_full(GMainContext *context CYC_HOLDER, gint priority, GSourceFunc function CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_ONE_SHOT;
void g_main_context_invoke(GMainContext *context CYC_HOLDER, GSourceFunc function CYC_CALLBACK,
    gpointer data CYC_USER_DATA) CYC_ONE_SHOT;

/* ---- gmappedfile.h ---- */
GMappedFile *g_mapped_file_new(const gchar *filename, gboolean writable, GError **error) CYC_NEW CYC_FRESH;
GMappedFile *g_mapped_file_new_from_fd(gint fd, gboolean writable, GError **error) CYC_NEW CYC_FRESH;
gsize g_mapped_file_get_length(GMappedFile *file) CYC_NO_EFFECT;
gchar *g_mapped_file_get_contents(GMappedFile *file) CYC_NO_EFFECT;
GBytes *g_mapped_file_get_bytes(GMappedFile *file) CYC_NEW;
GMappedFile *g_mapped_file_ref(GMappedFile *file CYC_RETAIN) CYC_RETURNS(0);
void g_mapped_file_unref(GMappedFile *file CYC_RELEASE);
void g_mapped_file_free(GMappedFile *file CYC_RELEASE);

/* ---- gmarkup.h ---- */
GMarkupParseContext *g_markup_parse_context_new(const GMarkupParser *parser, GMarkupParseFlags flags,
    gpointer user_data CYC_USER_DATA, GDestroyNotify user_data_dnotify CYC_DESTROY_NOTIFY) CYC_NEW CYC_FRESH;
GMarkupParseContext *g_markup_parse_context_ref(GMarkupParseContext *context CYC_RETAIN) CYC_RETURNS(0);
void g_markup_parse_context_unref(GMarkupParseContext *context CYC_RELEASE);
void g_markup_parse_context_free(GMarkupParseContext *context) CYC_NO_EFFECT;
gboolean g_markup_parse_context_parse(GMarkupParseContext *context, const gchar *text, gssize text_len,
    GError **error) CYC_NO_EFFECT;
void g_markup_parse_context_push(GMarkupParseContext *context CYC_HOLDER, const GMarkupParser *parser,
    gpointer user_data CYC_USER_DATA);
gpointer g_markup_parse_context_pop(GMarkupParseContext *context) CYC_NO_EFFECT;
gboolean g_markup_parse_context_end_parse(GMarkupParseContext *context, GError **error) CYC_NO_EFFECT;
const gchar *g_markup_parse_context_get_element(GMarkupParseContext *context) CYC_NO_EFFECT;
const GSList *g_markup_parse_context_get_element_stack(GMarkupParseContext *context) CYC_NO_EFFECT;
void g_markup_parse_context_get_position(GMarkupParseContext *context, gint *line_number, gint *char_number)
    CYC_NO_EFFECT;
gpointer g_markup_parse_context_get_user_data(GMarkupParseContext *context) CYC_NO_EFFECT;

/* ---- gmem.h ---- */
void g_free(gpointer mem CYC_FREES);
gpointer g_malloc(gsize n_bytes) CYC_ALLOCATES;
gpointer g_malloc0(gsize n_bytes) CYC_ALLOCATES CYC_ZEROED;
gpointer g_realloc(gpointer mem, gsize n_bytes) CYC_ALLOCATES CYC_RETURNS(0);
gpointer g_try_malloc(gsize n_bytes) CYC_ALLOCATES;
gpointer g_try_malloc0(gsize n_bytes) CYC_ALLOCATES CYC_ZEROED;
gpointer g_try_realloc(gpointer mem, gsize n_bytes) CYC_ALLOCATES CYC_RETURNS(0);
gpointer g_malloc_n(gsize n_blocks, gsize n_block_bytes) CYC_ALLOCATES;
gpointer g_malloc0_n(gsize n_blocks, gsize n_block_bytes) CYC_ALLOCATES CYC_ZEROED;
gpointer g_realloc_n(gpointer mem, gsize n_blocks, gsize n_block_bytes) CYC_ALLOCATES CYC_RETURNS(0);
gpointer g_try_malloc_n(gsize n_blocks, gsize n_block_bytes) CYC_ALLOCATES;
gpointer g_try_malloc0_n(gsize n_blocks, gsize n_block_bytes) CYC_ALLOCATES CYC_ZEROED;
gpointer g_try_realloc_n(gpointer mem, gsize n_blocks, gsize n_block_bytes) CYC_ALLOCATES CYC_RETURNS(0);
gpointer g_aligned_alloc(gsize n_blocks, gsize n_block_bytes, gsize alignment) CYC_ALLOCATES;
gpointer g_aligned_alloc0(gsize n_blocks, gsize n_block_bytes, gsize alignment) CYC_ALLOCATES CYC_ZEROED;
void g_aligned_free(gpointer mem CYC_FREES);
gpointer g_steal_pointer(gpointer pp CYC_STEALS_THROUGH);

/* ---- gmessages.h ---- */
guint g_log_set_handler(const gchar *log_domain, GLogLevelFlags log_levels, GLogFunc log_func CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ROOTED;
guint g_log_set_handler_full(const gchar *log_domain, GLogLevelFlags log_levels, GLogFunc log_func CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA, GDestroyNotify destroy CYC_DESTROY_NOTIFY) CYC_ROOTED;
void g_log_variant(const gchar *log_domain, GLogLevelFlags log_level, GVariant *fields) CYC_NO_EFFECT;
void g_log_set_writer_func(GLogWriterFunc func CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GDestroyNotify user_data_free CYC_DESTROY_NOTIFY) CYC_ROOTED;

/* ---- gnode.h ---- */
GNode *g_node_new(gpointer data CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
void g_node_destroy(GNode *root CYC_DROPS CYC_FREES);

/* ---- goption.h ---- */
void g_option_context_set_translate_func(GOptionContext *context CYC_HOLDER, GTranslateFunc func CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify destroy_notify CYC_DESTROY_NOTIFY) CYC_ONE_SHOT;
void g_option_context_add_group(GOptionContext *context CYC_HOLDER, GOptionGroup *group CYC_STOLEN);
void g_option_context_set_main_group(GOptionContext *context CYC_HOLDER, GOptionGroup *group CYC_STOLEN);
GOptionGroup *g_option_context_get_main_group(GOptionContext *context) CYC_BORROWED;
gchar *g_option_context_get_help(GOptionContext *context, gboolean main_help, GOptionGroup *group) CYC_NO_EFFECT;
GOptionGroup *g_option_group_new(const gchar *name, const gchar *description, const gchar *help_description,
    gpointer user_data CYC_USER_DATA, GDestroyNotify destroy CYC_DESTROY_NOTIFY) CYC_NEW CYC_FRESH;
void g_option_group_set_parse_hooks(GOptionGroup *group, GOptionParseFunc pre_parse_func,
    GOptionParseFunc post_parse_func) CYC_NO_EFFECT;
void g_option_group_set_error_hook(GOptionGroup *group, GOptionErrorFunc error_func) CYC_NO_EFFECT;
void g_option_group_free(GOptionGroup *group) CYC_NO_EFFECT;
GOptionGroup *g_option_group_ref(GOptionGroup *group CYC_RETAIN) CYC_RETURNS(0);
void g_option_group_unref(GOptionGroup *group CYC_RELEASE);
void g_option_group_add_entries(GOptionGroup *group, const GOptionEntry *entries) CYC_NO_EFFECT;
void g_option_group_set_translate_func(GOptionGroup *group CYC_HOLDER, GTranslateFunc func CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify destroy_notify CYC_DESTROY_NOTIFY) CYC_KEYED;
void g_option_group_set_translation_domain(GOptionGroup *group, const gchar *domain) CYC_NO_EFFECT;

/* ---- gqueue.h ---- */
GQueue *g_queue_new(void) CYC_NEW CYC_FRESH CYC_ZEROED;
void g_queue_free(GQueue *queue CYC_FREES);
void g_queue_free_full(GQueue *queue CYC_DROPS CYC_FREES, GDestroyNotify free_func CYC_ELEMENT_RELEASE);
void g_queue_init(GQueue *queue) CYC_NO_EFFECT;
void g_queue_clear(GQueue *queue CYC_DROPS);
gboolean g_queue_is_empty(GQueue *queue) CYC_NO_EFFECT;
void g_queue_clear_full(GQueue *queue CYC_DROPS, GDestroyNotify free_func CYC_ELEMENT_RELEASE);
guint g_queue_get_length(GQueue *queue) CYC_NO_EFFECT;
void g_queue_reverse(GQueue *queue) CYC_NO_EFFECT;
GQueue *g_queue_copy(GQueue *queue CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
void g_queue_foreach(GQueue *queue CYC_HOLDER, GFunc func CYC_EACH_ELEMENT CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
GList *g_queue_find(GQueue *queue, gconstpointer data) CYC_BORROWED CYC_FIELD_OF(0);
GList *g_queue_find_custom(GQueue *queue, gconstpointer data, GCompareFunc func CYC_CALLBACK CYC_NO_ESCAPE)
    CYC_BORROWED CYC_FIELD_OF(0);
void g_queue_sort(GQueue *queue, GCompareDataFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
void g_queue_push_head(GQueue *queue CYC_HOLDER, gpointer data CYC_STORED);
void g_queue_push_tail(GQueue *queue CYC_HOLDER, gpointer data CYC_STORED);
void g_queue_push_nth(GQueue *queue CYC_HOLDER, gpointer data CYC_STORED, gint n);
gpointer g_queue_pop_head(GQueue *queue CYC_HOLDER) CYC_BORROWED CYC_ELEMENT_OF(0);
gpointer g_queue_pop_tail(GQueue *queue CYC_HOLDER) CYC_BORROWED CYC_ELEMENT_OF(0);
gpointer g_queue_pop_nth(GQueue *queue CYC_HOLDER, guint n CYC_KEY CYC_DROPS_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
gpointer g_queue_peek_head(GQueue *queue) CYC_BORROWED CYC_ELEMENT_OF(0);
gpointer g_queue_peek_tail(GQueue *queue) CYC_BORROWED CYC_ELEMENT_OF(0);
gpointer g_queue_peek_nth(GQueue *queue, guint n) CYC_BORROWED CYC_ELEMENT_OF(0);
gint g_queue_index(GQueue *queue, gconstpointer data) CYC_NO_EFFECT;
gboolean g_queue_remove(GQueue *queue CYC_HOLDER, gconstpointer data CYC_DROPS_ITEM);
guint g_queue_remove_all(GQueue *queue CYC_HOLDER, gconstpointer data CYC_DROPS_ITEM);
void g_queue_insert_before(GQueue *queue CYC_HOLDER, GList *sibling, gpointer data CYC_STORED);
void g_queue_insert_before_link(GQueue *queue, GList *sibling, GList *link_) CYC_NO_EFFECT;
void g_queue_insert_after(GQueue *queue CYC_HOLDER, GList *sibling, gpointer data CYC_STORED);
void g_queue_insert_after_link(GQueue *queue, GList *sibling, GList *link_) CYC_NO_EFFECT;
void g_queue_insert_sorted(GQueue *queue CYC_HOLDER, gpointer data CYC_STORED,
    GCompareDataFunc func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA);
void g_queue_push_head_link(GQueue *queue, GList *link_) CYC_NO_EFFECT;
void g_queue_push_tail_link(GQueue *queue, GList *link_) CYC_NO_EFFECT;
void g_queue_push_nth_link(GQueue *queue, gint n, GList *link_) CYC_NO_EFFECT;
GList *g_queue_pop_head_link(GQueue *queue) CYC_NO_EFFECT;
GList *g_queue_pop_tail_link(GQueue *queue) CYC_NO_EFFECT;
GList *g_queue_pop_nth_link(GQueue *queue, guint n) CYC_NO_EFFECT;
GList *g_queue_peek_head_link(GQueue *queue) CYC_NO_EFFECT;
GList *g_queue_peek_tail_link(GQueue *queue) CYC_NO_EFFECT;
GList *g_queue_peek_nth_link(GQueue *queue, guint n) CYC_NO_EFFECT;
gint g_queue_link_index(GQueue *queue, GList *link_) CYC_NO_EFFECT;
void g_queue_unlink(GQueue *queue, GList *link_) CYC_NO_EFFECT;
void g_queue_delete_link(GQueue *queue, GList *link_) CYC_NO_EFFECT;

/* ---- grcbox.h ---- */
gpointer g_rc_box_alloc(gsize block_size) CYC_NEW CYC_FRESH;
gpointer g_rc_box_alloc0(gsize block_size) CYC_NEW CYC_FRESH CYC_ZEROED;
gpointer g_rc_box_dup(gsize block_size, gconstpointer mem_block) CYC_NEW CYC_FRESH;
gpointer g_rc_box_acquire(gpointer mem_block CYC_RETAIN) CYC_RETURNS(0);
void g_rc_box_release(gpointer mem_block CYC_RELEASE);
void g_rc_box_release_full(gpointer mem_block CYC_RELEASE, GDestroyNotify clear_func CYC_RUNS_FINALIZER);
gpointer g_atomic_rc_box_alloc(gsize block_size) CYC_NEW CYC_FRESH;
gpointer g_atomic_rc_box_alloc0(gsize block_size) CYC_NEW CYC_FRESH CYC_ZEROED;
gpointer g_atomic_rc_box_dup(gsize block_size, gconstpointer mem_block) CYC_NEW CYC_FRESH;
gpointer g_atomic_rc_box_acquire(gpointer mem_block CYC_RETAIN) CYC_RETURNS(0);
void g_atomic_rc_box_release(gpointer mem_block CYC_RELEASE);
void g_atomic_rc_box_release_full(gpointer mem_block CYC_RELEASE, GDestroyNotify clear_func CYC_RUNS_FINALIZER);

/* ---- grefcount.h ---- */
void g_ref_count_init(grefcount *rc) CYC_NO_EFFECT;
void g_atomic_ref_count_init(gatomicrefcount *arc) CYC_NO_EFFECT;

/* ---- grefstring.h ---- */
char *g_ref_string_acquire(char *str CYC_RETAIN) CYC_RETURNS(0);
void g_ref_string_release(char *str CYC_RELEASE);

/* ---- gregex.h ---- */
GRegex *g_regex_new(const gchar *pattern, GRegexCompileFlags compile_options, GRegexMatchFlags match_options,
    GError **error) CYC_NEW CYC_FRESH;
GRegex *g_regex_ref(GRegex *regex CYC_RETAIN) CYC_RETURNS(0);
void g_regex_unref(GRegex *regex CYC_RELEASE);
const gchar *g_regex_get_pattern(const GRegex *regex) CYC_NO_EFFECT;
gint g_regex_get_max_backref(const GRegex *regex) CYC_NO_EFFECT;
gint g_regex_get_capture_count(const GRegex *regex) CYC_NO_EFFECT;
gboolean g_regex_get_has_cr_or_lf(const GRegex *regex) CYC_NO_EFFECT;
gint g_regex_get_max_lookbehind(const GRegex *regex) CYC_NO_EFFECT;
gint g_regex_get_string_number(const GRegex *regex, const gchar *name) CYC_NO_EFFECT;
GRegexCompileFlags g_regex_get_compile_flags(const GRegex *regex) CYC_NO_EFFECT;
GRegexMatchFlags g_regex_get_match_flags(const GRegex *regex) CYC_NO_EFFECT;
gboolean g_regex_match(const GRegex *regex, const gchar *string, GRegexMatchFlags match_options,
    GMatchInfo **match_info CYC_OUT_NEW);
gboolean g_regex_match_full(const GRegex *regex, const gchar *string, gssize string_len, gint start_position,
    GRegexMatchFlags match_options, GMatchInfo **match_info CYC_OUT_NEW, GError **error);
gboolean g_regex_match_all(const GRegex *regex, const gchar *string, GRegexMatchFlags match_options,
    GMatchInfo **match_info CYC_OUT_NEW);
gboolean g_regex_match_all_full(const GRegex *regex, const gchar *string, gssize string_len, gint start_position,
    GRegexMatchFlags match_options, GMatchInfo **match_info CYC_OUT_NEW, GError **error);
gchar **g_regex_split(const GRegex *regex, const gchar *string, GRegexMatchFlags match_options) CYC_NO_EFFECT;
gchar **g_regex_split_full(const GRegex *regex, const gchar *string, gssize string_len, gint start_position,
    GRegexMatchFlags match_options, gint max_tokens, GError **error) CYC_NO_EFFECT;
gchar *g_regex_replace(const GRegex *regex, const gchar *string, gssize string_len, gint start_position,
    const gchar *replacement, GRegexMatchFlags match_options, GError **error) CYC_NO_EFFECT;
gchar *g_regex_replace_literal(const GRegex *regex, const gchar *string, gssize string_len, gint start_position,
    const gchar *replacement, GRegexMatchFlags match_options, GError **error) CYC_NO_EFFECT;
gchar *g_regex_replace_eval(const GRegex *regex, const gchar *string, gssize string_len, gint start_position,
    GRegexMatchFlags match_options, GRegexEvalCallback eval CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA, GError **error);
GRegex *g_match_info_get_regex(const GMatchInfo *match_info) CYC_BORROWED;
const gchar *g_match_info_get_string(const GMatchInfo *match_info) CYC_NO_EFFECT;
GMatchInfo *g_match_info_ref(GMatchInfo *match_info CYC_RETAIN) CYC_RETURNS(0);
void g_match_info_unref(GMatchInfo *match_info CYC_RELEASE);
void g_match_info_free(GMatchInfo *match_info CYC_RELEASE);
gboolean g_match_info_next(GMatchInfo *match_info, GError **error) CYC_NO_EFFECT;
gboolean g_match_info_matches(const GMatchInfo *match_info) CYC_NO_EFFECT;
gint g_match_info_get_match_count(const GMatchInfo *match_info) CYC_NO_EFFECT;
gboolean g_match_info_is_partial_match(const GMatchInfo *match_info) CYC_NO_EFFECT;
gchar *g_match_info_expand_references(const GMatchInfo *match_info, const gchar *string_to_expand, GError **error)
    CYC_NO_EFFECT;
gchar *g_match_info_fetch(const GMatchInfo *match_info, gint match_num) CYC_NO_EFFECT;
gboolean g_match_info_fetch_pos(const GMatchInfo *match_info, gint match_num, gint *start_pos, gint *end_pos)
    CYC_NO_EFFECT;
gchar *g_match_info_fetch_named(const GMatchInfo *match_info, const gchar *name) CYC_NO_EFFECT;
gboolean g_match_info_fetch_named_pos(const GMatchInfo *match_info, const gchar *name, gint *start_pos,
    gint *end_pos) CYC_NO_EFFECT;
gchar **g_match_info_fetch_all(const GMatchInfo *match_info) CYC_NO_EFFECT;

/* ---- gsequence.h ---- */
GSequence *g_sequence_new(GDestroyNotify data_destroy CYC_ELEMENT_RELEASE) CYC_NEW CYC_FRESH;
void g_sequence_free(GSequence *seq CYC_DROPS CYC_FREES);
void g_sequence_foreach(GSequence *seq CYC_HOLDER, GFunc func CYC_EACH_ELEMENT CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
GSequenceIter *g_sequence_append(GSequence *seq CYC_HOLDER, gpointer data CYC_STORED) CYC_BORROWED CYC_FIELD_OF(0);
GSequenceIter *g_sequence_prepend(GSequence *seq CYC_HOLDER, gpointer data CYC_STORED) CYC_BORROWED CYC_FIELD_OF(0);
GSequenceIter *g_sequence_insert_before(GSequenceIter *iter CYC_HOLDER, gpointer data CYC_STORED) CYC_BORROWED
    CYC_FIELD_OF(0);
GSequenceIter *g_sequence_insert_sorted(GSequence *seq CYC_HOLDER, gpointer data CYC_STORED,
    GCompareDataFunc cmp_func CYC_CALLBACK CYC_NO_ESCAPE, gpointer cmp_data CYC_USER_DATA) CYC_BORROWED
    CYC_FIELD_OF(0);
void g_sequence_remove(GSequenceIter *iter CYC_DROPS);
gpointer g_sequence_get(GSequenceIter *iter) CYC_BORROWED CYC_ELEMENT_OF(0);

/* ---- gslice.h ---- */
gpointer g_slice_alloc(gsize block_size) CYC_ALLOCATES;
gpointer g_slice_alloc0(gsize block_size) CYC_ALLOCATES CYC_ZEROED;
gpointer g_slice_copy(gsize block_size, gconstpointer mem_block) CYC_ALLOCATES;
void g_slice_free1(gsize block_size, gpointer mem_block CYC_FREES);
void g_slice_free_chain_with_offset(gsize block_size, gpointer mem_chain CYC_FREES, gsize next_offset);

/* ---- gslist.h ---- */
GSList *g_slist_alloc(void) CYC_NEW CYC_FRESH CYC_ZEROED;
void g_slist_free(GSList *list CYC_FREES);
void g_slist_free_1(GSList *list CYC_FREES);
void g_slist_free_full(GSList *list CYC_DROPS CYC_FREES, GDestroyNotify free_func CYC_ELEMENT_RELEASE);
GSList *g_slist_append(GSList *list CYC_HOLDER, gpointer data CYC_STORED) CYC_RETURNS_HOLDER;
GSList *g_slist_prepend(GSList *list CYC_HOLDER, gpointer data CYC_STORED) CYC_RETURNS_HOLDER;
GSList *g_slist_insert(GSList *list CYC_HOLDER, gpointer data CYC_STORED, gint position) CYC_RETURNS_HOLDER;
GSList *g_slist_insert_sorted(GSList *list CYC_HOLDER, gpointer data CYC_STORED,
    GCompareFunc func CYC_CALLBACK CYC_NO_ESCAPE) CYC_RETURNS_HOLDER;
GSList *g_slist_insert_sorted_with_data(GSList *list CYC_HOLDER, gpointer data CYC_STORED,
    GCompareDataFunc func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA) CYC_RETURNS_HOLDER;
GSList *g_slist_insert_before(GSList *slist CYC_HOLDER, GSList *sibling, gpointer data CYC_STORED) CYC_RETURNS_HOLDER;
GSList *g_slist_concat(GSList *list1 CYC_HOLDER, GSList *list2 CYC_COPIES_FROM) CYC_RETURNS_HOLDER;
GSList *g_slist_remove(GSList *list CYC_HOLDER, gconstpointer data CYC_DROPS_ITEM) CYC_RETURNS(0);
GSList *g_slist_remove_all(GSList *list CYC_HOLDER, gconstpointer data CYC_DROPS_ITEM) CYC_RETURNS(0);
GSList *g_slist_remove_link(GSList *list CYC_HOLDER, GSList *link_ CYC_KEY CYC_DROPS_KEY) CYC_RETURNS(0);
GSList *g_slist_delete_link(GSList *list CYC_HOLDER, GSList *link_ CYC_KEY CYC_DROPS_KEY) CYC_RETURNS(0);
GSList *g_slist_reverse(GSList *list) CYC_RETURNS(0);
GSList *g_slist_copy(GSList *list CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
GSList *g_slist_copy_deep(GSList *list CYC_COPIES_FROM, GCopyFunc func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA) CYC_NEW CYC_FRESH;
GSList *g_slist_nth(GSList *list, guint n) CYC_BORROWED CYC_FIELD_OF(0);
GSList *g_slist_find(GSList *list, gconstpointer data) CYC_BORROWED CYC_FIELD_OF(0);
GSList *g_slist_find_custom(GSList *list, gconstpointer data, GCompareFunc func CYC_CALLBACK CYC_NO_ESCAPE)
    CYC_BORROWED CYC_FIELD_OF(0);
gint g_slist_position(GSList *list, GSList *llink) CYC_NO_EFFECT;
gint g_slist_index(GSList *list, gconstpointer data) CYC_NO_EFFECT;
GSList *g_slist_last(GSList *list) CYC_BORROWED CYC_FIELD_OF(0);
guint g_slist_length(GSList *list) CYC_NO_EFFECT;
void g_slist_foreach(GSList *list CYC_HOLDER, GFunc func CYC_EACH_ELEMENT CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
GSList *g_slist_sort(GSList *list, GCompareFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE) CYC_RETURNS(0);
GSList *g_slist_sort_with_data(GSList *list, GCompareDataFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA) CYC_RETURNS(0);
gpointer g_slist_nth_data(GSList *list, guint n) CYC_BORROWED CYC_ELEMENT_OF(0);
void g_clear_slist(GSList **slist_ptr CYC_CLEARS, GDestroyNotify destroy CYC_ELEMENT_RELEASE);

/* ---- gspawn.h ---- */
gboolean g_spawn_async(const gchar *working_directory, gchar **argv, gchar **envp, GSpawnFlags flags,
    GSpawnChildSetupFunc child_setup CYC_CALLBACK, gpointer user_data CYC_USER_DATA, GPid *child_pid,
    GError **error) CYC_ONE_SHOT;
gboolean g_spawn_async_with_pipes(const gchar *working_directory, gchar **argv, gchar **envp, GSpawnFlags flags,
    GSpawnChildSetupFunc child_setup CYC_CALLBACK, gpointer user_data CYC_USER_DATA, GPid *child_pid,
    gint *standard_input, gint *standard_output, gint *standard_error, GError **error) CYC_ONE_SHOT;
gboolean g_spawn_async_with_pipes_and_fds(const gchar *working_directory, const gchar *const *argv,
    const gchar *const *envp, GSpawnFlags flags, GSpawnChildSetupFunc child_setup CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA, gint stdin_fd, gint stdout_fd, gint stderr_fd, const gint *source_fds,
    const gint *target_fds, gsize n_fds, GPid *child_pid_out, gint *stdin_pipe_out, gint *stdout_pipe_out,
    gint *stderr_pipe_out, GError **error) CYC_ONE_SHOT;
gboolean g_spawn_async_with_fds(const gchar *working_directory, gchar **argv, gchar **envp, GSpawnFlags flags,
    GSpawnChildSetupFunc child_setup CYC_CALLBACK, gpointer user_data CYC_USER_DATA, GPid *child_pid, gint stdin_fd,
    gint stdout_fd, gint stderr_fd, GError **error) CYC_ONE_SHOT;
gboolean g_spawn_sync(const gchar *working_directory, gchar **argv, gchar **envp, GSpawnFlags flags,
    GSpawnChildSetupFunc child_setup CYC_CALLBACK, gpointer user_data CYC_USER_DATA, gchar **standard_output,
    gchar **standard_error, gint *wait_status, GError **error) CYC_ONE_SHOT;

/* ---- gstrfuncs.h ---- */
gpointer g_memdup(gconstpointer mem, guint byte_size) CYC_ALLOCATES;
gpointer g_memdup2(gconstpointer mem, gsize byte_size) CYC_ALLOCATES;

/* ---- gstring.h ---- */
GString *g_string_new(const gchar *init) CYC_NO_EFFECT;
gchar *g_string_free(GString *string, gboolean free_segment) CYC_NO_EFFECT;
GBytes *g_string_free_to_bytes(GString *string) CYC_NEW;

/* ---- gstrvbuilder.h ---- */
GStrvBuilder *g_strv_builder_new(void) CYC_NEW CYC_FRESH;
void g_strv_builder_unref(GStrvBuilder *builder CYC_RELEASE);
GStrvBuilder *g_strv_builder_ref(GStrvBuilder *builder CYC_RETAIN) CYC_RETURNS(0);
void g_strv_builder_add(GStrvBuilder *builder, const char *value) CYC_NO_EFFECT;
void g_strv_builder_addv(GStrvBuilder *builder, const char **value) CYC_NO_EFFECT;
void g_strv_builder_add_many(GStrvBuilder *builder, ...) CYC_NO_EFFECT;
GStrv g_strv_builder_end(GStrvBuilder *builder) CYC_NO_EFFECT;

/* ---- gthread.h ---- */
GThread *g_thread_ref(GThread *thread CYC_RETAIN) CYC_RETURNS(0);
void g_thread_unref(GThread *thread CYC_RELEASE);
GThread *g_thread_new(const gchar *name, GThreadFunc func CYC_CALLBACK, gpointer data CYC_USER_DATA) CYC_NEW
    CYC_FRESH CYC_ONE_SHOT CYC_ROOTED;
GThread *g_thread_try_new(const gchar *name, GThreadFunc func CYC_CALLBACK, gpointer data CYC_USER_DATA,
    GError **error) CYC_NEW CYC_FRESH CYC_ONE_SHOT CYC_ROOTED;
GThread *g_thread_self(void) CYC_BORROWED;
gpointer g_thread_join(GThread *thread CYC_RELEASE);
gpointer g_private_get(GPrivate *key CYC_KEY) CYC_BORROWED;
void g_private_set(GPrivate *key CYC_KEY, gpointer value CYC_STORED) CYC_ROOTED CYC_KEYED;
void g_private_replace(GPrivate *key CYC_KEY, gpointer value CYC_STORED) CYC_ROOTED CYC_KEYED;
gpointer g_once_impl(GOnce *once, GThreadFunc func CYC_CALLBACK CYC_NO_ESCAPE, gpointer arg CYC_USER_DATA);

/* ---- gthreadpool.h ---- */
GThreadPool *g_thread_pool_new(GFunc func CYC_CALLBACK, gpointer user_data CYC_USER_DATA, gint max_threads,
    gboolean exclusive, GError **error) CYC_ROOTED;
GThreadPool *g_thread_pool_new_full(GFunc func CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GDestroyNotify item_free_func CYC_ELEMENT_RELEASE, gint max_threads, gboolean exclusive, GError **error)
    CYC_ROOTED;
gboolean g_thread_pool_push(GThreadPool *pool CYC_HOLDER, gpointer data CYC_STORED, GError **error);

/* ---- gtimezone.h ---- */
GTimeZone *g_time_zone_new(const gchar *identifier) CYC_NEW CYC_FRESH;
GTimeZone *g_time_zone_new_identifier(const gchar *identifier) CYC_NEW CYC_FRESH;
GTimeZone *g_time_zone_new_utc(void) CYC_NEW CYC_FRESH;
GTimeZone *g_time_zone_new_local(void) CYC_NEW CYC_FRESH;
GTimeZone *g_time_zone_new_offset(gint32 seconds) CYC_NEW CYC_FRESH;
GTimeZone *g_time_zone_ref(GTimeZone *tz CYC_RETAIN) CYC_RETURNS(0);
void g_time_zone_unref(GTimeZone *tz CYC_RELEASE);
gint g_time_zone_find_interval(GTimeZone *tz, GTimeType type, gint64 time_) CYC_NO_EFFECT;
gint g_time_zone_adjust_time(GTimeZone *tz, GTimeType type, gint64 *time_) CYC_NO_EFFECT;
const gchar *g_time_zone_get_abbreviation(GTimeZone *tz, gint interval) CYC_NO_EFFECT;
gint32 g_time_zone_get_offset(GTimeZone *tz, gint interval) CYC_NO_EFFECT;
gboolean g_time_zone_is_dst(GTimeZone *tz, gint interval) CYC_NO_EFFECT;
const gchar *g_time_zone_get_identifier(GTimeZone *tz) CYC_NO_EFFECT;

/* ---- gtree.h ---- */
GTree *g_tree_new(GCompareFunc key_compare_func) CYC_NEW CYC_FRESH;
GTree *g_tree_new_with_data(GCompareDataFunc key_compare_func, gpointer key_compare_data) CYC_NEW CYC_FRESH;
GTree *g_tree_new_full(GCompareDataFunc key_compare_func, gpointer key_compare_data,
    GDestroyNotify key_destroy_func CYC_KEY_RELEASE, GDestroyNotify value_destroy_func CYC_ELEMENT_RELEASE) CYC_NEW
    CYC_FRESH;
GTreeNode *g_tree_node_first(GTree *tree) CYC_NO_EFFECT;
GTreeNode *g_tree_node_last(GTree *tree) CYC_NO_EFFECT;
GTree *g_tree_ref(GTree *tree CYC_RETAIN) CYC_RETURNS(0);
void g_tree_unref(GTree *tree CYC_RELEASE);
void g_tree_destroy(GTree *tree CYC_DROPS CYC_RELEASE);
GTreeNode *g_tree_insert_node(GTree *tree CYC_HOLDER, gpointer key CYC_KEY CYC_STORED, gpointer value CYC_STORED)
    CYC_KEYED;
void g_tree_insert(GTree *tree CYC_HOLDER, gpointer key CYC_KEY CYC_STORED, gpointer value CYC_STORED) CYC_KEYED;
GTreeNode *g_tree_replace_node(GTree *tree CYC_HOLDER, gpointer key CYC_KEY CYC_STORED, gpointer value CYC_STORED)
    CYC_KEYED;
void g_tree_replace(GTree *tree CYC_HOLDER, gpointer key CYC_KEY CYC_STORED, gpointer value CYC_STORED) CYC_KEYED;
gboolean g_tree_remove(GTree *tree CYC_HOLDER, gconstpointer key CYC_KEY CYC_DROPS_KEY);
void g_tree_remove_all(GTree *tree CYC_DROPS);
gboolean g_tree_steal(GTree *tree CYC_HOLDER, gconstpointer key CYC_KEY CYC_DROPS_KEY);
GTreeNode *g_tree_lookup_node(GTree *tree, gconstpointer key) CYC_NO_EFFECT;
gpointer g_tree_lookup(GTree *tree, gconstpointer key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
gboolean g_tree_lookup_extended(GTree *tree, gconstpointer lookup_key CYC_KEY, gpointer *orig_key,
    gpointer *value CYC_OUT_BORROWED);
void g_tree_foreach(GTree *tree CYC_HOLDER, GTraverseFunc func CYC_EACH_ELEMENT CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
void g_tree_foreach_node(GTree *tree, GTraverseNodeFunc func CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
void g_tree_traverse(GTree *tree CYC_HOLDER, GTraverseFunc traverse_func CYC_EACH_ELEMENT CYC_NO_ESCAPE,
    GTraverseType traverse_type, gpointer user_data CYC_USER_DATA);
GTreeNode *g_tree_search_node(GTree *tree, GCompareFunc search_func, gconstpointer user_data) CYC_NO_EFFECT;
gpointer g_tree_search(GTree *tree, GCompareFunc search_func, gconstpointer user_data) CYC_BORROWED CYC_ELEMENT_OF(0);
GTreeNode *g_tree_lower_bound(GTree *tree, gconstpointer key) CYC_NO_EFFECT;
GTreeNode *g_tree_upper_bound(GTree *tree, gconstpointer key) CYC_NO_EFFECT;
gint g_tree_height(GTree *tree) CYC_NO_EFFECT;
gint g_tree_nnodes(GTree *tree) CYC_NO_EFFECT;

/* ---- guri.h ---- */
GUri *g_uri_ref(GUri *uri CYC_RETAIN) CYC_RETURNS(0);
void g_uri_unref(GUri *uri CYC_RELEASE);
GUri *g_uri_parse(const gchar *uri_string, GUriFlags flags, GError **error) CYC_NEW;
GUri *g_uri_parse_relative(GUri *base_uri, const gchar *uri_ref, GUriFlags flags, GError **error) CYC_NEW;
GUri *g_uri_build(GUriFlags flags, const gchar *scheme, const gchar *userinfo, const gchar *host, gint port,
    const gchar *path, const gchar *query, const gchar *fragment) CYC_NEW;
GUri *g_uri_build_with_user(GUriFlags flags, const gchar *scheme, const gchar *user, const gchar *password,
    const gchar *auth_params, const gchar *host, gint port, const gchar *path, const gchar *query,
    const gchar *fragment) CYC_NEW;
char *g_uri_to_string(GUri *uri) CYC_NO_EFFECT;
char *g_uri_to_string_partial(GUri *uri, GUriHideFlags flags) CYC_NO_EFFECT;
const gchar *g_uri_get_scheme(GUri *uri) CYC_NO_EFFECT;
const gchar *g_uri_get_userinfo(GUri *uri) CYC_NO_EFFECT;
const gchar *g_uri_get_user(GUri *uri) CYC_NO_EFFECT;
const gchar *g_uri_get_password(GUri *uri) CYC_NO_EFFECT;
const gchar *g_uri_get_auth_params(GUri *uri) CYC_NO_EFFECT;
const gchar *g_uri_get_host(GUri *uri) CYC_NO_EFFECT;
gint g_uri_get_port(GUri *uri) CYC_NO_EFFECT;
const gchar *g_uri_get_path(GUri *uri) CYC_NO_EFFECT;
const gchar *g_uri_get_query(GUri *uri) CYC_NO_EFFECT;
const gchar *g_uri_get_fragment(GUri *uri) CYC_NO_EFFECT;
GUriFlags g_uri_get_flags(GUri *uri) CYC_NO_EFFECT;
GHashTable *g_uri_parse_params(const gchar *params, gssize length, const gchar *separators, GUriParamsFlags flags,
    GError **error) CYC_NEW;
GBytes *g_uri_unescape_bytes(const char *escaped_string, gssize length, const char *illegal_characters,
    GError **error) CYC_NEW;

/* ---- gutils.h ---- */
void g_atexit(GVoidFunc func CYC_CALLBACK) CYC_ONE_SHOT;

/* ---- gvariant.h ---- */
void g_variant_unref(GVariant *value CYC_RELEASE);
GVariant *g_variant_ref(GVariant *value CYC_RETAIN) CYC_RETURNS(0);
GVariant *g_variant_ref_sink(GVariant *value CYC_RETAIN CYC_SINKS) CYC_RETURNS(0);
gboolean g_variant_is_floating(GVariant *value) CYC_NO_EFFECT;
GVariant *g_variant_take_ref(GVariant *value) CYC_RETURNS(0);
const gchar *g_variant_get_type_string(GVariant *value) CYC_NO_EFFECT;
gboolean g_variant_is_of_type(GVariant *value, const GVariantType *type) CYC_NO_EFFECT;
gboolean g_variant_is_container(GVariant *value) CYC_NO_EFFECT;
GVariantClass g_variant_classify(GVariant *value) CYC_NO_EFFECT;
GVariant *g_variant_new_boolean(gboolean value) CYC_FLOATING;
GVariant *g_variant_new_byte(guint8 value) CYC_FLOATING;
GVariant *g_variant_new_int16(gint16 value) CYC_FLOATING;
GVariant *g_variant_new_uint16(guint16 value) CYC_FLOATING;
GVariant *g_variant_new_int32(gint32 value) CYC_FLOATING;
GVariant *g_variant_new_uint32(guint32 value) CYC_FLOATING;
GVariant *g_variant_new_int64(gint64 value) CYC_FLOATING;
GVariant *g_variant_new_uint64(guint64 value) CYC_FLOATING;
GVariant *g_variant_new_handle(gint32 value) CYC_FLOATING;
GVariant *g_variant_new_double(gdouble value) CYC_FLOATING;
GVariant *g_variant_new_string(const gchar *string) CYC_FLOATING;
GVariant *g_variant_new_take_string(gchar *string) CYC_FLOATING;
GVariant *g_variant_new_printf(const gchar *format_string, ...) CYC_FLOATING;
GVariant *g_variant_new_object_path(const gchar *object_path) CYC_FLOATING;
GVariant *g_variant_new_signature(const gchar *signature) CYC_FLOATING;
GVariant *g_variant_new_variant(GVariant *value CYC_HELD_BY_RESULT CYC_SINKS) CYC_FLOATING;
GVariant *g_variant_new_strv(const gchar *const *strv, gssize length) CYC_FLOATING;
GVariant *g_variant_new_objv(const gchar *const *strv, gssize length) CYC_FLOATING;
GVariant *g_variant_new_bytestring(const gchar *string) CYC_FLOATING;
GVariant *g_variant_new_bytestring_array(const gchar *const *strv, gssize length) CYC_FLOATING;
GVariant *g_variant_new_fixed_array(const GVariantType *element_type, gconstpointer elements, gsize n_elements,
    gsize element_size) CYC_FLOATING;
gboolean g_variant_get_boolean(GVariant *value) CYC_NO_EFFECT;
guint8 g_variant_get_byte(GVariant *value) CYC_NO_EFFECT;
gint16 g_variant_get_int16(GVariant *value) CYC_NO_EFFECT;
guint16 g_variant_get_uint16(GVariant *value) CYC_NO_EFFECT;
gint32 g_variant_get_int32(GVariant *value) CYC_NO_EFFECT;
guint32 g_variant_get_uint32(GVariant *value) CYC_NO_EFFECT;
gint64 g_variant_get_int64(GVariant *value) CYC_NO_EFFECT;
guint64 g_variant_get_uint64(GVariant *value) CYC_NO_EFFECT;
gint32 g_variant_get_handle(GVariant *value) CYC_NO_EFFECT;
gdouble g_variant_get_double(GVariant *value) CYC_NO_EFFECT;
GVariant *g_variant_get_variant(GVariant *value) CYC_NEW;
const gchar *g_variant_get_string(GVariant *value, gsize *length) CYC_NO_EFFECT;
gchar *g_variant_dup_string(GVariant *value, gsize *length) CYC_NO_EFFECT;
const gchar **g_variant_get_strv(GVariant *value, gsize *length) CYC_NO_EFFECT;
gchar **g_variant_dup_strv(GVariant *value, gsize *length) CYC_NO_EFFECT;
const gchar **g_variant_get_objv(GVariant *value, gsize *length) CYC_NO_EFFECT;
gchar **g_variant_dup_objv(GVariant *value, gsize *length) CYC_NO_EFFECT;
const gchar *g_variant_get_bytestring(GVariant *value) CYC_NO_EFFECT;
gchar *g_variant_dup_bytestring(GVariant *value, gsize *length) CYC_NO_EFFECT;
const gchar **g_variant_get_bytestring_array(GVariant *value, gsize *length) CYC_NO_EFFECT;
gchar **g_variant_dup_bytestring_array(GVariant *value, gsize *length) CYC_NO_EFFECT;
GVariant *g_variant_new_maybe(const GVariantType *child_type, GVariant *child CYC_HELD_BY_RESULT) CYC_FLOATING;
GVariant *g_variant_new_array(const GVariantType *child_type, GVariant *const *children, gsize n_children)
    CYC_FLOATING;
GVariant *g_variant_new_tuple(GVariant *const *children, gsize n_children) CYC_FLOATING;
GVariant *g_variant_new_dict_entry(GVariant *key CYC_HELD_BY_RESULT, GVariant *value CYC_HELD_BY_RESULT) CYC_FLOATING;
GVariant *g_variant_get_maybe(GVariant *value) CYC_NEW;
gsize g_variant_n_children(GVariant *value) CYC_NO_EFFECT;
void g_variant_get_child(GVariant *value, gsize index_, const gchar *format_string, ...) CYC_NO_EFFECT;
GVariant *g_variant_get_child_value(GVariant *value, gsize index_) CYC_NEW;
gboolean g_variant_lookup(GVariant *dictionary, const gchar *key, const gchar *format_string, ...) CYC_NO_EFFECT;
GVariant *g_variant_lookup_value(GVariant *dictionary, const gchar *key, const GVariantType *expected_type) CYC_NEW;
gconstpointer g_variant_get_fixed_array(GVariant *value, gsize *n_elements, gsize element_size) CYC_NO_EFFECT;
gsize g_variant_get_size(GVariant *value) CYC_NO_EFFECT;
gconstpointer g_variant_get_data(GVariant *value) CYC_NO_EFFECT;
GBytes *g_variant_get_data_as_bytes(GVariant *value) CYC_NEW;
void g_variant_store(GVariant *value, gpointer data) CYC_NO_EFFECT;
gchar *g_variant_print(GVariant *value, gboolean type_annotate) CYC_NO_EFFECT;
GString *g_variant_print_string(GVariant *value, GString *string, gboolean type_annotate) CYC_NO_EFFECT;
GVariant *g_variant_get_normal_form(GVariant *value) CYC_NEW;
gboolean g_variant_is_normal_form(GVariant *value) CYC_NO_EFFECT;
GVariant *g_variant_byteswap(GVariant *value) CYC_NEW;
GVariant *g_variant_new_from_bytes(const GVariantType *type, GBytes *bytes CYC_HELD_BY_RESULT, gboolean trusted)
    CYC_FLOATING;
GVariant *g_variant_new_from_data(const GVariantType *type, gconstpointer data, gsize size, gboolean trusted,
    GDestroyNotify notify CYC_CALLBACK, gpointer user_data) CYC_FLOATING CYC_ONE_SHOT;
GVariantIter *g_variant_iter_new(GVariant *value) CYC_NO_EFFECT;
gsize g_variant_iter_init(GVariantIter *iter, GVariant *value) CYC_NO_EFFECT;
GVariant *g_variant_iter_next_value(GVariantIter *iter) CYC_NEW;
GVariantBuilder *g_variant_builder_new(const GVariantType *type) CYC_NEW CYC_FRESH;
void g_variant_builder_unref(GVariantBuilder *builder CYC_RELEASE);
GVariantBuilder *g_variant_builder_ref(GVariantBuilder *builder CYC_RETAIN) CYC_RETURNS(0);
void g_variant_builder_init(GVariantBuilder *builder, const GVariantType *type) CYC_NO_EFFECT;
GVariant *g_variant_builder_end(GVariantBuilder *builder) CYC_BORROWED;
void g_variant_builder_clear(GVariantBuilder *builder) CYC_NO_EFFECT;
void g_variant_builder_open(GVariantBuilder *builder, const GVariantType *type) CYC_NO_EFFECT;
void g_variant_builder_close(GVariantBuilder *builder) CYC_NO_EFFECT;
void g_variant_builder_add_value(GVariantBuilder *builder, GVariant *value) CYC_NO_EFFECT;
void g_variant_builder_add(GVariantBuilder *builder, const gchar *format_string, ...) CYC_NO_EFFECT;
void g_variant_builder_add_parsed(GVariantBuilder *builder, const gchar *format, ...) CYC_NO_EFFECT;
GVariant *g_variant_new(const gchar *format_string, ...) CYC_NEW CYC_FRESH;
void g_variant_get(GVariant *value, const gchar *format_string, ...) CYC_NO_EFFECT;
GVariant *g_variant_new_va(const gchar *format_string, const gchar **endptr, __builtin_va_list *app) CYC_NEW
    CYC_FRESH;
void g_variant_get_va(GVariant *value, const gchar *format_string, const gchar **endptr, __builtin_va_list *app)
    CYC_NO_EFFECT;
gboolean g_variant_check_format_string(GVariant *value, const gchar *format_string, gboolean copy_only) CYC_NO_EFFECT;
GVariant *g_variant_parse(const GVariantType *type, const gchar *text, const gchar *limit, const gchar **endptr,
    GError **error) CYC_NEW;
GVariant *g_variant_new_parsed(const gchar *format, ...) CYC_NEW CYC_FRESH;
GVariant *g_variant_new_parsed_va(const gchar *format, __builtin_va_list *app) CYC_NEW CYC_FRESH;
GVariantDict *g_variant_dict_new(GVariant *from_asv CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
void g_variant_dict_init(GVariantDict *dict, GVariant *from_asv) CYC_NO_EFFECT;
gboolean g_variant_dict_lookup(GVariantDict *dict, const gchar *key, const gchar *format_string, ...) CYC_NO_EFFECT;
GVariant *g_variant_dict_lookup_value(GVariantDict *dict, const gchar *key, const GVariantType *expected_type)
    CYC_NEW;
gboolean g_variant_dict_contains(GVariantDict *dict, const gchar *key) CYC_NO_EFFECT;
void g_variant_dict_insert(GVariantDict *dict, const gchar *key, const gchar *format_string, ...) CYC_NO_EFFECT;
void g_variant_dict_insert_value(GVariantDict *dict, const gchar *key, GVariant *value) CYC_NO_EFFECT;
gboolean g_variant_dict_remove(GVariantDict *dict, const gchar *key) CYC_NO_EFFECT;
void g_variant_dict_clear(GVariantDict *dict) CYC_NO_EFFECT;
GVariant *g_variant_dict_end(GVariantDict *dict) CYC_BORROWED;
GVariantDict *g_variant_dict_ref(GVariantDict *dict CYC_RETAIN) CYC_RETURNS(0);
void g_variant_dict_unref(GVariantDict *dict CYC_RELEASE);

/* ---- macros ---- */
gpointer g_ptr_array_index(GPtrArray *array, guint index CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
gpointer g_datalist_id_set_data(GData **list CYC_HOLDER, GQuark key CYC_KEY, gpointer data CYC_USER_DATA) CYC_KEYED;
void g_datalist_id_remove_data(GData **list CYC_HOLDER, GQuark key CYC_KEY CYC_DROPS_KEY);
void g_datalist_set_data(GData **list CYC_HOLDER, const gchar *key CYC_KEY, gpointer data CYC_USER_DATA) CYC_KEYED;
void g_datalist_set_data_full(GData **list CYC_HOLDER, const gchar *key CYC_KEY, gpointer data CYC_USER_DATA,
    GDestroyNotify destroy CYC_DESTROY_NOTIFY) CYC_KEYED;
void g_datalist_remove_data(GData **list CYC_HOLDER, const gchar *key CYC_KEY CYC_DROPS_KEY);
