/* libsoup/soup.h: declarations of libsoup 2.4, used where its own header is missing; of 3.0 what both have.
 * SPDX-License-Identifier: MIT */
#ifndef LIBSOUP_H
#define LIBSOUP_H

#include <gio/gio.h>
#include <libxml/tree.h>

typedef struct _SoupSession SoupSession;
typedef struct _SoupSessionClass SoupSessionClass;
typedef struct _SoupSessionAsync SoupSessionAsync;
typedef struct _SoupSessionAsyncClass SoupSessionAsyncClass;
typedef struct _SoupSessionSync SoupSessionSync;
typedef struct _SoupSessionSyncClass SoupSessionSyncClass;
typedef struct _SoupMessage SoupMessage;
typedef struct _SoupMessageClass SoupMessageClass;
typedef struct _SoupServer SoupServer;
typedef struct _SoupServerClass SoupServerClass;
typedef struct _SoupSocket SoupSocket;
typedef struct _SoupSocketClass SoupSocketClass;
typedef struct _SoupAddress SoupAddress;
typedef struct _SoupAddressClass SoupAddressClass;
typedef struct _SoupAuth SoupAuth;
typedef struct _SoupAuthClass SoupAuthClass;
typedef struct _SoupAuthBasic SoupAuthBasic;
typedef struct _SoupAuthBasicClass SoupAuthBasicClass;
typedef struct _SoupAuthDigest SoupAuthDigest;
typedef struct _SoupAuthDigestClass SoupAuthDigestClass;
typedef struct _SoupAuthDomain SoupAuthDomain;
typedef struct _SoupAuthDomainClass SoupAuthDomainClass;
typedef struct _SoupAuthDomainBasic SoupAuthDomainBasic;
typedef struct _SoupAuthDomainBasicClass SoupAuthDomainBasicClass;
typedef struct _SoupAuthDomainDigest SoupAuthDomainDigest;
typedef struct _SoupAuthDomainDigestClass SoupAuthDomainDigestClass;
typedef struct _SoupAuthManager SoupAuthManager;
typedef struct _SoupAuthManagerClass SoupAuthManagerClass;
typedef struct _SoupLogger SoupLogger;
typedef struct _SoupLoggerClass SoupLoggerClass;
typedef struct _SoupCookieJar SoupCookieJar;
typedef struct _SoupCookieJarClass SoupCookieJarClass;
typedef struct _SoupCookieJarText SoupCookieJarText;
typedef struct _SoupCookieJarTextClass SoupCookieJarTextClass;
typedef struct _SoupCache SoupCache;
typedef struct _SoupCacheClass SoupCacheClass;
typedef struct _SoupContentSniffer SoupContentSniffer;
typedef struct _SoupContentSnifferClass SoupContentSnifferClass;
typedef struct _SoupContentDecoder SoupContentDecoder;
typedef struct _SoupContentDecoderClass SoupContentDecoderClass;
typedef struct _SoupProxyResolverDefault SoupProxyResolverDefault;
typedef struct _SoupProxyResolverDefaultClass SoupProxyResolverDefaultClass;
typedef struct _SoupRequest SoupRequest;
typedef struct _SoupRequestClass SoupRequestClass;
typedef struct _SoupRequestHTTP SoupRequestHTTP;
typedef struct _SoupRequestHTTPClass SoupRequestHTTPClass;
typedef struct _SoupRequester SoupRequester;
typedef struct _SoupRequesterClass SoupRequesterClass;
typedef struct _SoupServerMessage SoupServerMessage;
typedef struct _SoupServerMessageClass SoupServerMessageClass;
typedef struct _SoupWebsocketConnection SoupWebsocketConnection;
typedef struct _SoupWebsocketConnectionClass SoupWebsocketConnectionClass;
typedef struct _SoupMultipartInputStream SoupMultipartInputStream;
typedef struct _SoupMultipartInputStreamClass SoupMultipartInputStreamClass;
typedef struct _SoupSessionFeature SoupSessionFeature;
typedef struct _SoupSessionFeatureInterface SoupSessionFeatureInterface;
typedef struct _SoupProxyResolver SoupProxyResolver;
typedef struct _SoupProxyResolverInterface SoupProxyResolverInterface;
typedef struct _SoupURI SoupURI;
typedef struct _SoupBuffer SoupBuffer;
typedef struct _SoupMessageBody SoupMessageBody;
typedef struct _SoupMessageHeaders SoupMessageHeaders;
typedef struct _SoupClientContext SoupClientContext;
typedef struct _SoupCookie SoupCookie;
typedef struct _SoupDate SoupDate;
typedef struct _SoupMultipart SoupMultipart;
typedef struct _SoupMessageQueue SoupMessageQueue;
typedef struct _SoupMessageQueueItem SoupMessageQueueItem;
typedef struct _SoupConnection SoupConnection;
typedef enum { SOUP_MEMORY_STATIC, SOUP_MEMORY_TAKE, SOUP_MEMORY_COPY, SOUP_MEMORY_TEMPORARY } SoupMemoryUse;
typedef enum { SOUP_LOGGER_LOG_NONE, SOUP_LOGGER_LOG_MINIMAL, SOUP_LOGGER_LOG_HEADERS, SOUP_LOGGER_LOG_BODY }
  SoupLoggerLogLevel;
