/* cairo.h: cairo: surfaces, patterns, contexts, fonts, devices
 * SPDX-License-Identifier: MIT
 *
 * Checked: cairo 1.16.0, cairo.h
 * Covers: reference and destroy of all six types, sources, masks, groups, patterns for surfaces, user data
 * Gaps: what a recording surface's commands hold */
#include "cyclecheck.h"

typedef struct _cairo cairo_t CYC_REFCOUNTED(cairo_reference, cairo_destroy);
typedef struct _cairo_surface cairo_surface_t CYC_REFCOUNTED(cairo_surface_reference, cairo_surface_destroy);
typedef struct _cairo_pattern cairo_pattern_t CYC_REFCOUNTED(cairo_pattern_reference, cairo_pattern_destroy);
typedef struct _cairo_font_face cairo_font_face_t CYC_REFCOUNTED(cairo_font_face_reference, cairo_font_face_destroy);
typedef struct _cairo_scaled_font cairo_scaled_font_t CYC_REFCOUNTED(cairo_scaled_font_reference,
    cairo_scaled_font_destroy);
typedef struct _cairo_device cairo_device_t CYC_REFCOUNTED(cairo_device_reference, cairo_device_destroy);
typedef int cairo_status_t;
typedef int cairo_format_t;
typedef int cairo_content_t;
typedef struct _cairo_rectangle cairo_rectangle_t;
typedef struct _cairo_matrix cairo_matrix_t;
typedef struct _cairo_font_options cairo_font_options_t;
typedef struct _cairo_user_data_key cairo_user_data_key_t;
typedef void (*cairo_destroy_func_t)(void *);

