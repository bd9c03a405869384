/* Calls are made from what the analysis knows: who makes objects of a type, who releases them, who calls
 * whom. SPDX-License-Identifier: MIT */
#include "analyzer/validate/entry.h"

#include <string.h>

#define MOST_ENTRIES 8
#define MOST_CALLERS 6 /* calls between the function at fault and the one that is called */
#define DEEPEST 3      /* constructors whose parameters need constructors */

struct finder {
  struct db *db;
  struct shapes *shapes;
  GHashTable *functions; /* key, and "key\nfile" -> struct fact_function *: definitions */
  GHashTable *makers;    /* plain type name -> GPtrArray of struct fact_function *, easiest first */
  GHashTable *seen;      /* keys that are entries or callers already */
  GQueue *queue;         /* struct reached * */
};

struct reached {
  const char *key, *file; /* borrowed from the shapes' strings; a program has several main() with its tests */
  unsigned distance;
};

/* `struct node@a.h*` is a pointer to `struct node`; NULL: no pointer to a record. Caller frees. */
static char *record_of(const char *type) {
  size_t length = strcspn(type, "@*[");
  const char *stars = strpbrk(type, "*[");
  if (!stars || strcmp(stars, "*") != 0 || strcmp(type, "void*") == 0 || strcmp(type, "char*") == 0 ||
      strcmp(type, "int*") == 0 || strcmp(type, "float*") == 0 || strcmp(type, "function*") == 0)
    return NULL;
  return g_strndup(type, length);
}

static bool has_name(const char *record) {
  return strchr(record, '.') == NULL; /* an unnamed struct is called after its owner */
}

/* ---- what is known of the program ---- */

static void index_functions(struct finder *finder) {
  const GPtrArray *functions = finder->shapes->facts->functions;
  for (guint i = 0; i < functions->len; i++) {
    struct fact_function *function = functions->pdata[i];
    if (!function->is_definition || !function->place.file)
      continue;
    g_autofree char *exact = g_strdup_printf("%s\n%s", function->key, function->place.file);
    g_hash_table_insert(finder->functions, g_steal_pointer(&exact), function);
    if (!g_hash_table_contains(finder->functions, function->key))
      g_hash_table_insert(finder->functions, g_strdup(function->key), function);
  }
}

static const struct fact_function *find_function(const struct finder *finder, const char *key,
                                                 const char *file) {
  g_autofree char *exact = g_strdup_printf("%s\n%s", key, file ? file : "");
  const struct fact_function *function = g_hash_table_lookup(finder->functions, exact);
  return function ? function : g_hash_table_lookup(finder->functions, key);
}

static bool is_in_source(const struct fact_function *function) {
  return g_str_has_suffix(function->place.file, ".c");
}

static int compare_makers(const void *a, const void *b) {
  const struct fact_function *left = *(struct fact_function *const *)a,
                             *right = *(struct fact_function *const *)b;
  int order =
      (left->parameters->len > right->parameters->len) - (left->parameters->len < right->parameters->len);
  return order != 0 ? order : strcmp(left->key, right->key);
}

/* function, type: the function contains an allocation of the type */
static int take_allocation(const struct db_row *row, void *arg) {
  struct finder *finder = arg;
  const struct fact_function *function = find_function(finder, db_row_text(row, 0), db_row_text(row, 2));
  g_autofree char *record = function ? record_of(function->result) : NULL;
  if (!record || g_strcmp0(record, db_row_text(row, 1)) != 0)
    return 0;
  GPtrArray *makers = g_hash_table_lookup(finder->makers, record);
  if (!makers) {
    makers = g_ptr_array_new();
    g_hash_table_insert(finder->makers, g_strdup(record), makers);
  }
  g_ptr_array_add(makers, (void *)function);
  return 0;
}

