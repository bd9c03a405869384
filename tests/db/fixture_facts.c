/* Random facts, and every field of facts as text.
 * SPDX-License-Identifier: MIT */
#include "tests/db/fixture.h"

struct maker {
  GRand *random;
  struct facts *facts;
};

static guint32 below(struct maker *maker, guint32 limit) {
  return (guint32)g_rand_int_range(maker->random, 0, (gint32)limit);
}

static bool toss(struct maker *maker) {
  return g_rand_boolean(maker->random);
}

static int64_t any_number(struct maker *maker) {
  static const int64_t edges[] = {0,   1,   -1,        63,        64,        -64,      -65,
                                  127, 128, INT32_MAX, INT32_MIN, INT64_MAX, INT64_MIN};
  return toss(maker) ? edges[below(maker, G_N_ELEMENTS(edges))] : (int64_t)below(maker, 100000);
}

static uint32_t any_line(struct maker *maker) {
  return below(maker, 20) == 0 ? UINT32_MAX - below(maker, 3) : below(maker, 3000);
}

static const char *name(struct maker *maker, const char *kind) {
  g_autofree char *text =
      g_strdup_printf("%s%u%s", kind, below(maker, 40), below(maker, 12) == 0 ? "\xff\xc3" : "");
  return facts_intern(maker->facts, text);
}

static const char *maybe(struct maker *maker, const char *kind) {
  return toss(maker) ? name(maker, kind) : NULL;
}

static struct fact_place any_place(struct maker *maker) {
  struct fact_place place = {
      .file = name(maker, "src/file"), .line = any_line(maker), .column = below(maker, 200)};
  place.end_line = toss(maker) ? place.line : any_line(maker);
  place.end_column = below(maker, 200);
  return place;
}

static void add_parameters(struct maker *maker, GArray *parameters) {
  for (guint32 i = below(maker, 4); i > 0; i--) {
    struct fact_parameter parameter = {maybe(maker, "parameter"), name(maker, "struct t*")};
    g_array_append_val(parameters, parameter);
  }
}

static void add_type(struct maker *maker) {
  struct fact_type *type = facts_add_type(maker->facts);
  type->key = name(maker, "struct t@a.h");
  type->place = any_place(maker);
  type->size_bytes = any_number(maker);
  type->is_union = toss(maker);
  for (guint32 i = below(maker, 6); i > 0; i--) {
    struct fact_field field = {maybe(maker, "field"), name(maker, "int"), any_number(maker),
                               any_number(maker),     any_line(maker),    toss(maker)};
    g_array_append_val(type->fields, field);
  }
}

static void add_insn(struct maker *maker, struct ir *ir, guint32 count) {
  uint32_t values = ir->value_count;
  struct ir_insn insn = {.op = (uint8_t)below(maker, IR_OP_COUNT), .flags = (uint8_t)below(maker, 32)};
  insn.dst = toss(maker) ? ir->value_count++ : values > 0 && toss(maker) ? below(maker, values) : IR_NONE;
  insn.a = values > 0 && toss(maker) ? below(maker, values) : IR_NONE;
  insn.b = values > 0 && toss(maker) ? below(maker, values) : IR_NONE;
  bool jumps = insn.op == IR_JUMP || insn.op == IR_BRANCH;
  insn.then_target = jumps ? below(maker, count) : IR_NONE;
  insn.else_target = insn.op == IR_BRANCH ? below(maker, count) : IR_NONE;
  insn.number = any_number(maker);
  if (insn.op == IR_LOCAL || insn.op == IR_SCOPE_END || insn.op == IR_COMPARE)
    insn.number = below(maker, 3);
  insn.type = maybe(maker, "type");
  insn.record = maybe(maker, "record");
  insn.name = maybe(maker, "name");
  insn.file = below(maker, 8) == 0 ? name(maker, "src/other") : NULL;
  insn.line = any_line(maker);
  insn.column = below(maker, 100);
  insn.end_column = below(maker, 100);
  if (values > 0 && toss(maker)) {
    insn.args = ir->args->len;
    insn.arg_count = 1 + below(maker, 3);
    for (uint32_t i = 0; i < insn.arg_count; i++) {
      uint32_t value = below(maker, 9) == 0 ? IR_NONE : below(maker, values);
      g_array_append_val(ir->args, value);
    }
  }
  g_array_append_val(ir->insns, insn);
}

