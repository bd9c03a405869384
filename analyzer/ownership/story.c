/* A cycle of an abstract heap, told.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/story.h"

#include "analyzer/ownership/limits.h"
#include "analyzer/ownership/slot_facts.h"

#include <string.h>

static const char *keep(const struct story *story, const char *text) {
  return text ? g_string_chunk_insert_const(story->analysis->results->strings, text) : NULL;
}

static const struct link *link_at(const struct story *story, guint position) {
  return &g_array_index(story->links, struct link, position);
}

static struct cycle_edge *edge_at(const struct story *story, guint position) {
  return &g_array_index(story->cycle->edges, struct cycle_edge, position);
}

static const struct origin *innermost(const struct origin *origin) {
  while (origin && origin->inner)
    origin = origin->inner;
  return origin;
}

/* For an edge that stood there before: the store elsewhere that shows it best, or NULL. */
static const struct slot_store *earlier_store(const struct story *story, const struct cell *cell) {
  struct slot_key key;
  if (cell->store || !slot_key_of(story->state, cell, &key))
    return NULL;
  return slot_fact_best_store(
      slot_facts_find(story->analysis->slot_facts, key.holder, key.offset, key.is_element));
}

/* Where an edge was made; unknown: where its holder's finalizer releases it. */
static const struct origin *origin_of(const struct story *story, const struct cell *cell) {
  if (cell->store)
    return innermost(cell->store);
  const struct slot_store *store = earlier_store(story, cell);
  return store ? store->origin : slot_release(state_object(story->state, cell->object), cell->offset);
}

static struct place place_of(const struct story *story, const struct cell *cell) {
  const struct origin *origin = origin_of(story, cell);
  return origin ? origin->place : (struct place){0};
}

const char *slot_spelling(struct analysis *analysis, const struct object *holder, int32_t offset) {
  const char *synthetic = slot_synthetic_name(analysis->slots, offset);
  const char *unknown = synthetic ? "object" : "?"; /* a container is known by its calls */
  const char *type = holder->type                    ? holder->type->name
                     : holder->kind == OBJECT_GLOBAL ? holder->name
                                                     : unknown;
  g_autofree char *spelled = NULL;
  if (synthetic) {
    spelled = g_strconcat(type, ".", synthetic, NULL);
  } else {
    const char *suffix = offset_is_many(offset) ? "[]" : "";
    int32_t plain = offset_is_many(offset) ? offset - SLOT_MANY : offset;
    const char *slot = program_slot_name(analysis->program, holder->type, plain);
    if (g_str_has_suffix(slot, "[]"))
      suffix = "";
    spelled = g_strconcat(type, ".", slot, suffix, NULL);
  }
  return g_string_chunk_insert_const(analysis->results->strings, spelled);
}

static const char *type_name(const struct object *object) {
  return object->type ? object->type->name : object->kind == OBJECT_GLOBAL ? object->name : "object";
}

static const struct cell *cell_of(const struct story *story, const GArray *cells, guint position) {
  return &g_array_index(story->state->cells, struct cell, g_array_index(cells, guint, position));
}

static bool is_memory(const struct story *story, uint32_t object) {
  return object_is_slot_memory(state_object(story->state, object));
}

/* Memory between two objects (an array of pointers, a container) is part of the slot: `list.items[]`.
 * Containers that hold nothing but each other stand for themselves. */
static void fold_links(struct story *story, const GArray *cells) {
  guint count = cells->len;
  bool is_all_memory = true;
  for (guint i = 0; i < count; i++)
    is_all_memory &= is_memory(story, cell_of(story, cells, i)->object);
  for (guint i = 0; i < count; i++) {
    struct link link;
    link.slot = cell_of(story, cells, i);
    link.store = link.slot;
    if (!is_all_memory && is_memory(story, link.slot->object))
      continue;
    for (guint next = i + 1; !is_all_memory && is_memory(story, link.store->value.object) && next < i + count;
         next++)
      link.store =
          &g_array_index(story->state->cells, struct cell, g_array_index(cells, guint, next % count));
    g_array_append_val(story->links, link);
  }
}

/* A variable's name when only one object of the cycle has it. */
static void name_objects(struct story *story) {
  for (guint i = 0; i < story->links->len; i++) {
    uint32_t own = link_at(story, i)->slot->object;
    const char *name = state_object(story->state, own)->name;
    for (guint k = 0; name && k < story->links->len; k++) {
      uint32_t other = link_at(story, k)->slot->object;
      const char *rival = state_object(story->state, other)->name;
      if (other != own && rival && strcmp(rival, name) == 0)
        name = NULL;
    }
    story->names[own] = name;
  }
}

