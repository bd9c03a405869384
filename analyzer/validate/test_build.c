/* Which sources a test needs is what the linker misses.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/test_build.h"

#include "analyzer/validate/compile.h"
#include "analyzer/validate/packages.h"

#include <string.h>

#define MOST_SOURCES 60 /* beside the one under test */
#define MISSING "undefined reference to `"

struct unit_flags {  /* of one source */
  GPtrArray *flags;  /* char * */
  GPtrArray *models; /* char *: names */
};

struct linking {
  struct test_build *build;
  GHashTable *units;    /* path -> struct unit_flags * */
  GHashTable *homes;    /* name of a function or global -> path of the source that defines it */
  GHashTable *compiled; /* paths */
  GPtrArray *objects;   /* char * */
  GPtrArray *libraries; /* char * */
};

/* ---- flags ---- */

static bool is_wanted(const char *flag) {
  static const char *const unwanted[] = {"-O",      "-W",       "-fsanitize", "-flto",
                                         "-target", "--target", "-nostdinc"};
  for (size_t i = 0; i < G_N_ELEMENTS(unwanted); i++)
    if (g_str_has_prefix(flag, unwanted[i]) && !g_str_has_prefix(flag, "-Wp,"))
      return false;
  return true;
}

static void free_unit(void *data) {
  struct unit_flags *unit = data;
  g_ptr_array_unref(unit->flags);
  g_ptr_array_unref(unit->models);
  g_free(unit);
}

/* A source that was compiled several ways is taken as it was the first time. */
static int take_unit(const struct tu_record *record, void *arg) {
  GHashTable *units = arg;
  g_auto(GStrv) words = NULL, models = g_strsplit(record->models ? record->models : "", "\n", -1);
  if (record->is_model || g_hash_table_contains(units, record->path))
    return 0;
  struct unit_flags *unit = g_new0(struct unit_flags, 1);
  unit->flags = g_ptr_array_new_with_free_func(g_free);
  unit->models = g_ptr_array_new_with_free_func(g_free);
  if (g_shell_parse_argv(record->arguments, NULL, &words, NULL))
    for (char **word = words; *word; word++)
      if (is_wanted(*word))
        compile_add(unit->flags, *word);
  for (char **model = models; *model; model++)
    if (g_str_has_prefix(*model, "model:"))
      compile_add(unit->models, *model + strlen("model:"));
  g_hash_table_insert(units, g_strdup(record->path), unit);
  return 0;
}

static const struct unit_flags *unit_of(const struct linking *linking, const char *path) {
  return g_hash_table_lookup(linking->units, path);
}

static void add_compile_flags(const struct package *package, void *arg) {
  package_ask("--cflags", package->name, arg);
}

static void add_libraries(const struct package *package, void *arg) {
  package_ask("--libs", package->name, arg);
}

static GPtrArray *flags_of(const struct linking *linking, const char *path) {
  const struct unit_flags *unit = unit_of(linking, path);
  GPtrArray *flags = g_ptr_array_new_with_free_func(g_free);
  compile_add_all(flags, unit ? unit->flags : NULL);
  for (guint i = 0; unit && i < unit->models->len; i++)
    packages_of_model(unit->models->pdata[i], add_compile_flags, flags);
  if (linking->build->collector_headers)
    g_ptr_array_add(flags, g_strconcat("-I", linking->build->collector_headers, NULL));
  return flags;
}

static void add_models_libraries(struct linking *linking, const char *path) {
  const struct unit_flags *unit = unit_of(linking, path);
  for (guint i = 0; unit && i < unit->models->len; i++)
    packages_of_model(unit->models->pdata[i], add_libraries, linking->libraries);
}

/* ---- sources ---- */

static void index_homes(struct linking *linking) {
  const struct facts *facts = linking->build->facts;
  for (guint i = 0; i < facts->functions->len; i++) {
    const struct fact_function *function = facts->functions->pdata[i];
    if (function->is_definition && !function->is_static && unit_of(linking, function->place.file))
      g_hash_table_insert(linking->homes, (void *)function->name, (void *)function->place.file);
  }
  for (guint i = 0; i < facts->globals->len; i++) {
    const struct fact_global *global = facts->globals->pdata[i];
    if (global->is_definition && !global->is_static && unit_of(linking, global->place.file))
      g_hash_table_insert(linking->homes, (void *)global->name, (void *)global->place.file);
  }
}

static bool fail(struct test_build *build, char *problem) {
  g_free(build->problem);
  build->problem = problem;
  return false;
}

static bool compile_one(struct linking *linking, const char *source, const char *path,
                        const char *definition) {
  struct test_build *build = linking->build;
  GPtrArray *command = compile_command();
  g_autoptr(GPtrArray) flags = flags_of(linking, path);
  char *object = g_strdup_printf("%s/%u.o", build->folder, linking->objects->len);
  const char *words[] = {
      "--coverage", "-Werror=implicit-function-declaration", definition, "-c", source, "-o", object};
  compile_add_all(command, flags);
  for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
    compile_add(command, words[i]);
  g_ptr_array_add(linking->objects, object);
  g_hash_table_add(linking->compiled, (void *)path);
  add_models_libraries(linking, path);
  g_autofree char *said = compile_run(command, build->root);
  if (!said)
    return true;
  g_autofree char *why = compile_first_error(said);
  return fail(build, g_strdup_printf("it could not be compiled: %s", why));
}