static struct ir *any_ir(struct maker *maker) {
  struct ir *ir = ir_create();
  for (guint32 i = 0; i < 3; i++) {
    struct ir_local local = {maybe(maker, "local"), name(maker, "struct t*"), i == 0, any_line(maker),
                             below(maker, 80)};
    g_array_append_val(ir->locals, local);
  }
  guint32 count = 1 + below(maker, 30);
  for (guint32 i = 0; i < count; i++)
    add_insn(maker, ir, count);
  return ir;
}

static void add_function(struct maker *maker) {
  struct fact_function *function = facts_add_function(maker->facts);
  function->key = name(maker, "function");
  function->name = name(maker, "plain");
  function->place = any_place(maker);
  function->result = name(maker, "void");
  add_parameters(maker, function->parameters);
  function->is_static = toss(maker);
  function->is_inline = toss(maker);
  function->is_variadic = toss(maker);
  function->is_definition = toss(maker);
  function->is_noreturn = toss(maker);
  function->ir = toss(maker) ? any_ir(maker) : NULL;
}

static void add_global(struct maker *maker) {
  struct fact_global *global = facts_add_global(maker->facts);
  global->key = name(maker, "global");
  global->name = name(maker, "plain");
  global->place = any_place(maker);
  global->type = name(maker, "struct t");
  global->is_static = toss(maker);
  global->is_definition = toss(maker);
  global->is_unreadable = toss(maker);
  for (guint32 i = below(maker, 5); i > 0; i--) {
    struct fact_init init = {name(maker, "path"),   maybe(maker, "record"),
                             maybe(maker, "field"), (enum init_kind)below(maker, INIT_OTHER + 1),
                             any_number(maker),     maybe(maker, "text"),
                             any_line(maker)};
    g_array_append_val(global->inits, init);
  }
}

static void add_typedef(struct maker *maker) {
  struct fact_typedef *alias = facts_add_typedef(maker->facts);
  alias->name = name(maker, "alias");
  alias->type = name(maker, "struct t");
  alias->place = any_place(maker);
  if (toss(maker)) {
    alias->parameters = g_array_new(FALSE, TRUE, sizeof(struct fact_parameter));
    add_parameters(maker, alias->parameters);
  }
}

static void add_mark(struct maker *maker) {
  struct fact_mark mark = {(enum mark_on)below(maker, MARK_GLOBAL + 1),
                           name(maker, "owner"),
                           maybe(maker, "member"),
                           (int32_t)below(maker, 5) - 1,
                           name(maker, "text"),
                           any_place(maker)};
  g_array_append_val(maker->facts->marks, mark);
}

struct facts *random_facts(guint32 seed, int scale) {
  struct maker maker = {g_rand_new_with_seed(seed), facts_create()};
  for (int i = 0; i < scale; i++) {
    add_type(&maker);
    add_function(&maker);
    add_global(&maker);
    add_typedef(&maker);
    add_mark(&maker);
  }
  g_rand_free(maker.random);
  return maker.facts;
}

void put_tu(struct db *db, const char *path, guint32 seed) {
  g_autofree char *key = g_strdup_printf("key%u", seed);
  g_autofree char *hash = g_strdup_printf("%08x", seed);
  const char *dir = "include";
  struct tu_file files[] = {{path, hash, false}, {"src/common.h", "c0ffee", true}};
  struct tu_record record = {
      .path = path, .configuration = "c1", .arguments = "-O2", .directory = ".", .key = key};
  record.files = g_array_new(FALSE, FALSE, sizeof(struct tu_file));
  record.search_dirs = g_array_new(FALSE, FALSE, sizeof(const char *));
  g_array_append_vals(record.files, files, 2);
  g_array_append_val(record.search_dirs, dir);
  struct facts *facts = random_facts(seed, 5);
  g_autoptr(GArray) units = facts_encode(facts);
  g_assert_cmpint(db_put_tu(db, &record, units), ==, 0);
  facts_destroy(facts);
  g_array_unref(record.files);
  g_array_unref(record.search_dirs);
}
