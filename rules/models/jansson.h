/* jansson.h: jansson, 2.14. A container refuses only itself: two of them can hold each other.
 * SPDX-License-Identifier: MIT
 *
 * Checked: jansson 2.14, jansson.h
 * Covers: every function that takes or returns a json_t
 * Gaps: json_unpack formats */
#include "cyclecheck.h"

typedef struct json_t json_t CYC_REFCOUNTED(json_incref, json_decref) CYC_GENERIC;
/* what jansson allocates for scalars, and its three constants */
typedef struct json_string_t json_string_t CYC_BASE(json_t) CYC_ATOMIC;
typedef struct json_integer_t json_integer_t CYC_BASE(json_t) CYC_ATOMIC;
typedef struct json_real_t json_real_t CYC_BASE(json_t) CYC_ATOMIC;
typedef struct json_simple_t json_simple_t CYC_BASE(json_t) CYC_ATOMIC;

typedef __SIZE_TYPE__ size_t;
typedef long long json_int_t;
typedef struct json_error_t json_error_t;
typedef struct _IO_FILE FILE;
typedef size_t (*json_load_callback_t)(void *, size_t, void *);
typedef int (*json_dump_callback_t)(const char *, size_t, void *);
typedef void *(*json_malloc_t)(size_t);
typedef void (*json_free_t)(void *);

/* ---- counts ---- */
json_t *json_incref(json_t *json CYC_RETAIN) CYC_RETURNS(0);
void json_decref(json_t *json CYC_RELEASE);
void json_decrefp(json_t **json CYC_CLEARS);
void json_delete(json_t *json CYC_FREES);

/* ---- new values ---- */
json_t *json_object(void) CYC_NEW CYC_FRESH;
json_t *json_array(void) CYC_NEW CYC_FRESH;
json_t *json_string(const char *value) CYC_NEW CYC_FRESH CYC_CREATES(json_string_t) CYC_SUCCESS_NONZERO;
json_t *json_stringn(const char *value, size_t len) CYC_NEW CYC_FRESH CYC_CREATES(json_string_t) CYC_SUCCESS_NONZERO;
json_t *json_string_nocheck(const char *value) CYC_NEW CYC_FRESH CYC_CREATES(json_string_t) CYC_SUCCESS_NONZERO;
json_t *json_stringn_nocheck(const char *value, size_t len) CYC_NEW CYC_FRESH CYC_CREATES(json_string_t)
    CYC_SUCCESS_NONZERO;
json_t *json_sprintf(const char *fmt, ...) CYC_NEW CYC_FRESH CYC_CREATES(json_string_t) CYC_SUCCESS_NONZERO;
json_t *json_vsprintf(const char *fmt, __builtin_va_list ap) CYC_NEW CYC_FRESH CYC_CREATES(json_string_t)
    CYC_SUCCESS_NONZERO;
json_t *json_integer(json_int_t value) CYC_NEW CYC_FRESH CYC_CREATES(json_integer_t);
json_t *json_real(double value) CYC_NEW CYC_FRESH CYC_CREATES(json_real_t);
/* immortal */
json_t *json_true(void) CYC_BORROWED CYC_CREATES(json_simple_t);
json_t *json_false(void) CYC_BORROWED CYC_CREATES(json_simple_t);
json_t *json_null(void) CYC_BORROWED CYC_CREATES(json_simple_t);
json_t *json_boolean(int val) CYC_BORROWED CYC_CREATES(json_simple_t);

