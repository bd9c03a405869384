/* Tests of the rules: which one takes a cycle, what it says, how a finding is identified.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"
#include "rules/checks/nearest.h"

#include <string.h>

struct edge_data { /* an edge in short */
  const char *holder, *slot, *held, *holder_name, *held_name, *api, *function;
  enum edge_via via;
};

static void add_edge(struct cycle *cycle, const struct edge_data *data, bool is_closing) {
  struct cycle_edge edge = {.holder = data->holder,
                            .slot = data->slot,
                            .held = data->held,
                            .holder_name = data->holder_name,
                            .held_name = data->held_name,
                            .strength = STRENGTH_STRONG,
                            .via = data->via,
                            .api = data->api,
                            .store = {.file = "src/a.c", .line = 6, .column = 5, .function = data->function},
                            .is_closing = is_closing};
  g_array_append_val(cycle->edges, edge);
}

/* The last edge closes the cycle. */
static struct cycle *make_cycle(const struct edge_data *edges, size_t count) {
  struct cycle *cycle = cycle_create();
  for (size_t i = 0; i < count; i++)
    add_edge(cycle, &edges[i], i + 1 == count);
  cycle->severity = SEVERITY_ERROR;
  cycle->place = (struct place){.file = "src/a.c", .line = 6, .column = 5, .function = "f"};
  return cycle;
}

static const struct edge_data arrays[] = {
    {"json_t", "json_t.elements", "json_t", "a", "b", "json_array_append", "f", VIA_CONTAINER},
    {"json_t", "json_t.elements", "json_t", "b", "a", "json_array_append", "f", VIA_CONTAINER}};
static const struct edge_data nodes[] = {
    {"struct node", "struct node.child", "struct node", "parent", "c", NULL, "src/a.c:adopt", VIA_STORE},
    {"struct node", "struct node.parent", "struct node", "self", "other", NULL, "set_parent", VIA_STORE}};

static void check_message(const struct edge_data *edges, size_t count, const char *expected) {
  struct cycle *cycle = make_cycle(edges, count);
  g_autofree char *message = edges_message(cycle);
  g_assert_cmpstr(message, ==, expected);
  cycle_destroy(cycle);
}

static void test_message_names_variables(void) {
  check_message(arrays, 2,
                "'a' is appended to 'b', which closes a reference cycle: a.elements -> b, b.elements -> a");
}

static void test_message_names_types_when_variables_do_not_chain(void) {
  check_message(nodes, 2,
                "'other' is stored in 'self.parent', which closes a reference cycle: "
                "struct node.child -> struct node, struct node.parent -> struct node");
}

/* Inside a callee's frame a variable of the caller has no name. */
static void test_message_mixes_names_and_types(void) {
  const struct edge_data out = {"json_t", "json_t.elements", "json_t", "menu",
                                NULL,     "json_object_set", "f",      VIA_CONTAINER};
  const struct edge_data back = {"json_t", "json_t.elements", "json_t", NULL,
                                 "menu",   "json_object_set", "f",      VIA_CONTAINER};
  const struct edge_data edges[] = {out, back};
  check_message(edges, 2,
                "'menu' is stored in a 'json_t', which closes a reference cycle: "
                "menu.elements -> json_t, json_t.elements -> menu");
}

static void test_message_ends_with_the_closing_edge(void) {
  struct cycle *cycle = cycle_create();
  add_edge(cycle, &arrays[1], true);
  add_edge(cycle, &arrays[0], false);
  g_autofree char *message = edges_message(cycle);
  g_assert_true(g_str_has_suffix(message, ": a.elements -> b, b.elements -> a"));
  cycle_destroy(cycle);
}

static void test_message_of_self_cycles(void) {
  const struct edge_data own = {"struct node", "struct node.next", "struct node", "a", "a", NULL,
                                "f",           VIA_STORE};
  check_message(&own, 1, "'a' is stored in its own 'next', which closes a reference cycle: a.next -> a");
  const struct edge_data list = {"PyObject", "PyObject.elements", "PyObject", "x",
                                 "x",        "PyList_Append",     "f",        VIA_CONTAINER};
  check_message(&list, 1, "'x' is appended to itself, which closes a reference cycle: x.elements -> x");
}

