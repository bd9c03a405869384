/* Facts survive their encoding, and no bytes harm the decoder.
 * SPDX-License-Identifier: MIT */
#include "tests/db/fixture.h"

#include <string.h>

#define SEEDS 60
#define FLIPS_PER_UNIT 40

static struct facts *decode_all(const GArray *units) {
  struct facts *facts = facts_create();
  for (guint i = 0; i < units->len; i++) {
    const struct fact_unit *unit = &g_array_index(units, struct fact_unit, i);
    g_assert_cmpint(facts_decode(facts, unit->kind, unit->bytes), ==, 0);
  }
  return facts;
}

static void round_trip(void) {
  for (guint32 seed = 0; seed < SEEDS; seed++) {
    struct facts *facts = random_facts(seed, 8);
    g_autoptr(GArray) units = facts_encode(facts);
    struct facts *decoded = decode_all(units);
    g_autofree char *before = describe_facts(facts);
    g_autofree char *after = describe_facts(decoded);
    g_assert_cmpstr(before, ==, after);
    facts_destroy(facts);
    facts_destroy(decoded);
  }
}

static void equal_facts_give_equal_bytes(void) {
  struct facts *left = random_facts(7, 10), *right = random_facts(7, 10);
  g_autoptr(GArray) left_units = facts_encode(left), right_units = facts_encode(right);
  g_assert_cmpuint(left_units->len, ==, right_units->len);
  for (guint i = 0; i < left_units->len; i++)
    g_assert_true(g_bytes_equal(g_array_index(left_units, struct fact_unit, i).bytes,
                                g_array_index(right_units, struct fact_unit, i).bytes));
  facts_destroy(left);
  facts_destroy(right);
}

static void strings_are_shared(void) {
  struct facts *facts = random_facts(3, 10);
  g_autoptr(GArray) units = facts_encode(facts);
  struct facts *decoded = decode_all(units);
  const struct fact_type *type = decoded->types->pdata[0];
  g_assert_true(type->key == facts_intern(decoded, type->key));
  facts_destroy(facts);
  facts_destroy(decoded);
}

/* Damaged or not, what is decoded can be encoded again; what is refused leaves nothing. */
static void decode_damaged(enum fact_kind kind, const guint8 *data, gsize length) {
  g_autoptr(GBytes) bytes = g_bytes_new(data, length);
  struct facts *facts = facts_create();
  int status = facts_decode(facts, kind, bytes);
  guint count = facts->types->len + facts->functions->len + facts->globals->len + facts->typedefs->len +
                facts->marks->len;
  if (status != 0)
    g_assert_cmpuint(count, ==, 0);
  else
    g_array_unref(facts_encode(facts));
  facts_destroy(facts);
}

static void damage_unit(const struct fact_unit *unit, GRand *random) {
  gsize length = 0;
  const guint8 *data = g_bytes_get_data(unit->bytes, &length);
  for (int i = 0; i < FLIPS_PER_UNIT; i++) {
    g_autofree guint8 *copy = g_memdup2(data, length);
    for (int flips = g_rand_int_range(random, 1, 4); flips > 0; flips--)
      copy[g_rand_int_range(random, 0, (gint32)length)] = (guint8)g_rand_int(random);
    decode_damaged(unit->kind, copy, length);
  }
}

static void damage_is_survived(void) {
  GRand *random = g_rand_new_with_seed(42);
  for (guint32 seed = 0; seed < 10; seed++) {
    struct facts *facts = random_facts(seed, 6);
    g_autoptr(GArray) units = facts_encode(facts);
    for (guint i = 0; i < units->len; i++)
      damage_unit(&g_array_index(units, struct fact_unit, i), random);
    facts_destroy(facts);
  }
  g_rand_free(random);
}

static void every_prefix_is_refused(void) {
  struct facts *facts = random_facts(5, 3);
  g_autoptr(GArray) units = facts_encode(facts);
  struct facts *into = facts_create();
  for (guint i = 0; i < units->len; i++) {
    const struct fact_unit *unit = &g_array_index(units, struct fact_unit, i);
    for (gsize length = 0; length < g_bytes_get_size(unit->bytes); length++) {
      g_autoptr(GBytes) prefix = g_bytes_new_from_bytes(unit->bytes, 0, length);
      g_assert_cmpint(facts_decode(into, unit->kind, prefix), ==, -1);
    }
    g_assert_cmpint(facts_decode(into, (enum fact_kind)((unit->kind + 1) % FACT_KIND_COUNT), unit->bytes), ==,
                    -1);
  }
  facts_destroy(into);
  facts_destroy(facts);
}

static void a_longer_unit_is_refused(void) {
  struct facts *facts = random_facts(5, 3);
  g_autoptr(GArray) units = facts_encode(facts);
  for (guint i = 0; i < units->len; i++) {
    const struct fact_unit *unit = &g_array_index(units, struct fact_unit, i);
    gsize length = 0;
    const guint8 *data = g_bytes_get_data(unit->bytes, &length);
    g_autoptr(GByteArray) longer = g_byte_array_new();
    g_byte_array_append(longer, data, (guint)length);
    g_byte_array_append(longer, (const guint8 *)"", 1);
    g_autoptr(GBytes) bytes = g_bytes_new(longer->data, longer->len);
    g_assert_cmpint(facts_decode(facts, unit->kind, bytes), ==, -1);
  }
  facts_destroy(facts);
}

static void huge_counts_are_refused(void) {
  static const guint8 many_strings[] = {FACTS_VERSION, IR_VERSION, FACT_TYPE, 0xff, 0xff, 0xff,
                                        0xff,          0x0f,       0,         0,    0};
  static const guint8 many_bits[] = {FACTS_VERSION, IR_VERSION, FACT_TYPE, 0xff, 0xff, 0xff, 0xff,
                                     0xff,          0xff,       0xff,      0xff, 0xff, 0x7f};
  decode_damaged(FACT_TYPE, many_strings, sizeof many_strings);
  decode_damaged(FACT_TYPE, many_bits, sizeof many_bits);
}

static void ill_formed_ir_is_left_out(void) {
  struct facts *facts = facts_create();
  struct fact_function *function = facts_add_function(facts);
  function->key = function->name = facts_intern(facts, "broken");
  function->result = facts_intern(facts, "void");
  function->ir = ir_create();
  struct ir_insn insn = {.op = IR_JUMP, .dst = IR_NONE, .a = IR_NONE, .b = IR_NONE, .then_target = 5};
  g_array_append_val(function->ir->insns, insn);
  expect_warning("the body of 'broken' is left out: jump target out of range");
  g_autoptr(GArray) units = facts_encode(facts);
  g_test_assert_expected_messages();
  struct facts *decoded = decode_all(units);
  g_assert_null(((struct fact_function *)decoded->functions->pdata[0])->ir);
  facts_destroy(facts);
  facts_destroy(decoded);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/codec/round-trip", round_trip);
  g_test_add_func("/codec/equal-facts-give-equal-bytes", equal_facts_give_equal_bytes);
  g_test_add_func("/codec/strings-are-shared", strings_are_shared);
  g_test_add_func("/codec/damage-is-survived", damage_is_survived);
  g_test_add_func("/codec/every-prefix-is-refused", every_prefix_is_refused);
  g_test_add_func("/codec/a-longer-unit-is-refused", a_longer_unit_is_refused);
  g_test_add_func("/codec/huge-counts-are-refused", huge_counts_are_refused);
  g_test_add_func("/codec/ill-formed-ir-is-left-out", ill_formed_ir_is_left_out);
  return g_test_run();
}
