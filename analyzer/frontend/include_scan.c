/* The #include lines of a file, read without preprocessing.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/include_scan.h"

#include <string.h>

struct scan {
  const char *at, *end;
  GArray *names;
};

static void clear_name(void *data) {
  g_free(((struct include_name *)data)->name);
}

static void add_name(struct scan *scan, struct include_name name) {
  for (guint i = 0; i < scan->names->len; i++) {
    const struct include_name *other = &g_array_index(scan->names, struct include_name, i);
    if (other->is_quoted == name.is_quoted && strcmp(other->name, name.name) == 0) {
      g_free(name.name);
      return;
    }
  }
  g_array_append_val(scan->names, name);
}

static void skip_blanks(struct scan *scan) {
  while (scan->at < scan->end && (*scan->at == ' ' || *scan->at == '\t'))
    scan->at++;
}

static bool skip_word(struct scan *scan, const char *word) {
  size_t length = strlen(word);
  if ((size_t)(scan->end - scan->at) < length || strncmp(scan->at, word, length) != 0)
    return false;
  scan->at += length;
  return true;
}

/* `"x.h"` or `<x.h>` on one line. */
static void read_name(struct scan *scan, bool is_optional) {
  skip_blanks(scan);
  if (scan->at == scan->end || (*scan->at != '"' && *scan->at != '<'))
    return;
  bool is_quoted = *scan->at == '"';
  const char *start = ++scan->at;
  char close = is_quoted ? '"' : '>';
  while (scan->at < scan->end && *scan->at != close && *scan->at != '\n')
    scan->at++;
  if (scan->at < scan->end && *scan->at == close && scan->at > start) {
    add_name(scan,
             (struct include_name){g_strndup(start, (gsize)(scan->at - start)), is_quoted, is_optional});
  }
}

static void find_questions(struct scan *scan, const char *line_end) {
  static const char question[] = "__has_include";
  const char *found;
  while ((found = g_strstr_len(scan->at, line_end - scan->at, question))) {
    scan->at = found + strlen(question);
    skip_word(scan, "_next");
    skip_blanks(scan);
    if (skip_word(scan, "("))
      read_name(scan, true);
  }
}

static void read_line(struct scan *scan, const char *line_end) {
  skip_blanks(scan);
  if (!skip_word(scan, "#"))
    return;
  skip_blanks(scan);
  if (skip_word(scan, "include_next") || skip_word(scan, "include") || skip_word(scan, "import"))
    read_name(scan, false);
  else if (skip_word(scan, "if") || skip_word(scan, "elif"))
    find_questions(scan, line_end);
}

GArray *include_scan(const char *text, gsize size) {
  struct scan scan = {text, text + size, g_array_new(FALSE, FALSE, sizeof(struct include_name))};
  g_array_set_clear_func(scan.names, clear_name);
  while (scan.at < scan.end) {
    const char *line_end = memchr(scan.at, '\n', (size_t)(scan.end - scan.at));
    line_end = line_end ? line_end : scan.end;
    read_line(&scan, line_end);
    scan.at = line_end < scan.end ? line_end + 1 : line_end;
  }
  return scan.names;
}
