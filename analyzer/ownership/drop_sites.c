/* Drops as they stand in the source: a function that reads a slot, empties it, and puts nothing else there.
 *
 * Exit heaps show the same, but not of functions that have more heaps than are kept. That it reads the slot
 * tells it from code that initialises. SPDX-License-Identifier: MIT */
#include "analyzer/ownership/slot_facts.h"
#include "analyzer/ownership/trace.h"

#define CLEARING (ROLE_BIT(ROLE_CLEARS) | ROLE_BIT(ROLE_CLEARS_PLAIN) | ROLE_BIT(ROLE_STEALS_THROUGH))

enum slot_use { USE_READ = 1, USE_CLEARED = 2, USE_FILLED = 4 };

struct site { /* a slot that the function uses */
  const struct type *holder;
  int32_t offset;
  unsigned uses;
};

struct reader {
  struct tracer tracer;
  GHashTable *instances; /* private record -> the instance's const struct type * */
  GArray *sites;         /* struct site */
};

static const struct resolved *resolved_at(const struct reader *reader, const struct ir_insn *insn) {
  return &reader->tracer.body->resolved[insn - tracer_insn(&reader->tracer, 0)];
}

/* The slot at an address: fields of fields up to a pointer, in the instance where that is its private data.
 */
static bool find_slot(const struct reader *reader, uint32_t address, struct site *site) {
  const struct ir_insn *made = tracer_definition(&reader->tracer, address);
  *site = (struct site){0};
  uint32_t base = IR_NONE;
  for (; made && made->op == IR_FIELD; made = tracer_definition(&reader->tracer, base)) {
    const struct resolved *field = resolved_at(reader, made);
    if (field->offset < 0)
      return false;
    site->holder = field->type;
    site->offset += field->offset;
    base = made->a;
  }
  if (!site->holder)
    return false;
  const struct type *instance = g_hash_table_lookup(reader->instances, site->holder);
  const struct ir_insn *from = tracer_definition(&reader->tracer, tracer_chase(&reader->tracer, base));
  if (instance && from && resolved_at(reader, from)->is_private) {
    site->holder = instance;
    site->offset += resolved_at(reader, from)->offset;
  }
  return true;
}

static void note_use(struct reader *reader, uint32_t address, unsigned use) {
  struct site site;
  if (!find_slot(reader, address, &site))
    return;
  for (guint i = 0; i < reader->sites->len; i++) {
    struct site *known = &g_array_index(reader->sites, struct site, i);
    if (known->holder == site.holder && known->offset == site.offset) {
      known->uses |= use;
      return;
    }
  }
  site.uses = use;
  g_array_append_val(reader->sites, site);
}

/* `g_clear_object(&p->x)` reads and empties. */
static void note_call(struct reader *reader, const struct ir_insn *call) {
  const struct function *callee = resolved_at(reader, call)->function;
  for (uint32_t i = 0; callee && callee->api && i < call->arg_count && i < API_PARAMETERS; i++)
    if (callee->api->roles[i] & CLEARING)
      note_use(reader, g_array_index(reader->tracer.body->ir->args, uint32_t, call->args + i),
               USE_READ | USE_CLEARED);
}

static bool is_null(const struct reader *reader, uint32_t value) {
  const struct ir_insn *made = tracer_definition(&reader->tracer, tracer_chase(&reader->tracer, value));
  return made && made->op == IR_CONST && made->number == 0;
}

static void note_insn(struct reader *reader, const struct ir_insn *insn) {
  if (insn->op == IR_LOAD)
    note_use(reader, insn->a, USE_READ);
  else if (insn->op == IR_STORE && resolved_at(reader, insn)->is_pointer)
    note_use(reader, insn->a, is_null(reader, insn->b) ? USE_CLEARED : USE_FILLED);
  else if (insn->op == IR_CALL)
    note_call(reader, insn);
}

/* Most functions empty nothing: told without tracing. */
static bool may_clear(const struct body *body) {
  bool has_null = false, has_store = false;
  for (guint i = 0; i < body->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(body->ir->insns, struct ir_insn, i);
    has_null |= insn->op == IR_CONST && insn->number == 0;
    has_store |= insn->op == IR_STORE && body->resolved[i].is_pointer;
    const struct function *callee = insn->op == IR_CALL ? body->resolved[i].function : NULL;
    for (unsigned k = 0; callee && callee->api && k < callee->api->parameters; k++)
      if (callee->api->roles[k] & CLEARING)
        return true;
  }
  return has_null && has_store;
}

static void read_body(struct slot_facts *facts, struct reader *reader, const struct function *function) {
  g_array_set_size(reader->sites, 0);
  for (uint32_t i = 0; i < reader->tracer.body->ir->insns->len; i++)
    note_insn(reader, tracer_insn(&reader->tracer, i));
  for (guint i = 0; i < reader->sites->len; i++) {
    const struct site *site = &g_array_index(reader->sites, struct site, i);
    if (site->uses == (USE_READ | USE_CLEARED))
      slot_facts_add_drop(facts, site->holder, site->offset, function);
  }
}

static GHashTable *find_instances(const struct program *program) {
  GHashTable *instances = g_hash_table_new(g_direct_hash, g_direct_equal);
  GHashTableIter iter;
  void *value;
  g_hash_table_iter_init(&iter, program->types);
  while (g_hash_table_iter_next(&iter, NULL, &value)) {
    const struct type *type = value;
    if (type->private_record)
      g_hash_table_insert(instances, type->private_record, value);
  }
  return instances;
}

void slot_facts_add_source_drops(struct slot_facts *facts, const struct program *program) {
  struct reader reader = {.instances = find_instances(program),
                          .sites = g_array_new(FALSE, FALSE, sizeof(struct site))};
  for (guint i = 0; i < program->function_list->len; i++) {
    const struct function *function = g_ptr_array_index(program->function_list, i);
    for (guint b = 0; b < function->bodies->len; b++) {
      if (!may_clear(g_ptr_array_index(function->bodies, b)))
        continue;
      tracer_init(&reader.tracer, program, g_ptr_array_index(function->bodies, b));
      read_body(facts, &reader, function);
      tracer_finish(&reader.tracer);
    }
  }
  g_array_unref(reader.sites);
  g_hash_table_unref(reader.instances);
}
