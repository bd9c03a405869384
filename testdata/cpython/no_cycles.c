// Shared items, error paths, immortal and atomic objects, plain leaks: nothing here is a cycle.
// SPDX-License-Identifier: MIT
// expect-none
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *shared(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *first = PyList_New(0);
  PyObject *second = PyList_New(0);
  PyObject *item = PyList_New(0);
  PyList_Append(first, item);
  PyList_Append(second, item);
  PyList_Append(second, first);
  Py_DECREF(item);
  Py_DECREF(first);
  return second;
}

static PyObject *atoms(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *list = PyList_New(0);
  PyObject *text = PyUnicode_FromFormat("%d", 3);
  if (!list || !text || PyList_Append(list, text) < 0) {
    Py_XDECREF(list);
    Py_XDECREF(text);
    return NULL;
  }
  PyList_Append(list, Py_None);
  Py_DECREF(text);
  return list;
}

/* A missing release is another bug (S92). */
static PyObject *plain_leak(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *list = PyList_New(0);
  PyObject *item = PyList_New(0);
  PyList_Append(list, item);
  Py_DECREF(list);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"shared", shared, METH_NOARGS, NULL},
    {"atoms", atoms, METH_NOARGS, NULL},
    {"plain_leak", plain_leak, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "no_cycles", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_no_cycles(void);

PyMODINIT_FUNC PyInit_no_cycles(void) {
  return PyModule_Create(&module);
}
