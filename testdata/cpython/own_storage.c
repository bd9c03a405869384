// A few entries stand in the object itself, more in memory of their own; the one pointer leads to both.
#include <Python.h>

typedef struct {
  PyObject base;
  PyObject **table;
  PyObject *small[8];
} bag;

static void bag_dealloc(bag *self) {
  if (self->table != self->small)
    PyMem_Free(self->table);
  PyObject_Free(self);
}

static PyTypeObject bag_type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "bag", .tp_basicsize = sizeof(bag), .tp_dealloc = (destructor)bag_dealloc};

PyObject *bag_new(void);
PyObject *bag_new(void) {
  bag *self = PyObject_New(bag, &bag_type);
  if (self == NULL)
    return NULL;
  self->table = self->small; // expect-not: store-cycle
  Py_INCREF(self);
  PyObject *same = (PyObject *)self;
  Py_DECREF(same);
  return same;
}
