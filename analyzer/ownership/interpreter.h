/* Runs function bodies over abstract heaps and keeps their summaries.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_INTERPRETER_H
#define OWNERSHIP_INTERPRETER_H

#include "analyzer/ownership/heap.h"
#include "analyzer/ownership/origins.h"

struct analysis { /* the whole-program stage */
  struct program *program;
  struct results *results;
  GHashTable *slots;    /* synthetic slot names */
  struct outcomes *outcomes;     /* cycles told so far and where they are kept, see outcome.h */
  struct evidence *evidence;     /* of the type graph, see typegraph.h */
  struct slot_facts *slot_facts; /* stores and drops seen so far */
  struct breakers *breakers;     /* kept by a session; NULL: made when fates are decided */
  GHashTable *noted;    /* char *: rows already written */
  struct origins *origins;
  int32_t elements;     /* the synthetic slot of modelled containers */
  bool is_at_zero;      /* counts reach zero: running what finalizes, to learn which slots are strong */
  bool is_first_round;  /* summaries are not final yet: report nothing */
};

struct disjunct { /* one way a function can end */
  struct state *state; /* at exit: matched, judged, garbage removed */
  uint64_t hash;
};

struct frame { /* one function being run */
  struct analysis *analysis;
  struct function *function;
  const struct body *body;
  const struct block *block;
  struct value *values;     /* per IR value, for the block being run */
  const struct ir_insn *insn;
  const struct resolved *resolved;
  GPtrArray **pending;      /* per block: struct state * waiting */
  GHashTable **seen;        /* per block: hashes */
  GPtrArray *exits;         /* struct state * */
  unsigned steps;
  bool has_fixed;           /* a numeric parameter has one known value */
  uint32_t fixed_parameter;
  int64_t fixed_number;
  uint32_t lowest;          /* first block that got a heap since the last block ran */
  bool is_truncated;
  const struct origin *here;    /* origin of the current instruction, made on demand */
};

/* Runs all bodies of a function, judges its exits, replaces its summary. */
void interpreter_run(struct analysis *analysis, struct function *function);

/* The summary when a numeric parameter has one value (a property's number); owned by the function. */
GPtrArray *interpreter_specialize(struct analysis *analysis, struct function *function, uint32_t parameter,
                                  int64_t number);

/* Where the current instruction stands; owned by the analysis. */
const struct origin *frame_origin(struct frame *frame, const char *what);
const struct origin *analysis_origin(struct analysis *analysis, struct origin origin);
void analysis_truncate(struct analysis *analysis, const struct function *function, const char *kind,
                       const char *reason);

/* instruction.c: one instruction that does not end a block */
void object_set_count(struct frame *frame, struct state *state, struct value address, struct value value);
/* Could a number at this offset be a count, here or (in a small helper record) for a caller? */
bool object_may_count_at(const struct frame *frame, const struct object *object, int32_t offset);
void object_refine_type(struct object *object, const struct type *type);
void instruction_run(struct frame *frame, struct state *state);
/* call.c: a call instruction; appends the states after it to `after` (taking over `state`). */
void interpreter_call(struct frame *frame, struct state *state, GPtrArray *after);
/* As a function that nothing is known of: it borrows what it gets. Takes over `state`. */
void interpreter_call_unknown(struct frame *frame, struct state *state, GArray *arguments, GPtrArray *after);
void frame_set_result(struct frame *frame, struct state *state, struct value value);
struct value frame_unknown_result(struct frame *frame, struct state *state);
/* effect.c: the effects of a modelled call on one state; the result value. */
struct value effect_apply(struct frame *frame, struct state *state, const struct api *api, GArray *arguments);
/* selection.c: what gives way where there are more heaps than are kept */
unsigned state_interest(const struct state *state); /* how much has happened in it */
bool selection_is_full(const struct analysis *analysis, const GPtrArray *states); /* one of them has to give way */
guint selection_weakest(const GPtrArray *states); /* index of the least interesting; not empty */
/* Down to the limit, one of each kind of result among them; false: was not over. */
bool selection_cut(const struct analysis *analysis, GPtrArray *summary);
/* summary.c: one state per disjunct of the callee that fits; takes over `state`. Where none fits and the callee has
 * more than were kept, what it does is unknown. */
void summary_apply(struct frame *frame, struct state *state, struct function *callee, GArray *arguments,
                   GPtrArray *after);
/* Of the disjuncts that fit the one in which most happens, in place, result ignored. */
void summary_apply_one(struct frame *frame, struct state *state, struct function *callee, GPtrArray *summary,
                       GArray *arguments);
/* count.c: an integer update at an address; the value it yields. */
struct value count_update(struct frame *frame, struct state *state, struct value address, int64_t delta,
                          bool is_old);
void count_by_parameter(struct state *state, struct value address, uint32_t symbol);
/* Does it bring a known count down? `may_be`: or an integer that could be one. */
bool function_counts_down(const struct program *program, const struct function *function, bool may_be);
/* condition.c */
enum truth { TRUTH_FALSE, TRUTH_TRUE, TRUTH_EITHER };
enum truth value_truth(const struct state *state, struct value value);
struct value value_compare(struct frame *frame, struct state *state, const struct ir_insn *insn);
/* Narrows a state to where the branch condition is `is_true`; false: impossible. */
bool condition_assume(struct frame *frame, struct state *state, uint32_t condition, bool is_true);
/* Can a value be what a callee's disjunct needs of its parameter? Narrows it to that. */
bool condition_fits(struct state *state, struct value actual, const struct range *needed);
enum truth condition_equal(const struct state *state, struct value a, struct value b);
/* judge.c: matches claims with stores, finds garbage and kept cycles of one exit state. */
void judge_exit(struct frame *frame, struct state *state);

#endif
