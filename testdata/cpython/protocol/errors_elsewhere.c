// Errors in other declarations, as with a missing header, do not hide a type's size and so its struct.
// SPDX-License-Identifier: MIT
// broken: a name is missing, on purpose
#define PY_SSIZE_T_CLEAN
#include <Python.h>

typedef struct {
  PyObject_HEAD
  PyObject *base;
} Thing;

static PyGetSetDef Thing_getset[] = {{"gone", defined_in_a_missing_header, 0, 0, 0}, {0}};

static void Thing_dealloc(PyObject *object) {
  Py_TYPE(object)->tp_free(object);
}

PyTypeObject Thing_Type = { // expect(warning): collector-missing 'base'
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.thing",
    .tp_basicsize = sizeof(Thing),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = Thing_dealloc,
    .tp_getset = Thing_getset,
};

int Thing_init(Thing *self, PyObject *base) {
  self->base = Py_NewRef(base);
  return 0;
}
