/* collector-missing, traverse-incomplete, clear-incomplete, traverse-borrowed: slots and who is told of them.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

#define VAR_HEADER_BYTES 24 /* count, type and number of items */

static GList *sorted_keys(const struct collected *type) {
  return g_list_sort(g_hash_table_get_keys(type->owned), (GCompareFunc)strcmp);
}

/* "Py_VISIT(self->a); Py_VISIT(self->b);" for every slot that can be on a cycle. */
static const char *each_line(const struct collector *collector, const struct collected *type,
                             const char *macro) {
  g_autoptr(GString) text = g_string_new(NULL);
  g_autoptr(GList) keys = sorted_keys(type);
  for (GList *at = keys; at; at = at->next) {
    const struct owned *owned = g_hash_table_lookup(type->owned, at->data);
    if (!owned->is_atomic)
      g_string_append_printf(text, "%s%s(self->%s);", text->len ? " " : "", macro, owned->name);
  }
  return collector_text(collector, "%s", text->str);
}

static const char *names(const struct collector *collector, const struct collected *type) {
  g_autoptr(GString) text = g_string_new(NULL);
  g_autoptr(GList) keys = sorted_keys(type);
  for (GList *at = keys; at; at = at->next) {
    const struct owned *owned = g_hash_table_lookup(type->owned, at->data);
    if (!owned->is_atomic)
      g_string_append_printf(text, "%s'%s'", text->len ? ", " : "", owned->name);
  }
  return collector_text(collector, "%s", text->str);
}

static void tell_release(const struct collector *collector, struct protocol *protocol,
                         const struct owned *owned) {
  const char *text =
      owned->is_member ? collector_text(collector, "'%s' is an attribute that anybody can set", owned->name)
      : owned->is_released ? collector_text(collector, "'%s' is owned: it is released here", owned->name)
      : owned->is_claimed
          ? collector_text(collector, "'%s' is owned: a reference is taken for it here", owned->name)
          : collector_text(collector, "'%s' is declared here", owned->name);
  protocol_add_step(protocol, owned->is_released && !owned->is_member ? STEP_RELEASE : STEP_STORE,
                    owned->use->place, text);
}

/* The collected type that the slot is declared to hold, NULL: any object. */
static const struct collected *held_type(const struct collector *collector, const struct owned *owned) {
  const struct access *access = &owned->use->access;
  const struct type *record = access->record ? program_type(collector->program, access->record, NULL) : NULL;
  int32_t offset = type_field_offset(record, access->field);
  const char *typeref = offset >= 0 ? program_slot_type(collector->program, record, offset) : NULL;
  const struct type *held = program_type(collector->program, typeref, NULL);
  if (held && ((held->flags & TYPE_GENERIC) || strcmp(held->name, "struct _object") == 0))
    return NULL;
  for (guint i = 0; held && i < collector->types->len; i++) {
    const struct collected *type = g_ptr_array_index(collector->types, i);
    if (type->record == held)
      return type;
  }
  return NULL;
}

/* Declared as PyObject, and every store puts in what the program made: no way in for a caller's objects is
 * known. */
static bool is_made_here(const struct collector *collector, const struct owned *owned) {
  const struct access *access = &owned->use->access;
  const struct type *record = access->record ? program_type(collector->program, access->record, NULL) : NULL;
  int32_t offset = type_field_offset(record, access->field);
  const char *typeref = offset >= 0 ? program_slot_type(collector->program, record, offset) : NULL;
  const GArray *stores = access->record ? collector_stores(collector, access->record, access->field) : NULL;
  bool is_stored = false;
  for (guint i = 0; stores && i < stores->len; i++) {
    const struct store_site *site = &g_array_index(stores, struct store_site, i);
    const struct ir_insn *made = body_made_by(site->body, site->value);
    is_stored |= !made || made->op != IR_CONST;
  }
  return !owned->way && is_stored && typeref && g_str_has_prefix(typeref, "struct _object");
}

/* A str, even of a subclass, is no way back that anybody takes. A slot for objects of one type, which
 * themselves hold nothing that a user chooses, closes no cycle. */
