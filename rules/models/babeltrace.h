/* babeltrace.h: Babeltrace 2: trace IR, messages, graphs, components, values
 * SPDX-License-Identifier: MIT
 *
 * Checked: Babeltrace 2.0.4, babeltrace2/value.h, the headers of trace-ir and graph
 * Covers: get_ref and put_ref of every counted type, arrays and maps of values, what a trace and a graph hold
 * Gaps: a child holds its parent only while somebody outside holds the child */
#include "cyclecheck.h"

typedef struct bt_value bt_value CYC_REFCOUNTED(-, bt_value_put_ref)  CYC_GENERIC;
typedef struct bt_trace bt_trace CYC_REFCOUNTED(-, bt_trace_put_ref);
typedef struct bt_trace_class bt_trace_class CYC_REFCOUNTED(-, bt_trace_class_put_ref);
typedef struct bt_stream bt_stream CYC_REFCOUNTED(-, bt_stream_put_ref);
typedef struct bt_stream_class bt_stream_class CYC_REFCOUNTED(-, bt_stream_class_put_ref);
typedef struct bt_event_class bt_event_class CYC_REFCOUNTED(-, bt_event_class_put_ref);
typedef struct bt_packet bt_packet CYC_REFCOUNTED(-, bt_packet_put_ref);
typedef struct bt_field_class bt_field_class CYC_REFCOUNTED(-, bt_field_class_put_ref);
typedef struct bt_clock_class bt_clock_class CYC_REFCOUNTED(-, bt_clock_class_put_ref);
typedef struct bt_message bt_message CYC_REFCOUNTED(-, bt_message_put_ref);
typedef struct bt_message_iterator bt_message_iterator CYC_REFCOUNTED(-, bt_message_iterator_put_ref);
typedef struct bt_graph bt_graph CYC_REFCOUNTED(-, bt_graph_put_ref);
typedef struct bt_component bt_component CYC_REFCOUNTED(-, bt_component_put_ref);
typedef struct bt_component_class bt_component_class CYC_REFCOUNTED(-, bt_component_class_put_ref);
typedef struct bt_plugin bt_plugin CYC_REFCOUNTED(-, bt_plugin_put_ref);
typedef int bt_value_array_append_element_status;
typedef int bt_value_array_set_element_by_index_status;
typedef unsigned long __uint64_t;
typedef __uint64_t uint64_t;
typedef int bt_value_map_insert_entry_status;
typedef int bt_value_copy_status;

void bt_value_put_ref(const bt_value *value CYC_RELEASE);
void bt_trace_put_ref(const bt_trace *trace CYC_RELEASE);
void bt_trace_class_put_ref(const bt_trace_class *trace_class CYC_RELEASE);
void bt_stream_put_ref(const bt_stream *stream CYC_RELEASE);
void bt_stream_class_put_ref(const bt_stream_class *stream_class CYC_RELEASE);
void bt_event_class_put_ref(const bt_event_class *event_class CYC_RELEASE);
void bt_packet_put_ref(const bt_packet *packet CYC_RELEASE);
void bt_field_class_put_ref(const bt_field_class *field_class CYC_RELEASE);
void bt_clock_class_put_ref(const bt_clock_class *clock_class CYC_RELEASE);
void bt_message_put_ref(const bt_message *message CYC_RELEASE);
void bt_message_iterator_put_ref(const bt_message_iterator *message_iterator CYC_RELEASE);
void bt_graph_put_ref(const bt_graph *graph CYC_RELEASE);
void bt_component_put_ref(const bt_component *component CYC_RELEASE);
void bt_component_class_put_ref(const bt_component_class *component_class CYC_RELEASE);
void bt_plugin_put_ref(const bt_plugin *plugin CYC_RELEASE);
void bt_value_get_ref(const bt_value *value CYC_RETAIN);
void bt_trace_get_ref(const bt_trace *trace CYC_RETAIN);
void bt_trace_class_get_ref(const bt_trace_class *trace_class CYC_RETAIN);
void bt_stream_get_ref(const bt_stream *stream CYC_RETAIN);
void bt_stream_class_get_ref(const bt_stream_class *stream_class CYC_RETAIN);
void bt_event_class_get_ref(const bt_event_class *event_class CYC_RETAIN);
void bt_packet_get_ref(const bt_packet *packet CYC_RETAIN);
void bt_field_class_get_ref(const bt_field_class *field_class CYC_RETAIN);
void bt_clock_class_get_ref(const bt_clock_class *clock_class CYC_RETAIN);
void bt_message_get_ref(const bt_message *message CYC_RETAIN);
void bt_message_iterator_get_ref(const bt_message_iterator *message_iterator CYC_RETAIN);
void bt_graph_get_ref(const bt_graph *graph CYC_RETAIN);
void bt_component_get_ref(const bt_component *component CYC_RETAIN);
void bt_component_class_get_ref(const bt_component_class *component_class CYC_RETAIN);
void bt_plugin_get_ref(const bt_plugin *plugin CYC_RETAIN);

/* ---- values ---- */
bt_value *bt_value_array_create(void) CYC_NEW CYC_FRESH;
bt_value *bt_value_map_create(void) CYC_NEW CYC_FRESH;
bt_value *bt_value_bool_create(void) CYC_NEW CYC_FRESH;
bt_value *bt_value_string_create(void) CYC_NEW CYC_FRESH;
bt_value *bt_value_string_create_init(const char *raw_value) CYC_NEW CYC_FRESH;
bt_value_array_append_element_status bt_value_array_append_element(bt_value *value CYC_HOLDER,
    bt_value *element_value CYC_HELD) CYC_SUCCESS_ZERO;
bt_value_array_set_element_by_index_status bt_value_array_set_element_by_index(bt_value *value CYC_HOLDER,
    uint64_t index CYC_KEY, bt_value *element_value CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;
bt_value *bt_value_array_borrow_element_by_index(bt_value *value, uint64_t index CYC_KEY)
    CYC_BORROWED CYC_ELEMENT_OF(0);
bt_value_map_insert_entry_status bt_value_map_insert_entry(bt_value *value CYC_HOLDER, const char *key CYC_KEY,
    bt_value *entry_value CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;
bt_value *bt_value_map_borrow_entry_value(bt_value *value, const char *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
bt_value_copy_status bt_value_copy(const bt_value *value, bt_value **copy_value CYC_OUT_NEW) CYC_SUCCESS_ZERO;

/* ---- trace IR and graphs ---- */
bt_trace *bt_trace_create(bt_trace_class *trace_class CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
bt_trace_class *bt_trace_borrow_class(bt_trace *trace) CYC_BORROWED;
bt_trace *bt_stream_borrow_trace(bt_stream *stream) CYC_BORROWED;
bt_stream_class *bt_stream_class_create(bt_trace_class *trace_class) CYC_NEW CYC_FRESH;
bt_stream *bt_stream_create(bt_stream_class *stream_class, bt_trace *trace) CYC_NEW CYC_FRESH;
bt_packet *bt_packet_create(const bt_stream *stream CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
bt_graph *bt_graph_create(uint64_t mip_version) CYC_NEW CYC_FRESH;
