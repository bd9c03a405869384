/* cairo.h: declarations of cairo, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef CAIRO_H
#define CAIRO_H

#ifdef __cplusplus
#define CAIRO_BEGIN_DECLS extern "C" {
#define CAIRO_END_DECLS }
#else
#define CAIRO_BEGIN_DECLS
#define CAIRO_END_DECLS
#endif

typedef int cairo_bool_t;
typedef struct _cairo cairo_t;
typedef struct _cairo_surface cairo_surface_t;
typedef struct _cairo_device cairo_device_t;
typedef struct _cairo_pattern cairo_pattern_t;
typedef struct _cairo_font_face cairo_font_face_t;
typedef struct _cairo_scaled_font cairo_scaled_font_t;
typedef struct _cairo_font_options cairo_font_options_t;
typedef struct _cairo_region cairo_region_t;
typedef struct _cairo_path cairo_path_t;
typedef struct _cairo_matrix {
  double xx, yx, xy, yy, x0, y0;
} cairo_matrix_t;
typedef struct _cairo_rectangle_int {
  int x, y, width, height;
} cairo_rectangle_int_t;
typedef struct _cairo_rectangle {
  double x, y, width, height;
} cairo_rectangle_t;
typedef struct _cairo_user_data_key {
  int unused;
} cairo_user_data_key_t;
typedef struct {
  double x_bearing, y_bearing, width, height, x_advance, y_advance;
} cairo_text_extents_t;
typedef struct {
  double ascent, descent, height, max_x_advance, max_y_advance;
} cairo_font_extents_t;
typedef void (*cairo_destroy_func_t)(void *data);
typedef enum { CAIRO_STATUS_SUCCESS, CAIRO_STATUS_NO_MEMORY, CAIRO_STATUS_INVALID_RESTORE } cairo_status_t;
typedef enum { CAIRO_FORMAT_INVALID = -1, CAIRO_FORMAT_ARGB32, CAIRO_FORMAT_RGB24, CAIRO_FORMAT_A8, CAIRO_FORMAT_A1,
  CAIRO_FORMAT_RGB16_565, CAIRO_FORMAT_RGB30 } cairo_format_t;
typedef enum { CAIRO_CONTENT_COLOR = 0x1000, CAIRO_CONTENT_ALPHA = 0x2000, CAIRO_CONTENT_COLOR_ALPHA = 0x3000 }
  cairo_content_t;
typedef enum { CAIRO_OPERATOR_CLEAR, CAIRO_OPERATOR_SOURCE, CAIRO_OPERATOR_OVER, CAIRO_OPERATOR_IN,
  CAIRO_OPERATOR_OUT, CAIRO_OPERATOR_ATOP, CAIRO_OPERATOR_DEST, CAIRO_OPERATOR_DEST_OVER, CAIRO_OPERATOR_DEST_IN,
  CAIRO_OPERATOR_DEST_OUT, CAIRO_OPERATOR_DEST_ATOP, CAIRO_OPERATOR_XOR, CAIRO_OPERATOR_ADD, CAIRO_OPERATOR_SATURATE }
  cairo_operator_t;
typedef enum { CAIRO_ANTIALIAS_DEFAULT, CAIRO_ANTIALIAS_NONE, CAIRO_ANTIALIAS_GRAY, CAIRO_ANTIALIAS_SUBPIXEL,
  CAIRO_ANTIALIAS_FAST, CAIRO_ANTIALIAS_GOOD, CAIRO_ANTIALIAS_BEST } cairo_antialias_t;
typedef enum { CAIRO_LINE_CAP_BUTT, CAIRO_LINE_CAP_ROUND, CAIRO_LINE_CAP_SQUARE } cairo_line_cap_t;
typedef enum { CAIRO_LINE_JOIN_MITER, CAIRO_LINE_JOIN_ROUND, CAIRO_LINE_JOIN_BEVEL } cairo_line_join_t;
typedef enum { CAIRO_EXTEND_NONE, CAIRO_EXTEND_REPEAT, CAIRO_EXTEND_REFLECT, CAIRO_EXTEND_PAD } cairo_extend_t;
typedef enum { CAIRO_FILTER_FAST, CAIRO_FILTER_GOOD, CAIRO_FILTER_BEST, CAIRO_FILTER_NEAREST, CAIRO_FILTER_BILINEAR,
  CAIRO_FILTER_GAUSSIAN } cairo_filter_t;
cairo_t *cairo_create(cairo_surface_t *target);
cairo_t *cairo_reference(cairo_t *cr);
void cairo_destroy(cairo_t *cr);
cairo_status_t cairo_status(cairo_t *cr);
const char *cairo_status_to_string(cairo_status_t status);
void cairo_save(cairo_t *cr);
void cairo_restore(cairo_t *cr);
void cairo_paint(cairo_t *cr);
void cairo_fill(cairo_t *cr);
void cairo_stroke(cairo_t *cr);
void cairo_clip(cairo_t *cr);
cairo_surface_t *cairo_get_target(cairo_t *cr);
cairo_pattern_t *cairo_get_source(cairo_t *cr);
void cairo_set_source(cairo_t *cr, cairo_pattern_t *source);
void cairo_set_source_surface(cairo_t *cr, cairo_surface_t *surface, double x, double y);
cairo_surface_t *cairo_surface_reference(cairo_surface_t *surface);
void cairo_surface_destroy(cairo_surface_t *surface);
cairo_surface_t *cairo_surface_create_similar(cairo_surface_t *other, cairo_content_t content, int width, int height);
cairo_surface_t *cairo_image_surface_create(cairo_format_t format, int width, int height);
cairo_surface_t *cairo_image_surface_create_for_data(unsigned char *data, cairo_format_t format, int width, int
  height, int stride);
unsigned char *cairo_image_surface_get_data(cairo_surface_t *surface);
cairo_status_t cairo_surface_set_user_data(cairo_surface_t *surface, const cairo_user_data_key_t *key, void *data,
  cairo_destroy_func_t destroy);
void *cairo_surface_get_user_data(cairo_surface_t *surface, const cairo_user_data_key_t *key);
cairo_pattern_t *cairo_pattern_create_for_surface(cairo_surface_t *surface);
cairo_pattern_t *cairo_pattern_create_linear(double x0, double y0, double x1, double y1);
cairo_pattern_t *cairo_pattern_reference(cairo_pattern_t *pattern);
void cairo_pattern_destroy(cairo_pattern_t *pattern);
cairo_region_t *cairo_region_create(void);
cairo_region_t *cairo_region_create_rectangle(const cairo_rectangle_int_t *rectangle);
cairo_region_t *cairo_region_copy(const cairo_region_t *region);
cairo_region_t *cairo_region_reference(cairo_region_t *region);
void cairo_region_destroy(cairo_region_t *region);

#endif
