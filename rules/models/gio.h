/* gio.h: Gio 2.74: tasks, files, streams, sockets, D-Bus, actions, models. All but its info structs are GObjects.
 * SPDX-License-Identifier: MIT
 *
 * Checked: Gio 2.74, gio/gio.h
 * Covers: tasks, files, streams, sockets, D-Bus, actions, models */
#include "cyclecheck.h"

typedef struct _GObject GObject;
typedef struct _GAction GAction CYC_BASE(GObject);
typedef struct _GActionGroup GActionGroup CYC_BASE(GObject);
typedef struct _GActionMap GActionMap CYC_BASE(GObject);
typedef struct _GAppInfo GAppInfo CYC_BASE(GObject);
typedef struct _GAppInfoMonitor GAppInfoMonitor CYC_BASE(GObject);
typedef struct _GAppLaunchContext GAppLaunchContext CYC_BASE(GObject);
typedef struct _GApplication GApplication CYC_BASE(GObject);
typedef struct _GApplicationCommandLine GApplicationCommandLine CYC_BASE(GObject);
typedef struct _GAsyncInitable GAsyncInitable CYC_BASE(GObject);
typedef struct _GAsyncResult GAsyncResult CYC_BASE(GObject);
typedef struct _GBufferedInputStream GBufferedInputStream CYC_BASE(GFilterInputStream);
typedef struct _GBufferedOutputStream GBufferedOutputStream CYC_BASE(GFilterOutputStream);
typedef struct _GBytesIcon GBytesIcon CYC_BASE(GObject) CYC_ATOMIC;
typedef struct _GCancellable GCancellable CYC_BASE(GObject);
typedef struct _GCharsetConverter GCharsetConverter CYC_BASE(GObject);
typedef struct _GConverter GConverter CYC_BASE(GObject);
typedef struct _GConverterInputStream GConverterInputStream CYC_BASE(GFilterInputStream);
typedef struct _GConverterOutputStream GConverterOutputStream CYC_BASE(GFilterOutputStream);
typedef struct _GCredentials GCredentials CYC_BASE(GObject) CYC_ATOMIC;
typedef struct _GDBusActionGroup GDBusActionGroup CYC_BASE(GObject);
typedef struct _GDBusAuthObserver GDBusAuthObserver CYC_BASE(GObject);
typedef struct _GDBusConnection GDBusConnection CYC_BASE(GObject);
typedef struct _GDBusInterface GDBusInterface CYC_BASE(GObject);
typedef struct _GDBusInterfaceSkeleton GDBusInterfaceSkeleton CYC_BASE(GObject);
typedef struct _GDBusMenuModel GDBusMenuModel CYC_BASE(GMenuModel);
typedef struct _GDBusMessage GDBusMessage CYC_BASE(GObject);
typedef struct _GDBusMethodInvocation GDBusMethodInvocation CYC_BASE(GObject);
typedef struct _GDBusObject GDBusObject CYC_BASE(GObject);
typedef struct _GDBusObjectManager GDBusObjectManager CYC_BASE(GObject);
typedef struct _GDBusObjectManagerClient GDBusObjectManagerClient CYC_BASE(GObject);
typedef struct _GDBusObjectManagerServer GDBusObjectManagerServer CYC_BASE(GObject);
typedef struct _GDBusObjectProxy GDBusObjectProxy CYC_BASE(GObject);
typedef struct _GDBusObjectSkeleton GDBusObjectSkeleton CYC_BASE(GObject);
typedef struct _GDBusProxy GDBusProxy CYC_BASE(GObject);
typedef struct _GDBusServer GDBusServer CYC_BASE(GObject);
typedef struct _GDataInputStream GDataInputStream CYC_BASE(GBufferedInputStream);
typedef struct _GDataOutputStream GDataOutputStream CYC_BASE(GFilterOutputStream);
typedef struct _GDatagramBased GDatagramBased CYC_BASE(GObject);
typedef struct _GDebugController GDebugController CYC_BASE(GObject);
typedef struct _GDebugControllerDBus GDebugControllerDBus CYC_BASE(GObject);
typedef struct GDesktopAppInfo GDesktopAppInfo CYC_BASE(GObject);
typedef struct GDesktopAppInfoLookup GDesktopAppInfoLookup CYC_BASE(GObject);
typedef struct _GDrive GDrive CYC_BASE(GObject);
typedef struct _GDtlsClientConnection GDtlsClientConnection CYC_BASE(GObject);
typedef struct _GDtlsConnection GDtlsConnection CYC_BASE(GObject);
typedef struct _GDtlsServerConnection GDtlsServerConnection CYC_BASE(GObject);
typedef struct _GEmblem GEmblem CYC_BASE(GObject);
typedef struct _GEmblemedIcon GEmblemedIcon CYC_BASE(GObject);
typedef struct _GFile GFile CYC_BASE(GObject);
typedef struct _GFileDescriptorBased GFileDescriptorBased CYC_BASE(GObject);
typedef struct _GFileEnumerator GFileEnumerator CYC_BASE(GObject);
typedef struct _GFileIOStream GFileIOStream CYC_BASE(GIOStream);
typedef struct _GFileIcon GFileIcon CYC_BASE(GObject);
typedef struct _GFileInfo GFileInfo CYC_BASE(GObject);
typedef struct _GFileInputStream GFileInputStream CYC_BASE(GInputStream);
typedef struct _GFileMonitor GFileMonitor CYC_BASE(GObject);
typedef struct _GFileOutputStream GFileOutputStream CYC_BASE(GOutputStream);
typedef struct _GFilenameCompleter GFilenameCompleter CYC_BASE(GObject);
typedef struct _GFilterInputStream GFilterInputStream CYC_BASE(GInputStream);
typedef struct _GFilterOutputStream GFilterOutputStream CYC_BASE(GOutputStream);
typedef struct _GIOModule GIOModule CYC_BASE(GObject);
typedef struct _GIOStream GIOStream CYC_BASE(GObject);
typedef struct _GIcon GIcon CYC_BASE(GObject);
typedef struct _GInetAddress GInetAddress CYC_BASE(GObject) CYC_ATOMIC;
typedef struct _GInetAddressMask GInetAddressMask CYC_BASE(GObject) CYC_ATOMIC;
typedef struct _GInetSocketAddress GInetSocketAddress CYC_BASE(GSocketAddress) CYC_ATOMIC;
typedef struct _GInitable GInitable CYC_BASE(GObject);
typedef struct _GInputStream GInputStream CYC_BASE(GObject);
typedef struct _GListModel GListModel CYC_BASE(GObject);
typedef struct _GListStore GListStore CYC_BASE(GObject);
typedef struct _GLoadableIcon GLoadableIcon CYC_BASE(GObject);
typedef struct _GMemoryInputStream GMemoryInputStream CYC_BASE(GInputStream);
typedef struct _GMemoryMonitor GMemoryMonitor CYC_BASE(GObject);
typedef struct _GMemoryOutputStream GMemoryOutputStream CYC_BASE(GOutputStream);
typedef struct _GMenu GMenu CYC_BASE(GMenuModel);
typedef struct _GMenuAttributeIter GMenuAttributeIter CYC_BASE(GObject);
typedef struct _GMenuItem GMenuItem CYC_BASE(GObject);
typedef struct _GMenuLinkIter GMenuLinkIter CYC_BASE(GObject);
typedef struct _GMenuModel GMenuModel CYC_BASE(GObject);
typedef struct _GMount GMount CYC_BASE(GObject);
typedef struct _GMountOperation GMountOperation CYC_BASE(GObject);
typedef struct _GNativeSocketAddress GNativeSocketAddress CYC_BASE(GSocketAddress) CYC_ATOMIC;
typedef struct _GNativeVolumeMonitor GNativeVolumeMonitor CYC_BASE(GVolumeMonitor);
typedef struct _GNetworkAddress GNetworkAddress CYC_BASE(GObject) CYC_ATOMIC;
typedef struct _GNetworkMonitor GNetworkMonitor CYC_BASE(GObject);
typedef struct _GNetworkService GNetworkService CYC_BASE(GObject) CYC_ATOMIC;
typedef struct _GNotification GNotification CYC_BASE(GObject);
typedef struct _GOutputStream GOutputStream CYC_BASE(GObject);
typedef struct _GPermission GPermission CYC_BASE(GObject);
typedef struct _GPollableInputStream GPollableInputStream CYC_BASE(GObject);
typedef struct _GPollableOutputStream GPollableOutputStream CYC_BASE(GObject);
typedef struct _GPowerProfileMonitor GPowerProfileMonitor CYC_BASE(GObject);
typedef struct _GPropertyAction GPropertyAction CYC_BASE(GObject);
typedef struct _GProxy GProxy CYC_BASE(GObject);
typedef struct _GProxyAddress GProxyAddress CYC_BASE(GInetSocketAddress);
typedef struct _GProxyAddressEnumerator GProxyAddressEnumerator CYC_BASE(GSocketAddressEnumerator);
typedef struct _GProxyResolver GProxyResolver CYC_BASE(GObject);
typedef struct _GRemoteActionGroup GRemoteActionGroup CYC_BASE(GObject);
typedef struct _GResolver GResolver CYC_BASE(GObject);
typedef struct _GSeekable GSeekable CYC_BASE(GObject);
typedef struct _GSettings GSettings CYC_BASE(GObject);
typedef struct _GSettingsBackend GSettingsBackend CYC_BASE(GObject);
typedef struct _GSimpleAction GSimpleAction CYC_BASE(GObject);
typedef struct _GSimpleActionGroup GSimpleActionGroup CYC_BASE(GObject);
typedef struct _GSimpleAsyncResult GSimpleAsyncResult CYC_BASE(GObject);
typedef struct _GSimpleIOStream GSimpleIOStream CYC_BASE(GIOStream);
typedef struct _GSimplePermission GSimplePermission CYC_BASE(GPermission);
typedef struct _GSimpleProxyResolver GSimpleProxyResolver CYC_BASE(GObject);
typedef struct _GSocket GSocket CYC_BASE(GObject);
typedef struct _GSocketAddress GSocketAddress CYC_BASE(GObject) CYC_ATOMIC;
typedef struct _GSocketAddressEnumerator GSocketAddressEnumerator CYC_BASE(GObject);
typedef struct _GSocketClient GSocketClient CYC_BASE(GObject);
typedef struct _GSocketConnectable GSocketConnectable CYC_BASE(GObject);
typedef struct _GSocketConnection GSocketConnection CYC_BASE(GIOStream);
typedef struct _GSocketControlMessage GSocketControlMessage CYC_BASE(GObject);
typedef struct _GSocketListener GSocketListener CYC_BASE(GObject);
typedef struct _GSocketService GSocketService CYC_BASE(GSocketListener);
typedef struct _GSubprocess GSubprocess CYC_BASE(GObject);
typedef struct _GSubprocessLauncher GSubprocessLauncher CYC_BASE(GObject);
typedef struct _GTask GTask CYC_BASE(GObject);
typedef struct _GTcpConnection GTcpConnection CYC_BASE(GSocketConnection);
typedef struct _GTcpWrapperConnection GTcpWrapperConnection CYC_BASE(GTcpConnection);
typedef struct _GTestDBus GTestDBus CYC_BASE(GObject);
typedef struct _GThemedIcon GThemedIcon CYC_BASE(GObject) CYC_ATOMIC;
typedef struct _GThreadedSocketService GThreadedSocketService CYC_BASE(GSocketService);
typedef struct _GTlsBackend GTlsBackend CYC_BASE(GObject);
typedef struct _GTlsCertificate GTlsCertificate CYC_BASE(GObject);
typedef struct _GTlsClientConnection GTlsClientConnection CYC_BASE(GObject);
typedef struct _GTlsConnection GTlsConnection CYC_BASE(GIOStream);
typedef struct _GTlsDatabase GTlsDatabase CYC_BASE(GObject);
typedef struct _GTlsFileDatabase GTlsFileDatabase CYC_BASE(GObject);
typedef struct _GTlsInteraction GTlsInteraction CYC_BASE(GObject);
typedef struct _GTlsPassword GTlsPassword CYC_BASE(GObject) CYC_ATOMIC;
typedef struct _GTlsServerConnection GTlsServerConnection CYC_BASE(GObject);
typedef struct _GUnixConnection GUnixConnection CYC_BASE(GSocketConnection);
typedef struct _GUnixCredentialsMessage GUnixCredentialsMessage CYC_BASE(GSocketControlMessage);
typedef struct _GUnixFDList GUnixFDList CYC_BASE(GObject) CYC_ATOMIC;
typedef struct GUnixFDMessage GUnixFDMessage CYC_BASE(GSocketControlMessage);
typedef struct GUnixInputStream GUnixInputStream CYC_BASE(GInputStream);
typedef struct GUnixMountMonitor GUnixMountMonitor CYC_BASE(GObject);
typedef struct GUnixOutputStream GUnixOutputStream CYC_BASE(GOutputStream);
typedef struct _GUnixSocketAddress GUnixSocketAddress CYC_BASE(GSocketAddress) CYC_ATOMIC;
typedef struct _GVfs GVfs CYC_BASE(GObject);
typedef struct _GVolume GVolume CYC_BASE(GObject);
typedef struct _GVolumeMonitor GVolumeMonitor CYC_BASE(GObject);
typedef struct _GZlibCompressor GZlibCompressor CYC_BASE(GObject);
typedef struct _GZlibDecompressor GZlibDecompressor CYC_BASE(GObject);
/* counted, no objects */
typedef struct _GResource GResource CYC_REFCOUNTED(g_resource_ref, g_resource_unref) CYC_ATOMIC;
typedef struct _GSettingsSchema GSettingsSchema CYC_REFCOUNTED(g_settings_schema_ref, g_settings_schema_unref) CYC_ATOMIC;
typedef struct _GSettingsSchemaKey GSettingsSchemaKey CYC_REFCOUNTED(g_settings_schema_key_ref, g_settings_schema_key_unref) CYC_ATOMIC;
typedef struct _GSettingsSchemaSource GSettingsSchemaSource CYC_REFCOUNTED(g_settings_schema_source_ref, g_settings_schema_source_unref);
typedef struct _GFileAttributeMatcher GFileAttributeMatcher CYC_REFCOUNTED(g_file_attribute_matcher_ref, g_file_attribute_matcher_unref) CYC_ATOMIC;
typedef struct _GFileAttributeInfoList GFileAttributeInfoList CYC_REFCOUNTED(g_file_attribute_info_list_ref, g_file_attribute_info_list_unref) CYC_ATOMIC;
typedef struct _GDBusNodeInfo GDBusNodeInfo CYC_REFCOUNTED(g_dbus_node_info_ref, g_dbus_node_info_unref) CYC_ATOMIC;
typedef struct _GDBusInterfaceInfo GDBusInterfaceInfo CYC_REFCOUNTED(g_dbus_interface_info_ref, g_dbus_interface_info_unref) CYC_ATOMIC;
typedef struct _GDBusMethodInfo GDBusMethodInfo CYC_REFCOUNTED(g_dbus_method_info_ref, g_dbus_method_info_unref) CYC_ATOMIC;
typedef struct _GDBusSignalInfo GDBusSignalInfo CYC_REFCOUNTED(g_dbus_signal_info_ref, g_dbus_signal_info_unref) CYC_ATOMIC;
typedef struct _GDBusPropertyInfo GDBusPropertyInfo CYC_REFCOUNTED(g_dbus_property_info_ref, g_dbus_property_info_unref) CYC_ATOMIC;
typedef struct _GDBusArgInfo GDBusArgInfo CYC_REFCOUNTED(g_dbus_arg_info_ref, g_dbus_arg_info_unref) CYC_ATOMIC;
typedef struct _GDBusAnnotationInfo GDBusAnnotationInfo CYC_REFCOUNTED(g_dbus_annotation_info_ref, g_dbus_annotation_info_unref) CYC_ATOMIC;

typedef char gchar;
typedef struct _GVariantType GVariantType;
typedef struct _GVariant GVariant;
typedef int gint;
typedef gint gboolean;
typedef struct _GError GError;
typedef unsigned int guint;
typedef struct _GActionEntry GActionEntry;
typedef void *gpointer;
typedef int GAppInfoCreateFlags;
typedef struct _GList GList;
typedef void (*GAsyncReadyCallback)(GObject *, GAsyncResult *, gpointer);
typedef int GApplicationFlags;
typedef struct _GOptionEntry GOptionEntry;
typedef int GOptionFlags;
typedef int GOptionArg;
typedef struct _GOptionGroup GOptionGroup;
typedef struct _GVariantDict GVariantDict;
typedef unsigned long gsize;
typedef gsize GType;
typedef struct _GParameter GParameter;
typedef long gssize;
typedef struct _GBytes GBytes;
typedef struct _GPollFD GPollFD;
typedef struct _GSource GSource;
typedef void (*GCallback)(void);
typedef void (*GDestroyNotify)(gpointer);
typedef unsigned long gulong;
typedef int GConverterFlags;
typedef int GConverterResult;
typedef int GCredentialsType;
typedef int pid_t;
typedef unsigned uid_t;
typedef struct _GInputMessage GInputMessage;
typedef long gint64;
typedef struct _GOutputMessage GOutputMessage;
typedef int GIOCondition;
typedef int GDataStreamByteOrder;
typedef int GDataStreamNewlineType;
typedef unsigned char guchar;
typedef short gint16;
typedef unsigned short guint16;
typedef int gint32;
typedef unsigned int guint32;
typedef unsigned long guint64;
typedef int GBusType;
typedef int GDBusConnectionFlags;
typedef int GDBusCapabilityFlags;
typedef int GDBusSendMessageFlags;
typedef int GDBusCallFlags;
typedef struct _GDBusInterfaceVTable GDBusInterfaceVTable;
typedef struct _GClosure GClosure;
typedef struct _GDBusSubtreeVTable GDBusSubtreeVTable;
typedef int GDBusSubtreeFlags;
typedef int GDBusSignalFlags;
typedef void (*GDBusSignalCallback)(GDBusConnection *, const gchar *, const gchar *, const gchar *, const gchar *, GVariant *, gpointer);
typedef GDBusMessage *(*GDBusMessageFilterFunction)(GDBusConnection *, GDBusMessage *, gboolean, gpointer);
typedef int GDBusInterfaceSkeletonFlags;
typedef struct _GString GString;
typedef int GDBusMessageByteOrder;
typedef int GDBusMessageType;
typedef int GDBusMessageFlags;
typedef int GDBusMessageHeaderField;
typedef guint32 GQuark;
typedef int GBusNameOwnerFlags;
typedef void (*GBusAcquiredCallback)(GDBusConnection *, const gchar *, gpointer);
typedef void (*GBusNameAcquiredCallback)(GDBusConnection *, const gchar *, gpointer);
typedef void (*GBusNameLostCallback)(GDBusConnection *, const gchar *, gpointer);
typedef int GBusNameWatcherFlags;
typedef void (*GBusNameAppearedCallback)(GDBusConnection *, const gchar *, const gchar *, gpointer);
typedef void (*GBusNameVanishedCallback)(GDBusConnection *, const gchar *, gpointer);
typedef int GDBusObjectManagerClientFlags;
typedef GType (*GDBusProxyTypeFunc)(GDBusObjectManagerClient *, const gchar *, const gchar *, gpointer);
typedef int GDBusProxyFlags;
typedef int GDBusServerFlags;
typedef struct _GValue GValue;
typedef int GMountUnmountFlags;
typedef int GDriveStartStopType;
typedef int GDriveStartFlags;
typedef int GTlsCertificateFlags;
typedef int GTlsRehandshakeMode;
typedef int GTlsChannelBindingType;
typedef struct _GByteArray GByteArray;
typedef int GTlsProtocolVersion;
typedef int GEmblemOrigin;
typedef int GFileCreateFlags;
typedef int GFileQueryInfoFlags;
typedef int GFileType;
typedef int GFileCopyFlags;
typedef gint64 goffset;
typedef void (*GFileProgressCallback)(goffset, goffset, gpointer);
typedef int GFileAttributeType;
typedef int GMountMountFlags;
typedef int GFileMonitorFlags;
typedef int GFileMeasureFlags;
typedef void (*GFileMeasureProgressCallback)(gboolean, guint64, guint64, guint64, gpointer);
typedef gboolean (*GFileReadMoreCallback)(const char *, goffset, gpointer);
typedef struct _GFileAttributeInfo GFileAttributeInfo;
typedef int GFileAttributeInfoFlags;
typedef int GFileAttributeStatus;
typedef struct _GDateTime GDateTime;
typedef struct _GTimeVal GTimeVal;
typedef int GFileMonitorEvent;
typedef unsigned char guint8;
typedef int GSocketFamily;
typedef struct _GIOModuleScope GIOModuleScope;
typedef struct _GIOExtensionPoint GIOExtensionPoint;
typedef struct _GIOSchedulerJob GIOSchedulerJob;
typedef gboolean (*GIOSchedulerJobFunc)(GIOSchedulerJob *, GCancellable *, gpointer);
typedef gboolean (*GSourceFunc)(gpointer);
typedef int GIOStreamSpliceFlags;
typedef const void *gconstpointer;
typedef gint (*GCompareDataFunc)(gconstpointer, gconstpointer, gpointer);
typedef gboolean (*GEqualFunc)(gconstpointer, gconstpointer);
typedef gboolean (*GEqualFuncFull)(gconstpointer, gconstpointer, gpointer);
typedef gpointer (*GReallocFunc)(gpointer, gsize);
typedef int GPasswordSave;
typedef int GMountOperationResult;
typedef int GNetworkConnectivity;
typedef int GNotificationPriority;
typedef struct _GOutputVector GOutputVector;
typedef int GOutputStreamSpliceFlags;
typedef int GPollableReturn;
typedef int GResolverNameLookupFlags;
typedef int GResolverRecordType;
typedef int GResourceLookupFlags;
typedef struct _GStaticResource GStaticResource;
typedef int GSeekType;
typedef double gdouble;
typedef int GSettingsBindFlags;
typedef gboolean (*GSettingsBindGetMapping)(GValue *, GVariant *, gpointer);
typedef GVariant *(*GSettingsBindSetMapping)(const GValue *, const GVariantType *, gpointer);
typedef gboolean (*GSettingsGetMapping)(GVariant *, gpointer *, gpointer);
typedef void (*GSimpleAsyncThreadFunc)(GSimpleAsyncResult *, GObject *, GCancellable *);
typedef int GSocketType;
typedef int GSocketProtocol;
typedef struct _GInputVector GInputVector;
typedef int GSubprocessFlags;
typedef void (*GSpawnChildSetupFunc)(gpointer);
typedef struct _GMainContext GMainContext;
typedef void (*GTaskThreadFunc)(GTask *, gpointer, gpointer, GCancellable *);
typedef int GTestDBusFlags;
typedef struct _GPtrArray GPtrArray;
typedef int GTlsDatabaseVerifyFlags;
typedef int GTlsDatabaseLookupFlags;
typedef int GTlsInteractionResult;
typedef int GTlsCertificateRequestFlags;
typedef int GTlsPasswordFlags;
typedef int GUnixSocketAddressType;
typedef GFile *(*GVfsFileLookupFunc)(GVfs *, const char *, gpointer);
typedef int GZlibCompressorFormat;

/* ---- gaction.h ---- */
const gchar *g_action_get_name(GAction *action) CYC_NO_EFFECT;
const GVariantType *g_action_get_parameter_type(GAction *action) CYC_NO_EFFECT;
const GVariantType *g_action_get_state_type(GAction *action) CYC_NO_EFFECT;
GVariant *g_action_get_state_hint(GAction *action) CYC_NEW;
gboolean g_action_get_enabled(GAction *action) CYC_NO_EFFECT;
GVariant *g_action_get_state(GAction *action) CYC_NEW;
void g_action_change_state(GAction *action, GVariant *value) CYC_NO_EFFECT;
void g_action_activate(GAction *action, GVariant *parameter) CYC_NO_EFFECT;
gboolean g_action_parse_detailed_name(const gchar *detailed_name, gchar **action_name,
    GVariant **target_value CYC_OUT_NEW, GError **error);
gchar *g_action_print_detailed_name(const gchar *action_name, GVariant *target_value) CYC_NO_EFFECT;

/* ---- gactiongroup.h ---- */
gboolean g_action_group_has_action(GActionGroup *action_group, const gchar *action_name) CYC_NO_EFFECT;
gchar **g_action_group_list_actions(GActionGroup *action_group) CYC_NO_EFFECT;
const GVariantType *g_action_group_get_action_parameter_type(GActionGroup *action_group, const gchar *action_name)
    CYC_NO_EFFECT;
const GVariantType *g_action_group_get_action_state_type(GActionGroup *action_group, const gchar *action_name)
    CYC_NO_EFFECT;
GVariant *g_action_group_get_action_state_hint(GActionGroup *action_group, const gchar *action_name) CYC_NEW;
gboolean g_action_group_get_action_enabled(GActionGroup *action_group, const gchar *action_name) CYC_NO_EFFECT;
GVariant *g_action_group_get_action_state(GActionGroup *action_group, const gchar *action_name) CYC_NEW;
void g_action_group_change_action_state(GActionGroup *action_group, const gchar *action_name, GVariant *value)
    CYC_NO_EFFECT;
void g_action_group_activate_action(GActionGroup *action_group, const gchar *action_name, GVariant *parameter)
    CYC_NO_EFFECT;
void g_action_group_action_added(GActionGroup *action_group, const gchar *action_name) CYC_NO_EFFECT;
void g_action_group_action_removed(GActionGroup *action_group, const gchar *action_name) CYC_NO_EFFECT;
void g_action_group_action_enabled_changed(GActionGroup *action_group, const gchar *action_name, gboolean enabled)
    CYC_NO_EFFECT;
void g_action_group_action_state_changed(GActionGroup *action_group, const gchar *action_name, GVariant *state)
    CYC_NO_EFFECT;
gboolean g_action_group_query_action(GActionGroup *action_group, const gchar *action_name, gboolean *enabled,
    const GVariantType **parameter_type, const GVariantType **state_type, GVariant **state_hint CYC_OUT_NEW,
    GVariant **state CYC_OUT_NEW);

/* ---- gactiongroupexporter.h ---- */
guint g_dbus_connection_export_action_group(GDBusConnection *connection CYC_HOLDER, const gchar *object_path,
    GActionGroup *action_group CYC_HELD, GError **error);
void g_dbus_connection_unexport_action_group(GDBusConnection *connection CYC_HOLDER,
    guint export_id CYC_KEY CYC_DROPS_KEY);

/* ---- gactionmap.h ---- */
GAction *g_action_map_lookup_action(GActionMap *action_map, const gchar *action_name CYC_KEY) CYC_BORROWED
    CYC_ELEMENT_OF(0);
void g_action_map_add_action(GActionMap *action_map CYC_HOLDER, GAction *action CYC_HELD);
void g_action_map_remove_action(GActionMap *action_map CYC_HOLDER, const gchar *action_name CYC_KEY CYC_DROPS_KEY);
void g_action_map_add_action_entries(GActionMap *action_map CYC_HOLDER, const GActionEntry *entries, gint n_entries,
    gpointer user_data CYC_USER_DATA);

/* ---- gappinfo.h ---- */
GAppInfo *g_app_info_create_from_commandline(const char *commandline, const char *application_name,
    GAppInfoCreateFlags flags, GError **error) CYC_NEW;
GAppInfo *g_app_info_dup(GAppInfo *appinfo) CYC_NEW;
gboolean g_app_info_equal(GAppInfo *appinfo1, GAppInfo *appinfo2) CYC_NO_EFFECT;
const char *g_app_info_get_id(GAppInfo *appinfo) CYC_NO_EFFECT;
const char *g_app_info_get_name(GAppInfo *appinfo) CYC_NO_EFFECT;
const char *g_app_info_get_display_name(GAppInfo *appinfo) CYC_NO_EFFECT;
const char *g_app_info_get_description(GAppInfo *appinfo) CYC_NO_EFFECT;
const char *g_app_info_get_executable(GAppInfo *appinfo) CYC_NO_EFFECT;
const char *g_app_info_get_commandline(GAppInfo *appinfo) CYC_NO_EFFECT;
GIcon *g_app_info_get_icon(GAppInfo *appinfo) CYC_BORROWED;
gboolean g_app_info_launch(GAppInfo *appinfo, GList *files, GAppLaunchContext *context, GError **error) CYC_NO_EFFECT;
gboolean g_app_info_supports_uris(GAppInfo *appinfo) CYC_NO_EFFECT;
gboolean g_app_info_supports_files(GAppInfo *appinfo) CYC_NO_EFFECT;
gboolean g_app_info_launch_uris(GAppInfo *appinfo, GList *uris, GAppLaunchContext *context, GError **error)
    CYC_NO_EFFECT;
