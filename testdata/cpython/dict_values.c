// Two dicts, each the value of a key of the other.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *cycle(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *parent = PyDict_New();
  PyObject *child = PyDict_New();
  PyObject *key = PyUnicode_FromString("child");
  PyDict_SetItem(parent, key, child);
  PyDict_SetItemString(child, "parent", parent); // expect(note): append-cycle parent -> child -> parent
  Py_DECREF(key);
  Py_DECREF(child);
  Py_DECREF(parent);
  Py_RETURN_NONE;
}

static PyObject *only_down(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *parent = PyDict_New();
  PyObject *child = PyDict_New();
  PyObject *name = PyUnicode_FromString("parent");
  PyDict_SetItemString(parent, "child", child); // expect-not: append-cycle
  PyDict_SetItemString(child, "parent", name);  // expect-not: append-cycle
  Py_DECREF(name);
  Py_DECREF(child);
  Py_DECREF(parent);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"cycle", cycle, METH_NOARGS, NULL},
    {"only_down", only_down, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "dict_values", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_dict_values(void);

PyMODINIT_FUNC PyInit_dict_values(void) {
  return PyModule_Create(&module);
}
