/* gmodule.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef __GMODULE_H__
#define __GMODULE_H__

#include "glib.h"

#define G_MODULE_EXPORT __attribute__((visibility("default")))
#define G_MODULE_IMPORT extern
#define G_MODULE_SUFFIX "so"
#define G_MODULE_ERROR (g_module_error_quark())

typedef struct _GModule GModule;
typedef enum { G_MODULE_BIND_LAZY = 1, G_MODULE_BIND_LOCAL = 2, G_MODULE_BIND_MASK = 3 } GModuleFlags;
typedef const gchar *(*GModuleCheckInit)(GModule *module);
typedef void (*GModuleUnload)(GModule *module);
GQuark g_module_error_quark(void);
gboolean g_module_supported(void);
GModule *g_module_open(const gchar *file_name, GModuleFlags flags);
GModule *g_module_open_full(const gchar *file_name, GModuleFlags flags, GError **error);
gboolean g_module_close(GModule *module);
void g_module_make_resident(GModule *module);
const gchar *g_module_error(void);
gboolean g_module_symbol(GModule *module, const gchar *symbol_name, gpointer *symbol);
const gchar *g_module_name(GModule *module);
gchar *g_module_build_path(const gchar *directory, const gchar *module_name);

#endif
