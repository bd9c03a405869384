/* A server whose handler holds the server. */
typedef struct _GObject GObject;
void *g_object_ref(void *object);
void g_object_unref(void *object);
void *g_object_new(unsigned long type, const char *first, ...);
unsigned long soup_server_get_type(void);
// SPDX-License-Identifier: MIT
typedef void *gpointer;
typedef unsigned long gsize;
typedef gsize GType;
typedef char gchar;
typedef struct _SoupServer SoupServer;
typedef struct _SoupServerMessage SoupServerMessage;
typedef struct _GHashTable GHashTable;
typedef void (*SoupServerCallback)(SoupServer *, SoupServerMessage *, const char *, GHashTable *, gpointer);
typedef void (*GDestroyNotify)(gpointer);
gpointer g_object_ref(gpointer object);
void g_object_unref(gpointer object);
gpointer g_object_new(GType object_type, const gchar *first_property_name, ...);
GType soup_server_get_type(void);
void soup_server_add_handler(SoupServer *server, const char *path, SoupServerCallback callback, gpointer user_data,
    GDestroyNotify destroy);
void soup_server_remove_handler(SoupServer *server, const char *path);

static void closes(SoupServerCallback handle) {
  SoupServer *server = g_object_new(soup_server_get_type(), 0);
  soup_server_add_handler(server, "/", handle, g_object_ref(server), g_object_unref); // expect(error): callback-cycle server -> server
  g_object_unref(server);
}

static void removes(SoupServerCallback handle) {
  SoupServer *server = g_object_new(soup_server_get_type(), 0);
  soup_server_add_handler(server, "/", handle, g_object_ref(server), g_object_unref); // expect-not: callback-cycle
  soup_server_remove_handler(server, "/");
  g_object_unref(server);
}

static void borrows(SoupServerCallback handle) {
  SoupServer *server = g_object_new(soup_server_get_type(), 0);
  soup_server_add_handler(server, "/", handle, server, 0); // expect-not: callback-cycle
  g_object_unref(server);
}

int main(void) {
  closes(0);
  removes(0);
  borrows(0);
  return 0;
}
