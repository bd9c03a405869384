// Near misses: the cycle is taken apart before the last claim goes.
// SPDX-License-Identifier: MIT
// expect-none
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *cleared(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *a = PyDict_New();
  PyDict_SetItemString(a, "self", a);
  PyDict_Clear(a);
  Py_DECREF(a);
  Py_RETURN_NONE;
}

static PyObject *deleted(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *a = PyDict_New();
  PyDict_SetItemString(a, "self", a);
  PyDict_DelItemString(a, "self");
  Py_DECREF(a);
  Py_RETURN_NONE;
}

static PyObject *replaced(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *a = PyDict_New();
  PyDict_SetItemString(a, "self", a);
  PyDict_SetItemString(a, "self", Py_None);
  Py_DECREF(a);
  Py_RETURN_NONE;
}

static PyObject *emptied(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *x = PyList_New(0);
  PyObject *y = PyList_New(0);
  PyList_Append(x, y);
  PyList_Append(y, x);
  PyList_SetSlice(y, 0, PyList_GET_SIZE(y), NULL);
  Py_DECREF(x);
  Py_DECREF(y);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"cleared", cleared, METH_NOARGS, NULL},
    {"deleted", deleted, METH_NOARGS, NULL},
    {"replaced", replaced, METH_NOARGS, NULL},
    {"emptied", emptied, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "broken_before_release", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_broken_before_release(void);

PyMODINIT_FUNC PyInit_broken_before_release(void) {
  return PyModule_Create(&module);
}
