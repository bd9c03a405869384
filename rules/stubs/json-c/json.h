/* json-c/json.h: declarations of json-c, used where its own headers are missing.
 * SPDX-License-Identifier: MIT
 *
 * Written from the documented API, 0.16. */
#ifndef JSON_C_JSON_H
#define JSON_C_JSON_H

#include <inttypes.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

typedef int json_bool;
#ifndef FALSE
#define FALSE ((json_bool)0)
#endif
#ifndef TRUE
#define TRUE ((json_bool)1)
#endif
#define JSON_C_TO_STRING_PLAIN 0
#define JSON_C_TO_STRING_SPACED (1 << 0)
#define JSON_C_TO_STRING_PRETTY (1 << 1)
#define JSON_C_TO_STRING_PRETTY_TAB (1 << 3)
#define JSON_C_TO_STRING_NOZERO (1 << 2)
#define JSON_C_TO_STRING_NOSLASHESCAPE (1 << 4)
#define JSON_C_OBJECT_ADD_KEY_IS_NEW (1 << 1)
#define JSON_C_OBJECT_ADD_CONSTANT_KEY (1 << 2)
#define JSON_TOKENER_STRICT 0x01
#define JSON_C_VISIT_RETURN_CONTINUE 0
#define JSON_C_VISIT_RETURN_SKIP 7547
#define JSON_C_VISIT_RETURN_STOP 7867
#define JSON_C_VISIT_RETURN_ERROR (-1)

struct array_list;
struct json_object;
struct json_object_iter;
struct json_object_iterator;
struct json_tokener;
struct json_tokener_srec;
struct lh_entry;
struct lh_table;
struct printbuf;
typedef void array_list_free_fn(void *);
enum json_type {
  json_type_null = 0, json_type_boolean = 1, json_type_double = 2, json_type_int = 3, json_type_object = 4,
  json_type_array = 5, json_type_string = 6
};
typedef struct json_object json_object;
typedef void json_object_delete_fn(struct json_object *, void *);
typedef int json_object_to_json_string_fn(struct json_object *, struct printbuf *, int, int);
typedef int json_c_shallow_copy_fn(json_object *, json_object *, const char *, size_t, json_object **);
enum json_tokener_error {
  json_tokener_success = 0, json_tokener_continue = 1, json_tokener_error_depth = 2,
  json_tokener_error_parse_eof = 3, json_tokener_error_parse_unexpected = 4, json_tokener_error_parse_null = 5,
  json_tokener_error_parse_boolean = 6, json_tokener_error_parse_number = 7, json_tokener_error_parse_array = 8,
  json_tokener_error_parse_object_key_name = 9, json_tokener_error_parse_object_key_sep = 10,
  json_tokener_error_parse_object_value_sep = 11, json_tokener_error_parse_string = 12,
  json_tokener_error_parse_comment = 13, json_tokener_error_parse_utf8_string = 14, json_tokener_error_size = 15
};
typedef void lh_entry_free_fn(struct lh_entry *);
typedef unsigned long lh_hash_fn(const void *);
typedef int lh_equal_fn(const void *, const void *);
typedef struct lh_table lh_table;
typedef int json_c_visit_userfunc(json_object *, int, json_object *, const char *, size_t *, void *);
enum json_tokener_state {
  json_tokener_state_eatws = 0, json_tokener_state_start = 1, json_tokener_state_finish = 2,
  json_tokener_state_null = 3, json_tokener_state_comment_start = 4, json_tokener_state_comment = 5,
  json_tokener_state_comment_eol = 6, json_tokener_state_comment_end = 7, json_tokener_state_string = 8,
  json_tokener_state_string_escape = 9, json_tokener_state_escape_unicode = 10,
  json_tokener_state_escape_unicode_need_escape = 11, json_tokener_state_escape_unicode_need_u = 12,
  json_tokener_state_boolean = 13, json_tokener_state_number = 14, json_tokener_state_array = 15,
  json_tokener_state_array_add = 16, json_tokener_state_array_sep = 17,
  json_tokener_state_object_field_start = 18, json_tokener_state_object_field = 19,
  json_tokener_state_object_field_end = 20, json_tokener_state_object_value = 21,
  json_tokener_state_object_value_add = 22, json_tokener_state_object_sep = 23,
  json_tokener_state_array_after_sep = 24, json_tokener_state_object_field_start_after_sep = 25,
  json_tokener_state_inf = 26
};
typedef enum json_type json_type;
struct array_list {
  void **array;
  size_t length;
  size_t size;
  array_list_free_fn *free_fn;
};
struct lh_entry {
  const void *k;
  int k_is_constant;
  const void *v;
  struct lh_entry *next;
  struct lh_entry *prev;
};
struct lh_table {
  int size;
  int count;
  struct lh_entry *head;
  struct lh_entry *tail;
  struct lh_entry *table;
  lh_entry_free_fn *free_fn;
  lh_hash_fn *hash_fn;
  lh_equal_fn *equal_fn;
};
struct json_object_iter {
  char *key;
  struct json_object *val;
  struct lh_entry *entry;
};
struct json_object_iterator {
  const void *opaque_;
};
struct printbuf {
  char *buf;
  int bpos;
  int size;
};
struct json_tokener {
  char *str;
  struct printbuf *pb;
  int max_depth;
  int depth;
  int is_double;
  int st_pos;
  int char_offset;
  enum json_tokener_error err;
  unsigned int ucs_char;
  unsigned int high_surrogate;
  char quote_char;
  struct json_tokener_srec *stack;
  int flags;
};

