/* The collector protocol: types that a cycle collector visits, and what their functions do to their slots.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_COLLECTOR_H
#define OWNERSHIP_COLLECTOR_H

#include "analyzer/ownership/collector_flow.h"
#include "db/protocol.h"

struct collected { /* a type or module that the collector may visit */
  const char *name; /* `m.Thing` */
  const struct fact_global *global;
  struct place place; /* where it is defined; of a type filled while the program runs, where its flags are set */
  struct type *record;
  const char *sized; /* the record whose size is named, or NULL */
  bool is_heap, is_module, has_flag, has_base_flag, is_immutable, has_managed_dict;
  bool is_base_unknown, is_unreadable;
  int64_t size_bytes, dict_offset, weak_offset; /* offsets 0: none */
  struct function *dealloc, *traverse, *clear, *free_function;
  const char *dealloc_name;  /* external functions too */
  const char *base_key, *members, *getset, *methods;
  const struct fact_global *slots; /* the table of a heap type */
  struct collected *base;
  struct effects *on_dealloc, *on_traverse, *on_clear;
  GPtrArray *on_methods; /* struct effects *: of a module's functions */
  GHashTable *owned; /* key -> struct owned * */
};

struct owned {
  const struct slot_use *use; /* the release; for a member the use is synthetic */
  const char *name, *way;     /* way: how a user can close a cycle through it */
  bool is_atomic, is_plain, is_released, is_member, is_claimed; /* plain: at most of a subclass of an atomic type */
};

struct member_row { const char *name; int64_t type, offset, flags; uint32_t line; }; /* of a PyMemberDef table */

struct collector { /* the whole table */
  const struct program *program;
  struct results *results;
  GPtrArray *types;     /* struct collected *, in the order of the globals */
  GHashTable *by_key;   /* global key -> struct collected * */
  GHashTable *stores;   /* `record.field` or global key -> GArray of struct store_site */
  GHashTable *atomic, *plain; /* the same -> answer + 1 */
  GPtrArray *synthetic; /* struct slot_use *: slots known without a release */
  GPtrArray *modelled;  /* struct body *: of functions that a model describes, for their stores only */
  GHashTable *callers;  /* struct function * -> GArray of struct store_site: calls */
  bool has_type_visits; /* headers of 3.9 or later */
};

struct store_site { const struct function *function; const struct body *body; uint32_t insn, value; };

void collector_check(const struct program *program, struct results *results);

/* collector_types.c, collector_assign.c */
void collector_read_types(struct collector *collector);
void collector_read_assignments(struct collector *collector);
void collected_set(struct collector *collector, struct collected *type, const char *field, const struct fact_init *init);
/* collector_stores.c */
void collector_index_stores(struct collector *collector);
const GArray *collector_stores(const struct collector *collector, const char *record, const char *field);
bool store_is_arbitrary(const struct collector *collector, const struct store_site *site); /* may store whatever a caller hands in */
bool store_is_into_new(const struct store_site *site); /* into an object that the same function makes */
bool store_may_be_into(const struct collector *collector, const struct collected *type, const struct store_site *site);
bool store_is_claimed(const struct collector *collector, const struct store_site *site);
/* collector_atomic.c */
struct question { /* what value is this, in this body? */
  struct collector *collector;
  const struct function *function;
  const struct body *body;
  unsigned depth;
  bool is_loose; /* instances of subclasses of str, bytes and int will do */
};
bool collector_is_atomic(struct collector *collector, const char *record, const char *field);
bool collector_is_plain(struct collector *collector, const char *record, const char *field); /* or of a subclass of such */
bool call_fills_atomic(const struct ir_insn *call);                  /* through the address that it gets */
bool local_is_filled(const struct body *body, int64_t local);        /* by a call that gets its address */
/* collector_narrow.c */
enum narrow { NARROW_NONE, NARROW_KIND, NARROW_EXACT }; /* kind: of an atomic type or a subclass of it */
enum narrow value_narrow(const struct body *body, uint32_t value);   /* by the type tests before it is read */
bool store_reaches(const struct body *body, uint32_t store, uint32_t load, int64_t local); /* no other store in between */
bool value_is_parsed_text(const struct body *body, const struct ir_insn *call, uint32_t argument); /* by PyArg_Parse*, as str */
/* collector_owned.c */
void collector_find_owned(struct collector *collector);
void collected_add_claim(struct collector *collector, struct collected *type, const struct fact_field *field, struct place place);
/* collector_claims.c */
void collected_add_claimed(struct collector *collector, struct collected *type);
void collected_add_module_releases(struct collector *collector, struct collected *module); /* fills on_methods */
bool collected_is_gc(const struct collected *type, bool *is_known);
const struct owned *collected_worst(const struct collected *type); /* not atomic, with a way if there is one; NULL none */
/* one file a group of rules */
void collector_check_slots(struct collector *collector);
void collector_check_untrack(struct collector *collector);
void collector_check_allocations(struct collector *collector);
void collector_check_modules(struct collector *collector);
/* collector_report.c */
struct protocol *collector_report(struct collector *collector, const char *rule, const struct collected *type, struct place place);
void protocol_add_step(struct protocol *protocol, enum step_kind kind, struct place place, const char *message);
const char *collector_text(const struct collector *collector, const char *format, ...) G_GNUC_PRINTF(2, 3);
struct place function_place(const struct function *function);
struct place global_place(const struct fact_global *global);

#endif
