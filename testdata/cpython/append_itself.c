// S03b: a list appended to itself, a dict that is its own value.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *list(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *a = PyList_New(0);
  if (!a)
    return NULL;
  PyList_Append(a, a); // expect(note): append-cycle a -> a
  Py_DECREF(a);
  Py_RETURN_NONE;
}

static PyObject *dict(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *d = PyDict_New();
  if (!d)
    return NULL;
  PyDict_SetItemString(d, "self", d); // expect(note): append-cycle d -> d
  Py_DECREF(d);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"list", list, METH_NOARGS, NULL},
    {"dict", dict, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "append_itself", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_append_itself(void);

PyMODINIT_FUNC PyInit_append_itself(void) {
  return PyModule_Create(&module);
}
