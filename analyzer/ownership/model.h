/* What the marks say of an API: effects of calls on references.
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_MODEL_H
#define OWNERSHIP_MODEL_H

#include "db/cycle.h"

enum api_flag {
  API_NEW = 1 << 0, API_BORROWED = 1 << 1, API_FRESH = 1 << 2, API_FLOATING = 1 << 3,
  API_ALLOCATES = 1 << 4, API_ZEROED = 1 << 5, API_NORETURN = 1 << 6, API_BREAKER = 1 << 7,
  API_ONE_SHOT = 1 << 8, API_ROOTED = 1 << 9, API_KEYED = 1 << 10, API_CONSTRUCTS = 1 << 11,
  API_SETS_PROPERTIES = 1 << 12, API_GETS_PROPERTIES = 1 << 13, API_SUCCESS_ZERO = 1 << 14,
  API_SUCCESS_NONZERO = 1 << 15, API_SUCCESS_NONNEGATIVE = 1 << 16, API_VARIADIC_HELD = 1 << 17,
  API_VARIADIC_STOLEN = 1 << 18, API_NO_EFFECT = 1 << 19, API_RETURNS_HOLDER = 1 << 20
};

enum role {
  ROLE_RETAIN, ROLE_RELEASE, ROLE_DELTA, ROLE_HOLDER, ROLE_HELD, ROLE_STOLEN, ROLE_STOLEN_ON_SUCCESS,
  ROLE_STORED, ROLE_WEAKLY, ROLE_HELD_BY_RESULT, ROLE_STOLEN_BY_RESULT, ROLE_SINKS, ROLE_REFUSES_SELF,
  ROLE_NO_CYCLE, ROLE_OUT_NEW, ROLE_OUT_BORROWED, ROLE_CLEARS, ROLE_CLEARS_PLAIN, ROLE_STEALS_THROUGH,
  ROLE_SLOT, ROLE_REPLACES, ROLE_REPLACES_STOLEN, ROLE_REPLACES_WEAK, ROLE_REPLACES_PLAIN, ROLE_DROPS,
  ROLE_DROPS_ITEM, ROLE_DROPS_KEY, ROLE_COPIES_FROM, ROLE_FREES, ROLE_CALLBACK, ROLE_USER_DATA,
  ROLE_DESTROY_NOTIFY, ROLE_NO_ESCAPE, ROLE_ELEMENT_RELEASE, ROLE_KEY_RELEASE, ROLE_RUNS_FINALIZER,
  ROLE_VISITS, ROLE_KEY, ROLE_TYPE_ARGUMENT, ROLE_EACH_ELEMENT, ROLE_COUNT
};
#define ROLE_BIT(role) (UINT64_C(1) << (role))
#define API_PARAMETERS 16

enum format_effect { FORMAT_NONE, FORMAT_HELD, FORMAT_STOLEN, FORMAT_BORROWED, FORMAT_OUT, FORMAT_EXTRA };
struct api_format { const char *letters; enum format_effect effect; };

struct api {
  const char *name, *file; /* the header that has the marks */
  struct api *next;        /* another library's function of the same name */
  const struct fact_function *prototype; /* as that header declares it, or NULL */
  unsigned flags;           /* enum api_flag */
  int returns, element_of, part_of, data_key, packs, parses; /* parameter index or -1 */
  const char *creates;      /* typedef or tag of the fresh object, or NULL */
  GArray *formats;          /* struct api_format */
  uint64_t roles[API_PARAMETERS]; /* ROLE_BIT per parameter */
  unsigned parameters;      /* marked ones: highest index + 1 */
  bool is_from_model;       /* not from a user's own header */
};

/* name -> struct api *, owned by the table; names as plain identifiers (or static function keys). */
GHashTable *model_read(const struct facts *facts);
bool api_has(const struct api *api, unsigned parameter, enum role role);
int api_parameter(const struct api *api, enum role role); /* first with the role, -1 none */
const char *role_name(enum role role);

#endif
