/* diff: what is new, gone or changed between two databases, baselines or SARIF files.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/format.h"
#include "analyzer/cli/formats/json_parts.h"
#include "analyzer/cli/formats/place_text.h"
#include "analyzer/cli/gate/identity.h"

#include <string.h>

extern const struct command command_diff;

struct comparison {
  GPtrArray *before, *after; /* struct identity * */
  const struct options *options;
};

/* What was left out of both sides by --min-confidence is no difference. */
static bool counts(const struct options *options, const struct identity *identity) {
  return identity->confidence < 0 || identity->confidence <= (int)options->min_confidence;
}

static bool is_shown(const struct options *options, const struct identity *identity) {
  return counts(options, identity) && (identity->severity < 0 || identity->severity <= (int)options->level);
}

static guint count_state(const struct comparison *comparison, const GPtrArray *list,
                         enum identity_state state) {
  guint count = 0;
  for (guint i = 0; i < list->len; i++) {
    const struct identity *identity = list->pdata[i];
    count += identity->state == state && counts(comparison->options, identity);
  }
  return count;
}

static void append_identity(GString *out, const char *sign, const struct identity *identity) {
  g_autofree char *path = escape_text(identity->path);
  g_autofree char *message = escape_text(identity->message);
  g_autofree char *rule = escape_text(identity->rule);
  g_autofree char *id = place_short_id(identity->fingerprint);
  g_string_append_printf(out, "%s %s:", sign, path);
  if (identity->line > 0)
    g_string_append_printf(out, "%" G_GINT64_FORMAT ":", identity->line);
  if (identity->severity >= 0)
    g_string_append_printf(out, " %s:", severity_name(identity->severity));
  g_string_append_printf(out, " %s [%s]  [%s]\n", message, rule, id);
}

static void append_list(GString *out, const struct comparison *comparison, const GPtrArray *list,
                        enum identity_state state) {
  static const char *const signs[] = {"+", " ", "~", "-"};
  for (guint i = 0; i < list->len; i++) {
    const struct identity *identity = list->pdata[i];
    if (identity->state == state && is_shown(comparison->options, identity))
      append_identity(out, signs[state], identity);
  }
}

static void write_text(const struct comparison *comparison, GString *out) {
  append_list(out, comparison, comparison->after, IDENTITY_NEW);
  append_list(out, comparison, comparison->after, IDENTITY_UPDATED);
  append_list(out, comparison, comparison->before, IDENTITY_ABSENT);
}

static json_t *make_list(const struct comparison *comparison, const GPtrArray *list,
                         enum identity_state state) {
  json_t *array = json_array();
  for (guint i = 0; i < list->len; i++) {
    const struct identity *identity = list->pdata[i];
    if (identity->state != state || !is_shown(comparison->options, identity))
      continue;
    json_t *object = json_object();
    json_object_set_new(object, "fingerprint", json_text_or_null(identity->fingerprint));
    json_object_set_new(object, "rule", json_text_or_null(identity->rule));
    json_object_set_new(object, "severity",
                        json_text_or_null(identity->severity < 0 ? NULL : severity_name(identity->severity)));
    json_object_set_new(object, "file", json_text_or_null(identity->path));
    json_object_set_new(object, "line", json_number_or_null(identity->line));
    json_object_set_new(object, "message", json_text_or_null(identity->message));
    json_array_append_new(array, object);
  }
  return array;
}

static void write_json(const struct comparison *comparison, GString *out) {
  json_append(out,
              json_pack("{s:s, s:o, s:o, s:o, s:i}", "schema", "cyclecheck-diff/1", "new",
                        make_list(comparison, comparison->after, IDENTITY_NEW), "updated",
                        make_list(comparison, comparison->after, IDENTITY_UPDATED), "fixed",
                        make_list(comparison, comparison->before, IDENTITY_ABSENT), "unchanged",
                        (int)count_state(comparison, comparison->after, IDENTITY_UNCHANGED)),
              JSON_INDENT(2));
}

static bool has_failed(const struct comparison *comparison) {
  for (guint i = 0; i < comparison->after->len; i++) {
    const struct identity *identity = comparison->after->pdata[i];
    if (identity->state == IDENTITY_NEW && counts(comparison->options, identity) &&
        comparison->options->fail_on != FAIL_ON_NEVER &&
        identity->severity <= (int)comparison->options->fail_on)
      return true;
  }
  return false;
}

static int compare(const struct comparison *comparison, bool is_json) {
  identity_match(comparison->before, comparison->after);
  g_autoptr(GString) text = g_string_new(NULL);
  if (is_json)
    write_json(comparison, text);
  else
    write_text(comparison, text);
  if (output_write(comparison->options->output, text) != 0)
    return CODE_FAILED;
  g_message("%u new, %u updated, %u fixed, %u unchanged",
            count_state(comparison, comparison->after, IDENTITY_NEW),
            count_state(comparison, comparison->after, IDENTITY_UPDATED),
            count_state(comparison, comparison->before, IDENTITY_ABSENT),
            count_state(comparison, comparison->after, IDENTITY_UNCHANGED));
  return has_failed(comparison) ? CODE_FINDINGS : CODE_CLEAN;
}

static int run(const struct options *options) {
  if (command_check_arguments(&command_diff, options, 2, 2) != 0)
    return CODE_FAILED;
  const char *format = options->formats->len ? options->formats->pdata[0] : "text";
  if (strcmp(format, "text") != 0 && strcmp(format, "json") != 0) {
    g_warning("there is no format '%s' for differences; known are json, text", format);
    return CODE_FAILED;
  }
  struct comparison comparison = {.options = options};
  comparison.before = identity_read(options->positional->pdata[0], options);
  comparison.after = comparison.before ? identity_read(options->positional->pdata[1], options) : NULL;
  int code = comparison.after ? compare(&comparison, strcmp(format, "json") == 0) : CODE_FAILED;
  g_clear_pointer(&comparison.before, g_ptr_array_unref);
  g_clear_pointer(&comparison.after, g_ptr_array_unref);
  return code;
}

const struct command command_diff = {
    .name = "diff",
    .usage = "OLD NEW",
    .summary = "compare two databases, baselines or SARIF files",
    .details =
        "Prints what is new (+), updated (~) and fixed (-). The exit code is 1 when something new is at or "
        "above\n"
        "--fail-on; what a comment or the suppressions file silences is in neither. Formats: text, json.\n",
    .options = OPTIONS_DIFF | OPTIONS_OUTPUT | OPTIONS_GENERAL,
    .place = 6,
    .run = run,
};
