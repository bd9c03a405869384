/* The built-in types: values, containers, repr, wrong arguments.
 * SPDX-License-Identifier: MIT */
#include "collector_test.h"

#include <math.h>
#include <string.h>

static void check_repr(struct cyc_object *object, const char *expected) {
  struct cyc_object *text = cyc_repr(object);
  CHECK(text != NULL);
  if (strcmp(cyc_string_text(text), expected)) {
    fprintf(stderr, "repr is %s, expected %s\n", cyc_string_text(text), expected);
    exit(1);
  }
  CHECK_EQUAL(cyc_string_size(text), strlen(expected));
  release(text);
}

static void check_new_repr(struct cyc_object *object, const char *expected) {
  check_repr(object, expected);
  release(object);
}

static void test_atoms(struct cyc_heap *heap) {
  check_repr(cyc_none(heap), "None");
  check_repr(cyc_bool(heap, 0), "False");
  check_repr(cyc_bool(heap, 7), "True");
  check_new_repr(cyc_int_new(heap, INT64_MIN), "-9223372036854775808");
  check_new_repr(cyc_float_new(heap, 0.1), "0.1");
  check_new_repr(cyc_float_new(heap, -3), "-3.0");
  check_new_repr(cyc_float_new(heap, 1e300), "1e+300");
  check_new_repr(cyc_float_new(heap, 1.0 / 3), "0.3333333333333333");
  check_new_repr(cyc_float_new(heap, NAN), "nan");
  check_new_repr(cyc_float_new(heap, -INFINITY), "-inf");
  check_new_repr(cyc_string_new(heap, "it's"), "\"it's\"");
  check_new_repr(cyc_string_new(heap, "a'\"\\\n\x01\xc3\xa9"), "'a\\'\"\\\\\\n\\x01\xc3\xa9'");
  check_new_repr(cyc_string_new_sized(heap, "a\0b", 3), "'a\\x00b'");
  check_new_repr(cyc_blob_new(heap, 5), "<blob of 5 bytes>");
  release(cyc_none(heap)); /* no effect, as often as one likes */
  release(cyc_none(heap));
}

static void test_atom_values(struct cyc_heap *heap) {
  struct cyc_object *number = cyc_float_new(heap, 2.5), *blob = cyc_blob_new(heap, 3);
  CHECK(cyc_float_value(number) == 2.5 && cyc_int_value(number) == 0);
  CHECK(cyc_int_value(cyc_bool(heap, 1)) == 1 && cyc_float_value(cyc_bool(heap, 0)) == 0);
  CHECK(cyc_string_text(number) == NULL && cyc_string_size(number) == 0 && cyc_blob_data(number) == NULL);
  memcpy(cyc_blob_data(blob), "abc", 3);
  CHECK_EQUAL(cyc_size(blob), 3);
  CHECK_EQUAL(cyc_size(number), 0);
  CHECK(cyc_type_of(blob) == &cyc_blob_type);
  release(number);
  release(blob);
}

static void test_list(struct cyc_heap *heap) {
  struct cyc_object *list = cyc_list_new(heap), *item = cyc_int_new(heap, 0);
  for (int i = 1; i <= 5; i++)
    CHECK_EQUAL(cyc_list_append_steal(list, cyc_int_new(heap, i)), 0);
  CHECK_EQUAL(cyc_list_insert(list, 0, item), 0);
  CHECK_EQUAL(cyc_list_insert(list, 6, item), 0);
  CHECK_EQUAL(cyc_list_insert(list, 8, item), -1);
  check_repr(list, "[0, 1, 2, 3, 4, 5, 0]");
  CHECK_EQUAL(cyc_count(item), 3);
  CHECK_EQUAL(cyc_list_set(list, 1, item), 0);
  CHECK_EQUAL(cyc_list_set_steal(list, 2, cyc_string_new(heap, "two")), 0);
  CHECK_EQUAL(cyc_list_remove(list, 6), 0);
  struct cyc_object *popped = cyc_list_pop(list, 4);
  CHECK_EQUAL(cyc_int_value(popped), 4);
  CHECK_EQUAL(cyc_count(popped), 1);
  release(popped);
  check_repr(list, "[0, 0, 'two', 3, 5]");
  CHECK(cyc_list_get(list, 0) == item && cyc_list_get(list, 5) == NULL);
  CHECK_EQUAL(cyc_list_clear(list), 0);
  CHECK(cyc_size(list) == 0 && cyc_count(item) == 1);
  release(item);
  release(list);
}

