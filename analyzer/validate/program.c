/* Compiles and links by the system's C compiler, always with line tables.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/program.h"

#include "analyzer/validate/compile.h"
#include "analyzer/validate/packages.h"

#include <string.h>

static enum program_state find_libraries(struct program *program, const struct annotated_case *annotated) {
  for (guint i = 0; i < annotated->packages->len; i++) {
    const char *package = annotated->packages->pdata[i];
    if (package_ask("--cflags", package, program->compile_flags) &&
        package_ask("--libs", package, program->link_flags))
      continue;
    const struct package *known = package_find(package);
    const char *debian = known ? known->debian : NULL;
    program->problem = debian ? g_strdup_printf("%s is missing: install %s", package, debian)
                              : g_strdup_printf("%s is missing", package);
    return PROGRAM_LACKS_LIBRARY;
  }
  return PROGRAM_BUILT;
}

static bool compile(struct program *program, GPtrArray *command) {
  g_autofree char *said = compile_run(command, program->folder);
  if (!said)
    return true;
  g_autofree char *why = compile_first_error(said);
  g_free(program->problem);
  program->problem = g_strdup_printf("it could not be compiled: %s", why);
  return false;
}

static bool compile_source(struct program *program, const char *source, guint number) {
  GPtrArray *command = compile_command();
  g_autofree char *object = g_strdup_printf("%s/%u.o", program->folder, number);
  const char *words[] = {"-Dmain=annotated_main", "-c", source, "-o", object};
  compile_add_all(command, program->compile_flags);
  for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
    compile_add(command, words[i]);
  return compile(program, command);
}

static bool link_program(struct program *program, guint count, const struct case_settings *settings) {
  g_autofree char *source = g_build_filename(program->folder, "driver.c", NULL);
  g_autofree char *iterations = g_strdup_printf("-DCYC_ITERATIONS=%u", settings->iterations);
  g_autofree char *text = g_strconcat("int annotated_main(int argc, char **argv);\n", compile_driver(), NULL);
  GPtrArray *command = compile_command();
  if (!g_file_set_contents(source, text, -1, NULL))
    return false;
  program->path = g_build_filename(program->folder, "program", NULL);
  const char *first[] = {"-DCYC_TEST=annotated_main", iterations, source},
             *last[] = {"-pthread", "-o", program->path};
  for (size_t i = 0; i < G_N_ELEMENTS(first); i++)
    compile_add(command, first[i]);
  for (guint i = 0; i < count; i++)
    g_ptr_array_add(command, g_strdup_printf("%s/%u.o", program->folder, i));
  compile_add_all(command, program->link_flags);
  for (size_t i = 0; i < G_N_ELEMENTS(last); i++)
    compile_add(command, last[i]);
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