void g_app_info_launch_uris_async(GAppInfo *appinfo, GList *uris, GAppLaunchContext *context,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_app_info_launch_uris_finish(GAppInfo *appinfo, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_app_info_should_show(GAppInfo *appinfo) CYC_NO_EFFECT;
gboolean g_app_info_set_as_default_for_type(GAppInfo *appinfo, const char *content_type, GError **error)
    CYC_NO_EFFECT;
gboolean g_app_info_set_as_default_for_extension(GAppInfo *appinfo, const char *extension, GError **error)
    CYC_NO_EFFECT;
gboolean g_app_info_add_supports_type(GAppInfo *appinfo, const char *content_type, GError **error) CYC_NO_EFFECT;
gboolean g_app_info_can_remove_supports_type(GAppInfo *appinfo) CYC_NO_EFFECT;
gboolean g_app_info_remove_supports_type(GAppInfo *appinfo, const char *content_type, GError **error) CYC_NO_EFFECT;
const char **g_app_info_get_supported_types(GAppInfo *appinfo) CYC_NO_EFFECT;
gboolean g_app_info_can_delete(GAppInfo *appinfo) CYC_NO_EFFECT;
gboolean g_app_info_delete(GAppInfo *appinfo) CYC_NO_EFFECT;
gboolean g_app_info_set_as_last_used_for_type(GAppInfo *appinfo, const char *content_type, GError **error)
    CYC_NO_EFFECT;
GList *g_app_info_get_all(void) CYC_NEW CYC_FRESH;
GList *g_app_info_get_all_for_type(const char *content_type) CYC_NEW CYC_FRESH;
GList *g_app_info_get_recommended_for_type(const gchar *content_type) CYC_NEW CYC_FRESH;
GList *g_app_info_get_fallback_for_type(const gchar *content_type) CYC_NEW CYC_FRESH;
GAppInfo *g_app_info_get_default_for_type(const char *content_type, gboolean must_support_uris) CYC_NEW;
void g_app_info_get_default_for_type_async(const char *content_type, gboolean must_support_uris,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GAppInfo *g_app_info_get_default_for_type_finish(GAsyncResult *result, GError **error) CYC_NEW;
GAppInfo *g_app_info_get_default_for_uri_scheme(const char *uri_scheme) CYC_NEW;
void g_app_info_get_default_for_uri_scheme_async(const char *uri_scheme, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GAppInfo *g_app_info_get_default_for_uri_scheme_finish(GAsyncResult *result, GError **error) CYC_NEW;
gboolean g_app_info_launch_default_for_uri(const char *uri, GAppLaunchContext *context, GError **error) CYC_NO_EFFECT;
void g_app_info_launch_default_for_uri_async(const char *uri, GAppLaunchContext *context, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_app_info_launch_default_for_uri_finish(GAsyncResult *result, GError **error) CYC_NO_EFFECT;
GAppLaunchContext *g_app_launch_context_new(void) CYC_NEW CYC_FRESH;
void g_app_launch_context_setenv(GAppLaunchContext *context, const char *variable, const char *value) CYC_NO_EFFECT;
void g_app_launch_context_unsetenv(GAppLaunchContext *context, const char *variable) CYC_NO_EFFECT;
char **g_app_launch_context_get_environment(GAppLaunchContext *context) CYC_NO_EFFECT;
char *g_app_launch_context_get_display(GAppLaunchContext *context, GAppInfo *info, GList *files) CYC_NO_EFFECT;
char *g_app_launch_context_get_startup_notify_id(GAppLaunchContext *context, GAppInfo *info, GList *files)
    CYC_NO_EFFECT;
void g_app_launch_context_launch_failed(GAppLaunchContext *context, const char *startup_notify_id) CYC_NO_EFFECT;
GAppInfoMonitor *g_app_info_monitor_get(void) CYC_NEW;

/* ---- gapplication.h ---- */
GApplication *g_application_new(const gchar *application_id, GApplicationFlags flags) CYC_NEW CYC_FRESH;
const gchar *g_application_get_application_id(GApplication *application) CYC_NO_EFFECT;
void g_application_set_application_id(GApplication *application, const gchar *application_id) CYC_NO_EFFECT;
GDBusConnection *g_application_get_dbus_connection(GApplication *application) CYC_BORROWED;
const gchar *g_application_get_dbus_object_path(GApplication *application) CYC_NO_EFFECT;
guint g_application_get_inactivity_timeout(GApplication *application) CYC_NO_EFFECT;
void g_application_set_inactivity_timeout(GApplication *application, guint inactivity_timeout) CYC_NO_EFFECT;
GApplicationFlags g_application_get_flags(GApplication *application) CYC_NO_EFFECT;
void g_application_set_flags(GApplication *application, GApplicationFlags flags) CYC_NO_EFFECT;
const gchar *g_application_get_resource_base_path(GApplication *application) CYC_NO_EFFECT;
void g_application_set_resource_base_path(GApplication *application, const gchar *resource_path) CYC_NO_EFFECT;
void g_application_set_action_group(GApplication *application CYC_HOLDER, GActionGroup *action_group CYC_HELD)
    CYC_KEYED;
void g_application_add_main_option_entries(GApplication *application, const GOptionEntry *entries) CYC_NO_EFFECT;
void g_application_add_main_option(GApplication *application, const char *long_name, char short_name,
    GOptionFlags flags, GOptionArg arg, const char *description, const char *arg_description) CYC_NO_EFFECT;
void g_application_add_option_group(GApplication *application CYC_HOLDER, GOptionGroup *group CYC_STOLEN);
void g_application_set_option_context_parameter_string(GApplication *application, const gchar *parameter_string)
    CYC_NO_EFFECT;
void g_application_set_option_context_summary(GApplication *application, const gchar *summary) CYC_NO_EFFECT;
void g_application_set_option_context_description(GApplication *application, const gchar *description) CYC_NO_EFFECT;
gboolean g_application_get_is_registered(GApplication *application) CYC_NO_EFFECT;
gboolean g_application_get_is_remote(GApplication *application) CYC_NO_EFFECT;
gboolean g_application_register(GApplication *application, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_application_hold(GApplication *application) CYC_NO_EFFECT;
void g_application_release(GApplication *application) CYC_NO_EFFECT;
void g_application_activate(GApplication *application) CYC_NO_EFFECT;
void g_application_open(GApplication *application, GFile **files, gint n_files, const gchar *hint) CYC_NO_EFFECT;
int g_application_run(GApplication *application, int argc, char **argv) CYC_NO_EFFECT;
void g_application_quit(GApplication *application) CYC_NO_EFFECT;
GApplication *g_application_get_default(void) CYC_BORROWED;
void g_application_set_default(GApplication *application) CYC_NO_EFFECT;
void g_application_mark_busy(GApplication *application) CYC_NO_EFFECT;
void g_application_unmark_busy(GApplication *application) CYC_NO_EFFECT;
gboolean g_application_get_is_busy(GApplication *application) CYC_NO_EFFECT;
void g_application_send_notification(GApplication *application, const gchar *id, GNotification *notification)
    CYC_NO_EFFECT;
void g_application_withdraw_notification(GApplication *application, const gchar *id) CYC_NO_EFFECT;
void g_application_bind_busy_property(GApplication *application CYC_HOLDER, gpointer object CYC_WEAKLY,
    const gchar *property);
void g_application_unbind_busy_property(GApplication *application, gpointer object, const gchar *property)
    CYC_NO_EFFECT;

/* ---- gapplicationcommandline.h ---- */
gchar **g_application_command_line_get_arguments(GApplicationCommandLine *cmdline, int *argc) CYC_NO_EFFECT;
GVariantDict *g_application_command_line_get_options_dict(GApplicationCommandLine *cmdline) CYC_BORROWED;
GInputStream *g_application_command_line_get_stdin(GApplicationCommandLine *cmdline) CYC_NEW;
const gchar *const *g_application_command_line_get_environ(GApplicationCommandLine *cmdline) CYC_NO_EFFECT;
const gchar *g_application_command_line_getenv(GApplicationCommandLine *cmdline, const gchar *name) CYC_NO_EFFECT;
const gchar *g_application_command_line_get_cwd(GApplicationCommandLine *cmdline) CYC_NO_EFFECT;
gboolean g_application_command_line_get_is_remote(GApplicationCommandLine *cmdline) CYC_NO_EFFECT;
void g_application_command_line_print(GApplicationCommandLine *cmdline, const gchar *format, ...) CYC_NO_EFFECT;
void g_application_command_line_printerr(GApplicationCommandLine *cmdline, const gchar *format, ...) CYC_NO_EFFECT;
int g_application_command_line_get_exit_status(GApplicationCommandLine *cmdline) CYC_NO_EFFECT;
void g_application_command_line_set_exit_status(GApplicationCommandLine *cmdline, int exit_status) CYC_NO_EFFECT;
GVariant *g_application_command_line_get_platform_data(GApplicationCommandLine *cmdline) CYC_NEW;
GFile *g_application_command_line_create_file_for_arg(GApplicationCommandLine *cmdline, const gchar *arg) CYC_NEW;

/* ---- gasyncinitable.h ---- */
void g_async_initable_init_async(GAsyncInitable *initable, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_async_initable_init_finish(GAsyncInitable *initable, GAsyncResult *res, GError **error) CYC_NO_EFFECT;
void g_async_initable_new_async(GType object_type CYC_TYPE_ARGUMENT, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA, const gchar *first_property_name,
    ...) CYC_ONE_SHOT CYC_CONSTRUCTS;
void g_async_initable_newv_async(GType object_type CYC_TYPE_ARGUMENT, guint n_parameters, GParameter *parameters,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
void g_async_initable_new_valist_async(GType object_type, const gchar *first_property_name,
    __builtin_va_list var_args, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GObject *g_async_initable_new_finish(GAsyncInitable *initable, GAsyncResult *res, GError **error) CYC_NEW;

/* ---- gasyncresult.h ---- */
gpointer g_async_result_get_user_data(GAsyncResult *res) CYC_BORROWED;
GObject *g_async_result_get_source_object(GAsyncResult *res) CYC_NEW;
gboolean g_async_result_legacy_propagate_error(GAsyncResult *res, GError **error) CYC_NO_EFFECT;
gboolean g_async_result_is_tagged(GAsyncResult *res, gpointer source_tag) CYC_NO_EFFECT;

/* ---- gbufferedinputstream.h ---- */
GInputStream *g_buffered_input_stream_new(GInputStream *base_stream CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GInputStream *g_buffered_input_stream_new_sized(GInputStream *base_stream CYC_HELD_BY_RESULT, gsize size) CYC_NEW
    CYC_FRESH;
gsize g_buffered_input_stream_get_buffer_size(GBufferedInputStream *stream) CYC_NO_EFFECT;
void g_buffered_input_stream_set_buffer_size(GBufferedInputStream *stream, gsize size) CYC_NO_EFFECT;
gsize g_buffered_input_stream_get_available(GBufferedInputStream *stream) CYC_NO_EFFECT;
gsize g_buffered_input_stream_peek(GBufferedInputStream *stream, void *buffer, gsize offset, gsize count)
    CYC_NO_EFFECT;
const void *g_buffered_input_stream_peek_buffer(GBufferedInputStream *stream, gsize *count) CYC_NO_EFFECT;
gssize g_buffered_input_stream_fill(GBufferedInputStream *stream, gssize count, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
void g_buffered_input_stream_fill_async(GBufferedInputStream *stream, gssize count, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gssize g_buffered_input_stream_fill_finish(GBufferedInputStream *stream, GAsyncResult *result, GError **error)
    CYC_NO_EFFECT;
int g_buffered_input_stream_read_byte(GBufferedInputStream *stream, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;

/* ---- gbufferedoutputstream.h ---- */
GOutputStream *g_buffered_output_stream_new(GOutputStream *base_stream CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GOutputStream *g_buffered_output_stream_new_sized(GOutputStream *base_stream CYC_HELD_BY_RESULT, gsize size) CYC_NEW
    CYC_FRESH;
gsize g_buffered_output_stream_get_buffer_size(GBufferedOutputStream *stream) CYC_NO_EFFECT;
void g_buffered_output_stream_set_buffer_size(GBufferedOutputStream *stream, gsize size) CYC_NO_EFFECT;
gboolean g_buffered_output_stream_get_auto_grow(GBufferedOutputStream *stream) CYC_NO_EFFECT;
void g_buffered_output_stream_set_auto_grow(GBufferedOutputStream *stream, gboolean auto_grow) CYC_NO_EFFECT;

/* ---- gbytesicon.h ---- */
GIcon *g_bytes_icon_new(GBytes *bytes CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GBytes *g_bytes_icon_get_bytes(GBytesIcon *icon) CYC_BORROWED;

/* ---- gcancellable.h ---- */
GCancellable *g_cancellable_new(void) CYC_NEW CYC_FRESH;
gboolean g_cancellable_is_cancelled(GCancellable *cancellable) CYC_NO_EFFECT;
gboolean g_cancellable_set_error_if_cancelled(GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
int g_cancellable_get_fd(GCancellable *cancellable) CYC_NO_EFFECT;
gboolean g_cancellable_make_pollfd(GCancellable *cancellable, GPollFD *pollfd) CYC_NO_EFFECT;
void g_cancellable_release_fd(GCancellable *cancellable) CYC_NO_EFFECT;
GSource *g_cancellable_source_new(GCancellable *cancellable CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GCancellable *g_cancellable_get_current(void) CYC_BORROWED;
void g_cancellable_push_current(GCancellable *cancellable) CYC_NO_EFFECT;
void g_cancellable_pop_current(GCancellable *cancellable) CYC_NO_EFFECT;
void g_cancellable_reset(GCancellable *cancellable) CYC_NO_EFFECT;
gulong g_cancellable_connect(GCancellable *cancellable CYC_HOLDER, GCallback callback CYC_CALLBACK,
    gpointer data CYC_USER_DATA, GDestroyNotify data_destroy_func CYC_DESTROY_NOTIFY);
void g_cancellable_disconnect(GCancellable *cancellable CYC_HOLDER, gulong handler_id CYC_KEY CYC_DROPS_KEY);
void g_cancellable_cancel(GCancellable *cancellable) CYC_NO_EFFECT;

/* ---- gcharsetconverter.h ---- */
GCharsetConverter *g_charset_converter_new(const gchar *to_charset, const gchar *from_charset, GError **error)
    CYC_NEW CYC_FRESH;
void g_charset_converter_set_use_fallback(GCharsetConverter *converter, gboolean use_fallback) CYC_NO_EFFECT;
gboolean g_charset_converter_get_use_fallback(GCharsetConverter *converter) CYC_NO_EFFECT;
guint g_charset_converter_get_num_fallbacks(GCharsetConverter *converter) CYC_NO_EFFECT;

/* ---- gcontenttype.h ---- */
GIcon *g_content_type_get_icon(const gchar *type) CYC_NEW;
GIcon *g_content_type_get_symbolic_icon(const gchar *type) CYC_NEW;
gchar **g_content_type_guess_for_tree(GFile *root) CYC_NO_EFFECT;
GList *g_content_types_get_registered(void) CYC_NEW CYC_FRESH;

/* ---- gconverter.h ---- */
GConverterResult g_converter_convert(GConverter *converter, const void *inbuf, gsize inbuf_size, void *outbuf,
    gsize outbuf_size, GConverterFlags flags, gsize *bytes_read, gsize *bytes_written, GError **error)
    CYC_NO_EFFECT;
void g_converter_reset(GConverter *converter) CYC_NO_EFFECT;

/* ---- gconverterinputstream.h ---- */
GInputStream *g_converter_input_stream_new(GInputStream *base_stream CYC_HELD_BY_RESULT,
    GConverter *converter CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GConverter *g_converter_input_stream_get_converter(GConverterInputStream *converter_stream) CYC_BORROWED;

/* ---- gconverteroutputstream.h ---- */
GOutputStream *g_converter_output_stream_new(GOutputStream *base_stream CYC_HELD_BY_RESULT,
    GConverter *converter CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GConverter *g_converter_output_stream_get_converter(GConverterOutputStream *converter_stream) CYC_BORROWED;

/* ---- gcredentials.h ---- */
GCredentials *g_credentials_new(void) CYC_NEW CYC_FRESH;
gchar *g_credentials_to_string(GCredentials *credentials) CYC_NO_EFFECT;
gpointer g_credentials_get_native(GCredentials *credentials, GCredentialsType native_type) CYC_NO_EFFECT;
void g_credentials_set_native(GCredentials *credentials, GCredentialsType native_type, gpointer native) CYC_NO_EFFECT;
gboolean g_credentials_is_same_user(GCredentials *credentials, GCredentials *other_credentials, GError **error)
    CYC_NO_EFFECT;
pid_t g_credentials_get_unix_pid(GCredentials *credentials, GError **error) CYC_NO_EFFECT;
uid_t g_credentials_get_unix_user(GCredentials *credentials, GError **error) CYC_NO_EFFECT;
gboolean g_credentials_set_unix_user(GCredentials *credentials, uid_t uid, GError **error) CYC_NO_EFFECT;

/* ---- gdatagrambased.h ---- */
gint g_datagram_based_receive_messages(GDatagramBased *datagram_based, GInputMessage *messages, guint num_messages,
    gint flags, gint64 timeout, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gint g_datagram_based_send_messages(GDatagramBased *datagram_based, GOutputMessage *messages, guint num_messages,
    gint flags, gint64 timeout, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
GSource *g_datagram_based_create_source(GDatagramBased *datagram_based, GIOCondition condition,
    GCancellable *cancellable) CYC_NEW;
GIOCondition g_datagram_based_condition_check(GDatagramBased *datagram_based, GIOCondition condition) CYC_NO_EFFECT;
gboolean g_datagram_based_condition_wait(GDatagramBased *datagram_based, GIOCondition condition, gint64 timeout,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;

/* ---- gdatainputstream.h ---- */
GDataInputStream *g_data_input_stream_new(GInputStream *base_stream CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
void g_data_input_stream_set_byte_order(GDataInputStream *stream, GDataStreamByteOrder order) CYC_NO_EFFECT;
GDataStreamByteOrder g_data_input_stream_get_byte_order(GDataInputStream *stream) CYC_NO_EFFECT;
void g_data_input_stream_set_newline_type(GDataInputStream *stream, GDataStreamNewlineType type) CYC_NO_EFFECT;
GDataStreamNewlineType g_data_input_stream_get_newline_type(GDataInputStream *stream) CYC_NO_EFFECT;
guchar g_data_input_stream_read_byte(GDataInputStream *stream, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gint16 g_data_input_stream_read_int16(GDataInputStream *stream, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
guint16 g_data_input_stream_read_uint16(GDataInputStream *stream, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gint32 g_data_input_stream_read_int32(GDataInputStream *stream, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
guint32 g_data_input_stream_read_uint32(GDataInputStream *stream, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gint64 g_data_input_stream_read_int64(GDataInputStream *stream, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
guint64 g_data_input_stream_read_uint64(GDataInputStream *stream, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
char *g_data_input_stream_read_line(GDataInputStream *stream, gsize *length, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
char *g_data_input_stream_read_line_utf8(GDataInputStream *stream, gsize *length, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
void g_data_input_stream_read_line_async(GDataInputStream *stream, gint io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
char *g_data_input_stream_read_line_finish(GDataInputStream *stream, GAsyncResult *result, gsize *length,
    GError **error) CYC_NO_EFFECT;
char *g_data_input_stream_read_line_finish_utf8(GDataInputStream *stream, GAsyncResult *result, gsize *length,
    GError **error) CYC_NO_EFFECT;
char *g_data_input_stream_read_until(GDataInputStream *stream, const gchar *stop_chars, gsize *length,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_data_input_stream_read_until_async(GDataInputStream *stream, const gchar *stop_chars, gint io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
char *g_data_input_stream_read_until_finish(GDataInputStream *stream, GAsyncResult *result, gsize *length,
    GError **error) CYC_NO_EFFECT;
char *g_data_input_stream_read_upto(GDataInputStream *stream, const gchar *stop_chars, gssize stop_chars_len,
    gsize *length, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_data_input_stream_read_upto_async(GDataInputStream *stream, const gchar *stop_chars, gssize stop_chars_len,
    gint io_priority, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
char *g_data_input_stream_read_upto_finish(GDataInputStream *stream, GAsyncResult *result, gsize *length,
    GError **error) CYC_NO_EFFECT;

/* ---- gdataoutputstream.h ---- */
GDataOutputStream *g_data_output_stream_new(GOutputStream *base_stream CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
void g_data_output_stream_set_byte_order(GDataOutputStream *stream, GDataStreamByteOrder order) CYC_NO_EFFECT;
GDataStreamByteOrder g_data_output_stream_get_byte_order(GDataOutputStream *stream) CYC_NO_EFFECT;
gboolean g_data_output_stream_put_byte(GDataOutputStream *stream, guchar data, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_data_output_stream_put_int16(GDataOutputStream *stream, gint16 data, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_data_output_stream_put_uint16(GDataOutputStream *stream, guint16 data, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_data_output_stream_put_int32(GDataOutputStream *stream, gint32 data, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_data_output_stream_put_uint32(GDataOutputStream *stream, guint32 data, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_data_output_stream_put_int64(GDataOutputStream *stream, gint64 data, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_data_output_stream_put_uint64(GDataOutputStream *stream, guint64 data, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_data_output_stream_put_string(GDataOutputStream *stream, const char *str, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;

/* ---- gdbusactiongroup.h ---- */
GDBusActionGroup *g_dbus_action_group_get(GDBusConnection *connection, const gchar *bus_name,
    const gchar *object_path) CYC_NEW;

/* ---- gdbusaddress.h ---- */
void g_dbus_address_get_stream(const gchar *address, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GIOStream *g_dbus_address_get_stream_finish(GAsyncResult *res, gchar **out_guid, GError **error) CYC_NEW;
GIOStream *g_dbus_address_get_stream_sync(const gchar *address, gchar **out_guid, GCancellable *cancellable,
    GError **error) CYC_NEW;
gchar *g_dbus_address_get_for_bus_sync(GBusType bus_type, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;

/* ---- gdbusauthobserver.h ---- */
GDBusAuthObserver *g_dbus_auth_observer_new(void) CYC_NEW CYC_FRESH;
gboolean g_dbus_auth_observer_authorize_authenticated_peer(GDBusAuthObserver *observer, GIOStream *stream,
    GCredentials *credentials) CYC_NO_EFFECT;
gboolean g_dbus_auth_observer_allow_mechanism(GDBusAuthObserver *observer, const gchar *mechanism) CYC_NO_EFFECT;

/* ---- gdbusconnection.h ---- */
void g_bus_get(GBusType bus_type, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GDBusConnection *g_bus_get_finish(GAsyncResult *res, GError **error) CYC_NEW;
GDBusConnection *g_bus_get_sync(GBusType bus_type, GCancellable *cancellable, GError **error) CYC_NEW;
void g_dbus_connection_new(GIOStream *stream, const gchar *guid, GDBusConnectionFlags flags,
    GDBusAuthObserver *observer, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GDBusConnection *g_dbus_connection_new_finish(GAsyncResult *res, GError **error) CYC_NEW CYC_FRESH;
GDBusConnection *g_dbus_connection_new_sync(GIOStream *stream CYC_HELD_BY_RESULT, const gchar *guid,
    GDBusConnectionFlags flags, GDBusAuthObserver *observer CYC_HELD_BY_RESULT, GCancellable *cancellable,
    GError **error) CYC_NEW CYC_FRESH;
void g_dbus_connection_new_for_address(const gchar *address, GDBusConnectionFlags flags,
    GDBusAuthObserver *observer, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GDBusConnection *g_dbus_connection_new_for_address_finish(GAsyncResult *res, GError **error) CYC_NEW CYC_FRESH;
GDBusConnection *g_dbus_connection_new_for_address_sync(const gchar *address, GDBusConnectionFlags flags,
    GDBusAuthObserver *observer CYC_HELD_BY_RESULT, GCancellable *cancellable, GError **error) CYC_NEW CYC_FRESH;
void g_dbus_connection_start_message_processing(GDBusConnection *connection) CYC_NO_EFFECT;
gboolean g_dbus_connection_is_closed(GDBusConnection *connection) CYC_NO_EFFECT;
GIOStream *g_dbus_connection_get_stream(GDBusConnection *connection) CYC_BORROWED;
const gchar *g_dbus_connection_get_guid(GDBusConnection *connection) CYC_NO_EFFECT;
const gchar *g_dbus_connection_get_unique_name(GDBusConnection *connection) CYC_NO_EFFECT;
GCredentials *g_dbus_connection_get_peer_credentials(GDBusConnection *connection) CYC_BORROWED;
guint32 g_dbus_connection_get_last_serial(GDBusConnection *connection) CYC_NO_EFFECT;
gboolean g_dbus_connection_get_exit_on_close(GDBusConnection *connection) CYC_NO_EFFECT;
void g_dbus_connection_set_exit_on_close(GDBusConnection *connection, gboolean exit_on_close) CYC_NO_EFFECT;
GDBusCapabilityFlags g_dbus_connection_get_capabilities(GDBusConnection *connection) CYC_NO_EFFECT;
GDBusConnectionFlags g_dbus_connection_get_flags(GDBusConnection *connection) CYC_NO_EFFECT;
void g_dbus_connection_close(GDBusConnection *connection, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_dbus_connection_close_finish(GDBusConnection *connection, GAsyncResult *res, GError **error) CYC_NO_EFFECT;
gboolean g_dbus_connection_close_sync(GDBusConnection *connection, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
void g_dbus_connection_flush(GDBusConnection *connection, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_dbus_connection_flush_finish(GDBusConnection *connection, GAsyncResult *res, GError **error) CYC_NO_EFFECT;
gboolean g_dbus_connection_flush_sync(GDBusConnection *connection, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gboolean g_dbus_connection_send_message(GDBusConnection *connection, GDBusMessage *message,
    GDBusSendMessageFlags flags, volatile guint32 *out_serial, GError **error) CYC_NO_EFFECT;
void g_dbus_connection_send_message_with_reply(GDBusConnection *connection, GDBusMessage *message,
    GDBusSendMessageFlags flags, gint timeout_msec, volatile guint32 *out_serial, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GDBusMessage *g_dbus_connection_send_message_with_reply_finish(GDBusConnection *connection, GAsyncResult *res,
    GError **error) CYC_NEW;
GDBusMessage *g_dbus_connection_send_message_with_reply_sync(GDBusConnection *connection, GDBusMessage *message,
    GDBusSendMessageFlags flags, gint timeout_msec, volatile guint32 *out_serial, GCancellable *cancellable,
    GError **error) CYC_NEW;
gboolean g_dbus_connection_emit_signal(GDBusConnection *connection, const gchar *destination_bus_name,
    const gchar *object_path, const gchar *interface_name, const gchar *signal_name, GVariant *parameters,
    GError **error) CYC_NO_EFFECT;
void g_dbus_connection_call(GDBusConnection *connection, const gchar *bus_name, const gchar *object_path,
    const gchar *interface_name, const gchar *method_name, GVariant *parameters, const GVariantType *reply_type,
    GDBusCallFlags flags, gint timeout_msec, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GVariant *g_dbus_connection_call_finish(GDBusConnection *connection, GAsyncResult *res, GError **error) CYC_NEW;
GVariant *g_dbus_connection_call_sync(GDBusConnection *connection, const gchar *bus_name, const gchar *object_path,
    const gchar *interface_name, const gchar *method_name, GVariant *parameters, const GVariantType *reply_type,
    GDBusCallFlags flags, gint timeout_msec, GCancellable *cancellable, GError **error) CYC_NEW;
void g_dbus_connection_call_with_unix_fd_list(GDBusConnection *connection, const gchar *bus_name,
    const gchar *object_path, const gchar *interface_name, const gchar *method_name, GVariant *parameters,
    const GVariantType *reply_type, GDBusCallFlags flags, gint timeout_msec, GUnixFDList *fd_list,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GVariant *g_dbus_connection_call_with_unix_fd_list_finish(GDBusConnection *connection,
    GUnixFDList **out_fd_list CYC_OUT_NEW, GAsyncResult *res, GError **error) CYC_NEW;
GVariant *g_dbus_connection_call_with_unix_fd_list_sync(GDBusConnection *connection, const gchar *bus_name,
    const gchar *object_path, const gchar *interface_name, const gchar *method_name, GVariant *parameters,
    const GVariantType *reply_type, GDBusCallFlags flags, gint timeout_msec, GUnixFDList *fd_list,
    GUnixFDList **out_fd_list CYC_OUT_NEW, GCancellable *cancellable, GError **error) CYC_NEW;
guint g_dbus_connection_register_object(GDBusConnection *connection CYC_HOLDER, const gchar *object_path,
    GDBusInterfaceInfo *interface_info, const GDBusInterfaceVTable *vtable, gpointer user_data CYC_USER_DATA,
    GDestroyNotify user_data_free_func CYC_DESTROY_NOTIFY, GError **error);
guint g_dbus_connection_register_object_with_closures(GDBusConnection *connection CYC_HOLDER,
    const gchar *object_path, GDBusInterfaceInfo *interface_info, GClosure *method_call_closure CYC_HELD CYC_SINKS,
    GClosure *get_property_closure CYC_HELD CYC_SINKS, GClosure *set_property_closure CYC_HELD CYC_SINKS,
    GError **error);
gboolean g_dbus_connection_unregister_object(GDBusConnection *connection CYC_HOLDER,
    guint registration_id CYC_KEY CYC_DROPS_KEY);
guint g_dbus_connection_register_subtree(GDBusConnection *connection CYC_HOLDER, const gchar *object_path,
    const GDBusSubtreeVTable *vtable, GDBusSubtreeFlags flags, gpointer user_data CYC_USER_DATA,
    GDestroyNotify user_data_free_func CYC_DESTROY_NOTIFY, GError **error);
gboolean g_dbus_connection_unregister_subtree(GDBusConnection *connection CYC_HOLDER,
    guint registration_id CYC_KEY CYC_DROPS_KEY);
guint g_dbus_connection_signal_subscribe(GDBusConnection *connection CYC_HOLDER, const gchar *sender,
    const gchar *interface_name, const gchar *member, const gchar *object_path, const gchar *arg0,
    GDBusSignalFlags flags CYC_CALLBACK, GDBusSignalCallback callback CYC_USER_DATA,
    gpointer user_data CYC_DESTROY_NOTIFY, GDestroyNotify user_data_free_func);
void g_dbus_connection_signal_unsubscribe(GDBusConnection *connection CYC_HOLDER,
    guint subscription_id CYC_KEY CYC_DROPS_KEY);
guint g_dbus_connection_add_filter(GDBusConnection *connection CYC_HOLDER,
    GDBusMessageFilterFunction filter_function CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GDestroyNotify user_data_free_func CYC_DESTROY_NOTIFY);
void g_dbus_connection_remove_filter(GDBusConnection *connection CYC_HOLDER, guint filter_id CYC_KEY CYC_DROPS_KEY);

/* ---- gdbusinterface.h ---- */
GDBusInterfaceInfo *g_dbus_interface_get_info(GDBusInterface *interface_) CYC_BORROWED;
GDBusObject *g_dbus_interface_get_object(GDBusInterface *interface_) CYC_BORROWED;
void g_dbus_interface_set_object(GDBusInterface *interface_ CYC_HOLDER, GDBusObject *object CYC_WEAKLY) CYC_KEYED;
GDBusObject *g_dbus_interface_dup_object(GDBusInterface *interface_) CYC_NEW;

/* ---- gdbusinterfaceskeleton.h ---- */
GDBusInterfaceSkeletonFlags g_dbus_interface_skeleton_get_flags(GDBusInterfaceSkeleton *interface_) CYC_NO_EFFECT;
void g_dbus_interface_skeleton_set_flags(GDBusInterfaceSkeleton *interface_, GDBusInterfaceSkeletonFlags flags)
    CYC_NO_EFFECT;
GDBusInterfaceInfo *g_dbus_interface_skeleton_get_info(GDBusInterfaceSkeleton *interface_) CYC_BORROWED;
GDBusInterfaceVTable *g_dbus_interface_skeleton_get_vtable(GDBusInterfaceSkeleton *interface_) CYC_NO_EFFECT;
GVariant *g_dbus_interface_skeleton_get_properties(GDBusInterfaceSkeleton *interface_) CYC_NEW;
void g_dbus_interface_skeleton_flush(GDBusInterfaceSkeleton *interface_) CYC_NO_EFFECT;
gboolean g_dbus_interface_skeleton_export(GDBusInterfaceSkeleton *interface_ CYC_HOLDER,
    GDBusConnection *connection CYC_HELD, const gchar *object_path, GError **error) CYC_SUCCESS_NONZERO;
void g_dbus_interface_skeleton_unexport(GDBusInterfaceSkeleton *interface_ CYC_DROPS) CYC_BREAKER;
void g_dbus_interface_skeleton_unexport_from_connection(GDBusInterfaceSkeleton *interface_ CYC_HOLDER,
    GDBusConnection *connection CYC_DROPS_ITEM);
GDBusConnection *g_dbus_interface_skeleton_get_connection(GDBusInterfaceSkeleton *interface_) CYC_BORROWED;
GList *g_dbus_interface_skeleton_get_connections(GDBusInterfaceSkeleton *interface_) CYC_NEW CYC_FRESH;
gboolean g_dbus_interface_skeleton_has_connection(GDBusInterfaceSkeleton *interface_, GDBusConnection *connection)
    CYC_NO_EFFECT;
const gchar *g_dbus_interface_skeleton_get_object_path(GDBusInterfaceSkeleton *interface_) CYC_NO_EFFECT;

/* ---- gdbusintrospection.h ---- */
const gchar *g_dbus_annotation_info_lookup(GDBusAnnotationInfo **annotations, const gchar *name) CYC_NO_EFFECT;
GDBusMethodInfo *g_dbus_interface_info_lookup_method(GDBusInterfaceInfo *info, const gchar *name) CYC_BORROWED;
GDBusSignalInfo *g_dbus_interface_info_lookup_signal(GDBusInterfaceInfo *info, const gchar *name) CYC_BORROWED;
GDBusPropertyInfo *g_dbus_interface_info_lookup_property(GDBusInterfaceInfo *info, const gchar *name) CYC_BORROWED;
void g_dbus_interface_info_cache_build(GDBusInterfaceInfo *info) CYC_NO_EFFECT;
void g_dbus_interface_info_cache_release(GDBusInterfaceInfo *info) CYC_NO_EFFECT;
void g_dbus_interface_info_generate_xml(GDBusInterfaceInfo *info, guint indent, GString *string_builder)
    CYC_NO_EFFECT;
GDBusNodeInfo *g_dbus_node_info_new_for_xml(const gchar *xml_data, GError **error) CYC_NEW CYC_FRESH;
GDBusInterfaceInfo *g_dbus_node_info_lookup_interface(GDBusNodeInfo *info, const gchar *name) CYC_BORROWED;
void g_dbus_node_info_generate_xml(GDBusNodeInfo *info, guint indent, GString *string_builder) CYC_NO_EFFECT;
GDBusNodeInfo *g_dbus_node_info_ref(GDBusNodeInfo *info CYC_RETAIN) CYC_RETURNS(0);
GDBusInterfaceInfo *g_dbus_interface_info_ref(GDBusInterfaceInfo *info CYC_RETAIN) CYC_RETURNS(0);
GDBusMethodInfo *g_dbus_method_info_ref(GDBusMethodInfo *info CYC_RETAIN) CYC_RETURNS(0);
GDBusSignalInfo *g_dbus_signal_info_ref(GDBusSignalInfo *info CYC_RETAIN) CYC_RETURNS(0);
GDBusPropertyInfo *g_dbus_property_info_ref(GDBusPropertyInfo *info CYC_RETAIN) CYC_RETURNS(0);
GDBusArgInfo *g_dbus_arg_info_ref(GDBusArgInfo *info CYC_RETAIN) CYC_RETURNS(0);
GDBusAnnotationInfo *g_dbus_annotation_info_ref(GDBusAnnotationInfo *info CYC_RETAIN) CYC_RETURNS(0);
void g_dbus_node_info_unref(GDBusNodeInfo *info CYC_RELEASE);
void g_dbus_interface_info_unref(GDBusInterfaceInfo *info CYC_RELEASE);
void g_dbus_method_info_unref(GDBusMethodInfo *info CYC_RELEASE);
void g_dbus_signal_info_unref(GDBusSignalInfo *info CYC_RELEASE);
void g_dbus_property_info_unref(GDBusPropertyInfo *info CYC_RELEASE);
void g_dbus_arg_info_unref(GDBusArgInfo *info CYC_RELEASE);
void g_dbus_annotation_info_unref(GDBusAnnotationInfo *info CYC_RELEASE);

/* ---- gdbusmenumodel.h ---- */
GDBusMenuModel *g_dbus_menu_model_get(GDBusConnection *connection, const gchar *bus_name, const gchar *object_path)
    CYC_NEW;

/* ---- gdbusmessage.h ---- */
GDBusMessage *g_dbus_message_new(void) CYC_NEW CYC_FRESH;
GDBusMessage *g_dbus_message_new_signal(const gchar *path, const gchar *interface_, const gchar *signal) CYC_NEW
    CYC_FRESH;
GDBusMessage *g_dbus_message_new_method_call(const gchar *name, const gchar *path, const gchar *interface_,
    const gchar *method) CYC_NEW CYC_FRESH;
GDBusMessage *g_dbus_message_new_method_reply(GDBusMessage *method_call_message) CYC_NEW CYC_FRESH;
GDBusMessage *g_dbus_message_new_method_error(GDBusMessage *method_call_message, const gchar *error_name,
    const gchar *error_message_format, ...) CYC_NEW CYC_FRESH;
GDBusMessage *g_dbus_message_new_method_error_valist(GDBusMessage *method_call_message, const gchar *error_name,
    const gchar *error_message_format, __builtin_va_list var_args) CYC_NEW CYC_FRESH;
GDBusMessage *g_dbus_message_new_method_error_literal(GDBusMessage *method_call_message, const gchar *error_name,
    const gchar *error_message) CYC_NEW CYC_FRESH;
gchar *g_dbus_message_print(GDBusMessage *message, guint indent) CYC_NO_EFFECT;
gboolean g_dbus_message_get_locked(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_lock(GDBusMessage *message) CYC_NO_EFFECT;
GDBusMessage *g_dbus_message_copy(GDBusMessage *message, GError **error) CYC_NEW;
GDBusMessageByteOrder g_dbus_message_get_byte_order(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_byte_order(GDBusMessage *message, GDBusMessageByteOrder byte_order) CYC_NO_EFFECT;
GDBusMessageType g_dbus_message_get_message_type(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_message_type(GDBusMessage *message, GDBusMessageType type) CYC_NO_EFFECT;
GDBusMessageFlags g_dbus_message_get_flags(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_flags(GDBusMessage *message, GDBusMessageFlags flags) CYC_NO_EFFECT;
guint32 g_dbus_message_get_serial(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_serial(GDBusMessage *message, guint32 serial) CYC_NO_EFFECT;
GVariant *g_dbus_message_get_header(GDBusMessage *message, GDBusMessageHeaderField header_field) CYC_BORROWED;
void g_dbus_message_set_header(GDBusMessage *message, GDBusMessageHeaderField header_field, GVariant *value)
    CYC_NO_EFFECT;
guchar *g_dbus_message_get_header_fields(GDBusMessage *message) CYC_NO_EFFECT;
GVariant *g_dbus_message_get_body(GDBusMessage *message) CYC_BORROWED;
void g_dbus_message_set_body(GDBusMessage *message, GVariant *body) CYC_NO_EFFECT;
GUnixFDList *g_dbus_message_get_unix_fd_list(GDBusMessage *message) CYC_BORROWED;
void g_dbus_message_set_unix_fd_list(GDBusMessage *message CYC_HOLDER, GUnixFDList *fd_list CYC_HELD) CYC_KEYED;
guint32 g_dbus_message_get_reply_serial(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_reply_serial(GDBusMessage *message, guint32 value) CYC_NO_EFFECT;
const gchar *g_dbus_message_get_interface(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_interface(GDBusMessage *message, const gchar *value) CYC_NO_EFFECT;
const gchar *g_dbus_message_get_member(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_member(GDBusMessage *message, const gchar *value) CYC_NO_EFFECT;
const gchar *g_dbus_message_get_path(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_path(GDBusMessage *message, const gchar *value) CYC_NO_EFFECT;
const gchar *g_dbus_message_get_sender(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_sender(GDBusMessage *message, const gchar *value) CYC_NO_EFFECT;
const gchar *g_dbus_message_get_destination(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_destination(GDBusMessage *message, const gchar *value) CYC_NO_EFFECT;
const gchar *g_dbus_message_get_error_name(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_error_name(GDBusMessage *message, const gchar *value) CYC_NO_EFFECT;
const gchar *g_dbus_message_get_signature(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_signature(GDBusMessage *message, const gchar *value) CYC_NO_EFFECT;
guint32 g_dbus_message_get_num_unix_fds(GDBusMessage *message) CYC_NO_EFFECT;
void g_dbus_message_set_num_unix_fds(GDBusMessage *message, guint32 value) CYC_NO_EFFECT;
const gchar *g_dbus_message_get_arg0(GDBusMessage *message) CYC_NO_EFFECT;
GDBusMessage *g_dbus_message_new_from_blob(guchar *blob, gsize blob_len, GDBusCapabilityFlags capabilities,
    GError **error) CYC_NEW CYC_FRESH;
guchar *g_dbus_message_to_blob(GDBusMessage *message, gsize *out_size, GDBusCapabilityFlags capabilities,
    GError **error) CYC_NO_EFFECT;
gboolean g_dbus_message_to_gerror(GDBusMessage *message, GError **error) CYC_NO_EFFECT;

/* ---- gdbusmethodinvocation.h ---- */
const gchar *g_dbus_method_invocation_get_sender(GDBusMethodInvocation *invocation) CYC_NO_EFFECT;
const gchar *g_dbus_method_invocation_get_object_path(GDBusMethodInvocation *invocation) CYC_NO_EFFECT;
const gchar *g_dbus_method_invocation_get_interface_name(GDBusMethodInvocation *invocation) CYC_NO_EFFECT;
const gchar *g_dbus_method_invocation_get_method_name(GDBusMethodInvocation *invocation) CYC_NO_EFFECT;
const GDBusMethodInfo *g_dbus_method_invocation_get_method_info(GDBusMethodInvocation *invocation) CYC_BORROWED;
const GDBusPropertyInfo *g_dbus_method_invocation_get_property_info(GDBusMethodInvocation *invocation) CYC_BORROWED;
GDBusConnection *g_dbus_method_invocation_get_connection(GDBusMethodInvocation *invocation) CYC_BORROWED;
GDBusMessage *g_dbus_method_invocation_get_message(GDBusMethodInvocation *invocation) CYC_BORROWED;
GVariant *g_dbus_method_invocation_get_parameters(GDBusMethodInvocation *invocation) CYC_BORROWED;
gpointer g_dbus_method_invocation_get_user_data(GDBusMethodInvocation *invocation) CYC_NO_EFFECT;
void g_dbus_method_invocation_return_value(GDBusMethodInvocation *invocation CYC_RELEASE, GVariant *parameters);
void g_dbus_method_invocation_return_value_with_unix_fd_list(GDBusMethodInvocation *invocation CYC_RELEASE,
    GVariant *parameters, GUnixFDList *fd_list);
void g_dbus_method_invocation_return_error(GDBusMethodInvocation *invocation CYC_RELEASE, GQuark domain, gint code,
    const gchar *format, ...);
void g_dbus_method_invocation_return_error_valist(GDBusMethodInvocation *invocation CYC_RELEASE, GQuark domain,
    gint code, const gchar *format, __builtin_va_list var_args);
void g_dbus_method_invocation_return_error_literal(GDBusMethodInvocation *invocation CYC_RELEASE, GQuark domain,
    gint code, const gchar *message);
void g_dbus_method_invocation_return_gerror(GDBusMethodInvocation *invocation CYC_RELEASE, const GError *error);
void g_dbus_method_invocation_take_error(GDBusMethodInvocation *invocation CYC_RELEASE, GError *error);
void g_dbus_method_invocation_return_dbus_error(GDBusMethodInvocation *invocation CYC_RELEASE,
    const gchar *error_name, const gchar *error_message);

/* ---- gdbusnameowning.h ---- */
guint g_bus_own_name(GBusType bus_type, const gchar *name, GBusNameOwnerFlags flags,
    GBusAcquiredCallback bus_acquired_handler, GBusNameAcquiredCallback name_acquired_handler CYC_CALLBACK,
    GBusNameLostCallback name_lost_handler CYC_CALLBACK, gpointer user_data CYC_CALLBACK,
    GDestroyNotify user_data_free_func CYC_USER_DATA) CYC_ROOTED;
guint g_bus_own_name_on_connection(GDBusConnection *connection CYC_HELD, const gchar *name,
    GBusNameOwnerFlags flags, GBusNameAcquiredCallback name_acquired_handler CYC_CALLBACK,
    GBusNameLostCallback name_lost_handler CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GDestroyNotify user_data_free_func CYC_DESTROY_NOTIFY) CYC_ROOTED;
guint g_bus_own_name_with_closures(GBusType bus_type, const gchar *name, GBusNameOwnerFlags flags,
    GClosure *bus_acquired_closure CYC_HELD CYC_SINKS, GClosure *name_acquired_closure CYC_HELD CYC_SINKS,
    GClosure *name_lost_closure CYC_HELD CYC_SINKS) CYC_ROOTED;
guint g_bus_own_name_on_connection_with_closures(GDBusConnection *connection CYC_HELD, const gchar *name,
    GBusNameOwnerFlags flags, GClosure *name_acquired_closure CYC_HELD CYC_SINKS,
    GClosure *name_lost_closure CYC_HELD CYC_SINKS) CYC_ROOTED;
void g_bus_unown_name(guint owner_id CYC_KEY CYC_DROPS_KEY) CYC_ROOTED;

/* ---- gdbusnamewatching.h ---- */
guint g_bus_watch_name(GBusType bus_type, const gchar *name, GBusNameWatcherFlags flags,
    GBusNameAppearedCallback name_appeared_handler CYC_CALLBACK,
    GBusNameVanishedCallback name_vanished_handler CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GDestroyNotify user_data_free_func CYC_DESTROY_NOTIFY) CYC_ROOTED;
guint g_bus_watch_name_on_connection(GDBusConnection *connection CYC_HELD, const gchar *name,
    GBusNameWatcherFlags flags, GBusNameAppearedCallback name_appeared_handler CYC_CALLBACK,
    GBusNameVanishedCallback name_vanished_handler CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GDestroyNotify user_data_free_func CYC_DESTROY_NOTIFY) CYC_ROOTED;
guint g_bus_watch_name_with_closures(GBusType bus_type, const gchar *name, GBusNameWatcherFlags flags,
    GClosure *name_appeared_closure CYC_HELD CYC_SINKS, GClosure *name_vanished_closure CYC_HELD CYC_SINKS)
    CYC_ROOTED;
guint g_bus_watch_name_on_connection_with_closures(GDBusConnection *connection CYC_HELD, const gchar *name,
    GBusNameWatcherFlags flags, GClosure *name_appeared_closure CYC_HELD CYC_SINKS,
    GClosure *name_vanished_closure CYC_HELD CYC_SINKS) CYC_ROOTED;
void g_bus_unwatch_name(guint watcher_id CYC_KEY CYC_DROPS_KEY) CYC_ROOTED;

/* ---- gdbusobject.h ---- */
const gchar *g_dbus_object_get_object_path(GDBusObject *object) CYC_NO_EFFECT;
GList *g_dbus_object_get_interfaces(GDBusObject *object) CYC_NEW CYC_FRESH;
GDBusInterface *g_dbus_object_get_interface(GDBusObject *object, const gchar *interface_name) CYC_NEW;

/* ---- gdbusobjectmanager.h ---- */
const gchar *g_dbus_object_manager_get_object_path(GDBusObjectManager *manager) CYC_NO_EFFECT;
GList *g_dbus_object_manager_get_objects(GDBusObjectManager *manager) CYC_NEW CYC_FRESH;
GDBusObject *g_dbus_object_manager_get_object(GDBusObjectManager *manager, const gchar *object_path) CYC_NEW;
GDBusInterface *g_dbus_object_manager_get_interface(GDBusObjectManager *manager, const gchar *object_path,
    const gchar *interface_name) CYC_NEW;

/* ---- gdbusobjectmanagerclient.h ---- */
void g_dbus_object_manager_client_new(GDBusConnection *connection, GDBusObjectManagerClientFlags flags,
    const gchar *name, const gchar *object_path, GDBusProxyTypeFunc get_proxy_type_func CYC_CALLBACK,
    gpointer get_proxy_type_user_data CYC_USER_DATA,
    GDestroyNotify get_proxy_type_destroy_notify CYC_DESTROY_NOTIFY, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ROOTED CYC_ONE_SHOT;
GDBusObjectManager *g_dbus_object_manager_client_new_finish(GAsyncResult *res, GError **error) CYC_NEW CYC_FRESH;
GDBusObjectManager *g_dbus_object_manager_client_new_sync(GDBusConnection *connection CYC_HELD_BY_RESULT,
    GDBusObjectManagerClientFlags flags, const gchar *name, const gchar *object_path,
    GDBusProxyTypeFunc get_proxy_type_func CYC_CALLBACK, gpointer get_proxy_type_user_data CYC_USER_DATA,
    GDestroyNotify get_proxy_type_destroy_notify CYC_DESTROY_NOTIFY, GCancellable *cancellable, GError **error)
    CYC_NEW CYC_FRESH CYC_ONE_SHOT;
void g_dbus_object_manager_client_new_for_bus(GBusType bus_type, GDBusObjectManagerClientFlags flags,
    const gchar *name, const gchar *object_path, GDBusProxyTypeFunc get_proxy_type_func CYC_CALLBACK,
    gpointer get_proxy_type_user_data CYC_USER_DATA,
    GDestroyNotify get_proxy_type_destroy_notify CYC_DESTROY_NOTIFY, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ROOTED CYC_ONE_SHOT;
GDBusObjectManager *g_dbus_object_manager_client_new_for_bus_finish(GAsyncResult *res, GError **error) CYC_NEW
    CYC_FRESH;
GDBusObjectManager *g_dbus_object_manager_client_new_for_bus_sync(GBusType bus_type,
    GDBusObjectManagerClientFlags flags, const gchar *name, const gchar *object_path,
    GDBusProxyTypeFunc get_proxy_type_func CYC_CALLBACK, gpointer get_proxy_type_user_data CYC_USER_DATA,
    GDestroyNotify get_proxy_type_destroy_notify CYC_DESTROY_NOTIFY, GCancellable *cancellable, GError **error)
    CYC_NEW CYC_FRESH CYC_ONE_SHOT;
GDBusConnection *g_dbus_object_manager_client_get_connection(GDBusObjectManagerClient *manager) CYC_BORROWED;
GDBusObjectManagerClientFlags g_dbus_object_manager_client_get_flags(GDBusObjectManagerClient *manager) CYC_NO_EFFECT;
const gchar *g_dbus_object_manager_client_get_name(GDBusObjectManagerClient *manager) CYC_NO_EFFECT;
gchar *g_dbus_object_manager_client_get_name_owner(GDBusObjectManagerClient *manager) CYC_NO_EFFECT;

/* ---- gdbusobjectmanagerserver.h ---- */
GDBusObjectManagerServer *g_dbus_object_manager_server_new(const gchar *object_path) CYC_NEW CYC_FRESH;
GDBusConnection *g_dbus_object_manager_server_get_connection(GDBusObjectManagerServer *manager) CYC_NEW;
void g_dbus_object_manager_server_set_connection(GDBusObjectManagerServer *manager CYC_HOLDER,
    GDBusConnection *connection CYC_HELD) CYC_KEYED;
void g_dbus_object_manager_server_export(GDBusObjectManagerServer *manager CYC_HOLDER,
    GDBusObjectSkeleton *object CYC_HELD);
void g_dbus_object_manager_server_export_uniquely(GDBusObjectManagerServer *manager CYC_HOLDER,
    GDBusObjectSkeleton *object CYC_HELD);
gboolean g_dbus_object_manager_server_is_exported(GDBusObjectManagerServer *manager, GDBusObjectSkeleton *object)
    CYC_NO_EFFECT;
gboolean g_dbus_object_manager_server_unexport(GDBusObjectManagerServer *manager CYC_HOLDER,
    const gchar *object_path CYC_KEY CYC_DROPS_KEY);

/* ---- gdbusobjectproxy.h ---- */
GDBusObjectProxy *g_dbus_object_proxy_new(GDBusConnection *connection CYC_HELD_BY_RESULT, const gchar *object_path)
    CYC_NEW CYC_FRESH;
GDBusConnection *g_dbus_object_proxy_get_connection(GDBusObjectProxy *proxy) CYC_BORROWED;

/* ---- gdbusobjectskeleton.h ---- */
GDBusObjectSkeleton *g_dbus_object_skeleton_new(const gchar *object_path) CYC_NEW CYC_FRESH;
void g_dbus_object_skeleton_flush(GDBusObjectSkeleton *object) CYC_NO_EFFECT;
void g_dbus_object_skeleton_add_interface(GDBusObjectSkeleton *object CYC_HOLDER,
    GDBusInterfaceSkeleton *interface_ CYC_HELD);
void g_dbus_object_skeleton_remove_interface(GDBusObjectSkeleton *object CYC_HOLDER,
    GDBusInterfaceSkeleton *interface_ CYC_DROPS_ITEM);
void g_dbus_object_skeleton_remove_interface_by_name(GDBusObjectSkeleton *object, const gchar *interface_name)
    CYC_NO_EFFECT;
void g_dbus_object_skeleton_set_object_path(GDBusObjectSkeleton *object, const gchar *object_path) CYC_NO_EFFECT;

/* ---- gdbusproxy.h ---- */
void g_dbus_proxy_new(GDBusConnection *connection, GDBusProxyFlags flags, GDBusInterfaceInfo *info,
    const gchar *name, const gchar *object_path, const gchar *interface_name, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GDBusProxy *g_dbus_proxy_new_finish(GAsyncResult *res, GError **error) CYC_NEW CYC_FRESH;
GDBusProxy *g_dbus_proxy_new_sync(GDBusConnection *connection CYC_HELD_BY_RESULT, GDBusProxyFlags flags,
    GDBusInterfaceInfo *info, const gchar *name, const gchar *object_path, const gchar *interface_name,
    GCancellable *cancellable, GError **error) CYC_NEW CYC_FRESH;
void g_dbus_proxy_new_for_bus(GBusType bus_type, GDBusProxyFlags flags, GDBusInterfaceInfo *info, const gchar *name,
    const gchar *object_path, const gchar *interface_name, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GDBusProxy *g_dbus_proxy_new_for_bus_finish(GAsyncResult *res, GError **error) CYC_NEW CYC_FRESH;
GDBusProxy *g_dbus_proxy_new_for_bus_sync(GBusType bus_type, GDBusProxyFlags flags, GDBusInterfaceInfo *info,
    const gchar *name, const gchar *object_path, const gchar *interface_name, GCancellable *cancellable,
    GError **error) CYC_NEW CYC_FRESH;
GDBusConnection *g_dbus_proxy_get_connection(GDBusProxy *proxy) CYC_BORROWED;
GDBusProxyFlags g_dbus_proxy_get_flags(GDBusProxy *proxy) CYC_NO_EFFECT;
const gchar *g_dbus_proxy_get_name(GDBusProxy *proxy) CYC_NO_EFFECT;
gchar *g_dbus_proxy_get_name_owner(GDBusProxy *proxy) CYC_NO_EFFECT;
const gchar *g_dbus_proxy_get_object_path(GDBusProxy *proxy) CYC_NO_EFFECT;
const gchar *g_dbus_proxy_get_interface_name(GDBusProxy *proxy) CYC_NO_EFFECT;
gint g_dbus_proxy_get_default_timeout(GDBusProxy *proxy) CYC_NO_EFFECT;
void g_dbus_proxy_set_default_timeout(GDBusProxy *proxy, gint timeout_msec) CYC_NO_EFFECT;
GDBusInterfaceInfo *g_dbus_proxy_get_interface_info(GDBusProxy *proxy) CYC_BORROWED;
void g_dbus_proxy_set_interface_info(GDBusProxy *proxy CYC_HOLDER, GDBusInterfaceInfo *info CYC_HELD) CYC_KEYED;
GVariant *g_dbus_proxy_get_cached_property(GDBusProxy *proxy, const gchar *property_name) CYC_NEW;
void g_dbus_proxy_set_cached_property(GDBusProxy *proxy, const gchar *property_name, GVariant *value) CYC_NO_EFFECT;
gchar **g_dbus_proxy_get_cached_property_names(GDBusProxy *proxy) CYC_NO_EFFECT;
void g_dbus_proxy_call(GDBusProxy *proxy, const gchar *method_name, GVariant *parameters, GDBusCallFlags flags,
    gint timeout_msec, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GVariant *g_dbus_proxy_call_finish(GDBusProxy *proxy, GAsyncResult *res, GError **error) CYC_NEW;
GVariant *g_dbus_proxy_call_sync(GDBusProxy *proxy, const gchar *method_name, GVariant *parameters,
    GDBusCallFlags flags, gint timeout_msec, GCancellable *cancellable, GError **error) CYC_NEW;
void g_dbus_proxy_call_with_unix_fd_list(GDBusProxy *proxy, const gchar *method_name, GVariant *parameters,
    GDBusCallFlags flags, gint timeout_msec, GUnixFDList *fd_list, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GVariant *g_dbus_proxy_call_with_unix_fd_list_finish(GDBusProxy *proxy, GUnixFDList **out_fd_list CYC_OUT_NEW,
    GAsyncResult *res, GError **error) CYC_NEW;
GVariant *g_dbus_proxy_call_with_unix_fd_list_sync(GDBusProxy *proxy, const gchar *method_name,
    GVariant *parameters, GDBusCallFlags flags, gint timeout_msec, GUnixFDList *fd_list,
    GUnixFDList **out_fd_list CYC_OUT_NEW, GCancellable *cancellable, GError **error) CYC_NEW;

/* ---- gdbusserver.h ---- */
GDBusServer *g_dbus_server_new_sync(const gchar *address, GDBusServerFlags flags, const gchar *guid,
    GDBusAuthObserver *observer CYC_HELD_BY_RESULT, GCancellable *cancellable, GError **error) CYC_NEW CYC_FRESH;
const gchar *g_dbus_server_get_client_address(GDBusServer *server) CYC_NO_EFFECT;
const gchar *g_dbus_server_get_guid(GDBusServer *server) CYC_NO_EFFECT;
GDBusServerFlags g_dbus_server_get_flags(GDBusServer *server) CYC_NO_EFFECT;
void g_dbus_server_start(GDBusServer *server) CYC_NO_EFFECT;
void g_dbus_server_stop(GDBusServer *server) CYC_NO_EFFECT;
gboolean g_dbus_server_is_active(GDBusServer *server) CYC_NO_EFFECT;

/* ---- gdbusutils.h ---- */
void g_dbus_gvariant_to_gvalue(GVariant *value, GValue *out_gvalue) CYC_NO_EFFECT;
GVariant *g_dbus_gvalue_to_gvariant(const GValue *gvalue, const GVariantType *type) CYC_NEW;

/* ---- gdebugcontroller.h ---- */
gboolean g_debug_controller_get_debug_enabled(GDebugController *self) CYC_NO_EFFECT;
void g_debug_controller_set_debug_enabled(GDebugController *self, gboolean debug_enabled) CYC_NO_EFFECT;

/* ---- gdebugcontrollerdbus.h ---- */
GDebugControllerDBus *g_debug_controller_dbus_new(GDBusConnection *connection CYC_HELD_BY_RESULT,
    GCancellable *cancellable, GError **error) CYC_NEW CYC_FRESH;
void g_debug_controller_dbus_stop(GDebugControllerDBus *self) CYC_NO_EFFECT;

/* ---- gdrive.h ---- */
char *g_drive_get_name(GDrive *drive) CYC_NO_EFFECT;
GIcon *g_drive_get_icon(GDrive *drive) CYC_NEW;
GIcon *g_drive_get_symbolic_icon(GDrive *drive) CYC_NEW;
gboolean g_drive_has_volumes(GDrive *drive) CYC_NO_EFFECT;
GList *g_drive_get_volumes(GDrive *drive) CYC_NEW CYC_FRESH;
gboolean g_drive_is_removable(GDrive *drive) CYC_NO_EFFECT;
gboolean g_drive_is_media_removable(GDrive *drive) CYC_NO_EFFECT;
gboolean g_drive_has_media(GDrive *drive) CYC_NO_EFFECT;
gboolean g_drive_is_media_check_automatic(GDrive *drive) CYC_NO_EFFECT;
gboolean g_drive_can_poll_for_media(GDrive *drive) CYC_NO_EFFECT;
gboolean g_drive_can_eject(GDrive *drive) CYC_NO_EFFECT;
void g_drive_eject(GDrive *drive, GMountUnmountFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_drive_eject_finish(GDrive *drive, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_drive_poll_for_media(GDrive *drive, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_drive_poll_for_media_finish(GDrive *drive, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
char *g_drive_get_identifier(GDrive *drive, const char *kind) CYC_NO_EFFECT;
char **g_drive_enumerate_identifiers(GDrive *drive) CYC_NO_EFFECT;
GDriveStartStopType g_drive_get_start_stop_type(GDrive *drive) CYC_NO_EFFECT;
gboolean g_drive_can_start(GDrive *drive) CYC_NO_EFFECT;
gboolean g_drive_can_start_degraded(GDrive *drive) CYC_NO_EFFECT;
void g_drive_start(GDrive *drive, GDriveStartFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_drive_start_finish(GDrive *drive, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_drive_can_stop(GDrive *drive) CYC_NO_EFFECT;
void g_drive_stop(GDrive *drive, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_drive_stop_finish(GDrive *drive, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_drive_eject_with_operation(GDrive *drive, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_drive_eject_with_operation_finish(GDrive *drive, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
const gchar *g_drive_get_sort_key(GDrive *drive) CYC_NO_EFFECT;

/* ---- gdtlsclientconnection.h ---- */
GDatagramBased *g_dtls_client_connection_new(GDatagramBased *base_socket CYC_HELD_BY_RESULT,
    GSocketConnectable *server_identity CYC_HELD_BY_RESULT, GError **error) CYC_NEW CYC_FRESH;
GTlsCertificateFlags g_dtls_client_connection_get_validation_flags(GDtlsClientConnection *conn) CYC_NO_EFFECT;
void g_dtls_client_connection_set_validation_flags(GDtlsClientConnection *conn, GTlsCertificateFlags flags)
    CYC_NO_EFFECT;
GSocketConnectable *g_dtls_client_connection_get_server_identity(GDtlsClientConnection *conn) CYC_BORROWED;
void g_dtls_client_connection_set_server_identity(GDtlsClientConnection *conn CYC_HOLDER,
    GSocketConnectable *identity CYC_HELD) CYC_KEYED;
GList *g_dtls_client_connection_get_accepted_cas(GDtlsClientConnection *conn) CYC_NEW CYC_FRESH;

/* ---- gdtlsconnection.h ---- */
void g_dtls_connection_set_database(GDtlsConnection *conn CYC_HOLDER, GTlsDatabase *database CYC_HELD) CYC_KEYED;
GTlsDatabase *g_dtls_connection_get_database(GDtlsConnection *conn) CYC_BORROWED;
void g_dtls_connection_set_certificate(GDtlsConnection *conn CYC_HOLDER, GTlsCertificate *certificate CYC_HELD)
    CYC_KEYED;
GTlsCertificate *g_dtls_connection_get_certificate(GDtlsConnection *conn) CYC_BORROWED;
void g_dtls_connection_set_interaction(GDtlsConnection *conn CYC_HOLDER, GTlsInteraction *interaction CYC_HELD)
    CYC_KEYED;
GTlsInteraction *g_dtls_connection_get_interaction(GDtlsConnection *conn) CYC_BORROWED;
GTlsCertificate *g_dtls_connection_get_peer_certificate(GDtlsConnection *conn) CYC_BORROWED;
GTlsCertificateFlags g_dtls_connection_get_peer_certificate_errors(GDtlsConnection *conn) CYC_NO_EFFECT;
void g_dtls_connection_set_require_close_notify(GDtlsConnection *conn, gboolean require_close_notify) CYC_NO_EFFECT;
gboolean g_dtls_connection_get_require_close_notify(GDtlsConnection *conn) CYC_NO_EFFECT;
void g_dtls_connection_set_rehandshake_mode(GDtlsConnection *conn, GTlsRehandshakeMode mode) CYC_NO_EFFECT;
GTlsRehandshakeMode g_dtls_connection_get_rehandshake_mode(GDtlsConnection *conn) CYC_NO_EFFECT;
gboolean g_dtls_connection_handshake(GDtlsConnection *conn, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_dtls_connection_handshake_async(GDtlsConnection *conn, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_dtls_connection_handshake_finish(GDtlsConnection *conn, GAsyncResult *result, GError **error)
    CYC_NO_EFFECT;
gboolean g_dtls_connection_shutdown(GDtlsConnection *conn, gboolean shutdown_read, gboolean shutdown_write,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_dtls_connection_shutdown_async(GDtlsConnection *conn, gboolean shutdown_read, gboolean shutdown_write,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_dtls_connection_shutdown_finish(GDtlsConnection *conn, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_dtls_connection_close(GDtlsConnection *conn, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_dtls_connection_close_async(GDtlsConnection *conn, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_dtls_connection_close_finish(GDtlsConnection *conn, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_dtls_connection_emit_accept_certificate(GDtlsConnection *conn, GTlsCertificate *peer_cert,
    GTlsCertificateFlags errors) CYC_NO_EFFECT;
void g_dtls_connection_set_advertised_protocols(GDtlsConnection *conn, const gchar *const *protocols) CYC_NO_EFFECT;
const gchar *g_dtls_connection_get_negotiated_protocol(GDtlsConnection *conn) CYC_NO_EFFECT;
gboolean g_dtls_connection_get_channel_binding_data(GDtlsConnection *conn, GTlsChannelBindingType type,
    GByteArray *data, GError **error) CYC_NO_EFFECT;
GTlsProtocolVersion g_dtls_connection_get_protocol_version(GDtlsConnection *conn) CYC_NO_EFFECT;
gchar *g_dtls_connection_get_ciphersuite_name(GDtlsConnection *conn) CYC_NO_EFFECT;

/* ---- gdtlsserverconnection.h ---- */
GDatagramBased *g_dtls_server_connection_new(GDatagramBased *base_socket CYC_HELD_BY_RESULT,
    GTlsCertificate *certificate CYC_HELD_BY_RESULT, GError **error) CYC_NEW CYC_FRESH;

/* ---- gemblem.h ---- */
GEmblem *g_emblem_new(GIcon *icon CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GEmblem *g_emblem_new_with_origin(GIcon *icon CYC_HELD_BY_RESULT, GEmblemOrigin origin) CYC_NEW CYC_FRESH;
GIcon *g_emblem_get_icon(GEmblem *emblem) CYC_BORROWED;
GEmblemOrigin g_emblem_get_origin(GEmblem *emblem) CYC_NO_EFFECT;

/* ---- gemblemedicon.h ---- */
GIcon *g_emblemed_icon_new(GIcon *icon CYC_HELD_BY_RESULT, GEmblem *emblem CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GIcon *g_emblemed_icon_get_icon(GEmblemedIcon *emblemed) CYC_BORROWED;
GList *g_emblemed_icon_get_emblems(GEmblemedIcon *emblemed) CYC_NO_EFFECT;
void g_emblemed_icon_add_emblem(GEmblemedIcon *emblemed CYC_HOLDER, GEmblem *emblem CYC_HELD);
void g_emblemed_icon_clear_emblems(GEmblemedIcon *emblemed CYC_DROPS);

/* ---- gfile.h ---- */
GFile *g_file_new_for_path(const char *path) CYC_NEW CYC_FRESH;
GFile *g_file_new_for_uri(const char *uri) CYC_NEW CYC_FRESH;
GFile *g_file_new_for_commandline_arg(const char *arg) CYC_NEW CYC_FRESH;
GFile *g_file_new_for_commandline_arg_and_cwd(const gchar *arg, const gchar *cwd) CYC_NEW CYC_FRESH;
GFile *g_file_new_tmp(const char *tmpl, GFileIOStream **iostream CYC_OUT_NEW, GError **error) CYC_NEW CYC_FRESH;
void g_file_new_tmp_async(const char *tmpl, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GFile *g_file_new_tmp_finish(GAsyncResult *result, GFileIOStream **iostream CYC_OUT_NEW, GError **error) CYC_NEW
    CYC_FRESH;
void g_file_new_tmp_dir_async(const char *tmpl, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GFile *g_file_new_tmp_dir_finish(GAsyncResult *result, GError **error) CYC_NEW CYC_FRESH;
GFile *g_file_parse_name(const char *parse_name) CYC_NEW;
GFile *g_file_new_build_filename(const gchar *first_element, ...) CYC_NEW CYC_FRESH;
GFile *g_file_dup(GFile *file) CYC_NEW;
gboolean g_file_equal(GFile *file1, GFile *file2) CYC_NO_EFFECT;
char *g_file_get_basename(GFile *file) CYC_NO_EFFECT;
char *g_file_get_path(GFile *file) CYC_NO_EFFECT;
const char *g_file_peek_path(GFile *file) CYC_NO_EFFECT;
char *g_file_get_uri(GFile *file) CYC_NO_EFFECT;
char *g_file_get_parse_name(GFile *file) CYC_NO_EFFECT;
GFile *g_file_get_parent(GFile *file) CYC_NEW;
gboolean g_file_has_parent(GFile *file, GFile *parent) CYC_NO_EFFECT;
GFile *g_file_get_child(GFile *file, const char *name) CYC_NEW;
GFile *g_file_get_child_for_display_name(GFile *file, const char *display_name, GError **error) CYC_NEW;
gboolean g_file_has_prefix(GFile *file, GFile *prefix) CYC_NO_EFFECT;
char *g_file_get_relative_path(GFile *parent, GFile *descendant) CYC_NO_EFFECT;
GFile *g_file_resolve_relative_path(GFile *file, const char *relative_path) CYC_NEW;
gboolean g_file_is_native(GFile *file) CYC_NO_EFFECT;
gboolean g_file_has_uri_scheme(GFile *file, const char *uri_scheme) CYC_NO_EFFECT;
char *g_file_get_uri_scheme(GFile *file) CYC_NO_EFFECT;
GFileInputStream *g_file_read(GFile *file, GCancellable *cancellable, GError **error) CYC_NEW;
void g_file_read_async(GFile *file, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GFileInputStream *g_file_read_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
GFileOutputStream *g_file_append_to(GFile *file, GFileCreateFlags flags, GCancellable *cancellable, GError **error)
    CYC_NEW;
GFileOutputStream *g_file_create(GFile *file, GFileCreateFlags flags, GCancellable *cancellable, GError **error)
    CYC_NEW;
GFileOutputStream *g_file_replace(GFile *file, const char *etag, gboolean make_backup, GFileCreateFlags flags,
    GCancellable *cancellable, GError **error) CYC_NEW;
void g_file_append_to_async(GFile *file, GFileCreateFlags flags, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GFileOutputStream *g_file_append_to_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
void g_file_create_async(GFile *file, GFileCreateFlags flags, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GFileOutputStream *g_file_create_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
void g_file_replace_async(GFile *file, const char *etag, gboolean make_backup, GFileCreateFlags flags,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GFileOutputStream *g_file_replace_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
GFileIOStream *g_file_open_readwrite(GFile *file, GCancellable *cancellable, GError **error) CYC_NEW;
void g_file_open_readwrite_async(GFile *file, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GFileIOStream *g_file_open_readwrite_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
GFileIOStream *g_file_create_readwrite(GFile *file, GFileCreateFlags flags, GCancellable *cancellable,
    GError **error) CYC_NEW;
void g_file_create_readwrite_async(GFile *file, GFileCreateFlags flags, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GFileIOStream *g_file_create_readwrite_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
GFileIOStream *g_file_replace_readwrite(GFile *file, const char *etag, gboolean make_backup, GFileCreateFlags flags,
    GCancellable *cancellable, GError **error) CYC_NEW;
void g_file_replace_readwrite_async(GFile *file, const char *etag, gboolean make_backup, GFileCreateFlags flags,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GFileIOStream *g_file_replace_readwrite_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
gboolean g_file_query_exists(GFile *file, GCancellable *cancellable) CYC_NO_EFFECT;
GFileType g_file_query_file_type(GFile *file, GFileQueryInfoFlags flags, GCancellable *cancellable) CYC_NO_EFFECT;
GFileInfo *g_file_query_info(GFile *file, const char *attributes, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error) CYC_NEW;
void g_file_query_info_async(GFile *file, const char *attributes, GFileQueryInfoFlags flags, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GFileInfo *g_file_query_info_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
GFileInfo *g_file_query_filesystem_info(GFile *file, const char *attributes, GCancellable *cancellable,
    GError **error) CYC_NEW;
void g_file_query_filesystem_info_async(GFile *file, const char *attributes, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GFileInfo *g_file_query_filesystem_info_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
GMount *g_file_find_enclosing_mount(GFile *file, GCancellable *cancellable, GError **error) CYC_NEW;
void g_file_find_enclosing_mount_async(GFile *file, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GMount *g_file_find_enclosing_mount_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
GFileEnumerator *g_file_enumerate_children(GFile *file, const char *attributes, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error) CYC_NEW;
void g_file_enumerate_children_async(GFile *file, const char *attributes, GFileQueryInfoFlags flags,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GFileEnumerator *g_file_enumerate_children_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
GFile *g_file_set_display_name(GFile *file, const char *display_name, GCancellable *cancellable, GError **error)
    CYC_NEW;
void g_file_set_display_name_async(GFile *file, const char *display_name, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GFile *g_file_set_display_name_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NEW;
gboolean g_file_delete(GFile *file, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_file_delete_async(GFile *file, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_delete_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_file_trash(GFile *file, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_file_trash_async(GFile *file, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_trash_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_file_copy(GFile *source, GFile *destination, GFileCopyFlags flags, GCancellable *cancellable,
    GFileProgressCallback progress_callback CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer progress_callback_data CYC_USER_DATA, GError **error);
void g_file_copy_async(GFile *source CYC_HOLDER, GFile *destination, GFileCopyFlags flags, int io_priority,
    GCancellable *cancellable, GFileProgressCallback progress_callback CYC_CALLBACK,
    gpointer progress_callback_data CYC_USER_DATA, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_copy_finish(GFile *file, GAsyncResult *res, GError **error) CYC_NO_EFFECT;
gboolean g_file_move(GFile *source, GFile *destination, GFileCopyFlags flags, GCancellable *cancellable,
    GFileProgressCallback progress_callback CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer progress_callback_data CYC_USER_DATA, GError **error);
void g_file_move_async(GFile *source, GFile *destination, GFileCopyFlags flags, int io_priority,
    GCancellable *cancellable, GFileProgressCallback progress_callback CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer progress_callback_data CYC_USER_DATA, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_move_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_file_make_directory(GFile *file, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_file_make_directory_async(GFile *file, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_make_directory_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_file_make_directory_with_parents(GFile *file, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_file_make_symbolic_link(GFile *file, const char *symlink_value, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
void g_file_make_symbolic_link_async(GFile *file, const char *symlink_value, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_file_make_symbolic_link_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
GFileAttributeInfoList *g_file_query_settable_attributes(GFile *file, GCancellable *cancellable, GError **error)
    CYC_NEW;
GFileAttributeInfoList *g_file_query_writable_namespaces(GFile *file, GCancellable *cancellable, GError **error)
    CYC_NEW;
gboolean g_file_set_attribute(GFile *file, const char *attribute, GFileAttributeType type, gpointer value_p,
    GFileQueryInfoFlags flags, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_file_set_attributes_from_info(GFile *file, GFileInfo *info, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_file_set_attributes_async(GFile *file, GFileInfo *info, GFileQueryInfoFlags flags, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_file_set_attributes_finish(GFile *file, GAsyncResult *result, GFileInfo **info CYC_OUT_NEW,
    GError **error);
gboolean g_file_set_attribute_string(GFile *file, const char *attribute, const char *value,
    GFileQueryInfoFlags flags, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_file_set_attribute_byte_string(GFile *file, const char *attribute, const char *value,
    GFileQueryInfoFlags flags, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_file_set_attribute_uint32(GFile *file, const char *attribute, guint32 value, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_file_set_attribute_int32(GFile *file, const char *attribute, gint32 value, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_file_set_attribute_uint64(GFile *file, const char *attribute, guint64 value, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_file_set_attribute_int64(GFile *file, const char *attribute, gint64 value, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_file_mount_enclosing_volume(GFile *location, GMountMountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_file_mount_enclosing_volume_finish(GFile *location, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_file_mount_mountable(GFile *file, GMountMountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GFile *g_file_mount_mountable_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NEW;
void g_file_unmount_mountable(GFile *file, GMountUnmountFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_unmount_mountable_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_file_unmount_mountable_with_operation(GFile *file, GMountUnmountFlags flags,
    GMountOperation *mount_operation, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_unmount_mountable_with_operation_finish(GFile *file, GAsyncResult *result, GError **error)
    CYC_NO_EFFECT;
void g_file_eject_mountable(GFile *file, GMountUnmountFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_eject_mountable_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_file_eject_mountable_with_operation(GFile *file, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_file_eject_mountable_with_operation_finish(GFile *file, GAsyncResult *result, GError **error)
    CYC_NO_EFFECT;
char *g_file_build_attribute_list_for_copy(GFile *file, GFileCopyFlags flags, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_file_copy_attributes(GFile *source, GFile *destination, GFileCopyFlags flags, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
GFileMonitor *g_file_monitor_directory(GFile *file, GFileMonitorFlags flags, GCancellable *cancellable,
    GError **error) CYC_NEW;
GFileMonitor *g_file_monitor_file(GFile *file, GFileMonitorFlags flags, GCancellable *cancellable, GError **error)
    CYC_NEW;
GFileMonitor *g_file_monitor(GFile *file, GFileMonitorFlags flags, GCancellable *cancellable, GError **error) CYC_NEW;
gboolean g_file_measure_disk_usage(GFile *file, GFileMeasureFlags flags, GCancellable *cancellable,
    GFileMeasureProgressCallback progress_callback CYC_CALLBACK CYC_NO_ESCAPE, gpointer progress_data CYC_USER_DATA,
    guint64 *disk_usage, guint64 *num_dirs, guint64 *num_files, GError **error);
void g_file_measure_disk_usage_async(GFile *file, GFileMeasureFlags flags, gint io_priority,
    GCancellable *cancellable, GFileMeasureProgressCallback progress_callback, gpointer progress_data,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_measure_disk_usage_finish(GFile *file, GAsyncResult *result, guint64 *disk_usage, guint64 *num_dirs,
    guint64 *num_files, GError **error) CYC_NO_EFFECT;
void g_file_start_mountable(GFile *file, GDriveStartFlags flags, GMountOperation *start_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_file_start_mountable_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_file_stop_mountable(GFile *file, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_file_stop_mountable_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_file_poll_mountable(GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_poll_mountable_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
GAppInfo *g_file_query_default_handler(GFile *file, GCancellable *cancellable, GError **error) CYC_NEW;
void g_file_query_default_handler_async(GFile *file, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GAppInfo *g_file_query_default_handler_finish(GFile *file, GAsyncResult *result, GError **error) CYC_NEW;
gboolean g_file_load_contents(GFile *file, GCancellable *cancellable, char **contents, gsize *length,
    char **etag_out, GError **error) CYC_NO_EFFECT;
void g_file_load_contents_async(GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_load_contents_finish(GFile *file, GAsyncResult *res, char **contents, gsize *length,
    char **etag_out, GError **error) CYC_NO_EFFECT;
void g_file_load_partial_contents_async(GFile *file, GCancellable *cancellable,
    GFileReadMoreCallback read_more_callback CYC_CALLBACK CYC_NO_ESCAPE, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_load_partial_contents_finish(GFile *file, GAsyncResult *res, char **contents, gsize *length,
    char **etag_out, GError **error) CYC_NO_EFFECT;
gboolean g_file_replace_contents(GFile *file, const char *contents, gsize length, const char *etag,
    gboolean make_backup, GFileCreateFlags flags, char **new_etag, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
void g_file_replace_contents_async(GFile *file, const char *contents, gsize length, const char *etag,
    gboolean make_backup, GFileCreateFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
void g_file_replace_contents_bytes_async(GFile *file, GBytes *contents, const char *etag, gboolean make_backup,
    GFileCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_replace_contents_finish(GFile *file, GAsyncResult *res, char **new_etag, GError **error)
    CYC_NO_EFFECT;
gboolean g_file_supports_thread_contexts(GFile *file) CYC_NO_EFFECT;
GBytes *g_file_load_bytes(GFile *file, GCancellable *cancellable, gchar **etag_out, GError **error) CYC_NEW;
void g_file_load_bytes_async(GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GBytes *g_file_load_bytes_finish(GFile *file, GAsyncResult *result, gchar **etag_out, GError **error) CYC_NEW;

/* ---- gfileattribute.h ---- */
GFileAttributeInfoList *g_file_attribute_info_list_new(void) CYC_NEW CYC_FRESH;
GFileAttributeInfoList *g_file_attribute_info_list_ref(GFileAttributeInfoList *list CYC_RETAIN) CYC_RETURNS(0);
void g_file_attribute_info_list_unref(GFileAttributeInfoList *list CYC_RELEASE);
GFileAttributeInfoList *g_file_attribute_info_list_dup(GFileAttributeInfoList *list) CYC_NEW;
const GFileAttributeInfo *g_file_attribute_info_list_lookup(GFileAttributeInfoList *list, const char *name)
    CYC_NO_EFFECT;
void g_file_attribute_info_list_add(GFileAttributeInfoList *list, const char *name, GFileAttributeType type,
    GFileAttributeInfoFlags flags) CYC_NO_EFFECT;

/* ---- gfileenumerator.h ---- */
GFileInfo *g_file_enumerator_next_file(GFileEnumerator *enumerator, GCancellable *cancellable, GError **error)
    CYC_NEW;
gboolean g_file_enumerator_close(GFileEnumerator *enumerator, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
void g_file_enumerator_next_files_async(GFileEnumerator *enumerator, int num_files, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GList *g_file_enumerator_next_files_finish(GFileEnumerator *enumerator, GAsyncResult *result, GError **error)
    CYC_NEW CYC_FRESH;
void g_file_enumerator_close_async(GFileEnumerator *enumerator, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_file_enumerator_close_finish(GFileEnumerator *enumerator, GAsyncResult *result, GError **error)
    CYC_NO_EFFECT;
gboolean g_file_enumerator_is_closed(GFileEnumerator *enumerator) CYC_NO_EFFECT;
gboolean g_file_enumerator_has_pending(GFileEnumerator *enumerator) CYC_NO_EFFECT;
void g_file_enumerator_set_pending(GFileEnumerator *enumerator, gboolean pending) CYC_NO_EFFECT;
GFile *g_file_enumerator_get_container(GFileEnumerator *enumerator) CYC_BORROWED;
GFile *g_file_enumerator_get_child(GFileEnumerator *enumerator, GFileInfo *info) CYC_NEW;
gboolean g_file_enumerator_iterate(GFileEnumerator *direnum, GFileInfo **out_info CYC_OUT_BORROWED,
    GFile **out_child CYC_OUT_BORROWED, GCancellable *cancellable, GError **error);

/* ---- gfileicon.h ---- */
GIcon *g_file_icon_new(GFile *file CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GFile *g_file_icon_get_file(GFileIcon *icon) CYC_BORROWED;

/* ---- gfileinfo.h ---- */
GFileInfo *g_file_info_new(void) CYC_NEW CYC_FRESH;
GFileInfo *g_file_info_dup(GFileInfo *other) CYC_NEW;
void g_file_info_copy_into(GFileInfo *src_info, GFileInfo *dest_info) CYC_NO_EFFECT;
gboolean g_file_info_has_attribute(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
gboolean g_file_info_has_namespace(GFileInfo *info, const char *name_space) CYC_NO_EFFECT;
char **g_file_info_list_attributes(GFileInfo *info, const char *name_space) CYC_NO_EFFECT;
gboolean g_file_info_get_attribute_data(GFileInfo *info, const char *attribute, GFileAttributeType *type,
    gpointer *value_pp, GFileAttributeStatus *status) CYC_NO_EFFECT;
GFileAttributeType g_file_info_get_attribute_type(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
void g_file_info_remove_attribute(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
GFileAttributeStatus g_file_info_get_attribute_status(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
gboolean g_file_info_set_attribute_status(GFileInfo *info, const char *attribute, GFileAttributeStatus status)
    CYC_NO_EFFECT;
char *g_file_info_get_attribute_as_string(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
const char *g_file_info_get_attribute_string(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
const char *g_file_info_get_attribute_byte_string(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
gboolean g_file_info_get_attribute_boolean(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
guint32 g_file_info_get_attribute_uint32(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
gint32 g_file_info_get_attribute_int32(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
guint64 g_file_info_get_attribute_uint64(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
gint64 g_file_info_get_attribute_int64(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
GObject *g_file_info_get_attribute_object(GFileInfo *info, const char *attribute) CYC_BORROWED;
char **g_file_info_get_attribute_stringv(GFileInfo *info, const char *attribute) CYC_NO_EFFECT;
void g_file_info_set_attribute(GFileInfo *info, const char *attribute, GFileAttributeType type, gpointer value_p)
    CYC_NO_EFFECT;
void g_file_info_set_attribute_string(GFileInfo *info, const char *attribute, const char *attr_value) CYC_NO_EFFECT;
void g_file_info_set_attribute_byte_string(GFileInfo *info, const char *attribute, const char *attr_value)
    CYC_NO_EFFECT;
void g_file_info_set_attribute_boolean(GFileInfo *info, const char *attribute, gboolean attr_value) CYC_NO_EFFECT;
void g_file_info_set_attribute_uint32(GFileInfo *info, const char *attribute, guint32 attr_value) CYC_NO_EFFECT;
void g_file_info_set_attribute_int32(GFileInfo *info, const char *attribute, gint32 attr_value) CYC_NO_EFFECT;
void g_file_info_set_attribute_uint64(GFileInfo *info, const char *attribute, guint64 attr_value) CYC_NO_EFFECT;
void g_file_info_set_attribute_int64(GFileInfo *info, const char *attribute, gint64 attr_value) CYC_NO_EFFECT;
void g_file_info_set_attribute_object(GFileInfo *info CYC_HOLDER, const char *attribute CYC_KEY,
    GObject *attr_value CYC_HELD) CYC_KEYED;
void g_file_info_set_attribute_stringv(GFileInfo *info, const char *attribute, char **attr_value) CYC_NO_EFFECT;
void g_file_info_clear_status(GFileInfo *info) CYC_NO_EFFECT;
GDateTime *g_file_info_get_deletion_date(GFileInfo *info) CYC_NEW;
GFileType g_file_info_get_file_type(GFileInfo *info) CYC_NO_EFFECT;
gboolean g_file_info_get_is_hidden(GFileInfo *info) CYC_NO_EFFECT;
gboolean g_file_info_get_is_backup(GFileInfo *info) CYC_NO_EFFECT;
gboolean g_file_info_get_is_symlink(GFileInfo *info) CYC_NO_EFFECT;
const char *g_file_info_get_name(GFileInfo *info) CYC_NO_EFFECT;
const char *g_file_info_get_display_name(GFileInfo *info) CYC_NO_EFFECT;
const char *g_file_info_get_edit_name(GFileInfo *info) CYC_NO_EFFECT;
GIcon *g_file_info_get_icon(GFileInfo *info) CYC_BORROWED;
GIcon *g_file_info_get_symbolic_icon(GFileInfo *info) CYC_BORROWED;
const char *g_file_info_get_content_type(GFileInfo *info) CYC_NO_EFFECT;
goffset g_file_info_get_size(GFileInfo *info) CYC_NO_EFFECT;
void g_file_info_get_modification_time(GFileInfo *info, GTimeVal *result) CYC_NO_EFFECT;
GDateTime *g_file_info_get_modification_date_time(GFileInfo *info) CYC_NEW;
GDateTime *g_file_info_get_access_date_time(GFileInfo *info) CYC_NEW;
GDateTime *g_file_info_get_creation_date_time(GFileInfo *info) CYC_NEW;
const char *g_file_info_get_symlink_target(GFileInfo *info) CYC_NO_EFFECT;
const char *g_file_info_get_etag(GFileInfo *info) CYC_NO_EFFECT;
gint32 g_file_info_get_sort_order(GFileInfo *info) CYC_NO_EFFECT;
void g_file_info_set_attribute_mask(GFileInfo *info, GFileAttributeMatcher *mask) CYC_NO_EFFECT;
void g_file_info_unset_attribute_mask(GFileInfo *info) CYC_NO_EFFECT;
void g_file_info_set_file_type(GFileInfo *info, GFileType type) CYC_NO_EFFECT;
void g_file_info_set_is_hidden(GFileInfo *info, gboolean is_hidden) CYC_NO_EFFECT;
void g_file_info_set_is_symlink(GFileInfo *info, gboolean is_symlink) CYC_NO_EFFECT;
void g_file_info_set_name(GFileInfo *info, const char *name) CYC_NO_EFFECT;
void g_file_info_set_display_name(GFileInfo *info, const char *display_name) CYC_NO_EFFECT;
void g_file_info_set_edit_name(GFileInfo *info, const char *edit_name) CYC_NO_EFFECT;
void g_file_info_set_icon(GFileInfo *info CYC_HOLDER, GIcon *icon CYC_HELD) CYC_KEYED;
void g_file_info_set_symbolic_icon(GFileInfo *info CYC_HOLDER, GIcon *icon CYC_HELD) CYC_KEYED;
void g_file_info_set_content_type(GFileInfo *info, const char *content_type) CYC_NO_EFFECT;
void g_file_info_set_size(GFileInfo *info, goffset size) CYC_NO_EFFECT;
void g_file_info_set_modification_time(GFileInfo *info, GTimeVal *mtime) CYC_NO_EFFECT;
void g_file_info_set_modification_date_time(GFileInfo *info, GDateTime *mtime) CYC_NO_EFFECT;
void g_file_info_set_access_date_time(GFileInfo *info, GDateTime *atime) CYC_NO_EFFECT;
void g_file_info_set_creation_date_time(GFileInfo *info, GDateTime *creation_time) CYC_NO_EFFECT;
void g_file_info_set_symlink_target(GFileInfo *info, const char *symlink_target) CYC_NO_EFFECT;
void g_file_info_set_sort_order(GFileInfo *info, gint32 sort_order) CYC_NO_EFFECT;
GFileAttributeMatcher *g_file_attribute_matcher_new(const char *attributes) CYC_NEW CYC_FRESH;
GFileAttributeMatcher *g_file_attribute_matcher_ref(GFileAttributeMatcher *matcher CYC_RETAIN) CYC_RETURNS(0);
void g_file_attribute_matcher_unref(GFileAttributeMatcher *matcher CYC_RELEASE);
GFileAttributeMatcher *g_file_attribute_matcher_subtract(GFileAttributeMatcher *matcher,
    GFileAttributeMatcher *subtract) CYC_NEW;
gboolean g_file_attribute_matcher_matches(GFileAttributeMatcher *matcher, const char *attribute) CYC_NO_EFFECT;
gboolean g_file_attribute_matcher_matches_only(GFileAttributeMatcher *matcher, const char *attribute) CYC_NO_EFFECT;
gboolean g_file_attribute_matcher_enumerate_namespace(GFileAttributeMatcher *matcher, const char *ns) CYC_NO_EFFECT;
const char *g_file_attribute_matcher_enumerate_next(GFileAttributeMatcher *matcher) CYC_NO_EFFECT;
char *g_file_attribute_matcher_to_string(GFileAttributeMatcher *matcher) CYC_NO_EFFECT;

/* ---- gfileinputstream.h ---- */
GFileInfo *g_file_input_stream_query_info(GFileInputStream *stream, const char *attributes,
    GCancellable *cancellable, GError **error) CYC_NEW;
void g_file_input_stream_query_info_async(GFileInputStream *stream, const char *attributes, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GFileInfo *g_file_input_stream_query_info_finish(GFileInputStream *stream, GAsyncResult *result, GError **error)
    CYC_NEW;

/* ---- gfileiostream.h ---- */
GFileInfo *g_file_io_stream_query_info(GFileIOStream *stream, const char *attributes, GCancellable *cancellable,
    GError **error) CYC_NEW;
void g_file_io_stream_query_info_async(GFileIOStream *stream, const char *attributes, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GFileInfo *g_file_io_stream_query_info_finish(GFileIOStream *stream, GAsyncResult *result, GError **error) CYC_NEW;
char *g_file_io_stream_get_etag(GFileIOStream *stream) CYC_NO_EFFECT;

/* ---- gfilemonitor.h ---- */
gboolean g_file_monitor_cancel(GFileMonitor *monitor) CYC_NO_EFFECT;
gboolean g_file_monitor_is_cancelled(GFileMonitor *monitor) CYC_NO_EFFECT;
void g_file_monitor_set_rate_limit(GFileMonitor *monitor, gint limit_msecs) CYC_NO_EFFECT;
void g_file_monitor_emit_event(GFileMonitor *monitor, GFile *child, GFile *other_file, GFileMonitorEvent event_type)
    CYC_NO_EFFECT;

/* ---- gfilenamecompleter.h ---- */
GFilenameCompleter *g_filename_completer_new(void) CYC_NEW CYC_FRESH;
char *g_filename_completer_get_completion_suffix(GFilenameCompleter *completer, const char *initial_text)
    CYC_NO_EFFECT;
char **g_filename_completer_get_completions(GFilenameCompleter *completer, const char *initial_text) CYC_NO_EFFECT;
void g_filename_completer_set_dirs_only(GFilenameCompleter *completer, gboolean dirs_only) CYC_NO_EFFECT;

/* ---- gfileoutputstream.h ---- */
GFileInfo *g_file_output_stream_query_info(GFileOutputStream *stream, const char *attributes,
    GCancellable *cancellable, GError **error) CYC_NEW;
void g_file_output_stream_query_info_async(GFileOutputStream *stream, const char *attributes, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GFileInfo *g_file_output_stream_query_info_finish(GFileOutputStream *stream, GAsyncResult *result, GError **error)
    CYC_NEW;
char *g_file_output_stream_get_etag(GFileOutputStream *stream) CYC_NO_EFFECT;

/* ---- gfilterinputstream.h ---- */
GInputStream *g_filter_input_stream_get_base_stream(GFilterInputStream *stream) CYC_BORROWED CYC_ELEMENT_OF(0);
gboolean g_filter_input_stream_get_close_base_stream(GFilterInputStream *stream) CYC_NO_EFFECT;
void g_filter_input_stream_set_close_base_stream(GFilterInputStream *stream, gboolean close_base) CYC_NO_EFFECT;

/* ---- gfilteroutputstream.h ---- */
GOutputStream *g_filter_output_stream_get_base_stream(GFilterOutputStream *stream) CYC_BORROWED CYC_ELEMENT_OF(0);
gboolean g_filter_output_stream_get_close_base_stream(GFilterOutputStream *stream) CYC_NO_EFFECT;
void g_filter_output_stream_set_close_base_stream(GFilterOutputStream *stream, gboolean close_base) CYC_NO_EFFECT;

/* ---- gicon.h ---- */
gboolean g_icon_equal(GIcon *icon1, GIcon *icon2) CYC_NO_EFFECT;
gchar *g_icon_to_string(GIcon *icon) CYC_NO_EFFECT;
GIcon *g_icon_new_for_string(const gchar *str, GError **error) CYC_NEW CYC_FRESH;
GVariant *g_icon_serialize(GIcon *icon) CYC_NEW;
GIcon *g_icon_deserialize(GVariant *value) CYC_NEW;

/* ---- ginetaddress.h ---- */
GInetAddress *g_inet_address_new_from_string(const gchar *string) CYC_NEW CYC_FRESH;
GInetAddress *g_inet_address_new_from_bytes(const guint8 *bytes, GSocketFamily family) CYC_NEW CYC_FRESH;
GInetAddress *g_inet_address_new_loopback(GSocketFamily family) CYC_NEW CYC_FRESH;
GInetAddress *g_inet_address_new_any(GSocketFamily family) CYC_NEW CYC_FRESH;
gboolean g_inet_address_equal(GInetAddress *address, GInetAddress *other_address) CYC_NO_EFFECT;
gchar *g_inet_address_to_string(GInetAddress *address) CYC_NO_EFFECT;
const guint8 *g_inet_address_to_bytes(GInetAddress *address) CYC_NO_EFFECT;
gsize g_inet_address_get_native_size(GInetAddress *address) CYC_NO_EFFECT;
GSocketFamily g_inet_address_get_family(GInetAddress *address) CYC_NO_EFFECT;
gboolean g_inet_address_get_is_any(GInetAddress *address) CYC_NO_EFFECT;
gboolean g_inet_address_get_is_loopback(GInetAddress *address) CYC_NO_EFFECT;
gboolean g_inet_address_get_is_link_local(GInetAddress *address) CYC_NO_EFFECT;
gboolean g_inet_address_get_is_site_local(GInetAddress *address) CYC_NO_EFFECT;
gboolean g_inet_address_get_is_multicast(GInetAddress *address) CYC_NO_EFFECT;
gboolean g_inet_address_get_is_mc_global(GInetAddress *address) CYC_NO_EFFECT;
gboolean g_inet_address_get_is_mc_link_local(GInetAddress *address) CYC_NO_EFFECT;
gboolean g_inet_address_get_is_mc_node_local(GInetAddress *address) CYC_NO_EFFECT;
gboolean g_inet_address_get_is_mc_org_local(GInetAddress *address) CYC_NO_EFFECT;
gboolean g_inet_address_get_is_mc_site_local(GInetAddress *address) CYC_NO_EFFECT;

/* ---- ginetaddressmask.h ---- */
GInetAddressMask *g_inet_address_mask_new(GInetAddress *addr CYC_HELD_BY_RESULT, guint length, GError **error)
    CYC_NEW CYC_FRESH;
GInetAddressMask *g_inet_address_mask_new_from_string(const gchar *mask_string, GError **error) CYC_NEW CYC_FRESH;
gchar *g_inet_address_mask_to_string(GInetAddressMask *mask) CYC_NO_EFFECT;
GSocketFamily g_inet_address_mask_get_family(GInetAddressMask *mask) CYC_NO_EFFECT;
GInetAddress *g_inet_address_mask_get_address(GInetAddressMask *mask) CYC_BORROWED;
guint g_inet_address_mask_get_length(GInetAddressMask *mask) CYC_NO_EFFECT;
gboolean g_inet_address_mask_matches(GInetAddressMask *mask, GInetAddress *address) CYC_NO_EFFECT;
gboolean g_inet_address_mask_equal(GInetAddressMask *mask, GInetAddressMask *mask2) CYC_NO_EFFECT;

/* ---- ginetsocketaddress.h ---- */
GSocketAddress *g_inet_socket_address_new(GInetAddress *address CYC_HELD_BY_RESULT, guint16 port) CYC_NEW CYC_FRESH;
GSocketAddress *g_inet_socket_address_new_from_string(const char *address, guint port) CYC_NEW CYC_FRESH;
GInetAddress *g_inet_socket_address_get_address(GInetSocketAddress *address) CYC_BORROWED;
guint16 g_inet_socket_address_get_port(GInetSocketAddress *address) CYC_NO_EFFECT;
guint32 g_inet_socket_address_get_flowinfo(GInetSocketAddress *address) CYC_NO_EFFECT;
guint32 g_inet_socket_address_get_scope_id(GInetSocketAddress *address) CYC_NO_EFFECT;

/* ---- ginitable.h ---- */
gboolean g_initable_init(GInitable *initable, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gpointer g_initable_new(GType object_type CYC_TYPE_ARGUMENT, GCancellable *cancellable, GError **error,
    const gchar *first_property_name, ...) CYC_NEW CYC_FRESH CYC_CONSTRUCTS;
gpointer g_initable_newv(GType object_type CYC_TYPE_ARGUMENT, guint n_parameters, GParameter *parameters,
    GCancellable *cancellable, GError **error) CYC_NEW CYC_FRESH CYC_CONSTRUCTS;
GObject *g_initable_new_valist(GType object_type CYC_TYPE_ARGUMENT, const gchar *first_property_name,
    __builtin_va_list var_args, GCancellable *cancellable, GError **error) CYC_NEW CYC_FRESH;

/* ---- ginputstream.h ---- */
gssize g_input_stream_read(GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_input_stream_read_all(GInputStream *stream, void *buffer, gsize count, gsize *bytes_read,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
GBytes *g_input_stream_read_bytes(GInputStream *stream, gsize count, GCancellable *cancellable, GError **error)
    CYC_NEW;
gssize g_input_stream_skip(GInputStream *stream, gsize count, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gboolean g_input_stream_close(GInputStream *stream, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_input_stream_read_async(GInputStream *stream, void *buffer, gsize count, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gssize g_input_stream_read_finish(GInputStream *stream, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_input_stream_read_all_async(GInputStream *stream, void *buffer, gsize count, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_input_stream_read_all_finish(GInputStream *stream, GAsyncResult *result, gsize *bytes_read,
    GError **error) CYC_NO_EFFECT;
void g_input_stream_read_bytes_async(GInputStream *stream, gsize count, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GBytes *g_input_stream_read_bytes_finish(GInputStream *stream, GAsyncResult *result, GError **error) CYC_NEW;
void g_input_stream_skip_async(GInputStream *stream, gsize count, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gssize g_input_stream_skip_finish(GInputStream *stream, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_input_stream_close_async(GInputStream *stream, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_input_stream_close_finish(GInputStream *stream, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_input_stream_is_closed(GInputStream *stream) CYC_NO_EFFECT;
gboolean g_input_stream_has_pending(GInputStream *stream) CYC_NO_EFFECT;
gboolean g_input_stream_set_pending(GInputStream *stream, GError **error) CYC_NO_EFFECT;
void g_input_stream_clear_pending(GInputStream *stream) CYC_NO_EFFECT;

/* ---- giomodule.h ---- */
GIOModule *g_io_module_new(const gchar *filename) CYC_NEW CYC_FRESH;
GList *g_io_modules_load_all_in_directory(const gchar *dirname) CYC_NEW CYC_FRESH;
GList *g_io_modules_load_all_in_directory_with_scope(const gchar *dirname, GIOModuleScope *scope) CYC_NEW CYC_FRESH;
GList *g_io_extension_point_get_extensions(GIOExtensionPoint *extension_point) CYC_NO_EFFECT;
void g_io_module_load(GIOModule *module) CYC_NO_EFFECT;
void g_io_module_unload(GIOModule *module) CYC_NO_EFFECT;

/* ---- gioscheduler.h ---- */
void g_io_scheduler_push_job(GIOSchedulerJobFunc job_func CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GDestroyNotify notify CYC_DESTROY_NOTIFY, gint io_priority, GCancellable *cancellable) CYC_ROOTED CYC_ONE_SHOT;
gboolean g_io_scheduler_job_send_to_mainloop(GIOSchedulerJob *job CYC_HOLDER, GSourceFunc func CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_ONE_SHOT;
void g_io_scheduler_job_send_to_mainloop_async(GIOSchedulerJob *job CYC_HOLDER, GSourceFunc func CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA, GDestroyNotify notify CYC_DESTROY_NOTIFY) CYC_ONE_SHOT;

/* ---- giostream.h ---- */
GInputStream *g_io_stream_get_input_stream(GIOStream *stream) CYC_BORROWED CYC_ELEMENT_OF(0);
GOutputStream *g_io_stream_get_output_stream(GIOStream *stream) CYC_BORROWED CYC_ELEMENT_OF(0);
void g_io_stream_splice_async(GIOStream *stream1, GIOStream *stream2, GIOStreamSpliceFlags flags, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_io_stream_splice_finish(GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_io_stream_close(GIOStream *stream, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_io_stream_close_async(GIOStream *stream, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_io_stream_close_finish(GIOStream *stream, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_io_stream_is_closed(GIOStream *stream) CYC_NO_EFFECT;
gboolean g_io_stream_has_pending(GIOStream *stream) CYC_NO_EFFECT;
gboolean g_io_stream_set_pending(GIOStream *stream, GError **error) CYC_NO_EFFECT;
void g_io_stream_clear_pending(GIOStream *stream) CYC_NO_EFFECT;

/* ---- glistmodel.h ---- */
GType g_list_model_get_item_type(GListModel *list) CYC_NO_EFFECT;
guint g_list_model_get_n_items(GListModel *list) CYC_NO_EFFECT;
gpointer g_list_model_get_item(GListModel *list, guint position CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
GObject *g_list_model_get_object(GListModel *list, guint position CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
void g_list_model_items_changed(GListModel *list, guint position, guint removed, guint added) CYC_NO_EFFECT;

/* ---- gliststore.h ---- */
GListStore *g_list_store_new(GType item_type) CYC_NEW CYC_FRESH;
void g_list_store_insert(GListStore *store CYC_HOLDER, guint position, gpointer item CYC_HELD);
guint g_list_store_insert_sorted(GListStore *store CYC_HOLDER, gpointer item CYC_HELD,
    GCompareDataFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA);
void g_list_store_sort(GListStore *store, GCompareDataFunc compare_func CYC_CALLBACK CYC_NO_ESCAPE,
    gpointer user_data CYC_USER_DATA);
void g_list_store_append(GListStore *store CYC_HOLDER, gpointer item CYC_HELD);
void g_list_store_remove(GListStore *store CYC_HOLDER, guint position CYC_KEY CYC_DROPS_KEY);
void g_list_store_remove_all(GListStore *store CYC_DROPS);
void g_list_store_splice(GListStore *store CYC_HOLDER, guint position, guint n_removals,
    gpointer *additions CYC_COPIES_FROM, guint n_additions);
gboolean g_list_store_find(GListStore *store, gpointer item, guint *position) CYC_NO_EFFECT;
gboolean g_list_store_find_with_equal_func(GListStore *store, gpointer item,
    GEqualFunc equal_func CYC_CALLBACK CYC_NO_ESCAPE, guint *position);
gboolean g_list_store_find_with_equal_func_full(GListStore *store, gpointer item,
    GEqualFuncFull equal_func CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA, guint *position);

/* ---- gloadableicon.h ---- */
GInputStream *g_loadable_icon_load(GLoadableIcon *icon, int size, char **type, GCancellable *cancellable,
    GError **error) CYC_NEW;
void g_loadable_icon_load_async(GLoadableIcon *icon, int size, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GInputStream *g_loadable_icon_load_finish(GLoadableIcon *icon, GAsyncResult *res, char **type, GError **error)
    CYC_NEW;

/* ---- gmemoryinputstream.h ---- */
GInputStream *g_memory_input_stream_new(void) CYC_NEW CYC_FRESH;
GInputStream *g_memory_input_stream_new_from_data(const void *data, gssize len, GDestroyNotify destroy CYC_CALLBACK)
    CYC_NEW CYC_FRESH CYC_ONE_SHOT;
GInputStream *g_memory_input_stream_new_from_bytes(GBytes *bytes CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
void g_memory_input_stream_add_data(GMemoryInputStream *stream, const void *data, gssize len,
    GDestroyNotify destroy CYC_CALLBACK) CYC_ONE_SHOT;
void g_memory_input_stream_add_bytes(GMemoryInputStream *stream CYC_HOLDER, GBytes *bytes CYC_HELD);

/* ---- gmemorymonitor.h ---- */
GMemoryMonitor *g_memory_monitor_dup_default(void) CYC_NEW;

/* ---- gmemoryoutputstream.h ---- */
GOutputStream *g_memory_output_stream_new(gpointer data, gsize size, GReallocFunc realloc_function CYC_CALLBACK,
    GDestroyNotify destroy_function CYC_DESTROY_NOTIFY) CYC_NEW CYC_FRESH CYC_ONE_SHOT;
GOutputStream *g_memory_output_stream_new_resizable(void) CYC_NEW CYC_FRESH;
gpointer g_memory_output_stream_get_data(GMemoryOutputStream *ostream) CYC_NO_EFFECT;
gsize g_memory_output_stream_get_size(GMemoryOutputStream *ostream) CYC_NO_EFFECT;
gsize g_memory_output_stream_get_data_size(GMemoryOutputStream *ostream) CYC_NO_EFFECT;
gpointer g_memory_output_stream_steal_data(GMemoryOutputStream *ostream) CYC_NEW;
GBytes *g_memory_output_stream_steal_as_bytes(GMemoryOutputStream *ostream) CYC_NEW;

/* ---- gmenu.h ---- */
GMenu *g_menu_new(void) CYC_NEW CYC_FRESH;
void g_menu_freeze(GMenu *menu) CYC_NO_EFFECT;
void g_menu_insert_item(GMenu *menu CYC_HOLDER, gint position, GMenuItem *item CYC_COPIES_FROM);
void g_menu_prepend_item(GMenu *menu CYC_HOLDER, GMenuItem *item CYC_COPIES_FROM);
void g_menu_append_item(GMenu *menu CYC_HOLDER, GMenuItem *item CYC_COPIES_FROM);
void g_menu_remove(GMenu *menu CYC_HOLDER, gint position CYC_KEY CYC_DROPS_KEY);
void g_menu_remove_all(GMenu *menu CYC_DROPS);
void g_menu_insert(GMenu *menu, gint position, const gchar *label, const gchar *detailed_action) CYC_NO_EFFECT;
void g_menu_prepend(GMenu *menu, const gchar *label, const gchar *detailed_action) CYC_NO_EFFECT;
void g_menu_append(GMenu *menu, const gchar *label, const gchar *detailed_action) CYC_NO_EFFECT;
void g_menu_insert_section(GMenu *menu CYC_HOLDER, gint position, const gchar *label, GMenuModel *section CYC_HELD);
void g_menu_prepend_section(GMenu *menu CYC_HOLDER, const gchar *label, GMenuModel *section CYC_HELD);
void g_menu_append_section(GMenu *menu CYC_HOLDER, const gchar *label, GMenuModel *section CYC_HELD);
void g_menu_insert_submenu(GMenu *menu CYC_HOLDER, gint position, const gchar *label, GMenuModel *submenu CYC_HELD);
void g_menu_prepend_submenu(GMenu *menu CYC_HOLDER, const gchar *label, GMenuModel *submenu CYC_HELD);
void g_menu_append_submenu(GMenu *menu CYC_HOLDER, const gchar *label, GMenuModel *submenu CYC_HELD);
GMenuItem *g_menu_item_new(const gchar *label, const gchar *detailed_action) CYC_NEW CYC_FRESH;
GMenuItem *g_menu_item_new_from_model(GMenuModel *model, gint item_index) CYC_NEW CYC_FRESH;
GMenuItem *g_menu_item_new_submenu(const gchar *label, GMenuModel *submenu CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GMenuItem *g_menu_item_new_section(const gchar *label, GMenuModel *section CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GVariant *g_menu_item_get_attribute_value(GMenuItem *menu_item, const gchar *attribute,
    const GVariantType *expected_type) CYC_NEW;
gboolean g_menu_item_get_attribute(GMenuItem *menu_item, const gchar *attribute, const gchar *format_string, ...)
    CYC_NO_EFFECT;
GMenuModel *g_menu_item_get_link(GMenuItem *menu_item, const gchar *link) CYC_NEW;
void g_menu_item_set_attribute_value(GMenuItem *menu_item, const gchar *attribute, GVariant *value) CYC_NO_EFFECT;
void g_menu_item_set_attribute(GMenuItem *menu_item, const gchar *attribute, const gchar *format_string, ...)
    CYC_NO_EFFECT;
void g_menu_item_set_link(GMenuItem *menu_item CYC_HOLDER, const gchar *link CYC_KEY, GMenuModel *model CYC_HELD)
    CYC_KEYED;
void g_menu_item_set_label(GMenuItem *menu_item, const gchar *label) CYC_NO_EFFECT;
void g_menu_item_set_submenu(GMenuItem *menu_item CYC_HOLDER, GMenuModel *submenu CYC_HELD) CYC_KEYED;
void g_menu_item_set_section(GMenuItem *menu_item CYC_HOLDER, GMenuModel *section CYC_HELD) CYC_KEYED;
void g_menu_item_set_action_and_target_value(GMenuItem *menu_item, const gchar *action, GVariant *target_value)
    CYC_NO_EFFECT;
void g_menu_item_set_action_and_target(GMenuItem *menu_item, const gchar *action, const gchar *format_string, ...)
    CYC_NO_EFFECT;
void g_menu_item_set_detailed_action(GMenuItem *menu_item, const gchar *detailed_action) CYC_NO_EFFECT;
void g_menu_item_set_icon(GMenuItem *menu_item CYC_HOLDER, GIcon *icon CYC_HELD) CYC_KEYED;

/* ---- gmenuexporter.h ---- */
guint g_dbus_connection_export_menu_model(GDBusConnection *connection CYC_HOLDER, const gchar *object_path,
    GMenuModel *menu CYC_HELD, GError **error);
void g_dbus_connection_unexport_menu_model(GDBusConnection *connection CYC_HOLDER,
    guint export_id CYC_KEY CYC_DROPS_KEY);

/* ---- gmenumodel.h ---- */
gboolean g_menu_model_is_mutable(GMenuModel *model) CYC_NO_EFFECT;
gint g_menu_model_get_n_items(GMenuModel *model) CYC_NO_EFFECT;
GMenuAttributeIter *g_menu_model_iterate_item_attributes(GMenuModel *model, gint item_index) CYC_NEW;
GVariant *g_menu_model_get_item_attribute_value(GMenuModel *model, gint item_index, const gchar *attribute,
    const GVariantType *expected_type) CYC_NEW;
gboolean g_menu_model_get_item_attribute(GMenuModel *model, gint item_index, const gchar *attribute,
    const gchar *format_string, ...) CYC_NO_EFFECT;
GMenuLinkIter *g_menu_model_iterate_item_links(GMenuModel *model, gint item_index) CYC_NEW;
GMenuModel *g_menu_model_get_item_link(GMenuModel *model, gint item_index, const gchar *link) CYC_NEW;
void g_menu_model_items_changed(GMenuModel *model, gint position, gint removed, gint added) CYC_NO_EFFECT;
gboolean g_menu_attribute_iter_get_next(GMenuAttributeIter *iter, const gchar **out_name,
    GVariant **value CYC_OUT_NEW);
gboolean g_menu_attribute_iter_next(GMenuAttributeIter *iter) CYC_NO_EFFECT;
const gchar *g_menu_attribute_iter_get_name(GMenuAttributeIter *iter) CYC_NO_EFFECT;
GVariant *g_menu_attribute_iter_get_value(GMenuAttributeIter *iter) CYC_NEW;
gboolean g_menu_link_iter_get_next(GMenuLinkIter *iter, const gchar **out_link, GMenuModel **value CYC_OUT_NEW);
gboolean g_menu_link_iter_next(GMenuLinkIter *iter) CYC_NO_EFFECT;
const gchar *g_menu_link_iter_get_name(GMenuLinkIter *iter) CYC_NO_EFFECT;
GMenuModel *g_menu_link_iter_get_value(GMenuLinkIter *iter) CYC_NEW;

/* ---- gmount.h ---- */
GFile *g_mount_get_root(GMount *mount) CYC_NEW;
GFile *g_mount_get_default_location(GMount *mount) CYC_NEW;
char *g_mount_get_name(GMount *mount) CYC_NO_EFFECT;
GIcon *g_mount_get_icon(GMount *mount) CYC_NEW;
GIcon *g_mount_get_symbolic_icon(GMount *mount) CYC_NEW;
char *g_mount_get_uuid(GMount *mount) CYC_NO_EFFECT;
GVolume *g_mount_get_volume(GMount *mount) CYC_NEW;
GDrive *g_mount_get_drive(GMount *mount) CYC_NEW;
gboolean g_mount_can_unmount(GMount *mount) CYC_NO_EFFECT;
gboolean g_mount_can_eject(GMount *mount) CYC_NO_EFFECT;
void g_mount_unmount(GMount *mount, GMountUnmountFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_mount_unmount_finish(GMount *mount, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_mount_eject(GMount *mount, GMountUnmountFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_mount_eject_finish(GMount *mount, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_mount_remount(GMount *mount, GMountMountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_mount_remount_finish(GMount *mount, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_mount_guess_content_type(GMount *mount, gboolean force_rescan, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gchar **g_mount_guess_content_type_finish(GMount *mount, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gchar **g_mount_guess_content_type_sync(GMount *mount, gboolean force_rescan, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_mount_is_shadowed(GMount *mount) CYC_NO_EFFECT;
void g_mount_shadow(GMount *mount) CYC_NO_EFFECT;
void g_mount_unshadow(GMount *mount) CYC_NO_EFFECT;
void g_mount_unmount_with_operation(GMount *mount, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_mount_unmount_with_operation_finish(GMount *mount, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_mount_eject_with_operation(GMount *mount, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_mount_eject_with_operation_finish(GMount *mount, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
const gchar *g_mount_get_sort_key(GMount *mount) CYC_NO_EFFECT;

/* ---- gmountoperation.h ---- */
GMountOperation *g_mount_operation_new(void) CYC_NEW CYC_FRESH;
const char *g_mount_operation_get_username(GMountOperation *op) CYC_NO_EFFECT;
void g_mount_operation_set_username(GMountOperation *op, const char *username) CYC_NO_EFFECT;
const char *g_mount_operation_get_password(GMountOperation *op) CYC_NO_EFFECT;
void g_mount_operation_set_password(GMountOperation *op, const char *password) CYC_NO_EFFECT;
gboolean g_mount_operation_get_anonymous(GMountOperation *op) CYC_NO_EFFECT;
void g_mount_operation_set_anonymous(GMountOperation *op, gboolean anonymous) CYC_NO_EFFECT;
const char *g_mount_operation_get_domain(GMountOperation *op) CYC_NO_EFFECT;
void g_mount_operation_set_domain(GMountOperation *op, const char *domain) CYC_NO_EFFECT;
GPasswordSave g_mount_operation_get_password_save(GMountOperation *op) CYC_NO_EFFECT;
void g_mount_operation_set_password_save(GMountOperation *op, GPasswordSave save) CYC_NO_EFFECT;
int g_mount_operation_get_choice(GMountOperation *op) CYC_NO_EFFECT;
void g_mount_operation_set_choice(GMountOperation *op, int choice) CYC_NO_EFFECT;
void g_mount_operation_reply(GMountOperation *op, GMountOperationResult result) CYC_NO_EFFECT;
gboolean g_mount_operation_get_is_tcrypt_hidden_volume(GMountOperation *op) CYC_NO_EFFECT;
void g_mount_operation_set_is_tcrypt_hidden_volume(GMountOperation *op, gboolean hidden_volume) CYC_NO_EFFECT;
gboolean g_mount_operation_get_is_tcrypt_system_volume(GMountOperation *op) CYC_NO_EFFECT;
void g_mount_operation_set_is_tcrypt_system_volume(GMountOperation *op, gboolean system_volume) CYC_NO_EFFECT;
guint g_mount_operation_get_pim(GMountOperation *op) CYC_NO_EFFECT;
void g_mount_operation_set_pim(GMountOperation *op, guint pim) CYC_NO_EFFECT;

/* ---- gnativesocketaddress.h ---- */
GSocketAddress *g_native_socket_address_new(gpointer native, gsize len) CYC_NEW CYC_FRESH;

/* ---- gnetworkaddress.h ---- */
GSocketConnectable *g_network_address_new(const gchar *hostname, guint16 port) CYC_NEW CYC_FRESH;
GSocketConnectable *g_network_address_new_loopback(guint16 port) CYC_NEW CYC_FRESH;
GSocketConnectable *g_network_address_parse(const gchar *host_and_port, guint16 default_port, GError **error) CYC_NEW;
GSocketConnectable *g_network_address_parse_uri(const gchar *uri, guint16 default_port, GError **error) CYC_NEW;
const gchar *g_network_address_get_hostname(GNetworkAddress *addr) CYC_NO_EFFECT;
guint16 g_network_address_get_port(GNetworkAddress *addr) CYC_NO_EFFECT;
const gchar *g_network_address_get_scheme(GNetworkAddress *addr) CYC_NO_EFFECT;

/* ---- gnetworkmonitor.h ---- */
GNetworkMonitor *g_network_monitor_get_default(void) CYC_BORROWED;
gboolean g_network_monitor_get_network_available(GNetworkMonitor *monitor) CYC_NO_EFFECT;
gboolean g_network_monitor_get_network_metered(GNetworkMonitor *monitor) CYC_NO_EFFECT;
GNetworkConnectivity g_network_monitor_get_connectivity(GNetworkMonitor *monitor) CYC_NO_EFFECT;
gboolean g_network_monitor_can_reach(GNetworkMonitor *monitor, GSocketConnectable *connectable,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_network_monitor_can_reach_async(GNetworkMonitor *monitor, GSocketConnectable *connectable,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_network_monitor_can_reach_finish(GNetworkMonitor *monitor, GAsyncResult *result, GError **error)
    CYC_NO_EFFECT;

/* ---- gnetworkservice.h ---- */
GSocketConnectable *g_network_service_new(const gchar *service, const gchar *protocol, const gchar *domain) CYC_NEW
    CYC_FRESH;
const gchar *g_network_service_get_service(GNetworkService *srv) CYC_NO_EFFECT;
const gchar *g_network_service_get_protocol(GNetworkService *srv) CYC_NO_EFFECT;
const gchar *g_network_service_get_domain(GNetworkService *srv) CYC_NO_EFFECT;
const gchar *g_network_service_get_scheme(GNetworkService *srv) CYC_NO_EFFECT;
void g_network_service_set_scheme(GNetworkService *srv, const gchar *scheme) CYC_NO_EFFECT;

/* ---- gnotification.h ---- */
GNotification *g_notification_new(const gchar *title) CYC_NEW CYC_FRESH;
void g_notification_set_title(GNotification *notification, const gchar *title) CYC_NO_EFFECT;
void g_notification_set_body(GNotification *notification, const gchar *body) CYC_NO_EFFECT;
void g_notification_set_icon(GNotification *notification CYC_HOLDER, GIcon *icon CYC_HELD) CYC_KEYED;
void g_notification_set_urgent(GNotification *notification, gboolean urgent) CYC_NO_EFFECT;
void g_notification_set_priority(GNotification *notification, GNotificationPriority priority) CYC_NO_EFFECT;
void g_notification_set_category(GNotification *notification, const gchar *category) CYC_NO_EFFECT;
void g_notification_add_button(GNotification *notification, const gchar *label, const gchar *detailed_action)
    CYC_NO_EFFECT;
void g_notification_add_button_with_target(GNotification *notification, const gchar *label, const gchar *action,
    const gchar *target_format, ...) CYC_NO_EFFECT;
void g_notification_add_button_with_target_value(GNotification *notification, const gchar *label,
    const gchar *action, GVariant *target) CYC_NO_EFFECT;
void g_notification_set_default_action(GNotification *notification, const gchar *detailed_action) CYC_NO_EFFECT;
void g_notification_set_default_action_and_target(GNotification *notification, const gchar *action,
    const gchar *target_format, ...) CYC_NO_EFFECT;
void g_notification_set_default_action_and_target_value(GNotification *notification, const gchar *action,
    GVariant *target) CYC_NO_EFFECT;

/* ---- goutputstream.h ---- */
gssize g_output_stream_write(GOutputStream *stream, const void *buffer, gsize count, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_output_stream_write_all(GOutputStream *stream, const void *buffer, gsize count, gsize *bytes_written,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_output_stream_writev(GOutputStream *stream, const GOutputVector *vectors, gsize n_vectors,
    gsize *bytes_written, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_output_stream_writev_all(GOutputStream *stream, GOutputVector *vectors, gsize n_vectors,
    gsize *bytes_written, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_output_stream_printf(GOutputStream *stream, gsize *bytes_written, GCancellable *cancellable,
    GError **error, const gchar *format, ...) CYC_NO_EFFECT;
gboolean g_output_stream_vprintf(GOutputStream *stream, gsize *bytes_written, GCancellable *cancellable,
    GError **error, const gchar *format, __builtin_va_list args) CYC_NO_EFFECT;
gssize g_output_stream_write_bytes(GOutputStream *stream, GBytes *bytes, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gssize g_output_stream_splice(GOutputStream *stream, GInputStream *source, GOutputStreamSpliceFlags flags,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_output_stream_flush(GOutputStream *stream, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_output_stream_close(GOutputStream *stream, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_output_stream_write_async(GOutputStream *stream, const void *buffer, gsize count, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gssize g_output_stream_write_finish(GOutputStream *stream, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_output_stream_write_all_async(GOutputStream *stream, const void *buffer, gsize count, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_output_stream_write_all_finish(GOutputStream *stream, GAsyncResult *result, gsize *bytes_written,
    GError **error) CYC_NO_EFFECT;
void g_output_stream_writev_async(GOutputStream *stream, const GOutputVector *vectors, gsize n_vectors,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_output_stream_writev_finish(GOutputStream *stream, GAsyncResult *result, gsize *bytes_written,
    GError **error) CYC_NO_EFFECT;
void g_output_stream_writev_all_async(GOutputStream *stream, GOutputVector *vectors, gsize n_vectors,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_output_stream_writev_all_finish(GOutputStream *stream, GAsyncResult *result, gsize *bytes_written,
    GError **error) CYC_NO_EFFECT;
void g_output_stream_write_bytes_async(GOutputStream *stream, GBytes *bytes, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gssize g_output_stream_write_bytes_finish(GOutputStream *stream, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_output_stream_splice_async(GOutputStream *stream, GInputStream *source, GOutputStreamSpliceFlags flags,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gssize g_output_stream_splice_finish(GOutputStream *stream, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_output_stream_flush_async(GOutputStream *stream, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_output_stream_flush_finish(GOutputStream *stream, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_output_stream_close_async(GOutputStream *stream, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_output_stream_close_finish(GOutputStream *stream, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_output_stream_is_closed(GOutputStream *stream) CYC_NO_EFFECT;
gboolean g_output_stream_is_closing(GOutputStream *stream) CYC_NO_EFFECT;
gboolean g_output_stream_has_pending(GOutputStream *stream) CYC_NO_EFFECT;
gboolean g_output_stream_set_pending(GOutputStream *stream, GError **error) CYC_NO_EFFECT;
void g_output_stream_clear_pending(GOutputStream *stream) CYC_NO_EFFECT;

/* ---- gpermission.h ---- */
gboolean g_permission_acquire(GPermission *permission, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_permission_acquire_async(GPermission *permission, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_permission_acquire_finish(GPermission *permission, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_permission_release(GPermission *permission, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_permission_release_async(GPermission *permission, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_permission_release_finish(GPermission *permission, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_permission_get_allowed(GPermission *permission) CYC_NO_EFFECT;
gboolean g_permission_get_can_acquire(GPermission *permission) CYC_NO_EFFECT;
gboolean g_permission_get_can_release(GPermission *permission) CYC_NO_EFFECT;
void g_permission_impl_update(GPermission *permission, gboolean allowed, gboolean can_acquire, gboolean can_release)
    CYC_NO_EFFECT;

/* ---- gpollableinputstream.h ---- */
gboolean g_pollable_input_stream_can_poll(GPollableInputStream *stream) CYC_NO_EFFECT;
gboolean g_pollable_input_stream_is_readable(GPollableInputStream *stream) CYC_NO_EFFECT;
GSource *g_pollable_input_stream_create_source(GPollableInputStream *stream, GCancellable *cancellable) CYC_NEW;
gssize g_pollable_input_stream_read_nonblocking(GPollableInputStream *stream, void *buffer, gsize count,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;

/* ---- gpollableoutputstream.h ---- */
gboolean g_pollable_output_stream_can_poll(GPollableOutputStream *stream) CYC_NO_EFFECT;
gboolean g_pollable_output_stream_is_writable(GPollableOutputStream *stream) CYC_NO_EFFECT;
GSource *g_pollable_output_stream_create_source(GPollableOutputStream *stream, GCancellable *cancellable) CYC_NEW;
gssize g_pollable_output_stream_write_nonblocking(GPollableOutputStream *stream, const void *buffer, gsize count,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
GPollableReturn g_pollable_output_stream_writev_nonblocking(GPollableOutputStream *stream,
    const GOutputVector *vectors, gsize n_vectors, gsize *bytes_written, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;

/* ---- gpollableutils.h ---- */
GSource *g_pollable_source_new(GObject *pollable_stream CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GSource *g_pollable_source_new_full(gpointer pollable_stream CYC_HELD_BY_RESULT, GSource *child_source,
    GCancellable *cancellable) CYC_NEW CYC_FRESH;
gssize g_pollable_stream_read(GInputStream *stream, void *buffer, gsize count, gboolean blocking,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gssize g_pollable_stream_write(GOutputStream *stream, const void *buffer, gsize count, gboolean blocking,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_pollable_stream_write_all(GOutputStream *stream, const void *buffer, gsize count, gboolean blocking,
    gsize *bytes_written, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;

/* ---- gpowerprofilemonitor.h ---- */
GPowerProfileMonitor *g_power_profile_monitor_dup_default(void) CYC_NEW;
gboolean g_power_profile_monitor_get_power_saver_enabled(GPowerProfileMonitor *monitor) CYC_NO_EFFECT;

/* ---- gpropertyaction.h ---- */
GPropertyAction *g_property_action_new(const gchar *name, gpointer object CYC_HELD_BY_RESULT,
    const gchar *property_name) CYC_NEW CYC_FRESH;

/* ---- gproxy.h ---- */
GProxy *g_proxy_get_default_for_protocol(const gchar *protocol) CYC_NEW;
GIOStream *g_proxy_connect(GProxy *proxy, GIOStream *connection, GProxyAddress *proxy_address,
    GCancellable *cancellable, GError **error) CYC_NEW;
void g_proxy_connect_async(GProxy *proxy, GIOStream *connection, GProxyAddress *proxy_address,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GIOStream *g_proxy_connect_finish(GProxy *proxy, GAsyncResult *result, GError **error) CYC_NEW;
gboolean g_proxy_supports_hostname(GProxy *proxy) CYC_NO_EFFECT;

/* ---- gproxyaddress.h ---- */
GSocketAddress *g_proxy_address_new(GInetAddress *inetaddr CYC_HELD_BY_RESULT, guint16 port, const gchar *protocol,
    const gchar *dest_hostname, guint16 dest_port, const gchar *username, const gchar *password) CYC_NEW CYC_FRESH;
const gchar *g_proxy_address_get_protocol(GProxyAddress *proxy) CYC_NO_EFFECT;
const gchar *g_proxy_address_get_destination_protocol(GProxyAddress *proxy) CYC_NO_EFFECT;
const gchar *g_proxy_address_get_destination_hostname(GProxyAddress *proxy) CYC_NO_EFFECT;
guint16 g_proxy_address_get_destination_port(GProxyAddress *proxy) CYC_NO_EFFECT;
const gchar *g_proxy_address_get_username(GProxyAddress *proxy) CYC_NO_EFFECT;
const gchar *g_proxy_address_get_password(GProxyAddress *proxy) CYC_NO_EFFECT;
const gchar *g_proxy_address_get_uri(GProxyAddress *proxy) CYC_NO_EFFECT;

/* ---- gproxyresolver.h ---- */
GProxyResolver *g_proxy_resolver_get_default(void) CYC_BORROWED;
gboolean g_proxy_resolver_is_supported(GProxyResolver *resolver) CYC_NO_EFFECT;
gchar **g_proxy_resolver_lookup(GProxyResolver *resolver, const gchar *uri, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
void g_proxy_resolver_lookup_async(GProxyResolver *resolver, const gchar *uri, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gchar **g_proxy_resolver_lookup_finish(GProxyResolver *resolver, GAsyncResult *result, GError **error) CYC_NO_EFFECT;

/* ---- gremoteactiongroup.h ---- */
void g_remote_action_group_activate_action_full(GRemoteActionGroup *remote, const gchar *action_name,
    GVariant *parameter, GVariant *platform_data) CYC_NO_EFFECT;
void g_remote_action_group_change_action_state_full(GRemoteActionGroup *remote, const gchar *action_name,
    GVariant *value, GVariant *platform_data) CYC_NO_EFFECT;

/* ---- gresolver.h ---- */
GResolver *g_resolver_get_default(void) CYC_NEW;
void g_resolver_set_default(GResolver *resolver) CYC_NO_EFFECT;
GList *g_resolver_lookup_by_name(GResolver *resolver, const gchar *hostname, GCancellable *cancellable,
    GError **error) CYC_NEW CYC_FRESH;
void g_resolver_lookup_by_name_async(GResolver *resolver, const gchar *hostname, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GList *g_resolver_lookup_by_name_finish(GResolver *resolver, GAsyncResult *result, GError **error) CYC_NEW CYC_FRESH;
void g_resolver_lookup_by_name_with_flags_async(GResolver *resolver, const gchar *hostname,
    GResolverNameLookupFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GList *g_resolver_lookup_by_name_with_flags_finish(GResolver *resolver, GAsyncResult *result, GError **error)
    CYC_NEW CYC_FRESH;
GList *g_resolver_lookup_by_name_with_flags(GResolver *resolver, const gchar *hostname,
    GResolverNameLookupFlags flags, GCancellable *cancellable, GError **error) CYC_NEW CYC_FRESH;
void g_resolver_free_addresses(GList *addresses) CYC_NO_EFFECT;
gchar *g_resolver_lookup_by_address(GResolver *resolver, GInetAddress *address, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
void g_resolver_lookup_by_address_async(GResolver *resolver, GInetAddress *address, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gchar *g_resolver_lookup_by_address_finish(GResolver *resolver, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
GList *g_resolver_lookup_service(GResolver *resolver, const gchar *service, const gchar *protocol,
    const gchar *domain, GCancellable *cancellable, GError **error) CYC_NEW CYC_FRESH;
void g_resolver_lookup_service_async(GResolver *resolver, const gchar *service, const gchar *protocol,
    const gchar *domain, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GList *g_resolver_lookup_service_finish(GResolver *resolver, GAsyncResult *result, GError **error) CYC_NEW CYC_FRESH;
GList *g_resolver_lookup_records(GResolver *resolver, const gchar *rrname, GResolverRecordType record_type,
    GCancellable *cancellable, GError **error) CYC_NEW CYC_FRESH;
void g_resolver_lookup_records_async(GResolver *resolver, const gchar *rrname, GResolverRecordType record_type,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GList *g_resolver_lookup_records_finish(GResolver *resolver, GAsyncResult *result, GError **error) CYC_NEW CYC_FRESH;
void g_resolver_free_targets(GList *targets) CYC_NO_EFFECT;

/* ---- gresource.h ---- */
GResource *g_resource_new_from_data(GBytes *data CYC_HELD_BY_RESULT, GError **error) CYC_NEW CYC_FRESH;
GResource *g_resource_ref(GResource *resource CYC_RETAIN) CYC_RETURNS(0);
void g_resource_unref(GResource *resource CYC_RELEASE);
GResource *g_resource_load(const gchar *filename, GError **error) CYC_NEW;
GInputStream *g_resource_open_stream(GResource *resource, const char *path, GResourceLookupFlags lookup_flags,
    GError **error) CYC_NEW;
GBytes *g_resource_lookup_data(GResource *resource, const char *path, GResourceLookupFlags lookup_flags,
    GError **error) CYC_NEW;
char **g_resource_enumerate_children(GResource *resource, const char *path, GResourceLookupFlags lookup_flags,
    GError **error) CYC_NO_EFFECT;
gboolean g_resource_get_info(GResource *resource, const char *path, GResourceLookupFlags lookup_flags, gsize *size,
    guint32 *flags, GError **error) CYC_NO_EFFECT;
void g_resources_register(GResource *resource) CYC_NO_EFFECT;
void g_resources_unregister(GResource *resource) CYC_NO_EFFECT;
GInputStream *g_resources_open_stream(const char *path, GResourceLookupFlags lookup_flags, GError **error) CYC_NEW;
GBytes *g_resources_lookup_data(const char *path, GResourceLookupFlags lookup_flags, GError **error) CYC_NEW;
GResource *g_static_resource_get_resource(GStaticResource *static_resource) CYC_BORROWED;

/* ---- gseekable.h ---- */
goffset g_seekable_tell(GSeekable *seekable) CYC_NO_EFFECT;
gboolean g_seekable_can_seek(GSeekable *seekable) CYC_NO_EFFECT;
gboolean g_seekable_seek(GSeekable *seekable, goffset offset, GSeekType type, GCancellable *cancellable,
    GError **error) CYC_NO_EFFECT;
gboolean g_seekable_can_truncate(GSeekable *seekable) CYC_NO_EFFECT;
gboolean g_seekable_truncate(GSeekable *seekable, goffset offset, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;

/* ---- gsettings.h ---- */
GSettings *g_settings_new(const gchar *schema_id) CYC_NEW CYC_FRESH;
GSettings *g_settings_new_with_path(const gchar *schema_id, const gchar *path) CYC_NEW CYC_FRESH;
GSettings *g_settings_new_with_backend(const gchar *schema_id, GSettingsBackend *backend CYC_HELD_BY_RESULT) CYC_NEW
    CYC_FRESH;
GSettings *g_settings_new_with_backend_and_path(const gchar *schema_id,
    GSettingsBackend *backend CYC_HELD_BY_RESULT, const gchar *path) CYC_NEW CYC_FRESH;
GSettings *g_settings_new_full(GSettingsSchema *schema CYC_HELD_BY_RESULT,
    GSettingsBackend *backend CYC_HELD_BY_RESULT, const gchar *path) CYC_NEW CYC_FRESH;
gchar **g_settings_list_children(GSettings *settings) CYC_NO_EFFECT;
gchar **g_settings_list_keys(GSettings *settings) CYC_NO_EFFECT;
GVariant *g_settings_get_range(GSettings *settings, const gchar *key) CYC_NEW;
gboolean g_settings_range_check(GSettings *settings, const gchar *key, GVariant *value) CYC_NO_EFFECT;
gboolean g_settings_set_value(GSettings *settings, const gchar *key, GVariant *value) CYC_NO_EFFECT;
GVariant *g_settings_get_value(GSettings *settings, const gchar *key) CYC_NEW;
GVariant *g_settings_get_user_value(GSettings *settings, const gchar *key) CYC_NEW;
GVariant *g_settings_get_default_value(GSettings *settings, const gchar *key) CYC_NEW;
gboolean g_settings_set(GSettings *settings, const gchar *key, const gchar *format, ...) CYC_NO_EFFECT;
void g_settings_get(GSettings *settings, const gchar *key, const gchar *format, ...) CYC_NO_EFFECT;
void g_settings_reset(GSettings *settings, const gchar *key) CYC_NO_EFFECT;
gint g_settings_get_int(GSettings *settings, const gchar *key) CYC_NO_EFFECT;
gboolean g_settings_set_int(GSettings *settings, const gchar *key, gint value) CYC_NO_EFFECT;
gint64 g_settings_get_int64(GSettings *settings, const gchar *key) CYC_NO_EFFECT;
gboolean g_settings_set_int64(GSettings *settings, const gchar *key, gint64 value) CYC_NO_EFFECT;
guint g_settings_get_uint(GSettings *settings, const gchar *key) CYC_NO_EFFECT;
gboolean g_settings_set_uint(GSettings *settings, const gchar *key, guint value) CYC_NO_EFFECT;
guint64 g_settings_get_uint64(GSettings *settings, const gchar *key) CYC_NO_EFFECT;
gboolean g_settings_set_uint64(GSettings *settings, const gchar *key, guint64 value) CYC_NO_EFFECT;
gchar *g_settings_get_string(GSettings *settings, const gchar *key) CYC_NO_EFFECT;
gboolean g_settings_set_string(GSettings *settings, const gchar *key, const gchar *value) CYC_NO_EFFECT;
gboolean g_settings_get_boolean(GSettings *settings, const gchar *key) CYC_NO_EFFECT;
gboolean g_settings_set_boolean(GSettings *settings, const gchar *key, gboolean value) CYC_NO_EFFECT;
gdouble g_settings_get_double(GSettings *settings, const gchar *key) CYC_NO_EFFECT;
gboolean g_settings_set_double(GSettings *settings, const gchar *key, gdouble value) CYC_NO_EFFECT;
gchar **g_settings_get_strv(GSettings *settings, const gchar *key) CYC_NO_EFFECT;
gboolean g_settings_set_strv(GSettings *settings, const gchar *key, const gchar *const *value) CYC_NO_EFFECT;
gint g_settings_get_enum(GSettings *settings, const gchar *key) CYC_NO_EFFECT;
gboolean g_settings_set_enum(GSettings *settings, const gchar *key, gint value) CYC_NO_EFFECT;
guint g_settings_get_flags(GSettings *settings, const gchar *key) CYC_NO_EFFECT;
gboolean g_settings_set_flags(GSettings *settings, const gchar *key, guint value) CYC_NO_EFFECT;
GSettings *g_settings_get_child(GSettings *settings, const gchar *name) CYC_NEW;
gboolean g_settings_is_writable(GSettings *settings, const gchar *name) CYC_NO_EFFECT;
void g_settings_delay(GSettings *settings) CYC_NO_EFFECT;
void g_settings_apply(GSettings *settings) CYC_NO_EFFECT;
void g_settings_revert(GSettings *settings) CYC_NO_EFFECT;
gboolean g_settings_get_has_unapplied(GSettings *settings) CYC_NO_EFFECT;
void g_settings_bind(GSettings *settings CYC_WEAKLY, const gchar *key, gpointer object CYC_WEAKLY,
    const gchar *property, GSettingsBindFlags flags);
void g_settings_bind_with_mapping(GSettings *settings CYC_WEAKLY, const gchar *key, gpointer object CYC_WEAKLY,
    const gchar *property, GSettingsBindFlags flags, GSettingsBindGetMapping get_mapping CYC_CALLBACK,
    GSettingsBindSetMapping set_mapping, gpointer user_data CYC_USER_DATA,
    GDestroyNotify destroy CYC_DESTROY_NOTIFY);
void g_settings_bind_writable(GSettings *settings CYC_WEAKLY, const gchar *key, gpointer object CYC_WEAKLY,
    const gchar *property, gboolean inverted);
GAction *g_settings_create_action(GSettings *settings, const gchar *key) CYC_NEW;
gpointer g_settings_get_mapped(GSettings *settings, const gchar *key,
    GSettingsGetMapping mapping CYC_CALLBACK CYC_NO_ESCAPE, gpointer user_data CYC_USER_DATA) CYC_NEW;

/* ---- gsettingsschema.h ---- */
GSettingsSchemaSource *g_settings_schema_source_get_default(void) CYC_BORROWED;
GSettingsSchemaSource *g_settings_schema_source_ref(GSettingsSchemaSource *source CYC_RETAIN) CYC_RETURNS(0);
void g_settings_schema_source_unref(GSettingsSchemaSource *source CYC_RELEASE);
GSettingsSchemaSource *g_settings_schema_source_new_from_directory(const gchar *directory,
    GSettingsSchemaSource *parent CYC_HELD_BY_RESULT, gboolean trusted, GError **error) CYC_NEW CYC_FRESH;
GSettingsSchema *g_settings_schema_source_lookup(GSettingsSchemaSource *source, const gchar *schema_id,
    gboolean recursive) CYC_NEW;
void g_settings_schema_source_list_schemas(GSettingsSchemaSource *source, gboolean recursive,
    gchar ***non_relocatable, gchar ***relocatable) CYC_NO_EFFECT;
GSettingsSchema *g_settings_schema_ref(GSettingsSchema *schema CYC_RETAIN) CYC_RETURNS(0);
void g_settings_schema_unref(GSettingsSchema *schema CYC_RELEASE);
const gchar *g_settings_schema_get_id(GSettingsSchema *schema) CYC_NO_EFFECT;
const gchar *g_settings_schema_get_path(GSettingsSchema *schema) CYC_NO_EFFECT;
GSettingsSchemaKey *g_settings_schema_get_key(GSettingsSchema *schema, const gchar *name) CYC_NEW;
gboolean g_settings_schema_has_key(GSettingsSchema *schema, const gchar *name) CYC_NO_EFFECT;
gchar **g_settings_schema_list_keys(GSettingsSchema *schema) CYC_NO_EFFECT;
gchar **g_settings_schema_list_children(GSettingsSchema *schema) CYC_NO_EFFECT;
GSettingsSchemaKey *g_settings_schema_key_ref(GSettingsSchemaKey *key CYC_RETAIN) CYC_RETURNS(0);
void g_settings_schema_key_unref(GSettingsSchemaKey *key CYC_RELEASE);
const GVariantType *g_settings_schema_key_get_value_type(GSettingsSchemaKey *key) CYC_NO_EFFECT;
GVariant *g_settings_schema_key_get_default_value(GSettingsSchemaKey *key) CYC_NEW;
GVariant *g_settings_schema_key_get_range(GSettingsSchemaKey *key) CYC_NEW;
gboolean g_settings_schema_key_range_check(GSettingsSchemaKey *key, GVariant *value) CYC_NO_EFFECT;
const gchar *g_settings_schema_key_get_name(GSettingsSchemaKey *key) CYC_NO_EFFECT;
const gchar *g_settings_schema_key_get_summary(GSettingsSchemaKey *key) CYC_NO_EFFECT;
const gchar *g_settings_schema_key_get_description(GSettingsSchemaKey *key) CYC_NO_EFFECT;

/* ---- gsimpleaction.h ---- */
GSimpleAction *g_simple_action_new(const gchar *name, const GVariantType *parameter_type) CYC_NEW CYC_FRESH;
GSimpleAction *g_simple_action_new_stateful(const gchar *name, const GVariantType *parameter_type,
    GVariant *state CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
void g_simple_action_set_enabled(GSimpleAction *simple, gboolean enabled) CYC_NO_EFFECT;
void g_simple_action_set_state(GSimpleAction *simple, GVariant *value) CYC_NO_EFFECT;
void g_simple_action_set_state_hint(GSimpleAction *simple, GVariant *state_hint) CYC_NO_EFFECT;

/* ---- gsimpleactiongroup.h ---- */
GSimpleActionGroup *g_simple_action_group_new(void) CYC_NEW CYC_FRESH;
GAction *g_simple_action_group_lookup(GSimpleActionGroup *simple, const gchar *action_name CYC_KEY) CYC_BORROWED
    CYC_ELEMENT_OF(0);
void g_simple_action_group_insert(GSimpleActionGroup *simple CYC_HOLDER, GAction *action CYC_HELD);
void g_simple_action_group_remove(GSimpleActionGroup *simple CYC_HOLDER,
    const gchar *action_name CYC_KEY CYC_DROPS_KEY);
void g_simple_action_group_add_entries(GSimpleActionGroup *simple CYC_HOLDER, const GActionEntry *entries,
    gint n_entries, gpointer user_data CYC_USER_DATA);

/* ---- gsimpleasyncresult.h ---- */
GSimpleAsyncResult *g_simple_async_result_new(GObject *source_object CYC_HELD_BY_RESULT,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA, gpointer source_tag) CYC_NEW
    CYC_FRESH CYC_ONE_SHOT;
GSimpleAsyncResult *g_simple_async_result_new_error(GObject *source_object CYC_HELD_BY_RESULT,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA, GQuark domain, gint code,
    const char *format, ...) CYC_NEW CYC_FRESH CYC_ONE_SHOT;
GSimpleAsyncResult *g_simple_async_result_new_from_error(GObject *source_object CYC_HELD_BY_RESULT,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA, const GError *error) CYC_NEW
    CYC_FRESH CYC_ONE_SHOT;
GSimpleAsyncResult *g_simple_async_result_new_take_error(GObject *source_object CYC_HELD_BY_RESULT,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA, GError *error) CYC_NEW CYC_FRESH
    CYC_ONE_SHOT;
void g_simple_async_result_set_op_res_gpointer(GSimpleAsyncResult *simple CYC_HOLDER, gpointer op_res CYC_USER_DATA,
    GDestroyNotify destroy_op_res CYC_DESTROY_NOTIFY) CYC_KEYED;
gpointer g_simple_async_result_get_op_res_gpointer(GSimpleAsyncResult *simple) CYC_BORROWED;
void g_simple_async_result_set_op_res_gssize(GSimpleAsyncResult *simple, gssize op_res) CYC_NO_EFFECT;
gssize g_simple_async_result_get_op_res_gssize(GSimpleAsyncResult *simple) CYC_NO_EFFECT;
void g_simple_async_result_set_op_res_gboolean(GSimpleAsyncResult *simple, gboolean op_res) CYC_NO_EFFECT;
gboolean g_simple_async_result_get_op_res_gboolean(GSimpleAsyncResult *simple) CYC_NO_EFFECT;
void g_simple_async_result_set_check_cancellable(GSimpleAsyncResult *simple, GCancellable *check_cancellable)
    CYC_NO_EFFECT;
gpointer g_simple_async_result_get_source_tag(GSimpleAsyncResult *simple) CYC_NO_EFFECT;
void g_simple_async_result_set_handle_cancellation(GSimpleAsyncResult *simple, gboolean handle_cancellation)
    CYC_NO_EFFECT;
void g_simple_async_result_complete(GSimpleAsyncResult *simple) CYC_NO_EFFECT;
void g_simple_async_result_complete_in_idle(GSimpleAsyncResult *simple) CYC_NO_EFFECT;
void g_simple_async_result_run_in_thread(GSimpleAsyncResult *simple, GSimpleAsyncThreadFunc func, int io_priority,
    GCancellable *cancellable) CYC_NO_EFFECT;
void g_simple_async_result_set_from_error(GSimpleAsyncResult *simple, const GError *error) CYC_NO_EFFECT;
void g_simple_async_result_take_error(GSimpleAsyncResult *simple, GError *error) CYC_NO_EFFECT;
gboolean g_simple_async_result_propagate_error(GSimpleAsyncResult *simple, GError **dest) CYC_NO_EFFECT;
void g_simple_async_result_set_error(GSimpleAsyncResult *simple, GQuark domain, gint code, const char *format, ...)
    CYC_NO_EFFECT;
void g_simple_async_result_set_error_va(GSimpleAsyncResult *simple, GQuark domain, gint code, const char *format,
    __builtin_va_list args) CYC_NO_EFFECT;
gboolean g_simple_async_result_is_valid(GAsyncResult *result, GObject *source, gpointer source_tag) CYC_NO_EFFECT;
void g_simple_async_report_error_in_idle(GObject *object CYC_HELD, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA, GQuark domain, gint code, const char *format, ...) CYC_ONE_SHOT;
void g_simple_async_report_gerror_in_idle(GObject *object CYC_HELD, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA, const GError *error) CYC_ONE_SHOT;
void g_simple_async_report_take_gerror_in_idle(GObject *object CYC_HELD, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA, GError *error) CYC_ONE_SHOT;

/* ---- gsimpleiostream.h ---- */
GIOStream *g_simple_io_stream_new(GInputStream *input_stream CYC_HELD_BY_RESULT,
    GOutputStream *output_stream CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;

/* ---- gsimplepermission.h ---- */
GPermission *g_simple_permission_new(gboolean allowed) CYC_NEW CYC_FRESH;

/* ---- gsimpleproxyresolver.h ---- */
GProxyResolver *g_simple_proxy_resolver_new(const gchar *default_proxy, gchar **ignore_hosts) CYC_NEW CYC_FRESH;
void g_simple_proxy_resolver_set_default_proxy(GSimpleProxyResolver *resolver, const gchar *default_proxy)
    CYC_NO_EFFECT;
void g_simple_proxy_resolver_set_ignore_hosts(GSimpleProxyResolver *resolver, gchar **ignore_hosts) CYC_NO_EFFECT;
void g_simple_proxy_resolver_set_uri_proxy(GSimpleProxyResolver *resolver, const gchar *uri_scheme,
    const gchar *proxy) CYC_NO_EFFECT;

/* ---- gsocket.h ---- */
GSocket *g_socket_new(GSocketFamily family, GSocketType type, GSocketProtocol protocol, GError **error) CYC_NEW
    CYC_FRESH;
GSocket *g_socket_new_from_fd(gint fd, GError **error) CYC_NEW CYC_FRESH;
int g_socket_get_fd(GSocket *socket) CYC_NO_EFFECT;
GSocketFamily g_socket_get_family(GSocket *socket) CYC_NO_EFFECT;
GSocketType g_socket_get_socket_type(GSocket *socket) CYC_NO_EFFECT;
GSocketProtocol g_socket_get_protocol(GSocket *socket) CYC_NO_EFFECT;
GSocketAddress *g_socket_get_local_address(GSocket *socket, GError **error) CYC_NEW;
GSocketAddress *g_socket_get_remote_address(GSocket *socket, GError **error) CYC_NEW;
void g_socket_set_blocking(GSocket *socket, gboolean blocking) CYC_NO_EFFECT;
gboolean g_socket_get_blocking(GSocket *socket) CYC_NO_EFFECT;
void g_socket_set_keepalive(GSocket *socket, gboolean keepalive) CYC_NO_EFFECT;
gboolean g_socket_get_keepalive(GSocket *socket) CYC_NO_EFFECT;
gint g_socket_get_listen_backlog(GSocket *socket) CYC_NO_EFFECT;
void g_socket_set_listen_backlog(GSocket *socket, gint backlog) CYC_NO_EFFECT;
guint g_socket_get_timeout(GSocket *socket) CYC_NO_EFFECT;
void g_socket_set_timeout(GSocket *socket, guint timeout) CYC_NO_EFFECT;
guint g_socket_get_ttl(GSocket *socket) CYC_NO_EFFECT;
void g_socket_set_ttl(GSocket *socket, guint ttl) CYC_NO_EFFECT;
gboolean g_socket_get_broadcast(GSocket *socket) CYC_NO_EFFECT;
void g_socket_set_broadcast(GSocket *socket, gboolean broadcast) CYC_NO_EFFECT;
gboolean g_socket_get_multicast_loopback(GSocket *socket) CYC_NO_EFFECT;
void g_socket_set_multicast_loopback(GSocket *socket, gboolean loopback) CYC_NO_EFFECT;
guint g_socket_get_multicast_ttl(GSocket *socket) CYC_NO_EFFECT;
void g_socket_set_multicast_ttl(GSocket *socket, guint ttl) CYC_NO_EFFECT;
gboolean g_socket_is_connected(GSocket *socket) CYC_NO_EFFECT;
gboolean g_socket_bind(GSocket *socket, GSocketAddress *address, gboolean allow_reuse, GError **error) CYC_NO_EFFECT;
gboolean g_socket_join_multicast_group(GSocket *socket, GInetAddress *group, gboolean source_specific,
    const gchar *iface, GError **error) CYC_NO_EFFECT;
gboolean g_socket_leave_multicast_group(GSocket *socket, GInetAddress *group, gboolean source_specific,
    const gchar *iface, GError **error) CYC_NO_EFFECT;
gboolean g_socket_join_multicast_group_ssm(GSocket *socket, GInetAddress *group, GInetAddress *source_specific,
    const gchar *iface, GError **error) CYC_NO_EFFECT;
gboolean g_socket_leave_multicast_group_ssm(GSocket *socket, GInetAddress *group, GInetAddress *source_specific,
    const gchar *iface, GError **error) CYC_NO_EFFECT;
gboolean g_socket_connect(GSocket *socket, GSocketAddress *address, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gboolean g_socket_check_connect_result(GSocket *socket, GError **error) CYC_NO_EFFECT;
gssize g_socket_get_available_bytes(GSocket *socket) CYC_NO_EFFECT;
GIOCondition g_socket_condition_check(GSocket *socket, GIOCondition condition) CYC_NO_EFFECT;
gboolean g_socket_condition_wait(GSocket *socket, GIOCondition condition, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gboolean g_socket_condition_timed_wait(GSocket *socket, GIOCondition condition, gint64 timeout_us,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
GSocket *g_socket_accept(GSocket *socket, GCancellable *cancellable, GError **error) CYC_NEW;
gboolean g_socket_listen(GSocket *socket, GError **error) CYC_NO_EFFECT;
gssize g_socket_receive(GSocket *socket, gchar *buffer, gsize size, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gssize g_socket_receive_from(GSocket *socket, GSocketAddress **address CYC_OUT_NEW, gchar *buffer, gsize size,
    GCancellable *cancellable, GError **error);
gssize g_socket_send(GSocket *socket, const gchar *buffer, gsize size, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gssize g_socket_send_to(GSocket *socket, GSocketAddress *address, const gchar *buffer, gsize size,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gssize g_socket_receive_message(GSocket *socket, GSocketAddress **address CYC_OUT_NEW, GInputVector *vectors,
    gint num_vectors, GSocketControlMessage ***messages CYC_OUT_NEW, gint *num_messages, gint *flags,
    GCancellable *cancellable, GError **error);
gssize g_socket_send_message(GSocket *socket, GSocketAddress *address, GOutputVector *vectors, gint num_vectors,
    GSocketControlMessage **messages, gint num_messages, gint flags, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gint g_socket_receive_messages(GSocket *socket, GInputMessage *messages, guint num_messages, gint flags,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gint g_socket_send_messages(GSocket *socket, GOutputMessage *messages, guint num_messages, gint flags,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_socket_close(GSocket *socket, GError **error) CYC_NO_EFFECT;
gboolean g_socket_shutdown(GSocket *socket, gboolean shutdown_read, gboolean shutdown_write, GError **error)
    CYC_NO_EFFECT;
gboolean g_socket_is_closed(GSocket *socket) CYC_NO_EFFECT;
GSource *g_socket_create_source(GSocket *socket, GIOCondition condition, GCancellable *cancellable) CYC_NEW;
gboolean g_socket_speaks_ipv4(GSocket *socket) CYC_NO_EFFECT;
GCredentials *g_socket_get_credentials(GSocket *socket, GError **error) CYC_NEW;
gssize g_socket_receive_with_blocking(GSocket *socket, gchar *buffer, gsize size, gboolean blocking,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gssize g_socket_send_with_blocking(GSocket *socket, const gchar *buffer, gsize size, gboolean blocking,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
GPollableReturn g_socket_send_message_with_timeout(GSocket *socket, GSocketAddress *address,
    const GOutputVector *vectors, gint num_vectors, GSocketControlMessage **messages, gint num_messages, gint flags,
    gint64 timeout_us, gsize *bytes_written, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
gboolean g_socket_get_option(GSocket *socket, gint level, gint optname, gint *value, GError **error) CYC_NO_EFFECT;
gboolean g_socket_set_option(GSocket *socket, gint level, gint optname, gint value, GError **error) CYC_NO_EFFECT;

/* ---- gsocketaddress.h ---- */
GSocketFamily g_socket_address_get_family(GSocketAddress *address) CYC_NO_EFFECT;
GSocketAddress *g_socket_address_new_from_native(gpointer native, gsize len) CYC_NEW CYC_FRESH;
gboolean g_socket_address_to_native(GSocketAddress *address, gpointer dest, gsize destlen, GError **error)
    CYC_NO_EFFECT;
gssize g_socket_address_get_native_size(GSocketAddress *address) CYC_NO_EFFECT;

/* ---- gsocketaddressenumerator.h ---- */
GSocketAddress *g_socket_address_enumerator_next(GSocketAddressEnumerator *enumerator, GCancellable *cancellable,
    GError **error) CYC_NEW;
void g_socket_address_enumerator_next_async(GSocketAddressEnumerator *enumerator, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GSocketAddress *g_socket_address_enumerator_next_finish(GSocketAddressEnumerator *enumerator, GAsyncResult *result,
    GError **error) CYC_NEW;

/* ---- gsocketclient.h ---- */
GSocketClient *g_socket_client_new(void) CYC_NEW CYC_FRESH;
GSocketFamily g_socket_client_get_family(GSocketClient *client) CYC_NO_EFFECT;
void g_socket_client_set_family(GSocketClient *client, GSocketFamily family) CYC_NO_EFFECT;
GSocketType g_socket_client_get_socket_type(GSocketClient *client) CYC_NO_EFFECT;
void g_socket_client_set_socket_type(GSocketClient *client, GSocketType type) CYC_NO_EFFECT;
GSocketProtocol g_socket_client_get_protocol(GSocketClient *client) CYC_NO_EFFECT;
void g_socket_client_set_protocol(GSocketClient *client, GSocketProtocol protocol) CYC_NO_EFFECT;
GSocketAddress *g_socket_client_get_local_address(GSocketClient *client) CYC_BORROWED;
void g_socket_client_set_local_address(GSocketClient *client CYC_HOLDER, GSocketAddress *address CYC_HELD) CYC_KEYED;
guint g_socket_client_get_timeout(GSocketClient *client) CYC_NO_EFFECT;
void g_socket_client_set_timeout(GSocketClient *client, guint timeout) CYC_NO_EFFECT;
gboolean g_socket_client_get_enable_proxy(GSocketClient *client) CYC_NO_EFFECT;
void g_socket_client_set_enable_proxy(GSocketClient *client, gboolean enable) CYC_NO_EFFECT;
gboolean g_socket_client_get_tls(GSocketClient *client) CYC_NO_EFFECT;
void g_socket_client_set_tls(GSocketClient *client, gboolean tls) CYC_NO_EFFECT;
GTlsCertificateFlags g_socket_client_get_tls_validation_flags(GSocketClient *client) CYC_NO_EFFECT;
void g_socket_client_set_tls_validation_flags(GSocketClient *client, GTlsCertificateFlags flags) CYC_NO_EFFECT;
GProxyResolver *g_socket_client_get_proxy_resolver(GSocketClient *client) CYC_BORROWED;
void g_socket_client_set_proxy_resolver(GSocketClient *client CYC_HOLDER, GProxyResolver *proxy_resolver CYC_HELD)
    CYC_KEYED;
GSocketConnection *g_socket_client_connect(GSocketClient *client, GSocketConnectable *connectable,
    GCancellable *cancellable, GError **error) CYC_NEW;
GSocketConnection *g_socket_client_connect_to_host(GSocketClient *client, const gchar *host_and_port,
    guint16 default_port, GCancellable *cancellable, GError **error) CYC_NEW;
GSocketConnection *g_socket_client_connect_to_service(GSocketClient *client, const gchar *domain,
    const gchar *service, GCancellable *cancellable, GError **error) CYC_NEW;
GSocketConnection *g_socket_client_connect_to_uri(GSocketClient *client, const gchar *uri, guint16 default_port,
    GCancellable *cancellable, GError **error) CYC_NEW;
void g_socket_client_connect_async(GSocketClient *client, GSocketConnectable *connectable,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GSocketConnection *g_socket_client_connect_finish(GSocketClient *client, GAsyncResult *result, GError **error)
    CYC_NEW;
void g_socket_client_connect_to_host_async(GSocketClient *client, const gchar *host_and_port, guint16 default_port,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GSocketConnection *g_socket_client_connect_to_host_finish(GSocketClient *client, GAsyncResult *result,
    GError **error) CYC_NEW;
void g_socket_client_connect_to_service_async(GSocketClient *client, const gchar *domain, const gchar *service,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GSocketConnection *g_socket_client_connect_to_service_finish(GSocketClient *client, GAsyncResult *result,
    GError **error) CYC_NEW;
void g_socket_client_connect_to_uri_async(GSocketClient *client, const gchar *uri, guint16 default_port,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GSocketConnection *g_socket_client_connect_to_uri_finish(GSocketClient *client, GAsyncResult *result,
    GError **error) CYC_NEW;
void g_socket_client_add_application_proxy(GSocketClient *client, const gchar *protocol) CYC_NO_EFFECT;

/* ---- gsocketconnectable.h ---- */
GSocketAddressEnumerator *g_socket_connectable_enumerate(GSocketConnectable *connectable) CYC_NEW;
GSocketAddressEnumerator *g_socket_connectable_proxy_enumerate(GSocketConnectable *connectable) CYC_NEW;
gchar *g_socket_connectable_to_string(GSocketConnectable *connectable) CYC_NO_EFFECT;

/* ---- gsocketconnection.h ---- */
gboolean g_socket_connection_is_connected(GSocketConnection *connection) CYC_NO_EFFECT;
gboolean g_socket_connection_connect(GSocketConnection *connection, GSocketAddress *address,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_socket_connection_connect_async(GSocketConnection *connection, GSocketAddress *address,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_socket_connection_connect_finish(GSocketConnection *connection, GAsyncResult *result, GError **error)
    CYC_NO_EFFECT;
GSocket *g_socket_connection_get_socket(GSocketConnection *connection) CYC_BORROWED;
GSocketAddress *g_socket_connection_get_local_address(GSocketConnection *connection, GError **error) CYC_NEW;
GSocketAddress *g_socket_connection_get_remote_address(GSocketConnection *connection, GError **error) CYC_NEW;
GSocketConnection *g_socket_connection_factory_create_connection(GSocket *socket) CYC_NEW;

/* ---- gsocketcontrolmessage.h ---- */
gsize g_socket_control_message_get_size(GSocketControlMessage *message) CYC_NO_EFFECT;
int g_socket_control_message_get_level(GSocketControlMessage *message) CYC_NO_EFFECT;
int g_socket_control_message_get_msg_type(GSocketControlMessage *message) CYC_NO_EFFECT;
void g_socket_control_message_serialize(GSocketControlMessage *message, gpointer data) CYC_NO_EFFECT;
GSocketControlMessage *g_socket_control_message_deserialize(int level, int type, gsize size, gpointer data) CYC_NEW;

/* ---- gsocketlistener.h ---- */
GSocketListener *g_socket_listener_new(void) CYC_NEW CYC_FRESH;
void g_socket_listener_set_backlog(GSocketListener *listener, int listen_backlog) CYC_NO_EFFECT;
gboolean g_socket_listener_add_socket(GSocketListener *listener CYC_HOLDER, GSocket *socket CYC_HELD,
    GObject *source_object CYC_HELD, GError **error);
gboolean g_socket_listener_add_address(GSocketListener *listener CYC_HOLDER, GSocketAddress *address,
    GSocketType type, GSocketProtocol protocol, GObject *source_object CYC_HELD, GSocketAddress **effective_address,
    GError **error);
gboolean g_socket_listener_add_inet_port(GSocketListener *listener CYC_HOLDER, guint16 port,
    GObject *source_object CYC_HELD, GError **error);
guint16 g_socket_listener_add_any_inet_port(GSocketListener *listener CYC_HOLDER, GObject *source_object CYC_HELD,
    GError **error);
GSocket *g_socket_listener_accept_socket(GSocketListener *listener, GObject **source_object CYC_OUT_BORROWED,
    GCancellable *cancellable, GError **error) CYC_NEW;
void g_socket_listener_accept_socket_async(GSocketListener *listener, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GSocket *g_socket_listener_accept_socket_finish(GSocketListener *listener, GAsyncResult *result,
    GObject **source_object CYC_OUT_BORROWED, GError **error) CYC_NEW;
GSocketConnection *g_socket_listener_accept(GSocketListener *listener, GObject **source_object CYC_OUT_BORROWED,
    GCancellable *cancellable, GError **error) CYC_NEW;
void g_socket_listener_accept_async(GSocketListener *listener, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GSocketConnection *g_socket_listener_accept_finish(GSocketListener *listener, GAsyncResult *result,
    GObject **source_object CYC_OUT_BORROWED, GError **error) CYC_NEW;
void g_socket_listener_close(GSocketListener *listener CYC_DROPS) CYC_BREAKER;

/* ---- gsocketservice.h ---- */
GSocketService *g_socket_service_new(void) CYC_NEW CYC_FRESH;
void g_socket_service_start(GSocketService *service) CYC_NO_EFFECT;
void g_socket_service_stop(GSocketService *service) CYC_NO_EFFECT;
gboolean g_socket_service_is_active(GSocketService *service) CYC_NO_EFFECT;

/* ---- gsrvtarget.h ---- */
GList *g_srv_target_list_sort(GList *targets) CYC_NEW CYC_FRESH;

/* ---- gsubprocess.h ---- */
GSubprocess *g_subprocess_new(GSubprocessFlags flags, GError **error, const gchar *argv0, ...) CYC_NEW CYC_FRESH;
GSubprocess *g_subprocess_newv(const gchar *const *argv, GSubprocessFlags flags, GError **error) CYC_NEW CYC_FRESH;
GOutputStream *g_subprocess_get_stdin_pipe(GSubprocess *subprocess) CYC_BORROWED;
GInputStream *g_subprocess_get_stdout_pipe(GSubprocess *subprocess) CYC_BORROWED;
GInputStream *g_subprocess_get_stderr_pipe(GSubprocess *subprocess) CYC_BORROWED;
const gchar *g_subprocess_get_identifier(GSubprocess *subprocess) CYC_NO_EFFECT;
void g_subprocess_send_signal(GSubprocess *subprocess, gint signal_num) CYC_NO_EFFECT;
void g_subprocess_force_exit(GSubprocess *subprocess) CYC_NO_EFFECT;
gboolean g_subprocess_wait(GSubprocess *subprocess, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_subprocess_wait_async(GSubprocess *subprocess, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_subprocess_wait_finish(GSubprocess *subprocess, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gboolean g_subprocess_wait_check(GSubprocess *subprocess, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_subprocess_wait_check_async(GSubprocess *subprocess, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_subprocess_wait_check_finish(GSubprocess *subprocess, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
gint g_subprocess_get_status(GSubprocess *subprocess) CYC_NO_EFFECT;
gboolean g_subprocess_get_successful(GSubprocess *subprocess) CYC_NO_EFFECT;
gboolean g_subprocess_get_if_exited(GSubprocess *subprocess) CYC_NO_EFFECT;
gint g_subprocess_get_exit_status(GSubprocess *subprocess) CYC_NO_EFFECT;
gboolean g_subprocess_get_if_signaled(GSubprocess *subprocess) CYC_NO_EFFECT;
gint g_subprocess_get_term_sig(GSubprocess *subprocess) CYC_NO_EFFECT;
gboolean g_subprocess_communicate(GSubprocess *subprocess, GBytes *stdin_buf, GCancellable *cancellable,
    GBytes **stdout_buf CYC_OUT_NEW, GBytes **stderr_buf CYC_OUT_NEW, GError **error);
void g_subprocess_communicate_async(GSubprocess *subprocess, GBytes *stdin_buf, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_subprocess_communicate_finish(GSubprocess *subprocess, GAsyncResult *result,
    GBytes **stdout_buf CYC_OUT_NEW, GBytes **stderr_buf CYC_OUT_NEW, GError **error);
gboolean g_subprocess_communicate_utf8(GSubprocess *subprocess, const char *stdin_buf, GCancellable *cancellable,
    char **stdout_buf, char **stderr_buf, GError **error) CYC_NO_EFFECT;
void g_subprocess_communicate_utf8_async(GSubprocess *subprocess, const char *stdin_buf, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_subprocess_communicate_utf8_finish(GSubprocess *subprocess, GAsyncResult *result, char **stdout_buf,
    char **stderr_buf, GError **error) CYC_NO_EFFECT;

/* ---- gsubprocesslauncher.h ---- */
GSubprocessLauncher *g_subprocess_launcher_new(GSubprocessFlags flags) CYC_NEW CYC_FRESH;
GSubprocess *g_subprocess_launcher_spawn(GSubprocessLauncher *self, GError **error, const gchar *argv0, ...) CYC_NEW;
GSubprocess *g_subprocess_launcher_spawnv(GSubprocessLauncher *self, const gchar *const *argv, GError **error)
    CYC_NEW;
void g_subprocess_launcher_set_environ(GSubprocessLauncher *self, gchar **env) CYC_NO_EFFECT;
void g_subprocess_launcher_setenv(GSubprocessLauncher *self, const gchar *variable, const gchar *value,
    gboolean overwrite) CYC_NO_EFFECT;
void g_subprocess_launcher_unsetenv(GSubprocessLauncher *self, const gchar *variable) CYC_NO_EFFECT;
const gchar *g_subprocess_launcher_getenv(GSubprocessLauncher *self, const gchar *variable) CYC_NO_EFFECT;
void g_subprocess_launcher_set_cwd(GSubprocessLauncher *self, const gchar *cwd) CYC_NO_EFFECT;
void g_subprocess_launcher_set_flags(GSubprocessLauncher *self, GSubprocessFlags flags) CYC_NO_EFFECT;
void g_subprocess_launcher_set_stdin_file_path(GSubprocessLauncher *self, const gchar *path) CYC_NO_EFFECT;
void g_subprocess_launcher_take_stdin_fd(GSubprocessLauncher *self, gint fd) CYC_NO_EFFECT;
void g_subprocess_launcher_set_stdout_file_path(GSubprocessLauncher *self, const gchar *path) CYC_NO_EFFECT;
void g_subprocess_launcher_take_stdout_fd(GSubprocessLauncher *self, gint fd) CYC_NO_EFFECT;
void g_subprocess_launcher_set_stderr_file_path(GSubprocessLauncher *self, const gchar *path) CYC_NO_EFFECT;
void g_subprocess_launcher_take_stderr_fd(GSubprocessLauncher *self, gint fd) CYC_NO_EFFECT;
void g_subprocess_launcher_take_fd(GSubprocessLauncher *self, gint source_fd, gint target_fd) CYC_NO_EFFECT;
void g_subprocess_launcher_close(GSubprocessLauncher *self) CYC_NO_EFFECT;
void g_subprocess_launcher_set_child_setup(GSubprocessLauncher *self CYC_HOLDER,
    GSpawnChildSetupFunc child_setup CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GDestroyNotify destroy_notify CYC_DESTROY_NOTIFY) CYC_ONE_SHOT;

/* ---- gtask.h ---- */
GTask *g_task_new(gpointer source_object CYC_HELD_BY_RESULT, GCancellable *cancellable CYC_HELD_BY_RESULT,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer callback_data CYC_USER_DATA) CYC_NEW CYC_FRESH CYC_ONE_SHOT;
void g_task_report_error(gpointer source_object CYC_HELD, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer callback_data CYC_USER_DATA, gpointer source_tag, GError *error) CYC_ONE_SHOT;
void g_task_report_new_error(gpointer source_object CYC_HELD, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer callback_data CYC_USER_DATA, gpointer source_tag, GQuark domain, gint code, const char *format, ...)
    CYC_ONE_SHOT;
void g_task_set_task_data(GTask *task CYC_HOLDER, gpointer task_data CYC_USER_DATA,
    GDestroyNotify task_data_destroy CYC_DESTROY_NOTIFY) CYC_KEYED;
void g_task_set_priority(GTask *task, gint priority) CYC_NO_EFFECT;
void g_task_set_check_cancellable(GTask *task, gboolean check_cancellable) CYC_NO_EFFECT;
void g_task_set_source_tag(GTask *task, gpointer source_tag) CYC_NO_EFFECT;
void g_task_set_name(GTask *task, const gchar *name) CYC_NO_EFFECT;
gpointer g_task_get_source_object(GTask *task) CYC_BORROWED;
gpointer g_task_get_task_data(GTask *task) CYC_BORROWED;
gint g_task_get_priority(GTask *task) CYC_NO_EFFECT;
GMainContext *g_task_get_context(GTask *task) CYC_BORROWED;
GCancellable *g_task_get_cancellable(GTask *task) CYC_BORROWED;
gboolean g_task_get_check_cancellable(GTask *task) CYC_NO_EFFECT;
gpointer g_task_get_source_tag(GTask *task) CYC_BORROWED;
const gchar *g_task_get_name(GTask *task) CYC_NO_EFFECT;
void g_task_run_in_thread(GTask *task, GTaskThreadFunc task_func CYC_CALLBACK) CYC_ONE_SHOT;
void g_task_run_in_thread_sync(GTask *task, GTaskThreadFunc task_func CYC_CALLBACK CYC_NO_ESCAPE);
gboolean g_task_set_return_on_cancel(GTask *task, gboolean return_on_cancel) CYC_NO_EFFECT;
gboolean g_task_get_return_on_cancel(GTask *task) CYC_NO_EFFECT;
void g_task_attach_source(GTask *task CYC_HELD, GSource *source CYC_HOLDER, GSourceFunc callback CYC_CALLBACK)
    CYC_ONE_SHOT;
void g_task_return_pointer(GTask *task CYC_HOLDER, gpointer result CYC_USER_DATA,
    GDestroyNotify result_destroy CYC_DESTROY_NOTIFY);
void g_task_return_boolean(GTask *task, gboolean result) CYC_NO_EFFECT;
void g_task_return_int(GTask *task, gssize result) CYC_NO_EFFECT;
void g_task_return_error(GTask *task, GError *error) CYC_NO_EFFECT;
void g_task_return_new_error(GTask *task, GQuark domain, gint code, const char *format, ...) CYC_NO_EFFECT;
void g_task_return_value(GTask *task CYC_HOLDER, GValue *result CYC_COPIES_FROM);
gboolean g_task_return_error_if_cancelled(GTask *task) CYC_NO_EFFECT;
gpointer g_task_propagate_pointer(GTask *task CYC_HOLDER, GError **error) CYC_NEW;
gboolean g_task_propagate_boolean(GTask *task, GError **error) CYC_NO_EFFECT;
gssize g_task_propagate_int(GTask *task, GError **error) CYC_NO_EFFECT;
gboolean g_task_propagate_value(GTask *task, GValue *value, GError **error) CYC_NO_EFFECT;
gboolean g_task_had_error(GTask *task) CYC_NO_EFFECT;
gboolean g_task_get_completed(GTask *task) CYC_NO_EFFECT;

/* ---- gtcpconnection.h ---- */
void g_tcp_connection_set_graceful_disconnect(GTcpConnection *connection, gboolean graceful_disconnect) CYC_NO_EFFECT;
gboolean g_tcp_connection_get_graceful_disconnect(GTcpConnection *connection) CYC_NO_EFFECT;

/* ---- gtcpwrapperconnection.h ---- */
GSocketConnection *g_tcp_wrapper_connection_new(GIOStream *base_io_stream CYC_HELD_BY_RESULT,
    GSocket *socket CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
GIOStream *g_tcp_wrapper_connection_get_base_io_stream(GTcpWrapperConnection *conn) CYC_BORROWED;

/* ---- gtestdbus.h ---- */
GTestDBus *g_test_dbus_new(GTestDBusFlags flags) CYC_NEW CYC_FRESH;
GTestDBusFlags g_test_dbus_get_flags(GTestDBus *self) CYC_NO_EFFECT;
const gchar *g_test_dbus_get_bus_address(GTestDBus *self) CYC_NO_EFFECT;
void g_test_dbus_add_service_dir(GTestDBus *self, const gchar *path) CYC_NO_EFFECT;
void g_test_dbus_up(GTestDBus *self) CYC_NO_EFFECT;
void g_test_dbus_stop(GTestDBus *self) CYC_NO_EFFECT;
void g_test_dbus_down(GTestDBus *self) CYC_NO_EFFECT;

/* ---- gthemedicon.h ---- */
GIcon *g_themed_icon_new(const char *iconname) CYC_NEW CYC_FRESH;
GIcon *g_themed_icon_new_with_default_fallbacks(const char *iconname) CYC_NEW CYC_FRESH;
GIcon *g_themed_icon_new_from_names(char **iconnames, int len) CYC_NEW CYC_FRESH;
void g_themed_icon_prepend_name(GThemedIcon *icon, const char *iconname) CYC_NO_EFFECT;
void g_themed_icon_append_name(GThemedIcon *icon, const char *iconname) CYC_NO_EFFECT;
const gchar *const *g_themed_icon_get_names(GThemedIcon *icon) CYC_NO_EFFECT;

/* ---- gthreadedsocketservice.h ---- */
GSocketService *g_threaded_socket_service_new(int max_threads) CYC_NEW CYC_FRESH;

/* ---- gtlsbackend.h ---- */
GTlsBackend *g_tls_backend_get_default(void) CYC_BORROWED;
GTlsDatabase *g_tls_backend_get_default_database(GTlsBackend *backend) CYC_NEW;
void g_tls_backend_set_default_database(GTlsBackend *backend, GTlsDatabase *database) CYC_NO_EFFECT;
gboolean g_tls_backend_supports_tls(GTlsBackend *backend) CYC_NO_EFFECT;
gboolean g_tls_backend_supports_dtls(GTlsBackend *backend) CYC_NO_EFFECT;
GType g_tls_backend_get_certificate_type(GTlsBackend *backend) CYC_NO_EFFECT;
GType g_tls_backend_get_client_connection_type(GTlsBackend *backend) CYC_NO_EFFECT;
GType g_tls_backend_get_server_connection_type(GTlsBackend *backend) CYC_NO_EFFECT;
GType g_tls_backend_get_file_database_type(GTlsBackend *backend) CYC_NO_EFFECT;
GType g_tls_backend_get_dtls_client_connection_type(GTlsBackend *backend) CYC_NO_EFFECT;
GType g_tls_backend_get_dtls_server_connection_type(GTlsBackend *backend) CYC_NO_EFFECT;

/* ---- gtlscertificate.h ---- */
GTlsCertificate *g_tls_certificate_new_from_pem(const gchar *data, gssize length, GError **error) CYC_NEW CYC_FRESH;
GTlsCertificate *g_tls_certificate_new_from_pkcs12(const guint8 *data, gsize length, const gchar *password,
    GError **error) CYC_NEW CYC_FRESH;
GTlsCertificate *g_tls_certificate_new_from_file_with_password(const gchar *file, const gchar *password,
    GError **error) CYC_NEW CYC_FRESH;
GTlsCertificate *g_tls_certificate_new_from_file(const gchar *file, GError **error) CYC_NEW CYC_FRESH;
GTlsCertificate *g_tls_certificate_new_from_files(const gchar *cert_file, const gchar *key_file, GError **error)
    CYC_NEW CYC_FRESH;
GTlsCertificate *g_tls_certificate_new_from_pkcs11_uris(const gchar *pkcs11_uri,
    const gchar *private_key_pkcs11_uri, GError **error) CYC_NEW CYC_FRESH;
GList *g_tls_certificate_list_new_from_file(const gchar *file, GError **error) CYC_NEW CYC_FRESH;
GTlsCertificate *g_tls_certificate_get_issuer(GTlsCertificate *cert) CYC_BORROWED;
GTlsCertificateFlags g_tls_certificate_verify(GTlsCertificate *cert, GSocketConnectable *identity,
    GTlsCertificate *trusted_ca) CYC_NO_EFFECT;
gboolean g_tls_certificate_is_same(GTlsCertificate *cert_one, GTlsCertificate *cert_two) CYC_NO_EFFECT;
GDateTime *g_tls_certificate_get_not_valid_before(GTlsCertificate *cert) CYC_NEW;
GDateTime *g_tls_certificate_get_not_valid_after(GTlsCertificate *cert) CYC_NEW;
gchar *g_tls_certificate_get_subject_name(GTlsCertificate *cert) CYC_NO_EFFECT;
gchar *g_tls_certificate_get_issuer_name(GTlsCertificate *cert) CYC_NO_EFFECT;
GPtrArray *g_tls_certificate_get_dns_names(GTlsCertificate *cert) CYC_NEW;
GPtrArray *g_tls_certificate_get_ip_addresses(GTlsCertificate *cert) CYC_NEW;

/* ---- gtlsclientconnection.h ---- */
GIOStream *g_tls_client_connection_new(GIOStream *base_io_stream CYC_HELD_BY_RESULT,
    GSocketConnectable *server_identity CYC_HELD_BY_RESULT, GError **error) CYC_NEW CYC_FRESH;
GTlsCertificateFlags g_tls_client_connection_get_validation_flags(GTlsClientConnection *conn) CYC_NO_EFFECT;
void g_tls_client_connection_set_validation_flags(GTlsClientConnection *conn, GTlsCertificateFlags flags)
    CYC_NO_EFFECT;
GSocketConnectable *g_tls_client_connection_get_server_identity(GTlsClientConnection *conn) CYC_BORROWED;
void g_tls_client_connection_set_server_identity(GTlsClientConnection *conn CYC_HOLDER,
    GSocketConnectable *identity CYC_HELD) CYC_KEYED;
gboolean g_tls_client_connection_get_use_ssl3(GTlsClientConnection *conn) CYC_NO_EFFECT;
void g_tls_client_connection_set_use_ssl3(GTlsClientConnection *conn, gboolean use_ssl3) CYC_NO_EFFECT;
GList *g_tls_client_connection_get_accepted_cas(GTlsClientConnection *conn) CYC_NEW CYC_FRESH;
void g_tls_client_connection_copy_session_state(GTlsClientConnection *conn, GTlsClientConnection *source)
    CYC_NO_EFFECT;

/* ---- gtlsconnection.h ---- */
void g_tls_connection_set_use_system_certdb(GTlsConnection *conn, gboolean use_system_certdb) CYC_NO_EFFECT;
gboolean g_tls_connection_get_use_system_certdb(GTlsConnection *conn) CYC_NO_EFFECT;
void g_tls_connection_set_database(GTlsConnection *conn CYC_HOLDER, GTlsDatabase *database CYC_HELD) CYC_KEYED;
GTlsDatabase *g_tls_connection_get_database(GTlsConnection *conn) CYC_BORROWED;
void g_tls_connection_set_certificate(GTlsConnection *conn CYC_HOLDER, GTlsCertificate *certificate CYC_HELD)
    CYC_KEYED;
GTlsCertificate *g_tls_connection_get_certificate(GTlsConnection *conn) CYC_BORROWED;
void g_tls_connection_set_interaction(GTlsConnection *conn CYC_HOLDER, GTlsInteraction *interaction CYC_HELD)
    CYC_KEYED;
GTlsInteraction *g_tls_connection_get_interaction(GTlsConnection *conn) CYC_BORROWED;
GTlsCertificate *g_tls_connection_get_peer_certificate(GTlsConnection *conn) CYC_BORROWED;
GTlsCertificateFlags g_tls_connection_get_peer_certificate_errors(GTlsConnection *conn) CYC_NO_EFFECT;
void g_tls_connection_set_require_close_notify(GTlsConnection *conn, gboolean require_close_notify) CYC_NO_EFFECT;
gboolean g_tls_connection_get_require_close_notify(GTlsConnection *conn) CYC_NO_EFFECT;
void g_tls_connection_set_rehandshake_mode(GTlsConnection *conn, GTlsRehandshakeMode mode) CYC_NO_EFFECT;
GTlsRehandshakeMode g_tls_connection_get_rehandshake_mode(GTlsConnection *conn) CYC_NO_EFFECT;
void g_tls_connection_set_advertised_protocols(GTlsConnection *conn, const gchar *const *protocols) CYC_NO_EFFECT;
const gchar *g_tls_connection_get_negotiated_protocol(GTlsConnection *conn) CYC_NO_EFFECT;
gboolean g_tls_connection_get_channel_binding_data(GTlsConnection *conn, GTlsChannelBindingType type,
    GByteArray *data, GError **error) CYC_NO_EFFECT;
gboolean g_tls_connection_handshake(GTlsConnection *conn, GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_tls_connection_handshake_async(GTlsConnection *conn, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_tls_connection_handshake_finish(GTlsConnection *conn, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
GTlsProtocolVersion g_tls_connection_get_protocol_version(GTlsConnection *conn) CYC_NO_EFFECT;
gchar *g_tls_connection_get_ciphersuite_name(GTlsConnection *conn) CYC_NO_EFFECT;
gboolean g_tls_connection_emit_accept_certificate(GTlsConnection *conn, GTlsCertificate *peer_cert,
    GTlsCertificateFlags errors) CYC_NO_EFFECT;

/* ---- gtlsdatabase.h ---- */
GTlsCertificateFlags g_tls_database_verify_chain(GTlsDatabase *self, GTlsCertificate *chain, const gchar *purpose,
    GSocketConnectable *identity, GTlsInteraction *interaction, GTlsDatabaseVerifyFlags flags,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_tls_database_verify_chain_async(GTlsDatabase *self, GTlsCertificate *chain, const gchar *purpose,
    GSocketConnectable *identity, GTlsInteraction *interaction, GTlsDatabaseVerifyFlags flags,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GTlsCertificateFlags g_tls_database_verify_chain_finish(GTlsDatabase *self, GAsyncResult *result, GError **error)
    CYC_NO_EFFECT;
gchar *g_tls_database_create_certificate_handle(GTlsDatabase *self, GTlsCertificate *certificate) CYC_NO_EFFECT;
GTlsCertificate *g_tls_database_lookup_certificate_for_handle(GTlsDatabase *self, const gchar *handle,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable, GError **error) CYC_NEW;
void g_tls_database_lookup_certificate_for_handle_async(GTlsDatabase *self, const gchar *handle,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GTlsCertificate *g_tls_database_lookup_certificate_for_handle_finish(GTlsDatabase *self, GAsyncResult *result,
    GError **error) CYC_NEW;
GTlsCertificate *g_tls_database_lookup_certificate_issuer(GTlsDatabase *self, GTlsCertificate *certificate,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable, GError **error) CYC_NEW;
void g_tls_database_lookup_certificate_issuer_async(GTlsDatabase *self, GTlsCertificate *certificate,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GTlsCertificate *g_tls_database_lookup_certificate_issuer_finish(GTlsDatabase *self, GAsyncResult *result,
    GError **error) CYC_NEW;
GList *g_tls_database_lookup_certificates_issued_by(GTlsDatabase *self, GByteArray *issuer_raw_dn,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable, GError **error) CYC_NEW
    CYC_FRESH;
void g_tls_database_lookup_certificates_issued_by_async(GTlsDatabase *self, GByteArray *issuer_raw_dn,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GList *g_tls_database_lookup_certificates_issued_by_finish(GTlsDatabase *self, GAsyncResult *result, GError **error)
    CYC_NEW CYC_FRESH;

/* ---- gtlsfiledatabase.h ---- */
GTlsDatabase *g_tls_file_database_new(const gchar *anchors, GError **error) CYC_NEW CYC_FRESH;

/* ---- gtlsinteraction.h ---- */
GTlsInteractionResult g_tls_interaction_invoke_ask_password(GTlsInteraction *interaction, GTlsPassword *password,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
GTlsInteractionResult g_tls_interaction_ask_password(GTlsInteraction *interaction, GTlsPassword *password,
    GCancellable *cancellable, GError **error) CYC_NO_EFFECT;
void g_tls_interaction_ask_password_async(GTlsInteraction *interaction, GTlsPassword *password,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
GTlsInteractionResult g_tls_interaction_ask_password_finish(GTlsInteraction *interaction, GAsyncResult *result,
    GError **error) CYC_NO_EFFECT;
GTlsInteractionResult g_tls_interaction_invoke_request_certificate(GTlsInteraction *interaction,
    GTlsConnection *connection, GTlsCertificateRequestFlags flags, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
GTlsInteractionResult g_tls_interaction_request_certificate(GTlsInteraction *interaction,
    GTlsConnection *connection, GTlsCertificateRequestFlags flags, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
void g_tls_interaction_request_certificate_async(GTlsInteraction *interaction, GTlsConnection *connection,
    GTlsCertificateRequestFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK,
    gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GTlsInteractionResult g_tls_interaction_request_certificate_finish(GTlsInteraction *interaction,
    GAsyncResult *result, GError **error) CYC_NO_EFFECT;

/* ---- gtlspassword.h ---- */
GTlsPassword *g_tls_password_new(GTlsPasswordFlags flags, const gchar *description) CYC_NEW CYC_FRESH;
const guchar *g_tls_password_get_value(GTlsPassword *password, gsize *length) CYC_NO_EFFECT;
void g_tls_password_set_value(GTlsPassword *password, const guchar *value, gssize length) CYC_NO_EFFECT;
void g_tls_password_set_value_full(GTlsPassword *password, guchar *value, gssize length,
    GDestroyNotify destroy CYC_CALLBACK) CYC_ONE_SHOT;
GTlsPasswordFlags g_tls_password_get_flags(GTlsPassword *password) CYC_NO_EFFECT;
void g_tls_password_set_flags(GTlsPassword *password, GTlsPasswordFlags flags) CYC_NO_EFFECT;
const gchar *g_tls_password_get_description(GTlsPassword *password) CYC_NO_EFFECT;
void g_tls_password_set_description(GTlsPassword *password, const gchar *description) CYC_NO_EFFECT;
const gchar *g_tls_password_get_warning(GTlsPassword *password) CYC_NO_EFFECT;
void g_tls_password_set_warning(GTlsPassword *password, const gchar *warning) CYC_NO_EFFECT;

/* ---- gtlsserverconnection.h ---- */
GIOStream *g_tls_server_connection_new(GIOStream *base_io_stream CYC_HELD_BY_RESULT,
    GTlsCertificate *certificate CYC_HELD_BY_RESULT, GError **error) CYC_NEW CYC_FRESH;

/* ---- gunixconnection.h ---- */
gboolean g_unix_connection_send_fd(GUnixConnection *connection, gint fd, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gint g_unix_connection_receive_fd(GUnixConnection *connection, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
gboolean g_unix_connection_send_credentials(GUnixConnection *connection, GCancellable *cancellable, GError **error)
    CYC_NO_EFFECT;
void g_unix_connection_send_credentials_async(GUnixConnection *connection, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_unix_connection_send_credentials_finish(GUnixConnection *connection, GAsyncResult *result,
    GError **error) CYC_NO_EFFECT;
GCredentials *g_unix_connection_receive_credentials(GUnixConnection *connection, GCancellable *cancellable,
    GError **error) CYC_NEW;
void g_unix_connection_receive_credentials_async(GUnixConnection *connection, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
GCredentials *g_unix_connection_receive_credentials_finish(GUnixConnection *connection, GAsyncResult *result,
    GError **error) CYC_NEW;

/* ---- gunixcredentialsmessage.h ---- */
GSocketControlMessage *g_unix_credentials_message_new(void) CYC_NEW CYC_FRESH;
GSocketControlMessage *g_unix_credentials_message_new_with_credentials(GCredentials *credentials CYC_HELD_BY_RESULT)
    CYC_NEW CYC_FRESH;
GCredentials *g_unix_credentials_message_get_credentials(GUnixCredentialsMessage *message) CYC_BORROWED;

/* ---- gunixfdlist.h ---- */
GUnixFDList *g_unix_fd_list_new(void) CYC_NEW CYC_FRESH;
GUnixFDList *g_unix_fd_list_new_from_array(const gint *fds, gint n_fds) CYC_NEW CYC_FRESH;
gint g_unix_fd_list_append(GUnixFDList *list, gint fd, GError **error) CYC_NO_EFFECT;
gint g_unix_fd_list_get_length(GUnixFDList *list) CYC_NO_EFFECT;
gint g_unix_fd_list_get(GUnixFDList *list, gint index_, GError **error) CYC_NO_EFFECT;
const gint *g_unix_fd_list_peek_fds(GUnixFDList *list, gint *length) CYC_NO_EFFECT;
gint *g_unix_fd_list_steal_fds(GUnixFDList *list, gint *length) CYC_NO_EFFECT;

/* ---- gunixsocketaddress.h ---- */
GSocketAddress *g_unix_socket_address_new(const gchar *path) CYC_NEW CYC_FRESH;
GSocketAddress *g_unix_socket_address_new_abstract(const gchar *path, gint path_len) CYC_NEW CYC_FRESH;
GSocketAddress *g_unix_socket_address_new_with_type(const gchar *path, gint path_len, GUnixSocketAddressType type)
    CYC_NEW CYC_FRESH;
const char *g_unix_socket_address_get_path(GUnixSocketAddress *address) CYC_NO_EFFECT;
gsize g_unix_socket_address_get_path_len(GUnixSocketAddress *address) CYC_NO_EFFECT;
GUnixSocketAddressType g_unix_socket_address_get_address_type(GUnixSocketAddress *address) CYC_NO_EFFECT;
gboolean g_unix_socket_address_get_is_abstract(GUnixSocketAddress *address) CYC_NO_EFFECT;

/* ---- gvfs.h ---- */
gboolean g_vfs_is_active(GVfs *vfs) CYC_NO_EFFECT;
GFile *g_vfs_get_file_for_path(GVfs *vfs, const char *path) CYC_NEW;
GFile *g_vfs_get_file_for_uri(GVfs *vfs, const char *uri) CYC_NEW;
const gchar *const *g_vfs_get_supported_uri_schemes(GVfs *vfs) CYC_NO_EFFECT;
GFile *g_vfs_parse_name(GVfs *vfs, const char *parse_name) CYC_NEW;
GVfs *g_vfs_get_default(void) CYC_BORROWED;
GVfs *g_vfs_get_local(void) CYC_BORROWED;
gboolean g_vfs_register_uri_scheme(GVfs *vfs CYC_HOLDER, const char *scheme,
    GVfsFileLookupFunc uri_func CYC_CALLBACK, gpointer uri_data CYC_USER_DATA,
    GDestroyNotify uri_destroy CYC_DESTROY_NOTIFY, GVfsFileLookupFunc parse_name_func CYC_CALLBACK,
    gpointer parse_name_data CYC_USER_DATA, GDestroyNotify parse_name_destroy CYC_DESTROY_NOTIFY) CYC_ONE_SHOT;
gboolean g_vfs_unregister_uri_scheme(GVfs *vfs, const char *scheme) CYC_NO_EFFECT;

/* ---- gvolume.h ---- */
char *g_volume_get_name(GVolume *volume) CYC_NO_EFFECT;
GIcon *g_volume_get_icon(GVolume *volume) CYC_NEW;
GIcon *g_volume_get_symbolic_icon(GVolume *volume) CYC_NEW;
char *g_volume_get_uuid(GVolume *volume) CYC_NO_EFFECT;
GDrive *g_volume_get_drive(GVolume *volume) CYC_NEW;
GMount *g_volume_get_mount(GVolume *volume) CYC_NEW;
gboolean g_volume_can_mount(GVolume *volume) CYC_NO_EFFECT;
gboolean g_volume_can_eject(GVolume *volume) CYC_NO_EFFECT;
gboolean g_volume_should_automount(GVolume *volume) CYC_NO_EFFECT;
void g_volume_mount(GVolume *volume, GMountMountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_volume_mount_finish(GVolume *volume, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
void g_volume_eject(GVolume *volume, GMountUnmountFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
gboolean g_volume_eject_finish(GVolume *volume, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
char *g_volume_get_identifier(GVolume *volume, const char *kind) CYC_NO_EFFECT;
char **g_volume_enumerate_identifiers(GVolume *volume) CYC_NO_EFFECT;
GFile *g_volume_get_activation_root(GVolume *volume) CYC_NEW;
void g_volume_eject_with_operation(GVolume *volume, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
gboolean g_volume_eject_with_operation_finish(GVolume *volume, GAsyncResult *result, GError **error) CYC_NO_EFFECT;
const gchar *g_volume_get_sort_key(GVolume *volume) CYC_NO_EFFECT;

/* ---- gvolumemonitor.h ---- */
GVolumeMonitor *g_volume_monitor_get(void) CYC_NEW;
GList *g_volume_monitor_get_connected_drives(GVolumeMonitor *volume_monitor) CYC_NEW CYC_FRESH;
GList *g_volume_monitor_get_volumes(GVolumeMonitor *volume_monitor) CYC_NEW CYC_FRESH;
GList *g_volume_monitor_get_mounts(GVolumeMonitor *volume_monitor) CYC_NEW CYC_FRESH;
GVolume *g_volume_monitor_get_volume_for_uuid(GVolumeMonitor *volume_monitor, const char *uuid) CYC_NEW;
GMount *g_volume_monitor_get_mount_for_uuid(GVolumeMonitor *volume_monitor, const char *uuid) CYC_NEW;
GVolume *g_volume_monitor_adopt_orphan_mount(GMount *mount) CYC_NEW;

/* ---- gzlibcompressor.h ---- */
GZlibCompressor *g_zlib_compressor_new(GZlibCompressorFormat format, int level) CYC_NEW CYC_FRESH;
GFileInfo *g_zlib_compressor_get_file_info(GZlibCompressor *compressor) CYC_BORROWED;
void g_zlib_compressor_set_file_info(GZlibCompressor *compressor CYC_HOLDER, GFileInfo *file_info CYC_HELD) CYC_KEYED;

/* ---- gzlibdecompressor.h ---- */
GZlibDecompressor *g_zlib_decompressor_new(GZlibCompressorFormat format) CYC_NEW CYC_FRESH;
GFileInfo *g_zlib_decompressor_get_file_info(GZlibDecompressor *decompressor) CYC_BORROWED;
