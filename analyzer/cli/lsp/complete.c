/* The edit that adds a visit or a clear to a collector's function, where the text shows how.
 * SPDX-License-Identifier: MIT
 *
 * The statement goes below the first one of its kind, else to where the function's object has a name of its
 * type. */
#include "analyzer/cli/lsp/complete.h"

#include "analyzer/cli/gate/comments.h"

#include <string.h>

/* `add Py_VISIT(self->handler); to Thing_traverse` */
#define FIX "^add (Py_VISIT|Py_CLEAR)\\((.+)\\); to \\w+$"
/* `  Py_VISIT(self->callback);`, and `Py_VISIT(Py_TYPE(self));` */
#define SIBLING "^(\\s*)Py_(?:VISIT|CLEAR)\\(\\s*(?:Py_TYPE\\()?([\\w()* ]+?)(?:->[\\w.>-]+|\\))\\s*\\);\\s*$"
/* `(Thing *self,` */
#define PARAMETER "\\(\\s*(?:struct\\s+)?(\\w+)\\s*\\*\\s*(\\w+)\\s*[,)]"
/* `  Thing *self = (Thing *)op;` */
#define LOCAL "^(\\s*)(?:struct\\s+)?(\\w+)\\s*\\*\\s*(\\w+)\\s*=[^;]*\\b%s\\b[^;]*;\\s*$"

struct spot { /* where the statement goes: behind this line */
  guint line;
  char *indent, *object;
};

struct body { /* of the function: lines of its braces */
  guint first, last;
};

static char *line_text(const struct document *document, guint line) {
  gsize length;
  const char *text = text_line(document->text, line, &length);
  return g_strndup(text, length);
}

static guint count_lines(const char *from, const char *to) {
  guint count = 0;
  for (; from < to; from++)
    count += *from == '\n';
  return count;
}

/* The braces of the function that begins on a line. */
static bool find_body(const struct document *document, guint line, struct body *body) {
  gsize length;
  const char *start = text_line(document->text, line, &length);
  const char *end = document->text->bytes->str + document->text->bytes->len;
  int depth = 0;
  for (const char *at = start; at < end; at++) {
    const char *behind = comments_skip(at, end);
    if (behind) {
      at = behind - 1;
      continue;
    }
    if (*at == ';' && depth == 0)
      return false;
    if (*at == '{' && depth++ == 0)
      body->first = line + count_lines(start, at);
    if (*at == '}' && --depth == 0) {
      body->last = line + count_lines(start, at);
      return body->last > body->first;
    }
  }
  return false;
}

static char *match_line(const struct document *document, guint line, const char *pattern, GMatchInfo **match,
                        GRegex **regex) {
  char *text = line_text(document, line);
  *regex = g_regex_new(pattern, 0, 0, NULL);
  g_regex_match(*regex, text, 0, match);
  return text;
}

/* A statement of its own, under no `if` or loop without braces, in the function's own block. */
static bool stands_alone(const struct document *document, guint line, const char *indent,
                         const char *own_indent) {
  g_autofree char *before = line_text(document, line - 1);
  const char *text = g_strstrip(before);
  bool is_ended = g_str_has_suffix(text, ";") || g_str_has_suffix(text, "{") || g_str_has_suffix(text, "}") ||
                  g_str_has_suffix(text, "*/") || !*text;
  return is_ended && strcmp(indent, own_indent) == 0;
}

/* How the statements of the block are indented: as its first line. */
static char *block_indent(const struct document *document, const struct body *body) {
  for (guint line = body->first + 1; line < body->last; line++) {
    g_autofree char *text = line_text(document, line);
    gsize blank = strspn(text, " \t");
    if (text[blank])
      return g_strndup(text, blank);
  }
  return g_strdup("  ");
}

