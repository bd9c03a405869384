// The functions of a module release what its state owns, in records behind an array; its m_free frees the array only.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>

struct callback {
  PyObject *function, *arguments;
};

struct state {
  struct callback **callbacks;
  int count;
};

static struct state *state_of(PyObject *module) {
  return PyModule_GetState(module);
}

static void drop(PyObject *module, int i) {
  struct callback *callback = state_of(module)->callbacks[i];
  state_of(module)->callbacks[i] = NULL;
  Py_DECREF(callback->function);
  Py_XDECREF(callback->arguments);
  PyMem_Free(callback);
}

static PyObject *clear(PyObject *module, PyObject *unused) {
  (void)unused;
  for (int i = 0; i < state_of(module)->count; i++)
    drop(module, i);
  state_of(module)->count = 0;
  Py_RETURN_NONE;
}

static PyObject *add(PyObject *module, PyObject *function) {
  struct callback *callback = PyMem_Malloc(sizeof *callback);
  if (!callback)
    return PyErr_NoMemory();
  callback->function = Py_NewRef(function);
  callback->arguments = NULL;
  state_of(module)->callbacks[state_of(module)->count++] = callback;
  Py_RETURN_NONE;
}

static void free_state(void *module) {
  PyMem_Free(state_of(module)->callbacks);
}

static PyMethodDef methods[] = {{"add", add, METH_O, NULL}, {"clear", clear, METH_NOARGS, NULL}, {NULL, NULL, 0, NULL}};

struct PyModuleDef at_exit_module = { // expect(warning): module-state-untraversed
    PyModuleDef_HEAD_INIT,
    .m_name = "m",
    .m_size = sizeof(struct state),
    .m_methods = methods,
    .m_free = free_state,
};
