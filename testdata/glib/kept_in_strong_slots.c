// One edge was made earlier, by another function: the slot it stands in is strong, because the finalizer releases it.
#include <glib-object.h>

typedef struct _Part Part;
typedef struct _Whole Whole;

struct _Part {
  GObject parent_instance;
  Whole *whole;
  Whole *observed; // borrowed: nothing releases it
};
typedef struct {
  GObjectClass parent_class;
} PartClass;
GType part_get_type(void);
G_DEFINE_TYPE(Part, part, G_TYPE_OBJECT)

static void part_finalize(GObject *object) {
  Part *self = (Part *)object;
  g_clear_object(&self->whole);
  G_OBJECT_CLASS(part_parent_class)->finalize(object);
}
static void part_class_init(PartClass *klass) {
  G_OBJECT_CLASS(klass)->finalize = part_finalize;
}
static void part_init(Part *self) {
  self->whole = NULL;
}

struct _Whole {
  GObject parent_instance;
  Part *part;
  Part *visitor; // borrowed
  GPtrArray *parts;
};
typedef struct {
  GObjectClass parent_class;
} WholeClass;
GType whole_get_type(void);
G_DEFINE_TYPE(Whole, whole, G_TYPE_OBJECT)

static void whole_finalize(GObject *object) {
  Whole *self = (Whole *)object;
  g_clear_object(&self->part);
  g_ptr_array_unref(self->parts);
  G_OBJECT_CLASS(whole_parent_class)->finalize(object);
}
static void whole_class_init(WholeClass *klass) {
  G_OBJECT_CLASS(klass)->finalize = whole_finalize;
}
static void whole_init(Whole *self) {
  self->part = g_object_new(part_get_type(), NULL);
  self->parts = g_ptr_array_new_with_free_func(g_object_unref);
}

void whole_add(Whole *self) {
  g_ptr_array_add(self->parts, g_object_new(part_get_type(), NULL));
}

void whole_start(Whole *self) {
  self->part->whole = g_object_ref(self); // expect(warning): store-cycle self -> _Part -> self
}

void whole_adopt(Whole *self, guint index) {
  Part *part = g_ptr_array_index(self->parts, index);
  part->whole = g_object_ref(self); // expect(warning): append-cycle self -> _Part -> self
}

void whole_watch(Whole *self) {
  self->part->observed = self; // expect-not: store-cycle
}

void whole_visit(Whole *self) {
  self->visitor->whole = g_object_ref(self); // expect-not: store-cycle
}