static void test_wrong_arguments(struct cyc_heap *heap) {
  struct cyc_object *list = cyc_list_new(heap), *item = cyc_int_new(heap, 0), *holes[2] = {item, NULL};
  CHECK(cyc_list_append(item, item) == -1 && cyc_list_append(list, NULL) == -1);
  CHECK(cyc_list_append_steal(list, NULL) == -1 && cyc_list_append_steal(item, cyc_retain(item)) == -1);
  CHECK(cyc_list_set(list, 0, item) == -1 && cyc_list_set_steal(list, 0, cyc_retain(item)) == -1);
  CHECK(cyc_list_remove(list, 0) == -1 && cyc_list_pop(list, 0) == NULL && cyc_list_pop(item, 0) == NULL);
  CHECK(cyc_list_clear(item) == -1 && cyc_list_get(item, 0) == NULL);
  CHECK(cyc_tuple_new(heap, holes, 2) == NULL && cyc_tuple_get(list, 0) == NULL);
  CHECK(cyc_dict_set(list, item, item) == -1 && cyc_dict_get(list, item) == NULL);
  CHECK(cyc_dict_remove(list, item) == -1 && cyc_dict_clear(list) == -1);
  CHECK(cyc_dict_set_string(list, "a", item) == -1 && cyc_dict_get_string(list, "a") == NULL);
  CHECK(cyc_retain(NULL) == NULL && cyc_steal(NULL) == NULL && cyc_size(NULL) == 0);
  cyc_release(NULL);
  CHECK_EQUAL(cyc_heap_destroy(NULL), 0);
  CHECK_EQUAL(cyc_count(item), 1);
  CHECK(cyc_object_new_sized(heap, &node_type, SIZE_MAX - 8) == NULL);
  CHECK(cyc_object_new_sized(heap, &node_type, SIZE_MAX) == NULL);
  CHECK(cyc_blob_new(heap, SIZE_MAX / 2) == NULL && cyc_blob_new(heap, SIZE_MAX) == NULL);
  CHECK(cyc_string_new_sized(heap, "", SIZE_MAX) == NULL &&
        cyc_string_new_sized(heap, "", SIZE_MAX / 2) == NULL);
  CHECK(cyc_weakref_new(NULL, NULL, NULL) == NULL);
  release(item);
  release(list);
}

/* Nothing in it: every kind of object can be empty, but an object is never smaller than its header. */
static void test_zero_sizes(struct cyc_heap *heap) {
  static const struct cyc_type empty_type = {"empty", sizeof(struct cyc_object), 0, NULL, NULL, NULL, NULL};
  static const struct cyc_type no_size_type = {"no size", 0, 0, NULL, NULL, NULL, NULL};
  static const struct cyc_type small_type = {"small", sizeof(struct cyc_object) - 1, 0, NULL, NULL, NULL,
                                             NULL};
  struct cyc_object *empties[] = {
      cyc_object_new(heap, &empty_type), cyc_blob_new(heap, 0), cyc_string_new(heap, ""),
      cyc_tuple_new(heap, NULL, 0),      cyc_list_new(heap),    cyc_dict_new(heap)};
  CHECK(cyc_object_new(heap, &no_size_type) == NULL && cyc_object_new(heap, &small_type) == NULL);
  CHECK(cyc_object_new_sized(heap, &no_size_type, 100) == NULL);
  for (size_t i = 0; i < sizeof empties / sizeof *empties; i++) {
    CHECK(empties[i] && cyc_size(empties[i]) == 0 && cyc_count(empties[i]) == 1);
    release(empties[i]);
  }
  CHECK(cyc_buffer_resize(heap, NULL, 0, 0) == NULL);
  cyc_buffer_free(heap, NULL, 0);
  CHECK_EQUAL(cyc_heap_bytes(heap), 0);
}

static void test_tuple(struct cyc_heap *heap) {
  struct cyc_object *items[] = {cyc_int_new(heap, 1), cyc_list_new(heap)};
  check_new_repr(cyc_tuple_new(heap, items, 0), "()");
  check_new_repr(cyc_tuple_new(heap, items, 1), "(1,)");
  struct cyc_object *tuple = cyc_tuple_new(heap, items, 2);
  check_repr(tuple, "(1, [])");
  CHECK(cyc_size(tuple) == 2 && cyc_tuple_get(tuple, 1) == items[1] && cyc_tuple_get(tuple, 2) == NULL);
  release(items[0]);
  release(items[1]);
  release(tuple);
}

