// Py_BuildValue: O holds, N takes the caller's claim.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *held(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *list = PyList_New(0);
  PyObject *pair = Py_BuildValue("(Oi)", list, 1);
  PyList_Append(list, pair); // expect(note): append-cycle list -> pair -> list
  Py_DECREF(pair);
  Py_DECREF(list);
  Py_RETURN_NONE;
}

static PyObject *stolen(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *list = PyList_New(0);
  PyObject *pair = Py_BuildValue("(iN)", 1, list);
  PyList_Append(list, pair); // expect(note): append-cycle list -> pair -> list
  Py_DECREF(pair);
  Py_RETURN_NONE;
}

static PyObject *pack(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *list = PyList_New(0);
  PyObject *pair = PyTuple_Pack(2, Py_None, list);
  PyList_Append(list, pair); // expect(note): append-cycle list -> pair -> list
  Py_DECREF(pair);
  Py_DECREF(list);
  Py_RETURN_NONE;
}

static PyObject *text(PyObject *module, PyObject *unused) {
  (void)module, (void)unused;
  PyObject *list = PyList_New(0);
  PyObject *pair = Py_BuildValue("(si)", "name", 1);
  PyList_Append(list, pair); // expect-not: append-cycle
  Py_DECREF(pair);
  Py_DECREF(list);
  Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"held", held, METH_NOARGS, NULL},
    {"stolen", stolen, METH_NOARGS, NULL},
    {"pack", pack, METH_NOARGS, NULL},
    {"text", text, METH_NOARGS, NULL},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "formats", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_formats(void);

PyMODINIT_FUNC PyInit_formats(void) {
  return PyModule_Create(&module);
}
