// A type owns what a user hands it, and the collector never sees it.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *callback;
  PyObject *name; /* only ever a str made here */
} Thing;

static void Thing_dealloc(Thing *self) {
  Py_XDECREF(self->callback);
  Py_XDECREF(self->name);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

static int Thing_init(Thing *self, PyObject *args, PyObject *kwargs) {
  PyObject *callback = NULL;
  (void)kwargs;
  if (!PyArg_ParseTuple(args, "O", &callback))
    return -1;
  Py_XSETREF(self->callback, Py_NewRef(callback));
  Py_XSETREF(self->name, PyUnicode_FromString("thing"));
  return 0;
}

static PyMemberDef Thing_members[] = {{"callback", T_OBJECT_EX, offsetof(Thing, callback), 0, NULL}, {NULL, 0, 0, 0, NULL}};

// expect(warning): collector-missing 'm.Thing' owns 'callback', and the collector never sees it: a cycle closed through the writable attribute 'callback'
static PyTypeObject Thing_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Thing",
    .tp_basicsize = sizeof(Thing),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = (destructor)Thing_dealloc,
    .tp_init = (initproc)Thing_init,
    .tp_members = Thing_members,
};

typedef struct {
  PyObject_HEAD
  PyObject *name;
} Label;

static void Label_dealloc(Label *self) {
  Py_XDECREF(self->name);
  PyObject_Free(self);
}

static PyObject *Label_make(PyObject *module, PyObject *unused);
static PyTypeObject Label_Type = { // expect-not: collector-missing
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Label",
    .tp_basicsize = sizeof(Label),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = (destructor)Label_dealloc,
};

static PyObject *Label_make(PyObject *module, PyObject *unused) {
  Label *self = PyObject_New(Label, &Label_Type);
  (void)module, (void)unused;
  if (self)
    self->name = PyUnicode_FromString("label");
  return (PyObject *)self;
}

PyObject *make(void) {
  return PyType_Ready(&Thing_Type) < 0 ? NULL : Label_make(NULL, NULL);
}
