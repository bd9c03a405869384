// S18: PyList_SetItem, PyList_SET_ITEM and PyTuple_SET_ITEM take the caller's claim.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *set_item(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *a = PyList_New(1);
  PyObject *b = PyList_New(1);
  Py_INCREF(a);
  PyList_SetItem(a, 0, b);
  PyList_SetItem(b, 0, a); // expect(note): append-cycle a -> b -> a
  Py_DECREF(a);
  Py_RETURN_NONE;
}

static PyObject *set_item_macro(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *a = PyList_New(1);
  PyObject *b = PyList_New(1);
  Py_INCREF(a);
  PyList_SET_ITEM(a, 0, b);
  PyList_SET_ITEM(b, 0, a); // expect(note): append-cycle a -> b -> a
  Py_DECREF(a);
  Py_RETURN_NONE;
}

static PyObject *tuple(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *list = PyList_New(0);
  PyObject *pair = PyTuple_New(2);
  PyTuple_SET_ITEM(pair, 0, PyLong_FromLong(1));
  PyTuple_SET_ITEM(pair, 1, Py_NewRef(list));
  PyList_Append(list, pair); // expect(note): append-cycle list -> pair -> list
  Py_DECREF(pair);
  Py_DECREF(list);
  Py_RETURN_NONE;
}

static PyObject *only_down(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *a = PyList_New(1);
  PyObject *b = PyList_New(0);
  PyList_SetItem(a, 0, b); // expect-not: append-cycle
  Py_DECREF(a);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"set_item", set_item, METH_NOARGS, NULL},
    {"set_item_macro", set_item_macro, METH_NOARGS, NULL},
    {"tuple", tuple, METH_NOARGS, NULL},
    {"only_down", only_down, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "steals", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_steals(void);

PyMODINIT_FUNC PyInit_steals(void) {
  return PyModule_Create(&module);
}
