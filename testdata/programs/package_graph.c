// Packages that hold what they depend on and what requires them: as objects, and as names only.
// SPDX-License-Identifier: MIT
#include <json-c/json.h>
#include <stdio.h>

static struct json_object *package_new(const char *name) {
  struct json_object *p = json_object_new_object();
  json_object_object_add(p, "name", json_object_new_string(name));
  json_object_object_add(p, "depends", json_object_new_array());
  json_object_object_add(p, "required-by", json_object_new_array());
  return p;
}

static void depend(struct json_object *from, struct json_object *on) {
  struct json_object *list;
  if (json_object_object_get_ex(from, "depends", &list))
    json_object_array_add(list, json_object_get(on));
  if (json_object_object_get_ex(on, "required-by", &list))
    json_object_array_add(list, json_object_get(from)); // expect(error): append-cycle
}

static void depend_by_name(struct json_object *from, struct json_object *on) {
  struct json_object *list, *name;
  if (json_object_object_get_ex(from, "depends", &list))
    json_object_array_add(list, json_object_get(on));
  if (json_object_object_get_ex(from, "name", &name) && json_object_object_get_ex(on, "required-by", &list))
    json_object_array_add(list, json_object_get(name)); // expect-not: append-cycle
}

int main(void) {
  struct json_object *app = package_new("app"), *lib = package_new("lib"), *libc = package_new("libc");
  depend(app, lib);
  depend_by_name(lib, libc);
  printf("%s\n", json_object_get_string(libc));
  json_object_put(libc);
  json_object_put(lib);
  json_object_put(app);
  return 0;
}
