/* gobject/gvaluecollector.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef __G_VALUE_COLLECTOR_H__
#define __G_VALUE_COLLECTOR_H__

#include "../glib-object.h"

enum { G_VALUE_COLLECT_INT = 'i', G_VALUE_COLLECT_LONG = 'l', G_VALUE_COLLECT_INT64 = 'q', G_VALUE_COLLECT_DOUBLE = 'd', G_VALUE_COLLECT_POINTER = 'p' };
union _GTypeCValue {
  gint v_int;
  glong v_long;
  gint64 v_int64;
  gdouble v_double;
  gpointer v_pointer;
};
#define G_VALUE_COLLECT_INIT(value, type, var_args, flags, error)                                                    \
  do {                                                                                                               \
    g_value_init((value), (type));                                                                                   \
    *(error) = NULL;                                                                                                 \
  } while (0)
#define G_VALUE_COLLECT(value, var_args, flags, error) (*(error) = NULL)
#define G_VALUE_LCOPY(value, var_args, flags, error) (*(error) = NULL)

#endif
