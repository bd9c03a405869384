/* graphene.h: value types of Graphene, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef GRAPHENE_H
#define GRAPHENE_H

#include <stdbool.h>

typedef struct _graphene_point_t {
  float x, y;
} graphene_point_t;
typedef struct _graphene_size_t {
  float width, height;
} graphene_size_t;
typedef struct _graphene_rect_t {
  graphene_point_t origin;
  graphene_size_t size;
} graphene_rect_t;
typedef struct _graphene_point3d_t {
  float x, y, z;
} graphene_point3d_t;
typedef struct _graphene_vec2_t {
  float value[4];
} graphene_vec2_t;
typedef struct _graphene_vec3_t {
  float value[4];
} graphene_vec3_t;
typedef struct _graphene_vec4_t {
  float value[4];
} graphene_vec4_t;
typedef struct _graphene_matrix_t {
  float value[16];
} graphene_matrix_t;
typedef struct _graphene_quad_t {
  graphene_point_t points[4];
} graphene_quad_t;
typedef struct _graphene_box_t {
  graphene_vec3_t min, max;
} graphene_box_t;
typedef struct _graphene_plane_t {
  graphene_vec3_t normal;
  float constant;
} graphene_plane_t;
typedef struct _graphene_ray_t {
  graphene_vec3_t origin, direction;
} graphene_ray_t;
typedef struct _graphene_frustum_t {
  graphene_plane_t planes[6];
} graphene_frustum_t;
typedef struct _graphene_sphere_t {
  graphene_vec3_t center;
  float radius;
} graphene_sphere_t;
#define GRAPHENE_POINT_INIT(_x, _y) ((graphene_point_t){.x = (_x), .y = (_y)})
#define GRAPHENE_SIZE_INIT(_w, _h) ((graphene_size_t){.width = (_w), .height = (_h)})
#define GRAPHENE_RECT_INIT(_x, _y, _w, _h) ((graphene_rect_t){{(_x), (_y)}, {(_w), (_h)}})
#define GRAPHENE_POINT3D_INIT(_x, _y, _z) ((graphene_point3d_t){.x = (_x), .y = (_y), .z = (_z)})

#endif
