// Pages that hold their children and their parent; shared templates and deep copies are no cycles.
// SPDX-License-Identifier: MIT
#include <jansson.h>
#include <stdio.h>
#include <string.h>

struct page {
  const char *slug;
  const char *title;
  const char *under;
};

static const struct page pages[] = {
    {"home", "Home", NULL}, {"docs", "Docs", "home"}, {"api", "API", "docs"}, {"blog", "Blog", "home"}};

static json_t *make_page(const struct page *page) {
  json_t *node = json_pack("{s:s, s:s}", "slug", page->slug, "title", page->title);
  if (!node)
    return NULL;
  if (json_object_set_new(node, "children", json_array()) < 0) {
    json_decref(node);
    return NULL;
  }
  return node;
}

static int adopt(json_t *parent, json_t *child) {
  json_t *children = json_object_get(parent, "children");
  if (json_array_append(children, child) < 0)
    return -1;
  return json_object_set(child, "parent", parent); // expect: append-cycle
}

static json_t *build(void) {
  json_t *index = json_object();
  json_t *root = NULL;
  for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
    json_t *node = make_page(&pages[i]);
    if (!node)
      goto fail;
    if (pages[i].under) {
      json_t *parent = json_object_get(index, pages[i].under);
      if (!parent || adopt(parent, node) < 0) {
        json_decref(node);
        goto fail;
      }
    } else {
      root = json_incref(node);
    }
    if (json_object_set_new(index, pages[i].slug, node) < 0)
      goto fail;
  }
  json_decref(index);
  return root;
fail:
  json_decref(root);
  json_decref(index);
  return NULL;
}

/* Shared, but a tree: both users hold it and it holds nobody. */
static json_t *with_template(void) {
  json_t *all = json_array();
  json_t *template = json_pack("{s:i, s:b}", "width", 80, "wrap", 1);
  for (int i = 0; i < 3; i++) {
    json_t *user = json_object();
    json_object_set(user, "layout", template);
    json_array_append_new(all, user);
  }
  json_decref(template);
  return all;
}

/* A copy holds nothing of the original. */
static json_t *snapshot(json_t *state) {
  json_t *history = json_object_get(state, "history");
  json_t *copy = json_deep_copy(state);
  if (!history) {
    history = json_array();
    json_object_set_new(state, "history", history);
  }
  json_array_append_new(history, copy);
  return history;
}

int main(void) {
  json_t *root = build();
  json_t *users = with_template();
  json_t *state = json_pack("{s:i}", "step", 1);
  snapshot(state);
  printf("%zu users\n", json_array_size(users));
  json_decref(state);
  json_decref(users);
  json_decref(root);
  return 0;
}
