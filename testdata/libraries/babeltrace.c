/* Two arrays that hold each other. */
// SPDX-License-Identifier: MIT
typedef struct bt_value bt_value;
typedef int bt_value_array_append_element_status;
typedef int bt_value_map_insert_entry_status;
bt_value *bt_value_array_create(void);
bt_value_array_append_element_status bt_value_array_append_element(bt_value *value, bt_value *element_value);
void bt_value_put_ref(const bt_value *value);
bt_value *bt_value_map_create(void);
bt_value *bt_value_string_create(void);
bt_value_map_insert_entry_status bt_value_map_insert_entry(bt_value *value, const char *key, bt_value *entry_value);

static void closes(void) {
  bt_value *one = bt_value_array_create();
  bt_value *two = bt_value_array_create();
  bt_value_array_append_element(one, two);
  bt_value_array_append_element(two, one); // expect(error): append-cycle one -> two -> one
  bt_value_put_ref(one);
  bt_value_put_ref(two);
}

static void replaces(void) {
  bt_value *one = bt_value_map_create();
  bt_value *two = bt_value_map_create();
  bt_value *text = bt_value_string_create();
  bt_value_map_insert_entry(one, "other", two);
  bt_value_map_insert_entry(two, "other", one); // expect-not: append-cycle
  bt_value_map_insert_entry(two, "other", text);
  bt_value_put_ref(text);
  bt_value_put_ref(one);
  bt_value_put_ref(two);
}

int main(void) {
  closes();
  replaces();
  return 0;
}
