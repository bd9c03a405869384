// A cycle of three containers, and one inside a container that is no part of it.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *ring(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *list = PyList_New(0);
  PyObject *dict = PyDict_New();
  PyObject *cell = PyCell_New(list);
  PyList_Append(list, dict);
  PyDict_SetItemString(dict, "cell", cell); // expect(note): append-cycle list -> dict -> cell -> list
  Py_DECREF(cell);
  Py_DECREF(dict);
  Py_DECREF(list);
  Py_RETURN_NONE;
}

static PyObject *inside(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *outer = PyList_New(0);
  PyObject *inner = PyList_New(0);
  PyList_Append(outer, inner);
  PyList_Append(inner, inner); // expect(note): append-cycle inner -> inner
  Py_DECREF(inner);
  Py_DECREF(outer);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"ring", ring, METH_NOARGS, NULL},
    {"inside", inside, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "nested", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_nested(void);

PyMODINIT_FUNC PyInit_nested(void) {
  return PyModule_Create(&module);
}
