/* The interpreter runs probe.py, which prints one line of JSON as its last.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/validate_python.h"

#include <jansson.h>
#include <string.h>

#define ANSWER "cyclecheck: {"

extern const char embedded_probe_py[];

/* ---- what it says ---- */

static const char *known_word(const char *const *words, const char *word) {
  for (; *words; words++)
    if (g_strcmp0(*words, word) == 0)
      return *words;
  return NULL;
}

static struct finding_result *read_answer(const json_t *answer, char **snippet) {
  static const char *const verdicts[] = {"confirmed", "refuted", "not-reached", NULL};
  static const char *const ways[] = {"leaked", "collected", NULL};
  const char *reason = json_string_value(json_object_get(answer, "reason"));
  const char *through = json_string_value(json_object_get(answer, "through"));
  const char *verdict = known_word(verdicts, json_string_value(json_object_get(answer, "verdict")));
  if (!verdict)
    return finding_result_new("error", g_strdup("the interpreter's answer was not understood"));
  struct finding_result *result = finding_result_new(
      verdict,
      through ? g_strdup_printf("%s; closed through %s", reason ? reason : "", through) : g_strdup(reason));
  result->how = known_word(ways, json_string_value(json_object_get(answer, "how")));
  if (json_is_integer(json_object_get(answer, "objects")))
    result->objects = json_integer_value(json_object_get(answer, "objects"));
  if (snippet)
    *snippet = g_strdup(json_string_value(json_object_get(answer, "snippet")));
  return result;
}

/* The last line that an uncaught exception prints. */
static char *last_line(const char *output) {
  g_autofree char *text = g_strchomp(g_strdup(output));
  const char *start = strrchr(text, '\n');
  return g_strdup(start ? start + 1 : text);
}

static struct finding_result *read_output(const char *output, const struct run_result *ran,
                                          const struct run_limits *limits, char **snippet) {
  const char *line = output ? g_strrstr(output, ANSWER) : NULL;
  g_autofree char *end = run_describe(ran, limits);
  json_t *answer = line ? json_loads(line + strlen(ANSWER) - 1, JSON_DISABLE_EOF_CHECK, NULL) : NULL;
  struct finding_result *result = answer ? read_answer(answer, snippet) : NULL;
  json_decref(answer);
  if (result)
    return result;
  g_autofree char *said = last_line(output ? output : "");
  return finding_result_new("error", *said ? g_strdup_printf("%s: %s", end, said) : g_strdup(end));
}

/* ---- running it ---- */

static struct finding_result *run(const struct python_request *request, const char *const *words,
                                  char **snippet) {
  g_autofree char *probe = g_build_filename(request->scratch, "probe.py", NULL);
  g_autofree char *output = g_build_filename(request->scratch, "probe.output", NULL);
  g_autofree char *iterations = g_strdup_printf("%u", request->iterations);
  g_autofree char *said = NULL;
  /* -B: no compiled files beside the modules */
  const char *arguments[] = {request->interpreter, "-B",     probe, words[0], words[1],
                             iterations,           words[2], NULL};
  struct run_request asked = {arguments, NULL, NULL, NULL, output, request->limits};
  struct run_result ran;
  if (!g_file_set_contents(probe, embedded_probe_py, -1, NULL))
    return finding_result_new("error", g_strdup("the probe could not be written"));
  if (run_program(&asked, &ran) != 0)
    return finding_result_new("error", g_strdup("the interpreter could not be run"));
  g_file_get_contents(output, &said, NULL, NULL);
  return read_output(said, &ran, &request->limits, snippet);
}

struct finding_result *python_run_file(const struct python_request *request, const char *path) {
  g_autofree char *absolute = g_canonicalize_filename(path, NULL);
  const char *words[] = {"file", absolute, NULL};
  return run(request, words, NULL);
}

/* ---- what a finding is about ---- */

static int take_text(const struct db_row *row, void *arg) {
  char **text = arg;
  g_free(*text);
  *text = g_strdup(db_row_text(row, 0));
  return 1;
}

/* The type by the name it has at run time: the longest that the message quotes. */
static char *type_of(struct db *db, const struct finding_cycle *finding) {
  char *name = NULL;
  const char *parameters[] = {finding->message, NULL};
  db_query(db,
           "SELECT name FROM type WHERE source IN ('static', 'spec') AND instr(?1, '''' || name || '''') > 0"
           " ORDER BY length(name) DESC, name",
           parameters, take_text, &name);
  return name;
}

/* The first quoted word of the message that is not the type: a slot. Caller frees; NULL: there is none. */
static char *slot_of(const struct finding_cycle *finding, const char *type) {
  g_auto(GStrv) parts = g_strsplit(finding->message, "'", -1);
  for (guint i = 1; parts[0] && i < g_strv_length(parts); i += 2)
    if (strcmp(parts[i], type) != 0)
      return g_strdup(parts[i]);
  return NULL;
}

struct finding_result *python_run_finding(const struct python_request *request, struct db *db,
                                          const struct finding_cycle *finding, char **snippet) {
  g_autofree char *type = type_of(db, finding), *slot = type ? slot_of(finding, type) : NULL;
  const char *words[] = {"type", type, slot};
  *snippet = NULL;
  if (!type)
    return finding_result_new("not-reached", g_strdup("it is about no type that Python can import"));
  struct finding_result *result = run(request, words, snippet);
  result->entry = g_strdup(type);
  return result;
}

char *python_skeleton(struct db *db, const struct finding_cycle *finding) {
  g_autofree char *type = type_of(db, finding), *slot = type ? slot_of(finding, type) : NULL;
  const char *dot = type ? strrchr(type, '.') : NULL;
  g_autofree char *module = dot ? g_strndup(type, (gsize)(dot - type)) : g_strdup("MODULE");
  return g_strdup_printf("import %s\n"
                         "o = %s()  # FILL IN: arguments\n"
                         "# FILL IN: let o hold something that holds o%s%s\n",
                         module, type ? type : "MODULE.TYPE", slot ? ", through " : "", slot ? slot : "");
}
