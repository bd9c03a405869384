/* json-c.h: json-c, 0.16. Adding takes the caller's claim; only an object refuses itself, an array does not.
 * SPDX-License-Identifier: MIT
 *
 * Checked: json-c 0.16, json.h, json_visit.h
 * Covers: every function that takes or returns a json_object */
#include "cyclecheck.h"

typedef struct json_object json_object CYC_REFCOUNTED(json_object_get, json_object_put) CYC_GENERIC;
/* what json-c allocates for scalars */
typedef struct json_object_boolean json_object_boolean CYC_BASE(json_object) CYC_ATOMIC;
typedef struct json_object_int json_object_int CYC_BASE(json_object) CYC_ATOMIC;
typedef struct json_object_double json_object_double CYC_BASE(json_object) CYC_ATOMIC;
typedef struct json_object_string json_object_string CYC_BASE(json_object) CYC_ATOMIC;

struct array_list;
struct json_object_iterator;
struct json_tokener;
struct lh_table;
typedef int json_bool;
typedef __INT32_TYPE__ int32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT64_TYPE__ uint64_t;
typedef __SIZE_TYPE__ size_t;
typedef void json_object_delete_fn(struct json_object *, void *);
typedef struct printbuf printbuf;
typedef int json_object_to_json_string_fn(struct json_object *, struct printbuf *, int, int);
typedef int json_c_shallow_copy_fn(json_object *, json_object *, const char *, size_t, json_object **);
typedef int json_c_visit_userfunc(json_object *, int, json_object *, const char *, size_t *, void *);

/* ---- counts ---- */
struct json_object *json_object_get(struct json_object *obj CYC_RETAIN) CYC_RETURNS(0);
int json_object_put(struct json_object *obj CYC_RELEASE);

/* ---- new values ---- */
struct json_object *json_object_new_object(void) CYC_NEW CYC_FRESH;
struct json_object *json_object_new_array(void) CYC_NEW CYC_FRESH;
struct json_object *json_object_new_array_ext(int initial_size) CYC_NEW CYC_FRESH;
struct json_object *json_object_new_boolean(json_bool b) CYC_NEW CYC_FRESH CYC_CREATES(json_object_boolean);
struct json_object *json_object_new_int(int32_t i) CYC_NEW CYC_FRESH CYC_CREATES(json_object_int);
struct json_object *json_object_new_int64(int64_t i) CYC_NEW CYC_FRESH CYC_CREATES(json_object_int);
struct json_object *json_object_new_uint64(uint64_t i) CYC_NEW CYC_FRESH CYC_CREATES(json_object_int);
struct json_object *json_object_new_double(double d) CYC_NEW CYC_FRESH CYC_CREATES(json_object_double);
struct json_object *json_object_new_double_s(double d, const char *ds) CYC_NEW CYC_FRESH
    CYC_CREATES(json_object_double);
struct json_object *json_object_new_string(const char *s) CYC_NEW CYC_FRESH CYC_CREATES(json_object_string);
struct json_object *json_object_new_string_len(const char *s, const int len) CYC_NEW CYC_FRESH
    CYC_CREATES(json_object_string);
/* a null pointer */
struct json_object *json_object_new_null(void) CYC_BORROWED;

/* ---- objects ---- */
int json_object_object_length(const struct json_object *obj) CYC_NO_EFFECT;
size_t json_c_object_sizeof(void) CYC_NO_EFFECT;
int json_object_object_add(struct json_object *obj CYC_HOLDER, const char *key CYC_KEY,
    struct json_object *val CYC_STOLEN_ON_SUCCESS CYC_REFUSES_SELF) CYC_KEYED CYC_SUCCESS_ZERO;
int json_object_object_add_ex(struct json_object *obj CYC_HOLDER, const char *const key CYC_KEY,
    struct json_object *const val CYC_STOLEN_ON_SUCCESS CYC_REFUSES_SELF, const unsigned int opts) CYC_KEYED
    CYC_SUCCESS_ZERO;
struct json_object *json_object_object_get(const struct json_object *obj, const char *key CYC_KEY) CYC_BORROWED
    CYC_ELEMENT_OF(0);
json_bool json_object_object_get_ex(const struct json_object *obj, const char *key CYC_KEY,
    struct json_object **value CYC_OUT_BORROWED) CYC_SUCCESS_NONZERO CYC_ELEMENT_OF(0);
