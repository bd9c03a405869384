/* Two containers that hold each other. */
typedef struct Object Object;
Object *object_ref(void *object);
void object_unref(void *object);
Object *object_new(const char *type);
void *object_property_add_child(Object *object, const char *name, Object *child);
void object_unparent(Object *object);
// SPDX-License-Identifier: MIT


static void closes(void) {
  Object *one = object_new("memory-backend");
  Object *two = object_new("memory-backend");
  object_property_add_child(one, "x", two);
  object_property_add_child(two, "x", one); // expect(error): append-cycle one -> two -> one
  object_unref(one);
  object_unref(two);
}

static void drops(void) {
  Object *one = object_new("memory-backend");
  Object *two = object_new("memory-backend");
  object_property_add_child(one, "x", two);
  object_property_add_child(two, "x", one); // expect-not: append-cycle
  object_unparent(two);
  object_unref(one);
  object_unref(two);
}

int main(void) {
  closes();
  drops();
  return 0;
}
