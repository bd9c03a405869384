/* The rules as SARIF describes them.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/sarif_parts.h"
#include "analyzer/cli/version.h"
#include "rules/checks/rule.h"

#include <string.h>

/* `append-cycle` -> `AppendCycle`. */
static char *pascal_case(const char *id) {
  GString *name = g_string_new(NULL);
  bool is_start = true;
  for (; *id; id++) {
    if (*id != '-')
      g_string_append_c(name, is_start ? g_ascii_toupper(*id) : *id);
    is_start = *id == '-';
  }
  return g_string_free(name, FALSE);
}

static json_t *make_sentence(const char *text) {
  g_autofree char *sentence = g_strconcat(text, g_str_has_suffix(text, ".") ? "" : ".", NULL);
  sentence[0] = g_ascii_toupper(sentence[0]);
  return sarif_message(sentence);
}

/* CWE-401: memory that is not released; CWE-911: a count that is not what it should be. */
static json_t *make_properties(const char *id) {
  bool is_about_cycles = g_str_has_suffix(id, "-cycle");
  return json_pack("{s:[s,s,s], s:s, s:s}", "tags", "correctness", "memory-leak",
                   is_about_cycles ? "external/cwe/cwe-401" : "external/cwe/cwe-911", "precision", "high",
                   "problem.severity", "warning");
}

static json_t *make_rule(const struct rule *rule) {
  g_autofree char *name = pascal_case(rule->id);
  json_t *object = json_object();
  json_object_set_new(object, "id", json_string(rule->id));
  json_object_set_new(object, "name", json_string(name));
  json_object_set_new(object, "shortDescription", make_sentence(rule->summary));
  json_object_set_new(object, "fullDescription", make_sentence(rule->summary));
  json_t *help = json_object();
  json_object_set_new(help, "text", json_string(rule->explanation));
  json_object_set_new(help, "markdown", json_string(rule->explanation));
  json_object_set_new(object, "help", help);
  g_autofree char *uri = g_strdup_printf(VERSION_DOCS "/rules/%s.md", rule->id);
  json_object_set_new(object, "helpUri", json_string(uri));
  json_object_set_new(object, "defaultConfiguration", json_pack("{s:s}", "level", "warning"));
  json_object_set_new(object, "properties", make_properties(rule->id));
  return object;
}

json_t *sarif_rules(void) {
  json_t *list = json_array();
  for (size_t i = 0; rules[i]; i++)
    json_array_append_new(list, make_rule(rules[i]));
  return list;
}
