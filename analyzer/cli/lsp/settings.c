/* Settings that the client sends.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/lsp/settings.h"

#include <string.h>

#define DEBOUNCE_MS 30
#define SETTLE_MS 1500
#define LONGEST_PAUSE_MS 60000

static const char *const severities[] = {"error", "warning", "note", NULL};
static const char *const confidences[] = {"high", "medium", "low", NULL};

void settings_init(struct client_settings *settings) {
  *settings =
      (struct client_settings){.is_indexing = true, .debounce_ms = DEBOUNCE_MS, .settle_ms = SETTLE_MS};
}

void settings_finish(struct client_settings *settings) {
  g_free(settings->database);
  g_free(settings->build_path);
  g_free(settings->suppressions);
}

static void complain(const char *name, const char *wanted) {
  g_warning("the setting '%s' is no %s and is ignored", name, wanted);
}

static void read_flag(const json_t *values, const char *name, bool *flag) {
  const json_t *value = json_object_get(values, name);
  if (json_is_boolean(value))
    *flag = json_is_true(value);
  else if (value && !json_is_null(value))
    complain(name, "true or false");
}

/* An empty word, or null, says nothing. */
static void read_word(const json_t *values, const char *name, const char *const *words, guint *word,
                      bool *has_word) {
  const json_t *value = json_object_get(values, name);
  const char *text = json_string_value(value);
  if (json_is_null(value) || (text && !*text))
    *has_word = false;
  for (guint i = 0; text && words[i]; i++)
    if (strcmp(words[i], text) == 0) {
      *word = i;
      *has_word = true;
      return;
    }
  if (value && !json_is_null(value) && !(text && !*text))
    complain(name, "known word");
}

/* An empty path is none. */
static bool read_path(const json_t *values, const char *name, char **path) {
  const json_t *value = json_object_get(values, name);
  const char *text = json_string_value(value);
  if (value && !text && !json_is_null(value))
    complain(name, "path");
  if (!text || g_strcmp0(*path, *text ? text : NULL) == 0)
    return false;
  g_free(*path);
  *path = *text ? g_strdup(text) : NULL;
  return true;
}

static void read_milliseconds(const json_t *values, const char *name, guint *number) {
  const json_t *value = json_object_get(values, name);
  if (json_is_integer(value) && json_integer_value(value) >= 0)
    *number = (guint)MIN(json_integer_value(value), LONGEST_PAUSE_MS);
  else if (value && !json_is_null(value))
    complain(name, "number of milliseconds");
}

bool settings_read(struct client_settings *settings, const json_t *values) {
  const json_t *inner = json_object_get(values, "cyclecheck");
  if (json_is_object(inner))
    values = inner;
  bool is_changed = read_path(values, "database", &settings->database);
  is_changed = read_path(values, "buildPath", &settings->build_path) || is_changed;
  read_flag(values, "backgroundIndex", &settings->is_indexing);
  read_flag(values, "codeLens", &settings->has_code_lens);
  read_flag(values, "inlayHints", &settings->has_inlay_hints);
  read_word(values, "level", severities, &settings->level, &settings->has_level);
  read_word(values, "minConfidence", confidences, &settings->min_confidence, &settings->has_confidence);
  read_milliseconds(values, "debounce", &settings->debounce_ms);
  read_milliseconds(values, "settleDelay", &settings->settle_ms);
  read_path(values, "suppressions", &settings->suppressions);
  return is_changed;
}