static const char *spell_object(const struct story *story, uint32_t index) {
  return story->names[index] ? story->names[index] : type_name(state_object(story->state, index));
}

static GArray *call_chain(const struct origin *origin) {
  GArray *chain = g_array_new(FALSE, FALSE, sizeof(struct place));
  for (; origin && origin->inner && chain->len < LIMIT_CALL_DEPTH; origin = origin->inner)
    g_array_append_val(chain, origin->place);
  return chain;
}

static enum edge_via via_of(const struct story *story, const struct cell *cell, const struct object *holder) {
  const struct slot_store *earlier = earlier_store(story, cell);
  enum edge_via via = earlier ? earlier->via : cell->via;
  bool is_data = program_is_callback_data(story->analysis->program, holder->type, cell->offset);
  return via == VIA_STORE && is_data ? VIA_CALLBACK : via;
}

static const char *api_of(const struct story *story, const struct cell *cell) {
  const struct slot_store *earlier = earlier_store(story, cell);
  bool is_store = (earlier ? earlier->via : cell->via) == VIA_STORE;
  return is_store ? NULL : earlier ? earlier->api : cell->api;
}

static const char *edge_slot(const struct story *story, const struct link *link) {
  const struct object *holder = state_object(story->state, link->slot->object);
  const char *slot = slot_spelling(story->analysis, holder, link->slot->offset);
  if (link->store == link->slot || g_str_has_suffix(slot, "[]"))
    return slot;
  g_autofree char *spelled = g_strconcat(slot, "[]", NULL);
  return keep(story, spelled);
}

/* Of a type that a cycle collector sees, or built on one: what such a type's own traverse visits is for the
 * protocol rules to say. */
static bool is_collected(const struct object *object) {
  for (const struct type *type = object->type; type; type = type->base)
    if (type->flags & TYPE_COLLECTED)
      return true;
  return false;
}

static void add_edge(struct story *story, const struct link *link) {
  const struct object *holder = state_object(story->state, link->slot->object);
  uint32_t held = link->store->value.object;
  struct cycle_edge edge = {.holder = keep(story, type_name(holder)),
                            .slot = edge_slot(story, link),
                            .held = keep(story, type_name(state_object(story->state, held))),
                            .holder_name = keep(story, story->names[link->slot->object]),
                            .held_name = keep(story, story->names[held]),
                            .via = via_of(story, link->store, holder),
                            .api = api_of(story, link->store),
                            .store = place_of(story, link->store),
                            .call_chain = call_chain(link->store->store)};
  edge.strength = link->store->is_ambiguous || link->slot->is_ambiguous ? STRENGTH_UNKNOWN : STRENGTH_STRONG;
  edge.is_closing = story->closing == link->slot || story->closing == link->store;
  edge.is_traversed = edge.is_cleared = is_collected(holder);
  g_array_append_val(story->cycle->edges, edge);
  if (edge.is_closing)
    story->cycle->place = edge.store;
}

static bool is_spelled(const struct story *story) {
  for (guint i = 0; i < story->cycle->edges->len; i++)
    if (strchr(edge_at(story, i)->slot, '?'))
      return false;
  return story->cycle->edges->len > 0;
}

bool story_begin(struct story *story, struct frame *frame, const struct state *state,
                 const struct abstract_cycle *abstract) {
  *story = (struct story){.frame = frame, .analysis = frame->analysis, .state = state};
  story->closing = &g_array_index(state->cells, struct cell, abstract->closing);
  story->links = g_array_new(FALSE, FALSE, sizeof(struct link));
  story->names = g_new0(const char *, state->objects->len + 1);
  story->cycle = cycle_create();
  fold_links(story, abstract->cells);
  name_objects(story);
  for (guint i = 0; i < story->links->len; i++)
    add_edge(story, link_at(story, i));
  if (is_spelled(story))
    return true;
  cycle_destroy(story->cycle);
  story_finish(story);
  return false;
}

void story_finish(struct story *story) {
  g_array_unref(story->links);
  g_free(story->names);
}

static void add_step(struct story *story, enum step_kind kind, struct place place, const char *format, ...)
    G_GNUC_PRINTF(4, 5);

static void add_step(struct story *story, enum step_kind kind, struct place place, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  struct cycle_step step = {.kind = kind, .place = place, .message = keep(story, message)};
  g_array_append_val(story->cycle->steps, step);
}