static int index_makers(struct finder *finder) {
  GHashTableIter iterator;
  void *makers;
  if (db_query(finder->db,
               "SELECT DISTINCT function, type, file FROM allocation WHERE function IS NOT NULL AND type IS "
               "NOT NULL",
               NULL, take_allocation, finder) != 0)
    return -1;
  g_hash_table_iter_init(&iterator, finder->makers);
  while (g_hash_table_iter_next(&iterator, NULL, &makers))
    g_ptr_array_sort(makers, compare_makers);
  return 0;
}

static const char *release_of(const struct finder *finder, const char *record) {
  const struct type_row *type = g_hash_table_lookup(finder->shapes->types, record);
  return type ? type->release : NULL;
}

static bool is_maker(const struct finder *finder, const char *record, const struct fact_function *function) {
  const GPtrArray *makers = g_hash_table_lookup(finder->makers, record);
  return makers && g_ptr_array_find((GPtrArray *)makers, function, NULL);
}

/* ---- arguments ---- */

static char *make_argument(struct finder *finder, struct entry *entry, const char *type, unsigned depth);

static char *miss(struct entry *entry, const char *type) {
  if (!entry->missing)
    entry->missing = g_strdup_printf("nothing is known that makes a '%s'", type);
  return g_strdup_printf("NULL /* FILL IN: %s */", type);
}

static char *call(struct finder *finder, struct entry *entry, const struct fact_function *function,
                  unsigned depth) {
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < function->parameters->len; i++) {
    const struct fact_parameter *parameter = &g_array_index(function->parameters, struct fact_parameter, i);
    g_ptr_array_add(words, make_argument(finder, entry, parameter->type, depth + 1));
  }
  g_ptr_array_add(words, NULL);
  g_autofree char *arguments = g_strjoinv(", ", (char **)words->pdata);
  return g_strdup_printf("%s(%s)", function->name, arguments);
}

static char *declare(struct entry *entry, const char *record, const char *pointer, char *value) {
  char *name = g_strdup_printf("value%u", entry->before->len + 1);
  g_ptr_array_add(entry->before, g_strdup_printf("%s %s%s = %s;", record, pointer, name, value));
  g_free(value);
  return name;
}

static void release_later(const struct finder *finder, struct entry *entry, const char *record,
                          const char *name, bool may_be_null) {
  const char *release = release_of(finder, record);
  if (release)
    g_ptr_array_insert(entry->after, 0,
                       may_be_null ? g_strdup_printf("if (%s) %s(%s);", name, release, name)
                                   : g_strdup_printf("%s(%s);", release, name));
}

/* Static functions can be called from the file they stand in only, or from those that include it. */
static const struct fact_function *find_maker(const struct finder *finder, const struct entry *entry,
                                              const char *record) {
  const GPtrArray *makers = g_hash_table_lookup(finder->makers, record);
  for (guint i = 0; makers && i < makers->len; i++) {
    const struct fact_function *maker = makers->pdata[i];
    bool is_visible = !maker->is_static || !is_in_source(maker) ||
                      strcmp(maker->place.file, entry->function->place.file) == 0;
    if (is_visible && maker != entry->function && !maker->is_variadic)
      return maker;
  }
  return NULL;
}

static char *make_object(struct finder *finder, struct entry *entry, const char *record, const char *type,
                         unsigned depth) {
  const struct fact_function *maker = depth < DEEPEST ? find_maker(finder, entry, record) : NULL;
  if (strcmp(record, "struct cyc_heap") == 0) {
    entry->needs_heap = true;
    return g_strdup(ENTRY_HEAP);
  }
  if (!maker && !release_of(finder, record) && shapes_record(finder->shapes, type))
    return g_strdup_printf("&(%s){0}", record); /* a plain struct */
  if (!maker)
    return miss(entry, record);
  char *name = declare(entry, record, "*", call(finder, entry, maker, depth));
  release_later(finder, entry, record, name, false);
  return name;
}

