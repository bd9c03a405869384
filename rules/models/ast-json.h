/* ast-json.h: Asterisk: ast_json, jansson whose plain setters steal
 * SPDX-License-Identifier: MIT
 *
 * Checked: Asterisk (repository, 2026-08), include/asterisk/json.h
 * Covers: counts, objects and arrays (all setters take the caller's claim), formats
 * Gaps: iterators */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(ast_json_ref, ast_json_unref) CYC_GENERIC ast_json;
struct ast_json_error;
struct ast_json *ast_json_ref(struct ast_json *value CYC_RETAIN) CYC_RETURNS(0);
void ast_json_unref(struct ast_json *value CYC_RELEASE);
struct ast_json *ast_json_array_create(void) CYC_NEW CYC_FRESH;
struct ast_json *ast_json_array_get(const struct ast_json *array, __SIZE_TYPE__ index CYC_KEY)
    CYC_BORROWED CYC_ELEMENT_OF(0);
int ast_json_array_set(struct ast_json *array CYC_HOLDER, __SIZE_TYPE__ index CYC_KEY,
    struct ast_json *value CYC_STOLEN CYC_REFUSES_SELF) CYC_KEYED CYC_SUCCESS_ZERO;
int ast_json_array_append(struct ast_json *array CYC_HOLDER, struct ast_json *value CYC_STOLEN CYC_REFUSES_SELF)
    CYC_SUCCESS_ZERO;
int ast_json_array_insert(struct ast_json *array CYC_HOLDER, __SIZE_TYPE__ index,
    struct ast_json *value CYC_STOLEN CYC_REFUSES_SELF) CYC_SUCCESS_ZERO;
int ast_json_array_clear(struct ast_json *array CYC_DROPS);
int ast_json_array_extend(struct ast_json *array CYC_HOLDER, struct ast_json *tail CYC_COPIES_FROM) CYC_SUCCESS_ZERO;
struct ast_json *ast_json_object_create(void) CYC_NEW CYC_FRESH;
struct ast_json *ast_json_object_get(struct ast_json *object, const char *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
int ast_json_object_set(struct ast_json *object CYC_HOLDER, const char *key CYC_KEY,
    struct ast_json *value CYC_STOLEN CYC_REFUSES_SELF) CYC_KEYED CYC_SUCCESS_ZERO;
int ast_json_object_del(struct ast_json *object CYC_HOLDER, const char *key CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
int ast_json_object_clear(struct ast_json *object CYC_DROPS);
struct ast_json *ast_json_pack(const char *format, ...) CYC_NEW CYC_FRESH CYC_PACKS(0) CYC_FORMAT("o",stolen)
    CYC_FORMAT("O",held);
struct ast_json *ast_json_load_string(const char *input, struct ast_json_error *error) CYC_NEW CYC_FRESH;
struct ast_json *ast_json_copy(const struct ast_json *value CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
struct ast_json *ast_json_deep_copy(const struct ast_json *value) CYC_NEW CYC_FRESH;
