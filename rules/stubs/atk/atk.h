/* atk/atk.h: declarations of ATK, used where its own header is missing.
 * SPDX-License-Identifier: MIT */
#ifndef __ATK_H__
#define __ATK_H__

#include "../glib-object.h"

typedef struct _AtkObject AtkObject;
typedef struct _AtkObjectClass AtkObjectClass;
typedef struct _AtkRelationSet AtkRelationSet;
typedef struct _AtkRelationSetClass AtkRelationSetClass;
typedef struct _AtkStateSet AtkStateSet;
typedef struct _AtkStateSetClass AtkStateSetClass;
typedef struct _AtkGObjectAccessible AtkGObjectAccessible;
typedef struct _AtkGObjectAccessibleClass AtkGObjectAccessibleClass;
typedef struct _AtkNoOpObject AtkNoOpObject;
typedef struct _AtkNoOpObjectClass AtkNoOpObjectClass;
typedef struct _AtkObjectPrivate AtkObjectPrivate;
struct _AtkObject {
  GObject parent;
  gchar *description;
  gchar *name;
  AtkObject *accessible_parent;
  int role;
  AtkRelationSet *relation_set;
  int layer;
};
struct _AtkObjectClass {
  GObjectClass parent_class;
  const gchar *(*get_name)(AtkObject *accessible);
  const gchar *(*get_description)(AtkObject *accessible);
  AtkObject *(*get_parent)(AtkObject *accessible);
  gint (*get_n_children)(AtkObject *accessible);
  AtkObject *(*ref_child)(AtkObject *accessible, gint i);
  gint (*get_index_in_parent)(AtkObject *accessible);
  AtkRelationSet *(*ref_relation_set)(AtkObject *accessible);
  int (*get_role)(AtkObject *accessible);
  int (*get_layer)(AtkObject *accessible);
  gint (*get_mdi_zorder)(AtkObject *accessible);
  AtkStateSet *(*ref_state_set)(AtkObject *accessible);
  void (*set_name)(AtkObject *accessible, const gchar *name);
  void (*set_description)(AtkObject *accessible, const gchar *description);
  void (*set_parent)(AtkObject *accessible, AtkObject *parent);
  void (*set_role)(AtkObject *accessible, int role);
  void (*connect_property_change_handler)(void);
  void (*remove_property_change_handler)(void);
  void (*initialize)(AtkObject *accessible, gpointer data);
  void (*children_changed)(AtkObject *accessible, guint change_index, gpointer changed_child);
  void (*focus_event)(AtkObject *accessible, gboolean focus_in);
  void (*property_change)(AtkObject *accessible, gpointer values);
  void (*state_change)(AtkObject *accessible, const gchar *name, gboolean state_set);
  void (*visible_data_changed)(AtkObject *accessible);
  void (*active_descendant_changed)(AtkObject *accessible, gpointer *child);
  const gchar *(*get_object_locale)(AtkObject *accessible);
  void (*_reserved[2])(void);
};
GType atk_object_get_type(void);
#define ATK_TYPE_OBJECT (atk_object_get_type())
#define ATK_OBJECT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_OBJECT, AtkObject))
#define ATK_IS_OBJECT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_OBJECT))
#define ATK_OBJECT_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ATK_TYPE_OBJECT, AtkObjectClass))
#define ATK_IS_OBJECT_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ATK_TYPE_OBJECT))
#define ATK_OBJECT_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ATK_TYPE_OBJECT, AtkObjectClass))
struct _AtkGObjectAccessible {
  AtkObject parent;
};
struct _AtkGObjectAccessibleClass {
  AtkObjectClass parent_class;
  void (*_reserved[2])(void);
};
GType atk_g_object_accessible_get_type(void);
#define ATK_TYPE_G_OBJECT_ACCESSIBLE (atk_g_object_accessible_get_type())
#define ATK_G_OBJECT_ACCESSIBLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_G_OBJECT_ACCESSIBLE, AtkGObjectAccessible))
#define ATK_IS_G_OBJECT_ACCESSIBLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_G_OBJECT_ACCESSIBLE))
#define ATK_G_OBJECT_ACCESSIBLE_CLASS(klass) (G_TYPE_CHECK_CLASS_CAST((klass), ATK_TYPE_G_OBJECT_ACCESSIBLE, AtkGObjectAccessibleClass))
#define ATK_IS_G_OBJECT_ACCESSIBLE_CLASS(klass) (G_TYPE_CHECK_CLASS_TYPE((klass), ATK_TYPE_G_OBJECT_ACCESSIBLE))
#define ATK_G_OBJECT_ACCESSIBLE_GET_CLASS(object) (G_TYPE_INSTANCE_GET_CLASS((object), ATK_TYPE_G_OBJECT_ACCESSIBLE, AtkGObjectAccessibleClass))
struct _AtkRelationSet {
  GObject parent;
  GPtrArray *relations;
};
struct _AtkStateSet {
  GObject parent;
};
typedef struct _AtkAction AtkAction;
typedef struct _AtkActionIface AtkActionIface;
GType atk_action_get_type(void);
#define ATK_TYPE_ACTION (atk_action_get_type())
#define ATK_ACTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_ACTION, AtkAction))
#define ATK_IS_ACTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_ACTION))
#define ATK_ACTION_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ATK_TYPE_ACTION, AtkActionIface))
typedef struct _AtkComponent AtkComponent;
typedef struct _AtkComponentIface AtkComponentIface;
GType atk_component_get_type(void);
#define ATK_TYPE_COMPONENT (atk_component_get_type())
#define ATK_COMPONENT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_COMPONENT, AtkComponent))
#define ATK_IS_COMPONENT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_COMPONENT))
#define ATK_COMPONENT_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ATK_TYPE_COMPONENT, AtkComponentIface))
typedef struct _AtkText AtkText;
typedef struct _AtkTextIface AtkTextIface;
GType atk_text_get_type(void);
#define ATK_TYPE_TEXT (atk_text_get_type())
#define ATK_TEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_TEXT, AtkText))
#define ATK_IS_TEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_TEXT))
#define ATK_TEXT_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ATK_TYPE_TEXT, AtkTextIface))
typedef struct _AtkEditableText AtkEditableText;
typedef struct _AtkEditableTextIface AtkEditableTextIface;
GType atk_editable_text_get_type(void);
#define ATK_TYPE_EDITABLE_TEXT (atk_editable_text_get_type())
#define ATK_EDITABLE_TEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_EDITABLE_TEXT, AtkEditableText))
#define ATK_IS_EDITABLE_TEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_EDITABLE_TEXT))
#define ATK_EDITABLE_TEXT_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ATK_TYPE_EDITABLE_TEXT, AtkEditableTextIface))
typedef struct _AtkSelection AtkSelection;
typedef struct _AtkSelectionIface AtkSelectionIface;
GType atk_selection_get_type(void);
#define ATK_TYPE_SELECTION (atk_selection_get_type())
#define ATK_SELECTION(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_SELECTION, AtkSelection))
#define ATK_IS_SELECTION(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_SELECTION))
#define ATK_SELECTION_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ATK_TYPE_SELECTION, AtkSelectionIface))
typedef struct _AtkTable AtkTable;
typedef struct _AtkTableIface AtkTableIface;
GType atk_table_get_type(void);
#define ATK_TYPE_TABLE (atk_table_get_type())
#define ATK_TABLE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_TABLE, AtkTable))
#define ATK_IS_TABLE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_TABLE))
#define ATK_TABLE_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ATK_TYPE_TABLE, AtkTableIface))
typedef struct _AtkValue AtkValue;
typedef struct _AtkValueIface AtkValueIface;
GType atk_value_get_type(void);
#define ATK_TYPE_VALUE (atk_value_get_type())
#define ATK_VALUE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_VALUE, AtkValue))
#define ATK_IS_VALUE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_VALUE))
#define ATK_VALUE_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ATK_TYPE_VALUE, AtkValueIface))
typedef struct _AtkImage AtkImage;
typedef struct _AtkImageIface AtkImageIface;
GType atk_image_get_type(void);
#define ATK_TYPE_IMAGE (atk_image_get_type())
#define ATK_IMAGE(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_IMAGE, AtkImage))
#define ATK_IS_IMAGE(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_IMAGE))
#define ATK_IMAGE_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ATK_TYPE_IMAGE, AtkImageIface))
typedef struct _AtkDocument AtkDocument;
typedef struct _AtkDocumentIface AtkDocumentIface;
GType atk_document_get_type(void);
#define ATK_TYPE_DOCUMENT (atk_document_get_type())
#define ATK_DOCUMENT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_DOCUMENT, AtkDocument))
#define ATK_IS_DOCUMENT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_DOCUMENT))
#define ATK_DOCUMENT_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ATK_TYPE_DOCUMENT, AtkDocumentIface))
typedef struct _AtkHypertext AtkHypertext;
typedef struct _AtkHypertextIface AtkHypertextIface;
GType atk_hypertext_get_type(void);
#define ATK_TYPE_HYPERTEXT (atk_hypertext_get_type())
#define ATK_HYPERTEXT(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_HYPERTEXT, AtkHypertext))
#define ATK_IS_HYPERTEXT(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_HYPERTEXT))
#define ATK_HYPERTEXT_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ATK_TYPE_HYPERTEXT, AtkHypertextIface))
typedef struct _AtkWindow AtkWindow;
typedef struct _AtkWindowIface AtkWindowIface;
GType atk_window_get_type(void);
#define ATK_TYPE_WINDOW (atk_window_get_type())
#define ATK_WINDOW(object) (G_TYPE_CHECK_INSTANCE_CAST((object), ATK_TYPE_WINDOW, AtkWindow))
#define ATK_IS_WINDOW(object) (G_TYPE_CHECK_INSTANCE_TYPE((object), ATK_TYPE_WINDOW))
#define ATK_WINDOW_GET_IFACE(object) (G_TYPE_INSTANCE_GET_INTERFACE((object), ATK_TYPE_WINDOW, AtkWindowIface))
AtkObject *atk_get_root(void);
AtkObject *atk_get_focus_object(void);
AtkObject *atk_object_get_parent(AtkObject *accessible);
AtkObject *atk_object_peek_parent(AtkObject *accessible);
AtkObject *atk_object_ref_accessible_child(AtkObject *accessible, gint i);
AtkStateSet *atk_object_ref_state_set(AtkObject *accessible);
AtkRelationSet *atk_object_ref_relation_set(AtkObject *accessible);
void atk_object_set_name(AtkObject *accessible, const gchar *name);
void atk_object_set_parent(AtkObject *accessible, AtkObject *parent);
AtkStateSet *atk_state_set_new(void);
AtkObject *atk_gobject_accessible_for_object(GObject *obj);
GObject *atk_gobject_accessible_get_object(AtkGObjectAccessible *obj);

#endif