typedef enum { SOUP_DATE_HTTP = 1, SOUP_DATE_COOKIE, SOUP_DATE_RFC2822, SOUP_DATE_ISO8601_COMPACT,
  SOUP_DATE_ISO8601_FULL } SoupDateFormat;
typedef enum { SOUP_ENCODING_UNRECOGNIZED, SOUP_ENCODING_NONE, SOUP_ENCODING_CONTENT_LENGTH, SOUP_ENCODING_EOF,
  SOUP_ENCODING_CHUNKED, SOUP_ENCODING_BYTERANGES } SoupEncoding;
typedef enum { SOUP_HTTP_1_0, SOUP_HTTP_1_1 } SoupHTTPVersion;
typedef enum { SOUP_STATUS_NONE = 0, SOUP_STATUS_CANCELLED = 1, SOUP_STATUS_CANT_RESOLVE,
  SOUP_STATUS_CANT_RESOLVE_PROXY, SOUP_STATUS_CANT_CONNECT, SOUP_STATUS_CANT_CONNECT_PROXY, SOUP_STATUS_SSL_FAILED,
  SOUP_STATUS_IO_ERROR, SOUP_STATUS_MALFORMED, SOUP_STATUS_TRY_AGAIN, SOUP_STATUS_CONTINUE = 100, SOUP_STATUS_OK =
  200, SOUP_STATUS_CREATED = 201, SOUP_STATUS_ACCEPTED = 202, SOUP_STATUS_NO_CONTENT = 204,
  SOUP_STATUS_PARTIAL_CONTENT = 206, SOUP_STATUS_MULTI_STATUS = 207, SOUP_STATUS_MOVED_PERMANENTLY = 301,
  SOUP_STATUS_FOUND = 302, SOUP_STATUS_SEE_OTHER = 303, SOUP_STATUS_NOT_MODIFIED = 304, SOUP_STATUS_BAD_REQUEST = 400,
  SOUP_STATUS_UNAUTHORIZED = 401, SOUP_STATUS_FORBIDDEN = 403, SOUP_STATUS_NOT_FOUND = 404,
  SOUP_STATUS_METHOD_NOT_ALLOWED = 405, SOUP_STATUS_NOT_ACCEPTABLE = 406, SOUP_STATUS_PRECONDITION_FAILED = 412,
  SOUP_STATUS_REQUESTED_RANGE_NOT_SATISFIABLE = 416, SOUP_STATUS_INTERNAL_SERVER_ERROR = 500,
  SOUP_STATUS_NOT_IMPLEMENTED = 501, SOUP_STATUS_SERVICE_UNAVAILABLE = 503 } SoupKnownStatusCode;
#define SOUP_STATUS_IS_SUCCESSFUL(status) ((status) >= 200 && (status) < 300)
#define SOUP_STATUS_IS_TRANSPORT_ERROR(status) ((status) > 0 && (status) < 100)
#define SOUP_SESSION_USER_AGENT "user-agent"
#define SOUP_SESSION_TIMEOUT "timeout"
#define SOUP_SESSION_ASYNC_CONTEXT "async-context"
#define SOUP_SERVER_PORT "port"
#define SOUP_SERVER_INTERFACE "interface"
#define SOUP_SERVER_ASYNC_CONTEXT "async-context"
#define SOUP_METHOD_GET "GET"
#define SOUP_METHOD_HEAD "HEAD"
#define SOUP_METHOD_POST "POST"
#define SOUP_METHOD_PUT "PUT"
#define SOUP_ADDRESS_ANY_PORT 0
typedef void (*SoupSessionCallback)(SoupSession *session, SoupMessage *msg, gpointer user_data);
typedef void (*SoupServerCallback)(SoupServer *server, SoupMessage *msg, const char *path, GHashTable *query,
                                   SoupClientContext *client, gpointer user_data);
