/* What a type owns although nothing releases it: every store takes a reference for it, which is a leak and an
 * edge. What a module's own functions release. SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

#define HEADER_BYTES 16 /* count and type */

static const struct ir_insn *insn_at(const struct body *body, uint32_t index) {
  return &g_array_index(body->ir->insns, struct ir_insn, index);
}

/* Where a value was loaded from: a local's or a field's address; NULL elsewhere. */
static const struct ir_insn *source_of(const struct body *body, uint32_t value) {
  const struct ir_insn *made = body_made_by(body, value);
  return made && made->op == IR_LOAD ? body_made_by(body, made->a) : NULL;
}

static bool is_same_source(const struct ir_insn *a, const struct ir_insn *b) {
  if (!a || !b || a->op != b->op)
    return false;
  if (a->op == IR_LOCAL)
    return a->number == b->number;
  return a->op == IR_FIELD && g_strcmp0(a->record, b->record) == 0 && g_strcmp0(a->name, b->name) == 0;
}

static bool is_returned(const struct body *body, const struct ir_insn *local) {
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = insn_at(body, i);
    if (insn->op == IR_RETURN && is_same_source(source_of(body, insn->a), local))
      return true;
  }
  return false;
}

static bool is_retained(const struct body *body, const struct ir_insn *source) {
  for (guint i = 0; source && i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = insn_at(body, i);
    const struct function *callee = insn->op == IR_CALL ? body->resolved[i].function : NULL;
    int retained = callee && callee->api ? api_parameter(callee->api, ROLE_RETAIN) : -1;
    if (retained < 0 || (uint32_t)retained >= insn->arg_count)
      continue;
    uint32_t value = g_array_index(body->ir->args, uint32_t, insn->args + (uint32_t)retained);
    if (is_same_source(source_of(body, value), source))
      return true;
  }
  return false;
}

static bool is_new_reference(const struct body *body, const struct ir_insn *made) {
  const struct function *callee = body->resolved[made - insn_at(body, 0)].function;
  const struct api *api = callee ? callee->api : NULL;
  return api &&
         ((api->flags & API_NEW) || (api->returns >= 0 && api_has(api, (unsigned)api->returns, ROLE_RETAIN)));
}

/* A new reference is stored, or what is stored is retained in the same function, and not to be returned. */
static bool takes_reference(const struct store_site *site) {
  const struct ir_insn *made = body_made_by(site->body, site->value);
  if (!made)
    return false;
  if (made->op == IR_CALL)
    return is_new_reference(site->body, made);
  const struct ir_insn *source = source_of(site->body, site->value);
  if (!source || source->op != IR_LOCAL)
    return false;
  const struct ir_insn *store = insn_at(site->body, site->insn);
  const struct ir_insn *slot = store->op == IR_STORE ? body_made_by(site->body, store->a) : NULL;
  return is_retained(site->body, slot) ||
         (is_retained(site->body, source) && !is_returned(site->body, source));
}

static bool is_constant(const struct store_site *site) {
  const struct ir_insn *made = body_made_by(site->body, site->value);
  return made && made->op == IR_CONST;
}

/* The first store, if each of them takes a reference; NULL else. */
static const struct store_site *claiming_store(const struct collector *collector, const char *record,
                                               const char *field) {
  const GArray *stores = collector_stores(collector, record, field);
  const struct store_site *first = NULL;
  for (guint i = 0; stores && i < stores->len; i++) {
    const struct store_site *site = &g_array_index(stores, struct store_site, i);
    if (is_constant(site))
      continue;
    if (!takes_reference(site))
      return NULL;
    first = first ? first : site;
  }
  return first;
}

/* The local whose object a store goes into; NULL: it is none of a local's. */
static const struct ir_insn *stored_into(const struct store_site *site) {
  const struct ir_insn *store = insn_at(site->body, site->insn);
  const struct ir_insn *slot = store->op == IR_STORE ? body_made_by(site->body, store->a) : NULL;
  while (slot && slot->op == IR_FIELD) {
    const struct ir_insn *from = source_of(site->body, slot->a);
    slot = from ? from : body_made_by(site->body, slot->a);
  }
  return slot && slot->op == IR_LOCAL ? slot : NULL;
}

