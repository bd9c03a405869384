// Where the program is the library: a function that a model describes stores all the same.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

typedef struct {
  PyObject_HEAD
  PyObject *base;
} View;

static void View_dealloc(View *self) {
  Py_CLEAR(self->base);
  PyObject_Free(self);
}

static PyTypeObject View_Type = { // expect(warning): collector-missing 'base'
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.view",
    .tp_basicsize = sizeof(View),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = (destructor)View_dealloc,
};

PyObject *PyMemoryView_FromObject(PyObject *base) {
  View *view = PyObject_New(View, &View_Type);
  if (!view)
    return NULL;
  view->base = Py_NewRef(base);
  return (PyObject *)view;
}