static bool can_lead_back(const struct collector *collector, const struct owned *owned) {
  if (owned->is_plain)
    return false;
  const struct collected *held = owned->is_member ? NULL : held_type(collector, owned);
  const struct owned *worst = held ? collected_worst(held) : NULL;
  return !held || held->has_base_flag || (worst && worst->way);
}

/* Does each store put in what a call returned, of no known kind? A list or dict made here can be filled. */
static bool is_result_only(const struct collector *collector, const struct owned *owned) {
  const struct access *access = &owned->use->access;
  const GArray *stores = access->record ? collector_stores(collector, access->record, access->field) : NULL;
  bool is_result = false;
  for (guint i = 0; stores && i < stores->len; i++) {
    const struct store_site *site = &g_array_index(stores, struct store_site, i);
    const struct ir_insn *made = body_made_by(site->body, site->value);
    if (made && made->op == IR_CONST)
      continue;
    const struct function *callee = made && made->op == IR_CALL
                                        ? site->body->resolved[site->body->definitions[site->value]].function
                                        : NULL;
    if (!made || made->op != IR_CALL ||
        (callee && (!callee->api || callee->api->creates || callee->api->returns >= 0)))
      return false;
    is_result = true;
  }
  return is_result;
}

static void tell_slots(struct protocol *protocol, const struct collected *type) {
  if (type->slots)
    protocol_add_step(protocol, STEP_CONCLUSION, global_place(type->slots),
                      "the slots of the type are listed here");
}

/* A base with a tp_traverse, but not the flag: its subclasses written in Python get the flag, and call it. */
static void report_missing(struct collector *collector, const struct collected *type,
                           const struct owned *worst) {
  struct protocol *protocol = collector_report(collector, "collector-missing", type, type->place);
  protocol->slots = names(collector, type);
  bool can_subclass = type->has_base_flag && !is_result_only(collector, worst);
  protocol->way = worst->way ? worst->way : can_subclass ? "a subclass, whose instances have a dict" : NULL;
  bool is_for_subclasses = type->has_base_flag && type->traverse;
  protocol->severity = protocol->way && can_lead_back(collector, worst) && !is_for_subclasses
                           ? SEVERITY_WARNING
                           : SEVERITY_NOTE;
  protocol->confidence = worst->is_released ? CONFIDENCE_HIGH : CONFIDENCE_MEDIUM;
  protocol->fix =
      collector_text(collector,
                     "add Py_TPFLAGS_HAVE_GC; a tp_traverse with %s%s a tp_clear with %s and "
                     "PyObject_GC_UnTrack(self); first in tp_dealloc",
                     each_line(collector, type, "Py_VISIT"), type->is_heap ? " Py_VISIT(Py_TYPE(self));" : "",
                     each_line(collector, type, "Py_CLEAR"));
  tell_release(collector, protocol, worst);
  tell_slots(protocol, type);
}

static void check_missing(struct collector *collector, const struct collected *type) {
  const struct owned *worst = collected_worst(type);
  if (worst) {
    report_missing(collector, type, worst);
    return;
  }
  if (!type->is_heap || !collector->has_type_visits || type->is_immutable)
    return;
  struct protocol *protocol = collector_report(collector, "collector-missing", type, type->place);
  protocol->severity = SEVERITY_NOTE;
  protocol->slots = "its heap type";
  protocol->fix = "add Py_TPFLAGS_HAVE_GC and a tp_traverse with Py_VISIT(Py_TYPE(self)); or "
                  "Py_TPFLAGS_IMMUTABLETYPE";
}

/* Bytes of the base's struct that the type's begins with; 0: it repeats the base's members, or has no base.
 */
static int64_t base_bytes(const struct collector *collector, const struct collected *type) {
  const struct fact_type *record = type->record ? type->record->fact : NULL;
  if (!record || !record->fields->len)
    return 0;
  uint8_t levels = 0;
  const struct type *first =
      program_type(collector->program, g_array_index(record->fields, struct fact_field, 0).type, &levels);
  bool is_base = levels == 0 && first && first->fact && type_is_object(first);
  return is_base && first->fact->size_bytes > VAR_HEADER_BYTES ? first->fact->size_bytes : 0;
}