/* A place for a result: `struct node **`. */
static char *make_place(struct finder *finder, struct entry *entry, const char *type) {
  g_autofree char *inner = g_strndup(type, strlen(type) - 1);
  g_autofree char *record = record_of(inner);
  if (!record || !has_name(record))
    return miss(entry, type);
  g_autofree char *name = declare(entry, record, "*", g_strdup("NULL"));
  release_later(finder, entry, record, name, true);
  return g_strdup_printf("&%s", name);
}

static char *make_argument(struct finder *finder, struct entry *entry, const char *type, unsigned depth) {
  g_autofree char *record = record_of(type);
  if (strcmp(type, "int") == 0 || strcmp(type, "float") == 0)
    return g_strdup("1");
  if (strcmp(type, "char*") == 0)
    return g_strdup("(void *)\"text\"");
  if (strcmp(type, "void*") == 0 || strcmp(type, "function*") == 0)
    return g_strdup("NULL");
  if (record && has_name(record))
    return make_object(finder, entry, record, type, depth);
  return g_str_has_suffix(type, "**") ? make_place(finder, entry, type) : miss(entry, type);
}

/* ---- entries ---- */

static void free_entry(void *data) {
  struct entry *entry = data;
  g_ptr_array_unref(entry->before);
  g_ptr_array_unref(entry->after);
  g_ptr_array_unref(entry->arguments);
  g_free(entry->result);
  g_free(entry->missing);
  g_free(entry);
}

static void add_main_arguments(struct entry *entry) {
  if (entry->function->parameters->len == 0)
    return;
  g_ptr_array_add(entry->arguments, g_strdup("argc"));
  g_ptr_array_add(entry->arguments, g_strdup("argv"));
}

static void add_arguments(struct finder *finder, struct entry *entry) {
  for (guint i = 0; i < entry->function->parameters->len; i++) {
    const struct fact_parameter *parameter =
        &g_array_index(entry->function->parameters, struct fact_parameter, i);
    g_ptr_array_add(entry->arguments, make_argument(finder, entry, parameter->type, 0));
  }
}

static struct entry *make_entry(struct finder *finder, const struct fact_function *function) {
  struct entry *entry = g_new0(struct entry, 1);
  g_autofree char *record = record_of(function->result);
  entry->function = function;
  entry->before = g_ptr_array_new_with_free_func(g_free);
  entry->after = g_ptr_array_new_with_free_func(g_free);
  entry->arguments = g_ptr_array_new_with_free_func(g_free);
  if (strcmp(function->name, "main") == 0)
    add_main_arguments(entry);
  else
    add_arguments(finder, entry);
  if (record && has_name(record) && is_maker(finder, record, function) && release_of(finder, record)) {
    entry->result = g_strdup(record);
    g_ptr_array_insert(entry->after, 0,
                       g_strdup_printf("if (result) %s(result);", release_of(finder, record)));
  } else {
    entry->drops_result = record && release_of(finder, record);
  }
  if (function->is_variadic && !entry->missing)
    entry->missing = g_strdup("its number of arguments is open");
  return entry;
}

static void reach(struct finder *finder, const char *key, const char *file, unsigned distance) {
  g_autofree char *exact = g_strdup_printf("%s\n%s", key ? key : "", file ? file : "");
  if (!key || distance > MOST_CALLERS || g_hash_table_contains(finder->seen, exact))
    return;
  struct reached *reached = g_new(struct reached, 1);
  reached->key = g_string_chunk_insert_const(finder->shapes->strings, key);
  reached->file = file ? g_string_chunk_insert_const(finder->shapes->strings, file) : NULL;
  reached->distance = distance;
  g_hash_table_add(finder->seen, g_steal_pointer(&exact));
  g_queue_push_tail(finder->queue, reached);
}

static int take_function(const struct db_row *row, void *arg) {
  reach(arg, db_row_text(row, 0), db_row_text(row, 1), 0);
  return 0;
}