/* ---- objects ---- */
void json_object_seed(size_t seed) CYC_NO_EFFECT;
size_t json_object_size(const json_t *object) CYC_NO_EFFECT;
int json_error_code(const json_error_t *e) CYC_NO_EFFECT;
json_t *json_object_get(const json_t *object, const char *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
json_t *json_object_getn(const json_t *object, const char *key CYC_KEY, size_t key_len) CYC_BORROWED
    CYC_ELEMENT_OF(0);
int json_object_set_new(json_t *object CYC_HOLDER, const char *key CYC_KEY,
    json_t *value CYC_STOLEN CYC_REFUSES_SELF) CYC_KEYED CYC_SUCCESS_ZERO;
int json_object_set_new_nocheck(json_t *object CYC_HOLDER, const char *key CYC_KEY,
    json_t *value CYC_STOLEN CYC_REFUSES_SELF) CYC_KEYED CYC_SUCCESS_ZERO;
int json_object_setn_new(json_t *object CYC_HOLDER, const char *key CYC_KEY, size_t key_len,
    json_t *value CYC_STOLEN CYC_REFUSES_SELF) CYC_KEYED CYC_SUCCESS_ZERO;
int json_object_setn_new_nocheck(json_t *object CYC_HOLDER, const char *key CYC_KEY, size_t key_len,
    json_t *value CYC_STOLEN CYC_REFUSES_SELF) CYC_KEYED CYC_SUCCESS_ZERO;
int json_object_set(json_t *object CYC_HOLDER, const char *key CYC_KEY, json_t *value CYC_HELD CYC_REFUSES_SELF)
    CYC_KEYED CYC_SUCCESS_ZERO;
int json_object_set_nocheck(json_t *object CYC_HOLDER, const char *key CYC_KEY,
    json_t *value CYC_HELD CYC_REFUSES_SELF) CYC_KEYED CYC_SUCCESS_ZERO;
int json_object_setn(json_t *object CYC_HOLDER, const char *key CYC_KEY, size_t key_len,
    json_t *value CYC_HELD CYC_REFUSES_SELF) CYC_KEYED CYC_SUCCESS_ZERO;
int json_object_setn_nocheck(json_t *object CYC_HOLDER, const char *key CYC_KEY, size_t key_len,
    json_t *value CYC_HELD CYC_REFUSES_SELF) CYC_KEYED CYC_SUCCESS_ZERO;
int json_object_del(json_t *object CYC_HOLDER, const char *key CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
int json_object_deln(json_t *object CYC_HOLDER, const char *key CYC_KEY CYC_DROPS_KEY, size_t key_len)
    CYC_SUCCESS_ZERO;
int json_object_clear(json_t *object CYC_DROPS);
int json_object_update(json_t *object CYC_HOLDER, json_t *other CYC_COPIES_FROM) CYC_SUCCESS_ZERO;
int json_object_update_existing(json_t *object CYC_HOLDER, json_t *other CYC_COPIES_FROM) CYC_SUCCESS_ZERO;
int json_object_update_missing(json_t *object CYC_HOLDER, json_t *other CYC_COPIES_FROM) CYC_SUCCESS_ZERO;
int json_object_update_recursive(json_t *object CYC_HOLDER, json_t *other CYC_COPIES_FROM) CYC_SUCCESS_ZERO;
int json_object_update_new(json_t *object CYC_HOLDER, json_t *other CYC_COPIES_FROM CYC_RELEASE) CYC_SUCCESS_ZERO;
int json_object_update_existing_new(json_t *object CYC_HOLDER, json_t *other CYC_COPIES_FROM CYC_RELEASE)
    CYC_SUCCESS_ZERO;
int json_object_update_missing_new(json_t *object CYC_HOLDER, json_t *other CYC_COPIES_FROM CYC_RELEASE)
    CYC_SUCCESS_ZERO;
void *json_object_iter(json_t *object) CYC_BORROWED CYC_FIELD_OF(0);
void *json_object_iter_at(json_t *object, const char *key) CYC_BORROWED CYC_FIELD_OF(0);
void *json_object_iter_next(json_t *object, void *iter) CYC_BORROWED CYC_FIELD_OF(0);
void *json_object_key_to_iter(const char *key) CYC_NO_EFFECT;
const char *json_object_iter_key(void *iter) CYC_NO_EFFECT;
size_t json_object_iter_key_len(void *iter) CYC_NO_EFFECT;
json_t *json_object_iter_value(void *iter) CYC_BORROWED CYC_ELEMENT_OF(0);
int json_object_iter_set_new(json_t *object CYC_HOLDER, void *iter CYC_KEY,
    json_t *value CYC_STOLEN CYC_REFUSES_SELF) CYC_KEYED CYC_SUCCESS_ZERO;
int json_object_iter_set(json_t *object CYC_HOLDER, void *iter CYC_KEY, json_t *value CYC_HELD CYC_REFUSES_SELF)
    CYC_KEYED CYC_SUCCESS_ZERO;

/* ---- arrays ---- */
size_t json_array_size(const json_t *array) CYC_NO_EFFECT;
json_t *json_array_get(const json_t *array, size_t index CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
int json_array_set_new(json_t *array CYC_HOLDER, size_t index CYC_KEY, json_t *value CYC_STOLEN CYC_REFUSES_SELF)
    CYC_KEYED CYC_SUCCESS_ZERO;
int json_array_set(json_t *array CYC_HOLDER, size_t ind CYC_KEY, json_t *value CYC_HELD CYC_REFUSES_SELF) CYC_KEYED
    CYC_SUCCESS_ZERO;
int json_array_append_new(json_t *array CYC_HOLDER, json_t *value CYC_STOLEN CYC_REFUSES_SELF) CYC_SUCCESS_ZERO;
int json_array_append(json_t *array CYC_HOLDER, json_t *value CYC_HELD CYC_REFUSES_SELF) CYC_SUCCESS_ZERO;
int json_array_insert_new(json_t *array CYC_HOLDER, size_t index, json_t *value CYC_STOLEN CYC_REFUSES_SELF)
    CYC_SUCCESS_ZERO;
int json_array_insert(json_t *array CYC_HOLDER, size_t ind, json_t *value CYC_HELD CYC_REFUSES_SELF) CYC_SUCCESS_ZERO;
int json_array_remove(json_t *array CYC_HOLDER, size_t index CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
int json_array_clear(json_t *array CYC_DROPS);
int json_array_extend(json_t *array CYC_HOLDER, json_t *other CYC_COPIES_FROM) CYC_SUCCESS_ZERO;

/* ---- scalars ---- */
const char *json_string_value(const json_t *string) CYC_NO_EFFECT;
size_t json_string_length(const json_t *string) CYC_NO_EFFECT;
json_int_t json_integer_value(const json_t *integer) CYC_NO_EFFECT;
double json_real_value(const json_t *real) CYC_NO_EFFECT;
double json_number_value(const json_t *json) CYC_NO_EFFECT;
int json_string_set(json_t *string, const char *value) CYC_NO_EFFECT;
int json_string_setn(json_t *string, const char *value, size_t len) CYC_NO_EFFECT;
int json_string_set_nocheck(json_t *string, const char *value) CYC_NO_EFFECT;
int json_string_setn_nocheck(json_t *string, const char *value, size_t len) CYC_NO_EFFECT;
int json_integer_set(json_t *integer, json_int_t value) CYC_NO_EFFECT;
int json_real_set(json_t *real, double value) CYC_NO_EFFECT;

/* ---- formats ---- */
json_t *json_pack(const char *fmt, ...) CYC_NEW CYC_FRESH CYC_PACKS(0) CYC_FORMAT("o",stolen) CYC_FORMAT("O",held);
json_t *json_pack_ex(json_error_t *error, size_t flags, const char *fmt, ...) CYC_NEW CYC_FRESH CYC_PACKS(2)
    CYC_FORMAT("o",stolen) CYC_FORMAT("O",held);
json_t *json_vpack_ex(json_error_t *error, size_t flags, const char *fmt, __builtin_va_list ap) CYC_NEW CYC_FRESH;
int json_unpack(json_t *root, const char *fmt, ...) CYC_PARSES(1) CYC_FORMAT("o",borrowed) CYC_FORMAT("O",out) CYC_FORMAT("%",extra);
int json_unpack_ex(json_t *root, json_error_t *error, size_t flags, const char *fmt, ...) CYC_PARSES(3)
    CYC_FORMAT("o",borrowed) CYC_FORMAT("O",out) CYC_FORMAT("%",extra);
int json_vunpack_ex(json_t *root, json_error_t *error, size_t flags, const char *fmt, __builtin_va_list ap)
    CYC_NO_EFFECT;

/* ---- comparing, copying, reading, writing ---- */
int json_equal(const json_t *value1, const json_t *value2) CYC_NO_EFFECT;
json_t *json_copy(json_t *value CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
/* shares nothing with the original */
json_t *json_deep_copy(const json_t *value) CYC_NEW CYC_FRESH;
json_t *json_loads(const char *input, size_t flags, json_error_t *error) CYC_NEW CYC_FRESH;
json_t *json_loadb(const char *buffer, size_t buflen, size_t flags, json_error_t *error) CYC_NEW CYC_FRESH;
json_t *json_loadf(FILE *input, size_t flags, json_error_t *error) CYC_NEW CYC_FRESH;
json_t *json_loadfd(int input, size_t flags, json_error_t *error) CYC_NEW CYC_FRESH;
json_t *json_load_file(const char *path, size_t flags, json_error_t *error) CYC_NEW CYC_FRESH;
json_t *json_load_callback(json_load_callback_t callback CYC_CALLBACK CYC_NO_ESCAPE, void *data CYC_USER_DATA,
    size_t flags, json_error_t *error) CYC_NEW CYC_FRESH;
char *json_dumps(const json_t *json, size_t flags) CYC_NO_EFFECT;
size_t json_dumpb(const json_t *json, char *buffer, size_t size, size_t flags) CYC_NO_EFFECT;
int json_dumpf(const json_t *json, FILE *output, size_t flags) CYC_NO_EFFECT;
int json_dumpfd(const json_t *json, int output, size_t flags) CYC_NO_EFFECT;
int json_dump_file(const json_t *json, const char *path, size_t flags) CYC_NO_EFFECT;
int json_dump_callback(const json_t *json, json_dump_callback_t callback CYC_CALLBACK CYC_NO_ESCAPE,
    void *data CYC_USER_DATA, size_t flags);
void json_set_alloc_funcs(json_malloc_t malloc_fn, json_free_t free_fn) CYC_NO_EFFECT;
