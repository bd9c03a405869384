/* The type graph: owning slots of the whole program, and the short cycles in it.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/typegraph.h"

#include "analyzer/ownership/judge.h"
#include "analyzer/ownership/limits.h"

#include <string.h>

struct typegraph {
  GHashTable
      *edges; /* const struct type * -> GArray of struct type_edge: of the record that declares the slot */
  GPtrArray *holders; /* const struct type *, in the order of the facts */
};

static bool is_node(const struct type *type) {
  return type && !(type->flags & (TYPE_GENERIC | TYPE_ATOMIC | TYPE_WEAK | TYPE_CONTAINER));
}

static bool is_proved(const struct slot_fact *fact, bool is_element) {
  const struct object holder = {.kind = OBJECT_FRESH, .type = fact->key.holder};
  if (slot_release(&holder, fact->key.offset))
    return true;
  return is_element && slot_release(&holder, fact->key.offset + SLOT_MANY) != NULL;
}

/* Without a release anywhere: a claim goes with all that is ever stored there. */
static bool is_claimed_always(const struct slot_fact *fact) {
  for (guint i = 0; i < fact->stores->len; i++) {
    const struct slot_store *store = g_ptr_array_index(fact->stores, i);
    if (!store->is_claimed || store->is_weak)
      return false;
  }
  return fact->stores->len > 0;
}

/* Some claim goes with what is stored, and the slot lets go of it when the holder's count is zero. */
static bool is_owning(const struct slot_fact *fact, enum typegraph_proof proof) {
  const struct slot_store *best = slot_fact_best_store(fact);
  if (!best || !best->is_claimed || slot_fact_leaves_elements(fact))
    return false;
  bool is_registered = fact->key.offset < 0 && best->via != VIA_STORE;
  return is_registered || is_proved(fact, fact->key.is_element) ||
         (proof == PROVED_BY_CLAIMS && is_claimed_always(fact));
}

static void add_edge(struct typegraph *graph, const struct slot_fact *fact, const struct slot_store *store) {
  GArray *edges = g_hash_table_lookup(graph->edges, fact->key.holder);
  if (!edges) {
    edges = g_array_new(FALSE, FALSE, sizeof(struct type_edge));
    g_hash_table_insert(graph->edges, (void *)fact->key.holder, edges);
    g_ptr_array_add(graph->holders, (void *)fact->key.holder);
  }
  for (guint i = 0; i < edges->len; i++) {
    const struct type_edge *known = &g_array_index(edges, struct type_edge, i);
    if (known->fact == fact && known->held == store->held)
      return;
  }
  struct type_edge edge = {.fact = fact, .holder = fact->key.holder, .held = store->held, .store = store};
  g_array_append_val(edges, edge);
}

/* Value types: the most derived types that flow in; too many are any. */
static guint count_types(const struct slot_fact *fact) {
  g_autoptr(GHashTable) types = g_hash_table_new(g_direct_hash, g_direct_equal);
  for (guint i = 0; i < fact->stores->len; i++) {
    const struct slot_store *store = g_ptr_array_index(fact->stores, i);
    if (store->held)
      g_hash_table_add(types, (void *)store->held);
  }
  return g_hash_table_size(types);
}

static void add_slot(struct typegraph *graph, const struct slot_fact *fact, enum typegraph_proof proof) {
  if (!is_node(fact->key.holder) || !is_owning(fact, proof) || count_types(fact) > LIMIT_VALUE_TYPES)
    return;
  for (guint i = 0; i < fact->stores->len; i++) {
    const struct slot_store *store = g_ptr_array_index(fact->stores, i);
    if (is_node(store->held) && store->is_claimed && !store->is_weak)
      add_edge(graph, fact, store);
  }
}

struct typegraph *typegraph_create(const struct analysis *analysis, enum typegraph_proof proof) {
  struct typegraph *graph = g_new0(struct typegraph, 1);
  graph->edges = g_hash_table_new_full(g_direct_hash, g_direct_equal, NULL, (GDestroyNotify)g_array_unref);
  graph->holders = g_ptr_array_new();
  g_autoptr(GPtrArray) facts = slot_facts_all(analysis->slot_facts);
  for (guint i = 0; i < facts->len; i++)
    add_slot(graph, g_ptr_array_index(facts, i), proof);
  return graph;
}