struct caller_search {
  struct finder *finder;
  unsigned distance;
};

static int take_caller(const struct db_row *row, void *arg) {
  struct caller_search *search = arg;
  reach(search->finder, db_row_text(row, 0), db_row_text(row, 1), search->distance + 1);
  return 0;
}

static int visit_reached(struct finder *finder, GPtrArray *entries, const struct reached *reached) {
  struct caller_search search = {finder, reached->distance};
  const char *parameters[] = {reached->key, NULL};
  const struct fact_function *function = find_function(finder, reached->key, reached->file);
  if (function && is_in_source(function))
    g_ptr_array_add(entries, make_entry(finder, function));
  return db_query(finder->db,
                  "SELECT DISTINCT caller, file FROM call_site WHERE callee = ? ORDER BY caller, file",
                  parameters, take_caller, &search);
}

static int collect(struct finder *finder, GPtrArray *entries, gint64 finding_id) {
  g_autofree char *id = g_strdup_printf("%" G_GINT64_FORMAT, finding_id);
  const char *parameters[] = {id, NULL};
  int status =
      db_query(finder->db,
               "SELECT function, file FROM (SELECT function, file, -step AS rank FROM finding_step WHERE"
               " finding_id = CAST(?1 AS INTEGER) UNION ALL SELECT function, file, 1 FROM finding WHERE"
               " id = CAST(?1 AS INTEGER)) WHERE function IS NOT NULL ORDER BY rank",
               parameters, take_function, finder);
  for (struct reached *reached; status == 0 && (reached = g_queue_pop_head(finder->queue)); g_free(reached))
    if (entries->len < MOST_ENTRIES)
      status = visit_reached(finder, entries, reached);
  return status;
}

static bool has_entry(const GPtrArray *entries, const struct fact_function *function) {
  for (guint i = 0; i < entries->len; i++)
    if (((const struct entry *)entries->pdata[i])->function == function)
      return true;
  return false;
}

/* A main() that touches no pointer has no calls in the database: that of the same file calls what is there.
 */
static void add_main(struct finder *finder, GPtrArray *entries) {
  for (guint i = 0, count = entries->len; i < count; i++) {
    const struct entry *entry = entries->pdata[i];
    const struct fact_function *function = find_function(finder, "main", entry->function->place.file);
    bool is_beside = function && strcmp(function->place.file, entry->function->place.file) == 0;
    if (is_beside && !has_entry(entries, function))
      g_ptr_array_add(entries, make_entry(finder, function));
  }
}

/* Complete ones first, else as they were reached: those at fault before their callers. */
static GPtrArray *order(GPtrArray *entries) {
  GPtrArray *ordered = g_ptr_array_new_with_free_func(free_entry);
  for (int is_missing = 0; is_missing <= 1; is_missing++)
    for (guint i = 0; i < entries->len; i++)
      if ((((struct entry *)entries->pdata[i])->missing != NULL) == is_missing)
        g_ptr_array_add(ordered, entries->pdata[i]);
  g_ptr_array_unref(entries);
  return ordered;
}

static void free_makers(void *makers) {
  g_ptr_array_unref(makers);
}

GPtrArray *entries_find(struct db *db, struct shapes *shapes, gint64 finding_id) {
  struct finder finder = {db,
                          shapes,
                          g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                          g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_makers),
                          g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                          g_queue_new()};
  GPtrArray *entries = g_ptr_array_new();
  index_functions(&finder);
  int status = index_makers(&finder) != 0 ? -1 : collect(&finder, entries, finding_id);
  add_main(&finder, entries);
  g_queue_free_full(finder.queue, g_free);
  g_hash_table_unref(finder.functions);
  g_hash_table_unref(finder.makers);
  g_hash_table_unref(finder.seen);
  entries = order(entries);
  if (status == 0)
    return entries;
  g_ptr_array_unref(entries);
  return NULL;
}
