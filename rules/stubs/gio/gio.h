/* gio/gio.h: declarations of Gio, used where its own header is missing.
 * SPDX-License-Identifier: MIT
 *
 * Written from the documented API, 2.74. */
#ifndef __G_IO_H__
#define __G_IO_H__

#include "../glib-object.h"

typedef enum {
  G_APP_INFO_CREATE_NONE = 0, G_APP_INFO_CREATE_NEEDS_TERMINAL = 1, G_APP_INFO_CREATE_SUPPORTS_URIS = 2,
  G_APP_INFO_CREATE_SUPPORTS_STARTUP_NOTIFICATION = 4
} GAppInfoCreateFlags;
typedef enum { G_CONVERTER_NO_FLAGS = 0, G_CONVERTER_INPUT_AT_END = 1, G_CONVERTER_FLUSH = 2 } GConverterFlags;
typedef enum {
  G_CONVERTER_ERROR = 0, G_CONVERTER_CONVERTED = 1, G_CONVERTER_FINISHED = 2, G_CONVERTER_FLUSHED = 3
} GConverterResult;
typedef enum {
  G_DATA_STREAM_BYTE_ORDER_BIG_ENDIAN = 0, G_DATA_STREAM_BYTE_ORDER_LITTLE_ENDIAN = 1,
  G_DATA_STREAM_BYTE_ORDER_HOST_ENDIAN = 2
} GDataStreamByteOrder;
typedef enum {
  G_DATA_STREAM_NEWLINE_TYPE_LF = 0, G_DATA_STREAM_NEWLINE_TYPE_CR = 1, G_DATA_STREAM_NEWLINE_TYPE_CR_LF = 2,
  G_DATA_STREAM_NEWLINE_TYPE_ANY = 3
} GDataStreamNewlineType;
typedef enum {
  G_FILE_ATTRIBUTE_TYPE_INVALID = 0, G_FILE_ATTRIBUTE_TYPE_STRING = 1, G_FILE_ATTRIBUTE_TYPE_BYTE_STRING = 2,
  G_FILE_ATTRIBUTE_TYPE_BOOLEAN = 3, G_FILE_ATTRIBUTE_TYPE_UINT32 = 4, G_FILE_ATTRIBUTE_TYPE_INT32 = 5,
  G_FILE_ATTRIBUTE_TYPE_UINT64 = 6, G_FILE_ATTRIBUTE_TYPE_INT64 = 7, G_FILE_ATTRIBUTE_TYPE_OBJECT = 8,
  G_FILE_ATTRIBUTE_TYPE_STRINGV = 9
} GFileAttributeType;
typedef enum {
  G_FILE_ATTRIBUTE_INFO_NONE = 0, G_FILE_ATTRIBUTE_INFO_COPY_WITH_FILE = 1,
  G_FILE_ATTRIBUTE_INFO_COPY_WHEN_MOVED = 2
} GFileAttributeInfoFlags;
typedef enum {
  G_FILE_ATTRIBUTE_STATUS_UNSET = 0, G_FILE_ATTRIBUTE_STATUS_SET = 1, G_FILE_ATTRIBUTE_STATUS_ERROR_SETTING = 2
} GFileAttributeStatus;
typedef enum { G_FILE_QUERY_INFO_NONE = 0, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS = 1 } GFileQueryInfoFlags;
typedef enum { G_FILE_CREATE_NONE = 0, G_FILE_CREATE_PRIVATE = 1, G_FILE_CREATE_REPLACE_DESTINATION = 2 } GFileCreateFlags;
typedef enum {
  G_FILE_MEASURE_NONE = 0, G_FILE_MEASURE_REPORT_ANY_ERROR = 2, G_FILE_MEASURE_APPARENT_SIZE = 4,
  G_FILE_MEASURE_NO_XDEV = 8
} GFileMeasureFlags;
typedef enum { G_MOUNT_MOUNT_NONE = 0 } GMountMountFlags;
typedef enum { G_MOUNT_UNMOUNT_NONE = 0, G_MOUNT_UNMOUNT_FORCE = 1 } GMountUnmountFlags;
typedef enum { G_DRIVE_START_NONE = 0 } GDriveStartFlags;
typedef enum {
  G_DRIVE_START_STOP_TYPE_UNKNOWN = 0, G_DRIVE_START_STOP_TYPE_SHUTDOWN = 1, G_DRIVE_START_STOP_TYPE_NETWORK = 2,
  G_DRIVE_START_STOP_TYPE_MULTIDISK = 3, G_DRIVE_START_STOP_TYPE_PASSWORD = 4
} GDriveStartStopType;
typedef enum {
  G_FILE_COPY_NONE = 0, G_FILE_COPY_OVERWRITE = 1, G_FILE_COPY_BACKUP = 2, G_FILE_COPY_NOFOLLOW_SYMLINKS = 4,
  G_FILE_COPY_ALL_METADATA = 8, G_FILE_COPY_NO_FALLBACK_FOR_MOVE = 16, G_FILE_COPY_TARGET_DEFAULT_PERMS = 32
} GFileCopyFlags;
typedef enum {
  G_FILE_MONITOR_NONE = 0, G_FILE_MONITOR_WATCH_MOUNTS = 1, G_FILE_MONITOR_SEND_MOVED = 2,
  G_FILE_MONITOR_WATCH_HARD_LINKS = 4, G_FILE_MONITOR_WATCH_MOVES = 8
} GFileMonitorFlags;
typedef enum {
  G_FILE_TYPE_UNKNOWN = 0, G_FILE_TYPE_REGULAR = 1, G_FILE_TYPE_DIRECTORY = 2, G_FILE_TYPE_SYMBOLIC_LINK = 3,
  G_FILE_TYPE_SPECIAL = 4, G_FILE_TYPE_SHORTCUT = 5, G_FILE_TYPE_MOUNTABLE = 6
} GFileType;
typedef enum {
  G_FILESYSTEM_PREVIEW_TYPE_IF_ALWAYS = 0, G_FILESYSTEM_PREVIEW_TYPE_IF_LOCAL = 1,
  G_FILESYSTEM_PREVIEW_TYPE_NEVER = 2
} GFilesystemPreviewType;
typedef enum {
  G_FILE_MONITOR_EVENT_CHANGED = 0, G_FILE_MONITOR_EVENT_CHANGES_DONE_HINT = 1, G_FILE_MONITOR_EVENT_DELETED = 2,
  G_FILE_MONITOR_EVENT_CREATED = 3, G_FILE_MONITOR_EVENT_ATTRIBUTE_CHANGED = 4,
  G_FILE_MONITOR_EVENT_PRE_UNMOUNT = 5, G_FILE_MONITOR_EVENT_UNMOUNTED = 6, G_FILE_MONITOR_EVENT_MOVED = 7,
  G_FILE_MONITOR_EVENT_RENAMED = 8, G_FILE_MONITOR_EVENT_MOVED_IN = 9, G_FILE_MONITOR_EVENT_MOVED_OUT = 10
} GFileMonitorEvent;
typedef enum {
  G_IO_ERROR_FAILED = 0, G_IO_ERROR_NOT_FOUND = 1, G_IO_ERROR_EXISTS = 2, G_IO_ERROR_IS_DIRECTORY = 3,
  G_IO_ERROR_NOT_DIRECTORY = 4, G_IO_ERROR_NOT_EMPTY = 5, G_IO_ERROR_NOT_REGULAR_FILE = 6,
  G_IO_ERROR_NOT_SYMBOLIC_LINK = 7, G_IO_ERROR_NOT_MOUNTABLE_FILE = 8, G_IO_ERROR_FILENAME_TOO_LONG = 9,
  G_IO_ERROR_INVALID_FILENAME = 10, G_IO_ERROR_TOO_MANY_LINKS = 11, G_IO_ERROR_NO_SPACE = 12,
  G_IO_ERROR_INVALID_ARGUMENT = 13, G_IO_ERROR_PERMISSION_DENIED = 14, G_IO_ERROR_NOT_SUPPORTED = 15,
  G_IO_ERROR_NOT_MOUNTED = 16, G_IO_ERROR_ALREADY_MOUNTED = 17, G_IO_ERROR_CLOSED = 18, G_IO_ERROR_CANCELLED = 19,
  G_IO_ERROR_PENDING = 20, G_IO_ERROR_READ_ONLY = 21, G_IO_ERROR_CANT_CREATE_BACKUP = 22,
  G_IO_ERROR_WRONG_ETAG = 23, G_IO_ERROR_TIMED_OUT = 24, G_IO_ERROR_WOULD_RECURSE = 25, G_IO_ERROR_BUSY = 26,
  G_IO_ERROR_WOULD_BLOCK = 27, G_IO_ERROR_HOST_NOT_FOUND = 28, G_IO_ERROR_WOULD_MERGE = 29,
  G_IO_ERROR_FAILED_HANDLED = 30, G_IO_ERROR_TOO_MANY_OPEN_FILES = 31, G_IO_ERROR_NOT_INITIALIZED = 32,
  G_IO_ERROR_ADDRESS_IN_USE = 33, G_IO_ERROR_PARTIAL_INPUT = 34, G_IO_ERROR_INVALID_DATA = 35,
  G_IO_ERROR_DBUS_ERROR = 36, G_IO_ERROR_HOST_UNREACHABLE = 37, G_IO_ERROR_NETWORK_UNREACHABLE = 38,
  G_IO_ERROR_CONNECTION_REFUSED = 39, G_IO_ERROR_PROXY_FAILED = 40, G_IO_ERROR_PROXY_AUTH_FAILED = 41,
  G_IO_ERROR_PROXY_NEED_AUTH = 42, G_IO_ERROR_PROXY_NOT_ALLOWED = 43, G_IO_ERROR_BROKEN_PIPE = 44,
  G_IO_ERROR_CONNECTION_CLOSED = 44, G_IO_ERROR_NOT_CONNECTED = 45, G_IO_ERROR_MESSAGE_TOO_LARGE = 46,
  G_IO_ERROR_NO_SUCH_DEVICE = 47
} GIOErrorEnum;
typedef enum {
  G_ASK_PASSWORD_NEED_PASSWORD = 1, G_ASK_PASSWORD_NEED_USERNAME = 2, G_ASK_PASSWORD_NEED_DOMAIN = 4,
  G_ASK_PASSWORD_SAVING_SUPPORTED = 8, G_ASK_PASSWORD_ANONYMOUS_SUPPORTED = 16, G_ASK_PASSWORD_TCRYPT = 32
} GAskPasswordFlags;
typedef enum {
  G_PASSWORD_SAVE_NEVER = 0, G_PASSWORD_SAVE_FOR_SESSION = 1, G_PASSWORD_SAVE_PERMANENTLY = 2
} GPasswordSave;
typedef enum {
  G_MOUNT_OPERATION_HANDLED = 0, G_MOUNT_OPERATION_ABORTED = 1, G_MOUNT_OPERATION_UNHANDLED = 2
} GMountOperationResult;
typedef enum {
  G_OUTPUT_STREAM_SPLICE_NONE = 0, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE = 1,
  G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET = 2
} GOutputStreamSpliceFlags;
typedef enum {
  G_IO_STREAM_SPLICE_NONE = 0, G_IO_STREAM_SPLICE_CLOSE_STREAM1 = 1, G_IO_STREAM_SPLICE_CLOSE_STREAM2 = 2,
  G_IO_STREAM_SPLICE_WAIT_FOR_BOTH = 4
} GIOStreamSpliceFlags;
typedef enum {
  G_EMBLEM_ORIGIN_UNKNOWN = 0, G_EMBLEM_ORIGIN_DEVICE = 1, G_EMBLEM_ORIGIN_LIVEMETADATA = 2,
  G_EMBLEM_ORIGIN_TAG = 3
} GEmblemOrigin;
typedef enum {
  G_RESOLVER_ERROR_NOT_FOUND = 0, G_RESOLVER_ERROR_TEMPORARY_FAILURE = 1, G_RESOLVER_ERROR_INTERNAL = 2
} GResolverError;
typedef enum {
  G_RESOLVER_RECORD_SRV = 1, G_RESOLVER_RECORD_MX = 2, G_RESOLVER_RECORD_TXT = 3, G_RESOLVER_RECORD_SOA = 4,
  G_RESOLVER_RECORD_NS = 5
} GResolverRecordType;
typedef enum { G_RESOURCE_ERROR_NOT_FOUND = 0, G_RESOURCE_ERROR_INTERNAL = 1 } GResourceError;
typedef enum { G_RESOURCE_FLAGS_NONE = 0, G_RESOURCE_FLAGS_COMPRESSED = 1 } GResourceFlags;
typedef enum { G_RESOURCE_LOOKUP_FLAGS_NONE = 0 } GResourceLookupFlags;
typedef enum {
  G_SOCKET_FAMILY_INVALID = 0, G_SOCKET_FAMILY_UNIX = 1, G_SOCKET_FAMILY_IPV4 = 2, G_SOCKET_FAMILY_IPV6 = 10
} GSocketFamily;
typedef enum {
  G_SOCKET_TYPE_INVALID = 0, G_SOCKET_TYPE_STREAM = 1, G_SOCKET_TYPE_DATAGRAM = 2, G_SOCKET_TYPE_SEQPACKET = 3
} GSocketType;
typedef enum {
  G_SOCKET_MSG_NONE = 0, G_SOCKET_MSG_OOB = 1, G_SOCKET_MSG_PEEK = 2, G_SOCKET_MSG_DONTROUTE = 4
} GSocketMsgFlags;
typedef enum {
  G_SOCKET_PROTOCOL_UNKNOWN = -1, G_SOCKET_PROTOCOL_DEFAULT = 0, G_SOCKET_PROTOCOL_TCP = 6,
  G_SOCKET_PROTOCOL_UDP = 17, G_SOCKET_PROTOCOL_SCTP = 132
} GSocketProtocol;
typedef enum {
  G_ZLIB_COMPRESSOR_FORMAT_ZLIB = 0, G_ZLIB_COMPRESSOR_FORMAT_GZIP = 1, G_ZLIB_COMPRESSOR_FORMAT_RAW = 2
} GZlibCompressorFormat;
typedef enum {
  G_UNIX_SOCKET_ADDRESS_INVALID = 0, G_UNIX_SOCKET_ADDRESS_ANONYMOUS = 1, G_UNIX_SOCKET_ADDRESS_PATH = 2,
  G_UNIX_SOCKET_ADDRESS_ABSTRACT = 3, G_UNIX_SOCKET_ADDRESS_ABSTRACT_PADDED = 4
} GUnixSocketAddressType;
typedef enum {
  G_BUS_TYPE_STARTER = -1, G_BUS_TYPE_NONE = 0, G_BUS_TYPE_SYSTEM = 1, G_BUS_TYPE_SESSION = 2
} GBusType;
typedef enum {
  G_BUS_NAME_OWNER_FLAGS_NONE = 0, G_BUS_NAME_OWNER_FLAGS_ALLOW_REPLACEMENT = 1,
  G_BUS_NAME_OWNER_FLAGS_REPLACE = 2, G_BUS_NAME_OWNER_FLAGS_DO_NOT_QUEUE = 4
} GBusNameOwnerFlags;
typedef enum { G_BUS_NAME_WATCHER_FLAGS_NONE = 0, G_BUS_NAME_WATCHER_FLAGS_AUTO_START = 1 } GBusNameWatcherFlags;
typedef enum {
  G_DBUS_PROXY_FLAGS_NONE = 0, G_DBUS_PROXY_FLAGS_DO_NOT_LOAD_PROPERTIES = 1,
  G_DBUS_PROXY_FLAGS_DO_NOT_CONNECT_SIGNALS = 2, G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START = 4,
  G_DBUS_PROXY_FLAGS_GET_INVALIDATED_PROPERTIES = 8, G_DBUS_PROXY_FLAGS_DO_NOT_AUTO_START_AT_CONSTRUCTION = 16,
  G_DBUS_PROXY_FLAGS_NO_MATCH_RULE = 32
} GDBusProxyFlags;
typedef enum {
  G_DBUS_ERROR_FAILED = 0, G_DBUS_ERROR_NO_MEMORY = 1, G_DBUS_ERROR_SERVICE_UNKNOWN = 2,
  G_DBUS_ERROR_NAME_HAS_NO_OWNER = 3, G_DBUS_ERROR_NO_REPLY = 4, G_DBUS_ERROR_IO_ERROR = 5,
  G_DBUS_ERROR_BAD_ADDRESS = 6, G_DBUS_ERROR_NOT_SUPPORTED = 7, G_DBUS_ERROR_LIMITS_EXCEEDED = 8,
  G_DBUS_ERROR_ACCESS_DENIED = 9, G_DBUS_ERROR_AUTH_FAILED = 10, G_DBUS_ERROR_NO_SERVER = 11,
  G_DBUS_ERROR_TIMEOUT = 12, G_DBUS_ERROR_NO_NETWORK = 13, G_DBUS_ERROR_ADDRESS_IN_USE = 14,
  G_DBUS_ERROR_DISCONNECTED = 15, G_DBUS_ERROR_INVALID_ARGS = 16, G_DBUS_ERROR_FILE_NOT_FOUND = 17,
  G_DBUS_ERROR_FILE_EXISTS = 18, G_DBUS_ERROR_UNKNOWN_METHOD = 19, G_DBUS_ERROR_TIMED_OUT = 20,
  G_DBUS_ERROR_MATCH_RULE_NOT_FOUND = 21, G_DBUS_ERROR_MATCH_RULE_INVALID = 22,
  G_DBUS_ERROR_SPAWN_EXEC_FAILED = 23, G_DBUS_ERROR_SPAWN_FORK_FAILED = 24, G_DBUS_ERROR_SPAWN_CHILD_EXITED = 25,
  G_DBUS_ERROR_SPAWN_CHILD_SIGNALED = 26, G_DBUS_ERROR_SPAWN_FAILED = 27, G_DBUS_ERROR_SPAWN_SETUP_FAILED = 28,
  G_DBUS_ERROR_SPAWN_CONFIG_INVALID = 29, G_DBUS_ERROR_SPAWN_SERVICE_INVALID = 30,
  G_DBUS_ERROR_SPAWN_SERVICE_NOT_FOUND = 31, G_DBUS_ERROR_SPAWN_PERMISSIONS_INVALID = 32,
  G_DBUS_ERROR_SPAWN_FILE_INVALID = 33, G_DBUS_ERROR_SPAWN_NO_MEMORY = 34,
  G_DBUS_ERROR_UNIX_PROCESS_ID_UNKNOWN = 35, G_DBUS_ERROR_INVALID_SIGNATURE = 36,
  G_DBUS_ERROR_INVALID_FILE_CONTENT = 37, G_DBUS_ERROR_SELINUX_SECURITY_CONTEXT_UNKNOWN = 38,
  G_DBUS_ERROR_ADT_AUDIT_DATA_UNKNOWN = 39, G_DBUS_ERROR_OBJECT_PATH_IN_USE = 40,
  G_DBUS_ERROR_UNKNOWN_OBJECT = 41, G_DBUS_ERROR_UNKNOWN_INTERFACE = 42, G_DBUS_ERROR_UNKNOWN_PROPERTY = 43,
  G_DBUS_ERROR_PROPERTY_READ_ONLY = 44
} GDBusError;
typedef enum {
  G_DBUS_CONNECTION_FLAGS_NONE = 0, G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT = 1,
  G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_SERVER = 2, G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_ALLOW_ANONYMOUS = 4,
  G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION = 8, G_DBUS_CONNECTION_FLAGS_DELAY_MESSAGE_PROCESSING = 16,
  G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_REQUIRE_SAME_USER = 32, G_DBUS_CONNECTION_FLAGS_CROSS_NAMESPACE = 64
} GDBusConnectionFlags;
typedef enum { G_DBUS_CAPABILITY_FLAGS_NONE = 0, G_DBUS_CAPABILITY_FLAGS_UNIX_FD_PASSING = 1 } GDBusCapabilityFlags;
typedef enum {
  G_DBUS_CALL_FLAGS_NONE = 0, G_DBUS_CALL_FLAGS_NO_AUTO_START = 1,
  G_DBUS_CALL_FLAGS_ALLOW_INTERACTIVE_AUTHORIZATION = 2
} GDBusCallFlags;
typedef enum {
  G_DBUS_MESSAGE_TYPE_INVALID = 0, G_DBUS_MESSAGE_TYPE_METHOD_CALL = 1, G_DBUS_MESSAGE_TYPE_METHOD_RETURN = 2,
  G_DBUS_MESSAGE_TYPE_ERROR = 3, G_DBUS_MESSAGE_TYPE_SIGNAL = 4
} GDBusMessageType;
typedef enum {
  G_DBUS_MESSAGE_FLAGS_NONE = 0, G_DBUS_MESSAGE_FLAGS_NO_REPLY_EXPECTED = 1,
  G_DBUS_MESSAGE_FLAGS_NO_AUTO_START = 2, G_DBUS_MESSAGE_FLAGS_ALLOW_INTERACTIVE_AUTHORIZATION = 4
} GDBusMessageFlags;
typedef enum {
  G_DBUS_MESSAGE_HEADER_FIELD_INVALID = 0, G_DBUS_MESSAGE_HEADER_FIELD_PATH = 1,
  G_DBUS_MESSAGE_HEADER_FIELD_INTERFACE = 2, G_DBUS_MESSAGE_HEADER_FIELD_MEMBER = 3,
  G_DBUS_MESSAGE_HEADER_FIELD_ERROR_NAME = 4, G_DBUS_MESSAGE_HEADER_FIELD_REPLY_SERIAL = 5,
  G_DBUS_MESSAGE_HEADER_FIELD_DESTINATION = 6, G_DBUS_MESSAGE_HEADER_FIELD_SENDER = 7,
  G_DBUS_MESSAGE_HEADER_FIELD_SIGNATURE = 8, G_DBUS_MESSAGE_HEADER_FIELD_NUM_UNIX_FDS = 9
} GDBusMessageHeaderField;
typedef enum {
  G_DBUS_PROPERTY_INFO_FLAGS_NONE = 0, G_DBUS_PROPERTY_INFO_FLAGS_READABLE = 1,
  G_DBUS_PROPERTY_INFO_FLAGS_WRITABLE = 2
} GDBusPropertyInfoFlags;
typedef enum { G_DBUS_SUBTREE_FLAGS_NONE = 0, G_DBUS_SUBTREE_FLAGS_DISPATCH_TO_UNENUMERATED_NODES = 1 } GDBusSubtreeFlags;
typedef enum {
  G_DBUS_SERVER_FLAGS_NONE = 0, G_DBUS_SERVER_FLAGS_RUN_IN_THREAD = 1,
  G_DBUS_SERVER_FLAGS_AUTHENTICATION_ALLOW_ANONYMOUS = 2,
  G_DBUS_SERVER_FLAGS_AUTHENTICATION_REQUIRE_SAME_USER = 4
} GDBusServerFlags;
typedef enum {
  G_DBUS_SIGNAL_FLAGS_NONE = 0, G_DBUS_SIGNAL_FLAGS_NO_MATCH_RULE = 1,
  G_DBUS_SIGNAL_FLAGS_MATCH_ARG0_NAMESPACE = 2, G_DBUS_SIGNAL_FLAGS_MATCH_ARG0_PATH = 4
} GDBusSignalFlags;
typedef enum { G_DBUS_SEND_MESSAGE_FLAGS_NONE = 0, G_DBUS_SEND_MESSAGE_FLAGS_PRESERVE_SERIAL = 1 } GDBusSendMessageFlags;
typedef enum {
  G_CREDENTIALS_TYPE_INVALID = 0, G_CREDENTIALS_TYPE_LINUX_UCRED = 1, G_CREDENTIALS_TYPE_FREEBSD_CMSGCRED = 2,
  G_CREDENTIALS_TYPE_OPENBSD_SOCKPEERCRED = 3, G_CREDENTIALS_TYPE_SOLARIS_UCRED = 4,
  G_CREDENTIALS_TYPE_NETBSD_UNPCBID = 5, G_CREDENTIALS_TYPE_APPLE_XUCRED = 6, G_CREDENTIALS_TYPE_WIN32_PID = 7
} GCredentialsType;
typedef enum { G_DBUS_MESSAGE_BYTE_ORDER_BIG_ENDIAN = 66, G_DBUS_MESSAGE_BYTE_ORDER_LITTLE_ENDIAN = 108 } GDBusMessageByteOrder;
typedef enum {
  G_APPLICATION_FLAGS_NONE = 0, G_APPLICATION_DEFAULT_FLAGS = 0, G_APPLICATION_IS_SERVICE = 1,
  G_APPLICATION_IS_LAUNCHER = 2, G_APPLICATION_HANDLES_OPEN = 4, G_APPLICATION_HANDLES_COMMAND_LINE = 8,
  G_APPLICATION_SEND_ENVIRONMENT = 16, G_APPLICATION_NON_UNIQUE = 32, G_APPLICATION_CAN_OVERRIDE_APP_ID = 64,
  G_APPLICATION_ALLOW_REPLACEMENT = 128, G_APPLICATION_REPLACE = 256
} GApplicationFlags;
typedef enum {
  G_TLS_ERROR_UNAVAILABLE = 0, G_TLS_ERROR_MISC = 1, G_TLS_ERROR_BAD_CERTIFICATE = 2, G_TLS_ERROR_NOT_TLS = 3,
  G_TLS_ERROR_HANDSHAKE = 4, G_TLS_ERROR_CERTIFICATE_REQUIRED = 5, G_TLS_ERROR_EOF = 6,
  G_TLS_ERROR_INAPPROPRIATE_FALLBACK = 7, G_TLS_ERROR_BAD_CERTIFICATE_PASSWORD = 8
} GTlsError;
typedef enum {
  G_TLS_CERTIFICATE_NO_FLAGS = 0, G_TLS_CERTIFICATE_UNKNOWN_CA = 1, G_TLS_CERTIFICATE_BAD_IDENTITY = 2,
  G_TLS_CERTIFICATE_NOT_ACTIVATED = 4, G_TLS_CERTIFICATE_EXPIRED = 8, G_TLS_CERTIFICATE_REVOKED = 16,
  G_TLS_CERTIFICATE_INSECURE = 32, G_TLS_CERTIFICATE_GENERIC_ERROR = 64, G_TLS_CERTIFICATE_VALIDATE_ALL = 127
} GTlsCertificateFlags;
typedef enum {
  G_TLS_AUTHENTICATION_NONE = 0, G_TLS_AUTHENTICATION_REQUESTED = 1, G_TLS_AUTHENTICATION_REQUIRED = 2
} GTlsAuthenticationMode;
typedef enum {
  G_TLS_CHANNEL_BINDING_TLS_UNIQUE = 0, G_TLS_CHANNEL_BINDING_TLS_SERVER_END_POINT = 1,
  G_TLS_CHANNEL_BINDING_TLS_EXPORTER = 2
} GTlsChannelBindingType;
typedef enum {
  G_TLS_CHANNEL_BINDING_ERROR_NOT_IMPLEMENTED = 0, G_TLS_CHANNEL_BINDING_ERROR_INVALID_STATE = 1,
  G_TLS_CHANNEL_BINDING_ERROR_NOT_AVAILABLE = 2, G_TLS_CHANNEL_BINDING_ERROR_NOT_SUPPORTED = 3,
  G_TLS_CHANNEL_BINDING_ERROR_GENERAL_ERROR = 4
} GTlsChannelBindingError;
typedef enum { G_TLS_REHANDSHAKE_NEVER = 0, G_TLS_REHANDSHAKE_SAFELY = 1, G_TLS_REHANDSHAKE_UNSAFELY = 2 } GTlsRehandshakeMode;
typedef enum {
  G_TLS_PASSWORD_NONE = 0, G_TLS_PASSWORD_RETRY = 2, G_TLS_PASSWORD_MANY_TRIES = 4, G_TLS_PASSWORD_FINAL_TRY = 8,
  G_TLS_PASSWORD_PKCS11_USER = 16, G_TLS_PASSWORD_PKCS11_SECURITY_OFFICER = 32,
  G_TLS_PASSWORD_PKCS11_CONTEXT_SPECIFIC = 64
} GTlsPasswordFlags;
typedef enum {
  G_TLS_INTERACTION_UNHANDLED = 0, G_TLS_INTERACTION_HANDLED = 1, G_TLS_INTERACTION_FAILED = 2
} GTlsInteractionResult;
typedef enum {
  G_DBUS_INTERFACE_SKELETON_FLAGS_NONE = 0,
  G_DBUS_INTERFACE_SKELETON_FLAGS_HANDLE_METHOD_INVOCATIONS_IN_THREAD = 1
} GDBusInterfaceSkeletonFlags;
typedef enum {
  G_DBUS_OBJECT_MANAGER_CLIENT_FLAGS_NONE = 0, G_DBUS_OBJECT_MANAGER_CLIENT_FLAGS_DO_NOT_AUTO_START = 1
} GDBusObjectManagerClientFlags;
typedef enum { G_TLS_DATABASE_VERIFY_NONE = 0 } GTlsDatabaseVerifyFlags;
typedef enum { G_TLS_DATABASE_LOOKUP_NONE = 0, G_TLS_DATABASE_LOOKUP_KEYPAIR = 1 } GTlsDatabaseLookupFlags;
typedef enum { G_TLS_CERTIFICATE_REQUEST_NONE = 0 } GTlsCertificateRequestFlags;
typedef enum {
  G_TLS_PROTOCOL_VERSION_UNKNOWN = 0, G_TLS_PROTOCOL_VERSION_SSL_3_0 = 1, G_TLS_PROTOCOL_VERSION_TLS_1_0 = 2,
  G_TLS_PROTOCOL_VERSION_TLS_1_1 = 3, G_TLS_PROTOCOL_VERSION_TLS_1_2 = 4, G_TLS_PROTOCOL_VERSION_TLS_1_3 = 5,
  G_TLS_PROTOCOL_VERSION_DTLS_1_0 = 201, G_TLS_PROTOCOL_VERSION_DTLS_1_2 = 202
} GTlsProtocolVersion;
typedef enum { G_IO_MODULE_SCOPE_NONE = 0, G_IO_MODULE_SCOPE_BLOCK_DUPLICATES = 1 } GIOModuleScopeFlags;
typedef enum {
  G_SOCKET_CLIENT_RESOLVING = 0, G_SOCKET_CLIENT_RESOLVED = 1, G_SOCKET_CLIENT_CONNECTING = 2,
  G_SOCKET_CLIENT_CONNECTED = 3, G_SOCKET_CLIENT_PROXY_NEGOTIATING = 4, G_SOCKET_CLIENT_PROXY_NEGOTIATED = 5,
  G_SOCKET_CLIENT_TLS_HANDSHAKING = 6, G_SOCKET_CLIENT_TLS_HANDSHAKED = 7, G_SOCKET_CLIENT_COMPLETE = 8
} GSocketClientEvent;
typedef enum {
  G_SOCKET_LISTENER_BINDING = 0, G_SOCKET_LISTENER_BOUND = 1, G_SOCKET_LISTENER_LISTENING = 2,
  G_SOCKET_LISTENER_LISTENED = 3
} GSocketListenerEvent;
typedef enum { G_TEST_DBUS_NONE = 0 } GTestDBusFlags;
typedef enum {
  G_SUBPROCESS_FLAGS_NONE = 0, G_SUBPROCESS_FLAGS_STDIN_PIPE = 1, G_SUBPROCESS_FLAGS_STDIN_INHERIT = 2,
  G_SUBPROCESS_FLAGS_STDOUT_PIPE = 4, G_SUBPROCESS_FLAGS_STDOUT_SILENCE = 8, G_SUBPROCESS_FLAGS_STDERR_PIPE = 16,
  G_SUBPROCESS_FLAGS_STDERR_SILENCE = 32, G_SUBPROCESS_FLAGS_STDERR_MERGE = 64,
  G_SUBPROCESS_FLAGS_INHERIT_FDS = 128, G_SUBPROCESS_FLAGS_SEARCH_PATH_FROM_ENVP = 256
} GSubprocessFlags;
typedef enum {
  G_NOTIFICATION_PRIORITY_NORMAL = 0, G_NOTIFICATION_PRIORITY_LOW = 1, G_NOTIFICATION_PRIORITY_HIGH = 2,
  G_NOTIFICATION_PRIORITY_URGENT = 3
} GNotificationPriority;
typedef enum {
  G_NETWORK_CONNECTIVITY_LOCAL = 1, G_NETWORK_CONNECTIVITY_LIMITED = 2, G_NETWORK_CONNECTIVITY_PORTAL = 3,
  G_NETWORK_CONNECTIVITY_FULL = 4
} GNetworkConnectivity;
typedef enum {
  G_POLLABLE_RETURN_FAILED = 0, G_POLLABLE_RETURN_OK = 1, G_POLLABLE_RETURN_WOULD_BLOCK = -27
} GPollableReturn;
typedef enum {
  G_MEMORY_MONITOR_WARNING_LEVEL_LOW = 50, G_MEMORY_MONITOR_WARNING_LEVEL_MEDIUM = 100,
  G_MEMORY_MONITOR_WARNING_LEVEL_CRITICAL = 255
} GMemoryMonitorWarningLevel;
typedef enum {
  G_RESOLVER_NAME_LOOKUP_FLAGS_DEFAULT = 0, G_RESOLVER_NAME_LOOKUP_FLAGS_IPV4_ONLY = 1,
  G_RESOLVER_NAME_LOOKUP_FLAGS_IPV6_ONLY = 2
} GResolverNameLookupFlags;
typedef enum {
  G_SETTINGS_BIND_DEFAULT = 0, G_SETTINGS_BIND_GET = 1, G_SETTINGS_BIND_SET = 2,
  G_SETTINGS_BIND_NO_SENSITIVITY = 4, G_SETTINGS_BIND_GET_NO_CHANGES = 8, G_SETTINGS_BIND_INVERT_BOOLEAN = 16
} GSettingsBindFlags;
typedef struct _GAction GAction;
typedef struct _GActionGroup GActionGroup;
typedef struct _GActionMap GActionMap;
typedef struct _GAppInfo GAppInfo;
typedef struct _GAppInfoMonitor GAppInfoMonitor;
typedef struct _GAppLaunchContext GAppLaunchContext;
typedef struct _GApplication GApplication;
typedef struct _GApplicationCommandLine GApplicationCommandLine;
typedef struct _GAsyncInitable GAsyncInitable;
typedef struct _GAsyncResult GAsyncResult;
typedef struct _GBufferedInputStream GBufferedInputStream;
typedef struct _GBufferedOutputStream GBufferedOutputStream;
typedef struct _GBytesIcon GBytesIcon;
typedef struct _GCancellable GCancellable;
typedef struct _GCharsetConverter GCharsetConverter;
typedef struct _GConverter GConverter;
typedef struct _GConverterInputStream GConverterInputStream;
typedef struct _GConverterOutputStream GConverterOutputStream;
typedef struct _GCredentials GCredentials;
typedef struct _GDBusActionGroup GDBusActionGroup;
typedef struct _GDBusAuthObserver GDBusAuthObserver;
typedef struct _GDBusConnection GDBusConnection;
typedef struct _GDBusInterface GDBusInterface;
typedef struct _GDBusInterfaceSkeleton GDBusInterfaceSkeleton;
typedef struct _GDBusMenuModel GDBusMenuModel;
typedef struct _GDBusMessage GDBusMessage;
typedef struct _GDBusMethodInvocation GDBusMethodInvocation;
typedef struct _GDBusObject GDBusObject;
typedef struct _GDBusObjectManager GDBusObjectManager;
typedef struct _GDBusObjectManagerClient GDBusObjectManagerClient;
typedef struct _GDBusObjectManagerServer GDBusObjectManagerServer;
typedef struct _GDBusObjectProxy GDBusObjectProxy;
typedef struct _GDBusObjectSkeleton GDBusObjectSkeleton;
typedef struct _GDBusProxy GDBusProxy;
typedef struct _GDBusServer GDBusServer;
typedef struct _GDataInputStream GDataInputStream;
typedef struct _GDataOutputStream GDataOutputStream;
typedef struct _GDatagramBased GDatagramBased;
typedef struct _GDebugController GDebugController;
typedef struct _GDebugControllerDBus GDebugControllerDBus;
typedef struct _GDrive GDrive;
typedef struct _GDtlsClientConnection GDtlsClientConnection;
typedef struct _GDtlsConnection GDtlsConnection;
typedef struct _GDtlsServerConnection GDtlsServerConnection;
typedef struct _GEmblem GEmblem;
typedef struct _GEmblemedIcon GEmblemedIcon;
typedef struct _GFile GFile;
typedef struct _GFileDescriptorBased GFileDescriptorBased;
typedef struct _GFileEnumerator GFileEnumerator;
typedef struct _GFileIOStream GFileIOStream;
typedef struct _GFileIcon GFileIcon;
typedef struct _GFileInfo GFileInfo;
typedef struct _GFileInputStream GFileInputStream;
typedef struct _GFileMonitor GFileMonitor;
typedef struct _GFileOutputStream GFileOutputStream;
typedef struct _GFilenameCompleter GFilenameCompleter;
typedef struct _GFilterInputStream GFilterInputStream;
typedef struct _GFilterOutputStream GFilterOutputStream;
typedef struct _GIOModule GIOModule;
typedef struct _GIOStream GIOStream;
typedef struct _GIcon GIcon;
typedef struct _GInetAddress GInetAddress;
typedef struct _GInetAddressMask GInetAddressMask;
typedef struct _GInetSocketAddress GInetSocketAddress;
typedef struct _GInitable GInitable;
typedef struct _GInputStream GInputStream;
typedef struct _GListModel GListModel;
typedef struct _GListStore GListStore;
typedef struct _GLoadableIcon GLoadableIcon;
typedef struct _GMemoryInputStream GMemoryInputStream;
typedef struct _GMemoryMonitor GMemoryMonitor;
typedef struct _GMemoryOutputStream GMemoryOutputStream;
typedef struct _GMenu GMenu;
typedef struct _GMenuAttributeIter GMenuAttributeIter;
typedef struct _GMenuItem GMenuItem;
typedef struct _GMenuLinkIter GMenuLinkIter;
typedef struct _GMenuModel GMenuModel;
typedef struct _GMount GMount;
typedef struct _GMountOperation GMountOperation;
typedef struct _GNativeSocketAddress GNativeSocketAddress;
typedef struct _GNativeVolumeMonitor GNativeVolumeMonitor;
typedef struct _GNetworkAddress GNetworkAddress;
typedef struct _GNetworkMonitor GNetworkMonitor;
typedef struct _GNetworkService GNetworkService;
typedef struct _GNotification GNotification;
typedef struct _GOutputStream GOutputStream;
typedef struct _GPermission GPermission;
typedef struct _GPollableInputStream GPollableInputStream;
typedef struct _GPollableOutputStream GPollableOutputStream;
typedef struct _GPowerProfileMonitor GPowerProfileMonitor;
typedef struct _GPropertyAction GPropertyAction;
typedef struct _GProxy GProxy;
typedef struct _GProxyAddress GProxyAddress;
typedef struct _GProxyAddressEnumerator GProxyAddressEnumerator;
typedef struct _GProxyResolver GProxyResolver;
typedef struct _GRemoteActionGroup GRemoteActionGroup;
typedef struct _GResolver GResolver;
typedef struct _GSeekable GSeekable;
typedef struct _GSettings GSettings;
typedef struct _GSettingsBackend GSettingsBackend;
typedef struct _GSimpleAction GSimpleAction;
typedef struct _GSimpleActionGroup GSimpleActionGroup;
typedef struct _GSimpleAsyncResult GSimpleAsyncResult;
typedef struct _GSimpleIOStream GSimpleIOStream;
typedef struct _GSimplePermission GSimplePermission;
typedef struct _GSimpleProxyResolver GSimpleProxyResolver;
typedef struct _GSocket GSocket;
typedef struct _GSocketAddress GSocketAddress;
typedef struct _GSocketAddressEnumerator GSocketAddressEnumerator;
typedef struct _GSocketClient GSocketClient;
typedef struct _GSocketConnectable GSocketConnectable;
typedef struct _GSocketConnection GSocketConnection;
typedef struct _GSocketControlMessage GSocketControlMessage;
typedef struct _GSocketListener GSocketListener;
typedef struct _GSocketService GSocketService;
typedef struct _GSubprocess GSubprocess;
typedef struct _GSubprocessLauncher GSubprocessLauncher;
typedef struct _GTask GTask;
typedef struct _GTcpConnection GTcpConnection;
typedef struct _GTcpWrapperConnection GTcpWrapperConnection;
typedef struct _GTestDBus GTestDBus;
typedef struct _GThemedIcon GThemedIcon;
typedef struct _GThreadedSocketService GThreadedSocketService;
typedef struct _GTlsBackend GTlsBackend;
typedef struct _GTlsCertificate GTlsCertificate;
typedef struct _GTlsClientConnection GTlsClientConnection;
typedef struct _GTlsConnection GTlsConnection;
typedef struct _GTlsDatabase GTlsDatabase;
typedef struct _GTlsFileDatabase GTlsFileDatabase;
typedef struct _GTlsInteraction GTlsInteraction;
typedef struct _GTlsPassword GTlsPassword;
typedef struct _GTlsServerConnection GTlsServerConnection;
typedef struct _GUnixConnection GUnixConnection;
typedef struct _GUnixCredentialsMessage GUnixCredentialsMessage;
typedef struct _GUnixFDList GUnixFDList;
typedef struct _GUnixSocketAddress GUnixSocketAddress;
typedef struct _GVfs GVfs;
typedef struct _GVolume GVolume;
typedef struct _GVolumeMonitor GVolumeMonitor;
typedef struct _GZlibCompressor GZlibCompressor;
typedef struct _GZlibDecompressor GZlibDecompressor;
typedef struct _GActionEntry GActionEntry;
typedef void (*GAsyncReadyCallback)(GObject *, GAsyncResult *, gpointer);
typedef struct _GOutputVector GOutputVector;
typedef struct _GInputMessage GInputMessage;
typedef struct _GOutputMessage GOutputMessage;
typedef struct _GDBusInterfaceInfo GDBusInterfaceInfo;
typedef struct _GDBusInterfaceVTable GDBusInterfaceVTable;
typedef struct _GDBusSubtreeVTable GDBusSubtreeVTable;
typedef void (*GDBusSignalCallback)(GDBusConnection *, const gchar *, const gchar *, const gchar *, const gchar *, GVariant *, gpointer);
typedef GDBusMessage *(*GDBusMessageFilterFunction)(GDBusConnection *, GDBusMessage *, gboolean, gpointer);
typedef struct _GDBusErrorEntry GDBusErrorEntry;
typedef struct _GDBusAnnotationInfo GDBusAnnotationInfo;
typedef struct _GDBusMethodInfo GDBusMethodInfo;
typedef struct _GDBusSignalInfo GDBusSignalInfo;
typedef struct _GDBusPropertyInfo GDBusPropertyInfo;
typedef struct _GDBusNodeInfo GDBusNodeInfo;
typedef struct _GDBusArgInfo GDBusArgInfo;
typedef void (*GBusAcquiredCallback)(GDBusConnection *, const gchar *, gpointer);
typedef void (*GBusNameAcquiredCallback)(GDBusConnection *, const gchar *, gpointer);
typedef void (*GBusNameLostCallback)(GDBusConnection *, const gchar *, gpointer);
typedef void (*GBusNameAppearedCallback)(GDBusConnection *, const gchar *, const gchar *, gpointer);
typedef void (*GBusNameVanishedCallback)(GDBusConnection *, const gchar *, gpointer);
typedef GType (*GDBusProxyTypeFunc)(GDBusObjectManagerClient *, const gchar *, const gchar *, gpointer);
typedef void (*GFileProgressCallback)(goffset, goffset, gpointer);
typedef struct _GFileAttributeInfoList GFileAttributeInfoList;
typedef void (*GFileMeasureProgressCallback)(gboolean, guint64, guint64, guint64, gpointer);
typedef gboolean (*GFileReadMoreCallback)(const char *, goffset, gpointer);
typedef struct _GFileAttributeInfo GFileAttributeInfo;
typedef struct _GFileAttributeMatcher GFileAttributeMatcher;
typedef struct _GIOSchedulerJob GIOSchedulerJob;
typedef gboolean (*GIOSchedulerJobFunc)(GIOSchedulerJob *, GCancellable *, gpointer);
typedef gboolean (*GEqualFuncFull)(gconstpointer, gconstpointer, gpointer);
typedef gpointer (*GReallocFunc)(gpointer, gsize);
typedef struct _GResource GResource;
typedef struct _GSettingsSchemaSource GSettingsSchemaSource;
typedef struct _GSettingsSchema GSettingsSchema;
typedef struct _GSettingsSchemaKey GSettingsSchemaKey;
typedef gboolean (*GSettingsBindGetMapping)(GValue *, GVariant *, gpointer);
typedef GVariant *(*GSettingsBindSetMapping)(const GValue *, const GVariantType *, gpointer);
typedef gboolean (*GSettingsGetMapping)(GVariant *, gpointer *, gpointer);
typedef void (*GSimpleAsyncThreadFunc)(GSimpleAsyncResult *, GObject *, GCancellable *);
typedef struct _GInputVector GInputVector;
typedef struct _GSrvTarget GSrvTarget;
typedef void (*GTaskThreadFunc)(GTask *, gpointer, gpointer, GCancellable *);
typedef GFile *(*GVfsFileLookupFunc)(GVfs *, const char *, gpointer);
typedef struct _GActionInterface GActionInterface;
typedef struct _GActionGroupInterface GActionGroupInterface;
typedef struct _GActionMapInterface GActionMapInterface;
typedef struct _GAppLaunchContextClass GAppLaunchContextClass;
typedef struct _GAppInfoIface GAppInfoIface;
typedef struct _GApplicationClass GApplicationClass;
typedef struct _GApplicationCommandLineClass GApplicationCommandLineClass;
typedef struct _GInitableIface GInitableIface;
typedef struct _GAsyncInitableIface GAsyncInitableIface;
typedef struct _GAsyncResultIface GAsyncResultIface;
typedef struct _GInputStreamClass GInputStreamClass;
typedef struct _GFilterInputStreamClass GFilterInputStreamClass;
typedef struct _GBufferedInputStreamClass GBufferedInputStreamClass;
typedef struct _GOutputStreamClass GOutputStreamClass;
typedef struct _GFilterOutputStreamClass GFilterOutputStreamClass;
typedef struct _GBufferedOutputStreamClass GBufferedOutputStreamClass;
typedef struct _GCancellableClass GCancellableClass;
typedef struct _GConverterIface GConverterIface;
typedef struct _GCharsetConverterClass GCharsetConverterClass;
typedef struct _GConverterInputStreamClass GConverterInputStreamClass;
typedef struct _GConverterOutputStreamClass GConverterOutputStreamClass;
typedef struct _GDatagramBasedInterface GDatagramBasedInterface;
typedef struct _GDataInputStreamClass GDataInputStreamClass;
typedef struct _GDataOutputStreamClass GDataOutputStreamClass;
typedef struct _GDBusInterfaceIface GDBusInterfaceIface;
typedef struct _GDBusInterfaceSkeletonClass GDBusInterfaceSkeletonClass;
typedef struct _GDBusObjectIface GDBusObjectIface;
typedef struct _GDBusObjectManagerIface GDBusObjectManagerIface;
typedef struct _GDBusObjectManagerClientClass GDBusObjectManagerClientClass;
typedef struct _GDBusObjectManagerServerClass GDBusObjectManagerServerClass;
typedef struct _GDBusObjectProxyClass GDBusObjectProxyClass;
typedef struct _GDBusObjectSkeletonClass GDBusObjectSkeletonClass;
typedef struct _GDBusProxyClass GDBusProxyClass;
typedef struct _GDebugControllerInterface GDebugControllerInterface;
typedef struct _GDebugControllerDBusClass GDebugControllerDBusClass;
typedef struct _GDriveIface GDriveIface;
typedef struct _GDtlsConnectionInterface GDtlsConnectionInterface;
typedef struct _GDtlsClientConnectionInterface GDtlsClientConnectionInterface;
typedef struct _GDtlsServerConnectionInterface GDtlsServerConnectionInterface;
typedef struct _GIconIface GIconIface;
typedef struct _GEmblemedIconClass GEmblemedIconClass;
typedef struct _GFileIface GFileIface;
typedef struct _GFileEnumeratorClass GFileEnumeratorClass;
typedef struct _GFileInputStreamClass GFileInputStreamClass;
typedef struct _GIOStreamClass GIOStreamClass;
typedef struct _GFileIOStreamClass GFileIOStreamClass;
typedef struct _GFileMonitorClass GFileMonitorClass;
typedef struct _GFilenameCompleterClass GFilenameCompleterClass;
typedef struct _GFileOutputStreamClass GFileOutputStreamClass;
typedef struct _GInetAddressClass GInetAddressClass;
typedef struct _GInetAddressMaskClass GInetAddressMaskClass;
typedef struct _GSocketAddressClass GSocketAddressClass;
typedef struct _GInetSocketAddressClass GInetSocketAddressClass;
typedef struct _GListModelInterface GListModelInterface;
typedef struct _GLoadableIconIface GLoadableIconIface;
typedef struct _GMemoryInputStreamClass GMemoryInputStreamClass;
typedef struct _GMemoryMonitorInterface GMemoryMonitorInterface;
typedef struct _GMemoryOutputStreamClass GMemoryOutputStreamClass;
typedef struct _GMenuModelClass GMenuModelClass;
typedef struct _GMenuAttributeIterClass GMenuAttributeIterClass;
typedef struct _GMenuLinkIterClass GMenuLinkIterClass;
typedef struct _GMountIface GMountIface;
typedef struct _GMountOperationClass GMountOperationClass;
typedef struct _GNativeSocketAddressClass GNativeSocketAddressClass;
typedef struct _GVolumeMonitorClass GVolumeMonitorClass;
typedef struct _GNativeVolumeMonitorClass GNativeVolumeMonitorClass;
typedef struct _GNetworkAddressClass GNetworkAddressClass;
typedef struct _GNetworkMonitorInterface GNetworkMonitorInterface;
typedef struct _GNetworkServiceClass GNetworkServiceClass;
typedef struct _GPermissionClass GPermissionClass;
typedef struct _GPollableInputStreamInterface GPollableInputStreamInterface;
typedef struct _GPollableOutputStreamInterface GPollableOutputStreamInterface;
typedef struct _GPowerProfileMonitorInterface GPowerProfileMonitorInterface;
typedef struct _GProxyInterface GProxyInterface;
typedef struct _GProxyAddressClass GProxyAddressClass;
typedef struct _GSocketAddressEnumeratorClass GSocketAddressEnumeratorClass;
typedef struct _GProxyAddressEnumeratorClass GProxyAddressEnumeratorClass;
typedef struct _GProxyResolverInterface GProxyResolverInterface;
typedef struct _GRemoteActionGroupInterface GRemoteActionGroupInterface;
typedef struct _GResolverClass GResolverClass;
typedef struct _GStaticResource GStaticResource;
typedef struct _GSeekableIface GSeekableIface;
typedef struct _GSettingsClass GSettingsClass;
typedef struct _GSimpleActionGroupClass GSimpleActionGroupClass;
typedef struct _GSimpleProxyResolverClass GSimpleProxyResolverClass;
typedef struct _GSocketClass GSocketClass;
typedef struct _GSocketClientClass GSocketClientClass;
typedef struct _GSocketConnectableIface GSocketConnectableIface;
typedef struct _GSocketConnectionClass GSocketConnectionClass;
typedef struct _GSocketControlMessageClass GSocketControlMessageClass;
typedef struct _GSocketListenerClass GSocketListenerClass;
typedef struct _GSocketServiceClass GSocketServiceClass;
typedef struct _GTcpConnectionClass GTcpConnectionClass;
typedef struct _GTcpWrapperConnectionClass GTcpWrapperConnectionClass;
typedef struct _GThreadedSocketServiceClass GThreadedSocketServiceClass;
typedef struct _GTlsBackendInterface GTlsBackendInterface;
typedef struct _GTlsCertificateClass GTlsCertificateClass;
typedef struct _GTlsConnectionClass GTlsConnectionClass;
typedef struct _GTlsClientConnectionInterface GTlsClientConnectionInterface;
typedef struct _GTlsDatabaseClass GTlsDatabaseClass;
typedef struct _GTlsFileDatabaseInterface GTlsFileDatabaseInterface;
typedef struct _GTlsInteractionClass GTlsInteractionClass;
typedef struct _GTlsPasswordClass GTlsPasswordClass;
typedef struct _GTlsServerConnectionInterface GTlsServerConnectionInterface;
typedef struct _GUnixConnectionClass GUnixConnectionClass;
typedef struct _GUnixCredentialsMessageClass GUnixCredentialsMessageClass;
typedef struct _GUnixFDListClass GUnixFDListClass;
typedef struct _GUnixSocketAddressClass GUnixSocketAddressClass;
typedef struct _GVfsClass GVfsClass;
typedef struct _GVolumeIface GVolumeIface;
typedef struct _GZlibCompressorClass GZlibCompressorClass;
typedef struct _GZlibDecompressorClass GZlibDecompressorClass;
typedef struct _GAppLaunchContextPrivate GAppLaunchContextPrivate;
struct _GAppLaunchContext {
  GObject parent_instance;
  GAppLaunchContextPrivate *priv;
};
typedef struct _GInputStreamPrivate GInputStreamPrivate;
struct _GInputStream {
  GObject parent_instance;
  GInputStreamPrivate *priv;
};
struct _GFilterInputStream {
  GInputStream parent_instance;
  GInputStream *base_stream;
};
typedef struct _GBufferedInputStreamPrivate GBufferedInputStreamPrivate;
struct _GBufferedInputStream {
  GFilterInputStream parent_instance;
  GBufferedInputStreamPrivate *priv;
};
typedef struct _GOutputStreamPrivate GOutputStreamPrivate;
struct _GOutputStream {
  GObject parent_instance;
  GOutputStreamPrivate *priv;
};
struct _GFilterOutputStream {
  GOutputStream parent_instance;
  GOutputStream *base_stream;
};
typedef struct _GBufferedOutputStreamPrivate GBufferedOutputStreamPrivate;
struct _GBufferedOutputStream {
  GFilterOutputStream parent_instance;
  GBufferedOutputStreamPrivate *priv;
};
typedef struct _GCancellablePrivate GCancellablePrivate;
struct _GCancellable {
  GObject parent_instance;
  GCancellablePrivate *priv;
};
typedef struct _GConverterInputStreamPrivate GConverterInputStreamPrivate;
struct _GConverterInputStream {
  GFilterInputStream parent_instance;
  GConverterInputStreamPrivate *priv;
};
typedef struct _GConverterOutputStreamPrivate GConverterOutputStreamPrivate;
struct _GConverterOutputStream {
  GFilterOutputStream parent_instance;
  GConverterOutputStreamPrivate *priv;
};
typedef struct _GDataInputStreamPrivate GDataInputStreamPrivate;
struct _GDataInputStream {
  GBufferedInputStream parent_instance;
  GDataInputStreamPrivate *priv;
};
typedef struct _GSimpleActionGroupPrivate GSimpleActionGroupPrivate;
struct _GSimpleActionGroup {
  GObject parent_instance;
  GSimpleActionGroupPrivate *priv;
};
typedef struct _GApplicationPrivate GApplicationPrivate;
struct _GApplication {
  GObject parent_instance;
  GApplicationPrivate *priv;
};
typedef struct _GApplicationCommandLinePrivate GApplicationCommandLinePrivate;
struct _GApplicationCommandLine {
  GObject parent_instance;
  GApplicationCommandLinePrivate *priv;
};
typedef struct _GSettingsPrivate GSettingsPrivate;
struct _GSettings {
  GObject parent_instance;
  GSettingsPrivate *priv;
};
typedef struct _GPermissionPrivate GPermissionPrivate;
struct _GPermission {
  GObject parent_instance;
  GPermissionPrivate *priv;
};
typedef struct _GMenuModelPrivate GMenuModelPrivate;
struct _GMenuModel {
  GObject parent_instance;
  GMenuModelPrivate *priv;
};
typedef struct _GFileEnumeratorPrivate GFileEnumeratorPrivate;
struct _GFileEnumerator {
  GObject parent_instance;
  GFileEnumeratorPrivate *priv;
};
typedef struct _GFileMonitorPrivate GFileMonitorPrivate;
struct _GFileMonitor {
  GObject parent_instance;
  GFileMonitorPrivate *priv;
};
struct _GFileAttributeInfo {
  char *name;
  GFileAttributeType type;
  GFileAttributeInfoFlags flags;
};
struct _GFileAttributeInfoList {
  GFileAttributeInfo *infos;
  int n_infos;
};
typedef struct _GFileInputStreamPrivate GFileInputStreamPrivate;
struct _GFileInputStream {
  GInputStream parent_instance;
  GFileInputStreamPrivate *priv;
};
typedef struct _GFileOutputStreamPrivate GFileOutputStreamPrivate;
struct _GFileOutputStream {
  GOutputStream parent_instance;
  GFileOutputStreamPrivate *priv;
};
typedef struct _GIOStreamPrivate GIOStreamPrivate;
struct _GIOStream {
  GObject parent_instance;
  GIOStreamPrivate *priv;
};
typedef struct _GFileIOStreamPrivate GFileIOStreamPrivate;
struct _GFileIOStream {
  GIOStream parent_instance;
  GFileIOStreamPrivate *priv;
};
typedef struct _GInetAddressPrivate GInetAddressPrivate;
struct _GInetAddress {
  GObject parent_instance;
  GInetAddressPrivate *priv;
};
typedef struct _GInetAddressMaskPrivate GInetAddressMaskPrivate;
struct _GInetAddressMask {
  GObject parent_instance;
  GInetAddressMaskPrivate *priv;
};
struct _GSocketAddress {
  GObject parent_instance;
};
typedef struct _GInetSocketAddressPrivate GInetSocketAddressPrivate;
struct _GInetSocketAddress {
  GSocketAddress parent_instance;
  GInetSocketAddressPrivate *priv;
};
typedef struct _GNativeSocketAddressPrivate GNativeSocketAddressPrivate;
struct _GNativeSocketAddress {
  GSocketAddress parent_instance;
  GNativeSocketAddressPrivate *priv;
};
typedef struct _GMemoryInputStreamPrivate GMemoryInputStreamPrivate;
struct _GMemoryInputStream {
  GInputStream parent_instance;
  GMemoryInputStreamPrivate *priv;
};
typedef struct _GMemoryOutputStreamPrivate GMemoryOutputStreamPrivate;
struct _GMemoryOutputStream {
  GOutputStream parent_instance;
  GMemoryOutputStreamPrivate *priv;
};
typedef struct _GMountOperationPrivate GMountOperationPrivate;
struct _GMountOperation {
  GObject parent_instance;
  GMountOperationPrivate *priv;
};
typedef struct _GNetworkAddressPrivate GNetworkAddressPrivate;
struct _GNetworkAddress {
  GObject parent_instance;
  GNetworkAddressPrivate *priv;
};
typedef struct _GNetworkServicePrivate GNetworkServicePrivate;
struct _GNetworkService {
  GObject parent_instance;
  GNetworkServicePrivate *priv;
};
typedef struct _GResolverPrivate GResolverPrivate;
struct _GResolver {
  GObject parent_instance;
  GResolverPrivate *priv;
};
typedef struct _GSocketPrivate GSocketPrivate;
struct _GSocket {
  GObject parent_instance;
  GSocketPrivate *priv;
};
typedef struct _GSocketControlMessagePrivate GSocketControlMessagePrivate;
struct _GSocketControlMessage {
  GObject parent_instance;
  GSocketControlMessagePrivate *priv;
};
typedef struct _GSocketClientPrivate GSocketClientPrivate;
struct _GSocketClient {
  GObject parent_instance;
  GSocketClientPrivate *priv;
};
typedef struct _GSocketConnectionPrivate GSocketConnectionPrivate;
struct _GSocketConnection {
  GIOStream parent_instance;
  GSocketConnectionPrivate *priv;
};
typedef struct _GSocketListenerPrivate GSocketListenerPrivate;
struct _GSocketListener {
  GObject parent_instance;
  GSocketListenerPrivate *priv;
};
typedef struct _GSocketServicePrivate GSocketServicePrivate;
struct _GSocketService {
  GSocketListener parent_instance;
  GSocketServicePrivate *priv;
};
struct _GSocketAddressEnumerator {
  GObject parent_instance;
};
typedef struct _GTcpConnectionPrivate GTcpConnectionPrivate;
struct _GTcpConnection {
  GSocketConnection parent_instance;
  GTcpConnectionPrivate *priv;
};
typedef struct _GTcpWrapperConnectionPrivate GTcpWrapperConnectionPrivate;
struct _GTcpWrapperConnection {
  GTcpConnection parent_instance;
  GTcpWrapperConnectionPrivate *priv;
};
typedef struct _GThreadedSocketServicePrivate GThreadedSocketServicePrivate;
struct _GThreadedSocketService {
  GSocketService parent_instance;
  GThreadedSocketServicePrivate *priv;
};
typedef struct _GTlsCertificatePrivate GTlsCertificatePrivate;
struct _GTlsCertificate {
  GObject parent_instance;
  GTlsCertificatePrivate *priv;
};
typedef struct _GTlsConnectionPrivate GTlsConnectionPrivate;
struct _GTlsConnection {
  GIOStream parent_instance;
  GTlsConnectionPrivate *priv;
};
typedef struct _GTlsDatabasePrivate GTlsDatabasePrivate;
struct _GTlsDatabase {
  GObject parent_instance;
  GTlsDatabasePrivate *priv;
};
typedef struct _GTlsInteractionPrivate GTlsInteractionPrivate;
struct _GTlsInteraction {
  GObject parent_instance;
  GTlsInteractionPrivate *priv;
};
typedef struct _GTlsPasswordPrivate GTlsPasswordPrivate;
struct _GTlsPassword {
  GObject parent_instance;
  GTlsPasswordPrivate *priv;
};
struct _GVfs {
  GObject parent_instance;
};
typedef struct _GProxyAddressPrivate GProxyAddressPrivate;
struct _GProxyAddress {
  GInetSocketAddress parent_instance;
  GProxyAddressPrivate *priv;
};
typedef struct _GProxyAddressEnumeratorPrivate GProxyAddressEnumeratorPrivate;
struct _GProxyAddressEnumerator {
  GSocketAddressEnumerator parent_instance;
  GProxyAddressEnumeratorPrivate *priv;
};
struct _GVolumeMonitor {
  GObject parent_instance;
  gpointer priv;
};
struct _GInputVector {
  gpointer buffer;
  gsize size;
};
struct _GInputMessage {
  GSocketAddress **address;
  GInputVector *vectors;
  guint num_vectors;
  gsize bytes_received;
  gint flags;
  GSocketControlMessage ***control_messages;
  guint *num_control_messages;
};
struct _GOutputVector {
  gconstpointer buffer;
  gsize size;
};
struct _GOutputMessage {
  GSocketAddress *address;
  GOutputVector *vectors;
  guint num_vectors;
  guint bytes_sent;
  GSocketControlMessage **control_messages;
  guint num_control_messages;
};
typedef struct _GUnixCredentialsMessagePrivate GUnixCredentialsMessagePrivate;
struct _GUnixCredentialsMessage {
  GSocketControlMessage parent_instance;
  GUnixCredentialsMessagePrivate *priv;
};
typedef struct _GUnixFDListPrivate GUnixFDListPrivate;
struct _GUnixFDList {
  GObject parent_instance;
  GUnixFDListPrivate *priv;
};
typedef struct _GDBusProxyPrivate GDBusProxyPrivate;
struct _GDBusProxy {
  GObject parent_instance;
  GDBusProxyPrivate *priv;
};
struct _GDBusErrorEntry {
  gint error_code;
  const gchar *dbus_error_name;
};
typedef void (*GDBusInterfaceMethodCallFunc)(GDBusConnection *, const gchar *, const gchar *, const gchar *, const gchar *, GVariant *, GDBusMethodInvocation *, gpointer);
typedef GVariant *(*GDBusInterfaceGetPropertyFunc)(GDBusConnection *, const gchar *, const gchar *, const gchar *, const gchar *, GError **, gpointer);
typedef gboolean (*GDBusInterfaceSetPropertyFunc)(GDBusConnection *, const gchar *, const gchar *, const gchar *, const gchar *, GVariant *, GError **, gpointer);
struct _GDBusInterfaceVTable {
  GDBusInterfaceMethodCallFunc method_call;
  GDBusInterfaceGetPropertyFunc get_property;
  GDBusInterfaceSetPropertyFunc set_property;
  gpointer padding[8];
};
typedef gchar **(*GDBusSubtreeEnumerateFunc)(GDBusConnection *, const gchar *, const gchar *, gpointer);
typedef GDBusInterfaceInfo **(*GDBusSubtreeIntrospectFunc)(GDBusConnection *, const gchar *, const gchar *, const gchar *, gpointer);
typedef const GDBusInterfaceVTable *(*GDBusSubtreeDispatchFunc)(GDBusConnection *, const gchar *, const gchar *, const gchar *, const gchar *, gpointer *, gpointer);
struct _GDBusSubtreeVTable {
  GDBusSubtreeEnumerateFunc enumerate;
  GDBusSubtreeIntrospectFunc introspect;
  GDBusSubtreeDispatchFunc dispatch;
  gpointer padding[8];
};
struct _GDBusAnnotationInfo {
  gint ref_count;
  gchar *key;
  gchar *value;
  GDBusAnnotationInfo **annotations;
};
struct _GDBusArgInfo {
  gint ref_count;
  gchar *name;
  gchar *signature;
  GDBusAnnotationInfo **annotations;
};
struct _GDBusMethodInfo {
  gint ref_count;
  gchar *name;
  GDBusArgInfo **in_args;
  GDBusArgInfo **out_args;
  GDBusAnnotationInfo **annotations;
};
struct _GDBusSignalInfo {
  gint ref_count;
  gchar *name;
  GDBusArgInfo **args;
  GDBusAnnotationInfo **annotations;
};
struct _GDBusPropertyInfo {
  gint ref_count;
  gchar *name;
  gchar *signature;
  GDBusPropertyInfoFlags flags;
  GDBusAnnotationInfo **annotations;
};
struct _GDBusInterfaceInfo {
  gint ref_count;
  gchar *name;
  GDBusMethodInfo **methods;
  GDBusSignalInfo **signals;
  GDBusPropertyInfo **properties;
  GDBusAnnotationInfo **annotations;
};
struct _GDBusNodeInfo {
  gint ref_count;
  gchar *path;
  GDBusInterfaceInfo **interfaces;
  GDBusNodeInfo **nodes;
  GDBusAnnotationInfo **annotations;
};
typedef struct _GDBusInterfaceSkeletonPrivate GDBusInterfaceSkeletonPrivate;
struct _GDBusInterfaceSkeleton {
  GObject parent_instance;
  GDBusInterfaceSkeletonPrivate *priv;
};
typedef struct _GDBusObjectSkeletonPrivate GDBusObjectSkeletonPrivate;
struct _GDBusObjectSkeleton {
  GObject parent_instance;
  GDBusObjectSkeletonPrivate *priv;
};
typedef struct _GDBusObjectProxyPrivate GDBusObjectProxyPrivate;
struct _GDBusObjectProxy {
  GObject parent_instance;
  GDBusObjectProxyPrivate *priv;
};
typedef struct _GDBusObjectManagerClientPrivate GDBusObjectManagerClientPrivate;
struct _GDBusObjectManagerClient {
  GObject parent_instance;
  GDBusObjectManagerClientPrivate *priv;
};
typedef struct _GDBusObjectManagerServerPrivate GDBusObjectManagerServerPrivate;
struct _GDBusObjectManagerServer {
  GObject parent_instance;
  GDBusObjectManagerServerPrivate *priv;
};
struct _GActionInterface {
  GTypeInterface g_iface;
  const gchar *(*get_name)(GAction *);
  const GVariantType *(*get_parameter_type)(GAction *);
  const GVariantType *(*get_state_type)(GAction *);
  GVariant *(*get_state_hint)(GAction *);
  gboolean (*get_enabled)(GAction *);
  GVariant *(*get_state)(GAction *);
  void (*change_state)(GAction *, GVariant *);
  void (*activate)(GAction *, GVariant *);
};
struct _GActionGroupInterface {
  GTypeInterface g_iface;
  gboolean (*has_action)(GActionGroup *, const gchar *);
  gchar **(*list_actions)(GActionGroup *);
  gboolean (*get_action_enabled)(GActionGroup *, const gchar *);
  const GVariantType *(*get_action_parameter_type)(GActionGroup *, const gchar *);
  const GVariantType *(*get_action_state_type)(GActionGroup *, const gchar *);
  GVariant *(*get_action_state_hint)(GActionGroup *, const gchar *);
  GVariant *(*get_action_state)(GActionGroup *, const gchar *);
  void (*change_action_state)(GActionGroup *, const gchar *, GVariant *);
  void (*activate_action)(GActionGroup *, const gchar *, GVariant *);
  void (*action_added)(GActionGroup *, const gchar *);
  void (*action_removed)(GActionGroup *, const gchar *);
  void (*action_enabled_changed)(GActionGroup *, const gchar *, gboolean);
  void (*action_state_changed)(GActionGroup *, const gchar *, GVariant *);
  gboolean (*query_action)(GActionGroup *, const gchar *, gboolean *, const GVariantType **, const GVariantType **, GVariant **, GVariant **);
};
struct _GActionMapInterface {
  GTypeInterface g_iface;
  GAction *(*lookup_action)(GActionMap *, const gchar *);
  void (*add_action)(GActionMap *, GAction *);
  void (*remove_action)(GActionMap *, const gchar *);
};
struct _GActionEntry {
  const gchar *name;
  void (*activate)(GSimpleAction *, GVariant *, gpointer);
  const gchar *parameter_type;
  const gchar *state;
  void (*change_state)(GSimpleAction *, GVariant *, gpointer);
  gsize padding[3];
};
struct _GAppLaunchContextClass {
  GObjectClass parent_class;
  char *(*get_display)(GAppLaunchContext *, GAppInfo *, GList *);
  char *(*get_startup_notify_id)(GAppLaunchContext *, GAppInfo *, GList *);
  void (*launch_failed)(GAppLaunchContext *, const char *);
  void (*launched)(GAppLaunchContext *, GAppInfo *, GVariant *);
  void (*launch_started)(GAppLaunchContext *, GAppInfo *, GVariant *);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
};
struct _GAppInfoIface {
  GTypeInterface g_iface;
  GAppInfo *(*dup)(GAppInfo *);
  gboolean (*equal)(GAppInfo *, GAppInfo *);
  const char *(*get_id)(GAppInfo *);
  const char *(*get_name)(GAppInfo *);
  const char *(*get_description)(GAppInfo *);
  const char *(*get_executable)(GAppInfo *);
  GIcon *(*get_icon)(GAppInfo *);
  gboolean (*launch)(GAppInfo *, GList *, GAppLaunchContext *, GError **);
  gboolean (*supports_uris)(GAppInfo *);
  gboolean (*supports_files)(GAppInfo *);
  gboolean (*launch_uris)(GAppInfo *, GList *, GAppLaunchContext *, GError **);
  gboolean (*should_show)(GAppInfo *);
  gboolean (*set_as_default_for_type)(GAppInfo *, const char *, GError **);
  gboolean (*set_as_default_for_extension)(GAppInfo *, const char *, GError **);
  gboolean (*add_supports_type)(GAppInfo *, const char *, GError **);
  gboolean (*can_remove_supports_type)(GAppInfo *);
  gboolean (*remove_supports_type)(GAppInfo *, const char *, GError **);
  gboolean (*can_delete)(GAppInfo *);
  gboolean (*do_delete)(GAppInfo *);
  const char *(*get_commandline)(GAppInfo *);
  const char *(*get_display_name)(GAppInfo *);
  gboolean (*set_as_last_used_for_type)(GAppInfo *, const char *, GError **);
  const char **(*get_supported_types)(GAppInfo *);
  void (*launch_uris_async)(GAppInfo *, GList *, GAppLaunchContext *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*launch_uris_finish)(GAppInfo *, GAsyncResult *, GError **);
};
struct _GApplicationClass {
  GObjectClass parent_class;
  void (*startup)(GApplication *);
  void (*activate)(GApplication *);
  void (*open)(GApplication *, GFile **, gint, const gchar *);
  int (*command_line)(GApplication *, GApplicationCommandLine *);
  gboolean (*local_command_line)(GApplication *, gchar ***, int *);
  void (*before_emit)(GApplication *, GVariant *);
  void (*after_emit)(GApplication *, GVariant *);
  void (*add_platform_data)(GApplication *, GVariantBuilder *);
  void (*quit_mainloop)(GApplication *);
  void (*run_mainloop)(GApplication *);
  void (*shutdown)(GApplication *);
  gboolean (*dbus_register)(GApplication *, GDBusConnection *, const gchar *, GError **);
  void (*dbus_unregister)(GApplication *, GDBusConnection *, const gchar *);
  gint (*handle_local_options)(GApplication *, GVariantDict *);
  gboolean (*name_lost)(GApplication *);
  gpointer padding[7];
};
struct _GApplicationCommandLineClass {
  GObjectClass parent_class;
  void (*print_literal)(GApplicationCommandLine *, const gchar *);
  void (*printerr_literal)(GApplicationCommandLine *, const gchar *);
  GInputStream *(*get_stdin)(GApplicationCommandLine *);
  gpointer padding[11];
};
struct _GInitableIface {
  GTypeInterface g_iface;
  gboolean (*init)(GInitable *, GCancellable *, GError **);
};
struct _GAsyncInitableIface {
  GTypeInterface g_iface;
  void (*init_async)(GAsyncInitable *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*init_finish)(GAsyncInitable *, GAsyncResult *, GError **);
};
struct _GAsyncResultIface {
  GTypeInterface g_iface;
  gpointer (*get_user_data)(GAsyncResult *);
  GObject *(*get_source_object)(GAsyncResult *);
  gboolean (*is_tagged)(GAsyncResult *, gpointer);
};
struct _GInputStreamClass {
  GObjectClass parent_class;
  gssize (*read_fn)(GInputStream *, void *, gsize, GCancellable *, GError **);
  gssize (*skip)(GInputStream *, gsize, GCancellable *, GError **);
  gboolean (*close_fn)(GInputStream *, GCancellable *, GError **);
  void (*read_async)(GInputStream *, void *, gsize, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gssize (*read_finish)(GInputStream *, GAsyncResult *, GError **);
  void (*skip_async)(GInputStream *, gsize, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gssize (*skip_finish)(GInputStream *, GAsyncResult *, GError **);
  void (*close_async)(GInputStream *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*close_finish)(GInputStream *, GAsyncResult *, GError **);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GFilterInputStreamClass {
  GInputStreamClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
};
struct _GBufferedInputStreamClass {
  GFilterInputStreamClass parent_class;
  gssize (*fill)(GBufferedInputStream *, gssize, GCancellable *, GError **);
  void (*fill_async)(GBufferedInputStream *, gssize, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gssize (*fill_finish)(GBufferedInputStream *, GAsyncResult *, GError **);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GOutputStreamClass {
  GObjectClass parent_class;
  gssize (*write_fn)(GOutputStream *, const void *, gsize, GCancellable *, GError **);
  gssize (*splice)(GOutputStream *, GInputStream *, GOutputStreamSpliceFlags, GCancellable *, GError **);
  gboolean (*flush)(GOutputStream *, GCancellable *, GError **);
  gboolean (*close_fn)(GOutputStream *, GCancellable *, GError **);
  void (*write_async)(GOutputStream *, const void *, gsize, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gssize (*write_finish)(GOutputStream *, GAsyncResult *, GError **);
  void (*splice_async)(GOutputStream *, GInputStream *, GOutputStreamSpliceFlags, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gssize (*splice_finish)(GOutputStream *, GAsyncResult *, GError **);
  void (*flush_async)(GOutputStream *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*flush_finish)(GOutputStream *, GAsyncResult *, GError **);
  void (*close_async)(GOutputStream *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*close_finish)(GOutputStream *, GAsyncResult *, GError **);
  gboolean (*writev_fn)(GOutputStream *, const GOutputVector *, gsize, gsize *, GCancellable *, GError **);
  void (*writev_async)(GOutputStream *, const GOutputVector *, gsize, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*writev_finish)(GOutputStream *, GAsyncResult *, gsize *, GError **);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
  void (*_g_reserved6)(void);
  void (*_g_reserved7)(void);
  void (*_g_reserved8)(void);
};
struct _GFilterOutputStreamClass {
  GOutputStreamClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
};
struct _GBufferedOutputStreamClass {
  GFilterOutputStreamClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
};
struct _GCancellableClass {
  GObjectClass parent_class;
  void (*cancelled)(GCancellable *);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GConverterIface {
  GTypeInterface g_iface;
  GConverterResult (*convert)(GConverter *, const void *, gsize, void *, gsize, GConverterFlags, gsize *, gsize *, GError **);
  void (*reset)(GConverter *);
};
struct _GCharsetConverterClass {
  GObjectClass parent_class;
};
struct _GConverterInputStreamClass {
  GFilterInputStreamClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GConverterOutputStreamClass {
  GFilterOutputStreamClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GDatagramBasedInterface {
  GTypeInterface g_iface;
  gint (*receive_messages)(GDatagramBased *, GInputMessage *, guint, gint, gint64, GCancellable *, GError **);
  gint (*send_messages)(GDatagramBased *, GOutputMessage *, guint, gint, gint64, GCancellable *, GError **);
  GSource *(*create_source)(GDatagramBased *, GIOCondition, GCancellable *);
  GIOCondition (*condition_check)(GDatagramBased *, GIOCondition);
  gboolean (*condition_wait)(GDatagramBased *, GIOCondition, gint64, GCancellable *, GError **);
};
struct _GDataInputStreamClass {
  GBufferedInputStreamClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
typedef struct _GDataOutputStreamPrivate GDataOutputStreamPrivate;
struct _GDataOutputStream {
  GFilterOutputStream parent_instance;
  GDataOutputStreamPrivate *priv;
};
struct _GDataOutputStreamClass {
  GFilterOutputStreamClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GDBusInterfaceIface {
  GTypeInterface parent_iface;
  GDBusInterfaceInfo *(*get_info)(GDBusInterface *);
  GDBusObject *(*get_object)(GDBusInterface *);
  void (*set_object)(GDBusInterface *, GDBusObject *);
  GDBusObject *(*dup_object)(GDBusInterface *);
};
struct _GDBusInterfaceSkeletonClass {
  GObjectClass parent_class;
  GDBusInterfaceInfo *(*get_info)(GDBusInterfaceSkeleton *);
  GDBusInterfaceVTable *(*get_vtable)(GDBusInterfaceSkeleton *);
  GVariant *(*get_properties)(GDBusInterfaceSkeleton *);
  void (*flush)(GDBusInterfaceSkeleton *);
  gpointer vfunc_padding[8];
  gboolean (*g_authorize_method)(GDBusInterfaceSkeleton *, GDBusMethodInvocation *);
  gpointer signal_padding[8];
};
struct _GDBusObjectIface {
  GTypeInterface parent_iface;
  const gchar *(*get_object_path)(GDBusObject *);
  GList *(*get_interfaces)(GDBusObject *);
  GDBusInterface *(*get_interface)(GDBusObject *, const gchar *);
  void (*interface_added)(GDBusObject *, GDBusInterface *);
  void (*interface_removed)(GDBusObject *, GDBusInterface *);
};
struct _GDBusObjectManagerIface {
  GTypeInterface parent_iface;
  const gchar *(*get_object_path)(GDBusObjectManager *);
  GList *(*get_objects)(GDBusObjectManager *);
  GDBusObject *(*get_object)(GDBusObjectManager *, const gchar *);
  GDBusInterface *(*get_interface)(GDBusObjectManager *, const gchar *, const gchar *);
  void (*object_added)(GDBusObjectManager *, GDBusObject *);
  void (*object_removed)(GDBusObjectManager *, GDBusObject *);
  void (*interface_added)(GDBusObjectManager *, GDBusObject *, GDBusInterface *);
  void (*interface_removed)(GDBusObjectManager *, GDBusObject *, GDBusInterface *);
};
struct _GDBusObjectManagerClientClass {
  GObjectClass parent_class;
  void (*interface_proxy_signal)(GDBusObjectManagerClient *, GDBusObjectProxy *, GDBusProxy *, const gchar *, const gchar *, GVariant *);
  void (*interface_proxy_properties_changed)(GDBusObjectManagerClient *, GDBusObjectProxy *, GDBusProxy *, GVariant *, const gchar *const *);
  gpointer padding[8];
};
struct _GDBusObjectManagerServerClass {
  GObjectClass parent_class;
  gpointer padding[8];
};
struct _GDBusObjectProxyClass {
  GObjectClass parent_class;
  gpointer padding[8];
};
struct _GDBusObjectSkeletonClass {
  GObjectClass parent_class;
  gboolean (*authorize_method)(GDBusObjectSkeleton *, GDBusInterfaceSkeleton *, GDBusMethodInvocation *);
  gpointer padding[8];
};
struct _GDBusProxyClass {
  GObjectClass parent_class;
  void (*g_properties_changed)(GDBusProxy *, GVariant *, const gchar *const *);
  void (*g_signal)(GDBusProxy *, const gchar *, const gchar *, GVariant *);
  gpointer padding[32];
};
struct _GDebugControllerInterface {
  GTypeInterface g_iface;
};
struct _GDebugControllerDBus {
  GObject parent_instance;
};
struct _GDebugControllerDBusClass {
  GObjectClass parent_class;
  gboolean (*authorize)(GDebugControllerDBus *, GDBusMethodInvocation *);
  gpointer padding[12];
};
struct _GDriveIface {
  GTypeInterface g_iface;
  void (*changed)(GDrive *);
  void (*disconnected)(GDrive *);
  void (*eject_button)(GDrive *);
  char *(*get_name)(GDrive *);
  GIcon *(*get_icon)(GDrive *);
  gboolean (*has_volumes)(GDrive *);
  GList *(*get_volumes)(GDrive *);
  gboolean (*is_media_removable)(GDrive *);
  gboolean (*has_media)(GDrive *);
  gboolean (*is_media_check_automatic)(GDrive *);
  gboolean (*can_eject)(GDrive *);
  gboolean (*can_poll_for_media)(GDrive *);
  void (*eject)(GDrive *, GMountUnmountFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*eject_finish)(GDrive *, GAsyncResult *, GError **);
  void (*poll_for_media)(GDrive *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*poll_for_media_finish)(GDrive *, GAsyncResult *, GError **);
  char *(*get_identifier)(GDrive *, const char *);
  char **(*enumerate_identifiers)(GDrive *);
  GDriveStartStopType (*get_start_stop_type)(GDrive *);
  gboolean (*can_start)(GDrive *);
  gboolean (*can_start_degraded)(GDrive *);
  void (*start)(GDrive *, GDriveStartFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*start_finish)(GDrive *, GAsyncResult *, GError **);
  gboolean (*can_stop)(GDrive *);
  void (*stop)(GDrive *, GMountUnmountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*stop_finish)(GDrive *, GAsyncResult *, GError **);
  void (*stop_button)(GDrive *);
  void (*eject_with_operation)(GDrive *, GMountUnmountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*eject_with_operation_finish)(GDrive *, GAsyncResult *, GError **);
  const gchar *(*get_sort_key)(GDrive *);
  GIcon *(*get_symbolic_icon)(GDrive *);
  gboolean (*is_removable)(GDrive *);
};
struct _GDtlsConnectionInterface {
  GTypeInterface g_iface;
  gboolean (*accept_certificate)(GDtlsConnection *, GTlsCertificate *, GTlsCertificateFlags);
  gboolean (*handshake)(GDtlsConnection *, GCancellable *, GError **);
  void (*handshake_async)(GDtlsConnection *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*handshake_finish)(GDtlsConnection *, GAsyncResult *, GError **);
  gboolean (*shutdown)(GDtlsConnection *, gboolean, gboolean, GCancellable *, GError **);
  void (*shutdown_async)(GDtlsConnection *, gboolean, gboolean, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*shutdown_finish)(GDtlsConnection *, GAsyncResult *, GError **);
  void (*set_advertised_protocols)(GDtlsConnection *, const gchar *const *);
  const gchar *(*get_negotiated_protocol)(GDtlsConnection *);
  gboolean (*get_binding_data)(GDtlsConnection *, GTlsChannelBindingType, GByteArray *, GError **);
};
struct _GDtlsClientConnectionInterface {
  GTypeInterface g_iface;
};
struct _GDtlsServerConnectionInterface {
  GTypeInterface g_iface;
};
struct _GIconIface {
  GTypeInterface g_iface;
  guint (*hash)(GIcon *);
  gboolean (*equal)(GIcon *, GIcon *);
  gboolean (*to_tokens)(GIcon *, GPtrArray *, gint *);
  GIcon *(*from_tokens)(gchar **, gint, gint, GError **);
  GVariant *(*serialize)(GIcon *);
};
typedef struct _GEmblemedIconPrivate GEmblemedIconPrivate;
struct _GEmblemedIcon {
  GObject parent_instance;
  GEmblemedIconPrivate *priv;
};
struct _GEmblemedIconClass {
  GObjectClass parent_class;
};
struct _GFileIface {
  GTypeInterface g_iface;
  GFile *(*dup)(GFile *);
  guint (*hash)(GFile *);
  gboolean (*equal)(GFile *, GFile *);
  gboolean (*is_native)(GFile *);
  gboolean (*has_uri_scheme)(GFile *, const char *);
  char *(*get_uri_scheme)(GFile *);
  char *(*get_basename)(GFile *);
  char *(*get_path)(GFile *);
  char *(*get_uri)(GFile *);
  char *(*get_parse_name)(GFile *);
  GFile *(*get_parent)(GFile *);
  gboolean (*prefix_matches)(GFile *, GFile *);
  char *(*get_relative_path)(GFile *, GFile *);
  GFile *(*resolve_relative_path)(GFile *, const char *);
  GFile *(*get_child_for_display_name)(GFile *, const char *, GError **);
  GFileEnumerator *(*enumerate_children)(GFile *, const char *, GFileQueryInfoFlags, GCancellable *, GError **);
  void (*enumerate_children_async)(GFile *, const char *, GFileQueryInfoFlags, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileEnumerator *(*enumerate_children_finish)(GFile *, GAsyncResult *, GError **);
  GFileInfo *(*query_info)(GFile *, const char *, GFileQueryInfoFlags, GCancellable *, GError **);
  void (*query_info_async)(GFile *, const char *, GFileQueryInfoFlags, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileInfo *(*query_info_finish)(GFile *, GAsyncResult *, GError **);
  GFileInfo *(*query_filesystem_info)(GFile *, const char *, GCancellable *, GError **);
  void (*query_filesystem_info_async)(GFile *, const char *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileInfo *(*query_filesystem_info_finish)(GFile *, GAsyncResult *, GError **);
  GMount *(*find_enclosing_mount)(GFile *, GCancellable *, GError **);
  void (*find_enclosing_mount_async)(GFile *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GMount *(*find_enclosing_mount_finish)(GFile *, GAsyncResult *, GError **);
  GFile *(*set_display_name)(GFile *, const char *, GCancellable *, GError **);
  void (*set_display_name_async)(GFile *, const char *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFile *(*set_display_name_finish)(GFile *, GAsyncResult *, GError **);
  GFileAttributeInfoList *(*query_settable_attributes)(GFile *, GCancellable *, GError **);
  void (*_query_settable_attributes_async)(void);
  void (*_query_settable_attributes_finish)(void);
  GFileAttributeInfoList *(*query_writable_namespaces)(GFile *, GCancellable *, GError **);
  void (*_query_writable_namespaces_async)(void);
  void (*_query_writable_namespaces_finish)(void);
  gboolean (*set_attribute)(GFile *, const char *, GFileAttributeType, gpointer, GFileQueryInfoFlags, GCancellable *, GError **);
  gboolean (*set_attributes_from_info)(GFile *, GFileInfo *, GFileQueryInfoFlags, GCancellable *, GError **);
  void (*set_attributes_async)(GFile *, GFileInfo *, GFileQueryInfoFlags, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*set_attributes_finish)(GFile *, GAsyncResult *, GFileInfo **, GError **);
  GFileInputStream *(*read_fn)(GFile *, GCancellable *, GError **);
  void (*read_async)(GFile *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileInputStream *(*read_finish)(GFile *, GAsyncResult *, GError **);
  GFileOutputStream *(*append_to)(GFile *, GFileCreateFlags, GCancellable *, GError **);
  void (*append_to_async)(GFile *, GFileCreateFlags, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileOutputStream *(*append_to_finish)(GFile *, GAsyncResult *, GError **);
  GFileOutputStream *(*create)(GFile *, GFileCreateFlags, GCancellable *, GError **);
  void (*create_async)(GFile *, GFileCreateFlags, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileOutputStream *(*create_finish)(GFile *, GAsyncResult *, GError **);
  GFileOutputStream *(*replace)(GFile *, const char *, gboolean, GFileCreateFlags, GCancellable *, GError **);
  void (*replace_async)(GFile *, const char *, gboolean, GFileCreateFlags, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileOutputStream *(*replace_finish)(GFile *, GAsyncResult *, GError **);
  gboolean (*delete_file)(GFile *, GCancellable *, GError **);
  void (*delete_file_async)(GFile *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*delete_file_finish)(GFile *, GAsyncResult *, GError **);
  gboolean (*trash)(GFile *, GCancellable *, GError **);
  void (*trash_async)(GFile *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*trash_finish)(GFile *, GAsyncResult *, GError **);
  gboolean (*make_directory)(GFile *, GCancellable *, GError **);
  void (*make_directory_async)(GFile *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*make_directory_finish)(GFile *, GAsyncResult *, GError **);
  gboolean (*make_symbolic_link)(GFile *, const char *, GCancellable *, GError **);
  void (*make_symbolic_link_async)(GFile *, const char *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*make_symbolic_link_finish)(GFile *, GAsyncResult *, GError **);
  gboolean (*copy)(GFile *, GFile *, GFileCopyFlags, GCancellable *, GFileProgressCallback, gpointer, GError **);
  void (*copy_async)(GFile *, GFile *, GFileCopyFlags, int, GCancellable *, GFileProgressCallback, gpointer, GAsyncReadyCallback, gpointer);
  gboolean (*copy_finish)(GFile *, GAsyncResult *, GError **);
  gboolean (*move)(GFile *, GFile *, GFileCopyFlags, GCancellable *, GFileProgressCallback, gpointer, GError **);
  void (*move_async)(GFile *, GFile *, GFileCopyFlags, int, GCancellable *, GFileProgressCallback, gpointer, GAsyncReadyCallback, gpointer);
  gboolean (*move_finish)(GFile *, GAsyncResult *, GError **);
  void (*mount_mountable)(GFile *, GMountMountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  GFile *(*mount_mountable_finish)(GFile *, GAsyncResult *, GError **);
  void (*unmount_mountable)(GFile *, GMountUnmountFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*unmount_mountable_finish)(GFile *, GAsyncResult *, GError **);
  void (*eject_mountable)(GFile *, GMountUnmountFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*eject_mountable_finish)(GFile *, GAsyncResult *, GError **);
  void (*mount_enclosing_volume)(GFile *, GMountMountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*mount_enclosing_volume_finish)(GFile *, GAsyncResult *, GError **);
  GFileMonitor *(*monitor_dir)(GFile *, GFileMonitorFlags, GCancellable *, GError **);
  GFileMonitor *(*monitor_file)(GFile *, GFileMonitorFlags, GCancellable *, GError **);
  GFileIOStream *(*open_readwrite)(GFile *, GCancellable *, GError **);
  void (*open_readwrite_async)(GFile *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileIOStream *(*open_readwrite_finish)(GFile *, GAsyncResult *, GError **);
  GFileIOStream *(*create_readwrite)(GFile *, GFileCreateFlags, GCancellable *, GError **);
  void (*create_readwrite_async)(GFile *, GFileCreateFlags, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileIOStream *(*create_readwrite_finish)(GFile *, GAsyncResult *, GError **);
  GFileIOStream *(*replace_readwrite)(GFile *, const char *, gboolean, GFileCreateFlags, GCancellable *, GError **);
  void (*replace_readwrite_async)(GFile *, const char *, gboolean, GFileCreateFlags, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileIOStream *(*replace_readwrite_finish)(GFile *, GAsyncResult *, GError **);
  void (*start_mountable)(GFile *, GDriveStartFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*start_mountable_finish)(GFile *, GAsyncResult *, GError **);
  void (*stop_mountable)(GFile *, GMountUnmountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*stop_mountable_finish)(GFile *, GAsyncResult *, GError **);
  gboolean supports_thread_contexts;
  void (*unmount_mountable_with_operation)(GFile *, GMountUnmountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*unmount_mountable_with_operation_finish)(GFile *, GAsyncResult *, GError **);
  void (*eject_mountable_with_operation)(GFile *, GMountUnmountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*eject_mountable_with_operation_finish)(GFile *, GAsyncResult *, GError **);
  void (*poll_mountable)(GFile *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*poll_mountable_finish)(GFile *, GAsyncResult *, GError **);
  gboolean (*measure_disk_usage)(GFile *, GFileMeasureFlags, GCancellable *, GFileMeasureProgressCallback, gpointer, guint64 *, guint64 *, guint64 *, GError **);
  void (*measure_disk_usage_async)(GFile *, GFileMeasureFlags, gint, GCancellable *, GFileMeasureProgressCallback, gpointer, GAsyncReadyCallback, gpointer);
  gboolean (*measure_disk_usage_finish)(GFile *, GAsyncResult *, guint64 *, guint64 *, guint64 *, GError **);
};
struct _GFileEnumeratorClass {
  GObjectClass parent_class;
  GFileInfo *(*next_file)(GFileEnumerator *, GCancellable *, GError **);
  gboolean (*close_fn)(GFileEnumerator *, GCancellable *, GError **);
  void (*next_files_async)(GFileEnumerator *, int, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GList *(*next_files_finish)(GFileEnumerator *, GAsyncResult *, GError **);
  void (*close_async)(GFileEnumerator *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*close_finish)(GFileEnumerator *, GAsyncResult *, GError **);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
  void (*_g_reserved6)(void);
  void (*_g_reserved7)(void);
};
struct _GFileInputStreamClass {
  GInputStreamClass parent_class;
  goffset (*tell)(GFileInputStream *);
  gboolean (*can_seek)(GFileInputStream *);
  gboolean (*seek)(GFileInputStream *, goffset, GSeekType, GCancellable *, GError **);
  GFileInfo *(*query_info)(GFileInputStream *, const char *, GCancellable *, GError **);
  void (*query_info_async)(GFileInputStream *, const char *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileInfo *(*query_info_finish)(GFileInputStream *, GAsyncResult *, GError **);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GIOStreamClass {
  GObjectClass parent_class;
  GInputStream *(*get_input_stream)(GIOStream *);
  GOutputStream *(*get_output_stream)(GIOStream *);
  gboolean (*close_fn)(GIOStream *, GCancellable *, GError **);
  void (*close_async)(GIOStream *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*close_finish)(GIOStream *, GAsyncResult *, GError **);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
  void (*_g_reserved6)(void);
  void (*_g_reserved7)(void);
  void (*_g_reserved8)(void);
  void (*_g_reserved9)(void);
  void (*_g_reserved10)(void);
};
struct _GFileIOStreamClass {
  GIOStreamClass parent_class;
  goffset (*tell)(GFileIOStream *);
  gboolean (*can_seek)(GFileIOStream *);
  gboolean (*seek)(GFileIOStream *, goffset, GSeekType, GCancellable *, GError **);
  gboolean (*can_truncate)(GFileIOStream *);
  gboolean (*truncate_fn)(GFileIOStream *, goffset, GCancellable *, GError **);
  GFileInfo *(*query_info)(GFileIOStream *, const char *, GCancellable *, GError **);
  void (*query_info_async)(GFileIOStream *, const char *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileInfo *(*query_info_finish)(GFileIOStream *, GAsyncResult *, GError **);
  char *(*get_etag)(GFileIOStream *);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GFileMonitorClass {
  GObjectClass parent_class;
  void (*changed)(GFileMonitor *, GFile *, GFile *, GFileMonitorEvent);
  gboolean (*cancel)(GFileMonitor *);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GFilenameCompleterClass {
  GObjectClass parent_class;
  void (*got_completion_data)(GFilenameCompleter *);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
};
struct _GFileOutputStreamClass {
  GOutputStreamClass parent_class;
  goffset (*tell)(GFileOutputStream *);
  gboolean (*can_seek)(GFileOutputStream *);
  gboolean (*seek)(GFileOutputStream *, goffset, GSeekType, GCancellable *, GError **);
  gboolean (*can_truncate)(GFileOutputStream *);
  gboolean (*truncate_fn)(GFileOutputStream *, goffset, GCancellable *, GError **);
  GFileInfo *(*query_info)(GFileOutputStream *, const char *, GCancellable *, GError **);
  void (*query_info_async)(GFileOutputStream *, const char *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GFileInfo *(*query_info_finish)(GFileOutputStream *, GAsyncResult *, GError **);
  char *(*get_etag)(GFileOutputStream *);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GInetAddressClass {
  GObjectClass parent_class;
  gchar *(*to_string)(GInetAddress *);
  const guint8 *(*to_bytes)(GInetAddress *);
};
struct _GInetAddressMaskClass {
  GObjectClass parent_class;
};
struct _GSocketAddressClass {
  GObjectClass parent_class;
  GSocketFamily (*get_family)(GSocketAddress *);
  gssize (*get_native_size)(GSocketAddress *);
  gboolean (*to_native)(GSocketAddress *, gpointer, gsize, GError **);
};
struct _GInetSocketAddressClass {
  GSocketAddressClass parent_class;
};
struct _GListModelInterface {
  GTypeInterface g_iface;
  GType (*get_item_type)(GListModel *);
  guint (*get_n_items)(GListModel *);
  gpointer (*get_item)(GListModel *, guint);
};
struct _GLoadableIconIface {
  GTypeInterface g_iface;
  GInputStream *(*load)(GLoadableIcon *, int, char **, GCancellable *, GError **);
  void (*load_async)(GLoadableIcon *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  GInputStream *(*load_finish)(GLoadableIcon *, GAsyncResult *, char **, GError **);
};
struct _GMemoryInputStreamClass {
  GInputStreamClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GMemoryMonitorInterface {
  GTypeInterface g_iface;
  void (*low_memory_warning)(GMemoryMonitor *, GMemoryMonitorWarningLevel);
};
struct _GMemoryOutputStreamClass {
  GOutputStreamClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GMenuModelClass {
  GObjectClass parent_class;
  gboolean (*is_mutable)(GMenuModel *);
  gint (*get_n_items)(GMenuModel *);
  void (*get_item_attributes)(GMenuModel *, gint, GHashTable **);
  GMenuAttributeIter *(*iterate_item_attributes)(GMenuModel *, gint);
  GVariant *(*get_item_attribute_value)(GMenuModel *, gint, const gchar *, const GVariantType *);
  void (*get_item_links)(GMenuModel *, gint, GHashTable **);
  GMenuLinkIter *(*iterate_item_links)(GMenuModel *, gint);
  GMenuModel *(*get_item_link)(GMenuModel *, gint, const gchar *);
};
struct _GMenuAttributeIterClass {
  GObjectClass parent_class;
  gboolean (*get_next)(GMenuAttributeIter *, const gchar **, GVariant **);
};
typedef struct _GMenuAttributeIterPrivate GMenuAttributeIterPrivate;
struct _GMenuAttributeIter {
  GObject parent_instance;
  GMenuAttributeIterPrivate *priv;
};
struct _GMenuLinkIterClass {
  GObjectClass parent_class;
  gboolean (*get_next)(GMenuLinkIter *, const gchar **, GMenuModel **);
};
typedef struct _GMenuLinkIterPrivate GMenuLinkIterPrivate;
struct _GMenuLinkIter {
  GObject parent_instance;
  GMenuLinkIterPrivate *priv;
};
struct _GMountIface {
  GTypeInterface g_iface;
  void (*changed)(GMount *);
  void (*unmounted)(GMount *);
  GFile *(*get_root)(GMount *);
  char *(*get_name)(GMount *);
  GIcon *(*get_icon)(GMount *);
  char *(*get_uuid)(GMount *);
  GVolume *(*get_volume)(GMount *);
  GDrive *(*get_drive)(GMount *);
  gboolean (*can_unmount)(GMount *);
  gboolean (*can_eject)(GMount *);
  void (*unmount)(GMount *, GMountUnmountFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*unmount_finish)(GMount *, GAsyncResult *, GError **);
  void (*eject)(GMount *, GMountUnmountFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*eject_finish)(GMount *, GAsyncResult *, GError **);
  void (*remount)(GMount *, GMountMountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*remount_finish)(GMount *, GAsyncResult *, GError **);
  void (*guess_content_type)(GMount *, gboolean, GCancellable *, GAsyncReadyCallback, gpointer);
  gchar **(*guess_content_type_finish)(GMount *, GAsyncResult *, GError **);
  gchar **(*guess_content_type_sync)(GMount *, gboolean, GCancellable *, GError **);
  void (*pre_unmount)(GMount *);
  void (*unmount_with_operation)(GMount *, GMountUnmountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*unmount_with_operation_finish)(GMount *, GAsyncResult *, GError **);
  void (*eject_with_operation)(GMount *, GMountUnmountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*eject_with_operation_finish)(GMount *, GAsyncResult *, GError **);
  GFile *(*get_default_location)(GMount *);
  const gchar *(*get_sort_key)(GMount *);
  GIcon *(*get_symbolic_icon)(GMount *);
};
struct _GMountOperationClass {
  GObjectClass parent_class;
  void (*ask_password)(GMountOperation *, const char *, const char *, const char *, GAskPasswordFlags);
  void (*ask_question)(GMountOperation *, const char *, const char **);
  void (*reply)(GMountOperation *, GMountOperationResult);
  void (*aborted)(GMountOperation *);
  void (*show_processes)(GMountOperation *, const gchar *, GArray *, const gchar **);
  void (*show_unmount_progress)(GMountOperation *, const gchar *, gint64, gint64);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
  void (*_g_reserved6)(void);
  void (*_g_reserved7)(void);
  void (*_g_reserved8)(void);
  void (*_g_reserved9)(void);
};
struct _GNativeSocketAddressClass {
  GSocketAddressClass parent_class;
};
struct _GVolumeMonitorClass {
  GObjectClass parent_class;
  void (*volume_added)(GVolumeMonitor *, GVolume *);
  void (*volume_removed)(GVolumeMonitor *, GVolume *);
  void (*volume_changed)(GVolumeMonitor *, GVolume *);
  void (*mount_added)(GVolumeMonitor *, GMount *);
  void (*mount_removed)(GVolumeMonitor *, GMount *);
  void (*mount_pre_unmount)(GVolumeMonitor *, GMount *);
  void (*mount_changed)(GVolumeMonitor *, GMount *);
  void (*drive_connected)(GVolumeMonitor *, GDrive *);
  void (*drive_disconnected)(GVolumeMonitor *, GDrive *);
  void (*drive_changed)(GVolumeMonitor *, GDrive *);
  gboolean (*is_supported)(void);
  GList *(*get_connected_drives)(GVolumeMonitor *);
  GList *(*get_volumes)(GVolumeMonitor *);
  GList *(*get_mounts)(GVolumeMonitor *);
  GVolume *(*get_volume_for_uuid)(GVolumeMonitor *, const char *);
  GMount *(*get_mount_for_uuid)(GVolumeMonitor *, const char *);
  GVolume *(*adopt_orphan_mount)(GMount *, GVolumeMonitor *);
  void (*drive_eject_button)(GVolumeMonitor *, GDrive *);
  void (*drive_stop_button)(GVolumeMonitor *, GDrive *);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
  void (*_g_reserved6)(void);
};
struct _GNativeVolumeMonitor {
  GVolumeMonitor parent_instance;
};
struct _GNativeVolumeMonitorClass {
  GVolumeMonitorClass parent_class;
  GMount *(*get_mount_for_mount_path)(const char *, GCancellable *);
};
struct _GNetworkAddressClass {
  GObjectClass parent_class;
};
struct _GNetworkMonitorInterface {
  GTypeInterface g_iface;
  void (*network_changed)(GNetworkMonitor *, gboolean);
  gboolean (*can_reach)(GNetworkMonitor *, GSocketConnectable *, GCancellable *, GError **);
  void (*can_reach_async)(GNetworkMonitor *, GSocketConnectable *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*can_reach_finish)(GNetworkMonitor *, GAsyncResult *, GError **);
};
struct _GNetworkServiceClass {
  GObjectClass parent_class;
};
struct _GPermissionClass {
  GObjectClass parent_class;
  gboolean (*acquire)(GPermission *, GCancellable *, GError **);
  void (*acquire_async)(GPermission *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*acquire_finish)(GPermission *, GAsyncResult *, GError **);
  gboolean (*release)(GPermission *, GCancellable *, GError **);
  void (*release_async)(GPermission *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*release_finish)(GPermission *, GAsyncResult *, GError **);
  gpointer reserved[16];
};
struct _GPollableInputStreamInterface {
  GTypeInterface g_iface;
  gboolean (*can_poll)(GPollableInputStream *);
  gboolean (*is_readable)(GPollableInputStream *);
  GSource *(*create_source)(GPollableInputStream *, GCancellable *);
  gssize (*read_nonblocking)(GPollableInputStream *, void *, gsize, GError **);
};
struct _GPollableOutputStreamInterface {
  GTypeInterface g_iface;
  gboolean (*can_poll)(GPollableOutputStream *);
  gboolean (*is_writable)(GPollableOutputStream *);
  GSource *(*create_source)(GPollableOutputStream *, GCancellable *);
  gssize (*write_nonblocking)(GPollableOutputStream *, const void *, gsize, GError **);
  GPollableReturn (*writev_nonblocking)(GPollableOutputStream *, const GOutputVector *, gsize, gsize *, GError **);
};
struct _GPowerProfileMonitorInterface {
  GTypeInterface g_iface;
};
struct _GProxyInterface {
  GTypeInterface g_iface;
  GIOStream *(*connect)(GProxy *, GIOStream *, GProxyAddress *, GCancellable *, GError **);
  void (*connect_async)(GProxy *, GIOStream *, GProxyAddress *, GCancellable *, GAsyncReadyCallback, gpointer);
  GIOStream *(*connect_finish)(GProxy *, GAsyncResult *, GError **);
  gboolean (*supports_hostname)(GProxy *);
};
struct _GProxyAddressClass {
  GInetSocketAddressClass parent_class;
};
struct _GSocketAddressEnumeratorClass {
  GObjectClass parent_class;
  GSocketAddress *(*next)(GSocketAddressEnumerator *, GCancellable *, GError **);
  void (*next_async)(GSocketAddressEnumerator *, GCancellable *, GAsyncReadyCallback, gpointer);
  GSocketAddress *(*next_finish)(GSocketAddressEnumerator *, GAsyncResult *, GError **);
};
struct _GProxyAddressEnumeratorClass {
  GSocketAddressEnumeratorClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
  void (*_g_reserved6)(void);
  void (*_g_reserved7)(void);
};
struct _GProxyResolverInterface {
  GTypeInterface g_iface;
  gboolean (*is_supported)(GProxyResolver *);
  gchar **(*lookup)(GProxyResolver *, const gchar *, GCancellable *, GError **);
  void (*lookup_async)(GProxyResolver *, const gchar *, GCancellable *, GAsyncReadyCallback, gpointer);
  gchar **(*lookup_finish)(GProxyResolver *, GAsyncResult *, GError **);
};
struct _GRemoteActionGroupInterface {
  GTypeInterface g_iface;
  void (*activate_action_full)(GRemoteActionGroup *, const gchar *, GVariant *, GVariant *);
  void (*change_action_state_full)(GRemoteActionGroup *, const gchar *, GVariant *, GVariant *);
};
struct _GResolverClass {
  GObjectClass parent_class;
  void (*reload)(GResolver *);
  GList *(*lookup_by_name)(GResolver *, const gchar *, GCancellable *, GError **);
  void (*lookup_by_name_async)(GResolver *, const gchar *, GCancellable *, GAsyncReadyCallback, gpointer);
  GList *(*lookup_by_name_finish)(GResolver *, GAsyncResult *, GError **);
  gchar *(*lookup_by_address)(GResolver *, GInetAddress *, GCancellable *, GError **);
  void (*lookup_by_address_async)(GResolver *, GInetAddress *, GCancellable *, GAsyncReadyCallback, gpointer);
  gchar *(*lookup_by_address_finish)(GResolver *, GAsyncResult *, GError **);
  GList *(*lookup_service)(GResolver *, const gchar *, GCancellable *, GError **);
  void (*lookup_service_async)(GResolver *, const gchar *, GCancellable *, GAsyncReadyCallback, gpointer);
  GList *(*lookup_service_finish)(GResolver *, GAsyncResult *, GError **);
  GList *(*lookup_records)(GResolver *, const gchar *, GResolverRecordType, GCancellable *, GError **);
  void (*lookup_records_async)(GResolver *, const gchar *, GResolverRecordType, GCancellable *, GAsyncReadyCallback, gpointer);
  GList *(*lookup_records_finish)(GResolver *, GAsyncResult *, GError **);
  void (*lookup_by_name_with_flags_async)(GResolver *, const gchar *, GResolverNameLookupFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  GList *(*lookup_by_name_with_flags_finish)(GResolver *, GAsyncResult *, GError **);
  GList *(*lookup_by_name_with_flags)(GResolver *, const gchar *, GResolverNameLookupFlags, GCancellable *, GError **);
};
struct _GStaticResource {
  const guint8 *data;
  gsize data_len;
  GResource *resource;
  GStaticResource *next;
  gpointer padding;
};
struct _GSeekableIface {
  GTypeInterface g_iface;
  goffset (*tell)(GSeekable *);
  gboolean (*can_seek)(GSeekable *);
  gboolean (*seek)(GSeekable *, goffset, GSeekType, GCancellable *, GError **);
  gboolean (*can_truncate)(GSeekable *);
  gboolean (*truncate_fn)(GSeekable *, goffset, GCancellable *, GError **);
};
struct _GSettingsClass {
  GObjectClass parent_class;
  void (*writable_changed)(GSettings *, const gchar *);
  void (*changed)(GSettings *, const gchar *);
  gboolean (*writable_change_event)(GSettings *, GQuark);
  gboolean (*change_event)(GSettings *, const GQuark *, gint);
  gpointer padding[20];
};
struct _GSimpleActionGroupClass {
  GObjectClass parent_class;
  gpointer padding[12];
};
typedef struct _GSimpleProxyResolverPrivate GSimpleProxyResolverPrivate;
struct _GSimpleProxyResolver {
  GObject parent_instance;
  GSimpleProxyResolverPrivate *priv;
};
struct _GSimpleProxyResolverClass {
  GObjectClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GSocketClass {
  GObjectClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
  void (*_g_reserved6)(void);
  void (*_g_reserved7)(void);
  void (*_g_reserved8)(void);
  void (*_g_reserved9)(void);
  void (*_g_reserved10)(void);
};
struct _GSocketClientClass {
  GObjectClass parent_class;
  void (*event)(GSocketClient *, GSocketClientEvent, GSocketConnectable *, GIOStream *);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
};
struct _GSocketConnectableIface {
  GTypeInterface g_iface;
  GSocketAddressEnumerator *(*enumerate)(GSocketConnectable *);
  GSocketAddressEnumerator *(*proxy_enumerate)(GSocketConnectable *);
  gchar *(*to_string)(GSocketConnectable *);
};
struct _GSocketConnectionClass {
  GIOStreamClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
  void (*_g_reserved6)(void);
};
struct _GSocketControlMessageClass {
  GObjectClass parent_class;
  gsize (*get_size)(GSocketControlMessage *);
  int (*get_level)(GSocketControlMessage *);
  int (*get_type)(GSocketControlMessage *);
  void (*serialize)(GSocketControlMessage *, gpointer);
  GSocketControlMessage *(*deserialize)(int, int, gsize, gpointer);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GSocketListenerClass {
  GObjectClass parent_class;
  void (*changed)(GSocketListener *);
  void (*event)(GSocketListener *, GSocketListenerEvent, GSocket *);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
  void (*_g_reserved6)(void);
};
struct _GSocketServiceClass {
  GSocketListenerClass parent_class;
  gboolean (*incoming)(GSocketService *, GSocketConnection *, GObject *);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
  void (*_g_reserved6)(void);
};
struct _GTcpConnectionClass {
  GSocketConnectionClass parent_class;
};
struct _GTcpWrapperConnectionClass {
  GTcpConnectionClass parent_class;
};
struct _GThreadedSocketServiceClass {
  GSocketServiceClass parent_class;
  gboolean (*run)(GThreadedSocketService *, GSocketConnection *, GObject *);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
struct _GTlsBackendInterface {
  GTypeInterface g_iface;
  gboolean (*supports_tls)(GTlsBackend *);
  GType (*get_certificate_type)(void);
  GType (*get_client_connection_type)(void);
  GType (*get_server_connection_type)(void);
  GType (*get_file_database_type)(void);
  GTlsDatabase *(*get_default_database)(GTlsBackend *);
  gboolean (*supports_dtls)(GTlsBackend *);
  GType (*get_dtls_client_connection_type)(void);
  GType (*get_dtls_server_connection_type)(void);
};
struct _GTlsCertificateClass {
  GObjectClass parent_class;
  GTlsCertificateFlags (*verify)(GTlsCertificate *, GSocketConnectable *, GTlsCertificate *);
  gpointer padding[8];
};
struct _GTlsConnectionClass {
  GIOStreamClass parent_class;
  gboolean (*accept_certificate)(GTlsConnection *, GTlsCertificate *, GTlsCertificateFlags);
  gboolean (*handshake)(GTlsConnection *, GCancellable *, GError **);
  void (*handshake_async)(GTlsConnection *, int, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*handshake_finish)(GTlsConnection *, GAsyncResult *, GError **);
  gboolean (*get_binding_data)(GTlsConnection *, GTlsChannelBindingType, GByteArray *, GError **);
  const gchar *(*get_negotiated_protocol)(GTlsConnection *);
  gpointer padding[6];
};
struct _GTlsClientConnectionInterface {
  GTypeInterface g_iface;
  void (*copy_session_state)(GTlsClientConnection *, GTlsClientConnection *);
};
struct _GTlsDatabaseClass {
  GObjectClass parent_class;
  GTlsCertificateFlags (*verify_chain)(GTlsDatabase *, GTlsCertificate *, const gchar *, GSocketConnectable *, GTlsInteraction *, GTlsDatabaseVerifyFlags, GCancellable *, GError **);
  void (*verify_chain_async)(GTlsDatabase *, GTlsCertificate *, const gchar *, GSocketConnectable *, GTlsInteraction *, GTlsDatabaseVerifyFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  GTlsCertificateFlags (*verify_chain_finish)(GTlsDatabase *, GAsyncResult *, GError **);
  gchar *(*create_certificate_handle)(GTlsDatabase *, GTlsCertificate *);
  GTlsCertificate *(*lookup_certificate_for_handle)(GTlsDatabase *, const gchar *, GTlsInteraction *, GTlsDatabaseLookupFlags, GCancellable *, GError **);
  void (*lookup_certificate_for_handle_async)(GTlsDatabase *, const gchar *, GTlsInteraction *, GTlsDatabaseLookupFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  GTlsCertificate *(*lookup_certificate_for_handle_finish)(GTlsDatabase *, GAsyncResult *, GError **);
  GTlsCertificate *(*lookup_certificate_issuer)(GTlsDatabase *, GTlsCertificate *, GTlsInteraction *, GTlsDatabaseLookupFlags, GCancellable *, GError **);
  void (*lookup_certificate_issuer_async)(GTlsDatabase *, GTlsCertificate *, GTlsInteraction *, GTlsDatabaseLookupFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  GTlsCertificate *(*lookup_certificate_issuer_finish)(GTlsDatabase *, GAsyncResult *, GError **);
  GList *(*lookup_certificates_issued_by)(GTlsDatabase *, GByteArray *, GTlsInteraction *, GTlsDatabaseLookupFlags, GCancellable *, GError **);
  void (*lookup_certificates_issued_by_async)(GTlsDatabase *, GByteArray *, GTlsInteraction *, GTlsDatabaseLookupFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  GList *(*lookup_certificates_issued_by_finish)(GTlsDatabase *, GAsyncResult *, GError **);
  gpointer padding[16];
};
struct _GTlsFileDatabaseInterface {
  GTypeInterface g_iface;
  gpointer padding[8];
};
struct _GTlsInteractionClass {
  GObjectClass parent_class;
  GTlsInteractionResult (*ask_password)(GTlsInteraction *, GTlsPassword *, GCancellable *, GError **);
  void (*ask_password_async)(GTlsInteraction *, GTlsPassword *, GCancellable *, GAsyncReadyCallback, gpointer);
  GTlsInteractionResult (*ask_password_finish)(GTlsInteraction *, GAsyncResult *, GError **);
  GTlsInteractionResult (*request_certificate)(GTlsInteraction *, GTlsConnection *, GTlsCertificateRequestFlags, GCancellable *, GError **);
  void (*request_certificate_async)(GTlsInteraction *, GTlsConnection *, GTlsCertificateRequestFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  GTlsInteractionResult (*request_certificate_finish)(GTlsInteraction *, GAsyncResult *, GError **);
  gpointer padding[21];
};
struct _GTlsPasswordClass {
  GObjectClass parent_class;
  const guchar *(*get_value)(GTlsPassword *, gsize *);
  void (*set_value)(GTlsPassword *, guchar *, gssize, GDestroyNotify);
  const gchar *(*get_default_warning)(GTlsPassword *);
  gpointer padding[4];
};
struct _GTlsServerConnectionInterface {
  GTypeInterface g_iface;
};
typedef struct _GUnixConnectionPrivate GUnixConnectionPrivate;
struct _GUnixConnection {
  GSocketConnection parent_instance;
  GUnixConnectionPrivate *priv;
};
struct _GUnixConnectionClass {
  GSocketConnectionClass parent_class;
};
struct _GUnixCredentialsMessageClass {
  GSocketControlMessageClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
};
struct _GUnixFDListClass {
  GObjectClass parent_class;
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
};
typedef struct _GUnixSocketAddressPrivate GUnixSocketAddressPrivate;
struct _GUnixSocketAddress {
  GSocketAddress parent_instance;
  GUnixSocketAddressPrivate *priv;
};
struct _GUnixSocketAddressClass {
  GSocketAddressClass parent_class;
};
struct _GVfsClass {
  GObjectClass parent_class;
  gboolean (*is_active)(GVfs *);
  GFile *(*get_file_for_path)(GVfs *, const char *);
  GFile *(*get_file_for_uri)(GVfs *, const char *);
  const gchar *const *(*get_supported_uri_schemes)(GVfs *);
  GFile *(*parse_name)(GVfs *, const char *);
  void (*local_file_add_info)(GVfs *, const char *, guint64, GFileAttributeMatcher *, GFileInfo *, GCancellable *, gpointer *, GDestroyNotify *);
  void (*add_writable_namespaces)(GVfs *, GFileAttributeInfoList *);
  gboolean (*local_file_set_attributes)(GVfs *, const char *, GFileInfo *, GFileQueryInfoFlags, GCancellable *, GError **);
  void (*local_file_removed)(GVfs *, const char *);
  void (*local_file_moved)(GVfs *, const char *, const char *);
  GIcon *(*deserialize_icon)(GVfs *, GVariant *);
  void (*_g_reserved1)(void);
  void (*_g_reserved2)(void);
  void (*_g_reserved3)(void);
  void (*_g_reserved4)(void);
  void (*_g_reserved5)(void);
  void (*_g_reserved6)(void);
};
struct _GVolumeIface {
  GTypeInterface g_iface;
  void (*changed)(GVolume *);
  void (*removed)(GVolume *);
  char *(*get_name)(GVolume *);
  GIcon *(*get_icon)(GVolume *);
  char *(*get_uuid)(GVolume *);
  GDrive *(*get_drive)(GVolume *);
  GMount *(*get_mount)(GVolume *);
  gboolean (*can_mount)(GVolume *);
  gboolean (*can_eject)(GVolume *);
  void (*mount_fn)(GVolume *, GMountMountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*mount_finish)(GVolume *, GAsyncResult *, GError **);
  void (*eject)(GVolume *, GMountUnmountFlags, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*eject_finish)(GVolume *, GAsyncResult *, GError **);
  char *(*get_identifier)(GVolume *, const char *);
  char **(*enumerate_identifiers)(GVolume *);
  gboolean (*should_automount)(GVolume *);
  GFile *(*get_activation_root)(GVolume *);
  void (*eject_with_operation)(GVolume *, GMountUnmountFlags, GMountOperation *, GCancellable *, GAsyncReadyCallback, gpointer);
  gboolean (*eject_with_operation_finish)(GVolume *, GAsyncResult *, GError **);
  const gchar *(*get_sort_key)(GVolume *);
  GIcon *(*get_symbolic_icon)(GVolume *);
};
struct _GZlibCompressorClass {
  GObjectClass parent_class;
};
struct _GZlibDecompressorClass {
  GObjectClass parent_class;
};

/* ---- gaction.h ---- */
GType g_action_get_type(void);
const gchar *g_action_get_name(GAction *action);
const GVariantType *g_action_get_parameter_type(GAction *action);
const GVariantType *g_action_get_state_type(GAction *action);
GVariant *g_action_get_state_hint(GAction *action);
gboolean g_action_get_enabled(GAction *action);
GVariant *g_action_get_state(GAction *action);
void g_action_change_state(GAction *action, GVariant *value);
void g_action_activate(GAction *action, GVariant *parameter);
gboolean g_action_name_is_valid(const gchar *action_name);
gboolean g_action_parse_detailed_name(const gchar *detailed_name, gchar **action_name, GVariant **target_value,
    GError **error);
gchar *g_action_print_detailed_name(const gchar *action_name, GVariant *target_value);

/* ---- gactiongroup.h ---- */
GType g_action_group_get_type(void);
gboolean g_action_group_has_action(GActionGroup *action_group, const gchar *action_name);
gchar **g_action_group_list_actions(GActionGroup *action_group);
const GVariantType *g_action_group_get_action_parameter_type(GActionGroup *action_group, const gchar *action_name);
const GVariantType *g_action_group_get_action_state_type(GActionGroup *action_group, const gchar *action_name);
GVariant *g_action_group_get_action_state_hint(GActionGroup *action_group, const gchar *action_name);
gboolean g_action_group_get_action_enabled(GActionGroup *action_group, const gchar *action_name);
GVariant *g_action_group_get_action_state(GActionGroup *action_group, const gchar *action_name);
void g_action_group_change_action_state(GActionGroup *action_group, const gchar *action_name, GVariant *value);
void g_action_group_activate_action(GActionGroup *action_group, const gchar *action_name, GVariant *parameter);
void g_action_group_action_added(GActionGroup *action_group, const gchar *action_name);
void g_action_group_action_removed(GActionGroup *action_group, const gchar *action_name);
void g_action_group_action_enabled_changed(GActionGroup *action_group, const gchar *action_name, gboolean enabled);
void g_action_group_action_state_changed(GActionGroup *action_group, const gchar *action_name, GVariant *state);
gboolean g_action_group_query_action(GActionGroup *action_group, const gchar *action_name, gboolean *enabled,
    const GVariantType **parameter_type, const GVariantType **state_type, GVariant **state_hint, GVariant **state);

/* ---- gactiongroupexporter.h ---- */
guint g_dbus_connection_export_action_group(GDBusConnection *connection, const gchar *object_path,
    GActionGroup *action_group, GError **error);
void g_dbus_connection_unexport_action_group(GDBusConnection *connection, guint export_id);

/* ---- gactionmap.h ---- */
GType g_action_map_get_type(void);
GAction *g_action_map_lookup_action(GActionMap *action_map, const gchar *action_name);
void g_action_map_add_action(GActionMap *action_map, GAction *action);
void g_action_map_remove_action(GActionMap *action_map, const gchar *action_name);
void g_action_map_add_action_entries(GActionMap *action_map, const GActionEntry *entries, gint n_entries,
    gpointer user_data);

/* ---- gappinfo.h ---- */
GType g_app_info_get_type(void);
GAppInfo *g_app_info_create_from_commandline(const char *commandline, const char *application_name,
    GAppInfoCreateFlags flags, GError **error);
GAppInfo *g_app_info_dup(GAppInfo *appinfo);
gboolean g_app_info_equal(GAppInfo *appinfo1, GAppInfo *appinfo2);
const char *g_app_info_get_id(GAppInfo *appinfo);
const char *g_app_info_get_name(GAppInfo *appinfo);
const char *g_app_info_get_display_name(GAppInfo *appinfo);
const char *g_app_info_get_description(GAppInfo *appinfo);
const char *g_app_info_get_executable(GAppInfo *appinfo);
const char *g_app_info_get_commandline(GAppInfo *appinfo);
GIcon *g_app_info_get_icon(GAppInfo *appinfo);
gboolean g_app_info_launch(GAppInfo *appinfo, GList *files, GAppLaunchContext *context, GError **error);
gboolean g_app_info_supports_uris(GAppInfo *appinfo);
gboolean g_app_info_supports_files(GAppInfo *appinfo);
gboolean g_app_info_launch_uris(GAppInfo *appinfo, GList *uris, GAppLaunchContext *context, GError **error);
void g_app_info_launch_uris_async(GAppInfo *appinfo, GList *uris, GAppLaunchContext *context,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_app_info_launch_uris_finish(GAppInfo *appinfo, GAsyncResult *result, GError **error);
gboolean g_app_info_should_show(GAppInfo *appinfo);
gboolean g_app_info_set_as_default_for_type(GAppInfo *appinfo, const char *content_type, GError **error);
gboolean g_app_info_set_as_default_for_extension(GAppInfo *appinfo, const char *extension, GError **error);
gboolean g_app_info_add_supports_type(GAppInfo *appinfo, const char *content_type, GError **error);
gboolean g_app_info_can_remove_supports_type(GAppInfo *appinfo);
gboolean g_app_info_remove_supports_type(GAppInfo *appinfo, const char *content_type, GError **error);
const char **g_app_info_get_supported_types(GAppInfo *appinfo);
gboolean g_app_info_can_delete(GAppInfo *appinfo);
gboolean g_app_info_delete(GAppInfo *appinfo);
gboolean g_app_info_set_as_last_used_for_type(GAppInfo *appinfo, const char *content_type, GError **error);
GList *g_app_info_get_all(void);
GList *g_app_info_get_all_for_type(const char *content_type);
GList *g_app_info_get_recommended_for_type(const gchar *content_type);
GList *g_app_info_get_fallback_for_type(const gchar *content_type);
void g_app_info_reset_type_associations(const char *content_type);
GAppInfo *g_app_info_get_default_for_type(const char *content_type, gboolean must_support_uris);
void g_app_info_get_default_for_type_async(const char *content_type, gboolean must_support_uris,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GAppInfo *g_app_info_get_default_for_type_finish(GAsyncResult *result, GError **error);
GAppInfo *g_app_info_get_default_for_uri_scheme(const char *uri_scheme);
void g_app_info_get_default_for_uri_scheme_async(const char *uri_scheme, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GAppInfo *g_app_info_get_default_for_uri_scheme_finish(GAsyncResult *result, GError **error);
gboolean g_app_info_launch_default_for_uri(const char *uri, GAppLaunchContext *context, GError **error);
void g_app_info_launch_default_for_uri_async(const char *uri, GAppLaunchContext *context, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_app_info_launch_default_for_uri_finish(GAsyncResult *result, GError **error);
GType g_app_launch_context_get_type(void);
GAppLaunchContext *g_app_launch_context_new(void);
void g_app_launch_context_setenv(GAppLaunchContext *context, const char *variable, const char *value);
void g_app_launch_context_unsetenv(GAppLaunchContext *context, const char *variable);
char **g_app_launch_context_get_environment(GAppLaunchContext *context);
char *g_app_launch_context_get_display(GAppLaunchContext *context, GAppInfo *info, GList *files);
char *g_app_launch_context_get_startup_notify_id(GAppLaunchContext *context, GAppInfo *info, GList *files);
void g_app_launch_context_launch_failed(GAppLaunchContext *context, const char *startup_notify_id);
GType g_app_info_monitor_get_type(void);
GAppInfoMonitor *g_app_info_monitor_get(void);

/* ---- gapplication.h ---- */
GType g_application_get_type(void);
gboolean g_application_id_is_valid(const gchar *application_id);
GApplication *g_application_new(const gchar *application_id, GApplicationFlags flags);
const gchar *g_application_get_application_id(GApplication *application);
void g_application_set_application_id(GApplication *application, const gchar *application_id);
GDBusConnection *g_application_get_dbus_connection(GApplication *application);
const gchar *g_application_get_dbus_object_path(GApplication *application);
guint g_application_get_inactivity_timeout(GApplication *application);
void g_application_set_inactivity_timeout(GApplication *application, guint inactivity_timeout);
GApplicationFlags g_application_get_flags(GApplication *application);
void g_application_set_flags(GApplication *application, GApplicationFlags flags);
const gchar *g_application_get_resource_base_path(GApplication *application);
void g_application_set_resource_base_path(GApplication *application, const gchar *resource_path);
void g_application_set_action_group(GApplication *application, GActionGroup *action_group);
void g_application_add_main_option_entries(GApplication *application, const GOptionEntry *entries);
void g_application_add_main_option(GApplication *application, const char *long_name, char short_name,
    GOptionFlags flags, GOptionArg arg, const char *description, const char *arg_description);
void g_application_add_option_group(GApplication *application, GOptionGroup *group);
void g_application_set_option_context_parameter_string(GApplication *application, const gchar *parameter_string);
void g_application_set_option_context_summary(GApplication *application, const gchar *summary);
void g_application_set_option_context_description(GApplication *application, const gchar *description);
gboolean g_application_get_is_registered(GApplication *application);
gboolean g_application_get_is_remote(GApplication *application);
gboolean g_application_register(GApplication *application, GCancellable *cancellable, GError **error);
void g_application_hold(GApplication *application);
void g_application_release(GApplication *application);
void g_application_activate(GApplication *application);
void g_application_open(GApplication *application, GFile **files, gint n_files, const gchar *hint);
int g_application_run(GApplication *application, int argc, char **argv);
void g_application_quit(GApplication *application);
GApplication *g_application_get_default(void);
void g_application_set_default(GApplication *application);
void g_application_mark_busy(GApplication *application);
void g_application_unmark_busy(GApplication *application);
gboolean g_application_get_is_busy(GApplication *application);
void g_application_send_notification(GApplication *application, const gchar *id, GNotification *notification);
void g_application_withdraw_notification(GApplication *application, const gchar *id);
void g_application_bind_busy_property(GApplication *application, gpointer object, const gchar *property);
void g_application_unbind_busy_property(GApplication *application, gpointer object, const gchar *property);

/* ---- gapplicationcommandline.h ---- */
GType g_application_command_line_get_type(void);
gchar **g_application_command_line_get_arguments(GApplicationCommandLine *cmdline, int *argc);
GVariantDict *g_application_command_line_get_options_dict(GApplicationCommandLine *cmdline);
GInputStream *g_application_command_line_get_stdin(GApplicationCommandLine *cmdline);
const gchar *const *g_application_command_line_get_environ(GApplicationCommandLine *cmdline);
const gchar *g_application_command_line_getenv(GApplicationCommandLine *cmdline, const gchar *name);
const gchar *g_application_command_line_get_cwd(GApplicationCommandLine *cmdline);
gboolean g_application_command_line_get_is_remote(GApplicationCommandLine *cmdline);
void g_application_command_line_print(GApplicationCommandLine *cmdline, const gchar *format, ...);
void g_application_command_line_printerr(GApplicationCommandLine *cmdline, const gchar *format, ...);
int g_application_command_line_get_exit_status(GApplicationCommandLine *cmdline);
void g_application_command_line_set_exit_status(GApplicationCommandLine *cmdline, int exit_status);
GVariant *g_application_command_line_get_platform_data(GApplicationCommandLine *cmdline);
GFile *g_application_command_line_create_file_for_arg(GApplicationCommandLine *cmdline, const gchar *arg);

/* ---- gasyncinitable.h ---- */
GType g_async_initable_get_type(void);
void g_async_initable_init_async(GAsyncInitable *initable, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_async_initable_init_finish(GAsyncInitable *initable, GAsyncResult *res, GError **error);
void g_async_initable_new_async(GType object_type, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data, const gchar *first_property_name, ...);
void g_async_initable_newv_async(GType object_type, guint n_parameters, GParameter *parameters, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
void g_async_initable_new_valist_async(GType object_type, const gchar *first_property_name, va_list var_args,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GObject *g_async_initable_new_finish(GAsyncInitable *initable, GAsyncResult *res, GError **error);

/* ---- gasyncresult.h ---- */
GType g_async_result_get_type(void);
gpointer g_async_result_get_user_data(GAsyncResult *res);
GObject *g_async_result_get_source_object(GAsyncResult *res);
gboolean g_async_result_legacy_propagate_error(GAsyncResult *res, GError **error);
gboolean g_async_result_is_tagged(GAsyncResult *res, gpointer source_tag);

/* ---- gbufferedinputstream.h ---- */
GType g_buffered_input_stream_get_type(void);
GInputStream *g_buffered_input_stream_new(GInputStream *base_stream);
GInputStream *g_buffered_input_stream_new_sized(GInputStream *base_stream, gsize size);
gsize g_buffered_input_stream_get_buffer_size(GBufferedInputStream *stream);
void g_buffered_input_stream_set_buffer_size(GBufferedInputStream *stream, gsize size);
gsize g_buffered_input_stream_get_available(GBufferedInputStream *stream);
gsize g_buffered_input_stream_peek(GBufferedInputStream *stream, void *buffer, gsize offset, gsize count);
const void *g_buffered_input_stream_peek_buffer(GBufferedInputStream *stream, gsize *count);
gssize g_buffered_input_stream_fill(GBufferedInputStream *stream, gssize count, GCancellable *cancellable,
    GError **error);
void g_buffered_input_stream_fill_async(GBufferedInputStream *stream, gssize count, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gssize g_buffered_input_stream_fill_finish(GBufferedInputStream *stream, GAsyncResult *result, GError **error);
int g_buffered_input_stream_read_byte(GBufferedInputStream *stream, GCancellable *cancellable, GError **error);

/* ---- gbufferedoutputstream.h ---- */
GType g_buffered_output_stream_get_type(void);
GOutputStream *g_buffered_output_stream_new(GOutputStream *base_stream);
GOutputStream *g_buffered_output_stream_new_sized(GOutputStream *base_stream, gsize size);
gsize g_buffered_output_stream_get_buffer_size(GBufferedOutputStream *stream);
void g_buffered_output_stream_set_buffer_size(GBufferedOutputStream *stream, gsize size);
gboolean g_buffered_output_stream_get_auto_grow(GBufferedOutputStream *stream);
void g_buffered_output_stream_set_auto_grow(GBufferedOutputStream *stream, gboolean auto_grow);

/* ---- gbytesicon.h ---- */
GType g_bytes_icon_get_type(void);
GIcon *g_bytes_icon_new(GBytes *bytes);
GBytes *g_bytes_icon_get_bytes(GBytesIcon *icon);

/* ---- gcancellable.h ---- */
GType g_cancellable_get_type(void);
GCancellable *g_cancellable_new(void);
gboolean g_cancellable_is_cancelled(GCancellable *cancellable);
gboolean g_cancellable_set_error_if_cancelled(GCancellable *cancellable, GError **error);
int g_cancellable_get_fd(GCancellable *cancellable);
gboolean g_cancellable_make_pollfd(GCancellable *cancellable, GPollFD *pollfd);
void g_cancellable_release_fd(GCancellable *cancellable);
GSource *g_cancellable_source_new(GCancellable *cancellable);
GCancellable *g_cancellable_get_current(void);
void g_cancellable_push_current(GCancellable *cancellable);
void g_cancellable_pop_current(GCancellable *cancellable);
void g_cancellable_reset(GCancellable *cancellable);
gulong g_cancellable_connect(GCancellable *cancellable, GCallback callback, gpointer data,
    GDestroyNotify data_destroy_func);
void g_cancellable_disconnect(GCancellable *cancellable, gulong handler_id);
void g_cancellable_cancel(GCancellable *cancellable);

/* ---- gcharsetconverter.h ---- */
GType g_charset_converter_get_type(void);
GCharsetConverter *g_charset_converter_new(const gchar *to_charset, const gchar *from_charset, GError **error);
void g_charset_converter_set_use_fallback(GCharsetConverter *converter, gboolean use_fallback);
gboolean g_charset_converter_get_use_fallback(GCharsetConverter *converter);
guint g_charset_converter_get_num_fallbacks(GCharsetConverter *converter);

/* ---- gcontenttype.h ---- */
gboolean g_content_type_equals(const gchar *type1, const gchar *type2);
gboolean g_content_type_is_a(const gchar *type, const gchar *supertype);
gboolean g_content_type_is_mime_type(const gchar *type, const gchar *mime_type);
gboolean g_content_type_is_unknown(const gchar *type);
gchar *g_content_type_get_description(const gchar *type);
gchar *g_content_type_get_mime_type(const gchar *type);
GIcon *g_content_type_get_icon(const gchar *type);
GIcon *g_content_type_get_symbolic_icon(const gchar *type);
gchar *g_content_type_get_generic_icon_name(const gchar *type);
gboolean g_content_type_can_be_executable(const gchar *type);
gchar *g_content_type_from_mime_type(const gchar *mime_type);
gchar *g_content_type_guess(const gchar *filename, const guchar *data, gsize data_size, gboolean *result_uncertain);
gchar **g_content_type_guess_for_tree(GFile *root);
GList *g_content_types_get_registered(void);
const gchar *const *g_content_type_get_mime_dirs(void);
void g_content_type_set_mime_dirs(const gchar *const *dirs);

/* ---- gconverter.h ---- */
GType g_converter_get_type(void);
GConverterResult g_converter_convert(GConverter *converter, const void *inbuf, gsize inbuf_size, void *outbuf,
    gsize outbuf_size, GConverterFlags flags, gsize *bytes_read, gsize *bytes_written, GError **error);
void g_converter_reset(GConverter *converter);

/* ---- gconverterinputstream.h ---- */
GType g_converter_input_stream_get_type(void);
GInputStream *g_converter_input_stream_new(GInputStream *base_stream, GConverter *converter);
GConverter *g_converter_input_stream_get_converter(GConverterInputStream *converter_stream);

/* ---- gconverteroutputstream.h ---- */
GType g_converter_output_stream_get_type(void);
GOutputStream *g_converter_output_stream_new(GOutputStream *base_stream, GConverter *converter);
GConverter *g_converter_output_stream_get_converter(GConverterOutputStream *converter_stream);

/* ---- gcredentials.h ---- */
GType g_credentials_get_type(void);
GCredentials *g_credentials_new(void);
gchar *g_credentials_to_string(GCredentials *credentials);
gpointer g_credentials_get_native(GCredentials *credentials, GCredentialsType native_type);
void g_credentials_set_native(GCredentials *credentials, GCredentialsType native_type, gpointer native);
gboolean g_credentials_is_same_user(GCredentials *credentials, GCredentials *other_credentials, GError **error);
pid_t g_credentials_get_unix_pid(GCredentials *credentials, GError **error);
uid_t g_credentials_get_unix_user(GCredentials *credentials, GError **error);
gboolean g_credentials_set_unix_user(GCredentials *credentials, uid_t uid, GError **error);

/* ---- gdatagrambased.h ---- */
GType g_datagram_based_get_type(void);
gint g_datagram_based_receive_messages(GDatagramBased *datagram_based, GInputMessage *messages, guint num_messages,
    gint flags, gint64 timeout, GCancellable *cancellable, GError **error);
gint g_datagram_based_send_messages(GDatagramBased *datagram_based, GOutputMessage *messages, guint num_messages,
    gint flags, gint64 timeout, GCancellable *cancellable, GError **error);
GSource *g_datagram_based_create_source(GDatagramBased *datagram_based, GIOCondition condition,
    GCancellable *cancellable);
GIOCondition g_datagram_based_condition_check(GDatagramBased *datagram_based, GIOCondition condition);
gboolean g_datagram_based_condition_wait(GDatagramBased *datagram_based, GIOCondition condition, gint64 timeout,
    GCancellable *cancellable, GError **error);

/* ---- gdatainputstream.h ---- */
GType g_data_input_stream_get_type(void);
GDataInputStream *g_data_input_stream_new(GInputStream *base_stream);
void g_data_input_stream_set_byte_order(GDataInputStream *stream, GDataStreamByteOrder order);
GDataStreamByteOrder g_data_input_stream_get_byte_order(GDataInputStream *stream);
void g_data_input_stream_set_newline_type(GDataInputStream *stream, GDataStreamNewlineType type);
GDataStreamNewlineType g_data_input_stream_get_newline_type(GDataInputStream *stream);
guchar g_data_input_stream_read_byte(GDataInputStream *stream, GCancellable *cancellable, GError **error);
gint16 g_data_input_stream_read_int16(GDataInputStream *stream, GCancellable *cancellable, GError **error);
guint16 g_data_input_stream_read_uint16(GDataInputStream *stream, GCancellable *cancellable, GError **error);
gint32 g_data_input_stream_read_int32(GDataInputStream *stream, GCancellable *cancellable, GError **error);
guint32 g_data_input_stream_read_uint32(GDataInputStream *stream, GCancellable *cancellable, GError **error);
gint64 g_data_input_stream_read_int64(GDataInputStream *stream, GCancellable *cancellable, GError **error);
guint64 g_data_input_stream_read_uint64(GDataInputStream *stream, GCancellable *cancellable, GError **error);
char *g_data_input_stream_read_line(GDataInputStream *stream, gsize *length, GCancellable *cancellable,
    GError **error);
char *g_data_input_stream_read_line_utf8(GDataInputStream *stream, gsize *length, GCancellable *cancellable,
    GError **error);
void g_data_input_stream_read_line_async(GDataInputStream *stream, gint io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
char *g_data_input_stream_read_line_finish(GDataInputStream *stream, GAsyncResult *result, gsize *length,
    GError **error);
char *g_data_input_stream_read_line_finish_utf8(GDataInputStream *stream, GAsyncResult *result, gsize *length,
    GError **error);
char *g_data_input_stream_read_until(GDataInputStream *stream, const gchar *stop_chars, gsize *length,
    GCancellable *cancellable, GError **error);
void g_data_input_stream_read_until_async(GDataInputStream *stream, const gchar *stop_chars, gint io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
char *g_data_input_stream_read_until_finish(GDataInputStream *stream, GAsyncResult *result, gsize *length,
    GError **error);
char *g_data_input_stream_read_upto(GDataInputStream *stream, const gchar *stop_chars, gssize stop_chars_len,
    gsize *length, GCancellable *cancellable, GError **error);
void g_data_input_stream_read_upto_async(GDataInputStream *stream, const gchar *stop_chars, gssize stop_chars_len,
    gint io_priority, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
char *g_data_input_stream_read_upto_finish(GDataInputStream *stream, GAsyncResult *result, gsize *length,
    GError **error);

/* ---- gdataoutputstream.h ---- */
GType g_data_output_stream_get_type(void);
GDataOutputStream *g_data_output_stream_new(GOutputStream *base_stream);
void g_data_output_stream_set_byte_order(GDataOutputStream *stream, GDataStreamByteOrder order);
GDataStreamByteOrder g_data_output_stream_get_byte_order(GDataOutputStream *stream);
gboolean g_data_output_stream_put_byte(GDataOutputStream *stream, guchar data, GCancellable *cancellable,
    GError **error);
gboolean g_data_output_stream_put_int16(GDataOutputStream *stream, gint16 data, GCancellable *cancellable,
    GError **error);
gboolean g_data_output_stream_put_uint16(GDataOutputStream *stream, guint16 data, GCancellable *cancellable,
    GError **error);
gboolean g_data_output_stream_put_int32(GDataOutputStream *stream, gint32 data, GCancellable *cancellable,
    GError **error);
gboolean g_data_output_stream_put_uint32(GDataOutputStream *stream, guint32 data, GCancellable *cancellable,
    GError **error);
gboolean g_data_output_stream_put_int64(GDataOutputStream *stream, gint64 data, GCancellable *cancellable,
    GError **error);
gboolean g_data_output_stream_put_uint64(GDataOutputStream *stream, guint64 data, GCancellable *cancellable,
    GError **error);
gboolean g_data_output_stream_put_string(GDataOutputStream *stream, const char *str, GCancellable *cancellable,
    GError **error);

/* ---- gdbusactiongroup.h ---- */
GType g_dbus_action_group_get_type(void);
GDBusActionGroup *g_dbus_action_group_get(GDBusConnection *connection, const gchar *bus_name,
    const gchar *object_path);

/* ---- gdbusaddress.h ---- */
gchar *g_dbus_address_escape_value(const gchar *string);
gboolean g_dbus_is_address(const gchar *string);
gboolean g_dbus_is_supported_address(const gchar *string, GError **error);
void g_dbus_address_get_stream(const gchar *address, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
GIOStream *g_dbus_address_get_stream_finish(GAsyncResult *res, gchar **out_guid, GError **error);
GIOStream *g_dbus_address_get_stream_sync(const gchar *address, gchar **out_guid, GCancellable *cancellable,
    GError **error);
gchar *g_dbus_address_get_for_bus_sync(GBusType bus_type, GCancellable *cancellable, GError **error);

/* ---- gdbusauthobserver.h ---- */
GType g_dbus_auth_observer_get_type(void);
GDBusAuthObserver *g_dbus_auth_observer_new(void);
gboolean g_dbus_auth_observer_authorize_authenticated_peer(GDBusAuthObserver *observer, GIOStream *stream,
    GCredentials *credentials);
gboolean g_dbus_auth_observer_allow_mechanism(GDBusAuthObserver *observer, const gchar *mechanism);

/* ---- gdbusconnection.h ---- */
GType g_dbus_connection_get_type(void);
void g_bus_get(GBusType bus_type, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GDBusConnection *g_bus_get_finish(GAsyncResult *res, GError **error);
GDBusConnection *g_bus_get_sync(GBusType bus_type, GCancellable *cancellable, GError **error);
void g_dbus_connection_new(GIOStream *stream, const gchar *guid, GDBusConnectionFlags flags,
    GDBusAuthObserver *observer, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GDBusConnection *g_dbus_connection_new_finish(GAsyncResult *res, GError **error);
GDBusConnection *g_dbus_connection_new_sync(GIOStream *stream, const gchar *guid, GDBusConnectionFlags flags,
    GDBusAuthObserver *observer, GCancellable *cancellable, GError **error);
void g_dbus_connection_new_for_address(const gchar *address, GDBusConnectionFlags flags,
    GDBusAuthObserver *observer, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GDBusConnection *g_dbus_connection_new_for_address_finish(GAsyncResult *res, GError **error);
GDBusConnection *g_dbus_connection_new_for_address_sync(const gchar *address, GDBusConnectionFlags flags,
    GDBusAuthObserver *observer, GCancellable *cancellable, GError **error);
void g_dbus_connection_start_message_processing(GDBusConnection *connection);
gboolean g_dbus_connection_is_closed(GDBusConnection *connection);
GIOStream *g_dbus_connection_get_stream(GDBusConnection *connection);
const gchar *g_dbus_connection_get_guid(GDBusConnection *connection);
const gchar *g_dbus_connection_get_unique_name(GDBusConnection *connection);
GCredentials *g_dbus_connection_get_peer_credentials(GDBusConnection *connection);
guint32 g_dbus_connection_get_last_serial(GDBusConnection *connection);
gboolean g_dbus_connection_get_exit_on_close(GDBusConnection *connection);
void g_dbus_connection_set_exit_on_close(GDBusConnection *connection, gboolean exit_on_close);
GDBusCapabilityFlags g_dbus_connection_get_capabilities(GDBusConnection *connection);
GDBusConnectionFlags g_dbus_connection_get_flags(GDBusConnection *connection);
void g_dbus_connection_close(GDBusConnection *connection, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_dbus_connection_close_finish(GDBusConnection *connection, GAsyncResult *res, GError **error);
gboolean g_dbus_connection_close_sync(GDBusConnection *connection, GCancellable *cancellable, GError **error);
void g_dbus_connection_flush(GDBusConnection *connection, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_dbus_connection_flush_finish(GDBusConnection *connection, GAsyncResult *res, GError **error);
gboolean g_dbus_connection_flush_sync(GDBusConnection *connection, GCancellable *cancellable, GError **error);
gboolean g_dbus_connection_send_message(GDBusConnection *connection, GDBusMessage *message,
    GDBusSendMessageFlags flags, volatile guint32 *out_serial, GError **error);
void g_dbus_connection_send_message_with_reply(GDBusConnection *connection, GDBusMessage *message,
    GDBusSendMessageFlags flags, gint timeout_msec, volatile guint32 *out_serial, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GDBusMessage *g_dbus_connection_send_message_with_reply_finish(GDBusConnection *connection, GAsyncResult *res,
    GError **error);
GDBusMessage *g_dbus_connection_send_message_with_reply_sync(GDBusConnection *connection, GDBusMessage *message,
    GDBusSendMessageFlags flags, gint timeout_msec, volatile guint32 *out_serial, GCancellable *cancellable,
    GError **error);
gboolean g_dbus_connection_emit_signal(GDBusConnection *connection, const gchar *destination_bus_name,
    const gchar *object_path, const gchar *interface_name, const gchar *signal_name, GVariant *parameters,
    GError **error);
void g_dbus_connection_call(GDBusConnection *connection, const gchar *bus_name, const gchar *object_path,
    const gchar *interface_name, const gchar *method_name, GVariant *parameters, const GVariantType *reply_type,
    GDBusCallFlags flags, gint timeout_msec, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
GVariant *g_dbus_connection_call_finish(GDBusConnection *connection, GAsyncResult *res, GError **error);
GVariant *g_dbus_connection_call_sync(GDBusConnection *connection, const gchar *bus_name, const gchar *object_path,
    const gchar *interface_name, const gchar *method_name, GVariant *parameters, const GVariantType *reply_type,
    GDBusCallFlags flags, gint timeout_msec, GCancellable *cancellable, GError **error);
void g_dbus_connection_call_with_unix_fd_list(GDBusConnection *connection, const gchar *bus_name,
    const gchar *object_path, const gchar *interface_name, const gchar *method_name, GVariant *parameters,
    const GVariantType *reply_type, GDBusCallFlags flags, gint timeout_msec, GUnixFDList *fd_list,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *g_dbus_connection_call_with_unix_fd_list_finish(GDBusConnection *connection, GUnixFDList **out_fd_list,
    GAsyncResult *res, GError **error);
GVariant *g_dbus_connection_call_with_unix_fd_list_sync(GDBusConnection *connection, const gchar *bus_name,
    const gchar *object_path, const gchar *interface_name, const gchar *method_name, GVariant *parameters,
    const GVariantType *reply_type, GDBusCallFlags flags, gint timeout_msec, GUnixFDList *fd_list,
    GUnixFDList **out_fd_list, GCancellable *cancellable, GError **error);
guint g_dbus_connection_register_object(GDBusConnection *connection, const gchar *object_path,
    GDBusInterfaceInfo *interface_info, const GDBusInterfaceVTable *vtable, gpointer user_data,
    GDestroyNotify user_data_free_func, GError **error);
guint g_dbus_connection_register_object_with_closures(GDBusConnection *connection, const gchar *object_path,
    GDBusInterfaceInfo *interface_info, GClosure *method_call_closure, GClosure *get_property_closure,
    GClosure *set_property_closure, GError **error);
gboolean g_dbus_connection_unregister_object(GDBusConnection *connection, guint registration_id);
guint g_dbus_connection_register_subtree(GDBusConnection *connection, const gchar *object_path,
    const GDBusSubtreeVTable *vtable, GDBusSubtreeFlags flags, gpointer user_data,
    GDestroyNotify user_data_free_func, GError **error);
gboolean g_dbus_connection_unregister_subtree(GDBusConnection *connection, guint registration_id);
guint g_dbus_connection_signal_subscribe(GDBusConnection *connection, const gchar *sender,
    const gchar *interface_name, const gchar *member, const gchar *object_path, const gchar *arg0,
    GDBusSignalFlags flags, GDBusSignalCallback callback, gpointer user_data, GDestroyNotify user_data_free_func);
void g_dbus_connection_signal_unsubscribe(GDBusConnection *connection, guint subscription_id);
guint g_dbus_connection_add_filter(GDBusConnection *connection, GDBusMessageFilterFunction filter_function,
    gpointer user_data, GDestroyNotify user_data_free_func);
void g_dbus_connection_remove_filter(GDBusConnection *connection, guint filter_id);

/* ---- gdbuserror.h ---- */
GQuark g_dbus_error_quark(void);
gboolean g_dbus_error_is_remote_error(const GError *error);
gchar *g_dbus_error_get_remote_error(const GError *error);
gboolean g_dbus_error_strip_remote_error(GError *error);
gboolean g_dbus_error_register_error(GQuark error_domain, gint error_code, const gchar *dbus_error_name);
gboolean g_dbus_error_unregister_error(GQuark error_domain, gint error_code, const gchar *dbus_error_name);
void g_dbus_error_register_error_domain(const gchar *error_domain_quark_name, volatile gsize *quark_volatile,
    const GDBusErrorEntry *entries, guint num_entries);
GError *g_dbus_error_new_for_dbus_error(const gchar *dbus_error_name, const gchar *dbus_error_message);
void g_dbus_error_set_dbus_error(GError **error, const gchar *dbus_error_name, const gchar *dbus_error_message,
    const gchar *format, ...);
void g_dbus_error_set_dbus_error_valist(GError **error, const gchar *dbus_error_name,
    const gchar *dbus_error_message, const gchar *format, va_list var_args);
gchar *g_dbus_error_encode_gerror(const GError *error);

/* ---- gdbusinterface.h ---- */
GType g_dbus_interface_get_type(void);
GDBusInterfaceInfo *g_dbus_interface_get_info(GDBusInterface *interface_);
GDBusObject *g_dbus_interface_get_object(GDBusInterface *interface_);
void g_dbus_interface_set_object(GDBusInterface *interface_, GDBusObject *object);
GDBusObject *g_dbus_interface_dup_object(GDBusInterface *interface_);

/* ---- gdbusinterfaceskeleton.h ---- */
GType g_dbus_interface_skeleton_get_type(void);
GDBusInterfaceSkeletonFlags g_dbus_interface_skeleton_get_flags(GDBusInterfaceSkeleton *interface_);
void g_dbus_interface_skeleton_set_flags(GDBusInterfaceSkeleton *interface_, GDBusInterfaceSkeletonFlags flags);
GDBusInterfaceInfo *g_dbus_interface_skeleton_get_info(GDBusInterfaceSkeleton *interface_);
GDBusInterfaceVTable *g_dbus_interface_skeleton_get_vtable(GDBusInterfaceSkeleton *interface_);
GVariant *g_dbus_interface_skeleton_get_properties(GDBusInterfaceSkeleton *interface_);
void g_dbus_interface_skeleton_flush(GDBusInterfaceSkeleton *interface_);
gboolean g_dbus_interface_skeleton_export(GDBusInterfaceSkeleton *interface_, GDBusConnection *connection,
    const gchar *object_path, GError **error);
void g_dbus_interface_skeleton_unexport(GDBusInterfaceSkeleton *interface_);
void g_dbus_interface_skeleton_unexport_from_connection(GDBusInterfaceSkeleton *interface_,
    GDBusConnection *connection);
GDBusConnection *g_dbus_interface_skeleton_get_connection(GDBusInterfaceSkeleton *interface_);
GList *g_dbus_interface_skeleton_get_connections(GDBusInterfaceSkeleton *interface_);
gboolean g_dbus_interface_skeleton_has_connection(GDBusInterfaceSkeleton *interface_, GDBusConnection *connection);
const gchar *g_dbus_interface_skeleton_get_object_path(GDBusInterfaceSkeleton *interface_);

/* ---- gdbusintrospection.h ---- */
const gchar *g_dbus_annotation_info_lookup(GDBusAnnotationInfo **annotations, const gchar *name);
GDBusMethodInfo *g_dbus_interface_info_lookup_method(GDBusInterfaceInfo *info, const gchar *name);
GDBusSignalInfo *g_dbus_interface_info_lookup_signal(GDBusInterfaceInfo *info, const gchar *name);
GDBusPropertyInfo *g_dbus_interface_info_lookup_property(GDBusInterfaceInfo *info, const gchar *name);
void g_dbus_interface_info_cache_build(GDBusInterfaceInfo *info);
void g_dbus_interface_info_cache_release(GDBusInterfaceInfo *info);
void g_dbus_interface_info_generate_xml(GDBusInterfaceInfo *info, guint indent, GString *string_builder);
GDBusNodeInfo *g_dbus_node_info_new_for_xml(const gchar *xml_data, GError **error);
GDBusInterfaceInfo *g_dbus_node_info_lookup_interface(GDBusNodeInfo *info, const gchar *name);
void g_dbus_node_info_generate_xml(GDBusNodeInfo *info, guint indent, GString *string_builder);
GDBusNodeInfo *g_dbus_node_info_ref(GDBusNodeInfo *info);
GDBusInterfaceInfo *g_dbus_interface_info_ref(GDBusInterfaceInfo *info);
GDBusMethodInfo *g_dbus_method_info_ref(GDBusMethodInfo *info);
GDBusSignalInfo *g_dbus_signal_info_ref(GDBusSignalInfo *info);
GDBusPropertyInfo *g_dbus_property_info_ref(GDBusPropertyInfo *info);
GDBusArgInfo *g_dbus_arg_info_ref(GDBusArgInfo *info);
GDBusAnnotationInfo *g_dbus_annotation_info_ref(GDBusAnnotationInfo *info);
void g_dbus_node_info_unref(GDBusNodeInfo *info);
void g_dbus_interface_info_unref(GDBusInterfaceInfo *info);
void g_dbus_method_info_unref(GDBusMethodInfo *info);
void g_dbus_signal_info_unref(GDBusSignalInfo *info);
void g_dbus_property_info_unref(GDBusPropertyInfo *info);
void g_dbus_arg_info_unref(GDBusArgInfo *info);
void g_dbus_annotation_info_unref(GDBusAnnotationInfo *info);
GType g_dbus_node_info_get_type(void);
GType g_dbus_interface_info_get_type(void);
GType g_dbus_method_info_get_type(void);
GType g_dbus_signal_info_get_type(void);
GType g_dbus_property_info_get_type(void);
GType g_dbus_arg_info_get_type(void);
GType g_dbus_annotation_info_get_type(void);

/* ---- gdbusmenumodel.h ---- */
GType g_dbus_menu_model_get_type(void);
GDBusMenuModel *g_dbus_menu_model_get(GDBusConnection *connection, const gchar *bus_name, const gchar *object_path);

/* ---- gdbusmessage.h ---- */
GType g_dbus_message_get_type(void);
GDBusMessage *g_dbus_message_new(void);
GDBusMessage *g_dbus_message_new_signal(const gchar *path, const gchar *interface_, const gchar *signal);
GDBusMessage *g_dbus_message_new_method_call(const gchar *name, const gchar *path, const gchar *interface_,
    const gchar *method);
GDBusMessage *g_dbus_message_new_method_reply(GDBusMessage *method_call_message);
GDBusMessage *g_dbus_message_new_method_error(GDBusMessage *method_call_message, const gchar *error_name,
    const gchar *error_message_format, ...);
GDBusMessage *g_dbus_message_new_method_error_valist(GDBusMessage *method_call_message, const gchar *error_name,
    const gchar *error_message_format, va_list var_args);
GDBusMessage *g_dbus_message_new_method_error_literal(GDBusMessage *method_call_message, const gchar *error_name,
    const gchar *error_message);
gchar *g_dbus_message_print(GDBusMessage *message, guint indent);
gboolean g_dbus_message_get_locked(GDBusMessage *message);
void g_dbus_message_lock(GDBusMessage *message);
GDBusMessage *g_dbus_message_copy(GDBusMessage *message, GError **error);
GDBusMessageByteOrder g_dbus_message_get_byte_order(GDBusMessage *message);
void g_dbus_message_set_byte_order(GDBusMessage *message, GDBusMessageByteOrder byte_order);
GDBusMessageType g_dbus_message_get_message_type(GDBusMessage *message);
void g_dbus_message_set_message_type(GDBusMessage *message, GDBusMessageType type);
GDBusMessageFlags g_dbus_message_get_flags(GDBusMessage *message);
void g_dbus_message_set_flags(GDBusMessage *message, GDBusMessageFlags flags);
guint32 g_dbus_message_get_serial(GDBusMessage *message);
void g_dbus_message_set_serial(GDBusMessage *message, guint32 serial);
GVariant *g_dbus_message_get_header(GDBusMessage *message, GDBusMessageHeaderField header_field);
void g_dbus_message_set_header(GDBusMessage *message, GDBusMessageHeaderField header_field, GVariant *value);
guchar *g_dbus_message_get_header_fields(GDBusMessage *message);
GVariant *g_dbus_message_get_body(GDBusMessage *message);
void g_dbus_message_set_body(GDBusMessage *message, GVariant *body);
GUnixFDList *g_dbus_message_get_unix_fd_list(GDBusMessage *message);
void g_dbus_message_set_unix_fd_list(GDBusMessage *message, GUnixFDList *fd_list);
guint32 g_dbus_message_get_reply_serial(GDBusMessage *message);
void g_dbus_message_set_reply_serial(GDBusMessage *message, guint32 value);
const gchar *g_dbus_message_get_interface(GDBusMessage *message);
void g_dbus_message_set_interface(GDBusMessage *message, const gchar *value);
const gchar *g_dbus_message_get_member(GDBusMessage *message);
void g_dbus_message_set_member(GDBusMessage *message, const gchar *value);
const gchar *g_dbus_message_get_path(GDBusMessage *message);
void g_dbus_message_set_path(GDBusMessage *message, const gchar *value);
const gchar *g_dbus_message_get_sender(GDBusMessage *message);
void g_dbus_message_set_sender(GDBusMessage *message, const gchar *value);
const gchar *g_dbus_message_get_destination(GDBusMessage *message);
void g_dbus_message_set_destination(GDBusMessage *message, const gchar *value);
const gchar *g_dbus_message_get_error_name(GDBusMessage *message);
void g_dbus_message_set_error_name(GDBusMessage *message, const gchar *value);
const gchar *g_dbus_message_get_signature(GDBusMessage *message);
void g_dbus_message_set_signature(GDBusMessage *message, const gchar *value);
guint32 g_dbus_message_get_num_unix_fds(GDBusMessage *message);
void g_dbus_message_set_num_unix_fds(GDBusMessage *message, guint32 value);
const gchar *g_dbus_message_get_arg0(GDBusMessage *message);
GDBusMessage *g_dbus_message_new_from_blob(guchar *blob, gsize blob_len, GDBusCapabilityFlags capabilities,
    GError **error);
gssize g_dbus_message_bytes_needed(guchar *blob, gsize blob_len, GError **error);
guchar *g_dbus_message_to_blob(GDBusMessage *message, gsize *out_size, GDBusCapabilityFlags capabilities,
    GError **error);
gboolean g_dbus_message_to_gerror(GDBusMessage *message, GError **error);

/* ---- gdbusmethodinvocation.h ---- */
GType g_dbus_method_invocation_get_type(void);
const gchar *g_dbus_method_invocation_get_sender(GDBusMethodInvocation *invocation);
const gchar *g_dbus_method_invocation_get_object_path(GDBusMethodInvocation *invocation);
const gchar *g_dbus_method_invocation_get_interface_name(GDBusMethodInvocation *invocation);
const gchar *g_dbus_method_invocation_get_method_name(GDBusMethodInvocation *invocation);
const GDBusMethodInfo *g_dbus_method_invocation_get_method_info(GDBusMethodInvocation *invocation);
const GDBusPropertyInfo *g_dbus_method_invocation_get_property_info(GDBusMethodInvocation *invocation);
GDBusConnection *g_dbus_method_invocation_get_connection(GDBusMethodInvocation *invocation);
GDBusMessage *g_dbus_method_invocation_get_message(GDBusMethodInvocation *invocation);
GVariant *g_dbus_method_invocation_get_parameters(GDBusMethodInvocation *invocation);
gpointer g_dbus_method_invocation_get_user_data(GDBusMethodInvocation *invocation);
void g_dbus_method_invocation_return_value(GDBusMethodInvocation *invocation, GVariant *parameters);
void g_dbus_method_invocation_return_value_with_unix_fd_list(GDBusMethodInvocation *invocation,
    GVariant *parameters, GUnixFDList *fd_list);
void g_dbus_method_invocation_return_error(GDBusMethodInvocation *invocation, GQuark domain, gint code,
    const gchar *format, ...);
void g_dbus_method_invocation_return_error_valist(GDBusMethodInvocation *invocation, GQuark domain, gint code,
    const gchar *format, va_list var_args);
void g_dbus_method_invocation_return_error_literal(GDBusMethodInvocation *invocation, GQuark domain, gint code,
    const gchar *message);
void g_dbus_method_invocation_return_gerror(GDBusMethodInvocation *invocation, const GError *error);
void g_dbus_method_invocation_take_error(GDBusMethodInvocation *invocation, GError *error);
void g_dbus_method_invocation_return_dbus_error(GDBusMethodInvocation *invocation, const gchar *error_name,
    const gchar *error_message);

/* ---- gdbusnameowning.h ---- */
guint g_bus_own_name(GBusType bus_type, const gchar *name, GBusNameOwnerFlags flags,
    GBusAcquiredCallback bus_acquired_handler, GBusNameAcquiredCallback name_acquired_handler,
    GBusNameLostCallback name_lost_handler, gpointer user_data, GDestroyNotify user_data_free_func);
guint g_bus_own_name_on_connection(GDBusConnection *connection, const gchar *name, GBusNameOwnerFlags flags,
    GBusNameAcquiredCallback name_acquired_handler, GBusNameLostCallback name_lost_handler, gpointer user_data,
    GDestroyNotify user_data_free_func);
guint g_bus_own_name_with_closures(GBusType bus_type, const gchar *name, GBusNameOwnerFlags flags,
    GClosure *bus_acquired_closure, GClosure *name_acquired_closure, GClosure *name_lost_closure);
guint g_bus_own_name_on_connection_with_closures(GDBusConnection *connection, const gchar *name,
    GBusNameOwnerFlags flags, GClosure *name_acquired_closure, GClosure *name_lost_closure);
void g_bus_unown_name(guint owner_id);

/* ---- gdbusnamewatching.h ---- */
guint g_bus_watch_name(GBusType bus_type, const gchar *name, GBusNameWatcherFlags flags,
    GBusNameAppearedCallback name_appeared_handler, GBusNameVanishedCallback name_vanished_handler,
    gpointer user_data, GDestroyNotify user_data_free_func);
guint g_bus_watch_name_on_connection(GDBusConnection *connection, const gchar *name, GBusNameWatcherFlags flags,
    GBusNameAppearedCallback name_appeared_handler, GBusNameVanishedCallback name_vanished_handler,
    gpointer user_data, GDestroyNotify user_data_free_func);
guint g_bus_watch_name_with_closures(GBusType bus_type, const gchar *name, GBusNameWatcherFlags flags,
    GClosure *name_appeared_closure, GClosure *name_vanished_closure);
guint g_bus_watch_name_on_connection_with_closures(GDBusConnection *connection, const gchar *name,
    GBusNameWatcherFlags flags, GClosure *name_appeared_closure, GClosure *name_vanished_closure);
void g_bus_unwatch_name(guint watcher_id);

/* ---- gdbusobject.h ---- */
GType g_dbus_object_get_type(void);
const gchar *g_dbus_object_get_object_path(GDBusObject *object);
GList *g_dbus_object_get_interfaces(GDBusObject *object);
GDBusInterface *g_dbus_object_get_interface(GDBusObject *object, const gchar *interface_name);

/* ---- gdbusobjectmanager.h ---- */
GType g_dbus_object_manager_get_type(void);
const gchar *g_dbus_object_manager_get_object_path(GDBusObjectManager *manager);
GList *g_dbus_object_manager_get_objects(GDBusObjectManager *manager);
GDBusObject *g_dbus_object_manager_get_object(GDBusObjectManager *manager, const gchar *object_path);
GDBusInterface *g_dbus_object_manager_get_interface(GDBusObjectManager *manager, const gchar *object_path,
    const gchar *interface_name);

/* ---- gdbusobjectmanagerclient.h ---- */
GType g_dbus_object_manager_client_get_type(void);
void g_dbus_object_manager_client_new(GDBusConnection *connection, GDBusObjectManagerClientFlags flags,
    const gchar *name, const gchar *object_path, GDBusProxyTypeFunc get_proxy_type_func,
    gpointer get_proxy_type_user_data, GDestroyNotify get_proxy_type_destroy_notify, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GDBusObjectManager *g_dbus_object_manager_client_new_finish(GAsyncResult *res, GError **error);
GDBusObjectManager *g_dbus_object_manager_client_new_sync(GDBusConnection *connection,
    GDBusObjectManagerClientFlags flags, const gchar *name, const gchar *object_path,
    GDBusProxyTypeFunc get_proxy_type_func, gpointer get_proxy_type_user_data,
    GDestroyNotify get_proxy_type_destroy_notify, GCancellable *cancellable, GError **error);
void g_dbus_object_manager_client_new_for_bus(GBusType bus_type, GDBusObjectManagerClientFlags flags,
    const gchar *name, const gchar *object_path, GDBusProxyTypeFunc get_proxy_type_func,
    gpointer get_proxy_type_user_data, GDestroyNotify get_proxy_type_destroy_notify, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GDBusObjectManager *g_dbus_object_manager_client_new_for_bus_finish(GAsyncResult *res, GError **error);
GDBusObjectManager *g_dbus_object_manager_client_new_for_bus_sync(GBusType bus_type,
    GDBusObjectManagerClientFlags flags, const gchar *name, const gchar *object_path,
    GDBusProxyTypeFunc get_proxy_type_func, gpointer get_proxy_type_user_data,
    GDestroyNotify get_proxy_type_destroy_notify, GCancellable *cancellable, GError **error);
GDBusConnection *g_dbus_object_manager_client_get_connection(GDBusObjectManagerClient *manager);
GDBusObjectManagerClientFlags g_dbus_object_manager_client_get_flags(GDBusObjectManagerClient *manager);
const gchar *g_dbus_object_manager_client_get_name(GDBusObjectManagerClient *manager);
gchar *g_dbus_object_manager_client_get_name_owner(GDBusObjectManagerClient *manager);

/* ---- gdbusobjectmanagerserver.h ---- */
GType g_dbus_object_manager_server_get_type(void);
GDBusObjectManagerServer *g_dbus_object_manager_server_new(const gchar *object_path);
GDBusConnection *g_dbus_object_manager_server_get_connection(GDBusObjectManagerServer *manager);
void g_dbus_object_manager_server_set_connection(GDBusObjectManagerServer *manager, GDBusConnection *connection);
void g_dbus_object_manager_server_export(GDBusObjectManagerServer *manager, GDBusObjectSkeleton *object);
void g_dbus_object_manager_server_export_uniquely(GDBusObjectManagerServer *manager, GDBusObjectSkeleton *object);
gboolean g_dbus_object_manager_server_is_exported(GDBusObjectManagerServer *manager, GDBusObjectSkeleton *object);
gboolean g_dbus_object_manager_server_unexport(GDBusObjectManagerServer *manager, const gchar *object_path);

/* ---- gdbusobjectproxy.h ---- */
GType g_dbus_object_proxy_get_type(void);
GDBusObjectProxy *g_dbus_object_proxy_new(GDBusConnection *connection, const gchar *object_path);
GDBusConnection *g_dbus_object_proxy_get_connection(GDBusObjectProxy *proxy);

/* ---- gdbusobjectskeleton.h ---- */
GType g_dbus_object_skeleton_get_type(void);
GDBusObjectSkeleton *g_dbus_object_skeleton_new(const gchar *object_path);
void g_dbus_object_skeleton_flush(GDBusObjectSkeleton *object);
void g_dbus_object_skeleton_add_interface(GDBusObjectSkeleton *object, GDBusInterfaceSkeleton *interface_);
void g_dbus_object_skeleton_remove_interface(GDBusObjectSkeleton *object, GDBusInterfaceSkeleton *interface_);
void g_dbus_object_skeleton_remove_interface_by_name(GDBusObjectSkeleton *object, const gchar *interface_name);
void g_dbus_object_skeleton_set_object_path(GDBusObjectSkeleton *object, const gchar *object_path);

/* ---- gdbusproxy.h ---- */
GType g_dbus_proxy_get_type(void);
void g_dbus_proxy_new(GDBusConnection *connection, GDBusProxyFlags flags, GDBusInterfaceInfo *info,
    const gchar *name, const gchar *object_path, const gchar *interface_name, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GDBusProxy *g_dbus_proxy_new_finish(GAsyncResult *res, GError **error);
GDBusProxy *g_dbus_proxy_new_sync(GDBusConnection *connection, GDBusProxyFlags flags, GDBusInterfaceInfo *info,
    const gchar *name, const gchar *object_path, const gchar *interface_name, GCancellable *cancellable,
    GError **error);
void g_dbus_proxy_new_for_bus(GBusType bus_type, GDBusProxyFlags flags, GDBusInterfaceInfo *info, const gchar *name,
    const gchar *object_path, const gchar *interface_name, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
GDBusProxy *g_dbus_proxy_new_for_bus_finish(GAsyncResult *res, GError **error);
GDBusProxy *g_dbus_proxy_new_for_bus_sync(GBusType bus_type, GDBusProxyFlags flags, GDBusInterfaceInfo *info,
    const gchar *name, const gchar *object_path, const gchar *interface_name, GCancellable *cancellable,
    GError **error);
GDBusConnection *g_dbus_proxy_get_connection(GDBusProxy *proxy);
GDBusProxyFlags g_dbus_proxy_get_flags(GDBusProxy *proxy);
const gchar *g_dbus_proxy_get_name(GDBusProxy *proxy);
gchar *g_dbus_proxy_get_name_owner(GDBusProxy *proxy);
const gchar *g_dbus_proxy_get_object_path(GDBusProxy *proxy);
const gchar *g_dbus_proxy_get_interface_name(GDBusProxy *proxy);
gint g_dbus_proxy_get_default_timeout(GDBusProxy *proxy);
void g_dbus_proxy_set_default_timeout(GDBusProxy *proxy, gint timeout_msec);
GDBusInterfaceInfo *g_dbus_proxy_get_interface_info(GDBusProxy *proxy);
void g_dbus_proxy_set_interface_info(GDBusProxy *proxy, GDBusInterfaceInfo *info);
GVariant *g_dbus_proxy_get_cached_property(GDBusProxy *proxy, const gchar *property_name);
void g_dbus_proxy_set_cached_property(GDBusProxy *proxy, const gchar *property_name, GVariant *value);
gchar **g_dbus_proxy_get_cached_property_names(GDBusProxy *proxy);
void g_dbus_proxy_call(GDBusProxy *proxy, const gchar *method_name, GVariant *parameters, GDBusCallFlags flags,
    gint timeout_msec, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *g_dbus_proxy_call_finish(GDBusProxy *proxy, GAsyncResult *res, GError **error);
GVariant *g_dbus_proxy_call_sync(GDBusProxy *proxy, const gchar *method_name, GVariant *parameters,
    GDBusCallFlags flags, gint timeout_msec, GCancellable *cancellable, GError **error);
void g_dbus_proxy_call_with_unix_fd_list(GDBusProxy *proxy, const gchar *method_name, GVariant *parameters,
    GDBusCallFlags flags, gint timeout_msec, GUnixFDList *fd_list, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GVariant *g_dbus_proxy_call_with_unix_fd_list_finish(GDBusProxy *proxy, GUnixFDList **out_fd_list,
    GAsyncResult *res, GError **error);
GVariant *g_dbus_proxy_call_with_unix_fd_list_sync(GDBusProxy *proxy, const gchar *method_name,
    GVariant *parameters, GDBusCallFlags flags, gint timeout_msec, GUnixFDList *fd_list, GUnixFDList **out_fd_list,
    GCancellable *cancellable, GError **error);

/* ---- gdbusserver.h ---- */
GType g_dbus_server_get_type(void);
GDBusServer *g_dbus_server_new_sync(const gchar *address, GDBusServerFlags flags, const gchar *guid,
    GDBusAuthObserver *observer, GCancellable *cancellable, GError **error);
const gchar *g_dbus_server_get_client_address(GDBusServer *server);
const gchar *g_dbus_server_get_guid(GDBusServer *server);
GDBusServerFlags g_dbus_server_get_flags(GDBusServer *server);
void g_dbus_server_start(GDBusServer *server);
void g_dbus_server_stop(GDBusServer *server);
gboolean g_dbus_server_is_active(GDBusServer *server);

/* ---- gdbusutils.h ---- */
gboolean g_dbus_is_guid(const gchar *string);
gchar *g_dbus_generate_guid(void);
gboolean g_dbus_is_name(const gchar *string);
gboolean g_dbus_is_unique_name(const gchar *string);
gboolean g_dbus_is_member_name(const gchar *string);
gboolean g_dbus_is_interface_name(const gchar *string);
gboolean g_dbus_is_error_name(const gchar *string);
void g_dbus_gvariant_to_gvalue(GVariant *value, GValue *out_gvalue);
GVariant *g_dbus_gvalue_to_gvariant(const GValue *gvalue, const GVariantType *type);
gchar *g_dbus_escape_object_path_bytestring(const guint8 *bytes);
gchar *g_dbus_escape_object_path(const gchar *s);
guint8 *g_dbus_unescape_object_path(const gchar *s);

/* ---- gdebugcontroller.h ---- */
GType g_debug_controller_get_type(void);
gboolean g_debug_controller_get_debug_enabled(GDebugController *self);
void g_debug_controller_set_debug_enabled(GDebugController *self, gboolean debug_enabled);

/* ---- gdebugcontrollerdbus.h ---- */
GType g_debug_controller_dbus_get_type(void);
GDebugControllerDBus *g_debug_controller_dbus_new(GDBusConnection *connection, GCancellable *cancellable,
    GError **error);
void g_debug_controller_dbus_stop(GDebugControllerDBus *self);

/* ---- gdrive.h ---- */
GType g_drive_get_type(void);
char *g_drive_get_name(GDrive *drive);
GIcon *g_drive_get_icon(GDrive *drive);
GIcon *g_drive_get_symbolic_icon(GDrive *drive);
gboolean g_drive_has_volumes(GDrive *drive);
GList *g_drive_get_volumes(GDrive *drive);
gboolean g_drive_is_removable(GDrive *drive);
gboolean g_drive_is_media_removable(GDrive *drive);
gboolean g_drive_has_media(GDrive *drive);
gboolean g_drive_is_media_check_automatic(GDrive *drive);
gboolean g_drive_can_poll_for_media(GDrive *drive);
gboolean g_drive_can_eject(GDrive *drive);
void g_drive_eject(GDrive *drive, GMountUnmountFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_drive_eject_finish(GDrive *drive, GAsyncResult *result, GError **error);
void g_drive_poll_for_media(GDrive *drive, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_drive_poll_for_media_finish(GDrive *drive, GAsyncResult *result, GError **error);
char *g_drive_get_identifier(GDrive *drive, const char *kind);
char **g_drive_enumerate_identifiers(GDrive *drive);
GDriveStartStopType g_drive_get_start_stop_type(GDrive *drive);
gboolean g_drive_can_start(GDrive *drive);
gboolean g_drive_can_start_degraded(GDrive *drive);
void g_drive_start(GDrive *drive, GDriveStartFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_drive_start_finish(GDrive *drive, GAsyncResult *result, GError **error);
gboolean g_drive_can_stop(GDrive *drive);
void g_drive_stop(GDrive *drive, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_drive_stop_finish(GDrive *drive, GAsyncResult *result, GError **error);
void g_drive_eject_with_operation(GDrive *drive, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_drive_eject_with_operation_finish(GDrive *drive, GAsyncResult *result, GError **error);
const gchar *g_drive_get_sort_key(GDrive *drive);

/* ---- gdtlsclientconnection.h ---- */
GType g_dtls_client_connection_get_type(void);
GDatagramBased *g_dtls_client_connection_new(GDatagramBased *base_socket, GSocketConnectable *server_identity,
    GError **error);
GTlsCertificateFlags g_dtls_client_connection_get_validation_flags(GDtlsClientConnection *conn);
void g_dtls_client_connection_set_validation_flags(GDtlsClientConnection *conn, GTlsCertificateFlags flags);
GSocketConnectable *g_dtls_client_connection_get_server_identity(GDtlsClientConnection *conn);
void g_dtls_client_connection_set_server_identity(GDtlsClientConnection *conn, GSocketConnectable *identity);
GList *g_dtls_client_connection_get_accepted_cas(GDtlsClientConnection *conn);

/* ---- gdtlsconnection.h ---- */
GType g_dtls_connection_get_type(void);
void g_dtls_connection_set_database(GDtlsConnection *conn, GTlsDatabase *database);
GTlsDatabase *g_dtls_connection_get_database(GDtlsConnection *conn);
void g_dtls_connection_set_certificate(GDtlsConnection *conn, GTlsCertificate *certificate);
GTlsCertificate *g_dtls_connection_get_certificate(GDtlsConnection *conn);
void g_dtls_connection_set_interaction(GDtlsConnection *conn, GTlsInteraction *interaction);
GTlsInteraction *g_dtls_connection_get_interaction(GDtlsConnection *conn);
GTlsCertificate *g_dtls_connection_get_peer_certificate(GDtlsConnection *conn);
GTlsCertificateFlags g_dtls_connection_get_peer_certificate_errors(GDtlsConnection *conn);
void g_dtls_connection_set_require_close_notify(GDtlsConnection *conn, gboolean require_close_notify);
gboolean g_dtls_connection_get_require_close_notify(GDtlsConnection *conn);
void g_dtls_connection_set_rehandshake_mode(GDtlsConnection *conn, GTlsRehandshakeMode mode);
GTlsRehandshakeMode g_dtls_connection_get_rehandshake_mode(GDtlsConnection *conn);
gboolean g_dtls_connection_handshake(GDtlsConnection *conn, GCancellable *cancellable, GError **error);
void g_dtls_connection_handshake_async(GDtlsConnection *conn, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_dtls_connection_handshake_finish(GDtlsConnection *conn, GAsyncResult *result, GError **error);
gboolean g_dtls_connection_shutdown(GDtlsConnection *conn, gboolean shutdown_read, gboolean shutdown_write,
    GCancellable *cancellable, GError **error);
void g_dtls_connection_shutdown_async(GDtlsConnection *conn, gboolean shutdown_read, gboolean shutdown_write,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_dtls_connection_shutdown_finish(GDtlsConnection *conn, GAsyncResult *result, GError **error);
gboolean g_dtls_connection_close(GDtlsConnection *conn, GCancellable *cancellable, GError **error);
void g_dtls_connection_close_async(GDtlsConnection *conn, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_dtls_connection_close_finish(GDtlsConnection *conn, GAsyncResult *result, GError **error);
gboolean g_dtls_connection_emit_accept_certificate(GDtlsConnection *conn, GTlsCertificate *peer_cert,
    GTlsCertificateFlags errors);
void g_dtls_connection_set_advertised_protocols(GDtlsConnection *conn, const gchar *const *protocols);
const gchar *g_dtls_connection_get_negotiated_protocol(GDtlsConnection *conn);
gboolean g_dtls_connection_get_channel_binding_data(GDtlsConnection *conn, GTlsChannelBindingType type,
    GByteArray *data, GError **error);
GTlsProtocolVersion g_dtls_connection_get_protocol_version(GDtlsConnection *conn);
gchar *g_dtls_connection_get_ciphersuite_name(GDtlsConnection *conn);

/* ---- gdtlsserverconnection.h ---- */
GType g_dtls_server_connection_get_type(void);
GDatagramBased *g_dtls_server_connection_new(GDatagramBased *base_socket, GTlsCertificate *certificate,
    GError **error);

/* ---- gemblem.h ---- */
GType g_emblem_get_type(void);
GEmblem *g_emblem_new(GIcon *icon);
GEmblem *g_emblem_new_with_origin(GIcon *icon, GEmblemOrigin origin);
GIcon *g_emblem_get_icon(GEmblem *emblem);
GEmblemOrigin g_emblem_get_origin(GEmblem *emblem);

/* ---- gemblemedicon.h ---- */
GType g_emblemed_icon_get_type(void);
GIcon *g_emblemed_icon_new(GIcon *icon, GEmblem *emblem);
GIcon *g_emblemed_icon_get_icon(GEmblemedIcon *emblemed);
GList *g_emblemed_icon_get_emblems(GEmblemedIcon *emblemed);
void g_emblemed_icon_add_emblem(GEmblemedIcon *emblemed, GEmblem *emblem);
void g_emblemed_icon_clear_emblems(GEmblemedIcon *emblemed);

/* ---- gfile.h ---- */
GType g_file_get_type(void);
GFile *g_file_new_for_path(const char *path);
GFile *g_file_new_for_uri(const char *uri);
GFile *g_file_new_for_commandline_arg(const char *arg);
GFile *g_file_new_for_commandline_arg_and_cwd(const gchar *arg, const gchar *cwd);
GFile *g_file_new_tmp(const char *tmpl, GFileIOStream **iostream, GError **error);
void g_file_new_tmp_async(const char *tmpl, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GFile *g_file_new_tmp_finish(GAsyncResult *result, GFileIOStream **iostream, GError **error);
void g_file_new_tmp_dir_async(const char *tmpl, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GFile *g_file_new_tmp_dir_finish(GAsyncResult *result, GError **error);
GFile *g_file_parse_name(const char *parse_name);
GFile *g_file_new_build_filename(const gchar *first_element, ...);
GFile *g_file_dup(GFile *file);
guint g_file_hash(gconstpointer file);
gboolean g_file_equal(GFile *file1, GFile *file2);
char *g_file_get_basename(GFile *file);
char *g_file_get_path(GFile *file);
const char *g_file_peek_path(GFile *file);
char *g_file_get_uri(GFile *file);
char *g_file_get_parse_name(GFile *file);
GFile *g_file_get_parent(GFile *file);
gboolean g_file_has_parent(GFile *file, GFile *parent);
GFile *g_file_get_child(GFile *file, const char *name);
GFile *g_file_get_child_for_display_name(GFile *file, const char *display_name, GError **error);
gboolean g_file_has_prefix(GFile *file, GFile *prefix);
char *g_file_get_relative_path(GFile *parent, GFile *descendant);
GFile *g_file_resolve_relative_path(GFile *file, const char *relative_path);
gboolean g_file_is_native(GFile *file);
gboolean g_file_has_uri_scheme(GFile *file, const char *uri_scheme);
char *g_file_get_uri_scheme(GFile *file);
GFileInputStream *g_file_read(GFile *file, GCancellable *cancellable, GError **error);
void g_file_read_async(GFile *file, int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
GFileInputStream *g_file_read_finish(GFile *file, GAsyncResult *res, GError **error);
GFileOutputStream *g_file_append_to(GFile *file, GFileCreateFlags flags, GCancellable *cancellable, GError **error);
GFileOutputStream *g_file_create(GFile *file, GFileCreateFlags flags, GCancellable *cancellable, GError **error);
GFileOutputStream *g_file_replace(GFile *file, const char *etag, gboolean make_backup, GFileCreateFlags flags,
    GCancellable *cancellable, GError **error);
void g_file_append_to_async(GFile *file, GFileCreateFlags flags, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GFileOutputStream *g_file_append_to_finish(GFile *file, GAsyncResult *res, GError **error);
void g_file_create_async(GFile *file, GFileCreateFlags flags, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GFileOutputStream *g_file_create_finish(GFile *file, GAsyncResult *res, GError **error);
void g_file_replace_async(GFile *file, const char *etag, gboolean make_backup, GFileCreateFlags flags,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GFileOutputStream *g_file_replace_finish(GFile *file, GAsyncResult *res, GError **error);
GFileIOStream *g_file_open_readwrite(GFile *file, GCancellable *cancellable, GError **error);
void g_file_open_readwrite_async(GFile *file, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GFileIOStream *g_file_open_readwrite_finish(GFile *file, GAsyncResult *res, GError **error);
GFileIOStream *g_file_create_readwrite(GFile *file, GFileCreateFlags flags, GCancellable *cancellable,
    GError **error);
void g_file_create_readwrite_async(GFile *file, GFileCreateFlags flags, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GFileIOStream *g_file_create_readwrite_finish(GFile *file, GAsyncResult *res, GError **error);
GFileIOStream *g_file_replace_readwrite(GFile *file, const char *etag, gboolean make_backup, GFileCreateFlags flags,
    GCancellable *cancellable, GError **error);
void g_file_replace_readwrite_async(GFile *file, const char *etag, gboolean make_backup, GFileCreateFlags flags,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GFileIOStream *g_file_replace_readwrite_finish(GFile *file, GAsyncResult *res, GError **error);
gboolean g_file_query_exists(GFile *file, GCancellable *cancellable);
GFileType g_file_query_file_type(GFile *file, GFileQueryInfoFlags flags, GCancellable *cancellable);
GFileInfo *g_file_query_info(GFile *file, const char *attributes, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error);
void g_file_query_info_async(GFile *file, const char *attributes, GFileQueryInfoFlags flags, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GFileInfo *g_file_query_info_finish(GFile *file, GAsyncResult *res, GError **error);
GFileInfo *g_file_query_filesystem_info(GFile *file, const char *attributes, GCancellable *cancellable,
    GError **error);
void g_file_query_filesystem_info_async(GFile *file, const char *attributes, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GFileInfo *g_file_query_filesystem_info_finish(GFile *file, GAsyncResult *res, GError **error);
GMount *g_file_find_enclosing_mount(GFile *file, GCancellable *cancellable, GError **error);
void g_file_find_enclosing_mount_async(GFile *file, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GMount *g_file_find_enclosing_mount_finish(GFile *file, GAsyncResult *res, GError **error);
GFileEnumerator *g_file_enumerate_children(GFile *file, const char *attributes, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error);
void g_file_enumerate_children_async(GFile *file, const char *attributes, GFileQueryInfoFlags flags,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GFileEnumerator *g_file_enumerate_children_finish(GFile *file, GAsyncResult *res, GError **error);
GFile *g_file_set_display_name(GFile *file, const char *display_name, GCancellable *cancellable, GError **error);
void g_file_set_display_name_async(GFile *file, const char *display_name, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GFile *g_file_set_display_name_finish(GFile *file, GAsyncResult *res, GError **error);
gboolean g_file_delete(GFile *file, GCancellable *cancellable, GError **error);
void g_file_delete_async(GFile *file, int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_file_delete_finish(GFile *file, GAsyncResult *result, GError **error);
gboolean g_file_trash(GFile *file, GCancellable *cancellable, GError **error);
void g_file_trash_async(GFile *file, int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_file_trash_finish(GFile *file, GAsyncResult *result, GError **error);
gboolean g_file_copy(GFile *source, GFile *destination, GFileCopyFlags flags, GCancellable *cancellable,
    GFileProgressCallback progress_callback, gpointer progress_callback_data, GError **error);
void g_file_copy_async(GFile *source, GFile *destination, GFileCopyFlags flags, int io_priority,
    GCancellable *cancellable, GFileProgressCallback progress_callback, gpointer progress_callback_data,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_copy_finish(GFile *file, GAsyncResult *res, GError **error);
gboolean g_file_move(GFile *source, GFile *destination, GFileCopyFlags flags, GCancellable *cancellable,
    GFileProgressCallback progress_callback, gpointer progress_callback_data, GError **error);
void g_file_move_async(GFile *source, GFile *destination, GFileCopyFlags flags, int io_priority,
    GCancellable *cancellable, GFileProgressCallback progress_callback, gpointer progress_callback_data,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_move_finish(GFile *file, GAsyncResult *result, GError **error);
gboolean g_file_make_directory(GFile *file, GCancellable *cancellable, GError **error);
void g_file_make_directory_async(GFile *file, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_make_directory_finish(GFile *file, GAsyncResult *result, GError **error);
gboolean g_file_make_directory_with_parents(GFile *file, GCancellable *cancellable, GError **error);
gboolean g_file_make_symbolic_link(GFile *file, const char *symlink_value, GCancellable *cancellable, GError **error);
void g_file_make_symbolic_link_async(GFile *file, const char *symlink_value, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_make_symbolic_link_finish(GFile *file, GAsyncResult *result, GError **error);
GFileAttributeInfoList *g_file_query_settable_attributes(GFile *file, GCancellable *cancellable, GError **error);
GFileAttributeInfoList *g_file_query_writable_namespaces(GFile *file, GCancellable *cancellable, GError **error);
gboolean g_file_set_attribute(GFile *file, const char *attribute, GFileAttributeType type, gpointer value_p,
    GFileQueryInfoFlags flags, GCancellable *cancellable, GError **error);
gboolean g_file_set_attributes_from_info(GFile *file, GFileInfo *info, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error);
void g_file_set_attributes_async(GFile *file, GFileInfo *info, GFileQueryInfoFlags flags, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_set_attributes_finish(GFile *file, GAsyncResult *result, GFileInfo **info, GError **error);
gboolean g_file_set_attribute_string(GFile *file, const char *attribute, const char *value,
    GFileQueryInfoFlags flags, GCancellable *cancellable, GError **error);
gboolean g_file_set_attribute_byte_string(GFile *file, const char *attribute, const char *value,
    GFileQueryInfoFlags flags, GCancellable *cancellable, GError **error);
gboolean g_file_set_attribute_uint32(GFile *file, const char *attribute, guint32 value, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error);
gboolean g_file_set_attribute_int32(GFile *file, const char *attribute, gint32 value, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error);
gboolean g_file_set_attribute_uint64(GFile *file, const char *attribute, guint64 value, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error);
gboolean g_file_set_attribute_int64(GFile *file, const char *attribute, gint64 value, GFileQueryInfoFlags flags,
    GCancellable *cancellable, GError **error);
void g_file_mount_enclosing_volume(GFile *location, GMountMountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_mount_enclosing_volume_finish(GFile *location, GAsyncResult *result, GError **error);
void g_file_mount_mountable(GFile *file, GMountMountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GFile *g_file_mount_mountable_finish(GFile *file, GAsyncResult *result, GError **error);
void g_file_unmount_mountable(GFile *file, GMountUnmountFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_unmount_mountable_finish(GFile *file, GAsyncResult *result, GError **error);
void g_file_unmount_mountable_with_operation(GFile *file, GMountUnmountFlags flags,
    GMountOperation *mount_operation, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_unmount_mountable_with_operation_finish(GFile *file, GAsyncResult *result, GError **error);
void g_file_eject_mountable(GFile *file, GMountUnmountFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_eject_mountable_finish(GFile *file, GAsyncResult *result, GError **error);
void g_file_eject_mountable_with_operation(GFile *file, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_eject_mountable_with_operation_finish(GFile *file, GAsyncResult *result, GError **error);
char *g_file_build_attribute_list_for_copy(GFile *file, GFileCopyFlags flags, GCancellable *cancellable,
    GError **error);
gboolean g_file_copy_attributes(GFile *source, GFile *destination, GFileCopyFlags flags, GCancellable *cancellable,
    GError **error);
GFileMonitor *g_file_monitor_directory(GFile *file, GFileMonitorFlags flags, GCancellable *cancellable,
    GError **error);
GFileMonitor *g_file_monitor_file(GFile *file, GFileMonitorFlags flags, GCancellable *cancellable, GError **error);
GFileMonitor *g_file_monitor(GFile *file, GFileMonitorFlags flags, GCancellable *cancellable, GError **error);
gboolean g_file_measure_disk_usage(GFile *file, GFileMeasureFlags flags, GCancellable *cancellable,
    GFileMeasureProgressCallback progress_callback, gpointer progress_data, guint64 *disk_usage, guint64 *num_dirs,
    guint64 *num_files, GError **error);
void g_file_measure_disk_usage_async(GFile *file, GFileMeasureFlags flags, gint io_priority,
    GCancellable *cancellable, GFileMeasureProgressCallback progress_callback, gpointer progress_data,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_measure_disk_usage_finish(GFile *file, GAsyncResult *result, guint64 *disk_usage, guint64 *num_dirs,
    guint64 *num_files, GError **error);
void g_file_start_mountable(GFile *file, GDriveStartFlags flags, GMountOperation *start_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_start_mountable_finish(GFile *file, GAsyncResult *result, GError **error);
void g_file_stop_mountable(GFile *file, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_stop_mountable_finish(GFile *file, GAsyncResult *result, GError **error);
void g_file_poll_mountable(GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_poll_mountable_finish(GFile *file, GAsyncResult *result, GError **error);
GAppInfo *g_file_query_default_handler(GFile *file, GCancellable *cancellable, GError **error);
void g_file_query_default_handler_async(GFile *file, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GAppInfo *g_file_query_default_handler_finish(GFile *file, GAsyncResult *result, GError **error);
gboolean g_file_load_contents(GFile *file, GCancellable *cancellable, char **contents, gsize *length,
    char **etag_out, GError **error);
void g_file_load_contents_async(GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_file_load_contents_finish(GFile *file, GAsyncResult *res, char **contents, gsize *length,
    char **etag_out, GError **error);
void g_file_load_partial_contents_async(GFile *file, GCancellable *cancellable,
    GFileReadMoreCallback read_more_callback, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_load_partial_contents_finish(GFile *file, GAsyncResult *res, char **contents, gsize *length,
    char **etag_out, GError **error);
gboolean g_file_replace_contents(GFile *file, const char *contents, gsize length, const char *etag,
    gboolean make_backup, GFileCreateFlags flags, char **new_etag, GCancellable *cancellable, GError **error);
void g_file_replace_contents_async(GFile *file, const char *contents, gsize length, const char *etag,
    gboolean make_backup, GFileCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
void g_file_replace_contents_bytes_async(GFile *file, GBytes *contents, const char *etag, gboolean make_backup,
    GFileCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_replace_contents_finish(GFile *file, GAsyncResult *res, char **new_etag, GError **error);
gboolean g_file_supports_thread_contexts(GFile *file);
GBytes *g_file_load_bytes(GFile *file, GCancellable *cancellable, gchar **etag_out, GError **error);
void g_file_load_bytes_async(GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
GBytes *g_file_load_bytes_finish(GFile *file, GAsyncResult *result, gchar **etag_out, GError **error);

/* ---- gfileattribute.h ---- */
GType g_file_attribute_info_list_get_type(void);
GFileAttributeInfoList *g_file_attribute_info_list_new(void);
GFileAttributeInfoList *g_file_attribute_info_list_ref(GFileAttributeInfoList *list);
void g_file_attribute_info_list_unref(GFileAttributeInfoList *list);
GFileAttributeInfoList *g_file_attribute_info_list_dup(GFileAttributeInfoList *list);
const GFileAttributeInfo *g_file_attribute_info_list_lookup(GFileAttributeInfoList *list, const char *name);
void g_file_attribute_info_list_add(GFileAttributeInfoList *list, const char *name, GFileAttributeType type,
    GFileAttributeInfoFlags flags);

/* ---- gfileenumerator.h ---- */
GType g_file_enumerator_get_type(void);
GFileInfo *g_file_enumerator_next_file(GFileEnumerator *enumerator, GCancellable *cancellable, GError **error);
gboolean g_file_enumerator_close(GFileEnumerator *enumerator, GCancellable *cancellable, GError **error);
void g_file_enumerator_next_files_async(GFileEnumerator *enumerator, int num_files, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GList *g_file_enumerator_next_files_finish(GFileEnumerator *enumerator, GAsyncResult *result, GError **error);
void g_file_enumerator_close_async(GFileEnumerator *enumerator, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_file_enumerator_close_finish(GFileEnumerator *enumerator, GAsyncResult *result, GError **error);
gboolean g_file_enumerator_is_closed(GFileEnumerator *enumerator);
gboolean g_file_enumerator_has_pending(GFileEnumerator *enumerator);
void g_file_enumerator_set_pending(GFileEnumerator *enumerator, gboolean pending);
GFile *g_file_enumerator_get_container(GFileEnumerator *enumerator);
GFile *g_file_enumerator_get_child(GFileEnumerator *enumerator, GFileInfo *info);
gboolean g_file_enumerator_iterate(GFileEnumerator *direnum, GFileInfo **out_info, GFile **out_child,
    GCancellable *cancellable, GError **error);

/* ---- gfileicon.h ---- */
GType g_file_icon_get_type(void);
GIcon *g_file_icon_new(GFile *file);
GFile *g_file_icon_get_file(GFileIcon *icon);

/* ---- gfileinfo.h ---- */
GType g_file_info_get_type(void);
GFileInfo *g_file_info_new(void);
GFileInfo *g_file_info_dup(GFileInfo *other);
void g_file_info_copy_into(GFileInfo *src_info, GFileInfo *dest_info);
gboolean g_file_info_has_attribute(GFileInfo *info, const char *attribute);
gboolean g_file_info_has_namespace(GFileInfo *info, const char *name_space);
char **g_file_info_list_attributes(GFileInfo *info, const char *name_space);
gboolean g_file_info_get_attribute_data(GFileInfo *info, const char *attribute, GFileAttributeType *type,
    gpointer *value_pp, GFileAttributeStatus *status);
GFileAttributeType g_file_info_get_attribute_type(GFileInfo *info, const char *attribute);
void g_file_info_remove_attribute(GFileInfo *info, const char *attribute);
GFileAttributeStatus g_file_info_get_attribute_status(GFileInfo *info, const char *attribute);
gboolean g_file_info_set_attribute_status(GFileInfo *info, const char *attribute, GFileAttributeStatus status);
char *g_file_info_get_attribute_as_string(GFileInfo *info, const char *attribute);
const char *g_file_info_get_attribute_string(GFileInfo *info, const char *attribute);
const char *g_file_info_get_attribute_byte_string(GFileInfo *info, const char *attribute);
gboolean g_file_info_get_attribute_boolean(GFileInfo *info, const char *attribute);
guint32 g_file_info_get_attribute_uint32(GFileInfo *info, const char *attribute);
gint32 g_file_info_get_attribute_int32(GFileInfo *info, const char *attribute);
guint64 g_file_info_get_attribute_uint64(GFileInfo *info, const char *attribute);
gint64 g_file_info_get_attribute_int64(GFileInfo *info, const char *attribute);
GObject *g_file_info_get_attribute_object(GFileInfo *info, const char *attribute);
char **g_file_info_get_attribute_stringv(GFileInfo *info, const char *attribute);
void g_file_info_set_attribute(GFileInfo *info, const char *attribute, GFileAttributeType type, gpointer value_p);
void g_file_info_set_attribute_string(GFileInfo *info, const char *attribute, const char *attr_value);
void g_file_info_set_attribute_byte_string(GFileInfo *info, const char *attribute, const char *attr_value);
void g_file_info_set_attribute_boolean(GFileInfo *info, const char *attribute, gboolean attr_value);
void g_file_info_set_attribute_uint32(GFileInfo *info, const char *attribute, guint32 attr_value);
void g_file_info_set_attribute_int32(GFileInfo *info, const char *attribute, gint32 attr_value);
void g_file_info_set_attribute_uint64(GFileInfo *info, const char *attribute, guint64 attr_value);
void g_file_info_set_attribute_int64(GFileInfo *info, const char *attribute, gint64 attr_value);
void g_file_info_set_attribute_object(GFileInfo *info, const char *attribute, GObject *attr_value);
void g_file_info_set_attribute_stringv(GFileInfo *info, const char *attribute, char **attr_value);
void g_file_info_clear_status(GFileInfo *info);
GDateTime *g_file_info_get_deletion_date(GFileInfo *info);
GFileType g_file_info_get_file_type(GFileInfo *info);
gboolean g_file_info_get_is_hidden(GFileInfo *info);
gboolean g_file_info_get_is_backup(GFileInfo *info);
gboolean g_file_info_get_is_symlink(GFileInfo *info);
const char *g_file_info_get_name(GFileInfo *info);
const char *g_file_info_get_display_name(GFileInfo *info);
const char *g_file_info_get_edit_name(GFileInfo *info);
GIcon *g_file_info_get_icon(GFileInfo *info);
GIcon *g_file_info_get_symbolic_icon(GFileInfo *info);
const char *g_file_info_get_content_type(GFileInfo *info);
goffset g_file_info_get_size(GFileInfo *info);
void g_file_info_get_modification_time(GFileInfo *info, GTimeVal *result);
GDateTime *g_file_info_get_modification_date_time(GFileInfo *info);
GDateTime *g_file_info_get_access_date_time(GFileInfo *info);
GDateTime *g_file_info_get_creation_date_time(GFileInfo *info);
const char *g_file_info_get_symlink_target(GFileInfo *info);
const char *g_file_info_get_etag(GFileInfo *info);
gint32 g_file_info_get_sort_order(GFileInfo *info);
void g_file_info_set_attribute_mask(GFileInfo *info, GFileAttributeMatcher *mask);
void g_file_info_unset_attribute_mask(GFileInfo *info);
void g_file_info_set_file_type(GFileInfo *info, GFileType type);
void g_file_info_set_is_hidden(GFileInfo *info, gboolean is_hidden);
void g_file_info_set_is_symlink(GFileInfo *info, gboolean is_symlink);
void g_file_info_set_name(GFileInfo *info, const char *name);
void g_file_info_set_display_name(GFileInfo *info, const char *display_name);
void g_file_info_set_edit_name(GFileInfo *info, const char *edit_name);
void g_file_info_set_icon(GFileInfo *info, GIcon *icon);
void g_file_info_set_symbolic_icon(GFileInfo *info, GIcon *icon);
void g_file_info_set_content_type(GFileInfo *info, const char *content_type);
void g_file_info_set_size(GFileInfo *info, goffset size);
void g_file_info_set_modification_time(GFileInfo *info, GTimeVal *mtime);
void g_file_info_set_modification_date_time(GFileInfo *info, GDateTime *mtime);
void g_file_info_set_access_date_time(GFileInfo *info, GDateTime *atime);
void g_file_info_set_creation_date_time(GFileInfo *info, GDateTime *creation_time);
void g_file_info_set_symlink_target(GFileInfo *info, const char *symlink_target);
void g_file_info_set_sort_order(GFileInfo *info, gint32 sort_order);
GType g_file_attribute_matcher_get_type(void);
GFileAttributeMatcher *g_file_attribute_matcher_new(const char *attributes);
GFileAttributeMatcher *g_file_attribute_matcher_ref(GFileAttributeMatcher *matcher);
void g_file_attribute_matcher_unref(GFileAttributeMatcher *matcher);
GFileAttributeMatcher *g_file_attribute_matcher_subtract(GFileAttributeMatcher *matcher,
    GFileAttributeMatcher *subtract);
gboolean g_file_attribute_matcher_matches(GFileAttributeMatcher *matcher, const char *attribute);
gboolean g_file_attribute_matcher_matches_only(GFileAttributeMatcher *matcher, const char *attribute);
gboolean g_file_attribute_matcher_enumerate_namespace(GFileAttributeMatcher *matcher, const char *ns);
const char *g_file_attribute_matcher_enumerate_next(GFileAttributeMatcher *matcher);
char *g_file_attribute_matcher_to_string(GFileAttributeMatcher *matcher);

/* ---- gfileinputstream.h ---- */
GType g_file_input_stream_get_type(void);
GFileInfo *g_file_input_stream_query_info(GFileInputStream *stream, const char *attributes,
    GCancellable *cancellable, GError **error);
void g_file_input_stream_query_info_async(GFileInputStream *stream, const char *attributes, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GFileInfo *g_file_input_stream_query_info_finish(GFileInputStream *stream, GAsyncResult *result, GError **error);

/* ---- gfileiostream.h ---- */
GType g_file_io_stream_get_type(void);
GFileInfo *g_file_io_stream_query_info(GFileIOStream *stream, const char *attributes, GCancellable *cancellable,
    GError **error);
void g_file_io_stream_query_info_async(GFileIOStream *stream, const char *attributes, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GFileInfo *g_file_io_stream_query_info_finish(GFileIOStream *stream, GAsyncResult *result, GError **error);
char *g_file_io_stream_get_etag(GFileIOStream *stream);

/* ---- gfilemonitor.h ---- */
GType g_file_monitor_get_type(void);
gboolean g_file_monitor_cancel(GFileMonitor *monitor);
gboolean g_file_monitor_is_cancelled(GFileMonitor *monitor);
void g_file_monitor_set_rate_limit(GFileMonitor *monitor, gint limit_msecs);
void g_file_monitor_emit_event(GFileMonitor *monitor, GFile *child, GFile *other_file, GFileMonitorEvent event_type);

/* ---- gfilenamecompleter.h ---- */
GType g_filename_completer_get_type(void);
GFilenameCompleter *g_filename_completer_new(void);
char *g_filename_completer_get_completion_suffix(GFilenameCompleter *completer, const char *initial_text);
char **g_filename_completer_get_completions(GFilenameCompleter *completer, const char *initial_text);
void g_filename_completer_set_dirs_only(GFilenameCompleter *completer, gboolean dirs_only);

/* ---- gfileoutputstream.h ---- */
GType g_file_output_stream_get_type(void);
GFileInfo *g_file_output_stream_query_info(GFileOutputStream *stream, const char *attributes,
    GCancellable *cancellable, GError **error);
void g_file_output_stream_query_info_async(GFileOutputStream *stream, const char *attributes, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GFileInfo *g_file_output_stream_query_info_finish(GFileOutputStream *stream, GAsyncResult *result, GError **error);
char *g_file_output_stream_get_etag(GFileOutputStream *stream);

/* ---- gfilterinputstream.h ---- */
GType g_filter_input_stream_get_type(void);
GInputStream *g_filter_input_stream_get_base_stream(GFilterInputStream *stream);
gboolean g_filter_input_stream_get_close_base_stream(GFilterInputStream *stream);
void g_filter_input_stream_set_close_base_stream(GFilterInputStream *stream, gboolean close_base);

/* ---- gfilteroutputstream.h ---- */
GType g_filter_output_stream_get_type(void);
GOutputStream *g_filter_output_stream_get_base_stream(GFilterOutputStream *stream);
gboolean g_filter_output_stream_get_close_base_stream(GFilterOutputStream *stream);
void g_filter_output_stream_set_close_base_stream(GFilterOutputStream *stream, gboolean close_base);

/* ---- gicon.h ---- */
GType g_icon_get_type(void);
guint g_icon_hash(gconstpointer icon);
gboolean g_icon_equal(GIcon *icon1, GIcon *icon2);
gchar *g_icon_to_string(GIcon *icon);
GIcon *g_icon_new_for_string(const gchar *str, GError **error);
GVariant *g_icon_serialize(GIcon *icon);
GIcon *g_icon_deserialize(GVariant *value);

/* ---- ginetaddress.h ---- */
GType g_inet_address_get_type(void);
GInetAddress *g_inet_address_new_from_string(const gchar *string);
GInetAddress *g_inet_address_new_from_bytes(const guint8 *bytes, GSocketFamily family);
GInetAddress *g_inet_address_new_loopback(GSocketFamily family);
GInetAddress *g_inet_address_new_any(GSocketFamily family);
gboolean g_inet_address_equal(GInetAddress *address, GInetAddress *other_address);
gchar *g_inet_address_to_string(GInetAddress *address);
const guint8 *g_inet_address_to_bytes(GInetAddress *address);
gsize g_inet_address_get_native_size(GInetAddress *address);
GSocketFamily g_inet_address_get_family(GInetAddress *address);
gboolean g_inet_address_get_is_any(GInetAddress *address);
gboolean g_inet_address_get_is_loopback(GInetAddress *address);
gboolean g_inet_address_get_is_link_local(GInetAddress *address);
gboolean g_inet_address_get_is_site_local(GInetAddress *address);
gboolean g_inet_address_get_is_multicast(GInetAddress *address);
gboolean g_inet_address_get_is_mc_global(GInetAddress *address);
gboolean g_inet_address_get_is_mc_link_local(GInetAddress *address);
gboolean g_inet_address_get_is_mc_node_local(GInetAddress *address);
gboolean g_inet_address_get_is_mc_org_local(GInetAddress *address);
gboolean g_inet_address_get_is_mc_site_local(GInetAddress *address);

/* ---- ginetaddressmask.h ---- */
GType g_inet_address_mask_get_type(void);
GInetAddressMask *g_inet_address_mask_new(GInetAddress *addr, guint length, GError **error);
GInetAddressMask *g_inet_address_mask_new_from_string(const gchar *mask_string, GError **error);
gchar *g_inet_address_mask_to_string(GInetAddressMask *mask);
GSocketFamily g_inet_address_mask_get_family(GInetAddressMask *mask);
GInetAddress *g_inet_address_mask_get_address(GInetAddressMask *mask);
guint g_inet_address_mask_get_length(GInetAddressMask *mask);
gboolean g_inet_address_mask_matches(GInetAddressMask *mask, GInetAddress *address);
gboolean g_inet_address_mask_equal(GInetAddressMask *mask, GInetAddressMask *mask2);

/* ---- ginetsocketaddress.h ---- */
GType g_inet_socket_address_get_type(void);
GSocketAddress *g_inet_socket_address_new(GInetAddress *address, guint16 port);
GSocketAddress *g_inet_socket_address_new_from_string(const char *address, guint port);
GInetAddress *g_inet_socket_address_get_address(GInetSocketAddress *address);
guint16 g_inet_socket_address_get_port(GInetSocketAddress *address);
guint32 g_inet_socket_address_get_flowinfo(GInetSocketAddress *address);
guint32 g_inet_socket_address_get_scope_id(GInetSocketAddress *address);

/* ---- ginitable.h ---- */
GType g_initable_get_type(void);
gboolean g_initable_init(GInitable *initable, GCancellable *cancellable, GError **error);
gpointer g_initable_new(GType object_type, GCancellable *cancellable, GError **error,
    const gchar *first_property_name, ...);
gpointer g_initable_newv(GType object_type, guint n_parameters, GParameter *parameters, GCancellable *cancellable,
    GError **error);
GObject *g_initable_new_valist(GType object_type, const gchar *first_property_name, va_list var_args,
    GCancellable *cancellable, GError **error);

/* ---- ginputstream.h ---- */
GType g_input_stream_get_type(void);
gssize g_input_stream_read(GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable,
    GError **error);
gboolean g_input_stream_read_all(GInputStream *stream, void *buffer, gsize count, gsize *bytes_read,
    GCancellable *cancellable, GError **error);
GBytes *g_input_stream_read_bytes(GInputStream *stream, gsize count, GCancellable *cancellable, GError **error);
gssize g_input_stream_skip(GInputStream *stream, gsize count, GCancellable *cancellable, GError **error);
gboolean g_input_stream_close(GInputStream *stream, GCancellable *cancellable, GError **error);
void g_input_stream_read_async(GInputStream *stream, void *buffer, gsize count, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gssize g_input_stream_read_finish(GInputStream *stream, GAsyncResult *result, GError **error);
void g_input_stream_read_all_async(GInputStream *stream, void *buffer, gsize count, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_input_stream_read_all_finish(GInputStream *stream, GAsyncResult *result, gsize *bytes_read,
    GError **error);
void g_input_stream_read_bytes_async(GInputStream *stream, gsize count, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GBytes *g_input_stream_read_bytes_finish(GInputStream *stream, GAsyncResult *result, GError **error);
void g_input_stream_skip_async(GInputStream *stream, gsize count, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gssize g_input_stream_skip_finish(GInputStream *stream, GAsyncResult *result, GError **error);
void g_input_stream_close_async(GInputStream *stream, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_input_stream_close_finish(GInputStream *stream, GAsyncResult *result, GError **error);
gboolean g_input_stream_is_closed(GInputStream *stream);
gboolean g_input_stream_has_pending(GInputStream *stream);
gboolean g_input_stream_set_pending(GInputStream *stream, GError **error);
void g_input_stream_clear_pending(GInputStream *stream);

/* ---- gioenumtypes.h ---- */
GType g_app_info_create_flags_get_type(void);
GType g_converter_flags_get_type(void);
GType g_converter_result_get_type(void);
GType g_data_stream_byte_order_get_type(void);
GType g_data_stream_newline_type_get_type(void);
GType g_file_attribute_type_get_type(void);
GType g_file_attribute_info_flags_get_type(void);
GType g_file_attribute_status_get_type(void);
GType g_file_query_info_flags_get_type(void);
GType g_file_create_flags_get_type(void);
GType g_file_measure_flags_get_type(void);
GType g_mount_mount_flags_get_type(void);
GType g_mount_unmount_flags_get_type(void);
GType g_drive_start_flags_get_type(void);
GType g_drive_start_stop_type_get_type(void);
GType g_file_copy_flags_get_type(void);
GType g_file_monitor_flags_get_type(void);
GType g_file_type_get_type(void);
GType g_filesystem_preview_type_get_type(void);
GType g_file_monitor_event_get_type(void);
GType g_io_error_enum_get_type(void);
GType g_ask_password_flags_get_type(void);
GType g_password_save_get_type(void);
GType g_mount_operation_result_get_type(void);
GType g_output_stream_splice_flags_get_type(void);
GType g_io_stream_splice_flags_get_type(void);
GType g_emblem_origin_get_type(void);
GType g_resolver_error_get_type(void);
GType g_resolver_record_type_get_type(void);
GType g_resource_error_get_type(void);
GType g_resource_flags_get_type(void);
GType g_resource_lookup_flags_get_type(void);
GType g_socket_family_get_type(void);
GType g_socket_type_get_type(void);
GType g_socket_msg_flags_get_type(void);
GType g_socket_protocol_get_type(void);
GType g_zlib_compressor_format_get_type(void);
GType g_unix_socket_address_type_get_type(void);
GType g_bus_type_get_type(void);
GType g_bus_name_owner_flags_get_type(void);
GType g_bus_name_watcher_flags_get_type(void);
GType g_dbus_proxy_flags_get_type(void);
GType g_dbus_error_get_type(void);
GType g_dbus_connection_flags_get_type(void);
GType g_dbus_capability_flags_get_type(void);
GType g_dbus_call_flags_get_type(void);
GType g_dbus_message_type_get_type(void);
GType g_dbus_message_flags_get_type(void);
GType g_dbus_message_header_field_get_type(void);
GType g_dbus_property_info_flags_get_type(void);
GType g_dbus_subtree_flags_get_type(void);
GType g_dbus_server_flags_get_type(void);
GType g_dbus_signal_flags_get_type(void);
GType g_dbus_send_message_flags_get_type(void);
GType g_credentials_type_get_type(void);
GType g_dbus_message_byte_order_get_type(void);
GType g_application_flags_get_type(void);
GType g_tls_error_get_type(void);
GType g_tls_certificate_flags_get_type(void);
GType g_tls_authentication_mode_get_type(void);
GType g_tls_channel_binding_type_get_type(void);
GType g_tls_channel_binding_error_get_type(void);
GType g_tls_rehandshake_mode_get_type(void);
GType g_tls_password_flags_get_type(void);
GType g_tls_interaction_result_get_type(void);
GType g_dbus_interface_skeleton_flags_get_type(void);
GType g_dbus_object_manager_client_flags_get_type(void);
GType g_tls_database_verify_flags_get_type(void);
GType g_tls_database_lookup_flags_get_type(void);
GType g_tls_certificate_request_flags_get_type(void);
GType g_tls_protocol_version_get_type(void);
GType g_io_module_scope_flags_get_type(void);
GType g_socket_client_event_get_type(void);
GType g_socket_listener_event_get_type(void);
GType g_test_dbus_flags_get_type(void);
GType g_subprocess_flags_get_type(void);
GType g_notification_priority_get_type(void);
GType g_network_connectivity_get_type(void);
GType g_pollable_return_get_type(void);
GType g_memory_monitor_warning_level_get_type(void);
GType g_resolver_name_lookup_flags_get_type(void);
GType g_settings_bind_flags_get_type(void);

/* ---- gioerror.h ---- */
GQuark g_io_error_quark(void);
GIOErrorEnum g_io_error_from_errno(gint err_no);
GIOErrorEnum g_io_error_from_file_error(GFileError file_error);

/* ---- gioscheduler.h ---- */
void g_io_scheduler_push_job(GIOSchedulerJobFunc job_func, gpointer user_data, GDestroyNotify notify,
    gint io_priority, GCancellable *cancellable);
void g_io_scheduler_cancel_all_jobs(void);
gboolean g_io_scheduler_job_send_to_mainloop(GIOSchedulerJob *job, GSourceFunc func, gpointer user_data,
    GDestroyNotify notify);
void g_io_scheduler_job_send_to_mainloop_async(GIOSchedulerJob *job, GSourceFunc func, gpointer user_data,
    GDestroyNotify notify);

/* ---- giostream.h ---- */
GType g_io_stream_get_type(void);
GInputStream *g_io_stream_get_input_stream(GIOStream *stream);
GOutputStream *g_io_stream_get_output_stream(GIOStream *stream);
void g_io_stream_splice_async(GIOStream *stream1, GIOStream *stream2, GIOStreamSpliceFlags flags, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_io_stream_splice_finish(GAsyncResult *result, GError **error);
gboolean g_io_stream_close(GIOStream *stream, GCancellable *cancellable, GError **error);
void g_io_stream_close_async(GIOStream *stream, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_io_stream_close_finish(GIOStream *stream, GAsyncResult *result, GError **error);
gboolean g_io_stream_is_closed(GIOStream *stream);
gboolean g_io_stream_has_pending(GIOStream *stream);
gboolean g_io_stream_set_pending(GIOStream *stream, GError **error);
void g_io_stream_clear_pending(GIOStream *stream);

/* ---- glistmodel.h ---- */
GType g_list_model_get_type(void);
GType g_list_model_get_item_type(GListModel *list);
guint g_list_model_get_n_items(GListModel *list);
gpointer g_list_model_get_item(GListModel *list, guint position);
GObject *g_list_model_get_object(GListModel *list, guint position);
void g_list_model_items_changed(GListModel *list, guint position, guint removed, guint added);

/* ---- gliststore.h ---- */
GType g_list_store_get_type(void);
GListStore *g_list_store_new(GType item_type);
void g_list_store_insert(GListStore *store, guint position, gpointer item);
guint g_list_store_insert_sorted(GListStore *store, gpointer item, GCompareDataFunc compare_func, gpointer user_data);
void g_list_store_sort(GListStore *store, GCompareDataFunc compare_func, gpointer user_data);
void g_list_store_append(GListStore *store, gpointer item);
void g_list_store_remove(GListStore *store, guint position);
void g_list_store_remove_all(GListStore *store);
void g_list_store_splice(GListStore *store, guint position, guint n_removals, gpointer *additions, guint n_additions);
gboolean g_list_store_find(GListStore *store, gpointer item, guint *position);
gboolean g_list_store_find_with_equal_func(GListStore *store, gpointer item, GEqualFunc equal_func, guint *position);
gboolean g_list_store_find_with_equal_func_full(GListStore *store, gpointer item, GEqualFuncFull equal_func,
    gpointer user_data, guint *position);

/* ---- gloadableicon.h ---- */
GType g_loadable_icon_get_type(void);
GInputStream *g_loadable_icon_load(GLoadableIcon *icon, int size, char **type, GCancellable *cancellable,
    GError **error);
void g_loadable_icon_load_async(GLoadableIcon *icon, int size, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GInputStream *g_loadable_icon_load_finish(GLoadableIcon *icon, GAsyncResult *res, char **type, GError **error);

/* ---- gmemoryinputstream.h ---- */
GType g_memory_input_stream_get_type(void);
GInputStream *g_memory_input_stream_new(void);
GInputStream *g_memory_input_stream_new_from_data(const void *data, gssize len, GDestroyNotify destroy);
GInputStream *g_memory_input_stream_new_from_bytes(GBytes *bytes);
void g_memory_input_stream_add_data(GMemoryInputStream *stream, const void *data, gssize len, GDestroyNotify destroy);
void g_memory_input_stream_add_bytes(GMemoryInputStream *stream, GBytes *bytes);

/* ---- gmemorymonitor.h ---- */
GType g_memory_monitor_get_type(void);
GMemoryMonitor *g_memory_monitor_dup_default(void);

/* ---- gmemoryoutputstream.h ---- */
GType g_memory_output_stream_get_type(void);
GOutputStream *g_memory_output_stream_new(gpointer data, gsize size, GReallocFunc realloc_function,
    GDestroyNotify destroy_function);
GOutputStream *g_memory_output_stream_new_resizable(void);
gpointer g_memory_output_stream_get_data(GMemoryOutputStream *ostream);
gsize g_memory_output_stream_get_size(GMemoryOutputStream *ostream);
gsize g_memory_output_stream_get_data_size(GMemoryOutputStream *ostream);
gpointer g_memory_output_stream_steal_data(GMemoryOutputStream *ostream);
GBytes *g_memory_output_stream_steal_as_bytes(GMemoryOutputStream *ostream);

/* ---- gmenu.h ---- */
GType g_menu_get_type(void);
GMenu *g_menu_new(void);
void g_menu_freeze(GMenu *menu);
void g_menu_insert_item(GMenu *menu, gint position, GMenuItem *item);
void g_menu_prepend_item(GMenu *menu, GMenuItem *item);
void g_menu_append_item(GMenu *menu, GMenuItem *item);
void g_menu_remove(GMenu *menu, gint position);
void g_menu_remove_all(GMenu *menu);
void g_menu_insert(GMenu *menu, gint position, const gchar *label, const gchar *detailed_action);
void g_menu_prepend(GMenu *menu, const gchar *label, const gchar *detailed_action);
void g_menu_append(GMenu *menu, const gchar *label, const gchar *detailed_action);
void g_menu_insert_section(GMenu *menu, gint position, const gchar *label, GMenuModel *section);
void g_menu_prepend_section(GMenu *menu, const gchar *label, GMenuModel *section);
void g_menu_append_section(GMenu *menu, const gchar *label, GMenuModel *section);
void g_menu_insert_submenu(GMenu *menu, gint position, const gchar *label, GMenuModel *submenu);
void g_menu_prepend_submenu(GMenu *menu, const gchar *label, GMenuModel *submenu);
void g_menu_append_submenu(GMenu *menu, const gchar *label, GMenuModel *submenu);
GType g_menu_item_get_type(void);
GMenuItem *g_menu_item_new(const gchar *label, const gchar *detailed_action);
GMenuItem *g_menu_item_new_from_model(GMenuModel *model, gint item_index);
GMenuItem *g_menu_item_new_submenu(const gchar *label, GMenuModel *submenu);
GMenuItem *g_menu_item_new_section(const gchar *label, GMenuModel *section);
GVariant *g_menu_item_get_attribute_value(GMenuItem *menu_item, const gchar *attribute,
    const GVariantType *expected_type);
gboolean g_menu_item_get_attribute(GMenuItem *menu_item, const gchar *attribute, const gchar *format_string, ...);
GMenuModel *g_menu_item_get_link(GMenuItem *menu_item, const gchar *link);
void g_menu_item_set_attribute_value(GMenuItem *menu_item, const gchar *attribute, GVariant *value);
void g_menu_item_set_attribute(GMenuItem *menu_item, const gchar *attribute, const gchar *format_string, ...);
void g_menu_item_set_link(GMenuItem *menu_item, const gchar *link, GMenuModel *model);
void g_menu_item_set_label(GMenuItem *menu_item, const gchar *label);
void g_menu_item_set_submenu(GMenuItem *menu_item, GMenuModel *submenu);
void g_menu_item_set_section(GMenuItem *menu_item, GMenuModel *section);
void g_menu_item_set_action_and_target_value(GMenuItem *menu_item, const gchar *action, GVariant *target_value);
void g_menu_item_set_action_and_target(GMenuItem *menu_item, const gchar *action, const gchar *format_string, ...);
void g_menu_item_set_detailed_action(GMenuItem *menu_item, const gchar *detailed_action);
void g_menu_item_set_icon(GMenuItem *menu_item, GIcon *icon);

/* ---- gmenuexporter.h ---- */
guint g_dbus_connection_export_menu_model(GDBusConnection *connection, const gchar *object_path, GMenuModel *menu,
    GError **error);
void g_dbus_connection_unexport_menu_model(GDBusConnection *connection, guint export_id);

/* ---- gmenumodel.h ---- */
GType g_menu_model_get_type(void);
gboolean g_menu_model_is_mutable(GMenuModel *model);
gint g_menu_model_get_n_items(GMenuModel *model);
GMenuAttributeIter *g_menu_model_iterate_item_attributes(GMenuModel *model, gint item_index);
GVariant *g_menu_model_get_item_attribute_value(GMenuModel *model, gint item_index, const gchar *attribute,
    const GVariantType *expected_type);
gboolean g_menu_model_get_item_attribute(GMenuModel *model, gint item_index, const gchar *attribute,
    const gchar *format_string, ...);
GMenuLinkIter *g_menu_model_iterate_item_links(GMenuModel *model, gint item_index);
GMenuModel *g_menu_model_get_item_link(GMenuModel *model, gint item_index, const gchar *link);
void g_menu_model_items_changed(GMenuModel *model, gint position, gint removed, gint added);
GType g_menu_attribute_iter_get_type(void);
gboolean g_menu_attribute_iter_get_next(GMenuAttributeIter *iter, const gchar **out_name, GVariant **value);
gboolean g_menu_attribute_iter_next(GMenuAttributeIter *iter);
const gchar *g_menu_attribute_iter_get_name(GMenuAttributeIter *iter);
GVariant *g_menu_attribute_iter_get_value(GMenuAttributeIter *iter);
GType g_menu_link_iter_get_type(void);
gboolean g_menu_link_iter_get_next(GMenuLinkIter *iter, const gchar **out_link, GMenuModel **value);
gboolean g_menu_link_iter_next(GMenuLinkIter *iter);
const gchar *g_menu_link_iter_get_name(GMenuLinkIter *iter);
GMenuModel *g_menu_link_iter_get_value(GMenuLinkIter *iter);

/* ---- gmount.h ---- */
GType g_mount_get_type(void);
GFile *g_mount_get_root(GMount *mount);
GFile *g_mount_get_default_location(GMount *mount);
char *g_mount_get_name(GMount *mount);
GIcon *g_mount_get_icon(GMount *mount);
GIcon *g_mount_get_symbolic_icon(GMount *mount);
char *g_mount_get_uuid(GMount *mount);
GVolume *g_mount_get_volume(GMount *mount);
GDrive *g_mount_get_drive(GMount *mount);
gboolean g_mount_can_unmount(GMount *mount);
gboolean g_mount_can_eject(GMount *mount);
void g_mount_unmount(GMount *mount, GMountUnmountFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_mount_unmount_finish(GMount *mount, GAsyncResult *result, GError **error);
void g_mount_eject(GMount *mount, GMountUnmountFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_mount_eject_finish(GMount *mount, GAsyncResult *result, GError **error);
void g_mount_remount(GMount *mount, GMountMountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_mount_remount_finish(GMount *mount, GAsyncResult *result, GError **error);
void g_mount_guess_content_type(GMount *mount, gboolean force_rescan, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gchar **g_mount_guess_content_type_finish(GMount *mount, GAsyncResult *result, GError **error);
gchar **g_mount_guess_content_type_sync(GMount *mount, gboolean force_rescan, GCancellable *cancellable,
    GError **error);
gboolean g_mount_is_shadowed(GMount *mount);
void g_mount_shadow(GMount *mount);
void g_mount_unshadow(GMount *mount);
void g_mount_unmount_with_operation(GMount *mount, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_mount_unmount_with_operation_finish(GMount *mount, GAsyncResult *result, GError **error);
void g_mount_eject_with_operation(GMount *mount, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_mount_eject_with_operation_finish(GMount *mount, GAsyncResult *result, GError **error);
const gchar *g_mount_get_sort_key(GMount *mount);

/* ---- gmountoperation.h ---- */
GType g_mount_operation_get_type(void);
GMountOperation *g_mount_operation_new(void);
const char *g_mount_operation_get_username(GMountOperation *op);
void g_mount_operation_set_username(GMountOperation *op, const char *username);
const char *g_mount_operation_get_password(GMountOperation *op);
void g_mount_operation_set_password(GMountOperation *op, const char *password);
gboolean g_mount_operation_get_anonymous(GMountOperation *op);
void g_mount_operation_set_anonymous(GMountOperation *op, gboolean anonymous);
const char *g_mount_operation_get_domain(GMountOperation *op);
void g_mount_operation_set_domain(GMountOperation *op, const char *domain);
GPasswordSave g_mount_operation_get_password_save(GMountOperation *op);
void g_mount_operation_set_password_save(GMountOperation *op, GPasswordSave save);
int g_mount_operation_get_choice(GMountOperation *op);
void g_mount_operation_set_choice(GMountOperation *op, int choice);
void g_mount_operation_reply(GMountOperation *op, GMountOperationResult result);
gboolean g_mount_operation_get_is_tcrypt_hidden_volume(GMountOperation *op);
void g_mount_operation_set_is_tcrypt_hidden_volume(GMountOperation *op, gboolean hidden_volume);
gboolean g_mount_operation_get_is_tcrypt_system_volume(GMountOperation *op);
void g_mount_operation_set_is_tcrypt_system_volume(GMountOperation *op, gboolean system_volume);
guint g_mount_operation_get_pim(GMountOperation *op);
void g_mount_operation_set_pim(GMountOperation *op, guint pim);

/* ---- gnativesocketaddress.h ---- */
GType g_native_socket_address_get_type(void);
GSocketAddress *g_native_socket_address_new(gpointer native, gsize len);

/* ---- gnativevolumemonitor.h ---- */
GType g_native_volume_monitor_get_type(void);

/* ---- gnetworkaddress.h ---- */
GType g_network_address_get_type(void);
GSocketConnectable *g_network_address_new(const gchar *hostname, guint16 port);
GSocketConnectable *g_network_address_new_loopback(guint16 port);
GSocketConnectable *g_network_address_parse(const gchar *host_and_port, guint16 default_port, GError **error);
GSocketConnectable *g_network_address_parse_uri(const gchar *uri, guint16 default_port, GError **error);
const gchar *g_network_address_get_hostname(GNetworkAddress *addr);
guint16 g_network_address_get_port(GNetworkAddress *addr);
const gchar *g_network_address_get_scheme(GNetworkAddress *addr);

/* ---- gnetworkmonitor.h ---- */
GType g_network_monitor_get_type(void);
GNetworkMonitor *g_network_monitor_get_default(void);
gboolean g_network_monitor_get_network_available(GNetworkMonitor *monitor);
gboolean g_network_monitor_get_network_metered(GNetworkMonitor *monitor);
GNetworkConnectivity g_network_monitor_get_connectivity(GNetworkMonitor *monitor);
gboolean g_network_monitor_can_reach(GNetworkMonitor *monitor, GSocketConnectable *connectable,
    GCancellable *cancellable, GError **error);
void g_network_monitor_can_reach_async(GNetworkMonitor *monitor, GSocketConnectable *connectable,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_network_monitor_can_reach_finish(GNetworkMonitor *monitor, GAsyncResult *result, GError **error);

/* ---- gnetworkservice.h ---- */
GType g_network_service_get_type(void);
GSocketConnectable *g_network_service_new(const gchar *service, const gchar *protocol, const gchar *domain);
const gchar *g_network_service_get_service(GNetworkService *srv);
const gchar *g_network_service_get_protocol(GNetworkService *srv);
const gchar *g_network_service_get_domain(GNetworkService *srv);
const gchar *g_network_service_get_scheme(GNetworkService *srv);
void g_network_service_set_scheme(GNetworkService *srv, const gchar *scheme);

/* ---- gnotification.h ---- */
GType g_notification_get_type(void);
GNotification *g_notification_new(const gchar *title);
void g_notification_set_title(GNotification *notification, const gchar *title);
void g_notification_set_body(GNotification *notification, const gchar *body);
void g_notification_set_icon(GNotification *notification, GIcon *icon);
void g_notification_set_urgent(GNotification *notification, gboolean urgent);
void g_notification_set_priority(GNotification *notification, GNotificationPriority priority);
void g_notification_set_category(GNotification *notification, const gchar *category);
void g_notification_add_button(GNotification *notification, const gchar *label, const gchar *detailed_action);
void g_notification_add_button_with_target(GNotification *notification, const gchar *label, const gchar *action,
    const gchar *target_format, ...);
void g_notification_add_button_with_target_value(GNotification *notification, const gchar *label,
    const gchar *action, GVariant *target);
void g_notification_set_default_action(GNotification *notification, const gchar *detailed_action);
void g_notification_set_default_action_and_target(GNotification *notification, const gchar *action,
    const gchar *target_format, ...);
void g_notification_set_default_action_and_target_value(GNotification *notification, const gchar *action,
    GVariant *target);

/* ---- goutputstream.h ---- */
GType g_output_stream_get_type(void);
gssize g_output_stream_write(GOutputStream *stream, const void *buffer, gsize count, GCancellable *cancellable,
    GError **error);
gboolean g_output_stream_write_all(GOutputStream *stream, const void *buffer, gsize count, gsize *bytes_written,
    GCancellable *cancellable, GError **error);
gboolean g_output_stream_writev(GOutputStream *stream, const GOutputVector *vectors, gsize n_vectors,
    gsize *bytes_written, GCancellable *cancellable, GError **error);
gboolean g_output_stream_writev_all(GOutputStream *stream, GOutputVector *vectors, gsize n_vectors,
    gsize *bytes_written, GCancellable *cancellable, GError **error);
gboolean g_output_stream_printf(GOutputStream *stream, gsize *bytes_written, GCancellable *cancellable,
    GError **error, const gchar *format, ...);
gboolean g_output_stream_vprintf(GOutputStream *stream, gsize *bytes_written, GCancellable *cancellable,
    GError **error, const gchar *format, va_list args);
gssize g_output_stream_write_bytes(GOutputStream *stream, GBytes *bytes, GCancellable *cancellable, GError **error);
gssize g_output_stream_splice(GOutputStream *stream, GInputStream *source, GOutputStreamSpliceFlags flags,
    GCancellable *cancellable, GError **error);
gboolean g_output_stream_flush(GOutputStream *stream, GCancellable *cancellable, GError **error);
gboolean g_output_stream_close(GOutputStream *stream, GCancellable *cancellable, GError **error);
void g_output_stream_write_async(GOutputStream *stream, const void *buffer, gsize count, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gssize g_output_stream_write_finish(GOutputStream *stream, GAsyncResult *result, GError **error);
void g_output_stream_write_all_async(GOutputStream *stream, const void *buffer, gsize count, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_output_stream_write_all_finish(GOutputStream *stream, GAsyncResult *result, gsize *bytes_written,
    GError **error);
void g_output_stream_writev_async(GOutputStream *stream, const GOutputVector *vectors, gsize n_vectors,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_output_stream_writev_finish(GOutputStream *stream, GAsyncResult *result, gsize *bytes_written,
    GError **error);
void g_output_stream_writev_all_async(GOutputStream *stream, GOutputVector *vectors, gsize n_vectors,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_output_stream_writev_all_finish(GOutputStream *stream, GAsyncResult *result, gsize *bytes_written,
    GError **error);
void g_output_stream_write_bytes_async(GOutputStream *stream, GBytes *bytes, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gssize g_output_stream_write_bytes_finish(GOutputStream *stream, GAsyncResult *result, GError **error);
void g_output_stream_splice_async(GOutputStream *stream, GInputStream *source, GOutputStreamSpliceFlags flags,
    int io_priority, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gssize g_output_stream_splice_finish(GOutputStream *stream, GAsyncResult *result, GError **error);
void g_output_stream_flush_async(GOutputStream *stream, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_output_stream_flush_finish(GOutputStream *stream, GAsyncResult *result, GError **error);
void g_output_stream_close_async(GOutputStream *stream, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_output_stream_close_finish(GOutputStream *stream, GAsyncResult *result, GError **error);
gboolean g_output_stream_is_closed(GOutputStream *stream);
gboolean g_output_stream_is_closing(GOutputStream *stream);
gboolean g_output_stream_has_pending(GOutputStream *stream);
gboolean g_output_stream_set_pending(GOutputStream *stream, GError **error);
void g_output_stream_clear_pending(GOutputStream *stream);

/* ---- gpermission.h ---- */
GType g_permission_get_type(void);
gboolean g_permission_acquire(GPermission *permission, GCancellable *cancellable, GError **error);
void g_permission_acquire_async(GPermission *permission, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_permission_acquire_finish(GPermission *permission, GAsyncResult *result, GError **error);
gboolean g_permission_release(GPermission *permission, GCancellable *cancellable, GError **error);
void g_permission_release_async(GPermission *permission, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_permission_release_finish(GPermission *permission, GAsyncResult *result, GError **error);
gboolean g_permission_get_allowed(GPermission *permission);
gboolean g_permission_get_can_acquire(GPermission *permission);
gboolean g_permission_get_can_release(GPermission *permission);
void g_permission_impl_update(GPermission *permission, gboolean allowed, gboolean can_acquire, gboolean can_release);

/* ---- gpollableinputstream.h ---- */
GType g_pollable_input_stream_get_type(void);
gboolean g_pollable_input_stream_can_poll(GPollableInputStream *stream);
gboolean g_pollable_input_stream_is_readable(GPollableInputStream *stream);
GSource *g_pollable_input_stream_create_source(GPollableInputStream *stream, GCancellable *cancellable);
gssize g_pollable_input_stream_read_nonblocking(GPollableInputStream *stream, void *buffer, gsize count,
    GCancellable *cancellable, GError **error);

/* ---- gpollableoutputstream.h ---- */
GType g_pollable_output_stream_get_type(void);
gboolean g_pollable_output_stream_can_poll(GPollableOutputStream *stream);
gboolean g_pollable_output_stream_is_writable(GPollableOutputStream *stream);
GSource *g_pollable_output_stream_create_source(GPollableOutputStream *stream, GCancellable *cancellable);
gssize g_pollable_output_stream_write_nonblocking(GPollableOutputStream *stream, const void *buffer, gsize count,
    GCancellable *cancellable, GError **error);
GPollableReturn g_pollable_output_stream_writev_nonblocking(GPollableOutputStream *stream,
    const GOutputVector *vectors, gsize n_vectors, gsize *bytes_written, GCancellable *cancellable, GError **error);

/* ---- gpollableutils.h ---- */
GSource *g_pollable_source_new(GObject *pollable_stream);
GSource *g_pollable_source_new_full(gpointer pollable_stream, GSource *child_source, GCancellable *cancellable);
gssize g_pollable_stream_read(GInputStream *stream, void *buffer, gsize count, gboolean blocking,
    GCancellable *cancellable, GError **error);
gssize g_pollable_stream_write(GOutputStream *stream, const void *buffer, gsize count, gboolean blocking,
    GCancellable *cancellable, GError **error);
gboolean g_pollable_stream_write_all(GOutputStream *stream, const void *buffer, gsize count, gboolean blocking,
    gsize *bytes_written, GCancellable *cancellable, GError **error);

/* ---- gpowerprofilemonitor.h ---- */
GType g_power_profile_monitor_get_type(void);
GPowerProfileMonitor *g_power_profile_monitor_dup_default(void);
gboolean g_power_profile_monitor_get_power_saver_enabled(GPowerProfileMonitor *monitor);

/* ---- gpropertyaction.h ---- */
GType g_property_action_get_type(void);
GPropertyAction *g_property_action_new(const gchar *name, gpointer object, const gchar *property_name);

/* ---- gproxy.h ---- */
GType g_proxy_get_type(void);
GProxy *g_proxy_get_default_for_protocol(const gchar *protocol);
GIOStream *g_proxy_connect(GProxy *proxy, GIOStream *connection, GProxyAddress *proxy_address,
    GCancellable *cancellable, GError **error);
void g_proxy_connect_async(GProxy *proxy, GIOStream *connection, GProxyAddress *proxy_address,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GIOStream *g_proxy_connect_finish(GProxy *proxy, GAsyncResult *result, GError **error);
gboolean g_proxy_supports_hostname(GProxy *proxy);

/* ---- gproxyaddress.h ---- */
GType g_proxy_address_get_type(void);
GSocketAddress *g_proxy_address_new(GInetAddress *inetaddr, guint16 port, const gchar *protocol,
    const gchar *dest_hostname, guint16 dest_port, const gchar *username, const gchar *password);
const gchar *g_proxy_address_get_protocol(GProxyAddress *proxy);
const gchar *g_proxy_address_get_destination_protocol(GProxyAddress *proxy);
const gchar *g_proxy_address_get_destination_hostname(GProxyAddress *proxy);
guint16 g_proxy_address_get_destination_port(GProxyAddress *proxy);
const gchar *g_proxy_address_get_username(GProxyAddress *proxy);
const gchar *g_proxy_address_get_password(GProxyAddress *proxy);
const gchar *g_proxy_address_get_uri(GProxyAddress *proxy);

/* ---- gproxyaddressenumerator.h ---- */
GType g_proxy_address_enumerator_get_type(void);

/* ---- gproxyresolver.h ---- */
GType g_proxy_resolver_get_type(void);
GProxyResolver *g_proxy_resolver_get_default(void);
gboolean g_proxy_resolver_is_supported(GProxyResolver *resolver);
gchar **g_proxy_resolver_lookup(GProxyResolver *resolver, const gchar *uri, GCancellable *cancellable,
    GError **error);
void g_proxy_resolver_lookup_async(GProxyResolver *resolver, const gchar *uri, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gchar **g_proxy_resolver_lookup_finish(GProxyResolver *resolver, GAsyncResult *result, GError **error);

/* ---- gremoteactiongroup.h ---- */
GType g_remote_action_group_get_type(void);
void g_remote_action_group_activate_action_full(GRemoteActionGroup *remote, const gchar *action_name,
    GVariant *parameter, GVariant *platform_data);
void g_remote_action_group_change_action_state_full(GRemoteActionGroup *remote, const gchar *action_name,
    GVariant *value, GVariant *platform_data);

/* ---- gresolver.h ---- */
GType g_resolver_get_type(void);
GResolver *g_resolver_get_default(void);
void g_resolver_set_default(GResolver *resolver);
GList *g_resolver_lookup_by_name(GResolver *resolver, const gchar *hostname, GCancellable *cancellable,
    GError **error);
void g_resolver_lookup_by_name_async(GResolver *resolver, const gchar *hostname, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GList *g_resolver_lookup_by_name_finish(GResolver *resolver, GAsyncResult *result, GError **error);
void g_resolver_lookup_by_name_with_flags_async(GResolver *resolver, const gchar *hostname,
    GResolverNameLookupFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GList *g_resolver_lookup_by_name_with_flags_finish(GResolver *resolver, GAsyncResult *result, GError **error);
GList *g_resolver_lookup_by_name_with_flags(GResolver *resolver, const gchar *hostname,
    GResolverNameLookupFlags flags, GCancellable *cancellable, GError **error);
void g_resolver_free_addresses(GList *addresses);
gchar *g_resolver_lookup_by_address(GResolver *resolver, GInetAddress *address, GCancellable *cancellable,
    GError **error);
void g_resolver_lookup_by_address_async(GResolver *resolver, GInetAddress *address, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gchar *g_resolver_lookup_by_address_finish(GResolver *resolver, GAsyncResult *result, GError **error);
GList *g_resolver_lookup_service(GResolver *resolver, const gchar *service, const gchar *protocol,
    const gchar *domain, GCancellable *cancellable, GError **error);
void g_resolver_lookup_service_async(GResolver *resolver, const gchar *service, const gchar *protocol,
    const gchar *domain, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GList *g_resolver_lookup_service_finish(GResolver *resolver, GAsyncResult *result, GError **error);
GList *g_resolver_lookup_records(GResolver *resolver, const gchar *rrname, GResolverRecordType record_type,
    GCancellable *cancellable, GError **error);
void g_resolver_lookup_records_async(GResolver *resolver, const gchar *rrname, GResolverRecordType record_type,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GList *g_resolver_lookup_records_finish(GResolver *resolver, GAsyncResult *result, GError **error);
void g_resolver_free_targets(GList *targets);
GQuark g_resolver_error_quark(void);

/* ---- gresource.h ---- */
GQuark g_resource_error_quark(void);
GType g_resource_get_type(void);
GResource *g_resource_new_from_data(GBytes *data, GError **error);
GResource *g_resource_ref(GResource *resource);
void g_resource_unref(GResource *resource);
GResource *g_resource_load(const gchar *filename, GError **error);
GInputStream *g_resource_open_stream(GResource *resource, const char *path, GResourceLookupFlags lookup_flags,
    GError **error);
GBytes *g_resource_lookup_data(GResource *resource, const char *path, GResourceLookupFlags lookup_flags,
    GError **error);
char **g_resource_enumerate_children(GResource *resource, const char *path, GResourceLookupFlags lookup_flags,
    GError **error);
gboolean g_resource_get_info(GResource *resource, const char *path, GResourceLookupFlags lookup_flags, gsize *size,
    guint32 *flags, GError **error);
void g_resources_register(GResource *resource);
void g_resources_unregister(GResource *resource);
GInputStream *g_resources_open_stream(const char *path, GResourceLookupFlags lookup_flags, GError **error);
GBytes *g_resources_lookup_data(const char *path, GResourceLookupFlags lookup_flags, GError **error);
char **g_resources_enumerate_children(const char *path, GResourceLookupFlags lookup_flags, GError **error);
gboolean g_resources_get_info(const char *path, GResourceLookupFlags lookup_flags, gsize *size, guint32 *flags,
    GError **error);

/* ---- gseekable.h ---- */
GType g_seekable_get_type(void);
goffset g_seekable_tell(GSeekable *seekable);
gboolean g_seekable_can_seek(GSeekable *seekable);
gboolean g_seekable_seek(GSeekable *seekable, goffset offset, GSeekType type, GCancellable *cancellable,
    GError **error);
gboolean g_seekable_can_truncate(GSeekable *seekable);
gboolean g_seekable_truncate(GSeekable *seekable, goffset offset, GCancellable *cancellable, GError **error);

/* ---- gsettings.h ---- */
GType g_settings_get_type(void);
const gchar *const *g_settings_list_schemas(void);
const gchar *const *g_settings_list_relocatable_schemas(void);
GSettings *g_settings_new(const gchar *schema_id);
GSettings *g_settings_new_with_path(const gchar *schema_id, const gchar *path);
GSettings *g_settings_new_with_backend(const gchar *schema_id, GSettingsBackend *backend);
GSettings *g_settings_new_with_backend_and_path(const gchar *schema_id, GSettingsBackend *backend, const gchar *path);
GSettings *g_settings_new_full(GSettingsSchema *schema, GSettingsBackend *backend, const gchar *path);
gchar **g_settings_list_children(GSettings *settings);
gchar **g_settings_list_keys(GSettings *settings);
GVariant *g_settings_get_range(GSettings *settings, const gchar *key);
gboolean g_settings_range_check(GSettings *settings, const gchar *key, GVariant *value);
gboolean g_settings_set_value(GSettings *settings, const gchar *key, GVariant *value);
GVariant *g_settings_get_value(GSettings *settings, const gchar *key);
GVariant *g_settings_get_user_value(GSettings *settings, const gchar *key);
GVariant *g_settings_get_default_value(GSettings *settings, const gchar *key);
gboolean g_settings_set(GSettings *settings, const gchar *key, const gchar *format, ...);
void g_settings_get(GSettings *settings, const gchar *key, const gchar *format, ...);
void g_settings_reset(GSettings *settings, const gchar *key);
gint g_settings_get_int(GSettings *settings, const gchar *key);
gboolean g_settings_set_int(GSettings *settings, const gchar *key, gint value);
gint64 g_settings_get_int64(GSettings *settings, const gchar *key);
gboolean g_settings_set_int64(GSettings *settings, const gchar *key, gint64 value);
guint g_settings_get_uint(GSettings *settings, const gchar *key);
gboolean g_settings_set_uint(GSettings *settings, const gchar *key, guint value);
guint64 g_settings_get_uint64(GSettings *settings, const gchar *key);
gboolean g_settings_set_uint64(GSettings *settings, const gchar *key, guint64 value);
gchar *g_settings_get_string(GSettings *settings, const gchar *key);
gboolean g_settings_set_string(GSettings *settings, const gchar *key, const gchar *value);
gboolean g_settings_get_boolean(GSettings *settings, const gchar *key);
gboolean g_settings_set_boolean(GSettings *settings, const gchar *key, gboolean value);
gdouble g_settings_get_double(GSettings *settings, const gchar *key);
gboolean g_settings_set_double(GSettings *settings, const gchar *key, gdouble value);
gchar **g_settings_get_strv(GSettings *settings, const gchar *key);
gboolean g_settings_set_strv(GSettings *settings, const gchar *key, const gchar *const *value);
gint g_settings_get_enum(GSettings *settings, const gchar *key);
gboolean g_settings_set_enum(GSettings *settings, const gchar *key, gint value);
guint g_settings_get_flags(GSettings *settings, const gchar *key);
gboolean g_settings_set_flags(GSettings *settings, const gchar *key, guint value);
GSettings *g_settings_get_child(GSettings *settings, const gchar *name);
gboolean g_settings_is_writable(GSettings *settings, const gchar *name);
void g_settings_delay(GSettings *settings);
void g_settings_apply(GSettings *settings);
void g_settings_revert(GSettings *settings);
gboolean g_settings_get_has_unapplied(GSettings *settings);
void g_settings_sync(void);
void g_settings_bind(GSettings *settings, const gchar *key, gpointer object, const gchar *property,
    GSettingsBindFlags flags);
void g_settings_bind_with_mapping(GSettings *settings, const gchar *key, gpointer object, const gchar *property,
    GSettingsBindFlags flags, GSettingsBindGetMapping get_mapping, GSettingsBindSetMapping set_mapping,
    gpointer user_data, GDestroyNotify destroy);
void g_settings_bind_writable(GSettings *settings, const gchar *key, gpointer object, const gchar *property,
    gboolean inverted);
void g_settings_unbind(gpointer object, const gchar *property);
GAction *g_settings_create_action(GSettings *settings, const gchar *key);
gpointer g_settings_get_mapped(GSettings *settings, const gchar *key, GSettingsGetMapping mapping,
    gpointer user_data);

/* ---- gsettingsschema.h ---- */
GType g_settings_schema_source_get_type(void);
GSettingsSchemaSource *g_settings_schema_source_get_default(void);
GSettingsSchemaSource *g_settings_schema_source_ref(GSettingsSchemaSource *source);
void g_settings_schema_source_unref(GSettingsSchemaSource *source);
GSettingsSchemaSource *g_settings_schema_source_new_from_directory(const gchar *directory,
    GSettingsSchemaSource *parent, gboolean trusted, GError **error);
GSettingsSchema *g_settings_schema_source_lookup(GSettingsSchemaSource *source, const gchar *schema_id,
    gboolean recursive);
void g_settings_schema_source_list_schemas(GSettingsSchemaSource *source, gboolean recursive,
    gchar ***non_relocatable, gchar ***relocatable);
GType g_settings_schema_get_type(void);
GSettingsSchema *g_settings_schema_ref(GSettingsSchema *schema);
void g_settings_schema_unref(GSettingsSchema *schema);
const gchar *g_settings_schema_get_id(GSettingsSchema *schema);
const gchar *g_settings_schema_get_path(GSettingsSchema *schema);
GSettingsSchemaKey *g_settings_schema_get_key(GSettingsSchema *schema, const gchar *name);
gboolean g_settings_schema_has_key(GSettingsSchema *schema, const gchar *name);
gchar **g_settings_schema_list_keys(GSettingsSchema *schema);
gchar **g_settings_schema_list_children(GSettingsSchema *schema);
GType g_settings_schema_key_get_type(void);
GSettingsSchemaKey *g_settings_schema_key_ref(GSettingsSchemaKey *key);
void g_settings_schema_key_unref(GSettingsSchemaKey *key);
const GVariantType *g_settings_schema_key_get_value_type(GSettingsSchemaKey *key);
GVariant *g_settings_schema_key_get_default_value(GSettingsSchemaKey *key);
GVariant *g_settings_schema_key_get_range(GSettingsSchemaKey *key);
gboolean g_settings_schema_key_range_check(GSettingsSchemaKey *key, GVariant *value);
const gchar *g_settings_schema_key_get_name(GSettingsSchemaKey *key);
const gchar *g_settings_schema_key_get_summary(GSettingsSchemaKey *key);
const gchar *g_settings_schema_key_get_description(GSettingsSchemaKey *key);

/* ---- gsimpleaction.h ---- */
GType g_simple_action_get_type(void);
GSimpleAction *g_simple_action_new(const gchar *name, const GVariantType *parameter_type);
GSimpleAction *g_simple_action_new_stateful(const gchar *name, const GVariantType *parameter_type, GVariant *state);
void g_simple_action_set_enabled(GSimpleAction *simple, gboolean enabled);
void g_simple_action_set_state(GSimpleAction *simple, GVariant *value);
void g_simple_action_set_state_hint(GSimpleAction *simple, GVariant *state_hint);

/* ---- gsimpleactiongroup.h ---- */
GType g_simple_action_group_get_type(void);
GSimpleActionGroup *g_simple_action_group_new(void);
GAction *g_simple_action_group_lookup(GSimpleActionGroup *simple, const gchar *action_name);
void g_simple_action_group_insert(GSimpleActionGroup *simple, GAction *action);
void g_simple_action_group_remove(GSimpleActionGroup *simple, const gchar *action_name);
void g_simple_action_group_add_entries(GSimpleActionGroup *simple, const GActionEntry *entries, gint n_entries,
    gpointer user_data);

/* ---- gsimpleasyncresult.h ---- */
GType g_simple_async_result_get_type(void);
GSimpleAsyncResult *g_simple_async_result_new(GObject *source_object, GAsyncReadyCallback callback,
    gpointer user_data, gpointer source_tag);
GSimpleAsyncResult *g_simple_async_result_new_error(GObject *source_object, GAsyncReadyCallback callback,
    gpointer user_data, GQuark domain, gint code, const char *format, ...);
GSimpleAsyncResult *g_simple_async_result_new_from_error(GObject *source_object, GAsyncReadyCallback callback,
    gpointer user_data, const GError *error);
GSimpleAsyncResult *g_simple_async_result_new_take_error(GObject *source_object, GAsyncReadyCallback callback,
    gpointer user_data, GError *error);
void g_simple_async_result_set_op_res_gpointer(GSimpleAsyncResult *simple, gpointer op_res,
    GDestroyNotify destroy_op_res);
gpointer g_simple_async_result_get_op_res_gpointer(GSimpleAsyncResult *simple);
void g_simple_async_result_set_op_res_gssize(GSimpleAsyncResult *simple, gssize op_res);
gssize g_simple_async_result_get_op_res_gssize(GSimpleAsyncResult *simple);
void g_simple_async_result_set_op_res_gboolean(GSimpleAsyncResult *simple, gboolean op_res);
gboolean g_simple_async_result_get_op_res_gboolean(GSimpleAsyncResult *simple);
void g_simple_async_result_set_check_cancellable(GSimpleAsyncResult *simple, GCancellable *check_cancellable);
gpointer g_simple_async_result_get_source_tag(GSimpleAsyncResult *simple);
void g_simple_async_result_set_handle_cancellation(GSimpleAsyncResult *simple, gboolean handle_cancellation);
void g_simple_async_result_complete(GSimpleAsyncResult *simple);
void g_simple_async_result_complete_in_idle(GSimpleAsyncResult *simple);
void g_simple_async_result_run_in_thread(GSimpleAsyncResult *simple, GSimpleAsyncThreadFunc func, int io_priority,
    GCancellable *cancellable);
void g_simple_async_result_set_from_error(GSimpleAsyncResult *simple, const GError *error);
void g_simple_async_result_take_error(GSimpleAsyncResult *simple, GError *error);
gboolean g_simple_async_result_propagate_error(GSimpleAsyncResult *simple, GError **dest);
void g_simple_async_result_set_error(GSimpleAsyncResult *simple, GQuark domain, gint code, const char *format, ...);
void g_simple_async_result_set_error_va(GSimpleAsyncResult *simple, GQuark domain, gint code, const char *format,
    va_list args);
gboolean g_simple_async_result_is_valid(GAsyncResult *result, GObject *source, gpointer source_tag);
void g_simple_async_report_error_in_idle(GObject *object, GAsyncReadyCallback callback, gpointer user_data,
    GQuark domain, gint code, const char *format, ...);
void g_simple_async_report_gerror_in_idle(GObject *object, GAsyncReadyCallback callback, gpointer user_data,
    const GError *error);
void g_simple_async_report_take_gerror_in_idle(GObject *object, GAsyncReadyCallback callback, gpointer user_data,
    GError *error);

/* ---- gsimpleiostream.h ---- */
GType g_simple_io_stream_get_type(void);
GIOStream *g_simple_io_stream_new(GInputStream *input_stream, GOutputStream *output_stream);

/* ---- gsimplepermission.h ---- */
GType g_simple_permission_get_type(void);
GPermission *g_simple_permission_new(gboolean allowed);

/* ---- gsimpleproxyresolver.h ---- */
GType g_simple_proxy_resolver_get_type(void);
GProxyResolver *g_simple_proxy_resolver_new(const gchar *default_proxy, gchar **ignore_hosts);
void g_simple_proxy_resolver_set_default_proxy(GSimpleProxyResolver *resolver, const gchar *default_proxy);
void g_simple_proxy_resolver_set_ignore_hosts(GSimpleProxyResolver *resolver, gchar **ignore_hosts);
void g_simple_proxy_resolver_set_uri_proxy(GSimpleProxyResolver *resolver, const gchar *uri_scheme,
    const gchar *proxy);

/* ---- gsocket.h ---- */
GType g_socket_get_type(void);
GSocket *g_socket_new(GSocketFamily family, GSocketType type, GSocketProtocol protocol, GError **error);
GSocket *g_socket_new_from_fd(gint fd, GError **error);
int g_socket_get_fd(GSocket *socket);
GSocketFamily g_socket_get_family(GSocket *socket);
GSocketType g_socket_get_socket_type(GSocket *socket);
GSocketProtocol g_socket_get_protocol(GSocket *socket);
GSocketAddress *g_socket_get_local_address(GSocket *socket, GError **error);
GSocketAddress *g_socket_get_remote_address(GSocket *socket, GError **error);
void g_socket_set_blocking(GSocket *socket, gboolean blocking);
gboolean g_socket_get_blocking(GSocket *socket);
void g_socket_set_keepalive(GSocket *socket, gboolean keepalive);
gboolean g_socket_get_keepalive(GSocket *socket);
gint g_socket_get_listen_backlog(GSocket *socket);
void g_socket_set_listen_backlog(GSocket *socket, gint backlog);
guint g_socket_get_timeout(GSocket *socket);
void g_socket_set_timeout(GSocket *socket, guint timeout);
guint g_socket_get_ttl(GSocket *socket);
void g_socket_set_ttl(GSocket *socket, guint ttl);
gboolean g_socket_get_broadcast(GSocket *socket);
void g_socket_set_broadcast(GSocket *socket, gboolean broadcast);
gboolean g_socket_get_multicast_loopback(GSocket *socket);
void g_socket_set_multicast_loopback(GSocket *socket, gboolean loopback);
guint g_socket_get_multicast_ttl(GSocket *socket);
void g_socket_set_multicast_ttl(GSocket *socket, guint ttl);
gboolean g_socket_is_connected(GSocket *socket);
gboolean g_socket_bind(GSocket *socket, GSocketAddress *address, gboolean allow_reuse, GError **error);
gboolean g_socket_join_multicast_group(GSocket *socket, GInetAddress *group, gboolean source_specific,
    const gchar *iface, GError **error);
gboolean g_socket_leave_multicast_group(GSocket *socket, GInetAddress *group, gboolean source_specific,
    const gchar *iface, GError **error);
gboolean g_socket_join_multicast_group_ssm(GSocket *socket, GInetAddress *group, GInetAddress *source_specific,
    const gchar *iface, GError **error);
gboolean g_socket_leave_multicast_group_ssm(GSocket *socket, GInetAddress *group, GInetAddress *source_specific,
    const gchar *iface, GError **error);
gboolean g_socket_connect(GSocket *socket, GSocketAddress *address, GCancellable *cancellable, GError **error);
gboolean g_socket_check_connect_result(GSocket *socket, GError **error);
gssize g_socket_get_available_bytes(GSocket *socket);
GIOCondition g_socket_condition_check(GSocket *socket, GIOCondition condition);
gboolean g_socket_condition_wait(GSocket *socket, GIOCondition condition, GCancellable *cancellable, GError **error);
gboolean g_socket_condition_timed_wait(GSocket *socket, GIOCondition condition, gint64 timeout_us,
    GCancellable *cancellable, GError **error);
GSocket *g_socket_accept(GSocket *socket, GCancellable *cancellable, GError **error);
gboolean g_socket_listen(GSocket *socket, GError **error);
gssize g_socket_receive(GSocket *socket, gchar *buffer, gsize size, GCancellable *cancellable, GError **error);
gssize g_socket_receive_from(GSocket *socket, GSocketAddress **address, gchar *buffer, gsize size,
    GCancellable *cancellable, GError **error);
gssize g_socket_send(GSocket *socket, const gchar *buffer, gsize size, GCancellable *cancellable, GError **error);
gssize g_socket_send_to(GSocket *socket, GSocketAddress *address, const gchar *buffer, gsize size,
    GCancellable *cancellable, GError **error);
gssize g_socket_receive_message(GSocket *socket, GSocketAddress **address, GInputVector *vectors, gint num_vectors,
    GSocketControlMessage ***messages, gint *num_messages, gint *flags, GCancellable *cancellable, GError **error);
gssize g_socket_send_message(GSocket *socket, GSocketAddress *address, GOutputVector *vectors, gint num_vectors,
    GSocketControlMessage **messages, gint num_messages, gint flags, GCancellable *cancellable, GError **error);
gint g_socket_receive_messages(GSocket *socket, GInputMessage *messages, guint num_messages, gint flags,
    GCancellable *cancellable, GError **error);
gint g_socket_send_messages(GSocket *socket, GOutputMessage *messages, guint num_messages, gint flags,
    GCancellable *cancellable, GError **error);
gboolean g_socket_close(GSocket *socket, GError **error);
gboolean g_socket_shutdown(GSocket *socket, gboolean shutdown_read, gboolean shutdown_write, GError **error);
gboolean g_socket_is_closed(GSocket *socket);
GSource *g_socket_create_source(GSocket *socket, GIOCondition condition, GCancellable *cancellable);
gboolean g_socket_speaks_ipv4(GSocket *socket);
GCredentials *g_socket_get_credentials(GSocket *socket, GError **error);
gssize g_socket_receive_with_blocking(GSocket *socket, gchar *buffer, gsize size, gboolean blocking,
    GCancellable *cancellable, GError **error);
gssize g_socket_send_with_blocking(GSocket *socket, const gchar *buffer, gsize size, gboolean blocking,
    GCancellable *cancellable, GError **error);
GPollableReturn g_socket_send_message_with_timeout(GSocket *socket, GSocketAddress *address,
    const GOutputVector *vectors, gint num_vectors, GSocketControlMessage **messages, gint num_messages, gint flags,
    gint64 timeout_us, gsize *bytes_written, GCancellable *cancellable, GError **error);
gboolean g_socket_get_option(GSocket *socket, gint level, gint optname, gint *value, GError **error);
gboolean g_socket_set_option(GSocket *socket, gint level, gint optname, gint value, GError **error);

/* ---- gsocketaddress.h ---- */
GType g_socket_address_get_type(void);
GSocketFamily g_socket_address_get_family(GSocketAddress *address);
GSocketAddress *g_socket_address_new_from_native(gpointer native, gsize len);
gboolean g_socket_address_to_native(GSocketAddress *address, gpointer dest, gsize destlen, GError **error);
gssize g_socket_address_get_native_size(GSocketAddress *address);

/* ---- gsocketaddressenumerator.h ---- */
GType g_socket_address_enumerator_get_type(void);
GSocketAddress *g_socket_address_enumerator_next(GSocketAddressEnumerator *enumerator, GCancellable *cancellable,
    GError **error);
void g_socket_address_enumerator_next_async(GSocketAddressEnumerator *enumerator, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GSocketAddress *g_socket_address_enumerator_next_finish(GSocketAddressEnumerator *enumerator, GAsyncResult *result,
    GError **error);

/* ---- gsocketclient.h ---- */
GType g_socket_client_get_type(void);
GSocketClient *g_socket_client_new(void);
GSocketFamily g_socket_client_get_family(GSocketClient *client);
void g_socket_client_set_family(GSocketClient *client, GSocketFamily family);
GSocketType g_socket_client_get_socket_type(GSocketClient *client);
void g_socket_client_set_socket_type(GSocketClient *client, GSocketType type);
GSocketProtocol g_socket_client_get_protocol(GSocketClient *client);
void g_socket_client_set_protocol(GSocketClient *client, GSocketProtocol protocol);
GSocketAddress *g_socket_client_get_local_address(GSocketClient *client);
void g_socket_client_set_local_address(GSocketClient *client, GSocketAddress *address);
guint g_socket_client_get_timeout(GSocketClient *client);
void g_socket_client_set_timeout(GSocketClient *client, guint timeout);
gboolean g_socket_client_get_enable_proxy(GSocketClient *client);
void g_socket_client_set_enable_proxy(GSocketClient *client, gboolean enable);
gboolean g_socket_client_get_tls(GSocketClient *client);
void g_socket_client_set_tls(GSocketClient *client, gboolean tls);
GTlsCertificateFlags g_socket_client_get_tls_validation_flags(GSocketClient *client);
void g_socket_client_set_tls_validation_flags(GSocketClient *client, GTlsCertificateFlags flags);
GProxyResolver *g_socket_client_get_proxy_resolver(GSocketClient *client);
void g_socket_client_set_proxy_resolver(GSocketClient *client, GProxyResolver *proxy_resolver);
GSocketConnection *g_socket_client_connect(GSocketClient *client, GSocketConnectable *connectable,
    GCancellable *cancellable, GError **error);
GSocketConnection *g_socket_client_connect_to_host(GSocketClient *client, const gchar *host_and_port,
    guint16 default_port, GCancellable *cancellable, GError **error);
GSocketConnection *g_socket_client_connect_to_service(GSocketClient *client, const gchar *domain,
    const gchar *service, GCancellable *cancellable, GError **error);
GSocketConnection *g_socket_client_connect_to_uri(GSocketClient *client, const gchar *uri, guint16 default_port,
    GCancellable *cancellable, GError **error);
void g_socket_client_connect_async(GSocketClient *client, GSocketConnectable *connectable,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GSocketConnection *g_socket_client_connect_finish(GSocketClient *client, GAsyncResult *result, GError **error);
void g_socket_client_connect_to_host_async(GSocketClient *client, const gchar *host_and_port, guint16 default_port,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GSocketConnection *g_socket_client_connect_to_host_finish(GSocketClient *client, GAsyncResult *result,
    GError **error);
void g_socket_client_connect_to_service_async(GSocketClient *client, const gchar *domain, const gchar *service,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GSocketConnection *g_socket_client_connect_to_service_finish(GSocketClient *client, GAsyncResult *result,
    GError **error);
void g_socket_client_connect_to_uri_async(GSocketClient *client, const gchar *uri, guint16 default_port,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GSocketConnection *g_socket_client_connect_to_uri_finish(GSocketClient *client, GAsyncResult *result, GError **error);
void g_socket_client_add_application_proxy(GSocketClient *client, const gchar *protocol);

/* ---- gsocketconnectable.h ---- */
GType g_socket_connectable_get_type(void);
GSocketAddressEnumerator *g_socket_connectable_enumerate(GSocketConnectable *connectable);
GSocketAddressEnumerator *g_socket_connectable_proxy_enumerate(GSocketConnectable *connectable);
gchar *g_socket_connectable_to_string(GSocketConnectable *connectable);

/* ---- gsocketconnection.h ---- */
GType g_socket_connection_get_type(void);
gboolean g_socket_connection_is_connected(GSocketConnection *connection);
gboolean g_socket_connection_connect(GSocketConnection *connection, GSocketAddress *address,
    GCancellable *cancellable, GError **error);
void g_socket_connection_connect_async(GSocketConnection *connection, GSocketAddress *address,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_socket_connection_connect_finish(GSocketConnection *connection, GAsyncResult *result, GError **error);
GSocket *g_socket_connection_get_socket(GSocketConnection *connection);
GSocketAddress *g_socket_connection_get_local_address(GSocketConnection *connection, GError **error);
GSocketAddress *g_socket_connection_get_remote_address(GSocketConnection *connection, GError **error);
void g_socket_connection_factory_register_type(GType g_type, GSocketFamily family, GSocketType type, gint protocol);
GType g_socket_connection_factory_lookup_type(GSocketFamily family, GSocketType type, gint protocol_id);
GSocketConnection *g_socket_connection_factory_create_connection(GSocket *socket);

/* ---- gsocketcontrolmessage.h ---- */
GType g_socket_control_message_get_type(void);
gsize g_socket_control_message_get_size(GSocketControlMessage *message);
int g_socket_control_message_get_level(GSocketControlMessage *message);
int g_socket_control_message_get_msg_type(GSocketControlMessage *message);
void g_socket_control_message_serialize(GSocketControlMessage *message, gpointer data);
GSocketControlMessage *g_socket_control_message_deserialize(int level, int type, gsize size, gpointer data);

/* ---- gsocketlistener.h ---- */
GType g_socket_listener_get_type(void);
GSocketListener *g_socket_listener_new(void);
void g_socket_listener_set_backlog(GSocketListener *listener, int listen_backlog);
gboolean g_socket_listener_add_socket(GSocketListener *listener, GSocket *socket, GObject *source_object,
    GError **error);
gboolean g_socket_listener_add_address(GSocketListener *listener, GSocketAddress *address, GSocketType type,
    GSocketProtocol protocol, GObject *source_object, GSocketAddress **effective_address, GError **error);
gboolean g_socket_listener_add_inet_port(GSocketListener *listener, guint16 port, GObject *source_object,
    GError **error);
guint16 g_socket_listener_add_any_inet_port(GSocketListener *listener, GObject *source_object, GError **error);
GSocket *g_socket_listener_accept_socket(GSocketListener *listener, GObject **source_object,
    GCancellable *cancellable, GError **error);
void g_socket_listener_accept_socket_async(GSocketListener *listener, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GSocket *g_socket_listener_accept_socket_finish(GSocketListener *listener, GAsyncResult *result,
    GObject **source_object, GError **error);
GSocketConnection *g_socket_listener_accept(GSocketListener *listener, GObject **source_object,
    GCancellable *cancellable, GError **error);
void g_socket_listener_accept_async(GSocketListener *listener, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GSocketConnection *g_socket_listener_accept_finish(GSocketListener *listener, GAsyncResult *result,
    GObject **source_object, GError **error);
void g_socket_listener_close(GSocketListener *listener);

/* ---- gsocketservice.h ---- */
GType g_socket_service_get_type(void);
GSocketService *g_socket_service_new(void);
void g_socket_service_start(GSocketService *service);
void g_socket_service_stop(GSocketService *service);
gboolean g_socket_service_is_active(GSocketService *service);

/* ---- gsrvtarget.h ---- */
GType g_srv_target_get_type(void);
GSrvTarget *g_srv_target_new(const gchar *hostname, guint16 port, guint16 priority, guint16 weight);
GSrvTarget *g_srv_target_copy(GSrvTarget *target);
void g_srv_target_free(GSrvTarget *target);
const gchar *g_srv_target_get_hostname(GSrvTarget *target);
guint16 g_srv_target_get_port(GSrvTarget *target);
guint16 g_srv_target_get_priority(GSrvTarget *target);
guint16 g_srv_target_get_weight(GSrvTarget *target);
GList *g_srv_target_list_sort(GList *targets);

/* ---- gsubprocess.h ---- */
GType g_subprocess_get_type(void);
GSubprocess *g_subprocess_new(GSubprocessFlags flags, GError **error, const gchar *argv0, ...);
GSubprocess *g_subprocess_newv(const gchar *const *argv, GSubprocessFlags flags, GError **error);
GOutputStream *g_subprocess_get_stdin_pipe(GSubprocess *subprocess);
GInputStream *g_subprocess_get_stdout_pipe(GSubprocess *subprocess);
GInputStream *g_subprocess_get_stderr_pipe(GSubprocess *subprocess);
const gchar *g_subprocess_get_identifier(GSubprocess *subprocess);
void g_subprocess_send_signal(GSubprocess *subprocess, gint signal_num);
void g_subprocess_force_exit(GSubprocess *subprocess);
gboolean g_subprocess_wait(GSubprocess *subprocess, GCancellable *cancellable, GError **error);
void g_subprocess_wait_async(GSubprocess *subprocess, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_subprocess_wait_finish(GSubprocess *subprocess, GAsyncResult *result, GError **error);
gboolean g_subprocess_wait_check(GSubprocess *subprocess, GCancellable *cancellable, GError **error);
void g_subprocess_wait_check_async(GSubprocess *subprocess, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer user_data);
gboolean g_subprocess_wait_check_finish(GSubprocess *subprocess, GAsyncResult *result, GError **error);
gint g_subprocess_get_status(GSubprocess *subprocess);
gboolean g_subprocess_get_successful(GSubprocess *subprocess);
gboolean g_subprocess_get_if_exited(GSubprocess *subprocess);
gint g_subprocess_get_exit_status(GSubprocess *subprocess);
gboolean g_subprocess_get_if_signaled(GSubprocess *subprocess);
gint g_subprocess_get_term_sig(GSubprocess *subprocess);
gboolean g_subprocess_communicate(GSubprocess *subprocess, GBytes *stdin_buf, GCancellable *cancellable,
    GBytes **stdout_buf, GBytes **stderr_buf, GError **error);
void g_subprocess_communicate_async(GSubprocess *subprocess, GBytes *stdin_buf, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_subprocess_communicate_finish(GSubprocess *subprocess, GAsyncResult *result, GBytes **stdout_buf,
    GBytes **stderr_buf, GError **error);
gboolean g_subprocess_communicate_utf8(GSubprocess *subprocess, const char *stdin_buf, GCancellable *cancellable,
    char **stdout_buf, char **stderr_buf, GError **error);
void g_subprocess_communicate_utf8_async(GSubprocess *subprocess, const char *stdin_buf, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_subprocess_communicate_utf8_finish(GSubprocess *subprocess, GAsyncResult *result, char **stdout_buf,
    char **stderr_buf, GError **error);

/* ---- gsubprocesslauncher.h ---- */
GType g_subprocess_launcher_get_type(void);
GSubprocessLauncher *g_subprocess_launcher_new(GSubprocessFlags flags);
GSubprocess *g_subprocess_launcher_spawn(GSubprocessLauncher *self, GError **error, const gchar *argv0, ...);
GSubprocess *g_subprocess_launcher_spawnv(GSubprocessLauncher *self, const gchar *const *argv, GError **error);
void g_subprocess_launcher_set_environ(GSubprocessLauncher *self, gchar **env);
void g_subprocess_launcher_setenv(GSubprocessLauncher *self, const gchar *variable, const gchar *value,
    gboolean overwrite);
void g_subprocess_launcher_unsetenv(GSubprocessLauncher *self, const gchar *variable);
const gchar *g_subprocess_launcher_getenv(GSubprocessLauncher *self, const gchar *variable);
void g_subprocess_launcher_set_cwd(GSubprocessLauncher *self, const gchar *cwd);
void g_subprocess_launcher_set_flags(GSubprocessLauncher *self, GSubprocessFlags flags);
void g_subprocess_launcher_set_stdin_file_path(GSubprocessLauncher *self, const gchar *path);
void g_subprocess_launcher_take_stdin_fd(GSubprocessLauncher *self, gint fd);
void g_subprocess_launcher_set_stdout_file_path(GSubprocessLauncher *self, const gchar *path);
void g_subprocess_launcher_take_stdout_fd(GSubprocessLauncher *self, gint fd);
void g_subprocess_launcher_set_stderr_file_path(GSubprocessLauncher *self, const gchar *path);
void g_subprocess_launcher_take_stderr_fd(GSubprocessLauncher *self, gint fd);
void g_subprocess_launcher_take_fd(GSubprocessLauncher *self, gint source_fd, gint target_fd);
void g_subprocess_launcher_close(GSubprocessLauncher *self);
void g_subprocess_launcher_set_child_setup(GSubprocessLauncher *self, GSpawnChildSetupFunc child_setup,
    gpointer user_data, GDestroyNotify destroy_notify);

/* ---- gtask.h ---- */
GType g_task_get_type(void);
GTask *g_task_new(gpointer source_object, GCancellable *cancellable, GAsyncReadyCallback callback,
    gpointer callback_data);
void g_task_report_error(gpointer source_object, GAsyncReadyCallback callback, gpointer callback_data,
    gpointer source_tag, GError *error);
void g_task_report_new_error(gpointer source_object, GAsyncReadyCallback callback, gpointer callback_data,
    gpointer source_tag, GQuark domain, gint code, const char *format, ...);
void g_task_set_task_data(GTask *task, gpointer task_data, GDestroyNotify task_data_destroy);
void g_task_set_priority(GTask *task, gint priority);
void g_task_set_check_cancellable(GTask *task, gboolean check_cancellable);
void g_task_set_source_tag(GTask *task, gpointer source_tag);
void g_task_set_name(GTask *task, const gchar *name);
gpointer g_task_get_source_object(GTask *task);
gpointer g_task_get_task_data(GTask *task);
gint g_task_get_priority(GTask *task);
GMainContext *g_task_get_context(GTask *task);
GCancellable *g_task_get_cancellable(GTask *task);
gboolean g_task_get_check_cancellable(GTask *task);
gpointer g_task_get_source_tag(GTask *task);
const gchar *g_task_get_name(GTask *task);
gboolean g_task_is_valid(gpointer result, gpointer source_object);
void g_task_run_in_thread(GTask *task, GTaskThreadFunc task_func);
void g_task_run_in_thread_sync(GTask *task, GTaskThreadFunc task_func);
gboolean g_task_set_return_on_cancel(GTask *task, gboolean return_on_cancel);
gboolean g_task_get_return_on_cancel(GTask *task);
void g_task_attach_source(GTask *task, GSource *source, GSourceFunc callback);
void g_task_return_pointer(GTask *task, gpointer result, GDestroyNotify result_destroy);
void g_task_return_boolean(GTask *task, gboolean result);
void g_task_return_int(GTask *task, gssize result);
void g_task_return_error(GTask *task, GError *error);
void g_task_return_new_error(GTask *task, GQuark domain, gint code, const char *format, ...);
void g_task_return_value(GTask *task, GValue *result);
gboolean g_task_return_error_if_cancelled(GTask *task);
gpointer g_task_propagate_pointer(GTask *task, GError **error);
gboolean g_task_propagate_boolean(GTask *task, GError **error);
gssize g_task_propagate_int(GTask *task, GError **error);
gboolean g_task_propagate_value(GTask *task, GValue *value, GError **error);
gboolean g_task_had_error(GTask *task);
gboolean g_task_get_completed(GTask *task);

/* ---- gtcpconnection.h ---- */
GType g_tcp_connection_get_type(void);
void g_tcp_connection_set_graceful_disconnect(GTcpConnection *connection, gboolean graceful_disconnect);
gboolean g_tcp_connection_get_graceful_disconnect(GTcpConnection *connection);

/* ---- gtcpwrapperconnection.h ---- */
GType g_tcp_wrapper_connection_get_type(void);
GSocketConnection *g_tcp_wrapper_connection_new(GIOStream *base_io_stream, GSocket *socket);
GIOStream *g_tcp_wrapper_connection_get_base_io_stream(GTcpWrapperConnection *conn);

/* ---- gtestdbus.h ---- */
GType g_test_dbus_get_type(void);
GTestDBus *g_test_dbus_new(GTestDBusFlags flags);
GTestDBusFlags g_test_dbus_get_flags(GTestDBus *self);
const gchar *g_test_dbus_get_bus_address(GTestDBus *self);
void g_test_dbus_add_service_dir(GTestDBus *self, const gchar *path);
void g_test_dbus_up(GTestDBus *self);
void g_test_dbus_stop(GTestDBus *self);
void g_test_dbus_down(GTestDBus *self);
void g_test_dbus_unset(void);

/* ---- gthemedicon.h ---- */
GType g_themed_icon_get_type(void);
GIcon *g_themed_icon_new(const char *iconname);
GIcon *g_themed_icon_new_with_default_fallbacks(const char *iconname);
GIcon *g_themed_icon_new_from_names(char **iconnames, int len);
void g_themed_icon_prepend_name(GThemedIcon *icon, const char *iconname);
void g_themed_icon_append_name(GThemedIcon *icon, const char *iconname);
const gchar *const *g_themed_icon_get_names(GThemedIcon *icon);

/* ---- gthreadedsocketservice.h ---- */
GType g_threaded_socket_service_get_type(void);
GSocketService *g_threaded_socket_service_new(int max_threads);

/* ---- gtlsbackend.h ---- */
GType g_tls_backend_get_type(void);
GTlsBackend *g_tls_backend_get_default(void);
GTlsDatabase *g_tls_backend_get_default_database(GTlsBackend *backend);
void g_tls_backend_set_default_database(GTlsBackend *backend, GTlsDatabase *database);
gboolean g_tls_backend_supports_tls(GTlsBackend *backend);
gboolean g_tls_backend_supports_dtls(GTlsBackend *backend);
GType g_tls_backend_get_certificate_type(GTlsBackend *backend);
GType g_tls_backend_get_client_connection_type(GTlsBackend *backend);
GType g_tls_backend_get_server_connection_type(GTlsBackend *backend);
GType g_tls_backend_get_file_database_type(GTlsBackend *backend);
GType g_tls_backend_get_dtls_client_connection_type(GTlsBackend *backend);
GType g_tls_backend_get_dtls_server_connection_type(GTlsBackend *backend);

/* ---- gtlscertificate.h ---- */
GType g_tls_certificate_get_type(void);
GTlsCertificate *g_tls_certificate_new_from_pem(const gchar *data, gssize length, GError **error);
GTlsCertificate *g_tls_certificate_new_from_pkcs12(const guint8 *data, gsize length, const gchar *password,
    GError **error);
GTlsCertificate *g_tls_certificate_new_from_file_with_password(const gchar *file, const gchar *password,
    GError **error);
GTlsCertificate *g_tls_certificate_new_from_file(const gchar *file, GError **error);
GTlsCertificate *g_tls_certificate_new_from_files(const gchar *cert_file, const gchar *key_file, GError **error);
GTlsCertificate *g_tls_certificate_new_from_pkcs11_uris(const gchar *pkcs11_uri,
    const gchar *private_key_pkcs11_uri, GError **error);
GList *g_tls_certificate_list_new_from_file(const gchar *file, GError **error);
GTlsCertificate *g_tls_certificate_get_issuer(GTlsCertificate *cert);
GTlsCertificateFlags g_tls_certificate_verify(GTlsCertificate *cert, GSocketConnectable *identity,
    GTlsCertificate *trusted_ca);
gboolean g_tls_certificate_is_same(GTlsCertificate *cert_one, GTlsCertificate *cert_two);
GDateTime *g_tls_certificate_get_not_valid_before(GTlsCertificate *cert);
GDateTime *g_tls_certificate_get_not_valid_after(GTlsCertificate *cert);
gchar *g_tls_certificate_get_subject_name(GTlsCertificate *cert);
gchar *g_tls_certificate_get_issuer_name(GTlsCertificate *cert);
GPtrArray *g_tls_certificate_get_dns_names(GTlsCertificate *cert);
GPtrArray *g_tls_certificate_get_ip_addresses(GTlsCertificate *cert);

/* ---- gtlsclientconnection.h ---- */
GType g_tls_client_connection_get_type(void);
GIOStream *g_tls_client_connection_new(GIOStream *base_io_stream, GSocketConnectable *server_identity,
    GError **error);
GTlsCertificateFlags g_tls_client_connection_get_validation_flags(GTlsClientConnection *conn);
void g_tls_client_connection_set_validation_flags(GTlsClientConnection *conn, GTlsCertificateFlags flags);
GSocketConnectable *g_tls_client_connection_get_server_identity(GTlsClientConnection *conn);
void g_tls_client_connection_set_server_identity(GTlsClientConnection *conn, GSocketConnectable *identity);
gboolean g_tls_client_connection_get_use_ssl3(GTlsClientConnection *conn);
void g_tls_client_connection_set_use_ssl3(GTlsClientConnection *conn, gboolean use_ssl3);
GList *g_tls_client_connection_get_accepted_cas(GTlsClientConnection *conn);
void g_tls_client_connection_copy_session_state(GTlsClientConnection *conn, GTlsClientConnection *source);

/* ---- gtlsconnection.h ---- */
GType g_tls_connection_get_type(void);
void g_tls_connection_set_use_system_certdb(GTlsConnection *conn, gboolean use_system_certdb);
gboolean g_tls_connection_get_use_system_certdb(GTlsConnection *conn);
void g_tls_connection_set_database(GTlsConnection *conn, GTlsDatabase *database);
GTlsDatabase *g_tls_connection_get_database(GTlsConnection *conn);
void g_tls_connection_set_certificate(GTlsConnection *conn, GTlsCertificate *certificate);
GTlsCertificate *g_tls_connection_get_certificate(GTlsConnection *conn);
void g_tls_connection_set_interaction(GTlsConnection *conn, GTlsInteraction *interaction);
GTlsInteraction *g_tls_connection_get_interaction(GTlsConnection *conn);
GTlsCertificate *g_tls_connection_get_peer_certificate(GTlsConnection *conn);
GTlsCertificateFlags g_tls_connection_get_peer_certificate_errors(GTlsConnection *conn);
void g_tls_connection_set_require_close_notify(GTlsConnection *conn, gboolean require_close_notify);
gboolean g_tls_connection_get_require_close_notify(GTlsConnection *conn);
void g_tls_connection_set_rehandshake_mode(GTlsConnection *conn, GTlsRehandshakeMode mode);
GTlsRehandshakeMode g_tls_connection_get_rehandshake_mode(GTlsConnection *conn);
void g_tls_connection_set_advertised_protocols(GTlsConnection *conn, const gchar *const *protocols);
const gchar *g_tls_connection_get_negotiated_protocol(GTlsConnection *conn);
gboolean g_tls_connection_get_channel_binding_data(GTlsConnection *conn, GTlsChannelBindingType type,
    GByteArray *data, GError **error);
gboolean g_tls_connection_handshake(GTlsConnection *conn, GCancellable *cancellable, GError **error);
void g_tls_connection_handshake_async(GTlsConnection *conn, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_tls_connection_handshake_finish(GTlsConnection *conn, GAsyncResult *result, GError **error);
GTlsProtocolVersion g_tls_connection_get_protocol_version(GTlsConnection *conn);
gchar *g_tls_connection_get_ciphersuite_name(GTlsConnection *conn);
GQuark g_tls_error_quark(void);
GQuark g_tls_channel_binding_error_quark(void);
gboolean g_tls_connection_emit_accept_certificate(GTlsConnection *conn, GTlsCertificate *peer_cert,
    GTlsCertificateFlags errors);

/* ---- gtlsdatabase.h ---- */
GType g_tls_database_get_type(void);
GTlsCertificateFlags g_tls_database_verify_chain(GTlsDatabase *self, GTlsCertificate *chain, const gchar *purpose,
    GSocketConnectable *identity, GTlsInteraction *interaction, GTlsDatabaseVerifyFlags flags,
    GCancellable *cancellable, GError **error);
void g_tls_database_verify_chain_async(GTlsDatabase *self, GTlsCertificate *chain, const gchar *purpose,
    GSocketConnectable *identity, GTlsInteraction *interaction, GTlsDatabaseVerifyFlags flags,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GTlsCertificateFlags g_tls_database_verify_chain_finish(GTlsDatabase *self, GAsyncResult *result, GError **error);
gchar *g_tls_database_create_certificate_handle(GTlsDatabase *self, GTlsCertificate *certificate);
GTlsCertificate *g_tls_database_lookup_certificate_for_handle(GTlsDatabase *self, const gchar *handle,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable, GError **error);
void g_tls_database_lookup_certificate_for_handle_async(GTlsDatabase *self, const gchar *handle,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GTlsCertificate *g_tls_database_lookup_certificate_for_handle_finish(GTlsDatabase *self, GAsyncResult *result,
    GError **error);
GTlsCertificate *g_tls_database_lookup_certificate_issuer(GTlsDatabase *self, GTlsCertificate *certificate,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable, GError **error);
void g_tls_database_lookup_certificate_issuer_async(GTlsDatabase *self, GTlsCertificate *certificate,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GTlsCertificate *g_tls_database_lookup_certificate_issuer_finish(GTlsDatabase *self, GAsyncResult *result,
    GError **error);
GList *g_tls_database_lookup_certificates_issued_by(GTlsDatabase *self, GByteArray *issuer_raw_dn,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable, GError **error);
void g_tls_database_lookup_certificates_issued_by_async(GTlsDatabase *self, GByteArray *issuer_raw_dn,
    GTlsInteraction *interaction, GTlsDatabaseLookupFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GList *g_tls_database_lookup_certificates_issued_by_finish(GTlsDatabase *self, GAsyncResult *result, GError **error);

/* ---- gtlsfiledatabase.h ---- */
GType g_tls_file_database_get_type(void);
GTlsDatabase *g_tls_file_database_new(const gchar *anchors, GError **error);

/* ---- gtlsinteraction.h ---- */
GType g_tls_interaction_get_type(void);
GTlsInteractionResult g_tls_interaction_invoke_ask_password(GTlsInteraction *interaction, GTlsPassword *password,
    GCancellable *cancellable, GError **error);
GTlsInteractionResult g_tls_interaction_ask_password(GTlsInteraction *interaction, GTlsPassword *password,
    GCancellable *cancellable, GError **error);
void g_tls_interaction_ask_password_async(GTlsInteraction *interaction, GTlsPassword *password,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GTlsInteractionResult g_tls_interaction_ask_password_finish(GTlsInteraction *interaction, GAsyncResult *result,
    GError **error);
GTlsInteractionResult g_tls_interaction_invoke_request_certificate(GTlsInteraction *interaction,
    GTlsConnection *connection, GTlsCertificateRequestFlags flags, GCancellable *cancellable, GError **error);
GTlsInteractionResult g_tls_interaction_request_certificate(GTlsInteraction *interaction,
    GTlsConnection *connection, GTlsCertificateRequestFlags flags, GCancellable *cancellable, GError **error);
void g_tls_interaction_request_certificate_async(GTlsInteraction *interaction, GTlsConnection *connection,
    GTlsCertificateRequestFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GTlsInteractionResult g_tls_interaction_request_certificate_finish(GTlsInteraction *interaction,
    GAsyncResult *result, GError **error);

/* ---- gtlspassword.h ---- */
GType g_tls_password_get_type(void);
GTlsPassword *g_tls_password_new(GTlsPasswordFlags flags, const gchar *description);
const guchar *g_tls_password_get_value(GTlsPassword *password, gsize *length);
void g_tls_password_set_value(GTlsPassword *password, const guchar *value, gssize length);
void g_tls_password_set_value_full(GTlsPassword *password, guchar *value, gssize length, GDestroyNotify destroy);
GTlsPasswordFlags g_tls_password_get_flags(GTlsPassword *password);
void g_tls_password_set_flags(GTlsPassword *password, GTlsPasswordFlags flags);
const gchar *g_tls_password_get_description(GTlsPassword *password);
void g_tls_password_set_description(GTlsPassword *password, const gchar *description);
const gchar *g_tls_password_get_warning(GTlsPassword *password);
void g_tls_password_set_warning(GTlsPassword *password, const gchar *warning);

/* ---- gtlsserverconnection.h ---- */
GType g_tls_server_connection_get_type(void);
GIOStream *g_tls_server_connection_new(GIOStream *base_io_stream, GTlsCertificate *certificate, GError **error);

/* ---- gunixconnection.h ---- */
GType g_unix_connection_get_type(void);
gboolean g_unix_connection_send_fd(GUnixConnection *connection, gint fd, GCancellable *cancellable, GError **error);
gint g_unix_connection_receive_fd(GUnixConnection *connection, GCancellable *cancellable, GError **error);
gboolean g_unix_connection_send_credentials(GUnixConnection *connection, GCancellable *cancellable, GError **error);
void g_unix_connection_send_credentials_async(GUnixConnection *connection, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_unix_connection_send_credentials_finish(GUnixConnection *connection, GAsyncResult *result, GError **error);
GCredentials *g_unix_connection_receive_credentials(GUnixConnection *connection, GCancellable *cancellable,
    GError **error);
void g_unix_connection_receive_credentials_async(GUnixConnection *connection, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
GCredentials *g_unix_connection_receive_credentials_finish(GUnixConnection *connection, GAsyncResult *result,
    GError **error);

/* ---- gunixcredentialsmessage.h ---- */
GType g_unix_credentials_message_get_type(void);
GSocketControlMessage *g_unix_credentials_message_new(void);
GSocketControlMessage *g_unix_credentials_message_new_with_credentials(GCredentials *credentials);
GCredentials *g_unix_credentials_message_get_credentials(GUnixCredentialsMessage *message);
gboolean g_unix_credentials_message_is_supported(void);

/* ---- gunixfdlist.h ---- */
GType g_unix_fd_list_get_type(void);
GUnixFDList *g_unix_fd_list_new(void);
GUnixFDList *g_unix_fd_list_new_from_array(const gint *fds, gint n_fds);
gint g_unix_fd_list_append(GUnixFDList *list, gint fd, GError **error);
gint g_unix_fd_list_get_length(GUnixFDList *list);
gint g_unix_fd_list_get(GUnixFDList *list, gint index_, GError **error);
const gint *g_unix_fd_list_peek_fds(GUnixFDList *list, gint *length);
gint *g_unix_fd_list_steal_fds(GUnixFDList *list, gint *length);

/* ---- gunixsocketaddress.h ---- */
GType g_unix_socket_address_get_type(void);
GSocketAddress *g_unix_socket_address_new(const gchar *path);
GSocketAddress *g_unix_socket_address_new_abstract(const gchar *path, gint path_len);
GSocketAddress *g_unix_socket_address_new_with_type(const gchar *path, gint path_len, GUnixSocketAddressType type);
const char *g_unix_socket_address_get_path(GUnixSocketAddress *address);
gsize g_unix_socket_address_get_path_len(GUnixSocketAddress *address);
GUnixSocketAddressType g_unix_socket_address_get_address_type(GUnixSocketAddress *address);
gboolean g_unix_socket_address_get_is_abstract(GUnixSocketAddress *address);
gboolean g_unix_socket_address_abstract_names_supported(void);

/* ---- gvfs.h ---- */
GType g_vfs_get_type(void);
gboolean g_vfs_is_active(GVfs *vfs);
GFile *g_vfs_get_file_for_path(GVfs *vfs, const char *path);
GFile *g_vfs_get_file_for_uri(GVfs *vfs, const char *uri);
const gchar *const *g_vfs_get_supported_uri_schemes(GVfs *vfs);
GFile *g_vfs_parse_name(GVfs *vfs, const char *parse_name);
GVfs *g_vfs_get_default(void);
GVfs *g_vfs_get_local(void);
gboolean g_vfs_register_uri_scheme(GVfs *vfs, const char *scheme, GVfsFileLookupFunc uri_func, gpointer uri_data,
    GDestroyNotify uri_destroy, GVfsFileLookupFunc parse_name_func, gpointer parse_name_data,
    GDestroyNotify parse_name_destroy);
gboolean g_vfs_unregister_uri_scheme(GVfs *vfs, const char *scheme);

/* ---- gvolume.h ---- */
GType g_volume_get_type(void);
char *g_volume_get_name(GVolume *volume);
GIcon *g_volume_get_icon(GVolume *volume);
GIcon *g_volume_get_symbolic_icon(GVolume *volume);
char *g_volume_get_uuid(GVolume *volume);
GDrive *g_volume_get_drive(GVolume *volume);
GMount *g_volume_get_mount(GVolume *volume);
gboolean g_volume_can_mount(GVolume *volume);
gboolean g_volume_can_eject(GVolume *volume);
gboolean g_volume_should_automount(GVolume *volume);
void g_volume_mount(GVolume *volume, GMountMountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_volume_mount_finish(GVolume *volume, GAsyncResult *result, GError **error);
void g_volume_eject(GVolume *volume, GMountUnmountFlags flags, GCancellable *cancellable,
    GAsyncReadyCallback callback, gpointer user_data);
gboolean g_volume_eject_finish(GVolume *volume, GAsyncResult *result, GError **error);
char *g_volume_get_identifier(GVolume *volume, const char *kind);
char **g_volume_enumerate_identifiers(GVolume *volume);
GFile *g_volume_get_activation_root(GVolume *volume);
void g_volume_eject_with_operation(GVolume *volume, GMountUnmountFlags flags, GMountOperation *mount_operation,
    GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean g_volume_eject_with_operation_finish(GVolume *volume, GAsyncResult *result, GError **error);
const gchar *g_volume_get_sort_key(GVolume *volume);

/* ---- gvolumemonitor.h ---- */
GType g_volume_monitor_get_type(void);
GVolumeMonitor *g_volume_monitor_get(void);
GList *g_volume_monitor_get_connected_drives(GVolumeMonitor *volume_monitor);
GList *g_volume_monitor_get_volumes(GVolumeMonitor *volume_monitor);
GList *g_volume_monitor_get_mounts(GVolumeMonitor *volume_monitor);
GVolume *g_volume_monitor_get_volume_for_uuid(GVolumeMonitor *volume_monitor, const char *uuid);
GMount *g_volume_monitor_get_mount_for_uuid(GVolumeMonitor *volume_monitor, const char *uuid);
GVolume *g_volume_monitor_adopt_orphan_mount(GMount *mount);

/* ---- gzlibcompressor.h ---- */
GType g_zlib_compressor_get_type(void);
GZlibCompressor *g_zlib_compressor_new(GZlibCompressorFormat format, int level);
GFileInfo *g_zlib_compressor_get_file_info(GZlibCompressor *compressor);
void g_zlib_compressor_set_file_info(GZlibCompressor *compressor, GFileInfo *file_info);

/* ---- gzlibdecompressor.h ---- */
GType g_zlib_decompressor_get_type(void);
GZlibDecompressor *g_zlib_decompressor_new(GZlibCompressorFormat format);
GFileInfo *g_zlib_decompressor_get_file_info(GZlibDecompressor *decompressor);

/* ---- types and casts ---- */
#define G_TYPE_ACTION (g_action_get_type())
#define G_ACTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_ACTION, GAction))
#define G_IS_ACTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_ACTION))
#define G_ACTION_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_ACTION, GActionInterface))
#define G_TYPE_ACTION_GROUP (g_action_group_get_type())
#define G_ACTION_GROUP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_ACTION_GROUP, GActionGroup))
#define G_IS_ACTION_GROUP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_ACTION_GROUP))
#define G_ACTION_GROUP_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_ACTION_GROUP, GActionGroupInterface))
#define G_TYPE_ACTION_MAP (g_action_map_get_type())
#define G_ACTION_MAP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_ACTION_MAP, GActionMap))
#define G_IS_ACTION_MAP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_ACTION_MAP))
#define G_ACTION_MAP_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_ACTION_MAP, GActionMapInterface))
#define G_TYPE_APP_INFO (g_app_info_get_type())
#define G_APP_INFO(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_APP_INFO, GAppInfo))
#define G_IS_APP_INFO(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_APP_INFO))
#define G_APP_INFO_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_APP_INFO, GAppInfoIface))
#define G_TYPE_APP_LAUNCH_CONTEXT (g_app_launch_context_get_type())
#define G_APP_LAUNCH_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_APP_LAUNCH_CONTEXT, GAppLaunchContext))
#define G_IS_APP_LAUNCH_CONTEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_APP_LAUNCH_CONTEXT))
#define G_APP_LAUNCH_CONTEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_APP_LAUNCH_CONTEXT, GAppLaunchContextClass))
#define G_APP_LAUNCH_CONTEXT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_APP_LAUNCH_CONTEXT, GAppLaunchContextClass))
#define G_TYPE_APP_INFO_MONITOR (g_app_info_monitor_get_type())
#define G_APP_INFO_MONITOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_APP_INFO_MONITOR, GAppInfoMonitor))
#define G_IS_APP_INFO_MONITOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_APP_INFO_MONITOR))
#define G_TYPE_APPLICATION (g_application_get_type())
#define G_APPLICATION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_APPLICATION, GApplication))
#define G_IS_APPLICATION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_APPLICATION))
#define G_APPLICATION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_APPLICATION, GApplicationClass))
#define G_APPLICATION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_APPLICATION, GApplicationClass))
#define G_TYPE_APPLICATION_COMMAND_LINE (g_application_command_line_get_type())
#define G_APPLICATION_COMMAND_LINE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_APPLICATION_COMMAND_LINE, GApplicationCommandLine))
#define G_IS_APPLICATION_COMMAND_LINE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_APPLICATION_COMMAND_LINE))
#define G_APPLICATION_COMMAND_LINE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_APPLICATION_COMMAND_LINE, GApplicationCommandLineClass))
#define G_APPLICATION_COMMAND_LINE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_APPLICATION_COMMAND_LINE, GApplicationCommandLineClass))
#define G_TYPE_INITABLE (g_initable_get_type())
#define G_INITABLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_INITABLE, GInitable))
#define G_IS_INITABLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_INITABLE))
#define G_INITABLE_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_INITABLE, GInitableIface))
#define G_TYPE_ASYNC_INITABLE (g_async_initable_get_type())
#define G_ASYNC_INITABLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_ASYNC_INITABLE, GAsyncInitable))
#define G_IS_ASYNC_INITABLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_ASYNC_INITABLE))
#define G_ASYNC_INITABLE_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_ASYNC_INITABLE, GAsyncInitableIface))
#define G_TYPE_ASYNC_RESULT (g_async_result_get_type())
#define G_ASYNC_RESULT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_ASYNC_RESULT, GAsyncResult))
#define G_IS_ASYNC_RESULT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_ASYNC_RESULT))
#define G_ASYNC_RESULT_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_ASYNC_RESULT, GAsyncResultIface))
#define G_TYPE_INPUT_STREAM (g_input_stream_get_type())
#define G_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_INPUT_STREAM, GInputStream))
#define G_IS_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_INPUT_STREAM))
#define G_INPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_INPUT_STREAM, GInputStreamClass))
#define G_INPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_INPUT_STREAM, GInputStreamClass))
#define G_TYPE_FILTER_INPUT_STREAM (g_filter_input_stream_get_type())
#define G_FILTER_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILTER_INPUT_STREAM, GFilterInputStream))
#define G_IS_FILTER_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILTER_INPUT_STREAM))
#define G_FILTER_INPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_FILTER_INPUT_STREAM, GFilterInputStreamClass))
#define G_FILTER_INPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_FILTER_INPUT_STREAM, GFilterInputStreamClass))
#define G_TYPE_BUFFERED_INPUT_STREAM (g_buffered_input_stream_get_type())
#define G_BUFFERED_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_BUFFERED_INPUT_STREAM, GBufferedInputStream))
#define G_IS_BUFFERED_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_BUFFERED_INPUT_STREAM))
#define G_BUFFERED_INPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_BUFFERED_INPUT_STREAM, GBufferedInputStreamClass))
#define G_BUFFERED_INPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_BUFFERED_INPUT_STREAM, GBufferedInputStreamClass))
#define G_TYPE_OUTPUT_STREAM (g_output_stream_get_type())
#define G_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_OUTPUT_STREAM, GOutputStream))
#define G_IS_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_OUTPUT_STREAM))
#define G_OUTPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_OUTPUT_STREAM, GOutputStreamClass))
#define G_OUTPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_OUTPUT_STREAM, GOutputStreamClass))
#define G_TYPE_FILTER_OUTPUT_STREAM (g_filter_output_stream_get_type())
#define G_FILTER_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILTER_OUTPUT_STREAM, GFilterOutputStream))
#define G_IS_FILTER_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILTER_OUTPUT_STREAM))
#define G_FILTER_OUTPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_FILTER_OUTPUT_STREAM, GFilterOutputStreamClass))
#define G_FILTER_OUTPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_FILTER_OUTPUT_STREAM, GFilterOutputStreamClass))
#define G_TYPE_BUFFERED_OUTPUT_STREAM (g_buffered_output_stream_get_type())
#define G_BUFFERED_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_BUFFERED_OUTPUT_STREAM, GBufferedOutputStream))
#define G_IS_BUFFERED_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_BUFFERED_OUTPUT_STREAM))
#define G_BUFFERED_OUTPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_BUFFERED_OUTPUT_STREAM, GBufferedOutputStreamClass))
#define G_BUFFERED_OUTPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_BUFFERED_OUTPUT_STREAM, GBufferedOutputStreamClass))
#define G_TYPE_BYTES_ICON (g_bytes_icon_get_type())
#define G_BYTES_ICON(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_BYTES_ICON, GBytesIcon))
#define G_IS_BYTES_ICON(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_BYTES_ICON))
#define G_TYPE_CANCELLABLE (g_cancellable_get_type())
#define G_CANCELLABLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_CANCELLABLE, GCancellable))
#define G_IS_CANCELLABLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_CANCELLABLE))
#define G_CANCELLABLE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_CANCELLABLE, GCancellableClass))
#define G_CANCELLABLE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_CANCELLABLE, GCancellableClass))
#define G_TYPE_CONVERTER (g_converter_get_type())
#define G_CONVERTER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_CONVERTER, GConverter))
#define G_IS_CONVERTER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_CONVERTER))
#define G_CONVERTER_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_CONVERTER, GConverterIface))
#define G_TYPE_CHARSET_CONVERTER (g_charset_converter_get_type())
#define G_CHARSET_CONVERTER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_CHARSET_CONVERTER, GCharsetConverter))
#define G_IS_CHARSET_CONVERTER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_CHARSET_CONVERTER))
#define G_CHARSET_CONVERTER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_CHARSET_CONVERTER, GCharsetConverterClass))
#define G_CHARSET_CONVERTER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_CHARSET_CONVERTER, GCharsetConverterClass))
#define G_TYPE_CONVERTER_INPUT_STREAM (g_converter_input_stream_get_type())
#define G_CONVERTER_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_CONVERTER_INPUT_STREAM, GConverterInputStream))
#define G_IS_CONVERTER_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_CONVERTER_INPUT_STREAM))
#define G_CONVERTER_INPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_CONVERTER_INPUT_STREAM, GConverterInputStreamClass))
#define G_CONVERTER_INPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_CONVERTER_INPUT_STREAM, GConverterInputStreamClass))
#define G_TYPE_CONVERTER_OUTPUT_STREAM (g_converter_output_stream_get_type())
#define G_CONVERTER_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_CONVERTER_OUTPUT_STREAM, GConverterOutputStream))
#define G_IS_CONVERTER_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_CONVERTER_OUTPUT_STREAM))
#define G_CONVERTER_OUTPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_CONVERTER_OUTPUT_STREAM, GConverterOutputStreamClass))
#define G_CONVERTER_OUTPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_CONVERTER_OUTPUT_STREAM, GConverterOutputStreamClass))
#define G_TYPE_CREDENTIALS (g_credentials_get_type())
#define G_CREDENTIALS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_CREDENTIALS, GCredentials))
#define G_IS_CREDENTIALS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_CREDENTIALS))
#define G_CREDENTIALS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_CREDENTIALS, GCredentialsClass))
#define G_CREDENTIALS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_CREDENTIALS, GCredentialsClass))
#define G_TYPE_DATAGRAM_BASED (g_datagram_based_get_type())
#define G_DATAGRAM_BASED(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DATAGRAM_BASED, GDatagramBased))
#define G_IS_DATAGRAM_BASED(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DATAGRAM_BASED))
#define G_DATAGRAM_BASED_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_DATAGRAM_BASED, GDatagramBasedInterface))
#define G_TYPE_DATA_INPUT_STREAM (g_data_input_stream_get_type())
#define G_DATA_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DATA_INPUT_STREAM, GDataInputStream))
#define G_IS_DATA_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DATA_INPUT_STREAM))
#define G_DATA_INPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_DATA_INPUT_STREAM, GDataInputStreamClass))
#define G_DATA_INPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_DATA_INPUT_STREAM, GDataInputStreamClass))
#define G_TYPE_DATA_OUTPUT_STREAM (g_data_output_stream_get_type())
#define G_DATA_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DATA_OUTPUT_STREAM, GDataOutputStream))
#define G_IS_DATA_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DATA_OUTPUT_STREAM))
#define G_DATA_OUTPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_DATA_OUTPUT_STREAM, GDataOutputStreamClass))
#define G_DATA_OUTPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_DATA_OUTPUT_STREAM, GDataOutputStreamClass))
#define G_TYPE_DBUS_ACTION_GROUP (g_dbus_action_group_get_type())
#define G_DBUS_ACTION_GROUP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_ACTION_GROUP, GDBusActionGroup))
#define G_IS_DBUS_ACTION_GROUP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_ACTION_GROUP))
#define G_TYPE_DBUS_AUTH_OBSERVER (g_dbus_auth_observer_get_type())
#define G_DBUS_AUTH_OBSERVER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_AUTH_OBSERVER, GDBusAuthObserver))
#define G_IS_DBUS_AUTH_OBSERVER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_AUTH_OBSERVER))
#define G_TYPE_DBUS_CONNECTION (g_dbus_connection_get_type())
#define G_DBUS_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_CONNECTION, GDBusConnection))
#define G_IS_DBUS_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_CONNECTION))
#define G_TYPE_DBUS_INTERFACE (g_dbus_interface_get_type())
#define G_DBUS_INTERFACE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_INTERFACE, GDBusInterface))
#define G_IS_DBUS_INTERFACE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_INTERFACE))
#define G_DBUS_INTERFACE_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_DBUS_INTERFACE, GDBusInterfaceIface))
#define G_TYPE_DBUS_INTERFACE_SKELETON (g_dbus_interface_skeleton_get_type())
#define G_DBUS_INTERFACE_SKELETON(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_INTERFACE_SKELETON, GDBusInterfaceSkeleton))
#define G_IS_DBUS_INTERFACE_SKELETON(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_INTERFACE_SKELETON))
#define G_DBUS_INTERFACE_SKELETON_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_DBUS_INTERFACE_SKELETON, GDBusInterfaceSkeletonClass))
#define G_DBUS_INTERFACE_SKELETON_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_DBUS_INTERFACE_SKELETON, GDBusInterfaceSkeletonClass))
#define G_TYPE_DBUS_NODE_INFO (g_dbus_node_info_get_type())
#define G_DBUS_NODE_INFO(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_NODE_INFO, GDBusNodeInfo))
#define G_IS_DBUS_NODE_INFO(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_NODE_INFO))
#define G_TYPE_DBUS_INTERFACE_INFO (g_dbus_interface_info_get_type())
#define G_DBUS_INTERFACE_INFO(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_INTERFACE_INFO, GDBusInterfaceInfo))
#define G_IS_DBUS_INTERFACE_INFO(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_INTERFACE_INFO))
#define G_TYPE_DBUS_METHOD_INFO (g_dbus_method_info_get_type())
#define G_DBUS_METHOD_INFO(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_METHOD_INFO, GDBusMethodInfo))
#define G_IS_DBUS_METHOD_INFO(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_METHOD_INFO))
#define G_TYPE_DBUS_SIGNAL_INFO (g_dbus_signal_info_get_type())
#define G_DBUS_SIGNAL_INFO(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_SIGNAL_INFO, GDBusSignalInfo))
#define G_IS_DBUS_SIGNAL_INFO(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_SIGNAL_INFO))
#define G_TYPE_DBUS_PROPERTY_INFO (g_dbus_property_info_get_type())
#define G_DBUS_PROPERTY_INFO(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_PROPERTY_INFO, GDBusPropertyInfo))
#define G_IS_DBUS_PROPERTY_INFO(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_PROPERTY_INFO))
#define G_TYPE_DBUS_ARG_INFO (g_dbus_arg_info_get_type())
#define G_DBUS_ARG_INFO(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_ARG_INFO, GDBusArgInfo))
#define G_IS_DBUS_ARG_INFO(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_ARG_INFO))
#define G_TYPE_DBUS_ANNOTATION_INFO (g_dbus_annotation_info_get_type())
#define G_DBUS_ANNOTATION_INFO(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_ANNOTATION_INFO, GDBusAnnotationInfo))
#define G_IS_DBUS_ANNOTATION_INFO(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_ANNOTATION_INFO))
#define G_TYPE_DBUS_MENU_MODEL (g_dbus_menu_model_get_type())
#define G_DBUS_MENU_MODEL(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_MENU_MODEL, GDBusMenuModel))
#define G_IS_DBUS_MENU_MODEL(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_MENU_MODEL))
#define G_TYPE_DBUS_MESSAGE (g_dbus_message_get_type())
#define G_DBUS_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_MESSAGE, GDBusMessage))
#define G_IS_DBUS_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_MESSAGE))
#define G_TYPE_DBUS_METHOD_INVOCATION (g_dbus_method_invocation_get_type())
#define G_DBUS_METHOD_INVOCATION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_METHOD_INVOCATION, GDBusMethodInvocation))
#define G_IS_DBUS_METHOD_INVOCATION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_METHOD_INVOCATION))
#define G_TYPE_DBUS_OBJECT (g_dbus_object_get_type())
#define G_DBUS_OBJECT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_OBJECT, GDBusObject))
#define G_IS_DBUS_OBJECT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_OBJECT))
#define G_DBUS_OBJECT_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_DBUS_OBJECT, GDBusObjectIface))
#define G_TYPE_DBUS_OBJECT_MANAGER (g_dbus_object_manager_get_type())
#define G_DBUS_OBJECT_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_OBJECT_MANAGER, GDBusObjectManager))
#define G_IS_DBUS_OBJECT_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_OBJECT_MANAGER))
#define G_DBUS_OBJECT_MANAGER_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_DBUS_OBJECT_MANAGER, GDBusObjectManagerIface))
#define G_TYPE_DBUS_OBJECT_MANAGER_CLIENT (g_dbus_object_manager_client_get_type())
#define G_DBUS_OBJECT_MANAGER_CLIENT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_OBJECT_MANAGER_CLIENT, GDBusObjectManagerClient))
#define G_IS_DBUS_OBJECT_MANAGER_CLIENT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_OBJECT_MANAGER_CLIENT))
#define G_DBUS_OBJECT_MANAGER_CLIENT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_DBUS_OBJECT_MANAGER_CLIENT, GDBusObjectManagerClientClass))
#define G_DBUS_OBJECT_MANAGER_CLIENT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_DBUS_OBJECT_MANAGER_CLIENT, GDBusObjectManagerClientClass))
#define G_TYPE_DBUS_OBJECT_MANAGER_SERVER (g_dbus_object_manager_server_get_type())
#define G_DBUS_OBJECT_MANAGER_SERVER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_OBJECT_MANAGER_SERVER, GDBusObjectManagerServer))
#define G_IS_DBUS_OBJECT_MANAGER_SERVER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_OBJECT_MANAGER_SERVER))
#define G_DBUS_OBJECT_MANAGER_SERVER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_DBUS_OBJECT_MANAGER_SERVER, GDBusObjectManagerServerClass))
#define G_DBUS_OBJECT_MANAGER_SERVER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_DBUS_OBJECT_MANAGER_SERVER, GDBusObjectManagerServerClass))
#define G_TYPE_DBUS_OBJECT_PROXY (g_dbus_object_proxy_get_type())
#define G_DBUS_OBJECT_PROXY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_OBJECT_PROXY, GDBusObjectProxy))
#define G_IS_DBUS_OBJECT_PROXY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_OBJECT_PROXY))
#define G_DBUS_OBJECT_PROXY_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_DBUS_OBJECT_PROXY, GDBusObjectProxyClass))
#define G_DBUS_OBJECT_PROXY_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_DBUS_OBJECT_PROXY, GDBusObjectProxyClass))
#define G_TYPE_DBUS_OBJECT_SKELETON (g_dbus_object_skeleton_get_type())
#define G_DBUS_OBJECT_SKELETON(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_OBJECT_SKELETON, GDBusObjectSkeleton))
#define G_IS_DBUS_OBJECT_SKELETON(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_OBJECT_SKELETON))
#define G_DBUS_OBJECT_SKELETON_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_DBUS_OBJECT_SKELETON, GDBusObjectSkeletonClass))
#define G_DBUS_OBJECT_SKELETON_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_DBUS_OBJECT_SKELETON, GDBusObjectSkeletonClass))
#define G_TYPE_DBUS_PROXY (g_dbus_proxy_get_type())
#define G_DBUS_PROXY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_PROXY, GDBusProxy))
#define G_IS_DBUS_PROXY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_PROXY))
#define G_DBUS_PROXY_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_DBUS_PROXY, GDBusProxyClass))
#define G_DBUS_PROXY_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_DBUS_PROXY, GDBusProxyClass))
#define G_TYPE_DBUS_SERVER (g_dbus_server_get_type())
#define G_DBUS_SERVER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DBUS_SERVER, GDBusServer))
#define G_IS_DBUS_SERVER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DBUS_SERVER))
#define G_TYPE_DEBUG_CONTROLLER (g_debug_controller_get_type())
#define G_DEBUG_CONTROLLER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DEBUG_CONTROLLER, GDebugController))
#define G_IS_DEBUG_CONTROLLER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DEBUG_CONTROLLER))
#define G_DEBUG_CONTROLLER_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_DEBUG_CONTROLLER, GDebugControllerInterface))
#define G_TYPE_DEBUG_CONTROLLER_DBUS (g_debug_controller_dbus_get_type())
#define G_DEBUG_CONTROLLER_DBUS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DEBUG_CONTROLLER_DBUS, GDebugControllerDBus))
#define G_IS_DEBUG_CONTROLLER_DBUS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DEBUG_CONTROLLER_DBUS))
#define G_DEBUG_CONTROLLER_DBUS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_DEBUG_CONTROLLER_DBUS, GDebugControllerDBusClass))
#define G_DEBUG_CONTROLLER_DBUS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_DEBUG_CONTROLLER_DBUS, GDebugControllerDBusClass))
#define G_TYPE_DRIVE (g_drive_get_type())
#define G_DRIVE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DRIVE, GDrive))
#define G_IS_DRIVE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DRIVE))
#define G_DRIVE_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_DRIVE, GDriveIface))
#define G_TYPE_DTLS_CONNECTION (g_dtls_connection_get_type())
#define G_DTLS_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DTLS_CONNECTION, GDtlsConnection))
#define G_IS_DTLS_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DTLS_CONNECTION))
#define G_DTLS_CONNECTION_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_DTLS_CONNECTION, GDtlsConnectionInterface))
#define G_TYPE_DTLS_CLIENT_CONNECTION (g_dtls_client_connection_get_type())
#define G_DTLS_CLIENT_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DTLS_CLIENT_CONNECTION, GDtlsClientConnection))
#define G_IS_DTLS_CLIENT_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DTLS_CLIENT_CONNECTION))
#define G_DTLS_CLIENT_CONNECTION_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_DTLS_CLIENT_CONNECTION, GDtlsClientConnectionInterface))
#define G_TYPE_DTLS_SERVER_CONNECTION (g_dtls_server_connection_get_type())
#define G_DTLS_SERVER_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_DTLS_SERVER_CONNECTION, GDtlsServerConnection))
#define G_IS_DTLS_SERVER_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_DTLS_SERVER_CONNECTION))
#define G_DTLS_SERVER_CONNECTION_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_DTLS_SERVER_CONNECTION, GDtlsServerConnectionInterface))
#define G_TYPE_ICON (g_icon_get_type())
#define G_ICON(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_ICON, GIcon))
#define G_IS_ICON(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_ICON))
#define G_ICON_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_ICON, GIconIface))
#define G_TYPE_EMBLEM (g_emblem_get_type())
#define G_EMBLEM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_EMBLEM, GEmblem))
#define G_IS_EMBLEM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_EMBLEM))
#define G_EMBLEM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_EMBLEM, GEmblemClass))
#define G_EMBLEM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_EMBLEM, GEmblemClass))
#define G_TYPE_EMBLEMED_ICON (g_emblemed_icon_get_type())
#define G_EMBLEMED_ICON(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_EMBLEMED_ICON, GEmblemedIcon))
#define G_IS_EMBLEMED_ICON(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_EMBLEMED_ICON))
#define G_EMBLEMED_ICON_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_EMBLEMED_ICON, GEmblemedIconClass))
#define G_EMBLEMED_ICON_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_EMBLEMED_ICON, GEmblemedIconClass))
#define G_TYPE_FILE (g_file_get_type())
#define G_FILE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILE, GFile))
#define G_IS_FILE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILE))
#define G_FILE_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_FILE, GFileIface))
#define G_TYPE_FILE_ATTRIBUTE_INFO_LIST (g_file_attribute_info_list_get_type())
#define G_FILE_ATTRIBUTE_INFO_LIST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILE_ATTRIBUTE_INFO_LIST, GFileAttributeInfoList))
#define G_IS_FILE_ATTRIBUTE_INFO_LIST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILE_ATTRIBUTE_INFO_LIST))
#define G_TYPE_FILE_ENUMERATOR (g_file_enumerator_get_type())
#define G_FILE_ENUMERATOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILE_ENUMERATOR, GFileEnumerator))
#define G_IS_FILE_ENUMERATOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILE_ENUMERATOR))
#define G_FILE_ENUMERATOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_FILE_ENUMERATOR, GFileEnumeratorClass))
#define G_FILE_ENUMERATOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_FILE_ENUMERATOR, GFileEnumeratorClass))
#define G_TYPE_FILE_ICON (g_file_icon_get_type())
#define G_FILE_ICON(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILE_ICON, GFileIcon))
#define G_IS_FILE_ICON(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILE_ICON))
#define G_FILE_ICON_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_FILE_ICON, GFileIconClass))
#define G_FILE_ICON_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_FILE_ICON, GFileIconClass))
#define G_TYPE_FILE_INFO (g_file_info_get_type())
#define G_FILE_INFO(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILE_INFO, GFileInfo))
#define G_IS_FILE_INFO(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILE_INFO))
#define G_FILE_INFO_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_FILE_INFO, GFileInfoClass))
#define G_FILE_INFO_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_FILE_INFO, GFileInfoClass))
#define G_TYPE_FILE_ATTRIBUTE_MATCHER (g_file_attribute_matcher_get_type())
#define G_FILE_ATTRIBUTE_MATCHER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILE_ATTRIBUTE_MATCHER, GFileAttributeMatcher))
#define G_IS_FILE_ATTRIBUTE_MATCHER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILE_ATTRIBUTE_MATCHER))
#define G_TYPE_FILE_INPUT_STREAM (g_file_input_stream_get_type())
#define G_FILE_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILE_INPUT_STREAM, GFileInputStream))
#define G_IS_FILE_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILE_INPUT_STREAM))
#define G_FILE_INPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_FILE_INPUT_STREAM, GFileInputStreamClass))
#define G_FILE_INPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_FILE_INPUT_STREAM, GFileInputStreamClass))
#define G_TYPE_IO_STREAM (g_io_stream_get_type())
#define G_IO_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_IO_STREAM, GIOStream))
#define G_IS_IO_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_IO_STREAM))
#define G_IO_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_IO_STREAM, GIOStreamClass))
#define G_IO_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_IO_STREAM, GIOStreamClass))
#define G_TYPE_FILE_IO_STREAM (g_file_io_stream_get_type())
#define G_FILE_IO_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILE_IO_STREAM, GFileIOStream))
#define G_IS_FILE_IO_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILE_IO_STREAM))
#define G_FILE_IO_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_FILE_IO_STREAM, GFileIOStreamClass))
#define G_FILE_IO_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_FILE_IO_STREAM, GFileIOStreamClass))
#define G_TYPE_FILE_MONITOR (g_file_monitor_get_type())
#define G_FILE_MONITOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILE_MONITOR, GFileMonitor))
#define G_IS_FILE_MONITOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILE_MONITOR))
#define G_FILE_MONITOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_FILE_MONITOR, GFileMonitorClass))
#define G_FILE_MONITOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_FILE_MONITOR, GFileMonitorClass))
#define G_TYPE_FILENAME_COMPLETER (g_filename_completer_get_type())
#define G_FILENAME_COMPLETER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILENAME_COMPLETER, GFilenameCompleter))
#define G_IS_FILENAME_COMPLETER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILENAME_COMPLETER))
#define G_FILENAME_COMPLETER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_FILENAME_COMPLETER, GFilenameCompleterClass))
#define G_FILENAME_COMPLETER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_FILENAME_COMPLETER, GFilenameCompleterClass))
#define G_TYPE_FILE_OUTPUT_STREAM (g_file_output_stream_get_type())
#define G_FILE_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_FILE_OUTPUT_STREAM, GFileOutputStream))
#define G_IS_FILE_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_FILE_OUTPUT_STREAM))
#define G_FILE_OUTPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_FILE_OUTPUT_STREAM, GFileOutputStreamClass))
#define G_FILE_OUTPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_FILE_OUTPUT_STREAM, GFileOutputStreamClass))
#define G_TYPE_INET_ADDRESS (g_inet_address_get_type())
#define G_INET_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_INET_ADDRESS, GInetAddress))
#define G_IS_INET_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_INET_ADDRESS))
#define G_INET_ADDRESS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_INET_ADDRESS, GInetAddressClass))
#define G_INET_ADDRESS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_INET_ADDRESS, GInetAddressClass))
#define G_TYPE_INET_ADDRESS_MASK (g_inet_address_mask_get_type())
#define G_INET_ADDRESS_MASK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_INET_ADDRESS_MASK, GInetAddressMask))
#define G_IS_INET_ADDRESS_MASK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_INET_ADDRESS_MASK))
#define G_INET_ADDRESS_MASK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_INET_ADDRESS_MASK, GInetAddressMaskClass))
#define G_INET_ADDRESS_MASK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_INET_ADDRESS_MASK, GInetAddressMaskClass))
#define G_TYPE_SOCKET_ADDRESS (g_socket_address_get_type())
#define G_SOCKET_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SOCKET_ADDRESS, GSocketAddress))
#define G_IS_SOCKET_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SOCKET_ADDRESS))
#define G_SOCKET_ADDRESS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SOCKET_ADDRESS, GSocketAddressClass))
#define G_SOCKET_ADDRESS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SOCKET_ADDRESS, GSocketAddressClass))
#define G_TYPE_INET_SOCKET_ADDRESS (g_inet_socket_address_get_type())
#define G_INET_SOCKET_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_INET_SOCKET_ADDRESS, GInetSocketAddress))
#define G_IS_INET_SOCKET_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_INET_SOCKET_ADDRESS))
#define G_INET_SOCKET_ADDRESS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_INET_SOCKET_ADDRESS, GInetSocketAddressClass))
#define G_INET_SOCKET_ADDRESS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_INET_SOCKET_ADDRESS, GInetSocketAddressClass))
#define G_TYPE_IO_MODULE (g_io_module_get_type())
#define G_IO_MODULE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_IO_MODULE, GIOModule))
#define G_IS_IO_MODULE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_IO_MODULE))
#define G_IO_MODULE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_IO_MODULE, GIOModuleClass))
#define G_IO_MODULE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_IO_MODULE, GIOModuleClass))
#define G_TYPE_LIST_MODEL (g_list_model_get_type())
#define G_LIST_MODEL(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_LIST_MODEL, GListModel))
#define G_IS_LIST_MODEL(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_LIST_MODEL))
#define G_LIST_MODEL_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_LIST_MODEL, GListModelInterface))
#define G_TYPE_LIST_STORE (g_list_store_get_type())
#define G_LIST_STORE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_LIST_STORE, GListStore))
#define G_IS_LIST_STORE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_LIST_STORE))
#define G_LIST_STORE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_LIST_STORE, GListStoreClass))
#define G_LIST_STORE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_LIST_STORE, GListStoreClass))
#define G_TYPE_LOADABLE_ICON (g_loadable_icon_get_type())
#define G_LOADABLE_ICON(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_LOADABLE_ICON, GLoadableIcon))
#define G_IS_LOADABLE_ICON(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_LOADABLE_ICON))
#define G_LOADABLE_ICON_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_LOADABLE_ICON, GLoadableIconIface))
#define G_TYPE_MEMORY_INPUT_STREAM (g_memory_input_stream_get_type())
#define G_MEMORY_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_MEMORY_INPUT_STREAM, GMemoryInputStream))
#define G_IS_MEMORY_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_MEMORY_INPUT_STREAM))
#define G_MEMORY_INPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_MEMORY_INPUT_STREAM, GMemoryInputStreamClass))
#define G_MEMORY_INPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_MEMORY_INPUT_STREAM, GMemoryInputStreamClass))
#define G_TYPE_MEMORY_MONITOR (g_memory_monitor_get_type())
#define G_MEMORY_MONITOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_MEMORY_MONITOR, GMemoryMonitor))
#define G_IS_MEMORY_MONITOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_MEMORY_MONITOR))
#define G_MEMORY_MONITOR_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_MEMORY_MONITOR, GMemoryMonitorInterface))
#define G_TYPE_MEMORY_OUTPUT_STREAM (g_memory_output_stream_get_type())
#define G_MEMORY_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_MEMORY_OUTPUT_STREAM, GMemoryOutputStream))
#define G_IS_MEMORY_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_MEMORY_OUTPUT_STREAM))
#define G_MEMORY_OUTPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_MEMORY_OUTPUT_STREAM, GMemoryOutputStreamClass))
#define G_MEMORY_OUTPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_MEMORY_OUTPUT_STREAM, GMemoryOutputStreamClass))
#define G_TYPE_MENU_MODEL (g_menu_model_get_type())
#define G_MENU_MODEL(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_MENU_MODEL, GMenuModel))
#define G_IS_MENU_MODEL(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_MENU_MODEL))
#define G_MENU_MODEL_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_MENU_MODEL, GMenuModelClass))
#define G_MENU_MODEL_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_MENU_MODEL, GMenuModelClass))
#define G_TYPE_MENU_ATTRIBUTE_ITER (g_menu_attribute_iter_get_type())
#define G_MENU_ATTRIBUTE_ITER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_MENU_ATTRIBUTE_ITER, GMenuAttributeIter))
#define G_IS_MENU_ATTRIBUTE_ITER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_MENU_ATTRIBUTE_ITER))
#define G_MENU_ATTRIBUTE_ITER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_MENU_ATTRIBUTE_ITER, GMenuAttributeIterClass))
#define G_MENU_ATTRIBUTE_ITER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_MENU_ATTRIBUTE_ITER, GMenuAttributeIterClass))
#define G_TYPE_MENU_LINK_ITER (g_menu_link_iter_get_type())
#define G_MENU_LINK_ITER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_MENU_LINK_ITER, GMenuLinkIter))
#define G_IS_MENU_LINK_ITER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_MENU_LINK_ITER))
#define G_MENU_LINK_ITER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_MENU_LINK_ITER, GMenuLinkIterClass))
#define G_MENU_LINK_ITER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_MENU_LINK_ITER, GMenuLinkIterClass))
#define G_TYPE_MENU (g_menu_get_type())
#define G_MENU(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_MENU, GMenu))
#define G_IS_MENU(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_MENU))
#define G_TYPE_MENU_ITEM (g_menu_item_get_type())
#define G_MENU_ITEM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_MENU_ITEM, GMenuItem))
#define G_IS_MENU_ITEM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_MENU_ITEM))
#define G_TYPE_MOUNT (g_mount_get_type())
#define G_MOUNT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_MOUNT, GMount))
#define G_IS_MOUNT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_MOUNT))
#define G_MOUNT_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_MOUNT, GMountIface))
#define G_TYPE_MOUNT_OPERATION (g_mount_operation_get_type())
#define G_MOUNT_OPERATION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_MOUNT_OPERATION, GMountOperation))
#define G_IS_MOUNT_OPERATION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_MOUNT_OPERATION))
#define G_MOUNT_OPERATION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_MOUNT_OPERATION, GMountOperationClass))
#define G_MOUNT_OPERATION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_MOUNT_OPERATION, GMountOperationClass))
#define G_TYPE_NATIVE_SOCKET_ADDRESS (g_native_socket_address_get_type())
#define G_NATIVE_SOCKET_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_NATIVE_SOCKET_ADDRESS, GNativeSocketAddress))
#define G_IS_NATIVE_SOCKET_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_NATIVE_SOCKET_ADDRESS))
#define G_NATIVE_SOCKET_ADDRESS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_NATIVE_SOCKET_ADDRESS, GNativeSocketAddressClass))
#define G_NATIVE_SOCKET_ADDRESS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_NATIVE_SOCKET_ADDRESS, GNativeSocketAddressClass))
#define G_TYPE_VOLUME_MONITOR (g_volume_monitor_get_type())
#define G_VOLUME_MONITOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_VOLUME_MONITOR, GVolumeMonitor))
#define G_IS_VOLUME_MONITOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_VOLUME_MONITOR))
#define G_VOLUME_MONITOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_VOLUME_MONITOR, GVolumeMonitorClass))
#define G_VOLUME_MONITOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_VOLUME_MONITOR, GVolumeMonitorClass))
#define G_TYPE_NATIVE_VOLUME_MONITOR (g_native_volume_monitor_get_type())
#define G_NATIVE_VOLUME_MONITOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_NATIVE_VOLUME_MONITOR, GNativeVolumeMonitor))
#define G_IS_NATIVE_VOLUME_MONITOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_NATIVE_VOLUME_MONITOR))
#define G_NATIVE_VOLUME_MONITOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_NATIVE_VOLUME_MONITOR, GNativeVolumeMonitorClass))
#define G_NATIVE_VOLUME_MONITOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_NATIVE_VOLUME_MONITOR, GNativeVolumeMonitorClass))
#define G_TYPE_NETWORK_ADDRESS (g_network_address_get_type())
#define G_NETWORK_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_NETWORK_ADDRESS, GNetworkAddress))
#define G_IS_NETWORK_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_NETWORK_ADDRESS))
#define G_NETWORK_ADDRESS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_NETWORK_ADDRESS, GNetworkAddressClass))
#define G_NETWORK_ADDRESS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_NETWORK_ADDRESS, GNetworkAddressClass))
#define G_TYPE_NETWORK_MONITOR (g_network_monitor_get_type())
#define G_NETWORK_MONITOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_NETWORK_MONITOR, GNetworkMonitor))
#define G_IS_NETWORK_MONITOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_NETWORK_MONITOR))
#define G_NETWORK_MONITOR_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_NETWORK_MONITOR, GNetworkMonitorInterface))
#define G_TYPE_NETWORK_SERVICE (g_network_service_get_type())
#define G_NETWORK_SERVICE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_NETWORK_SERVICE, GNetworkService))
#define G_IS_NETWORK_SERVICE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_NETWORK_SERVICE))
#define G_NETWORK_SERVICE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_NETWORK_SERVICE, GNetworkServiceClass))
#define G_NETWORK_SERVICE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_NETWORK_SERVICE, GNetworkServiceClass))
#define G_TYPE_NOTIFICATION (g_notification_get_type())
#define G_NOTIFICATION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_NOTIFICATION, GNotification))
#define G_IS_NOTIFICATION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_NOTIFICATION))
#define G_TYPE_PERMISSION (g_permission_get_type())
#define G_PERMISSION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_PERMISSION, GPermission))
#define G_IS_PERMISSION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_PERMISSION))
#define G_PERMISSION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_PERMISSION, GPermissionClass))
#define G_PERMISSION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_PERMISSION, GPermissionClass))
#define G_TYPE_POLLABLE_INPUT_STREAM (g_pollable_input_stream_get_type())
#define G_POLLABLE_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_POLLABLE_INPUT_STREAM, GPollableInputStream))
#define G_IS_POLLABLE_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_POLLABLE_INPUT_STREAM))
#define G_POLLABLE_INPUT_STREAM_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_POLLABLE_INPUT_STREAM, GPollableInputStreamInterface))
#define G_TYPE_POLLABLE_OUTPUT_STREAM (g_pollable_output_stream_get_type())
#define G_POLLABLE_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_POLLABLE_OUTPUT_STREAM, GPollableOutputStream))
#define G_IS_POLLABLE_OUTPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_POLLABLE_OUTPUT_STREAM))
#define G_POLLABLE_OUTPUT_STREAM_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_POLLABLE_OUTPUT_STREAM, GPollableOutputStreamInterface))
#define G_TYPE_POWER_PROFILE_MONITOR (g_power_profile_monitor_get_type())
#define G_POWER_PROFILE_MONITOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_POWER_PROFILE_MONITOR, GPowerProfileMonitor))
#define G_IS_POWER_PROFILE_MONITOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_POWER_PROFILE_MONITOR))
#define G_POWER_PROFILE_MONITOR_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_POWER_PROFILE_MONITOR, GPowerProfileMonitorInterface))
#define G_TYPE_PROPERTY_ACTION (g_property_action_get_type())
#define G_PROPERTY_ACTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_PROPERTY_ACTION, GPropertyAction))
#define G_IS_PROPERTY_ACTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_PROPERTY_ACTION))
#define G_TYPE_PROXY (g_proxy_get_type())
#define G_PROXY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_PROXY, GProxy))
#define G_IS_PROXY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_PROXY))
#define G_PROXY_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_PROXY, GProxyInterface))
#define G_TYPE_PROXY_ADDRESS (g_proxy_address_get_type())
#define G_PROXY_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_PROXY_ADDRESS, GProxyAddress))
#define G_IS_PROXY_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_PROXY_ADDRESS))
#define G_PROXY_ADDRESS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_PROXY_ADDRESS, GProxyAddressClass))
#define G_PROXY_ADDRESS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_PROXY_ADDRESS, GProxyAddressClass))
#define G_TYPE_SOCKET_ADDRESS_ENUMERATOR (g_socket_address_enumerator_get_type())
#define G_SOCKET_ADDRESS_ENUMERATOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SOCKET_ADDRESS_ENUMERATOR, GSocketAddressEnumerator))
#define G_IS_SOCKET_ADDRESS_ENUMERATOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SOCKET_ADDRESS_ENUMERATOR))
#define G_SOCKET_ADDRESS_ENUMERATOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SOCKET_ADDRESS_ENUMERATOR, GSocketAddressEnumeratorClass))
#define G_SOCKET_ADDRESS_ENUMERATOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SOCKET_ADDRESS_ENUMERATOR, GSocketAddressEnumeratorClass))
#define G_TYPE_PROXY_ADDRESS_ENUMERATOR (g_proxy_address_enumerator_get_type())
#define G_PROXY_ADDRESS_ENUMERATOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_PROXY_ADDRESS_ENUMERATOR, GProxyAddressEnumerator))
#define G_IS_PROXY_ADDRESS_ENUMERATOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_PROXY_ADDRESS_ENUMERATOR))
#define G_PROXY_ADDRESS_ENUMERATOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_PROXY_ADDRESS_ENUMERATOR, GProxyAddressEnumeratorClass))
#define G_PROXY_ADDRESS_ENUMERATOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_PROXY_ADDRESS_ENUMERATOR, GProxyAddressEnumeratorClass))
#define G_TYPE_PROXY_RESOLVER (g_proxy_resolver_get_type())
#define G_PROXY_RESOLVER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_PROXY_RESOLVER, GProxyResolver))
#define G_IS_PROXY_RESOLVER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_PROXY_RESOLVER))
#define G_PROXY_RESOLVER_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_PROXY_RESOLVER, GProxyResolverInterface))
#define G_TYPE_REMOTE_ACTION_GROUP (g_remote_action_group_get_type())
#define G_REMOTE_ACTION_GROUP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_REMOTE_ACTION_GROUP, GRemoteActionGroup))
#define G_IS_REMOTE_ACTION_GROUP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_REMOTE_ACTION_GROUP))
#define G_REMOTE_ACTION_GROUP_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_REMOTE_ACTION_GROUP, GRemoteActionGroupInterface))
#define G_TYPE_RESOLVER (g_resolver_get_type())
#define G_RESOLVER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_RESOLVER, GResolver))
#define G_IS_RESOLVER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_RESOLVER))
#define G_RESOLVER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_RESOLVER, GResolverClass))
#define G_RESOLVER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_RESOLVER, GResolverClass))
#define G_TYPE_RESOURCE (g_resource_get_type())
#define G_RESOURCE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_RESOURCE, GResource))
#define G_IS_RESOURCE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_RESOURCE))
#define G_TYPE_SEEKABLE (g_seekable_get_type())
#define G_SEEKABLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SEEKABLE, GSeekable))
#define G_IS_SEEKABLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SEEKABLE))
#define G_SEEKABLE_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_SEEKABLE, GSeekableIface))
#define G_TYPE_SETTINGS_SCHEMA_SOURCE (g_settings_schema_source_get_type())
#define G_SETTINGS_SCHEMA_SOURCE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SETTINGS_SCHEMA_SOURCE, GSettingsSchemaSource))
#define G_IS_SETTINGS_SCHEMA_SOURCE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SETTINGS_SCHEMA_SOURCE))
#define G_TYPE_SETTINGS_SCHEMA (g_settings_schema_get_type())
#define G_SETTINGS_SCHEMA(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SETTINGS_SCHEMA, GSettingsSchema))
#define G_IS_SETTINGS_SCHEMA(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SETTINGS_SCHEMA))
#define G_TYPE_SETTINGS_SCHEMA_KEY (g_settings_schema_key_get_type())
#define G_SETTINGS_SCHEMA_KEY(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SETTINGS_SCHEMA_KEY, GSettingsSchemaKey))
#define G_IS_SETTINGS_SCHEMA_KEY(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SETTINGS_SCHEMA_KEY))
#define G_TYPE_SETTINGS (g_settings_get_type())
#define G_SETTINGS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SETTINGS, GSettings))
#define G_IS_SETTINGS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SETTINGS))
#define G_SETTINGS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SETTINGS, GSettingsClass))
#define G_SETTINGS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SETTINGS, GSettingsClass))
#define G_TYPE_SIMPLE_ACTION (g_simple_action_get_type())
#define G_SIMPLE_ACTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SIMPLE_ACTION, GSimpleAction))
#define G_IS_SIMPLE_ACTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SIMPLE_ACTION))
#define G_TYPE_SIMPLE_ACTION_GROUP (g_simple_action_group_get_type())
#define G_SIMPLE_ACTION_GROUP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SIMPLE_ACTION_GROUP, GSimpleActionGroup))
#define G_IS_SIMPLE_ACTION_GROUP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SIMPLE_ACTION_GROUP))
#define G_SIMPLE_ACTION_GROUP_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SIMPLE_ACTION_GROUP, GSimpleActionGroupClass))
#define G_SIMPLE_ACTION_GROUP_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SIMPLE_ACTION_GROUP, GSimpleActionGroupClass))
#define G_TYPE_SIMPLE_ASYNC_RESULT (g_simple_async_result_get_type())
#define G_SIMPLE_ASYNC_RESULT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SIMPLE_ASYNC_RESULT, GSimpleAsyncResult))
#define G_IS_SIMPLE_ASYNC_RESULT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SIMPLE_ASYNC_RESULT))
#define G_SIMPLE_ASYNC_RESULT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SIMPLE_ASYNC_RESULT, GSimpleAsyncResultClass))
#define G_SIMPLE_ASYNC_RESULT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SIMPLE_ASYNC_RESULT, GSimpleAsyncResultClass))
#define G_TYPE_SIMPLE_IO_STREAM (g_simple_io_stream_get_type())
#define G_SIMPLE_IO_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SIMPLE_IO_STREAM, GSimpleIOStream))
#define G_IS_SIMPLE_IO_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SIMPLE_IO_STREAM))
#define G_TYPE_SIMPLE_PERMISSION (g_simple_permission_get_type())
#define G_SIMPLE_PERMISSION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SIMPLE_PERMISSION, GSimplePermission))
#define G_IS_SIMPLE_PERMISSION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SIMPLE_PERMISSION))
#define G_TYPE_SIMPLE_PROXY_RESOLVER (g_simple_proxy_resolver_get_type())
#define G_SIMPLE_PROXY_RESOLVER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SIMPLE_PROXY_RESOLVER, GSimpleProxyResolver))
#define G_IS_SIMPLE_PROXY_RESOLVER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SIMPLE_PROXY_RESOLVER))
#define G_SIMPLE_PROXY_RESOLVER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SIMPLE_PROXY_RESOLVER, GSimpleProxyResolverClass))
#define G_SIMPLE_PROXY_RESOLVER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SIMPLE_PROXY_RESOLVER, GSimpleProxyResolverClass))
#define G_TYPE_SOCKET (g_socket_get_type())
#define G_SOCKET(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SOCKET, GSocket))
#define G_IS_SOCKET(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SOCKET))
#define G_SOCKET_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SOCKET, GSocketClass))
#define G_SOCKET_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SOCKET, GSocketClass))
#define G_TYPE_SOCKET_CLIENT (g_socket_client_get_type())
#define G_SOCKET_CLIENT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SOCKET_CLIENT, GSocketClient))
#define G_IS_SOCKET_CLIENT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SOCKET_CLIENT))
#define G_SOCKET_CLIENT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SOCKET_CLIENT, GSocketClientClass))
#define G_SOCKET_CLIENT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SOCKET_CLIENT, GSocketClientClass))
#define G_TYPE_SOCKET_CONNECTABLE (g_socket_connectable_get_type())
#define G_SOCKET_CONNECTABLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SOCKET_CONNECTABLE, GSocketConnectable))
#define G_IS_SOCKET_CONNECTABLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SOCKET_CONNECTABLE))
#define G_SOCKET_CONNECTABLE_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_SOCKET_CONNECTABLE, GSocketConnectableIface))
#define G_TYPE_SOCKET_CONNECTION (g_socket_connection_get_type())
#define G_SOCKET_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SOCKET_CONNECTION, GSocketConnection))
#define G_IS_SOCKET_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SOCKET_CONNECTION))
#define G_SOCKET_CONNECTION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SOCKET_CONNECTION, GSocketConnectionClass))
#define G_SOCKET_CONNECTION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SOCKET_CONNECTION, GSocketConnectionClass))
#define G_TYPE_SOCKET_CONTROL_MESSAGE (g_socket_control_message_get_type())
#define G_SOCKET_CONTROL_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SOCKET_CONTROL_MESSAGE, GSocketControlMessage))
#define G_IS_SOCKET_CONTROL_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SOCKET_CONTROL_MESSAGE))
#define G_SOCKET_CONTROL_MESSAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SOCKET_CONTROL_MESSAGE, GSocketControlMessageClass))
#define G_SOCKET_CONTROL_MESSAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SOCKET_CONTROL_MESSAGE, GSocketControlMessageClass))
#define G_TYPE_SOCKET_LISTENER (g_socket_listener_get_type())
#define G_SOCKET_LISTENER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SOCKET_LISTENER, GSocketListener))
#define G_IS_SOCKET_LISTENER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SOCKET_LISTENER))
#define G_SOCKET_LISTENER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SOCKET_LISTENER, GSocketListenerClass))
#define G_SOCKET_LISTENER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SOCKET_LISTENER, GSocketListenerClass))
#define G_TYPE_SOCKET_SERVICE (g_socket_service_get_type())
#define G_SOCKET_SERVICE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SOCKET_SERVICE, GSocketService))
#define G_IS_SOCKET_SERVICE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SOCKET_SERVICE))
#define G_SOCKET_SERVICE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_SOCKET_SERVICE, GSocketServiceClass))
#define G_SOCKET_SERVICE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_SOCKET_SERVICE, GSocketServiceClass))
#define G_TYPE_SRV_TARGET (g_srv_target_get_type())
#define G_SRV_TARGET(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SRV_TARGET, GSrvTarget))
#define G_IS_SRV_TARGET(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SRV_TARGET))
#define G_TYPE_SUBPROCESS (g_subprocess_get_type())
#define G_SUBPROCESS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SUBPROCESS, GSubprocess))
#define G_IS_SUBPROCESS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SUBPROCESS))
#define G_TYPE_SUBPROCESS_LAUNCHER (g_subprocess_launcher_get_type())
#define G_SUBPROCESS_LAUNCHER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_SUBPROCESS_LAUNCHER, GSubprocessLauncher))
#define G_IS_SUBPROCESS_LAUNCHER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_SUBPROCESS_LAUNCHER))
#define G_TYPE_TASK (g_task_get_type())
#define G_TASK(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TASK, GTask))
#define G_IS_TASK(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TASK))
#define G_TASK_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_TASK, GTaskClass))
#define G_TASK_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_TASK, GTaskClass))
#define G_TYPE_TCP_CONNECTION (g_tcp_connection_get_type())
#define G_TCP_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TCP_CONNECTION, GTcpConnection))
#define G_IS_TCP_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TCP_CONNECTION))
#define G_TCP_CONNECTION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_TCP_CONNECTION, GTcpConnectionClass))
#define G_TCP_CONNECTION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_TCP_CONNECTION, GTcpConnectionClass))
#define G_TYPE_TCP_WRAPPER_CONNECTION (g_tcp_wrapper_connection_get_type())
#define G_TCP_WRAPPER_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TCP_WRAPPER_CONNECTION, GTcpWrapperConnection))
#define G_IS_TCP_WRAPPER_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TCP_WRAPPER_CONNECTION))
#define G_TCP_WRAPPER_CONNECTION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_TCP_WRAPPER_CONNECTION, GTcpWrapperConnectionClass))
#define G_TCP_WRAPPER_CONNECTION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_TCP_WRAPPER_CONNECTION, GTcpWrapperConnectionClass))
#define G_TYPE_TEST_DBUS (g_test_dbus_get_type())
#define G_TEST_DBUS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TEST_DBUS, GTestDBus))
#define G_IS_TEST_DBUS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TEST_DBUS))
#define G_TYPE_THEMED_ICON (g_themed_icon_get_type())
#define G_THEMED_ICON(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_THEMED_ICON, GThemedIcon))
#define G_IS_THEMED_ICON(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_THEMED_ICON))
#define G_THEMED_ICON_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_THEMED_ICON, GThemedIconClass))
#define G_THEMED_ICON_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_THEMED_ICON, GThemedIconClass))
#define G_TYPE_THREADED_SOCKET_SERVICE (g_threaded_socket_service_get_type())
#define G_THREADED_SOCKET_SERVICE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_THREADED_SOCKET_SERVICE, GThreadedSocketService))
#define G_IS_THREADED_SOCKET_SERVICE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_THREADED_SOCKET_SERVICE))
#define G_THREADED_SOCKET_SERVICE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_THREADED_SOCKET_SERVICE, GThreadedSocketServiceClass))
#define G_THREADED_SOCKET_SERVICE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_THREADED_SOCKET_SERVICE, GThreadedSocketServiceClass))
#define G_TYPE_TLS_BACKEND (g_tls_backend_get_type())
#define G_TLS_BACKEND(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TLS_BACKEND, GTlsBackend))
#define G_IS_TLS_BACKEND(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TLS_BACKEND))
#define G_TLS_BACKEND_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_TLS_BACKEND, GTlsBackendInterface))
#define G_TYPE_TLS_CERTIFICATE (g_tls_certificate_get_type())
#define G_TLS_CERTIFICATE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TLS_CERTIFICATE, GTlsCertificate))
#define G_IS_TLS_CERTIFICATE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TLS_CERTIFICATE))
#define G_TLS_CERTIFICATE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_TLS_CERTIFICATE, GTlsCertificateClass))
#define G_TLS_CERTIFICATE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_TLS_CERTIFICATE, GTlsCertificateClass))
#define G_TYPE_TLS_CONNECTION (g_tls_connection_get_type())
#define G_TLS_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TLS_CONNECTION, GTlsConnection))
#define G_IS_TLS_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TLS_CONNECTION))
#define G_TLS_CONNECTION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_TLS_CONNECTION, GTlsConnectionClass))
#define G_TLS_CONNECTION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_TLS_CONNECTION, GTlsConnectionClass))
#define G_TYPE_TLS_CLIENT_CONNECTION (g_tls_client_connection_get_type())
#define G_TLS_CLIENT_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TLS_CLIENT_CONNECTION, GTlsClientConnection))
#define G_IS_TLS_CLIENT_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TLS_CLIENT_CONNECTION))
#define G_TLS_CLIENT_CONNECTION_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_TLS_CLIENT_CONNECTION, GTlsClientConnectionInterface))
#define G_TYPE_TLS_DATABASE (g_tls_database_get_type())
#define G_TLS_DATABASE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TLS_DATABASE, GTlsDatabase))
#define G_IS_TLS_DATABASE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TLS_DATABASE))
#define G_TLS_DATABASE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_TLS_DATABASE, GTlsDatabaseClass))
#define G_TLS_DATABASE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_TLS_DATABASE, GTlsDatabaseClass))
#define G_TYPE_TLS_FILE_DATABASE (g_tls_file_database_get_type())
#define G_TLS_FILE_DATABASE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TLS_FILE_DATABASE, GTlsFileDatabase))
#define G_IS_TLS_FILE_DATABASE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TLS_FILE_DATABASE))
#define G_TLS_FILE_DATABASE_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_TLS_FILE_DATABASE, GTlsFileDatabaseInterface))
#define G_TYPE_TLS_INTERACTION (g_tls_interaction_get_type())
#define G_TLS_INTERACTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TLS_INTERACTION, GTlsInteraction))
#define G_IS_TLS_INTERACTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TLS_INTERACTION))
#define G_TLS_INTERACTION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_TLS_INTERACTION, GTlsInteractionClass))
#define G_TLS_INTERACTION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_TLS_INTERACTION, GTlsInteractionClass))
#define G_TYPE_TLS_PASSWORD (g_tls_password_get_type())
#define G_TLS_PASSWORD(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TLS_PASSWORD, GTlsPassword))
#define G_IS_TLS_PASSWORD(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TLS_PASSWORD))
#define G_TLS_PASSWORD_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_TLS_PASSWORD, GTlsPasswordClass))
#define G_TLS_PASSWORD_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_TLS_PASSWORD, GTlsPasswordClass))
#define G_TYPE_TLS_SERVER_CONNECTION (g_tls_server_connection_get_type())
#define G_TLS_SERVER_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_TLS_SERVER_CONNECTION, GTlsServerConnection))
#define G_IS_TLS_SERVER_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_TLS_SERVER_CONNECTION))
#define G_TLS_SERVER_CONNECTION_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_TLS_SERVER_CONNECTION, GTlsServerConnectionInterface))
#define G_TYPE_UNIX_CONNECTION (g_unix_connection_get_type())
#define G_UNIX_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_UNIX_CONNECTION, GUnixConnection))
#define G_IS_UNIX_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_UNIX_CONNECTION))
#define G_UNIX_CONNECTION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_UNIX_CONNECTION, GUnixConnectionClass))
#define G_UNIX_CONNECTION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_UNIX_CONNECTION, GUnixConnectionClass))
#define G_TYPE_UNIX_CREDENTIALS_MESSAGE (g_unix_credentials_message_get_type())
#define G_UNIX_CREDENTIALS_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_UNIX_CREDENTIALS_MESSAGE, GUnixCredentialsMessage))
#define G_IS_UNIX_CREDENTIALS_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_UNIX_CREDENTIALS_MESSAGE))
#define G_UNIX_CREDENTIALS_MESSAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_UNIX_CREDENTIALS_MESSAGE, GUnixCredentialsMessageClass))
#define G_UNIX_CREDENTIALS_MESSAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_UNIX_CREDENTIALS_MESSAGE, GUnixCredentialsMessageClass))
#define G_TYPE_UNIX_FD_LIST (g_unix_fd_list_get_type())
#define G_UNIX_FD_LIST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_UNIX_FD_LIST, GUnixFDList))
#define G_IS_UNIX_FD_LIST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_UNIX_FD_LIST))
#define G_UNIX_FD_LIST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_UNIX_FD_LIST, GUnixFDListClass))
#define G_UNIX_FD_LIST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_UNIX_FD_LIST, GUnixFDListClass))
#define G_TYPE_UNIX_SOCKET_ADDRESS (g_unix_socket_address_get_type())
#define G_UNIX_SOCKET_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_UNIX_SOCKET_ADDRESS, GUnixSocketAddress))
#define G_IS_UNIX_SOCKET_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_UNIX_SOCKET_ADDRESS))
#define G_UNIX_SOCKET_ADDRESS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_UNIX_SOCKET_ADDRESS, GUnixSocketAddressClass))
#define G_UNIX_SOCKET_ADDRESS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_UNIX_SOCKET_ADDRESS, GUnixSocketAddressClass))
#define G_TYPE_VFS (g_vfs_get_type())
#define G_VFS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_VFS, GVfs))
#define G_IS_VFS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_VFS))
#define G_VFS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_VFS, GVfsClass))
#define G_VFS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_VFS, GVfsClass))
#define G_TYPE_VOLUME (g_volume_get_type())
#define G_VOLUME(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_VOLUME, GVolume))
#define G_IS_VOLUME(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_VOLUME))
#define G_VOLUME_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), G_TYPE_VOLUME, GVolumeIface))
#define G_TYPE_ZLIB_COMPRESSOR (g_zlib_compressor_get_type())
#define G_ZLIB_COMPRESSOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_ZLIB_COMPRESSOR, GZlibCompressor))
#define G_IS_ZLIB_COMPRESSOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_ZLIB_COMPRESSOR))
#define G_ZLIB_COMPRESSOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_ZLIB_COMPRESSOR, GZlibCompressorClass))
#define G_ZLIB_COMPRESSOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_ZLIB_COMPRESSOR, GZlibCompressorClass))
#define G_TYPE_ZLIB_DECOMPRESSOR (g_zlib_decompressor_get_type())
#define G_ZLIB_DECOMPRESSOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), G_TYPE_ZLIB_DECOMPRESSOR, GZlibDecompressor))
#define G_IS_ZLIB_DECOMPRESSOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), G_TYPE_ZLIB_DECOMPRESSOR))
#define G_ZLIB_DECOMPRESSOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), G_TYPE_ZLIB_DECOMPRESSOR, GZlibDecompressorClass))
#define G_ZLIB_DECOMPRESSOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), G_TYPE_ZLIB_DECOMPRESSOR, GZlibDecompressorClass))
#define G_IO_ERROR g_io_error_quark()
#define G_DBUS_ERROR g_dbus_error_quark()
#define G_RESOLVER_ERROR g_resolver_error_quark()
#define G_TLS_ERROR g_tls_error_quark()
#define G_FILE_ATTRIBUTE_STANDARD_NAME "standard::name"
#define G_FILE_ATTRIBUTE_STANDARD_TYPE "standard::type"
#define G_FILE_ATTRIBUTE_STANDARD_SIZE "standard::size"
#define G_FILE_ATTRIBUTE_STANDARD_DISPLAY_NAME "standard::display-name"
#define G_FILE_ATTRIBUTE_STANDARD_CONTENT_TYPE "standard::content-type"
#define G_FILE_ATTRIBUTE_TIME_MODIFIED "time::modified"
#define g_task_set_name(task, name) (g_task_set_name)((task), (name))
#define g_task_set_source_tag(task, tag) (g_task_set_source_tag)((task), (tag))

/* ---- automatic cleanup ---- */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAction, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GActionGroup, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GActionMap, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAppInfo, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAppInfoMonitor, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAppLaunchContext, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GApplication, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GApplicationCommandLine, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAsyncInitable, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GAsyncResult, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GBufferedInputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GBufferedOutputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GBytesIcon, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GCancellable, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GCharsetConverter, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GConverter, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GConverterInputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GConverterOutputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GCredentials, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusActionGroup, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusAuthObserver, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusConnection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusInterface, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusInterfaceSkeleton, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusMenuModel, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusMessage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusMethodInvocation, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusObject, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusObjectManager, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusObjectManagerClient, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusObjectManagerServer, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusObjectProxy, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusObjectSkeleton, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusProxy, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDBusServer, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDataInputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDataOutputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDatagramBased, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDebugController, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDebugControllerDBus, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDrive, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDtlsClientConnection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDtlsConnection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GDtlsServerConnection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GEmblem, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GEmblemedIcon, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFile, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileDescriptorBased, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileEnumerator, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileIOStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileIcon, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileInfo, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileInputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileMonitor, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFileOutputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFilenameCompleter, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFilterInputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GFilterOutputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GIOStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GIcon, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GInetAddress, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GInetAddressMask, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GInetSocketAddress, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GInitable, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GInputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GListModel, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GListStore, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GLoadableIcon, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMemoryInputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMemoryMonitor, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMemoryOutputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMenu, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMenuAttributeIter, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMenuItem, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMenuLinkIter, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMenuModel, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMount, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GMountOperation, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GNativeSocketAddress, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GNativeVolumeMonitor, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GNetworkAddress, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GNetworkMonitor, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GNetworkService, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GNotification, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GOutputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GPermission, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GPollableInputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GPollableOutputStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GPowerProfileMonitor, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GPropertyAction, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GProxy, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GProxyAddress, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GProxyAddressEnumerator, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GProxyResolver, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GRemoteActionGroup, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GResolver, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSeekable, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSettings, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSettingsBackend, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSimpleAction, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSimpleActionGroup, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSimpleAsyncResult, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSimpleIOStream, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSimplePermission, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSimpleProxyResolver, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocket, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketAddress, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketAddressEnumerator, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketClient, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketConnectable, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketConnection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketControlMessage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketListener, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSocketService, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSubprocess, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GSubprocessLauncher, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTask, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTcpConnection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTcpWrapperConnection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTestDBus, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GThemedIcon, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GThreadedSocketService, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsBackend, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsCertificate, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsClientConnection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsConnection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsDatabase, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsFileDatabase, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsInteraction, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsPassword, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GTlsServerConnection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUnixConnection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUnixCredentialsMessage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUnixFDList, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GUnixSocketAddress, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GVfs, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GVolume, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GVolumeMonitor, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GZlibCompressor, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(GZlibDecompressor, g_object_unref)

#endif