static int compare_links(const void *a, const void *b, void *data) {
  const struct story *story = data;
  uint32_t left = link_at(story, *(const guint *)a)->store->event;
  uint32_t right = link_at(story, *(const guint *)b)->store->event;
  return left < right ? -1 : left > right;
}

static void add_calls(struct story *story, const struct origin *origin) {
  for (unsigned depth = 0; origin && origin->inner && depth < LIMIT_CALL_DEPTH; depth++) {
    if (origin->what)
      add_step(story, STEP_CALL, origin->place, "'%s' is called here", origin->what);
    origin = origin->inner;
  }
}

static const char *slot_only(const char *spelled) {
  const char *dot = strchr(spelled, '.');
  return dot ? dot + 1 : spelled;
}

static void add_stores(struct story *story) {
  g_autoptr(GArray) order = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < story->links->len; i++)
    g_array_append_val(order, i);
  g_array_sort_with_data(order, compare_links, story);
  for (guint i = 0; i < order->len; i++) {
    guint position = g_array_index(order, guint, i);
    const struct link *link = link_at(story, position);
    add_calls(story, link->store->store);
    add_step(story, STEP_STORE, place_of(story, link->store),
             link->store->store ? "'%s' takes a reference to '%s' here, through its %s"
                                : "'%s' already holds a '%s', through its %s; stored here",
             spell_object(story, link->slot->object), spell_object(story, link->store->value.object),
             slot_only(edge_at(story, position)->slot));
  }
}

struct outside { /* where an object's last outside claim ended */
  uint32_t object;
  const struct origin *released;
};

static int compare_releases(const void *a, const void *b) {
  const struct outside *left = a, *right = b;
  const struct place *first = &left->released->place, *second = &right->released->place;
  if (first->line != second->line)
    return first->line < second->line ? -1 : 1;
  return first->column < second->column ? -1 : first->column > second->column;
}

/* Tells the releases in source order; the last one is for the conclusion. */
static struct outside add_releases(struct story *story) {
  g_autoptr(GArray) releases = g_array_new(FALSE, FALSE, sizeof(struct outside));
  for (guint i = 0; i < story->links->len; i++) {
    struct outside outside = {.object = link_at(story, i)->slot->object};
    outside.released = state_object(story->state, outside.object)->released;
    if (outside.released)
      g_array_append_val(releases, outside);
  }
  if (!releases->len)
    return (struct outside){.object = link_at(story, 0)->slot->object};
  g_array_sort(releases, compare_releases);
  for (guint i = 0; i + 1 < releases->len; i++) {
    const struct outside *outside = &g_array_index(releases, struct outside, i);
    add_step(story, STEP_RELEASE, outside->released->place, "an outside claim on '%s' ends here",
             spell_object(story, outside->object));
  }
  return g_array_index(releases, struct outside, releases->len - 1);
}

static const struct cycle_edge *edge_into(const struct story *story, uint32_t object) {
  for (guint i = 0; i < story->links->len; i++)
    if (link_at(story, i)->store->value.object == object)
      return edge_at(story, i);
  return edge_at(story, 0);
}

static void conclude(struct story *story, enum closed closed) {
  struct outside last = add_releases(story);
  const struct cycle_edge *into = edge_into(story, last.object);
  const char *holder = into->holder_name ? into->holder_name : into->holder;
  const char *name = spell_object(story, last.object);
  g_autofree char *held = g_strdup_printf("held by %s.%s and by nobody else", holder, slot_only(into->slot));
  g_autofree char *conclusion = g_strdup_printf("'%s' is %s", name, held);
  story->cycle->conclusion = keep(story, conclusion);
  struct place place = story->cycle->place;
  if (closed == CLOSED_EXIT && last.released)
    add_step(story, STEP_CONCLUSION, last.released->place, "the last outside claim on '%s' ends here; %s",
             name, conclusion);
  else if (closed == CLOSED_EXIT)
    add_step(story, STEP_CONCLUSION, place, "no outside claim is left when '%s' returns; %s",
             story->frame->function->name, conclusion);
  else if (closed == CLOSED_ROOTED)
    add_step(story, STEP_CONCLUSION, place, "the cycle is reachable from a global that keeps it alive");
  else
    add_step(story, STEP_CONCLUSION, place, "once the outside claims on '%s' are gone, it is %s", name, held);
}

void story_tell(struct story *story, enum closed closed) {
  add_stores(story);
  conclude(story, closed);
}
