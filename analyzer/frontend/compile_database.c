/* compile_commands.json, entry by entry: what one entry gets wrong costs that entry only.
 * SPDX-License-Identifier: MIT
 *
 * The array is not parsed as a whole: each object in it is, from where it begins, so a syntax error costs one
 * entry and a large file no memory. */
#include "analyzer/frontend/compile_database.h"

#include <jansson.h>
#include <stdbool.h>
#include <string.h>

#include "analyzer/frontend/byte_text.h"
#include "analyzer/frontend/flags.h"

#define PROBLEM_LIMIT 1000      /* after that many broken entries the file is no compile database */
#define COMMAND_LIMIT (4 << 20) /* characters; Linux stops at 2 MiB */

struct reader {
  const char *path;
  char *folder; /* of the file */
  const char *text, *at, *end;
  const char *counted; /* lines before it are in `line` */
  unsigned line;
  GPtrArray *entries, *problems;
};

void compile_entry_free(void *data) {
  struct compile_entry *entry = data;
  if (entry) {
    g_free(entry->file);
    g_free(entry->directory);
    g_free(entry->output);
    g_strfreev(entry->arguments);
    g_free(entry);
  }
}

static unsigned line_of(struct reader *reader, const char *at) {
  for (; reader->counted < at; reader->counted++)
    reader->line += *reader->counted == '\n';
  return reader->line;
}

static void complain(struct reader *reader, unsigned line, const char *what) {
  g_ptr_array_add(reader->problems, g_strdup_printf("%s:%u: %s", reader->path, line, what));
}

static char *text_of(const char *text) {
  char *copy = g_strdup(text);
  if (copy)
    byte_text_decode(copy);
  return copy;
}

static char **read_list(const json_t *list) {
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
  for (size_t i = 0; i < json_array_size(list); i++) {
    const char *word = json_string_value(json_array_get(list, i));
    if (!word)
      return NULL;
    g_ptr_array_add(words, text_of(word));
  }
  g_ptr_array_add(words, NULL);
  return (char **)g_ptr_array_steal(words, NULL);
}

/* More than a kernel takes for a command: an entry that nothing can have run. */
static bool is_too_long(const json_t *object, char **arguments) {
  size_t length = json_string_length(json_object_get(object, "command"));
  for (size_t i = 0; arguments && arguments[i]; i++)
    length += strlen(arguments[i]);
  return length > COMMAND_LIMIT;
}

static bool is_blank(const char *text) {
  return text[strspn(text, " \t\r\n")] == '\0';
}

/* NULL with no complaint: the entry compiles nothing (ninja's phony and link rules). */
static char **read_arguments(const json_t *object, const char **why) {
  const json_t *list = json_object_get(object, "arguments");
  const json_t *command = json_object_get(object, "command");
  char **arguments = NULL;
  *why = NULL;
  if (json_is_array(list)) {
    arguments = read_list(list);
    *why = arguments ? NULL : "'arguments' holds something that is no string";
  } else if (json_is_string(command)) {
    g_autofree char *text = text_of(json_string_value(command));
    if (!is_blank(text) && !g_shell_parse_argv(text, NULL, &arguments, NULL))
      *why = "'command' has an unclosed quote";
  } else {
    *why = "neither 'arguments' (a list) nor 'command' (a string)";
  }
  if (is_too_long(object, arguments))
    *why = "left out: longer than a command can be";
  if (*why || (arguments && !arguments[0]))
    g_clear_pointer(&arguments, g_strfreev);
  return arguments;
}

static char *read_directory(const struct reader *reader, const json_t *object) {
  g_autofree char *directory = text_of(json_string_value(json_object_get(object, "directory")));
  return path_absolute(directory ? directory : ".", reader->folder);
}

static void add_entry(struct reader *reader, const json_t *object, unsigned line) {
  g_autofree char *file = text_of(json_string_value(json_object_get(object, "file")));
  if (!file || !*file) {
    complain(reader, line, "no 'file'");
    return;
  }
  const char *why = NULL;
  char **arguments = read_arguments(object, &why);
  if (why)
    complain(reader, line, why);
  if (!arguments)
    return;
  struct compile_entry *entry = g_new0(struct compile_entry, 1);
  entry->file = g_steal_pointer(&file);
  entry->directory = read_directory(reader, object);
  entry->output = text_of(json_string_value(json_object_get(object, "output")));
  entry->arguments = arguments;
  entry->line = line;
  g_ptr_array_add(reader->entries, entry);
}

/* Behind a broken object: at the next line, or after the next comma, that begins an object. */
static const char *next_object(const struct reader *reader, const char *from) {
  for (const char *at = from; at < reader->end; at++) {
    if (*at != '{')
      continue;
    const char *before = at - 1;
    while (before > from && (*before == ' ' || *before == '\t' || *before == '\r'))
      before--;
    if (*before == '\n' || *before == ',')
      return at;
  }
  return reader->end;
}

static void read_object(struct reader *reader) {
  json_error_t error;
  unsigned line = line_of(reader, reader->at);
  json_t *object = json_loadb(reader->at, (size_t)(reader->end - reader->at), JSON_DISABLE_EOF_CHECK, &error);
  if (object) {
    add_entry(reader, object, line);
    reader->at += error.position;
  } else {
    g_autofree char *what =
        g_strdup_printf("broken entry, left out: %s (its line %d)", error.text, error.line);
    complain(reader, line, what);
    reader->at = next_object(reader, reader->at + 1);
  }
  json_decref(object);
}

/* The first byte that is neither blank nor separator. */
static const char *skip_separators(const struct reader *reader) {
  const char *at = reader->at;
  while (at < reader->end && (g_ascii_isspace(*at) || *at == ','))
    at++;
  return at;
}

static int read_array(struct reader *reader) {
  reader->at = skip_separators(reader);
  if (reader->at == reader->end || *reader->at != '[') {
    g_warning("'%s' is no compile database: it does not begin with '['", reader->path);
    return -1;
  }
  reader->at++;
  guint earlier = reader->problems->len;
  for (;;) {
    reader->at = skip_separators(reader);
    if (reader->at == reader->end) {
      complain(reader, line_of(reader, reader->at), "the file ends before its list does");
      return 0;
    }
    if (*reader->at == ']')
      return 0;
    if (reader->problems->len - earlier > PROBLEM_LIMIT) {
      g_warning("'%s' is no compile database: more than %d broken entries", reader->path, PROBLEM_LIMIT);
      return -1;
    }
    if (*reader->at == '{') {
      read_object(reader);
    } else {
      complain(reader, line_of(reader, reader->at), "not an object");
      reader->at = next_object(reader, reader->at + 1);
    }
  }
}

int compile_database_read(const char *path, GPtrArray *entries, GPtrArray *problems) {
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;
  gsize size = 0;
  if (!g_file_get_contents(path, &text, &size, &error)) {
    g_warning("cannot read the compile database: %s", error->message);
    return -1;
  }
  if (!g_utf8_validate(text, (gssize)size, NULL)) { /* names may be any bytes, JSON may not */
    char *encoded = byte_text_encode(text, &size);
    g_free(text);
    text = encoded;
  }
  g_autofree char *absolute = g_canonicalize_filename(path, NULL);
  struct reader reader = {.path = path,
                          .folder = g_path_get_dirname(absolute),
                          .text = text,
                          .at = text,
                          .end = text + size,
                          .counted = text,
                          .line = 1,
                          .entries = entries,
                          .problems = problems};
  int result = read_array(&reader);
  g_free(reader.folder);
  return result;
}
