/* Ids from contents: the same row has the same id in every database.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

#include <string.h>

static int64_t finish(GChecksum *checksum) {
  guint8 digest[32];
  gsize length = sizeof digest;
  uint64_t id = 0;
  g_checksum_get_digest(checksum, digest, &length);
  for (int i = 0; i < 8; i++)
    id = id << 8 | digest[i];
  return (int64_t)(id >> 1);
}

int64_t content_id(const char *const *parts, gsize count) {
  g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
  for (gsize i = 0; i < count; i++) {
    int64_t length = parts[i] == NULL ? -1 : (int64_t)strlen(parts[i]);
    guint8 prefix[8];
    for (int byte = 0; byte < 8; byte++)
      prefix[byte] = (guint8)((uint64_t)length >> (8 * byte));
    g_checksum_update(checksum, prefix, sizeof prefix);
    if (length > 0)
      g_checksum_update(checksum, (const guchar *)parts[i], (gssize)length);
  }
  return finish(checksum);
}

int64_t content_id_of_fact(enum fact_kind kind, GBytes *bytes) {
  g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
  guint8 prefix = (guint8)kind;
  gsize size_bytes = 0;
  const guchar *data = g_bytes_get_data(bytes, &size_bytes);
  g_checksum_update(checksum, &prefix, 1);
  g_checksum_update(checksum, data, (gssize)size_bytes);
  return finish(checksum);
}
