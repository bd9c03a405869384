// Python 2: the same two lists under the 2.7 names.
// SPDX-License-Identifier: MIT
// flags: -I@DIR@/../../rules/stubs/python2
#include <Python.h>

static PyObject *create_ref_cycle(PyObject *self, PyObject *args) {
  PyObject *x, *y, *name;
  (void)self, (void)args;
  x = PyList_New(0);
  y = PyList_New(0);
  name = PyString_FromString("y");
  PyList_Append(x, name);
  PyList_Append(x, y);
  PyList_Append(y, x); /* the closing store */ // expect(note): append-cycle x -> y -> x
  Py_DECREF(name);
  Py_DECREF(x);
  Py_DECREF(y);
  Py_INCREF(Py_None);
  return Py_None;
}

static PyMethodDef methods[] = {
    {"create_ref_cycle", create_ref_cycle, METH_VARARGS, NULL},
    {NULL, NULL, 0, NULL},
};

PyMODINIT_FUNC initpython2_list(void);

PyMODINIT_FUNC initpython2_list(void) {
  Py_InitModule("python2_list", methods);
}
