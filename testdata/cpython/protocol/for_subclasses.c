// A base without the flag, whose tp_traverse is for its subclasses: Python gives these the flag. The base of another type
// is set while the program runs, through a local. What Argument Clinic hands on is the caller's.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

typedef struct {
  PyObject_HEAD
  PyObject *keep;
} Data;

static int Data_traverse(Data *self, visitproc visit, void *arg) {
  Py_VISIT(self->keep);
  return 0;
}

static int Data_clear(Data *self) {
  Py_CLEAR(self->keep);
  return 0;
}

static void Data_dealloc(Data *self) {
  Data_clear(self);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

PyTypeObject Data_Type = { // expect(note): collector-missing 'm.Data' owns 'keep'
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Data",
    .tp_basicsize = sizeof(Data),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .tp_dealloc = (destructor)Data_dealloc,
    .tp_traverse = (traverseproc)Data_traverse,
    .tp_clear = (inquiry)Data_clear,
};

PyObject *Data_keep(Data *self, PyObject *const *args, Py_ssize_t n) {
  if (n != 1)
    return NULL;
  PyObject *keep = args[0];
  Py_XSETREF(self->keep, Py_NewRef(keep));
  Py_RETURN_NONE;
}

typedef struct {
  PyDictObject dict;
  PyObject *types;
} Table;

static void Table_dealloc(Table *self) {
  PyObject_GC_UnTrack(self);
  Py_CLEAR(self->types);
  PyDict_Type.tp_dealloc((PyObject *)self);
}

static PyTypeObject Table_Type = { // expect-not: collector-missing
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Table",
    .tp_basicsize = sizeof(Table),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = (destructor)Table_dealloc,
};

int table_set(Table *self, PyObject *types) {
  Py_XSETREF(self->types, Py_NewRef(types));
  return 0;
}

int ready(void) {
  PyTypeObject *type = &Table_Type;
  type->tp_base = &PyDict_Type;
  return PyType_Ready(type);
}
