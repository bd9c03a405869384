/* The one sentence that names a whole cycle.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

#include <string.h>

/* How a container call is put into words, by a word of its name; the first that fits wins. */
static const struct container_verb {
  const char *word, *phrase;
} container_verbs[] = {
    {"append", "appended to"}, {"prepend", "prepended to"}, {"insert", "inserted into"},
    {"push", "pushed onto"},   {"add", "added to"},         {"put", "put into"},
    {"set", "stored in"},      {NULL, "stored in"},
};

static const char *container_phrase(const char *api) {
  g_autofree char *lower = api ? g_ascii_strdown(api, -1) : g_strdup("");
  const struct container_verb *verb = container_verbs;
  while (verb->word && !strstr(lower, verb->word))
    verb++;
  return verb->phrase;
}

static char *quote(const char *name, const char *type) {
  if (name)
    return g_strdup_printf("'%s'", name);
  return g_strdup_printf("a '%s'", type ? type : "?");
}

static bool is_self_edge(const struct cycle *cycle, const struct cycle_edge *edge) {
  return cycle->edges->len == 1 ||
         (edge->holder_name && edge->held_name && strcmp(edge->holder_name, edge->held_name) == 0);
}

static char *describe_closing(const struct cycle *cycle) {
  const struct cycle_edge *edge = edges_closing(cycle);
  g_autofree char *held = quote(edge->held_name, edge->held);
  g_autofree char *holder = quote(edge->holder_name, edge->holder);
  const char *slot = edges_slot(edge);
  bool is_self = is_self_edge(cycle, edge);
  switch (edge->via) {
  case VIA_CONTAINER:
    return g_strdup_printf("%s is %s %s", held, container_phrase(edge->api), is_self ? "itself" : holder);
  case VIA_CALLBACK:
    if (is_self)
      return g_strdup_printf("%s is kept as callback data by itself, through '%s'", held, slot);
    return g_strdup_printf("%s is kept as callback data by %s", held, holder);
  case VIA_STORE:
    break;
  }
  if (is_self)
    return g_strdup_printf("%s is stored in its own '%s'", held, slot);
  return g_strdup_printf("%s is stored in '%s.%s'", held,
                         edge->holder_name ? edge->holder_name : edge->holder, slot);
}

static const struct cycle_edge *edge_at(const GArray *edges, guint index) {
  return &g_array_index(edges, struct cycle_edge, index % edges->len);
}

/* The variable that names the holder of an edge, there or where the edge before it holds it; NULL: none. */
static const char *node_name(const GArray *edges, guint index) {
  const char *name = edge_at(edges, index)->holder_name;
  return name ? name : edge_at(edges, index + edges->len - 1)->held_name;
}

/* Names of variables are used when they chain: what one edge holds is the holder of the next one, under one
 * name, and different objects have different names. Names taken from several functions rarely do. */
static bool do_names_chain(const GArray *edges) {
  for (guint i = 0; i < edges->len; i++) {
    const char *held = edge_at(edges, i)->held_name, *holder = edge_at(edges, i + 1)->holder_name;
    if (held && holder && strcmp(held, holder) != 0)
      return false;
    const char *name = node_name(edges, i);
    for (guint k = 0; name && k < i; k++)
      if (g_strcmp0(node_name(edges, k), name) == 0)
        return false;
  }
  return true;
}

static const char *node_text(const GArray *edges, guint index, bool is_named) {
  const char *name = is_named ? node_name(edges, index) : NULL;
  const char *type = edge_at(edges, index)->holder;
  return name ? name : type ? type : "?";
}

/* The edges in the order in which they hold one another, the closing one last. */
static guint first_edge(const GArray *edges, const struct cycle_edge *closing) {
  return (guint)(closing - edge_at(edges, 0) + 1) % edges->len;
}

char *edges_message(const struct cycle *cycle) {
  const GArray *edges = cycle->edges;
  bool is_named = do_names_chain(edges);
  g_autofree char *closing = describe_closing(cycle);
  GString *text = g_string_new(closing);
  g_string_append(text, ", which closes a reference cycle: ");
  guint first = first_edge(edges, edges_closing(cycle));
  for (guint i = first; i < first + edges->len; i++)
    g_string_append_printf(text, "%s%s.%s -> %s", i > first ? ", " : "", node_text(edges, i, is_named),
                           edges_slot(edge_at(edges, i)), node_text(edges, i + 1, is_named));
  return g_string_free(text, FALSE);
}