void json_object_object_del(struct json_object *obj CYC_HOLDER, const char *key CYC_KEY CYC_DROPS_KEY);
struct lh_table *json_object_get_object(const struct json_object *obj) CYC_BORROWED CYC_FIELD_OF(0);
struct json_object_iterator json_object_iter_init_default(void) CYC_NO_EFFECT;
struct json_object_iterator json_object_iter_end(const struct json_object *obj) CYC_NO_EFFECT;
void json_object_iter_next(struct json_object_iterator *iter) CYC_NO_EFFECT;
const char *json_object_iter_peek_name(const struct json_object_iterator *iter) CYC_NO_EFFECT;
json_bool json_object_iter_equal(const struct json_object_iterator *iter1, const struct json_object_iterator *iter2)
    CYC_NO_EFFECT;
struct json_object_iterator json_object_iter_begin(struct json_object *obj) CYC_NO_EFFECT;
struct json_object *json_object_iter_peek_value(const struct json_object_iterator *iter) CYC_BORROWED
    CYC_ELEMENT_OF(0);

/* ---- arrays ---- */
size_t json_object_array_length(const struct json_object *obj) CYC_NO_EFFECT;
int json_object_array_shrink(struct json_object *jso, int empty_slots) CYC_NO_EFFECT;
struct array_list *json_object_get_array(const struct json_object *obj) CYC_BORROWED CYC_FIELD_OF(0);
int json_object_array_add(struct json_object *obj CYC_HOLDER, struct json_object *val CYC_STOLEN_ON_SUCCESS)
    CYC_SUCCESS_ZERO;
int json_object_array_put_idx(struct json_object *obj CYC_HOLDER, size_t idx CYC_KEY,
    struct json_object *val CYC_STOLEN_ON_SUCCESS) CYC_KEYED CYC_SUCCESS_ZERO;
struct json_object *json_object_array_get_idx(const struct json_object *obj, size_t idx CYC_KEY) CYC_BORROWED
    CYC_ELEMENT_OF(0);
int json_object_array_del_idx(struct json_object *obj CYC_HOLDER, size_t idx CYC_KEY CYC_DROPS_KEY, size_t count)
    CYC_SUCCESS_ZERO;
void json_object_array_sort(struct json_object *jso,
    int (*sort_fn)(const void *, const void *) CYC_CALLBACK CYC_NO_ESCAPE);
struct json_object *json_object_array_bsearch(const struct json_object *key, const struct json_object *jso,
    int (*sort_fn)(const void *, const void *) CYC_CALLBACK CYC_NO_ESCAPE) CYC_BORROWED CYC_ELEMENT_OF(1);

/* ---- scalars and text ---- */
int json_object_is_type(const struct json_object *obj, int type) CYC_NO_EFFECT;
int json_object_get_type(const struct json_object *obj) CYC_NO_EFFECT;
int json_object_equal(struct json_object *obj1, struct json_object *obj2) CYC_NO_EFFECT;
const char *json_object_to_json_string(struct json_object *obj) CYC_NO_EFFECT;
const char *json_object_to_json_string_ext(struct json_object *obj, int flags) CYC_NO_EFFECT;
const char *json_object_to_json_string_length(struct json_object *obj, int flags, size_t *length) CYC_NO_EFFECT;
int json_object_userdata_to_json_string(struct json_object *p1, struct printbuf *p2, int p3, int p4) CYC_NO_EFFECT;
int json_object_double_to_json_string(struct json_object *jso, struct printbuf *pb, int level, int flags)
    CYC_NO_EFFECT;
json_bool json_object_get_boolean(const struct json_object *obj) CYC_NO_EFFECT;
int32_t json_object_get_int(const struct json_object *obj) CYC_NO_EFFECT;
int64_t json_object_get_int64(const struct json_object *obj) CYC_NO_EFFECT;
uint64_t json_object_get_uint64(const struct json_object *obj) CYC_NO_EFFECT;
double json_object_get_double(const struct json_object *obj) CYC_NO_EFFECT;
const char *json_object_get_string(struct json_object *obj) CYC_NO_EFFECT;
int json_object_get_string_len(const struct json_object *obj) CYC_NO_EFFECT;
int json_object_set_boolean(struct json_object *obj, json_bool new_value) CYC_NO_EFFECT;
int json_object_set_int(struct json_object *obj, int new_value) CYC_NO_EFFECT;
int json_object_set_int64(struct json_object *obj, int64_t new_value) CYC_NO_EFFECT;
int json_object_set_uint64(struct json_object *obj, uint64_t new_value) CYC_NO_EFFECT;
int json_object_int_inc(struct json_object *obj, int64_t val) CYC_NO_EFFECT;
int json_object_set_double(struct json_object *obj, double new_value) CYC_NO_EFFECT;
int json_object_set_string(json_object *obj, const char *new_value) CYC_NO_EFFECT;
int json_object_set_string_len(json_object *obj, const char *new_value, int len) CYC_NO_EFFECT;
int json_c_set_serialization_double_format(const char *double_format, int global_or_thread) CYC_NO_EFFECT;

