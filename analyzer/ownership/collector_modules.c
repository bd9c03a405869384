/* module-state-untraversed, and traverse-borrowed for whatever does not belong to the object.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

struct state { /* of a module */
  struct collector *collector;
  const struct collected *module;
  GString *names, *lines;
  bool has_way;
  struct place place; /* the first store or release */
  const char *first;
};

static struct type *sized(const struct collector *collector, const char *typeref, int64_t size_bytes) {
  uint8_t levels = 0;
  struct type *type = program_type(collector->program, typeref, &levels);
  return levels == 1 && type && type->fact && type->fact->size_bytes == size_bytes ? type : NULL;
}

/* What PyModule_GetState's result is used as, if that has the size of the state. */
static struct type *state_in(const struct collector *collector, const struct body *body, int64_t size_bytes) {
  struct type *found = NULL;
  for (guint i = 0; !found && i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    uint32_t value = insn->op == IR_RETURN || insn->op == IR_CAST ? insn->a
                     : insn->op == IR_STORE                       ? insn->b
                                                                  : IR_NONE;
    const struct ir_insn *made = body_made_by(body, value);
    if (!made || made->op != IR_CALL || !strstr(plain_name(made->name), "PyModule_GetState"))
      continue;
    found = sized(collector, insn->op == IR_RETURN ? body->fact->result : insn->type, size_bytes);
  }
  return found;
}

static struct type *find_state(const struct collector *collector, int64_t size_bytes, const char *file) {
  for (guint i = 0; i < collector->program->function_list->len; i++) {
    const struct function *function = g_ptr_array_index(collector->program->function_list, i);
    if (!function->bodies->len || g_strcmp0(function->fact->place.file, file) != 0)
      continue;
    struct type *type = state_in(collector, g_ptr_array_index(function->bodies, 0), size_bytes);
    if (type)
      return type;
  }
  return NULL;
}

/* The result of a call, unless that is its argument, as with Py_NewRef. */
static bool is_made_here(const struct body *body, const struct ir_insn *made) {
  if (!made || made->op != IR_CALL)
    return false;
  const struct function *callee =
      body->resolved[made - &g_array_index(body->ir->insns, struct ir_insn, 0)].function;
  return !callee || !callee->api || callee->api->returns < 0;
}

/* A callable, an object of the caller's, or a type that can be subclassed: it can lead back to the module. */
static bool can_lead_back(const struct collector *collector, const struct store_site *site) {
  const struct ir_insn *made = body_made_by(site->body, site->value);
  if (made && made->op == IR_CALL && g_str_has_prefix(plain_name(made->name), "PyType_From")) {
    for (uint32_t i = 0; i < made->arg_count; i++) {
      const struct ir_insn *spec =
          body_made_by(site->body, g_array_index(site->body->ir->args, uint32_t, made->args + i));
      const struct collected *type = spec && spec->op == IR_GLOBAL && spec->name
                                         ? g_hash_table_lookup(collector->by_key, spec->name)
                                         : NULL;
      if (type && type->has_base_flag)
        return true;
    }
    return false;
  }
  return site->value != IR_NONE && !is_made_here(site->body, made) && store_is_arbitrary(collector, site);
}

static void add_slot(struct state *state, const char *name, struct place place, bool has_way) {
  const struct function *traverse = state->module->traverse;
  (void)traverse;
  g_string_append_printf(state->names, "%s'%s'", state->names->len ? ", " : "", name);
  g_string_append_printf(state->lines, "%sPy_VISIT(state->%s);", state->lines->len ? " " : "", name);
  if (!state->first) {
    state->first = name;
    state->place = place;
  }
  state->has_way |= has_way;
}

static bool is_visited(const struct collected *module, const char *key) {
  const struct effects *effects = module->on_traverse;
  return effects &&
         (effects->is_unsure || effects->calls_base || g_hash_table_contains(effects->visits, key));
}

static void add_field(struct state *state, const struct type *record, const struct fact_field *field) {
  uint8_t levels = 0;
  const struct type *held = program_type(state->collector->program, field->type, &levels);
  g_autofree char *key = g_strdup_printf("%d>%d", OFFSET_STATE, (int)(field->offset_bits / 8));
  if (!field->name || levels != 1 || !type_is_object(held) || is_visited(state->module, key) ||
      g_hash_table_contains(state->module->owned, key))
    return;
  const GArray *stores = collector_stores(state->collector, record->key, field->name);
  if (!stores || collector_is_atomic(state->collector, record->key, field->name))
    return;
  for (guint i = 0; i < stores->len; i++) {
    const struct store_site *site = &g_array_index(stores, struct store_site, i);
    const struct ir_insn *made = body_made_by(site->body, site->value);
    if (!made || made->op == IR_CONST || !store_is_claimed(state->collector, site))
      continue;
    const struct ir_insn *insn = &g_array_index(site->body->ir->insns, struct ir_insn, site->insn);
    struct place place = {insn->file ? insn->file : site->body->fact->place.file,
                          insn->line,
                          insn->column,
                          0,
                          0,
                          site->function->key};
    add_slot(state, field->name, place, can_lead_back(state->collector, site));
    return;
  }
}

