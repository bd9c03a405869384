/* Settings that the client sends.
 * SPDX-License-Identifier: MIT */
#ifndef LSP_SETTINGS_H
#define LSP_SETTINGS_H

#include <glib.h>
#include <jansson.h>
#include <stdbool.h>

struct client_settings {
  char *database;            /* or NULL: where check puts it */
  char *build_path;          /* folder of compile_commands.json, or NULL: found */
  bool is_indexing;          /* make and refresh the database in the background */
  char *suppressions;        /* the suppressions file, or NULL: what .cyclecheck.ini says */
  guint level, min_confidence; /* as --level and --min-confidence */
  bool has_level, has_confidence; /* else what .cyclecheck.ini says counts */
  guint debounce_ms, settle_ms; /* of a pause, until edits are judged, and until the whole program is analysed */
  bool has_code_lens, has_inlay_hints;
};

void settings_init(struct client_settings *settings);
void settings_finish(struct client_settings *settings);
bool settings_read(struct client_settings *settings, const json_t *values); /* true: something that needs a new start changed */

#endif
