// Layers of configuration: one publishes itself inside itself, another a copy that it takes back.
// SPDX-License-Identifier: MIT
#include <json-c/json.h>
#include <stdlib.h>

struct layer {
  struct json_object *values;
  struct layer *below;
};

static struct layer *layer_new(struct layer *below) {
  struct layer *l = calloc(1, sizeof *l);
  l->values = json_object_new_object();
  l->below = below;
  if (below)
    json_object_object_add(l->values, "defaults", json_object_get(below->values));
  return l;
}

static void layer_free(struct layer *l) {
  json_object_put(l->values);
  free(l);
}

static void publish(struct layer *l) {
  struct json_object *wrapper = json_object_new_object();
  json_object_object_add(wrapper, "values", json_object_get(l->values));
  json_object_object_add(l->values, "published", wrapper); // expect(error): append-cycle
}

static void publish_copy(struct layer *l) {
  struct json_object *copy = NULL;
  if (json_object_deep_copy(l->values, &copy, NULL) == 0)
    json_object_object_add(l->values, "published", copy); // expect-not: append-cycle
}

static void unpublish(struct layer *l) {
  json_object_object_del(l->values, "published");
}

int main(int argc, char **argv) {
  struct layer *base = layer_new(NULL), *user = layer_new(base);
  json_object_object_add(base->values, "color", json_object_new_boolean(1));
  publish_copy(user);
  unpublish(user);
  publish(base);
  layer_free(user);
  layer_free(base);
  return 0;
}