struct array_list *array_list_new(array_list_free_fn *free_fn);
struct array_list *array_list_new2(array_list_free_fn *free_fn, int initial_size);
void array_list_free(struct array_list *al);
void *array_list_get_idx(struct array_list *al, size_t i);
int array_list_put_idx(struct array_list *al, size_t i, void *data);
int array_list_add(struct array_list *al, void *data);
size_t array_list_length(struct array_list *al);
void array_list_sort(struct array_list *arr, int (*compar)(const void *, const void *));
void *array_list_bsearch(const void **key, struct array_list *arr, int (*compar)(const void *, const void *));
int array_list_del_idx(struct array_list *arr, size_t idx, size_t count);
int array_list_shrink(struct array_list *arr, size_t empty_slots);
void mc_set_debug(int debug);
int mc_get_debug(void);
void mc_set_syslog(int syslog);
void mc_debug(const char *msg, ...);
void mc_error(const char *msg, ...);
void mc_info(const char *msg, ...);
const char *json_c_version(void);
int json_c_version_num(void);
struct printbuf *printbuf_new(void);
int printbuf_memappend(struct printbuf *p, const char *buf, int size);
int printbuf_memset(struct printbuf *pb, int offset, int charvalue, int len);
int sprintbuf(struct printbuf *p, const char *msg, ...);
void printbuf_reset(struct printbuf *p);
void printbuf_free(struct printbuf *p);
struct json_object *json_object_get(struct json_object *obj);
int json_object_put(struct json_object *obj);
int json_object_is_type(const struct json_object *obj, enum json_type type);
enum json_type json_object_get_type(const struct json_object *obj);
const char *json_object_to_json_string(struct json_object *obj);
const char *json_object_to_json_string_ext(struct json_object *obj, int flags);
const char *json_object_to_json_string_length(struct json_object *obj, int flags, size_t *length);
void *json_object_get_userdata(json_object *jso);
void json_object_set_userdata(json_object *jso, void *userdata, json_object_delete_fn *user_delete);
void json_object_set_serializer(json_object *jso, json_object_to_json_string_fn *to_string_func, void *userdata,
    json_object_delete_fn *user_delete);
