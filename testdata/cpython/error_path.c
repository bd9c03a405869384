// S39: on the error path the cycle is left to the collector, elsewhere it is taken apart.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *work(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *a = PyDict_New();
  if (!a)
    return NULL;
  PyDict_SetItemString(a, "self", a); // expect(note): append-cycle a -> a
  if (PyErr_CheckSignals() < 0) {
    Py_DECREF(a);
    return NULL;
  }
  PyDict_Clear(a);
  Py_DECREF(a);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"work", work, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "error_path", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_error_path(void);

PyMODINIT_FUNC PyInit_error_path(void) {
  return PyModule_Create(&module);
}