/* ---- user data: kept until the object dies, strong if the delete function releases it ---- */
void *json_object_get_userdata(json_object *jso) CYC_NO_EFFECT;
void json_object_set_userdata(json_object *jso CYC_HOLDER, void *userdata CYC_USER_DATA,
    json_object_delete_fn *user_delete CYC_DESTROY_NOTIFY);
void json_object_set_serializer(json_object *jso CYC_HOLDER,
    json_object_to_json_string_fn *to_string_func CYC_CALLBACK, void *userdata CYC_USER_DATA,
    json_object_delete_fn *user_delete CYC_DESTROY_NOTIFY);
void json_object_free_userdata(struct json_object *p1, void *p2) CYC_NO_EFFECT;

/* ---- copying and paths ---- */
int json_object_deep_copy(struct json_object *src, struct json_object **dst CYC_OUT_NEW,
    json_c_shallow_copy_fn *shallow_copy) CYC_SUCCESS_ZERO;
int json_c_shallow_copy_default(json_object *p1, json_object *p2, const char *text, size_t p3,
    json_object **p4 CYC_OUT_NEW);
int json_pointer_get(struct json_object *obj, const char *path, struct json_object **res CYC_OUT_BORROWED)
    CYC_SUCCESS_ZERO;
int json_pointer_getf(struct json_object *obj, struct json_object **res CYC_OUT_BORROWED, const char *path_fmt, ...)
    CYC_SUCCESS_ZERO;
int json_pointer_set(struct json_object **obj CYC_HOLDER, const char *path CYC_KEY,
    struct json_object *value CYC_STOLEN_ON_SUCCESS) CYC_KEYED CYC_SUCCESS_ZERO;
int json_pointer_setf(struct json_object **obj CYC_HOLDER, struct json_object *value CYC_STOLEN_ON_SUCCESS,
    const char *path_fmt, ...) CYC_SUCCESS_ZERO;

/* ---- reading and writing ---- */
struct json_object *json_tokener_parse(const char *str) CYC_NEW CYC_FRESH;
struct json_object *json_tokener_parse_verbose(const char *str, int *error) CYC_NEW CYC_FRESH;
struct json_object *json_tokener_parse_ex(struct json_tokener *tok, const char *str, int len) CYC_NEW CYC_FRESH;
struct json_object *json_object_from_file(const char *filename) CYC_NEW CYC_FRESH;
struct json_object *json_object_from_fd(int fd) CYC_NEW CYC_FRESH;
struct json_object *json_object_from_fd_ex(int fd, int depth) CYC_NEW CYC_FRESH;
int json_object_to_file(const char *filename, struct json_object *obj) CYC_NO_EFFECT;
int json_object_to_file_ext(const char *filename, struct json_object *obj, int flags) CYC_NO_EFFECT;
int json_object_to_fd(int fd, struct json_object *obj, int flags) CYC_NO_EFFECT;
struct json_tokener *json_tokener_new(void) CYC_NO_EFFECT;
struct json_tokener *json_tokener_new_ex(int depth) CYC_NO_EFFECT;
int json_tokener_get_error(struct json_tokener *tok) CYC_NO_EFFECT;
size_t json_tokener_get_parse_end(struct json_tokener *tok) CYC_NO_EFFECT;
void json_tokener_reset(struct json_tokener *tok) CYC_NO_EFFECT;
void json_tokener_set_flags(struct json_tokener *tok, int flags) CYC_NO_EFFECT;
void json_tokener_free(struct json_tokener *tok CYC_FREES);

/* ---- a visit of everything an object holds ---- */
int json_c_visit(json_object *jso, int future_flags, json_c_visit_userfunc *userfunc CYC_CALLBACK CYC_NO_ESCAPE,
    void *userarg CYC_USER_DATA);
