// An object made with PyObject_GC_New that nobody tracks; its siblings are tracked here, by a helper, by a caller.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *value;
} Handle;

static int Handle_traverse(Handle *self, visitproc visit, void *arg) {
  Py_VISIT(self->value);
  return 0;
}

static int Handle_clear(Handle *self) {
  Py_CLEAR(self->value);
  return 0;
}

static void Handle_dealloc(Handle *self) {
  PyObject_GC_UnTrack(self);
  Handle_clear(self);
  PyObject_GC_Del(self);
}

static PyTypeObject Handle_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Handle",
    .tp_basicsize = sizeof(Handle),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Handle_dealloc,
    .tp_traverse = (traverseproc)Handle_traverse,
    .tp_clear = (inquiry)Handle_clear,
};

PyObject *handle_new(PyObject *value) {
  Handle *self = PyObject_GC_New(Handle, &Handle_Type); // expect(error): track-missing handle_new
  if (!self)
    return NULL;
  self->value = Py_NewRef(value);
  return (PyObject *)self;
}

PyObject *handle_tracked(PyObject *value) {
  Handle *self = PyObject_GC_New(Handle, &Handle_Type); // expect-not: track-missing
  if (!self)
    return NULL;
  self->value = Py_NewRef(value);
  PyObject_GC_Track(self);
  return (PyObject *)self;
}

static Handle *allocate(void) {
  return PyObject_GC_New(Handle, &Handle_Type); // expect-not: track-missing
}

PyObject *handle_empty(void) {
  Handle *self = allocate();
  if (self) {
    self->value = NULL;
    PyObject_GC_Track(self);
  }
  return (PyObject *)self;
}
