/* Which branch of a _Generic was chosen: libclang shows all of them, and no types of the associations.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/node.h"

/* The text in front of the branch's ':', back to the ',' before it; caller frees. */
static char *association_text(const struct unit *unit, uint32_t branch) {
  const struct node *at = node_at(unit, branch);
  const struct source *source = source_get(unit, at->spelled_source);
  uint32_t end = at->spelled, depth = 0;
  if (!source)
    return NULL;
  while (end > 0 && g_ascii_isspace(source->text[end - 1]))
    end--;
  if (end == 0 || source->text[end - 1] != ':')
    return NULL;
  uint32_t start = --end;
  for (; start > 0; start--) {
    char c = source->text[start - 1];
    if (depth == 0 && (c == ',' || c == '(' || c == ';'))
      break;
    depth += c == ')';
    depth -= c == '(';
  }
  return g_strndup(source->text + start, end - start);
}

/* Spelling without blanks and top-level const, so that two spellings of one type compare equal. */
static char *squeeze(const char *text) {
  GString *squeezed = g_string_new(NULL);
  for (; *text; text++)
    if (!g_ascii_isspace(*text) && *text != '\\')
      g_string_append_c(squeezed, *text);
  return g_string_free(squeezed, FALSE);
}

static bool names_type(const struct unit *unit, uint32_t branch, uint32_t type) {
  g_autofree char *text = association_text(unit, branch);
  if (!text)
    return false;
  CXString spelling = clang_getTypeSpelling(type_get(unit, type)->clang);
  g_autofree char *wanted = squeeze(clang_getCString(spelling) ? clang_getCString(spelling) : "");
  g_autofree char *found = squeeze(text);
  clang_disposeString(spelling);
  return strcmp(wanted, found) == 0;
}

static bool is_default(const struct unit *unit, uint32_t branch) {
  g_autofree char *text = association_text(unit, branch);
  g_autofree char *found = text ? squeeze(text) : NULL;
  return found && strcmp(found, "default") == 0;
}

/* The children are the controlling expression and the branches. The whole has the type of the chosen
 * branch; when several have it, the text of the associations decides. */
uint32_t node_generic_choice(const struct unit *unit, uint32_t id) {
  const struct node *node = node_at(unit, id);
  uint32_t controlling = node->first, named = NO_ID, fallback = NO_ID, first = NO_ID;
  unsigned matches = 0;
  if (controlling == NO_ID)
    return NO_ID;
  for (uint32_t child = node_at(unit, controlling)->next; child != NO_ID;
       child = node_at(unit, child)->next) {
    if (node_at(unit, child)->type != node->type)
      continue;
    first = first == NO_ID ? child : first;
    matches++;
  }
  if (matches < 2)
    return first;
  for (uint32_t child = first; child != NO_ID; child = node_at(unit, child)->next) {
    if (named == NO_ID && names_type(unit, child, node_at(unit, controlling)->type))
      named = child;
    if (fallback == NO_ID && is_default(unit, child))
      fallback = child;
  }
  return named != NO_ID ? named : fallback != NO_ID ? fallback : first;
}