static bool find_sibling(const struct document *document, const struct body *body, struct spot *spot) {
  g_autofree char *own_indent = block_indent(document, body);
  for (guint line = body->first + 1; line < body->last; line++) {
    g_autoptr(GMatchInfo) match = NULL;
    g_autoptr(GRegex) regex = NULL;
    g_autofree char *text = match_line(document, line, SIBLING, &match, &regex);
    g_autofree char *indent = g_match_info_fetch(match, 1);
    if (!g_match_info_matches(match) || !stands_alone(document, line, indent, own_indent))
      continue;
    *spot = (struct spot){line, g_steal_pointer(&indent), g_match_info_fetch(match, 2)};
    return true;
  }
  return false;
}

static bool find_local(const struct document *document, const struct body *body, const char *parameter,
                       struct spot *spot) {
  g_autofree char *pattern = g_strdup_printf(LOCAL, parameter);
  for (guint line = body->first + 1; line < body->last; line++) {
    g_autoptr(GMatchInfo) match = NULL;
    g_autoptr(GRegex) regex = NULL;
    g_autofree char *text = match_line(document, line, pattern, &match, &regex);
    g_autofree char *type = g_match_info_fetch(match, 2);
    if (!g_match_info_matches(match) || strcmp(type, "PyObject") == 0)
      continue;
    *spot = (struct spot){line, g_match_info_fetch(match, 1), g_match_info_fetch(match, 3)};
    return true;
  }
  return false;
}

/* The object as the function's first parameter, or as the variable that it is cast to. */
static bool find_object(const struct document *document, guint line, const struct body *body,
                        struct spot *spot) {
  GString *head = g_string_new(NULL);
  for (guint i = line; i <= body->first; i++) {
    g_autofree char *text = line_text(document, i);
    g_string_append_printf(head, "%s ", text);
  }
  g_autofree char *text = g_string_free(head, FALSE);
  g_autoptr(GRegex) regex = g_regex_new(PARAMETER, 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  if (!g_regex_match(regex, text, 0, &match))
    return false;
  g_autofree char *type = g_match_info_fetch(match, 1), *name = g_match_info_fetch(match, 2);
  if (strcmp(type, "PyObject") == 0 || strcmp(type, "void") == 0)
    return find_local(document, body, name, spot);
  *spot = (struct spot){body->first, block_indent(document, body), g_steal_pointer(&name)};
  return true;
}

static json_t *make_edit(const struct spot *spot, const char *statement) {
  return json_pack("[{s:{s:{s:i, s:i}, s:{s:i, s:i}}, s:o}]", "range", "start", "line", (int)spot->line + 1,
                   "character", 0, "end", "line", (int)spot->line + 1, "character", 0, "newText",
                   json_sprintf("%s%s\n", spot->indent, statement));
}

/* The statement for the function's own name of its object. Caller frees. */
static char *make_statement(const GMatchInfo *fix, const struct spot *spot) {
  g_autofree char *macro = g_match_info_fetch(fix, 1), *argument = g_match_info_fetch(fix, 2);
  g_autoptr(GRegex) self = g_regex_new("\\bself\\b", 0, 0, NULL);
  g_autofree char *own = g_regex_replace_literal(self, argument, -1, 0, spot->object, 0, NULL);
  return g_strdup_printf("%s(%s);", macro, own);
}

json_t *complete_edits(const struct document *document, const json_t *finding, char **title) {
  const char *fix = json_string_value(json_object_get(finding, "fix"));
  const char *file = json_string_value(json_object_get(finding, "file"));
  json_int_t line = json_integer_value(json_object_get(finding, "line"));
  g_autoptr(GRegex) regex = g_regex_new(FIX, 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  struct body body;
  struct spot spot;
  if (!fix || line < 1 || g_strcmp0(file, document->path) != 0 || !g_regex_match(regex, fix, 0, &match) ||
      !find_body(document, (guint)line - 1, &body) ||
      (!find_sibling(document, &body, &spot) && !find_object(document, (guint)line - 1, &body, &spot)))
    return NULL;
  *title = make_statement(match, &spot);
  json_t *edits = json_pack("{s:o}", document->uri, make_edit(&spot, *title));
  g_free(spot.indent);
  g_free(spot.object);
  return edits;
}