void json_object_free_userdata(struct json_object *p1, void *p2);
int json_object_userdata_to_json_string(struct json_object *p1, struct printbuf *p2, int p3, int p4);
struct json_object *json_object_new_object(void);
struct lh_table *json_object_get_object(const struct json_object *obj);
int json_object_object_length(const struct json_object *obj);
size_t json_c_object_sizeof(void);
int json_object_object_add(struct json_object *obj, const char *key, struct json_object *val);
int json_object_object_add_ex(struct json_object *obj, const char *const key, struct json_object *const val,
    const unsigned int opts);
struct json_object *json_object_object_get(const struct json_object *obj, const char *key);
json_bool json_object_object_get_ex(const struct json_object *obj, const char *key, struct json_object **value);
void json_object_object_del(struct json_object *obj, const char *key);
struct json_object *json_object_new_array(void);
struct json_object *json_object_new_array_ext(int initial_size);
struct array_list *json_object_get_array(const struct json_object *obj);
size_t json_object_array_length(const struct json_object *obj);
void json_object_array_sort(struct json_object *jso, int (*sort_fn)(const void *, const void *));
struct json_object *json_object_array_bsearch(const struct json_object *key, const struct json_object *jso,
    int (*sort_fn)(const void *, const void *));
int json_object_array_add(struct json_object *obj, struct json_object *val);
int json_object_array_put_idx(struct json_object *obj, size_t idx, struct json_object *val);
struct json_object *json_object_array_get_idx(const struct json_object *obj, size_t idx);
int json_object_array_del_idx(struct json_object *obj, size_t idx, size_t count);
int json_object_array_shrink(struct json_object *jso, int empty_slots);
struct json_object *json_object_new_boolean(json_bool b);
json_bool json_object_get_boolean(const struct json_object *obj);
int json_object_set_boolean(struct json_object *obj, json_bool new_value);
struct json_object *json_object_new_int(int32_t i);
struct json_object *json_object_new_int64(int64_t i);
struct json_object *json_object_new_uint64(uint64_t i);
int32_t json_object_get_int(const struct json_object *obj);
int json_object_set_int(struct json_object *obj, int new_value);
int json_object_int_inc(struct json_object *obj, int64_t val);
int64_t json_object_get_int64(const struct json_object *obj);
uint64_t json_object_get_uint64(const struct json_object *obj);
int json_object_set_int64(struct json_object *obj, int64_t new_value);
int json_object_set_uint64(struct json_object *obj, uint64_t new_value);
struct json_object *json_object_new_double(double d);
struct json_object *json_object_new_double_s(double d, const char *ds);
int json_c_set_serialization_double_format(const char *double_format, int global_or_thread);
int json_object_double_to_json_string(struct json_object *jso, struct printbuf *pb, int level, int flags);
double json_object_get_double(const struct json_object *obj);
int json_object_set_double(struct json_object *obj, double new_value);
struct json_object *json_object_new_string(const char *s);
struct json_object *json_object_new_string_len(const char *s, const int len);
const char *json_object_get_string(struct json_object *obj);
int json_object_get_string_len(const struct json_object *obj);
int json_object_set_string(json_object *obj, const char *new_value);
int json_object_set_string_len(json_object *obj, const char *new_value, int len);
struct json_object *json_object_new_null(void);
int json_object_equal(struct json_object *obj1, struct json_object *obj2);
int json_c_shallow_copy_default(json_object *p1, json_object *p2, const char *text, size_t p3, json_object **p4);
int json_object_deep_copy(struct json_object *src, struct json_object **dst, json_c_shallow_copy_fn *shallow_copy);
struct json_object_iterator json_object_iter_init_default(void);
struct json_object_iterator json_object_iter_begin(struct json_object *obj);
struct json_object_iterator json_object_iter_end(const struct json_object *obj);
void json_object_iter_next(struct json_object_iterator *iter);
const char *json_object_iter_peek_name(const struct json_object_iterator *iter);
struct json_object *json_object_iter_peek_value(const struct json_object_iterator *iter);
json_bool json_object_iter_equal(const struct json_object_iterator *iter1, const struct json_object_iterator *iter2);
int json_pointer_get(struct json_object *obj, const char *path, struct json_object **res);
int json_pointer_getf(struct json_object *obj, struct json_object **res, const char *path_fmt, ...);
int json_pointer_set(struct json_object **obj, const char *path, struct json_object *value);
int json_pointer_setf(struct json_object **obj, struct json_object *value, const char *path_fmt, ...);
size_t json_tokener_get_parse_end(struct json_tokener *tok);
const char *json_tokener_error_desc(enum json_tokener_error jerr);
enum json_tokener_error json_tokener_get_error(struct json_tokener *tok);
struct json_tokener *json_tokener_new(void);
struct json_tokener *json_tokener_new_ex(int depth);
void json_tokener_free(struct json_tokener *tok);
void json_tokener_reset(struct json_tokener *tok);
struct json_object *json_tokener_parse(const char *str);
struct json_object *json_tokener_parse_verbose(const char *str, enum json_tokener_error *error);
void json_tokener_set_flags(struct json_tokener *tok, int flags);
struct json_object *json_tokener_parse_ex(struct json_tokener *tok, const char *str, int len);
struct json_object *json_object_from_file(const char *filename);
struct json_object *json_object_from_fd_ex(int fd, int depth);
struct json_object *json_object_from_fd(int fd);
int json_object_to_file(const char *filename, struct json_object *obj);
int json_object_to_file_ext(const char *filename, struct json_object *obj, int flags);
int json_object_to_fd(int fd, struct json_object *obj, int flags);
const char *json_util_get_last_err(void);
int json_parse_int64(const char *buf, int64_t *retval);
int json_parse_uint64(const char *buf, uint64_t *retval);
int json_parse_double(const char *buf, double *retval);
const char *json_type_to_name(enum json_type o_type);
int json_global_set_string_hash(const int h);
struct lh_table *lh_table_new(int size, lh_entry_free_fn *free_fn, lh_hash_fn *hash_fn, lh_equal_fn *equal_fn);
struct lh_table *lh_kchar_table_new(int size, lh_entry_free_fn *free_fn);
struct lh_table *lh_kptr_table_new(int size, lh_entry_free_fn *free_fn);
void lh_table_free(struct lh_table *t);
int lh_table_insert(struct lh_table *t, const void *k, const void *v);
int lh_table_insert_w_hash(struct lh_table *t, const void *k, const void *v, const unsigned long h,
    const unsigned int opts);
