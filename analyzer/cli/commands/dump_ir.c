/* dump-ir: the ownership IR of a function, as the analysis sees it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/command.h"
#include "analyzer/cli/database.h"
#include "analyzer/cli/escape.h"
#include "analyzer/cli/formats/format.h"
#include "db/facts.h"
#include "rules/checks/nearest.h"

#include <string.h>

extern const struct command command_dump_ir;

/* `helper`, or `src/a.c:helper` for one of several static functions. */
static bool is_named(const struct fact_function *function, const char *name) {
  return strcmp(function->key, name) == 0 || g_strcmp0(function->name, name) == 0;
}

static void print_function(GString *out, const struct fact_function *function) {
  g_string_append_printf(out, "%s at %s:%u\n", function->key,
                         function->place.file ? function->place.file : "?", function->place.line);
  if (function->ir)
    ir_print(function->ir, out);
  else
    g_string_append(out, "  no IR: the body touches no pointer worth following\n");
}

static void fail_unknown(const struct facts *facts, const char *name) {
  const char *best = NULL;
  size_t least = G_MAXSIZE;
  for (guint i = 0; i < facts->functions->len; i++) {
    const struct fact_function *function = facts->functions->pdata[i];
    size_t distance = function->is_definition ? nearest_distance(name, function->name) : G_MAXSIZE;
    if (distance < least) {
      least = distance;
      best = function->key;
    }
  }
  if (best)
    g_warning("the database has no body of a function '%s'; the nearest is %s", name, best);
  else
    g_warning("the database has no function bodies");
}

static int print_matches(const struct facts *facts, const char *name) {
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < facts->functions->len; i++) {
    const struct fact_function *function = facts->functions->pdata[i];
    if (function->is_definition && is_named(function, name))
      print_function(text, function);
  }
  if (text->len == 0) {
    fail_unknown(facts, name);
    return CODE_FAILED;
  }
  g_autofree char *safe = escape_lines(text->str);
  g_string_assign(text, safe);
  return output_write(NULL, text) == 0 ? CODE_CLEAN : CODE_FAILED;
}

static int run(const struct options *options) {
  if (command_check_arguments(&command_dump_ir, options, 1, 1) != 0)
    return CODE_FAILED;
  struct db *db = database_open_to_read(options);
  if (!db)
    return CODE_FAILED;
  struct facts *facts = facts_create();
  int code = CODE_FAILED;
  if (db_load_facts(db, facts) == 0)
    code = print_matches(facts, options->positional->pdata[0]);
  facts_destroy(facts);
  db_close(db);
  return code;
}

const struct command command_dump_ir = {
    .name = "dump-ir",
    .usage = "FUNCTION",
    .summary = "print what the analysis sees of a function's body",
    .details = "FUNCTION is a name, or 'path/of/file.c:name' for a static function.\n",
    .options = OPTIONS_DATABASE | OPTIONS_GENERAL,
    .place = 8,
    .run = run,
};
