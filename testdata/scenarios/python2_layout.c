// Python 2's positional initialiser under Python 3 headers: every slot stands one place further on.
// SPDX-License-Identifier: MIT
#include <Python.h>

typedef struct {
  PyObject_HEAD
  PyObject *wrapped;
} Adapter;

static void Adapter_dealloc(PyObject *object) {
  Adapter *self = (Adapter *)object;
  Py_XDECREF(self->wrapped);
  PyObject_Free(self);
}

static int Adapter_init(PyObject *object, PyObject *args, PyObject *kwargs) {
  PyObject *wrapped;
  (void)kwargs;
  if (!PyArg_ParseTuple(args, "O", &wrapped))
    return -1;
  Py_INCREF(wrapped);
  ((Adapter *)object)->wrapped = wrapped;
  return 0;
}

PyTypeObject Adapter_Type = { // expect(warning): collector-missing 'm.Adapter' owns 'wrapped'
    PyObject_HEAD_INIT(NULL)
    0,
    "m.Adapter",
    sizeof(Adapter),
    0,
    Adapter_dealloc, /*tp_dealloc*/
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    "doc",
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    Adapter_init,
};
