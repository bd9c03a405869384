/* Include folders of installed packages, read from their .pc files as text; nothing is executed.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_PKG_CONFIG_H
#define FRONTEND_PKG_CONFIG_H

#include <glib.h>

struct pkg_config;

struct pkg_config *pkg_config_create(void); /* reads nothing yet */
void pkg_config_destroy(struct pkg_config *config);
/* The folders to search for the header `name` (`gtk/gtk.h`) and what it needs, in order: char *, borrowed from
 * config; NULL when no package has it. `preferred` (may be NULL) names packages by mentioning them. */
const GPtrArray *pkg_config_folders(struct pkg_config *config, const char *name, const char *preferred);

#endif
