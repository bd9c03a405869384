/* Two arrays that hold each other. */
// SPDX-License-Identifier: MIT
struct heim_array_data;
typedef struct heim_array_data *heim_array_t;
typedef void *heim_object_t;
typedef __SIZE_TYPE__ size_t;
heim_array_t heim_array_create(void);
int heim_array_append_value(heim_array_t p0, heim_object_t p1);
void heim_release(heim_object_t p0);
void heim_array_delete_value(heim_array_t p0, size_t p1);

static void closes(void) {
  heim_array_t one = heim_array_create();
  heim_array_t two = heim_array_create();
  heim_array_append_value(one, two);
  heim_array_append_value(two, one); // expect(error): append-cycle one -> two -> one
  heim_release(one);
  heim_release(two);
}

static void deletes(void) {
  heim_array_t one = heim_array_create();
  heim_array_t two = heim_array_create();
  heim_array_append_value(one, two);
  heim_array_append_value(two, one); // expect-not: append-cycle
  heim_array_delete_value(two, 0);
  heim_release(one);
  heim_release(two);
}

int main(void) {
  closes();
  deletes();
  return 0;
}
