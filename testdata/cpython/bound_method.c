// An object keeps a bound method of its own: the method holds its self.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *hello(PyObject *self, PyObject *unused) {
  (void)unused;
  return Py_NewRef(self);
}

static PyMethodDef hello_method = {"hello", hello, METH_NOARGS, NULL};

static PyObject *keeps(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *object = PyDict_New();
  PyObject *method = PyCFunction_New(&hello_method, object);
  PyDict_SetItemString(object, "hello", method); // expect(note): append-cycle object -> method -> object
  Py_DECREF(method);
  Py_DECREF(object);
  Py_RETURN_NONE;
}

static PyObject *calls(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *object = PyDict_New();
  PyObject *method = PyCFunction_New(&hello_method, object); // expect-not: append-cycle
  PyObject *result = PyObject_CallObject(method, NULL);
  Py_XDECREF(result);
  Py_DECREF(method);
  Py_DECREF(object);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"keeps", keeps, METH_NOARGS, NULL},
    {"calls", calls, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "bound_method", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_bound_method(void);

PyMODINIT_FUNC PyInit_bound_method(void) {
  return PyModule_Create(&module);
}
