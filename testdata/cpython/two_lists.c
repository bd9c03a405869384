// Two lists that hold each other: collected, but late, and never while the collector is off.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *create_ref_cycle(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *x = PyList_New(0);
  PyObject *y = PyList_New(0);
  if (!x || !y || PyList_Append(x, y) < 0 || PyList_Append(y, x) < 0) { // expect(note): append-cycle x -> y -> x
    Py_XDECREF(x);
    Py_XDECREF(y);
    return NULL;
  }
  Py_DECREF(x);
  Py_DECREF(y);
  Py_RETURN_NONE;
}

static PyObject *no_create_ref_cycle(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *x = PyList_New(0);
  PyObject *y = PyList_New(0);
  if (!x || !y || PyList_Append(x, y) < 0) { // expect-not: append-cycle
    Py_XDECREF(x);
    Py_XDECREF(y);
    return NULL;
  }
  Py_DECREF(y);
  Py_DECREF(x);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"create_ref_cycle", create_ref_cycle, METH_NOARGS, NULL},
    {"no_create_ref_cycle", no_create_ref_cycle, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "two_lists", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_two_lists(void);

PyMODINIT_FUNC PyInit_two_lists(void) {
  return PyModule_Create(&module);
}
