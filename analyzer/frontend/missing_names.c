/* Guesses what unknown names are from how they are used: types, constants, decorations of declarations.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/missing_names.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#define FIRST_VALUE                                                                                          \
  1000000 /* of unknown constants: apart from each other and from what code compares with                    \
           */

enum use {
  USE_POINTED = 1,  /* `name *` */
  USE_VALUE = 2,    /* `name x` */
  USE_BASE = 4,     /* `{ name x`: the first member of a record */
  USE_PREFIX = 8,   /* `NAME type x`: decorates a declaration */
  USE_CONSTANT = 16 /* in an expression */
};

struct names {
  GHashTable *uses; /* char * -> enum use */
  GPtrArray *order; /* char *: as first named */
};

struct place {
  const char *text;
  size_t size;
  unsigned offset;
};

static bool find_place(CXTranslationUnit tu, CXDiagnostic diagnostic, struct place *place) {
  CXFile file = NULL;
  clang_getSpellingLocation(clang_getDiagnosticLocation(diagnostic), &file, NULL, NULL, &place->offset);
  place->text = file ? clang_getFileContents(tu, file, &place->size) : NULL;
  return place->text && place->offset < place->size;
}

static bool is_name_byte(char byte) {
  return g_ascii_isalnum(byte) || byte == '_';
}

static const char *skip_space(const char *at, const char *end) {
  while (at < end && g_ascii_isspace(*at))
    at++;
  return at;
}

/* `NAME type x` and `NAME type *x(`: two names follow. */
static bool is_prefix(const char *at, const char *end, const char *name) {
  for (const char *byte = name; *byte; byte++)
    if (g_ascii_islower(*byte))
      return false;
  while (at < end && is_name_byte(*at))
    at++;
  at = skip_space(at, end);
  while (at < end && *at == '*')
    at++;
  at = skip_space(at, end);
  return at < end && is_name_byte(*at);
}

static enum use use_of_type(const struct place *place, const char *name) {
  const char *end = place->text + place->size, *at = place->text + place->offset;
  const char *before = at;
  size_t length = strlen(name);
  if (at + length > end || strncmp(at, name, length) != 0) /* in a macro: nothing to see */
    return USE_POINTED;
  at = skip_space(at + length, end);
  if (at < end && *at == '*')
    return USE_POINTED;
  if (at < end && is_prefix(at, end, name))
    return USE_PREFIX;
  while (before > place->text && g_ascii_isspace(before[-1]))
    before--;
  bool is_first = before > place->text && before[-1] == '{';
  return is_first ? USE_BASE : USE_VALUE;
}

static char *quoted(const char *message) {
  const char *begin = strchr(message, '\'');
  const char *end = begin ? strchr(begin + 1, '\'') : NULL;
  return end ? g_strndup(begin + 1, (gsize)(end - begin - 1)) : NULL;
}

static void add_use(struct names *names, char *name, enum use use) {
  unsigned known = GPOINTER_TO_UINT(g_hash_table_lookup(names->uses, name));
  if (!known)
    g_ptr_array_add(names->order, g_strdup(name));
  g_hash_table_replace(names->uses, name, GUINT_TO_POINTER(known | use));
}

static bool is_plain_name(const char *name) {
  for (const char *byte = name; *byte; byte++)
    if (!is_name_byte(*byte))
      return false;
  return *name && !g_ascii_isdigit(*name);
}

static void read_message(CXTranslationUnit tu, CXDiagnostic diagnostic, const char *message,
                         struct names *names) {
  bool is_type = strstr(message, "unknown type name") != NULL;
  bool is_value = strstr(message, "use of undeclared identifier") != NULL;
  struct place place;
  g_autofree char *name = is_type || is_value ? quoted(message) : NULL;
  if (!name || !is_plain_name(name) || !find_place(tu, diagnostic, &place))
    return;
  enum use use = is_value ? USE_CONSTANT : use_of_type(&place, name);
  add_use(names, g_steal_pointer(&name), use);
}

static bool is_located_error(CXDiagnostic diagnostic) {
  CXFile file = NULL;
  clang_getExpansionLocation(clang_getDiagnosticLocation(diagnostic), &file, NULL, NULL, NULL);
  return file && clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error;
}

unsigned missing_names_count_errors(CXTranslationUnit tu) {
  unsigned errors = 0;
  for (unsigned i = 0; i < clang_getNumDiagnostics(tu); i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
    errors += is_located_error(diagnostic);
    clang_disposeDiagnostic(diagnostic);
  }
  return errors;
}

static void read_names(CXTranslationUnit tu, struct names *names) {
  for (unsigned i = 0; i < clang_getNumDiagnostics(tu); i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
    CXString message = clang_getDiagnosticSpelling(diagnostic);
    if (is_located_error(diagnostic) && clang_getCString(message))
      read_message(tu, diagnostic, clang_getCString(message), names);
    clang_disposeString(message);
    clang_disposeDiagnostic(diagnostic);
  }
}

/* A type that is only ever pointed to is a record that nobody needs to see. */
static void declare(GString *text, const char *name, unsigned use, unsigned index) {
  if (use & USE_PREFIX)
    g_string_append_printf(text, "#define %s\n", name);
  else if (use & USE_BASE)
    g_string_append_printf(text, "typedef struct _%s { void *unknown; } %s;\n", name, name);
  else if (use & USE_POINTED)
    g_string_append_printf(text, "typedef struct _%s %s;\n", name, name);
  else if (use & USE_VALUE)
    g_string_append_printf(text, "typedef long %s;\n", name);
  else
    g_string_append_printf(text, "enum { %s = %u };\n", name, FIRST_VALUE + index);
}

char *missing_names_declare(CXTranslationUnit tu) {
  struct names names = {.uses = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                        .order = g_ptr_array_new_with_free_func(g_free)};
  read_names(tu, &names);
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < names.order->len; i++) {
    const char *name = g_ptr_array_index(names.order, i);
    declare(text, name, GPOINTER_TO_UINT(g_hash_table_lookup(names.uses, name)), i);
  }
  g_hash_table_unref(names.uses);
  g_ptr_array_unref(names.order);
  bool is_empty = text->len == 0;
  return g_string_free(text, is_empty);
}