/* Lies the slot in what the type adds to its base's struct? No base sees that. */
static bool is_added(const struct collector *collector, const struct collected *type,
                     const struct owned *owned) {
  int64_t bytes = base_bytes(collector, type);
  return bytes > 0 && owned->use->access.depth > 1 && owned->use->access.offsets[0] >= bytes;
}

/* Does a base's function that is called see the slot? An unknown base may see anything of its own. */
static bool base_sees(const struct collector *collector, const struct effects *effects, const char *key,
                      bool is_visit, unsigned depth) {
  if (effects->is_unsure || effects->calls_base || depth > 6)
    return true;
  for (guint i = 0; i < effects->bases->len; i++) {
    const struct collected *base =
        g_hash_table_lookup(collector->by_key, g_ptr_array_index(effects->bases, i));
    const struct effects *inner = base ? (is_visit ? base->on_traverse : base->on_clear) : NULL;
    if (!base || (inner && (g_hash_table_contains(is_visit ? inner->visits : inner->releases, key) ||
                            base_sees(collector, inner, key, is_visit, depth + 1))))
      return true;
  }
  return false;
}

static bool is_seen(const struct collector *collector, const struct collected *type,
                    const struct effects *effects, const struct owned *owned, bool is_visit) {
  const char *key = owned->use->key;
  if (g_hash_table_contains(is_visit ? effects->visits : effects->releases, key))
    return true;
  const struct access *access = &owned->use->access;
  g_autofree char *member = g_strdup_printf("%s.%s", access->record ? access->record : "", access->field);
  bool is_plain = access->record && !type_is_object(program_type(collector->program, access->record, NULL));
  if (is_visit && is_plain && g_hash_table_contains(effects->members, member))
    return true; /* by another path: through a cursor, or a pointer into the object itself */
  bool is_dict = owned->way && strcmp(owned->way, "the instance dict") == 0;
  if ((is_dict && effects->visits_dict) || effects->is_unsure)
    return true;
  return !is_added(collector, type, owned) && base_sees(collector, effects, key, is_visit, 0);
}

static void report_unvisited(struct collector *collector, const struct collected *type,
                             const struct owned *owned) {
  struct protocol *protocol =
      collector_report(collector, "traverse-incomplete", type, function_place(type->traverse));
  protocol->slot = owned->name;
  protocol->function = plain_name(type->traverse->key);
  protocol->way = owned->way;
  bool is_warned = can_lead_back(collector, owned) && !is_made_here(collector, owned);
  protocol->severity = is_warned ? SEVERITY_WARNING : SEVERITY_NOTE;
  protocol->confidence = owned->is_released || owned->is_member ? CONFIDENCE_HIGH : CONFIDENCE_MEDIUM;
  bool is_element = strstr(owned->name, "[]") != NULL;
  protocol->fix =
      is_element
          ? collector_text(collector, "visit each 'self->%s' in %s", owned->name, protocol->function)
          : collector_text(collector, "add Py_VISIT(self->%s); to %s", owned->name, protocol->function);
  tell_release(collector, protocol, owned);
}

static void check_type_visit(struct collector *collector, const struct collected *type) {
  const struct effects *effects = type->on_traverse;
  bool is_told = effects->visits_type || effects->is_unsure || effects->calls_base || effects->bases->len;
  if (!type->is_heap || !collector->has_type_visits || is_told)
    return;
  if (type->is_immutable && !collected_worst(type))
    return;
  struct protocol *protocol =
      collector_report(collector, "traverse-incomplete", type, function_place(type->traverse));
  protocol->slot = "Py_TYPE(self)";
  protocol->function = plain_name(type->traverse->key);
  protocol->severity = !type->is_immutable && type->has_base_flag ? SEVERITY_WARNING : SEVERITY_NOTE;
  protocol->fix = collector_text(collector, "add Py_VISIT(Py_TYPE(self)); to %s", protocol->function);
}

