/* From a cycle of types to a finding: the evidence that it is the same objects, the edges and steps.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/typegraph.h"

#include "analyzer/ownership/outcome.h"

#include <string.h>

struct type_story {
  struct analysis *analysis;
  const GArray *edges; /* struct type_edge, in order along the cycle */
  guint closing;       /* the back edge: the last to be made */
  struct cycle *cycle;
};

static const struct type_edge *edge_at(const GArray *edges, guint index) {
  return &g_array_index(edges, struct type_edge, index % edges->len);
}

static bool is_in_cycle(const GArray *edges, const struct type *type) {
  for (guint i = 0; i < edges->len; i++)
    if (type_is_a(edge_at(edges, i)->held, type) || type_is_a(type, edge_at(edges, i)->holder))
      return true;
  return false;
}

/* E3: what the store holds was read through a borrowed slot of an object that the held object owns, by
 * another slot: links of one list are read and stored through each other all the time. */
static bool is_read_back(const struct analysis *analysis, const GArray *edges, guint index) {
  const struct type_edge *edge = edge_at(edges, index);
  const struct slot_store *store = edge->store;
  if (!store->read_from || !is_in_cycle(edges, store->read_from))
    return false;
  const struct object owner = {.kind = OBJECT_FRESH, .type = store->read_from};
  const struct slot_fact *source =
      slot_facts_find(analysis->slot_facts, store->read_from, store->read_offset, false);
  if (source == edge->fact || slot_release(&owner, store->read_offset))
    return false;
  for (guint i = 0; i < edges->len; i++) {
    const struct type_edge *other = edge_at(edges, i);
    if (other->fact != edge->fact && type_is_a(other->held, store->read_from) &&
        type_is_a(edge->held, other->holder))
      return true;
  }
  return false;
}

/* Objects of one type in a row: a list, whose neighbours are read back all the time. */
static bool is_of_one_type(const GArray *edges) {
  for (guint i = 0; i < edges->len; i++)
    if (edge_at(edges, i)->held == edge_at(edges, i)->holder)
      return true;
  return false;
}

static bool find_read_back(const struct analysis *analysis, const GArray *edges, guint *closing) {
  for (guint i = 0; i < edges->len && !is_of_one_type(edges); i++) {
    if (!is_read_back(analysis, edges, i))
      continue;
    *closing = i;
    return true;
  }
  return false;
}

/* One line that fills the slots of all: a tree built by a helper, whose types take turns. */
static bool is_of_one_store(const GArray *edges) {
  const struct place *first = &edge_at(edges, 0)->store->origin->place;
  for (guint i = 1; i < edges->len; i++) {
    const struct place *own = &edge_at(edges, i)->store->origin->place;
    if (own->file != first->file || own->line != first->line || own->column != first->column)
      return false;
  }
  return true;
}

static bool is_apart(const struct analysis *analysis, const GArray *edges) {
  for (guint i = 0; edges->len == 2 && i < edges->len; i++)
    if (evidence_is_apart(analysis->evidence, &edge_at(edges, i)->fact->key,
                          &edge_at(edges, i + 1)->fact->key))
      return true;
  return false;
}

static bool is_proved(const GArray *edges) {
  for (guint i = 0; i < edges->len; i++) {
    const struct type_edge *edge = edge_at(edges, i);
    const struct object holder = {.kind = OBJECT_FRESH, .type = edge->holder};
    if (!slot_release(&holder, edge->fact->key.offset))
      return false;
  }
  return true;
}

/* E4: every held type but one is made in its holder's presence; that one leads back. */
static bool find_back_edge(const struct analysis *analysis, const GArray *edges, guint *closing) {
  guint back_edges = 0;
  for (guint i = 0; i < edges->len; i++) {
    if (evidence_is_made_with(analysis->evidence, edge_at(edges, i)->held, edge_at(edges, i)->holder))
      continue;
    *closing = i;
    back_edges++;
  }
  bool is_tree = is_of_one_type(edges) || is_of_one_store(edges);
  return back_edges == 1 && is_proved(edges) && !is_tree && !is_apart(analysis, edges);
}

static const char *keep(const struct type_story *story, const char *text) {
  return g_string_chunk_insert_const(story->analysis->results->strings, text);
}

static const char *spell_slot(const struct type_story *story, const struct slot_key *key,
                              const struct type *holder) {
  struct object object = {.kind = OBJECT_FRESH, .type = holder};
  const char *slot = slot_spelling(story->analysis, &object, key->offset);
  if (!key->is_element || g_str_has_suffix(slot, "[]"))
    return slot;
  g_autofree char *spelled = g_strconcat(slot, "[]", NULL);
  return keep(story, spelled);
}

