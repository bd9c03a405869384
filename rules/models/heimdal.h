/* heimdal.h: Heimdal base: objects, arrays, dictionaries
 * SPDX-License-Identifier: MIT
 *
 * Checked: Heimdal 7.8.0, heimbase.h
 * Covers: retain and release, arrays and dictionaries that take claims, copies, deallocators
 * Gaps: autorelease pools */
#include "cyclecheck.h"

struct heim_array_data;
struct heim_dict_data;
struct heim_string_data;
typedef void *heim_object_t CYC_GENERIC;
typedef struct heim_array_data *heim_array_t;
typedef __SIZE_TYPE__ size_t;
typedef struct heim_dict_data *heim_dict_t;
typedef struct heim_string_data *heim_string_t;
typedef void (*heim_type_dealloc)(void *);

void *heim_retain(heim_object_t p0 CYC_RETAIN) CYC_RETURNS(0);
void heim_release(heim_object_t p0 CYC_RELEASE);
heim_array_t heim_array_create(void) CYC_NEW CYC_FRESH;
int heim_array_append_value(heim_array_t p0 CYC_HOLDER, heim_object_t p1 CYC_HELD) CYC_SUCCESS_ZERO;
int heim_array_insert_value(heim_array_t p0 CYC_HOLDER, size_t idx, heim_object_t p2 CYC_HELD) CYC_SUCCESS_ZERO;
void heim_array_set_value(heim_array_t p0 CYC_HOLDER, size_t p1 CYC_KEY, heim_object_t p2 CYC_HELD) CYC_KEYED;
heim_object_t heim_array_get_value(heim_array_t p0, size_t p1 CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
heim_object_t heim_array_copy_value(heim_array_t p0, size_t p1 CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
void heim_array_delete_value(heim_array_t p0 CYC_HOLDER, size_t p1 CYC_KEY CYC_DROPS_KEY);
heim_dict_t heim_dict_create(size_t size) CYC_NEW CYC_FRESH;
int heim_dict_set_value(heim_dict_t p0 CYC_HOLDER, heim_object_t p1 CYC_KEY, heim_object_t p2 CYC_HELD)
    CYC_KEYED CYC_SUCCESS_ZERO;
heim_object_t heim_dict_get_value(heim_dict_t p0, heim_object_t p1 CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
heim_object_t heim_dict_copy_value(heim_dict_t p0, heim_object_t p1 CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
void heim_dict_delete_key(heim_dict_t p0 CYC_HOLDER, heim_object_t p1 CYC_KEY CYC_DROPS_KEY);
heim_string_t heim_string_create(const char *p0) CYC_NEW CYC_FRESH;
void *heim_alloc(size_t size, const char *name, heim_type_dealloc dealloc CYC_RUNS_FINALIZER) CYC_NEW CYC_FRESH;