bool store_is_into_new(const struct store_site *site) {
  const struct body *body = site->body;
  const struct ir_insn *local = stored_into(site);
  bool is_made = false;
  if (!local || g_array_index(body->ir->locals, struct ir_local, local->number).is_parameter)
    return false;
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = insn_at(body, i);
    const struct ir_insn *to = insn->op == IR_STORE ? body_made_by(body, insn->a) : NULL;
    const struct ir_insn *made = is_same_source(to, local) ? body_made_by(body, insn->b) : NULL;
    if (made && made->op != IR_CALL && made->op != IR_CONST)
      return false;
    is_made |= made && made->op == IR_CALL;
  }
  return is_made;
}

static bool is_shared(const struct collector *collector, const struct collected *type) {
  for (guint i = 0; type->sized && i < collector->types->len; i++) {
    const struct collected *other = g_ptr_array_index(collector->types, i);
    if (other != type && g_strcmp0(other->sized, type->sized) == 0)
      return true;
  }
  return false;
}

static bool names_type(const struct body *body, const struct ir_insn *call, const struct collected *type) {
  for (uint32_t i = 0; i < call->arg_count; i++) {
    const struct ir_insn *made = body_made_by(body, g_array_index(body->ir->args, uint32_t, call->args + i));
    if (made && made->op == IR_GLOBAL && g_strcmp0(made->name, type->global->key) == 0)
      return true;
  }
  return false;
}

/* Where several types have the same struct, a store into a new object is one into the type that it is made
 * with. */
bool store_may_be_into(const struct collector *collector, const struct collected *type,
                       const struct store_site *site) {
  const struct body *body = site->body;
  if (!is_shared(collector, type) || !store_is_into_new(site))
    return true;
  const struct ir_insn *local = stored_into(site);
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = insn_at(body, i);
    const struct ir_insn *to = insn->op == IR_STORE ? body_made_by(body, insn->a) : NULL;
    const struct ir_insn *made = is_same_source(to, local) ? body_made_by(body, insn->b) : NULL;
    if (made && made->op == IR_CALL && names_type(body, made, type))
      return true;
  }
  return false;
}

static struct place store_place(const struct store_site *site) {
  const struct ir_insn *insn = insn_at(site->body, site->insn);
  return (struct place){.file = insn->file ? insn->file : site->body->fact->place.file,
                        .line = insn->line,
                        .column = insn->column,
                        .function = site->function->key};
}

void collected_add_claimed(struct collector *collector, struct collected *type) {
  const struct type *record = type->record;
  for (guint i = 0; record && record->fact && i < record->fact->fields->len; i++) {
    const struct fact_field *field = &g_array_index(record->fact->fields, struct fact_field, i);
    uint8_t levels = 0;
    const struct type *held = program_type(collector->program, field->type, &levels);
    int64_t offset = field->offset_bits / 8;
    if (!field->name || levels != 1 || !type_is_object(held) || offset < HEADER_BYTES ||
        offset == type->weak_offset)
      continue;
    const struct store_site *site = claiming_store(collector, record->key, field->name);
    if (site)
      collected_add_claim(collector, type, field, store_place(site));
  }
}

void collected_add_module_releases(struct collector *collector, struct collected *module) {
  const struct fact_global *table =
      module->methods ? g_hash_table_lookup(collector->program->globals, module->methods) : NULL;
  for (guint i = 0; table && module->size_bytes > 0 && i < table->inits->len; i++) {
    const struct fact_init *init = &g_array_index(table->inits, struct fact_init, i);
    const struct function *method =
        init->kind == INIT_FUNCTION ? program_function(collector->program, init->name) : NULL;
    if (method)
      g_ptr_array_add(module->on_methods, effects_collect(collector->program, method));
  }
}
