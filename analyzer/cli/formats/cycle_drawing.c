/* The cycle of a finding in Graphviz's language, and all of them drawn.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/cycle_drawing.h"

#include "analyzer/cli/escape.h"
#include "analyzer/cli/graphs/graphviz.h"

#include <string.h>

#define MOST_EDGES 60 /* of one picture */
#define LONGEST_NAME 38

static const struct report_edge *edge_at(const struct report_finding *finding, guint index) {
  return &g_array_index(finding->edges, struct report_edge, index % finding->edges->len);
}

static bool are_names_good(const struct report_finding *finding, const GPtrArray *names) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < names->len; i++) {
    const char *held = edge_at(finding, i)->held_name, *next = names->pdata[(i + 1) % names->len];
    bool is_other = held && next && strcmp(held, next) != 0;
    if (is_other || (names->pdata[i] && !g_hash_table_add(seen, names->pdata[i])))
      return false;
  }
  return true;
}

GPtrArray *cycle_object_names(const struct report_finding *finding) {
  guint count = finding->edges->len;
  GPtrArray *names = g_ptr_array_new();
  for (guint i = 0; i < count; i++) {
    const char *name = edge_at(finding, i)->holder_name;
    g_ptr_array_add(names, (gpointer)(name ? name : edge_at(finding, i + count - 1)->held_name));
  }
  if (!are_names_good(finding, names))
    memset(names->pdata, 0, count * sizeof *names->pdata);
  return names;
}

/* The end of a slot or type says most. */
static void append_short(GString *dot, const char *text) {
  g_autofree char *safe = escape_text(text);
  glong length = g_utf8_strlen(safe, -1);
  if (length <= LONGEST_NAME) {
    graphviz_append_text(dot, safe);
    return;
  }
  g_string_append(dot, "…");
  graphviz_append_text(dot, g_utf8_offset_to_pointer(safe, length - LONGEST_NAME + 1));
}

static void append_node(GString *dot, guint index, const char *name, const struct report_edge *edge) {
  g_string_append_printf(dot, "n%u [class=\"%s\", label=\"", index, name ? "named" : "unnamed");
  if (name) {
    append_short(dot, name);
    g_string_append(dot, "\\n");
  }
  append_short(dot, edge->holder);
  g_string_append(dot, "\"];\n");
}

static const char *slot_only(const struct report_edge *edge) {
  size_t length = strlen(edge->holder);
  bool is_own = strncmp(edge->slot, edge->holder, length) == 0 && edge->slot[length] == '.';
  return is_own ? edge->slot + length + 1 : edge->slot;
}

static void append_marks(GString *dot, const struct report_edge *edge) {
  const char *const marks[] = {strcmp(edge->strength, "strong") == 0 ? NULL : edge->strength,
                               edge->is_closing ? "closes the cycle" : NULL,
                               edge->is_weaken ? "weaken this" : NULL};
  const char *before = "\\n";
  for (size_t i = 0; i < G_N_ELEMENTS(marks); i++)
    if (marks[i]) {
      g_string_append(dot, before);
      graphviz_append_text(dot, marks[i]);
      before = " · ";
    }
}

static const char *class_of(const char *strength) {
  static const char *const known[] = {"strong", "weak", "borrowed"};
  for (size_t i = 0; i < G_N_ELEMENTS(known); i++)
    if (strcmp(known[i], strength) == 0)
      return known[i];
  return "unknown";
}

static void append_edge(GString *dot, guint from, guint to, const struct report_edge *edge) {
  g_string_append_printf(dot, "n%u -> n%u [class=\"%s%s%s i%u\", label=\".", from, to,
                         class_of(edge->strength), edge->is_closing ? " closing" : "",
                         edge->is_weaken ? " weaken" : "", from);
  append_short(dot, slot_only(edge));
  append_marks(dot, edge);
  g_string_append(dot, "\"];\n");
}

static char *make_dot(const struct report_finding *finding) {
  guint count = finding->edges->len;
  g_autoptr(GPtrArray) names = cycle_object_names(finding);
  GString *dot = g_string_new("digraph cycle {\nbgcolor=transparent; pad=0.1; nodesep=0.5; ranksep=0.6;\n"
                              "rankdir=LR; node [shape=box, style=rounded, fontname=\"DejaVu Sans Mono\","
                              " fontsize=10, margin=\"0.16,0.08\"];\n"
                              "edge [fontname=\"DejaVu Sans Mono\", fontsize=10.5];\n");
  for (guint i = 0; i < count; i++)
    append_node(dot, i, names->pdata[i], edge_at(finding, i));
  for (guint i = 0; i < count; i++)
    append_edge(dot, i, (i + 1) % count, edge_at(finding, i));
  g_string_append(dot, "}\n");
  return g_string_free(dot, FALSE);
}

/* All graphs once, in the order of their first finding; their number. */
static guint collect(struct cycle_drawings *drawings, const GPtrArray *findings, GString *all) {
  g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < findings->len; i++) {
    const struct report_finding *finding = findings->pdata[i];
    if (finding->edges->len == 0 || finding->edges->len > MOST_EDGES)
      continue;
    g_autofree char *dot = make_dot(finding);
    gpointer index = g_hash_table_lookup(known, dot);
    if (!index) {
      g_string_append(all, dot);
      index = GUINT_TO_POINTER(g_hash_table_size(known) + 1);
      g_hash_table_insert(known, g_steal_pointer(&dot), index);
    }
    g_hash_table_insert(drawings->indexes, (gpointer)finding, index);
  }
  return g_hash_table_size(known);
}

void cycle_drawings_init(struct cycle_drawings *drawings, const GPtrArray *findings) {
  drawings->pictures = g_ptr_array_new_with_free_func(g_free);
  drawings->indexes = g_hash_table_new(NULL, NULL);
  g_autoptr(GString) all = g_string_new(NULL);
  guint count = collect(drawings, findings, all);
  g_autofree char *why = NULL;
  g_autofree char *svg = count > 0 ? graphviz_draw(all, &why) : NULL;
  const char *at = svg;
  for (char *picture; at && (picture = graphviz_take_clean(&at));)
    g_ptr_array_add(drawings->pictures, picture);
  if (drawings->pictures->len == count)
    return;
  g_info("the page draws cycles itself: %s", why ? why : "Graphviz left some out");
  g_ptr_array_set_size(drawings->pictures, 0);
}

void cycle_drawings_finish(struct cycle_drawings *drawings) {
  g_ptr_array_unref(drawings->pictures);
  g_hash_table_unref(drawings->indexes);
}

int cycle_drawings_index(const struct cycle_drawings *drawings, const struct report_finding *finding) {
  guint index = GPOINTER_TO_UINT(g_hash_table_lookup(drawings->indexes, finding));
  return index > drawings->pictures->len ? -1 : (int)index - 1;
}