static void check_traverse(struct collector *collector, const struct collected *type) {
  g_autoptr(GList) keys = sorted_keys(type);
  for (GList *at = keys; at; at = at->next) {
    const struct owned *owned = g_hash_table_lookup(type->owned, at->data);
    if (!owned->is_atomic && !is_seen(collector, type, type->on_traverse, owned, true))
      report_unvisited(collector, type, owned);
  }
  check_type_visit(collector, type);
}

/* The flag alone cuts the base's traverse off. */
static void check_cut(struct collector *collector, const struct collected *type) {
  const struct collected *base = type->base;
  if (!base || !base->on_traverse || !type->has_flag || type->traverse || !collected_worst(type))
    return;
  struct protocol *protocol = collector_report(collector, "traverse-incomplete", type, type->place);
  protocol->slot = collected_worst(type)->name;
  protocol->way = collected_worst(type)->way;
  protocol->function = "the missing tp_traverse";
  protocol->fix =
      collector_text(collector, "set tp_traverse to %s and tp_clear, or leave Py_TPFLAGS_HAVE_GC out",
                     plain_name(base->traverse->key));
}

static bool is_changed_later(const struct collector *collector, const struct owned *owned) {
  const struct access *access = &owned->use->access;
  const GArray *stores = access->record ? collector_stores(collector, access->record, access->field) : NULL;
  for (guint i = 0; stores && i < stores->len && can_lead_back(collector, owned); i++) {
    const struct store_site *site = &g_array_index(stores, struct store_site, i);
    const struct ir_insn *value = body_made_by(site->body, site->value);
    if ((!value || value->op != IR_CONST) && !store_is_into_new(site))
      return true;
  }
  return false;
}

/* Is a slot stored into objects that were made elsewhere? What is set once, by what makes the object, closes
 * no cycle of such objects alone. */
static bool is_mutable(const struct collector *collector, const struct collected *type) {
  GHashTableIter iter;
  void *value;
  g_hash_table_iter_init(&iter, type->owned);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    const struct owned *owned = value;
    if (!owned->is_atomic && is_changed_later(collector, owned))
      return true;
  }
  return false;
}

static struct protocol *report_uncleared(struct collector *collector, const struct collected *type) {
  struct place place = type->clear ? function_place(type->clear) : type->place;
  struct protocol *protocol = collector_report(collector, "clear-incomplete", type, place);
  protocol->severity = SEVERITY_NOTE;
  return protocol;
}

static void check_clear(struct collector *collector, const struct collected *type) {
  const struct owned *worst = collected_worst(type);
  if (!type->clear) {
    if (!worst || (!worst->way && !is_mutable(collector, type)))
      return;
    struct protocol *protocol = report_uncleared(collector, type);
    protocol->slots = names(collector, type);
    protocol->way = worst->way;
    protocol->fix =
        collector_text(collector, "add a tp_clear with %s", each_line(collector, type, "Py_CLEAR"));
    tell_slots(protocol, type);
    return;
  }
  g_autoptr(GList) keys = sorted_keys(type);
  for (GList *at = keys; at; at = at->next) {
    const struct owned *owned = g_hash_table_lookup(type->owned, at->data);
    if (owned->is_atomic || is_seen(collector, type, type->on_clear, owned, false))
      continue;
    struct protocol *protocol = report_uncleared(collector, type);
    protocol->slot = owned->name;
    protocol->function = plain_name(type->clear->key);
    protocol->way = owned->way;
    protocol->fix =
        collector_text(collector, "add Py_CLEAR(self->%s); to %s", owned->name, protocol->function);
    tell_release(collector, protocol, owned);
  }
}

void collector_check_slots(struct collector *collector) {
  for (guint i = 0; i < collector->types->len; i++) {
    const struct collected *type = g_ptr_array_index(collector->types, i);
    bool is_known = true;
    bool is_gc = collected_is_gc(type, &is_known);
    if (type->is_module || type->is_unreadable)
      continue;
    if (!is_gc && is_known)
      check_missing(collector, type);
    else if (type->traverse && type->has_flag)
      check_traverse(collector, type);
    if (is_gc && type->has_flag)
      check_cut(collector, type);
    if (is_gc && type->traverse)
      check_clear(collector, type);
  }
}
