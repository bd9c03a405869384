/* An array that is added to itself, and arrays inside each other. Adding takes the caller's claim. */
// SPDX-License-Identifier: MIT
typedef struct _JsonArray JsonArray;
typedef unsigned int guint;
JsonArray *json_array_new(void);
void json_array_add_array_element(JsonArray *array, JsonArray *value);
JsonArray *json_array_ref(JsonArray *array);
void json_array_unref(JsonArray *array);
void json_array_remove_element(JsonArray *array, guint index_);

static void closes(void) {
  JsonArray *one = json_array_new();
  JsonArray *two = json_array_new();
  json_array_add_array_element(one, json_array_ref(two));
  json_array_add_array_element(two, json_array_ref(one)); // expect(error): append-cycle one -> two -> one
  json_array_unref(one);
  json_array_unref(two);
}

static void nests(void) {
  JsonArray *one = json_array_new();
  JsonArray *two = json_array_new();
  json_array_add_array_element(one, two); // expect-not: append-cycle
  json_array_unref(one);
}

static void removes(void) {
  JsonArray *one = json_array_new();
  JsonArray *two = json_array_new();
  json_array_add_array_element(one, json_array_ref(two));
  json_array_add_array_element(two, json_array_ref(one)); // expect-not: append-cycle
  json_array_remove_element(two, 0);
  json_array_unref(one);
  json_array_unref(two);
}

int main(void) {
  closes();
  nests();
  removes();
  return 0;
}