static void test_message_without_names(void) {
  const struct edge_data edge = {"GSource", "GSource.data",          "struct app", NULL,
                                 NULL,      "g_source_set_callback", "f",          VIA_CALLBACK};
  const struct edge_data back = {"struct app", "struct app.source", "GSource", NULL, NULL, NULL, "f",
                                 VIA_STORE};
  const struct edge_data edges[] = {back, edge};
  check_message(edges, 2,
                "a 'struct app' is kept as callback data by a 'GSource', which closes a reference cycle: "
                "struct app.source -> GSource, GSource.data -> struct app");
}

static char *fingerprint(const struct edge_data *edges, size_t count) {
  struct cycle *cycle = make_cycle(edges, count);
  char *text = edges_fingerprint("store-cycle", cycle);
  cycle_destroy(cycle);
  return text;
}

static void test_fingerprint_is_the_same_for_every_rotation(void) {
  const struct edge_data ring[] = {{"a", "a.next", "b", NULL, NULL, NULL, "f", VIA_STORE},
                                   {"b", "b.next", "c", NULL, NULL, NULL, "f", VIA_STORE},
                                   {"c", "c.next", "a", NULL, NULL, NULL, "g", VIA_STORE}};
  const struct edge_data turned[] = {ring[1], ring[2], ring[0]};
  const struct edge_data reversed[] = {ring[2], ring[1], ring[0]};
  g_autofree char *first = fingerprint(ring, 3), *second = fingerprint(turned, 3),
                  *third = fingerprint(reversed, 3);
  g_assert_cmpstr(first, ==, second);
  g_assert_cmpstr(first, !=, third);
  g_assert_true(g_regex_match_simple("^v1:[0-9a-f]{32}$", first, 0, 0));
}

static void test_fingerprint_ignores_files(void) {
  struct edge_data edge = {"struct s@inc/s.h",
                           "struct s@inc/s.h.closure(src/a.c:done)",
                           "struct s@inc/s.h",
                           NULL,
                           NULL,
                           NULL,
                           "src/a.c:run",
                           VIA_STORE};
  g_autofree char *before = fingerprint(&edge, 1);
  edge = (struct edge_data){"struct s@lib/t.h",
                            "struct s@lib/t.h.closure(lib/b.c:done)",
                            "struct s@lib/t.h",
                            "x",
                            NULL,
                            NULL,
                            "lib/b.c:run",
                            VIA_STORE};
  g_autofree char *moved = fingerprint(&edge, 1);
  g_assert_cmpstr(before, ==, moved);
  edge.function = "lib/b.c:walk";
  g_autofree char *other = fingerprint(&edge, 1);
  g_assert_cmpstr(before, !=, other);
}

static void test_fingerprint_keeps_quoted_keys(void) {
  struct edge_data edge = {"GObject", "GObject.data(\"a:owner\")", "GObject", NULL, NULL, NULL, "f",
                           VIA_STORE};
  g_autofree char *first = fingerprint(&edge, 1);
  edge.slot = "GObject.data(\"b:owner\")";
  g_autofree char *second = fingerprint(&edge, 1);
  g_assert_cmpstr(first, !=, second);
}

static const char *rule_of(const struct edge_data *edges, size_t count) {
  struct results *results = results_create();
  g_ptr_array_add(results->cycles, make_cycle(edges, count));
  g_autoptr(GPtrArray) findings = rules_make_findings(results);
  g_assert_cmpuint(findings->len, ==, 1);
  const char *rule = ((struct finding *)findings->pdata[0])->rule;
  results_destroy(results);
  return rule;
}

static void test_one_cycle_one_rule(void) {
  const struct edge_data callback = {"GTask", "GTask.source", "struct app", "t",
                                     "self",  "g_task_new",   "f",          VIA_CALLBACK};
  const struct edge_data mixed[] = {nodes[0], arrays[0]};
  const struct edge_data all[] = {nodes[0], arrays[0], callback};
  g_assert_cmpstr(rule_of(nodes, 2), ==, "store-cycle");
  g_assert_cmpstr(rule_of(mixed, 2), ==, "append-cycle");
  g_assert_cmpstr(rule_of(all, 3), ==, "callback-cycle");
}

