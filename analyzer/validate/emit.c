/* Writes test cases.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/emit.h"

#include "analyzer/validate/compile.h"

#include <stdio.h>
#include <string.h>

/* One line of a comment: nothing in it can end the comment. */
static void append_comment(GString *text, const char *line) {
  g_string_append(text, " * ");
  for (const char *at = line; *at; at++) {
    bool is_end = (at[0] == '*' && at[1] == '/') || (at[0] == '/' && at[1] == '*');
    g_string_append_c(text, (unsigned char)*at < ' ' ? ' ' : *at);
    if (is_end)
      g_string_append_c(text, ' ');
  }
  g_string_append_c(text, '\n');
}

static void append_heading(GString *text, const struct emit_request *request) {
  g_string_append(text, "/* Written by cyclecheck validate: does this cycle become garbage?\n");
  append_comment(text, request->title);
  for (guint i = 0; request->steps && i < request->steps->len; i++)
    append_comment(text, request->steps->pdata[i]);
  g_string_append(text, " *\n");
  if (request->build)
    append_comment(text, request->build);
  append_comment(text,
                 "./test [ITERATIONS] shows how many bytes the heap grew by; `cyclecheck validate -- ./test`"
                 " names what is left in it.");
  if (request->entry->missing) {
    g_autofree char *todo = g_strdup_printf("To be completed: %s.", request->entry->missing);
    append_comment(text, todo);
  }
  g_string_append(text, " */\n");
}

/* As a string of C: what includes a file cannot say more. */
static void append_include(GString *text, const char *root, const char *file) {
  g_autofree char *path = g_canonicalize_filename(file, root);
  g_string_append_printf(text, "#define main " ENTRY_MAIN "\n#include \"%s\"\n#undef main\n\n", path);
}

static void append_statements(GString *text, const GPtrArray *statements) {
  for (guint i = 0; i < statements->len; i++)
    g_string_append_printf(text, "  %s\n", (const char *)statements->pdata[i]);
}

static char *join(const GPtrArray *words) {
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < words->len; i++)
    g_string_append_printf(text, "%s%s", i ? ", " : "", (const char *)words->pdata[i]);
  return g_string_free(text, FALSE);
}

static void append_call(GString *text, const struct entry *entry) {
  bool is_main = strcmp(entry->function->name, "main") == 0;
  g_autofree char *arguments = join(entry->arguments);
  g_string_append(text, "  ");
  if (entry->result)
    g_string_append_printf(text, "%s *result = ", entry->result);
  else if (is_main)
    g_string_append(text, "int code = ");
  g_string_append_printf(text, "%s(%s);\n", is_main ? ENTRY_MAIN : entry->function->name, arguments);
}

static void append_test(GString *text, const struct entry *entry) {
  bool is_main = strcmp(entry->function->name, "main") == 0;
  if (entry->needs_heap)
    g_string_append(text, "static struct cyc_heap *" ENTRY_HEAP ";\n\n");
  g_string_append(text, "static int cyclecheck_once(int argc, char **argv) {\n  (void)argc, (void)argv;\n");
  append_statements(text, entry->before);
  append_call(text, entry);
  append_statements(text, entry->after);
  g_string_append_printf(text, "  return %s;\n}\n", is_main ? "code" : "0");
}

/* Objects of our collector are looked at by the collector itself: those it finds unreachable were garbage. */
static void append_heap_test(GString *text) {
  g_string_append(text, "\n"
                        "static int cyclecheck_with_heap(int argc, char **argv) {\n"
                        "  static long turns, objects;\n"
                        "  if (!" ENTRY_HEAP ") {\n"
                        "    " ENTRY_HEAP " = cyc_heap_create(NULL);\n"
                        "    if (!" ENTRY_HEAP ")\n"
                        "      return 2;\n"
                        "    cyc_disable(" ENTRY_HEAP ");\n"
                        "  }\n"
                        "  int code = cyclecheck_once(argc, argv);\n"
                        "  size_t bytes = cyc_heap_bytes(" ENTRY_HEAP ");\n"
                        "  objects += (long)cyc_collect(" ENTRY_HEAP ", 2);\n"
                        "  bytes -= cyc_heap_bytes(" ENTRY_HEAP ");\n"
                        "  if (++turns == CYC_ITERATIONS)\n"
                        "    fprintf(stderr, \"" EMIT_COLLECTED
                        "%ld objects in %ld iterations, %zu bytes each\\n\","
                        " objects, turns, bytes);\n"
                        "  return code;\n"
                        "}\n");
}

char *emit_test(const struct emit_request *request) {
  GString *text = g_string_new(NULL);
  append_heading(text, request);
  append_include(text, request->root, request->entry->function->place.file);
  if (request->entry->needs_heap)
    g_string_append(text, "#include <cyclecollector.h>\n");
  g_string_append(text, "#include <stdio.h>\n\n");
  append_test(text, request->entry);
  g_string_append_printf(text, "\n#ifndef CYC_ITERATIONS\n#define CYC_ITERATIONS %u\n#endif\n",
                         request->iterations);
  if (request->entry->needs_heap)
    append_heap_test(text);
  g_string_append_printf(text, "#define CYC_TEST %s\n\n%s",
                         request->entry->needs_heap ? "cyclecheck_with_heap" : "cyclecheck_once",
                         compile_driver());
  return g_string_free(text, FALSE);
}

bool emit_read_collected(const char *output, gint64 *objects, gint64 *bytes) {
  const char *line = output ? g_strrstr(output, EMIT_COLLECTED) : NULL;
  long found = 0, turns = 0, size = 0;
  if (!line ||
      sscanf(line + strlen(EMIT_COLLECTED), "%ld objects in %ld iterations, %ld bytes", &found, &turns,
             &size) != 3 ||
      turns < 1)
    return false;
  *objects = found / turns;
  *bytes = size;
  return true;
}