static void add_edge(struct type_story *story, guint index) {
  const struct type_edge *edge = edge_at(story->edges, index);
  struct cycle_edge own = {.holder = edge->holder->name,
                           .slot = spell_slot(story, &edge->fact->key, edge->holder),
                           .held = edge->held->name,
                           .via = edge->store->via,
                           .api = edge->store->via == VIA_STORE ? NULL : edge->store->api,
                           .store = edge->store->origin->place,
                           .strength = STRENGTH_STRONG,
                           .is_closing = index == story->closing};
  g_array_append_val(story->cycle->edges, own);
  if (own.is_closing)
    story->cycle->place = own.store;
}

static void add_step(struct type_story *story, enum step_kind kind, struct place place, const char *message) {
  struct cycle_step step = {.kind = kind, .place = place, .message = keep(story, message)};
  g_array_append_val(story->cycle->steps, step);
}

static void add_store_step(struct type_story *story, guint index) {
  const struct cycle_edge *edge =
      &g_array_index(story->cycle->edges, struct cycle_edge, index % story->edges->len);
  const char *dot = strchr(edge->slot, '.');
  g_autofree char *message = g_strdup_printf("a '%s' takes a reference to a '%s' here, through its %s",
                                             edge->holder, edge->held, dot ? dot + 1 : edge->slot);
  add_step(story, STEP_STORE, edge->store, message);
}

static void add_release_step(struct type_story *story, guint index) {
  const struct type_edge *edge = edge_at(story->edges, index);
  const struct object holder = {.kind = OBJECT_FRESH, .type = edge->holder};
  const struct origin *release = slot_release(&holder, edge->fact->key.offset);
  if (!release)
    return;
  g_autofree char *message =
      g_strdup_printf("only this releases it, once nobody holds the '%s' any more", edge->holder->name);
  add_step(story, STEP_RELEASE, release->place, message);
}

static void tell(struct type_story *story) {
  for (guint i = 0; i < story->edges->len; i++)
    add_edge(story, i);
  for (guint i = 1; i <= story->edges->len; i++) { /* the closing store last */
    add_store_step(story, story->closing + i);
    add_release_step(story, story->closing + i);
  }
  const struct type_edge *closing = edge_at(story->edges, story->closing);
  g_autofree char *conclusion =
      g_strdup_printf("when the two are the same objects, '%s' and '%s' keep each other alive",
                      closing->held->name, closing->holder->name);
  story->cycle->conclusion = keep(story, conclusion);
  add_step(story, STEP_CONCLUSION, story->cycle->place, conclusion);
}

static struct candidate *make_candidate(struct type_story *story, enum evidence_class class,
                                        enum typegraph_proof proof) {
  struct candidate *candidate = g_new0(struct candidate, 1);
  candidate->cycle = story->cycle;
  candidate->closed = CLOSED_KEPT;
  candidate->class = class;
  candidate->slots = g_array_new(FALSE, FALSE, sizeof(struct slot_key));
  for (guint i = 0; i < story->edges->len; i++)
    g_array_append_val(candidate->slots, edge_at(story->edges, i)->fact->key);
  story->cycle->fate = FATE_LEAKS;
  bool is_firm = class == EVIDENCE_READ_BACK && proof == PROVED_BY_RELEASE;
  story->cycle->severity = is_firm ? SEVERITY_WARNING : SEVERITY_NOTE;
  story->cycle->confidence = is_firm ? CONFIDENCE_MEDIUM : CONFIDENCE_LOW;
  return candidate;
}

static void report(struct analysis *analysis, const GArray *edges, enum typegraph_proof proof) {
  struct type_story story = {.analysis = analysis, .edges = edges};
  enum evidence_class class = EVIDENCE_READ_BACK;
  if (edges->len < 2 || outcomes_has_slots(analysis->outcomes, edges))
    return;
  if (!find_read_back(analysis, edges, &story.closing)) {
    class = EVIDENCE_STRUCTURE;
    if (proof != PROVED_BY_RELEASE || !find_back_edge(analysis, edges, &story.closing))
      return;
  }
  story.cycle = cycle_create();
  tell(&story);
  struct place place = story.cycle->place;
  outcomes_add(analysis, make_candidate(&story, class, proof), &place);
}

static void report_all(struct analysis *analysis, enum typegraph_proof proof) {
  struct typegraph *graph = typegraph_create(analysis, proof);
  g_autoptr(GPtrArray) cycles = typegraph_cycles(graph);
  for (guint i = 0; i < cycles->len; i++)
    report(analysis, g_ptr_array_index(cycles, i), proof);
  typegraph_destroy(graph);
}

void typegraph_report(struct analysis *analysis) {
  report_all(analysis, PROVED_BY_RELEASE);
  report_all(analysis, PROVED_BY_CLAIMS);
}