typedef void (*SoupLoggerPrinter)(SoupLogger *logger, SoupLoggerLogLevel level, char direction, const char *data,
                                  gpointer user_data);
typedef SoupLoggerLogLevel (*SoupLoggerFilter)(SoupLogger *logger, SoupMessage *msg, gpointer user_data);
struct _SoupURI {
  const char *scheme;
  char *user, *password, *host;
  guint port;
  char *path, *query, *fragment;
};
struct _SoupBuffer {
  const char *data;
  gsize length;
};
struct _SoupMessageBody {
  const char *data;
  goffset length;
};
struct _SoupMessage {
  GObject parent;
  const char *method;
  guint status_code;
  char *reason_phrase;
  SoupMessageBody *request_body;
  SoupMessageHeaders *request_headers;
  SoupMessageBody *response_body;
  SoupMessageHeaders *response_headers;
};
struct _SoupAuth {
  GObject parent;
  char *realm;
};
struct _SoupSession {
  GObject parent;
};
struct _SoupSessionClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupSessionAsync {
  SoupSession parent;
};
struct _SoupSessionAsyncClass {
  SoupSessionClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupSessionSync {
  SoupSession parent;
};
struct _SoupSessionSyncClass {
  SoupSessionClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupMessageClass {
  GObjectClass parent_class;
  void (*wrote_informational)(SoupMessage *msg);
  void (*wrote_headers)(SoupMessage *msg);
  void (*wrote_chunk)(SoupMessage *msg);
  void (*wrote_body)(SoupMessage *msg);
  void (*got_informational)(SoupMessage *msg);
  void (*got_headers)(SoupMessage *msg);
  void (*got_chunk)(SoupMessage *msg, SoupBuffer *chunk);
  void (*got_body)(SoupMessage *msg);
  void (*restarted)(SoupMessage *msg);
  void (*finished)(SoupMessage *msg);
  void (*starting)(SoupMessage *msg);
  void (*_reserved[4])(void);
};
struct _SoupServer {
  GObject parent;
};
struct _SoupServerClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupSocket {
  GObject parent;
};
struct _SoupSocketClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupAddress {
  GObject parent;
};
struct _SoupAddressClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupAuthClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupAuthBasic {
  SoupAuth parent;
};
struct _SoupAuthBasicClass {
  SoupAuthClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupAuthDigest {
  SoupAuth parent;
};
struct _SoupAuthDigestClass {
  SoupAuthClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupAuthDomain {
  GObject parent;
};
struct _SoupAuthDomainClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupAuthDomainBasic {
  SoupAuthDomain parent;
};
struct _SoupAuthDomainBasicClass {
  SoupAuthDomainClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupAuthDomainDigest {
  SoupAuthDomain parent;
};
struct _SoupAuthDomainDigestClass {
  SoupAuthDomainClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupAuthManager {
  GObject parent;
};
struct _SoupAuthManagerClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupLogger {
  GObject parent;
};
struct _SoupLoggerClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupCookieJar {
  GObject parent;
};
struct _SoupCookieJarClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupCookieJarText {
  SoupCookieJar parent;
};
struct _SoupCookieJarTextClass {
  SoupCookieJarClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupCache {
  GObject parent;
  gpointer priv;
};
struct _SoupCacheClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupContentSniffer {
  GObject parent;
};
struct _SoupContentSnifferClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupContentDecoder {
  GObject parent;
};
struct _SoupContentDecoderClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupProxyResolverDefault {
  GObject parent;
};
struct _SoupProxyResolverDefaultClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupRequest {
  GObject parent;
  gpointer priv;
};
struct _SoupRequestClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupRequestHTTP {
  SoupRequest parent;
  gpointer priv;
};
struct _SoupRequestHTTPClass {
  SoupRequestClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupRequester {
  GObject parent;
};
struct _SoupRequesterClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupServerMessage {
  GObject parent;
};
struct _SoupServerMessageClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupWebsocketConnection {
  GObject parent;
  gpointer priv;
};
struct _SoupWebsocketConnectionClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupMultipartInputStream {
  GFilterInputStream parent;
  gpointer priv;
};
struct _SoupMultipartInputStreamClass {
  GFilterInputStreamClass parent_class;
  void (*_reserved[4])(void);
};
struct _SoupSessionFeatureInterface {
  GTypeInterface parent;
  void (*attach)(SoupSessionFeature *feature, SoupSession *session);
  void (*detach)(SoupSessionFeature *feature, SoupSession *session);
  void (*request_queued)(SoupSessionFeature *feature, SoupSession *session, SoupMessage *msg);
  void (*request_started)(SoupSessionFeature *feature, SoupSession *session, SoupMessage *msg, SoupSocket *socket);
  void (*request_unqueued)(SoupSessionFeature *feature, SoupSession *session, SoupMessage *msg);
};
struct _SoupProxyResolverInterface {
  GTypeInterface base;
};
GType soup_session_get_type(void);
#define SOUP_TYPE_SESSION (soup_session_get_type())
#define SOUP_SESSION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_SESSION, SoupSession))
#define SOUP_IS_SESSION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_SESSION))
#define SOUP_SESSION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_SESSION, SoupSessionClass))
#define SOUP_IS_SESSION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_SESSION))
#define SOUP_SESSION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_SESSION, SoupSessionClass))
GType soup_session_async_get_type(void);
#define SOUP_TYPE_SESSION_ASYNC (soup_session_async_get_type())
#define SOUP_SESSION_ASYNC(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_SESSION_ASYNC, SoupSessionAsync))
#define SOUP_IS_SESSION_ASYNC(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_SESSION_ASYNC))
#define SOUP_SESSION_ASYNC_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_SESSION_ASYNC, SoupSessionAsyncClass))
#define SOUP_IS_SESSION_ASYNC_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_SESSION_ASYNC))
#define SOUP_SESSION_ASYNC_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_SESSION_ASYNC, SoupSessionAsyncClass))
GType soup_session_sync_get_type(void);
#define SOUP_TYPE_SESSION_SYNC (soup_session_sync_get_type())
#define SOUP_SESSION_SYNC(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_SESSION_SYNC, SoupSessionSync))
#define SOUP_IS_SESSION_SYNC(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_SESSION_SYNC))
#define SOUP_SESSION_SYNC_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_SESSION_SYNC, SoupSessionSyncClass))
#define SOUP_IS_SESSION_SYNC_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_SESSION_SYNC))
#define SOUP_SESSION_SYNC_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_SESSION_SYNC, SoupSessionSyncClass))
GType soup_message_get_type(void);
#define SOUP_TYPE_MESSAGE (soup_message_get_type())
#define SOUP_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_MESSAGE, SoupMessage))
#define SOUP_IS_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_MESSAGE))
#define SOUP_MESSAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_MESSAGE, SoupMessageClass))
#define SOUP_IS_MESSAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_MESSAGE))
#define SOUP_MESSAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_MESSAGE, SoupMessageClass))
GType soup_server_get_type(void);
#define SOUP_TYPE_SERVER (soup_server_get_type())
#define SOUP_SERVER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_SERVER, SoupServer))
#define SOUP_IS_SERVER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_SERVER))
#define SOUP_SERVER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_SERVER, SoupServerClass))
#define SOUP_IS_SERVER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_SERVER))
#define SOUP_SERVER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_SERVER, SoupServerClass))
GType soup_socket_get_type(void);
#define SOUP_TYPE_SOCKET (soup_socket_get_type())
#define SOUP_SOCKET(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_SOCKET, SoupSocket))
#define SOUP_IS_SOCKET(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_SOCKET))
#define SOUP_SOCKET_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_SOCKET, SoupSocketClass))
#define SOUP_IS_SOCKET_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_SOCKET))
#define SOUP_SOCKET_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_SOCKET, SoupSocketClass))
GType soup_address_get_type(void);
#define SOUP_TYPE_ADDRESS (soup_address_get_type())
#define SOUP_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_ADDRESS, SoupAddress))
#define SOUP_IS_ADDRESS(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_ADDRESS))
#define SOUP_ADDRESS_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_ADDRESS, SoupAddressClass))
#define SOUP_IS_ADDRESS_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_ADDRESS))
#define SOUP_ADDRESS_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_ADDRESS, SoupAddressClass))
GType soup_auth_get_type(void);
#define SOUP_TYPE_AUTH (soup_auth_get_type())
#define SOUP_AUTH(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_AUTH, SoupAuth))
#define SOUP_IS_AUTH(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_AUTH))
#define SOUP_AUTH_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_AUTH, SoupAuthClass))
#define SOUP_IS_AUTH_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_AUTH))
#define SOUP_AUTH_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_AUTH, SoupAuthClass))
GType soup_auth_basic_get_type(void);
#define SOUP_TYPE_AUTH_BASIC (soup_auth_basic_get_type())
#define SOUP_AUTH_BASIC(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_AUTH_BASIC, SoupAuthBasic))
#define SOUP_IS_AUTH_BASIC(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_AUTH_BASIC))
#define SOUP_AUTH_BASIC_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_AUTH_BASIC, SoupAuthBasicClass))
#define SOUP_IS_AUTH_BASIC_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_AUTH_BASIC))
#define SOUP_AUTH_BASIC_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_AUTH_BASIC, SoupAuthBasicClass))
GType soup_auth_digest_get_type(void);
#define SOUP_TYPE_AUTH_DIGEST (soup_auth_digest_get_type())
#define SOUP_AUTH_DIGEST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_AUTH_DIGEST, SoupAuthDigest))
#define SOUP_IS_AUTH_DIGEST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_AUTH_DIGEST))
#define SOUP_AUTH_DIGEST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_AUTH_DIGEST, SoupAuthDigestClass))
#define SOUP_IS_AUTH_DIGEST_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_AUTH_DIGEST))
#define SOUP_AUTH_DIGEST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_AUTH_DIGEST, SoupAuthDigestClass))
GType soup_auth_domain_get_type(void);
#define SOUP_TYPE_AUTH_DOMAIN (soup_auth_domain_get_type())
#define SOUP_AUTH_DOMAIN(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_AUTH_DOMAIN, SoupAuthDomain))
#define SOUP_IS_AUTH_DOMAIN(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_AUTH_DOMAIN))
#define SOUP_AUTH_DOMAIN_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_AUTH_DOMAIN, SoupAuthDomainClass))
#define SOUP_IS_AUTH_DOMAIN_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_AUTH_DOMAIN))
#define SOUP_AUTH_DOMAIN_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_AUTH_DOMAIN, SoupAuthDomainClass))
GType soup_auth_domain_basic_get_type(void);
#define SOUP_TYPE_AUTH_DOMAIN_BASIC (soup_auth_domain_basic_get_type())
#define SOUP_AUTH_DOMAIN_BASIC(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_AUTH_DOMAIN_BASIC, SoupAuthDomainBasic))
#define SOUP_IS_AUTH_DOMAIN_BASIC(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_AUTH_DOMAIN_BASIC))
#define SOUP_AUTH_DOMAIN_BASIC_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_AUTH_DOMAIN_BASIC, SoupAuthDomainBasicClass))
#define SOUP_IS_AUTH_DOMAIN_BASIC_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_AUTH_DOMAIN_BASIC))
#define SOUP_AUTH_DOMAIN_BASIC_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_AUTH_DOMAIN_BASIC, SoupAuthDomainBasicClass))
GType soup_auth_domain_digest_get_type(void);
#define SOUP_TYPE_AUTH_DOMAIN_DIGEST (soup_auth_domain_digest_get_type())
#define SOUP_AUTH_DOMAIN_DIGEST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_AUTH_DOMAIN_DIGEST, SoupAuthDomainDigest))
#define SOUP_IS_AUTH_DOMAIN_DIGEST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_AUTH_DOMAIN_DIGEST))
#define SOUP_AUTH_DOMAIN_DIGEST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_AUTH_DOMAIN_DIGEST, SoupAuthDomainDigestClass))
#define SOUP_IS_AUTH_DOMAIN_DIGEST_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_AUTH_DOMAIN_DIGEST))
#define SOUP_AUTH_DOMAIN_DIGEST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_AUTH_DOMAIN_DIGEST, SoupAuthDomainDigestClass))
GType soup_auth_manager_get_type(void);
#define SOUP_TYPE_AUTH_MANAGER (soup_auth_manager_get_type())
#define SOUP_AUTH_MANAGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_AUTH_MANAGER, SoupAuthManager))
#define SOUP_IS_AUTH_MANAGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_AUTH_MANAGER))
#define SOUP_AUTH_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_AUTH_MANAGER, SoupAuthManagerClass))
#define SOUP_IS_AUTH_MANAGER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_AUTH_MANAGER))
#define SOUP_AUTH_MANAGER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_AUTH_MANAGER, SoupAuthManagerClass))
GType soup_logger_get_type(void);
#define SOUP_TYPE_LOGGER (soup_logger_get_type())
#define SOUP_LOGGER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_LOGGER, SoupLogger))
#define SOUP_IS_LOGGER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_LOGGER))
#define SOUP_LOGGER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_LOGGER, SoupLoggerClass))
#define SOUP_IS_LOGGER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_LOGGER))
#define SOUP_LOGGER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_LOGGER, SoupLoggerClass))
GType soup_cookie_jar_get_type(void);
#define SOUP_TYPE_COOKIE_JAR (soup_cookie_jar_get_type())
#define SOUP_COOKIE_JAR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_COOKIE_JAR, SoupCookieJar))
#define SOUP_IS_COOKIE_JAR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_COOKIE_JAR))
#define SOUP_COOKIE_JAR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_COOKIE_JAR, SoupCookieJarClass))
#define SOUP_IS_COOKIE_JAR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_COOKIE_JAR))
#define SOUP_COOKIE_JAR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_COOKIE_JAR, SoupCookieJarClass))
GType soup_cookie_jar_text_get_type(void);
#define SOUP_TYPE_COOKIE_JAR_TEXT (soup_cookie_jar_text_get_type())
#define SOUP_COOKIE_JAR_TEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_COOKIE_JAR_TEXT, SoupCookieJarText))
#define SOUP_IS_COOKIE_JAR_TEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_COOKIE_JAR_TEXT))
#define SOUP_COOKIE_JAR_TEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_COOKIE_JAR_TEXT, SoupCookieJarTextClass))
#define SOUP_IS_COOKIE_JAR_TEXT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_COOKIE_JAR_TEXT))
#define SOUP_COOKIE_JAR_TEXT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_COOKIE_JAR_TEXT, SoupCookieJarTextClass))
GType soup_cache_get_type(void);
#define SOUP_TYPE_CACHE (soup_cache_get_type())
#define SOUP_CACHE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_CACHE, SoupCache))
#define SOUP_IS_CACHE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_CACHE))
#define SOUP_CACHE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_CACHE, SoupCacheClass))
#define SOUP_IS_CACHE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_CACHE))
#define SOUP_CACHE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_CACHE, SoupCacheClass))
GType soup_content_sniffer_get_type(void);
#define SOUP_TYPE_CONTENT_SNIFFER (soup_content_sniffer_get_type())
#define SOUP_CONTENT_SNIFFER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_CONTENT_SNIFFER, SoupContentSniffer))
#define SOUP_IS_CONTENT_SNIFFER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_CONTENT_SNIFFER))
#define SOUP_CONTENT_SNIFFER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_CONTENT_SNIFFER, SoupContentSnifferClass))
#define SOUP_IS_CONTENT_SNIFFER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_CONTENT_SNIFFER))
#define SOUP_CONTENT_SNIFFER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_CONTENT_SNIFFER, SoupContentSnifferClass))
GType soup_content_decoder_get_type(void);
#define SOUP_TYPE_CONTENT_DECODER (soup_content_decoder_get_type())
#define SOUP_CONTENT_DECODER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_CONTENT_DECODER, SoupContentDecoder))
#define SOUP_IS_CONTENT_DECODER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_CONTENT_DECODER))
#define SOUP_CONTENT_DECODER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_CONTENT_DECODER, SoupContentDecoderClass))
#define SOUP_IS_CONTENT_DECODER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_CONTENT_DECODER))
#define SOUP_CONTENT_DECODER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_CONTENT_DECODER, SoupContentDecoderClass))
GType soup_proxy_resolver_default_get_type(void);
#define SOUP_TYPE_PROXY_RESOLVER_DEFAULT (soup_proxy_resolver_default_get_type())
#define SOUP_PROXY_RESOLVER_DEFAULT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_PROXY_RESOLVER_DEFAULT, SoupProxyResolverDefault))
#define SOUP_IS_PROXY_RESOLVER_DEFAULT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_PROXY_RESOLVER_DEFAULT))
#define SOUP_PROXY_RESOLVER_DEFAULT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_PROXY_RESOLVER_DEFAULT, SoupProxyResolverDefaultClass))
#define SOUP_IS_PROXY_RESOLVER_DEFAULT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_PROXY_RESOLVER_DEFAULT))
#define SOUP_PROXY_RESOLVER_DEFAULT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_PROXY_RESOLVER_DEFAULT, SoupProxyResolverDefaultClass))
GType soup_request_get_type(void);
#define SOUP_TYPE_REQUEST (soup_request_get_type())
#define SOUP_REQUEST(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_REQUEST, SoupRequest))
#define SOUP_IS_REQUEST(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_REQUEST))
#define SOUP_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_REQUEST, SoupRequestClass))
#define SOUP_IS_REQUEST_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_REQUEST))
#define SOUP_REQUEST_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_REQUEST, SoupRequestClass))
GType soup_request_http_get_type(void);
#define SOUP_TYPE_REQUEST_HTTP (soup_request_http_get_type())
#define SOUP_REQUEST_HTTP(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_REQUEST_HTTP, SoupRequestHTTP))
#define SOUP_IS_REQUEST_HTTP(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_REQUEST_HTTP))
#define SOUP_REQUEST_HTTP_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_REQUEST_HTTP, SoupRequestHTTPClass))
#define SOUP_IS_REQUEST_HTTP_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_REQUEST_HTTP))
#define SOUP_REQUEST_HTTP_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_REQUEST_HTTP, SoupRequestHTTPClass))
GType soup_requester_get_type(void);
#define SOUP_TYPE_REQUESTER (soup_requester_get_type())
#define SOUP_REQUESTER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_REQUESTER, SoupRequester))
#define SOUP_IS_REQUESTER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_REQUESTER))
#define SOUP_REQUESTER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_REQUESTER, SoupRequesterClass))
#define SOUP_IS_REQUESTER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_REQUESTER))
#define SOUP_REQUESTER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_REQUESTER, SoupRequesterClass))
GType soup_server_message_get_type(void);
#define SOUP_TYPE_SERVER_MESSAGE (soup_server_message_get_type())
#define SOUP_SERVER_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_SERVER_MESSAGE, SoupServerMessage))
#define SOUP_IS_SERVER_MESSAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_SERVER_MESSAGE))
#define SOUP_SERVER_MESSAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_SERVER_MESSAGE, SoupServerMessageClass))
#define SOUP_IS_SERVER_MESSAGE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_SERVER_MESSAGE))
#define SOUP_SERVER_MESSAGE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_SERVER_MESSAGE, SoupServerMessageClass))
GType soup_websocket_connection_get_type(void);
#define SOUP_TYPE_WEBSOCKET_CONNECTION (soup_websocket_connection_get_type())
#define SOUP_WEBSOCKET_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_WEBSOCKET_CONNECTION, SoupWebsocketConnection))
#define SOUP_IS_WEBSOCKET_CONNECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_WEBSOCKET_CONNECTION))
#define SOUP_WEBSOCKET_CONNECTION_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_WEBSOCKET_CONNECTION, SoupWebsocketConnectionClass))
#define SOUP_IS_WEBSOCKET_CONNECTION_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_WEBSOCKET_CONNECTION))
#define SOUP_WEBSOCKET_CONNECTION_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_WEBSOCKET_CONNECTION, SoupWebsocketConnectionClass))
GType soup_multipart_input_stream_get_type(void);
#define SOUP_TYPE_MULTIPART_INPUT_STREAM (soup_multipart_input_stream_get_type())
#define SOUP_MULTIPART_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_MULTIPART_INPUT_STREAM, SoupMultipartInputStream))
#define SOUP_IS_MULTIPART_INPUT_STREAM(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_MULTIPART_INPUT_STREAM))
#define SOUP_MULTIPART_INPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), SOUP_TYPE_MULTIPART_INPUT_STREAM, SoupMultipartInputStreamClass))
#define SOUP_IS_MULTIPART_INPUT_STREAM_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), SOUP_TYPE_MULTIPART_INPUT_STREAM))
#define SOUP_MULTIPART_INPUT_STREAM_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), SOUP_TYPE_MULTIPART_INPUT_STREAM, SoupMultipartInputStreamClass))
GType soup_session_feature_get_type(void);
#define SOUP_TYPE_SESSION_FEATURE (soup_session_feature_get_type())
#define SOUP_SESSION_FEATURE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), SOUP_TYPE_SESSION_FEATURE, SoupSessionFeature))
#define SOUP_IS_SESSION_FEATURE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), SOUP_TYPE_SESSION_FEATURE))
#define SOUP_SESSION_FEATURE_GET_INTERFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), SOUP_TYPE_SESSION_FEATURE, SoupSessionFeatureInterface))
#define SOUP_SESSION_FEATURE_GET_IFACE SOUP_SESSION_FEATURE_GET_INTERFACE
GType soup_uri_get_type(void);
#define SOUP_TYPE_URI (soup_uri_get_type())
GType soup_buffer_get_type(void);
#define SOUP_TYPE_BUFFER (soup_buffer_get_type())
SoupSession *soup_session_new(void);
SoupSession *soup_session_new_with_options(const char *optname1, ...);
SoupSession *soup_session_async_new(void);
SoupSession *soup_session_async_new_with_options(const char *optname1, ...);
SoupSession *soup_session_sync_new(void);
void soup_session_queue_message(SoupSession *session, SoupMessage *msg, SoupSessionCallback callback, gpointer
  user_data);
void soup_session_cancel_message(SoupSession *session, SoupMessage *msg, guint status_code);
void soup_session_abort(SoupSession *session);
void soup_session_add_feature(SoupSession *session, SoupSessionFeature *feature);
void soup_session_remove_feature(SoupSession *session, SoupSessionFeature *feature);
SoupSessionFeature *soup_session_get_feature(SoupSession *session, GType feature_type);
GInputStream *soup_session_send(SoupSession *session, SoupMessage *msg, GCancellable *cancellable, GError **error);
GInputStream *soup_session_send_finish(SoupSession *session, GAsyncResult *result, GError **error);
SoupMessage *soup_message_new(const char *method, const char *uri_string);
SoupMessage *soup_message_new_from_uri(const char *method, SoupURI *uri);
SoupURI *soup_message_get_uri(SoupMessage *msg);
SoupAddress *soup_message_get_address(SoupMessage *msg);
SoupServer *soup_server_new(const char *optname1, ...);
void soup_server_add_handler(SoupServer *server, const char *path, SoupServerCallback callback, gpointer user_data,
  GDestroyNotify destroy);
void soup_server_remove_handler(SoupServer *server, const char *path);
void soup_server_disconnect(SoupServer *server);
void soup_server_quit(SoupServer *server);
SoupSocket *soup_server_get_listener(SoupServer *server);
GSList *soup_server_get_uris(SoupServer *server);
SoupAddress *soup_socket_get_local_address(SoupSocket *sock);
SoupAddress *soup_socket_get_remote_address(SoupSocket *sock);
SoupSocket *soup_client_context_get_socket(SoupClientContext *client);
SoupAddress *soup_client_context_get_address(SoupClientContext *client);
const char *soup_client_context_get_host(SoupClientContext *client);
SoupAddress *soup_address_new(const char *name, guint port);
SoupURI *soup_uri_new(const char *uri_string);
SoupURI *soup_uri_new_with_base(SoupURI *base, const char *uri_string);
SoupURI *soup_uri_copy(SoupURI *uri);
void soup_uri_free(SoupURI *uri);
char *soup_uri_to_string(SoupURI *uri, gboolean just_path_and_query);
SoupBuffer *soup_buffer_new(SoupMemoryUse use, gconstpointer data, gsize length);
SoupBuffer *soup_buffer_new_with_owner(gconstpointer data, gsize length, gpointer owner, GDestroyNotify
  owner_dnotify);
SoupBuffer *soup_buffer_copy(SoupBuffer *buffer);
void soup_buffer_free(SoupBuffer *buffer);
SoupBuffer *soup_message_body_flatten(SoupMessageBody *body);
const char *soup_message_headers_get_one(SoupMessageHeaders *hdrs, const char *name);
const char *soup_message_headers_get(SoupMessageHeaders *hdrs, const char *name);
void soup_message_headers_append(SoupMessageHeaders *hdrs, const char *name, const char *value);
SoupLogger *soup_logger_new(SoupLoggerLogLevel level, int max_body_size);
void soup_logger_set_printer(SoupLogger *logger, SoupLoggerPrinter printer, gpointer printer_data, GDestroyNotify
  destroy);
void soup_logger_set_request_filter(SoupLogger *logger, SoupLoggerFilter request_filter, gpointer filter_data,
  GDestroyNotify destroy);
SoupDate *soup_date_new_from_now(int offset_seconds);
char *soup_date_to_string(SoupDate *date, SoupDateFormat format);
void soup_date_free(SoupDate *date);
SoupCookieJar *soup_cookie_jar_new(void);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupSession, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupMessage, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupServer, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupLogger, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupURI, soup_uri_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SoupBuffer, soup_buffer_free)

#endif