static void test_dict_keys(struct cyc_heap *heap) {
  struct cyc_object *dict = cyc_dict_new(heap), *one = cyc_int_new(heap, 1), *number = cyc_float_new(heap, 1);
  struct cyc_object *half = cyc_float_new(heap, 0.5), *same = cyc_float_new(heap, 0.5);
  struct cyc_object *list = cyc_list_new(heap), *other = cyc_list_new(heap);
  CHECK_EQUAL(cyc_dict_set_string(dict, "a", one), 0);
  CHECK(cyc_dict_get_string(dict, "a") == one && cyc_dict_get_string(dict, "b") == NULL);
  CHECK_EQUAL(cyc_dict_set(dict, one, half), 0);
  CHECK(cyc_dict_get(dict, number) == half && cyc_dict_get(dict, cyc_bool(heap, 1)) == half);
  CHECK_EQUAL(cyc_dict_set(dict, half, one), 0);
  CHECK(cyc_dict_get(dict, same) == one);
  CHECK_EQUAL(cyc_dict_set(dict, list, one), 0);
  CHECK(cyc_dict_get(dict, list) == one && cyc_dict_get(dict, other) == NULL); /* by identity */
  CHECK_EQUAL(cyc_dict_set(dict, cyc_none(heap), cyc_none(heap)), 0);
  check_repr(dict, "{'a': 1, 1: 0.5, 0.5: 1, []: 1, None: None}");
  CHECK_EQUAL(cyc_dict_remove(dict, number), 0);
  CHECK_EQUAL(cyc_dict_remove(dict, number), -1);
  check_repr(dict, "{'a': 1, 0.5: 1, []: 1, None: None}");
  CHECK_EQUAL(cyc_dict_clear(dict), 0);
  check_repr(dict, "{}");
  struct cyc_object *all[] = {dict, one, number, half, same, list, other};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    release(all[i]);
}

static void test_dict_grows(struct cyc_heap *heap) {
  enum { KEYS = 3000 };
  struct cyc_object *dict = cyc_dict_new(heap);
  for (int round = 0; round < 2; round++)
    for (int i = 0; i < KEYS; i++) {
      struct cyc_object *key = cyc_int_new(heap, i), *value = cyc_int_new(heap, i + round);
      CHECK_EQUAL(cyc_dict_set(dict, key, value), 0);
      if (i % 3 == 0)
        CHECK_EQUAL(cyc_dict_remove(dict, key), 0);
      release(key);
      release(value);
    }
  CHECK_EQUAL(cyc_size(dict), KEYS - KEYS / 3);
  struct cyc_object *key, *value;
  size_t position = 0, seen = 0;
  for (; cyc_dict_next(dict, &position, &key, &value); seen++)
    CHECK(cyc_int_value(value) == cyc_int_value(key) + 1 && cyc_int_value(key) % 3);
  CHECK_EQUAL(seen, cyc_size(dict));
  release(dict);
}

static void test_recursive_repr(struct cyc_heap *heap) {
  struct cyc_object *x = cyc_list_new(heap), *y = cyc_list_new(heap), *dict = cyc_dict_new(heap);
  for (int i = 1; i <= 3; i++)
    cyc_list_append_steal(x, cyc_int_new(heap, i));
  cyc_list_append(y, x);
  cyc_list_append(x, y);
  check_repr(x, "[1, 2, 3, [[...]]]");
  check_repr(y, "[[1, 2, 3, [...]]]");
  cyc_dict_set_string(dict, "self", dict);
  cyc_dict_set_string(dict, "x", x);
  cyc_dict_set_string(dict, "again", x); /* twice is no recursion */
  check_repr(dict, "{'self': {...}, 'x': [1, 2, 3, [[...]]], 'again': [1, 2, 3, [[...]]]}");
  struct cyc_object *list = cyc_list_new(heap), *tuple = cyc_tuple_new(heap, &list, 1);
  cyc_list_append(list, tuple);
  check_repr(tuple, "([(...)],)");
  release(tuple);
  release(list);
  release(dict);
  release(x);
  release(y);
  CHECK_EQUAL(cyc_collect(heap, 2), 5);
}

/* User code that runs inside an append (stress mode collects there) may change the same containers. */
static void change_shared(struct node *self) {
  struct cyc_object *shared = self->arg;
  if (cyc_type_of(shared) == &cyc_list_type)
    cyc_list_clear(shared);
  else
    cyc_dict_clear(shared);
}

