// PyModule_AddObject takes the claim when it succeeds; a module is a root as long as it is imported.
// SPDX-License-Identifier: MIT
// expect-none
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *constants(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *table = PyDict_New();
  if (!table)
    return NULL;
  if (PyModule_AddObject(module, "table", table) < 0) {
    Py_DECREF(table);
    return NULL;
  }
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"constants", constants, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "module_attribute", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_module_attribute(void);

PyMODINIT_FUNC PyInit_module_attribute(void) {
  return PyModule_Create(&module);
}
