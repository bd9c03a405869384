/* The identity of a cycle finding: what it holds with what, and where in the program, but no line.
 * SPDX-License-Identifier: MIT */
#include "rules/checks/edges.h"

#include <string.h>

#define FINGERPRINT_DIGITS 32
#define FIELD_END '\x1f' /* cannot occur in a C name */

static bool is_path_byte(char byte) {
  return g_ascii_isalnum(byte) || (byte != '\0' && strchr("_./+-~", byte)) || (byte & 0x80);
}

static bool is_name_start(char byte) {
  return g_ascii_isalpha(byte) || byte == '_';
}

static size_t path_length(const char *text) {
  size_t length = 0;
  while (is_path_byte(text[length]))
    length++;
  return length;
}

/* Appends a name without its file: `src/a.c:helper` is `helper`, `struct s@src/a.h` is `struct s`, also
 * inside `T.closure(src/a.c:helper)`. Quoted keys stay as they are. */
static void append_without_files(GString *out, const char *text) {
  bool is_quoted = false;
  while (*text) {
    size_t length = is_quoted ? 0 : path_length(text);
    if (!is_quoted && *text == '@') {
      text += 1 + path_length(text + 1);
    } else if (length > 0 && text[length] == ':' && is_name_start(text[length + 1])) {
      text += length + 1;
    } else if (length > 0) {
      g_string_append_len(out, text, (gssize)length);
      text += length;
    } else {
      is_quoted ^= *text == '"';
      g_string_append_c(out, *text++);
    }
  }
}

char *edges_name_without_files(const char *name) {
  GString *text = g_string_new(NULL);
  append_without_files(text, name);
  return g_string_free(text, FALSE);
}

static char *encode_edge(const struct cycle_edge *edge) {
  GString *text = g_string_new(NULL);
  const char *fields[] = {edge->holder, edges_slot(edge), edge->held, edge->store.function};
  for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
    append_without_files(text, fields[i] ? fields[i] : "");
    g_string_append_c(text, FIELD_END);
  }
  return g_string_free(text, FALSE);
}

static int compare_rotations(const GPtrArray *edges, guint left, guint right) {
  for (guint i = 0; i < edges->len; i++) {
    int order = strcmp(edges->pdata[(left + i) % edges->len], edges->pdata[(right + i) % edges->len]);
    if (order != 0)
      return order;
  }
  return 0;
}

/* Quadratic, which is fine: a cycle has at most a dozen edges. */
static guint find_minimal_rotation(const GPtrArray *edges) {
  guint best = 0;
  for (guint i = 1; i < edges->len; i++)
    if (compare_rotations(edges, i, best) < 0)
      best = i;
  return best;
}

char *edges_fingerprint(const char *rule, const struct cycle *cycle) {
  g_autoptr(GPtrArray) edges = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < cycle->edges->len; i++)
    g_ptr_array_add(edges, encode_edge(&g_array_index(cycle->edges, struct cycle_edge, i)));
  g_autoptr(GChecksum) hash = g_checksum_new(G_CHECKSUM_SHA256);
  g_checksum_update(hash, (const guchar *)rule, (gssize)strlen(rule) + 1);
  guint first = find_minimal_rotation(edges);
  for (guint i = 0; i < edges->len; i++) {
    const char *edge = edges->pdata[(first + i) % edges->len];
    g_checksum_update(hash, (const guchar *)edge, (gssize)strlen(edge) + 1);
  }
  return g_strdup_printf("v1:%.*s", FINGERPRINT_DIGITS, g_checksum_get_string(hash));
}

char *edges_protocol_fingerprint(const struct protocol *protocol) {
  g_autoptr(GString) text = g_string_new(NULL);
  const char *fields[] = {protocol->rule, protocol->type, protocol->slot};
  for (size_t i = 0; i < G_N_ELEMENTS(fields); i++) {
    append_without_files(text, fields[i] ? fields[i] : "");
    g_string_append_c(text, FIELD_END);
  }
  g_autofree char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text->str, (gssize)text->len);
  return g_strdup_printf("v1:%.*s", FINGERPRINT_DIGITS, hash);
}
