/* Checks the collector protocol of a program: reads the types, runs the checks, hands the conclusions over.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/collector.h"

#include <string.h>

const char *collector_text(const struct collector *collector, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *text = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  return g_string_chunk_insert_const(collector->program->strings, text);
}

struct place function_place(const struct function *function) {
  struct place place = {.file = function->fact->place.file,
                        .line = function->fact->place.line,
                        .column = function->fact->place.column,
                        .function = function->key};
  return place;
}

struct place global_place(const struct fact_global *global) {
  return (struct place){
      .file = global->place.file, .line = global->place.line, .column = global->place.column};
}

struct protocol *collector_report(struct collector *collector, const char *rule, const struct collected *type,
                                  struct place place) {
  struct protocol *protocol = g_new0(struct protocol, 1);
  protocol->rule = rule;
  protocol->type = type->name;
  protocol->severity = SEVERITY_WARNING;
  protocol->confidence = CONFIDENCE_HIGH;
  protocol->story = cycle_create();
  protocol->story->place = place;
  g_ptr_array_add(collector->results->protocols, protocol);
  return protocol;
}

void protocol_add_step(struct protocol *protocol, enum step_kind kind, struct place place,
                       const char *message) {
  struct cycle_step step = {kind, place, message};
  g_array_append_val(protocol->story->steps, step);
}

static void collected_free(void *data) {
  struct collected *type = data;
  effects_destroy(type->on_dealloc);
  effects_destroy(type->on_traverse);
  effects_destroy(type->on_clear);
  g_ptr_array_unref(type->on_methods);
  g_clear_pointer(&type->owned, g_hash_table_unref);
  g_free(type);
}

/* tp_print, kept behind tp_vectorcall for 3.8's sake, left with 3.9: since then types are visited. */
static bool has_type_visits(const struct program *program) {
  GPtrArray *types = g_hash_table_lookup(program->types_by_name, "struct _typeobject");
  bool is_new = false;
  for (guint i = 0; types && i < types->len; i++) {
    const struct type *type = g_ptr_array_index(types, i);
    const char *file = type->fact ? type->fact->place.file : NULL;
    bool is_model = file && strstr(file, "models/");
    if (!file || is_model)
      continue;
    if (type_field_offset(type, "tp_vectorcall") < 0 || type_field_offset(type, "tp_print") >= 0)
      return false;
    is_new = true;
  }
  return is_new;
}

static void write_slots(const struct collector *collector, const struct collected *type) {
  g_autoptr(GList) keys = g_list_sort(g_hash_table_get_keys(type->owned), (GCompareFunc)strcmp);
  for (GList *at = keys; at; at = at->next) {
    const struct owned *owned = g_hash_table_lookup(type->owned, at->data);
    bool is_visited = type->on_traverse && g_hash_table_contains(type->on_traverse->visits, at->data);
    bool is_cleared = type->on_clear && g_hash_table_contains(type->on_clear->releases, at->data);
    struct result_slot row = {.type = type->name,
                              .name = owned->name,
                              .strength = STRENGTH_STRONG,
                              .released_by = owned->is_released ? owned->use->place.function : NULL,
                              .offset_bytes =
                                  owned->use->access.depth == 2 ? owned->use->access.offsets[0] : -1,
                              .size_bytes = -1,
                              .traversed = is_visited,
                              .cleared = is_cleared};
    g_array_append_val(collector->results->slots, row);
  }
}

static void write_type(const struct collector *collector, const struct collected *type) {
  bool is_known = true;
  bool is_gc = collected_is_gc(type, &is_known) || (type->is_module && type->traverse);
  struct result_type row = {.name = type->name,
                            .kind = type->is_module ? "module" : "refcounted",
                            .finalizer = type->dealloc ? type->dealloc->key : type->dealloc_name,
                            .traverse = type->traverse ? type->traverse->key : NULL,
                            .clear = type->clear ? type->clear->key : NULL,
                            .collector = is_gc ? "gc" : NULL,
                            .source = type->is_heap     ? "spec"
                                      : type->is_module ? "module"
                                                        : "static",
                            .file = type->global->place.file,
                            .size_bytes = type->size_bytes > 0 ? type->size_bytes : -1,
                            .line = type->global->place.line};
  g_array_append_val(collector->results->types, row);
  write_slots(collector, type);
}

static void note_unreadable(const struct collector *collector, const struct collected *type) {
  struct result_truncation row = {.kind = "type",
                                  .function = type->global->key,
                                  .file = type->global->place.file,
                                  .line = type->global->place.line,
                                  .reason = "the initialiser does not fit the layout of its type"};
  g_array_append_val(collector->results->truncations, row);
}

static void check(struct collector *collector) {
  collector_find_owned(collector);
  collector_check_slots(collector);
  collector_check_untrack(collector);
  collector_check_allocations(collector);
  collector_check_modules(collector);
  for (guint i = 0; i < collector->types->len; i++) {
    const struct collected *type = g_ptr_array_index(collector->types, i);
    write_type(collector, type);
    if (type->is_unreadable)
      note_unreadable(collector, type);
  }
}

void collector_check(const struct program *program, struct results *results) {
  struct collector collector = {
      .program = program, .results = results, .has_type_visits = has_type_visits(program)};
  collector.types = g_ptr_array_new_with_free_func(collected_free);
  collector.by_key = g_hash_table_new(g_str_hash, g_str_equal);
  collector_read_types(&collector);
  if (collector.types->len) {
    collector.stores = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    collector.atomic = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    collector.plain = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    collector.callers =
        g_hash_table_new_full(g_direct_hash, g_direct_equal, NULL, (GDestroyNotify)g_array_unref);
    collector.modelled = g_ptr_array_new_with_free_func((GDestroyNotify)body_discard);
    collector.synthetic = g_ptr_array_new_with_free_func(g_free);
    collector_read_assignments(&collector);
    collector_index_stores(&collector);
    check(&collector);
    g_hash_table_unref(collector.stores);
    g_ptr_array_unref(collector.modelled);
    g_hash_table_unref(collector.atomic);
    g_hash_table_unref(collector.plain);
    g_hash_table_unref(collector.callers);
  }
  g_ptr_array_unref(collector.types);
  g_clear_pointer(&collector.synthetic, g_ptr_array_unref);
  g_hash_table_unref(collector.by_key);
}
