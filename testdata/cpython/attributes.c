// S03b with attributes: an instance whose attribute is itself, and two that know each other.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *itself(PyObject *module, PyObject *type) {
  (void)module;
  PyObject *object = PyObject_CallObject(type, NULL);
  if (!object)
    return NULL;
  PyObject_SetAttrString(object, "self", object); // expect(note): append-cycle object -> object
  Py_DECREF(object);
  Py_RETURN_NONE;
}

static PyObject *deleted(PyObject *module, PyObject *type) {
  (void)module;
  PyObject *object = PyObject_CallObject(type, NULL);
  if (!object)
    return NULL;
  PyObject_SetAttrString(object, "self", object); // expect-not: append-cycle
  PyObject_DelAttrString(object, "self");
  Py_DECREF(object);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"itself", itself, METH_O, NULL},
    {"deleted", deleted, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "attributes", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_attributes(void);

PyMODINIT_FUNC PyInit_attributes(void) {
  return PyModule_Create(&module);
}