static void append_none(struct node *self) {
  cyc_list_append(self->arg, cyc_none(cyc_heap_of(&self->base)));
}

/* The end of a list is where it is when the item is put there, not where it was before the trigger. */
static void test_finalizer_appends_before_an_append(struct cyc_heap *heap) {
  struct cyc_object *list = cyc_list_new(heap), *item = cyc_int_new(heap, 1);
  for (int i = 0; i < 50; i++) {
    struct node *node = node_new(heap);
    node->on_finalize = append_none;
    node->arg = list;
    node_hold(node, 0, node);
    release(node);
    CHECK_EQUAL(cyc_list_append(list, item), 0);
    CHECK(cyc_list_get(list, cyc_size(list) - 1) == item);
  }
  cyc_collect(heap, 2);
  CHECK_EQUAL(cyc_size(list), 100);
  release(item);
  release(list);
}

static void make_changing_garbage(struct cyc_heap *heap, struct cyc_object *shared) {
  struct node *node = node_new(heap);
  node->on_finalize = change_shared;
  node->arg = shared;
  node_hold(node, 0, node);
  release(node);
}

static void test_finalizer_changes_the_container_that_grows(struct cyc_heap *heap) {
  struct cyc_object *shared = cyc_list_new(heap);
  for (int i = 0; i < 50; i++) {
    struct cyc_object *item = cyc_int_new(heap, i);
    make_changing_garbage(heap, shared);
    CHECK_EQUAL(cyc_list_append(shared, item), 0);
    release(item);
  }
  cyc_collect(heap, 2);
  cyc_release(shared);
  shared = cyc_dict_new(heap);
  for (int i = 0; i < 50; i++) {
    struct cyc_object *key = cyc_int_new(heap, i);
    make_changing_garbage(heap, shared);
    CHECK_EQUAL(cyc_dict_set(shared, key, key), 0);
    CHECK(cyc_dict_get(shared, key) == key);
    release(key);
  }
  cyc_collect(heap, 2);
  release(shared);
}

static void test_large_objects(struct cyc_heap *heap) {
  const size_t sizes[] = {1000, 1024, 1025, 5000, 16384, 16385, 70000, 5000000};
  for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
    struct cyc_object *string = cyc_object_new_sized(heap, &cyc_string_type, sizes[i]);
    struct node *node = (struct node *)cyc_object_new_sized(heap, &node_type, sizes[i]);
    CHECK(string && node && cyc_heap_of(&node->base) == heap);
    for (size_t byte = sizeof *node; byte < sizeof *node + sizes[i]; byte++)
      CHECK(((char *)node)[byte] == 0);
    memset((char *)node + sizeof *node, 0x55, sizes[i]);
    node_hold(node, 0, node);
    node_hold(node, 1, string);
    release(string);
    release(node);
  }
  cyc_collect(heap, 2);
  CHECK_EQUAL(cyc_heap_bytes(heap), 0);
}

static void test_stores(struct cyc_heap *heap) {
  struct cyc_object *slot = NULL, *one = cyc_int_new(heap, 1), *two = cyc_int_new(heap, 2);
  cyc_store(&slot, one);
  CHECK(slot == one && cyc_count(one) == 2);
  cyc_store(&slot, one);
  CHECK_EQUAL(cyc_count(one), 2);
  cyc_store_steal(&slot, two);
  CHECK(slot == two && cyc_count(one) == 1 && cyc_count(two) == 1);
  cyc_drop(&slot);
  CHECK(slot == NULL);
  release(one);
}

int main(void) {
  static const struct test tests[] = {
      {"test_atoms", test_atoms},
      {"test_atom_values", test_atom_values},
      {"test_list", test_list},
      {"test_wrong_arguments", test_wrong_arguments},
      {"test_zero_sizes", test_zero_sizes},
      {"test_tuple", test_tuple},
      {"test_dict_keys", test_dict_keys},
      {"test_dict_grows!", test_dict_grows},
      {"test_recursive_repr", test_recursive_repr},
      {"test_finalizer_appends_before_an_append", test_finalizer_appends_before_an_append},
      {"test_finalizer_changes_the_container_that_grows", test_finalizer_changes_the_container_that_grows},
      {"test_large_objects", test_large_objects},
      {"test_stores", test_stores},
  };
  return run_tests(tests, sizeof tests / sizeof *tests);
}
