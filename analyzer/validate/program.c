/* Compiles and links by the system's C compiler, always with line tables.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/program.h"

#include <string.h>

static const char driver[] = "#include <stdlib.h>\n"
                             "int annotated_main(int argc, char **argv);\n"
                             "int main(int argc, char **argv) {\n"
                             "  int code = 0;\n"
                             "  for (int i = 0; i < CYC_ITERATIONS && code == 0; i++)\n"
                             "    code = annotated_main(argc, argv);\n"
                             "  return code;\n"
                             "}\n";

static void add_words(GPtrArray *into, const char *text) {
  g_auto(GStrv) words = NULL;
  if (text && g_shell_parse_argv(text, NULL, &words, NULL))
    for (char **word = words; *word; word++)
      g_ptr_array_add(into, g_strdup(*word));
}

static bool ask_pkg_config(const char *option, const char *package, GPtrArray *into) {
  char *command[] = {"pkg-config", (char *)option, (char *)package, NULL};
  g_autofree char *answer = NULL, *said = NULL;
  int status = 0;
  if (!g_spawn_sync(NULL, command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &answer, &said, &status, NULL) ||
      !g_spawn_check_wait_status(status, NULL))
    return false;
  add_words(into, answer);
  return true;
}

static enum program_state find_libraries(struct program *program, const struct annotated_case *annotated) {
  for (guint i = 0; i < annotated->packages->len; i++) {
    const char *package = annotated->packages->pdata[i];
    if (ask_pkg_config("--cflags", package, program->compile_flags) &&
        ask_pkg_config("--libs", package, program->link_flags))
      continue;
    const char *debian = annotated_debian_package(package);
    program->problem = debian ? g_strdup_printf("%s is missing: install %s", package, debian)
                              : g_strdup_printf("%s is missing", package);
    return PROGRAM_LACKS_LIBRARY;
  }
  return PROGRAM_BUILT;
}

/* The first line of a compiler's complaint. */
static char *first_error(const char *said) {
  g_auto(GStrv) lines = g_strsplit(said, "\n", -1);
  for (char **line = lines; *line; line++)
    if (strstr(*line, "error") || strstr(*line, "undefined"))
      return g_strdup(*line);
  return g_strdup(lines[0] ? lines[0] : "");
}

static bool compile(struct program *program, GPtrArray *command) {
  g_autofree char *answer = NULL, *said = NULL;
  g_autoptr(GError) error = NULL;
  int status = 0;
  g_ptr_array_add(command, NULL);
  bool is_done = g_spawn_sync(program->folder, (char **)command->pdata, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
                              &answer, &said, &status, &error) &&
                 g_spawn_check_wait_status(status, NULL);
  if (!is_done) {
    g_autofree char *why = error ? g_strdup(error->message) : first_error(said);
    g_free(program->problem);
    program->problem = g_strdup_printf("it could not be compiled: %s", why);
  }
  g_ptr_array_unref(command);
  return is_done;
}

/* Not optimised: gcc removes stores into objects that nobody reads again, which is what leaked ones are. */
static GPtrArray *compiler(const struct program *program) {
  GPtrArray *command = g_ptr_array_new_with_free_func(g_free);
  const char *chosen = g_getenv("CC");
  add_words(command, chosen && *chosen ? chosen : "cc");
  const char *fixed[] = {"-std=gnu17", "-w", "-g", "-O0"};
  for (size_t i = 0; i < G_N_ELEMENTS(fixed); i++)
    g_ptr_array_add(command, g_strdup(fixed[i]));
  for (guint i = 0; i < program->compile_flags->len; i++)
    g_ptr_array_add(command, g_strdup(program->compile_flags->pdata[i]));
  return command;
}

static bool compile_source(struct program *program, const char *source, guint number) {
  GPtrArray *command = compiler(program);
  g_ptr_array_add(command, g_strdup("-Dmain=annotated_main"));
  g_ptr_array_add(command, g_strdup("-c"));
  g_ptr_array_add(command, g_strdup(source));
  g_ptr_array_add(command, g_strdup("-o"));
  g_ptr_array_add(command, g_strdup_printf("%s/%u.o", program->folder, number));
  return compile(program, command);
}

static bool link_program(struct program *program, guint count, const struct case_settings *settings) {
  g_autofree char *source = g_build_filename(program->folder, "driver.c", NULL);
  GPtrArray *command = compiler(program);
  if (!g_file_set_contents(source, driver, -1, NULL))
    return false;
  program->path = g_build_filename(program->folder, "program", NULL);
  g_ptr_array_add(command, g_strdup_printf("-DCYC_ITERATIONS=%u", settings->iterations));
  g_ptr_array_add(command, g_strdup(source));
  for (guint i = 0; i < count; i++)
    g_ptr_array_add(command, g_strdup_printf("%s/%u.o", program->folder, i));
  for (guint i = 0; i < program->link_flags->len; i++)
    g_ptr_array_add(command, g_strdup(program->link_flags->pdata[i]));
  g_ptr_array_add(command, g_strdup("-pthread"));
  g_ptr_array_add(command, g_strdup("-o"));
  g_ptr_array_add(command, g_strdup(program->path));
  return compile(program, command);
}

enum program_state program_build(struct program *program, const struct annotated_case *annotated,
                                 const struct case_settings *settings) {
  program->compile_flags = g_ptr_array_new_with_free_func(g_free);
  program->link_flags = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < annotated->flags->len; i++)
    g_ptr_array_add(program->compile_flags, g_strdup(annotated->flags->pdata[i]));
  enum program_state state = find_libraries(program, annotated);
  if (state != PROGRAM_BUILT)
    return state;
  for (guint i = 0; i < annotated->sources->len; i++)
    if (!compile_source(program, annotated->sources->pdata[i], i))
      return PROGRAM_BROKEN;
  return link_program(program, annotated->sources->len, settings) ? PROGRAM_BUILT : PROGRAM_BROKEN;
}

void program_finish(struct program *program) {
  g_free(program->path);
  g_free(program->problem);
  g_ptr_array_unref(program->compile_flags);
  g_ptr_array_unref(program->link_flags);
}
