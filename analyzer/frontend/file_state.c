/* Contents of source files as hashes, each file looked at once per run and read only when its stamp changed.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/file_state.h"

#include <sys/stat.h>

#include "analyzer/frontend/include_scan.h"

/* A file changed so recently may change again without its time changing: the kernel's clock ticks that
 * slowly. */
#define TICK_NS (20 * 1000000)

struct file {
  char *hash;       /* NULL: not readable */
  GArray *includes; /* NULL until asked for */
  GPtrArray *names; /* NULL until asked for */
};

struct file_state {
  struct db *db;
  const char *root;
  GHashTable *files; /* path -> struct file * */
  GHashTable *names; /* borrowed, or NULL */
  GStringChunk *strings;
};

static void free_file(void *data) {
  struct file *file = data;
  g_clear_pointer(&file->includes, g_array_unref);
  g_clear_pointer(&file->names, g_ptr_array_unref);
  g_free(file->hash);
  g_free(file);
}

struct file_state *file_state_create(struct db *db, const char *root) {
  struct file_state *state = g_new0(struct file_state, 1);
  state->db = db;
  state->root = root;
  state->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_file);
  state->strings = g_string_chunk_new(1 << 16);
  return state;
}

void file_state_destroy(struct file_state *state) {
  if (!state)
    return;
  g_hash_table_unref(state->files);
  g_string_chunk_free(state->strings);
  g_free(state);
}

static int64_t nanoseconds(struct timespec time) {
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

/* The time of the last change of any kind: `cp -p` and `touch -d` set the other one back. */
static int64_t change_time(const struct stat *status) {
  return MAX(nanoseconds(status->st_mtim), nanoseconds(status->st_ctim));
}

static bool is_stamped(const struct file_stamp *stamp, const struct stat *status) {
  return stamp->size == (int64_t)status->st_size && stamp->mtime_ns == change_time(status) &&
         stamp->inode == (int64_t)status->st_ino;
}

static char *hash_content(const char *path) {
  g_autofree char *text = NULL;
  gsize size = 0;
  if (!g_file_get_contents(path, &text, &size, NULL))
    return NULL;
  return g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)text, size);
}

static void put_stamp(struct file_state *state, const char *path, const char *hash,
                      const struct stat *status) {
  int64_t age = g_get_real_time() * 1000 - change_time(status);
  struct file_stamp stamp = {.path = path,
                             .size = (int64_t)status->st_size,
                             .mtime_ns = change_time(status),
                             .inode = (int64_t)status->st_ino,
                             .hash = hash};
  if (age > TICK_NS)
    db_put_stamp(state->db, &stamp);
}

static char *find_hash(struct file_state *state, const char *path) {
  struct stat status;
  struct file_stamp stamp;
  g_autofree char *full = g_canonicalize_filename(path, state->root);
  if (stat(full, &status) || !S_ISREG(status.st_mode))
    return NULL;
  if (db_get_stamp(state->db, path, &stamp, state->strings) == 1 && is_stamped(&stamp, &status))
    return g_strdup(stamp.hash);
  char *hash = hash_content(full);
  if (hash)
    put_stamp(state, path, hash, &status);
  return hash;
}

static struct file *find_file(struct file_state *state, const char *path) {
  struct file *file = g_hash_table_lookup(state->files, path);
  if (!file) {
    file = g_new0(struct file, 1);
    file->hash = find_hash(state, path);
    g_hash_table_insert(state->files, g_strdup(path), file);
  }
  return file;
}

const char *file_state_hash(struct file_state *state, const char *path) {
  return find_file(state, path)->hash;
}

/* NULL when it is not readable; caller frees. */
static char *read_text(const struct file_state *state, const char *path, gsize *size) {
  g_autofree char *full = g_canonicalize_filename(path, state->root);
  char *text = NULL;
  *size = 0;
  return g_file_get_contents(full, &text, size, NULL) ? text : NULL;
}

const GArray *file_state_includes(struct file_state *state, const char *path) {
  struct file *file = find_file(state, path);
  if (!file->includes) {
    gsize size = 0;
    g_autofree char *text = file->hash ? read_text(state, path, &size) : NULL;
    file->includes = include_scan(text ? text : "", size);
  }
  return file->includes;
}

void file_state_set_names(struct file_state *state, GHashTable *names) {
  GHashTableIter iter;
  gpointer file;
  state->names = names;
  g_hash_table_iter_init(&iter, state->files);
  while (g_hash_table_iter_next(&iter, NULL, &file))
    g_clear_pointer(&((struct file *)file)->names, g_ptr_array_unref);
}

static bool is_identifier_byte(char c) {
  return g_ascii_isalnum(c) || c == '_' || c == '$' || (c & 0x80);
}

/* In comments and strings too: one name too many costs a parse when that name is modelled. */
static void find_names(GHashTable *names, char *text, GHashTable *found) {
  for (char *at = text; *at;) {
    if (!is_identifier_byte(*at)) {
      at++;
      continue;
    }
    char *start = at;
    while (is_identifier_byte(*at))
      at++;
    char after = *at;
    gpointer name;
    *at = '\0';
    if (g_hash_table_lookup_extended(names, start, &name, NULL))
      g_hash_table_add(found, name);
    *at = after;
  }
}

const GPtrArray *file_state_names(struct file_state *state, const char *path) {
  struct file *file = find_file(state, path);
  if (file->names)
    return file->names;
  gsize size = 0;
  g_autofree char *text = file->hash && state->names ? read_text(state, path, &size) : NULL;
  g_autoptr(GHashTable) found = g_hash_table_new(NULL, NULL);
  if (text)
    find_names(state->names, text, found);
  GHashTableIter iter;
  gpointer name;
  file->names = g_ptr_array_new();
  g_hash_table_iter_init(&iter, found);
  while (g_hash_table_iter_next(&iter, &name, NULL))
    g_ptr_array_add(file->names, name);
  return file->names;
}
