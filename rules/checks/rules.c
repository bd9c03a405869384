/* Rules by name, and findings from cycles.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"
#include "rules/checks/nearest.h"

#include <string.h>

const struct rule *rule_find(const char *id) {
  for (size_t i = 0; rules[i]; i++)
    if (strcmp(rules[i]->id, id) == 0)
      return rules[i];
  return NULL;
}

const struct rule *rule_nearest(const char *id) {
  g_autoptr(GPtrArray) ids = g_ptr_array_new();
  for (size_t i = 0; rules[i]; i++)
    g_ptr_array_add(ids, (char *)rules[i]->id);
  g_ptr_array_add(ids, NULL);
  return rule_find(nearest_word(id, (const char *const *)ids->pdata));
}

static const struct rule *find_rule_for(const struct cycle *cycle) {
  const struct rule *best = NULL;
  for (size_t i = 0; rules[i]; i++)
    if (rules[i]->matches && (!best || rules[i]->priority < best->priority) && rules[i]->matches(cycle))
      best = rules[i];
  return best;
}

static const char *keep(struct results *results, const char *text) {
  return g_string_chunk_insert_const(results->strings, text);
}

static struct finding *make_finding(struct results *results, const struct rule *rule,
                                    const struct cycle *cycle) {
  g_autofree char *message = edges_message(cycle);
  g_autofree char *fingerprint = edges_fingerprint(rule->id, cycle);
  struct finding *finding = g_new0(struct finding, 1);
  finding->rule = rule->id;
  finding->fingerprint = keep(results, fingerprint);
  finding->severity = cycle->severity;
  finding->confidence = cycle->confidence;
  finding->fate = fate_name(cycle->fate);
  finding->place = cycle->place.file ? cycle->place : edges_closing(cycle)->store;
  finding->message = keep(results, message);
  finding->fix = cycle->fix;
  finding->breaker = cycle->breaker;
  finding->finalizer = cycle->finalizer;
  finding->cycle = cycle;
  finding->source = "static";
  return finding;
}

/* One function compiled with several sets of flags yields its cycles once per variant. */
static char *variant_key(const struct finding *finding) {
  return g_strdup_printf("%s\n%s\n%u\n%u", finding->fingerprint,
                         finding->place.file ? finding->place.file : "", finding->place.line,
                         finding->place.column);
}

static bool is_worse(const struct finding *left, const struct finding *right) {
  if (left->severity != right->severity)
    return left->severity < right->severity;
  return left->confidence < right->confidence;
}

/* Takes ownership of `finding`. */
static void add_finding(GPtrArray *findings, GHashTable *seen, struct finding *finding) {
  g_autofree char *key = variant_key(finding);
  struct finding *earlier = g_hash_table_lookup(seen, key);
  if (!earlier) {
    g_hash_table_insert(seen, g_steal_pointer(&key), finding);
    g_ptr_array_add(findings, finding);
    return;
  }
  if (is_worse(finding, earlier))
    *earlier = *finding;
  g_free(finding);
}

static struct finding *make_protocol_finding(struct results *results, const struct rule *rule,
                                             const struct protocol *protocol) {
  g_autofree char *message = rule->describe(protocol);
  g_autofree char *fingerprint = edges_protocol_fingerprint(protocol);
  struct finding *finding = g_new0(struct finding, 1);
  finding->rule = rule->id;
  finding->fingerprint = keep(results, fingerprint);
  finding->severity = protocol->severity;
  finding->confidence = protocol->confidence;
  finding->place = protocol->story->place;
  finding->message = keep(results, message);
  finding->fix = protocol->fix;
  finding->cycle = protocol->story;
  finding->source = "static";
  return finding;
}

GPtrArray *rules_make_findings(struct results *results) {
  GPtrArray *findings = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < results->cycles->len; i++) {
    const struct cycle *cycle = results->cycles->pdata[i];
    const struct rule *rule = cycle->fate == FATE_BROKEN ? NULL : find_rule_for(cycle);
    if (rule)
      add_finding(findings, seen, make_finding(results, rule, cycle));
  }
  for (guint i = 0; i < results->protocols->len; i++) {
    const struct protocol *protocol = results->protocols->pdata[i];
    const struct rule *rule = rule_find(protocol->rule);
    if (rule && rule->describe)
      add_finding(findings, seen, make_protocol_finding(results, rule, protocol));
  }
  return findings;
}
