/* A pattern holds its surface; a surface's user data holds the pattern. */
// SPDX-License-Identifier: MIT
typedef struct _cairo_pattern cairo_pattern_t;
typedef struct _cairo_surface cairo_surface_t;
typedef int cairo_format_t;
typedef int cairo_status_t;
typedef struct _cairo_user_data_key cairo_user_data_key_t;
typedef void (*cairo_destroy_func_t)(void *);
typedef struct _cairo cairo_t;
void cairo_pattern_destroy(cairo_pattern_t *pattern);
cairo_surface_t *cairo_image_surface_create(cairo_format_t format, int width, int height);
cairo_pattern_t *cairo_pattern_create_for_surface(cairo_surface_t *surface);
cairo_status_t cairo_surface_set_user_data(cairo_surface_t *surface, const cairo_user_data_key_t *key,
    void *user_data, cairo_destroy_func_t destroy);
void cairo_surface_destroy(cairo_surface_t *surface);
cairo_t *cairo_create(cairo_surface_t *target);
void cairo_set_source_surface(cairo_t *cr, cairo_surface_t *surface, double x, double y);
void cairo_destroy(cairo_t *cr);

static void drop(void *pattern) {
  cairo_pattern_destroy(pattern);
}

static void closes(const cairo_user_data_key_t *key) {
  cairo_surface_t *surface = cairo_image_surface_create(0, 8, 8);
  cairo_pattern_t *pattern = cairo_pattern_create_for_surface(surface);
  cairo_surface_set_user_data(surface, key, pattern, drop); // expect(error): append-cycle surface -> pattern -> surface
  cairo_surface_destroy(surface);
}

static void finishes(const cairo_user_data_key_t *key) { // expect-not: append-cycle
  cairo_surface_t *surface = cairo_image_surface_create(0, 8, 8);
  cairo_pattern_t *pattern = cairo_pattern_create_for_surface(surface);
  cairo_surface_set_user_data(surface, key, pattern, drop);
  cairo_surface_set_user_data(surface, key, 0, 0);
  cairo_surface_destroy(surface);
}

static void draws(void) {
  cairo_surface_t *surface = cairo_image_surface_create(0, 8, 8);
  cairo_t *context = cairo_create(surface);
  cairo_set_source_surface(context, surface, 0, 0);
  cairo_destroy(context);
  cairo_surface_destroy(surface);
}

int main(void) {
  cairo_user_data_key_t *key = 0;
  closes(key);
  finishes(key);
  draws();
  return 0;
}
