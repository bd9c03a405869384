/* libsoup.h: libsoup 3 (and 2.4 where the names are equal): sessions, messages, servers, web sockets, cookies
 * SPDX-License-Identifier: MIT
 *
 * Checked: libsoup 3.2.3, libsoup/soup-session.h, soup-message.h, soup-server.h, soup-websocket-connection.h
 * Covers: features, messages, handlers with destroy functions, asynchronous calls, bodies
 * Gaps: libsoup 2.4's soup_session_queue_message, which takes the caller's claim, is modelled from its header
 * 2.74.3 */
#include "cyclecheck.h"

typedef struct _SoupMessageHeaders SoupMessageHeaders CYC_REFCOUNTED(soup_message_headers_ref,
    soup_message_headers_unref) CYC_ATOMIC;
typedef struct SoupMessageBody SoupMessageBody CYC_REFCOUNTED(soup_message_body_ref, soup_message_body_unref)
    CYC_ATOMIC;
typedef struct _SoupSession SoupSession CYC_BASE(GObject);
typedef struct _SoupSessionFeature SoupSessionFeature CYC_BASE(GObject);
typedef unsigned long gsize;
typedef gsize GType;
typedef struct _GInputStream GInputStream;
typedef struct _SoupMessage SoupMessage CYC_BASE(GObject);
typedef struct _GCancellable GCancellable;
typedef struct _GError GError;
typedef struct _GObject GObject;
typedef struct _GAsyncResult GAsyncResult;
typedef void *gpointer;
typedef void (*GAsyncReadyCallback)(GObject *, GAsyncResult *, gpointer);
typedef struct _GUri GUri;
typedef long gssize;
typedef struct _SoupServer SoupServer CYC_BASE(GObject);
typedef struct _SoupServerMessage SoupServerMessage CYC_BASE(GObject);
typedef struct _GHashTable GHashTable;
typedef void (*SoupServerCallback)(SoupServer *, SoupServerMessage *, const char *, GHashTable *, gpointer);
typedef void (*GDestroyNotify)(gpointer);
typedef struct _SoupWebsocketConnection SoupWebsocketConnection CYC_BASE(GObject);
typedef void (*SoupServerWebsocketCallback)(SoupServer *, SoupServerMessage *, const char *,
    SoupWebsocketConnection *, gpointer);
typedef struct _SoupAuthDomain SoupAuthDomain CYC_BASE(GObject);
typedef int gint;
typedef gint gboolean;
typedef gboolean (*SoupAuthDomainFilter)(SoupAuthDomain *, SoupServerMessage *, gpointer);
typedef gboolean (*SoupAuthDomainGenericAuthCallback)(SoupAuthDomain *, SoupServerMessage *, const char *, gpointer);
typedef struct _SoupCookieJar SoupCookieJar CYC_BASE(GObject);

SoupMessageHeaders *soup_message_headers_ref(SoupMessageHeaders *hdrs CYC_RETAIN) CYC_RETURNS(0);
void soup_message_headers_unref(SoupMessageHeaders *hdrs CYC_RELEASE);
SoupMessageBody *soup_message_body_ref(SoupMessageBody *body CYC_RETAIN) CYC_RETURNS(0);
void soup_message_body_unref(SoupMessageBody *body CYC_RELEASE);
SoupSession *soup_session_new(void) CYC_NEW CYC_FRESH;
void soup_session_add_feature(SoupSession *session CYC_HOLDER, SoupSessionFeature *feature CYC_HELD);
void soup_session_remove_feature(SoupSession *session CYC_HOLDER, SoupSessionFeature *feature CYC_DROPS_ITEM);
SoupSessionFeature *soup_session_get_feature(SoupSession *session, GType feature_type) CYC_BORROWED;
void soup_session_abort(SoupSession *session) CYC_NO_EFFECT;
GInputStream *soup_session_send(SoupSession *session, SoupMessage *msg, GCancellable *cancellable, GError **error)
    CYC_NEW CYC_FRESH;
void soup_session_send_async(SoupSession *session, SoupMessage *msg, int io_priority, GCancellable *cancellable,
    GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA) CYC_ONE_SHOT;
void soup_session_send_and_read_async(SoupSession *session, SoupMessage *msg, int io_priority,
    GCancellable *cancellable, GAsyncReadyCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA)
    CYC_ONE_SHOT;
SoupMessage *soup_message_new(const char *method, const char *uri_string) CYC_NEW CYC_FRESH;
SoupMessage *soup_message_new_from_uri(const char *method, GUri *uri) CYC_NEW CYC_FRESH;
GUri *soup_message_get_uri(SoupMessage *msg) CYC_BORROWED;
SoupMessageHeaders *soup_message_get_request_headers(SoupMessage *msg) CYC_BORROWED;
SoupMessageHeaders *soup_message_get_response_headers(SoupMessage *msg) CYC_BORROWED;
void soup_message_set_request_body(SoupMessage *msg, const char *content_type, GInputStream *stream CYC_HELD,
    gssize content_length);
void soup_server_add_handler(SoupServer *server CYC_HOLDER, const char *path CYC_KEY,
    SoupServerCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GDestroyNotify destroy CYC_DESTROY_NOTIFY) CYC_KEYED;
void soup_server_add_early_handler(SoupServer *server CYC_HOLDER, const char *path CYC_KEY,
    SoupServerCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GDestroyNotify destroy CYC_DESTROY_NOTIFY);
void soup_server_add_websocket_handler(SoupServer *server CYC_HOLDER, const char *path CYC_KEY, const char *origin,
    char **protocols, SoupServerWebsocketCallback callback CYC_CALLBACK, gpointer user_data CYC_USER_DATA,
    GDestroyNotify destroy CYC_DESTROY_NOTIFY) CYC_KEYED;
void soup_server_remove_handler(SoupServer *server CYC_HOLDER, const char *path CYC_KEY CYC_DROPS_KEY);
void soup_server_add_auth_domain(SoupServer *server CYC_HOLDER, SoupAuthDomain *auth_domain CYC_HELD);
void soup_server_remove_auth_domain(SoupServer *server CYC_HOLDER, SoupAuthDomain *auth_domain CYC_DROPS_ITEM);
void soup_server_disconnect(SoupServer *server) CYC_NO_EFFECT;
void soup_auth_domain_set_filter(SoupAuthDomain *domain CYC_HOLDER, SoupAuthDomainFilter filter CYC_CALLBACK,
    gpointer filter_data CYC_USER_DATA, GDestroyNotify dnotify CYC_DESTROY_NOTIFY);
void soup_auth_domain_set_generic_auth_callback(SoupAuthDomain *domain CYC_HOLDER,
    SoupAuthDomainGenericAuthCallback auth_callback CYC_CALLBACK, gpointer auth_data CYC_USER_DATA,
    GDestroyNotify dnotify CYC_DESTROY_NOTIFY);
SoupCookieJar *soup_cookie_jar_new(void) CYC_NEW CYC_FRESH;
void soup_session_queue_message(SoupSession *session, SoupMessage *message CYC_RELEASE,
    void (*callback)(SoupSession *, SoupMessage *, void *) CYC_CALLBACK, void *data CYC_USER_DATA) CYC_ONE_SHOT;