void typegraph_destroy(struct typegraph *graph) {
  if (!graph)
    return;
  g_hash_table_unref(graph->edges);
  g_ptr_array_unref(graph->holders);
  g_free(graph);
}

/* The search knows nodes by the edge that led to them. */
struct search {
  const struct typegraph *graph;
  const struct type_edge *closing;
  GPtrArray *queue; /* const struct type_edge * */
  GArray *came;     /* guint: position in the queue that led here */
  GHashTable *seen; /* const struct type *: held types */
};

/* An object of type `held` may be what `edge` starts from: it is of that type, or derived from it. */
static bool leads_to(const struct type *held, const struct type *holder) {
  return type_is_a(held, holder);
}

static bool closes(const struct search *search, const struct type_edge *last) {
  return leads_to(last->held, search->closing->holder) || type_is_a(search->closing->holder, last->held);
}

static GArray *path_to(const struct search *search, guint position) {
  GArray *path = g_array_new(FALSE, FALSE, sizeof(struct type_edge));
  for (;;) {
    g_array_prepend_vals(path, g_ptr_array_index(search->queue, position), 1);
    if (position == 0)
      return path;
    position = g_array_index(search->came, guint, position);
  }
}

static void enqueue(struct search *search, guint from, const struct type *holder) {
  GArray *edges = g_hash_table_lookup(search->graph->edges, holder);
  for (guint i = 0; edges && i < edges->len; i++) {
    struct type_edge *edge = &g_array_index(edges, struct type_edge, i);
    if (!g_hash_table_add(search->seen, (void *)edge->held))
      continue;
    g_ptr_array_add(search->queue, edge);
    g_array_append_val(search->came, from);
  }
}

/* Breadth first from what the closing edge holds back to its holder. */
static GArray *shortest_cycle(const struct typegraph *graph, const struct type_edge *closing) {
  struct search search = {.graph = graph, .closing = closing, .queue = g_ptr_array_new()};
  search.came = g_array_new(FALSE, FALSE, sizeof(guint));
  search.seen = g_hash_table_new(g_direct_hash, g_direct_equal);
  guint none = 0;
  g_ptr_array_add(search.queue, (void *)closing);
  g_array_append_val(search.came, none);
  GArray *found = NULL;
  for (guint head = 0; head < search.queue->len && !found; head++) {
    const struct type_edge *edge = g_ptr_array_index(search.queue, head);
    if (head > 0 && closes(&search, edge)) {
      found = path_to(&search, head);
      break;
    }
    for (const struct type *holder = edge->held; holder; holder = holder->base)
      enqueue(&search, head, holder);
  }
  g_ptr_array_unref(search.queue);
  g_array_unref(search.came);
  g_hash_table_unref(search.seen);
  return found;
}

static bool has_edge(const GArray *cycle, const struct type_edge *edge) {
  for (guint i = 0; i < cycle->len; i++) {
    const struct type_edge *own = &g_array_index(cycle, struct type_edge, i);
    if (own->fact == edge->fact && own->held == edge->held)
      return true;
  }
  return false;
}

static bool is_known(const GPtrArray *cycles, const GArray *cycle) {
  for (guint i = 0; i < cycles->len; i++) {
    const GArray *known = g_ptr_array_index(cycles, i);
    guint same = 0;
    for (guint e = 0; known->len == cycle->len && e < cycle->len; e++)
      same += has_edge(known, &g_array_index(cycle, struct type_edge, e));
    if (same == cycle->len)
      return true;
  }
  return false;
}

GPtrArray *typegraph_cycles(const struct typegraph *graph) {
  GPtrArray *cycles = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint h = 0; h < graph->holders->len; h++) {
    GArray *edges = g_hash_table_lookup(graph->edges, g_ptr_array_index(graph->holders, h));
    for (guint i = 0; i < edges->len; i++) {
      GArray *cycle = shortest_cycle(graph, &g_array_index(edges, struct type_edge, i));
      if (cycle && cycle->len <= LIMIT_CYCLE_LENGTH && !is_known(cycles, cycle))
        g_ptr_array_add(cycles, cycle);
      else if (cycle)
        g_array_unref(cycle);
    }
  }
  return cycles;
}
