/* json-glib/json-glib.h: declarations of JSON-GLib, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef __JSON_GLIB_H__
#define __JSON_GLIB_H__

#include "../gio/gio.h"

typedef struct _JsonBuilder JsonBuilder;
typedef struct _JsonBuilderClass JsonBuilderClass;
typedef struct _JsonBuilderPrivate JsonBuilderPrivate;
typedef struct _JsonGenerator JsonGenerator;
typedef struct _JsonGeneratorClass JsonGeneratorClass;
typedef struct _JsonGeneratorPrivate JsonGeneratorPrivate;
typedef struct _JsonParser JsonParser;
typedef struct _JsonParserClass JsonParserClass;
typedef struct _JsonParserPrivate JsonParserPrivate;
typedef struct _JsonReader JsonReader;
typedef struct _JsonReaderClass JsonReaderClass;
typedef struct _JsonReaderPrivate JsonReaderPrivate;
typedef struct _JsonPath JsonPath;
typedef struct _JsonPathClass JsonPathClass;
typedef struct _JsonPathPrivate JsonPathPrivate;
typedef struct _JsonNode JsonNode;
typedef struct _JsonObject JsonObject;
typedef struct _JsonArray JsonArray;
typedef enum { JSON_NODE_OBJECT, JSON_NODE_ARRAY, JSON_NODE_VALUE, JSON_NODE_NULL } JsonNodeType;
typedef struct {
  gpointer priv_pointer[6];
  int priv_int[2];
  gboolean priv_boolean[1];
} JsonObjectIter;
typedef void (*JsonArrayForeach)(JsonArray *array, guint index_, JsonNode *element_node, gpointer user_data);
typedef void (*JsonObjectForeach)(JsonObject *object, const gchar *member_name, JsonNode *member_node, gpointer user_data);
struct _JsonBuilder {
  GObject parent_instance;
  JsonBuilderPrivate *priv;
};
struct _JsonBuilderClass {
  GObjectClass parent_class;
  void (*_reserved[2])(void);
};
struct _JsonGenerator {
  GObject parent_instance;
  JsonGeneratorPrivate *priv;
};
struct _JsonGeneratorClass {
  GObjectClass parent_class;
  void (*_reserved[4])(void);
};
struct _JsonReader {
  GObject parent_instance;
  JsonReaderPrivate *priv;
};
struct _JsonReaderClass {
  GObjectClass parent_class;
  void (*_reserved[5])(void);
};
struct _JsonParser {
  GObject parent_instance;
  JsonParserPrivate *priv;
};
struct _JsonParserClass {
  GObjectClass parent_class;
  void (*parse_start)(JsonParser *parser);
  void (*object_start)(JsonParser *parser);
  void (*object_member)(JsonParser *parser, JsonObject *object, const gchar *member_name);
  void (*object_end)(JsonParser *parser, JsonObject *object);
  void (*array_start)(JsonParser *parser);
  void (*array_element)(JsonParser *parser, JsonArray *array, gint index_);
  void (*array_end)(JsonParser *parser, JsonArray *array);
  void (*parse_end)(JsonParser *parser);
  void (*error)(JsonParser *parser, const GError *error);
  void (*_reserved[8])(void);
};
GType json_builder_get_type(void);
#define JSON_TYPE_BUILDER (json_builder_get_type())
#define JSON_BUILDER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), JSON_TYPE_BUILDER, JsonBuilder))
#define JSON_IS_BUILDER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), JSON_TYPE_BUILDER))
#define JSON_BUILDER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), JSON_TYPE_BUILDER, JsonBuilderClass))
#define JSON_IS_BUILDER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), JSON_TYPE_BUILDER))
#define JSON_BUILDER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), JSON_TYPE_BUILDER, JsonBuilderClass))
GType json_generator_get_type(void);
#define JSON_TYPE_GENERATOR (json_generator_get_type())
#define JSON_GENERATOR(object) (G_TYPE_CHECK_INSTANCE_CAST((object), JSON_TYPE_GENERATOR, JsonGenerator))
#define JSON_IS_GENERATOR(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), JSON_TYPE_GENERATOR))
#define JSON_GENERATOR_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), JSON_TYPE_GENERATOR, JsonGeneratorClass))
#define JSON_IS_GENERATOR_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), JSON_TYPE_GENERATOR))
#define JSON_GENERATOR_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), JSON_TYPE_GENERATOR, JsonGeneratorClass))
GType json_parser_get_type(void);
#define JSON_TYPE_PARSER (json_parser_get_type())
#define JSON_PARSER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), JSON_TYPE_PARSER, JsonParser))
#define JSON_IS_PARSER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), JSON_TYPE_PARSER))
#define JSON_PARSER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), JSON_TYPE_PARSER, JsonParserClass))
#define JSON_IS_PARSER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), JSON_TYPE_PARSER))
#define JSON_PARSER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), JSON_TYPE_PARSER, JsonParserClass))
GType json_reader_get_type(void);
#define JSON_TYPE_READER (json_reader_get_type())
#define JSON_READER(object) (G_TYPE_CHECK_INSTANCE_CAST((object), JSON_TYPE_READER, JsonReader))
#define JSON_IS_READER(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), JSON_TYPE_READER))
#define JSON_READER_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), JSON_TYPE_READER, JsonReaderClass))
#define JSON_IS_READER_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), JSON_TYPE_READER))
#define JSON_READER_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), JSON_TYPE_READER, JsonReaderClass))
GType json_node_get_type(void);
#define JSON_TYPE_NODE (json_node_get_type())
GType json_object_get_type(void);
#define JSON_TYPE_OBJECT (json_object_get_type())
GType json_array_get_type(void);
#define JSON_TYPE_ARRAY (json_array_get_type())
JsonNode *json_node_new(JsonNodeType type);
JsonNode *json_node_alloc(void);
JsonNode *json_node_copy(JsonNode *node);
JsonNode *json_node_ref(JsonNode *node);
void json_node_unref(JsonNode *node);
void json_node_free(JsonNode *node);
JsonNodeType json_node_get_node_type(JsonNode *node);
JsonNode *json_node_init_object(JsonNode *node, JsonObject *object);
JsonNode *json_node_get_parent(JsonNode *node);
void json_node_set_object(JsonNode *node, JsonObject *object);
void json_node_take_object(JsonNode *node, JsonObject *object);
JsonObject *json_node_get_object(JsonNode *node);
JsonObject *json_node_dup_object(JsonNode *node);
void json_node_set_array(JsonNode *node, JsonArray *array);
void json_node_take_array(JsonNode *node, JsonArray *array);
JsonArray *json_node_get_array(JsonNode *node);
JsonArray *json_node_dup_array(JsonNode *node);
const gchar *json_node_get_string(JsonNode *node);
gchar *json_node_dup_string(JsonNode *node);
JsonObject *json_object_new(void);
JsonObject *json_object_ref(JsonObject *object);
void json_object_unref(JsonObject *object);
void json_object_set_member(JsonObject *object, const gchar *member_name, JsonNode *node);
void json_object_set_object_member(JsonObject *object, const gchar *member_name, JsonObject *value);
void json_object_set_array_member(JsonObject *object, const gchar *member_name, JsonArray *value);
JsonNode *json_object_get_member(JsonObject *object, const gchar *member_name);
JsonNode *json_object_dup_member(JsonObject *object, const gchar *member_name);
JsonObject *json_object_get_object_member(JsonObject *object, const gchar *member_name);
JsonArray *json_object_get_array_member(JsonObject *object, const gchar *member_name);
const gchar *json_object_get_string_member(JsonObject *object, const gchar *member_name);
GList *json_object_get_members(JsonObject *object);
GList *json_object_get_values(JsonObject *object);
void json_object_foreach_member(JsonObject *object, JsonObjectForeach func, gpointer data);
JsonArray *json_array_new(void);
JsonArray *json_array_sized_new(guint n_elements);
JsonArray *json_array_ref(JsonArray *array);
void json_array_unref(JsonArray *array);
void json_array_add_element(JsonArray *array, JsonNode *node);
void json_array_add_object_element(JsonArray *array, JsonObject *value);
void json_array_add_array_element(JsonArray *array, JsonArray *value);
GList *json_array_get_elements(JsonArray *array);
JsonNode *json_array_get_element(JsonArray *array, guint index_);
JsonObject *json_array_get_object_element(JsonArray *array, guint index_);
JsonArray *json_array_get_array_element(JsonArray *array, guint index_);
const gchar *json_array_get_string_element(JsonArray *array, guint index_);
guint json_array_get_length(JsonArray *array);
JsonParser *json_parser_new(void);
JsonNode *json_parser_get_root(JsonParser *parser);
JsonNode *json_parser_steal_root(JsonParser *parser);
gboolean json_parser_load_from_data(JsonParser *parser, const gchar *data, gssize length, GError **error);
gboolean json_parser_load_from_stream(JsonParser *parser, GInputStream *stream, GCancellable *cancellable, GError
  **error);
JsonBuilder *json_builder_new(void);
JsonNode *json_builder_get_root(JsonBuilder *builder);
JsonBuilder *json_builder_begin_object(JsonBuilder *builder);
JsonBuilder *json_builder_end_object(JsonBuilder *builder);
JsonBuilder *json_builder_begin_array(JsonBuilder *builder);
JsonBuilder *json_builder_end_array(JsonBuilder *builder);
JsonBuilder *json_builder_set_member_name(JsonBuilder *builder, const gchar *member_name);
JsonBuilder *json_builder_add_value(JsonBuilder *builder, JsonNode *node);
JsonBuilder *json_builder_add_string_value(JsonBuilder *builder, const gchar *value);
JsonBuilder *json_builder_add_int_value(JsonBuilder *builder, gint64 value);
JsonBuilder *json_builder_add_boolean_value(JsonBuilder *builder, gboolean value);
JsonGenerator *json_generator_new(void);
void json_generator_set_root(JsonGenerator *generator, JsonNode *node);
gchar *json_generator_to_data(JsonGenerator *generator, gsize *length);
JsonReader *json_reader_new(JsonNode *node);
gchar *json_to_string(JsonNode *node, gboolean pretty);
JsonNode *json_from_string(const gchar *str, GError **error);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonBuilder, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonGenerator, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonParser, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonReader, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonNode, json_node_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonObject, json_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(JsonArray, json_array_unref)

#endif
