/* One modelled call being applied to one abstract heap.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_EFFECT_H
#define OWNERSHIP_EFFECT_H

#include "analyzer/ownership/interpreter.h"

struct effect { /* one call being applied */
  struct frame *frame;
  struct state *state;
  const struct api *api;
  const GArray *arguments;
  struct value result;
  uint32_t holder; /* object, NO_OBJECT none */
  int32_t slot;    /* synthetic slot of what it takes */
  enum edge_via via;
  uint8_t notify; /* as in cells */
  const char *key;
};

struct value effect_argument(const struct effect *effect, int index);
/* The object an argument stands for: also behind a handle passed by value. */
struct value effect_object(struct effect *effect, int index);
int32_t effect_elements(const struct effect *effect, struct value container); /* the slot of its elements */
const struct origin *effect_origin(const struct effect *effect);
bool effect_ends_by_itself(const struct effect *effect); /* one_shot.c: the registration at hand */
struct value effect_make_fresh(struct effect *effect);
struct value effect_element(struct effect *effect, const struct resolved *type);
void effect_hold(struct effect *effect, unsigned index, uint32_t holder, bool is_stolen);
void effect_give_out(struct effect *effect, unsigned index, bool is_new); /* through the argument's address */
void effect_pack(struct effect *effect);                                  /* effect_format.c */
void effect_parse(struct effect *effect);
void effect_get_properties(struct effect *effect);
void effect_each_element(struct effect *effect, unsigned index); /* effect_each.c: the function in that argument */
struct value effect_make_result(struct effect *effect);

#endif
