/* What to say when there is no compile database: the command of the build system at hand.
 * SPDX-License-Identifier: MIT */
#include <string.h>

#include "analyzer/frontend/input.h"

struct build_system {
  const char *name, *mark; /* the file in the root that tells */
  const char *command;
};

/* In this order: a tree that has several is usually built with the first. A configured ninja folder comes
 * last, it has no mark of its own in the root. */
static const struct build_system build_systems[] = {
    {"CMake", "CMakeLists.txt", "cmake -B build -DCMAKE_EXPORT_COMPILE_COMMANDS=ON"},
    {"meson", "meson.build", "meson setup builddir"},
    {"ninja", "build.ninja", "ninja -t compdb > compile_commands.json"},
    {"autotools", "configure", "./configure && bear -- make"},
    {"autotools", "configure.ac", "autoreconf -i && ./configure && bear -- make"},
    {"make", "GNUmakefile", "bear -- make"},
    {"make", "Makefile", "bear -- make"},
    {"make", "makefile", "bear -- make"},
    {"Bazel", "MODULE.bazel", "bazel run @hedron_compile_commands//:refresh_all"},
    {"Bazel", "WORKSPACE", "bazel run @hedron_compile_commands//:refresh_all"},
    {"SCons", "SConstruct", "bear -- scons"},
    {"setuptools", "setup.py", "bear -- python3 setup.py build_ext --force"},
    {"waf", "wscript", "bear -- ./waf configure build"},
};

char *input_hint(const char *root) {
  g_autofree char *ninja = g_build_filename(root, "build", "build.ninja", NULL);
  for (size_t i = 0; i < G_N_ELEMENTS(build_systems); i++) {
    const struct build_system *system = &build_systems[i];
    g_autofree char *mark = g_build_filename(root, system->mark, NULL);
    bool is_makefile = g_str_has_suffix(system->command, "bear -- make");
    if (is_makefile && g_file_test(ninja, G_FILE_TEST_EXISTS))
      break;
    if (g_file_test(mark, G_FILE_TEST_EXISTS)) {
      return g_strdup_printf("no compile_commands.json found; make one with %s: %s", system->name,
                             system->command);
    }
  }
  if (g_file_test(ninja, G_FILE_TEST_EXISTS)) {
    return g_strdup("no compile_commands.json found; make one with ninja: "
                    "ninja -C build -t compdb > build/compile_commands.json");
  }
  return g_strdup("no compile_commands.json found; make one with: bear -- COMMAND THAT BUILDS; "
                  "or give the flags after `--`");
}
