/* Tests of the command line's parser and of the option table.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/options.h"
#include "db/cycle.h"

#include <string.h>

#define CHECK_GROUPS (OPTIONS_INPUT | OPTIONS_EXTRACT | OPTIONS_REPORT | OPTIONS_GENERAL)

static int parse(struct options *options, unsigned groups, const char *line) {
  g_auto(GStrv) argv = g_strsplit(line, " ", -1);
  options_init(options);
  return options_parse(options, groups, (int)g_strv_length(argv), argv);
}

static void test_forms(void) {
  struct options options;
  g_assert_cmpint(
      parse(&options, CHECK_GROUPS, "check -p build -j4 -qv --level note --fail-on=never src/a.c"), ==, 0);
  g_assert_cmpstr(options.build_path, ==, "build");
  g_assert_cmpuint(options.jobs, ==, 4);
  g_assert_true(options.is_quiet);
  g_assert_cmpuint(options.verbosity, ==, 1);
  g_assert_cmpuint(options.level, ==, SEVERITY_NOTE);
  g_assert_cmpuint(options.fail_on, ==, FAIL_ON_NEVER);
  g_assert_cmpuint(options.positional->len, ==, 1);
  g_assert_cmpstr(options.positional->pdata[0], ==, "src/a.c");
  g_assert_null(options.positional->pdata[1]);
  g_assert_null(options.flags);
  options_finish(&options);
}

static void test_defaults(void) {
  struct options options;
  g_assert_cmpint(parse(&options, CHECK_GROUPS, "check"), ==, 0);
  g_assert_cmpuint(options.level, ==, SEVERITY_WARNING);
  g_assert_cmpuint(options.min_confidence, ==, CONFIDENCE_MEDIUM);
  g_assert_cmpuint(options.fail_on, ==, SEVERITY_WARNING);
  g_assert_null(options.allow_incomplete);
  g_assert_null(options.extra_after->pdata[0]);
  options_finish(&options);
}

static void test_flags_after_dashes(void) {
  struct options options;
  g_assert_cmpint(parse(&options, CHECK_GROUPS, "check a.c -- -Iinc --level=x -j"), ==, 0);
  g_assert_cmpuint(g_strv_length(options.flags), ==, 3);
  g_assert_cmpstr(options.flags[1], ==, "--level=x");
  options_finish(&options);
  g_assert_cmpint(parse(&options, CHECK_GROUPS, "check a.c --"), ==, 0);
  g_assert_nonnull(options.flags);
  options_finish(&options);
  g_assert_cmpint(parse(&options, OPTIONS_DATABASE, "query -- -x"), ==, 0);
  g_assert_cmpstr(options.positional->pdata[0], ==, "-x");
  options_finish(&options);
}

static void test_repeated_and_optional(void) {
  struct options options;
  g_assert_cmpint(
      parse(&options, CHECK_GROUPS, "check --format=text --format=json:o.json --allow-incomplete"), ==, 0);
  g_assert_cmpuint(options.formats->len, ==, 2);
  g_assert_cmpstr(options.allow_incomplete, ==, "");
  options_finish(&options);
  g_assert_cmpint(parse(&options, CHECK_GROUPS, "check --allow-incomplete=lost.txt"), ==, 0);
  g_assert_cmpstr(options.allow_incomplete, ==, "lost.txt");
  options_finish(&options);
}

static void test_shard(void) {
  struct options options;
  g_assert_cmpint(parse(&options, OPTIONS_SHARD, "extract --shard=2/3"), ==, 0);
  g_assert_cmpuint(options.shard[0], ==, 2);
  g_assert_cmpuint(options.shard[1], ==, 3);
  options_finish(&options);
}

static void check_refused(unsigned groups, const char *line, const char *message) {
  struct options options;
  g_test_expect_message(NULL, G_LOG_LEVEL_WARNING, message);
  g_assert_cmpint(parse(&options, groups, line), ==, -1);
  g_test_assert_expected_messages();
  options_finish(&options);
}

static void test_refused(void) {
  check_refused(CHECK_GROUPS, "check --chekcs=x",
                "*unknown option '--chekcs=x' of 'check'; the nearest is --checks*");
  check_refused(OPTIONS_GENERAL, "rules --jobs=2", "*unknown option '--jobs=2'*");
  check_refused(CHECK_GROUPS, "check -Z", "*unknown option '-Z'*");
  check_refused(CHECK_GROUPS, "check -j0", "*--jobs takes a number*");
  check_refused(CHECK_GROUPS, "check -j 99999999999999999999", "*--jobs takes a number*");
  check_refused(CHECK_GROUPS, "check -j", "*--jobs needs a value*");
  check_refused(CHECK_GROUPS, "check --timeout=nan", "*--timeout takes a number of seconds*");
  check_refused(CHECK_GROUPS, "check --timeout=-1", "*--timeout takes a number of seconds*");
  check_refused(CHECK_GROUPS, "check --level=fatal", "*--level takes error|warning|note, not 'fatal'*");
  check_refused(CHECK_GROUPS, "check --quiet=yes", "*--quiet takes no value*");
  check_refused(OPTIONS_SHARD, "extract --shard=4/3", "*--shard takes K/N*");
  check_refused(OPTIONS_SHARD, "extract --shard=0/3", "*--shard takes K/N*");
  check_refused(OPTIONS_SHARD, "extract --shard=1", "*--shard takes K/N*");
}

static void test_table_is_consistent(void) {
  for (const struct option_spec *spec = option_table; spec->name; spec++) {
    g_assert_cmpint(spec->groups, !=, 0);
    g_assert_nonnull(spec->help);
    g_assert_cmpint(spec->argument == NULL, ==, spec->kind == OPTION_FLAG || spec->kind == OPTION_COUNT);
    for (const struct option_spec *other = spec + 1; other->name; other++) {
      g_assert_cmpstr(spec->name, !=, other->name);
      g_assert_true(!spec->letter || spec->letter != other->letter);
      g_assert_cmpuint(spec->offset, !=, other->offset);
    }
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/options/forms", test_forms);
  g_test_add_func("/options/defaults", test_defaults);
  g_test_add_func("/options/flags", test_flags_after_dashes);
  g_test_add_func("/options/repeated", test_repeated_and_optional);
  g_test_add_func("/options/shard", test_shard);
  g_test_add_func("/options/refused", test_refused);
  g_test_add_func("/options/table", test_table_is_consistent);
  return g_test_run();
}
