/* The files of one translation unit: their text, their place in the project, offsets to lines.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/source.h"

#include <string.h>

#include "analyzer/frontend/unit.h"

/* Include folders may be relative to the command's working directory. */
static const char *project_path(struct unit *unit, CXFile file) {
  CXString name = clang_getFileName(file);
  const char *text = clang_getCString(name);
  g_autofree char *full = g_canonicalize_filename(text ? text : "", unit->request->directory);
  g_autofree char *path = input_relative(unit->request->root, full);
  clang_disposeString(name);
  return facts_intern(unit->facts, path ? path : full);
}

static bool is_project_file(struct unit *unit, const struct source *source) {
  CXFile main_file = clang_getFile(unit->tu, unit->request->file);
  if (main_file && clang_File_isEqual(source->file, main_file))
    return true;
  if (g_path_is_absolute(source->path))
    return false;
  return !clang_Location_isInSystemHeader(clang_getLocationForOffset(unit->tu, source->file, 0));
}

uint32_t source_id(struct unit *unit, CXFile file) {
  if (!file)
    return NO_ID;
  if (file == unit->last_file)
    return unit->last_source;
  void *known = g_hash_table_lookup(unit->source_ids, file);
  unit->last_file = file;
  if (known) {
    unit->last_source = GPOINTER_TO_UINT(known) - 1;
    return unit->last_source;
  }
  struct source *source = g_new0(struct source, 1);
  source->file = file;
  source->path = project_path(unit, file);
  source->text = clang_getFileContents(unit->tu, file, &source->size);
  if (!source->text)
    source->size = 0;
  source->is_project = is_project_file(unit, source);
  g_ptr_array_add(unit->sources, source);
  g_hash_table_insert(unit->source_ids, file, GUINT_TO_POINTER(unit->sources->len));
  unit->last_file = file;
  unit->last_source = unit->sources->len - 1;
  return unit->last_source;
}

struct source *source_get(const struct unit *unit, uint32_t id) {
  return id < unit->sources->len ? g_ptr_array_index(unit->sources, id) : NULL;
}

void source_free(void *data) {
  struct source *source = data;
  if (source->lines)
    g_array_unref(source->lines);
  if (source->macros)
    g_hash_table_unref(source->macros);
  g_free(source);
}

static void find_lines(struct source *source) {
  uint32_t start = 0;
  source->lines = g_array_new(FALSE, FALSE, sizeof(uint32_t));
  g_array_append_val(source->lines, start);
  for (size_t i = 0; i < source->size; i++) {
    if (source->text[i] != '\n')
      continue;
    start = (uint32_t)i + 1;
    g_array_append_val(source->lines, start);
  }
}

void source_position(struct source *source, uint32_t offset, uint32_t *line, uint32_t *column) {
  if (!source->lines)
    find_lines(source);
  uint32_t low = 0, high = source->lines->len;
  while (high - low > 1) {
    uint32_t middle = low + (high - low) / 2;
    if (g_array_index(source->lines, uint32_t, middle) <= offset)
      low = middle;
    else
      high = middle;
  }
  *line = low + 1;
  *column = offset - g_array_index(source->lines, uint32_t, low) + 1;
}

static bool is_identifier_char(char c) {
  return g_ascii_isalnum(c) || c == '_' || c == '$';
}

char *source_identifier(const struct source *source, uint32_t offset) {
  size_t end = offset;
  while (end < source->size && is_identifier_char(source->text[end]))
    end++;
  if (end == offset || g_ascii_isdigit(source->text[offset]))
    return NULL;
  return g_strndup(source->text + offset, end - offset);
}

static uint32_t skip_quoted(const struct source *source, uint32_t offset) {
  char quote = source->text[offset];
  for (offset++; offset < source->size && source->text[offset] != quote; offset++) {
    if (source->text[offset] == '\n')
      return offset;
    if (source->text[offset] == '\\')
      offset++;
  }
  return offset + 1;
}

static uint32_t skip_comment(const struct source *source, uint32_t offset) {
  const char *text = source->text + offset;
  const char *end = text[1] == '*' ? g_strstr_len(text + 2, source->size - offset - 2, "*/")
                                   : memchr(text, '\n', source->size - offset);
  if (!end)
    return (uint32_t)source->size;
  return (uint32_t)(end - source->text) + (text[1] == '*' ? 2 : 0);
}

static bool is_comment(const struct source *source, uint32_t offset) {
  return offset + 1 < source->size && source->text[offset] == '/' &&
         (source->text[offset + 1] == '*' || source->text[offset + 1] == '/');
}

uint32_t source_skip_token(const struct source *source, uint32_t offset) {
  if (offset >= source->size)
    return (uint32_t)source->size;
  if (source->text[offset] == '"' || source->text[offset] == '\'')
    return MIN(skip_quoted(source, offset), (uint32_t)source->size);
  return is_comment(source, offset) ? skip_comment(source, offset) : offset + 1;
}

uint32_t source_skip_blank(const struct source *source, uint32_t offset) {
  while (offset < source->size) {
    if (g_ascii_isspace(source->text[offset]) || source->text[offset] == '\\')
      offset++;
    else if (is_comment(source, offset))
      offset = skip_comment(source, offset);
    else
      break;
  }
  return offset;
}

uint32_t source_skip_parentheses(const struct source *source, uint32_t offset) {
  unsigned depth = 0;
  while (offset < source->size) {
    char c = source->text[offset];
    offset = source_skip_token(source, offset);
    if (c == '(')
      depth++;
    else if (c == ')' && --depth == 0)
      return offset;
  }
  return 0;
}
