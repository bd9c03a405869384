/* The rolling hash, unit by unit as the original goes, so that its results are equal in every corner.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/line_hash.h"

#include <stdbool.h>

#define BLOCK_SIZE 100
#define MULTIPLIER 37
#define END_OF_FILE 0xffff
#define REPLACEMENT 0xfffd

struct line_hasher {
  guint64 window[BLOCK_SIZE];
  bool starts_line[BLOCK_SIZE];
  guint64 hash, first_factor;
  guint index;
  bool is_line_start, was_carriage_return;
  GHashTable *counts; /* guint64 * -> count */
  GPtrArray *hashes;
};

static void put_out(struct line_hasher *hasher) {
  guint count = GPOINTER_TO_UINT(g_hash_table_lookup(hasher->counts, &hasher->hash)) + 1;
  g_hash_table_insert(hasher->counts, g_memdup2(&hasher->hash, sizeof hasher->hash), GUINT_TO_POINTER(count));
  g_ptr_array_add(hasher->hashes, g_strdup_printf("%" G_GINT64_MODIFIER "x:%u", hasher->hash, count));
  hasher->starts_line[hasher->index] = false;
}

static void roll(struct line_hasher *hasher, guint64 unit) {
  guint64 leaving = hasher->window[hasher->index];
  hasher->window[hasher->index] = unit;
  hasher->hash = MULTIPLIER * hasher->hash + unit - hasher->first_factor * leaving;
  hasher->index = (hasher->index + 1) % BLOCK_SIZE;
}

static void take(struct line_hasher *hasher, guint64 unit) {
  bool is_second_half = hasher->was_carriage_return && unit == '\n';
  hasher->was_carriage_return = false;
  if (unit == ' ' || unit == '\t' || is_second_half)
    return;
  if (unit == '\r') {
    unit = '\n';
    hasher->was_carriage_return = true;
  }
  if (hasher->starts_line[hasher->index])
    put_out(hasher);
  if (hasher->is_line_start)
    hasher->starts_line[hasher->index] = true;
  hasher->is_line_start = unit == '\n';
  roll(hasher, unit);
}

static void take_character(struct line_hasher *hasher, gunichar character) {
  if (character < 0x10000) {
    take(hasher, character);
    return;
  }
  take(hasher, 0xd800 + ((character - 0x10000) >> 10));
  take(hasher, 0xdc00 + ((character - 0x10000) & 0x3ff));
}

static void finish(struct line_hasher *hasher) {
  take(hasher, END_OF_FILE);
  for (guint i = 0; i < BLOCK_SIZE; i++) {
    if (hasher->starts_line[hasher->index])
      put_out(hasher);
    roll(hasher, 0);
  }
}

GPtrArray *line_hashes(const char *text, gsize length) {
  struct line_hasher hasher = {.first_factor = 1, .is_line_start = true};
  hasher.counts = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  hasher.hashes = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < BLOCK_SIZE; i++)
    hasher.first_factor *= MULTIPLIER;
  for (const char *at = text, *end = text + length; at < end;) {
    gunichar character = *at ? g_utf8_get_char_validated(at, end - at) : 0;
    bool is_valid = character != (gunichar)-1 && character != (gunichar)-2;
    take_character(&hasher, is_valid ? character : REPLACEMENT);
    at = is_valid ? g_utf8_next_char(at) : at + 1;
  }
  finish(&hasher);
  g_hash_table_unref(hasher.counts);
  return hasher.hashes;
}