static void test_findings_take_over_the_cycle(void) {
  struct results *results = results_create();
  struct cycle *cycle = make_cycle(nodes, 2);
  cycle->fix = "make it weak";
  cycle->fate = FATE_LEAKS;
  g_ptr_array_add(results->cycles, cycle);
  g_autoptr(GPtrArray) findings = rules_make_findings(results);
  const struct finding *finding = findings->pdata[0];
  g_assert_cmpstr(finding->fate, ==, fate_name(FATE_LEAKS));
  g_assert_cmpstr(finding->fix, ==, "make it weak");
  g_assert_cmpstr(finding->source, ==, "static");
  g_assert_cmpuint(finding->place.line, ==, 6);
  g_assert_true(finding->cycle == cycle);
  results_destroy(results);
}

static void test_broken_cycles_are_not_reported(void) {
  struct results *results = results_create();
  struct cycle *cycle = make_cycle(nodes, 2);
  cycle->fate = FATE_BROKEN;
  g_ptr_array_add(results->cycles, cycle);
  g_autoptr(GPtrArray) findings = rules_make_findings(results);
  g_assert_cmpuint(findings->len, ==, 0);
  results_destroy(results);
}

/* Variants of one function (a file compiled twice) are one finding, the worst of them. */
static void test_variants_are_one_finding(void) {
  struct results *results = results_create();
  for (int i = 0; i < 3; i++) {
    struct cycle *cycle = make_cycle(nodes, 2);
    cycle->severity = i == 1 ? SEVERITY_ERROR : SEVERITY_NOTE;
    if (i == 2)
      cycle->place.line = 99;
    g_ptr_array_add(results->cycles, cycle);
  }
  g_autoptr(GPtrArray) findings = rules_make_findings(results);
  g_assert_cmpuint(findings->len, ==, 2);
  g_assert_cmpint(((struct finding *)findings->pdata[0])->severity, ==, SEVERITY_ERROR);
  g_assert_cmpint(((struct finding *)findings->pdata[1])->severity, ==, SEVERITY_NOTE);
  results_destroy(results);
}

static void test_nearest(void) {
  g_assert_cmpuint(nearest_distance("append", "append"), ==, 0);
  g_assert_cmpuint(nearest_distance("appned", "append"), ==, 1);
  g_assert_cmpuint(nearest_distance("", "abc"), ==, 3);
  g_assert_cmpstr(rule_nearest("apend-cycle")->id, ==, "append-cycle");
  g_assert_cmpstr(rule_nearest("callback")->id, ==, "callback-cycle");
  g_autofree char *huge = g_strnfill(100000, 'x');
  g_assert_nonnull(rule_nearest(huge));
  g_assert_null(rule_find("nothing"));
}

static void test_rules_are_sorted_and_complete(void) {
  for (size_t i = 0; rules[i]; i++) {
    g_assert_true(rule_find(rules[i]->id) == rules[i]);
    g_assert_nonnull(rules[i]->summary);
    g_assert_nonnull(strstr(rules[i]->explanation, "## How to fix it"));
    if (i > 0)
      g_assert_cmpstr(rules[i - 1]->id, <, rules[i]->id);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/rules/message/variables", test_message_names_variables);
  g_test_add_func("/rules/message/types", test_message_names_types_when_variables_do_not_chain);
  g_test_add_func("/rules/message/mixed", test_message_mixes_names_and_types);
  g_test_add_func("/rules/message/order", test_message_ends_with_the_closing_edge);
  g_test_add_func("/rules/message/self", test_message_of_self_cycles);
  g_test_add_func("/rules/message/nameless", test_message_without_names);
  g_test_add_func("/rules/fingerprint/rotation", test_fingerprint_is_the_same_for_every_rotation);
  g_test_add_func("/rules/fingerprint/files", test_fingerprint_ignores_files);
  g_test_add_func("/rules/fingerprint/keys", test_fingerprint_keeps_quoted_keys);
  g_test_add_func("/rules/choice", test_one_cycle_one_rule);
  g_test_add_func("/rules/finding", test_findings_take_over_the_cycle);
  g_test_add_func("/rules/broken", test_broken_cycles_are_not_reported);
  g_test_add_func("/rules/variants", test_variants_are_one_finding);
  g_test_add_func("/rules/nearest", test_nearest);
  g_test_add_func("/rules/table", test_rules_are_sorted_and_complete);
  return g_test_run();
}
