/* Edit distance for "did you mean".
 * SPDX-License-Identifier: MIT */
#include "rules/checks/nearest.h"

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#define LONGEST_WORD 64 /* a longer word is compared by its beginning */

static size_t smallest(size_t a, size_t b, size_t c) {
  size_t least = a < b ? a : b;
  return least < c ? least : c;
}

size_t nearest_distance(const char *left, const char *right) {
  size_t cost[LONGEST_WORD + 1][LONGEST_WORD + 1];
  size_t rows = strnlen(left, LONGEST_WORD), columns = strnlen(right, LONGEST_WORD);
  for (size_t i = 0; i <= rows; i++)
    cost[i][0] = i;
  for (size_t k = 0; k <= columns; k++)
    cost[0][k] = k;
  for (size_t i = 1; i <= rows; i++)
    for (size_t k = 1; k <= columns; k++) {
      bool is_same = left[i - 1] == right[k - 1];
      bool is_swap = i > 1 && k > 1 && left[i - 1] == right[k - 2] && left[i - 2] == right[k - 1];
      cost[i][k] = smallest(cost[i - 1][k] + 1, cost[i][k - 1] + 1, cost[i - 1][k - 1] + (is_same ? 0 : 1));
      if (is_swap)
        cost[i][k] = MIN(cost[i][k], cost[i - 2][k - 2] + 1);
    }
  return cost[rows][columns];
}

const char *nearest_word(const char *word, const char *const *words) {
  const char *best = words[0];
  size_t least = SIZE_MAX;
  for (size_t i = 0; words[i]; i++) {
    size_t distance = nearest_distance(word, words[i]);
    if (distance < least) {
      least = distance;
      best = words[i];
    }
  }
  return best;
}
