/* Modelled macros: an invocation is lowered as one call, its expansion is not.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/lower.h"

bool macro_lower_value(struct lowerer *l, uint32_t node, uint32_t *value) {
  (void)l;
  (void)node;
  (void)value;
  return false;
}
