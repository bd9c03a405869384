// Slots that only ever hold str, int, bool or None need no visit; what a caller may choose does.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *key, *size, *flag, *repr, *label, *chosen;
} Local;

static int Local_traverse(Local *self, visitproc visit, void *arg) { // expect(warning): traverse-incomplete 'chosen'
  (void)self, (void)visit, (void)arg;
  return 0;
}

static int Local_clear(Local *self) {
  Py_CLEAR(self->chosen);
  return 0;
}

static void Local_dealloc(Local *self) {
  PyObject_GC_UnTrack(self);
  Py_XDECREF(self->key);
  Py_XDECREF(self->size);
  Py_XDECREF(self->flag);
  Py_XDECREF(self->repr);
  Py_XDECREF(self->label);
  Local_clear(self);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyObject *label_of(int n) {
  if (n > 1)
    return PyUnicode_FromFormat("%d", n);
  return PyUnicode_FromString("one");
}

int local_set_up(Local *self, PyObject *chosen, int n) {
  PyObject *key = PyUnicode_FromFormat("local.%p", self);
  if (!key)
    return -1;
  self->key = key;
  self->size = PyLong_FromLong(n);
  self->flag = n ? Py_True : Py_False;
  Py_INCREF(self->flag);
  self->repr = Py_NewRef(Py_None);
  self->label = label_of(n);
  self->chosen = Py_NewRef(chosen);
  return 0;
}

PyTypeObject Local_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.local",
    .tp_basicsize = sizeof(Local),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Local_dealloc,
    .tp_traverse = (traverseproc)Local_traverse,
    .tp_clear = (inquiry)Local_clear,
};
