// P5: PyArg_ParseTuple lends what it gives out; a letter's marks take arguments of their own.
// SPDX-License-Identifier: MIT
#include <Python.h>


static PyObject *link_both(PyObject *self, PyObject *args) {
  PyObject *list = NULL, *item;
  (void)self;
  if (!PyArg_ParseTuple(args, "O!:link", &PyList_Type, &list))
    return NULL;
  item = PyList_New(0);
  if (!item)
    return NULL;
  PyList_Append(item, list);
  PyList_Append(list, item); // expect(note): append-cycle
  Py_DECREF(item);
  Py_RETURN_NONE;
}

static PyObject *link_one(PyObject *self, PyObject *args) {
  PyObject *list = NULL, *item;
  int count = 0;
  (void)self;
  if (!PyArg_ParseTuple(args, "iO;a number and a list", &count, &list))
    return NULL;
  item = PyList_New(0);
  if (!item)
    return NULL;
  PyList_Append(list, item); // expect-not: append-cycle
  Py_DECREF(item);
  return PyLong_FromLong(count);
}

static PyMethodDef methods[] = {{"link_both", link_both, METH_VARARGS, NULL},
                                {"link_one", link_one, METH_VARARGS, NULL},
                                {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, .m_name = "parsed", .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit_parsed(void) {
  return PyModule_Create(&module);
}
