/* Two containers that hold each other. */
struct ast_json;
struct ast_json *ast_json_ref(struct ast_json *value);
void ast_json_unref(struct ast_json *value);
struct ast_json *ast_json_object_create(void);
int ast_json_object_set(struct ast_json *object, const char *key, struct ast_json *value);
int ast_json_object_del(struct ast_json *object, const char *key);
// SPDX-License-Identifier: MIT


static void closes(void) {
  struct ast_json *one = ast_json_object_create();
  struct ast_json *two = ast_json_object_create();
  ast_json_object_set(one, "x", ast_json_ref(two));
  ast_json_object_set(two, "x", ast_json_ref(one)); // expect(error): append-cycle one -> two -> one
  ast_json_unref(one);
  ast_json_unref(two);
}

static void drops(void) {
  struct ast_json *one = ast_json_object_create();
  struct ast_json *two = ast_json_object_create();
  ast_json_object_set(one, "x", ast_json_ref(two));
  ast_json_object_set(two, "x", ast_json_ref(one)); // expect-not: append-cycle
  ast_json_object_del(two, "x");
  ast_json_unref(one);
  ast_json_unref(two);
}

int main(void) {
  closes();
  drops();
  return 0;
}
