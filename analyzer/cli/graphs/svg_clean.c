/* Takes from Graphviz's SVG what draws, by a list of what is allowed; colours and fonts are the page's.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/graphs/graphviz.h"

#include <stdbool.h>
#include <string.h>

static const struct allowed {
  const char *element;
  const char *attributes[6];
} allowed[] = {
    {"svg", {"width", "height", "viewBox", "xmlns"}},
    {"g", {"class", "transform"}},
    {"path", {"d"}},
    {"polygon", {"points"}},
    {"polyline", {"points"}},
    {"ellipse", {"cx", "cy", "rx", "ry"}},
    {"text", {"x", "y", "text-anchor"}},
};

struct cleaner {
  GString *out;
  guint skipped; /* depth within an element that is not allowed */
};

static const struct allowed *find_allowed(const char *element) {
  for (size_t i = 0; i < G_N_ELEMENTS(allowed); i++)
    if (strcmp(allowed[i].element, element) == 0)
      return &allowed[i];
  return NULL;
}

static void open_element(GMarkupParseContext *context, const char *element, const char **names,
                         const char **values, gpointer arg, GError **error) {
  (void)context, (void)error;
  struct cleaner *cleaner = arg;
  const struct allowed *rule = find_allowed(element);
  if (cleaner->skipped > 0 || !rule) {
    cleaner->skipped++;
    return;
  }
  g_string_append_printf(cleaner->out, "<%s", element);
  for (size_t i = 0; names[i]; i++)
    if (g_strv_contains(rule->attributes, names[i])) {
      g_autofree char *value = g_markup_escape_text(values[i], -1);
      g_string_append_printf(cleaner->out, " %s=\"%s\"", names[i], value);
    }
  g_string_append_c(cleaner->out, '>');
}

static void close_element(GMarkupParseContext *context, const char *element, gpointer arg, GError **error) {
  (void)context, (void)error;
  struct cleaner *cleaner = arg;
  if (cleaner->skipped > 0)
    cleaner->skipped--;
  else
    g_string_append_printf(cleaner->out, "</%s>", element);
}

static void add_text(GMarkupParseContext *context, const char *text, gsize length, gpointer arg,
                     GError **error) {
  (void)error;
  struct cleaner *cleaner = arg;
  const char *element = g_markup_parse_context_get_element(context);
  if (cleaner->skipped > 0 || g_strcmp0(element, "text") != 0)
    return;
  g_autofree char *escaped = g_markup_escape_text(text, (gssize)length);
  g_string_append(cleaner->out, escaped);
}

char *graphviz_take_clean(const char **svg) {
  static const GMarkupParser parser = {
      .start_element = open_element, .end_element = close_element, .text = add_text};
  static const char last[] = "</svg>";
  const char *end = strstr(*svg, last);
  if (!end)
    return NULL;
  const char *start = *svg;
  *svg = end + strlen(last);
  struct cleaner cleaner = {g_string_new(NULL), 0};
  GMarkupParseContext *context = g_markup_parse_context_new(&parser, 0, &cleaner, NULL);
  bool is_read = g_markup_parse_context_parse(context, start, *svg - start, NULL) &&
                 g_markup_parse_context_end_parse(context, NULL);
  g_markup_parse_context_free(context);
  return g_string_free(cleaner.out, !is_read);
}
