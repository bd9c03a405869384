/* Compiling test cases, and the main() that repeats them.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/compile.h"

#include <stdio.h>
#include <string.h>

#define GROWTH_LINE "cyclecheck: the heap grew by "

/* The first turn makes what is made once. */
static const char driver[] =
    "#include <malloc.h>\n"
    "#include <stdio.h>\n"
    "#include <stdlib.h>\n"
    "\n"
    "static long heap_bytes(void) {\n"
    "#if defined(__GLIBC_PREREQ) && __GLIBC_PREREQ(2, 33)\n"
    "  return (long)mallinfo2().uordblks;\n"
    "#else\n"
    "  return (long)mallinfo().uordblks;\n"
    "#endif\n"
    "}\n"
    "\n"
    "int main(int argc, char **argv) {\n"
    "  long iterations = argc > 1 ? atol(argv[1]) : CYC_ITERATIONS;\n"
    "  int code = CYC_TEST(argc, argv);\n"
    "  long before = heap_bytes();\n"
    "  for (long i = 1; i < iterations && code == 0; i++)\n"
    "    code = CYC_TEST(argc, argv);\n"
    "  long grown = heap_bytes() - before;\n"
    "  fprintf(stderr, \"" GROWTH_LINE "%ld bytes in %ld iterations\\n\", grown, iterations - 1);\n"
    "  return code;\n"
    "}\n";

const char *compile_driver(void) {
  return driver;
}

gint64 compile_read_growth(const char *output) {
  const char *line = output ? g_strrstr(output, GROWTH_LINE) : NULL;
  long bytes = 0, iterations = 0;
  if (!line || sscanf(line + strlen(GROWTH_LINE), "%ld bytes in %ld", &bytes, &iterations) != 2 ||
      iterations < 1)
    return -1;
  return MAX(bytes, 0) / iterations;
}

void compile_add(GPtrArray *command, const char *word) {
  g_ptr_array_add(command, g_strdup(word));
}

void compile_add_all(GPtrArray *command, const GPtrArray *words) {
  for (guint i = 0; words && i < words->len; i++)
    compile_add(command, words->pdata[i]);
}

GPtrArray *compile_command(void) {
  static const char *const fixed[] = {"-std=gnu17", "-w", "-g", "-O0"};
  GPtrArray *command = g_ptr_array_new_with_free_func(g_free);
  const char *chosen = g_getenv("CC");
  g_auto(GStrv) words = NULL;
  if (g_shell_parse_argv(chosen && *chosen ? chosen : "cc", NULL, &words, NULL))
    for (char **word = words; *word; word++)
      compile_add(command, *word);
  for (size_t i = 0; i < G_N_ELEMENTS(fixed); i++)
    compile_add(command, fixed[i]);
  return command;
}

char *compile_first_error(const char *said) {
  g_auto(GStrv) lines = g_strsplit(said, "\n", -1);
  for (char **line = lines; *line; line++)
    if (strstr(*line, "error") || strstr(*line, "undefined"))
      return g_strdup(*line);
  return g_strdup(lines[0] ? lines[0] : "");
}

char *compile_run(GPtrArray *command, const char *folder) {
  g_autofree char *answer = NULL;
  char *said = NULL;
  g_autoptr(GError) error = NULL;
  int status = 0;
  g_auto(GStrv) environment =
      g_environ_setenv(g_get_environ(), "LC_ALL", "C", TRUE); /* we read what it says */
  g_ptr_array_add(command, NULL);
  bool is_run = g_spawn_sync(folder, (char **)command->pdata, environment, G_SPAWN_SEARCH_PATH, NULL, NULL,
                             &answer, &said, &status, &error);
  bool is_done = is_run && g_spawn_check_wait_status(status, NULL);
  g_ptr_array_unref(command);
  if (is_done)
    g_clear_pointer(&said, g_free);
  return is_run ? said : g_strdup(error->message);
}
