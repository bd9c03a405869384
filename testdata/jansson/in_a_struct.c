// A counted struct of the program's own in a jansson cycle is not possible: jansson holds only json_t. No finding.
// SPDX-License-Identifier: MIT
// linked-run: clean -ljansson
// expect-none
#include <jansson.h>
#include <stdlib.h>

struct config {
  json_t *root;
  json_t *current; /* borrowed from root */
};

static struct config *config_new(void) {
  struct config *config = calloc(1, sizeof *config);
  if (!config)
    abort();
  config->root = json_object();
  json_object_set_new(config->root, "section", json_object());
  config->current = json_object_get(config->root, "section");
  return config;
}

static void config_free(struct config *config) {
  json_decref(config->root);
  free(config);
}

int main(void) {
  struct config *config = config_new();
  config_free(config);
  return 0;
}
