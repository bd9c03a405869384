/* Reads and applies the suppressions file.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/gate/silences.h"

#include "rules/checks/nearest.h"
#include "rules/checks/rule.h"

#include <string.h>

static void clear_silence(gpointer data) {
  struct silence *silence = data;
  char *texts[] = {silence->rule, silence->path,        silence->function, silence->slot,
                   silence->type, silence->fingerprint, silence->reason};
  for (size_t i = 0; i < G_N_ELEMENTS(texts); i++)
    g_free(texts[i]);
}

static int fail(const char *path, size_t number, const char *why) {
  g_warning("%s:%zu: %s", path, number, why);
  return -1;
}

/* The member that `key=value` sets; NULL: unknown key. */
static char **find_member(struct silence *silence, const char *word, size_t length) {
  const struct {
    const char *key;
    char **member;
  } members[] = {{"path", &silence->path},
                 {"function", &silence->function},
                 {"slot", &silence->slot},
                 {"type", &silence->type},
                 {"fingerprint", &silence->fingerprint}};
  for (size_t i = 0; i < G_N_ELEMENTS(members); i++)
    if (strlen(members[i].key) == length && strncmp(members[i].key, word, length) == 0)
      return members[i].member;
  return NULL;
}

static int check_rule(const char *path, size_t number, const char *rule) {
  for (size_t i = 0; rules[i]; i++)
    if (g_pattern_match_simple(rule, rules[i]->id))
      return 0;
  g_autofree char *why =
      g_strdup_printf("there is no rule '%s'; the nearest is %s", rule, rule_nearest(rule)->id);
  return fail(path, number, why);
}

/* Words are separated by space; a word with a space in it stands in double quotes. */
static int read_words(struct silence *silence, char **words, const char *path, size_t number) {
  silence->rule = g_strdup(words[0]);
  if (check_rule(path, number, silence->rule) != 0)
    return -1;
  for (size_t i = 1; words[i]; i++) {
    const char *equals = strchr(words[i], '=');
    char **member = equals ? find_member(silence, words[i], (size_t)(equals - words[i])) : &silence->path;
    if (!member)
      return fail(path, number,
                  "the words after the rule are a path, or path=, function=, slot=, type=, fingerprint=");
    if (*member)
      return fail(path, number, "it says the same thing twice");
    *member = g_strdup(equals ? equals + 1 : words[i]);
  }
  return 0;
}

static char *split_reason(char *line) {
  char *hash = strchr(line, '#');
  if (!hash)
    return NULL;
  *hash = '\0';
  char *reason = g_strdup(g_strstrip(hash + 1));
  if (!*reason)
    g_clear_pointer(&reason, g_free);
  return reason;
}

static int read_line(GArray *silences, char *line, const char *path, size_t number) {
  struct silence silence = {.line = (gint64)number, .reason = split_reason(line)};
  g_auto(GStrv) words = NULL;
  g_autoptr(GError) error = NULL;
  int status = 0;
  if (!*g_strstrip(line))
    g_clear_pointer(&silence.reason, g_free);
  else if (!g_shell_parse_argv(line, NULL, &words, &error))
    status = fail(path, number, error->message);
  else
    status = read_words(&silence, words, path, number);
  if (status == 0 && silence.rule)
    g_array_append_val(silences, silence);
  else
    clear_silence(&silence);
  return status;
}

GArray *silences_read(const char *path) {
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  if (!g_file_get_contents(path, &text, NULL, &error)) {
    g_warning("--suppressions: %s", error->message);
    return NULL;
  }
  GArray *silences = g_array_new(FALSE, TRUE, sizeof(struct silence));
  g_array_set_clear_func(silences, clear_silence);
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (size_t i = 0; lines[i]; i++)
    if (read_line(silences, lines[i], path, i + 1) != 0) {
      g_array_unref(silences);
      return NULL;
    }
  return silences;
}

static bool fits(const char *glob, const char *text) {
  return !glob || (text && g_pattern_match_simple(glob, text));
}

/* Functions and types may be given without their file: `helper` is `src/a.c:helper`. */
static bool fits_name(const char *glob, const char *text) {
  const char *colon = text ? strrchr(text, ':') : NULL;
  return fits(glob, text) || (colon && fits(glob, colon + 1)) ||
         (text && g_str_has_prefix(text, "struct ") && fits(glob, text + strlen("struct ")));
}

static bool fits_fingerprint(const char *prefix, const char *fingerprint) {
  if (!prefix)
    return true;
  const char *hash = fingerprint ? strchr(fingerprint, ':') : NULL;
  return hash && (g_str_has_prefix(hash + 1, prefix) || g_str_has_prefix(fingerprint, prefix));
}

/* Path and function are those of the finding, or together those of one edge's store. */
static bool fits_place(const struct silence *silence, const struct report_finding *finding) {
  if (fits(silence->path, finding->place.file) && fits_name(silence->function, finding->place.function))
    return true;
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct report_place *place = &g_array_index(finding->edges, struct report_edge, i).place;
    if (fits(silence->path, place->file) && fits_name(silence->function, place->function))
      return true;
  }
  return false;
}

static bool fits_edge(const struct silence *silence, const struct report_finding *finding) {
  if (!silence->slot && !silence->type)
    return true;
  for (guint i = 0; i < finding->edges->len; i++) {
    const struct report_edge *edge = &g_array_index(finding->edges, struct report_edge, i);
    if (fits_name(silence->slot, edge->slot) &&
        (fits_name(silence->type, edge->holder) || fits_name(silence->type, edge->held)))
      return true;
  }
  return false;
}

bool silences_take(GArray *silences, const struct report_finding *finding) {
  bool is_taken = false;
  for (guint i = 0; i < silences->len; i++) {
    struct silence *silence = &g_array_index(silences, struct silence, i);
    if (!fits(silence->rule, finding->rule) ||
        !fits_fingerprint(silence->fingerprint, finding->fingerprint) || !fits_place(silence, finding) ||
        !fits_edge(silence, finding))
      continue;
    silence->is_used = true;
    is_taken = true;
  }
  return is_taken;
}
