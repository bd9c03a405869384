/* json-glib.h: JSON-GLib: nodes, arrays, objects, builders, parsers
 * SPDX-License-Identifier: MIT
 *
 * Checked: JSON-GLib 1.6.6, json-glib/json-types.h, json-node.h
 * Covers: counts of nodes, arrays and objects; add and set members, which take the caller's claim; init and take
 * and dup and get
 * Gaps: JsonSerializable */
#include "cyclecheck.h"

typedef struct _JsonNode JsonNode CYC_REFCOUNTED(json_node_ref, json_node_unref);
typedef struct _JsonArray JsonArray CYC_REFCOUNTED(json_array_ref, json_array_unref);
typedef struct _JsonObject JsonObject CYC_REFCOUNTED(json_object_ref, json_object_unref);
typedef int JsonNodeType;
typedef unsigned int guint;
typedef char gchar;
typedef struct _JsonParser JsonParser;
typedef struct _GError GError;

JsonNode *json_node_ref(JsonNode *node CYC_RETAIN) CYC_RETURNS(0);
void json_node_unref(JsonNode *node CYC_RELEASE);
JsonArray *json_array_ref(JsonArray *array CYC_RETAIN) CYC_RETURNS(0);
void json_array_unref(JsonArray *array CYC_RELEASE);
JsonObject *json_object_ref(JsonObject *object CYC_RETAIN) CYC_RETURNS(0);
void json_object_unref(JsonObject *object CYC_RELEASE);
void json_node_free(JsonNode *node CYC_RELEASE);
JsonNode *json_node_new(JsonNodeType type) CYC_NEW CYC_FRESH;
JsonNode *json_node_alloc(void) CYC_NEW CYC_FRESH;
JsonNode *json_node_copy(JsonNode *node CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
void json_node_set_object(JsonNode *node CYC_HOLDER, JsonObject *object CYC_HELD) CYC_KEYED;
void json_node_take_object(JsonNode *node CYC_HOLDER, JsonObject *object CYC_STOLEN) CYC_KEYED;
JsonObject *json_node_get_object(JsonNode *node) CYC_BORROWED CYC_ELEMENT_OF(0);
JsonObject *json_node_dup_object(JsonNode *node) CYC_NEW CYC_ELEMENT_OF(0);
void json_node_set_array(JsonNode *node CYC_HOLDER, JsonArray *array CYC_HELD) CYC_KEYED;
void json_node_take_array(JsonNode *node CYC_HOLDER, JsonArray *array CYC_STOLEN) CYC_KEYED;
JsonArray *json_node_get_array(JsonNode *node) CYC_BORROWED CYC_ELEMENT_OF(0);
JsonArray *json_node_dup_array(JsonNode *node) CYC_NEW CYC_ELEMENT_OF(0);
void json_node_set_parent(JsonNode *node CYC_HOLDER, JsonNode *parent CYC_WEAKLY);
JsonNode *json_node_get_parent(JsonNode *node) CYC_BORROWED;
JsonArray *json_array_new(void) CYC_NEW CYC_FRESH;
void json_array_add_element(JsonArray *array CYC_HOLDER, JsonNode *node CYC_STOLEN);
void json_array_add_array_element(JsonArray *array CYC_HOLDER, JsonArray *value CYC_STOLEN);
void json_array_add_object_element(JsonArray *array CYC_HOLDER, JsonObject *value CYC_STOLEN);
JsonNode *json_array_get_element(JsonArray *array, guint index_ CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
JsonNode *json_array_dup_element(JsonArray *array, guint index_ CYC_KEY) CYC_NEW;
void json_array_remove_element(JsonArray *array CYC_HOLDER, guint index_ CYC_KEY CYC_DROPS_KEY);
JsonObject *json_object_new(void) CYC_NEW CYC_FRESH;
void json_object_set_member(JsonObject *object CYC_HOLDER, const gchar *member_name CYC_KEY,
    JsonNode *node CYC_STOLEN) CYC_KEYED;
void json_object_set_array_member(JsonObject *object CYC_HOLDER, const gchar *member_name CYC_KEY,
    JsonArray *value CYC_STOLEN) CYC_KEYED;
void json_object_set_object_member(JsonObject *object CYC_HOLDER, const gchar *member_name CYC_KEY,
    JsonObject *value CYC_STOLEN) CYC_KEYED;
JsonNode *json_object_get_member(JsonObject *object, const gchar *member_name CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
JsonArray *json_object_get_array_member(JsonObject *object, const gchar *member_name CYC_KEY) CYC_BORROWED;
JsonObject *json_object_get_object_member(JsonObject *object, const gchar *member_name CYC_KEY) CYC_BORROWED;
void json_object_remove_member(JsonObject *object CYC_HOLDER, const gchar *member_name CYC_KEY CYC_DROPS_KEY);
JsonParser *json_parser_new(void) CYC_NEW CYC_FRESH;
JsonNode *json_parser_get_root(JsonParser *parser) CYC_BORROWED;
JsonNode *json_parser_steal_root(JsonParser *parser) CYC_NEW;
JsonNode *json_from_string(const char *str, GError **error) CYC_NEW CYC_FRESH;