struct lh_entry *lh_table_lookup_entry(struct lh_table *t, const void *k);
struct lh_entry *lh_table_lookup_entry_w_hash(struct lh_table *t, const void *k, const unsigned long h);
json_bool lh_table_lookup_ex(struct lh_table *t, const void *k, void **v);
int lh_table_delete_entry(struct lh_table *t, struct lh_entry *e);
int lh_table_delete(struct lh_table *t, const void *k);
int lh_table_length(struct lh_table *t);
int lh_table_resize(struct lh_table *t, int new_size);
struct lh_entry *lh_table_head(const lh_table *t);
unsigned long lh_get_hash(const struct lh_table *t, const void *k);
void *lh_entry_k(const struct lh_entry *e);
int lh_entry_k_is_constant(const struct lh_entry *e);
void *lh_entry_v(const struct lh_entry *e);
void lh_entry_set_val(struct lh_entry *e, void *newval);
struct lh_entry *lh_entry_next(const struct lh_entry *e);
struct lh_entry *lh_entry_prev(const struct lh_entry *e);
int json_c_visit(json_object *jso, int future_flags, json_c_visit_userfunc *userfunc, void *userarg);

#define json_object_object_foreach(object, key, value)                                                               \
  char *key = NULL;                                                                                                  \
  struct json_object *value __attribute__((unused)) = NULL;                                                          \
  for (struct lh_entry *entry##key = lh_table_head(json_object_get_object(object)), *next##key = NULL;               \
       entry##key && ((key = (char *)lh_entry_k(entry##key)), (value = (struct json_object *)lh_entry_v(entry##key)), \
                      (next##key = lh_entry_next(entry##key)), 1);                                                   \
       entry##key = next##key)

#endif
