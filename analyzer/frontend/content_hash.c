/* Hashes of file contents that one worker reads again with every translation unit.
 * SPDX-License-Identifier: MIT
 *
 * A header comes with many units; SHA-256 of it is worth keeping, as long as its bytes are the same: a
 * plain sum over all of them tells, at a hundredth of the cost. */
#include "analyzer/frontend/content_hash.h"

#include <stdint.h>
#include <string.h>

struct known_content {
  gsize size;
  uint64_t sum;
  char *hash;
};

static void free_known(void *data) {
  struct known_content *known = data;
  g_free(known->hash);
  g_free(known);
}

GHashTable *content_hashes_create(void) {
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_known);
}

static uint64_t sum_of(const char *text, gsize size) {
  uint64_t sum = size, word;
  for (; size >= sizeof word; text += sizeof word, size -= sizeof word) {
    memcpy(&word, text, sizeof word);
    sum = (sum ^ word) * UINT64_C(0xff51afd7ed558ccd);
    sum ^= sum >> 32;
  }
  for (; size > 0; text++, size--)
    sum = (sum ^ (guchar)*text) * UINT64_C(0x100000001b3);
  return sum;
}

char *content_hash(GHashTable *hashes, const char *path, const char *text, gsize size) {
  uint64_t sum = hashes ? sum_of(text, size) : 0;
  const struct known_content *known = hashes ? g_hash_table_lookup(hashes, path) : NULL;
  if (known && known->size == size && known->sum == sum)
    return g_strdup(known->hash);
  char *hash = g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)text, size);
  if (hashes) {
    struct known_content *now = g_new(struct known_content, 1);
    *now = (struct known_content){size, sum, g_strdup(hash)};
    g_hash_table_insert(hashes, g_strdup(path), now);
  }
  return hash;
}