static bool compile_other(struct linking *linking, const char *path) {
  if (linking->objects->len > MOST_SOURCES)
    return fail(linking->build, g_strdup_printf("it needs more than %d other sources", MOST_SOURCES));
  g_autofree char *source = g_canonicalize_filename(path, linking->build->root);
  return compile_one(linking, source, path, "-Dmain=cyclecheck_other_main");
}

/* Compiles what defines the names that the linker misses. 1: there is more to link now, 0: nothing, -1:
 * failed. */
static int add_missing(struct linking *linking, const char *said) {
  int state = 0;
  for (const char *at = strstr(said, MISSING); at; at = strstr(at, MISSING)) {
    at += strlen(MISSING);
    g_autofree char *name = g_strndup(at, strcspn(at, "'"));
    const char *path = g_hash_table_lookup(linking->homes, name);
    if (path && !g_hash_table_contains(linking->compiled, path)) {
      if (!compile_other(linking, path))
        return -1;
      state = 1;
    }
  }
  return state;
}

static char *link_once(struct linking *linking) {
  struct test_build *build = linking->build;
  GPtrArray *command = compile_command();
  compile_add_all(command, linking->objects);
  if (build->collector)
    compile_add(command, build->collector);
  compile_add(command, "-Wl,--as-needed");
  compile_add_all(command, linking->libraries);
  const char *words[] = {"--coverage", "-pthread", "-lm", "-ldl", "-o", build->program};
  for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
    compile_add(command, words[i]);
  return compile_run(command, build->root);
}

static char *describe_missing(const char *said) {
  const char *at = strstr(said, MISSING);
  if (!at)
    return compile_first_error(said);
  at += strlen(MISSING);
  return g_strdup_printf(
      "'%.*s' is defined in no source that was analysed and in no library that is installed",
      (int)strcspn(at, "'"), at);
}

static bool link_all(struct linking *linking) {
  for (;;) {
    g_autofree char *said = link_once(linking);
    if (!said)
      return true;
    int state = add_missing(linking, said);
    if (state < 0)
      return false;
    if (state == 0) {
      g_autofree char *why = describe_missing(said);
      return fail(linking->build, g_strdup_printf("it could not be linked: %s", why));
    }
  }
}

/* ---- */

static void linking_init(struct linking *linking, struct test_build *build) {
  *linking = (struct linking){.build = build,
                              .units = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_unit),
                              .homes = g_hash_table_new(g_str_hash, g_str_equal),
                              .compiled = g_hash_table_new(g_str_hash, g_str_equal),
                              .objects = g_ptr_array_new_with_free_func(g_free),
                              .libraries = g_ptr_array_new_with_free_func(g_free)};
}

static void linking_finish(struct linking *linking) {
  g_hash_table_unref(linking->units);
  g_hash_table_unref(linking->homes);
  g_hash_table_unref(linking->compiled);
  g_ptr_array_unref(linking->objects);
  g_ptr_array_unref(linking->libraries);
}

bool test_build(struct test_build *build) {
  struct linking linking;
  linking_init(&linking, build);
  bool is_built = false;
  g_autofree char *iterations = g_strdup_printf("-DCYC_ITERATIONS=%u", build->iterations);
  build->program = g_build_filename(build->folder, "test", NULL);
  if (db_each_tu(build->db, take_unit, linking.units) != 0) {
    fail(build, g_strdup("the compiler's flags could not be read"));
  } else {
    index_homes(&linking);
    is_built = compile_one(&linking, build->source, build->file, iterations) && link_all(&linking);
  }
  linking_finish(&linking);
  return is_built;
}

char *test_build_describe(struct test_build *build) {
  struct linking linking;
  linking_init(&linking, build);
  GString *text = g_string_new("cc -g -O0");
  if (db_each_tu(build->db, take_unit, linking.units) == 0) {
    g_autoptr(GPtrArray) flags = flags_of(&linking, build->file);
    add_models_libraries(&linking, build->file);
    for (guint i = 0; i < flags->len; i++)
      g_string_append_printf(text, " %s", (const char *)flags->pdata[i]);
    g_string_append(text, " test.c -o test -Wl,--as-needed");
    if (build->collector)
      g_string_append_printf(text, " %s", build->collector);
    for (guint i = 0; i < linking.libraries->len; i++)
      g_string_append_printf(text, " %s", (const char *)linking.libraries->pdata[i]);
  }
  linking_finish(&linking);
  return g_string_free(text, FALSE);
}

void test_build_finish(struct test_build *build) {
  g_clear_pointer(&build->program, g_free);
  g_clear_pointer(&build->problem, g_free);
}