cairo_t *cairo_reference(cairo_t *cr CYC_RETAIN) CYC_RETURNS(0);
void cairo_destroy(cairo_t *cr CYC_RELEASE);
cairo_surface_t *cairo_surface_reference(cairo_surface_t *surface CYC_RETAIN) CYC_RETURNS(0);
void cairo_surface_destroy(cairo_surface_t *surface CYC_RELEASE);
cairo_pattern_t *cairo_pattern_reference(cairo_pattern_t *pattern CYC_RETAIN) CYC_RETURNS(0);
void cairo_pattern_destroy(cairo_pattern_t *pattern CYC_RELEASE);
cairo_font_face_t *cairo_font_face_reference(cairo_font_face_t *font_face CYC_RETAIN) CYC_RETURNS(0);
void cairo_font_face_destroy(cairo_font_face_t *font_face CYC_RELEASE);
cairo_scaled_font_t *cairo_scaled_font_reference(cairo_scaled_font_t *scaled_font CYC_RETAIN) CYC_RETURNS(0);
void cairo_scaled_font_destroy(cairo_scaled_font_t *scaled_font CYC_RELEASE);
cairo_device_t *cairo_device_reference(cairo_device_t *device CYC_RETAIN) CYC_RETURNS(0);
void cairo_device_destroy(cairo_device_t *device CYC_RELEASE);
cairo_t *cairo_create(cairo_surface_t *target CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
cairo_surface_t *cairo_get_target(cairo_t *cr) CYC_BORROWED;
void cairo_set_source_surface(cairo_t *cr CYC_HOLDER, cairo_surface_t *surface CYC_HELD, double x, double y);
void cairo_set_source(cairo_t *cr CYC_HOLDER, cairo_pattern_t *source CYC_HELD);
cairo_pattern_t *cairo_get_source(cairo_t *cr) CYC_BORROWED;
cairo_pattern_t *cairo_pop_group(cairo_t *cr) CYC_NEW CYC_FRESH;
void cairo_set_font_face(cairo_t *cr CYC_HOLDER, cairo_font_face_t *font_face CYC_HELD);
void cairo_set_scaled_font(cairo_t *cr CYC_HOLDER, const cairo_scaled_font_t *scaled_font CYC_HELD);
cairo_font_face_t *cairo_get_font_face(cairo_t *cr) CYC_BORROWED;
cairo_scaled_font_t *cairo_get_scaled_font(cairo_t *cr) CYC_BORROWED;
cairo_pattern_t *cairo_pattern_create_for_surface(cairo_surface_t *surface CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
cairo_pattern_t *cairo_pattern_create_rgb(double red, double green, double blue) CYC_NEW CYC_FRESH;
cairo_pattern_t *cairo_pattern_create_rgba(double red, double green, double blue, double alpha) CYC_NEW CYC_FRESH;
cairo_pattern_t *cairo_pattern_create_linear(double x0, double y0, double x1, double y1) CYC_NEW CYC_FRESH;
cairo_pattern_t *cairo_pattern_create_radial(double cx0, double cy0, double radius0, double cx1, double cy1,
    double radius1) CYC_NEW CYC_FRESH;
cairo_status_t cairo_pattern_get_surface(cairo_pattern_t *pattern, cairo_surface_t **surface CYC_OUT_BORROWED);
cairo_surface_t *cairo_image_surface_create(cairo_format_t format, int width, int height) CYC_NEW CYC_FRESH;
cairo_surface_t *cairo_image_surface_create_for_data(unsigned char *data, cairo_format_t format, int width,
    int height, int stride) CYC_NEW CYC_FRESH;
cairo_surface_t *cairo_surface_create_similar(cairo_surface_t *other, cairo_content_t content, int width, int height)
    CYC_NEW CYC_FRESH;
cairo_surface_t *cairo_surface_create_similar_image(cairo_surface_t *other, cairo_format_t format, int width,
    int height) CYC_NEW CYC_FRESH;
cairo_surface_t *cairo_surface_create_for_rectangle(cairo_surface_t *target CYC_HELD_BY_RESULT, double x, double y,
    double width, double height) CYC_NEW CYC_FRESH;
cairo_device_t *cairo_surface_get_device(cairo_surface_t *surface) CYC_BORROWED;
cairo_surface_t *cairo_recording_surface_create(cairo_content_t content, const cairo_rectangle_t *extents)
    CYC_NEW CYC_FRESH;
cairo_scaled_font_t *cairo_scaled_font_create(cairo_font_face_t *font_face CYC_HELD_BY_RESULT,
    const cairo_matrix_t *font_matrix, const cairo_matrix_t *ctm, const cairo_font_options_t *options)
    CYC_NEW CYC_FRESH;
cairo_font_face_t *cairo_scaled_font_get_font_face(cairo_scaled_font_t *scaled_font) CYC_BORROWED;

/* ---- user data: held when the destroy function releases it ---- */
cairo_status_t cairo_surface_set_user_data(cairo_surface_t *surface CYC_HOLDER,
    const cairo_user_data_key_t *key CYC_KEY CYC_DROPS_KEY, void *user_data CYC_USER_DATA,
    cairo_destroy_func_t destroy CYC_DESTROY_NOTIFY) CYC_KEYED CYC_DATA(1) CYC_SUCCESS_ZERO;
cairo_status_t cairo_pattern_set_user_data(cairo_pattern_t *pattern CYC_HOLDER,
    const cairo_user_data_key_t *key CYC_KEY CYC_DROPS_KEY, void *user_data CYC_USER_DATA,
    cairo_destroy_func_t destroy CYC_DESTROY_NOTIFY) CYC_KEYED CYC_DATA(1) CYC_SUCCESS_ZERO;
cairo_status_t cairo_set_user_data(cairo_t *cr CYC_HOLDER, const cairo_user_data_key_t *key CYC_KEY CYC_DROPS_KEY,
    void *user_data CYC_USER_DATA, cairo_destroy_func_t destroy CYC_DESTROY_NOTIFY) CYC_KEYED CYC_DATA(1)
    CYC_SUCCESS_ZERO;
cairo_status_t cairo_font_face_set_user_data(cairo_font_face_t *font_face CYC_HOLDER,
    const cairo_user_data_key_t *key CYC_KEY CYC_DROPS_KEY, void *user_data CYC_USER_DATA,
    cairo_destroy_func_t destroy CYC_DESTROY_NOTIFY) CYC_KEYED CYC_DATA(1) CYC_SUCCESS_ZERO;
void *cairo_surface_get_user_data(cairo_surface_t *surface, const cairo_user_data_key_t *key CYC_KEY) CYC_BORROWED;
cairo_status_t cairo_surface_set_mime_data(cairo_surface_t *surface CYC_HOLDER,
    const char *mime_type CYC_KEY CYC_DROPS_KEY, const unsigned char *data, unsigned long length,
    cairo_destroy_func_t destroy CYC_DESTROY_NOTIFY, void *closure CYC_USER_DATA) CYC_KEYED CYC_SUCCESS_ZERO;

/* ---- what ends a surface's use while it lives ---- */
void cairo_surface_finish(cairo_surface_t *surface) CYC_BREAKER;
void cairo_device_finish(cairo_device_t *device) CYC_BREAKER;