static void add_owned(struct state *state) {
  g_autoptr(GList) keys = g_list_sort(g_hash_table_get_keys(state->module->owned), (GCompareFunc)strcmp);
  for (GList *at = keys; at; at = at->next) {
    const struct owned *owned = g_hash_table_lookup(state->module->owned, at->data);
    const struct access *access = &owned->use->access;
    if (owned->is_atomic || is_visited(state->module, at->data))
      continue;
    const GArray *stores =
        access->record ? collector_stores(state->collector, access->record, access->field) : NULL;
    bool has_way = false;
    for (guint i = 0; stores && i < stores->len; i++)
      has_way |= can_lead_back(state->collector, &g_array_index(stores, struct store_site, i));
    add_slot(state, owned->name, owned->use->place, has_way);
  }
}

static void check_module(struct collector *collector, const struct collected *module) {
  struct type *record =
      module->size_bytes > 0 ? find_state(collector, module->size_bytes, module->global->place.file) : NULL;
  struct state state = {
      .collector = collector, .module = module, .names = g_string_new(NULL), .lines = g_string_new(NULL)};
  add_owned(&state);
  for (guint i = 0; record && i < record->fact->fields->len; i++)
    add_field(&state, record, &g_array_index(record->fact->fields, struct fact_field, i));
  if (state.names->len) {
    struct place place = module->traverse ? function_place(module->traverse) : module->place;
    struct protocol *protocol = collector_report(collector, "module-state-untraversed", module, place);
    protocol->slots = collector_text(collector, "%s", state.names->str);
    protocol->function = module->traverse ? plain_name(module->traverse->key) : NULL;
    protocol->severity = state.has_way ? SEVERITY_WARNING : SEVERITY_NOTE;
    protocol->fix =
        collector_text(collector, "%s %s", module->traverse ? "add to m_traverse:" : "add an m_traverse with",
                       state.lines->str);
    protocol_add_step(protocol, STEP_STORE, state.place,
                      collector_text(collector, "the module's state owns '%s'", state.first));
  }
  g_string_free(state.names, TRUE);
  g_string_free(state.lines, TRUE);
}

static void report_borrowed(struct collector *collector, const struct collected *type,
                            const struct slot_use *use, const char *why) {
  struct protocol *protocol = collector_report(collector, "traverse-borrowed", type, use->place);
  protocol->severity = SEVERITY_ERROR;
  protocol->slot = use->access.field ? use->access.field : use->access.path;
  protocol->function = plain_name(type->traverse->key);
  protocol->what = why;
  protocol->fix = "remove the visit; the collector would take a claim away that the object never had";
}

static bool is_imported(const GArray *stores) {
  for (guint i = 0; stores && i < stores->len; i++) {
    const struct store_site *site = &g_array_index(stores, struct store_site, i);
    const struct ir_insn *made = body_made_by(site->body, site->value);
    const char *name = made && made->op == IR_CALL ? plain_name(made->name) : "";
    if (strcmp(name, "PyCapsule_Import") == 0 || strcmp(name, "PyCObject_Import") == 0)
      return true;
  }
  return false;
}

/* No store places a claim, nothing releases it, and both were read in full. */
static bool is_borrowed(struct collector *collector, const struct collected *type,
                        const struct slot_use *use) {
  const GArray *stores =
      use->access.record ? collector_stores(collector, use->access.record, use->access.field) : NULL;
  const struct effects *dealloc = type->on_dealloc;
  if (!stores || !dealloc || dealloc->is_unsure || dealloc->calls_base || dealloc->bases->len ||
      use->access.depth != 2)
    return false;
  unsigned plain = 0;
  for (guint i = 0; i < stores->len; i++) {
    const struct store_site *site = &g_array_index(stores, struct store_site, i);
    const struct ir_insn *made = body_made_by(site->body, site->value);
    if (made && made->op == IR_CONST)
      continue;
    if (store_is_claimed(collector, site))
      return false;
    plain++;
  }
  return plain > 0;
}

static void check_borrowed(struct collector *collector, const struct collected *type) {
  static const char imported[] = "it belongs to the module that exports it through a capsule";
  for (guint i = 0; i < type->on_traverse->foreign->len; i++) {
    const struct slot_use *use = &g_array_index(type->on_traverse->foreign, struct slot_use, i);
    if (is_imported(g_hash_table_lookup(collector->stores, use->access.path)))
      report_borrowed(collector, type, use, imported);
  }
  g_autoptr(GList) keys = g_list_sort(g_hash_table_get_keys(type->on_traverse->visits), (GCompareFunc)strcmp);
  for (GList *at = keys; at; at = at->next) {
    const struct slot_use *use = g_hash_table_lookup(type->on_traverse->visits, at->data);
    if (type->weak_offset > 0 && use->access.depth == 2 && use->access.offsets[0] == type->weak_offset)
      report_borrowed(collector, type, use, "it is the list of weak references");
    else if (use->access.through_record &&
             is_imported(collector_stores(collector, use->access.through_record, use->access.through_field)))
      report_borrowed(collector, type, use, imported);
    else if (!type->is_module && !g_hash_table_contains(type->owned, at->data) &&
             is_borrowed(collector, type, use))
      report_borrowed(collector, type, use, "no store takes a reference for it, and nothing releases it");
  }
}

void collector_check_modules(struct collector *collector) {
  for (guint i = 0; i < collector->types->len; i++) {
    const struct collected *type = g_ptr_array_index(collector->types, i);
    if (type->is_unreadable)
      continue;
    if (type->on_traverse)
      check_borrowed(collector, type);
    if (type->is_module)
      check_module(collector, type);
  }
}
