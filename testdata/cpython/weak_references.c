// A weak reference instead of a back pointer: no cycle. Its callback is held.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *weak(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *parent = PyDict_New();
  PyObject *children = PyList_New(0);
  PyObject *back = PyWeakref_NewRef(parent, NULL);
  if (back) {
    PyDict_SetItemString(parent, "children", children);
    PyList_Append(children, back); // expect-not: append-cycle
  }
  Py_XDECREF(back);
  Py_DECREF(children);
  Py_DECREF(parent);
  Py_RETURN_NONE;
}

static PyObject *borrowed(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *parent = PyDict_New();
  PyObject *child = PyList_New(0);
  PyDict_SetItemString(parent, "child", child);
  Py_DECREF(child);
  child = PyDict_GetItemString(parent, "child");
  PyList_Append(child, Py_None); // expect-not: append-cycle
  Py_DECREF(parent);
  Py_RETURN_NONE;
}

static PyObject *strong_again(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *parent = PyDict_New();
  PyObject *child = PyList_New(0);
  PyDict_SetItemString(parent, "child", child);
  Py_DECREF(child);
  child = PyDict_GetItemString(parent, "child");
  PyList_Append(child, parent); // expect(note): append-cycle parent -> child -> parent
  Py_DECREF(parent);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"weak", weak, METH_NOARGS, NULL},
    {"borrowed", borrowed, METH_NOARGS, NULL},
    {"strong_again", strong_again, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "weak_references", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_weak_references(void);

PyMODINIT_FUNC PyInit_weak_references(void) {
  return PyModule_Create(&module);
}
