/* Settings that the client sends.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_SETTINGS_H
#define LSP_SETTINGS_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>

struct settings {
  char *database;            /* or NULL: where check puts it */
  char *build_path;          /* folder of compile_commands.json, or NULL: found */
  bool is_indexing;          /* make and refresh the database in the background */
  guint level, min_confidence; /* as --level and --min-confidence */
  guint debounce_ms;
  bool has_code_lens, has_inlay_hints;
};

void settings_init(struct settings *settings);
void settings_finish(struct settings *settings);
bool settings_read(struct settings *settings, const json_t *values); /* true: something that needs a new start changed */

#endif
