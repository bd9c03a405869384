/* Finds a layout by type and by maker.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/layouts.h"

#include <string.h>

static const struct layout *const tables[] = {layouts_jansson, layouts_glib, layouts_json_c};

static bool is_maker(const struct layout *layout, const char *function) {
  for (size_t i = 0; i < G_N_ELEMENTS(layout->makers) && layout->makers[i]; i++)
    if (strcmp(layout->makers[i], function) == 0)
      return true;
  return false;
}

const struct layout *layouts_by_maker(const char *function, int64_t size_bytes, guint place) {
  for (size_t t = 0; t < G_N_ELEMENTS(tables); t++)
    for (const struct layout *layout = tables[t]; layout->type; layout++)
      if (layout->size_bytes == size_bytes && is_maker(layout, function) && place-- == 0)
        return layout;
  return NULL;
}

const char *layouts_type_by_maker(const char *function) {
  for (size_t t = 0; t < G_N_ELEMENTS(tables); t++)
    for (const struct layout *layout = tables[t]; layout->type; layout++)
      if (is_maker(layout, function))
        return layout->type;
  return NULL;
}

struct shape *layouts_shape(const char *type) {
  for (size_t t = 0; t < G_N_ELEMENTS(tables); t++)
    for (const struct layout *layout = tables[t]; layout->type; layout++) {
      if (strcmp(layout->type, type) != 0)
        continue;
      struct shape *shape = g_new0(struct shape, 1);
      shape->name = layout->type;
      shape->size_bytes = layout->size_bytes;
      shape->count_offset = layout->count_offset;
      shape->count_bytes = layout->count_bytes;
      shape->release = layout->release;
      shape->layout = layout;
      shape->slots = g_array_new(FALSE, TRUE, sizeof(struct shape_slot));
      return shape;
    }
  return NULL;
}
