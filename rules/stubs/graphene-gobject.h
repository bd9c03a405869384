/* graphene-gobject.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef GRAPHENE_GOBJECT_H
#define GRAPHENE_GOBJECT_H

#include "glib-object.h"
#include "graphene.h"

GType graphene_point_get_type(void);
#define GRAPHENE_TYPE_POINT (graphene_point_get_type())
GType graphene_size_get_type(void);
#define GRAPHENE_TYPE_SIZE (graphene_size_get_type())
GType graphene_rect_get_type(void);
#define GRAPHENE_TYPE_RECT (graphene_rect_get_type())
GType graphene_point3d_get_type(void);
#define GRAPHENE_TYPE_POINT3D (graphene_point3d_get_type())
GType graphene_matrix_get_type(void);
#define GRAPHENE_TYPE_MATRIX (graphene_matrix_get_type())

#endif
