// Owned although nothing releases it: every store takes a reference. That is a leak, and a hidden edge all the same.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

typedef struct {
  PyObject_HEAD
  PyObject *cast, *base, *last, *parent;
} Caster;

static int Caster_traverse(Caster *self, visitproc visit, void *arg) { // expect(warning): traverse-incomplete 'base'
  Py_VISIT(self->cast);
  return 0;
}

static int Caster_clear(Caster *self) { // expect(note): clear-incomplete 'base'
  Py_CLEAR(self->cast);
  return 0;
}

static void Caster_dealloc(Caster *self) {
  PyObject_GC_UnTrack(self);
  Caster_clear(self);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyTypeObject Caster_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.caster",
    .tp_basicsize = sizeof(Caster),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Caster_dealloc,
    .tp_traverse = (traverseproc)Caster_traverse,
    .tp_clear = (inquiry)Caster_clear,
};

PyObject *caster_new(PyObject *cast, PyObject *base, PyObject *parent) {
  Caster *self = (Caster *)Caster_Type.tp_alloc(&Caster_Type, 0);
  if (!self)
    return NULL;
  self->cast = Py_NewRef(cast);
  self->base = base;
  if (self->base)
    Py_INCREF(self->base);
  self->last = NULL;
  self->parent = parent; /* borrowed */
  return (PyObject *)self;
}

PyObject *caster_item(Caster *self, PyObject *list, Py_ssize_t i) {
  PyObject *item = PyList_GetItem(list, i);
  self->last = item; /* a cache that owns nothing: the reference is the caller's */
  Py_XINCREF(item);
  return item;
}
